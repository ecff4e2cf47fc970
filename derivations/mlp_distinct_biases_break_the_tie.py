r"""Equal weights with distinct biases break the tie at step 2

Sentence: Weights that are all zero are no obstacle if the biases of the hidden units are distinct: the first step
    makes the outgoing weights distinct, the second one the incoming weights.

Source: own wording, against "the initial weights to the network should be unequal" (answer to question 26134
    on Data Science Stack Exchange)

Theme: 6. What breaks the tie

Idea: Units with distinct biases give distinct outputs $\phi(b_i)$, and their outgoing weights get distinct
    gradients. So equal weights do not make units equal.

Outline:
    1. Start all weights at zero and the hidden biases anywhere.
    2. Whatever the data, the first step leaves $\mathbf{W}_1$ at zero, for the outgoing weights are zero.
    3. In some instance it makes two outgoing weights different.
    4. In some instance the second step makes two rows of $\mathbf{W}_1$ different.

Fails when: the units see no difference: $\phi(b_i)$ is the same for all of them, as for ReLU and biases
    that are not positive.

Expected: proved
"""

from sympy import IndexedBase

from symbolic_init.modelling.activations import sigmoid
from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import equal, fails_for_some

biases = {"b1": symbolic()}
loop = mlp(2, initial_bias=biases)
pair = mlp(2, widths=(1, 2, 1), activation=sigmoid(), loss=squared(), initial_bias=biases)
W1, W2 = IndexedBase("W1", shape=(2, 1)), IndexedBase("W2", shape=(1, 2))

claims = [
    equal(loop, loop.at(loop.state["W1"], 1), 0),
    fails_for_some(equal(pair, pair.at(W2[1, 1], 1), pair.at(W2[1, 2], 1))),
    fails_for_some(equal(pair, pair.at(W1[1, 1], 2), pair.at(W1[2, 1], 2))),
]
