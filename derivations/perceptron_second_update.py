r"""The second update of the perceptron, unravelled

Sentence: Notice that $\Delta\mathbf{w}^{(2)}$ implicitly depends on $\Delta\mathbf{w}^{(1)}$, which in turn
    implicitly depends on $\mathbf{w}^{(0)}$. Let us unravel these dependencies by plugging in.

Source: answer to question 26134 on Data Science Stack Exchange

Theme: 1. The learning rate of a perceptron only rescales

Idea: Put the definition of each quantity where it is used once, until only the start, the two samples and the
    rate are left. Nothing is supposed about the start $\mathbf{w}^{(0)}$.

Outline:
    1. The update rule at step 2, and the prediction in it.
    2. $\mathbf{w}^{(1)} = \mathbf{w}^{(0)} + \Delta\mathbf{w}^{(1)}$.
    3. The update rule at step 1, and the prediction in it.

Fails when: never; the lines are equalities from the definitions alone, whatever $\phi$, $\eta$ and the
    samples are. What does not follow for a general start is that $\eta$ may be left out inside $\phi$.

Expected: proved

References:
    F. Rosenblatt, The perceptron: a probabilistic model for information storage and organization in the brain (1958).
"""

from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.neurons import perceptron
from symbolic_init.unrolling import unrolled
from symbolic_init.vocabulary import unravelled

loop = perceptron(initial=symbolic())

claim = unravelled(loop, 2)
derivations = [unrolled(loop, 2)]
