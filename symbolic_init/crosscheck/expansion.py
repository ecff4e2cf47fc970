"""Terms written out at fixed sizes as polynomials of SymPy, with entries, symbols and function values as generators."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import reduce
from random import Random
from typing import Any

from sympy import QQ
from sympy.polys.rings import PolyRing

from symbolic_init.crosscheck.definitions import Definitions, Index
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
)  # fmt: skip
from symbolic_init.system import TIME

Polynomial = Any  # of SymPy, which is not typed
VALUES = (*map(Fraction, (-2, -1, -1, 0, 0, 1, 1, 2)), Fraction(1, 2), Fraction(-3, 2))
POSITIVE = (*map(Fraction, (1, 2, 3)), Fraction(1, 2), Fraction(2, 3))
MOST_GENERATORS = 40  # each makes every monomial longer
AT_ZERO = {"exp": 1, "cos": 1, "cosh": 1, "sin": 0, "sinh": 0, "tanh": 0, "atan": 0, "erf": 0, "sqrt": 0, "abs": 0}
RING = PolyRing([f"g{i}" for i in range(MOST_GENERATORS)], QQ)


class OpaqueError(ValueError):
    """A function's value at a number is not known exactly, or there are too many generators."""


class Expansion:
    """Writes terms out where all axes have one size; entries, symbols and function values are generators."""

    def __init__(self, size: int, definitions: Definitions) -> None:
        self.size, self.definitions = size, definitions
        self.generators: dict[object, Polynomial] = {}
        self.inverses: list[tuple[int, int]] = []
        self.entries: dict[tuple[str, tuple[Index, ...]], Polynomial] = {}
        self.written: dict[tuple[Term, tuple[tuple[str, int], ...]], Polynomial] = {}

    def write(self, term: Term, indices: Mapping[str, int]) -> Polynomial:
        """The polynomial of a term at values of its free indices."""
        key = term, tuple(indices.items())
        if key not in self.written:
            self.written[key] = self._term(term, indices, {}, ())
        return self.written[key]

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
                return self._number(self._whole(self._index(term, indices, bound)))
            case Entry(name, places):
                return self._entry(name, tuple(self._index(place, indices, bound) for place in places))
            case Add(parts):
                return sum(map(inner, parts), self._number(0))
            case Mul(parts):
                return reduce(lambda a, b: self._cancelled(a * b), map(inner, parts), self._number(1))
            case Pow(base, exponent):
                value = inner(base)
                return value**exponent if exponent >= 0 else self._inverse(value) ** -exponent
            case Sum(lower, upper, body):
                low, high = (self._whole(self._index(end, indices, bound)) for end in (lower, upper))
                return sum(
                    (self._term(body, indices, numbers, (j, *bound)) for j in range(low, high + 1)), self._number(0)
                )
            case App("delta", (first, second)):
                return self._number(int(self._index(first, indices, bound) == self._index(second, indices, bound)))
            case App(name, arguments):
                return self._call(name, tuple(map(inner, arguments)))
        raise TypeError(f"expected a term, found {term!r}")

    def _index(self, term: Term, indices: Mapping[str, Index], bound: tuple[int, ...]) -> Index:
        match term:
            case Num(value):
                return int(value)
            case Bound(level):
                return bound[level]
            case Sym(name):
                return indices.get(name, (name, 0) if name == TIME.name else self.size)
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
        if name not in self.definitions.functions:
            raise OpaqueError(name)
        parameters, body = self.definitions.functions[name]
        return self._term(body, {}, dict(zip(parameters, arguments, strict=True)), ())

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


class Evaluation(Expansion):
    """The same walk at a point: entries and symbols are random rationals, positive where an equation says so."""

    def __init__(self, size: int, definitions: Definitions, seed: int) -> None:
        super().__init__(size, definitions)
        self.random = Random(seed)

    def _number(self, value: Fraction | int) -> Fraction:
        return Fraction(value)

    def _atom(self, key: object) -> Fraction:
        if key not in self.generators:
            self.generators[key] = self.random.choice(POSITIVE if key in self.definitions.positive else VALUES)
        value: Fraction = self.generators[key]
        return value

    def _call(self, name: str, arguments: tuple[Fraction, ...]) -> Any:
        return self._worked_out(name, arguments, arguments[0])

    def _inverse(self, value: Fraction) -> Fraction:
        return 1 / value

    def _cancelled(self, product: Fraction) -> Fraction:
        return product
