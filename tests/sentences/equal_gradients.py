"""Sentences about gradients and updates that are said to be equal, in networks whose units start equal."""

from __future__ import annotations

from collections.abc import Iterator

from sympy import Lambda, Symbol, symbols

from symbolic_init.modelling.activations import identity, sigmoid
from symbolic_init.modelling.initialisers import constant, symbolic
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import j, mlp
from symbolic_init.vocabulary import equal, equivalent, frozen, linear, same_direction, updated_alike
from tests.loop_equations import change
from tests.sentences import Stated, false, sentence, true
from tests.sentences.symmetry import LINEAR, UNITS, parts

n = Symbol("n", integer=True, positive=True)
z, y = symbols("z y")


@sentence("MC-05")
def all_elements_of_the_gradient_are_equal() -> Iterator[Stated]:
    """differentiating the output unit with respect to parameters W(1) gives a gradient all of whose elements take the
    same value
    """
    output = Lambda((z, y), z)
    start = {"W1": constant(), "W2": symbolic()}
    loop = mlp(2, widths=(2, 2, 1), activation=identity(), loss=output, initial=start)
    yield false(updated_alike(loop, "W1", along=(1, 2)), "entry (i, j) is W2_i φ'(z_i) x_j")
    yield false(updated_alike(loop, "W1", along=1), "nor are the rows equal")
    alike = mlp(2, loss=output, initial=constant())
    yield true(updated_alike(alike, "W1", along=1), "the rows are, if the outgoing weights are equal")


@sentence("MC-28")
def errors_are_proportional_to_the_weights() -> Iterator[Stated]:
    """The errors backpropagated through the network is proportional to the value of the weights."""
    factor = Symbol("c", positive=True)
    loop = mlp(2, widths=(1, 1, 1), initial=symbolic(), **LINEAR)
    larger = loop.with_(initial={loop.state[name]: factor * loop.initial[name] for name in ("W1", "W2")})
    yield false(equivalent(larger, loop, {"delta1": "delta1"}, scale=factor), "the error above grows as well")
    yield true(linear(mlp(3), "delta1", of="W2"), "the errors are linear in the weights just above, others held fixed")


@sentence("MC-30")
def all_weights_are_updated_by_the_same_amount() -> Iterator[Stated]:
    """and consequently, all of the weights will be updated by the same amount."""
    loop = mlp(2, widths=(2, 2, 1), initial=constant(1), **LINEAR)
    yield false(updated_alike(loop, "W1", along=(1, 2)), "inputs 1 and 3 give updates in the proportion 1 to 3")
    deep = mlp(4, initial=constant())
    interior = updated_alike(deep, {"W2": (1, 2), "W3": (1, 2), "b2": 1, "b3": 1})
    yield true(interior, "between hidden layers all errors and all inputs are equal")
    yield true(updated_alike(mlp(2, widths=(n, n, 1), initial=constant()), "W2", along=2), "so with one output")


@sentence("MC-31")
def equal_outputs_imply_equal_gradients() -> Iterator[Stated]:
    """if every neuron in the network computes the same output, then they will also all compute the same gradients
    during backpropagation and undergo the exact same parameter updates.
    """
    start = {"W1": constant(), "W2": symbolic()}
    loop = mlp(2, widths=(1, 2, 1), initial=start, **LINEAR)
    W1, a1 = parts(loop, "W1", "a1")
    yield true(equal(loop, loop.at(a1[1], 1), loop.at(a1[2], 1)), "both units compute the same in step 1")
    yield false(equal(loop, change(loop, W1[1, j]), change(loop, W1[2, j])), "yet W2 = (1, 2) tells their errors apart")
    outputs = mlp(1, initial=constant())
    yield false(updated_alike(outputs, "W1"), "nor do outputs have equal gradients: their targets differ")
    yield true(updated_alike(mlp(2, initial=constant()), UNITS), "true with equal outgoing weights as well")


@sentence("MC-32")
def the_gradients_of_different_layers_are_equal() -> Iterator[Stated]:
    """I don't see why the gradient flowing back would be the same? ... From the output layer a, from Hidden Layer 2 ba,
    from Hidden Layer 1 b^2 a
    """
    loop = mlp(2, widths=(2, 2, 1), initial=constant(1), **LINEAR)
    W1, W2 = parts(loop, "W1", "W2")
    yield false(equal(loop, change(loop, W1[1, 1]), change(loop, W2[1, 1])), "x = (1, 3), y = 0: 8 below, 32 above")


@sentence("MC-38")
def equal_units_contribute_nothing_to_the_gradient() -> Iterator[Stated]:
    """As both the neurones learning same thing, There is no contribution towards gradient but only on scale."""
    yield false(frozen(mlp(2, widths=(1, 2, 1), initial=constant(1), **LINEAR)), "all weights 1, x = 1, y = 0")


@sentence("MC-40")
def the_rate_affects_only_the_scale_since_units_share_gradients() -> Iterator[Stated]:
    """all of them will follow the same gradient and for this reason "it affects only the scale of the weight vector,
    not the direction".
    """
    loop = mlp(2, activation=sigmoid(), loss=squared())
    yield true(updated_alike(loop, UNITS), "the units do share their gradient")
    yield false(same_direction(loop, "W1", whatever="eta"), "but the gradient of step 3 depends on the rate")


@sentence("MC-41")
def from_zero_all_hidden_neurons_follow_one_gradient() -> Iterator[Stated]:
    """So, when all the hidden neurons start with the zero weights, then all of them will follow the same gradient"""
    yield true(updated_alike(mlp(2), UNITS), "swapping two units changes nothing")
    yield true(updated_alike(mlp(3), {"W1": 1, "b1": 1, "W2": (1, 2), "b2": 1, "W3": 2}), "in each hidden layer")


@sentence("MC-51")
def all_weights_get_the_same_gradient() -> Iterator[Stated]:
    """initialize every weight to 0 ... all weights will get the same gradient, and hence the same update. This is what
    is referred to as the symmetry.
    """
    loop = mlp(2, widths=(2, 2, 1), activation=sigmoid(), loss=squared())
    W1, W2 = parts(loop, "W1", "W2")
    yield false(updated_alike(loop, "W1", along=(1, 2)), "from zeros inputs that differ give updates that differ")
    yield false(equal(loop, change(loop, W1[1, 1]), change(loop, W2[1, 1])), "nor are those of different layers equal")
    yield true(updated_alike(mlp(2), UNITS), "the symmetry is one between the units of a layer")
