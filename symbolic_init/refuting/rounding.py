"""Enclosures as they are shown: rounded outwards to decimals, so that they do not depend on how they were computed."""

from __future__ import annotations

from fractions import Fraction

from symbolic_init.refuting.series import Real, Span
from symbolic_init.report import Enclosure, Value

DIGITS = 12


def rounded(x: int | Real, digits: int = DIGITS) -> Value:
    """An exact number as it is; an enclosure with ends of that many significant decimals."""
    if not isinstance(x, Span):
        return Fraction(x)
    unit = Fraction(10) ** (_magnitude(max(abs(x.low), abs(x.high))) - digits)
    return Enclosure(x.low // unit * unit, -(-x.high // unit) * unit)


def rounded_apart(x: Real, y: Real) -> tuple[Value, Value]:
    """Both rounded, with more digits where they would otherwise not be told apart."""
    digits = DIGITS
    while digits < 5 * DIGITS and _meet(rounded(x, digits), rounded(y, digits)):
        digits += DIGITS
    return rounded(x, digits), rounded(y, digits)


def _magnitude(x: Fraction) -> int:
    """The least m with x < 10^m, or 0 for 0."""
    power = len(str(x.numerator // x.denominator)) if x >= 1 else 1 - len(str(x.denominator // max(x.numerator, 1)))
    while x >= Fraction(10) ** power:
        power += 1
    while x and x < Fraction(10) ** (power - 1):
        power -= 1
    return power if x else 0


def _meet(x: Value, y: Value) -> bool:
    if isinstance(x, Fraction) and isinstance(y, Fraction):
        return False
    (a, b), (c, d) = _ends(x), _ends(y)
    return a <= d and c <= b


def _ends(x: Value) -> tuple[Fraction, Fraction]:
    return (x.lower, x.upper) if isinstance(x, Enclosure) else (x, x)
