"""The numeric judge: trains the loops of a claim and compares what was proved with what was trained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from symbolic_init.claim import Claim
from symbolic_init.crosscheck.batches import Tally
from symbolic_init.crosscheck.evaluation import Where
from symbolic_init.crosscheck.floats import TOLERANCE, Floats
from symbolic_init.crosscheck.formulas import holds
from symbolic_init.crosscheck.instances import Kind
from symbolic_init.crosscheck.pool import Pool, is_rational, reach
from symbolic_init.crosscheck.rationals import Rationals
from symbolic_init.crosscheck.training import Trained, Trainings
from symbolic_init.kernel.terms import free_symbols
from symbolic_init.report import CrossCheck, Derivation
from symbolic_init.system import TIME, last_named_step

STEPS = 4
FEWEST_STEPS = 2  # where exact numbers have been through more
MOST_STEPS = 12
EPSILON = 2.0**-48  # a few roundings of a float
SMALL, FEW = 1e-6, 100  # where there are no exact numbers: an error, and of how many points at most one may have it
DRAWS = (1, 2, 0)  # their numbers make the sizes: 2, 3 and 1 for the first axis


def cross_check(
    claim: Claim,
    reductions: Sequence[Any],
    derivations: Sequence[Derivation],
    *,
    proved: bool = True,
    known: Trainings | None = None,
) -> CrossCheck:
    """Every run trained on random instances, against its reduction, the claim's relation and each line.

    `reductions`: one for each run, or none. `proved`: else the relation is not expected to hold and is left out.
    `known`: give the same for several claims, and those about the same runs share what is trained.
    """
    judge = Judge(claim, reductions, derivations, proved, known)
    total, instances = Tally(), 0
    with np.errstate(all="ignore"):
        for trained in judge.draws():
            found, instances = judge.compare(trained), instances + trained.drawn.count
            agreed = judge.is_rational and total.points and not total.disagreements
            few = not judge.is_rational and found.disagreements * FEW <= found.points
            most = rounding(trained.pool) if agreed else min(SMALL, rounding(trained.pool)) if few else 0.0
            if found.max_error <= most:  # floats cancel where exact numbers do not
                found = found.doubted(TOLERANCE)
            total += found
    return CrossCheck(total.points, total.undefined, total.disagreements, error_bound(total.max_error), instances)


def rounding(pool: Pool) -> float:
    """How far products of two of the pool's floats can be off; 0 of exact numbers."""
    values = [history.stacked[0].values for history in pool.histories.values()
              if history.stacked and isinstance(history.stacked[0], Floats)]  # fmt: skip
    largest = max((float(np.abs(v[np.isfinite(v)]).max(initial=0.0)) for v in values), default=0.0)
    return EPSILON * largest * largest  # may be infinite


def error_bound(error: float) -> float:
    """0, or a coarse power of ten above the error: the same on every machine."""
    return next((bound for bound in (0.0, 1e-12, 1e-9, 1e-6, 1e-3) if error <= bound), error)


class Judge:
    """The loops of a claim, read once, with everything that is to be compared."""

    def __init__(
        self,
        claim: Claim,
        reductions: Sequence[Any],
        derivations: Sequence[Derivation],
        proved: bool = True,
        known: Trainings | None = None,
    ) -> None:
        self.claim, self.derivations = claim, tuple(derivations)
        self.relation = claim.relation if proved and not claim.exists else None
        self.training = (known or Trainings()).of(claim, reductions)
        lines = [line.term for derivation in self.derivations for line in derivation.lines]
        lines += [term for derivation in self.derivations for pair in derivation.where for term in pair]
        read = (claim.relation, *lines)
        self.is_rational = all(t.is_rational for t in self.training.trainers) and all(map(is_rational, read))
        moments = [claim.when.first or 0, claim.when.at or 0, *map(last_named_step, read)]
        self.steps = min(max(STEPS, *moments), MOST_STEPS)
        self.fewest_steps = min(max(FEWEST_STEPS, *moments), MOST_STEPS)

    def draws(self) -> Iterator[Trained]:
        """Exact instances, and floats last; only floats where a function has irrational values."""
        for number in DRAWS:
            kind: Kind = Rationals if self.is_rational and number != DRAWS[-1] else Floats
            steps = self.fewest_steps if self.is_rational and kind is Floats else self.steps
            trained = self.training.on(number, kind, steps)
            if trained is not None:
                yield trained

    def compare(self, trained: Trained) -> Tally:
        """All the comparisons on some instances."""
        total = trained.reductions
        if self.relation is not None:
            total += self.of_relation(trained.pool)
        return total + sum(map(trained.lines, self.derivations), Tally())

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
