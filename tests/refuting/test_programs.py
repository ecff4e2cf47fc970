"""The text of a program: for all sizes, steps and numbers, and with nobody's names in it."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from symbolic_init.claim import Claim, Run, When
from symbolic_init.kernel.terms import Add, App, Equal, Formula, Num, Pow, Sym, Term
from symbolic_init.refuting import program as programs
from symbolic_init.refuting import recheck, refute
from symbolic_init.refuting.problem import problem
from symbolic_init.system import NEXT, TIME, Function, Input, Tensor, TransitionSystem

sys.path.insert(0, str(Path(__file__).parent))
from loops import LINEAR, VECTOR, neuron, rescaled, w  # the loops stand beside the tests


def scalar_loop(body: Term, *, name: str = "v", functions: tuple[Function, ...] = ()) -> TransitionSystem:
    """The loop whose one number becomes the body."""
    v = Tensor(name)
    return TransitionSystem("loop", (), (Input(Tensor("x")),), (), (v,), {name: Num(0)}, (), {name: body}, functions)


def never(system: TransitionSystem, relation: Formula) -> Claim:
    return Claim("it stays", (Run(system, ""),), relation)


@pytest.mark.parametrize("step", [1, 2])
def test_a_term_of_any_depth_is_written(step: int) -> None:
    v = Tensor("v")
    deep: Term = Add((v.at(TIME), Tensor("x").at(NEXT)))
    for _ in range(250):  # Python reads no more than 200 brackets within each other
        deep = Pow(deep, 1)
    claim = replace(never(scalar_loop(deep), Equal(v.at(TIME), Num(0))), when=When(at=step))
    trace = refute(claim)
    assert trace is not None and recheck(claim, trace) and trace.step == step


@pytest.mark.parametrize("name", ["import os", "T0", "f(", "λ", "v0", "precision"])
def test_names_never_get_into_the_text(name: str) -> None:
    z = Sym(name)
    square = Function(name, (z,), Pow(z, 2))
    v = Tensor(name)
    body = Add((App(name, (v.at(TIME),)), Tensor("x").at(NEXT)))
    claim = never(scalar_loop(body, name=name, functions=(square,)), Equal(v.at(TIME), Num(0)))
    trace = refute(claim)
    assert trace is not None and recheck(claim, trace)


def test_a_program_serves_all_steps() -> None:
    claim = rescaled(neuron(LINEAR))
    posed = [problem(replace(claim, words=words)) for words in ("once", "again")]
    first, second = (programs.program(p, tuple(p.functions.values())) for p in posed)
    assert first is second
    other = problem(replace(claim, relation=Equal(w(TIME, VECTOR[0].index), Num(0))))
    assert programs.program(other, tuple(other.functions.values())) is not first
