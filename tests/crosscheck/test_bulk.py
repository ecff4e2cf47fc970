"""The float check of gradients: it accepts what is derived, at every point, and refuses everything that is near it."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import sympy as sp

from symbolic_init.crosscheck.bulk import CACHED, FloatCheck, check_in_floats
from symbolic_init.crosscheck.doubles import Doubles
from symbolic_init.crosscheck.dual_numbers import CheckError
from symbolic_init.kernel.terms import Add, App, Mul, Num
from symbolic_init.modelling import activations, losses, registry
from symbolic_init.modelling.descent import Objective, objective
from symbolic_init.modelling.networks import mlp, mlp_objective
from symbolic_init.system import TIME
from tests.crosscheck.wrong_gradients import WRONG, scaled

SIZES = {"n0": 3, "n1": 4, "n2": 4, "n3": 2}
NEEDS: Mapping[str, tuple[Any, ...]] = {
    "absolute_value": (0,),
    "hard_tanh": (0,),
    "leaky_relu": (Fraction(1, 5), 1),
    "relu": (0,),
    "step": (1, 0),
}
ACTIVATIONS = sorted(registry.known("activation"))
LOSSES = sorted(registry.known("loss"))


def check(made: Objective, sizes: Mapping[str, int] = SIZES, **options: Any) -> FloatCheck:
    return check_in_floats(
        made.draft.system, made.loss, made.gradient.of, sizes, errors=made.gradient.errors, **options
    )


@pytest.mark.parametrize(("activation", "loss"), list(itertools.product(ACTIVATIONS, LOSSES)))
def test_derived_gradients_are_accepted_with_the_derivatives_of_the_model(activation: str, loss: str) -> None:
    kind = getattr(activations, activation)(*NEEDS.get(activation, ()))
    options = {"activation": kind, "loss": getattr(losses, loss)()}
    found = check(mlp_objective(3, **options), functions=mlp(3, **options).system.functions, points=500)
    assert found.holds
    assert found.tally.points >= 490  # the others are too near to a kink


@pytest.mark.parametrize("activation", ["tanh", "gelu"])
def test_a_derivative_that_is_not_given_is_that_of_the_definition(activation: str) -> None:
    made = mlp_objective(3, activation=getattr(activations, activation)(), batch=2)
    assert "phi_prime" not in {function.name for function in made.draft.system.functions}
    assert check(made, points=500).holds


@pytest.mark.parametrize(("layers", "width"), [(1, 1), (2, 7), (8, 2), (4, 16)])
def test_every_point_counts(layers: int, width: int) -> None:
    """More than fit into the cache, and not a whole number of batches."""
    sizes = {f"n{layer}": width for layer in range(layers + 1)}
    drawn = 2 * layers * width * (width + 1) + 2 * width
    points = CACHED // drawn * 2 + 1
    found = check(mlp_objective(layers, activation=activations.tanh()), sizes, points=points)
    assert (found.holds, found.tally.points) == (True, points)
    assert found.tally.max_error <= 1e-10


def test_the_same_seed_finds_the_same() -> None:
    first, second, other = (check(mlp_objective(2), seed=seed, points=99).tally.max_error for seed in (1, 1, 2))
    assert first == second != other


@pytest.mark.parametrize("activation", [None, activations.tanh(), activations.sigmoid()], ids=str)
@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_gradient_is_refused(name: str, activation: Any) -> None:
    change, count = WRONG[name]
    wrong = change(mlp_objective(3, activation=activation))
    assert len(wrong) == count
    for made in wrong:
        found = check(made, {f"n{layer}": 4 for layer in range(4)}, points=500)
        assert not found.holds
        assert found.tally.disagreements > 400


@pytest.mark.parametrize("factor", [-1, 0, 2, 1 - Fraction(1, 10**6)])
@pytest.mark.parametrize("name", ["W1", "b1", "W2", "b2"])
def test_a_wrong_factor_of_one_parameter_is_refused(name: str, factor: Fraction | int) -> None:
    assert not check(scaled(mlp_objective(2), name, factor), points=500).holds


def test_less_than_rounding_is_accepted() -> None:
    assert check(scaled(mlp_objective(2), "W1", 1 + Fraction(1, 10**14)), points=500).holds


def test_a_wrong_derivative_in_the_model_is_refused() -> None:
    """tanh' is 1 - tanh²; the exact check takes any function for φ', this one does not."""
    made = mlp_objective(2, activation=activations.tanh())
    functions = mlp(2, activation=activations.tanh()).system.functions
    (slope,) = (function for function in functions if function.name == "phi_prime")
    (z,) = slope.parameters
    wrong = replace(slope, body=Add((Num(1), Mul((Num(-1), App("tanh", (z,)))))))
    assert check(made, functions=[slope], points=500).holds
    assert not check(made, functions=[wrong], points=500).holds


def test_exp_of_a_sum_is_a_product_of_exp() -> None:
    """A gradient that needs more of exp than its slope, which the exact check cannot accept."""
    u, v = sp.symbols("u v")
    made = objective(parameters=[u, v], inputs=[], forward={}, loss=sp.exp(u + v))
    U, V = (tensor.at(TIME) for tensor in made.draft.system.state)
    split = dict.fromkeys("uv", Mul((App("exp", (U,)), App("exp", (V,)))))
    assert check(replace(made, gradient=replace(made.gradient, of=split)), points=500).holds


@pytest.mark.parametrize("name", ["exp", "tanh", "sin", "cos", "sinh", "cosh", "atan", "erf"])
def test_elementary_functions(name: str) -> None:
    i, j = sp.symbols("i j", integer=True)
    w, x = sp.IndexedBase("w", shape=(3,)), sp.IndexedBase("x", shape=(3,))
    made = objective(parameters=[w[i]], inputs=[x[i]], forward={},
                     loss=getattr(sp, name)(sp.Sum(w[j] * x[j], (j, 1, 3))))  # fmt: skip
    assert check(made, points=500).holds


def test_what_is_undefined_at_most_points_is_not_accepted() -> None:
    w = sp.Symbol("w")
    often, seldom = (objective(parameters=[w], inputs=[], forward={}, loss=sp.sqrt(w + shift))
                     for shift in (sp.Rational(1, 2), -sp.Rational(1, 2)))  # fmt: skip
    assert check(often, points=1000).holds
    found = check(seldom, points=1000)
    assert not found.holds
    assert found.tally.disagreements == 0
    assert found.tally.points + found.tally.undefined == 1000


def test_a_derivative_of_a_derivative_needs_a_definition() -> None:
    w, phi = sp.Symbol("w"), sp.Function("phi")
    made = objective(parameters=[w], inputs=[], forward={}, loss=phi(w), functions={phi: activations.tanh()})
    entry = made.draft.system.state[0].at(TIME)
    with pytest.raises(CheckError, match="phi_prime: expected a definition"):
        check(replace(made, loss=App("phi_prime", (entry,))), points=10)


def test_nothing_to_draw() -> None:
    made = objective(parameters=[sp.Symbol("w")], inputs=[], forward={}, loss=sp.Integer(3))
    assert check(made, points=10).holds


def test_no_points_are_an_error() -> None:
    with pytest.raises(CheckError, match="points: expected at least 1, found 0"):
        check(mlp_objective(2), points=0)


def test_floats_are_drawn_from_both_sides_of_zero() -> None:
    drawn = Doubles(1001, np.random.default_rng(1), np.empty(3003)).draw((3,))
    assert drawn.shape == (3, 1001)
    assert drawn.min() < -0.99 and drawn.max() > 0.99 and abs(drawn.mean()) < 0.05


def test_a_number_too_long_for_a_float_is_undefined() -> None:
    assert np.isnan(Doubles(1, np.random.default_rng(1), np.empty(0)).constant(10**400)).all()
