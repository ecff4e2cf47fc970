"""MathML of different makers brought to one form, so that it can be compared: what stands where, not how far apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html import unescape
from xml.etree.ElementTree import Element, fromstring

import pytest

Form = str | tuple[object, ...]
SAME = {"⋅": "·", "˜": "~", "∼": "~", "ˆ": "^", "-": "−", "∣": "|", "∥": "‖", "*": "∗", "⟶": "→", "\u02d9": "˙",
        "\u20d7": "→", "\u0302": "^", "⇒": "⟹"}  # fmt: skip
ROWS = {"mrow", "mstyle", "mpadded", "math", "mtd", "msqrt", "semantics"}
LIMITS = {"munder": "msub", "mover": "msup", "munderover": "msubsup"}  # one converter sets limits beside the sign
_ENTITY = re.compile(r"&(?!amp;|lt;|gt;|quot;|#)\w+;")  # those of HTML, which XML lacks
UNSEEN = str.maketrans(dict.fromkeys("\u2061\u2062\u2063\u2064\u200b\ufe00", ""))


def by_math_core(source: str) -> str:
    """LaTeX as another converter reads it, which does not know wide accents but sets all of them as wide as letters."""
    other = pytest.importorskip("math_core").LatexToMathML()
    known = source.replace(r"\widetilde", r"\tilde").replace(r"\widehat", r"\hat")
    found: str = other.convert_with_local_state(known, displaystyle=True)
    return found


def form(markup: str, *, bold: bool = True) -> Form:
    """The formula without spaces, attributes and invisible marks; rows inside of rows are opened."""
    return tuple(_parts(fromstring(_ENTITY.sub(lambda found: unescape(found[0]), markup)), bold))


def _parts(element: Element, bold: bool) -> Iterator[Form]:
    """What the element adds to the row that it stands in."""
    tag = element.tag.rpartition("}")[2]
    if tag in ("mspace", "annotation"):
        return
    if tag in ROWS:
        inside = [part for child in element for part in _parts(child, bold)]
        yield from [(tag, *inside)] if tag == "msqrt" else inside
    elif tag in ("mi", "mn", "mo", "mtext"):
        yield from _token(tag, "".join((element.text or "").split()).translate(UNSEEN), bold)
    else:
        base, *others = [tuple(_parts(child, bold)) for child in element]
        tag = LIMITS.get(tag, tag)
        if tag.startswith("msu") and len(base) > 1:  # a power of a bracket is one of its right half, as in LaTeX
            yield from base[:-1]
            base = base[-1:]
        yield (tag, base, *others)


def _token(tag: str, text: str, bold: bool) -> Iterator[str]:
    if tag == "mtext" or text == "≔":
        yield from text.replace("≔", ":=")
    elif len(text) == 1 and "MATHEMATICAL" in unicodedata.name(text) and "BOLD" in unicodedata.name(text):
        yield "bold " * bold + unicodedata.normalize("NFKC", text)  # upright or slanted: the one that the font has
    elif text:
        yield SAME.get(text, text)


def without_brackets(row: Form) -> Form:
    """The row without a pair of brackets around all of it."""
    if len(row) < 2 or row[0] != "(" or row[-1] != ")":
        return row
    depth = 0
    for piece in row[:-1]:
        depth += (piece == "(") - (piece == ")" or (isinstance(piece, tuple) and piece[1:2] == ((")",),)))
        if not depth:
            return row
    return row[1:-1]


def canonical(form: Form) -> Form:
    """The form without the brackets that a fraction bar makes needless, and with the rows of cases in one."""
    return tuple(_canonical(form))


def _canonical(row: Form) -> Iterator[Form]:
    found = list[Form]()
    for piece in row:
        if not isinstance(piece, tuple):
            found.append(piece)
        elif piece[0] == "mtable":
            found += [part for (line,) in piece[1:] for cell in line[1:] for part in canonical(cell)]
        elif piece[0] == "msqrt":
            found.append(("msqrt", *canonical(piece[1:])))
        else:
            parts = map(canonical, piece[1:])
            found.append((piece[0], *(map(without_brackets, parts) if piece[0] == "mfrac" else parts)))
        if found[-2:-1] == ["/"] and all(isinstance(part, str) and part.isdigit() for part in found[-3::2]):
            found[-3:] = [("mfrac", (found[-3],), (found[-1],))]
        if found[-1] == ")" and found[-3:-2] == ["("] and isinstance(found[-2], tuple) and found[-2][0] == "mfrac":
            found[-3:] = found[-2:-1]
    yield from found
