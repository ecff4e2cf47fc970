r"""AdaGrad and RMSprop do not tell equal units apart

Sentence: AdaGrad does not break the symmetry of constant initialization, although it gives every
    parameter its own learning rate.

Source: own wording; the opposite is often hoped for

Theme: 5. Units that start equal

Idea: The rate of a weight depends on the past gradients of that weight. Those of equal units are equal, so their rates
    are.

Outline:
    1. Equal units have equal gradients (mlp-identical-units).
    2. The sums of their squares, or the running means of RMSprop, start at 0 and are equal after every step.
    3. So are the steps $\eta\,g / (\sqrt{s} + \varepsilon)$.

Fails when: the units differ at the start (mlp-equal-incoming-weights, mlp-equal-weights-biases).

Expected: proved

References:
    J. Duchi, E. Hazan and Y. Singer, Adaptive subgradient methods for online learning, JMLR (2011).
    T. Tieleman and G. Hinton, Lecture 6.5: rmsprop, Neural Networks for Machine Learning, Coursera (2012).
"""

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.optimisers import adagrad, rmsprop
from symbolic_init.vocabulary import identical, remarked

optimisers = {
    "AdaGrad": adagrad(),
    "RMSprop": rmsprop(),
}

claims = [
    remarked(identical(mlp(2, initial=constant(), optimiser=optimiser), {"W1": 1, "b1": 1, "W2": 2}), f"with {name}")
    for name, optimiser in optimisers.items()
]
