"""The path of the weights at several learning rates, from the loop's own start and from another."""

from __future__ import annotations

from symbolic_init.illustrating._geometry import ZERO, across, around, on_one_ray, size
from symbolic_init.illustrating._rates import RATES, Rates, Start, fits
from symbolic_init.illustrating._running import entry, is_number, supposed, vector
from symbolic_init.illustrating._search import runs_at
from symbolic_init.report import Curve, Entries, Evidence, Illustration, Numbers, Outcome, Panel, Remark, Words
from symbolic_init.system import TIME

ORDER = 1  # among the pictures of a claim


def rank(evidence: Evidence) -> int:
    """Any claim about two rates will do."""
    return int(fits(evidence))


def tells(evidence: Evidence) -> bool:
    """A theorem about all data is best seen on some; a counterexample is a picture of its own."""
    return evidence.outcome is Outcome.PROVED and evidence.trace is None


def illustrate(evidence: Evidence) -> Illustration | None:
    """A panel for each start: one path for each rate, and where labels differ, the line that the sample draws."""
    found = runs_at(evidence)
    if found is None:
        return None
    title = ("The path of ", found.weights.at(TIME), f" at {len(RATES)} rates, on the same samples")
    panels = tuple(_panel(found, start) for start in found.starts)
    words = tuple(part for start in found.starts for part in (*_words(found, start), " "))[:-1]
    words += supposed(found.starts[0].claim, found.others, found.starts[0].setting.interpretations)
    return Illustration("paths", title, words, panels, tuple(_table(found, start) for start in found.starts))


def origin(found: Rates, start: Start) -> str:
    """The start, in words."""
    first = found.paths(start)[0][0]
    return "from zero" if first == ZERO else f"from {vector(first)}"


def _panel(found: Rates, start: Start) -> Panel:
    paths, step = found.paths(start), found.parting(start)
    curves = [
        Curve((is_number(found.symbol, rate),), points, style=place)
        for place, (rate, points) in enumerate(zip(found.rates, paths, strict=True))
    ]
    sample = found.divided(start, step)
    if all(map(on_one_ray, zip(*paths, strict=True))):
        ends = (max(points, key=size) for points in zip(*paths, strict=True))
        curves += [Curve("", (ZERO, end), "guide") for end in dict.fromkeys(ends) if end != ZERO]
    elif sample is not None:
        box = around(point for shown in found.starts for path in found.paths(shown) for point in path)
        before = tuple(path[step - 1] for path in paths)
        curves.append(Curve((found.unseen(step),), across(sample, box), "line", len(RATES)))
        curves.append(Curve(f"before step {step}", before, "rings", len(RATES)))
    first, second = (entry(found.weights, at) for at in (1, 2))
    return Panel(origin(found, start).capitalize(), (first,), (second,), tuple(curves), "equal")


def _words(found: Rates, start: Start) -> Words:
    paths, step = found.paths(start), found.parting(start)
    lead = origin(found, start).capitalize()
    if all(map(on_one_ray, zip(*paths, strict=True))):
        labels = "and the labels are the same" if found.labels(start) and not step else ""
        ray = f"{lead}, the weights of all runs lie on one ray after each step: the paths differ in scale alone"
        return (", ".join(filter(None, (ray, labels))) + ".",)
    sample = found.sample(step)
    if sample is None:
        return (f"{lead}, the paths differ in more than their scale.",)
    first = f"{lead}, the paths part: the first sample whose label differs is that of step {step}, {vector(sample)}"
    if found.divided(start, step) is None:
        return (f"{first}.",)
    return (f"{first}, for the line ", found.unseen(step), " runs between the weights of that moment.")


def _table(found: Rates, start: Start) -> Numbers:
    header: list[Remark] = ["step"]
    columns: list[list[str | Entries]] = [[str(step) for step in range(len(start.setting.inputs) + 1)]]
    for given in {i.tensor.name: i.tensor for run in start.claim.runs for i in run.system.inputs}.values():
        header.append((given.at(TIME),))
        read = [tuple(s[key] for key in sorted(s) if key[0] == given.name) for s in start.setting.inputs]
        columns.append(["", *read])
    for rate, points in zip(found.rates, found.cells(start), strict=True):
        header.append((is_number(found.symbol, rate),))
        columns.append(list(points))
    title = ("The path of ", found.weights.at(TIME), f" {origin(found, start)}")
    return Numbers(title, tuple(header), tuple(zip(*columns, strict=True)))
