"""Pictures drawn by Matplotlib, which an installation can do without: as SVG for a page, as PDF for paper.

The same picture gives the same bytes: no dates, fixed hashes, nothing compressed. Text in SVG is text, and in PDF it
has the fonts that come with Matplotlib.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from io import BytesIO
from itertools import pairwise
from logging import ERROR, getLogger
from math import atan2, ceil, degrees, floor, log10
from typing import Any
from warnings import catch_warnings, simplefilter

from symbolic_init.blocks import Curve, Inlines, Math, Panel, Picture
from symbolic_init.exporters._markings import markings
from symbolic_init.exporters._words import inline as in_letters
from symbolic_init.printing import latex, plain
from symbolic_init.shared import remembered

INK, FAINT = "#1b1b1f", "#5c5c66"
# Told apart by colour, by dashes, by marks and by width, so that curves that coincide are seen to, in grey too.
COLOURS = ("#4a7fc1", "#a8400a", INK, "#7a4fa0", "#0b6b3a")
DASHES: tuple[Any, ...] = ("solid", (0, (5, 2)), (0, (1.2, 1.6)), (0, (6, 2, 1.2, 2)), (0, (8, 2)))
MARKS, WIDTHS = "os^Dv", (2.8, 1.8, 1.1, 1.1, 1.1)
SIZES = (7.0, 5.0, 3.5, 3.5, 3.5)
PAPER = "#fdfdfb"
VARIABLES = {
    **{colour: f"var(--curve-{place})" for place, colour in enumerate(COLOURS)},
    INK: "currentColor", FAINT: "var(--faint)", PAPER: "var(--paper)",
}  # fmt: skip
WIDE, HIGH, ROW = 3.3, 2.9, 0.2  # inches of a panel, and what a line of its legend adds,
TALLER = 1.3  # or so many times that where fractions are typeset
LEFT, RIGHT, FOOT, TOP = 0.5, 0.16, 0.5, 0.34
LEGEND, COLUMN = 0.22, 5
DOTTED, ARROW = (0, (1, 2)), 5.5
ROUND = [1, 2, 5, 10]
SETTINGS: Any = {
    "svg.hashsalt": "symbolic_init", "svg.fonttype": "none", "pdf.fonttype": 3, "pdf.compression": 0,
    "font.family": "STIXGeneral", "mathtext.fontset": "stix", "font.size": 10, "axes.linewidth": 0.7,
    "text.color": INK, "axes.labelcolor": INK, "axes.edgecolor": FAINT, "xtick.color": FAINT, "ytick.color": FAINT,
    "xtick.labelcolor": INK, "ytick.labelcolor": INK, "path.simplify": False,
}  # fmt: skip
Words = Callable[[Inlines], str]


@remembered
def svg(picture: Picture, place: int) -> tuple[str, str]:
    """A panel for a page, which shares its scales with the others: an <svg> element's viewBox, and what is inside."""
    panel = picture.panels[place]
    nothing = {"Date": None, "Creator": None, "Format": None, "Type": None}
    written = _written(picture, [panel], in_letters, "svg", nothing)
    said = (panel.title, panel.across, panel.up, *(curve.label for curve in panel.curves))
    return markings(written.decode(), VARIABLES, {in_letters(words): words for words in said})


@remembered
def pdf(picture: Picture) -> bytes:
    """All panels side by side."""
    return _written(picture, picture.panels, _typeset, "pdf", {"CreationDate": None, "Creator": None, "Producer": None})


def _typeset(words: Inlines) -> str:
    """Words with formulas as Matplotlib typesets them."""
    pieces = (f"${latex.formula(p.node).strip()}$" if isinstance(p, Math) else plain.visible(p.text) for p in words)
    return "".join(pieces)


def _written(picture: Picture, panels: Sequence[Panel], words: Words, format: str, metadata: dict[str, None]) -> bytes:
    from matplotlib import rc_context, rcdefaults, rcParams
    from matplotlib.backends.backend_pdf import FigureCanvasPdf
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    getLogger("matplotlib").setLevel(ERROR)  # where its cache is, and that it is made, is nobody's concern
    with rc_context(), catch_warnings():
        simplefilter("ignore")  # of letters that its own fonts lack: a page's fonts have them
        rcdefaults()  # whatever the settings of the machine are
        rcParams.update(SETTINGS)
        rows = max(map(_rows, panels)) * (TALLER if words is _typeset else 1)
        wide, high = WIDE * len(panels), HIGH + ROW * rows
        figure = Figure(figsize=(wide, high))
        figure.patch.set_visible(False)
        for place, panel in enumerate(panels):
            left, foot = place * WIDE + LEFT, FOOT + ROW * rows
            box = (left / wide, foot / high, (WIDE - LEFT - RIGHT) / wide, (high - foot - TOP) / high)
            _Plot(figure.add_axes(box), picture, panel, words).draw()
        canvas, out = {"svg": FigureCanvasSVG, "pdf": FigureCanvasPdf}[format](figure), BytesIO()
        canvas.print_figure(out, format=format, metadata=metadata, bbox_inches="tight" if format == "pdf" else None)
        return out.getvalue()


def _rows(panel: Panel) -> int:
    """The lines of a panel's legend."""
    named = sum(bool(curve.label) for curve in panel.curves)
    return named if named <= COLUMN else ceil(named / 2)


class _Plot:
    """One panel on Matplotlib's axes."""

    def __init__(self, axes: Any, picture: Picture, panel: Panel, words: Words) -> None:
        self.axes, self.panel, self.words = axes, panel, words
        self.points = [point for other in picture.panels for curve in other.curves for point in curve.points]
        heights = [y for _, y in self.points] if panel.units == "powers" else []
        powers = [_power(y) for y in heights if y]
        self.floor, self.top = min(powers, default=0) - 1, max(powers, default=0) + 1  # 0 is drawn at the floor

    def draw(self) -> None:
        """Everything."""
        self._axes()
        for curve in self.panel.curves:
            self._curve(curve)
        rows = _rows(self.panel)
        if rows:
            named = sum(bool(curve.label) for curve in self.panel.curves)
            self.axes.legend(
                loc="upper left", bbox_to_anchor=(-LEFT / (WIDE - LEFT - RIGHT), -LEGEND), frameon=False,
                ncols=1 if rows == named else 2, borderaxespad=0, handlelength=3, labelspacing=0.35,
                columnspacing=2, fontsize=9.5,
            )  # fmt: skip

    def _axes(self) -> None:
        from matplotlib.ticker import MaxNLocator

        axes, panel = self.axes, self.panel
        axes.patch.set_visible(False)
        axes.spines[["top", "right"]].set_visible(False)
        axes.set_title(self.words(panel.title), fontsize=10.5, y=1)  # where it is not moved, which is slow
        axes.set_xlabel(self.words(panel.across))
        axes.annotate(self.words(panel.up), (0, 1), (-12, 7), "axes fraction", "offset points")
        axes.xaxis.set_major_locator(MaxNLocator(5, integer=panel.units != "equal", steps=ROUND))
        axes.yaxis.set_major_locator(MaxNLocator(5, steps=ROUND))
        axes.plot([float(x) for x, _ in self.points], [self._up(y) for _, y in self.points], linestyle="none")
        if panel.units == "equal":
            axes.set_aspect("equal", adjustable="datalim")
            axes.axhline(0, color=FAINT, lw=0.5, zorder=0)
            axes.axvline(0, color=FAINT, lw=0.5, zorder=0)
        if panel.units == "powers":
            ticks = list(range(self.floor + 1, self.top + 1, max(1, (self.top - self.floor) // 4)))
            axes.set_yticks(
                [self.floor, *ticks], ["0", *(f"$10^{{{n}}}$" if self.words is _typeset else _ten(n) for n in ticks)]
            )

    def _curve(self, curve: Curve) -> None:
        style = curve.style % len(COLOURS)
        xs, ys = [float(x) for x, _ in curve.points], [self._up(y) for _, y in curve.points]
        look: dict[str, Any] = {"color": COLOURS[style], "zorder": 2 + 0.1 * style}
        if curve.look in ("path", "line"):
            look |= {"linestyle": DASHES[style], "linewidth": WIDTHS[style]}
        if curve.look in ("path", "points"):
            face = PAPER if style else COLOURS[style]
            look |= {"marker": MARKS[style], "markersize": SIZES[style], "markerfacecolor": face}
        if curve.look == "rings":
            look |= {"marker": "o", "markersize": 11, "markerfacecolor": "none", "markeredgewidth": 0.9, "zorder": 3}
        if curve.look in ("points", "rings"):
            look |= {"linestyle": "none"}
        if curve.look == "guide":
            look |= {"color": FAINT, "linestyle": DOTTED, "linewidth": 0.6, "zorder": 1}
        name = "curve" if curve.frame is None else f"curve-{curve.frame}"
        self.axes.plot(xs, ys, clip_on=False, gid=name, label=self.words(curve.label) or "_", **look)
        if curve.look == "path" and self.panel.units == "equal":
            self._arrows(xs, ys, COLOURS[style])

    def _up(self, y: Fraction) -> float:
        if self.panel.units != "powers":
            return float(y)
        return log10(y) if y else float(self.floor)

    def _arrows(self, xs: Sequence[float], ys: Sequence[float], colour: str) -> None:
        """The way that a path goes, in the middle of each of its parts."""
        for (a, b), (c, d) in pairwise(zip(xs, ys, strict=True)):
            turn = degrees(atan2(d - b, c - a)) - 90
            self.axes.plot((a + c) / 2, (b + d) / 2, marker=(3, 0, turn), color=colour, markersize=ARROW, clip_on=False)


def _power(number: Fraction) -> int:
    return floor(log10(number))


def _ten(power: int) -> str:
    return "10" + "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(digit)] if digit != "-" else "⁻" for digit in str(power))
