"""What follows from facts by arithmetic, and what does not."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    Add,
    AtMost,
    Entry,
    Equal,
    Formula,
    Less,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
    close_body,
)
from symbolic_init.kernel.theorem import Theorem, replay
from symbolic_init.proving.consequences import Relation, follows
from symbolic_init.proving.linear_programme import Column, vanishing_sum

a, b, c, d = map(Sym, "abcd")
ZERO, ONE = Num(0), Num(1)
j, n = Sym("j", "index"), Sym("n", "index")


def minus(term: Term) -> Term:
    return Mul((Num(-1), term))


def total(body: Term) -> Term:
    return Sum(ONE, n, close_body(body, j), "j")


def entry(name: str) -> Term:
    return Entry(name, (j,))


def shown(goal: Relation, *facts: Formula) -> Theorem | None:
    """The goal from the facts, derived again; it must say what was asked and suppose no more."""
    theorem = follows(goal, list(map(rules.assume, facts)))
    if theorem is not None:
        assert replay(theorem).conclusion == goal
        assert theorem.hypotheses <= set(facts)
    return theorem


@pytest.mark.parametrize(
    ("goal", "facts"),
    [
        (AtMost(a, c), [AtMost(a, b), AtMost(b, c)]),
        (Less(a, c), [AtMost(a, b), Less(b, c)]),
        (AtMost(Mul((a, b)), Mul((c, b))), [AtMost(a, c), AtMost(ZERO, b)]),
        (Less(Mul((a, b)), Mul((c, b))), [Less(a, c), Less(ZERO, b)]),
        (AtMost(Mul((a, b)), Add((Pow(a, 2), Pow(b, 2)))), []),
        (AtMost(Mul((a, Pow(b, 2))), Pow(c, 2)),
         [AtMost(Mul((a, a, b, b)), Mul((c, c, a))), AtMost(ZERO, a), Less(ZERO, b)]),
        (AtMost(minus(a), b), [AtMost(Mul((b, b)), Mul((a, a))), AtMost(ZERO, a)]),
        (Equal(Mul((a, a)), Mul((b, c))), [Equal(a, b), Equal(c, a)]),
        (AtMost(a, b), [Equal(Mul((Num(2), a)), c), Equal(c, Mul((b, Num(2))))]),
        (AtMost(a, b), [Less(ZERO, ZERO)]),
        (Equal(a, b), [Equal(a, Mul((c, d))), Equal(d, ZERO), Equal(b, ZERO)]),
        (AtMost(ZERO, total(Pow(entry("v"), 2))), []),
        (AtMost(Pow(total(Mul((entry("v"), entry("u")))), 2), total(Pow(entry("v"), 2))),
         [Equal(total(Pow(entry("u"), 2)), ONE)]),
    ],
)  # fmt: skip
def test_it_follows(goal: Relation, facts: list[Formula]) -> None:
    assert shown(goal, *facts) is not None


@pytest.mark.parametrize(
    ("goal", "facts"),
    [
        (Less(a, b), [AtMost(a, b)]),
        (AtMost(a, b), [AtMost(b, a)]),
        (AtMost(Mul((a, b)), Mul((c, b))), [AtMost(a, c)]),
        (Less(ZERO, Pow(a, 2)), []),
        (Equal(a, b), [Equal(Mul((a, c)), Mul((b, c)))]),
        (Equal(a, ZERO), []),
        (AtMost(a, Num(1)), [AtMost(Pow(a, 2), Num(2))]),
        (Less(ZERO, total(Pow(entry("v"), 2))), []),
        (AtMost(Pow(total(Mul((entry("v"), entry("u")))), 2), total(Pow(entry("v"), 2))), []),
    ],
)
def test_it_does_not_follow(goal: Relation, facts: list[Formula]) -> None:
    assert shown(goal, *facts) is None


rows = st.dictionaries(st.sampled_from("xyz"), st.integers(-3, 3), max_size=3)
columns = st.lists(st.builds(Column, rows, st.booleans(), st.booleans()), max_size=7)


@given(columns)
def test_the_numbers_are_a_solution(columns: list[Column]) -> None:
    columns = [Column(one.rows, one.free, one.counts and not one.free) for one in columns]
    numbers = vanishing_sum(columns)
    if numbers is None:
        return
    assert all(number > 0 or columns[place].free for place, number in numbers.items())
    assert sum(number for place, number in numbers.items() if columns[place].counts) == 1
    for row in "xyz":
        assert sum(Fraction(columns[place].rows.get(row, 0)) * number for place, number in numbers.items()) == 0


@given(st.lists(rows, min_size=1, max_size=4), st.lists(st.integers(1, 4), min_size=4, max_size=4))
def test_a_solution_that_there_is_is_found(vectors: list[dict[str, int]], numbers: list[int]) -> None:
    last = {row: -sum(v.get(row, 0) * m for v, m in zip(vectors, numbers, strict=False)) for row in "xyz"}
    columns = [*(Column(v) for v in vectors), Column(last, counts=True)]
    assert vanishing_sum(columns) is not None
