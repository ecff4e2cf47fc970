"""Numbers to check a gradient with: 64-bit floats, very many random points at once."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce
from math import prod

import numpy as np

from symbolic_init.crosscheck.arrays import Array, Arrays, Shape
from symbolic_init.crosscheck.definitions import ELEMENTARY
from symbolic_init.crosscheck.floats import Floats
from symbolic_init.system import PRIME

AXES = "abcdefghijklmnopqrstuvwxyz"


class Doubles(Arrays):
    """Arrays of floats, the points along the last axis, so that every operation runs through memory in its order.

    A function without a definition is a sine of a random combination of its arguments, and its derivative is that.
    """

    def __init__(self, points: int, random: np.random.Generator, memory: Array) -> None:
        """`memory`: what is drawn goes there, so that it stays in the cache from one batch to the next."""
        self.points, self.random, self.memory = points, random, memory
        self.rates: dict[str, Array] = {}

    def constant(self, value: Fraction | int) -> Array:
        """A number, the same at every point."""
        return Floats.constant(value).values.reshape(1)

    def draw(self, shape: Shape) -> Array:
        """Uniform and independent multiples of 2^-15 from -1 on, below 1: four of them take one random word."""
        count = prod(shape) * self.points
        words = self.random.bit_generator.random_raw(-(-count // 4))
        drawn, self.memory = self.memory[:count], self.memory[count:]
        np.multiply(words.view(np.int16)[:count], 2.0**-15, out=drawn)
        return drawn.reshape(*shape, self.points)

    def add(self, a: Array, b: Array) -> Array:
        """a + b"""
        return a + b

    def multiply(self, a: Array, b: Array) -> Array:
        """a b"""
        return a * b

    def inverse(self, shape: Shape, a: Array) -> Array:
        """1 / a"""
        return 1 / a

    def summed(self, factors: Sequence[Array], size: int) -> Array:
        """The sum of a product along the first axis, without an array of the products of the last two."""
        if not factors:
            return self.constant(size)
        *others, last = factors
        if not others:
            return np.add.reduce(last, axis=0)
        axes = AXES[: last.ndim]
        return np.einsum(f"{axes},{axes}->{axes[1:]}", reduce(self.multiply, others), last)

    def table(self, name: str, shape: Shape, *arguments: Array) -> Array:
        """A function's values."""
        if name in ("nonneg", "pos"):
            return np.asarray(arguments[0] >= 0 if name == "nonneg" else arguments[0] > 0, np.float64)
        if name in ELEMENTARY:
            return Floats(arguments[0]).call(name).values
        own = name.removesuffix(PRIME)
        if own not in self.rates:
            self.rates[own] = self.random.uniform(1, 2, len(arguments))
        rates = self.rates[own]
        angle = reduce(np.add, [rate * argument for rate, argument in zip(rates, arguments, strict=True)])
        return np.sin(angle) if name == own else rates[0] * np.cos(angle)
