"""Multilayer perceptrons whose number of layers is a symbol: the hidden layers are one tensor, counted from 0."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sympy as sp

from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.initialisers import Initialiser, zeros
from symbolic_init.modelling.network_parts import over_samples, read_activation, read_loss, read_size
from symbolic_init.modelling.optimisers import Optimiser
from symbolic_init.modelling.training_loop import TrainingLoop

i, j, s, l = sp.symbols("i j s l", integer=True)  # noqa: E741 the index of a layer is l in all the literature
WEIGHTS, BIASES = ("U", "W", "V"), ("u", "b", "v")
SIZES = ("number of inputs", "width of the hidden layers", "number of outputs")


def deep_mlp(
    last: sp.Symbol,
    *,
    initial: Any,
    initial_bias: Any,
    optimiser: Optimiser | None,
    learning_rate: Any,
    name: str,
    assumptions: Iterable[Any],
    widths: Sequence[Any] | None,
    activation: Any,
    loss: Any,
    bias: bool,
    batch: Any,
    over_batch: str,
    **options: Any,
) -> TrainingLoop:
    """z_0 = U x + u, z_{l+1} = W_l φ(z_l) + b_l for l < L, output o = V φ(z_L) + v: L + 1 hidden layers.

    The arguments are those of `mlp`, where `layers` is the symbol L. `widths`: inputs, hidden units, outputs (default
    d, n[l], m); the number of hidden units may depend on the layer l as an entry of `IndexedBase("n", shape=(L + 1,),
    integer=True, positive=True)`. `activation`: one for all hidden layers, or two: below the last one, and of the last
    one. `initial` and `initial_bias`: one initialiser, or a mapping of those of U, W, V, or of u, b, v (others 0), in
    which the start of W and of b may depend on the layer l. Raises `ModelError`.
    """
    samples = None if batch is None else read_size(batch, "batch")
    inputs, hidden, outputs = _widths(widths, last)
    (phi, psi), records = _activations(activation)
    record = read_loss(loss, {i, s, l})

    def vector(name: str, width: sp.Expr, index: sp.Symbol) -> sp.Expr:
        """An entry of what each sample has."""
        if samples is None:
            return sp.IndexedBase(name, shape=(width,))[index]
        return sp.IndexedBase(name, shape=(samples, width))[s, index]

    def width(layer: sp.Expr) -> sp.Expr:
        return hidden.xreplace({l: layer})

    def z(layer: sp.Expr, unit: sp.Symbol) -> sp.Expr:
        own = (layer, unit) if samples is None else (layer, s, unit)
        sizes = (last + 1, width(l)) if samples is None else (last + 1, samples, width(l))
        return sp.IndexedBase("z", shape=sizes)[own]

    U = sp.IndexedBase("U", shape=(width(sp.S.Zero), inputs))[i, j]
    W = sp.IndexedBase("W", shape=(last, width(l + 1), width(l)))[l, i, j]
    V = sp.IndexedBase("V", shape=(outputs, width(last)))[i, j]
    u, b = sp.IndexedBase("u", shape=(width(sp.S.Zero),))[i], sp.IndexedBase("b", shape=(last, width(l + 1)))[l, i]
    v = sp.IndexedBase("v", shape=(outputs,))[i]

    def net(weight: sp.Expr, below: sp.Expr, size: sp.Expr, added: sp.Expr) -> sp.Expr:
        with sp.evaluate(True):
            total = sp.Sum(weight * below, (j, 1, size))
        return sp.Add(total, added, evaluate=False) if bias else total

    output = vector("o", outputs, i)
    forward = {
        z(sp.S.Zero, i): net(U, vector("x", inputs, j), inputs, u),
        z(l + 1, i): net(W, phi(z(l, j)), width(l), b),
        output: net(V, psi(z(last, j)), width(last), v),
    }
    with sp.evaluate(False):
        total = record.total(lambda k: vector("o", outputs, k), lambda k: vector("y", outputs, k), outputs, i)
    if samples is not None:
        total = over_samples(total, s, samples, over_batch)
    starts = _starts("initial", WEIGHTS, initial) | _starts("initial_bias", BIASES, initial_bias)
    parameters = {"U": U, "u": u, "W": W, "b": b, "V": V, "v": v}
    return descent(
        name=name,
        parameters={entry: starts[letter] for letter, entry in parameters.items() if bias or letter in WEIGHTS},
        inputs=[vector("x", inputs, j), vector("y", outputs, i)],
        forward=forward,
        loss=total,
        functions={**records, **record.functions},
        errors={"z": "delta_z", "o": "delta_o"},
        optimiser=optimiser,
        learning_rate=learning_rate,
        output=output,
        assumptions=assumptions,
        depth=(l, last),
        **options,
    )


def _widths(given: Any, last: sp.Symbol) -> tuple[sp.Expr, ...]:
    if given is None:
        inputs, outputs = sp.symbols("d m", integer=True, positive=True)
        return inputs, sp.IndexedBase("n", shape=(last + 1,), integer=True, positive=True)[l], outputs
    if not isinstance(given, list | tuple) or len(given) != len(SIZES):
        raise ModelError(f"widths: expected {', '.join(SIZES)} for a symbolic number of layers, found {given!r}")
    return tuple(read_size(size, what) for size, what in zip(given, SIZES, strict=True))


def _activations(given: Any) -> tuple[tuple[Any, Any], dict[Any, Any]]:
    """The functions of the layers below the last hidden one and of that one, and their records."""
    phi, psi = sp.Function("phi"), sp.Function("psi")
    if not isinstance(given, list | tuple):
        return (phi, phi), {phi: read_activation(given, "the hidden layers")}
    if len(given) != 2:
        raise ModelError("activation: expected one for all hidden layers, or two (below the last one, and of the last "
                         f"one), found {len(given)}")  # fmt: skip
    below, of_last = given
    return (phi, psi), {
        phi: read_activation(below, "the hidden layers below the last one"),
        psi: read_activation(of_last, "the last hidden layer"),
    }


def _starts(kind: str, letters: tuple[str, ...], given: Any) -> dict[str, Initialiser]:
    if given is None or isinstance(given, Initialiser):
        return dict.fromkeys(letters, given or zeros())
    if not isinstance(given, Mapping) or not all(isinstance(one, Initialiser) for one in given.values()):
        raise ModelError(f"{kind}: expected an initialiser such as zeros(), or a mapping of those of "
                         f"{', '.join(letters)}, found {given!r}")  # fmt: skip
    for name in given:
        if name not in letters:
            raise ModelError(f"{kind}: {name!r} is no parameter here, expected one of {', '.join(letters)}")
    return {letter: given.get(letter, zeros()) for letter in letters}
