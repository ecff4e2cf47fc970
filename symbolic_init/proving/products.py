"""Facts 0 ≤ a, 0 < a and a = 0 as polynomials, and their products that bear on given monomials."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

from symbolic_init.kernel import rules
from symbolic_init.kernel.normal_form import polynomial
from symbolic_init.kernel.terms import Add, App, AtMost, Entry, Equal, Less, Mul, Num, Pow, Sum, Sym, Term, walk
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.budget import size, spend
from symbolic_init.proving.extent import afford
from symbolic_init.proving.order import ZERO

Monomial = frozenset[tuple[Any, int]]
Polynomial = Mapping[Monomial, int | Fraction]


@dataclass(frozen=True, eq=False)
class Fact:
    """0 < a, 0 ≤ a or a = 0, with the normal form of a; the theorem is made when it is needed."""

    kind: type[Less | AtMost | Equal]
    polynomial: Polynomial
    make: Callable[[], Theorem]

    @cached_property
    def theorem(self) -> Theorem:
        """The fact as a theorem: 0 on the left, or, of an equation, on the right."""
        return self.make()

    @property
    def term(self) -> Term:
        """a"""
        conclusion = self.theorem.conclusion
        assert isinstance(conclusion, Less | AtMost | Equal)
        return conclusion.left if isinstance(conclusion, Equal) else conclusion.right


def fact(theorem: Theorem) -> Fact:
    """The fact that a theorem states, in whatever way."""
    relation = theorem.conclusion
    assert isinstance(relation, Less | AtMost | Equal)
    gap = Add((relation.right, Mul((Num(-1), relation.left))))
    afford(gap)
    goal = Equal(gap, ZERO) if isinstance(relation, Equal) else type(relation)(ZERO, gap)
    written = rules.symmetry(theorem) if isinstance(relation, Equal) else theorem
    return Fact(type(relation), polynomial(gap), lambda: rules.rearrange(written, goal))


def product(first: Fact, second: Fact) -> Fact:
    """The product of two facts that are no equations."""
    kind = Less if first.kind is second.kind is Less else AtMost
    return Fact(kind, _times(first.polynomial, second.polynomial),
                lambda: rules.product_sign(first.theorem, second.theorem))  # fmt: skip


def _times(left: Polynomial, right: Polynomial) -> Polynomial:
    spend(len(left) * _length(right) + len(right) * _length(left))
    total: dict[Monomial, int | Fraction] = {}
    for m, c in left.items():
        for n, d in right.items():
            key = together(m, n)
            total[key] = total.get(key, 0) + c * d
    return {m: c for m, c in total.items() if c}


def _length(one: Polynomial) -> int:
    return len(one) + sum(map(len, one))


def together(left: Monomial, right: Monomial) -> Monomial:
    """The product of two monomials."""
    exponents = dict(left)
    for factor, exponent in right:
        exponents[factor] = exponents.get(factor, 0) + exponent
    return frozenset(exponents.items())


def quotient(whole: Monomial, part: Monomial) -> Monomial | None:
    """What the part has to be multiplied with to be the whole."""
    exponents = dict(whole)
    for factor, exponent in part:
        left = exponents.get(factor, 0) - exponent
        if left < 0:
            return None
        exponents[factor] = left
    return frozenset((factor, exponent) for factor, exponent in exponents.items() if exponent)


@dataclass
class Multiplier:
    """Multiplies facts by monomials: equations by any, the others by those that are not negative."""

    facts: list[Fact]
    terms: dict[Any, Term] = field(default_factory=dict)  # of the factors of monomials
    places: dict[Any, int] = field(default_factory=dict)
    signs: dict[Any, Fact] = field(default_factory=dict)  # of those that are positive, or not negative

    def __post_init__(self) -> None:
        for known in self.facts:
            self.learn(known.term)
            if known.kind is not Equal and len(known.polynomial) == 1:
                ((monomial, coefficient),) = known.polynomial.items()
                if coefficient > 0 and len(monomial) == 1:
                    ((factor, exponent),) = monomial
                    if exponent == 1 and (factor not in self.signs or known.kind is Less):
                        self.signs[factor] = _divided(known, coefficient)

    def learn(self, term: Term) -> None:
        """Which terms the factors of a polynomial are."""
        spend(size(term))
        for node in walk(term):
            if isinstance(node, Sym | Entry | App | Sum | Pow) and not node.loose:
                found = polynomial(node)
                if len(found) == 1:
                    ((monomial, coefficient),) = found.items()
                    if abs(coefficient) == 1 and len(monomial) == 1 and next(iter(monomial))[1] == 1:
                        ((factor, _),) = monomial
                        self.terms.setdefault(factor, node if coefficient == 1 else Mul((Num(-1), node)))
                        self.places.setdefault(factor, len(self.places))

    def towards(self, known: Fact, monomials: Iterable[Monomial]) -> Iterator[Fact]:
        """The fact times each monomial that makes one of its own into one of these."""
        tried: set[Monomial] = set()
        owns = [(own, frozenset(factor for factor, _ in own)) for own in known.polynomial]
        for goal in monomials:
            spend(len(goal) + len(owns))
            factors = {factor for factor, _ in goal}
            for own in (one for one, its in owns if its <= factors):
                spend(len(goal))
                factor = quotient(goal, own)
                if factor and factor not in tried:
                    tried.add(factor)
                    if (found := self.times(known, factor)) is not None:
                        yield found

    def times(self, known: Fact, monomial: Monomial) -> Fact | None:
        """The fact times a monomial, if that is known not to be negative."""
        if any(factor not in self.terms for factor, _ in monomial):
            return None
        result = _times(known.polynomial, {monomial: 1})
        if known.kind is Equal:
            return Fact(Equal, result, lambda: scaled(known.theorem, self.term(monomial)))
        signs: list[Fact] = []
        roots: list[Term] = []
        for factor, exponent in self.sorted(monomial):
            if factor in self.signs:
                signs += [self.signs[factor]] * exponent
            elif exponent % 2 == 0:
                roots += [self.terms[factor]] * (exponent // 2)
            else:
                return None
        strict = not roots and all(sign.kind is Less for sign in (known, *signs))
        return Fact(Less if strict else AtMost, result, lambda: _signed(known, signs, roots))

    def squares(self, monomials: Collection[Monomial]) -> Iterator[Fact]:
        """(a ± b)² for each two of the monomials that are squares a² and b² of others, where a·b is among them."""
        roots = [root for monomial in monomials if (root := self.root(monomial)) is not None]
        for place, first in enumerate(roots):
            spend((len(first) + 1) * place)
            for second in roots[:place]:
                if together(first, second) in monomials:
                    for sign in (1, -1):
                        whole = Add((self.term(first), Mul((Num(sign), self.term(second)))))
                        yield fact(rules.square_nonnegative(whole))

    def root(self, monomial: Monomial) -> Monomial | None:
        """a, of a²"""
        if any(exponent % 2 or factor not in self.terms for factor, exponent in monomial):
            return None
        return frozenset((factor, exponent // 2) for factor, exponent in monomial)

    def term(self, monomial: Monomial) -> Term:
        """The monomial as a term."""
        return Mul(tuple(self.terms[factor] for factor, exponent in self.sorted(monomial) for _ in range(exponent)))

    def sorted(self, monomial: Monomial) -> list[tuple[Any, int]]:
        """The factors in the order in which they were met."""
        return sorted(monomial, key=lambda part: self.places[part[0]])


def scaled(equation: Theorem, factor: Term) -> Theorem:
    """c·a = 0, of a = 0."""
    assert isinstance(equation.conclusion, Equal)
    left = equation.conclusion.left
    grown = rules.congruence(Mul((factor, left)), equation)
    return rules.rearrange(grown, Equal(Mul((factor, left)), ZERO))


def _divided(known: Fact, number: int | Fraction) -> Fact:
    """a, of number · a."""
    if number == 1:
        return known
    monomials = dict.fromkeys(known.polynomial, 1)
    by = Num(1 / Fraction(number))
    return Fact(known.kind, monomials, lambda: rules.product_sign(rules.positive_number(by), known.theorem))


def _signed(known: Fact, signs: list[Fact], roots: list[Term]) -> Theorem:
    squares = [rules.square_nonnegative(Mul(tuple(roots)))] if roots else []
    return rules.product_sign(*(sign.theorem for sign in signs), *squares, known.theorem)


def anything(theorem: Theorem, relation: Equal | Less | AtMost) -> Theorem:
    """The relation, from 0 < 0: (0 − 0)·(0 − 0)⁻¹ = 1 says that 0 = 1, and everything is 1 times itself."""
    one = rules.cancel(theorem)
    gap = Add((relation.right, Mul((Num(-1), relation.left))))
    assert isinstance(one.conclusion, Equal)
    nothing = rules.congruence(Mul((gap, one.conclusion.left)), one)
    equal = rules.rearrange(nothing, Equal(relation.left, relation.right))
    if isinstance(relation, Equal):
        return equal
    strict = isinstance(relation, Less)
    both = rules.add_order(theorem, equal) if strict else rules.add_order(equal)
    return rules.rearrange(both, relation)
