"""Exact rationals by the batch: integers over one common denominator."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import partial, reduce
from typing import Any

import numpy as np
import numpy.typing as npt

from symbolic_init.crosscheck.batches import Index, Integers, Truths

LARGEST = 2**62
SMALLEST = 1e-300


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
        if undefined.ndim or undefined:
            undefined = np.where(where, self.undefined, otherwise.undefined)
        return Rationals(np.where(where, left, right), denominator, max(first, second), undefined)

    def entries(self, index: Index, outside: Truths | None) -> Rationals:
        """The entries at index arrays over the leading axes; undefined where an index is outside."""
        undefined = self.undefined
        if undefined.ndim:
            undefined = np.broadcast_to(undefined, self.shape)[index]
        if outside is not None:
            undefined = undefined | outside[..., None]
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
        return self._together(others, np.stack)

    def beside(self, others: Sequence[Rationals]) -> Rationals:
        """The instances of these numbers and then those of others."""
        return self._together(others, partial(np.concatenate, axis=-1))

    def _together(self, others: Sequence[Rationals], join: Callable[[list[Any]], Any]) -> Rationals:
        values = (self, *others)
        denominator = math.lcm(*(value.denominator for value in values))
        scaled = [value.scaled(denominator) for value in values]
        undefined = np.zeros((), np.bool_)
        if any(value.undefined.ndim or value.undefined for value in values):
            undefined = join([np.broadcast_to(value.undefined, value.shape) for value in values])
        numerators = join([numerators for numerators, _ in scaled])
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
