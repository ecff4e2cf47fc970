"""reduce(loop): the strongest reduction of a training loop, with kernel theorems. It knows nothing of any model."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from symbolic_init.displayed import Displayed
from symbolic_init.exponents import solve_exponents
from symbolic_init.kernel.terms import Equal, Formula, Num, Sym, free_symbols
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.modelling.errors import need_small_terms
from symbolic_init.proving.conversion import NotHomogeneousError
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.invariant import Embedding, Proof, prove_invariant
from symbolic_init.proving.scale import Scale
from symbolic_init.report import ReducedLoop, Template
from symbolic_init.system import NEXT, TIME, Tensor, TransitionSystem
from symbolic_init.template import Analysis, analyse


@dataclass(frozen=True)
class Reduction(Displayed):
    """θ_t = Θ(r_t) for every t: the embedding Θ, the reduced loop, and the theorems that say so."""

    system: TransitionSystem
    reduced: TransitionSystem
    embeddings: dict[str, Embedding]
    facts: FunctionFacts
    proof: Proof

    @property
    def is_smaller(self) -> bool:
        """Does the reduction say anything: an axis dropped, a power pulled out, a tensor that does not move?"""
        return any(e.scale or not e.form.is_general() for e in self.embeddings.values())

    @property
    def initiation(self) -> Theorem:
        """Θ(r₀) = θ₀"""
        return self.proof.initiation

    @property
    def consecution(self) -> Theorem:
        """If the state is Θ(r) before a step, it is Θ(G(r)) after it, whatever the input."""
        return self.proof.consecution

    @property
    def theorem(self) -> Theorem:
        """θ_t = Θ(r_t) for every t, by induction."""
        return self.proof.invariant

    @cached_property
    def free_hyperparameters(self) -> tuple[str, ...]:
        """The hyperparameters that the reduced dynamics still mention."""
        terms = [body for _, body in self.reduced.intermediates]
        terms += [*self.reduced.bases.values(), *self.reduced.update.values()]
        used = set[Sym]().union(*map(free_symbols, terms))
        return tuple(h.name for h in self.system.hyperparameters if h in used)

    @cached_property
    def definitions(self) -> tuple[tuple[str, Formula], ...]:
        """What defines each tensor of the reduced loop, its name first, in the order of evaluation."""
        readings = self.proof.readings
        return tuple(dict.fromkeys((name, readings.get(name, formula)) for name, formula in self.reduced.definitions))

    def summary(self) -> ReducedLoop:
        """The reduction as data for a report."""
        templates = tuple(map(self._template, self.system.tensors()))
        return ReducedLoop(templates, self.reduced, self.free_hyperparameters, (self.system,))

    def _data_(self) -> ReducedLoop:
        return self.summary()

    def _template(self, tensor: Tensor) -> Template:
        embedding = self.embeddings[tensor.name]
        form = embedding.form
        kept = tuple(axis for axis, keep in zip(tensor.axes, form.kept, strict=True) if keep)
        scale = {parameter.name: exponent for parameter, exponent in embedding.scale.powers}
        time = TIME if tensor in self.system.state else NEXT
        equation = Equal(tensor.at(time), embedding.value(time))
        return Template(tensor, kept, scale, form.fixed == Num(0), form.fixed is not None, equation)

    def to_sympy(self) -> dict[str, Any]:
        """Θ and G in SymPy."""
        found = self.summary()
        return {"embedding": [t.to_sympy() for t in found.templates], "reduced": found.to_sympy()}

    def __str__(self) -> str:
        parts = self.to_sympy()
        lines = [*map(_line, parts["embedding"]), "with", *map(_line, parts["reduced"])]
        return "\n".join(
            [*lines, f"hyperparameters of the smaller loop: {', '.join(self.free_hyperparameters) or 'none'}"]
        )

    @property
    def templates(self) -> tuple[Template, ...]:
        """What was found for each tensor."""
        return self.summary().templates


def _line(equation: Any) -> str:
    return f"  {equation.lhs} = {equation.rhs}"


@need_small_terms()
def reduce(loop: Any) -> Reduction:
    """The strongest reduction of a `TrainingLoop`. Errors: `ModelError` for terms that grow too large."""
    return reduce_system(loop.system)


def reduce_system(system: TransitionSystem) -> Reduction:
    """The strongest reduction that the templates can express; its theorems rest on the system's own hypotheses."""
    facts = FunctionFacts(system.functions, system.assumptions)
    analysis = analyse(system, facts)
    by_layers = any(system.mentions_itself(*statement) for statement in system.intermediates)
    parameters = [h for h in system.hyperparameters if h in facts.signs and not by_layers]
    powers = {p: _powers(system, analysis, facts, p) for p in parameters}
    solved = frozenset(p for p, power in powers.items() if power is not None)
    try:
        return _build(system, analysis, facts, powers, solved)
    except NotHomogeneousError:  # a cancellation hid the degrees: keep the axes, give up the powers
        return _build(system, analysis, facts, powers, frozenset())


def _powers(
    system: TransitionSystem, analysis: Analysis, facts: FunctionFacts, parameter: Sym
) -> dict[str, int] | None:
    varying = [name for name, form in analysis.forms.items() if form.fixed is None]
    unknowns = {name: name for name in varying} | {analysis.names[name]: name for name in varying}
    equations = [(name, analysis.terms[name]) for name in varying]
    starts = [(name, system.initial[name]) for name in varying if name in system.initial]

    def degree_of(function: str) -> int | None:
        law = facts.homogeneity(function)
        return None if law is None else law.degree

    return solve_exponents(parameter, equations, starts, unknowns, degree_of)


def _build(
    system: TransitionSystem,
    analysis: Analysis,
    facts: FunctionFacts,
    powers: dict[Sym, dict[str, int] | None],
    parameters: frozenset[Sym],
) -> Reduction:
    embeddings = {}
    for tensor in system.tensors():
        scale = Scale()
        for parameter in sorted(parameters, key=lambda p: p.name):
            scale = scale * Scale.of(parameter, (powers[parameter] or {}).get(tensor.name, 0))
        form, name = analysis.forms[tensor.name], analysis.names[tensor.name]
        embeddings[tensor.name] = Embedding(tensor, form, scale, name)
    proof, reduced = prove_invariant(system, embeddings, facts, parameters)
    return Reduction(system, reduced, embeddings, facts, proof)
