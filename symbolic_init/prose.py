"""LaTeX that people wrote between dollars as printing trees; what is not simple through latex2mathml, repaired."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from xml.etree import ElementTree

from symbolic_init import shorthand
from symbolic_init.blocks import Inlines, Math, Text
from symbolic_init.layout import (
    APPLY,
    SPACE,
    TIMES,
    Accent,
    Big,
    Cases,
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
    row,
)  # fmt: skip
from symbolic_init.notation import LATEX, UPRIGHT

# An opening dollar touches what follows, a closing one what precedes and no digit after it: $5 and $6 is money.
_FORMULA = re.compile(r"(?<!\\)\$(?=[^\s$])((?:[^$\\]|\\.)*?(?:[^\s\\$]|\\\S))\$(?!\d)", re.S)
_ACCENTS = {
    "^": "hat",
    "→": "vec",
    "⃗": "vec",
    "¯": "bar",
    "‾": "bar",
    "~": "tilde",
    "˜": "tilde",
    "˙": "dot",
}
_SAME = {"-": "−", "∣": "|", "∥": "‖", "*": "∗", "⋅": "·", "ˆ": "^", "⇒": "⟹", "⟶": "→", "&": "", "\u2032": "′",
         "~": "∼"}  # fmt: skip
OPENING, CLOSING = frozenset("([{⟨⌊|‖"), frozenset(")]}⟩⌋|‖")
DEFINED = Operator("≔")
_PRIMES = {"″": 2, "‴": 3}
_BIG = frozenset("∑∏∫")
# A name in upright letters: latex2mathml sets a single letter slanted, and knows no \operatorname*.
_NAME = re.compile(r"\\(?:operatorname\*?|mathrm)\s*(?:\{((?:[A-Za-z]|\\[,;: ]|[~\s])+)\}|([A-Za-z]))")
_TRANSPOSED = re.compile(r"\\mathsf\s*(?:\{\s*T\s*\}|T)")
_UNEQUAL = re.compile(r"\\not\s*=")
# What latex2mathml does not refuse although it prints something else; and a % hides the rest of its line from LaTeX.
_MISREAD = re.compile(
    r"\\(?:tag|unicode|verb|operatorname\*|mathrm|not(?!\s*\\in\b))(?![a-zA-Z])|(?<!\\)%|\{,\}|\^\s*\^"
)
_BRACE = re.compile(r"\\.|([{}])", re.S)
# Attributes that say only how large or how far apart: the printers decide that.
_HARMLESS = {
    "accent", "columnalign", "displaystyle", "fence", "form", "lspace", "mathvariant", "maxsize", "minsize",
    "movablelimits", "rspace", "scriptlevel", "separator", "stretchy", "symmetric", "width",
}  # fmt: skip
_STYLES = {"bold": "bold", "bold-italic": "bold", "normal": "upright", "italic": "italic"}
_ALPHABETS = ("SCRIPT", "FRAKTUR", "DOUBLE-STRUCK", "SANS-SERIF", "MONOSPACE")


class ProseError(ValueError):
    """A formula in prose that cannot be printed the same way everywhere."""


@lru_cache(maxsize=4096)
def inlines(text: str) -> Inlines:
    r"""The text with each formula between dollars as a printing tree; `\$` is a dollar."""
    pieces: list[Text | Math] = []
    end = 0
    for found in _FORMULA.finditer(text):
        if found.start() > end:
            pieces.append(Text(text[end : found.start()].replace("\\$", "$")))
        pieces.append(Math(tree(found.group(1))))
        end = found.end()
    if end < len(text):
        pieces.append(Text(text[end:].replace("\\$", "$")))
    return tuple(pieces)


@lru_cache(maxsize=4096)
def tree(latex: str) -> Node:
    """The printing tree of a formula; `ProseError` when it is ill-formed, unknown or would leak its source."""
    return shorthand.read(latex) or converted(latex)


def repaired(latex: str) -> str:
    """What means the same and is read rightly. Errors: `ProseError` where that cannot be had."""
    depth = 0
    for brace in _BRACE.finditer(latex):
        depth += {"{": 1, "}": -1, None: 0}[brace[1]]
        if depth < 0:
            break
    if depth:
        raise ProseError(f"expected a closing brace for each opening one, found ${latex}$")
    written = _NAME.sub(lambda name: f"\\operatorname{{{''.join(filter(str.isalpha, name[1] or name[2]))}}}", latex)
    written = _TRANSPOSED.sub(r"\\top ", _UNEQUAL.sub(r"\\ne ", written))
    if (found := _MISREAD.search(written)) is not None:
        raise ProseError(f"expected a formula that reads the same everywhere, found {found[0]!r} in ${latex}$")
    return written


def converted(latex: str) -> Node:
    """The printing tree of any formula that latex2mathml can read."""
    from latex2mathml.converter import convert  # as slow to import as to use, and seldom needed

    written = repaired(latex)
    try:
        root = ElementTree.fromstring(convert(written))
    except Exception as error:  # latex2mathml's errors have no common ancestor, and its XML may be ill-formed
        raise ProseError(
            f"expected a formula that can be read, found ${latex}$ ({type(error).__name__}: {error})"
        ) from error
    read = _Reader(latex).children(root)
    if read == Row(()):
        raise ProseError(f"expected a formula that shows something, found ${latex}$")
    return read


class _Reader:
    """Reads MathML elements as printing trees and refuses every element that it does not know."""

    def __init__(self, latex: str) -> None:
        self.latex = latex

    def refuse(self, what: str) -> ProseError:
        return ProseError(
            f"expected a formula of the notation's table, found {what} in ${self.latex}$: write it otherwise"
        )

    def text(self, element: ElementTree.Element) -> str:
        text = (element.text or "").replace("\u00a0", " ")
        if len(element) or any(c in text for c in "\\&$") or not text.isprintable():
            raise self.refuse(repr(text or element.tag))
        return _SAME.get(text, text)

    def children(self, element: ElementTree.Element) -> Node:
        parts = list(element)
        if len(parts) > 2 and [part.get("form") for part in (parts[0], parts[-1])] == ["prefix", "postfix"]:
            left, right = map(self.text, (parts[0], parts[-1]))
            if left in OPENING and right in CLOSING:  # of \\left and \\right
                return Fenced(left, self.row(parts[1:-1]), right)
        return self.row(parts)

    def row(self, parts: list[ElementTree.Element]) -> Node:
        items: list[Node] = []
        place = 0
        while place < len(parts):
            cases = self.cases(parts, place)
            if cases is not None:
                items.append(cases)
                place += 2
                continue
            node = self.node(parts[place])
            if node == Operator("(") and items and isinstance(items[-1], Word):
                items.append(APPLY)
            items.append(node)
            if len(items) > 1 and (spelt := _run_together(items[-2], items[-1])) is not None:
                items[-2:] = [spelt]
            place += 1
        return row(*(items or [Row(())]))

    def cases(self, parts: list[ElementTree.Element], place: int) -> Node | None:
        if _tag(parts[place]) != "mo" or parts[place].text != "{" or place + 1 >= len(parts):
            return None
        table = parts[place + 1]
        if _tag(table) != "mtable":
            return None
        rows = [tuple(self.children(cell) for cell in line) for line in table]
        if any(len(line) != 2 for line in rows):
            raise self.refuse("cases without exactly two columns")
        return Cases(tuple((line[0], line[1]) for line in rows))

    def node(self, element: ElementTree.Element) -> Node:
        tag, style = _tag(element), element.get("mathvariant", "italic")
        styles = {"mi": _STYLES, "mn": ("italic", "normal", "bold")}.get(tag, ("italic", "normal"))
        if not set(element.attrib) <= _HARMLESS or style not in styles or (tag == "mpadded" and element.attrib):
            raise self.refuse(f"<{tag} {' '.join(f'{name}={value}' for name, value in element.attrib.items())}>")
        match tag:
            case "mrow" | "mstyle" | "mpadded":
                return self.children(element)
            case "mi":
                return self.identifier(element)
            case "mn":
                return Number(self.text(element), element.get("mathvariant") == "bold")
            case "mo":
                return self.operator(element)
            case "mtext":
                return Prose(self.text(element))
            case "mspace":
                width = element.get("width", "1em")
                if width.startswith(("negative", "-")):
                    return Row(())
                return SPACE if float(width.removesuffix("em")) >= 0.5 else TIMES
            case "msqrt":
                return Root(self.children(element))
        if tag == "mover" and len(element) == 2 and (mark := _ACCENTS.get(element[1].text or "")):
            return Accent(self.node(element[0]), mark)
        parts = [self.node(part) for part in element]
        match tag, parts:
            case (("msub" | "munder" | "msup" | "mover" | "msubsup" | "munderover"), [Big(char), *_]):
                below = parts[1] if tag not in ("msup", "mover") else None
                above = parts[-1] if tag not in ("msub", "munder") else None
                return Big(char, below, above)
            case "msub", [base, sub]:
                return Script(base, sub)
            case "msup", [Script(base, sub, None), sup]:
                return Script(base, sub, sup)
            case "msup", [base, sup]:
                return Script(base, None, sup)
            case "msubsup", [base, sub, sup]:
                return Script(base, sub, sup)
            case "mfrac", [above, below]:
                return Fraction(above, below)
        raise self.refuse(f"<{tag}>")

    def identifier(self, element: ElementTree.Element) -> Node:
        text = self.text(element)
        if text in _PRIMES:
            return row(*[Operator("′")] * _PRIMES[text])
        alphabet = unicodedata.name(text, "") if len(text) == 1 and text not in LATEX else ""
        if any(name in alphabet for name in _ALPHABETS):
            raise self.refuse(repr(text))
        if len(text) == 1 and 0x1D400 <= ord(text) <= 0x1D7FF and text not in LATEX:
            return _mathematical(text)
        style = _STYLES.get(element.get("mathvariant", ""), "italic")
        if len(text) == 1 and (text.isascii() or text in LATEX) and (text.isalpha() or text in UPRIGHT):
            return Letter(text, "upright" if style == "italic" and text in UPRIGHT else style)
        if len(text) > 1 and text.isascii() and text.isalpha():
            return Word(text)
        if text in LATEX or text in "%":
            return Operator(text)
        raise self.refuse(repr(text))

    def operator(self, element: ElementTree.Element) -> Node:
        text = self.text(element)
        if text in _BIG:
            return Big(text)
        if text in LATEX or text == "":
            return Operator(text)
        if text.replace(" ", "").isalpha() and text.isascii():
            return Word(text) if len(text) > 1 else Letter(text, "upright")
        raise self.refuse(repr(text))


def _run_together(first: Node, second: Node) -> Node | None:
    """The word that upright letters one after the other spell, and a sign of two characters."""
    match first, second:
        case (Word(start), Letter(char, "upright")) | (Letter(start, "upright"), Letter(char, "upright")):
            return Word(start + char) if (start + char).isascii() else None
        case Operator(":"), Operator("="):
            return DEFINED
    return None


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _mathematical(char: str) -> Node:
    name, plain = unicodedata.name(char), unicodedata.normalize("NFKC", char)
    if plain.isdigit():
        return Number(plain, "BOLD" in name)
    return Letter(plain, "bold" if "BOLD" in name else "italic")
