r"""Adam and AdamW do not tell equal units apart

Sentence: Adam does not break the symmetry of constant initialization, although it gives every
    parameter its own learning rate.

Source: own wording, against a claim that is often made

Theme: 5. Units that start equal

Idea: The rate of a weight depends on the past gradients of that weight. Those of equal units are equal, so their rates
    are.

Outline:
    1. Equal units have equal gradients (mlp-identical-units).
    2. So the running means of gradients and of squares, which start at 0, are equal after every step; the
       corrections of their bias are the same for all weights.
    3. So are the steps, and the decay of AdamW multiplies equal weights by one number.

Fails when: the units differ at the start (mlp-equal-incoming-weights, mlp-equal-weights-biases). In floating
    point, sums that are taken in different orders can differ, and Adam enlarges small differences; here numbers are
    exact.

Expected: proved

References:
    D. P. Kingma and J. Ba, Adam: a method for stochastic optimization, ICLR (2015).
    I. Loshchilov and F. Hutter, Decoupled weight decay regularization, ICLR (2019).
"""

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.optimisers import adam, adamw
from symbolic_init.vocabulary import identical, remarked

optimisers = {
    "Adam": adam(),
    "AdamW": adamw(),
}

claims = [
    remarked(identical(mlp(2, initial=constant(), optimiser=optimiser), {"W1": 1, "b1": 1, "W2": 2}), f"with {name}")
    for name, optimiser in optimisers.items()
]
