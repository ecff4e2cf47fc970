"""The bridge: what an expression means to the kernel, there and back."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest
import sympy as sp

from symbolic_init.bridge import Context, Place, to_formula, to_kernel, to_sympy
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, Add, App, Bound, Entry, Equal, Mul, Num, Pow, Sum, Sym
from symbolic_init.system import NEXT, TIME
from tests.modelling.exact_values import value

ROOT = Path(__file__).parents[1]
n = sp.Symbol("n", integer=True, positive=True)
j, kk, i = sp.symbols("j k i", integer=True)  # kk is called k, as in the loops; k is the kernel
z, u, v, b, y, yhat = sp.symbols("z u v b y yhat")
eta = sp.Symbol("eta", positive=True)
w, x = sp.IndexedBase("w", shape=(n,)), sp.IndexedBase("x", shape=(n,))
A = sp.IndexedBase("A", shape=(n, n))
phi = sp.Function("phi")

PLAIN = Context("test")
LOOP = Context(
    "update of w",
    {
        "w": Place((n,), TIME, True),
        "b": Place((), TIME, True),
        "x": Place((n,), NEXT),
        "A": Place((n, n)),
        "y": Place((), NEXT),
        "yhat": Place((), NEXT),
    },
    {n: Sym("n", INDEX), kk: Sym("k", INDEX)},
    {kk: n},
    {"phi": 1},
)
POINTS = [Fraction(p, q) for p in range(-4, 5) for q in (1, 2, 3)]


def written(expression: sp.Expr) -> str:
    """The kernel term, printed in the order of its parts."""
    return sp.StrPrinter({"order": "none"}).doprint(to_sympy(to_kernel(expression, LOOP)))


# --- meaning


def test_numbers_are_exact() -> None:
    assert to_kernel(sp.Rational(1, 3), PLAIN) == Num(Fraction(1, 3))
    assert to_kernel(Fraction(2, 7), PLAIN) == Num(Fraction(2, 7))
    assert to_kernel(3, PLAIN) == Num(3)


def test_state_is_read_before_and_inputs_after_the_step() -> None:
    assert to_kernel(w[kk], LOOP) == Entry("w", (TIME, Sym("k", INDEX)))
    assert to_kernel(b, LOOP) == Entry("b", (TIME,))
    assert to_kernel(y, LOOP) == Entry("y", (NEXT,))
    assert to_kernel(sp.IndexedBase("w")[2, kk], LOOP) == Entry("w", (Num(2), Sym("k", INDEX)))
    assert to_kernel(sp.IndexedBase("b")[sp.Symbol("t", integer=True) + 1], LOOP) == Entry("b", (NEXT,))
    assert to_kernel(sp.IndexedBase("b")[3], LOOP) == Entry("b", (Num(3),))


def test_powers_roots_and_functions() -> None:
    a = Sym("z")
    assert to_kernel(1 / z, PLAIN) == Pow(a, -1)
    assert to_kernel(z**3, PLAIN) == Pow(a, 3)
    assert to_kernel(sp.sqrt(z), PLAIN) == App("sqrt", (a,))
    assert to_kernel(z ** sp.Rational(-3, 2), PLAIN) == Pow(App("sqrt", (a,)), -3)
    assert to_kernel(sp.exp(z), PLAIN) == App("exp", (a,))
    assert to_kernel(sp.E, PLAIN) == App("exp", (Num(1),))
    assert to_kernel(sp.pi, PLAIN) == Mul((Num(4), App("atan", (Num(1),))))
    assert to_kernel(sp.tanh(z) + sp.sin(z), PLAIN) == Add((App("sin", (a,)), App("tanh", (a,))))
    assert to_kernel(sp.KroneckerDelta(kk, i), LOOP).function == "delta"  # type: ignore[attr-defined]


def test_a_sum_has_de_bruijn_indices() -> None:
    term = to_kernel(sp.Sum(w[j] * x[j], (j, 1, n)), LOOP)
    assert term == Sum(Num(1), Sym("n", INDEX), Mul((Entry("w", (TIME, Bound(0))), Entry("x", (NEXT, Bound(0))))))


def test_the_limits_of_a_double_sum_are_nested_innermost_first() -> None:
    term = to_kernel(sp.Sum(A[i, j], (i, 1, j), (j, 1, n)), LOOP)
    assert term == Sum(Num(1), Sym("n", INDEX), Sum(Num(1), Bound(0), Entry("A", (Bound(0), Bound(1)))))


@pytest.mark.parametrize("size", range(5))
def test_a_bound_index_may_have_the_name_of_a_free_one(size: int) -> None:
    expression = w[kk] * sp.Sum(w[kk] * x[kk], (kk, 1, kk)) + sp.Sum(w[kk], (kk, 1, n))
    term = to_kernel(expression, LOOP)
    weights, inputs = (lambda t, p: p * p + 1), (lambda t, p: 3 * p - 5)
    for free in range(1, size + 1):
        found = value(term, {"k": free, "n": size, "t": 0}, {"w": weights, "x": inputs})
        first = weights(0, free) * sum(weights(0, p) * inputs(1, p) for p in range(1, free + 1))
        assert found == first + sum(weights(0, p) for p in range(1, size + 1))


def test_sums_below_sums_with_the_same_name_are_told_apart() -> None:
    inner = sp.Sum(x[j], (j, 1, n))
    term = to_kernel(sp.Sum(w[j] * inner, (j, 1, n)), LOOP)
    found = value(term, {"n": 3, "t": 0}, {"w": lambda t, p: p, "x": lambda t, p: 10**p})
    assert found == (1 + 2 + 3) * (10 + 100 + 1000)


# --- order


def test_the_authors_order_is_kept() -> None:
    with sp.evaluate(False):
        expression = x[kk] * (yhat - y) * eta - w[kk] + 1
    assert written(expression) == "x[t + 1, k]*(yhat[t + 1] - y[t + 1])*eta - w[t, k] + 1"


@pytest.mark.parametrize(
    ("expression", "read"),
    [
        (w[kk] + eta * (y - yhat) * x[kk], "w[t, k] + eta*(y[t + 1] - yhat[t + 1])*x[t + 1, k]"),
        (b + eta * (y - yhat), "b[t] + eta*(y[t + 1] - yhat[t + 1])"),
        (sp.Sum(A[i, j] * w[j], (j, 1, n), (i, 1, n)), "Sum(w[t, j]*A[i, j], (j, 1, n), (i, 1, n))"),
        (1 - eta, "1 - eta"),
        (eta - 1, "eta - 1"),
        (y * x[kk] * 2, "2*y[t + 1]*x[t + 1, k]"),
        (sp.Sum(w[j] * x[j], (j, 1, n)) + b, "Sum(w[t, j]*x[t + 1, j], (j, 1, n)) + b[t]"),
    ],
)
def test_what_sympy_sorted_is_put_in_reading_order(expression: sp.Expr, read: str) -> None:
    assert written(expression) == read


def test_the_order_does_not_depend_on_the_hash_seed() -> None:
    script = (
        "import tests.test_bridge as t;"
        "from symbolic_init.modelling import perceptron, momentum;"
        "loop = perceptron(bias=True, optimiser=momentum());"
        "print(t.to_kernel(t.MIXED, t.LOOP), loop.system, list(loop.symbols), loop._repr_mimebundle_())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1


MIXED = sp.Piecewise((u * v, (u > 0) & (v > 0)), (u - v, sp.Or(u < -1, sp.Eq(v, 2))), (sp.Max(u, v, z), True)) + w[kk]


# --- piecewise

CASES = [
    sp.Piecewise((1, z >= 0), (-1, True)),
    sp.Piecewise((1, z > 0), (-1, True)),
    sp.Piecewise((1, z > 0), (0, sp.Eq(z, 0)), (-1, True)),
    sp.Piecewise((1, z < 0), (2, z <= 0), (3, z > 0)),
    sp.Piecewise((z, z > 0), (z / 10, True)),
    sp.Piecewise((0, sp.Ne(z, 0)), (5, True)),
    sp.Piecewise((1, z * u <= 0), (0, True)),
    sp.Piecewise((1, z > u), (z, u >= z)),
    sp.Piecewise((1, sp.Lt(0, z, evaluate=False)), (7, True), evaluate=False),
    sp.Piecewise((-1, z <= -1), (z, z < 1), (1, True)),
    sp.Piecewise((1, (z > 0) & (u > 0)), (2, (z < 0) | (u < 0)), (3, True)),
    sp.Piecewise((1, ~((z > 0) & (u > 0))), (2, True)),
    sp.Piecewise((sp.Piecewise((1, u > 0), (2, True)), z > 0), (3, True)),
    sp.Piecewise((u, sp.Eq(z, u)), (z, sp.Ne(z, 1)), (0, True)),
    sp.sign(z),
    sp.Abs(z),
    sp.Abs(z - u) * u,
    sp.Max(z, u, 1),
    sp.Min(z, 0, u),
    sp.Heaviside(z, 0),
    sp.Heaviside(z, 1),
    sp.Heaviside(z, sp.Rational(1, 3)),
    MIXED - w[kk],
]


@pytest.mark.parametrize("expression", CASES, ids=str)
def test_a_piecewise_has_the_values_of_its_polynomial(expression: sp.Expr) -> None:
    term = to_kernel(expression, LOOP)
    seen = 0
    for a, c in itertools.product(POINTS, [Fraction(-2), Fraction(0), Fraction(1, 2), Fraction(1), Fraction(2)]):
        point = {z: sp.Rational(a), u: sp.Rational(c), v: sp.Integer(2)}
        expected = expression.subs(point, simultaneous=True)
        assert value(term, {"z": a, "u": c, "v": 2}) == Fraction(int(expected.p), int(expected.q)), point
        seen += 1
    assert seen == len(POINTS) * 5


def test_step_and_mistake_are_the_shortest_polynomials() -> None:
    nonneg, pos = App("nonneg", (Sym("z"),)), App("pos", (Sym("z"),))
    assert to_kernel(CASES[0], PLAIN) == Add((Mul((Num(2), nonneg)), Num(-1)))
    assert to_kernel(CASES[1], PLAIN) == Add((Mul((Num(2), pos)), Num(-1)))
    assert to_kernel(sp.sign(z), PLAIN) == Add((nonneg, pos, Num(-1)))
    assert to_kernel(sp.Piecewise((1, z <= 0), (0, True)), PLAIN) == Add((Num(1), Mul((Num(-1), pos))))


def test_indices_are_compared_by_delta() -> None:
    term = to_kernel(sp.Piecewise((w[kk], sp.Eq(kk, 1)), (0, True)), LOOP)
    assert term == Mul((Entry("w", (TIME, Sym("k", INDEX))), App("delta", (Sym("k", INDEX), Num(1)))))


# --- there and back

ROUND_TRIPS = [
    w[kk] + eta * (y - yhat) * x[kk],
    phi(sp.Sum(w[j] * x[j], (j, 1, n)) + b),
    1 / (1 + sp.exp(-z)),
    sp.Sum(A[i, j] * w[j], (j, 1, i), (i, 1, n)),
    sp.Sum(A[j, kk] * sp.Sum(A[kk, j], (kk, 1, n)), (j, 1, n)),
    sp.sqrt(z) / z**2 - sp.Rational(2, 3),
    sp.log(u) * sp.KroneckerDelta(kk, 1),
    z / sp.sqrt(2 * sp.pi),
    sp.Piecewise((1, z >= 0), (-1, True)),
    *CASES[3:8],
]


@pytest.mark.parametrize("expression", ROUND_TRIPS, ids=str)
def test_there_and_back(expression: sp.Expr) -> None:
    term = to_kernel(expression, LOOP)
    assert to_kernel(to_sympy(term, {"n": n, "k": kk, "eta": eta}), LOOP) == term


def test_a_bound_name_is_made_different_from_a_free_one() -> None:
    term = Sum(Num(1), Sym("n", INDEX), Mul((Entry("A", (Bound(0), Sym("j", INDEX))),)), "j")
    back = to_sympy(term, {"n": n})
    assert [str(limit[0]) for limit in back.limits] == ["j1"]
    context = Context("test", LOOP.tensors, {n: Sym("n", INDEX)}, {j: n}, {})
    assert to_kernel(back, context) == Sum(term.lower, term.upper, term.body.parts[0])  # type: ignore[attr-defined]


def test_formulas_there_and_back() -> None:
    for relation in (sp.Eq(phi(0), 0), eta < 1, eta <= y, sp.Ne(y, 0), sp.Implies(y > 0, phi(y) > 0), ~sp.Eq(y, 1)):
        formula = to_formula(relation, LOOP)
        assert to_formula(to_sympy(formula, {"eta": eta}), LOOP) == formula
    general = k.ForAll(k.REAL, Equal(App("phi", (Bound(0, k.REAL),)), Num(0)), "z")
    assert to_sympy(general) == sp.Eq(phi(z), 0)
