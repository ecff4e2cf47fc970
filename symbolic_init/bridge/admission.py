"""What the bridge lets in: SymPy expressions and exact numbers, of moderate size; no strings, no floats."""

from __future__ import annotations

from fractions import Fraction
from math import prod

import sympy as sp

from symbolic_init.bridge.order import children
from symbolic_init.modelling.errors import ModelError

DEEPEST = 200
MOST_DIGITS = 1000
MOST_BITS = MOST_DIGITS * 10 // 3
MOST_PLACES = 300_000  # of a sum or a tensor: what can still be tried out
MOST_TRIED = 4  # the greatest number for a size that is a symbol
MOST_MONOMIALS = 50_000


def exact(value: object, where: str) -> sp.Expr:
    """The value as a SymPy expression if it is one or is an exact number; strings and floats are refused."""
    if isinstance(value, sp.Expr):
        return value
    if type(value) is int:
        return sp.Integer(value)
    if isinstance(value, Fraction):
        return sp.Rational(value.numerator, value.denominator)
    if isinstance(value, float):
        raise ModelError(f"{where}: expected an exact number, found the float {value!r}: write a sympy.Rational")
    raise ModelError(f"{where}: expected a SymPy expression or an exact number, found {value!r}")


def need_moderate(expression: sp.Basic, where: str) -> None:
    """Refuse what is nested too deeply to be walked safely, and numbers, powers and sums too large to work out."""
    level: list[sp.Basic] = [expression]
    levels: list[list[sp.Basic]] = []
    while level and len(levels) < DEEPEST:
        levels.append(level)
        level = list({id(child): child for node in level for child in children(node)}.values())
    if level:
        raise ModelError(
            f"{where}: expected an expression nested at most {DEEPEST} deep: name its parts as intermediates"
        )
    places: dict[int, int] = {}  # by the id of a node: how many summands it has when all sums are written out
    for node in (node for level in reversed(levels) for node in level):
        if problem := _problem(node):
            raise ModelError(f"{where}: {problem}")
        inside = [places[id(child)] for child in children(node) if not isinstance(child, sp.IndexedBase)]
        places[id(node)] = _count(node) * max(inside, default=1)
        if places[id(node)] > MOST_PLACES:
            raise ModelError(
                f"{where}: expected sums and tensors of at most {MOST_PLACES} places, where a sum up to a symbol has "
                f"{MOST_TRIED}, found more"
            )


def _problem(node: sp.Basic) -> str:
    match node:
        case sp.Rational() if max(abs(node.p), node.q).bit_length() > MOST_BITS:
            return f"expected numbers of at most {MOST_DIGITS} digits, found a longer one"
        case sp.Pow(base=base, exp=sp.Integer() as exponent):
            count = min(abs(int(exponent)), MOST_BITS)
            if count == MOST_BITS or len(sp.Add.make_args(base)) ** count > MOST_MONOMIALS:
                return (
                    f"expected powers that can be multiplied out, found the power {exponent}: name products as states"
                )
    return ""


def _count(node: sp.Basic) -> int:
    """The number of summands of a sum, where its bounds are symbols as tried out, or of entries of a tensor."""
    match node:
        case sp.Sum():
            lengths = (upper - lower + 1 for _, lower, upper in (limit for limit in node.limits if len(limit) == 3))
            return prod(max(1, int(length)) if length.is_Integer else MOST_TRIED for length in lengths)
        case sp.IndexedBase(shape=shape) if shape is not None:
            return prod(int(size) for size in shape if size.is_Integer)
    return 1
