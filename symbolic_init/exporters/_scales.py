"""Where numbers stand in a drawing: the scales of a picture's panels, exact, and the numbers written at them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, log10

from symbolic_init.blocks import Picture
from symbolic_init.layout import Node, Number, Operator, Row, Script

MOST = 6  # numbers at a scale
MARGIN = Fraction(1, 20)  # of the range, on both sides


@dataclass(frozen=True)
class Scale:
    """A range of numbers, and which of them are written at it."""

    low: Fraction
    high: Fraction
    marks: tuple[tuple[Fraction, Node], ...]

    def at(self, number: Fraction) -> float:
        """0 at the low end, 1 at the high one."""
        return float((number - self.low) / (self.high - self.low))


@dataclass(frozen=True)
class Scales:
    """The scales of all panels of a picture; on powers of ten, 0 stands one power below the least other number."""

    across: Scale
    up: Scale
    floor: int | None

    def place(self, point: tuple[Fraction, Fraction]) -> tuple[float, float]:
        """Of the width, and of the height."""
        x, y = point
        return self.across.at(x), self.up.at(y if self.floor is None else power(y, self.floor))


def scales(picture: Picture, width: float, height: float) -> Scales:
    """For panels of that size, which all have the units of the first."""
    points = [point for panel in picture.panels for curve in panel.curves for point in curve.points]
    units = picture.panels[0].units
    xs, ys = _range([x for x, _ in points]), [y for _, y in points]
    if units == "powers":
        powers = [floor(log10(y)) for y in ys if y]
        least = min(powers, default=0) - 1
        up = _range([power(y, least) for y in ys])
        return Scales(Scale(*xs, _numbers(*xs, 1)), Scale(*up, _powers(least, *up)), least)
    if units == "equal":
        across, upwards = _alike(xs, _range(ys), width, height)
        return Scales(Scale(*across, _numbers(*across)), Scale(*upwards, _numbers(*upwards)), None)
    up = _range(ys)
    return Scales(Scale(*xs, _numbers(*xs, 1)), Scale(*up, _numbers(*up)), None)


def power(number: Fraction, least: int) -> Fraction:
    """The logarithm, or what is drawn for that of 0."""
    return Fraction(log10(number)) if number else Fraction(least)


def _range(numbers: Sequence[Fraction]) -> tuple[Fraction, Fraction]:
    low, high = min(numbers, default=Fraction(0)), max(numbers, default=Fraction(0))
    margin = (high - low) * MARGIN or Fraction(1)
    return low - margin, high + margin


def _alike(
    xs: tuple[Fraction, Fraction], ys: tuple[Fraction, Fraction], width: float, height: float
) -> tuple[tuple[Fraction, Fraction], tuple[Fraction, Fraction]]:
    """Ranges so much wider that a unit is as long on both scales."""
    shape = Fraction(width) / Fraction(height)
    wide, high = xs[1] - xs[0], ys[1] - ys[0]
    more = max(high * shape - wide, Fraction(0)), max(wide / shape - high, Fraction(0))
    return (xs[0] - more[0] / 2, xs[1] + more[0] / 2), (ys[0] - more[1] / 2, ys[1] + more[1] / 2)


def _numbers(low: Fraction, high: Fraction, least: int = 0) -> tuple[tuple[Fraction, Node], ...]:
    """Multiples of 1, 2 or 5 times a power of ten, `least` of each other or more."""
    size = floor(log10(high - low))
    steps = (digit * Fraction(10) ** exponent for exponent in range(size - 2, size + 2) for digit in (1, 2, 5))
    step = next(s for s in steps if s >= least and floor(high / s) - ceil(low / s) < MOST)
    places = max(0, -floor(log10(step)))
    marks = [step * n for n in range(ceil(low / step), floor(high / step) + 1)]
    return tuple((mark, _signed(f"{abs(float(mark)):.{places}f}", mark < 0)) for mark in marks)


def _signed(numeral: str, negative: bool) -> Node:
    return Row((Operator("−"), Number(numeral))) if negative else Number(numeral)


def _powers(least: int, low: Fraction, high: Fraction) -> tuple[tuple[Fraction, Node], ...]:
    found = range(least + 1, floor(high) + 1)
    step = max(1, ceil(len(found) / (MOST - 1)))
    powers = ((Fraction(n), Script(Number("10"), None, _signed(str(abs(n)), n < 0))) for n in found[::step])
    return ((Fraction(least), Number("0")), *powers)
