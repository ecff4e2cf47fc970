"""Blocks of a document as LaTeX with amsmath, amssymb and amsthm, the same in an article and in a paper's own text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from symbolic_init.blocks import (
    Block,
    Bullets,
    Chain,
    Display,
    Environment,
    Inlines,
    Listing,
    Math,
    Paragraph,
    Picture,
    Quote,
    Section,
    Step,
    Table,
    Verdict,
)  # fmt: skip
from symbolic_init.exporters._running import running_text
from symbolic_init.layout import SPACE, Node, Operator, Row
from symbolic_init.printing.extent import em
from symbolic_init.printing.latex import begun, escape, formula
from symbolic_init.printing.narrowing import fitted
from symbolic_init.shared import remembered

SHAPES = {"proved": r"$\checkmark$", "refuted": r"$\times$", "undecided": "?"}
# A formula in running text is broken between words rather than inside.
WHOLE = r"\emergencystretch=3em \tolerance=1000 \relpenalty=5000 \binoppenalty=7000"
LINE = 34.0  # em: the text width of a one-column article at 10pt
COLUMN = 21.0  # em: the width of a column where there are two
BESIDE = 8.0  # em: reasons stand beside the lines where there is so much room
TYPED_SPACE = r"\ "
NUMBER = 3.0  # em: what the number of an equation takes of it


HYPHENS = re.compile("--+|-")


def _code(words: str) -> str:
    """Characters as typed: two hyphens are no dash, and a line may end after one."""
    typed = HYPHENS.sub(lambda found: r"-\penalty200 " if found[0] == "-" else "{}".join(found[0]), escape(words))
    return rf"\texttt{{{typed}}}"


def _math(node: Node) -> str:
    """A formula in running text; a line may end before what it is said of."""
    items = node.items if isinstance(node, Row) else (node,)
    if SPACE not in items:
        return f"${formula(node).strip()}$"
    at = items.index(SPACE)
    return rf"{_math(Row(items[:at]))}\quad {_math(Row(items[at + 1 :]))}"


inline = running_text(
    text=escape,
    strong=lambda words: rf"\textbf{{{escape(words)}}}",
    code=_code,
    math=_math,
    link=lambda _, words: escape(words),
)


def label(text: str) -> str:
    """A name as it may stand in a label."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "-") else "-" for c in text)


def blocks(given: Sequence[Block], level: int, line: float = LINE) -> str:
    """The blocks one after the other, at a level of headings."""
    return joined([block(one, level, line) for one in given])


DISPLAYS = ("\\[", "\\begin{alignat", "\\begin{equation}")


def joined(texts: Sequence[str]) -> str:
    """The texts one after the other; a display belongs to the paragraph before it."""
    out = ""
    for text in texts:
        out = out.removesuffix("\n") if text.startswith(DISPLAYS) and out.endswith("\n\n") else out
        out += text + "\n"
    return out


@remembered
def block(given: Block, level: int, line: float = LINE) -> str:
    """One block, in lines of so many em."""
    match given:
        case Paragraph(content):
            return inline(content) + "\n"
        case Quote(content, source):
            cited = rf"\par\raggedleft--- {inline(source)}\par" if source else ""
            return rf"\begin{{quote}}``{inline(content)}''{cited}\end{{quote}}" + "\n"
        case Verdict(outcome, content):
            more = f" ({inline(content)})" if content else ""
            return rf"\noindent Verdict: {SHAPES[outcome]}~\textbf{{{outcome}}}{more}." + "\n"
        case Display(node):
            return display(node, line=line)
        case Chain(lines):
            return chain(lines, line=line)
        case Table():
            return table(given, line)
        case Picture():
            return picture(given)
        case Bullets(items, numbered):
            kind = "enumerate" if numbered else "itemize"
            return (
                f"\\begin{{{kind}}}\n" + "".join(f"  \\item {begun(inline(i))}\n" for i in items) + f"\\end{{{kind}}}\n"
            )
        case Listing(lines):
            return listing(lines)
        case Environment(kind, inside):
            named = rf"\label{{thm:si-{label(given.label)}}}" if given.label else ""
            body = blocks(inside, level, line)
            body = with_end_sign(body) if kind == "proof" else body
            return f"\\begin{{{kind}}}{named}\n{begun(body)}\\end{{{kind}}}\n"
        case Section(title, _, inside):
            command = "section*" if level == 1 else "subsection*"
            # a display after a heading would stand under an empty line
            raised = "\\leavevmode\\vspace{-1.5\\baselineskip}\n" if isinstance(inside[0], Chain | Display) else ""
            return f"\\{command}{{{inline(title)}}}\n{raised}{blocks(inside, level + 1, line)}"
    raise TypeError(block)


def listing(lines: Sequence[str]) -> str:
    """Lines as typed, with the spaces before them."""
    typed = [TYPED_SPACE * (len(line) - len(line.lstrip(" "))) + escape(line.lstrip(" ")) for line in lines]
    body = " \\\\\n".join(rf"\mbox{{{line}}}" for line in typed)
    return f"\\begin{{flushleft}}\\ttfamily\\footnotesize\\frenchspacing\n{body}\n\\end{{flushleft}}\n"


def with_end_sign(body: str) -> str:
    """The text of a proof; where it ends in a display, the sign of its end stands in that."""
    return body.removesuffix("\n\\]\n") + "\\qedhere\n\\]\n" if body.endswith("\n\\]\n") else body


def display(node: Node, named: str = "", *, line: float = LINE) -> str:
    """A formula on lines of its own; with a label, the equation has a number."""
    start, end = (rf"\begin{{equation}}\label{{{named}}}", r"\end{equation}") if named else (r"\[", r"\]")
    first, *others = _lines(node, line - NUMBER if named else line)
    if not others:
        return f"{start}\n  {first}\n{end}"
    lines = " \\\\\n  &".join([first, *map(_continued, others)])
    return f"{start}\\begin{{aligned}}\n  &{lines}\n\\end{{aligned}}{end}"


def _lines(node: Node, room: float) -> list[str]:
    return [formula(line).strip() for line in fitted(node, room - 2, room - 4, em)]


def _continued(line: str) -> str:
    return rf"\qquad {{}}{line.removeprefix('{}')}"


def chain(lines: Sequence[Step], named: str = "", *, line: float = LINE) -> str:
    """Lines aligned at the relation, each with its reason; with a label, the last of them has a number."""
    left = max((em(step.left) for step in lines if step.left is not None), default=0.0)
    room = line - left - max(em(step.right) for step in lines) - 3.3 - (NUMBER if named else 0)
    reasons = room if room >= BESIDE and any(step.note for step in lines) else 0.0
    rows: list[_Row] = []
    for step in lines:
        width = line - NUMBER if named and step is lines[-1] else line
        rows += _under(step, width) if left > line / 2 else _beside(step, width - left, reasons)
    unnumbered, end = (r" \nonumber", rf" \label{{{named}}}") if named else ("", "")
    text = rows[0][1] + "".join(f"{unnumbered} {before}\n{row}" for before, row in rows[1:])
    kind = "alignat" if named else "alignat*"
    return f"\\begin{{{kind}}}{{2}}\n{text}{end}\n\\end{{{kind}}}"


# A row of a chain, after what ends the row before it: a step keeps its rows on one page.
_Row = tuple[str, str]
STEP, MORE, REASON = r"\\", r"\\*", r"\\*[-2pt]"


def _beside(step: Step, room: float, reasons: float) -> list[_Row]:
    """The left side, and the right one beside it; the reason beside that, or under it where there is no room."""
    first, *others = _lines(step.right, room)
    row = f"  {'' if step.left is None else formula(step.left).strip()} &{relation(step)} {first}"
    if step.note and reasons:
        row += rf" &&\quad{_note(step.note, reasons)}"
    under = [(REASON, rf"  &\qquad{_note(step.note, room - 3)}")] if step.note and not reasons else []
    return [(STEP, row), *((MORE, f"  &{_continued(part)}") for part in others), *under]


def _under(step: Step, room: float) -> list[_Row]:
    """A left side that leaves no room beside it, and the right one on the next line."""
    lefts = [] if step.left is None else _lines(step.left, room)
    rights = _lines(step.right, room - 2)
    rows = [rf"  &{part}" if not place else f"  &{_continued(part)}" for place, part in enumerate(lefts)]
    rows += [rf"  &\quad {relation(step)} {rights[0]}", *(rf"  &\quad{_continued(part)}" for part in rights[1:])]
    under = [(REASON, rf"  &\qquad\quad{_note(step.note, room - 5)}")] if step.note else []
    return [(STEP if not place else MORE, row) for place, row in enumerate(rows)] + under


def _note(words: Inlines, room: float) -> str:
    """A reason on one line, or in a narrow column."""
    if extent(words) < room:
        return rf"\text{{\footnotesize {inline(words)}}}"
    return rf"\parbox[t]{{{room:.0f}em}}{{\raggedright\footnotesize {inline(words)}}}"


def extent(content: Inlines) -> float:
    """The width in em of a note, in footnote size."""
    return 0.8 * sum(em(piece.node) if isinstance(piece, Math) else 0.5 * len(piece.text) for piece in content)


def relation(step: Step) -> str:
    """What stands between the sides of a line."""
    return formula(Operator(step.relation)).strip() if step.relation else ""


BETWEEN = re.compile(r"([])]?), ")
# How wide letters are in smaller sizes, which is not in proportion, and the size.
SIZES = ((1.0, ""), (0.93, r"\small"), (0.85, r"\footnotesize"), (0.8, r"\scriptsize"))


def _parting(comma: re.Match[str]) -> str:
    return f"{comma[1]},\\allowbreak " if comma[1] else ",\\penalty500 "


def _widths(lines: Sequence[Sequence[Inlines]]) -> list[float]:
    """Those of the columns, in em."""
    return [max(extent(cell) / 0.8 for cell in column) for column in zip(*lines, strict=True)]


def _total(widths: list[float]) -> float:
    return sum(widths) + 1.2 * len(widths)


def table(block: Table, line: float = LINE) -> str:
    """A table, as small as it has to be, and turned where that makes it narrower than its smallest letters do."""
    lines = (block.header, *block.rows)
    widths, turned = _widths(lines), tuple(zip(*lines, strict=True))
    if _total(widths) * SIZES[-1][0] > line and _total(_widths(turned)) < _total(widths):
        lines, widths = turned, _widths(turned)
    total = _total(widths)
    shrink, size = next((pair for pair in SIZES if total * pair[0] <= line), SIZES[-1])
    room = line / shrink - 1.2 * len(widths) - 0.3
    wide = [] if total * shrink <= line else [width for width in widths if width > room / len(widths)]
    left = room - sum(width for width in widths if width not in wide)
    columns = "".join(rf"p{{{left * width / sum(wide):.1f}em}}" if width in wide else "l" for width in widths)
    written = [list(map(inline, row)) for row in lines]
    if wide:  # rows of numbers may part at their commas, numbers at theirs if they must
        written = [[BETWEEN.sub(_parting, cell) for cell in row] for row in written]
    rows = [begun(" & ".join(row)) + r" \\" for row in written]
    rows[0] += r" \hline"
    caption = f"{inline(block.caption)}\\\\*[3pt]\n" if block.caption else ""
    start = (
        rf"{size}\setlength{{\tabcolsep}}{{0.6em}}\renewcommand{{\arraystretch}}{{1.2}}\begin{{tabular}}{{{columns}}}"
    )
    body = "\n  ".join([start, *rows])
    return f"\\begin{{center}}\n{caption}{body}\n\\end{{tabular}}\n\\end{{center}}\n"


def picture_file(block: Picture) -> str:
    """The file of the drawing."""
    return f"{label(block.name)}.pdf"


def picture(block: Picture) -> str:
    """The file that is beside the source, if it is; the words and the numbers are here anyway."""
    width = min(1.0, 0.5 * len(block.panels))
    file = picture_file(block)
    drawn = rf"\IfFileExists{{{file}}}{{\includegraphics[width={width:g}\linewidth]{{{file}}}}}{{}}"
    said = rf"\noindent\textbf{{{inline(block.title)}.}} {inline(block.words)}"
    numbers = "".join(map(table, block.tables))
    return f"\\begin{{center}}\n{drawn}\n\\end{{center}}\n{said}\n\n{numbers}"
