"""Piecewise functions as polynomials in nonneg(u) = [u >= 0] and pos(u) = [u > 0]."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import sympy as sp
from sympy.core.relational import Relational
from sympy.logic import boolalg

from symbolic_init.folding import product, total
from symbolic_init.kernel.terms import App, Num, Term, is_index

Read = Callable[[sp.Basic], Term]
_HOLDS: dict[type, Callable[[int], bool]] = {
    sp.Gt: lambda sign: sign > 0,
    sp.Ge: lambda sign: sign >= 0,
    sp.Lt: lambda sign: sign < 0,
    sp.Le: lambda sign: sign <= 0,
    sp.Eq: lambda sign: sign == 0,
    sp.Ne: lambda sign: sign != 0,
}


class NoCaseError(ValueError):
    """No case of the Piecewise applies, or a condition is not made of comparisons."""


def minus(left: Term, right: Term) -> Term:
    """The difference left - right."""
    if left == right:
        return Num(0)
    if isinstance(left, Num) and isinstance(right, Num):
        return Num(left.value - right.value)
    return total(left, product(Num(-1), right))


def by_sign(u: Term, negative: Term, zero: Term, positive: Term) -> Term:
    """The value that the sign of u selects: negative + (zero - negative) [u >= 0] + (positive - zero) [u > 0]."""
    jumps = (product(minus(zero, negative), App("nonneg", (u,))), product(minus(positive, zero), App("pos", (u,))))
    if isinstance(negative, Num) and negative.value < 0:
        return total(*jumps, negative)
    return total(negative, *jumps)


def sign(u: Term) -> Term:
    """-1, 0 or 1."""
    return by_sign(u, Num(-1), Num(0), Num(1))


def absolute(u: Term) -> Term:
    """The absolute value: u times its sign."""
    return product(u, sign(u))


def maximum(left: Term, right: Term) -> Term:
    """The larger one: left + (right - left) [right > left]."""
    difference = minus(right, left)
    return total(left, product(difference, App("pos", (difference,))))


def minimum(left: Term, right: Term) -> Term:
    """The smaller one: left + (right - left) [left > right]."""
    return total(left, product(minus(right, left), App("pos", (minus(left, right),))))


def piecewise(cases: list[tuple[Term, sp.Basic]], read: Read) -> Term:
    """The value of the first case whose condition holds.

    Where every condition compares the same two sides, by the sign of their difference; else
    otherwise + sum of (value - otherwise) [condition] [no earlier condition].
    """
    relations = [relation for _, condition in cases for relation in comparisons(condition)]
    sides: tuple[sp.Basic, ...] = relations[0].args if relations else ()
    sides = sides[::-1] if sides and sides[0].is_Number else sides
    same = all(relation.args in (sides, sides[::-1]) for relation in relations)
    if relations and same and not _compares_indices(relations[0], read):
        values = (_first(cases, partial(_holds, left=sides[0], sign=sign)) for sign in (-1, 0, 1))
        return by_sign(minus(read(sides[0]), read(sides[1])), *values)
    result = otherwise = _first(cases, lambda condition: condition == sp.true)
    reached: Term = Num(1)
    for value, condition in cases:
        truth = indicator(condition, read)
        result = total(result, product(minus(value, otherwise), reached, truth))
        reached = product(reached, minus(Num(1), truth))
    return result


def indicator(condition: sp.Basic, read: Read) -> Term:
    """1 where the condition holds and 0 where it does not."""
    match condition:
        case boolalg.BooleanTrue():
            return Num(1)
        case boolalg.BooleanFalse():
            return Num(0)
        case boolalg.And():
            return product(*(indicator(part, read) for part in condition.args))
        case boolalg.Or():
            return minus(Num(1), product(*(minus(Num(1), indicator(part, read)) for part in condition.args)))
        case boolalg.Not():
            return minus(Num(1), indicator(condition.args[0], read))
        case Relational() if _compares_indices(condition, read) and isinstance(condition, sp.Eq | sp.Ne):
            same = App("delta", tuple(read(side) for side in condition.args))
            return same if isinstance(condition, sp.Eq) else minus(Num(1), same)
        case Relational():
            return _comparison(condition, read)
    raise NoCaseError(f"expected a condition made of comparisons, And, Or and Not, found {condition}")


def comparisons(condition: sp.Basic) -> Iterator[Relational]:
    """Every comparison in a condition."""
    if isinstance(condition, Relational):
        yield condition
    else:
        for part in condition.args:
            yield from comparisons(part)


def _comparison(relation: Relational, read: Read) -> Term:
    left, right = read(relation.args[0]), read(relation.args[1])
    below, equal, above = (Num(int(_HOLDS[type(relation)](sign))) for sign in (-1, 0, 1))
    if isinstance(relation, sp.Lt | sp.Le):
        return by_sign(minus(right, left), above, equal, below)
    return by_sign(minus(left, right), below, equal, above)


def _compares_indices(relation: Relational, read: Read) -> bool:
    return all(is_index(read(side)) for side in relation.args)


def _holds(condition: sp.Basic, left: sp.Basic, sign: int) -> bool:
    """Does the condition hold when the side `left` minus the other one has this sign?"""
    match condition:
        case boolalg.BooleanTrue() | boolalg.BooleanFalse():
            return bool(condition == sp.true)
        case boolalg.And():
            return all(_holds(part, left, sign) for part in condition.args)
        case boolalg.Or():
            return any(_holds(part, left, sign) for part in condition.args)
        case boolalg.Not():
            return not _holds(condition.args[0], left, sign)
        case Relational():
            return _HOLDS[type(condition)](sign if condition.args[0] == left else -sign)
    raise NoCaseError(f"expected a condition made of comparisons, And, Or and Not, found {condition}")


def _first(cases: list[tuple[Term, sp.Basic]], holds: Callable[[sp.Basic], bool]) -> Term:
    for value, condition in cases:
        if holds(condition):
            return value
    raise NoCaseError("a case is missing: end the Piecewise with (value, True)")
