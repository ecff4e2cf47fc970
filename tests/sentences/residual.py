"""Sentences about branches beside a path that does nothing to its input, and that start from zero."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sympy as sp

from symbolic_init.modelling.activations import Activation, sigmoid, uninterpreted
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import symbolic, zeros
from symbolic_init.modelling.networks import eta
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import assuming, equal, equivalent, first_moved, frozen, holds, moved, nonzero
from tests.sentences import Stated, false, sentence, true
from tests.sentences.optimisers import only_first
from tests.sentences.zero_init import FIRST

h, i, j, k = sp.symbols("h i j k", integer=True)
d, m, n = sp.symbols("d m n", integer=True, positive=True)
phi, ell = map(sp.Function, ("phi", "ell"))
ANY = uninterpreted()


def array(name: str, *shape: sp.Expr) -> sp.IndexedBase:
    """A tensor of that shape."""
    return sp.IndexedBase(name, shape=shape)


def distance(output: sp.Expr, target: sp.Expr) -> sp.Expr:
    """Half the squared distance."""
    return (output - target) ** 2 / 2


x, y, g, c = array("x", n), array("y", n), array("g", n), array("c", d)


def trained(name: str, activation: Activation, loss: Any, out: sp.IndexedBase, **options: Any) -> TrainingLoop:
    """Descent on the loss of the outputs, which may be any loss: ℓ."""
    functions = {phi: activation} | ({ell: ANY} if loss is ell else {})
    total = sp.Sum(loss(out[i], y[i]), (i, 1, out.shape[0]))
    return descent(name=name, functions=functions, loss=total, learning_rate=eta, **options)


def controlled(activation: Activation = ANY, loss: Any = ell) -> TrainingLoop:
    """ControlNet: what a locked network puts out, and Z2 F(x + Z1 c), where F is a layer with the weights W."""
    Z1, Z2, W, base = array("Z1", n, d), array("Z2", n, m), array("W", m, n), array("base", n)
    inner, a, out = array("inner", n), array("a", m), array("out", n)
    return trained(
        "ControlNet", activation, loss, out,
        parameters={Z1[i, j]: zeros(), Z2[i, j]: zeros(), W[i, j]: symbolic()},
        inputs=[x[j], c[j], base[j], y[j]],
        forward={
            inner[i]: x[i] + sp.Sum(Z1[i, j] * c[j], (j, 1, d)),
            a[i]: phi(sp.Sum(W[i, j] * inner[j], (j, 1, n))),
            out[i]: base[i] + sp.Sum(Z2[i, j] * a[j], (j, 1, m)),
        },
    )  # fmt: skip


def two_gated() -> TrainingLoop:
    """ReZero: two blocks x + α F(x) with α = 0, trained by g, the slopes of the loss in what they put out."""
    stream, forward, starts = x, {}, {}
    for block in (1, 2):
        alpha, W = sp.Symbol(f"alpha{block}"), array(f"W{block}", n, n)
        f, after = array(f"f{block}", n), array(f"x{block}", n)
        starts |= {alpha: zeros(), W[i, j]: symbolic()}
        forward[f[i]] = phi(sp.Sum(W[i, j] * stream[j], (j, 1, n)))
        forward[after[i]] = stream[i] + alpha * f[i]
        stream = after
    return descent(name="ReZero", parameters=starts, inputs=[x[j], g[j]], forward=forward, functions={phi: ANY},
                   loss=sp.Sum(g[i] * stream[i], (i, 1, n)), learning_rate=eta)  # fmt: skip


def doubly_zero() -> TrainingLoop:
    """x + α F(x) with α = 0, where F itself ends in a layer U of zeros."""
    alpha, W, U, a, out = sp.Symbol("alpha"), array("W", m, n), array("U", n, m), array("a", m), array("out", n)
    return descent(name="ReZero and Fixup at once", inputs=[x[j], g[j]], functions={phi: ANY}, learning_rate=eta,
                   parameters={alpha: zeros(), U[i, j]: zeros(), W[i, j]: symbolic()},
                   forward={a[i]: phi(sp.Sum(W[i, j] * x[j], (j, 1, n))),
                            out[i]: x[i] + alpha * sp.Sum(U[i, j] * a[j], (j, 1, m))},
                   loss=sp.Sum(g[i] * out[i], (i, 1, n)))  # fmt: skip


def fixup(activation: Activation = ANY, loss: Any = ell) -> TrainingLoop:
    """A stem S, a block h + U φ(W h) with U = 0, and a classifier C from zero with biases b."""
    S, W, U, C, b = array("S", n, d), array("W", m, n), array("U", n, m), array("C", n, n), array("b", n)
    stem, a, after, out = array("stem", n), array("a", m), array("after", n), array("out", n)
    return trained(
        "Fixup", activation, loss, out,
        parameters={S[i, j]: symbolic(), W[i, j]: symbolic(), U[i, j]: zeros(), C[i, j]: zeros(), b[i]: zeros()},
        inputs=[c[j], y[j]],
        forward={
            stem[i]: sp.Sum(S[i, j] * c[j], (j, 1, d)),
            a[i]: phi(sp.Sum(W[i, j] * stem[j], (j, 1, n))),
            after[i]: stem[i] + sp.Sum(U[i, j] * a[j], (j, 1, m)),
            out[i]: sp.Sum(C[i, j] * after[j], (j, 1, n)) + b[i],
        },
    )  # fmt: skip


def gated_by_a_condition(activation: Activation = ANY, loss: Any = ell) -> TrainingLoop:
    """DiT: h = x + α F(x) with α = U c, c the features of a condition, and a last layer V; U = V = 0 at first."""
    W, U, V = array("W", n, n), array("U", n, d), array("V", n, n)
    alpha, f, after, out = (array(name, n) for name in ("alpha", "f", "after", "out"))
    return trained(
        "DiT", activation, loss, out,
        parameters={W[i, j]: symbolic(), U[i, j]: zeros(), V[i, j]: zeros()},
        inputs=[x[j], c[j], y[j]],
        forward={
            f[i]: phi(sp.Sum(W[i, j] * x[j], (j, 1, n))),
            alpha[i]: sp.Sum(U[i, j] * c[j], (j, 1, d)),
            after[i]: x[i] + alpha[i] * f[i],
            out[i]: sp.Sum(V[i, j] * after[j], (j, 1, n)),
        },
    )  # fmt: skip


def residual_net(depth: int) -> TrainingLoop:
    """A stem S, that many blocks h + P φ(W h) with P = 0, and a head C."""
    S, C, stream, out = array("S", n, d), array("C", n, n), array("h0", n), array("out", n)
    starts, forward = {S[i, j]: symbolic(), C[i, j]: symbolic()}, {stream[i]: sp.Sum(S[i, j] * c[j], (j, 1, d))}
    for block in range(1, depth + 1):
        W, P = array(f"W{block}", m, n), array(f"P{block}", n, m)
        a, after = array(f"a{block}", m), array(f"h{block}", n)
        starts |= {W[i, j]: symbolic(), P[i, j]: zeros()}
        forward[a[i]] = phi(sp.Sum(W[i, j] * stream[j], (j, 1, n)))
        forward[after[i]] = stream[i] + sp.Sum(P[i, j] * a[j], (j, 1, m))
        stream = after
    forward[out[i]] = sp.Sum(C[i, j] * stream[j], (j, 1, n))
    return trained(f"{depth} residual blocks", ANY, ell, out, parameters=starts, inputs=[c[j], y[j]], forward=forward)


def through_the_blocks() -> TrainingLoop:
    """Up and down a residual net, a block in each step: F has any value f and any Jacobian J, and P is zero."""
    stream, error, above = array("stream", n), array("error", n), array("above", n)
    f, J, P = array("f", m), array("J", m, n), array("P", n, m)
    return TrainingLoop(
        name="block after block",
        state={stream[i]: x[i], error[i]: above[i], P[i, j]: 0},
        inputs=[f[i], J[i, j]],
        update={
            P[i, j]: P[i, j],
            stream[i]: stream[i] + sp.Sum(P[i, k] * f[k], (k, 1, m)),
            error[i]: error[i] + sp.Sum(error[h] * P[h, k] * J[k, i], (k, 1, m), (h, 1, n)),
        },
    )


@sentence("MD-16")
def the_zero_convolutions_are_on_different_residual_layers() -> Iterator[Stated]:
    """[the output zero convolution] prevents the gradient from flowing to the first zero convolution. It works anyway,
    because the input and output zero convolutions are on different residual layers
    """
    for name, step in (("Z2", 1), ("Z1", 2), ("W", 2)):
        for claim in first_moved(controlled(), name, at=step, example=controlled(sigmoid(), distance)):
            yield true(claim, "Z2 gets the error times F(x); what lies below gets it times Z2")


@sentence("MD-17")
def the_gradients_of_f_vanish() -> Iterator[Stated]:
    """ReZero: Initially the gradients for all parameters defining F vanish, but dynamically evolve to suitable values
    during initial stages of training.
    """
    loop = two_gated()
    yield true(equal(loop, loop.targets["x2"], x[i], when=FIRST), "every block puts out its input")
    yield true(frozen(loop, "W1", "W2", first=1), "the gradient of F is multiplied by α = 0")
    for block in (1, 2):
        alpha, f = loop.state[f"alpha{block}"], loop.targets[f"f{block}"].base
        product = sp.Sum(loop.at(g[i] * f[i], 1), (i, 1, n))
        yield true(equal(loop, loop.at(alpha, 1), -eta * product), "that of α is the error times F(x)")
        yield true(moved(loop, f"W{block}", at=2), "and so F moves in the next step")


@sentence("MD-18")
def rezero_blocks_always_start_learning() -> Iterator[Stated]:
    """ReZero blocks always start learning after the first step."""
    loop, stuck = two_gated(), doubly_zero()
    alpha = loop.at(loop.state["alpha1"], 1)
    yield false(assuming(holds(loop, sp.Ne(alpha, 0)), nonzero(loop, "g")), "F(x) may be 0, or orthogonal to the error")
    yield true(frozen(stuck), "if F ends in zeros as well, α and they hold each other")
    product = sp.Sum(loop.at(g[i] * loop.targets["f1"].base[i], 1), (i, 1, n))
    yield true(equal(loop, alpha, -eta * product), "it starts if the error and F(x) have a product that is not 0")


@sentence("MD-20")
def fixup_unfreezes_in_order() -> Iterator[Stated]:
    """Fixup: Initialize the classification layer and the last layer of each residual branch to 0."""
    for name, step in (("C", 1), ("b", 1), ("U", 2), ("S", 2), ("W", 3)):
        for claim in first_moved(fixup(), name, at=step, example=fixup(sigmoid(), distance)):
            yield true(claim, "errors reach the stem and the branch when C has moved, and W when U has")


@sentence("MD-27")
def the_block_is_the_identity_at_first() -> Iterator[Stated]:
    """We initialize the MLP to output the zero-vector for all alpha; this initializes the full DiT block as the
    identity function. [and they also init the final layer to zero]
    """
    loop = gated_by_a_condition()
    yield true(equal(loop, loop.targets["after"], x[i], when=FIRST), "α = 0")
    for name, step in (("V", 1), ("U", 2), ("W", 3)):
        for claim in first_moved(loop, name, at=step, example=gated_by_a_condition(sigmoid(), distance)):
            yield true(claim, "the last layer lets errors through to the gate, and the gate to F")


@sentence("MD-36")
def zero_projections_make_the_start_independent_of_depth() -> Iterator[Stated]:
    """Zero-initialising the residual projections makes a deep pre-activation residual network at init independent of
    the depth.
    """
    yield true(frozen(through_the_blocks()), "every block is the identity, forwards and backwards, whatever F is")
    for depth in (1, 3):
        same = equivalent(residual_net(depth), residual_net(0), {"S": "S", "C": "C"})
        yield true(only_first(same), "so stem and head get the gradients of the net without blocks")
