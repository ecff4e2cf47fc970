"""Mutants of the kernel: each side condition dropped, negated, off by one; and whether the kernel's tests notice.

    python -m tests.attack.kernel_mutants [--jobs N] [--sample N [--seed N]] [--list]

A mutant is one change in the syntax tree of one file of the kernel. The tests of the kernel then run against it, in a
process of their own in which that file is replaced, up to the first failure; a mutant that they pass has survived. The
kernel itself must survive too.
"""

from __future__ import annotations

import argparse
import ast
import os
import re
import resource
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from random import Random
from types import CodeType
from typing import Any, NoReturn

import pytest
from hypothesis import Phase, settings

ROOT = Path(__file__).parents[2]
KERNEL, PACKAGE = ROOT / "symbolic_init" / "kernel", "symbolic_init.kernel"
FILES = ("rules", "theorem", "normal_form", "terms")
TESTS = ("rules", "definitions", "side_conditions", "tricks", "terms", "theorem", "normal_form", "binding", "soundness")
FEW = TESTS[:2]  # the quickest come first
SECONDS, SIZE = 20, 1 << 30  # of CPU and memory: a mutant that does not end is noticed
UNTRUSTED = {"__repr__", "remembered", "remembering"}  # what is shown, and what is kept to save time
OTHER: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,), ast.NotIn: (ast.In,), ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt), ast.And: (ast.Or,), ast.Or: (ast.And,),
    ast.BitOr: (ast.BitAnd,), ast.BitAnd: (ast.BitOr,),
}  # fmt: skip
HEADING = "Mutants of the kernel that survive"
NAME = re.compile(r"^- `(.*)`$", re.MULTILINE)
LARGE = 1000  # a number from here on is a limit of effort
QUANTIFIERS = {"any": "all", "all": "any"}
settings.register_profile("noticing", derandomize=True, deadline=None, phases=[Phase.explicit, Phase.generate])
settings.load_profile("noticing")  # without looking for a smaller failure


@dataclass(frozen=True)
class Mutant:
    """A file of the kernel with one change: where, which operator, what stood there and what stands there now."""

    file: str
    function: str
    operator: str
    before: str
    after: str
    source: str
    occurrence: int = 1  # the change may be possible at several places of the function

    @property
    def name(self) -> str:
        """What tells it from the others, line numbers left out."""
        where = f"{self.file}.{self.function}" if self.function else self.file
        again = f" ({self.occurrence})" if self.occurrence > 1 else ""
        return f"{where}: {self.operator}: {self.before} -> {self.after}{again}"


@cache
def mutants() -> tuple[Mutant, ...]:
    """All of them, each once."""
    found = {mutant.source: mutant for file in FILES for mutant in _of_file(file)}
    times = Counter[str]()
    made = []
    for mutant in found.values():
        times[mutant.name] += 1
        made.append(replace(mutant, occurrence=times[mutant.name]))
    return tuple(made)


def named_survivors() -> dict[str, str]:
    """The mutants that are known to survive, each with the reason, as the document on trust lists them."""
    text = (ROOT / "docs" / "trust.md").read_text(encoding="utf-8")
    _, _, section = text.partition(f"## {HEADING}\n")
    section, _, _ = section.partition("\n## ")
    found, reason = {}, ""
    for paragraph in section.split("\n\n"):
        if paragraph.startswith("- `"):
            found |= dict.fromkeys(NAME.findall(paragraph), reason)
        else:
            reason = " ".join(paragraph.split())
    return found


def _of_file(file: str) -> Iterator[Mutant]:
    tree = ast.parse((KERNEL / f"{file}.py").read_text(encoding="utf-8"))
    functions, texts = dict(_functions(tree, "")), [ast.unparse(statement) for statement in tree.body]
    for place, statement in enumerate(tree.body):
        for owner, slot, node in list(_slots(statement)):
            function = functions.get(node, "")
            is_type = not function and isinstance(node, ast.BinOp)  # outside of functions `|` makes a type
            if is_type or not UNTRUSTED.isdisjoint(function.split(".")):
                continue
            for operator, new in _changes(node):
                _put(owner, slot, ast.fix_missing_locations(ast.copy_location(new, node)))
                changed = ast.unparse(statement)
                _put(owner, slot, node)
                if changed != texts[place]:
                    source = "\n".join([*texts[:place], changed, *texts[place + 1 :]])
                    yield Mutant(file, function, operator, _shown(node), _shown(new), source)


def _functions(node: ast.AST, inside: str) -> Iterator[tuple[ast.AST, str]]:
    """Every node with the function in which it stands."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        inside = f"{inside}.{node.name}" if inside else node.name
    yield node, inside
    for child in ast.iter_child_nodes(node):
        yield from _functions(child, inside)


def _slots(node: ast.AST) -> Iterator[tuple[Any, Any, Any]]:
    """Every node that is evaluated, with what holds it and where there: a field, or a place in a list."""
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list", "ctx"):
            continue
        if isinstance(value, list):
            for place, part in enumerate(value):
                if isinstance(part, ast.AST):
                    yield value, place, part
                    yield from _slots(part)
        elif isinstance(value, ast.AST):
            yield node, field, value
            yield from _slots(value)


def _put(owner: Any, slot: Any, node: ast.AST) -> None:
    if isinstance(owner, list):
        owner[slot] = node
    else:
        setattr(owner, slot, node)


def _changes(node: ast.AST) -> Iterator[tuple[str, Any]]:
    """What may stand in the place of a node, with the operator's name."""
    match node:
        case ast.Call(ast.Name("need") as name, [condition, *rest]):
            yield "dropped", ast.Call(name, [ast.Constant(True), *rest], [])
            yield "negated", ast.Call(name, [_not(condition), *rest], [])
        case ast.Call(ast.Name("any" | "all" as name), parts):
            yield "swapped", ast.Call(ast.Name(QUANTIFIERS[name]), parts, [])
        case ast.If(test, [*_, ast.Raise()] as body, other):
            yield "dropped", ast.If(ast.Constant(False), body, other)
            yield "negated", ast.If(_not(test), body, other)
        case ast.If(test, body, other):
            yield "negated", ast.If(_not(test), body, other)
        case ast.IfExp(test, body, other):
            yield "dropped", body
            yield "dropped", other
        case ast.match_case(pattern, guard, body) if guard is not None:
            yield "dropped", ast.match_case(pattern, None, body)
            yield "negated", ast.match_case(pattern, _not(guard), body)
        case ast.MatchValue():
            yield "dropped", ast.MatchAs()
        case ast.Compare(left, operators, rights):
            for place, operator in enumerate(operators):
                for kind in OTHER.get(type(operator), ()):
                    yield "swapped", ast.Compare(left, [*operators[:place], kind(), *operators[place + 1 :]], rights)
        case ast.BoolOp(operator, values):
            yield "swapped", ast.BoolOp(OTHER[type(operator)][0](), values)
            for place in range(len(values)):
                yield "dropped", ast.BoolOp(operator, [*values[:place], *values[place + 1 :]])
        case ast.UnaryOp(ast.Not(), operand):
            yield "negated", operand
        case ast.BinOp(left, ast.BitOr() | ast.BitAnd() as operator, right):
            yield "swapped", ast.BinOp(left, OTHER[type(operator)][0](), right)
            yield "dropped", left
            yield "dropped", right
        case ast.BinOp(left, ast.Sub() | ast.RShift() as operator):
            yield "dropped", left
            if isinstance(operator, ast.Sub):
                yield "all taken away", ast.BinOp(left, operator, left)
        case ast.Constant(bool()):
            return
        case ast.Constant(int(value)) if value < LARGE:
            yield "off by one", ast.Constant(value + 1)
            yield "off by one", ast.Constant(value - 1)


def _not(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), test)


def _shown(node: ast.AST) -> str:
    """One line of what the node says."""
    match node:
        case ast.If(test):
            return f"if {ast.unparse(test)}"
        case ast.match_case(pattern, guard):
            return f"case {ast.unparse(pattern)}" + (f" if {ast.unparse(guard)}" if guard else "")
    return ast.unparse(node)


# Running the kernel's tests against one


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
