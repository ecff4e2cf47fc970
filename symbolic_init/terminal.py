"""A document as standard output shows it: as wide as the terminal, in letters that it has, coloured if it can be."""

from __future__ import annotations

import os
import sys
from dataclasses import replace

from symbolic_init.blocks import Document
from symbolic_init.exporters._screen import WIDTH, Screen
from symbolic_init.exporters.text import render

LEAST = 40  # columns; in fewer no formula is readable
FEW_LETTERS = "linux"  # the console without a window system has 512 letters, none of them raised or bold


def shown(document: Document) -> str:
    """The document as text for standard output."""
    here = screen()
    text = render(document, here).rstrip("\n")
    return text if here.ascii or _has_letters(text) else render(document, replace(here, ascii=True)).rstrip("\n")


def painted(style: str, text: str) -> str:
    """A word in a style, where there is colour."""
    return Screen(colour=_is_coloured()).painted(style, text)


def screen() -> Screen:
    """What standard output is."""
    watched = sys.stdout.isatty()
    return Screen(_columns(), ascii=watched and os.environ.get("TERM") == FEW_LETTERS, colour=_is_coloured())


def _columns() -> int:
    """What COLUMNS says, else the terminal's, else those of a text file."""
    asked = os.environ.get("COLUMNS", "")
    if asked.isascii() and asked.isdigit() and int(asked):
        return max(int(asked), LEAST)
    try:
        return max(os.get_terminal_size(sys.stdout.fileno()).columns or WIDTH, LEAST)
    except (OSError, ValueError):  # no terminal
        return WIDTH


def _is_coloured() -> bool:
    """Is it a terminal that understands colours, and did nobody ask for none (https://no-color.org)?"""
    if os.environ.get("NO_COLOR") or not sys.stdout.isatty():
        return False
    understands = os.name != "nt" or "WT_SESSION" in os.environ
    return understands and os.environ.get("TERM") != "dumb"


def _has_letters(text: str) -> bool:
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True
