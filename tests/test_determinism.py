"""The same verdicts, derivations and reports, whatever the order of sets and whoever computes SymPy's integers."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from itertools import cycle
from pathlib import Path

import pytest

SLUGS = (
    "perceptron-zero-init",
    "perceptron-rate-over-init",
    "adaline-zero-init-rate",
    "mlp-uniform-softmax-layer",
    "mlp-identical-units-signs",
    "mlp-unequal-start-can-break-the-tie",
    "mlp-zero-output-layer-wakes-up",
)
FORMATS = "text,tex,html,md,json,proof"
PROVED_BY_THEOREMS = 5
PICTURES = 5
GROUND_TYPES = {"python": "sys", "flint": "flint", "gmpy": "gmpy2"}  # as SymPy calls them, and what each needs
INSTALLED = [ground for ground, module in GROUND_TYPES.items() if find_spec(module)]
SETTINGS = list(zip(range(8), cycle(INSTALLED), strict=False))
PROGRAM = """
import sys
from symbolic_init.cli import main
code = main(sys.argv[2:])
from sympy.external.gmpy import GROUND_TYPES
sys.exit(code if GROUND_TYPES == sys.argv[1] else f"SymPy computes with {GROUND_TYPES}")
"""


def written(folder: Path, seed: int, ground: str) -> dict[str, bytes]:
    """What is found about the pages, in every format, by a process of its own."""
    command = [sys.executable, "-c", PROGRAM, ground, "report", *SLUGS, "--to", FORMATS, "--out", str(folder)]
    environment = {"PYTHONHASHSEED": str(seed), "SYMPY_GROUND_TYPES": ground}
    done = subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What is found with the first hash seed and Python's integers."""
    return written(tmp_path_factory.mktemp("usual"), *SETTINGS[0])


def test_there_is_a_report_in_every_format_and_a_proof_of_every_theorem(usual: dict[str, bytes]) -> None:
    assert len([name for name in usual if name.endswith(".proof.json")]) == PROVED_BY_THEOREMS
    for suffix in (".pdf", ".svg"):
        assert len([name for name in usual if name.endswith(suffix)]) == PICTURES
    # an article comes with a fragment, a bibliography and its pictures, which Markdown has too
    assert len(usual) == 7 * len(SLUGS) + PROVED_BY_THEOREMS + 2 * PICTURES


@pytest.mark.parametrize(("seed", "ground"), SETTINGS[1:])
def test_all_bytes_are_the_same(seed: int, ground: str, usual: dict[str, bytes], tmp_path: Path) -> None:
    assert written(tmp_path, seed, ground) == usual


@pytest.mark.parametrize("ground", GROUND_TYPES)
def test_every_kind_of_integers_is_tried(ground: str) -> None:
    if ground not in INSTALLED:
        pytest.skip(f"needs {GROUND_TYPES[ground]}: pip install 'symbolic-init[ground-types]'")
