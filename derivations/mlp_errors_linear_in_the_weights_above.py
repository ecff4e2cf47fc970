r"""The error of a layer is linear in the weights above it, with all else held fixed

Sentence: The errors backpropagated through the network is proportional to the value of the weights.

Source: answer to question 26134 on Data Science Stack Exchange, read of one layer's outgoing weights alone

Theme: 4. Errors propagated back

Idea: In $\delta_l = \phi'(\mathbf{z}_l) \odot \mathbf{W}_{l+1}^\top \delta_{l+1}$ the weights occur once.

Outline:
    1. Hold $\mathbf{z}_l$ and the error $\delta_{l+1}$ of the layer above fixed, at any values: what is claimed is
       claimed of the equation, wherever these come from.
    2. Put $\alpha\,\mathbf{U} + \beta\,\mathbf{V}$ in the place of $\mathbf{W}_{l+1}$. What comes out is $\alpha$
       times what $\mathbf{U}$ gives, plus $\beta$ times what $\mathbf{V}$ gives. In particular $c$ times the weights
       give $c$ times the error.
    3. It is as linear in the error of the layer above.

Fails when: the errors above are those that the new weights would bring about
    (mlp-errors-proportional-to-weights).

Expected: proved

References:
    D. E. Rumelhart, G. E. Hinton, R. J. Williams, Learning representations by back-propagating errors, Nature 323
    (1986).
"""

from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import linear

loop = mlp(3)

claims = [linear(loop, "delta2", of="W3"), linear(loop, "delta1", of="W2"), linear(loop, "delta1", of="delta2")]
