"""Derived gradients are SymPy's derivatives of the written-out loss: exactly, as polynomials in opaque symbols."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import pytest
import sympy as sp

from symbolic_init.modelling import losses
from symbolic_init.modelling.losses import Loss
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.training_loop import TrainingLoop
from tests.modelling.written_out import Expanded, Opaque, outputs, parameters, vector

phi, ell, h = sp.Function("phi"), sp.Function("ell"), sp.Function("h")
SHAPES = [widths for depth in (1, 2, 3) for widths in itertools.product((1, 2, 3), repeat=depth + 1)]
SMALL = [widths for widths in SHAPES if max(widths) <= 2] + [(3, 3), (3, 2, 3), (2, 3, 2), (2, 3, 3, 2)]
SAMPLES = 2
M = sp.Symbol("m", integer=True, positive=True)


class Named(sp.Function):  # type: ignore[misc]  # SymPy is not typed
    """A function whose derivative in its first argument has a name: quicker than SymPy's Subs(Derivative(…))."""

    def fdiff(self, argindex: int = 1) -> Any:
        assert argindex == 1
        return named(f"{type(self).__name__}_prime")(*self.args)


@cache
def named(name: str) -> Any:
    """The one class of that name."""
    return type(name, (Named,), {})


PHI, ELL = named("phi"), named("ell")


def written_out(
    widths: Sequence[int],
    loss: Callable[[list[Any], list[Any]], Any],
    activations: Sequence[Any],
    *,
    bias: bool = True,
    samples: int | None = None,
) -> sp.Expr:
    """The loss of one sample, or the sum over a batch."""
    rows = [()] if samples is None else [(s,) for s in range(1, samples + 1)]
    return sp.Add(*(loss(outputs(widths, vector("x", widths[0], *row), activations, bias=bias),
                         vector("y", widths[-1], *row)) for row in rows))  # fmt: skip


def sum_of(term: Callable[[Any, Any], Any]) -> Callable[[list[Any], list[Any]], Any]:
    """The loss that is a sum over the outputs."""
    return lambda z, y: sp.Add(*map(term, z, y))


def assert_derived(loop: TrainingLoop, loss: sp.Expr, names: list[sp.Symbol], **sizes: int) -> None:
    """Every gradient of the loop, whose rate is 1, is the derivative of the loss."""
    opaque = Opaque()
    derived = Expanded(loop.system, sizes, opaque).gradients()
    assert list(derived) == [name.name for name in names]
    for parameter in names:
        assert derived[parameter.name] == opaque.read(sp.diff(loss, parameter)), parameter


def test_the_shapes_are_all_there() -> None:
    assert len(SHAPES) == 3**2 + 3**3 + 3**4


@pytest.mark.parametrize("inputs", [1, 2, 3])
@pytest.mark.parametrize("depth", [1, 2, 3])
def test_every_shape(depth: int, inputs: int) -> None:
    loop = mlp(depth, learning_rate=1)  # one derivation, for all widths
    for widths in (widths for widths in SHAPES if len(widths) == depth + 1 and widths[0] == inputs):
        loss = written_out(widths, sum_of(ELL), [PHI] * (depth - 1))
        assert_derived(loop, loss, parameters(widths), **{f"n{layer}": width for layer, width in enumerate(widths)})


@pytest.mark.parametrize("widths", SMALL, ids=str)
def test_with_sympys_own_derivatives(widths: tuple[int, ...]) -> None:
    depth = len(widths) - 1
    loop = mlp(depth, widths=widths, learning_rate=1)
    assert_derived(loop, written_out(widths, sum_of(ell), [phi] * (depth - 1)), parameters(widths))


@pytest.mark.parametrize(("batch", "over_batch"), [(None, "mean"), (SAMPLES, "mean"), (M, "mean"), (M, "sum")], ids=str)
@pytest.mark.parametrize("bias", [True, False], ids=["biases", "no biases"])
@pytest.mark.parametrize("per_layer", [False, True], ids=["one phi", "one phi a layer"])
def test_options(batch: Any, over_batch: str, bias: bool, per_layer: bool) -> None:
    widths = (2, 3, 1, 2)
    activations = [sp.Function("phi1"), sp.Function("phi2")] if per_layer else [phi, phi]
    loop = mlp(3, widths=widths, activation=[None, None] if per_layer else None, bias=bias, batch=batch,
               over_batch=over_batch, learning_rate=1)  # fmt: skip
    samples = None if batch is None else SAMPLES
    loss = written_out(widths, sum_of(ell), activations, bias=bias, samples=samples)
    loss = loss / SAMPLES if samples and over_batch == "mean" else loss
    assert_derived(loop, loss, parameters(widths, bias), m=SAMPLES)


WRITTEN: dict[str, Callable[[list[Any], list[Any]], Any]] = {
    "squared": sum_of(lambda z, y: (z - y) ** 2 / 2),
    "absolute": sum_of(lambda z, y: h(z - y)),
    "logistic": sum_of(lambda z, y: h(z) - y * z),
    "hinge": sum_of(lambda z, y: h(1 - y * z)),
    "softmax_cross_entropy": lambda z, y: (
        sp.log(sp.Add(*map(sp.exp, z))) - sp.Add(*(target * each for each, target in zip(z, y, strict=True)))
    ),
}


@pytest.mark.parametrize("batch", [None, SAMPLES], ids=["sample", "batch"])
@pytest.mark.parametrize("name", WRITTEN)
def test_losses(name: str, batch: int | None) -> None:
    widths = (2, 2, 3)
    record: Loss = getattr(losses, name)()
    loop = mlp(2, widths=widths, loss=record, batch=batch, over_batch="sum", learning_rate=1)
    assert_derived(loop, written_out(widths, WRITTEN[name], [phi], samples=batch), parameters(widths))


def test_a_loss_of_ones_own() -> None:
    z, y = sp.symbols("z y")
    loop = mlp(2, widths=(2, 2, 2), loss=sp.Lambda((z, y), (z - y) ** 4 + z * y), learning_rate=1)
    loss = written_out((2, 2, 2), sum_of(lambda z, y: (z - y) ** 4 + z * y), [phi])
    assert_derived(loop, loss, parameters((2, 2, 2)))


@pytest.mark.parametrize("changed", ["W2_1_1", "b1_1", "x_1", "y_1"])
def test_another_gradient_is_refused(changed: str) -> None:
    loss = written_out((2, 2, 1), sum_of(ell), [phi])
    wrong = loss.xreplace({sp.Symbol(changed): -sp.Symbol(changed)})
    with pytest.raises(AssertionError):
        assert_derived(mlp(2, widths=(2, 2, 1), learning_rate=1), wrong, parameters((2, 2, 1)))
