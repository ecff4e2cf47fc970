"""Where the numbers of an instance stand: one row of numbers for each tensor, by index."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product, zip_longest
from math import prod
from typing import Any

from symbolic_init.kernel import terms as k
from symbolic_init.system import Tensor

Key = tuple[str, tuple[int, ...]]  # of an entry, at some time
Rows = dict[str, Any]  # by tensor: its rows by time (a constant: one row)


@dataclass(frozen=True)
class Place:
    """A tensor's part of the numbers of an instance; `keys` of its row, None where the row is one number."""

    name: str
    start: int
    stop: int
    keys: tuple[Any, ...] | None
    entries: tuple[Key, ...]


def places(tensors: Iterable[Tensor], lengths: Mapping[str, tuple[int, ...]]) -> list[Place]:
    """Where the numbers of the tensors stand when they are given one after the other."""
    found: list[Place] = []
    start = 0
    for name in (T.name for T in tensors):
        indices = list(product(*(range(1, length + 1) for length in lengths[name])))
        keys = tuple(map(row_key, indices)) if lengths[name] else None
        found.append(Place(name, start, start + len(indices), keys, tuple((name, i) for i in indices)))
        start += len(indices)
    return found


def row_key(indices: tuple[int, ...]) -> Any:
    """One index as it is, several as a tuple."""
    return indices[0] if len(indices) == 1 else indices


def loaded(place: Place, numbers: tuple[Any, ...]) -> Any:
    """A tensor's row of the numbers of all."""
    if place.keys is None:
        return numbers[place.start]
    return dict(zip(place.keys, numbers[place.start : place.stop], strict=True))


def entry_of(row: Any, indices: tuple[int, ...]) -> Any:
    """The number in a row."""
    return row[row_key(indices)] if indices else row


def length(term: k.Term, sizes: Mapping[str, int]) -> int:
    """The value of a size."""
    match term:
        case k.Sym(name):
            return sizes[name]
        case k.Add(parts):
            return sum(length(part, sizes) for part in parts)
        case k.Mul(parts):
            return prod(length(part, sizes) for part in parts)
    assert isinstance(term, k.Num)
    return int(term.value)


@lru_cache(maxsize=1 << 12)
def summands(term: k.Syntax) -> int:
    """How many summands are computed of sums whose bounds are numbers; 1 where there are none."""
    inner = max([summands(child) for child in term.children()], default=1)
    match term:
        case k.Sum(k.Num(lower), k.Num(upper)):
            return inner * max(1, int(upper - lower) + 1)
    return inner


@lru_cache(maxsize=1 << 12)
def operations(term: k.Syntax) -> tuple[int, ...]:
    """The numbers of operations in a term: those that stand below no sum, below one, below two, …"""
    inner = [operations(child) for child in term.children() if not isinstance(term, k.Entry)]
    total = [sum(counts) for counts in zip_longest(*inner, fillvalue=0)] or [0]
    return (1, *total) if isinstance(term, k.Sum) else (1 + total[0], *total[1:])
