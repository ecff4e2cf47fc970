"""The axioms: closed formulas, and true at every point of a grid (exactly, or within certified bounds)."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from math import factorial, isqrt
from pathlib import Path

import pytest

import symbolic_init.theories
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import Formula, Syntax
from symbolic_init.kernel.theorem import replay
from symbolic_init.theories import axiom, axioms

GRID = [Fraction(p, q) for q in (1, 2, 7) for p in range(-8, 9)] + [Fraction(1, 10**9), Fraction(-1, 10**9)]
NATURAL = list(map(Fraction, range(5)))
Bounds = tuple[Fraction, Fraction]


def odd(z: Fraction) -> Bounds:
    """0 at 0, of every odd function."""
    assert z == 0
    return z, z


def even(z: Fraction) -> Bounds:
    """1 at 0, of cos and cosh."""
    assert z == 0
    return Fraction(1), Fraction(1)


def log(z: Fraction) -> Bounds:
    assert exp(Fraction(0)) == (z, z)
    return Fraction(0), Fraction(0)


def sqrt(z: Fraction) -> Bounds:
    """The root of a square."""
    root = Fraction(isqrt(z.numerator), isqrt(z.denominator))
    assert root * root == z
    return root, root


VALUES = {**dict.fromkeys(("tanh", "sin", "sinh", "atan", "erf"), odd), **dict.fromkeys(("cos", "cosh"), even),
          "log": log, "sqrt": sqrt}  # fmt: skip
PRIMITIVES = {"nonneg": lambda z: Fraction(z >= 0), "pos": lambda z: Fraction(z > 0)}


def exp(z: Fraction) -> Bounds:
    """Bounds of the exponential function, by its series for |z| ≤ 1 and by squaring."""
    if z < 0:
        low, high = exp(-z)
        return 1 / high, 1 / low
    if z > 1:
        low, high = exp(z / 2)
        return low * low, high * high
    total = sum((z**i / factorial(i) for i in range(20)), Fraction(0))
    return total, total + 3 * z**20 / factorial(20)


def bounds(term: Syntax, bound: tuple[Fraction, ...]) -> Bounds:
    match term:
        case k.Num(value):
            return Fraction(value), Fraction(value)
        case k.Bound(level):
            return bound[level], bound[level]
        case k.Add(parts):
            ends = [bounds(p, bound) for p in parts]
            return sum((low for low, _ in ends), Fraction(0)), sum((high for _, high in ends), Fraction(0))
        case k.Mul((left, right)):
            products = [x * y for x in bounds(left, bound) for y in bounds(right, bound)]
            return min(products), max(products)
        case k.App("delta", (left, right)):
            same = Fraction(bounds(left, bound) == bounds(right, bound))
            return same, same
        case k.App(name, (argument,)):
            low, high = bounds(argument, bound)
            if name in VALUES:
                return VALUES[name](low)
            assert low == high, "functions of exact numbers only"
            return exp(low) if name == "exp" else (PRIMITIVES[name](low), PRIMITIVES[name](low))
    raise AssertionError(f"{term!r}: teach this test the new function")


def may_hold(formula: Syntax, bound: tuple[Fraction, ...]) -> bool:
    """Not known to be false: for exact values, true; for bounds, that they do not exclude it."""
    match formula:
        case k.Implies(premise, conclusion):
            return not may_hold(premise, bound) or may_hold(conclusion, bound)
        case k.Equal(left, right):
            (a, b), (c, d) = bounds(left, bound), bounds(right, bound)
            return a <= d and c <= b and max(b, d) - min(a, c) <= Fraction(1, 10**6) * (1 + abs(a))
        case k.Less(left, right):
            return bounds(left, bound)[1] < bounds(right, bound)[0]
        case k.AtMost(left, right):
            return bounds(left, bound)[1] <= bounds(right, bound)[0]
    raise AssertionError(f"{formula!r}: teach this test the new connective")


def points(formula: Formula) -> tuple[Syntax, list[list[Fraction]]]:
    """What stands behind the quantifiers, and the values to try for the variable of each, innermost last."""
    body: Syntax = formula
    sorts = []
    while isinstance(body, k.ForAll):
        sorts.append(body.sort)
        body = body.body
    real = GRID if len(sorts) < 2 else GRID[::3]
    return body, [real if sort == k.REAL else NATURAL for sort in sorts]


@pytest.mark.parametrize("name", axioms())
def test_an_axiom_is_true_on_the_grid(name: str) -> None:
    body, values = points(axioms()[name])
    for point in product(*values):
        assert may_hold(body, point[::-1]), f"{name} is false at {point}"


@pytest.mark.parametrize("name", axioms())
def test_an_axiom_is_a_theorem_that_names_itself(name: str) -> None:
    theorem = axiom(name)
    assert theorem.conclusion == axioms()[name]
    assert theorem.hypotheses == frozenset()
    assert replay(theorem).laws == {(name, axioms()[name])}


@pytest.mark.parametrize(
    "formula",
    [k.ForAll(k.REAL, k.Equal(k.App("nonneg", (k.Bound(0, k.REAL),)), k.Num(1))),
     k.Equal(k.App("exp", (k.Num(0),)), k.Num(0)),
     k.ForAll(k.REAL, k.Less(k.Num(1), k.App("exp", (k.Bound(0, k.REAL),)))),
     k.ForAll(k.REAL, k.Equal(k.App("exp", (k.Bound(0, k.REAL),)), k.Add((k.Num(1), k.Bound(0, k.REAL)))))],
)  # fmt: skip
def test_the_grid_tells_false_axioms(formula: Formula) -> None:
    body, values = points(formula)
    assert not all(may_hold(body, point[::-1]) for point in product(*values))


def test_a_name_used_twice_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sign.py").touch()
    (tmp_path / "sign_.py").touch()
    monkeypatch.setattr(symbolic_init.theories, "__file__", str(tmp_path / "__init__.py"))
    monkeypatch.setattr(symbolic_init.theories, "import_module", lambda name: type("M", (), {"AXIOMS": {"one": None}}))
    with pytest.raises(ValueError, match="states the axiom 'one' again"):
        axioms.__wrapped__()
