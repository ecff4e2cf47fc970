r"""From zero weights, every learning rate makes the same mistakes on the same samples

Sentence: ... the learning rate (eta) only has an effect on the classification outcome if the weights are
    initialized to non-zero values.

Source: S. Raschka, Python Machine Learning, chapter 2, read of the errors made during training

Theme: 1. The learning rate of a perceptron only rescales

Idea: The error $y - \hat{y}$ of a step depends on the prediction, and from zero no prediction depends on
    $\eta$. So the number of mistakes, and the step at which the last is made, do not depend on $\eta$ either.

Outline:
    1. From zero, the prediction $\hat{y}$ of every step is the same for all positive rates.
    2. The label $y$ is given; hence so is the error $y - \hat{y}$.
    3. For the mistake-driven rule the same is true of the mark that says whether a sample is a mistake.

Fails when: the start is not zero: from $w = -10$ with the sample $x = 1$, $y = 1$ again and again, a large
    rate is done after one mistake and a small rate after many.

Expected: proved

References:
    A. B. J. Novikoff, On convergence proofs on perceptrons (1962).
"""

from symbolic_init.modelling.neurons import mistake, perceptron, y, yhat
from symbolic_init.vocabulary import independent_of, remarked

claims = [
    independent_of(perceptron(), y - yhat, of="eta"),
    remarked(
        independent_of(perceptron(rule="mistake"), mistake, of="eta"),
        r"updating when $y\,(\mathbf{w} \cdot \mathbf{x}) \le 0$",
    ),
]
