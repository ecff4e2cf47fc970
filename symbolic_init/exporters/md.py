"""A document as GitHub-flavoured Markdown, formulas between dollars."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from symbolic_init.blocks import (
    Block,
    Bullets,
    Chain,
    Display,
    Document,
    Environment,
    Listing,
    Math,
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
from symbolic_init.exporters._drawing import drawing
from symbolic_init.exporters._running import SHAPES, running_text
from symbolic_init.exporters._words import inline as words
from symbolic_init.layout import Node, Operator
from symbolic_init.printing.latex import formula as latex
from symbolic_init.printing.plain import visible
from symbolic_init.shared import remembered

SUFFIX = ".md"
DRAWING = ".svg"
_MARKUP = re.compile(r"([\\`*_\[\]|~$])|(^\s*(?:[#+=>-]|\d+(?=[.)])))")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# Markdown takes a backslash before punctuation for itself, and angle brackets, bars and underscores for markup, unless
# there is space around these; GitHub allows no \operatorname (https://github.com/github/markup/issues/1688).
_SPELT_OUT = (
    (r"\\", r"\cr"), (r"\,", r"\thinspace "), (r"\{", r"\lbrace "), (r"\}", r"\rbrace "), ("<", r"\lt "),
    (">", r"\gt "), ("|", r"\vert "), ("_", " _ "), ("](", "] ("), (r"\operatorname{", r"\mathrm{"),
)  # fmt: skip


def render(document: Document) -> str:
    """The whole file."""
    return f"# {inline(document.title)}\n\n" + "\n\n".join(_blocks(document.blocks, 2)).rstrip() + "\n"


def beside(document: Document) -> dict[str, bytes]:
    """The pictures, as the files that the text shows where they are."""
    return {picture.name + DRAWING: drawing(picture).encode() for picture in document.pictures} if can_draw() else {}


@lru_cache(maxsize=4096)
def escape(text: str) -> str:
    """Text in which no character is markup."""
    line = visible(text.replace("\n", " "))
    marked = _MARKUP.sub(lambda found: found[0].replace(found[0].strip(), _marked(found[0].strip())), line)
    return re.sub("[&<>]", lambda found: _ENTITIES[found[0]], marked)


def _marked(mark: str) -> str:
    return f"{mark}\\" if mark.isdigit() else f"\\{mark}" if mark not in _ENTITIES else mark


@remembered
def _formula(node: Node) -> str:
    text = latex(node).strip()
    for char, command in _SPELT_OUT:
        text = text.replace(char, command)
    return re.sub(" +", " ", text).strip()


def _link(target: str, said: str) -> str:
    return escape(said) if target.startswith("#") else f"[{escape(said)}]({address(target, SUFFIX)})"


inline = running_text(
    text=escape,
    strong=lambda said: f"**{escape(said)}**",
    code=lambda said: "`" + visible(said).replace("`", "'") + "`",
    math=lambda node: f"${_formula(node)}$",
    link=_link,
)


def _blocks(blocks: Sequence[Block], level: int) -> list[str]:
    return [text for block in blocks for text in _block(block, level)]


@remembered
def _block(block: Block, level: int) -> list[str]:
    match block:
        case Paragraph(content):
            return [inline(content)]
        case Quote(content, source):
            return [f"> “{inline(content)}”" + (f"\n>\n> — {inline(source)}" if source else "")]
        case Verdict(outcome, content):
            return [f"**{SHAPES[outcome]} {outcome}**" + (f" ({inline(content)})" if content else "")]
        case Display(node):
            return [f"$$\n{_formula(node)}\n$$"]
        case Chain(lines):
            return chain(lines)
        case Table():
            return table(block)
        case Picture(name, title):
            drawn = [f"![{escape(words(title))}]({name}{DRAWING})"] if name and can_draw() else []
            return [*drawn, *_blocks(block.in_words, level)]
        case Bullets(items, numbered):
            return ["\n".join(f"{f'{n}.' if numbered else '-'} {inline(item)}" for n, item in enumerate(items, 1))]
        case Listing(lines):
            typed = "\n".join(map(visible, lines))
            fence = "`" * max(3, 1 + max(map(len, re.findall("`+", typed)), default=0))
            return [f"{fence}text\n{typed}\n{fence}"]
        case Environment(kind, inside):
            end = ["∎"] if kind == "proof" else []
            return [f"**{kind.capitalize()}.**", *_blocks(inside, level), *end]
        case Section(title, _, inside):
            return [f"{'#' * min(level, 6)} {inline(title)}", *_blocks(inside, level + 1)]
    raise TypeError(block)


def chain(lines: Sequence[Step]) -> list[str]:
    """The lines as one aligned display, the reasons as a numbered list under it."""
    rows, notes = [], []
    for step in lines:
        left = "" if step.left is None else _formula(step.left)
        relation = _formula(Operator(step.relation)) if step.relation else ""
        mark = ""
        match step.note:
            case ():
                pass
            case (Math(node),):
                mark = rf" &&\quad {_formula(node)}"
            case note:
                notes.append(inline(note))
                mark = rf" &&\quad ({len(notes)})"
        rows.append(f"{left} &{relation} {_formula(step.right)}{mark}")
    display = "$$\n\\begin{aligned}\n" + " \\cr\n".join(rows) + "\n\\end{aligned}\n$$"
    return [display, *(["\n".join(f"{n}. {note}" for n, note in enumerate(notes, 1))] if notes else [])]


def table(block: Table) -> list[str]:
    """A pipe table."""
    lines = [block.header, *block.rows]
    rows = ["| " + " | ".join(inline(cell) for cell in row) + " |" for row in lines]
    rows.insert(1, "|" + " --- |" * len(block.header))
    return [*([inline(block.caption)] if block.caption else []), "\n".join(rows)]
