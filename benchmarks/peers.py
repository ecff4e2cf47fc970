"""What one would do today: SymPy and `simplify`, or z3. Each question takes its sizes and gives an answer in words.

`python -m benchmarks.peers NAME SIZE…` prints the CPU seconds and the answer, after imports and one small question.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import Any

import sympy as sp


def sympy_unrolled(inputs: int, steps: int) -> str:
    """Is w_T / η free of η, once the perceptron's T steps from zero are written out and simplified?"""
    eta = sp.Symbol("eta", positive=True)
    w: list[Any] = [sp.S.Zero] * inputs
    for t in range(1, steps + 1):
        x, y = sp.symbols(f"x{t}_1:{inputs + 1}", real=True), sp.Symbol(f"y{t}", real=True)
        net = sum(a * b for a, b in zip(w, x, strict=True))
        error = y - sp.Piecewise((1, net >= 0), (-1, True))
        w = [a + eta * error * b for a, b in zip(w, x, strict=True)]
    free = all(not sp.simplify(a / eta).has(eta) for a in w)
    return "yes" if free else "no answer: η is still there"


def z3_induction(inputs: int) -> str:
    """One step: w = η v and η > 0 give w = η v after it, for a fixed number of inputs."""
    import z3

    eta, y = z3.Reals("eta y")
    v, x = ([z3.Real(f"{name}{i}") for i in range(inputs)] for name in "vx")
    w = [z3.Real(f"w{i}") for i in range(inputs)]
    new_w, new_v = _perceptron_step(z3, w, x, y, eta), _perceptron_step(z3, v, x, y, 1)
    solver = z3.Solver()
    solver.add(eta > 0, *(a == eta * b for a, b in zip(w, v, strict=True)))
    solver.add(z3.Or([a != eta * b for a, b in zip(new_w, new_v, strict=True)]))
    return _proved(z3, solver)


def z3_unrolled(inputs: int, steps: int) -> str:
    """η' w_T(η) = η w_T(η') for fixed numbers of inputs and of steps."""
    import z3

    rates = z3.Reals("eta eta2")
    runs = [[z3.RealVal(0)] * inputs for _ in rates]
    for t in range(steps):
        x, y = [z3.Real(f"x{t}_{i}") for i in range(inputs)], z3.Real(f"y{t}")
        runs = [_perceptron_step(z3, w, x, y, rate) for w, rate in zip(runs, rates, strict=True)]
    solver = z3.Solver()
    solver.add(*(rate > 0 for rate in rates))
    solver.add(z3.Or([rates[1] * a != rates[0] * b for a, b in zip(*runs, strict=True)]))
    return _proved(z3, solver)


def z3_refuter(inputs: int, steps: int) -> str:
    """A counterexample to the same sentence for Adaline, at step T."""
    import z3

    rates = z3.Reals("eta eta2")
    runs = [[z3.RealVal(0)] * inputs for _ in rates]
    for t in range(steps):
        x, y = [z3.Real(f"x{t}_{i}") for i in range(inputs)], z3.Real(f"y{t}")
        runs = [_update(w, x, y - _dot(w, x), rate) for w, rate in zip(runs, rates, strict=True)]
    solver = z3.Solver()
    solver.add(*(rate > 0 for rate in rates))
    solver.add(z3.Or([rates[1] * a != rates[0] * b for a, b in zip(*runs, strict=True)]))
    return "found" if solver.check() == z3.sat else "none found"


def _perceptron_step(z3: Any, w: list[Any], x: list[Any], y: Any, rate: Any) -> list[Any]:
    return _update(w, x, y - z3.If(_dot(w, x) >= 0, z3.RealVal(1), z3.RealVal(-1)), rate)


def _update(w: list[Any], x: list[Any], error: Any, rate: Any) -> list[Any]:
    return [a + rate * error * b for a, b in zip(w, x, strict=True)]


def _dot(w: list[Any], x: list[Any]) -> Any:
    return sum(a * b for a, b in zip(w, x, strict=True))


def _proved(z3: Any, solver: Any) -> str:
    return "yes" if solver.check() == z3.unsat else "no answer"


def answer(questions: Mapping[str, Callable[..., str]], needs: Mapping[str, str], name: str, *sizes: int) -> None:
    """Ask one question; without the package that it needs, say so."""
    if name in needs and not find_spec(needs[name]):
        print(json.dumps([0, f"not measured: {needs[name]} is not installed"]))
        return
    questions[name](*[1] * len(sizes))
    began = time.process_time()
    found = questions[name](*sizes)
    print(json.dumps([time.process_time() - began, found]))


QUESTIONS = {f.__name__: f for f in (sympy_unrolled, z3_induction, z3_unrolled, z3_refuter)}
NEEDS = dict.fromkeys(("z3_induction", "z3_unrolled", "z3_refuter"), "z3")

if __name__ == "__main__":
    answer(QUESTIONS, NEEDS, sys.argv[1], *map(int, sys.argv[2:]))
