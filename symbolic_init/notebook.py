"""What a notebook shows of data that ends a cell: a document, in every format that notebooks and their exports read."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Container
from functools import singledispatch

from symbolic_init.blocks import Block, Document, Environment, Link, Math, Paragraph, Text, Verdict
from symbolic_init.claim import Claim, When
from symbolic_init.document import build_document, part, sentence
from symbolic_init.exhibits.chains import calculation, reduced_loop
from symbolic_init.exhibits.loop import model
from symbolic_init.exhibits.numbers import cross_check
from symbolic_init.exhibits.saying import laid_out, prose
from symbolic_init.notation import Notation
from symbolic_init.profile import chosen
from symbolic_init.renaming import in_notation
from symbolic_init.report import CrossCheck, Derivation, Evidence, Outcome, ReducedLoop, Report
from symbolic_init.shared import Shared, mapped
from symbolic_init.system import TIME, TransitionSystem, generalise
from symbolic_init.typesetting import typesetter

# Each kind of data, and which function writes it. None is JSON: what exports a notebook would then drop the formulas.
WRITERS = {
    "text/plain": "terminal.shown",
    "text/html": "exporters._cell_html.render",
    "text/latex": "exporters._cell_latex.render",
    "text/markdown": "exporters._cell_markdown.render",
}


def bundle(
    data: object, include: Container[str] | None = None, exclude: Container[str] | None = None
) -> dict[str, str]:
    """The data in every format asked for, by its MIME type, in the notation of the folder's pyproject.toml.

    Errors: `NotationError`.
    """
    wanted = [kind for kind in WRITERS if (not include or kind in include) and (not exclude or kind not in exclude)]
    document = in_notation(lambda notation: _alone(document_of(data, notation)), chosen("", "."))
    return {kind: _writer(WRITERS[kind])(document) for kind in wanted}


def _writer(place: str) -> Callable[[Document], str]:
    module, _, name = place.rpartition(".")
    found: Callable[[Document], str] = getattr(importlib.import_module(f"symbolic_init.{module}"), name)
    return found


def _alone(document: Document) -> Document:
    """The document without links: what they lead to is in a folder of reports, or in another cell."""

    def unlinked(value: Shared) -> Shared:
        if isinstance(value, Link):
            return Text(value.text)
        return value if isinstance(value, Math) else mapped(value, unlinked)

    title, body = Paragraph(document.title), Environment("", document.blocks)
    return Document(document.slug, mapped(title, unlinked).content, mapped(body, unlinked).blocks)


@singledispatch
def document_of(data: object, notation: Notation) -> Document:
    """The data as a document. Errors: `TypeError` for what there is no document of."""
    raise TypeError(f"expected data of a report, a loop or a claim, found {type(data).__name__}")


@document_of.register
def _(data: Report, notation: Notation) -> Document:
    return build_document(data, notation)


@document_of.register
def _(data: Evidence, notation: Notation) -> Document:
    return Document("evidence", (), (Verdict(data.outcome.value), *part("", data, 1, 1, (), notation)))


@document_of.register
def _(data: Outcome, notation: Notation) -> Document:
    return Document("verdict", (), (Verdict(data.value),))


@document_of.register
def _(data: Derivation, notation: Notation) -> Document:
    shown = calculation(data, typesetter(*data.loops, notation=notation))
    return Document("derivation", shown.title, shown.blocks)


@document_of.register
def _(data: ReducedLoop, notation: Notation) -> Document:
    return Document("reduction", (), reduced_loop(data, typesetter(*data.loops, data.system, notation=notation)))


@document_of.register
def _(data: TransitionSystem, notation: Notation) -> Document:
    return Document("loop", (), tuple(model(data, typesetter(data, notation=notation))))


@document_of.register
def _(data: Claim, notation: Notation) -> Document:
    setter = typesetter(*(run.system for run in data.runs), notation=notation)
    blocks: tuple[Block, ...] = (Paragraph(prose(sentence(data.words), setter)),)
    if data.when == When() and not data.exists:
        every = generalise(data.relation, TIME, *(axis.index for axis in data.indices))
        blocks += laid_out(every, setter)
    return Document("claim", (), (Environment("claim", blocks),))


@document_of.register
def _(data: CrossCheck, notation: Notation) -> Document:
    return Document("cross-check", (), cross_check(data))
