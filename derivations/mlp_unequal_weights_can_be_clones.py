r"""Unequal weights are not enough: units with the same weights stay clones, whatever these weights are

Sentence: Initial weights that are unequal, such as rows $(1, 2)$ and $(1, 2)$, do not avoid the symmetry problem.

Source: own wording, against "the initial weights to the network should be unequal" (answer to question 26134
    on Data Science Stack Exchange)

Theme: 6. What breaks the tie

Idea: What counts is not whether weights differ, but whether units do.

Outline:
    1. Give all hidden units the same incoming weights $\mathbf{u}$, any vector, with entries as unequal as one
       likes, and the same outgoing weights $\mathbf{v}$.
    2. Swapping two of the units then changes nothing, and no step tells them apart.
    3. So their incoming and outgoing weights, biases and outputs are the same for ever.

Fails when: two units differ in an incoming weight, an outgoing weight or a bias.

Expected: proved
"""

from sympy import IndexedBase

from symbolic_init.modelling.networks import i, j, mlp
from symbolic_init.vocabulary import identical

net = mlp(2)
W1, W2 = net.state["W1"].base, net.state["W2"].base
u, v = IndexedBase("u", shape=W1.shape[1:]), IndexedBase("v", shape=W2.shape[:1])
loop = net.with_(initial={W1[i, j]: u[j], W2[i, j]: v[i]})

claims = [identical(loop, "W1", along=1), identical(loop, "b1", along=1), identical(loop, "W2", along=2)]
