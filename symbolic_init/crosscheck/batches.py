"""Many numbers at once, exact rationals or floats, one instance in each place of the last axis."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import reduce
from typing import Any, Protocol, Self

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[Any]
Truths = npt.NDArray[np.bool_]
Index = tuple[npt.NDArray[np.intp], ...]

LARGEST = 2**62
SMALLEST = 1e-300
UNSURE = 1e-9  # a float this near to 0 has no sign that could be trusted


class Batch(Protocol):
    """What both kinds of numbers can do. What is undefined stays so."""

    def constant(self, value: Fraction | int | Integers) -> Self: ...  # noqa: D102
    def __add__(self, other: Self) -> Self: ...
    def __sub__(self, other: Self) -> Self: ...
    def __mul__(self, other: Self) -> Self: ...
    def power(self, exponent: int) -> Self: ...  # noqa: D102
    def sign(self) -> tuple[Integers, Truths]: ...  # noqa: D102
    def only_where(self, known: Truths) -> Self: ...  # noqa: D102
    def chosen(self, where: Truths, otherwise: Self) -> Self: ...  # noqa: D102
    def entries(self, index: Index, outside: Truths) -> Self: ...  # noqa: D102
    def total(self) -> Self: ...  # noqa: D102
    def call(self, function: str) -> Self: ...  # noqa: D102
    def over(self, shape: tuple[int, ...]) -> Self: ...  # noqa: D102
    def part(self, instances: slice | Truths) -> Self: ...  # noqa: D102
    def stacked(self, others: Sequence[Self]) -> Self: ...  # noqa: D102
    def simplified(self) -> Self: ...  # noqa: D102
    def defined(self) -> Truths: ...  # noqa: D102
    @property
    def is_exact(self) -> bool: ...  # noqa: D102
    def distance(self, other: Self) -> npt.NDArray[np.float64]: ...  # noqa: D102
    @property
    def shape(self) -> tuple[int, ...]: ...  # noqa: D102


class IrrationalError(ValueError):
    """An exact rational value was asked of a function that has none."""


@dataclass(frozen=True, eq=False)
class Rationals:
    """numerators / denominator; 64-bit integers while a bound on them allows it, Python's integers beyond."""

    numerators: Integers
    denominator: int
    bound: int
    undefined: Truths = field(default_factory=lambda: np.zeros((), np.bool_))

    @staticmethod
    def of(values: npt.NDArray[Any] | Sequence[Fraction] | Fraction | int) -> Rationals:
        """An array of rationals."""
        array = np.array(values, dtype=object)
        denominator = math.lcm(*(Fraction(v).denominator for v in array.flat))
        numerators = np.array([int(v * denominator) for v in array.flat], dtype=object).reshape(array.shape)
        return Rationals(numerators, denominator, LARGEST + 1).simplified()

    @staticmethod
    def picked(table: Sequence[Fraction], places: Integers) -> Rationals:
        """The table's values at the places."""
        denominator = math.lcm(*(value.denominator for value in table))
        numerators = np.array([int(value * denominator) for value in table])
        return Rationals(numerators[places], denominator, max(1, int(np.abs(numerators).max())))

    def constant(self, value: Fraction | int | Integers) -> Rationals:
        """A number of the same kind."""
        if isinstance(value, np.ndarray):
            return Rationals(value.astype(np.int64), 1, max(1, int(np.abs(value).max(initial=0))))
        dtype = np.int64 if abs(value.numerator) < LARGEST else object
        return Rationals(np.array(value.numerator, dtype), value.denominator, max(1, abs(value.numerator)))

    @property
    def is_exact(self) -> bool:
        """Yes."""
        return True

    @property
    def shape(self) -> tuple[int, ...]:
        """The axes, instances last."""
        return self.numerators.shape

    def scaled(self, denominator: int) -> tuple[Integers, int]:
        """Numerators over a multiple of the denominator, and their bound."""
        factor = denominator // self.denominator
        bound = self.bound * factor
        if factor == 1:
            return self.numerators, bound
        return (self.numerators if bound <= LARGEST else self.numerators.astype(object)) * factor, bound

    def __add__(self, other: Rationals) -> Rationals:
        denominator = math.lcm(self.denominator, other.denominator)
        (left, first), (right, second) = self.scaled(denominator), other.scaled(denominator)
        bound = first + second
        if bound > LARGEST:
            left = left.astype(object)
        return Rationals(left + right, denominator, bound, self.undefined | other.undefined).kept_small()

    def __sub__(self, other: Rationals) -> Rationals:
        return self + Rationals(-other.numerators, other.denominator, other.bound, other.undefined)

    def __mul__(self, other: Rationals) -> Rationals:
        bound = self.bound * other.bound
        left = self.numerators if bound <= LARGEST else self.numerators.astype(object)
        return Rationals(
            left * other.numerators, self.denominator * other.denominator, bound, self.undefined | other.undefined
        ).kept_small()

    def power(self, exponent: int) -> Rationals:
        """An integer power; 0 to a negative power is undefined."""
        if exponent < 0:
            return self.inverse().power(-exponent)
        return reduce(lambda product, _: product * self, range(exponent), self.constant(1))

    def inverse(self) -> Rationals:
        """1 / x; undefined at 0."""
        is_zero = self.numerators == 0
        divisors = np.where(is_zero, 1, self.numerators).astype(object)
        multiple = math.lcm(*(int(d) for d in divisors.flat))
        return Rationals(
            self.denominator * (multiple // divisors), multiple, LARGEST + 1, self.undefined | is_zero
        ).simplified()

    def sign(self) -> tuple[Integers, Truths]:
        """-1, 0 or 1, and where it is known."""
        return np.sign(self.numerators).astype(np.int8), ~self.undefined

    def only_where(self, known: Truths) -> Rationals:
        """Undefined elsewhere."""
        return Rationals(self.numerators, self.denominator, self.bound, self.undefined | ~known)

    def chosen(self, where: Truths, otherwise: Rationals) -> Rationals:
        """These numbers where it holds, the others elsewhere."""
        denominator = math.lcm(self.denominator, otherwise.denominator)
        (left, first), (right, second) = self.scaled(denominator), otherwise.scaled(denominator)
        undefined = self.undefined | otherwise.undefined
        if undefined.any():
            undefined = np.where(where, self.undefined, otherwise.undefined)
        return Rationals(np.where(where, left, right), denominator, max(first, second), undefined)

    def entries(self, index: Index, outside: Truths) -> Rationals:
        """The entries at index arrays over the leading axes; undefined where an index is outside."""
        undefined = self.undefined
        if undefined.ndim or outside.any():
            undefined = np.broadcast_to(undefined, self.shape)[index] | outside[..., None]
        return Rationals(self.numerators[index], self.denominator, self.bound, undefined)

    def total(self) -> Rationals:
        """The sum along the first axis."""
        count = self.shape[0]
        bound = self.bound * max(1, count)
        numerators = self.numerators if bound <= LARGEST else self.numerators.astype(object)
        undefined = self.undefined
        if undefined.ndim:
            undefined = np.asarray(np.broadcast_to(undefined, self.shape).any(axis=0))
        return Rationals(numerators.sum(axis=0), self.denominator, bound, undefined)

    def call(self, function: str) -> Rationals:
        """Functions with rational values only."""
        if function == "abs":
            return Rationals(np.abs(self.numerators), self.denominator, self.bound, self.undefined)
        raise IrrationalError(f"{function} has no exact rational values")

    def over(self, shape: tuple[int, ...]) -> Rationals:
        """The same numbers repeated along missing axes."""
        if self.numerators.shape == shape:
            return self
        return Rationals(np.broadcast_to(self.numerators, shape), self.denominator, self.bound, self.undefined)

    def part(self, instances: slice | Truths) -> Rationals:
        """Some of the instances."""
        undefined = self.undefined
        if undefined.ndim:
            undefined = np.broadcast_to(undefined, self.shape)[..., instances]
        return Rationals(self.numerators[..., instances], self.denominator, self.bound, undefined)

    def stacked(self, others: Sequence[Rationals]) -> Rationals:
        """These numbers and others of the same shape, along a new first axis."""
        values = (self, *others)
        denominator = math.lcm(*(value.denominator for value in values))
        scaled = [value.scaled(denominator) for value in values]
        undefined = np.zeros((), np.bool_)
        if any(value.undefined.any() for value in values):
            undefined = np.stack([np.broadcast_to(value.undefined, self.shape) for value in values])
        numerators = np.stack([numerators for numerators, _ in scaled])
        return Rationals(numerators, denominator, max(bound for _, bound in scaled), undefined)

    def kept_small(self) -> Rationals:
        """The same numbers, simplified if their bound has grown too large."""
        return self if self.bound <= LARGEST else self.simplified()

    def simplified(self) -> Rationals:
        """The same numbers over their smallest common denominator."""
        divisor = math.gcd(int(np.gcd.reduce(self.numerators, axis=None)), self.denominator)
        numerators = self.numerators // divisor if divisor > 1 else self.numerators
        bound = max(1, int(np.abs(numerators).max(initial=0)))
        if numerators.dtype == object and bound <= LARGEST:
            numerators = numerators.astype(np.int64)
        return Rationals(numerators, self.denominator // divisor, bound, self.undefined)

    def defined(self) -> Truths:
        """Where there is a number."""
        return np.broadcast_to(~self.undefined, self.shape)

    def distance(self, other: Rationals) -> npt.NDArray[np.float64]:
        """|a - b| / max(1, |a|, |b|), exactly 0 where the numbers are equal."""
        gap = self - other
        if not gap.numerators.any():
            return np.zeros(gap.shape)
        size = np.maximum(np.maximum(np.abs(self.floats()), np.abs(other.floats())), 1.0)
        floats = np.maximum(np.abs(gap.floats()), SMALLEST) / size
        return np.where(gap.numerators == 0, 0.0, floats)

    def floats(self) -> npt.NDArray[np.float64]:
        """Rounded."""
        if self.numerators.dtype == object or self.denominator > LARGEST:
            exact = [float(Fraction(int(v), self.denominator)) for v in self.numerators.flat]
            return np.array(exact, np.float64).reshape(self.shape)
        return np.asarray(self.numerators / self.denominator, np.float64)


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

    def entries(self, index: Index, outside: Truths) -> Floats:
        """The entries at index arrays over the leading axes; undefined where an index is outside."""
        return Floats(np.where(outside[..., None], np.nan, self.values[index]))

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
