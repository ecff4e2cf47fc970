"""Products of increments of a monotone function: proved where the gaps agree, and nowhere else."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_init.checking import check
from symbolic_init.kernel.theorem import replay
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving.claim_proof import NotProvedError, prove_claim
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import holds

a, b, h, w, u, z = sp.symbols("a b h w u z")
c = sp.Symbol("c", positive=True)
f, g = sp.Function("f"), sp.Function("g")
MONOTONE = sp.Implies(sp.Le(z, u), sp.Le(f(z), f(u)))


def claim(product: Any, *, known: Any = MONOTONE) -> Any:
    """The product of increments at any inputs is not negative."""
    loop = TrainingLoop(name="inputs", state={w: 0}, inputs=[a, b, h], update={w: c * w}, intermediates={},
                        functions={f: None, g: None}, assumptions=[known])  # fmt: skip
    return holds(loop, sp.Le(0, product))


@pytest.mark.parametrize(
    "product",
    [
        (f(a + h) - f(a)) * (f(b + h) - f(b)),
        (3 * f(a + h) - 3 * f(a)) * (f(b + h) / 2 - f(b) / 2),
        (f(a) - f(a + h)) * (f(b) - f(b + h)),
        sp.Add(f(a + h), b, -f(a), -b, evaluate=False) * (f(b + h) - f(b)),  # or SymPy cancels b
    ],
)
def test_over_equal_gaps_the_product_is_not_negative(product: Any) -> None:
    posed = claim(product)
    assert replay(prove_claim(posed).theorem).hypotheses <= set(posed.stated)
    assert check(posed).outcome is Outcome.PROVED


@pytest.mark.parametrize(
    "product",
    [
        (f(f(a + h)) - f(f(a))) * (f(f(b + h)) - f(f(b))),
        (w * f(a * f(a + h) + b) - w * f(a * f(a) + b)) * (w * f(a * f(b + h)) - w * f(a * f(b))),
        (f(b - 2 * f(a + h)) - f(b - 2 * f(a))) * (f(-f(b + h) / 3) - f(-f(b) / 3)),
        (f(f(f(f(a + h)))) - f(f(f(f(a))))) * (f(f(f(f(b + h)))) - f(f(f(f(b))))),
    ],
)
def test_what_goes_the_same_way_does_so_through_a_monotone_function(product: Any) -> None:
    posed = claim(product)
    assert replay(prove_claim(posed).theorem).hypotheses <= set(posed.stated)
    assert check(posed).outcome is Outcome.PROVED


@pytest.mark.parametrize(
    "product",
    [
        (f(a + h) - f(a)) * (f(b + 3 * h) - f(b)),
        (f(a + h) - f(a)) * (f(b + c * h / 2) - f(b)),
        (f(a + c * h) - f(a)) * (c * f(b + h) - c * f(b)),
        (f(a + 2 * h) - f(a)) * (f(b) - f(b - h)),
        (a * f(a + h) - b * f(a + h) - a * f(a) + b * f(a)) * ((a - b) * f(b + h) - (a - b) * f(b)),
        (b * f(a) + f(a + h) - f(a) - b * f(a + h)) * (f(b) * (3 * b - 3) - f(b + h) * (3 * b - 3)),
        (f(f(a + h)) - f(f(a))) * (f(f(b + c * h)) - f(f(b))),
        ((a - b) * f(h) - (a - b) * f(0)) * ((a - b) * f(c * h) - (a - b) * f(0)),
    ],
)
def test_gaps_and_factors_may_be_in_a_positive_proportion(product: Any) -> None:
    posed = claim(product)
    assert replay(prove_claim(posed).theorem).hypotheses <= set(posed.stated)
    assert check(posed).outcome is Outcome.PROVED


@pytest.mark.parametrize("functions", [(f, f, g, f), (g, f, g, f), (f, g, f, g), (f, g, f, f)])
def test_other_functions_must_be_the_same_on_both_sides_and_monotone(functions: Any) -> None:
    outer, inner, other_outer, other_inner = functions
    first, second = outer(inner(a + h)) - outer(inner(a)), other_outer(other_inner(b + h)) - other_outer(other_inner(b))
    with pytest.raises(NotProvedError):
        prove_claim(claim(first * second))


@pytest.mark.parametrize(
    "known", [sp.Implies(sp.Ge(u, z), sp.Ge(f(u), f(z))), sp.Implies(sp.Le(u, z), sp.Le(f(u), f(z)))]
)
def test_it_does_not_matter_how_monotonicity_is_written(known: Any) -> None:
    posed = claim((f(a + h) - f(a)) * (f(b + h) - f(b)), known=known)
    assert check(posed).outcome is Outcome.PROVED


@pytest.mark.parametrize(
    "product",
    [
        (f(a + h) - f(a)) * (f(b) - f(b + h)),
        (f(a + h) - f(a)) * (f(b - h) - f(b)),
        (f(a + h) - f(a)) * (f(b + a) - f(b)),
        (f(a + h) - f(a)) * (2 * f(b + h) - f(b)),
        (f(a + h) - f(a)) * (b * f(b + h) - b * f(b)),
        -(f(a + h) - f(a)) * (f(b + h) - f(b)),
        (f(f(a + h)) - f(f(a))) * (f(f(b)) - f(f(b + h))),
        (f(-f(a + h)) - f(-f(a))) * (f(f(b + h)) - f(f(b))),
        (f(a * f(a + h)) - f(a * f(a))) * (f(b * f(b + h)) - f(b * f(b))),
        (f(f(a + h) + h) - f(f(a))) * (f(f(b + h) + h) - f(f(b))),
        (f(f(a + h)) - f(f(a))) * (f(b + h) - f(b)),
        (f(a + h) - f(a)) * (f(b - 3 * h) - f(b)),
        (f(a + h) - f(a)) * (f(b + a * h) - f(b)),
        (f(a + h) - f(a)) * (f(b + a**2 * h + 1) - f(b)),
        (f(a + h) - f(a)) * (f(b - c * h) - f(b)),
        (f(a + h) - f(a)) * ((c - 1) * f(b + h) - (c - 1) * f(b)),
        ((a - b) * f(a + h) - (a - b) * f(a)) * ((a + b) * f(b + h) - (a + b) * f(b)),
        ((a - b) * f(a + h) - (a - b) * f(a)) * ((b - a) * f(b + h) - (b - a) * f(b)),
        (a * f(a + h) - b * f(a)) * (a * f(b + h) - b * f(b)),
        (a * f(a + h) - a * f(a) + 1) * (a * f(b + h) - a * f(b) + 1),
        (f(a + h) - 2 * f(a) + f(b)) * (f(a + h) - 2 * f(a) + f(b + 1)),
    ],
)
def test_otherwise_nothing_is_proved(product: Any) -> None:
    with pytest.raises(NotProvedError):
        prove_claim(claim(product))


def test_the_function_must_be_known_to_be_monotone() -> None:
    with pytest.raises(NotProvedError):
        prove_claim(claim((f(a + h) - f(a)) * (f(b + h) - f(b)), known=sp.Eq(f(0), 0)))
    turned = sp.Implies(sp.Le(z, u), sp.Le(f(u), f(z)))
    with pytest.raises(NotProvedError):
        prove_claim(claim((f(a + h) - f(a)) * (f(b + h) - f(b)), known=turned))
