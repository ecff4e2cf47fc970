"""What a notebook shows of loops, reductions, derivations, claims, evidence and reports, and what is exported of it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from symbolic_init import check, only_rescaled, perceptron, reduce, unroll
from symbolic_init.displayed import Displayed
from symbolic_init.notebook import WRITERS, document_of
from symbolic_init.proving.calculation import Calculation
from symbolic_init.report import Outcome, Report
from symbolic_init.unrolling import unrolled
from tests.exporters.test_all_formats import HOSTILE, hostile
from tests.specimens import SPECIMENS, flagship

LOOP = perceptron()
CLAIM = only_rescaled(LOOP, by="eta")
EVIDENCE = check(CLAIM)
SHOWN: dict[str, tuple[Displayed, str, str]] = {  # what is shown, and what is in it: as LaTeX, and in Unicode
    "loop": (LOOP, r"\mathbf{w}^{(0)} &= \mathbf{0}", "𝐰⁽⁰⁾ = 𝟎"),
    "reduction": (reduce(LOOP), r"\mathbf{w}^{(t)} &= \eta\,\mathbf{v}^{(t)}", "𝐰⁽ᵗ⁾ = η 𝐯⁽ᵗ⁾"),
    "reduced loop": (reduce(LOOP).summary(), r"\mathbf{w}^{(t)} &= \eta\,\mathbf{v}^{(t)}", "𝐰⁽ᵗ⁾ = η 𝐯⁽ᵗ⁾"),
    "derivation": (unroll(LOOP, 1), r"&= \eta\,(y^{(1)} - \hat y^{(1)})\,\mathbf{x}^{(1)}", "(y⁽¹⁾ − ŷ⁽¹⁾) 𝐱⁽¹⁾"),
    "calculation": (unrolled(LOOP, 1), r"&= \eta\,(y^{(1)} - \hat y^{(1)})\,\mathbf{x}^{(1)}", "(y⁽¹⁾ − ŷ⁽¹⁾) 𝐱⁽¹⁾"),
    "told": (EVIDENCE.derivations[0], r"\phi(\mathbf{v}^{(t)} \cdot \mathbf{x}^{(t+1)})", "ϕ(𝐯⁽ᵗ⁾ · 𝐱⁽ᵗ⁺¹⁾)"),
    "claim": (CLAIM, r"$$\eta'\,\mathbf{w}^{(t)} = \eta\,\mathbf{w}^{\prime(t)}", "η′ 𝐰⁽ᵗ⁾ = η 𝐰′⁽ᵗ⁾"),
    "evidence": (EVIDENCE, r"$$\eta'\,\mathbf{w}^{(t)} = \eta\,\mathbf{w}^{\prime(t)}", "η′ 𝐰⁽ᵗ⁾ = η 𝐰′⁽ᵗ⁾"),
    "verdict": (EVIDENCE.outcome, r"$\checkmark$ $\textbf{proved}$", "✓ proved"),
    "report": (flagship(), r"$$\eta'\,\mathbf{w}^{(t)} = \eta\,\mathbf{w}^{\prime(t)}", "η′ 𝐰⁽ᵗ⁾ = η 𝐰′⁽ᵗ⁾"),
    "cross-check": (EVIDENCE.cross_check, r"\text{disagreements} & \text{0}", "disagreements"),
}  # type: ignore[dict-item]


@pytest.fixture(autouse=True)
def _no_choices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No pyproject.toml chooses a notation."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("name", SHOWN)
def test_it_is_shown_in_four_formats_none_of_them_json(name: str) -> None:
    shown, latex, plain = SHOWN[name]
    found = shown._repr_mimebundle_()
    assert list(found) == ["text/plain", "text/html", "text/latex", "text/markdown"]
    assert plain in found["text/plain"]
    assert not found["text/plain"].startswith("\n")
    assert latex in found["text/latex"]
    assert "<math" in found["text/html"] or name in ("verdict", "cross-check")
    assert ElementTree.fromstring(found["text/html"]).get("class") == "symbolic-init tex2jax_ignore mathjax_ignore"


def test_only_what_is_asked_for_is_made() -> None:
    assert list(LOOP._repr_mimebundle_(include={"text/latex"})) == ["text/latex"]
    assert list(LOOP._repr_mimebundle_(exclude={"text/html", "text/plain"})) == ["text/latex", "text/markdown"]


@pytest.mark.parametrize("name", SHOWN)
def test_every_command_stands_between_dollars(name: str) -> None:
    latex = SHOWN[name][0]._repr_mimebundle_()["text/latex"]
    for paragraph in latex.split("\n\n"):
        if paragraph.startswith("$$"):
            assert re.fullmatch(r"\$\$[^$]+\$\$\n?", paragraph)
        else:
            assert "$$" not in paragraph
            assert "\\" not in re.sub(r"\$[^$]*\$", "", paragraph)


def test_a_notation_of_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.symbolic_init.notation]\nrate = 'alpha'\n", encoding="utf-8")
    found = LOOP._repr_mimebundle_()
    assert r"\alpha" in found["text/latex"]
    assert "α" in found["text/plain"]
    assert not any(r"\eta" in text or "η" in text for text in found.values())


def test_what_has_no_look_is_refused() -> None:
    with pytest.raises(TypeError, match="found int"):
        document_of(1, None)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", SPECIMENS)
def test_reports_lead_nowhere_from_a_cell(name: str) -> None:
    found = SPECIMENS[name]()._repr_mimebundle_()
    assert "href" not in found["text/html"]
    assert not re.search(r"\sid=", found["text/html"])
    assert "](" not in found["text/markdown"]


def test_markup_in_the_users_words_is_text() -> None:
    found = hostile()._repr_mimebundle_()
    root = ElementTree.fromstring(found["text/html"])
    assert "<script>alert(1)</script> & \\input{/etc/passwd}" in "".join(root.itertext())
    assert r"\input{" not in found["text/latex"]
    assert r"$\backslash$input$\{$/etc/passwd$\}$ 100$\%$" in found["text/latex"]
    assert "<script" not in found["text/markdown"]


def in_a_new_interpreter(code: str) -> set[str]:
    """The modules that are loaded after the code has run."""
    code += "\nimport sys; print(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


def test_nothing_is_imported_before_it_is_asked() -> None:
    late = {"symbolic_init.notebook", "symbolic_init.document", "symbolic_init.exporters.html", "IPython"}
    code = "import symbolic_init\nloop = symbolic_init.perceptron()"
    assert not in_a_new_interpreter(code) & late
    assert in_a_new_interpreter(f"{code}\nloop._repr_mimebundle_()") & late == late - {"IPython"}


CELLS = [
    "from symbolic_init import check, only_rescaled, perceptron, reduce, unroll\nloop = perceptron()\nloop",
    "unroll(loop, 2)",
    "reduce(loop)",
    "check(only_rescaled(loop, by='eta'))",
    "check(only_rescaled(loop, by='eta')).outcome",
]
FORMULAS = [
    r"\mathbf{w}^{(t)} + \eta\,(y^{(t+1)} - \hat y^{(t+1)})\,\mathbf{x}^{(t+1)}",
    r"\eta\,\bigl(y^{(2)} - \phi(\mathbf{w}^{(1)} \cdot \mathbf{x}^{(2)})\bigr)\,\mathbf{x}^{(2)}",
    r"\mathbf{v}^{(t)} + (y^{(t+1)} - \tilde{\hat y}^{(t+1)})\,\mathbf{x}^{(t+1)}",
    r"\eta'\,(\eta\,\mathbf{v}^{(t)})",
]


@pytest.fixture(scope="module")
def executed(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A notebook whose cells a kernel has run."""
    nbformat, nbclient = pytest.importorskip("nbformat"), pytest.importorskip("nbclient")
    pytest.importorskip("ipykernel")
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS])
    where = {"metadata": {"path": str(tmp_path_factory.mktemp("notebook"))}}
    return nbclient.NotebookClient(book, timeout=120, kernel_name="python3", resources=where).execute()


def test_a_notebook_has_every_format_of_every_result(executed: Any) -> None:
    for cell in executed.cells:
        (output,) = cell.outputs
        assert output.output_type == "execute_result"
        assert set(output.data) == set(WRITERS)


def test_nbconvert_writes_the_formulas_as_html(executed: Any) -> None:
    page, _ = pytest.importorskip("nbconvert").HTMLExporter().from_notebook_node(executed)
    shown = page.replace("&#x27;", "'").replace("&amp;", "&")
    assert page.count("<math") > 50
    for formula in FORMULAS:
        assert f'<annotation encoding="application/x-tex">{formula}' in shown or formula in shown


def test_nbconvert_writes_the_formulas_as_latex(executed: Any) -> None:
    source, _ = pytest.importorskip("nbconvert").LatexExporter().from_notebook_node(executed)
    assert r"\begin{document}" in source
    for formula in FORMULAS:
        assert formula in source


def test_latex_sets_what_the_cells_show(require: Callable[[str], str], tmp_path: Path) -> None:
    program = require("pdflatex")
    reports: list[Report | Displayed] = [
        *(make() for make in SPECIMENS.values()),
        *(shown for shown, _, _ in SHOWN.values()),
    ]
    long = replace(flagship().page, title=HOSTILE.encode("ascii", "ignore").decode())
    reports.append(Report(long, (), Outcome.UNDECIDED))
    cells = [shown._repr_mimebundle_(include={"text/latex"})["text/latex"] for shown in reports]
    start = "\\documentclass[11pt]{article}\n\\usepackage{amsmath,amssymb}\n\\textwidth=468pt\n\\begin{document}\n"
    (tmp_path / "cells.tex").write_text(start + "\n".join(cells) + "\\end{document}\n", encoding="utf-8")
    command = [program, "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "cells.tex"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    assert not re.findall(r"Overfull \\hbox.*", done.stdout)


def test_a_calculation_is_shown_as_its_derivation() -> None:
    found = unrolled(LOOP, 1)
    assert isinstance(found, Calculation)
    assert found._repr_mimebundle_() == found.derivation._repr_mimebundle_()
