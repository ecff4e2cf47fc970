"""Dependencies point down only: what each part of the package may import, read off the source."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import symbolic_init

PACKAGE = Path(symbolic_init.__file__).parent
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "pages" not in path.relative_to(PACKAGE).parts)


def part_of(module: str) -> str:
    """The part of the house: the first name below the package, or the package itself."""
    return [*module.split("."), ""][1] or "__init__"


def module_name(path: Path) -> str:
    """The dotted name of a file of the package."""
    names = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(names[:-1] if names[-1] == "__init__" else names)


def imports(path: Path) -> Iterator[str]:
    """Every module that the file imports."""
    package = module_name(path).split(".")[: None if path.stem == "__init__" else -1]
    return imports_of(path.read_text(encoding="utf-8"), package)


def imports_of(source: str, package: list[str]) -> Iterator[str]:
    """Every import of a source in a package, at its top or not; `from a import b` is a.b where that is a module."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            origin = ".".join([*above, *filter(None, [node.module])])
            folder = PACKAGE.parent.joinpath(*origin.split("."))
            for alias in node.names:
                inside = (folder / f"{alias.name}.py").exists() or (folder / alias.name / "__init__.py").exists()
                yield f"{origin}.{alias.name}" if inside else origin


DATA = {"kernel", "system", "claim", "report"}
DISPLAY = {
    "layout",
    "index",
    "notation",
    "lettering",
    "renaming",
    "typesetting",
    "printing",
    "piecewise",
    "blocks",
    "prose",
    "exhibits",
    "document",
    "surroundings",
}
PROVING = {"proving", "reduction", "unrolling", "template", "exponents"}
SEARCH = {"theories", "refuting", "crosscheck"} | PROVING
MODELS = {"bridge", "modelling"}
COMMAND_LINE = {"cli", "commands", "__main__"}
# Inside a function; the one error class of both; inside a function.
LAZY = {"catalogue": {"contents"}, "bridge": {"modelling"}, "displayed": {"notebook"}}

# Who may not import what, and why.
FORBIDDEN = [
    ({"theories"}, SEARCH - {"theories"} | MODELS | DISPLAY, "a law is a formula of the kernel"),
    (DISPLAY | {"exporters", "summary"}, SEARCH | MODELS | {"illustrating"}, "rendering never imports proving"),
    (DATA | SEARCH | MODELS, DISPLAY | {"exporters", "summary"}, "proving never imports rendering"),
    (MODELS, SEARCH, "a model is not a proof"),
    (
        {"illustrating"},
        DISPLAY | {"exporters", "summary"},
        "what is in a picture does not depend on how it is drawn",
    ),
    ({"crosscheck"}, SEARCH - {"crosscheck"} | MODELS, "the numeric judge shares no code with what it judges"),
    ({"refuting"}, SEARCH - {"refuting"}, "a counterexample needs no proof"),
    ({"proof_files"}, SEARCH - {"theories"} | MODELS | DISPLAY, "a proof file is checked by the kernel alone"),
    (
        DATA | SEARCH | MODELS | DISPLAY,
        COMMAND_LINE | {"catalogue", "contents", "proof_files", "origins", "stamps"},
        "the engine does not know its users",
    ),
]
THIRD_PARTY = {
    "sympy": MODELS | {"crosscheck"},
    "numpy": {"crosscheck"},
    "latex2mathml": {"prose"},
    "mpmath": {"refuting", "crosscheck"},
    "flint": {"refuting"},
    "matplotlib": {"exporters"},
    "pypandoc": {"word"},
}


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_a_module_imports_nothing_from_above(path: Path) -> None:
    part = part_of(module_name(path))
    for imported in imports(path):
        top = imported.split(".")[0]
        if top == "symbolic_init":
            for who, what, why in FORBIDDEN:
                assert part not in who or part_of(imported) not in what, (
                    f"{module_name(path)} imports {imported}: {why}"
                )
        elif top not in sys.stdlib_module_names:
            assert top in THIRD_PARTY, f"{module_name(path)} imports {top}, which the package does not depend on"
            assert part in THIRD_PARTY[top], f"{module_name(path)} imports {top}"


@pytest.mark.parametrize("path", sorted((PACKAGE / "kernel").glob("*.py")), ids=module_name)
def test_the_kernel_imports_the_standard_library_and_itself(path: Path) -> None:
    for imported in imports(path):
        inside = imported == "symbolic_init.kernel" or imported.startswith("symbolic_init.kernel.")
        assert inside or imported.split(".")[0] in sys.stdlib_module_names, f"{path.name} imports {imported}"


def whole(part: str) -> str:
    """Proving is one part although it is several files beside a folder."""
    return "proving" if part in PROVING else part


def test_parts_do_not_import_each_other_in_a_circle() -> None:
    graph: dict[str, set[str]] = {}
    for path in MODULES:
        part = whole(part_of(module_name(path)))
        found = {whole(part_of(name)) for name in imports(path) if name.split(".")[0] == "symbolic_init"}
        graph.setdefault(part, set()).update(found - {part, "__init__"} - LAZY.get(part, set()))
    tuple(TopologicalSorter(graph).static_order())


@pytest.mark.parametrize(
    ("parts", "missing"),
    [
        ("kernel.rules kernel.theorem theories", {"sympy", "numpy", "latex2mathml", "mpmath"}),
        ("proving.claim_proof reduction unrolling refuting", {"sympy", "numpy", "latex2mathml"}),
        ("document index exporters.text exporters.html", {"sympy", "numpy", "mpmath", "matplotlib"}),
    ],
)
def test_what_a_part_can_do_without_is_not_loaded(parts: str, missing: set[str]) -> None:
    code = "\n".join([*(f"import symbolic_init.{part}" for part in parts.split()), "import sys; print(*sys.modules)"])
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not missing & set(done.stdout.split())


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import numpy.linalg", "numpy.linalg"),
        ("def f():\n    from sympy import Sum", "sympy"),
        ("from symbolic_init import proving", "symbolic_init.proving"),
        ("from .. import proving", "symbolic_init.proving"),
        ("from ..proving.order import prove", "symbolic_init.proving.order"),
    ],
)
def test_an_import_is_seen_however_it_is_written(tmp_path: Path, source: str, found: str) -> None:
    assert found in set(imports_of(source, ["symbolic_init", "kernel"]))
