"""Formulas that people wrote in the default notation, put into the reader's: the same letters, steps and products."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from symbolic_init.layout import Accent, Fenced, Letter, Node, Number, Operator, Row, Script, row
from symbolic_init.lettering import inner_product, named, scripts, stamp, transposition, unnumbered, zero
from symbolic_init.notation import NAMED, Notation, spell
from symbolic_init.shared import Shared, mapped
from symbolic_init.typesetting.quantities import START, QuantitySetter

STEMS = {char: name for name, char in NAMED.items()} | {"φ": "phi", "ϵ": "epsilon"}
COUNTS_LAYERS = frozenset("lL")


@dataclass(frozen=True)
class Vocabulary:
    """What letters stand for in the loops that a text is about: matrices, and what each layer has one of."""

    letters: frozenset[str]
    matrices: frozenset[str]
    layered: frozenset[str]
    starts: frozenset[str]


@lru_cache(maxsize=64)
def vocabulary(setter: QuantitySetter) -> Vocabulary:
    """The letters of the setter's tensors."""
    stems = {name: spell(name).stem.strip("_").split("_")[0] for name in setter.shapes}
    axes = {stem: {setter.shapes[name].axes for name in stems if stems[name] == stem} for stem in stems.values()}
    layered = (n for n, shape in setter.shapes.items() if shape.layer or (shape.timed and unnumbered(n)[1]))
    return Vocabulary(
        letters=frozenset(axes),
        matrices=frozenset(stem for stem, found in axes.items() if max(found) > 1),
        layered=frozenset(stems[name] for name in layered),
        starts=frozenset(stem for stem in axes if setter.start(f"{stem}0") is not None),
    )


def restyled(node: Node, setter: QuantitySetter) -> Node:
    """The formula in the setter's notation. In the default one, bold is a vector, and (…) above a letter is a step."""
    return _Restyling(setter.notation, vocabulary(setter)).node(node)


@dataclass(frozen=True)
class _Restyling:
    notation: Notation
    known: Vocabulary

    def node(self, node: Node) -> Node:
        match node:
            case Letter():
                return self.letter(node)
            case Number("0", True):
                return zero(1, self.notation)
            case Operator("⊤"):
                return transposition(self.notation)
            case Script():
                return self.script(node)
            case Row(items):
                return self.row(items)
        return mapped(node, self.inside)

    def inside(self, value: Shared) -> Shared:
        assert isinstance(value, Node)
        return self.node(value)

    def letter(self, node: Letter) -> Node:
        stem = STEMS.get(node.char, node.char)
        if node.style == "bold":
            return named(stem, "matrix" if self.is_matrix(stem) else "vector", self.notation)
        if stem in self.known.letters or self.notation.stem(stem) != stem or stem in ("eta", "phi"):
            return named(stem, "scalar", self.notation) if node.style == "italic" else node
        return node

    def is_matrix(self, stem: str) -> bool:
        return stem in self.known.matrices or (stem not in self.known.letters and stem.isupper())

    def script(self, node: Script) -> Node:
        sub, (primes, time, marks) = node.sub, _above(node.sup)
        layer, rest = self.layer(node.base, sub)
        above: list[Node] = list(primes)
        below = [part for part in (layer, rest) if part is not None]
        if layer is not None and self.notation.layers == "superscript":
            below = below[1:]
            above.append(Fenced("(", self.node(layer), ")"))
        if layer is None and rest == Number("0") and _stem(node.base) in self.known.starts and time is None:
            below = [START]
        below = [self.node(part) for part in below]
        if time is not None:
            (below if self.notation.time == "subscript" else above).append(stamp(self.node(time), self.notation))
        return scripts(Script(self.node(node.base)), tuple(below), (*above, *map(self.node, marks)))

    def layer(self, base: Node, sub: Node | None) -> tuple[Node | None, Node | None]:
        """What of a subscript counts layers, and the rest."""
        stem = _stem(base)
        if sub is None or stem is None:
            return None, sub
        items = sub.items if isinstance(sub, Row) else (sub,)
        cut = items.index(Operator(",")) if Operator(",") in items else len(items)
        first, rest = items[:cut], items[cut + 1 :]
        counts = isinstance(first[0], Number) or (isinstance(first[0], Letter) and first[0].char in COUNTS_LAYERS)
        if not counts or stem not in self.known.layered:
            return None, sub
        return row(*first), row(*rest) if rest else None

    def row(self, items: tuple[Node, ...]) -> Node:
        out: list[Node] = []
        place = 0
        while place < len(items):
            if items[place + 1 : place + 2] == (Operator("·"),) and all(map(_is_vector, items[place : place + 3 : 2])):
                out.append(inner_product(self.node(items[place]), self.node(items[place + 2]), self.notation))
                place += 3
                continue
            out.append(self.node(items[place]))
            place += 1
        return Row(tuple(out))


def _stem(base: Node) -> str | None:
    """The name of a letter, also under an accent."""
    letter = base.base if isinstance(base, Accent) else base
    return STEMS.get(letter.char, letter.char) if isinstance(letter, Letter) else None


def _is_vector(node: Node) -> bool:
    match node:
        case Letter(_, "bold") | Number(_, True):
            return True
        case Script(base) | Accent(base):
            return _is_vector(base)
    return False


def _above(node: Node | None) -> tuple[tuple[Node, ...], Node | None, tuple[Node, ...]]:
    """The primes of a superscript, the step in parentheses, and the marks after it."""
    items = node.items if isinstance(node, Row) else () if node is None else (node,)
    start = next((at for at, item in enumerate(items) if item != Operator("′")), len(items))
    match items[start:]:
        case (Fenced("(", time, ")"), *marks):
            return items[:start], time, tuple(marks)
        case (Operator("("), *inside) if Operator(")") in inside:
            end = inside.index(Operator(")"))
            return items[:start], row(*inside[:end]), tuple(inside[end + 1 :])
    return items[:start], None, items[start:]
