"""Trains a transition system exactly, by its defining equations, at concrete sizes; for tests only."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from fractions import Fraction

from symbolic_init.system import Tensor, TransitionSystem
from tests.modelling.exact_values import value

Entries = Mapping[tuple[int, ...], Fraction | int]


def train(
    system: TransitionSystem,
    symbols: Mapping[str, Fraction | int],
    samples: Sequence[Mapping[str, Entries]],
    constants: Mapping[str, Entries] | None = None,
) -> list[dict[str, dict[tuple[int, ...], Fraction]]]:
    """States and intermediates by step: the result's entry s has the state after s steps and the intermediates of s."""
    history: list[dict[str, dict[tuple[int, ...], Fraction]]] = [{}]

    def read(name: str) -> object:
        def entry(*indices: int) -> Fraction:
            if constants and name in constants:
                return Fraction(constants[name][indices])
            step, *rest = indices
            known = samples[step - 1] if name in {i.tensor.name for i in system.inputs} else history[step]
            return Fraction(known[name][tuple(rest)])

        return entry

    names = [tensor.name for tensor in (*system.tensors(), *(i.tensor for i in system.inputs), *system.constants)]
    entries = {name: read(name) for name in names}

    def functions_of(t: int) -> dict[str, object]:
        made: dict[str, object] = {}
        for function in system.functions:

            def call(*arguments: Fraction, f=function) -> Fraction:  # type: ignore[no-untyped-def]
                inside = {**symbols, **{p.name: a for p, a in zip(f.parameters, arguments, strict=True)}}
                return value(f.body, inside, entries, functions_of(t))

            made[function.name] = call
        return made  # fmt: skip

    def fill(tensor: Tensor, term: object, t: int, into: dict[str, dict[tuple[int, ...], Fraction]]) -> None:
        sizes = [int(value(axis.size, symbols)) for axis in tensor.axes]
        into[tensor.name] = {}
        for point in itertools.product(*(range(1, size + 1) for size in sizes)):
            inside = {**symbols, "t": t, **{i.name: p for i, p in zip(tensor.indices, point, strict=True)}}
            into[tensor.name][point] = value(term, inside, entries, functions_of(t))  # type: ignore[arg-type]

    for tensor in system.state:
        fill(tensor, system.initial[tensor.name], 0, history[0])
    for t in range(len(samples)):
        history.append({})
        for tensor, body in system.intermediates:
            fill(tensor, body, t, history[t + 1])
        for tensor in system.state:
            fill(tensor, system.update[tensor.name], t, history[t + 1])
    return history
