"""A document for the terminal: Unicode, wrapped to its width, calculations aligned at the relation."""

from __future__ import annotations

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
    Table,
    Verdict,
)  # fmt: skip
from symbolic_init.exporters._lines import chain, display
from symbolic_init.exporters._running import SHAPES
from symbolic_init.exporters._screen import NARROW, Screen
from symbolic_init.exporters._words import inline, wrapped
from symbolic_init.printing.ascii import to_ascii
from symbolic_init.printing.plain import visible, width
from symbolic_init.shared import remembered

SUFFIX = ".txt"
FILE = Screen()


def render(document: Document, screen: Screen = FILE) -> str:
    """The document as lines of at most the screen's columns, where formulas can be broken."""
    title = screen.spelt(inline(document.title))
    head = [screen.painted("title", line) for line in wrapped(title, screen.prose)]
    lines = [*head, screen.rule("═", title), "", *_blocks(document.blocks, screen, 1)]
    text = "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"
    return to_ascii(text) if screen.ascii else text


def _blocks(blocks: Sequence[Block], screen: Screen, level: int) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        lines += [*_block(block, screen, level), ""]
    return lines


@remembered
def _block(block: Block, screen: Screen, level: int) -> list[str]:
    match block:
        case Paragraph(content):
            return wrapped(screen.spelt(inline(content)), screen.prose)
        case Quote(content, source):
            cited = screen.spelt(f"— {inline(source)}")
            words = wrapped(screen.spelt(f"“{inline(content)}”"), screen.prose, "    ")
            return [*words, *(wrapped(cited, screen.prose, "    ", "      ") if source else [])]
        case Verdict(outcome, content):
            said = f"{SHAPES[outcome]} {outcome}" + (f" ({screen.spelt(inline(content))})" if content else "")
            return [screen.painted(outcome, line) for line in wrapped(said, screen.prose)]
        case Display(node):
            return display(node, screen)
        case Chain(lines):
            return chain(lines, screen)
        case Table():
            return table(block, screen)
        case Picture():
            return _blocks(block.in_words, screen, level)[:-1]
        case Bullets(items, numbered):
            marks = [f"{n}. " if numbered else "• " for n in range(1, len(items) + 1)]
            pairs = zip(items, marks, strict=True)
            return [
                line
                for item, mark in pairs
                for line in wrapped(mark + screen.spelt(inline(item)), screen.prose, "  ", "  " + " " * len(mark))
            ]
        case Listing(lines):
            return [f"    {visible(line)}" for line in lines]
        case Environment(kind, inside):
            body = _blocks(inside, screen.narrower(2), level)[:-1]
            end = ["  ∎"] if kind == "proof" else []
            head = screen.painted("kind", f"{kind.capitalize()}.")
            return [head, *("  " + line if line else "" for line in body), *end]
        case Section(title, _, inside, part):
            text = screen.spelt(inline(title))
            style = part if part in SHAPES else "heading"
            heads = [screen.painted(style, line) for line in wrapped(text, screen.prose)]
            return [*heads, screen.rule("─" if level == 1 else "·", text), "", *_blocks(inside, screen, level + 1)[:-1]]
    raise TypeError(block)


def table(block: Table, screen: Screen) -> list[str]:
    """Columns as wide as their cells, the last one wrapped; without room for that, a paragraph for each row."""
    rows = [[screen.spelt(inline(cell)) for cell in row] for row in (block.header, *block.rows)]
    widths = [max(width(row[column]) for row in rows) for column in range(len(block.header))]
    before = sum(widths[:-1]) + 3 * len(widths) - 1
    last = min(widths[-1], screen.columns - before)
    caption = wrapped(screen.spelt(inline(block.caption)), screen.prose) if block.caption else []
    longest = max((width(word) for row in rows for word in row[-1].split(" ")), default=0)
    if last < longest:
        return [*caption, *(line for row in rows[1:] for line in _record(rows[0], row, screen.prose))]
    rule = "  " + screen.painted("faint", "─" * (before + last - 2))
    lines = [_table_row(row, widths, last) for row in rows]
    return [*caption, *lines[0], rule, *(line for row in lines[1:] for line in row)]


def _table_row(row: Sequence[str], widths: Sequence[int], last: int) -> list[str]:
    cells = zip(row[:-1], widths[:-1], strict=True)
    head = "  " + "".join(f"{cell.replace(NARROW, ' ')}{' ' * (wide - width(cell) + 3)}" for cell, wide in cells)
    tail = wrapped(row[-1], last)
    return [head + tail[0], *(" " * width(head) + line for line in tail[1:])]


def _record(header: Sequence[str], row: Sequence[str], columns: int) -> list[str]:
    said = "; ".join(f"{name}{NARROW}{cell}" for name, cell in zip(header, row, strict=True) if cell)
    return wrapped(said, columns, "  ", "    ")
