r"""From equal weights the rows of the first layer stay equal, and all weights between hidden layers

Sentence: In a zero-initialised MLP every hidden-to-hidden weight matrix stays a constant matrix (all entries equal),
    and W_1 stays a matrix with identical rows.

Source: own wording, of what is true in "all the elements of $\mathbf{W}^{(1)}$ still take the same value"
    (mlp-all-weights-of-w1); it holds for each constant

Theme: 5. Units that start equal

Idea: The gradient of a layer's weights is $\boldsymbol{\delta}_l\,\mathbf{a}_{l-1}^\top$. All units of a hidden layer
    have one error and one output. So between two hidden layers all entries of it are equal; in the first layer the
    columns follow the inputs, which differ.

Outline:
    1. Equal units stay equal (mlp-identical-units): the entries of $\boldsymbol{\delta}_l$ are equal for each hidden
       layer $l$, and those of $\mathbf{a}_l$.
    2. $\boldsymbol{\delta}_1\,\mathbf{x}^\top$ has equal rows.
    3. $\boldsymbol{\delta}_l\,\mathbf{a}_{l-1}^\top$ with $1 < l < L$ has equal entries.
    4. $\boldsymbol{\delta}_L\,\mathbf{a}_{L-1}^\top$ has equal columns: the outputs have targets of their own.
    5. For any widths, activation, loss and data, here with two and three hidden layers.

Fails when: the start is not constant in some layer. In the first layer the columns do differ, with different inputs
    (mlp-all-weights-of-w1).

Expected: proved

References:
    I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press (2016), section 8.4.
"""

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import identical, remarked

three, four = {"W1": 1, "W2": (1, 2), "W3": 2}, {"W1": 1, "W2": (1, 2), "W3": (1, 2), "W4": 2}

claims = [
    remarked(identical(mlp(3), three), "from zeros"),
    remarked(identical(mlp(4), four), "from zeros"),
    remarked(identical(mlp(3, initial=constant()), three), "from one constant in all weights"),
    remarked(identical(mlp(4, initial=constant()), four), "from one constant in all weights"),
    identical(mlp(4, initial=constant()), dict.fromkeys(("delta1", "delta2", "delta3", "a1", "a2", "a3"), 1)),
]
