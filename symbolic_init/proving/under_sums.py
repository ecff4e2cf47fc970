"""Equations between sums over one range: true if the summands are equal, one by one."""

from __future__ import annotations

from collections.abc import Callable

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import INDEX, Add, Equal, Mul, Num, Sum, Sym, Term, open_body
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import for_all

INDICES = tuple(Sym(f"{letter}!", INDEX) for letter in "rsuv")


def summand_by_summand(goal: Equal, shown: Callable[[Equal], Theorem | None]) -> Theorem | None:
    """The equation, if both sides are multiples of sums over one range, and `shown` proves their summands equal."""
    index = next((i for i in INDICES if i not in goal.mentions), None)
    parts = [_multiples(side) for side in (goal.left, goal.right)]
    sums = [total for side in parts for _, total in side]
    if index is None or not sums or any(total is None for total in sums):
        return None
    first = sums[0]
    assert first is not None
    if any((total.lower, total.upper) != (first.lower, first.upper) for total in sums if total):
        return None
    bodies = [Add(tuple(Mul((*factors, open_body(total.body, index))) for factors, total in side if total))
              for side in parts]  # fmt: skip
    equal = shown(Equal(bodies[0], bodies[1]))
    if equal is None:
        return None
    summed = rules.sum_congruence(for_all(equal, [index]), first.lower, first.upper, first.hint)
    return rules.recast(summed, goal)


def _multiples(term: Term) -> list[tuple[tuple[Term, ...], Sum | None]]:
    """The term as a sum of products of factors and one sum each; None where there is none."""
    match term:
        case Sum():
            return [((), term)]
        case Num(0):
            return []
        case Add(parts):
            return [one for part in parts for one in _multiples(part)]
        case Mul(parts):
            places = [place for place, part in enumerate(parts) if any(total for _, total in _multiples(part))]
            if len(places) == 1:
                (place,) = places
                others = (*parts[:place], *parts[place + 1 :])
                return [((*others, *factors), total) for factors, total in _multiples(parts[place])]
    return [((term,), None)]
