r"""A net with equal units trains exactly like one neuron a layer with learning rates of its own

Sentence: A constant-init network of hidden width $m$ trains exactly like a width-1 network with learning rates
    $m\eta$ for the outgoing weight and $\eta / m$ for the incoming weights and bias.

Source: own wording

Theme: 5. Units that start equal

Idea: Let the one neuron have the incoming weights of one unit and the sum of all outgoing ones. The sum of $m$ equal
    weights moves $m$ times as far. The error that it passes back is $m$ times that of one unit, of which the
    incoming weights must take the $m$-th part.

Outline:
    1. The units of each hidden layer start equal, and so they stay equal.
    2. One hidden layer: give the neuron the first row of $\mathbf{W}_1$, the bias, and $n_1$ times the outgoing weights
       as its start, and the rates $\eta / n_1$, $\eta / n_1$ and $n_1 \eta$.
    3. More layers: $\mathbf{W}_l$ gets $n_{l-1}$ times one of its weights as its start and the rate
       $\eta\,n_{l-1} / n_l$, and $\mathbf{b}_l$ the rate $\eta / n_l$; inputs and outputs count as 1.
    4. If the two nets agree in this way before a step, they predict the same, and they agree after it.
    5. Hence, by induction on both runs together, they agree after every step, on any data.

Fails when: the one neuron has the rate $\eta$ for all its weights (mlp-one-neuron-trains-otherwise).

Expected: proved
"""

from sympy import Symbol

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import eta, i, j, mlp
from symbolic_init.vocabulary import mirrors

c = Symbol("c")


def agreement(layers):
    """The net of one unit a layer is after every step where the wide one says."""
    net = mlp(layers, initial=constant(c))
    W, b = (lambda layer: net.state[f"W{layer}"].base), (lambda layer: net.state[f"b{layer}"].base)
    inputs, outputs = W(1).shape[1], b(layers).shape[0]
    units = [1, *(b(layer).shape[0] for layer in range(1, layers)), 1]
    image, rates = {}, {}
    for layer in range(1, layers + 1):
        unit, below = i if layer == layers else 1, j if layer == 1 else 1
        image[f"W{layer}"], image[f"b{layer}"] = units[layer - 1] * W(layer)[unit, below], b(layer)[unit]
        rates[f"W{layer}"], rates[f"b{layer}"] = eta * units[layer - 1] / units[layer], eta / units[layer]
    widths = [inputs, *[1] * (layers - 1), outputs]
    starts = [constant(c * count) for count in units[:-1]]
    narrow = mlp(layers, widths=widths, initial=starts, learning_rate=rates)
    return mirrors(net, narrow, image, called="the net with one unit a layer")


claims = [agreement(layers) for layers in (2, 3)]
