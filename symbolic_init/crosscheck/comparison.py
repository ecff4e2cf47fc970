"""A calculation compared line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np

from symbolic_init.crosscheck.batches import Tally
from symbolic_init.crosscheck.evaluation import Where
from symbolic_init.crosscheck.formulas import counted
from symbolic_init.crosscheck.pool import Pool, Value, reaches
from symbolic_init.kernel.terms import Entry, Sym, Term
from symbolic_init.report import Derivation


def check_lines(derivation: Derivation, pool: Pool) -> Iterator[Tally]:
    """Each line against the one before it, and each meaning of a name against the name."""
    pool = replace(pool, numbers=dict(pool.numbers))  # the derivation's names are its own
    for name, meaning in derivation.where:
        if isinstance(name, Entry):
            where = open_place(pool, name, meaning)
            yield where.value(name).compared(where.value(meaning))
        elif isinstance(name, Sym):
            pool.numbers[name.name] = open_place(pool, meaning).value(meaning)
    place = open_place(pool, *(line.term for line in derivation.lines))
    values = [place.value(line.term) for line in derivation.lines]
    for (before, value), line in zip(pairwise(values), derivation.lines[1:], strict=True):
        yield related(before, line.relation, value)


_RELATIONS = {"<": (-1,), "≤": (-1, 0), "<=": (-1, 0), ">": (1,), "≥": (0, 1), ">=": (0, 1)}


def related(first: Value, relation: str, second: Value) -> Tally:
    """How often the relation holds between two arrays of numbers."""
    if relation == "=":
        return first.compared(second)  # type: ignore[no-any-return]
    sign, known = (first - second).sign()
    return counted(np.isin(sign, _RELATIONS[relation]), known)


def open_place(pool: Pool, *terms: Term) -> Where:
    """Every free index of the terms along an axis of its own."""
    where = Where(pool)
    for name, (first, last) in reaches(pool, terms).items():
        where = where.along(name, first, last)
    return where
