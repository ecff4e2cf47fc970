"""From what is printed one gets back what was meant: 10,000 random terms, read off the MathML and off the LaTeX."""

from __future__ import annotations

import pytest

from symbolic_init.kernel.terms import Term
from symbolic_init.printing import latex, mathml
from tests.exporters.evaluating import evaluated
from tests.exporters.reading_back import Form, by_math_core, form
from tests.typesetting.random_terms import SETTER, closed_terms, value


@pytest.fixture(scope="module")
def terms() -> list[Term]:
    """Random closed terms."""
    return closed_terms(10_000, seed=20261123)


def test_the_value_is_recovered_from_the_mathml(terms: list[Term]) -> None:
    wrong = [term for term in terms if evaluated(form(mathml.formula(SETTER.term(term)))) != value(term)]
    assert wrong == []


def test_the_latex_says_the_same_as_the_mathml(terms: list[Term]) -> None:
    nodes = [SETTER.term(term) for term in terms]
    wrong = [latex.formula(node) for node in nodes
             if form(by_math_core(latex.formula(node))) != form(mathml.formula(node))]  # fmt: skip
    assert wrong == []


def test_no_two_meanings_look_the_same(terms: list[Term]) -> None:
    seen: dict[Form, Term] = {}
    for term in terms:
        known = seen.setdefault(form(mathml.formula(SETTER.term(term))), term)
        assert known == term or value(known) == value(term), (known, term)
