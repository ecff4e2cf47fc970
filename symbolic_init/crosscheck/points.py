"""Terms evaluated at random points: exactly while all is rational, else to so many digits that chance is ruled out."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from random import Random
from typing import Any

from symbolic_init.crosscheck.definitions import ELEMENTARY, Definitions
from symbolic_init.crosscheck.expansion import Expansion
from symbolic_init.crosscheck.random_functions import NONZERO, VALUES, RandomFunctions
from symbolic_init.crosscheck.reals import Number, elementary, same, sign
from symbolic_init.kernel.terms import (
    REAL,
    And,
    AtMost,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Not,
    Num,
    Term,
    open_body,
)  # fmt: skip

POSITIVE = (*map(Fraction, (1, 2, 3)), Fraction(1, 2), Fraction(2, 3))
# What the variables of a fact are tried with: numbers, indices.
TRIED = (*map(Fraction, (-2, -1, 0, 1, 2, 3)), Fraction(1, 2), Fraction(-3, 2))
PLACES = (0, 1, 2)


class Evaluation(Expansion):
    """The same walk at a point: entries and symbols are random rationals, positive where an equation says so.

    Functions without a definition are random too. Every other point has no entry that is 0.
    """

    def __init__(self, size: int, definitions: Definitions, seed: int) -> None:
        super().__init__(size, definitions)
        self.random, self.values = Random(seed), NONZERO if seed % 2 else VALUES

    @cached_property
    def functions(self) -> RandomFunctions:
        """Those without a definition."""
        known = {name: {at: self._term(term, {}, {}, ()) for at, term in values.items()}
                 for name, values in self.definitions.values.items()}  # fmt: skip
        return RandomFunctions(known, self.random, self.values)

    def settle(self) -> bool:
        """Choose functions for which all facts hold; whether there are some among those that are tried."""
        facts = self.definitions.facts
        names = sorted(set[str]().union(*map(self.definitions.unknown, facts)))

        def all_hold() -> bool:
            self.forget()  # the values of other functions
            return all(map(self.holds, facts))

        found = not names or self.functions.settle(names, all_hold)
        self.forget()
        return found

    def holds(self, formula: Formula) -> bool:
        """Is a formula true here, at all values that are tried for its bound variables?"""
        match formula:
            case Equal(left, right):
                return same(self._at(left), self._at(right))
            case Less(left, right):
                return sign(self._at(right) + -self._at(left)) > 0
            case AtMost(left, right):
                return sign(self._at(right) + -self._at(left)) >= 0
            case Not(part):
                return not self.holds(part)
            case And(parts):
                return all(map(self.holds, parts))
            case Implies(premise, conclusion):
                return not self.holds(premise) or self.holds(conclusion)
            case ForAll(sort, body):
                return all(self.holds(open_body(body, Num(v))) for v in (TRIED if sort == REAL else PLACES))
        raise TypeError(f"expected a formula, found {formula!r}")

    def _at(self, term: Term) -> Number:
        return self._term(term, {}, {}, ())

    def _number(self, value: Fraction | int) -> Number:
        return Fraction(value)

    def _atom(self, key: object) -> Number:
        if key not in self.generators:
            self.generators[key] = self.random.choice(POSITIVE if key in self.definitions.positive else self.values)
        return self.generators[key]

    def _call(self, name: str, arguments: tuple[Number, ...]) -> Number:
        if name in ELEMENTARY or name in self.definitions.functions:
            return self._worked_out(name, arguments, arguments[0])
        return self.functions.value(name, arguments)

    def _worked_out(self, name: str, arguments: tuple[Any, ...], first: Any) -> Any:
        if name in self.definitions.functions:
            return super()._worked_out(name, arguments, first)
        return elementary(name, first)

    def _inverse(self, value: Number) -> Number:
        return 1 / value

    def _cancelled(self, product: Number) -> Number:
        return product
