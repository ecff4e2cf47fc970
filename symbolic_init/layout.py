"""The printing tree: what a formula looks like, built once and printed by every format. Data only."""

from __future__ import annotations

from collections.abc import Iterator

from symbolic_init.shared import Shared, remembered


class Node(Shared):
    """A piece of a formula as the eye sees it; characters are Unicode and looked up in the notation's table."""


class Letter(Node):
    """One letter of the alphabet or of the Greek one; style italic, upright or bold."""

    char: str
    style: str = "italic"


class Word(Node):
    """An upright name of several letters: exp, log."""

    text: str


class Number(Node):
    """A numeral; bold for the zero vector."""

    text: str
    bold: bool = False


class Operator(Node):
    """A relation, an operation, punctuation, or one of the invisible marks below."""

    char: str


class Prose(Node):
    """Words inside a formula."""

    text: str


class Row(Node):
    """Pieces side by side."""

    items: tuple[Node, ...]


class Script(Node):
    """A base with a subscript, a superscript or both."""

    base: Node
    sub: Node | None = None
    sup: Node | None = None


class Accent(Node):
    """A mark above: hat, vec, bar, tilde."""

    base: Node
    mark: str


class Fraction(Node):
    """A numerator above a denominator."""

    above: Node
    below: Node


class Root(Node):
    """A square root."""

    body: Node


class Fenced(Node):
    """A body between two delimiters."""

    left: str
    body: Node
    right: str


class Delimiter(Node):
    """One of two delimiters that stand on different lines; `grown` says how much larger than usual."""

    char: str
    side: str
    grown: int


class Big(Node):
    """A large operator with its limits; what it applies to follows in the row."""

    char: str
    below: Node | None = None
    above: Node | None = None


class Cases(Node):
    """Rows (value, condition) behind a brace."""

    rows: tuple[tuple[Node, Node], ...]


class Macro(Node):
    """A piece that a paper may print its own way: what it is, its arguments, how it looks, and by which choice."""

    role: str
    arguments: tuple[Node, ...]
    look: Node
    choice: str = ""


APPLY = Operator("\u2061")
TIMES = Operator("\u2062")
SPACE = Operator("\u2003")
COMMA = Operator(",")


def row(*items: Node) -> Node:
    """The pieces side by side; a single piece stands for itself."""
    return items[0] if len(items) == 1 else Row(items)


def layer_above(number: Node) -> Fenced:
    """A layer in brackets, to stand above; the row in them tells it from a step, for who reads it out."""
    return Fenced("(", Row((number,)), ")")


def separated(items: tuple[Node, ...], separator: Node = COMMA) -> Node:
    """The pieces with a separator between each two."""
    pieces = [piece for item in items for piece in (separator, item)]
    return row(*pieces[1:]) if pieces else Row(())


def children(node: Node) -> Iterator[Node]:
    """The pieces directly inside a node."""
    match node:
        case Row(items):
            yield from items
        case Script(base, sub, sup):
            yield from (n for n in (base, sub, sup) if n is not None)
        case Accent(body, _) | Root(body) | Fenced(_, body, _) | Macro(_, _, body):
            yield body
        case Fraction(above, below):
            yield from (above, below)
        case Big(_, below, above):
            yield from (n for n in (below, above) if n is not None)
        case Cases(rows):
            for value, condition in rows:
                yield from (value, condition)


@remembered
def depth(node: Node) -> int:
    """How many pairs of brackets are nested in the piece, those of superscripts not counted."""
    if isinstance(node, Script):
        return depth(node.base)
    inner = max(map(depth, children(node)), default=0)
    return inner + 1 if isinstance(node, Fenced) else inner


@remembered
def tall(node: Node) -> bool:
    """Does the piece need brackets that grow: a fraction, a sum with limits, cases?"""
    if isinstance(node, Fraction | Big | Cases):
        return True
    if isinstance(node, Script):
        return tall(node.base)
    return any(map(tall, children(node)))


def size(node: Fenced) -> int:
    """How much larger than usual a pair of brackets is: every second pair around a pair grows."""
    return (depth(node.body) + 1) // 2
