"""Loops that no model of the package contains, written as a user writes them: every part of the engine takes them."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_init.checking import check
from symbolic_init.claim import Claim
from symbolic_init.modelling.neurons import perceptron
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import equivalent, identical, only_rescaled

PROVED, REFUTED = Outcome.PROVED, Outcome.REFUTED
n, m = sp.symbols("n m", integer=True, positive=True)
i, j, k = sp.symbols("i j k", integer=True)
eta, c = sp.symbols("eta c", positive=True)
w, x = sp.IndexedBase("w", shape=(n,)), sp.IndexedBase("x", shape=(n,))
b, s, y, z, yhat = sp.symbols("b s y z yhat")
phi = sp.Function("phi")
STEP = sp.Lambda(z, sp.Piecewise((1, z >= 0), (-1, True)))
LABELS = sp.FiniteSet(-1, 1)


def features_times(factor: Any, *, bias: bool = False) -> TrainingLoop:
    """A perceptron that reads its features times a factor (the constant input of the bias is not rescaled)."""
    net = sp.Sum(w[j] * factor * x[j], (j, 1, n)) + (b if bias else 0)
    error = eta * (y - yhat)
    return TrainingLoop(
        name=f"features times {factor}",
        state={w[k]: 0} | ({b: 0} if bias else {}),
        inputs={x[k]: sp.S.Reals, y: LABELS},
        intermediates={yhat: phi(net)},
        functions={phi: STEP},
        update={w[k]: w[k] + error * factor * x[k]} | ({b: b + error} if bias else {}),
        output=yhat,
    )


def batch_perceptron() -> TrainingLoop:
    """All mistakes of a batch of symbolic size at once."""
    samples, labels, nets = (
        sp.IndexedBase(name, shape=shape) for name, shape in (("x", (m, n)), ("y", (m,)), ("z", (m,)))
    )
    mistake = sp.Piecewise((1, labels[i] * nets[i] <= 0), (0, True))
    return TrainingLoop(
        name="batch perceptron",
        state={w[k]: 0},
        inputs={samples[i, k]: sp.S.Reals, labels[i]: LABELS},
        intermediates={nets[i]: sp.Sum(w[j] * samples[i, j], (j, 1, n))},
        update={w[k]: w[k] + eta * sp.Sum(labels[i] * samples[i, k] * mistake, (i, 1, m))},
    )


def decreasing_rate() -> TrainingLoop:
    """The rate η/t: the step is a state of its own."""
    return TrainingLoop(
        name="decreasing rate",
        state={w[k]: 0, s: 1},
        inputs={x[k]: sp.S.Reals, y: LABELS},
        intermediates={yhat: phi(sp.Sum(w[j] * x[j], (j, 1, n)))},
        functions={phi: STEP},
        update={w[k]: w[k] + eta / s * (y - yhat) * x[k], s: s + 1},
        output=yhat,
    )


CLAIMS = {
    "a common factor of all features changes no prediction": (
        equivalent(features_times(1), features_times(c), {"yhat": "yhat"}),
        PROVED,
    ),
    "it scales the weights": (equivalent(features_times(c), features_times(1), {"w": "w"}, scale=c), PROVED),
    "with a bias it changes predictions": (
        equivalent(features_times(1, bias=True), features_times(c, bias=True), {"yhat": "yhat"}),
        REFUTED,
    ),
    "the batch perceptron is only rescaled": (only_rescaled(batch_perceptron(), by="eta"), PROVED),
    "so is one with a decreasing rate": (only_rescaled(decreasing_rate(), by="eta"), PROVED),
    "but it is another loop": (equivalent(perceptron(), decreasing_rate(), {"yhat": "yhat"}), REFUTED),
    "equal starts do not stay equal": (identical(perceptron(), "w"), REFUTED),
    "the two perceptron rules differ": (
        equivalent(perceptron(), perceptron(rule="mistake"), {"yhat": "yhat"}),
        REFUTED,
    ),
}


@pytest.mark.parametrize("sentence", CLAIMS)
def test_a_sentence_about_a_loop_of_ones_own(sentence: str) -> None:
    claim, verdict = CLAIMS[sentence]
    assert isinstance(claim, Claim)
    assert check(claim).outcome is verdict
