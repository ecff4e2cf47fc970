r"""A negative learning rate does not only rescale

Sentence: The weights from zero are $\eta$ times those with the rate 1, whatever number $\eta$ is.

Source: own wording, of the question whether $\eta > 0$ is needed

Theme: 2. Where the learning rate does more

Idea: A negative factor turns every sign round, so the predictions change, and with them the updates.

Outline:
    1. The first prediction is $\phi(0)$ whatever the rate, so after one step the weights are still $\eta$
       times those with the rate 1.
    2. At the second step the net inputs of the two runs have opposite signs, and the predictions differ.
    3. The run with the rate 1 has learned its sample; the run with the negative rate is driven further away
       from it.

Fails when: $\eta < 0$, always from the first sample that moves the weights and is then seen again. It is true
    for $\eta > 0$ (perceptron-any-positive-rate).

Expected: refuted

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from sympy import Symbol

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import rescaled_from_one

loop = perceptron(learning_rate=Symbol("eta", negative=True))

claim = rescaled_from_one(loop, "w", by="eta")
