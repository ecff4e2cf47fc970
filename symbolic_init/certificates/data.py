"""What an instance gives: sizes, numbers and data, as values and as functions of Coq.

Indices end nowhere in Coq. What lies beyond the data is the nearest entry there is: the last sample is repeated for
ever, and a row goes on with its last number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from itertools import count

from symbolic_init.certificates.gallina import Printer
from symbolic_init.depth import named
from symbolic_init.kernel.terms import NATURAL, Num
from symbolic_init.report import Trace

Rows = dict[tuple[int, ...], Fraction]


class Data:
    """The data of an instance."""

    def __init__(self, trace: Trace, layered: Iterable[str] = ()) -> None:
        self.sizes = {name: int(size) for name, size in trace.sizes.items()}
        self._numbers = {name: value for run in trace.runs for name, value in run.hyperparameters.items()}
        self._rows: dict[str, Rows] = {}
        for (name, indices), value in trace.constants.items():
            self._rows.setdefault(name, {})[indices] = value
        for step, sample in enumerate(trace.inputs, 1):
            for (name, indices), value in sample.items():
                self._rows.setdefault(name, {})[(step, *indices)] = value
        for name in layered:
            self._rows[name] = self._by_layer(name)
        self.steps = len(trace.inputs)
        found = (index for rows in self._rows.values() for place in rows for index in place)
        self.last = max(1, self.steps, *self.sizes.values(), *found)  # beyond it all entries are the same

    def _by_layer(self, name: str) -> Rows:
        """The entries of what is written out as one tensor, number or size for each layer."""
        found: Rows = {}
        for layer in count():
            own = named(name.lstrip(NATURAL), layer)
            single = self.sizes.get(own) if name[0] == NATURAL else self._numbers.get(own)
            rows = self._rows.get(own, {}) if single is None else {(): Fraction(single)}
            if not rows:
                return found
            found |= {(layer, *rest): value for rest, value in rows.items()}
        raise AssertionError("the layers end")

    def size(self, name: str) -> int:
        """A size; what the instance does not mention is 1."""
        return self.sizes.get(name, 1)

    def number(self, name: str) -> Num:
        """A hyperparameter; what the instance does not mention is 1."""
        return Num(number_of(Fraction(self._numbers.get(name, 1))))

    def entry(self, tensor: str, indices: Sequence[int]) -> Fraction:
        """An entry of an input or a constant, or the nearest that there is; of a tensor without entries: 0."""
        rows = self._rows.get(tensor, {})
        for index in indices:
            rows = _below(rows, index)
        return rows.get((), Fraction(0))

    def text(self, tensor: str, arity: int, printer: Printer) -> str:
        """An input or constant as a function of its indices."""
        names = [f"i{place}" for place in range(1, arity + 1)]
        suffix = "%nat" if tensor[0] == NATURAL else ""
        body = _matched(self._rows.get(tensor, {}), names, lambda value: printer.term(Num(number_of(value))) + suffix)
        return f"fun {' '.join(names)} : nat => {body}" if names else body


def _below(rows: Rows, index: int) -> Rows:
    """The rows with this first index, or with the nearest."""
    if not rows:
        return rows
    known = {first for first, *_ in rows}
    nearest = min(max(index, min(known)), max(known))
    return {tuple(rest): value for (first, *rest), value in rows.items() if first == nearest}


def _matched(rows: Rows, names: Sequence[str], shown: Callable[[Fraction], str]) -> str:
    if not rows or not names:
        return shown(rows.get((), Fraction(0)))
    first, last = (end(index for index, *_ in rows) for end in (min, max))
    cases = [_matched(_below(rows, index), names[1:], shown) for index in range(first, last + 1)]
    if len(set(cases)) == 1:
        return cases[0]
    lowest = " | ".join(f"{index}%nat" for index in range(first + 1))
    patterns = [lowest, *(f"{index}%nat" for index in range(first + 1, last)), "_"]
    return f"match {names[0]} with {' | '.join(f'{p} => {c}' for p, c in zip(patterns, cases, strict=True))} end"


def number_of(value: Fraction) -> int | Fraction:
    """A number as the kernel writes it."""
    return int(value) if value.denominator == 1 else value
