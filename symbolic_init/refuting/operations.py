"""What the text of a program calls: each operation on exact numbers, on certified intervals, and on truth values.

A truth value is True, False, or None where the enclosures do not tell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Any, NoReturn

from symbolic_init.refuting.certified import Interval, Number, reciprocal
from symbolic_init.refuting.errors import OutsideError, OversizeError

Truth = bool | None
MOST_BITS = 20_000
REAL_SAMPLES = (0, 1, -1, 2, -2)


def kept(number: Any) -> Any:
    """The number as it is stored: an int where it is one, and not too long."""
    if type(number) is int:
        if number.bit_length() > MOST_BITS:
            raise OversizeError
        return number
    if type(number) is Fraction:
        if bits(number) > MOST_BITS:
            raise OversizeError
        return number.numerator if number.denominator == 1 else number
    return number


def kept_row(row: dict[Any, Any]) -> dict[Any, Any]:
    """The same of all entries of a tensor."""
    try:
        if max(map(int.bit_length, row.values()), default=0) <= MOST_BITS:
            return row
    except TypeError:  # not all of them are ints
        pass
    return {key: kept(number) for key, number in row.items()}


def bits(number: int | Fraction) -> int:
    """The length of a number."""
    return max(number.numerator.bit_length(), number.denominator.bit_length())


def raised(base: Any, exponent: int) -> Any:
    """An integer power; undefined where it divides by 0."""
    size = abs(exponent)
    if type(base) is not Interval and bits(base) * size > MOST_BITS:
        raise OversizeError
    power: Number = base**size
    return power if exponent >= 0 else reciprocal(power)


def equal(a: Any, b: Any) -> Truth:
    """a = b: never true of enclosures, false where they are apart."""
    if type(a) is not Interval and type(b) is not Interval:
        return bool(a == b)
    return None if (a - b).sign() is None else False


def less(a: Any, b: Any) -> Truth:
    """a < b."""
    if type(a) is not Interval and type(b) is not Interval:
        return bool(a < b)
    sign = (b - a).sign()
    return None if sign is None else bool(sign > 0)


def negation(truth: Truth) -> Truth:
    """Not the part."""
    return None if truth is None else not truth


def conjunction(*parts: Callable[[], Truth]) -> Truth:
    """All of the parts, up to the first that is false."""
    result: Truth = True
    for part in parts:
        if (truth := part()) is False:
            return False
        if truth is None:
            result = None
    return result


def every(part: Callable[[Any], Truth], values: Iterable[Any]) -> Truth:
    """The part at each of the values at which its entries exist."""
    result: Truth = True
    for value in values:
        try:
            truth = part(value)
        except LookupError:
            continue
        if truth is False:
            return False
        if truth is None:
            result = None
    return result


def not_refuted(part: Callable[[Any], Truth], values: Iterable[Any]) -> Truth:
    """The part at more values than these: one failure refutes it, but nothing proves it."""
    return False if every(part, values) is False else None


def put(row: dict[Any, Any], key: Any, number: Any) -> None:
    """Replace a number of the instance."""
    if key not in row:
        raise OutsideError(f"no entry at {key}")
    row[key] = number


def outside() -> NoReturn:
    """The value of an entry with too many or too few indices."""
    raise OutsideError("an entry with too many or too few indices")
