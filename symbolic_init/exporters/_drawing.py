"""Pictures drawn by Matplotlib, which an installation can do without: as SVG for a page, as PDF for paper.

The same picture gives the same bytes: no dates, fixed hashes, nothing compressed, places worked out here. Text in SVG
is text, and in PDF has the fonts that come with Matplotlib.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO
from itertools import pairwise
from logging import ERROR, getLogger
from math import ceil, hypot, nan
from typing import Any
from warnings import catch_warnings, simplefilter

from symbolic_init.blocks import Curve, Inlines, Math, Panel, Picture
from symbolic_init.exporters._markings import is_numeral, markings, words_at
from symbolic_init.exporters._scales import scales
from symbolic_init.layout import Node
from symbolic_init.printing import latex, plain
from symbolic_init.shared import remembered

INK, FAINT, PAPER = "#1b1b1f", "#5c5c66", "#fdfdfb"
# Told apart by colour, by dashes, by marks and by width, so that curves that coincide are seen to, in grey too.
COLOURS = ("#4a7fc1", "#a8400a", INK, "#7a4fa0", "#0b6b3a")
DASHES: tuple[Any, ...] = ("solid", (0, (5, 2)), (0, (1.2, 1.6)), (0, (6, 2, 1.2, 2)), (0, (8, 2)))
MARKS, WIDTHS, SIZES = "os^Dv", (2.8, 1.8, 1.1, 1.1, 1.1), (7.0, 5.0, 3.5, 3.5, 3.5)
VARIABLES = {
    **{colour: f"var(--curve-{place})" for place, colour in enumerate(COLOURS)},
    INK: "currentColor", FAINT: "var(--faint)", PAPER: "var(--paper)",
}  # fmt: skip
# In points: a panel, what is around its axes, a line of the legend, a legend's sample, and the letters.
WIDE, HIGH, LEFT, RIGHT, FOOT, TOP = 238.0, 204.0, 36.0, 12.0, 38.0, 26.0
ROW, TYPESET, SAMPLE, GAP, COLUMN, LETTERS, SMALL = 14.0, 18.0, 30.0, 6.0, 110.0, 10.0, 9.5
MOST = 5  # lines of a legend in one column
TICK, HEAD = 3.5, 2.6
SETTINGS: Any = {
    "svg.hashsalt": "symbolic_init", "svg.fonttype": "none", "pdf.fonttype": 3, "pdf.compression": 0,
    "font.family": "STIXGeneral", "mathtext.fontset": "stix", "path.simplify": False, "text.color": INK,
}  # fmt: skip


@dataclass(frozen=True)
class Label:
    """Words that begin, end or have their middle at a point, of a size."""

    words: Inlines
    x: float
    y: float
    beside: str
    size: float = LETTERS


@remembered
def svg(picture: Picture, place: int) -> tuple[str, str]:
    """A panel for a page, which shares its scales with the others: an <svg> element's viewBox, and what is inside."""
    plot = _plots(picture, picture.panels[place : place + 1], ROW)[0]
    nothing = {"Date": None, "Creator": None, "Format": None, "Type": None}
    written = _written([plot], [], "svg", nothing).decode()
    labels = (words_at(one.words, one.x, plot.high - one.y, one.beside, one.size) for one in plot.labels())
    box, inside = markings(written, VARIABLES)
    return box, inside + "".join(labels)


@remembered
def pdf(picture: Picture) -> bytes:
    """All panels side by side."""
    plots = _plots(picture, picture.panels, TYPESET)
    labels = [label for plot in plots for label in plot.labels()]
    return _written(plots, labels, "pdf", {"CreationDate": None, "Creator": None, "Producer": None})


def _typeset(words: Inlines) -> str:
    """Words with formulas as Matplotlib typesets them; numbers are words."""
    return "".join(_formula(piece.node) if isinstance(piece, Math) else plain.visible(piece.text) for piece in words)


def _formula(node: Node) -> str:
    return plain.formula(node) if is_numeral(node) else f"${latex.formula(node).strip()}$"


def _written(plots: Sequence[_Plot], labels: Sequence[Label], format: str, metadata: dict[str, None]) -> bytes:
    from matplotlib import rc_context, rcdefaults, rcParams
    from matplotlib.backends.backend_pdf import FigureCanvasPdf
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    getLogger("matplotlib").setLevel(ERROR)  # where its cache is, and that it is made, is nobody's concern
    with rc_context(), catch_warnings():
        simplefilter("ignore")  # of letters that its own fonts lack
        rcdefaults()  # whatever the settings of the machine are
        rcParams.update(SETTINGS)
        figure, out = Figure(figsize=(WIDE * len(plots) / 72, plots[0].high / 72), dpi=72), BytesIO()
        figure.patch.set_visible(False)
        for artist in (*(artist for plot in plots for artist in plot.artists()), *map(_text, labels)):
            figure.add_artist(artist)
        canvas = {"svg": FigureCanvasSVG, "pdf": FigureCanvasPdf}[format](figure)
        getattr(canvas, f"print_{format}")(out, metadata=metadata)
        return out.getvalue()


def _plots(picture: Picture, panels: Sequence[Panel], row: float) -> list[_Plot]:
    """The panels side by side, their axes at one height."""
    legend = row * max(map(_rows, panels))
    return [_Plot(picture, panel, (place * WIDE + LEFT, legend + FOOT), row) for place, panel in enumerate(panels)]


def _named(panel: Panel) -> list[Curve]:
    return [curve for curve in panel.curves if curve.label]


def _rows(panel: Panel) -> int:
    """The lines of a panel's legend."""
    named = len(_named(panel))
    return named if named <= MOST else ceil(named / 2)


class _Plot:
    """One panel, in points from the corner of its axes."""

    def __init__(self, picture: Picture, panel: Panel, corner: tuple[float, float], row: float) -> None:
        self.panel, self.row = panel, row
        self.left, self.foot = corner
        self.width, self.height = WIDE - LEFT - RIGHT, HIGH - FOOT - TOP
        self.high = self.foot + self.height + TOP
        self.scales = scales(picture, self.width, self.height)

    def artists(self) -> Iterator[Any]:
        """Everything that is drawn."""
        yield from self._axes()
        for curve in self.panel.curves:
            points = [self._at(*self.scales.place(point)) for point in curve.points]
            yield self._line(points, gid=_name(curve), **_look(curve))
            if curve.look == "path" and self.panel.units == "equal":
                yield self._heads(points, curve.style % len(COLOURS))
        for x, y, curve in self._legend():
            yield self._line([(x, y), (x + SAMPLE / 2, y), (x + SAMPLE, y)], markevery=[1], **_look(curve))

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

    def _at(self, across: float, up: float) -> tuple[float, float]:
        return self.left + across * self.width, self.foot + up * self.height

    def _axes(self) -> Iterator[Any]:
        thin = {"color": FAINT, "linewidth": 0.7}
        yield self._line([self._at(0, 1), self._at(0, 0), self._at(1, 0)], **thin)
        if self.panel.units == "equal":
            x, y = self.scales.place((Fraction(0), Fraction(0)))
            zeros = [self._at(x, 0), self._at(x, 1)] * (0 < x < 1), [self._at(0, y), self._at(1, y)] * (0 < y < 1)
            yield from (self._line(zero, color=FAINT, linewidth=0.5) for zero in zeros if zero)
        below = [self._at(self.scales.across.at(mark), 0) for mark, _ in self.scales.across.marks]
        beside = [self._at(0, self.scales.up.at(mark)) for mark, _ in self.scales.up.marks]
        ticks = [end for x, y in below for end in ((x, y), (x, y - TICK), (nan, nan))]
        ticks += [end for x, y in beside for end in ((x, y), (x - TICK, y), (nan, nan))]
        yield self._line(ticks, **thin)

    def _legend(self) -> Iterator[tuple[float, float, Curve]]:
        """Where each line of the legend begins."""
        for place, curve in enumerate(_named(self.panel)):
            column, row = divmod(place, _rows(self.panel))
            yield self.left - LEFT + GAP + column * COLUMN, self.foot - FOOT - (row + 0.5) * self.row, curve

    def _line(self, points: Sequence[tuple[float, float]], **look: Any) -> Any:
        from matplotlib.lines import Line2D
        from matplotlib.transforms import IdentityTransform

        return Line2D([x for x, _ in points], [y for _, y in points], transform=IdentityTransform(), **look)

    def _heads(self, points: Sequence[tuple[float, float]], style: int) -> Any:
        """The way that a path goes, in the middle of each of its parts."""
        from matplotlib.patches import PathPatch
        from matplotlib.path import Path
        from matplotlib.transforms import IdentityTransform

        triangles = (_head(*part, HEAD + WIDTHS[style] / 2) for part in pairwise(points))
        heads = [Path([*triangle, triangle[0]], closed=True) for triangle in triangles]
        return PathPatch(Path.make_compound_path(*heads), facecolor=COLOURS[style], edgecolor="none",
                         transform=IdentityTransform(), zorder=2.5)  # fmt: skip


def _text(label: Label) -> Any:
    from matplotlib.text import Text
    from matplotlib.transforms import IdentityTransform

    beside = {"start": "left", "middle": "center", "end": "right"}[label.beside]
    return Text(label.x, label.y, _typeset(label.words), fontsize=label.size, ha=beside, va="baseline",
                transform=IdentityTransform())  # fmt: skip


def _head(start: tuple[float, float], end: tuple[float, float], size: float) -> list[tuple[float, float]]:
    """A triangle in the middle of a part of a path."""
    (a, b), (c, d) = start, end
    x, y, length = (a + c) / 2, (b + d) / 2, hypot(c - a, d - b) or 1.0
    along, aside = size * (c - a) / length, size * (d - b) / length
    back, flat = (x - along, y - aside), 0.7
    return [(x + along, y + aside), (back[0] - flat * aside, back[1] + flat * along),
            (back[0] + flat * aside, back[1] - flat * along)]  # fmt: skip


def _name(curve: Curve) -> str:
    return "curve" if curve.frame is None else f"curve-{curve.frame}"


def _look(curve: Curve) -> dict[str, Any]:
    """How a curve is drawn: see `report.Curve`."""
    style = curve.style % len(COLOURS)
    look: dict[str, Any] = {"color": COLOURS[style], "zorder": 2 + 0.1 * style, "linestyle": "none"}
    match curve.look:
        case "guide":
            return {"color": FAINT, "linestyle": (0, (1, 2)), "linewidth": 0.6, "zorder": 1}
        case "rings":
            return look | {"marker": "o", "markersize": 11, "markerfacecolor": "none", "markeredgewidth": 0.9}
        case "line":
            return look | {"linestyle": DASHES[style], "linewidth": WIDTHS[style]}
    marks = {"marker": MARKS[style], "markersize": SIZES[style], "markeredgewidth": 1.0}
    look |= marks | {"markerfacecolor": PAPER if style else COLOURS[style]}
    return look | ({"linestyle": DASHES[style], "linewidth": WIDTHS[style]} if curve.look == "path" else {})
