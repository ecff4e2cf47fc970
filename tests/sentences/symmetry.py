"""Sentences about networks whose units start equal: what keeps them equal, and what does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Eq, FiniteSet, Function, IndexedBase, KroneckerDelta, Ne, S, Sum, Symbol, symbols

from symbolic_init.claim import When
from symbolic_init.modelling.activations import identity, uninterpreted
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import constant, symbolic
from symbolic_init.modelling.losses import any_loss, squared
from symbolic_init.modelling.networks import eta, i, j, mlp
from symbolic_init.modelling.optimisers import adagrad, adam, momentum, nesterov, rmsprop, sgd, sign_sgd
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import equal, fails_for_some, frozen, holds, identical, never, remarked, updated_alike
from tests.loop_equations import updates_of
from tests.sentences import Stated, false, sentence, true

k, r = symbols("k r", integer=True)
n = Symbol("n", integer=True, positive=True)
d, beta = symbols("d beta")
phi, ell = Function("phi"), Function("ell")
z = symbols("z")
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


def noisy(loop: TrainingLoop) -> TrainingLoop:
    """The loop with something of its own added to each incoming weight at every step."""
    noise = IndexedBase("noise", shape=loop.state["W1"].base.shape)
    updates = updates_of(loop)
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


@sentence("MC-43")
def symmetry_slowly_breaks() -> Iterator[Stated]:
    """because of precision limits, symmetry will slowly break..., after an epoch or so."""
    yield false(fails_for_some(identical(mlp(2, initial=constant()), UNITS)), "not in exact arithmetic")
    loop = noisy(mlp(2, widths=(1, 2, 1), initial=constant(1), **LINEAR))
    rounded = remarked(fails_for_some(identical(loop, "W1")), "with a rounding error of each weight's own")
    yield true(rounded, "units that are rounded differently become different")


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
