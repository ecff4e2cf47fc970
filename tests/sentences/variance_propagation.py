"""Sentences about the variance of what random weights make of their inputs, layer by layer.

Random quantities are vectors over N equally likely cases, their expectations are means over the cases. That quantities
are independent is used in the form that the expectation of a product is the product of expectations, for the products
that occur. The inputs of a unit, or the layers of a network, are what a loop goes through, one in each step: what holds
after every step holds for any number of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Eq, FiniteSet, Function, IndexedBase, Lambda, Max, Piecewise, Rational, S, Sum, Symbol, exp, symbols

from symbolic_init.claim import When
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import equal, fails_for_some, holds, linear, remarked
from tests.sentences import Stated, false, sentence, true, undecided
from tests.sentences.symmetry import parts

N = Symbol("N", integer=True, positive=True)
q, r = symbols("q r", integer=True)
s, w, x, z, f, after, x0, z0 = (
    IndexedBase(name, shape=(N,)) for name in ("s", "w", "x", "z", "f", "after", "x0", "z0")
)
variance, power, ones, moment = symbols("variance power ones moment")
fan, v = symbols("fan v", positive=True)
phi, phi_of_minus, y = Function("phi"), Function("phi_of_minus"), Symbol("y")


def mean(quantity: Any) -> Any:
    """The expectation."""
    return Sum(quantity, (q, 1, N)) / N


INDEPENDENT = (
    Eq(mean(s[q] * w[q] * x[q]), mean(s[q] * x[q]) * mean(w[q])),
    Eq(mean(w[q] * x[q]), mean(w[q]) * mean(x[q])),
    Eq(mean((w[q] * x[q]) ** 2), mean(w[q] ** 2) * mean(x[q] ** 2)),
)
BOTH = mean(w[q] ** 2) * mean(x[q] ** 2)
p = IndexedBase("p", shape=(N,))


def unit(*assumptions: Any, added: Any = BOTH) -> TrainingLoop:
    """s = Σ w x, one input after the other; each weight has mean 0 and is independent of its input and of the others.

    The weights are any numbers minus their mean.
    `variance` is the sum of what is said to be `added` by each input, `power` that of E[x²].
    """
    return TrainingLoop(
        name="one more input in each step",
        state={s[r]: 0, variance: 0, power: 0},
        inputs=[p[r], x[r]],
        intermediates={w[r]: p[r] - mean(p[q]), after[r]: s[r] + w[r] * x[r]},
        update={s[r]: after[r], variance: variance + added, power: power + mean(x[q] ** 2)},
        assumptions=(*INDEPENDENT, *assumptions),
    )


@sentence("VP-01")
def the_variance_of_a_sum_of_products() -> Iterator[Stated]:
    """Var(s) = (n Var(w)) Var(x) [assuming zero mean inputs and weights]"""
    claim = holds(unit(Eq(mean(x[q]), 0)), Eq(mean(s[q]), 0), Eq(mean(s[q] ** 2), variance))
    yield true(claim, "the n terms are uncorrelated, and each adds E[w²] E[x²] = Var(w) Var(x)")


@sentence("VP-02")
def weights_of_mean_zero_are_enough() -> Iterator[Stated]:
    """Var(sum w_i x_i) = n Var(w) Var(x) holds as soon as the weights have zero mean."""
    loop = unit(added=mean(w[q] ** 2) * (mean(x[q] ** 2) - mean(x[q]) ** 2))
    yield false(holds(loop, Eq(mean(s[q] ** 2), variance)), "x = 1 has the variance 0")
    yield true(holds(unit(), Eq(mean(s[q]), 0), Eq(mean(s[q] ** 2), variance)), "with E[x²] for Var(x)")


@sentence("VP-03")
def dividing_by_the_root_of_the_fan_in_normalises() -> Iterator[Stated]:
    """we can normalize the variance of each neuron's output to 1 by scaling its weight vector by the square root of its
    fan-in: w = np.random.randn(n) / sqrt(n).
    """
    loop = unit(Eq(mean(w[q] ** 2), 1))
    yield false(equal(loop, mean(s[q] ** 2), 1, when=When(at=1)), "one input x = 2: the variance is 4")
    scaled = holds(loop, Eq(mean(s[q] ** 2) / fan, power / fan))
    yield true(scaled, "Var(s / √n) = Σ E[x²] / n, so it is 1 where the mean of the E[x²] is 1")


@sentence("VP-29")
def the_variance_grows_with_the_number_of_inputs() -> Iterator[Stated]:
    """the distribution of the outputs from a randomly initialized neuron has a variance that grows with the number of
    inputs.
    """
    loop = unit(mean(w[q] ** 2) > 0, mean(x[q] ** 2) > 0)
    yield true(holds(loop, mean(after[q] ** 2) > mean(s[q] ** 2)), "each input adds E[w²] E[x²]")


@sentence("VP-17")
def with_the_new_start_the_deviation_is_the_root_of_three_halves() -> Iterator[Stated]:
    """Verify that the standard deviation of z with the new initialization [std 1/sqrt(n_in)] is sqrt(3/2)."""
    value = symbols("input")
    loop = TrainingLoop(
        name="one more input, 0 or 1, in each step, after a bias",
        state={s[r]: z0[r], variance: mean(z0[q] ** 2)},
        inputs={w[r]: S.Reals, value: FiniteSet(0, 1)},
        update={s[r]: s[r] + w[r] * value, variance: variance + value * mean(w[q] ** 2)},
        assumptions=[Eq(mean(s[q] * w[q]), 0), Eq(value**2, value)],
    )
    claim = holds(loop, Eq(mean(s[q] ** 2), variance))
    yield true(claim, "a bias of variance 1 and 500 inputs that are 1, with E[w²] = 1/1000, give 1 + 500/1000")


@sentence("VP-24")
def constant_weights_keep_the_variance() -> Iterator[Stated]:
    """A constant initialization W_ij = 1/n preserves the variance of i.i.d. inputs like Xavier does."""

    def averaging(size: Any) -> TrainingLoop:
        return TrainingLoop(
            name="the mean of independent inputs, one more in each step",
            state={s[r]: 0, power: 0},
            inputs=[x[r]],
            update={s[r]: s[r] + x[r] / size, power: power + mean(x[q] ** 2)},
            assumptions=[Eq(mean(x[q]), 0), Eq(mean(s[q] * x[q]), mean(s[q]) * mean(x[q]))],
        )

    of_two = remarked(equal(averaging(2), mean(s[q] ** 2), power / 2, when=When(at=2)), "of n = 2 inputs")
    yield false(of_two, "the mean of two has half the variance of one")
    yield true(equal(averaging(fan), mean(s[q] ** 2), power / fan**2), "n inputs of variance v: n v / n²")


def squares(number: Any) -> Any:
    """(φ(z)² + φ(-z)²) / 2"""
    return (phi(number) ** 2 + phi_of_minus(number) ** 2) / 2


def layers(gain: Any, slope: Any = 0) -> TrainingLoop:
    """One layer more in each step, without biases, of equally distributed units; weights have the variance gain / n.

    z runs through the cases of a unit up to the sign: symmetric weights make -z as likely as z. That the expectation of
    the next z² is n · gain / n times that of φ(z)² is VP-29 at the next layer.
    """
    return TrainingLoop(
        name="one more layer in each step",
        state={z[r]: z0[r], power: 1},
        inputs=[after[r]],
        update={z[r]: after[r], power: power * gain * (1 + slope**2) / 2},
        functions={
            phi: Lambda(y, Piecewise((y, y > 0), (slope * y, True))),
            phi_of_minus: Lambda(y, Piecewise((-slope * y, y > 0), (-y, True))),
        },
        assumptions=[Eq(mean(after[q] ** 2), gain * mean(squares(z[q])))],
    )


def halved(loop: TrainingLoop, slope: Any = 0) -> Any:
    """E[φ(z)²] = (1 + slope²) E[z²] / 2"""
    return Eq(mean(squares(z[q])), (1 + slope**2) * mean(z[q] ** 2) / 2)


@sentence("VP-04")
def relu_halves_the_second_moment() -> Iterator[Stated]:
    """E[x^2] = 0.5 Var[y], where x = max(0,y) ... We assume y to have zero mean and to be symmetrical around the
    mean.
    """
    loop = layers(2)
    yield true(holds(loop, halved(loop)), "of y and -y, which are equally likely, one is kept")


@sentence("VP-06")
def he_keeps_the_second_moment() -> Iterator[Stated]:
    """He initialization keeps the second moment of the pre-activations constant through a ReLU network."""
    loop = layers(2)
    claim = holds(loop, halved(loop), Eq(mean(z[q] ** 2), mean(z0[q] ** 2)))
    yield true(claim, "ReLU halves it, and the weights double it")


@sentence("VP-08")
def xavier_halves_the_second_moment() -> Iterator[Stated]:
    """Using Var(w)=1/n (Xavier/LeCun) with ReLU, the second moment of the signal shrinks by a factor 2 per layer."""
    loop = layers(1)
    claim = holds(loop, halved(loop), Eq(mean(after[q] ** 2), mean(z[q] ** 2) / 2))
    yield true(claim, "ReLU halves it, and the weights keep it")


@sentence("VP-27")
def the_variance_for_a_leaky_relu() -> Iterator[Stated]:
    """For leaky ReLU with negative slope a the right He variance is 2/((1+a^2) n)."""
    slope = Symbol("slope", real=True)
    loop = layers(v, slope)
    claim = holds(loop, halved(loop, slope), Eq(mean(after[q] ** 2), v * (1 + slope**2) / 2 * mean(z[q] ** 2)))
    yield true(claim, "the factor is 1 where v = n Var(w) is 2 / (1 + a²), and nowhere else unless z is 0")


@sentence("VP-15")
def relu_quarters_the_variance_of_a_uniform_number() -> Iterator[Stated]:
    """In uniform distribution variance will be scaled by 1/4 after Relu"""
    b, first, second, dummy = Symbol("b", positive=True), *symbols("first second dummy")
    loop = TrainingLoop(
        name="moments of |y| for y uniform on (-b, b); y is as likely negative as positive",
        state={dummy: b},
        inputs=[],
        intermediates={first: b / 2, second: b**2 / 3},
        update={dummy: dummy},
    )
    after_relu = second / 2 - (first / 2) ** 2
    yield false(equal(loop, after_relu, second / 4), "the mean is b/4, not 0")
    yield true(equal(loop, after_relu, Rational(5, 16) * second), "b²/6 - b²/16 = 5 b²/48")


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


@sentence("VP-23")
def residual_blocks_double_the_variance() -> Iterator[Stated]:
    """In a residual network without normalisation, with variance-preserving random branches, the variance doubles with
    every block.
    """
    loop = TrainingLoop(
        name="one more block in each step, with a branch of mean 0 given x, and with the variance of x",
        state={x[r]: x0[r], power: 1},
        inputs=[f[r]],
        update={x[r]: x[r] + f[r], power: 2 * power},
        assumptions=[Eq(mean(x[q] * f[q]), 0), Eq(mean(f[q] ** 2), mean(x[q] ** 2))],
    )
    yield true(holds(loop, Eq(mean(x[q] ** 2), power * mean(x0[q] ** 2))), "E[x f] = 0, so the second moments add up")


@sentence("VP-26")
def dropout_divides_the_second_moment() -> Iterator[Stated]:
    """Inverted dropout with keep probability p multiplies the second moment of the activations by 1/p."""
    p = Symbol("p", positive=True)
    loop = TrainingLoop(name="dropout", state={s[r]: p * z0[r]}, inputs=[x[r]], update={s[r]: s[r]})
    dropped = p * mean((x[q] * 1 / p) ** 2) + (1 - p) * mean((x[q] * 0 / p) ** 2)
    yield true(equal(loop, dropped, mean(x[q] ** 2) / p), "p · 1/p² + (1 - p) · 0")


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
    step = loop.at(W2[i, j], 1) - loop.at(W2[i, j], 0)
    own = equal(loop, step, -Symbol("eta", positive=True) * loop.at(delta2[i], 1) * loop.at(a1[j], 1))
    yield true(own, "the gradient of the weights themselves is δ aᵀ, which they do not occur in")


NOT_STATED = {"VP-30": "it is about integrals over the normal distribution, up to the precision of two constants"}
