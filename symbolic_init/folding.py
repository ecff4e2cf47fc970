"""Kernel terms as one would write them: sums and products flat, with their numbers worked out; π."""

from __future__ import annotations

from fractions import Fraction

from symbolic_init.kernel.terms import Add, App, Mul, Num, Term

PI = Mul((Num(4), App("atan", (Num(1),))))  # the kernel has no symbol for it


def total(*parts: Term) -> Term:
    """Their sum without nested sums and zeros."""
    flat = [p for part in parts for p in (part.parts if isinstance(part, Add) else (part,)) if p != Num(0)]
    return flat[0] if len(flat) == 1 else Add(tuple(flat)) if flat else Num(0)


def product(*parts: Term) -> Term:
    """Their product without nested products, its numbers multiplied into one in front."""
    number, rest = Fraction(1), list[Term]()
    for part in parts:
        for factor in part.parts if isinstance(part, Mul) else (part,):
            if isinstance(factor, Num):
                number *= factor.value
            else:
                rest.append(factor)
    if number == 0 or not rest:
        return Num(number)
    if number != 1:
        rest.insert(0, Num(number))
    return rest[0] if len(rest) == 1 else Mul(tuple(rest))
