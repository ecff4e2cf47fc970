"""The values of kernel terms and formulas over trajectories: all steps, entries and instances in one walk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache, reduce

import numpy as np

from symbolic_init.crosscheck.batches import Truths
from symbolic_init.crosscheck.pool import Places, Pool, UnknownError, Value, gathered, reach
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
    Term,
    open_body,
)  # fmt: skip
from symbolic_init.system import Function

TOLERANCE = 1e-9  # relative, for floats only


@dataclass(frozen=True)
class Where:
    """A place at which terms have values: indices and numbers by name, bound variables innermost first."""

    pool: Pool
    indices: Mapping[str, Places] = field(default_factory=dict)
    numbers: Mapping[str, Value] = field(default_factory=dict)
    bound: tuple[Places, ...] = ()
    depth: int = 0
    known: dict[Term, Value] | None = None  # of terms without loose bound variables, where that pays

    def remembering(self) -> Where:
        """The same place, at which nothing is computed twice."""
        return replace(self, known={})

    def along(self, name: str, values: Places) -> Where:
        """With a free index that runs along a new first axis."""
        places = values.reshape((-1,) + (1,) * self.depth)
        return replace(self, indices={**self.indices, name: places}, depth=self.depth + 1)

    def over(self, indices: Sequence[Sym], shape: Sequence[int]) -> Where:
        """With free indices that run along new axes in their order."""
        where = self
        for index, size in reversed(list(zip(indices, shape, strict=True))):
            where = where.along(index.name, np.arange(1, size + 1))
        return where

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
        if self.known is None or term.loose or self.bound:
            return self.computed(term)
        if term not in self.known:
            self.known[term] = self.computed(term)
        return self.known[term]

    def computed(self, term: Term) -> Value:
        """The numbers that a term denotes, from its parts."""
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
            return gathered(self.pool.constants[name], places, 1)
        history = self.pool.histories.get(name) or self.pool.change_of(name)
        time, *rest = places
        if time.ndim == 0:
            moment = history.moments[int(time)] if 0 <= time < len(history.moments) else None
            return self.nowhere() if moment is None else gathered(moment, rest, 1)
        stacked, first = history.stacked
        return gathered(stacked, [time - first, *rest], 0)

    def nowhere(self) -> Value:
        """An undefined number."""
        return self.pool.zero.only_where(np.zeros((), np.bool_))

    def summed(self, term: Sum) -> Value:
        """The sum over a range, which may depend on the indices outside."""
        low, high = self.place(term.lower), self.place(term.upper)
        values = np.arange(low.item(0), high.item(-1) + 1)
        if not len(values):
            return self.pool.zero
        places = values.reshape((-1,) + (1,) * self.depth)
        body = replace(self, bound=(places, *self.bound), depth=self.depth + 1).value(term.body)
        rest = body.shape[-self.depth - 1 :]
        body = body.over((len(values), *(1,) * (self.depth + 1 - len(rest)), *rest))
        if low.ndim or high.ndim:
            body = body.chosen(((low <= places) & (places <= high))[..., None], self.pool.zero)
        return body.total()

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


@lru_cache(maxsize=4096)
def _opened(formula: ForAll, name: str) -> Formula:
    body = open_body(formula.body, Sym(name, formula.sort))
    assert isinstance(body, Formula)
    return body


def define(pool: Pool, functions: Iterable[Function]) -> None:
    """Functions by their definitions in terms."""
    for function in functions:
        if function.body is not None:
            pool.functions[function.name] = _defined(pool, function)


def _defined(pool: Pool, function: Function) -> Callable[..., Value]:
    def call(*arguments: Value) -> Value:
        depth = max([0, *(len(argument.shape) - 1 for argument in arguments)])
        names = [parameter.name for parameter in function.parameters]
        where = Where(pool, {}, dict(zip(names, arguments, strict=True)), (), depth)
        assert function.body is not None
        return where.value(function.body)

    return call
