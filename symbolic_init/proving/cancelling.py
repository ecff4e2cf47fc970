"""What is positive cancels: p · p⁻¹ = 1 is no ring identity, it needs p > 0."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Equal, Mul, Pow, Sym, Term
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import left, right, through


def with_units(signs: Mapping[Term, Theorem], small: Term, large: Term, units: Sequence[Sym]) -> Theorem:
    """small = large, where large is small times p · p⁻¹ for each of the units, written in any way."""
    factors = [_unit(signs[parameter], parameter) for parameter in units]
    product = Mul((*(left(factor) for factor in factors), small))
    cancelled = rules.congruence(product, *factors)
    expanded = rules.transitivity(rules.ring(small, right(cancelled)), rules.symmetry(cancelled))
    return rules.transitivity(expanded, rules.ring(product, large))


def inverse_of_product(whole: Theorem, *signs: Theorem) -> Theorem:
    """d⁻¹ = c⁻¹ · b⁻¹, of a theorem c · b = d, where c, b and d are positive."""
    assert isinstance(whole.conclusion, Equal) and isinstance(whole.conclusion.left, Mul)
    first, second = whole.conclusion.left.parts
    of_first, of_second, of_whole = map(rules.cancel, signs)
    result, inverse = Mul((Pow(first, -1), Pow(second, -1))), Pow(right(whole), -1)
    ones = rules.congruence(Mul((left(of_first), left(of_second), inverse)), of_first, of_second)
    joined = rules.congruence(Mul((result, inverse, left(whole))), whole)
    cancelled = rules.congruence(Mul((result, left(of_whole))), of_whole)
    return through(inverse, rules.symmetry(ones), joined, cancelled, end=result)


def _unit(positive: Theorem, parameter: Sym) -> Theorem:
    """p · p⁻¹ = 1"""
    theorem = rules.cancel(positive)
    return rules.transitivity(rules.ring(Mul((parameter, Pow(parameter, -1))), left(theorem)), theorem)
