"""From the SymPy parts of a training loop to its transition system over kernel terms, with every check on the way."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import sympy as sp
from sympy.core.function import AppliedUndef

from symbolic_init.bridge import Context, Place, need_moderate, to_formula, to_kernel
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.normal_form import frozen
from symbolic_init.kernel.terms import INDEX, REAL, Formula, Num, Sym, Term
from symbolic_init.modelling.conventions import conventions
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.keys import Key
from symbolic_init.modelling.loop_names import LoopNames
from symbolic_init.modelling.mentions import Mentions, need_clock, need_no_sign
from symbolic_init.modelling.parts import signature
from symbolic_init.system import NEXT, TIME, Axis, Depth, Function, Input, Tensor, TransitionSystem, generalise


class Transition(LoopNames):
    """The parts of a loop, translated with what its names mean."""

    def context(
        self, where: str, *, key: Key | None = None, known: Iterable[str] = (), at: sp.Expr | None = None
    ) -> Context:
        """What names mean in one equation, whose left side is `key`, `at` a layer; it may use the `known` tensors."""
        layers = self.parts.layers
        shapes = {name: tuple(entry.base.shape) for name, entry in self.constants.items()}
        tensors = {name: Place(shape, layers=self.layered(shape)) for name, shape in shapes.items()}
        for name, entry in self.mentions.lengths.items():
            shape = tuple(entry.base.shape)
            tensors[name] = Place(shape, layers=self.layered(shape), is_natural=True)
        for name in known:
            is_state = name in self.parts.state
            shape = self.keys[name].shape
            tensors[name] = Place(shape, TIME if is_state else NEXT, is_state, self.layered(shape))
        symbols: dict[sp.Symbol, Term] = {size: Sym(size.name, INDEX) for size in self.sizes}
        ranges: dict[sp.Symbol, sp.Expr] = {}
        if key is not None:
            own = self.keys[key.name]
            symbols |= {index: Sym(axis.name, INDEX) for index, axis in zip(key.indices, own.indices, strict=True)}
            ranges = dict(zip(key.indices, key.shape, strict=True))
            if layers is not None and at is not None:
                ranges = {index: size.xreplace({layers.index: at}) for index, size in ranges.items()}
        depth = (layers.index, layers.last) if layers else None
        return Context(where, tensors, symbols, ranges, self.arities, depth)

    def equation(self, where: str, key: Key, body: sp.Expr, known: Iterable[str], at: sp.Expr | None = None) -> Term:
        """The right side of one equation, after checking that it uses only what exists at that point."""
        context = self.context(where, key=key, known=known, at=at)
        mentioned = Mentions().add(body)
        for name in (*mentioned.entries, *(symbol.name for symbol in mentioned.values)):
            if name in self.keys and name not in context.tensors:
                raise ModelError(f"{where}: {name} is not available there: {self.availability(where)}")
        if any(symbol in mentioned.values for symbol in self.clock) and not known:
            raise ModelError(f"{where}: {TIME.name} is not available there: {self.availability(where)}")
        for symbol in mentioned.values:
            if symbol in self.indices and symbol not in key.indices:
                raise ModelError(f"{where}: the index {symbol} is free on the right but not on the left")
        return to_kernel(body, context)

    def availability(self, where: str) -> str:
        """What the right side of such an equation may use."""
        if where.startswith("initial"):
            return "an initial value can use constants and hyperparameters only"
        return "an intermediate can use state, inputs and the intermediates before it"

    def tensor(self, key: Key) -> Tensor:
        """The named tensor of a key, with its axes."""
        context = self.context(f"shape of {key.name}")
        sizes = [to_kernel(size, context) for size in key.shape]
        layer = self.parts.layers.index if self.parts.layers else None
        return Tensor(key.name, tuple(Axis(Sym(index.name, INDEX), size, first=int(index != layer))
                                      for index, size in zip(key.indices, sizes, strict=True)))  # fmt: skip

    def system(self) -> TransitionSystem:
        """The transition system, its equations translated in the order of evaluation."""
        parts = self.parts
        available = [*parts.state, *parts.inputs]
        middle, bases = [], dict[str, Term]()
        depth = None
        if parts.layers:
            depth = Depth(*(Sym(part.name, INDEX) for part in (parts.layers.index, parts.layers.last)))
        for name, body in parts.bodies.items():
            key = parts.intermediates[name]
            if name in parts.bases:
                if parts.layers and parts.layers.index in parts.bases[name].free_symbols:
                    raise ModelError(f"layer 0 of {name}: expected no {parts.layers.index}, found {parts.bases[name]}")
                bases[name] = self.equation(f"layer 0 of {name}", key, parts.bases[name], available, sp.S.Zero)
            above = parts.layers.index + 1 if parts.layers and name in parts.bases else None
            if parts.layers and parts.layers.index in key.indices:
                available.append(name)  # at another layer
            term = self.equation(f"intermediate {name}", key, body, available, above)
            if name not in bases and depth is not None and _reads(term, name, depth):
                raise ModelError(f"intermediate {name}: expected {name} at another layer in products with "
                                 f"Piecewise((1, {depth.layer.name} < {depth.last.name}), (0, True)), else there might "
                                 "be no such values above the last layer")  # fmt: skip
            middle.append((self.tensor(key), term))
            available.append(name)
        found = TransitionSystem(
            name=parts.name,
            hyperparameters=tuple(Sym(symbol.name) for symbol in self.hyperparameters),
            inputs=tuple(Input(self.tensor(key), _labels(name, parts.domains[name]))
                         for name, key in parts.inputs.items()),
            constants=tuple(self.tensor(self.constant_key(entry)) for entry in self.constants.values()),
            state=tuple(map(self.tensor, parts.state.values())),
            initial={name: self.equation(f"initial value of {name}", parts.state[name], parts.initial[name], ())
                     for name in parts.state},
            intermediates=tuple(middle),
            update={name: self.equation(f"update of {name}", parts.update_keys[name], parts.update[name], available)
                    for name in parts.state},
            functions=self.functions(),
            assumptions=(*self.sign_hypotheses(), *map(self.assumption, parts.assumptions)),
            conventions=(*conventions(parts.functions, parts.domains), *parts.conventions),
            depth=depth,
            bases=bases,
        )  # fmt: skip
        self.need_axes()
        return found

    def need_axes(self) -> None:
        """Every sum ends with an axis: a symbol that none has has no value in an instance."""
        known = set[sp.Basic]().union(*(size.free_symbols for base in self.mentions.bases for size in base.shape))
        if self.parts.layers:
            known.add(self.parts.layers.last)
        for size in self.sizes:
            if size not in known:
                sizes = ", ".join(sorted(map(str, known))) or "none"
                raise ModelError(f"a sum ends at {size}: expected the size of an axis ({sizes}), found that of no "
                                 "tensor; give one the axis, or write a number")  # fmt: skip

    def constant_key(self, entry: sp.Indexed) -> Key:
        """The axes of a constant tensor are called as where it first occurs, if they have names there."""
        name, indices, shape = entry.base.name, entry.indices, tuple(entry.base.shape)
        if len(set(indices)) != len(indices) or not all(isinstance(index, sp.Symbol) for index in indices):
            indices = sp.symbols(f"k1:{len(shape) + 1}", integer=True)
        return Key(entry, name, tuple(indices), shape)

    def functions(self) -> tuple[Function, ...]:
        """The functions; a body may use hyperparameters and the functions before it."""
        made: list[Function] = []
        for name, definition in self.parts.functions.items():
            if definition is None:
                letters = ("z",) if self.arities[name] == 1 else tuple(f"z{i + 1}" for i in range(self.arities[name]))
                made.append(Function(name, tuple(map(Sym, letters)), None))
                continue
            earlier = {function.name: self.arities[function.name] for function in made}
            parameters, body = signature(definition)
            own = {parameter: Sym(parameter.name) for parameter in parameters}
            sizes = {size: Sym(size.name, INDEX) for size in self.sizes}
            context = Context(f"function {name}", {}, {**sizes, **own}, {}, earlier)
            for symbol in Mentions().add(body).values:
                if symbol not in own and symbol in {*self.scalars, *self.indices, *self.clock}:
                    raise ModelError(f"function {name}: expected its parameters and hyperparameters, found {symbol}")
            made.append(Function(name, tuple(own.values()), to_kernel(body, context)))
        return tuple(made)

    def sign_hypotheses(self) -> list[Formula]:
        """What the symbols say of the hyperparameters, and of the sizes that are used as numbers."""
        numbers = [size for size in self.sizes if size in self.mentions.values]
        symbols = [(symbol, Sym(symbol.name, REAL)) for symbol in self.hyperparameters]
        symbols += [(size, Sym(size.name, INDEX)) for size in numbers]
        return [hypothesis for symbol, term in symbols for hypothesis in sign_hypothesis(symbol, term)]

    def assumption(self, relation: sp.Basic) -> Formula:
        """An assumption of the author, for every step, index and variable of a function that it mentions."""
        where = f"assumption {relation}"
        if relation in (sp.true, sp.false) or not isinstance(relation, sp.Basic):
            raise ModelError(f"{where}: expected a relation between quantities of the loop such as Eq(phi(0), 0)")
        context = self.claim_context(where, relation)
        mentioned = Mentions().add(relation)
        for name in mentioned.entries:
            if name not in context.tensors:
                raise ModelError(f"{where}: {name} is not a tensor of this loop")
        indices = {index: Sym(index.name, INDEX) for index in self.indices if index in relation.free_symbols}
        known = {*self.scalars, *self.hyperparameters, *self.sizes, *indices}
        others = [symbol for symbol in mentioned.values if symbol not in known and symbol.name != TIME.name]
        formula = to_formula(relation, context)
        self.need_variables_of_functions(others, relation, where)
        signs = [hypothesis for symbol in others for hypothesis in sign_hypothesis(symbol, Sym(symbol.name))]
        if signs:
            formula = k.Implies(signs[0] if len(signs) == 1 else k.And(tuple(signs)), formula)
        time = (TIME,) if TIME in k.free_symbols(formula) else ()
        return generalise(formula, *time, *indices.values(), *(Sym(symbol.name) for symbol in others))

    def need_variables_of_functions(self, variables: Iterable[sp.Symbol], relation: sp.Basic, where: str) -> None:
        """What an assumption says of every number is a law of functions: x ≤ B for all B would be about no data."""
        arguments = set[sp.Basic]().union(*(call.free_symbols for call in relation.atoms(AppliedUndef)))
        for variable in variables:
            if variable not in arguments:
                raise ModelError(f"{where}: {variable} is not in the loop's equations, so this would be assumed of "
                                 f"every number {variable}: give what {variable} is part of a name as an intermediate, "
                                 "and assume something of that")  # fmt: skip

    def claim_context(self, where: str, about: object = None) -> Context:
        """What names mean in a claim or assumption, where the loop's index symbols are free.

        Several axes may have one index symbol: it then runs along the axis at which it stands in what is claimed.
        """
        if isinstance(about, sp.Basic):
            need_moderate(about, where)
            for symbol in about.atoms(sp.Symbol):
                if symbol.name == TIME.name and symbol in about.free_symbols:
                    need_clock(symbol)
                if symbol.name in self.keys:  # the loop's own has no sign: SymPy would reckon with that of another
                    need_no_sign(symbol, "quantity")
        context = self.context(where, known=self.keys)
        indices = {index: Sym(index.name, INDEX) for index in self.indices}
        ranges = self.indices | (self.ranges_in(about, context) if isinstance(about, sp.Basic) else {})
        return Context(where, context.tensors, {**context.symbols, **indices}, ranges, self.arities,
                       context.depth)  # fmt: skip

    def ranges_in(self, expression: sp.Basic, context: Context) -> dict[sp.Basic, sp.Expr]:
        """For each of the loop's index symbols, the one size of the axes at which it stands."""
        found: dict[sp.Basic, set[sp.Expr]] = {}
        for entry in expression.atoms(sp.Indexed):
            place = context.tensors.get(entry.base.name, Place())
            last = entry.indices[len(entry.indices) - len(place.shape) :]
            for index, size in zip(last, place.shape, strict=False):
                found.setdefault(index, set()).add(size)
        return {index: sizes.pop() for index, sizes in found.items() if index in self.indices and len(sizes) == 1}


def sign_hypothesis(symbol: sp.Symbol, term: Term) -> list[Formula]:
    """What SymPy's assumptions on a symbol say of its sign."""
    zero = Num(0)
    if symbol.is_zero:
        return [k.Equal(term, zero)]
    if symbol.is_positive:
        return [k.Less(zero, term)]
    if symbol.is_negative:
        return [k.Less(term, zero)]
    strict: list[Formula] = [k.Not(k.Equal(term, zero))] if symbol.is_zero is False else []
    if symbol.is_nonnegative:
        return [k.AtMost(zero, term)]
    if symbol.is_nonpositive:
        return [k.AtMost(term, zero)]
    return strict


def _reads(node: k.Syntax, name: str, depth: Depth) -> bool:
    """Is an entry of the tensor read otherwise than in a product with [l < L]?"""
    if name not in node.mentions:
        return False
    if isinstance(node, k.Mul) and any(_is_below(part, depth) for part in node.parts):
        return False
    return isinstance(node, k.Entry) or any(_reads(part, name, depth) for part in node.children())


def _is_below(term: Term, depth: Depth) -> bool:
    return isinstance(term, k.App) and frozen(term) == frozen(depth.is_below)


def _labels(name: str, domain: sp.Set) -> tuple[Fraction, ...] | None:
    if domain == sp.S.Reals:
        return None
    if not isinstance(domain, sp.FiniteSet) or not all(isinstance(value, sp.Rational) for value in domain):
        raise ModelError(f"input {name}: expected S.Reals or a FiniteSet of rationals, found {domain}")
    return tuple(sorted(Fraction(int(value.p), int(value.q)) for value in domain))
