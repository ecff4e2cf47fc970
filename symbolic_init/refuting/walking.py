"""The second evaluator's terms and formulas: a plain walk over the kernel's trees, in Fractions and series.

It shares no code with the search. Entries are computed from the equations that define them when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from math import prod
from typing import TypeVar, cast

from symbolic_init.claim import Claim
from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
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
)
from symbolic_init.refuting import arithmetic, series
from symbolic_init.refuting.arithmetic import Number
from symbolic_init.refuting.errors import OutsideError, OversizeError
from symbolic_init.refuting.series import Real
from symbolic_init.system import NEXT, TIME, Axis, Function, Tensor

Key = tuple[str, tuple[int, ...]]
Where = Mapping[str, Number]  # the values of free variables, function parameters included
Inside = tuple[int | Fraction, ...]  # the values of bound variables, innermost first
MOST_BITS = 100_000
Shown = TypeVar("Shown", Term, Formula)


@dataclass(frozen=True)
class Decision:
    """The part of a formula that decides its truth, in its place, with the two sides of the first relation in it."""

    formula: Formula
    where: Where
    inside: Inside
    left: Real
    right: Real

    def denied(self) -> Decision:
        """Of the negation."""
        formula = self.formula.part if isinstance(self.formula, Not) else Not(self.formula)
        return replace(self, formula=formula)


class Walker:
    """The numbers of an instance and what the terms and formulas of a claim are on them."""

    def __init__(self, claim: Claim, sizes: Mapping[str, int], constants: Mapping[Key, Fraction],
                 inputs: Sequence[Mapping[Key, Fraction]], hyperparameters: Mapping[str, Fraction],
                 interpretations: Mapping[str, Term]) -> None:  # fmt: skip
        self.claim, self.sizes, self.constants, self.inputs = claim, sizes, constants, inputs
        self.hyperparameters, self.interpretations = hyperparameters, interpretations
        self.systems = [run.system for run in claim.runs]
        self.horizon = len(inputs)
        self.known: dict[Key, Number] = {}
        self.used: set[str] = set()
        self.lengths: dict[Formula, int] = {}  # by the body of a binder
        self.shapes: dict[Tensor, tuple[tuple[str, int], ...]] = {}
        self.reached = 0
        self.free: dict[str, Number] = {**sizes, **hyperparameters}
        self.free.update({name: number for (name, indices), number in constants.items() if indices == ()})
        self.free = {name: arithmetic.plain(number) for name, number in self.free.items()}
        self.samples = [{key: arithmetic.plain(number) for key, number in sample.items()} for sample in inputs]
        self.fixed_numbers = {key: arithmetic.plain(number) for key, number in constants.items()}
        self.given = {i.tensor.name: i for s in self.systems for i in s.inputs}
        self.fixed = {T.name: T for s in self.systems for T in s.constants}
        self.rules: dict[str, tuple[Tensor, Term | None, Term]] = {}
        self.functions: dict[str, Function] = {}
        for s in self.systems:
            self.rules |= {T.name: (T, s.initial[T.name], s.update[T.name]) for T in s.state}
            self.rules |= {T.name: (T, None, body) for T, body in s.intermediates}
            self.functions |= {f.name: f for f in s.functions}

    def entries(self, tensor: Tensor) -> Iterator[tuple[int, ...]]:
        """The indices of a tensor's entries."""
        return product(*(range(1, length + 1) for _, length in self.shape(tensor)))

    def shape(self, tensor: Tensor) -> tuple[tuple[str, int], ...]:
        """The name of the index of each axis with the axis's length."""
        if tensor not in self.shapes:
            self.shapes[tensor] = tuple([(axis.index.name, self.length(axis)) for axis in tensor.axes])
        return self.shapes[tensor]

    def length(self, axis: Axis) -> int:
        """The length of an axis."""
        return self.index(axis.size, {}, ())

    # Terms

    def index(self, term: Term, where: Where, inside: Inside) -> int:
        """The natural number that an index term denotes."""
        number: Number
        if isinstance(term, Bound):
            number = inside[term.level]
        elif isinstance(term, Sym):
            name = term.name
            number = where[name] if name in where else self.read(name)
            if name == TIME.name and isinstance(number, int):
                self.reach(number)
        elif isinstance(term, Num):
            number = term.value
        elif isinstance(term, Add):
            if term == NEXT and isinstance(now := where.get(TIME.name), int):
                number = now + 1
                self.reach(number)
            else:
                number = sum([self.index(p, where, inside) for p in term.parts])
        elif isinstance(term, Mul):
            number = prod([self.index(p, where, inside) for p in term.parts])
        if not isinstance(number, int):
            raise OutsideError(f"expected a natural number, found {term!r}")
        return number

    def read(self, name: str) -> Number:
        """A size or number of the instance, noted as used."""
        self.used.add(name)
        return self.free[name]

    def reach(self, time: int) -> None:
        """Note the latest time in use; the instance ends at its horizon."""
        if time > self.horizon:
            raise OutsideError(f"time {time}")
        if time > self.reached:
            self.reached = time

    def entry(self, name: str, indices: tuple[int, ...]) -> Number:
        """An entry: looked up, or computed by the equation that defines it."""
        if name in self.fixed:
            return self.fixed_numbers[name, indices]
        time, rest = indices[0], indices[1:]
        self.reach(time)
        if name in self.given:
            if time == 0:
                raise OutsideError(f"{name} at time 0")
            return self.samples[time - 1][name, rest]
        if (name, indices) not in self.known:
            tensor, start, body = self.rules[name]
            where: dict[str, Number] = {}
            for axis, at in zip(self.shape(tensor), rest, strict=True):
                if not 1 <= at <= axis[1]:
                    raise OutsideError(f"{name} at {rest}")
                where[axis[0]] = at
            if time == 0 and start is None:
                raise OutsideError(f"{name} at time 0")
            equation = start if time == 0 and start is not None else body
            if time:
                where[TIME.name] = time - 1
            value = arithmetic.plain(self.real(equation, where, ()))
            if arithmetic.bits(value) > MOST_BITS:
                raise OversizeError
            self.known[name, indices] = value
        return self.known[name, indices]

    def real(self, term: Term, where: Where, inside: Inside) -> Number:
        """The real number that a term denotes."""
        match term:
            case Entry(name, indices):
                return self.entry(name, tuple([self.index(i, where, inside) for i in indices]))
            case Mul(parts):
                return arithmetic.product([self.real(p, where, inside) for p in parts])
            case Add(parts) if term != NEXT:
                return arithmetic.total([self.real(p, where, inside) for p in parts])
            case Num(value):
                return value
            case Sym(name, sort) if sort == REAL:
                return where[name] if name in where else self.read(name)
            case Sum(lower, upper, body):
                rows = range(self.index(lower, where, inside), self.index(upper, where, inside) + 1)
                return arithmetic.total([self.real(body, where, (i, *inside)) for i in rows])
            case App(name, arguments):
                return self.applied(name, [self.real(a, where, inside) for a in arguments])
            case Pow(base, exponent):
                x = arithmetic.exact(self.real(base, where, inside))
                return self.power(x if exponent >= 0 else series.inverse(x), abs(exponent))
            case Bound(level):
                return inside[level]
        return self.index(term, where, inside)

    def power(self, x: Real, exponent: int) -> Real:
        """Repeated multiplication, stopped where the numbers grow out of hand."""
        result = x if exponent else Fraction(1)
        for _ in range(exponent - 1):
            result = series.times(result, x)
            if arithmetic.bits(result) > MOST_BITS:
                raise OversizeError
        return result

    def applied(self, name: str, arguments: list[Number]) -> Number:
        """A function's value, by its body or by series."""
        if name in self.functions:
            function = self.functions[name]
            body = self.interpretations[name] if function.body is None else function.body
            return self.real(body, {p.name: a for p, a in zip(function.parameters, arguments, strict=True)}, ())
        if name == "delta":
            return int(arguments[0] == arguments[1])
        value = series.function(name, *map(arithmetic.exact, arguments))
        if value is None:
            raise LookupError(f"no function {name}")
        return value

    # Formulas

    def truth(self, formula: Formula, where: Where, inside: Inside) -> bool | None:
        """True, False, or None where the enclosures do not tell."""
        return self.examined(formula, where, inside)[0]

    def examined(self, formula: Formula, where: Where, inside: Inside) -> tuple[bool | None, Decision | None]:
        """The truth of a formula, and what decided it."""
        match formula:
            case Equal(left, right) | Less(left, right) | AtMost(left, right):
                a, b = (arithmetic.exact(self.real(side, where, inside)) for side in (left, right))
                return _compared(formula, a, b), Decision(formula, where, inside, a, b)
            case Not(part):
                truth, decision = self.examined(part, where, inside)
                return None if truth is None else not truth, decision and decision.denied()
            case And(parts):
                return conjunction((self.examined(part, where, inside) for part in parts), (formula, where, inside))
            case Implies(premise, conclusion):
                first, decision = self.examined(premise, where, inside)
                if first is False:
                    return True, decision and decision.denied()
                second, decision = self.examined(conclusion, where, inside)
                return (second if first or second else None), decision
            case ForAll(sort, body):
                bounded = sort == INDEX and self.last_index(body) > 0
                values = self.range_of(body) if sort == INDEX else map(Fraction, range(-2, 3))
                truth, decision = conjunction(self.instances(body, where, inside, values), (formula, where, inside))
                if bounded and decision is None:  # no value at which the entries exist, so not true of all either
                    raise OutsideError("for all")
                return (truth if bounded or truth is False else None), decision
        raise TypeError(f"expected a formula, found {formula!r}")

    def instances(self, body: Formula, where: Where, inside: Inside,
                  values: Iterable[int | Fraction]) -> Iterator[tuple[bool | None, Decision | None]]:  # fmt: skip
        """What is below a "for all", at each value at which its entries exist."""
        for value in values:
            try:
                yield self.examined(body, where, (value, *inside))
            except OutsideError:
                continue

    def range_of(self, body: Formula) -> range:
        """From 1 to the least length of the axes that the bound variable indexes; the times if it indexes none."""
        return range(1, last + 1) if (last := self.last_index(body)) else range(self.horizon + 1)

    def last_index(self, body: Formula) -> int:
        """The least length of the axes that the bound variable indexes; 0 if it indexes none."""
        if body not in self.lengths:
            found = [
                self.length(axis)
                for entry, level in _entries_below(body, 0)
                for axis, index in self.axes_of(entry)
                if isinstance(index, Bound) and index.level == level
            ]
            self.lengths[body] = min(found, default=0)
        return self.lengths[body]

    def axes_of(self, entry: Entry) -> Iterator[tuple[Axis, Term]]:
        """The axes of the entry's tensor with the indices at them."""
        name = entry.tensor
        tensor = (
            self.fixed[name] if name in self.fixed
            else self.given[name].tensor if name in self.given else self.rules[name][0]
        )  # fmt: skip
        return zip(tensor.axes, entry.indices[0 if name in self.fixed else 1 :], strict=True)

    def shown(self, node: Shown, where: Where, inside: Inside, depth: int = 0) -> Shown:
        """The term or formula with the values of its index variables; what it binds itself stays bound."""
        match node:
            case Bound(level) if level >= depth:
                return cast(Shown, Num(inside[level - depth]))
            case Sym(name, sort) if sort == INDEX and name in where:
                value = where[name]
                assert isinstance(value, int)
                return cast(Shown, Num(value))
        if isinstance(node, Add) and node == NEXT and TIME.name in where:
            return cast(Shown, Num(self.index(node, where, inside)))
        return node.map(lambda child, inner: self.shown(cast(Shown, child), where, inside, inner), depth)


def _compared(relation: Formula, a: Real, b: Real) -> bool | None:
    (low, high), (least, most) = series.ends(a), series.ends(b)
    if isinstance(relation, Equal):
        if isinstance(a, Fraction) and isinstance(b, Fraction):
            return a == b
        return False if high < least or most < low else None
    if isinstance(relation, Less):
        return True if high < least else False if low >= most else None
    return True if high <= least else False if low > most else None


def conjunction(parts: Iterable[tuple[bool | None, Decision | None]],
                whole: tuple[Formula, Where, Inside]) -> tuple[bool | None, Decision | None]:  # fmt: skip
    """False by the first part that is false; otherwise the truth of all, by the whole where there are several."""
    result: bool | None = True
    first: Decision | None = None
    count = 0
    for truth, decision in parts:
        if truth is False:
            return False, decision
        result, count = None if truth is None else result, count + 1
        first = first or decision
    if first is None or count == 1:
        return result, first
    return result, Decision(*whole, first.left, first.right)


def _entries_below(node: Syntax, depth: int) -> Iterator[tuple[Entry, int]]:
    """Every entry with the number of binders above it."""
    if isinstance(node, Entry):
        yield node, depth
    if isinstance(node, Sum | ForAll):
        yield from _entries_below(node.body, depth + 1)
        return
    for child in node.children():
        yield from _entries_below(child, depth)
