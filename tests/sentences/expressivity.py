"""Sentences about what networks of equal units can tell apart: XOR, AND and OR, half-spaces, pieces of the line."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import sympy as sp

from symbolic_init.claim import When
from symbolic_init.modelling.activations import Activation, relu, sigmoid, step, uninterpreted
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import constant, zeros
from symbolic_init.modelling.losses import logistic, squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.optimisers import Optimiser, adam, momentum, sgd
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import equal, fails_for_some, for_some, holds
from tests.loop_equations import intermediates_of
from tests.sentences import Stated, false, sentence, true, undecided

i, j, k, r = sp.symbols("i j k r", integer=True)
m, n = sp.symbols("m n", integer=True, positive=True)
further = sp.Symbol("lambda", positive=True)
phi = sp.Function("phi")
p, q, u, near, far = (sp.IndexedBase(name, shape=(n,)) for name in ("p", "q", "u", "near", "far"))
MONOTONE = uninterpreted("monotone")
CORNERS = ((0, 0), (0, 1), (1, 0), (1, 1))
ALONG = "on a line all net inputs go one way, and so do monotone functions of them"


def net_input(loop: TrainingLoop, layer: int, unit: Any, first: Any) -> sp.Expr:
    """The net input of a unit, for that net input of the first layer's units, as a function of their number."""
    if layer == 1:
        return first(unit)
    W, b, below = loop.state[f"W{layer}"].base, loop.state[f"b{layer}"].base, (i, k, r)[layer - 1]
    inner = phi(net_input(loop, layer - 1, below, first))
    return sp.Sum(W[unit, below] * inner, (below, 1, W.shape[1])) + b[unit]


def at_corner(loop: TrainingLoop, corner: tuple[int, int]) -> sp.Expr:
    """What a net with one hidden layer puts out at a corner of the square."""
    W1, b1 = loop.state["W1"].base, loop.state["b1"].base
    return net_input(loop, 2, 1, lambda unit: W1[unit, 1] * corner[0] + W1[unit, 2] * corner[1] + b1[unit])


def xor(loop: TrainingLoop) -> tuple[sp.Basic, ...]:
    """It puts out more than 0 just where one input is on."""
    return tuple((sp.Gt if sum(corner) == 1 else sp.Le)(at_corner(loop, corner), 0) for corner in CORNERS)


def two_unequal_units(activation: Activation) -> TrainingLoop:
    """2 φ(x1 + x2 - 1/2) - 6 φ(x1 + x2 - 3/2) - 1/2, before any step."""
    half = sp.Rational(1, 2)
    loop = mlp(2, widths=(2, 2, 1), activation=activation, loss=squared())
    starts = {"W1": 1, "b1": half - i, "W2": 10 - 8 * j, "b2": -half}
    return loop.with_(initial={loop.state[name]: value for name, value in starts.items()})


def not_xor(activation: Activation, optimiser: Optimiser | None = None) -> Any:
    """The second input changes the output in one direction, with the first input off and on: not so for XOR."""
    loop = mlp(2, widths=(2, m, 1), activation=activation, initial=constant(), optimiser=optimiser)
    low, high, other_low, other_high = (at_corner(loop, corner) for corner in CORNERS)
    return holds(loop, sp.Ge((high - low) * (other_high - other_low), 0))


def on_a_line(layers: int, outputs: int = 1) -> TrainingLoop:
    """Monotone units from a constant start, and three points in order on a line: p, near = p + q, far = near + λ q."""
    loop = mlp(layers, widths=(n, *[m] * (layers - 1), outputs), activation=MONOTONE, initial=constant())
    forward = intermediates_of(loop)
    points = {near[j]: p[j] + q[j], far[j]: p[j] + (1 + further) * q[j]}
    return loop.with_(inputs=[*loop.inputs.values(), p[j], q[j]], intermediates={**forward, **points})


def at_point(loop: TrainingLoop, layer: int, unit: Any, point: sp.IndexedBase) -> sp.Expr:
    """The net input of a unit at a point."""
    W1, b1 = loop.state["W1"].base, loop.state["b1"].base
    return net_input(loop, layer, unit, lambda below: sp.Sum(W1[below, j] * point[j], (j, 1, n)) + b1[below])


def one_way(loop: TrainingLoop, value: Any) -> Any:
    """On the way from the first over the second to the third point the value does not turn."""
    return holds(loop, sp.Ge((value(near) - value(p)) * (value(far) - value(near)), 0))


@sentence("EX-02")
def width_makes_up_for_the_symmetry() -> Iterator[Stated]:
    """A sufficiently wide constant-initialised ReLU network can fit XOR, width makes up for the missing symmetry
    breaking.
    """
    because = "no width does: ReLU is monotone, and a monotone function of w·x + b cannot rise and fall with x2"
    yield false(fails_for_some(not_xor(relu(0))), because)
    unequal = two_unequal_units(relu(0))
    yield true(for_some(holds(unequal, *xor(unequal), when=When(at=0))), "two unequal units are enough")


@sentence("EX-05")
def no_class_in_the_middle() -> Iterator[Stated]:
    """With two softmax outputs and monotone units, a constant-init network cannot realise "class B in the middle, class
    A on both sides".
    """
    for layers in (2, 3):
        loop = on_a_line(layers, outputs=2)

        def gap(point: sp.IndexedBase, loop: TrainingLoop = loop, last: int = layers) -> sp.Expr:
            return at_point(loop, last, 1, point) - at_point(loop, last, 2, point)

        because = f"{ALONG}, such as the difference of two logits"
        yield true(one_way(loop, gap), because)


@sentence("EX-07")
def as_many_pieces_as_usual() -> Iterator[Stated]:
    """A constant-initialised ReLU layer with m units has up to m+1 linear pieces on the real line, as usual."""
    loop = mlp(2, widths=(1, m, 1), activation=relu(0), initial=constant())
    W1, b1 = loop.state["W1"].base, loop.state["b1"].base
    one_hinge = equal(loop, W1[i, 1] * b1[1], W1[1, 1] * b1[i])
    yield false(fails_for_some(one_hinge), "unit i bends at -b/w, and w and b are the same for all")
    value = m * loop.state["W2"].base[1, 1] * loop.targets["a1"].base[1] + loop.state["b2"].base[1]
    yield true(equal(loop, loop.targets["z2"].base[1], value), "so there are two pieces at most, those of one unit")


@sentence("EX-08")
def thresholded_they_are_half_spaces() -> Iterator[Stated]:
    """The thresholded functions of constant-init networks with strictly increasing phi on R^d have VC dimension d+1,
    whatever the width and depth.
    """
    because = f"{ALONG}; sets that are convex, and whose complements are, are half-spaces: their VC dimension is d + 1"
    for layers in (2, 3):
        loop = on_a_line(layers)
        yield true(one_way(loop, partial(at_point, loop, layers, 1)), because)
    starting = mlp(2, widths=(n, m, 1), activation=sigmoid(), bias=False)
    W1, W2, x = starting.state["W1"], starting.state["W2"], starting.inputs["x"]
    units = starting.with_(initial={W1: u[j], W2: 1})
    inner = sp.Sum(u[j] * x.base[j], (j, 1, n))
    above = holds(units, sp.Ge((starting.targets["z2"].base[1] - m / sp.Integer(2)) * inner, 0), when=When(at=1))
    yield undecided(true(above, "and each half-space u·x > 0 is one of them, with the threshold m φ(0)"))


def on_the_square(labels: tuple[int, ...], rate: int) -> TrainingLoop:
    """Three sigmoids with the weights 1/2, trained on the four corners with those labels."""
    U, V, b, v = (sp.IndexedBase(name, shape=(3,)) for name in "UVbv")
    d, entropy, half = sp.Symbol("d"), logistic(), constant(sp.Rational(1, 2))
    forward, total = {}, sp.S.Zero
    for (first, second), label in zip(CORNERS, labels, strict=True):
        place = f"{first}{second}"
        z, a = (sp.IndexedBase(f"{name}{place}", shape=(3,)) for name in "za")
        output = sp.Symbol(f"f{place}")
        forward[z[i]] = first * U[i] + second * V[i] + b[i]
        forward[a[i]] = phi(z[i])
        forward[output] = sp.Sum(v[i] * a[i], (i, 1, 3)) + d
        total += entropy.term(output, sp.Integer(label))
    starts = {U[i]: half, V[i]: half, v[i]: half, b[i]: zeros(), d: zeros()}
    return descent(name="sigmoids on the square", parameters=starts, inputs=[], forward=forward, loss=total / 4,
                   functions={phi: sigmoid(), **entropy.functions}, learning_rate=rate)  # fmt: skip


@sentence("EX-09")
def it_still_learns_and_and_or() -> Iterator[Stated]:
    """A constant-initialised network can still learn AND and OR."""
    for labels, rate, steps in (((0, 0, 0, 1), 1, 1), ((0, 1, 1, 1), 8, 2)):
        loop = on_the_square(labels, rate)
        outputs = [loop.targets[f"f{first}{second}"] for first, second in CORNERS]
        right = [(sp.Gt if label else sp.Lt)(output, 0) for output, label in zip(outputs, labels, strict=True)]
        because = f"after {steps} steps with the learning rate {rate}"
        yield true(for_some(holds(loop, *right, when=When(at=steps + 1))), because)


@sentence("EX-10")
def no_deterministic_procedure_solves_it() -> Iterator[Stated]:
    """a three-layer neural network could not solve a simple problem if it started off with symmetric weights and used a
    deterministic procedure to update the weights.
    """
    for activation in (step(labels=(0, 1), slope_at_zero=0), relu(0)):
        loop = two_unequal_units(activation)
        yield true(for_some(holds(loop, *xor(loop), when=When(at=0))), "some weights of two units classify XOR")
    for optimiser in (sgd(), momentum(), adam()):
        yield true(not_xor(MONOTONE, optimiser), "no step from equal weights ever leads to such weights")
