"""A document as one HTML file: MathML Core, nothing loaded, no script needed; light, dark and print."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from symbolic_init.blocks import (
    Block,
    Bullets,
    Chain,
    Display,
    Document,
    Environment,
    Inline,
    Inlines,
    Listing,
    Math,
    Paragraph,
    Picture,
    Quote,
    Section,
    Step,
    Surroundings,
    Table,
    Text,
    Verdict,
    address,
)  # fmt: skip
from symbolic_init.exporters import can_draw
from symbolic_init.exporters._drawing import svg
from symbolic_init.exporters._running import SHAPES, running_text
from symbolic_init.exporters._script import COPY, FRAMES
from symbolic_init.exporters._shell import page
from symbolic_init.exporters._words import inline as words
from symbolic_init.layout import Node, Operator, Row
from symbolic_init.printing.extent import em
from symbolic_init.printing.mathml import formula, text
from symbolic_init.shared import MOST, remembered

SUFFIX = ".html"
NARROW = 14.0  # em of a formula that fits a box on a small telephone
WIDE = 15.0  # em of a line that a telephone shows better under its left side
ALONE = 26.0  # em of a line that leaves no room for its reason beside it
PAPER = 42.0  # em of a line that a sheet of paper holds
LONG_END = "</span>"


def render(document: Document) -> str:
    """The whole file."""
    around = document.surroundings
    above = '<header><nav aria-label="Gallery"><a href="index.html">All sentences</a></nav></header>\n'
    body = f"<main>\n<h1>{inline(document.title)}</h1>\n{_blocks(document.blocks, 2)}</main>\n"
    if around is not None:
        body = (above if around.indexed else "") + body + _footer(around)
    framed = any(picture.framed for picture in document.pictures)
    return page(words(document.title), body, COPY, *([FRAMES] if framed else []))


def _footer(around: Surroundings) -> str:
    """Where to read on, and what the report was made from."""
    beside = [
        f'<li><a rel="{relation}" href="{text(found[0] + SUFFIX)}">{said}: {plainly(found[1])}</a></li>'
        for relation, said, found in (("prev", "Before", around.before), ("next", "Next", around.after))
        if found is not None
    ]
    further = f'<nav aria-label="Other sentences"><ul>{"".join(beside)}</ul></nav>\n' if beside else ""
    if around.program:
        lines = "\n".join(map(text, around.program.splitlines()))
        further += (
            f"<details><summary>The page that this was made from: <code>{text(around.file)}</code></summary>\n"
            f'<pre tabindex="0" role="region" aria-label="{text(around.file)}">{lines}</pre></details>\n'
        )
    return f"<footer>\n{further}</footer>\n" if further else ""


@lru_cache(maxsize=MOST)
def inline(content: Inlines) -> str:
    """Running text; a formula and the punctuation after it stay on one line."""
    out = ""
    for place, piece in enumerate(content):
        after = content[place + 1] if place + 1 < len(content) else None
        mark = _closing(after) if isinstance(piece, Math) else ""
        before = content[place - 1] if place else None
        own = _pieces((piece,))
        if isinstance(before, Math):
            own = own.removeprefix(_closing(piece))
        if mark and own.endswith(LONG_END):  # a box of its own, whose foot is not where letters stand
            out += f"{own.removesuffix(LONG_END)}{mark}{LONG_END}"
        else:
            out += f'<span class="together">{own}{mark}</span>' if mark else own
    return out


def plainly(content: Inlines) -> str:
    """Running text for a link: its formulas in Unicode letters, for a link has no parts."""
    return text(words(content))


def _closing(piece: Inline | None) -> str:
    return piece.text[0] if isinstance(piece, Text) and piece.text[:1] in tuple(".,;:)!?”’") else ""


def _formula(node: Node) -> str:
    width = em(node)
    return formula(node) if width < WIDE else f'<span class="long"{_focusable(width)}>{formula(node)}</span>'


_pieces = running_text(
    text=lambda words: text(words.replace("\n", " ")),
    strong=lambda words: f"<strong>{text(words)}</strong>",
    code=lambda words: f"<code>{text(words)}</code>",
    math=_formula,
    link=lambda target, words: f'<a href="{text(address(target, SUFFIX))}">{text(words)}</a>',
)


def _blocks(blocks: Sequence[Block], level: int) -> str:
    return "".join(_block(block, level) + "\n" for block in blocks)


@remembered
def _block(block: Block, level: int) -> str:
    match block:
        case Paragraph(content):
            return f"<p>{inline(content)}</p>"
        case Quote(content, source):
            cited = f"<figcaption>{inline(source)}</figcaption>" if source else ""
            return f'<figure class="quote"><blockquote><p>“{inline(content)}”</p></blockquote>{cited}</figure>'
        case Verdict(outcome, content):
            more = f" ({inline(content)})" if content else ""
            return f'<p class="verdict {outcome}"><span aria-hidden="true">{SHAPES[outcome]}</span> {outcome}{more}</p>'
        case Display(node):
            return f'<div class="display{_beyond(em(node))}"{_focusable(em(node))}>{formula(node, display=True)}</div>'
        case Chain(lines, label):
            return _chain(lines, label)
        case Table():
            return _table(block)
        case Picture():
            return _picture(block)
        case Bullets(items, numbered):
            kind = "ol" if numbered else "ul"
            return f"<{kind}>{''.join(f'<li>{inline(item)}</li>' for item in items)}</{kind}>"
        case Listing(lines, label):
            typed = "\n".join(map(text, lines))
            return f'<pre tabindex="0" role="region" aria-label="{text(label)}">{typed}</pre>'
        case Environment(kind, inside):
            return f'<div class="{kind}"><p class="kind">{kind.capitalize()}.</p>\n{_blocks(inside, level)}</div>'
        case Section(title, anchor, inside):
            head = f'<h{level} id="{text(anchor)}">{inline(title)}</h{level}>'
            landmark = f' aria-labelledby="{text(anchor)}"' if level == 2 else ""  # of deeper ones there are too many
            return f"<section{landmark}>\n{head}\n{_blocks(inside, min(level + 1, 6))}</section>"
    raise TypeError(block)


def _focusable(width: float) -> str:
    return ' tabindex="0" role="group" aria-label="formula"' if width > NARROW else ""


def _beyond(width: float) -> str:
    """A class of what is too wide for paper, where nothing can be moved."""
    return "" if width < PAPER else " wider" if width < 1.5 * PAPER else " widest"


def _chain(lines: Sequence[Step], label: str) -> str:
    notes = any(step.note for step in lines)
    left = max((em(step.left) for step in lines if step.left is not None), default=0.0)
    widest = max(em(step.right) for step in lines) + left
    beside = any(step.note and em(step.right) + left < ALONE for step in lines)
    layout = "chain" if beside else "chain below" if notes else "chain plain"
    one_calculation = all(step.left is None for step in lines[1:])
    stacked = widest > WIDE and (one_calculation or left > WIDE / 2)
    room = ALONE - left if notes else widest + 1
    before = 0 if stacked else left
    kinds = (("alone" if em(step.right) >= room else "") + _beyond(left + em(step.right)) for step in lines)
    steps = "".join(_step(step, notes, before, kind.strip()) for step, kind in zip(lines, kinds, strict=True))
    return f'<ol class="{layout}{" wide" if stacked else ""}" aria-label="{text(label)}">{steps}</ol>'


def _step(step: Step, notes: bool, before: float, kind: str) -> str:
    """One line; on a telephone, its right side begins as far from the edge as `before`."""
    left = '<span class="left">' if step.left is None else f'<span class="left"{_focusable(em(step.left))}>'
    left += "" if step.left is None else formula(step.left)
    body = Row((Operator(step.relation), step.right)) if step.relation else step.right
    right = f'<span class="right"{_focusable(em(body) + before)}>{formula(body)}</span>'
    note = f'<span class="note">{inline(step.note)}</span>' if notes else ""
    start = f'<li class="{kind}">' if kind else "<li>"
    return f"{start}{left}</span>{right}{note}</li>"


def _table(block: Table) -> str:
    caption = f"<caption>{inline(block.caption)}</caption>" if block.caption else ""
    head = "".join(f'<th scope="col">{inline(cell)}</th>' for cell in block.header)
    body = "".join("<tr>" + "".join(f"<td>{inline(cell)}</td>" for cell in row) + "</tr>" for row in block.rows)
    label = text(words(block.caption) or "table")
    return (
        f'<div class="scroll" tabindex="0" role="group" aria-label="{label}"><table>{caption}'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _picture(block: Picture) -> str:
    """The panels, with words for who cannot see them, and the numbers, which are there without a drawing too."""
    drawn = "".join(_panel(block, place) for place in range(len(block.panels))) if can_draw() else ""
    panels = f'<div class="panels">{drawn}</div>' if drawn else ""
    said = f"<figcaption><strong>{inline(block.title)}.</strong> {inline(block.words)}</figcaption>"
    numbers = "".join(map(_table, block.tables))
    if numbers and not block.framed:
        numbers = f"<details><summary>The numbers</summary>{numbers}</details>"
    return f'<figure class="picture{" framed" if block.framed else ""}">{panels}{said}{numbers}</figure>'


def _panel(block: Picture, place: int) -> str:
    panel, name = block.panels[place], f"{block.name}-{place + 1}"
    box, inside = svg(block, place)
    title = ", ".join(filter(None, (words(block.title), words(panel.title))))
    return (
        f'<svg viewBox="{box}" role="img" aria-labelledby="{text(name)}-title" aria-describedby="{text(name)}-words">'
        f'<title id="{text(name)}-title">{text(title)}</title>'
        f'<desc id="{text(name)}-words">{text(words(block.words))}</desc>{inside}</svg>'
    )
