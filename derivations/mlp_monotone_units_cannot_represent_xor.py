r"""A constant-initialised net with one hidden layer of monotone units cannot represent XOR at any step

Sentence: A constant-initialised network cannot learn XOR, whatever its width.

Source: own wording

Idea: All hidden units stay equal, so the net sees its two inputs through one number $\mathbf{w} \cdot \mathbf{x} + b$
    only. Switching the second input on changes that number by $w_2$, whatever the first input is, and a monotone
    $\varphi$ then changes in the same direction in both cases. For XOR the output has to rise when the first input is
    off, and to fall when it is on.

Outline:
    1. With equal hidden units the output is $f(\mathbf{x}) = n_1\,v\,\varphi(\mathbf{w} \cdot \mathbf{x} + b) + d$.
    2. The increments $f(0, 1) - f(0, 0)$ and $f(1, 1) - f(1, 0)$ are $n_1 v$ times increments of $\varphi$ over the
       same gap $w_2$, from $b$ and from $w_1 + b$.
    3. $\varphi$ is monotone, so both increments of $\varphi$ have the sign of $w_2$, and $n_1 v$ is the same: the
       product of the two is not negative, after every step and whatever the data are.
    4. XOR is on one side of a threshold at $(0, 1)$ and $(1, 0)$, and on the other at $(0, 0)$ and $(1, 1)$: the first
       increment would be positive and the second negative.

Fails when: $\varphi$ is not monotone (mlp-square-units-represent-xor); the hidden units start unequal.

Expected: proved
"""

from sympy import Function, Le, Sum, Symbol

from symbolic_init.modelling.activations import uninterpreted
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import j, mlp
from symbolic_init.vocabulary import holds

n1, phi = Symbol("n1", integer=True, positive=True), Function("phi")
net = mlp(2, widths=[2, n1, 1], activation=uninterpreted("monotone"), initial=constant())
W1, b1, W2, b2 = (net.state[name].base for name in ("W1", "b1", "W2", "b2"))


def output(first, second):
    """The net's output for two inputs."""
    return Sum(W2[1, j] * phi(W1[j, 1] * first + W1[j, 2] * second + b1[j]), (j, 1, n1)) + b2[1]


claims = [holds(net, Le(0, (output(0, 1) - output(0, 0)) * (output(1, 1) - output(1, 0))))]
