"""Terms as the expressions of `ring_fact`: polynomials in pieces, which are what is not built by +, · and powers."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from symbolic_init.certificates.gallina import negated
from symbolic_init.kernel.terms import Add, Bound, Entry, Mul, Num, Pow, Sum, Syntax, Term


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


def counted(term: Term) -> Term:
    """The term with indices 0 + 1 as 1 and (t + 1) + 1 as t + 2: to Coq, they are the same."""

    def visit(node: Syntax, depth: int) -> Syntax:
        new = node.map(visit, depth)
        match new:
            case Entry(name, indices):
                return Entry(name, tuple(map(_counted, indices)))
            case Sum(lower, upper, body, hint):
                return Sum(_counted(lower), _counted(upper), body, hint)
        return new

    new = visit(term, 0)
    assert isinstance(new, Term)
    return new


def _counted(index: Term) -> Term:
    match index:
        case Add((Num(first), Num(second))):
            return Num(first + second)
        case Add((Add((start, Num(first))), Num(second))):
            return Add((start, Num(first + second)))
    return index


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


def compared(rule: str, left: int | Fraction, right: int | Fraction) -> str:
    """The lemma that two numbers are in the order, or apart, as Coq works out."""
    return f"({rule} {rational(left)} {rational(right)} eq_refl)"


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
