"""Pictures as SVG for a page: the few elements that one may have, no ids, no styles, the colours of the page.

Matplotlib draws them, and text is text, in the letters of the page.
"""

from __future__ import annotations

from symbolic_init.blocks import Picture
from symbolic_init.exporters._markings import markings
from symbolic_init.exporters._plot import COLOURS, FAINT, INK, PAPER, WIDE, Label, plots
from symbolic_init.exporters._runs import runs
from symbolic_init.exporters._words import inline as words
from symbolic_init.printing.mathml import text
from symbolic_init.shared import remembered

VARIABLES = {
    **{colour: f"var(--curve-{place})" for place, colour in enumerate(COLOURS)},
    INK: "currentColor", FAINT: "var(--faint)", PAPER: "var(--paper)",
}  # fmt: skip


@remembered
def svg(picture: Picture, place: int) -> tuple[str, str]:
    """A panel, which shares its scales with the others: an <svg> element's viewBox, and what is inside."""
    from symbolic_init.exporters import _figure  # with Matplotlib, which takes its time

    (plot,) = plots(picture, picture.panels[place : place + 1])
    box, drawn = markings(_figure.svg(plot), VARIABLES)
    return box, drawn + "".join(_label(label, plot.high) for label in plot.labels() if label.words)


@remembered
def drawing(picture: Picture) -> str:
    """All panels side by side as a file of its own, on its own paper: it is shown on light pages and on dark ones."""
    panels = [svg(picture, place) for place in range(len(picture.panels))]
    wide, high = len(panels) * WIDE, max(float(box.split()[-1]) for box, _ in panels)
    inside = "".join(
        f'<g transform="translate({_short(place * WIDE)} 0)">{drawn}</g>' for place, (_, drawn) in enumerate(panels)
    )
    for colour, name in VARIABLES.items():
        inside = inside.replace(f'"{name}"', f'"{colour}"')
    size = f'width="{_short(wide)}" height="{_short(high)}" viewBox="0 0 {_short(wide)} {_short(high)}"'
    said = f"<title>{text(words(picture.title))}</title><desc>{text(words(picture.words))}</desc>"
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} fill="{INK}" font-family="Georgia, serif">{said}'
    return f'{head}<rect width="100%" height="100%" fill="{PAPER}"/>{inside}</svg>\n'


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
