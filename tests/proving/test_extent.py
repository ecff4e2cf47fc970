"""How large a normal form becomes is known before the kernel is asked for it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from symbolic_init.kernel.normal_form import polynomial
from symbolic_init.kernel.terms import INDEX, Add, App, AtMost, Bound, Entry, Mul, Num, Pow, Sum, Sym, Term
from symbolic_init.kernel.theorem import RefusedError
from symbolic_init.proving.budget import OutOfBudgetError, budget
from symbolic_init.proving.equation import ring
from symbolic_init.proving.extent import MOST_WORK, TooLargeError, afford, extent

a, b, n = Sym("a"), Sym("b"), Sym("n", INDEX)
ONE = Num(1)


def minus(term: Term) -> Term:
    return Mul((Num(-1), term))


def product_of(number: int) -> Term:
    """(1 + a + b) (1 + a + 2 b) …"""
    return Mul(tuple(Add((ONE, a, Mul((Num(place), b)))) for place in range(number)))


def powers_of(number: int) -> Term:
    """Products of 1 + a and of powers of different functions: one monomial after the other."""
    return Mul(tuple(Mul((App("f", (Num(place),)), Add((ONE, a)))) for place in range(number)))


SAME: dict[str, Term] = {
    "a number": Num(3),
    "nothing": Add((a, minus(a))),
    "a difference of squares": Mul((Add((a, b)), Add((a, minus(b))))),
    "a power": Pow(Add((a, b, ONE)), 5),
    "the power 0": Pow(Add((a, minus(a))), 0),
    "a power of nothing": Pow(Add((a, minus(a))), 10**9),
    "an inverse": Mul((a, Pow(a, -1))),
    "inverses of equal sums": Add((Pow(Add((a, b)), -1), minus(Pow(Add((b, a)), -1)))),
    "inverses of a product": Add((Pow(Mul((Num(2), a, b)), -2), Mul((Pow(a, -2), Pow(b, -2))))),
    "functions of equal terms": Add((App("f", (Add((a, b)),)), App("f", (Add((b, a)),)))),
    "entries": Add((Entry("x", (n,)), minus(Entry("y", (n,))), Entry("x", (n,)))),
    "a sum": Sum(ONE, n, Add((Entry("x", (Bound(0),)), Entry("y", (Bound(0),))))),
    "one factor in many sums": product_of(20),
    "many factors": powers_of(40),
}


@pytest.mark.parametrize("term", SAME.values(), ids=SAME)
def test_it_has_as_many_monomials_as_the_normal_form(term: Term) -> None:
    assert len(extent(term).coefficients) == len(polynomial(term))
    afford(term)


@pytest.mark.parametrize("term", [product_of(300), powers_of(300), Pow(Add((a, b, ONE)), 1000)])
def test_what_the_kernel_would_multiply_out_for_long_is_refused(term: Term) -> None:
    for node in (term, App("f", (term,)), AtMost(a, Sum(ONE, n, term))):
        with pytest.raises(TooLargeError, match="a smaller term"):
            afford(node)
    with pytest.raises(RefusedError):
        ring(term, term)


def test_more_factors_are_more_work() -> None:
    work = [extent(product_of(number)).work for number in range(2, 40)]
    assert all(less < more for less, more in pairwise(work))
    assert work[-1] < MOST_WORK


def test_what_is_asked_for_is_counted() -> None:
    needed = extent(product_of(9)).work
    with budget(needed) as allowed:
        afford(product_of(9))
        assert allowed.left == 0
    with budget(needed - 1), pytest.raises(OutOfBudgetError):
        afford(product_of(9))
