r"""A constant of its own for each layer does not tell the units of a layer apart

Sentence: Using a different constant for each layer does not break the symmetry.

Source: own wording; the opposite is a common hope

Theme: 5. Units that start equal

Idea: Units are exchanged within a layer, never between layers. So it is enough that a layer's own weights are equal,
    and its biases; what the other layers start with does not matter.

Outline:
    1. Initiation: all weights of layer $l$ are $c_l$, and all its biases are $d_l$.
    2. Consecution: as from one constant for all (mlp-identical-units), layer by layer.
    3. For any constants, widths, activation, loss and data, here with one, two and three hidden layers.

Fails when: the constants differ within a layer, from unit to unit: in the outgoing weights
    (mlp-equal-incoming-weights) or in the biases (mlp-equal-weights-biases).

Expected: proved

References:
    I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press (2016), section 8.4.
"""

from sympy import symbols

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import identical

units = {
    2: {"W1": 1, "b1": 1, "W2": 2},
    3: {"W1": 1, "b1": 1, "W2": (1, 2), "b2": 1, "W3": 2},
    4: {"W1": 1, "b1": 1, "W2": (1, 2), "b2": 1, "W3": (1, 2), "b3": 1, "W4": 2},
}

claims = []
for layers, alike in units.items():
    weights, biases = ([constant(c) for c in symbols(f"{letter}1:{layers + 1}")] for letter in "cd")
    claims.append(identical(mlp(layers, initial=weights, initial_bias=biases), alike))
