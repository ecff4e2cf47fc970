"""Named quantities as printing trees, in a notation: letters, vectors, steps, transposes, inner products."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from symbolic_init.layout import (
    TIMES,
    Accent,
    Fenced,
    Letter,
    Macro,
    Node,
    Number,
    Operator,
    Row,
    Script,
    Word,
    row,
    separated,
)
from symbolic_init.notation import DEFAULT, NAMED, Notation, spell

TOP = Operator("⊤")


def letters(stem: str) -> Node:
    """One letter, a Greek letter by its name, or an upright word."""
    char = NAMED.get(stem, stem)
    if char.isdigit():
        return Number(char)
    return Letter(char) if len(char) == 1 else Word(char)


def named(stem: str, shape: str, notation: Notation) -> Node:
    """The letters of a name, as those of a scalar, vector or matrix."""
    plain, role = letters(notation.stem(stem)), notation.role(stem)
    known = plain if role is None else Macro(role, (), plain)
    if shape == "scalar":
        return known
    shaped = whole(plain, shape, notation)
    return Macro(shape, (known,), shaped, notation.vectors) if notation.macros else shaped


def whole(plain: Node, shape: str, notation: Notation) -> Node:
    """A letter or zero as that of a whole vector or matrix."""
    match notation.vectors, plain:
        case "bold", Letter(char):
            return Letter(char, "bold")
        case "bold", Number(text):
            return Number(text, bold=True)
        case "arrow", _ if shape == "vector":
            return Accent(plain, "vec")
    return plain


def zero(axes: int, notation: Notation) -> Node:
    """The zero vector, or the zero matrix."""
    shape, nothing = "vector" if axes == 1 else "matrix", Number("0")
    shaped = whole(nothing, shape, notation)
    return Macro(shape, (nothing,), shaped, notation.vectors) if notation.macros else shaped


def stamp(time: Node, notation: Notation) -> Node:
    """The step as it stands above or below."""
    look = time if notation.time == "subscript" else Fenced("(", time, ")")
    return Macro("time", (time,), look, notation.time) if notation.macros else look


def transposition(notation: Notation) -> Node:
    """The sign of a transposed vector or matrix."""
    return Macro("transpose", (), TOP) if notation.macros else TOP


def inner_product(left: Node, right: Node, notation: Notation) -> Node:
    """The inner product of two vectors."""
    if notation.inner == "transpose":
        return Row((transposed(left, notation), TIMES, right))
    look = Row((left, Operator("·"), right))
    return Macro("inner", (left, right), look) if notation.macros else look


def transposed(node: Node, notation: Notation) -> Node:
    """The print with a transposition sign."""
    top = transposition(notation)
    if isinstance(node, Script):
        return Script(node.base, node.sub, top if node.sup is None else Row((node.sup, top)))
    if isinstance(node, Row) and isinstance(node.items[-1], Fenced):  # ϕ(z)ᵀ: as high as the bracket
        return Row((*node.items[:-1], Script(node.items[-1], None, top)))
    return Script(node, None, top)


_NUMBER = re.compile(r"(?<=[^\d_])_?(\d+)(?=(?:_prime)?['′]*$)")


def unnumbered(name: str) -> tuple[str, str]:
    """A name without the number at its end, and that number: `W1'` is W′ and 1."""
    found = _NUMBER.search(name)
    return (name[: found.start()] + name[found.end() :], found[1]) if found else (name, "")


@lru_cache(maxsize=4096)
def name_node(name: str, shape: str = "scalar", notation: Notation = DEFAULT) -> Script:
    """The name of a scalar, vector or matrix, with room for more scripts (see `scripts`)."""
    parts = spell(name)
    head, *tail = parts.stem.strip("_").split("_")
    base = named(head or parts.stem, shape, notation)
    if parts.hat:
        base = Accent(base, "hat")
    if parts.tilde:
        base = Accent(base, "tilde")
    if parts.increment:
        base = Row((Letter("Δ", "upright"), base))
    primes = row(*[Operator("′")] * parts.primes) if parts.primes else None
    below = [letters(part) for part in (*tail, parts.index) if part]
    return Script(base, separated(tuple(below)) if below else None, primes)


def symbol(name: str, notation: Notation) -> Node:
    """A constant or an index. Only the learning rate is a notation: other letters stand for themselves."""
    shown = notation if spell(name).stem == "eta" or not notation.macros else replace(notation, macros=False)
    return scripts(name_node(name, "scalar", shown), (), ())


def scripts(base: Script, below: tuple[Node, ...], above: tuple[Node, ...]) -> Node:
    """The base with further subscripts (separated by commas) and superscripts (after the primes)."""
    sub = (*(() if base.sub is None else (base.sub,)), *below)
    sup = (*(() if base.sup is None else (base.sup,)), *above)
    if not sub and not sup:
        return base.base
    low, high = separated(sub) if sub else None, row(*sup) if sup else None
    if isinstance(base.base, Row):  # Δw: the scripts belong to w
        return Row((*base.base.items[:-1], Script(base.base.items[-1], low, high)))
    return Script(base.base, low, high)
