"""The arc tangent of enclosures, as `Angles.v` works it out: by the sines and cosines of angles on either side."""

from __future__ import annotations

from fractions import Fraction
from math import factorial

from symbolic_init.certificates.errors import NotRationalError
from symbolic_init.refuting import series

LAST = 7  # the index of the last term of sums that are too small, as in the library; of the others it is one more
GRID = 1 << 36  # the denominator of angles: their powers are long enough


def arctangents(low: Fraction, high: Fraction) -> tuple[Fraction, Fraction]:
    """Bounds of the arc tangents of all numbers from low to high. Errors: `NotRationalError`."""
    return _angle_below(low), -_angle_below(-high)


def _angle_below(z: Fraction) -> Fraction:
    """An angle by a series, and a little less, if its tangent is seen to be less than z."""
    angle = Fraction(int((series.ends(series.atan(z))[0] - Fraction(1, 1 << 32)) * GRID) - 1, GRID)
    if not (_surely_from(z, angle) or _surely_to(-z, -angle)):
        raise NotRationalError("the arc tangent of a number that is too large")
    return angle


def _surely_from(z: Fraction, angle: Fraction) -> bool:
    if not (0 <= angle <= 2 and z >= 0):
        return False
    cosine = _partial_sum(0, LAST, angle)
    return cosine > 0 and _partial_sum(1, LAST + 1, angle) <= z * cosine


def _surely_to(z: Fraction, angle: Fraction) -> bool:
    if not (0 <= angle <= 2 and z >= 0):
        return False
    sine = _partial_sum(1, LAST, angle)
    return sine >= 0 and z * _partial_sum(0, LAST + 1, angle) <= sine


def _partial_sum(odd: int, last: int, x: Fraction) -> Fraction:
    """Of the series of the sine (odd = 1) or the cosine (odd = 0)."""
    powers = (2 * n + odd for n in range(last + 1))
    return sum(((-1) ** n * x**m / factorial(m) for n, m in enumerate(powers)), Fraction(0))
