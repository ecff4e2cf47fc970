"""Proof files as somebody who means harm would write them: a good one edited, and long chains of lines."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.proof_files.pages import parsed

Json = dict[str, Any]


def edited(edit: Callable[[Json], None]) -> bytes:
    """The proof file of a page after the edit."""
    found = parsed()
    edit(found)
    return json.dumps(found).encode()


def on_line(number: int, line: Any) -> Callable[[Json], None]:
    """Another line in the place of one."""

    def edit(found: Json) -> None:
        found["lines"][number] = line

    return edit


def in_goal(**entries: Any) -> Callable[[Json], None]:
    """Another entry of the first goal."""

    def edit(found: Json) -> None:
        found["goals"][0].update(entries)

    return edit


def without(*names: str) -> Callable[[Json], None]:
    """A goal without some of its entries."""

    def edit(found: Json) -> None:
        for name in names:
            del found["goals"][0][name]

    return edit


def stated(**entries: Any) -> Callable[[Json], None]:
    """Another entry of the file."""
    return lambda found: found.update(entries)


def proved_by(*step: Any) -> Callable[[Json], None]:
    """The first goal by another step; an argument that is a function is given the goal."""

    def edit(found: Json) -> None:
        goal = found["goals"][0]
        found["lines"].append([argument(goal) if callable(argument) else argument for argument in step])
        goal["theorem"] = len(found["lines"]) - 1

    return edit


def statement(goal: Json) -> Any:
    return goal["statement"]


def theorem(goal: Json) -> Any:
    return goal["theorem"]


def start(goal: Json) -> Any:
    """The hypothesis that says where w starts."""
    return goal["hypotheses"][3]


def chain(first: list[Any], again: Callable[[int], list[Any]], length: int) -> bytes:
    """Lines each of which uses the one before."""
    lines = [["number", "2"], ["Num", 0], first]
    while len(lines) < length:
        lines.append(again(len(lines) - 1))
    goal = {"statement": 1, "hypotheses": [], "laws": [], "theorem": len(lines) - 1, "hash": ""}
    return json.dumps({"format": "symbolic-init proof 1", "lines": lines, "goals": [goal]}).encode()


def assert_one_line(error: Exception) -> None:
    """The error is a single short line without strange characters."""
    text = str(error)
    assert len(text) < 400
    assert text.isprintable()
