"""LaTeX made into PDF by the TeX on the machine: in a folder of its own, without shell escape, in bounded time."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Mapping

from symbolic_init.programs import TooSlowError, run
from symbolic_init.writing import write_bytes

SECONDS = 120  # for one file; a report takes less than one
RUNS = 3  # until references stand still
NAME = "report"
INSTEAD = "--to tex writes the source"
# The same source gives the same bytes: no dates, no identifier that the folder's name goes into.
START = rf"\pdftrailerid{{}}\pdfsuppressptexinfo=-1\input{{{NAME}}}"


class CompilingError(OSError):
    """No PDF could be made; the message says why and what to do."""


def latex() -> str:
    """Where pdflatex is. Errors: `CompilingError`."""
    found = shutil.which("pdflatex")
    if found is None:
        raise CompilingError(
            "--to pdf: expected pdflatex on this machine, found none; install it (Debian, Ubuntu: apt-get install "
            f"texlive-latex-base lmodern); {INSTEAD}"
        )
    return found


def pdf(source: str, beside: Mapping[str, bytes] | None = None, *, seconds: float = SECONDS) -> bytes:
    """The PDF of a LaTeX file, with the files beside it that it reads, by their names. Errors: `CompilingError`."""
    program = latex()
    with tempfile.TemporaryDirectory(prefix="symbolic-init-") as folder:
        with open(os.path.join(folder, f"{NAME}.tex"), "w", encoding="utf-8") as stream:
            stream.write(source)
        for name, content in (beside or {}).items():
            write_bytes(folder, name, content)
        for _ in range(RUNS):
            log = _run([program, *OPTIONS, START], folder, seconds)
            if "Rerun to get" not in log:
                break
        with open(os.path.join(folder, f"{NAME}.pdf"), "rb") as made:
            return made.read()


OPTIONS = ("-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "-file-line-error", f"-jobname={NAME}")


def _run(command: list[str], folder: str, seconds: float) -> str:
    # What TeX may read and write is the folder and its own tree; fonts that it makes on the way stay in the folder.
    private = {"openin_any": "p", "openout_any": "p", "TEXMFVAR": folder, "TEXMFHOME": folder, "TEXMFCONFIG": folder}
    dates = {"SOURCE_DATE_EPOCH": "0", "FORCE_SOURCE_DATE": "1"}
    try:
        code, said = run(command, folder, private | dates, seconds)
    except TooSlowError:
        raise CompilingError(f"--to pdf: pdflatex was not ready after {seconds:g} s; {INSTEAD}") from None
    if code:
        raise CompilingError(f"--to pdf: pdflatex stopped: {_complaint(said)}; {INSTEAD}")
    return said


def _complaint(log: str) -> str:
    """The line of the log that says what was wrong."""
    found = re.search(r"^(?:!|\S*:\d+:) ?(.+)$", log, re.M)
    return found[1].rstrip(".") if found else "its log says nothing"
