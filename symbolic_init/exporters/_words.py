"""Running text in plain letters, and its lines."""

from __future__ import annotations

import textwrap

from symbolic_init.exporters._running import running_text
from symbolic_init.exporters._screen import NARROW
from symbolic_init.layout import Node
from symbolic_init.printing.plain import formula, visible

LONG = 40  # columns of a formula in whose spaces a line may end


def _said(words: str) -> str:
    return visible(words.replace("\n", " "))


def _formula(node: Node) -> str:
    found = formula(node)
    return found.strip().replace(" ", NARROW) if len(found) < LONG else found.strip()


inline = running_text(text=_said, strong=_said, code=_said, math=_formula, link=lambda _, words: _said(words))


def wrapped(text: str, columns: int, indent: str = "", hang: str | None = None) -> list[str]:
    """The text in lines; they end in a formula only if it is longer than a line."""
    if text and text[-1] != " " and len(indent) + len(text) <= columns:
        return [(indent + text).replace(NARROW, " ")]
    for words in (text, text.replace(NARROW, " ")):
        lines = textwrap.wrap(words, columns, initial_indent=indent, subsequent_indent=indent if hang is None else hang,
                              break_long_words=False, break_on_hyphens=False)  # fmt: skip
        if all(len(line) <= columns for line in lines):
            break
    return [line.replace(NARROW, " ") for line in lines] or [indent]
