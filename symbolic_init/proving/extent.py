"""How much work the normal form of a term is: found on numbers that stand for monomials, before the kernel is asked."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import repeat

from symbolic_init.kernel.normal_form import MOST_MONOMIALS
from symbolic_init.kernel.terms import Add, App, Entry, Mul, Num, Pow, Sum, Syntax, Term, remembered
from symbolic_init.kernel.theorem import RefusedError
from symbolic_init.proving.budget import spend

MOST_WORK = 500_000
PRIME, TURNED = 2**61 - 1, 3**30  # the number of x⁻¹ is a multiple of that of x, so products are sums there too


class TooLargeError(RefusedError):
    """A term that the kernel would refuse in the end, or multiply out for long."""


@dataclass(frozen=True)
class Extent:
    """A polynomial in which a number stands for each monomial, the sum of those of its factors; and the work it was.

    Numbers may happen to meet, and factors stay in their sums: nothing follows from it but what is not tried.
    """

    coefficients: Mapping[int, int]
    factors: frozenset[int] = frozenset()
    longest: int = 0  # the number of factors of a monomial, at most
    work: int = 0

    @property
    def key(self) -> Hashable:
        """The same for the same polynomial."""
        return frozenset(self.coefficients.items())


ONE, TOO_LARGE = Extent({0: 1}), Extent({0: 1}, work=MOST_WORK + 1)


def afford(*nodes: Syntax) -> None:
    """Say that the normal forms of these terms, or of those in these formulas, are about to be asked for.

    Errors: `TooLargeError`, and when there is too much of it what `spend` raises.
    """
    for node in nodes:
        if not isinstance(node, Term):
            afford(*node.children())
            continue
        work = extent(node).work
        if work > MOST_WORK:
            raise TooLargeError("expected a smaller term: multiplied out, this one is too large")
        spend(work)


@remembered
def extent(term: Term) -> Extent:
    """The polynomial, by the steps that the kernel takes."""
    match term:
        case Num(value):
            return Extent({0: _quotient(value.numerator, value.denominator)} if value else {})
        case Add(parts):
            return _added(list(map(extent, parts)))
        case Mul(parts):
            return reduce(_multiplied, map(extent, parts), ONE)
        case Pow(_, 0):
            return ONE
        case Pow(base, exponent):
            return _power(extent(base) if exponent > 0 else _inverse(extent(base)), abs(exponent))
        case Sum(lower, upper, body):
            return _multiplied(_factor("Sum", extent(lower), extent(upper)), _turned(extent(body), TURNED + 1))
        case Entry(name, parts) | App(name, parts):
            return _factor((type(term), name), *map(extent, parts))
    return _factor(term)


def _quotient(numerator: int, denominator: int) -> int:
    return numerator * pow(denominator, -1, PRIME) % PRIME if denominator % PRIME else 1


def _factor(name: Hashable, *parts: Extent) -> Extent:
    number = hash((name, *(part.key for part in parts))) % PRIME
    return Extent({number: 1}, frozenset((number,)), 1, 1 + sum(part.work for part in parts))


def _added(parts: list[Extent]) -> Extent:
    total: dict[int, int] = {}
    for number, coefficient in (item for part in parts for item in part.coefficients.items()):
        total[number] = (total.get(number, 0) + coefficient) % PRIME
    factors = frozenset[int]().union(*(part.factors for part in parts))
    work = sum(part.work + len(part.coefficients) for part in parts)
    return Extent({n: c for n, c in total.items() if c}, factors, max((p.longest for p in parts), default=0), work)


def _multiplied(left: Extent, right: Extent) -> Extent:
    pairs = len(left.coefficients) * len(right.coefficients)
    work = left.work + right.work + pairs * (1 + left.longest + right.longest)
    if pairs > MOST_MONOMIALS or work > MOST_WORK:
        return TOO_LARGE
    total: dict[int, int] = {}
    for m, c in left.coefficients.items():
        for n, d in right.coefficients.items():
            number = (m + n) % PRIME
            total[number] = (total.get(number, 0) + c * d) % PRIME
    factors = left.factors | right.factors
    longest = min(left.longest + right.longest, len(factors))
    return Extent({n: c for n, c in total.items() if c}, factors, longest, work)


def _power(base: Extent, exponent: int) -> Extent:
    if len(base.coefficients) < 2:
        powers = {n * exponent % PRIME: pow(c, exponent, PRIME) for n, c in base.coefficients.items()}
        return Extent(powers, base.factors, base.longest, base.work)
    if len(base.coefficients) ** min(exponent, 64) > MOST_MONOMIALS:
        return TOO_LARGE
    return reduce(_multiplied, repeat(base, exponent), ONE)


def _inverse(base: Extent) -> Extent:
    if len(base.coefficients) > 1:
        return _factor("inverse", base)
    inverses = {number: _quotient(1, coefficient) for number, coefficient in base.coefficients.items()}
    return _turned(Extent(inverses, base.factors, base.longest, base.work), TURNED)


def _turned(base: Extent, by: int) -> Extent:
    """With other factors in the place of all: their inverses, or sums of them."""
    numbers = {number * by % PRIME: coefficient for number, coefficient in base.coefficients.items()}
    return Extent(numbers, frozenset(factor * by % PRIME for factor in base.factors), base.longest, base.work)
