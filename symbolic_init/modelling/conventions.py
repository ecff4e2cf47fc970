"""The conventions of a loop in words: the value of each function where its cases disagree, and the labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

import sympy as sp
from sympy.core.relational import Relational


def conventions(functions: Mapping[str, sp.Lambda | None], domains: Mapping[str, sp.Set]) -> tuple[str, ...]:
    r"""Sentences such as "$\phi(0) = 1$" and "$y$ in $\{-1, 1\}$", mathematics between dollars."""
    values = (sentence for name, f in functions.items() if f is not None for sentence in _values(name, f))
    labels = (
        rf"${_written(name)}$ in $\{{{', '.join(map(sp.latex, sorted(domain)))}\}}$"
        for name, domain in domains.items()
        if isinstance(domain, sp.FiniteSet)
    )
    return (*values, *labels)


def _written(name: str) -> str:
    """The name in LaTeX; a word is one, and not a product of its letters."""
    written = sp.latex(sp.Symbol(name))
    return rf"\mathrm{{{written}}}" if written.isalpha() and len(written) > 1 else str(written)


@lru_cache(maxsize=256)
def _values(name: str, function: sp.Lambda) -> tuple[str, ...]:
    if len(function.variables) != 1:
        return ()
    (z,) = function.variables
    values = ((point, function.expr.xreplace({z: point})) for point in sorted(set(_jumps(function.expr, z))))
    head = _written(name)
    return tuple(f"${head}({sp.latex(point)}) = {sp.latex(value)}$" for point, value in values)


def _jumps(body: sp.Expr, z: sp.Symbol) -> Iterator[sp.Rational]:
    """The points at which two cases meet with different values."""
    if any(step.args[0] == z for step in body.atoms(sp.sign, sp.Heaviside)):
        yield sp.S.Zero
    for cases in body.atoms(sp.Piecewise):
        for point in {side for relation in cases.atoms(Relational) if z in relation.args for side in relation.args}:
            if isinstance(point, sp.Rational) and len({value.xreplace({z: point}) for value, _ in cases.args}) > 1:
                yield point
