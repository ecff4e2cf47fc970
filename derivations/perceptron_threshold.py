r"""A fixed threshold breaks the rule that the rate only rescales

Sentence: With zero initial weights the learning rate never matters, also when the unit fires above a fixed
    threshold $\theta$.

Source: own wording, of a natural guess

Theme: 2. Where the learning rate does more

Idea: The prediction is the sign of $\mathbf{w} \cdot \mathbf{x} - \theta$. The first term scales with $\eta$,
    the threshold does not, so whether the unit fires depends on how large the weights are.

Outline:
    1. Take the threshold $\theta = 1$ and zero weights: the unit does not fire at first.
    2. A mistake moves the weights; with a large rate they now reach the threshold, with a small rate not yet.
    3. The same samples then update one run and not the other, and the directions part.

Fails when: $\theta \ne 0$. For $\theta = 0$, or a threshold that is scaled along with $\eta$, the rule holds.

Expected: refuted

References:
    F. Rosenblatt, The perceptron: a probabilistic model for information storage and organization in the brain (1958).
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import independent_of, same_direction

loop = perceptron(threshold=1)

claims = [
    independent_of(loop, of="eta"),
    same_direction(loop, "w", whatever="eta"),
]
