"""The runs of a claim by their reductions: T = Θ(r) under each run's own names, with r shared where it can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from symbolic_init.claim import SUFFIX, Run
from symbolic_init.kernel import rules
from symbolic_init.kernel.normal_form import shape
from symbolic_init.kernel.terms import Entry, Formula, Sym, Term, free_symbols, rename_tensors, replace, tensor_names
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.extent import afford
from symbolic_init.proving.rewritings import AtEveryTime
from symbolic_init.proving.scale import PLAIN, Scale
from symbolic_init.reduction import Reduction

Shape = tuple[object, ...]


@dataclass(frozen=True)
class ReducedRun:
    """A run's equations T = Θ(r), and the definitions of r that they rest on."""

    equations: dict[str, RunEquation]
    definitions: tuple[Formula, ...]


@dataclass(frozen=True)
class RunEquation:
    """A reduction's equation for one tensor under a run's values and names, made when it is first used."""

    theorem: Theorem
    values: tuple[tuple[Sym, Term], ...]
    names: tuple[tuple[str, str], ...]
    shifted: bool
    scale: Scale = PLAIN
    again: bool = False

    @cached_property
    def own(self) -> AtEveryTime:
        """The equation in the run's own words."""
        theorem = rules.substitute(self.theorem, *self.values) if self.values else self.theorem
        return AtEveryTime(rules.rename(theorem, *self.names) if self.names else theorem, self.shifted)

    def at(self, entry: Entry) -> Theorem | None:
        """The equation at the entry's time and indices."""
        return self.own.at(entry)


def reduced_runs(runs: Sequence[Run], reductions: Sequence[Reduction]) -> list[ReducedRun]:
    """Each run reduced. A reduced tensor is shared with earlier runs when its definition is the same there.

    "The same" is up to the ring normal form; `as_stated` then brings the theorem's hypotheses to one form.
    """
    taken = {T.name: frozenset[Shape]() for run in runs for T in run.system.tensors()}
    found = []
    for run, reduction in zip(runs, reductions, strict=True):
        names = _names(run, reduction, taken)
        found.append(_reduced(run, reduction, names))
        taken |= _definitions(run, reduction, names)
    return found


def _reduced(run: Run, reduction: Reduction, names: dict[str, str]) -> ReducedRun:
    shifted = {tensor.name for tensor, _ in run.base.intermediates}
    equations = {}
    for name, theorem in reduction.proof.equations.items():
        again = reduction.embeddings[name].form.fixed is not None
        pairs = tuple(sorted(names.items()))
        equations[names.get(name, name)] = RunEquation(theorem, run.values, pairs, name in shifted, again=again)
    definitions = (_renamed(run, equation, names) for _, equation in reduction.definitions)
    return ReducedRun(equations, tuple(definitions))


def _names(run: Run, reduction: Reduction, taken: dict[str, frozenset[Shape]]) -> dict[str, str]:
    """New names for the run's own tensors, and for reduced ones that other runs define otherwise."""
    names = {name: name + SUFFIX for name in run.primed}
    changed = set(names) | {variable.name for variable, _ in run.values}
    while True:
        own = {head for head, equation in reduction.definitions if changed & _mentioned(equation)}
        defined = _definitions(run, reduction, names)
        own |= {head for head, _ in reduction.definitions if taken.get(head, defined.get(head)) != defined.get(head)}
        if own <= names.keys():
            return names
        for head in own - names.keys():
            names[head] = _unused(head + SUFFIX, taken)
        changed |= own


def _unused(name: str, taken: dict[str, frozenset[Shape]]) -> str:
    return name if name not in taken else _unused(name + SUFFIX, taken)


def _definitions(run: Run, reduction: Reduction, names: dict[str, str]) -> dict[str, frozenset[Shape]]:
    """The definitions of the reduced tensors under the names, in normal form, by the new name."""
    found: dict[str, frozenset[Shape]] = {}
    for head, equation in reduction.definitions:
        new = names.get(head, head)
        afford(equation)
        found[new] = found.get(new, frozenset()) | {shape(_renamed(run, equation, names))}
    return found


def _renamed(run: Run, formula: Formula, names: dict[str, str]) -> Formula:
    return rename_tensors(replace(formula, dict(run.values)), names)


def _mentioned(formula: Formula) -> set[str]:
    return tensor_names(formula) | {s.name for s in free_symbols(formula)}
