"""A document as JSON: stable keys, formulas as LaTeX and as text, every number an exact string."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, partial
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
    Listing,
    Math,
    Paragraph,
    Picture,
    Quote,
    Section,
    Step,
    Strong,
    Table,
    Text,
    Verdict,
)  # fmt: skip
from symbolic_init.layout import Node
from symbolic_init.printing import latex, plain
from symbolic_init.printing.plain import visible
from symbolic_init.shared import MOST, remembered

SUFFIX = ".json"


def render(document: Document) -> str:
    """The document as an object of its slug, title and blocks; every block says its type."""
    blocks = _each(_block, document.blocks, 1)
    return _object(0, slug=_said(document.slug), title=_inline(document.title, 1), blocks=blocks) + "\n"


def _object(depth: int, **entries: str) -> str:
    """An object at a depth; what it has, written one deeper, is given."""
    end = "\n" + " " * depth
    written = f",{end} ".join([f'"{name}": {entry}' for name, entry in entries.items()])
    return f"{{{end} {written}{end}}}"


def _each(write: Callable[[Any, int], str], items: Iterable[object], depth: int) -> str:
    """A list at a depth, its items written one deeper."""
    end = "\n" + " " * depth
    written = f",{end} ".join([write(item, depth + 1) for item in items])
    return f"[{end} {written}{end}]" if written else "[]"


def _said(text: str) -> str:
    return encode_basestring(visible(text))


def _parts(node: Node) -> dict[str, str]:
    found = {"latex": latex.formula(node).strip(), "text": plain.formula(node).strip()}
    return {name: encode_basestring(text) for name, text in found.items()}


@remembered
def _formula(node: Node, depth: int) -> str:
    return _object(depth, **_parts(node))


@lru_cache(maxsize=MOST)
def _inline(content: Inlines, depth: int) -> str:
    return _each(_piece, content, depth)


def _piece(piece: Text | Strong | Code | Math | Link, depth: int) -> str:
    match piece:
        case Math(node):
            return _formula(node, depth)
        case Text(text):
            return _said(text)
        case Strong(text):
            return _object(depth, strong=_said(text))
        case Code(text):
            return _object(depth, code=_said(text))
        case Link(target, text):
            return _object(depth, link=encode_basestring(target), words=_said(text))
    raise TypeError(piece)


@remembered
def _block(block: Block, depth: int) -> str:
    return _object(depth, **_entries(block, depth + 1))


def _entries(block: Block, depth: int) -> dict[str, str]:
    match block:
        case Paragraph(content):
            return {"type": '"paragraph"', "content": _inline(content, depth)}
        case Quote(content, source):
            return {"type": '"quote"', "content": _inline(content, depth), "source": _inline(source, depth)}
        case Verdict(outcome, content):
            return {"type": '"verdict"', "outcome": _said(outcome), "content": _inline(content, depth)}
        case Display(node):
            return {"type": '"formula"', **_parts(node)}
        case Chain(lines, label):
            return {"type": '"chain"', "label": _said(label), "lines": _each(_step, lines, depth)}
        case Table(caption, header, rows):
            above = {"caption": _inline(caption, depth), "header": _each(_inline, header, depth)}
            return {"type": '"table"', **above, "rows": _each(partial(_each, _inline), rows, depth)}
        case Picture(name, title, words, _, numbers, _):
            said = {"name": _said(name), "title": _inline(title, depth), "words": _inline(words, depth)}
            return {"type": '"picture"', **said, "numbers": _each(_block, numbers, depth)}
        case Bullets(items, numbered):
            return {"type": '"list"', "numbered": str(numbered).lower(), "items": _each(_inline, items, depth)}
        case Listing(lines, label):
            typed = _each(lambda line, _: _said(line), lines, depth)
            return {"type": '"listing"', "label": _said(label), "lines": typed}
        case Environment(kind, inside):
            return {"type": _said(kind), "blocks": _each(_block, inside, depth)}
        case Section(title, anchor, inside):
            head = {"title": _inline(title, depth), "anchor": _said(anchor)}
            return {"type": '"section"', **head, "blocks": _each(_block, inside, depth)}
    raise TypeError(block)


@remembered
def _step(step: Step, depth: int) -> str:
    left = "null" if step.left is None else _formula(step.left, depth + 1)
    right, note = _formula(step.right, depth + 1), _inline(step.note, depth + 1)
    return _object(depth, left=left, relation=_said(step.relation), right=right, note=note)
