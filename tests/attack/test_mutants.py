"""Spoilt derivations by the thousand, of every page: none proves anything false, and a kernel that cannot tell fails.

`python -m tests.attack` tries ten times as many, and false claims too.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from symbolic_init.kernel import rules
from tests.attack import campaign
from tests.attack.campaign import SEED, told
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
from tests.attack.proofs import Proof, proofs, proofs_of, specimens, theorem_pages
from tests.attack.worlds import is_false, models_of_the_axioms, worlds_for

AIMED, RANDOM, FEW = 2000, 1000, 150


# The suite itself: its proofs are proofs, its worlds are models, its false goals are false


@pytest.mark.parametrize("slug", ["specimens", *theorem_pages()])
def test_the_worlds_of_a_claim_satisfy_all_that_it_allows(slug: str) -> None:
    found = specimens() if slug == "specimens" else proofs_of(slug)
    for proof in found:
        worlds = worlds_for(proof)
        assert len(worlds) == 5
        assert all(world.holds(formula) for world in worlds[:2] for formula in proof.allowed | proof.dropped)
        assert not is_false(proof.goal, proof)
        assert len(false_goals(proof, SEED)) >= 3
    assert models_of_the_axioms(world for proof in found[:2] for world in worlds_for(proof))


def test_something_moves_in_the_worlds() -> None:
    moving = [proof for proof in proofs() if any(map(moves(proof), worlds_for(proof)))]
    still = [proof.name for proof in proofs() if proof not in moving]
    assert len(moving) > 0.8 * len(proofs()), still


def moves(proof: Proof) -> Callable[[Any], bool]:
    """Is some state another after three steps?"""

    def check(world: Any) -> bool:
        states = [(T.name, len(T.axes)) for run in proof.claim.runs for T in run.system.state]
        return any(world.entry(name, [2, *[1] * axes]) != world.entry(name, [0, *[1] * axes]) for name, axes in states)

    return check


def test_the_proofs_are_those_of_the_catalogue_and_use_nearly_every_rule() -> None:
    names = {proof.name.rsplit(" ", 1)[0] for proof in proofs()}
    assert names >= {"perceptron-any-schedule", "mlp-identical-units-any-schedule", "mlp-identical-units-any-depth",
                     "mlp-zero-at-zero-frozen-any-depth", "perceptron-schedule-without-convergence"}  # fmt: skip
    assert len(proofs()) > 150
    used = {step.rule for proof in proofs() for step in proof.steps}
    assert used >= {"induction", "order_cases", "drop_definitions", "law", "sum_congruence", "substitute", "rename",
                    "cancel", "power_sign", "sum_sign", "add_order", "weaken"}  # fmt: skip


# Derivations


@cache
def aimed_mutants() -> tuple[Mutant, ...]:
    return tuple(mutants(AIMED, SEED, proofs()))


def test_no_mutant_is_accepted_for_a_false_goal() -> None:
    result = judged(our_kernel, proofs(), aimed_mutants())
    print(f"\n{told('derivations aimed at false goals', result)}")
    assert result.faults == []
    assert result.operators.keys() >= OPERATORS.keys()
    assert result.number == AIMED >= 2000
    assert len(result.attacked) == len(proofs())


def test_a_spoilt_derivation_proves_nothing_false() -> None:
    result = campaign.at_random(RANDOM, proofs())
    print(f"\n{told('derivations spoilt at random', result)}")
    assert result.faults == []
    assert result.operators.keys() == OPERATORS.keys()


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
    aimed, random = aimed_mutants(), list(spoilt_at_random(RANDOM, SEED, proofs()))
    monkeypatch.setattr(rules, name, instead)
    accepted = judged(our_kernel, [], aimed[:600]).faults
    assert accepted or any(proves_something_false(proof, steps) for _, proof, steps in random)
