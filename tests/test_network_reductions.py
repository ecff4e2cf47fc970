"""Reductions of networks by how they start: which axes, zero or frozen, for parameters, slots and errors."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_init.modelling import optimisers
from symbolic_init.modelling.activations import uninterpreted
from symbolic_init.modelling.initialisers import Initialiser, constant, identity, symbolic
from symbolic_init.modelling.networks import mlp
from symbolic_init.reduction import Reduction, reduce
from tests.test_reduction import assert_proved, template

ANY, AT_ZERO = uninterpreted(), uninterpreted("zero at zero")
IDENTITY = identity()
OWN_COLUMNS = Initialiser("columns", lambda W: sp.IndexedBase("r", shape=W.base.shape[1:])[W.indices[1]])
OWN_ROWS = Initialiser("rows", lambda W: sp.IndexedBase("q", shape=W.base.shape[:1])[W.indices[0]])
ONE_UNIT = "W1: j, b1:, W2:, b2:, W3: i, b3: i"
WHOLE = "W1: i j, b1: i, W2: i j, b2: i, W3: i j, b3: i"
STARTS: dict[str, tuple[dict[str, Any], str]] = {
    "zeros": ({}, ONE_UNIT),
    "constants": ({"initial": constant()}, ONE_UNIT),
    "constants of their own": (
        {"initial": [constant(sp.Symbol(f"c{layer}")) for layer in (1, 2, 3)], "initial_bias": constant()}, ONE_UNIT
    ),
    "constants, zeros in one layer": ({"initial": {"W1": constant(), "W3": constant()}}, ONE_UNIT),
    "units with one row": ({"initial": {"W1": OWN_COLUMNS, "W2": constant(), "W3": constant()}}, ONE_UNIT),
    "output weights of their own": ({"initial": {"W3": OWN_ROWS}}, ONE_UNIT),
    "zero at zero in the last hidden layer": (
        {"activation": [ANY, AT_ZERO]}, "W1: 0, b1: 0, W2: 0, b2: 0, W3: 0, b3: i"
    ),
    "zero at zero in the first hidden layer": (
        {"activation": [AT_ZERO, ANY]}, "W1: 0, b1: 0, W2: 0, b2:, W3: i, b3: i"
    ),
    "zero at zero, constants": ({"activation": AT_ZERO, "initial": constant()}, ONE_UNIT),
    "any": ({"initial": symbolic(), "initial_bias": symbolic()}, WHOLE),
    "zeros in the first layer": ({"initial": {"W2": symbolic(), "W3": symbolic()}}, WHOLE),
    "zeros in the middle layer": ({"initial": {"W1": symbolic(), "W3": symbolic()}}, WHOLE),
    "zeros in the last layer": ({"initial": {"W1": symbolic(), "W2": symbolic()}}, WHOLE),
    "zeros above any first layer": ({"initial": {"W1": symbolic()}}, "W1: i j, b1: i, W2: j, b2:, W3: i, b3: i"),
    "zeros above a first layer, zero at zero": (
        {"initial": {"W1": symbolic()}, "activation": [ANY, AT_ZERO]},
        "W1: frozen i j, b1: 0, W2: 0, b2: 0, W3: 0, b3: i",
    ),
    "distinct biases": ({"initial_bias": symbolic()}, WHOLE),
    "distinct biases in the first layer": (
        {"initial_bias": {"b1": symbolic()}}, "W1: i j, b1: i, W2: j, b2:, W3: i, b3: i"
    ),
    "distinct biases in the middle layer": (
        {"initial_bias": {"b2": symbolic()}}, "W1: j, b1:, W2: i, b2: i, W3: i j, b3: i"
    ),
    "distinct biases in the last layer": ({"initial_bias": {"b3": symbolic()}}, ONE_UNIT),
    "distinct biases, constants": (
        {"initial": constant(), "initial_bias": {"b1": symbolic()}}, "W1: i j, b1: i, W2: j, b2:, W3: i, b3: i"
    ),
    "identity": ({"initial": IDENTITY}, WHOLE),
    "identity in the first layer": (
        {"initial": {"W1": IDENTITY, "W2": constant(), "W3": constant()}}, "W1: i j, b1: i, W2: j, b2:, W3: i, b3: i"
    ),
    "identity in the last layer": ({"initial": {"W3": IDENTITY}}, "W1: j, b1:, W2: i, b2: i, W3: i j, b3: i"),
    "no biases": ({"bias": False}, "W1: j, W2:, W3: i"),
    "no biases, zero at zero": ({"bias": False, "activation": AT_ZERO}, "W1: 0, W2: 0, W3: 0"),
    "a batch": ({"batch": 2, "initial": constant()}, ONE_UNIT),
}  # fmt: skip
OPTIMISERS = [
    *("momentum", "nesterov", "coupled_decay", "decoupled_decay", "rate_free_decay"),
    *("adagrad", "rmsprop", "adam", "adamw", "sign_sgd", "clipped_sgd"),
]


def found(reduction: Reduction, *parameters: str) -> str:
    """What is left of each: its axes, or nothing but 0."""
    told = []
    for name in parameters:
        kind = template(reduction, name)
        axes = [axis.index.name for axis in kind.tensor.axes if axis in kind.kept]
        told.append(f"{name}: {'0' if kind.zero else ' '.join(['frozen'] * kind.frozen + axes)}".rstrip())
    return ", ".join(told)


def parameters_of(reduction: Reduction) -> list[str]:
    return [T.name for T in reduction.system.state if T.name[0] in "Wb"]


@pytest.mark.parametrize("start", STARTS)
def test_what_a_start_leaves_of_three_layers(start: str) -> None:
    options, expected = STARTS[start]
    reduction = reduce(mlp(3, **options))
    assert found(reduction, *parameters_of(reduction)) == expected
    assert_proved(reduction)


@pytest.mark.parametrize("optimiser", OPTIMISERS)
@pytest.mark.parametrize(
    "start", ["zeros", "distinct biases in the middle layer", "zero at zero in the last hidden layer"]
)
def test_the_same_under_every_optimiser_that_treats_entries_alike(start: str, optimiser: str) -> None:
    options, expected = STARTS[start]
    record = getattr(optimisers, optimiser)()
    reduction = reduce(mlp(3, optimiser=record, **options))
    parameters = parameters_of(reduction)
    assert found(reduction, *parameters) == expected
    for slot in record.slots:
        assert found(reduction, *(f"{slot}_{name}" for name in parameters)).replace(f"{slot}_", "") == expected
    assert_proved(reduction)


@pytest.mark.parametrize("layers", [2, 4, 5])
def test_zeros_leave_one_unit_a_layer_at_any_depth(layers: int) -> None:
    """The first layer keeps its input axis, the last its output axis, those between none."""
    reduction = reduce(mlp(layers))
    assert found(reduction, *(f"W{layer}" for layer in range(1, layers + 1))) == ", ".join(
        ["W1: j", *(f"W{layer}:" for layer in range(2, layers)), f"W{layers}: i"]
    )
    assert_proved(reduction)


@pytest.mark.parametrize("layers", [2, 4, 5])
def test_zero_at_zero_in_the_last_hidden_layer_alone_freezes_all_but_the_last_bias(layers: int) -> None:
    reduction = reduce(mlp(layers, activation=[*[ANY] * (layers - 2), AT_ZERO]))
    assert found(reduction, *parameters_of(reduction)).count(": 0") == 2 * layers - 1
    assert found(reduction, f"b{layers}", f"delta{layers}") == f"b{layers}: i, delta{layers}: i"
    assert found(reduction, "delta1", f"a{layers - 1}") == f"delta1: 0, a{layers - 1}: 0"
    assert_proved(reduction)


@pytest.mark.parametrize("fact", ["zero at zero", "odd", "positively homogeneous"])
def test_what_is_assumed_of_the_activation_gives_its_value_at_zero(fact: str) -> None:
    reduction = reduce(mlp(3, activation=uninterpreted(fact)))
    frozen = {template.tensor.name for template in reduction.templates if template.zero}
    assert {"W1", "b1", "W2", "b2", "W3"} <= frozen
    assert_proved(reduction)


def test_a_monotone_activation_may_have_any_value_at_zero() -> None:
    reduction = reduce(mlp(3, activation=uninterpreted("monotone")))
    assert found(reduction, "W3") == "W3: i"
