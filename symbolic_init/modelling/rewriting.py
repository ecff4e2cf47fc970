"""Rebuilding SymPy expressions without touching the order of their parts and without capturing a bound index."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

import sympy as sp
from sympy.core.parameters import distribute

from symbolic_init.bridge.order import children, parts_in_order
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.mentions import Mentions


def substitute(expression: sp.Basic, values: Mapping[sp.Symbol, sp.Expr]) -> sp.Basic:
    """The expression with values for free symbols; raises `ModelError` where a bound index would capture one."""
    bound = Mentions().add(expression).bound
    for symbol, value in values.items():
        captured = sorted({s.name for s in value.free_symbols} & {s.name for s in (*bound, *values)} - {symbol.name})
        if captured and any(s.name in captured for s in bound):
            raise ModelError(f"{symbol} = {value}: {captured[0]} is bound in {expression}: rename it")
    return rebuild(expression, lambda node: values.get(node) if isinstance(node, sp.Symbol) else None)


def timed(expression: sp.Basic, step: sp.Expr, names: Collection[str]) -> sp.Basic:
    """The expression with every named quantity read at a step: w[k] becomes w[step, k], b becomes b[step]."""
    bound = {symbol.name for symbol in Mentions().add(expression).bound}
    captured = sorted(symbol.name for symbol in step.free_symbols if symbol.name in bound)
    if captured:
        raise ModelError(f"step {step}: {captured[0]} is bound in {expression}: rename it")

    def change(node: sp.Basic) -> sp.Basic | None:
        if isinstance(node, sp.Indexed) and node.base.name in names:
            return sp.IndexedBase(node.base.name)[(step, *node.indices)]
        if isinstance(node, sp.Symbol) and node.name in names:
            return sp.IndexedBase(node.name)[step]
        return None

    return rebuild(expression, change)


def rebuild(node: sp.Basic, change: Callable[[sp.Basic], sp.Basic | None]) -> sp.Basic:
    """The expression with `change(part)` for every part where that is not None."""
    changed = change(node)
    if changed is not None:
        return changed
    if not node.args or isinstance(node, sp.IndexedBase):
        return node
    parts = tuple(rebuild(part, change) for part in node.args)
    if parts == node.args:
        return node
    with distribute(False), sp.evaluate(isinstance(node, sp.Sum) or _is_as_sympy_builds_it(node)):
        return node.func(*parts)


def _is_as_sympy_builds_it(node: sp.Basic) -> bool:
    """False for what was written under `evaluate(False)`: its parts keep the author's order."""
    with sp.evaluate(True):
        return bool(node.func(*node.args).args == node.args)


def flat(expression: sp.Expr) -> sp.Expr:
    """The expression without sums of sums and products of products, in the author's order."""
    if isinstance(expression, sp.Add | sp.Mul):
        return expression.func(*map(flat, children(expression)), evaluate=False)
    return expression


def in_reading_order(expression: sp.Expr, tensors: Collection[str], states: Collection[str]) -> sp.Expr:
    """The expression with its sums and products in the order in which the bridge reads them."""
    if not expression.args or isinstance(expression, sp.Indexed):
        return expression
    is_ordered = isinstance(expression, sp.Add | sp.Mul)
    parts = parts_in_order(expression, tensors, states) if is_ordered else expression.args
    inner = (in_reading_order(part, tensors, states) for part in parts)
    with sp.evaluate(isinstance(expression, sp.Sum)):
        return expression.func(*inner)
