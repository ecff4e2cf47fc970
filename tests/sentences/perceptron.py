"""Sentences about the perceptron that starts from zero: what its learning rate does."""

from __future__ import annotations

from collections.abc import Iterator

from sympy import Eq, FiniteSet, IndexedBase, Max, Piecewise, S, Sum, Symbol, symbols

from symbolic_init.modelling.neurons import eta, j, k, mistake, n, perceptron, phi, w, x, y, yhat
from symbolic_init.modelling.optimisers import adagrad, adam, coupled_decay, momentum, rate_free_decay, rmsprop
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import (
    assuming,
    equal,
    fails_for_some,
    holds,
    independent_of,
    only_rescaled,
    remarked,
    rescaled_from_one,
    same_direction,
    unravelled,
    updates_only_rescaled,
)
from tests.loop_equations import change
from tests.sentences import Stated, false, sentence, true

m = Symbol("m", integer=True, positive=True)
s = Symbol("s", integer=True)
number = symbols("number")


@sentence("PS-02")
def only_a_start_other_than_zero_lets_the_rate_matter() -> Iterator[Stated]:
    """the learning rate (eta) only has an effect on the classification outcome if the weights are initialized to
    non-zero values.
    """
    yield true(independent_of(perceptron(), of="eta"), "from zero the runs differ by a positive factor: same signs")


@sentence("PS-05")
def the_second_update_from_zero() -> Iterator[Stated]:
    """the last line in this calculation simplifies to Dw(2) = eta (y2 - phi(eta (y1 - 1) x1.x2)) x2"""
    loop = perceptron()
    samples, labels = loop.inputs["x"].base, y
    first = eta * (loop.at(labels, 1) - 1) * loop.at(samples[k], 1)
    inner = Sum(loop.at(samples[j], 1) * loop.at(samples[j], 2), (j, 1, n))
    net = eta * (loop.at(labels, 1) - 1) * inner
    second = eta * (loop.at(labels, 2) - phi(net)) * loop.at(samples[k], 2)
    yield true(equal(loop, change(loop, w[k]), first), "φ(0) = 1")
    yield true(equal(loop, change(loop, w[k], 2), second), "put the first update into the net input")
    yield true(unravelled(loop, 2, from_start=True), "the last line of the calculation")


@sentence("PS-07")
def every_update_is_the_rate_times_something_without_it() -> Iterator[Stated]:
    """It follows that Dw(i) = eta * [Something that does not depend on eta] for every i = 1, 2, ..."""
    yield true(updates_only_rescaled(perceptron(), by="eta"), "the signs of the net inputs do not depend on the rate")


@sentence("PS-09")
def the_direction_is_determined_by_inputs_and_targets_alone() -> Iterator[Stated]:
    """... and the direction is only determined by the inputs and targets?"""
    yield true(only_rescaled(perceptron(), by="eta"), "w_t / η is the sum of the brackets, which data alone determine")
    yield true(same_direction(perceptron(), whatever="eta"), "two positive multiples of one vector")


@sentence("PS-10")
def the_argument_needs_a_rate_below_one() -> Iterator[Stated]:
    """where eta in (0,1) is the learning rate [the argument needs eta < 1]"""
    claim = rescaled_from_one(perceptron(), by="eta")
    at_least_one = perceptron().formula(eta >= 1)
    yield false(assuming(fails_for_some(claim), at_least_one), "the induction uses that the rate is positive, no more")
    yield true(claim, "so for every positive rate")


@sentence("PS-15")
def from_zero_the_rate_never_matters_with_a_threshold() -> Iterator[Stated]:
    """With zero initial weights the learning rate never matters, also when the unit fires above a fixed threshold
    theta.
    """
    theta = Symbol("theta", real=True)
    yield false(only_rescaled(perceptron(threshold=theta), by="eta"), "the threshold is not scaled with the weights")
    yield false(same_direction(perceptron(threshold=theta), whatever="eta"), "nor is the direction the same")
    yield true(only_rescaled(perceptron(threshold=eta * theta), by="eta"), "scaled with the rate it would be")


@sentence("PS-18")
def weight_decay_leaves_the_rate_a_mere_scale() -> Iterator[Stated]:
    """Adding L2 weight decay to a zero-initialised perceptron does not change the fact that eta only rescales the
    weights.
    """
    loop = perceptron(optimiser=coupled_decay()).with_(assumptions=[eta * Symbol("lambda", positive=True) < 1])
    yield false(same_direction(loop, whatever="eta"), "earlier samples fade by the factor 1 - ηλ, which holds the rate")


@sentence("PS-19")
def decay_without_the_rate_keeps_the_scaling_law() -> Iterator[Stated]:
    """With decoupled decay w <- (1-lambda) w + eta c x (lambda not multiplied by eta) the zero-init scaling law
    survives.
    """
    yield true(
        rescaled_from_one(perceptron(optimiser=rate_free_decay()), by="eta"), "the decay is linear in the weights"
    )


@sentence("PS-21")
def adam_from_zero_gives_one_classifier_for_every_rate() -> Iterator[Stated]:
    """Even Adam on the perceptron loss, started at zero, gives the same classifier for every learning rate."""
    for optimiser in (momentum(), adagrad(), rmsprop(), adam()):
        loop, name = perceptron(rule="mistake", optimiser=optimiser), f"with {optimiser.name}"
        because = "mistakes depend on signs only, so the gradients are the same and the rate a factor of every step"
        yield true(remarked(rescaled_from_one(loop, by="eta"), name), because)
        yield true(remarked(independent_of(loop, mistake, of="eta"), name), because)


@sentence("PS-23")
def a_falling_rate_gives_the_direction_of_a_constant_one() -> Iterator[Stated]:
    """Since only the scale matters from zero init, a 1/t learning-rate schedule gives the same direction as a constant
    learning rate.
    """
    v, zhat = IndexedBase("v", shape=(n,)), Symbol("zhat")
    constant = perceptron()
    loop = constant.with_(
        name="two schedules on the same samples",
        state={w[k]: 0, v[k]: 0, number: 1},
        intermediates={yhat: phi(Sum(w[j] * x[j], (j, 1, n))), zhat: phi(Sum(v[j] * x[j], (j, 1, n)))},
        update={
            w[k]: w[k] + eta * (y - yhat) * x[k],
            v[k]: v[k] + eta / number * (y - zhat) * x[k],
            number: number + 1,
        },
    )
    yield false(holds(loop, Eq(w[k] * v[1], w[1] * v[k])), "orthogonal samples 1, 2: (1, 1) and (1, 1/2) times η")


@sentence("PS-28")
def the_averaged_weights_have_a_direction_without_the_rate() -> Iterator[Stated]:
    """Averaged perceptron: the averaged weights from zero init have a direction that does not depend on eta."""
    total = IndexedBase("total", shape=(n,))
    loop = perceptron()
    averaged = loop.with_(
        state={w[k]: 0, total[k]: 0},
        update={w[k]: loop.update["w"], total[k]: total[k] + loop.update["w"]},
    )
    yield true(rescaled_from_one(averaged, "total", by="eta"), "a sum of vectors that have the factor η")
    yield true(same_direction(averaged, "total", whatever="eta"), "the average is the sum over the number of steps")


@sentence("PS-29")
def the_rate_has_no_effect_on_the_fitted_classifier() -> Iterator[Stated]:
    """sklearn's Perceptron starts from coef_=0, so eta0 has no effect on the fitted classifier."""
    p, q, u = (IndexedBase(name, shape=(n,)) for name in "pqu")
    z1, z2, running, before = symbols("z1 z2 running before")
    wrong = {z: Piecewise((1, z <= 0), (0, True)) for z in (z1, z2)}
    loss = Max(0, -z1) + Max(0, -z2)
    fitted = TrainingLoop(
        name="epochs of two samples p and q, turned by their labels, until the loss no longer falls by tol",
        state={w[k]: 0, running: 1, before: 100},
        inputs=[],
        intermediates={
            z1: Sum(w[j] * p[j], (j, 1, n)),
            u[k]: w[k] + running * eta * wrong[z1] * p[k],
            z2: Sum(u[j] * q[j], (j, 1, n)),
        },
        update={
            w[k]: u[k] + running * eta * wrong[z2] * q[k],
            running: Piecewise((running, loss <= before - Symbol("tol", positive=True)), (0, True)),
            before: loss,
        },
    )
    loop = perceptron(bias=True, rule="mistake")
    yield false(only_rescaled(fitted, by="eta"), "the loss is scaled by the rate, the tolerance is not")
    yield true(remarked(only_rescaled(loop, "w", "b", by="eta"), "for a fixed number of epochs"), "signs ignore η")
    yield true(remarked(independent_of(loop, mistake, of="eta"), "for a fixed number of epochs"), "signs ignore η")


@sentence("PS-38")
def the_batch_perceptron_from_zero_ignores_the_rate() -> Iterator[Stated]:
    """The batch perceptron (sum over all misclassified examples) from zero init is also insensitive to eta."""
    xs, ys, wrong = IndexedBase("x", shape=(m, n)), IndexedBase("y", shape=(m,)), IndexedBase("wrong", shape=(m,))
    net = Sum(w[j] * xs[s, j], (j, 1, n))
    loop = TrainingLoop(
        name="batch perceptron",
        state={w[k]: 0},
        inputs={xs[s, k]: S.Reals, ys[s]: FiniteSet(-1, 1)},
        intermediates={wrong[s]: Piecewise((1, ys[s] * net <= 0), (0, True))},
        update={w[k]: w[k] + eta * Sum(wrong[s] * ys[s] * xs[s, k], (s, 1, m))},
    )
    yield true(rescaled_from_one(loop, by="eta"), "which samples are wrong depends on signs only")
    yield true(independent_of(loop, wrong[s], of="eta"), "so the same samples are wrong")
