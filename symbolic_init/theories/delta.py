"""TRUSTED. Kronecker's delta of two natural numbers."""

from __future__ import annotations

from symbolic_init.kernel.terms import INDEX, App, Bound, Equal, ForAll, Formula, Implies, Less, Num

OUTER, INNER = Bound(1), Bound(0)


def _where(condition: Formula) -> Formula:
    return ForAll(INDEX, ForAll(INDEX, Implies(condition, Equal(App("delta", (OUTER, INNER)), Num(0))), "j"), "i")


AXIOMS: dict[str, Formula] = {
    "delta-of-equal": ForAll(INDEX, Equal(App("delta", (INNER, INNER)), Num(1)), "i"),
    "delta-of-less": _where(Less(OUTER, INNER)),
    "delta-of-greater": _where(Less(INNER, OUTER)),
}
