"""A printing tree in words, for readers who listen: "vector w, at step t plus 1, equals eta times …"."""

from __future__ import annotations

import re
from collections.abc import Callable

from symbolic_init.layout import (
    Accent,
    Big,
    Cases,
    Delimiter,
    Fenced,
    Fraction,
    Letter,
    Node,
    Number,
    Operator,
    Prose,
    Root,
    Row,
    Script,
    Word,
    layer_above,
    row,
)  # fmt: skip
from symbolic_init.notation import GREEK, RELATIONS, is_prefix
from symbolic_init.printing.plain import visible
from symbolic_init.shared import remembered

LETTERS = {char: name for name, char in GREEK.items()} | {
    "φ": "phi", "ϵ": "epsilon", "ℓ": "ell", "ℝ": "the real numbers", "ℕ": "the natural numbers",
    "ℚ": "the rational numbers", "ℤ": "the integers", "∞": "infinity", "∂": "partial", "∇": "gradient",
    "𝔼": "the expectation", "ℒ": "script L",
}  # fmt: skip
SIGNS = {
    "=": "equals", "≠": "is not equal to", "<": "is less than", ">": "is greater than", "≤": "is at most",
    "≥": "is at least", "≈": "is about", "≔": "is defined as", "∼": "is distributed as", "≪": "is much less than",
    "≫": "is much greater than", "≡": "is identical to", "∝": "is proportional to", "∈": "in",
    "∉": "not in", "⊂": "is a subset of", "⊆": "is a subset of or equal to", "∪": "union", "∩": "intersection",
    "+": "plus", "−": "minus", "±": "plus or minus", "·": "dot", "×": "times", "⊙": "times, entry by entry,",
    "∘": "composed with", "∗": "star", "/": "over", "∕": "over", "¬": "not", "∧": ", and", "∨": ", or",
    "⟹": ", implies", "⟸": ", is implied by", "⟺": ", if and only if", "→": "to", "↦": "maps to",
    "←": "becomes", "∀": "for all",
    "∃": "there is", "…": "and so on", "⋯": "and so on", "⊤": "transpose", "′": "prime", ",": ",", ";": ",",
    ":": ":", ".": ".", "!": "factorial", "∑": "sum", "∏": "product", "∫": "integral",
    "(": "open bracket", ")": "close bracket", "[": "open square bracket", "]": "close square bracket",
    "{": "open brace", "}": "close brace", "|": "bar", "‖": "double bar", "⟨": "open angle bracket",
    "⟩": "close angle bracket", "⌊": "floor of", "⌋": "end floor", "%": "percent",
    "\u2061": "of", "\u2062": "times", "\u2003": ",",
}  # fmt: skip
MARKS = {"vec": "vector {}", "dot": "{} dot"}
BETWEEN = {
    "()": ("open bracket", "close bracket"), "[]": ("open square bracket", "close square bracket"),
    "{}": ("the set of", ", end of set"), "||": ("the absolute value of", ", end of absolute value"),
    "‖‖": ("the norm of", ", end of norm"),
}  # fmt: skip
MARKED = (Operator("′"), Operator("⊤"), Operator("∗"))
POWERS = {"2": "squared", "3": "cubed"}
_PAUSES = re.compile(r"[ ,]*,[ ,]*")


def formula(node: Node) -> str:
    """The formula in one phrase, with a comma where one pauses."""
    return _PAUSES.sub(", ", _said(node)).strip(" ,")


@remembered
def _said(node: Node) -> str:
    return _SAY[type(node)](node)


def simple(node: Node) -> bool:
    """Is it clear where the piece ends when it is read out: one name or one number?"""
    match node:
        case Row((Operator(char), body)) if char in "−+":
            return simple(body)
        case Script(base, sub, sup):
            return simple(base) and all(simple(part) for part in (sub, sup) if part is not None)
        case Accent(base, _):
            return simple(base)
        case Operator(char):
            return char in "′⊤∗"
    return isinstance(node, Letter | Number | Word)


def _letter(node: Letter) -> str:
    name = LETTERS.get(node.char) or visible(node.char)
    capital = name.isupper() and node.style != "upright"
    if node.style == "bold":
        return f"matrix {name}" if name[:1].isupper() else f"vector {name}"
    return f"capital {name}" if capital else name


def _word(node: Word) -> str:
    return visible(node.text)


def _number(node: Number) -> str:
    return f"bold {node.text}" if node.bold else visible(node.text)


def _operator(node: Operator) -> str:
    return SIGNS.get(node.char) or visible(node.char)


def _row(node: Row) -> str:
    items = node.items
    said = [
        "minus" if item == Operator("−") and is_prefix(items, at) else _applied(items, at)
        for at, item in enumerate(items)
    ]
    return " ".join(filter(None, said))


def _applied(items: tuple[Node, ...], at: int) -> str:
    """One piece of a row; brackets around a simple argument are not read out."""
    item = items[at]
    if isinstance(item, Fenced) and at and items[at - 1] == Operator("\u2061") and simple(item.body):
        return f"{_said(item.body)},"
    return _said(item)


def _script(node: Script) -> str:
    below = "" if node.sub is None else f"sub {_ended(node.sub)}"
    above = _raised(node.sup)
    if all(isinstance(item, Fenced) or item in MARKED for item in above):
        raised = " ".join(_stamp(item) if isinstance(item, Fenced) else _said(item) for item in above)
    else:
        assert node.sup is not None
        raised = POWERS.get(_said(node.sup)) or f"to the power {_ended(node.sup)}"
    return " ".join(filter(None, (_said(node.base), below, raised)))


def _raised(node: Node | None) -> tuple[Node, ...]:
    """The pieces of a superscript; brackets that somebody typed one by one are one piece."""
    if isinstance(node, Row) and isinstance(node.items[0], Row):
        return (*_raised(node.items[0]), *node.items[1:])
    items = () if node is None else node.items if isinstance(node, Row) else (node,)
    if items and items[0] == Operator("(") and items[-1] == Operator(")"):
        return (Fenced("(", row(*items[1:-1]), ")"),)
    return items


def _stamp(node: Fenced) -> str:
    """A superscript in brackets: a step, or a layer."""
    of_layer = isinstance(node.body, Row) and node == layer_above(node.body.items[0])
    return f", {'in layer' if of_layer else 'at step'} {_said(node.body)},"


def _ended(node: Node) -> str:
    """The piece, with a pause after it where its end would be missed."""
    return _said(node) if simple(node) else f"{_said(node)},"


def _accent(node: Accent) -> str:
    return MARKS.get(node.mark, "{} " + node.mark).format(_said(node.base))


def _fraction(node: Fraction) -> str:
    if simple(node.above) and simple(node.below):
        return f"{_said(node.above)} over {_said(node.below)}"
    return f"the fraction {_said(node.above)}, over {_said(node.below)}, end of fraction"


def _root(node: Root) -> str:
    inside = _said(node.body)
    return f"the square root of {inside}" + ("" if simple(node.body) else ", end of root")


def _fenced(node: Fenced) -> str:
    body = node.body
    inside = body.items if isinstance(body, Row) else ()
    if node.left == "[" and any(isinstance(item, Operator) and item.char in RELATIONS for item in inside):
        return f"open bracket 1 if {_said(body)}, else 0, close bracket"  # Iverson's bracket
    opening, closing = BETWEEN.get(node.left + node.right, (SIGNS.get(node.left, ""), SIGNS.get(node.right, "")))
    if simple(body) and closing.startswith(", end"):
        closing = ","
    return f"{opening} {_said(body)} {closing}"


def _delimiter(node: Delimiter) -> str:
    return SIGNS.get(node.char, "")


def _big(node: Big) -> str:
    name = SIGNS.get(node.char) or visible(node.char)
    if node.below is None:
        return f"the {name} of" if node.above is None else f"the {name} up to {_said(node.above)}, of"
    if node.above is None:
        return f"the {name} over {_said(node.below)}, of"
    return f"the {name} from {_said(node.below)} to {_said(node.above)}, of"


def _cases(node: Cases) -> str:
    rows = ", ".join(f"{_said(value)}, {_said(condition)}" for value, condition in node.rows)
    return f"by cases: {rows}, end of cases"


def _prose(node: Prose) -> str:
    return visible(node.text).strip()


_SAY: dict[type[Node], Callable[..., str]] = {
    Letter: _letter, Word: _word, Number: _number, Operator: _operator, Row: _row, Script: _script, Accent: _accent,
    Fraction: _fraction, Root: _root, Fenced: _fenced, Big: _big, Cases: _cases, Prose: _prose,
    Delimiter: _delimiter,
}  # fmt: skip
