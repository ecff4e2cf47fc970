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
from symbolic_init.layout import Cases, Node, Row
from symbolic_init.printing.breaking import broken
from symbolic_init.printing.plain import formula, visible, width
from symbolic_init.shared import remembered

SUFFIX = ".txt"
WIDTH = 100
NARROW = "\u00a0"  # a space at which no line ends
LONG = 40  # columns of a formula in whose spaces a line may end


def render(document: Document, columns: int = WIDTH) -> str:
    """The document as lines of at most `columns`, where formulas can be broken."""
    title = inline(document.title)
    lines = [*wrapped(title, columns), "═" * min(columns, width(title)), "", *_blocks(document.blocks, columns, 1)]
    return "\n".join(line.rstrip() for line in lines).rstrip("\n") + "\n"


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


def _blocks(blocks: Sequence[Block], columns: int, level: int) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        lines += [*_block(block, columns, level), ""]
    return lines


@remembered
def _block(block: Block, columns: int, level: int) -> list[str]:
    match block:
        case Paragraph(content):
            return wrapped(inline(content), columns)
        case Quote(content, source):
            cited = wrapped(f"— {inline(source)}", columns, "    ", "      ") if source else []
            return [*wrapped(f"“{inline(content)}”", columns, "    "), *cited]
        case Verdict(outcome, content):
            return wrapped(f"{SHAPES[outcome]} {outcome}" + (f" ({inline(content)})" if content else ""), columns)
        case Display(node):
            return display(node, columns)
        case Chain(lines):
            return chain(lines, columns)
        case Table():
            return table(block, columns)
        case Bullets(items, numbered):
            marks = [f"{n}. " if numbered else "• " for n in range(1, len(items) + 1)]
            pairs = zip(items, marks, strict=True)
            return [
                line
                for item, mark in pairs
                for line in wrapped(mark + inline(item), columns, "  ", "  " + " " * len(mark))
            ]
        case Environment(kind, inside):
            body = _blocks(inside, columns - 2, level)[:-1]
            end = ["  ∎"] if kind == "proof" else []
            return [f"{kind.capitalize()}.", *("  " + line if line else "" for line in body), *end]
        case Section(title, _, inside):
            text = inline(title)
            rule = ("─" if level == 1 else "·") * width(text)
            return [text, rule, "", *_blocks(inside, columns, level + 1)[:-1]]
    raise TypeError(block)


def display(node: Node, columns: int) -> list[str]:
    """A formula on a line of its own; cases get a line each."""
    if isinstance(node, Row) and isinstance(node.items[-1], Cases):
        head = "  " + formula(Row(node.items[:-1]))
        rows = [(formula(value), formula(condition)) for value, condition in node.items[-1].rows]
        wide = max(width(value) for value, _ in rows)
        brace = "┃" if len(rows) > 1 else "{"
        texts = [f"{brace} {value}{' ' * (wide - width(value))}  {condition}" for value, condition in rows]
        middle = (len(rows) - 1) // 2
        return [(head if n == middle else " " * width(head)) + text for n, text in enumerate(texts)]
    first, *rest = broken(node, columns - 2, columns - 6, measured)
    return ["  " + formula(first), *("      " + formula(line).strip() for line in rest)]


@remembered
def measured(node: Node) -> float:
    """The columns that a formula takes."""
    return width(formula(node))


def chain(lines: Sequence[Step], columns: int) -> list[str]:
    """Lines aligned at the relation; a reason beside its line, or under it when there is no room."""
    lefts = ["" if step.left is None else formula(step.left) for step in lines]
    margin = max(map(width, lefts), default=0)
    out: list[str] = []
    room = columns - margin - 5
    parts = [[formula(p) for p in broken(step.right, room, room - 4, measured)] for step in lines]
    bodies = [
        f"  {' ' * (margin - width(left))}{left} {step.relation or ' '} {pieces[0]}".rstrip()
        for left, step, pieces in zip(lefts, lines, parts, strict=True)
    ]
    notes = [inline(step.note) for step in lines]
    column = max((width(body) for body, note in zip(bodies, notes, strict=True) if note), default=0) + 3
    beside = all(column + width(note) <= columns for note in notes) and all(len(pieces) == 1 for pieces in parts)
    for body, note, pieces in zip(bodies, notes, parts, strict=True):
        if beside:
            out.append(f"{body}{' ' * (column - width(body))}{note}".rstrip().replace(NARROW, " "))
        else:
            out += [body, *(" " * (margin + 9) + piece.strip() for piece in pieces[1:])]
            out += [*(wrapped(note, columns, " " * (margin + 7)) if note else [])]
    return out


def table(block: Table, columns: int) -> list[str]:
    """Columns as wide as their cells, the last one wrapped; without room for that, a paragraph for each row."""
    rows = [[inline(cell) for cell in row] for row in (block.header, *block.rows)]
    widths = [max(width(row[column]) for row in rows) for column in range(len(block.header))]
    before = sum(widths[:-1]) + 3 * len(widths) - 1
    last = min(widths[-1], columns - before)
    caption = wrapped(inline(block.caption), columns) if block.caption else []
    longest = max((width(word) for row in rows for word in row[-1].split(" ")), default=0)
    if last < longest:
        return [*caption, *(line for row in rows[1:] for line in _record(rows[0], row, columns))]
    rule = "  " + "─" * (before + last - 2)
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
