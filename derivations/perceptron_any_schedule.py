r"""Under any schedule, the factor of the learning rate only rescales the perceptron

Sentence: If the learning rate decays by a fixed schedule and all weights start at zero, the initial learning rate
    affects only the scale of the weight vector.

Source: own wording, of what perceptron-zero-init says of a constant rate

Theme: 1. The learning rate of a perceptron only rescales

Idea: The rate of step $t$ is $\eta\,s^{(t)}$, with any number $s^{(t)}$ for each step. Then
    $\mathbf{w} = \eta\,\mathbf{v}$ as for a constant rate, where $\mathbf{v}$ is trained at the rates $s^{(t)}$ alone.

Outline:
    1. Initiation: $\mathbf{w}^{(0)} = \mathbf{0} = \eta\,\mathbf{0}$.
    2. Consecution: the prediction is the same for $\eta\,\mathbf{v}$ and for $\mathbf{v}$, and a step adds
       $\eta$ times what it adds to $\mathbf{v}$.
    3. The same for schedules that are formulas in the number of the step, such as $\eta / \sqrt{t + 1}$ and
       $\eta\,\gamma^t$.

Fails when: what differs is the schedule itself and not a factor of it (perceptron-decay-of-the-rate).

Expected: proved
"""

from sympy import IndexedBase

from symbolic_init.modelling.neurons import eta, perceptron
from symbolic_init.modelling.schedules import exponential_decay, inverse_sqrt, t
from symbolic_init.vocabulary import only_rescaled, remarked

s = IndexedBase("s")

claims = [
    remarked(only_rescaled(perceptron(learning_rate=eta * s[t + 1]), "w", by="eta"), "for any schedule"),
    remarked(only_rescaled(perceptron(learning_rate=inverse_sqrt()), "w", by="eta"), "for $1 / \\sqrt{t + 1}$"),
    remarked(only_rescaled(perceptron(learning_rate=exponential_decay()), "w", by="eta"), "for $\\gamma^t$"),
]
