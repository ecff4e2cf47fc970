r"""The learning rate need not lie between 0 and 1: any positive rate only rescales

Sentence: ... where $\eta \in (0, 1)$ is the learning rate ...

Source: answer to question 26134 on Data Science Stack Exchange, where the argument starts from this
    restriction

Theme: 1. The learning rate of a perceptron only rescales

Idea: The argument uses the rate once, as a positive factor that a sign does not see. That it is below 1 is
    never used.

Outline:
    1. Suppose $\eta > 0$ and nothing else.
    2. Then $\mathbf{w}$ with the rate $\eta$ is $\eta$ times $\mathbf{w}$ with the rate 1, after every step.
    3. In particular all rates, small or large, predict the same labels.

Fails when: $\eta$ is negative (perceptron-negative-rate).

Expected: proved

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import independent_of, rescaled_from_one

loop = perceptron()  # its rate is a symbol that is declared positive, no more

claims = [
    rescaled_from_one(loop, "w", by="eta"),
    independent_of(loop, of="eta"),
]
