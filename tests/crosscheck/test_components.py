"""Calculations written out component by component at sizes 1 to 3: the true ones pass, each wrong line is found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from symbolic_init.crosscheck.components import Kind, assumed_before, component_identities, equations_of
from symbolic_init.kernel.terms import (
    Add,
    App,
    AtMost,
    Bound,
    Entry,
    Equal,
    Implies,
    Less,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
)
from symbolic_init.kernel.terms import replace as substituted
from symbolic_init.modelling import activations, initialisers, losses, optimisers
from symbolic_init.modelling.networks import i, j, mlp
from symbolic_init.modelling.neurons import adaline, logistic_regression, perceptron
from symbolic_init.proving.claim_proof import reductions_of
from symbolic_init.proving.exposition import explain
from symbolic_init.report import Derivation, Line
from symbolic_init.system import NEXT, TIME, generalise
from symbolic_init.unrolling import unroll, unrolled
from symbolic_init.vocabulary import frozen, mirrors, only_rescaled

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


ROW, COLUMN = Sym("i", "index"), Sym("j", "index")
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
    scaled = chain(App("nonneg", (Mul((C, Z)),)), App("nonneg", (Z,)))
    assert component_identities(scaled, (1,), equations=[Less(Num(0), C)]).kinds == (Kind.EVALUATION,)
    assert component_identities(scaled, (1,)).disagreements == 1, "false for a negative factor"


PHI, X, Y = (lambda z: App("phi", (z,))), Sym("x"), Sym("y")
FACTS = {
    "zero at zero": Equal(PHI(Num(0)), Num(0)),
    "odd": generalise(Equal(PHI(Mul((Num(-1), Z))), Mul((Num(-1), PHI(Z)))), Z),
    "even": generalise(Equal(PHI(Mul((Num(-1), Z))), PHI(Z)), Z),
    "monotone": generalise(Implies(Less(X, Y), AtMost(PHI(X), PHI(Y))), X, Y),
    "positively homogeneous": generalise(Implies(Less(Num(0), C), Equal(PHI(Mul((C, Z))), Mul((C, PHI(Z))))), C, Z),
}
LINES = {
    "zero at zero": (PHI(Add((Z, Mul((Num(-1), Z))))), Num(0)),
    "odd": (PHI(Mul((Num(-1), Z))), Mul((Num(-1), PHI(Z)))),
    "even": (PHI(Mul((Num(-1), Z))), PHI(Z)),
    "doubled": (PHI(Mul((Num(2), Z))), Mul((Num(2), PHI(Z)))),
    "additive": (PHI(Add((X, Y))), Add((PHI(X), PHI(Y)))),
    "constant": (PHI(X), PHI(Y)),
    "not negative": (App("nonneg", (Add((PHI(Add((Z, Num(1)))), Mul((Num(-1), PHI(Z))))),)), Num(1)),
}
TRUE = {
    (): set(),
    ("zero at zero",): {"zero at zero"},
    ("odd",): {"zero at zero", "odd"},
    ("even",): {"even"},
    ("monotone",): {"not negative"},
    ("monotone", "zero at zero"): {"zero at zero", "not negative"},
    ("monotone", "odd"): {"zero at zero", "odd", "not negative"},
    ("positively homogeneous",): {"zero at zero", "doubled"},
    ("positively homogeneous", "odd"): {"zero at zero", "odd", "doubled", "additive"},
    ("positively homogeneous", "even"): {"zero at zero", "even", "doubled"},
    ("positively homogeneous", "monotone"): {"zero at zero", "doubled", "not negative"},
    ("positively homogeneous", "odd", "monotone"): {"zero at zero", "odd", "doubled", "additive", "not negative"},
}


@pytest.mark.parametrize("assumed", TRUE, ids=" and ".join)
def test_what_is_assumed_of_a_function_is_used_and_no_more(assumed: tuple[str, ...]) -> None:
    for name, terms in LINES.items():
        found = component_identities(chain(*terms), (1,), equations=[FACTS[fact] for fact in assumed])
        assert found.disagreements == (name not in TRUE[assumed]), name
        assert Kind.UNDECIDED not in found.kinds or found.disagreements


def test_a_value_that_is_assumed_is_that_of_its_function_alone() -> None:
    given = [FACTS["zero at zero"], Equal(App("psi", (Num(2),)), C)]
    assert component_identities(chain(App("psi", (Num(2),)), C), (1,), equations=given).kinds == (Kind.DEFINITIONS,)
    for left, right in ((App("psi", (Num(0),)), Num(0)), (PHI(Num(2)), C), (App("psi", (Num(1),)), C)):
        assert component_identities(chain(left, right), (1,), equations=given).disagreements == 1


def applied(name: str, *arguments: Any) -> App:
    return App(name, arguments)


ROOT, SQUARE = applied("sqrt", Z), Pow(Z, 2)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (applied("exp", Add((X, Y))), Mul((applied("exp", X), applied("exp", Y)))),
        (Pow(ROOT, 2), Z),
        (applied("sqrt", SQUARE), applied("abs", Z)),
        (Pow(Add((Num(1), Pow(applied("exp", Mul((Num(-1), Z))), 1))), -1),
         Add((Num(1), Mul((Num(-1), Pow(Add((Num(1), applied("exp", Z))), -1)))))),
        (PHI(Mul((ROOT, ROOT, applied("exp", X)))), PHI(Mul((Z, applied("exp", X))))),
    ],
)  # fmt: skip
def test_irrational_values_are_compared_to_forty_digits(left: Any, right: Any) -> None:
    found = component_identities(chain(left, right), (1,))
    assert found.disagreements == 0 and found.kinds[0] in (Kind.EVALUATION, Kind.DIGITS)
    nearly = Add((right, Num(Fraction(1, 10**30))))
    assert component_identities(chain(left, nearly), (1,)).disagreements == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (applied("exp", Num(1)), Num(3)),
        (applied("sqrt", SQUARE), Z),
        (applied("sqrt", Add((X, Y))), Add((applied("sqrt", X), applied("sqrt", Y)))),
        (applied("tanh", Add((X, X))), Mul((Num(2), applied("tanh", X)))),
        (PHI(applied("exp", X)), PHI(applied("exp", Y))),
    ],
)
def test_a_wrong_line_about_irrational_values_is_found(left: Any, right: Any) -> None:
    assert component_identities(chain(left, right), (1,)).disagreements == 1


def test_a_sum_over_another_axis_is_found() -> None:
    other = Sum(Num(1), Sym("m", "index"), A)
    assert component_identities(chain(Sum(Num(1), N, A), other)).disagreements == 3


def test_a_line_without_a_value_is_left_undecided() -> None:
    assert component_identities(chain(Pow(Num(0), -1), Num(0)), (1,)).kinds == (Kind.UNDECIDED,)
    strange = generalise(Equal(PHI(Add((Z, Num(1)))), Add((PHI(Z), Z))), Z)
    found = component_identities(chain(PHI(Z), Num(3)), (1,), equations=[strange])
    assert (found.disagreements, found.kinds) == (0, (Kind.UNDECIDED,))


NETWORKS = {
    "adam": lambda: mlp(2, initial=initialisers.constant(), optimiser=optimisers.adam()),
    "adagrad": lambda: mlp(2, initial=initialisers.constant(), optimiser=optimisers.adagrad()),
    "nesterov, batch": lambda: mlp(2, initial=initialisers.constant(), optimiser=optimisers.nesterov(), batch=2),
    "signs": lambda: mlp(2, initial=initialisers.constant(), optimiser=optimisers.sign_sgd()),
    "clipped": lambda: mlp(2, initial=initialisers.constant(), optimiser=optimisers.clipped_sgd()),
    "zero at zero": lambda: mlp(3, activation=activations.uninterpreted("zero at zero")),
    "zero at zero, adamw": lambda: mlp(
        2, activation=activations.uninterpreted("zero at zero"), optimiser=optimisers.adamw()
    ),
    "odd": lambda: mlp(
        2, activation=activations.uninterpreted("odd"), optimiser=optimisers.momentum(), initial=initialisers.constant()
    ),
    "tanh, softmax": lambda: mlp(
        2, activation=activations.tanh(), loss=losses.softmax_cross_entropy(), initial=initialisers.constant()
    ),
}


@cache
def of_a_network(name: str) -> tuple[list[Any], list[Derivation]]:
    claim = frozen(NETWORKS[name](), "W1")
    reductions = reductions_of(claim)
    return equations_of(claim, reductions), [calculation.derivation for calculation in explain(reductions[0])]


@pytest.mark.parametrize("name", NETWORKS)
def test_every_line_about_a_network_is_an_identity(name: str) -> None:
    equations, derivations = of_a_network(name)
    assert derivations
    for derivation in derivations:
        found = component_identities(derivation, (1, 2), equations=equations)
        assert found.disagreements == 0
        assert found.points > 0 and Kind.UNDECIDED not in found.kinds


@pytest.mark.parametrize("name", NETWORKS)
def test_a_wrong_line_about_a_network_is_found(name: str) -> None:
    """A summand too many; and where nothing is zero, a factor, a summand missing, a longer sum, another rate."""
    equations, derivations = of_a_network(name)
    tried = 0
    for derivation in derivations:
        for before, line in pairwise(derivation.lines):
            others = () if "zero" in name else wrong_versions(line.term)
            for wrong in (Add((line.term, Num(1))), *others):
                found = component_identities(chain(before.term, wrong), (2,), equations=equations)
                assert found.disagreements > 0, (before.term, wrong)
                tried += 1
    assert tried >= len(derivations)


def test_the_step_of_an_induction_may_use_the_claim_before_it_and_no_more() -> None:
    net = mlp(2, initial=initialisers.constant())
    W, b = net.state["W1"].base, net.state["b1"].base
    narrow = mlp(1, initial=initialisers.constant())
    claim = mirrors(net, narrow, {"W1": W[i, j], "b1": b[i]}, called="another")
    step = chain(Entry("W1'", (NEXT, ROW, COLUMN)), Entry("W1'", (NEXT, ROW, COLUMN)))
    assumed = assumed_before(claim, step)
    assert len(assumed) == 2
    assert not assumed_before(claim, chain(Entry("W1'", (TIME, ROW, COLUMN)), Num(0)))
    before = Add((Entry("W1'", (TIME, ROW, COLUMN)), Entry("b1'", (TIME, ROW))))
    there = Add((Entry("W1", (TIME, ROW, COLUMN)), Entry("b1", (TIME, ROW))))
    assert component_identities(chain(before, there), equations=assumed).disagreements == 0
    assert component_identities(chain(before, there)).disagreements > 0
    for wrong in wrong_versions(there):
        assert component_identities(chain(before, wrong), equations=assumed).disagreements > 0
    after = Entry("W1", (NEXT, ROW, COLUMN))
    assert component_identities(chain(step.lines[0].term, after), equations=assumed).disagreements > 0


def wrong_versions(term: Any) -> Iterator[Any]:
    yield Mul((Num(2), term))
    match term:
        case Add(parts):
            yield Add(parts[1:])
            yield Add(parts[:-1])
        case Sum(low, high, body):
            yield Sum(low, Add((high, Num(1))), body)
    if Sym("eta") in term.mentions:
        yield substituted(term, {Sym("eta"): Mul((Num(2), Sym("eta")))})
