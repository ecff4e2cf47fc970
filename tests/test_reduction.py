"""reduce finds the strongest reduction: which power of η, which axes, zero or frozen; and proves it."""

from __future__ import annotations

import itertools

import pytest
import sympy as sp

from symbolic_init.kernel.theorem import replay
from symbolic_init.modelling.initialisers import constant, symbolic
from symbolic_init.modelling.neurons import adaline, logistic_regression, neuron, perceptron
from symbolic_init.modelling.optimisers import coupled_decay, decoupled_decay, momentum, rate_free_decay, sgd
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.reduction import Reduction, reduce
from symbolic_init.report import Template
from symbolic_init.theories import axioms

CONVENTIONS = [(labels, value) for labels in ((-1, 1), (0, 1)) for value in (1, 0, -1)]
n, m = sp.symbols("n m", integer=True, positive=True)
i, j, k = sp.symbols("i j k", integer=True)
eta = sp.Symbol("eta", positive=True)


def template(reduction: Reduction, name: str) -> Template:
    return next(t for t in reduction.templates if t.tensor.name == name)


def assert_proved(reduction: Reduction) -> None:
    """The theorem is derived again from nothing and assumes the two loops' definitions only."""
    replayed = replay(reduction.theorem)
    allowed = {*reduction.system.hypotheses(), *reduction.reduced.hypotheses()}
    assert replayed.hypotheses <= allowed
    assert {name for name, _ in replayed.laws} <= set(axioms())
    for theorem in reduction.proof.equations.values():
        assert replay(theorem).hypotheses <= allowed


@pytest.mark.parametrize(
    ("convention", "optimiser"), list(itertools.product(CONVENTIONS, [sgd(), momentum(), rate_free_decay()]))
)
def test_the_rate_scales_a_step_perceptron_from_zero(convention, optimiser) -> None:
    labels, at_zero = convention
    reduction = reduce(perceptron(labels=labels, step_at_zero=at_zero, optimiser=optimiser))
    assert template(reduction, "w").scale == {"eta": 1}
    assert [axis.index.name for axis in template(reduction, "w").kept] == ["k"]
    assert "eta" not in reduction.free_hyperparameters
    assert_proved(reduction)


@pytest.mark.parametrize("optimiser", [coupled_decay(), decoupled_decay()], ids=["coupled", "decoupled"])
def test_decay_that_the_rate_multiplies_keeps_the_rate(optimiser) -> None:
    reduction = reduce(perceptron(optimiser=optimiser))
    assert template(reduction, "w").scale == {}
    assert "eta" in reduction.free_hyperparameters
    assert_proved(reduction)


@pytest.mark.parametrize("loop", [adaline(), logistic_regression(), neuron(activation=sp.tanh(sp.Symbol("z")))])
def test_the_rate_stays_when_the_activation_sees_scale(loop) -> None:
    reduction = reduce(loop)
    assert reduction.free_hyperparameters == ("eta",)
    assert_proved(reduction)


@pytest.mark.parametrize("rule", ["mistake", "strict mistake"])
def test_the_mistake_driven_rules_from_a_symbolic_start(rule) -> None:
    reduction = reduce(perceptron(rule=rule, initial=symbolic()))
    assert template(reduction, "w").scale == {"eta": 1}
    assert template(reduction, "z").scale == {"eta": 1}
    assert reduction.free_hyperparameters == ()
    assert_proved(reduction)


def test_a_symbolic_start_matters_only_over_the_rate() -> None:
    reduction = reduce(perceptron(initial=symbolic()))
    start = reduction.to_sympy()["reduced"][0]
    w0 = sp.IndexedBase("w0")
    assert sp.simplify(start.rhs - w0[k] / sp.Symbol("eta")) == 0
    assert reduction.free_hyperparameters == ()
    assert_proved(reduction)


def test_a_constant_start_is_scaled_too() -> None:
    reduction = reduce(perceptron(initial=constant(3)))
    assert template(reduction, "w").scale == {"eta": 1}
    assert reduction.free_hyperparameters == ()
    assert_proved(reduction)


def test_the_strict_rule_from_zero_is_frozen_at_zero() -> None:
    reduction = reduce(perceptron(rule="strict mistake"))
    assert template(reduction, "w").zero and template(reduction, "w").frozen
    assert_proved(reduction)


def test_a_rate_of_unknown_sign_is_not_pulled_out() -> None:
    reduction = reduce(perceptron(learning_rate=sp.Symbol("eta", real=True)))
    assert template(reduction, "w").scale == {}
    assert reduction.free_hyperparameters == ("eta",)


def two_layers(start: sp.Expr, **options) -> TrainingLoop:
    """A hidden layer of any width, any activation and loss, as a user would write it."""
    W, V = sp.IndexedBase("W", shape=(m, n)), sp.IndexedBase("V", shape=(m,))
    x, z, a, d = (sp.IndexedBase(s, shape=(size,)) for s, size in (("x", n), ("z", m), ("a", m), ("d", m)))
    y, out, e = sp.symbols("y out e")
    phi, slope, loss = (sp.Function(s) for s in ("phi", "slope", "loss"))
    return TrainingLoop(
        state={W[i, j]: start, V[i]: start},
        inputs=[x[j], y],
        intermediates={
            z[i]: sp.Sum(W[i, k] * x[k], (k, 1, n)),
            a[i]: phi(z[i]),
            out: sp.Sum(V[k] * a[k], (k, 1, m)),
            e: loss(out, y),
            d[i]: e * V[i] * slope(z[i]),
        },
        functions={phi: None, slope: None, loss: None},
        update={W[i, j]: W[i, j] - eta * d[i] * x[j], V[i]: V[i] - eta * e * a[i]},
        **options,
    )


def test_hidden_units_with_equal_starts_are_one_unit() -> None:
    reduction = reduce(two_layers(sp.Symbol("c")))
    assert [axis.index.name for axis in template(reduction, "W").kept] == ["j"]
    assert template(reduction, "V").kept == ()
    assert [s.name for s in reduction.reduced.state] == ["W~", "V~"]
    assert_proved(reduction)


def test_hidden_layers_never_move_when_the_activation_is_zero_at_zero() -> None:
    reduction = reduce(two_layers(sp.S.Zero, assumptions=[sp.Eq(sp.Function("phi")(0), 0)]))
    assert template(reduction, "W").zero and template(reduction, "V").zero
    assert_proved(reduction)


def test_two_hyperparameters_are_solved_for_separately() -> None:
    """w ← w + α β x: both powers are 1."""
    w, x = sp.IndexedBase("w", shape=(n,)), sp.IndexedBase("x", shape=(n,))
    alpha, beta = sp.symbols("alpha beta", positive=True)
    reduction = reduce(TrainingLoop(state={w[k]: 0}, inputs=[x[k]], update={w[k]: w[k] + alpha * beta * x[k]}))
    assert template(reduction, "w").scale == {"alpha": 1, "beta": 1}
    assert reduction.free_hyperparameters == ()
    assert_proved(reduction)


def test_a_quadratic_loop_scales_with_minus_one() -> None:
    """w ← w + η w² is v ← v + v² with w = v / η."""
    w, x = sp.symbols("w x")
    reduction = reduce(TrainingLoop(state={w: sp.Symbol("s")}, inputs=[x], update={w: w + eta * w**2}))
    assert template(reduction, "w").scale == {"eta": -1}
    assert reduction.free_hyperparameters == ()
    assert_proved(reduction)


def test_powers_that_are_not_whole_are_left_alone() -> None:
    """w ← w + η w³ would need the square root of η."""
    w, x = sp.symbols("w x")
    reduction = reduce(TrainingLoop(state={w: sp.Symbol("s")}, inputs=[x], update={w: w + eta * w**3}))
    assert template(reduction, "w").scale == {}
    assert reduction.free_hyperparameters == ("eta",)
