"""Initialisers: the value of a parameter before the first step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp

from symbolic_init.bridge import exact
from symbolic_init.modelling.errors import ModelError

C = sp.Symbol("c")


@dataclass(frozen=True)
class Initialiser:
    """`value(parameter)` is the initial value of w[k] or b."""

    name: str
    value: Callable[[sp.Expr], sp.Expr]


_ZEROS = Initialiser("zeros", lambda parameter: sp.S.Zero)


def zeros() -> Initialiser:
    """Every entry is 0."""
    return _ZEROS


def constant(value: object = C) -> Initialiser:
    """Every entry is the same number or symbol."""
    start = exact(value, "initialiser constant")
    return Initialiser("constant", lambda parameter: start)


def identity(value: object = 1) -> Initialiser:
    """A matrix with the number on its diagonal and 0 elsewhere; of any shape, so padded with zeros if it is not square.

    Of weights only: raises `ModelError` for what is no matrix.
    """
    scale = exact(value, "initialiser identity")
    return Initialiser("identity", lambda parameter: _diagonal(parameter, scale))


def _diagonal(parameter: sp.Expr, scale: sp.Expr) -> sp.Expr:
    if not isinstance(parameter, sp.Indexed) or len(parameter.indices) < 2:
        raise ModelError(f"the initialiser identity: expected a matrix such as W[i, j], found {parameter}")
    delta = sp.KroneckerDelta(*parameter.indices[-2:])
    return delta if scale == 1 else scale * delta


def symbolic(suffix: str = "0") -> Initialiser:
    """Any start at all: the constant tensor w0 for w, the symbol b0 for b."""
    return Initialiser("symbolic", lambda parameter: _renamed(parameter, suffix))


def _renamed(parameter: sp.Expr, suffix: str) -> sp.Expr:
    if isinstance(parameter, sp.Indexed):
        return sp.IndexedBase(f"{parameter.base.label}{suffix}", shape=parameter.base.shape)[parameter.indices]
    return sp.Symbol(f"{parameter.name}{suffix}")
