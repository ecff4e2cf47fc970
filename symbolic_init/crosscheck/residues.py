"""Numbers to check a gradient with: residues modulo a prime, and degrees, which say how much a check is worth."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from functools import reduce
from itertools import count as endless
from itertools import islice
from typing import Any

import numpy as np

from symbolic_init.crosscheck.arrays import Array, Arrays, Index, Shape
from symbolic_init.crosscheck.dual_numbers import CheckError

SMALL, LARGE = 2**31 - 1, 2**127 - 1  # primes; products of residues of the smaller one fit into 64 bits
BLOCK = 1 << 13  # residues drawn at once

MEANINGLESS = ("nonneg", "pos", "abs")
Degree = tuple[int, int]
"""The degrees of numerator and denominator in everything that is drawn."""


class Degrees:
    """Degrees instead of numbers; `excess` / p bounds the probability of a coincidence or a division by 0."""

    def __init__(self) -> None:
        self.divisions = 0
        self.calls: dict[str, tuple[int, int]] = {}

    @property
    def excess(self) -> int:
        """See `crosscheck/field.py`: E without the degree of the difference."""
        pairs = (degree * points * (points - 1) // 2 for points, degree in self.calls.values())
        return self.divisions + sum(pairs)

    def constant(self, value: Fraction | int) -> Degree:
        """A number does not depend on what is drawn."""
        return 0, 0

    def draw(self, shape: Shape) -> Degree:
        """What is drawn has degree 1."""
        return 1, 0

    def add(self, a: Degree, b: Degree) -> Degree:
        """a + b, or a - b."""
        return max(a[0] + b[1], b[0] + a[1]), a[1] + b[1]

    def multiply(self, a: Degree, b: Degree) -> Degree:
        """a b"""
        return a[0] + b[0], a[1] + b[1]

    def inverse(self, shape: Shape, a: Degree) -> Degree:
        """1 / a"""
        self.divisions += a[0] * math.prod(shape)
        return a[1], a[0]

    def inner(self, sizes: Shape, axes: int, *factors: Degree) -> Degree:
        """The sum of a product along axes: over the product of the denominators."""
        numerator, denominator = reduce(self.multiply, factors)
        size = math.prod(sizes)
        return numerator + (size - 1) * denominator, size * denominator

    def entries(self, index: tuple[Index, ...], a: Degree) -> Degree:
        """Every entry has the tensor's degree."""
        return a

    def over(self, shape: Shape, a: Degree) -> Degree:
        """The same for every entry."""
        return a

    def table(self, name: str, shape: Shape, *arguments: Degree) -> Degree:
        """A function's values are drawn; each place may ask for it at an argument of its own."""
        if name in MEANINGLESS:
            raise CheckError(f"the function {name} has no meaning in a field: give the function that uses it a name")
        points, degree = self.calls.get(name, (0, 0))
        largest = max(2 * max(a) if a[1] else a[0] for a in arguments)  # of the difference of two arguments
        self.calls[name] = points + math.prod(shape), max(degree, largest)
        return 1, 0


class Residues(Arrays):
    """Arrays of residues modulo a prime, the repetitions along the last axis."""

    def __init__(self, prime: int, repetitions: int, random: np.random.Generator) -> None:
        self.prime, self.repetitions, self.random = prime, repetitions, random
        self.kind: Any = np.int64 if prime == SMALL else object
        self.tables: dict[str, dict[Any, int]] = {}
        self.numbering = np.arange(repetitions)
        self.drawn = np.empty(0, self.kind)

    def constant(self, value: Fraction | int) -> Array:
        """A rational number, the same in every repetition."""
        residue = value.numerator * pow(value.denominator, -1, self.prime) % self.prime
        return np.full(self.repetitions, residue, self.kind)

    def draw(self, shape: Shape) -> Array:
        """Uniformly random and independent."""
        shape = (*shape, self.repetitions)
        count = math.prod(shape)
        if count > len(self.drawn):
            self.drawn = self._long(count) if self.kind is object else self._short(max(count, BLOCK))
        taken, self.drawn = self.drawn[:count], self.drawn[count:]
        return taken.reshape(shape)

    def _short(self, count: int) -> Array:
        bits = (self.random.bit_generator.random_raw(count) >> np.uint64(33)).astype(np.int64)
        below = bits < self.prime
        return bits if below.all() else np.concatenate([bits[below], self._short(count - int(below.sum()))])

    def _long(self, count: int) -> Array:
        bits = self.prime.bit_length()
        drawn = (int.from_bytes(self.random.bytes(16), "big") >> 128 - bits for _ in endless())
        return np.array(list(islice((residue for residue in drawn if residue < self.prime), count)), object)

    def add(self, a: Array, b: Array) -> Array:
        """a + b"""
        return (a + b) % self.prime

    def multiply(self, a: Array, b: Array) -> Array:
        """a b"""
        return a * b % self.prime

    def inverse(self, shape: Shape, a: Array) -> Array:
        """1 / a, and 0 where a is 0."""
        return np.array([pow(x, -1, self.prime) if x else 0 for x in a.ravel().tolist()], self.kind).reshape(a.shape)

    def summed(self, factors: Sequence[Array], size: int) -> Array:
        """The sum of a product along the first axis."""
        if not factors:
            return self.constant(size)
        return np.add.reduce(reduce(self.multiply, factors), axis=0) % self.prime

    def table(self, name: str, shape: Shape, *arguments: Array) -> Array:
        """A random function: the same value for the same arguments in the same repetition."""
        known = self.tables.setdefault(name, {})
        first, *others = arguments
        asked = [first * self.repetitions + self.numbering, *others]  # the repetition is part of what is asked
        lists = [part.ravel().tolist() for part in (np.broadcast_arrays(*asked) if others else asked)]
        keys = zip(*lists, strict=True) if others else lists[0]
        drawn = self.draw(np.broadcast_shapes(*(part.shape for part in asked))[:-1])
        return np.array(list(map(known.setdefault, keys, drawn.ravel().tolist())), self.kind).reshape(drawn.shape)
