"""A training loop written in SymPy: state, inputs, intermediates and update. It proves nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import sympy as sp

from symbolic_init.bridge import Context, exact, to_formula, to_kernel
from symbolic_init.depth import written_out
from symbolic_init.displayed import Displayed
from symbolic_init.kernel.terms import Formula, Sym, Term
from symbolic_init.modelling import notation
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.keys import read_key, read_keys
from symbolic_init.modelling.parts import read_parts
from symbolic_init.modelling.rewriting import substitute, timed
from symbolic_init.modelling.transition import Transition
from symbolic_init.modelling.written_out import Writer
from symbolic_init.system import TransitionSystem

Equations = Mapping[Any, Any]
DIFFERENTIATED = {"intermediates", "functions"}  # of other ones, the derivatives of the loss are others


class TrainingLoop(Displayed):
    """state_0 = initial, state_{t+1} = update(state_t, input_{t+1}).

    Keys are symbols (`b`) or tensors at index symbols (`w[k]`, `w = IndexedBase("w", shape=(n,))`). On the right sides
    names mean the state before the step, the step's inputs and its intermediates; intermediates are evaluated in order.
    `Symbol("t", integer=True, nonnegative=True)` is the number of the steps made before, 0 in the first.
    Tensors that are none of these are constants (a symbolic start `w0[k]`), symbols that are none of these are
    hyperparameters, with the sign that their SymPy assumptions give them. Function bodies are `Lambda`s, or None for a
    function of which only the `assumptions` are known. Indices run from 1. `gradients` are kernel terms: the
    derivatives of the loss in the state, which `descent` finds. Raises `ModelError`.

    >>> from sympy import IndexedBase, Sum, Symbol, symbols
    >>> n = Symbol("n", integer=True, positive=True)
    >>> j, k = symbols("j k", integer=True)
    >>> w, x = IndexedBase("w", shape=(n,)), IndexedBase("x", shape=(n,))
    >>> eta, y, yhat = Symbol("eta", positive=True), *symbols("y yhat")
    >>> loop = TrainingLoop(
    ...     state={w[k]: 0}, inputs=[x[k], y], intermediates={yhat: Sum(w[j] * x[j], (j, 1, n))},
    ...     update={w[k]: w[k] + eta * (y - yhat) * x[k]})
    >>> loop.update["w"]
    eta*(y - yhat)*x[k] + w[k]
    """

    def __init__(
        self,
        *,
        name: str = "loop",
        state: Equations,
        inputs: Equations | Iterable[Any],
        update: Equations,
        intermediates: Equations | None = None,
        functions: Mapping[Any, sp.Lambda | None] | None = None,
        assumptions: Iterable[Any] = (),
        conventions: Iterable[str] = (),
        output: Any = None,
        depth: Any = None,
        gradients: Mapping[str, Term] | None = None,
    ) -> None:
        domains = dict(inputs) if isinstance(inputs, Mapping) else dict.fromkeys(inputs, sp.S.Reals)
        middle = dict(intermediates or {})
        if output is not None and not isinstance(output, str) and output not in middle:
            middle[sp.Symbol("output")] = output
            output = sp.Symbol("output")
        self._arguments: dict[str, Any] = {
            "name": name, "state": dict(state), "inputs": domains, "update": dict(update), "intermediates": middle,
            "functions": dict(functions or {}), "assumptions": tuple(assumptions), "conventions": tuple(conventions),
            "output": output, "depth": depth, "gradients": dict(gradients or {}),
        }  # fmt: skip
        self.name = name
        self._parts = read_parts(self._arguments)
        self._transition = Transition(self._parts)
        self.system: TransitionSystem = replace(self._transition.system(), gradients=self._arguments["gradients"])
        self._at_depth: dict[int, TrainingLoop] = {}
        if self._parts.layers:
            self.at_depth(1)  # refuses what does not fit together at a layer

    @property
    def state(self) -> Mapping[str, sp.Expr]:
        """The state's tensors by name, each at its index symbols."""
        return MappingProxyType({name: key.expression for name, key in self._parts.state.items()})

    @property
    def initial(self) -> Mapping[str, sp.Expr]:
        """The initial values by name."""
        return MappingProxyType(dict(self._parts.initial))

    @property
    def update(self) -> Mapping[str, sp.Expr]:
        """The right sides of the update by name."""
        return MappingProxyType(dict(self._parts.update))

    @property
    def intermediates(self) -> Mapping[str, sp.Expr]:
        """The definitions of the intermediates by name, in the order of evaluation."""
        return MappingProxyType(dict(self._parts.bodies))

    @property
    def targets(self) -> Mapping[str, sp.Expr]:
        """The left sides of the intermediates and of the update, at the indices that their right sides use."""
        keys = {**self._parts.intermediates, **self._parts.update_keys}
        return MappingProxyType({name: key.expression for name, key in keys.items()})

    @property
    def inputs(self) -> Mapping[str, sp.Expr]:
        """What a step reads, by name, each at its index symbols."""
        return MappingProxyType({name: key.expression for name, key in self._parts.inputs.items()})

    @property
    def functions(self) -> Mapping[str, sp.Lambda | None]:
        """The functions by name; None: uninterpreted."""
        return MappingProxyType(dict(self._parts.functions))

    @property
    def hyperparameters(self) -> Mapping[str, sp.Symbol]:
        """The hyperparameters by name."""
        return MappingProxyType({symbol.name: symbol for symbol in self._transition.hyperparameters})

    @property
    def output(self) -> sp.Expr | None:
        """The prediction at its index symbols, if the loop names one."""
        name = self._parts.output
        return None if name is None else self._transition.keys[name].expression

    @property
    def symbols(self) -> Mapping[str, sp.Symbol]:
        """Every symbol of the loop by name, for `to_sympy(term, loop.symbols)`."""
        return MappingProxyType({symbol.name: symbol for symbol in self._transition.symbols()})

    @property
    def lengths(self) -> Mapping[str, sp.IndexedBase]:
        """The widths of layers by name, where each of a symbolic number of layers has its own."""
        return MappingProxyType({name: entry.base for name, entry in self._transition.mentions.lengths.items()})

    @property
    def context(self) -> Context:
        """What names mean in a claim about the loop: states at t, inputs and intermediates at t + 1, or `at` a step."""
        return self._context()

    def _context(self, about: object = None) -> Context:
        return self._transition.claim_context(f"claim about {self.name}", about)

    def term(self, expression: Any) -> Term:
        """The kernel term of an expression in the loop's quantities."""
        return to_kernel(expression, self._context(expression))

    def formula(self, relation: Any) -> Formula:
        """The kernel formula of a relation between the loop's quantities."""
        return to_formula(relation, self._context(relation))

    def at(self, quantity: Any, step: Any) -> sp.Expr:
        """The quantity at a step: states after it, inputs and intermediates of it (`w[k]` becomes `w[step, k]`)."""
        expression, s = exact(quantity, "quantity"), exact(step, "step")
        return timed(expression, s, self._transition.keys)

    def latex(self, expression: Any) -> str:
        """LaTeX of an expression in the loop's quantities; a step given by `at` stands above: w[2, k] is w_k^(2)."""
        return notation.claimed(exact(expression, "expression"), self._parts)

    def with_(self, *, hyperparameters: Equations | None = None, initial: Equations | None = None,
              **changes: Any) -> TrainingLoop:  # fmt: skip
        """A copy with other hyperparameters (numbers or symbols), initial values, or any other argument.

        `loop.with_(hyperparameters={eta: 1})`, `loop.with_(initial={w[k]: w0[k]})`
        """
        unknown = sorted(set(changes) - set(self._arguments))
        if unknown:
            raise ModelError(f"with_({unknown[0]}=…): expected one of {', '.join(self._arguments)}")
        arguments = {**self._arguments, **changes}
        if initial is not None:
            starts = {key.name: key.expression for key in read_keys(arguments["state"], "state").values()}
            for key in initial:
                name = read_key(key, "state").name
                if name not in starts:
                    raise ModelError(f"with_(initial=…): {name} is not a state, expected one of {', '.join(starts)}")
            replaced = {read_key(key, "state").name: (key, value) for key, value in initial.items()}
            old = ((read_key(key, "state").name, (key, value)) for key, value in arguments["state"].items())
            arguments["state"] = dict(replaced.get(name, pair) for name, pair in old)
        if changes.keys() & DIFFERENTIATED or list(arguments["state"]) != list(self._arguments["state"]):
            arguments["gradients"] = {}
        if hyperparameters is not None:
            arguments = self._substituted(arguments, hyperparameters)
        return TrainingLoop(**arguments)

    def at_depth(self, last: int) -> TrainingLoop:
        """The loop of symbolic depth with `last` for its last layer: W[l, i, j] becomes W0[i, j], W1[i, j], …"""
        layers = self._parts.layers
        if layers is None or type(last) is not int or last < 1:
            raise ModelError(f"at_depth({last!r}): expected a loop of symbolic depth and the number of its last layer")
        if last in self._at_depth:
            return self._at_depth[last]
        quantities = {name: key.shape for name, key in self._transition.keys.items()}
        others = self._transition.constants | self._transition.mentions.lengths
        quantities |= {name: tuple(entry.base.shape) for name, entry in others.items()}
        write = Writer(layers, last, {name for name, shape in quantities.items() if self._transition.layered(shape)})
        given = self._arguments
        made = {part: dict(write.equations(given[part], f"{part} of {self.name}"))
                for part in ("state", "inputs", "intermediates", "update")}  # fmt: skip
        made["output"] = given["output"] and write.written(given["output"], None, "output")
        made["gradients"] = dict(written_out(self.system, last).gradients)
        found = self._at_depth[last] = TrainingLoop(**{**given, **made, "depth": None})
        return found

    def __repr__(self) -> str:
        return notation.text(self._parts)

    def _data_(self) -> TransitionSystem:
        return self.system

    def _substituted(self, arguments: dict[str, Any], hyperparameters: Equations) -> dict[str, Any]:
        values: dict[sp.Symbol, sp.Expr] = {}
        for key, value in hyperparameters.items():
            symbol = self.hyperparameters.get(str(getattr(key, "name", key)))
            if symbol is None:
                known = ", ".join(self.hyperparameters) or "none"
                raise ModelError(f"{key} is not a hyperparameter of {self.name}: it has {known}")
            values[symbol] = exact(value, f"hyperparameter {key}")

        def put(part: Any) -> Any:
            return substitute(part, values) if isinstance(part, sp.Basic) else part

        changed = {part: {key: put(body) for key, body in arguments[part].items()}
                   for part in ("state", "update", "intermediates", "functions")}  # fmt: skip
        replaced = {Sym(symbol.name) for symbol in values}
        kept = {name: term for name, term in arguments["gradients"].items() if term.mentions.isdisjoint(replaced)}
        return {**arguments, **changed, "assumptions": tuple(map(put, arguments["assumptions"])), "gradients": kept}
