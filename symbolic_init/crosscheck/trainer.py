"""Trains a loop as its author wrote it: by its SymPy expressions, read anew. No kernel terms here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symbolic_init.crosscheck.batches import Batch, end
from symbolic_init.crosscheck.expressions import IRRATIONAL, Function, IndexPlan, Plan, Scene, Value, read, read_index

STEPS_MADE = "t"


@dataclass(frozen=True)
class _Equation:
    name: str
    indices: tuple[sp.Symbol, ...]
    sizes: tuple[IndexPlan, ...]
    plan: Plan

    def computed(self, scene: Scene, instances: int) -> Batch:
        shape = tuple(end(size(scene), 0) for size in self.sizes)
        for index, length in reversed(list(zip(self.indices, shape, strict=True))):
            scene = scene.opened(index, 1, length)
        made: Batch = self.plan(scene).over((*shape, instances)).kept_small()
        return made


@dataclass(frozen=True)
class Given:
    """What a training run is given: hyperparameters and constants by name, and one sample for each step."""

    zero: Batch
    numbers: Mapping[str, Batch]
    samples: Sequence[Mapping[str, Batch]]
    sizes: Mapping[str, int]
    functions: Mapping[str, Function]
    instances: int


class Trainer:
    """The loop's equations, read once."""

    def __init__(self, loop: Any) -> None:
        left = loop.targets
        self.initial = [_equation(name, loop.state[name], body) for name, body in loop.initial.items()]
        self.middle = [_equation(name, left[name], body) for name, body in loop.intermediates.items()]
        self.update = [_equation(name, left[name], body) for name, body in loop.update.items()]
        self.definitions = {name: _signature(body) for name, body in loop.functions.items() if body is not None}
        written = [*loop.initial.values(), *loop.intermediates.values(), *loop.update.values()]
        written += [body.expr for body in loop.functions.values() if body is not None]
        self.is_rational = not any(map(_is_irrational, written))

    def train(self, given: Given) -> tuple[list[dict[str, Batch]], list[dict[str, Batch]]]:
        """The states after 0, 1, 2, … steps, and the intermediates of steps 1, 2, …

        Exact numbers can double their digits with every layer: when they are too long, training ends early.
        """
        fixed = Scene(given.zero, given.numbers, given.sizes, dict(given.functions), {})
        for name, (parameters, plan) in self.definitions.items():
            fixed.functions[name] = _applied(parameters, plan, fixed)

        def computed(equations: list[_Equation], numbers: Mapping[str, Batch]) -> dict[str, Batch]:
            now = Scene(given.zero, {**given.numbers, **numbers}, given.sizes, fixed.functions, {})
            return {equation.name: equation.computed(now, given.instances) for equation in equations}

        states, values = [computed(self.initial, {})], []
        for made, sample in enumerate(given.samples):
            known = {**states[-1], **sample, STEPS_MADE: given.zero.constant(made)}
            for equation in self.middle:
                known |= computed([equation], known)
            values.append({equation.name: known[equation.name] for equation in self.middle})
            states.append(computed(self.update, known))
            if any(value.is_long for value in states[-1].values()):
                break
        return states, values


def _equation(name: str, left: sp.Expr, body: sp.Expr) -> _Equation:
    indices = tuple(left.indices) if isinstance(left, sp.Indexed) else ()
    shape = tuple(left.base.shape) if isinstance(left, sp.Indexed) else ()
    return _Equation(name, indices, tuple(map(read_index, shape)), read(body))


def _signature(function: sp.Lambda) -> tuple[tuple[str, ...], Plan]:
    names = tuple(variable.name for variable in function.variables)
    return names, read(function.expr)


def _applied(parameters: tuple[str, ...], plan: Plan, scene: Scene) -> Function:
    def function(*arguments: Value) -> Value:
        numbers = {**scene.numbers, **dict(zip(parameters, arguments, strict=True))}
        depth = max([0, *[len(argument.shape) - 1 for argument in arguments]])
        return plan(Scene(scene.zero, numbers, scene.sizes, scene.functions, {}, depth))

    return function


def _is_irrational(expression: sp.Basic) -> bool:
    pending = [expression]
    while pending:
        node = pending.pop()
        if isinstance(node, _IRRATIONAL) or (isinstance(node, sp.Pow) and not isinstance(node.exp, sp.Integer)):
            return True
        pending.extend(node.args)
    return False


_IRRATIONAL = (*IRRATIONAL, type(sp.E), type(sp.pi))
