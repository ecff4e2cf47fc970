"""A printing tree as LaTeX (amsmath), the same for papers, notebooks and Markdown."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

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
from symbolic_init.notation import LATEX, OPERATIONS, RELATIONS, is_prefix
from symbolic_init.shared import remembered

SIZES = ("", r"\big", r"\Big", r"\bigg")
KNOWN_WORDS = frozenset({
    "exp", "log", "tanh", "sinh", "cosh", "sin", "cos", "tan", "max", "min", "lim", "det", "dim", "ker", "arg", "sup",
    "inf", "ln",
})  # fmt: skip
SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "%": r"\%", "&": r"\&", "#": r"\#", "_": r"\_",
    "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", '"': r"\symbol{34}",
}  # fmt: skip
TYPOGRAPHY = {
    "“": "``", "”": "''", "‘": "`", "’": "'", "–": "--", "—": "---", "…": r"\dots{}", "\u00a0": "~", "\u2009": r"\,",
    "•": r"\textbullet{}", "·": r"\textperiodcentered{}", "°": r"\textdegree{}", "€": r"\texteuro{}",
}  # fmt: skip


@remembered
def formula(node: Node) -> str:
    """The formula, to stand between dollars or in a display."""
    return _PRINT[type(node)](node)


def _letter(node: Letter) -> str:
    text = LATEX.get(node.char) or escape(node.char)
    if node.style == "bold":
        return rf"\boldsymbol{{{text}}}" if text.startswith("\\") else rf"\mathbf{{{text}}}"
    if node.style == "upright" and not text.startswith("\\"):
        return rf"\mathrm{{{text}}}"
    return text


def _word(node: Word) -> str:
    return f"\\{node.text}" if node.text in KNOWN_WORDS else rf"\operatorname{{{escape(node.text)}}}"


def _number(node: Number) -> str:
    return rf"\mathbf{{{node.text}}}" if node.bold else node.text


def _operator(node: Operator) -> str:
    if node.char == ",":
        return ", "
    text = LATEX.get(node.char) or ("" if node.char in LATEX else escape(node.char))
    return f" {text} " if node.char in RELATIONS or node.char in OPERATIONS else text


def _row(node: Row) -> str:
    items = node.items
    if not items:
        return "{}"  # a sign after nothing is between two terms
    return joined([formula(item).strip() if is_prefix(items, at) else formula(item) for at, item in enumerate(items)])


def joined(pieces: list[str]) -> str:
    """The pieces side by side, a command kept apart from a letter after it."""
    out = ""
    for piece in pieces:
        if piece and piece[0].isalpha() and out and out[out.rfind("\\") + 1 :].isalpha() and "\\" in out:
            out += " "
        out += piece if piece[:1] != " " or not out.endswith(" ") else piece[1:]
    return out


def _script(node: Script) -> str:
    base = formula(node.base)
    if isinstance(node.base, Script | Row | Fraction):
        base = f"{{{base}}}"
    below = "" if node.sub is None else f"_{_argument(tight(node.sub))}"
    if node.sup is None:
        return base + below
    marks = node.sup.items if isinstance(node.sup, Row) else (node.sup,)
    if all(mark == Operator("′") for mark in marks):
        return base + "'" * len(marks) + below
    return f"{base}{below}^{_argument(tight(node.sup))}"


def tight(node: Node) -> str:
    """A script: its relations and operations without the spaces around them."""
    text = formula(node).strip()
    return text.replace(" + ", "+").replace(" - ", "-").replace(" = ", "=").replace(", ", ",")


def _argument(text: str) -> str:
    return text if len(text) == 1 else f"{{{text}}}"


def _accent(node: Accent) -> str:
    inner = formula(node.base)
    if isinstance(node.base, Row | Word) and node.mark in ("hat", "tilde"):
        return rf"\wide{node.mark}{{{inner}}}"
    return f"\\{node.mark} {inner}" if len(inner) == 1 else f"\\{node.mark}{{{inner}}}"


def _fraction(node: Fraction) -> str:
    return rf"\frac{{{formula(node.above).strip()}}}{{{formula(node.below).strip()}}}"


def _root(node: Root) -> str:
    return rf"\sqrt{{{formula(node.body).strip()}}}"


def _fenced(node: Fenced) -> str:
    left, right = delimiter(node.left, "l"), delimiter(node.right, "r")
    body = formula(node.body).strip()
    if tall(node.body):
        return rf"\left{left} {body} \right{right}"
    grown = SIZES[min(len(SIZES) - 1, size(node))]
    if grown:
        return joined([f"{grown}l{left}", f"{body}{grown}r{right}"])
    return joined([left, body + right])


def _delimiter(node: Delimiter) -> str:
    side = node.side[0]
    grown = SIZES[min(len(SIZES) - 1, node.grown)]
    return f"{grown}{side if grown else ''}{delimiter(node.char, side)}"


def delimiter(char: str, side: str) -> str:
    """A delimiter; a vertical bar says which side it is on."""
    if char in "|‖":
        return f"\\{side}{'vert' if char == '|' else 'Vert'}"
    return LATEX.get(char, char)


def _big(node: Big) -> str:
    below = "" if node.below is None else f"_{{{tight(node.below)}}}"
    above = "" if node.above is None else f"^{{{tight(node.above)}}}"
    return LATEX.get(node.char, escape(node.char)) + below + above + " "


def _cases(node: Cases) -> str:
    rows = (rf"{formula(value)} & {formula(condition)}" for value, condition in node.rows)
    return r"\begin{cases} " + r" \\ ".join(rows) + r" \end{cases}"


def _prose(node: Prose) -> str:
    return rf"\text{{{escape(node.text)}}}"


def _macro(node: Macro) -> str:
    return f"\\SI{node.role}" + "".join(f"{{{formula(argument).strip()}}}" for argument in node.arguments)


_PRINT: dict[type[Node], Callable[..., str]] = {
    Letter: _letter, Word: _word, Number: _number, Operator: _operator, Row: _row, Script: _script, Accent: _accent,
    Fraction: _fraction, Root: _root, Fenced: _fenced, Big: _big, Cases: _cases, Prose: _prose,
    Delimiter: _delimiter, Macro: _macro,
}  # fmt: skip


def begun(text: str) -> str:
    """What follows a command that may have an option, as items and rows of a table do: its first character is none."""
    return f"{{}}{text}" if text[:1] in ("[", "*") else text


@lru_cache(maxsize=4096)
def escape(text: str) -> str:
    """Text that LaTeX prints as it stands: markup escaped, control characters dropped, what no font has as its code."""
    return "".join(map(_character, text))


def _character(char: str) -> str:
    if char in SPECIAL:
        return SPECIAL[char]
    if char in TYPOGRAPHY:
        return TYPOGRAPHY[char]
    if " " <= char <= "~":
        return char
    if char in "\n\t":
        return " "
    if char in LATEX:
        return rf"\ensuremath{{{LATEX[char]}}}" if LATEX[char] else ""
    if char.isprintable():
        return char if "\u00a1" <= char <= "\u017f" else f"[U+{ord(char):04X}]"
    return ""
