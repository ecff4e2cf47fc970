"""What the command line says: text that any console can show, errors in one line."""

from __future__ import annotations

import sys

PUNCTUATION = {"–": "-", "—": "-", "“": '"', "”": '"', "‘": "'", "’": "'", "∎": "QED", "√": "sqrt", "•": "*"}


def say(text: str) -> None:
    """Print text, spelt in ASCII where the console cannot show it."""
    print(printable(text, sys.stdout.encoding))


def complain(text: str) -> None:
    """Print one line on standard error."""
    print(printable(" ".join(text.split()), sys.stderr.encoding), file=sys.stderr)


def printable(text: str, encoding: str | None) -> str:
    """The text itself if the encoding has all of it, otherwise in ASCII.

    >>> printable("w = η·v, η ≥ 0", "ascii")
    'w = eta.v, eta >= 0'
    """
    try:
        text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        return "".join(char if char.isascii() else ascii_for(char) for char in text)
    return text


def ascii_for(char: str) -> str:
    """One character in ASCII: as formulas spell it, or a letter without its decoration."""
    from unicodedata import normalize

    from symbolic_init.notation import ASCII

    plain = ASCII.get(char) or PUNCTUATION.get(char) or normalize("NFKD", char)
    if plain.isascii():
        return plain
    return ASCII.get(plain[0]) or (plain[0] if plain[0].isascii() else "?")
