"""Multilayer perceptrons of any depth and width: a_0 = x, z_l = W_l a_{l-1} + b_l, a_l = φ_l(z_l), output z_L."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symbolic_init.modelling.activations import Activation
from symbolic_init.modelling.deep_networks import deep_mlp
from symbolic_init.modelling.descent import Objective, descent, objective
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.initialisers import Initialiser, zeros
from symbolic_init.modelling.network_parts import over_samples, read_activation, read_loss, read_size
from symbolic_init.modelling.optimisers import Optimiser
from symbolic_init.modelling.training_loop import TrainingLoop

i, j, s = sp.symbols("i j s", integer=True)
eta = sp.Symbol("eta", positive=True)
MOST_LAYERS = 1000


def mlp(
    layers: int | sp.Symbol = 2,
    *,
    initial: Any = None,
    initial_bias: Any = None,
    optimiser: Optimiser | None = None,
    learning_rate: Any = eta,
    name: str | None = None,
    assumptions: Iterable[Any] = (),
    widths: Sequence[Any] | None = None,
    activation: Any = None,
    loss: Any = None,
    bias: bool = True,
    batch: Any = None,
    over_batch: str = "mean",
    **options: Any,
) -> TrainingLoop:
    """A network with `layers` weight layers, trained by gradient descent.

    W_l has the shape (n_l, n_{l-1}), b_l the shape (n_l,). `widths`: n_0 … n_L, numbers or symbols (default: symbols).
    `activation`: one for all hidden layers or a list of one each (a record, an expression in z, or None for any
    function at all, which is the default). `loss`: a record, a Lambda of the output and its target, or None for any
    loss of each output. `batch`: the size of a minibatch, a number or a symbol (default: one sample a step), over
    which the loss is the "mean" or the "sum". `initial` and `initial_bias`: one initialiser, a list of one for each
    layer, or a mapping such as {"W2": zeros()} (others 0). `learning_rate`: see `descent`; it may be a `Schedule`.
    Raises `ModelError`, which names the layer.

    `layers` may be the symbol of a positive integer: then the net has that many hidden layers above the first, see
    `deep_networks.deep_mlp`.
    """
    shape = {"widths": widths, "activation": activation, "loss": loss, "bias": bias, "batch": batch,
             "over_batch": over_batch}  # fmt: skip
    if isinstance(layers, sp.Symbol):
        training = {"initial": initial, "initial_bias": initial_bias, "optimiser": optimiser,
                    "learning_rate": learning_rate, "assumptions": assumptions}  # fmt: skip
        return deep_mlp(layers, name=name or "deep_mlp", **training, **shape, **options)
    net = _network(layers, **shape)
    starts = {"W": _starts(layers, "W", initial), "b": _starts(layers, "b", initial_bias)}
    return descent(
        name=name or f"mlp{layers}",
        parameters={entry: starts[letter][layer - 1] for entry, (letter, layer) in net.parameters.items()},
        optimiser=optimiser,
        learning_rate=learning_rate,
        output=net.output,
        assumptions=assumptions,
        **net.equations,
        **options,
    )


def mlp_objective(layers: int = 2, **options: Any) -> Objective:
    """The loss of such a network and its gradient; the options are those of `mlp` from `widths` on."""
    net = _network(layers, **options)
    return objective(name=f"mlp{layers}", parameters=net.parameters, **net.equations)


@dataclass(frozen=True)
class _Network:
    """`parameters`: each general entry with its letter and layer; `equations`: what `descent` needs besides them."""

    parameters: Mapping[sp.Expr, tuple[str, int]]
    equations: Mapping[str, Any]
    output: sp.Expr


def _network(
    layers: int,
    *,
    widths: Sequence[Any] | None = None,
    activation: Any = None,
    loss: Any = None,
    bias: bool = True,
    batch: Any = None,
    over_batch: str = "mean",
) -> _Network:
    if type(layers) is not int or not 1 <= layers <= MOST_LAYERS:
        most = f" and at most {MOST_LAYERS}" if type(layers) is int and layers > 0 else ""
        raise ModelError(f"layers: expected a number of weight layers of at least 1{most}, found {layers!r}")
    size = _widths(layers, widths)
    named = _activations(layers, activation)
    samples = None if batch is None else read_size(batch, "batch")
    record = read_loss(loss, {i, s})

    def vector(name: str, width: sp.Expr, index: sp.Symbol) -> sp.Expr:
        """An entry of what each sample has: with the sample's index in a batch."""
        if samples is None:
            return sp.IndexedBase(name, shape=(width,))[index]
        return sp.IndexedBase(name, shape=(samples, width))[s, index]

    parameters: dict[sp.Expr, tuple[str, int]] = {}
    forward: dict[sp.Expr, sp.Expr] = {}
    below = "x"
    for layer in range(1, layers + 1):
        W = sp.IndexedBase(f"W{layer}", shape=(size[layer], size[layer - 1]))
        b = sp.IndexedBase(f"b{layer}", shape=(size[layer],))
        z = vector(f"z{layer}", size[layer], i)
        with sp.evaluate(True):
            net = sp.Sum(W[i, j] * vector(below, size[layer - 1], j), (j, 1, size[layer - 1]))
        parameters[W[i, j]] = "W", layer
        if bias:
            parameters[b[i]] = "b", layer
        forward[z] = sp.Add(net, b[i], evaluate=False) if bias else net
        if layer < layers:
            below = f"a{layer}"
            forward[vector(below, size[layer], i)] = named[layer - 1][0](z)
    output = f"z{layers}"
    with sp.evaluate(False):
        total = record.total(lambda k: vector(output, size[-1], k), lambda k: vector("y", size[-1], k), size[-1], i)
    if samples is not None:
        total = over_samples(total, s, samples, over_batch)
    equations = {
        "inputs": [vector("x", size[0], j), vector("y", size[-1], i)],
        "forward": forward,
        "loss": total,
        "functions": {**dict(named), **record.functions},
        "errors": {f"z{layer}": f"delta{layer}" for layer in range(1, layers + 1)},
    }
    return _Network(parameters, equations, vector(output, size[-1], i))


def _widths(layers: int, widths: Any) -> list[sp.Expr]:
    if widths is None:
        return [sp.Symbol(f"n{layer}", integer=True, positive=True) for layer in range(layers + 1)]
    if not isinstance(widths, list | tuple):
        raise ModelError(f"widths: expected a list of {layers + 1} (inputs first), found {widths!r}")
    if len(widths) != layers + 1:
        raise ModelError(
            f"widths: expected {layers + 1} for {layers} weight layers (inputs first), found {len(widths)}"
        )
    return [read_size(width, "number of inputs" if layer == 0 else f"width of layer {layer}")
            for layer, width in enumerate(widths)]  # fmt: skip


def _activations(layers: int, given: Any) -> list[tuple[Any, Activation]]:
    """For each hidden layer its function and record: φ for all, or φ_1, φ_2, …"""
    if not isinstance(given, list | tuple):
        return [(sp.Function("phi"), read_activation(given, "the hidden layers"))] * (layers - 1)
    if len(given) != layers - 1:
        raise ModelError(f"activation: expected one for each of {layers - 1} hidden layers, found {len(given)}")
    return [(sp.Function(f"phi{layer}"), read_activation(one, f"layer {layer}")) for layer, one in enumerate(given, 1)]


def _starts(layers: int, letter: str, given: Any) -> list[Initialiser]:
    """The initialiser of each layer."""
    kind = "initial" if letter == "W" else "initial_bias"
    if given is None or isinstance(given, Initialiser):
        return [given or zeros()] * layers
    if isinstance(given, Mapping):
        known = [f"{letter}{layer}" for layer in range(1, layers + 1)]
        for name in given:
            if name not in known:
                raise ModelError(f"{kind}: {name!r} is no parameter here, expected one of {', '.join(known)}")
        given = [given.get(name, zeros()) for name in known]
    if not isinstance(given, list | tuple):
        raise ModelError(f"{kind}: expected an initialiser, a list of one for each layer or a mapping, found {given!r}")
    if len(given) != layers:
        raise ModelError(f"{kind}: expected an initialiser for each of {layers} layers, found {len(given)}")
    for layer, one in enumerate(given, 1):
        if not isinstance(one, Initialiser):
            raise ModelError(f"{kind} of layer {layer}: expected an initialiser such as zeros(), found {one!r}")
    return list(given)
