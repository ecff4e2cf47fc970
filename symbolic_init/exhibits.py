"""The parts of a report that are laid out: the loop's equations, calculations, the smaller loop, instances, figures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from math import ceil, floor, log10

from symbolic_init.blocks import (
    Block,
    Chain,
    Display,
    Inline,
    Inlines,
    Math,
    Paragraph,
    Section,
    Step,
    Table,
    Text,
)  # fmt: skip
from symbolic_init.kernel.terms import App, Entry, Formula, Mul, Pow, Sym, Term
from symbolic_init.layout import Fenced, Node, Number, Operator, Row, separated
from symbolic_init.notation import name_node, scripts
from symbolic_init.piecewise import cases
from symbolic_init.printing.extent import em
from symbolic_init.prose import inlines
from symbolic_init.report import (
    CrossCheck,
    Derivation,
    Enclosure,
    ReducedLoop,
    Remark,
    RunTrace,
    Template,
    Trace,
    Value,
)
from symbolic_init.system import TIME, Function, Tensor, TransitionSystem
from symbolic_init.typesetting import Sentence, Typesetter

Values = Mapping[tuple[str, tuple[int, ...]], Value]


def slug_of(title: str) -> str:
    """A title as an anchor."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


# -- the loop ------------------------------------------------------------------------------------------------------


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
    return tuple(_listed([(Math(setter.sentence(f).node),) for f in formulas]))


def hypotheses(formulas: tuple[Formula, ...], setter: Typesetter) -> list[Block]:
    """What is supposed besides the loop's own equations."""
    if all(em(setter.sentence(formula).node) < 8 for formula in formulas):
        return [Paragraph((Text("It is supposed that "), *said_inline(formulas, setter), Text(".")))]
    return [Paragraph((Text("It is supposed that"),)), equations(formulas, setter, "hypotheses")]


def model(system: TransitionSystem, setter: Typesetter) -> list[Block]:
    """The loop by its defining equations: what it assumes, what it reads, how it starts and how it moves."""
    blocks: list[Block] = [Paragraph(_reads(system, setter))]
    assumed: Inlines = (Text("It assumes "), *said_inline(system.assumptions, setter)) if system.assumptions else ()
    uses = " and uses" if assumed else "It uses"
    if assumed or system.functions:
        blocks.append(Paragraph((*assumed, Text(uses if system.functions else "."))))
    blocks += [_definition(function, setter) for function in system.functions]
    blocks += [Paragraph((Text("It starts and moves by"),)), equations(system.defining_equations(), setter, "loop")]
    return blocks


def _reads(system: TransitionSystem, setter: Typesetter) -> Inlines:
    out: list[Inlines] = []
    for given in system.inputs:
        piece: tuple[Math | Text, ...] = (Math(_tensor(given.tensor, setter)),)
        if given.values is not None:
            values = Fenced("{", separated(tuple(fraction(v) for v in given.values)), "}")
            piece = (Math(Row((_tensor(given.tensor, setter), Operator("∈"), values))),)
        out.append(piece)
    words: list[Text | Math] = [Text(f"The loop “{system.name}” ")]
    if out:
        words += [Text("reads "), *_listed(out), Text(" at step "), Math(setter.term(TIME)), Text("; its state is ")]
    else:
        words.append(Text("has the state "))
    words += [*_listed([(Math(_tensor(T, setter)),) for T in system.state])]
    if system.hyperparameters:
        words += [Text("; its hyperparameters are " if len(system.hyperparameters) > 1 else "; its hyperparameter is ")]
        words += [*_listed([(Math(setter.term(h)),) for h in system.hyperparameters])]
    return (*words, Text("."))


def _listed(items: list[Inlines]) -> list[Text | Math]:
    out: list[Text | Math] = []
    for place, item in enumerate(items):
        out += [Text(" and " if place == len(items) - 1 else ", ")] if place else []
        out += [piece for piece in item if isinstance(piece, Text | Math)]
    return out


def _tensor(tensor: Tensor, setter: Typesetter) -> Node:
    return setter.term(tensor.at(TIME), tensor.indices)


def _definition(function: Function, setter: Typesetter) -> Block:
    head = setter.term(App(function.name, function.parameters))
    if function.body is None:
        return Paragraph((Math(head), Text(" is any function.")))
    body = cases(function, setter) or setter.term(function.body)
    return Display(Row((head, Operator("="), body)))


# -- calculations --------------------------------------------------------------------------------------------------


def remark(words: Remark, setter: Typesetter) -> Inlines:
    """Words with terms and formulas between them."""
    if isinstance(words, str):
        return inlines(words)
    out: list[Inline] = []
    for piece in words:
        match piece:
            case str():
                out += inlines(piece)
            case Term():
                out.append(Math(setter.term(piece, setter.common_index((piece,)))))
            case Formula():
                out.append(Math(setter.sentence(piece).node))
    return tuple(out)


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
    opening = remark(first.reason, setter) or (Text("Each line equals the one before it, for the reason given."),)
    blocks += [Paragraph(opening), Chain(tuple(lines), name or "calculation") if lines else Display(start)]
    return Section(title, slug_of(name) or "calculation", tuple(blocks))


def pair(name: Term, meaning: Term, setter: Typesetter) -> Sentence:
    """Name = meaning, as vectors when both are."""
    hidden = setter.common_index((name, meaning))
    return Sentence(setter.term(name, hidden), "=", setter.term(meaning, hidden))


# -- the smaller loop ----------------------------------------------------------------------------------------------


def reduced_loop(reduction: ReducedLoop, setter: Typesetter) -> tuple[Block, ...]:
    """The embedding, the reduced dynamics, and the hyperparameters left in them."""
    free = reduction.free_hyperparameters
    left = tuple(Math(setter.term(Sym(name))) for name in free)
    mentions: Inlines = (Text("Hyperparameters that the smaller loop still mentions: "), *(
        _listed([(m,) for m in left]) if left else [Text("none")]), Text("."))  # fmt: skip
    return (
        Paragraph(
            (Text("The state is a function of a smaller one, at every step "), Math(setter.term(TIME)), Text(":"))
        ),
        Chain(
            tuple(
                embedding(t, name, setter)
                for t, name in zip(reduction.templates, reduced_names(reduction), strict=True)
            ),
            "embedding",
        ),
        Paragraph((Text("and the smaller state moves by itself:"),)),
        equations(reduction.system.defining_equations(), setter, "reduced loop"),
        Paragraph(mentions),
    )


def reduced_names(reduction: ReducedLoop) -> list[str]:
    """The names in the smaller loop: its tensors stand in the order of the templates that move."""
    names = iter([tensor.name for tensor in reduction.system.tensors()])
    return [t.tensor.name if t.zero or t.frozen else next(names, t.tensor.name) for t in reduction.templates]


def embedding(template: Template, name: str, setter: Typesetter) -> Step:
    """T = scale · reduced, for one tensor."""
    tensor = template.tensor
    notes = [f"does not depend on {axis.index.name}" for axis in tensor.axes if axis not in template.kept]
    if template.zero:
        left, right = setter.term(tensor.at(TIME), tensor.indices), Number("0", bold=bool(tensor.axes))
        return Step(left, "=", right, (Text("zero at every step"),))
    reduced = Entry(name, (TIME, *(axis.index for axis in template.kept)))
    factors = [Sym(name) if power == 1 else Pow(Sym(name), power) for name, power in template.scale.items() if power]
    scaled = Mul((*factors, reduced)) if factors else reduced
    notes += ["frozen: the same at every step"] if template.frozen else []
    hidden = tensor.indices if template.kept == tensor.axes else ()
    note: Inlines = (Text("; ".join(notes)),) if notes else ()
    return Step(setter.term(tensor.at(TIME), hidden), "=", setter.term(scaled, hidden), note)


# -- instances -----------------------------------------------------------------------------------------------------


def instance(trace: Trace, setter: Typesetter, *, fails: bool) -> tuple[Block, ...]:
    """A concrete run, number by number, and the formula that it decides."""
    blocks: list[Block] = [Paragraph(_given(trace, setter))] if trace.sizes or trace.constants else []
    blocks += [_run(run, trace, setter) for run in trace.runs]
    verb = "fails" if fails else "holds"
    first = "first " if fails else ""
    blocks.append(Paragraph((Text(f"At step {trace.step} the claim {first}{verb}:"),)))
    blocks.append(Display(setter.sentence(trace.formula).node))
    left, right = distinct(trace.left, trace.right)
    blocks.append(
        Paragraph((Text("The left side is "), Math(left), Text(", the right side is "), Math(right), Text(".")))
    )
    return tuple(blocks)


def _given(trace: Trace, setter: Typesetter) -> Inlines:
    facts: list[Inlines] = []
    for name, size in trace.sizes.items():
        facts.append((Math(Row((setter.term(Sym(name)), Operator("="), Number(str(size))))),))
    for name in dict.fromkeys(name for name, _ in trace.constants):
        facts.append(
            (Math(Row((_quantity(name, trace.constants, setter), Operator("="), nested(trace.constants, name)))),)
        )
    return (Text("Take "), *_listed(facts), Text("."))


def _quantity(name: str, values: Mapping[tuple[str, tuple[int, ...]], object], setter: Typesetter) -> Node:
    axes = max((len(indices) for other, indices in values if other == name), default=0)
    return scripts(name_node(name, ("scalar", "vector", "matrix")[min(axes, 2)], setter.notation), (), ())


def _run(run: RunTrace, trace: Trace, setter: Typesetter) -> Table:
    """One row a step: the sample, the intermediate values, the state after the step."""
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
    label: Inlines = inlines(run.label)
    if settings:
        label = (*label, Text(" with " if label else "With "), *_listed(settings))
    return Table(label, tuple(header), tuple(rows))


def nested(values: Values, name: str) -> Node:
    """All entries of a tensor: a number, a vector (a, b), a matrix ((a, b), (c, d))."""
    entries = {indices: value for (other, indices), value in values.items() if other == name}

    def at(prefix: tuple[int, ...]) -> Node:
        if prefix in entries:
            return shown(entries[prefix])
        below = sorted({indices[len(prefix)] for indices in entries if indices[: len(prefix)] == prefix})
        inside = tuple(at((*prefix, index)) for index in below)
        return Fenced("(", separated(inside), ")") if len(inside) != 1 or len(prefix) else inside[0]

    return at(())


def fraction(value: Fraction | int) -> Node:
    """An exact number in running text: 1/2 with a slash."""
    value = Fraction(value)
    if value < 0:
        return Row((Operator("−"), fraction(-value)))
    if value.denominator == 1:
        return Number(str(value.numerator))
    return Row((Number(str(value.numerator)), Operator("/"), Number(str(value.denominator))))


def shown(value: Value, places: int = 4) -> Node:
    """A number, exact, or as an interval with decimal ends that contains it."""
    if not isinstance(value, Enclosure):
        return fraction(value)
    lower, upper = decimals(value, places)
    return Fenced("[", separated((decimal(lower, places), decimal(upper, places))), "]")


def decimals(value: Enclosure, places: int) -> tuple[int, int]:
    """The ends in units of 10^-places, rounded outwards."""
    return floor(value.lower * 10**places), ceil(value.upper * 10**places)


def decimal(units: int, places: int) -> Node:
    """A whole number of units of 10^-places, as a decimal."""
    whole, rest = divmod(abs(units), 10**places)
    numeral = Number(f"{whole}.{rest:0{places}d}")
    return Row((Operator("−"), numeral)) if units < 0 else numeral


def distinct(left: Value, right: Value) -> tuple[Node, Node]:
    """Both values with as many places as it takes to tell them apart."""
    ends = [v if isinstance(v, Enclosure) else Enclosure(v, v) for v in (left, right)]
    apart = ends[0].upper < ends[1].lower or ends[1].upper < ends[0].lower
    places = 4
    while apart and places < 60:
        (a, b), (c, d) = decimals(ends[0], places), decimals(ends[1], places)
        if b < c or d < a:
            break
        places += 2
    return shown(left, places), shown(right, places)


# -- figures -------------------------------------------------------------------------------------------------------


def cross_check(figures: CrossCheck) -> tuple[Block, ...]:
    """What the independent judge counted; an error is given by a bound, never by its digits."""
    rows = (
        ("random instances", str(figures.instances)),
        ("points compared", str(figures.points)),
        ("of these undefined", str(figures.undefined)),
        ("disagreements", str(figures.disagreements)),
        ("largest error in floating point", error_bound(figures.max_error)),
    )
    words = (
        "An independent NumPy training loop, written from the definitions, was trained on random instances, exactly "
        "and in floating point."
    )
    cells = tuple(((Text(what),), (Text(count),)) for what, count in rows)
    return (Paragraph((Text(words),)), Table((), ((Text("figure"),), (Text("value"),)), cells))


def error_bound(error: float) -> str:
    """0, or a coarse power of ten above the error: the same on every machine."""
    if error == 0:
        return "0"
    if not error < 1e3:
        return "above 1000" if error == error else "not a number"
    power = next((p for p in (-9, -6, -3) if error < 10.0**p), None)
    return f"< 1e{power if power is not None else floor(log10(error)) + 1}"
