"""A document made into a Word file by the pandoc on the machine: in a folder of its own, in bounded time."""

from __future__ import annotations

import io
import os
import re
import shutil
import tempfile
import zipfile

from symbolic_init.blocks import Document
from symbolic_init.exporters._word import render
from symbolic_init.programs import TooSlowError, run

SECONDS = 120  # for one file; a report takes about one
NAME = "report"
INSTEAD = "--to html writes what browsers show"
TEXT, EQUATION = "word/document.xml", re.compile(rb"<m:oMath[ >]")


class WordError(OSError):
    """No Word file could be made; the message says why and what to do."""


def pandoc() -> str:
    """Where pandoc is. Errors: `WordError`."""
    found = shutil.which("pandoc") or _installed_with_pip()
    if found is None:
        raise WordError(
            "--to docx: expected pandoc on this machine, found none; install it (Debian, Ubuntu: apt-get install "
            f"pandoc; anywhere: pip install 'symbolic-init[word]'); {INSTEAD}"
        )
    return found


def _installed_with_pip() -> str | None:
    try:
        import pypandoc

        return str(pypandoc.get_pandoc_path())
    except (ImportError, OSError):
        return None


def docx(document: Document, *, seconds: float = SECONDS) -> bytes:
    """The Word file of a document, each of its formulas an equation. Errors: `WordError`."""
    page = render(document)
    content = converted(page, seconds=seconds)
    expected, found = page.count("<math"), equations(content)
    if found != expected:
        raise WordError(f"--to docx: expected {expected} equations from pandoc, found {found}; {INSTEAD}")
    return content


def converted(page: str, *, seconds: float = SECONDS) -> bytes:
    """The Word file of a page in HTML: the same page gives the same bytes. Errors: `WordError`."""
    program = pandoc()
    with tempfile.TemporaryDirectory(prefix="symbolic-init-") as folder:
        with open(os.path.join(folder, f"{NAME}.html"), "w", encoding="utf-8") as stream:
            stream.write(page)
        command = [program, "--from=html", "--to=docx", f"--output={NAME}.docx", f"{NAME}.html"]
        try:
            code, said = run(command, folder, {"SOURCE_DATE_EPOCH": "0"}, seconds)
        except TooSlowError:
            raise WordError(f"--to docx: pandoc was not ready after {seconds:g} s; {INSTEAD}") from None
        if code:
            raise WordError(f"--to docx: pandoc stopped: {said.strip() or 'it says nothing'}; {INSTEAD}")
        with open(os.path.join(folder, f"{NAME}.docx"), "rb") as made:
            return made.read()


def equations(content: bytes) -> int:
    """How many equations a Word file has."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return len(EQUATION.findall(archive.read(TEXT)))
