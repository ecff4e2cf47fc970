"""The reduced loop, run from its kernel terms, and Theta: what is to be compared with training."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from symbolic_init.claim import SUFFIX, Run
from symbolic_init.crosscheck.evaluation import Where, define
from symbolic_init.crosscheck.pool import History, Pool, Value
from symbolic_init.kernel.terms import Term, free_symbols
from symbolic_init.system import TIME, TransitionSystem


def run_numbers(run: Run, pool: Pool) -> dict[str, Value]:
    """The run's hyperparameters and constants under the names of its loop."""
    values = {old.name: Where(pool).value(new) for old, new in run.values}
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
    own.histories |= {T.name: History([]) for T in reduced.state}
    own.histories |= {T.name: History([None]) for T, _ in reduced.intermediates}

    def put(tensor: Any, body: Term, where: Where) -> None:
        shape = tuple(int(where.place(axis.size)) for axis in tensor.axes)
        value = where.over(tensor.indices, shape).value(body)
        own.histories[tensor.name].moments.append(value.over((*shape, instances)).simplified())

    for tensor in reduced.state:
        put(tensor, reduced.initial[tensor.name], Where(own))
    for step in range(steps):
        now = Where(own, {TIME.name: np.array(step)})
        for tensor, body in reduced.intermediates:
            put(tensor, body, now)
        for tensor in reduced.state:
            put(tensor, reduced.update[tensor.name], now)
    return own


def embedded(embedding: Any, where: Where, rates: Mapping[str, Value]) -> Value:
    """Theta for one tensor: its fixed value, or scale times the reduced entry over the kept axes."""
    where = replace(where, numbers=rates)
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
