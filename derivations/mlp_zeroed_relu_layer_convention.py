r"""One zeroed ReLU layer is fatal with the slope 0 at 0, and not with 1/2 or 1

Sentence: With ReLU, a single hidden layer whose weights and biases are zero stops all learning but that of the
    biases behind it, if $\mathrm{ReLU}'(0) = 0$; if $\mathrm{ReLU}'(0)$ is $1/2$ or $1$, it does not.

Source: own wording

Theme: 7. Networks that start at zero

Idea: The layer's net inputs are exactly 0, at the kink. Its outputs are 0, so that the weights above it have no
    gradient; its errors are multiplied by the slope at the kink, a convention.

Outline:
    1. Zero the only hidden layer, let the output weights start anywhere. With slope 0 nothing but the output bias
       ever moves.
    2. Zero the second of two hidden layers, let the others start anywhere: nothing moves but the last bias.
    3. With slope $1/2$, or 1, the first step moves the zeroed layer in some instance.

Fails when: never; but the slope at 0 is no property of the function. Software uses 0.

Expected: proved
"""

from sympy import Rational

from symbolic_init.modelling.activations import relu
from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import fails_for_some, frozen, remarked

anywhere = {"W1": symbolic(), "W3": symbolic()}
deep = mlp(3, activation=relu(0), initial=anywhere, initial_bias={"b1": symbolic()})

claims = [
    remarked(
        frozen(mlp(2, activation=relu(0), initial={"W2": symbolic()}), "W1", "b1", "W2"),
        "with one hidden layer, zeroed, and the slope 0",
    ),
    remarked(
        frozen(deep, "W1", "b1", "W2", "b2", "W3"), "with two hidden layers, the second one zeroed, and the slope 0"
    ),
    *(
        remarked(
            fails_for_some(frozen(mlp(2, activation=relu(slope), initial={"W2": symbolic()}), "W1")),
            f"with one hidden layer, zeroed, and the slope {slope}",
        )
        for slope in (Rational(1, 2), 1)
    ),
]
