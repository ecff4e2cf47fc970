"""What is remembered of terms and formulas, so that each is looked through and printed once."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import TypeVar, TypeVarTuple

from symbolic_init.kernel.terms import Entry, ForAll, Sum, Syntax, walk

Setter = TypeVar("Setter", bound=Hashable)
Subject = TypeVar("Subject", bound=Syntax)
More = TypeVarTuple("More")
Found = TypeVar("Found")


def once(method: Callable[[Setter, Subject, *More], Found]) -> Callable[[Setter, Subject, *More], Found]:
    """The method of a term or formula, worked out once for all that look the same."""

    @lru_cache(maxsize=2**16)
    def found(setter: Setter, node: Subject, names: tuple[str, ...], *more: *More) -> Found:
        return method(setter, node, *more)

    def known(setter: Setter, node: Subject, *more: *More) -> Found:
        return found(setter, node, hints(node), *more)

    known.__doc__ = method.__doc__
    return known


def hints(node: Syntax) -> tuple[str, ...]:
    """The names of its bound variables: equal nodes may differ in them, and then they look different."""
    if not binds(node):
        return ()
    own = (node.hint,) if isinstance(node, Sum | ForAll) else ()
    return (*own, *(hint for child in node.children() if binds(child) for hint in hints(child)))


@lru_cache(maxsize=2**16)
def binds(node: Syntax) -> bool:
    """Does a binder occur?"""
    return isinstance(node, Sum | ForAll) or any(map(binds, node.children()))


@lru_cache(maxsize=2**16)
def entries_of(node: Syntax) -> tuple[Entry, ...]:
    """Its entries, in the order in which they are written."""
    return tuple(inner for inner in walk(node) if isinstance(inner, Entry))
