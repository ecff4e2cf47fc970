"""A test that cannot run says why; where everything should be installed, that is a failure."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

# A suite of its own, as text: its marks are what the policy is tried on. They skip nothing here, and stay: the
# tests below fail if the policy no longer makes a failure of the skip, or makes one of the expected failure.
SUITE = """
import pytest

def test_program(require):
    require("no-such-program")

def test_module():
    pytest.importorskip("no_such_module")

@pytest.mark.skip(reason="no reason")  # on trial: the policy has to make a failure of it
def test_marked():
    pass

def test_fine(require):
    assert require("sh")

@pytest.mark.xfail(reason="known", strict=True)  # on trial: the policy has to leave it alone
def test_known():
    assert False
"""


def outcomes(folder: Path, **variables: str) -> str:
    """The closing line of a small suite under our conftest."""
    (folder / "conftest.py").write_text((Path(__file__).parent / "conftest.py").read_text(encoding="utf-8"))
    (folder / "test_suite.py").write_text(SUITE)
    environment = {name: value for name, value in os.environ.items() if name != "SYMBOLIC_INIT_REQUIRE_ALL"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment | variables, cwd=folder, check=False)
    return done.stdout.splitlines()[-1]


def test_a_missing_program_is_a_skip(tmp_path: Path) -> None:
    assert outcomes(tmp_path).startswith("1 passed, 3 skipped, 1 xfailed")


def test_a_skip_is_a_failure_where_everything_is_required(tmp_path: Path) -> None:
    assert outcomes(tmp_path, SYMBOLIC_INIT_REQUIRE_ALL="1").startswith("2 failed, 1 passed, 1 xfailed, 1 error")


def test_require_gives_the_path(require: Callable[[str], str]) -> None:
    assert Path(require("sh")).exists()
