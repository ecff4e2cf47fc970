"""The interpreted training loops against hand-written ones, and these against scikit-learn."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import product
from typing import Any

import numpy as np
import pytest
import sympy as sp

from symbolic_init.crosscheck import neurons as by_hand
from symbolic_init.crosscheck.floats import Floats
from symbolic_init.crosscheck.rationals import Rationals
from symbolic_init.crosscheck.trainer import Given, Trainer
from symbolic_init.modelling import initialisers, optimisers
from symbolic_init.modelling.neurons import adaline, logistic_regression, perceptron

SIZES, STEPS, INSTANCES = (1, 2, 3), 5, 12
MOVES = {
    "sgd": by_hand.plain,
    "momentum": by_hand.momentum,
    "coupled_decay": by_hand.coupled_decay,
    "decoupled_decay": by_hand.decoupled_decay,
    "rate_free_decay": by_hand.rate_free_decay,
}
VALUES = [Fraction(v) for v in (-2, -1, -1, 0, 0, 0, 1, 1, 2)] + [Fraction(1, 2)]
RATES = [Fraction(1, 2), Fraction(1), Fraction(2), Fraction(1, 3)]


def perceptrons() -> list[tuple[str, Any, by_hand.Neuron]]:
    found = []
    conventions = ((1, (-1, 1)), (0, (-1, 1)), (-1, (-1, 1)), (1, (0, 1)), (0, (0, 1)))
    for optimiser, (at_zero, labels), bias in product(MOVES, conventions, (False, True)):
        loop, neuron = pair(optimiser, bias, step_at_zero=at_zero, labels=labels)
        found.append((f"error {optimiser} {at_zero} {labels} {bias}", loop, neuron))
    for optimiser, rule, bias in product(MOVES, ("mistake", "strict mistake"), (False, True)):
        found.append((f"{rule} {optimiser} {bias}", *pair(optimiser, bias, rule=rule)))
    found.append(("threshold", *pair("sgd", False, threshold=Fraction(1, 2))))
    return found


def pair(optimiser: str, bias: bool, threshold: Fraction = Fraction(0), **options: Any) -> tuple[Any, by_hand.Neuron]:
    offset = sp.Rational(threshold.numerator, threshold.denominator)
    loop = perceptron(optimiser=getattr(optimisers, optimiser)(), bias=bias, initial=initialisers.symbolic(),
                      initial_bias=initialisers.symbolic(), threshold=offset,
                      **options)  # fmt: skip
    activation = by_hand.step(options.get("step_at_zero", 1), options.get("labels", (-1, 1)))
    return loop, by_hand.Neuron(activation, options.get("rule", "error"), bias, threshold, MOVES[optimiser])


def adalines() -> list[tuple[str, Any, by_hand.Neuron]]:
    found = []
    for optimiser, bias in product(MOVES, (False, True)):
        loop = adaline(optimiser=getattr(optimisers, optimiser)(), bias=bias, initial=initialisers.symbolic(),
                       initial_bias=initialisers.symbolic())  # fmt: skip
        found.append(
            (f"adaline {optimiser} {bias}", loop, by_hand.Neuron(by_hand.identity, bias=bias, move=MOVES[optimiser]))
        )
    return found


CASES = perceptrons() + adalines()


def drawn(seed: int, n: int, labels: tuple[Fraction, ...]) -> dict[str, Any]:
    """Random data as arrays of Fractions; the first instance is all zeros."""
    random = np.random.default_rng(seed)

    def choose(values: Any, *shape: int) -> Any:
        return np.array(values, dtype=object)[random.integers(len(values), size=(*shape, INSTANCES))]

    data = {
        "w0": choose(VALUES, n), "b0": choose(VALUES), "x": [choose(VALUES, n) for _ in range(STEPS)],
        "y": [choose(labels) for _ in range(STEPS)], "eta": choose(RATES), "mu": choose(RATES), "lambda": choose(RATES),
    }  # fmt: skip
    data["w0"][..., 0] = data["b0"][..., 0] = Fraction(0)
    return data


def interpreted(loop: Any, data: dict[str, Any], n: int, number: Any) -> list[dict[str, Any]]:
    names = [*loop.hyperparameters, *(T.name for T in loop.system.constants)]
    given = Given(
        number(np.array([Fraction(0)] * INSTANCES)),
        {name: number(data[name]) for name in names},
        [{"x": number(x), "y": number(y)} for x, y in zip(data["x"], data["y"], strict=True)],
        {"n": n}, {}, INSTANCES,
    )  # fmt: skip
    states, _ = Trainer(loop).train(given)
    return states


def trained_by_hand(neuron: by_hand.Neuron, data: dict[str, Any]) -> list[tuple[Any, Any]]:
    rates = by_hand.Rates(data["eta"], data["mu"], data["lambda"])
    return list(neuron.train(data["w0"], data["b0"], list(zip(data["x"], data["y"], strict=True)), rates))


def fractions(value: Rationals) -> Any:
    flat = [Fraction(int(v), value.denominator) for v in value.numerators.flat]
    return np.array(flat, dtype=object).reshape(value.shape)


def test_no_case_is_left_out() -> None:
    assert len(CASES) == 5 * 5 * 2 + 5 * 2 * 2 + 1 + 10


@pytest.mark.parametrize(("loop", "neuron"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_interpreted_loop_is_the_textbook_loop_exactly(loop: Any, neuron: by_hand.Neuron) -> None:
    labels = next(given.values for given in loop.system.inputs if given.tensor.name == "y")
    kinks = 0
    for n in SIZES:
        data = drawn(n, n, labels)
        states, expected = interpreted(loop, data, n, Rationals.of), trained_by_hand(neuron, data)
        for state, (w, b) in zip(states, expected, strict=True):
            assert (fractions(state["w"]) == w).all()
            assert not neuron.bias or (fractions(state["b"]) == b).all()
        for (w, b), x in zip(expected, data["x"], strict=False):
            kinks += int((neuron.net_input(w, b, x) == 0).sum())
    assert kinks > 5, "the instances should sit on the kink often"


@pytest.mark.parametrize("bias", [False, True])
def test_logistic_regression_in_floats(bias: bool) -> None:
    loop = logistic_regression(bias=bias, initial=initialisers.symbolic(), initial_bias=initialisers.symbolic())
    data = drawn(7, 3, (Fraction(0), Fraction(1)))
    states = interpreted(loop, data, 3, lambda array: Floats(array.astype(np.float64)))
    floats = {k: [a.astype(float) for a in v] if isinstance(v, list) else v.astype(float) for k, v in data.items()}
    expected = trained_by_hand(by_hand.Neuron(by_hand.logistic, bias=bias), floats)
    for state, (w, b) in zip(states, expected, strict=True):
        np.testing.assert_allclose(state["w"].values, w, rtol=1e-12, atol=1e-14)
        assert not bias or np.allclose(state["b"].values, b, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("seed", range(5))
def test_scikit_learn_trains_the_same_perceptron(seed: int) -> None:
    """Its perceptron moves by eta y x when y (w x + b) <= 0: our rule "mistake"."""
    linear_model = pytest.importorskip("sklearn.linear_model")
    random = np.random.default_rng(seed)
    samples, n, rate = 12, 3, 0.5
    x, y = random.integers(-2, 3, size=(samples, n)).astype(float), random.choice([-1.0, 1.0], size=samples)
    y[:2] = -1.0, 1.0
    theirs = linear_model.Perceptron(eta0=rate, max_iter=1, tol=None, shuffle=False).fit(x, y)
    neuron = by_hand.Neuron(by_hand.step(1, (-1, 1)), "mistake", bias=True)
    data = [(row[:, None], np.array([label])) for row, label in zip(x, y, strict=True)]
    *_, (w, b) = neuron.train(np.zeros((n, 1)), np.zeros(1), data, by_hand.Rates(np.array([rate])))
    np.testing.assert_array_equal(theirs.coef_[0], w[:, 0])
    np.testing.assert_array_equal(theirs.intercept_, b)


@pytest.mark.parametrize(("loss", "activation"), [("squared_error", by_hand.identity), ("log_loss", by_hand.logistic)])
def test_scikit_learn_trains_the_same_adaline_and_logistic_regression(
    loss: str, activation: by_hand.Activation
) -> None:
    """Half the squared error and the log loss, by plain SGD with a constant rate and no penalty."""
    linear_model = pytest.importorskip("sklearn.linear_model")
    random = np.random.default_rng(3)
    x, y = random.normal(size=(10, 3)), random.choice([0.0, 1.0], size=10)
    y[:2] = 0.0, 1.0
    kind = linear_model.SGDRegressor if loss == "squared_error" else linear_model.SGDClassifier
    theirs = kind(loss=loss, penalty=None, learning_rate="constant", eta0=0.25, max_iter=1, tol=None, shuffle=False)
    theirs.fit(x, y)
    neuron = by_hand.Neuron(activation, bias=True)
    data = [(row[:, None], np.array([label])) for row, label in zip(x, y, strict=True)]
    *_, (w, b) = neuron.train(np.zeros((3, 1)), np.zeros(1), data, by_hand.Rates(np.array([0.25])))
    np.testing.assert_allclose(np.ravel(theirs.coef_), w[:, 0], rtol=1e-12)
    np.testing.assert_allclose(theirs.intercept_, b, rtol=1e-12)


def test_a_wrong_neuron_is_told_apart() -> None:
    _, loop, neuron = CASES[0]
    data = drawn(2, 2, (Fraction(-1), Fraction(1)))
    states = interpreted(loop, data, 2, Rationals.of)
    for wrong in (replace(neuron, activation=by_hand.step(0, (-1, 1))), replace(neuron, rule="mistake"),
                  replace(neuron, threshold=Fraction(1)), replace(neuron, move=by_hand.momentum)):  # fmt: skip
        expected = trained_by_hand(wrong, data)
        assert any((fractions(s["w"]) != w).any() for s, (w, _) in zip(states, expected, strict=True))
