"""Every optimiser against NumPy written from the papers, and against torch.optim, for the same random gradients."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
import sympy as sp

from symbolic_init.modelling import initialisers, optimisers, registry
from symbolic_init.modelling.neurons import eta, k, n
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.modelling.updating import updating
from tests.modelling.float_run import train

STEPS, SIZE = 12, 5
NUMBERS = {"eta": 0.3, "mu": 0.9, "lambda": 0.1, "rho": 0.8, "epsilon": 1e-3, "beta1": 0.7, "beta2": 0.9, "kappa": 0.5}
ETA, MU, LAMBDA, RHO, EPSILON, BETA1, BETA2, KAPPA = NUMBERS.values()
w, b = sp.IndexedBase("w", shape=(n,)), sp.Symbol("b")
gw, gb = sp.IndexedBase("u", shape=(n,)), sp.Symbol("v")  # given gradients of w and of b

Array = Any
Run = Iterator[Array]


def loop_of(optimiser: optimisers.Optimiser, *, against_gradient: bool) -> TrainingLoop:
    """The loop whose gradients are its inputs."""
    starts = {w[k]: initialisers.symbolic(), b: initialisers.symbolic()}
    directions = {w[k]: -gw[k], b: -gb}
    with sp.evaluate(False):
        moved = updating(starts, directions, eta, optimiser, against_gradient=against_gradient)
    return TrainingLoop(state=moved.state, inputs=[gw[k], gb], intermediates=moved.named, update=moved.update)


def sgd(x: Array, gradients: Array) -> Run:
    for g in gradients:
        yield (x := x - ETA * g)


def momentum(x: Array, gradients: Array) -> Run:
    """Polyak (1964), as Sutskever et al. (2013) write it, with the rate outside."""
    velocity = 0 * x
    for g in gradients:
        velocity = MU * velocity + g
        yield (x := x - ETA * velocity)


def nesterov(x: Array, gradients: Array) -> Run:
    velocity = 0 * x
    for g in gradients:
        velocity = MU * velocity + g
        yield (x := x - ETA * (g + MU * velocity))


def coupled_decay(x: Array, gradients: Array) -> Run:
    for g in gradients:
        yield (x := x - ETA * (g + LAMBDA * x))


def decoupled_decay(x: Array, gradients: Array) -> Run:
    for g in gradients:
        yield (x := x - ETA * LAMBDA * x - ETA * g)


def rate_free_decay(x: Array, gradients: Array) -> Run:
    for g in gradients:
        yield (x := x - LAMBDA * x - ETA * g)


def adagrad(x: Array, gradients: Array) -> Run:
    for t, g in enumerate(gradients, 1):
        yield (x := x - ETA * g / (np.sqrt(np.sum(gradients[:t] ** 2, axis=0)) + EPSILON))


def rmsprop(x: Array, gradients: Array) -> Run:
    for t, g in enumerate(gradients, 1):
        mean = sum((1 - RHO) * RHO ** (t - s) * gradients[s - 1] ** 2 for s in range(1, t + 1))
        yield (x := x - ETA * g / (np.sqrt(mean) + EPSILON))


def adam(x: Array, gradients: Array, decay: float = 0.0) -> Run:
    """Kingma and Ba (2015), algorithm 1; with decay: Loshchilov and Hutter (2019), algorithm 2."""
    first = second = 0 * x
    for t, g in enumerate(gradients, 1):
        first = BETA1 * first + (1 - BETA1) * g
        second = BETA2 * second + (1 - BETA2) * g**2
        step = (first / (1 - BETA1**t)) / (np.sqrt(second / (1 - BETA2**t)) + EPSILON)
        yield (x := x - ETA * (step + decay * x))


def adamw(x: Array, gradients: Array) -> Run:
    return adam(x, gradients, LAMBDA)


def sign_sgd(x: Array, gradients: Array) -> Run:
    for g in gradients:
        yield (x := x - ETA * np.sign(g))


def clipped_sgd(x: Array, gradients: Array) -> Run:
    for g in gradients:
        yield (x := x - ETA * np.clip(g, -KAPPA, KAPPA))


PAPERS: dict[str, Callable[[Array, Array], Run]] = {
    f.__name__: f
    for f in (sgd, momentum, nesterov, coupled_decay, decoupled_decay, rate_free_decay, adagrad, rmsprop, adam, adamw,
              sign_sgd, clipped_sgd)
}  # fmt: skip


def drawn(seed: int) -> tuple[Array, Array]:
    """A start and gradients, the last entry that of b: the first step is all zeros, and later some entries are."""
    random = np.random.default_rng(seed)
    gradients = random.normal(size=(STEPS, SIZE + 1)) * (random.random((STEPS, SIZE + 1)) > 0.3)
    gradients[0] = 0
    return random.normal(size=SIZE + 1), gradients


def states(loop: TrainingLoop, start: Array, gradients: Array) -> Array:
    """w and then b after each step."""
    samples = [{"u": g[:-1], "v": g[-1]} for g in gradients]
    found = train(loop, {**NUMBERS, "w0": start[:-1], "b0": start[-1]}, samples, {"n": SIZE})
    return np.array([[*state["w"], state["b"]] for state in found[1:]])


def test_no_optimiser_is_left_out() -> None:
    assert set(PAPERS) == set(registry.known("optimiser"))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("against_gradient", [True, False], ids=["gradients", "directions"])
@pytest.mark.parametrize("name", PAPERS)
def test_the_loop_moves_as_the_paper_says(name: str, against_gradient: bool, seed: int) -> None:
    start, gradients = drawn(seed)
    loop = loop_of(getattr(optimisers, name)(), against_gradient=against_gradient)
    expected = np.array(list(PAPERS[name](start, gradients)))
    np.testing.assert_allclose(states(loop, start, gradients), expected, rtol=1e-11, atol=1e-12)


@pytest.mark.parametrize("name", PAPERS)
def test_numbers_may_be_given(name: str) -> None:
    start, gradients = drawn(0)
    symbols = {str(s): sp.Rational(str(value)) for s, value in NUMBERS.items()}
    loop = loop_of(getattr(optimisers, name)(), against_gradient=True)
    fixed = loop.with_(hyperparameters={s: symbols[s] for s in loop.hyperparameters if s in symbols})
    assert set(fixed.hyperparameters) == {"b0"}
    np.testing.assert_allclose(states(fixed, start, gradients), states(loop, start, gradients), rtol=1e-12)


TORCH: dict[str, tuple[str, dict[str, Any]]] = {
    "sgd": ("SGD", {}),
    "momentum": ("SGD", {"momentum": MU}),
    "nesterov": ("SGD", {"momentum": MU, "nesterov": True}),
    "coupled_decay": ("SGD", {"weight_decay": LAMBDA}),
    "adagrad": ("Adagrad", {"eps": EPSILON}),
    "rmsprop": ("RMSprop", {"alpha": RHO, "eps": EPSILON}),
    "adam": ("Adam", {"betas": (BETA1, BETA2), "eps": EPSILON}),
    "adamw": ("AdamW", {"betas": (BETA1, BETA2), "eps": EPSILON, "weight_decay": LAMBDA}),
    "clipped_sgd": ("SGD", {}),
}


@pytest.mark.parametrize("name", TORCH)
def test_torch_moves_alike(name: str) -> None:
    torch = pytest.importorskip("torch")
    start, gradients = drawn(1)
    kind, options = TORCH[name]
    parameter = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    optimiser = getattr(torch.optim, kind)([parameter], lr=ETA, **options)
    expected = []
    for g in gradients:
        parameter.grad = torch.tensor(g)
        if name == "clipped_sgd":
            torch.nn.utils.clip_grad_value_([parameter], KAPPA)
        optimiser.step()
        expected.append(parameter.detach().numpy().copy())
    loop = loop_of(getattr(optimisers, name)(), against_gradient=True)
    np.testing.assert_allclose(states(loop, start, gradients), np.array(expected), rtol=1e-11, atol=1e-12)
