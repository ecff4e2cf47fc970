"""What the names and indices of an expression mean: where tensors stand, how far indices run, in which binders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import sympy as sp

from symbolic_init.kernel.terms import Term


@dataclass(frozen=True)
class Binder:
    """A sum's variable and how far it runs."""

    symbol: sp.Symbol
    lower: sp.Expr
    upper: sp.Expr


Scope = tuple[Binder, ...]  # innermost last


@dataclass(frozen=True)
class Place:
    """Where a named tensor stands: its axis sizes, the time at which its plain name is read (None: a constant)."""

    shape: tuple[sp.Expr, ...] = ()
    time: Term | None = None
    is_state: bool = False
    layers: frozenset[sp.Expr] = frozenset()  # where it may be read, if its first axis counts layers
    is_natural: bool = False  # a number of units for each layer


@dataclass(frozen=True)
class Context:
    """What the names of an expression mean. A symbol that is not listed is a real hyperparameter."""

    where: str
    tensors: Mapping[str, Place] = field(default_factory=dict)
    symbols: Mapping[sp.Symbol, Term] = field(default_factory=dict)  # indices, sizes, function parameters
    ranges: Mapping[sp.Symbol, sp.Expr] = field(default_factory=dict)  # free index -> the size it runs to
    functions: Mapping[str, int] = field(default_factory=dict)  # name -> number of arguments
    depth: tuple[sp.Symbol, sp.Symbol] | None = None  # the index of the layers, on which sizes may depend; the last

    def in_range(self, index: sp.Basic, size: sp.Expr, scope: Scope) -> bool:
        """Is every value of the index known to lie between 1 and the size?"""
        if isinstance(index, sp.Integer):
            return bool(1 <= index <= (size if isinstance(size, sp.Integer) else 1))
        known = self.range_of(index, scope)
        if known is None:
            return False
        (lower, upper), outer = known
        fits = self.same_size(upper, size) or self.in_range(upper, size, outer)
        return isinstance(lower, sp.Integer) and lower >= 1 and fits

    def same_size(self, one: sp.Expr, other: sp.Expr) -> bool:
        """Are the sizes equal, in the last layer at least? Written out for some layers, equations are read again."""
        last = dict([self.depth] if self.depth else [])
        return bool(as_built(one).xreplace(last) == as_built(other).xreplace(last))

    def range_of(self, index: sp.Basic, scope: Scope) -> tuple[tuple[sp.Expr, sp.Expr], Scope] | None:
        """The bounds of an index variable and the scope in which they are read."""
        for outwards, binder in enumerate(reversed(scope), start=1):
            if binder.symbol == index:
                return (binder.lower, binder.upper), scope[: len(scope) - outwards]
        return ((sp.S.One, self.ranges[index]), ()) if index in self.ranges else None


def as_built(index: sp.Basic) -> sp.Basic:
    """l + 1 as SymPy writes it, however it was written, and so n[l + 1]."""
    with sp.evaluate(True):
        if isinstance(index, sp.Indexed):
            return index.base[tuple(map(as_built, index.indices))]
        return sp.Add(*index.args) if isinstance(index, sp.Add) else index
