"""An instance: the numbers that a claim is put to the test with, and which numbers are nice."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

Rational = int | Fraction
DATA: tuple[Rational, ...] = (0, 1, -1, 2, -2, Fraction(1, 2), Fraction(-1, 2), 3, -3)
EARLY: tuple[Rational, ...] = (1, -1, 2, Fraction(1, 2), 0)  # to be tried first
HYPERPARAMETERS: tuple[Rational, ...] = (1, 2, Fraction(1, 2), 3, Fraction(1, 3), 0, -1, -2, Fraction(-1, 2))


@dataclass(frozen=True, slots=True)
class Instance:
    """Sizes and numbers in the order of the problem's declarations; `bodies`: which interpretation of the functions."""

    sizes: tuple[int, ...]
    bodies: int
    parameters: tuple[Rational, ...]
    samples: tuple[tuple[Rational, ...], ...]


def plain(number: Rational) -> Rational:
    """An int where it is one."""
    return number.numerator if number.denominator == 1 else number


def ugliness(number: Rational, table: tuple[Rational, ...]) -> int:
    """How far a number is from a textbook's: its place in the table, or its length."""
    if number in table:
        return table.index(number)
    return len(table) + abs(number.numerator) + 2 * number.denominator
