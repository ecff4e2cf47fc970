r"""The errors propagated back are not proportional to the weights

Sentence: The errors backpropagated through the network is proportional to the value of the weights.

Source: answer to question 26134 on Data Science Stack Exchange

Theme: 4. Errors propagated back

Idea: Other weights also give other outputs, so that the error which is passed back is itself another one.

Outline:
    1. Proportional means: all weights times $c$ make the errors $c$ times as large.
    2. One linear hidden unit: the output is a product of two weights and the input, so $c$ times the weights make it
       $c^2$ times as large, and with it the error at the output.

Fails when: only the weights above the layer are multiplied while all else in the equation of the error is held
    fixed; then it is true (mlp-errors-linear-in-the-weights-above).

Expected: refuted
"""

from sympy import Symbol

from symbolic_init.modelling.activations import identity
from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import equivalent

c = Symbol("c", positive=True)
loop = mlp(2, widths=(1, 1, 1), activation=identity(), loss=squared(), bias=False, initial=symbolic())
larger = loop.with_(initial={loop.state[name]: c * loop.initial[name] for name in ("W1", "W2")})

claim = equivalent(larger, loop, {"delta1": "delta1"}, scale=c)
