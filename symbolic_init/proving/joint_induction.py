"""A claim that is its own invariant: equations between the states of the runs, proved by induction over the steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    INDEX,
    And,
    Entry,
    Equal,
    ForAll,
    Formula,
    Num,
    Sym,
    Term,
    open_body,
    replace,
    tensor_names,
    walk,
)
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.conversion import Leaf
from symbolic_init.proving.equation import for_all
from symbolic_init.system import NEXT, TIME, generalise

Known = dict[str, Leaf]
"""What a tensor's entries at t are, by its name."""


@dataclass(frozen=True)
class Solved:
    """An equation of a claim, closed over its indices, that says what a state's entry at t is."""

    formula: Formula
    entry: Entry
    variables: tuple[Sym, ...]
    is_left: bool

    def leaf(self, theorem: Theorem) -> Leaf:
        """The equation as a rewriting of the entry, from the formula as a theorem."""
        equation = rules.instantiate(theorem, *self.variables) if self.variables else theorem
        equation = equation if self.is_left else rules.symmetry(equation)
        indices = [index for index in self.entry.indices[1:] if isinstance(index, Sym)]
        return Leaf(for_all(equation, indices), TIME, again=True)


def solved_parts(relation: Formula, variables: Iterable[Sym]) -> list[Solved]:
    """The equations among the parts of a relation that give a state's general entry at t by other quantities at t."""
    parts = relation.parts if isinstance(relation, And) else (relation,)
    closed = [generalise(part, *(v for v in variables if v in part.mentions)) for part in parts]
    found: dict[str, Solved] = {}
    for formula in closed:
        solved = _solved(formula)
        if solved is not None and solved.entry.tensor not in found:
            found[solved.entry.tensor] = solved
    return [one for one in found.values() if not _names(one) & found.keys()]


def by_induction(parts: list[Solved], proved: Callable[[Formula, Known], Theorem]) -> Known:
    """The equations for every t, as rewritings at the symbolic t.

    `proved(goal, known)` proves a goal, given rewritings of what stands at t.
    """
    formulas = [part.formula for part in parts]
    claim = formulas[0] if len(formulas) == 1 else And(tuple(formulas))
    base = rules.recast(proved(_at(claim, Num(0)), {}), _at(claim, Num(0)))
    assumed = rules.assume(claim)
    known = _known(parts, assumed)
    step = rules.recast(proved(_at(claim, NEXT), known), _at(claim, NEXT))
    always = rules.induction(base, rules.generalise(TIME, rules.discharge(claim, step)))
    return _known(parts, rules.instantiate(always, TIME))


def _known(parts: list[Solved], together: Theorem) -> Known:
    theorems = [together] if len(parts) == 1 else [rules.conjunct(together, place) for place in range(len(parts))]
    return {part.entry.tensor: part.leaf(theorem) for part, theorem in zip(parts, theorems, strict=True)}


def _at(claim: Formula, time: Term) -> Formula:
    new = replace(claim, {TIME: time})
    assert isinstance(new, Formula)
    return new


def _solved(formula: Formula) -> Solved | None:
    body, variables = formula, list[Sym]()
    while isinstance(body, ForAll) and body.sort == INDEX:
        variables.append(Sym(f"{len(variables)};{body.hint}", INDEX))
        opened = open_body(body.body, variables[-1])
        assert isinstance(opened, Formula)
        body = opened
    if not isinstance(body, Equal) or any(
        isinstance(node, Entry) and NEXT in node.indices[:1] for node in walk(body)
    ):  # fmt: skip
        return None
    for side, other in ((body.left, body.right), (body.right, body.left)):
        if not isinstance(side, Entry) or side.indices[:1] != (TIME,) or side.tensor in tensor_names(other):
            continue
        if len(side.indices[1:]) == len(variables) and set(side.indices[1:]) == set(variables):
            return Solved(formula, side, tuple(variables), side is body.left)
    return None


def _names(solved: Solved) -> set[str]:
    """The tensors by which the entry is given."""
    return tensor_names(solved.formula) - {solved.entry.tensor}
