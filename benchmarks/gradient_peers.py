"""The gradient of a network, asked elsewhere: CasADi, PyTorch (fixed widths), tensorgrad (symbolic ones), SymPy.

`python -m benchmarks.gradient_peers NAME SIZE…` prints the CPU seconds and the answer, after a small question.
"""

from __future__ import annotations

import sys
from typing import Any

import sympy as sp

from benchmarks.peers import answer


def casadi_gradient(layers: int, width: int) -> str:
    """Reverse mode on matrix expressions."""
    import casadi as ca

    x, y = ca.MX.sym("x", width), ca.MX.sym("y", width)
    weights = ca.MX.sym("w", layers * width * (width + 1))
    below, start = x, 0
    for layer in range(1, layers + 1):
        W = ca.reshape(weights[start : start + width * width], width, width)
        start += width * width
        z = ca.mtimes(W, below) + weights[start : start + width]
        start += width
        below = ca.tanh(z) if layer < layers else z
    found = ca.gradient(ca.sumsqr(below - y) / 2, weights)
    return f"a graph of {found.n_dep()} parts at its root"


def tensorgrad_gradient(layers: int) -> str:
    """Simplified derivatives of tensor expressions with symbolic sizes; without biases."""
    import tensorgrad as tg
    from tensorgrad import functions

    sizes = sp.symbols(" ".join(f"n{layer}" for layer in range(layers + 1)))
    below: Any = tg.Variable("x", i0=sizes[0])
    parameters = []
    for layer in range(1, layers + 1):
        axes = {f"i{layer - 1}": sizes[layer - 1], f"i{layer}": sizes[layer]}
        parameters.append(tg.Variable(f"W{layer}", **axes))
        z = parameters[-1] @ below
        below = functions.tanh(z) if layer < layers else z
    gap = below - tg.Variable("y", **{f"i{layers}": sizes[layers]})
    found = [tg.Derivative(functions.sum(gap * gap), W).full_simplify() for W in parameters]
    return f"{len(found)} expressions"


def sympy_gradient(layers: int, width: int) -> str:
    """The written-out loss, differentiated by each weight; the activation is any function."""
    phi, ell = sp.Function("phi"), sp.Function("ell")
    below: list[Any] = list(sp.symbols(f"x1:{width + 1}"))
    weights: list[sp.Symbol] = []
    for layer in range(1, layers + 1):
        rows = [sp.symbols(f"w{layer}_{i}_0:{width + 1}") for i in range(width)]
        weights += [w for row in rows for w in row]
        z = [row[0] + sum(a * b for a, b in zip(row[1:], below, strict=True)) for row in rows]
        below = [phi(value) for value in z] if layer < layers else z
    loss = sum(ell(value) for value in below)
    found = [sp.diff(loss, w) for w in weights]
    return f"{sum(sp.count_ops(d) for d in found):,} operations"


def torch_gradcheck(layers: int, width: int) -> str:
    """Finite differences of every weight beside autograd, in float64 on one thread."""
    import torch

    torch.set_num_threads(1)
    torch.manual_seed(0)
    shapes = [(width, width), (width,)] * layers
    parameters = [torch.randn(shape, dtype=torch.float64, requires_grad=True) for shape in shapes]
    x, y = torch.randn(2, width, dtype=torch.float64)

    def loss(*known: Any) -> Any:
        below = x
        for layer, (W, b) in enumerate(zip(known[::2], known[1::2], strict=True), 1):
            z = W @ below + b
            below = torch.tanh(z) if layer < layers else z
        return ((z - y) ** 2).sum() / 2

    holds = torch.autograd.gradcheck(loss, parameters, raise_exception=False)
    return "within a tolerance of 1e-6 and 0.1 %" if holds else "not within its tolerance"


QUESTIONS = {f.__name__: f for f in (casadi_gradient, tensorgrad_gradient, sympy_gradient, torch_gradcheck)}
NEEDS = {"casadi_gradient": "casadi", "tensorgrad_gradient": "tensorgrad", "torch_gradcheck": "torch"}

if __name__ == "__main__":
    answer(QUESTIONS, NEEDS, sys.argv[1], *map(int, sys.argv[2:]))
