r"""A constant-initialised net of monotone units cannot represent XOR at any step

Sentence: A constant-initialised network cannot learn XOR, whatever its width.

Source: own wording

Theme: 5. Units that start equal

Idea: All units of a layer stay equal, so the net sees its two inputs through one number $\mathbf{w} \cdot \mathbf{x} +
    b$ only. Switching the second input on changes that number by $w_2$, whatever the first input is, and a monotone
    $\phi$ then changes in the same direction in both cases. So it goes on through the layers: two numbers that go up
    together, or down together, do so also after a factor and a bias that are the same for both, and after a monotone
    $\phi$. For XOR the output has to rise when the first input is off, and to fall when it is on.

Outline:
    1. With equal units in each layer a net input of layer $l + 1$ is $n_l\,v_l\,\phi(z_l) + d_l$, and $z_1 =
       \mathbf{w} \cdot \mathbf{x} + b$.
    2. When the second input is switched on, $z_1$ changes by $w_2$ with the first input off and with it on: the product
       of the two changes is $w_2^2$.
    3. If the product of the two changes of $z_l$ is not negative, neither is that of $\phi(z_l)$, as $\phi$ is
       monotone, nor that of $z_{l+1}$, which is $(n_l v_l)^2$ times it.
    4. So after every step, whatever the data are, the product of the two changes of the output is not negative.
    5. XOR is on one side of a threshold at $(0, 1)$ and $(1, 0)$, and on the other at $(0, 0)$ and $(1, 1)$: the first
       change would be positive and the second negative.

Fails when: $\phi$ is not monotone (mlp-square-units-represent-xor); the units of a layer start unequal.

Expected: proved
"""

from sympy import Function, Le, Sum, Symbol

from symbolic_init.modelling.activations import uninterpreted
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import holds, remarked

phi = Function("phi")


def constant_net(depth):
    """A net with two inputs and one output, and the same start for all weights of a layer."""
    hidden = [Symbol(f"n{layer}", integer=True, positive=True) for layer in range(1, depth)]
    return mlp(depth, widths=[2, *hidden, 1], activation=uninterpreted("monotone"), initial=constant())


def net_input(net, layer, unit, x):
    """The net input of a unit at the input x."""
    W, b = net.state[f"W{layer}"].base, net.state[f"b{layer}"].base
    if layer == 1:
        return W[unit, 1] * x[0] + W[unit, 2] * x[1] + b[unit]
    below = Symbol("jki"[layer - 2], integer=True)
    return Sum(W[unit, below] * phi(net_input(net, layer - 1, below, x)), (below, 1, W.shape[1])) + b[unit]


def goes_the_same_way(depth):
    """Switching the second input on raises the output in both cases, or lowers it in both."""
    net = constant_net(depth)

    def change(first):
        return net_input(net, depth, 1, (first, 1)) - net_input(net, depth, 1, (first, 0))

    return holds(net, Le(0, change(0) * change(1)))


claims = [
    remarked(goes_the_same_way(depth), f"with {hidden}")
    for depth, hidden in ((2, "one hidden layer"), (3, "two hidden layers"), (4, "three hidden layers"))
]
