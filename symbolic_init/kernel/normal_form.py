"""TRUSTED. The ring normal form: decides commutative-ring identities over the rationals. Standard library only.

A term becomes a polynomial with rational coefficients whose atoms are symbols, entries, applications, sums and
inverses, with their own parts in normal form. Equal polynomials denote equal numbers under every valuation, because
each step below is an identity of the reals: ring laws, linearity of finite sums, and (with 0⁻¹ = 0) inverses of
products and of inverses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache, reduce
from operator import or_
from types import MappingProxyType
from typing import NamedTuple

from symbolic_init.kernel.terms import Add, App, Bound, Entry, Mul, Num, Pow, Sum, Sym, Syntax, Term, is_a, need

MOST_MONOMIALS, MOST_BITS = 50_000, 100_000


class Frozen(NamedTuple):
    """A polynomial as an immutable value: two terms with the same one are equal."""

    items: frozenset[tuple[Monomial, int | Fraction]]
    loose: int


class Atom(NamedTuple):
    """An indivisible factor: its kind, name and parts (for a sum: lower, upper and, below a binder, body)."""

    kind: str
    name: str
    parts: tuple[Frozen, ...]
    loose: int


Factor = Sym | Bound | Atom
Monomial = frozenset[tuple[Factor, int]]  # factors with positive exponents
Polynomial = Mapping[Monomial, int | Fraction]  # non-zero coefficients
ONE: Monomial = frozenset()


def polynomial(term: Term) -> Polynomial:
    """The normal form of a term."""
    need(is_a(Term, term), "a term", term)
    return MappingProxyType(_polynomial(term))


@lru_cache(maxsize=1 << 14)
def _polynomial(term: Term) -> Polynomial:
    match term:
        case Num(value):
            return {ONE: value} if value else {}
        case Sym() | Bound():
            return _single(term)
        case Entry(name, parts) | App(name, parts):
            return _single(_atom(type(term).__name__, name, tuple(map(frozen, parts))))
        case Add(parts):
            return _added(map(_polynomial, parts))
        case Mul(parts):
            return reduce(_multiplied, map(_polynomial, parts), {ONE: 1})
        case Pow(base, exponent):
            return _power(_polynomial(base), exponent)
        case Sum(lower, upper, body):
            return _sum(_polynomial(lower), _polynomial(upper), _polynomial(body))
    raise TypeError(f"expected a term, found {term!r}")


@lru_cache(maxsize=1 << 14)
def frozen(term: Term) -> Frozen:
    """The normal form of a term as an immutable value."""
    return _freeze(polynomial(term))


@lru_cache(maxsize=1 << 14)
def shape(node: Syntax) -> tuple[object, ...]:
    """A formula with every term in normal form: two formulas with the same one are equivalent."""
    if isinstance(node, Term):
        return frozen(node)
    return (type(node).__name__, getattr(node, "sort", None), *map(shape, node.children()))


def difference(left: Term, right: Term) -> Polynomial:
    """The normal form of left - right."""
    return _added((polynomial(left), _multiplied({ONE: -1}, polynomial(right))))


def _freeze(p: Polynomial) -> Frozen:
    return Frozen(frozenset(p.items()), reduce(or_, (factor.loose for monomial in p for factor, _ in monomial), 0))


def _atom(kind: str, name: str, parts: tuple[Frozen, ...]) -> Atom:
    inner = (part.loose >> 2 * (kind == "Sum" and position == 2) for position, part in enumerate(parts))
    return Atom(kind, name, parts, reduce(or_, inner, 0))


def _single(factor: Factor) -> Polynomial:
    return {frozenset(((factor, 1),)): 1}


def _added(polynomials: Iterable[Polynomial]) -> Polynomial:
    total: dict[Monomial, int | Fraction] = {}
    for p in polynomials:
        for monomial, coefficient in p.items():
            total[monomial] = total.get(monomial, 0) + coefficient
    return {monomial: value for monomial, value in total.items() if value}


def _times(left: Monomial, right: Monomial) -> Monomial:
    if not left or not right:
        return left or right
    exponents = dict(left)
    for factor, exponent in right:
        exponents[factor] = exponents.get(factor, 0) + exponent
    return frozenset(exponents.items())


def _multiplied(left: Polynomial, right: Polynomial) -> Polynomial:
    if len(left) * len(right) > MOST_MONOMIALS:
        raise ValueError(f"a smaller term: a product of {len(left)} by {len(right)} monomials is too large")
    return _added({_times(m, n): c * d} for m, c in left.items() for n, d in right.items())


def _power(base: Polynomial, exponent: int) -> Polynomial:
    if exponent < 0:
        return _power(_inverse(base), -exponent)
    if exponent == 0:
        return {ONE: 1}
    bits = max((max(c.numerator.bit_length(), c.denominator.bit_length()) for c in base.values()), default=0)
    if (bits > 1 and bits * exponent > MOST_BITS) or len(base) ** min(exponent, 64) > MOST_MONOMIALS:
        raise ValueError(f"a smaller term: the power {exponent} is too large")
    if len(base) > 1:
        return _multiplied(base, _power(base, exponent - 1))
    return {frozenset((f, e * exponent) for f, e in m): c**exponent for m, c in base.items()}


def _inverse(base: Polynomial) -> Polynomial:
    if len(base) > 1:
        return _single(_atom("inverse", "", (_freeze(base),)))
    return {frozenset((_inverted(f), e) for f, e in m): 1 / Fraction(c) for m, c in base.items()}


def _inverted(factor: Factor) -> Factor:
    if isinstance(factor, Atom) and factor.kind == "inverse" and len(factor.parts[0].items) == 1:
        (((original, _),), _) = next(iter(factor.parts[0].items))
        return original
    return _atom("inverse", "", (_freeze(_single(factor)),))


def _sum(lower: Polynomial, upper: Polynomial, body: Polynomial) -> Polynomial:
    """Linearity: what does not depend on the bound variable moves out of the sum."""
    first, last = (p.get(ONE, 0) if p.keys() <= {ONE} else None for p in (lower, upper))
    if first is not None and last is not None and last < first:
        return {}
    count = _added((upper, {ONE: 1}, _multiplied({ONE: -1}, lower)))
    counted = first in (0, 1) or None not in (first, last)  # bounds are naturals: then the count is not negative
    total: Polynomial = {}
    for monomial, coefficient in body.items():
        inside = frozenset((f, e) for f, e in monomial if f.loose & 1)
        outside = frozenset((_lowered(f, 0), e) for f, e in monomial if not f.loose & 1)
        parts = (_freeze(lower), _freeze(upper), _freeze({inside: 1}))
        value = count if counted and not inside else _single(_atom("Sum", "", parts))
        total = _added((total, _multiplied({outside: coefficient}, value)))
    return total


def _lowered(factor: Factor, depth: int) -> Factor:
    """The factor outside a binder on whose variable it does not depend."""
    if not factor.loose >> 2 * depth or isinstance(factor, Sym):
        return factor
    if isinstance(factor, Bound):
        return Bound(factor.level - 1, factor.sort)
    parts = []
    for position, part in enumerate(factor.parts):
        inner = depth + (factor.kind == "Sum" and position == 2)
        items = {frozenset((_lowered(f, inner), e) for f, e in m): c for m, c in part.items}
        parts.append(_freeze(items))
    return _atom(factor.kind, factor.name, tuple(parts))
