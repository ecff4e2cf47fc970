r"""Zero or equal weights do not prevent a net without hidden layers from learning

Sentence: Also, having zero (or equal) weights to start with will prevent the network from learning.

Source: answer to question 26134 on Data Science Stack Exchange

Theme: 5. Units that start equal

Idea: Without a hidden layer no error passes through a weight: the gradient $\delta\,\mathbf{x}^\top$ is there
    from the first sample on. Output units have different targets, so that equal rows part at once.

Outline:
    1. Logistic regression from zeros: the first sample moves the weights.
    2. Softmax regression from zeros, and from equal weights: likewise.
    3. Its rows, one for each class, become different in the first step.

Fails when: there is a hidden layer; then units of one layer stay identical
    (mlp-equal-start-learns-as-one-unit).

Expected: refuted
"""

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.losses import logistic, softmax_cross_entropy
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import frozen, identical, remarked

softmax = mlp(1, loss=softmax_cross_entropy(), initial=constant())

claims = [
    remarked(frozen(mlp(1, loss=logistic()), "W1"), "in logistic regression from zeros"),
    remarked(frozen(mlp(1, loss=softmax_cross_entropy()), "W1"), "in softmax regression from zeros"),
    remarked(frozen(softmax, "W1"), "in softmax regression from equal weights"),
    remarked(identical(softmax, "W1"), "in softmax regression from equal weights"),
]
