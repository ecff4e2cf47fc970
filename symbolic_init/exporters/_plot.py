"""The panels of a picture laid out in points: what is drawn where and what is written where, before any format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil, hypot
from operator import attrgetter

from symbolic_init.blocks import Curve, Inlines, Math, Panel, Picture
from symbolic_init.exporters._scales import scales

INK, FAINT, PAPER = "#1b1b1f", "#5c5c66", "#fdfdfb"
# Told apart by colour, by dashes, by marks and by width, so that curves that coincide are seen to, in grey too.
COLOURS = ("#4a7fc1", "#a8400a", INK, "#7a4fa0", "#0b6b3a")
DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2), (1.2, 1.6), (6, 2, 1.2, 2), (8, 2))  # in widths of the line
MARKS = ("disc", "square", "triangle", "diamond", "wedge")
WIDTHS, SIZES = (2.8, 1.8, 1.1, 1.1, 1.1), (7.0, 5.0, 3.5, 3.5, 3.5)
# In points: a panel, what is around its axes, a line of the legend, a legend's sample, and the letters.
WIDE, HIGH, LEFT, RIGHT, FOOT, TOP = 238.0, 204.0, 36.0, 12.0, 38.0, 26.0
ROW, SAMPLE, GAP, COLUMN, LETTERS, SMALL = 14.0, 30.0, 6.0, 110.0, 10.0, 9.5
MOST = 5  # lines of a legend in one column
TICK, HEAD, RING = 3.5, 2.6, 11.0

Place = tuple[float, float]


@dataclass(frozen=True)
class Shape:
    """Lines through points, marks at them, or areas around them; the shapes of one curve may have a frame.

    Without a width there are no lines; a `mark` is one of `MARKS`, with lines of the width `edge` around it.
    """

    parts: tuple[tuple[Place, ...], ...]
    colour: str
    width: float = 0.0
    dashes: tuple[float, ...] = ()
    mark: str = ""
    size: float = 0.0
    edge: float = 1.0
    fill: str = ""
    order: float = 2.0  # what has a higher one is drawn over it
    is_curve: bool = False
    frame: int | None = None


@dataclass(frozen=True)
class Label:
    """Words that begin, end or have their middle at a point, of a size."""

    words: Inlines
    x: float
    y: float
    beside: str
    size: float = LETTERS


def plots(picture: Picture, panels: Sequence[Panel]) -> list[Plot]:
    """The panels side by side, their axes at one height."""
    legend = ROW * max(map(_rows, panels))
    return [Plot(picture, panel, (place * WIDE + LEFT, legend + FOOT)) for place, panel in enumerate(panels)]


def _named(panel: Panel) -> list[Curve]:
    return [curve for curve in panel.curves if curve.label]


def _rows(panel: Panel) -> int:
    """The lines of a panel's legend."""
    named = len(_named(panel))
    return named if named <= MOST else ceil(named / 2)


class Plot:
    """One panel, its places from the lower left corner of the drawing."""

    def __init__(self, picture: Picture, panel: Panel, corner: Place) -> None:
        self.panel = panel
        self.left, self.foot = corner
        self.width, self.height = WIDE - LEFT - RIGHT, HIGH - FOOT - TOP
        self.high = self.foot + self.height + TOP
        self.scales = scales(picture, self.width, self.height)

    def shapes(self) -> list[Shape]:
        """Everything that is drawn, in order."""
        return sorted((*self._axes(), *self._curves(), *self._samples()), key=attrgetter("order"))

    def labels(self) -> Iterator[Label]:
        """Everything that is written."""
        middle, top = self.left + self.width / 2, self.foot + self.height + 10
        yield Label(self.panel.title, middle, top, "middle", LETTERS + 0.5)
        yield Label(self.panel.across, middle, self.foot - FOOT + GAP, "middle")
        yield Label(self.panel.up, self.left - 2 * GAP, top, "start")
        for mark, said in self.scales.across.marks:
            x, y = self._at(self.scales.across.at(mark), 0)
            yield Label((Math(said),), x, y - TICK - LETTERS, "middle")
        for mark, said in self.scales.up.marks:
            x, y = self._at(0, self.scales.up.at(mark))
            yield Label((Math(said),), x - TICK - 3, y - LETTERS / 3, "end")
        for x, y, curve in self._legend():
            yield Label(curve.label, x + SAMPLE + GAP, y - SMALL / 3, "start", SMALL)

    def _at(self, across: float, up: float) -> Place:
        return self.left + across * self.width, self.foot + up * self.height

    def _axes(self) -> Iterator[Shape]:
        yield Shape(((self._at(0, 1), self._at(0, 0), self._at(1, 0)),), FAINT, 0.7)
        if self.panel.units == "equal":
            x, y = self.scales.place((Fraction(0), Fraction(0)))
            if 0 < x < 1:
                yield Shape(((self._at(x, 0), self._at(x, 1)),), FAINT, 0.5)
            if 0 < y < 1:
                yield Shape(((self._at(0, y), self._at(1, y)),), FAINT, 0.5)
        below = [self._at(self.scales.across.at(mark), 0) for mark, _ in self.scales.across.marks]
        beside = [self._at(0, self.scales.up.at(mark)) for mark, _ in self.scales.up.marks]
        ticks = [((x, y), (x, y - TICK)) for x, y in below] + [((x, y), (x - TICK, y)) for x, y in beside]
        yield Shape(tuple(ticks), FAINT, 0.7)

    def _curves(self) -> Iterator[Shape]:
        for curve in self.panel.curves:
            points = tuple(self._at(*self.scales.place(point)) for point in curve.points)
            yield _drawn(curve, (points,), is_curve=True)
            if curve.look == "path" and self.panel.units == "equal":
                style = curve.style % len(COLOURS)
                heads = tuple(_head(*part, HEAD + WIDTHS[style] / 2) for part in pairwise(points) if len({*part}) > 1)
                yield Shape(heads, COLOURS[style], fill=COLOURS[style], order=2.5)

    def _samples(self) -> Iterator[Shape]:
        """Of each curve in the legend a piece of line with a mark."""
        for x, y, curve in self._legend():
            line, mark = _drawn(curve, (((x, y), (x + SAMPLE, y)),)), _drawn(curve, (((x + SAMPLE / 2, y),),))
            yield Shape(line.parts, line.colour, line.width, line.dashes, order=line.order)
            yield Shape(mark.parts, mark.colour, 0, (), mark.mark, mark.size, mark.edge, mark.fill, mark.order)

    def _legend(self) -> Iterator[tuple[float, float, Curve]]:
        """Where each line of the legend begins."""
        for place, curve in enumerate(_named(self.panel)):
            column, row = divmod(place, _rows(self.panel))
            yield self.left - LEFT + GAP + column * COLUMN, self.foot - FOOT - (row + 0.5) * ROW, curve


def _drawn(curve: Curve, parts: tuple[tuple[Place, ...], ...], *, is_curve: bool = False) -> Shape:
    """A curve, or its sample: see `report.Curve`."""
    style = curve.style % len(COLOURS)
    colour, width, dashes = COLOURS[style], WIDTHS[style], tuple(WIDTHS[style] * dash for dash in DASHES[style])
    mark, size, edge, fill, order = "", 0.0, 1.0, "", 2 + 0.1 * style
    match curve.look:
        case "guide":
            colour, width, dashes, order = FAINT, 0.6, (0.6, 1.2), 1.0
        case "rings":
            width, dashes, mark, size, edge, fill = 0.0, (), "disc", RING, 0.9, "none"
        case "path" | "points":
            width, dashes = (width, dashes) if curve.look == "path" else (0.0, ())
            mark, size, fill = MARKS[style], SIZES[style], PAPER if style else colour
    return Shape(parts, colour, width, dashes, mark, size, edge, fill, order, is_curve, curve.frame)


def _head(start: Place, end: Place, size: float) -> tuple[Place, ...]:
    """A triangle in the middle of a part of a path: the way that it goes."""
    (a, b), (c, d) = start, end
    x, y, length = (a + c) / 2, (b + d) / 2, hypot(c - a, d - b)
    along, aside, flat = size * (c - a) / length, size * (d - b) / length, 0.7
    back = (x - along, y - aside)
    return ((x + along, y + aside), (back[0] - flat * aside, back[1] + flat * along),
            (back[0] + flat * aside, back[1] - flat * along))  # fmt: skip
