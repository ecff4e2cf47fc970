r"""An adapter whose factor $\mathbf{B}$ starts at zero learns

Sentence: LoRA: since B starts at zero, the gradient of B is zero and the adapter cannot learn.

Source: own wording of a frequent question

Theme: 8. Attention, adapters, residual networks

Idea: The gradient of one factor of a product contains the other factor. That of $\mathbf{B}$ contains $\mathbf{A}$,
    which is not zero; it is $\mathbf{A}$ that has to wait, for one step (lora-only-b-moves-first).

Outline:
    1. The layer has the weights $\mathbf{V} + c\,\mathbf{B} \mathbf{A}$, of which $\mathbf{V}$ is frozen. Start
       $\mathbf{A}$ anywhere and $\mathbf{B}$ at zero, so that the adapter does nothing at first.
    2. The gradient of $\mathbf{B}$ is $c$ times the error times what $\mathbf{A}$ makes of the input.
    3. The first step moves $\mathbf{B}$ in an instance with one input and one output.
    4. The second step moves $\mathbf{A}$ too.

Fails when: both factors start at zero: then neither ever moves (lora-only-b-moves-first); or $\mathbf{A}$ maps all
    inputs to zero.

Expected: refuted

References:
    E. J. Hu et al., LoRA: Low-Rank Adaptation of Large Language Models, ICLR (2022).
"""

from sympy import IndexedBase, Sum, Symbol, symbols

from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import symbolic, zeros
from symbolic_init.modelling.networks import eta
from symbolic_init.vocabulary import frozen

m, n, r = symbols("m n r", integer=True, positive=True)
i, j, k = symbols("i j k", integer=True)
W, V, A, B, x, y, z = (
    IndexedBase(name, shape=shape)
    for name, shape in (
        ("W", (m, n)),
        ("V", (m, n)),
        ("A", (r, n)),
        ("B", (m, r)),
        ("x", (n,)),
        ("y", (m,)),
        ("z", (m,)),
    )
)
c = Symbol("c", positive=True)

loop = descent(
    name="a linear layer with an adapter",
    parameters={A[k, j]: symbolic(), B[i, k]: zeros()},
    inputs=[x[j], y[i]],
    forward={W[i, j]: V[i, j] + c * Sum(B[i, k] * A[k, j], (k, 1, r)), z[i]: Sum(W[i, j] * x[j], (j, 1, n))},
    loss=Sum((z[i] - y[i]) ** 2, (i, 1, m)) / 2,
    errors={"z": "error"},
    learning_rate=eta,
)

claims = [frozen(loop, "B"), frozen(loop, "A")]
