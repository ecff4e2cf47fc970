"""What may be tried for one claim is counted: a search ends, and ends alike every time."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
import sympy as sp

from symbolic_init.claim import Claim
from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Add, AtMost, Formula, Mul, Num, Pow, Sym, Term
from symbolic_init.modelling.activations import relu, square
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving import monotone
from symbolic_init.proving.budget import MOST_OPERATIONS, OutOfBudgetError, budget, size, spend
from symbolic_init.proving.claim_proof import NotProvedError, prove_claim
from symbolic_init.proving.consequences import follows
from symbolic_init.proving.conversion import Conversion
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.monomials import multiplied_out
from symbolic_init.proving.monotone import monotone_functions
from symbolic_init.vocabulary import equal, holds

a, b, c = map(Sym, "abc")
w, x = sp.symbols("w x")
ENOUGH = 10 * MOST_OPERATIONS


def spent(search: Callable[[], object]) -> int:
    """How many operations it takes."""
    with budget(ENOUGH) as allowed:
        search()
    return ENOUGH - allowed.left


def test_what_is_spent_is_taken_from_the_innermost_budget() -> None:
    with budget(10) as outer:
        spend(3)
        with budget(5) as inner:
            spend(5)
        spend(7)
    assert (outer.left, inner.left) == (0, 0)
    spend(ENOUGH)  # nothing is counted outside


def test_more_than_is_left_is_refused() -> None:
    with budget(5), pytest.raises(OutOfBudgetError):
        spend(6)


def test_a_node_in_several_places_counts_in_each() -> None:
    doubled: Term = a
    for _ in range(100):
        doubled = Mul((doubled, doubled))
    assert size(doubled) == 2**101 - 1


FACTS: tuple[Formula, ...] = (AtMost(Mul((b, b)), Mul((a, a))), AtMost(Num(0), a))
GOAL = AtMost(Mul((Num(-1), a)), b)


def test_the_same_search_takes_the_same_operations() -> None:
    first, second = (spent(lambda: follows(GOAL, list(map(rules.assume, FACTS)))) for _ in range(2))
    assert 0 < first == second < MOST_OPERATIONS


def test_a_search_ends_at_exactly_what_it_takes() -> None:
    known = list(map(rules.assume, FACTS))
    needed = spent(lambda: follows(GOAL, known))
    with budget(needed):
        assert follows(GOAL, known) is not None
    with budget(needed - 1), pytest.raises(OutOfBudgetError):
        follows(GOAL, known)


def repeated(step: Callable[[Any], Any], times: int) -> Claim:
    """So many intermediates, each of the one before, the last of which is said to be the first."""
    names = [sp.Symbol(f"h{number}") for number in range(times)]
    with sp.evaluate(False):
        bodies = {names[0]: x} | {after: step(before) for before, after in pairwise(names)}
        loop = TrainingLoop(name="repeated", state={w: 0}, inputs=[x], intermediates=bodies, update={w: w + names[-1]})
        return equal(loop, names[-1], x)


def product_of(factor: Callable[[Any], Any], number: int) -> Claim:
    """A product of so many factors, said to be the first input."""
    inputs = [sp.Symbol(f"x{place}") for place in range(number)]
    loop = TrainingLoop(name="product", state={w: 0}, inputs=inputs, update={w: w + inputs[0]})
    with sp.evaluate(False):
        return equal(loop, sp.Mul(*map(factor, inputs)), inputs[0])


def xor() -> Claim:
    """Units that square their input make the output go the same way, which is false."""
    k, m = sp.symbols("k m", integer=True, positive=True)
    phi = sp.Function("phi")
    loop = mlp(2, widths=(2, m, 1), activation=square(), initial=constant())
    W1, b1, W2, b2 = (loop.state[name].base for name in ("W1", "b1", "W2", "b2"))

    def output(p: int, q: int) -> Any:
        return sp.Sum(W2[1, k] * phi(W1[k, 1] * p + W1[k, 2] * q + b1[k]), (k, 1, m)) + b2[1]

    return holds(loop, sp.Ge((output(0, 1) - output(0, 0)) * (output(1, 1) - output(1, 0)), 0))


@pytest.mark.parametrize(
    "claim",
    [
        xor(),
        repeated(lambda h: h * h, 60),
        repeated(lambda h: h + h, 60),
        repeated(lambda h: h * (h + 1), 60),
        repeated(lambda h: sp.exp(h) + sp.exp(-h), 60),
        product_of(lambda factor: sp.exp(factor) / sp.exp(factor), 300),
    ],
    ids=["xor", "squares", "doubles", "logistic", "cosh", "product"],
)
def test_a_search_without_hope_gives_up(claim: Claim) -> None:
    with pytest.raises(NotProvedError, match="all the operations that it may take for one claim"):
        prove_claim(claim)


def test_the_next_claim_is_searched_for_as_if_it_were_the_first() -> None:
    with pytest.raises(NotProvedError, match="all the operations"):
        prove_claim(repeated(lambda h: h * h, 60))
    assert prove_claim(repeated(lambda h: 1 * h, 3)).steps


def test_terms_that_stand_in_many_places_are_converted_once() -> None:
    doubled: Term = a
    for _ in range(60):
        doubled = Add((doubled, doubled))
    converted = Conversion(FunctionFacts([], ())).convert(doubled)
    assert converted.core == Mul((Num(2**60), a))


def test_large_numbers_are_not_worked_out() -> None:
    power: Term = Mul((Num(2), a))
    for _ in range(10):
        power = Pow(power, 32)
    with budget(), pytest.raises(OutOfBudgetError):
        multiplied_out(power)


def test_what_is_kept_for_other_claims_does_not_depend_on_what_is_left() -> None:
    functions = mlp(2, widths=(1, 1, 1), activation=relu(0)).system.functions[:1]
    monotone._by_cases.cache_clear()
    with budget(0):
        laws = monotone_functions(functions, ())
    assert laws.keys() == {functions[0].name}
