"""Optimisers: how a direction moves a parameter, and what they remember between the steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symbolic_init.bridge import exact

LAMBDA = sp.Symbol("lambda", positive=True)
MU = sp.Symbol("mu", positive=True)


@dataclass(frozen=True)
class Optimiser:
    """`rule(parameter, direction, eta, *slots)` gives the new parameter, then the new value of each slot.

    The direction is what plain SGD adds eta times (minus the gradient). Slots have the parameter's shape, start at 0.
    """

    name: str
    rule: Callable[..., tuple[sp.Expr, ...]]
    slots: tuple[str, ...] = ()


_SGD = Optimiser("sgd", lambda w, d, eta: (w + eta * d,))


def sgd() -> Optimiser:
    """Plain stochastic gradient descent: w ← w + η d."""
    return _SGD


def momentum(mu: Any = MU) -> Optimiser:
    """Heavy-ball momentum: m ← μ m + d, w ← w + η m with the new m."""
    mu = exact(mu, "momentum")
    return Optimiser("momentum", lambda w, d, eta, m: (w + eta * (mu * m + d), mu * m + d), ("m",))


def coupled_decay(decay: Any = LAMBDA) -> Optimiser:
    """Weight decay inside the gradient: w ← w + η (d − λ w)."""
    decay = exact(decay, "weight decay")
    return Optimiser("coupled_decay", lambda w, d, eta: (w + eta * (d - decay * w),))


def decoupled_decay(decay: Any = LAMBDA) -> Optimiser:
    """Weight decay by a factor that contains η: w ← (1 − η λ) w + η d."""
    decay = exact(decay, "weight decay")
    return Optimiser("decoupled_decay", lambda w, d, eta: ((1 - eta * decay) * w + eta * d,))


def rate_free_decay(decay: Any = LAMBDA) -> Optimiser:
    """Weight decay by a factor that leaves η out: w ← (1 − λ) w + η d."""
    decay = exact(decay, "weight decay")
    return Optimiser("rate_free_decay", lambda w, d, eta: ((1 - decay) * w + eta * d,))
