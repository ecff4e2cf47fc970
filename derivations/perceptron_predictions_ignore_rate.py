r"""From zero weights, the learning rate has no influence on any predicted label

Sentence: If you choose zero initial weights, then the perceptron algorithm's learning rate $\eta$ has no
    influence on a neuron's predicted class label.

Source: answer to question 26134 on Data Science Stack Exchange

Theme: 1. The learning rate of a perceptron only rescales

Idea: The weights with any two rates are positive multiples of each other at every step, and the prediction
    depends on the sign of $\mathbf{w} \cdot \mathbf{x}$ only.

Outline:
    1. From zero, $\mathbf{w} = \eta\,\mathbf{v}$ with $\mathbf{v}$ free of $\eta$ (perceptron-zero-init).
    2. The prediction is made from the weights before the step, so from $\mathbf{w} = \eta\,\mathbf{v}$.
    3. So $\hat{y} = \phi(\eta\,\mathbf{v} \cdot \mathbf{x}) = \phi(\mathbf{v} \cdot
       \mathbf{x})$, the same for every positive $\eta$.

Fails when: the prediction is not the sign of the net input but the net input itself or a smooth function of
    it; or the start is not zero; then one rate may already have turned the weights round and another not yet
    (see perceptron-nonzero-start-rate-can-matter).

Expected: proved

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.neurons import perceptron, yhat
from symbolic_init.vocabulary import independent_of

claim = independent_of(perceptron(), yhat, of="eta")
