"""Sums of squares that are not negative: Σ a², and what Cauchy's inequality says of sums of products."""

from __future__ import annotations

from collections.abc import Sequence

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    AtMost,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
    close_body,
    open_body,
    replace,
    walk,
)
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.budget import size, spend
from symbolic_init.proving.equation import for_all
from symbolic_init.proving.order import ZERO

HERE, THERE = Sym("i!", INDEX), Sym("j!", INDEX)


def sums_of_squares(terms: Sequence[Term]) -> list[Theorem]:
    """0 ≤ Σ a² and Cauchy's (Σ a·b)² ≤ Σ a² · Σ b², for the sums that occur."""
    spend(sum(map(size, terms)))
    sums = list(dict.fromkeys(n for term in terms for n in walk(term) if isinstance(n, Sum) and not n.loose))
    found = list[Theorem]()
    squares = set()
    for one in sums:
        factors = _factors(open_body(one.body, HERE))
        if all(factors.count(f) % 2 == 0 for f in factors):
            root = Mul(tuple(f for f in dict.fromkeys(factors) for _ in range(factors.count(f) // 2)))
            body = for_all(rules.square_nonnegative(root), [HERE])
            total = rules.sum_sign(body, one.lower, one.upper, one.hint)
            found.append(rules.rearrange(total, AtMost(ZERO, one)))
            squares.add((one.lower, one.upper, root.parts))
    for one in sums:
        factors = _factors(open_body(one.body, HERE))
        for place in range(1, len(factors)):
            pair = (factors[:place], factors[place:])
            if all((one.lower, one.upper, part) in squares for part in pair) and pair[0] != pair[1]:
                found.append(_cauchy(Mul(pair[0]), Mul(pair[1]), one))
    return found


def _cauchy(first: Term, second: Term, one: Sum) -> Theorem:
    """0 ≤ Σ_i Σ_j (a_i b_j − a_j b_i)²"""
    there = {HERE: THERE}
    cross = Add((Mul((first, replace(second, there))), Mul((Num(-1), replace(first, there), second))))
    inner = rules.sum_sign(for_all(rules.square_nonnegative(cross), [THERE]), one.lower, one.upper, "j")
    outer = rules.sum_sign(for_all(inner, [HERE]), one.lower, one.upper, "i")

    def total(body: Term) -> Term:
        return Sum(one.lower, one.upper, close_body(body, HERE), one.hint)

    left, right = Mul((total(Mul((first, first))), total(Mul((second, second))))), total(Mul((first, second)))
    return rules.rearrange(outer, AtMost(ZERO, Add((left, left, Mul((Num(-2), right, right))))))


def _factors(term: Term) -> tuple[Term, ...]:
    match term:
        case Mul(parts):
            return tuple(f for part in parts for f in _factors(part))
        case Pow(base, exponent) if exponent > 0:
            return _factors(base) * exponent
    return (term,)
