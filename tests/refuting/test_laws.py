"""Laws of functions: decided where signs decide them, refused otherwise."""

from __future__ import annotations

import pytest

from symbolic_init.kernel.terms import Add, App, AtMost, Equal, Formula, Implies, Less, Mul, Num, Pow, Sym, Term
from symbolic_init.refuting.laws import holds
from symbolic_init.system import Function, generalise

c, z = Sym("c"), Sym("z")
F = Function("f", (z,), None)


def f(x: Term) -> Term:
    return App("f", (x,))


POSITIVE_SCALE = generalise(Implies(Less(Num(0), c), Equal(f(Mul((c, z))), f(z))), c, z)
HOMOGENEOUS = generalise(Implies(Less(Num(0), c), Equal(f(Mul((c, z))), Mul((c, f(z))))), c, z)
EVEN = generalise(Equal(f(Mul((Num(-1), z))), f(z)), z)
BETWEEN = generalise(Less(f(z), Num(1)), z)
ABOVE = generalise(AtMost(Num(0), f(z)), z)

STEP = App("nonneg", (z,))
RELU = Mul((z, App("pos", (z,))))
SQUASHED = Mul((z, Pow(Add((Num(1), App("abs", (z,)))), -1)))


@pytest.mark.parametrize(
    ("law", "body", "true"),
    [
        (POSITIVE_SCALE, STEP, True), (POSITIVE_SCALE, RELU, False), (POSITIVE_SCALE, Num(3), True),
        (HOMOGENEOUS, RELU, True), (HOMOGENEOUS, z, True), (HOMOGENEOUS, Pow(z, 2), False),
        (EVEN, Pow(z, 2), True), (EVEN, App("abs", (z,)), True), (EVEN, z, False), (EVEN, STEP, False),
        (BETWEEN, SQUASHED, True), (BETWEEN, STEP, False), (ABOVE, RELU, True), (ABOVE, Pow(z, 3), False),
        (ABOVE, App("exp", (z,)), False), (ABOVE, Pow(z, -1), False),
    ],
)  # fmt: skip
def test_a_law_holds_only_where_the_signs_show_it(law: Formula, body: Term, true: bool) -> None:
    assert holds(law, {"f": F}, {"f": body}) is true
    assert holds(law, {"f": Function("f", (z,), body)}, {}) is true
