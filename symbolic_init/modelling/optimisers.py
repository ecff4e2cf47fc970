"""Optimisers: how a direction moves a parameter, and what they remember between the steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symbolic_init.bridge import exact

LAMBDA = sp.Symbol("lambda", positive=True)
MU = sp.Symbol("mu", positive=True)
RHO = sp.Symbol("rho", positive=True)
EPSILON = sp.Symbol("epsilon", positive=True)
BETA1, BETA2 = sp.symbols("beta1 beta2", positive=True)
CLIP = sp.Symbol("kappa", positive=True)


@dataclass(frozen=True)
class Optimiser:
    """`rule(parameter, direction, eta, *slots, *powers)` gives the new parameter, then the new value of each slot.

    The direction is what plain SGD adds eta times (minus the gradient). Slots have the parameter's shape, start at 0.
    `powers` are pairs (name, base): scalars shared by all parameters that start at 1 and are multiplied by their base
    at every step; the rule is given their values after the step, base^t at step t. `signed` are the slots that turn
    their sign with the direction's. `is_linear`: the direction occurs once in the rule.
    """

    name: str
    rule: Callable[..., tuple[sp.Expr, ...]]
    slots: tuple[str, ...] = ()
    powers: tuple[tuple[str, sp.Expr], ...] = ()
    signed: tuple[str, ...] = ()
    is_linear: bool = False


_SGD = Optimiser("sgd", lambda w, d, eta: (w + eta * d,), is_linear=True)


def sgd() -> Optimiser:
    """Plain stochastic gradient descent: w ← w + η d."""
    return _SGD


def momentum(mu: Any = MU) -> Optimiser:
    """Heavy-ball momentum: m ← μ m + d, w ← w + η m with the new m."""
    mu = exact(mu, "momentum")
    return Optimiser("momentum", lambda w, d, eta, m: (w + eta * (mu * m + d), mu * m + d), ("m",), signed=("m",))


def nesterov(mu: Any = MU) -> Optimiser:
    """Nesterov's momentum as PyTorch has it: m ← μ m + d, w ← w + η (d + μ m) with the new m."""
    mu = exact(mu, "momentum")
    return Optimiser(
        "nesterov", lambda w, d, eta, m: (w + eta * (d + mu * (mu * m + d)), mu * m + d), ("m",), signed=("m",)
    )


def coupled_decay(decay: Any = LAMBDA) -> Optimiser:
    """Weight decay inside the gradient: w ← w + η (d − λ w)."""
    decay = exact(decay, "weight decay")
    return Optimiser("coupled_decay", lambda w, d, eta: (w + eta * (d - decay * w),), is_linear=True)


def decoupled_decay(decay: Any = LAMBDA) -> Optimiser:
    """Weight decay by a factor that contains η: w ← (1 − η λ) w + η d."""
    decay = exact(decay, "weight decay")
    return Optimiser("decoupled_decay", lambda w, d, eta: ((1 - eta * decay) * w + eta * d,), is_linear=True)


def rate_free_decay(decay: Any = LAMBDA) -> Optimiser:
    """Weight decay by a factor that leaves η out: w ← (1 − λ) w + η d."""
    decay = exact(decay, "weight decay")
    return Optimiser("rate_free_decay", lambda w, d, eta: ((1 - decay) * w + eta * d,), is_linear=True)


def adagrad(epsilon: Any = EPSILON) -> Optimiser:
    """AdaGrad: s ← s + d², w ← w + η d / (√s + ε) with the new s (Duchi, Hazan and Singer, 2011)."""
    epsilon = exact(epsilon, "epsilon")

    def rule(w: sp.Expr, d: sp.Expr, eta: sp.Expr, s: sp.Expr) -> tuple[sp.Expr, ...]:
        total = s + d**2
        return w + eta * d / (sp.sqrt(total) + epsilon), total

    return Optimiser("adagrad", rule, ("s",))


def rmsprop(rho: Any = RHO, epsilon: Any = EPSILON) -> Optimiser:
    """RMSprop: s ← ρ s + (1 − ρ) d², w ← w + η d / (√s + ε) with the new s (Tieleman and Hinton, 2012)."""
    rho, epsilon = exact(rho, "decay rate"), exact(epsilon, "epsilon")

    def rule(w: sp.Expr, d: sp.Expr, eta: sp.Expr, s: sp.Expr) -> tuple[sp.Expr, ...]:
        mean = rho * s + (1 - rho) * d**2
        return w + eta * d / (sp.sqrt(mean) + epsilon), mean

    return Optimiser("rmsprop", rule, ("s",))


def adam(beta1: Any = BETA1, beta2: Any = BETA2, epsilon: Any = EPSILON) -> Optimiser:
    """Adam (Kingma and Ba, 2015, algorithm 1), with both corrections of the bias towards 0."""
    return _adam("adam", sp.S.Zero, beta1, beta2, epsilon)


def adamw(decay: Any = LAMBDA, beta1: Any = BETA1, beta2: Any = BETA2, epsilon: Any = EPSILON) -> Optimiser:
    """AdamW: Adam, and weights that decay by the factor 1 − η λ (Loshchilov and Hutter, 2019)."""
    return _adam("adamw", exact(decay, "weight decay"), beta1, beta2, epsilon)


def _adam(name: str, decay: sp.Expr, beta1: Any, beta2: Any, epsilon: Any) -> Optimiser:
    beta1, beta2, epsilon = exact(beta1, "beta1"), exact(beta2, "beta2"), exact(epsilon, "epsilon")

    def rule(w: sp.Expr, d: sp.Expr, eta: sp.Expr, m: sp.Expr, s: sp.Expr, p: sp.Expr, q: sp.Expr) -> tuple[Any, ...]:
        mean, square = beta1 * m + (1 - beta1) * d, beta2 * s + (1 - beta2) * d**2
        kept = w if decay == 0 else (1 - eta * decay) * w
        step = mean / (1 - p) / (sp.sqrt(square / (1 - q)) + epsilon)
        return kept + eta * step, mean, square

    return Optimiser(name, rule, ("m", "s"), (("p", beta1), ("q", beta2)), signed=("m",))


def sign_sgd() -> Optimiser:
    """SGD with the signs of the gradient only: w ← w + η sign(d), sign(0) = 0."""
    return Optimiser("sign_sgd", lambda w, d, eta: (w + eta * sp.sign(d),))


def clipped_sgd(most: Any = CLIP) -> Optimiser:
    """SGD with every entry of the gradient clipped to [−κ, κ]: w ← w + η max(−κ, min(κ, d))."""
    most = exact(most, "clipping value")
    return Optimiser("clipped_sgd", lambda w, d, eta: (w + eta * sp.Max(-most, sp.Min(most, d)),))
