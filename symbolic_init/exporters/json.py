"""A document as JSON: stable keys, formulas as LaTeX and as text, every number an exact string."""

from __future__ import annotations

import json
from json.encoder import encode_basestring
from typing import Any

from symbolic_init.blocks import (
    Block,
    Bullets,
    Chain,
    Code,
    Display,
    Document,
    Environment,
    Inlines,
    Link,
    Math,
    Paragraph,
    Quote,
    Section,
    Strong,
    Table,
    Text,
    Verdict,
)  # fmt: skip
from symbolic_init.layout import Node
from symbolic_init.printing import latex, plain
from symbolic_init.printing.plain import visible

SUFFIX = ".json"


def render(document: Document) -> str:
    """The document as an object of its slug, title and blocks; every block says its type."""
    whole = {"slug": document.slug, "title": _inline(document.title), "blocks": [_block(b) for b in document.blocks]}
    return written(whole) + "\n"


def written(value: Any, margin: str = "\n") -> str:
    """The value with an indent of 1, as `json.dumps` writes it more slowly; keys are plain names."""
    if type(value) is str:
        return encode_basestring(value)
    if not value or type(value) not in (dict, list):
        return json.dumps(value)
    inner = margin + " "
    between = f",{inner}"
    if type(value) is list:
        return f"[{inner}{between.join([written(item, inner) for item in value])}{margin}]"
    items = [f'"{key}": {written(item, inner)}' for key, item in value.items()]
    return f"{{{inner}{between.join(items)}{margin}}}"


def _formula(node: Node) -> dict[str, str]:
    return {"latex": latex.formula(node).strip(), "text": plain.formula(node).strip()}


def _inline(content: Inlines) -> list[Any]:
    return [_piece(piece) for piece in content]


def _piece(piece: Text | Strong | Code | Math | Link) -> Any:
    match piece:
        case Math(node):
            return _formula(node)
        case Text(text):
            return visible(text)
        case Strong(text):
            return {"strong": visible(text)}
        case Code(text):
            return {"code": visible(text)}
        case Link(target, text):
            return {"link": target, "words": visible(text)}
    raise TypeError(piece)


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph(content):
            return {"type": "paragraph", "content": _inline(content)}
        case Quote(content, source):
            return {"type": "quote", "content": _inline(content), "source": _inline(source)}
        case Verdict(outcome, content):
            return {"type": "verdict", "outcome": outcome, "content": _inline(content)}
        case Display(node):
            return {"type": "formula", **_formula(node)}
        case Chain(lines, label):
            steps = [
                {
                    "left": None if step.left is None else _formula(step.left),
                    "relation": step.relation,
                    "right": _formula(step.right),
                    "note": _inline(step.note),
                }
                for step in lines
            ]
            return {"type": "chain", "label": label, "lines": steps}
        case Table(caption, header, rows):
            cells = [[_inline(cell) for cell in row] for row in rows]
            head = [_inline(cell) for cell in header]
            return {"type": "table", "caption": _inline(caption), "header": head, "rows": cells}
        case Bullets(items, numbered):
            return {"type": "list", "numbered": numbered, "items": [_inline(item) for item in items]}
        case Environment(kind, inside):
            return {"type": kind, "blocks": [_block(b) for b in inside]}
        case Section(title, anchor, inside):
            return {"type": "section", "title": _inline(title), "anchor": anchor, "blocks": [_block(b) for b in inside]}
    raise TypeError(block)
