"""A reduction as calculations that a person can follow: one step of every tensor, from its definition to Θ(G)."""

from __future__ import annotations

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Entry, Equal, Formula, Sym, Term, walk
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.calculation import Calculation, Writer
from symbolic_init.proving.conversion import Leaf, Rewriting
from symbolic_init.proving.equation import specialise
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.invariant import Embedding
from symbolic_init.proving.rewritings import definitions
from symbolic_init.proving.scale import Scale, joined
from symbolic_init.reduction import Reduction
from symbolic_init.report import Remark
from symbolic_init.system import NEXT, TIME


def explain(reduction: Reduction) -> list[Calculation]:
    """For each tensor: T[t + 1] = its definition = … with Θ put in = … = Θ(r[t + 1])."""
    system, embeddings = reduction.system, reduction.embeddings
    leaves: dict[str, Rewriting] = {}
    calculations = []
    own = definitions(system)
    for tensor in system.state:
        leaves[tensor.name] = _assumed(embeddings[tensor.name], TIME)
    for tensor in (*(T for T, _ in system.intermediates), *system.state):
        chain = _chain(reduction, embeddings[tensor.name], leaves, own[tensor.name].step)
        if chain.theorems:
            calculations.append(chain)
        if tensor not in system.state:
            leaves[tensor.name] = _assumed(embeddings[tensor.name], NEXT)
    return calculations


def _assumed(embedding: Embedding, time: Term) -> Leaf:
    return Leaf(rules.assume(embedding.formula(time)), time, Scale(), again=False)


def _chain(reduction: Reduction, embedding: Embedding, leaves: dict[str, Rewriting], step: Theorem) -> Calculation:
    tensor = embedding.tensor
    facts: FunctionFacts = reduction.facts
    writer = Writer(("One step of ", tensor.at(NEXT)), tensor.at(NEXT), facts)
    variables = (TIME, *tensor.indices)
    writer.write(specialise(step, variables), "the definition")
    before = writer.last
    writer.rewrite(leaves, "")
    writer.explain(_used(before, reduction, leaves) or "worked out")
    writer.pull_out(frozenset(p for p, _ in _scales(reduction)))
    _fold(writer, reduction, embedding)
    return writer.finish()


def _scales(reduction: Reduction) -> list[tuple[Sym, int]]:
    return [power for embedding in reduction.embeddings.values() for power in embedding.scale.powers]


def _fold(writer: Writer, reduction: Reduction, embedding: Embedding) -> None:
    """The right side recognised as Θ of the reduced loop's next state."""
    if embedding.form.fixed is not None:
        writer.by_ring(embedding.form.fixed, "the value that it started from")
        return
    reduced = embedding.reduced
    bodies = dict(reduction.reduced.update) | {T.name: body for T, body in reduction.reduced.intermediates}
    body = bodies[reduced.name]
    target = joined(embedding.scale, body)
    writer.by_ring(target, "the common factor in front")
    definition = definitions(reduction.reduced)[reduced.name].step
    back = rules.symmetry(specialise(definition, (TIME, *reduced.indices)))
    if embedding.scale:
        back = rules.congruence(target, back)
    if writer.last == target:
        writer.write(back, ("the definition of ", reduced.at(NEXT)))


def _used(term: Term, reduction: Reduction, leaves: dict[str, Rewriting]) -> Remark:
    """Which equations were put in."""
    reason: list[str | Term | Formula] = []
    for name in dict.fromkeys(e.tensor for e in walk(term) if isinstance(e, Entry) and e.tensor in leaves):
        embedding = reduction.embeddings[name]
        time = TIME if embedding.tensor in reduction.system.state else NEXT
        reason += [", " if reason else "", Equal(embedding.tensor.at(time), embedding.value(time))]
    return tuple(reason)
