"""The LaTeX of most formulas in prose, read at once into printing trees; the rest is left to a real reader of LaTeX."""

from __future__ import annotations

import re

from symbolic_init.layout import TIMES, Accent, Fenced, Fraction, Letter, Node, Number, Operator, Script, row
from symbolic_init.notation import LATEX, UPRIGHT

# A numeral that a unit of length may follow, or that a second point does, is not simple.
_TOKEN = re.compile(
    r"\d++(?:\.\d++)?(?!\.|\s*[a-z]{2})|\\[a-zA-Z]++|\\[,{}]|[a-zA-Z{}()\[\]_^'+\-=<>/,|]|\s+|(.)", re.S
)
# What a command prints, for those that mean the same character to everybody.
_COMMANDS = {latex: char for char, latex in LATEX.items() if re.fullmatch(r"\\[a-zA-Z]+", latex) and char not in "∑∏∫"}
_SIGNS = {**{char: char for char in "()[]+=<>/,|"}, "-": "−", "\\{": "{", "\\}": "}"}


class _NotSimpleError(Exception):
    """Something that is left to the real reader."""


def read(latex: str) -> Node | None:
    """The printing tree of a simple formula; None for one that is not, which may still be a formula."""
    try:
        return row(*_Reader(latex).pieces(""))
    except (_NotSimpleError, RecursionError):
        return None


class _Reader:
    """Reads letters, numerals, signs, scripts, accents and fractions from left to right."""

    def __init__(self, latex: str) -> None:
        found = list(_TOKEN.finditer(latex))
        if any(token[1] for token in found):
            raise _NotSimpleError
        self.tokens = ["", *(token[0] for token in reversed(found) if not token[0].isspace())]

    def peek(self) -> str:
        """The next token; empty at the end."""
        return self.tokens[-1]

    def take(self, *expected: str) -> str:
        """The next token, which must be one of those expected if there are any."""
        token = self.tokens.pop()
        if not token or (expected and token not in expected):
            raise _NotSimpleError
        return token

    def pieces(self, closing: str) -> list[Node]:
        """Everything up to the closing token, which there must be something before."""
        items: list[Node] = []
        while self.peek() != closing:
            items.append(self.scripted(self.atom()))
        self.tokens.pop()
        if not items:
            raise _NotSimpleError
        return items

    def scripted(self, base: Node) -> Node:
        """The base with the scripts and the prime that follow it."""
        sub: Node | None = None
        sup: Node | None = None
        while (mark := self.peek()) in ("_", "^", "'"):
            self.take()
            simple = isinstance(base, Letter | Number | Accent) or base == Operator(")")
            if not simple or (sub if mark == "_" else sup) is not None:
                raise _NotSimpleError
            if mark == "_":
                sub = self.script()
            else:
                sup = Operator("′") if mark == "'" else self.script()
        return base if sub is None and sup is None else Script(base, sub, sup)

    def script(self) -> Node:
        """A group, a letter or a digit."""
        if self.peek() == "{":
            return self.group()
        if self.peek()[:1].isdigit() and len(self.peek()) > 1:  # only the first digit belongs to the script
            raise _NotSimpleError
        return self.atom()

    def group(self) -> Node:
        """What stands between braces."""
        self.take("{")
        return row(*self.pieces("}"))

    def atom(self) -> Node:
        """One piece, without its scripts."""
        token = self.take()
        if token in _SIGNS:
            return Operator(_SIGNS[token])
        if token.isalpha():
            return Letter(token)
        if token[:1].isdigit():
            return Number(token)
        match token:
            case "\\,":
                return TIMES
            case "\\mathbf":
                return self.bold()
            case "\\hat" | "\\tilde":
                return Accent(self.group(), token[1:])
            case "\\frac":
                return Fraction(self.group(), self.group())
            case "\\left":
                opening, inside = self.take("(", "["), row(*self.pieces("\\right"))
                return Fenced(opening, inside, self.take(")", "]"))
        char = _COMMANDS.get(token)
        if char is None:
            raise _NotSimpleError
        return Letter(char, "upright" if char in UPRIGHT else "italic") if char.isalpha() else Operator(char)

    def bold(self) -> Node:
        """One bold letter or digit."""
        token = self.take()
        if token == "{":
            token = self.take()
            self.take("}")
        if len(token) != 1 or not token.isalnum():
            raise _NotSimpleError
        return Number(token, bold=True) if token.isdigit() else Letter(token, "bold")
