"""Pictures of runs: what is drawn, in the author's notation, and the numbers beside it."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

from symbolic_init import blocks
from symbolic_init.blocks import Math, Picture, Table, Text
from symbolic_init.exhibits.numbers import fraction
from symbolic_init.exhibits.saying import remark
from symbolic_init.layout import Fenced, Node, Number, Operator, Row, Script, separated
from symbolic_init.report import Curve, Enclosure, Entries, Illustration, Numbers, Panel, Value
from symbolic_init.typesetting import Typesetter

ROUNDED = Context(prec=3, rounding=ROUND_HALF_EVEN)
LONGEST = 4  # digits before the point
LONG = 10**6  # a fraction with so large a denominator is shown rounded


def picture(found: Illustration, name: str, setter: Typesetter) -> Picture:
    """The picture, in the setter's notation."""
    panels = tuple(_panel(panel, setter) for panel in found.panels)
    tables = tuple(_table(numbers, setter) for numbers in found.tables)
    return Picture(name, remark(found.title, setter), remark(found.words, setter), panels, tables, found.framed)


def _panel(panel: Panel, setter: Typesetter) -> blocks.Panel:
    title, across, up = (remark(words, setter) for words in (panel.title, panel.across, panel.up))
    return blocks.Panel(title, across, up, tuple(_curve(curve, setter) for curve in panel.curves), panel.units)


def _curve(curve: Curve, setter: Typesetter) -> blocks.Curve:
    points = tuple((middle(x), middle(y)) for x, y in curve.points)
    return blocks.Curve(remark(curve.label, setter), points, curve.look, curve.style, curve.frame)


def middle(value: Value) -> Fraction:
    """What is drawn for a number."""
    return (value.lower + value.upper) / 2 if isinstance(value, Enclosure) else value


def _table(numbers: Numbers, setter: Typesetter) -> Table:
    cells = [cell for row in numbers.rows for cell in row if not isinstance(cell, str)]
    said = "rounded to three digits" if any(not _is_short(x) for cell in cells for x in cell) else "exact"
    rows = tuple(
        tuple((Text(cell),) if isinstance(cell, str) else (Math(_entries(cell)),) for cell in row)
        for row in numbers.rows
    )
    caption = (*remark(numbers.title, setter), Text(f" ({said})"))
    return Table(caption, tuple(remark(cell, setter) for cell in numbers.header), rows)


def _entries(cell: Entries) -> Node:
    """A number, or a vector."""
    numbers = tuple(map(_number, cell))
    return numbers[0] if len(numbers) == 1 else Fenced("(", separated(numbers), ")")


def _is_short(value: Value) -> bool:
    return isinstance(value, Fraction) and value.denominator < LONG


def _number(value: Value) -> Node:
    """A short number as it is; else three digits of it."""
    number = middle(value)
    if _is_short(value) or not number:
        return fraction(number)
    sign, digits, exponent = ROUNDED.divide(Decimal(number.numerator), Decimal(number.denominator)).as_tuple()
    assert isinstance(exponent, int)
    power = len(digits) - 1 + exponent
    if -3 <= power < LONGEST:
        decimal: Node = Number(f"{Decimal((0, digits, exponent)):f}")
    else:
        decimal = Number(f"{digits[0]}.{''.join(map(str, digits[1:]))}".rstrip("."))
        raised = Row((Operator("−"), Number(str(-power)))) if power < 0 else Number(str(power))
        decimal = Row((decimal, Operator("·"), Script(Number("10"), None, raised)))
    return Row((Operator("−"), decimal)) if sign else decimal
