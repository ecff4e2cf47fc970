"""Numbers as they are shown: exact, or enclosed by decimals; nothing that differs between machines."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import ceil, floor, log10

from symbolic_init.blocks import Block, Paragraph, Table, Text
from symbolic_init.layout import Fenced, Node, Number, Operator, Row, separated
from symbolic_init.report import CrossCheck, Enclosure, Value

Values = Mapping[tuple[str, tuple[int, ...]], Value]


def nested(values: Values, name: str) -> Node:
    """All entries of a tensor: a number, a vector (a, b), a matrix ((a, b), (c, d))."""
    entries = {indices: value for (other, indices), value in values.items() if other == name}

    def at(prefix: tuple[int, ...]) -> Node:
        if prefix in entries:
            return shown(entries[prefix])
        below = sorted({indices[len(prefix)] for indices in entries if indices[: len(prefix)] == prefix})
        inside = tuple(at((*prefix, index)) for index in below)
        return Fenced("(", separated(inside), ")") if len(inside) != 1 or len(prefix) else inside[0]

    return at(())


def fraction(value: Fraction | int) -> Node:
    """An exact number in running text: 1/2 with a slash."""
    if value < 0:
        return Row((Operator("−"), fraction(-value)))
    if value.denominator == 1:
        return Number(str(value.numerator))
    return Row((Number(str(value.numerator)), Operator("/"), Number(str(value.denominator))))


def shown(value: Value, places: int = 4) -> Node:
    """A number, exact, or as an interval with decimal ends that contains it."""
    if not isinstance(value, Enclosure):
        return fraction(value)
    lower, upper = decimals(value, places)
    return Fenced("[", separated((decimal(lower, places), decimal(upper, places))), "]")


def decimals(value: Enclosure, places: int) -> tuple[int, int]:
    """The ends in units of 10^-places, rounded outwards."""
    return floor(value.lower * 10**places), ceil(value.upper * 10**places)


def decimal(units: int, places: int) -> Node:
    """A whole number of units of 10^-places, as a decimal."""
    whole, rest = divmod(abs(units), 10**places)
    numeral = Number(f"{whole}.{rest:0{places}d}")
    return Row((Operator("−"), numeral)) if units < 0 else numeral


def distinct(left: Value, right: Value) -> tuple[Node, Node]:
    """Both values with as many places as it takes to tell them apart."""
    ends = [v if isinstance(v, Enclosure) else Enclosure(v, v) for v in (left, right)]
    apart = ends[0].upper < ends[1].lower or ends[1].upper < ends[0].lower
    places = 4
    while apart and places < 60:
        (a, b), (c, d) = decimals(ends[0], places), decimals(ends[1], places)
        if b < c or d < a:
            break
        places += 2
    return shown(left, places), shown(right, places)


def cross_check(figures: CrossCheck) -> tuple[Block, ...]:
    """What the independent judge counted; an error is given by a bound, never by its digits."""
    rows = (
        ("random instances", str(figures.instances)),
        ("points compared", str(figures.points)),
        ("of these undefined", str(figures.undefined)),
        ("disagreements", str(figures.disagreements)),
        ("largest error in floating point", error_bound(figures.max_error)),
    )
    words = (
        "An independent NumPy training loop, written from the definitions, was trained on random instances, exactly "
        "and in floating point."
    )
    cells = tuple(((Text(what),), (Text(count),)) for what, count in rows)
    return (Paragraph((Text(words),)), Table((), ((Text("figure"),), (Text("value"),)), cells))


def error_bound(error: float) -> str:
    """0, or a coarse power of ten above the error: the same on every machine."""
    if error == 0:
        return "0"
    if not error < 1e3:
        return "above 1000" if error == error else "not a number"
    power = next((p for p in (-9, -6, -3) if error < 10.0**p), None)
    return f"< 1e{power if power is not None else floor(log10(error)) + 1}"
