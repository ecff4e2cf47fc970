r"""A net with equal units does not train like a net with one unit in every layer

Sentence: Its like having only one neuron in every layer.

Source: answer to question 26134 on Data Science Stack Exchange, read as a statement on the training

Theme: 5. Units that start equal

Idea: With $m$ equal units each outgoing weight moves as one neuron's would, but what counts is their sum, which moves
    $m$ times as far; and the incoming weights see an outgoing weight that is $m$ times smaller.

Outline:
    1. Two linear units with incoming weights 1 and outgoing weights 1/2 compute $x$, and so does one unit with
       weights 1 and 1.
    2. Train both on the same samples with one learning rate. After a step they compute different functions.

Fails when: it is said of the function computed at one moment (mlp-equal-units-compute-one-neuron), or the one neuron
    has learning rates of its own (mlp-one-neuron-with-rates-of-its-own).

Expected: refuted
"""

from sympy import Rational

from symbolic_init.modelling.activations import identity
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import equivalent

kind = {"activation": identity(), "loss": squared(), "bias": False}
wide = mlp(2, widths=(1, 2, 1), initial=[constant(1), constant(Rational(1, 2))], **kind)
narrow = mlp(2, widths=(1, 1, 1), initial=constant(1), **kind)

claim = equivalent(wide, narrow, {"z2": "z2"})
