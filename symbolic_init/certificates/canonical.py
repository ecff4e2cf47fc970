"""The ring normal form written as a term again: one spelling for all terms that have the same one."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from typing import Any

from symbolic_init.kernel.normal_form import ONE, Factor, Frozen, Monomial, Polynomial, polynomial
from symbolic_init.kernel.terms import Add, App, Bound, Entry, Mul, Num, Pow, Sum, Sym, Term


@lru_cache(maxsize=1 << 14)
def canonical(term: Term) -> Term:
    """The spelling of all terms with this normal form."""
    return spelled(polynomial(term))


def spelled(p: Polynomial) -> Term:
    """A polynomial as a term: its monomials in a fixed order, the constant last."""
    found = [monomial_term(m, c) for m, c in sorted(p.items(), key=lambda item: monomial_key(item[0]))]
    return found[0] if len(found) == 1 else Add(tuple(found)) if found else Num(0)


def monomial_term(monomial: Monomial, coefficient: Any) -> Term:
    """A coefficient with powers of factors."""
    factors = [power(f, e) for f, e in sorted(monomial, key=lambda item: factor_key(item[0]))]
    if coefficient != 1 or not factors:
        factors.insert(0, Num(coefficient))
    return factors[0] if len(factors) == 1 else Mul(tuple(factors))


def power(factor: Factor, exponent: int) -> Term:
    """A factor to a positive power."""
    base = factor_term(factor)
    return base if exponent == 1 else Pow(base, exponent)


@lru_cache(maxsize=1 << 14)
def factor_term(factor: Factor) -> Term:
    """An indivisible factor."""
    if isinstance(factor, Sym | Bound):
        return factor
    parts = tuple(spelled(dict(part.items)) for part in factor.parts)
    match factor.kind:
        case "Entry":
            return Entry(factor.name, parts)
        case "App":
            return App(factor.name, parts)
        case "Sum":
            return Sum(parts[0], parts[1], parts[2])
    return Pow(parts[0], -1)


def monomial_key(monomial: Monomial) -> tuple[bool, str]:
    """What monomials are put in order by: the constant comes last."""
    return monomial == ONE, " ".join(sorted(f"{factor_key(f)}^{e}" for f, e in monomial))


@lru_cache(maxsize=1 << 14)
def factor_key(factor: Factor) -> str:
    """What factors are put in order by: the same in every run, and short however deep the factor is."""
    if isinstance(factor, Sym | Bound):
        return repr(factor)
    return f"{factor.kind} {factor.name} {_digest('|'.join(_frozen_key(part) for part in factor.parts))}"


@lru_cache(maxsize=1 << 14)
def _frozen_key(part: Frozen) -> str:
    return _digest(" + ".join(sorted(f"{c} {monomial_key(m)[1]}" for m, c in part.items)))


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:32]
