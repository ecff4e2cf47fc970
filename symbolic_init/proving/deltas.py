"""Kronecker's delta where it is known whether its indices are equal: at numbers, at i and i, at i and i + 1."""

from __future__ import annotations

from fractions import Fraction

from symbolic_init.kernel import rules
from symbolic_init.kernel.normal_form import ONE, difference
from symbolic_init.kernel.terms import App, Less, Num
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import apply
from symbolic_init.theories import axiom


def delta_value(application: App) -> Theorem | None:
    """δ(i, j) = 1 if i = j, and 0 if they differ by a number."""
    if application.function != "delta":
        return None
    first, second = application.arguments
    gap = difference(second, first)
    if not gap:
        law = rules.instantiate(axiom("delta-of-equal"), first)
        return rules.transitivity(rules.congruence(application, rules.ring(second, first)), law)
    if gap.keys() != {ONE}:
        return None
    number = Fraction(gap[ONE])
    low, high, name = (first, second, "delta-of-less") if number > 0 else (second, first, "delta-of-greater")
    less = rules.rearrange(rules.positive_number(Num(abs(number))), Less(low, high))
    return apply(rules.instantiate(axiom(name), first, second), less)
