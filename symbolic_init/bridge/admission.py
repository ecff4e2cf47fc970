"""What the bridge lets in: SymPy expressions and exact numbers, not nested too deeply; no strings, no floats."""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from symbolic_init.bridge.order import children
from symbolic_init.modelling.errors import ModelError

DEEPEST = 200


def exact(value: object, where: str) -> sp.Expr:
    """The value as a SymPy expression if it is one or is an exact number; strings and floats are refused."""
    if isinstance(value, sp.Expr):
        return value
    if type(value) is int:
        return sp.Integer(value)
    if isinstance(value, Fraction):
        return sp.Rational(value.numerator, value.denominator)
    if isinstance(value, float):
        raise ModelError(f"{where}: expected an exact number, found the float {value!r}: write a sympy.Rational")
    raise ModelError(f"{where}: expected a SymPy expression or an exact number, found {value!r}")


def need_shallow(expression: sp.Basic, where: str) -> None:
    """Refuse an expression that is nested too deeply to be walked safely."""
    level: list[sp.Basic] = [expression]
    for _ in range(DEEPEST):
        level = list({id(child): child for node in level for child in children(node)}.values())
        if not level:
            return
    raise ModelError(f"{where}: expected an expression nested at most {DEEPEST} deep: name its parts as intermediates")
