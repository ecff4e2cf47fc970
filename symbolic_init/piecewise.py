"""A function built from [z >= 0] and [z > 0], read case by case: 1 if z >= 0, -1 otherwise."""

from __future__ import annotations

from fractions import Fraction

from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import Add, App, Mul, Num, Pow, Sym, Term
from symbolic_init.layout import Cases, Node, Number, Operator, Prose, Row
from symbolic_init.system import Function
from symbolic_init.typesetting import Typesetter
from symbolic_init.typesetting.memory import once

SIGNS = {"nonneg": {1: 1, 0: 1, -1: 0}, "pos": {1: 1, 0: 0, -1: 0}}


def cases(function: Function, setter: Typesetter) -> Node | None:
    """The function's body by the sign of its parameter, or None when the sign does not decide its brackets."""
    if function.body is None or len(function.parameters) != 1:
        return None
    return _cases(setter, function.body, function.parameters[0])


@once
def _cases(setter: Typesetter, body: Term, variable: Sym) -> Node | None:
    brackets = [n for n in k.walk(body) if isinstance(n, App) and n.function in SIGNS]
    if not brackets or any(bracket.arguments != (variable,) for bracket in brackets):
        return None
    above, at, below = (folded(branch(body, variable, sign)) for sign in (1, 0, -1))
    at_zero = [folded(_at_zero(piece, variable)) for piece in (above, at, below)]
    z, zero = setter.term(variable), Number("0")

    def said(relation: str) -> Node:
        return Row((Prose("if "), z, Operator(relation), zero))

    rows: list[tuple[Term, Node]]
    if at_zero[1] == at_zero[2]:
        rows = [(above, said(">")), (below, Prose("otherwise"))]
    elif at_zero[1] == at_zero[0]:
        rows = [(above, said("≥")), (below, Prose("otherwise"))]
    else:
        rows = [(above, said(">")), (at_zero[1], said("=")), (below, said("<"))]
    return Cases(tuple((setter.term(term), condition) for term, condition in rows))


def branch(body: Term, variable: Sym, sign: int) -> Term:
    """The body where the variable has the sign: its brackets are 1 or 0."""

    def visit(node: k.Syntax, depth: int) -> k.Syntax:
        if isinstance(node, App) and node.function in SIGNS and node.arguments == (variable,):
            return Num(SIGNS[node.function][sign])
        return node.map(visit, depth)

    result = visit(body, 0)
    assert isinstance(result, Term)
    return result


def _at_zero(term: Term, variable: Sym) -> Term:
    result = k.replace(term, {variable: Num(0)})
    assert isinstance(result, Term)
    return result


def folded(term: Term) -> Term:
    """The term with its numbers added and multiplied up, 0 and 1 left out; the order is kept."""
    match term:
        case Add(parts):
            return _fold_add([folded(part) for part in parts])
        case Mul(parts):
            return _fold_multiply([folded(part) for part in parts])
        case Pow(base, exponent):
            inner = folded(base)
            if isinstance(inner, Num) and (inner.value != 0 or exponent >= 0):
                return Num(Fraction(inner.value) ** exponent)
            return inner if exponent == 1 else Pow(inner, exponent)
    return term


def _fold_add(parts: list[Term]) -> Term:
    constant = sum((Fraction(p.value) for p in parts if isinstance(p, Num)), Fraction(0))
    rest = [part for part in parts if not isinstance(part, Num)]
    rest += [Num(constant)] if constant or not rest else []
    return rest[0] if len(rest) == 1 else Add(tuple(rest))


def _fold_multiply(parts: list[Term]) -> Term:
    constant = Fraction(1)
    for part in parts:
        constant *= Fraction(part.value) if isinstance(part, Num) else 1
    rest = [part for part in parts if not isinstance(part, Num)]
    if not constant or not rest:
        return Num(constant)
    rest = [Num(constant), *rest] if constant != 1 else rest
    return rest[0] if len(rest) == 1 else Mul(tuple(rest))
