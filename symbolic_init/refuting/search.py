"""The search for an instance: small and nice ones first, then shrunk until nothing about it can be made nicer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice, pairwise, permutations
from random import Random

from symbolic_init.claim import SUFFIX
from symbolic_init.refuting.certified import Interval
from symbolic_init.refuting.errors import OversizeError, UndecidedError, UndefinedError
from symbolic_init.refuting.instance import DATA, EARLY, HYPERPARAMETERS, Instance, Rational, plain
from symbolic_init.refuting.layout import Rows
from symbolic_init.refuting.problem import Problem
from symbolic_init.refuting.program import Program, program
from symbolic_init.refuting.trial import Finding, Trial
from symbolic_init.system import Function

PRECISIONS = (53, 120, 400)
MOST_ESCALATIONS = 30
MOST_DIFFERENT = 5
DATA_BY_PASS = (EARLY, DATA[:6], DATA[:7], DATA)


@dataclass(frozen=True)
class Limits:
    """How far to look. An evaluation that takes many operations or intervals counts as several."""

    evaluations: int = 2000
    least: int = 1  # size of every axis
    size: int = 4
    steps: int = 4


@dataclass(frozen=True)
class Settled:
    """An instance cut to the steps that it needs, the time at which the relation has the wanted truth, the rows."""

    instance: Instance
    time: int
    steps: int
    rows: Rows
    is_first: bool  # no earlier time was left undecided


MOST_REPEATED = 1000


class _Untried:
    pass


_UNTRIED = _Untried()


class Search:
    """One search: for an instance on which the relation has the truth `wanted` and every hypothesis holds."""

    def __init__(self, problem: Problem, wanted: bool, limits: Limits,
                 bodies: tuple[Mapping[str, Function], ...]) -> None:  # fmt: skip
        self.problem, self.wanted, self.limits, self.bodies = problem, wanted, limits, bodies
        self.left = limits.evaluations
        self.escalations = MOST_ESCALATIONS
        self.programs: dict[int, Program] = {}
        self.trials: dict[tuple[tuple[int, ...], int], Trial] = {}
        self.tried: dict[Instance, Settled | None] = {}
        self.random = Random(0)
        self.ranks = _ranks(problem.hyperparameters)

    def find(self) -> Settled | None:
        """The first instance in the order of `draws` that settles the claim."""
        repeated = 0
        for instance in self.draws():
            repeated += instance in self.tried
            if repeated > MOST_REPEATED:  # there is little to choose, as in a loop without inputs
                return None
            if (settled := self.attempt(instance)) is not None:
                return settled
            if self.left <= 0:
                return None
        return None

    def trial(self, sizes: tuple[int, ...], bodies: int) -> Trial:
        """The claim at the sizes."""
        if (sizes, bodies) not in self.trials:
            if bodies not in self.programs:
                self.programs[bodies] = program(self.problem, tuple(self.bodies[bodies].values()))
            self.trials[sizes, bodies] = Trial(self.problem, self.programs[bodies], sizes)
        return self.trials[sizes, bodies]

    def attempt(self, instance: Instance, like: Settled | None = None, first: int = 0) -> Settled | None:
        """Put the claim to the test on one instance; None also where it is undefined or nothing is decided.

        If it is like one that is settled, with the same numbers before step `first`, it is run from there.
        """
        known = self.tried.get(instance, _UNTRIED)  # hashing fractions takes a while, so it is done no more than twice
        if isinstance(known, _Untried):
            known = self.tried[instance] = self.tested(instance, like, first)
        return known

    def tested(self, instance: Instance, like: Settled | None, first: int) -> Settled | None:
        """The same, anew."""
        trial = self.trial(instance.sizes, instance.bodies)
        known = like.rows if like and like.is_first and first and trial.program.causal else None
        cost = trial.cost(len(instance.samples))
        for precision in PRECISIONS:
            self.left -= cost
            try:
                found = trial.run(
                    instance.parameters, instance.samples, wanted=self.wanted, precision=precision,
                    first=first, known=known,
                )  # fmt: skip
            except UndecidedError:
                self.escalations -= 1
                if self.escalations < 0:
                    return None
                continue
            except (UndefinedError, OversizeError):
                return None
            if found is None or found.is_first or precision == PRECISIONS[-1]:
                return self.settled(trial, instance, found) if found else None
        return None

    def settled(self, trial: Trial, instance: Instance, found: Finding) -> Settled | None:
        """The finding with the numbers that were used, if each is one that it may be."""
        samples = trial.samples(found) if trial.program.chooses else instance.samples[: found.steps]
        if trial.program.chooses:
            if any(isinstance(number, Interval) for row in (found.parameters, *samples) for number in row):
                return None
            allowed = trial.allowed
            if any(a is not None and x not in a for row in samples for x, a in zip(row, allowed, strict=True)):
                return None
        cut = Instance(instance.sizes, instance.bodies, found.parameters, samples)
        return Settled(cut, found.time, found.steps, found.rows, found.is_first)

    def draws(self) -> Iterator[Instance]:
        """Pass after pass with more sizes, steps, numbers and draws: first all ones, then seeded random numbers."""
        least, most = self.limits.least, self.limits.size
        many = len(self.problem.sizes)
        extra = self.thresholds()
        for number_of_pass in range(self.limits.evaluations):
            data = DATA_BY_PASS[number_of_pass] if number_of_pass < 4 else (*DATA, *extra, 5, 10, -10)
            for sizes in shapes((least,) * many, (most,) * many, 1 + number_of_pass):
                for draw in range(24 if sum(sizes) == least * many else 8 + 4 * number_of_pass):
                    bodies = (draw + number_of_pass) % len(self.bodies)
                    trial = self.trial(sizes, bodies)
                    pools = self.pools(trial, extra)
                    steps = max(trial.least_steps, min(self.limits.steps, 2 + number_of_pass))
                    if number_of_pass == 0 and draw < self.labels:
                        yield self.plain(trial, pools, bodies, steps, draw)
                    else:
                        parameters = self.parameters(trial, pools, data, draw)
                        samples = tuple(self.sample(trial, data) for _ in range(steps))
                        yield Instance(sizes, bodies, parameters, samples)

    def plain(self, trial: Trial, pools: list[tuple[Rational, ...]], bodies: int, steps: int, draw: int
              ) -> Instance:  # fmt: skip
        """All numbers 1, but for hyperparameters that should differ; each label in its turn."""
        sample = tuple([1 if allowed is None else plain(allowed[draw % len(allowed)]) for allowed in trial.allowed])
        sizes = trial.sizes
        return Instance(sizes, bodies, self.parameters(trial, pools, (1,), 0), (sample,) * steps)

    @property
    def labels(self) -> int:
        """The greatest number of values that an input is limited to, or 1."""
        return max((len(given.values) for given in self.problem.inputs if given.values), default=1)

    def thresholds(self) -> tuple[Rational, ...]:
        """Numbers at and around those that the terms mention."""
        some = self.problem.numbers
        between = ((x + y) / 2 for x, y in pairwise(sorted(some)))
        near = (plain(y) for x in (*some, *between) for y in (x, -x, x + 1, x - 1, x / 2, 2 * x))
        return tuple(x for x in dict.fromkeys(near) if x not in DATA)

    def second_draws(self, instance: Instance, draws: int) -> Iterator[Instance]:
        """Instances no larger than one that is known, smallest first, of the nicest numbers only."""
        steps, ones = len(instance.samples), (1,) * len(instance.sizes)
        for sizes in islice(shapes(ones, instance.sizes, sum(instance.sizes)), 4):
            trial = self.trial(sizes, instance.bodies)
            pools = self.pools(trial, ())
            for draw in range(draws):
                yield Instance(
                    sizes,
                    instance.bodies,
                    self.parameters(trial, pools, DATA[:5], draw),
                    tuple(self.sample(trial, DATA[:5]) for _ in range(steps)),
                )

    def pools(self, trial: Trial, extra: tuple[Rational, ...]) -> list[tuple[Rational, ...]]:
        """For each hyperparameter the numbers that satisfy the hypotheses about it alone."""
        if trial.pools is None:
            trial.pools = [
                trial.admissible(i, HYPERPARAMETERS) or trial.admissible(i, extra) or HYPERPARAMETERS
                for i in range(len(self.problem.hyperparameters))
            ]
        return trial.pools

    def parameters(self, trial: Trial, pools: list[tuple[Rational, ...]], data: tuple[Rational, ...],
                   draw: int) -> tuple[Rational, ...]:  # fmt: skip
        """Hyperparameters that differ (1, 2, …), every fourth time any; constants from the data numbers."""
        choose = self.random.choice
        if draw % 4 == 3 or not self.ranks:
            ours = [choose(pool) for pool in pools]
        else:
            ranks = self.ranks[(draw - draw // 4) % len(self.ranks)]
            ours = [pool[rank % len(pool)] for pool, rank in zip(pools, ranks, strict=True)]
        return (*ours, *(choose(data) for _ in trial.parameters[len(ours) :]))

    def sample(self, trial: Trial, data: tuple[Rational, ...]) -> tuple[Rational, ...]:
        """The inputs of one step."""
        choose = self.random.choice
        return tuple([choose(data if allowed is None else allowed) for allowed in trial.allowed])


def shapes(least: tuple[int, ...], most: tuple[int, ...], extra: int) -> Iterator[tuple[int, ...]]:
    """Numbers from the least to the most, smaller sums first, of a sum up to so much above the least.

    >>> list(shapes((1, 1), (2, 3), 2))
    [(1, 1), (1, 2), (2, 1), (1, 3), (2, 2)]
    """
    room = sum(most) - sum(least)
    return chain.from_iterable(_shared(least, most, part) for part in range(min(extra, room) + 1))


def _shared(least: tuple[int, ...], most: tuple[int, ...], extra: int) -> Iterator[tuple[int, ...]]:
    """All numbers from the least to the most whose sum is so much above the least, in lexicographic order."""
    if not extra:
        yield least
    elif least:
        (low, *lows), (high, *highs) = least, most
        room = sum(highs) - sum(lows)
        for part in range(max(0, extra - room), min(extra, high - low) + 1):
            for rest in _shared(tuple(lows), tuple(highs), extra - part):
                yield (low + part, *rest)


@lru_cache(maxsize=256)
def _ranks(names: tuple[str, ...]) -> tuple[tuple[int, ...], ...]:
    """The places of different nice numbers for each name, the nicest first and for what the runs differ in."""
    if not 0 < len(names) <= MOST_DIFFERENT:
        return ()
    pairs = [name for stem in names if stem + SUFFIX in names for name in (stem, stem + SUFFIX)]
    order = [*pairs, *(name for name in names if name not in pairs)]
    rows = sorted(permutations(range(MOST_DIFFERENT), len(names)), key=lambda row: (sum(row), row))[:24]
    return tuple(tuple(row[order.index(name)] for name in names) for row in rows)
