"""Pictures as SVG for a page: the few elements that one may have, no ids, no styles, the colours of the page.

Text is text. The same picture gives the same letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import sqrt

from symbolic_init.blocks import Picture
from symbolic_init.exporters._plot import COLOURS, FAINT, INK, PAPER, WIDE, Label, Place, Shape, plots
from symbolic_init.exporters._runs import runs
from symbolic_init.printing.mathml import text
from symbolic_init.shared import remembered

VARIABLES = {
    **{colour: f"var(--curve-{place})" for place, colour in enumerate(COLOURS)},
    INK: "currentColor", FAINT: "var(--faint)", PAPER: "var(--paper)",
}  # fmt: skip


@remembered
def svg(picture: Picture, place: int) -> tuple[str, str]:
    """A panel, which shares its scales with the others: an <svg> element's viewBox, and what is inside."""
    (plot,) = plots(picture, picture.panels[place : place + 1])
    drawn = "".join(_shape(shape, plot.high) for shape in plot.shapes())
    said = "".join(_label(label, plot.high) for label in plot.labels() if label.words)
    return f"0 0 {_short(WIDE)} {_short(plot.high)}", drawn + said


def _shape(shape: Shape, high: float) -> str:
    parts = [[(x, high - y) for x, y in part] for part in shape.parts]
    inside = "".join(_paths(shape, parts))
    frame = "" if shape.frame is None else f' data-frame="{shape.frame}"'
    return f'<g class="curve"{frame}>{inside}</g>' if shape.is_curve else inside


def _paths(shape: Shape, parts: list[list[Place]]) -> Iterator[str]:
    colour = VARIABLES[shape.colour]
    if shape.width and parts:
        ends = (
            f' stroke-dasharray="{",".join(map(_short, shape.dashes))}"' if shape.dashes else ' stroke-linecap="square"'
        )
        line = f' fill="none" stroke="{colour}" stroke-width="{_short(shape.width)}"'
        yield f'<path d="{"".join(map(_through, parts))}"{line}{ends}/>'
    if shape.mark:
        edge = f' stroke-width="{_short(shape.edge)}"' if shape.edge != 1 else ""
        look = f' fill="{VARIABLES.get(shape.fill, shape.fill)}" stroke="{colour}"{edge}'
        outline = _mark(shape.mark, shape.size)
        for x, y in dict.fromkeys((_short(x), _short(y)) for part in parts for x, y in part):
            yield f'<path d="{outline}" transform="translate({x} {y})"{look}/>'
    elif shape.fill and parts:
        yield f'<path d="{"".join(_through(part) + "z" for part in parts)}" fill="{colour}"/>'


def _through(points: Iterable[Place]) -> str:
    return "M" + "L".join(f"{_short(x)} {_short(y)}" for x, y in points)


def _mark(mark: str, size: float) -> str:
    """The outline of a mark around 0."""
    half = size / 2
    if mark == "disc":
        return (
            f"M{_short(-half)} 0"
            + "".join(f"a{_short(half)} {_short(half)} 0 0 1 {_short(way)} 0" for way in (size, -size))
            + "z"
        )
    wide = size / sqrt(2)
    corners = {
        "square": [(-half, -half), (half, -half), (half, half), (-half, half)],
        "triangle": [(0, -half), (half, half), (-half, half)],
        "wedge": [(0, half), (half, -half), (-half, -half)],
        "diamond": [(0, -wide), (wide, 0), (0, wide), (-wide, 0)],
    }  # fmt: skip
    return _through(corners[mark]) + "z"


def _label(label: Label, high: float) -> str:
    said, height = "", 0.0
    for run in runs(label.words, label.size):
        look = f' dy="{_short(height - run.raised)}"' if run.raised != height else ""
        look += f' font-size="{_short(run.size)}"' if run.size != label.size else ""
        look += ' font-style="italic"' if run.italic else ""
        said += f"<tspan{look}>{text(run.text)}</tspan>" if look else text(run.text)
        height = run.raised
    place = f'x="{_short(label.x)}" y="{_short(high - label.y)}"'
    return f'<text {place} font-size="{_short(label.size)}" text-anchor="{label.beside}">{said}</text>'


def _short(number: float) -> str:
    """To a hundredth of a point."""
    written = f"{number:.2f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written
