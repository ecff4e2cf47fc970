r"""Coordinate descent breaks the tie between equal units

Sentence: If two units have the same initial parameters, then a deterministic learning algorithm applied to a
    deterministic cost and model will constantly update both of these units in the same way.

Source: I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, section 8.4, abridged

Theme: 6. What breaks the tie

Idea: The algorithm must also treat the units alike. One that moves them in turn is deterministic, and does not.

Outline:
    1. Start all weights at one constant and move only the incoming weights of the units whose turn it is.
    2. When one unit has had its turn and the other has not, they differ.

Fails when: the claim is about updates of all parameters at once from the gradient; for these it is true
    (mlp-identical-units).

Expected: refuted

References:
    I. Goodfellow, Y. Bengio, A. Courville, Deep Learning, MIT Press (2016).
"""

from sympy import FiniteSet, IndexedBase, S

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import eta, i, mlp
from symbolic_init.vocabulary import identical

turn = IndexedBase("turn", shape=mlp(2).state["b1"].base.shape)
net = mlp(2, initial=constant(), learning_rate={"W1": eta * turn[i], "b1": 0, "W2": 0, "b2": 0})
loop = net.with_(inputs={**dict.fromkeys(net.inputs.values(), S.Reals), turn[i]: FiniteSet(0, 1)})

claim = identical(loop, "W1", along=1)
