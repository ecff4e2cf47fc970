"""Sentences about the point where all weights are zero: a minimum, a saddle, and of what order."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symbolic_init.modelling.activations import Activation, identity, sigmoid, softplus
from symbolic_init.modelling.activations import custom as activation_of
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import zeros
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import equal, frozen, holds
from tests.loop_equations import intermediates_of
from tests.sentences import Stated, false, sentence, true, undecided
from tests.sentences.zero_init import FIRST, HYPERBOLIC, ZERO_AT_ZERO, sigmoids

ONE = activation_of(sp.S.One)  # the slope of the identity
i, j, k = sp.symbols("i j k", integer=True)
n = sp.symbols("n", integer=True, positive=True)
z = sp.symbols("z")


def second_order(layers: int, activation: Activation, slope: Activation) -> TrainingLoop:
    """Descent, from zeros, on the slope of the loss in any direction V: its gradient is the Hessian applied to V."""
    widths = (n, *[sp.Integer(3)] * (layers - 1), sp.S.One)
    loop = mlp(layers, widths=widths, activation=activation, loss=squared(), bias=False, learning_rate=1)
    total = sp.S.Zero
    for name, entry in loop.state.items():
        rows, columns = entry.base.shape
        V = sp.IndexedBase(f"V{name[1:]}", shape=entry.base.shape)
        gradient = sp.expand(entry - loop.update[name])
        total += sp.Sum(V[i, j] * gradient, (j, 1, columns), (i, 1, rows))
    return descent(name="the slope in a direction", parameters=dict.fromkeys(loop.state.values(), zeros()),
                   inputs=list(loop.inputs.values()), loss=total, learning_rate=1,
                   forward=intermediates_of(loop),
                   functions={sp.Function("phi"): activation, sp.Function("phi_prime"): slope})  # fmt: skip


def indefinite(loop: TrainingLoop) -> Iterator[Stated]:
    """The Hessian of two layers from zeros, whose slope at 0 is 1, takes (V1, V2) to -y (V2 x, V1 x)."""
    W1, W2, x, target = (loop.state["W1"], loop.state["W2"], loop.inputs["x"].base, loop.inputs["y"].base)
    V1, V2 = sp.IndexedBase("V1", shape=W1.base.shape), sp.IndexedBase("V2", shape=W2.base.shape)
    at_one = {entry: loop.at(entry, 1) for entry in (x[j], x[k], target[1])}
    because = "so V·HV = -2 y V2 V1 x, which turns its sign with V2 and is not 0 for V1 = y x, V2 = 1"
    claim = equal(loop, loop.at(W1, 1), at_one[target[1]] * V2[1, i] * at_one[x[j]])
    yield undecided(true(claim, because))
    inner = sp.Sum(V1[j, k] * at_one[x[k]], (k, 1, n))
    yield true(equal(loop, loop.at(W2.base[1, j], 1), at_one[target[1]] * inner), because)


@sentence("MZ-23")
def three_layers_have_no_second_order_at_zero() -> Iterator[Stated]:
    """Shortcuts of length n>=3: the Hessian at zero is exactly zero (high-order saddle)."""
    loop = mlp(3, widths=(n, 3, 3, 1), activation=identity(), loss=squared(), bias=False)
    yield true(frozen(loop), "the gradient is a product of zeros")
    yield true(frozen(second_order(3, identity(), ONE), first=1), "second derivatives keep a factor 0")


@sentence("MZ-24")
def two_layers_have_a_strict_saddle_at_zero() -> Iterator[Stated]:
    """For a two-layer linear network zero is a strict saddle: the Hessian there has a negative eigenvalue."""
    yield true(frozen(mlp(2, widths=(n, 3, 1), activation=identity(), loss=squared(), bias=False)), "W1 = W2 = 0")
    yield from indefinite(second_order(2, identity(), ONE))


@sentence("MZ-25")
def zero_word_vectors_are_a_local_minimum() -> Iterator[Stated]:
    """Don't ever initialize all to zero. And, specifically in your case [word2vec, all vectors zero], it's a local
    minimum.
    """
    u, v, U, V = (sp.IndexedBase(name, shape=(3,)) for name in "uvUV")
    score, label, h = *sp.symbols("score y"), sp.Function("h")
    common = {
        "parameters": {u[k]: zeros(), v[k]: zeros()},
        "inputs": {label: sp.FiniteSet(-1, 1)},
        "forward": {score: sp.Sum(u[k] * v[k], (k, 1, 3))},
        "learning_rate": 1,
    }
    loop = descent(name="pairs of words", loss=h(-label * score), functions={h: softplus()}, **common)
    yield true(frozen(loop), "each vector is the factor of the other's gradient")

    def along(step: TrainingLoop) -> sp.Expr:
        """The gradient that a step takes, times a direction."""
        return sp.Sum(U[k] * (u[k] - step.update["u"]) + V[k] * (v[k] - step.update["v"]), (k, 1, 3))

    second = descent(name="the slope in a direction", loss=along(loop),
                     functions={sp.Function("h_prime"): sigmoid()}, **common)  # fmt: skip
    yield false(holds(second, sp.Ge(along(second), 0), when=FIRST), "with y = 1 and U = V it is -|U|²: a saddle")


@sentence("MZ-26")
def zeros_are_a_saddle_point() -> Iterator[Stated]:
    """You are placing yourself on a saddle point of the parameter space. [all-zero weights]"""
    yield false(frozen(sigmoids(), first=1), "with sigmoids zero is not stationary: W2 moves")
    yield true(frozen(mlp(2, widths=(n, 3, 1), activation=ZERO_AT_ZERO, bias=False), first=1), "with φ(0) = 0 it is")
    yield from indefinite(second_order(2, HYPERBOLIC, activation_of(sp.diff(HYPERBOLIC.expression, z))))
