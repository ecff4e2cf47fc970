r"""A deep net with equal weights does learn, but each hidden layer learns as one unit

Sentence: Having equal weights to start with prevents the units of a layer from learning different things. It
    does not prevent the weights from moving.

Source: own wording, of what is true of "having zero (or equal) weights to start with will prevent the network
    from learning" (answer to question 26134 on Data Science Stack Exchange)

Theme: 5. Units that start equal

Idea: Units that start equal get equal gradients, which need not be zero.

Outline:
    1. Start every weight of a net with two hidden layers of sigmoid units at one constant.
    2. The incoming and the outgoing weights of the units of a layer are equal at every step.
    3. In some instance every matrix of weights moves.

Fails when: the constant is 0 and $\phi(0) = 0$: then only the last bias ever moves.

Expected: proved
"""

from symbolic_init.modelling.activations import sigmoid
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import fails_for_some, frozen, identical

loop = mlp(3, activation=sigmoid(), loss=squared(), initial=constant())

claims = [
    identical(loop, "W1", along=1),
    identical(loop, "W2", along=1),
    identical(loop, "W2", along=2),
    identical(loop, "W3", along=2),
    *(fails_for_some(frozen(loop, name)) for name in ("W1", "W2", "W3")),
]
