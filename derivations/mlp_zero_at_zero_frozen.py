r"""If the last hidden layer puts out zero at zero, a network from zeros never moves but for its output bias

Sentence: Started from zeros, a network whose last hidden layer has an activation with $\phi(0) = 0$ never changes
    anything but the bias of its output, which therefore never depends on the input.

Source: own wording, of when "the gradient ... will die out (become zero) and will not update ever" is true

Theme: 7. Networks that start at zero

Idea: Two zeros hold each other. The output weights are multiplied by outputs that are zero, so they get no
    gradient; and the hidden units get their error through output weights that are zero.

Outline:
    1. Initiation: all weights and biases are zero.
    2. Consecution: if all but $\mathbf{b}_L$ are zero before a step, then $\mathbf{a}_{L-1} = \phi(\mathbf{0}) =
       \mathbf{0}$, so the gradient $\boldsymbol{\delta}_L\,\mathbf{a}_{L-1}^\top$ of $\mathbf{W}_L$ is zero.
    3. And $\mathbf{W}_L^\top \boldsymbol{\delta}_L = \mathbf{0}$, so no hidden layer has an error.
    4. Hence nothing but $\mathbf{b}_L$ moves, for any data and any loss, and the output is $\mathbf{b}_L$: two runs
       whose inputs differ at every step, with the same targets, have the same outputs.
    5. Only the last hidden layer matters: in the layers below, $\phi(0)$ may be anything.

Fails when: $\phi(0)$ is not zero in the last hidden layer, as with the sigmoid (mlp-zero-start-gradient-dies-out).
    Momentum, weight decay and adaptive rates do not help (mlp-zero-at-zero-frozen-momentum,
    mlp-zero-at-zero-frozen-adaptive, mlp-zero-at-zero-frozen-adam).

Expected: proved

References:
    I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press (2016), section 8.4.
"""

from symbolic_init.modelling.activations import tanh, uninterpreted
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import frozen, independent_of, moved

last = uninterpreted("zero at zero")
two, three, four = mlp(2, activation=last), mlp(3, activation=[None, last]), mlp(4, activation=[None, None, last])

claims = [
    frozen(two, "W1", "b1", "W2"),
    independent_of(two, of="x"),
    frozen(three, "W1", "b1", "W2", "b2", "W3"),
    independent_of(three, of="x"),
    frozen(four, "W1", "b1", "W2", "b2", "W3", "b3", "W4"),
    independent_of(four, of="x"),
    moved(mlp(2, activation=tanh(), loss=squared()), "b2", at=1),
]
