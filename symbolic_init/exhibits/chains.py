"""Calculations line by line, and the smaller loop."""

from __future__ import annotations

from symbolic_init.blocks import Block, Chain, Display, Inlines, Math, Paragraph, Section, Step, Text
from symbolic_init.exhibits.saying import equations, listed, pair, remark, slug_of, step_of
from symbolic_init.kernel.terms import Sym
from symbolic_init.report import Derivation, ReducedLoop, Template
from symbolic_init.system import TIME, generalise
from symbolic_init.typesetting import Typesetter


def calculation(derivation: Derivation, setter: Typesetter) -> Section:
    """A chain of equalities, one line and one reason each; let-bound names are said before it."""
    first, *rest = derivation.lines
    hidden = setter.common_index(tuple(line.term for line in derivation.lines))
    start = setter.term(first.term, hidden)
    lines = [
        Step(start if place == 0 else None, line.relation, setter.term(line.term, hidden), remark(line.reason, setter))
        for place, line in enumerate(rest)
    ]
    title = remark(derivation.title, setter)
    name = "".join(piece.text for piece in title if isinstance(piece, Text))
    blocks: list[Block] = []
    if derivation.where:
        pairs = (step_of(pair(name, meaning, setter)) for name, meaning in derivation.where)
        blocks += [Paragraph((Text("With the abbreviations"),)), Chain(tuple(pairs), f"abbreviations of: {name}")]
    blocks += [Paragraph(remark(first.reason, setter))] if first.reason else []
    blocks.append(Chain(tuple(lines), name or "calculation") if lines else Display(start))
    return Section(title, slug_of(name) or "calculation", tuple(blocks), "proof")


def reduced_loop(reduction: ReducedLoop, setter: Typesetter) -> tuple[Block, ...]:
    """The embedding, the reduced dynamics, and the hyperparameters left in them."""
    if all(is_trivial(template) for template in reduction.templates):
        return (Paragraph((Text("None was found: no part of the state can be left out, scaled or set to 0."),)),)
    lines = tuple(embedding(template, setter) for template in reduction.templates)
    opening = (Text("The state is a function of a smaller one, at every step "), Math(setter.term(TIME)), Text(":"))
    equations_left = reduction.system.defining_equations()
    moving: tuple[Block, ...] = (Paragraph((Text("Nothing is left that moves."),)),)
    if equations_left:
        moving = (
            Paragraph((Text("and the smaller state moves by itself:"),)),
            equations(equations_left, setter, "reduced loop"),
        )
    left = [(Math(setter.term(Sym(name))),) for name in reduction.free_hyperparameters]
    mentions = (Text("Hyperparameters that its update still mentions: "), *(listed(left) or (Text("none"),)))
    return (Paragraph(opening), Chain(lines, "embedding"), *moving, Paragraph((*mentions, Text("."))))


def is_trivial(template: Template) -> bool:
    """Does the template say nothing?"""
    scaled = any(template.scale.values())
    return template.kept == template.tensor.axes and not (scaled or template.zero or template.frozen)


def embedding(template: Template, setter: Typesetter) -> Step:
    """T = Θ(r) for one tensor."""
    tensor = template.tensor
    dropped = [(Math(setter.term(axis.index)),) for axis in tensor.axes if axis not in template.kept]
    note: Inlines = (Text("does not depend on "), *listed(dropped)) if dropped else ()
    if template.frozen:
        note = (Text("zero at every step" if template.zero else "the same at every step"),)
    return step_of(setter.sentence(generalise(template.equation, *tensor.indices)), note)
