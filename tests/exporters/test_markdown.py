"""Markdown as GitHub reads it: no formula has anything in it that Markdown takes for markup or GitHub forbids."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from html import unescape

import pytest

from symbolic_init.blocks import Chain, Display, Document, Math, Paragraph, Step, Table, Text
from symbolic_init.document import build_document
from symbolic_init.exporters import export
from symbolic_init.layout import COMMA, Cases, Fenced, Letter, Number, Operator, Prose, Row, Script, Word, separated
from tests.specimens import SPECIMENS

DISPLAY = re.compile(r"^\$\$\n(.*?)\n\$\$$", re.S | re.M)
INLINE = re.compile(r"(?<![\\$])\$(?!\$)((?:[^$\\\n]|\\.)+?)\$(?!\$)")
TAGS = re.compile(r"</?(?:p|h\d|li|td|th|tr|table|ul|ol|thead|tbody|strong|blockquote|a|br)(?: [^>]*)?/?>")
FORBIDDEN = ("operatorname", "mbox", "phantom")  # by GitHub

W, X = (Letter(name, "bold") for name in "wx")
TRICKY = [
    Row((Script(W, Number("1")), Operator("+"), Script(X, separated((Letter("i"), Letter("j")))))),
    Row((Fenced("[", Letter("z"), "]"), Fenced("(", Letter("x"), ")"))),
    Row((Letter("a"), Operator("<"), Letter("b"), Operator(">"), Letter("c"))),
    Fenced("{", separated((Number("1"), Number("2")), COMMA), "}"),
    Fenced("|", Letter("x"), "|"),
    Script(Word("total"), Letter("s")),
    Cases(((Number("1"), Prose("if it is")), (Number("0"), Prose("otherwise")))),
]
CELLS = tuple((Math(node),) for node in TRICKY)
LINES = tuple(Step(Letter("y"), "=", node, (Text("because "), Math(node))) for node in TRICKY)
DOCUMENTS = {name: build_document(make()) for name, make in SPECIMENS.items()} | {
    "tricky": Document("tricky", (Text("Title with "), Math(TRICKY[0])), (
        *(Paragraph((Text("so "), Math(node), Text(", and so "), Math(node), Text("."))) for node in TRICKY),
        *map(Display, TRICKY), Chain(LINES, "lines"), Table((), CELLS, (CELLS, CELLS)),
    ))
}  # fmt: skip


def read(markdown: str, format: str, to: str) -> str:
    """What pandoc makes of Markdown."""
    command = ["pandoc", f"--from={format}", f"--to={to}", "--wrap=none"]
    return subprocess.run(command, input=markdown, capture_output=True, text=True, check=True, timeout=60).stdout


def formulas(markdown: str) -> list[str]:
    return [*DISPLAY.findall(markdown), *INLINE.findall(DISPLAY.sub("", markdown))]


def spaced(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_formula_has_what_markdown_takes_for_markup(name: str, require: Callable[[str], str]) -> None:
    require("pandoc")
    markdown = export(DOCUMENTS[name], "md")
    plain = spaced(unescape(TAGS.sub(" ", read(markdown, "gfm-tex_math_dollars", "html"))))
    found = formulas(markdown)
    assert len(found) > 5
    assert [formula for formula in found if spaced(formula) not in plain] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_formula_is_read_as_one(name: str, require: Callable[[str], str]) -> None:
    require("pandoc")
    markdown = export(DOCUMENTS[name], "md")
    found = [value["c"][1] for value in _walk(json.loads(read(markdown, "gfm+tex_math_dollars", "json"))["blocks"])]
    assert sorted(map(spaced, found)) == sorted(map(spaced, formulas(markdown)))


def _walk(value: object) -> list[dict[str, list[str]]]:
    """The formulas in what pandoc has read."""
    if isinstance(value, dict):
        return [value] if value.get("t") == "Math" else _walk(list(value.values()))
    return [found for part in value for found in _walk(part)] if isinstance(value, list) else []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_formula_has_what_github_refuses(name: str) -> None:
    markdown = export(DOCUMENTS[name], "md")
    assert not re.search(rf"\\(?:{'|'.join(FORBIDDEN)})", markdown)
    for formula in formulas(markdown):
        assert formula == formula.strip(), "a space before the closing dollar"
        assert not re.search(r"\n\s*\n", formula), "an empty line"
    rest = DISPLAY.sub("", markdown)
    before = [rest[found.start() - 1] for found in INLINE.finditer(rest)]
    assert not any(char.isalnum() or char == "-" for char in before)


def test_rows_have_as_many_cells_as_their_heads(require: Callable[[str], str]) -> None:
    require("pandoc")
    page = read(export(DOCUMENTS["tricky"], "md"), "gfm+tex_math_dollars", "html")
    rows = re.findall(r"<tr.*?</tr>", page, re.S)
    assert [len(re.findall(r"<t[hd]", row)) for row in rows] == [len(TRICKY)] * 3


@pytest.mark.parametrize("text", ["\\<b>x</b>", "\\&lt;", "<!-- x -->", "a\\", "*<i>*", "\\`x`"])
def test_words_stay_words(text: str, require: Callable[[str], str]) -> None:
    require("pandoc")
    page = read(export(Document("x", (Text("t"),), (Paragraph((Text(text),)),)), "md"), "gfm", "html")
    assert re.findall(r"<p>(.*)</p>", page) == [text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")]
