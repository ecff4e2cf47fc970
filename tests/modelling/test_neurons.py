"""Each model against what the textbook says, evaluated exactly at small sizes."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
import sympy as sp

from symbolic_init.modelling import ModelError, activations, adaline, initialisers, logistic_regression, optimisers
from symbolic_init.modelling.neurons import b, eta, k, n, neuron, perceptron, w, x, y, yhat
from tests.modelling.exact_run import train

Rule = Callable[[list[Fraction], Fraction, list[int], int], tuple[list[Fraction], Fraction]]
SAMPLES = [((1, -2), -1), ((0, 0), 1), ((2, 1), 1), ((-1, 3), -1), ((1, 1), 1), ((3, -1), -1)]
RATE = Fraction(2, 3)


def step_value(z: Fraction, at_zero: int, low: int, high: int) -> int:
    return high if z > 0 else low if z < 0 else at_zero


def textbook(
    rule: Rule, samples: list[Any], start: list[Fraction], bias: Fraction
) -> list[tuple[list[Fraction], Fraction]]:
    states = [(list(start), bias)]
    for inputs, label in samples:
        states.append(rule(*states[-1], list(inputs), label))
    return states


def trained(loop: Any, samples: list[Any], symbols: dict[str, Any], constants: Any = None) -> list[Any]:
    feed = [{"x": dict(zip(((1,), (2,)), inputs, strict=True)), "y": {(): label}} for inputs, label in samples]
    history = train(loop.system, {"eta": RATE, "n": 2, **symbols}, feed, constants)
    return [([h["w"][1,], h["w"][2,]], h["b"][()] if "b" in h else Fraction(0)) for h in history]


@pytest.mark.parametrize(
    ("labels", "at_zero", "bias"),
    [*itertools.product([(-1, 1)], [1, 0, -1], [False, True]), *itertools.product([(0, 1)], [1, 0], [False, True])],
)
def test_the_error_rule(labels: tuple[int, int], at_zero: int, bias: bool) -> None:
    samples = [(inputs, labels[label > 0]) for inputs, label in SAMPLES]

    def rule(
        weights: list[Fraction], offset: Fraction, inputs: list[int], label: int
    ) -> tuple[list[Fraction], Fraction]:
        z = sum((p * q for p, q in zip(weights, inputs, strict=True)), offset)
        error = label - step_value(z, at_zero, *labels)
        moved = [p + RATE * error * q for p, q in zip(weights, inputs, strict=True)]
        return moved, offset + RATE * error if bias else offset

    loop = perceptron(step_at_zero=at_zero, labels=labels, bias=bias)
    assert trained(loop, samples, {}) == textbook(rule, samples, [Fraction(0)] * 2, Fraction(0))
    assert loop.system.conventions[0] == rf"$\phi(0) = {at_zero}$"


@pytest.mark.parametrize(("name", "counts"), [("mistake", lambda m: m <= 0), ("strict mistake", lambda m: m < 0)])
@pytest.mark.parametrize("start", [(0, 0), (1, Fraction(1, 2))])
def test_the_mistake_rules(name: str, counts: Callable[[Fraction], bool], start: tuple[Any, Any]) -> None:
    def rule(
        weights: list[Fraction], offset: Fraction, inputs: list[int], label: int
    ) -> tuple[list[Fraction], Fraction]:
        z = sum((p * q for p, q in zip(weights, inputs, strict=True)), offset)
        factor = RATE * label if counts(label * z) else 0
        return [p + factor * q for p, q in zip(weights, inputs, strict=True)], offset + factor

    loop = perceptron(rule=name, bias=True, initial=initialisers.symbolic())
    constants = {"w0": {(1,): start[0], (2,): start[1]}}
    assert trained(loop, SAMPLES, {}, constants) == textbook(rule, SAMPLES, list(map(Fraction, start)), Fraction(0))


def test_adaline_with_a_threshold_and_constant_starts() -> None:
    def rule(
        weights: list[Fraction], offset: Fraction, inputs: list[int], label: int
    ) -> tuple[list[Fraction], Fraction]:
        z = sum((p * q for p, q in zip(weights, inputs, strict=True)), offset - Fraction(1, 5))
        return [p + RATE * (label - z) * q for p, q in zip(weights, inputs, strict=True)], offset + RATE * (label - z)

    loop = adaline(bias=True, threshold=sp.Symbol("theta"), initial=initialisers.constant(),
                   initial_bias=initialisers.symbolic())  # fmt: skip
    symbols = {"theta": Fraction(1, 5), "c": Fraction(1, 2), "b0": Fraction(-3)}
    assert set(loop.hyperparameters) == {"eta", "theta", "c", "b0"}
    expected = textbook(rule, SAMPLES[:4], [Fraction(1, 2)] * 2, Fraction(-3))
    assert trained(loop, SAMPLES[:4], symbols) == expected


OPTIMISERS: dict[str, Callable[..., tuple[Any, Any]]] = {
    "sgd": lambda p, d, m: (p + RATE * d, m),
    "momentum": lambda p, d, m: (p + RATE * (Fraction(9, 10) * m + d), Fraction(9, 10) * m + d),
    "coupled_decay": lambda p, d, m: (p + RATE * (d - Fraction(1, 7) * p), m),
    "decoupled_decay": lambda p, d, m: ((1 - RATE * Fraction(1, 7)) * p + RATE * d, m),
    "rate_free_decay": lambda p, d, m: ((1 - Fraction(1, 7)) * p + RATE * d, m),
}


@pytest.mark.parametrize("name", OPTIMISERS)
def test_the_optimisers(name: str) -> None:
    weights, offset, slots = [Fraction(1, 2)] * 2, Fraction(0), [Fraction(0)] * 3
    expected = [(weights, offset)]
    for inputs, label in SAMPLES[:4]:
        error = label - sum((p * q for p, q in zip(weights, inputs, strict=True)), offset)
        moved = [
            OPTIMISERS[name](p, error * q, m) for p, q, m in zip([*weights, offset], [*inputs, 1], slots, strict=True)
        ]
        weights, offset, slots = [moved[0][0], moved[1][0]], moved[2][0], [m for _, m in moved]
        expected.append((weights, offset))
    loop = adaline(bias=True, optimiser=getattr(optimisers, name)(), initial=initialisers.constant(sp.Rational(1, 2)))
    symbols = {"mu": Fraction(9, 10), "lambda": Fraction(1, 7)}
    assert trained(loop, SAMPLES[:4], symbols) == expected


def test_a_numeric_optimiser_setting_is_used() -> None:
    loop = perceptron(optimiser=optimisers.momentum(sp.Rational(1, 2)))
    assert set(loop.hyperparameters) == {"eta"}
    assert dict(loop.state) == {"w": w[k], "m": sp.IndexedBase("m", shape=(n,))[k]}
    assert perceptron(learning_rate=1).system.hyperparameters == ()


def test_updates_are_what_a_textbook_writes() -> None:
    assert sp.expand(perceptron().update["w"] - (w[k] + eta * (y - yhat) * x[k])) == 0
    assert sp.expand(logistic_regression().update["w"] - (w[k] + eta * (y - yhat) * x[k])) == 0
    assert sp.expand(perceptron(bias=True).update["b"] - (b + eta * (y - yhat))) == 0
    assert [i.values for i in logistic_regression().system.inputs] == [None, (Fraction(0), Fraction(1))]
    z = sp.Symbol("z")
    assert logistic_regression().functions["phi"] == sp.Lambda(z, activations.sigmoid().expression)


def test_an_activation_of_ones_own() -> None:
    z, u = sp.symbols("z u")
    for activation in (z**2, sp.Lambda(u, u**2), activations.custom(z**2), sp.Symbol("z", real=True) ** 2):
        loop = neuron(activation=activation)
        assert dict(loop.functions) == {"phi": sp.Lambda(z, z**2)}
    assert loop.system.inputs[1].values is None
    assert neuron(activation=activations.uninterpreted()).system.functions[0].body is None


REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: perceptron(rule="delta"), "perceptron rule 'delta': expected one of error, mistake, strict mistake"),
    (lambda: perceptron(rule="mistake", labels=(0, 1)), "expected the labels (-1, 1), found (0, 1)"),
    (lambda: perceptron(step_at_zero=2), "expected a value at 0 of 1, 0 or -1, found 2"),
    (lambda: perceptron(step_at_zero=sp.Rational(1, 2)), "expected a value at 0 of 1, 0 or -1, found 1/2"),
    (lambda: perceptron(learning_rate=0.1), "learning rate: expected an exact number, found the float 0.1"),
    (lambda: perceptron(threshold="1"), "threshold: expected a SymPy expression or an exact number, found '1'"),
    (lambda: neuron(activation="z**2"), "activation: expected a SymPy expression or an exact number, found 'z**2'"),
    (lambda: neuron(activation=sp.Symbol("u") ** 2), "expected an expression in the symbol z, or a Lambda"),
    (lambda: neuron(activation=sp.Lambda(sp.symbols("u v"), 0)), "expected a Lambda of one variable"),
    (lambda: perceptron(optimiser=optimisers.momentum(0.9)), "momentum: expected an exact number, found the float"),
    (lambda: activations.step().derivative, "the activation step has no derivative at 0: name its slope there"),
    (lambda: activations.relu().derivative, "the activation relu has no derivative at 0: name its slope there"),
    (lambda: activations.uninterpreted().derivative, "is not given by an expression, so it has no derivative"),
]


@pytest.mark.parametrize(("make", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_a_mistake_gets_one_clear_error(make: Callable[[], object], message: str) -> None:
    with pytest.raises(ModelError) as caught:
        make()
    assert message in str(caught.value)


def test_derivatives_are_derived() -> None:
    z = sp.Symbol("z")
    assert activations.identity().derivative == 1
    assert activations.tanh().derivative == 1 - sp.tanh(z) ** 2
    assert activations.relu(slope_at_zero=sp.Rational(1, 2)).derivative.subs(z, 0) == sp.Rational(1, 2)
    assert [activations.relu(slope_at_zero=0).derivative.subs(z, p) for p in (-1, 0, 1)] == [0, 0, 1]


def test_what_is_known_of_an_activation_is_assumed() -> None:
    plain, odd = (neuron(activation=activations.uninterpreted(*known)) for known in ((), ("odd",)))
    assert len(odd.system.assumptions) == len(plain.system.assumptions) + 1
