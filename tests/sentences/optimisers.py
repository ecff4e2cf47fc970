"""Sentences about optimisers, and about symmetries of networks that training keeps or does not keep."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import sympy as sp

from symbolic_init.claim import Claim, When
from symbolic_init.modelling.activations import relu, sigmoid, uninterpreted
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import Initialiser, symbolic
from symbolic_init.modelling.losses import Loss, any_loss, squared
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
from symbolic_init.vocabulary import equal, equivalent, follows, holds
from tests.sentences import Stated, false, sentence, true, undecided

c = sp.Symbol("c", positive=True)
h, i, j, k = sp.symbols("h i j k", integer=True)
m, n, N = sp.symbols("m n N", integer=True, positive=True)
w, g, D, x = (sp.IndexedBase(name, shape=(n,)) for name in "wgDx")
ell, phi, h_ = map(sp.Function, ("ell", "phi", "h"))
z = sp.Symbol("z")


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
    yield undecided(true(claim, "g/√g² is the sign of g"))


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


@sentence("OP-06")
def scale_invariant_weights_never_shrink() -> Iterator[Stated]:
    """For scale-invariant weights (e.g. followed by batch norm) plain SGD can never decrease the weight norm."""
    p, q, w0 = (sp.IndexedBase(name, shape=(n,)) for name in ("p", "q", "w0"))
    along_p, along_q = sp.symbols("along_p along_q")
    loop = TrainingLoop(
        name="any gradient orthogonal to the weights",
        state={w[k]: w0[k]},
        inputs=[p[k], q[k]],
        intermediates={
            along_p: sp.Sum(p[h] * w[h], (h, 1, n)),
            along_q: sp.Sum(q[h] * w[h], (h, 1, n)),
            g[k]: along_q * p[k] - along_p * q[k],
        },
        update={w[k]: w[k] - eta * g[k]},
    )

    def square(step: int) -> sp.Expr:
        """The squared norm of the weights after a step."""
        return sp.Sum(loop.at(w[h], step) ** 2, (h, 1, n))

    yield true(
        equal(loop, sp.Sum(w[h] * g[h], (h, 1, n)), 0), "Euler: the gradient of a scale-invariant loss; q = w/|w|²"
    )
    longer = square(0) + eta**2 * sp.Sum(loop.at(g[h], 1) ** 2, (h, 1, n))
    yield true(equal(loop, square(1), longer), "so |w|² grows by η²|g|², from any weights in one step, hence in each")
    yield undecided(true(holds(loop, sp.Le(square(0), square(1))), "and never shrinks"))


@sentence("OP-07")
def scale_invariant_losses_trade_the_start_for_the_rate() -> Iterator[Stated]:
    """For scale-invariant losses, SGD from (c w_0) with learning rate c^2 eta produces c times the trajectory from w_0
    with eta.
    """
    u, v, y, ratio, loss = *sp.symbols("u v y ratio"), sp.Function("F")

    def trained(factor: sp.Expr, rate: sp.Expr) -> TrainingLoop:
        start = Initialiser("multiple", lambda entry: factor * sp.Symbol(f"{entry}0"))
        return descent(name="any loss of a ratio of weights", parameters={u: start, v: start}, inputs=[y],
                       forward={ratio: u / v}, loss=loss(ratio, y), functions={loss: uninterpreted()},
                       learning_rate=rate)  # fmt: skip

    claim = follows(trained(c, c**2 * eta), trained(sp.S.One, eta), {"u": u / c, "v": v / c}, called="the other", at=1)
    yield undecided(true(claim, "the gradient at c w is the gradient at w over c"))


@sentence("OP-09")
def rescaled_relu_networks_train_alike() -> Iterator[Stated]:
    """Since the rescaled ReLU network computes the same function, gradient descent on it also produces the same
    sequence of functions.
    """
    whole = mlp(2, widths=(1, 1, 1), activation=relu(0), loss=squared(), bias=False, initial=symbolic())
    W1, W2 = (whole.state[name] for name in ("W1", "W2"))
    rescaled = whole.with_(initial={W1: c * whole.initial["W1"], W2: whole.initial["W2"] / c})
    yield true(only_first(equivalent(whole, rescaled, {"z2": "z2"})), "relu(c z) is c relu(z)")
    yield false(equivalent(whole, rescaled, {"z2": "z2"}), "the gradients are not rescaled as the weights are")


def network(activation: sp.Lambda) -> TrainingLoop:
    """What a network with one hidden layer computes, with any weights."""
    loop = mlp(2, widths=(1, 2, 1), initial=symbolic(), initial_bias=symbolic())
    others = {sp.Function(name): body for name, body in loop.functions.items() if name != "phi"}
    return loop.with_(functions={**others, h_: None, phi: activation})


def flipped(loop: TrainingLoop) -> sp.Expr:
    """Its output when all hidden units have the signs of their weights and biases turned."""
    z1, W2, b2 = loop.targets["z1"].base, loop.state["W2"].base, loop.state["b2"].base
    return sp.Sum(-W2[i, h] * phi(-z1[h]), (h, 1, W2.shape[1])) + b2[i]


@sentence("OP-13")
def relu_networks_have_the_symmetries_of_tanh() -> Iterator[Stated]:
    """the existence of these symmetries [sign flips and permutations] is not a particular property of the tanh function
    but applies to a wide range of activation functions [incl. ReLU]
    """
    odd = sp.Lambda(z, h_(z) - h_(-z))  # as any odd function is, with h half of it
    for loop, verdict in ((network(relu(0).function), false), (network(odd), true)):
        claim = equal(loop, loop.targets["z2"], flipped(loop))
        yield verdict(claim, "φ(-z) = -φ(z) is what a flip needs")


@sentence("OP-14")
def sigmoid_units_flip_with_a_shifted_bias() -> Iterator[Stated]:
    """Similar symmetries exist for networks of sigmoid nodes if the biases of nodes in the following layer are adjusted
    when the signs are flipped because sigmoid(x) = 1 - sigmoid(-x).
    """
    loop = network(sigmoid().function)
    shifted = flipped(loop) + sp.Sum(loop.state["W2"].base[i, h], (h, 1, loop.state["W2"].base.shape[1]))
    yield undecided(true(equal(loop, loop.targets["z2"], shifted), "-v σ(-z) = v σ(z) - v"))


@sentence("OP-15")
def exchanged_units_have_exchanged_trajectories() -> Iterator[Stated]:
    """Permuting the hidden units at initialization just permutes the whole training trajectory."""
    a, b, output, y = sp.symbols("a b output y")
    u, v = (sp.IndexedBase(name, shape=(n,)) for name in "uv")
    W, r, others = (sp.IndexedBase(name, shape=shape) for name, shape in (("W", (m, n)), ("r", (m,)), ("z", (m,))))
    zu, zv = sp.symbols("zu zv")

    def two_units(optimiser: Optimiser) -> TrainingLoop:
        return descent(
            name="two hidden units and others",
            parameters={**dict.fromkeys((u[j], v[j], a, b, W[i, j], r[i]), symbolic())},
            inputs=[x[j], y],
            forward={
                zu: sp.Sum(u[j] * x[j], (j, 1, n)),
                zv: sp.Sum(v[j] * x[j], (j, 1, n)),
                others[i]: sp.Sum(W[i, j] * x[j], (j, 1, n)),
                output: a * phi(zu) + b * phi(zv) + sp.Sum(r[i] * phi(others[i]), (i, 1, m)),
            },
            loss=ell(output, y),
            functions={phi: uninterpreted(), **any_loss().functions},
            optimiser=optimiser,
            learning_rate=eta,
            output=output,
        )

    exchange = {"u": "v", "v": "u", "a": "b", "b": "a"}
    for optimiser in (sgd(), momentum(), adam()):
        one = anywhere(two_units(optimiser))
        images = {}
        for name in one.state:
            slot, _, parameter = name.rpartition("_")
            images["_".join(filter(None, (slot, exchange.get(parameter, parameter))))] = one.state[name]
        claim = follows(one, two_units(optimiser), images, called="the net with the two units exchanged", at=1)
        yield true(claim, "the rule for one unit is the rule for the other; any permutation is made of exchanges")


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
    yield undecided(true(in_the_span(trained(by_norm)), "a factor for all entries keeps the direction"))
