"""Sentences about what networks of equal units can compute, and about the smaller networks that do the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Eq, Function, Ne, Rational, Sum, symbols

from symbolic_init.claim import Claim, When
from symbolic_init.modelling.activations import gelu, identity, relu, sigmoid, silu, sine, square, uninterpreted
from symbolic_init.modelling.initialisers import constant, symbolic
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import eta, i, j, mlp
from symbolic_init.vocabulary import equal, equivalent, follows, holds, identical, never, remarked
from tests.sentences import Stated, false, sentence, true, undecided
from tests.sentences.symmetry import LINEAR, beside_others, clones, parts, tensors

k, r = symbols("k r", integer=True)
c, d, beta, theta = symbols("c d beta theta")
phi = Function("phi")


def xor(activation: Any, *start: Any) -> Claim:
    """Equal units that start so do not classify XOR: incoming weights, outgoing weights, bias, bias of the output."""
    weight, outgoing, bias, last = map(constant, start)
    loop = mlp(2, widths=(2, 2, 1), activation=activation, loss=squared(), initial=[weight, outgoing],
               initial_bias=[bias, last])  # fmt: skip
    W1, b1, W2, b2 = parts(loop, "W1", "b1", "W2", "b2")

    def output(p: int, q: int) -> Any:
        return Sum(W2[1, k] * phi(W1[k, 1] * p + W1[k, 2] * q + b1[k]), (k, 1, 2)) + b2[1]

    right = (output(0, 0) <= 0, output(1, 1) <= 0, output(0, 1) > 0, output(1, 0) > 0)
    return never(holds(loop, *right, when=When(at=0)))


@sentence("MC-01")
def any_constant_start_performs_poorly() -> Iterator[Stated]:
    """In fact, any constant initialization scheme will perform very poorly. / any constant initialization will produce
    a poor result.
    """
    loop = mlp(2, widths=(2, 2, 1), activation=relu(0), loss=squared(), initial=[constant(1), constant(Rational(1, 2))])
    x, target, z2 = parts(loop, "x", "y", "z2")
    sums = loop.with_(assumptions=[Eq(target[1], x[1] + x[2]), x[1] >= 0, x[2] >= 0])
    because = "two ReLU units with incoming weights 1 and outgoing weights 1/2 compute x1 + x2 where it is positive"
    yield false(holds(sums, Ne(z2[1], target[1])), because)


@sentence("MC-06")
def the_hidden_layer_behaves_as_one_unit() -> Iterator[Stated]:
    """The hidden layer would behave as if it had only a single unit."""
    start = {"W1": constant(), "W2": symbolic()}
    yield false(identical(mlp(2, widths=(1, 2, 1), initial=start, **LINEAR), "a1"), "different errors part the units")
    loop = mlp(2, initial=constant())
    z2, a1, W2, b2 = parts(loop, "z2", "a1", "W2", "b2")
    yield true(identical(loop, "a1"), "equal outgoing weights keep the units equal")
    yield true(equal(loop, z2[i], a1.shape[0] * W2[i, 1] * a1[1] + b2[i]), "n1 copies of one number")


@sentence("MC-16")
def the_functions_are_those_of_one_unit_in_every_layer() -> Iterator[Stated]:
    """you might as well be training a neural network with n[l]=1 for every layer"""
    loop = mlp(3, initial=constant())
    W1, W2, W3, b1, b2, b3, x = parts(loop, "W1", "W2", "W3", "b1", "b2", "b3", "x")
    (n1, n0), n2 = W1.shape, W2.shape[0]

    def first(unit: Any) -> Any:
        return phi(Sum(W1[unit, j] * x[j], (j, 1, n0)) + b1[unit])

    def second(unit: Any) -> Any:
        return phi(Sum(W2[unit, k] * first(k), (k, 1, n1)) + b2[unit])

    wide = Sum(W3[i, r] * second(r), (r, 1, n2)) + b3[i]
    narrow = n2 * W3[i, 1] * phi(n1 * W2[1, 1] * first(1) + b2[1]) + b3[i]
    yield true(equal(loop, wide, narrow), "a sum of n equal terms is n times one of them")
    w, v, e = tensors(w0=(n0,), v0=b3.shape, e0=b3.shape)
    p, q, s = symbols("p q s")
    spread = mlp(3).with_(
        initial={W1[i, j]: w[j], W2[i, j]: s / n1, W3[i, j]: v[i] / n2, b1[i]: p, b2[i]: q, b3[i]: e[i]}
    )
    given = v[i] * phi(s * phi(Sum(w[j] * x[j], (j, 1, n0)) + p) + q) + e[i]
    converse = equal(spread, wide, given, when=When(at=1))
    yield true(converse, "any weights of one unit, divided by the number of equal units below")


@sentence("MC-17")
def it_is_like_one_neuron_in_every_layer() -> Iterator[Stated]:
    """Its like having only one neuron in every layer."""
    wide = mlp(2, widths=(1, 2, 1), initial=[constant(1), constant(Rational(1, 2))], **LINEAR)
    narrow = mlp(2, widths=(1, 1, 1), initial=constant(1), **LINEAR)
    yield false(equivalent(wide, narrow, {"z2": "z2"}), "both start as f(x) = x; at the rate 1/10 19/25 and 81/100")


@sentence("MC-18")
def it_trains_like_one_neuron_with_rates_of_its_own() -> Iterator[Stated]:
    """A constant-init network of hidden width m trains exactly like a width-1 network with learning rates m*eta for the
    outgoing weight and eta/m for the incoming weights and bias.
    """
    net = mlp(2)
    W1, b1, W2, b2 = parts(net, "W1", "b1", "W2", "b2")
    m, outputs = W1.shape[0], W2.shape[0]
    u, v, e = tensors(u=W1.shape[1:], v=W2.shape[:1], e=b2.shape)
    start = {W1[i, j]: u[j], b1[i]: beta, W2[i, j]: v[i], b2[i]: e[i]}
    rates = {"W1": eta / m, "b1": eta / m, "W2": m * eta, "b2": eta}
    narrow = mlp(2, widths=(W1.shape[1], 1, outputs), learning_rate=rates)
    image = {"W1": W1[1, j], "b1": b1[1], "W2": m * W2[i, 1], "b2": b2[i]}
    claim = follows(net.with_(initial=start), narrow, image, called="one neuron with rates of its own")
    because = "each of m copies moves, and each gets the m-th part of the error"
    yield true(remarked(claim, "from any weights with equal units"), because)


@sentence("MC-35")
def a_constant_network_cannot_learn_xor() -> Iterator[Stated]:
    """A constant-initialised network cannot learn XOR even with GELU or SiLU activations."""
    yield false(xor(square(), 1, -1, -1, 1), "1 - 2 (x1 + x2 - 1)²")
    yield false(remarked(xor(silu(), Rational(-3, 2), -1, 0, Rational(-2, 5)), "with SiLU"), "0, -0.27, -0.14: it dips")
    dips = remarked(xor(gelu(), -1, -1, 0, Rational(-1, 5)), "with GELU")
    yield false(dips, "0, -0.16, -0.05: it dips too")
    yield false(remarked(xor(sine(), Rational(3, 2), 1, 0, -1), "with the sine"), "0, 0.997, 0.14: it falls again")


@sentence("MC-36")
def it_is_no_more_powerful_than_a_linear_classifier() -> Iterator[Stated]:
    """the network is no more powerful than a linear classifier such as logistic regression."""
    yield false(xor(square(), 1, -1, -1, 1), "units that square classify XOR, which no half-space does")
    monotone = remarked(xor(uninterpreted("monotone"), c, d, beta, theta), "with monotone units")
    yield undecided(true(monotone, "a monotone function of x1 + x2 is not higher at 1 than at both 0 and 2"))


@sentence("MC-37")
def it_might_as_well_be_a_linear_model() -> Iterator[Stated]:
    """effectively limiting the network's learning capacity to that of a single linear layer / It might as well be a
    linear model.
    """
    loop = mlp(2, widths=(1, 2, 1), activation=relu(0), loss=squared(), initial=constant())
    W1, b1, W2, b2 = parts(loop, "W1", "b1", "W2", "b2")

    def output(p: int) -> Any:
        return Sum(W2[1, k] * phi(W1[k, 1] * p + b1[k]), (k, 1, 2)) + b2[1]

    yield false(equal(loop, output(-1) + output(1), 2 * output(0)), "0 at -1 and at 0, but not at 1")


@sentence("MC-42")
def replicated_units_add_no_capacity() -> Iterator[Stated]:
    """it seems that you don't add noise to break symmetry after the replication? If so, I think this may lead to not
    actually increasing the network capacity.
    """
    loop = beside_others(clones)
    T, u = parts(loop, "T", "u")
    h = u.shape[0]
    yield true(identical(loop, {"U": 1, "e": 1, "T": 2}), "clones with equal outgoing weights stay clones")
    merged = Sum(T[i, r] * phi(u[r]), (r, 1, h))
    yield true(equal(loop, merged, h * T[i, 1] * phi(u[1])), "one unit with all their outgoing weights does the same")


@sentence("MC-44")
def with_equal_weights_all_hidden_units_are_the_same() -> Iterator[Stated]:
    """No matter what was the input - if all weights are the same, all units in hidden layer will be the same too."""
    biased = mlp(2, initial=constant(), initial_bias={"b1": symbolic()}, activation=sigmoid())
    a1 = biased.targets["a1"].base
    yield false(equal(biased, biased.at(a1[i], 1), biased.at(a1[1], 1)), "biases 0 and 1 give different outputs")
    deep = mlp(3, initial=constant())
    yield true(identical(deep, "a1"), "with equal biases equal sums")
    yield true(identical(deep, "a2"), "and so in the next layer")


@sentence("MC-45")
def each_unit_gets_the_sum_of_the_inputs() -> Iterator[Stated]:
    """E.g. if all weights are initialized to 1, each unit gets signal equal to sum of inputs (and outputs
    sigmoid(sum(inputs))).
    """
    loop = mlp(2, initial=constant(1), activation=sigmoid())
    z1, a1, x = parts(loop, "z1", "a1", "x")
    total = Sum(loop.at(x[j], 1), (j, 1, x.shape[0]))
    yield true(equal(loop, loop.at(z1[i], 1), total), "every weight is 1 and the bias 0")
    yield true(equal(loop, loop.at(a1[i], 1), phi(total)), "φ is the sigmoid")


@sentence("MC-46")
def every_layer_acts_as_a_single_weight() -> Iterator[Stated]:
    """A fully symmetric network effectively means that individual layers act as though they are a single weight (1
    input 1 output layer)
    """
    loop = mlp(3, initial=constant(), activation=identity(), loss=squared())
    yield false(identical(loop, "W1", along=(1, 2)), "inputs differ, so the columns of the first layer part")
    deep = mlp(4, initial=constant())
    yield true(identical(deep, {"W2": (1, 2), "W3": (1, 2)}), "between hidden layers it does")


@sentence("MC-48")
def outputs_are_affine_functions_of_one_feature() -> Iterator[Stated]:
    """With constant init a multi-output network has outputs that are all affine functions of one and the same scalar
    feature.
    """
    loop = mlp(3, initial=constant())
    z3, W3, a2, b3 = parts(loop, "z3", "W3", "a2", "b3")
    alpha = Sum(W3[i, k], (k, 1, a2.shape[0]))
    yield true(equal(loop, z3[i], alpha * a2[1] + b3[i]), "all units of the last hidden layer put out one number")
