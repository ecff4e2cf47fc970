"""A reduction as calculations that a person can follow: one step of every tensor, from its definition to Θ(G)."""

from __future__ import annotations

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Entry, Equal, Formula, Num, Sym, Term, walk
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.calculation import Calculation, Writer
from symbolic_init.proving.conversion import Leaf, Rewriting
from symbolic_init.proving.equation import specialise
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.invariant import Embedding
from symbolic_init.proving.scale import Scale, joined
from symbolic_init.reduction import Reduction
from symbolic_init.report import Remark
from symbolic_init.system import NEXT, TIME, generalise


def explain(reduction: Reduction) -> list[Calculation]:
    """For each tensor: T[t + 1] = its definition = … with Θ put in = … = Θ(r[t + 1]).

    Where T is defined layer by layer, Θ is also put in for T itself at the other layer.
    """
    system, embeddings = reduction.system, reduction.embeddings
    leaves: dict[str, Rewriting] = {}
    calculations = []
    for tensor in system.state:
        leaves[tensor.name] = _assumed(embeddings[tensor.name], TIME)
    for tensor, body in (*system.intermediates, *((T, system.update[T.name]) for T in system.state)):
        own = {tensor.name: _assumed(embeddings[tensor.name], NEXT)} if tensor not in system.state else {}
        known = leaves | own if system.mentions_itself(tensor, body) else leaves
        for entry, term in system.statements(tensor, body):
            chain = _chain(reduction, embeddings[tensor.name], known, entry, term)
            if chain.theorems:
                calculations.append(chain)
        leaves |= own
    return calculations


def _assumed(embedding: Embedding, time: Term) -> Leaf:
    return Leaf(rules.assume(embedding.formula(time)), time, Scale(), again=False)


def _chain(
    reduction: Reduction, embedding: Embedding, leaves: dict[str, Rewriting], entry: Entry, body: Term
) -> Calculation:
    facts: FunctionFacts = reduction.facts
    writer = Writer(("One step of ", entry), entry, facts)
    writer.write(_definition(entry, body, embedding.tensor.indices), "the definition")
    before = writer.last
    writer.rewrite(leaves, "")
    writer.explain(_used(before, reduction, leaves) or "worked out")
    writer.pull_out(frozenset(p for p, _ in _scales(reduction)))
    _fold(writer, reduction, embedding, entry)
    return writer.finish()


def _definition(entry: Entry, body: Term, indices: tuple[Sym, ...]) -> Theorem:
    """entry = body, from what defines the tensor."""
    variables = (TIME, *(index for index in indices if index in entry.mentions))
    return specialise(rules.assume(generalise(Equal(entry, body), *variables)), variables)


def _scales(reduction: Reduction) -> list[tuple[Sym, int]]:
    return [power for embedding in reduction.embeddings.values() for power in embedding.scale.powers]


def _fold(writer: Writer, reduction: Reduction, embedding: Embedding, entry: Entry) -> None:
    """The right side recognised as Θ of the reduced loop's next state."""
    if embedding.form.fixed is not None:
        writer.by_ring(embedding.form.fixed, "the value that it started from")
        return
    reduced, loop = embedding.reduced, reduction.reduced
    bodies = dict(loop.update) | {T.name: body for T, body in loop.intermediates}
    statements = loop.statements(reduced, bodies[reduced.name])
    left, body = statements[0] if entry.indices[1:2] == (Num(0),) else statements[-1]
    target = joined(embedding.scale, body)
    writer.by_ring(target, "the common factor in front")
    back = rules.symmetry(_definition(left, body, reduced.indices))
    if embedding.scale:
        back = rules.congruence(target, back)
    if writer.last == target:
        writer.write(back, ("the definition of ", left))


def _used(term: Term, reduction: Reduction, leaves: dict[str, Rewriting]) -> Remark:
    """Which equations were put in."""
    reason: list[str | Term | Formula] = []
    for name in dict.fromkeys(e.tensor for e in walk(term) if isinstance(e, Entry) and e.tensor in leaves):
        embedding = reduction.embeddings[name]
        time = TIME if embedding.tensor in reduction.system.state else NEXT
        reason += [", " if reason else "", Equal(embedding.tensor.at(time), embedding.value(time))]
    return tuple(reason)
