r"""Behind a zero output layer the output weights move at step 1, the layer below at step 2

Sentence: A network whose output layer alone is zero learns: first the output layer, one step later the layer below.

Source: own wording

Theme: 7. Networks that start at zero

Idea: The gradient of the output weights is the error times the hidden outputs, which need not be zero. The error
    that reaches the hidden units has passed through the output weights, which are zero until they have moved.

Outline:
    1. Start $\mathbf{W}_1$ anywhere and $\mathbf{W}_2$ at zero, with any activation and any loss.
    2. In some instance the first step moves $\mathbf{W}_2$.
    3. Whatever the data, it does not move $\mathbf{W}_1$: the errors of all hidden units are zero.
    4. In some instance the second step does, for by then the output weights have moved.
    5. So a zero output layer costs one step and no more; it is a common choice, for the net starts at the output
       that its last bias gives.

Fails when: the hidden outputs are zero, as from zero weights with $\phi(0) = 0$; then neither layer ever moves
    (mlp-zero-at-zero-frozen).

Expected: proved
"""

from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import first_moved

loop = mlp(2, initial={"W1": symbolic()})

claims = [*first_moved(loop, "W2", at=1), *first_moved(loop, "W1", at=2)]
