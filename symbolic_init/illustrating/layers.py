"""How far each layer of a network moves at each step: a wave that wakes one layer after the other."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from symbolic_init.illustrating._geometry import middle
from symbolic_init.illustrating._running import NUMBERS, Setting, familiar, runs_in, samples, supposed
from symbolic_init.report import (
    Curve,
    Enclosure,
    Entries,
    Evidence,
    Illustration,
    Numbers,
    Panel,
    Remark,
    RunTrace,
    Value,
    Words,
)
from symbolic_init.system import Tensor
from symbolic_init.vocabulary.wording import tensor_name

ORDER = 5  # among the pictures of a claim
FURTHER = 4  # steps after those of the instance
LARGE = 100  # a change that is larger hides the others
SIMPLE = {
    (1,): "All numbers in the samples are 1.",
    NUMBERS: f"The numbers in the samples are {', '.join(f'${n}$' for n in NUMBERS)}, over and over.",
}
WHEN = {0: "does not move", 1: "moves at once"}


def rank(evidence: Evidence) -> int:
    """The longest instance in which a layer of weights waits for another."""
    trace = evidence.trace
    if evidence.claim is None or trace is None or len(trace.runs) != 1 or evidence.claim.runs[0].base.depth:
        return 0
    woken = {_woken(trace.runs[0], layer) for layer in _layers(evidence)}
    return len(trace.inputs) if len(woken - {0}) > 1 else 0


def tells(evidence: Evidence) -> bool:
    """Whatever refutes or bears witness is worth seeing."""
    return evidence.trace is not None


def illustrate(evidence: Evidence) -> Illustration | None:
    """One panel: of each layer, the largest change of a weight at each step."""
    told, whose = _told(evidence)
    layers = sorted(_layers(evidence), key=lambda layer: (_woken(told, layer) == 0, _woken(told, layer)))
    steps = range(1, len(told.states))
    sizes = [[_change(told, layer, step) for step in steps] for layer in layers]
    curves = tuple(
        Curve(tensor_name(layer), tuple((Fraction(step), size) for step, size in enumerate(found, 1)), style=place)
        for place, (layer, found) in enumerate(zip(layers, sizes, strict=True))
    )
    woken = {tensor_name(layer): _woken(told, layer) for layer in layers}
    said = ", ".join(f"{name} {WHEN.get(step, f'first moves at step {step}')}" for name, step in woken.items())
    panel = Panel("", "step", "largest change of a weight", curves, "powers")
    header: tuple[Remark, ...] = ("step", *woken)
    cells: list[tuple[str | Entries, ...]] = [(str(step), *((found[step - 1],) for found in sizes)) for step in steps]
    numbers = Numbers("The largest change of a weight", header, tuple(cells))
    return Illustration("layers", "Which layer moves at which step", (f"{said}. ", *whose), (panel,), (numbers,))


def _told(evidence: Evidence) -> tuple[RunTrace, Words]:
    """A run on simple samples, if the layers wake in it as in the instance and it stays small; else the instance."""
    claim, trace = evidence.claim, evidence.trace
    assert claim is not None and trace is not None
    known, layers = trace.runs[0], _layers(evidence)
    bodies = familiar(claim), trace.interpretations
    rates = known.hyperparameters, dict.fromkeys(known.hyperparameters, Fraction(1, 4))
    for numbers, interpretations, hyperparameters in product(SIMPLE, bodies, rates):
        inputs = samples(claim, trace.sizes, len(trace.inputs) + FURTHER, numbers)
        setting = Setting(trace.sizes, trace.constants, inputs, hyperparameters, interpretations)
        runs = runs_in(claim, setting)
        if runs and all(_woken(known, layer) in (0, _woken(runs[0], layer)) for layer in layers):
            steps = range(1, len(runs[0].states))
            if all(middle(_change(runs[0], layer, step)) <= LARGE for layer in layers for step in steps):
                return runs[0], (SIMPLE[numbers], *supposed(claim, hyperparameters, interpretations))
    return known, ("The samples are those of the tables above.",)


def _layers(evidence: Evidence) -> tuple[Tensor, ...]:
    """The matrices of weights."""
    assert evidence.claim is not None
    return tuple(T for T in evidence.claim.runs[0].system.state if len(T.axes) == 2)


def _woken(told: RunTrace, layer: Tensor) -> int:
    """The first step that certainly moves the layer, or 0."""
    changes = ((step, _change(told, layer, step)) for step in range(1, len(told.states)))
    return next((step for step, x in changes if (x.lower if isinstance(x, Enclosure) else x) > 0), 0)


def _change(told: RunTrace, layer: Tensor, step: int) -> Value:
    """The largest change of an entry."""
    before, after = told.states[step - 1 : step + 1]
    return max((_distance(after[key], before[key]) for key in after if key[0] == layer.name), key=middle)


def _distance(x: Value, y: Value) -> Value:
    if isinstance(x, Fraction) and isinstance(y, Fraction):
        return abs(x - y)
    (a, b), (c, d) = ((v.lower, v.upper) if isinstance(v, Enclosure) else (v, v) for v in (x, y))
    low, high = a - d, b - c
    return Enclosure(max(low, -high, Fraction(0)), max(-low, high))
