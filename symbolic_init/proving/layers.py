"""Intermediates that mention themselves at another layer: what they look like, proved for all layers at once."""

from __future__ import annotations

from dataclasses import dataclass

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Entry, Equal, Formula, Num, Sym, Term, replace
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import for_all, specialise
from symbolic_init.system import NEXT, TIME, Depth, Tensor, generalise


@dataclass(frozen=True)
class Reading:
    """A reduced tensor, which is read off the tensor itself where its dropped indices are 1."""

    tensor: Tensor
    reduced: Tensor
    dropped: tuple[Sym, ...]

    @property
    def formula(self) -> Formula:
        """∀t, kept. r[t + 1, kept] = T[t + 1, …, 1, …]"""
        read = replace(self.tensor.at(NEXT), dict.fromkeys(self.dropped, Num(1)))
        return generalise(Equal(self.reduced.at(NEXT), read), TIME, *self.reduced.indices)

    def at(self, layer: Term, depth: Depth) -> Theorem:
        """T[t + 1, …, 1, …] = r[t + 1, kept], at a layer."""
        kept = (layer if index == depth.layer else index for index in self.reduced.indices)
        return rules.symmetry(specialise(rules.assume(self.formula), (TIME, *kept)))

    def of(self, theorem: Theorem, layer: Term, depth: Depth) -> Theorem:
        """From T = core, in which no dropped index is left, to T = r, at a layer."""
        if not self.dropped:
            return self.at(layer, depth)
        first = specialise(for_all(theorem, self.dropped), [Num(1)] * len(self.dropped))
        return rules.transitivity(rules.transitivity(theorem, rules.symmetry(first)), self.at(layer, depth))


def layer_of(entry: Entry) -> Term:
    """The layer at which an entry is read."""
    return entry.indices[1]


def for_all_layers(statements: list[tuple[Entry, Theorem]], tensor: Tensor, value: Term, depth: Depth) -> Theorem:
    """From T = value at each layer that has an equation to T = value at all: by induction, if layer 0 has its own."""
    others = tuple(index for index in tensor.indices if index != depth.layer)
    proved = [for_all(theorem, others) for _, theorem in statements]
    if len(proved) == 1:
        return for_all(statements[0][1], tensor.indices)
    base, above = proved
    before = generalise(Equal(tensor.at(NEXT), value), *others)
    return rules.induction(base, rules.generalise(depth.layer, rules.discharge(before, above)))
