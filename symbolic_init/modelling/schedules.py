"""Learning-rate schedules: the rate of each step, as an expression in the number t of the steps made before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import sympy as sp

from symbolic_init.bridge import exact
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.rewriting import rebuild
from symbolic_init.system import TIME

t = sp.Symbol(TIME.name, integer=True, nonnegative=True)
eta = sp.Symbol("eta", positive=True)
LAMBDA = sp.Symbol("lambda", positive=True)
GAMMA = sp.Symbol("gamma", positive=True)
STEPS = sp.Symbol("T", positive=True)


@dataclass(frozen=True)
class Schedule:
    """`rate` is an expression in `t`, which is 0 in the first step; `eta[t + 1]` is a number given for the step."""

    name: str
    rate: sp.Expr


def any_schedule(name: str = "eta") -> Schedule:
    """η_1, η_2, …: any positive number for each step."""
    return Schedule("any_schedule", sp.IndexedBase(name, positive=True)[t + 1])


def inverse_time(decay: Any = LAMBDA, *, rate: Any = eta) -> Schedule:
    """η / (1 + λ t)"""
    return Schedule("inverse_time", exact(rate, "learning rate") / (1 + exact(decay, "decay") * t))


def inverse_sqrt(*, rate: Any = eta) -> Schedule:
    """η / √(t + 1)"""
    return Schedule("inverse_sqrt", exact(rate, "learning rate") / sp.sqrt(t + 1))


def exponential_decay(gamma: Any = GAMMA, *, rate: Any = eta) -> Schedule:
    """η γ^t"""
    return Schedule("exponential_decay", exact(rate, "learning rate") * exact(gamma, "gamma") ** t)


def linear_warmup(steps: Any = STEPS, *, rate: Any = eta) -> Schedule:
    """η min(1, (t + 1) / T)"""
    return Schedule("linear_warmup", exact(rate, "learning rate") * sp.Min(1, (t + 1) / exact(steps, "steps")))


def cosine_annealing(steps: Any = STEPS, *, rate: Any = eta) -> Schedule:
    """η (1 + cos(π t / T)) / 2 (Loshchilov and Hutter, 2017, without restarts)"""
    angle = sp.pi * t / exact(steps, "steps")
    return Schedule("cosine_annealing", exact(rate, "learning rate") * (1 + sp.cos(angle)) / 2)


@dataclass
class Schedules:
    """What a loop needs for its rates: one that is given for each step is an input, a number to the power t a state."""

    inputs: dict[sp.Expr, sp.Set] = field(default_factory=dict)
    state: dict[sp.Expr, sp.Expr] = field(default_factory=dict)
    update: dict[sp.Expr, sp.Expr] = field(default_factory=dict)
    assumptions: list[sp.Basic] = field(default_factory=list)

    def rate(self, given: Any, where: str) -> sp.Expr:
        """The rate (a `Schedule`, an expression, a number) as an equation of the loop has it. Raises `ModelError`."""
        rate = given.rate if isinstance(given, Schedule) else exact(given, where)

        def changed(node: sp.Basic) -> sp.Basic | None:
            if isinstance(node, sp.Indexed) and any(map(_is_timed, node.indices)):
                return self._given(node, where)
            if isinstance(node, sp.Pow) and _is_timed(node.exp):
                return self._power(node, where)
            if isinstance(node, sp.Add) and len(node.args) == 2 and node.args[0].is_Number and _is_clock(node.args[1]):
                return sp.Add(*reversed(node.args), evaluate=False)  # t + 1, never 1 + t
            if isinstance(node, sp.Mul) and (clock := next((part for part in node.args if _is_clock(part)), None)):
                others = (rebuild(part, changed) for part in node.args if part != clock)
                return sp.Mul(*others, clock, evaluate=False)  # λ t, never t λ
            return None

        found = rebuild(rate, changed)
        assert isinstance(found, sp.Expr)
        return found

    def beside(self, loop: Mapping[Any, Any], part: str) -> dict[Any, Any]:
        """A part of the loop ("inputs", "state" or "update") with what the rates need in it. Raises `ModelError`."""
        own: dict[Any, Any] = getattr(self, part)
        if twice := [name for name in own if name in loop]:
            raise ModelError(f"learning rate: the schedule calls something {twice[0]}, and so does the loop: choose "
                             "another name")  # fmt: skip
        return {**loop, **own}

    def _given(self, entry: sp.Indexed, where: str) -> sp.Symbol:
        """The rate that is given for each step."""
        (index,) = entry.indices if len(entry.indices) == 1 else (None,)
        if index is None or not (index - 1).is_Symbol:
            raise ModelError(
                f"{where}: step t + 1 reads what is given for it, expected {entry.base}[t + 1], found {entry}"
            )
        rate = sp.Symbol(entry.base.name)
        if rate not in self.inputs:
            self.inputs[rate] = sp.S.Reals
            if entry.base.is_nonnegative:
                self.assumptions.append(rate > 0 if entry.base.is_positive else rate >= 0)
        return rate

    def _power(self, power: sp.Pow, where: str) -> sp.Expr:
        """b^(a t + c) by a state that is multiplied by b^a in each step."""
        base, clock = power.base, next(filter(_is_clock, power.exp.free_symbols))
        line = power.exp.as_poly(clock)
        if _is_timed(base) or line is None or line.degree() > 1 or not all(c.is_Integer for c in line.all_coeffs()):
            raise ModelError(f"{where}: expected a number to the power of t, 2 t or t + 1, found {power}")
        slope, offset = line.all_coeffs()
        factor = base**slope
        known = next((state for state, step in self.update.items() if step == factor * state), None)
        state = known or sp.Symbol(f"decay{len(self.state) or ''}")
        self.state[state], self.update[state] = sp.S.One, factor * state
        return base**offset * state


def _is_clock(expression: sp.Basic) -> bool:
    return isinstance(expression, sp.Symbol) and expression.name == TIME.name


def _is_timed(expression: sp.Basic) -> bool:
    return any(map(_is_clock, expression.free_symbols))
