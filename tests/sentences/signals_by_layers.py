"""Sentences about what becomes of a signal, and of its gradient, layer by layer: norms, slopes and widths."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Eq, FiniteSet, IndexedBase, Max, Rational, S, Sum, Symbol, exp, symbols

from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import equal, fails_for_some, holds, linear, remarked
from tests.loop_equations import change
from tests.sentences import Stated, false, sentence, true, undecided
from tests.sentences.symmetry import parts

N = Symbol("N", integer=True, positive=True)
q, r = symbols("q r", integer=True)


def square_layers(activation: Any) -> TrainingLoop:
    """One layer of two units more in each step; the weights are a rotation, and a reflection where `side` is -1."""
    c, d, side, a1, a2, s1, s2 = symbols("c d side a1 a2 s1 s2")
    return TrainingLoop(
        name="one more layer of two units in each step, with orthogonal weights",
        state={a1: s1, a2: s2},
        inputs={c: S.Reals, d: S.Reals, side: FiniteSet(-1, 1)},
        update={a1: activation(c * a1 - side * d * a2), a2: activation(d * a1 + side * c * a2)},
        assumptions=[Eq(c**2 + d**2, 1), Eq(side**2, 1)],
    )


def kept(loop: TrainingLoop) -> Any:
    """The norm is that of the input."""
    (a1, a2), (s1, s2) = loop.state.values(), loop.initial.values()
    return holds(loop, Eq(a1**2 + a2**2, s1**2 + s2**2))


@sentence("VP-20")
def orthogonal_weights_keep_the_norm() -> Iterator[Stated]:
    """Orthogonal initialization preserves the norm of the signal exactly in a deep linear network."""
    yield true(remarked(kept(square_layers(lambda number: number)), "with two units in each layer"), "WᵀW = 1")
    a, start = IndexedBase("a", shape=(N,)), IndexedBase("start", shape=(N,))
    W = IndexedBase("W", shape=(N, N))
    i, j = symbols("i j", integer=True)
    back = Sum(W[j, r] * Sum(W[j, i] * a[i], (i, 1, N)), (j, 1, N))
    loop = TrainingLoop(
        name="one more linear layer in each step, with orthogonal weights",
        state={a[r]: start[r]},
        inputs=[W[r, q]],
        update={a[r]: Sum(W[r, j] * a[j], (j, 1, N))},
        assumptions=[Eq(back, a[r])],
    )
    claim = equal(loop, Sum(a[j] ** 2, (j, 1, N)), Sum(start[j] ** 2, (j, 1, N)))
    yield undecided(true(claim, "|Wa|² is a·WᵀWa, if the order of two sums is exchanged"))


@sentence("VP-21")
def orthogonal_weights_keep_the_norm_through_relu() -> Iterator[Stated]:
    """Orthogonal weights also preserve the activation norms in a ReLU network."""
    yield false(kept(square_layers(lambda number: Max(0, number))), "the identity, at (-1, 1)")


@sentence("VP-07")
def he_keeps_the_mean_square_in_every_draw() -> Iterator[Stated]:
    """With He initialization the mean squared activation of every layer equals that of the first layer in each network
    we draw.
    """
    n, width = Symbol("n", integer=True, positive=True), symbols("width")
    i, j = symbols("i j", integer=True)
    a, start, W = IndexedBase("a", shape=(n,)), IndexedBase("start", shape=(n,)), IndexedBase("W", shape=(n, n))
    loop = TrainingLoop(
        name="one more ReLU layer in each step, with weights ±width that have the variance 2/n",
        state={a[i]: start[i]},
        inputs={W[i, j]: FiniteSet(-1, 1)},
        intermediates={width: Symbol("d", positive=True)},
        update={a[i]: Max(0, width * Sum(W[i, j] * a[j], (j, 1, n)))},
        assumptions=[Eq(width**2 * n, 2)],
    )
    yield false(equal(loop, Sum(a[j] ** 2, (j, 1, n)), Sum(start[j] ** 2, (j, 1, n))), "all weights may be negative")


@sentence("VP-28")
def fan_in_and_fan_out_differ_by_a_quotient_of_widths() -> Iterator[Stated]:
    """It is sufficient to use either fan_in or fan_out: the product of the per-layer factors is just n_L/n_0-like and
    does not vanish or explode with depth.
    """
    width, wider, first, factors = symbols("width wider first factors")
    first = Symbol("first", positive=True)
    loop = TrainingLoop(
        name="one more layer of any width in each step",
        state={width: first, factors: 1},
        inputs=[wider],
        update={width: wider, factors: factors * wider / width},
        assumptions=[wider > 0],
    )
    yield true(holds(loop, width > 0, Eq(factors * first, width)), "n_l / n_(l-1) telescopes")


@sentence("VP-18")
def sigmoid_gradients_always_vanish() -> Iterator[Stated]:
    """With sigmoid units the gradient always vanishes exponentially with depth because sigma'(z) <= 1/4."""
    a, gradient, doubled, value = symbols("a gradient doubled value")
    loop = TrainingLoop(
        name="one more unit in each step, with the weight 8 and the bias -4",
        state={a: Rational(1, 2), gradient: 1, doubled: 1},
        inputs=[],
        intermediates={value: 1 / (1 + exp(-(8 * a - 4)))},
        update={a: value, gradient: gradient * 8 * value * (1 - value), doubled: 2 * doubled},
    )
    large = holds(loop, Eq(a, Rational(1, 2)), doubled >= 1, Eq(gradient, doubled))
    yield false(remarked(fails_for_some(large), "in some layer it is below 1"), "every factor is 8 · 1/4 = 2")
    yield true(large, "every factor is 8 · 1/4 = 2")


@sentence("VP-19")
def small_weights_make_the_product_decrease() -> Iterator[Stated]:
    """if |w_j| < 1 for all j then the terms |w_j sigma'(z_j)| < 1/4, and the product decreases exponentially."""
    weight, value, term, gradient, next_one, quarter = symbols("weight value term gradient next quarter")
    net = symbols("net")
    loop = TrainingLoop(
        name="one more sigmoid unit in each step",
        state={gradient: 1, quarter: 1},
        inputs=[weight, net],
        intermediates={value: 1 / (1 + exp(-net)), term: weight * value * (1 - value), next_one: gradient * term},
        update={gradient: next_one, quarter: quarter / 16},
        assumptions=[weight**2 < 1],
    )
    claim = holds(
        loop,
        value > 0,
        value < 1,
        value * (1 - value) >= 0,
        value * (1 - value) <= Rational(1, 4),
        (value * (1 - value)) ** 2 <= Rational(1, 16),
        term**2 < Rational(1, 16),
        quarter > 0,
        gradient**2 <= quarter,
        next_one**2 < quarter / 16,
    )
    yield true(claim, "σ' = σ (1 - σ) is at most 1/4")


@sentence("VP-33")
def small_weights_send_back_small_gradients() -> Iterator[Stated]:
    """a Neural Network layer that has very small weights will during backpropagation compute very small gradients on
    its data (since this gradient is proportional to the value of the weights).
    """
    loop = mlp(3)
    W2, delta2, a1 = parts(loop, "W2", "delta2", "a1")
    yield true(linear(loop, "delta1", of="W2"), "the error sent back is Wᵀδ times a slope")
    i, j = W2[symbols("i j", integer=True)].indices
    own = equal(loop, change(loop, W2[i, j]), -Symbol("eta", positive=True) * loop.at(delta2[i], 1) * loop.at(a1[j], 1))
    yield true(own, "the gradient of the weights themselves is δ aᵀ, which they do not occur in")
