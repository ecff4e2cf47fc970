"""Sentences about networks that start from zeros: what moves, when, and what stays."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symbolic_init.claim import When
from symbolic_init.modelling.activations import Activation, identity, relu, sigmoid, tanh, uninterpreted
from symbolic_init.modelling.activations import custom as activation_of
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import symbolic, zeros
from symbolic_init.modelling.losses import custom, logistic, squared
from symbolic_init.modelling.networks import eta, mlp
from symbolic_init.modelling.optimisers import adam, coupled_decay, momentum
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import (
    equal,
    fails_for_some,
    first_moved,
    for_some,
    frozen,
    holds,
    identical,
    independent_of,
    moved,
    never,
)
from tests.sentences import Stated, false, sentence, true

ZERO_AT_ZERO = uninterpreted("zero at zero")
z, y = sp.symbols("z y")
HYPERBOLIC = activation_of(1 - 2 / (1 + sp.exp(2 * z)))  # tanh(z), in the function of which laws are known
FIRST = When(at=1)
i, j, s = sp.symbols("i j s", integer=True)
n, m, N = sp.symbols("n m N", integer=True, positive=True)


def sigmoids(layers: int = 2, **options: object) -> TrainingLoop:
    """A network of sigmoids with the squared loss."""
    return mlp(layers, activation=sigmoid(), loss=squared(), **options)


def balanced(layers: int, activation: Activation, **options: object) -> TrainingLoop:
    """Batches of N samples labelled 1 and N labelled 0 under cross-entropy, one output.

    The hidden layers have three units: the refuter refuses instances with a symbolic size that a claim does not read.
    """
    widths, phi, ell = (n, *[sp.Integer(3)] * (layers - 1)), sp.Function("phi"), logistic()
    starts, forward, inputs, total = {}, {}, [], sp.S.Zero
    v, d = sp.IndexedBase("v", shape=(widths[-1],)), sp.Symbol("d")
    for kind, label in (("p", 1), ("q", 0)):
        below = sp.IndexedBase(f"x{kind}", shape=(N, n))
        inputs.append(below[s, j])
        for layer in range(1, layers):
            W = sp.IndexedBase(f"W{layer}", shape=(widths[layer], widths[layer - 1]))
            b = sp.IndexedBase(f"b{layer}", shape=(widths[layer],))
            net, a = (sp.IndexedBase(f"{letter}{layer}{kind}", shape=(N, widths[layer])) for letter in "za")
            starts |= {W[i, j]: zeros(), b[i]: zeros()}
            forward[net[s, i]] = sp.Sum(W[i, j] * below[s, j], (j, 1, widths[layer - 1])) + b[i]
            forward[a[s, i]] = phi(net[s, i])
            below = a
        output = sp.IndexedBase(f"out{kind}", shape=(N,))
        forward[output[s]] = sp.Sum(v[j] * below[s, j], (j, 1, widths[-1])) + d
        total += sp.Sum(ell.term(output[s], sp.Integer(label)), (s, 1, N))
    return descent(name="balanced batches", parameters={**starts, v[j]: zeros(), d: zeros()}, inputs=inputs,
                   forward=forward, loss=total / (2 * N), functions={phi: activation, **ell.functions},
                   learning_rate=eta, **options)  # fmt: skip


def between_zeros(activation: Activation, **options: object) -> TrainingLoop:
    """Four layers without biases, the middle two from zeros, with the activation between them."""
    return mlp(4, bias=False, activation=[None, activation, None],
               initial={"W1": symbolic(), "W4": symbolic()}, **options)  # fmt: skip


@sentence("MZ-01")
def the_gradient_dies_out() -> Iterator[Stated]:
    """If all the weights are initialized to zero ... the gradient for the intermediate neurons and starting neurons
    will die out (become zero) and will not update ever
    """
    yield false(frozen(sigmoids(), "W1"), "step 1 moves W2, so that an error reaches W1 in step 2")
    yield true(frozen(mlp(3), "W1", "W2", first=1), "W3 = 0 in step 1, so that no error reaches the layers below")
    yield true(frozen(mlp(2, activation=ZERO_AT_ZERO), "W1", "W2"), "W2 is multiplied by φ(0) = 0, W1 by W2 = 0")


@sentence("MZ-07")
def every_layer_learns_from_step_two() -> Iterator[Stated]:
    """for sigmoid networks zero initialization only kills the gradient at the first step; from step 2 on every layer
    learns.
    """
    yield false(moved(mlp(3, activation=sigmoid()), "W1", at=2), "W2 = 0 until step 2, so W1 waits for step 3")
    yield true(moved(sigmoids(2), "W1", at=2), "with one hidden layer W2 has moved in step 1")


@sentence("MZ-08")
def balanced_labels_keep_everything_at_zero() -> Iterator[Stated]:
    """A zero-initialised sigmoid network trained full-batch with cross-entropy on XOR stays at p=1/2 forever."""
    because = "the residuals 1/2 - y sum to 0, and so do their multiples by φ(0)"
    yield true(frozen(balanced(2, sigmoid())), because)
    yield true(frozen(balanced(3, sigmoid())), because)
    yield true(frozen(balanced(2, uninterpreted(), optimiser=momentum())), because)
    yield true(frozen(balanced(2, uninterpreted(), optimiser=adam()), "W1", "b1", "v", "d"), because)


@sentence("MZ-11")
def interior_matrices_stay_constant() -> Iterator[Stated]:
    """In a zero-initialised MLP every hidden-to-hidden weight matrix stays a constant matrix (all entries equal), and
    W_1 stays a matrix with identical rows.
    """
    because = "exchanging two units of a layer changes nothing"
    for optimiser in (None, adam()):
        loop = mlp(4, optimiser=optimiser, batch=N)
        yield true(identical(loop, {"W1": 1, "W2": (1, 2), "W3": (1, 2), "W4": 2}), because)


@sentence("MZ-12")
def every_hidden_unit_gets_zero() -> Iterator[Stated]:
    """If you initialize all weights with zeros then every hidden unit will get zero independent of the input."""
    biased, loop = mlp(3, initial_bias=symbolic()), mlp(3)
    yield false(equal(biased, biased.targets["z2"], 0, when=FIRST), "it gets its bias")
    yield true(independent_of(biased, biased.targets["z2"], of="x", at=1), "which is the same for all inputs")
    for layer in (1, 2):
        yield true(equal(loop, loop.targets[f"z{layer}"], 0, when=FIRST), "0 times anything, plus 0")
    yield false(independent_of(sigmoids(), sigmoids().targets["z1"], of="x", at=3), "W1 has moved in step 2")


@sentence("MZ-13")
def every_hidden_unit_outputs_zero() -> Iterator[Stated]:
    """If all weights and biases are zero, every hidden unit outputs zero."""
    loop, zero = sigmoids(2), mlp(3, activation=ZERO_AT_ZERO)
    yield false(equal(loop, loop.targets["a1"], 0, when=FIRST), "the sigmoid is 1/2 at 0")
    yield true(equal(zero, zero.targets["a2"], 0, when=FIRST), "φ(0) = 0")


@sentence("MZ-14")
def it_predicts_zero_for_every_example() -> Iterator[Stated]:
    """The model is predicting 0 for every example. [zero-initialised 3-layer ReLU network, decision rule a3 > 0.5]"""
    loop = balanced(3, relu(0))
    ones, zeros_ = loop.targets["outp"], loop.targets["outq"]
    for output in (ones, zeros_):
        probability = 1 / (1 + sp.exp(-output))
        yield true(holds(loop, sp.Le(probability, sp.Rational(1, 2))), "p = 1/2 is not above 1/2")
        yield true(equal(loop, probability, sp.Rational(1, 2)), "nothing moves, as the labels are balanced")
    cost = sp.log(1 + sp.exp(ones)) - ones + sp.log(1 + sp.exp(zeros_))
    yield true(equal(loop, cost, 2 * sp.log(2)), "log(1 + exp(0)) for every sample")


@sentence("MZ-16")
def the_algorithm_stops_immediately() -> Iterator[Stated]:
    """[if theta = tanh or identity] The gradient G(l) will then become zero, so the algorithm will stop immediately
    and blindly return w=0 as the final hypothesis.
    """
    through_tanh = custom(sp.Lambda((z, y), (sp.tanh(z) - y) ** 2 / 2))
    for activation, loss in ((identity(), squared()), (HYPERBOLIC, through_tanh)):
        yield false(frozen(mlp(2, activation=activation, loss=loss)), "the bias of the output gets the residual")
        yield true(
            frozen(mlp(2, widths=(n, 3, m), activation=activation, loss=loss, bias=False)),
            "a1 = 0 and W2 = 0 hold each other",
        )


@sentence("MZ-17")
def the_weights_will_change() -> Iterator[Stated]:
    """ "The SGD process will not change the weights at all." - It will. Why? Check backpropagation formula."""
    for slope in (0, 1):
        loop = mlp(2, widths=(10, 10, 1), activation=relu(slope), bias=False)
        yield false(fails_for_some(frozen(loop)), "φ(0) = 0 in the last hidden layer and W2 = 0, whatever φ'(0) is")


@sentence("MZ-18")
def for_some_data_it_converges_to_correct_weights() -> Iterator[Stated]:
    """ "For some data sets, the SGD process will converge to the correct weights." - It is true."""
    loop = mlp(2, widths=(10, 10, 1), activation=relu(0), bias=False)
    because = "weights that classify balanced data have two outputs, and the weights stay 0"
    yield false(fails_for_some(independent_of(loop, of="x")), because)


@sentence("MZ-20")
def a_zero_first_layer_keeps_units_identical() -> Iterator[Stated]:
    """Zero-initialising only the first layer of a tanh network (random output layer) keeps its hidden units
    identical.
    """
    loop = mlp(2, activation=tanh(), loss=squared(), initial={"W2": symbolic()})
    yield false(identical(loop, "W1", along=1), "each unit gets the error times its own outgoing weight")


@sentence("MZ-21")
def two_zero_layers_stay_zero() -> Iterator[Stated]:
    """I wonder why this could work, cause it seems that grad of self.res_gate will always be 0 [Linear-ReLU-Linear
    gate, both Linear layers zero, no bias]
    """
    because = "the layer above is multiplied by φ(0) = 0, the layer below by the zero layer above"
    yield true(frozen(between_zeros(relu(0)), "W2", "W3"), because)
    for optimiser in (momentum(), adam(), coupled_decay()):
        yield true(frozen(between_zeros(ZERO_AT_ZERO, optimiser=optimiser), "W2", "W3"), because)


@sentence("MZ-22")
def two_zero_layers_are_stuck_whatever_lies_between() -> Iterator[Stated]:
    """Two consecutive zero layers are stuck whatever the activation between them."""
    loop = mlp(2, activation=sigmoid(), loss=squared(), bias=False)
    yield false(frozen(loop, "W1", "W2"), "the sigmoid is 1/2 at 0, so W2 moves in step 1")
    yield true(frozen(between_zeros(ZERO_AT_ZERO), "W2", "W3"), "φ(0) = 0")


@sentence("MZ-39")
def for_the_sigmoid_it_dies_only_in_the_first_step() -> Iterator[Stated]:
    """For sigmoid the gradient dies only at the first step. [one hidden layer, all-zero start]"""
    loop = sigmoids(2)
    yield false(never(frozen(loop, "W1", first=2)), "not if the inputs or the residuals are 0")
    for claim in first_moved(mlp(2), "W1", at=2, example=loop):
        yield true(claim, "step 1 moves W2, and W2 lets the error through in step 2")


@sentence("MZ-41")
def zero_weights_do_not_make_the_output_zero() -> Iterator[Stated]:
    """Using `Init: gorgonia.Zeroes()` in every layer does not make output always zero - the InitBias was missing."""
    loop = mlp(3, initial_bias=symbolic())
    z3, b30 = loop.targets["z3"], sp.IndexedBase("b30", shape=loop.state["b3"].base.shape)
    yield true(equal(loop, z3, b30[i], when=FIRST), "W3 = 0, so the output is its bias, whatever is below")
    yield true(for_some(holds(loop, sp.Ne(z3, 0), when=FIRST)), "the bias is not 0")
