"""Sentences about symmetries of networks, of scale, of sign, of order, that training keeps or does not keep."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symbolic_init.modelling.activations import relu, sigmoid, uninterpreted
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import Initialiser, symbolic
from symbolic_init.modelling.losses import any_loss, squared
from symbolic_init.modelling.networks import eta, mlp
from symbolic_init.modelling.optimisers import Optimiser, adam, momentum, sgd
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import equal, equivalent, follows, holds
from tests.sentences import Stated, false, sentence, true, undecided
from tests.sentences.optimisers import anywhere, only_first

c = sp.Symbol("c", positive=True)
h, i, j, k = sp.symbols("h i j k", integer=True)
m, n = sp.symbols("m n", integer=True, positive=True)
w, g, x = (sp.IndexedBase(name, shape=(n,)) for name in "wgx")
ell, phi, h_ = map(sp.Function, ("ell", "phi", "h"))
z = sp.Symbol("z")


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
    yield true(claim, "the gradient at c w is the gradient at w over c")


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
    yield true(equal(loop, loop.targets["z2"], shifted), "-v σ(-z) = v σ(z) - v")


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
