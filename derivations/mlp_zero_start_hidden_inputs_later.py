r"""With biases, or later on, hidden units of a network from zero weights do not get zero

Sentence: If you initialize all weights with zeros then every hidden unit will get zero independent of the input.

Source: answer to question 26134 on Data Science Stack Exchange, read of all biases, and of all steps

Theme: 7. Networks that start at zero

Idea: The net input of a unit with zero weights is its bias. And if the activation is not zero at zero, as the
    sigmoid, the output layer leaves zero in the first step, and then the hidden weights do.

Outline:
    1. With zero weights $\mathbf{z}_1 = \mathbf{b}_1$ in the first step: not zero unless the biases are,
       although it is still the same for every input.
    2. From zero biases too, a sigmoid unit puts out $1/2$, so the output weights move in step 1.
    3. Then the error comes through them to the hidden layer, whose weights and biases move in step 2.
    4. In step 3 the hidden units get something that is not zero.

Fails when: read of the first step with zero biases, the sentence is true (mlp-zero-start-hidden-inputs). It is
    true of all steps if $\phi(0) = 0$ (mlp-zero-at-zero-frozen).

Expected: refuted

References:
    M. Nielsen, Neural Networks and Deep Learning, Determination Press (2015), chapter 2.
"""

from symbolic_init.modelling.activations import sigmoid
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import equal

biased = mlp(2, activation=sigmoid(), loss=squared(), initial_bias=constant())
loop = mlp(2, activation=sigmoid(), loss=squared())

claims = [
    equal(biased, biased.at(biased.targets["z1"], 1), 0),
    equal(loop, loop.targets["z1"], 0),
]
