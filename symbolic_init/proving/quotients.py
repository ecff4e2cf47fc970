"""Terms with quotients in one form: exponentials of sums taken apart, and d · d⁻¹ = 1 for every d known positive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import INDEX, Add, App, Equal, Less, Mul, Num, Pow, Sum, Sym, Term, open_body, walk
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.cancelling import inverse_of_product
from symbolic_init.proving.equation import Step, by_ring, chain, for_all, left, right
from symbolic_init.proving.exponentials import taken_apart
from symbolic_init.proving.monomials import (
    Monomial,
    NotMultipliedOutError,
    Polynomial,
    factor_rank,
    multiplied_out,
    product,
    rank,
    times,
    without,
    written,
)
from symbolic_init.proving.order import Signs, prove_sign

MOST_STEPS = 100


def unchanged(term: Term) -> Step:
    """No form: the term as it stands."""
    return None


@dataclass
class Quotients:
    """Brings terms to that form, given the signs of some."""

    signs: Signs
    known: dict[Term, Step] = field(default_factory=dict)

    def settled(self, term: Term) -> Step:
        """term = its form; raises `NotMultipliedOutError` when it is too large."""
        if term not in self.known:
            self.known[term] = self._settled(term)
        return self.known[term]

    def _settled(self, term: Term) -> Step:
        split = self._split(term) if isinstance(term, Pow) and term.exponent < 0 else None
        if split:
            return chain(split, self.settled(right(split)))
        step = self._inside(term)
        new = right(step) if step else term
        apart: Step = None
        match new:
            case App():
                apart = taken_apart(new)
            case Pow(Add(), exponent) if exponent < 0:
                apart = self._content_taken_out(new)
        return self._reduced(chain(step, apart), term, right(apart) if apart else new)

    def _inside(self, term: Term) -> Step:
        """The same with its parts in their forms."""
        match term:
            case Add(parts) | Mul(parts) | App(_, parts):
                steps = {part: step for part in parts if (step := self.settled(part))}
                return rules.congruence(term, *steps.values()) if steps else None
            case Pow(base, _):
                inner = self.settled(base)
                return inner and rules.congruence(term, inner)
            case Sum():
                return self._sum(term)
        return None

    def _sum(self, term: Sum) -> Step:
        used = {node for node in walk(term) if isinstance(node, Sym)}
        variable = next(v for n in range(len(used) + 1) if (v := Sym(f"{term.hint},{n}", INDEX)) not in used)
        opened = open_body(term.body, variable)
        assert isinstance(opened, Term)
        inner = self.settled(opened)
        return inner and rules.sum_congruence(for_all(inner, [variable]), term.lower, term.upper, term.hint)

    def _reduced(self, step: Step, term: Term, new: Term) -> Step:
        """term = … = new with everything multiplied out and d · d⁻¹ put to 1, as often as it occurs."""
        polynomial = multiplied_out(new)
        step = by_ring(step, term, written(polynomial))
        for _ in range(MOST_STEPS):
            unit = next(self._units(polynomial), None)
            if unit is None:
                return step
            whole = right(step) if step else term
            changed = self._with_unit(polynomial, *unit)
            polynomial = multiplied_out(right(changed))
            step = by_ring(chain(step, chain(rules.ring(whole, left(changed)), changed)), term, written(polynomial))
        raise NotMultipliedOutError

    def _units(self, polynomial: Polynomial) -> Iterator[tuple[Monomial, Monomial, Theorem]]:
        """Where a denominator can be cancelled: a product, the part of it that is replaced, and by what."""
        for monomial in sorted(polynomial, key=rank):
            for factor, exponent in sorted(monomial, key=factor_rank):
                if exponent > 0 or (sign := self._positive(factor)) is None:
                    continue
                leading = max(multiplied_out(factor), key=rank)
                part = times(leading, frozenset({(factor, -1)}))
                if without(monomial, part) is not None:
                    yield monomial, part, self._unit(factor, leading, sign)

    def _positive(self, term: Term) -> Theorem | None:
        sign = prove_sign(term, self.signs)
        return sign if sign is not None and isinstance(sign.conclusion, Less) else None

    def _unit(self, factor: Term, leading: Monomial, sign: Theorem) -> Theorem:
        """leading · d⁻¹ = 1 / a − (the rest of d) · d⁻¹ / a, where a is the number before it in d."""
        polynomial = multiplied_out(factor)
        inverse, number = Pow(factor, -1), 1 / polynomial[leading]
        rest = written({m: -c * number for m, c in polynomial.items() if m != leading})
        replaced = product(Fraction(1), times(leading, frozenset({(factor, -1)})))
        cancelled = rules.cancel(sign)
        scaled = rules.congruence(Mul((Num(number), left(cancelled))), cancelled)
        return rules.rearrange(scaled, Equal(replaced, Add((Num(number), Mul((rest, inverse))))))

    def _with_unit(self, polynomial: Polynomial, monomial: Monomial, part: Monomial, unit: Theorem) -> Theorem:
        """The sum = the sum with the unit put into one of its products."""
        rest = without(monomial, part)
        assert rest is not None
        before = Mul((product(polynomial[monomial], rest), left(unit)))
        others = written({m: c for m, c in polynomial.items() if m != monomial})
        return rules.congruence(Add((before, others)), rules.congruence(before, unit))

    def _split(self, term: Pow) -> Step:
        """(c · b)⁻ᵐ = (c⁻¹ · b⁻¹)ᵐ, of a product in which a sum is a factor."""
        if not isinstance(term.base, Mul | Pow) or len(multiplied_out(term.base)) < 2:
            return None
        match term.base:
            case Mul((first, *others)):
                whole = Mul((first, Mul(tuple(others))))
            case Pow(first, exponent) if exponent > 0:
                whole = Mul((first, Pow(first, exponent - 1)))
            case _:
                return None
        return self._inverted(term, rules.ring(whole, term.base))

    def _content_taken_out(self, term: Pow) -> Step:
        """(c · b)⁻ᵐ = (c⁻¹ · b⁻¹)ᵐ, where c is what can be taken out of a sum."""
        content, rest = self._taken_out(multiplied_out(term.base))
        whole = self.settled(Mul((content, rest))) if content != Num(1) else None
        return self._inverted(term, whole) if whole and right(whole) == term.base else None

    def _inverted(self, term: Pow, whole: Theorem) -> Step:
        product = left(whole)
        assert isinstance(product, Mul)
        signs = [sign for part in (*product.parts, term.base) if (sign := self._positive(part))]
        if len(signs) < 3:
            return None
        power = Pow(Pow(term.base, -1), -term.exponent)
        return chain(rules.ring(term, power), rules.congruence(power, inverse_of_product(whole, *signs)))

    def _taken_out(self, polynomial: Polynomial) -> tuple[Term, Term]:
        """c and b, of a sum c · b: c is of positive factors that all summands have, or of which some have inverses."""
        factors = dict.fromkeys(factor for monomial in polynomial for factor, _ in monomial)
        powers = {}
        for factor in factors:
            exponents = [dict(monomial).get(factor, 0) for monomial in polynomial]
            if min(exponents) and self._positive(factor):
                powers[factor] = min(exponents)
        content = frozenset(powers.items())
        rest = {_divided(monomial, powers): number for monomial, number in polynomial.items()}
        number = abs(rest[max(rest, key=rank)])
        return product(number, content), written({monomial: c / number for monomial, c in rest.items()})


def _divided(monomial: Monomial, powers: dict[Term, int]) -> Monomial:
    exponents = dict(monomial)
    for factor, exponent in powers.items():
        exponents[factor] = exponents.get(factor, 0) - exponent
    return frozenset((factor, exponent) for factor, exponent in exponents.items() if exponent)
