"""SymPy expressions read as NumPy computations, without the kernel and without the bridge; nothing is simplified."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from typing import Any

import numpy as np
import sympy as sp
from sympy.core.function import AppliedUndef
from sympy.core.relational import Relational
from sympy.logic import boolalg

from symbolic_init.crosscheck.batches import EVERYWHERE, NOWHERE, Places, Truths, end, gathered, span, summed

Value = Any  # a Batch; SymPy and NumPy are not typed closely enough to say which
Function = Callable[..., Value]


@dataclass(slots=True)
class Scene:
    """What names stand for while an expression is computed; every array has the open indices first, instances last."""

    zero: Value
    numbers: Mapping[str, Value]
    sizes: Mapping[str, int]
    functions: dict[str, Function]
    indices: Mapping[sp.Symbol, Places]
    depth: int = 0

    def opened(self, variable: sp.Symbol, first: int, last: int) -> Scene:
        """With one more index, along a new first axis."""
        indices = {**self.indices, variable: span(first, last, self.depth)}
        return Scene(self.zero, self.numbers, self.sizes, self.functions, indices, self.depth + 1)


Plan = Callable[[Scene], Value]
IndexPlan = Callable[[Scene], Places]
Condition = Callable[[Scene], tuple[Truths, Truths]]
_HOLDS: dict[type, Callable[[Any], Any]] = {
    sp.Gt: lambda sign: sign > 0, sp.Ge: lambda sign: sign >= 0, sp.Lt: lambda sign: sign < 0,
    sp.Le: lambda sign: sign <= 0, sp.Eq: lambda sign: sign == 0, sp.Ne: lambda sign: sign != 0,
}  # fmt: skip
IRRATIONAL = (sp.exp, sp.log, sp.tanh, sp.sin, sp.cos, sp.sinh, sp.cosh, sp.atan, sp.erf)


class UnreadableError(ValueError):
    """An expression of a kind that the trainer does not know how to compute."""


def read(expression: sp.Basic) -> Plan:
    """How to compute an expression."""
    for kind in type(expression).__mro__:
        if kind in _READERS:
            return _READERS[kind](expression)
    raise UnreadableError(f"the trainer cannot compute {type(expression).__name__}, found {expression}")


def _number(expression: sp.Rational) -> Plan:
    value = Fraction(int(expression.p), int(expression.q))
    made: dict[type, Value] = {}

    def plan(scene: Scene) -> Value:
        kind = type(scene.zero)
        if kind not in made:
            made[kind] = scene.zero.constant(value)
        return made[kind]

    return plan


def _symbol(expression: sp.Symbol) -> Plan:
    name = expression.name

    def plan(scene: Scene) -> Value:
        if name in scene.numbers and expression not in scene.indices:
            return scene.numbers[name]
        if expression in scene.indices:
            return scene.zero.constant(np.asarray(scene.indices[expression])[..., None])
        return scene.zero.constant(scene.sizes[name])

    return plan


def read_index(expression: sp.Basic) -> IndexPlan:
    """How to compute an index or a size."""
    match expression:
        case sp.Integer():
            fixed = int(expression)
            return lambda scene: fixed
        case sp.Symbol():
            name = expression.name
            return lambda scene: scene.indices[expression] if expression in scene.indices else scene.sizes[name]
        case sp.Add() | sp.Mul():
            parts, join = [read_index(part) for part in expression.args], _join(expression)
            return lambda scene: reduce(join, [part(scene) for part in parts])
    raise UnreadableError(f"expected an index made of numbers, symbols, + and *, found {expression}")


def _join(expression: sp.Basic) -> Function:
    return (lambda a, b: a + b) if isinstance(expression, sp.Add) else (lambda a, b: a * b)


def _combined(expression: sp.Expr) -> Plan:
    parts, join = [read(part) for part in expression.args], _join(expression)
    return lambda scene: reduce(join, [part(scene) for part in parts])


def _entry(expression: sp.Indexed) -> Plan:
    name, indices = str(expression.base.label), [read_index(index) for index in expression.indices]
    return lambda scene: gathered(scene.numbers[name], [index(scene) for index in indices])


def _sum(expression: sp.Sum) -> Plan:
    plan = read(expression.function)
    for variable, lower, upper in expression.limits:  # SymPy lists the innermost sum first
        plan = _summed(plan, variable, read_index(lower), read_index(upper))
    return plan


def _summed(body: Plan, variable: sp.Symbol, lower: IndexPlan, upper: IndexPlan) -> Plan:
    def plan(scene: Scene) -> Value:
        low, high = lower(scene), upper(scene)
        first, last = end(low, 0), end(high, -1)
        if last < first:
            return scene.zero
        inner = body(scene.opened(variable, first, last))
        return summed(inner, span(first, last, scene.depth), (low, high), scene.depth, scene.zero)

    return plan


def _power(expression: sp.Pow) -> Plan:
    base, exponent = read(expression.base), expression.exp
    if isinstance(exponent, sp.Integer):
        whole = int(exponent)
        return lambda scene: base(scene).power(whole)
    if isinstance(exponent, sp.Rational) and exponent.q == 2:
        half = int(exponent.p)
        return lambda scene: base(scene).call("sqrt").power(half)
    raise UnreadableError(f"expected an integer exponent or a square root, found {expression}")


def _elementary(expression: sp.Function) -> Plan:
    name, argument = type(expression).__name__, read(expression.args[0])
    return lambda scene: argument(scene).call("abs" if name == "Abs" else name)


def _call(expression: AppliedUndef) -> Plan:
    name, arguments = expression.func.__name__, [read(argument) for argument in expression.args]
    return lambda scene: scene.functions[name](*(argument(scene) for argument in arguments))


def _piecewise(expression: sp.Piecewise) -> Plan:
    return choice([(read(value), read_condition(condition)) for value, condition in expression.args])


def choice(cases: list[tuple[Plan, Condition]]) -> Plan:
    """The value of the first case whose condition holds; undefined if there is none, or if that cannot be told."""

    def plan(scene: Scene) -> Value:
        result = None
        for value, condition in reversed(cases):
            holds, known = condition(scene)
            if holds is EVERYWHERE:
                result = value(scene)
                continue
            result = scene.zero.only_where(NOWHERE) if result is None else result
            result = value(scene).chosen(holds, result).only_where(known)
        return result

    return plan


def read_condition(condition: sp.Basic) -> Condition:
    """How to tell where a condition holds: its truth, and where that is known."""
    match condition:
        case boolalg.BooleanTrue() | boolalg.BooleanFalse():
            always = EVERYWHERE if condition == sp.true else NOWHERE
            return lambda scene: (always, EVERYWHERE)
        case boolalg.And():
            return _connected([read_condition(part) for part in condition.args], np.logical_and)
        case boolalg.Or():
            return _connected([read_condition(part) for part in condition.args], np.logical_or)
        case boolalg.Not():
            part = read_condition(condition.args[0])

            def negated(scene: Scene) -> tuple[Truths, Truths]:
                holds, known = part(scene)
                return ~holds, known

            return negated
        case Relational():
            left, right, holds = read(condition.args[0]), read(condition.args[1]), _HOLDS[type(condition)]
            return lambda scene: compared(left(scene) - right(scene), holds)
    raise UnreadableError(f"expected a comparison, And, Or or Not, found {condition}")


def compared(difference: Value, holds: Callable[[Any], Any]) -> tuple[Truths, Truths]:
    """Where it holds for the sign of the difference, and where that is known."""
    sign, known = difference.sign()
    return holds(sign), known


def _connected(parts: list[Condition], join: Callable[..., Any]) -> Condition:
    def condition(scene: Scene) -> tuple[Truths, Truths]:
        found = [part(scene) for part in parts]
        return reduce(join, [holds for holds, _ in found]), reduce(np.logical_and, [known for _, known in found])

    return condition


def _by_sign(argument: Plan, below: Plan, at_zero: Plan, above: Plan) -> Plan:
    def where(kind: type) -> Condition:
        return lambda scene: compared(argument(scene), _HOLDS[kind])

    return choice([(above, where(sp.Gt)), (at_zero, where(sp.Eq)), (below, where(sp.Lt))])


def _heaviside(expression: sp.Heaviside) -> Plan:
    argument, at_zero = map(read, expression.args)
    return _by_sign(argument, _number(sp.S.Zero), at_zero, _number(sp.S.One))


def _extreme(expression: sp.Expr) -> Plan:
    parts, is_better = (
        [read(part) for part in expression.args],
        _HOLDS[sp.Gt if isinstance(expression, sp.Max) else sp.Lt],
    )

    def plan(scene: Scene) -> Value:
        best, *others = (part(scene) for part in parts)
        for other in others:
            better, known = compared(other - best, is_better)
            best = other.chosen(better, best).only_where(known)
        return best

    return plan


def _delta(expression: sp.KroneckerDelta) -> Plan:
    first, second = map(read_index, expression.args[:2])
    return lambda scene: scene.zero.constant(np.asarray(first(scene) == second(scene)).astype(np.int64)[..., None])


_READERS: dict[type, Callable[[Any], Plan]] = {
    sp.Rational: _number,
    sp.Symbol: _symbol,
    sp.Indexed: _entry,
    sp.Add: _combined,
    sp.Mul: _combined,
    sp.Sum: _sum,
    type(sp.E): lambda expression: lambda scene: scene.zero.constant(1).call("exp"),
    type(sp.pi): lambda expression: lambda scene: scene.zero.constant(4) * scene.zero.constant(1).call("atan"),
    sp.Pow: _power,
    AppliedUndef: _call,
    sp.Abs: _elementary,
    **dict.fromkeys(IRRATIONAL, _elementary),
    sp.Piecewise: _piecewise,
    sp.Heaviside: _heaviside,
    sp.sign: lambda e: _by_sign(read(e.args[0]), _number(sp.S.NegativeOne), _number(sp.S.Zero), _number(sp.S.One)),
    sp.Max: _extreme,
    sp.Min: _extreme,
    sp.KroneckerDelta: _delta,
}
