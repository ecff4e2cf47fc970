"""Pictures as they are drawn: the same bytes everywhere, the exact numbers, words for who cannot see them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from symbolic_init import exporters
from symbolic_init.blocks import Curve, Document, Math, Panel, Picture, Section, Table, Text
from symbolic_init.cli import main
from symbolic_init.compiling import pdf as compiled
from symbolic_init.exhibits.pictures import picture
from symbolic_init.exporters import _cell_html, _cell_markdown, beside, export, html, md, tex
from symbolic_init.exporters._drawing import drawing, svg
from symbolic_init.exporters._figure import pdf, png
from symbolic_init.exporters._plot import COLOURS, DASHES, MARKS, SIZES, WIDE, WIDTHS
from symbolic_init.exporters._shell import checked
from symbolic_init.layout import Letter, Script, Word
from symbolic_init.report import Curve as ReportCurve
from symbolic_init.report import Enclosure, Illustration, Numbers
from symbolic_init.report import Panel as ReportPanel
from symbolic_init.typesetting import typesetter
from tests.specimens import ETA, perceptron

THIRD = Fraction(1, 3)
POINTS = ((Fraction(0), Fraction(0)), (Fraction(1), THIRD), (Fraction(2), Fraction(-5, 7)), (Fraction(4), Fraction(3)))


def curve(
    points: tuple[tuple[Fraction, Fraction], ...] = POINTS, look: str = "path", style: int = 0, frame: int | None = None
) -> Curve:
    return Curve((Text(f"curve {style} <&>"),), points, look, style, frame)


def drawn(*curves: Curve, units: str = "free", framed: bool = False) -> Picture:
    panel = Panel((Text("A & B"),), (Text("step"),), (Text("w"),), curves, units)
    table = Table((Text("numbers"),), ((Text("n"),),), tuple(((Text(str(n)),),) for n in range(len(curves))))
    return Picture("slug-kind", (Text("What is <shown>"),), (Text("It falls & rises"),), (panel,), (table,), framed)


def document(*pictures: Picture) -> Document:
    return Document("slug", (Text("A page"),), (Section((Text("In a picture"),), "in-a-picture", pictures),))


def groups(found: Picture, place: int = 0) -> list[Element]:
    """The curves of a panel, as they are drawn."""
    return ElementTree.fromstring(f"<svg>{svg(found, place)[1]}</svg>").findall("g")


def polyline(group: Element) -> list[tuple[float, float]]:
    """The points of a curve, in those of the page."""
    line = next(path for path in group.findall("path") if path.get("fill") == "none" and not path.get("transform"))
    return [(float(x), float(y)) for x, y in re.findall(r"[ML]([-\d.]+) ([-\d.]+)", line.get("d", ""))]


def assert_in_proportion(page: list[float], exact: list[float]) -> None:
    """Is what is drawn the exact numbers, moved and scaled?"""
    low, high = exact.index(min(exact)), exact.index(max(exact))
    scale = (page[high] - page[low]) / (exact[high] - exact[low])
    assert abs(scale) > 1
    for there, number in zip(page, exact, strict=True):
        assert there == pytest.approx(page[low] + scale * (number - exact[low]), abs=0.011)


@pytest.mark.parametrize("units", ["free", "equal"])
def test_the_exact_numbers_are_read_back_from_the_drawing(units: str) -> None:
    (group, *_) = groups(drawn(curve(), units=units))
    found = polyline(group)
    for axis in range(2):
        assert_in_proportion([point[axis] for point in found], [float(point[axis]) for point in POINTS])


def test_powers_of_ten_are_at_equal_distances_and_zero_below_them() -> None:
    heights = (Fraction(0), Fraction(1, 1000), Fraction(1, 100), Fraction(10))
    points = tuple((Fraction(step), height) for step, height in enumerate(heights))
    (group, *_) = groups(drawn(curve(points), units="powers"))
    assert_in_proportion([y for _, y in polyline(group)], [-4.0, -3.0, -2.0, 1.0])


def test_marks_stand_at_the_points() -> None:
    (group, *_) = groups(drawn(curve()))
    marks = [path.get("transform", "") for path in group.findall("path") if path.get("transform")]
    places = [tuple(map(float, re.findall(r"-?[\d.]+", mark))) for mark in marks]
    assert places == polyline(group)


def test_panels_share_their_scales() -> None:
    low, high = ((Fraction(0), Fraction(0)), (Fraction(1), Fraction(1))), ((Fraction(0), Fraction(0)), POINTS[-1])
    one = drawn(curve(low))
    both = Picture(one.name, one.title, one.words, (*one.panels, *drawn(curve(high)).panels), one.tables, False)
    first, second = (polyline(groups(both, place)[0]) for place in range(2))
    assert first[0] == second[0]
    assert second[1][0] - second[0][0] == pytest.approx(4 * (first[1][0] - first[0][0]), abs=0.05)


def test_curves_differ_in_more_than_colour() -> None:
    assert len(set(COLOURS)) == len(set(map(str, DASHES))) == len(set(MARKS)) == len(WIDTHS) == len(SIZES) == 5
    lines = [groups(drawn(*(curve(style=style) for style in range(5))))[style].find("path") for style in range(5)]
    assert len({line.get("stroke-dasharray") for line in lines if line is not None}) == 5


def test_no_colour_is_fixed() -> None:
    inside = svg(drawn(*(curve(style=style) for style in range(5)), curve(look="guide")), 0)[1]
    colours = set(re.findall(r' (?:fill|stroke)="([^"]+)"', inside))
    assert all(colour in ("none", "currentColor") or colour.startswith("var(--") for colour in colours)
    page = export(document(drawn(curve())), "html")
    names = {found for colour in colours for found in re.findall(r"var\((--[\w-]+)\)", colour)}
    assert all(page.count(f"{name}:") == 2 for name in names)  # light and dark
    cell = _cell_html.render(document(drawn(curve())))
    assert names and all(cell.count(f"{name}:") == 1 for name in names)  # the same on either


def test_who_cannot_see_is_told_what_is_shown() -> None:
    page = export(document(drawn(curve())), "html")
    root = ElementTree.fromstring(page)
    (figure,) = root.iter("svg")
    named = {element.get("id"): element for element in root.iter() if element.get("id")}
    assert figure.get("role") == "img"
    assert named[figure.get("aria-labelledby")].text == "What is <shown>, A & B"
    assert named[figure.get("aria-describedby")].text == "It falls & rises"
    assert root.find(".//figure/details//table") is not None
    assert "<shown>" in "".join(root.find(".//figcaption").itertext())  # type: ignore[union-attr]


def test_every_id_is_there_once() -> None:
    other = drawn(curve(style=1))
    renamed = Picture("slug-other", *other._parts[1:])
    found = re.findall(r' id="([^"]+)"', export(document(drawn(curve()), renamed), "html"))
    assert len(found) == len(set(found)) == 5


@pytest.mark.parametrize("bad", ['<svg onload="x()"></svg>', "<svg><image/></svg>", '<svg><g style="x"></g></svg>',
                                 '<svg><use href="http://x"/></svg>', "<svg><script/></svg>"])  # fmt: skip
def test_nothing_else_may_be_in_a_drawing(bad: str) -> None:
    from symbolic_init.printing.mathml import MathMLError

    with pytest.raises(MathMLError):
        checked(f"<main>{bad}</main>")


def test_only_a_framed_picture_has_a_script_of_its_own() -> None:
    assert export(document(drawn(curve())), "html").count("<script") == 1
    framed = export(document(drawn(curve(look="line", frame=0), curve(look="line", frame=1), framed=True)), "html")
    assert framed.count("<script") == 2
    assert re.findall(r'data-frame="(\d)"', framed) == ["0", "1"]
    assert "<details>" not in framed


@pytest.mark.parametrize("format", ["text", "md", "json", "html", "tex"])
def test_every_format_has_the_words_and_the_numbers(format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (html, md, tex):
        monkeypatch.setattr(module, "can_draw", lambda: False)
    page = document(drawn(curve(style=4), curve(style=3)))
    written = export(page, format)
    assert "rises" in written and "numbers" in written
    assert "<svg" not in written and "![" not in written
    assert beside(page, format) == {}


def test_an_article_has_its_pictures_beside_it() -> None:
    files = beside(document(drawn(curve())), "tex")
    assert list(files) == ["slug-kind.pdf"]
    assert files["slug-kind.pdf"].startswith(b"%PDF-")
    assert not re.search(rb"CreationDate|Producer|Creator", files["slug-kind.pdf"])


def test_markdown_shows_files_that_lie_beside_it() -> None:
    page = document(drawn(curve()), Picture("slug-other", *drawn(curve(style=1))._parts[1:]))
    files = beside(page, "md")
    written = export(page, "md")
    assert (
        re.findall(r"!\[What is &lt;shown&gt;\]\(([^)]+)\)", written)
        == list(files)
        == ["slug-kind.svg", "slug-other.svg"]
    )
    assert "**Picture:** What is" in written
    assert "![" not in _cell_markdown.render(page) and "**Picture:** What is" in _cell_markdown.render(page)


def test_a_drawing_that_is_a_file_has_its_own_colours_and_loads_nothing() -> None:
    panel, other = drawn(curve(), curve(style=3)).panels[0], drawn(curve(look="points", style=4)).panels[0]
    both = Picture("slug-kind", (Text("A & B"),), (Text("<words>"),), (panel, other), (), False)
    root = ElementTree.fromstring(drawing(both))
    space = "{http://www.w3.org/2000/svg}"
    assert [root.findtext(f"{space}{part}") for part in ("title", "desc")] == ["A & B", "<words>"]
    assert len(root.findall(f"{space}g")) == 2 and float(root.get("width", "")) == 2 * WIDE
    assert not re.search(r"var\(|currentColor|href|url\(|<style|<script", drawing(both))
    assert {element.tag.removeprefix(space) for element in root.iter()} <= {
        "svg", "title", "desc", "rect", "g", "path", "text", "tspan"
    }  # fmt: skip


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="needs the program 'pdflatex', which is not installed")
def test_an_article_compiles_with_its_pictures_and_without() -> None:
    source = export(document(drawn(curve())), "tex")
    assert len(compiled(source, beside(document(drawn(curve())), "tex"))) > len(compiled(source)) + 5000


PROGRAM = """
import hashlib
from symbolic_init.exporters import beside, export
from tests.exporters.test_pictures import curve, document, drawn
page = document(drawn(curve(), curve(style=1), units="equal"))
content = export(page, "html").encode() + b"".join([*beside(page, "tex").values(), *beside(page, "md").values()])
print(hashlib.sha256(content).hexdigest())
"""


def test_the_bytes_are_the_same_in_every_process_and_with_any_settings(tmp_path: Path) -> None:
    (tmp_path / "matplotlibrc").write_text("font.size: 23\nlines.linewidth: 9\naxes.grid: True\nsvg.hashsalt: x\n")
    path = ":".join(sys.path)
    prints = set()
    for seed, settings in (("1", "/nonexistent"), ("2", str(tmp_path))):
        environment = {
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": path,
            "MATPLOTLIBRC": settings,
            "MPLCONFIGDIR": str(tmp_path),
        }
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True
        )
        prints.add(done.stdout)
    assert len(prints) == 1


@pytest.mark.parametrize("name", ["$", "\\frac{", "a$b$c", "\\", "}{", "%", "_^", "<&>", "𝛿̃"])
def test_no_name_is_more_than_letters(name: str) -> None:
    label = (Text(name), Math(Script(Word(name), Letter("i"), Word(name))))
    page = Picture("slug-kind", label, label, (Panel(label, label, label, (curve(),), "free"),), (), False)
    assert pdf(page).count(b"stream") > 2 and png(page).startswith(b"\x89PNG")
    assert "".join(ElementTree.fromstring(f"<svg>{svg(page, 0)[1]}</svg>").itertext()).count(name) >= 9


def test_what_is_shown_is_in_the_authors_notation() -> None:
    from symbolic_init.kernel.terms import Equal, Num

    panel = ReportPanel("", (ETA,), "", (ReportCurve((Equal(ETA, Num(THIRD)),), POINTS),))
    long = Fraction(1, 3**20)
    rows = (("0", (THIRD, Enclosure(Fraction(1, 8), Fraction(1, 7))), (long,)), ("1", (Fraction(-2),), (Fraction(0),)))
    found = picture(Illustration("kind", "title", "", (panel,), (Numbers("n", ("a", "b", "c"), rows),)), "x",
                    typesetter(perceptron()))  # fmt: skip
    inside = svg(found, 0)[1]
    assert '<tspan font-style="italic">η</tspan> = 1/3</text>' in inside
    text = export(document(found), "text")
    assert "(1/3, 0.134)" in text and "2.87 · 10⁻¹⁰" in text and "−2" in text
    assert "n (rounded to three digits)" in text


def test_the_command_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for module in (exporters, html, tex):
        monkeypatch.setattr(module, "can_draw", lambda: False)
    command = ["report", "perceptron-negative-rate", "--to", "html,tex", "--out", str(tmp_path)]
    assert main(command) == 0
    assert "pip install 'symbolic-init[pictures]'" in capsys.readouterr().err
    assert "The two runs side by side" in (tmp_path / "perceptron-negative-rate.html").read_text(encoding="utf-8")
    assert not list(tmp_path.glob("*.pdf"))
    monkeypatch.undo()
    assert main([*command, "--fresh"]) == 0
    assert "pictures" not in capsys.readouterr().err
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["perceptron-negative-rate-runs.pdf"]
