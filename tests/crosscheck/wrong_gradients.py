"""Gradients with the mistakes that are made by hand; for tests only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from symbolic_init.kernel.terms import App, Entry, Mul, Num, Sum, Syntax, Term
from symbolic_init.modelling.descent import Objective


def everywhere(change: Callable[[Syntax], Term | None]) -> Callable[[Objective], list[Objective]]:
    """The objectives with one named error, or one gradient, changed wherever the change applies."""

    def put(node: Syntax, depth: int) -> Syntax:
        return change(node) or node.map(put, depth)

    def changed(made: Objective) -> list[Objective]:
        found = made.gradient
        lines = [replace(found, errors=tuple((T, put(body, 0) if T is tensor else body) for T, body in found.errors))
                 for tensor, _ in found.errors]  # fmt: skip
        parts = [replace(found, of={**found.of, name: put(body, 0)}) for name, body in found.of.items()]
        return [replace(made, gradient=wrong) for wrong in (*lines, *parts) if wrong != found]

    return changed


def transposed(node: Syntax) -> Term | None:
    match node:
        case Entry(name, (time, first, second)) if name.startswith("W"):
            return Entry(name, (time, second, first))
    return None


def without_slope(node: Syntax) -> Term | None:
    return Num(1) if isinstance(node, App) and node.function == "phi_prime" else None


def value_for_slope(node: Syntax) -> Term | None:
    return App("phi", node.arguments) if isinstance(node, App) and node.function == "phi_prime" else None


def slope_after_activation(node: Syntax) -> Term | None:
    """φ'(a) for φ'(z), a mistake of many a hand-written net."""
    match node:
        case App("phi_prime", (Entry(name, indices),)):
            return App("phi_prime", (Entry(name.replace("z", "a"), indices),))
    return None


def first_summand(node: Syntax) -> Term | None:
    return Sum(node.lower, Num(1), node.body) if isinstance(node, Sum) else None


WRONG = {
    "transpose dropped": (everywhere(transposed), 2),
    "φ' dropped": (everywhere(without_slope), 2),
    "φ for φ'": (everywhere(value_for_slope), 2),
    "φ' of a": (everywhere(slope_after_activation), 2),
    "only one unit": (everywhere(first_summand), 2),
}


def scaled(made: Objective, name: str, factor: Fraction | int) -> Objective:
    """The objective with a factor at the gradient of one parameter."""
    changed = Mul((Num(factor), made.gradient.of[name]))
    return replace(made, gradient=replace(made.gradient, of={**made.gradient.of, name: changed}))
