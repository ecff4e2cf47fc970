r"""With momentum, the learning rate still only rescales a perceptron that starts at zero

Sentence: If all the weights are initialized to zero, the learning rate parameter eta affects only the scale
    of the weight vector, not the direction.

Source: S. Raschka, Python Machine Learning, chapter 2, read with heavy-ball momentum

Theme: 1. The learning rate of a perceptron only rescales

Idea: The momentum adds up directions $(y - \hat{y})\,\mathbf{x}$, in which $\eta$ does not occur as long as
    the predictions do not depend on it; and the weights add $\eta$ times the momentum.

Outline:
    1. Write $\mathbf{w} = \eta\,\mathbf{v}$ and leave the momentum $\mathbf{m}$ as it is; at the start all
       are zero.
    2. The prediction is $\phi(\mathbf{w} \cdot \mathbf{x}) = \phi(\mathbf{v} \cdot \mathbf{x})$.
    3. So $\mathbf{m}$ moves without $\eta$, and $\mathbf{v}$ adds the new $\mathbf{m}$: $\eta$ occurs in
       neither.

Fails when: the momentum $\mu$ is tied to $\eta$; or the start is not zero. That $\mu$ itself matters is not
    denied.

Expected: proved

References:
    B. T. Polyak, Some methods of speeding up the convergence of iteration methods (1964).
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.modelling.optimisers import momentum
from symbolic_init.vocabulary import independent_of, only_rescaled

loop = perceptron(optimiser=momentum())

claims = [
    only_rescaled(loop, "w", by="eta"),
    independent_of(loop, of="eta"),
]
