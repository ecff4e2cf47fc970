"""Hypotheses about all steps are about those after the instance too: what cannot go on is no counterexample."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import sympy as sp

from symbolic_init.checking import check
from symbolic_init.claim import When
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.refuting import find_witness, refute
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import equal, holds

w, e, c, x = sp.symbols("w e c x")
N = sp.Symbol("N", nonnegative=True)


def loop(*assumptions: Any, update: Any = w, start: Any = c, **intermediates: Any) -> TrainingLoop:
    middle = {sp.Symbol(name): body for name, body in intermediates.items()}
    return TrainingLoop(state={w: start}, inputs=[x], intermediates=middle, update={w: update}, assumptions=assumptions)


def test_a_hypothesis_about_every_step_is_not_met_by_an_instance_without_steps() -> None:
    """w³ = N³ at the first step already, so w = N, though no kernel rule says so."""
    claim = equal(loop(sp.Eq(e, 0), e=w**3 - N**3), w, N)
    assert refute(claim) is None
    assert check(claim).outcome is Outcome.UNDECIDED


def test_no_step_leads_on_where_the_hypotheses_fail_whatever_is_read() -> None:
    """w would have to stay below 3, and each step adds 1: of such runs everything is true."""
    assert refute(equal(loop(w < 3, start=0, update=w + 1), w, 0)) is None


def test_what_is_read_may_be_read_again() -> None:
    trace = refute(equal(loop(sp.Eq(x, 1), start=0, update=w + x), w, 0))
    assert trace is not None
    assert len(trace.inputs) == 1


def test_a_step_that_changes_nothing_is_repeated_for_ever() -> None:
    trace = refute(equal(loop(w >= 0, start=0, update=w + x), w, 0))
    assert trace is not None
    assert trace.step == 1


def test_witnesses_go_on_too() -> None:
    claim = holds(loop(w < 3, start=0, update=w + 1), sp.Ne(w, 0))
    assert find_witness(replace(claim, exists=True, when=When(at=1))) is None
