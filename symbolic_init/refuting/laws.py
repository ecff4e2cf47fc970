"""Is a law true of functions given by their bodies? Decided by signs, case by case; unsure means no.

Each quantified real number is 0, r or -r with r > 0. In each case a term is a quotient of polynomials in the r's, and
a polynomial whose coefficients all have one sign has that sign. Equality is that of polynomials, so it is exact.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    And,
    App,
    AtMost,
    Bound,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Not,
    Num,
    Pow,
    Sym,
    Term,
)  # fmt: skip
from symbolic_init.refuting.errors import UndecidedError
from symbolic_init.system import Function

Monomial = tuple[tuple[int, int], ...]  # (variable, exponent) in the order of variables
Polynomial = dict[Monomial, Fraction]
ONE: Polynomial = {(): Fraction(1)}


@dataclass(frozen=True)
class Quotient:
    """A quotient of polynomials; the denominator is never 0."""

    top: Polynomial
    bottom: Polynomial


def holds(law: Formula, functions: Mapping[str, Function], interpretations: Mapping[str, Term]) -> bool:
    """True if the law is certainly true of the functions; False also where that is not found out."""
    try:
        return _Cases(functions, interpretations).truth(law, (), 0) is True
    except UndecidedError:
        return False


class _Cases:
    def __init__(self, functions: Mapping[str, Function], interpretations: Mapping[str, Term]) -> None:
        self.functions, self.interpretations = functions, interpretations

    def truth(self, formula: Formula, inside: tuple[Quotient, ...], variables: int) -> bool | None:
        """The truth of a formula for all positive values of the variables so far, or None."""
        match formula:
            case Equal(left, right):
                gap = _minus(self.value(left, inside), self.value(right, inside))
                return True if not gap.top else None if _sign_or_none(gap) is None else False
            case Less(left, right):
                sign = _sign_or_none(_minus(self.value(right, inside), self.value(left, inside)))
                return None if sign is None else sign > 0
            case AtMost(left, right):
                sign = _sign_or_none(_minus(self.value(right, inside), self.value(left, inside)))
                return None if sign is None else sign >= 0
            case Not(part):
                truth = self.truth(part, inside, variables)
                return None if truth is None else not truth
            case And(parts):
                return _all([self.truth(part, inside, variables) for part in parts])
            case Implies(premise, conclusion):
                first = self.truth(premise, inside, variables)
                second = first is False or self.truth(conclusion, inside, variables)
                return second if first or second else None
            case ForAll(sort, body) if sort != INDEX:
                cases = [Quotient({} if c == 0 else {((variables, 1),): Fraction(c)}, ONE) for c in (0, 1, -1)]
                return _all([self.truth(body, (case, *inside), variables + 1) for case in cases])
        raise UndecidedError

    def value(self, term: Term, inside: tuple[Quotient, ...], named: Mapping[str, Quotient] | None = None) -> Quotient:
        """The term as a quotient of polynomials."""
        match term:
            case Num(value):
                return _number(value)
            case Bound(level):
                return inside[level]
            case Sym(name) if named is not None and name in named:
                return named[name]
            case Add(parts):
                total = _number(0)
                for part in parts:
                    total = _plus(total, self.value(part, inside, named))
                return total
            case Mul(parts):
                total = _number(1)
                for part in parts:
                    total = _times(total, self.value(part, inside, named))
                return total
            case Pow(base, exponent):
                x, total = self.value(base, inside, named), _number(1)
                for _ in range(min(abs(exponent), 50)):
                    total = _times(total, x)
                return total if 0 <= exponent <= 50 else _inverse(total, exponent)
            case App(name, arguments):
                return self.applied(name, [self.value(a, inside, named) for a in arguments])
        raise UndecidedError

    def applied(self, name: str, arguments: list[Quotient]) -> Quotient:
        """A function by its body, or one of the piecewise primitives by the sign of its argument."""
        if name in self.functions:
            function = self.functions[name]
            body = self.interpretations[name] if function.body is None else function.body
            return self.value(body, (), {p.name: a for p, a in zip(function.parameters, arguments, strict=True)})
        if name not in ("nonneg", "pos", "abs") or (sign := _sign_or_none(arguments[0])) is None:
            raise UndecidedError
        if name == "abs":
            return _times(_number(sign), arguments[0])
        return _number(int(sign > 0 or (sign == 0 and name == "nonneg")))


def _number(value: int | Fraction) -> Quotient:
    return Quotient({(): Fraction(value)} if value else {}, ONE)


def _plus(a: Quotient, b: Quotient) -> Quotient:
    top = _product(a.top, b.bottom)
    for monomial, c in _product(b.top, a.bottom).items():
        top[monomial] = top.get(monomial, Fraction(0)) + c
    return Quotient({m: c for m, c in top.items() if c}, _product(a.bottom, b.bottom))


def _minus(a: Quotient, b: Quotient) -> Quotient:
    return _plus(a, _times(_number(-1), b))


def _times(a: Quotient, b: Quotient) -> Quotient:
    return Quotient(_product(a.top, b.top), _product(a.bottom, b.bottom))


def _inverse(a: Quotient, exponent: int) -> Quotient:
    if exponent < -50 or exponent > 50 or not _sign_or_none(a):
        raise UndecidedError
    return Quotient(a.bottom, a.top)


def _product(a: Polynomial, b: Polynomial) -> Polynomial:
    result: Polynomial = {}
    for m, c in a.items():
        for n, d in b.items():
            powers = dict(m)
            for variable, exponent in n:
                powers[variable] = powers.get(variable, 0) + exponent
            key = tuple(sorted(powers.items()))
            result[key] = result.get(key, Fraction(0)) + c * d
    return {m: c for m, c in result.items() if c}


def _sign_or_none(a: Quotient) -> int | None:
    """The sign for all positive values of the variables, where the coefficients show it."""
    if not a.top:
        return 0
    signs = {(c > 0) == (d > 0) for c in a.top.values() for d in a.bottom.values()}
    return None if len(signs) == 2 else 1 if signs.pop() else -1


def _all(truths: list[bool | None]) -> bool | None:
    return False if False in truths else None if None in truths else True
