"""Exact linear programming: numbers with which columns add up to 0, none of some of them negative."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from symbolic_init.proving.budget import spend

Vector = dict[Any, Fraction]
MOST_PIVOTS = 400


@dataclass(frozen=True)
class Column:
    """A vector by its rows; `free`: its number may be negative, `counts`: the numbers of these add up to 1."""

    rows: Mapping[Any, int | Fraction]
    free: bool = False
    counts: bool = False


def vanishing_sum(columns: Sequence[Column]) -> dict[int, Fraction] | None:
    """Numbers by column, zeros left out, with which the columns add up to 0; None if there are none."""
    echelon = Echelon()
    for place, column in enumerate(columns):
        if column.free:
            echelon.insert(place, column.rows)
    reduced = {place: echelon.reduce(column.rows) for place, column in enumerate(columns) if not column.free}
    kept = _presolved({place: rows for place, (rows, _) in reduced.items()})
    if not any(columns[place].counts for place in kept):
        return None
    numbers = _feasible({place: reduced[place][0] for place in kept}, {p for p in kept if columns[p].counts})
    if numbers is None:
        return None
    total: Vector = defaultdict(Fraction)
    for place, number in numbers.items():
        total[place] += number
        for free, factor in reduced[place][1].items():
            total[free] -= number * factor
    return {place: number for place, number in total.items() if number}


@dataclass
class Echelon:
    """Vectors, each with a row at which the later ones are 0, and how they are made of those inserted."""

    vectors: list[tuple[Any, Vector, Vector]] = field(default_factory=list)

    def insert(self, name: Any, rows: Mapping[Any, int | Fraction]) -> None:
        """One more vector; nothing is added if it is a combination of those before."""
        left, used = self.reduce(rows)
        if left:
            pivot = next(iter(left))
            scale = 1 / left[pivot]
            made = {other: -factor * scale for other, factor in used.items()}
            made[name] = made.get(name, Fraction(0)) + scale
            self.vectors.append((pivot, {row: value * scale for row, value in left.items()}, made))

    def reduce(self, rows: Mapping[Any, int | Fraction]) -> tuple[Vector, Vector]:
        """What is left of a vector, and the combination of those inserted that was taken away."""
        left: Vector = {row: Fraction(value) for row, value in rows.items() if value}
        used: Vector = {}
        spend(len(self.vectors))
        for pivot, vector, made in self.vectors:
            factor = left.get(pivot)
            if factor:
                _subtract(left, vector, factor)
                _subtract(used, made, -factor)
        return left, used


def _subtract(target: Vector, vector: Mapping[Any, Fraction], factor: Fraction) -> None:
    spend(len(vector))
    for row, value in vector.items():
        new = target.get(row, Fraction(0)) - factor * value
        if new:
            target[row] = new
        else:
            target.pop(row, None)


def _presolved(columns: dict[int, Vector]) -> dict[int, Vector]:
    """The columns without those that no others can make up for: all entries of a row have one sign."""
    kept = dict(columns)
    while True:
        spend(sum(map(len, kept.values())))
        signs: dict[Any, set[bool]] = defaultdict(set)
        for rows in kept.values():
            for row, value in rows.items():
                signs[row].add(value > 0)
        lonely = {row for row, found in signs.items() if len(found) == 1}
        left = {place: rows for place, rows in kept.items() if lonely.isdisjoint(rows)}
        if len(left) == len(kept):
            return kept
        kept = left


def _feasible(columns: dict[int, Vector], counted: set[int]) -> dict[int, Fraction] | None:
    """Non-negative numbers with which the columns add up to 0, those counted to 1: the first phase of the simplex."""
    count = object()
    names = dict.fromkeys(row for rows in columns.values() for row in rows)
    tableau = {
        place: dict(rows) | ({count: Fraction(1)} if place in counted else {}) for place, rows in columns.items()
    }
    rows: dict[Any, Vector] = {row: {} for row in (*names, count)}
    for place, vector in tableau.items():
        for row, value in vector.items():
            rows[row][place] = value
    right = dict.fromkeys(rows, Fraction(0))
    right[count] = Fraction(1)
    basis: dict[Any, int | None] = dict.fromkeys(rows)
    for _ in range(MOST_PIVOTS):
        spend(sum(map(len, rows.values())))
        cost: Vector = defaultdict(Fraction)
        for row, held in basis.items():
            if held is None:
                for place, value in rows[row].items():
                    cost[place] += value
        if not any(right[row] for row, held in basis.items() if held is None):
            return {held: right[row] for row, held in basis.items() if held is not None and right[row]}
        entering = min((p for p, c in cost.items() if c > 0), default=None)
        if entering is None:
            return None
        limits = [(right[row] / value, basis[row] is not None, basis[row] or 0, row)
                  for row in rows if (value := rows[row].get(entering, Fraction(0))) > 0]  # fmt: skip
        if not limits:
            return None
        *_, leaving = min(limits, key=lambda limit: limit[:3])
        _pivot(rows, right, leaving, entering)
        basis[leaving] = entering
    return None


def _pivot(rows: dict[Any, Vector], right: dict[Any, Fraction], leaving: Any, entering: int) -> None:
    scale = 1 / rows[leaving][entering]
    pivot = rows[leaving] = {place: value * scale for place, value in rows[leaving].items()}
    right[leaving] *= scale
    for row in rows:
        factor = rows[row].get(entering)
        if row is not leaving and factor:
            _subtract(rows[row], pivot, factor)
            right[row] -= factor * right[leaving]
