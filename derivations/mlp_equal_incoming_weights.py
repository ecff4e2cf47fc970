r"""Equal incoming weights alone do not keep two hidden units identical

Sentence: If the incoming weights of two hidden units are identical they will stay identical during training, whatever
    the outgoing weights.

Source: own wording; the symmetry of constant weights is often told of the hidden layer alone

Theme: 6. What breaks the tie

Idea: A hidden unit gets its error through its outgoing weights. Two units with the same output but different outgoing
    weights have different errors, and the first step parts their incoming weights.

Outline:
    1. Let $\mathbf{W}_1$ be constant, all biases zero and $\mathbf{W}_2$ anything.
    2. The units have the same net input, so the same $\phi'(\mathbf{z}_1)$, and $\boldsymbol{\delta}_1 =
       (\mathbf{W}_2^\top \boldsymbol{\delta}_2) \odot \phi'(\mathbf{z}_1)$ is in proportion to the outgoing weights.
    3. With one output, an error that is not zero and two different outgoing weights, step 1 gives the two units
       different incoming weights.
    4. So it is with linear units, with the hyperbolic tangent and with the sigmoid, here in networks with as many
       inputs and outputs as hidden units.

Fails when: the outgoing weights are equal too: then the sentence is true (mlp-identical-units).

Expected: refuted

References:
    I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press (2016), section 8.4.
"""

from sympy import Symbol

from symbolic_init.modelling.activations import identity, sigmoid, tanh
from symbolic_init.modelling.initialisers import constant, symbolic
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import identical, remarked

n = Symbol("n", integer=True, positive=True)
activations = {"with linear units": identity(), "with the hyperbolic tangent": tanh(), "with the sigmoid": sigmoid()}
start = {"W1": constant(), "W2": symbolic()}

claims = [
    remarked(identical(mlp(2, widths=[n, n, n], activation=activation, loss=squared(), initial=start), "W1"), name)
    for name, activation in activations.items()
]
