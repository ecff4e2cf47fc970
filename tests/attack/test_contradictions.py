"""Hypotheses that contradict each other prove everything: no claim under such is reported plainly proved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sympy as sp

from symbolic_init import vocabulary as claim_that
from symbolic_init.checking import check
from symbolic_init.claim import Claim
from symbolic_init.modelling import neurons
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.report import Outcome

n = sp.Symbol("n", integer=True, positive=True)
j, k = sp.symbols("j k", integer=True)
w, x = (sp.IndexedBase(name, shape=(n,)) for name in "wx")
s, y, z = sp.symbols("s y z")
eta, c = sp.symbols("eta c")
positive, negative = sp.Symbol("eta", positive=True), sp.Symbol("eta", negative=True)
phi, psi = sp.Function("phi"), sp.Function("psi")


def loop(*assumptions: Any, start: Any = 1, update: Any = None, rate: Any = eta) -> TrainingLoop:
    """s starts at 1 and moves with the data; the assumptions are about its numbers, data and unknown functions."""
    return TrainingLoop(
        state={s: start, w[k]: 0}, inputs={x[k]: sp.S.Reals, y: sp.FiniteSet(-1, 1)}, functions={phi: None, psi: None},
        update={s: s + rate * y if update is None else update, w[k]: w[k] + c * phi(s) * x[k] + psi(s)},
        assumptions=assumptions)  # fmt: skip


# Each is two or more relations that no instance satisfies together.
NUMBERS: tuple[tuple[Any, ...], ...] = (
    (eta > 0, eta < 0), (eta > 0, sp.Eq(eta, 0)), (eta >= 0, eta < 0), (eta > 1, eta < 1), (eta > 1, eta <= 1),
    (eta > 2, eta < sp.Rational(3, 2)), (sp.Eq(eta, 1), sp.Eq(eta, 2)), (sp.Eq(eta, 0), sp.Ne(eta, 0)),
    (eta > c, c > eta), (eta > c, sp.Eq(eta, c)), (eta >= c, c > eta), (eta > c, c > 1, eta < 1),
    (eta**2 < 0,), (eta**2 <= -1,), (eta**2 + c**2 < 0,), (sp.Eq(eta**2, -1),), (sp.Eq(eta**2 + 1, 0),),
    ((eta - 1) ** 2 < 0,), (eta * c > 0, eta > 0, c < 0), (eta * c < 0, eta > 0, c > 0),
    (sp.Eq(eta * c, 1), sp.Eq(c, 0)),
    (eta + c > 2, eta < 1, c < 1), (eta + c < 0, eta > 0, c > 0), (sp.Eq(eta + c, 0), eta > 0, c > 0),
    (eta**3 > 0, eta < 0), (sp.Lt(eta**4, 0, evaluate=False),), (sp.Eq(eta, c), eta > 1, c < 1),
    (sp.Eq(2 * eta, c), eta > 1, c < 2),
    (sp.Lt(sp.exp(eta), 0, evaluate=False),),
    (sp.Eq(sp.exp(eta), 0, evaluate=False),), (sp.exp(eta) < 1, eta > 0), (sp.Lt(sp.Abs(eta), 0, evaluate=False),),
    (sp.sqrt(eta) < 0, eta > 0), (sp.tanh(eta) > 1,), (sp.sin(eta) > 1,), (sp.cos(eta) < -1,),
)  # fmt: skip
FUNCTIONS: tuple[tuple[Any, ...], ...] = (
    (sp.Eq(phi(0), 0), sp.Eq(phi(0), 1)), (phi(0) > 0, phi(0) < 0), (phi(0) > 0, sp.Eq(phi(0), 0)),
    (sp.Eq(phi(1), 1), phi(z) < 0), (phi(z) > 0, phi(0) < 0), (phi(z) > 0, sp.Eq(phi(2), 0)),
    (phi(z) > 0, phi(z) < 0), (phi(z) >= 1, phi(z) <= 0), (sp.Eq(phi(z), 1), sp.Eq(phi(z), 2)),
    (sp.Eq(phi(-z), -phi(z)), sp.Eq(phi(0), 1)), (sp.Eq(phi(z), z), sp.Eq(phi(1), 0)),
    (sp.Eq(phi(z), psi(z)), sp.Eq(phi(0), 0), sp.Eq(psi(0), 1)), (phi(z) < psi(z), psi(z) < phi(z)),
    (sp.Eq(phi(z), phi(z) + 1, evaluate=False),),
)  # fmt: skip
DATA: tuple[tuple[Any, ...], ...] = (
    (sp.Eq(x[k], 0), sp.Ne(x[k], 0)), (x[k] > 0, x[k] < 0), (x[k] > 0, sp.Eq(x[k], 0)), (x[k] >= 1, x[k] <= 0),
    (x[k] ** 2 < 0,), (sp.Sum(x[j] ** 2, (j, 1, n)) < 0,), (sp.Sum(x[j], (j, 1, n)) < 0, x[k] > 0),
    (sp.Eq(y, 1), sp.Eq(y, -1)), (sp.Eq(y, 0),), (y > 1,), (sp.Eq(y**2, 2),), (sp.Eq(y, sp.Rational(1, 2)),),
)  # fmt: skip
SETS = (*NUMBERS, *FUNCTIONS, *DATA)


def name_of(relations: Any) -> str:
    return ", ".join(map(str, relations))


CLAIMS: dict[str, Callable[[TrainingLoop], Claim]] = {
    "false": lambda loop: claim_that.equal(loop, sp.Integer(0), sp.Integer(1)),
    "true": lambda loop: claim_that.equal(loop, s * (eta + 1), s * eta + s),
}


@pytest.mark.parametrize("relations", SETS, ids=map(name_of, SETS))
def test_nothing_is_plainly_proved_from_a_contradiction(relations: tuple[Any, ...]) -> None:
    posed = loop(*relations)
    for name, claim in CLAIMS.items():
        evidence = check(claim(posed))
        used = set(evidence.hypotheses) & set(posed.system.assumptions)
        assert evidence.outcome is not Outcome.PROVED or (name == "true" and not used), (name, evidence)


SIGNED: dict[str, Callable[[], Claim]] = {
    "η > 0 by its symbol, η < 0 by a hypothesis": lambda: claim_that.only_rescaled(
        neurons.perceptron(learning_rate=positive).with_(assumptions=(positive < 0,)), by="eta"),
    "η < 0 by its symbol, η > 0 by a hypothesis": lambda: claim_that.only_rescaled(
        neurons.perceptron(learning_rate=negative).with_(assumptions=(negative > 0,)), by="eta"),
}  # fmt: skip


@pytest.mark.parametrize("make", SIGNED.values(), ids=SIGNED)
def test_nor_from_a_sign_that_contradicts_a_hypothesis(make: Callable[[], Claim]) -> None:
    try:
        outcome = check(make()).outcome
    except (ValueError, TypeError):  # SymPy has worked the hypothesis out to False: it is refused
        return
    assert outcome is not Outcome.PROVED


def test_hypotheses_that_can_hold_prove_what_they_imply() -> None:
    """The control: without a contradiction the same claims are decided."""
    posed = loop(eta > 0, phi(z) > 0)
    assert check(CLAIMS["true"](posed)).outcome is Outcome.PROVED
    assert check(CLAIMS["false"](posed)).outcome is Outcome.REFUTED
    assert check(claim_that.holds(posed, eta > 0)).outcome is Outcome.PROVED


def test_how_many_there_are() -> None:
    print(f"\ncontradictory hypotheses: N = {len(SETS)}, claims put to each: {len(CLAIMS)}, plainly proved 0")
    assert len(SETS) >= 50
