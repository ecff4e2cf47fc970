"""Files are written whole or not at all, inside the chosen folder."""

from __future__ import annotations

import os
import subprocess
import sys
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


def test_what_a_stopped_process_left_is_no_hindrance(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("untouched")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / f".page.txt.{os.getpid()}.part").symlink_to(outside)
    (folder / "page.txt").symlink_to(outside)
    write_text(str(folder), "page.txt", "new\n")
    assert outside.read_text() == "untouched"
    assert [path.name for path in folder.iterdir()] == ["page.txt"] and not (folder / "page.txt").is_symlink()


def test_a_full_disk_leaves_the_old_file_and_no_part_of_the_new_one(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("old")
    code = (
        "import resource, signal, sys\n"
        "from symbolic_init.writing import WritingError, write_text\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n    write_text(sys.argv[1], 'page.txt', 'x' * 5000)\n"
        "except WritingError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert "page.txt: cannot be written" in done.stdout
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]
