r"""Adam and AdamW do not free a network whose hidden layer is zero at zero

Sentence: Switching from SGD to Adam does not let an all-zero tanh network escape.

Source: own wording; the opposite is often hoped for

Theme: 7. Networks that start at zero

Idea: An adaptive rate divides by the size of the past gradients. However large the rate becomes, the gradient that
    it multiplies is zero, and $\varepsilon$ sees to it that nothing is divided by zero.

Outline:
    1. The gradients of all parameters but $\mathbf{b}_L$ are zero as long as these parameters are
       (mlp-zero-at-zero-frozen).
    2. So their running means of gradients and of squares stay zero.
    3. The step is $\eta\,0 / (\sqrt{0} + \varepsilon) = 0$, with and without the corrections of the bias, and the
       decay of a zero weight in AdamW is zero too.
    4. The output stays the output bias, whatever the inputs.

Fails when: $\phi(0)$ is not zero, or the start is not zero. With $\varepsilon = 0$ the first step is $0/0$ and not
    defined.

Expected: proved

References:
    D. P. Kingma and J. Ba, Adam: a method for stochastic optimization, ICLR (2015).
"""

from symbolic_init.modelling.activations import uninterpreted
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.optimisers import adam, adamw
from symbolic_init.vocabulary import frozen, independent_of, remarked

optimisers = {"Adam": adam(), "AdamW": adamw()}

claims = []
for name, optimiser in optimisers.items():
    loop = mlp(2, activation=uninterpreted("zero at zero"), optimiser=optimiser)
    claims += [
        remarked(frozen(loop, "W1", "b1", "W2"), f"with {name}"),
        remarked(independent_of(loop, of="x"), f"with {name}"),
    ]
