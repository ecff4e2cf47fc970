r"""Equal units can represent XOR if they square their input

Sentence: A net whose units are all equal can represent XOR.

Source: own wording

Theme: 5. Units that start equal

Idea: Equal units see the two inputs through one number $s = x_1 + x_2$ only. XOR is 0, 1, 1, 0 at $s = 0, 1, 1, 2$,
    which no monotone function of $s$ is, but a parabola is.

Outline:
    1. Take equal units that square their net input, with one constant for each layer's weights and biases.
    2. For some constants the output is positive at $(0, 1)$ and $(1, 0)$ and not at $(0, 0)$ and $(1, 1)$.

Fails when: the units are monotone, such as sigmoid, tanh or ReLU units.

Expected: proved
"""

from sympy import Function, Sum, symbols

from symbolic_init.modelling.activations import square
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import for_some, holds

c, d, e = symbols("c d e")
k, n1 = symbols("k n1", integer=True, positive=True)
phi = Function("phi")
loop = mlp(2, widths=(2, n1, 1), activation=square(), loss=squared(), initial=[constant(c), constant(d)],
           initial_bias=[constant(e), constant(0)])  # fmt: skip
W1, b1, W2, b2 = (loop.state[name].base for name in ("W1", "b1", "W2", "b2"))


def output(p, q):
    """What the net computes at the input (p, q)."""
    return Sum(W2[1, k] * phi(W1[k, 1] * p + W1[k, 2] * q + b1[k]), (k, 1, n1)) + b2[1]


claim = for_some(holds(loop, output(0, 0) <= 0, output(1, 1) <= 0, output(0, 1) > 0, output(1, 0) > 0))
