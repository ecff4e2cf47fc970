"""Where a formula that is too long for its line is broken: at a relation first, then at a sign, outermost first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from symbolic_init.layout import SPACE, TIMES, Delimiter, Fenced, Macro, Node, Operator, Row, size, tall
from symbolic_init.notation import OPERATIONS, RELATIONS, is_prefix
from symbolic_init.printing.extent import em

LOOSEST_FIRST = ("⟹⟸⟺", "∧∨", RELATIONS, "+−±∪∩", OPERATIONS)
NEVER = 1000
AGAIN, NOTHING = Operator("×"), Row(())
LONG = 8.0  # em: what is longer is broken inside, though a paper cannot then print it its own way


@dataclass(frozen=True)
class Piece:
    """A part that is not broken, and what it costs to begin a new line with it."""

    node: Node
    cost: int


def broken(node: Node, room: float, later: float, measure: Callable[[Node], float]) -> list[Node]:
    """The formula in lines of at most `room` (the first) and `later` (the others), as far as it can be broken."""
    if measure(node) <= room:
        return [node]
    rest = _pieces(node, 0)
    lines: list[Node] = []
    while rest:
        limit = later if lines else room
        cut = _cut([measure(piece.node) for piece in rest], [piece.cost for piece in rest], limit)
        first, *others = (piece.node for piece in rest[:cut])
        lines.append(Row((*_beginning(first), *others)) if lines else Row((first, *others)))
        rest = rest[cut:]
        if rest and rest[0].node == SPACE:
            rest = rest[1:]
    return lines


def _beginning(first: Node) -> tuple[Node, ...]:
    """What a later line begins with: a sign is between two terms there too, and a product says that it is one."""
    return (AGAIN,) if first == TIMES else (NOTHING, first) if isinstance(first, Operator) else (first,)


def _cut(widths: list[float], costs: list[int], limit: float) -> int:
    """Where the line ends: at the cheapest place late in it, else at the last that fits, else at the first."""
    if sum(widths) <= limit:
        return len(widths)
    at = 0.0
    fits: list[tuple[int, int, float]] = []
    for place, (wide, cost) in enumerate(zip(widths, costs, strict=True)):
        if place and cost < NEVER:
            if at > limit and fits:
                break
            fits.append((place, cost, at))
        at += wide
    if not fits:
        return len(widths)
    late = [(cost, -place) for place, cost, start in fits if limit / 3 <= start <= limit]
    return -min(late)[1] if late else fits[-1][0] if fits[-1][2] <= limit else fits[0][0]


def _pieces(node: Node, depth: int) -> list[Piece]:
    match node:
        case Row(items):
            out: list[Piece] = []
            for place, item in enumerate(items):
                inner = _pieces(item, depth)
                if isinstance(item, Operator) and not is_prefix(items, place):
                    inner = [Piece(item, _cost(item.char, depth))]
                elif is_prefix(items, place):
                    inner = [Piece(Row((item,)), NEVER)]
                out += inner
            return out
        case Fenced(left, body, right):
            grown = 3 if tall(body) else size(node)
            opening, closing = Delimiter(left, "left", grown), Delimiter(right, "right", grown)
            return [Piece(opening, NEVER), *_pieces(body, depth + 1), Piece(closing, NEVER)]
        case Macro(_, _, look) if em(look) > LONG:
            return _pieces(look, depth)
    return [Piece(node, NEVER)]


def _cost(char: str, depth: int) -> int:
    if char == SPACE.char:
        return 0
    for cost, chars in enumerate(LOOSEST_FIRST, 1):
        if char in chars:
            return cost + 10 * depth
    return {"∕": 8, "\u2062": 9}.get(char, NEVER) + 10 * depth
