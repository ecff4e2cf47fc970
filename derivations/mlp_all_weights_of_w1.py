r"""The weights of a hidden layer that start equal do not all stay equal

Sentence: Thus, after gradient-based iteration (e.g., minibatch stochastic gradient descent), all the elements of
    $\mathbf{W}^{(1)}$ still take the same value.

Source: A. Zhang, Z. C. Lipton, M. Li and A. J. Smola, Dive into Deep Learning, section 5.4.1.3, of a network with two
    inputs, two hidden units and one output, whose $\mathbf{W}^{(1)}$ starts constant

Theme: 5. Units that start equal

Idea: The units stay alike, the inputs do not. A weight moves by the error of its unit times its own input, so the two
    weights of one unit part as soon as the two inputs differ.

Outline:
    1. Let all weights of the network start equal, which the book does not even ask for.
    2. The gradient is $\boldsymbol{\delta}_1\,\mathbf{x}^\top$: its rows are equal, its columns are in proportion to
       the inputs.
    3. One step with $x_1 \ne x_2$ and an error that is not zero gives the columns of $\mathbf{W}_1$ different values.
    4. So it is with linear units, with the hyperbolic tangent and with the sigmoid.

Fails when: all inputs of a sample are always equal. What is true is that the rows of $\mathbf{W}_1$ stay equal, and
    all weights between two hidden layers (mlp-rows-of-w1).

Expected: refuted

References:
    A. Zhang, Z. C. Lipton, M. Li and A. J. Smola, Dive into Deep Learning, Cambridge University Press (2023).
"""

from symbolic_init.modelling.activations import identity, sigmoid, tanh
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import identical, remarked

activations = {"with linear units": identity(), "with the hyperbolic tangent": tanh(), "with the sigmoid": sigmoid()}

claims = [
    remarked(
        identical(
            mlp(2, widths=[2, 2, 1], activation=activation, loss=squared(), initial=constant()), "W1", along=(1, 2)
        ),
        name,
    )
    for name, activation in activations.items()
]
