"""What a report is made from, as one digest: while it stays the same, so does every byte of the report."""

from __future__ import annotations

import ast
import hashlib
import os
import sys
from contextlib import suppress
from importlib.util import find_spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from symbolic_init.catalogue import PageFile
    from symbolic_init.notation import Notation

PACKAGE = os.path.dirname(os.path.abspath(__file__))
# Whose files decide about a report where they are there: what is imported, and what that draws letters with.
OTHERS = ("sympy", "mpmath", "numpy", "latex2mathml", "flint", "gmpy2", "matplotlib", "fontTools", "pypandoc")
ASIDE = ("__pycache__", "pages")  # not the package's own: what Python keeps, and the catalogue inside a wheel
# What a page may import and still depend on nothing but its text and the packages above.
PURE = frozenset({
    "__future__", "collections", "dataclasses", "fractions", "functools", "itertools", "math", "operator", "sympy",
    "symbolic_init", "typing",
})  # fmt: skip
READERS = frozenset({"open", "input", "exec", "eval", "compile"})


def program() -> str:
    """The digest of all that makes reports: Python, this package's files, and those of the packages it uses."""
    return digest([sys.version, *_own(PACKAGE), *(line for name in OTHERS for line in _other(name))])


def origin(page: PageFile, notation: Notation, program: str) -> str:
    """The digest of a page as it stands, of what stands beside it, of the notation and of what makes its report."""
    return digest([program, repr(notation), repr(page.page)])


def self_contained(source: str) -> bool:
    """Do a page's claims depend on its text alone? One that reads files, or imports its author's modules, may not."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names) if not PURE.issuperset(alias.name.partition(".")[0] for alias in names):
                return False
            case ast.ImportFrom(module, _, level) if level or (module or "").partition(".")[0] not in PURE:
                return False
            case ast.Name(name) if name in READERS or name.startswith("__"):
                return False
    return True


def digest(lines: Iterable[str]) -> str:
    """The digest of lines of text, told apart from each other."""
    return digest_of("".join(f"{len(line)}:{line}" for line in lines).encode())


def digest_of(content: bytes) -> str:
    """The digest of a file's content."""
    return hashlib.sha256(content).hexdigest()


def digest_of_file(path: str) -> str | None:
    """The digest of the file, None where it cannot be read."""
    try:
        with open(path, "rb") as stream:
            return digest_of(stream.read())
    except OSError:
        return None


def _own(folder: str) -> Iterator[str]:
    """Each file by its content."""
    for entry in _files(folder):
        yield f"{entry.path} {digest_of_file(entry.path)}"


def _other(name: str) -> Iterator[str]:
    """Each file by its size and the time of its last change: there are thousands."""
    spec = find_spec(name)
    yield f"{name}: {spec and spec.origin}"
    for folder in (spec and spec.submodule_search_locations) or ():
        for entry in _files(folder):
            with suppress(OSError):  # gone meanwhile
                found = entry.stat()
                yield f"{entry.path} {found.st_size} {found.st_mtime_ns}"


def _files(folder: str) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        if entry.is_file():  # a link that leads nowhere, as some editors make, is none
            yield entry
        elif entry.is_dir() and entry.name not in ASIDE:
            yield from _files(entry.path)
