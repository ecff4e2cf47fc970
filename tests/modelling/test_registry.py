"""Names for the command line: found by listing the folder, and clear when unknown."""

from __future__ import annotations

import os
import pkgutil
from fractions import Fraction

import pytest

from symbolic_init import modelling
from symbolic_init.modelling import ModelError, TrainingLoop, registry
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.neurons import neuron

COUNTS = {"model": 5, "activation": 16, "loss": 6, "optimiser": 12, "initialiser": 4, "schedule": 6}


@pytest.mark.parametrize("kind", registry.RESULTS)
def test_every_kind_is_listed(kind: str) -> None:
    assert len(registry.known(kind)) == COUNTS[kind]


@pytest.mark.parametrize(
    ("activation", "optimiser", "initialiser"),
    [
        *((activation, "sgd", "symbolic") for activation in registry.known("activation")),
        *(("tanh", optimiser, "constant") for optimiser in registry.known("optimiser")),
        *(("step", "momentum", start) for start in registry.known("initialiser") if start != "identity"),  # of matrices
    ],
)
def test_whatever_is_listed_can_be_put_together(activation: str, optimiser: str, initialiser: str) -> None:
    loop = neuron(
        activation=registry.build("activation", activation),
        optimiser=registry.build("optimiser", optimiser),
        initial=registry.build("initialiser", initialiser),
        bias=True,
    )
    assert isinstance(loop, TrainingLoop)
    assert loop.system.defining_equations()
    assert repr(loop) and loop._repr_mimebundle_()


@pytest.mark.parametrize("initialiser", registry.known("initialiser"))
def test_networks_start_from_whatever_is_listed(initialiser: str) -> None:
    assert mlp(2, initial=registry.build("initialiser", initialiser)).system.defining_equations()


SLOPES = {"relu": ":0", "leaky_relu": ":1/10,1/2", "absolute_value": ":0", "hard_tanh": ":1", "step": ":0,0"}


@pytest.mark.parametrize("activation", registry.known("activation"))
@pytest.mark.parametrize("loss", registry.known("loss"))
def test_networks_of_whatever_is_listed(activation: str, loss: str) -> None:
    record = registry.build("activation", activation + SLOPES.get(activation, ""))
    loop = mlp(2, activation=record, loss=registry.build("loss", loss), optimiser=registry.build("optimiser", "adam"))
    assert loop.system.defining_equations()
    assert repr(loop) and loop._repr_mimebundle_()


def test_a_model_that_needs_more_than_an_activation_has_no_name() -> None:
    assert "descent" not in registry.known("model")


def test_names_and_numbers() -> None:
    assert registry.find("model", "logistic-regression") is registry.find("model", "logistic_regression")
    assert registry.build("initialiser", "constant:1/2").value(None) == Fraction(1, 2)
    assert registry.build("activation", "step:-1") == registry.known("activation")["step"](-1)


@pytest.mark.parametrize(
    ("kind", "text", "message"),
    [
        ("optimiser", "lion", "unknown optimiser 'lion': expected one of adagrad, adam, adamw, clipped-sgd"),
        (
            "model",
            "transformer",
            "unknown model 'transformer': expected one of mlp, adaline, logistic-regression, neuron",
        ),
        ("activation", "", "unknown activation ''"),
        ("initialiser", "constant:a", "expected constant or constant:1/2"),
        ("initialiser", "zeros:1", "expected zeros or zeros:1/2"),
        ("activation", "step:7", "expected a value at 0 of 1, 0 or -1"),
    ],
)
def test_an_unknown_name_lists_the_known_ones(kind: str, text: str, message: str) -> None:
    with pytest.raises(ModelError) as caught:
        registry.build(kind, text)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "first",
    [
        *(f"import symbolic_init.modelling.{file.name}" for file in pkgutil.iter_modules(modelling.__path__)),
        "import symbolic_init.bridge",
        "from symbolic_init.modelling import perceptron, TrainingLoop, ModelError",
        "from symbolic_init.modelling import notation",
    ],
)
def test_any_file_may_be_imported_first(first: str) -> None:
    names = "[name for name in sys.modules if name.startswith('symbolic_init')]"
    forget = f"for name in {names}: del sys.modules[name]"
    assert importer(f"import sys\n{forget}\n{first}") == 0


def importer(source: str) -> int:
    """The exit code of a fresh interpreter, forked after SymPy is imported, that runs the source."""
    child = os.fork()
    if child == 0:
        try:
            exec(source, {})
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_what_the_folder_does_not_have_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'lion'"):
        modelling.lion  # noqa: B018
