"""Counts, the same on every machine: a proof has one length for all n, t and data; an unrolling grows linearly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sympy as sp

from benchmarks import networks
from symbolic_init.claim import Claim
from symbolic_init.kernel.terms import Syntax, walk
from symbolic_init.modelling import activations
from symbolic_init.modelling.initialisers import constant, symbolic
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.neurons import eta, j, k, perceptron, phi, y, yhat
from symbolic_init.modelling.optimisers import momentum
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving.claim_proof import prove_claim
from symbolic_init.proving.derivation import steps_of
from symbolic_init.reduction import reduce
from symbolic_init.unrolling import unrolled
from symbolic_init.vocabulary import independent_of, only_rescaled

SIZES = [1, 2, 7, 500]
STEPS = [1, 2, 7, 500]
LOOPS: dict[str, Callable[[], TrainingLoop]] = {
    "from zero": perceptron,
    "from w0": lambda: perceptron(initial=symbolic()),
    "with bias": lambda: perceptron(bias=True),
    "with momentum": lambda: perceptron(optimiser=momentum()),
    "mistake rule": lambda: perceptron(rule="mistake"),
}


def perceptron_of(size: Any) -> TrainingLoop:
    """The perceptron with a given number of inputs."""
    w, x = sp.IndexedBase("w", shape=(size,)), sp.IndexedBase("x", shape=(size,))
    return TrainingLoop(
        name="perceptron",
        state={w[k]: 0},
        inputs={x[k]: sp.S.Reals, y: sp.FiniteSet(-1, 1)},
        intermediates={yhat: phi(sp.Sum(w[j] * x[j], (j, 1, size)))},
        functions={phi: activations.step(1).function},
        update={w[k]: w[k] + eta * (y - yhat) * x[k]},
        output=yhat,
    )


def kernel_steps(claim: Claim) -> int:
    return prove_claim(claim).steps


def nodes(*terms: Syntax) -> int:
    return sum(1 for term in terms for _ in walk(term))


def displayed(loop: TrainingLoop, step: int) -> int:
    """The nodes of all that is shown of an unrolled update: its lines, and the meaning of the names in them."""
    derivation = unrolled(loop, step).derivation
    return nodes(*(line.term for line in derivation.lines), *(term for pair in derivation.where for term in pair))


@pytest.mark.parametrize("size", SIZES)
def test_a_proof_has_the_same_length_for_any_number_of_inputs(size: int) -> None:
    general = kernel_steps(only_rescaled(perceptron(), by="eta"))
    assert kernel_steps(only_rescaled(perceptron_of(size), by="eta")) == general <= 150


def test_a_proof_has_the_same_length_at_any_step() -> None:
    loop = perceptron()
    (length,) = {kernel_steps(independent_of(loop, of="eta", at=step)) for step in STEPS}
    assert length <= 150


@pytest.mark.parametrize("loop", LOOPS.values(), ids=LOOPS)
def test_a_displayed_unrolling_grows_by_the_same_number_of_nodes_every_step(loop: Callable[[], TrainingLoop]) -> None:
    made = loop()
    sizes = {step: displayed(made, step) for step in (4, 5, 6, 16, 64)}
    growth = sizes[5] - sizes[4]
    assert 0 < growth <= 150
    assert sizes == {step: sizes[4] + growth * (step - 4) for step in sizes}


@pytest.mark.parametrize("size", SIZES)
def test_a_displayed_unrolling_does_not_grow_with_the_number_of_inputs(size: int) -> None:
    assert displayed(perceptron_of(size), 16) == displayed(perceptron(), 16)


@pytest.mark.parametrize("layers", [1, 2, 4, 64, 1000])
def test_a_gradient_has_three_statements_and_at_most_sixteen_nodes_a_layer(layers: int) -> None:
    found = networks.statements_of(networks.gradient_of(networks.deep_net(layers)))
    assert len(found) == 3 * layers
    assert networks.nodes(*found) <= 16 * layers
    if layers > 2:  # the first and the last layer are shorter
        assert networks.nodes(*found) == networks.nodes(*DEEP) + (layers - 3) * PER_LAYER


DEEP = networks.statements_of(networks.gradient_of(networks.deep_net(3)))
PER_LAYER = networks.nodes(*networks.statements_of(networks.gradient_of(networks.deep_net(4)))) - networks.nodes(*DEEP)


@pytest.mark.parametrize("layers", [8, 16])
def test_the_proof_for_a_deep_network_has_the_same_number_of_steps_for_each_layer(layers: int) -> None:
    steps = {depth: len(steps_of(reduce(mlp(depth, initial=constant())).theorem)) for depth in (4, 5, layers)}
    assert steps[layers] == steps[4] + (layers - 4) * (steps[5] - steps[4])


@pytest.mark.parametrize("width", [2, 7, 500])
def test_the_proof_for_a_network_has_the_same_length_for_all_widths(width: int) -> None:
    general = len(steps_of(reduce(mlp(3, initial=constant())).theorem))
    assert len(steps_of(reduce(mlp(3, widths=[width] * 4, initial=constant())).theorem)) == general
