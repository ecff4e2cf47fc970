r"""Momentum and weight decay do not tell equal units apart

Sentence: Momentum or weight decay does not break the symmetry of constant initialization.

Source: own wording; the opposite is often hoped for

Theme: 5. Units that start equal

Idea: What the optimiser remembers of a weight is made of the gradients of that weight. Equal units have had equal
    gradients, so it remembers the same of both.

Outline:
    1. Equal units have equal gradients (mlp-identical-units).
    2. Momentum: $\mathbf{m}$ starts at zero, and each step does the same to its rows as to those of the gradient;
       likewise with Nesterov's.
    3. Weight decay multiplies equal weights by one number, be it inside the gradient or beside it.

Fails when: the units differ in an incoming weight, a bias or an outgoing weight at the start
    (mlp-equal-incoming-weights, mlp-equal-weights-biases), or each weight has a learning rate of its own.

Expected: proved

References:
    B. T. Polyak, Some methods of speeding up the convergence of iteration methods (1964).
    I. Loshchilov and F. Hutter, Decoupled weight decay regularization, ICLR (2019).
"""

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.optimisers import coupled_decay, decoupled_decay, momentum, nesterov
from symbolic_init.vocabulary import identical, remarked

optimisers = {
    "momentum": momentum(),
    "Nesterov's momentum": nesterov(),
    "weight decay in the gradient": coupled_decay(),
    "decoupled weight decay": decoupled_decay(),
}

claims = [
    remarked(identical(mlp(2, initial=constant(), optimiser=optimiser), {"W1": 1, "b1": 1, "W2": 2}), f"with {name}")
    for name, optimiser in optimisers.items()
]
