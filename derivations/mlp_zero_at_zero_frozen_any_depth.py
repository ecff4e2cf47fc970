r"""From zeros, a net of any depth whose last hidden layer is zero at zero never moves but for its output bias

Sentence: A deep tanh network initialized with all zeros never trains, no matter how many layers it has.

Source: own wording, of what mlp-zero-at-zero-frozen says of two, three and four layers

Theme: 7. Networks that start at zero

Idea: The last hidden layer alone decides, and it looks the same in every net: its outputs are zero, so the output
    weights get no gradient, and its errors come through output weights that are zero.

Outline:
    1. The net has $L + 1$ hidden layers, of any widths; the last one has the activation $\psi$ with $\psi(0) = 0$, the
       others any $\phi$.
    2. If all but $\mathbf{v}$ are zero before a step, every $\mathbf{z}_l$ is zero: $\mathbf{z}_0$ because
       $\mathbf{U}$ and $\mathbf{u}$ are, $\mathbf{z}_{l+1}$ because $\mathbf{W}_l$ and $\mathbf{b}_l$ are.
    3. So the gradient of $\mathbf{V}$, a multiple of $\psi(\mathbf{z}_L)$, is zero; and no layer has an error: layer
       $L$ because $\mathbf{V}$ is zero, a layer below because $\mathbf{W}_l$ is.
    4. Hence nothing but $\mathbf{v}$ moves, for every $L$, any data and any loss, and the output never depends on the
       input.

Fails when: $\psi(0)$ is not zero, as with the sigmoid (mlp-zero-start-gradient-dies-out). That $\phi(0) = 0$ in the
    layers below does not matter.

Expected: proved

References:
    I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press (2016), section 8.4.
"""

from sympy import Symbol

from symbolic_init.modelling.activations import tanh, uninterpreted
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.optimisers import adam, momentum
from symbolic_init.vocabulary import frozen, independent_of, moved, remarked

L = Symbol("L", integer=True, positive=True)
units = [None, uninterpreted("zero at zero")]
net = mlp(L, activation=units)

claims = [
    frozen(net, "U", "u", "W", "b", "V"),
    independent_of(net, of="x"),
    remarked(frozen(mlp(L, activation=units, optimiser=momentum()), "U", "u", "W", "b", "V"), "with momentum"),
    remarked(frozen(mlp(L, activation=units, optimiser=adam()), "U", "u", "W", "b", "V"), "with Adam"),
    moved(mlp(L, activation=tanh(), loss=squared()), "v", at=1),
]
