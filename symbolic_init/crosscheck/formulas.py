"""The truth of formulas over trajectories, and how often it is found."""

from __future__ import annotations

from functools import lru_cache, reduce

import numpy as np

from symbolic_init.crosscheck.batches import Tally, Truths
from symbolic_init.crosscheck.evaluation import Where
from symbolic_init.crosscheck.pool import UnknownError, reach
from symbolic_init.kernel.terms import (
    INDEX,
    And,
    AtMost,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Not,
    Sym,
    open_body,
)  # fmt: skip


def holds(formula: Formula, where: Where) -> Tally:
    """How often a formula holds."""
    match formula:
        case ForAll(sort) if sort == INDEX:
            inner, body = _opened(formula, where)
            return holds(body, inner)
        case And(parts):
            return sum((holds(part, where) for part in parts), Tally())
        case Equal(left, right):
            return where.value(left).compared(where.value(right))  # type: ignore[no-any-return]
    return counted(*truth(formula, where))


def counted(true: Truths, known: Truths) -> Tally:
    """How often something is true, where that is known."""
    true, known = np.broadcast_arrays(true, known)
    points = int(known.sum())
    return Tally(points, known.size - points, int((known & ~true).sum()))


def truth(formula: Formula, where: Where) -> tuple[Truths, Truths]:
    """Where the formula holds, and where that is known."""
    match formula:
        case Equal(left, right):
            sign, known = where.value(left).near(where.value(right))
            return sign == 0, known
        case Less(left, right):
            sign, known = where.value(left).near(where.value(right))
            return sign < 0, known
        case AtMost(left, right):
            sign, known = where.value(left).near(where.value(right))
            return sign <= 0, known
        case Not(part):
            true, known = truth(part, where)
            return ~true, known
        case And(parts):
            found = [truth(part, where) for part in parts]
            false = reduce(np.logical_or, (known & ~true for true, known in found))
            known = reduce(np.logical_and, (known for _, known in found))
            return ~false, known | false
        case Implies(premise, conclusion):
            (first, sure), (second, certain) = truth(premise, where), truth(conclusion, where)
            return ~first | second, (sure & ~first) | (certain & second) | (sure & certain)
        case ForAll():
            return _for_all(formula, where)
    raise UnknownError(f"expected a formula, found {formula!r}")


def _for_all(formula: ForAll, where: Where) -> tuple[Truths, Truths]:
    """Over every place of the grid that the variable reaches."""
    inner, body = _opened(formula, where)
    true, known = truth(body, inner)
    shape = np.broadcast_shapes(true.shape, known.shape)
    if len(shape) < inner.depth + 1:
        return true, known
    true, known = np.broadcast_to(true, shape), np.broadcast_to(known, shape)
    false = (known & ~true).any(axis=0)
    return np.asarray(~false), np.asarray(known.all(axis=0) | false)


def _opened(formula: ForAll, where: Where) -> tuple[Where, Formula]:
    """The body at every value of the variable: along its axis, or at sample points for a real number."""
    name = f"{formula.hint}/{where.depth}"
    body = _body(formula, name)
    if formula.sort == INDEX:
        return where.along(name, *reach(where.pool, body, name)), body
    return where.sampled(name), body


@lru_cache(maxsize=4096)
def _body(formula: ForAll, name: str) -> Formula:
    body = open_body(formula.body, Sym(name, formula.sort))
    assert isinstance(body, Formula)
    return body
