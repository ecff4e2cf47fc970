"""Descent on a fixed data set: what is neither state nor input keeps its shape in the derived gradient."""

from __future__ import annotations

import sympy as sp

from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import zeros

n, N = sp.symbols("n N", integer=True, positive=True)
j, k, s = sp.symbols("j k s", integer=True)
w, z = sp.IndexedBase("w", shape=(n,)), sp.IndexedBase("z", shape=(N,))
X, Y = sp.IndexedBase("X", shape=(N, n)), sp.IndexedBase("Y", shape=(N,))
eta = sp.Symbol("eta", positive=True)


def test_the_data_may_be_constants() -> None:
    loop = descent(
        parameters={w[k]: zeros()},
        inputs=[],
        forward={z[s]: sp.Sum(X[s, j] * w[j], (j, 1, n))},
        loss=sp.Sum((z[s] - Y[s]) ** 2 / 2, (s, 1, N)),
        learning_rate=eta,
    )
    assert [T.name for T in loop.system.constants] == ["X", "Y"]
    gradient = sp.Sum(X[s, k] * (z[s] - Y[s]), (s, 1, N))
    assert sp.simplify(loop.update["w"].doit() - (w[k] - eta * gradient)) == 0
