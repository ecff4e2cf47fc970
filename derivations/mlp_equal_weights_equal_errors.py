r"""If all weights are the same, the errors propagated back are the same within each layer

Sentence: If all the weights are the same, then the backpropagated errors will be the same ...

Source: answer to question 26134 on Data Science Stack Exchange, read of the units of one layer

Theme: 4. Errors propagated back

Idea: Two units of a layer with equal incoming weights have equal net inputs; with equal outgoing weights they are
    passed back the same sum.

Outline:
    1. Start all weights at one constant, in a net with three hidden layers.
    2. At every step the net inputs of the units of a layer are equal, and with them the slopes
       $\phi'(\mathbf{z}_l)$.
    3. The weights on a layer's units are equal as well, so that $\mathbf{W}_{l+1}^\top \delta_{l+1}$ has equal entries.
    4. So at every step the entries of $\delta_1$ are equal, and so are those of $\delta_2$ and of $\delta_3$.

Fails when: two layers are compared (mlp-equal-weights-other-layers-errors), or two outputs, whose targets differ.

Expected: proved

References:
    D. E. Rumelhart, G. E. Hinton, R. J. Williams, Learning representations by back-propagating errors, Nature 323
    (1986).
"""

from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import identical

loop = mlp(4, initial=constant())

claims = [identical(loop, name, along=1) for name in ("delta1", "delta2", "delta3")]
