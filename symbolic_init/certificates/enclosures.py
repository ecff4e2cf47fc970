"""Enclosures of numbers that are not rational, as the library works them out: the same to the last digit.

What is worked out here says what can be claimed; that it holds is worked out again by Coq.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

from symbolic_init.certificates.angles import arctangents
from symbolic_init.certificates.errors import NotRationalError
from symbolic_init.certificates.gallina import negated
from symbolic_init.kernel.terms import Add, Mul, Num, Pow, Term
from symbolic_init.refuting import series

UNIT, HALVINGS = 1 << 96, 40  # as in the library
STATED = 1 << 80  # the denominator of the bounds that a script states


@dataclass(frozen=True)
class Span:
    """All real numbers from low to high."""

    low: Fraction
    high: Fraction

    def stated(self) -> Span:
        """One around it, with shorter ends."""
        return Span(_down(self.low, STATED), _up(self.high, STATED))

    def __str__(self) -> str:
        """As a pair of fractions of Coq, or, since Coq reads long numbers slowly, by their numerators alone."""
        low, high = self.low * STATED, self.high * STATED
        if low.denominator == high.denominator == 1 and low < high:
            return f"(stated {_hexadecimal(int(low))} {_hexadecimal(int(high))})"
        return f"({_fraction(self.low)}, {_fraction(self.high)})"


Value = Fraction | Span


def spanned(value: Value) -> Span:
    """A number as an enclosure."""
    return value if isinstance(value, Span) else Span(value, value)


def enclosure(term: Term, places: Mapping[Term, Span]) -> Span:
    """Of a polynomial in pieces, as `expression` writes it."""
    match term:
        case Add((part,)) | Mul((part,)):
            return enclosure(part, places)
        case Num(value):
            found = Span(Fraction(value), Fraction(value))
        case Add(()) | Mul(()):
            found = spanned(Fraction(isinstance(term, Mul)))
        case Add((first, *rest)):
            found = enclosure(first, places)
            for part in rest:
                inner = negated(part)
                other = enclosure(part if inner is None else inner, places)
                found = _rounded(_sum(found, other if inner is None else _opposite(other)))
            return found
        case Mul() if (inner := negated(term)) is not None:
            found = _opposite(enclosure(inner, places))
        case Mul((first, *rest)):
            found = enclosure(first, places)
            for part in rest:
                found = _rounded(_product(found, enclosure(part, places)))
            return found
        case Pow(base, exponent) if exponent >= 0:
            inside, found = enclosure(base, places), Span(Fraction(1), Fraction(1))
            for _ in range(exponent):
                found = _rounded(_product(inside, found))
        case _:
            found = places[term]
    return _rounded(found)


def inverse(of: Span) -> Span:
    """1/z. Errors: `NotRationalError`, if z can be 0."""
    if of.low <= 0 <= of.high:
        raise NotRationalError("the inverse of a number that is not told from 0")
    return Span(1 / of.high, 1 / of.low)


def function(name: str, of: Span) -> Span:
    """An elementary function. Errors: `NotRationalError`."""
    if name not in _FUNCTIONS:
        raise NotRationalError(f"{name} of a number that is not rational, or at which it is not")
    return _FUNCTIONS[name](of)


def _exp(of: Span) -> Span:
    return Span(_exp_low(of.low), _exp_high(of.high))


def _exp_low(x: Fraction) -> Fraction:
    start = _down(1 + x * Fraction(1, 1 << HALVINGS))
    if start <= 0:
        return Fraction(0)
    for _ in range(HALVINGS):
        start = _down(start * start)
    return start


def _exp_high(x: Fraction) -> Fraction:
    low = _exp_low(-x)
    if low <= 0:
        raise NotRationalError("exp of a number that is too large")
    return 1 / low


def _tanh(of: Span) -> Span:
    found = _exp(Span(2 * of.low, 2 * of.high))
    return Span(*(1 - 2 / (end + 1) for end in (found.low, found.high)))


def _log(of: Span) -> Span:
    """Bounds by a series, and a little more, if their exponentials are bounds too."""
    if of.low <= 0:
        raise NotRationalError("log of a number that is not told from 0")
    low, high = series.ends(series.log(of.low))[0], series.ends(series.log(of.high))[1]
    slack = (1 + max(low * low, high * high)) / (1 << 36)
    found = Span(low - slack, high + slack).stated()
    if _exp_high(found.low) > of.low or of.high > _exp_low(found.high):
        raise NotRationalError("log of a number that is too large or too small")
    return found


def _sqrt(of: Span) -> Span:
    if of.low < 0:
        raise NotRationalError("the root of a number that is not told from 0")
    low = isqrt(int(of.low * STATED * STATED))
    return Span(Fraction(low, STATED), Fraction(isqrt(int(of.high * STATED * STATED)) + 1, STATED))


def _atan(of: Span) -> Span:
    return Span(*arctangents(of.low, of.high))


def _abs(of: Span) -> Span:
    return Span(max(Fraction(0), of.low, -of.high), max(-of.low, of.high))


_FUNCTIONS: dict[str, Callable[[Span], Span]] = {
    "exp": _exp, "tanh": _tanh, "log": _log, "sqrt": _sqrt, "atan": _atan, "abs": _abs
}  # fmt: skip


def _sum(a: Span, b: Span) -> Span:
    return Span(a.low + b.low, a.high + b.high)


def _opposite(a: Span) -> Span:
    return Span(-a.high, -a.low)


def _product(a: Span, b: Span) -> Span:
    products = [x * y for x in (a.low, a.high) for y in (b.low, b.high)]
    return Span(min(products), max(products))


def _rounded(a: Span) -> Span:
    return Span(_down(a.low), _up(a.high))


def _down(x: Fraction, unit: int = UNIT) -> Fraction:
    return Fraction(x.numerator * unit // x.denominator, unit)


def _up(x: Fraction, unit: int = UNIT) -> Fraction:
    return -_down(-x, unit)


def _fraction(x: Fraction) -> str:
    return f"{x.numerator} # {x.denominator}"


def _hexadecimal(x: int) -> str:
    return f"(-{-x:#x})" if x < 0 else f"{x:#x}"
