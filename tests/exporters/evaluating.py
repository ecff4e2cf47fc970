"""The value of a printed formula: read off its form alone, as a reader would, in the model of `tests.typesetting`."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from fractions import Fraction

from tests.exporters.reading_back import Form

Scalar = Fraction
Quantity = Scalar | tuple[Scalar, ...]  # a vector is all its entries
SYMBOLS = {"η": "eta", "ϕ": "phi", "e": "exp"}
CLOSING = {"(": ")", "[": "]", "|": "|", "‖": "‖"}
ZERO, ONE = Fraction(0), Fraction(1)


def drawn(seed: object, most: int = 10**6, below: int = 1) -> Fraction:
    """A number that belongs to what it is said of."""
    return Fraction(random.Random(seed if isinstance(seed, str) else repr(seed)).randint(2, most), below)


SIZE = int(drawn("n", 3))


def each(operation: Callable[..., Fraction], *quantities: Quantity) -> Quantity:
    """The operation, entry by entry where one of them is a vector."""
    if not any(isinstance(quantity, tuple) for quantity in quantities):
        return operation(*quantities)
    columns = [quantity if isinstance(quantity, tuple) else (quantity,) * SIZE for quantity in quantities]
    return tuple(operation(*entries) for entries in zip(*columns, strict=True))


def function(name: str, *arguments: Quantity) -> Quantity:
    """An unknown function's value."""
    return each(lambda *values: drawn((name, list(values)), below=11), *arguments)


def power(base: Quantity, exponent: int) -> Quantity:
    """With nothing for the reciprocal of zero."""
    return each(lambda value: value**exponent if value or exponent > 0 else ZERO, base)


class Reader:
    """Reads a row of pieces from left to right."""

    def __init__(self, row: tuple[Form, ...], bound: Mapping[str, int]) -> None:
        self.row, self.bound, self.place = row, bound, 0

    def peek(self) -> Form:
        """The next piece; empty at the end."""
        return self.row[self.place] if self.place < len(self.row) else ""

    def take(self) -> Form:
        """The next piece."""
        self.place += 1
        return self.row[self.place - 1]

    def inside(self, row: Form) -> Quantity:
        """The value of all of a row."""
        assert isinstance(row, tuple)
        reader = Reader(row, self.bound)
        found = reader.sum()
        assert reader.peek() == "", row
        return found

    def sum(self) -> Quantity:
        """Summands with their signs."""
        total: Quantity = ZERO
        sign = -1 if self.peek() == "−" else 1
        self.place += self.peek() == "−"
        while True:
            total = each(lambda a, b, s=sign: a + s * b, total, self.product())
            if self.peek() not in ("+", "−"):
                return total
            sign = 1 if self.take() == "+" else -1

    def product(self) -> Quantity:
        """Factors side by side; a dot between two vectors adds up."""
        found = self.factor()
        while not self.ends():
            if self.peek() == "·":
                self.take()
                right = self.factor()
                both = isinstance(found, tuple) and isinstance(right, tuple)
                found = each(lambda a, b: a * b, found, right)
                found = sum(found, ZERO) if both and isinstance(found, tuple) else found
            else:
                self.place += self.peek() == "⊙"
                found = each(lambda a, b: a * b, found, self.factor())
        return found

    def ends(self) -> bool:
        """Is there no factor next?"""
        piece = self.peek()
        head = piece[1] if isinstance(piece, tuple) and piece[0] == "msup" else (piece,)
        opened = self.closing and head == (self.closing,)
        return piece in ("", "+", "−", ",", "≥", ">", ")", "]") or head in ((")",), ("]",)) or bool(opened)

    closing = ""

    def bracketed(self, opening: str) -> tuple[Quantity, int]:
        """What stands between brackets, and the power on the right one."""
        outer, self.closing = self.closing, CLOSING[opening]
        found = self.sum()
        if opening == "[":
            least = self.take()
            assert least in ("≥", ">") and self.sum() == ZERO
            name = "nonneg" if least == "≥" else "pos"
            found = function(name, found)
        piece = self.take()
        self.closing = outer
        if piece == CLOSING[opening]:
            return found, 1
        assert isinstance(piece, tuple) and piece[:2] == ("msup", (CLOSING[opening],)), piece
        return found, self.whole(piece[2])

    def whole(self, row: Form) -> int:
        """An exponent or another integer."""
        found = self.inside(row)
        assert isinstance(found, Fraction) and found.denominator == 1
        return int(found)

    def factor(self) -> Quantity:
        """One factor."""
        piece = self.take()
        if piece in ("ϕ", "exp"):
            assert self.take() == "("
            found, exponent = self.bracketed("(")
            return power(function("phi" if piece == "ϕ" else "exp", found), exponent)
        if piece in CLOSING:
            assert isinstance(piece, str)
            found, exponent = self.bracketed(piece)
            if isinstance(found, tuple) and piece in ("|", "‖"):  # of two bars side by side each is one half of a norm
                return sum((entry * entry for entry in found), ZERO) if exponent == 2 else found
            return power(function("abs", found) if piece == "|" else found, exponent)
        if isinstance(piece, str):
            return self.name(piece)
        return self.structure(piece)

    def name(self, text: str) -> Quantity:
        """A number, a variable, or the zero vector."""
        if text == "bold 0":
            return (ZERO,) * SIZE
        if text in self.bound:
            return Fraction(self.bound[text])
        if text.isdigit():
            return Fraction(int(text))
        return drawn(SYMBOLS.get(text, text), 3 if text in "tkn" else 10**6)

    def structure(self, piece: tuple[Form, ...]) -> Quantity:
        """A fraction, a root, a sum, or something with scripts."""
        match piece:
            case ("mfrac", above, below):
                return each(lambda a, b: a * b, self.inside(above), power(self.inside(below), -1))
            case ("msqrt", *body):
                return function("sqrt", self.inside(tuple(body)))
            case ("msubsup", ("∑",), (str(index), "=", *lower), upper):
                span = range(self.whole(tuple(lower)), self.whole(upper) + 1)
                start = self.place
                total: Quantity = ZERO
                for number in span or (0,):
                    self.place = start
                    outer, self.bound = self.bound, {**self.bound, index: number}
                    summand = self.product()
                    self.bound = outer
                    total = each(lambda a, b: a + b, total, summand) if span else ZERO
                return total
            case ("msup", ("e",), exponent):
                return function("exp", self.inside(exponent))
            case ("msup", (str(text),), ("′",)):
                return drawn(f"{SYMBOLS.get(text, text)}'")
            case ("msup", (str(text),), ("(", *time, ")")):
                return self.entry(text, (), tuple(time))
            case ("msubsup", (str(text),), below, ("(", *time, ")")):
                return self.entry(text, below, tuple(time))
            case ("msub", (str(text),), ("0", *below)):
                return self.entry(f"{text}0", tuple(below[1:]), None)
            case ("msubsup", base, below, exponent):
                return power(self.structure(("msub", base, below)), self.whole(exponent))
            case ("msup", base, exponent):
                return power(self.inside(base), self.whole(exponent))
        raise AssertionError(piece)

    def entry(self, name: str, below: Form, time: tuple[Form, ...] | None) -> Quantity:
        """An entry of a tensor, or all of a vector."""
        tensor, marked = name.removeprefix("bold "), name.startswith("bold ")
        moment = [] if time is None else [self.inside(time)]
        assert isinstance(below, tuple)
        indices = [self.inside(index) for index in _apart(below)]
        places = [[Fraction(j)] for j in range(1, SIZE + 1)] if marked else [[]]
        values = tuple(drawn((tensor, moment + indices + last), below=7) for last in places)
        return values if marked else values[0]


def _apart(row: tuple[Form, ...]) -> list[Form]:
    """What the commas separate."""
    parts: list[list[Form]] = [[]]
    for piece in row:
        if piece == ",":
            parts.append([])
        else:
            parts[-1].append(piece)
    return [tuple(part) for part in parts if part]


def evaluated(form: Form) -> Quantity:
    """The value of a whole formula."""
    return Reader((), {}).inside(form)
