"""Sentences about networks in which one layer starts at zero, or two: convolutions, gains, output layers."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symbolic_init.modelling.activations import identity, relu
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import symbolic, zeros
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import eta, mlp
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import (
    assuming,
    equal,
    fails_for_some,
    frozen,
    identical,
    moved,
    never,
    nonzero,
)
from tests.sentences import Stated, false, sentence, true
from tests.sentences.zero_init import FIRST, sigmoids

h, i, j, k, s = sp.symbols("h i j k s", integer=True)
m, n, N, P = sp.symbols("m n N P", integer=True, positive=True)
w, x = sp.IndexedBase("w", shape=(n,)), sp.IndexedBase("x", shape=(n,))
b, g = sp.symbols("b g")


def convolution() -> TrainingLoop:
    """One filter from zero on the patches X of a signal, trained by g, the slopes of the loss in its outputs."""
    X, g, out = (sp.IndexedBase(name, shape=shape) for name, shape in (("X", (P, n)), ("g", (P,)), ("out", (P,))))
    return descent(name="a zero convolution", parameters={w[k]: zeros(), b: zeros()}, inputs=[X[i, k], g[i]],
                   forward={out[i]: sp.Sum(w[j] * X[i, j], (j, 1, n)) + b}, learning_rate=eta,
                   loss=sp.Sum(g[i] * out[i], (i, 1, P)))  # fmt: skip


def normalised(*, residual: bool, slope_at_zero: int = 0) -> TrainingLoop:
    """Batch normalisation with gain and shift from zero, rectified, beside a residual path or not, and an output."""
    gain, shift, mean, variance, v = (
        sp.IndexedBase(name, shape=(m,)) for name in ("gain", "shift", "mean", "var", "v")
    )
    W, X, G = (sp.IndexedBase(name, shape=shape) for name, shape in (("W", (m, n)), ("X", (N, n)), ("g", (N,))))
    u, hat, r = (sp.IndexedBase(name, shape=(N, m)) for name in ("u", "uhat", "r"))
    out, epsilon, phi = sp.IndexedBase("out", shape=(N,)), sp.Symbol("epsilon", positive=True), sp.Function("phi")
    forward = {
        u[s, i]: sp.Sum(W[i, j] * X[s, j], (j, 1, n)),
        mean[i]: sp.Sum(u[s, i], (s, 1, N)) / N,
        variance[i]: sp.Sum((u[s, i] - mean[i]) ** 2, (s, 1, N)) / N,
        hat[s, i]: (u[s, i] - mean[i]) / sp.sqrt(variance[i] + epsilon),
        r[s, i]: phi(gain[i] * hat[s, i] + shift[i] + (u[s, i] if residual else 0)),
        out[s]: sp.Sum(v[i] * r[s, i], (i, 1, m)) + b,
    }
    starts = {W[i, j]: symbolic(), gain[i]: zeros(), shift[i]: zeros(), v[i]: symbolic(), b: symbolic()}
    return descent(name="batch normalisation", parameters=starts, inputs=[X[s, j], G[s]], forward=forward,
                   functions={phi: relu(slope_at_zero)}, loss=sp.Sum(G[s] * out[s], (s, 1, N)),
                   learning_rate=eta)  # fmt: skip


@sentence("MD-13")
def a_zero_convolution_will_not_learn() -> Iterator[Stated]:
    """If the weight of a conv layer is zero, the gradient will also be zero, and the network will not learn
    anything.
    """
    loop = convolution()
    yield false(frozen(loop, "w", first=1), "the gradient contains the input, not the weight")


@sentence("MD-14")
def one_step_makes_it_non_zero() -> Iterator[Stated]:
    """as long as x != 0, one gradient descent iteration will make w non-zero."""
    output = sp.Symbol("output")
    forward = {output: sp.Sum(w[j] * x[j], (j, 1, n)) + b}
    loop = descent(name="one output", parameters={w[k]: zeros(), b: zeros()}, inputs=[x[k], g], forward=forward,
                   loss=g * output, learning_rate=eta)  # fmt: skip
    changes = assuming(never(equal(loop, loop.at(w[k], 1), 0)), nonzero(loop, "x"))
    yield false(changes, "not if the slope g is 0")
    yield true(equal(loop, loop.at(w[k], 1), -eta * loop.at(g * x[k], 1)), "it is -η g x, so not 0 if g ≠ 0")


@sentence("MD-15")
def two_zero_convolutions_in_a_row() -> Iterator[Stated]:
    """About the grad=0, which have 2 continuous zero convolution: ... x will be zero and zero will input to the
    zero-convolution below
    """
    loop = mlp(2, activation=identity(), batch=N)
    yield true(frozen(loop, "W1", "b1", "W2"), "the input of the second is 0, and so is what reaches the first")
    yield true(moved(mlp(2, activation=identity(), loss=squared()), "b2", at=1), "its bias learns")


@sentence("MD-22")
def zero_gains_work_in_any_architecture() -> Iterator[Stated]:
    """Zero-gamma works in any architecture, also in a plain (non-residual) BN-ReLU network."""
    plain = normalised(residual=False)
    stuck = frozen(plain, "gain", "shift", "W", "v")
    yield false(fails_for_some(stuck), "all rectifiers are at 0, where they let nothing through")
    for other in (normalised(residual=False, slope_at_zero=1), normalised(residual=True)):
        yield true(moved(other, "gain", at=1), "so it moves with another slope at 0, or beside a residual path")


@sentence("MD-24")
def a_zero_output_layer_has_the_same_symmetry_problem() -> Iterator[Stated]:
    """Zero-initialising the output layer creates the same symmetry problem as zero-initialising the whole network."""
    loop = sigmoids(initial={"W1": symbolic()})
    yield false(identical(loop, {"W1": 1, "W2": 2}), "units that start unequal put out unequal numbers")
    yield true(identical(sigmoids(), {"W1": 1, "W2": 2}), "from zeros everywhere they stay identical")
    yield true(moved(loop, "W1", at=2), "and the zero layer lets errors through from step 2 on")


@sentence("MD-32")
def the_outputs_will_be_zero() -> Iterator[Stated]:
    """does it mean all the network outputs will be zero since the weights and biases of last layer of UNet are all
    zeros?
    """
    loop = mlp(3, loss=squared(), activation=relu(0), initial=[symbolic(), symbolic(), zeros()])
    z3 = loop.targets["z3"]
    yield false(equal(loop, z3, 0), "the last layer moves in the first step")
    yield true(equal(loop, z3, 0, when=FIRST), "in the first step they are")
