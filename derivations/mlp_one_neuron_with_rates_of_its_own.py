r"""A net with equal units trains exactly like one neuron a layer with learning rates of its own

Sentence: A constant-init network of hidden width $m$ trains exactly like a width-1 network with learning rates
    $m\eta$ for the outgoing weight and $\eta / m$ for the incoming weights and bias.

Source: own wording

Idea: Let the one neuron have the incoming weights of one unit and the sum of all outgoing ones. The sum of $m$ equal
    weights moves $m$ times as far. The error that it passes back is $m$ times that of one unit, of which the
    incoming weights must take the $m$-th part.

Outline:
    1. Take any weights for which the units of each hidden layer are equal. Equal starts lead to no others.
    2. With one hidden layer the first row of $\mathbf{W}_1$, the bias and $n_1$ times the outgoing weights move in a
       step as the weights of one neuron with the rates $\eta / n_1$, $\eta / n_1$ and $n_1 \eta$.
    3. With more layers: $\mathbf{W}_l$ has the rate $\eta\,n_{l-1} / n_l$ and $\mathbf{b}_l$ the rate $\eta / n_l$,
       where the number of inputs and of outputs count as 1. With two and three hidden layers it is the same proof.
    4. By induction over the steps both nets agree for ever.

Fails when: the one neuron has the rate $\eta$ for all its weights (mlp-one-neuron-trains-otherwise).

Expected: proved
"""

from sympy import IndexedBase, Symbol

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import eta, i, j, mlp
from symbolic_init.vocabulary import follows, identical, remarked


def agreement(layers):
    """One step, from any weights that are equal within each layer, is a step of one neuron a layer."""
    net = mlp(layers)
    W, b = (lambda layer: net.state[f"W{layer}"].base), (lambda layer: net.state[f"b{layer}"].base)
    hidden = range(1, layers)
    inputs, outputs = W(1).shape[1], b(layers).shape[0]
    count = {0: 1, **{layer: b(layer).shape[0] for layer in hidden}, layers: 1}
    unit, below = {layers: i}, {1: j}
    r, v, d = (IndexedBase(name, shape=(size,)) for name, size in (("r", inputs), ("v", outputs), ("d", outputs)))
    start = {W(1)[i, j]: r[j], W(layers)[i, j]: v[i], b(layers)[i]: d[i]}
    start |= {W(layer)[i, j]: Symbol(f"s{layer}") for layer in hidden if layer > 1}
    start |= {b(layer)[i]: Symbol(f"c{layer}") for layer in hidden}
    image, rates = {}, {}
    for layer in range(1, layers + 1):
        image[f"W{layer}"] = count[layer - 1] * W(layer)[unit.get(layer, 1), below.get(layer, 1)]
        image[f"b{layer}"] = b(layer)[unit.get(layer, 1)]
        rates[f"W{layer}"], rates[f"b{layer}"] = eta * count[layer - 1] / count[layer], eta / count[layer]
    narrow = mlp(layers, widths=[inputs, *[1] * len(hidden), outputs], learning_rate=rates)
    words = "from any weights that are equal within each layer"
    return remarked(follows(net.with_(initial=start), narrow, image, called="a net with one unit a layer", at=1), words)


claims = [identical(mlp(2, initial=constant()), "W1", along=1), *map(agreement, (2, 3, 4))]
