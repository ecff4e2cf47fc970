r"""Hidden units that start equal stay equal for ever

Sentence: So, when all the hidden neurons start with the zero weights, then all of them will follow the same
    gradient ...

Source: answer to question 26134 on Data Science Stack Exchange; the same is said of any constant

Theme: 5. Units that start equal

Idea: Two units of a layer with equal incoming weights, biases and outgoing weights cannot be told apart: exchanging
    them changes nothing. So whatever the data are, the step does the same to both.

Outline:
    1. Initiation: all weights are one number, 0 or a constant, and all biases are 0.
    2. Forwards: if the rows of $\mathbf{W}_l$ are equal, and the entries of $\mathbf{b}_l$, then all units of layer
       $l$ have the same net input and put out the same.
    3. Backwards: if the columns of $\mathbf{W}_{l+1}$ are equal, all units of layer $l$ have the same error
       $\boldsymbol{\delta}_l$.
    4. So each step adds the same to all of them. In $\mathbf{W}_1$ the rows stay equal, in the last layer the
       columns, and between hidden layers all entries.
    5. By induction this holds for ever: for any widths, activation, loss and data, and here for one, two and three
       hidden layers.

Fails when: the outgoing weights differ (mlp-equal-incoming-weights) or the biases do (mlp-equal-weights-biases), or
    units are treated differently, as by dropout. Other constants and other optimisers do not help
    (mlp-constants-per-layer, mlp-identical-units-momentum, mlp-identical-units-signs, mlp-identical-units-adaptive,
    mlp-identical-units-adam).

Expected: proved

References:
    I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press (2016), section 8.4.
"""

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import identical, remarked

units = {
    2: {"W1": 1, "b1": 1, "W2": 2},
    3: {"W1": 1, "b1": 1, "W2": (1, 2), "b2": 1, "W3": 2},
    4: {"W1": 1, "b1": 1, "W2": (1, 2), "b2": 1, "W3": (1, 2), "b3": 1, "W4": 2},
}

claims = []
for layers, alike in units.items():
    claims += [
        remarked(identical(mlp(layers), alike), "from zeros"),
        remarked(identical(mlp(layers, initial=constant()), alike), "from a constant in all weights"),
    ]
