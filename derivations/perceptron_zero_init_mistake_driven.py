r"""The mistake-driven perceptron from zero weights is only rescaled by the learning rate

Sentence: If all the weights are initialized to zero, the learning rate parameter eta affects only the scale
    of the weight vector, not the direction.

Source: S. Raschka, Python Machine Learning, chapter 2, read with the rule that adds $\eta\,y\,\mathbf{x}$ on
    a mistake

Theme: 1. The learning rate of a perceptron only rescales

Idea: Whether a sample is a mistake is decided by the sign of $y\,(\mathbf{w} \cdot \mathbf{x})$, which a
    positive factor does not change; and what a mistake adds is $\eta\,y\,\mathbf{x}$.

Outline:
    1. Write $\mathbf{w} = \eta\,\mathbf{v}$, true at the start, where both are zero.
    2. The condition $y\,(\mathbf{w} \cdot \mathbf{x}) \le 0$ holds exactly when
       $y\,(\mathbf{v} \cdot \mathbf{x}) \le 0$.
    3. So $\mathbf{v}$ adds $y\,\mathbf{x}$ on the same samples, and $\mathbf{w} = \eta\,\mathbf{v}$ after
       every step.
    4. The strict rule, which updates only when $y\,(\mathbf{w} \cdot \mathbf{x}) < 0$, is covered too, but
       from zero it never moves: see perceptron-strict-rule-is-stuck.

Fails when: the condition has a margin, as in $y\,(\mathbf{w} \cdot \mathbf{x}) \le 1$; or the start is not
    zero.

Expected: proved

References:
    A. B. J. Novikoff, On convergence proofs on perceptrons (1962).
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import only_rescaled, remarked

claims = [
    remarked(
        only_rescaled(perceptron(rule="mistake"), "w", by="eta"),
        r"updating when $y\,(\mathbf{w} \cdot \mathbf{x}) \le 0$",
    ),
    remarked(
        only_rescaled(perceptron(rule="strict mistake"), "w", by="eta"),
        r"updating when $y\,(\mathbf{w} \cdot \mathbf{x}) < 0$",
    ),
]
