"""A loop of symbolic depth for a number of layers: its SymPy expressions, with a tensor for each layer.

`depth.py` does the same to kernel terms, apart from this on purpose: the numeric judge trains what is written here,
proofs and refutations are about what is written there, and the two are compared in the tests.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.keys import Layers

NOWHERE = sp.Symbol("?")  # an entry of a layer that does not exist; a factor 0 stands before each


@dataclass(frozen=True)
class Writer:
    """Writes expressions for the layers 0 … last; `layered` are the tensors of which each layer has its own."""

    layers: Layers
    last: int
    layered: Collection[str]

    def equations(self, equations: Mapping[Any, Any], where: str) -> Iterator[tuple[Any, Any]]:
        """Left and right sides, one for each layer; what mentions itself one layer above goes downwards."""
        for left, body in equations.items():
            if not isinstance(left, sp.Indexed) or left.base.name not in self.layered:
                yield self.written(left, None, where), self.written(body, None, where)
                continue
            start, count = left.indices[0], self.number(left.base.shape[0])
            if start == 0:
                yield self.written(left, None, where), self.written(body, None, where)
            elif start == self.layers.index:
                downwards = any(entry.base.name == left.base.name for entry in _entries(body))
                for layer in range(count)[:: -1 if downwards else 1]:
                    yield self.written(left, layer, where), self.written(body, layer, where)
            else:
                for layer in range(count - 1):
                    yield self.written(left, layer, where), self.written(body, layer, where)

    def written(self, expression: Any, layer: int | None, where: str) -> Any:
        """The expression, at a layer if it is about the general one."""
        if not isinstance(expression, sp.Basic):
            return expression
        found = self._visit(expression, layer)
        if NOWHERE in found.free_symbols:
            raise ModelError(f"{where}: expected layers from 0 to {self.last}, found another one in {expression}")
        return found

    def number(self, size: sp.Expr, layer: int | None = None) -> int:
        """A number of layers, or a layer."""
        with sp.evaluate(True):
            values = {self.layers.last: self.last} | ({} if layer is None else {self.layers.index: layer})
            return int(sp.Add(*[values.get(part, part) for part in sp.Add.make_args(size)]))

    def _visit(self, node: sp.Basic, layer: int | None) -> Any:
        match node:
            case sp.Symbol() if node == self.layers.last:
                return sp.Integer(self.last)
            case sp.Symbol() if node == self.layers.index and layer is not None:
                return sp.Integer(layer)
            case sp.Indexed() if node.base.name in self.layered:
                return self._entry(node, layer)
            case sp.Indexed():
                shape = None if node.base.shape is None else [self._visit(size, layer) for size in node.base.shape]
                base = sp.IndexedBase(node.base.label, shape=shape)
                return base[tuple(self._visit(index, layer) for index in node.indices)]
            case sp.KroneckerDelta():
                left, right = (self._visit(part, layer) for part in node.args)
                known = left.is_Integer and right.is_Integer
                return sp.Integer(int(left == right)) if known else sp.KroneckerDelta(left, right, evaluate=False)
            case sp.Piecewise():
                for value, condition in node.args:
                    known = self._condition(condition, layer)
                    if known is sp.true:
                        return self._visit(value, layer)
                    if known is not sp.false:
                        break
        if not node.args:
            return node
        parts = [self._visit(part, layer) for part in node.args]
        if isinstance(node, sp.Mul) and parts != list(node.args):
            parts = [sp.S.Zero] if sp.S.Zero in parts else [part for part in parts if part != 1]
        elif isinstance(node, sp.Add) and parts != list(node.args):
            numbers = [part for part in parts if part.is_Number]
            with sp.evaluate(True):
                number = sp.Add(*numbers)
            parts = [*([number] if number else []), *(part for part in parts if not part.is_Number)]
        if isinstance(node, sp.Add | sp.Mul):
            if len(parts) < 2:
                return parts[0] if parts else node.func(evaluate=True)
            return node.func(*parts, evaluate=False)
        with sp.evaluate(isinstance(node, sp.Sum)):
            return node.func(*parts)

    def _condition(self, condition: sp.Basic, layer: int | None) -> sp.Basic:
        """Whether it holds, if it is about layers alone."""
        with sp.evaluate(True):
            values = {self.layers.last: self.last} | ({} if layer is None else {self.layers.index: layer})
            found: sp.Basic = condition.xreplace(values)
            return found.func(*found.args) if isinstance(found, sp.core.relational.Relational) else found

    def _entry(self, entry: sp.Indexed, layer: int | None) -> sp.Expr:
        at = self.number(entry.indices[0], layer)
        if not 0 <= at < self.number(entry.base.shape[0]):
            return NOWHERE
        name = f"{entry.base.name}{at}"
        rest = tuple(self._visit(index, layer) for index in entry.indices[1:])
        shape = tuple(self._visit(size, at) for size in entry.base.shape[1:])
        if rest:
            return sp.IndexedBase(name, shape=shape)[rest]
        return sp.Symbol(name, integer=True, positive=True) if entry.is_integer else sp.Symbol(name)


def _entries(expression: Any) -> set[sp.Indexed]:
    found: set[sp.Indexed] = expression.atoms(sp.Indexed) if isinstance(expression, sp.Basic) else set()
    return found
