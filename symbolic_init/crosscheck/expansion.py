"""Terms written out at fixed sizes as polynomials of SymPy, with entries, symbols and function values as generators."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache, reduce
from typing import Any

from sympy import QQ
from sympy.polys.rings import PolyRing

from symbolic_init.crosscheck.definitions import AT_ZERO, Definitions, Index
from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    App,
    Bound,
    Entry,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
    free_symbols,
)  # fmt: skip
from symbolic_init.system import TIME

Polynomial = Any  # of SymPy, which is not typed
MOST_GENERATORS = 40  # each makes every monomial longer
RING = PolyRing([f"g{i}" for i in range(MOST_GENERATORS)], QQ)


class OpaqueError(ValueError):
    """A function's value at a number is not known exactly, or there are too many generators."""


class Expansion:
    """Writes terms out where axes have a size or one more; entries, symbols and function values are generators."""

    def __init__(self, size: int, definitions: Definitions) -> None:
        self.size, self.definitions = size, definitions
        self.sizes: dict[str, int] = {}
        self.generators: dict[object, Polynomial] = {}
        self.inverses: list[tuple[int, int]] = []
        self.entries: dict[tuple[str, tuple[Index, ...]], Polynomial] = {}
        self.written: dict[tuple[Sum | App, tuple[int, ...], tuple[Index | None, ...]], Polynomial] = {}

    def write(self, term: Term, indices: Mapping[str, int]) -> Polynomial:
        """The polynomial of a term at values of its free indices."""
        return self._term(term, indices, {}, ())

    def forget(self) -> None:
        """Write out anew what was written out."""
        self.entries.clear()
        self.written.clear()

    def _term(
        self, term: Term, indices: Mapping[str, Index], numbers: Mapping[str, Polynomial], bound: tuple[int, ...]
    ) -> Polynomial:
        def inner(part: Term) -> Polynomial:
            return self._term(part, indices, numbers, bound)

        match term:
            case Num(value):
                return self._number(value)
            case Sym(name) if name in numbers:
                return numbers[name]
            case Sym(name, sort) if sort != INDEX:
                return self._atom(name)
            case Sym() | Bound():
                return self._count(self._index(term, indices, bound))
            case Entry(name, places):
                return self._entry(name, tuple(self._index(place, indices, bound) for place in places))
            case Add(parts):
                return sum(map(inner, parts), self._number(0))
            case Mul(parts):
                return reduce(lambda a, b: self._cancelled(a * b), map(inner, parts), self._number(1))
            case Pow(base, exponent):
                value = inner(base)
                return value**exponent if exponent >= 0 else self._inverse(value) ** -exponent
            case Sum() | App() if not numbers:
                inside = tuple(place for level, place in enumerate(bound) if term.loose >> 2 * level & 1)
                key = term, inside, tuple(indices.get(name) for name in _open(term))
                if key not in self.written:
                    self.written[key] = self._node(term, indices, numbers, bound)
                return self.written[key]
            case Sum() | App():
                return self._node(term, indices, numbers, bound)
        raise TypeError(f"expected a term, found {term!r}")

    def _node(
        self, term: Sum | App, indices: Mapping[str, Index], numbers: Mapping[str, Polynomial], bound: tuple[int, ...]
    ) -> Polynomial:
        """A sum or a function's value."""
        match term:
            case Sum(lower, upper, body):
                low, high = (self._whole(self._index(end, indices, bound)) for end in (lower, upper))
                return sum(
                    (self._term(body, indices, numbers, (j, *bound)) for j in range(low, high + 1)), self._number(0)
                )
            case App("delta", (first, second)):
                return self._number(int(self._index(first, indices, bound) == self._index(second, indices, bound)))
            case App(name, arguments):
                return self._call(name, tuple(self._term(part, indices, numbers, bound) for part in arguments))

    def _index(self, term: Term, indices: Mapping[str, Index], bound: tuple[int, ...]) -> Index:
        match term:
            case Num(value):
                return int(value)
            case Bound(level):
                return bound[level]
            case Sym(name):
                return indices[name] if name in indices else (name, 0) if name == TIME.name else self._size(name)
            case Add(parts):
                moments = [self._index(part, indices, bound) for part in parts]
                total = sum(moment if isinstance(moment, int) else moment[1] for moment in moments)
                return (TIME.name, total) if any(not isinstance(moment, int) for moment in moments) else total
            case Mul(parts):
                product = 1
                for part in parts:
                    product *= self._whole(self._index(part, indices, bound))
                return product
        raise TypeError(f"expected an index, found {term!r}")

    def _size(self, name: str) -> int:
        """Neighbouring axes have different sizes, so that no sum can be taken over the wrong one."""
        return self.sizes.setdefault(name, self.size + len(self.sizes) % 2)

    def _count(self, index: Index) -> Polynomial:
        """A natural number as a real one: of a step t + n, the generator of t, and n."""
        return self._number(index) if isinstance(index, int) else self._atom(index[0]) + self._number(index[1])

    def _whole(self, index: Index) -> int:
        if not isinstance(index, int):
            raise TypeError(f"expected a number, found the step {index[0]} + {index[1]}")
        return index

    def _number(self, value: Fraction | int) -> Polynomial:
        return RING.ground_new(QQ(value.numerator, value.denominator))

    def _atom(self, key: object) -> Polynomial:
        """The generator of an atom."""
        if key not in self.generators:
            if len(self.generators) >= MOST_GENERATORS:
                raise OpaqueError(f"more than {MOST_GENERATORS} entries and function values")
            self.generators[key] = RING.gens[len(self.generators)]
        return self.generators[key]

    def _entry(self, name: str, indices: tuple[Index, ...]) -> Polynomial:
        key = (name, indices)
        if key not in self.entries:
            meaning = self.definitions.of(name, indices)
            self.entries[key] = self._atom(key) if meaning is None else self._term(*meaning, {}, ())
        return self.entries[key]

    def _call(self, name: str, arguments: tuple[Polynomial, ...]) -> Polynomial:
        """A function's value: worked out where the arguments are numbers, else a generator for these arguments."""
        if all(argument.is_ground for argument in arguments):
            try:
                return self._worked_out(name, arguments, arguments[0].coeff(1))
            except OpaqueError:
                pass
        return self._atom((name, arguments))

    def _worked_out(self, name: str, arguments: tuple[Any, ...], first: Any) -> Any:
        if name in ("nonneg", "pos"):
            return self._number(int(first > 0 or (first == 0 and name == "nonneg")))
        if name in AT_ZERO and first == 0:
            return self._number(AT_ZERO[name])
        if name in self.definitions.functions:
            parameters, body = self.definitions.functions[name]
            return self._term(body, {}, dict(zip(parameters, arguments, strict=True)), ())
        known = self.definitions.values.get(name, {}).get(self._numbers(arguments))
        if known is None:
            raise OpaqueError(name)
        return self._term(known, {}, {}, ())

    def _numbers(self, arguments: tuple[Any, ...]) -> tuple[Fraction, ...]:
        return tuple(Fraction(int(a.coeff(1).numerator), int(a.coeff(1).denominator)) for a in arguments)

    def _inverse(self, value: Polynomial) -> Polynomial:
        """1 / value as a generator, which cancels against a value that is a generator."""
        if value.is_ground and value:
            return RING.ground_new(1 / value.coeff(1))
        inverse = self._atom(("inverse", value))
        if value.is_generator:
            pair = RING.index(value), RING.index(inverse)
            self.inverses += [pair] if pair not in self.inverses else []
        return inverse

    def _cancelled(self, product: Polynomial) -> Polynomial:
        """Without g · (1/g) for the generators g that have an inverse."""
        for i, j in self.inverses:
            terms: dict[tuple[int, ...], Any] = {}
            for monomial, coefficient in product.iterterms():
                common, exponents = min(monomial[i], monomial[j]), list(monomial)
                exponents[i], exponents[j] = exponents[i] - common, exponents[j] - common
                terms[tuple(exponents)] = terms.get(tuple(exponents), 0) + coefficient
            product = RING.from_dict(terms)
        return product


@lru_cache(maxsize=1 << 14)
def _open(term: Term) -> tuple[str, ...]:
    return tuple(sorted(symbol.name for symbol in free_symbols(term) if symbol.sort == INDEX))
