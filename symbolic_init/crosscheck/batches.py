"""Many numbers at once, one instance in each place of the last axis: what exact rationals and floats can both do."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Protocol, Self

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[Any]
Truths = npt.NDArray[np.bool_]
Index = tuple[npt.NDArray[np.intp], ...]


class Batch(Protocol):
    """What both kinds of numbers can do. What is undefined stays so."""

    def constant(self, value: Fraction | int | Integers) -> Self: ...  # noqa: D102
    def __add__(self, other: Self) -> Self: ...
    def __sub__(self, other: Self) -> Self: ...
    def __mul__(self, other: Self) -> Self: ...
    def power(self, exponent: int) -> Self: ...  # noqa: D102
    def sign(self) -> tuple[Integers, Truths]: ...  # noqa: D102
    def only_where(self, known: Truths) -> Self: ...  # noqa: D102
    def chosen(self, where: Truths, otherwise: Self) -> Self: ...  # noqa: D102
    def entries(self, index: Index, outside: Truths | None) -> Self: ...  # noqa: D102
    def total(self) -> Self: ...  # noqa: D102
    def call(self, function: str) -> Self: ...  # noqa: D102
    def over(self, shape: tuple[int, ...]) -> Self: ...  # noqa: D102
    def part(self, instances: slice | Truths) -> Self: ...  # noqa: D102
    def stacked(self, others: Sequence[Self]) -> Self: ...  # noqa: D102
    def beside(self, others: Sequence[Self]) -> Self: ...  # noqa: D102
    def simplified(self) -> Self: ...  # noqa: D102
    def defined(self) -> Truths: ...  # noqa: D102
    @property
    def is_exact(self) -> bool: ...  # noqa: D102
    def distance(self, other: Self) -> npt.NDArray[np.float64]: ...  # noqa: D102
    @property
    def shape(self) -> tuple[int, ...]: ...  # noqa: D102
