"""A report that is asked for again: nothing is checked that has not changed, and nothing that has changed is kept."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from symbolic_init.catalogue import PageFile
from symbolic_init.report import Report
from tests.test_cli import folder, run, stand_in, write_page

__all__ = ["folder"]  # a fixture

COUNT = 9
Again = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def again(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Again:
    """Ask for the report of all pages: the exit code, and which pages were checked."""
    log = tmp_path / "checked"

    def check_page(page: PageFile, workings: object) -> Report:
        with log.open("a", encoding="utf-8") as stream:  # processes side by side add to it
            stream.write(page.slug + "\n")
        return stand_in(page, workings)

    monkeypatch.setattr(sys.modules["symbolic_init.checking"], "check_page", check_page)

    def ask(*options: str, to: str = "text,html", out: str = "out") -> tuple[int, list[str]]:
        log.write_text("", encoding="utf-8")
        command = ("report", "--all", "--to", to, "--out", str(tmp_path / out), "--pages", str(folder), *options)
        code = run(*command)
        return code, sorted(log.read_text(encoding="utf-8").split())

    return ask


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_what_is_unchanged_is_not_checked_again(
    again: Again, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, checked = again()
    assert (code, len(checked)) == (1, COUNT)
    said, written = capsys.readouterr().out, contents(tmp_path / "out")
    assert again() == (1, [])
    assert (capsys.readouterr().out, contents(tmp_path / "out")) == (said, written)
    assert len(again(to="text,md")[1]) == COUNT
    assert again(to="html,md,text") == (1, [])
    assert len(again(out="elsewhere")[1]) == COUNT


def test_off_means_that_everything_is_checked(again: Again) -> None:
    again()
    assert len(again("--fresh")[1]) == COUNT
    assert again() == (1, [])


def test_a_changed_page_is_checked_again(again: Again, folder: Path, tmp_path: Path) -> None:
    again()
    write_page(folder, "proved_undecided", "proved", "refuted")
    assert again() == (1, ["proved-undecided"])
    assert b"refuted" in (tmp_path / "out" / "proved-undecided.txt").read_bytes()
    assert "4 refuted" in (tmp_path / "out" / "README.md").read_text(encoding="utf-8")


def test_a_new_page_and_its_neighbours_are_checked(again: Again, folder: Path) -> None:
    again()
    write_page(folder, "refuted_a", "proved", "proved")
    assert again() == (1, ["proved-undecided", "refuted-a", "refuted-proved"])
    (folder / "refuted_a.py").unlink()
    assert again() == (1, ["proved-undecided", "refuted-proved"])


def test_an_edited_or_deleted_file_is_written_again(again: Again, tmp_path: Path) -> None:
    again()
    written = contents(tmp_path / "out")
    (tmp_path / "out" / "proved-proved.html").write_text("mine", encoding="utf-8")
    (tmp_path / "out" / "refuted-proved.txt").unlink()
    (tmp_path / "out" / "README.md").unlink()
    assert again() == (1, ["proved-proved", "refuted-proved"])
    assert contents(tmp_path / "out") == written


def test_another_notation_is_another_report(again: Again, tmp_path: Path) -> None:
    again()
    assert len(again("--notation", "rate=alpha")[1]) == COUNT
    assert "α > 0" in (tmp_path / "out" / "proved-proved.txt").read_text(encoding="utf-8")
    assert len(again()[1]) == COUNT


def test_what_the_machine_makes_is_made_again(again: Again, require: Callable[[str], str], folder: Path) -> None:
    require("pdflatex")
    for page in sorted(folder.iterdir())[2:]:
        page.unlink()
    assert len(again(to="pdf,text")[1]) == 2
    assert len(again(to="pdf,text")[1]) == 2
    assert again(to="text") == (1, [])


def test_a_page_that_cannot_be_had_in_the_notation_is_named_and_the_others_are_written(
    again: Again, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("proved_undecided", "refuted_refuted"):
        page = folder / f"{name}.py"
        page.write_text(page.read_text(encoding="utf-8").replace("an idea", "an $\\alpha$").replace('"""', 'r"""', 1))
    assert again("--notation", "rate=alpha")[0] == 2
    said = capsys.readouterr()
    assert said.err == (
        "symbolic-init: error: --notation: proved-undecided with rate=alpha: expected a letter that means nothing else "
        "there, found another α; it can have rate=eta or rate=epsilon. refuted-refuted with rate=alpha: expected a "
        "letter that means nothing else there, found another α; it can have rate=eta or rate=epsilon. Written: the "
        "other 7\n"
    )
    names = contents(tmp_path / "out")
    assert len(names) == 2 * 7 + 2 and "proved-undecided.html" not in names
    assert said.out.splitlines()[0] == "7 reports in 2 formats; their index:"
    assert b"proved-undecided" not in b"".join(names.values())  # nothing leads to what is not there
    assert b'href="refuted-proved.html">Next' in names["proved-refuted.html"]
    code, checked = again("--notation", "rate=alpha")
    assert code == 2 and set(checked) == {"proved-refuted", "proved-undecided", "refuted-proved", "refuted-refuted",
                                         "refuted-undecided"}  # fmt: skip


def test_an_only_page_that_cannot_be_had_is_one_line(
    again: Again, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = folder / "proved_proved.py"
    page.write_text(page.read_text(encoding="utf-8").replace("an idea", "an $\\alpha$").replace('"""', 'r"""', 1))
    out = tmp_path / "out"
    assert run("report", "proved-proved", "--to", "text", "--out", str(out), "--pages", str(folder),
               "--notation", "rate=alpha") == 2  # fmt: skip
    said = capsys.readouterr()
    assert said.out == "" and len(said.err.splitlines()) == 1
    assert said.err.endswith("it can have rate=eta or rate=epsilon\n")
    assert not out.exists()
