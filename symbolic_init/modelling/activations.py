"""Activations: one SymPy expression in z each; function, derivative and LaTeX are derived from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy as sp
from sympy.core.relational import Relational

from symbolic_init.bridge import exact
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.rewriting import substitute

z, u = sp.symbols("z u")
c = sp.Symbol("c", positive=True)
ABSOLUTE = sp.Piecewise((z, z >= 0), (-z, True), evaluate=False)
KINKED = (sp.Piecewise, sp.Abs, sp.Max, sp.Min, sp.sign, sp.Heaviside)
FACTS: dict[str, Callable[[Any], sp.Basic]] = {
    "zero at zero": lambda f: sp.Eq(f(0), 0, evaluate=False),
    "odd": lambda f: sp.Eq(f(-z), -f(z), evaluate=False),
    "monotone": lambda f: sp.Implies(sp.Le(z, u), sp.Le(f(z), f(u))),
    "positively homogeneous": lambda f: sp.Eq(f(c * z), c * f(z), evaluate=False),
}


@dataclass(frozen=True)
class Activation:
    """phi(z) = expression; None: uninterpreted.

    Its value where two cases meet is part of the expression. `slopes` names the derivative at points where there is
    none, as pairs (point, value). `known` names what is assumed of an uninterpreted function (see `FACTS`).
    `derivative_is`: the derivative in a shorter form than SymPy's own.
    """

    name: str
    expression: sp.Expr | None
    slopes: tuple[tuple[sp.Rational, sp.Expr], ...] = ()
    known: tuple[str, ...] = ()
    derivative_is: sp.Expr | None = None

    @property
    def function(self) -> sp.Lambda | None:
        """The expression as a function of z."""
        return None if self.expression is None else sp.Lambda(z, self.expression)

    def facts(self, function: Any) -> list[sp.Basic]:
        """What is assumed of the function, as relations in free variables."""
        return [FACTS[name](function) for name in self.known]

    @property
    def slope(self) -> sp.Lambda | None:
        """The derivative as a function of z; None: uninterpreted too."""
        return None if self.expression is None else sp.Lambda(z, self.derivative)

    @property
    def derivative(self) -> sp.Expr:
        """The derivative in z; raises `ModelError` at a kink whose slope is not named."""
        if self.expression is None:
            raise ModelError(f"the activation {self.name} is not given by an expression, so it has no derivative")
        if self.derivative_is is not None:
            return self.derivative_is
        is_cases = isinstance(self.expression, sp.Piecewise)
        given = self.expression.args if is_cases else ((self.expression, sp.true),)
        relations = [relation for _, condition in given for relation in condition.atoms(Relational)]
        if any(value.has(*KINKED) for value, _ in given) or not all(map(_is_a_bound, relations)):
            raise ModelError(
                f"the activation {self.name}: expected one Piecewise whose cases are told apart by bounds on z, or an "
                f"Activation that says derivative_is=…, found {self.expression}"
            )
        cases = [(value, sp.diff(value, z), condition) for value, condition in given]
        if not is_cases:
            return cases[0][1]
        meeting = {side for relation in relations for side in relation.args if side != z}
        named = dict(self.slopes)
        kinks = [
            point
            for point in sorted(meeting, key=sp.default_sort_key)
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


def step(at_zero: int = 1, slope_at_zero: object = None, *, labels: tuple[int, int] = (-1, 1)) -> Activation:
    """The larger label for z > 0, the smaller one for z < 0, and at 0 the value `at_zero`, which may be 1, 0 or -1.

    Its slope is 0, and at 0 what the model says.
    """
    low, high = sorted(labels)
    if at_zero not in (-1, 0, 1):
        raise ModelError(f"step: expected a value at 0 of 1, 0 or -1, found {at_zero}")
    if at_zero == high:
        return _piecewise("step", (high, z >= 0), (low, True), slope_at_zero=slope_at_zero)
    if at_zero == low:
        return _piecewise("step", (high, z > 0), (low, True), slope_at_zero=slope_at_zero)
    return _piecewise("step", (high, z > 0), (at_zero, sp.Eq(z, 0)), (low, True), slope_at_zero=slope_at_zero)


def sigmoid() -> Activation:
    """The logistic function: phi(z) = 1 / (1 + exp(-z))."""
    return Activation("sigmoid", _logistic())


def tanh() -> Activation:
    """The hyperbolic tangent."""
    return Activation("tanh", sp.tanh(z))


def relu(slope_at_zero: object = None) -> Activation:
    """The rectifier: z for z > 0, else 0; its slope at 0 is part of the model where a gradient needs it."""
    return _piecewise("relu", (z, z > 0), (0, True), slope_at_zero=slope_at_zero)


def leaky_relu(slope: object = sp.Rational(1, 100), slope_at_zero: object = None) -> Activation:
    """z for z > 0, else a small multiple of z."""
    return _piecewise("leaky_relu", (z, z > 0), (exact(slope, "slope") * z, True), slope_at_zero=slope_at_zero)


def absolute_value(slope_at_zero: object = None) -> Activation:
    """|z|, with the named slope at 0."""
    return _piecewise("absolute_value", *((e.expr, e.cond) for e in ABSOLUTE.args), slope_at_zero=slope_at_zero)


def softplus() -> Activation:
    """log(1 + exp(z)); its derivative is the logistic function."""
    return Activation("softplus", sp.log(1 + sp.exp(z)), derivative_is=_logistic())


def elu() -> Activation:
    """z for z > 0, else exp(z) - 1."""
    return _piecewise("elu", (z, z > 0), (sp.exp(z) - 1, True))


def gelu() -> Activation:
    """z Φ(z), with the normal distribution function Φ (Hendrycks and Gimpel, 2016)."""
    normal, density = (1 + sp.erf(z / sp.sqrt(2))) / 2, sp.exp(-(z**2) / 2) / sp.sqrt(2 * sp.pi)
    return Activation("gelu", z * normal, derivative_is=normal + z * density)


def silu() -> Activation:
    """z / (1 + exp(-z)), also called swish."""
    return Activation("silu", z * _logistic())


def softsign() -> Activation:
    """z / (1 + |z|); its derivative is 1 / (1 + |z|)²."""
    return Activation("softsign", z / (1 + sp.Abs(z)), derivative_is=(1 + sp.Abs(z)) ** -2)


def hard_tanh(slope_at_kinks: object = None) -> Activation:
    """z between -1 and 1, the nearer of them outside; its slope at -1 and 1 is part of the model."""
    cases = sp.Piecewise((-1, z < -1), (z, z <= 1), (1, True), evaluate=False)
    slope = None if slope_at_kinks is None else exact(slope_at_kinks, "slope of hard_tanh")
    return Activation("hard_tanh", cases, () if slope is None else ((sp.S.NegativeOne, slope), (sp.S.One, slope)))


def square() -> Activation:
    """phi(z) = z²."""
    return Activation("square", z**2)


def sine() -> Activation:
    """phi(z) = sin(z)."""
    return Activation("sine", sp.sin(z))


def uninterpreted(*known: str) -> Activation:
    """Any function: nothing is known of phi, nor of its derivative, but what is named (see `FACTS`)."""
    for fact in known:
        if fact not in FACTS:
            raise ModelError(f"uninterpreted({fact!r}): expected one of {', '.join(map(repr, FACTS))}")
    return Activation("uninterpreted", None, known=known)


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


def _is_a_bound(relation: Relational) -> bool:
    """Is it z < a or the like?"""
    return z in relation.args and not any(side.has(z) for side in relation.args if side != z)


def _logistic() -> sp.Expr:
    with sp.evaluate(False):
        return 1 / (1 + sp.exp(-z))
