"""The exact check of gradients in a prime field: it accepts what is derived and refuses everything that is near it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
import sympy as sp

from symbolic_init.crosscheck.field import CheckError, FieldCheck, check_gradient
from symbolic_init.crosscheck.residues import LARGE, SMALL
from symbolic_init.kernel.terms import INDEX, Add, App, Bound, Entry, Mul, Num, Pow, Sum, Sym, Term
from symbolic_init.modelling import activations, losses
from symbolic_init.modelling.descent import Objective, objective
from symbolic_init.modelling.networks import mlp_objective
from symbolic_init.system import NEXT, TIME
from tests.crosscheck.wrong_gradients import WRONG, scaled

LOSSES = ["squared", "absolute", "logistic", "hinge", "softmax_cross_entropy", "any_loss"]
SIZES = {"n0": 3, "n1": 4, "n2": 4, "n3": 2, "m": 2}


def check(made: Objective, sizes: Mapping[str, int] = SIZES, **options: Any) -> FieldCheck:
    return check_gradient(made.draft.system, made.loss, made.gradient.of, sizes, errors=made.gradient.errors, **options)


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("batch", [None, 3, sp.Symbol("m", integer=True, positive=True)], ids=str)
@pytest.mark.parametrize("loss", LOSSES)
def test_derived_gradients_are_accepted(loss: str, batch: Any, bias: bool) -> None:
    found = check(mlp_objective(3, loss=getattr(losses, loss)(), batch=batch, bias=bias))
    assert found.holds
    assert found.error <= Fraction(1, 2**100)


@pytest.mark.parametrize("layers", [1, 2, 3, 8])
@pytest.mark.parametrize("width", [1, 2, 7])
def test_any_shape(layers: int, width: int) -> None:
    sizes = {f"n{layer}": width + layer % 2 for layer in range(layers + 1)}
    kinds = [activations.tanh() if layer % 2 else None for layer in range(1, layers)]
    assert check(mlp_objective(layers, activation=kinds), sizes).holds


def test_wide_nets_need_a_longer_prime() -> None:
    small, large = (check(mlp_objective(2, batch=batch), {"n0": 1, "n1": 40, "n2": 1}) for batch in (1, 60))
    assert (small.prime, large.prime) == (SMALL, LARGE)
    assert small.holds and large.holds
    assert large.error <= Fraction(1, 2**100)


@pytest.mark.parametrize("name", ["exp", "log", "tanh", "sin", "cos", "sinh", "cosh", "atan", "erf", "sqrt"])
def test_elementary_functions(name: str) -> None:
    i, j = sp.symbols("i j", integer=True)
    w, x = sp.IndexedBase("w", shape=(3,)), sp.IndexedBase("x", shape=(3,))
    function = getattr(sp, name)
    made = objective(parameters=[w[i]], inputs=[x[i]], forward={},
                     loss=function(sp.Sum(function(w[j] * x[j]) ** 3 / w[j] ** 2, (j, 1, 3))))  # fmt: skip
    assert check(made).holds


@pytest.mark.parametrize("inner", ["later", "earlier", "both", "neither"])
def test_sums_of_what_does_not_depend_on_their_index(inner: str) -> None:
    i, j, k = sp.symbols("i j k", integer=True)
    w, v, u = sp.IndexedBase("w", shape=(3,)), sp.IndexedBase("v", shape=(2,)), sp.Symbol("u")
    body = {"later": w[j] ** 2, "earlier": v[k] ** 2, "both": (w[j] * v[k]) ** 2, "neither": u**2}[inner]
    loss = sp.Sum(sp.Sum(body, (j, 1, 3)), (k, 1, 2))
    assert check(objective(parameters=[w[i], v[i], u], inputs=[], forward={}, loss=loss)).holds


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_gradient_is_refused(name: str) -> None:
    change, count = WRONG[name]
    wrong = change(mlp_objective(3))
    assert len(wrong) == count
    assert not any(check(made, {f"n{layer}": 4 for layer in range(4)}).holds for made in wrong)


@pytest.mark.parametrize("factor", [-1, 0, 2, Fraction(1, 2), 1 - 2**31])
@pytest.mark.parametrize("name", ["W1", "b1", "W2", "b2"])
def test_a_wrong_factor_of_one_parameter_is_refused(name: str, factor: Fraction | int) -> None:
    assert not check(scaled(mlp_objective(2), name, factor)).holds


def test_numbers_count_modulo_the_prime() -> None:
    """As the docstring says: a factor that is 1 modulo p is 1."""
    assert check(scaled(mlp_objective(2), "W1", 1 + SMALL)).holds


def test_a_change_in_one_entry_is_refused() -> None:
    made = mlp_objective(2, batch=3)
    first = Entry("x", (NEXT, Num(1), Num(2)))
    wrong = replace(made.gradient, of={**made.gradient.of, "b2": Add((made.gradient.of["b2"], first))})
    assert not check(replace(made, gradient=wrong)).holds


def test_the_sum_is_not_the_mean() -> None:
    mean, total = (mlp_objective(2, batch=3, over_batch=kind) for kind in ("mean", "sum"))
    assert not check(replace(mean, gradient=total.gradient)).holds


def test_the_bound_is_the_degree() -> None:
    """ℓ = w² and a ∇ that is wrong by w³ - 2 w: E is the degree of ⟨∇, v⟩, 4."""
    w = sp.Symbol("w")
    made = objective(parameters=[w], inputs=[], forward={}, loss=w**2)
    entry = Entry("w", (TIME,))
    wrong = Add((Mul((Num(2), entry)), Pow(entry, 3), Mul((Num(-1), entry))))
    found = check(replace(made, gradient=replace(made.gradient, of={"w": wrong})))
    assert (found.holds, found.excess) == (False, 4)


FIRST = Entry("w", (TIME, Num(1)))


@pytest.mark.parametrize(
    ("loss", "message"),
    [
        (App("abs", (FIRST,)), "abs has no meaning in a field"),
        (App("ell", (Num(1), FIRST)), "only its first argument"),
        (Entry("w", (NEXT, Num(1))), "one step"),
        (Entry("v", (NEXT,)), "v: expected a tensor of descent or one of the errors"),
        (Sum(Num(0), Num(3), FIRST), "sums that start at 1"),
        (Sum(Num(1), Sym("m", INDEX), FIRST), "expected a size that is a number or one of n0, n1"),
        (Bound(0), "expected a term of a loss or gradient"),
    ],
)
def test_what_has_no_meaning_is_an_error(loss: Term, message: str) -> None:
    w, i = sp.IndexedBase("w", shape=(3,)), sp.Symbol("i", integer=True)
    made = objective(parameters=[w[i]], inputs=[], forward={}, loss=sp.Sum(w[i] ** 2, (i, 1, 3)))
    with pytest.raises(CheckError, match=message):
        check(replace(made, loss=loss), {"n0": 3, "n1": 2})
