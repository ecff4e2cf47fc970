"""Concrete runs, number by number: counterexamples, witnesses, instances in which something happens."""

from __future__ import annotations

from collections.abc import Mapping

from symbolic_init.blocks import Block, Chain, Display, Inlines, Math, Paragraph, Step, Table, Text
from symbolic_init.exhibits.numbers import Values, distinct, fraction, nested
from symbolic_init.exhibits.saying import laid_out, listed, prose
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import App, AtMost, Equal, Less, Not, Num, Sym
from symbolic_init.layout import Node, Number, Operator, Row
from symbolic_init.report import Enclosure, RunTrace, Trace
from symbolic_init.system import TransitionSystem
from symbolic_init.typesetting import Typesetter

MOST_COLUMNS = 11


def instance(trace: Trace, system: TransitionSystem | None, setter: Typesetter, verb: str) -> tuple[Block, ...]:
    """A concrete run, number by number, and the formula that it decides ("first fails", "holds")."""
    said = Paragraph((Text(f"At step {trace.step} the claim {verb}:"),))
    return (*_runs(trace, system, setter), said, *laid_out(trace.formula, setter), *_sides(trace, setter))


def movement(trace: Trace, system: TransitionSystem | None, setter: Typesetter) -> tuple[Block, ...]:
    """A run in which the hypotheses hold and the trace's formula, which says that nothing happens, does not."""
    moved = Display(setter.sentence(Not(trace.formula)).node)
    said = Paragraph((Text(f"At step {trace.step}"),))
    return (*_runs(trace, system, setter), said, moved, *_sides(trace, setter))


def _runs(trace: Trace, system: TransitionSystem | None, setter: Typesetter) -> list[Block]:
    facts = _given(trace, system, setter)
    blocks: list[Block] = [Paragraph((Text("Take "), *listed(facts), Text(".")))] if facts else []
    return [*blocks, *(_run(run, trace, setter) for run in trace.runs)]


def _sides(trace: Trace, setter: Typesetter) -> tuple[Block, ...]:
    formula = trace.formula.part if isinstance(trace.formula, Not) else trace.formula
    if not isinstance(formula, Equal | Less | AtMost):
        return ()  # several comparisons: the tables above have the numbers
    left, right = distinct(trace.left, trace.right)
    sides = ((formula.left, trace.left, left), (formula.right, trace.right, right))
    lines = (
        Step(setter.term(side), "∈" if isinstance(value, Enclosure) else "=", node)
        for side, value, node in sides
        if not isinstance(side, Num)
    )
    return (Paragraph((Text("where"),)), Chain(tuple(lines), "the two sides"))


def _given(trace: Trace, system: TransitionSystem | None, setter: Typesetter) -> list[Inlines]:
    facts: list[Inlines] = []
    for name, size in trace.sizes.items():
        facts.append((Math(Row((setter.term(Sym(name)), Operator("="), Number(str(size))))),))
    for name in dict.fromkeys(name for name, _ in trace.constants):
        value = nested(trace.constants, name)
        facts.append((Math(Row((_quantity(name, trace.constants, setter), Operator("="), value))),))
    parameters = {function.name: function.parameters for function in system.functions} if system is not None else {}
    for name, body in trace.interpretations.items():
        head = App(name, parameters.get(name, tuple(sorted(k.free_symbols(body), key=lambda s: s.name))))
        facts.append((Math(Row((setter.term(head), Operator("="), setter.term(body)))),))
    return facts


def _quantity(name: str, values: Mapping[tuple[str, tuple[int, ...]], object], setter: Typesetter) -> Node:
    axes = max((len(indices) for other, indices in values if other == name), default=0)
    return setter.quantity(name, axes)


def _run(run: RunTrace, trace: Trace, setter: Typesetter) -> Table:
    """One row a step: the sample, the intermediate values, the state after it. With many of them, one column a step."""
    sampled = trace.inputs[0] if trace.inputs else {}
    computed = run.values[1] if len(run.values) > 1 else {}
    groups = [(sampled, dict.fromkeys(n for n, _ in sampled)), (computed, dict.fromkeys(n for n, _ in computed)),
              (run.states[0], dict.fromkeys(n for n, _ in run.states[0]))]  # fmt: skip
    header: list[Inlines] = [(Text("step"),)]
    header += [(Math(_quantity(name, values, setter)),) for values, names in groups for name in names]
    rows = []
    for step, state in enumerate(run.states):
        sources: list[Values] = [trace.inputs[step - 1] if 0 < step <= len(trace.inputs) else {},
                                 run.values[step] if step < len(run.values) else {}, state]  # fmt: skip
        cells: list[Inlines] = [(Text(str(step)),)]
        for source, (_, names) in zip(sources, groups, strict=True):
            cells += [(Math(nested(source, name)),) if any(n == name for n, _ in source) else () for name in names]
        rows.append(tuple(cells))
    settings = [(Math(Row((setter.term(Sym(n)), Operator("="), fraction(v)))),) for n, v in run.hyperparameters.items()]
    named = not run.label or run.label.split()[0] in run.hyperparameters
    label: Inlines = (Text("The run"),) if named else prose(run.label, setter)
    if settings:
        label = (*label, Text(" with "), *listed(settings))
    across = [tuple(header), *rows] if len(header) <= MOST_COLUMNS else list(zip(header, *rows, strict=True))
    return Table(label, across[0], tuple(across[1:]))
