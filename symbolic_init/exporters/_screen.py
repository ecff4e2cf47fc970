"""What text is written for: how many columns there are, which letters, and whether there is colour."""

from __future__ import annotations

from dataclasses import dataclass, replace

from symbolic_init.printing.ascii import to_ascii
from symbolic_init.printing.plain import width

WIDTH = 100  # of a text file, and at most of running text
NARROW = "\u00a0"  # a space at which no line ends
STYLES = {
    "title": "1", "heading": "1", "kind": "1", "faint": "2", "proved": "1;32", "refuted": "1;31", "undecided": "1;33",
}  # fmt: skip


@dataclass(frozen=True)
class Screen:
    """A text file, unless it says otherwise."""

    columns: int = WIDTH
    ascii: bool = False
    colour: bool = False

    @property
    def prose(self) -> int:
        """The columns of running text, of which longer lines are hard to read."""
        return min(self.columns, WIDTH)

    def narrower(self, columns: int) -> Screen:
        """With so many columns less."""
        return replace(self, columns=self.columns - columns)

    def spelt(self, text: str) -> str:
        """The text in letters that there are; before it is measured, since η takes one column and eta three."""
        return NARROW.join(map(to_ascii, text.split(NARROW))) if self.ascii else text

    def painted(self, style: str, line: str) -> str:
        """A line, or the end of one, in a style; only after it was measured."""
        return f"\x1b[{STYLES[style]}m{line}\x1b[0m" if self.colour and line else line

    def rule(self, char: str, under: str) -> str:
        """A line under a heading."""
        return self.painted("faint", char * min(self.columns, width(under)))
