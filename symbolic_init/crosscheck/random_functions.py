"""Random functions: any values at all, or of a shape for which what is assumed of them holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from itertools import product
from random import Random

from symbolic_init.crosscheck.reals import Number, name_of, sign

NONZERO = (*map(Fraction, (-3, -2, -1, 1, 2, 3)), Fraction(1, 2), Fraction(-3, 2))
VALUES = (*NONZERO, Fraction(0), Fraction(0))
Table = Callable[[Number], Fraction]
"""A random value for each number."""
CELLS = 4  # in which a rising function has a slope of its own, on either side of 0


def _rising(z: Number, table: Table, cell: Callable[[int], int] = lambda number: number) -> Number:
    """Its distance to the value at 0: straight pieces with slopes of one sign, in z / (1 + |z|)."""
    rest, total, side = abs(z) / (1 + abs(z)) * CELLS, Fraction(0), sign(z)
    for number in range(CELLS):
        part = min(1, max(0, rest + -number))
        total = total + abs(table(Fraction(cell(side * (number + 1))))) * part
    return side * total


# The more special the later: the first shape that the assumptions allow is taken.
SHAPES: tuple[Callable[[Number, Table], Number], ...] = (
    lambda z, table: table(z),
    lambda z, table: sign(z) * table(abs(z)),
    lambda z, table: table(abs(z)),
    lambda z, table: abs(z) * table(Fraction(sign(z))),
    lambda z, table: z * table(Fraction(1)),
    lambda z, table: abs(z) * table(Fraction(1)),
    lambda z, table: table(Fraction(0)) + _rising(z, table),
    lambda z, table: _rising(z, table, abs),
    lambda z, table: z * abs(table(Fraction(sign(z)))),
    lambda z, table: z * abs(table(Fraction(1))),
)


class RandomFunctions:
    """Functions by name; `known`: their values at some arguments."""

    def __init__(
        self, known: Mapping[str, Mapping[tuple[Fraction, ...], Number]], random: Random, values: tuple[Fraction, ...]
    ) -> None:
        self.random, self.values = random, values
        self.tables = {(name, *map(name_of, at)): value for name, row in known.items() for at, value in row.items()}
        self.given, self.shapes = dict(self.tables), dict[str, Callable[[Number, Table], Number]]()

    def settle(self, names: Iterable[str], is_right: Callable[[], bool]) -> bool:
        """Choose shapes for the named functions such that it is right; whether there are such."""
        chosen = list(names)
        for shapes in product(SHAPES, repeat=len(chosen)):
            self.shapes, self.tables = dict(zip(chosen, shapes, strict=True)), dict(self.given)
            if is_right():
                return True
        return False

    def value(self, name: str, arguments: tuple[Number, ...]) -> Number:
        """The value at a point, the same whenever it is asked for."""
        if name in self.shapes and len(arguments) == 1:
            return self.shapes[name](arguments[0], lambda z: self._drawn((name, name_of(z))))
        return self._drawn((name, *map(name_of, arguments)))

    def _drawn(self, key: tuple[str, ...]) -> Number:
        if key not in self.tables:
            self.tables[key] = self.random.choice(self.values)
        return self.tables[key]
