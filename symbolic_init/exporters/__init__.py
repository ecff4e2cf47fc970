"""Documents in every format: one file of this folder per format, found by listing the folder."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Iterable
from functools import cache
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from symbolic_init.blocks import Document
from symbolic_init.layout import Macro
from symbolic_init.shared import Shared, mapped, remembered


class UnknownFormatError(ValueError):
    """A format that no file of the folder writes."""


@cache
def formats() -> tuple[str, ...]:
    """The names of all formats, from the files of this folder; none of them is imported."""
    names = (os.path.splitext(entry)[0] for entry in os.listdir(os.path.dirname(__file__)) if entry.endswith(".py"))
    return tuple(sorted(name for name in names if not name.startswith("_")))


def export(document: Document, format: str) -> str:
    """The document in the format; its macros, if it has some, are for LaTeX that defines them, and else written out.

    Errors: `UnknownFormatError`.
    """
    exporter = _exporter(format)
    if document.notation.macros and not getattr(exporter, "DEFINES_MACROS", False):
        document = _written_out(document)
    rendered = exporter.render(document)
    assert isinstance(rendered, str)
    return rendered


@remembered
def _written_out(value: Shared) -> Any:
    return _written_out(value.look) if isinstance(value, Macro) else mapped(value, _written_out)


def suffix(format: str) -> str:
    """What the names of the format's files end with: `.html`. Errors: `UnknownFormatError`."""
    return str(_exporter(format).SUFFIX)


def beside(document: Document, format: str) -> dict[str, bytes]:
    """The files that the format's own has beside it, by their names: an article has its pictures."""
    files: Callable[[Document], dict[str, bytes]] | None = getattr(_exporter(format), "beside", None)
    return files(document) if files is not None else {}


def ready(wanted: Iterable[str], *, drawn: bool) -> None:
    """Import what writes the formats, and pictures, for processes that work side by side to share."""
    for format in wanted:
        _exporter(format)
    if drawn and can_draw():
        importlib.import_module(f"{__name__}._figure")


@cache
def can_draw() -> bool:
    """Is there what draws pictures? Without it their words and their numbers are there."""
    return find_spec("matplotlib") is not None


def _exporter(format: str) -> ModuleType:
    if format not in formats():
        raise UnknownFormatError(f"expected a format among {', '.join(formats())}, found {format!r}")
    return importlib.import_module(f"{__name__}.{format}")
