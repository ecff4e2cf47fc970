"""Increments of a monotone f over equal gaps have one sign: a − b = c − d gives 0 ≤ (f(a) − f(b)) (f(c) − f(d))."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from symbolic_init.kernel import rules
from symbolic_init.kernel.normal_form import frozen
from symbolic_init.kernel.terms import Add, App, AtMost, Bound, ForAll, Formula, Implies, Less, Mul, Num, Sym, Term
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import apply, for_all
from symbolic_init.proving.order import ZERO

LOW, HIGH = Sym("z!"), Sym("u!")


@dataclass(frozen=True)
class Increment:
    """number · factors · (f(after) − f(before))"""

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
    """0 ≤ term, for a product of two increments of one monotone function over the same gap, with the same factors."""
    if not isinstance(term, Mul) or len(term.parts) != 2 or not monotone:
        return None
    first, second = (_increment(part, monotone) for part in term.parts)
    if first is None or second is None or first.after.function != second.after.function:
        return None
    number, factor = first.number * second.number, Mul(first.factors)
    same = frozen(factor) == frozen(Mul(second.factors)) and frozen(first.gap) == frozen(second.gap)
    if number <= 0 or not same:
        return None
    together = _of_one_sign(first, second, monotone[first.after.function])
    theorem = rules.product_sign(rules.positive_number(Num(number)), rules.square_nonnegative(factor), together)
    return rules.rearrange(theorem, AtMost(ZERO, term))


def difference(left: Term, right: Term) -> Term:
    """left − right"""
    return Add((left, Mul((Num(-1), right))))


def _of_one_sign(first: Increment, second: Increment, law: Theorem) -> Theorem:
    """0 ≤ (f(a) − f(b)) (f(c) − f(d)), by cases on the sign of the gap."""
    pairs = [(one.before, one.after) for one in (first, second)]
    goal = AtMost(ZERO, Mul(tuple(difference(after, before) for before, after in pairs)))
    gap = first.gap
    up, down = rules.assume(AtMost(ZERO, gap)), rules.weaken(rules.assume(Less(gap, ZERO)))
    cases = []
    for fact, turned in ((up, False), (down, True)):
        signs = [_grows(*(pair[::-1] if turned else pair), fact, law) for pair in pairs]
        cases.append(rules.rearrange(rules.product_sign(*signs), goal))
    return rules.order_cases(gap, *cases)


def _grows(low: App, high: App, fact: Theorem, law: Theorem) -> Theorem:
    """0 ≤ f(high) − f(low), from a fact that says low ≤ high in some way."""
    (a,), (b,) = low.arguments, high.arguments
    above = apply(rules.instantiate(law, a, b), rules.rearrange(fact, AtMost(a, b)))
    return rules.rearrange(above, AtMost(ZERO, difference(high, low)))


def _increment(term: Term, monotone: dict[str, Theorem]) -> Increment | None:
    """The term as an increment, if two summands are left that differ in one application of one monotone function."""
    left: list[tuple[Fraction, tuple[Term, ...]]] = []
    for number, factors in _summands(term, Fraction(1)):
        opposite = next((one for one in left if one[0] == -number and _alike(one[1], factors)), None)
        if opposite:
            left.remove(opposite)
        else:
            left.append((number, factors))
    if len(left) != 2 or left[0][0] != -left[1][0]:
        return None
    (number, plus), (_, minus) = left
    ends = [[f for f in factors if isinstance(f, App) and f.function in monotone] for factors in (plus, minus)]
    if [len(end) for end in ends] != [1, 1] or ends[0][0].function != ends[1][0].function:
        return None
    others = [tuple(f for f in factors if f is not end[0]) for factors, end in zip((plus, minus), ends, strict=True)]
    return Increment(number, others[0], ends[0][0], ends[1][0]) if _alike(*others) else None


def _summands(term: Term, number: Fraction) -> list[tuple[Fraction, tuple[Term, ...]]]:
    """The summands with their numbers in front, brackets after a number taken apart."""
    if isinstance(term, Add):
        return [summand for part in term.parts for summand in _summands(part, number)]
    factors = term.parts if isinstance(term, Mul) else (term,)
    for factor in factors:
        number *= Fraction(factor.value) if isinstance(factor, Num) else 1
    rest = tuple(factor for factor in factors if not isinstance(factor, Num))
    return _summands(rest[0], number) if len(rest) == 1 and isinstance(rest[0], Add) else [(number, rest)]


def _alike(first: tuple[Term, ...], second: tuple[Term, ...]) -> bool:
    return frozen(Mul(first)) == frozen(Mul(second))
