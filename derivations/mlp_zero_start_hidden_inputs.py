r"""From zeros, every hidden unit of a network gets zero in the first step, whatever the input

Sentence: If you initialize all weights with zeros then every hidden unit will get zero independent of the input.

Source: answer to question 26134 on Data Science Stack Exchange, read of the first step, with biases of zero

Theme: 7. Networks that start at zero

Idea: A hidden unit's net input is a sum of products with its weights, plus its bias. All of these are zero, so
    it does not matter by what the weights are multiplied: neither by which input, nor, in a deeper layer, by
    which output of the layer below.

Outline:
    1. In the first layer $\mathbf{z}_1 = \mathbf{0}\,\mathbf{x} + \mathbf{0} = \mathbf{0}$.
    2. In each layer above $\mathbf{z}_l = \mathbf{0}\,\mathbf{a}_{l-1} + \mathbf{0} = \mathbf{0}$ as well, even
       though $\mathbf{a}_{l-1}$ need not be zero.
    3. So each hidden unit of layer $l$ puts out the same number, $\phi_l(0)$: for the sigmoid that is $1/2$.
    4. Nothing was used of the activations, of the widths and of the data.

Fails when: the biases are not zero, or one step has been made (mlp-zero-start-hidden-inputs-later). And a unit
    that gets zero need not put out zero (mlp-zero-start-hidden-outputs).

Expected: proved

References:
    M. Nielsen, Neural Networks and Deep Learning, Determination Press (2015), chapter 2.
"""

from sympy import Function

from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import equal

claims = []
for layers in (2, 3, 4):
    loop = mlp(layers, activation=[None] * (layers - 1))
    for hidden in range(1, layers):
        net, out = (loop.at(loop.targets[f"{name}{hidden}"], 1) for name in "za")
        claims += [equal(loop, net, 0), equal(loop, out, Function(f"phi{hidden}")(0))]
