"""Proofs of inequalities: numbers, powers of positives, sums of squares."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    App,
    AtMost,
    Entry,
    Less,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
    is_index,
    open_body,
)
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import for_all
from symbolic_init.theories import axiom

ZERO, ONE = Num(0), Num(1)
Signs = Mapping[Term, Theorem]  # term -> theorem 0 < term or 0 ≤ term


def number_order(value: Num) -> Theorem:
    """0 ≤ q, or q < 0, for a rational q."""
    if value.value == 0:
        return rules.rearrange(rules.add_order(), AtMost(ZERO, ZERO))
    positive = rules.positive_number(Num(value.value if value.value > 0 else -value.value))
    return rules.weaken(positive) if value.value > 0 else rules.rearrange(positive, Less(value, ZERO))


def natural_order(number: Term) -> Theorem:
    """0 ≤ k for a natural number k, which is a sum of k ones."""
    ones = for_all(rules.weaken(rules.positive_number(ONE)), [Sym("i!", INDEX)])
    return rules.rearrange(rules.sum_sign(ones, ONE, number, "i"), AtMost(ZERO, number))


def prove_sign(term: Term, signs: Signs, *, depth: int = 0) -> Theorem | None:
    """0 < term or 0 ≤ term from the signs of its parts, or None."""
    if term in signs:
        return signs[term]
    match term:
        case Num(value) if value >= 0:
            return rules.positive_number(term) if value else number_order(term)
        case Sym() | Entry() if is_index(term):
            return natural_order(term)
        case Pow(base, exponent):
            inner = prove_sign(base, signs, depth=depth)
            if inner is not None and isinstance(inner.conclusion, Less):
                return rules.power_sign(inner, exponent)
            return rules.square_nonnegative(base) if exponent == 2 else None
        case Mul(parts):
            return _of_parts(rules.product_sign, parts, signs, depth) or _with_square(term, signs)
        case Add(parts):
            theorem = _of_parts(rules.add_order, parts, signs, depth)
            return theorem and rules.rearrange(theorem, type(theorem.conclusion)(ZERO, term))
        case App("exp", (argument,)):
            return rules.instantiate(axiom("exp-positive"), argument)
        case Sum(lower, upper, body, hint):
            variable = Sym(f"{hint}:{depth}", "index")
            opened = open_body(body, variable)
            assert isinstance(opened, Term)
            inner = prove_sign(opened, signs, depth=depth + 1)
            if inner is None:
                return None
            inner = rules.weaken(inner) if isinstance(inner.conclusion, Less) else inner
            return rules.sum_sign(for_all(inner, [variable]), lower, upper, hint)
    return None


def _of_parts(rule: Callable[..., Theorem], parts: tuple[Term, ...], signs: Signs, depth: int) -> Theorem | None:
    theorems = [prove_sign(part, signs, depth=depth) for part in parts]
    return None if None in theorems else rule(*theorems)


def _with_square(term: Term, signs: Signs) -> Theorem | None:
    """0 ≤ p·…·a·a: positive factors beside a square, however the factors are grouped."""
    known: list[Theorem] = []
    left: list[Term] = []
    root: list[Term] = []
    for factor in factors_of(term):
        if factor in signs:
            known.append(signs[factor])
        elif factor in left:
            left.remove(factor)
            root.append(factor)
        else:
            left.append(factor)
    if left:
        return None
    theorem = rules.product_sign(*known, rules.square_nonnegative(Mul(tuple(root))))
    return rules.rearrange(theorem, AtMost(ZERO, term))


def factors_of(term: Term) -> list[Term]:
    """The factors of a product, products in it taken apart."""
    return [f for part in term.parts for f in factors_of(part)] if isinstance(term, Mul) else [term]
