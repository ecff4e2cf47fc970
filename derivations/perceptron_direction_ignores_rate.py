r"""From zero weights, the direction of the weight vector does not depend on the learning rate

Sentence: If all the weights are initialized to zero, the learning rate parameter eta affects only the scale
    of the weight vector, not the direction.

Source: S. Raschka, Python Machine Learning, chapter 2, read of the direction alone

Theme: 1. The learning rate of a perceptron only rescales

Idea: Two vectors other than zero have the same direction if they lie on one line, $w_k\,w'_l = w_l\,w'_k$ for
    all $k$ and $l$, and do not point opposite ways, $\mathbf{w} \cdot \mathbf{w}' \ge 0$. Both follow from
    $\mathbf{w} = \eta\,\mathbf{v}$ and $\mathbf{w}' = \eta'\,\mathbf{v}$. A zero vector passes this test,
    since it has no direction of its own; but from zero the two runs are zero together.

Outline:
    1. From zero, both runs are positive multiples of one vector $\mathbf{v}$ at every step: of the state of
       the smaller loop, in which $\eta$ does not occur (perceptron-zero-init).
    2. The cross products $w_k\,w'_l$ and $w_l\,w'_k$ are both $\eta\,\eta'\,v_k\,v_l$.
    3. The inner product is $\eta\,\eta'$ times a sum of squares, so it is not negative.

Fails when: the start is not zero, or the output is not a step: see adaline-zero-init-rate.

Expected: proved

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import same_direction

claim = same_direction(perceptron(), "w", whatever="eta")
