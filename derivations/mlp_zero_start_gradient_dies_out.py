r"""From zeros, the gradient of a sigmoid network does not die out

Sentence: If all the weights are initialized to zero, backpropagation will not work as expected because the gradient
    for the intermediate neurons and starting neurons will die out(become zero) and will not update ever

Source: answer to "Why do weight parameters of logistic regression get initialized to zeros?" on Stack Overflow,
    read of the sigmoid

Theme: 7. Networks that start at zero

Idea: In the first step the gradient of the hidden layers is zero indeed. But the output layer gets one, because
    sigmoid units put out $1/2$ at zero. Once its weights have moved, the error passes through them.

Outline:
    1. One hidden layer: step 1 moves $\mathbf{W}_2$ by $-\eta\,\boldsymbol{\delta}_2\,\mathbf{a}_1^\top$ with
       $\mathbf{a}_1 = 1/2$.
    2. In step 2 the hidden error $\boldsymbol{\delta}_1 = (\mathbf{W}_2^\top \boldsymbol{\delta}_2) \odot
       \phi'(\mathbf{z}_1)$ is not zero, and $\mathbf{W}_1$ moves.
    3. Two hidden layers: the output layer moves in step 1, the second hidden layer in step 2, the first in
       step 3 (mlp-layers-wake-one-at-a-time).

Fails when: $\phi(0) = 0$ in the last hidden layer, as with the hyperbolic tangent and the rectifier: then the
    sentence is true, but for the bias of the output (mlp-zero-at-zero-frozen). In the first step it always is
    (mlp-zero-start-first-step).

Expected: refuted

References:
    X. Glorot and Y. Bengio, Understanding the difficulty of training deep feedforward neural networks, AISTATS (2010).
"""

from symbolic_init.modelling.activations import sigmoid
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import frozen, remarked

one = mlp(2, activation=sigmoid(), loss=squared())
two = mlp(3, activation=sigmoid(), loss=squared())

claims = [
    *(remarked(frozen(one, name), "with one hidden layer") for name in ("W2", "W1")),
    *(remarked(frozen(two, name), "with two hidden layers") for name in ("W3", "W2", "W1")),
]
