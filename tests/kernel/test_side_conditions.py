"""Side conditions that only odd cases need: each of these would pass if a condition were a little weaker."""

from __future__ import annotations

from fractions import Fraction

import pytest

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    App,
    AtMost,
    Bound,
    Entry,
    Equal,
    ForAll,
    Formula,
    Implies,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
)
from symbolic_init.kernel.theorem import RefusedError, Theorem
from symbolic_init.system import generalise

T, N = Sym("t", INDEX), Sym("n", INDEX)
ZERO, ONE = Num(0), Num(1)
SAME = Equal(ONE, ONE)
NEXT = Add((T, ONE))


def about(tensor: str) -> Theorem:
    return rules.assume(Equal(Entry(tensor, (N,)), ONE))


def defined(tensor: str, body: Term) -> Formula:
    return generalise(Equal(Entry(tensor, (NEXT,)), body), T)


def at(tensor: str, time: Term) -> Term:
    return Entry(tensor, (time,))


@pytest.mark.parametrize(
    "later", [Add((T, Num(2))), Add((NEXT, ONE)), Add((ONE, T)), N, Add((N, ONE)), Num(5)], ids=repr
)
def test_a_tensor_that_is_defined_earlier_is_read_at_no_other_time(later: Term) -> None:
    """a[t+1] = b[t] and b[t+1] = a[t+2] + 1 say b[t+1] = b[t+1] + 1."""
    first, second = defined("a", at("b", T)), defined("b", Add((at("a", later), ONE)))
    both = rules.conjunction(rules.ring(ONE, ONE), rules.assume(first), rules.assume(second))
    with pytest.raises(RefusedError, match="only earlier values"):
        rules.drop_definitions(rules.conjunct(both, 0), first, second)


@pytest.mark.parametrize(
    "pairs",
    [
        (("#n", "w"),),
        (("#n", "w#"),),
        (("#n", "#m"), ("#k", "w")),
        (("#k", "w"), ("#n", "#m")),
        (("v", "w"), ("#n", "u")),
        (("#n", "u"), ("v", "w")),
    ],
)
def test_no_natural_tensor_becomes_any_tensor(pairs: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(RefusedError, match="a natural tensor for a natural one"):
        rules.rename(rules.conjunction(*map(about, ("#n", "#k", "v"))), *pairs)


@pytest.mark.parametrize(("old", "new"), [("#n", "#m"), ("v", "w"), ("v", "#w"), ("v#", "w")])
def test_others_may_take_any_name(old: str, new: str) -> None:
    assert rules.rename(about(old), (old, new)).conclusion == about(new).conclusion


@pytest.mark.parametrize("body", [Implies(SAME, SAME), SAME, AtMost(ZERO, ONE)], ids=repr)
def test_real_numbers_are_not_counted(body: Formula) -> None:
    """Though the body does not mention the variable."""
    theorem = rules.assume(ForAll(REAL, body))
    for attempt in (
        lambda: rules.induction(rules.ring(ONE, ONE), theorem),
        lambda: rules.sum_congruence(theorem, ONE, N, "j"),
        lambda: rules.sum_sign(theorem, ONE, N, "j"),
    ):
        with pytest.raises(RefusedError, match="expected"):
            attempt()


@pytest.mark.parametrize("tensor", ["#n", "#n#"])
def test_a_natural_tensor_is_not_defined(tensor: str) -> None:
    """Its value need not be natural."""
    half = defined(tensor, Num(Fraction(1, 2)))
    both = rules.conjunction(rules.ring(ONE, ONE), rules.assume(half))
    with pytest.raises(RefusedError, match="a tensor of reals"):
        rules.drop_definitions(rules.conjunct(both, 0), half)


def test_another_tensor_with_the_sign_in_its_name_is() -> None:
    definition = defined("n#", Num(Fraction(1, 2)))
    both = rules.conjunction(rules.ring(ONE, ONE), rules.assume(definition))
    assert not rules.drop_definitions(rules.conjunct(both, 0), definition).hypotheses


J = Bound(0)
DEPENDENT: dict[str, Term] = {
    "the last of three indices": Entry("w", (ONE, ONE, J)),
    "the upper end of a sum": Sum(ONE, J, Entry("x", (J,))),
    "the lower end of a sum": Sum(J, N, Entry("x", (J,))),
    "an index below another sum": Sum(ONE, N, Entry("w", (ONE, J, Bound(1)))),
    "below a function": App("f", (ONE, ONE, Entry("x", (J,)))),
    "below an inverse": Pow(Add((ONE, Entry("w", (ONE, ONE, J)))), -1),
}


@pytest.mark.parametrize("body", DEPENDENT.values(), ids=DEPENDENT)
def test_what_depends_on_the_bound_variable_stays_in_the_sum(body: Term) -> None:
    """Two sums of as many numbers, but of others."""
    with pytest.raises(RefusedError, match="the same normal form"):
        rules.ring(Sum(ONE, Num(2), body), Sum(Num(4), Num(5), body))


@pytest.mark.parametrize("part", ["a", "b"])
def test_the_inverse_of_the_inverse_of_a_sum_is_no_part_of_it(part: str) -> None:
    twice = Pow(Pow(Add((Sym("a"), Sym("b"))), -1), -1)
    with pytest.raises(RefusedError, match="the same normal form"):
        rules.ring(twice, Sym(part))


def test_what_moves_out_of_a_sum_keeps_its_variables_however_deep() -> None:
    """Functions of three arguments in each other are no binders."""

    def deep(index: Term) -> Term:
        return App("f", (ONE, ONE, App("f", (ONE, ONE, Entry("x", (index,))))))

    twice = Sum(ONE, N, Sum(ONE, Num(2), deep(Bound(1))))
    rules.ring(twice, Mul((Num(2), Sum(ONE, N, deep(J)))))
