r"""Weight decay by a factor without the rate keeps the rule: the rate only rescales

Sentence: With decoupled decay $\mathbf{w} \leftarrow (1 - \lambda)\,\mathbf{w} +
    \eta\,\mathbf{d}$, in which $\lambda$ is not multiplied by $\eta$, the zero-init scaling law survives.

Source: own wording

Theme: 1. The learning rate of a perceptron only rescales

Idea: The decay is linear in the weights, so it commutes with a factor in front of them; and its own factor
    $1 - \lambda$ is the same for every rate.

Outline:
    1. Write $\mathbf{w} = \eta\,\mathbf{v}$, true at the start.
    2. A step turns $\eta\,\mathbf{v}$ into $(1 - \lambda)\,\eta\,\mathbf{v} +
       \eta\,\mathbf{d}$, which is $\eta$ times $(1 - \lambda)\,\mathbf{v} + \mathbf{d}$.
    3. The direction $\mathbf{d} = (y - \hat{y})\,\mathbf{x}$ does not depend on $\eta$, as without decay.
       $\lambda$ is a hyperparameter of the smaller loop; $\eta$ is not.

Fails when: the factor contains $\eta$ (perceptron-coupled-weight-decay, perceptron-decoupled-weight-decay).

Expected: proved

References:
    I. Loshchilov and F. Hutter, Decoupled weight decay regularization, ICLR (2019).
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.modelling.optimisers import rate_free_decay
from symbolic_init.vocabulary import only_rescaled

loop = perceptron(optimiser=rate_free_decay())

claim = only_rescaled(loop, "w", by="eta")
