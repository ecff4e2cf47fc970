r"""With zero projections a residual network starts as if it had no blocks

Sentence: Zero-initialising the residual projections makes a deep pre-activation residual network at init independent
    of the depth.
Source: own wording of a common practice
Theme: 8. Attention, adapters, residual networks

Idea: A block adds $\mathbf{P} F(\mathbf{h})$ to its input $\mathbf{h}$. With $\mathbf{P} = \mathbf{0}$ it adds
    nothing, and an error comes down through it unchanged. We follow both through the network, one block in each step:
    what $F$ puts out, and its Jacobian, may be anything in each block.

Outline:
    1. On its way up $\mathbf{h}$ gets $\mathbf{P} \mathbf{f} = \mathbf{0}$ added by each block, where $F$ puts out
       $\mathbf{f}$.
    2. On its way down the error $\mathbf{e}$ gets $\mathbf{J}^{\mathsf{T}} \mathbf{P}^{\mathsf{T}} \mathbf{e} =
       \mathbf{0}$ added by each block, where $\mathbf{J}$ is the Jacobian of $F$.
    3. So after any number of blocks both are what they were: by induction over the blocks.
    4. The stem $\mathbf{S}$ and the head $\mathbf{C}$ of a network with two blocks $\mathbf{h} +
       \mathbf{P}\,\phi(\mathbf{W} \mathbf{h})$ therefore get the gradients, and move in the first step as they do,
       of the network without blocks.

Fails when: the projections do not start at zero; from the second step on, as the first one moves them.

Expected: proved

References:
    H. Zhang, Y. N. Dauphin and T. Ma, Fixup Initialization: Residual Learning Without Normalization, ICLR (2019).
"""

from dataclasses import replace

from sympy import Function, IndexedBase, Sum, symbols

from symbolic_init.claim import When
from symbolic_init.modelling.activations import uninterpreted
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import symbolic, zeros
from symbolic_init.modelling.networks import eta
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import equivalent, frozen, remarked

m, n, n0 = symbols("m n n0", integer=True, positive=True)
i, j, k = symbols("i j k", integer=True)
phi, ell = Function("phi"), Function("ell")


def array(name, *shape):
    """A tensor of that shape."""
    return IndexedBase(name, shape=shape)


h, h0, e, e0 = (array(name, n) for name in ("h", "h0", "e", "e0"))
f, J, P = array("f", m), array("J", m, n), array("P", n, m)
blocks = TrainingLoop(
    name="block after block",
    state={h[i]: h0[i], e[i]: e0[i], P[i, k]: 0},
    inputs=[f[k], J[k, i]],
    update={
        h[i]: h[i] + Sum(P[i, k] * f[k], (k, 1, m)),
        e[i]: e[i] + Sum(J[k, i] * Sum(P[j, k] * e[j], (j, 1, n)), (k, 1, m)),
        P[i, k]: P[i, k],
    },
)


def network(depth):
    """A stem, blocks and a head."""
    S, C, x, y, z, h = array("S", n, n0), array("C", n, n), array("x", n0), array("y", n), array("z", n), array("h0", n)
    starts, forward = {S[i, j]: symbolic(), C[i, j]: symbolic()}, {h[i]: Sum(S[i, j] * x[j], (j, 1, n0))}
    for block in range(1, depth + 1):
        W, P = array(f"W{block}", m, n), array(f"P{block}", n, m)
        u, a = array(f"u{block}", m), array(f"a{block}", m)
        starts |= {W[i, j]: symbolic(), P[i, j]: zeros()}
        forward |= {u[i]: Sum(W[i, j] * h[j], (j, 1, n)), a[i]: phi(u[i])}
        h, below = array(f"h{block}", n), h
        forward[h[i]] = below[i] + Sum(P[i, j] * a[j], (j, 1, m))
    forward[z[i]] = Sum(C[i, j] * h[j], (j, 1, n))
    errors = {"z": "d"} | {
        f"{name}{block}": f"{error}{block}" for name, error in ("he", "uc") for block in range(depth + 1)
    }
    return descent(name=f"a network with {depth} blocks", parameters=starts, inputs=[x[j], y[j]], forward=forward,
                   loss=Sum(ell(z[i], y[i]), (i, 1, n)), functions={phi: uninterpreted(), ell: uninterpreted()},
                   errors=errors, learning_rate=eta)  # fmt: skip


same = equivalent(network(2), network(0), {"S": "S", "C": "C"})
claims = [
    remarked(frozen(blocks), "through any number of blocks"),
    replace(same, when=When(first=1), words=f"after the first step, {same.words}"),
]
