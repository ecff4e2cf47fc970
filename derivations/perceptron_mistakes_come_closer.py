r"""Every mistake brings the perceptron closer to weights that are generously right

Sentence: Every time the perceptron makes a mistake, the squared distance to all of these weight vectors is always
    decreased by at least the squared length of the smallest update vector.

Source: G. Hinton, CSC321, lecture 2, "Why the learning procedure works"

Theme: 3. Mistakes of a perceptron

Idea: The step $\eta y\,\mathbf{x}$ changes the squared distance to $\mathbf{v}$ by
    $2 \eta y\,\mathbf{x} \cdot (\mathbf{w} - \mathbf{v}) + \eta^2 \lVert \mathbf{x} \rVert^2$. At a mistake
    $y\,\mathbf{w} \cdot \mathbf{x} \le 0$, and $\mathbf{v}$ is so far on the right side that
    $y\,\mathbf{v} \cdot \mathbf{x}$ is at least $\eta \lVert \mathbf{x} \rVert^2$: together that is
    $-\eta^2 \lVert \mathbf{x} \rVert^2$ at most.

Outline:
    1. $\mathbf{v}$ is generously right: it is further from the plane of every sample than a step on that sample is
       long, $y\,\mathbf{v} \cdot \mathbf{x} \ge \eta \lVert \mathbf{x} \rVert^2$.
    2. By cases: where there is no mistake the weights stay, and the factor before the bracket is 0.
    3. Where there is one, the squared distance falls by $\eta^2 \lVert \mathbf{x} \rVert^2$ at least, which is not less
       than $\eta^2 c$ if no sample has a squared length below $c$.

Fails when: $\mathbf{v}$ is just right, $y\,\mathbf{v} \cdot \mathbf{x} > 0$: a long step can leap over it.

Expected: proved
"""

from sympy import Eq, IndexedBase, Sum, symbols

from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.neurons import eta, j, k, mistake, n, perceptron, w, x, y
from symbolic_init.vocabulary import holds

slack, c = symbols("slack"), symbols("c", positive=True)
v, moved = IndexedBase("v", shape=(n,)), IndexedBase("moved", shape=(n,))


def inner(a, b):
    """The inner product of two vectors."""
    return Sum(a[j] * b[j], (j, 1, n))


def distance(a):
    """The squared distance to v."""
    return Sum((a[j] - v[j]) ** 2, (j, 1, n))


rule = perceptron(rule="mistake", initial=symbolic())
loop = rule.with_(
    intermediates={
        **{rule.targets[name]: body for name, body in rule.intermediates.items()},
        moved[k]: rule.update["w"],
        slack: y * inner(v, x) - c,
    },
    update={w[k]: moved[k]},
    assumptions=[Eq(y**2, 1), y * inner(v, x) >= eta * inner(x, x), inner(x, x) >= c],
)

claim = holds(loop, mistake * (distance(moved) - distance(w) + eta**2 * c) <= 0)
