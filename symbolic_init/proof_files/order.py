"""Parts before wholes, without recursion: terms of a stranger's file may be deep."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from typing import TypeVar

Thing = TypeVar("Thing")


def parts_first(thing: Thing, parts: Callable[[Thing], Iterable[Thing]], known: Container[int]) -> Iterator[Thing]:
    """The thing and all that it is made of, parts first, but for what is known by its id; who asks makes each known."""
    pending = [thing]
    while pending:
        missing = [part for part in parts(pending[-1]) if id(part) not in known]
        if missing:
            pending += missing[::-1]
            continue
        current = pending.pop()
        if id(current) not in known:
            yield current
