"""True claims about training loops with their proofs: what the attacks start from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from symbolic_init import vocabulary as claim_that
from symbolic_init.claim import Claim
from symbolic_init.kernel.terms import Formula
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.modelling import initialisers, neurons, optimisers
from symbolic_init.proving.claim_proof import prove_claim, reductions_of
from symbolic_init.reduction import Reduction
from symbolic_init.system import TIME, TransitionSystem, generalise
from tests.attack.derivation import Derivation, Step, run, steps_of


def claims() -> dict[str, Callable[[], Claim]]:
    """True claims about every step."""
    perceptron, rescaled = neurons.perceptron, claim_that.only_rescaled
    return {
        "flagship": lambda: rescaled(perceptron(), by="eta"),
        "step(0) = 0": lambda: rescaled(perceptron(step_at_zero=0), by="eta"),
        "labels 0 and 1": lambda: rescaled(perceptron(labels=(0, 1)), by="eta"),
        "bias": lambda: rescaled(perceptron(bias=True), "w", "b", by="eta"),
        "mistake-driven": lambda: rescaled(perceptron(rule="mistake"), by="eta"),
        "momentum": lambda: rescaled(perceptron(optimiser=optimisers.momentum()), by="eta"),
        "rate-free decay": lambda: rescaled(perceptron(optimiser=optimisers.rate_free_decay()), by="eta"),
        "direction": lambda: claim_that.same_direction(perceptron(), whatever="eta"),
        "prediction": lambda: claim_that.independent_of(perceptron(), of="eta"),
        "rate 1": lambda: claim_that.rescaled_from_one(perceptron(), by="eta"),
        "stuck": lambda: claim_that.frozen(perceptron(rule="strict mistake"), "w"),
        "same from zero": lambda: claim_that.equivalent(perceptron(), perceptron(initial=initialisers.constant(0))),
    }


@dataclass(frozen=True, eq=False)
class Proof:
    """A claim, its derivation, and what the derivation may rest on."""

    name: str
    claim: Claim
    goal: Formula
    theorem: Theorem
    steps: Derivation
    known: tuple[tuple[Step, Theorem], ...]
    allowed: frozenset[Formula]
    dropped: frozenset[Formula]  # the definitions of the reduced tensors, used on the way


@cache
def proofs() -> tuple[Proof, ...]:
    """Every claim, proved."""
    return tuple(_proved(name, make()) for name, make in claims().items())


def _proved(name: str, claim: Claim) -> Proof:
    theorem = prove(claim)
    steps = steps_of(theorem)
    known = tuple(zip(steps, (theorem for theorem, _ in run(steps)), strict=True))
    dropped = frozenset(a for s in steps if s.rule == "drop_definitions" for a in s.arguments if isinstance(a, Formula))
    return Proof(name, claim, goal_of(claim), theorem, steps, known, allowed_for(claim), dropped)


def goal_of(claim: Claim) -> Formula:
    """The statement of a claim about every step."""
    return generalise(claim.relation, TIME, *(axis.index for axis in claim.indices))


def allowed_for(claim: Claim) -> frozenset[Formula]:
    """What a theorem for the claim may assume."""
    return frozenset(claim.hypotheses).union(*(run.system.hypotheses() for run in claim.runs))


_REDUCTIONS: list[Reduction] = []


def prove(claim: Claim) -> Theorem:
    """The claim's theorem; many claims about one loop share its reduction."""
    found = reductions_of(claim, _REDUCTIONS)
    _REDUCTIONS.extend(reduction for reduction in found if all(reduction is not known for known in _REDUCTIONS))
    return prove_claim(claim, found).theorem


def with_base(claim: Claim, change: Callable[[TransitionSystem], TransitionSystem]) -> Claim:
    """The claim about another loop: every run's system changed in the same way."""
    bases = {id(run.base): change(run.base) for run in claim.runs}
    runs = tuple(replace(run, base=bases[id(run.base)], loop=None) for run in claim.runs)
    return replace(claim, runs=runs)
