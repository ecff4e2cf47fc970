"""Instances satisfy what is assumed: of rates, of unknown functions, of all times; and are not all zeros."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from symbolic_init.claim import Claim, Run
from symbolic_init.kernel.terms import Add, App, AtMost, Entry, Equal, Less, Mul, Not, Num, Pow, Sym
from symbolic_init.refuting import contradiction, non_vacuity, refute, satisfiable, silence, standstill
from symbolic_init.system import NEXT, TIME, generalise
from tests.refuting.confirming import START, confirmed
from tests.refuting.loops import (
    LINEAR,
    STEP,
    UNKNOWN,
    VECTOR,
    ZERO,
    eta,
    k,
    neuron,
    other_eta,
    rescaled,
    two_runs,
    w,
)  # fmt: skip


def test_strict_inequalities_are_honoured() -> None:
    bounds = (Less(eta, Num(Fraction(1, 3))), Less(Num(7), other_eta), Less(other_eta, Num(8)))
    claim = replace(rescaled(neuron(LINEAR)), hypotheses=bounds)
    trace = confirmed(claim, refute(claim))
    first, second = (run.hyperparameters for run in trace.runs)
    assert 0 < first["eta"] < Fraction(1, 3) and 7 < second["eta'"] < 8


def test_a_hypothesis_that_fixes_a_number_is_used_to_choose_it() -> None:
    system = neuron(LINEAR, START)
    equal_rates = Equal(other_eta, eta)
    start = generalise(Equal(START, Mul((Num(7), eta))), k)
    claim = Claim("w stays", (Run(system, ""), two_runs(system)[1]), Equal(w(TIME, k), w(Num(0), k)), VECTOR,
                  hypotheses=(equal_rates, start))  # fmt: skip
    trace = confirmed(claim, refute(claim))
    assert trace.runs[0].hyperparameters["eta"] == trace.runs[1].hyperparameters["eta'"]
    assert all(x == 7 * trace.runs[0].hyperparameters["eta"] for x in trace.constants.values())


def test_contradictory_hypotheses_have_no_instance() -> None:
    system = neuron(LINEAR)
    assert refute(replace(rescaled(system), hypotheses=(Less(eta, ZERO),)), max_evaluations=300) is None
    assert satisfiable((Less(eta, Num(-1)),), system, max_evaluations=300) is None
    assert satisfiable((Less(Num(1), Pow(Entry("y", (NEXT,)), 2)), Less(Entry("y", (NEXT,)), Num(1)),
                        Less(ZERO, Entry("y", (NEXT,)))), system, max_evaluations=300) is None  # fmt: skip
    fine = (Less(Entry("y", (NEXT,)), Num(-1)),)
    assert confirmed(contradiction(system, fine), satisfiable(fine, system)).inputs[0]["y", ()] < -1


def test_non_vacuity_shows_a_state_that_moves_or_data_that_are_not_zero() -> None:
    system = neuron(STEP)
    trace = confirmed(standstill(system), non_vacuity(standstill(system)))
    assert trace.runs[0].states[0] != trace.runs[0].states[-1]
    y, z = Entry("y", (NEXT,)), Entry("z", (NEXT,))
    stuck = App("pos", (Mul((Num(-1), y, z)),))
    frozen = replace(system, update={"w": Add((w(TIME, k), Mul((eta, y, Entry("x", (NEXT, k)), stuck))))})
    trace = confirmed(silence(frozen), non_vacuity(standstill(frozen), max_evaluations=300))
    assert any(number != 0 for sample in trace.inputs for number in sample.values())


def test_an_unknown_function_gets_a_body_that_satisfies_the_assumptions() -> None:
    z, c = Sym("q"), Sym("c")
    at_zero = Equal(App("phi", (ZERO,)), ZERO)
    odd = generalise(Equal(App("phi", (Mul((Num(-1), z)),)), Mul((Num(-1), App("phi", (z,))))), z)
    system = neuron(UNKNOWN, assumptions=(Less(ZERO, eta), at_zero, odd))
    claim = rescaled(system)
    trace = confirmed(claim, refute(claim))
    assert trace.interpretations["phi"] == Sym("z")
    scale_free = generalise(Equal(App("phi", (Mul((Pow(c, 2), z)),)), App("phi", (z,))), c, z)
    assert refute(rescaled(neuron(UNKNOWN, assumptions=(scale_free,)))) is None


def test_a_law_about_all_numbers_must_be_certain_before_a_body_is_used() -> None:
    z = Sym("q")
    exponential = generalise(Less(App("exp", (z,)), Num(0)), z)
    assert refute(rescaled(neuron(LINEAR, assumptions=(exponential,)))) is None


def test_a_bound_time_runs_over_the_steps() -> None:
    system = neuron(LINEAR)
    small = AtMost(Pow(Entry("y", (NEXT,)), 2), Num(4))
    claim = replace(
        rescaled(system),
        hypotheses=(generalise(small, TIME), generalise(Equal(Entry("x", (NEXT, k)), Num(3)), TIME, k)),
    )
    trace = confirmed(claim, refute(claim))
    assert all(number == 3 for sample in trace.inputs for (name, _), number in sample.items() if name == "x")


def test_a_bound_time_below_a_negation_is_never_taken_to_be_all_times() -> None:
    system = neuron(LINEAR)
    still = generalise(Equal(w(TIME, Num(1)), ZERO), TIME)
    claim = Claim("not for ever 0", (Run(system, ""),), Not(still))
    assert refute(claim, max_evaluations=200) is None


def test_the_instance_of_non_vacuity_is_one_in_which_rates_differ_and_data_are_not_zero() -> None:
    system = neuron(STEP, START, labels=(-1, 1))
    claim = rescaled(system)
    trace = confirmed(replace(standstill(system), runs=claim.runs), non_vacuity(claim))
    rates = [rate for run in trace.runs for rate in run.hyperparameters.values()]
    assert rates == [1, 2] and len(trace.inputs) == 1
    assert 0 not in trace.constants.values() and 0 not in trace.inputs[0].values()
