"""Sums of products of terms, multiplied out: each step is one that the kernel's ring normal form takes too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache

from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
    close_body,
    free_symbols,
    open_body,
)
from symbolic_init.proving.budget import size, spend

Monomial = frozenset[tuple[Term, int]]
"""Factors with exponents that are not 0; a factor and its inverse stand side by side."""
Polynomial = Mapping[Monomial, Fraction]
"""Coefficients that are not 0."""
ONE: Monomial = frozenset()
MOST_MONOMIALS, MOST_EXPONENT = 400, 32


class NotMultipliedOutError(Exception):
    """The term is too large, or divides by a quotient."""


def multiplied_out(term: Term, depth: int = 0) -> Polynomial:
    """The term as a sum of products; what is no sum, product or power is a factor as it stands."""
    spend(1)
    match term:
        case Num(value):
            return {ONE: Fraction(value)} if value else {}
        case Add(parts):
            return added(multiplied_out(part, depth) for part in parts)
        case Mul(parts):
            product: Polynomial = {ONE: Fraction(1)}
            for part in parts:
                product = _multiplied(product, multiplied_out(part, depth))
            return product
        case Pow(base, exponent):
            return _power(multiplied_out(base, depth), exponent)
        case Sum():
            return _sum(term, depth)
    spend(size(term))
    return {frozenset({(term, 1)}): Fraction(1)}


def added(polynomials: Iterable[Polynomial]) -> Polynomial:
    """The sum."""
    total: dict[Monomial, Fraction] = {}
    for polynomial in polynomials:
        for monomial, number in polynomial.items():
            total[monomial] = total.get(monomial, Fraction(0)) + number
    if len(total) > MOST_MONOMIALS:
        raise NotMultipliedOutError
    return {monomial: number for monomial, number in total.items() if number}


def written(polynomial: Polynomial) -> Term:
    """The sum as a term; equal sums are written alike."""
    parts = [product(number, monomial) for monomial, number in sorted(polynomial.items(), key=lambda one: rank(one[0]))]
    return parts[0] if len(parts) == 1 else Add(tuple(parts)) if parts else Num(0)


def product(number: Fraction, monomial: Monomial) -> Term:
    """number · factors"""
    factors = sorted(monomial, key=factor_rank)
    parts: list[Term] = [factor if exponent == 1 else Pow(factor, exponent) for factor, exponent in factors]
    if number != 1 or not parts:
        parts.insert(0, Num(number))
    return parts[0] if len(parts) == 1 else Mul(tuple(parts))


def rank(monomial: Monomial) -> tuple[int, list[tuple[str, int]]]:
    """By degree, then by the names of the factors."""
    return sum(e for _, e in monomial if e > 0), sorted(map(factor_rank, monomial))


def times(first: Monomial, second: Monomial) -> Monomial:
    """The product; exponents are added where they have one sign."""
    if not first or not second:
        return first or second
    spend(3 * (len(first) + len(second)))  # read, added up and put together
    exponents = {(factor, exponent > 0): exponent for factor, exponent in first}
    for factor, exponent in second:
        place = factor, exponent > 0
        exponents[place] = exponents.get(place, 0) + exponent
    return frozenset((factor, exponent) for (factor, _), exponent in exponents.items())


def without(whole: Monomial, part: Monomial) -> Monomial | None:
    """The rest of a product when it has the part in it."""
    exponents = {(factor, exponent > 0): exponent for factor, exponent in whole}
    for factor, exponent in part:
        left = exponents.get((factor, exponent > 0), 0) - exponent
        if left and (left > 0) != (exponent > 0):
            return None
        exponents[factor, exponent > 0] = left
    return frozenset((factor, exponent) for (factor, _), exponent in exponents.items() if exponent)


def factor_rank(factor: tuple[Term, int]) -> tuple[str, int]:
    """By name, then by exponent: an order that is the same in every run."""
    return _name(factor[0]), factor[1]


@lru_cache(maxsize=1 << 12)
def _name(term: Term) -> str:
    return repr(term)


def _multiplied(first: Polynomial, second: Polynomial) -> Polynomial:
    if len(first) * len(second) > MOST_MONOMIALS:
        raise NotMultipliedOutError
    return added({times(m, n): a * b} for m, a in first.items() for n, b in second.items())


def _power(base: Polynomial, exponent: int) -> Polynomial:
    if exponent == 0:
        return {ONE: Fraction(1)}
    if not base:
        return {}
    if abs(exponent) > MOST_EXPONENT:
        raise NotMultipliedOutError
    if len(base) > 1:
        whole = frozenset({(written(base), exponent)})
        return {whole: Fraction(1)} if exponent < 0 else _multiplied(base, _power(base, exponent - 1))
    ((monomial, number),) = base.items()
    if exponent < 0 and any(isinstance(factor, Add) for factor, _ in monomial):
        raise NotMultipliedOutError
    spend(abs(exponent) * (number.numerator.bit_length() + number.denominator.bit_length()))
    return {frozenset((factor, e * exponent) for factor, e in monomial): number**exponent}


def _sum(term: Sum, depth: int) -> Polynomial:
    """What does not depend on the index in front, and one sum for each product."""
    variable = Sym(f"{term.hint};{depth}", INDEX)
    opened = open_body(term.body, variable)
    assert isinstance(opened, Term)
    lower, upper = multiplied_out(term.lower, depth), multiplied_out(term.upper, depth)
    first, last = (bound.get(ONE, 0) if bound.keys() <= {ONE} else None for bound in (lower, upper))
    if first is not None and last is not None and last < first:
        return {}
    is_counted = first in (0, 1) or None not in (first, last)
    found: list[Polynomial] = []
    for monomial, number in multiplied_out(opened, depth + 1).items():
        inside = frozenset(one for one in monomial if variable in free_symbols(one[0]))
        if is_counted and not inside:
            count: Polynomial = added((upper, {ONE: Fraction(1)}, _multiplied({ONE: Fraction(-1)}, lower)))
        else:
            body = close_body(product(Fraction(1), inside), variable)
            count = {frozenset({(Sum(term.lower, term.upper, body, term.hint), 1)}): Fraction(1)}
        found.append(_multiplied({monomial - inside: number}, count))
    return added(found)
