"""Names with markup in them: loops refuse them, and no format that is given one takes it for more than letters."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from fractions import Fraction
from functools import partial
from xml.etree import ElementTree

import pytest
import sympy as sp

from symbolic_init.blocks import (
    Block,
    Bullets,
    Chain,
    Curve,
    Display,
    Document,
    Environment,
    Math,
    Panel,
    Paragraph,
    Picture,
    Section,
    Step,
    Table,
    Text,
)  # fmt: skip
from symbolic_init.compiling import pdf as compiled
from symbolic_init.exporters import _cell_html, _cell_latex, _cell_markdown, export, formats, text
from symbolic_init.exporters._drawing import svg
from symbolic_init.exporters._screen import Screen
from symbolic_init.kernel.terms import Add, App, Entry, Sym
from symbolic_init.layout import Node
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.printing import plain
from symbolic_init.printing.mathml import MathMLError
from symbolic_init.system import NEXT
from symbolic_init.typesetting import Shape, Typesetter
from symbolic_init.word import docx
from tests.exporters.reading_word import document_of
from tests.exporters.test_markdown import read as pandoc
from tests.specimen_terms import K, n

NAMES = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "\\input{/etc/passwd}", "\\write18{ls}",
         "a$b$c", "100%", "a&b", "a&lt;b", "x#1", "a^b{", "}", "~", "`code`", "*bold*", "[a](b)", "|", "]]>", "<!--",
         "@me", "-", "\x1b[31m", "a\x00b", "a\nb", "a\u202eb", "a\u200fb", "\u2066", "\\", " "]  # fmt: skip
UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
ELEMENTS = {"svg", "g", "path", "text", "tspan", "defs", "clipPath", "rect", "use", "title", "desc"}


def loop(name: str, role: str) -> TrainingLoop:
    """A perceptron in which one thing has the name."""
    called = {part: name if part == role else part[0] for part in ROLES}
    size = sp.Symbol(called["size"], integer=True, positive=True)
    k, j = sp.Symbol(called["index"], integer=True), sp.Symbol(called["bound index"], integer=True)
    w, x, v = (sp.IndexedBase(called[part], shape=(size,)) for part in ("weights", "x input", "constant"))
    y, f, eta = sp.Symbol(called["output"]), sp.Function(called["function"]), sp.Symbol(called["rate"])
    return TrainingLoop(
        name="loop", state={w[k]: 0}, inputs={x[k]: sp.S.Reals}, functions={f: None},
        intermediates={y: f(sp.Sum(w[j] * x[j], (j, 1, size)))}, update={w[k]: w[k] + eta * y * v[k]},
    )  # fmt: skip


ROLES = ("size", "index", "bound index", "weights", "x input", "constant", "output", "function", "rate")


def test_the_loop_is_one() -> None:
    assert loop("a", "rate").state


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", [*NAMES, ""])
def test_a_loop_refuses_the_name(name: str, role: str) -> None:
    with pytest.raises(ValueError):
        loop(name, role)


def node(name: str) -> Node:
    """What has the name as a tensor, as a constant and as a function."""
    term = Add((Entry(name, (NEXT, K)), Sym(name), App(name, (Sym("z"),))))
    return Typesetter({name: Shape(True, (n,))}).term(term)


def document(*names: str) -> Document:
    """A document that has the names everywhere, in formulas and as words."""
    blocks: list[Block] = []
    for name in names:
        formula, words = Math(node(name)), Text(name)
        said, step = (words, Text(": "), formula), Step(formula.node, "=", formula.node, (words, formula))
        table, proof = Table(said, (said,), ((said,), (said,))), Environment("proof", (Paragraph(said),))
        blocks += [Paragraph(said), Display(formula.node), Chain((step, step), name), table,
                   Bullets((said, said), False), Section(said, "here", (proof,))]  # fmt: skip
    return Document("slug", (Text("title"), *(Text(name) for name in names)), tuple(blocks))


WRITERS: dict[str, Callable[[Document], str]] = {
    **{name: partial(export, format=name) for name in formats()},
    "cell html": _cell_html.render, "cell latex": _cell_latex.render, "cell markdown": _cell_markdown.render,
    "console": lambda given: text.render(given, Screen(60, ascii=True)),
}  # fmt: skip
REFUSING = {"html", "cell html"}  # formulas with what looks like LaTeX that nobody read


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("format", WRITERS)
def test_a_name_is_no_markup(format: str, name: str) -> None:
    try:
        written = WRITERS[format](document(name))
    except MathMLError:
        assert format in REFUSING and set(name) & set("\\$&")
        return
    assert not UNSEEN.search(written)
    if "html" in format:
        page = ElementTree.fromstring(written)
        assert {str(part.tag).rpartition("}")[2] for part in page.iter()}.isdisjoint({"img", "iframe", "object"})
        assert written.count("<script") == (format == "html")
    elif "markdown" in format or format == "md":
        assert not re.search(r"<(script|img|!--)", written)
    elif format == "json":
        assert plain.visible(name) in json.loads(written)["title"]
    elif "latex" in format or format in ("tex", "fragment"):
        assert not re.search(r"\\(input\{/|write18)", written)


def test_latex_sets_every_name(require: Callable[[str], str]) -> None:
    require("pdflatex")
    assert compiled(export(document(*NAMES), "tex"))


def test_markdown_reads_every_name_as_letters(require: Callable[[str], str]) -> None:
    require("pandoc")
    tree = pandoc(export(document(*NAMES), "md"), "gfm+tex_math_dollars", "json")
    assert not re.findall(r'"t":"(RawInline|RawBlock|Image|Link|Code|CodeBlock|HorizontalRule)"', tree)
    assert tree.count('"t":"Math"') >= 10 * len(NAMES)


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "\\input{/etc/passwd}", "a$b$c", "a&b", "a\u202eb"])
def test_word_shows_the_name(name: str, require: Callable[[str], str]) -> None:
    require("pandoc")
    assert plain.visible(name) in "".join(document_of(docx(document(name))).itertext())


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_shows_the_name(name: str) -> None:
    pytest.importorskip("matplotlib")
    words = (Text(name), Math(node(name)))
    line = Curve(words, ((Fraction(0), Fraction(0)), (Fraction(1), Fraction(2))), "path", 0, None)
    picture = Picture("slug-kind", words, words, (Panel(words, words, words, (line,), "free"),), (), False)
    drawn = ElementTree.fromstring(f"<svg>{svg(picture, 0)[1]}</svg>")
    assert {part.tag for part in drawn.iter()} <= ELEMENTS
    assert not [key for part in drawn.iter() for key in part.attrib if key.startswith("on") or key.endswith("href")]
    assert plain.visible(name).strip() in "".join(drawn.itertext())
