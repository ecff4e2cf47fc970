"""Spoilt proofs and false claims by the thousand: none is accepted, and a kernel that cannot tell fails this suite."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from symbolic_init.claim import Claim
from symbolic_init.kernel import rules
from symbolic_init.proving.claim_proof import NotProvedError
from tests.attack.claim_mutants import FalseClaim, false_claims
from tests.attack.derivation_mutants import false_goals, mutants, spoilt_at_random
from tests.attack.judge import (
    Kernel,
    Mutant,
    accepts_all,
    decides_nothing,
    judged,
    our_kernel,
    proves_something_false,
    rejects_all,
)
from tests.attack.operators import OPERATORS
from tests.attack.proofs import Proof, proofs, prove
from tests.attack.worlds import is_false, worlds_for

SEED = 20
TIMES = int(os.environ.get("SYMBOLIC_INIT_ATTACKS", "1"))  # 10: a full run
AIMED, RANDOM, CLAIMS = 2000 * TIMES, 1000 * TIMES, 400 * TIMES
FEW = 150


def told(what: str, number: int, operators: Counter[str]) -> None:
    print(f"\n{what}: N = {number}, seed {SEED}, accepted 0; operators {dict(sorted(operators.items()))}")


@cache
def aimed_mutants() -> tuple[Mutant, ...]:
    return tuple(mutants(AIMED, SEED))


@cache
def some_false_claims() -> tuple[FalseClaim, ...]:
    return tuple(false_claims(CLAIMS, SEED))


# The suite itself: its proofs are proofs, its worlds are models, its false goals are false


@pytest.mark.parametrize("proof", proofs(), ids=lambda proof: proof.name)
def test_the_worlds_of_a_claim_satisfy_all_that_it_allows(proof: Proof) -> None:
    worlds = worlds_for(proof)
    assert len(worlds) == 5
    assert all(world.holds(formula) for world in worlds for formula in proof.allowed | proof.dropped)
    assert not is_false(proof.goal, proof)
    states = {name for run in proof.claim.runs for name in (T.name for T in run.system.state)}
    moved = any(world.entry(name, (3, 1)) != 0 or world.entry(name, (3,)) != 0 for world in worlds for name in states)
    assert moved or proof.name == "stuck"
    assert len(false_goals(proof, 12, SEED)) >= 3


def test_the_proofs_use_nearly_every_rule() -> None:
    used = {step.rule for proof in proofs() for step in proof.steps}
    assert used >= {"induction", "order_cases", "drop_definitions", "law", "sum_congruence", "substitute", "rename"}


# Derivations


def test_no_mutant_is_accepted_for_a_false_goal() -> None:
    result = judged(our_kernel, proofs(), aimed_mutants())
    told("derivations aimed at false goals", AIMED, result.tried)
    assert result.faults == []
    assert result.tried.keys() >= OPERATORS.keys()
    assert len(aimed_mutants()) == AIMED >= 2000


def test_a_spoilt_derivation_proves_nothing_false() -> None:
    tried: Counter[str] = Counter()
    for name, proof, steps in spoilt_at_random(RANDOM, SEED):
        tried[name] += 1
        false = proves_something_false(proof, steps)
        assert false is None, f"{proof.name!r} spoilt by {name} proves {false!r}"
    told("derivations spoilt at random", RANDOM, tried)
    assert tried.keys() == OPERATORS.keys()


@pytest.mark.parametrize("kernel", [accepts_all, rejects_all, decides_nothing])
def test_a_kernel_that_cannot_tell_fails(kernel: Kernel) -> None:
    assert judged(kernel, proofs(), aimed_mutants()[:FEW]).faults


def anything(*arguments: Any) -> tuple[()]:
    return ()


LOOSE: dict[str, tuple[str, Callable[..., Any]]] = {
    "side conditions are not looked at": ("need", lambda *arguments: None),
    "every two terms have the same normal form": ("frozen", anything),
    "every two formulas have the same shape": ("shape", anything),
    "every difference is the same": ("difference", anything),
}


@pytest.mark.parametrize(("name", "instead"), LOOSE.values(), ids=LOOSE)
def test_a_kernel_with_a_hole_fails(name: str, instead: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    aimed, random = aimed_mutants(), list(spoilt_at_random(RANDOM, SEED))
    monkeypatch.setattr(rules, name, instead)
    accepted = judged(our_kernel, [], aimed[:600]).faults
    assert accepted or any(proves_something_false(proof, steps) for _, proof, steps in random)


# Claims


Prover = Callable[[Claim], bool | None]


def our_prover(claim: Claim) -> bool | None:
    try:
        prove(claim)
    except NotProvedError:
        return False
    return True


def faults_of(prover: Prover, claims: tuple[FalseClaim, ...]) -> list[str]:
    """Every true claim must be proved, no false one may be."""
    wrong = [f"{p.name!r} is not proved" for p in proofs() if prover(p.claim) is not True]
    return wrong + [f"{c.name!r}, {c.operator}: proved or not decided" for c in claims if prover(c.claim) is not False]


def test_no_false_claim_is_proved() -> None:
    claims = some_false_claims()
    operators = Counter(claim.operator for claim in claims)
    told("false claims, each with an exact counterexample", len(claims), operators)
    assert faults_of(our_prover, claims) == []
    assert len(claims) == CLAIMS
    assert len(operators) > 15


@pytest.mark.parametrize("answer", [True, False, None])
def test_a_prover_that_cannot_tell_fails(answer: bool | None) -> None:
    assert faults_of(lambda claim: answer, some_false_claims()[:5])
