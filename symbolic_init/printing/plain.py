"""A printing tree as one line of Unicode."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from symbolic_init.layout import (
    TIMES,
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
)  # fmt: skip
from symbolic_init.notation import OPERATIONS, RELATIONS, bold, is_apart, is_prefix
from symbolic_init.shared import remembered

RAISED = dict(
    zip("0123456789+−=()abcdefghijklmnoprstuvwxyzT′,", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ′’", strict=True)
)
RAISED |= {"⊤": "ᵀ"}
del RAISED[","]
LOWERED = dict(zip("0123456789+−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))
_AROUND = re.compile(" ?([,:=≠<>≤≥→+−±]) ")  # which needs no spaces in a script, unlike factors and their dot
E = Letter("e")
MARKS = {"hat": "\u0302", "vec": "\u20d7", "bar": "\u0304", "tilde": "\u0303", "dot": "\u0307"}
ABOVE = "".join(MARKS.values())


@remembered
def formula(node: Node) -> str:
    """The formula on one line."""
    return _PRINT[type(node)](node)


def _letter(node: Letter) -> str:
    return bold(node.char) if node.style == "bold" else visible(node.char)


def _word(node: Word) -> str:
    return visible(node.text)


def _number(node: Number) -> str:
    return "".join(map(bold, node.text)) if node.bold else node.text


def _operator(node: Operator) -> str:
    if node.char in RELATIONS or node.char in OPERATIONS:
        return f" {node.char} "
    if node.char == ",":
        return ", "
    if node.char == ":":
        return " : "
    return {"\u2061": "", "\u2062": " ", "\u2003": "   "}.get(node.char, visible(node.char))


def _row(node: Row) -> str:
    items = node.items
    pieces = [formula(item).strip() if is_prefix(items, at) else formula(item) for at, item in enumerate(items)]
    if TIMES in items:
        pieces = [f"({p})" if isinstance(item, Fraction) else p for p, item in zip(pieces, items, strict=True)]
    return "".join(piece + " " * is_apart(items, at) for at, piece in enumerate(pieces))


def _script(node: Script) -> str:
    base = formula(node.base)
    if isinstance(node.base, Fraction | Row | Root):
        base = base if len(base) <= 3 and base[:1] in "Δ" else f"({base})"
    below = "" if node.sub is None else _shifted(formula(node.sub).strip(), LOWERED, "_")
    above = "" if node.sup is None else _shifted(formula(node.sup).strip(), RAISED, "^")
    if node.base == E and node.sub is None and above.startswith("^(") and not isinstance(node.sup, Fenced):
        return f"exp({above[2:-1]})"  # brackets above say at which step
    primes = len(above) - len(above.lstrip("′"))
    return base + above[:primes] + below + above[primes:]


def _shifted(text: str, alphabet: dict[str, str], mark: str) -> str:
    tight = _AROUND.sub(r"\1", text)
    if all(char in alphabet for char in tight):
        return "".join(alphabet[char] for char in tight)
    primes = len(tight) - len(tight.lstrip("′")) if mark == "^" else 0
    rest = tight[primes:]
    fenced = len(rest) == 1 or (rest[:1] == "(" and rest[-1:] == ")" and rest.count("(") == 1)
    return "′" * primes + (mark + (rest if fenced else f"({rest})") if rest else "")


def _accent(node: Accent) -> str:
    base, mark = formula(node.base), MARKS.get(node.mark, "")
    if isinstance(node.base, Row):
        return f"({base}){mark}"
    rest = base[1:].lstrip(ABOVE)
    marked = base.removesuffix(rest) + mark
    return marked + rest if rest else unicodedata.normalize("NFC", marked)  # composed letters are those of words


def _fraction(node: Fraction) -> str:
    return f"{_operand(node.above)}/{_operand(node.below)}"


def _operand(node: Node) -> str:
    text = formula(node)
    return f"({text})" if isinstance(node, Row | Fraction) else text


def _root(node: Root) -> str:
    inside = formula(node.body)
    return f"√{inside}" if isinstance(node.body, Number | Letter) else f"√({inside})"


def _fenced(node: Fenced) -> str:
    return f"{node.left}{formula(node.body)}{node.right}"


def _delimiter(node: Delimiter) -> str:
    return node.char


def _big(node: Big) -> str:
    below = "" if node.below is None else _shifted(formula(node.below), {}, "_")
    above = "" if node.above is None else _shifted(formula(node.above), {}, "^")
    return f"{visible(node.char)}{below}{above} "


def _cases(node: Cases) -> str:
    return "{ " + "; ".join(f"{formula(value)} {formula(condition)}" for value, condition in node.rows)


def _prose(node: Prose) -> str:
    return visible(node.text)


_PRINT: dict[type[Node], Callable[..., str]] = {
    Letter: _letter, Word: _word, Number: _number, Operator: _operator, Row: _row, Script: _script, Accent: _accent,
    Fraction: _fraction, Root: _root, Fenced: _fenced, Big: _big, Cases: _cases, Prose: _prose,
    Delimiter: _delimiter,
}  # fmt: skip


def visible(text: str) -> str:
    """The text without control characters and marks that change the direction of what follows."""
    if text.isprintable():
        return text
    return "".join(c for c in text if c == " " or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))


def width(text: str) -> int:
    """How many columns a terminal gives to the text."""
    return len(text) if text.isascii() else sum(map(_columns, text))


@lru_cache(maxsize=4096)
def _columns(char: str) -> int:
    return 0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
