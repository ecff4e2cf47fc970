"""Pictures drawn by Matplotlib, which an installation can do without: PDF for articles, PNG for Word, SVG for pages.

The same picture gives the same bytes: no dates, fixed hashes, nothing compressed, whatever the settings of the machine
are. The letters are those of the fonts that come with Matplotlib; SVG has none, for a page has letters of its own.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from io import BytesIO
from logging import ERROR, getLogger
from math import nan
from typing import Any
from warnings import catch_warnings, simplefilter

from matplotlib import get_data_path, rc_context, rcdefaults, rcParams
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import FigureCanvasPdf
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from symbolic_init.blocks import Picture
from symbolic_init.exporters._plot import INK, WIDE, Label, Plot, Shape, plots
from symbolic_init.exporters._runs import Run, runs
from symbolic_init.shared import remembered

MARKS = {"disc": "o", "square": "s", "triangle": "^", "diamond": "D", "wedge": "v"}
# "path.simplify" is Matplotlib's leaving out of points that lie on a line; no algebra is done here.
SETTINGS: Any = {"pdf.fonttype": 3, "pdf.compression": 0, "path.simplify": False, "svg.hashsalt": "symbolic_init"}
CANVASES: Any = {"pdf": FigureCanvasPdf, "png": FigureCanvasAgg, "svg": FigureCanvasSVG}
POINTS, SHARP = 72, 200  # to an inch
DOT, FINE = 64, 100  # the font's units in a dot, and dots in a point
FILES = {False: "STIXGeneral.ttf", True: "STIXGeneralItalic.ttf"}


@remembered
def pdf(picture: Picture) -> bytes:
    """All panels side by side."""
    panels = plots(picture, picture.panels)
    return _written(panels, "pdf", POINTS, ("CreationDate", "Creator", "Producer"))


@remembered
def png(picture: Picture) -> bytes:
    """The same, for what shows no lines."""
    return _written(plots(picture, picture.panels), "png", SHARP, ("Software",))


def svg(plot: Plot) -> str:
    """What is drawn of a panel, without what is written; a curve has the id "curve", or "curve-" and its frame."""
    return _written([plot], "svg", POINTS, ("Date", "Creator", "Format", "Type"), labelled=False).decode()


def _written(
    panels: Sequence[Plot], format: str, sharpness: int, unsaid: Sequence[str], *, labelled: bool = True
) -> bytes:
    getLogger("matplotlib").setLevel(ERROR)  # where its cache is, and that it is made, is nobody's concern
    with rc_context(), catch_warnings():
        simplefilter("ignore")  # of letters that its own fonts lack
        now: Any = rcParams
        dict.update(now, _settings())  # which were checked when they were made
        figure = Figure(figsize=(WIDE * len(panels) / POINTS, panels[0].high / POINTS), dpi=sharpness)
        for plot in panels:
            for artist in _artists(plot, sharpness / POINTS, labelled=labelled):
                figure.add_artist(artist)
        figure.patch.set_visible(format == "png")  # paper shows through
        out = BytesIO()
        getattr(CANVASES[format](figure), f"print_{format}")(out, metadata=dict.fromkeys(unsaid))
        return out.getvalue()


@cache
def _settings() -> dict[str, Any]:
    """Matplotlib's own and ours, whatever those of the machine are."""
    with rc_context():
        rcdefaults()
        rcParams.update(SETTINGS)
        settings: Any = rcParams
        return dict(settings)


def _artists(plot: Plot, scale: float, *, labelled: bool) -> list[Any]:
    where = Affine2D().scale(scale)
    drawn = [_area(shape, where) if shape.fill and not shape.mark else _line(shape, where) for shape in plot.shapes()]
    return [*drawn, *(_Words(label, scale) for label in plot.labels() if label.words and labelled)]


def _line(shape: Shape, where: Affine2D) -> Any:
    points = [point for part in shape.parts for point in (*part, (nan, nan))][:-1]
    marks: dict[str, Any] = {"marker": MARKS[shape.mark], "markersize": shape.size, "markeredgewidth": shape.edge,
             "markerfacecolor": shape.fill} if shape.mark else {}  # fmt: skip
    dashes = [dash / shape.width for dash in shape.dashes]
    style: Any = (0, dashes) if dashes else "solid" if shape.width else "none"
    return Line2D([x for x, _ in points], [y for _, y in points], color=shape.colour, linewidth=shape.width,
                  linestyle=style, zorder=shape.order, transform=where, gid=_name(shape), **marks)  # fmt: skip


def _name(shape: Shape) -> str | None:
    return None if not shape.is_curve else "curve" if shape.frame is None else f"curve-{shape.frame}"


def _area(shape: Shape, where: Affine2D) -> Any:
    outlines = [Path([*part, part[0]], closed=True) for part in shape.parts]
    return PathPatch(Path.make_compound_path(*outlines), facecolor=shape.fill, edgecolor="none", zorder=shape.order,
                     transform=where)  # fmt: skip


class _Words(Artist):
    """A label, its runs one after the other."""

    zorder = 3

    def __init__(self, label: Label, scale: float) -> None:
        super().__init__()
        self.label, self.scale = label, scale

    def draw(self, renderer: Any) -> None:
        """Letters on a line that begins, ends or has its middle at the label's place."""
        line = runs(self.label.words, self.label.size)
        widths = [_width(run) for run in line]
        x = self.label.x - sum(widths) * {"start": 0, "middle": 0.5, "end": 1}[self.label.beside]
        high = renderer.height if renderer.flipy() else 0
        pen = renderer.new_gc()
        pen.set_foreground(INK)
        for run, width in zip(line, widths, strict=True):
            y = self.scale * (self.label.y + run.raised)
            renderer.draw_text(
                pen, self.scale * x, high - y if high else y, run.text, _letters(run.size, run.italic), 0
            )
            x += width
        pen.restore()


@cache
def _letters(size: float, italic: bool) -> FontProperties:
    return FontProperties(fname=_file(italic), size=size)


def _file(italic: bool) -> str:
    return os.path.join(get_data_path(), "fonts", "ttf", FILES[italic])


@cache
def _width(run: Run) -> float:
    """In points."""
    font = get_font(_file(run.italic))
    font.set_size(run.size, FINE * POINTS)  # so that nothing is rounded to dots
    font.set_text(run.text)
    return float(font.get_width_height()[0]) / DOT / FINE
