r"""No schedule of the learning rate tells equal hidden units apart, and none wakes a frozen net

Sentence: Neither a warm-up nor a decaying learning rate breaks the symmetry of hidden units that start with equal
    weights, and no schedule moves the weights of a net that is stuck at zero.

Source: own wording, of two remedies that are none

Theme: 5. Units that start equal

Idea: A schedule gives each step a rate, and gives it to all units alike. So the reduced loop is that of a constant
    rate, with the rate of the step in the place of $\eta$.

Outline:
    1. The rate of step $t$ is any number $\eta^{(t)}$: one theorem for warm-up, decay, restarts and every other
       schedule, chosen in advance or while training.
    2. Units with equal weights and biases get equal errors, hence equal steps: by induction they stay equal.
    3. If all parameters start at zero and $\phi(0) = 0$, the steps of all weights and of the hidden biases are zero,
       and zero times any rate is zero.
    4. Optimisers with a memory and rates for each layer change nothing in this.

Fails when: two units of a layer have rates of their own (mlp-coordinate-descent-breaks-the-tie).

Expected: proved
"""

from symbolic_init.modelling.activations import tanh
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.optimisers import adam
from symbolic_init.modelling.schedules import any_schedule, cosine_annealing
from symbolic_init.vocabulary import frozen, identical, remarked

alike = {"W1": 1, "b1": 1, "W2": (1, 2), "b2": 1, "W3": 2}
net = mlp(3, initial=constant(), learning_rate=any_schedule())
warm = mlp(3, initial=constant(), learning_rate=cosine_annealing(), optimiser=adam())
stuck = mlp(3, activation=tanh(), learning_rate=any_schedule())

claims = [
    remarked(identical(net, alike), "at any rate in each step"),
    remarked(identical(warm, alike), "with Adam and a rate that falls as a cosine"),
    remarked(frozen(stuck, "W1", "b1", "W2", "b2", "W3"), "from zeros, with $\\phi(0) = 0$ and any rate in each step"),
]
