r"""A net whose hidden units start equal computes what a net with one unit in every layer computes

Sentence: Its like having only one neuron in every layer.

Source: answer to question 26134 on Data Science Stack Exchange, read as a statement on the function computed

Theme: 5. Units that start equal

Idea: Equal units give equal outputs. The layer above adds up $n$ copies of one number, which is $n$ times the weight
    on one unit.

Outline:
    1. Start all weights at one constant. The units of a layer are the same at every step.
    2. So the output written out is that of one unit with the weights of the first row of $\mathbf{W}_1$ and $n_1$
       times the outgoing weight, for any input, after any number of steps.
    3. With two hidden layers: the same, with $n_1$ times the weight between them and $n_2$ times the last.

Fails when: it is said of the training with one learning rate (mlp-one-neuron-trains-otherwise).

Expected: proved
"""

from sympy import Function, Sum, symbols

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import i, j, mlp
from symbolic_init.vocabulary import equal, remarked

k, p = symbols("k p", integer=True)
phi = Function("phi")


def first(loop, unit):
    """The net input of a unit of the first layer."""
    W, b, x = loop.state["W1"].base, loop.state["b1"].base, loop.inputs["x"].base
    return Sum(W[unit, j] * x[j], (j, 1, W.shape[1])) + b[unit]


def above(loop, layer, unit, below):
    """The net input of a unit of a later layer, from the outputs of the layer below."""
    W, b, index = loop.state[f"W{layer}"].base, loop.state[f"b{layer}"].base, (k, p)[layer % 2]
    return Sum(W[unit, index] * below(index), (index, 1, W.shape[1])) + b[unit]


def one(loop, layer, unit, below):
    """The same with the first unit of the layer below alone, and the weights on all of them."""
    W, b = loop.state[f"W{layer}"].base, loop.state[f"b{layer}"].base
    return W.shape[1] * W[unit, 1] * below + b[unit]


two, three = mlp(2, initial=constant()), mlp(3, initial=constant())

claims = [
    remarked(
        equal(
            two,
            above(two, 2, i, lambda unit: phi(first(two, unit))),
            one(two, 2, i, phi(first(two, 1))),
        ),
        "with one hidden layer",
    ),
    remarked(
        equal(
            three,
            above(three, 3, i, lambda q: phi(above(three, 2, q, lambda unit: phi(first(three, unit))))),
            one(three, 3, i, phi(one(three, 2, 1, phi(first(three, 1))))),
        ),
        "with two hidden layers",
    ),
]
