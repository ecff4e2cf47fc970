"""What the tests of the refuter ask of every trace."""

from __future__ import annotations

from fractions import Fraction

from symbolic_init.claim import Claim
from symbolic_init.kernel.terms import Entry
from symbolic_init.refuting import recheck
from symbolic_init.report import Trace
from tests.refuting.loops import k

START = Entry("w0", (k,))


def numbers(trace: Trace) -> list[Fraction]:
    """Every number that was chosen."""
    rows = [trace.constants, *trace.inputs, *(run.hyperparameters for run in trace.runs)]
    return [number for row in rows for number in row.values()]


def confirmed(claim: Claim, trace: Trace | None) -> Trace:
    assert trace is not None
    assert recheck(claim, trace)
    return trace
