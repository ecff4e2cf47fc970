"""Exact rationals by the batch: integers over one common denominator."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import lru_cache, partial, reduce
from typing import Any

import numpy as np
import numpy.typing as npt

from symbolic_init.crosscheck.batches import EVERYWHERE, NOWHERE, Integers, Places, Tally, Truths

LARGEST = 2**62
SMALL = 2**31  # two such numbers can be multiplied
SMALLEST, GREATEST = 1e-300, 1e300
MOST_BITS = 600  # of numbers with which a further step is computed
LONGEST = 20_000  # bits of a number that is computed with at all


class IrrationalError(ValueError):
    """An exact rational value was asked of a function that has none."""


class Rationals:
    """numerators / denominator; 64-bit integers while a bound on them allows it, Python's integers beyond."""

    __slots__ = ("bound", "denominator", "numerators", "undefined")

    def __init__(self, numerators: Integers, denominator: int, bound: int, undefined: Truths = NOWHERE) -> None:
        if isinstance(numerators, int):  # what NumPy makes of a single number that is too large for 64 bits
            numerators = np.array(numerators, dtype=object)
        self.numerators, self.denominator, self.bound, self.undefined = numerators, denominator, bound, undefined

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
        numerators, denominator, bound = _in_integers(tuple(table))
        return Rationals(numerators[places], denominator, bound)

    @staticmethod
    def constant(value: Fraction | int | Integers) -> Rationals:
        """A number of this kind."""
        if isinstance(value, np.ndarray):
            return Rationals(value.astype(np.int64), 1, max(1, int(np.abs(value).max(initial=0))))
        dtype = np.int64 if abs(value.numerator) < LARGEST else object
        return Rationals(np.array(value.numerator, dtype), value.denominator, max(1, abs(value.numerator)))

    @property
    def shape(self) -> tuple[int, ...]:
        """The axes, instances last."""
        return self.numerators.shape

    @property
    def is_long(self) -> bool:
        """Have the numbers more digits than one would go on to compute with?"""
        return self.numerators.dtype == object and self.simplified().bound.bit_length() > MOST_BITS

    def scaled(self, denominator: int) -> tuple[Integers, int]:
        """Numerators over a multiple of the denominator, and their bound."""
        factor = denominator // self.denominator
        bound = self.bound * factor
        if factor == 1:
            return self.numerators, bound
        if max(bound, factor) <= LARGEST:
            return np.asarray(self.numerators * factor), bound
        return _wide(_wide(self.numerators) * factor), bound

    def _over_one(self, other: Rationals) -> tuple[Integers, int, Integers, int, int]:
        """Both numerators with their bounds over one denominator."""
        if self.denominator == other.denominator:
            return self.numerators, self.bound, other.numerators, other.bound, self.denominator
        denominator = math.lcm(self.denominator, other.denominator)
        return *self.scaled(denominator), *other.scaled(denominator), denominator

    def __add__(self, other: Rationals) -> Rationals:
        left, first, right, second, denominator = self._over_one(other)
        undefined = _either(self.undefined, other.undefined)
        if first + second <= LARGEST:
            return Rationals(left + right, denominator, first + second, undefined)
        return Rationals(_wide(left) + _wide(right), denominator, first + second, undefined).simplified()

    def __sub__(self, other: Rationals) -> Rationals:
        return self + Rationals(-other.numerators, other.denominator, other.bound, other.undefined)

    def __mul__(self, other: Rationals) -> Rationals:
        bound, denominator = self.bound * other.bound, self.denominator * other.denominator
        undefined = _either(self.undefined, other.undefined)
        if bound <= LARGEST:
            return Rationals(self.numerators * other.numerators, denominator, bound, undefined)
        wide = _wide(self.numerators) * _wide(other.numerators)
        return Rationals(wide, denominator, bound, undefined).simplified()

    def power(self, exponent: int) -> Rationals:
        """An integer power; 0 to a negative power is undefined."""
        if exponent < 0:
            return self.inverse().power(-exponent)
        return reduce(lambda product, _: product * self, range(exponent - 1), self) if exponent else self.constant(1)

    def inverse(self) -> Rationals:
        """1 / x; undefined at 0."""
        is_zero = np.asarray(self.numerators == 0)
        divisors = _wide(np.where(is_zero, 1, self.numerators))
        multiple = math.lcm(*(int(d) for d in divisors.flat))
        undefined = _either(self.undefined, is_zero) if is_zero.any() else self.undefined
        return Rationals(self.denominator * (multiple // divisors), multiple, LARGEST + 1, undefined).simplified()

    def sign(self) -> tuple[Integers, Truths]:
        """-1, 0 or 1, and where it is known."""
        return np.sign(self.numerators), EVERYWHERE if self.undefined is NOWHERE else ~self.undefined

    def step(self, at_zero: int) -> Rationals:
        """1 where positive, 0 where negative, and so much at 0."""
        ones = self.numerators >= 0 if at_zero else self.numerators > 0
        return Rationals(ones.astype(np.int64), 1, 1, self.undefined)

    def only_where(self, known: Truths) -> Rationals:
        """Undefined elsewhere."""
        if known is EVERYWHERE or known.all():
            return self
        return Rationals(self.numerators, self.denominator, self.bound, _either(self.undefined, ~known))

    def chosen(self, where: Truths, otherwise: Rationals) -> Rationals:
        """These numbers where it holds, the others elsewhere."""
        left, first, right, second, denominator = self._over_one(otherwise)
        undefined = _either(self.undefined, otherwise.undefined)
        if undefined is not NOWHERE:
            undefined = np.where(where, self.undefined, otherwise.undefined)
        return Rationals(np.where(where, left, right), denominator, max(first, second), undefined)

    def entries(self, index: tuple[Places, ...], outside: Truths | None) -> Rationals:
        """The entries at index arrays over the leading axes; undefined where an index is outside."""
        undefined = self.undefined
        if undefined is not NOWHERE:
            undefined = np.broadcast_to(undefined, self.shape)[index]
        if outside is not None:
            undefined = undefined | outside[..., None]
        return Rationals(self.numerators[index], self.denominator, self.bound, undefined)

    def total(self) -> Rationals:
        """The sum along the first axis."""
        bound = self.bound * max(1, len(self.numerators))
        numerators = self.numerators if bound <= LARGEST else _wide(self.numerators)
        undefined = self.undefined
        if undefined is not NOWHERE:
            undefined = np.asarray(np.broadcast_to(undefined, self.shape).any(axis=0))
        return Rationals(np.add.reduce(numerators, axis=0), self.denominator, bound, undefined).bounded()

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
        if undefined is not NOWHERE:
            undefined = np.broadcast_to(undefined, self.shape)[..., instances]
        return Rationals(self.numerators[..., instances], self.denominator, self.bound, undefined)

    def stacked(self, others: Sequence[Rationals]) -> Rationals:
        """These numbers and others of the same shape, along a new first axis."""
        return self._together(others, np.array)

    def beside(self, others: Sequence[Rationals]) -> Rationals:
        """The instances of these numbers and then those of others."""
        return self._together(others, partial(np.concatenate, axis=-1)) if others else self

    def _together(self, others: Sequence[Rationals], join: Callable[[list[Any]], Any]) -> Rationals:
        values = (self, *others)
        denominator = math.lcm(*[value.denominator for value in values])
        scaled = [value.scaled(denominator) for value in values]
        undefined = NOWHERE
        if any(value.undefined is not NOWHERE for value in values):
            undefined = join([np.broadcast_to(value.undefined, value.shape) for value in values])
        numerators = join([numerators for numerators, _ in scaled])
        return Rationals(numerators, denominator, max([bound for _, bound in scaled]), undefined)

    def kept_small(self) -> Rationals:
        """The same numbers, simplified if it may soon be too late to compute with 64 bits."""
        return self if self.bound <= SMALL and self.denominator <= SMALL else self.simplified()

    def bounded(self) -> Rationals:
        """The same numbers, simplified if they are Python's integers."""
        return self if self.bound <= LARGEST else self.simplified()

    def simplified(self) -> Rationals:
        """The same numbers over their smallest common denominator; all undefined if they have become far too long."""
        numerators = np.asarray(self.numerators)
        if max(self.bound.bit_length(), self.denominator.bit_length()) > LONGEST:
            return Rationals(np.zeros(numerators.shape, np.int64), 1, 1).only_where(NOWHERE)
        divisor = math.gcd(int(np.gcd.reduce(numerators, axis=None)), self.denominator)
        numerators = np.asarray(numerators // divisor) if divisor > 1 else numerators
        bound = max(1, int(np.max(np.abs(numerators), initial=0)))
        if numerators.dtype == object and bound <= LARGEST:
            numerators = numerators.astype(np.int64)
        return Rationals(numerators, self.denominator // divisor, bound, self.undefined)

    def near(self, other: Rationals) -> tuple[Integers, Truths]:
        """The sign of the difference, and where it is known."""
        return (self - other).sign()

    def compared(self, other: Rationals) -> Tally:
        """Place by place: equal, exactly."""
        gap = self - other
        if gap.undefined is NOWHERE and not gap.numerators.any():
            return Tally(gap.numerators.size)
        known = np.broadcast_to(~gap.undefined, gap.shape)
        wrong = known & (gap.numerators != 0)
        sizes = [np.maximum(np.abs(np.broadcast_to(value.floats(), gap.shape)), 1.0) for value in (self, other)]
        errors = np.maximum(np.abs(gap.floats()), SMALLEST) / np.maximum(*sizes)
        points = int(known.sum())
        error = float(errors.max(where=wrong, initial=0.0))
        return Tally(points, gap.numerators.size - points, int(wrong.sum()), error)

    def floats(self) -> npt.NDArray[np.float64]:
        """Rounded, to the greatest where they are greater."""
        if self.numerators.dtype == object or self.denominator > LARGEST:
            most = int(GREATEST) * self.denominator
            exact = [Fraction(max(-most, min(int(v), most)), self.denominator) for v in self.numerators.flat]
            return np.array([float(v) for v in exact], np.float64).reshape(self.shape)
        return np.asarray(self.numerators / self.denominator, np.float64)


@lru_cache(maxsize=256)
def _in_integers(table: tuple[Fraction, ...]) -> tuple[Integers, int, int]:
    """Numerators, their common denominator, and a bound."""
    denominator = math.lcm(*(value.denominator for value in table))
    numerators = np.array([int(value * denominator) for value in table])
    return numerators, denominator, max(1, int(np.abs(numerators).max()))


def _either(first: Truths, second: Truths) -> Truths:
    """Where one of them holds."""
    if first is NOWHERE:
        return second
    return first if second is NOWHERE else first | second


def _wide(numerators: Integers | int) -> Integers:
    """As Python's integers, in an array also where there is only one."""
    return np.asarray(np.asarray(numerators).astype(object))
