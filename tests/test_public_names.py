"""The package's public names are found in their homes, whatever was imported before."""

from __future__ import annotations

import subprocess
import sys

import pytest

import symbolic_init

NAMES = [
    "TrainingLoop",
    "perceptron",
    "adaline",
    "zeros",
    "sgd",
    "only_rescaled",
    "same_direction",
    "reduce",
    "unroll",
    "check",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_public_name_is_found_in_its_home(name: str) -> None:
    found = getattr(symbolic_init, name)
    assert callable(found)
    assert found.__module__.startswith("symbolic_init.")


def test_a_file_is_found_without_looking_for_names_elsewhere() -> None:
    code = "import sys\nfrom symbolic_init import catalogue\nassert 'symbolic_init.modelling' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_file_of_models_is_found_as_well() -> None:
    assert symbolic_init.optimisers.momentum().name == "momentum"


@pytest.mark.parametrize("name", ["no_such_name", "_private", "Symbol", "__wrapped__"])
def test_what_is_no_public_name_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match=f"no attribute '{name}'"):
        getattr(symbolic_init, name)
