"""One equation of a loop by itself, with everything in it given, and two values of one quantity superposed."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.mentions import Mentions
from symbolic_init.modelling.rewriting import rebuild
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.naming import unused


@dataclass(frozen=True)
class Superposition:
    """`loop` only reads the quantities; `whole` is the right side at a U + b V, `parts` a and b times its values."""

    loop: TrainingLoop
    whole: sp.Expr
    parts: sp.Expr


def superposed(loop: TrainingLoop, name: str, of: str) -> Superposition:
    """The equation of an intermediate at a U + b V in the place of one of its quantities, and a, b times that at U, V.

    Nothing is said of where its quantities come from: each step reads any values of them. Raises `ModelError`.
    """
    if name not in loop.intermediates:
        known = ", ".join(loop.intermediates) or "none"
        raise ModelError(f"expected an intermediate of {loop.name}, one of {known}, found {name!r}")
    body, keys = loop.intermediates[name], {**loop.targets, **loop.state, **loop.inputs}
    mentioned = Mentions().add(body)
    used = {*mentioned.entries, *(symbol.name for symbol in mentioned.values)}
    read = {quantity: key for quantity, key in keys.items() if quantity in used}
    if of not in read:
        raise ModelError(f"expected a quantity in the equation of {name}, one of {', '.join(read)}, found {of!r}")
    taken = {*loop.symbols, *keys, *loop.functions, *(T.name for T in loop.system.constants)}
    first, second, alpha, beta = (unused(taken, letter) for letter in ("U", "V", "alpha", "beta"))
    a, b = sp.symbols(f"{alpha} {beta}")

    def at(*names: str) -> sp.Expr:
        """The right side at one of the new values, or at a U + b V."""

        def new(node: sp.Basic) -> sp.Expr | None:
            if node != read[of] and (not isinstance(node, sp.Indexed) or node.base != getattr(read[of], "base", None)):
                return None
            values = [_like(node, letter) for letter in names]
            return values[0] if len(values) == 1 else a * values[0] + b * values[1]

        return rebuild(body, new)

    given = [
        *(key for quantity, key in read.items() if quantity != of),
        _like(read[of], first),
        _like(read[of], second),
    ]
    whole, parts = at(first, second), a * at(first) + b * at(second)
    alone = TrainingLoop(
        name=f"the equation of {name}", state={}, update={}, inputs=[*given, a, b],
        intermediates={loop.targets[name]: whole}, functions=_called(loop, body),
    )  # fmt: skip
    return Superposition(alone, whole, parts)


def _called(loop: TrainingLoop, body: sp.Expr) -> dict[sp.Basic, sp.Lambda | None]:
    """The functions in an equation, and those in their definitions."""
    calls = set(Mentions().add(body).calls)
    for name, definition in reversed(list(loop.functions.items())):
        if name in calls and definition is not None:
            calls |= Mentions().add(definition.expr).calls.keys()
    return {sp.Function(name): definition for name, definition in loop.functions.items() if name in calls}


def _like(key: sp.Expr, name: str) -> sp.Expr:
    """A quantity of that name with the shape and at the indices of another."""
    if isinstance(key, sp.Indexed):
        return sp.IndexedBase(name, shape=key.base.shape)[key.indices]
    return sp.Symbol(name)
