r"""Equal weights are not all updated by the same amount

Sentence: If all the weights are the same, then the backpropagated errors will be the same, and consequently, all of
    the weights will be updated by the same amount.

Source: answer to question 26134 on Data Science Stack Exchange

Theme: 5. Units that start equal

Idea: A weight moves by the error of the unit above it times the output of the unit below. From equal weights the
    hidden errors of a layer are the same. But the inputs of the network are not, nor are the errors of its outputs,
    nor the errors of different layers.

Outline:
    1. In the first layer two weights of one unit move in proportion to their inputs.
    2. In the last layer the weights of two outputs move in proportion to the errors of these outputs, which have
       targets of their own.
    3. In a chain of single units, one in each layer, with all weights $1$, the gradients of the two weights
       are $\boldsymbol{\delta}_1\,\mathbf{x}^\top$ and $\boldsymbol{\delta}_2\,\mathbf{a}_1^\top$, which are different
       things.

Fails when: the layer lies between two hidden layers; there the sentence is true (mlp-interior-updates). In a first
    layer it takes equal inputs, in a last layer a single output.

Expected: refuted

References:
    A. Zhang, Z. C. Lipton, M. Li and A. J. Smola, Dive into Deep Learning, Cambridge University Press (2023).
"""

from symbolic_init.modelling.activations import sigmoid
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import equal, remarked, updated_alike

loop = mlp(2, activation=sigmoid(), loss=squared(), initial=constant())
chain = mlp(2, widths=[1, 1, 1], activation=sigmoid(), loss=squared(), initial=constant(1))
first, second = (chain.at(chain.targets[name], 1).subs({"i": 1, "j": 1}) for name in ("W1", "W2"))

claims = [
    updated_alike(loop, "W1", along=(1, 2)),
    updated_alike(loop, "W2", along=(1, 2)),
    remarked(equal(chain, first, second), "with one unit in each layer and weights of 1"),
]
