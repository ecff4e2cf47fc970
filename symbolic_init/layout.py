"""The printing tree: what a formula looks like, built once and printed by every format. Data only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

Found = TypeVar("Found")
Some = TypeVar("Some", bound="Node")


class Node:
    """A piece of a formula as the eye sees it; characters are Unicode and looked up in the notation's table."""

    __slots__ = ("_known",)
    _known: dict[Callable[..., Any], Any]


def remembered(function: Callable[[Some], Found]) -> Callable[[Some], Found]:
    """The function of a node, worked out once for each node and kept with it: formulas share most of their pieces."""

    def known(node: Some) -> Found:
        memory = getattr(node, "_known", None)
        if memory is None:
            memory = {}
            object.__setattr__(node, "_known", memory)
        found: Found | None = memory.get(function)
        if found is None:
            found = memory[function] = function(node)
        return found

    known.__doc__ = function.__doc__
    return known


@dataclass(frozen=True, slots=True)
class Letter(Node):
    """One letter of the alphabet or of the Greek one; style italic, upright or bold."""

    char: str
    style: str = "italic"


@dataclass(frozen=True, slots=True)
class Word(Node):
    """An upright name of several letters: exp, log."""

    text: str


@dataclass(frozen=True, slots=True)
class Number(Node):
    """A numeral; bold for the zero vector."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Operator(Node):
    """A relation, an operation, punctuation, or one of the invisible marks below."""

    char: str


@dataclass(frozen=True, slots=True)
class Prose(Node):
    """Words inside a formula."""

    text: str


@dataclass(frozen=True, slots=True)
class Row(Node):
    """Pieces side by side."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Script(Node):
    """A base with a subscript, a superscript or both."""

    base: Node
    sub: Node | None = None
    sup: Node | None = None


@dataclass(frozen=True, slots=True)
class Accent(Node):
    """A mark above: hat, vec, bar, tilde."""

    base: Node
    mark: str


@dataclass(frozen=True, slots=True)
class Fraction(Node):
    """A numerator above a denominator."""

    above: Node
    below: Node


@dataclass(frozen=True, slots=True)
class Root(Node):
    """A square root."""

    body: Node


@dataclass(frozen=True, slots=True)
class Fenced(Node):
    """A body between two delimiters."""

    left: str
    body: Node
    right: str


@dataclass(frozen=True, slots=True)
class Delimiter(Node):
    """One of two delimiters that stand on different lines; `grown` says how much larger than usual."""

    char: str
    side: str
    grown: int


@dataclass(frozen=True, slots=True)
class Big(Node):
    """A large operator with its limits; what it applies to follows in the row."""

    char: str
    below: Node | None = None
    above: Node | None = None


@dataclass(frozen=True, slots=True)
class Cases(Node):
    """Rows (value, condition) behind a brace."""

    rows: tuple[tuple[Node, Node], ...]


APPLY = Operator("\u2061")
TIMES = Operator("\u2062")
SPACE = Operator("\u2003")
COMMA = Operator(",")


def row(*items: Node) -> Node:
    """The pieces side by side; a single piece stands for itself."""
    return items[0] if len(items) == 1 else Row(items)


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
        case Accent(body, _) | Root(body) | Fenced(_, body, _):
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
