r"""How fast the learning rate decays does change the direction of the perceptron's weights

Sentence: From zero weights the learning rate does not matter to the direction of a perceptron's weights, so neither
    does a schedule by which it decays.

Source: own wording, of a conclusion that perceptron-zero-init does not allow

Theme: 1. The learning rate of a perceptron only rescales

Idea: The weights are a sum of the samples with mistakes, each times the rate of its step. A common factor of all
    rates can be taken out; how the rates of two steps compare cannot.

Outline:
    1. Take two samples in different directions on both of which a mistake is made, at steps with different rates.
    2. The ratio of the two summands is that of the two rates; it depends on $\lambda$ in $\eta / (1 + \lambda t)$.
    3. After two such steps the weights for two values of $\lambda$ are not collinear.
    4. The same for $\eta\,\gamma^t$: with $\gamma$ the summands of later steps shrink or grow against those of earlier
       ones.

Fails when: all steps have rates with one ratio: that is a common factor (perceptron-any-schedule).

Expected: refuted
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.modelling.schedules import exponential_decay, inverse_time
from symbolic_init.vocabulary import remarked, same_direction

by_time = same_direction(perceptron(learning_rate=inverse_time()), whatever="lambda")
by_powers = same_direction(perceptron(learning_rate=exponential_decay()), whatever="gamma")

claims = [
    remarked(by_time, "for $\\eta / (1 + \\lambda t)$"),
    remarked(by_powers, "for $\\eta\\,\\gamma^t$"),
]
