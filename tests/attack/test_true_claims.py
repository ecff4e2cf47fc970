"""True claims, each following from a theorem of the catalogue at once: none is refuted; and each has an instance."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

import pytest

from symbolic_init.claim import Claim, When
from symbolic_init.depth import claim_at, depths
from symbolic_init.kernel.terms import Add, And, AtMost, Equal, ForAll, Formula, Implies, Less, Mul, Num, Relation, Sym
from symbolic_init.refuting import non_vacuity, refute
from symbolic_init.refuting.refuter import contradiction
from symbolic_init.refuting.replay import replayed
from symbolic_init.report import Trace
from tests.attack.claim_mutants import EVALUATIONS
from tests.attack.proofs import Proof, proofs, proofs_of, specimens, theorem_pages

Refuter = Callable[[Claim], bool]
FULL = int(os.environ.get("SYMBOLIC_INIT_ATTACKS", "1")) >= 10
MINUS, ONE, TWO = Num(-1), Num(1), Num(2)


# What follows from a claim


def of_conclusions(formula: Formula, change: Callable[[Relation], Formula]) -> Formula:
    """The relations that a formula claims, changed; its premises stay."""
    match formula:
        case Equal() | Less() | AtMost():
            return change(formula)
        case ForAll(sort, body, hint):
            return ForAll(sort, of_conclusions(body, change), hint)
        case And(parts):
            return And(tuple(of_conclusions(part, change) for part in parts))
        case Implies(premise, conclusion):
            return Implies(premise, of_conclusions(conclusion, change))
    return formula


def turned(relation: Relation) -> Formula:
    return type(relation)(Mul((MINUS, relation.right)), Mul((MINUS, relation.left)))


def doubled(relation: Relation) -> Formula:
    return type(relation)(Mul((TWO, relation.left)), Mul((TWO, relation.right)))


def weakened(relation: Relation) -> Formula:
    return AtMost(relation.left, Add((relation.right, ONE)))


def consequences(claim: Claim) -> Iterator[tuple[str, Claim]]:
    """The claim, and what follows from it, each with a name."""
    yield "the claim", claim
    for change in (turned, doubled, weakened):
        yield change.__name__, replace(claim, relation=of_conclusions(claim.relation, change))
    if claim.when == When():
        yield "fewer steps", replace(claim, when=When(first=2))
    rates = [Sym(h.name) for h in claim.runs[0].base.hyperparameters]
    yield "a stronger hypothesis", replace(claim, hypotheses=(*claim.hypotheses, *(AtMost(h, ONE) for h in rates)))


def is_refuted(claim: Claim) -> bool:
    """By the refuter, with the fewest layers that there can be."""
    return any(refute(claim_at(claim, depth), max_evaluations=EVALUATIONS) is not None for depth in depths(claim))


def refuted(refuter: Refuter, true: Iterator[tuple[str, Claim]]) -> tuple[int, list[str]]:
    """How many there were, and those that are refuted."""
    answers = [(f"{name}: {claim.words}", refuter(claim)) for name, claim in true]
    return len(answers), [name for name, answer in answers if answer]


def test_no_true_claim_is_refuted() -> None:
    true = (one for proof in proofs() for one in consequences(proof.claim))
    number, faults = refuted(is_refuted, islice(true, 0, None, 1 if FULL else 3))
    print(f"\ntrue claims: N = {number}, refuted {len(faults)}; made from {len(proofs())} theorems")
    assert faults == []
    assert number >= 300


def test_a_refuter_that_refutes_all_fails() -> None:
    assert refuted(lambda claim: True, consequences(specimens()[0].claim))[1]


def test_what_contradicts_a_theorem_is_refuted() -> None:
    claim = specimens()[0].claim
    for contrary in (lambda r: Less(r.left, r.right), lambda r: Equal(r.left, Add((r.right, ONE)))):
        assert is_refuted(replace(claim, relation=of_conclusions(claim.relation, contrary)))


# Instances


@pytest.mark.parametrize("slug", ["specimens", *theorem_pages()])
def test_every_theorem_has_an_instance_of_its_hypotheses(slug: str) -> None:
    """Decided once more by the second evaluator: nothing is proved of nothing."""
    found: tuple[Proof, ...] = specimens() if slug == "specimens" else proofs_of(slug)
    for proof in found:
        claims = [claim_at(proof.claim, depth) for depth in depths(proof.claim)]
        instances = [(claim, trace) for claim in claims if (trace := non_vacuity(claim)) is not None]
        assert instances, proof.name
        for claim, trace in instances:
            assert is_instance(claim, trace)
            assert not is_instance(replace(claim, hypotheses=(*claim.hypotheses, Less(ONE, ONE))), trace)


def is_instance(claim: Claim, trace: Trace) -> bool:
    """Do all hypotheses hold at the numbers of the trace?"""
    never = replace(contradiction(claim.runs[0].system), runs=claim.runs, hypotheses=claim.hypotheses)
    rates = {name: number for run in trace.runs for name, number in run.hyperparameters.items()}
    found = replayed(
        never, False, trace.sizes, trace.constants, trace.inputs, rates, trace.interpretations, lasting=False
    )
    return found is not None
