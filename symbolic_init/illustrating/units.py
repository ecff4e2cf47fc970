"""Hidden units' weights over time: together from equal starts, apart from a start that is perturbed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import product

from symbolic_init.claim import Claim
from symbolic_init.illustrating._geometry import middle
from symbolic_init.illustrating._running import (
    NUMBERS,
    POSITIVE,
    START,
    Setting,
    entry,
    familiar,
    indices_of,
    instance_of,
    over_steps,
    run_in,
    samples,
    setting_of,
    started_elsewhere,
    supposed,
    told,
)
from symbolic_init.kernel.terms import Entry, Equal, Num, Sym, walk
from symbolic_init.report import (
    Curve,
    Entries,
    Evidence,
    Illustration,
    Numbers,
    Outcome,
    Panel,
    Remark,
    RunTrace,
    Value,
    Words,
)
from symbolic_init.system import TIME, Tensor

UNITS, STEPS = 3, 8
SHIFTS = (Fraction(1, 4), Fraction(0), Fraction(-1, 4))


ORDER = 4  # among the pictures of a claim


def rank(evidence: Evidence) -> int:
    """The fewer tensors the better; a start other than zero first, for from zero little may move."""
    claim = evidence.claim
    if claim is None or len(claim.runs) != 1 or instance_of(evidence) is None:
        return 0
    if next(_alike(claim), None) is None:
        return 0
    initial = claim.runs[0].base.initial
    return 100 - 2 * len(initial) + any(start != Num(0) for start in initial.values())


def tells(evidence: Evidence) -> bool:
    """What a theorem says of units at every step is seen best against a start of which it says nothing."""
    return evidence.outcome is Outcome.PROVED and evidence.trace is None


def illustrate(evidence: Evidence) -> Illustration | None:
    """Two panels: the units from the loop's own start, and from one where one weight of each is a little different."""
    claim, trace = evidence.claim, instance_of(evidence)
    assert claim is not None and trace is not None
    tensor, axis = next(_alike(claim))
    size = tensor.axes[axis].size
    assert isinstance(size, Sym)
    sizes = {**trace.sizes, size.name: UNITS}
    plain = setting_of(trace, sizes=sizes)
    nice = replace(plain, hyperparameters=dict.fromkeys(plain.hyperparameters, Fraction(1, 2)),
                   interpretations=familiar(claim))  # fmt: skip
    half_nice = replace(nice, interpretations=plain.interpretations)
    for chosen, numbers in product((nice, half_nice, plain), (NUMBERS, POSITIVE)):
        setting = replace(chosen, inputs=samples(claim, sizes, STEPS, numbers))
        run = run_in(claim, setting)
        if run is not None and (apart := _perturbed(claim, setting, run, tensor, axis)) is not None:
            here = supposed(claim, run.hyperparameters, setting.interpretations)
            return _shown(tensor, axis, run, apart, (f" {told(numbers)}", *here))
    return None


def _alike(claim: Claim) -> Iterator[tuple[Tensor, int]]:
    """The matrices of which the claim says that entries are equal along an axis of symbolic length, and the axis."""
    states = {T.name: T for T in claim.runs[0].system.state if len(T.axes) == 2}
    for node in walk(claim.relation):
        match node:
            case Equal(Entry(one, here), Entry(other, there)) if one == other and one in states and here[0] == TIME:
                places = [at for at, (i, j) in enumerate(zip(here[1:], there[1:], strict=True)) if i != j]
                if len(places) == 1 and isinstance(states[one].axes[places[0]].size, Sym):
                    yield states[one], places[0]


def _perturbed(claim: Claim, setting: Setting, run: RunTrace, tensor: Tensor, axis: int) -> RunTrace | None:
    """The run with the first weight of each unit shifted."""
    starts = {
        (START + tensor.name, at): middle(run.states[0][tensor.name, at]) for at in indices_of(tensor, setting.sizes)
    }
    for unit, shift in enumerate(SHIFTS):
        at = tuple(unit + 1 if place == axis else 1 for place in range(2))
        starts[START + tensor.name, at] += shift
    elsewhere = started_elsewhere(claim, tensor)
    return run_in(elsewhere, replace(setting, constants={**setting.constants, **starts}))


def _shown(tensor: Tensor, axis: int, together: RunTrace, apart: RunTrace, here: Words) -> Illustration:
    places = [tuple(unit if place == axis else 1 for place in range(2)) for unit in range(1, UNITS + 1)]
    columns = [[[state[tensor.name, at] for state in run.states] for at in places] for run in (together, apart)]
    titles = ("From the loop's start", "From a perturbed start")
    panels = tuple(
        Panel(title, "step", "",
              tuple(Curve((entry(tensor, *at),), over_steps(values), style=place)
                    for place, (at, values) in enumerate(zip(places, found, strict=True))))
        for title, found in zip(titles, columns, strict=True)
    )  # fmt: skip
    equal = all(len(set(row)) == 1 for row in zip(*columns[0], strict=True))
    parted = all(len(set(map(middle, row))) == UNITS for row in zip(*columns[1], strict=True))
    shift = "1/4 added to the first of the weights and taken from the last"
    said = [f"One weight of each of {UNITS} units, after each step."]
    said += ["From the loop's start they are equal at every step: the curves coincide."] if equal else []
    said += [f"On the same samples, with {shift}, they differ at every step."] if parted else []
    header: tuple[Remark, ...] = ("step", *((entry(tensor, *at),) for at in places))
    tables = tuple(Numbers(title, header, _rows(found)) for title, found in zip(titles, columns, strict=True))
    return Illustration(
        "units", "Units that start equal, and units that do not", (" ".join(said), *here), panels, tables
    )


def _rows(columns: list[list[Value]]) -> tuple[tuple[str | Entries, ...], ...]:
    return tuple((str(step), *((value,) for value in row)) for step, row in enumerate(zip(*columns, strict=True)))
