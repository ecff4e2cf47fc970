r"""Equal weights with different biases do not keep hidden units identical

Sentence: No matter what was the input - if all weights are the same, all units in hidden layer will be the same too.

Source: ffriend, answer to question 20027598 on Stack Overflow, read of any biases

Theme: 6. What breaks the tie

Idea: The bias is a weight like the others, with the input 1. Units with different biases get different net inputs,
    put out different numbers, and learn different things.

Outline:
    1. Let all weights start at one constant and $\mathbf{b}_1$ at anything.
    2. In step 1 the net inputs differ by the biases, so the units put out different numbers.
    3. With $\phi'$ not constant the errors of the units differ, and step 1 parts their incoming weights.
    4. The outgoing weights part in step 1 as well, in proportion to the outputs of the units.
    5. So it is in networks with as many inputs and outputs as hidden units.

Fails when: the biases of a layer are equal: then the sentence is true, at every step (mlp-identical-units).

Expected: refuted

References:
    I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press (2016), section 8.4.
"""

from sympy import Symbol

from symbolic_init.modelling.activations import sigmoid
from symbolic_init.modelling.initialisers import constant, symbolic
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import identical

n = Symbol("n", integer=True, positive=True)
loop = mlp(
    2, widths=[n, n, n], activation=sigmoid(), loss=squared(), initial=constant(), initial_bias={"b1": symbolic()}
)

claims = [identical(loop, "a1"), identical(loop, "W1"), identical(loop, "W2", along=2)]
