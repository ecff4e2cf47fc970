"""Numbers of the fast evaluator that are not rational: mpmath's intervals, every operation rounded outwards."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import isqrt
from typing import Any

from symbolic_init.refuting.errors import OversizeError, UndecidedError, UndefinedError

Rational = int | Fraction


class Interval:
    """All real numbers between two binary ones; an exact 0 times an interval is an exact 0."""

    __slots__ = ("ends", "precision")

    def __init__(self, ends: Any, precision: int) -> None:
        self.ends, self.precision = ends, precision

    def _with(self, operation: str, other: Number) -> Interval:
        ends = enclosing(other, self.precision).ends
        return Interval(getattr(_libmp(), operation)(self.ends, ends, self.precision), self.precision)

    def __add__(self, other: Number) -> Interval:
        return self._with("mpi_add", other)

    def __sub__(self, other: Number) -> Interval:
        return self._with("mpi_sub", other)

    def __rsub__(self, other: Number) -> Interval:
        return enclosing(other, self.precision) - self

    def __mul__(self, other: Number) -> Number:
        return 0 if not isinstance(other, Interval) and other == 0 else self._with("mpi_mul", other)

    __radd__, __rmul__ = __add__, __mul__

    def __pow__(self, exponent: int) -> Interval:
        return Interval(_libmp().mpi_pow_int(self.ends, exponent, self.precision), self.precision)

    def sign(self) -> int | None:
        """1 or -1 when every number has that sign, else None."""
        low, high = (_libmp().mpf_sign(end) for end in self.ends)
        return 1 if low > 0 else -1 if high < 0 else None

    def bounds(self) -> tuple[Fraction, Fraction]:
        """Its ends as fractions."""
        low, high = (Fraction(*_libmp().to_rational(end)) for end in self.ends)
        return low, high


Number = int | Fraction | Interval


def enclosing(number: Number, precision: int) -> Interval:
    """The number as an interval."""
    if isinstance(number, Interval):
        return number
    lib = _libmp()
    p, q = number.numerator, number.denominator
    return Interval(tuple(lib.from_rational(p, q, precision, way) for way in ("f", "c")), precision)


def sign(number: Number) -> int | None:
    """1, 0, -1, or None when the enclosure does not tell."""
    if isinstance(number, Interval):
        return number.sign()
    return (number > 0) - (number < 0)


def decided_sign(number: Number) -> int:
    """1, 0 or -1; raises when the enclosure does not tell."""
    if (known := sign(number)) is None:
        raise UndecidedError
    return known


def reciprocal(number: Number) -> Number:
    """1/x; raises on 0."""
    if isinstance(number, Interval):
        decided_sign(number)
        lib = _libmp()
        return Interval(lib.mpi_div((lib.fone, lib.fone), number.ends, number.precision), number.precision)
    if number == 0:
        raise UndefinedError
    inverse = Fraction(number.denominator, number.numerator)
    return inverse.numerator if inverse.denominator == 1 else inverse


def _nonneg(precision: int, x: Number) -> int:
    return int(decided_sign(x) >= 0) if type(x) is Interval else int(x >= 0)  # type: ignore[operator]  # exact


def _pos(precision: int, x: Number) -> int:
    return int(decided_sign(x) > 0) if type(x) is Interval else int(x > 0)  # type: ignore[operator]  # exact


def _absolute(precision: int, x: Number) -> Number:
    return x if decided_sign(x) >= 0 else -1 * x


def _sqrt(precision: int, x: Number) -> Number:
    if decided_sign(x) < 0:
        raise UndefinedError
    if not isinstance(x, Interval):
        p, q = isqrt(x.numerator), isqrt(x.denominator)
        if p * p == x.numerator and q * q == x.denominator:
            return Fraction(p, q)
    return _certified("sqrt", precision, x)


def _log(precision: int, x: Number) -> Number:
    if decided_sign(x) <= 0:
        raise UndefinedError
    if not isinstance(x, Interval) and x == 1:
        return 0
    return _certified("log", precision, x)


def _certified(name: str, precision: int, x: Number) -> Number:
    """An elementary function of mpmath's: with guard bits and widened, since its last bit is not proved."""
    lib = _libmp()
    guarded = precision + 16
    ends = enclosing(x, guarded).ends
    try:
        if name == "erf":
            ends = (lib.mpf_erf(ends[0], guarded, "f"), lib.mpf_erf(ends[1], guarded, "c"))
        elif name in ("cosh", "sinh"):
            ends = lib.libmpi.mpi_cosh_sinh(ends, guarded)[name == "sinh"]
        else:
            ends = getattr(lib, f"mpi_{name}")(ends, guarded)
    except OverflowError:  # an exponential of an exponential
        raise OversizeError from None
    step = lib.from_man_exp(1, -precision)
    around_one = (lib.mpf_sub(lib.fone, step), lib.mpf_add(lib.fone, step))
    return Interval(lib.mpi_mul(ends, around_one, precision), precision)


def _by(name: str, at_zero: int) -> Callable[..., Number]:
    def apply(precision: int, x: Number) -> Number:
        if not isinstance(x, Interval) and x == 0:
            return at_zero
        return _certified(name, precision, x)

    return apply


def _tanh(precision: int, x: Number) -> Number:
    return 1 - 2 * reciprocal(PRIMITIVES["exp"](precision, 2 * x) + 1)


PRIMITIVES: dict[str, Callable[..., Number]] = {
    "nonneg": _nonneg,
    "pos": _pos,
    "delta": lambda precision, i, j: int(decided_sign(i - j) == 0),
    "abs": _absolute,
    "sqrt": _sqrt,
    "log": _log,
    "exp": _by("exp", 1),
    "sin": _by("sin", 0),
    "cos": _by("cos", 1),
    "atan": _by("atan", 0),
    "cosh": _by("cosh", 1),
    "sinh": _by("sinh", 0),
    "tanh": _tanh,
    "erf": _by("erf", 0),
}
EXACT = frozenset({"nonneg", "pos", "delta", "abs"})


def _libmp() -> Any:
    from mpmath import libmp  # imported on first use: rational loops never need it

    return libmp
