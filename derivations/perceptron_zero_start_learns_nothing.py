r"""A perceptron that starts at zero does learn

Sentence: Also, having zero (or equal) weights to start with will prevent the network from learning.

Source: another answer to question 26134 on Data Science Stack Exchange, read of the perceptron

Theme: 3. Mistakes of a perceptron

Idea: The update $\eta\,(y - \hat{y})\,\mathbf{x}$ is not proportional to the weights. At zero weights the
    prediction is $\phi(0)$, and every sample with another label moves the weights.

Outline:
    1. Were the sentence true of the perceptron, the weights would stay at zero for ever.
    2. Under $\phi(0) = 1$, one sample with the label $-1$ moves them.
    3. The same with $\phi(0) = 0$, where every sample moves them, and for the mistake-driven rule.

Fails when: one mistake is made. What is behind the sentence is true of hidden layers, whose gradients are
    multiplied by other weights, and of the strict mistake-driven rule (perceptron-strict-rule-is-stuck).

Expected: refuted

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import frozen, remarked

claims = [
    remarked(frozen(perceptron(), "w"), r"with $\phi(0) = 1$"),
    remarked(frozen(perceptron(step_at_zero=0), "w"), r"with $\phi(0) = 0$"),
    remarked(frozen(perceptron(rule="mistake"), "w"), r"updating when $y\,(\mathbf{w} \cdot \mathbf{x}) \le 0$"),
]
