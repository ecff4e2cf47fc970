"""Runs a catalogue page, as a script, for its claims and derivations."""

from __future__ import annotations

import runpy
from collections.abc import Sequence
from dataclasses import dataclass

from symbolic_init.catalogue import CatalogueError, slug_of


@dataclass(frozen=True)
class Contents:
    """What a page defines: at least one claim, derivations, and the kinds of pictures that it wants besides."""

    claims: tuple[object, ...]
    derivations: tuple[object, ...] = ()
    pictures: tuple[str, ...] = ()


def contents_of(file: str) -> Contents:
    """Run a page. Errors: `CatalogueError`, with the page's own line where there is one."""
    names = _names_defined_by(file)
    single = [names["claim"]] if "claim" in names else []
    claims = _listed(file, names, "claims", default=single)
    if not claims:
        raise CatalogueError(f"{file}: expected the page to define `claims` (a list) or `claim`, found neither")
    pictures = tuple(map(str, _listed(file, names, "pictures", default=[])))
    return Contents(claims, _listed(file, names, "derivations", default=[]), pictures)


def _names_defined_by(file: str) -> dict[str, object]:
    try:
        # A page is a program of its author's and runs as one: read anew each time, its text is for Python alone.
        return runpy.run_path(file, run_name=f"{__name__}.{slug_of(file)}")
    except Exception as error:
        raise CatalogueError(f"{_place(file, error)}: {type(error).__name__}: {error}") from error


def _place(file: str, error: Exception) -> str:
    line = error.lineno if isinstance(error, SyntaxError) else None
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == file:
            line = trace.tb_lineno
        trace = trace.tb_next
    return f"{file}:{line}" if line else file


def _listed(file: str, names: dict[str, object], name: str, default: Sequence[object]) -> tuple[object, ...]:
    value = names.get(name, default)
    if not isinstance(value, list | tuple):
        raise CatalogueError(f"{file}: expected `{name}` to be a list, found {type(value).__name__}")
    return tuple(value)
