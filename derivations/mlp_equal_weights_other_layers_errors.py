r"""Equal weights do not make the errors of different layers equal

Sentence: If all the weights are the same, then the backpropagated errors will be the same ...

Source: answer to question 26134 on Data Science Stack Exchange, read of all layers at once

Idea: On its way down the error of each layer is multiplied by weights and slopes and added up over the units above.

Outline:
    1. Start all weights of a net with two hidden layers at one constant.
    2. In an instance with one unit a layer the errors of both hidden layers differ.

Fails when: the units of one layer are compared (mlp-equal-weights-equal-errors).

Expected: refuted
"""

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import equal

loop = mlp(3, widths=(1, 1, 1, 1), initial=constant())
lower, upper = (loop.targets[name].base for name in ("delta1", "delta2"))

claim = equal(loop, lower[1], upper[1])
