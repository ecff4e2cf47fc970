r"""Backpropagation is the chain rule, layer by layer

Sentence: The errors and gradients of backpropagation, $\delta_l = \phi'(\mathbf{z}_l) \odot \mathbf{W}_{l+1}^\top
    \delta_{l+1}$, $\delta_l\,\mathbf{a}_{l-1}^\top$ and $\delta_l$, are the derivatives of the loss in $\mathbf{z}_l$,
    $\mathbf{W}_l$ and $\mathbf{b}_l$.
Source: own wording
Theme: 4. Errors propagated back

Idea: The loss depends on $\mathbf{z}_l$ through $\mathbf{z}_{l+1}$ alone, and on the weights of unit $i$ through
    $z_{l,i}$ alone. So the chain rule needs $\partial z_{l+1,k} / \partial z_{l,i} = W_{l+1,ki}\,\phi'(z_{l,i})$,
    $\partial z_{l,i} / \partial W_{l,ij} = a_{l-1,j}$ and $\partial z_{l,i} / \partial b_{l,i} = 1$, and no more.

Outline:
    1. Take any weights, any widths, any sample, and three layers. Let $J_{l,ki}$ be the derivative of $z_{l,k}$ in
       $z_{l-1,i}$.
    2. At the output $\delta_{3,k} = \ell'(z_{3,k}, y_k)$. Below it $\delta_{l,i} = \sum_k J_{l+1,ki}\,\delta_{l+1,k}$,
       over all units through which $z_{l,i}$ acts.
    3. A step moves $\mathbf{W}_l$ by $-\eta$ times $\delta_{l,i}\,a_{l-1,j}$ and $\mathbf{b}_l$ by $-\eta$ times
       $\delta_{l,i}$: against the gradient.
    4. With two layers, the derivative in $W_{1,ij}$ written out along all its paths, from $x_j$ through unit $i$ to
       every output, is the same number.

Fails when: never; at a kink of $\phi$ the derivative is what the model says it is.

Expected: proved

References:
    D. E. Rumelhart, G. E. Hinton, R. J. Williams, Learning representations by back-propagating errors, Nature (1986).
"""

from sympy import Function, Sum, symbols

from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.networks import eta, i, j, mlp
from symbolic_init.vocabulary import equal

k = symbols("k", integer=True)
slope, at_output = Function("phi_prime"), Function("ell_prime")
two, three = (mlp(layers, initial=symbolic(), initial_bias=symbolic()) for layers in (2, 3))


def before(loop, name, *indices):
    """An entry of a parameter before the step."""
    return loop.at(loop.state[name].base[indices], 0)


def after(loop, name, *indices):
    """The same after the step."""
    return loop.at(loop.state[name].base[indices], 1)


def of(loop, name, index):
    """An entry of an input or intermediate of the step."""
    return loop.at({**loop.targets, **loop.inputs}[name].base[index], 1)


def jacobian(loop, layer, above, below):
    """The derivative of the net input of a unit in that of a unit of the layer below."""
    return before(loop, f"W{layer}", above, below) * slope(of(loop, f"z{layer - 1}", below))


def chain(loop, layer):
    """The error of a layer is the sum over all units of the layer above through which it acts."""
    size = loop.state[f"b{layer + 1}"].base.shape[0]
    through = Sum(jacobian(loop, layer + 1, k, i) * of(loop, f"delta{layer + 1}", k), (k, 1, size))
    return equal(loop, of(loop, f"delta{layer}", i), through)


def step(loop, layer):
    """A step moves the parameters of a layer against the gradient."""
    W, b, error = f"W{layer}", f"b{layer}", of(loop, f"delta{layer}", i)
    below = of(loop, f"a{layer - 1}" if layer > 1 else "x", j)
    return [
        equal(loop, after(loop, W, i, j), before(loop, W, i, j) - eta * error * below),
        equal(loop, after(loop, b, i), before(loop, b, i) - eta * error),
    ]


paths = Sum(
    at_output(of(two, "z2", k), of(two, "y", k)) * jacobian(two, 2, k, i) * of(two, "x", j),
    (k, 1, two.state["b2"].base.shape[0]),
)

claims = [
    equal(three, of(three, "delta3", i), at_output(of(three, "z3", i), of(three, "y", i))),
    chain(three, 2),
    chain(three, 1),
    *(claim for layer in (3, 2, 1) for claim in step(three, layer)),
    equal(two, after(two, "W1", i, j), before(two, "W1", i, j) - eta * paths),
]
