"""The ring normal form: sound at every valuation, and it decides the identities that it should."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings

from symbolic_init.kernel import normal_form
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.normal_form import MOST_BITS, MOST_MONOMIALS, difference, frozen, polynomial, shape
from symbolic_init.kernel.terms import Add, App, Bound, Entry, Equal, Mul, Num, Pow, Sum, Sym, Term
from tests import strategies as some
from tests.kernel.meaning import World

a, b, c = Sym("a"), Sym("b"), Sym("c")
m, n, t = (Sym(name, k.INDEX) for name in "mnt")
ZERO, ONE, J = Num(0), Num(1), Bound(0)
often = settings(max_examples=200, suppress_health_check=list(HealthCheck))


def f(*arguments: Term) -> Term:
    return App("f", arguments)


def x(*indices: Term) -> Term:
    return Entry("x", indices)


def minus(term: Term) -> Term:
    return Mul((Num(-1), term))


def inverse(term: Term) -> Term:
    return Pow(term, -1)


@often
@given(term=some.terms(), world=some.worlds)
def test_the_normal_form_of_a_term_has_its_value(term: Term, world: World) -> None:
    try:
        form = polynomial(term)
    except ValueError:
        assume(False)
    assert world.value_of_polynomial(form) == world.value(term)


@often
@given(term=some.terms((k.INDEX, k.REAL, k.INDEX)), world=some.worlds)
def test_it_does_so_below_binders(term: Term, world: World) -> None:
    bound = (2, world.drawn((0, 1, -2), "bound"), 3)
    try:
        form = polynomial(term)
    except ValueError:
        assume(False)
    assert world.value_of_polynomial(form, bound) == world.value(term, bound)


B1, B2, B3, B4 = map(Bound, range(1, 5))
BELOW = [  # factors that move out of sums, with binders of their own and variables of those further out
    Sum(ONE, n, Mul((x(J), Sum(B1, B2, f(J))))),
    Sum(ONE, n, Mul((x(J), Sum(B1, B2, Mul((x(J, B2), x(J, B3))))))),
    Sum(ONE, n, Mul((x(J), f(a, b, B1), f(B2)))),
    Sum(ONE, n, Mul((x(J), x(B1, n, B2)))),
    Sum(ONE, n, Mul((x(J), Sum(ONE, B1, Sum(B2, J, Mul((x(J, B1), x(B3, B4)))))))),
    Sum(ONE, n, Mul((x(J), Sum(ONE, B1, Sum(J, B3, f(x(J, B1), x(B1, J), x(B4))))))),
    Sum(ONE, n, Sum(ONE, n, Mul((x(J, B1), Sum(ONE, B2, Sum(ONE, B4, f(x(J, B1), B1))), inverse(x(B2, B3)))))),
    Sum(ONE, n, Mul((x(J), Sum(ONE, B1, Sum(ONE, B2, Sum(ONE, B3, x(J, B1, B2, B4))))))),
    Sum(ONE, n, Mul((x(J), inverse(Add((x(B1), Sum(ONE, B2, x(J, B3))))), B1, Bound(3, k.REAL)))),
]


@pytest.mark.parametrize("term", BELOW)
def test_what_moves_out_of_a_sum_means_the_same_outside(term: Term) -> None:
    for world in map(World, range(40)):
        first, second, third, fourth = (world.drawn(range(4), place) for place in range(4))
        bound = (first, second, Fraction(-3, 2) if "real" in repr(term) else third, fourth)
        assert world.value_of_polynomial(polynomial(term), bound) == world.value(term, bound)
    assert polynomial(term) != polynomial(Sum(ONE, n, x(J)))


@often
@given(left=some.terms(depth=2), right=some.terms(depth=2), world=some.worlds)
def test_the_difference_has_the_value_of_the_difference(left: Term, right: Term, world: World) -> None:
    assert world.value_of_polynomial(difference(left, right)) == world.value(left) - world.value(right)


def test_formulas_that_say_different_things_have_different_shapes() -> None:
    p, q = Equal(a, b), Equal(b, c)
    z = Bound(0, k.REAL)
    formulas = [
        p, q, Equal(b, a), k.Less(a, b), k.AtMost(a, b), k.Not(p), k.And((p,)), k.And((p, p)), k.And((p, q)),
        k.And((q, p)), k.And(()), k.Implies(p, q), k.Implies(q, p), k.ForAll(k.REAL, p), k.ForAll(k.INDEX, p),
        k.ForAll(k.REAL, Equal(z, a)), k.ForAll(k.REAL, k.ForAll(k.REAL, Equal(z, Bound(1, k.REAL)))),
        k.ForAll(k.REAL, k.ForAll(k.REAL, Equal(z, a))), k.ForAll(k.REAL, k.ForAll(k.REAL, Equal(Bound(1, k.REAL), a))),
    ]  # fmt: skip
    assert len({shape(formula) for formula in formulas}) == len(formulas)
    assert shape(k.Not(Equal(Add((a, b)), b))) == shape(k.Not(Equal(Add((b, a)), Mul((b, ONE)))))


S = Sum(ONE, n, x(J))
IDENTITIES = [
    (Mul((Add((a, b)), Add((a, minus(b))))), Add((Pow(a, 2), minus(Pow(b, 2))))),
    (Pow(Add((a, b)), 3), Add((Pow(a, 3), Mul((Num(3), a, a, b)), Mul((Num(3), a, b, b)), Pow(b, 3)))),
    (Add(()), ZERO),
    (Mul(()), ONE),
    (Pow(a, 0), ONE),
    (Pow(ZERO, 0), ONE),
    (Pow(ZERO, 5), ZERO),
    (inverse(ZERO), ZERO),
    (Pow(ZERO, -3), ZERO),
    (inverse(inverse(a)), a),
    (inverse(inverse(Mul((Num(2), a)))), Mul((a, Num(2)))),
    (inverse(Mul((a, b))), Mul((inverse(b), inverse(a)))),
    (Pow(a, -2), Mul((inverse(a), inverse(a)))),
    (Pow(Pow(a, 2), -2), Pow(Pow(a, -2), 2)),
    (inverse(Mul((a, a, inverse(b)))), Mul((b, Pow(a, -2)))),
    (Pow(Add((a, b)), -2), Pow(inverse(Add((b, a))), 2)),
    (Pow(a, 10**30), Mul((a, Pow(a, 10**30 - 1)))),
    (f(Add((a, b)), a), f(Add((b, a)), a)),
    (x(Add((t, ONE)), n), x(Add((ONE, t)), n)),
    (x(Mul((Num(2), t))), x(Add((t, t)))),
    (Sum(ONE, n, Mul((a, x(J)))), Mul((a, S))),
    (Sum(ONE, n, Add((x(J), f(J)))), Add((Sum(ONE, n, f(J)), S))),
    (Sum(ONE, n, x(J), "i"), Sum(ONE, n, x(J), "j")),
    (Sum(ONE, n, a), Mul((n, a))),
    (Sum(ZERO, n, a), Mul((a, Add((n, ONE))))),
    (Sum(Num(2), Num(4), a), Mul((Num(3), a))),
    (Sum(Num(4), Num(2), x(J)), ZERO),
    (Sum(ONE, ZERO, x(J)), ZERO),
    (Sum(Num(3), Num(2), a), ZERO),
    (Sum(ONE, n, ZERO), ZERO),
    (Sum(ONE, n, Sum(ONE, m, Mul((x(Bound(1)), f(J))))), Mul((S, Sum(ONE, m, f(J))))),
    (Sum(ONE, n, Sum(ONE, Bound(0), ONE)), Sum(ONE, n, J)),
    (Sum(ONE, n, Sum(ONE, m, Mul((a, f(Bound(1)))))), Mul((a, m, Sum(ONE, n, f(J))))),
    (Pow(S, 2), Mul((S, S))),
    (Sum(ONE, n, inverse(Mul((a, x(J))))), Mul((inverse(a), Sum(ONE, n, inverse(x(J)))))),
    (Sum(Mul((Num(2), ONE)), n, x(J)), Sum(Num(2), Add((n,)), x(J))),
    (x(Add((J, ONE))), x(Add((ONE, J)))),
]  # fmt: skip
DIFFERENT = [
    (ZERO, ONE),
    (Mul((a, inverse(a))), ONE),  # a may be 0
    (Mul((a, a, inverse(a))), Pow(a, 2)),
    (inverse(Add((a, b))), Add((inverse(a), inverse(b)))),
    (Sum(Num(2), n, ONE), Add((n, minus(ONE)))),  # n may be 0: the count is not negative
    (Sum(m, n, ONE), Add((n, ONE, minus(m)))),
    (Sum(ONE, n, x(J)), Sum(ONE, m, x(J))),
    (Sum(ONE, n, x(J)), Sum(ZERO, n, x(J))),
    (Sum(ONE, n, Mul((x(J), x(J)))), Mul((S, S))),
    (Sum(ONE, n, J), Sum(ONE, n, Sym("j", k.INDEX))),
    (f(a), App("g", (a,))),
    (f(a), f(a, a)),
    (x(n), App("x", (n,))),
    (x(n), x(n, n)),
    (a, Sym("a", k.INDEX)),
    (Pow(a, 2), a),
    (x(Bound(0)), x(Bound(1))),
    (inverse(Sum(Num(3), n, ONE)), inverse(Add((n, Num(-2))))),
]


@pytest.mark.parametrize(("left", "right"), IDENTITIES)
def test_identities_are_decided(left: Term, right: Term) -> None:
    assert frozen(left) == frozen(right)
    assert not difference(left, right)


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_what_is_not_an_identity_is_not_one(left: Term, right: Term) -> None:
    assert frozen(left) != frozen(right)
    assert difference(left, right)


@pytest.mark.parametrize(
    "term",
    [
        Pow(Num(2), MOST_BITS + 1),
        Pow(Num(2), -MOST_BITS - 1),
        Pow(Mul((Num(3), a)), 10**9),
        Pow(Add((a, b)), 10**9),
        Pow(Add((a, b, c)), 40),
        Mul((Pow(Add((a, b, c, ONE)), 7),) * 3),
    ],
)
def test_what_would_fill_the_memory_is_refused(term: Term) -> None:
    with pytest.raises(ValueError, match="smaller term"):
        polynomial(term)


def test_what_just_fits_is_multiplied_out() -> None:
    many, fewer = (Add(tuple(Sym(f"{name}{i}") for i in range(count))) for name, count in (("s", 250), ("t", 200)))
    assert len(polynomial(Mul((many, fewer)))) == MOST_MONOMIALS
    assert polynomial(Pow(Num(3), MOST_BITS // 2)) == {frozenset(): 3 ** (MOST_BITS // 2)}
    widest = Add(tuple(Sym(f"u{i}") for i in range(MOST_MONOMIALS)))
    assert polynomial(Pow(widest, 1)) == polynomial(widest)


def test_a_normal_form_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        polynomial(ZERO)[frozenset()] = 1  # type: ignore[index]
    assert polynomial(ZERO) == {}


def test_only_terms_have_one() -> None:
    class Lying:
        __class__ = Num  # type: ignore[assignment]
        value = 1

        def __eq__(self, other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return hash(ZERO)

    frozen.cache_clear()
    lies: list[Any] = [Lying(), 0, "a", Equal(a, a), None]
    for what in lies:
        for read in (polynomial, frozen):
            with pytest.raises(ValueError, match="expected a term"):
                read(what)
    assert polynomial(ZERO) == {}
    assert frozen(ZERO) == frozen(Add(()))
    with pytest.raises(TypeError, match="expected a term"):
        normal_form._polynomial(lies[3])
