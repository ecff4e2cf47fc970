"""True claims with their proofs, what the attacks start from: those of every page, and specimens made quickly."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache

from symbolic_init import vocabulary as claim_that
from symbolic_init.catalogue import PageFile, pages
from symbolic_init.claim import Claim
from symbolic_init.kernel.terms import Formula, Not
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.modelling import initialisers, neurons, optimisers
from symbolic_init.proving.claim_proof import prove_claim, reductions_of, statement_of
from symbolic_init.reduction import Reduction
from symbolic_init.system import TransitionSystem
from tests.attack.derivation import Derivation, Step, run, steps_of


def claims() -> dict[str, Callable[[], Claim]]:
    """True claims about every step of a single neuron."""
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
    reductions: tuple[Reduction, ...]
    allowed: frozenset[Formula]
    dropped: frozenset[Formula]  # the definitions of the reduced tensors, used on the way


@cache
def specimens() -> tuple[Proof, ...]:
    """The claims about single neurons, proved."""
    return tuple(proved(name, make()) for name, make in claims().items())


def theorem_pages() -> dict[str, PageFile]:
    """The pages that may have a theorem: what is refuted by an instance has none."""
    return {page.slug: page for page in pages() if page.expected == "proved" or page.slug == NO_WITNESS}


NO_WITNESS = "perceptron-schedule-without-convergence"  # refuted: that there is nothing of the kind is a theorem


@cache
def proofs_of(slug: str) -> tuple[Proof, ...]:
    """Every theorem of a page; what exists is shown by a witness, not by a derivation."""
    found: list[Proof] = []
    for claim in theorem_pages()[slug].run().claims:
        if slug == NO_WITNESS and isinstance(claim.relation, Not):
            claim = replace(claim, exists=False, relation=claim.relation.part)
        if not claim.exists:
            known = [reduction for proof in found for reduction in proof.reductions]
            found.append(proved(f"{slug} {len(found) + 1}", claim, known))
    return tuple(found)


@cache
def proofs() -> tuple[Proof, ...]:
    """Every valid proof that there is: the specimens, and all theorems of the catalogue."""
    return (*specimens(), *(proof for slug in theorem_pages() for proof in proofs_of(slug)))


def proved(name: str, claim: Claim, reductions: Iterable[Reduction] = ()) -> Proof:
    known_reductions = reductions_of(claim, reductions)
    theorem = prove_claim(claim, known_reductions).theorem
    steps = steps_of(theorem)
    known = tuple(zip(steps, (theorem for theorem, _ in run(steps)), strict=True))
    dropped = frozenset(a for s in steps if s.rule == "drop_definitions" for a in s.arguments if isinstance(a, Formula))
    allowed = frozenset(claim.stated)
    return Proof(name, claim, statement_of(claim), theorem, steps, known, known_reductions, allowed, dropped)


def prove(claim: Claim, reductions: Iterable[Reduction] = ()) -> Theorem:
    """The claim's theorem; many claims about one loop share its reduction."""
    return prove_claim(claim, reductions_of(claim, reductions)).theorem


def with_base(claim: Claim, change: Callable[[TransitionSystem], TransitionSystem]) -> Claim:
    """The claim about another loop: every run's system changed in the same way."""
    bases = {id(run.base): change(run.base) for run in claim.runs}
    runs = tuple(replace(run, base=bases[id(run.base)], loop=None) for run in claim.runs)
    return replace(claim, runs=runs)
