"""Multilayer perceptrons trained by the formulas of a textbook, in fractions and plain loops; for tests only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

Number = Fraction
Function = Callable[..., Number]
Matrix = list[list[Number]]
Samples = Sequence[Sequence[Number]]
Rule = Callable[[Number, Number, Number, Mapping[str, Number]], tuple[Number, Number]]
"""New parameter and slot from the parameter, its gradient, the slot and the hyperparameters."""


def _sign(z: Number) -> int:
    return (z > 0) - (z < 0)


ACTIVATIONS: dict[str, tuple[Function, Function]] = {
    "identity": (lambda z: z, lambda z: Fraction(1)),
    "square": (lambda z: z * z, lambda z: 2 * z),
    "relu": (lambda z: max(z, Fraction(0)), lambda z: Fraction(z > 0)),
    "leaky_relu": (lambda z: z if z > 0 else z / 10, lambda z: Fraction(1) if z > 0 else Fraction(1, 10)),
    "absolute_value": (abs, lambda z: Fraction(_sign(z))),
    "softsign": (lambda z: z / (1 + abs(z)), lambda z: 1 / (1 + abs(z)) ** 2),
}
LOSSES: dict[str, Function] = {"squared": lambda z, y: z - y, "absolute": lambda z, y: Fraction(_sign(z - y))}
RULES: dict[str, Rule] = {
    "sgd": lambda w, g, m, h: (w - h["eta"] * g, m),
    "momentum": lambda w, g, m, h: (w + h["eta"] * (h["mu"] * m - g), h["mu"] * m - g),
    "coupled_decay": lambda w, g, m, h: (w - h["eta"] * (g + h["lambda"] * w), m),
    "decoupled_decay": lambda w, g, m, h: ((1 - h["eta"] * h["lambda"]) * w - h["eta"] * g, m),
    "sign_sgd": lambda w, g, m, h: (w - h["eta"] * _sign(g), m),
    "clipped_sgd": lambda w, g, m, h: (w - h["eta"] * max(-h["kappa"], min(h["kappa"], g)), m),
}


@dataclass(frozen=True)
class Plain:
    """What a run needs besides its starts and samples; a layer without bias has biases that stay 0."""

    activation: tuple[Function, Function]
    loss_slope: Function
    rule: Rule
    hyperparameters: Mapping[str, Number]
    bias: bool


@dataclass
class History:
    """States after 0, 1, 2, … steps by parameter, and the outputs of each step's samples."""

    states: list[dict[str, Matrix]]
    outputs: list[Matrix]


def train(net: Plain, start: dict[str, Matrix], inputs: Sequence[Samples], targets: Sequence[Samples]) -> History:
    """One step for each batch. W1, W2, … are matrices, b1, b2, … have one column."""
    layers = len(start) // 2
    slots = {name: [[Fraction(0) for _ in row] for row in matrix] for name, matrix in start.items()}
    history = History([start], [])
    for batch, wanted in zip(inputs, targets, strict=True):
        now = history.states[-1]
        gradient = {name: [[Fraction(0) for _ in row] for row in matrix] for name, matrix in now.items()}
        outputs = []
        for x, y in zip(batch, wanted, strict=True):
            a, zs = [list(x)], list[list[Number]]()
            for layer in range(1, layers + 1):
                rows = zip(now[f"W{layer}"], now[f"b{layer}"], strict=True)
                zs.append([sum((w * v for w, v in zip(row, a[-1], strict=True)), b[0]) for row, b in rows])
                a.append([net.activation[0](z) for z in zs[-1]])
            outputs.append(zs[-1])
            error = [net.loss_slope(z, target) for z, target in zip(zs[-1], y, strict=True)]
            for layer in range(layers, 0, -1):
                for i, e in enumerate(error):
                    gradient[f"b{layer}"][i][0] += e / len(batch) * net.bias
                    for j, v in enumerate(a[layer - 1]):
                        gradient[f"W{layer}"][i][j] += e * v / len(batch)
                if layer > 1:
                    W = now[f"W{layer}"]
                    back = [sum((W[i][j] * e for i, e in enumerate(error)), Fraction(0)) for j in range(len(W[0]))]
                    error = [net.activation[1](z) * s for z, s in zip(zs[layer - 2], back, strict=True)]
        new: dict[str, Matrix] = {}
        for name, matrix in now.items():
            moved = [[net.rule(w, gradient[name][i][j], slots[name][i][j], net.hyperparameters)
                      for j, w in enumerate(row)] for i, row in enumerate(matrix)]  # fmt: skip
            new[name] = [[w for w, _ in row] for row in moved]
            slots[name] = [[m for _, m in row] for row in moved]
        history.states.append(new)
        history.outputs.append(outputs)
    return history
