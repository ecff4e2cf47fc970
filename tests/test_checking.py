"""The whole flow: verdicts with their evidence; nothing is called proved that the evidence does not show."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sympy as sp

from symbolic_init import checking
from symbolic_init.checking import UnsoundError, check
from symbolic_init.claim import Claim
from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Equal, Less, Num, Sym
from symbolic_init.modelling.initialisers import constant, symbolic
from symbolic_init.modelling.neurons import adaline, eta, k, logistic_regression, neuron, perceptron, w, x, y, yhat
from symbolic_init.modelling.optimisers import coupled_decay, decoupled_decay, momentum, rate_free_decay
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving.claim_proof import ProvedClaim
from symbolic_init.refuting import recheck
from symbolic_init.report import CrossCheck, Outcome
from symbolic_init.vocabulary import (
    ClaimError,
    assuming,
    different,
    equal,
    equivalent,
    fails_for_some,
    frozen,
    independent_of,
    never,
    nonzero,
    only_rescaled,
    rescaled_from_one,
    same_direction,
)

PROVED, REFUTED, UNDECIDED = Outcome.PROVED, Outcome.REFUTED, Outcome.UNDECIDED
FROM_W0 = perceptron(initial=symbolic())
BRACKET = (FROM_W0.at(y, 1) - FROM_W0.at(yhat, 1)) * FROM_W0.at(x[k], 1)
SECOND_PREDICTION = independent_of(FROM_W0, of="eta", at=2)

CLAIMS = [
    (only_rescaled(perceptron(), by="eta"), PROVED),
    (only_rescaled(perceptron(bias=True), "w", "b", by="eta"), PROVED),
    (only_rescaled(perceptron(rule="mistake"), by="eta"), PROVED),
    (only_rescaled(perceptron(optimiser=momentum()), by="eta"), PROVED),
    (only_rescaled(perceptron(optimiser=rate_free_decay()), by="eta"), PROVED),
    (only_rescaled(perceptron(optimiser=coupled_decay()), by="eta"), REFUTED),
    (only_rescaled(perceptron(optimiser=decoupled_decay()), by="eta"), REFUTED),
    (only_rescaled(adaline(), by="eta"), REFUTED),
    (only_rescaled(adaline(), by="eta", first=1), PROVED),
    (only_rescaled(logistic_regression(), by="eta"), REFUTED),
    (only_rescaled(logistic_regression(), by="eta", first=1), PROVED),
    (same_direction(perceptron(), whatever="eta"), PROVED),
    (same_direction(adaline(), whatever="eta"), REFUTED),
    (same_direction(perceptron(bias=True, initial_bias=constant(1)), whatever="eta"), REFUTED),
    (same_direction(perceptron(threshold=1), whatever="eta"), REFUTED),
    (independent_of(perceptron(), of="eta"), PROVED),
    (independent_of(perceptron(), y - yhat, of="eta"), PROVED),
    (independent_of(FROM_W0, BRACKET, of="w0"), REFUTED),
    (fails_for_some(independent_of(FROM_W0, of="eta")), PROVED),
    (fails_for_some(independent_of(perceptron(), of="eta")), REFUTED),
    (assuming(never(SECOND_PREDICTION), nonzero(FROM_W0, "w0"), different(FROM_W0, "eta")), REFUTED),
    (rescaled_from_one(perceptron(), by="eta"), PROVED),
    (rescaled_from_one(perceptron(learning_rate=sp.Symbol("eta", negative=True)), by="eta"), REFUTED),
    (frozen(perceptron(), "w"), REFUTED),
    (frozen(perceptron(rule="strict mistake"), "w"), PROVED),
    (equivalent(perceptron(), perceptron()), PROVED),
    (equivalent(perceptron(), adaline()), REFUTED),
    (equal(FROM_W0, FROM_W0.at(w[k], 1), FROM_W0.at(w[k], 0) + eta * BRACKET), PROVED),
    (equal(FROM_W0, FROM_W0.at(w[k], 1), FROM_W0.at(w[k], 0) - eta * BRACKET), REFUTED),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS, ids=[f"{i}: {c.words}" for i, (c, _) in enumerate(CLAIMS)])
def test_verdicts_come_with_their_evidence(claim: Claim, verdict: Outcome) -> None:
    evidence = check(claim)
    assert evidence.outcome is verdict
    if claim.exists or verdict is REFUTED:
        assert evidence.steps or (evidence.trace is not None and recheck(claim, evidence.trace))
    else:
        assert evidence.steps > 0 and evidence.non_vacuity is not None and evidence.trace is None
        assert evidence.cross_check is not None and evidence.cross_check.points > 0


@pytest.mark.parametrize(("loop", "step"), [(adaline(), 2), (logistic_regression(), 2), (perceptron(), None)])
def test_the_first_failing_step_is_named(loop: TrainingLoop, step: int | None) -> None:
    trace = check(only_rescaled(loop, by="eta")).trace
    assert (trace.step if trace else None) == step


def test_contradictory_hypotheses_are_not_called_proved() -> None:
    rate = Sym("eta")
    for hypothesis in (Less(rate, Num(0)), Equal(rate, Num(0)), Less(Num(1), Num(0))):
        evidence = check(assuming(only_rescaled(perceptron(), by="eta"), hypothesis))
        assert evidence.outcome is UNDECIDED
        assert "contradict" in evidence.open_obligation


def test_a_true_claim_beyond_the_engine_is_undecided() -> None:
    """u ← f(u) with f(f(v)) = f(v) is still from step 1 on; that is neither a reduction nor has it a counterexample."""
    f, u, v = sp.Function("f"), sp.Symbol("u"), sp.Symbol("v")
    loop = TrainingLoop(
        state={u: 1}, inputs=[y], update={u: f(u)}, functions={f: None}, assumptions=[sp.Eq(f(f(v)), f(v))]
    )
    claim = equal(loop, loop.at(u, 2), loop.at(u, 1))
    assert check(claim).outcome is UNDECIDED


def test_a_theorem_that_is_not_the_claim_is_a_fault_and_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    claim = only_rescaled(perceptron(), by="eta")
    other = ProvedClaim(rules.ring(Num(0), Num(0)), (), False, (), 1)
    monkeypatch.setattr(checking, "prove_claim", lambda *_, **__: other)
    with pytest.raises(UnsoundError, match="the theorem is not the claim"):
        check(claim)


def test_a_theorem_with_a_hypothesis_that_the_claim_does_not_state_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    claim = only_rescaled(adaline(), by="eta")
    goal = checking.statement_of(claim)
    monkeypatch.setattr(checking, "prove_claim", lambda *_, **__: ProvedClaim(rules.assume(goal), (), False, (), 1))
    with pytest.raises(UnsoundError):
        check(claim)


def test_a_theorem_that_rests_on_a_law_of_its_own_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    u = sp.Symbol("u")
    loop = TrainingLoop(state={u: 0}, inputs=[y], update={u: u})
    claim = equal(loop, sp.S.One, sp.S.Zero)
    false = rules.law("one is zero", Equal(Num(1), Num(0)))
    monkeypatch.setattr(checking, "prove_claim", lambda *_, **__: ProvedClaim(false, (), False, (), 1))
    with pytest.raises(UnsoundError, match="one is zero"):
        check(claim)


def test_an_activation_that_contains_the_rate_is_another_one_in_the_second_run() -> None:
    """φ(z) = η z: the two runs have two functions, and the rate does not only rescale."""
    loop = neuron(activation=eta * sp.Symbol("z"))
    assert check(only_rescaled(loop, by="eta")).outcome is REFUTED
    assert check(only_rescaled(loop, by="eta", first=1)).outcome is PROVED


def test_loops_that_reduce_to_different_loops_of_the_same_names() -> None:
    loop = perceptron(initial=symbolic())
    assert check(equivalent(loop, perceptron(initial=constant(1)))).outcome is REFUTED
    assert check(equivalent(perceptron(), perceptron(rule="mistake"))).outcome is REFUTED


def test_a_name_that_the_second_run_needs_is_refused() -> None:
    u, primed = sp.Symbol("u"), sp.Symbol("u'")
    loop = TrainingLoop(state={u: 0, primed: 0}, inputs=[y], update={u: u + eta * y, primed: primed})
    with pytest.raises(ClaimError, match="rename it in the loop"):
        only_rescaled(loop, "u", by="eta")


def test_a_numeric_disagreement_is_a_fault_and_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "cross_check", lambda *_, **__: CrossCheck(10, 0, 1, 0.5, 1))
    with pytest.raises(UnsoundError, match="disagrees 1 times"):
        check(only_rescaled(perceptron(), by="eta"))


def test_the_claim_is_not_changed_by_being_checked() -> None:
    claim = only_rescaled(perceptron(), by="eta")
    before = replace(claim)
    check(claim)
    assert claim == before


def test_the_statement_is_there_in_sympy() -> None:
    evidence = check(only_rescaled(perceptron(), by="eta"))
    statement = evidence.to_sympy()
    assert isinstance(statement, sp.Eq)
    assert {s.name for s in statement.free_symbols} >= {"eta", "eta'", "t", "k"}
    assert all(line.to_sympy() is not None for line in evidence.derivations[0].lines)
    assert evidence.reduction is not None and evidence.reduction.to_sympy()
