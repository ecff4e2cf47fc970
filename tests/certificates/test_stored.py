"""Certificates in files: what is shown beside a report, what is refused in their place, and what an answer replaces."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from symbolic_init import catalogue, cli
from symbolic_init.certificates.coqc import Answer, Judgement
from symbolic_init.certificates.library import FILES
from symbolic_init.certificates.page import script_of
from symbolic_init.certificates.script import Script
from symbolic_init.certificates.stored import certificate_files, certificate_of, is_stored, keep
from symbolic_init.checking import check_page
from symbolic_init.document import build_document
from symbolic_init.exporters import export, formats
from symbolic_init.report import Outcome, Report

SLUG, OTHER = "perceptron-strict-rule-is-stuck", "perceptron-zero-init"
OPEN = """'''Twice is once

Sentence: what is done twice is done
Source: nobody
Idea: none
Outline:
    1. None.
Fails when: never
Expected: undecided
'''
import sympy as sp
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import equal

f, u, v, y = sp.Function("f"), sp.Symbol("u"), sp.Symbol("v"), sp.Symbol("y")
loop = TrainingLoop(state={u: 1}, inputs=[y], update={u: f(u)}, functions={f: None}, assumptions=[sp.Eq(f(f(v)), f(v))])
claim = equal(loop, loop.at(u, 2), loop.at(u, 1))
""".replace("'''", chr(34) * 3)
AXIOM = "ClassicalDedekindReals.sig_not_dec", "forall P : Prop, {~ ~ P} + {~ P}"
AGREED = Answer(Judgement.AGREE, (AXIOM,))
VERSION = "8.16.1"


def report_on(slug: str) -> Report:
    return check_page(next(page for page in catalogue.pages() if page.slug == slug))


@pytest.fixture(scope="module")
def report() -> Report:
    return report_on(SLUG)


@pytest.fixture(scope="module")
def script(report: Report) -> Script:
    return script_of(report)


@pytest.fixture
def folder(tmp_path: Path, report: Report, script: Script) -> Path:
    """One in which the certificate is."""
    keep(str(tmp_path), report, script, AGREED, VERSION)
    return tmp_path


def certificate(folder: Path) -> Path:
    return Path(certificate_files(str(folder), SLUG)[0])


def change(folder: Path, name: str, value: object) -> None:
    said = json.loads(certificate(folder).read_text())
    certificate(folder).write_text(json.dumps({**said, name: value}))


def why_not(report: Report, folder: Path) -> str:
    found = certificate_of(report, str(folder))
    assert found.judgement == "not certified" and not found.script
    return found.reason


def test_a_certificate_is_found_again(report: Report, script: Script, folder: Path) -> None:
    found = certificate_of(report, str(folder))
    assert (found.judgement, found.version) == ("agree", VERSION)
    assert found.assumptions == (" : ".join(AXIOM),)
    (claim,) = found.claims
    assert claim.theorem == "claim1" and claim.statement.startswith("Theorem claim1 :") and not claim.left_out
    assert (folder / found.script).read_text() == script.text
    assert claim.statement in script.text


def test_without_one_nothing_is_certified(report: Report, tmp_path: Path) -> None:
    assert why_not(report, tmp_path) == "Coq was not asked"


def test_a_certificate_of_other_claims_is_none(report: Report, folder: Path) -> None:
    (evidence,) = report.evidence
    other = report_on(OTHER).evidence[0].statement
    assert evidence.claim is not None and other is not None
    supposed = replace(evidence.claim, hypotheses=(*evidence.claim.hypotheses, other))
    changed = {
        "another statement": replace(evidence, statement=other),
        "one more hypothesis": replace(evidence, claim=supposed),
        "another verdict": replace(evidence, outcome=Outcome.REFUTED),
        "for some data": replace(evidence, exists=True),
    }
    for name, found in changed.items():
        assert why_not(replace(report, evidence=(found,)), folder) == "its certificate is of other claims", name
    assert why_not(replace(report, evidence=(evidence, evidence)), folder) == "its certificate is of other claims"


def test_a_certificate_is_of_the_script_beside_it(report: Report, folder: Path) -> None:
    path = Path(certificate_files(str(folder), SLUG)[1])
    path.write_text(path.read_text() + "(* changed *)")
    assert why_not(report, folder) == "its certificate is of another script than the one beside it"
    path.unlink()
    assert why_not(report, folder) == "its certificate is of another script than the one beside it"


SPOILT: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_text(""),
    "not JSON": lambda path: path.write_text("agree"),
    "a list": lambda path: path.write_text("[]"),
    "nested without end": lambda path: path.write_text("[" * 100_000),
    "cut off": lambda path: path.write_text(path.read_text()[:-20]),
    "no text": lambda path: path.write_bytes(b"\xff\xfe\x00"),
    "too long": lambda path: path.write_text(path.read_text() + " " * (1 << 23)),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
}
ENTRIES: dict[str, object] = {
    "format": "symbolic-init certificate 2", "judgement": "proved", "reason": 1, "coq": None, "claims": [["a", ["b"]]],
    "assumptions": [1], "missing": "none", "files": [],
}  # fmt: skip


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_what_is_no_certificate_certifies_nothing(
    report: Report, script: Script, folder: Path, spoil: Callable[[Path], object]
) -> None:
    spoil(certificate(folder))
    assert why_not(report, folder) == "what stands in the place of its certificate is none"
    assert not is_stored(str(folder), script, VERSION)


@pytest.mark.parametrize("name", ENTRIES)
def test_an_entry_of_another_kind_is_refused(report: Report, folder: Path, name: str) -> None:
    change(folder, name, ENTRIES[name])
    assert why_not(report, folder) == "what stands in the place of its certificate is none"


def test_the_same_script_need_not_be_judged_again(script: Script, folder: Path) -> None:
    assert is_stored(str(folder), script, VERSION)
    assert not is_stored(str(folder), script, "8.20.0")
    longer = Script(script.slug, [*script.lines, ""], script.theorems, script.examples)
    assert not is_stored(str(folder), longer, VERSION)


def test_without_an_answer_nothing_is_lost(report: Report, script: Script, folder: Path) -> None:
    before = certificate_of(report, str(folder))
    keep(str(folder), report, script, Answer(Judgement.NOT_AVAILABLE, reason="coqc is not installed"), "")
    assert certificate_of(report, str(folder)) == before


def test_a_disagreement_replaces_the_agreement_and_is_said(report: Report, script: Script, folder: Path) -> None:
    keep(str(folder), report, script, Answer(Judgement.DISAGREE, reason="a proof fails"), VERSION)
    found = certificate_of(report, str(folder))
    assert (found.judgement, found.reason) == ("disagree", "a proof fails")
    assert not is_stored(str(folder), script, VERSION)
    text = " ".join(export(build_document(replace(report, certificate=found)), "text").split())
    assert "Coq 8.16.1 does not accept the script certificates/perceptron_strict_rule_is_stuck.v: a proof fails" in text


@pytest.mark.parametrize("format", [name for name in formats() if name not in ("bib", "fragment")])
def test_every_format_shows_it(report: Report, folder: Path, format: str) -> None:
    asked = replace(report, certificate=certificate_of(report, str(folder)))
    assert "A second judge" not in export(build_document(report), format)
    shown = export(build_document(asked), format)
    for part in ("A second judge", VERSION, "Theorem claim1 :"):
        assert part in shown


HOSTILE = "</pre><script>alert(1)</script>\\end{flushleft}\\input{/etc/passwd}$x$ ```\n```\n# heading"


@pytest.mark.parametrize("format", ["html", "tex", "md"])
def test_nothing_in_a_certificate_is_markup(report: Report, folder: Path, format: str) -> None:
    said = json.loads(certificate(folder).read_text())
    said["claims"][0][1][1] = HOSTILE
    change(folder, "claims", said["claims"])
    change(folder, "assumptions", [HOSTILE])
    shown = export(build_document(replace(report, certificate=certificate_of(report, str(folder)))), format)
    assert "alert(1)" in shown
    assert {"html": "<script>alert", "tex": r"\end{flushleft}\input", "md": "\n````\n# heading"}[format] not in shown
    if format == "md":  # each inside a fence that is longer than any of theirs
        assert shown.count("\n````") == 4


def test_a_report_is_written_again_when_its_certificate_changes(
    report: Report, script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SYMBOLIC_INIT_CACHE", str(tmp_path / "cache"))
    out, command = tmp_path / "out", ["report", SLUG, "--to", "text", "--out"]
    written = out / f"{SLUG}.txt"
    assert cli.main([*command, str(out)]) == 0
    assert "Not certified: Coq was not asked." in written.read_text()
    keep(str(out), report, script, AGREED, VERSION)
    assert cli.main([*command, str(out)]) == 0
    assert "Coq 8.16.1 accepts" in written.read_text()
    certificate(out).unlink()
    assert cli.main([*command, str(out)]) == 0
    assert "Not certified: Coq was not asked." in written.read_text()


def test_a_script_can_be_written_without_asking_coq(script: Script, tmp_path: Path) -> None:
    command = ["report", SLUG, "--to", "coq", "--out", str(tmp_path)]
    assert cli.main(command) == 0
    written = sorted(path.relative_to(tmp_path / "certificates").as_posix() for path in tmp_path.glob("**/*.*"))
    assert written == [*(f"library/{file.name}" for file in sorted(FILES)), "perceptron_strict_rule_is_stuck.v"]
    assert Path(certificate_files(str(tmp_path), SLUG)[1]).read_text() == script.text


def test_an_undecided_page_has_no_script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "open.py").write_text(OPEN)
    command = ["report", "open", "--pages", str(pages), "--to", "coq", "--out", str(tmp_path / "out")]
    assert cli.main(command) == 0
    assert "no script is written where nothing was decided: open (undecided)" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
