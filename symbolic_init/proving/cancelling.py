"""Powers of a positive parameter that cancel: p · p⁻¹ = 1 is no ring identity, it needs p > 0."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Mul, Pow, Sym, Term
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import left, right


def with_units(signs: Mapping[Term, Theorem], small: Term, large: Term, units: Sequence[Sym]) -> Theorem:
    """small = large, where large is small times p · p⁻¹ for each of the units, written in any way."""
    factors = [_unit(signs[parameter], parameter) for parameter in units]
    product = Mul((*(left(factor) for factor in factors), small))
    cancelled = rules.congruence(product, *factors)
    expanded = rules.transitivity(rules.ring(small, right(cancelled)), rules.symmetry(cancelled))
    return rules.transitivity(expanded, rules.ring(product, large))


def _unit(positive: Theorem, parameter: Sym) -> Theorem:
    """p · p⁻¹ = 1"""
    theorem = rules.cancel(positive)
    return rules.transitivity(rules.ring(Mul((parameter, Pow(parameter, -1))), left(theorem)), theorem)
