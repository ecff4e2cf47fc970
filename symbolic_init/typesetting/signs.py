"""Minus signs and reciprocals read off products: what is subtracted, what goes below a fraction bar."""

from __future__ import annotations

from symbolic_init.kernel.terms import Mul, Num, Pow, Term


def negated(term: Term) -> Term | None:
    """The term without its minus sign, when it is written with one that can be split off."""
    if isinstance(term, Num):
        return Num(-term.value) if term.value < 0 else None
    if not isinstance(term, Mul) or len(term.parts) < 2:
        return None
    factor, rest = term.parts[0], term.parts[1:]
    if not isinstance(factor, Num) or factor.value >= 0:
        return None
    if factor.value != -1:
        return Mul((Num(-factor.value), *rest))
    if len(rest) > 1:
        return None if isinstance(rest[0], Num) else Mul(rest)
    return None if isinstance(rest[0], Num) or negated(rest[0]) is not None else rest[0]


def inverted(term: Term) -> Term | None:
    """b^n for a term b^-n."""
    if isinstance(term, Pow) and term.exponent < 0:
        return term.base if term.exponent == -1 else Pow(term.base, -term.exponent)
    return None
