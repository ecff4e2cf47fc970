"""Divisions, logarithms and roots: each is proved to be defined, or the claim says that it is supposed."""

from __future__ import annotations

import pytest
import sympy as sp

from symbolic_init.bridge import to_kernel
from symbolic_init.checking import check
from symbolic_init.definedness import definedness, of_claim, of_system
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, Bound, Entry, Equal, Num, Sym
from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.neurons import logistic_regression, perceptron
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.report import Outcome
from symbolic_init.system import NEXT, TIME
from symbolic_init.vocabulary import equal, frozen, only_rescaled

u, y, z = sp.symbols("u y z")
n = sp.Symbol("n", integer=True, positive=True)
i, j = sp.symbols("i j", integer=True)
f = sp.Function("f")


def loop(update: sp.Expr, **options: object) -> TrainingLoop:
    return TrainingLoop(state={u: 1}, inputs=[y], update={u: update}, **options)  # type: ignore[arg-type]


def vanishing(term: sp.Expr) -> sp.Expr:
    """u + 0 · term, as written."""
    with sp.evaluate(False):
        return u + sp.Mul(0, term)


def nonzero(entry: Entry) -> k.Formula:
    return k.ForAll(INDEX, k.close_body(k.Not(Equal(entry, Num(0))), TIME), "t")


READ = Entry("y", (NEXT,))


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (1 / y, nonzero(READ)),
        (sp.log(y), k.ForAll(INDEX, k.close_body(k.Less(Num(0), READ), TIME), "t")),
        (sp.sqrt(y), k.ForAll(INDEX, k.close_body(k.AtMost(Num(0), READ), TIME), "t")),
    ],
)
def test_a_claim_is_said_of_data_on_which_the_loop_is_defined(term: sp.Expr, expected: k.Formula) -> None:
    evidence = check(frozen(loop(vanishing(term))))
    assert evidence.outcome is Outcome.PROVED
    assert evidence.hypotheses == (expected, *[h for h in evidence.hypotheses if h != expected])
    assert expected in evidence.hypotheses and evidence.defined == ()


def test_what_follows_from_signs_is_proved_and_not_supposed() -> None:
    evidence = check(only_rescaled(logistic_regression(), by="eta", first=1))
    assert len(evidence.defined) == 2  # 1 + exp(-z) in either run
    assert not any(isinstance(h, k.ForAll) and isinstance(h.body, k.Not) for h in evidence.hypotheses)
    eta = sp.Symbol("eta", positive=True)
    start = check(frozen(TrainingLoop(state={u: 1 / eta}, inputs=[y], update={u: u})))
    assert start.defined == (k.Not(Equal(Sym("eta"), Num(0))),)


def test_a_division_inside_a_function_is_found_where_it_is_applied() -> None:
    reciprocal = loop(vanishing(f(y)), functions={f: sp.Lambda(z, 1 / z)})
    assert of_system(reciprocal.system) == (nonzero(READ),)


def test_a_claim_that_divides_says_so() -> None:
    held = loop(u)
    assert of_claim(equal(held, held.at(u, 1) / held.at(y, 1), held.at(u, 1) / held.at(y, 1))) == (
        k.Not(Equal(Entry("y", (Num(1),)), Num(0))),
    )


def test_a_loop_that_is_nowhere_defined_is_not_proved() -> None:
    never = loop(vanishing(1 / (y - f(y))), functions={f: sp.Lambda(z, z)})
    assert check(frozen(never)).outcome is Outcome.UNDECIDED


def test_models_without_division_have_no_obligations() -> None:
    assert of_system(perceptron(initial=symbolic()).system) == ()


def test_an_obligation_below_a_sum_is_for_all_its_indices() -> None:
    w = sp.IndexedBase("w", shape=(n,))
    sums = TrainingLoop(state={w[i]: 1}, inputs=[y], update={w[i]: w[i] + 0 * y})
    (obligation,) = definedness(to_kernel(sp.Sum(1 / w[j], (j, 1, n)), sums.context))
    inside = k.And((k.AtMost(Num(1), Bound(0)), k.AtMost(Bound(0), Sym("n", INDEX))))
    assert obligation == k.ForAll(INDEX, k.Implies(inside, k.Not(Equal(Entry("w", (TIME, Bound(0))), Num(0)))), "j")
