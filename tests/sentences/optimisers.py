"""Sentences about optimisers: which of them do the same, and what their steps ignore."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import sympy as sp

from symbolic_init.claim import Claim, When
from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.losses import Loss, any_loss
from symbolic_init.modelling.networks import eta, mlp
from symbolic_init.modelling.optimisers import (
    LAMBDA,
    MU,
    Optimiser,
    adam,
    adamw,
    coupled_decay,
    decoupled_decay,
    momentum,
    nesterov,
    sgd,
    sign_sgd,
)
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.modelling.updating import updating
from symbolic_init.vocabulary import equal, equivalent, follows
from tests.sentences import Stated, false, sentence, true, undecided

c = sp.Symbol("c", positive=True)
h, k = sp.symbols("h k", integer=True)
n = sp.symbols("n", integer=True, positive=True)
w, g, D, x = (sp.IndexedBase(name, shape=(n,)) for name in "wgDx")
ell = sp.Function("ell")


def given_gradients(optimiser: Optimiser, gradient: sp.Expr = g[k], rate: sp.Expr = eta) -> TrainingLoop:
    """Any gradients, one a step, and what the optimiser makes of them."""
    with sp.evaluate(False):
        moved = updating({w[k]: symbolic()}, {w[k]: -gradient}, rate, optimiser)
    return TrainingLoop(name=optimiser.name, state=moved.state, inputs=[g[k]], update=moved.update,
                        assumptions=[sp.Gt(D[k], 0)] if gradient.has(D) else [])  # fmt: skip


def multiplied(factor: sp.Expr) -> Loss:
    """A multiple of any loss."""
    return Loss("multiplied", lambda output, target: factor * ell(output, target), functions=dict(any_loss().functions))


def anywhere(loop: TrainingLoop) -> TrainingLoop:
    """The loop from any state whatever, so that its first step is any step."""
    return loop.with_(initial={entry: symbolic("_0").value(entry) for entry in loop.state.values()})


def only_first(claim: Claim) -> Claim:
    """The claim about the first step alone."""
    return replace(claim, when=When(first=1), words=f"after the first step, {claim.words}")


@sentence("OP-01")
def adam_ignores_a_diagonal_rescaling() -> Iterator[Stated]:
    """[Adam] is invariant to diagonal rescaling of the gradients"""
    yield false(
        equivalent(given_gradients(adam(), D[k] * g[k]), given_gradients(adam()), {"w": "w"}), "ε is not rescaled"
    )
    exact = adam(epsilon=0)
    claim = equivalent(given_gradients(exact, D[k] * g[k]), given_gradients(exact), {"w": "w"})
    yield undecided(true(claim, "m and √s scale alike"))


@sentence("OP-03")
def adam_without_memory_is_sign_sgd() -> Iterator[Stated]:
    """Adam with beta1=beta2=0 and eps=0 is signSGD."""
    claim = equivalent(given_gradients(adam(0, 0, 0)), given_gradients(sign_sgd()), {"w": "w"})
    yield true(claim, "g/√g² is the sign of g")


@sentence("OP-04")
def a_factor_of_the_loss_is_a_factor_of_the_rate() -> Iterator[Stated]:
    """Multiplying the loss by c is the same as multiplying the learning rate by c."""
    for optimiser in (sgd(), momentum()):
        faster = anywhere(mlp(2, learning_rate=c * eta, optimiser=optimiser))
        louder = mlp(2, loss=multiplied(c), optimiser=optimiser)
        same = {name: c * entry if name.startswith("m_") else entry for name, entry in faster.state.items()}
        claim = follows(faster, louder, same, called="the net with $c$ times the loss", at=1)
        yield true(claim, "c η g either way; the momentum is c times the other")


@sentence("OP-05")
def so_it_is_for_adam() -> Iterator[Stated]:
    """... and this loss-scale / learning-rate equivalence also holds for Adam."""
    for optimiser in (adam(), adam(epsilon=0)):
        louder, faster = given_gradients(optimiser, c * g[k]), given_gradients(optimiser, rate=c * eta)
        yield false(equivalent(louder, faster, {"w": "w"}), "Adam divides the factor of the loss out again")


@sentence("OP-16")
def decay_in_the_loss_is_decay_of_the_weights() -> Iterator[Stated]:
    """For plain SGD, L2 regularisation with coefficient lambda and decoupled weight decay with factor (1 - eta*lambda)
    are the same thing.
    """
    coupled, decoupled = (mlp(2, initial=symbolic(), initial_bias=symbolic(), optimiser=rule)
                          for rule in (coupled_decay(), decoupled_decay()))  # fmt: skip
    claim = follows(coupled, decoupled, coupled.state, called="the net with decoupled decay")
    yield true(claim, "w - η (g + λ w) = (1 - η λ) w - η g, and the starts are the same")


@sentence("OP-17")
def adam_with_decay_in_the_loss_is_adamw() -> Iterator[Stated]:
    """... and therefore Adam with L2 regularisation is the same as AdamW."""
    for epsilon in (sp.Integer(0), sp.Integer(1)):
        coupled = given_gradients(adam(epsilon=epsilon), g[k] + LAMBDA * w[k])
        decoupled = given_gradients(adamw(epsilon=epsilon))
        yield false(equivalent(coupled, decoupled, {"w": "w"}), "Adam normalises the decay away with the gradient")


@sentence("OP-18")
def the_first_nesterov_step_is_that_of_sgd() -> Iterator[Stated]:
    """With zero initial velocity the first Nesterov step equals the first SGD step."""
    loops = [mlp(1, initial=symbolic(), initial_bias=symbolic(), optimiser=rule) for rule in (nesterov(), sgd())]
    yield false(only_first(equivalent(*loops, {"W1": "W1"})), "as PyTorch has it, it is 1 + μ times as long")
    slope, y, error = sp.Function("slope"), *sp.symbols("y error")
    w0, v, ahead = (sp.IndexedBase(name, shape=(n,)) for name in ("w0", "v", "ahead"))
    common = {"inputs": [x[k], y], "functions": {slope: None}}  # of any loss of w·x and y
    sutskever = TrainingLoop(
        name="Nesterov, looking ahead",
        state={w[k]: w0[k], v[k]: 0},
        intermediates={ahead[k]: w[k] + MU * v[k], error: slope(sp.Sum(ahead[h] * x[h], (h, 1, n)), y)},
        update={w[k]: w[k] + MU * v[k] - eta * error * x[k], v[k]: MU * v[k] - eta * error * x[k]},
        **common,
    )
    plain = TrainingLoop(
        name="SGD",
        state={w[k]: w0[k]},
        intermediates={error: slope(sp.Sum(w[h] * x[h], (h, 1, n)), y)},
        update={w[k]: w[k] - eta * error * x[k]},
        **common,
    )
    yield true(
        only_first(equivalent(sutskever, plain, {"w": "w"})), "looking ahead along the velocity 0 is looking here"
    )


@sentence("OP-20")
def sign_sgd_ignores_rotations() -> Iterator[Stated]:
    """Adam and signSGD from zero are equally insensitive to rotations of the inputs."""
    cosine, sine = sp.Rational(3, 5), sp.Rational(4, 5)
    u1, u2, v1, v2, x1, x2, y, here, there = sp.symbols("u1 u2 v1 v2 x1 x2 y here there")
    turned1, turned2 = cosine * x1 - sine * x2, sine * x1 + cosine * x2

    def side_by_side(sign: Any) -> TrainingLoop:
        """A linear model on the inputs, and one on the rotated inputs."""
        return TrainingLoop(
            name="two linear models",
            state=dict.fromkeys((u1, u2, v1, v2), 0),
            inputs=[x1, x2, y],
            intermediates={here: y - u1 * x1 - u2 * x2, there: y - v1 * turned1 - v2 * turned2},
            update={
                u1: u1 + eta * sign(here * x1),
                u2: u2 + eta * sign(here * x2),
                v1: v1 + eta * sign(there * turned1),
                v2: v2 + eta * sign(there * turned2),
            },
        )

    rotated = cosine * u1 - sine * u2
    yield false(equal(side_by_side(sp.sign), v1, rotated), "a step of signSGD is (±1, ±1), whatever the inputs")


@sentence("OP-21")
def clipped_gradients_stay_in_the_span() -> Iterator[Stated]:
    """Clipping gradients elementwise keeps zero-initialised linear models in the span of the data, just like clipping
    by norm.
    """
    y, error, size, kappa = *sp.symbols("y error size"), sp.Symbol("kappa", positive=True)
    total = sp.Sum(w[h] * x[h], (h, 1, n))

    def trained(clipped: Any) -> TrainingLoop:
        """A linear model trained on one sample (constant inputs x), whose gradient has the given size."""
        length = sp.sqrt(sp.Sum((error * x[h]) ** 2, (h, 1, n)))
        return TrainingLoop(name="linear model", state={w[k]: 0}, inputs=[y], update={w[k]: w[k] + eta * clipped},
                            intermediates={error: y - total, size: length})  # fmt: skip

    def in_the_span(loop: TrainingLoop) -> Claim:
        return equal(loop, w[k] * x[1], w[1] * x[k])

    entrywise, by_norm = sp.Max(-kappa, sp.Min(kappa, error * x[k])), error * x[k] * kappa / sp.Max(kappa, size)
    yield false(in_the_span(trained(entrywise)), "(10, 1) becomes (1, 1)")
    yield true(in_the_span(trained(by_norm)), "a factor for all entries keeps the direction")
