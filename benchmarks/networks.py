"""What this project does with networks of any width, to be measured after imports: gradients, and reductions by depth.

`python -m benchmarks.networks DEPTH` (a number, or L: any) reduces, proves and derives again, once in a process.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable

from sympy import Symbol

from benchmarks.measuring import of_call
from symbolic_init.crosscheck.bulk import check_in_floats
from symbolic_init.crosscheck.field import check_gradient
from symbolic_init.gradient import Gradient, Slope, Statement, gradient
from symbolic_init.kernel.terms import INDEX, Add, App, Entry, Mul, Num, Sum, Sym, Syntax, Term, close_body
from symbolic_init.kernel.theorem import replay
from symbolic_init.modelling.activations import tanh
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp, mlp_objective
from symbolic_init.reduction import reduce_system
from symbolic_init.system import NEXT, TIME, Axis, Tensor

i, j = Sym("i", INDEX), Sym("j", INDEX)
SLOPES: dict[str, tuple[Slope, ...]] = {
    "phi": (lambda z: App("phi_prime", z),),
    "ell": (lambda z: App("ell_prime", z), lambda z: Num(0)),
}


def deep_net(layers: int) -> tuple[list[Statement], Term, list[Tensor]]:
    """The forward equations, the loss and the parameters of a network with symbolic widths, as kernel terms."""
    widths = [Sym(f"n{layer}", INDEX) for layer in range(layers + 1)]
    statements: list[Statement] = []
    parameters: list[Tensor] = []
    below = "x"
    for layer in range(1, layers + 1):
        across, along = Axis(i, widths[layer]), Axis(j, widths[layer - 1])
        W, b = Tensor(f"W{layer}", (across, along)), Tensor(f"b{layer}", (across,))
        z = Tensor(f"z{layer}", (across,))
        product = Mul((W.at(TIME), Entry(below, (NEXT, j))))
        statements.append((z, Add((Sum(Num(1), along.size, close_body(product, j), "j"), b.at(TIME)))))
        parameters += [W, b]
        if layer < layers:
            below = f"a{layer}"
            statements.append((Tensor(below, (across,)), App("phi", (z.at(NEXT),))))
    each = App("ell", (z.at(NEXT), Entry("y", (NEXT, i))))
    return statements, Sum(Num(1), widths[-1], close_body(each, i), "i"), parameters


def gradient_of(net: tuple[list[Statement], Term, list[Tensor]]) -> Gradient:
    """Its gradient, with the error of each layer named."""
    statements, loss, parameters = net
    errors = {tensor.name: f"delta{tensor.name[1:]}" for tensor, _ in statements if tensor.name.startswith("z")}
    return gradient(statements, loss, parameters, slopes=SLOPES, errors=errors)


def gradients(layers: int) -> Callable[[], object]:
    """The gradient of a network of that depth."""
    net = deep_net(layers)
    return lambda: gradient_of(net)


def statements_of(found: Gradient) -> list[Term]:
    """The right sides of the named statements that make up a gradient: δ_l, ∂W_l and ∂b_l for each layer."""
    return [*(body for _, body in found.errors), *found.of.values()]


def nodes(*terms: Syntax) -> int:
    """Entries, functions, sums and products; the indices of an entry and the limits of a sum are part of it."""
    count, waiting = 0, list(terms)
    while waiting:
        node = waiting.pop()
        count += 1
        if isinstance(node, Sum):
            waiting.append(node.body)
        elif not isinstance(node, Entry):
            waiting += node.children()
    return count


def gradient_check(layers: int, width: int) -> Callable[[], object]:
    """The exact check of a derived gradient, in a prime field; every call draws its own points."""
    made = mlp_objective(layers)
    sizes = {f"n{layer}": width for layer in range(layers + 1)}
    found = made.gradient
    return lambda: check_gradient(made.draft.system, made.loss, found.of, sizes, errors=found.errors)


def float_check(layers: int, width: int, points: int) -> Callable[[], object]:
    """The check in floats at so many random points, for tanh and the squared loss; every call draws its own points."""
    made = mlp_objective(layers, activation=tanh(), loss=squared())
    sizes = {f"n{layer}": width for layer in range(layers + 1)}
    system, found = made.draft.system, made.gradient
    return lambda: check_in_floats(system, made.loss, found.of, sizes, errors=found.errors, points=points)


def reduction(layers: int | str) -> Callable[[], object]:
    """Reduce the constant-start network of any widths, prove, and derive the theorem again from nothing; "L": any L."""
    number = Symbol(layers, integer=True, positive=True) if isinstance(layers, str) else layers
    system = mlp(number, initial=constant()).system
    return lambda: replay(reduce_system(system).theorem)


if __name__ == "__main__":
    depth = sys.argv[1]
    seconds = of_call(reduction(int(depth) if depth.isdecimal() else depth))
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps([seconds, f"{megabytes} MB in all"]))
