r"""Theorem and proof as LaTeX to \input into a paper, which may define each notation its own way.

Of a report, what a paper has: for each claim the training loop, the theorem and its proof, or the claim and what
refutes it. Labels are thm:si-SLUG and eq:si-SLUG (the statement) and eq:si-SLUG-loop. Lines are as long as those of a
paper in one column, or in two where the notation says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from symbolic_init.blocks import Block, Chain, Display, Document, Environment, Link, Paragraph, Section
from symbolic_init.exporters._latex import (
    COLUMN,
    LINE,
    WHOLE,
    block,
    chain,
    display,
    inline,
    joined,
    label,
    with_end_sign,
)
from symbolic_init.layout import Macro
from symbolic_init.printing.latex import begun, formula
from symbolic_init.shared import walk

SUFFIX = ".fragment.tex"
DEFINES_MACROS = True

START = r"""%% %(title)s
%% Written by symbolic-init. To use it: \input{%(slug)s.fragment}, after amsmath, amssymb and amsthm; cleveref
%% is used where it is loaded. For a paper in %(others)s: --notation columns=%(other)s.
%% Labels: %(labels)s.
%% Each \providecommand gives way to a definition of your own before it: \newcommand{\SIw}{\theta} in the preamble.
"""
ENVIRONMENTS = (
    r"\providecommand{\SItheorem}{theorem}",
    r"\providecommand{\SIclaim}{claim}",
    r"\ifcsname\SItheorem\endcsname\else\newtheorem{theorem}{Theorem}\fi",
    r"\ifcsname\SIclaim\endcsname\else\newtheorem{claim}{Claim}\fi",
    r"\providecommand{\SIref}[2]{\ifcsname cref@#1@name\endcsname\cref{#2}\else#1~\ref{#2}\fi}",
)
GROUP = rf"\begingroup\allowdisplaybreaks{WHOLE}"
# What a macro with arguments means, for each choice of notation.
MEANINGS = {
    ("vector", "bold"): r"\boldsymbol{\mathbf{#1}}",
    ("vector", "arrow"): r"\vec{#1}",
    ("vector", "plain"): "#1",
    ("matrix", "bold"): r"\boldsymbol{\mathbf{#1}}",
    ("matrix", "arrow"): "#1",
    ("matrix", "plain"): "#1",
    ("inner", ""): r"#1 \cdot #2",
    ("time", "superscript"): "(#1)",
    ("time", "subscript"): "#1",
}
LED_BY = {"Proof": "Induction"}  # inside a proof


def render(document: Document) -> str:
    """The whole file."""
    claims = [b for b in document.blocks if isinstance(b, Section) and b.part]
    text = "\n".join(_claim(claim, document) for claim in claims)
    labels = ",\n%   ".join(part.partition("}")[0] for part in text.split(r"\label{")[1:])
    columns = ("one", "one column") if document.notation.columns == "two" else ("two", "two columns")
    start = START % {"title": inline(document.title), "slug": document.slug, "labels": labels or "none",
                     "other": columns[0], "others": columns[1]}  # fmt: skip
    definitions = "\n".join([*ENVIRONMENTS, *_definitions(claims)])
    body = re.sub(r"\n{3,}", "\n\n", text).strip()
    return f"{start}{definitions}\n\n{GROUP}\n{body}\n\\endgroup\n"


def _definitions(claims: Sequence[Section]) -> Iterator[str]:
    """A definition of each macro that occurs, those that others use among them."""
    used = {_signature(node): node for claim in claims for node in walk(claim) if isinstance(node, Macro)}
    for (role, count, choice), node in sorted(used.items()):
        arguments = f"[{count}]" if count else ""
        meaning = MEANINGS[role, choice] if count else formula(node.look)
        yield rf"\providecommand{{\SI{role}}}{arguments}{{{meaning}}}"


def _signature(node: Macro) -> tuple[str, int, str]:
    return node.role, len(node.arguments), node.choice


def _claim(claim: Section, document: Document) -> str:
    sections = [b for b in claim.blocks if isinstance(b, Section)]
    said = [b for b in claim.blocks if isinstance(b, Environment)]
    slug = next((label(one.label) for one in said if one.label), "")
    parts = [_setting(_of("setting", sections), slug, document), *(_statement(s, claim.part, document) for s in said)]
    shown = _of("instance", sections) or _of("proof", sections) or _of("grounds", sections)
    if shown and claim.part != "undecided":
        title = "[Counterexample]" if claim.part == "refuted" and _of("instance", sections) else ""
        parts.append(f"\\begin{{proof}}{title}\n{begun(_proof(shown, document))}\\end{{proof}}\n")
    return "\n".join(filter(None, parts))


def _line(document: Document) -> float:
    """How long a line is in the paper that the fragment is for."""
    return COLUMN if document.notation.columns == "two" else LINE


def _of(part: str, sections: Sequence[Section]) -> list[Section]:
    return [section for section in sections if section.part == part]


def _setting(sections: Sequence[Section], slug: str, document: Document) -> str:
    """The training loop; its equations have a number."""
    texts = []
    for given in (b for section in sections for b in section.blocks):
        match given:
            case Chain(lines, "loop"):
                texts.append(chain(lines, f"eq:si-{slug}-loop", line=_line(document)))
            case _:
                texts.append(_block(given, document))
    return joined(texts)


def _statement(said: Environment, outcome: str, document: Document) -> str:
    """The theorem, or the claim with its verdict; the formula that it ends with has a number."""
    *words, last = said.blocks
    named = f"eq:si-{label(said.label)}"
    match last:
        case Display(node) if said.label:
            end = display(node, named, line=_line(document))
        case Chain(lines) if said.label:
            end = chain(lines, named, line=_line(document))
        case _:
            end = _block(last, document)
    mark = f"[{outcome}]" if said.kind == "claim" else ""
    name = rf"\label{{thm:si-{label(said.label)}}}" if said.label else ""
    body = joined([*(_block(b, document) for b in words), end])
    return f"\\begin{{\\SI{said.kind}}}{mark}{name}\n{begun(body)}\\end{{\\SI{said.kind}}}\n"


def _proof(sections: Sequence[Section], document: Document) -> str:
    """Each section after its title, which an induction and an only section do without."""
    texts: list[str] = []
    for section in sections:
        inside = section.blocks
        if len(inside) == 1 and isinstance(inside[0], Environment):
            inside = inside[0].blocks
        elif len(sections) > 1:
            texts.append(rf"\emph{{{LED_BY.get(title := inline(section.title), title)}.}}")
        texts += [_block(b, document) for b in inside]
    return with_end_sign(joined(texts))


def _block(given: Block, document: Document) -> str:
    """A block; what leads to another claim of the report refers to its theorem."""
    if not isinstance(given, Paragraph):
        return block(given, 1, _line(document))
    pieces = (_reference(p, document) if isinstance(p, Link) else inline((p,)) for p in given.content)
    return "".join(pieces) + "\n"


def _reference(link: Link, document: Document) -> str:
    sections = (b for b in document.blocks if isinstance(b, Section) and f"#{b.anchor}" == link.target)
    for said in (b for section in sections for b in section.blocks if isinstance(b, Environment) and b.label):
        return rf"\SIref{{{said.kind}}}{{thm:si-{label(said.label)}}}"
    return inline((link,))
