r"""Unequal weights can be enough to tell the units of a layer apart

Sentence: To avoid this symmetry problem, the initial weights to the network should be unequal.

Source: answer to question 26134 on Data Science Stack Exchange, read as: unequal weights can avoid it

Theme: 6. What breaks the tie

Idea: Two units that start with different weights are different, and in general they stay so.

Outline:
    1. Let every weight start anywhere.
    2. In some instance two rows of $\mathbf{W}_1$ differ after a step.
    3. In some instance two hidden units give different outputs.

Fails when: the units still have the same incoming and outgoing weights, however unequal those are among
    themselves (mlp-unequal-weights-can-be-clones).

Expected: proved
"""

from sympy import IndexedBase

from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import equal, fails_for_some

loop = mlp(2, widths=(1, 2, 1), initial=symbolic())
W1, a1 = IndexedBase("W1", shape=(2, 1)), IndexedBase("a1", shape=(2,))

claims = [
    fails_for_some(equal(loop, loop.at(W1[1, 1], 1), loop.at(W1[2, 1], 1))),
    fails_for_some(equal(loop, loop.at(a1[1], 2), loop.at(a1[2], 2))),
]
