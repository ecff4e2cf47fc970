"""[i = j] a + (1 − [i = j]) b as what it chooses: a if i = j, b otherwise."""

from __future__ import annotations

from collections.abc import Callable

from symbolic_init.folding import product
from symbolic_init.kernel.terms import Add, App, Mul, Num, Term
from symbolic_init.layout import Cases, Node, Operator, Prose, Row
from symbolic_init.typesetting.pieces import ATOM, Piece


def chosen(term: Add) -> tuple[App, Term, Term] | None:
    """The bracket, a and b."""
    for first, second in (term.parts, term.parts[::-1]) if len(term.parts) == 2 else ():
        if isinstance(first, Mul) and isinstance(second, Mul):
            same = next((part for part in first.parts if isinstance(part, App) and part.function == "delta"), None)
            other = Add((Num(1), Mul((Num(-1), same)))) if same else None
            if same and other in second.parts:
                return same, _without(first, same), _without(second, other)
    return None


def cases(found: tuple[App, Term, Term], inner: Callable[[Term], Piece], index: Callable[[Term], Node]) -> Piece:
    """Both values behind a brace, each with its condition."""
    same, value, otherwise = found
    left, right = map(index, same.arguments)
    condition = Row((Prose("if "), left, Operator("="), right))
    return ATOM, Cases(((inner(value)[1], condition), (inner(otherwise)[1], Prose("otherwise"))))


def _without(term: Mul, factor: Term) -> Term:
    return product(*(part for part in term.parts if part is not factor and part != factor))
