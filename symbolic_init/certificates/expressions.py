"""Terms as the expressions of `ring_fact`: polynomials in pieces, which are what is not built by +, · and powers."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from symbolic_init.certificates.gallina import negated
from symbolic_init.kernel.terms import Add, Bound, Mul, Num, Pow, Syntax, Term


def pieces_of(term: Term) -> Iterator[Term]:
    """The parts that are not built by +, · and natural powers of numbers."""
    match term:
        case Num():
            return
        case Add(parts) | Mul(parts):
            for part in parts:
                yield from pieces_of(part)
        case Pow(base, exponent) if exponent >= 0:
            yield from pieces_of(base)
        case _:
            yield term


def put(term: Term, new: dict[Term, Term]) -> Term:
    """The term with other pieces."""
    match term:
        case Num():
            return term
        case Add(parts):
            return Add(tuple(put(part, new) for part in parts))
        case Mul(parts):
            return Mul(tuple(put(part, new) for part in parts))
        case Pow(base, exponent) if exponent >= 0:
            return Pow(put(base, new), exponent)
    return new[term]


def combined(products: tuple[Term, ...]) -> Term:
    """p₁ + (p₂ + … + 0), as `combination` reads it."""
    total: Term = Num(0)
    for product in reversed(products):
        total = Add((product, total))
    return total


def lowered(term: Term) -> Term:
    """The term outside a binder on whose variable it does not depend."""

    def visit(node: Syntax, depth: int) -> Syntax:
        if isinstance(node, Bound):
            return Bound(node.level - 1, node.sort) if node.level >= depth else node
        return node.map(visit, depth)

    new = visit(term, 0)
    assert isinstance(new, Term)
    return new


def rational(value: int | Fraction) -> str:
    """A number as a fraction of Coq."""
    return f"({value.numerator} # {value.denominator})"


def expression(term: Term, places: dict[Term, int]) -> str:
    """The term as an expression for `ring_fact`: built exactly as the printer builds it."""
    match term:
        case Num(value):
            return f"(PEc {rational(value)})"
        case Add(()):
            return "(PEc (0 # 1))"
        case Mul(()):
            return "(PEc (1 # 1))"
        case Add((part,)) | Mul((part,)):
            return expression(part, places)
        case Add((first, *rest)):
            text = expression(first, places)
            for part in rest:
                inner = negated(part)
                kind, shown = ("PEadd", part) if inner is None else ("PEsub", inner)
                text = f"({kind} {text} {expression(shown, places)})"
            return text
        case Mul() if (inner := negated(term)) is not None:
            return f"(PEopp {expression(inner, places)})"
        case Mul((first, *rest)):
            text = expression(first, places)
            for part in rest:
                text = f"(PEmul {text} {expression(part, places)})"
            return text
        case Pow(base, exponent) if exponent >= 0:
            return f"(PEpow {expression(base, places)} {exponent})"
    return f"(V {places[term]})"
