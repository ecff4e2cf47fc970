r"""With a bias that also starts at zero, the learning rate still only rescales

Sentence: If all the weights are initialized to zero, the learning rate parameter eta affects only the scale
    of the weight vector, not the direction.

Source: S. Raschka, Python Machine Learning, chapter 2, read with a bias among the weights

Theme: 1. The learning rate of a perceptron only rescales

Idea: A bias is the weight of an input that is always 1. If it starts at zero with the others, weights and
    bias are $\eta$ times something together.

Outline:
    1. Write $\mathbf{w} = \eta\,\mathbf{v}$ and $b = \eta\,\tilde{b}$; both hold at the start, where all is
       zero.
    2. The net input $\mathbf{w} \cdot \mathbf{x} + b$ is $\eta\,(\mathbf{v} \cdot \mathbf{x} +
       \tilde{b})$, so the prediction does not contain $\eta$.
    3. Both updates are $\eta$ times something without $\eta$; the induction goes through as without a bias.

Fails when: the bias starts at a number other than zero, even if all the weights start at zero.

Expected: proved

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import independent_of, only_rescaled

loop = perceptron(bias=True)

claims = [
    only_rescaled(loop, "w", "b", by="eta"),
    independent_of(loop, of="eta"),
]
