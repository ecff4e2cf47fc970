r"""Weight decay inside the gradient breaks the rule that the rate only rescales

Sentence: Adding L2 weight decay to a zero-initialised perceptron does not change the fact that eta only
    rescales the weights.

Source: own wording, of a natural guess about $\mathbf{w} \leftarrow \mathbf{w} + \eta\,(\mathbf{d} -
    \lambda\,\mathbf{w})$

Theme: 2. Where the learning rate does more

Idea: The step multiplies the old weights by $1 - \eta\lambda$, so old samples are forgotten faster with a
    larger rate, and the proportion between old and new samples depends on $\eta$.

Outline:
    1. Suppose $\eta\lambda < 1$, as in practice, so that the factor is between 0 and 1.
    2. After step 1 the weights are $\eta$ times something: the decay of a zero vector is zero.
    3. At step 2 the first sample is multiplied by $1 - \eta\lambda$ and the second is not.
    4. So the proportion between the two depends on the rate. In several dimensions the weights of two runs
       leave a common line; with one input they can even have opposite signs.

Fails when: from step 2 on. With a factor that leaves $\eta$ out, the rule holds again
    (perceptron-rate-free-weight-decay).

Expected: refuted

References:
    I. Loshchilov and F. Hutter, Decoupled weight decay regularization, ICLR (2019).
"""

from symbolic_init.modelling.neurons import eta, perceptron
from symbolic_init.modelling.optimisers import LAMBDA, coupled_decay
from symbolic_init.vocabulary import only_rescaled, same_direction

loop = perceptron(optimiser=coupled_decay()).with_(assumptions=[eta * LAMBDA < 1])

claims = [
    only_rescaled(loop, "w", by="eta"),
    same_direction(loop, "w", whatever="eta"),
]
