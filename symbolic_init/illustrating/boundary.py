"""The boundary between the two labels after a few steps, one frame for each learning rate."""

from __future__ import annotations

from fractions import Fraction

from symbolic_init.illustrating._geometry import across, crossed, size
from symbolic_init.illustrating._rates import Rates, Start, fits
from symbolic_init.illustrating._running import entry, is_number, vector
from symbolic_init.illustrating._search import runs_at
from symbolic_init.illustrating.paths import origin
from symbolic_init.kernel.terms import Entry, Num
from symbolic_init.report import Curve, Entries, Evidence, Illustration, Numbers, Panel, Remark
from symbolic_init.system import Tensor

ORDER = 2  # among the pictures of a claim
RATES = tuple(Fraction(number) for number in ("1/4", "1/2", "1", "2", "4"))


def rank(evidence: Evidence) -> int:
    """Any claim about two rates will do."""
    return int(fits(evidence))


def tells(evidence: Evidence) -> bool:
    """It says once more what the paths say: a page asks for it."""
    return False


def illustrate(evidence: Evidence) -> Illustration | None:
    """A panel for each start: the samples, and for each rate the line on which the weights' product with x is zero."""
    found = runs_at(evidence, RATES)
    if found is None or found.given is None or not found.is_boundary():
        return None
    steps = len(found.starts[0].setting.inputs)
    after = Entry(found.weights.name, (Num(steps), *found.weights.indices))
    header: list[Remark] = [(found.symbol,)]
    columns: list[list[str | Entries]] = [[(rate,) for rate in found.rates]]
    for start in found.starts:
        header.append((after, f", {origin(found, start)}"))
        columns.append([points[-1] for points in found.cells(start)])
    title = (f"The boundary after {steps} steps, for each ", found.symbol)
    words = " ".join(_words(found, start) for start in found.starts)
    panels = tuple(_panel(found, found.given, start) for start in found.starts)
    numbers = Numbers(f"The weights after {steps} steps", tuple(header), tuple(zip(*columns, strict=True)))
    return Illustration("boundary", title, words, panels, (numbers,), framed=True)


def _words(found: Rates, start: Start) -> str:
    first, *others = (points[-1] for points in found.paths(start))
    turns = "turns with the rate." if any(crossed(first, p) for p in others) else "is the same line at every rate."
    return f"{origin(found, start).capitalize()}, it {turns}"


def _panel(found: Rates, given: str, start: Start) -> Panel:
    inputs = start.setting.inputs
    labelled = [(sample[given, (1,)], sample[given, (2,)], _label(sample, given)) for sample in inputs]
    labels = sorted({label for *_, label in labelled}, reverse=True)
    points = [
        Curve(f"label {vector((label,))}", tuple((x, y) for x, y, own in labelled if own == label), "points", place)
        for place, label in enumerate(labels)
    ]
    reach = max(size((x, y)) for x, y, _ in labelled) * Fraction(3, 2)
    square = (-reach, -reach), (reach, reach)
    lines = [
        Curve((is_number(found.symbol, rate),), across(path[-1], square), "line", place, place)
        for place, (rate, path) in enumerate(zip(found.rates, found.paths(start), strict=True))
    ]
    read = Tensor(given, found.weights.axes)
    first, second = (entry(read, at) for at in (1, 2))
    return Panel(origin(found, start).capitalize(), (first,), (second,), (*points, *lines), "equal")


def _label(sample: object, given: str) -> Fraction:
    """What a sample has besides its vector."""
    assert isinstance(sample, dict)
    return next((value for key, value in sample.items() if key[0] != given), Fraction(0))
