"""What a report says, whatever its format."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest

from symbolic_init.blocks import (
    Block,
    Chain,
    Document,
    Environment,
    Link,
    Paragraph,
    Quote,
    Section,
    Strong,
    Table,
    Verdict,
)
from symbolic_init.document import build_document
from symbolic_init.exhibits.numbers import distinct, error_bound, shown
from symbolic_init.exporters import export
from symbolic_init.exporters.text import inline
from symbolic_init.index import indices
from symbolic_init.kernel.terms import And, Equal, Implies, Not, Num
from symbolic_init.printing.plain import formula
from symbolic_init.report import Enclosure, Evidence, Outcome, Report
from symbolic_init.shared import walk as walk_all
from symbolic_init.system import NEXT, TIME, generalise
from tests.specimen_terms import K, at
from tests.specimens import NON_VACUITY, PAGE, SPECIMENS, flagship, refuted, unravelled


@pytest.mark.parametrize(
    ("words", "repeats"),
    [("$a = b$", True), ("$a = b$, $c < d$ and $e = f$ in step 2", True), ("for some data, $a = b$", False),
     ("$a$ is the same for $b$ and $c$", False)],
)  # fmt: skip
def test_words_that_are_only_the_formula_below_them_are_left_out(words: str, repeats: bool) -> None:
    report = flagship()
    made = build_document(replace(report, evidence=(replace(report.evidence[0], words=words),)))
    (theorem,) = (one for one in walk_all(made) if isinstance(one, Environment) and one.kind == "theorem")
    assert any(isinstance(block, Paragraph) for block in theorem.blocks) is not repeats
    assert len(theorem.blocks) > 0


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Section | Environment):
            yield from walk(block.blocks)


def titles(document: Document) -> list[str]:
    return [inline(block.title) for block in walk(document.blocks) if isinstance(block, Section)]


def test_a_proved_page_says_everything_in_order() -> None:
    document = build_document(flagship())
    assert isinstance(document.blocks[0], Quote)
    assert document.blocks[1] == Verdict("proved")
    assert [title.replace("\u00a0", " ") for title in titles(document)] == [
        "The theorem",
        "The training loop",
        "The smaller loop",
        "One step from 𝐰⁽ᵗ⁾ = η 𝐯⁽ᵗ⁾",
        "Proof",
        "An instance in which something happens",
        "Numerical cross-check",
        "What it rests on",
        "Fails when",
        "References",
    ]
    text = export(document, "text")
    for said in (
        "Hyperparameters that its update still mentions: none.",
        "148 kernel steps",
        "No axiom is used.",
        "𝐰⁽ᵗ⁾ = η 𝐯⁽ᵗ⁾ ⟹ 𝐰⁽ᵗ⁺¹⁾ = η 𝐯⁽ᵗ⁺¹⁾",
        "It is supposed that η′ > 0.",
        "w₁⁽¹⁾ ≠ w₁⁽⁰⁾",
    ):
        assert said in text


def test_the_expected_verdict_is_shown_only_when_it_differs() -> None:
    surprised = replace(flagship(), page=replace(PAGE, expected="refuted"))
    documents = map(build_document, (flagship(), surprised))
    shown_in = [any(isinstance(b, Paragraph) and isinstance(b.content[0], Strong) for b in d.blocks) for d in documents]
    assert shown_in == [False, True]


def test_the_calculation_is_aligned_line_by_line_with_its_reasons() -> None:
    chains = [block for block in walk(build_document(unravelled()).blocks) if isinstance(block, Chain)]
    calculation = next(chain for chain in chains if chain.label == "The calculation")
    assert [line.left is not None for line in calculation.lines] == [True, False, False, False, False]
    assert inline(calculation.lines[3].note) == "the perceptron rule at step 1"
    assert formula(calculation.lines[4].right).count("ϕ(") == 2


def test_a_counterexample_is_shown_run_by_run_in_exact_numbers() -> None:
    tables = [block for block in walk(build_document(refuted()).blocks) if isinstance(block, Table)]
    first, second = ([[inline(cell) for cell in row] for row in table.rows] for table in tables[:2])
    assert first[2] == ["2", "(−1,\u00a00)", "−1", "3/7", "(4/7,\u00a0−1/2)"]
    assert second[2][-1] == "(11/28,\u00a0−1/4)"
    text = export(build_document(refuted()), "text")
    assert "At step 2 the claim first fails" in text
    assert "η′ w₁⁽²⁾ = 2/7" in text
    assert "η w′₁⁽²⁾ = 11/28" in text


def test_enclosures_are_rounded_outwards_until_they_are_apart() -> None:
    third, nearly = Fraction(1, 3), Fraction(1, 3) + Fraction(1, 10**7)
    width = Fraction(1, 10**20)
    left, right = (Enclosure(v - width, v + width) for v in (third, nearly))
    assert formula(shown(left)) == "[0.3333, 0.3334]"
    assert [formula(node) for node in distinct(left, right)] == ["[0.33333333, 0.33333334]", "[0.33333343, 0.33333344]"]
    assert formula(shown(Enclosure(-nearly, -third))) == "[−0.3334, −0.3333]"


@pytest.mark.parametrize(
    ("error", "bound"),
    [(0.0, "0"), (3.1e-13, "< 1e-9"), (2e-7, "< 1e-6"), (5e-4, "< 1e-3"), (0.02, "< 1e-1"), (1e9, "above 1000"),
     (float("nan"), "not a number")],
)  # fmt: skip
def test_an_error_is_a_bound_that_every_machine_agrees_on(error: float, bound: str) -> None:
    assert error_bound(error) == bound


def test_several_claims_have_numbers_and_anchors_of_their_own() -> None:
    both = Report(PAGE, (*flagship().evidence, *refuted().evidence, *flagship().evidence), Outcome.REFUTED)
    document = build_document(both)
    anchors = [block.anchor for block in walk(document.blocks) if isinstance(block, Section)]
    assert len(anchors) == len(set(anchors)) > 15
    assert [t for t in titles(document) if t.startswith("Claim")] == [
        "Claim 1: proved", "Claim 2: refuted", "Claim 3: proved"]  # fmt: skip
    text = export(document, "text")
    assert "(of 3 claims: 2 proved, 1 refuted)" in text
    assert "The training loop is that of claim 1." in text
    links = [link for link in walk_all(document) if isinstance(link, Link)]
    assert {link.target for link in links} == {"#claim-1"} <= {f"#{anchor}" for anchor in anchors}
    assert 'The training loop is that of <a href="#claim-1">claim 1</a>.' in export(document, "html")
    assert "The training loop is that of claim 1." in export(document, "md")


def test_a_claim_about_some_data_is_not_printed_as_one_about_all() -> None:
    proved = flagship().evidence[0]
    differs = generalise(Not(generalise(Equal(at("w", TIME, K), at("w'", TIME, K)), K)), TIME)
    witnessed = replace(proved, statement=differs, words="somewhere they differ", trace=NON_VACUITY, induction=None,
                        non_vacuity=None, reduction=None, exists=True)  # fmt: skip
    text = export(build_document(Report(PAGE, (witnessed,), Outcome.PROVED)), "text")
    assert "Somewhere they differ." in text
    assert "𝐰⁽ᵗ⁾ ≠ 𝐰′⁽ᵗ⁾   for some data and some t" in text
    assert "Witness" in text
    refuted_by_theorem = replace(proved, outcome=Outcome.REFUTED, words="for some data they differ")
    text = export(build_document(Report(PAGE, (refuted_by_theorem,), Outcome.REFUTED)), "text")
    assert "On the contrary, whatever the data," in text


def test_a_conjunction_is_set_line_by_line() -> None:
    proved = flagship().evidence[0]
    zero = generalise(Equal(at("w", TIME, K), Num(0)), K)
    both = generalise(Implies(And((zero, zero)), And((zero, Equal(at("y", NEXT), Num(0))))), TIME)
    text = export(build_document(Report(PAGE, (replace(proved, statement=both),), Outcome.PROVED)), "text")
    assert "for all t: if\n\n    𝐰⁽ᵗ⁾ = 𝟎\n    𝐰⁽ᵗ⁾ = 𝟎\n\n  then\n\n      𝐰⁽ᵗ⁾ = 𝟎\n    y⁽ᵗ⁺¹⁾ = 0" in text


def test_an_undecided_claim_says_what_remains_open() -> None:
    evidence = Evidence(Outcome.UNDECIDED, None, "Something.", open_obligation="that $\\eta$ is small")
    text = export(build_document(Report(PAGE, (evidence,), Outcome.UNDECIDED)), "text")
    assert "? undecided" in text
    assert "What remains open" in text
    assert "that η is small" in text


def test_the_index_links_every_report_under_its_theme() -> None:
    themed = replace(refuted(), page=replace(refuted().page, theme="1. The rate"))
    reports = [flagship(), unravelled(), themed]
    files = indices(reports, [("html", "html"), ("text", "txt")])
    assert set(files) == {"README.md", "index.html"}
    title = "From zero weights, the learning rate only rescales the perceptron"
    assert f"[{title}](perceptron-zero-init.html)" in files["README.md"]
    assert 'href="adaline-rate-changes-direction.txt"' in files["index.html"]
    themes = [files["README.md"].index(words) for words in ("The rate", "✗ refuted", "Other sentences", "✓ proved")]
    assert themes == sorted(themes)


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_report_is_the_same_under_every_hash_seed(name: str) -> None:
    program = (
        "from tests.specimens import SPECIMENS; from symbolic_init.document import build_document;"
        "from symbolic_init.exporters import export, formats; import hashlib, sys;"
        f"d = build_document(SPECIMENS[{name!r}]());"
        "print(hashlib.sha256(''.join(export(d, f) for f in formats()).encode()).hexdigest(),"
        "[m for m in ('sympy', 'numpy', 'symbolic_init.proving', 'symbolic_init.reduction') if m in sys.modules])"
    )
    prints = {
        subprocess.run([sys.executable, "-c", program], env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
                       capture_output=True, text=True, check=True).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(prints) == 1
    assert prints.pop().endswith("[]\n")
