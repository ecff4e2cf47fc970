"""Values that depend on a case: roots of squares by sign, Kronecker's delta at indices that are known to differ."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_init.checking import check
from symbolic_init.kernel.terms import INDEX, Add, App, Equal, Num, Sym, Term
from symbolic_init.kernel.theorem import replay
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving.deltas import delta_value
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import equal

a, b, w = sp.symbols("a b w")
c = sp.Symbol("c", positive=True)
i, j = sp.symbols("i j", integer=True)
W = sp.IndexedBase("W", shape=(3, 3))
K, L = Sym("k", INDEX), Sym("l", INDEX)


def outcome(left: Any, right: Any) -> Outcome:
    """The verdict on an equation between inputs a, b and a matrix that stays the identity."""
    loop = TrainingLoop(name="inputs", state={w: 0, W[i, j]: sp.KroneckerDelta(i, j)}, inputs=[a, b],
                        update={w: w + c * a, W[i, j]: W[i, j]})  # fmt: skip
    return check(equal(loop, left, right)).outcome


with sp.evaluate(False):
    ROOTS = [
        (sp.sqrt(a**2), sp.Abs(a), True),
        (sp.sqrt((-a) ** 2), sp.Abs(a), True),
        (sp.sqrt(c**2), c, True),
        (a / sp.sqrt(a**2), sp.sign(a), True),
        (sp.Abs(a) * sp.sign(a), a, True),
        (sp.sqrt(a**2), a, False),
        (a / sp.sqrt(a**2), 1, False),
        (sp.sqrt(a**2) * sp.sqrt(b**2), a * b, False),
    ]


@pytest.mark.parametrize(("left", "right", "is_true"), ROOTS)
def test_the_root_of_a_square_has_the_sign_of_what_is_squared(left: Any, right: Any, is_true: bool) -> None:
    assert outcome(left, right) is (Outcome.PROVED if is_true else Outcome.REFUTED)


@pytest.mark.parametrize(
    ("left", "right", "is_true"),
    [(W[1, 2], 0, True), (W[2, 2], 1, True), (W[i, i], 1, True), (W[i, j], 0, False), (W[1, 2], 1, False)],
)
def test_the_identity_is_known_at_numbers_and_on_the_diagonal(left: Any, right: Any, is_true: bool) -> None:
    assert outcome(left, right) is (Outcome.PROVED if is_true else Outcome.REFUTED)


@pytest.mark.parametrize(
    ("first", "second", "value"),
    [(Num(1), Num(1), 1), (Num(1), Num(3), 0), (Num(3), Num(1), 0), (K, K, 1), (K, Add((K, Num(1))), 0),
     (Add((K, Num(2))), Add((Num(1), K)), 0), (Add((K, L)), Add((L, K)), 1)],
)  # fmt: skip
def test_delta_is_worked_out(first: Term, second: Term, value: int) -> None:
    application = App("delta", (first, second))
    theorem = delta_value(application)
    assert theorem is not None
    assert replay(theorem).conclusion == Equal(application, Num(value)) and not theorem.hypotheses


@pytest.mark.parametrize(("first", "second"), [(K, L), (K, Num(1)), (Add((K, L)), K)])
def test_otherwise_nothing_is_known_of_it(first: Term, second: Term) -> None:
    assert delta_value(App("delta", (first, second))) is None
    assert delta_value(App("f", (first, first))) is None
