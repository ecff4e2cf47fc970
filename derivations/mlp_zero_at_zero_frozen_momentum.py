r"""Momentum, weight decay and signs do not free a network whose hidden layer is zero at zero

Sentence: Adding momentum does not let an all-zero tanh network escape.

Source: own wording; the opposite is often hoped for

Theme: 7. Networks that start at zero

Idea: A gradient that has always been zero leaves no momentum, a weight of zero does not decay to anything else,
    and the sign of zero is zero. So each of these optimisers adds zero where plain gradient descent does.

Outline:
    1. The gradients of all parameters but $\mathbf{b}_L$ are zero as long as these parameters are
       (mlp-zero-at-zero-frozen).
    2. Momentum: $\mathbf{m} = \mu\,\mathbf{0} + \mathbf{0} = \mathbf{0}$, and so with Nesterov's.
    3. Weight decay, inside the gradient or beside it: $\mathbf{0} - \eta\,\lambda\,\mathbf{0} = \mathbf{0}$.
    4. Signs of the gradient: $\operatorname{sign}(0) = 0$.
    5. In each case the output stays the output bias, whatever the inputs.

Fails when: $\phi(0)$ is not zero, or the start is not zero, or the optimiser moves without a gradient: with added
    noise, or with $\operatorname{sign}(0) = 1$.

Expected: proved

References:
    B. T. Polyak, Some methods of speeding up the convergence of iteration methods (1964).
"""

from symbolic_init.modelling.activations import uninterpreted
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.optimisers import coupled_decay, decoupled_decay, momentum, nesterov, sign_sgd
from symbolic_init.vocabulary import frozen, independent_of, remarked

optimisers = {
    "with momentum": momentum(),
    "with Nesterov's momentum": nesterov(),
    "with weight decay in the gradient": coupled_decay(),
    "with decoupled weight decay": decoupled_decay(),
    "with the signs of the gradient": sign_sgd(),
}

claims = []
for name, optimiser in optimisers.items():
    loop = mlp(2, activation=uninterpreted("zero at zero"), optimiser=optimiser)
    claims += [remarked(frozen(loop, "W1", "b1", "W2"), name), remarked(independent_of(loop, of="x"), name)]
