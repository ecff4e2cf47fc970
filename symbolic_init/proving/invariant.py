"""Initiation, consecution and the induction over steps, for a given embedding; builds the reduced loop on the way."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import And, Entry, Equal, Formula, Num, Sym, Term, free_symbols
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.cancelling import with_units
from symbolic_init.proving.conversion import Conversion, Leaf, Rewriting, Scaled
from symbolic_init.proving.equation import apply, by_ring, chain, equation, for_all, right, specialise
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.layers import Reading, for_all_layers, layer_of
from symbolic_init.proving.order import ZERO
from symbolic_init.proving.scale import Scale, cancelled_between, joined
from symbolic_init.system import NEXT, TIME, Tensor, TransitionSystem, generalise
from symbolic_init.template import Form, without


@dataclass(frozen=True)
class Embedding:
    """Θ for one tensor: T = its fixed form, or T[i, j, …] = scale · reduced[kept axes]."""

    tensor: Tensor
    form: Form
    scale: Scale
    name: str

    @property
    def reduced(self) -> Tensor:
        """The tensor of the reduced loop."""
        return Tensor(self.name, tuple(a for a, keep in zip(self.tensor.axes, self.form.kept, strict=True) if keep))

    def value(self, time: Term) -> Term:
        """The right side of T[time, …] = …"""
        return joined(self.scale, self.reduced.at(time)) if self.form.fixed is None else self.form.fixed

    def formula(self, time: Term) -> Formula:
        """∀ indices. T[time, …] = …"""
        return generalise(Equal(self.tensor.at(time), self.value(time)), *self.tensor.indices)

    def dropped(self) -> tuple[Sym, ...]:
        """The index variables on which the tensor does not depend."""
        return tuple(i for i, keep in zip(self.tensor.indices, self.form.kept, strict=True) if not keep)

    def leaf(self, theorem: Theorem, time: Term) -> Leaf:
        """The embedding as a rewriting equation."""
        return Leaf(theorem, time, self.scale, again=self.form.fixed is not None)


@dataclass(frozen=True)
class Proof:
    """The theorems: initiation, consecution, the invariant for every t, and an equation for every tensor and t.

    `readings`: what defines reduced intermediates whose equations in the reduced loop mention other layers.
    """

    initiation: Theorem
    consecution: Theorem
    invariant: Theorem
    equations: dict[str, Theorem] = field(default_factory=dict)
    readings: dict[str, Formula] = field(default_factory=dict)


@dataclass
class _Builder:
    system: TransitionSystem
    embeddings: dict[str, Embedding]
    facts: FunctionFacts
    parameters: frozenset[Sym]

    def define(self, entry: Entry, body: Term, variables: tuple[Sym, ...]) -> Theorem:
        """The hypothesis ∀ variables. entry = body, at its own variables."""
        return specialise(rules.assume(generalise(Equal(entry, body), *variables)), variables)

    def start(self, embedding: Embedding) -> tuple[Theorem, Term]:
        """T[0] = Θ(r[0]) for one tensor, and the start of the reduced one."""
        tensor, body = embedding.tensor, self.system.initial[embedding.tensor.name]
        theorem = self.define(tensor.at(Num(0)), body, tensor.indices)
        if embedding.form.fixed is not None:
            return for_all(theorem, tensor.indices), body
        scaled = self.converted(body, {}, embedding)
        rest = scaled.scale * embedding.scale**-1
        start = scaled.core if scaled.core == ZERO else joined(rest, scaled.core)
        theorem = rules.transitivity(theorem, self.split(scaled, embedding.scale, start, body))
        reduced = self.define(embedding.reduced.at(Num(0)), start, embedding.reduced.indices)
        theorem = self.folded(theorem, embedding.scale, reduced)
        return for_all(theorem, tensor.indices), start

    def split(self, scaled: Scaled, scale: Scale, start: Term, body: Term) -> Theorem:
        """body = scale · start, where powers of positive parameters may cancel."""
        step = scaled.step
        target = joined(scale, start)
        units = cancelled_between([scale, scaled.scale * scale**-1])
        if scaled.core == ZERO or not units:
            return equation(by_ring(step, body, target), body)
        longer = with_units(self.facts.signs, joined(scaled.scale, scaled.core), target, units)
        return chain(step, longer) or longer

    def converted(self, body: Term, leaves: dict[str, Rewriting], embedding: Embedding) -> Scaled:
        """The body in the form scale · core, free of the axes on which the tensor does not depend."""
        scaled = Conversion(self.facts, leaves, self.parameters).convert(body)
        core = without(scaled.core, embedding.dropped())
        step = by_ring(scaled.step, body, joined(scaled.scale, core))
        return Scaled(step, scaled.scale, core)

    def folded(self, theorem: Theorem, scale: Scale, reduced: Theorem) -> Theorem:
        """From T = scale · body and r = body to T = scale · r."""
        back = rules.symmetry(reduced)
        if scale:
            back = rules.congruence(joined(scale, right(reduced)), back)
        return rules.transitivity(theorem, back)

    def after(self, embedding: Embedding, body: Term, leaves: dict[str, Rewriting]) -> tuple[Theorem, Term]:
        """T[t + 1] = Θ(r[t + 1]) for one tensor, and the right side for the reduced one."""
        tensor = embedding.tensor
        theorem = self.define(tensor.at(NEXT), body, (TIME, *tensor.indices))
        scaled = self.converted(body, leaves, embedding)
        fixed = embedding.form.fixed
        target = joined(embedding.scale, scaled.core) if fixed is None else fixed
        step = by_ring(scaled.step, body, target)
        theorem = rules.transitivity(theorem, step) if step else theorem
        if fixed is None:
            reduced = self.define(embedding.reduced.at(NEXT), scaled.core, (TIME, *embedding.reduced.indices))
            theorem = self.folded(theorem, embedding.scale, reduced)
        return for_all(theorem, tensor.indices), scaled.core

    def at_all_layers(self, embedding: Embedding, body: Term, leaves: dict[str, Rewriting]) -> Layered:
        """T[t + 1] = Θ(r[t + 1]) for one that mentions itself at other layers, and the right sides for the reduced one.

        The reduced one is read off it, as its equations do not define it step by step.
        """
        tensor, depth, fixed = embedding.tensor, self.system.depth, embedding.form.fixed
        assert depth is not None
        reading = Reading(tensor, embedding.reduced, embedding.dropped())
        found, bodies = [], self.system.statements(tensor, body)
        for entry, term in bodies:
            definition = self.define(entry, term, (TIME, *(i for i in tensor.indices if i in entry.mentions)))
            scaled = self.converted(term, leaves, embedding)
            step = scaled.step if fixed is None else by_ring(scaled.step, term, fixed)
            theorem = rules.transitivity(definition, step) if step else definition
            if fixed is None:
                theorem = reading.of(theorem, layer_of(entry), depth)
            found.append((entry, theorem))
        theorem = for_all_layers(found, tensor, embedding.value(NEXT), depth)
        own = {**leaves, tensor.name: embedding.leaf(theorem, NEXT)}
        cores = [self.converted(term, own, embedding).core for _, term in bodies]
        return Layered(theorem, cores[-1], cores[0] if len(cores) > 1 else None, reading.formula)


@dataclass(frozen=True)
class Layered:
    """T = Θ(r) at all layers, the equations of r at a layer and at layer 0 if it has its own, and what defines r."""

    theorem: Theorem
    core: Term
    base: Term | None
    reading: Formula


def prove_invariant(
    system: TransitionSystem,
    embeddings: dict[str, Embedding],
    facts: FunctionFacts,
    parameters: frozenset[Sym],
) -> tuple[Proof, TransitionSystem]:
    """The proof that θ_t = Θ(r_t) for every t, and the reduced loop; `NotHomogeneousError` if the powers do not fit."""
    builder = _Builder(system, embeddings, facts, parameters)
    starts = {T.name: builder.start(embeddings[T.name]) for T in system.state}
    initiation = rules.conjunction(*(theorem for theorem, _ in starts.values()))
    before = And(tuple(embeddings[T.name].formula(TIME) for T in system.state))
    assumed = rules.assume(before)
    leaves: dict[str, Rewriting] = {}
    for position, tensor in enumerate(system.state):
        leaves[tensor.name] = embeddings[tensor.name].leaf(rules.conjunct(assumed, position), TIME)
    steps: dict[str, tuple[Theorem, Term]] = {}
    layered: dict[str, Layered] = {}
    for tensor, body in system.intermediates:
        if system.mentions_itself(tensor, body):
            made = layered[tensor.name] = builder.at_all_layers(embeddings[tensor.name], body, leaves)
            steps[tensor.name] = made.theorem, made.core
        else:
            steps[tensor.name] = builder.after(embeddings[tensor.name], body, leaves)
        leaves[tensor.name] = embeddings[tensor.name].leaf(steps[tensor.name][0], NEXT)
    for tensor in system.state:
        steps[tensor.name] = builder.after(embeddings[tensor.name], system.update[tensor.name], leaves)
    after = rules.conjunction(*(steps[T.name][0] for T in system.state))
    consecution = rules.generalise(TIME, rules.discharge(before, after))
    invariant = rules.induction(initiation, consecution)
    equations = _equations(system, before, steps, invariant)
    varying = {name for name, e in embeddings.items() if e.form.fixed is None}
    bases = {embeddings[name].name: one.base for name, one in layered.items() if one.base and name in varying}
    reduced = _reduced(system, embeddings, starts, steps, bases)
    readings = {embeddings[name].name: one.reading for name, one in layered.items() if name in varying}
    return Proof(initiation, consecution, invariant, equations, readings), reduced


def _equations(
    system: TransitionSystem, before: Formula, steps: dict[str, tuple[Theorem, Term]], invariant: Theorem
) -> dict[str, Theorem]:
    """For every t, an equation for the state at t and for the intermediates at t + 1."""
    now = rules.instantiate(invariant, TIME)
    found = {T.name: rules.generalise(TIME, rules.conjunct(now, i)) for i, T in enumerate(system.state)}
    for tensor, _ in system.intermediates:
        theorem = apply(rules.discharge(before, steps[tensor.name][0]), now)
        found[tensor.name] = rules.generalise(TIME, theorem)
    return found


def _reduced(
    system: TransitionSystem,
    embeddings: dict[str, Embedding],
    starts: dict[str, tuple[Theorem, Term]],
    steps: dict[str, tuple[Theorem, Term]],
    bases: dict[str, Term],
) -> TransitionSystem:
    varying = {name for name, e in embeddings.items() if e.form.fixed is None}
    terms = [start for name, (_, start) in starts.items() if name in varying]
    terms += [term for name, (_, term) in steps.items() if name in varying]
    used = set[Sym]().union(*map(free_symbols, (*terms, *bases.values())))
    names = {name: embeddings[name].name for name in varying}
    return replace(
        system,
        name=f"{system.name}, reduced",
        hyperparameters=tuple(h for h in system.hyperparameters if h in used),
        state=tuple(embeddings[T.name].reduced for T in system.state if T.name in varying),
        initial={names[T.name]: starts[T.name][1] for T in system.state if T.name in varying},
        intermediates=tuple(
            (embeddings[T.name].reduced, steps[T.name][1]) for T, _ in system.intermediates if T.name in varying
        ),
        bases=bases,
        update={names[T.name]: steps[T.name][1] for T in system.state if T.name in varying},
    )
