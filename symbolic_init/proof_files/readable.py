"""Formulas in plain text, readable in one way only: for who trusts no other part of this program.

w[t, k] is an entry of a tensor, f(z) a value of a function, Σ(j = 1..n: z) a sum. Variables that are not the same never
share a name, whatever a file calls them, and a name that is not a word stands in quotes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    And,
    App,
    AtMost,
    Bound,
    Entry,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Not,
    Num,
    Pow,
    Relation,
    Sum,
    Sym,
    Term,
    free_symbols,
)  # fmt: skip

SORTS = {REAL: "ℝ", INDEX: "ℕ"}
RESERVED = {"for", "all", "and", "not", "true", "Σ"}
SIGNS: dict[type[Relation], str] = {Equal: "=", Less: "<", AtMost: "≤"}


class Writer:
    """Writes some formulas, every free variable under the same name in all of them."""

    def __init__(self, formulas: Iterable[Formula]) -> None:
        found = set[Sym]().union(*map(free_symbols, formulas))
        self._names: dict[Sym, str] = {}
        for variable in sorted(found, key=lambda v: (v.name, v.sort)):
            self._names[variable] = fresh(variable.name, self._names.values())

    def variables(self) -> str:
        """The free variables with their sorts; empty if there are none."""
        sorts = {sort: [name for v, name in self._names.items() if v.sort == sort] for sort in SORTS}
        return "; ".join(f"{', '.join(names)} ∈ {SORTS[sort]}" for sort, names in sorts.items() if names)

    def formula(self, formula: Formula, bound: tuple[str, ...] = ()) -> str:
        """A formula below binders, whose variables have these names, the innermost first."""
        match formula:
            case Relation(left, right):
                return f"{self.term(left, bound)} {SIGNS[type(formula)]} {self.term(right, bound)}"
            case Not(part):
                return f"not {self._part(part, bound)}"
            case And(parts):
                return " and ".join(self._part(part, bound) for part in parts) or "true"
            case Implies(premise, conclusion):
                return f"{self._part(premise, bound)} ⟹ {self._part(conclusion, bound)}"
        variables: list[str] = []
        while isinstance(formula, ForAll):
            bound = (self._bound(formula.hint, bound), *bound)
            variables.append(f"{bound[0]} ∈ {SORTS[formula.sort]}")
            formula = formula.body
        return f"for all {', '.join(variables)}: {self.formula(formula, bound)}"

    def term(self, term: Term, bound: Sequence[str] = ()) -> str:
        """A term below binders."""
        match term:
            case Num(value):
                return str(value)
            case Sym():
                return self._names[term]
            case Bound(level):
                return bound[level]
            case Entry(tensor, indices):
                return f"{word(tensor)}[{', '.join(self.term(index, bound) for index in indices)}]"
            case App(function, arguments):
                return f"{word(function)}({', '.join(self.term(argument, bound) for argument in arguments)})"
            case Add(parts):
                return self._sum(parts, bound)
            case Mul(parts):
                return "·".join(self._factor(part, bound) for part in parts) or "1"
            case Pow(base, exponent):
                return f"{self._factor(base, bound)}^{exponent if exponent >= 0 else f'({exponent})'}"
            case Sum(lower, upper, body, hint):
                index = self._bound(hint, bound)
                ends = f"{self.term(lower, bound)}..{self.term(upper, bound)}"
                return f"Σ({index} = {ends}: {self.term(body, (index, *bound))})"
        raise TypeError(term)

    def _part(self, formula: Formula, bound: tuple[str, ...]) -> str:
        text = self.formula(formula, bound)
        return text if isinstance(formula, Relation) else f"({text})"

    def _sum(self, parts: Sequence[Term], bound: Sequence[str]) -> str:
        text = ""
        for part in parts:
            match part:
                case Mul((Num(-1), *factors)) if factors and text:
                    text += f" - {self.term(Mul(tuple(factors)), bound)}"
                case _:
                    text += f"{' + ' if text else ''}{self._summand(part, bound)}"
        return text or "0"

    def _summand(self, term: Term, bound: Sequence[str]) -> str:
        text = self.term(term, bound)
        return f"({text})" if isinstance(term, Add) or text.startswith("-") else text

    def _factor(self, term: Term, bound: Sequence[str]) -> str:
        text = self.term(term, bound)
        simple = isinstance(term, Sym | Bound | Entry | App | Sum) or (isinstance(term, Num) and text.isdecimal())
        return text if simple else f"({text})"

    def _bound(self, hint: str, bound: Sequence[str]) -> str:
        return fresh(hint, {*self._names.values(), *bound})


def word(name: str) -> str:
    """The name itself, primes and all, if it is a word; otherwise in quotes, its strange characters spelt out."""
    stem = name.rstrip("'")
    plain = stem.isidentifier() and all(char.isalnum() or char == "_" for char in stem)  # identifiers may contain a dot
    return name if plain and stem not in RESERVED else ascii(name)


def fresh(name: str, taken: Collection[str]) -> str:
    """The name, with a number where it is taken."""
    found, number = word(name), 1
    while found in taken:
        number += 1
        found = f"{word(name)}_{number}"
    return found
