"""Sentences about what is said to help networks that start from zeros: optimisers, masks, activations, biases."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symbolic_init.modelling.activations import (
    Activation,
    elu,
    gelu,
    leaky_relu,
    relu,
    sigmoid,
    silu,
    tanh,
    uninterpreted,
)
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import symbolic, zeros
from symbolic_init.modelling.losses import logistic, squared
from symbolic_init.modelling.networks import eta, mlp
from symbolic_init.modelling.optimisers import adam, momentum, rmsprop
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import assuming, equal, fails_for_some, frozen, holds, identical, moved, nonzero
from tests.sentences import Stated, false, sentence, true
from tests.sentences.zero_init import HYPERBOLIC, ZERO_AT_ZERO, balanced, sigmoids

i, j, s = sp.symbols("i j s", integer=True)
n, m, N = sp.symbols("n m N", integer=True, positive=True)


@sentence("MZ-28")
def without_regularisation_it_cannot_move_at_all() -> Iterator[Stated]:
    """without a regularisation term, e.g. with cross-entropy loss, zero initialisation gives update step 0, it cannot
    move at all (translated)
    """
    yield false(frozen(mlp(2, activation=sigmoid(), loss=logistic())), "W2 gets the residual times 1/2")
    yield true(
        frozen(mlp(2, widths=(n, 3, m), activation=ZERO_AT_ZERO, bias=False)),
        "whatever the loss, if φ(0) = 0 and no bias is there",
    )
    yield true(frozen(balanced(2, uninterpreted())), "with a bias the batches must be balanced")


@sentence("MZ-30")
def another_optimiser_lets_a_tanh_network_escape() -> Iterator[Stated]:
    """Switching from SGD to Adam (eps=1e-8) or adding momentum lets an all-zero tanh network escape."""
    for optimiser in (adam(epsilon=sp.Rational(1, 10**8)), momentum(), rmsprop()):
        loop = mlp(2, activation=HYPERBOLIC, optimiser=optimiser)
        yield false(fails_for_some(frozen(loop, "W1", "b1", "W2")), "a gradient of 0 gives an update of 0 in each")


@sentence("MZ-31")
def adam_without_epsilon_escapes() -> Iterator[Stated]:
    """With Adam and eps=0 an all-zero tanh network makes sign-like steps and escapes."""
    loop = mlp(2, activation=HYPERBOLIC, optimiser=adam())
    yield true(frozen(loop, "m_W1", "s_W1", "m_W2", "s_W2"), "with ε = 0 every step is 0/0, which says nothing")


@sentence("MZ-32")
def dropout_breaks_the_symmetry_of_zeros() -> Iterator[Stated]:
    """dropout regularization would break this symmetry [also for an all-zero ReLU network]"""
    W, b, v, mask, x, net, a = (
        sp.IndexedBase(name, shape=shape) for name, shape in
        (("W", (m, n)), ("b", (m,)), ("v", (m,)), ("mask", (m,)), ("x", (n,)), ("z", (m,)), ("a", (m,)))
    )  # fmt: skip
    phi, output, target = sp.Function("phi"), *sp.symbols("output y")
    for activation in (relu(0), HYPERBOLIC):
        loop = descent(
            name="one hidden layer under a mask",
            parameters={W[i, j]: zeros(), b[i]: zeros(), v[i]: zeros()},
            inputs={x[j]: sp.S.Reals, target: sp.S.Reals, mask[i]: sp.FiniteSet(0, 1)},
            forward={
                net[i]: sp.Sum(W[i, j] * x[j], (j, 1, n)) + b[i],
                a[i]: mask[i] * phi(net[i]),
                output: sp.Sum(v[i] * a[i], (i, 1, m)),
            },
            loss=(output - target) ** 2 / 2,
            functions={phi: activation},
            learning_rate=eta,
        )
        because = "a mask multiplies outputs and errors that are 0"
        yield false(fails_for_some(identical(loop, {"W": 1, "b": 1, "v": 1})), because)


@sentence("MZ-33")
def it_just_learns_the_mean() -> Iterator[Stated]:
    """A zero-initialised ReLU (or tanh) regression network just learns the mean of the targets."""
    loop = mlp(2, widths=(n, 3, 1), activation=ZERO_AT_ZERO, loss=squared(), batch=N, over_batch="sum")
    fixed = loop.with_(inputs=[loop.inputs["x"]])  # so that the targets are the same in every step
    b2, targets = fixed.state["b2"].base, loop.inputs["y"].base
    yield true(frozen(fixed, "W1", "b1", "W2"), "only the bias of the output moves")
    yield true(equal(fixed, fixed.targets["z2"], b2[i]), "so it is the output, for any input")
    towards = b2[i] - eta * (N * b2[i] - sp.Sum(targets[s, i], (s, 1, N)))
    yield true(equal(fixed, fixed.update["b2"], towards), "and goes the same part of its way to the mean in each step")


@sentence("MZ-34")
def tanh_behaves_as_the_sigmoid() -> Iterator[Stated]:
    """tanh(x) = 2 sigma(2x) - 1 is just a scaled sigmoid, so zero initialization behaves the same for tanh and sigmoid
    networks.
    """
    yield true(frozen(mlp(2, activation=HYPERBOLIC), "W1", "W2"), "tanh(0) = 0")
    yield true(frozen(mlp(2, activation=tanh()), "W1", "W2"), "tanh(0) = 0, by name")
    yield false(frozen(sigmoids(), "W1"), "σ(0) = 1/2, so W2 moves in step 1 and W1 in step 2")


@sentence("MZ-35")
def a_leaky_relu_solves_the_problem() -> Iterator[Stated]:
    """Using leaky ReLU (or GELU/SiLU/ELU) instead of ReLU solves the all-zero initialisation problem because the
    derivative at 0 is not 0.
    """
    for activation in (leaky_relu(slope_at_zero=1), gelu(), silu(), elu()):
        loop = mlp(2, activation=activation)
        yield false(fails_for_some(frozen(loop, "W1", "b1", "W2")), "what counts is φ(0) = 0, not the slope")


@sentence("MZ-36")
def different_biases_overcome_the_symmetry() -> Iterator[Stated]:
    """The performed experiments show that the symmetry introduced by zero initialization can be overcome by a bias
    initialization [random biases, zero weights].
    """
    b10, phi = sp.IndexedBase("b10", shape=(2,)), sp.Function("phi")

    def starting(activation: Activation | None) -> TrainingLoop:
        return mlp(2, widths=(1, 2, 1), activation=activation, loss=squared(), initial_bias=[symbolic(), zeros()],
                   assumptions=[sp.Ne(b10[1], b10[2])])  # fmt: skip

    rectified, any_units = starting(relu(0)), starting(None)
    W2, target = any_units.state["W2"].base, any_units.at(any_units.inputs["y"].base[1], 1)
    first, second = any_units.at(W2[1, 1], 1), any_units.at(W2[1, 2], 1)
    because = "with b ≤ 0 all units are dead"
    yield false(assuming(holds(rectified, sp.Ne(first, second)), nonzero(rectified, "y")), because)
    gap = eta * target * (phi(b10[1]) - phi(b10[2]))
    yield true(equal(any_units, first - second, gap), "step 1 moves W2 by the residual times φ(b)")
    yield true(moved(starting(sigmoid()), "W1", at=2), "and step 2 moves W1 by an error times W2")
