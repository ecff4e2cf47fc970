"""What the names in kernel terms stand for in trained runs, and at which steps and indices they have values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from symbolic_init.crosscheck.batches import Truths
from symbolic_init.kernel.terms import INDEX, Add, App, Entry, Num, Sym, Syntax, Term, free_symbols, walk

Value = Any  # a Batch; NumPy is not typed closely enough to say which
Places = npt.NDArray[np.intp]


class UnknownError(LookupError):
    """A term mentions what no run has."""


@dataclass
class History:
    """A tensor's values moment by moment; None where it has none (an input at time 0)."""

    moments: list[Value | None]

    @cached_property
    def stacked(self) -> tuple[Value, int]:
        """All moments that have a value along a first axis, and the first of them."""
        known = [moment for moment in self.moments if moment is not None]
        return known[0].stacked(known[1:]), len(self.moments) - len(known)


@dataclass
class Pool:
    """What the names in terms stand for: histories by tensor, constants by tensor, numbers, sizes, functions."""

    zero: Value
    histories: dict[str, History] = field(default_factory=dict)
    constants: dict[str, Value] = field(default_factory=dict)
    numbers: dict[str, Value] = field(default_factory=dict)
    sizes: Mapping[str, int] = field(default_factory=dict)
    functions: dict[str, Callable[..., Value]] = field(default_factory=dict)

    def change_of(self, name: str) -> History:
        """Delta_w at a step is w after it minus w before it."""
        stem = name.removeprefix("Delta_")
        if stem == name or stem not in self.histories:
            raise UnknownError(f"expected one of {', '.join([*self.histories, *self.constants])}, found {name}")
        moments = self.histories[stem].moments
        changes = [b - a for a, b in pairwise(moments) if a is not None and b is not None]
        return self.histories.setdefault(name, History([None, *changes]))


def gathered(tensor: Value, places: list[Places], origin: int) -> Value:
    """The entries at the places, which count from the origin along the first axis and from 1 along the others."""
    index: list[Places] = []
    outside: Truths | None = None
    for axis, (size, place) in enumerate(zip(tensor.shape, places, strict=False)):
        inside = shifted = place - 1 if axis or origin else place
        if shifted.item(0) < 0 or shifted.item(-1) >= size:  # index terms grow with every index
            inside = np.minimum(np.maximum(shifted, 0), size - 1)
            beyond = np.asarray(inside != shifted)
            outside = beyond if outside is None else outside | beyond
        index.append(inside)
    return tensor.entries(tuple(index), outside)


def reach(pool: Pool, node: Syntax, name: str) -> Places:
    """The values of an index variable at which every tensor that it indexes has an entry."""
    ranges = [(*_range(pool, tensor, axis), offset) for tensor, axis, offset in _uses(node, name)] or [(1, 1, 0)]
    first, last = max(low - offset for low, _, offset in ranges), min(high - offset for _, high, offset in ranges)
    return np.arange(first, last + 1)


@lru_cache(maxsize=4096)
def _uses(node: Syntax, name: str) -> tuple[tuple[str, int, int], ...]:
    """Which axes of which tensors an index variable indexes, and how much is added to it there."""
    return tuple({
        (entry.tensor, axis, offset)
        for entry in walk(node) if isinstance(entry, Entry)
        for axis, index in enumerate(entry.indices)
        for offset in [_offset(index, name)] if offset is not None
    })  # fmt: skip


@lru_cache(maxsize=4096)
def open_indices(term: Term) -> frozenset[str]:
    """The index variables and sizes that a term leaves free."""
    return frozenset(symbol.name for symbol in free_symbols(term) if symbol.sort == INDEX)


def _offset(index: Term, name: str) -> int | None:
    match index:
        case Sym(found) if found == name:
            return 0
        case Add((Sym(found), Num(number))) if found == name:
            return int(number)
    return None


def _range(pool: Pool, tensor: str, axis: int) -> tuple[int, int]:
    if tensor in pool.constants:
        return 1, pool.constants[tensor].shape[axis]
    history = pool.histories.get(tensor) or pool.change_of(tensor)
    if axis == 0:
        return sum(moment is None for moment in history.moments), len(history.moments) - 1
    return 1, history.moments[-1].shape[axis - 1]  # type: ignore[union-attr]


def is_rational(*nodes: Syntax) -> bool:
    """Do the terms get by without functions that have irrational values?"""
    return all(not isinstance(node, App) or node.function not in IRRATIONAL for whole in nodes for node in walk(whole))


IRRATIONAL = frozenset(["exp", "log", "tanh", "sin", "cos", "sinh", "cosh", "atan", "erf", "sqrt"])
