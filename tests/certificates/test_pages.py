"""Pages put before Coq: proved, refuted and by a witness; and scripts that were tampered with."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from pathlib import Path

import pytest

from symbolic_init import catalogue
from symbolic_init.certificates.coqc import Answer, Coq, Judgement
from symbolic_init.certificates.library import FILES
from symbolic_init.certificates.page import script_of
from symbolic_init.certificates.script import Script
from symbolic_init.checking import check_page
from symbolic_init.cli import main

FLAGSHIP, ANY_DEPTH = "perceptron-zero-init", "mlp-identical-units-any-depth"
PAGES = [FLAGSHIP, "perceptron-threshold", "perceptron-nonzero-start-rate-can-matter", "mlp-constants-per-layer",
         "perceptron-nonzero-start-rate-always-matters", "logistic-zero-init-rate", ANY_DEPTH]  # fmt: skip


@cache
def script(slug: str) -> Script:
    return script_of(check_page(next(page for page in catalogue.pages(None) if page.slug == slug)))


def judged(coq: Coq, written: Script, text: str | None = None) -> Answer:
    return coq.check(written.proofs if text is None else text, [*written.theorems, *written.examples])


@pytest.mark.parametrize("slug", PAGES)
def test_coq_agrees_with_the_page(coq: Coq, slug: str) -> None:
    written = script(slug)
    answer = judged(coq, written)
    assert answer.judgement is Judgement.AGREE, answer.reason
    assert not written.left_out and not written.missing


def test_the_flagship_theorem_is_about_the_training_recursion() -> None:
    text = script(FLAGSHIP).text
    statement = text[text.index("Theorem claim1 :") : text.index("Proof.", text.index("Theorem claim1 :"))]
    assert " ".join(statement.split()) == (
        "Theorem claim1 : forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R), "
        "let phi := fun z : R => 2 * nonneg z + (-1) in "
        "let w := (run11_w n eta phi x y) in let w' := (run12_w' n eta' phi x y) in "
        "0 < eta -> 0 < eta' -> forall t : nat, forall k : nat, eta' * w t k = eta * w' t k."
    )
    assert "Fixpoint run11_after (t : nat) : run11_state :=" in text


def test_a_script_is_the_same_each_time() -> None:
    page = next(page for page in catalogue.pages(None) if page.slug == FLAGSHIP)
    assert script_of(check_page(page)).text == script(FLAGSHIP).text


def test_a_script_has_no_axiom_and_nothing_admitted() -> None:
    for slug in PAGES:
        words = script(slug).text.split()
        assert not {"Axiom", "Parameter", "Admitted.", "admit.", "Hypothesis", "Conjecture"} & {*words}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("eta' * w t k = eta * w' t k.", "eta * w t k = eta * w' t k."),  # another statement
        ("  0 < eta ->\n", ""),  # a hypothesis is missing
        ("run11_next_w now t |}", "run11_now_w now |}"),  # another loop
        ("{| run11_now_w := fun k => 0 |}", "{| run11_now_w := fun k => 1 |}"),  # another start
        ("run11_now_w now j * x (S t) j", "run11_now_w now j * x t j"),  # another sample
        ("nonneg z + (-1)", "pos z + (-1)"),  # another activation
    ],
)
def test_a_script_that_was_changed_is_refused(coq: Coq, old: str, new: str) -> None:
    written = script(FLAGSHIP)
    assert old in written.text
    assert judged(coq, written, written.text.replace(old, new)).judgement is Judgement.DISAGREE


def test_the_command_says_what_was_certified(coq: Coq, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["certify", "perceptron-strict-rule-is-stuck", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["judgement"], found["certified"], found["claims"]) == ("agree", 1, 1)
    assert found["coq"] and found["assumptions"]


def test_without_coq_the_command_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert main(["certify", "perceptron-strict-rule-is-stuck"]) == 3
    assert "coqc is not installed" in capsys.readouterr().out


def test_the_command_stores_a_certificate(coq: Coq, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    slug, command = "perceptron-strict-rule-is-stuck", ["--out", str(tmp_path)]
    assert main(["certify", slug, *command]) == 0
    kept = sorted(
        path.relative_to(tmp_path / "certificates").as_posix() for path in tmp_path.glob("certificates/**/*.*")
    )
    library = [f"library/{file.name}" for file in sorted(FILES)]
    assert kept == [*library, f"{slug}.json", "perceptron_strict_rule_is_stuck.v"]
    assert main(["report", slug, "--to", "text", *command]) == 0
    assert f"Coq {coq.version} accepts" in (tmp_path / f"{slug}.txt").read_text()
    capsys.readouterr()
    assert main(["certify", slug, "--missing", *command]) == 0
    assert capsys.readouterr().out == "1 page was certified before, with the same script\n"


def test_anybody_can_check_what_is_stored(coq: Coq, tmp_path: Path) -> None:
    """As the guide says it: with Coq alone."""
    assert main(["certify", "perceptron-strict-rule-is-stuck", "--out", str(tmp_path)]) == 0
    command = ["coqc", "-Q", "library", "SymbolicInit"]
    folder = tmp_path / "certificates"
    for file in FILES:
        subprocess.run([*command, f"library/{file.name}"], cwd=folder, check=True, timeout=100)
    run = [*command, "perceptron_strict_rule_is_stuck.v"]
    printed = subprocess.run(run, cwd=folder, check=True, timeout=100, capture_output=True, text=True).stdout
    assert printed.startswith("Axioms:")


@pytest.mark.parametrize("arguments", [["--jobs", "0"], ["--seconds", "0"], ["--missing"]])
def test_a_mistake_in_the_arguments_is_said(arguments: list[str]) -> None:
    assert main(["certify", FLAGSHIP, *arguments]) == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("_from (S L - l) now", "_from (L - l) now"),  # the last layer is left out
        ("run11_next_z now t l j) * run11_now_W now l i j", "run11_next_z now t l j) * run11_now_W now (S l) i j"),
        ("run11_now_W := fun l i j => 0", "run11_now_W := fun l i j => INR i"),  # a start that is not constant
    ],
)
def test_a_net_of_any_depth_that_was_changed_is_refused(coq: Coq, old: str, new: str) -> None:
    written = script(ANY_DEPTH)
    assert old in written.text
    assert judged(coq, written, written.text.replace(old, new)).judgement is Judgement.DISAGREE


def test_a_refutation_satisfies_every_hypothesis() -> None:
    """Also one about all samples: it is proved of each, and of those after the last."""
    text = script("perceptron-nonzero-start-rate-always-matters").text
    statement = text[text.index("Theorem claim1 : ~ (") : text.index("Proof.", text.index("Theorem claim1"))]
    assert "(forall t : nat, ~ (forall k : nat, x (S t) k = 0)) ->" in " ".join(statement.split())
