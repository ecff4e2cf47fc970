r"""A document as LaTeX that compiles alone and can be \input into a paper: amsmath, amssymb and amsthm only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

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
    Math,
    Paragraph,
    Quote,
    Section,
    Step,
    Strong,
    Table,
    Text,
    Verdict,
)  # fmt: skip
from symbolic_init.printing.breaking import broken
from symbolic_init.printing.extent import em
from symbolic_init.printing.latex import escape, formula
from symbolic_init.shared import MOST, remembered

SUFFIX = ".tex"
SHAPES = {"proved": r"$\checkmark$", "refuted": r"$\times$", "undecided": "?"}
ENVIRONMENTS = {"theorem": "theorem", "claim": "claim", "proof": "proof"}
LINE = 34.0  # em: the text width of a one-column article at 10pt

# \begin{document} turns \@nodocument into \relax: until then this file stands alone.
START = r"""%% To use this in a paper, \input it: the paper needs amsmath, amssymb and amsthm.
\expandafter\ifx\csname @nodocument\endcsname\relax
  \def\SIsection{\subsection*}\def\SIsubsection{\subsubsection*}\let\SIend\relax
  \section[%(title)s]{\raggedright %(title)s}\label{sec:si-%(slug)s}
\else
  \documentclass[a4paper]{article}
  \usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{amsmath,amssymb,amsthm}
  \setlength{\textwidth}{400pt}\setlength{\oddsidemargin}{\dimexpr(\paperwidth-\textwidth)/2-1in\relax}
  \setlength{\evensidemargin}{\oddsidemargin}\setlength{\textheight}{650pt}\setlength{\topmargin}{-20pt}
  \def\SIsection{\section*}\def\SIsubsection{\subsection*}\def\SIend{\end{document}}
  \setlength{\parindent}{0pt}\setlength{\parskip}{4pt plus 2pt}
  \begin{document}\begin{center}\LARGE %(title)s\end{center}
\fi
\begingroup \setlength{\emergencystretch}{3em}\allowdisplaybreaks[1]
\expandafter\ifx\csname theorem\endcsname\relax \newtheorem{theorem}{Theorem}\fi
\expandafter\ifx\csname claim\endcsname\relax \newtheorem{claim}{Claim}\fi
"""


def render(document: Document) -> str:
    r"""The whole file; it can be compiled or \input."""
    head = START % {"title": inline(document.title), "slug": _label(document.slug)}
    return head + "\n" + _blocks(document.blocks, 1) + "\\endgroup\n\\SIend\n"


@lru_cache(maxsize=MOST)
def inline(content: Inlines) -> str:
    """Running text."""
    return "".join(map(_piece, content))


def _piece(piece: Text | Strong | Code | Math | Link) -> str:
    match piece:
        case Text(text):
            return escape(text)
        case Strong(text):
            return rf"\textbf{{{escape(text)}}}"
        case Code(text):
            return rf"\texttt{{{escape(text)}}}"
        case Math(node):
            return f"${formula(node).strip()}$"
        case Link(_, text):
            return escape(text)
    raise TypeError(piece)


def _label(text: str) -> str:
    return "".join(c if c.isascii() and (c.isalnum() or c in "-") else "-" for c in text)


def _blocks(blocks: Sequence[Block], level: int) -> str:
    out = ""
    for block in blocks:
        text = _block(block, level)
        opens = text.startswith(("\\[", "\\begin{alignat*}"))  # a display belongs to the paragraph before it
        out = out.removesuffix("\n") + text + "\n" if opens and out.endswith("\n\n") else out + text + "\n"
    return out


@remembered
def _block(block: Block, level: int) -> str:
    match block:
        case Paragraph(content):
            return inline(content) + "\n"
        case Quote(content, source):
            cited = rf" \\ \hspace*{{\fill}}--- {inline(source)}" if source else ""
            cited = rf"\par\raggedleft--- {inline(source)}\par" if source else ""
            return rf"\begin{{quote}}``{inline(content)}''{cited}\end{{quote}}" + "\n"
        case Verdict(outcome, content):
            more = f" ({inline(content)})" if content else ""
            return rf"\noindent Verdict: {SHAPES[outcome]}~\textbf{{{outcome}}}{more}." + "\n"
        case Display(node):
            lines = [formula(line).strip() for line in broken(node, LINE - 2, LINE - 4, em)]
            if len(lines) == 1:
                return f"\\[\n  {lines[0]}\n\\]"
            return "\\[\\begin{aligned}\n  &" + " \\\\\n  &\\qquad ".join(lines) + "\n\\end{aligned}\\]"
        case Chain(lines):
            return _chain(lines)
        case Table():
            return _table(block)
        case Bullets(items, numbered):
            kind = "enumerate" if numbered else "itemize"
            return f"\\begin{{{kind}}}\n" + "".join(f"  \\item {inline(i)}\n" for i in items) + f"\\end{{{kind}}}\n"
        case Environment(kind, inside):
            name = ENVIRONMENTS[kind]
            label = rf"\label{{thm:si-{_label(block.label)}}}" if block.label else ""
            body = _blocks(inside, level)
            if name == "proof" and body.endswith("\n\\]\n"):
                body = body.removesuffix("\n\\]\n") + "\\qedhere\n\\]\n"
            return f"\\begin{{{name}}}{label}\n{body}\\end{{{name}}}\n"
        case Section(title, _, inside):
            command = "SIsection" if level == 1 else "SIsubsection"
            # a display after a heading would stand under an empty line
            raised = "\\leavevmode\\vspace{-\\baselineskip}\n" if isinstance(inside[0], Chain | Display) else ""
            return f"\\{command}{{{inline(title)}}}\n{raised}{_blocks(inside, level + 1)}"
    raise TypeError(block)


def _chain(lines: Sequence[Step]) -> str:
    left = max((em(step.left) for step in lines if step.left is not None), default=0.0)
    right = max(em(step.right) for step in lines) + 1.3
    room = LINE - left - right - 2
    notes = any(step.note for step in lines)
    beside = notes and room >= 8
    rows = []
    for step in lines:
        parts = [formula(p).strip() for p in broken(step.right, LINE - left - 2, LINE - left - 4, em)]
        first = "" if step.left is None else formula(step.left).strip()
        body = f"  {first} &{_relation(step)} " + " \\\\*\n  &\\qquad ".join(parts)
        if step.note:
            words = rf"\raggedright\footnotesize {inline(step.note)}"
            if beside and extent(step.note) < room:
                body += rf" &&\quad\text{{\footnotesize {inline(step.note)}}}"
            elif beside:
                body += rf" &&\quad\parbox[t]{{{room:.0f}em}}{{{words}}}"
            else:
                body += f" \\\\*[-2pt]\n  &\\qquad\\parbox[t]{{{LINE - left - 3:.0f}em}}{{{words}}}"
        rows.append(body)
    return "\\begin{alignat*}{2}\n" + " \\\\\n".join(rows) + "\n\\end{alignat*}"


def extent(content: Inlines) -> float:
    """The width in em of a note, in footnote size."""
    return 0.8 * sum(em(piece.node) if isinstance(piece, Math) else 0.5 * len(piece.text) for piece in content)


def _relation(step: Step) -> str:
    from symbolic_init.layout import Operator

    return formula(Operator(step.relation)).strip() if step.relation else ""


BETWEEN = re.compile(r"([])]), ")
SIZES = ((1.0, ""), (0.9, r"\small"), (0.8, r"\footnotesize"), (0.7, r"\scriptsize"))


def _table(block: Table) -> str:
    widths = [max(extent(row[at]) / 0.8 for row in (block.header, *block.rows)) for at in range(len(block.header))]
    total = sum(widths) + 1.2 * len(widths)
    shrink, size = next((pair for pair in SIZES if total * pair[0] <= LINE), SIZES[-1])
    room = LINE / shrink - 1.2 * len(widths) - 0.3
    wide = [] if total * shrink <= LINE else [width for width in widths if width > room / len(widths)]
    left = room - sum(width for width in widths if width not in wide)
    columns = "".join(rf"p{{{left * width / sum(wide):.1f}em}}" if width in wide else "l" for width in widths)
    written = [list(map(inline, row)) for row in (block.header, *block.rows)]
    if wide:  # numbers in brackets may part at their commas
        written = [[BETWEEN.sub(r"\1,\\allowbreak ", cell) for cell in row] for row in written]
    rows = [" & ".join(row) + r" \\" for row in written]
    rows[0] += r" \hline"
    caption = f"{inline(block.caption)}\\\\[3pt]\n" if block.caption else ""
    start = rf"{size}\renewcommand{{\arraystretch}}{{1.2}}\begin{{tabular}}{{{columns}}}"
    body = "\n  ".join([start, *rows])
    return f"\\begin{{center}}\n{caption}{body}\n\\end{{tabular}}\n\\end{{center}}\n"
