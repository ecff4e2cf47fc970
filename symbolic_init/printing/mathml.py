"""A printing tree as MathML Core, and the one place where MathML is validated."""

from __future__ import annotations

from xml.sax.saxutils import escape as escape_xml

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
)  # fmt: skip
from symbolic_init.notation import UPRIGHT, bold, is_prefix
from symbolic_init.printing.plain import visible

MARKS = {"hat": "^", "vec": "→", "bar": "¯", "tilde": "~", "dot": "˙"}


def formula(node: Node, *, display: bool = False) -> str:
    """The whole <math> element."""
    mode = ' display="block"' if display else ""
    return f"<math{mode}>{_node(node)}</math>"


def _node(node: Node) -> str:
    return _PRINT[type(node)](node)


def text(string: str) -> str:
    """Text that may stand in an element."""
    return escape_xml(visible(string), {'"': "&quot;"})


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
        case "′":
            return "<mo>′</mo>"
    return f"<mo>{text(node.char)}</mo>"


def _row(node: Row) -> str:
    items = node.items
    pieces = (
        f'<mo form="prefix">{text(item.char)}</mo>' if isinstance(item, Operator) and is_prefix(items, at) else _node(item)
        for at, item in enumerate(items)
    )
    return f"<mrow>{''.join(pieces)}</mrow>"


def _script(node: Script) -> str:
    base = _node(node.base)
    if node.sub is not None and node.sup is not None:
        return f"<msubsup>{base}{_node(node.sub)}{_node(node.sup)}</msubsup>"
    if node.sub is not None:
        return f"<msub>{base}{_node(node.sub)}</msub>"
    return f"<msup>{base}{_node(node.sup)}</msup>" if node.sup is not None else base


def _accent(node: Accent) -> str:
    return f'<mover accent="true">{_node(node.base)}<mo stretchy="false">{MARKS.get(node.mark, "^")}</mo></mover>'


def _fraction(node: Fraction) -> str:
    return f"<mfrac>{_node(node.above)}{_node(node.below)}</mfrac>"


def _root(node: Root) -> str:
    return f"<msqrt>{_node(node.body)}</msqrt>"


def _fenced(node: Fenced) -> str:
    left = f'<mo form="prefix" fence="true">{text(node.left)}</mo>' if node.left in "|‖" else f"<mo>{text(node.left)}</mo>"
    right = f'<mo form="postfix" fence="true">{text(node.right)}</mo>' if node.right in "|‖" else f"<mo>{text(node.right)}</mo>"
    return f"<mrow>{left}{_node(node.body)}{right}</mrow>"


def _big(node: Big) -> str:
    sign = f'<mo movablelimits="false">{text(node.char)}</mo>'
    if node.below is not None and node.above is not None:
        return f"<munderover>{sign}{_node(node.below)}{_node(node.above)}</munderover>"
    if node.below is not None:
        return f"<munder>{sign}{_node(node.below)}</munder>"
    return sign if node.above is None else f"<mover>{sign}{_node(node.above)}</mover>"


def _cases(node: Cases) -> str:
    rows = (f"<mtr><mtd>{_node(v)}</mtd><mtd>{_node(c)}</mtd></mtr>" for v, c in node.rows)
    return f'<mrow><mo form="prefix" fence="true" stretchy="true">{{</mo><mtable>{"".join(rows)}</mtable></mrow>'


def _prose(node: Prose) -> str:
    return f"<mtext>{text(node.text).replace(' ', '&#xA0;')}</mtext>"


_PRINT = {
    Letter: _letter, Word: _word, Number: _number, Operator: _operator, Row: _row, Script: _script, Accent: _accent,
    Fraction: _fraction, Root: _root, Fenced: _fenced, Big: _big, Cases: _cases, Prose: _prose,
}  # fmt: skip
