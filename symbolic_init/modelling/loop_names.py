"""What the names in the equations of a training loop mean: indices, sizes, hyperparameters, constants."""

from __future__ import annotations

import sympy as sp

from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.mentions import (
    Mentions,
    need_clock,
    need_name,
    need_no_sign,
    need_one_meaning,
    need_one_symbol,
)
from symbolic_init.modelling.parts import Parts, signature
from symbolic_init.system import TIME


class LoopNames:
    """What each name of a loop means, found out once; raises `ModelError` where one means nothing or two things."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        self.keys = {**parts.state, **parts.inputs, **parts.intermediates}
        self.mentions = Mentions()
        for key in (*self.keys.values(), *parts.update_keys.values()):
            self.mentions.add(key.expression)
        written = (*parts.initial.values(), *parts.bases.values(), *parts.bodies.values(), *parts.update.values())
        for expression in written:
            self.mentions.add(expression)
        self.parameters = [parameter for f in parts.functions.values() if f for parameter in signature(f)[0]]
        in_functions = Mentions()
        for function in parts.functions.values():
            if function is not None:
                in_functions.add(signature(function)[1])
        for parameter in self.parameters:
            in_functions.values.pop(parameter, None)
        self.mentions.values |= in_functions.values
        self.mentions.calls = in_functions.calls | self.mentions.calls
        self.classify()
        self.check()

    def classify(self) -> None:
        """Sort the symbols into indices, sizes and hyperparameters, and the remaining tensors into constants."""
        parts, mentions = self.parts, self.mentions
        every_key = (*self.keys.values(), *parts.update_keys.values())
        self.indices = {index: size for key in every_key for index, size in zip(key.indices, key.shape, strict=True)}
        self.scalars = [key.expression for key in self.keys.values() if not key.indices]
        self.sizes = [size for size in mentions.sizes if size not in self.indices and size not in mentions.bound]
        self.clock = [symbol for symbol in mentions.values if symbol.name == TIME.name]
        taken = {*self.scalars, *self.sizes, *self.indices, *self.clock}
        self.hyperparameters = [symbol for symbol in mentions.values if symbol not in taken]
        known = self.keys.keys() | mentions.lengths.keys()
        self.constants = {name: entry for name, entry in mentions.entries.items() if name not in known}
        self.arities = {
            name: len(f.variables) if f is not None else len(mentions.calls[name].args) if name in mentions.calls else 1
            for name, f in parts.functions.items()
        }

    def check(self) -> None:
        """Every name is printable and means one thing; every size is a natural number."""
        parts, mentions = self.parts, self.mentions
        for kind, symbols in (("bound index", mentions.bound), ("index", self.indices), ("size", self.sizes),
                              ("hyperparameter", self.hyperparameters), ("parameter", self.parameters)):  # fmt: skip
            for symbol in symbols:
                need_name(symbol.name, kind)
        for name in (*self.constants, *parts.functions):
            need_name(name, "function" if name in parts.functions else "constant tensor")
        need_one_symbol([*mentions.symbols(), *self.indices, *self.scalars, *self.parameters])
        index_names = dict.fromkeys(symbol.name for symbol in (*self.indices, *mentions.bound))
        need_one_meaning([
            *((name, "state") for name in parts.state),
            *((name, "input") for name in parts.inputs),
            *((name, "intermediate") for name in parts.intermediates),
            *((name, "constant tensor") for name in self.constants),
            *((name, "function") for name in parts.functions),
            *((symbol.name, "size") for symbol in self.sizes),
            *((name, "size") for name in mentions.lengths),
            *((symbol.name, "hyperparameter") for symbol in self.hyperparameters),
            *((name, "index") for name in index_names),
        ])  # fmt: skip
        for symbol in self.clock:
            need_clock(symbol)
        for symbol in self.hyperparameters:
            if symbol.is_extended_real is False:
                raise ModelError(f"the hyperparameter {symbol}: expected a real number, found {symbol.assumptions0}")
        for symbol in self.sizes:
            if not (symbol.is_integer and symbol.is_nonnegative):
                raise ModelError(f"{symbol} is the size of an axis: write Symbol({symbol.name!r}, integer=True, "
                                 "positive=True)")  # fmt: skip
        for name, entry in mentions.lengths.items():
            need_name(name, "size")
            if not (entry.is_integer and entry.is_nonnegative and self.layered(tuple(entry.base.shape or ()))):
                raise ModelError(f"{entry} is the size of an axis: write IndexedBase({name!r}, shape=(L + 1,), "
                                 "integer=True, positive=True) for a width of each layer from 0 to L")  # fmt: skip
        for base in mentions.bases:
            if base.name not in mentions.lengths:
                self.check_base(base)

    def check_base(self, base: sp.IndexedBase) -> None:
        """A tensor has a shape, the same everywhere, of positive sizes, and a name that promises nothing."""
        name = base.name
        if base.shape is None:
            raise ModelError(f"the tensor {name} has no shape: write IndexedBase({name!r}, shape=(n,))")
        if isinstance(base.label, sp.Symbol):
            need_no_sign(base.label, "tensor")
        known = [other for other in self.mentions.bases if other.name == name and other != base]
        if known:
            raise ModelError(f"the tensor {name} has two shapes, {base.shape} and {known[0].shape}: create it once")
        for size in base.shape:
            if size.is_positive is False:
                raise ModelError(f"the tensor {name}: expected an axis of at least one entry, found the size {size}")

    def layered(self, shape: tuple[sp.Expr, ...]) -> frozenset[sp.Expr]:
        """The layers at which a tensor may be read, if its first axis is that of all layers or of all but the last."""
        layers = self.parts.layers
        if layers is None or not shape or shape[0] not in (layers.last, layers.last + 1):
            return frozenset()
        above = () if shape[0] == layers.last else (layers.index + 1, layers.last)
        return frozenset((sp.S.Zero, layers.index, *above))

    def symbols(self) -> list[sp.Symbol]:
        """Every symbol of the loop."""
        return [*self.scalars, *self.hyperparameters, *self.sizes, *self.indices, *self.mentions.bound]
