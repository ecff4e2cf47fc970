"""Many numbers at once, one instance in each place of the last axis: what exact rationals and floats can both do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any, Protocol, Self

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[Any]
Truths = npt.NDArray[np.bool_]
Places = int | npt.NDArray[np.intp]  # of one entry or of many; where there are many, they never fall
EVERYWHERE, NOWHERE = np.array(True), np.array(False)  # compared by identity: most numbers are never undefined


@dataclass(frozen=True)
class Tally:
    """Points compared, and what came of it."""

    points: int = 0
    undefined: int = 0
    disagreements: int = 0
    max_error: float = 0.0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.points + other.points,
            self.undefined + other.undefined,
            self.disagreements + other.disagreements,
            max(self.max_error, other.max_error),
        )

    def doubted(self, tolerance: float) -> Tally:
        """What floats say where exact numbers have agreed: that they differ is rounding, and says nothing."""
        error = min(self.max_error, tolerance)
        return Tally(self.points - self.disagreements, self.undefined + self.disagreements, 0, error)


class Batch(Protocol):
    """What both kinds of numbers can do. What is undefined stays so."""

    @staticmethod
    def constant(value: Fraction | int | Integers) -> Batch: ...  # noqa: D102
    def __add__(self, other: Self) -> Self: ...
    def __sub__(self, other: Self) -> Self: ...
    def __mul__(self, other: Self) -> Self: ...
    def power(self, exponent: int) -> Self: ...  # noqa: D102
    def sign(self) -> tuple[Integers, Truths]: ...  # noqa: D102
    def step(self, at_zero: int) -> Self: ...  # noqa: D102
    def only_where(self, known: Truths) -> Self: ...  # noqa: D102
    def chosen(self, where: Truths, otherwise: Self) -> Self: ...  # noqa: D102
    def entries(self, index: tuple[Places, ...], outside: Truths | None) -> Self: ...  # noqa: D102
    def total(self) -> Self: ...  # noqa: D102
    def call(self, function: str) -> Self: ...  # noqa: D102
    def over(self, shape: tuple[int, ...]) -> Self: ...  # noqa: D102
    def part(self, instances: slice | Truths) -> Self: ...  # noqa: D102
    def stacked(self, others: Sequence[Self]) -> Self: ...  # noqa: D102
    def beside(self, others: Sequence[Self]) -> Self: ...  # noqa: D102
    def kept_small(self) -> Self: ...  # noqa: D102
    def near(self, other: Self) -> tuple[Integers, Truths]: ...  # noqa: D102
    def compared(self, other: Self) -> Tally: ...  # noqa: D102
    @property
    def is_long(self) -> bool: ...  # noqa: D102
    @property
    def shape(self) -> tuple[int, ...]: ...  # noqa: D102


def gathered(tensor: Any, places: Sequence[Places], origin: int = 1) -> Any:
    """The entries at the places, which count from the origin along the first axis and from 1 along the others.

    Undefined where there is no such entry.
    """
    index: list[Places] = []
    outside: Truths | None = None
    for axis, (size, place) in enumerate(zip(tensor.shape, places, strict=False)):
        inside = place - 1 if axis or origin else place
        first, last = (inside, inside) if isinstance(inside, int) else (inside.item(0), inside.item(-1))
        if first < 0 or last >= size:
            kept = np.minimum(np.maximum(inside, 0), size - 1)
            beyond = np.asarray(kept != inside)
            outside = beyond if outside is None else outside | beyond
            inside = kept
        index.append(inside)
    return tensor.entries(tuple(index), outside) if index else tensor


@lru_cache(maxsize=1024)
def span(first: int, last: int, depth: int) -> npt.NDArray[np.intp]:
    """The places from first to last along a new axis in front of so many others."""
    places = np.arange(first, last + 1).reshape((-1,) + (1,) * depth)
    places.flags.writeable = False
    return places


def end(places: Places, position: int) -> int:
    """The first (0) or the last (-1) of the places."""
    return places if isinstance(places, int) else places.item(position)


def summed(body: Any, places: npt.NDArray[np.intp], ends: tuple[Places, Places], depth: int, zero: Any) -> Any:
    """The sum of a body along the places of its first axis, between ends that may depend on the axes behind it."""
    shape = body.shape
    if len(shape) != depth + 2 or shape[0] != len(places):  # nothing in the body depends on the new axis
        rest = shape[-depth - 1 :]
        body = body.over((len(places), *(1,) * (depth + 1 - len(rest)), *rest))
    low, high = ends
    if not (isinstance(low, int) and isinstance(high, int)):
        body = body.chosen(((low <= places) & (places <= high))[..., None], zero)
    return body.total()
