"""From a claim to its theorem: proved from the reductions of its runs, whose definitions are then let go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from symbolic_init.claim import Claim
from symbolic_init.kernel import rules
from symbolic_init.kernel.normal_form import shape
from symbolic_init.kernel.terms import (
    Formula,
    Less,
    Num,
    free_symbols,
)
from symbolic_init.kernel.theorem import RefusedError, Theorem
from symbolic_init.proving.budget import OutOfBudgetError, budget
from symbolic_init.proving.calculation import Calculation
from symbolic_init.proving.derivation import steps_of
from symbolic_init.proving.equation import apply
from symbolic_init.proving.goals import ExhaustedError, NotProvedError, Prover
from symbolic_init.proving.order import number_order
from symbolic_init.proving.reduced_runs import reduced_runs
from symbolic_init.proving.statement import statement_of
from symbolic_init.reduction import Reduction, reduce_system

__all__ = ["ExhaustedError", "NotProvedError", "ProvedClaim", "prove_claim", "reductions_of", "statement_of"]


@dataclass(frozen=True)
class ProvedClaim:
    """The theorem for a claim, and the last calculations of its proof."""

    theorem: Theorem
    calculations: tuple[Calculation, ...]
    by_reduction: bool  # or from the definitions alone, at explicit steps
    laws: tuple[tuple[str, Formula], ...]  # the facts about the loops' functions that the proof uses
    steps: int


def reductions_of(claim: Claim, known: Iterable[Reduction] = ()) -> tuple[Reduction, ...]:
    """The strongest reduction of each run's loop; runs of one loop share it, and with what is `known` already."""
    found = {reduction.system.key: reduction for reduction in known}
    for run in claim.runs:
        if run.base.key not in found:
            found[run.base.key] = reduce_system(run.base)
    return tuple(found[run.base.key] for run in claim.runs)


def prove_claim(
    claim: Claim, reductions: tuple[Reduction, ...] | None = None, *, searching: bool = True
) -> ProvedClaim:
    """The claim's theorem; raises `NotProvedError` when the strongest reductions do not give it.

    `searching`: nor does the search for products of facts, which takes its time where a claim is false.
    """
    found = reductions_of(claim) if reductions is None else reductions
    runs = reduced_runs(claim.runs, found)
    prover = Prover(claim, runs)
    try:
        with budget():
            theorem = prover.theorem(searching=searching)
    except RecursionError:
        raise ExhaustedError("its terms are nested too deeply for the search") from None
    except OutOfBudgetError:
        raise ExhaustedError("the search has taken all the operations that it may take for one claim") from None
    equations = dict.fromkeys(e for run in runs for e in run.definitions)
    theorem = as_stated(theorem, reversed(equations))
    by_reduction = any(equation in theorem.hypotheses for equation in equations)
    try:
        theorem = rules.drop_definitions(theorem, *equations)
    except RefusedError as reason:
        raise NotProvedError(f"the reduced loops cannot be told apart: {reason}") from reason
    theorem = as_stated(without_numbers(theorem), claim.stated)
    facts = dict.fromkeys(law for known in (*(r.facts for r in found), prover.facts) for law in known.laws())
    steps = steps_of(theorem)
    used = {step.conclusion for step in steps}
    laws = tuple((name, formula) for name, formula in facts if formula in used)
    return ProvedClaim(theorem, tuple(prover.calculations), by_reduction, laws, len(steps))


def as_stated(theorem: Theorem, stated: Iterable[Formula]) -> Theorem:
    """The theorem with its hypotheses written as they are stated, where only the ring normal form is the same."""
    known = {shape(formula): formula for formula in stated}
    others = [h for h in theorem.hypotheses.difference(known.values()) if shape(h) in known]
    for hypothesis in sorted(others, key=repr):
        fact = rules.recast(rules.assume(known[shape(hypothesis)]), hypothesis)
        theorem = apply(rules.discharge(hypothesis, theorem), fact)
    return theorem


def without_numbers(theorem: Theorem) -> Theorem:
    """The theorem without hypotheses about numbers alone (0 < 1, after a parameter was set to 1)."""
    about_numbers = [h for h in theorem.hypotheses if not free_symbols(h)]
    for hypothesis in sorted(about_numbers, key=repr):
        match hypothesis:
            case Less(Num(0), Num(value)) if value > 0:
                fact = rules.positive_number(hypothesis.right)
                theorem = apply(rules.discharge(hypothesis, theorem), fact)
            case Less(Num() as number, Num(0)) if number.value < 0:
                theorem = apply(rules.discharge(hypothesis, theorem), number_order(number))
    return theorem
