"""What the names in kernel terms stand for in trained runs, and at which steps and indices they have values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Any

from symbolic_init.kernel.terms import INDEX, Add, App, Entry, Num, Sym, Syntax, Term, free_symbols, walk

Use = tuple[str, int, int]  # a tensor ("": none, so that only 1 is left), an axis of it, what is added to the index
Value = Any  # a Batch; NumPy is not typed closely enough to say which


class UnknownError(LookupError):
    """A term mentions what no run has."""


class History:
    """A tensor's values moment by moment, from the first moment at which it has one (an input has none at 0)."""

    def __init__(self, first: int, moments: list[Value] | None = None, stacked: Value | None = None) -> None:
        self.first, self._stacked = first, stacked
        self._moments: list[Value | None] = [*(moments or ())] if stacked is None else [None] * stacked.shape[0]

    def append(self, moment: Value) -> None:
        """One moment more."""
        self._moments.append(moment)

    def moment(self, time: int) -> Value | None:
        """The values at a time, if there are any."""
        place = time - self.first
        if not 0 <= place < len(self._moments):
            return None
        found = self._moments[place]
        if found is None:
            assert self._stacked is not None
            found = self._moments[place] = self._stacked.entries((place,), None)
        return found

    @property
    def moments(self) -> list[Value]:
        """Moment by moment."""
        return [self.moment(time) for time in range(self.first, self.last + 1)]

    @property
    def stacked(self) -> tuple[Value, int]:
        """All moments along a first axis, and the first of them; none may follow."""
        if self._stacked is None:
            first, *others = self.moments
            self._stacked = first.stacked(others)
        return self._stacked, self.first

    @property
    def last(self) -> int:
        """The last moment."""
        return self.first + len(self._moments) - 1

    @property
    def shape(self) -> tuple[int, ...]:
        """The axes of each moment, instances last."""
        if self._stacked is not None:
            return self._stacked.shape[1:]  # type: ignore[no-any-return]
        return self.moments[-1].shape  # type: ignore[no-any-return]


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
        history = self.histories[stem]
        changes = [b - a for a, b in pairwise(history.moments)]
        return self.histories.setdefault(name, History(history.first + 1, changes))


def reach(pool: Pool, node: Syntax, name: str) -> tuple[int, int]:
    """The first and the last value of an index variable at which every tensor that it indexes has an entry."""
    return _common(pool, _uses(node, name))


def reaches(pool: Pool, terms: tuple[Term, ...]) -> dict[str, tuple[int, int]]:
    """The same for each index variable that the terms leave free, all of them together."""
    return {name: _common(pool, uses) for name, uses in _open_uses(terms) if name not in pool.sizes}


def _common(pool: Pool, uses: tuple[Use, ...]) -> tuple[int, int]:
    ranges = [(*_range(pool, tensor, axis), offset) if tensor else (1, 1, 0) for tensor, axis, offset in uses]
    first, last = [low - offset for low, _, offset in ranges], [high - offset for _, high, offset in ranges]
    return max(0, *first), min(last)  # an index is a natural number


@lru_cache(maxsize=1024)
def _open_uses(terms: tuple[Term, ...]) -> tuple[tuple[str, tuple[Use, ...]], ...]:
    names = sorted(frozenset().union(*map(open_indices, terms)))
    return tuple((name, tuple({use for term in terms if name in open_indices(term) for use in _uses(term, name)}))
                 for name in names)  # fmt: skip


@lru_cache(maxsize=4096)
def _uses(node: Syntax, name: str) -> tuple[Use, ...]:
    """Which axes of which tensors an index variable indexes, and how much is added to it there."""
    found = tuple({
        (entry.tensor, axis, offset)
        for entry in walk(node) if isinstance(entry, Entry)
        for axis, index in enumerate(entry.indices)
        for offset in [_offset(index, name)] if offset is not None
    })  # fmt: skip
    return found or (("", 0, 0),)


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
        return history.first, history.last
    return 1, history.shape[axis - 1]


@lru_cache(maxsize=1 << 14)
def is_rational(node: Syntax) -> bool:
    """Does the term or formula get by without functions that have irrational values?"""
    return not (isinstance(node, App) and node.function in IRRATIONAL) and all(map(is_rational, node.children()))


IRRATIONAL = frozenset(["exp", "log", "tanh", "sin", "cos", "sinh", "cosh", "atan", "erf", "sqrt"])
