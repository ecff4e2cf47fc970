"""Points of the plane, exact: lines at a right angle, rays, and how far vectors are turned from each other."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from symbolic_init.report import Enclosure, Entries, Value

Point = tuple[Fraction, Fraction]
Box = tuple[Point, Point]  # a rectangle by its lower left and upper right corner
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


def around(points: Iterable[Point]) -> Box:
    """The smallest rectangle around the points and 0, wider by an eighth of its longer side on each."""
    xs, ys = zip(ZERO, *points, strict=True)
    margin = max(max(xs) - min(xs), max(ys) - min(ys)) / 8
    return (min(xs) - margin, min(ys) - margin), (max(xs) + margin, max(ys) + margin)


def across(normal: Point, box: Box) -> tuple[Point, ...]:
    """The line through 0 at a right angle to a vector, to the edges of a rectangle around 0; none for 0.

    >>> across((Fraction(1), Fraction(2)), ((Fraction(-4), Fraction(-1)), (Fraction(4), Fraction(4))))
    ((Fraction(2, 1), Fraction(-1, 1)), (Fraction(-4, 1), Fraction(2, 1)))
    """
    if normal == ZERO:
        return ()
    ahead = (normal[1], -normal[0])
    return tuple(_at_edge(direction, box) for direction in (ahead, (-ahead[0], -ahead[1])))


def _at_edge(direction: Point, box: Box) -> Point:
    """The multiple of the direction that is on the edge."""
    reach = min((high if d > 0 else low) / d for d, low, high in zip(direction, *box, strict=True) if d)
    return direction[0] * reach, direction[1] * reach
