"""Networks: what is made, and one clear error, naming the layer, for what does not fit."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_init.modelling import ModelError, activations, initialisers, losses, optimisers
from symbolic_init.modelling.activations import Activation
from symbolic_init.modelling.losses import Loss
from symbolic_init.modelling.networks import mlp, mlp_objective

z, y, q = sp.symbols("z y q")
theta = sp.Symbol("theta")
m = sp.Symbol("m", integer=True, positive=True)
phi, g = sp.Function("phi"), sp.Function("g")
tanh, relu, zeros = activations.tanh(), activations.relu(), initialisers.zeros()


@pytest.mark.parametrize("layers", [1, 2, 5])
def test_layers_and_their_names(layers: int) -> None:
    loop = mlp(layers)
    assert list(loop.state) == [f"{letter}{layer}" for layer in range(1, layers + 1) for letter in "Wb"]
    forward = [f"{letter}{layer}" for layer in range(1, layers + 1) for letter in "za"][:-1]
    assert list(loop.intermediates) == forward + [f"delta{layer}" for layer in range(layers, 0, -1)]
    assert [tuple(map(str, loop.state[f"W{l}"].base.shape)) for l in range(1, layers + 1)] == [  # noqa: E741
        (f"n{layer}", f"n{layer - 1}") for layer in range(1, layers + 1)
    ]
    assert str(loop.output) == f"z{layers}[i]"


def test_starts_of_chosen_layers() -> None:
    loop = mlp(3, initial=[initialisers.constant(layer) for layer in (1, 2, 3)],
               initial_bias={"b2": initialisers.constant()})  # fmt: skip
    assert [str(loop.initial[name]) for name in loop.state] == ["1", "0", "2", "c", "3", "0"]


@pytest.mark.parametrize("widths", [[2, 2, 2], [2, 3, 1], [3, 1, 2]])
def test_the_identity_is_padded_with_zeros(widths: list[int]) -> None:
    loop = mlp(2, widths=widths, initial=initialisers.identity(q))
    for layer in (1, 2):
        W, start = loop.state[f"W{layer}"], loop.initial[f"W{layer}"]
        rows, columns = W.base.shape
        found = [[start.subs(dict(zip(W.indices, (row, column), strict=True))) for column in range(1, columns + 1)]
                 for row in range(1, rows + 1)]  # fmt: skip
        assert sp.Matrix(found) == sp.Matrix(rows, columns, lambda row, column: q if row == column else 0)


def test_what_is_known_of_phi_is_assumed() -> None:
    loop = mlp(2, activation=activations.uninterpreted("zero at zero", "odd"))
    assert len(loop.system.assumptions) == len(mlp(2).system.assumptions) + 2


def test_the_objective_is_what_the_loop_descends() -> None:
    made, loop = mlp_objective(3, batch=m), mlp(3, batch=m)
    assert [T.name for T, _ in made.gradient.errors] == ["delta3", "delta2", "delta1"]
    middle = dict(loop.system.intermediates)
    assert all(middle[T] == body for T, body in made.draft.system.intermediates[:-1])
    assert all(middle[T] == body for T, body in made.gradient.errors)


def test_one_sample_is_a_batch_of_one() -> None:
    """The mean over a batch has the factor 1/m in the last error, the sum has none."""
    mean, total = (mlp(2, batch=m, over_batch=kind).intermediates["delta2"] for kind in ("mean", "sum"))
    assert mean / total == 1 / m


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"layers": 0}, "layers: expected a number of weight layers of at least 1, found 0"),
        ({"layers": True}, "layers: expected a number of weight layers of at least 1, found True"),
        ({"layers": "2"}, "layers: expected a number of weight layers of at least 1, found '2'"),
        ({"widths": [2, 3]}, "widths: expected 3 for 2 weight layers (inputs first), found 2"),
        ({"widths": [2, 3, 4, 1]}, "widths: expected 3 for 2 weight layers (inputs first), found 4"),
        ({"widths": 3}, "widths: expected a list of 3 (inputs first), found 3"),
        ({"widths": [2, 0, 1]}, "the width of layer 1: expected a positive integer"),
        ({"widths": [2, 3, -1]}, "the width of layer 2: expected a positive integer"),
        ({"widths": [0, 3, 1]}, "the number of inputs: expected a positive integer"),
        ({"widths": [2, sp.Rational(3, 2), 1]}, "the width of layer 1: expected a positive integer"),
        ({"widths": [2, 3.0, 1]}, "width of layer 1: expected an exact number, found the float 3.0"),
        ({"widths": [2, sp.Symbol("n"), 1]}, "or a Symbol with integer=True, positive=True, found n"),
        ({"widths": [2, "n", 1]}, "width of layer 1: expected a SymPy expression or an exact number, found 'n'"),
        ({"batch": 0}, "the batch: expected a positive integer"),
        ({"batch": 2, "over_batch": "max"}, "over_batch: expected one of mean, sum, found 'max'"),
    ],
)
def test_sizes_that_do_not_fit(options: dict[str, Any], message: str) -> None:
    refused(options, message)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"activation": relu}, "the activation of the hidden layers: the activation relu has no derivative at 0"),
        ({"layers": 3, "activation": [tanh, relu]}, "the activation of layer 2: the activation relu has no"),
        ({"activation": [activations.step()]}, "the activation of layer 1: the activation step has no derivative at 0"),
        ({"activation": [activations.hard_tanh()]}, "the activation hard_tanh has no derivative at -1"),
        ({"activation": [activations.leaky_relu()]}, "the activation leaky_relu has no derivative at 0"),
        ({"activation": [activations.absolute_value()]}, "the activation absolute_value has no derivative at 0"),
        ({"activation": [sp.Piecewise((z, z > theta), (0, True))]}, "the activation custom has no derivative at theta"),
        ({"activation": [sp.Max(z, 0)]}, "the activation of layer 1: the activation custom: expected one Piecewise"),
        (
            {"activation": [z * sp.Piecewise((1, z > 0), (0, True))]},
            "the activation of layer 1: the activation custom: ",
        ),
        ({"activation": [sp.Piecewise((z, z**2 > 1), (0, True))]}, "told apart by bounds on z"),
        ({"activation": [tanh, tanh]}, "activation: expected one for each of 1 hidden layers, found 2"),
        ({"layers": 1, "activation": [tanh]}, "activation: expected one for each of 0 hidden layers, found 1"),
        ({"layers": 3, "activation": [tanh, "relu"]}, "the activation of layer 2: expected one such as tanh(), or"),
        ({"activation": activations.tanh}, "the activation of the hidden layers: expected one such as tanh(), or an"),
        (
            {"activation": [sp.Lambda((z, y), z)]},
            "the activation of layer 1: activation Lambda((z, y), z): expected a ",
        ),
        ({"activation": [q**2]}, "the activation of layer 1: activation q**2: expected an expression in the symbol z"),
    ],
)
def test_activations_that_do_not_fit(options: dict[str, Any], message: str) -> None:
    refused(options, message)


@pytest.mark.parametrize(
    ("record", "slopes"),
    [
        (activations.relu(sp.Rational(1, 2)), {-1: 0, 0: sp.Rational(1, 2), 1: 1}),
        (activations.step(1, 0), {-1: 0, 0: 0, 1: 0}),
        (activations.step(0, slope_at_zero=3), {-1: 0, 0: 3, 1: 0}),
        (activations.hard_tanh(0), {-2: 0, -1: 0, 0: 1, 1: 0, 2: 0}),
        (activations.leaky_relu(slope_at_zero=1), {0: 1, 1: 1}),
        (activations.absolute_value(0), {-1: -1, 0: 0, 1: 1}),
        (activations.elu(), {0: 1, 1: 1}),
        (activations.softsign(), {-1: sp.Rational(1, 4), 0: 1, 1: sp.Rational(1, 4)}),
        (
            Activation("bump", sp.Max(0, 1 - z**2), derivative_is=sp.Piecewise((-2 * z, z**2 < 1), (0, True))),
            {-1: 0, sp.Rational(1, 2): -1, 1: 0},
        ),
    ],
    ids=lambda given: given.name if isinstance(given, Activation) else "",
)
def test_a_slope_that_is_named_is_taken(record: Activation, slopes: dict[Any, Any]) -> None:
    slope = mlp(2, activation=record).functions["phi_prime"]
    assert {point: slope(point) for point in slopes} == slopes


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            sp.Lambda(z, z),
            "loss: expected one such as squared(), or a Lambda of the output and its target, found Lambda(",
        ),
        (sp.Lambda((z, y, q), z), "loss: expected one such as squared(), or a Lambda of the output and its target"),
        ("squared", "or a Lambda of the output and its target, found 'squared'"),
        (losses.squared, "loss: expected one such as squared()"),
        (z - y, "or a Lambda of the output and its target, found -y + z"),
        (sp.Lambda((z, y), sp.Abs(z - y)), "a loss with a kink needs its slope there: use absolute or hinge"),
        (sp.Lambda((z, y), sp.Heaviside(z - y, 0)), "a loss with a kink needs its slope there"),
        (sp.Lambda((z, y), g(z - y)), "nothing is said of g: write Loss(name, …, functions={g: …})"),
        (sp.Lambda((z, y), sp.Symbol("i", integer=True) * (z - y)), "i is an index of the network, choose another"),
    ],
)
def test_losses_that_do_not_fit(given: Any, message: str) -> None:
    refused({"loss": given}, message)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "loss mine: expected one of term(z, y) and whole(z, y, n, i)"),
        ({"term": lambda z: z}, "loss mine: expected term(z, y), a function of the output and its target"),
        ({"term": lambda z, y, q: z}, "loss mine: expected term(z, y), a function of the output and its target"),
        ({"term": lambda z, y: z, "whole": lambda z, y, n, i: z(i)}, "expected one of term(z, y) and whole"),
    ],
)
def test_records_of_losses_that_do_not_fit(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ModelError) as caught:
        Loss("mine", **options)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"optimiser": "lion"}, "optimiser: expected one such as sgd() or adam(), found 'lion'"),
        ({"optimiser": optimisers.adam}, "optimiser: expected one such as sgd() or adam(), found <function adam"),
        ({"initial": [zeros]}, "initial: expected an initialiser for each of 2 layers, found 1"),
        ({"initial": [initialisers.constant(c) for c in (1, 2, 3)]}, "for each of 2 layers, found 3"),
        (
            {"initial_bias": initialisers.identity()},
            "the initialiser identity: expected a matrix such as W[i, j], found b1[i]",
        ),
        ({"initial_bias": [zeros] * 3}, "initial_bias: expected an initialiser for each of 2 layers, found 3"),
        ({"initial": [zeros, 1]}, "initial of layer 2: expected an initialiser such as zeros(), found 1"),
        ({"initial": {"W1": 2}}, "initial of layer 1: expected an initialiser such as zeros(), found 2"),
        ({"initial": {"W3": zeros}}, "initial: 'W3' is no parameter here, expected one of W1, W2"),
        ({"initial": 1}, "initial: expected an initialiser, a list of one for each layer or a mapping, found 1"),
        ({"learning_rate": 0.1}, "learning rate: expected an exact number, found the float 0.1"),
        ({"learning_rate": {"W1": 1}}, "learning rate: expected one for each of W1, b1, W2, b2, found W1"),
    ],
)
def test_optimisers_and_starts_that_do_not_fit(options: dict[str, Any], message: str) -> None:
    refused(options, message)


def refused(options: dict[str, Any], message: str) -> None:
    """One error, in one line, that says this."""
    with pytest.raises(ModelError) as caught:
        mlp(**options)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
