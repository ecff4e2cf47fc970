r"""A document as LaTeX for a notebook's cell, which a browser typesets or LaTeX itself does.

Browsers know what stands between dollars and nothing else, so that is where every command stands: displays in `$$`,
bold words and special characters in `$`. The rest is words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from symbolic_init.blocks import (
    Block,
    Bullets,
    Chain,
    Display,
    Document,
    Environment,
    Inlines,
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
from symbolic_init.exporters._running import running_text
from symbolic_init.layout import Node, Operator
from symbolic_init.notation import LATEX
from symbolic_init.printing.breaking import broken
from symbolic_init.printing.extent import em
from symbolic_init.printing.latex import begun, formula
from symbolic_init.printing.plain import visible

LINE = 40.0  # em: what fits the page that nbconvert makes
ROWS = 24  # of one display, which does not part between pages
SHAPES = {"proved": r"$\checkmark$", "refuted": r"$\times$", "undecided": "?"}
MARKUP = r"\{}$&#%_^~<>|"
BULLET = r"$\bullet$"
_SPECIAL = re.compile(f"[{re.escape(MARKUP)}{''.join(c for c, latex in LATEX.items() if latex and not c.isascii())}]")
_WORD = re.compile(r"\S+")
_TOUCHING = re.compile(r"(?<!\\)\$\$")
_SPELT = {"\\": r"\backslash", "^": r"\wedge", "~": r"\sim", "|": r"\vert", "<": "<", ">": ">"}


def render(document: Document) -> str:
    """The content of the cell."""
    title = [_bold(document.title)] if document.title else []
    return "\n\n".join([*title, *_blocks(document.blocks)]) + "\n"


def _words(text: str) -> str:
    """Words in which no character is markup."""
    return _SPECIAL.sub(_spelt, visible(text.replace("\n", " ")))


def _spelt(found: re.Match[str]) -> str:
    return "$" + _sign(found[0]) + "$"


def _sign(char: str) -> str:
    """A special character in a formula."""
    return _SPELT.get(char) or (f"\\{char}" if char in MARKUP else LATEX[char].strip())


def _apart(text: str) -> list[str]:
    """Special characters, and what is between them."""
    return [part for part in re.split(f"({_SPECIAL.pattern})", visible(text.replace("\n", " "))) if part]


def _strong(text: str) -> str:
    """Bold words, each of its own, for a formula is not broken into lines."""
    return "".join(
        _words(part) if _SPECIAL.match(part) else _WORD.sub(r"$\\textbf{\g<0>}$", part) for part in _apart(text)
    )


def _math(node: Node) -> str:
    return f"${formula(node).strip()}$"


_plain = running_text(text=_words, strong=_strong, code=_words, math=_math, link=lambda _, words: _words(words))
_heavy = running_text(text=_strong, strong=_strong, code=_strong, math=_math, link=lambda _, words: _strong(words))


def inline(content: Inlines) -> str:
    """Running text."""
    return _merged(_plain(content))


def _bold(content: Inlines) -> str:
    return _merged(_heavy(content))


def _merged(text: str) -> str:
    """The text with formulas that touch each other as one: two dollars would begin a display."""
    return _TOUCHING.sub("{}", text)


def _blocks(blocks: Sequence[Block]) -> list[str]:
    return [text for block in blocks for text in _block(block)]


def _block(block: Block) -> list[str]:
    match block:
        case Paragraph(content):
            return [inline(content)]
        case Quote(content, source):
            return [f"“{inline(content)}”", *([f"— {inline(source)}"] if source else [])]
        case Verdict(outcome, content):
            return [f"{SHAPES[outcome]} {_strong(outcome)}" + (f" ({inline(content)})" if content else "")]
        case Display(node):
            return [display(node)]
        case Chain(lines):
            return chain(lines)
        case Table():
            return table(block)
        case Picture():
            return _blocks(block.in_words)
        case Bullets(items, numbered):
            marks = [f"{n}." if numbered else BULLET for n in range(1, len(items) + 1)]
            return [f"{mark} {inline(item)}" for mark, item in zip(marks, items, strict=True)]
        case Listing(lines):
            return [_words(line.strip()) for line in lines]
        case Environment(kind, inside):
            end = [r"$\square$"] if kind == "proof" else []
            return [_strong(f"{kind.capitalize()}."), *_blocks(inside), *end]
        case Section(title, _, inside):
            return [_bold(title), *_blocks(inside)]
    raise TypeError(block)


def _lines(node: Node, room: float) -> list[str]:
    return [formula(line).strip() for line in broken(node, room, room - 2, em)]


def display(node: Node) -> str:
    """A formula on lines of its own."""
    first, *others = _lines(node, LINE)
    if not others:
        return f"$${first}$$"
    rows = " \\\\\n&".join([first, *(rf"\qquad {{}}{line}" for line in others)])
    return f"$$\\begin{{aligned}}\n&{rows}\n\\end{{aligned}}$$"


def chain(steps: Sequence[Step]) -> list[str]:
    """Lines aligned at the relation, each with its reason, in displays of which each fits on a page."""
    left = max((em(step.left) for step in steps if step.left is not None), default=0.0)
    room = LINE - 2 - (left if left <= LINE / 2 else 0)
    widest = max(em(step.right) for step in steps) + max(_extent(step.note) for step in steps)
    beside = left <= LINE / 2 and widest + 2 <= room
    displays: list[list[str]] = [[]]
    for step in steps:
        rows = _rows(step, room) if left <= LINE / 2 else _stacked(step, room)
        notes = [_note(part) for part in _parted(step.note, LINE if beside else room - 2)]
        if beside and notes:
            rows[-1] += rf" &&\quad {notes[0]}"
        elif notes:
            rows += [rf"&\qquad {note}" for note in notes]
        if len(displays[-1]) + len(rows) > ROWS:
            displays.append([])
        displays[-1] += rows
    return ["$$\\begin{aligned}\n" + " \\\\\n".join(rows) + "\n\\end{aligned}$$" for rows in displays if rows]


def _rows(step: Step, room: float) -> list[str]:
    left = "" if step.left is None else formula(step.left).strip()
    first, *others = _lines(step.right, room)
    return [f"{left} &{_relation(step)} {first}", *(rf"&\qquad {{}}{line}" for line in others)]


def _stacked(step: Step, room: float) -> list[str]:
    """A left side that leaves no room beside it, and under it the right one."""
    lefts = [] if step.left is None else _lines(step.left, room)
    first, *others = _lines(step.right, room - 4)
    above = [f"&{line}" if not place else rf"&\qquad {{}}{line}" for place, line in enumerate(lefts)]
    return [*above, rf"&\quad {_relation(step)} {first}", *(rf"&\qquad\quad {{}}{line}" for line in others)]


def _relation(step: Step) -> str:
    return formula(Operator(step.relation)).strip() if step.relation else ""


def _extent(content: Inlines) -> float:
    """About how many em running text takes."""
    return sum(em(piece.node) if isinstance(piece, Math) else 0.5 * len(piece.text) for piece in content)


def _parted(note: Inlines, room: float) -> list[Inlines]:
    """The reason in lines that fit."""
    words: list[Text | Strong | Math] = []
    for piece in note:
        words += [piece] if isinstance(piece, Math) else [Text(word) for word in re.findall(r"\S+\s*|\s+", piece.text)]
    lines: list[list[Text | Strong | Math]] = [[]]
    for word in words:
        if lines[-1] and _extent((*lines[-1], word)) > room:
            lines.append([])
        lines[-1].append(word)
    return [tuple(line) for line in lines if line]


def _note(content: Inlines) -> str:
    """Running text inside of a display."""
    return "".join(
        formula(piece.node).strip() if isinstance(piece, Math) else _text(piece.text) for piece in _joined(content)
    )


def _text(words: str) -> str:
    return "".join(_sign(part) if _SPECIAL.match(part) else rf"\text{{{part}}}" for part in _apart(words))


def _joined(content: Inlines) -> list[Text | Math]:
    """The pieces with neighbouring words put together."""
    out: list[Text | Math] = []
    for piece in content:
        if isinstance(piece, Math):
            out.append(piece)
        elif out and isinstance(out[-1], Text):
            out[-1] = Text(out[-1].text + piece.text)
        else:
            out.append(Text(piece.text))
    return out


def table(block: Table) -> list[str]:
    """A table as an array."""
    rows = [begun(" & ".join(map(_note, row))) for row in (block.header, *block.rows)]
    rows[0] += r" \\ \hline"
    body = rows[0] + "\n" + " \\\\\n".join(rows[1:])
    caption = [inline(block.caption)] if block.caption else []
    return [*caption, f"$$\\begin{{array}}{{{'l' * len(block.header)}}}\n{body}\n\\end{{array}}$$"]
