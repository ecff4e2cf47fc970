"""unroll gives the calculation of the update at any step, every line a theorem, in size linear in the step."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_init.kernel.normal_form import frozen
from symbolic_init.kernel.terms import Bound, Entry, Equal, Num, Sym, Term, walk
from symbolic_init.kernel.theorem import replay
from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.neurons import adaline, eta, j, k, n, perceptron, phi, w, x, y, yhat
from symbolic_init.modelling.optimisers import momentum
from symbolic_init.report import Derivation
from symbolic_init.unrolling import unroll, unrolled

i = sp.Symbol("i", integer=True)


def size(derivation: Derivation) -> int:
    terms = [line.term for line in derivation.lines] + [t for pair in derivation.where for t in pair]
    return sum(1 for term in terms for _ in walk(term))


def test_the_second_update_is_the_five_lines_of_the_text() -> None:
    """Δw² = η(y² - ŷ²)x², then ŷ², w¹ = w⁰ + Δw¹, Δw¹ and ŷ¹ are put in, in this order."""
    loop = perceptron(initial=symbolic())
    term, at = loop.term, loop.at

    def net(weights: Any, step: int) -> Any:
        return phi(sp.Sum(weights * at(x[j], step), (j, 1, n)))

    def update(step: int, prediction: Any, index: Any) -> Any:
        return eta * (at(y, step) - prediction) * at(x[index], step)

    grown = at(w[j], 0) + update(1, at(yhat, 1), j)
    written_out = at(w[j], 0) + update(1, phi(sp.Sum(at(w[i], 0) * at(x[i], 1), (i, 1, n))), j)
    expected = [
        update(2, at(yhat, 2), k),
        update(2, net(at(w[j], 1), 2), k),
        update(2, net(grown, 2), k),
        update(2, net(written_out, 2), k),
    ]
    start, *lines = (line.term for line in unroll(loop, 2).lines)
    assert start == Entry("Delta_w", (Num(2), Sym("k", "index")))
    named = lines.pop(2)
    assert [frozen(line) for line in lines] == [frozen(term(e)) for e in expected]
    assert Entry("Delta_w", (Num(1), Bound(0))) in list(walk(named))


def test_every_line_is_a_theorem_about_the_line_before() -> None:
    for calculation in (
        unrolled(perceptron(initial=symbolic()), 3),
        unrolled(perceptron(), 2, from_start=True),
        unrolled(perceptron(optimiser=momentum()), 2),
        unrolled(perceptron(bias=True), 2, tensor="b"),
        unrolled(adaline(), 2, from_start=True),
    ):
        lines = calculation.derivation.lines
        assert len(calculation.theorems) == len(lines) - 1
        for theorem, before, after in zip(calculation.theorems, lines, lines[1:], strict=False):
            assert replay(theorem).conclusion == Equal(before.term, after.term)


def test_from_zero_the_rate_leaves_the_step_function() -> None:
    assert rates(perceptron()) == 1
    assert rates(adaline()) == 2


def rates(loop: Any) -> int:
    """How often η stands on the last line."""
    last: Term = unrolled(loop, 2, from_start=True).derivation.lines[-1].term
    return sum(node == Sym("eta") for node in walk(last))


def test_the_size_grows_linearly_with_the_step() -> None:
    four, five, *more = [size(unroll(perceptron(initial=symbolic()), step)) for step in (4, 5, 8, 16, 32)]
    assert more == [four + (step - 4) * (five - four) for step in (8, 16, 32)]


def test_a_step_below_one_and_an_unknown_tensor_are_refused() -> None:
    with pytest.raises(ValueError, match="expected a step from 1 to 300, found 0"):
        unroll(perceptron(), 0)
    with pytest.raises(ValueError, match="expected one of w, found 'q'"):
        unroll(perceptron(), 1, tensor="q")
