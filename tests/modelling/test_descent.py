"""Descent on loops of one's own: constants keep their shapes, facts are assumed, sums and cases come out right."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symbolic_init.kernel.terms import App, Bound, Mul, Num, walk
from symbolic_init.modelling.activations import uninterpreted
from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import zeros
from symbolic_init.modelling.optimisers import Optimiser, adam
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.modelling.updating import tidy

n, N = sp.symbols("n N", integer=True, positive=True)
j, k, s = sp.symbols("j k s", integer=True)
w, z = sp.IndexedBase("w", shape=(n,)), sp.IndexedBase("z", shape=(N,))
X, Y = sp.IndexedBase("X", shape=(N, n)), sp.IndexedBase("Y", shape=(N,))
eta = sp.Symbol("eta", positive=True)
a, b, y = sp.symbols("a b y")
x, phi = sp.IndexedBase("x", shape=(n,)), sp.Function("phi")


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


def one_weight(loss: sp.Expr, optimiser: Optimiser | None = None, **options: Any) -> TrainingLoop:
    """A number b that learns from a number y, or from the n of x."""
    return descent(
        parameters={b: 0}, inputs=[y, x[k]], forward={a: phi(b * y)}, loss=loss, learning_rate=eta,
        functions={phi: uninterpreted("odd")}, optimiser=optimiser, **options,
    )  # fmt: skip


def test_the_facts_of_a_function_are_assumed_where_it_is_called() -> None:
    own = sp.Ne(phi(1), 0)
    odd = App("phi", (Mul((Num(-1), Bound(0, "real"))),))
    assumed = one_weight(a**2, assumptions=[own]).system.assumptions
    assert any(odd in walk(formula) for formula in assumed)
    assert len(assumed) == 3  # and the learning rate's sign, and the author's own
    assert len(one_weight(b**2, assumptions=[own]).system.assumptions) == 3  # the intermediate calls it


def test_a_sum_up_to_an_index_keeps_it_bound() -> None:
    loop = one_weight(sp.Sum(sp.Sum(b * x[k], (j, 1, k)), (k, 1, n)))
    assert loop.update["b"].has(sp.Sum)
    assert not any(symbol.name in "jk" for symbol in loop.update["b"].free_symbols - {x, x.label})


def test_a_loss_by_cases_has_a_named_gradient() -> None:
    loop = one_weight(a**2 * sp.Piecewise((2 * y, y > 0), (1, True)), adam())
    assert loop.intermediates["g"].has(sp.Piecewise)
    assert "g**2" in str(loop.update["s"])


def test_signs_come_out_of_powers_with_a_known_exponent_only() -> None:
    m = sp.Symbol("m", integer=True)
    with sp.evaluate(False):
        minus = sp.Mul(-1, b)
        powers = [tidy(sp.Pow(minus, exponent)) for exponent in (sp.Integer(2), sp.Integer(3), m)]
    assert powers[0] == b**2 and powers[1] == -(b**3)
    assert powers[2] not in (b**m, -(b**m))


def test_the_derivatives_of_the_loss_stay_with_the_loop_as_long_as_they_are_right() -> None:
    loop = one_weight(a**2)
    known = loop.system.gradients["b"]
    assert {"a", "y"} <= known.mentions
    for same in (
        loop.with_(update={b: b}),
        loop.with_(hyperparameters={eta: 2}),
        loop.with_(initial={b: 1}),
        one_weight(a**2, adam()),
    ):
        assert same.system.gradients == {"b": known}
    assert loop.system.renamed("'", {"b", "a"}, {}).gradients.keys() == {"b'"}


def test_the_derivatives_of_another_loss_are_not_kept() -> None:
    c, i = sp.Symbol("c", positive=True), sp.Symbol("i", integer=True)
    loop = one_weight(c * a**2)
    assert not loop.with_(intermediates={a: phi(b)}).system.gradients
    bodies = {phi: sp.Lambda(y, y**2), sp.Function("phi_prime"): sp.Lambda(y, 2 * y)}
    assert not loop.with_(functions=bodies).system.gradients
    assert not loop.with_(hyperparameters={c: 2}).system.gradients
    vectors = descent(parameters={w[k]: 0}, inputs=[x[k]], forward={}, loss=sp.Sum(w[k] * x[k], (k, 1, n)),
                      learning_rate=eta)  # fmt: skip
    assert vectors.system.gradients and not vectors.with_(initial={w[i]: 1}).system.gradients
