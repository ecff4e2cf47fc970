"""In which order the parts of a sum or product are read: the author's, or reading order where SymPy has sorted them."""

from __future__ import annotations

from collections.abc import Collection
from functools import cmp_to_key

import sympy as sp

_sorted_by_sympy = cmp_to_key(sp.Basic.compare)


def children(node: sp.Basic) -> tuple[sp.Basic, ...]:
    """The parts of a node; a sum of sums, or a product of products, counts as one node."""
    if not isinstance(node, sp.Add | sp.Mul):
        return tuple(node.args)
    parts: list[sp.Basic] = []
    waiting = list(reversed(node.args))
    while waiting:
        part = waiting.pop()
        if type(part) is type(node):
            waiting.extend(reversed(part.args))
        else:
            parts.append(part)
    return tuple(parts)


def parts_in_order(node: sp.Basic, tensors: Collection[str], states: Collection[str]) -> list[sp.Basic]:
    """The parts of a sum or product in the author's order, or, if they stand in SymPy's own order, in reading order.

    Products: numbers, hyperparameters, scalars and brackets, entries of the state, other entries.
    Sums: positive before negative terms, and in each of them state (tensors, then scalars), numbers, the rest.
    """
    parts = list(children(node))
    if len(parts) != len(node.args) or parts != sorted(parts, key=_sorted_by_sympy):
        return parts
    if isinstance(node, sp.Mul):
        return sorted(parts, key=lambda part: _factor_rank(part, tensors, states))
    return sorted(parts, key=lambda part: (_is_negative(part), _summand_rank(part, states)))


def _factor_rank(part: sp.Basic, tensors: Collection[str], states: Collection[str]) -> int:
    base = part.base if isinstance(part, sp.Pow) else part
    if isinstance(base, sp.Number):
        return 0
    if isinstance(base, sp.Symbol):
        return 2 if base.name in tensors else 1
    if isinstance(base, sp.Indexed):
        return 3 if base.base.name in states else 4
    return 2


def _is_negative(part: sp.Basic) -> bool:
    number = part.args[0] if isinstance(part, sp.Mul) else part
    return isinstance(number, sp.Number) and number.is_negative is True


def _summand_rank(part: sp.Basic, states: Collection[str]) -> int:
    factors = children(part) if isinstance(part, sp.Mul) else (part,)
    for factor in factors:
        entries = factor.atoms(sp.Indexed) if isinstance(factor, sp.Indexed | sp.Sum) else ()
        if any(entry.base.name in states for entry in entries):
            return 0
    if any(isinstance(factor, sp.Symbol) and factor.name in states for factor in factors):
        return 1
    return 2 if isinstance(part, sp.Number) else 3
