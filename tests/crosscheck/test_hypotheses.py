"""The numeric judge respects hypotheses about data, also those that apply functions to them."""

from __future__ import annotations

import sympy as sp

from symbolic_init.checking import check
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import holds

a, b, s, z = sp.symbols("a b s z")
phi = sp.Function("phi")


def test_a_known_function_of_the_data_does_not_make_a_hypothesis_one_about_functions() -> None:
    step = sp.Lambda(z, sp.Piecewise((z, z > 0), (0, True)))
    loop = TrainingLoop(name="limited", state={s: 0}, inputs=[a, b], update={s: s + a}, functions={phi: step},
                        assumptions=[sp.Eq(a, phi(b))])  # fmt: skip
    assert check(holds(loop, s >= 0)).outcome is Outcome.PROVED


def test_a_hypothesis_that_compares_data_is_one_about_data() -> None:
    loop = TrainingLoop(name="limited", state={s: 0}, inputs=[a, b], update={s: s + a},
                        assumptions=[sp.Le(sp.Max(a, b), 1)])  # fmt: skip
    assert check(holds(loop.with_(update={s: a}), s <= 1)).outcome is Outcome.PROVED
