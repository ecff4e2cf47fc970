r"""The learning rate of the perceptron matters only through the start divided by the rate

Sentence: ... for every initial weights vector $\mathbf{w}_0$ and training rate $\eta > 0$, you could instead
    choose $\mathbf{w}_0' = \mathbf{w}_0 / \eta$ and $\eta' = 1$ ...

Source: Oren Milman, answer to question 16843 on Data Science Stack Exchange

Theme: 1. The learning rate of a perceptron only rescales

Idea: Dividing all weights by $\eta$ changes no prediction and turns the rate into 1. So only
    $\mathbf{w}_0 / \eta$ is seen; a zero start is the case in which that is zero whatever $\eta$ is.

Outline:
    1. Write $\mathbf{w} = \eta\,\mathbf{v}$. Then $\mathbf{v}$ starts at $\mathbf{w}_0 / \eta$ and moves by a
       rule in which $\eta$ does not occur.
    2. The run with the rate 1 from $\mathbf{w}_0 / \eta$ has this very rule and this very start.
    3. The same for any second rate $\rho$, from $(\rho / \eta)\,\mathbf{w}_0$: every pair of runs with the
       same start divided by rate is of this form.
    4. The predictions of such runs are the same, step by step.

Fails when: the output is not a step function, or a bias or threshold is not scaled along with the weights.

Expected: proved
"""

from sympy import IndexedBase, Symbol

from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.neurons import eta, k, n, perceptron, w
from symbolic_init.vocabulary import equivalent

w0, rho = IndexedBase("w0", shape=(n,)), Symbol("rho", positive=True)

loop = perceptron(initial=symbolic())
one = loop.with_(hyperparameters={eta: 1}).with_(initial={w[k]: w0[k] / eta})
other = loop.with_(hyperparameters={eta: rho}).with_(initial={w[k]: rho / eta * w0[k]})

claims = [
    equivalent(loop, one, {"w": "w"}, scale=eta),
    equivalent(loop, other, {"w": "w"}, scale=eta / rho),
    equivalent(loop, other, {"yhat": "yhat"}),
]
