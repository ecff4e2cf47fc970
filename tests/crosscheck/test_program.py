"""Programs: the same operation is done once, what leads nowhere is not done, and what is drawn is drawn anew."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from symbolic_init.crosscheck.doubles import Doubles
from symbolic_init.crosscheck.field import check_gradient
from symbolic_init.crosscheck.program import Program, Writer
from symbolic_init.modelling.networks import mlp_objective


def operations(program: Program) -> list[str]:
    return [operation for _, (operation, _, _), _ in program.steps]


def test_the_same_is_noted_once() -> None:
    write = Writer()
    a = write.draw(())
    assert write.multiply(a, a) == write.multiply(a, a)
    assert write.constant(2) == write.constant(Fraction(2))
    assert write.draw(()) != a


def test_only_what_leads_to_a_result_is_done_and_nothing_is_kept_longer_than_needed() -> None:
    write = Writer()
    a, b = write.draw((2,)), write.draw((3,))
    square = write.multiply(a, a)
    write.add(b, b)
    program = Program.of(write, [write.add(square, a)])
    assert operations(program) == ["draw", "multiply", "add"]
    assert [set(done) for _, _, done in program.steps] == [set(), set(), {square, a}]
    assert program.drawn == 2
    (found,) = program.run(Doubles(5, np.random.default_rng(1), np.empty(10)))
    assert found.shape == (2, 5)


def test_a_result_may_be_asked_for_twice() -> None:
    write = Writer()
    a = write.constant(3)
    program = Program.of(write, [a, a])
    assert [value.tolist() for value in program.run(Doubles(1, np.random.default_rng(1), np.empty(0)))] == [[3.0]] * 2


@pytest.mark.parametrize("layers", [2, 3, 4])
def test_a_function_is_asked_once_where_two_sides_ask_the_same(layers: int) -> None:
    """Of φ and φ' at n units in L - 1 layers each: d N (N - 1) / 2, and ℓ' at n outputs; the degree of z is 2."""
    n = 4
    made = mlp_objective(layers)
    sizes = {f"n{layer}": n for layer in range(layers + 1)}
    found = check_gradient(made.draft.system, made.loss, made.gradient.of, sizes, errors=made.gradient.errors)
    assert found.excess <= 2 * 2 * ((layers - 1) * n) ** 2 // 2 + 2 * n * (n - 1) // 2 + 4 * layers
