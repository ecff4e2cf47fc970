"""What must hold for terms to mean what the author wrote: no division by 0, no logarithm or root of a wrong number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from symbolic_init.claim import Claim
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, App, Equal, ForAll, Formula, Less, Not, Num, Pow, Sum, Sym, Syntax, Term
from symbolic_init.naming import unused
from symbolic_init.system import TIME, Function, TransitionSystem, generalise

_Binders = tuple[tuple[Sym, Term | None, Term | None], ...]
_Functions = Mapping[str, Function]


def definedness(node: Term | Formula, functions: _Functions | None = None) -> tuple[Formula, ...]:
    """The obligations: denominators are not 0, logarithms and roots have proper arguments.

    Below a sum an obligation is for all its indices from the lower to the upper bound. An application of a function
    with a definition has the obligations of its body.
    """
    found = [_closed(obligation, binders) for obligation, binders in _obligations(node, (), functions or {})]
    return tuple(dict.fromkeys(found))


def of_system(system: TransitionSystem) -> tuple[Formula, ...]:
    """The obligations of a loop, for all steps and indices."""
    functions = {f.name: f for f in system.functions}
    found: list[Formula] = []
    for tensor in system.state:
        starts = definedness(system.initial[tensor.name], functions)
        steps = definedness(system.update[tensor.name], functions)
        found += [generalise(f, *_free(f, tensor.indices)) for f in starts]
        found += [generalise(f, *_free(f, (TIME, *tensor.indices))) for f in steps]
    for tensor, body in system.intermediates:
        for _, term in system.statements(tensor, body):
            found += [generalise(f, *_free(f, (TIME, *tensor.indices))) for f in definedness(term, functions)]
    return tuple(dict.fromkeys(found))


def of_claim(claim: Claim) -> tuple[Formula, ...]:
    """The obligations of a claim: those of its runs, and of the terms that it compares."""
    runs = [formula for run in claim.runs for formula in of_system(run.system)]
    variables = (TIME, *(axis.index for axis in claim.indices))
    functions = {f.name: f for run in claim.runs for f in run.system.functions}
    compared = [generalise(f, *_free(f, variables)) for f in definedness(claim.relation, functions)]
    return tuple(dict.fromkeys((*runs, *compared)))


def _free(formula: Formula, variables: tuple[Sym, ...]) -> tuple[Sym, ...]:
    return tuple(v for v in variables if v in k.free_symbols(formula))


def _obligations(node: Syntax, binders: _Binders, functions: _Functions) -> Iterator[tuple[Formula, _Binders]]:
    match node:
        case Pow(base, exponent) if exponent < 0 and not isinstance(base, Num):
            yield Not(Equal(base, Num(0))), binders
        case App("log", (argument,)):
            yield Less(Num(0), argument), binders
        case App("sqrt", (argument,)):
            yield k.AtMost(Num(0), argument), binders
        case App(name, arguments) if name in functions and functions[name].body is not None:
            function = functions[name]
            assert function.body is not None
            body = k.replace(function.body, dict(zip(function.parameters, arguments, strict=True)))
            yield from _obligations(body, binders, functions)
        case Sum(lower, upper, body, hint):
            index = _fresh(hint, INDEX, node, binders)
            yield from _obligations(lower, binders, functions)
            yield from _obligations(upper, binders, functions)
            yield from _obligations(k.open_body(body, index), (*binders, (index, lower, upper)), functions)
            return
        case ForAll(sort, formula, hint):
            variable = _fresh(hint, sort, node, binders)
            yield from _obligations(k.open_body(formula, variable), (*binders, (variable, None, None)), functions)
            return
    for child in node.children():
        yield from _obligations(child, binders, functions)


def _fresh(hint: str, sort: str, node: Syntax, binders: _Binders) -> Sym:
    taken = {symbol.name for symbol in k.free_symbols(node)} | {symbol.name for symbol, _, _ in binders}
    return Sym(unused(taken, hint), sort)


def _closed(formula: Formula, binders: _Binders) -> Formula:
    for index, lower, upper in reversed(binders):
        if index not in k.free_symbols(formula):
            continue
        inside = formula
        if lower is not None and upper is not None:
            inside = k.Implies(k.And((k.AtMost(lower, index), k.AtMost(index, upper))), formula)
        formula = ForAll(index.sort, k.close_body(inside, index), index.name)
    return formula
