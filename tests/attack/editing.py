"""Derivations with a step or an argument changed, and places at which that can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

from tests.attack.derivation import Cited, Derivation, Step


def with_step(steps: Derivation, number: int, *new: Step) -> Derivation:
    return (*steps[:number], *new, *steps[number + 1 :])


def with_argument(steps: Derivation, number: int, place: int, *new: Any) -> Derivation:
    step = steps[number]
    arguments = (*step.arguments[:place], *new, *step.arguments[place + 1 :])
    return with_step(steps, number, replace(step, arguments=arguments))


def recited(step: Step, new_number: Callable[[int], int]) -> Step:
    return replace(
        step, arguments=tuple(Cited(new_number(a.step)) if isinstance(a, Cited) else a for a in step.arguments)
    )


def some_place(steps: Derivation, random: Random, fits: Callable[[Step, Any], bool]) -> tuple[int, int, Any] | None:
    """A random argument that fits: step, place, argument."""
    found = [(i, j, a) for i, step in enumerate(steps) for j, a in enumerate(step.arguments) if fits(step, a)]
    return random.choice(found) if found else None


def some_step(steps: Derivation, random: Random, *rules: str, citing: int = 0) -> int | None:
    """A random step by one of the rules, which cites at least so many others."""
    found = [i for i, step in enumerate(steps) if step.rule in rules and len(step.cites) >= citing]
    return random.choice(found) if found else None
