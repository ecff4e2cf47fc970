"""Hypotheses about steps named by their number: an instance that ends before them is no evidence."""

from __future__ import annotations

import pytest
import sympy as sp

from symbolic_init.checking import check
from symbolic_init.claim import Claim, Run
from symbolic_init.kernel.terms import Entry, Equal, Formula, Less, Mul, Num, Term
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.refuting import non_vacuity, refute
from symbolic_init.report import Outcome
from symbolic_init.system import TIME

a, w = sp.symbols("a w")
LOOP = TrainingLoop(name="sum", state={w: 0}, inputs=[a], update={w: w + a}, intermediates={})
THIRD = Entry("a", (Num(3),))
MINUS = Mul((Num(-1), THIRD))


def claim(relation: Formula, *hypotheses: Formula) -> Claim:
    """A relation of the loop that adds its inputs."""
    return Claim("the relation holds", (Run(LOOP.system, "", loop=LOOP),), relation, hypotheses=hypotheses)


@pytest.mark.parametrize("term", [THIRD, Mul((THIRD, MINUS))])
def test_nothing_is_proved_from_a_late_contradiction(term: Term) -> None:
    posed = claim(Less(Num(0), term), Less(Num(0), THIRD), Less(Num(0), MINUS))
    assert non_vacuity(posed) is None
    assert check(posed).outcome is Outcome.UNDECIDED


def test_nothing_is_refuted_under_a_late_contradiction() -> None:
    posed = claim(Equal(Entry("w", (TIME,)), Num(0)), Equal(THIRD, Num(1)), Equal(THIRD, Num(2)))
    assert refute(posed) is None


def test_what_can_hold_at_a_late_step_is_no_contradiction() -> None:
    posed = claim(Less(Num(0), Mul((THIRD, THIRD))), Less(Num(0), THIRD))
    found = non_vacuity(posed)
    assert found is not None
    assert len(found.inputs) == 3
    assert check(posed).outcome is Outcome.PROVED
