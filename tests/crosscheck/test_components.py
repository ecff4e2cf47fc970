"""Calculations written out component by component at sizes 1 to 3: the true ones pass, each wrong line is found."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from symbolic_init.crosscheck.components import Kind, component_identities, equations_of
from symbolic_init.kernel.terms import Add, App, Bound, Entry, Mul, Num, Pow, Sum, Sym
from symbolic_init.modelling import initialisers, optimisers
from symbolic_init.modelling.neurons import adaline, logistic_regression, perceptron
from symbolic_init.proving.claim_proof import reductions_of
from symbolic_init.proving.exposition import explain
from symbolic_init.report import Derivation, Line
from symbolic_init.unrolling import unroll, unrolled
from symbolic_init.vocabulary import only_rescaled

LOOPS = {
    "perceptron": perceptron,
    "bias, momentum": lambda: perceptron(bias=True, rule="mistake", optimiser=optimisers.momentum()),
    "symbolic start": lambda: perceptron(initial=initialisers.symbolic()),
    "adaline": adaline,
    "logistic": logistic_regression,
}


def calculations(loop: Any) -> tuple[list[Any], list[Derivation]]:
    claim = only_rescaled(loop, "w", by="eta")
    reductions = reductions_of(claim)
    found = [unroll(loop, 2), unroll(loop, 3), unrolled(loop, 2, from_start=True).derivation]
    found += [calculation.derivation for calculation in explain(reductions[0])]
    return equations_of(claim, reductions), found


@pytest.mark.parametrize("name", LOOPS)
def test_every_line_is_an_identity(name: str) -> None:
    equations, derivations = calculations(LOOPS[name]())
    for derivation in derivations:
        found = component_identities(derivation, equations=equations)
        assert found.disagreements == 0
        assert found.points >= 3 * (len(derivation.lines) - 1)
        assert len(found.kinds) == len(derivation.lines) - 1
        assert Kind.UNDECIDED not in found.kinds


@pytest.mark.parametrize("name", ["perceptron", "adaline"])
@pytest.mark.parametrize("change", [lambda t: Add((t, Num(1))), lambda t: Mul((Num(2), t)), lambda t: Mul((t, t))])
def test_a_wrong_line_is_found(name: str, change: Any) -> None:
    equations, derivations = calculations(LOOPS[name]())
    for position in range(1, len(derivations[0].lines)):
        lines = list(derivations[0].lines)
        lines[position] = Line(change(lines[position].term), "wrong")
        wrong = replace(derivations[0], lines=tuple(lines))
        assert component_identities(wrong, equations=equations).disagreements > 0, position


def chain(*terms: Any) -> Derivation:
    return Derivation("", tuple(Line(term, "") for term in terms))


N, K, C, Z = Sym("n", "index"), Sym("k", "index"), Sym("c"), Sym("z")
A, B = Entry("a", (Bound(0),)), Entry("b", (Bound(0),))


def total(*factors: Any) -> Sum:
    return Sum(Num(1), N, Mul(factors))


def test_ring_identities_are_expanded() -> None:
    found = component_identities(chain(total(C, A, B), Mul((C, total(B, A)))), (1, 2, 3))
    assert (found.points, found.disagreements, found.kinds) == (3, 0, (Kind.EXPANSION,))
    wrong = component_identities(chain(Mul((total(A), total(B))), total(A, B)), (1, 2, 3))
    assert wrong.disagreements == 2, "true at size 1 only"


def test_a_factor_cancels_against_its_inverse() -> None:
    found = component_identities(chain(Mul((C, Pow(C, -1), Entry("a", (K,)))), Entry("a", (K,))))
    assert (found.points, found.disagreements, found.kinds) == (6, 0, (Kind.EXPANSION,))


def test_a_law_is_evaluated_with_its_side_condition() -> None:
    from symbolic_init.kernel.terms import Less

    scaled = chain(App("nonneg", (Mul((C, Z)),)), App("nonneg", (Z,)))
    assert component_identities(scaled, (1,), equations=[Less(Num(0), C)]).kinds == (Kind.EVALUATION,)
    assert component_identities(scaled, (1,)).disagreements == 1, "false for a negative factor"


def test_what_is_not_known_exactly_is_left_undecided() -> None:
    found = component_identities(chain(App("exp", (Num(1),)), Num(3)), (1,))
    assert (found.disagreements, found.kinds) == (0, (Kind.UNDECIDED,))
