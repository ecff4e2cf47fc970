"""The catalogue: headers are read without running a page, and each mistake is told with file and line."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from symbolic_init import catalogue
from symbolic_init.catalogue import CatalogueError, PageFile

HEADER = '''r"""The step of zero

Sentence: "If all the weights are zero,
    nothing happens: \\phi(0) = 0."
Source: a textbook
Idea: look at 0.
Outline:
    1. First this,
       and that.
    2. Then so.
Fails when: the bias moves
Expected: refuted
References:
    One, 1958.
    - Another, 1962.
"""
'''
SHIPPED = catalogue.pages()


def page_file(folder: Path, source: str, name: str = "zero_step.py") -> str:
    path = folder / name
    path.write_text(source, encoding="utf-8")
    return str(path)


def test_a_header_is_read_field_by_field(tmp_path: Path) -> None:
    page = catalogue.read_page(
        page_file(tmp_path, HEADER + "raise SystemExit('a header is read without running')")
    ).page
    assert (page.slug, page.title, page.path) == ("zero-step", "The step of zero", "zero_step.py")
    assert page.sentence == '"If all the weights are zero, nothing happens: \\phi(0) = 0."'
    assert page.source == "a textbook"
    assert page.outline == ("First this, and that.", "Then so.")
    assert page.fails_when == "the bias moves"
    assert page.expected == "refuted"
    assert page.references == ("One, 1958.", "Another, 1962.")


def test_comments_may_stand_before_the_header(tmp_path: Path) -> None:
    assert catalogue.read_page(page_file(tmp_path, "# a licence\n\n" + HEADER)).title == "The step of zero"


@pytest.mark.parametrize(
    ("change", "line", "message"),
    [
        (("Idea: look", "Thought: look"), 6, "one of the fields Sentence"),
        (("Idea: look at 0.\n", ""), 15, "field `Idea:`"),
        (("Source: a textbook", "Source: a textbook\nSource: another"), 6, "given twice"),
        (("Expected: refuted", "Expected: true"), 12, "one of proved, refuted, undecided, found 'Expected: true'"),
        (("    nothing happens", "nothing happens"), 4, "one of the fields"),
        (("look at 0.", "look\nat 0."), 7, "an indented line, found 'at 0.'"),
        (('r"""', '"""'), 4, 'start the docstring with r"""'),
        (('r"""The step of zero', 'r"""'), 1, "title on the docstring's first line"),
        (('r"""', "import sympy"), 1, "start with its header"),
        (('r"""', 'x = 1\n"""'), 1, "start with its header"),
    ],
)
def test_a_wrong_header_is_one_error_with_file_and_line(
    tmp_path: Path, change: tuple[str, str], line: int, message: str
) -> None:
    file = page_file(tmp_path, HEADER.replace(*change, 1))
    with pytest.raises(CatalogueError) as caught:
        catalogue.pages(str(tmp_path))
    assert str(caught.value).startswith(f"{file}:{line}: ")
    assert message in str(caught.value)


def test_pages_are_sorted_by_slug_and_hidden_files_are_none(tmp_path: Path) -> None:
    for name in ("b_b.py", "a_a.py", "_shared.py", ".hidden.py", "notes.txt"):
        page_file(tmp_path, HEADER, name)
    assert [page.slug for page in catalogue.pages(str(tmp_path))] == ["a-a", "b-b"]


def test_a_slug_is_taken_once(tmp_path: Path) -> None:
    for name in ("a_b.py", "a-b.py"):
        page_file(tmp_path, HEADER, name)
    with pytest.raises(CatalogueError, match="slug 'a-b' is taken by"):
        catalogue.pages(str(tmp_path))


def test_a_folder_that_is_none_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="expected a folder of pages"):
        catalogue.pages(str(tmp_path / "nowhere"))


def test_running_a_page_gives_what_it_defines(tmp_path: Path) -> None:
    contents = catalogue.read_page(page_file(tmp_path, HEADER + "claim = 'c'\nderivations = ['d']")).run()
    assert (contents.claims, contents.derivations) == (("c",), ("d",))
    many = catalogue.read_page(page_file(tmp_path, HEADER + "claims = ['c', 'd']", "many.py")).run()
    assert (many.claims, many.derivations) == (("c", "d"), ())


def test_running_a_page_leaves_nothing_behind(tmp_path: Path) -> None:
    import sys

    before = set(sys.modules)
    source = "from dataclasses import dataclass\n@dataclass\nclass Loop:\n    a: 'int'\nclaim = Loop(1)"
    catalogue.read_page(page_file(tmp_path, HEADER + source)).run()
    assert {name for name in set(sys.modules) - before if "zero-step" in name} == set()
    assert [path.name for path in tmp_path.iterdir()] == ["zero_step.py"]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("", "expected the page to define `claims`"),
        ("claims = []", "expected the page to define `claims`"),
        ("claims = 'c'", "expected `claims` to be a list, found str"),
        ("claim = 1 / 0", "zero_step.py:17: ZeroDivisionError: division by zero"),
        ("claim = (", "zero_step.py:17: SyntaxError"),
        (
            "\ndef f():\n    raise ValueError('the weights are 2, the samples 3')\nclaim = f()",
            "zero_step.py:19: ValueError: the w",
        ),
    ],
)
def test_a_page_that_goes_wrong_is_one_error(tmp_path: Path, body: str, message: str) -> None:
    page = catalogue.read_page(page_file(tmp_path, HEADER + body))
    with pytest.raises(CatalogueError) as caught:
        page.run()
    assert message in str(caught.value)


def test_the_shipped_catalogue_is_there() -> None:
    assert {"perceptron-zero-init", "adaline-zero-init-rate"} <= {page.slug for page in SHIPPED}


@pytest.mark.parametrize("page", SHIPPED, ids=lambda page: page.slug)
def test_a_shipped_header_is_the_docstring_that_python_sees(page: PageFile) -> None:
    source = Path(page.file).read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(source), clean=False)
    assert docstring is not None and docstring.startswith(page.title)
    assert page.text("Sentence") in " ".join(docstring.split())
    assert len(source.splitlines()) <= 90, "a page longer than 90 lines lacks a lemma in the engine"
