"""Word files from the pandoc on the machine: every formula an equation that says the same, whole or not at all."""

from __future__ import annotations

import io
import os
import re
import stat
import sys
import time
import zipfile
from collections.abc import Callable
from html import unescape
from pathlib import Path
from types import ModuleType

import pytest

from symbolic_init import cli
from symbolic_init.blocks import Chain, Document, Step, Text
from symbolic_init.document import build_document
from symbolic_init.exporters import _word
from symbolic_init.exporters._word import chain, render, upright
from symbolic_init.layout import Word
from symbolic_init.word import WordError, converted, docx, equations, pandoc
from tests.exporters.reading_back import form
from tests.exporters.reading_word import equations as read
from tests.exporters.reading_word import form_of, letters, words
from tests.exporters.test_all_formats import hostile
from tests.exporters.test_pictures import curve, document, drawn
from tests.specimens import SPECIMENS, flagship

REPORTS = Path(__file__).parents[1] / "reports"
FORMULA = re.compile(r"<math.*?</math>", re.S)
PAGE = '<p><math aria-label="x"><mi>x</mi></math></p>'


@pytest.mark.parametrize("name", SPECIMENS)
def test_every_formula_is_an_equation_that_says_the_same(name: str, require: Callable[[str], str]) -> None:
    require("pandoc")
    document = build_document(SPECIMENS[name]())
    found = read(docx(document))
    assert [form_of(equation) for equation in found] == [letters(form(m)) for m in FORMULA.findall(render(document))]
    assert len(found) > 20


def test_every_formula_of_every_report_says_the_same_in_word(require: Callable[[str], str]) -> None:
    require("pandoc")
    corpus = dict.fromkeys(m for path in REPORTS.glob("*.html") for m in FORMULA.findall(path.read_text("utf-8")))
    assert len(corpus) > 2000, "run `make reports`"
    found = read(converted("".join(f"<p>{upright(markup)}</p>\n" for markup in corpus)))
    assert len(found) == len(corpus)
    wrong = [markup for markup, one in zip(corpus, found, strict=True) if letters(form(markup)) != form_of(one)]
    assert wrong == []


def test_names_are_upright_and_vectors_bold(require: Callable[[str], str]) -> None:
    require("pandoc")
    (equation,) = read(converted(f"<p>{upright('<math><mi>key</mi><mi>𝐰</mi><mi>k</mi></math>')}</p>"))
    namespace = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
    styles = [style.get(f"{namespace}val") for style in equation.iter(f"{namespace}sty")]
    assert styles == ["p"] * (len(styles) - 1) + ["b"]
    assert form_of(equation) == ("k", "e", "y", "bold w", "k")


def test_the_words_are_there_and_markup_is_text(require: Callable[[str], str]) -> None:
    require("pandoc")
    content = docx(build_document(hostile()))
    assert "<script>alert(1)</script> & \\input{/etc/passwd} 100% #1 a_b ^x ~ {y} `code`" in words(content)
    assert "only rescales the perceptron" in words(docx(build_document(flagship())))


def test_a_report_is_the_same_file_every_time(require: Callable[[str], str]) -> None:
    require("pandoc")
    document = build_document(flagship())
    first = docx(document)
    time.sleep(2.1)  # as long as a zip file's clock takes to move
    assert docx(document) == first


def step(left: str, right: str, note: str) -> Step:
    return Step(Word(left) if left else None, "=", Word(right), (Text(note),) if note else ())


@pytest.mark.parametrize(
    ("lines", "tables", "columns"),
    [
        ((step("x", "y", "short"), step("", "z", "too")), 1, [3, 3]),
        ((step("x", "y" * 60, "no room"), step("", "z", "")), 1, [2, 2, 2]),
        ((step("x" * 60, "y", "under it"),), 0, []),
    ],
)
def test_reasons_stand_where_there_is_room(lines: tuple[Step, ...], tables: int, columns: list[int]) -> None:
    markup = chain(Chain(lines, "").lines)
    assert markup.count("<table>") == tables
    assert [row.count("<td") for row in markup.split("<tr>")[1:]] == columns
    assert all(unescape(line.note[0].text) in markup for line in lines if line.note)  # type: ignore[union-attr]


def instead_of_pandoc(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a program called pandoc before the one that there is."""
    folder.mkdir()
    program = folder / "pandoc"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def test_pandoc_is_stopped_in_time_with_what_it_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead_of_pandoc(tmp_path / "bin", f"(sleep 2; touch {tmp_path}/late) & wait", monkeypatch)
    with pytest.raises(WordError, match=r"^--to docx: pandoc was not ready after 0\.3 s; --to html"):
        converted(PAGE, seconds=0.3)
    time.sleep(2.2)
    assert not (tmp_path / "late").exists()


def test_what_pandoc_complains_about_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead_of_pandoc(tmp_path / "bin", "echo out of memory >&2; exit 2", monkeypatch)
    with pytest.raises(WordError, match=r"^--to docx: pandoc stopped: out of memory; --to html"):
        converted(PAGE)


def test_a_file_without_its_equations_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, require: Callable[[str], str]
) -> None:
    real = require("pandoc")
    assert equations(converted(PAGE * 3)) == 3
    instead_of_pandoc(tmp_path / "bin", f'sed -i s/math/span/g report.html; exec {real} "$@"', monkeypatch)
    monkeypatch.chdir(tmp_path)
    assert cli.main(["report", "perceptron-zero-init", "--to", "docx", "--out", "out"]) == 2
    assert not (tmp_path / "out" / "perceptron-zero-init.docx").exists()
    with pytest.raises(WordError, match=r"^--to docx: expected \d+ equations from pandoc, found 0; --to html"):
        docx(build_document(flagship()))


def test_without_pandoc_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(sys.modules, "pypandoc", None)
    assert cli.main(["report", "perceptron-zero-init", "--to", "docx", "--out", str(tmp_path / "out")]) == 2
    said = capsys.readouterr().err
    assert "apt-get install pandoc; anywhere: pip install 'symbolic-init[word]'" in said
    assert said.count("\n") == 1
    assert not os.listdir(tmp_path)


def test_a_pandoc_that_came_with_pip_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    module = ModuleType("pypandoc")
    module.get_pandoc_path = lambda: "/somewhere/pandoc"  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pypandoc", module)
    assert pandoc() == "/somewhere/pandoc"


def test_report_writes_a_word_file(tmp_path: Path, require: Callable[[str], str]) -> None:
    require("pandoc")
    assert cli.main(["report", "perceptron-zero-init", "--to", "word,text", "--out", str(tmp_path)]) == 0
    content = (tmp_path / "perceptron-zero-init.docx").read_bytes()
    assert equations(content) > 100


def test_what_is_linked_to_is_a_word_file_too() -> None:
    from symbolic_init.blocks import Link, Paragraph

    page = render(Document("x", (Text("t"),), (Paragraph((Link("other", "there"), Link("#claim", "here"))),)))
    assert '<a href="other.docx">there</a><a href="#claim">here</a>' in page


def test_a_picture_is_there_with_its_words(require: Callable[[str], str], monkeypatch: pytest.MonkeyPatch) -> None:
    require("pandoc")
    content = docx(document(drawn(curve())))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        (picture,) = (archive.read(name) for name in archive.namelist() if name.startswith("word/media/"))
        page = archive.read("word/document.xml").decode()
    assert picture.startswith(b"\x89PNG")
    assert "What is &lt;shown&gt;, A &amp; B" in page and "It falls &amp; rises" in page
    monkeypatch.setattr(_word, "can_draw", lambda: False)
    assert "<img" not in render(document(drawn(curve())))
