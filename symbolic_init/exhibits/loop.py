"""The training loop by its defining equations, and what is supposed of it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from symbolic_init.blocks import Block, Display, Inline, Inlines, Math, Paragraph, Text
from symbolic_init.exhibits.numbers import fraction
from symbolic_init.exhibits.saying import equations, listed, said_inline
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import App, Formula, Sym, Term
from symbolic_init.layout import Fenced, Node, Number, Operator, Row, separated
from symbolic_init.piecewise import cases
from symbolic_init.printing.extent import em
from symbolic_init.system import TIME, Function, Tensor, TransitionSystem, derivative_of
from symbolic_init.typesetting import Typesetter
from symbolic_init.typesetting.arrays import NOT_ENTRYWISE


def model(system: TransitionSystem, setter: Typesetter) -> list[Block]:
    """The loop by its defining equations: what it assumes, what it reads, how it starts and how it moves."""
    blocks: list[Block] = [Paragraph(_reads(system, setter))]
    assumed: Inlines = (Text("It assumes "), *said_inline(system.assumptions, setter)) if system.assumptions else ()
    known = {f.name for f in system.functions}
    open_ones = listed([_open(f, known, setter) for f in system.functions if f.body is None])
    defined = [_definition(function, function.body, setter) for function in system.functions if function.body]
    if assumed and (open_ones or not defined):
        assumed = (*assumed, Text(". " if open_ones else "."))
    uses: Inlines = ()
    if defined:
        uses = (Text(" It uses" if open_ones else " and uses" if assumed else "It uses"),)
    if assumed or open_ones or uses:
        blocks.append(Paragraph((*assumed, *open_ones, *([Text(".")] if open_ones else []), *uses)))
    blocks += defined
    reads = "It starts and moves by"
    if any(T.axes and _calls(body, T) for T, body in system.intermediates):
        reads += " what follows; a function of a vector is taken at each entry, and ⊙ multiplies entry by entry:"
    blocks += [Paragraph((Text(reads),)), equations(system.defining_equations(), setter, "loop")]
    return blocks


def _reads(system: TransitionSystem, setter: Typesetter) -> Inlines:
    out: list[Inlines] = []
    for given in system.inputs:
        piece: Inlines = (Math(tensor(given.tensor, setter)),)
        if given.values is not None:
            values = Fenced("{", separated(tuple(fraction(v) for v in given.values)), "}")
            piece = (Math(Row((tensor(given.tensor, setter), Operator("∈"), values))),)
        out.append(piece)
    words: list[Inline] = [Text(f"The loop “{system.name.replace('_', ' ')}” ")]
    if out:
        words += [Text("reads "), *listed(out), Text(" at step "), Math(setter.term(TIME)), Text("; its state is ")]
    else:
        words.append(Text("has the state "))
    words += [*listed([(Math(tensor(T, setter)),) for T in system.state])]
    if system.hyperparameters:
        words += [Text("; its hyperparameters are " if len(system.hyperparameters) > 1 else "; its hyperparameter is ")]
        words += [*listed([(Math(setter.term(h)),) for h in system.hyperparameters])]
    if system.depth is not None:
        layers = Row((setter.term(system.depth.layer), Operator("="), Number("0")))
        words += [
            Text("; its layers are counted from "),
            Math(layers),
            Text(" to "),
            Math(setter.term(system.depth.last)),
        ]
        words += [Text(", whatever that is")]
    return (*words, Text("."))


def tensor(quantity: Tensor, setter: Typesetter) -> Node:
    """The tensor at the general step, whole; in the general layer, where each has its own."""
    return setter.term(quantity.at(TIME), quantity.indices[quantity.is_layered :])


def _open(function: Function, known: set[str], setter: Typesetter) -> Inlines:
    """What a function is of which nothing is known but what the loop assumes."""
    head, base = Math(setter.term(App(function.name, function.parameters))), derivative_of(function.name)
    if base in known:
        return head, Text(" is its derivative")
    if base is not None:
        of = Math(setter.term(App(base, function.parameters)))
        where = (Text(" in "), Math(setter.term(function.parameters[0]))) if len(function.parameters) > 1 else ()
        return head, Text(" is the derivative of any function "), of, *where
    return head, Text(" is any function")


def _definition(function: Function, body: Term, setter: Typesetter) -> Block:
    head = setter.term(App(function.name, function.parameters))
    return Display(Row((head, Operator("="), cases(function, setter) or setter.term(body))))


def _calls(body: Term, tensor: Tensor) -> bool:
    """Is a function taken at what depends on one of the tensor's indices?"""
    calls = (node for node in k.walk(body) if isinstance(node, App) and node.function not in NOT_ENTRYWISE)
    return any(not node.mentions.isdisjoint(tensor.indices) for node in calls)


def hypotheses(formulas: tuple[Formula, ...], system: TransitionSystem | None, setter: Typesetter) -> list[Block]:
    """What is supposed besides the loop's own equations; a second run, with primes, repeats them and is only named."""
    own = set(system.hypotheses()) if system is not None else set()
    further = [formula for formula in formulas if formula not in own]
    repeated = [f for f in further if k.tensor_names(f) and unprimed(f) in own]
    names = {name for formula in repeated for name in k.tensor_names(formula)}
    blocks: list[Block] = []
    if system is not None and repeated:
        shown = [replace(T, name=T.name + "'") for T in system.tensors() if T.name + "'" in names]
        runs = listed([(Math(tensor(T, setter)),) for T in shown])
        changed = tuple(f for f in further if f not in repeated and _defines(f, {T.name for T in shown}))
        end = ", except that" if changed else "."
        said = (Text("A second run on the same data, "), *runs, Text(f", obeys the same equations with primes{end}"))
        blocks += [Paragraph(said), *([equations(changed, setter, "what differs")] if changed else [])]
        repeated += changed
    rest = tuple(formula for formula in further if formula not in repeated)
    if rest and all(em(setter.sentence(formula).node) < 8 for formula in rest):
        blocks.append(Paragraph((Text("It is supposed that "), *said_inline(rest, setter), Text("."))))
    elif rest:
        blocks += [Paragraph((Text("It is supposed that"),)), equations(rest, setter, "hypotheses")]
    return blocks


def _defines(formula: Formula, names: set[str]) -> bool:
    """Is the formula an equation for an entry of one of the tensors?"""
    while isinstance(formula, k.ForAll):
        formula = formula.body
    return isinstance(formula, k.Equal) and isinstance(formula.left, k.Entry) and formula.left.tensor in names


@lru_cache(maxsize=4096)
def unprimed(formula: Formula) -> Formula:
    """The formula about the first run that a formula about the second one repeats."""
    tensors = {name: name.rstrip("'") for name in k.tensor_names(formula) if name.endswith("'")}
    primed = (symbol for symbol in k.free_symbols(formula) if symbol.name.endswith("'"))
    symbols: dict[Sym, Term] = {s: Sym(s.name.rstrip("'"), s.sort) for s in primed}
    renamed = k.replace(k.rename_tensors(formula, tensors), symbols)
    assert isinstance(renamed, Formula)
    return renamed
