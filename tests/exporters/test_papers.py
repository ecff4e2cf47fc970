"""What goes into papers: the article, the fragments in somebody's paper, and the entries for its bibliography."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from symbolic_init import __version__
from symbolic_init.blocks import Code, Math
from symbolic_init.document import build_document
from symbolic_init.exporters import export, formats
from symbolic_init.exporters._latex import inline
from symbolic_init.exporters.bib import AUTHORS, TOOL
from symbolic_init.layout import SPACE, Row
from symbolic_init.notation import Notation
from symbolic_init.prose import tree
from tests.exporters.test_all_formats import REPORTS
from tests.specimens import SPECIMENS, flagship, refuted, unravelled

MACROS = Notation(macros=True)
PROFILES = {
    "default": Notation(),
    "arrows": Notation("arrow", "transpose", "subscript", "superscript", "sigma", "alpha"),
    "plain": Notation("plain", activation="f", rate="epsilon"),
}
PAPER = r"""\documentclass{article}
\usepackage{amsmath,amssymb,amsthm}
%s
\begin{document}
\section{Before} Theorem~\ref{thm:si-perceptron-zero-init}, equation~\eqref{eq:si-perceptron-zero-init-loop}.
\input{a.fragment}\input{b.fragment}\input{c.fragment}
\section{After} The paper goes on. %s
\end{document}
"""
THEIRS = r"""\newtheorem{thm}{Theorem}[section]\newcommand{\SItheorem}{thm}\newcommand{\SIw}{\theta}
\newcommand{\SIrate}{\gamma}\newcommand{\SIinner}[2]{\langle #1, #2\rangle}\newcommand{\SItime}[1]{[#1]}"""


@pytest.fixture
def compiled(require: Callable[[str], str], tmp_path: Path) -> Callable[[str], str]:
    """Compile a file of the test's folder without shell escape; the log."""
    pdflatex = require("pdflatex")

    def run(name: str) -> str:
        command = [pdflatex, "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", name]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stdout[-2000:]
        return done.stdout

    return run


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("profile", PROFILES)
def test_the_article_compiles_without_overfull_lines(
    name: str, profile: str, compiled: Callable[[str], str], tmp_path: Path
) -> None:
    document = build_document(REPORTS[name](), PROFILES[profile])
    (tmp_path / "report.tex").write_text(export(document, "tex"), encoding="utf-8")
    log = compiled("report.tex")
    assert name == "hostile" or "Overfull" not in log


@pytest.mark.parametrize(
    ("preamble", "ending"),
    [
        ("", ""),
        (r"\newtheorem{theorem}{Theorem}[section]", ""),
        (r"\usepackage{cleveref}", r"\Cref{thm:si-perceptron-zero-init}"),
        (rf"\usepackage[T1]{{fontenc}}\usepackage{{hyperref,cleveref}}{THEIRS}", r"\cref{eq:si-perceptron-zero-init}"),
    ],
)
def test_fragments_stand_in_somebodys_paper(
    preamble: str, ending: str, compiled: Callable[[str], str], tmp_path: Path
) -> None:
    for name, make in (("a", flagship), ("b", refuted), ("c", unravelled)):
        fragment = export(build_document(make(), MACROS), "fragment")
        (tmp_path / f"{name}.fragment.tex").write_text(fragment, encoding="utf-8")
    (tmp_path / "paper.tex").write_text(PAPER % (preamble, ending), encoding="utf-8")
    compiled("paper.tex")
    log = compiled("paper.tex")
    for trouble in ("Overfull", "undefined", "multiply defined", "LaTeX Warning"):
        assert trouble not in log


def test_options_have_two_hyphens_and_formulas_end_lines_before_what_they_are_said_of() -> None:
    assert inline((Code("prove a-b --all"),)) == r"\texttt{prove a-\penalty200 b -{}-all}"
    assert inline((Math(Row((tree("a = b"), SPACE, tree("x")))),)) == r"$a = b$\quad $x$"


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_fragment_for_two_columns_fits_into_one(name: str, compiled: Callable[[str], str], tmp_path: Path) -> None:
    fragment = export(build_document(SPECIMENS[name](), replace(MACROS, columns="two")), "fragment")
    (tmp_path / "a.fragment.tex").write_text(fragment, encoding="utf-8")
    start = r"\documentclass[twocolumn]{article}\usepackage{amsmath,amssymb,amsthm}\begin{document}"
    (tmp_path / "paper.tex").write_text(rf"{start}\input{{a.fragment}}\end{{document}}", encoding="utf-8")
    assert "Overfull" not in compiled("paper.tex")


@pytest.mark.parametrize("format", sorted(set(formats()) - {"fragment"}))
def test_macros_are_written_out_where_nothing_defines_them(format: str) -> None:
    with_macros, without = (build_document(flagship(), notation) for notation in (MACROS, Notation()))
    assert export(with_macros, format) == export(without, format)


def test_markup_in_the_users_words_is_text_in_a_fragment(compiled: Callable[[str], str], tmp_path: Path) -> None:
    fragment = export(build_document(REPORTS["hostile"](), MACROS), "fragment")
    assert r"\input{/" not in fragment
    (tmp_path / "hostile.tex").write_text(fragment, encoding="utf-8")
    start = r"\documentclass{article}\usepackage{amsmath,amssymb,amsthm}\begin{document}"
    (tmp_path / "paper.tex").write_text(rf"{start}\input{{hostile}}\end{{document}}", encoding="utf-8")
    compiled("paper.tex")


def test_each_notation_of_a_fragment_is_a_macro_with_its_default() -> None:
    fragment = export(build_document(flagship(), MACROS), "fragment")
    for definition in (
        r"\providecommand{\SIw}{w}",
        r"\providecommand{\SIx}{x}",
        r"\providecommand{\SIrate}{\eta}",
        r"\providecommand{\SIactivation}{\phi}",
        r"\providecommand{\SIvector}[1]{\boldsymbol{\mathbf{#1}}}",
        r"\providecommand{\SIinner}[2]{#1 \cdot #2}",
        r"\providecommand{\SItime}[1]{(#1)}",
    ):
        assert definition in fragment
    body = fragment.partition("\\begingroup")[2]
    assert not re.search(r"\\eta|\\phi|\\mathbf|\\cdot", body)
    defined = set(re.findall(r"\\providecommand\{(\\SI[A-Za-z]+)\}", fragment))
    assert set(re.findall(r"\\SI[A-Za-z]+", body)) <= defined


def test_a_macro_is_defined_as_the_profile_says() -> None:
    notation = Notation("arrow", "transpose", "subscript", rate="alpha", macros=True)
    fragment = export(build_document(flagship(), notation), "fragment")
    assert r"\providecommand{\SIrate}{\alpha}" in fragment
    assert r"\providecommand{\SIvector}[1]{\vec{#1}}" in fragment
    assert r"\providecommand{\SItranspose}{\top}" in fragment
    assert r"\providecommand{\SItime}[1]{#1}" in fragment
    assert r"\SIvector{\SIw}_{\SItime{t}}^{\SItranspose}\,\SIvector{\SIx}_{\SItime{t+1}}" in fragment


def test_a_fragment_has_theorem_proof_and_labels_and_nothing_else() -> None:
    fragment = export(build_document(flagship(), MACROS), "fragment")
    for part in (r"\begin{\SItheorem}\label{thm:si-perceptron-zero-init}", r"\label{eq:si-perceptron-zero-init}",
                 r"\label{eq:si-perceptron-zero-init-loop}", r"\begin{proof}", r"\qedhere"):  # fmt: skip
        assert fragment.count(part) == 1
    for aside in ("documentclass", "Verdict", "cross-check", "kernel steps", "something happens"):
        assert aside not in fragment


def test_a_refuted_claim_is_not_printed_as_a_theorem() -> None:
    fragment = export(build_document(refuted(), MACROS), "fragment")
    assert r"\begin{\SIclaim}[refuted]\label{thm:si-" in fragment
    assert r"\begin{proof}[Counterexample]" in fragment
    assert r"\begin{\SItheorem}" not in fragment


@pytest.mark.parametrize("name", SPECIMENS)
def test_the_bibliography_has_the_report_and_what_it_cites(
    name: str, tmp_path: Path, require: Callable[[str], str]
) -> None:
    bib = export(build_document(SPECIMENS[name]()), "bib")
    (tmp_path / "report.bib").write_text(bib, encoding="utf-8")
    (tmp_path / "paper.aux").write_text("\\citation{*}\n\\bibstyle{plain}\n\\bibdata{report}\n", encoding="utf-8")
    command = [require("bibtex"), "paper"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
    assert "Warning" not in done.stdout
    assert f"version {__version__}" in bib


def test_a_reference_is_taken_apart_where_it_is_written_in_the_usual_way() -> None:
    references = ("I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press (2016), section 8.4.",
                  "E. J. Hu et al., LoRA: Low-Rank Adaptation, ICLR (2022).", "someone said so, 50% sure")  # fmt: skip
    report = flagship()
    bib = export(build_document(replace(report, page=replace(report.page, references=references))), "bib")
    entries = [entry.splitlines()[1:-1] for entry in bib.split("\n\n")]
    assert [line.strip() for line in entries[1]] == [
        "author = {I. Goodfellow and Y. Bengio and A. Courville},", "title = {{Deep Learning}},",
        "howpublished = {MIT Press},", "year = {2016},", "note = {section 8.4},"]  # fmt: skip
    assert "author = {E. J. Hu and others}," in entries[2][0]
    assert entries[3][-1] == r"  note = {someone said so, 50\% sure},"


def test_our_own_words_are_not_cited_as_a_source() -> None:
    report = flagship()
    own = replace(report, page=replace(report.page, source="own wording of a frequent question"))
    assert "-source," in export(build_document(report), "bib")
    assert "-source," not in export(build_document(own), "bib")


def test_the_tool_is_cited_by_the_name_in_its_citation_file() -> None:
    citation = (Path(__file__).parent.parent.parent / "CITATION.cff").read_text(encoding="utf-8")
    assert f'title: "{TOOL}"' in citation
    assert f'name: "{AUTHORS}"' in citation
