"""Floats by the batch; where a sign hangs on a rounding error, it is undefined."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from symbolic_init.crosscheck.batches import EVERYWHERE, Integers, Places, Tally, Truths

TOLERANCE = 1e-9  # relative
UNSURE = 1e-9  # a float this near to 0 has no sign that could be trusted


@dataclass(eq=False, slots=True)  # not frozen: every operation makes one, and freezing takes longer than adding
class Floats:
    """64-bit floats; nan where undefined."""

    values: npt.NDArray[np.float64]

    @staticmethod
    def picked(table: Sequence[Fraction], places: Integers) -> Floats:
        """The table's values at the places."""
        return Floats(_rounded(tuple(table))[places])

    @staticmethod
    def constant(value: Fraction | int | Integers) -> Floats:
        """A number of this kind."""
        return Floats(np.asarray(value if isinstance(value, np.ndarray) else _float(value), np.float64))

    @property
    def shape(self) -> tuple[int, ...]:
        """The axes, instances last."""
        return self.values.shape

    @property
    def is_long(self) -> bool:
        """Floats never are."""
        return False

    def __add__(self, other: Floats) -> Floats:
        return Floats(self.values + other.values)

    def __sub__(self, other: Floats) -> Floats:
        return Floats(self.values - other.values)

    def __mul__(self, other: Floats) -> Floats:
        return Floats(self.values * other.values)

    def power(self, exponent: int) -> Floats:
        """An integer power; 0 to a negative power is undefined."""
        if exponent >= 0:
            return Floats(self.values ** float(exponent))
        base = self.values
        if not base.all():
            base = np.where(base == 0, np.nan, base)
        return Floats(1.0 / base if exponent == -1 else base ** float(exponent))

    def sign(self) -> tuple[Integers, Truths]:
        """-1, 0 or 1, and where it is known: not where a rounding error could have made it."""
        size = np.abs(self.values)
        sure = ((size > UNSURE) & (size < np.inf)) | (size == 0)  # false of nan
        return np.sign(np.where(sure, self.values, 0.0)), EVERYWHERE if sure.all() else sure

    def step(self, at_zero: int) -> Floats:
        """1 where positive, 0 where negative, and so much at 0."""
        sign, known = self.sign()
        return Floats(np.asarray(sign >= 1 - at_zero, np.float64)).only_where(known)

    def only_where(self, known: Truths) -> Floats:
        """Undefined elsewhere."""
        return self if known is EVERYWHERE else Floats(np.where(known, self.values, np.nan))

    def chosen(self, where: Truths, otherwise: Floats) -> Floats:
        """These numbers where it holds, the others elsewhere."""
        return Floats(np.where(where, self.values, otherwise.values))

    def entries(self, index: tuple[Places, ...], outside: Truths | None) -> Floats:
        """The entries at index arrays over the leading axes; undefined where an index is outside."""
        found = self.values[index]
        return Floats(found if outside is None else np.where(outside[..., None], np.nan, found))

    def total(self) -> Floats:
        """The sum along the first axis."""
        return Floats(np.add.reduce(self.values, axis=0))

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
        return Floats(np.array([value.values for value in (self, *others)]))

    def beside(self, others: Sequence[Floats]) -> Floats:
        """The instances of these numbers and then those of others."""
        return Floats(np.concatenate([value.values for value in (self, *others)], axis=-1)) if others else self

    def kept_small(self) -> Floats:
        """The same numbers."""
        return self

    def near(self, other: Floats) -> tuple[Integers, Truths]:
        """The sign of the difference, 0 where it is within rounding, and where it is known."""
        sign, known = (self - other).sign()
        near = self.distance(other) <= TOLERANCE
        return np.where(near, 0, sign), known if known is EVERYWHERE else known | near

    def compared(self, other: Floats) -> Tally:
        """Place by place: equal up to rounding."""
        errors = self.distance(other)
        largest = float(errors.max(initial=0.0))
        if largest <= TOLERANCE:  # false of nan
            return Tally(errors.size, max_error=largest)
        known = np.isfinite(self.values) & np.isfinite(other.values)
        wrong = known & (errors > TOLERANCE)
        points = int(known.sum())
        error = float(errors.max(where=known, initial=0.0))
        return Tally(points, errors.size - points, int(wrong.sum()), error)

    def distance(self, other: Floats) -> npt.NDArray[np.float64]:
        """|a - b| / max(1, |a|, |b|)"""
        size = np.maximum(np.maximum(np.abs(self.values), np.abs(other.values)), 1.0)
        return np.asarray(np.abs(self.values - other.values) / size, np.float64)


@lru_cache(maxsize=256)
def _rounded(table: tuple[Fraction, ...]) -> npt.NDArray[np.float64]:
    return np.array([_float(value) for value in table])


def _float(value: Fraction | int) -> float:
    """The nearest float; undefined where it would be infinite."""
    try:
        return float(value)
    except OverflowError:
        return math.nan
