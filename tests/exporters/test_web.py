"""What readers of the HTML see in Chromium: accessible, nothing cut off, nothing missing, nothing loaded."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from symbolic_init.blocks import Chain, Display, Document, Paragraph, Step, Text
from symbolic_init.document import build_document
from symbolic_init.exporters import export
from symbolic_init.index import indices
from symbolic_init.prose import inlines, tree
from symbolic_init.report import Report
from tests.browser import Browser
from tests.exporters.auditing import AXE, WIDTHS, misprints, violations
from tests.exporters.test_all_formats import REPORTS
from tests.specimens import SPECIMENS, refuted

BESIDE = (("before", "The one before"), ("after", "Where $\\eta > 0$"))
GALLERY = "gallery"
needs_axe = pytest.mark.skipif(
    not AXE.exists(), reason=f"needs axe-core: npm install --prefix {AXE.parents[2]} axe-core"
)


def placed(make: Callable[[], Report]) -> Report:
    """A specimen among others."""
    report = make()
    page = replace(report.page, theme="1. Zero", path="page.py", program='r"""A page"""\n' * 3, neighbours=BESIDE)
    return replace(report, page=page)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The specimens and their gallery as files."""
    out = tmp_path_factory.mktemp("web")
    for name, make in REPORTS.items():
        (out / f"{name}.html").write_text(export(build_document(placed(make)), "html"), encoding="utf-8")
    index = indices(map(placed, SPECIMENS.values()), [("html", "html"), ("md", "md")])["index.html"]
    (out / f"{GALLERY}.html").write_text(index, encoding="utf-8")
    return out


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for all pages."""
    from shutil import which

    program = which("chromium")
    if program is None:
        pytest.skip("needs the program 'chromium', which is not installed")
    with Browser(program, tmp_path_factory.mktemp("profile")) as opened:
        yield opened


PAGES = (*REPORTS, GALLERY)


@needs_axe
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_violation(name: str, dark: bool, browser: Browser, folder: Path) -> None:
    browser.show(folder / f"{name}.html", dark=dark)
    assert violations(browser) == []
    browser.resize(WIDTHS[0])
    assert violations(browser) == []


@needs_axe
def test_axe_is_at_work(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text('<p style="color: #ccc">faint</p><img src="data:,">', encoding="utf-8")
    browser.show(tmp_path / "bad.html")
    assert {"color-contrast", "image-alt", "html-has-lang"} <= {one.split(":")[0] for one in violations(browser)}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_cut_off_or_missing(name: str, width: int, browser: Browser, folder: Path) -> None:
    browser.show(folder / f"{name}.html", width=width)
    assert [wrong for wrong in misprints(browser) if name != "hostile" or "漢" not in wrong] == []
    assert browser.complaints() == []


def test_what_is_cut_off_or_missing_is_noticed(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text(
        '<p style="white-space: nowrap">\U000e0ffe<math><mi>' + "w" * 90 + "</mi></math></p>"
        '<div style="height: .2em; overflow-y: hidden"><math><mi>cut</mi></math></div>', encoding="utf-8")  # fmt: skip
    browser.show(tmp_path / "bad.html", width=375)
    assert [wrong.split(":")[0] for wrong in misprints(browser)] == [
        "the page scrolls sideways", "wider than the page", "cut off at its top or foot",
        "no font has '\\U000e0ffe' (U+E0FFE)"]  # fmt: skip


def test_a_reason_stands_beside_its_line_where_there_is_room(browser: Browser, tmp_path: Path) -> None:
    short, long = (tree(written) for written in ("b + c", "+".join("abcdefghklmnpqrsuvwxyz" * 2)))
    lines = (Step(tree("a"), "=", short, (Text("beside"),)), Step(None, "=", long, (Text("below"),)))
    page = export(Document("x", (Text("A title"),), (Chain(lines, "a chain"),)), "html")
    (tmp_path / "chain.html").write_text(page, encoding="utf-8")
    browser.show(tmp_path / "chain.html")
    tops = browser.run("""
        Array.from(document.querySelectorAll(".chain li"), (line) => {
          const [right, note] = [".right", ".note"].map((part) => line.querySelector(part).getBoundingClientRect());
          return note.top >= right.bottom; })""")
    assert tops == [False, True]
    assert misprints(browser) == []


@pytest.mark.parametrize("length", [20, 30, 50])
def test_nothing_is_cut_off_on_paper(length: int, browser: Browser, tmp_path: Path) -> None:
    wide = tree("+".join(itertools.islice(itertools.cycle("abcdefghklmnpqrsuvwxyz"), length)))
    blocks = (Chain((Step(tree("a"), "=", wide, (Text("why"),)),), "a chain"), Display(wide))
    page = export(Document("x", (Text("A title"),), blocks), "html")
    (tmp_path / "paper.html").write_text(page, encoding="utf-8")
    browser.show(tmp_path / "paper.html", width=720)
    browser.send("Emulation.setEmulatedMedia", media="print")
    ends = browser.run('Array.from(document.querySelectorAll("math"), (one) => one.getBoundingClientRect().right)')
    buttons = browser.run('Array.from(document.querySelectorAll("button")).some((one) => one.checkVisibility())')
    browser.send("Emulation.setEmulatedMedia", media="")
    assert max(ends) <= 720
    assert not buttons


def test_a_full_stop_stands_where_the_letters_of_a_wide_formula_do(browser: Browser, tmp_path: Path) -> None:
    wide = r"\sum_k " + "+".join("abcdefghklmnpqrsuvwxyz")
    page = export(Document("x", (Text("A title"),), (Paragraph((*inlines(f"As ${wide}$. So"),)),)), "html")
    (tmp_path / "stop.html").write_text(page, encoding="utf-8")
    assert "</math>.</span> So" in page
    browser.show(tmp_path / "stop.html", width=375)
    assert misprints(browser) == []


def test_a_formula_is_copied_as_latex(browser: Browser, folder: Path) -> None:
    browser.show(folder / "flagship.html")
    browser.run("navigator.clipboard.writeText = async (text) => { window.copied = text; }; 0")
    sources = browser.run("""
        Array.from(document.querySelectorAll(".copyable .copy"), (one) => { one.click(); return window.copied; })""")
    assert r"\eta'\,\mathbf{w}^{(t)} = \eta\,\mathbf{w}^{\prime(t)}\quad\text{for all }t" in sources
    chain = next(source for source in sources if "aligned" in source)
    assert chain.startswith("\\begin{aligned}\n") and chain.endswith("\n\\end{aligned}")
    assert chain.count("&") == chain.count("\\\\") + 1
    loose = browser.run("""
        document.querySelector("p math").dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
        document.querySelector(".loose").click(); window.copied""")
    assert loose == browser.run('document.querySelector("p math annotation").textContent')


def test_without_script_there_is_no_button_and_nothing_is_lost(browser: Browser, folder: Path) -> None:
    count = "document.querySelectorAll('button').length"
    said = "document.querySelector('main').innerText.replaceAll('LaTeX', '').split(/\\s+/).join(' ').trim()"
    browser.show(folder / "flagship.html")
    assert browser.run(count) > 3
    with_script = browser.run(said)
    browser.show(folder / "flagship.html", script=False)
    assert browser.run(count) == 0
    assert browser.run(said) == with_script


def test_the_gallery_is_searched(browser: Browser, folder: Path) -> None:
    shown = 'Array.from(document.querySelectorAll(".gallery li")).filter((item) => item.checkVisibility()).length'
    browser.show(folder / f"{GALLERY}.html")
    assert browser.run(shown) == len(SPECIMENS)
    search = 'const box = document.getElementById("wanted"); box.value = "Refuted adaline"; box.oninput(); '
    assert browser.run(f"{search} {shown}") == sum(make().outcome.value == "refuted" for make in SPECIMENS.values())
    assert browser.run('document.getElementById("found").textContent') == f"2 of {len(SPECIMENS)} sentences"
    browser.show(folder / f"{GALLERY}.html", script=False)
    assert browser.run(shown) == len(SPECIMENS)


@pytest.mark.parametrize("attack", ['<script>document.title = "in"</script>', '<img src="http://x.test/a.png">'])
def test_the_policy_stops_what_is_not_ours(attack: str, browser: Browser, tmp_path: Path) -> None:
    page = export(build_document(refuted()), "html").replace("<main>", f"<main>{attack}")
    (tmp_path / "attacked.html").write_text(page, encoding="utf-8")
    browser.show(tmp_path / "attacked.html")
    assert browser.run("document.title") != "in"
    assert any("Content Security Policy" in said for said in browser.complaints())


def test_the_script_runs_under_the_policy(browser: Browser, folder: Path) -> None:
    browser.show(folder / "flagship.html")
    assert browser.complaints() == []
    assert browser.run("document.querySelectorAll('.copyable').length") > 3
