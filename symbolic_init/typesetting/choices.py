"""[i = j] a + [j > i] b as what it chooses: a if i = j, b if i < j, otherwise 0."""

from __future__ import annotations

from collections.abc import Callable

from symbolic_init.folding import product
from symbolic_init.kernel.terms import Add, App, Mul, Num, Term
from symbolic_init.layout import Cases, Node, Operator, Prose, Row
from symbolic_init.typesetting.pieces import ATOM, Piece


def chosen(term: Add) -> tuple[App, Term, Term] | None:
    """The bracket [i = j], a and b."""
    for first, second in (term.parts, term.parts[::-1]) if len(term.parts) == 2 else ():
        if isinstance(first, Mul) and isinstance(second, Mul):
            same = next((part for part in first.parts if isinstance(part, App) and part.function == "delta"), None)
            below = same and App("pos", (Add((same.arguments[1], Mul((Num(-1), same.arguments[0])))),))
            if same and below in second.parts:
                return same, _without(first, same), _without(second, below)
    return None


def cases(found: tuple[App, Term, Term], inner: Callable[[Term], Piece], index: Callable[[Term], Node]) -> Piece:
    """Both values behind a brace, each with its condition, and what is left where neither holds."""
    same, value, otherwise = found
    left, right = map(index, same.arguments)
    rows = [(inner(part)[1], Row((Prose("if "), left, Operator(relation), right)))
            for part, relation in ((value, "="), (otherwise, "<"))]  # fmt: skip
    return ATOM, Cases((*rows, (inner(Num(0))[1], Prose("otherwise"))))


def _without(term: Mul, factor: Term | None) -> Term:
    return product(*(part for part in term.parts if part != factor))
