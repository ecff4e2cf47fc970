"""The single neurons once more, by hand in NumPy from the textbooks' definitions; nothing is read from a model.

Perceptron: F. Rosenblatt (1958). Adaline: B. Widrow, M. E. Hoff (1960). Momentum: B. T. Polyak (1964). Arrays have
instances last; entries are floats, or Fractions in arrays of objects, with which everything but the logistic function
is exact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[Any]
Activation = Callable[[Numbers], Numbers]


def step(at_zero: int, labels: tuple[int, int]) -> Activation:
    """The step function between two labels."""
    low, high = sorted(labels)
    return lambda z: np.where(z > 0, high, np.where(z < 0, low, at_zero))


def identity(z: Numbers) -> Numbers:
    """Adaline's activation."""
    return z


def logistic(z: Numbers) -> Numbers:
    """1 / (1 + exp(-z))"""
    return np.asarray(1.0 / (1.0 + np.exp(-z)))


@dataclass(frozen=True)
class Rates:
    """Learning rate, momentum and weight decay: one number for each instance."""

    eta: Numbers
    mu: Numbers | int = 0
    decay: Numbers | int = 0


Move = Callable[[Numbers, Numbers, Numbers, Rates], tuple[Numbers, Numbers]]


def plain(w: Numbers, m: Numbers, d: Numbers, rates: Rates) -> tuple[Numbers, Numbers]:
    """w + eta d"""
    return w + rates.eta * d, m


def momentum(w: Numbers, m: Numbers, d: Numbers, rates: Rates) -> tuple[Numbers, Numbers]:
    """m = mu m + d, then w + eta m"""
    m = rates.mu * m + d
    return w + rates.eta * m, m


def coupled_decay(w: Numbers, m: Numbers, d: Numbers, rates: Rates) -> tuple[Numbers, Numbers]:
    """w + eta (d - lambda w)"""
    return w + rates.eta * (d - rates.decay * w), m


def decoupled_decay(w: Numbers, m: Numbers, d: Numbers, rates: Rates) -> tuple[Numbers, Numbers]:
    """(1 - eta lambda) w + eta d"""
    return w - rates.eta * rates.decay * w + rates.eta * d, m


def rate_free_decay(w: Numbers, m: Numbers, d: Numbers, rates: Rates) -> tuple[Numbers, Numbers]:
    """(1 - lambda) w + eta d"""
    return w - rates.decay * w + rates.eta * d, m


@dataclass(frozen=True)
class Neuron:
    """What makes a single neuron: activation, rule, bias, threshold and optimiser.

    Rule "error": d = (y - phi(z)) x; "mistake": d = y x when y z <= 0; "strict mistake": when y z < 0.
    """

    activation: Activation
    rule: str = "error"
    bias: bool = False
    threshold: Numbers | int = 0
    move: Move = field(default=plain)

    def net_input(self, w: Numbers, b: Numbers, x: Numbers) -> Numbers:
        """w . x + b - threshold"""
        total = -self.threshold + (b if self.bias else 0)
        for weights, inputs in zip(w, x, strict=True):
            total = total + weights * inputs
        return np.asarray(total)

    def error(self, z: Numbers, y: Numbers) -> Numbers:
        """What multiplies the input in the update."""
        if self.rule == "error":
            return np.asarray(y - self.activation(z))
        wrong = y * z <= 0 if self.rule == "mistake" else y * z < 0
        return np.where(wrong, y, 0)

    def train(self, w: Numbers, b: Numbers, samples: list[tuple[Numbers, Numbers]], rates: Rates
              ) -> Iterator[tuple[Numbers, Numbers]]:  # fmt: skip
        """Weights and bias after 0, 1, 2, … samples (x, y)."""
        m, c = 0 * w, 0 * b
        yield w, b
        for x, y in samples:
            error = self.error(self.net_input(w, b, x), y)
            w, m = self.move(w, m, error * x, rates)
            if self.bias:
                b, c = self.move(b, c, error, rates)
            yield w, b
