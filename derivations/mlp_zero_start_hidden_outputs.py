r"""Hidden units with zero weights and biases need not put out zero

Sentence: If all weights and biases are zero, every hidden unit outputs zero.

Source: own wording, of a common slip: what is true of the rectifier is said of every activation

Theme: 7. Networks that start at zero

Idea: The net input is zero, but the output is $\phi(0)$, and that depends on the activation. The logistic
    function is $1/2$ there, softplus is $\log 2$. It is this output which lets such a network leave zero.

Outline:
    1. In the first step $\mathbf{z}_1 = \mathbf{0}$ (mlp-zero-start-hidden-inputs).
    2. So each hidden unit puts out $\phi(0)$, and for the sigmoid that is $1/(1 + e^0) = 1/2$.
    3. The same for softplus, with $\log(1 + e^0) = \log 2$.

Fails when: the activation is zero at zero, as are the identity, the hyperbolic tangent, the rectifier and its
    leaky kin, GELU and SiLU. Then the sentence is true, and the network is stuck (mlp-zero-at-zero-frozen).

Expected: refuted

References:
    X. Glorot and Y. Bengio, Understanding the difficulty of training deep feedforward neural networks, AISTATS (2010).
"""

from symbolic_init.modelling.activations import sigmoid, softplus
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import equal, remarked

networks = {
    "with the sigmoid": mlp(2, activation=sigmoid(), loss=squared()),
    "with softplus": mlp(2, activation=softplus(), loss=squared()),
}

claims = [remarked(equal(loop, loop.at(loop.targets["a1"], 1), 0), name) for name, loop in networks.items()]
