"""What is said of a symbolic number of layers, written out for a number of them: a tensor for each layer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from symbolic_init.claim import SUFFIX, Claim, Run
from symbolic_init.folding import product, total
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, Add, And, App, Entry, ForAll, Formula, Mul, Num, Sym, Syntax, Term
from symbolic_init.report import Derivation
from symbolic_init.system import Input, Tensor, TransitionSystem

NOWHERE = Entry(k.NATURAL + "?", ())  # an entry of a layer that does not exist; a factor 0 stands before each


class DepthError(ValueError):
    """Something speaks of a layer that the net does not have."""


@dataclass(frozen=True)
class Layers:
    """The layers 0 … last of a system of symbolic depth, and of a second run whose tensors carry primes."""

    system: TransitionSystem
    last: int

    @property
    def layer(self) -> Sym:
        """What counts the layers."""
        assert self.system.depth is not None
        return self.system.depth.layer

    @cached_property
    def values(self) -> dict[Sym, Term]:
        """The number of the last layer for its symbol."""
        assert self.system.depth is not None
        return {self.system.depth.last: Num(self.last)}

    @cached_property
    def layered(self) -> dict[str, tuple[int, int]]:
        """The tensors of which there is one for each layer: where the layer stands in an entry, and how many."""
        timed = (*self.system.tensors(), *(given.tensor for given in self.system.inputs))
        found = {T.name: (1, self.count(T)) for T in timed if T.is_layered}
        found |= {T.name: (0, self.count(T)) for T in self.system.constants if T.is_layered}
        return found

    def place(self, name: str) -> tuple[int, int] | None:
        """Of a tensor, its reduced one or that of another run."""
        if name.startswith(k.NATURAL):
            return 0, self.last + 1
        return self.layered.get(name.rstrip(SUFFIX))

    def with_tensors(self, tensors: Iterable[Tensor]) -> Layers:
        """The same, with further tensors."""
        made = Layers(self.system, self.last)
        made.layered.update(self.layered | {T.name: (1, self.count(T)) for T in tensors if T.is_layered})
        return made

    def count(self, tensor: Tensor) -> int:
        """The number of layers of a tensor."""
        size = _number(k.replace(tensor.axes[0].size, self.values))
        assert size is not None
        return size

    def term(self, term: Term, layer: int | None = None) -> Term:
        """The term, at a layer if it is about the general one."""
        values = self.values if layer is None else {**self.values, self.layer: Num(layer)}
        written = self._visit(k.replace(term, values), 0)
        if NOWHERE.tensor in written.mentions:
            raise DepthError(f"expected layers from 0 to {self.last}, found another one in {term!r}")
        assert isinstance(written, Term)
        return written

    def formula(self, formula: Formula) -> Formula:
        """The formula, its quantifiers over layers written out; it holds for the layers that there are."""
        match k.replace(formula, self.values):
            case ForAll(sort, body, hint) as whole:
                variable = Sym(f"{hint}?{len(formula.mentions)}", sort)
                opened = k.open_body(body, variable)
                layers = self.range_of(variable, opened)
                if layers is None:
                    return ForAll(sort, k.close_body(self.formula(opened), variable), hint)
                parts = [self.formula(k.open_body(body, Num(layer))) for layer in range(layers)]
                return parts[0] if len(parts) == 1 else And(tuple(parts))
            case And() | k.Not() | k.Implies() as whole:
                return whole.map(lambda part, depth: self.formula(part), 0)
            case relation:
                return relation.map(lambda part, depth: self.term(part), 0)

    def range_of(self, variable: Sym, node: Syntax) -> int | None:
        """How many values a variable takes that stands for a layer; None if it stands for none."""
        counts = []
        for entry in k.walk(node):
            found = self.place(entry.tensor) if isinstance(entry, Entry) else None
            if isinstance(entry, Entry) and found is not None and variable in entry.indices[found[0]].mentions:
                above = entry.indices[found[0]] != variable
                counts.append(found[1] - above)
        return min(counts, default=None)

    def tensors(self, tensor: Tensor) -> list[Tensor]:
        """The tensor, or one for each layer."""
        if not tensor.is_layered:
            return [Tensor(tensor.name, tuple(replace(axis, size=self.term(axis.size)) for axis in tensor.axes))]
        return [
            Tensor(f"{tensor.name}{layer}", tuple(replace(a, size=self.term(a.size, layer)) for a in tensor.axes[1:]))
            for layer in range(self.count(tensor))
        ]

    def names(self, names: Iterable[str]) -> Iterator[str]:
        """The names of tensors, one for each layer."""
        for name in names:
            found = self.place(name)
            yield from (name,) if found is None else (named(name, layer) for layer in range(found[1]))

    def _visit(self, node: Syntax, depth: int) -> Syntax:
        if isinstance(node, Entry) and (found := self.place(node.tensor)) is not None:
            place, count = found
            layer = _number(node.indices[place])
            if layer is None or layer >= count:
                return NOWHERE
            rest = (*node.indices[:place], *node.indices[place + 1 :])
            if node.tensor.startswith(k.NATURAL):
                return Sym(named(node.tensor.lstrip(k.NATURAL), layer), INDEX)
            return Sym(named(node.tensor, layer)) if not rest else Entry(named(node.tensor, layer), rest)
        new = node.map(self._visit, depth)
        match new:
            case App("delta", (Num(left), Num(right))):
                return Num(int(left == right))
            case App("pos", (Num(value),)):
                return Num(int(value > 0))
            case Add(parts) if all(isinstance(part, Num) for part in parts):
                return _sum_of(parts)
            case Mul(parts) if new != node or any(isinstance(part, Num) for part in parts):
                return product(*parts)
            case Add(parts) if new != node:
                return total(*parts)
        return new


def named(name: str, layer: int) -> str:
    """The tensor of a layer: W2, or W2' of W'."""
    stem = name.rstrip(SUFFIX)
    return f"{stem}{layer}{name[len(stem) :]}"


def _sum_of(numbers: Iterable[Term]) -> Num:
    return Num(sum(number.value for number in numbers if isinstance(number, Num)))


def _number(index: Term) -> int | None:
    match index:
        case Num(int(value)):
            return value
        case Add(parts) if all(isinstance(part, Num) for part in parts):
            return int(_sum_of(parts).value)
    return None


def written_out(system: TransitionSystem, last: int) -> TransitionSystem:
    """The system with hidden layers 0 … last, a tensor each."""
    layers = Layers(system, last)

    def each(tensor: Tensor, bodies: Mapping[str, Term]) -> dict[str, Term]:
        made = enumerate(layers.tensors(tensor))
        return {T.name: layers.term(bodies[tensor.name], layer) for layer, T in made}

    def at_each(tensor: Tensor, body: Term) -> list[tuple[Tensor, Term]]:
        made = list(enumerate(layers.tensors(tensor)))
        if tensor.name in system.bases:
            base = (made[0][1], layers.term(system.bases[tensor.name]))
            return [base, *((T, layers.term(body, layer - 1)) for layer, T in made[1:])]
        downwards = made[::-1] if tensor.name in body.mentions else made
        return [(T, layers.term(body, layer)) for layer, T in downwards]

    constants = [T for tensor in system.constants for T in layers.tensors(tensor)]
    numbers = tuple(Sym(T.name) for T in constants if not T.axes and T not in system.constants)
    return replace(
        system,
        hyperparameters=(*system.hyperparameters, *numbers),
        inputs=tuple(Input(T, given.values) for given in system.inputs for T in layers.tensors(given.tensor)),
        constants=tuple(T for T in constants if Sym(T.name) not in numbers),
        state=tuple(T for tensor in system.state for T in layers.tensors(tensor)),
        initial={name: body for T in system.state for name, body in each(T, system.initial).items()},
        intermediates=tuple(pair for T, body in system.intermediates for pair in at_each(T, body)),
        update={name: body for T in system.state for name, body in each(T, system.update).items()},
        gradients={name: body for T in system.state if T.name in system.gradients
                   for name, body in each(T, system.gradients).items()},
        assumptions=tuple(layers.formula(assumption) for assumption in system.assumptions),
        depth=None,
        bases={},
    )  # fmt: skip


def depths(claim: Claim) -> tuple[int, ...]:
    """The last layers with which a claim is tried."""
    return (1, 2) if any(run.base.depth is not None for run in claim.runs) else (0,)


def claim_at(claim: Claim, last: int) -> Claim:
    """The claim about nets with hidden layers 0 … last; itself, if none of its loops is of symbolic depth."""
    if all(run.base.depth is None for run in claim.runs):
        return claim
    layers = Layers(claim.runs[0].base, last)
    relation: Formula = claim.relation
    counting = [axis for axis in claim.indices if layers.range_of(axis.index, relation) is not None]
    inside = [axis for axis in claim.indices if any(layer.index in axis.size.mentions for layer in counting)]
    for axis in reversed((*counting, *inside)):  # each layer has units of its own
        relation = ForAll(INDEX, k.close_body(relation, axis.index), axis.index.name)
    relation = layers.formula(relation)
    indices = tuple(axis for axis in claim.indices if axis.index in relation.mentions)
    hypotheses = tuple(layers.formula(hypothesis) for hypothesis in claim.hypotheses)
    runs = tuple(run_at(run, last) for run in claim.runs)
    return replace(claim, runs=runs, relation=relation, indices=indices, hypotheses=hypotheses)


def run_at(run: Run, last: int) -> Run:
    """A run of such a net."""
    if run.base.depth is None:
        return run
    layers = Layers(run.base, last)
    loop = None if run.loop is None else run.loop.at_depth(last)
    return replace(run, base=written_out(run.base, last), primed=frozenset(layers.names(run.primed)), loop=loop)


@dataclass(frozen=True)
class ReductionAt:
    """What a reduction says of nets with hidden layers 0 … last: Θ for the tensors of each layer, the smaller loop."""

    system: TransitionSystem
    reduced: TransitionSystem
    embeddings: Mapping[str, Any]


def reduction_at(reduction: Any, last: int) -> Any:
    """A reduction, read for so many layers; itself, if its loop is not of symbolic depth."""
    if reduction.system.depth is None:
        return reduction
    layers = Layers(reduction.system, last).with_tensors(reduction.reduced.tensors())
    found = {}
    for tensor in reduction.system.tensors():
        embedding = reduction.embeddings[tensor.name]
        form = embedding.form
        for layer, T in enumerate(layers.tensors(tensor)):
            fixed = None if form.fixed is None else layers.term(form.fixed, layer)
            kept = form.kept[tensor.is_layered :]
            name = named(embedding.name, layer) if tensor.is_layered and form.kept[0] else embedding.name
            found[T.name] = replace(embedding, tensor=T, form=replace(form, fixed=fixed, kept=kept), name=name)
    return ReductionAt(written_out(reduction.system, last), written_out(reduction.reduced, last), found)


def derivations_at(derivations: Iterable[Derivation], reduction: Any, last: int) -> tuple[Derivation, ...]:
    """Calculations, read for so many layers: one about the general layer is one about each that its quantity has."""
    if reduction.system.depth is None:
        return tuple(derivations)
    layers = Layers(reduction.system, last).with_tensors(reduction.reduced.tensors())
    return tuple(
        replace(
            derivation,
            lines=tuple(replace(line, term=layers.term(line.term, layer)) for line in derivation.lines),
            where=tuple((layers.term(name, layer), layers.term(meaning, layer)) for name, meaning in derivation.where),
        )
        for derivation in derivations
        for layer in range(layers.range_of(layers.layer, derivation.lines[0].term) or 1)
    )
