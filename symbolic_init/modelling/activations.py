"""Activations: one SymPy expression in z each, with its value where its cases meet."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symbolic_init.bridge import exact
from symbolic_init.modelling.errors import ModelError

z = sp.Symbol("z")


@dataclass(frozen=True)
class Activation:
    """phi(z) = expression; None: uninterpreted."""

    name: str
    expression: sp.Expr | None

    @property
    def function(self) -> sp.Lambda | None:
        """z ↦ expression."""
        return None if self.expression is None else sp.Lambda(z, self.expression)

    @property
    def latex(self) -> str:
        """The expression in LaTeX."""
        return r"\varphi(z)" if self.expression is None else str(sp.latex(self.expression))


def identity() -> Activation:
    """phi(z) = z."""
    return Activation("identity", z)


def step(at_zero: int = 1, labels: tuple[int, int] = (-1, 1)) -> Activation:
    """The larger label for z > 0, the smaller one for z < 0, and `at_zero` at 0: a label, or 0 between -1 and 1."""
    low, high = sorted(labels)
    allowed = {low, high, 0} if (low, high) == (-1, 1) else {low, high}
    if at_zero not in allowed:
        raise ModelError(f"step(at_zero={at_zero}) with the labels {labels}: expected one of {sorted(allowed)}")
    cases = [(high, z > 0), (at_zero, sp.Eq(z, 0)), (low, True)]
    if at_zero == high:
        cases = [(high, z >= 0), (low, True)]
    if at_zero == low:
        cases = [(high, z > 0), (low, True)]
    return Activation("step", sp.Piecewise(*cases, evaluate=False))


def sigmoid() -> Activation:
    """phi(z) = 1 / (1 + exp(-z))."""
    with sp.evaluate(False):
        return Activation("sigmoid", 1 / (1 + sp.exp(-z)))


def tanh() -> Activation:
    """phi(z) = tanh(z)."""
    return Activation("tanh", sp.tanh(z))


def relu() -> Activation:
    """phi(z) = z for z > 0, else 0."""
    return Activation("relu", sp.Piecewise((z, z > 0), (0, True), evaluate=False))


def uninterpreted() -> Activation:
    """Any function: nothing is known of phi but the loop's assumptions."""
    return Activation("uninterpreted", None)


def custom(expression: object, variable: sp.Symbol = z) -> Activation:
    """An activation of the user's own: an expression in z, or a Lambda."""
    if isinstance(expression, sp.Lambda):
        if len(expression.variables) != 1:
            raise ModelError(f"activation {expression}: expected a Lambda of one variable")
        return Activation("custom", expression(z))
    body = exact(expression, "activation")
    return Activation("custom", body if variable == z else body.xreplace({variable: z}))
