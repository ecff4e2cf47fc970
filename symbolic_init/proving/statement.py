"""What a claim says, as one formula: for all its steps and indices."""

from __future__ import annotations

from symbolic_init.claim import Claim
from symbolic_init.kernel.terms import And, Formula, Num, Term, free_symbols, replace
from symbolic_init.proving.rewritings import with_numbers
from symbolic_init.system import TIME, generalise


def statement_of(claim: Claim) -> Formula:
    """The claim as one formula: for all steps that it is about and all indices."""
    variables, times = tuple(axis.index for axis in claim.indices), times_of(claim)
    if times is None:
        return generalise(claim.relation, TIME, *variables)
    parts = [generalise(at_time(claim.relation, time), *variables) for time in times]
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def at_time(relation: Formula, time: int) -> Formula:
    """The relation at an explicit step."""
    new = replace(relation, {TIME: Num(time)})
    assert isinstance(new, Formula)
    return _worked_out(new)


def times_of(claim: Claim) -> list[int] | None:
    """The values of TIME that a claim about certain steps speaks of; None: all."""
    if TIME not in free_symbols(claim.relation):
        return [0]
    if claim.when.at is not None:
        return [claim.when.at - claim.offset]
    if claim.when.first is not None:
        return [step - claim.offset for step in range(1, claim.when.first + 1)]
    return None


def _worked_out(formula: Formula) -> Formula:
    new = formula.map(lambda part, depth: with_numbers(part) if isinstance(part, Term) else _worked_out(part), 0)
    assert isinstance(new, Formula)
    return new
