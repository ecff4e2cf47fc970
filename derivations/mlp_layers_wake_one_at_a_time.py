r"""From zeros, the layers of a network wake one at a time, from the output down

Sentence: For sigmoid networks zero initialization kills the gradient of a layer until the layers above have moved:
    layer $l$ of $L$ is still at its start before step $L - l + 1$, and moves then.

Source: own wording; often told as if every layer learnt from the second step on

Theme: 7. Networks that start at zero

Idea: An error comes to a layer through all the weights above it. As long as one of these layers is zero, none
    arrives. Each step lets the error through one layer more.

Outline:
    1. Before step $L - l + 1$ the layer above, $\mathbf{W}_{l+1}$, has not moved: it is zero until the end of step
       $L - l - 1$ by the same argument, and $\boldsymbol{\delta}_l$ is zero up to step $L - l$.
    2. So $\mathbf{W}_l$ is at its start until then, for any activation, any loss and any data.
    3. For the sigmoid and the squared loss there are data on which it moves in that step, and not earlier: the
       number of the step cannot be made larger.
    4. So with two hidden layers it is not true that every layer learns from step 2 on: $\mathbf{W}_1$ waits for
       step 3.

Fails when: the activation is zero at zero: then no layer ever wakes (mlp-zero-at-zero-frozen). With the output
    layer not at zero, the last hidden layer moves in the first step.

Expected: proved

References:
    D. Rumelhart, G. Hinton and R. Williams, Learning representations by back-propagating errors, Nature (1986).
"""

from symbolic_init.modelling.activations import sigmoid
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import first_moved, remarked

claims = []
for layers in (2, 3):
    loop, sigmoids = mlp(layers), mlp(layers, activation=sigmoid(), loss=squared())
    for layer in range(layers, 0, -1):
        found = first_moved(loop, f"W{layer}", at=layers - layer + 1, example=sigmoids)
        claims += [remarked(claim, f"with {layers} layers of weights") for claim in found]
