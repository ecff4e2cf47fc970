"""The gallery: every page under its theme, each report between its neighbours, and the page it was made from."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from symbolic_init import catalogue
from symbolic_init.document import build_document
from symbolic_init.exporters import export
from symbolic_init.index import indices
from symbolic_init.report import Outcome, Report
from tests.specimens import PAGE, flagship, refuted

FORMATS = [("text", "txt"), ("html", "html")]


def test_every_shipped_page_has_a_theme() -> None:
    assert not [page.slug for page in catalogue.pages() if not page.text("Theme")]


def test_pages_stand_side_by_side_theme_by_theme() -> None:
    pages = catalogue.pages()
    catalogue.put_side_by_side(pages)
    (first,) = (page for page in pages if page.neighbours is not None and page.neighbours[0] is None)
    order = [first]
    while (after := (order[-1].neighbours or (None, None))[1]) is not None:
        assert after.neighbours is not None and after.neighbours[0] is order[-1]
        order.append(after)
    assert len(order) == len(pages)
    assert [page.text("Theme") for page in order] == sorted(page.text("Theme") for page in pages)


def test_the_gallery_has_the_sentence_first_and_the_verdict_in_words() -> None:
    page = ElementTree.fromstring(indices([flagship(), refuted()], FORMATS)["index.html"])
    items = [item for part in page.iter("ul") if part.get("class") == "gallery" for item in part]
    said = [" ".join("".join(item.itertext()).split()) for item in items]
    assert [words[:1] for words in said] == ["“", "“"]
    assert ["✗ refuted" in said[0], "✓ proved" in said[1]] == [True, True]
    assert [item.findall(".//a")[0].get("href") for item in items] == [
        "adaline-rate-changes-direction.html", "perceptron-zero-init.html"]  # fmt: skip


def test_without_its_script_the_gallery_shows_everything() -> None:
    page = ElementTree.fromstring(indices([flagship()], FORMATS)["index.html"])
    assert [part.get("id") for part in page.iter() if part.get("hidden")] == ["search"]


def test_a_report_leads_to_its_neighbours_and_to_the_page() -> None:
    beside = (None, ("x-y", "Where $\\eta < 1$"))
    page = replace(PAGE, path="perceptron_zero_init.py", program="claims = [1 < 2]\n# <b>&\n", neighbours=beside)
    root = ElementTree.fromstring(export(build_document(replace(flagship(), page=page)), "html"))
    assert [(a.get("href"), "".join(a.itertext())) for a in root.iter("a")] == [
        ("index.html", "All sentences"), ("x-y.html", "Next: Where η\u00a0<\u00a01")]  # fmt: skip
    assert ["".join(pre.itertext()) for pre in root.iter("pre")] == ["claims = [1 < 2]\n# <b>&"]


@pytest.mark.parametrize("format", ["html", "md", "text", "tex", "json"])
def test_a_report_alone_leads_nowhere(format: str) -> None:
    assert "index.html" not in export(build_document(flagship()), format)


def test_a_gallery_of_no_html_leads_to_what_there_is() -> None:
    report = Report(PAGE, (), Outcome.PROVED)
    assert 'href="perceptron-zero-init.txt"' in indices([report], FORMATS[:1])["index.html"]
    assert indices([report], [])["index.html"].count("<a ") == len(["to the theme"])
