r"""The first update of logistic regression from zero weights is only rescaled by the learning rate

Sentence: So, when all the hidden neurons start with the zero weights, then all of them will follow the same
    gradient and for this reason "it affects only the scale of the weight vector, not the direction".

Source: another answer to question 26134 on Data Science Stack Exchange, read of logistic regression and of
    its first step

Theme: 2. Where the learning rate does more

Idea: At zero weights the output is $\sigma(0) = 1/2$ for every sample and every rate, so the first update is
    $\eta$ times something in which $\eta$ does not occur.

Outline:
    1. From $\mathbf{w}^{(0)} = \mathbf{0}$ the output at step 1 is $\sigma(0) = 1/2$.
    2. So $\mathbf{w}^{(1)} = \eta\,(y^{(1)} - 1/2)\,\mathbf{x}^{(1)}$ for every rate.

Fails when: a second step is made (logistic-zero-init-rate).

Expected: proved

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 3.
"""

from symbolic_init.modelling.neurons import logistic_regression
from symbolic_init.unrolling import unrolled
from symbolic_init.vocabulary import only_rescaled, same_direction

loop = logistic_regression()

claims = [
    only_rescaled(loop, "w", by="eta", first=1),
    same_direction(loop, "w", whatever="eta", first=1),
]
derivations = [unrolled(loop, 1, from_start=True)]
