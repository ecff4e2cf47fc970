"""Arrays of numbers at the places where a term's indices are: the outermost index first, random points last."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import lru_cache, reduce
from typing import Any, NamedTuple

import numpy as np

Array = Any
Shape = tuple[int, ...]


class Along(NamedTuple):
    """An index that runs from 1 to a size along an axis; the newest axis has the largest number."""

    axis: int
    size: int


Index = int | Along
"""An index less 1, or all."""


class Arrays(ABC):
    """What arrays of any kind of numbers have in common."""

    @abstractmethod
    def multiply(self, a: Array, b: Array) -> Array:
        """a b"""

    @abstractmethod
    def summed(self, factors: Sequence[Array], size: int) -> Array:
        """The sum along the first axis, which has that size, of the product of the factors; 1 where there are none."""

    def inner(self, sizes: Shape, axes: int, *factors: Array) -> Array:
        """The sum of a product along the newest of so many axes; `sizes` are theirs, the newest first.

        Factors that do not depend on an index stand before its sum: Σ_j a_i b_j = a_i Σ_j b_j.
        """
        waiting: Sequence[Array] = factors
        for axis, size in zip(range(axes, 0, -1), sizes, strict=False):
            inside, outside = list[Array](), list[Array]()
            for factor in waiting:
                if factor.ndim <= axis:
                    outside.append(factor)
                elif len(factor) == size:
                    inside.append(factor)
                else:  # its axis has the length 1: a sum was over a later index alone
                    outside.append(factor[0])
            waiting = [*outside, self.summed(inside, size)]
        return reduce(self.multiply, waiting)

    def entries(self, index: tuple[Index, ...], a: Array) -> Array:
        """The entries at indices."""
        order = _order(index, a.shape)
        if order is None:
            return a[tuple(part if isinstance(part, int) else _places(*part) for part in index)]
        chosen, turned, widened = order
        return a[chosen].transpose(turned)[widened]

    def over(self, shape: Shape, a: Array) -> Array:
        """The same numbers repeated along missing axes."""
        whole = (*shape, a.shape[-1])
        return a if a.shape == whole else np.broadcast_to(a, whole)


@lru_cache(maxsize=1 << 12)
def _order(index: tuple[Index, ...], shape: Shape) -> tuple[Any, Any, Any] | None:
    """How to see the entries without a copy: choose, transpose, widen; None: the indices are not all of their own."""
    running = [part for part in index if isinstance(part, Along)]
    axes = {part.axis: place for place, part in enumerate(running)}
    whole = [length for part, length in zip(index, shape, strict=False) if isinstance(part, Along)]
    if len(axes) < len(running) or [part.size for part in running] != whole:
        return None
    chosen = tuple(part if isinstance(part, int) else slice(None) for part in index)
    turned = (*(axes[axis] for axis in sorted(axes, reverse=True)), len(running))
    newest = max(axes, default=-1)
    widened = (*(slice(None) if axis in axes else None for axis in range(newest, -1, -1)), slice(None))
    return chosen, turned, widened


@lru_cache(maxsize=1 << 10)
def _places(axis: int, size: int) -> Array:
    places = np.arange(size).reshape(-1, *[1] * axis)
    places.flags.writeable = False
    return places
