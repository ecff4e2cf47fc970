"""What the theorems about one claim share: its data, its training loops as recursive functions, and its hypotheses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from symbolic_init.certificates.gallina import Printer, binders
from symbolic_init.certificates.lemmas import Context
from symbolic_init.certificates.names import Names
from symbolic_init.certificates.recursion import Recursion
from symbolic_init.claim import Claim
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import App, ForAll, Formula
from symbolic_init.system import Function


class Setting:
    """A claim in Coq's words: `forall` data, `let` tensors be what the loops make them, the hypotheses."""

    def __init__(self, claim: Claim, number: int, mentioned: Iterable[Formula]) -> None:
        self.claim, self.number, self.printer = claim, number, Printer(Names())
        self.systems = [run.system for run in claim.runs]
        self.recursions = [
            Recursion(f"run{number}{place}", equations, self.printer, Context.of(equations))
            for place, equations in enumerate((s.defining_equations() for s in self.systems), 1)
        ]
        self.functions = _ordered([f for system in self.systems for f in system.functions])
        everything = Context.of((*claim.stated, *mentioned))
        tensors = [name for recursion in self.recursions for name in recursion.defined]
        self.data = everything.without(tensors=tensors, functions=[f.name for f in self.functions])
        self.function_definitions = {e for system in self.systems for e in system.function_definitions()}
        self.equations = {
            e: r for r, s in zip(self.recursions, self.systems, strict=True) for e in s.defining_equations()
        }

    def definitions(self) -> list[str]:
        """The loops as recursive functions."""
        return [line for recursion in self.recursions for line in (*recursion.text(), "")]

    @cached_property
    def quantified(self) -> str:
        """The data, with their types."""
        return binders(self.data.groups(self.printer))

    @property
    def names(self) -> list[str]:
        """The names of the data."""
        return [name for name, _ in self.data.groups(self.printer)]

    def assumed(self, formulas: Iterable[Formula]) -> list[Formula]:
        """Those that are hypotheses: the others hold by the definitions of functions and loops."""
        known = self.function_definitions | self.equations.keys()
        return [formula for formula in dict.fromkeys(formulas) if formula not in known]

    def tensor(self, name: str) -> str:
        """A tensor of a loop by its definition; one of the data by its name."""
        found = next((r.value(name) for r in self.recursions if name in r.defined), None)
        return found or self.printer.tensor(name)

    def shown(self, formulas: Sequence[Formula]) -> list[str]:
        """The tensors of the loops that occur in the formulas."""
        used = set[str]().union(*map(k.tensor_names, formulas))
        return [n for n in dict.fromkeys(n for r in self.recursions for n in r.defined) if n in used]

    def lets(self, formulas: Sequence[Formula]) -> list[tuple[str, str]]:
        """The names that a statement of these formulas defines, with what they mean."""
        show, found = self.printer, []
        for f in self.functions:
            assert f.body is not None
            names = " ".join(show.symbol(p) for p in f.parameters)
            found.append((show.function(f.name), f"fun {names} : R => {show.term(f.body, (), 200)}"))
        return found + [(show.tensor(n), self.tensor(n)) for n in self.shown(formulas)]

    def statement(self, hypotheses: Sequence[Formula], conclusion: Formula, quantifier: str = "forall") -> list[str]:
        """For all (or some) data, the conclusion under the hypotheses."""
        joint = " ->" if quantifier == "forall" else " /\\"
        lines = [f"  {quantifier} {self.quantified},"] if self.names else []
        lines += [f"  let {name} := {meaning} in" for name, meaning in self.lets((*hypotheses, conclusion))]
        lines += [f"  {_apart(self.printer, h)}{joint}" for h in hypotheses]
        return [
            *lines,
            f"  {self.printer.formula(conclusion) if quantifier == 'forall' else _apart(self.printer, conclusion)}",
        ]

    def by_definition(self, formula: Formula) -> str | None:
        """A proof of what holds by the definitions of functions and loops."""
        if formula in self.equations:
            return self.equations[formula].holds(formula)
        if formula in self.function_definitions:
            return _reflexive(formula)
        return None


def _apart(printer: Printer, formula: Formula) -> str:
    text = printer.inner(formula)
    return text if isinstance(formula, k.Relation) or text.startswith("(") else f"({text})"


def _reflexive(formula: Formula) -> str:
    names = []
    while isinstance(formula, ForAll):
        names.append("_")
        formula = formula.body
    return f"(fun {' '.join(names)} => eq_refl)" if names else "eq_refl"


def _ordered(functions: Iterable[Function]) -> list[Function]:
    """The functions with a definition, each once, those that others mention first."""
    waiting = {f.name: f for f in functions if f.body is not None}
    found: list[Function] = []
    while waiting:
        ready = [f for f in waiting.values() if not _calls(f) & (waiting.keys() - {f.name})]
        for f in ready or list(waiting.values()):
            found.append(waiting.pop(f.name))
    return found


def _calls(function: Function) -> set[str]:
    assert function.body is not None
    return {n.function for n in k.walk(function.body) if isinstance(n, App)}
