"""What terms and formulas mean, written from the text in kernel/terms.py: exact values in a small world."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import prod
from random import Random

from symbolic_init.kernel import terms as k
from symbolic_init.kernel.normal_form import Atom, Factor, Polynomial

Number = int | Fraction
VALUES: tuple[Number, ...] = (0, 0, 1, -1, 2, -2, Fraction(1, 2), Fraction(-3, 2))
SIZES = range(5)
SAMPLE: tuple[Number, ...] = (0, 1, -1, 2, Fraction(-1, 2))
MOST_SUMMANDS = 10**5
REAL_FUNCTIONS = {"nonneg": lambda z: int(z >= 0), "pos": lambda z: int(z > 0)}


class TooManyError(ValueError):
    """A sum has more summands than anybody would add up."""


@dataclass(frozen=True)
class World:
    """A value for every variable, and a table for every tensor and function, drawn when first looked at."""

    seed: int = 0
    symbols: Mapping[str, Number] = field(default_factory=dict)

    def symbol(self, name: str, sort: str) -> Number:
        if name in self.symbols:
            return self.symbols[name]
        return self.drawn(SIZES if sort == k.INDEX else VALUES, sort, name)

    def drawn(self, values: Iterable[Number], *key: object) -> Number:
        return Random(repr((self.seed, *key))).choice(tuple(values))

    def value(self, term: k.Syntax, bound: tuple[Number, ...] = ()) -> Number:
        """The value of a term; `bound` are the values of bound variables, innermost first."""
        match term:
            case k.Num(number):
                return number
            case k.Sym(name, sort):
                return self.symbol(name, sort)
            case k.Bound(level):
                return bound[level]
            case k.Entry(name, parts):
                return self.entry(name, [int(self.value(p, bound)) for p in parts])
            case k.App(name, parts):
                return self.application(name, [self.value(p, bound) for p in parts])
            case k.Add(parts):
                return sum(self.value(p, bound) for p in parts)
            case k.Mul(parts):
                return prod(self.value(p, bound) for p in parts)
            case k.Pow(base, exponent):
                return power(self.value(base, bound), exponent)
            case k.Sum(lower, upper, body):
                steps = summation_range(self.value(lower, bound), self.value(upper, bound))
                return sum(self.value(body, (i, *bound)) for i in steps)
        raise TypeError(f"no term: {term!r}")

    def entry(self, name: str, places: list[int]) -> Number:
        """The value of an entry; a natural number in a natural tensor."""
        return self.drawn(SIZES if name.startswith(k.NATURAL) else VALUES, "entry", name, *places)

    def application(self, name: str, arguments: list[Number]) -> Number:
        if name in REAL_FUNCTIONS:
            return REAL_FUNCTIONS[name](*arguments)
        return self.drawn(VALUES, "function", name, *map(str, map(Fraction, arguments)))

    def holds(self, formula: k.Syntax, bound: tuple[Number, ...] = ()) -> bool:
        """The truth of a formula; "for all" is tried on a few numbers only."""
        match formula:
            case k.Equal(left, right):
                return self.value(left, bound) == self.value(right, bound)
            case k.Less(left, right):
                return self.value(left, bound) < self.value(right, bound)
            case k.AtMost(left, right):
                return self.value(left, bound) <= self.value(right, bound)
            case k.Not(part):
                return not self.holds(part, bound)
            case k.And(parts):
                return all(self.holds(p, bound) for p in parts)
            case k.Implies(premise, conclusion):
                return not self.holds(premise, bound) or self.holds(conclusion, bound)
            case k.ForAll(sort, body):
                return all(self.holds(body, (x, *bound)) for x in (SIZES if sort == k.INDEX else SAMPLE))
        raise TypeError(f"no formula: {formula!r}")

    def value_of_polynomial(self, polynomial: Polynomial, bound: tuple[Number, ...] = ()) -> Number:
        """The value of a normal form, read off its own structure."""
        return sum(
            coefficient * prod(self.value_of_factor(factor, bound) ** exponent for factor, exponent in monomial)
            for monomial, coefficient in polynomial.items()
        )

    def value_of_factor(self, factor: Factor, bound: tuple[Number, ...]) -> Number:
        if not isinstance(factor, Atom):
            return self.value(factor, bound)
        if factor.kind == "Sum":
            lower, upper, body = (dict(part.items) for part in factor.parts)
            steps = summation_range(self.value_of_polynomial(lower, bound), self.value_of_polynomial(upper, bound))
            return sum(self.value_of_polynomial(body, (i, *bound)) for i in steps)
        parts = [self.value_of_polynomial(dict(part.items), bound) for part in factor.parts]
        match factor.kind:
            case "inverse":
                return power(parts[0], -1)
            case "Entry":
                return self.entry(factor.name, list(map(int, parts)))
            case "App":
                return self.application(factor.name, parts)
        raise TypeError(f"no factor: {factor!r}")


def power(base: Number, exponent: int) -> Number:
    """An integer power, with 0 to a negative power 0."""
    return 0 if base == 0 and exponent < 0 else Fraction(base) ** exponent


def summation_range(lower: Number, upper: Number) -> range:
    """The values of a summation index. Raises TooManyError when they would take for ever."""
    if upper - lower > MOST_SUMMANDS:
        raise TooManyError(f"{upper - lower} summands")
    return range(int(lower), int(upper) + 1)
