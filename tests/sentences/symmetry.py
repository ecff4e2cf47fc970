"""Sentences about networks whose units start equal: what keeps them equal, and what that costs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import (
    Eq,
    FiniteSet,
    Function,
    IndexedBase,
    KroneckerDelta,
    Lambda,
    Ne,
    Rational,
    S,
    Sum,
    Symbol,
    symbols,
)

from symbolic_init.claim import Claim, When
from symbolic_init.modelling.activations import gelu, identity, relu, sigmoid, silu, sine, square, uninterpreted
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import constant, symbolic
from symbolic_init.modelling.losses import any_loss, squared
from symbolic_init.modelling.networks import eta, i, j, mlp
from symbolic_init.modelling.optimisers import adagrad, adam, momentum, nesterov, rmsprop, sgd, sign_sgd
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import (
    equal,
    equivalent,
    fails_for_some,
    follows,
    frozen,
    holds,
    identical,
    linear,
    never,
    remarked,
    same_direction,
    updated_alike,
)
from tests.sentences import Stated, false, sentence, true, undecided

k, r = symbols("k r", integer=True)
n = Symbol("n", integer=True, positive=True)
c, d, beta, theta = symbols("c d beta theta")
phi, ell = Function("phi"), Function("ell")
z, y = symbols("z y")
UNITS = {"W1": 1, "b1": 1, "W2": 2}
LINEAR: dict[str, Any] = {"activation": identity(), "loss": squared(), "bias": False}
OPTIMISERS = (momentum(), nesterov(), adagrad(), rmsprop(), adam(), sign_sgd())


def tensors(**shapes: Any) -> list[Any]:
    """New tensors by their names."""
    return [IndexedBase(name, shape=shape) for name, shape in shapes.items()]


def parts(loop: TrainingLoop, *names: str) -> list[Any]:
    """Tensors of the loop, to be written at indices."""
    found = {**loop.state, **loop.inputs, **loop.targets}
    return [found[name].base for name in names]


def constant_layers(layers: int, **options: Any) -> TrainingLoop:
    """A network with a constant of its own for the weights, and for the biases, of each layer."""
    weights, biases = ([constant(Symbol(f"{letter}{layer}")) for layer in range(1, layers + 1)] for letter in "cd")
    return mlp(layers, initial=weights, initial_bias=biases, **options)


def update(loop: TrainingLoop, entry: Any, step: int = 1) -> Any:
    """What the step adds to an entry of the state."""
    return loop.at(entry, step) - loop.at(entry, step - 1)


def noisy(loop: TrainingLoop) -> TrainingLoop:
    """The loop with something of its own added to each incoming weight at every step."""
    noise = IndexedBase("noise", shape=loop.state["W1"].base.shape)
    updates = {loop.targets[name]: body for name, body in loop.update.items()}
    inputs = dict.fromkeys((*loop.inputs.values(), noise[i, j]), S.Reals)
    return loop.with_(inputs=inputs, update={**updates, loop.targets["W1"]: loop.update["W1"] + noise[i, j]})


def beside_others(start: Any, activation: Any = None, **options: Any) -> TrainingLoop:
    """One hidden layer of m units W, b, V with any weights, and h units U, e, T beside them that start as said."""
    kind = activation or uninterpreted()
    m, h, n0, n2 = symbols("m h n0 n2", integer=True, positive=True)
    x, target, out, d = tensors(x=(n0,), y=(n2,), out=(n2,), d=(n2,))
    b, z, e, u = tensors(b=(m,), z=(m,), e=(h,), u=(h,))
    W, U, V, T = tensors(W=(m, n0), U=(h, n0), V=(n2, m), T=(n2, h))
    whole = Sum(V[i, k] * phi(z[k]), (k, 1, m)) + Sum(T[i, r] * phi(u[r]), (r, 1, h)) + d[i]
    return descent(
        name="one hidden layer in two groups",
        parameters={**dict.fromkeys((W[k, j], b[k], V[i, k], d[i]), symbolic()), **start(U[r, j], e[r], T[i, r])},
        inputs=[x[j], target[i]],
        forward={
            z[k]: Sum(W[k, j] * x[j], (j, 1, n0)) + b[k],
            u[r]: Sum(U[r, j] * x[j], (j, 1, n0)) + e[r],
            out[i]: whole,
        },
        loss=Sum(ell(out[i], target[i]), (i, 1, n2)),
        functions={phi: kind, **any_loss().functions},
        learning_rate=eta,
        assumptions=kind.facts(phi),
        **options,
    )


def clones(incoming: Any, bias: Any, outgoing: Any) -> dict[Any, Any]:
    """All units of the second group start with one vector of incoming weights, one bias and one of outgoing weights."""
    v, w = tensors(v0=incoming.base.shape[1:], w0=outgoing.base.shape[:1])
    return {incoming: v[j], bias: beta, outgoing: w[i]}


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


@sentence("MC-03")
def both_units_evolve_symmetrically() -> Iterator[Stated]:
    """both hidden units will have identical influence on the cost, which will lead to identical gradients. Thus, both
    neurons will evolve symmetrically throughout training
    """
    loop = mlp(2, initial=constant())
    yield true(identical(loop, UNITS), "swapping two units changes neither the start nor the loss")
    yield true(updated_alike(loop, UNITS), "so their gradients are equal")
    for optimiser in OPTIMISERS:
        claim = identical(mlp(2, initial=constant(), optimiser=optimiser), UNITS)
        yield true(remarked(claim, f"with {optimiser.name}"), "equal gradients, hence equal memories and equal steps")


@sentence("MC-04")
def equal_incoming_weights_are_enough() -> Iterator[Stated]:
    """If the incoming weights of two hidden units are identical they will stay identical during training, whatever the
    outgoing weights.
    """
    start = {"W1": constant(), "W2": symbolic()}
    loop = mlp(2, widths=(1, 2, 1), initial=start, **LINEAR)
    yield false(identical(loop, "W1"), "linear units, W1 = (1, 1), W2 = (1, 2): the second gets twice the error")
    yield true(identical(mlp(2, initial=constant()), "W1"), "with equal outgoing weights they do stay identical")


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


@sentence("MC-06")
def the_hidden_layer_behaves_as_one_unit() -> Iterator[Stated]:
    """The hidden layer would behave as if it had only a single unit."""
    start = {"W1": constant(), "W2": symbolic()}
    yield false(identical(mlp(2, widths=(1, 2, 1), initial=start, **LINEAR), "a1"), "different errors part the units")
    loop = mlp(2, initial=constant())
    z2, a1, W2, b2 = parts(loop, "z2", "a1", "W2", "b2")
    yield true(identical(loop, "a1"), "equal outgoing weights keep the units equal")
    yield true(equal(loop, z2[i], a1.shape[0] * W2[i, 1] * a1[1] + b2[i]), "n1 copies of one number")


@sentence("MC-07")
def minibatches_do_not_break_the_symmetry() -> Iterator[Stated]:
    """Note that while minibatch stochastic gradient descent would not break this symmetry"""
    batch = Symbol("N", integer=True, positive=True)
    yield true(identical(mlp(2, initial=constant(), batch=batch), UNITS), "every batch has a symmetric loss")


@sentence("MC-09")
def a_deterministic_algorithm_updates_both_in_the_same_way() -> Iterator[Stated]:
    """If they have the same initial parameters, then a deterministic learning algorithm applied to a deterministic cost
    and model will constantly update both of these units in the same way.
    """
    turn = IndexedBase("turn", shape=mlp(2).state["b1"].base.shape)
    net = mlp(2, initial=constant(), learning_rate={"W1": eta * turn[i], "b1": 0, "W2": 0, "b2": 0})
    in_turn = net.with_(inputs={**dict.fromkeys(net.inputs.values(), S.Reals), turn[i]: FiniteSet(0, 1)})
    own = IndexedBase("eta1", shape=turn.shape)
    rates = mlp(2, initial=constant(), learning_rate={"W1": own[i], "b1": eta, "W2": eta, "b2": eta})
    yield false(remarked(identical(in_turn, "W1"), "in coordinate descent"), "after the turn of one unit alone")
    yield false(remarked(identical(rates, "W1"), "with a rate of its own for each unit"), "steps of different lengths")
    for optimiser in (sgd(), momentum()):
        claim = identical(mlp(2, initial=constant(), optimiser=optimiser), UNITS)
        yield true(remarked(claim, f"with {optimiser.name}"), "it updates all units at once and by the same rule")


@sentence("MC-11")
def adam_breaks_the_symmetry() -> Iterator[Stated]:
    """Adam breaks the symmetry of constant initialization because it gives every parameter its own learning rate."""
    for optimiser in (adam(), sign_sgd()):
        claim = fails_for_some(identical(constant_layers(2, optimiser=optimiser), UNITS))
        yield false(remarked(claim, f"with {optimiser.name}"), "equal gradients give equal rates")


@sentence("MC-13")
def noise_of_their_own_breaks_the_symmetry() -> Iterator[Stated]:
    """Adding independent Gaussian noise to the gradients breaks the symmetry almost surely."""
    loop = noisy(mlp(2, initial=constant()))
    W1, noise = parts(loop, "W1", "noise")
    gap = loop.at(noise[i, j], 1) - loop.at(noise[1, j], 1)
    because = "the gradients are equal; the difference of two independent continuous noises is 0 with probability 0"
    yield true(equal(loop, loop.at(W1[i, j], 1) - loop.at(W1[1, j], 1), gap), because)


@sentence("MC-14")
def two_clones_among_any_units_stay_clones() -> Iterator[Stated]:
    """If only two of the hidden units start with identical parameters (incoming, bias, outgoing) and all others are
    random, these two still remain clones forever.
    """
    because = "swapping the two changes neither the start nor the loss, whatever the others are"
    yield true(identical(beside_others(clones), {"U": 1, "e": 1, "T": 2}), because)


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
    yield undecided(true(converse, "any weights of one unit, divided by the number of equal units below"))


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


@sentence("MC-20")
def a_constant_for_each_layer_breaks_the_symmetry() -> Iterator[Stated]:
    """Using a different constant for each layer breaks the symmetry."""
    loop = constant_layers(3)
    alike = {"W1": 1, "b1": 1, "W2": (1, 2), "b2": 1, "W3": 2}
    yield false(fails_for_some(identical(loop, alike)), "within a layer nothing tells the units apart")


@sentence("MC-22")
def unequal_weights_avoid_the_symmetry_problem() -> Iterator[Stated]:
    """To avoid this symmetry problem, the initial weights to the network should be unequal. [sufficiency]"""
    loop = mlp(2, widths=(2, 2, 1), initial={"W1": symbolic(), "W2": constant(3)}, **{**LINEAR, "bias": True})
    W1 = loop.state["W1"].base
    start = loop.initial["W1"].base
    unequal = loop.with_(assumptions=[Ne(start[1, 1], start[1, 2])])
    same = holds(unequal, Eq(W1[1, j], W1[2, j]), when=When(first=3))
    yield false(never(same), "the rows (1, 2) and (1, 2) are unequal weights of two clones")
    net = mlp(2)
    V1, V2 = parts(net, "W1", "W2")
    u, v = tensors(u=V1.shape[1:], v=V2.shape[:1])
    loop = net.with_(initial={V1[i, j]: u[j], V2[i, j]: v[i]})
    yield true(identical(loop, UNITS), "units with equal weights stay clones, however unequal these weights are")


@sentence("MC-24")
def from_the_identity_all_units_learn_the_same() -> Iterator[Stated]:
    """Identity initialization is also deterministic, so by the constant-init argument all neurons of a layer learn the
    same features.
    """
    net = mlp(2, widths=(n, n, n))
    W1, W2 = parts(net, "W1", "W2")
    start = {W1[i, j]: KroneckerDelta(i, j), W2[i, j]: KroneckerDelta(i, j)}
    yield false(identical(net.with_(initial=start), "a1"), "unit i sees the i-th input")


@sentence("MC-25")
def padded_units_stay_zero() -> Iterator[Stated]:
    """identity initialization ... "training degeneracy" in networks with varying layer dimensions (zero-padded
    identity)
    """
    for optimiser in (sgd(), momentum(), adam()):
        loop = beside_others(lambda *all: dict.fromkeys(all, 0), uninterpreted("zero at zero"), optimiser=optimiser)
        claim = remarked(frozen(loop, "U", "e", "T"), f"with {optimiser.name}")
        yield true(claim, "its output 0 kills the outgoing gradient, its outgoing weights 0 the incoming one")


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
    yield false(equal(loop, update(loop, W1[1, j]), update(loop, W1[2, j])), "yet W2 = (1, 2) tells their errors apart")
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
    yield false(equal(loop, update(loop, W1[1, 1]), update(loop, W2[1, 1])), "x = (1, 3), y = 0: 8 below, 32 above")


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


@sentence("MC-43")
def symmetry_slowly_breaks() -> Iterator[Stated]:
    """because of precision limits, symmetry will slowly break..., after an epoch or so."""
    yield false(fails_for_some(identical(mlp(2, initial=constant()), UNITS)), "not in exact arithmetic")
    loop = noisy(mlp(2, widths=(1, 2, 1), initial=constant(1), **LINEAR))
    rounded = remarked(fails_for_some(identical(loop, "W1")), "with a rounding error of each weight's own")
    yield true(rounded, "units that are rounded differently become different")


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


@sentence("MC-51")
def all_weights_get_the_same_gradient() -> Iterator[Stated]:
    """initialize every weight to 0 ... all weights will get the same gradient, and hence the same update. This is what
    is referred to as the symmetry.
    """
    loop = mlp(2, widths=(2, 2, 1), activation=sigmoid(), loss=squared())
    W1, W2 = parts(loop, "W1", "W2")
    yield false(updated_alike(loop, "W1", along=(1, 2)), "from zeros inputs that differ give updates that differ")
    yield false(equal(loop, update(loop, W1[1, 1]), update(loop, W2[1, 1])), "nor are those of different layers equal")
    yield true(updated_alike(mlp(2), UNITS), "the symmetry is one between the units of a layer")


@sentence("MC-53")
def trained_neurons_have_learned_the_same_thing() -> Iterator[Stated]:
    """when gradient descent converges, the weight matrix of the layer contains the same values for all neurons and thus
    the neurons have learned the same thing.
    """
    loop = mlp(3, initial=constant())
    yield true(identical(loop, {"W1": 1, "W2": 1}), "rows that are equal at every step are equal in every limit")


NOT_STATED = {
    "MC-52": "almost surely, for random weights: claims have no probability",
}
