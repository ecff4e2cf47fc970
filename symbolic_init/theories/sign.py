"""TRUSTED. The two functions behind every piecewise one: nonneg(z) = [z ≥ 0] and pos(z) = [z > 0]."""

from __future__ import annotations

from symbolic_init.kernel.terms import REAL, App, AtMost, Bound, Equal, ForAll, Formula, Implies, Less, Num

Z, ZERO, ONE = Bound(0, REAL), Num(0), Num(1)


def _when(condition: Formula, function: str, value: Num) -> Formula:
    return ForAll(REAL, Implies(condition, Equal(App(function, (Z,)), value)), "z")


AXIOMS: dict[str, Formula] = {
    "nonneg-of-nonnegative": _when(AtMost(ZERO, Z), "nonneg", ONE),
    "nonneg-of-negative": _when(Less(Z, ZERO), "nonneg", ZERO),
    "pos-of-positive": _when(Less(ZERO, Z), "pos", ONE),
    "pos-of-nonpositive": _when(AtMost(Z, ZERO), "pos", ZERO),
}
