"""A derivation as a list of steps, to be edited: rule, arguments, earlier steps cited by their numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from symbolic_init.kernel.theorem import RULES, RefusedError, Theorem


@dataclass(frozen=True)
class Cited:
    """The theorem of an earlier step."""

    step: int


@dataclass(frozen=True)
class Step:
    """One application of a rule."""

    rule: str
    arguments: tuple[Any, ...]

    @property
    def cites(self) -> tuple[int, ...]:
        return tuple(a.step for a in self.arguments if isinstance(a, Cited))


Derivation = tuple[Step, ...]


def steps_of(theorem: Theorem) -> Derivation:
    """The derivation of a theorem, each step after those that it cites; the last one is the theorem's own."""
    steps: list[Step] = []
    numbers: dict[int, int] = {}
    pending = [theorem]
    while pending:
        current = pending[-1]
        missing = [a for a in current.arguments if isinstance(a, Theorem) and id(a) not in numbers]
        if missing:
            pending.extend(missing)
            continue
        pending.pop()
        if id(current) not in numbers:
            numbers[id(current)] = len(steps)
            arguments = (Cited(numbers[id(a)]) if isinstance(a, Theorem) else a for a in current.arguments)
            steps.append(Step(current.rule, tuple(arguments)))
    return tuple(steps)


Known = Sequence[tuple[Step, Theorem]]


def run(steps: Sequence[Step], known: Known = ()) -> Iterator[tuple[Theorem, bool]]:
    """The theorem of each step, by the kernel's rules, and is it new; steps that are `known` are taken from there."""
    theorems: list[Theorem] = []
    new: list[bool] = []
    for number, step in enumerate(steps):
        if any(not 0 <= cited < number for cited in step.cites):
            raise RefusedError(f"step {number} cites a step that does not come before it")
        old = number < len(known) and known[number][0] == step and not any(new[cited] for cited in step.cites)
        theorems.append(known[number][1] if old else applied(step, theorems))
        new.append(not old)
        yield theorems[-1], new[-1]


def applied(step: Step, theorems: Sequence[Theorem]) -> Theorem:
    """One step."""
    if step.rule not in RULES:
        raise RefusedError(f"there is no rule {step.rule!r}")
    return RULES[step.rule](*(theorems[a.step] if isinstance(a, Cited) else a for a in step.arguments))
