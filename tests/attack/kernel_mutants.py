"""Mutants of the kernel: each side condition dropped, negated, off by one; and whether the kernel's tests notice.

    python -m tests.attack.kernel_mutants [--jobs N] [--sample N [--seed N]] [--list]

A mutant is one change in the syntax tree of one file of the kernel. The tests of the kernel then run against it, in a
process of their own in which that file is replaced, up to the first failure; a mutant that they pass has survived. The
kernel itself must survive too.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from random import Random
from types import CodeType
from typing import NoReturn

import pytest
from hypothesis import Phase, settings

from tests.attack.kernel_changes import KERNEL, ROOT, Mutant, mutants, named_survivors

PACKAGE = "symbolic_init.kernel"
TESTS = ("rules", "definitions", "side_conditions", "tricks", "terms", "theorem", "normal_form", "binding", "soundness")
FEW = TESTS[:2]  # the quickest come first
SECONDS, SIZE = 20, 1 << 30  # of CPU and memory: a mutant that does not end is noticed
settings.register_profile("noticing", derandomize=True, deadline=None, phases=[Phase.explicit, Phase.generate])
settings.load_profile("noticing")  # without looking for a smaller failure


class _Replaced(SourceFileLoader, MetaPathFinder):
    """Finds one file of the kernel, and loads other text for it."""

    def __init__(self, mutant: Mutant) -> None:
        super().__init__(f"{PACKAGE}.{mutant.file}", str(KERNEL / f"{mutant.file}.py"))
        self.mutant = mutant

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> ModuleSpec | None:
        return spec_from_file_location(fullname, self.path, loader=self) if fullname == self.name else None

    def get_code(self, fullname: str) -> CodeType:
        code: CodeType = compile(self.mutant.source, self.path, "exec")
        return code


def survivors(tried: Sequence[Mutant | None], jobs: int = 1, tests: Sequence[str] = TESTS) -> list[Mutant | None]:
    """Those that the tests do not notice; None is the kernel as it is. No module of the project may be loaded yet."""
    assert not any(name.split(".")[0] == "symbolic_init" for name in sys.modules)
    running: dict[int, Mutant | None] = {}
    alive: list[Mutant | None] = []
    for mutant in [*tried, *[...] * jobs]:
        while running and (len(running) >= jobs or mutant is ...):
            child, status = os.wait()
            known = running.pop(child)
            if status == 0:
                alive.append(known)
                print(f"survived: {known.name if known else 'the kernel as it is'}", flush=True)
        if mutant is not ...:
            child = os.fork()
            if not child:
                _test(mutant, tests)
            running[child] = mutant
    return alive


def _test(mutant: Mutant | None, tests: Sequence[str]) -> NoReturn:
    """Run the tests, up to the first failure, and end this process: 0 if they pass."""
    code = 1
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS,) * 2)
        resource.setrlimit(resource.RLIMIT_AS, (SIZE,) * 2)
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        if mutant is not None:
            sys.meta_path.insert(0, _Replaced(mutant))
        os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
        first = sorted(tests, key=lambda name: mutant is None or name != mutant.file)  # those of its own file
        runs = ((_Part(random), name) for random in (False, True) for name in first)
        code = int(not all(map(_pass, runs)))
    finally:
        os._exit(code)


class _Part:
    """Of the tests those with examples drawn at random, which take long, or the others."""

    def __init__(self, random: bool) -> None:
        self.random = random

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [i for i in items if hasattr(getattr(i, "obj", None), "hypothesis") is self.random]


def _pass(run: tuple[_Part, str]) -> bool:
    part, name = run
    file = str(ROOT / "tests" / "kernel" / f"test_{name}.py")
    code = pytest.main(["-x", "-q", "--noconftest", "-p", "no:cacheprovider", "--tb=no", file], plugins=[part])
    return code in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


def main() -> None:
    """Try all mutants, or a sample of them, and say which survive."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--sample", type=int, default=0, help="try only so many, of those that do not survive")
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--list", action="store_true", help="say only what would be tried")
    options = parser.parse_args()
    tried = [*mutants()]
    if options.sample:
        mixed = Random(options.seed).sample(tried, len(tried))
        tried = [mutant for mutant in mixed if mutant.name not in named_survivors()][: options.sample]
    if options.list:
        print(*[mutant.name for mutant in tried], sep="\n")
        return
    survivors([None], tests=FEW if options.sample else TESTS)
    alive = survivors(tried, options.jobs)
    print(f"mutants of the kernel: N = {len(tried)}, seed {options.seed}, survived {len(alive)}")


if __name__ == "__main__":
    main()
