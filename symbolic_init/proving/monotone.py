"""Which functions are monotone, with a theorem each: those assumed to be, and those defined in cases that are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import App, AtMost, Bound, ForAll, Formula, Implies, Sym, walk
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.budget import OutOfBudgetError, budget
from symbolic_init.proving.by_cases import shown
from symbolic_init.proving.conversion import Conversion
from symbolic_init.proving.equation import for_all
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.system import Function

LOW, HIGH = Sym("z!"), Sym("u!")


def monotone_functions(functions: Sequence[Function], assumptions: Iterable[Formula]) -> dict[str, Theorem]:
    """∀z, u. z ≤ u → f(z) ≤ f(u), by the name of f."""
    shown_to_be = ((f.name, _by_cases(f)) for f in dict.fromkeys(functions))
    return {name: law for name, law in shown_to_be if law is not None} | _assumed(assumptions)


def _assumed(assumptions: Iterable[Formula]) -> dict[str, Theorem]:
    """In either order of z and u."""
    found: dict[str, Theorem] = {}
    for formula in assumptions:
        match formula:
            case ForAll(_, ForAll(_, Implies(AtMost(Bound(i), Bound(j)), AtMost(App(f, (y,)), App(g, (z,)))))) if (
                f == g and i != j and y == Bound(i, "real") and z == Bound(j, "real")
            ):
                law = rules.assume(formula)
                found[f] = law if i > j else for_all(rules.instantiate(law, HIGH, LOW), [LOW, HIGH])
    return found


@lru_cache(maxsize=256)
def _by_cases(function: Function) -> Theorem | None:
    """Of a function that is defined in cases: z and u are in one of the pairs of them, and in each it is arithmetic."""
    body = function.body
    if body is None or len(function.parameters) != 1:
        return None
    called = {node.function for node in walk(body) if isinstance(node, App)}
    if not called or not called <= {"nonneg", "pos"}:
        return None
    premise = AtMost(LOW, HIGH)
    goal = AtMost(App(function.name, (LOW,)), App(function.name, (HIGH,)))
    method = Conversion(FunctionFacts([function], ()), {}, unfolds=True)
    try:
        with budget():  # its own, as what is found is kept for other claims
            theorem = shown(goal, [rules.assume(premise)], method)
    except OutOfBudgetError:
        return None
    return theorem and for_all(rules.discharge(premise, theorem), [LOW, HIGH])
