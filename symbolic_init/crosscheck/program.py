"""What is to be worked out, written down before it is said with numbers of which kind, and how often."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import prod
from typing import Any, Protocol, TypeVar

from symbolic_init.crosscheck.arrays import Index, Shape

Value = TypeVar("Value")
Slot = int
"""The place of a step among all, by which later steps mention what it makes."""
Step = tuple[str, tuple[Any, ...], tuple[Slot, ...]]
"""An operation of `Numbers`, what it is told, and the numbers that it is given."""


class Numbers(Protocol[Value]):
    """What can be done with numbers (see `residues.py` and `doubles.py`)."""

    def constant(self, value: Fraction | int) -> Value: ...  # noqa: D102
    def draw(self, shape: Shape) -> Value: ...  # noqa: D102
    def add(self, a: Value, b: Value) -> Value: ...  # noqa: D102
    def multiply(self, a: Value, b: Value) -> Value: ...  # noqa: D102
    def inverse(self, shape: Shape, a: Value) -> Value: ...  # noqa: D102
    def inner(self, sizes: Shape, axes: int, *factors: Value) -> Value: ...  # noqa: D102
    def entries(self, index: tuple[Index, ...], a: Value) -> Value: ...  # noqa: D102
    def over(self, shape: Shape, a: Value) -> Value: ...  # noqa: D102
    def table(self, name: str, shape: Shape, *arguments: Value) -> Value: ...  # noqa: D102


OPERATIONS = ("constant", "draw", "add", "multiply", "inverse", "inner", "entries", "over", "table")


class Writer:
    """Operations that are noted instead of done; the same one on the same numbers is noted once."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.known: dict[Step, Slot] = {}

    def draw(self, shape: Shape) -> Slot:
        """New numbers every time."""
        self.steps.append(("draw", (shape,), ()))
        return len(self.steps) - 1

    def constant(self, value: Fraction | int) -> Slot:
        """A rational number."""
        return self._noted("constant", (value,))

    def add(self, a: Slot, b: Slot) -> Slot:
        """a + b"""
        return self._noted("add", (), a, b)

    def multiply(self, a: Slot, b: Slot) -> Slot:
        """a b"""
        return self._noted("multiply", (), a, b)

    def inverse(self, shape: Shape, a: Slot) -> Slot:
        """1 / a"""
        return self._noted("inverse", (shape,), a)

    def inner(self, sizes: Shape, axes: int, *factors: Slot) -> Slot:
        """The sum of a product along the newest of so many axes."""
        return self._noted("inner", (sizes, axes), *factors)

    def entries(self, index: tuple[Index, ...], a: Slot) -> Slot:
        """The entries at indices."""
        return self._noted("entries", (index,), a)

    def over(self, shape: Shape, a: Slot) -> Slot:
        """The same numbers repeated along missing axes."""
        return self._noted("over", (shape,), a)

    def table(self, name: str, shape: Shape, *arguments: Slot) -> Slot:
        """A function's values."""
        return self._noted("table", (name, shape), *arguments)

    def _noted(self, operation: str, told: tuple[Any, ...], *given: Slot) -> Slot:
        step = operation, told, given
        slot = self.known.setdefault(step, len(self.steps))
        if slot == len(self.steps):
            self.steps.append(step)
        return slot


@dataclass(frozen=True)
class Program:
    """The steps that lead to some results, each with its own slot, and with those that no later one needs."""

    steps: tuple[tuple[Slot, Step, tuple[Slot, ...]], ...]
    results: tuple[Slot, ...]

    @staticmethod
    def of(writer: Writer, results: Iterable[Slot]) -> Program:
        """What of all that is written leads to the results."""
        results = tuple(results)
        needed, steps = set(results), list[tuple[Slot, Step, tuple[Slot, ...]]]()
        for slot in range(len(writer.steps) - 1, -1, -1):
            if slot in needed:
                given = set(writer.steps[slot][2])
                steps.append((slot, writer.steps[slot], tuple(given - needed)))
                needed |= given
        return Program(tuple(reversed(steps)), results)

    @property
    def drawn(self) -> int:
        """How many numbers are drawn."""
        return sum(prod(told[0]) for _, (operation, told, _), _ in self.steps if operation == "draw")

    def run(self, numbers: Numbers[Value]) -> list[Value]:
        """The results in numbers of one kind."""
        do = {name: getattr(numbers, name) for name in OPERATIONS}
        values: dict[Slot, Value] = {}
        for slot, (operation, told, given), done in self.steps:
            values[slot] = do[operation](*told, *[values[one] for one in given])
            for one in done:
                del values[one]
        return [values[result] for result in self.results]
