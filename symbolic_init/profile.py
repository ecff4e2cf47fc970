"""The notation that somebody chose: `vectors=arrow,rate=alpha`, or a table in a pyproject.toml."""

from __future__ import annotations

import os
from typing import Any

from symbolic_init.notation import CHOICES, Notation, NotationError

FILE = "pyproject.toml"
TABLE = "[tool.symbolic_init.notation]"


def chosen(option: str, folder: str) -> Notation:
    """The notation of the option and, where that says nothing, of the pyproject.toml in the folder or above it.

    Errors: `NotationError`.
    """
    return notation(_from_file(folder) | _from_option(option))


def notation(choices: dict[str, str]) -> Notation:
    """The notation of the choices by name. Errors: `NotationError`."""
    found: dict[str, Any] = dict(choices)
    return Notation(**found)


def _from_option(option: str) -> dict[str, str]:
    pairs = [pair.strip().partition("=") for pair in option.split(",") if pair.strip()]
    names = [name for name, _, _ in pairs]
    for name in names:
        if names.count(name) > 1:
            raise NotationError(f"{name} is chosen twice; leave one out")
    return {name: _checked(name, value) for name, _, value in pairs}


def _from_file(folder: str) -> dict[str, str]:
    """The choices of the nearest pyproject.toml that makes some."""
    folder = os.path.abspath(folder)
    while True:
        path = os.path.join(folder, FILE)
        if os.path.isfile(path) and (table := _table(path)) is not None:
            try:
                return {name: _checked(name, value) for name, value in table.items()}
            except NotationError as error:
                raise NotationError(f"{path}: {TABLE}: {error}") from None
        if folder == (folder := os.path.dirname(folder)):
            return {}


def _table(path: str) -> dict[str, Any] | None:
    import tomllib

    try:
        with open(path, "rb") as stream:
            found = tomllib.load(stream).get("tool", {}).get("symbolic_init", {}).get("notation")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError, AttributeError) as error:
        raise NotationError(f"{path}: expected a readable file in TOML, found: {error}") from None
    if found is not None and not isinstance(found, dict):
        raise NotationError(f'{path}: expected the table {TABLE} with lines like vectors = "arrow", found {found!r}')
    return found


def _checked(name: str, value: Any) -> str:
    if name not in CHOICES:
        raise NotationError(f"expected one of {', '.join(CHOICES)}, found {name!r}")
    if value not in CHOICES[name]:
        raise NotationError(f"expected {name}={'|'.join(CHOICES[name])}, found {value!r}")
    return str(value)
