"""CPU time of a function, of a process, and of a process with a time limit."""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Measured:
    """CPU seconds (0: not measured), and what came out; `limit` when the time ran out first."""

    seconds: float
    answer: str = ""
    limit: bool = False


def of_functions(functions: Mapping[str, Callable[[], object]], *, runs: int) -> dict[str, float]:
    """The median CPU seconds of warm functions, run in turn so that all meet the same load."""
    rows = [[of_call(function) for function in functions.values()] for _ in range(runs + 3)]
    return {name: statistics.median(times) for name, times in zip(functions, zip(*rows[3:], strict=True), strict=True)}


def of_call(function: Callable[[], object]) -> float:
    """The CPU seconds of one call."""
    before = time.process_time()
    function()
    return time.process_time() - before


def of_rounds(function: Callable[[], object]) -> float:
    """The least CPU seconds of three warm rounds."""
    function()
    return min(of_call(function) for _ in range(3))


@dataclass(frozen=True)
class Process:
    """The least seconds of several runs of a process, start to end: of all processors together, and by the clock."""

    cpu: float
    clock: float


def of_process(arguments: Sequence[str]) -> Process:
    """One run of Python, with compiled files of its own kept from run to run."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=PROJECT, env=_environment(), check=True, capture_output=True)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    return Process(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, ended - began)


def of_processes(commands: Mapping[str, Sequence[str]], *, rounds: int) -> dict[str, Process]:
    """The least seconds of each command, run in turn so that all meet the same load."""
    rows = [[of_process(arguments) for arguments in commands.values()] for _ in range(rounds + 1)]
    return {name: Process(min(run.cpu for run in runs), min(run.clock for run in runs))
            for name, runs in zip(commands, zip(*rows[1:], strict=True), strict=True)}  # fmt: skip


def of_question(module: str, *arguments: object, limit: float) -> Measured:
    """What a module of this folder answered, and the CPU seconds that it took, in a process of its own."""
    command = [sys.executable, "-m", f"benchmarks.{module}", *map(str, arguments)]
    try:
        done = subprocess.run(command, cwd=PROJECT, timeout=limit, capture_output=True, text=True, check=True)
    except subprocess.TimeoutExpired:
        return Measured(limit, limit=True)
    seconds, answer = json.loads(done.stdout)
    return Measured(seconds, answer)


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV"))}
    return kept | {"PYTHONPYCACHEPREFIX": str(PROJECT / "benchmarks" / "__pycache__" / "compiled")}
