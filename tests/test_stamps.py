"""Stamps: a report counts as made only while everything it was made from, and every byte of it, is the same."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from symbolic_init import catalogue, stamps
from symbolic_init.notation import DEFAULT, Notation
from symbolic_init.origins import digest_of, program
from symbolic_init.stamps import Made, Stamps, cache
from tests.test_origins import page

FILES = {"text": {"a.txt": "some text"}, "tex": {"a.tex": "an article"}, "proof": {}}
MADE = Made("proved", {f: {name: digest_of(t.encode()) for name, t in files.items()} for f, files in FILES.items()})


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """The folder in which the files are."""
    folder = tmp_path / "out"
    folder.mkdir()
    for files in FILES.values():
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def made(tmp_path: Path, out: Path) -> catalogue.PageFile:
    """A page whose report is known."""
    found = page(tmp_path / "pages", "a")
    keep(found, out)
    return found


def keep(found: catalogue.PageFile, out: Path) -> None:
    known = Stamps(str(out), DEFAULT)
    assert known.known(found, FILES) is None
    known.keep(found, MADE)
    known.save()


def asked(found: catalogue.PageFile, out: Path, *formats: str, notation: Notation = DEFAULT) -> Made | None:
    return Stamps(str(out), notation).known(found, formats or FILES)


def test_what_is_unchanged_is_known(made: catalogue.PageFile, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert asked(made, out) == MADE
    assert asked(catalogue.read_page(made.file), out, "text") == MADE
    assert MADE.names(["tex", "proof"]) == ["a.tex"]
    assert MADE.without({"tex"}).files.keys() == {"text", "proof"}
    monkeypatch.chdir(out.parent)
    assert Stamps("out", DEFAULT).known(made, ["text"]) == MADE


def test_what_was_never_made_is_not_known(made: catalogue.PageFile, out: Path, tmp_path: Path) -> None:
    assert asked(made, out, "html") is None
    assert asked(made, out, notation=Notation(rate="alpha")) is None
    assert asked(page(tmp_path / "pages", "b"), out) is None
    assert asked(made, tmp_path) is None
    assert Stamps(str(out), DEFAULT, fresh=True).known(made, FILES) is None


def test_a_page_that_was_changed_is_not_known(made: catalogue.PageFile, out: Path, tmp_path: Path) -> None:
    assert asked(page(tmp_path / "pages", "a", "# more"), out) is None
    assert asked(page(tmp_path / "pages", "a"), out) == MADE


def test_a_file_that_was_edited_or_deleted_is_not_known(made: catalogue.PageFile, out: Path) -> None:
    (out / "a.txt").write_text("Some text", encoding="utf-8")
    assert asked(made, out) is None
    assert asked(made, out, "tex") == MADE
    (out / "a.tex").unlink()
    assert asked(made, out, "tex") is None
    assert asked(made, out, "proof") == MADE


def test_another_program_knows_nothing(made: catalogue.PageFile, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stamps, "program", lambda: "another")
    assert asked(made, out) is None


def test_a_program_that_changed_while_it_ran_remembers_nothing(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digests = iter(["before", "after", "before", "before", "before"])
    monkeypatch.setattr(stamps, "program", lambda: next(digests))
    keep(found := page(tmp_path / "pages", "a"), out)
    keep(found, out)
    assert asked(found, out) == MADE


def test_a_page_that_changed_while_it_was_checked_is_not_remembered(tmp_path: Path, out: Path) -> None:
    known, found = Stamps(str(out), DEFAULT), page(tmp_path / "pages", "a")
    assert known.known(found, FILES) is None
    known.keep(page(tmp_path / "pages", "a", "# more"), MADE)
    known.save()
    assert asked(found, out) is None
    assert asked(page(tmp_path / "pages", "a"), out) is None


def test_a_page_that_is_not_all_there_is_is_not_remembered(tmp_path: Path, out: Path) -> None:
    keep(found := page(tmp_path / "pages", "a", "import random"), out)
    assert asked(found, out) is None


def test_formats_that_were_made_from_the_same_add_up(made: catalogue.PageFile, out: Path, tmp_path: Path) -> None:
    (out / "a.md").write_text("marked", encoding="utf-8")
    more = Made("proved", {"md": {"a.md": digest_of(b"marked")}})
    known = Stamps(str(out), DEFAULT)
    assert known.known(made, ["md"]) is None
    known.keep(made, more)
    known.save()
    assert asked(made, out, "md", *FILES) == Made("proved", {**MADE.files, **more.files})
    changed = page(tmp_path / "pages", "a", "# more")
    known = Stamps(str(out), DEFAULT)
    assert known.known(changed, ["md"]) is None
    known.keep(changed, more)
    known.save()
    assert asked(changed, out, "md") == more
    assert asked(changed, out, "text") is None


def test_a_stamp_in_which_a_byte_was_changed_says_nothing_else(
    made: catalogue.PageFile, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stamp,) = Path(cache()).iterdir()
    written = stamp.read_bytes()
    same = program()
    monkeypatch.setattr(stamps, "program", lambda: same)
    answers = []
    for place in range(len(written)):
        stamp.write_bytes(written[:place] + bytes([written[place] ^ 1]) + written[place + 1 :])
        answers.append(asked(made, out))
    assert all(answer in (None, MADE) for answer in answers)
    assert answers.count(None) > len(answers) / 2  # the rest is the name of the folder


@pytest.mark.parametrize("text", ["", "no JSON", "[]", "{}", '{"pages": 1}', '{"pages": {"a": 1}}',
                                  '{"pages": {"a": {"outcome": 1, "files": 2, "seal": 3}}}', "[" * 10**5])  # fmt: skip
def test_a_stamp_that_makes_no_sense_says_nothing(made: catalogue.PageFile, out: Path, text: str) -> None:
    (stamp,) = Path(cache()).iterdir()
    stamp.write_text(text, encoding="utf-8")
    assert asked(made, out) is None


def test_where_nothing_can_be_written_nothing_is_known(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("SYMBOLIC_INIT_CACHE", str(tmp_path / "file" / "folder"))
    keep(found := page(tmp_path / "pages", "a"), out)
    assert asked(found, out) is None


def test_the_oldest_folders_are_forgotten_and_nothing_else_is(
    made: catalogue.PageFile, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stamps, "MOST", 2)
    (Path(cache()) / "notes.txt").write_text("somebody's", encoding="utf-8")
    for number in range(3):
        keep(made, out.parent / f"out{number}")
        for path in Path(cache()).iterdir():
            os.utime(path, ns=(0, path.stat().st_mtime_ns - 10**9))
    kept = sorted(path.name for path in Path(cache()).iterdir())
    assert len(kept) == 3 and "notes.txt" in kept
    folders = [json.loads((Path(cache()) / name).read_text("utf-8"))["folder"] for name in kept if name != "notes.txt"]
    assert str(out.parent / "out2") in folders and str(out) not in folders
    assert asked(made, out) is None


def test_the_cache_is_where_users_keep_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYMBOLIC_INIT_CACHE", "/own")
    monkeypatch.setenv("XDG_CACHE_HOME", "/users")
    assert cache() == os.path.join("/own", "reports")
    monkeypatch.delenv("SYMBOLIC_INIT_CACHE")
    assert cache() == os.path.join("/users", "symbolic-init", "reports")
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert cache() == os.path.join(os.path.expanduser("~"), ".cache", "symbolic-init", "reports")
