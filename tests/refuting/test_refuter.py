"""Counterexamples and witnesses for loops whose answers are known."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from symbolic_init.claim import Claim, Run, When
from symbolic_init.kernel.terms import (
    Add,
    And,
    App,
    AtMost,
    Entry,
    Equal,
    ForAll,
    Formula,
    Less,
    Mul,
    Not,
    Num,
    Pow,
    Sym,
    Term,
    close_body,
)  # fmt: skip
from symbolic_init.refuting import find_witness, refute
from symbolic_init.refuting.errors import UnknownNameError
from symbolic_init.report import Enclosure
from symbolic_init.system import NEXT, TIME, Function, Tensor, TransitionSystem
from tests.refuting.confirming import START, confirmed, numbers
from tests.refuting.loops import (
    LINEAR,
    LOGISTIC,
    STEP,
    UNKNOWN,
    VECTOR,
    ZERO,
    eta,
    k,
    minus,
    neuron,
    other_eta,
    rescaled,
    same_direction,
    two_runs,
    w,
)  # fmt: skip

PREDICTION = App("phi", (Entry("z", (NEXT,)),))
OTHER_PREDICTION = App("phi", (Entry("z'", (NEXT,)),))
ONE_NEGATIVE = [(Less(eta, ZERO), Less(ZERO, other_eta)), (Less(ZERO, eta), Less(other_eta, ZERO))]


@pytest.mark.parametrize(
    "claim", [rescaled(neuron(LINEAR)), same_direction(neuron(LINEAR))], ids=["scale", "direction"]
)
def test_adaline_from_zero_is_refuted_at_step_2_by_a_textbook_example(claim: Claim) -> None:
    trace = confirmed(claim, refute(claim))
    assert trace.step == 2 and len(trace.inputs) == 2
    assert trace.sizes["n"] <= 2
    assert set(numbers(trace)) <= {Fraction(0), Fraction(1), Fraction(2), Fraction(1, 2), Fraction(-1)}
    assert trace.left != trace.right and isinstance(trace.left, Fraction)


@pytest.mark.parametrize("function", [LINEAR, LOGISTIC, UNKNOWN])
def test_after_one_update_from_zero_only_the_scale_depends_on_the_rate(function: Function) -> None:
    assert refute(rescaled(neuron(function), When(first=1)), max_evaluations=300) is None


@pytest.mark.parametrize(("when", "step"), [(When(), 2), (When(at=2), 2), (When(at=3), 3), (When(first=3), 2)])
def test_the_claim_is_judged_at_its_own_steps(when: When, step: int) -> None:
    claim = rescaled(neuron(LINEAR), when)
    assert confirmed(claim, refute(claim)).step == step


def test_logistic_from_zero_is_refuted_at_step_2_by_enclosures_that_are_apart() -> None:
    claim = rescaled(neuron(LOGISTIC, labels=(0, 1)))
    trace = confirmed(claim, refute(claim))
    assert trace.step == 2
    assert isinstance(trace.left, Enclosure) and isinstance(trace.right, Enclosure)
    assert trace.left.upper < trace.right.lower or trace.right.upper < trace.left.lower
    assert all(sample["y", ()] in (0, 1) for sample in trace.inputs)
    assert isinstance(trace.runs[0].states[1]["w", (1,)], Fraction)  # exp(0) = 1 is exact


@pytest.mark.parametrize("labels", [(-1, 1), (0, 1), None])
def test_the_step_perceptron_from_zero_is_not_refuted(labels: tuple[int, ...] | None) -> None:
    claims = rescaled(neuron(STEP, labels=labels)), same_direction(neuron(STEP, labels=labels))
    assert [refute(claim) for claim in claims] == [None, None]


@pytest.mark.parametrize("assumptions", ONE_NEGATIVE)
def test_a_negative_rate_refutes_the_perceptron(assumptions: tuple[Formula, ...]) -> None:
    system = neuron(STEP, labels=(-1, 1), assumptions=())
    claim = replace(rescaled(system), hypotheses=assumptions)
    trace = confirmed(claim, refute(claim))
    rates = [rate for run in trace.runs for rate in run.hyperparameters.values()]
    assert min(rates) < 0 < max(rates)


def test_from_a_start_other_than_zero_the_rate_can_change_a_prediction() -> None:
    system = neuron(STEP, START, labels=(-1, 1))
    differs = Not(Equal(PREDICTION, OTHER_PREDICTION))
    claim = Claim("for some data the predictions differ", two_runs(system), differs, offset=1, exists=True)
    trace = confirmed(claim, find_witness(claim))
    assert {trace.left, trace.right} == {1, -1}
    assert trace.step == 2
    always = replace(claim, exists=False)
    assert confirmed(always, refute(always)).step == 1


def test_explicit_times_are_judged_when_they_are_reached() -> None:
    system = neuron(LINEAR)
    relation = Equal(w(Num(3), k), w(Num(1), k))
    claim = Claim("w_3 = w_1", (Run(system, ""),), relation, VECTOR)
    assert confirmed(claim, refute(claim)).step == 3


def test_numbers_that_grow_doubly_exponentially_are_given_up() -> None:
    v = Tensor("v")
    system = TransitionSystem("tower", (), (), (Tensor("a"),), (v,), {"v": Entry("a", ())}, (),
                              {"v": Add((Pow(v.at(TIME), 50), Num(1)))})  # fmt: skip
    claim = Claim(
        "v is not a", (Run(system, ""),), Not(Equal(v.at(TIME), Num(-5))), hypotheses=(Less(Num(1), Entry("a", ())),)
    )
    start = time.process_time()
    assert refute(claim) is None
    assert time.process_time() - start < 10


def test_a_claim_of_the_wrong_kind_is_refused() -> None:
    claim = rescaled(neuron(LINEAR))
    with pytest.raises(ValueError, match="call refute"):
        find_witness(claim)
    with pytest.raises(ValueError, match="call find_witness"):
        refute(replace(claim, exists=True))


@pytest.mark.parametrize(
    "relation", [Equal(Entry("u", (TIME,)), ZERO), Equal(App("mystery", (eta,)), ZERO)], ids=["tensor", "function"]
)
def test_an_unknown_name_is_an_error(relation: Formula) -> None:
    with pytest.raises(UnknownNameError, match=r"\b(u|mystery)\b"):
        refute(Claim("?", two_runs(neuron(LINEAR)), relation))


SCRIPT = """
import sys
sys.path.insert(0, {here!r})
from loops import *
from symbolic_init.refuting import refute
for claim in (rescaled(neuron(LINEAR)), same_direction(neuron(LINEAR)), rescaled(neuron(LOGISTIC)),
              rescaled(neuron(UNKNOWN, Entry("w0", (k,))))):
    print(refute(claim))
"""


def test_the_answer_does_not_depend_on_the_hash_seed() -> None:
    script = SCRIPT.format(here=str(Path(__file__).parent))
    outputs = {
        subprocess.run([sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": str(seed)},
                       capture_output=True, text=True, check=True).stdout
        for seed in range(4)
    }  # fmt: skip
    assert len(outputs) == 1 and "Enclosure" in outputs.pop()


def test_rational_loops_never_import_mpmath() -> None:
    script = SCRIPT.format(here=str(Path(__file__).parent)).replace("rescaled(neuron(LOGISTIC)),", "")
    script += "\nassert 'mpmath' not in sys.modules and 'sympy' not in sys.modules"
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)


def test_a_difference_below_machine_precision_is_found_at_its_first_step() -> None:
    v = Tensor("v")
    tiny = Num(Fraction(1, 10**30))
    grown = Add((App("exp", (Num(1),)), Mul((tiny, Pow(v.at(TIME), 1))), tiny))
    system = TransitionSystem("tiny", (), (), (), (v,), {"v": App("exp", (Num(1),))}, (), {"v": grown})
    claim = Claim("v <= e", (Run(system, ""),), AtMost(v.at(TIME), App("exp", (Num(1),))), hypotheses=())
    assert confirmed(claim, refute(claim, max_evaluations=200)).step == 1


def test_sizes_and_numbers_are_those_of_a_textbook_even_after_an_unlucky_find() -> None:
    threshold = Sym("theta")
    system = neuron(STEP, labels=(-1, 1))
    out, body = system.intermediates[0]
    claim = rescaled(replace(system, hyperparameters=(eta, threshold), intermediates=((out, minus(body, threshold)),)))
    trace = confirmed(claim, refute(claim))
    assert trace.sizes["n"] == 1 and trace.step == 2
    assert all(abs(number) <= 2 and number.denominator <= 3 for number in numbers(trace))


def relation_over_reals() -> Formula:
    body = close_body(Less(w(TIME, k), Add((Sym("q"), Num(1)))), Sym("q"))
    assert isinstance(body, Formula)
    return ForAll("real", body)


def test_for_all_numbers_is_refuted_by_one_of_them() -> None:
    claim = Claim("w is below every number", (Run(neuron(LINEAR), ""),), relation_over_reals(), VECTOR)
    assert confirmed(claim, refute(claim)).step == 0


def test_more_terms() -> None:
    difference: Term = minus(Entry("z", (NEXT,)), Entry("y", (NEXT,)))
    gap = App("sqrt", (Pow(difference, 2),))
    claim = Claim("the error is at most 1", (Run(neuron(LINEAR), ""),), AtMost(gap, Num(1)), offset=1)
    trace = confirmed(claim, refute(claim))
    assert trace.step == 1 and trace.left == 2 and trace.right == 1


def test_where_a_direction_should_stay_two_vectors_are_shown_that_are_not_collinear() -> None:
    claim = same_direction(neuron(LINEAR))
    trace = confirmed(claim, refute(claim))
    assert trace.sizes["n"] == 2 and trace.step == 2
    assert isinstance(trace.formula, Equal)
    first, second = (run.states[-1] for run in trace.runs)
    assert first["w", (1,)] * second["w'", (2,)] != first["w", (2,)] * second["w'", (1,)]  # type: ignore[operator]


def test_no_step_of_a_counterexample_moves_nothing() -> None:
    out, body = neuron(STEP).intermediates[0]
    system = replace(neuron(STEP, labels=(-1, 1)), intermediates=((out, minus(body, Num(1))),))
    for claim in (same_direction(system), rescaled(system)):
        trace = confirmed(claim, refute(claim))
        assert trace.step == 2
        assert all(sample["x", (1,)] != 0 or sample.get(("x", (2,))) for sample in trace.inputs)


def test_what_is_claimed_never_to_hold_is_shown_whole() -> None:
    parts = (Equal(w(TIME, Num(1)), w(TIME, Num(1), "'")), AtMost(Num(0), w(TIME, Num(1))))
    claim = Claim("never both", two_runs(neuron(STEP)), Not(And(parts)))
    trace = confirmed(claim, refute(claim))
    assert isinstance(trace.formula, Not) and isinstance(trace.formula.part, And)
    assert len(trace.formula.part.parts) == 2 and trace.step == 0
