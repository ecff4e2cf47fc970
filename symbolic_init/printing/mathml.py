"""A printing tree as MathML Core, and the one place where MathML is validated."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from xml.etree.ElementTree import Element, fromstring

from symbolic_init.layout import (
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
    size,
    tall,
)  # fmt: skip
from symbolic_init.notation import OPERATIONS, RELATIONS, UPRIGHT, bold, is_apart, is_prefix
from symbolic_init.printing import latex, spoken
from symbolic_init.printing.plain import visible
from symbolic_init.shared import remembered

GROWTH = (1.0, 1.25, 1.5, 1.75)  # of brackets around brackets
AXIS = 0.25  # em: the height about which brackets are centred
ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})  # xml.sax is slow to import
LIMITED = frozenset({"lim", "max", "min", "sup", "inf"})  # what is written below them stands below them in a display
MARKS = {"hat": "ˆ", "vec": "→", "bar": "¯", "tilde": "˜", "dot": "˙"}
# A prime of a mathematical font is raised and small already; a browser does not take the one that is for scripts.
THIN = '<mspace width="0.1667em"></mspace>'
PRIME = '<mpadded voffset="-0.28em"><mo lspace="0em" rspace="0em" mathsize="1.4em">′</mo></mpadded>'
SPACED = re.compile(f"<mo>([{re.escape(''.join(sorted((RELATIONS | OPERATIONS | {','}) - {'<', '>'})))}]|&[lg]t;)</mo>")


def formula(node: Node, *, display: bool = False) -> str:
    """The whole <math> element, said in words for who cannot see it, with its LaTeX for who wants to copy it."""
    mode = ' display="block"' if display else ""
    return f"<math{mode}{_inside(node)}</math>"


@remembered
def _inside(node: Node) -> str:
    words, source = text(spoken.formula(node)), text(latex.formula(node).strip())
    annotation = f'<annotation encoding="application/x-tex">{source}</annotation>'
    return f' aria-label="{words}"><semantics>{_node(node)}{annotation}</semantics>'


@remembered
def _node(node: Node) -> str:
    return _PRINT[type(node)](node)


@lru_cache(maxsize=4096)
def text(string: str) -> str:
    """Text that may stand in an element."""
    return visible(string).translate(ESCAPES)


def _letter(node: Letter) -> str:
    if node.style == "bold":
        return f"<mi>{text(bold(node.char))}</mi>"
    upright = node.style == "upright" or node.char in UPRIGHT
    return f'<mi mathvariant="normal">{text(node.char)}</mi>' if upright else f"<mi>{text(node.char)}</mi>"


def _word(node: Word) -> str:
    return f"<mi>{text(node.text)}</mi>"


def _number(node: Number) -> str:
    return f"<mn>{''.join(map(bold, node.text)) if node.bold else text(node.text)}</mn>"


def _operator(node: Operator) -> str:
    match node.char:
        case "\u2062":
            return '<mo lspace="0em" rspace="0.1667em">&#x2062;</mo>'
        case "\u2003":
            return '<mspace width="1em"></mspace>'
        case "\u2061":
            return "<mo>&#x2061;</mo>"
        case char if char in "()[]{}|‖⟨⟩":  # one that has no partner beside it
            return f'<mo stretchy="false">{text(char)}</mo>'
        case "′":
            return PRIME
        case "/" | "⊤" | "∂" | "∇":
            return f'<mo lspace="0em" rspace="0em">{node.char}</mo>'
        case "⟹" | "⟸" | "⟺":
            return f'<mo lspace="0.5556em" rspace="0.5556em">{node.char}</mo>'
    return f"<mo>{text(node.char)}</mo>"


def _row(node: Row) -> str:
    return f"<mrow>{_pieces(node)}</mrow>"


@remembered
def _pieces(node: Node) -> str:
    """The pieces of a row, and of the rows in it, without what holds them together; another node is its own piece."""
    items = node.items if isinstance(node, Row) else (node,)
    pieces = (
        (
            f'<mo form="prefix">{text(item.char)}</mo>'
            if isinstance(item, Operator) and is_prefix(items, at)
            else _pieces(item)
            if isinstance(item, Row)
            else _node(item)
        )
        + (THIN if is_apart(items, at) else "")
        for at, item in enumerate(items)
    )
    return "".join(pieces)


def _script(node: Script) -> str:
    base = _node(node.base)
    if isinstance(node.base, Word) and node.base.text in LIMITED and node.sub is not None and node.sup is None:
        sign = f'<mo movablelimits="true" lspace="0em" rspace="0.1667em">{text(node.base.text)}</mo>'
        return f"<munder>{sign}{_tight(node.sub)}</munder>"
    if node.sub is not None and node.sup is not None:
        return f"<msubsup>{base}{_tight(node.sub)}{_tight(node.sup)}</msubsup>"
    if node.sub is not None:
        return f"<msub>{base}{_tight(node.sub)}</msub>"
    return f"<msup>{base}{_tight(node.sup)}</msup>" if node.sup is not None else base


@remembered
def _tight(node: Node) -> str:
    """A script: its relations, operations and commas without the spaces around them, as in print."""
    return SPACED.sub(r'<mo lspace="0em" rspace="0em">\1</mo>', _node(node))


def _accent(node: Accent) -> str:
    return f'<mover accent="true">{_node(node.base)}<mo stretchy="false">{MARKS.get(node.mark, "^")}</mo></mover>'


def _fraction(node: Fraction) -> str:
    return f"<mfrac>{_node(node.above)}{_node(node.below)}</mfrac>"


def _root(node: Root) -> str:
    return f"<msqrt>{_node(node.body)}</msqrt>"


def _fenced(node: Fenced) -> str:
    """Brackets that grow without stretching: a stretched one is as wide as the widest of its font."""
    growth = 1.0 if tall(node.body) else GROWTH[min(len(GROWTH) - 1, size(node))]
    if growth == 1:  # the first and the last of a row: what form they have needs no saying
        fixed = "" if tall(node.body) else ' stretchy="false"'
        marks = [f"<mo{fixed}>{text(char)}</mo>" for char in (node.left, node.right)]
    else:
        lowered, grown = f'voffset="{-AXIS * (growth - 1):.3g}em"', f'stretchy="false" mathsize="{growth}em"'
        forms = (("prefix", node.left), ("postfix", node.right))
        marks = [f'<mpadded {lowered}><mo form="{form}" {grown}>{text(c)}</mo></mpadded>' for form, c in forms]
    return f"<mrow>{marks[0]}{_pieces(node.body)}{marks[1]}</mrow>"


def _big(node: Big) -> str:
    sign = f'<mo movablelimits="false">{text(node.char)}</mo>'
    if node.below is not None and node.above is not None:
        return f"<munderover>{sign}{_tight(node.below)}{_tight(node.above)}</munderover>"
    if node.below is not None:
        return f"<munder>{sign}{_tight(node.below)}</munder>"
    return sign if node.above is None else f"<mover>{sign}{_tight(node.above)}</mover>"


def _cases(node: Cases) -> str:
    rows = (f"<mtr><mtd>{_node(v)}</mtd><mtd>{_node(c)}</mtd></mtr>" for v, c in node.rows)
    return f"<mrow><mo>{{</mo><mtable>{''.join(rows)}</mtable></mrow>"


def _prose(node: Prose) -> str:
    return f"<mtext>{text(node.text).replace(' ', '&#xA0;')}</mtext>"


_PRINT: dict[type[Node], Callable[..., str]] = {
    Letter: _letter, Word: _word, Number: _number, Operator: _operator, Row: _row, Script: _script, Accent: _accent,
    Fraction: _fraction, Root: _root, Fenced: _fenced, Big: _big, Cases: _cases, Prose: _prose,
}  # fmt: skip

# What MathML Core has and this project writes; anything else is refused.
ATTRIBUTES = {
    "math": {"display", "aria-label"}, "semantics": set(), "annotation": {"encoding"},
    "mrow": set(), "mi": {"mathvariant"}, "mn": set(), "mtext": set(), "mspace": {"width"},
    "mo": {"form", "stretchy", "lspace", "rspace", "mathsize", "movablelimits"}, "mpadded": {"voffset"},
    "msub": set(), "msup": set(), "msubsup": set(), "munder": set(), "mover": {"accent"}, "munderover": set(),
    "mfrac": set(), "msqrt": set(), "mtable": set(), "mtr": set(), "mtd": set(),
}  # fmt: skip
CHILDREN = {"msub": 2, "msup": 2, "msubsup": 3, "munder": 2, "mover": 2, "munderover": 3, "mfrac": 2,
            "semantics": 2}  # fmt: skip
TOKENS = {"mi", "mn", "mo", "mtext", "mspace", "annotation"}
UNREAD = frozenset("\\$&")  # LaTeX that was never read has one of them


class MathMLError(ValueError):
    """Markup that is not MathML Core, or text that is LaTeX which was never read."""


@lru_cache(maxsize=4096)
def sound(markup: str) -> None:
    """Refuse the markup of a formula that is ill-formed or not valid; the same one is looked at once."""
    validate(fromstring(markup))


def validate(element: Element) -> None:
    """Refuse an element that MathML Core lacks, an attribute it does not use, and stray or unread text."""
    tag, attributes, own = element.tag, element.attrib, element.text or ""
    if tag not in ATTRIBUTES or (attributes and not attributes.keys() <= ATTRIBUTES[tag]):
        raise MathMLError(f"expected an element and attributes of MathML Core, found <{tag} {attributes}>")
    if attributes.get("mathvariant", "normal") != "normal":
        raise MathMLError(f"expected bold as Unicode letters, found mathvariant={attributes['mathvariant']!r}")
    if len(element) != CHILDREN.get(tag, len(element)) or (tag in TOKENS and len(element)):
        raise MathMLError(f"expected another number of children in <{tag}>, found {len(element)}")
    if tag not in ("mtext", "annotation") and not UNREAD.isdisjoint(own):
        raise MathMLError(f"expected a formula without LaTeX in it, found {own!r}")
    if tag in TOKENS:
        return
    stray = list(filter(None, (own, *[child.tail for child in element])))
    if any(map(str.strip, stray)):
        raise MathMLError(f"expected text only in {', '.join(sorted(TOKENS))}, found {stray} in <{tag}>")
    for child in element:
        validate(child)
