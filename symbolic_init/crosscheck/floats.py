"""Floats by the batch; where a sign hangs on a rounding error, it is undefined."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from symbolic_init.crosscheck.batches import Index, Integers, Truths

UNSURE = 1e-9  # a float this near to 0 has no sign that could be trusted


@dataclass(frozen=True, eq=False)
class Floats:
    """64-bit floats; nan where undefined."""

    values: npt.NDArray[np.float64]

    @staticmethod
    def picked(table: Sequence[Fraction], places: Integers) -> Floats:
        """The table's values at the places."""
        return Floats(np.array([float(value) for value in table])[places])

    def constant(self, value: Fraction | int | Integers) -> Floats:
        """A number of the same kind."""
        return Floats(np.asarray(value if isinstance(value, np.ndarray) else float(value), np.float64))

    @property
    def is_exact(self) -> bool:
        """No."""
        return False

    @property
    def shape(self) -> tuple[int, ...]:
        """The axes, instances last."""
        return self.values.shape

    def __add__(self, other: Floats) -> Floats:
        return Floats(self.values + other.values)

    def __sub__(self, other: Floats) -> Floats:
        return Floats(self.values - other.values)

    def __mul__(self, other: Floats) -> Floats:
        return Floats(self.values * other.values)

    def power(self, exponent: int) -> Floats:
        """An integer power; 0 to a negative power is undefined."""
        base = self.values if exponent >= 0 else np.where(self.values == 0, np.nan, self.values)
        return Floats(base ** float(exponent))

    def sign(self) -> tuple[Integers, Truths]:
        """-1, 0 or 1, and where it is known: not where a rounding error could have made it."""
        sure = (self.values == 0) | (np.abs(self.values) > UNSURE)
        return np.sign(np.where(sure, self.values, 0)).astype(np.int8), sure & np.isfinite(self.values)

    def only_where(self, known: Truths) -> Floats:
        """Undefined elsewhere."""
        return Floats(np.where(known, self.values, np.nan))

    def chosen(self, where: Truths, otherwise: Floats) -> Floats:
        """These numbers where it holds, the others elsewhere."""
        return Floats(np.where(where, self.values, otherwise.values))

    def entries(self, index: Index, outside: Truths | None) -> Floats:
        """The entries at index arrays over the leading axes; undefined where an index is outside."""
        found = self.values[index]
        return Floats(found if outside is None else np.where(outside[..., None], np.nan, found))

    def total(self) -> Floats:
        """The sum along the first axis."""
        return Floats(np.asarray(self.values.sum(axis=0)))

    def call(self, function: str) -> Floats:
        """A function of the reals."""
        if function == "erf":
            return Floats(np.vectorize(math.erf, otypes=[np.float64])(self.values))
        found = getattr(np, {"atan": "arctan"}.get(function, function))(self.values)
        return Floats(np.asarray(found, np.float64))

    def over(self, shape: tuple[int, ...]) -> Floats:
        """The same numbers repeated along missing axes."""
        return self if self.values.shape == shape else Floats(np.broadcast_to(self.values, shape))

    def part(self, instances: slice | Truths) -> Floats:
        """Some of the instances."""
        return Floats(self.values[..., instances])

    def stacked(self, others: Sequence[Floats]) -> Floats:
        """These numbers and others of the same shape, along a new first axis."""
        return Floats(np.stack([value.values for value in (self, *others)]))

    def beside(self, others: Sequence[Floats]) -> Floats:
        """The instances of these numbers and then those of others."""
        return Floats(np.concatenate([value.values for value in (self, *others)], axis=-1))

    def simplified(self) -> Floats:
        """The same numbers."""
        return self

    def defined(self) -> Truths:
        """Where there is a number."""
        return np.isfinite(self.values)

    def distance(self, other: Floats) -> npt.NDArray[np.float64]:
        """|a - b| / max(1, |a|, |b|)"""
        size = np.maximum(np.maximum(np.abs(self.values), np.abs(other.values)), 1.0)
        return np.asarray(np.abs(self.values - other.values) / size, np.float64)
