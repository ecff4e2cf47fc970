"""The kernel's tests notice when one of its side conditions is missing: a sample in every run, or all of them."""

from __future__ import annotations

import ast
import os
import subprocess
import sys

from tests.attack.kernel_changes import FILES, KERNEL, ROOT, mutants, named_survivors

FULL = int(os.environ.get("SYMBOLIC_INIT_ATTACKS", "1")) >= 10


def tried(*options: str) -> str:
    """What the harness says."""
    command = [sys.executable, "-m", "tests.attack.kernel_mutants", *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_a_sample_of_mutants_is_noticed_and_the_kernel_itself_is_not() -> None:
    said = tried("--sample", "3")
    assert said.splitlines()[0] == "survived: the kernel as it is"
    assert said.splitlines()[1:] == ["mutants of the kernel: N = 3, seed 2, survived 0"]


if FULL:  # it takes half an hour and more

    def test_all_mutants_but_the_named_ones_are_noticed() -> None:
        survived = {line.removeprefix("survived: ") for line in tried().splitlines() if line.startswith("survived: ")}
        assert survived == {*named_survivors(), "the kernel as it is"}


def test_every_condition_of_the_kernel_is_spoilt() -> None:
    """Each call of `need`, each check that raises an error and each guard of a case is dropped and negated."""
    made = [(mutant.file, mutant.operator, mutant.before) for mutant in mutants()]
    for file in FILES:
        for node in ast.walk(ast.parse((KERNEL / f"{file}.py").read_text(encoding="utf-8"))):
            match node:
                case ast.Call(ast.Name("need")):
                    shown = ast.unparse(node)
                case ast.If(test, [*_, ast.Raise()]):
                    shown = f"if {ast.unparse(test)}"
                case ast.match_case(pattern, guard) if guard is not None:
                    shown = f"case {ast.unparse(pattern)} if {ast.unparse(guard)}"
                case _:
                    continue
            for operator in ("dropped", "negated"):
                assert (file, operator, shown) in made


def test_every_mutant_is_another_program_with_another_name() -> None:
    found = mutants()
    assert len({mutant.source for mutant in found}) == len({mutant.name for mutant in found}) == len(found) > 600


def test_named_survivors_are_mutants_with_a_reason() -> None:
    names = [mutant.name for mutant in mutants()]
    for name, reason in named_survivors().items():
        assert name in names
        assert len(reason) > 10
