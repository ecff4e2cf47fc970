"""Every format that the folder has, with every report and with text that tries to be markup."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from symbolic_init.blocks import Document, Paragraph, Text
from symbolic_init.document import build_document
from symbolic_init.exporters import UnknownFormatError, export, formats, suffix
from symbolic_init.exporters._screen import Screen
from symbolic_init.exporters._shell import checked
from symbolic_init.exporters.text import render as render_text
from symbolic_init.printing.ascii import to_ascii
from symbolic_init.printing.mathml import MathMLError, validate
from symbolic_init.printing.plain import width
from symbolic_init.report import Report
from tests.specimens import PAGE, SPECIMENS, flagship, refuted

HOSTILE = (
    "<script>alert(1)</script> & \\input{/etc/passwd} 100% #1 a_b ^x ~ {y} `code` *bold* [link](x) |cell| "
    "\x00\x1b[31m\u202eltr\u2066 \\end{document} <!-- --> $ ]]> \\write18{ls} \"quoted\" 'single' --- @me ∀ 漢"
)


def hostile() -> Report:
    report = refuted()
    page = replace(PAGE, title=HOSTILE, sentence=HOSTILE, source=HOSTILE, idea=HOSTILE, outline=(HOSTILE,),
                   fails_when=HOSTILE, references=(HOSTILE,))  # fmt: skip
    evidence = replace(report.evidence[0], words=HOSTILE, conventions=(HOSTILE,))
    return Report(page, (evidence,), report.outcome)


REPORTS = {**SPECIMENS, "hostile": hostile}


def test_the_formats_are_the_files_of_the_folder() -> None:
    assert formats() == ("bib", "fragment", "html", "json", "md", "tex", "text")
    assert [suffix(name) for name in formats()] == [".bib", ".fragment.tex", ".html", ".json", ".md", ".tex", ".txt"]
    with pytest.raises(UnknownFormatError, match="expected a format among bib, fragment, html"):
        export(build_document(flagship()), "pdf")


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("format", formats())
def test_every_report_is_written_in_every_format(name: str, format: str) -> None:
    text = export(build_document(REPORTS[name]()), format)
    assert text.endswith("\n")
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", text)


def test_markup_in_the_users_words_is_text_in_html() -> None:
    page = export(build_document(hostile()), "html")
    assert page.count("<script") == 1
    root = ElementTree.fromstring(page)
    assert "<script>alert(1)</script> & \\input{/etc/passwd}" in "".join(root.itertext())


def test_markup_in_the_users_words_is_text_in_latex(tmp_path: Path) -> None:
    source = export(build_document(hostile()), "tex")
    assert r"\input{/" not in source
    assert r"\textbackslash{}input\{/etc/passwd\}" in source
    assert source.count(r"\end{document}") == 1


def test_markup_in_the_users_words_is_text_in_markdown() -> None:
    text = export(build_document(hostile()), "md")
    assert "<script" not in text
    assert r"\*bold\*" in text
    assert r"\[link\]" in text
    assert r"\|cell\|" in text


@pytest.mark.parametrize("start", ["# no heading", "1. no list", "- no bullet", "+ none", "> no quote", "= none"])
def test_a_paragraph_does_not_become_another_block_in_markdown(start: str) -> None:
    line = export(Document("x", (Text("t"),), (Paragraph((Text(start),)),)), "md").splitlines()[2]
    assert line != start
    assert line.replace("\\", "").replace("&gt;", ">") == start


@pytest.mark.parametrize("name", REPORTS)
def test_json_has_stable_keys_and_exact_numbers(name: str) -> None:
    found = json.loads(export(build_document(REPORTS[name]()), "json"))
    assert list(found) == ["slug", "title", "blocks"]
    assert not re.search(r"\d\.\d{5,}", json.dumps(found))


@pytest.mark.parametrize("name", REPORTS)
def test_json_is_laid_out_as_the_standard_library_does_it(name: str) -> None:
    written = export(build_document(REPORTS[name]()), "json")
    assert written == json.dumps(json.loads(written), ensure_ascii=False, indent=1) + "\n"


def test_json_names_every_block() -> None:
    found = json.loads(export(build_document(flagship()), "json"))
    assert [block["type"] for block in found["blocks"]] == [
        "quote", "verdict", "paragraph", "list", "section", "section", "section"]  # fmt: skip
    theorem = found["blocks"][4]["blocks"][0]
    assert theorem["blocks"][1]["text"] == "η′ 𝐰⁽ᵗ⁾ = η 𝐰′⁽ᵗ⁾   for all t"


@pytest.mark.parametrize("name", REPORTS)
def test_the_text_becomes_ascii_without_losing_a_name(name: str) -> None:
    text = to_ascii(export(build_document(REPORTS[name]()), "text"))
    assert text.isascii()
    assert "?" not in text or name == "hostile"


def test_ascii_spells_what_it_cannot_show() -> None:
    text = "η (y⁽ᵗ⁺¹⁾ − ŷ⁽ᵗ⁺¹⁾) 𝐱⁽ᵗ⁺¹⁾ ≥ 0, ‖𝐰₀‖² ✓ ϕ̃"
    assert to_ascii(text) == "eta (y^(t+1) - yhat^(t+1)) x^(t+1) >= 0, ||w_0||^2 + phitilde"


@pytest.mark.parametrize("columns", [60, 80, 100])
@pytest.mark.parametrize("name", SPECIMENS)
def test_lines_of_text_fit_the_terminal(name: str, columns: int) -> None:
    lines = render_text(build_document(SPECIMENS[name]()), Screen(columns)).splitlines()
    too_long = [line for line in lines if width(line) > columns]
    assert not too_long


@pytest.mark.parametrize(
    "markup",
    [
        "<math><maction/></math>",
        '<math><mi mathvariant="bold">w</mi></math>',
        '<math><mi onclick="x()">w</mi></math>',
        "<math><mrow>stray</mrow></math>",
        "<math><mi>\\foo</mi></math>",
        "<math><msub><mi>w</mi></msub></math>",
        "<math><mi><mi>w</mi></mi></math>",
        "<math><mi>w</mi>tail</math>",
        "<math><script/></math>",
    ],
)
def test_what_is_not_mathml_core_is_refused(markup: str) -> None:
    with pytest.raises(MathMLError):
        validate(ElementTree.fromstring(markup))


@pytest.mark.parametrize(
    "part",
    [
        "<math><maction/></math>",
        "<math><mi>w</mi>",
        "<mathx></mathx>",
        '<p class="<math></math>">x</p>',
        '<math onclick="x()"></math>',
        "<script/>",
        '<p onclick="x()">x</p>',
        "<p>",
        "&nbsp;",
    ],
)
def test_a_page_with_anything_but_what_is_allowed_is_refused(part: str) -> None:
    assert checked("<main><math><mi>w</mi></math>.</main>")
    with pytest.raises((MathMLError, ElementTree.ParseError)):
        checked(f"<main><math><mi>w</mi></math>{part}<math><mi>w</mi></math></main>")


def test_html_loads_nothing_and_says_so() -> None:
    page = export(build_document(flagship()), "html")
    assert "default-src 'none'" in page
    assert not re.search(r"(src|href)=\"(https?:)?//|url\(|@import", page)
    root = ElementTree.fromstring(page)
    assert [len(root.findall(f".//{tag}")) for tag in ("main", "h1", "title")] == [1, 1, 1]
    headings = [int(e.tag[1]) for e in root.iter() if re.fullmatch(r"h[1-6]", str(e.tag))]
    assert all(deeper - before <= 1 for before, deeper in pairwise(headings))
