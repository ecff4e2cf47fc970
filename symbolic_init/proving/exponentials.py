"""Exponentials of sums, taken apart: exp(a + b) = exp(a) · exp(b), and exp(−a) = exp(a)⁻¹."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Add, App, Mul, Num, Pow, Sym, Term
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import for_all, left, right, through
from symbolic_init.proving.monomials import multiplied_out, product
from symbolic_init.proving.order import ZERO
from symbolic_init.theories import axiom

MOST_FACTORS = 6
Z = Sym("z!")


def taken_apart(application: App) -> Theorem | None:
    """exp(m a − n b + …) = exp(a)ᵐ · exp(b)⁻ⁿ · … for whole numbers m, n; None where there is nothing to do."""
    if application.function != "exp" or len(application.arguments) != 1:
        return None
    (argument,) = application.arguments
    summands: list[tuple[Term, bool]] = []
    for monomial, number in multiplied_out(argument).items():
        if abs(number.numerator) > MOST_FACTORS:
            return None
        summands += [(product(Fraction(1, number.denominator), monomial), number < 0)] * abs(number.numerator)
    if [turned for _, turned in summands] == [False]:
        return None
    result = _of_sum(summands) if summands else axiom("exp-of-zero")
    (whole,) = _application(result).arguments
    return rules.transitivity(rules.congruence(application, rules.ring(argument, whole)), result)


def _of_sum(summands: list[tuple[Term, bool]]) -> Theorem:
    """exp(± a + (± b + …)) = exp(a)^±1 · (exp(b)^±1 · …), with minus where it says so."""
    (term, turned), *others = summands
    first = rules.instantiate(_of_opposite(), term) if turned else rules.ring(App("exp", (term,)), App("exp", (term,)))
    if not others:
        return first
    rest = _of_sum(others)
    ends = [_application(theorem).arguments[0] for theorem in (first, rest)]
    whole = rules.instantiate(axiom("exp-of-sum"), *ends)
    return rules.transitivity(whole, rules.congruence(right(whole), first, rest))


def _application(theorem: Theorem) -> App:
    term = left(theorem)
    assert isinstance(term, App)
    return term


@lru_cache(maxsize=1)
def _of_opposite() -> Theorem:
    """∀z. exp(−z) = exp(z)⁻¹"""
    minus = Mul((Num(-1), Z))
    one, other = App("exp", (Z,)), App("exp", (minus,))
    both = rules.instantiate(axiom("exp-of-sum"), Z, minus)
    at_zero = rules.transitivity(rules.congruence(left(both), rules.ring(Add((Z, minus)), ZERO)), axiom("exp-of-zero"))
    product_is_one = rules.transitivity(rules.symmetry(both), at_zero)
    unit, inverse = rules.cancel(rules.instantiate(axiom("exp-positive"), Z)), Pow(one, -1)
    longer = rules.symmetry(rules.congruence(Mul((other, left(unit))), unit))
    shorter = rules.congruence(Mul((left(product_is_one), inverse)), product_is_one)
    return for_all(through(other, longer, shorter, end=inverse), [Z])
