r"""A zero output layer alone is not stuck

Sentence: Setting only the output layer to zero stops the network from learning.

Source: own wording, of a natural guess

Theme: 7. Networks that start at zero

Idea: The hidden units give outputs that differ from zero, so that the output weights have a gradient from the
    first sample on. Once these are not zero, errors flow back to the layer below.

Outline:
    1. Start $\mathbf{W}_1$ anywhere and $\mathbf{W}_2$ at zero.
    2. The first step moves $\mathbf{W}_2$ in some instance.
    3. It leaves $\mathbf{W}_1$ alone, whatever the data: the error of a hidden unit passes through
       $\mathbf{W}_2 = 0$ (mlp-zero-output-layer-wakes-up).
    4. The second step moves $\mathbf{W}_1$ too, in some instance.

Fails when: the layer below is zero as well and $\phi(0) = 0$; then both stay zero.

Expected: refuted
"""

from symbolic_init.modelling.activations import tanh
from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import frozen

loop = mlp(2, activation=tanh(), loss=squared(), initial={"W1": symbolic()})

claims = [frozen(loop, "W2"), frozen(loop, "W1")]
