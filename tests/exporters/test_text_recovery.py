"""From plain text one gets back what was meant, in Unicode and in ASCII: random terms, and the formulas of reports."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from symbolic_init.kernel.terms import Term
from symbolic_init.printing.ascii import to_ascii
from symbolic_init.printing.plain import formula
from tests.exporters.evaluating import evaluated
from tests.exporters.reading_ascii import emboldened, read_ascii, spelt
from tests.exporters.reading_back import Form, by_math_core, canonical, form
from tests.exporters.reading_text import decomposed, read
from tests.exporters.reading_word import letters
from tests.typesetting.random_terms import SETTER, SHAPES, closed_terms, value

REPORTS = Path(__file__).parents[2] / "reports"
AXES = {name.removeprefix("Delta_"): shape.axes for name, shape in SHAPES.items()}
UNREAD = re.compile(
    r"\D/|/\D|\)\}\^"
)  # a typed stroke is no fraction bar; a power of a group has no bracket of its own


@pytest.fixture(scope="module")
def terms() -> list[Term]:
    """Random closed terms."""
    return closed_terms(10_000, seed=20261124)


@pytest.fixture(scope="module")
def corpus() -> dict[str, str]:
    """The text of each formula of the reports, by its LaTeX."""
    found = dict(pair for report in REPORTS.glob("*.json") for pair in _pairs(json.loads(report.read_text("utf-8"))))
    assert len(found) > 2000, "run `make reports`"
    readable = {source: text for source, text in found.items() if not UNREAD.search(source)}
    assert len(readable) > 0.98 * len(found)
    return readable


def _pairs(value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        if value.keys() >= {"latex", "text"}:
            yield value["latex"], value["text"]
        value = [*value.values()]
    if isinstance(value, list):
        for part in value:
            yield from _pairs(part)


def ascii_of(text: str) -> Form:
    """What is read off the text when it is spelt in ASCII."""
    return read_ascii(to_ascii("".join(map(decomposed, text))))


@pytest.mark.parametrize("reader", [read, ascii_of])
def test_the_value_is_recovered_from_the_text(reader: Callable[[str], Form], terms: list[Term]) -> None:
    texts = {formula(SETTER.term(term)): value(term) for term in terms}
    wrong = [text for text, meant in texts.items() if evaluated(emboldened(reader(text), AXES)) != meant]
    assert wrong == []


def test_json_says_the_same_in_text_and_in_latex(corpus: dict[str, str]) -> None:
    wrong = [text for source, text in corpus.items()
             if letters(canonical(form(by_math_core(source)))) != letters(canonical(read(text)))]  # fmt: skip
    assert wrong == []


def test_the_text_of_reports_in_ascii_says_the_same(corpus: dict[str, str]) -> None:
    assert [text for text in corpus.values() if spelt(ascii_of(text)) != spelt(read(text))] == []
