"""The word for any relation between a loop's quantities: equations and inequalities, as they are written."""

from __future__ import annotations

from typing import Any

from symbolic_init.claim import Claim, Run, When
from symbolic_init.vocabulary.parts import ClaimError, claim_about, free_axes
from symbolic_init.vocabulary.wording import said, span

SIGNS = {"==": "=", "!=": r"\ne", "<": "<", "<=": r"\le", ">": ">", ">=": r"\ge"}


def holds(loop: Any, *relations: Any, when: When = When()) -> Claim:
    """All the relations hold together, at every step or at those given: `holds(loop, sp.Le(0, w[k]))`."""
    if not relations:
        raise ClaimError("holds: expected one or more relations such as Le(0, w[k]), found none")
    for relation in relations:
        if getattr(relation, "rel_op", None) not in SIGNS:
            raise ClaimError(f"holds: expected equations and inequalities such as Le(0, w[k]), found {relation!r}")
    sides = [loop.term(side) for relation in relations for side in relation.args]
    written = (f"{loop.latex(r.lhs)} {SIGNS[r.rel_op]} {loop.latex(r.rhs)}" for r in relations)
    words, parts = said(*written) + span(when.first, when.at), tuple(map(loop.formula, relations))
    return claim_about(words, (Run(loop.system, "", loop=loop),), parts, when, free_axes(loop, *sides))
