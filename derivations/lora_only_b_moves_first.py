r"""With $\mathbf{B} = \mathbf{0}$ the factor $\mathbf{A}$ of an adapter waits for one step, and no longer

Sentence: With B = 0 the matrix A receives exactly zero gradient at the first step, so only B moves.

Source: own wording

Theme: 8. Attention, adapters, residual networks

Idea: Whatever the network around the layer, its loss and the batch are, they enter through one matrix: the gradient
    $\mathbf{S}$ of the loss in the weights of the layer. By the chain rule $\mathbf{A}$ gets
    $c\,\mathbf{B}^{\mathsf{T}} \mathbf{S}$, and $\mathbf{B}$ gets $c\,\mathbf{S} \mathbf{A}^{\mathsf{T}}$. So we let
    $\mathbf{S}$ be any matrix in each step, and what we find is true of every network.

Outline:
    1. The first step leaves $\mathbf{A}$ alone, as $\mathbf{B} = \mathbf{0}$: so with SGD, with momentum and with
       Adam.
    2. It makes $\mathbf{B} = -\eta\,c\,\mathbf{S}^{(1)} \mathbf{A}^{\mathsf{T}}$.
    3. So the second step adds $-\eta\,c\,\mathbf{B}^{\mathsf{T}} \mathbf{S}^{(2)}$ with this
       $\mathbf{B}$ to $\mathbf{A}$.
    4. If $\mathbf{A}$ starts at zero as well, each factor is multiplied by the other, and both stay zero for ever.

Fails when: the optimiser lets weights decay: $\mathbf{A}$ then shrinks in the first step. And if $\mathbf{S}
    \mathbf{A}^{\mathsf{T}} = \mathbf{0}$ in the first step, as for inputs that $\mathbf{A}$ maps to zero, the second
    moves $\mathbf{A}$ neither.

Expected: proved

References:
    E. J. Hu et al., LoRA: Low-Rank Adaptation of Large Language Models, ICLR (2022).
"""

from sympy import IndexedBase, Sum, Symbol, symbols

from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import symbolic, zeros
from symbolic_init.modelling.networks import eta
from symbolic_init.modelling.optimisers import adam, momentum, sgd
from symbolic_init.vocabulary import equal, frozen, remarked

m, n, r = symbols("m n r", integer=True, positive=True)
h, i, j, k = symbols("h i j k", integer=True)
W, V, S, A, B, A0 = (
    IndexedBase(name, shape=shape)
    for name, shape in (("W", (m, n)), ("V", (m, n)), ("S", (m, n)), ("A", (r, n)), ("B", (m, r)), ("A0", (r, n)))
)
c = Symbol("c", positive=True)


def adapted(start, optimiser):
    """Any layer with an adapter, which is trained by the gradients of the loss in the layer's weights."""
    return descent(
        name="a layer with an adapter",
        parameters={A[k, j]: start, B[i, k]: zeros()},
        inputs=[S[i, j]],
        forward={W[i, j]: V[i, j] + c * Sum(B[i, k] * A[k, j], (k, 1, r))},
        loss=Sum(S[i, j] * W[i, j], (i, 1, m), (j, 1, n)),
        optimiser=optimiser,
        learning_rate=eta,
    )


loop, both = adapted(symbolic(), sgd()), adapted(zeros(), sgd())
first = -eta * c * Sum(loop.at(S[i, h], 1) * A0[k, h], (h, 1, n))
second = -eta * c * Sum(loop.at(S[i, j], 2) * loop.at(B[i, k], 1), (i, 1, m))

claims = [
    *(
        remarked(frozen(adapted(symbolic(), optimiser), "A", first=1), f"with {optimiser.name}")
        for optimiser in (sgd(), momentum(), adam())
    ),
    equal(loop, loop.at(B[i, k], 1), first),
    equal(loop, loop.at(A[k, j], 2) - loop.at(A[k, j], 1), second),
    remarked(frozen(both), r"with $\mathbf{A} = \mathbf{0}$ as well"),
]
