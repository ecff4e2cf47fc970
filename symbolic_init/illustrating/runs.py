"""The two runs of a counterexample or a witness, side by side."""

from __future__ import annotations

from symbolic_init.claim import Claim
from symbolic_init.illustrating._geometry import plane
from symbolic_init.illustrating._running import entry, is_number, over_steps, own_name, path, subject
from symbolic_init.kernel.terms import Sym
from symbolic_init.report import Curve, Evidence, Illustration, Outcome, Panel, Remark, RunTrace
from symbolic_init.system import Tensor

ORDER = 3  # among the pictures of a claim
MOST = 5  # curves in a panel


def rank(evidence: Evidence) -> int:
    """Longer instances with more entries show more, as far as they can be drawn."""
    claim, trace = evidence.claim, evidence.trace
    if claim is None or trace is None or len(trace.runs) != 2 or not trace.inputs:
        return 0
    weights = _weights(claim)
    if weights is None:
        return 0
    shapes = {len(_keys(told, own_name(weights, run))) for run, told in zip(claim.runs, trace.runs, strict=True)}
    return 10 * min(shapes) + len(trace.inputs) if 0 < min(shapes) == max(shapes) <= MOST else 0


def tells(evidence: Evidence) -> bool:
    """Whatever refutes or bears witness is worth seeing."""
    return evidence.trace is not None


def illustrate(evidence: Evidence) -> Illustration | None:
    """A panel for each run: its weights in the plane where they are two, else each of them over the steps."""
    claim, trace = evidence.claim, evidence.trace
    assert claim is not None and trace is not None
    weights = _weights(claim)
    assert weights is not None
    pairs = zip(claim.runs, trace.runs, strict=True)
    panels = tuple(_panel(Tensor(own_name(weights, run), weights.axes), told) for run, told in pairs)
    words = f"At step {trace.step} the claim {'fails' if evidence.outcome is Outcome.REFUTED else 'holds'}"
    title = "The two runs side by side"
    return Illustration("runs", title, f"{words}. The numbers are those of the tables above.", panels)


def _weights(claim: Claim) -> Tensor | None:
    return next((T for T in (subject(claim, axes) for axes in (1, 2, 0)) if T is not None), None)


def _keys(told: RunTrace, name: str) -> list[tuple[str, tuple[int, ...]]]:
    return sorted(key for key in told.states[0] if key[0] == name)


def _panel(weights: Tensor, told: RunTrace) -> Panel:
    points, places = path(told, weights.name), [at for _, at in _keys(told, weights.name)]
    if len(places) == 2 and len(weights.axes) == 1:
        first, second = ((entry(weights, *at),) for at in places)
        return Panel(_title(told), first, second, (Curve("", tuple(map(plane, points))),), "equal")
    curves = tuple(
        Curve((entry(weights, *at),) if len(places) > 1 else "", over_steps(row[place] for row in points), style=place)
        for place, at in enumerate(places)
    )
    return Panel(_title(told), "step", "" if len(places) > 1 else (entry(weights, *places[0]),), curves)


def _title(told: RunTrace) -> Remark:
    """The rate that names the run, with its value; else its own words."""
    if told.label in told.hyperparameters:
        return (is_number(Sym(told.label), told.hyperparameters[told.label]),)
    return told.label
