"""The catalogue that ships: every page says what it should, has the verdict that it expects, and renders the same."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from symbolic_init.catalogue import PageFile, pages
from symbolic_init.checking import check_page
from symbolic_init.claim import Claim
from symbolic_init.crosscheck.components import Kind, assumed_before, component_identities, equations_of
from symbolic_init.depth import claim_at, depths, derivations_at, reduction_at
from symbolic_init.proving.claim_proof import reductions_of
from symbolic_init.report import Outcome, Report

PAGES = pages()
FEWEST = 72
FAMILIES = ("perceptron-", "adaline-", "logistic-", "mlp-", "backprop-", "lora-", "residual-", "attention-")
FIXED = {  # named in the README and in the Makefile
    "perceptron-zero-init": "proved",
    "perceptron-rate-over-init": "proved",
    "adaline-zero-init-rate": "refuted",
}


@cache
def report(slug: str) -> Report:
    """The report of a page, checked once."""
    return check_page(next(page for page in PAGES if page.slug == slug))


def each(parametrised: list[PageFile] = PAGES) -> pytest.MarkDecorator:
    """The test once for each page."""
    return pytest.mark.parametrize("page", parametrised, ids=lambda page: page.slug)


def test_no_page_is_lost() -> None:
    assert len(PAGES) == len({page.slug for page in PAGES}) >= FEWEST
    assert {page.slug: page.expected for page in PAGES if page.slug in FIXED} == FIXED
    assert {page.expected for page in PAGES} == {"proved", "refuted"}


@each()
def test_a_page_has_the_verdict_that_it_expects(page: PageFile) -> None:
    assert report(page.slug).outcome.value == page.expected


@each()
def test_every_claim_of_a_page_has_its_evidence(page: PageFile) -> None:
    for evidence in report(page.slug).evidence:
        assert evidence.statement is not None
        assert evidence.words
        assert evidence.cross_check is not None
        assert evidence.cross_check.points > 0
        assert evidence.cross_check.disagreements == 0
        by_an_example = evidence.exists != (evidence.outcome is Outcome.REFUTED)
        assert evidence.trace is not None if by_an_example else evidence.steps > 0


@each()
def test_every_line_of_a_page_is_an_identity_component_by_component(page: PageFile) -> None:
    """SymPy as the third judge, at sizes 1 to 3."""
    contents = page.run()
    for claim, evidence in zip(contents.claims, report(page.slug).evidence, strict=True):
        assert isinstance(claim, Claim)
        reductions = reductions_of(claim)
        for depth in depths(claim):
            said, known = claim_at(claim, depth), [reduction_at(reduction, depth) for reduction in reductions]
            equations = equations_of(said, known)
            for derivation in derivations_at(evidence.derivations, reductions[0], depth):
                found = component_identities(derivation, equations=equations)
                assumed = assumed_before(said, derivation)
                if found.disagreements and assumed:  # a step of an induction
                    found = component_identities(derivation, equations=[*assumed, *equations])
                assert found.disagreements == 0
                assert found.points > 0 and Kind.UNDECIDED not in found.kinds


@each()
def test_all_claims_of_a_page_have_one_verdict(page: PageFile) -> None:
    """So that a page can be quoted by its verdict."""
    assert {evidence.outcome.value for evidence in report(page.slug).evidence} == {page.expected}


@each()
def test_a_page_reads_like_a_page(page: PageFile) -> None:
    lines = Path(page.file).read_text(encoding="utf-8").splitlines()
    assert 30 <= len(lines) <= 90
    assert page.text("Sentence")
    assert page.text("Source")
    assert page.text("Fails when")
    assert len(page.items("Outline")) >= 2


@each()
def test_the_pages_that_a_page_names_exist(page: PageFile) -> None:
    known = {other.slug for other in PAGES}
    words = Path(page.file).read_text(encoding="utf-8").replace("(", " ").replace(")", " ").split()
    named = {word.strip(".,:;") for word in words if word.startswith(FAMILIES)}
    assert named <= known


def test_the_textbook_sizes_of_counterexamples() -> None:
    """Axes of one or two places, and at most three steps, or as many as the claim says."""
    found = [(claim, evidence.trace) for page in PAGES
             for claim, evidence in zip(page.run().claims, report(page.slug).evidence, strict=True)
             if evidence.trace is not None]  # fmt: skip
    assert len(found) >= 10
    for claim, trace in found:
        assert isinstance(claim, Claim)
        assert len(trace.inputs) <= max(3, claim.when.at or 0), claim.words
        assert all(size <= 2 for size in trace.sizes.values()), claim.words


@each()
def test_a_page_belongs_to_a_family(page: PageFile) -> None:
    assert page.slug.startswith(FAMILIES)


def test_pages_can_be_run_in_any_order() -> None:
    shuffled = list(PAGES)
    random.Random(0).shuffle(shuffled)
    assert {page.slug: check_page(page).outcome for page in shuffled} == {p.slug: report(p.slug).outcome for p in PAGES}


def test_reports_are_the_same_bytes_on_every_run(tmp_path: Path) -> None:
    """Two runs, with different seeds for the order of sets and dictionaries of strings."""
    written = [rendered(tmp_path / seed, seed) for seed in ("1", "2")]
    assert written[0] == written[1]
    pages = [name for name in written[0] if not name.endswith((".pdf", ".svg"))]  # those are pictures
    assert len(pages) == 7 * len(PAGES) + 2  # a fragment and a bibliography come with each article


def rendered(folder: Path, seed: str) -> dict[str, bytes]:
    """Every report in every format, written by a process of its own."""
    command = [sys.executable, "-m", "symbolic_init", "report", "--all", "--to", "text,tex,html,md,json"]
    environment = os.environ | {"PYTHONHASHSEED": seed}
    subprocess.run([*command, "--out", str(folder)], env=environment, check=True, capture_output=True)
    return {path.name: path.read_bytes() for path in folder.iterdir()}
