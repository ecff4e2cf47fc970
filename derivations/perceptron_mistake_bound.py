r"""The perceptron from zero makes few mistakes on data with a margin, whatever the rate and the order are

Sentence: the perceptron 0-1 learning algorithm converges after making at most $(R/\gamma)^2$ mistakes, for any learning
    rate, and any method of sampling from the dataset.

Source: Wikipedia, Perceptron

Theme: 3. Mistakes of a perceptron

Idea: Each mistake adds at least $\eta \gamma$ to $\mathbf{w} \cdot \mathbf{u}$, and at most $\eta^2 R^2$ to
    $\lVert \mathbf{w} \rVert^2$, as $\mathbf{w}$ and $y\,\mathbf{x}$ make no acute angle. A length that grows like the
    root of the number of mistakes is soon overtaken by a component that grows like the number.

Outline:
    1. $m$ counts the mistakes. Some $\mathbf{u}$ has $y\,\mathbf{u} \cdot \mathbf{x} \ge \gamma$ on every sample, and
       no sample is longer than $R$.
    2. By induction over the steps, $m \eta \gamma \le \mathbf{w} \cdot \mathbf{u}$ and
       $\lVert \mathbf{w} \rVert^2 \le m \eta^2 R^2$: one case for a mistake and one for none.
    3. Cauchy: $(\mathbf{w} \cdot \mathbf{u})^2 \le \lVert \mathbf{w} \rVert^2 \lVert \mathbf{u} \rVert^2$. So
       $m^2 \gamma^2 \le m R^2 \lVert \mathbf{u} \rVert^2$.
    4. $m$ is not negative, and if it is 0 there is nothing to show: $m \gamma^2 \le R^2 \lVert \mathbf{u} \rVert^2$,
       which is $m \le (R/\gamma)^2$ for a unit vector.

Fails when: there is no margin: on $x = 1$ with the labels 1 and -1 in turn there is a mistake in every second step;
    the rate falls too fast, as $\eta_t = 8^{-t}$.

Expected: proved

References:
    A. B. J. Novikoff, On convergence proofs on perceptrons (1962).
"""

from sympy import Eq, IndexedBase, Sum, symbols

from symbolic_init.modelling.neurons import eta, j, k, mistake, n, perceptron, w, x, y
from symbolic_init.vocabulary import holds

m, slack, room = symbols("m slack room")
gamma, R = symbols("gamma R", positive=True)
u = IndexedBase("u", shape=(n,))


def inner(a, b):
    """The inner product of two vectors."""
    return Sum(a[j] * b[j], (j, 1, n))


rule = perceptron(rule="mistake")
loop = rule.with_(
    state={w[k]: 0, m: 0},
    intermediates={
        **{rule.targets[name]: body for name, body in rule.intermediates.items()},
        slack: y * inner(u, x) - gamma,
        room: R**2 - inner(x, x),
    },
    update={w[k]: rule.update["w"], m: m + mistake},
    assumptions=[Eq(y**2, 1), y * inner(u, x) >= gamma, inner(x, x) <= R**2],
)

claims = [
    holds(loop, m * eta * gamma <= inner(w, u)),
    holds(loop, inner(w, w) <= m * eta**2 * R**2),
    holds(
        loop,
        m >= 0,
        m * eta * gamma <= inner(w, u),
        inner(w, w) <= m * eta**2 * R**2,
        inner(w, u) ** 2 <= inner(w, w) * inner(u, u),
        m**2 * eta**2 * gamma**2 <= inner(w, u) ** 2,
        m**2 * gamma**2 <= m * R**2 * inner(u, u),
        m * gamma**2 <= R**2 * inner(u, u),
    ),
]
