r"""The second update from zero weights, and why the rate inside the prediction may go

Sentence: Since $\eta > 0$, it does not change the sign of $(y^{(1)} - 1)\,\mathbf{x}^{(1)} \cdot
    \mathbf{x}^{(2)}$. But the sign is all that matters to the function $\phi$. So we can simply remove $\eta$
    from the function argument without changing the result.

Source: answer to question 26134 on Data Science Stack Exchange

Theme: 1. The learning rate of a perceptron only rescales

Idea: From zero the first prediction is $\phi(0) = 1$, so the argument of the second is $\eta$ times a number
    that does not contain $\eta$. The step function does not see a positive factor.

Outline:
    1. Unravel the second update down to $\mathbf{w}^{(0)}$.
    2. Put in $\mathbf{w}^{(0)} = \mathbf{0}$ and $\phi(0) = 1$.
    3. Take $\eta$ in front of the sum, and leave it out, since $\phi(\eta z) = \phi(z)$ for $\eta > 0$.

Fails when: $\mathbf{w}^{(0)}$ is not zero, for then $\eta$ is not a factor of the whole argument; or $\phi$
    sees the size of its argument. With another value of $\phi(0)$ that value stands where 1 stands here.

Expected: proved

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.unrolling import unrolled
from symbolic_init.vocabulary import unravelled

loop = perceptron()

claims = [
    unravelled(loop, 2),
    unravelled(loop, 2, from_start=True),
]
derivations = [unrolled(loop, 2, from_start=True)]
