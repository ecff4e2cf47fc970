"""Enclosures by rational series, for the second evaluator: Fractions only, each remainder bounded; nothing of mpmath's.

A `Span` holds every real number between two fractions; ends are rounded outwards to `BITS` significant bits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

from symbolic_init.refuting.errors import UndecidedError, UndefinedError

BITS = 256
EPSILON = Fraction(1, 1 << (BITS + 20))


@dataclass(frozen=True)
class Span:
    """All real numbers from low to high."""

    low: Fraction
    high: Fraction


Real = Fraction | Span


def ends(x: Real) -> tuple[Fraction, Fraction]:
    """The least and the greatest number that it may be."""
    return (x.low, x.high) if isinstance(x, Span) else (x, x)


def span(low: Fraction, high: Fraction) -> Real:
    """The enclosure with shorter ends."""
    return Span(_down(low), -_down(-high))


def plus(x: Real, y: Real) -> Real:
    """X + y."""
    if isinstance(x, Fraction) and isinstance(y, Fraction):
        return x + y
    (a, b), (c, d) = ends(x), ends(y)
    return span(a + c, b + d)


def times(x: Real, y: Real) -> Real:
    """X y; an exact 0 times anything is an exact 0."""
    if isinstance(x, Fraction) and isinstance(y, Fraction):
        return x * y
    if x == 0 or y == 0:
        return Fraction(0)
    products = [a * b for a in ends(x) for b in ends(y)]
    return span(min(products), max(products))


def inverse(x: Real) -> Real:
    """1/x; undefined at 0, undecided when 0 may be meant."""
    if sign(x) == 0:
        raise UndefinedError
    low, high = ends(x)
    return 1 / x if isinstance(x, Fraction) else span(1 / high, 1 / low)


def sign(x: Real) -> int:
    """1, 0 or -1; undecided when the ends differ in it."""
    low, high = ends(x)
    if low > 0 or high < 0:
        return 1 if low > 0 else -1
    if low == high == 0:
        return 0
    raise UndecidedError


def function(name: str, x: Real) -> Real | None:
    """An elementary function, or None if it is not one of ours."""
    if name in _KINKED:
        return _KINKED[name](x)
    if (name == "sqrt" and sign(x) < 0) or (name == "log" and sign(x) <= 0):
        raise UndefinedError
    if isinstance(x, Fraction) and (exact := _exactly(name, x)) is not None:
        return exact
    if name == "cosh":
        return times(Fraction(1, 2), plus(_by_ends(exp, x), _by_ends(exp, times(Fraction(-1), x))))
    if name in _INCREASING:
        return _by_ends(_INCREASING[name], x)
    if name in _CONTRACTIONS:
        low, high = ends(x)
        middle, radius = (low + high) / 2, (high - low) / 2
        near = _down(middle)
        low, high = ends(_CONTRACTIONS[name](near))
        slack = radius + middle - near
        return span(max(low - slack, Fraction(-1)), min(high + slack, Fraction(1)))
    return None


def exp(x: Fraction) -> Real:
    """2^k-fold halving, Taylor with the remainder bounded by twice the first term left out, then squaring."""
    if abs(x) > 1 << 16:
        raise UndecidedError
    halvings = max(0, (abs(x.numerator) // x.denominator).bit_length()) + 8
    small = _down(x / (1 << halvings), BITS + 64)
    total, term, n = Fraction(1), Fraction(1), 0
    while abs(term) > EPSILON / (1 << 2 * halvings):
        n += 1
        term = _down(term * small / n, BITS + 64)
        total += term
    slack = (n + 3) * EPSILON / (1 << halvings)
    result: Real = Span(total - slack, total + slack)
    for _ in range(halvings):
        low, high = ends(result)
        result = Span(_down(low * low, BITS + 64), -_down(-high * high, BITS + 64))
    return span(*ends(result))


def log(x: Fraction) -> Real:
    """The sum of parts: log(2^k m) = k log 2 + 2 artanh((m - 1)/(m + 1)), 1/2 < m < 2."""
    shift = x.numerator.bit_length() - x.denominator.bit_length()
    mantissa = x / Fraction(2) ** shift
    two = times(Fraction(2 * shift), _odd_series(Fraction(1, 3), 1))
    return plus(two, times(Fraction(2), _odd_series((mantissa - 1) / (mantissa + 1), 1)))


def atan(x: Fraction) -> Real:
    """The half angle is that of x / (1 + sqrt(1 + x^2)); after three halvings, the series."""
    y: Real = x
    for _ in range(3):
        y = times(y, inverse(plus(Fraction(1), _by_ends(_sqrt, plus(Fraction(1), _square(y))))))
    low, high = ends(y)
    return times(Fraction(8), span(ends(_odd_series(low, -1))[0], ends(_odd_series(high, -1))[1]))


def sin(x: Fraction) -> Real:
    """Its Taylor series."""
    return _alternating(x, x, lambda n: 2 * n * (2 * n + 1))


def cos(x: Fraction) -> Real:
    """Its Taylor series."""
    return _alternating(x, Fraction(1), lambda n: 2 * n * (2 * n - 1))


def sinh(x: Fraction) -> Real:
    """(e^x - e^-x) / 2."""
    return times(Fraction(1, 2), plus(exp(x), times(Fraction(-1), exp(-x))))


def tanh(x: Fraction) -> Real:
    """1 - 2 / (e^2x + 1)."""
    return plus(Fraction(1), times(Fraction(-2), inverse(plus(exp(2 * x), Fraction(1)))))


def erf(x: Fraction) -> Real:
    """2/sqrt(pi) times the sum of (-1)^n x^(2n+1) / (n! (2n + 1)); within e^(-x^2) of 1 or -1 far out."""
    if abs(x) > 15:  # e^-225 < EPSILON
        return span(Fraction(1) - EPSILON, Fraction(1)) if x > 0 else span(Fraction(-1), EPSILON - 1)
    near = _down(x)
    term, total, n = near, near, 0
    while n < near * near or abs(term) > EPSILON:
        n += 1
        term = -_down(term * near * near / n, BITS + 512)
        total += term / (2 * n + 1)
    slack = (n + 4) * EPSILON + 2 * abs(x - near)
    pi = times(Fraction(4), atan(Fraction(1)))
    return times(times(Fraction(2), Span(total - slack, total + slack)), inverse(_by_ends(_sqrt, pi)))


def _down(x: Fraction, bits: int = BITS) -> Fraction:
    """The greatest number with that many significant bits that is at most x (or x itself if it is short)."""
    shift = bits - (x.numerator.bit_length() - x.denominator.bit_length())
    if x.denominator & (x.denominator - 1) == 0 and x.numerator.bit_length() <= bits:
        return x
    if shift < 0:
        return Fraction((x.numerator // (x.denominator << -shift)) << -shift)
    return Fraction((x.numerator << shift) // x.denominator, 1 << shift)


def _square(x: Real) -> Real:
    return times(x, x)


def _by_ends(increasing: Callable[[Fraction], Real], x: Real) -> Real:
    low, high = ends(x)
    return span(ends(increasing(low))[0], ends(increasing(high))[1])


def _sqrt(x: Fraction) -> Real:
    shift = BITS + 2 * max(0, x.denominator.bit_length() - x.numerator.bit_length())
    root = isqrt((x.numerator << 2 * shift) // x.denominator)
    return span(Fraction(root, 1 << shift), Fraction(root + 1, 1 << shift))


def _odd_series(x: Fraction, sign: int) -> Real:
    """The sum of sign^n x^(2n+1) / (2n+1) for |x| <= 3/5."""
    near = _down(x)
    power, total, n = near, near, 0
    while abs(power) > EPSILON:
        n += 1
        power = sign * _down(power * near * near, BITS + 64)
        total += power / (2 * n + 1)
        total = _down(total, BITS + 64)
    slack = (2 * n + 4) * EPSILON + 2 * abs(x - near)
    return span(total - slack, total + slack)


def _alternating(x: Fraction, first: Fraction, divisor: Callable[[int], int]) -> Real:
    """A Taylor series with terms first * (-x^2)^n / ..., far enough for the terms to fall by half each time."""
    if abs(x) > 200:
        raise UndecidedError
    bits = BITS + 512
    term = total = _down(first, bits)
    n = 0
    while 2 * x * x > divisor(n + 1) or abs(term) > EPSILON:
        n += 1
        term = -_down(term * x * x / divisor(n), bits)
        total += term
    slack = 2 * abs(term) + (n + 1) * EPSILON
    return span(total - slack, total + slack)


def _exactly(name: str, x: Fraction) -> Fraction | None:
    if name == "sqrt":
        p, q = isqrt(x.numerator), isqrt(x.denominator)
        return Fraction(p, q) if (p * p, q * q) == (x.numerator, x.denominator) else None
    if name == "log":
        return Fraction(0) if x == 1 else None
    known = name in _INCREASING or name in _CONTRACTIONS or name == "cosh"
    return Fraction(int(name in ("exp", "cos", "cosh"))) if x == 0 and known else None


_KINKED: dict[str, Callable[[Real], Real]] = {
    "nonneg": lambda x: Fraction(int(sign(x) >= 0)),
    "pos": lambda x: Fraction(int(sign(x) > 0)),
    "abs": lambda x: x if sign(x) >= 0 else times(Fraction(-1), x),
}
_INCREASING: dict[str, Callable[[Fraction], Real]] = {
    "exp": exp, "log": log, "atan": atan, "sinh": sinh, "tanh": tanh, "erf": erf, "sqrt": _sqrt,
}  # fmt: skip
_CONTRACTIONS: dict[str, Callable[[Fraction], Real]] = {"sin": sin, "cos": cos}  # |f(x) - f(y)| <= |x - y|
