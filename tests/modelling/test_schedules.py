"""Learning-rate schedules: the rate of each step, and the theorems about nets that hold under all of them."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import sympy as sp

from symbolic_init.checking import check
from symbolic_init.modelling import optimisers, registry
from symbolic_init.modelling.activations import tanh
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.neurons import eta, perceptron
from symbolic_init.modelling.schedules import GAMMA, Schedule, any_schedule, exponential_decay, inverse_sqrt, t
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.refuting import refute
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import frozen, holds, identical, only_rescaled, same_direction
from tests.modelling.float_run import train

STEPS = 7
ETA, DECAY, RATIO, LENGTH = 0.3, 0.2, 0.9, 4
NUMBERS = {"eta": ETA, "lambda": DECAY, "gamma": RATIO, "T": LENGTH}
RATES: dict[str, Callable[[int], float]] = {
    "inverse_time": lambda s: ETA / (1 + DECAY * s),
    "inverse_sqrt": lambda s: ETA / math.sqrt(s + 1),
    "exponential_decay": lambda s: ETA * RATIO**s,
    "linear_warmup": lambda s: ETA * min(1.0, (s + 1) / LENGTH),
    "cosine_annealing": lambda s: ETA * (1 + math.cos(math.pi * s / LENGTH)) / 2,
}
SCHEDULES = registry.known("schedule")
OPTIMISERS = [make() for make in registry.known("optimiser").values()]
w, x, c = sp.symbols("w x c")
lam = sp.Symbol("lam")
rate = sp.IndexedBase("rate")
own = sp.Piecewise((eta, t < 3), (eta / 10, True))
DEPTH = sp.Symbol("L", integer=True, positive=True)


def summed(learning_rate: Any) -> TrainingLoop:
    """w is the sum of the rates so far: the gradient is −1."""
    return descent(parameters={w: 0}, inputs=[x], forward={}, loss=-w, learning_rate=learning_rate)


def counting(*assumptions: Any, added: Any = t) -> TrainingLoop:
    return TrainingLoop(state={w: 0}, inputs=[x], update={w: w + added}, assumptions=assumptions)


@pytest.mark.parametrize("name", SCHEDULES)
def test_the_rate_of_each_step(name: str) -> None:
    given = np.random.default_rng(1).random(STEPS)
    rates = [RATES[name](step) for step in range(STEPS)] if name in RATES else given
    samples = [{"x": 0.0, "eta": number} if name == "any_schedule" else {"x": 0.0} for number in given]
    states = train(summed(SCHEDULES[name]()), NUMBERS, samples, {})
    np.testing.assert_allclose([state["w"] for state in states[1:]], np.cumsum(rates), rtol=1e-12)


@pytest.mark.parametrize("optimiser", OPTIMISERS, ids=lambda one: one.name)
@pytest.mark.parametrize(
    "schedule", [*(make() for make in SCHEDULES.values()), Schedule("own", own)], ids=lambda s: s.name
)
def test_the_flagships_hold_under_every_schedule_and_optimiser(
    schedule: Schedule, optimiser: optimisers.Optimiser
) -> None:
    alike = identical(mlp(2, initial=constant(), learning_rate=schedule, optimiser=optimiser), {"W1": 1, "W2": 2})
    net = mlp(3, activation=tanh(), learning_rate=schedule, optimiser=optimiser)
    assert check(alike).outcome is Outcome.PROVED
    assert check(frozen(net, "W1", "W2", "W3", "b1", "b2")).outcome is Outcome.PROVED
    trace = refute(frozen(net, "b3"))
    assert trace is not None and trace.step == 1


@pytest.mark.parametrize("schedule", [any_schedule(), inverse_sqrt(), exponential_decay()], ids=lambda s: s.name)
def test_and_for_any_number_of_layers(schedule: Schedule) -> None:
    alike: dict[str, Any] = {"U": 1, "u": 1, "W": (2, 3), "b": 2, "V": 2}
    assert check(identical(mlp(DEPTH, initial=constant(), learning_rate=schedule), alike)).outcome is Outcome.PROVED
    still = frozen(mlp(DEPTH, activation=tanh(), learning_rate=schedule), "U", "u", "W", "b", "V")
    assert check(still).outcome is Outcome.PROVED


def test_a_rate_for_each_parameter_may_have_a_schedule_of_its_own() -> None:
    rates = {"W1": eta / (t + 1), "b1": 0, "W2": eta * GAMMA**t, "b2": rate[t + 1]}
    net = mlp(2, initial=constant(), learning_rate=rates)
    assert {*net.inputs} == {"x", "y", "rate"} and "decay" in net.state
    assert check(identical(net, {"W1": 1, "W2": 2})).outcome is Outcome.PROVED
    assert check(frozen(net, "b1")).outcome is Outcome.PROVED


def test_powers_of_one_number_are_one_state() -> None:
    assert {*summed(eta * GAMMA**t + GAMMA ** (t + 1)).state} == {"w", "decay"}
    assert {*summed(eta * GAMMA**t + 2**t).state} == {"w", "decay", "decay1"}


def test_the_factor_before_a_schedule_only_rescales_a_perceptron() -> None:
    assert check(only_rescaled(perceptron(learning_rate=eta * rate[t + 1]), by="eta")).outcome is Outcome.PROVED
    assert check(only_rescaled(perceptron(learning_rate=inverse_sqrt()), by="eta")).outcome is Outcome.PROVED
    by_time = perceptron(learning_rate=eta / (1 + sp.Symbol("lambda", positive=True) * t))
    assert check(same_direction(by_time, whatever="lambda")).outcome is Outcome.REFUTED


TRUE = {
    "from 0": sp.Eq(counting().at(w, 0), 0),
    "the first step adds 0": sp.Eq(counting().at(w, 1), 0),
    "then 1": sp.Eq(counting().at(w, 2), 1),
    "then 2": sp.Eq(counting().at(w, 3), 3),
    "in all t (t - 1) / 2": sp.Eq(2 * w, t**2 - t),
    "never less than nothing": sp.Ge(w, 0),
}
FALSE = {"not 2 after three": sp.Eq(counting().at(w, 3), 2), "not t": sp.Eq(w, t), "not still": sp.Eq(w, 0)}


@pytest.mark.parametrize("relation", TRUE.values(), ids=TRUE.keys())
def test_the_number_of_a_step_is_a_number_in_proofs(relation: Any) -> None:
    assert check(holds(counting(), relation)).outcome is Outcome.PROVED


@pytest.mark.parametrize("relation", FALSE.values(), ids=FALSE.keys())
def test_and_in_counterexamples(relation: Any) -> None:
    assert check(holds(counting(), relation)).outcome is Outcome.REFUTED


def test_what_is_said_of_all_steps_is_said_of_those_after_the_instance() -> None:
    """1 − λt > 0 for every t says that λ is not positive, though λ = 1/9 fits the first nine steps."""
    assert check(holds(counting(1 - lam * t > 0, added=lam), w <= 0)).outcome is Outcome.UNDECIDED
    assert check(holds(counting(w <= 3), w <= 0)).outcome is Outcome.UNDECIDED
    assert check(holds(counting(sp.Eq(x, 1), added=x * t), w <= 0)).outcome is Outcome.REFUTED


def loop(**parts: Any) -> TrainingLoop:
    return TrainingLoop(**{"state": {w: 0}, "inputs": [x], "update": {w: w}, **parts})


f, positive = sp.Function("f"), sp.Symbol("t", positive=True)
MISTAKES: dict[str, tuple[Callable[[], Any], str]] = {
    "a sequence at another step": (lambda: summed(rate[t]), r"expected rate\[t \+ 1\], found rate\[t\]"),
    "with two indices": (lambda: summed(rate[t + 1, 1]), r"expected rate\[t \+ 1\], found rate\[t \+ 1, 1\]"),
    "for a layer": (lambda: mlp(1, learning_rate={"W1": rate[t], "b1": 0}), r"learning rate of W1: "),
    "a power of t": (lambda: summed(t**t), r"expected a number to the power of t, 2 t or t \+ 1, found t\*\*t"),
    "a power of a square": (lambda: summed(2 ** (t**2)), r"found 2\*\*\(t\*\*2\)"),
    "half a step": (lambda: summed(GAMMA ** (t / 2)), r"found gamma\*\*\(t/2\)"),
    "a float": (lambda: summed(0.1), r"learning rate: expected an exact number, found the float 0\.1"),
    "a name that an input has": (
        lambda: perceptron(learning_rate=any_schedule("y")),
        r"the schedule calls something y",
    ),
    "a name that a state has": (
        lambda: descent(parameters={sp.Symbol("decay"): 0}, inputs=[x], forward={}, loss=x, learning_rate=2**t),
        r"learning rate: the schedule calls something decay",
    ),
    "a t that is positive": (lambda: counting(added=positive), r"t is the number of the steps made before"),
    "a t in a start": (lambda: loop(state={w: t}), r"initial value of w: t is not available"),
    "a t in a function": (
        lambda: loop(update={w: f(w)}, functions={f: sp.Lambda(x, x * t)}),
        r"function f: expected its parameters and hyperparameters, found t",
    ),
    "a state called t": (lambda: loop(state={t: 0}, update={t: t}), r"the state t: t is the number"),
}


@pytest.mark.parametrize(("make", "message"), MISTAKES.values(), ids=MISTAKES.keys())
def test_mistakes(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(ModelError, match=message):
        make()
