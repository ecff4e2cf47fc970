"""PDF from the TeX on the machine: whole or not at all, the same every time, and nothing that TeX should not do."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from symbolic_init import cli
from symbolic_init.compiling import CompilingError, pdf
from symbolic_init.document import build_document
from symbolic_init.exporters import export
from tests.specimens import flagship

ARTICLE = r"\documentclass{article}\begin{document}%s\end{document}"


def test_a_report_is_the_same_pdf_every_time(require: Callable[[str], str]) -> None:
    require("pdflatex")
    source = export(build_document(flagship()), "tex")
    first, second = pdf(source), pdf(source)
    assert first.startswith(b"%PDF-")
    assert first.rstrip().endswith(b"%%EOF")
    assert first == second


def test_what_tex_complains_about_is_said_in_one_line(require: Callable[[str], str]) -> None:
    require("pdflatex")
    with pytest.raises(CompilingError, match=r"^--to pdf: pdflatex stopped: Undefined control sequence; --to tex"):
        pdf(ARTICLE % r"\nothing")


def test_tex_is_stopped_in_time(require: Callable[[str], str]) -> None:
    require("pdflatex")
    with pytest.raises(CompilingError, match=r"not ready after 0\.5 s"):
        pdf(ARTICLE % r"\def\x{\x}\x", seconds=0.5)


def test_tex_runs_no_program_and_leaves_its_folder_alone(require: Callable[[str], str], tmp_path: Path) -> None:
    require("pdflatex")
    mark = tmp_path / "mark"
    pdf(ARTICLE % rf"\immediate\write18{{touch {mark}}}x")
    assert not mark.exists()
    with pytest.raises(CompilingError):
        pdf(ARTICLE % rf"\newwrite\w\immediate\openout\w={mark}.txt x")
    with pytest.raises(CompilingError):
        pdf(ARTICLE % r"\input{/etc/passwd}")
    assert not list(tmp_path.iterdir())


def test_without_tex_the_package_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert cli.main(["report", "perceptron-zero-init", "--to", "pdf", "--out", str(tmp_path / "out")]) == 2
    said = capsys.readouterr().err
    assert "apt-get install texlive-latex-base" in said
    assert said.count("\n") == 1
    assert not os.listdir(tmp_path)
