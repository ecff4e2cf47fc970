r"""From zero weights, inputs and targets alone determine the direction of the weight vector

Sentence: ... and the direction is only determined by the inputs and targets?

Source: comment by pimajor under the answer to question 26134 on Data Science Stack Exchange

Theme: 1. The learning rate of a perceptron only rescales

Idea: Apart from inputs and targets, a run has two things that may be chosen: the start and the rate. The
    start is fixed at zero here, and the rate is only a factor.

Outline:
    1. Write $\mathbf{w} = \eta\,\mathbf{v}$; then $\mathbf{v}$ starts at zero and moves by a rule that
       mentions the samples and nothing else. The smaller loop below has no hyperparameter left.
    2. So $\mathbf{w} / \eta$ is a function of the sequence of samples, and so is the direction of
       $\mathbf{w}$.
    3. The bracket $(y - \hat{y})\,\mathbf{x}$ of every update is a function of the samples too.

Fails when: the order of the samples is changed, for the direction depends on the sequence; another value
    $\phi(0)$ is chosen; or the start is not zero.

Expected: proved

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.neurons import k, perceptron, x, y, yhat
from symbolic_init.vocabulary import independent_of, only_rescaled, same_direction

loop = perceptron()

claims = [
    only_rescaled(loop, "w", by="eta"),
    same_direction(loop, "w", whatever="eta"),
    independent_of(loop, (y - yhat) * x[k], of="eta"),
]
