r"""The first update of Adaline from zero weights is only rescaled by the learning rate

Sentence: So, when all the hidden neurons start with the zero weights, then all of them will follow the same
    gradient and for this reason "it affects only the scale of the weight vector, not the direction".

Source: another answer to question 26134 on Data Science Stack Exchange, read of Adaline and of its first step

Theme: 2. Where the learning rate does more

Idea: At zero weights the output is 0 and the gradient does not contain $\eta$. A step is $\eta$ times the
    gradient, so the first one is only rescaled. It is the second gradient that is taken elsewhere.

Outline:
    1. From $\mathbf{w}^{(0)} = \mathbf{0}$ the output at step 1 is $\mathbf{0} \cdot \mathbf{x}^{(1)} = 0$.
    2. So $\mathbf{w}^{(1)} = \eta\,y^{(1)}\,\mathbf{x}^{(1)}$ for every rate.

Fails when: a second step is made (adaline-zero-init-rate). A gradient that is shared at the start does not
    stay shared.

Expected: proved

References:
    B. Widrow and M. E. Hoff, Adaptive switching circuits, IRE WESCON Convention Record (1960).
"""

from symbolic_init.modelling.neurons import adaline
from symbolic_init.unrolling import unrolled
from symbolic_init.vocabulary import only_rescaled, same_direction

loop = adaline()

claims = [
    only_rescaled(loop, "w", by="eta", first=1),
    same_direction(loop, "w", whatever="eta", first=1),
]
derivations = [unrolled(loop, 1, from_start=True)]
