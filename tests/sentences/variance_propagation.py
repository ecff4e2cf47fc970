"""Sentences about the variance of what random weights make of their inputs, layer by layer.

Random quantities are vectors over N equally likely cases, their expectations are means over the cases. That quantities
are independent is used in the form that the expectation of a product is the product of expectations, for the products
that occur. The inputs of a unit, or the layers of a network, are what a loop goes through, one in each step: what holds
after every step holds for any number of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Eq, FiniteSet, Function, IndexedBase, Lambda, Piecewise, Rational, S, Sum, Symbol, symbols

from symbolic_init.claim import When
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import equal, holds, remarked
from tests.sentences import Stated, false, sentence, true

N = Symbol("N", integer=True, positive=True)
q, r = symbols("q r", integer=True)
s, w, x, z, f, after, x0, z0 = (
    IndexedBase(name, shape=(N,)) for name in ("s", "w", "x", "z", "f", "after", "x0", "z0")
)
variance, power = symbols("variance power")
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


NOT_STATED = {"VP-30": "it is about integrals over the normal distribution, up to the precision of two constants"}
