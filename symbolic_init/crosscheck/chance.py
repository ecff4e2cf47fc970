"""Random integers that are the same on every machine and in every version of NumPy: the generator SplitMix64."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from symbolic_init.crosscheck.batches import Integers

BLOCK = 1 << 12
GOLDEN, FIRST, SECOND = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB


class Chance:
    """One sequence of random integers."""

    def __init__(self, seed: int) -> None:
        self.seed, self.taken = seed, 0

    def integers(self, below: int, shape: tuple[int, ...]) -> Integers:
        """The next ones, from 0 on."""
        first, self.taken = self.taken, self.taken + int(np.prod(shape))
        blocks = [_block(self.seed, number) for number in range(first // BLOCK, -(-self.taken // BLOCK))]
        numbers = np.concatenate(blocks) if len(blocks) != 1 else blocks[0]
        start = first % BLOCK
        return (numbers[start : start + self.taken - first] % below).reshape(shape)


@lru_cache(maxsize=64)
def _block(seed: int, number: int) -> Integers:
    """The sequence from its place number * BLOCK on; the lowest bit is dropped, to make signed integers."""
    counter = np.arange(number * BLOCK + 1, (number + 1) * BLOCK + 1, dtype=np.uint64)
    z = counter * np.uint64(GOLDEN) + np.uint64(seed)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(FIRST)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(SECOND)
    return np.asarray((z ^ (z >> np.uint64(31))) >> np.uint64(1)).astype(np.int64)
