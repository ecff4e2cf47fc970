r"""From a start other than zero, the learning rate can change a predicted label

Sentence: If $\mathbf{w}^{(0)}$ is nonzero, then $\eta$ may affect the sign of the function argument, and
    therefore the predicted class label.

Source: answer to question 26134 on Data Science Stack Exchange

Theme: 2. Where the learning rate does more

Idea: A mistake moves the weights away from where they started by a multiple of $\eta$. A small step leaves
    the sign of $\mathbf{w} \cdot \mathbf{x}$ as it was, a large one turns it round.

Outline:
    1. Compare two runs with rates $\eta$ and $\eta'$, from one start $\mathbf{w}_0$ and on the same samples.
    2. Take one input, a positive start, and a sample that is classified wrongly.
    3. With a small rate the new weight has not yet changed its sign, with a large one it has.
    4. The same sample again: the two runs predict different labels.

Fails when: every sample is classified rightly from the start, so that no rate ever acts; or the start is
    zero, where no rate changes any prediction (perceptron-predictions-ignore-rate).

Expected: proved

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import fails_for_some, independent_of

claim = fails_for_some(independent_of(perceptron(initial=symbolic()), of="eta"))
pictures = ["paths"]
