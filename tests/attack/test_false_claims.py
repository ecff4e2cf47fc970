"""False claims, made from those of every page, each shown false by exact evaluation: none is proved."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from tests.attack.campaign import SEED, judged_claims, our_prover, told
from tests.attack.claim_mutants import FalseClaim, false_claims
from tests.attack.proofs import proofs, specimens

CLAIMS, SOME = 400, 5
OPERATORS = {
    "constant +1", "constant -1", "constant doubled", "constant +1e-12", "variables exchanged",
    "sign", "operator", "bound", "index", "hypothesis dropped",
}  # fmt: skip


@cache
def some_false_claims() -> tuple[FalseClaim, ...]:
    return tuple(false_claims(CLAIMS, SEED, proofs()))


def test_no_false_claim_is_proved() -> None:
    result = judged_claims(our_prover, specimens(), some_false_claims())
    print(f"\n{told('false claims, each with an exact counterexample', result)}")
    assert result.faults == []
    assert result.number == CLAIMS
    assert len(result.attacked) > 0.9 * len(proofs())
    assert {operator.split(": ")[-1] for operator in result.operators} >= OPERATORS


def always(answer: bool | None) -> Any:
    return lambda claim, proof: answer


@pytest.mark.parametrize("answer", [True, False, None])
def test_a_prover_that_cannot_tell_fails(answer: bool | None) -> None:
    assert judged_claims(always(answer), specimens(), some_false_claims()[:SOME]).faults
