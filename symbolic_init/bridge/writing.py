"""Kernel terms and formulas to SymPy expressions, parts in the term's own order."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from symbolic_init.bridge.reading import ELEMENTARY
from symbolic_init.folding import PI
from symbolic_init.kernel import terms as k
from symbolic_init.naming import unused

_FUNCTIONS = {name: function for function, name in ELEMENTARY.items()} | {
    "sqrt": sp.sqrt,
    "abs": sp.Abs,
    "delta": sp.KroneckerDelta,
}


def to_sympy(node: k.Syntax, symbols: Mapping[str, sp.Symbol] | None = None) -> sp.Basic:
    """The SymPy expression or relation of a kernel term or formula.

    `symbols` gives the author's symbols by name; others are made (index symbols with integer=True). An entry of a
    tensor at a time is `IndexedBase(name)[time, …]`; outer quantifiers become free symbols.
    """
    with sp.evaluate(False):
        return _write(node, dict(symbols or {}), ())


def _write(node: k.Syntax, symbols: dict[str, sp.Symbol], bound: tuple[sp.Symbol, ...]) -> sp.Basic:
    def inner(part: k.Syntax) -> sp.Basic:
        return _write(part, symbols, bound)

    match node:
        case k.Num(value):
            return sp.Rational(value.numerator, value.denominator)
        case k.Sym(name, sort):
            return _symbol(name, sort, symbols)
        case k.Bound(level, _):
            return bound[-1 - level]
        case k.Entry(tensor, ()):
            return symbols.get(tensor, sp.Symbol(tensor))
        case k.Entry(tensor, indices):
            return sp.IndexedBase(tensor.lstrip(k.NATURAL))[tuple(map(inner, indices))]
        case k.Add(summands):
            return sp.Add(*(inner(summand) for summand in summands))
        case k.Mul() if node == PI:
            return sp.pi
        case k.Mul(factors):
            return sp.Mul(*(inner(factor) for factor in factors))
        case k.Pow(base, exponent):
            return sp.Pow(inner(base), sp.Integer(exponent))
        case k.App(function, arguments):
            return _call(function, [inner(argument) for argument in arguments])
        case k.Sum(lower, upper, body, hint):
            variable = _fresh(hint, k.INDEX, body, symbols, bound)
            return _sum(_write(body, symbols, (*bound, variable)), (variable, inner(lower), inner(upper)))
        case k.ForAll(sort, body, hint):
            return _write(body, symbols, (*bound, _fresh(hint, sort, body, symbols, bound)))
        case k.Equal(left, right):
            return sp.Eq(inner(left), inner(right), evaluate=False)
        case k.Less(left, right):
            return sp.Lt(inner(left), inner(right), evaluate=False)
        case k.AtMost(left, right):
            return sp.Le(inner(left), inner(right), evaluate=False)
        case k.Not(k.Equal(left, right)):
            return sp.Ne(inner(left), inner(right), evaluate=False)
        case k.Not(part):
            return sp.Not(inner(part), evaluate=False)
        case k.And(formulas):
            return sp.And(*map(inner, formulas), evaluate=False)
        case k.Implies(premise, conclusion):
            return sp.Implies(inner(premise), inner(conclusion), evaluate=False)
    raise TypeError(f"expected a kernel term or formula, found {node!r}")


def _symbol(name: str, sort: str, symbols: dict[str, sp.Symbol]) -> sp.Symbol:
    made = sp.Symbol(name, integer=True) if sort == k.INDEX else sp.Symbol(name)
    return symbols.setdefault(name, made)


def _fresh(
    hint: str, sort: str, body: k.Syntax, symbols: dict[str, sp.Symbol], bound: tuple[sp.Symbol, ...]
) -> sp.Symbol:
    """A symbol that no other variable of the body has: the hint, with a number if need be."""
    taken = {symbol.name for symbol in k.free_symbols(body)} | {symbol.name for symbol in bound}
    return _symbol(unused(taken, hint), sort, dict(symbols))


def _call(function: str, arguments: list[sp.Basic]) -> sp.Basic:
    if function in ("nonneg", "pos"):
        holds = (sp.Ge if function == "nonneg" else sp.Gt)(arguments[0], sp.S.Zero, evaluate=False)
        return sp.Piecewise((sp.S.One, holds), (sp.S.Zero, sp.true), evaluate=False)
    return _FUNCTIONS.get(function, sp.Function(function))(*arguments)


def _sum(body: sp.Basic, limit: tuple[sp.Basic, sp.Basic, sp.Basic]) -> sp.Basic:
    with sp.evaluate(True):  # else SymPy writes the body as 1*body; it leaves the body itself alone
        return sp.Sum(body, limit)
