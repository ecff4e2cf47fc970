"""A training loop as a transition system over kernel terms, and its defining equations. No SymPy, no proofs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property

from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, REAL, Add, App, Entry, Equal, ForAll, Formula, Mul, Num, Sym, Term

TIME = Sym("t", INDEX)
NEXT = Add((TIME, Num(1)))


@dataclass(frozen=True)
class Axis:
    """One axis of a tensor: the index variable used in the loop's own terms, and how many values it runs through.

    It runs from 1; the axis of layers, where depth is symbolic, from 0.
    """

    index: Sym
    size: Term
    first: int = 1


@dataclass(frozen=True)
class Tensor:
    """A named tensor with its axes; a scalar has none. Time is not an axis here."""

    name: str
    axes: tuple[Axis, ...] = ()

    @property
    def indices(self) -> tuple[Sym, ...]:
        """The index variables, in order."""
        return tuple(axis.index for axis in self.axes)

    def at(self, time: Term) -> Entry:
        """Its general entry at a time."""
        return Entry(self.name, (time, *self.indices))

    @property
    def is_layered(self) -> bool:
        """Is its first axis that of the layers?"""
        return bool(self.axes) and self.axes[0].first == 0


@dataclass(frozen=True)
class Depth:
    """A symbolic number of layers: what counts layers, from 0, and the last layer."""

    layer: Sym
    last: Sym

    @property
    def above(self) -> Term:
        """The next layer."""
        return Add((self.layer, Num(1)))

    @property
    def is_last(self) -> Term:
        """1 in the last layer, 0 in the others."""
        return App("delta", (self.layer, self.last))

    @property
    def is_below(self) -> Term:
        """1 below the last layer, 0 from there on."""
        return App("pos", (Add((self.last, Mul((Num(-1), self.layer)))),))


@dataclass(frozen=True)
class Input:
    """What one step reads: any real numbers, or only the listed values (labels)."""

    tensor: Tensor
    values: tuple[Fraction, ...] | None = None


PRIME = "_prime"


def derivative_of(name: str) -> str | None:
    """f, if the name says that it is the derivative of f in its first argument: `f_prime`, or `f_prime'` of `f'`."""
    stem = name.rstrip("'")
    return stem.removesuffix(PRIME) + name[len(stem) :] if stem.endswith(PRIME) else None


@dataclass(frozen=True)
class Function:
    """A function by its definition; body None: uninterpreted, nothing is known but the system's assumptions."""

    name: str
    parameters: tuple[Sym, ...]
    body: Term | None


@dataclass(frozen=True)
class TransitionSystem:
    """state' = update(state, input), state_0 = initial.

    Terms mention the state at `TIME`, the step's inputs and intermediates at `NEXT` (step s reads sample s and turns
    state s - 1 into state s), constants (time-free tensors such as a symbolic start) without a time, hyperparameters
    and sizes as symbols. `intermediates` are in the order of evaluation.

    Where the number of layers is symbolic (`depth`), an intermediate may mention itself at another layer. Its term is
    then that of layer l + 1, from layer l, if `bases` has a term for layer 0; else that of layer l, from layer l + 1,
    and only in products with `depth.is_below`: otherwise there might be no such values above the last layer.

    `gradients` are the derivatives of the loss in parts of the state, if the loop was made from a loss: they are shown,
    and nothing else follows from them.
    """

    name: str
    hyperparameters: tuple[Sym, ...]
    inputs: tuple[Input, ...]
    constants: tuple[Tensor, ...]
    state: tuple[Tensor, ...]
    initial: Mapping[str, Term]
    intermediates: tuple[tuple[Tensor, Term], ...]
    update: Mapping[str, Term]
    functions: tuple[Function, ...] = ()
    assumptions: tuple[Formula, ...] = ()
    conventions: tuple[str, ...] = field(default=(), compare=False)
    depth: Depth | None = None
    bases: Mapping[str, Term] = field(default_factory=dict)
    gradients: Mapping[str, Term] = field(default_factory=dict, compare=False)

    @cached_property
    def key(self) -> tuple[object, ...]:
        """All that the system says, as a value that can be looked up: two systems with the same one are one loop."""
        parts = (self.name, self.hyperparameters, self.inputs, self.constants, self.state, self.intermediates)
        starts_and_steps = (tuple(self.initial.items()), tuple(self.update.items()), tuple(self.bases.items()))
        return (*parts, *starts_and_steps, self.functions, self.assumptions, self.conventions)

    def defining_equations(self) -> tuple[Formula, ...]:
        """Initial state, intermediates and update, closed over time and indices, in the order of evaluation."""
        return self._defining_equations

    @cached_property
    def _defining_equations(self) -> tuple[Formula, ...]:
        return tuple(equation for _, equation in self.definitions)

    @cached_property
    def definitions(self) -> tuple[tuple[str, Formula], ...]:
        """The defining equations, each with the name of the tensor that it is of."""
        start = [(T.name, generalise(Equal(T.at(Num(0)), self.initial[T.name]), *T.indices)) for T in self.state]
        middle = [
            (T.name, generalise(Equal(entry, body), TIME, *(index for index in T.indices if index in entry.mentions)))
            for T, term in self.intermediates
            for entry, body in self.statements(T, term)
        ]
        step = [(T.name, generalise(Equal(T.at(NEXT), self.update[T.name]), TIME, *T.indices)) for T in self.state]
        return (*start, *middle, *step)

    def statements(self, tensor: Tensor, term: Term) -> tuple[tuple[Entry, Term], ...]:
        """The equations of an intermediate: one, or that of layer 0 and that of the next layer."""
        if tensor.name not in self.bases:
            return ((tensor.at(NEXT), term),)
        assert self.depth is not None
        lowest, above = (k.replace(tensor.at(NEXT), {self.depth.layer: at}) for at in (Num(0), self.depth.above))
        assert isinstance(lowest, Entry) and isinstance(above, Entry)
        return (lowest, self.bases[tensor.name]), (above, term)

    def mentions_itself(self, tensor: Tensor, term: Term) -> bool:
        """Is the intermediate defined layer by layer?"""
        return tensor.name in self.bases or tensor.name in term.mentions

    def function_definitions(self) -> tuple[Formula, ...]:
        """For every defined function: for all z, f(z) = body."""
        return tuple(
            generalise(Equal(App(f.name, f.parameters), f.body), *f.parameters)
            for f in self.functions
            if f.body is not None
        )

    def hypotheses(self) -> tuple[Formula, ...]:
        """Everything a theorem about the loop may assume."""
        return (*self.assumptions, *self.function_definitions(), *self.defining_equations())

    def tensors(self) -> tuple[Tensor, ...]:
        """Every tensor that has a value at each time: state and intermediates."""
        return (*self.state, *(tensor for tensor, _ in self.intermediates))

    def renamed(self, suffix: str, names: set[str], values: Mapping[Sym, Term]) -> TransitionSystem:
        """A second run: the named tensors get the suffix, the hyperparameters their new values."""
        table = {name: name + suffix for name in names}

        def term(body: Term) -> Term:
            new = k.replace(k.rename_tensors(body, table), dict(values))
            return _without_ones(new) if Num(1) in values.values() else new

        def tensor(old: Tensor) -> Tensor:
            return Tensor(table.get(old.name, old.name), old.axes)

        def function(old: Function) -> Function:
            free = {variable: value for variable, value in values.items() if variable not in old.parameters}
            body = None if old.body is None else k.replace(k.rename_tensors(old.body, table), free)
            return Function(old.name, old.parameters, body)

        symbols = [values.get(h, h) for h in self.hyperparameters]
        return replace(
            self,
            hyperparameters=tuple(s for s in symbols if isinstance(s, Sym) and s.sort == REAL),
            inputs=tuple(Input(tensor(i.tensor), i.values) for i in self.inputs),
            constants=tuple(map(tensor, self.constants)),
            state=tuple(map(tensor, self.state)),
            initial={table.get(name, name): term(body) for name, body in self.initial.items()},
            intermediates=tuple((tensor(T), term(body)) for T, body in self.intermediates),
            bases={table.get(name, name): term(body) for name, body in self.bases.items()},
            update={table.get(name, name): term(body) for name, body in self.update.items()},
            gradients={table.get(name, name): term(body) for name, body in self.gradients.items()},
            functions=tuple(function(f) for f in self.functions),
            assumptions=_still_open(k.replace(k.rename_tensors(a, table), dict(values)) for a in self.assumptions),
        )

    def with_functions(self, names: Mapping[str, str]) -> TransitionSystem:
        """The same loop with other names for functions: two loops of one claim may each have their own φ."""

        def put(node: k.Syntax, depth: int) -> k.Syntax:
            new = node.map(put, depth)
            return App(names.get(new.function, new.function), new.arguments) if isinstance(new, App) else new

        def term(body: Term) -> Term:
            new = put(body, 0)
            assert isinstance(new, Term)
            return new

        return replace(
            self,
            initial={name: term(body) for name, body in self.initial.items()},
            intermediates=tuple((T, term(body)) for T, body in self.intermediates),
            bases={name: term(body) for name, body in self.bases.items()},
            update={name: term(body) for name, body in self.update.items()},
            gradients={name: term(body) for name, body in self.gradients.items()},
            functions=tuple(
                Function(names.get(f.name, f.name), f.parameters, None if f.body is None else term(f.body))
                for f in self.functions
            ),
            assumptions=tuple(a for a in (put(a, 0) for a in self.assumptions) if isinstance(a, Formula)),
        )


def _without_ones(term: Term) -> Term:
    """The term without factors 1: a hyperparameter set to 1 is not written."""

    def visit(node: k.Syntax, depth: int) -> k.Syntax:
        new = node.map(visit, depth)
        if not isinstance(new, k.Mul) or Num(1) not in new.parts:
            return new
        rest = tuple(part for part in new.parts if part != Num(1))
        return k.Mul(rest) if len(rest) > 1 else rest[0] if rest else Num(1)

    changed = visit(term, 0)
    assert isinstance(changed, Term)
    return changed


def _still_open(assumptions: Iterable[k.Syntax]) -> tuple[Formula, ...]:
    """Assumptions about what is still a variable: of a number put in for a hyperparameter nothing is assumed."""
    return tuple(
        a for a in assumptions if isinstance(a, Formula) and (k.free_symbols(a) or k.tensor_names(a) or _bound(a))
    )


def _bound(formula: Formula) -> bool:
    return any(isinstance(node, k.App) for node in k.walk(formula))


def generalise(formula: Formula, *variables: Sym) -> Formula:
    """For all the variables, the formula."""
    for variable in reversed(variables):
        body = k.close_body(formula, variable)
        assert isinstance(body, Formula)
        formula = ForAll(variable.sort, body, variable.name)
    return formula


def last_named_step(node: k.Syntax, constants: Collection[str] = ()) -> int:
    """The latest step that is named by its number; the first index of a constant tensor is none."""
    read = (e.indices[0] for e in k.walk(node) if isinstance(e, Entry) and e.indices and e.tensor not in constants)
    return max((int(step.value) for step in read if isinstance(step, Num)), default=0)
