r"""With a zero query matrix attention is uniform at first, and the keys wait for one step

Sentence: If the query matrix of a Transformer starts at zero, attention is uniform, and the key matrix gets no gradient
    in the first step.

Source: own wording, after the recommendation "initializing the query matrix in a Transformer to 0" in the README of
    microsoft/mup

Theme: 8. Attention, adapters, residual networks

Idea: The score of two tokens is the product of a query and a key, and queries are linear in $\mathbf{Q}$. With
    $\mathbf{Q} = \mathbf{0}$ all scores are 0, so that their softmax is uniform. The gradient of the keys contains
    the queries, which are zero, and that of the queries contains the keys, which are not.

Outline:
    1. All scores $a_{su}$ are 0 in the first step, so all weights $p_{su}$ of attention are $1/N$ for $N$ tokens.
    2. Whatever the network around it and the loss are, they enter through $\mathbf{g}$, the gradient in the outputs:
       it may be anything in each step.
    3. The key matrix $\mathbf{K}$ does not move in the first step, as its gradient contains the queries.
    4. For some data the first step moves $\mathbf{Q}$, and the second $\mathbf{K}$.

Fails when: the key matrix is zero as well: then neither ever moves.

Expected: proved

References:
    G. Yang et al., Tensor Programs V: Tuning Large Neural Networks via Zero-Shot Hyperparameter Transfer (2022).
"""

from sympy import IndexedBase, Sum, exp, symbols

from symbolic_init.claim import When
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import symbolic, zeros
from symbolic_init.modelling.networks import eta
from symbolic_init.vocabulary import equal, first_moved, frozen, remarked

i, j, k, s, u = symbols("i j k s u", integer=True)
d, n, r = symbols("d n r", integer=True, positive=True)


def attention(N, keys):
    """Attention to N tokens X with the values v."""
    shapes = {"Q": (r, d), "K": (r, d), "X": (N, d), "v": (N, n), "g": (N, n), "q": (N, r), "key": (N, r), "a": (N, N),
              "e": (N, N), "total": (N,), "p": (N, N), "out": (N, n)}  # fmt: skip
    Q, K, X, v, g, q, key, a, e, total, p, out = (IndexedBase(name, shape=shape) for name, shape in shapes.items())
    return descent(
        name="attention",
        parameters={Q[k, j]: zeros(), K[k, j]: keys},
        inputs=[X[s, j], v[s, i], g[s, i]],
        forward={
            q[s, k]: Sum(Q[k, j] * X[s, j], (j, 1, d)),
            key[s, k]: Sum(K[k, j] * X[s, j], (j, 1, d)),
            a[s, u]: Sum(q[s, k] * key[u, k], (k, 1, r)),
            e[s, u]: exp(a[s, u]),
            total[s]: Sum(e[s, u], (u, 1, N)),
            p[s, u]: e[s, u] / total[s],
            out[s, i]: Sum(p[s, u] * v[u, i], (u, 1, N)),
        },
        loss=Sum(g[s, i] * out[s, i], (s, 1, N), (i, 1, n)),
        errors={"p": "dp", "total": "dtotal", "e": "de", "a": "da", "q": "dq", "key": "dkey"},
        learning_rate=eta,
    )


tokens = symbols("N", integer=True, positive=True)
loop, pair, stuck = attention(tokens, symbolic()), attention(2, symbolic()), attention(tokens, zeros())

claims = [
    equal(loop, loop.targets["p"], 1 / tokens, when=When(at=1)),
    *first_moved(loop, "Q", at=1, example=pair),
    *first_moved(loop, "K", at=2, example=pair),
    remarked(frozen(stuck), r"with $\mathbf{K} = \mathbf{0}$ as well"),
]
