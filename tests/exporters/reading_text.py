"""Formulas on one line of plain text brought to the form that MathML has in `reading_back`."""

from __future__ import annotations

import re
import unicodedata
from string import ascii_letters

from tests.exporters.reading_back import SAME, Form, without_brackets

RAISED = dict(
    zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ", "0123456789+−=()abcdefghijklmnoprstuvwxyz⊤", strict=True)
)
LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", "0123456789+−=()aehijklmnoprstuvx", strict=True))
PAIRS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⌊": "⌋", "|": "|", "‖": "‖"}
BARS = ("|", "‖")
BARE = ("∑", "∏", "∫")  # a bracket after their ^ only keeps together
DRAWN = {"\u0302": "^", "\u0303": "~", "\u0304": "¯", "\u0307": "˙", "\u20d7": "→"}  # as MathML has them
_TOKEN = re.compile(r"\d+(\.\d+)?|[A-Za-z]+|.", re.S)


def read(text: str) -> Form:
    """The form of a formula in Unicode."""
    return tuple(Text("".join(map(decomposed, text))).row())


def decomposed(char: str) -> str:
    """A letter and the marks above it, one after the other."""
    return unicodedata.normalize("NFD", char) if char.isalpha() else char


class Text:
    """Reads from left to right, one row of a formula after the other."""

    def __init__(self, text: str) -> None:
        self.text, self.place, self.inside = text, 0, 0  # where the brackets begin that were opened last

    def peek(self) -> str:
        """The next character; empty at the end."""
        return self.text[self.place : self.place + 1]

    def row(self, closing: str = "") -> list[Form]:
        """What stands before the closing sign, which is taken too."""
        found: list[Form] = []
        while (char := self.peek()) != closing or (closing in BARS and self.opens()):
            assert char, f"{self.text!r} ends before {closing}"
            if char.isspace():
                self.place += 1
            else:
                found += self.quotient()
        self.place += len(closing)
        return found

    def quotient(self) -> list[Form]:
        """One piece with its scripts, and what it is divided by."""
        found = self.applied()
        while self.peek() == "/":
            self.place += 1
            found = [("mfrac", without_brackets(tuple(found)), without_brackets(tuple(self.applied())))]
        return found

    def applied(self) -> list[Form]:
        """One piece with its scripts, and what stands in brackets right after a name."""
        found = self.piece()
        named = self.text[self.place - 1].isalpha() or self.text[self.place - 1] == "′"
        return found + self.piece() if self.peek() == "(" and named else found

    def piece(self) -> list[Form]:
        """One piece with its scripts."""
        *before, last = self.atom()
        primes = self.taken("′")
        below = self.shifted(LOWERED, "_")
        above = [*primes, *self.shifted(RAISED, "^", stamped=last not in BARE)]
        head = "msu" + "b" * bool(below) + ("sup" if below else "p") * bool(above)
        scripts = [tuple(script) for script in (below, above) if script]
        return [*before, (head, (last,), *scripts) if scripts else last]

    def taken(self, alphabet: str) -> str:
        """What follows in these letters."""
        start = self.place
        while self.peek() and self.peek() in alphabet:
            self.place += 1
        return self.text[start : self.place]

    def shifted(self, alphabet: dict[str, str], mark: str, *, stamped: bool = False) -> list[Form]:
        """What is raised or lowered: in letters of its own, or after a mark; `stamped`: brackets there are a step's."""
        run = self.taken("".join(alphabet))
        if run:
            return Text("".join(alphabet[char] for char in run)).row()
        found: list[Form] = []
        while self.peek() == mark:
            self.place += 1
            inside = self.atom()
            found += inside[1:-1] if inside[0] == "{" or (inside[0] == "(" and not stamped) else inside
        return found

    def atom(self) -> list[Form]:
        """One name, number or sign, or what stands between two brackets."""
        match = _TOKEN.match(self.text, self.place)
        assert match is not None, self.text
        char, opens, self.place = match[0], self.opens(), match.end()
        if char == "√":
            if self.peek() != "(":
                return [("msqrt", *self.atom())]
            self.place += 1
            return [("msqrt", *self.row(")"))]
        if char == "{" and self.peek() == " ":  # cases
            return [char, *(part for part in self.row() if part != ";")]
        if char in PAIRS and opens:
            self.inside = self.place
            return [char, *self.row(PAIRS[char]), PAIRS[char]]
        bold = "MATHEMATICAL BOLD" in unicodedata.name(char[0])
        found: Form = f"bold {unicodedata.normalize('NFKC', char)}" if bold else SAME.get(char, char)
        marks = self.taken("".join(DRAWN))
        if marks and isinstance(found, str) and char.isascii():  # above all of a word
            found += self.taken(ascii_letters)
        for mark in marks:
            found = ("msup", (found,), (DRAWN[mark],))
        return [found]

    def opens(self) -> bool:
        """Does the bracket that comes next, whose two halves may look the same, open something?"""
        before = self.text[: self.place][-1:]
        return self.peek() not in BARS or self.place == self.inside or before in ("", *" ([{/−√")
