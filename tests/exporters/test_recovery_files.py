"""From the files of every format one gets back what was meant: a document of 10,000 random formulas."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import partial

import pytest

from symbolic_init.blocks import Document, Math, Paragraph, Text
from symbolic_init.exporters import _cell_html, _cell_latex, _cell_markdown, export, formats, text
from symbolic_init.exporters._screen import Screen
from symbolic_init.kernel.terms import Term
from symbolic_init.layout import Node
from symbolic_init.printing import mathml
from symbolic_init.word import docx
from tests.exporters.evaluating import evaluated
from tests.exporters.reading_ascii import emboldened, read_ascii
from tests.exporters.reading_back import Form, by_math_core, form
from tests.exporters.reading_text import read
from tests.exporters.reading_word import equations, form_of, letters
from tests.exporters.test_text_recovery import AXES
from tests.typesetting.random_terms import SETTER, closed_terms, value

FORMULA = re.compile("<math.*?</math>", re.S)
BETWEEN_DOLLARS = re.compile(r"^\$(.*)\$$", re.M)


@pytest.fixture(scope="module")
def terms() -> list[Term]:
    """Random closed terms."""
    return closed_terms(10_000, seed=20261125)


@pytest.fixture(scope="module")
def nodes(terms: list[Term]) -> list[Node]:
    """How they are set."""
    return list(map(SETTER.term, terms))


def document(nodes: list[Node]) -> Document:
    """A document with a paragraph for each formula."""
    return Document("formulas", (Text("Formulas"),), tuple(Paragraph((Math(node),)) for node in nodes))


def of_latex(sources: list[str]) -> list[Form]:
    """What a reader that is not ours makes of LaTeX."""
    return [form(by_math_core(source)) for source in sources]


def of_mathml(page: str) -> list[Form]:
    return list(map(form, FORMULA.findall(page)))


def of_paragraphs(page: str, reader: Callable[[str], Form]) -> list[Form]:
    """What is read off plain text, its lines put together again; the first paragraph is the title."""
    _, *found = page.split("\n\n")
    return [emboldened(reader(" ".join(paragraph.split())), AXES) for paragraph in found]


def of_json(page: str, key: str) -> list[str]:
    return [piece[key] for block in json.loads(page)["blocks"] for piece in block["content"]]


LATEX: dict[str, Callable[[Document], str]] = {
    "tex": partial(export, format="tex"), "md": partial(export, format="md"),
    "cell latex": _cell_latex.render, "cell markdown": _cell_markdown.render,
}  # fmt: skip


@pytest.mark.parametrize("write", [partial(export, format="html"), _cell_html.render], ids=["html", "cell html"])
def test_pages(write: Callable[[Document], str], terms: list[Term], nodes: list[Node]) -> None:
    found = of_mathml(write(document(nodes)))
    assert len(found) == len(terms)
    assert [term for term, one in zip(terms, found, strict=True) if evaluated(one) != value(term)] == []


@pytest.mark.parametrize("name", LATEX)
def test_latex_and_markdown(name: str, nodes: list[Node]) -> None:
    sources = BETWEEN_DOLLARS.findall(LATEX[name](document(nodes)))
    found = of_latex(sources[len(sources) - len(nodes) :])  # a title in bold is between dollars too
    assert found == [form(mathml.formula(node)) for node in nodes]


@pytest.mark.parametrize("columns", [60, 100])
@pytest.mark.parametrize(("ascii", "reader"), [(False, read), (True, read_ascii)], ids=["Unicode", "ASCII"])
def test_text(columns: int, ascii: bool, reader: Callable[[str], Form], terms: list[Term], nodes: list[Node]) -> None:
    page = text.render(document(nodes), Screen(columns, ascii=ascii))
    found = of_paragraphs(page, reader)
    assert [term for term, one in zip(terms, found, strict=True) if evaluated(one) != value(term)] == []


def test_json(terms: list[Term], nodes: list[Node]) -> None:
    page = export(document(nodes), "json")
    assert of_latex(of_json(page, "latex")) == [form(mathml.formula(node)) for node in nodes]
    found = [emboldened(read(said), AXES) for said in of_json(page, "text")]
    assert [term for term, one in zip(terms, found, strict=True) if evaluated(one) != value(term)] == []


def test_word(nodes: list[Node], require: Callable[[str], str]) -> None:
    require("pandoc")
    found = [form_of(equation) for equation in equations(docx(document(nodes)))]
    assert found == [letters(form(mathml.formula(node))) for node in nodes]


def test_no_format_is_left_out() -> None:
    shown_elsewhere = {"bib", "fragment"}  # the one has no formulas; the other is the article's in a paper
    assert set(formats()) == {"html", "json", "text", "md", "tex"} | shown_elsewhere
