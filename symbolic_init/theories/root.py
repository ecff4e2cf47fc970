"""TRUSTED. The square root."""

from __future__ import annotations

from symbolic_init.kernel.terms import REAL, App, AtMost, Bound, Equal, ForAll, Formula, Implies, Mul, Num

Z = Bound(0, REAL)

AXIOMS: dict[str, Formula] = {
    "sqrt-of-square": ForAll(REAL, Implies(AtMost(Num(0), Z), Equal(App("sqrt", (Mul((Z, Z)),)), Z)), "z"),
}
