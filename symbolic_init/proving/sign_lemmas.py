"""Theorems about nonneg and pos: a positive factor does not change them; their values at numbers."""

from __future__ import annotations

from functools import lru_cache

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import App, AtMost, Less, Mul, Num, Sym, Term
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import apply, for_all
from symbolic_init.proving.order import ZERO, Signs, number_order, prove_sign
from symbolic_init.theories import axiom

C, Z = Sym("c!"), Sym("z!")
MINUS_Z, SCALED = Mul((Num(-1), Z)), Mul((C, Z))


def _value(name: str, condition: Theorem, at: Term) -> Theorem:
    return apply(rules.instantiate(axiom(name), at), condition)


@lru_cache(maxsize=2)
def scale_invariance(function: str) -> Theorem:
    """∀c, z. 0 < c → f(c·z) = f(z) for f = nonneg or pos, by cases on the sign of z."""
    positive = rules.assume(Less(ZERO, C))
    if function == "nonneg":
        split: Sym | Mul = Z
        yes, no = "nonneg-of-nonnegative", "nonneg-of-negative"
        first = rules.assume(AtMost(ZERO, Z))
        second = rules.assume(Less(Z, ZERO))
        flipped = rules.product_sign(positive, rules.rearrange(second, Less(ZERO, MINUS_Z)))
        scaled = rules.product_sign(positive, first), rules.rearrange(flipped, Less(SCALED, ZERO))
    else:
        split, yes, no = MINUS_Z, "pos-of-nonpositive", "pos-of-positive"
        below, above = rules.assume(AtMost(ZERO, MINUS_Z)), rules.assume(Less(MINUS_Z, ZERO))
        first = rules.rearrange(below, AtMost(Z, ZERO))
        second = rules.rearrange(above, Less(ZERO, Z))
        flipped = rules.product_sign(positive, below)
        scaled = rules.rearrange(flipped, AtMost(SCALED, ZERO)), rules.product_sign(positive, second)
    cases = []
    for name, at_z, at_scaled in ((yes, first, scaled[0]), (no, second, scaled[1])):
        same = rules.symmetry(_value(name, at_z, Z))
        cases.append(rules.transitivity(_value(name, at_scaled, SCALED), same))
    theorem = rules.order_cases(split, *cases)
    return for_all(rules.discharge(Less(ZERO, C), theorem), [C, Z])


def value_by_sign(application: App, signs: Signs) -> Theorem | None:
    """f(a) = 0 or 1 for f = nonneg or pos and a term a whose sign is known."""
    if application.function not in ("nonneg", "pos"):
        return None
    (term,) = application.arguments
    above = prove_sign(term, signs)
    if above is not None:
        strict = isinstance(above.conclusion, Less)
        if application.function == "nonneg":
            return _value("nonneg-of-nonnegative", rules.weaken(above) if strict else above, term)
        if strict:
            return _value("pos-of-positive", above, term)
    below = prove_sign(opposite(term), signs)
    if below is None:
        return None
    strict = isinstance(below.conclusion, Less)
    if application.function == "nonneg":
        return _value("nonneg-of-negative", rules.rearrange(below, Less(term, ZERO)), term) if strict else None
    below = rules.weaken(below) if strict else below
    return _value("pos-of-nonpositive", rules.rearrange(below, AtMost(term, ZERO)), term)


def opposite(term: Term) -> Term:
    """Minus the term, with the sign of its number turned if it has one in front."""
    match term:
        case Num(value):
            return Num(-value)
        case Mul((Num(value), *rest)):
            turned = (*(() if value == -1 else (Num(-value),)), *rest)
            return turned[0] if len(turned) == 1 else Mul(turned)
    return Mul((Num(-1), term))


def value_at(application: App) -> Theorem | None:
    """f(q) = 0 or 1 for f = nonneg or pos and a number q."""
    match application:
        case App("nonneg", (Num(value) as number,)):
            name = "nonneg-of-nonnegative" if value >= 0 else "nonneg-of-negative"
            return _value(name, number_order(number), number)
        case App("pos", (Num(value) as number,)):
            if value > 0:
                return _value("pos-of-positive", rules.positive_number(number), number)
            order = number_order(number)
            if value < 0:
                order = rules.weaken(order)
            return _value("pos-of-nonpositive", order, number)
    return None
