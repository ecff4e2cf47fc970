"""Every formula of every committed report: its LaTeX, read by two other programs, is its MathML; and LaTeX sets it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from latex2mathml.converter import convert

from symbolic_init.printing.mathml import sound
from tests.exporters.reading_back import by_math_core, form

REPORTS = Path(__file__).parents[2] / "reports"
_FORMULA = re.compile(r"<math.*?<annotation[^>]*>(.*?)</annotation></semantics></math>", re.S)


@pytest.fixture(scope="module")
def corpus() -> dict[str, str]:
    """The MathML of each formula, by its LaTeX."""
    found: dict[str, str] = {}
    for report in sorted(REPORTS.glob("*.html")):
        for formula in _FORMULA.finditer(report.read_text(encoding="utf-8")):
            found.setdefault(unescape(formula[1]), formula[0])
    assert len(found) > 2000, "run `make reports`"
    return found


def test_every_formula_is_mathml_core(corpus: dict[str, str]) -> None:
    for markup in corpus.values():
        sound(markup)


def test_math_core_reads_the_same_formula(corpus: dict[str, str]) -> None:
    wrong = [latex for latex, markup in corpus.items() if form(by_math_core(latex)) != form(markup)]
    assert wrong == []


def test_latex2mathml_reads_the_same_formula_but_for_bold_greek(corpus: dict[str, str]) -> None:
    wrong = [latex for latex, markup in corpus.items() if form(convert(latex), bold=False) != form(markup, bold=False)]
    assert wrong == []


def test_pdflatex_sets_every_formula(corpus: dict[str, str], require: Callable[[str], str], tmp_path: Path) -> None:
    lines = (rf"\noindent$\displaystyle {latex}$\par" for latex in corpus)
    source = "\n".join([r"\documentclass{article}", r"\usepackage{amsmath,amssymb}", r"\begin{document}", *lines])
    (tmp_path / "corpus.tex").write_text(source + "\n\\end{document}\n", encoding="utf-8")
    command = [require("pdflatex"), "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "corpus.tex"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    assert "Missing character" not in (tmp_path / "corpus.log").read_text(encoding="latin-1")


@pytest.mark.parametrize(
    ("one", "another"),
    [(r"\mathbf{w}", "w"), ("a_b^c", "a^b_c"), (r"\frac{a}{b}", r"\frac{b}{a}"), ("a+b", "a-b"),
     (r"\sqrt{a}b", r"\sqrt{ab}"),
     (r"\hat{a}b", r"\widehat{ab}"), ("x^{2}y", "x^{2y}")],
)  # fmt: skip
def test_different_formulas_have_different_forms(one: str, another: str) -> None:
    assert form(convert(one)) != form(convert(another))
