"""Formulas that are spelt in ASCII brought to the form of `reading_back`, as far as ASCII can show them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from tests.exporters.reading_back import Form, canonical
from tests.exporters.reading_text import read
from tests.exporters.reading_word import letters

GREEK = "αβγδεζηθικλμνξπρστυϕχψωΓΔΘΛΞΠΣΦΨΩ"
WORDS = {"∀": "forall", "∈": "in", "∉": "notin", "∂": "d", "ℝ": "R", "ℕ": "N", "⊤": "T", "‖": "||", "φ": "ϕ",
         "∧": "and", "¬": "not"}  # fmt: skip
MARKS = {"hat": "\u0302", "tilde": "\u0303", "bar": "\u0304", "dot": "\u0307", "vec": "\u20d7"}
SIGNS = {">=": "≥", "<=": "≤", "!=": "≠", "~=": "≈", "==>": "⟹", "(.)": "⊙", "->": "→", "<-": "←", "...": "…", "'": "′",
         "-": "−", ".": "·", "*": "×"}  # fmt: skip


def _english(letter: str) -> str:
    name = unicodedata.name(letter).replace("LAMDA", "LAMBDA").removesuffix(" SYMBOL").split()[-1]
    return name.capitalize() if letter.isupper() else name.lower()


SPELT = {_english(letter): letter for letter in GREEK} | {"ell": "ℓ", "sum": "∑", "sqrt": "√", "infinity": "∞"}
_SIGN = re.compile(
    r"\|\||==>|\(\.\)|>=|<=|!=|~=|->|<-(?= )|\.\.\.|(?<![A-Za-z0-9)'])-|-(?= )|(?<= )\.(?= )|'|(?<= )\*(?= )"
)
_NAME = re.compile(rf"(Delta(?=[a-zA-Z]))?({'|'.join(SPELT)}|[A-Za-z]+?)((?:{'|'.join(MARKS)})*)")


def read_ascii(text: str) -> Form:
    """The form of a formula that is spelt in ASCII; vectors are no longer bold."""
    assert text.isascii(), text
    named = re.sub(r"[A-Za-z]+", lambda word: _name(word[0]), text)
    return read(_SIGN.sub(lambda sign: SIGNS.get(sign[0], sign[0]), named))


def _name(word: str) -> str:
    found = _NAME.fullmatch(word)
    if found is None:
        return word
    first, rest = (SPELT[found[2]], "") if found[2] in SPELT else (found[2][0], found[2][1:])
    return "Δ" * bool(found[1]) + first + "".join(MARKS[mark] for mark in re.findall("|".join(MARKS), found[3])) + rest


def emboldened(form: Form, axes: Mapping[str, int]) -> Form:
    """The form with bold names where all of a vector is meant: a name with fewer indices than its tensor has axes."""
    return tuple(_emboldened(piece, axes) if isinstance(piece, tuple) else piece for piece in form)


def _emboldened(piece: Form, axes: Mapping[str, int]) -> Form:
    head, *parts = piece
    if head == "msqrt":
        return (head, *emboldened(tuple(parts), axes))
    base, *scripts = (emboldened(part, axes) for part in parts if isinstance(part, tuple))
    below = scripts[0] if str(head).startswith("msub") else ()
    given = below.count(",") + bool(below) - (head == "msub")  # without a step the first is a part of the name: w_0
    if len(base) == 1 and given < axes.get(str(base[0]), 0) and (below or scripts[-1][:1] == ("(",)):
        base = (f"bold {base[0]}",)
    return (head, base, *scripts)


def spelt(form: Form) -> Form:
    """The form letter by letter, without brackets that a fraction bar makes needless, as far as ASCII can show it."""
    return letters(_spelt(canonical(form)))


def _spelt(form: Form) -> Form:
    return tuple(
        _spelt(part) if isinstance(part, tuple) else WORDS.get(part, part.removeprefix("bold ")) for part in form
    )
