r"""Dropping one of two equal units breaks the tie

Sentence: ... while minibatch stochastic gradient descent would not break this symmetry, dropout regularization
    ... would.

Source: A. Zhang et al., Dive into Deep Learning, section 4.8.1.3, abridged

Theme: 6. What breaks the tie

Idea: A unit that is dropped has no gradient; one that is kept has.

Outline:
    1. Start all weights at one constant. Without a mask the units stay identical, for minibatches of any size.
    2. Multiply the outputs of the hidden units by a mask of zeros and ones, given at each step.
    3. For some masks and data the incoming weights of two units become different, and so do the outgoing ones.

Fails when: the mask is the same for all units; or the start is zero and $\phi(0) = 0$, where no gradient
    passes whatever is dropped.

Expected: proved

References:
    A. Zhang, Z. C. Lipton, M. Li, A. J. Smola, Dive into Deep Learning, Cambridge University Press (2023).
"""

from sympy import FiniteSet, Function, IndexedBase, S, Sum, symbols

from symbolic_init.modelling.activations import uninterpreted
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import constant, zeros
from symbolic_init.modelling.networks import eta, mlp
from symbolic_init.vocabulary import fails_for_some, identical, remarked

n, m, batch = symbols("n m N", integer=True, positive=True)
i, j = symbols("i j", integer=True)
W, b, v, mask, x, z, a = (
    IndexedBase(name, shape=shape)
    for name, shape in (("W", (m, n)), ("b", (m,)), ("v", (m,)), ("mask", (m,)), ("x", (n,)), ("z", (m,)), ("a", (m,)))
)
output, y, phi = *symbols("output y"), Function("phi")

masked = descent(
    name="one hidden layer under a mask",
    parameters={W[i, j]: constant(), b[i]: zeros(), v[i]: constant()},
    inputs={x[j]: S.Reals, y: S.Reals, mask[i]: FiniteSet(0, 1)},
    forward={
        z[i]: Sum(W[i, j] * x[j], (j, 1, n)) + b[i],
        a[i]: mask[i] * phi(z[i]),
        output: Sum(v[i] * a[i], (i, 1, m)),
    },
    loss=(output - y) ** 2 / 2,
    functions={phi: uninterpreted()},
    errors={"z": "error"},
    learning_rate=eta,
)
whole = mlp(2, initial=constant(), batch=batch)

claims = [
    remarked(identical(whole, "W1", along=1), "without a mask, on minibatches of any size"),
    remarked(identical(whole, "W2", along=2), "without a mask, on minibatches of any size"),
    remarked(fails_for_some(identical(masked, "W", along=1)), "under a mask"),
    remarked(fails_for_some(identical(masked, "v", along=1)), "under a mask"),
]
