"""The second evaluator's terms: each is read as what it denotes on an instance, in ints, Fractions and series.

It shares no code with the search: no text is written and nothing is laid out in rows. A term becomes a function of what
its variables stand for, and entries are computed from the equations that define them when they are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from typing import Any

from symbolic_init.claim import Claim
from symbolic_init.kernel.terms import REAL, Add, App, Bound, Entry, Mul, Num, Pow, Sum, Sym, Term
from symbolic_init.refuting import arithmetic, series
from symbolic_init.refuting.arithmetic import Number
from symbolic_init.refuting.errors import OutsideError, OversizeError
from symbolic_init.refuting.series import Real
from symbolic_init.system import NEXT, TIME, Axis, Function, Tensor

Key = tuple[str, tuple[int, ...]]
Where = Mapping[str, Any]  # the Numbers of free variables, function parameters included
Inside = tuple[int | Fraction, ...]  # the values of bound variables, innermost first
Meaning = Callable[[Where, Inside], Any]  # of a term: a Number; of an index term: an int
Shape = tuple[tuple[str, int], ...]
MOST_BITS = 100_000


class Walker:
    """The numbers of an instance and what the terms of a claim are on them."""

    def __init__(self, claim: Claim, sizes: Mapping[str, int], constants: Mapping[Key, Fraction],
                 inputs: Sequence[Mapping[Key, Fraction]], hyperparameters: Mapping[str, Fraction],
                 interpretations: Mapping[str, Term]) -> None:  # fmt: skip
        self.claim, self.sizes, self.constants, self.inputs = claim, sizes, constants, inputs
        self.hyperparameters, self.interpretations = hyperparameters, interpretations
        self.systems = [run.system for run in claim.runs]
        self.horizon = len(inputs)
        self.reached = 0
        self.used: set[str] = set()
        self.equations: dict[tuple[str, bool], tuple[Shape, Meaning]] = {}
        self.reals: dict[Term, Meaning] = {}
        loose = {name: number for (name, indices), number in constants.items() if not indices}
        free: dict[str, int | Fraction] = {**sizes, **hyperparameters, **loose}
        self.free: dict[str, Number] = {name: arithmetic.plain(number) for name, number in free.items()}
        self.given = {i.tensor.name: i for s in self.systems for i in s.inputs}
        self.fixed = {T.name: T for s in self.systems for T in s.constants}
        self.rules: dict[str, tuple[Tensor, Term | None, Term]] = {}
        self.functions: dict[str, Function] = {}
        for s in self.systems:
            self.rules |= {T.name: (T, s.initial[T.name], s.update[T.name]) for T in s.state}
            self.rules |= {T.name: (T, None, body) for T, body in s.intermediates}
            self.functions |= {f.name: f for f in s.functions}
        tensors = (*self.fixed, *self.given, *self.rules)
        self.known: dict[str, dict[tuple[int, ...], Number]] = {name: {} for name in tensors}
        for (name, indices), number in constants.items():
            if name in self.fixed:
                self.known[name][indices] = arithmetic.plain(number)
        for time, sample in enumerate(inputs, 1):
            for (name, indices), number in sample.items():
                self.known[name][time, *indices] = arithmetic.plain(number)

    def entries(self, tensor: Tensor) -> Iterator[tuple[int, ...]]:
        """The indices of a tensor's entries."""
        return product(*(range(1, length + 1) for _, length in self.shape(tensor)))

    def shape(self, tensor: Tensor) -> Shape:
        """The name of the index of each axis with the axis's length."""
        return tuple([(axis.index.name, self.length(axis)) for axis in tensor.axes])

    def length(self, axis: Axis) -> int:
        """The length of an axis."""
        return self.index(axis.size, {}, ())

    # What names stand for

    def read(self, name: str) -> Number:
        """A size or number of the instance, noted as used."""
        self.used.add(name)
        return self.free[name]

    def reach(self, time: int) -> int:
        """The time, noted as the latest in use if it is; the instance ends at its horizon."""
        if time > self.reached:
            if time > self.horizon:
                raise OutsideError(f"time {time}")
            self.reached = time
        return time

    def entry(self, name: str, indices: tuple[int, ...]) -> Number:
        """An entry: looked up, or computed by the equation that defines it."""
        known = self.known[name]
        if name not in self.fixed:
            self.reach(indices[0])
        if indices not in known:
            if name not in self.rules:
                raise OutsideError(f"{name} at {indices}")
            known[indices] = self.computed(name, *indices)
        return known[indices]

    def computed(self, name: str, time: int, *rest: int) -> Number:
        """An entry by the equation that defines it."""
        if (name, time > 0) not in self.equations:
            self.equations[name, time > 0] = self.equation(name, time > 0)
        shape, meaning = self.equations[name, time > 0]
        where: dict[str, int] = {TIME.name: time - 1} if time else {}
        for (index, length), at in zip(shape, rest, strict=True):
            if not 1 <= at <= length:
                raise OutsideError(f"{name} at {rest}")
            where[index] = at
        value: Number = meaning(where, ())
        if type(value) is not int:
            value = arithmetic.plain(value)
        if arithmetic.bits(value) > MOST_BITS:
            raise OversizeError
        return value

    def equation(self, name: str, later: bool) -> tuple[Shape, Meaning]:
        """What defines a tensor at time 0 or later: its shape, and the right-hand side."""
        tensor, start, body = self.rules[name]
        if not later and start is None:
            raise OutsideError(f"{name} at time 0")
        return self.shape(tensor), self.meaning(body if later or start is None else start)

    # Terms

    def index(self, term: Term, where: Where, inside: Inside) -> int:
        """The natural number that an index term denotes."""
        number = self.meaning(term)(where, inside)
        if not isinstance(number, int):
            raise OutsideError(f"expected a natural number, found {term!r}")
        return number

    def real(self, term: Term, where: Where, inside: Inside) -> Number:
        """The real number that a term denotes."""
        number: Number = self.meaning(term)(where, inside)
        return number

    def meaning(self, term: Term) -> Meaning:
        """What a term denotes, as a function of what its variables stand for."""
        if term not in self.reals:
            self.reals[term] = self.meant(term)
        return self.reals[term]

    def meant(self, term: Term) -> Meaning:
        """The same, made anew."""
        match term:
            case Num(value):
                return lambda where, inside: value
            case Bound(level):
                return lambda where, inside: inside[level]
            case Sym(name, sort):
                if name == TIME.name and sort != REAL:
                    return lambda where, inside: self.reach(where[name])
                return lambda where, inside: where[name] if name in where else self.read(name)
            case Add(parts):
                if term == NEXT:
                    return lambda where, inside: self.reach(where[TIME.name] + 1)
                summands = _listed([self.meaning(part) for part in parts])
                return lambda where, inside: arithmetic.total(summands(where, inside))
            case Mul(parts):
                factors = _listed([self.meaning(part) for part in parts])
                return lambda where, inside: arithmetic.product(factors(where, inside))
            case Entry(name, indices):
                return self.looked_up(name, indices)
            case Sum(lower, upper, body):
                return self.added(self.meaning(lower), self.meaning(upper), self.meaning(body))
            case Pow(base, exponent):
                x = self.meaning(base)
                return lambda where, inside: power(arithmetic.exact(x(where, inside)), exponent)
            case App(name, arguments):
                return self.applied(name, [self.meaning(argument) for argument in arguments])
        raise TypeError(f"expected a term, found {term!r}")

    def looked_up(self, name: str, terms: tuple[Term, ...]) -> Meaning:
        """An entry, computed unless it is known."""
        known, places = self.known[name], [self.meaning(term) for term in terms]
        if name not in self.fixed and terms and terms[0] not in (TIME, NEXT):  # these are noted where they are read
            at = places[0]
            places[0] = lambda where, inside: self.reach(at(where, inside))

        key = _listed(places)

        def looked_up(where: Where, inside: Inside) -> Number:
            indices = key(where, inside)
            value = known.get(indices)
            return self.entry(name, indices) if value is None else value

        return looked_up

    def added(self, lower: Meaning, upper: Meaning, body: Meaning) -> Meaning:
        """The sum of the body over a range."""

        def added(where: Where, inside: Inside) -> Number:
            rows = range(lower(where, inside), upper(where, inside) + 1)
            return arithmetic.total([body(where, (row, *inside)) for row in rows])

        return added

    def applied(self, name: str, arguments: list[Meaning]) -> Meaning:
        """A function's value, by its body or by series."""
        if name in self.functions:
            function = self.functions[name]
            body = self.meaning(self.interpretations[name] if function.body is None else function.body)
            named = list(zip((p.name for p in function.parameters), arguments, strict=True))
            return lambda where, inside: body({own: argument(where, inside) for own, argument in named}, ())

        def applied(where: Where, inside: Inside) -> Number:
            numbers = [argument(where, inside) for argument in arguments]
            if name == "delta":
                return int(numbers[0] == numbers[1])
            if (value := series.function(name, *map(arithmetic.exact, numbers))) is None:
                raise LookupError(f"no function {name}")
            return value

        return applied


def _listed(parts: list[Meaning]) -> Callable[[Where, Inside], tuple[Any, ...]]:
    """What the parts denote, in order; one and two are so frequent that they go without a loop."""
    match parts:
        case [one]:
            return lambda where, inside: (one(where, inside),)
        case [one, other]:
            return lambda where, inside: (one(where, inside), other(where, inside))
    return lambda where, inside: tuple([part(where, inside) for part in parts])


def power(base: Real, exponent: int) -> Real:
    """Repeated multiplication, stopped where the numbers grow out of hand."""
    x = base if exponent >= 0 else series.inverse(base)
    result = x if exponent else Fraction(1)
    for _ in range(abs(exponent) - 1):
        result = series.times(result, x)
        if arithmetic.bits(result) > MOST_BITS:
            raise OversizeError
    return result
