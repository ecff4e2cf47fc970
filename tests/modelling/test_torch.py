"""Gradients in float64 agree with PyTorch's autograd: every activation and every loss, at random shapes."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from symbolic_init.modelling import activations, initialisers, losses, registry
from symbolic_init.modelling.networks import mlp
from tests.modelling.float_run import train

torch = pytest.importorskip("torch")
F = torch.nn.functional

Tensor = Any
ACTIVATIONS: dict[str, tuple[tuple[Any, ...], Callable[[Tensor], Tensor]]] = {
    "absolute_value": ((0,), torch.abs),
    "elu": ((), F.elu),
    "gelu": ((), F.gelu),
    "hard_tanh": ((0,), F.hardtanh),
    "identity": ((), lambda z: z),
    "leaky_relu": ((Fraction(1, 5), 1), lambda z: F.leaky_relu(z, 0.2)),
    "relu": ((0,), F.relu),
    "sigmoid": ((), torch.sigmoid),
    "silu": ((), F.silu),
    "sine": ((), torch.sin),
    "softplus": ((), F.softplus),
    "softsign": ((), F.softsign),
    "square": ((), torch.square),
    "step": ((1, 0), lambda z: torch.where(z >= 0, 1.0, -1.0) + 0 * z),
    "tanh": ((), torch.tanh),
}
LOSSES: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "absolute": lambda z, y: F.l1_loss(z, y, reduction="none").sum(-1),
    "hinge": lambda z, y: torch.clamp(1 - y * z, min=0).sum(-1),
    "logistic": lambda z, y: F.binary_cross_entropy_with_logits(z, y, reduction="none").sum(-1),
    "softmax_cross_entropy": lambda z, y: F.cross_entropy(z, y, reduction="none"),
    "squared": lambda z, y: ((z - y) ** 2).sum(-1) / 2,
}


def targets(loss: str, random: np.random.Generator, *shape: int) -> Any:
    """Targets that the loss is made for."""
    if loss == "hinge":
        return random.choice([-1.0, 1.0], size=shape)
    if loss == "logistic":
        return random.random(shape)
    y = random.normal(size=shape)
    return np.exp(y) / np.exp(y).sum(-1, keepdims=True) if loss == "softmax_cross_entropy" else y


def test_nothing_is_left_out() -> None:
    assert {*ACTIVATIONS, "uninterpreted"} == set(registry.known("activation"))
    assert {*LOSSES, "any_loss"} == set(registry.known("loss"))


@pytest.mark.parametrize(("activation", "loss"), list(itertools.product(ACTIVATIONS, LOSSES)))
def test_gradients_are_those_of_autograd(activation: str, loss: str) -> None:
    random = np.random.default_rng([list(ACTIVATIONS).index(activation), list(LOSSES).index(loss)])
    depth, samples = int(random.integers(2, 5)), int(random.integers(1, 5))
    widths = [int(width) for width in random.integers(1, 7, size=depth + 1)]
    options, phi = ACTIVATIONS[activation]
    over_batch = str(random.choice(["mean", "sum"]))
    loop = mlp(depth, activation=getattr(activations, activation)(*options), loss=getattr(losses, loss)(),
               batch=samples, over_batch=over_batch, learning_rate=1, initial=initialisers.symbolic(),
               initial_bias=initialisers.symbolic())  # fmt: skip
    start = {f"W{layer + 1}0": random.normal(size=widths[layer : layer + 2][::-1]) for layer in range(depth)}
    start |= {f"b{layer}0": random.normal(size=widths[layer]) for layer in range(1, depth + 1)}
    x, y = random.normal(size=(samples, widths[0])), targets(loss, random, samples, widths[-1])
    sizes = {f"n{layer}": width for layer, width in enumerate(widths)}
    before, after = train(loop, start, [{"x": x, "y": y}], sizes)

    known = {name: torch.tensor(value, requires_grad=True) for name, value in start.items()}
    a = torch.tensor(x)
    for layer in range(1, depth + 1):
        z = a @ known[f"W{layer}0"].T + known[f"b{layer}0"]
        a = phi(z)
    total = LOSSES[loss](z, torch.tensor(y))
    (total.mean() if over_batch == "mean" else total.sum()).backward()
    for name, value in known.items():
        gradient = before[name[:-1]] - after[name[:-1]]
        np.testing.assert_allclose(gradient, value.grad.numpy(), rtol=1e-9, atol=1e-11, err_msg=name)
