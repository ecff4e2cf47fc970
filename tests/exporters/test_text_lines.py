"""Formulas that text breaks over lines, in narrow and in wide terminals: read together they are what was meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from symbolic_init import catalogue
from symbolic_init.blocks import Block, Chain, Display, Document, Environment, Section, Step
from symbolic_init.commands.selection import checked, engine
from symbolic_init.document import build_document
from symbolic_init.exporters._lines import chain, display
from symbolic_init.exporters._screen import Screen
from symbolic_init.layout import TIMES, Cases, Fenced, Fraction, Letter, Number, Operator, Prose, Root, Row
from symbolic_init.printing import mathml
from tests.exporters.reading_ascii import read_ascii, spelt
from tests.exporters.reading_back import Form, canonical, form
from tests.exporters.reading_text import read
from tests.exporters.reading_word import letters
from tests.specimens import SPECIMENS

PAGES = ("perceptron-zero-init", "backprop-is-the-chain-rule", "attention-zero-queries", "mlp-identical-units")
BRACE = re.compile(r"(?:^|(?<=\s))(?:┃|\|)(?=\s)")  # of one line of several cases
TOTAL = Row((*(piece for letter in "abcdeghkmnpqr" for piece in (Letter(letter), Operator("+"))), Letter("z")))
WHEN = Row((Prose("if "), Letter("x"), Operator(">"), Number("0")))
SOME = Cases(((Number("1"), WHEN), (Row((Operator("−"), Number("1"))), WHEN), (Number("0"), Prose("otherwise"))))
CASES = [
    Row((Letter("y"), Operator("="), SOME)),
    Row((Letter("y"), Operator("="), Cases(((TOTAL, WHEN), (Fraction(TOTAL, TOTAL), Prose("otherwise")))))),
    Row((Letter("y"), Operator("="), Fraction(TOTAL, Root(TOTAL)), TIMES, Fenced("|", TOTAL, "|"))),
]


@cache
def document(name: str) -> Document:
    """A report made by hand or of a page of the catalogue."""
    if name == "cases":
        return Document(name, (), tuple(map(Display, CASES)))
    if name in SPECIMENS:
        return build_document(SPECIMENS[name]())
    (page,) = (page for page in catalogue.pages(None) if page.slug == name)
    return build_document(checked(page, engine(1)))


def formulas(blocks: tuple[Block, ...]) -> Iterator[Display | Chain]:
    """What stands on lines of its own."""
    for block in blocks:
        if isinstance(block, Display | Chain):
            yield block
        elif isinstance(block, Section | Environment):
            yield from formulas(block.blocks)


def lines(block: Display | Chain, screen: Screen) -> list[str]:
    """The block's lines, without reasons."""
    if isinstance(block, Display):
        return display(block.node, screen)
    return chain([Step(step.left, step.relation, step.right) for step in block.lines], screen)


def joined(lines: list[str]) -> str:
    """The lines as one; that of several cases which has what stands before the brace goes first."""
    out: list[str] = []
    cases: list[str] = []
    for line in [*lines, ""]:
        found = BRACE.search(line)
        if found:
            before, after = line[: found.start()].strip(), line[found.end() :]
            out += [before] if before else []
            cases.append(after)
        else:
            out += ["{ " + " ".join(cases)] if cases else []
            cases = []
            out.append(re.sub(r"^\s*[×*] ", "", line))  # a product goes on
    return " ".join(out)


def meant(block: Display | Chain) -> Form:
    """What the block says, in the form of `reading_back`."""
    if isinstance(block, Display):
        return form(mathml.formula(block.node))
    row: list[object] = []
    for step in block.lines:
        row += () if step.left is None else form(mathml.formula(step.left))
        row += (*read(step.relation), *form(mathml.formula(step.right)))
    return tuple(row)


@pytest.mark.parametrize("columns", [40, 60, 100])
@pytest.mark.parametrize("name", [*SPECIMENS, *PAGES, "cases"])
def test_broken_lines_say_the_same(name: str, columns: int) -> None:
    wide, narrow = Screen(columns), Screen(columns, ascii=True)
    for block in formulas(document(name).blocks):
        said = meant(block)
        assert letters(canonical(read(joined(lines(block, wide))))) == letters(canonical(said))
        assert spelt(read_ascii(joined(lines(block, narrow)))) == spelt(said)
