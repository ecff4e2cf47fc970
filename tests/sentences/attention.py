"""Sentences about attention, and about units with a slope of their own, when what they learn with starts at zero."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symbolic_init.modelling.activations import relu
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import symbolic, zeros
from symbolic_init.modelling.networks import eta
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import equal, first_moved, moved
from tests.sentences import Stated, sentence, true
from tests.sentences.zero_init import FIRST

i, j, k, s, u = sp.symbols("i j k s u", integer=True)
d, n, r, N = sp.symbols("d n r N", integer=True, positive=True)


def attention(tokens: sp.Expr = N) -> TrainingLoop:
    """Attention to N tokens X with values v, trained by g, the slopes of the loss in its outputs; Q starts at zero."""
    shapes = {"Q": (r, d), "K": (r, d), "X": (tokens, d), "v": (tokens, n), "g": (tokens, n), "q": (tokens, r),
              "key": (tokens, r), "e": (tokens, tokens), "total": (tokens,), "p": (tokens, tokens),
              "out": (tokens, n)}  # fmt: skip
    Q, K, X, v, g, q, key, e, total, p, out = (sp.IndexedBase(name, shape=shape) for name, shape in shapes.items())
    return descent(
        name="attention",
        parameters={Q[k, j]: zeros(), K[k, j]: symbolic()},
        inputs=[X[s, j], v[s, i], g[s, i]],
        forward={
            q[s, k]: sp.Sum(Q[k, j] * X[s, j], (j, 1, d)),
            key[s, k]: sp.Sum(K[k, j] * X[s, j], (j, 1, d)),
            e[s, u]: sp.exp(sp.Sum(q[s, k] * key[u, k], (k, 1, r))),
            total[s]: sp.Sum(e[s, u], (u, 1, tokens)),
            p[s, u]: e[s, u] / total[s],
            out[s, i]: sp.Sum(p[s, u] * v[u, i], (u, 1, tokens)),
        },
        loss=sp.Sum(g[s, i] * out[s, i], (s, 1, tokens), (i, 1, n)),
        learning_rate=eta,
    )


@sentence("MD-25")
def a_zero_query_matrix() -> Iterator[Stated]:
    """initializing the query matrix in a Transformer to 0"""
    loop = attention()
    p = loop.targets["p"]
    yield true(equal(loop, p, 1 / N, when=FIRST), "all logits are 0, so attention is uniform")
    for name, step in (("Q", 1), ("K", 2)):
        for claim in first_moved(loop, name, at=step, example=attention(sp.Integer(2))):
            yield true(claim, "the gradient of K is multiplied by Q, that of Q by K")


@sentence("MD-31")
def an_untrained_layer_is_that_of_relu() -> Iterator[Stated]:
    """The initial reasoning behind the zero initialization is that an untrained layer should reproduce the behavior of
    ReLU. [PReLU alpha_init=0]
    """
    W, x, g, z, a = (sp.IndexedBase(name, shape=shape) for name, shape in
                     (("W", (n, d)), ("x", (d,)), ("g", (n,)), ("z", (n,)), ("a", (n,))))  # fmt: skip
    alpha, phi = sp.Symbol("alpha"), sp.Function("phi")
    loop = descent(name="PReLU", parameters={W[i, j]: symbolic(), alpha: zeros()}, inputs=[x[j], g[i]],
                   forward={z[i]: sp.Sum(W[i, j] * x[j], (j, 1, d)), a[i]: phi(z[i]) - alpha * phi(-z[i])},
                   loss=sp.Sum(g[i] * a[i], (i, 1, n)), functions={phi: relu(0)}, learning_rate=eta)  # fmt: skip
    yield true(equal(loop, a[i], phi(z[i]), when=FIRST), "max(z, 0) + α min(z, 0) with α = 0")
    product = sp.Sum(loop.at(g[i] * -phi(-z[i]), 1), (i, 1, n))
    yield true(equal(loop, loop.at(alpha, 1), -eta * product), "the gradient of α is g min(z, 0)")
    yield true(moved(loop, "alpha", at=1), "which is not 0 for negative z")
