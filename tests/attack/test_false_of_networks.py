"""Sentences that are almost true of networks of any width and depth, in batches and with optimisers: none is proved.

Each is one word away from a theorem: an axis, a step, a layer, a kink, a factor, an optimiser, a hypothesis.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sympy as sp

from symbolic_init import vocabulary as claim_that
from symbolic_init.checking import check
from symbolic_init.claim import Claim, When
from symbolic_init.modelling import losses, optimisers
from symbolic_init.modelling.activations import absolute_value, custom, relu, sigmoid, softplus, uninterpreted
from symbolic_init.modelling.deep_networks import l
from symbolic_init.modelling.initialisers import Initialiser, constant, identity, symbolic, zeros
from symbolic_init.modelling.networks import eta, i, j, mlp
from symbolic_init.report import Outcome

L, m, n0, n1 = sp.symbols("L m n0 n1", integer=True, positive=True)
z = sp.Symbol("z")
SQUARED = losses.squared()
AT_ZERO = uninterpreted("zero at zero")
BENT: dict[str, Any] = {"activation": sigmoid(), "loss": SQUARED}
PLAIN: dict[str, Any] = {"activation": AT_ZERO, "loss": SQUARED}
SAME_WIDTH = [sp.Symbol(name, integer=True, positive=True) for name in ("d", "n", "h")]
ROWS = Initialiser("rows", lambda w: sp.IndexedBase(f"{w.base.label}r", shape=w.base.shape[:1])[w.indices[0]])


def state(loop: Any, name: str) -> sp.IndexedBase:
    """A tensor of the loop, to be read at indices."""
    return loop.state[name].base


def pairwise_equal(loop: Any, first: str, second: str) -> Claim:
    """The corner entries of two tensors are always equal."""
    one, other = (state(loop, name)[(1,) * len(state(loop, name).shape)] for name in (first, second))
    return claim_that.equal(loop, one, other)


def after_one_step(optimiser: Any, factor: Any) -> Claim:
    """From zeros the first step moves the output bias by so many η times the error (of the squared loss)."""
    loop = mlp(2, **PLAIN, optimiser=optimiser)
    return claim_that.equal(loop, loop.at(state(loop, "b2")[i], 1), factor * eta * loop.at(loop.inputs["y"], 1))


def alike(axes: Any, layers: Any = 3, **options: Any) -> Callable[[], Claim]:
    return lambda: claim_that.identical(mlp(layers, **{"initial": constant(), **options}), axes)


def frozen(names: str, layers: Any = 2, first: int | None = None, **options: Any) -> Callable[[], Claim]:
    return lambda: claim_that.frozen(mlp(layers, **options), *names.split(), first=first)


def same(mine: dict[str, Any], theirs: dict[str, Any], names: str = "", layers: Any = 2) -> Callable[[], Claim]:
    def make() -> Claim:
        named = {name: name for name in names.split()} or None
        return claim_that.equivalent(mlp(layers, **mine), mlp(layers, **theirs), named)

    return make


def rate_only_scales(*names: str, layers: Any = 2, first: int | None = None, **options: Any) -> Callable[[], Claim]:
    return lambda: claim_that.only_rescaled(mlp(layers, **options), *names, by="eta", first=first)


def conserved() -> Claim:
    """A linear net keeps the difference of the squared lengths of its layers (as its gradient flow does)."""
    net = mlp(2, activation=z, loss=SQUARED, bias=False, initial=symbolic())
    V, W = state(net, "W2"), state(net, "W1")
    n0, n1, n2 = W.shape[1], W.shape[0], V.shape[0]

    def difference(step: Any) -> sp.Expr:
        return (sp.Sum(net.at(V[i, j] ** 2, step), (j, 1, n1), (i, 1, n2))
                - sp.Sum(net.at(W[i, j] ** 2, step), (j, 1, n0), (i, 1, n1)))  # fmt: skip

    return claim_that.equal(net, difference(1), difference(0))


def sum_of_biases(**options: Any) -> Claim:
    """The output biases add up to 0."""
    net = mlp(2, **options)
    b2 = state(net, "b2")
    return claim_that.equal(net, sp.Sum(b2[i], (i, 1, b2.shape[0])), 0)


def first_step_of_signs(relation: Any, most: Any) -> Claim:
    """The length of the first step by signs, compared with a number."""
    net = mlp(2, activation=AT_ZERO, optimiser=optimisers.sign_sgd())
    return claim_that.holds(net, relation(sp.Abs(net.at(state(net, "b2")[i], 1)), most))


def layers_alike(letter: str) -> Callable[[], Claim]:
    """What is trained in layer l is what is trained in layer 0, of a net whose hidden layers are equally wide."""

    def make() -> Claim:
        net = mlp(L, initial=constant(sp.Symbol("e")), widths=SAME_WIDTH)
        T = state(net, letter)
        inner = (i, j)[: len(T.shape) - 1]
        return claim_that.equal(net, T[(l, *inner)], T[(0, *inner)])

    return make


def turned(name: str, **options: Any) -> Callable[[], Claim]:
    return lambda: claim_that.same_direction(mlp(2, **BENT, **options), name, whatever="eta")


def nonzero_target_moves(step: int) -> Claim:
    """A target that is not 0 in any step moves the output bias in this one."""
    net = mlp(2, **PLAIN)
    b2 = state(net, "b2")
    claim = claim_that.holds(net, sp.Ne(net.at(b2[1], step), net.at(b2[1], step - 1)))
    return claim_that.assuming(claim, claim_that.nonzero(net, "y"))


def total_of_units(times: Any) -> Claim:
    """The incoming weights of all hidden units from one input add up to so many times those of the first."""
    net = mlp(2, initial=constant())
    W1 = state(net, "W1")
    return claim_that.equal(net, sp.Sum(W1[i, 1], (i, 1, W1.shape[0])), times * W1[1, 1])


def errors_vanish(name: str, **options: Any) -> Claim:
    """The errors of an any-depth net with φ(0) = 0 are 0."""
    net = mlp(L, activation=AT_ZERO, **options)
    return claim_that.equal(net, net.targets[name], 0)


def first_layers_alike(when: When = When(), **options: Any) -> Callable[[], Claim]:
    """The first two layers have the same z."""

    def make() -> Claim:
        net = mlp(L, widths=SAME_WIDTH, **options)
        z = net.targets["z"].base
        return claim_that.equal(net, z[0, 1], z[1, 1], when=when)

    return make


def last_as_first(name: str) -> Callable[[], Claim]:
    """The last hidden layer, of which L is the number, is as the first one."""

    def make() -> Claim:
        net = mlp(L, widths=SAME_WIDTH, initial=constant())
        T = net.targets[name].base
        return claim_that.equal(net, T[L, 1], T[0, 1])

    return make


FALSE: dict[str, Callable[[], Claim]] = {
    "columns of the first layer": alike({"W1": 2}),
    "all entries of the first layer": alike({"W1": (1, 2)}),
    "rows of the last layer": alike({"W3": 1}),
    "output biases": alike({"b3": 1}),
    "rows that start from a number each": alike({"W2": 1}, initial={"W1": constant(), "W2": ROWS, "W3": constant()}),
    "columns below rows that differ": alike({"W1": 1}, initial={"W1": constant(), "W2": constant(), "W3": ROWS},
                                            initial_bias={"b1": ROWS}),
    "the identity in the middle": alike({"W1": 1}, initial=identity()),
    "a batch does not mix the inputs": alike({"W1": 2}, batch=m),
    "Adam makes all columns alike": alike({"W1": 2}, optimiser=optimisers.adam()),
    "signs make all columns alike": alike({"W1": 2}, optimiser=optimisers.sign_sgd()),
    "U along its inputs, at any depth": alike({"U": 2}, L),
    "V along its outputs, at any depth": alike({"V": 1}, L),
    "v at any depth": alike({"v": 1}, L),
    "W where U starts anywhere": alike({"W": (2, 3)}, L, initial={"U": symbolic(), "W": constant(), "V": constant()}),
    "W along its rows where V starts anywhere":
        alike({"W": 2}, L, initial={"U": constant(), "W": constant(), "V": symbolic()}),
    "W along its layers": alike({"W": 1}, L, initial=constant(sp.Symbol("e")), widths=SAME_WIDTH),
    "layer l is layer 0, weights": layers_alike("W"),
    "layer l is layer 0, biases": layers_alike("b"),
    "everything stays zero": frozen(""),
    "everything stays zero for φ(0) = 0": frozen("", activation=AT_ZERO),
    "weights stay zero for softplus": frozen("W1", activation=softplus(), loss=SQUARED),
    "the first layer waits for two steps": frozen("W1", **BENT, first=2),
    "the first of three layers waits for three": frozen("W1", 3, **BENT, first=3),
    "the hidden weights wait for ever": frozen("W2", 3),
    "the hidden weights wait for ever, at any depth": frozen("W", L),
    "all stays zero at any depth": frozen("", L, activation=AT_ZERO),
    "all but v, if biases do not start at zero": frozen("U W V", L, activation=AT_ZERO, initial_bias=constant()),
    "all but v, if the activation of the last layer is any":
        frozen("U u W b V", L, activation=[AT_ZERO, uninterpreted()]),
    "a zero layer in the middle stays zero": frozen("W2", 3, activation=AT_ZERO, initial={"W1": symbolic(),
                                                    "W2": zeros(), "W3": symbolic()}),
    "weight decay keeps what it starts from": frozen("W1", activation=AT_ZERO, initial={"W1": symbolic()},
                                                     optimiser=optimisers.decoupled_decay()),
    "AdamW keeps what it starts from": frozen("W1", activation=AT_ZERO, initial={"W1": symbolic()},
                                              optimiser=optimisers.adamw()),
    "a dead kink with slope 1": frozen("W1 W2", activation=relu(1), initial={"W2": constant()}, loss=SQUARED),
    "a kink of |z| with slope 1": frozen("W1", activation=absolute_value(1), initial={"W2": constant()}, loss=SQUARED),
    "momentum is plain descent": same({"optimiser": optimisers.momentum()}, {}, "b2"),
    "Nesterov is momentum": same({"optimiser": optimisers.nesterov()}, {"optimiser": optimisers.momentum()}, "b2"),
    "AdamW is Adam": same({"optimiser": optimisers.adamw(), "initial": constant()},
                          {"optimiser": optimisers.adam(), "initial": constant()}, "W1 b1"),
    "decay by the rate is decay without it": same(
        {"optimiser": optimisers.decoupled_decay(), "initial": constant()},
        {"optimiser": optimisers.rate_free_decay(), "initial": constant()}, "W1"),
    "decay inside the gradient leaves the rate out": same(
        {"optimiser": optimisers.coupled_decay(), "initial": constant()},
        {"optimiser": optimisers.rate_free_decay(), "initial": constant()}, "W1"),
    "the sum over a batch is the mean": same({"batch": m, "over_batch": "sum"}, {"batch": m}, "b2"),
    "the sum over a batch is the mean for Adam":
        same({"batch": m, "over_batch": "sum", "optimiser": optimisers.adam()},
             {"batch": m, "optimiser": optimisers.adam()}, "b2"),
    "biases make no difference": same({"bias": True, "initial": constant()}, {"bias": False, "initial": constant()},
                                      "W1 W2"),
    "the sum over a batch is the mean, at any depth": same({"batch": m, "over_batch": "sum"}, {"batch": m}, "v", L),
    "the rate only scales biases": rate_only_scales("b2", **PLAIN),
    "the rate only scales the second step": rate_only_scales("b2", **PLAIN, first=2),
    "it only scales all of them": rate_only_scales("W1", "W2", **BENT),
    "it only scales at any depth": rate_only_scales("v", layers=L, **PLAIN),
    "it only scales signs": rate_only_scales("b2", **PLAIN, optimiser=optimisers.sign_sgd()),
    "it only scales Adam": rate_only_scales("b2", **PLAIN, optimiser=optimisers.adam()),
    "the first step is two errors": lambda: after_one_step(None, 2),
    "Adam's first step is that of descent": lambda: after_one_step(optimisers.adam(), 1),
    "Nesterov's first step is that of descent": lambda: after_one_step(optimisers.nesterov(), 1),
    "clipped descent is descent": lambda: after_one_step(optimisers.clipped_sgd(), 1),
    "the first bias is the last": lambda: pairwise_equal(mlp(2, initial=constant()), "b1", "b2"),
    "the weights of a net of ones are its biases": lambda: pairwise_equal(mlp(2, initial=constant()), "W2", "b2"),
    "U is V": lambda: pairwise_equal(mlp(L, initial=constant()), "U", "V"),
    "a linear net is balanced": conserved,
    "biases add up to 0 for the squared loss": lambda: sum_of_biases(**PLAIN),
    "biases add up to 0 for cross-entropy":
        lambda: sum_of_biases(activation=AT_ZERO, loss=losses.softmax_cross_entropy()),
    "signs step less than the rate": lambda: first_step_of_signs(sp.Lt, eta),
    "signs step at most half the rate": lambda: first_step_of_signs(sp.Le, eta / 2),
    "the output does not depend on the input": lambda: claim_that.independent_of(mlp(2, activation=sigmoid()), of="x"),
    "it does not at any depth, from any constant":
        lambda: claim_that.independent_of(mlp(L, initial=constant(), activation=AT_ZERO), of="x"),
    "the output does not depend on the target": lambda: claim_that.independent_of(mlp(2), of="y"),
    "the input always makes a difference to the first output":
        lambda: claim_that.never(claim_that.independent_of(mlp(2), of="x", at=1)),
    "hidden weights move from zeros": lambda: claim_that.moved(mlp(2, activation=AT_ZERO), "W1", at=3),
    "so they do at any depth": lambda: claim_that.moved(mlp(L, activation=AT_ZERO), "V", at=2),
    "the first layer moves at once": lambda: claim_that.moved(mlp(2, **BENT), "W1", at=1),
    "symmetry is broken by some data": lambda: claim_that.fails_for_some(alike({"W1": 1})()),
    "symmetry is broken by some data at some depth": lambda: claim_that.fails_for_some(alike({"W": (2, 3)}, L)()),
    "some data give a bias no error": lambda: claim_that.never(frozen("b2", first=1, loss=SQUARED)()),
    "a target that is not 0 moves the bias every time": lambda: nonzero_target_moves(3),
    "the sum over units is one unit": lambda: total_of_units(1),
    "it is one unit times the width less one": lambda: total_of_units(n1 - 1),
    "it is one unit times the width below": lambda: total_of_units(n0),
    "nets are wide": lambda: claim_that.holds(mlp(2), n1 * eta >= 2 * eta),
    "rows turn with no rate": turned("W1", initial=constant()),
    "nor from zeros": turned("W2"),
    "the rate is only a factor": lambda: claim_that.rescaled_from_one(mlp(2, **PLAIN), "b2", by="eta"),
    "the last hidden layer has the z of the first": last_as_first("z"),
    "the last hidden layer has the errors of the first": last_as_first("delta_z"),
    "nets have one layer between hidden ones": lambda: claim_that.holds(mlp(L), L * eta <= eta),
    "errors vanish from zeros, the last as well": lambda: errors_vanish("delta_o"),
    "errors vanish from a constant": lambda: errors_vanish("delta_z", initial=constant()),
    "errors vanish where V is not zero": lambda: errors_vanish("delta_z", initial={"V": symbolic()}),
    "from zeros all layers have the same z": first_layers_alike(),
    "from a constant they have in the first step": first_layers_alike(When(at=1), initial=constant()),
    "AdaGrad without its epsilon keeps biases": frozen("b2", optimiser=optimisers.adagrad(0)),
    "updates are alike where starts are not": lambda: claim_that.updated_alike(mlp(2, initial=symbolic()), "W1"),
    "updates of columns are alike": lambda: claim_that.updated_alike(mlp(2, initial=constant()), "W1", along=2),
    "updates of V are alike at any depth": lambda: claim_that.updated_alike(mlp(L, initial=constant()), "V"),
}  # fmt: skip

OPEN = {  # the square roots of Adam and AdaGrad
    "Adam makes all columns alike",
    "the sum over a batch is the mean for Adam",
    "AdaGrad without its epsilon keeps biases",
}
IMPOSSIBLE: dict[str, Callable[[], Claim]] = {
    "1/z at 0": frozen("W1", activation=custom(1 / z), loss=SQUARED),
    "1/z at 0, of equal units": alike({"W1": 1, "W2": 2}, 2, initial=zeros(), activation=custom(1 / z)),
    "the slope of a root at 0": frozen("W1 W2", activation=custom(sp.sqrt(z)), loss=SQUARED),
    "one unit and a half": frozen("W1", **PLAIN, initial=constant(), assumptions=[sp.Eq(2 * n1 * eta, 3 * eta)]),
    "two thirds of a sample": frozen("b2", **PLAIN, batch=m, assumptions=[sp.Eq(3 * m * eta, 2 * eta)]),
}  # fmt: skip


@pytest.mark.parametrize("name", FALSE)
def test_what_is_false_of_networks_is_not_proved(name: str) -> None:
    assert check(FALSE[name]()).outcome is (Outcome.UNDECIDED if name in OPEN else Outcome.REFUTED)


@pytest.mark.parametrize("make", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_of_networks_that_cannot_be_nothing_is_proved(make: Callable[[], Claim]) -> None:
    assert check(make()).outcome is Outcome.UNDECIDED
