"""A page asks for pictures by their kinds; what cannot be had is an error of the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from symbolic_init.cli import main

PAGE = '''r"""A page

Sentence: The rate only rescales.

Source: own wording

Idea: As it is.

Outline: 1. One.

Fails when: never.

Expected: proved
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import only_rescaled

claim = only_rescaled(perceptron(), "w", by="eta")
'''


def report(folder: Path, asked: str) -> int:
    """What the command says of a page that ends so."""
    pages = folder / "pages"
    pages.mkdir(exist_ok=True)
    (pages / "mine.py").write_text(PAGE + asked, encoding="utf-8")
    return main(["report", "mine", "--pages", str(pages), "--to", "html", "--out", str(folder / "out")])


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ("", ["The path of"]),
        ('pictures = ["boundary"]\n', ["The path of", "The boundary after"]),
        ('pictures = ["paths"]\n', ["The path of"]),
    ],
)
def test_a_page_gets_what_its_claim_tells_and_what_it_asks_for(asked: str, titles: list[str], tmp_path: Path) -> None:
    assert report(tmp_path, asked) == 0
    page = (tmp_path / "out" / "mine.html").read_text(encoding="utf-8")
    assert page.count('<figure class="picture') == len(titles)
    assert [page.index(title) for title in titles] == sorted(page.index(title) for title in titles)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ('pictures = ["vignette"]\n', "mine.py: expected pictures among boundary, layers, paths, runs, units"),
        ('pictures = ["layers"]\n', "mine.py: none of the claims has what a picture of the kind 'layers' shows"),
        ('pictures = "paths"\n', "expected `pictures` to be a list, found str"),
    ],
)
def test_what_cannot_be_had_is_said_with_the_page(
    asked: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(tmp_path, asked) == 2
    assert said in capsys.readouterr().err
