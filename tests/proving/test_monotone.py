"""Functions defined in cases: those that are monotone are shown to be, no others."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_init.kernel.terms import App, AtMost, Implies, Sym
from symbolic_init.kernel.theorem import replay
from symbolic_init.modelling import activations
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.monotone import monotone_functions
from symbolic_init.system import Function, generalise

w, z, u = sp.symbols("w z u")
f = sp.Function("f")


def defined(body: Any) -> Function:
    """The function f with that body."""
    loop = TrainingLoop(name="f", state={w: 0}, inputs=[], update={w: f(w)}, functions={f: sp.Lambda(z, body)})
    return loop.system.functions[0]


@pytest.mark.parametrize(
    "body",
    [
        activations.relu(0).expression,
        activations.leaky_relu().expression,
        sp.Piecewise((0, z <= 3), (2 * z - 6, True)),
        sp.Piecewise((-1, z <= -1), (z, True)),
        -sp.Max(-z, 0),
    ],
)
def test_what_grows_in_each_case_is_monotone(body: Any) -> None:
    function = defined(body)
    (law,) = monotone_functions([function], ()).values()
    assert replay(law).hypotheses <= {FunctionFacts([function], ()).definition("f").conclusion}
    low, high = Sym("a"), Sym("b")
    said = Implies(AtMost(low, high), AtMost(App("f", (low,)), App("f", (high,))))
    assert law.conclusion == generalise(said, low, high)


@pytest.mark.parametrize(
    "body",
    [
        -activations.relu(0).expression,
        activations.absolute_value(0).expression,
        activations.leaky_relu(-1).expression,
        sp.Piecewise((z, z <= 0), (z - 1, True)),
        sp.Piecewise((z, z < 0), (-1, True)),
        z**2,
    ],
)
def test_what_falls_somewhere_is_not(body: Any) -> None:
    assert monotone_functions([defined(body)], ()) == {}


def test_of_an_unknown_function_it_must_be_assumed() -> None:
    loop = TrainingLoop(name="f", state={w: 0}, inputs=[], update={w: f(w)}, functions={f: None},
                        assumptions=[sp.Implies(sp.Le(z, u), sp.Le(f(z), f(u)))])  # fmt: skip
    assert monotone_functions(loop.system.functions, ()) == {}
    assert monotone_functions(loop.system.functions, loop.system.assumptions).keys() == {"f"}
