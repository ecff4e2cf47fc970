"""What a network is made of, as its author may give it: sizes, activations and losses."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

import sympy as sp

from symbolic_init.bridge import exact
from symbolic_init.modelling import activations, losses
from symbolic_init.modelling.activations import Activation
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.losses import Loss

MEANS = ("mean", "sum")


def read_size(value: Any, what: str) -> sp.Expr:
    """A positive integer, or a symbol of one."""
    size = exact(value, what)
    if not (size.is_integer and size.is_positive):
        raise ModelError(f"the {what}: expected a positive integer, or a Symbol with integer=True, positive=True, "
                         f"found {size}")  # fmt: skip
    return size


def read_activation(given: Any, where: str) -> Activation:
    """The record, which has a derivative everywhere or none that is known."""
    if given is None:
        return activations.uninterpreted()
    if not isinstance(given, Activation | sp.Basic):
        raise ModelError(
            f"the activation of {where}: expected one such as tanh(), or an expression in z, found {given!r}"
        )
    try:
        record = given if isinstance(given, Activation) else activations.custom(given)
        return record if record.slope is None else replace(record, derivative_is=record.derivative)
    except ModelError as problem:
        raise ModelError(f"the activation of {where}: {problem}") from None


def read_loss(given: Any, indices: Collection[sp.Symbol]) -> Loss:
    """The record; its term may not use an index of the network."""
    record = losses.any_loss() if given is None else given if isinstance(given, Loss) else losses.custom(given)
    if record.term is not None:
        for index in sorted(record.term(*sp.symbols("z y")).free_symbols & {*indices}, key=str):
            raise ModelError(f"loss {record.name}: {index} is an index of the network, choose another name")
    return record


def over_samples(loss: sp.Expr, index: sp.Symbol, samples: sp.Expr, kind: object) -> sp.Expr:
    """The mean or the sum of the loss of each sample over a batch."""
    if kind not in MEANS:
        raise ModelError(f"over_batch: expected one of {', '.join(MEANS)}, found {kind!r}")
    total = sp.Sum(loss, (index, 1, samples))
    return total / samples if kind == "mean" else total
