"""Definitions are dropped only when they have a solution: recursion over time, and nothing else."""

from __future__ import annotations

import pytest

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    And,
    App,
    Bound,
    Entry,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Not,
    Num,
    Sum,
    Sym,
    Term,
)  # fmt: skip
from symbolic_init.kernel.theorem import RefusedError, Theorem

a, n, t = Sym("a"), Sym("n", INDEX), Sym("t", INDEX)
ZERO, ONE, B0, B1 = Num(0), Num(1), Bound(0), Bound(1)
PLAIN = rules.ring(a, a)


def v(*indices: Term) -> Term:
    return Entry("v", indices)


def w(*indices: Term) -> Term:
    return Entry("w", indices)


def after(time: Term) -> Term:
    return Add((time, ONE))


def every(body: Formula, binders: int = 1, sort: str = INDEX) -> Formula:
    for _ in range(binders):
        body = ForAll(sort, body)
    return body


def resting_on(*equations: Formula) -> Theorem:
    """The equations ⊢ a = a"""
    return rules.conjunct(rules.conjunction(PLAIN, *map(rules.assume, equations)), 0)


START = every(Equal(v(ZERO, B0), Mul((a, B0))))  # ∀k. v[0, k] = a·k
STEP = every(
    Equal(v(after(B1), B0), Add((v(B1, B0), Sum(ONE, n, v(Bound(2), B0))))), 2
)  # ∀t, k. v[t+1, k] = v[t, k] + Σ v[t, j]
OTHER = every(Equal(w(after(B0)), v(after(B0), n)))  # ∀t. w[t+1] = v[t+1, n]
SWAPPED = every(Equal(v(after(B0), B1), v(B0, B1)), 2)  # ∀k, t. v[t+1, k] = v[t, k]
MUTUAL = (every(Equal(v(after(B0)), w(B0))), every(Equal(w(after(B0)), v(B0))))
INPUT = every(Equal(v(after(B0)), Add((v(B0), Entry("x", (after(B0),))))))  # the input is not defined here
SCALAR = Equal(v(ZERO), App("f", (a,)))


@pytest.mark.parametrize(
    "equations",
    [(), (START,), (STEP,), (START, STEP), (STEP, START), (STEP, OTHER), (START, STEP, OTHER), (SWAPPED,), MUTUAL,
     (SCALAR, INPUT), (SCALAR,), (every(Equal(v(ZERO, B1, B0), a), 2),)],
)  # fmt: skip
def test_definitions_by_recursion_over_time_are_dropped(equations: tuple[Formula, ...]) -> None:
    theorem = rules.drop_definitions(resting_on(*equations), *equations)
    assert theorem.hypotheses == frozenset()
    assert theorem.conclusion == PLAIN.conclusion


RESERVED, RESERVED_1 = Sym("0?", INDEX), Sym("1?", INDEX)
BAD: dict[str, tuple[Formula, ...]] = {
    "defined by itself at 0": (Equal(v(ZERO), Add((v(ZERO), ONE))),),
    "defined by itself at 0, under a sum": (every(Equal(v(ZERO, B0), Sum(ONE, B0, Add((v(ZERO, B0), ONE))))),),
    "defined by itself at t + 1": (every(Equal(v(after(B0)), Add((v(after(B0)), ONE)))),),
    "defined by another entry at t + 1": (every(Equal(v(after(B1), B0), Add((v(after(B1), after(B0)), ONE))), 2),),
    "defined by a later time": (every(Equal(v(after(B0)), Add((v(after(after(B0))), ONE)))),),
    "defined by a fixed time": (every(Equal(v(after(B0)), Add((v(Num(5)), ONE)))),),
    "defined by time 0": (every(Equal(v(after(B0)), v(ZERO))),),
    "start defined by a later time": (Equal(v(ZERO), Add((v(ONE), ONE))),),
    "start defined by another start": (Equal(v(ZERO), w(ZERO)), Equal(w(ZERO), Add((v(ZERO), ONE)))),
    "start defined by a free time": (Equal(v(ZERO), Add((v(n), ONE))),),
    "step defined by a free time": (every(Equal(v(after(B0)), Add((v(n), ONE)))),),
    "step defined at a bound index as time": (every(Equal(v(after(B1), B0), Add((v(B0, B0), ONE))), 2),),
    "step defined at a summation index as time": (every(Equal(v(after(B0)), Add((Sum(ONE, n, v(B0)), ONE)))),),
    "1 + t instead of t + 1": (every(Equal(v(after(B0)), v(Add((ONE, B0))))),),
    "same time, defined later": (OTHER, STEP),
    "same time, in a circle": (
        every(Equal(v(after(B0)), w(after(B0)))), every(Equal(w(after(B0)), Add((v(after(B0)), ONE)))),
    ),
    "same time, of one that has only a start": (every(Equal(w(after(B0)), v(after(B0), n))), START),
    "two starts": (Equal(v(ZERO), ZERO), Equal(v(ZERO), ONE)),
    "two steps": (every(Equal(v(after(B0)), ZERO)), every(Equal(v(after(B0)), ONE))),
    "two starts of different arity": (Equal(v(ZERO), ZERO), START),
    "the same equation twice": (START, START),
    "one for every time and one at 0": (every(Equal(v(B0), ZERO)), Equal(v(ZERO), ONE)),
    "for every time": (every(Equal(v(B0), ZERO)),),
    "at time 1": (Equal(v(ONE), ZERO),),
    "at time t + 2": (every(Equal(v(Add((B0, Num(2)))), ZERO)),),
    "at time t + 1 + 1": (every(Equal(v(after(after(B0))), v(after(B0)))),),
    "at time 2t + 1": (every(Equal(v(after(Mul((Num(2), B0)))), ZERO)),),
    "at a number + 1": (Equal(v(Add((ZERO, ONE))), ZERO),),
    "at a free time": (Equal(v(after(t)), ZERO),),
    "at the same index twice": (every(Equal(v(ZERO, B0, B0), ZERO)),),
    "time again as an index": (every(Equal(v(after(B0), B0), ZERO)),),
    "at an index that is no variable": (Equal(v(ZERO, ONE), ZERO),),
    "at an index plus 1": (every(Equal(v(ZERO, after(B0)), a)),),
    "at a free index": (Equal(v(ZERO, n), a),),
    "a quantified variable is not on the left": (every(Equal(v(ZERO), B0)),),
    "quantified over the reals": (every(Equal(v(ZERO), Bound(0, REAL)), 1, REAL),),
    "quantified over reals that do not occur": (every(Equal(v(ZERO), a), 1, REAL),),
    "no entry on the left": (Equal(a, ONE),),
    "an entry without indices": (Equal(v(), ONE),),
    "a scaled entry": (Equal(Mul((Num(2), v(ZERO))), ONE),),
    "an application": (Equal(App("v", (ZERO,)), ONE),),
    "the entry on the right": (Equal(a, v(ZERO)),),
    "an inequality": (Less(v(ZERO), ONE),),
    "a negation": (Not(Equal(v(ZERO), ONE)),),
    "a conjunction": (And((Equal(v(ZERO), ONE),)),),
    "conditional": (Implies(Equal(a, a), Equal(v(ZERO), ONE)),),
    "false": (Equal(ZERO, ONE),),
    "a free variable with the reserved name": (every(Equal(v(ZERO, B0), RESERVED)),),
    "the second reserved name": (every(Equal(v(ZERO, B1, B0), RESERVED_1), 2),),
    "the reserved name as time": (every(Equal(v(after(B0)), Add((v(RESERVED), ONE)))),),
}  # fmt: skip


@pytest.mark.parametrize("equations", BAD.values(), ids=BAD)
def test_what_may_have_no_solution_is_kept(equations: tuple[Formula, ...]) -> None:
    with pytest.raises(RefusedError, match=r"^drop_definitions: expected"):
        rules.drop_definitions(resting_on(*equations), *equations)


@pytest.mark.parametrize(
    "theorem",
    [
        rules.assume(START),
        resting_on(START, Less(ZERO, v(n, n))),
        resting_on(START, STEP),
        resting_on(START, ForAll(INDEX, Equal(Sum(ONE, n, v(ZERO, B0)), a))),
        rules.discharge(START, rules.assume(START)),
        rules.discharge(Equal(v(ONE), ONE), PLAIN),
    ],
)
def test_a_tensor_that_is_still_used_keeps_its_definition(theorem: Theorem) -> None:
    with pytest.raises(RefusedError, match="occur nowhere else"):
        rules.drop_definitions(theorem, START)


def test_other_hypotheses_stay() -> None:
    kept = Equal(Entry("x", (n,)), a)
    assert rules.drop_definitions(resting_on(START, kept), START).hypotheses == {kept}


def test_a_definition_need_not_be_used() -> None:
    assert rules.drop_definitions(PLAIN, START, STEP).conclusion == PLAIN.conclusion


def test_a_tensor_of_another_arity_is_the_same_name() -> None:
    with pytest.raises(RefusedError, match="occur nowhere else"):
        rules.drop_definitions(rules.ring(v(n), v(n)), START)
