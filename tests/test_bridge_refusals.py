"""The bridge: what cannot be said to the kernel is refused, in one sentence."""

from __future__ import annotations

import pytest
import sympy as sp

from symbolic_init.bridge import to_formula, to_kernel
from symbolic_init.kernel.terms import App
from symbolic_init.modelling.errors import ModelError
from tests.test_bridge import LOOP, PLAIN

n = sp.Symbol("n", integer=True, positive=True)
j, kk, i = sp.symbols("j k i", integer=True)  # kk is called k, as in the loops; k is the kernel
z, u = sp.symbols("z u")
w = sp.IndexedBase("w", shape=(n,))
phi = sp.Function("phi")


def deep(levels: int) -> sp.Expr:
    expression: sp.Expr = z
    for _ in range(levels):
        expression = phi(expression)
    return expression


with sp.evaluate(False):
    ZERO_DIVISION = 1 / sp.S.Zero

REFUSED = [
    (0.5, "write a sympy.Rational"),
    ("w", "expected a SymPy expression or an exact number, found 'w'"),
    (True, "expected a SymPy expression"),
    (sp.Float("0.1") * z, "write a sympy.Rational"),
    (sp.nan, "finite real number"),
    (sp.oo, "finite real number"),
    (sp.zoo, "finite real number"),
    (sp.I * z, "finite real number"),
    (sp.EulerGamma * z, "EulerGamma is not supported"),
    (sp.gamma(z), "gamma is not supported"),
    (sp.Derivative(phi(z), z), "Derivative is not supported"),
    (sp.Product(w[j], (j, 1, n)), "Product is not supported"),
    (z**n, "keep a power that grows with the steps as a state"),
    (ZERO_DIVISION, "denominator that is not 0"),
    (sp.Heaviside(z), "leaves its value at 0 to SymPy"),
    (sp.Piecewise((1, z > 0)), "end the Piecewise with (value, True)"),
    (sp.Piecewise((1, z > 0), (2, u > 0)), "end the Piecewise with (value, True)"),
    (sp.Piecewise((1, sp.Contains(z, sp.S.Reals, evaluate=False)), (2, True)), "made of comparisons"),
    (sp.Function("psi")(z), "the function psi is not declared"),
    (phi(z, u), "phi(z, u) has 2 arguments, but phi takes 1"),
    (sp.Symbol("w"), "the tensor w stands without its 1 indices"),
    (sp.IndexedBase("q")[kk], "q[k] is not a quantity known here"),
    (sp.IndexedBase("w")[kk, kk, kk], "has 3 indices, but w has 1 axes"),
    (w[i], "the index i of w[i] is free on the right but not on the left (there: k)"),
    (w[kk + 1], "w[k + 1] is read from k + 1"),
    (w[0], "w[0] is read from 0 to 0, but that axis of w is 1 to n"),
    (w[2], "w[2] is read from 2 to 2, but that axis of w is 1 to n"),
    (sp.Sum(w[j], (j, 0, n)), "w[j] is read from 0 to n, but that axis of w is 1 to n"),
    (sp.Sum(w[j], (j, 1, 2 * n)), "w[j] is read from 1 to 2*n"),
    (sp.Sum(z, (j, 1, sp.oo)), "finite real number"),
    (sp.Sum(z, (j, 1, kk - 1)), "expected an index made of natural numbers"),
    (deep(201), "nested at most 200 deep"),
]


@pytest.mark.parametrize(("expression", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_what_cannot_be_said_is_refused_in_one_sentence(expression: object, message: str) -> None:
    with pytest.raises(ModelError) as caught:
        to_kernel(expression, LOOP)
    assert message in str(caught.value)
    assert str(caught.value).startswith("update of w: ")
    assert "\n" not in str(caught.value)


def test_a_deep_expression_within_the_limit_is_read() -> None:
    assert isinstance(to_kernel(deep(150), LOOP), App)


def test_a_long_sum_is_not_a_deep_one() -> None:
    with sp.evaluate(False):
        long = sum((z for _ in range(400)), start=u)
    assert len(to_kernel(long, PLAIN).parts) == 401  # type: ignore[attr-defined]


@pytest.mark.parametrize("relation", [sp.true, z, "z = 0", 1, sp.Xor(z > 0, u > 0)])
def test_only_relations_are_formulas(relation: object) -> None:
    with pytest.raises(ModelError, match="expected an equation or inequality"):
        to_formula(relation, PLAIN)
