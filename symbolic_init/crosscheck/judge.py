"""The numeric judge: trains the loops of a claim and compares what was proved with what was trained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from symbolic_init.claim import SUFFIX, Claim, Run
from symbolic_init.crosscheck.comparison import Tally, check_lines, compared, holds
from symbolic_init.crosscheck.evaluation import Where, define
from symbolic_init.crosscheck.floats import Floats
from symbolic_init.crosscheck.instances import Drawer, Instances, NoInstanceError
from symbolic_init.crosscheck.pool import History, Pool, Value, is_rational, reach
from symbolic_init.crosscheck.rationals import Rationals
from symbolic_init.crosscheck.smaller_loop import embedded, is_shared, named, reduced_pool, run_numbers
from symbolic_init.crosscheck.trainer import Given, Trainer
from symbolic_init.kernel.terms import Entry, Num, Syntax, free_symbols, walk
from symbolic_init.report import CrossCheck, Derivation
from symbolic_init.system import TIME

Batches = type[Rationals] | type[Floats]
STEPS = 4
MOST_STEPS = 12
DRAWS = 4  # each with other sizes, so that they run from 1 to 4
INSTANCES = 20  # in each draw: the first three make more than 50 exact points for every line of a calculation


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
        pool.histories |= {name: History([None, *samples]) for name, samples in drawn.inputs.items()}
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
            small = small or reduced_pool(run, reduction.reduced, pool, self.steps, drawn.count)
            known.setdefault(id(reduction), small)
            total += self.against_reduction(run, reduction, small, pool)
        return total

    def train(self, runs: Sequence[Run], trainer: Trainer, drawn: Instances, pool: Pool) -> None:
        """Runs of one loop, side by side: the quantities of each under the names that the claim gives them."""
        count = drawn.count

        def beside(values: Sequence[Value]) -> Value:
            full = [value.over((*value.shape[:-1], count)) for value in values]
            return full[0].beside(full[1:])

        given = {i.tensor.name: [drawn.inputs[named(run, i.tensor.name)] for run in runs] for i in runs[0].base.inputs}
        samples = [{name: beside([own[step] for own in owned]) for name, owned in given.items()}
                   for step in range(self.steps)]  # fmt: skip
        numbers = [run_numbers(run, pool) for run in runs]
        states, values = trainer.train(
            Given(
                drawn.zero,
                {name: beside([own[name] for own in numbers]) for name in numbers[0]},
                samples,
                drawn.sizes,
                drawn.functions,
                count * len(runs),
            )
        )
        for position, run in enumerate(runs):
            part = slice(position * count, (position + 1) * count)
            for name in states[0]:
                pool.histories[named(run, name)] = History([state[name].part(part) for state in states])
            for name in values[0] if values else ():
                pool.histories[named(run, name)] = History([None, *(middle[name].part(part) for middle in values)])

    def against_reduction(self, run: Run, reduction: Any, small: Pool, pool: Pool) -> Tally:
        """theta_t = Theta(r_t) at every step and entry."""
        total, rates = Tally(), run_numbers(run, pool)
        for name, embedding in reduction.embeddings.items():
            trained = pool.histories[named(run, name)]
            values, first = trained.stacked
            where = Where(small).over(embedding.tensor.indices, values.shape[1:-1])
            where = where.along(TIME.name, np.arange(first, len(trained.moments)))
            total += compared(values, embedded(embedding, where, rates))
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
            if not len(times):
                return Tally()
            where = where.along(TIME.name, times)
        for axis in self.claim.indices:
            where = where.along(axis.index.name, reach(pool, self.relation, axis.index.name))
        return holds(self.relation, where)


def _last_moment(node: Syntax) -> int:
    """The latest step that is mentioned by its number."""
    return max((int(entry.indices[0].value) for entry in walk(node) if isinstance(entry, Entry) and entry.indices
                and isinstance(entry.indices[0], Num)), default=0)  # fmt: skip
