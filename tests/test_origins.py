"""What a report is made from: whatever may change the report changes the digest, and nothing else does."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from symbolic_init import catalogue, origins
from symbolic_init.notation import DEFAULT, Notation
from symbolic_init.origins import OTHERS, origin, program, self_contained
from tests.test_cli import PAGE
from tests.test_layering import MODULES, imports


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of our own, which uses another one."""
    for folder in ("own/inside", "own/__pycache__", "own/pages", "other"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "__init__.py").write_text("a = 1\n", encoding="utf-8")
    monkeypatch.setattr(origins, "PACKAGE", str(tmp_path / "own"))
    monkeypatch.setattr(origins, "OTHERS", ("other", "missing"))
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


@pytest.mark.parametrize("changed", ["own/inside/__init__.py", "own/inside/new.txt", "other/__init__.py", "missing.py"])
def test_a_changed_or_new_file_changes_the_digest(package: Path, changed: str) -> None:
    before = program()
    (package / changed).write_text("a = 2\n", encoding="utf-8")
    os.utime(package / changed, ns=(1, 1))
    assert program() != before


def test_a_lost_file_changes_the_digest(package: Path) -> None:
    before = program()
    (package / "own" / "inside" / "__init__.py").unlink()
    assert program() != before


def test_another_python_changes_the_digest(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = program()
    monkeypatch.setattr(sys, "version", sys.version + "+")
    assert program() != before


def test_what_makes_no_report_does_not_change_the_digest(package: Path) -> None:
    before = program()
    os.utime(package / "own" / "inside" / "__init__.py", ns=(1, 1))
    (package / "own" / "__pycache__" / "new.pyc").write_text("new", encoding="utf-8")
    (package / "own" / "pages" / "page.py").write_text("new", encoding="utf-8")
    (package / "other" / "__pycache__").mkdir()
    (package / "own" / ".#page.py").symlink_to("nowhere")
    assert program() == before


def test_every_package_that_is_used_counts() -> None:
    used = {name.partition(".")[0] for path in MODULES for name in imports(path)}
    assert used - sys.stdlib_module_names - {"symbolic_init"} <= set(OTHERS)
    assert "sympy" in used


def page(folder: Path, name: str, more: str = "") -> catalogue.PageFile:
    folder.mkdir(exist_ok=True)
    text = PAGE.format(name=name, expected="proved")
    (folder / f"{name}.py").write_text(f'"""{text}"""\n{more}', encoding="utf-8")
    return catalogue.read_page(str(folder / f"{name}.py"))


def test_the_page_and_what_stands_beside_it_count(tmp_path: Path) -> None:
    found = {origin(page(tmp_path, "a"), DEFAULT, "program")}
    found.add(origin(page(tmp_path, "b"), DEFAULT, "program"))
    found.add(origin(page(tmp_path, "a", "# more"), DEFAULT, "program"))
    found.add(origin(page(tmp_path, "a"), Notation(rate="alpha"), "program"))
    found.add(origin(page(tmp_path, "a"), DEFAULT, "programme"))
    pages = [page(tmp_path, "a"), page(tmp_path, "b")]
    catalogue.put_side_by_side(pages)
    found.add(origin(pages[0], DEFAULT, "program"))
    assert len(found) == 6
    assert origin(page(tmp_path, "a"), DEFAULT, "program") == origin(page(tmp_path, "a"), DEFAULT, "program")
    assert origin(page(tmp_path / "moved", "a"), DEFAULT, "program") in found


def test_the_pages_of_the_catalogue_are_all_that_there_is() -> None:
    pages = catalogue.pages()
    assert len(pages) > 50
    assert [page.slug for page in pages if not self_contained(page.page.program)] == []


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("from symbolic_init.vocabulary import holds\nimport sympy as sp\nfrom fractions import Fraction", True),
        ("import sympy, os", False),
        ("import sympy.parsing.latex, random", False),
        ("from . import other", False),
        ("from other import claim", False),
        ("def claim():\n    from pathlib import Path", False),
        ("text = open('data').read()", False),
        ("eval('1')", False),
        ("__import__('os')", False),
        ("__file__", False),
        ("opened = 'open'", True),
    ],
)
def test_a_page_that_may_depend_on_something_else_is_noticed(source: str, answer: bool) -> None:
    assert self_contained(source) is answer
