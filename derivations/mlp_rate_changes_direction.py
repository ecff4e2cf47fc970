r"""With hidden units the learning rate changes the direction of the weights, though all units follow one gradient

Sentence: So, when all the hidden neurons start with the zero weights, then all of them will follow the same
    gradient and for this reason "it affects only the scale of the weight vector, not the direction".

Source: answer to question 26134 on Data Science Stack Exchange

Theme: 2. Where the learning rate does more

Idea: The first half is true, the second does not follow: the rate decides how far the output weights have come
    when the hidden weights first move, and with it the errors of all later samples.

Outline:
    1. All hidden units have the same incoming weights at every step: the first half (mlp-identical-units).
    2. The first sample moves the output weights and the output bias only, by multiples of $\eta$.
    3. The second sample moves the hidden weights along $\mathbf{x}$, with a factor in which its error stands. A large
       rate has by then overshot the target of the second sample, a small one has not: the errors have opposite signs.
    4. So the incoming weights of a unit do not keep their direction when the rate is another one.

Fails when: for a single perceptron from zero weights the quoted half is true (perceptron-zero-init); the reason
    there is that a step function does not see the scale of its argument.

Expected: refuted
"""

from symbolic_init.modelling.activations import sigmoid
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import same_direction

loop = mlp(2, activation=sigmoid(), loss=squared())

claim = same_direction(loop, "W1", whatever="eta")
