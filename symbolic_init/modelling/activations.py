"""Activations: one SymPy expression in z each; function, derivative and LaTeX are derived from it."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp
from sympy.core.relational import Relational

from symbolic_init.bridge import exact
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.rewriting import substitute

z = sp.Symbol("z")


@dataclass(frozen=True)
class Activation:
    """phi(z) = expression; None: uninterpreted.

    Its value where two cases meet is part of the expression. `slopes` names the derivative at points where there is
    none, as pairs (point, value).
    """

    name: str
    expression: sp.Expr | None
    slopes: tuple[tuple[sp.Rational, sp.Expr], ...] = ()

    @property
    def function(self) -> sp.Lambda | None:
        """The expression as a function of z."""
        return None if self.expression is None else sp.Lambda(z, self.expression)

    @property
    def derivative(self) -> sp.Expr:
        """The derivative in z; raises `ModelError` at a kink whose slope is not named."""
        if self.expression is None:
            raise ModelError(f"the activation {self.name} is not given by an expression, so it has no derivative")
        if not isinstance(self.expression, sp.Piecewise):
            return sp.diff(self.expression, z)
        cases = [(value, sp.diff(value, z), condition) for value, condition in self.expression.args]
        meeting = {side for relation in self.expression.atoms(Relational) for side in relation.args if side != z}
        named = dict(self.slopes)
        kinks = [
            point
            for point in sorted(meeting)
            if len({(value.xreplace({z: point}), slope.xreplace({z: point})) for value, slope, _ in cases}) > 1
        ]
        for point in kinks:
            if point not in named:
                raise ModelError(f"the activation {self.name} has no derivative at {point}: name its slope there")
        return sp.Piecewise(*((named[point], sp.Eq(z, point)) for point in kinks),
                            *((slope, condition) for _, slope, condition in cases))  # fmt: skip

    @property
    def latex(self) -> str:
        """The expression in LaTeX."""
        return r"\varphi(z)" if self.expression is None else str(sp.latex(self.expression))


def identity() -> Activation:
    """The linear activation: phi(z) = z."""
    return Activation("identity", z)


def step(at_zero: int = 1, labels: tuple[int, int] = (-1, 1)) -> Activation:
    """The larger label for z > 0, the smaller one for z < 0, and at 0 the value `at_zero`, which may be 1, 0 or -1."""
    low, high = sorted(labels)
    if at_zero not in (-1, 0, 1):
        raise ModelError(f"step: expected a value at 0 of 1, 0 or -1, found {at_zero}")
    if at_zero == high:
        return _piecewise("step", (high, z >= 0), (low, True))
    if at_zero == low:
        return _piecewise("step", (high, z > 0), (low, True))
    return _piecewise("step", (high, z > 0), (at_zero, sp.Eq(z, 0)), (low, True))


def sigmoid() -> Activation:
    """The logistic function: phi(z) = 1 / (1 + exp(-z))."""
    with sp.evaluate(False):
        return Activation("sigmoid", 1 / (1 + sp.exp(-z)))


def tanh() -> Activation:
    """The hyperbolic tangent."""
    return Activation("tanh", sp.tanh(z))


def relu(slope_at_zero: object = None) -> Activation:
    """The rectifier: z for z > 0, else 0; its slope at 0 is part of the model where a gradient needs it."""
    return _piecewise("relu", (z, z > 0), (0, True), slope_at_zero=slope_at_zero)


def uninterpreted() -> Activation:
    """Any function: nothing is known of phi but the loop's assumptions."""
    return Activation("uninterpreted", None)


def custom(expression: object) -> Activation:
    """An activation of the user's own: an expression in z, or a Lambda of one variable."""
    if isinstance(expression, sp.Lambda):
        if len(expression.variables) != 1:
            raise ModelError(f"activation {expression}: expected a Lambda of one variable")
        return Activation("custom", expression(z))
    body = exact(expression, "activation")
    letters = [symbol for symbol in body.free_symbols if symbol.name == "z"]
    if body.free_symbols and not letters:
        raise ModelError(f"activation {body}: expected an expression in the symbol z, or a Lambda")
    return Activation("custom", substitute(body, dict.fromkeys(letters, z)))


def _piecewise(name: str, *cases: tuple[object, object], slope_at_zero: object = None) -> Activation:
    slopes = () if slope_at_zero is None else ((sp.S.Zero, exact(slope_at_zero, f"slope of {name} at 0")),)
    return Activation(name, sp.Piecewise(*cases, evaluate=False), slopes)
