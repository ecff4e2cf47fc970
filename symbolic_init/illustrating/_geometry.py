"""Points of the plane, exact: lines at a right angle, rays, and how far vectors are turned from each other."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from symbolic_init.report import Enclosure, Entries, Value

Point = tuple[Fraction, Fraction]
ZERO: Point = (Fraction(0), Fraction(0))


def middle(value: Value) -> Fraction:
    """An exact number, or the middle of an enclosure."""
    return (value.lower + value.upper) / 2 if isinstance(value, Enclosure) else value


def plane(entries: Entries) -> Point:
    """A vector of two entries."""
    x, y = entries
    return middle(x), middle(y)


def size(point: Point) -> Fraction:
    """The larger of the entries."""
    return max(map(abs, point))


def crossed(p: Point, q: Point) -> Fraction:
    """The cross product: 0 on one line."""
    return p[0] * q[1] - p[1] * q[0]


def dotted(p: Point, q: Point) -> Fraction:
    """The inner product."""
    return p[0] * q[0] + p[1] * q[1]


def turned(p: Point, q: Point) -> bool:
    """Are the vectors turned by more than 45 degrees?"""
    return dotted(p, q) < abs(crossed(p, q))


def on_one_ray(points: Iterable[Point]) -> bool:
    """Are the points positive multiples of each other?"""
    first, *others = points
    return all(not crossed(first, p) and (dotted(first, p) > 0 or first == p == ZERO) for p in others)


def across(normal: Point, reach: Fraction) -> tuple[Point, ...]:
    """The line through 0 at a right angle to a vector, to the edge of a square of twice that side; none for 0.

    >>> across((Fraction(1), Fraction(2)), Fraction(4))
    ((Fraction(4, 1), Fraction(-2, 1)), (Fraction(-4, 1), Fraction(2, 1)))
    """
    if normal == ZERO:
        return ()
    (a, b), longest = normal, size(normal)
    return tuple((-b * end / longest, a * end / longest) for end in (-reach, reach))
