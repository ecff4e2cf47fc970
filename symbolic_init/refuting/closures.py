"""Terms and formulas as closures over a flat list of numbers: how each operation combines its parts."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from symbolic_init.refuting.certified import Interval, reciprocal
from symbolic_init.refuting.errors import OversizeError

Values = list[Any]
Getter = Callable[[Values], Any]  # the value of a term: a Number; of a formula: True, False, or None for unknown
MOST_BITS = 20_000


def bits(number: int | Fraction) -> int:
    """The length of a number."""
    if type(number) is int:
        return number.bit_length()
    return max(number.numerator.bit_length(), number.denominator.bit_length())


def total(parts: list[Getter], zero: Getter) -> Getter:
    """The sum of the parts."""
    if len(parts) < 2:
        return parts[0] if parts else zero
    first, second, *rest = parts
    if not rest:
        return lambda v: first(v) + second(v)

    def add(v: Values) -> Any:
        result = first(v) + second(v)
        for part in rest:
            result = result + part(v)
        return result

    return add


def product(parts: list[Getter], one: Getter) -> Getter:
    """The product of the parts."""
    if len(parts) < 2:
        return parts[0] if parts else one
    first, second, *rest = parts
    if not rest:
        return lambda v: first(v) * second(v)

    def multiply(v: Values) -> Any:
        result = first(v) * second(v)
        for part in rest:
            result = result * part(v)
        return result

    return multiply


def power(base: Getter, exponent: int) -> Getter:
    """An integer power; undefined where it divides by 0."""
    size = abs(exponent)

    def raised(v: Values) -> Any:
        x = base(v)
        if type(x) is not Interval and bits(x) * size > MOST_BITS:
            raise OversizeError
        return x**size

    return raised if exponent >= 0 else lambda v: reciprocal(raised(v))


def primitive(apply: Callable[..., Any], arguments: list[Getter]) -> Getter:
    """A function of `certified` at the precision that stands in slot 0."""
    if len(arguments) == 1:
        (argument,) = arguments
        return lambda v: apply(v[0], argument(v))
    return lambda v: apply(v[0], *(argument(v) for argument in arguments))


def call(slots: list[int], arguments: list[Getter], body: Getter) -> Getter:
    """A function's body after its arguments have been put into their slots."""
    if len(slots) == 1:
        (slot,), (argument,) = slots, arguments

        def unary(v: Values) -> Any:
            v[slot] = argument(v)
            return body(v)

        return unary

    def called(v: Values) -> Any:
        for slot, argument in zip(slots, arguments, strict=True):
            v[slot] = argument(v)
        return body(v)

    return called


def equal(left: Getter, right: Getter) -> Getter:
    """left = right: never true of enclosures, false where they are apart."""

    def compare(v: Values) -> bool | None:
        a, b = left(v), right(v)
        if type(a) is not Interval and type(b) is not Interval:
            return bool(a == b)
        return None if (a - b).sign() is None else False

    return compare


def less(left: Getter, right: Getter) -> Getter:
    """left < right."""

    def compare(v: Values) -> bool | None:
        a, b = left(v), right(v)
        if type(a) is not Interval and type(b) is not Interval:
            return bool(a < b)
        sign = (b - a).sign()
        return None if sign is None else bool(sign > 0)

    return compare


def negation(part: Getter) -> Getter:
    """Not the part."""

    def negate(v: Values) -> bool | None:
        truth = part(v)
        return None if truth is None else not truth

    return negate


def conjunction(parts: list[Getter]) -> Getter:
    """All of the parts."""
    if len(parts) == 1:
        return parts[0]

    def every(v: Values) -> bool | None:
        result: bool | None = True
        for part in parts:
            truth = part(v)
            if truth is False:
                return False
            if truth is None:
                result = None
        return result

    return every
