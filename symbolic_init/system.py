"""A training loop as a transition system over kernel terms, and its defining equations. No SymPy, no proofs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property

from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, REAL, Add, App, Entry, Equal, ForAll, Formula, Num, Sym, Term

TIME = Sym("t", INDEX)
NEXT = Add((TIME, Num(1)))


@dataclass(frozen=True)
class Axis:
    """One axis of a tensor: the index variable used in the loop's own terms, running from 1 to size."""

    index: Sym
    size: Term


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

    @cached_property
    def key(self) -> tuple[object, ...]:
        """All that the system says, as a value that can be looked up: two systems with the same one are one loop."""
        parts = (self.name, self.hyperparameters, self.inputs, self.constants, self.state, self.intermediates)
        starts_and_steps = (tuple(self.initial.items()), tuple(self.update.items()))
        return (*parts, *starts_and_steps, self.functions, self.assumptions, self.conventions)

    def defining_equations(self) -> tuple[Formula, ...]:
        """Initial state, intermediates and update, closed over time and indices, in the order of evaluation."""
        return self._defining_equations

    @cached_property
    def _defining_equations(self) -> tuple[Formula, ...]:
        start = [generalise(Equal(T.at(Num(0)), self.initial[T.name]), *T.indices) for T in self.state]
        middle = [generalise(Equal(T.at(NEXT), body), TIME, *T.indices) for T, body in self.intermediates]
        step = [generalise(Equal(T.at(NEXT), self.update[T.name]), TIME, *T.indices) for T in self.state]
        return (*start, *middle, *step)

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
            update={table.get(name, name): term(body) for name, body in self.update.items()},
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
            update={name: term(body) for name, body in self.update.items()},
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
