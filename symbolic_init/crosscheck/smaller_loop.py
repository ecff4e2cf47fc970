"""The reduced loop, run from its kernel terms, and Theta: what is to be compared with training."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from symbolic_init.claim import SUFFIX, Run
from symbolic_init.crosscheck.batches import end
from symbolic_init.crosscheck.evaluation import Where, define
from symbolic_init.crosscheck.pool import History, Pool, Value
from symbolic_init.kernel.terms import Sym, Term, free_symbols
from symbolic_init.system import TIME, Tensor, TransitionSystem


def run_numbers(run: Run, pool: Pool) -> dict[str, Value]:
    """The run's hyperparameters and constants under the names of its loop."""
    where = Where(pool)
    values = {old.name: where.value(new) for old, new in run.values}
    numbers = {h.name: values[h.name] if h.name in values else pool.numbers[h.name] for h in run.base.hyperparameters}
    constants = {T.name: pool.constants[named(run, T.name)] for T in run.base.constants}
    return {**numbers, **constants}


def reduced_pool(run: Run, reduced: TransitionSystem, pool: Pool, steps: int, instances: int) -> Pool:
    """The reduced loop, run from its terms."""
    numbers = run_numbers(run, pool)
    constants = {T.name: numbers[T.name] for T in run.base.constants}
    given = {T.tensor.name: pool.histories[named(run, T.tensor.name)] for T in run.base.inputs}
    own = Pool(pool.zero, given, constants, numbers, pool.sizes, dict(pool.functions))
    define(own, run.base.functions)
    own.histories |= {T.name: History(0) for T in reduced.state}
    own.histories |= {T.name: History(1) for T, _ in reduced.intermediates}
    shapes = {T.name: tuple(end(Where(own).place(axis.size), 0) for axis in T.axes) for T in reduced.tensors()}

    def compute(equations: Iterable[tuple[Tensor, Term]], now: Where) -> None:
        places: dict[tuple[tuple[Sym, ...], tuple[int, ...]], Where] = {}
        for tensor, body in equations:
            shape = shapes[tensor.name]
            where = places.setdefault((tensor.indices, shape), now.over(tensor.indices, shape))
            value = where.value(body).over((*shape, instances)).kept_small()
            own.histories[tensor.name].append(value)

    compute([(T, reduced.initial[T.name]) for T in reduced.state], Where(own))
    for step in range(steps):
        now = Where(own).at(TIME.name, step)
        for equation in reduced.intermediates:
            compute([equation], now)
        compute([(T, reduced.update[T.name]) for T in reduced.state], now)
    return own


def embedded(embedding: Any, where: Where, rates: Mapping[str, Value]) -> Value:
    """Theta for one tensor: its fixed value, or scale times the reduced entry over the kept axes."""
    where = where.given(rates)
    if embedding.form.fixed is not None:
        return where.value(embedding.form.fixed)
    kept = [i for i, keep in zip(embedding.tensor.indices, embedding.form.kept, strict=True) if keep]
    value = where.entry(embedding.name, [where.indices[i.name] for i in (TIME, *kept)])
    for parameter, exponent in embedding.scale.powers:
        value = where.value(parameter).power(exponent) * value
    return value


def is_shared(run: Run, reduced: TransitionSystem) -> bool:
    """Does the reduced loop mention nothing in which the run differs from the first one?"""
    changed = {variable.name for variable, _ in run.values} | run.primed
    bodies = [function.body for function in reduced.functions if function.body is not None]
    used = {symbol.name for body in bodies for symbol in free_symbols(body)}
    used |= {h.name for h in reduced.hyperparameters}
    used |= {T.name for T in (*reduced.constants, *(given.tensor for given in reduced.inputs))}
    return not changed & used


def named(run: Run, name: str) -> str:
    """A tensor's name in the claim."""
    return name + SUFFIX if name in run.primed else name
