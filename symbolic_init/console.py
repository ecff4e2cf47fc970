"""What the command line says: text that any console can show, errors in one line."""

from __future__ import annotations

import sys

LONGEST = 4000


class UsageError(ValueError):
    """What was asked for cannot be done; the message says why and what can."""


def say(text: str) -> None:
    """Print text, spelt in ASCII where the console cannot show it."""
    print(printable(text, sys.stdout.encoding))


def complain(text: str) -> None:
    """Print one line on standard error, which is no longer than a person would read."""
    line = " ".join(text.split())
    print(printable(line if len(line) <= LONGEST else f"{line[:LONGEST]} …", sys.stderr.encoding), file=sys.stderr)


def printable(text: str, encoding: str | None) -> str:
    """The text itself if the encoding has all of it, otherwise in ASCII.

    >>> printable("η ≥ 0", "ascii")
    'eta >= 0'
    """
    try:
        text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        from symbolic_init.printing.ascii import to_ascii

        return to_ascii(text)
    return text
