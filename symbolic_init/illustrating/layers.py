"""How large the gradient of each layer of a network is at each step: a wave that wakes one layer after the other.

Where a loop was not made from a loss, it has no gradients; how far each layer moves is shown in their place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import product

from symbolic_init.illustrating._geometry import middle
from symbolic_init.illustrating._running import (
    GRADIENT,
    NUMBERS,
    Setting,
    familiar,
    run_in,
    samples,
    setting_of,
    supposed,
    told,
    with_gradients,
)
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
LARGE = 100  # what is larger hides the rest
SIMPLE = (1,), NUMBERS

Measure = Callable[[RunTrace, Tensor, int], Value]


def rank(evidence: Evidence) -> int:
    """The longest instance in which a layer of weights waits for another."""
    trace = evidence.trace
    if evidence.claim is None or trace is None or len(trace.runs) != 1:
        return 0
    woken = {_woken(trace.runs[0], layer, _change) for layer in _layers(evidence)}
    return len(trace.inputs) if len(woken - {0}) > 1 else 0


def tells(evidence: Evidence) -> bool:
    """Whatever refutes or bears witness is worth seeing."""
    return evidence.trace is not None


def illustrate(evidence: Evidence) -> Illustration | None:
    """One panel: of each layer, the largest entry of the gradient, or the largest change of a weight, at each step."""
    assert evidence.claim is not None
    known = evidence.claim.runs[0].base.gradients
    derived = all(layer.name in known for layer in _layers(evidence))
    measure, what = (_slope, "largest entry of the gradient") if derived else (_change, "largest change of a weight")
    run, whose = _told(evidence, measure)
    woken = {layer: _woken(run, layer, measure) for layer in _layers(evidence)}
    layers = sorted(woken, key=lambda layer: (woken[layer] == 0, woken[layer]))
    steps = range(1, len(run.states))
    sizes = [[measure(run, layer, step) for step in steps] for layer in layers]
    curves = tuple(
        Curve(tensor_name(layer), tuple((Fraction(step), size) for step, size in enumerate(found, 1)), style=place)
        for place, (layer, found) in enumerate(zip(layers, sizes, strict=True))
    )
    first = _listed(f"{woken[layer]} for {tensor_name(layer)}" for layer in layers if woken[layer])
    never = _listed(tensor_name(layer) for layer in layers if not woken[layer])
    words = f"The first step at which it is not zero is {first}{f'; for {never} there is none' if never else ''}. "
    panel = Panel("", "step", what, curves, "powers")
    header: tuple[Remark, ...] = ("step", *map(tensor_name, layers))
    cells: list[tuple[str | Entries, ...]] = [(str(step), *((found[step - 1],) for found in sizes)) for step in steps]
    numbers = Numbers(f"The {what}, in absolute value", header, tuple(cells))
    return Illustration("layers", f"The {what} in each layer", (words, *whose), (panel,), (numbers,))


def _listed(parts: Iterable[str]) -> str:
    *others, last = ("", *parts)
    return " and ".join(filter(None, (", ".join(filter(None, others)), last)))


def _told(evidence: Evidence, measure: Measure) -> tuple[RunTrace, Words]:
    """A run on simple samples, if the layers wake in it as in the instance and it stays small; else the instance."""
    trace = evidence.trace
    assert evidence.claim is not None and trace is not None
    claim, known, layers = with_gradients(evidence.claim), trace.runs[0], _layers(evidence)
    bodies = familiar(claim), trace.interpretations
    rates = known.hyperparameters, dict.fromkeys(known.hyperparameters, Fraction(1, 4))
    for numbers, interpretations, hyperparameters in product(SIMPLE, bodies, rates):
        inputs = samples(claim, trace.sizes, len(trace.inputs) + FURTHER, numbers)
        setting = Setting(trace.sizes, trace.constants, inputs, hyperparameters, interpretations)
        found = run_in(claim, setting)
        if found and all(_woken(known, layer, _change) in (0, _woken(found, layer, _change)) for layer in layers):
            steps = range(1, len(found.states))
            if all(middle(measure(found, layer, step)) <= LARGE for layer in layers for step in steps):
                return found, (told(numbers), *supposed(claim, hyperparameters, interpretations))
    again = run_in(claim, setting_of(trace))
    assert again is not None  # the instance has been run before
    return again, ("The samples are those of the tables above.",)


def _layers(evidence: Evidence) -> tuple[Tensor, ...]:
    """The matrices of weights."""
    assert evidence.claim is not None
    base = evidence.claim.runs[0].base
    found = tuple(T for T in base.state if len(T.axes) == 2)
    return tuple(T for T in found if T.name in base.gradients) or found


def _woken(run: RunTrace, layer: Tensor, measure: Measure) -> int:
    """The first step at which the layer's measure is certainly not zero, or 0."""
    found = ((step, measure(run, layer, step)) for step in range(1, len(run.states)))
    return next((step for step, x in found if (x.lower if isinstance(x, Enclosure) else x) > 0), 0)


def _slope(run: RunTrace, layer: Tensor, step: int) -> Value:
    """The largest entry of the gradient."""
    values = run.values[step]
    return max((_distance(values[key], Fraction(0)) for key in values if key[0] == GRADIENT + layer.name), key=middle)


def _change(run: RunTrace, layer: Tensor, step: int) -> Value:
    """The largest change of an entry."""
    before, after = run.states[step - 1 : step + 1]
    return max((_distance(after[key], before[key]) for key in after if key[0] == layer.name), key=middle)


def _distance(x: Value, y: Value) -> Value:
    if isinstance(x, Fraction) and isinstance(y, Fraction):
        return abs(x - y)
    (a, b), (c, d) = ((v.lower, v.upper) if isinstance(v, Enclosure) else (v, v) for v in (x, y))
    low, high = a - d, b - c
    return Enclosure(max(low, -high, Fraction(0)), max(-low, high))
