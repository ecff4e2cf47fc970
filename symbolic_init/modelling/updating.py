"""State and update of parameters under an optimiser: its slots beside them, gradients named where they occur twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import sympy as sp

from symbolic_init.bridge.order import children
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.initialisers import Initialiser
from symbolic_init.modelling.optimisers import Optimiser
from symbolic_init.modelling.rewriting import flat

Values = dict[sp.Expr, sp.Expr]


@dataclass(frozen=True)
class Updating:
    """What an optimiser makes of the directions: named gradients, state and update, by their left sides."""

    named: Values
    state: dict[sp.Expr, object]
    update: Values


def updating(
    starts: Mapping[sp.Expr, object],
    directions: Mapping[sp.Expr, sp.Expr],
    rate: sp.Expr | Mapping[str, sp.Expr],
    optimiser: Optimiser,
    *,
    against_gradient: bool = False,
) -> Updating:
    """The direction is minus the gradient. `rate`: one for all, or one for each parameter by its name.

    A start is an `Initialiser` or a value.

    `against_gradient`: everything is written with gradients, w − η g and m ← μ m + g instead of w + η d and
    m ← μ m + d, and a gradient that the rule uses more than once becomes an intermediate (G1 for W1, g1 for b1).
    """
    if not isinstance(optimiser, Optimiser):
        raise ModelError(f"optimiser: expected one such as sgd() or adam(), found {optimiser!r}")
    made = Updating({}, {}, {})
    names = _gradient_names(starts)
    powers = {sp.Symbol(name): base for name, base in optimiser.powers}
    following = [sp.Mul(base, power, evaluate=False) for power, base in powers.items()]
    for parameter, start in starts.items():
        direction = directions[parameter]
        slots = [
            _like(parameter, slot if len(starts) == 1 else f"{slot}_{_name(parameter)}") for slot in optimiser.slots
        ]
        made.state[parameter] = start.value(parameter) if isinstance(start, Initialiser) else start
        made.state.update(dict.fromkeys(slots, sp.S.Zero))
        if against_gradient and not optimiser.is_linear:
            gradient = _like(parameter, names[parameter])
            made.named[gradient] = tidy(opposite(direction))
            direction = opposite(gradient)
        turned = [against_gradient and slot in optimiser.signed for slot in optimiser.slots]
        given = [opposite(slot) if turn else slot for slot, turn in zip(slots, turned, strict=True)]
        own = rate if isinstance(rate, sp.Expr) else rate[_name(parameter)]
        moved, *values = optimiser.rule(parameter, direction, own, *given, *following)
        values = [opposite(value) if turn else value for value, turn in zip(values, turned, strict=True)]
        write = tidy if against_gradient else flat
        made.update.update(zip([parameter, *slots], map(write, [moved, *values]), strict=True))
    _need_different([*made.state, *made.named, *powers], optimiser)
    for power, next_power in zip(powers, following, strict=True):
        made.state[power], made.update[power] = sp.S.One, next_power
    return made


def _need_different(quantities: list[sp.Expr], optimiser: Optimiser) -> None:
    """Refuse a slot, power or gradient that is called as a parameter is."""
    names = [_name(quantity) for quantity in quantities]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ModelError(f"the optimiser {optimiser.name} calls something {twice[0]}, and so does the loop: choose "
                         "another name for the parameter")  # fmt: skip


def opposite(expression: sp.Expr) -> sp.Expr:
    """Minus the expression, in the author's order."""
    return _product([sp.S.NegativeOne, expression])


def tidy(expression: sp.Expr) -> sp.Expr:
    """The expression with signs and numbers in front of products: w + η (−g) is w − η g, (−g)² is g²."""
    if not expression.args or isinstance(expression, sp.Indexed | sp.Sum | sp.Piecewise):
        return expression
    if isinstance(expression, sp.Add):
        parts = [part for part in map(tidy, children(expression)) if part != 0]
        if len(parts) > 1 and all(_is_negative(part) for part in parts):
            return _product([sp.S.NegativeOne, sp.Add(*map(opposite, parts), evaluate=False)])
        return sp.Add(*parts, evaluate=False)
    if isinstance(expression, sp.Mul):
        return _product([tidy(part) for part in children(expression)])
    if isinstance(expression, sp.Pow) and isinstance(expression.exp, sp.Integer):
        base = tidy(expression.base)
        if _is_negative(base):
            power = sp.Pow(opposite(base), expression.exp, evaluate=False)
            return power if expression.exp.is_even else opposite(power)
        return sp.Pow(base, expression.exp, evaluate=False)
    return expression.func(*map(tidy, expression.args), evaluate=False)


def _is_negative(expression: sp.Expr) -> bool:
    first = children(expression)[0] if isinstance(expression, sp.Mul) else expression
    return bool(first.is_Number and first.is_negative)


def _product(parts: list[sp.Expr]) -> sp.Expr:
    """The product, flat, its numbers multiplied into one in front."""
    flat_parts = [p for part in parts for p in (children(part) if isinstance(part, sp.Mul) else (part,))]
    with sp.evaluate(True):
        number = sp.Mul(*(part for part in flat_parts if part.is_Number))
    rest = [part for part in flat_parts if not part.is_Number]
    if number == 0 or not rest:
        return number
    rest = rest if number == 1 else [number, *rest]
    return rest[0] if len(rest) == 1 else sp.Mul(*rest, evaluate=False)


def _name(parameter: sp.Expr) -> str:
    return str(parameter.base.label if isinstance(parameter, sp.Indexed) else parameter)


def _like(parameter: sp.Expr, name: str) -> sp.Expr:
    """A quantity of that name with the parameter's axes."""
    if isinstance(parameter, sp.Indexed):
        return sp.IndexedBase(name, shape=parameter.base.shape)[parameter.indices]
    return sp.Symbol(name)


def _gradient_names(parameters: Mapping[sp.Expr, object]) -> dict[sp.Expr, str]:
    """G1 for W1 and g1 for b1, or g_W1 and g_b1 where that would name two gradients alike."""
    short: Callable[[str], str] = lambda name: ("G" if name[0].isupper() else "g") + name.lstrip("WwVvBb")  # noqa: E731
    names = {parameter: short(_name(parameter)) for parameter in parameters}
    if len(set(names.values())) < len(names):
        names = {parameter: f"g_{_name(parameter)}" for parameter in parameters}
    return names
