"""Calculations line by line, and the smaller loop."""

from __future__ import annotations

from symbolic_init.blocks import Block, Chain, Display, Inlines, Math, Paragraph, Section, Step, Text
from symbolic_init.exhibits.saying import equations, listed, pair, remark, slug_of, step_of
from symbolic_init.kernel.terms import Entry, Mul, Num, Pow, Sym
from symbolic_init.layout import Number
from symbolic_init.report import Derivation, ReducedLoop, Template
from symbolic_init.system import TIME, TransitionSystem
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
    return Section(title, slug_of(name) or "calculation", tuple(blocks))


def reduced_loop(reduction: ReducedLoop, system: TransitionSystem | None, setter: Typesetter) -> tuple[Block, ...]:
    """The embedding, the reduced dynamics, and the hyperparameters left in them."""
    if all(is_trivial(template) for template in reduction.templates):
        return (Paragraph((Text("None was found: no part of the state can be left out, scaled or set to 0."),)),)
    names = zip(reduction.templates, reduced_names(reduction), strict=True)
    states = {tensor.name for tensor in system.state} if system is not None else set()
    lines = tuple(embedding(template, name, template.tensor.name in states, setter) for template, name in names)
    opening = (Text("The state is a function of a smaller one, at every step "), Math(setter.term(TIME)), Text(":"))
    equations_left = reduction.system.defining_equations()
    moving: tuple[Block, ...] = (Paragraph((Text("Nothing is left that moves."),)),)
    if equations_left:
        moving = (
            Paragraph((Text("and the smaller state moves by itself:"),)),
            equations(equations_left, setter, "reduced loop"),
        )
    left = [(Math(setter.term(Sym(name))),) for name in reduction.free_hyperparameters]
    mentions = (Text("Hyperparameters that the smaller loop still mentions: "), *(listed(left) or (Text("none"),)))
    return (Paragraph(opening), Chain(lines, "embedding"), *moving, Paragraph((*mentions, Text("."))))


def reduced_names(reduction: ReducedLoop) -> list[str]:
    """The names in the smaller loop: its tensors stand in the order of the templates that move."""
    names = iter([tensor.name for tensor in reduction.system.tensors()])
    return [t.tensor.name if t.zero or t.frozen else next(names, t.tensor.name) for t in reduction.templates]


def is_trivial(template: Template) -> bool:
    """Does the template say nothing?"""
    scaled = any(template.scale.values())
    return template.kept == template.tensor.axes and not (scaled or template.zero or template.frozen)


def embedding(template: Template, name: str, is_state: bool, setter: Typesetter) -> Step:
    """T = scale · reduced, for one tensor; one that is fixed is what it was at first."""
    tensor = template.tensor
    notes = [f"does not depend on {axis.index.name}" for axis in tensor.axes if axis not in template.kept]
    if template.zero:
        zero = Number("0", bold=bool(tensor.axes))
        return Step(setter.term(tensor.at(TIME), tensor.indices), "=", zero, (Text("zero at every step"),))
    if template.frozen:
        first = tensor.at(Num(0 if is_state else 1))
        right = setter.term(first, tensor.indices)
        return Step(setter.term(tensor.at(TIME), tensor.indices), "=", right, (Text("the same at every step"),))
    reduced = Entry(name, (TIME, *(axis.index for axis in template.kept)))
    factors = [Sym(name) if power == 1 else Pow(Sym(name), power) for name, power in template.scale.items() if power]
    scaled = Mul((*factors, reduced)) if factors else reduced
    hidden = tensor.indices if template.kept == tensor.axes else ()
    note: Inlines = (Text("; ".join(notes)),) if notes else ()
    return Step(setter.term(tensor.at(TIME), hidden), "=", setter.term(scaled, hidden), note)
