r"""A uniform softmax layer passes no error back at the first step, and does at the second

Sentence: If all classes start with the same outgoing weights, the gradient of the softmax cross-entropy with respect
    to the hidden units is zero at the first step, and not at the second.

Source: own wording

Theme: 4. Errors propagated back

Idea: The errors of the classes are $p_k - y_k$ (times a constant) and add up to zero. Where every class has the same
    weights, only this sum is passed back.

Outline:
    1. Start the rows of $\mathbf{W}_2$ at one vector $\mathbf{v}$, any vector, and $\mathbf{W}_1$ anywhere.
    2. All logits are equal, so that the errors of the classes add up to zero:
       $\partial\ell / \partial a_i = \sum_k W_{ki}\,\delta_k = v_i \sum_k \delta_k = 0$.
    3. The first step gives different classes different weights. In some instance the sum is then not zero.

Fails when: the rows differ, or the loss is not one whose errors add up to zero.

Expected: proved
"""

from sympy import IndexedBase, Sum, exp, log, symbols

from symbolic_init.modelling.initialisers import symbolic, zeros
from symbolic_init.modelling.losses import Loss
from symbolic_init.modelling.networks import i, j, mlp
from symbolic_init.vocabulary import equal, fails_for_some

k, p, q = symbols("k p q", integer=True)
cross_entropy = Loss(
    "cross_entropy", whole=lambda z, y, n, _: Sum(y(p) * log(Sum(exp(z(q) - z(p)), (q, 1, n))), (p, 1, n))
)

net = mlp(2, loss=cross_entropy, initial=[symbolic(), zeros()])
W2, delta2 = net.state["W2"].base, net.targets["delta2"].base
classes, units = W2.shape
v = IndexedBase("v", shape=(units,))
loop = net.with_(initial={W2[i, j]: v[j]})


def passed_back(step):
    """The derivative of the loss in the output of hidden unit i, at a step."""
    return Sum(loop.at(W2[k, i], step - 1) * loop.at(delta2[k], step), (k, 1, classes))


claims = [equal(loop, passed_back(1), 0), fails_for_some(equal(loop, passed_back(2), 0))]
