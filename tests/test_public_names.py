"""The package's public names are found in their homes, whatever was imported before."""

from __future__ import annotations

import subprocess
import sys

import pytest

import symbolic_init

NAMES = ["TrainingLoop", "perceptron", "adaline", "zeros", "sgd", "only_rescaled", "same_direction", "reduce", "unroll"]


@pytest.mark.parametrize("name", NAMES)
def test_a_public_name_is_found_in_its_home(name: str) -> None:
    found = getattr(symbolic_init, name)
    assert callable(found)
    assert found.__module__.startswith("symbolic_init.")


@pytest.mark.parametrize(
    "before",
    [
        "import symbolic_init.checking",
        "from symbolic_init.checking import check_page",
        "import symbolic_init.commands.prove",
        "",
    ],
)
def test_check_is_the_function_whatever_was_imported_before(before: str) -> None:
    code = f"{before}\nfrom symbolic_init import check\nimport symbolic_init\nassert symbolic_init.check is check\n"
    code += "from symbolic_init.checking import check as same\nassert check is same and callable(check)"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("name", ["no_such_name", "_private", "Symbol", "__wrapped__"])
def test_what_is_no_public_name_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match=f"no attribute '{name}'"):
        getattr(symbolic_init, name)
