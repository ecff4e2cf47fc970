"""Formulas on lines of their own in plain text: displays, and lines aligned at the relation with their reasons."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from symbolic_init.blocks import Step
from symbolic_init.exporters._screen import NARROW, Screen
from symbolic_init.exporters._words import inline, wrapped
from symbolic_init.layout import TIMES, Cases, Fenced, Fraction, Letter, Macro, Node, Number, Operator, Prose, Root, Row
from symbolic_init.printing.breaking import broken
from symbolic_init.printing.plain import formula, width
from symbolic_init.shared import mapped, remembered

FURTHER = 4  # columns by which what continues a line is indented
SIGN = 2  # columns more that the sign of a product takes, where a line begins with it, than the space between factors
OVER = Operator("/")


def display(node: Node, screen: Screen) -> list[str]:
    """A formula on a line of its own; cases get a line each."""
    if isinstance(node, Row) and isinstance(node.items[-1], Cases):
        head = "  " + written(Row(node.items[:-1]), screen)
        texts = _cases(node.items[-1], screen.columns - width(head), screen)
        middle = (len(texts) - 1) // 2
        return [(head if n == middle else " " * width(head)) + text for n, text in enumerate(texts)]
    first, *rest = lines_of(node, screen.columns - 2, screen)
    lines = ["  " + first, *(" " * (2 + FURTHER) + line.strip() for line in rest)]
    return [part for line in lines for part in _at_spaces(line, screen.columns)]


def written(node: Node, screen: Screen) -> str:
    """A formula on one line."""
    return screen.spelt(formula(node))


@remembered
def measured(node: Node, screen: Screen) -> float:
    """The columns that a formula takes."""
    return width(written(node, screen))


def lines_of(node: Node, room: int, screen: Screen) -> list[str]:
    """A formula in lines of so many columns, those after the first to be indented."""
    if measured(node, screen) <= room:
        return [written(node, screen)]
    if isinstance(node, Cases):
        return _cases(node, room, screen)
    for slack in (0, SIGN):
        parts = broken(opened(node), room, room - FURTHER - slack, lambda part: measured(part, screen))
        found = [written(part, screen) for part in parts]
        if all(width(line.strip()) <= room - FURTHER for line in found[1:]):
            break
    return found


def _at_spaces(line: str, columns: int) -> list[str]:
    """A line that has no better place to end, such as a sum over a long term, in as many columns as there are."""
    if width(line) <= columns:
        return [line]
    start = len(line) - len(line.lstrip())
    sign, space, rest = line[start:].partition(" ")
    whole = sign + (NARROW if len(sign) == 1 else space) + rest  # no sign is left alone
    found = textwrap.wrap(whole, columns, initial_indent=" " * start, subsequent_indent=" " * (start + FURTHER),
                          break_long_words=False, break_on_hyphens=False)  # fmt: skip
    return [part.replace(NARROW, " ") for part in found]


def _cases(node: Cases, room: int, screen: Screen) -> list[str]:
    """A line for each case, its condition beside it or, where there is no room, under it."""
    rows = [(written(value, screen), written(condition, screen)) for value, condition in node.rows]
    wide = max(width(value) for value, _ in rows)
    brace = "┃" if len(rows) > 1 else "{"
    if max(wide + 2 + width(condition) for _, condition in rows) <= room - 2:
        return [f"{brace} {value}{' ' * (wide - width(value))}  {condition}" for value, condition in rows]
    out: list[str] = []
    for (value, _), (_, condition) in zip(node.rows, rows, strict=True):
        first, *others = lines_of(value, room - 2, screen)
        texts = [first, *(" " * FURTHER + line.strip() for line in others), " " * FURTHER + condition]
        out += [f"{brace} {text}" for text in texts]
    return out


@remembered
def opened(node: Node) -> Node:
    """The formula with fractions and roots as they are written on one line, so that a line can end inside them."""
    inside = mapped(node, lambda part: opened(part) if isinstance(part, Node) else part)
    match inside:
        case Fraction(above, below):
            return Row((_bracketed(above), OVER, _bracketed(below)))
        case Root(body) if not isinstance(body, Number | Letter):
            return Row((Prose("√"), Fenced("(", body, ")")))
        case Macro(_, _, look):
            return look
        case Row(items) if TIMES in items:
            pairs = zip(node.items, items, strict=True) if isinstance(node, Row) else ()
            return Row(tuple(Fenced("(", new, ")") if isinstance(old, Fraction) else new for old, new in pairs))
    return inside


def _bracketed(node: Node) -> Node:
    return Fenced("(", node, ")") if isinstance(node, Row) else node


def chain(steps: Sequence[Step], screen: Screen) -> list[str]:
    """Lines aligned at the relation, if their left sides leave room; a reason beside its line or under it."""
    lefts = ["" if step.left is None else written(step.left, screen) for step in steps]
    margin = max(map(width, lefts))
    bodies = _aligned(steps, lefts, margin, screen) if margin <= screen.columns / 2 else []
    indent, widest = margin + 3 + FURTHER, _widest(bodies)
    if not bodies or widest > screen.columns:
        loose = [_loose(step, screen) for step in steps]
        bodies, indent = (loose, 2 + FURTHER) if not bodies or _widest(loose) < widest else (bodies, indent)
    notes = [screen.spelt(inline(step.note)) for step in steps]
    one_calculation = all(step.left is None for step in steps[1:])
    column = _column(bodies, notes, screen.columns, all_or_none=one_calculation)
    out: list[str] = []
    for body, note in zip(bodies, notes, strict=True):
        if len(body) == 1 and width(body[0]) < column and column + width(note) <= screen.columns:
            said = screen.painted("faint", note.replace(NARROW, " "))
            out.append(f"{body[0]}{' ' * (column - width(body[0]))}{said}".rstrip())
        else:
            out += [*body, *(screen.painted("faint", line) for line in _under(note, indent, screen))]
    return out


def _widest(bodies: Sequence[Sequence[str]]) -> float:
    return max((width(line) for body in bodies for line in body), default=0)


def _under(note: str, indent: int, screen: Screen) -> list[str]:
    """A reason under its line; where that leaves too little room for its formulas, it begins farther left."""
    if not note:
        return []
    words = max(len(word) for word in note.split(" "))
    return wrapped(note, screen.columns, " " * (indent if indent + words <= screen.columns else 2 + FURTHER))


def _aligned(steps: Sequence[Step], lefts: Sequence[str], margin: int, screen: Screen) -> list[list[str]]:
    relations = [screen.spelt(step.relation) for step in steps]
    middle = max(1, *map(width, relations))
    start = margin + middle + 4
    out: list[list[str]] = []
    for step, left, relation in zip(steps, lefts, relations, strict=True):
        first, *others = lines_of(step.right, screen.columns - start, screen)
        head = f"  {' ' * (margin - width(left))}{left} {relation}{' ' * (middle - width(relation))} {first}"
        further = 0 if isinstance(step.right, Cases) else FURTHER
        out.append([head.rstrip(), *(" " * (start + further) + line.strip() for line in others)])
    return out


def _loose(step: Step, screen: Screen) -> list[str]:
    """A line that begins where there is room; if it is too long, its right side stands under the left one."""
    if step.left is None:
        whole = Row((Operator(step.relation), step.right)) if step.relation else step.right
        start = "    " if step.relation else "  "
        if isinstance(step.right, Cases):
            return [start[2:] + line for line in display(whole, screen.narrower(len(start) - 2))]
        first, *others = lines_of(whole, screen.columns - len(start), screen)
        lines = [start + first.lstrip(), *(start + " " * FURTHER + line.strip() for line in others)]
        return [part for line in lines for part in _at_spaces(line, screen.columns)]
    whole = Row((step.left, Operator(step.relation), step.right))
    if measured(whole, screen) <= screen.columns - 2:
        return ["  " + written(whole, screen)]
    return [*display(step.left, screen), *_loose(Step(None, step.relation, step.right), screen)]


def _column(bodies: Sequence[Sequence[str]], notes: Sequence[str], columns: int, *, all_or_none: bool) -> int:
    """Where reasons begin; 0: all of them stand under their lines."""
    sizes = [(width(body[0]) if len(body) == 1 else columns, width(note))
             for body, note in zip(bodies, notes, strict=True) if note]  # fmt: skip
    while sizes:
        column = max(before for before, _ in sizes) + 3
        if all(column + after <= columns for _, after in sizes):
            return column
        if all_or_none:
            return 0
        sizes.remove(max(sizes, key=sum))
    return 0
