r"""From zeros, only the output layer of a network can move in the first step

Sentence: With all weights and biases zero, the first step of gradient descent changes the output layer at most.

Source: own wording, of what is true in "the gradient for the intermediate neurons and starting neurons will die
    out" (mlp-zero-start-gradient-dies-out)

Theme: 7. Networks that start at zero

Idea: The error reaches a hidden layer only through the weights above it. These are zero, so no error arrives, and
    without an error there is no gradient.

Outline:
    1. The error of the layer below the output is $\boldsymbol{\delta}_{L-1} = (\mathbf{W}_L^\top
       \boldsymbol{\delta}_L) \odot \phi'(\mathbf{z}_{L-1}) = \mathbf{0}$, because $\mathbf{W}_L = \mathbf{0}$.
    2. So $\boldsymbol{\delta}_l = \mathbf{0}$ in each hidden layer, and its weights and biases stay where they are.
    3. Whatever the depth, the widths, the activation, the loss and the data.
    4. The output layer does move for some data: its error is not multiplied by any weights, and its gradient
       is $\boldsymbol{\delta}_L\,\phi(\mathbf{0})^\top$.

Fails when: the output weights are not zero; then the layer below them moves in the first step.

Expected: proved

References:
    D. Rumelhart, G. Hinton and R. Williams, Learning representations by back-propagating errors, Nature (1986).
"""

from symbolic_init.modelling.activations import sigmoid
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import frozen, moved

example = mlp(2, activation=sigmoid(), loss=squared())

claims = [
    frozen(mlp(2), "W1", "b1", first=1),
    frozen(mlp(3), "W1", "b1", "W2", "b2", first=1),
    frozen(mlp(4), "W1", "b1", "W2", "b2", "W3", "b3", first=1),
    moved(example, "W2", at=1),
    moved(example, "b2", at=1),
]
