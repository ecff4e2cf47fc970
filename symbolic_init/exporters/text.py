"""A document for the terminal: Unicode, wrapped to its width, calculations aligned at the relation."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from symbolic_init.blocks import (
    Block,
    Bullets,
    Chain,
    Display,
    Document,
    Environment,
    Paragraph,
    Quote,
    Section,
    Step,
    Table,
    Verdict,
)  # fmt: skip
from symbolic_init.exporters._running import SHAPES, running_text
from symbolic_init.exporters._screen import NARROW, Screen
from symbolic_init.layout import Cases, Node, Row
from symbolic_init.printing.breaking import broken
from symbolic_init.printing.plain import formula, to_ascii, visible, width
from symbolic_init.shared import remembered

SUFFIX = ".txt"
FILE = Screen()
LONG = 40  # columns of a formula in whose spaces a line may end


def render(document: Document, screen: Screen = FILE) -> str:
    """The document as lines of at most the screen's columns, where formulas can be broken."""
    title = screen.spelt(inline(document.title))
    head = [screen.painted("title", line) for line in wrapped(title, screen.prose)]
    lines = [*head, screen.rule("═", title), "", *_blocks(document.blocks, screen, 1)]
    text = "\n".join(line.rstrip() for line in lines).rstrip("\n") + "\n"
    return to_ascii(text) if screen.ascii else text


def _said(words: str) -> str:
    return visible(words.replace("\n", " "))


def _formula(node: Node) -> str:
    found = formula(node)
    return found.strip().replace(" ", NARROW) if len(found) < LONG else found.strip()


inline = running_text(text=_said, strong=_said, code=_said, math=_formula, link=lambda _, words: _said(words))


def wrapped(text: str, columns: int, indent: str = "", hang: str | None = None) -> list[str]:
    """The text in lines; a formula's own spaces do not break."""
    if text and text[-1] != " " and len(indent) + len(text) <= columns:
        return [(indent + text).replace(NARROW, " ")]
    lines = textwrap.wrap(text, columns, initial_indent=indent, subsequent_indent=indent if hang is None else hang,
                          break_long_words=False, break_on_hyphens=False)  # fmt: skip
    return [line.replace(NARROW, " ") for line in lines] or [indent]


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
        case Bullets(items, numbered):
            marks = [f"{n}. " if numbered else "• " for n in range(1, len(items) + 1)]
            pairs = zip(items, marks, strict=True)
            return [
                line
                for item, mark in pairs
                for line in wrapped(mark + screen.spelt(inline(item)), screen.prose, "  ", "  " + " " * len(mark))
            ]
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


def display(node: Node, screen: Screen) -> list[str]:
    """A formula on a line of its own; cases get a line each."""
    if isinstance(node, Row) and isinstance(node.items[-1], Cases):
        head = "  " + written(Row(node.items[:-1]), screen)
        rows = [(written(value, screen), written(condition, screen)) for value, condition in node.items[-1].rows]
        wide = max(width(value) for value, _ in rows)
        brace = "┃" if len(rows) > 1 else "{"
        texts = [f"{brace} {value}{' ' * (wide - width(value))}  {condition}" for value, condition in rows]
        middle = (len(rows) - 1) // 2
        return [(head if n == middle else " " * width(head)) + text for n, text in enumerate(texts)]
    first, *rest = lines_of(node, screen.columns - 2, screen)
    return ["  " + first, *("      " + line.strip() for line in rest)]


def written(node: Node, screen: Screen) -> str:
    """A formula on one line."""
    return screen.spelt(formula(node))


def lines_of(node: Node, room: int, screen: Screen) -> list[str]:
    """A formula in lines of so many columns, those after the first indented."""
    return [written(line, screen) for line in broken(node, room, room - 4, lambda part: measured(part, screen))]


@remembered
def measured(node: Node, screen: Screen) -> float:
    """The columns that a formula takes."""
    return width(written(node, screen))


def chain(lines: Sequence[Step], screen: Screen) -> list[str]:
    """Lines aligned at the relation; a reason beside its line, or under it when there is no room."""
    lefts = ["" if step.left is None else written(step.left, screen) for step in lines]
    relations = [screen.spelt(step.relation) for step in lines]
    margin, middle = max(map(width, lefts), default=0), max(1, *map(width, relations))
    out: list[str] = []
    room = screen.columns - margin - middle - 4
    parts = [lines_of(step.right, room, screen) for step in lines]
    bodies = [
        f"  {' ' * (margin - width(left))}{left} {relation}{' ' * (middle - width(relation))} {pieces[0]}".rstrip()
        for left, relation, pieces in zip(lefts, relations, parts, strict=True)
    ]
    notes = [screen.spelt(inline(step.note)) for step in lines]
    column = max((width(body) for body, note in zip(bodies, notes, strict=True) if note), default=0) + 3
    beside = all(column + width(note) <= screen.columns for note in notes) and all(len(p) == 1 for p in parts)
    for body, note, pieces in zip(bodies, notes, parts, strict=True):
        if beside:
            said = screen.painted("faint", note.replace(NARROW, " "))
            out.append(f"{body}{' ' * (column - width(body))}{said}".rstrip())
        else:
            out += [body, *(" " * (margin + 9) + piece.strip() for piece in pieces[1:])]
            under = wrapped(note, screen.columns, " " * (margin + 7)) if note else []
            out += [screen.painted("faint", line) for line in under]
    return out


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
