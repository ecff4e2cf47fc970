"""What should answer at once imports nothing heavy; listing the catalogue costs little more than starting Python."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

HEAVY = {"sympy", "numpy", "latex2mathml", "mpmath", "scipy", "flint"}
SLOW = {"dataclasses", "inspect", "typing", "pathlib", "tempfile", "fractions", "shutil"}
QUICK_COMMANDS = [["list"], ["--help"], ["--version"], ["prove", "--help"], ["reduce", "--help"]]


def environment() -> dict[str, str]:
    """The environment without what would change start-up."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV"))}


def modules_after(command: list[str]) -> set[str]:
    """The modules that a fresh interpreter has loaded when the command has run."""
    code = (
        "import sys\nfrom symbolic_init.cli import main\n"
        f"try: main({command!r})\nexcept SystemExit: pass\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    command = [sys.executable, "-c", code]
    return set(subprocess.run(command, capture_output=True, text=True, check=True, env=environment()).stderr.split())


@pytest.mark.parametrize("command", QUICK_COMMANDS, ids=" ".join)
def test_a_quick_command_imports_nothing_heavy(command: list[str]) -> None:
    assert not modules_after(command) & (HEAVY | SLOW)


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = "import symbolic_init, sys; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment())
    assert not set(done.stdout.split()) & (HEAVY | SLOW)


def cpu_seconds(command: list[str]) -> float:
    """The CPU time of one run."""
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *command], stdout=subprocess.DEVNULL, check=True, env=environment())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return float(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def test_list_takes_at_most_three_times_as_long_as_starting_python() -> None:
    runs = [(cpu_seconds(["-c", "pass"]), cpu_seconds(["-m", "symbolic_init", "list"])) for _ in range(12)]
    nothing, listing = (min(times) for times in zip(*runs, strict=True))
    assert listing <= 3 * nothing, f"list took {1000 * listing:.0f} ms, python -c pass {1000 * nothing:.0f} ms"
