"""Unicode spelt in ASCII, for consoles that have nothing else: formulas that differ still do.

Bold is not spelt: a whole vector has fewer indices than its entries, and no two quantities of a loop have one name.
"""

from __future__ import annotations

import re
import unicodedata

from symbolic_init.notation import ASCII
from symbolic_init.printing.plain import ABOVE, LOWERED, MARKS, RAISED

_SPELT = {
    **{mark: name for name, mark in MARKS.items()}, **ASCII,
    "✓": "+", "✗": "x", "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "--", "•": "*", "─": "-", "│": "|",
    "√": "sqrt", "‖": "||", "\u00a0": " ", "⋮": ":", "═": "=", "┃": "|", "∎": "QED",
}  # fmt: skip
_UP = {up: char for char, up in RAISED.items() if up != "′"}
_DOWN = {down: char for char, down in LOWERED.items()}

_ACCENTED = "À-ÖØ-öø-ɏḀ-ỿ"
_ALONE = re.compile(rf"(?<![A-Za-z{_ACCENTED}])[{_ACCENTED}](?![A-Za-z{_ACCENTED}])")  # ŷ is a name, é mostly is not
_OVER_WORD = re.compile(rf"([A-Za-z])([{ABOVE}]+)([A-Za-z]+)")
_ROOT = re.compile(r"√(\d+|[^\W\d_])")
_PREFIX = re.compile(r"[¬∀∃∇](?=\S)")
_GREEK, _LETTERS = "α-ωϕϵℓΓΘΛΞΠΣΦΨΩ\U0001d6a8-\U0001d7c9", "A-Za-z\U0001d400-\U0001d433"
_BESIDE = re.compile(rf"(?<=[{_GREEK}])(?=[{_LETTERS}{_GREEK}Δ∑∏√])|(?<=[{_LETTERS}])(?=[{_GREEK}Δ∑∏√])")
_RUN = re.compile(rf"(?:([{''.join(_UP)}]+)|([{''.join(_DOWN)}]+))(?=([^\W{''.join(_UP)}{''.join(_DOWN)}])?)")
_PART = re.compile(r"\([^()]*\)|[^()]+|.")


def to_ascii(text: str) -> str:
    """The text in ASCII.

    >>> to_ascii("η (y⁽ᵗ⁺¹⁾ − ŷ⁽ᵗ⁺¹⁾) 𝐱⁽ᵗ⁺¹⁾ ≥ 0")
    'eta (y^(t+1) - yhat^(t+1)) x^(t+1) >= 0'
    """
    return text if text.isascii() else _ascii(text)


def _ascii(text: str) -> str:
    text = _ALONE.sub(lambda letter: unicodedata.normalize("NFD", letter[0]), text)
    text = _ROOT.sub(r"√(\1)", text)
    text = _BESIDE.sub(" ", _PREFIX.sub(r"\g<0> ", _OVER_WORD.sub(r"\1\3\2", text)))
    return "".join(char if char.isascii() else _character(char) for char in _RUN.sub(_script, text))


def _script(run: re.Match[str]) -> str:
    """What is raised or lowered, after its mark: one name, one number or, in brackets, more."""
    up, down, after = run.groups()
    mark, left, right = ("^", "{", "}") if up else ("_", "(", ")")  # round brackets above say at which step
    parts = _PART.findall("".join(map(_UP.__getitem__, up) if up else map(_DOWN.__getitem__, down)))
    shown = (part if part[0] == "(" or part in "⊤" or part.isalpha() or part.isdigit() else f"{left}{part}{right}"
             for part in parts)  # fmt: skip
    return "".join(mark + part for part in shown) + " " * bool(after)


def _character(char: str) -> str:
    if char in _SPELT:
        return _SPELT[char]
    parts = unicodedata.normalize("NFKD", char)
    if parts == char:
        return "" if unicodedata.combining(char) else "?"
    return "".join(c if c.isascii() else _character(c) for c in parts if not unicodedata.combining(c))
