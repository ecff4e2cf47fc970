"""Sentences about models without hidden layers: Adaline, logistic and softmax regression."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Eq, FiniteSet, Function, IndexedBase, Ne, Piecewise, Rational, S, Sum, Symbol, exp, log, symbols

from symbolic_init.claim import Claim, When
from symbolic_init.modelling.activations import uninterpreted
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import constant, symbolic, zeros
from symbolic_init.modelling.losses import logistic, softmax_cross_entropy, squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.optimisers import MU, Optimiser, adam, coupled_decay, momentum, nesterov, sgd, sign_sgd
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import (
    equal,
    follows,
    frozen,
    holds,
    identical,
    independent_of,
    never,
    only_rescaled,
    remarked,
)
from tests.loop_equations import intermediates_of
from tests.sentences import Stated, false, sentence, true, undecided

n, size = symbols("n N", integer=True, positive=True)
i, j, k, r, s = symbols("i j k r s", integer=True)
eta = Symbol("eta", positive=True)
ell, ell_prime = Function("ell"), Function("ell_prime")
w, u, v, x = (IndexedBase(name, shape=(n,)) for name in "wuvx")
Y, z = (IndexedBase(name, shape=(size,)) for name in "Yz")
X = IndexedBase("X", shape=(size, n))
y = Symbol("y")


def entropy(z: Any, y: Any) -> Any:
    """The loss of a logit."""
    return log(1 + exp(z)) - y * z


def regression(loss: Any, *, start: Any = None, **options: Any) -> TrainingLoop:
    """A linear model, trained on all of a fixed data set X, Y in every step; the loss is summed over it."""
    return descent(
        name="linear model on a fixed data set",
        parameters={w[k]: start or zeros()},
        inputs=[],
        forward={z[s]: Sum(X[s, j] * w[j], (j, 1, n))},
        loss=Sum(loss(z[s], Y[s]), (s, 1, size)),
        functions={ell: uninterpreted()} if loss is ell else {},
        learning_rate=eta,
        **options,
    )


def two_classes(label: Any) -> TrainingLoop:
    """Softmax regression with the rows u and v from zero; the label is that of v, 0 or 1."""
    p, q = symbols("p q")
    return descent(
        name="softmax regression of two classes",
        parameters={u[k]: zeros(), v[k]: zeros()},
        inputs=[x[k], *([label] if label == y else [])],
        forward={p: Sum(u[j] * x[j], (j, 1, n)), q: Sum(v[j] * x[j], (j, 1, n))},
        loss=log(exp(p) + exp(q)) - (1 - label) * p - label * q,
        learning_rate=eta,
    )


@sentence("LM-02")
def the_first_batch_update_from_zero_is_only_rescaled() -> Iterator[Stated]:
    """After the very first batch update from zero, the direction of w is independent of eta for Adaline and logistic
    regression.
    """
    because = "the first step is the rate times the gradient at 0"
    for loss in (None, squared(), logistic()):
        batch = mlp(1, widths=(n, 1), loss=loss, batch=size)
        yield true(only_rescaled(batch, "W1", "b1", by="eta", first=1), because)


@sentence("LM-03")
def the_rate_has_no_influence_on_labels_of_logistic_regression() -> Iterator[Stated]:
    """Zero-initialised logistic regression: the learning rate has no influence on the predicted class labels."""
    p, q, output, first, second = *symbols("p q output"), *(IndexedBase(name, shape=(2,)) for name in ("X1", "X2"))
    weights, seen = IndexedBase("w", shape=(2,)), IndexedBase("seen", shape=(2,))

    def net(inputs: Any) -> Any:
        return Sum(weights[j] * inputs[j], (j, 1, 2))

    loop = descent(
        name="logistic regression on two samples, turned by their labels",
        parameters={weights[k]: zeros()},
        inputs=[],
        forward={p: net(first), q: net(second)},
        loss=entropy(p, 1) + entropy(q, 1),
        learning_rate=eta,
    )
    tested = loop.with_(intermediates={**intermediates_of(loop), output: net(seen)})
    label = Piecewise((1, output >= 0), (0, True))
    yield false(independent_of(tested, label, of="eta"), "later errors depend on the rate, and so does the direction")
    yield true(independent_of(tested, label, of="eta", first=2), "the first update is only rescaled")


@sentence("LM-10")
def equal_weights_keep_softmax_classes_equal() -> Iterator[Stated]:
    """Can we initialize all weight parameters in softmax regression to the same value? - We can try it but it may lead
    to symmetry condition.
    """
    loop = mlp(1, loss=softmax_cross_entropy(), initial=constant())
    yield false(identical(loop, "W1"), "the labels tell the classes apart in the first step")


@sentence("LM-13")
def adam_keeps_the_sum_of_softmax_rows() -> Iterator[Stated]:
    """The conservation of sum_k W_k in softmax regression holds for Adam as well."""

    def summed(optimiser: Optimiser) -> Claim:
        loop = mlp(1, widths=(n, 3), loss=softmax_cross_entropy(), optimiser=optimiser, bias=False)
        target, W = loop.inputs["y"].base, loop.state["W1"].base
        one_hot = loop.with_(
            inputs={loop.inputs["x"]: S.Reals, loop.inputs["y"]: FiniteSet(0, 1)},
            assumptions=[Eq(Sum(target[i], (i, 1, 3)), 1)],
        )
        return remarked(equal(one_hot, Sum(W[i, j], (i, 1, 3)), 0), f"with {optimiser.name}")

    yield false(summed(sign_sgd()), "the signs of (-2/3, 1/3, 1/3) do not add up to 0")
    yield false(summed(adam()), "the first step is nearly the sign of the gradient")
    yield undecided(true(summed(sgd()), "the errors of the classes add up to 0"))


@sentence("LM-14")
def two_class_softmax_is_logistic_regression_at_twice_the_rate() -> Iterator[Stated]:
    """Two-class softmax regression from zero with learning rate eta is the same as logistic regression from zero with
    learning rate 2 eta.
    """
    softmax = two_classes(y)
    logit = Symbol("z")
    single = descent(
        name="logistic regression",
        parameters={w[k]: zeros()},
        inputs=[x[k], y],
        forward={logit: Sum(w[j] * x[j], (j, 1, n))},
        loss=entropy(logit, y),
        learning_rate=2 * eta,
    )
    claim = follows(softmax, single, {"w": v[k] - u[k]}, called="logistic regression at twice the rate")
    yield true(claim, "each row moves by ±η (y - p) x, so the difference by 2 η (y - p) x")


@sentence("LM-17")
def gradient_descent_stays_in_the_span_of_the_inputs() -> Iterator[Stated]:
    """Gradient descent from zero stays in the span of the training inputs."""
    because = "each gradient is a combination of the inputs, and the rule makes combinations of what there was"
    for optimiser in (sgd(), momentum(), nesterov(), coupled_decay()):
        primal = regression(ell, optimiser=optimiser)
        states = [IndexedBase(f"alpha_{name}", shape=(size,))[s] for name in primal.state]

        def combined(coefficients: Any) -> Any:
            return Sum(coefficients.base[r] * X[r, k], (r, 1, size))

        weights = combined(states[0])
        net = Sum(X[s, j] * weights.subs(k, j), (j, 1, n))
        moved = optimiser.rule(states[0], -ell_prime(net, Y[s]), eta, *states[1:])
        dual = TrainingLoop(
            name="coefficients of the inputs",
            state=dict.fromkeys(states, 0),
            inputs=[],
            intermediates={v[k]: weights},
            update=dict(zip(states, moved, strict=True)),
            functions={ell_prime: None},
        )
        image = {name: combined(own) for name, own in zip(primal.state, states, strict=True)}
        image |= {name: -image[name] for name in optimiser.signed}
        claim = follows(dual, primal, image, called=f"a linear model with {optimiser.name}")
        yield true(remarked(claim, "with coefficients that move so"), because)


@sentence("LM-21")
def zeros_keep_the_values_in_the_linear_area() -> Iterator[Stated]:
    """Thus, zeros ensure the values are always on the linear area [of the sigmoid], making the propagation easier."""
    loop = regression(entropy)
    labelled = loop.with_(assumptions=[Eq(Y[s] * (1 - Y[s]), 0)])
    yield false(holds(labelled, z[s] <= 5, z[s] >= -5), "x = 10, y = 1, η = 10: the next net input is 500")
    yield true(equal(loop, z[s], 0, when=When(at=1)), "in the first step all net inputs are 0")


@sentence("LM-24")
def where_the_gradient_vanishes_zero_is_optimal() -> Iterator[Stated]:
    """If the gradient of logistic regression vanishes at w=0, then w=0 is already optimal."""
    loop = regression(entropy, start=symbolic())
    flat = loop.with_(assumptions=[Eq(Sum((Rational(1, 2) - Y[s]) * X[s, k], (s, 1, size)), 0)])
    net = Sum(X[s, j] * w[j], (j, 1, n))
    cost = Sum(entropy(net, Y[s]), (s, 1, size))
    yield undecided(true(holds(flat, cost >= size * log(2), when=When(at=0)), "the cost is convex"))


@sentence("LM-25")
def a_convex_cost_has_a_single_optimal_point() -> Iterator[Stated]:
    """for convex cost functions, you'll have just a single optimal point, and it does not matter where you start"""
    other = IndexedBase("zhat", shape=(size,))
    loop = descent(
        name="two linear models on one data set",
        parameters={w[k]: symbolic(), v[k]: symbolic()},
        inputs=[],
        forward={z[s]: Sum(X[s, j] * w[j], (j, 1, n)), other[s]: Sum(X[s, j] * v[j], (j, 1, n))},
        loss=Sum((z[s] - Y[s]) ** 2 / 2 + (other[s] - Y[s]) ** 2 / 2, (s, 1, size)),
        learning_rate=eta,
    )
    w0, v0 = (loop.initial[name].base for name in ("w", "v"))

    def flat(start: Any) -> Any:
        return Eq(Sum((Sum(X[s, j] * start[j], (j, 1, n)) - Y[s]) * X[s, k], (s, 1, size)), 0)

    optimal = loop.with_(assumptions=[flat(w0), flat(v0)])
    yield false(equal(optimal, w[k], v[k], when=When(at=0)), "one sample x = (1, 0), y = 1: every (1, c) is optimal")


@sentence("LM-27")
def gradient_descent_stays_in_the_krylov_space() -> Iterator[Stated]:
    """t steps of full-batch gradient descent (also with heavy-ball momentum) from zero on least squares stay in the
    Krylov space K_t(X^T X, X^T y).
    """

    def target(index: Any) -> Any:
        return Sum(X[s, index] * Y[s], (s, 1, size))

    def applied(vector: Any) -> Any:
        return lambda index: Sum(X[s, index] * Sum(X[s, r] * vector(r), (r, 1, n)), (s, 1, size))

    once, twice = applied(target)(k), applied(applied(target))(k)
    for optimiser, mu in ((sgd(), 0), (momentum(MU), MU)):
        loop = regression(lambda z, y: (z - y) ** 2 / 2, optimiser=optimiser)
        values = (
            eta * target(k),
            (2 + mu) * eta * target(k) - eta**2 * once,
            (3 + 2 * mu + mu**2) * eta * target(k) - (3 + 2 * mu) * eta**2 * once + eta**3 * twice,
        )
        for step, value in enumerate(values, 1):
            claim = equal(loop, loop.at(w[k], step), value)
            yield true(remarked(claim, f"with {optimiser.name}"), "put one step into the next")


@sentence("LM-28")
def the_gradient_at_zero_is_never_zero() -> Iterator[Stated]:
    """The gradient of logistic regression at zero weights is never zero, so it always starts learning."""
    loop = regression(entropy)
    gradient = Sum((Y[s] - Rational(1, 2)) * X[s, k], (s, 1, size))
    yield false(never(frozen(loop, "w", first=1)), "x = 1 with the labels 1 and 0")
    yield true(equal(loop, loop.at(w[k], 1), eta * gradient), "it starts learning where this sum is not 0")
    some = loop.with_(assumptions=[Ne(gradient.subs(k, 1), 0)])
    yield undecided(true(never(frozen(some, "w", first=1)), "then it does"))


@sentence("LM-29")
def all_rows_are_updated_by_equal_magnitudes() -> Iterator[Stated]:
    """all the weights would undergo updates of equal magnitude, but the weights in the row ... corresponding to the
    true class would be updated in the opposite direction
    """
    three = mlp(1, widths=(n, 3), loss=softmax_cross_entropy(), bias=False)
    W, target = three.state["W1"].base, three.inputs["y"].base
    hot = three.with_(assumptions=[Eq(target[1], 1), Eq(target[2], 0), Eq(target[3], 0)])
    own, other = hot.at(W[1, j], 1), hot.at(W[2, j], 1)
    yield false(equal(hot, own**2, other**2), "three classes: the true one moves by 2/3, the others by 1/3")
    two = two_classes(0)
    own, other = two.at(u[k], 1), two.at(v[k], 1)
    yield true(remarked(equal(two, own**2, other**2), "of two classes"), "both move by 1/2")
    yield true(remarked(equal(two, own, -other), "of two classes"), "in opposite directions")


LIMITS = "it is about a limit of infinitely many steps"
NOT_STATED = {
    "LM-05": LIMITS,
    "LM-06": "it is about a supremum: for every bound there are weights",
    "LM-07": LIMITS,
    "LM-15": LIMITS,
    "LM-16": LIMITS,
    "LM-20": LIMITS,
    "LM-30": LIMITS,
    "LM-31": LIMITS,
}
