"""The second evaluator's formulas: the truth of each on an instance, and what decided it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, TypeVar, cast

from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    And,
    AtMost,
    Bound,
    Entry,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Not,
    Num,
    Sum,
    Sym,
    Syntax,
    Term,
)
from symbolic_init.refuting import arithmetic, series
from symbolic_init.refuting.errors import OutsideError
from symbolic_init.refuting.series import Real
from symbolic_init.refuting.walking import Inside, Walker, Where
from symbolic_init.system import NEXT, TIME, Axis

Shown = TypeVar("Shown", Term, Formula)


@dataclass(frozen=True)
class Decision:
    """The part of a formula that decides its truth, in its place, with the two sides of the first relation in it."""

    formula: Formula
    where: Where
    inside: Inside
    left: Real
    right: Real

    def denied(self) -> Decision:
        """Of the negation."""
        formula = self.formula.part if isinstance(self.formula, Not) else Not(self.formula)
        return replace(self, formula=formula)


class Judge(Walker):
    """What the formulas of a claim are on the numbers of an instance."""

    def __init__(self, *instance: Any) -> None:
        super().__init__(*instance)
        self.lengths: dict[Formula, int] = {}  # by the body of a binder

    def truth(self, formula: Formula, where: Where, inside: Inside) -> bool | None:
        """True, False, or None where the enclosures do not tell."""
        return self.examined(formula, where, inside)[0]

    def examined(self, formula: Formula, where: Where, inside: Inside) -> tuple[bool | None, Decision | None]:
        """The truth of a formula, and what decided it."""
        match formula:
            case Equal(left, right) | Less(left, right) | AtMost(left, right):
                a, b = (arithmetic.exact(self.real(side, where, inside)) for side in (left, right))
                return _compared(formula, a, b), Decision(formula, where, inside, a, b)
            case Not(part):
                truth, decision = self.examined(part, where, inside)
                return None if truth is None else not truth, decision and decision.denied()
            case And(parts):
                return conjunction((self.examined(part, where, inside) for part in parts), (formula, where, inside))
            case Implies(premise, conclusion):
                first, decision = self.examined(premise, where, inside)
                if first is False:
                    return True, decision and decision.denied()
                second, decision = self.examined(conclusion, where, inside)
                return (second if first or second else None), decision
            case ForAll(sort, body):
                bounded = sort == INDEX and self.last_index(body) > 0
                values = self.range_of(body) if sort == INDEX else map(Fraction, range(-2, 3))
                truth, decision = conjunction(self.instances(body, where, inside, values), (formula, where, inside))
                if bounded and decision is None:  # no value at which the entries exist, so not true of all either
                    raise OutsideError("for all")
                return (truth if bounded or truth is False else None), decision
        raise TypeError(f"expected a formula, found {formula!r}")

    def instances(self, body: Formula, where: Where, inside: Inside,
                  values: Iterable[int | Fraction]) -> Iterator[tuple[bool | None, Decision | None]]:  # fmt: skip
        """What is below a "for all", at each value at which its entries exist."""
        for value in values:
            try:
                yield self.examined(body, where, (value, *inside))
            except OutsideError:
                continue

    def range_of(self, body: Formula) -> range:
        """From 1 to the least length of the axes that the bound variable indexes; the times if it indexes none."""
        return range(1, last + 1) if (last := self.last_index(body)) else range(self.horizon + 1)

    def last_index(self, body: Formula) -> int:
        """The least length of the axes that the bound variable indexes; 0 if it indexes none."""
        if body not in self.lengths:
            found = [
                self.length(axis)
                for entry, level in _entries_below(body, 0)
                for axis, index in self.axes_of(entry)
                if isinstance(index, Bound) and index.level == level
            ]
            self.lengths[body] = min(found, default=0)
        return self.lengths[body]

    def axes_of(self, entry: Entry) -> Iterator[tuple[Axis, Term]]:
        """The axes of the entry's tensor with the indices at them."""
        name = entry.tensor
        tensor = (
            self.fixed[name] if name in self.fixed
            else self.given[name].tensor if name in self.given else self.rules[name][0]
        )  # fmt: skip
        return zip(tensor.axes, entry.indices[0 if name in self.fixed else 1 :], strict=True)

    def shown(self, node: Shown, where: Where, inside: Inside, depth: int = 0) -> Shown:
        """The term or formula with the values of its index variables; what it binds itself stays bound."""
        match node:
            case Bound(level) if level >= depth:
                return cast(Shown, Num(inside[level - depth]))
            case Sym(name, sort) if sort == INDEX and name in where:
                value = where[name]
                assert isinstance(value, int)
                return cast(Shown, Num(value))
        if isinstance(node, Add) and node == NEXT and TIME.name in where:
            return cast(Shown, Num(self.index(node, where, inside)))
        return node.map(lambda child, inner: self.shown(cast(Shown, child), where, inside, inner), depth)


def _compared(relation: Formula, a: Real, b: Real) -> bool | None:
    (low, high), (least, most) = series.ends(a), series.ends(b)
    if isinstance(relation, Equal):
        if isinstance(a, Fraction) and isinstance(b, Fraction):
            return a == b
        return False if high < least or most < low else None
    if isinstance(relation, Less):
        return True if high < least else False if low >= most else None
    return True if high <= least else False if low > most else None


def conjunction(parts: Iterable[tuple[bool | None, Decision | None]],
                whole: tuple[Formula, Where, Inside]) -> tuple[bool | None, Decision | None]:  # fmt: skip
    """False by the first part that is false; otherwise the truth of all, by the whole where there are several."""
    result: bool | None = True
    first: Decision | None = None
    count = 0
    for truth, decision in parts:
        if truth is False:
            return False, decision
        result, count = None if truth is None else result, count + 1
        first = first or decision
    if first is None or count == 1:
        return result, first
    return result, Decision(*whole, first.left, first.right)


def _entries_below(node: Syntax, depth: int) -> Iterator[tuple[Entry, int]]:
    """Every entry with the number of binders above it."""
    if isinstance(node, Entry):
        yield node, depth
    if isinstance(node, Sum | ForAll):
        yield from _entries_below(node.body, depth + 1)
        return
    for child in node.children():
        yield from _entries_below(child, depth)
