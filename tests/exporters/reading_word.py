"""The equations of a Word file (OMML), brought to the form that MathML has in `reading_back`, letter by letter."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, fromstring

from tests.exporters.reading_back import SAME, UNSEEN, Form

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
SCRIPTS = {"sSub": ("msub", "e", "sub"), "sSup": ("msup", "e", "sup"), "sSubSup": ("msubsup", "e", "sub", "sup"),
           "limLow": ("msub", "e", "lim"), "limUpp": ("msup", "e", "lim"), "f": ("mfrac", "num", "den")}  # fmt: skip
BOLD = {"b", "bi"}
MARKS = {"\u0303": "~", "\u0304": "¯"}  # of different versions of pandoc
DOUBLED = {"R": "ℝ", "N": "ℕ", "Z": "ℤ", "Q": "ℚ"}


def document_of(content: bytes) -> Element:
    """The text of a Word file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return fromstring(archive.read("word/document.xml"))


def equations(content: bytes) -> list[Element]:
    """The equations of a Word file, in order."""
    return list(document_of(content).iter(f"{M}oMath"))


def words(content: bytes) -> str:
    """The words of a Word file that stand in no equation."""
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    return "".join(text.text or "" for text in document_of(content).iter(f"{space}t"))


def form_of(equation: Element) -> Form:
    """The equation without spaces and looks but bold."""
    return tuple(_inside(equation))


def letters(form: Form) -> Form:
    """A form of MathML with the letters of each piece on their own, and nothing that only groups."""
    return tuple(_letters(form))


def _letters(form: Form) -> Iterator[Form]:
    for part in form:
        if isinstance(part, str):
            yield from (f"bold {char}" for char in part[5:]) if part.startswith("bold ") else part
        elif part[0] == "msqrt":
            yield ("msqrt", tuple(_letters(part[1:])))
        else:
            base, *others = (tuple(_letters(inside)) for inside in part[1:])
            yield from _scripted(part[0], base, others)


def _scripted(head: Form, base: Form, others: Sequence[Form]) -> Iterator[Form]:
    """What stands above or below several letters belongs to the last: a bracket is what its right half is."""
    if str(head).startswith("msu"):
        yield from base[:-1]
        base = base[-1:]
    yield (head, base, *others)


def _inside(element: Element) -> Iterator[Form]:
    for child in element:
        yield from _part(child, child.tag.removeprefix(M))


def _part(element: Element, tag: str) -> Iterator[Form]:
    if tag == "r":
        yield from _run(element)
    elif tag in SCRIPTS:
        head, *parts = SCRIPTS[tag]
        base, *others = (tuple(_child(element, part)) for part in parts)
        yield from _scripted(head, base, others) if tag != "f" else [(head, base, *others)]
    elif tag == "d":
        yield from _sign(_option(element, "d", "begChr", "("))
        for place, inside in enumerate(element.findall(f"{M}e")):
            yield from _sign(_option(element, "d", "sepChr", "|")) if place else ()
            yield from _inside(inside)
        yield from _sign(_option(element, "d", "endChr", ")"))
    elif tag == "nary":
        below, above = tuple(_child(element, "sub")), tuple(_child(element, "sup"))
        sign = tuple(_sign(_option(element, "nary", "chr", "∫")))
        head = "msubsup" if below and above else "msub" if below else "msup"
        yield (head, sign, *(limit for limit in (below, above) if limit)) if below or above else sign[0]
        yield from _child(element, "e")
    elif tag == "acc":
        mark = tuple(_sign(_option(element, "acc", "chr", "\u0302")))
        yield from _scripted("msup", tuple(_child(element, "e")), [mark])
    elif tag == "rad":
        yield ("msqrt", tuple(_child(element, "e")))
    elif tag == "func":
        yield from (*_child(element, "fName"), *_child(element, "e"))
    elif tag == "m":
        rows = [[tuple(_inside(cell)) for cell in row.findall(f"{M}e")] for row in element.findall(f"{M}mr")]
        yield ("mtable", *((("mtr", *row),) for row in rows))
    elif tag in ("box", "e"):
        yield from _child(element, "e") if tag == "box" else _inside(element)
    elif not tag.endswith("Pr"):
        raise AssertionError(f"an equation with {tag}")


def _child(element: Element, name: str) -> Iterator[Form]:
    found = element.find(f"{M}{name}")
    return iter(()) if found is None else _inside(found)


def _option(element: Element, tag: str, name: str, default: str) -> str:
    found = element.find(f"{M}{tag}Pr/{M}{name}")
    return default if found is None else found.get(f"{M}val", default)


def _run(run: Element) -> Iterator[str]:
    style = run.find(f"{M}rPr/{M}sty")
    bold = style is not None and style.get(f"{M}val") in BOLD
    alphabet = run.find(f"{M}rPr/{M}scr")
    doubled = DOUBLED if alphabet is not None and alphabet.get(f"{M}val") == "double-struck" else {}
    for char in re.sub(r"\s", "", "".join(text.text or "" for text in run.iter(f"{M}t"))).translate(UNSEEN):
        yield from _sign(doubled.get(char, char), bold=bold)


def _sign(char: str, *, bold: bool = False) -> Iterator[str]:
    name = unicodedata.name(char, "") if len(char) == 1 else ""
    if "MATHEMATICAL" in name and len(char) == 1:
        yield "bold " * ("BOLD" in name) + unicodedata.normalize("NFKC", char)
    elif char:
        yield "bold " * bold + MARKS.get(char, SAME.get(char, char))
