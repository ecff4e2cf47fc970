"""Files are written whole or not at all, inside the chosen folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from symbolic_init.writing import WritingError, write_text


def test_a_file_is_written_in_utf8_with_unix_line_ends(tmp_path: Path) -> None:
    path = Path(write_text(str(tmp_path / "new" / "folder"), "a.txt", "η\n"))
    assert path.read_bytes() == "η\n".encode()
    assert [found.name for found in path.parent.iterdir()] == ["a.txt"]


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    write_text(str(tmp_path), "a.txt", "old")
    with pytest.raises(UnicodeEncodeError):
        write_text(str(tmp_path), "a.txt", "new" * 100_000 + "\ud800")
    assert (tmp_path / "a.txt").read_text() == "old"
    assert [found.name for found in tmp_path.iterdir()] == ["a.txt"]


def test_a_file_that_says_the_same_is_left_alone(tmp_path: Path) -> None:
    path = Path(write_text(str(tmp_path), "a.txt", "η\n"))
    before = path.stat()
    write_text(str(tmp_path), "a.txt", "η\n")
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    write_text(str(tmp_path), "a.txt", "θ\n")
    assert path.read_bytes() == "θ\n".encode()


@pytest.mark.parametrize("name", ["../a.txt", "b/a.txt", "/tmp/a.txt", "", ".", ".."])
def test_nothing_is_written_outside_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(WritingError, match="plain file name"):
        write_text(str(tmp_path), name, "text")


def test_a_folder_that_cannot_be_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(WritingError, match=r"cannot be written .*; choose another folder"):
        write_text(str(tmp_path / "file" / "folder"), "a.txt", "text")
