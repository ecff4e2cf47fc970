"""At the same random points, ⟨∇, v⟩ of the derived gradient is that of PyTorch's autograd."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from symbolic_init.crosscheck.arrays import Shape
from symbolic_init.crosscheck.doubles import Doubles
from symbolic_init.crosscheck.dual_numbers import DualNumbers
from symbolic_init.modelling.activations import tanh
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp_objective

torch = pytest.importorskip("torch")


class Kept(Doubles):
    """Floats that remember what was drawn, the points first."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.kept = list[Any]()

    def draw(self, shape: Shape) -> Any:
        drawn = super().draw(shape)
        self.kept.append(np.moveaxis(drawn, -1, 0))
        return drawn


@pytest.mark.parametrize(("layers", "width"), [(1, 3), (2, 4), (4, 16)])
def test_both_sides_are_those_of_autograd(layers: int, width: int) -> None:
    made, points = mlp_objective(layers, activation=tanh(), loss=squared()), 50
    system, sizes = made.draft.system, {f"n{layer}": width for layer in range(layers + 1)}
    program = DualNumbers(system, made.gradient.errors, sizes, system.functions).program(made.loss, made.gradient.of)
    numbers = Kept(points, np.random.default_rng(layers), np.empty(program.drawn * points))
    reverse, forward = program.run(numbers)

    count = 2 * layers
    assert len(numbers.kept) == 2 * count + 2
    direction, parameters = (list(map(torch.tensor, numbers.kept[k : k + count])) for k in (0, count))
    given = dict(zip([tensor.name for tensor in system.state], parameters, strict=True))
    x, y = [torch.tensor(value) for value in numbers.kept[2 * count :]]
    for parameter in parameters:
        parameter.requires_grad_()
    z = x.unsqueeze(2)
    for layer in range(1, layers + 1):
        below = torch.tanh(z) if layer > 1 else z
        z = given[f"W{layer}"] @ below + given[f"b{layer}"].unsqueeze(2)
    found = torch.autograd.grad(((z.squeeze(2) - y) ** 2).sum() / 2, parameters)
    expected = sum((a * v).flatten(1).sum(1) for a, v in zip(found, direction, strict=True))
    np.testing.assert_allclose(reverse, expected.numpy(), rtol=1e-9, atol=1e-11)
    np.testing.assert_allclose(forward, expected.numpy(), rtol=1e-9, atol=1e-11)
