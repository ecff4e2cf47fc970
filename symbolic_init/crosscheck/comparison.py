"""Comparisons place by place: two arrays of numbers, a formula, a calculation line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from symbolic_init.crosscheck.evaluation import TOLERANCE, Where
from symbolic_init.crosscheck.pool import Pool, Value, open_indices, reach
from symbolic_init.kernel.terms import INDEX, And, Entry, Equal, ForAll, Formula, Sym, Term
from symbolic_init.report import Derivation


@dataclass(frozen=True)
class Tally:
    """Points compared, and what came of it."""

    points: int = 0
    undefined: int = 0
    disagreements: int = 0
    max_error: float = 0.0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.points + other.points,
            self.undefined + other.undefined,
            self.disagreements + other.disagreements,
            max(self.max_error, other.max_error),
        )


def holds(formula: Formula, where: Where) -> Tally:
    """How often a formula holds."""
    match formula:
        case ForAll(sort) if sort == INDEX:
            inner, body = where.opened(formula)
            return holds(body, inner)
        case And(parts):
            return sum((holds(part, where) for part in parts), Tally())
        case Equal(left, right):
            return compared(where.value(left), where.value(right))
    true, known = where.truth(formula)
    true, known = np.broadcast_arrays(true, known)
    return Tally(int(known.sum()), int((~known).sum()), int((known & ~true).sum()))


def compared(first: Value, second: Value) -> Tally:
    """Two arrays of numbers, place by place: exactly, or up to rounding for floats."""
    shape = np.broadcast_shapes(first.shape, second.shape)
    first, second = first.over(shape), second.over(shape)
    known = first.defined() & second.defined()
    errors = np.where(known, first.distance(second), 0.0)
    wrong = errors > (0 if first.is_exact else TOLERANCE)
    return Tally(int(known.sum()), int((~known).sum()), int(wrong.sum()), float(errors.max(initial=0.0)))


def check_lines(derivation: Derivation, pool: Pool) -> Iterator[Tally]:
    """Each line against the one before it, and each meaning of a name against the name."""
    for name, meaning in derivation.where:
        if isinstance(name, Entry):
            where = open_place(pool, name, meaning)
            yield compared(where.value(name), where.value(meaning))
        elif isinstance(name, Sym):
            pool.numbers[name.name] = open_place(pool, meaning).value(meaning)
    place = open_place(pool, *(line.term for line in derivation.lines)).remembering()
    values = [place.value(line.term) for line in derivation.lines]
    for (before, value), line in zip(pairwise(values), derivation.lines[1:], strict=True):
        yield related(before, line.relation, value)


_RELATIONS = {"<": (-1,), "≤": (-1, 0), "<=": (-1, 0), ">": (1,), "≥": (0, 1), ">=": (0, 1)}


def related(first: Value, relation: str, second: Value) -> Tally:
    """How often the relation holds between two arrays of numbers."""
    if relation == "=":
        return compared(first, second)
    sign, known = (first - second).sign()
    sign, known = np.broadcast_arrays(sign, known)
    true = np.isin(sign, _RELATIONS[relation])
    return Tally(int(known.sum()), int((~known).sum()), int((known & ~true).sum()))


def open_place(pool: Pool, *terms: Term) -> Where:
    """Every free index of the terms along an axis of its own."""
    where = Where(pool)
    for name in sorted(frozenset().union(*map(open_indices, terms)) - pool.sizes.keys()):
        ranges = [reach(pool, term, name) for term in terms if name in open_indices(term)]
        where = where.along(name, np.arange(max(r[0] for r in ranges), min(r[-1] for r in ranges) + 1))
    return where
