"""What must hold for a term to mean what the author wrote: no division by 0, no logarithm or root of a wrong number."""

from __future__ import annotations

from collections.abc import Iterator

from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, App, Equal, Formula, Less, Not, Num, Pow, Sum, Sym, Syntax, Term

_Binders = tuple[tuple[Sym, Term, Term], ...]


def definedness(term: Term) -> tuple[Formula, ...]:
    """The obligations of a term: its denominators are not 0, its logarithms and roots have proper arguments.

    Below a sum an obligation is for all its indices from the lower to the upper bound.
    """
    found = [_closed(obligation, binders) for obligation, binders in _obligations(term, ())]
    return tuple(dict.fromkeys(found))


def denominators(term: Term) -> tuple[Term, ...]:
    """The bases of negative powers; below a sum the bound index is a free symbol of the same name."""
    found = (o.part.left for o, _ in _obligations(term, ()) if isinstance(o, Not) and isinstance(o.part, Equal))
    return tuple(dict.fromkeys(found))


def _obligations(node: Syntax, binders: _Binders) -> Iterator[tuple[Formula, _Binders]]:
    match node:
        case Pow(base, exponent) if exponent < 0 and not isinstance(base, Num):
            yield Not(Equal(base, Num(0))), binders
        case App("log", (argument,)):
            yield Less(Num(0), argument), binders
        case App("sqrt", (argument,)):
            yield k.AtMost(Num(0), argument), binders
        case Sum(lower, upper, body, hint):
            taken = {symbol.name for symbol in k.free_symbols(node)} | {symbol.name for symbol, _, _ in binders}
            name = next(n for n in (hint, *(f"{hint}{i}" for i in range(1, len(taken) + 2))) if n not in taken)
            index = Sym(name, INDEX)
            yield from _obligations(lower, binders)
            yield from _obligations(upper, binders)
            yield from _obligations(k.open_body(body, index), (*binders, (index, lower, upper)))
            return
    for child in node.children():
        yield from _obligations(child, binders)


def _closed(formula: Formula, binders: _Binders) -> Formula:
    for index, lower, upper in reversed(binders):
        inside = k.Implies(k.And((k.AtMost(lower, index), k.AtMost(index, upper))), formula)
        body = k.close_body(inside, index)
        assert isinstance(body, Formula)
        formula = k.ForAll(INDEX, body, index.name)
    return formula
