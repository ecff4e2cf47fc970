"""What a training loop's quantities are called: a name with its layer, its indices and the step."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import Entry, Sym, Term
from symbolic_init.layout import Node, Number, Word, layer_above
from symbolic_init.lettering import name_node, scripts, unnumbered
from symbolic_init.notation import DEFAULT, Notation
from symbolic_init.system import Tensor, TransitionSystem

START = Word("init")
_START = re.compile(r"(.+)0(['′]*)")


@dataclass(frozen=True)
class Shape:
    """What printing needs to know of a tensor: whether its first index is time, and the sizes of its axes.

    `layer`: what counts layers in its first axis, if that is what the axis is for: W_l is a matrix, for each l.
    """

    timed: bool
    sizes: tuple[Term, ...]
    layer: Sym | None = None

    @classmethod
    def of(cls, tensor: Tensor, *, timed: bool) -> Shape:
        """The shape of a tensor."""
        layer = tensor.axes[0].index if tensor.is_layered else None
        return cls(timed, tuple(axis.size for axis in tensor.axes), layer)

    @property
    def axes(self) -> int:
        """How many indices it has as a vector or matrix."""
        return len(self.sizes) - (self.layer is not None)

    def last_size(self, entry: Entry) -> tuple[Term, ...]:
        """The size of the last axis of an entry, in its own layer."""
        size = self.sizes[-1:]
        if self.layer is None or not size:
            return size
        return (k.replace(size[0], {self.layer: entry.indices[self.timed]}),)


def shapes(*systems: TransitionSystem) -> dict[str, Shape]:
    """The shapes of every tensor of the systems."""
    table: dict[str, Shape] = {}
    for system in systems:
        timed = (*system.tensors(), *(i.tensor for i in system.inputs))
        table |= {T.name: Shape.of(T, timed=True) for T in timed}
        table |= {f"Delta_{T.name}": table[T.name] for T in system.state}
        table |= {T.name: Shape.of(T, timed=False) for T in system.constants}
    return table


@dataclass(frozen=True, eq=False)
class QuantitySetter:
    """Prints the names of known tensors in one notation."""

    shapes: Mapping[str, Shape] = field(default_factory=dict)
    notation: Notation = DEFAULT

    def shape(self, tensor: str) -> Shape | None:
        """The shape of a tensor; a second run's tensor (primed) has that of the first."""
        return self.shapes.get(tensor) or self.shapes.get(tensor.rstrip("'′"))

    def quantity(
        self,
        name: str,
        axes: int,
        layer: tuple[Node, ...] = (),
        below: tuple[Node, ...] = (),
        time: tuple[Node, ...] = (),
    ) -> Node:
        """The name of a scalar, vector (one axis) or matrix, with its layer, its indices and the step."""
        moving = self.start(name)
        if moving is not None and self.notation.time == "superscript":
            name, time = moving, (START,)
        elif moving is not None:
            name, below = moving, (START, *below)
        kind, shape = ("scalar", "vector", "matrix")[min(axes, 2)], self.shape(name)
        if self.notation.layers == "superscript" and not layer and shape and shape.timed:
            name, number = unnumbered(name)
            layer = (Number(number),) if number else ()
        base = name_node(name, kind, self.notation)
        if self.notation.layers == "subscript":
            layer, below = (), (*layer, *below)
        if self.notation.time == "subscript":
            time, below = (), (*below, *time)
        return scripts(base, below, (*map(layer_above, layer), *time))

    def start(self, name: str) -> str | None:
        """The quantity that a constant is the start of, where its 0 would be read as the step 0 or as a digit of 10.

        `w0` is a start of w, and is w₀ where steps stand above; `W10` is one of W₁.
        """
        found, own = _START.fullmatch(name), self.shape(name)
        if found is None or (own is not None and own.timed):
            return None
        if self.notation.time == "superscript" and not found[1][-1].isdigit():
            return None
        moving, shape = found[1] + found[2], self.shape(found[1])
        return moving if shape is not None and shape.timed else None

    def function(self, name: str) -> Node:
        """The name of a function."""
        return scripts(name_node(name, "scalar", self.notation), (), ())
