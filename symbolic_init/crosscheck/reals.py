"""Numbers of the third judge: fractions while all is rational, else so many digits that chance is ruled out."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

from mpmath import MPContext

Number = Any  # a Fraction, or a real number to DIGITS digits
DIGITS, TRUSTED = 80, 40
REALS = MPContext()
REALS.dps = DIGITS
NEAR = REALS.mpf(10) ** -TRUSTED


class UnsureError(ArithmeticError):
    """The sign of a number hangs on its rounding, or a function has no value there."""


def elementary(name: str, value: Number) -> Number:
    """The value of an elementary function, a rational one wherever that is easily known."""
    if name in ("nonneg", "pos"):
        return Fraction(int(sign(value) > 0 or (name == "nonneg" and sign(value) == 0)))
    if name == "abs":
        return abs(value)
    if name in ("sqrt", "log") and sign(value) < (name == "log"):
        raise UnsureError(f"{name} of {value}")
    if isinstance(value, Fraction):
        if name == "sqrt":
            root = Fraction(math.isqrt(value.numerator), math.isqrt(value.denominator))
            if root**2 == value:
                return root
        if value == (name == "log"):
            return Fraction(int(name in ("exp", "cos", "cosh")))
    return getattr(REALS, {"log": "ln"}.get(name, name))(REALS.convert(value))


def sign(value: Number) -> int:
    """-1, 0 or 1; only a rational number can be known to be 0."""
    if not isinstance(value, Fraction) and abs(value) < NEAR:
        raise UnsureError(f"the sign of {value}")
    return int(value > 0) - int(value < 0)


def same(left: Number, right: Number) -> bool:
    """Equal, or as near to each other as no two numbers come by chance."""
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        return left == right
    return bool(abs(left + -right) <= NEAR * (1 + abs(left)))


def name_of(value: Number) -> str:
    """The same for all numbers that are the same, however they were computed."""
    return str(REALS.nstr(REALS.convert(value), TRUSTED))
