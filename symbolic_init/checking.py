"""The whole flow on one screen: a claim is proved, refuted or left undecided, and the evidence gathered and checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from symbolic_init.catalogue import CatalogueError, PageFile
from symbolic_init.claim import Claim
from symbolic_init.crosscheck import Trainings, cross_check
from symbolic_init.depth import claim_at, depths, derivations_at, reduction_at
from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Not
from symbolic_init.kernel.theorem import Known, Theorem, replay
from symbolic_init.modelling.errors import need_small_terms
from symbolic_init.proving.calculation import Calculation
from symbolic_init.proving.claim_proof import (
    ExhaustedError,
    NotProvedError,
    ProvedClaim,
    prove_claim,
    reductions_of,
    statement_of,
)
from symbolic_init.proving.exposition import explain
from symbolic_init.proving.obligations import settle
from symbolic_init.reduction import Reduction
from symbolic_init.refuting import find_witness, non_vacuity, refute
from symbolic_init.report import CrossCheck, Derivation, Evidence, Induction, Outcome, Report, Trace
from symbolic_init.theories import axioms


class UnsoundError(Exception):
    """A theorem is not what its claim says, or a numeric judge disagrees: a fault of this program, never a verdict."""


def check_page(page: PageFile, workings: Workings | None = None) -> Report:
    """Run a page and check its claims; the page is proved when all are, refuted when one is.

    `workings`: give the same for several pages, and they share what they say of one loop.
    """
    contents = page.run()
    calculations, workings = _calculations(page, contents.derivations), workings or Workings()
    evidence = tuple(check(_claim(page, claim), calculations, workings) for claim in contents.claims)
    return Report(page.page, evidence, _together([e.outcome for e in evidence]), contents.pictures)


class Workings:
    """What is shared by claims about one loop: it is reduced and told once, and every step derived again once."""

    def __init__(self) -> None:
        self._reductions: dict[int, Reduction] = {}
        self._told: dict[int, list[Calculation]] = {}
        self._replayed: Known = {}
        self._instances: dict[tuple[object, ...], Trace | None] = {}
        self.trainings = Trainings()

    def reductions(self, claim: Claim) -> tuple[Reduction, ...]:
        """The reductions of the claim's runs."""
        found = reductions_of(claim, self._reductions.values())
        self._reductions |= {id(reduction): reduction for reduction in found}
        return found

    def told(self, reduction: Reduction) -> list[Calculation]:
        """One of these reductions, step by step."""
        if id(reduction) not in self._told:
            self._told[id(reduction)] = explain(reduction) if reduction.is_smaller else []
        return self._told[id(reduction)]

    def replayed(self, theorem: Theorem) -> Theorem:
        """The theorem, derived again from nothing."""
        return replay(theorem, self._replayed)

    def instance(self, claim: Claim) -> Trace | None:
        """An instance of the claim's hypotheses: it depends on the runs and on them, not on the relation."""
        key = tuple((run.base.key, run.label, run.primed, run.values) for run in claim.runs), claim.hypotheses
        if key not in self._instances:
            self._instances[key] = _first(non_vacuity, claim)
        return self._instances[key]

    def derivations(self, calculations: Iterable[Calculation]) -> tuple[Derivation, ...]:
        """What the calculations tell, each once, and each line derived again."""
        found = {id(calculation): calculation for calculation in calculations}.values()
        self.replayed(rules.conjunction(*(theorem for calculation in found for theorem in calculation.theorems)))
        return tuple(calculation.derivation for calculation in found)


@need_small_terms()
def check(claim: Claim, calculations: Iterable[Calculation] = (), workings: Workings | None = None) -> Evidence:
    """The verdict on one claim, with everything that a report shows. Errors: `ModelError`: terms grow too large."""
    workings = workings or Workings()
    reductions = workings.reductions(claim)
    defined, undefined = settle(claim)
    posed, claim = claim, replace(claim, hypotheses=(*claim.hypotheses, *undefined))
    evidence, proof = _decided(claim, reductions, workings)
    told = list(calculations)
    if proof is not None:
        told += [*(workings.told(reductions[0]) if proof.by_reduction else ()), *proof.calculations]
    loops = (claim.runs[0].system, reductions[0].reduced)
    derivations = tuple(replace(derivation, loops=loops) for derivation in workings.derivations(told))
    is_proved = evidence.outcome is Outcome.PROVED
    figures = _figures(posed, reductions, derivations, is_proved, workings)
    if figures.disagreements:
        raise UnsoundError(f"{claim.words}: the numeric cross-check disagrees {figures.disagreements} times")
    first = claim.runs[0].system
    hypotheses = tuple(h for h in claim.stated if h in evidence.hypotheses or h in undefined)
    return replace(evidence, hypotheses=hypotheses, defined=defined, undefined=undefined, derivations=derivations,
                   system=first, reduction=reductions[0].summary(), conventions=first.conventions,
                   cross_check=figures)  # fmt: skip


def _figures(
    claim: Claim, reductions: tuple[Reduction, ...], told: tuple[Derivation, ...], proved: bool, workings: Workings
) -> CrossCheck:
    """What the numeric judge found; a claim about any number of layers is tried with few."""
    total = CrossCheck.none()
    for depth in depths(claim):
        small = [reduction_at(reduction, depth) for reduction in reductions]
        lines = derivations_at(told, reductions[0], depth)
        total += cross_check(claim_at(claim, depth), small, lines, proved=proved, known=workings.trainings)
    return total


def _decided(
    claim: Claim, reductions: tuple[Reduction, ...], workings: Workings
) -> tuple[Evidence, ProvedClaim | None]:
    """Proved by a theorem, or refuted by an instance, or neither."""
    if claim.exists:
        return _decided_for_some(claim, reductions, workings)
    blank = _undecided(claim)
    try:
        proof = prove_claim(claim, reductions, searching=False)
    except NotProvedError as reason:
        trace = _first(refute, claim)
        if trace is not None:
            return replace(blank, outcome=Outcome.REFUTED, trace=trace), None
        if isinstance(reason, ExhaustedError):
            return replace(blank, open_obligation=str(reason)), None
        try:
            proof = prove_claim(claim, reductions)
        except NotProvedError as reason:
            return replace(blank, open_obligation=str(reason)), None
    return _with_theorem(claim, proof, workings, reductions[0], blank), proof


def _decided_for_some(
    claim: Claim, reductions: tuple[Reduction, ...], workings: Workings
) -> tuple[Evidence, ProvedClaim | None]:
    """Proved by a witness; refuted by a theorem that says the opposite of all data."""
    blank, witness = _undecided(claim), _first(find_witness, claim)
    if witness is not None:
        return replace(blank, outcome=Outcome.PROVED, trace=witness), None
    if not isinstance(claim.relation, Not):
        return replace(blank, open_obligation="no witness was found"), None
    opposite = replace(claim, exists=False, relation=claim.relation.part)
    try:
        proof = prove_claim(opposite, reductions)
    except NotProvedError as reason:
        return replace(blank, open_obligation=f"no witness was found; of the opposite: {reason}"), None
    evidence = _with_theorem(opposite, proof, workings, reductions[0], blank)
    return (replace(evidence, outcome=Outcome.REFUTED) if evidence.outcome is Outcome.PROVED else evidence), proof


def _first(search: Callable[[Claim], Trace | None], claim: Claim) -> Trace | None:
    """What the search finds with the fewest layers."""
    for depth in depths(claim):
        trace = search(claim_at(claim, depth))
        if trace is not None:
            numbers = {run.base.depth.last.name: depth for run in claim.runs if run.base.depth}
            return replace(trace, sizes={**trace.sizes, **numbers})
    return None


def _undecided(claim: Claim) -> Evidence:
    return Evidence(Outcome.UNDECIDED, statement_of(claim), claim.words, hypotheses=claim.stated, exists=claim.exists,
                    claim=claim)  # fmt: skip


def _with_theorem(
    claim: Claim, proof: ProvedClaim, workings: Workings, reduction: Reduction, blank: Evidence
) -> Evidence:
    """Proved, if the theorem, derived again from nothing, says what was claimed, and its hypotheses can hold."""
    theorem = workings.replayed(proof.theorem)
    _require_faithful(claim, theorem)
    instance = workings.instance(claim)
    if instance is None:
        return replace(blank, open_obligation="no instance of the hypotheses was found: they may contradict each other")
    steps = (reduction.initiation, reduction.consecution, reduction.theorem)
    return replace(
        blank,
        outcome=Outcome.PROVED,
        statement=theorem.conclusion,
        hypotheses=tuple(h for h in claim.stated if h in theorem.hypotheses),
        laws=proof.laws,
        axioms=tuple(sorted(theorem.laws, key=lambda law: law[0])),
        steps=proof.steps,
        induction=Induction(*(step.conclusion for step in steps)) if proof.by_reduction else None,
        non_vacuity=instance,
        theorem=theorem,
    )


def _require_faithful(claim: Claim, theorem: Theorem) -> None:
    """The theorem has no hypothesis that the claim does not state, and rests on no law that is not on the list."""
    extra = theorem.hypotheses - set(claim.stated)
    unknown = [name for name, formula in theorem.laws if axioms().get(name) != formula]
    if extra or unknown or theorem.conclusion != statement_of(claim):
        raise UnsoundError(f"{claim.words}: the theorem is not the claim ({len(extra)} hypotheses, laws {unknown})")


def _together(outcomes: list[Outcome]) -> Outcome:
    if Outcome.REFUTED in outcomes:
        return Outcome.REFUTED
    return Outcome.UNDECIDED if Outcome.UNDECIDED in outcomes else Outcome.PROVED


def _claim(page: PageFile, claim: Any) -> Claim:
    if not isinstance(claim, Claim):
        raise CatalogueError(f"{page.file}: expected claims made with the vocabulary, found {type(claim).__name__}")
    return claim


def _calculations(page: PageFile, found: Iterable[Any]) -> list[Calculation]:
    calculations = list(found)
    for calculation in calculations:
        if not isinstance(calculation, Calculation):
            raise CatalogueError(
                f"{page.file}: expected derivations made by `unrolled`, found {type(calculation).__name__}"
            )
    return calculations
