r"""Equal weights do not make the errors of different layers equal

Sentence: If all the weights are the same, then the backpropagated errors will be the same ...

Source: answer to question 26134 on Data Science Stack Exchange, read of all layers at once

Theme: 4. Errors propagated back

Idea: On its way down the error of each layer is multiplied by weights and slopes and added up over the units above.

Outline:
    1. Start all weights of a net with two hidden layers at one constant.
    2. With one unit a layer the lower error is the upper one times a weight and a slope:
       $\delta_1 = \phi'(z_1)\,w\,\delta_2$.
    3. Where the factor is not 1 and the upper error is not 0, the errors of both hidden layers differ; an instance
       shows it.

Fails when: the units of one layer are compared (mlp-equal-weights-equal-errors).

Expected: refuted

References:
    D. E. Rumelhart, G. E. Hinton, R. J. Williams, Learning representations by back-propagating errors, Nature 323
    (1986).
"""

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import equal

loop = mlp(3, widths=(1, 1, 1, 1), initial=constant())
lower, upper = (loop.targets[name].base for name in ("delta1", "delta2"))

claim = equal(loop, lower[1], upper[1])
