"""Mistakes in a training loop: one clear error for each."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_init.modelling import ModelError
from tests.modelling.perceptron_parts import STEP, V, b, eta, i, j, k, m, n, perceptron_with, phi, w, w0, x, y, yhat, z

other_eta = sp.Symbol("eta")
short = sp.IndexedBase("x", shape=(m,))
REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"update": {}}, "the state w has no update: add update={w[k]: …}"),
    ({"update": {w[k]: w[k], b: 1}}, "b is not a state, expected one of w"),
    ({"state": {w[k]: 0, x[k]: 0}, "update": {w[k]: 0, x[k]: 0}}, "x is used twice, as state and as input"),
    ({"state": {w[k]: 0, w[i]: 0}}, "the state w is listed twice"),
    ({"intermediates": {yhat: 0, y: 1}}, "y is used twice, as input and as intermediate"),
    ({"functions": {phi: STEP, sp.Function("w"): None}}, "w is used twice, as state and as function"),
    ({"update": {w[k]: w[k] + (eta - other_eta) * x[k]}}, "two different symbols are called eta"),
    ({"update": {w[k]: w[k] + sp.Symbol("k") * x[k]}}, "two different symbols are called k"),
    ({"update": {w[k]: w[k] + sp.Symbol("phi") * x[k]}}, "phi is used twice, as function and as hyperparameter"),
    ({"update": {w[k]: w[k] + eta * short[k]}}, "the tensor x has two shapes, (n,) and (m,)"),
    ({"update": {w[k]: w[k] + sp.IndexedBase("q")[k]}}, 'the tensor q has no shape: write IndexedBase(\'q\', shape='),
    ({"inputs": [x[k], y, sp.IndexedBase("q")[k]]}, "the input q has no shape"),
    ({"update": {sp.IndexedBase("w", shape=(m,))[k]: 0}}, "expected the shape (n,), found (m,)"),
    ({"update": {w[k]: w[i]}}, "the index i of w[i] is free on the right but not on the left (there: k)"),
    ({"update": {w[k]: w[k] + k * eta, b: k}, "state": {w[k]: 0, b: 0}}, "update of b: the index k is free"),
    ({"update": {w[k]: sp.Sum(w[j], (j, 1, m))}}, "w[j] is read from 1 to m, but that axis of w is 1 to n"),
    ({"update": {w[k]: sp.Sum(w[j], (j, 0, n))}}, "w[j] is read from 0 to n"),
    ({"update": {w[k]: sp.Symbol("w")}}, "w is used twice, as state and as hyperparameter"),
    ({"state": {w[k]: w0[i]}}, "initial value of w: the index i of w0[i] is free on the right"),
    ({"state": {w[k]: x[k]}}, "an initial value can use constants and hyperparameters only"),
    ({"state": {w[k]: y}}, "an initial value can use constants and hyperparameters only"),
    ({"state": {w[k]: [1, 2]}}, "expected n values along k, found a list of 2"),
    ({"state": {b: [1, 2]}, "update": {b: b}}, "expected one number, found a list of 2"),
    ({"state": {w[k]: 0.5}}, "initial value of w: expected an exact number, found the float 0.5"),
    ({"state": {w[k]: "0"}}, "initial value of w: expected a SymPy expression or an exact number, found '0'"),
    ({"state": {w[k]: sp.nan}}, "initial value of w: expected an exact real number, found nan"),
    ({"update": {w[k]: sp.Float(1) * w[k]}}, "update of w: expected an exact real number, found 1.0"),
    ({"update": {w[k]: sp.oo}}, "found oo"),
    ({"update": {w[k]: sp.zoo}}, "found zoo"),
    ({"update": {w[k]: sp.I * w[k]}}, "found I"),
    ({"update": {w[k]: sp.Symbol("q", imaginary=True) * w[k]}}, "the hyperparameter q: expected a real number"),
    ({"update": {w[k]: sp.zeta(w[k])}}, "update of w: zeta is not supported"),
    ({"update": {w[k]: sp.Function("psi")(w[k])}}, "the function psi is not declared: add functions={psi:"),
    ({"update": {w[k]: phi(w[k], y)}}, "has 2 arguments, but phi takes 1"),
    ({"update": {"w": w[k]}}, "the update 'w': expected a symbol such as b or a tensor entry such as w[k]"),
    ({"state": {w[1]: 0}, "update": {w[1]: 0}}, "expected one index symbol for each axis, as in w[k]"),
    ({"state": {V[k, k]: 0}, "update": {V[k, k]: 0}}, "expected one index symbol for each axis"),
    ({"functions": {phi: z**2}}, "function phi: expected a Lambda(z, …), or None"),
    ({"functions": {"phi": None}}, "expected a function such as Function('phi'), found 'phi'"),
    ({"functions": {phi: sp.Lambda(z, z + y)}}, "function phi: expected its parameters and hyperparameters, found y"),
    ({"functions": {phi: sp.Lambda(z, w[1])}}, "function phi: w[1] is not a quantity known here"),
    ({"functions": {phi: sp.Lambda(z, phi(z))}}, "the function phi is not declared"),
    ({"functions": {sp.Function("exp"): None, phi: STEP}}, "exp is a function of the language"),
    ({"functions": {sp.Function("pi"): None, phi: STEP}}, "pi is a number (sympy.pi), choose another name"),
    ({"inputs": {x[k]: sp.S.Reals, y: sp.Interval(0, 1)}}, "expected S.Reals or a FiniteSet of rationals"),
    ({"inputs": {x[k]: sp.S.Reals, y: sp.FiniteSet(sp.sqrt(2))}}, "expected S.Reals or a FiniteSet of rationals"),
    ({"intermediates": {yhat: z, z: w[1]}}, "intermediate yhat: z is not available there"),
    ({"assumptions": (sp.Eq(phi(0), phi(0)),)}, "expected a relation between quantities of the loop"),
    ({"assumptions": (z,)}, "expected an equation or inequality"),
    ({"assumptions": ("eta < 1",)}, "expected a relation between quantities"),
    ({"assumptions": (sp.Symbol("B") > y,)}, "assumption B > y: B is not in the loop's equations"),
    ({"assumptions": (sp.Symbol("c", positive=True) >= sp.Abs(phi(z)),)}, "assumed of every number c: give"),
    ({"output": sp.Symbol("q") + sp.nan}, "found nan"),
    ({"output": "q"}, "the output q: expected one of yhat, w"),
    ({"update": {w[k]: w[k] * sp.Symbol("a; import os")}}, "expected letters, digits, underscores"),
    ({"update": {w[k]: w[k] * sp.Symbol(r"\eta")}}, "expected letters, digits, underscores"),
    ({"update": {w[k]: w[k] * sp.Symbol("t", positive=True)}}, "t is the number of the steps made before, which is 0"),
    ({"state": {sp.Symbol("s", positive=True): 0}}, "expected a symbol without a sign"),
    ({"state": {sp.IndexedBase("w", shape=(sp.Symbol("q"),))[k]: 0}, "inputs": [y], "intermediates": {},
      "update": {sp.IndexedBase("w", shape=(sp.Symbol("q"),))[k]: 0}}, "q is the size of an axis: write Symbol('q'"),
    ({"update": {w[k]: w[k] * sp.Sum(j, (j, 1, sp.Symbol("m", integer=True, positive=True)))}},
      "a sum ends at m: expected the size of an axis (n), found that of no tensor"),
    ({"state": {sp.IndexedBase("w", shape=(0,))[k]: 0}, "inputs": [y], "intermediates": {},
      "update": {sp.IndexedBase("w", shape=(0,))[k]: 0}}, "expected an axis of at least one entry, found the size 0"),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_a_mistake_gets_one_clear_error(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ModelError) as caught:
        perceptron_with(**changes)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
