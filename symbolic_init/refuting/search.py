"""The search for an instance: small and nice ones first, then shrunk until nothing about it can be made nicer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise, product
from random import Random

from symbolic_init.refuting.certified import Interval
from symbolic_init.refuting.errors import OversizeError, UndecidedError, UndefinedError
from symbolic_init.refuting.instance import DATA, HYPERPARAMETERS, Instance, Rational, plain
from symbolic_init.refuting.problem import Problem
from symbolic_init.refuting.unrolled import Finding, Unrolled
from symbolic_init.system import Function

PRECISIONS = (53, 120, 400)
MOST_ESCALATIONS = 30


@dataclass(frozen=True)
class Limits:
    """How far to look. An evaluation that takes many operations or intervals counts as several."""

    evaluations: int = 2000
    size: int = 4
    steps: int = 4


@dataclass(frozen=True)
class Settled:
    """An instance cut to the steps that it needs, the time at which the relation has the wanted truth, the values."""

    instance: Instance
    time: int
    steps: int
    values: tuple[object, ...]


class Search:
    """One search: for an instance on which the relation has the truth `wanted` and every hypothesis holds."""

    def __init__(self, problem: Problem, wanted: bool, limits: Limits,
                 bodies: tuple[Mapping[str, Function], ...]) -> None:  # fmt: skip
        self.problem, self.wanted, self.limits, self.bodies = problem, wanted, limits, bodies
        self.left = limits.evaluations
        self.escalations = MOST_ESCALATIONS
        self.written: dict[tuple[tuple[int, ...], int], Unrolled] = {}
        self.random = Random(0)

    def find(self) -> Settled | None:
        """The first instance in the order of `draws` that settles the claim."""
        for instance in self.draws():
            if (settled := self.attempt(instance)) is not None:
                return settled
            if self.left <= 0:
                return None
        return None

    def unrolled(self, sizes: tuple[int, ...], bodies: int) -> Unrolled:
        """The claim written out at the sizes."""
        if (sizes, bodies) not in self.written:
            named = dict(zip(self.problem.sizes, sizes, strict=True))
            self.written[sizes, bodies] = Unrolled(self.problem, named, self.bodies[bodies])
        return self.written[sizes, bodies]

    def attempt(self, instance: Instance) -> Settled | None:
        """Put the claim to the test on one instance; None also where it is undefined or nothing is decided."""
        unrolled = self.unrolled(instance.sizes, instance.bodies)
        for precision in PRECISIONS:
            self.left -= unrolled.cost
            try:
                found = unrolled.run(instance.parameters, instance.samples, wanted=self.wanted, precision=precision)
            except UndecidedError:
                self.escalations -= 1
                if self.escalations < 0:
                    return None
                continue
            except (UndefinedError, OversizeError):
                return None
            if found is None or found.is_first or precision == PRECISIONS[-1]:
                return self.settled(unrolled, instance, found) if found else None
        return None

    def settled(self, unrolled: Unrolled, instance: Instance, found: Finding) -> Settled | None:
        """The finding with the numbers that were used, if each is one that it may be."""
        values = found.values
        parameters = tuple(values[1 : 1 + len(unrolled.parameters)])
        samples = tuple(tuple([values[i] for i in step.inputs]) for step in unrolled.steps[1 : found.steps + 1])
        if any(isinstance(number, Interval) for row in (parameters, *samples) for number in row):
            return None
        allowed = unrolled.allowed
        if any(a is not None and x not in a for row in samples for x, a in zip(row, allowed, strict=True)):
            return None
        cut = Instance(instance.sizes, instance.bodies, parameters, samples)
        return Settled(cut, found.time, found.steps, tuple(values))

    def draws(self) -> Iterator[Instance]:
        """Pass after pass with more sizes, steps, numbers and draws: first all ones, then seeded random numbers."""
        some = self.problem.numbers
        between = ((x + y) / 2 for x, y in pairwise(sorted(some)))
        near = (plain(y) for x in (*some, *between) for y in (x, -x, x + 1, x - 1, x / 2, 2 * x))
        extra = tuple(x for x in dict.fromkeys(near) if x not in DATA)
        shapes = sorted(product(range(1, self.limits.size + 1), repeat=len(self.problem.sizes)), key=sum)
        for number_of_pass in range(self.limits.evaluations):
            data = (*DATA[1 : 4 + number_of_pass], 0) if number_of_pass < 4 else (*DATA, *extra, 5, 10, -10)
            widest = len(self.problem.sizes) + 1 + number_of_pass
            for sizes in (shape for shape in shapes if sum(shape) <= widest):
                for draw in range(8 + 4 * number_of_pass):
                    first = number_of_pass == 0 and draw == 0
                    bodies = (draw + number_of_pass) % len(self.bodies)
                    unrolled = self.unrolled(sizes, bodies)
                    pools = self.pools(unrolled, extra)
                    steps = max(unrolled.least_steps(), min(self.limits.steps, 2 + number_of_pass))
                    yield Instance(
                        sizes,
                        bodies,
                        self.parameters(unrolled, pools, (1,) if first else data, draw),
                        tuple(self.sample(unrolled, (1,) if first else data) for _ in range(steps)),
                    )

    def second_draws(self, instance: Instance, draws: int) -> Iterator[Instance]:
        """Instances no larger than one that is known, smallest first, of the nicest numbers only."""
        shapes = sorted(product(*(range(1, size + 1) for size in instance.sizes)), key=sum)
        steps = len(instance.samples)
        for sizes in shapes[:4]:
            unrolled = self.unrolled(sizes, instance.bodies)
            pools = self.pools(unrolled, ())
            for draw in range(draws):
                yield Instance(
                    sizes,
                    instance.bodies,
                    self.parameters(unrolled, pools, DATA[:5], draw % 12),
                    tuple(self.sample(unrolled, DATA[:5]) for _ in range(steps)),
                )

    def pools(self, unrolled: Unrolled, extra: tuple[Rational, ...]) -> list[tuple[Rational, ...]]:
        """For each hyperparameter the numbers that satisfy the hypotheses about it alone."""
        if unrolled.pools is None:
            unrolled.pools = [
                unrolled.admissible(i, HYPERPARAMETERS) or unrolled.admissible(i, extra) or HYPERPARAMETERS
                for i in range(len(self.problem.hyperparameters))
            ]
        return unrolled.pools

    def parameters(self, unrolled: Unrolled, pools: list[tuple[Rational, ...]], data: tuple[Rational, ...],
                   draw: int) -> tuple[Rational, ...]:  # fmt: skip
        """Hyperparameters that differ (1, 2, …), every fourth time any; constants from the data numbers."""
        choose = self.random.choice
        nearest = [pool[: 2 + draw // 4] for pool in pools]
        ours = [choose(pool) if draw % 4 == 3 else pool[(i + draw % 2) % len(pool)] for i, pool in enumerate(nearest)]
        return (*ours, *(choose(data) for _ in unrolled.parameters[len(ours) :]))

    def sample(self, unrolled: Unrolled, data: tuple[Rational, ...]) -> tuple[Rational, ...]:
        """The inputs of one step."""
        choose = self.random.choice
        return tuple([choose(data if allowed is None else allowed) for allowed in unrolled.allowed])
