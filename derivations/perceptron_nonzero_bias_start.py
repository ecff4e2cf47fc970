r"""A bias that does not start at zero breaks the rule, even if all weights start at zero

Sentence: Zero weights are enough; the bias can start anywhere and eta still only scales the weight vector.

Source: own wording, of a natural guess

Theme: 2. Where the learning rate does more

Idea: The bias takes part in the sign of the net input. If it starts at $b_0$, then after a mistake it is
    $b_0$ plus a multiple of $\eta$, and whether it still outweighs the other terms depends on $\eta$.

Outline:
    1. Let the weights start at zero and the bias at a number $b_0$ that may be chosen.
    2. A first mistake moves weights and bias by multiples of $\eta$.
    3. At the next sample a small rate still predicts what $b_0$ says, a large rate does not; from then on the
       weights of the two runs point in different directions.

Fails when: $b_0 \ne 0$. With $b_0 = 0$ the rule holds (perceptron-zero-init-bias).

Expected: refuted

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import same_direction

loop = perceptron(bias=True, initial_bias=symbolic())

claim = same_direction(loop, "w", whatever="eta")
