"""Pictures in Chromium: accessible, nothing cut off; the slider, and its table where there is no script."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from symbolic_init.checking import check
from symbolic_init.document import build_document
from symbolic_init.exporters import export
from symbolic_init.illustrating import with_pictures
from symbolic_init.modelling.activations import sigmoid
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.neurons import adaline, perceptron
from symbolic_init.report import Report
from symbolic_init.vocabulary import identical, moved, only_rescaled, same_direction
from tests.browser import Browser
from tests.exporters.auditing import AXE, WIDTHS, misprints, violations
from tests.specimens import PAGE

CLAIMS = (
    only_rescaled(perceptron(), "w", by="eta"),
    same_direction(adaline(), "w", whatever="eta"),
    identical(mlp(2, initial=constant()), {"W1": 1}),
    moved(mlp(2, activation=sigmoid(), loss=squared()), "W1", at=2),
)
PICTURES = 5
STATE = """
({
  value: document.querySelector(".slider input").value,
  said: document.querySelector(".slider output").textContent,
  spoken: document.querySelector(".slider input").getAttribute("aria-valuetext"),
  row: Array.from(document.querySelectorAll(".framed tr[aria-current] math"), (cell) => cell.textContent),
  rows: document.querySelectorAll(".framed tr[aria-current]").length,
  lines: Array.from(document.querySelectorAll(".framed [data-frame]:not(.other) > path"), (a) => a.getAttribute("d")),
  shown: Array.from(document.querySelectorAll(".framed [data-frame]"), (line) => getComputedStyle(line).opacity),
})
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report with every kind of picture."""
    evidence = tuple(map(check, CLAIMS))
    report = with_pictures(Report(PAGE, evidence, evidence[0].outcome, ("boundary",)))
    assert sum(len(found.illustrations) for found in report.evidence) == PICTURES
    file = tmp_path_factory.mktemp("pictures") / "page.html"
    file.write_text(export(build_document(report), "html"), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for all tests."""
    program = which("chromium")
    if program is None:
        pytest.skip("needs the program 'chromium', which is not installed")
    with Browser(program, tmp_path_factory.mktemp("profile")) as opened:
        yield opened


def at(browser: Browser, place: int) -> dict[str, Any]:
    """The picture with the slider at a place."""
    browser.run(f"slider = document.querySelector('.slider input'); slider.value = {place}; slider.oninput()")
    found: dict[str, Any] = browser.run(STATE)
    return found


@pytest.mark.skipif(not AXE.exists(), reason=f"needs axe-core: npm install --prefix {AXE.parents[2]} axe-core")
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_no_violation(dark: bool, browser: Browser, page: Path) -> None:
    browser.show(page, dark=dark)
    assert browser.run("document.querySelectorAll('figure.picture svg[role=img]').length") > PICTURES
    assert violations(browser) == []
    browser.resize(WIDTHS[0])
    assert violations(browser) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut_off_or_missing(width: int, browser: Browser, page: Path) -> None:
    browser.show(page, width=width)
    assert misprints(browser) == []
    assert browser.complaints() == []
    inside = browser.run("""
        Array.from(document.querySelectorAll(".panels svg"), (one) => {
          const { left, right } = one.getBBox ? one.getBoundingClientRect() : {};
          const parts = Array.from(one.querySelectorAll("text, path"), (part) => part.getBoundingClientRect());
          return left >= 0 && right <= document.documentElement.clientWidth
            && parts.every((part) => part.left >= left - 2 && part.right <= right + 2);
        })""")
    assert all(inside)


def test_the_slider_moves_the_boundary_where_it_turns_and_only_there(browser: Browser, page: Path) -> None:
    browser.show(page)
    found = [at(browser, place) for place in range(5)]
    assert [one["rows"] for one in found] == [1] * 5
    assert [one["said"] for one in found] == [one["row"][0] for one in found]
    assert [one["spoken"] for one in found] == ["1 over 4", "1 over 2", "1", "2", "4"]
    zero, other = zip(*(one["lines"] for one in found), strict=True)
    assert len(set(zero)) == 1
    assert len(set(other)) == 5
    assert [sorted(one["shown"], reverse=True)[:3] for one in found] == [["1", "1", "0.12"]] * 5


def test_without_script_there_is_the_table_and_every_boundary(browser: Browser, page: Path) -> None:
    browser.show(page, script=False)
    found = browser.run("""({
      sliders: document.querySelectorAll(".slider").length,
      rows: document.querySelectorAll(".framed tbody tr").length,
      faint: document.querySelectorAll(".framed .other").length,
      shown: document.querySelector(".framed table").checkVisibility(),
    })""")
    assert found == {"sliders": 0, "rows": 5, "faint": 0, "shown": True}


def test_the_table_has_the_exact_states(page: Path) -> None:
    evidence = check(CLAIMS[0])
    report = with_pictures(Report(PAGE, (evidence,), evidence.outcome, ("boundary",)))
    (numbers,) = report.evidence[0].illustrations[1].tables
    rates, weights = [row[0] for row in numbers.rows], [row[1] for row in numbers.rows]
    assert rates == [(Fraction(rate),) for rate in ("1/4", "1/2", "1", "2", "4")]
    for (rate,), row in zip(rates, weights, strict=True):
        assert all(w == rate * v for w, v in zip(row, weights[2], strict=True))
