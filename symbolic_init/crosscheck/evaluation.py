"""The values of kernel terms over trajectories: all steps, entries and instances at once, each term read only once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, reduce
from operator import add, mul
from typing import Any

import numpy as np

from symbolic_init.crosscheck.batches import NOWHERE, Places, end, gathered, span, summed
from symbolic_init.crosscheck.floats import Floats
from symbolic_init.crosscheck.pool import Pool, UnknownError, Value
from symbolic_init.crosscheck.rationals import Rationals
from symbolic_init.kernel.terms import Add, App, Bound, Entry, Mul, Num, Pow, Sum, Sym, Term
from symbolic_init.system import Function


class Where:
    """A place at which terms have values: indices and numbers by name, bound variables innermost first.

    Terms without loose bound variables are computed once for each place; so nothing in the pool that a term mentions
    may change while a place is in use.
    """

    __slots__ = ("bound", "depth", "indices", "known", "numbers", "pool")

    def __init__(self, pool: Pool, indices: Mapping[str, Places] | None = None,
                 numbers: Mapping[str, Value] | None = None, depth: int = 0,
                 bound: tuple[Places, ...] = ()) -> None:  # fmt: skip
        self.pool, self.depth, self.bound = pool, depth, bound
        self.indices: Mapping[str, Places] = indices or {}
        self.numbers: Mapping[str, Value] = numbers or {}
        self.known: dict[Term, Value] = {}

    def at(self, name: str, place: int) -> Where:
        """With a free index at one value."""
        return Where(self.pool, {**self.indices, name: place}, self.numbers, self.depth, self.bound)

    def along(self, name: str, first: int, last: int) -> Where:
        """With a free index that runs along a new first axis."""
        indices = {**self.indices, name: span(first, last, self.depth)}
        return Where(self.pool, indices, self.numbers, self.depth + 1, self.bound)

    def over(self, indices: Sequence[Sym], shape: Sequence[int]) -> Where:
        """With free indices that run along new axes in their order."""
        where = self
        for index, size in reversed(list(zip(indices, shape, strict=True))):
            where = where.along(index.name, 1, size)
        return where

    def given(self, numbers: Mapping[str, Value]) -> Where:
        """With other numbers."""
        return Where(self.pool, self.indices, numbers, self.depth, self.bound)

    def sampled(self, name: str) -> Where:
        """With a real number that takes some values along a new first axis."""
        halves = self.pool.zero.constant(span(-4, 4, self.depth + 1)) * self.pool.zero.constant(2).power(-1)
        return Where(self.pool, self.indices, {**self.numbers, name: halves}, self.depth + 1, self.bound)

    def below(self, places: Places) -> Where:
        """Below a binder whose variable runs along a new first axis."""
        return Where(self.pool, self.indices, self.numbers, self.depth + 1, (places, *self.bound))

    def place(self, term: Term) -> Places:
        """The natural numbers that an index term denotes."""
        return _index(term)(self)

    def value(self, term: Term) -> Value:
        """The numbers that a term denotes, axes of open indices first, instances last."""
        return _plan(term)(self)

    def entry(self, name: str, places: Sequence[Places]) -> Value:
        """An entry of a tensor."""
        if name in self.pool.constants:
            return gathered(self.pool.constants[name], places)
        history = self.pool.histories.get(name) or self.pool.change_of(name)
        time, *rest = places
        if isinstance(time, int):
            moment = history.moment(time)
            return self.nowhere() if moment is None else gathered(moment, rest)
        stacked, first = history.stacked
        return gathered(stacked, [time - first, *rest], 0)

    def nowhere(self) -> Value:
        """An undefined number."""
        return self.pool.zero.only_where(NOWHERE)


Plan = Callable[[Where], Value]
Index = Callable[[Where], Places]


@lru_cache(maxsize=1 << 14)
def _plan(term: Term) -> Plan:
    """How to compute a term."""
    plan = _READERS[type(term)](term)
    if term.loose or isinstance(term, Num | Sym | Bound):
        return plan

    def remembered(where: Where) -> Value:
        found = where.known.get(term)
        if found is None:
            found = where.known[term] = plan(where)
        return found

    return remembered


@lru_cache(maxsize=1 << 12)
def _index(term: Term) -> Index:
    """How to compute an index term."""
    match term:
        case Num(value):
            fixed = int(value)
            return lambda where: fixed
        case Bound(level):
            return lambda where: where.bound[level]
        case Sym(name):
            return lambda where: _named(where, name)
        case Add((first, Num(value))):
            start, offset = _index(first), int(value)
            return lambda where: start(where) + offset
        case Add(parts) | Mul(parts):
            join, neutral = (add, 0) if isinstance(term, Add) else (mul, 1)
            plans = [_index(part) for part in parts]
            return lambda where: reduce(join, [plan(where) for plan in plans], neutral)
    raise UnknownError(f"expected an index or a size, found {term!r}")


def _named(where: Where, name: str) -> Places:
    if name in where.indices:
        return where.indices[name]
    if name in where.pool.sizes:
        return where.pool.sizes[name]
    raise UnknownError(f"expected an index or a size, found {name}")


def _number(term: Num) -> Plan:
    both: dict[type, Value] = {kind: kind.constant(term.value) for kind in (Rationals, Floats)}
    return lambda where: both[type(where.pool.zero)]


def _symbol(term: Sym | Bound) -> Plan:
    index = _index(term)
    if isinstance(term, Bound):
        return lambda where: _as_number(where, index)
    name = term.name

    def plan(where: Where) -> Value:
        if name in where.numbers:
            return where.numbers[name]
        found = where.pool.numbers.get(name)
        return _as_number(where, index) if found is None else found

    return plan


def _as_number(where: Where, index: Index) -> Value:
    return where.pool.zero.constant(np.asarray(index(where))[..., None])


def _entry(term: Entry) -> Plan:
    name, indices = term.tensor, [_index(index) for index in term.indices]
    return lambda where: where.entry(name, [index(where) for index in indices])


def _sum_of(term: Add) -> Plan:
    if not term.parts:
        return _number(Num(0))
    first, *rest = map(_plan, term.parts)

    def plan(where: Where) -> Value:
        total = first(where)
        for part in rest:
            total = total + part(where)
        return total

    return plan


def _product(term: Mul) -> Plan:
    if not term.parts:
        return _number(Num(1))
    first, *rest = map(_plan, term.parts)

    def plan(where: Where) -> Value:
        product = first(where)
        for part in rest:
            product = product * part(where)
        return product

    return plan


def _power(term: Pow) -> Plan:
    base, exponent = _plan(term.base), term.exponent
    return lambda where: base(where).power(exponent)


def _sum(term: Sum) -> Plan:
    lower, upper, body = _index(term.lower), _index(term.upper), _plan(term.body)

    def plan(where: Where) -> Value:
        low, high = lower(where), upper(where)
        places = span(end(low, 0), end(high, -1), where.depth)
        if not places.size:
            return where.pool.zero
        return summed(body(where.below(places)), places, (low, high), where.depth, where.pool.zero)

    return plan


def _call(term: App) -> Plan:
    name = term.function
    if name == "delta":
        first, second = map(_index, term.arguments)
        return lambda where: where.pool.zero.constant(_equal(first(where), second(where)))
    arguments = [_plan(argument) for argument in term.arguments]
    if name in ("nonneg", "pos"):
        (argument,), at_zero = arguments, int(name == "nonneg")
        return lambda where: argument(where).step(at_zero)

    def plan(where: Where) -> Value:
        values = [argument(where) for argument in arguments]
        function = where.pool.functions.get(name)
        return values[0].call(name) if function is None else function(*values)

    return plan


def _equal(first: Places, second: Places) -> Any:
    return np.asarray(np.equal(first, second)).astype(np.int64)[..., None]


_READERS: dict[type, Callable[[Any], Plan]] = {
    Num: _number, Sym: _symbol, Bound: _symbol, Entry: _entry, Add: _sum_of, Mul: _product, Pow: _power, Sum: _sum,
    App: _call,
}  # fmt: skip


def define(pool: Pool, functions: Iterable[Function]) -> None:
    """Functions by their definitions in terms."""
    for function in functions:
        if function.body is not None:
            pool.functions[function.name] = _defined(pool, function)


def _defined(pool: Pool, function: Function) -> Callable[..., Value]:
    names = [parameter.name for parameter in function.parameters]
    assert function.body is not None
    plan = _plan(function.body)

    def call(*arguments: Value) -> Value:
        depth = max([0, *[len(argument.shape) - 1 for argument in arguments]])
        return plan(Where(pool, None, dict(zip(names, arguments, strict=True)), depth))

    return call
