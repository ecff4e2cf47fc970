"""What should answer at once imports nothing heavy; listing the catalogue costs little more than starting Python."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.proof_files.pages import content

HEAVY = {"sympy", "numpy", "latex2mathml", "mpmath", "scipy", "flint"}
SLOW = {"dataclasses", "inspect", "typing", "pathlib", "tempfile", "fractions", "shutil"}
QUICK_COMMANDS = [["list"], ["--help"], ["--version"], ["prove", "--help"], ["reduce", "--help"], ["replay", "--help"]]
READS_PROOFS = {"", ".console", ".commands", ".commands.replay", ".proof_files"} | {
    f".proof_files.{name}" for name in ("reading", "fingerprint", "order", "readable", "weight")
}


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


@pytest.fixture(scope="module")
def proof(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The proof file of the flagship."""
    path: Path = tmp_path_factory.mktemp("proof") / "flagship.proof.json"
    path.write_bytes(content())
    return str(path)


def test_a_proof_file_is_checked_by_the_kernel_and_nothing_else(proof: str) -> None:
    code = f"import sys\nfrom symbolic_init.commands.replay import outcome\nprint(outcome({proof!r})[0], *sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment())
    code, *modules = done.stdout.split()
    ours = {name.removeprefix("symbolic_init") for name in modules if name.split(".")[0] == "symbolic_init"}
    assert code == "0"
    assert {name for name in ours if name.split(".")[1:2] != ["kernel"] and ".theories" not in name} == READS_PROOFS
    assert not set(modules) & HEAVY
    outside = {name.split(".")[0] for name in modules} - sys.stdlib_module_names - {"symbolic_init", "__main__"}
    assert all(name.startswith("_") for name in outside)  # what starts an installed environment


def test_replay_takes_at_most_five_times_as_long_as_starting_python(proof: str) -> None:
    installed = f"import sys; sys.argv[1:] = ['replay', {proof!r}]; from symbolic_init.cli import console; console()"
    runs = [(cpu_seconds(["-c", "pass"]), cpu_seconds(["-c", installed])) for _ in range(20)]
    nothing, replaying = (min(times) for times in zip(*runs, strict=True))
    assert replaying <= 5 * nothing, f"replay took {1000 * replaying:.0f} ms, python -c pass {1000 * nothing:.0f} ms"
