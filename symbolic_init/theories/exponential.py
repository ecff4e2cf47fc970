"""TRUSTED. The exponential function."""

from __future__ import annotations

from symbolic_init.kernel.terms import REAL, Add, App, Bound, Equal, ForAll, Formula, Less, Mul, Num, Term

X, Y = Bound(1, REAL), Bound(0, REAL)


def _exp(z: Term) -> App:
    return App("exp", (z,))


AXIOMS: dict[str, Formula] = {
    "exp-of-zero": Equal(_exp(Num(0)), Num(1)),
    "exp-positive": ForAll(REAL, Less(Num(0), _exp(Y)), "z"),
    "exp-of-sum": ForAll(REAL, ForAll(REAL, Equal(_exp(Add((X, Y))), Mul((_exp(X), _exp(Y)))), "y"), "x"),
}
