"""Numbers to check a gradient with: residues modulo a prime, and degrees, which say how much a check is worth."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import count
from typing import Any

import numpy as np

SMALL, LARGE = 2**31 - 1, 2**127 - 1  # primes; products of residues of the smaller one fit into 64 bits

Array = Any
Shape = tuple[int, ...]
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

    def inverse(self, a: Degree, shape: Shape) -> Degree:
        """1 / a"""
        self.divisions += a[0] * math.prod(shape)
        return a[1], a[0]

    def total(self, a: Degree, size: int, axes: int) -> Degree:
        """The sum along an axis: over the product of the denominators."""
        return a[0] + (size - 1) * a[1], size * a[1]

    def entries(self, a: Degree, index: tuple[Array, ...]) -> Degree:
        """Every entry has the tensor's degree."""
        return a

    def over(self, a: Degree, shape: Shape) -> Degree:
        """The same for every entry."""
        return a

    def table(self, name: str, arguments: tuple[Degree, ...], shape: Shape) -> Degree:
        """A function's values are drawn; each place may ask for it at an argument of its own."""
        points, degree = self.calls.get(name, (0, 0))
        largest = max(2 * max(a) if a[1] else a[0] for a in arguments)  # of the difference of two arguments
        self.calls[name] = points + math.prod(shape), max(degree, largest)
        return 1, 0


class Residues:
    """Arrays of residues modulo a prime, the repetitions along the last axis."""

    def __init__(self, prime: int, repetitions: int, random: np.random.Generator) -> None:
        self.prime, self.repetitions, self.random = prime, repetitions, random
        self.kind: Any = np.int64 if prime == SMALL else object
        self.tables: dict[str, dict[Shape, int]] = {}
        self.numbering = np.arange(repetitions)

    def constant(self, value: Fraction | int) -> Array:
        """A rational number, the same in every repetition."""
        return np.full(
            self.repetitions, value.numerator * pow(value.denominator, -1, self.prime) % self.prime, self.kind
        )

    def draw(self, shape: Shape) -> Array:
        """Uniformly random and independent."""
        shape = (*shape, self.repetitions)
        if self.kind is not object:
            return self.random.integers(self.prime, size=shape)
        return np.array([self._one() for _ in range(math.prod(shape))], object).reshape(shape)

    def _one(self) -> int:
        bits = self.prime.bit_length()
        drawn = (int.from_bytes(self.random.bytes(16), "big") >> 128 - bits for _ in count())
        return next(residue for residue in drawn if residue < self.prime)

    def add(self, a: Array, b: Array) -> Array:
        """a + b"""
        return (a + b) % self.prime

    def multiply(self, a: Array, b: Array) -> Array:
        """a b"""
        return a * b % self.prime

    def inverse(self, a: Array, shape: Shape) -> Array:
        """1 / a, and 0 where a is 0."""
        return np.array([pow(x, -1, self.prime) if x else 0 for x in a.ravel().tolist()], self.kind).reshape(a.shape)

    def total(self, a: Array, size: int, axes: int) -> Array:
        """The sum along the newest of so many axes, on which the numbers need not depend."""
        return (a.sum(axis=0) if a.ndim == axes + 1 else a * (size % self.prime)) % self.prime

    def entries(self, a: Array, index: tuple[Array, ...]) -> Array:
        """The entries at arrays of indices."""
        return a[index]

    def over(self, a: Array, shape: Shape) -> Array:
        """The same numbers repeated along missing axes."""
        return np.broadcast_to(a, (*shape, self.repetitions))

    def table(self, name: str, arguments: tuple[Array, ...], shape: Shape) -> Array:
        """A random function: the same value for the same arguments in the same repetition."""
        known = self.tables.setdefault(name, {})
        asked = np.broadcast_arrays(self.numbering, *arguments)
        keys = list(zip(*(part.ravel().tolist() for part in asked), strict=True))
        new = [key for key in dict.fromkeys(keys) if key not in known]
        values = self.draw((-(-len(new) // self.repetitions),)).ravel().tolist()
        known.update(zip(new, values, strict=False))
        return np.array([known[key] for key in keys], self.kind).reshape(asked[0].shape)
