"""Pieces of formulas put together: brackets where they are needed, products, quotients, numbers."""

from __future__ import annotations

from fractions import Fraction as Rational

from symbolic_init.layout import (
    TIMES,
    Big,
    Fenced,
    Fraction,
    Letter,
    Node,
    Number,
    Operator,
    Row,
    Script,
    Word,
    children,
)

# How tightly a piece holds together: a looser piece inside a tighter one gets parentheses.
IMPLICATION, CONJUNCTION, RELATION, SUM, INNER, PRODUCT, POWER, ATOM = range(8)

Piece = tuple[int, Node]  # how tightly it holds together, and its print


def number(value: int | Rational) -> Node:
    """An exact number; a fraction has a bar."""
    if value < 0:
        return Row((Operator("−"), number(-value)))
    if isinstance(value, int) or value.denominator == 1:
        return Number(str(value))
    return Fraction(Number(str(value.numerator)), Number(str(value.denominator)))


def minus(piece: Piece) -> Piece:
    """The piece with a minus sign in front."""
    return SUM, Row((Operator("−"), parenthesised(piece[1]) if piece[0] == SUM else piece[1]))


def parenthesised(node: Node) -> Node:
    """The piece in parentheses."""
    return Fenced("(", node, ")")


def juxtaposed(pieces: list[Piece]) -> Node:
    """Factors side by side; a dot where a numeral would run into what stands before it."""
    items: list[Node] = []
    for place, (tightness, node) in enumerate(pieces):
        last = place == len(pieces) - 1
        nested = isinstance(node, Row) and tightness == PRODUCT
        loose = tightness == SUM or nested or (tightness == INNER and not (last and big(node)))
        if place:
            items.append(Operator("·") if isinstance(node, Number) and not node.bold else TIMES)
        items.append(parenthesised(node) if loose else node)
    return Row(tuple(items))


def quotient(above: list[Piece], below: list[Piece]) -> Piece:
    """A fraction of two products."""
    over = Number("1") if not above else above[0][1] if len(above) == 1 else juxtaposed(above)
    return PRODUCT, Fraction(over, below[0][1] if len(below) == 1 else juxtaposed(below))


def big(node: Node) -> bool:
    """Does the piece begin with a sum sign?"""
    return isinstance(node, Row) and isinstance(node.items[0], Big)


def barred(node: Node) -> bool:
    """Does an absolute value stand in the piece outside of brackets, so that its bars could be taken for others?"""
    return node.left == "|" if isinstance(node, Fenced) else any(map(barred, children(node)))


def flat(node: Node) -> bool:
    """Is the piece low enough to stand in an exponent?"""
    match node:
        case Row(items):
            return len(items) <= 3 and all(map(flat, items))
        case Letter() | Number() | Operator() | Word():
            return True
        case Script(base, _, sup):
            return sup is None and flat(base)
    return False
