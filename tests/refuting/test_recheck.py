"""A trace is worked out again from its numbers: one that was tampered with, or is of another claim, is refused."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from symbolic_init.claim import Claim, Run, When
from symbolic_init.kernel.terms import Add, And, Equal, Less, Mul, Num, Pow
from symbolic_init.refuting import recheck, refute
from symbolic_init.refuting.errors import DisagreementError
from symbolic_init.report import Trace
from symbolic_init.system import NEXT, TIME, Function, Input, Tensor, TransitionSystem
from tests.refuting.confirming import confirmed
from tests.refuting.loops import LINEAR, LOGISTIC, STEP, ZERO, eta, neuron, other_eta, rescaled


def test_an_instance_that_divides_by_zero_is_never_used() -> None:
    x, v = Tensor("x"), Tensor("v")
    body = Add((v.at(TIME), Pow(x.at(NEXT), -1)))
    system = TransitionSystem("inverse", (), (Input(x),), (), (v,), {"v": ZERO}, (), {"v": body})
    claim = Claim("v is 0", (Run(system, ""),), Equal(Mul((v.at(NEXT), x.at(NEXT))), Num(1)), offset=1)
    trace = confirmed(claim, refute(claim))
    assert all(sample["x", ()] != 0 for sample in trace.inputs)
    bad = replace(trace, inputs=({("x", ()): Fraction(0)},) * len(trace.inputs))
    assert not recheck(claim, bad)


@pytest.mark.usefixtures("fresh_programs")
def test_a_fault_in_one_evaluator_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from symbolic_init.refuting import operations

    honest = operations.equal
    monkeypatch.setattr(operations, "equal", lambda a, b: operations.negation(honest(a, b)))
    with pytest.raises(DisagreementError, match="report it"):
        refute(rescaled(neuron(STEP)))


def tampered(trace: Trace) -> list[Trace]:
    """The trace with one thing changed, for each thing in it."""
    changed: list[Trace] = [
        replace(trace, step=trace.step + 1), replace(trace, step=trace.step - 1), replace(trace, sizes={"n": 3}),
        replace(trace, left=trace.right), replace(trace, formula=And(())), replace(trace, inputs=trace.inputs[:-1]),
        replace(trace, inputs=(*trace.inputs, trace.inputs[-1])), replace(trace, runs=trace.runs[::-1]),
        replace(trace, runs=()), replace(trace, interpretations={"phi": ZERO}), replace(trace, inputs=()),
        replace(trace, constants={("c", ()): Fraction(1)}),
    ]  # fmt: skip
    for i, sample in enumerate(trace.inputs):
        for key, number in sample.items():
            for new in (number + 1, number + Fraction(1, 10**12), float(number), -number - 3):
                other = {**sample, key: new}
                changed.append(replace(trace, inputs=(*trace.inputs[:i], other, *trace.inputs[i + 1 :])))
    for i, run in enumerate(trace.runs):
        runs = [
            replace(run, label="?"),
            replace(run, hyperparameters={n: x + 1 for n, x in run.hyperparameters.items()}),
        ]
        for field in ("states", "values"):
            rows = getattr(run, field)
            for s, row in enumerate(rows):
                for key in row:
                    runs.append(replace(run, **{field: (*rows[:s], {**row, key: Fraction(99, 7)}, *rows[s + 1 :])}))
        changed += [replace(trace, runs=(*trace.runs[:i], new, *trace.runs[i + 1 :])) for new in runs]
    return changed


@pytest.mark.parametrize("function", [LINEAR, LOGISTIC])
def test_every_tampered_trace_is_refused(function: Function) -> None:
    claim = rescaled(neuron(function))
    trace = confirmed(claim, refute(claim))
    changed = tampered(trace)
    assert len(changed) >= 30
    assert [i for i, other in enumerate(changed) if recheck(claim, other)] == []


def test_a_trace_of_another_claim_is_refused() -> None:
    claim = rescaled(neuron(LINEAR))
    trace = confirmed(claim, refute(claim))
    others = [
        rescaled(neuron(STEP)),
        rescaled(neuron(LINEAR), When(at=1)),
        rescaled(neuron(LINEAR, labels=(5, 6))),
        replace(claim, hypotheses=(Less(other_eta, eta),)),
        replace(claim, exists=True),
        replace(claim, offset=1),
    ]
    assert [recheck(other, trace) for other in others] == [False] * len(others)
