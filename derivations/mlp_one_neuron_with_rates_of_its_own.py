r"""A net with equal units trains exactly like one neuron a layer with learning rates of its own

Sentence: A constant-init network of hidden width $m$ trains exactly like a width-1 network with learning rates
    $m\eta$ for the outgoing weight and $\eta / m$ for the incoming weights and bias.

Source: own wording

Idea: Let the one neuron have the incoming weights of one unit and the sum of all outgoing ones. The sum of $m$ equal
    weights moves $m$ times as far. The error that it passes back is $m$ times that of one unit, of which the
    incoming weights must take the $m$-th part.

Outline:
    1. The units of each hidden layer start equal, and so they stay equal.
    2. With one hidden layer the first row of $\mathbf{W}_1$, the bias and $n_1$ times the outgoing weights move in
       every step as the weights of one neuron with the rates $\eta / n_1$, $\eta / n_1$ and $n_1 \eta$.
    3. With more layers: $\mathbf{W}_l$ has the rate $\eta\,n_{l-1} / n_l$ and $\mathbf{b}_l$ the rate $\eta / n_l$,
       where the number of inputs and of outputs count as 1. With two hidden layers it is the same proof.
    4. The one-neuron net that starts where these quantities do is therefore where they are after every step.

Fails when: the one neuron has the rate $\eta$ for all its weights (mlp-one-neuron-trains-otherwise).

Expected: proved
"""

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import eta, i, j, mlp
from symbolic_init.vocabulary import follows


def agreement(layers):
    """At every step the net moves as one neuron a layer does."""
    net = mlp(layers, initial=constant())
    W, b = (lambda layer: net.state[f"W{layer}"].base), (lambda layer: net.state[f"b{layer}"].base)
    hidden = range(1, layers)
    inputs, outputs = W(1).shape[1], b(layers).shape[0]
    count = {0: 1, **{layer: b(layer).shape[0] for layer in hidden}, layers: 1}
    unit, below = {layers: i}, {1: j}
    image, rates = {}, {}
    for layer in range(1, layers + 1):
        image[f"W{layer}"] = count[layer - 1] * W(layer)[unit.get(layer, 1), below.get(layer, 1)]
        image[f"b{layer}"] = b(layer)[unit.get(layer, 1)]
        rates[f"W{layer}"], rates[f"b{layer}"] = eta * count[layer - 1] / count[layer], eta / count[layer]
    narrow = mlp(layers, widths=[inputs, *[1] * len(hidden), outputs], learning_rate=rates)
    return follows(net, narrow, image, called="a net with one unit a layer")


claims = [agreement(layers) for layers in (2, 3)]
