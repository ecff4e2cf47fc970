"""What a loop says of its names: equations for entries and for the values of functions, and facts about functions."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    App,
    Entry,
    Equal,
    ForAll,
    Formula,
    Less,
    Mul,
    Num,
    Sym,
    Syntax,
    Term,
    open_body,
    walk,
)  # fmt: skip
from symbolic_init.system import TIME

Moment = tuple[str, int]  # ("t", 2) is t + 2
Index = int | Moment
AT_ZERO = {"exp": 1, "cos": 1, "cosh": 1, "sin": 0, "sinh": 0, "tanh": 0, "atan": 0, "erf": 0, "sqrt": 0, "abs": 0}
ELEMENTARY = {*AT_ZERO, "log", "nonneg", "pos", "delta"}


class Definitions:
    """What entries and functions mean, and which symbols are positive.

    `values`: of functions at numbers; `facts`: whatever else is said of functions that have no definition.
    """

    def __init__(self, equations: Iterable[Formula]) -> None:
        self.entries: dict[str, list[tuple[tuple[Term, ...], Term]]] = {}
        self.functions: dict[str, tuple[tuple[str, ...], Term]] = {}
        self.values: dict[str, dict[tuple[Fraction, ...], Term]] = {}
        self.positive: set[str] = set()
        others = [equation for equation in equations if not self._add(equation)]
        self.facts = [fact for fact in others if self.unknown(fact)]

    def _add(self, equation: Formula) -> bool:
        """Whether it is of a form that is looked up by name."""
        depth = 0
        while isinstance(equation, ForAll):
            body = open_body(equation.body, Sym(f"?{depth}", equation.sort))
            assert isinstance(body, Formula)
            equation, depth = body, depth + 1
        match equation:
            case Equal(Entry(name, indices), meaning):
                self.entries.setdefault(name, []).append((indices, meaning))
            case Equal(App(name, arguments), meaning) if _are_variables(arguments) and name not in calls(meaning):
                self.functions[name] = tuple(a.name for a in arguments if isinstance(a, Sym)), meaning
            case Equal(App(name, arguments), meaning) if all(isinstance(a, Num) for a in arguments):
                numbers = tuple(Fraction(a.value) for a in arguments if isinstance(a, Num))
                self.values.setdefault(name, {})[numbers] = meaning
            case Less(Num(0), Sym(name)):
                self.positive.add(name)
            case _:
                return False
        return True

    def unknown(self, formula: Formula) -> set[str]:
        """The functions in a formula that have no definition."""
        return calls(formula) - ELEMENTARY - self.functions.keys()

    def of(self, name: str, indices: tuple[Index, ...]) -> tuple[Term, dict[str, Index]] | None:
        """The meaning of an entry: a term, and the values of its index variables."""
        for pattern, body in self.entries.get(name, ()):
            found = _matched(pattern, indices)
            if found is not None:
                return body, found
        stem = name.removeprefix("Delta_")
        if stem != name and stem in self.entries and indices:
            time = Sym("?0", INDEX)
            rest = tuple(Sym(f"?{i}", INDEX) for i in range(1, len(indices)))
            before = _shifted(indices[0], -1)
            change = Add((Entry(stem, (Add((time, Num(1))), *rest)), Mul((Num(-1), Entry(stem, (time, *rest))))))
            if before is not None:
                return change, {f"?{i}": value for i, value in enumerate((before, *indices[1:]))}
        return None


def calls(node: Syntax) -> set[str]:
    """The names of the functions that are applied."""
    return {inner.function for inner in walk(node) if isinstance(inner, App)}


def _are_variables(arguments: tuple[Term, ...]) -> bool:
    return all(isinstance(a, Sym) for a in arguments) and len(set(arguments)) == len(arguments)


def _matched(pattern: tuple[Term, ...], indices: tuple[Index, ...]) -> dict[str, Index] | None:
    """The variables of a pattern such as (?0 + 1, ?1) at which it is the indices."""
    found: dict[str, Index] = {}
    for part, index in zip(pattern, indices, strict=True):
        match part:
            case Num(value):
                if index != value:
                    return None
            case Sym(name) if name == TIME.name:
                if index != (TIME.name, 0):
                    return None
            case Sym(name):
                found[name] = index
            case Add((Sym(name), Num(value))):
                before = _shifted(index, -int(value))
                if before is None or (name == TIME.name and before != (TIME.name, 0)):
                    return None
                found[name] = before
            case _:
                return None
    return found


def _shifted(index: Index, by: int) -> Index | None:
    """The index that is so much larger, if there is one."""
    if isinstance(index, int):
        return index + by if index + by >= 0 else None
    return (index[0], index[1] + by) if index[1] + by >= 0 else None
