"""Sentences about rectified units that are dead, or die, or come back to life."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symbolic_init.claim import When
from symbolic_init.modelling.activations import identity, relu
from symbolic_init.modelling.initialisers import constant, symbolic, zeros
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import eta, mlp
from symbolic_init.modelling.optimisers import LAMBDA
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import for_some, frozen, holds
from tests.loop_equations import intermediates_of
from tests.sentences import Stated, false, sentence, true, undecided

FIRST = When(at=1)
i, j = sp.symbols("i j", integer=True)


def one_unit(decay: sp.Expr = sp.S.Zero) -> TrainingLoop:
    """One rectified unit with one input, trained on one sample, whose weights decay and whose biases do not."""
    loop = mlp(2, widths=(1, 1, 1), activation=relu(0), loss=squared(), initial=symbolic(), initial_bias=symbolic())
    decayed = {loop.state[name]: loop.update[name] - (eta * decay * loop.state[name] if name[0] == "W" else 0)
               for name in loop.state}  # fmt: skip
    return loop.with_(inputs={}, update=decayed)


@sentence("DR-05")
def weight_decay_revives_a_dead_unit() -> Iterator[Stated]:
    """Weight decay can revive a dead first-layer ReLU unit."""
    loop = one_unit(LAMBDA)
    z1 = loop.targets["z1"].base[1]
    revived = holds(loop, sp.Le(loop.at(z1, 1), 0), sp.Gt(loop.at(z1, 2), 0))
    yield true(for_some(revived), "with w x < 0 < b the weight shrinks and the bias stays")


@sentence("DR-06")
def a_small_bias_makes_all_units_fire() -> Iterator[Stated]:
    """some people like to use small constant value such as 0.01 for all biases because this ensures that all ReLU units
    fire in the beginning
    """
    hundredth = constant(sp.Rational(1, 100))
    for start, verdict in ((symbolic(), false), (zeros(), true)):
        loop = mlp(2, activation=relu(0), initial=start, initial_bias=hundredth)
        because = "0.01 must be more than -w·x, as it is with w = 0"
        yield verdict(holds(loop, sp.Gt(loop.targets["z1"], 0), when=FIRST), because)


@sentence("DR-07")
def positive_inputs_give_gradients_of_one_sign() -> Iterator[Stated]:
    """if the data coming into a neuron is always positive, then the gradient on the weights w will during
    backpropagation become either all be positive, or all negative
    """
    loop = mlp(2, initial=symbolic(), initial_bias=symbolic())
    x, target, logarithm = loop.inputs["x"], loop.inputs["y"], sp.IndexedBase("p", shape=loop.inputs["x"].base.shape)
    forward = intermediates_of(loop)
    positive = loop.with_(inputs=[logarithm[j], target], intermediates={x: sp.exp(logarithm[j]), **forward})
    gradient, error = (positive.state["W1"] - positive.update["W1"]) / eta, positive.targets["delta1"]
    yield true(holds(positive, sp.Ge(gradient * error, 0)), "δ x has the sign of δ; positive inputs are exp(p)")
    yield true(holds(positive, sp.Ge(gradient * gradient.subs(j, 1), 0)), "so any two entries have one sign")


@sentence("DR-08")
def so_it_is_for_minibatches() -> Iterator[Stated]:
    """With positive inputs also the minibatch gradient of a neuron has components of one sign only, causing zig-zag."""
    loop = mlp(2, widths=(2, 1, 1), activation=identity(), loss=squared(), bias=False, initial=symbolic(), batch=2)
    positive = loop.with_(inputs={loop.inputs["x"]: sp.FiniteSet(1, 2), loop.inputs["y"]: sp.S.Reals})
    gradient = (loop.state["W1"] - loop.update["W1"]) / eta
    yield false(holds(positive, sp.Ge(gradient.subs(j, 1) * gradient.subs(j, 2), 0)), "(2, 1) - (1, 2) = (1, -1)")


@sentence("DR-09")
def a_large_gradient_kills_a_unit() -> Iterator[Stated]:
    """a large gradient flowing through a ReLU neuron could cause the weights to update in such a way that the neuron
    will never activate on any datapoint again.
    """
    loop = one_unit()
    z1 = loop.targets["z1"].base[1]
    killed = holds(loop, sp.Gt(loop.at(z1, 1), 0), sp.Le(loop.at(z1, 2), 0))
    yield true(for_some(killed), "a step of length η δ x can leave w x below 0")
    x, W10, b10 = (sp.IndexedBase(name, shape=shape) for name, shape in (("x", (1,)), ("W10", (1, 1)), ("b10", (1,))))
    dead = loop.with_(assumptions=[sp.Le(W10[1, 1] * x[1] + b10[1], 0)])
    yield undecided(true(frozen(dead, "W1", "b1", "W2"), "and a dead unit has no gradient, so it stays dead"))


@sentence("DR-10")
def a_negative_bias_prevents_any_training() -> Iterator[Stated]:
    """the bias may be initialized to a large negative value, leading to a negative input to Relu. This prevents any
    training, as all derivatives are zero afterward.
    """
    n0, n1 = sp.symbols("n0 n1", integer=True, positive=True)
    x, W10, b10 = (
        sp.IndexedBase(name, shape=shape) for name, shape in (("x", (n0,)), ("W10", (n1, n0)), ("b10", (n1,)))
    )
    net = sp.Sum(W10[i, j] * x[j], (j, 1, n0)) + b10[i]
    options = {"activation": relu(0), "initial": symbolic(), "initial_bias": symbolic()}
    yield false(frozen(mlp(2, assumptions=[sp.Lt(b10[i], 0)], **options)), "units may fire, and the output bias moves")
    dead = mlp(2, assumptions=[sp.Le(net, 0)], **options)
    yield false(frozen(dead), "even if all are dead, the output bias has a gradient")
    yield undecided(true(frozen(dead, "W1", "b1", "W2"), "relu and its slope are 0 on all data"))
