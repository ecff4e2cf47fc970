"""Claims whose parts stand by induction together, by cases and by arithmetic."""

from __future__ import annotations

from typing import Any

import pytest
from sympy import Eq, Function, IndexedBase, Lambda, Le, Piecewise, Rational, Sum, Symbol, symbols

from symbolic_init.checking import check
from symbolic_init.claim import When
from symbolic_init.kernel.theorem import replay
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving.claim_proof import NotProvedError, prove_claim
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import holds

a, b, m, x, h = symbols("a b m x h")
r = Symbol("r", positive=True)
n = Symbol("n", integer=True, positive=True)
j, k = symbols("j k", integer=True)
v, u = (IndexedBase(name, shape=(n,)) for name in "vu")


def counting(*assumptions: Any) -> TrainingLoop:
    """m counts, a grows by what is read, b by the rate where the input is positive."""
    return TrainingLoop(
        name="counting",
        state={m: 0, a: 0, b: 0},
        inputs=[x],
        intermediates={h: Piecewise((1, x > 0), (0, True))},
        update={m: m + 1, a: a + x, b: b + r * h},
        assumptions=assumptions,
    )


def proved(claim: Any) -> bool:
    try:
        theorem = prove_claim(claim).theorem
    except NotProvedError:
        return False
    assert replay(theorem).hypotheses <= set(claim.stated)
    return check(claim).outcome is Outcome.PROVED


@pytest.mark.parametrize(
    "relations",
    [
        [m >= 0],
        [b >= 0, b <= r * m],
        [b * m <= r * m**2, b >= 0, b <= r * m, m >= 0],
        [b >= 0, Le(0, b + r)],
        [Le(0, b * (r * m - b)), b >= 0, b <= r * m],
        [x * h >= 0],
    ],
)
def test_what_stands_and_what_follows(relations: list[Any]) -> None:
    assert proved(holds(counting(), *relations))


def test_assumptions_about_every_step_are_used() -> None:
    assert proved(holds(counting(x <= 2), a <= 2 * m))
    assert proved(holds(counting(Eq(x, 3)), Eq(a, 3 * m), when=When(at=2)))
    assert not proved(holds(counting(x <= 2), a <= m))


@pytest.mark.parametrize("relations", [[a >= 0], [b > 0], [b < r * m], [b >= 0, a >= 0], [m <= 5], [b >= r * m]])
def test_what_is_false_is_not_proved(relations: list[Any]) -> None:
    with pytest.raises(NotProvedError):
        prove_claim(holds(counting(), *relations))


def test_a_part_that_does_not_stand_is_dropped_and_may_still_follow() -> None:
    """The square of the length is 0 and stays so; that no entry is above 1 is no invariant by itself."""
    total = Sum(v[j] ** 2, (j, 1, n))
    loop = TrainingLoop(name="still", state={v[k]: 0}, inputs=[u[k]], update={v[k]: Rational(1, 2) * v[k]})
    assert proved(holds(loop, total <= 1, total * Rational(1, 2) <= 1))


def test_sums_over_all_entries_are_one_step_apart() -> None:
    """What is added is orthogonal to what there is, so the squares of the lengths add up."""
    loop = TrainingLoop(
        name="orthogonal steps",
        state={v[k]: 0, m: 0},
        inputs=[u[k]],
        update={v[k]: v[k] + u[k], m: m + Sum(u[j] ** 2, (j, 1, n))},
        assumptions=[Eq(Sum(v[j] * u[j], (j, 1, n)), 0)],
    )
    assert proved(holds(loop, Eq(Sum(v[j] ** 2, (j, 1, n)), m)))
    assert not proved(holds(loop.with_(assumptions=()), Eq(Sum(v[j] ** 2, (j, 1, n)), m)))


def test_sums_are_equal_if_their_summands_are() -> None:
    """Each square is kept on one side of 0 and dropped on the other."""
    phi, back, z = *(Function(name) for name in ("phi", "back")), Symbol("z")
    loop = TrainingLoop(
        name="halves",
        state={v[k]: u[k]},
        inputs=[x],
        update={v[k]: v[k]},
        functions={
            phi: Lambda(z, Piecewise((z, z > 0), (0, True))),
            back: Lambda(z, Piecewise((0, z > 0), (-z, True))),
        },
    )
    kept = Sum(phi(v[j]) ** 2 + back(v[j]) ** 2, (j, 1, n))
    assert proved(holds(loop, Eq(kept / n, Sum(v[j] ** 2, (j, 1, n)) / n)))
    assert not proved(holds(loop, Eq(Sum(phi(v[j]) ** 2, (j, 1, n)), Sum(v[j] ** 2, (j, 1, n)))))
