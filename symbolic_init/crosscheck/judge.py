"""The numeric judge: trains the loops of a claim and compares what was proved with what was trained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from symbolic_init.claim import SUFFIX, Claim, Run
from symbolic_init.crosscheck.batches import Tally
from symbolic_init.crosscheck.comparison import check_lines
from symbolic_init.crosscheck.evaluation import Where, define
from symbolic_init.crosscheck.floats import Floats
from symbolic_init.crosscheck.formulas import holds
from symbolic_init.crosscheck.instances import Drawer, Function, Instances, Kind, NoInstanceError
from symbolic_init.crosscheck.pool import History, Pool, Value, is_rational, latest, reach
from symbolic_init.crosscheck.rationals import Rationals
from symbolic_init.crosscheck.smaller_loop import embedded, is_shared, named, reduced_pool, run_numbers
from symbolic_init.crosscheck.trainer import Given, Trainer
from symbolic_init.kernel.terms import free_symbols
from symbolic_init.report import CrossCheck, Derivation
from symbolic_init.system import TIME

STEPS = 4
FEWEST_STEPS = 2  # where exact numbers have been through more
MOST_STEPS = 12
DRAWS = (1, 2, 0)  # their numbers make the sizes: 2, 3 and 1 for the first axis
INSTANCES = 30  # in each draw: two exact ones make more than 50 exact points for every line of a calculation
TRAINERS: WeakKeyDictionary[Any, Trainer] = WeakKeyDictionary()


def cross_check(
    claim: Claim, reductions: Sequence[Any], derivations: Sequence[Derivation], *, proved: bool = True
) -> CrossCheck:
    """Every run trained on random instances, against its reduction, the claim's relation and each line.

    `reductions`: one for each run, or none. `proved`: else the relation is not expected to hold and is left out.
    """
    judge = Judge(claim, reductions, derivations, proved)
    total, instances = Tally(), 0
    for drawn in judge.draws():
        total, instances = total + judge.compare(drawn), instances + drawn.count
    return CrossCheck(total.points, total.undefined, total.disagreements, error_bound(total.max_error), instances)


def error_bound(error: float) -> float:
    """0, or a coarse power of ten above the error: the same on every machine."""
    return next((bound for bound in (0.0, 1e-12, 1e-9, 1e-6, 1e-3) if error <= bound), error)


class Judge:
    """The loops of a claim, read once, with everything that is to be compared."""

    def __init__(
        self, claim: Claim, reductions: Sequence[Any], derivations: Sequence[Derivation], proved: bool = True
    ) -> None:
        self.claim, self.reductions, self.derivations = claim, tuple(reductions), tuple(derivations)
        self.relation = claim.relation if proved and not claim.exists else None
        self.trainers = [trainer_of(run.loop) for run in claim.runs]
        lines = [line.term for derivation in self.derivations for line in derivation.lines]
        lines += [term for derivation in self.derivations for pair in derivation.where for term in pair]
        self.is_rational = all(t.is_rational for t in self.trainers) and all(map(is_rational, (claim.relation, *lines)))
        moments = [claim.when.first or 0, claim.when.at or 0, *map(latest, (claim.relation, *lines))]
        self.steps = min(max(STEPS, *moments), MOST_STEPS)
        self.fewest_steps = min(max(FEWEST_STEPS, *moments), MOST_STEPS)
        self.drawer = Drawer(claim, steps=self.steps)

    def draws(self) -> Iterator[Instances]:
        """Exact instances, and floats last; only floats where a function has irrational values."""
        for number in DRAWS:
            kind: Kind = Rationals if self.is_rational and number != DRAWS[-1] else Floats
            steps = self.fewest_steps if self.is_rational and kind is Floats else self.steps
            try:
                drawn = self.drawer.draw(number, INSTANCES, kind, steps)
            except NoInstanceError:
                continue
            if drawn.count:
                yield drawn

    def compare(self, drawn: Instances) -> Tally:
        """All the comparisons on some instances."""
        with np.errstate(all="ignore"):
            pool = self.trained(drawn)
            total = self.against_reductions(drawn, pool)
            if self.relation is not None:
                total += self.of_relation(pool)
            for derivation in self.derivations:
                total += sum(check_lines(derivation, pool), Tally())
        return total

    def trained(self, drawn: Instances) -> Pool:
        """Every quantity of every run."""
        pool = drawn.pool()
        for run in self.claim.runs:
            define(pool, run.system.functions)
        for trainer in dict.fromkeys(self.trainers):
            runs = [run for run, own in zip(self.claim.runs, self.trainers, strict=True) if own is trainer]
            self.train(runs, trainer, drawn, pool)
        return pool

    def against_reductions(self, drawn: Instances, pool: Pool) -> Tally:
        """Each run against its reduction, which is run only once where the runs share it."""
        total, known = Tally(), dict[int, Pool]()
        for run, reduction in zip(self.claim.runs, self.reductions, strict=False):
            small = known.get(id(reduction)) if is_shared(run, reduction.reduced) else None
            small = small or reduced_pool(run, reduction.reduced, pool, drawn.steps, drawn.count)
            known.setdefault(id(reduction), small)
            total += self.against_reduction(run, reduction, small, pool)
        return total

    def train(self, runs: Sequence[Run], trainer: Trainer, drawn: Instances, pool: Pool) -> None:
        """Runs of one loop, side by side: the quantities of each under the names that the claim gives them."""
        count = drawn.count

        def beside(values: Sequence[Value]) -> Value:
            full = [value.over((*value.shape[:-1], count)) for value in values]
            return full[0].beside(full[1:])

        given = {i.tensor.name: beside([drawn.inputs[named(run, i.tensor.name)] for run in runs])
                 for i in runs[0].base.inputs}  # fmt: skip
        samples = [{name: value.entries((step,), None) for name, value in given.items()} for step in range(drawn.steps)]
        numbers = [run_numbers(run, pool) for run in runs]
        states, values = trainer.train(
            Given(
                drawn.zero,
                {name: beside([own[name] for own in numbers]) for name in numbers[0]},
                samples,
                drawn.sizes,
                _unknown(runs[0], drawn),
                count * len(runs),
            )
        )
        for first, rows in enumerate((states, values)):
            for name in rows[0] if rows else ():
                together = rows[0][name].stacked([row[name] for row in rows[1:]])
                for position, run in enumerate(runs):
                    part = together.part(slice(position * count, (position + 1) * count))
                    pool.histories[named(run, name)] = History(first, stacked=part)

    def against_reduction(self, run: Run, reduction: Any, small: Pool, pool: Pool) -> Tally:
        """theta_t = Theta(r_t) at every step and entry."""
        total, rates = Tally(), run_numbers(run, pool)
        for name, embedding in reduction.embeddings.items():
            trained = pool.histories[named(run, name)]
            values, first = trained.stacked
            where = Where(small).over(embedding.tensor.indices, values.shape[1:-1])
            where = where.along(TIME.name, first, trained.last)
            total += values.compared(embedded(embedding, where, rates))
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
            first, last = reach(pool, self.relation, TIME.name)
            if when.at is not None:
                first, last = max(first, when.at - self.claim.offset), min(last, when.at - self.claim.offset)
            if when.first is not None:
                first, last = max(first, 1 - self.claim.offset), min(last, when.first - self.claim.offset)
            if last < first:
                return Tally()
            where = where.along(TIME.name, first, last)
        for axis in self.claim.indices:
            where = where.along(axis.index.name, *reach(pool, self.relation, axis.index.name))
        return holds(self.relation, where)


def _unknown(run: Run, drawn: Instances) -> dict[str, Function]:
    """What was drawn for the functions that the loop leaves open, by their names in the loop as it was written."""
    pairs = zip(run.loop.system.functions, run.base.functions, strict=True)
    return {written.name: drawn.functions[claimed.name] for written, claimed in pairs if claimed.body is None}


def trainer_of(loop: Any) -> Trainer:
    """The trainer of a loop, which reads it once."""
    if loop not in TRAINERS:
        TRAINERS[loop] = Trainer(loop)
    return TRAINERS[loop]
