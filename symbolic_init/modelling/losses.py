"""Losses of an output z and its target y; the error signal, the derivative in z, is derived from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from inspect import isfunction, signature
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef

from symbolic_init.bridge import exact
from symbolic_init.modelling import activations
from symbolic_init.modelling.activations import Activation
from symbolic_init.modelling.errors import ModelError

ell, bend = sp.Function("ell"), sp.Function("h")
Entries = Callable[[sp.Symbol], sp.Expr]
"""The entry of a vector at an index."""


@dataclass(frozen=True)
class Loss:
    """The loss of one sample with outputs z_1 … z_n, targets y_1 … y_n: the sum of `term(z_i, y_i)` over the outputs.

    `whole(z, y, n, i)` says instead the loss of all outputs together, where it is no such sum. `functions` are the
    functions that the expression names.
    """

    name: str
    term: Callable[[sp.Expr, sp.Expr], sp.Expr] | None = None
    whole: Callable[[Entries, Entries, sp.Expr, sp.Symbol], sp.Expr] | None = None
    functions: Mapping[Any, Activation] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if (self.term is None) == (self.whole is None):
            raise ModelError(f"loss {self.name}: expected one of term(z, y) and whole(z, y, n, i)")
        if isfunction(self.term) and len(signature(self.term).parameters) != 2:
            raise ModelError(f"loss {self.name}: expected term(z, y), a function of the output and its target")

    def total(self, z: Entries, y: Entries, size: sp.Expr, index: sp.Symbol) -> sp.Expr:
        """The loss of one sample."""
        if self.term is not None:
            return sp.Sum(self.term(z(index), y(index)), (index, 1, size))
        assert self.whole is not None
        return self.whole(z, y, size, index)


def squared() -> Loss:
    """Half the squared distance: (z - y)² / 2."""
    return Loss("squared", lambda z, y: sp.Mul(sp.Rational(1, 2), sp.Pow(z - y, 2)))


def absolute(slope_at_zero: object = 0) -> Loss:
    """The absolute distance |z - y|, with the named slope where the output hits its target."""
    return Loss("absolute", lambda z, y: bend(z - y), functions={bend: activations.absolute_value(slope_at_zero)})


def logistic() -> Loss:
    """Binary cross-entropy of a logit z with a target in [0, 1]: log(1 + exp(z)) - y z."""
    return Loss("logistic", lambda z, y: bend(z) - y * z, functions={bend: activations.softplus()})


def hinge(slope_at_kink: object = 0) -> Loss:
    """max(0, 1 - y z) with targets -1 and 1, and the named slope of max(0, ·) at 0."""
    return Loss("hinge", lambda z, y: bend(1 - y * z), functions={bend: activations.relu(slope_at_kink)})


def softmax_cross_entropy() -> Loss:
    """Cross-entropy of softmax outputs with targets that sum to 1: log Σ exp(z_i) - Σ y_i z_i."""

    def whole(z: Entries, y: Entries, size: sp.Expr, index: sp.Symbol) -> sp.Expr:
        return sp.log(sp.Sum(sp.exp(z(index)), (index, 1, size))) - sp.Sum(y(index) * z(index), (index, 1, size))

    return Loss("softmax_cross_entropy", whole=whole)


def any_loss() -> Loss:
    """Any differentiable loss ℓ of each output: nothing is known of ℓ or of its derivative."""
    return Loss("any_loss", ell, functions={ell: activations.uninterpreted()})


def custom(expression: object) -> Loss:
    """A loss of the user's own: a Lambda of the output and the target. Raises `ModelError`."""
    if not isinstance(expression, sp.Lambda) or len(expression.variables) != 2:
        found = f"{expression}" if isinstance(expression, sp.Lambda) else repr(expression)
        raise ModelError(
            f"loss: expected one such as squared(), or a Lambda of the output and its target, found {found}"
        )
    body = exact(expression.expr, "loss")
    for call in body.atoms(AppliedUndef):
        raise ModelError(
            f"loss {body}: nothing is said of {call.func}: write Loss(name, …, functions={{{call.func}: …}})"
        )
    if body.has(*activations.KINKED):
        raise ModelError(f"loss {body}: a loss with a kink needs its slope there: use absolute or hinge")
    return Loss(
        "custom", lambda z, y: body.subs(dict(zip(expression.variables, (z, y), strict=True)), simultaneous=True)
    )
