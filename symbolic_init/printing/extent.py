"""How wide a printing tree is when set, in em, near enough to decide where a line must end."""

from __future__ import annotations

from symbolic_init.layout import (
    Accent,
    Big,
    Cases,
    Delimiter,
    Fenced,
    Fraction,
    Letter,
    Macro,
    Node,
    Number,
    Operator,
    Prose,
    Root,
    Row,
    Script,
    Word,
    size,
    tall,
)  # fmt: skip
from symbolic_init.notation import OPERATIONS, RELATIONS, is_prefix
from symbolic_init.shared import remembered

SCRIPT = 0.72
DELIMITERS = (0.39, 0.46, 0.6, 0.74)  # by how much they have grown


@remembered
def em(node: Node) -> float:
    """The width in em of the surrounding text."""
    match node:
        case Letter(char, style):
            return (0.8 if char.isupper() or char in "mw" else 0.55) + (0.06 if style == "bold" else 0)
        case Word(text):
            return 0.52 * len(text) + 0.17
        case Number(text):
            return 0.5 * len(text) + (0.07 if node.bold else 0)
        case Operator(char):
            return _operator(char)
        case Prose(text):
            return 0.46 * len(text)
        case Row(items):
            return sum(0.8 if is_prefix(items, at) else em(item) for at, item in enumerate(items))
        case Script(base, sub, sup):
            return em(base) + 0.05 + max(map(script, (n for n in (sub, sup) if n is not None)), default=0.0)
        case Accent(base, _) | Macro(_, _, base):
            return em(base)
        case Fraction(above, below):
            return max(em(above), em(below)) + 0.24
        case Root(body):
            return em(body) + 0.85
        case Fenced(_, body, _):
            return em(body) + 2 * DELIMITERS[min(3, 3 if tall(body) else size(node))] + (0.34 if tall(body) else 0.17)
        case Delimiter(_, _, grown):
            return DELIMITERS[min(3, grown)]
        case Big(_, below, above):
            return 0.2 + max(1.45, *(script(n) for n in (below, above) if n is not None))
        case Cases(rows):
            return 1.9 + max(em(v) for v, _ in rows) + max(em(c) for _, c in rows)
    raise TypeError(node)


@remembered
def script(node: Node) -> float:
    """The width of a script: smaller, and without space around its signs."""
    if isinstance(node, Row):
        return sum(map(script, node.items))
    if isinstance(node, Fenced):
        return script(node.body) + 0.78 * SCRIPT
    return (0.78 if isinstance(node, Operator) and node.char in RELATIONS | OPERATIONS else em(node)) * SCRIPT


def _operator(char: str) -> float:
    if char in "⟹⟸⟺":
        return 2.6
    if char in RELATIONS:
        return 1.35
    if char == "·":
        return 0.75
    if char in OPERATIONS:
        return 1.25
    return {"\u2061": 0.0, "\u2062": 0.17, "\u2003": 1.0, ",": 0.45, ";": 0.45}.get(char, 0.5)
