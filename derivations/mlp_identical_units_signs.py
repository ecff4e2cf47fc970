r"""Signs and clipping of the gradient do not tell equal units apart

Sentence: Clipping the gradient, or keeping only its signs, does not break the symmetry of constant initialization.

Source: own wording

Theme: 5. Units that start equal

Idea: Both are done to each entry of the gradient on its own, by one rule for all. Equal entries come out equal.

Outline:
    1. Equal units have equal gradients (mlp-identical-units).
    2. The sign of equal entries is equal, and so is $\max(-\kappa, \min(\kappa, g))$.

Fails when: the units differ at the start (mlp-equal-incoming-weights, mlp-equal-weights-biases).

Expected: proved

References:
    R. Pascanu, T. Mikolov and Y. Bengio, On the difficulty of training recurrent neural networks, ICML (2013).
"""

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.optimisers import clipped_sgd, sign_sgd
from symbolic_init.vocabulary import identical, remarked

optimisers = {
    "the signs of the gradient": sign_sgd(),
    "clipped gradients": clipped_sgd(),
}

claims = [
    remarked(identical(mlp(2, initial=constant(), optimiser=optimiser), {"W1": 1, "b1": 1, "W2": 2}), f"with {name}")
    for name, optimiser in optimisers.items()
]
