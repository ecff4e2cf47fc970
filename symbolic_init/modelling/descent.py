"""Training by a gradient: forward equations and a loss in, a training loop with derived errors and updates out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symbolic_init.bridge import to_sympy
from symbolic_init.gradient import Gradient, GradientError, Slope, gradient
from symbolic_init.kernel.terms import NATURAL, App, Entry, Syntax, Term, walk
from symbolic_init.modelling.activations import Activation
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.keys import read_keys
from symbolic_init.modelling.optimisers import Optimiser, sgd
from symbolic_init.modelling.rewriting import rebuild
from symbolic_init.modelling.schedules import Schedules
from symbolic_init.modelling.training_loop import Equations, TrainingLoop
from symbolic_init.modelling.updating import opposite, updating
from symbolic_init.system import PRIME, Function, Tensor

LOSS = sp.Symbol("loss")


@dataclass(frozen=True)
class Objective:
    """A loss and its derived gradient, of one step from any state: what `descent` makes a loop of.

    `draft` has the parameters as its state and the forward equations as its intermediates. `loss` and `gradient` are
    kernel terms in its tensors; `gradient.errors` are the named derivatives in intermediates.
    """

    draft: TrainingLoop
    loss: Term
    gradient: Gradient


def objective(
    *,
    parameters: Iterable[Any],
    inputs: Equations | Iterable[Any],
    forward: Equations,
    loss: Any,
    functions: Mapping[Any, Activation] | None = None,
    errors: Mapping[str, str] | None = None,
    depth: Any = None,
    name: str = "descent",
) -> Objective:
    """The gradient of the loss by the chain rule; the arguments are those of `descent`. Raises `ModelError`."""
    parameters = tuple(parameters)
    draft = TrainingLoop(
        name=name,
        state=dict.fromkeys(parameters, sp.S.Zero),
        inputs=inputs,
        intermediates={**forward, LOSS: loss},
        update={key: key for key in parameters},
        functions={function: record.function for function, record in (functions or {}).items()},
        depth=depth,
    )
    system = draft.system
    *statements, (_, total) = system.intermediates
    try:
        found = gradient(statements, total, system.state, slopes=_slopes(system.functions), errors=errors or {},
                         depth=system.depth, bases=system.bases)  # fmt: skip
    except GradientError as problem:
        raise ModelError(f"the gradient of {name}: {problem}") from None
    return Objective(draft, total, found)


def descent(
    *,
    parameters: Equations,
    inputs: Equations | Iterable[Any],
    forward: Equations,
    loss: Any,
    learning_rate: Any,
    functions: Mapping[Any, Activation] | None = None,
    errors: Mapping[str, str] | None = None,
    optimiser: Optimiser | None = None,
    assumptions: Iterable[Any] = (),
    depth: Any = None,
    name: str = "descent",
    **options: Any,
) -> TrainingLoop:
    """The loop that moves the parameters against the gradient of the loss.

    `parameters`: their entries with an initialiser or a start each. `forward`: the intermediates in the order of
    evaluation. `loss`: an expression in them, with a sum or mean over the batch if there is one. `functions`: an
    `Activation` for each named function; its derivative, with the named slopes at kinks, is called `phi_prime`, and
    of an uninterpreted function neither is known, but the facts that it names are assumed. `learning_rate`: one for
    all, or one for each parameter, `{"W1": eta, "b1": 0}`, which may depend on the parameter's own indices; each is a
    number, an expression, or a `Schedule`, which may depend on the number `t` of the steps made before. `errors`:
    names for derivatives of the loss in intermediates, `{"z1": "delta1"}`; the others are written out. Other options
    are those of `TrainingLoop`. Raises `ModelError`.
    """
    schedules, domains = Schedules(), inputs if isinstance(inputs, Mapping) else dict.fromkeys(inputs, sp.S.Reals)
    rate = _rates(learning_rate, list(read_keys(parameters, "parameter")), schedules)
    made = objective(parameters=parameters, inputs=domains, forward=forward, loss=loss, functions=functions,
                     errors=errors, depth=depth, name=name)  # fmt: skip
    draft, found = made.draft, made.gradient
    write = _Writer(draft)
    keys = {T.name: write.key(T) for T, _ in found.errors}
    backward = {keys[T.name]: write.expression(body) for T, body in found.errors}
    directions = {key: opposite(write.expression(found.of[parameter]))
                  for key, parameter in zip(parameters, draft.state, strict=True)}  # fmt: skip
    with sp.evaluate(False):
        moved = updating(parameters, directions, rate, optimiser or sgd(), against_gradient=True)
    forward_bodies = [*draft.system.bases.values(), *(body for _, body in draft.system.intermediates[:-1])]
    bodies = [*forward_bodies, *(body for _, body in found.errors), *found.of.values()]
    called = {node.function for body in bodies for node in walk(body) if isinstance(node, App)}
    records = (functions or {}).items()
    known = {function: record.function for function, record in records if str(function) in called}
    known |= {sp.Function(f"{f}{PRIME}"): record.slope for f, record in records if f"{f}{PRIME}" in called}
    facts = [fact for function, record in records if function in known for fact in record.facts(function)]
    return TrainingLoop(
        name=name,
        state=schedules.beside(moved.state, "state"),
        inputs=schedules.beside(domains, "inputs"),
        intermediates={**forward, **backward, **moved.named},
        update=schedules.beside(moved.update, "update"),
        functions=known,
        assumptions=(*facts, *schedules.assumptions, *assumptions),
        depth=depth,
        gradients=found.of,
        **options,
    )


def _rates(given: Any, names: list[str], schedules: Schedules) -> Any:
    if not isinstance(given, Mapping):
        return schedules.rate(given, "learning rate")
    for name in (*given, *names):
        if name not in names or name not in given:
            raise ModelError(f"learning rate: expected one for each of {', '.join(names)}, found {', '.join(given)}")
    return {name: schedules.rate(rate, f"learning rate of {name}") for name, rate in given.items()}


def _slopes(functions: Iterable[Function]) -> dict[str, tuple[Slope, ...]]:
    """The derivative of a named function of one argument is a named function; of several arguments, in the first."""
    return {f.name: (_named(f.name + PRIME), *[_unknown(f.name)] * (len(f.parameters) - 1)) for f in functions}


def _named(name: str) -> Slope:
    return lambda arguments: App(name, arguments)


def _unknown(name: str) -> Slope:
    def slope(arguments: tuple[Term, ...]) -> Term:
        raise GradientError(f"the function {name}: only its first argument may depend on the parameters")

    return slope


class _Writer:
    """Terms of one step as SymPy expressions: without the time, tensors with the author's shapes."""

    def __init__(self, draft: TrainingLoop) -> None:
        self.symbols = draft.symbols
        self.constants = {T.name for T in draft.system.constants}
        entries = [*draft.targets.values(), *draft.state.values(), *draft.inputs.values()]
        self.shapes = {str(e.base.label): e.base.shape for e in entries if isinstance(e, sp.Indexed)}
        self.lengths = draft.lengths
        for T in draft.system.constants:
            self.shapes[T.name] = tuple(self.expression(axis.size) for axis in T.axes)

    def key(self, tensor: Tensor) -> sp.Expr:
        """The left side of an equation for the tensor."""
        if not tensor.axes:
            return sp.Symbol(tensor.name)
        self.shapes[tensor.name] = shape = tuple(self.expression(axis.size) for axis in tensor.axes)
        return sp.IndexedBase(tensor.name, shape=shape)[tuple(self.symbols[index.name] for index in tensor.indices)]

    def expression(self, term: Term) -> sp.Expr:
        """The term in SymPy."""
        return rebuild(to_sympy(self.timeless(term, 0), self.symbols), self.shaped)

    def timeless(self, node: Syntax, depth: int) -> Any:
        if isinstance(node, Entry) and node.tensor not in self.constants and node.tensor[0] != NATURAL:
            return Entry(node.tensor, node.indices[1:])
        return node.map(self.timeless, depth)

    def shaped(self, node: sp.Basic) -> sp.Basic | None:
        if not isinstance(node, sp.Indexed):
            return None
        name = str(node.base.label)
        if name in self.lengths:
            return self.lengths[name][node.indices]
        return sp.IndexedBase(name, shape=self.shapes.get(name))[node.indices]
