"""Formulas said in running text, on lines of their own, or under one another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from symbolic_init.blocks import Block, Chain, Display, Inline, Inlines, Math, Paragraph, Step, Text
from symbolic_init.kernel.terms import Equal, Formula, Term
from symbolic_init.notation import DEFAULT
from symbolic_init.prose import inlines
from symbolic_init.report import Remark
from symbolic_init.typesetting import Sentence, Typesetter
from symbolic_init.typesetting.restyling import restyled


def slug_of(title: str) -> str:
    """A title as an anchor."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def listed(items: Sequence[Inlines]) -> Inlines:
    """a, b and c."""
    out: list[Inline] = []
    for place, item in enumerate(items):
        out += [Text(" and " if place == len(items) - 1 else ", ")] if place else []
        out += item
    return tuple(out)


def prose(text: str, setter: Typesetter) -> Inlines:
    """Text with its formulas in the setter's notation."""
    written = inlines(text)
    if setter.notation == DEFAULT:
        return written
    return tuple(Math(restyled(piece.node, setter)) if isinstance(piece, Math) else piece for piece in written)


def remark(words: Remark, setter: Typesetter) -> Inlines:
    """Words with terms and formulas between them."""
    if isinstance(words, str):
        return prose(words, setter)
    out: list[Inline] = []
    for piece in words:
        match piece:
            case str():
                out += prose(piece, setter)
            case Term():
                out.append(Math(setter.term(piece, setter.common_index((piece,)))))
            case Equal(left, right):
                out.append(Math(pair(left, right, setter).body))
            case Formula():
                out.append(Math(setter.sentence(piece).node))
    return tuple(out)


def pair(name: Term, meaning: Term, setter: Typesetter) -> Sentence:
    """Name = meaning, as vectors when both are."""
    hidden = setter.common_index((name, meaning))
    return Sentence(setter.term(name, hidden), "=", setter.term(meaning, hidden))


def step_of(sentence: Sentence, note: Inlines = ()) -> Step:
    """A formula as a line; "for all …" becomes its note."""
    said = sentence.quantifier
    beside = note or (() if said is None else (Math(said),))
    if sentence.relation:
        return Step(sentence.left, sentence.relation, sentence.right, beside)
    return Step(None, "", sentence.left, beside)


def equations(formulas: tuple[Formula, ...], setter: Typesetter, label: str) -> Chain:
    """Formulas under one another, aligned at their relations."""
    return Chain(tuple(step_of(setter.sentence(f)) for f in formulas), label)


def said_inline(formulas: tuple[Formula, ...], setter: Typesetter) -> Inlines:
    """Short formulas in running text, one after the other."""
    return listed([(Math(setter.sentence(f).node),) for f in formulas])


def laid_out(formula: Formula, setter: Typesetter) -> tuple[Block, ...]:
    """A statement on lines of its own; a conjunction has a line for each part."""
    clauses = setter.clauses(formula)
    if len(clauses.premises) <= 1 and len(clauses.conclusions) == 1:
        return (Display(setter.sentence(formula).node),)
    then = Chain(tuple(map(step_of, clauses.conclusions)), "conclusions")
    if not clauses.premises:
        return (then,)
    said: Inlines = () if clauses.quantifier is None else (Math(clauses.quantifier), Text(": "))
    given = Chain(tuple(map(step_of, clauses.premises)), "premises")
    return (Paragraph((*said, Text("if"))), given, Paragraph((Text("then"),)), then)
