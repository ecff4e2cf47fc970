"""The numeric judge: trains the loops of a claim and compares what was proved with what was trained."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np

from symbolic_init.claim import SUFFIX, Claim, Run
from symbolic_init.crosscheck.batches import Floats, Rationals
from symbolic_init.crosscheck.evaluation import TOLERANCE, History, Pool, Where, is_rational, open_indices, reach
from symbolic_init.crosscheck.instances import Drawer, Instances, NoInstanceError
from symbolic_init.crosscheck.trainer import Given, Trainer
from symbolic_init.kernel.terms import (
    INDEX,
    And,
    Entry,
    Equal,
    ForAll,
    Formula,
    Num,
    Sym,
    Syntax,
    Term,
    free_symbols,
    walk,
)  # fmt: skip
from symbolic_init.report import CrossCheck, Derivation
from symbolic_init.system import TIME, TransitionSystem

Value = Any  # a Batch
Batches = type[Rationals] | type[Floats]
STEPS = 4
MOST_STEPS = 12
DRAWS = 4  # each with other sizes, so that they run from 1 to 4
INSTANCES = 20  # in each draw: the first three make more than 50 exact points for every line of a calculation


@dataclass(frozen=True)
class Tally:
    """Points compared, and what came of it."""

    points: int = 0
    undefined: int = 0
    disagreements: int = 0
    max_error: float = 0.0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.points + other.points,
            self.undefined + other.undefined,
            self.disagreements + other.disagreements,
            max(self.max_error, other.max_error),
        )


def cross_check(
    claim: Claim, reductions: Sequence[Any], derivations: Sequence[Derivation], *, proved: bool = True
) -> CrossCheck:
    """Every run trained on random instances, against its reduction, the claim's relation and each line.

    `reductions`: one for each run, or none. `proved`: else the relation is not expected to hold and is left out.
    """
    judge = Judge(claim, reductions, derivations, proved)
    total, instances = Tally(), 0
    for number, kind in judge.draws():
        try:
            drawn = judge.drawer.draw(number, INSTANCES, kind)
        except NoInstanceError:
            continue
        if drawn.count:
            total, instances = total + judge.compare(drawn), instances + drawn.count
    return CrossCheck(total.points, total.undefined, total.disagreements, total.max_error, instances)


class Judge:
    """The loops of a claim, read once, with everything that is to be compared."""

    def __init__(
        self, claim: Claim, reductions: Sequence[Any], derivations: Sequence[Derivation], proved: bool = True
    ) -> None:
        self.claim, self.reductions, self.derivations = claim, tuple(reductions), tuple(derivations)
        self.relation = claim.relation if proved and not claim.exists else None
        trainers = {id(run.loop): Trainer(run.loop) for run in claim.runs}
        self.trainers = [trainers[id(run.loop)] for run in claim.runs]
        lines = [line.term for derivation in self.derivations for line in derivation.lines]
        lines += [term for derivation in self.derivations for pair in derivation.where for term in pair]
        self.is_rational = all(t.is_rational for t in self.trainers) and is_rational(claim.relation, *lines)
        moments = [claim.when.first or 0, claim.when.at or 0, *map(_last_moment, (claim.relation, *lines))]
        self.steps = min(max(STEPS, *moments), MOST_STEPS)
        self.drawer = Drawer(claim, steps=self.steps)

    def draws(self) -> Iterator[tuple[int, Batches]]:
        """Exact ones, and the last one in floats; only floats where a function has irrational values."""
        for number in range(DRAWS):
            yield number, Rationals if self.is_rational and number < DRAWS - 1 else Floats

    def compare(self, drawn: Instances) -> Tally:
        """All the comparisons on some instances."""
        pool = drawn.pool()
        for name, samples in drawn.inputs.items():
            pool.histories[name] = History([None, *samples])
        for run in self.claim.runs:
            pool.define(run.system.functions)
        total = Tally()
        with np.errstate(all="ignore"):
            for run, trainer in zip(self.claim.runs, self.trainers, strict=True):
                self.train(run, trainer, drawn, pool)
            known: dict[int, Pool] = {}
            for run, reduction in zip(self.claim.runs, self.reductions, strict=False):
                small = known.get(id(reduction)) if _is_shared(run, reduction.reduced) else None
                small = small or reduced_pool(run, reduction.reduced, pool, self.steps, drawn.count)
                known.setdefault(id(reduction), small)
                total += self.against_reduction(run, reduction, small, pool)
            if self.relation is not None:
                total += self.of_relation(pool)
            for derivation in self.derivations:
                total += sum(check_lines(derivation, pool), Tally())
        return total

    def train(self, run: Run, trainer: Trainer, drawn: Instances, pool: Pool) -> None:
        """The run's quantities, under the names that the claim gives them."""
        names = {given.tensor.name: _named(run, given.tensor.name) for given in run.base.inputs}
        samples = [{name: drawn.inputs[shared][step] for name, shared in names.items()} for step in range(self.steps)]
        numbers = run_numbers(run, pool)
        states, values = trainer.train(Given(drawn.zero, numbers, samples, drawn.sizes, drawn.functions, drawn.count))
        for name in states[0]:
            pool.histories[_named(run, name)] = History([state[name] for state in states])
        for name in values[0] if values else ():
            pool.histories[_named(run, name)] = History([None, *(middle[name] for middle in values)])

    def against_reduction(self, run: Run, reduction: Any, small: Pool, pool: Pool) -> Tally:
        """theta_t = Theta(r_t) at every step and entry."""
        total, rates = Tally(), run_numbers(run, pool)
        for name, embedding in reduction.embeddings.items():
            trained = pool.histories[_named(run, name)]
            where, time = Where(small), Sym("t", INDEX)
            where = where.along(time.name, np.arange(len(trained.moments))[trained.moments[0] is None :])
            for index, size in zip(embedding.tensor.indices, trained.stacked[0].shape[1:], strict=False):
                where = where.along(index.name, np.arange(1, size + 1))
            expected = embedded(embedding, where, time, rates)
            places = [where.indices[i.name] for i in (time, *embedding.tensor.indices)]
            small.histories["trained"] = trained
            total += compared(where.entry("trained", places), expected)
        for tensor in {T.name for T in reduction.reduced.tensors()}:
            history = small.histories[tensor]
            pool.histories.setdefault(tensor, history)
            if run.primed:
                pool.histories[tensor + SUFFIX] = history
        return total

    def of_relation(self, pool: Pool) -> Tally:
        """The claim's relation at its steps and indices."""
        assert self.relation is not None
        where, when = Where(pool), self.claim.when
        if TIME in free_symbols(self.relation):
            times = reach(pool, self.relation, TIME.name)
            if when.at is not None:
                times = times[times + self.claim.offset == when.at]
            if when.first is not None:
                times = times[(times + self.claim.offset >= 1) & (times + self.claim.offset <= when.first)]
            where = where.along(TIME.name, times)
        for axis in self.claim.indices:
            where = where.along(axis.index.name, reach(pool, self.relation, axis.index.name))
        return holds(self.relation, where)


def holds(formula: Formula, where: Where) -> Tally:
    """How often a formula holds."""
    match formula:
        case ForAll(sort) if sort == INDEX:
            inner, body = where.opened(formula)
            return holds(body, inner)
        case And(parts):
            return sum((holds(part, where) for part in parts), Tally())
        case Equal(left, right):
            return compared(where.value(left), where.value(right))
    true, known = where.truth(formula)
    true, known = np.broadcast_arrays(true, known)
    return Tally(int(known.sum()), int((~known).sum()), int((known & ~true).sum()))


def compared(first: Value, second: Value) -> Tally:
    """Two arrays of numbers, place by place: exactly, or up to rounding for floats."""
    shape = np.broadcast_shapes(first.shape, second.shape)
    first, second = first.over(shape), second.over(shape)
    known = first.defined() & second.defined()
    errors = np.where(known, first.distance(second), 0.0)
    wrong = errors > (0 if first.is_exact else TOLERANCE)
    return Tally(int(known.sum()), int((~known).sum()), int(wrong.sum()), float(errors.max(initial=0.0)))


def check_lines(derivation: Derivation, pool: Pool) -> Iterator[Tally]:
    """Each line against the one before it, and each meaning of a name against the name."""
    for name, meaning in derivation.where:
        if isinstance(name, Entry):
            yield compared_terms(name, "=", meaning, pool)
        elif isinstance(name, Sym):
            pool.numbers[name.name] = open_place(pool, meaning).value(meaning)
    for before, line in pairwise(derivation.lines):
        yield compared_terms(before.term, line.relation, line.term, pool)


_RELATIONS = {"<": (-1,), "≤": (-1, 0), "<=": (-1, 0), ">": (1,), "≥": (0, 1), ">=": (0, 1)}


def compared_terms(left: Term, relation: str, right: Term, pool: Pool) -> Tally:
    """The relation between two terms, at every step and index that they leave open."""
    where = open_place(pool, left, right)
    first, second = where.value(left), where.value(right)
    if relation == "=":
        return compared(first, second)
    sign, known = (first - second).sign()
    shape = np.broadcast_shapes(sign.shape, known.shape)
    known, true = np.broadcast_to(known, shape), np.isin(np.broadcast_to(sign, shape), _RELATIONS[relation])
    return Tally(int(known.sum()), int((~known).sum()), int((known & ~true).sum()))


def open_place(pool: Pool, *terms: Term) -> Where:
    """Every free index of the terms along an axis of its own."""
    where = Where(pool)
    for name in sorted(frozenset().union(*map(open_indices, terms)) - pool.sizes.keys()):
        ranges = [reach(pool, term, name) for term in terms if name in open_indices(term)]
        where = where.along(name, np.arange(max(r[0] for r in ranges), min(r[-1] for r in ranges) + 1))
    return where


def run_numbers(run: Run, pool: Pool) -> dict[str, Value]:
    """The run's hyperparameters and constants under the names of its loop."""
    values = {old.name: Where(pool).value(new) for old, new in run.values}
    numbers = {h.name: values[h.name] if h.name in values else pool.numbers[h.name] for h in run.base.hyperparameters}
    constants = {T.name: pool.constants[_named(run, T.name)] for T in run.base.constants}
    return {**numbers, **constants}


def reduced_pool(run: Run, reduced: TransitionSystem, pool: Pool, steps: int, instances: int) -> Pool:
    """The reduced loop, run from its terms."""
    numbers = run_numbers(run, pool)
    constants = {T.name: numbers[T.name] for T in run.base.constants}
    given = {T.tensor.name: pool.histories[_named(run, T.tensor.name)] for T in run.base.inputs}
    own = Pool(pool.zero, given, constants, numbers, pool.sizes, dict(pool.functions))
    own.define(run.base.functions)
    own.histories |= {T.name: History([]) for T in reduced.state}
    own.histories |= {T.name: History([None]) for T, _ in reduced.intermediates}

    def put(tensor: Any, body: Term, where: Where) -> None:
        shape = tuple(int(where.place(axis.size)) for axis in tensor.axes)
        for index, size in zip(tensor.indices, shape, strict=True):
            where = where.along(index.name, np.arange(1, size + 1))
        value = where.value(body)
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


def embedded(embedding: Any, where: Where, time: Sym, rates: Mapping[str, Value]) -> Value:
    """Theta for one tensor: its fixed value, or scale times the reduced entry over the kept axes."""
    where = replace(where, numbers=rates)
    if embedding.form.fixed is not None:
        return where.value(embedding.form.fixed)
    kept = [i for i, keep in zip(embedding.tensor.indices, embedding.form.kept, strict=True) if keep]
    value = where.entry(embedding.name, [where.indices[i.name] for i in (time, *kept)])
    for parameter, exponent in embedding.scale.powers:
        value = where.value(parameter).power(exponent) * value
    return value


def _is_shared(run: Run, reduced: TransitionSystem) -> bool:
    """Does the reduced loop mention nothing in which the run differs from the first one?"""
    changed = {variable.name for variable, _ in run.values} | run.primed
    bodies = [function.body for function in reduced.functions if function.body is not None]
    used = {symbol.name for body in bodies for symbol in free_symbols(body)}
    used |= {h.name for h in reduced.hyperparameters}
    used |= {T.name for T in (*reduced.constants, *(given.tensor for given in reduced.inputs))}
    return not changed & used


def _named(run: Run, name: str) -> str:
    return name + SUFFIX if name in run.primed else name


def _last_moment(node: Syntax) -> int:
    """The latest step that is mentioned by its number."""
    return max((int(entry.indices[0].value) for entry in walk(node) if isinstance(entry, Entry) and entry.indices
                and isinstance(entry.indices[0], Num)), default=0)  # fmt: skip
