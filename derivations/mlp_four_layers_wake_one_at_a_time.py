r"""From zeros, a network of four layers wakes in four steps, from the output down

Sentence: With three hidden layers of sigmoid units, started from zeros, the first layer of weights is still at its
    start after three steps, and moves in the fourth.

Source: own wording, against "from step 2 on every layer learns", which is true with one hidden layer

Theme: 7. Networks that start at zero

Idea: Each step lets the error through one layer more (mlp-layers-wake-one-at-a-time). With four layers of weights
    the lowest one waits for three steps, whatever the data, and there are data on which it moves in the fourth.

Outline:
    1. Step 1 can move $\mathbf{W}_4$ only, because every error below it is multiplied by $\mathbf{W}_4 = \mathbf{0}$.
    2. Step 2 can move $\mathbf{W}_3$ too, step 3 also $\mathbf{W}_2$, and step 4 at last $\mathbf{W}_1$.
    3. That the lower layers are at their starts before these steps holds for any activation, loss and data.
    4. For the sigmoid and the squared loss, each layer does move in its step for some data.

Fails when: the activation is zero at zero: then no layer ever wakes (mlp-zero-at-zero-frozen).

Expected: proved

References:
    D. Rumelhart, G. Hinton and R. Williams, Learning representations by back-propagating errors, Nature (1986).
"""

from symbolic_init.modelling.activations import sigmoid
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import first_moved

loop, sigmoids = mlp(4), mlp(4, activation=sigmoid(), loss=squared())

claims = [
    claim
    for step, name in enumerate(("W4", "W3", "W2", "W1"), 1)
    for claim in first_moved(loop, name, at=step, example=sigmoids)
]
