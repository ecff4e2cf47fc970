"""TRUSTED. The ring normal form: decides commutative-ring identities over the rationals. Standard library only.

A term becomes a polynomial with rational coefficients whose atoms are symbols, entries, applications, sums and inverses,
with their own parts in normal form. Equal polynomials denote equal numbers under every valuation, because each step below is
an identity of the reals: ring laws, linearity of finite sums, and (with 0⁻¹ = 0) inverses of products and of inverses.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from symbolic_init.kernel.terms import Add, App, Bound, Entry, Formula, Mul, Num, Pow, Sum, Sym, Term

MOST_MONOMIALS = 50_000
MOST_BITS = 100_000


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
Polynomial = dict[Monomial, int | Fraction]  # non-zero coefficients; never changed once returned
ONE: Monomial = frozenset()


@lru_cache(maxsize=1 << 14)
def polynomial(term: Term) -> Polynomial:
    """The normal form of a term."""
    match term:
        case Num(value):
            return {ONE: value} if value else {}
        case Sym() | Bound():
            return _single(term)
        case Entry(name, parts) | App(name, parts):
            return _single(_atom(type(term).__name__, name, tuple(map(frozen, parts))))
        case Add(parts):
            return _added(map(polynomial, parts))
        case Mul(parts):
            product: Polynomial = {ONE: 1}
            for part in parts:
                product = _multiplied(product, polynomial(part))
            return product
        case Pow(base, exponent):
            return _power(polynomial(base), exponent)
        case Sum(lower, upper, body):
            return _sum(polynomial(lower), polynomial(upper), polynomial(body))
    raise TypeError(f"expected a term, found {term!r}")


def frozen(term: Term) -> Frozen:
    """The normal form of a term as an immutable value."""
    return _freeze(polynomial(term))


def shape(formula: Formula) -> tuple[object, ...]:
    """A formula with every term in normal form: two formulas with the same one are equivalent."""
    parts = [frozen(c) if isinstance(c, Term) else shape(c) for c in formula.children() if isinstance(c, Term | Formula)]
    return (type(formula).__name__, getattr(formula, "sort", None), *parts)


def difference(left: Term, right: Term) -> Polynomial:
    """The normal form of left - right."""
    return _added((polynomial(left), _multiplied({ONE: -1}, polynomial(right))))


def _freeze(p: Polynomial) -> Frozen:
    loose = 0
    for monomial in p:
        for factor, _ in monomial:
            loose |= factor.loose
    return Frozen(frozenset(p.items()), loose)


def _atom(kind: str, name: str, parts: tuple[Frozen, ...]) -> Atom:
    loose = 0
    for position, part in enumerate(parts):
        loose |= part.loose >> (kind == "Sum" and position == 2)
    return Atom(kind, name, parts, loose)


def _single(factor: Factor) -> Polynomial:
    return {frozenset(((factor, 1),)): 1}


def _added(polynomials: Iterable[Polynomial]) -> Polynomial:
    total: Polynomial = {}
    for p in polynomials:
        for monomial, coefficient in p.items():
            value = total.get(monomial, 0) + coefficient
            if value:
                total[monomial] = value
            else:
                total.pop(monomial, None)
    return total


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
    bits = max((max(c.numerator.bit_length(), c.denominator.bit_length()) for c in base.values()), default=0)
    if (bits > 1 and bits * exponent > MOST_BITS) or len(base) ** min(exponent, 64) > MOST_MONOMIALS:
        raise ValueError(f"a smaller term: the power {exponent} is too large")
    if len(base) == 1 and exponent:
        ((monomial, coefficient),) = base.items()
        return {frozenset((a, e * exponent) for a, e in monomial): coefficient**exponent}
    result: Polynomial = {ONE: 1}
    for _ in range(exponent if base else min(exponent, 1)):
        result = _multiplied(result, base)
    return result


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
    numbers = first is not None and last is not None
    if numbers and last < first:
        return {}
    total: Polynomial = {}
    for monomial, coefficient in body.items():
        inside = frozenset((f, e) for f, e in monomial if f.loose & 1)
        outside = frozenset((_lowered(f, 0), e) for f, e in monomial if not f.loose & 1)
        if not inside and (numbers or first in (0, 1)):  # bounds are naturals: then upper - lower + 1 is not negative
            value = _added((upper, {ONE: 1}, _multiplied({ONE: -1}, lower)))
        else:
            parts = (_freeze(lower), _freeze(upper), _freeze({inside: 1}))
            value = _single(_atom("Sum", "", parts))
        total = _added((total, _multiplied({outside: coefficient}, value)))
    return total


def _lowered(factor: Factor, depth: int) -> Factor:
    """The factor outside a binder on whose variable it does not depend."""
    if not factor.loose >> depth or isinstance(factor, Sym):
        return factor
    if isinstance(factor, Bound):
        return Bound(factor.level - 1, factor.sort)
    parts = []
    for position, part in enumerate(factor.parts):
        inner = depth + (factor.kind == "Sum" and position == 2)
        items = {frozenset((_lowered(f, inner), e) for f, e in m): c for m, c in part.items}
        parts.append(_freeze(items))
    return _atom(factor.kind, factor.name, tuple(parts))
