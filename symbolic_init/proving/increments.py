"""Increments that go the same way: 0 ≤ a b gives 0 ≤ (f(x + a) − f(x)) (f(y + b) − f(y)) for a monotone f, nested."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from symbolic_init.kernel import rules
from symbolic_init.kernel.normal_form import Frozen, frozen, polynomial
from symbolic_init.kernel.terms import Add, App, AtMost, Less, Mul, Num, Sym, Term
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import apply, for_all, left
from symbolic_init.proving.order import ZERO, Signs, factors_of

PAIRS = (Sym("z₁!"), Sym("u₁!")), (Sym("z₂!"), Sym("u₂!"))


@dataclass(frozen=True)
class Increment:
    """factor · (f(after) − f(before))"""

    factor: Term
    after: App
    before: App

    @property
    def gap(self) -> Term:
        """What the argument grows by."""
        return difference(self.after.arguments[0], self.before.arguments[0])

    @property
    def turned(self) -> Increment:
        """The same number, written the other way round."""
        return Increment(Mul((Num(-1), self.factor)), self.before, self.after)


def sign_of_increments(term: Term, monotone: Mapping[str, Theorem], signs: Signs) -> Theorem | None:
    """0 ≤ term, for a product of two numbers that go the same way because monotone functions keep the direction."""
    if not isinstance(term, Mul) or len(term.parts) != 2 or not monotone:
        return None
    theorem = _same_way(*term.parts, monotone, signs)
    return theorem and rules.rearrange(theorem, AtMost(ZERO, term))


def difference(left: Term, right: Term) -> Term:
    """left − right"""
    return Add((left, Mul((Num(-1), right))))


def _same_way(first: Term, second: Term, monotone: Mapping[str, Theorem], signs: Signs) -> Theorem | None:
    """0 ≤ a b: in proportion, or increments of one function, with factors and over gaps that go the same way."""
    goal = AtMost(ZERO, Mul((first, second)))
    square = _in_proportion(first, second, signs) or _in_proportion(second, first, signs)
    if square is not None:
        return rules.rearrange(square, goal)
    one, other = _increment(first, monotone), _increment(second, monotone)
    if one is None or other is None or one.after.function != other.after.function:
        return None
    for way in (other, other.turned):
        factors = _same_way(one.factor, way.factor, monotone, signs)
        gaps = factors and _same_way(one.gap, way.gap, monotone, signs)
        if factors is not None and gaps is not None:
            ends = [app.arguments[0] for app in (one.before, one.after, way.before, way.after)]
            law = _kept(monotone[one.after.function], one.after.function)
            values = apply(rules.instantiate(law, *ends), gaps)
            return rules.rearrange(rules.product_sign(factors, values), goal)
    return None


def _in_proportion(first: Term, second: Term, signs: Signs) -> Theorem | None:
    """0 ≤ q s a², if b = q s a for a number q > 0 and a quantity s whose sign is known, or for s = 1."""
    whole = polynomial(second)
    for known in (None, *signs):
        term = first if known is None else Mul((known, first))
        monomial, number = next(iter(polynomial(term).items()), (None, Fraction(1)))
        ratio = Fraction(whole.get(monomial, 0)) / number if monomial is not None else Fraction(1)
        if ratio > 0 and frozen(Mul((Num(ratio), term))) == frozen(second):
            positive = [rules.positive_number(Num(ratio)), *([] if known is None else [signs[known]])]
            return rules.product_sign(*positive, rules.square_nonnegative(first))
    return None


@lru_cache(maxsize=64)
def _kept(law: Theorem, function: str) -> Theorem:
    """∀z₁, u₁, z₂, u₂. 0 ≤ (u₁ − z₁) (u₂ − z₂) → 0 ≤ (f(u₁) − f(z₁)) (f(u₂) − f(z₂)), of a monotone f."""
    gap, other = (difference(u, z) for z, u in PAIRS)
    values = [(App(function, (z,)), App(function, (u,))) for z, u in PAIRS]
    premise = AtMost(ZERO, Mul((gap, other)))
    goal = AtMost(ZERO, Mul(tuple(difference(after, before) for before, after in values)))

    def case(*facts: Theorem, falling: bool) -> Theorem:
        signs = [
            _grows(*(ends[::-1] if falling else ends), fact, law) for ends, fact in zip(values, facts, strict=True)
        ]
        return rules.rearrange(rules.product_sign(*signs), goal)

    product, falls, falls_too = map(rules.assume, (premise, Less(gap, ZERO), Less(other, ZERO)))
    rise = case(rules.assume(AtMost(ZERO, gap)), rules.assume(AtMost(ZERO, other)), falling=False)
    fall = case(rules.weaken(falls), _not_positive(other, product, falls), falling=True)
    fall_too = case(_not_positive(gap, product, falls_too), rules.weaken(falls_too), falling=True)
    theorem = rules.order_cases(other, rules.order_cases(gap, rise, fall), fall_too)
    return for_all(rules.discharge(premise, theorem), [variable for pair in PAIRS for variable in pair])


def _not_positive(term: Term, product: Theorem, negative: Theorem) -> Theorem:
    """term ≤ 0, from 0 ≤ a b and the other factor < 0: by division by it."""
    assert isinstance(negative.conclusion, Less)
    positive = rules.rearrange(negative, Less(ZERO, Mul((Num(-1), negative.conclusion.left))))
    divided = rules.product_sign(product, rules.power_sign(positive, -1))
    unit = rules.cancel(positive)
    minus = Mul((Num(-1), term))
    cancelled = rules.congruence(Mul((minus, left(unit))), unit)
    return rules.rearrange(rules.add_order(divided, cancelled), AtMost(term, ZERO))


def _grows(low: App, high: App, fact: Theorem, law: Theorem) -> Theorem:
    """0 ≤ f(high) − f(low), from a fact that says low ≤ high in some way."""
    (a,), (b,) = low.arguments, high.arguments
    above = apply(rules.instantiate(law, a, b), rules.rearrange(fact, AtMost(a, b)))
    return rules.rearrange(above, AtMost(ZERO, difference(high, low)))


def _increment(term: Term, monotone: Mapping[str, Theorem]) -> Increment | None:
    """The term as an increment, if only its parts with two applications of monotone functions remain of it."""
    applied: dict[Frozen, App] = {}
    beside: dict[Frozen | None, list[Term]] = {}
    for number, factors in _summands(term, Fraction(1)):
        found = [factor for factor in factors if isinstance(factor, App) and factor.function in monotone]
        if len(found) > 1:
            return None
        key = frozen(found[0]) if found else None
        applied |= {frozen(app): app for app in found}
        rest = (Num(number), *(factor for factor in factors if not found or factor is not found[0]))
        beside.setdefault(key, []).append(Mul(rest))
    coefficients = {key: Add((ZERO, *terms)) for key, terms in beside.items()}
    left_over = [key for key, coefficient in coefficients.items() if polynomial(coefficient)]
    if len(left_over) != 2 or left_over[0] is None or left_over[1] is None:
        return None
    after, before = left_over[0], left_over[1]
    is_one = frozen(coefficients[after]) == frozen(Mul((Num(-1), coefficients[before])))
    return Increment(coefficients[after], applied[after], applied[before]) if is_one else None


def _summands(term: Term, number: Fraction) -> list[tuple[Fraction, tuple[Term, ...]]]:
    """The summands with their numbers in front, brackets after a number and products in products taken apart."""
    if isinstance(term, Add):
        return [summand for part in term.parts for summand in _summands(part, number)]
    factors = factors_of(term)
    for factor in factors:
        number *= Fraction(factor.value) if isinstance(factor, Num) else 1
    rest = tuple(factor for factor in factors if not isinstance(factor, Num))
    return _summands(rest[0], number) if len(rest) == 1 and isinstance(rest[0], Add) else [(number, rest)]
