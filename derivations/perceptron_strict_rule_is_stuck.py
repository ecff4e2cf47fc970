r"""With the strict mistake-driven rule, a perceptron that starts at zero never moves

Sentence: Also, having zero (or equal) weights to start with will prevent the network from learning.

Source: another answer to question 26134 on Data Science Stack Exchange, read of the rule that updates only
    when $y\,(\mathbf{w} \cdot \mathbf{x}) < 0$

Theme: 3. Mistakes of a perceptron

Idea: At zero weights $y\,(\mathbf{w} \cdot \mathbf{x})$ is 0 for every sample. The strict rule does not count
    that as a mistake, so it never makes its first update.

Outline:
    1. Initiation: the weights are zero.
    2. Consecution: if they are zero before a step, then $y\,(\mathbf{0} \cdot \mathbf{x}) = 0$ is not below
       0, nothing is added, and they are zero after it.
    3. So they are zero for ever, whatever the data, the learning rate and the number of inputs.

Fails when: 0 counts as a mistake, as in $y\,(\mathbf{w} \cdot \mathbf{x}) \le 0$
    (perceptron-zero-start-learns-nothing); or the start is not zero, so that some sample can have
    $y\,(\mathbf{w} \cdot \mathbf{x}) < 0$.

Expected: proved

References:
    A. B. J. Novikoff, On convergence proofs on perceptrons (1962).
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import frozen

claim = frozen(perceptron(rule="strict mistake"), "w")
