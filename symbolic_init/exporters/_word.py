"""A document as HTML that pandoc makes a Word file of: calculations in tables, MathML that becomes equations."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence

from symbolic_init.blocks import (
    Block,
    Bullets,
    Chain,
    Display,
    Document,
    Environment,
    Listing,
    Paragraph,
    Picture,
    Quote,
    Section,
    Step,
    Table,
    Verdict,
    address,
)  # fmt: skip
from symbolic_init.exporters import can_draw
from symbolic_init.exporters._running import SHAPES, running_text
from symbolic_init.exporters._words import inline as words
from symbolic_init.layout import Node, Operator, Row
from symbolic_init.printing.extent import em
from symbolic_init.printing.mathml import formula, text

SUFFIX = ".docx"
LINE = 34.0  # em of a line on the page
BESIDE = 10.0  # em: reasons stand beside the lines where they have so much room
_NAME = re.compile("<mi>(?=[^<]{2})")


def render(document: Document) -> str:
    """The whole file."""
    head = f'<head><meta charset="utf-8"/><title>{text(words(document.title))}</title></head>'
    return f'<!DOCTYPE html>\n<html lang="en">{head}<body>\n{_blocks(document.blocks, 1)}</body></html>\n'


def upright(markup: str) -> str:
    """MathML that says that names of several letters are upright: pandoc takes them for products of letters."""
    return _NAME.sub('<mi mathvariant="normal">', markup)


def _math(node: Node) -> str:
    return upright(formula(node))


inline = running_text(
    text=lambda said: text(said.replace("\n", " ")),
    strong=lambda said: f"<strong>{text(said)}</strong>",
    code=lambda said: f"<code>{text(said)}</code>",
    math=_math,
    link=lambda target, said: f'<a href="{text(address(target, SUFFIX))}">{text(said)}</a>',
)


def _blocks(blocks: Sequence[Block], level: int) -> str:
    return "".join(_block(block, level) + "\n" for block in blocks)


def _block(block: Block, level: int) -> str:
    match block:
        case Paragraph(content):
            return f"<p>{inline(content)}</p>"
        case Quote(content, source):
            cited = f"<p>— {inline(source)}</p>" if source else ""
            return f"<blockquote><p>“{inline(content)}”</p>{cited}</blockquote>"
        case Verdict(outcome, content):
            more = f" ({inline(content)})" if content else ""
            return f"<p><strong>{SHAPES[outcome]} {outcome}</strong>{more}</p>"
        case Display(node):
            return f"<p>{upright(formula(node, display=True))}</p>"
        case Chain(lines):
            return chain(lines)
        case Table(caption, header, rows):
            said = f"<caption>{inline(caption)}</caption>" if caption else ""
            head = _row([inline(cell) for cell in header], "th")
            body = "".join(_row([inline(cell) for cell in row]) for row in rows)
            return f"<table>{said}<thead>{head}</thead><tbody>{body}</tbody></table>"
        case Picture():
            return _shown(block) + _blocks(block.in_words, level)
        case Bullets(items, numbered):
            kind = "ol" if numbered else "ul"
            return f"<{kind}>{''.join(f'<li>{inline(item)}</li>' for item in items)}</{kind}>"
        case Listing(lines):
            return "<pre>" + "\n".join(map(text, lines)) + "</pre>"
        case Environment(kind, inside):
            end = "<p>∎</p>\n" if kind == "proof" else ""
            return f"<p><strong>{kind.capitalize()}.</strong></p>\n{_blocks(inside, level)}{end}"
        case Section(title, anchor, inside):
            head = f'<h{level} id="{text(anchor)}">{inline(title)}</h{level}>'
            return f"{head}\n{_blocks(inside, level + 1)}"
    raise TypeError(block)


def _shown(picture: Picture) -> str:
    """The picture inside the page: Word shows no lines that it does not draw itself."""
    if not can_draw():
        return ""
    from symbolic_init.exporters._figure import png

    said = text(", ".join(filter(None, map(words, (picture.title, *(panel.title for panel in picture.panels))))))
    return f'<p><img alt="{said}" src="data:image/png;base64,{b64encode(png(picture)).decode()}"/></p>\n'


def chain(steps: Sequence[Step]) -> str:
    """Lines aligned at the relation in a table without lines: the reasons in its third column or under each line."""
    left = max((em(step.left) for step in steps if step.left is not None), default=0.0)
    if left > LINE / 2:
        return "".join(_stacked(step) for step in steps)
    beside = left + max(em(step.right) for step in steps) + BESIDE <= LINE
    rows = []
    for step in steps:
        left_side, note = "" if step.left is None else _math(step.left), inline(step.note)
        if beside:
            rows.append(_aligned(left_side, _right(step), note))
        else:
            rows += [_aligned(left_side, _right(step)), *([_aligned("", note)] if note else [])]
    return f"<table><tbody>{''.join(rows)}</tbody></table>"


def _stacked(step: Step) -> str:
    """A left side that leaves no room beside it, and under it the right one and the reason."""
    parts = [_math(step.left) if step.left is not None else "", _right(step), inline(step.note)]
    return "".join(f"<p>{part}</p>" for part in parts if part)


def _right(step: Step) -> str:
    return _math(Row((Operator(step.relation), step.right)) if step.relation else step.right)


def _row(cells: Sequence[str], kind: str = "td") -> str:
    return f"<tr>{''.join(f'<{kind}>{cell}</{kind}>' for cell in cells)}</tr>"


def _aligned(left: str, *others: str) -> str:
    return _row(["", *others]).replace("<td>", f'<td style="text-align: right">{left}', 1)
