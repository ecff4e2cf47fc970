"""Increments that go the same way: 0 ≤ a b gives 0 ≤ (f(x + a) − f(x)) (f(y + b) − f(y)) for a monotone f, nested."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from symbolic_init.kernel import rules
from symbolic_init.kernel.normal_form import frozen
from symbolic_init.kernel.terms import Add, App, AtMost, Bound, ForAll, Formula, Implies, Less, Mul, Num, Sym, Term
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import apply, for_all, left
from symbolic_init.proving.order import ZERO, factors_of

LOW, HIGH = Sym("z!"), Sym("u!")
PAIRS = (Sym("z₁!"), Sym("u₁!")), (Sym("z₂!"), Sym("u₂!"))


@dataclass(frozen=True)
class Increment:
    """number · factors · (f(after) − f(before)), the number positive"""

    number: Fraction
    factors: tuple[Term, ...]
    after: App
    before: App

    @property
    def gap(self) -> Term:
        """What the argument grows by."""
        return difference(self.after.arguments[0], self.before.arguments[0])


def monotone_functions(assumptions: Iterable[Formula]) -> dict[str, Theorem]:
    """∀z, u. z ≤ u → f(z) ≤ f(u), by the name of f, where it is assumed (in either order of z and u)."""
    found: dict[str, Theorem] = {}
    for formula in assumptions:
        match formula:
            case ForAll(_, ForAll(_, Implies(AtMost(Bound(i), Bound(j)), AtMost(App(f, (y,)), App(g, (z,)))))) if (
                f == g and i != j and y == Bound(i, "real") and z == Bound(j, "real")
            ):
                law = rules.assume(formula)
                found[f] = law if i > j else for_all(rules.instantiate(law, HIGH, LOW), [LOW, HIGH])
    return found


def sign_of_increments(term: Term, monotone: dict[str, Theorem]) -> Theorem | None:
    """0 ≤ term, for a product of two numbers that go the same way because monotone functions keep the direction."""
    if not isinstance(term, Mul) or len(term.parts) != 2 or not monotone:
        return None
    theorem = _same_way(*term.parts, monotone)
    return theorem and rules.rearrange(theorem, AtMost(ZERO, term))


def difference(left: Term, right: Term) -> Term:
    """left − right"""
    return Add((left, Mul((Num(-1), right))))


def _same_way(first: Term, second: Term, monotone: dict[str, Theorem]) -> Theorem | None:
    """0 ≤ a b: a = b, or both are increments of one function, with the same factors, over gaps that go the same way."""
    goal = AtMost(ZERO, Mul((first, second)))
    if frozen(first) == frozen(second):
        return rules.rearrange(rules.square_nonnegative(first), goal)
    one, other = _increment(first, monotone), _increment(second, monotone)
    if one is None or other is None or one.after.function != other.after.function:
        return None
    gaps = _same_way(one.gap, other.gap, monotone) if _alike(one.factors, other.factors) else None
    if gaps is None:
        return None
    ends = [app.arguments[0] for app in (one.before, one.after, other.before, other.after)]
    values = apply(rules.instantiate(_kept(monotone[one.after.function], one.after.function), *ends), gaps)
    number = rules.positive_number(Num(one.number * other.number))
    return rules.rearrange(rules.product_sign(number, rules.square_nonnegative(Mul(one.factors)), values), goal)


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


def _increment(term: Term, monotone: dict[str, Theorem]) -> Increment | None:
    """The term as an increment, if two summands remain that differ in one application of one monotone function."""
    kept: list[tuple[Fraction, tuple[Term, ...]]] = []
    for number, factors in _summands(term, Fraction(1)):
        opposite = next((one for one in kept if one[0] == -number and _alike(one[1], factors)), None)
        if opposite:
            kept.remove(opposite)
        else:
            kept.append((number, factors))
    if len(kept) != 2 or not kept[0][0] or kept[0][0] != -kept[1][0]:
        return None
    (_, minus), (number, plus) = sorted(kept, key=lambda summand: summand[0])
    ends = [[f for f in factors if isinstance(f, App) and f.function in monotone] for factors in (plus, minus)]
    if [len(end) for end in ends] != [1, 1] or ends[0][0].function != ends[1][0].function:
        return None
    others = [tuple(f for f in factors if f is not end[0]) for factors, end in zip((plus, minus), ends, strict=True)]
    return Increment(number, others[0], ends[0][0], ends[1][0]) if _alike(*others) else None


def _summands(term: Term, number: Fraction) -> list[tuple[Fraction, tuple[Term, ...]]]:
    """The summands with their numbers in front, brackets after a number and products in products taken apart."""
    if isinstance(term, Add):
        return [summand for part in term.parts for summand in _summands(part, number)]
    factors = factors_of(term)
    for factor in factors:
        number *= Fraction(factor.value) if isinstance(factor, Num) else 1
    rest = tuple(factor for factor in factors if not isinstance(factor, Num))
    return _summands(rest[0], number) if len(rest) == 1 and isinstance(rest[0], Add) else [(number, rest)]


def _alike(first: tuple[Term, ...], second: tuple[Term, ...]) -> bool:
    return frozen(Mul(first)) == frozen(Mul(second))
