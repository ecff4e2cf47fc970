r"""Equal weights between two hidden layers are all updated by the same amount

Sentence: If all the weights are the same, then the backpropagated errors will be the same, and consequently, all of
    the weights will be updated by the same amount.

Source: answer to question 26134 on Data Science Stack Exchange, read of the weights between hidden layers; of the
    other layers, along the axis of their hidden units

Theme: 5. Units that start equal

Idea: A weight moves by the error above times the output below. Between two hidden layers both are the same for all
    weights, because all units of a layer are alike.

Outline:
    1. The errors $\boldsymbol{\delta}_l$ are the same for all units of a hidden layer (mlp-identical-units), and so
       are the outputs $\mathbf{a}_l$.
    2. So $-\eta\,\boldsymbol{\delta}_l\,\mathbf{a}_{l-1}^\top$ has equal entries for $1 < l < L$.
    3. In the first layer it has equal rows, in the last layer equal columns, and the biases of a hidden layer are
       updated by the same amount.

Fails when: read of all weights of the first layer, or of the last one (mlp-updates-by-the-same-amount).

Expected: proved

References:
    I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press (2016), section 8.4.
"""

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import updated_alike

units = {
    2: {"W1": 1, "b1": 1, "W2": 2},
    3: {"W1": 1, "b1": 1, "W2": (1, 2), "b2": 1, "W3": 2},
    4: {"W1": 1, "b1": 1, "W2": (1, 2), "b2": 1, "W3": (1, 2), "b3": 1, "W4": 2},
}

claims = [updated_alike(mlp(layers, initial=constant()), alike) for layers, alike in units.items()]
