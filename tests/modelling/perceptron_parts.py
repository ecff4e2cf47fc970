"""Symbols to write training loops with, and the perceptron written with them."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symbolic_init.modelling import TrainingLoop

n, m = sp.symbols("n m", integer=True, positive=True)
j, k, i = sp.symbols("j k i", integer=True)
w, x, a = (sp.IndexedBase(name, shape=(n,)) for name in "wxa")
w0 = sp.IndexedBase("w0", shape=(n,))
V = sp.IndexedBase("V", shape=(m, n))
b, y, yhat, z, c = sp.symbols("b y yhat z c")
eta = sp.Symbol("eta", positive=True)
phi = sp.Function("phi")
STEP = sp.Lambda(z, sp.Piecewise((1, z >= 0), (-1, True)))
LABELS = sp.FiniteSet(-1, 1)

PERCEPTRON: dict[str, Any] = {
    "state": {w[k]: 0},
    "inputs": {x[k]: sp.S.Reals, y: LABELS},
    "intermediates": {yhat: phi(sp.Sum(w[j] * x[j], (j, 1, n)))},
    "update": {w[k]: w[k] + eta * (y - yhat) * x[k]},
    "functions": {phi: STEP},
}


def perceptron_with(**changes: Any) -> TrainingLoop:
    return TrainingLoop(**{**PERCEPTRON, **changes})
