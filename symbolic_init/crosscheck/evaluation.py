"""The values of kernel terms and formulas over trajectories: all steps, entries and instances in one walk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache, reduce
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from symbolic_init.crosscheck.batches import Truths
from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    And,
    App,
    AtMost,
    Bound,
    Entry,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Not,
    Num,
    Pow,
    Sum,
    Sym,
    Syntax,
    Term,
    free_symbols,
    open_body,
    walk,
)  # fmt: skip
from symbolic_init.system import Function

Value = Any  # a Batch; NumPy is not typed closely enough to say which
Places = npt.NDArray[np.intp]


TOLERANCE = 1e-9  # relative, for floats only


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

    def define(self, functions: tuple[Function, ...]) -> None:
        """Functions by their definitions in terms."""
        for function in functions:
            if function.body is not None:
                self.functions[function.name] = _defined(self, function)


def _defined(pool: Pool, function: Function) -> Callable[..., Value]:
    def call(*arguments: Value) -> Value:
        depth = max(0, *(len(argument.shape) - 1 for argument in arguments))
        names = [parameter.name for parameter in function.parameters]
        where = Where(pool, {}, dict(zip(names, arguments, strict=True)), (), depth)
        assert function.body is not None
        return where.value(function.body)

    return call


@dataclass(frozen=True)
class Where:
    """A place at which terms have values: indices and numbers by name, bound variables innermost first."""

    pool: Pool
    indices: Mapping[str, Places] = field(default_factory=dict)
    numbers: Mapping[str, Value] = field(default_factory=dict)
    bound: tuple[Places, ...] = ()
    depth: int = 0

    def along(self, name: str, values: Places) -> Where:
        """With a free index that runs along a new first axis."""
        places = values.reshape((-1,) + (1,) * self.depth)
        return replace(self, indices={**self.indices, name: places}, depth=self.depth + 1)

    def place(self, term: Term) -> Places:
        """The natural numbers that an index term denotes."""
        match term:
            case Num(value):
                return np.array(int(value))
            case Bound(level):
                return self.bound[level]
            case Sym(name):
                if name in self.indices:
                    return self.indices[name]
                if name in self.pool.sizes:
                    return np.array(self.pool.sizes[name])
            case Add(parts):
                return reduce(np.add, map(self.place, parts), np.array(0))
            case Mul(parts):
                return reduce(np.multiply, map(self.place, parts), np.array(1))
        raise UnknownError(f"expected an index or a size, found {term!r}")

    def value(self, term: Term) -> Value:
        """The numbers that a term denotes, axes of open indices first, instances last."""
        match term:
            case Entry(name, indices):
                return self.entry(name, [self.place(index) for index in indices])
            case Sym(name) if name in self.numbers:
                return self.numbers[name]
            case Sym(name) if name in self.pool.numbers:
                return self.pool.numbers[name]
            case Num(value):
                return self.pool.zero.constant(value)
            case Sym() | Bound():
                return self.pool.zero.constant(self.place(term)[..., None])
            case Add(parts):
                return reduce(lambda a, b: a + b, map(self.value, parts)) if parts else self.pool.zero
            case Mul(parts):
                return reduce(lambda a, b: a * b, map(self.value, parts)) if parts else self.pool.zero.constant(1)
            case Pow(base, exponent):
                return self.value(base).power(exponent)
            case Sum():
                return self.summed(term)
            case App(name, arguments):
                return self.called(name, arguments)
        raise UnknownError(f"expected a term, found {term!r}")

    def entry(self, name: str, places: list[Places]) -> Value:
        """An entry of a tensor."""
        if name in self.pool.constants:
            return _gathered(self.pool.constants[name], places, 1)
        history = self.pool.histories.get(name) or self.pool.change_of(name)
        time, *rest = places
        if time.ndim == 0:
            moment = history.moments[int(time)] if 0 <= time < len(history.moments) else None
            return self.nowhere() if moment is None else _gathered(moment, rest, 1)
        stacked, first = history.stacked
        return _gathered(stacked, [time - first, *rest], 0)

    def nowhere(self) -> Value:
        """An undefined number."""
        return self.pool.zero.only_where(np.zeros((), np.bool_))

    def summed(self, term: Sum) -> Value:
        """The sum over a range, which may depend on the indices outside."""
        low, high = self.place(term.lower), self.place(term.upper)
        values = np.arange(low.min(), high.max() + 1)
        if not len(values):
            return self.pool.zero
        places = values.reshape((-1,) + (1,) * self.depth)
        body = replace(self, bound=(places, *self.bound), depth=self.depth + 1).value(term.body)
        rest = body.shape[-self.depth - 1 :]
        body = body.over((len(values), *(1,) * (self.depth + 1 - len(rest)), *rest))
        within = (low <= places) & (places <= high)
        return (body if within.all() else body.chosen(within[..., None], self.pool.zero)).total()

    def called(self, name: str, arguments: tuple[Term, ...]) -> Value:
        """A function's value."""
        if name == "delta":
            first, second = map(self.place, arguments)
            return self.pool.zero.constant((first == second).astype(np.int64)[..., None])
        values = [self.value(argument) for argument in arguments]
        if name in ("nonneg", "pos"):
            sign, known = values[0].sign()
            return self.pool.zero.constant((sign >= (name == "pos")).astype(np.int64)).only_where(known)
        if name in self.pool.functions:
            return self.pool.functions[name](*values)
        return values[0].call(name)

    def truth(self, formula: Formula) -> tuple[Truths, Truths]:
        """Where the formula holds, and where that is known."""
        match formula:
            case Equal(left, right):
                sign, known = self.gap(left, right)
                return sign == 0, known
            case Less(left, right):
                sign, known = self.gap(left, right)
                return sign < 0, known
            case AtMost(left, right):
                sign, known = self.gap(left, right)
                return sign <= 0, known
            case Not(part):
                holds, known = self.truth(part)
                return ~holds, known
            case And(parts):
                found = [self.truth(part) for part in parts]
                false = reduce(np.logical_or, (known & ~holds for holds, known in found))
                known = reduce(np.logical_and, (known for _, known in found))
                return ~false, known | false
            case Implies(premise, conclusion):
                (first, sure), (second, certain) = self.truth(premise), self.truth(conclusion)
                return ~first | second, (sure & ~first) | (certain & second) | (sure & certain)
            case ForAll():
                return self.for_all(formula)
        raise UnknownError(f"expected a formula, found {formula!r}")

    def for_all(self, formula: ForAll) -> tuple[Truths, Truths]:
        """Over every place of the grid that the variable reaches."""
        where, body = self.opened(formula)
        holds, known = where.truth(body)
        shape = np.broadcast_shapes(holds.shape, known.shape)
        if len(shape) < where.depth + 1:
            return holds, known
        holds, known = np.broadcast_to(holds, shape), np.broadcast_to(known, shape)
        false = (known & ~holds).any(axis=0)
        return np.asarray(~false), np.asarray(known.all(axis=0) | false)

    def opened(self, formula: ForAll) -> tuple[Where, Formula]:
        """The body at every value of the variable: along its axis, or at sample points for a real number."""
        name = f"{formula.hint}/{self.depth}"
        body = _opened(formula, name)
        if formula.sort == INDEX:
            return self.along(name, reach(self.pool, body, name)), body
        return self.sampled(name), body

    def sampled(self, name: str) -> Where:
        """With a real number that takes some values along a new first axis."""
        places = np.arange(-4, 5).reshape((-1,) + (1,) * (self.depth + 1))
        half = self.pool.zero.constant(2).power(-1)
        numbers = {**self.numbers, name: self.pool.zero.constant(places) * half}
        return replace(self, numbers=numbers, depth=self.depth + 1)

    def gap(self, left: Term, right: Term) -> tuple[Truths, Truths]:
        """The sign of left - right, and where it is known."""
        first, second = self.value(left), self.value(right)
        difference = first - second
        sign, known = difference.sign()
        if first.is_exact:
            return sign, known
        near = first.distance(second) <= TOLERANCE
        return np.where(near, 0, sign), known | near


def _gathered(tensor: Value, places: list[Places], origin: int) -> Value:
    """The entries at the places, which count from the origin along the first axis and from 1 along the others."""
    index, outside = [], np.zeros((), np.bool_)
    for axis, (size, place) in enumerate(zip(tensor.shape, places, strict=False)):
        inside = shifted = place - 1 if axis or origin else place
        if shifted.min() < 0 or shifted.max() >= size:
            inside = np.minimum(np.maximum(shifted, 0), size - 1)
            outside = np.asarray(outside | (inside != shifted))
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


@lru_cache(maxsize=4096)
def _opened(formula: ForAll, name: str) -> Formula:
    body = open_body(formula.body, Sym(name, formula.sort))
    assert isinstance(body, Formula)
    return body


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
