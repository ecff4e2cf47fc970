"""Exact runs of a claim's loops on numbers chosen to be looked at; the second evaluator runs them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import cycle, product
from typing import Any

from symbolic_init.claim import Claim, Run
from symbolic_init.kernel.terms import Add, App, Entry, Equal, Formula, Mul, Num, Pow, Sym, Term, tensor_names
from symbolic_init.refuting.errors import OutsideError
from symbolic_init.refuting.replay import Replay
from symbolic_init.report import Entries, Evidence, RunTrace, Trace, Value, Words
from symbolic_init.system import TIME, Function, Tensor, derivative_of

Key = tuple[str, tuple[int, ...]]
Sample = Mapping[Key, Fraction]
NUMBERS = (1, -1, 2, 1, -2)  # of samples
POSITIVE = (1, 2, 1, 1, 2)  # of those in which something, such as a rate, has to be
START = "start"  # the constant that a state starts at where it does not start as its loop says
GRADIENT = "gradient"  # the intermediate that is the derivative of the loss in a state


@dataclass(frozen=True)
class Setting:
    """Everything that a run needs besides the loop."""

    sizes: Mapping[str, int]
    constants: Mapping[Key, Fraction]
    inputs: Sequence[Sample]
    hyperparameters: Mapping[str, Fraction]
    interpretations: Mapping[str, Term]


def instance_of(evidence: Evidence) -> Trace | None:
    """The instance of the claim's hypotheses that is known."""
    return evidence.trace or evidence.non_vacuity


def setting_of(trace: Trace, **changes: Any) -> Setting:
    """The setting of a known instance, changed."""
    numbers = {name: x for run in trace.runs for name, x in run.hyperparameters.items()}
    return replace(Setting(trace.sizes, trace.constants, trace.inputs, numbers, trace.interpretations), **changes)


def run_in(claim: Claim, setting: Setting) -> RunTrace | None:
    """The claim's first run; None where a hypothesis does not hold, or the numbers grow too long."""
    replay = Replay(
        claim, setting.sizes, setting.constants, setting.inputs, setting.hyperparameters, setting.interpretations
    )
    try:
        if replay.data_are_complete() and replay.hypotheses_hold():
            return replay.run(claim.runs[0])
    except (ArithmeticError, OutsideError, RecursionError):
        pass
    return None


def started_elsewhere(claim: Claim, *tensors: Tensor) -> Claim:
    """The claim about its loops with other starts: for each tensor a constant."""
    moved = tuple(Tensor(START + T.name, T.axes) for T in tensors)

    def run(old: Run) -> Run:
        starts = {T.name: Entry(new.name, T.indices) for T, new in zip(tensors, moved, strict=True)}
        base = replace(old.base, constants=(*old.base.constants, *moved), initial={**old.base.initial, **starts})
        return replace(old, base=base)

    return replace(claim, runs=tuple(map(run, claim.runs)))


def with_gradients(claim: Claim) -> Claim:
    """The claim about its loops, with the derivatives of the loss among the intermediates where they are known."""

    def run(old: Run) -> Run:
        known = ((Tensor(GRADIENT + T.name, T.axes), old.base.gradients.get(T.name)) for T in old.base.state)
        named = tuple((T, body) for T, body in known if body is not None)
        return replace(old, base=replace(old.base, intermediates=(*old.base.intermediates, *named)))

    return replace(claim, runs=tuple(map(run, claim.runs)))


def lengths(tensor: Tensor, sizes: Mapping[str, int]) -> tuple[int, ...]:
    """How long each axis of a tensor is."""
    return tuple(sizes[axis.size.name] if isinstance(axis.size, Sym) else _number(axis.size) for axis in tensor.axes)


def _number(size: Term) -> int:
    return int(size.value) if isinstance(size, Num) else 1


def indices_of(tensor: Tensor, sizes: Mapping[str, int]) -> Iterator[tuple[int, ...]]:
    """The indices of a tensor's entries."""
    return product(*(range(1, length + 1) for length in lengths(tensor, sizes)))


def samples(claim: Claim, sizes: Mapping[str, int], steps: int, numbers: Iterable[int]) -> tuple[Sample, ...]:
    """The samples of so many steps: real numbers as they come, labels by their places in what is allowed."""
    supply = cycle(tuple(numbers))
    inputs = {given.tensor.name: given for run in claim.runs for given in run.system.inputs}.values()
    found = []
    for _ in range(steps):
        sample: dict[Key, Fraction] = {}
        for given in inputs:
            for at in indices_of(given.tensor, sizes):
                number = next(supply)
                allowed = given.values
                sample[given.tensor.name, at] = Fraction(number) if allowed is None else allowed[number % len(allowed)]
        found.append(sample)
    return tuple(found)


def told(numbers: Sequence[int]) -> str:
    """How samples were made from such numbers, in words."""
    if len(set(numbers)) == 1:
        return f"All numbers in the samples are {numbers[0]}."
    return f"The numbers in the samples are {', '.join(f'${n}$' for n in numbers)}, over and over."


def subject(claim: Claim, axes: int) -> Tensor | None:
    """The state with so many axes that the claim is about: the first that it mentions, or the first there is."""
    found = [T for T in claim.runs[0].system.state if len(T.axes) == axes]
    mentioned = [T for T in found if T.name in tensor_names(claim.relation)]
    return next(iter((*mentioned, *found)), None)


def own_name(tensor: Tensor, run: Run) -> str:
    """A tensor's name in one of the claim's runs."""
    return tensor.name + "'" if tensor.name in run.primed else tensor.name


def path(trace: RunTrace, name: str) -> tuple[Entries, ...]:
    """A state's entries after each step."""
    keys = sorted(key for key in trace.states[0] if key[0] == name)
    return tuple(tuple(state[key] for key in keys) for state in trace.states)


def entry(tensor: Tensor, *at: int) -> Entry:
    """An entry of a state at the general step."""
    return Entry(tensor.name, (TIME, *map(Num, at)))


def is_number(symbol: Sym, value: Fraction | int) -> Equal:
    """The equation symbol = value, to be shown."""
    return Equal(symbol, Num(value))


def over_steps(values: Iterable[Value]) -> tuple[tuple[Value, Value], ...]:
    """Points: the number of the step, and the value after it."""
    return tuple((Fraction(step), value) for step, value in enumerate(values))


def familiar(claim: Claim) -> dict[str, Term]:
    """Bodies for the functions that the loops leave open: as one draws them, tanh and the squared loss."""
    return {f.name: _body(f) for run in claim.runs for f in run.system.functions if f.body is None}


def _body(function: Function) -> Term:
    """tanh for an activation, the difference for the derivative of a loss."""
    first, *others = function.parameters
    if others:
        return Add((first, Mul((Num(-1), others[0]))))
    value = App("tanh", (first,))
    return value if derivative_of(function.name) is None else Add((Num(1), Mul((Num(-1), Pow(value, 2)))))


def supposed(claim: Claim, numbers: Mapping[str, Fraction], interpretations: Mapping[str, Term]) -> Words:
    """With which hyperparameters and functions a run was made, to be shown."""
    bodies = {f.name: (f, interpretations.get(f.name)) for run in claim.runs for f in run.system.functions}
    known: list[Formula] = [is_number(Sym(name), number) for name, number in numbers.items()]
    known += [
        Equal(App(name, f.parameters), body)
        for name, (f, body) in bodies.items()
        if body is not None and (derivative_of(name) not in bodies)
    ]
    words: list[str | Term | Formula] = []
    for place, formula in enumerate(known):
        words += [(" and " if place == len(known) - 1 else ", ") if place else " Here ", formula]
    return (*words, ".") if known else ()


def vector(entries: Iterable[Fraction]) -> str:
    """(a, b) as running text has it, and a number without parentheses."""
    written = [_written(number) for number in entries]
    return f"$({', '.join(written)})$" if len(written) > 1 else f"${written[0]}$"


def _written(number: Fraction) -> str:
    top, bottom = abs(number).as_integer_ratio()
    return ("-" if number < 0 else "") + f"{top}" + (f"/{bottom}" if bottom > 1 else "")
