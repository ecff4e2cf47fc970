"""SymPy as the third judge: a calculation written out component by component at small sizes, and expanded exactly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from functools import cached_property
from itertools import pairwise, product
from typing import Any

from symbolic_init.claim import SUFFIX, Claim, Run, When
from symbolic_init.crosscheck.definitions import Definitions
from symbolic_init.crosscheck.expansion import Expansion, OpaqueError
from symbolic_init.crosscheck.points import Evaluation
from symbolic_init.crosscheck.pool import open_indices
from symbolic_init.crosscheck.reals import same
from symbolic_init.kernel.terms import (
    INDEX,
    And,
    Entry,
    Equal,
    ForAll,
    Formula,
    Sym,
    Term,
    free_symbols,
    open_body,
    rename_tensors,
    replace,
    tensor_names,
    walk,
)
from symbolic_init.report import Derivation
from symbolic_init.system import NEXT, TIME, TransitionSystem, generalise

POINTS = 20  # for each component of a line that holds by a law


class Kind(IntEnum):
    """How a line was found to equal the one before it; the larger, the weaker."""

    EXPANSION = 1  # both sides expand to the same polynomial
    DEFINITIONS = 2  # they do after the loop's definitions are put in
    EVALUATION = 3  # they have the same value at exact points of every sign, whatever functions are unknown
    DIGITS = 4  # the same, to forty digits where functions have irrational values
    UNDECIDED = 5  # they have no values: all divide by 0, or no function is known for which all holds that is assumed


@dataclass(frozen=True)
class Components:
    """Components compared, those that differ, and for each line after the first how it was checked."""

    points: int
    disagreements: int
    kinds: tuple[Kind, ...]


def component_identities(
    derivation: Derivation, sizes: Sequence[int] = (1, 2, 3), *, equations: Iterable[Formula] = ()
) -> Components:
    """Every line of the calculation equals the one before it, in each component, at each size.

    `equations`: what the lines may use, as from `equations_of`; the names explained in `derivation.where` come on top.
    """
    definitions = Definitions([*equations, *(Equal(*pair) for pair in derivation.where)])
    judges = [_Judge(size, definitions) for size in sizes]
    points, disagreements, kinds = 0, 0, []
    for before, line in pairwise(derivation.lines):
        results = [result for judge in judges for result in judge.compare(before.term, line.term)]
        points += len(results)
        disagreements += sum(result is None for result in results)
        kinds.append(max((kind for kind in results if kind is not None), default=Kind.UNDECIDED))
    return Components(points, disagreements, tuple(kinds))


def equations_of(claim: Claim, reductions: Sequence[Any] = ()) -> list[Formula]:
    """What is known of every run: its hypotheses, its reduced loop, and Theta for the state at t."""
    found = [hypothesis for run in claim.runs for hypothesis in run.system.hypotheses()]
    for run, reduction in zip(claim.runs, reductions, strict=False):
        states = [reduction.embeddings[T.name].formula(TIME) for T in reduction.system.state]
        names = {name: name + SUFFIX for name in (*run.primed, *_own(run, reduction.reduced))}
        for equation in (*reduction.reduced.defining_equations(), *states):
            renamed = rename_tensors(replace(equation, dict(run.values)), names)
            assert isinstance(renamed, Formula)
            found.append(renamed)
    return list(dict.fromkeys(found))


def assumed_before(claim: Claim, derivation: Derivation) -> list[Formula]:
    """What an induction may use in a calculation of a state after a step: the claim about the states before it."""
    before = _said_at_t(claim)
    after = {node.tensor for node in walk(derivation.lines[0].term) if isinstance(node, Entry) and NEXT in node.indices}
    return list(before.values()) if after & before.keys() else []


def _said_at_t(claim: Claim) -> dict[str, Formula]:
    """By tensor, the parts of a claim that give its entries at t by entries of others at t."""
    found: dict[str, Formula] = {}
    named: set[str] = set()
    for part in claim.relation.parts if isinstance(claim.relation, And) else (claim.relation,):
        body, variables = part, [axis.index for axis in claim.indices]
        while isinstance(body, ForAll):
            variables.append(Sym(f"!{len(variables)}", INDEX))
            body = open_body(body.body, variables[-1])
        if not isinstance(body, Equal) or claim.exists or claim.when != When():
            continue
        for entry, meaning in ((body.left, body.right), (body.right, body.left)):
            names = tensor_names(meaning)
            times = {node.indices[0] for node in walk(meaning) if isinstance(node, Entry)}
            if isinstance(entry, Entry) and entry.indices[0] == TIME and times == {TIME} and (
                    entry.tensor not in names | named and not names & found.keys()):  # fmt: skip
                found[entry.tensor] = generalise(Equal(entry, meaning), *(v for v in variables if v in entry.mentions))
                named |= names
                break
    return found


def _own(run: Run, reduced: TransitionSystem) -> set[str]:
    """The reduced tensors that depend on what is the run's own; the others are shared by all runs."""
    bodies: dict[str, list[Term]] = {name: [body] for name, body in reduced.initial.items()}
    for name, body in (*reduced.update.items(), *((T.name, body) for T, body in reduced.intermediates)):
        bodies.setdefault(name, []).append(body)
    changed = {variable.name for variable, _ in run.values} | run.primed
    while True:
        more = {name for name, terms in bodies.items() for term in terms
                if changed & (tensor_names(term) | {symbol.name for symbol in free_symbols(term)})}  # fmt: skip
        if more <= changed:
            return changed & bodies.keys()
        changed |= more


class _Judge:
    """All lines of a calculation at one size; what is written out once is remembered."""

    def __init__(self, size: int, definitions: Definitions) -> None:
        self.size = size
        self.plain, self.full = Expansion(size, Definitions(())), Expansion(size, definitions)
        self.definitions = definitions

    @cached_property
    def points(self) -> list[Evaluation]:
        """Where terms can be evaluated."""
        found = [Evaluation(self.size, self.definitions, seed) for seed in range(POINTS)]
        return [point for point in found if point.settle()]

    def compare(self, left: Term, right: Term) -> Iterator[Kind | None]:
        """For each component, how the two sides were found equal; None where they differ."""
        names = sorted((open_indices(left) | open_indices(right)) - {TIME.name})
        free = [name for name in names if _indexes_axis(left, name) or _indexes_axis(right, name)]
        for places in product(range(1, self.size + 1), repeat=len(free)):
            indices = dict(zip(free, places, strict=True))
            expanded = self.expanded(left, right, indices)
            yield self.evaluated(left, right, indices) if expanded is None else expanded

    def expanded(self, left: Term, right: Term, indices: dict[str, int]) -> Kind | None:
        """Whether both sides expand to one polynomial, at once or with the definitions."""
        try:
            if self.plain.write(left, indices) == self.plain.write(right, indices):
                return Kind.EXPANSION
            if self.full.write(left, indices) == self.full.write(right, indices):
                return Kind.DEFINITIONS
        except OpaqueError:  # too large to be written out
            pass
        return None

    def evaluated(self, left: Term, right: Term, indices: dict[str, int]) -> Kind | None:
        """At points where every entry and parameter is a random rational of either sign, or 0."""
        kinds = []
        for point in self.points:
            try:
                first, second = point.write(left, indices), point.write(right, indices)
            except ArithmeticError:  # no value there
                continue
            if not same(first, second):
                return None
            is_exact = isinstance(first, Fraction) and isinstance(second, Fraction)
            kinds.append(Kind.EVALUATION if is_exact else Kind.DIGITS)
        return max(kinds, default=Kind.UNDECIDED)


def _indexes_axis(term: Term, name: str) -> bool:
    """Is the variable an index of an entry, not the bound of a sum?"""
    variable = Sym(name, INDEX)
    return any(isinstance(node, Entry) and variable in node.indices for node in walk(term))
