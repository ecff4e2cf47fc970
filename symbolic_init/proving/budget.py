"""How much may be tried for one claim: operations are counted, never time, so a search ends alike on every machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from symbolic_init.kernel.terms import Syntax, remembered

MOST_OPERATIONS = 8_000_000


class OutOfBudgetError(Exception):
    """The operations that the searches for one claim may take together are used up."""


@dataclass
class Budget:
    """The operations that are left."""

    left: int


_current: ContextVar[Budget | None] = ContextVar("budget", default=None)


@contextmanager
def budget(operations: int = MOST_OPERATIONS) -> Iterator[Budget]:
    """So many operations for everything that is searched for inside, whatever is left outside.

    What is kept for several claims is found with a budget of its own: it must not depend on which claim came first.
    """
    token = _current.set(allowed := Budget(operations))
    try:
        yield allowed
    finally:
        _current.reset(token)


def spend(operations: int) -> None:
    """Say that so many are about to be done; raises `OutOfBudgetError` when they are more than are left.

    What a cache may have spared is counted all the same. Without a budget nothing is counted.
    """
    current = _current.get()
    if current is not None:
        current.left -= operations
        if current.left < 0:
            raise OutOfBudgetError


@remembered
def size(node: Syntax) -> int:
    """How many nodes there are to walk through: those in several places count in each."""
    return 1 + sum(map(size, node.children()))
