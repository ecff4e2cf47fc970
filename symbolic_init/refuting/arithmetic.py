"""Sums and products of the second evaluator: of ints and Fractions as they are, by enclosures where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce
from math import prod
from typing import cast

from symbolic_init.refuting import series
from symbolic_init.refuting.series import Real, Span

Rational = int | Fraction
Number = int | Real


def plain(x: Number) -> Number:
    """An int where it is one: sums and products of ints are many times cheaper."""
    return x.numerator if type(x) is Fraction and x.denominator == 1 else x


def exact(x: Number) -> Real:
    """The number as the series take it."""
    return Fraction(x) if isinstance(x, int) else x


def total(numbers: Sequence[Number]) -> Number:
    """The sum of the numbers, from left to right."""
    try:
        return sum(cast(Sequence[Rational], numbers))
    except TypeError:  # there is an enclosure among them
        return reduce(series.plus, map(exact, numbers))


def product(numbers: Sequence[Number]) -> Number:
    """The product of the numbers, from left to right."""
    try:
        return prod(cast(Sequence[Rational], numbers))
    except TypeError:  # there is an enclosure among them
        return reduce(series.times, map(exact, numbers))


def bits(x: Number) -> int:
    """The length of a number."""
    if type(x) is int:
        return x.bit_length()
    if isinstance(x, Span):
        return max(bits(x.low), bits(x.high))
    return max(x.numerator.bit_length(), x.denominator.bit_length())
