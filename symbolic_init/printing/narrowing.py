"""What no line can hold, written so that it can be broken: fractions with a slash, conditions under their cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from symbolic_init.layout import SPACE, TIMES, Cases, Fenced, Fraction, Node, Operator, Row
from symbolic_init.printing.breaking import broken
from symbolic_init.shared import Shared, mapped

OVER = Operator("∕")  # a slash at which a line may end
NOTHING = Row(())
BRACE = 2.5  # em: what stands beside the values of cases
Measure = Callable[[Node], float]


def fitted(node: Node, room: float, later: float, measure: Measure) -> list[Node]:
    """The formula in lines of at most `room` (the first) and `later` (the others), as far as that can be had."""
    lines = broken(node, room, later, measure)
    if all(measure(line) <= limit for line, limit in zip(lines, (room, *[later] * len(lines)), strict=False)):
        return lines
    limit = room if isinstance(node, Cases) else later
    return broken(_narrow(node, limit, measure), room, later, measure)


def _narrow(node: Node, room: float, measure: Measure) -> Node:
    """The formula with those of its fractions and cases that are wider written otherwise."""
    if measure(node) <= room:
        return node

    def inside(part: Shared) -> Shared:
        return _narrow(part, room, measure) if isinstance(part, Node) else part

    match node:
        case Fraction(above, below):
            return Row((_bracketed(above), OVER, _bracketed(below)))
        case Cases(rows):
            return Cases(tuple(line for row in rows for line in _stacked(*row, room - BRACE, measure)))
        case Row(items) if TIMES in items:
            return Row(tuple(_factor(item, room, measure) for item in items))
    return mapped(node, inside)


def _factor(node: Node, room: float, measure: Measure) -> Node:
    """A factor; a quotient in one line is one in brackets, for what follows it does not belong below."""
    narrow = _narrow(node, room, measure)
    return Fenced("(", narrow, ")") if isinstance(node, Fraction) and narrow is not node else narrow


def _bracketed(node: Node) -> Node:
    return Fenced("(", node, ")") if isinstance(node, Row) else node


def _stacked(value: Node, condition: Node, room: float, measure: Measure) -> Iterator[tuple[Node, Node]]:
    """A case in one row, or in as many as it needs, its condition in the last."""
    whole = Row((value, SPACE, condition))
    if measure(whole) <= room:
        yield whole, NOTHING
        return
    first, *others = fitted(value, room, room - 2, measure)
    yield first, NOTHING
    for line in (*others, condition):
        yield Row((SPACE, line)), NOTHING
