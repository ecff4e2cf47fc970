"""Training loops of one's own: they run as they are written."""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from symbolic_init.kernel.terms import INDEX, Sym
from symbolic_init.modelling import TrainingLoop
from tests.modelling.exact_run import train
from tests.modelling.perceptron_parts import LABELS, STEP, V, a, b, eta, i, j, k, m, n, phi, w, x, y, yhat, z


def test_an_averaged_perceptron() -> None:
    s = sp.Symbol("s")
    loop = TrainingLoop(
        name="averaged perceptron",
        state={w[k]: 0, a[k]: 0, s: 1},
        inputs={x[k]: sp.S.Reals, y: LABELS},
        intermediates={yhat: phi(sp.Sum(w[j] * x[j], (j, 1, n)))},
        functions={phi: STEP},
        update={
            w[k]: w[k] + eta * (y - yhat) * x[k],
            a[k]: (1 - 1 / s) * a[k] + w[k] / s,
            s: s + 1,
        },
        output=yhat,
    )
    samples = [{"x": {(1,): 1, (2,): 2}, "y": {(): -1}}, {"x": {(1,): 3, (2,): 0}, "y": {(): 1}}] * 2
    history = train(loop.system, {"eta": Fraction(1, 2), "n": 2}, samples)
    for step in range(5):
        means = [sum(history[p]["w"][e,] for p in range(step)) / max(step, 1) for e in (1, 2)]
        assert [history[step]["a"][e,] for e in (1, 2)] == means
    assert history[1]["w"] == {(1,): -1, (2,): -2}


def test_a_margin_perceptron_with_a_piecewise_intermediate() -> None:
    margin = sp.Symbol("margin", nonnegative=True)
    slack, active = sp.symbols("slack active")
    loop = TrainingLoop(
        state={w[k]: 0, b: 0},
        inputs={x[k]: sp.S.Reals, y: LABELS},
        intermediates={
            z: sp.Sum(w[j] * x[j], (j, 1, n)) + b,
            slack: sp.Max(0, margin - y * z),
            active: sp.Piecewise((1, slack > 0), (0, True)),
        },
        update={w[k]: w[k] + eta * active * y * x[k], b: b + eta * active * y},
        output=z,
    )
    samples = [{"x": {(1,): 2}, "y": {(): 1}}, {"x": {(1,): 1}, "y": {(): -1}}, {"x": {(1,): 5}, "y": {(): 1}}]
    history = train(loop.system, {"eta": Fraction(1), "margin": 1, "n": 1}, samples)
    assert [h["w"][1,] for h in history] == [0, 2, 1, 1]
    assert [h["b"][()] for h in history] == [0, 1, 0, 0]
    assert [h["slack"][()] for h in history[1:]] == [1, 4, 0]


def test_a_loop_with_a_matrix_and_a_function_of_two_arguments() -> None:
    h, d, loss = sp.IndexedBase("h", shape=(m,)), sp.IndexedBase("d", shape=(m,)), sp.Function("loss")
    u, v = sp.symbols("u v")
    loop = TrainingLoop(
        state={V[i, k]: sp.KroneckerDelta(i, k) / m},
        inputs=[x[k], d[i]],
        intermediates={h[i]: phi(sp.Sum(V[i, j] * x[j], (j, 1, n)))},
        functions={phi: sp.Lambda(z, z**2), loss: sp.Lambda((u, v), (u - v) * phi(v))},
        update={V[i, k]: V[i, k] - eta * loss(h[i], d[i]) * x[k]},
    )
    tensor = loop.system.state[0]
    assert [(axis.index.name, axis.size) for axis in tensor.axes] == [("i", Sym("m", INDEX)), ("k", Sym("n", INDEX))]
    history = train(loop.system, {"eta": 1, "n": 2, "m": 1}, [{"x": {(1,): 3, (2,): 1}, "d": {(1,): 2}}])
    assert history[1]["h"][1,] == 9
    assert history[1]["V"] == {(1, 1): 1 - 7 * 4 * 3, (1, 2): -7 * 4}
