"""A claim at given sizes, put to the test on instances: the fast exact evaluator, which runs the claim's program.

Numbers are ints or Fractions, or certified intervals; never floats.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import prod
from typing import Any

from symbolic_init.refuting.certified import Number
from symbolic_init.refuting.errors import UndecidedError, UndefinedError
from symbolic_init.refuting.layout import Key, Rows, entry_of, length, loaded, operations, places, summands
from symbolic_init.refuting.problem import Problem
from symbolic_init.refuting.program import Program, Run
from symbolic_init.system import TIME

MOST_TIMES = 40
MANY = 500  # operations, so that an evaluation counts as two


@dataclass(frozen=True, slots=True)
class Finding:
    """Where a run was settled: the relation at `time` has the wanted truth, known once step `steps` is made.

    `parameters` are those that were used. `is_first` is false where an earlier time was left undecided.
    """

    time: int
    steps: int
    parameters: tuple[Any, ...]
    rows: Rows
    is_first: bool


class Trial:
    """The claim of a problem at given sizes, with its program."""

    def __init__(self, problem: Problem, program: Program, sizes: tuple[int, ...]) -> None:
        self.problem, self.program, self.sizes = problem, program, sizes
        named = dict(zip(problem.sizes, sizes, strict=True))
        given, made = [i.tensor for i in problem.inputs], [d.tensor for d in problem.definitions.values()]
        tensors = (*problem.constants, *given, *made)
        self.lengths = {T.name: tuple([length(axis.size, named) for axis in T.axes]) for T in tensors}
        self.given = places(given, self.lengths)
        self.constants = places(problem.constants, self.lengths)
        self.moving = [T.name for T in (*given, *made)]
        self.inputs: list[Key] = [key for place in self.given for key in place.entries]
        self.parameters: list[Key] = [(name, ()) for name in problem.hyperparameters]
        self.parameters += [key for place in self.constants for key in place.entries]
        self.allowed = [i.values for i, place in zip(problem.inputs, self.given, strict=True) for _ in place.entries]
        self.is_timed = TIME in problem.claim.relation.mentions
        self.due_at: dict[int, list[int]] = {}
        self.pools: list[tuple[Any, ...]] | None = None

    def run(self, parameters: tuple[Number, ...], samples: tuple[tuple[Number, ...], ...], *,
            wanted: bool, precision: int, first: int = 0, known: Rows | None = None) -> Finding | None:  # fmt: skip
        """Run until the relation has the wanted truth; None when it never has or a hypothesis fails.

        What comes before step `first` is taken from the rows of a run that was the same so far, if they are known.
        """
        rows = self.begun(parameters, known, first)
        chooses = self.program.chooses
        run = self.started(parameters, rows, precision)
        undecided = False
        for time in range(first if known else 0, len(samples) + 1):
            if time:
                for place in self.given:
                    rows[place.name][time] = loaded(place, samples[time - 1])
            if chooses:
                run.choose(time)
            if time:
                run.step(time - 1)
            else:
                run.start()
            if (truth := run.hypotheses(time)) is not True:
                if truth is None:
                    raise UndecidedError
                return None
            for at in self.due(run, time):
                try:
                    truth = run.relation(at)
                except LookupError:  # it mentions what does not exist at this time
                    continue
                if truth is wanted:
                    return Finding(at, time, run.chosen() if chooses else parameters, rows, not undecided)
                undecided = undecided or truth is None
        if undecided:
            raise UndecidedError
        return None

    def samples(self, found: Finding) -> tuple[tuple[Any, ...], ...]:
        """The inputs that a run used."""
        return tuple(
            tuple([entry_of(found.rows[name][time], indices) for name, indices in self.inputs])
            for time in range(1, found.steps + 1)
        )

    def begun(self, parameters: tuple[Any, ...], known: Rows | None, first: int) -> Rows:
        """The rows before the first step of a run."""
        hyper = len(self.problem.hyperparameters)
        rows: Rows = {place.name: loaded(place, parameters[hyper:]) for place in self.constants}
        for name in self.moving:
            rows[name] = {time: known[name][time] for time in range(first) if time in known[name]} if known else {}
        return rows

    def started(self, parameters: tuple[Any, ...], rows: Rows, precision: int) -> Run:
        """The program's functions for the numbers."""
        hyper = parameters[: len(self.problem.hyperparameters)]
        return self.program.run(precision, *self.sizes, *hyper, *rows.values())

    def due(self, run: Run, time: int) -> list[int]:
        """The times at which the relation is to be judged once a time is reached."""
        if time not in self.due_at:
            ats = range(time + 1) if self.is_timed else (0,)
            self.due_at[time] = [at for at in ats if self.is_due(at) and run.latest(at) == time]
        return self.due_at[time]

    def is_due(self, time: int) -> bool:
        """Is the claim about this time?"""
        when, step = self.problem.claim.when, time + self.problem.claim.offset
        if not self.is_timed:
            return True
        if when.at is not None:
            return step == when.at
        return when.first is None or 1 <= step <= when.first

    @cached_property
    def least_steps(self) -> int:
        """The number of steps that the first judgement of the relation needs."""
        run = self.started(self.zeros, {name: {} for name in self.lengths}, 0)
        ats = (at for at in range(MOST_TIMES if self.is_timed else 1) if self.is_due(at))
        return next((run.latest(at) for at in ats), 0)

    def admissible(self, hyperparameter: int, candidates: tuple[Any, ...]) -> tuple[Any, ...]:
        """The numbers that a hyperparameter may be by the hypotheses that are about it alone."""
        fits = self.started(self.zeros, {name: {} for name in self.lengths}, 53).fits[hyperparameter]

        def is_admissible(number: Any) -> bool:
            try:
                return fits(number) is True
            except (UndecidedError, UndefinedError):
                return False

        return tuple([number for number in candidates if is_admissible(number)])

    @property
    def zeros(self) -> tuple[Any, ...]:
        """Parameters for where none matter."""
        return (0,) * len(self.parameters)

    def cost(self, steps: int) -> int:
        """The price of one run, in the unit of a search budget."""
        times = self.operations + self.summands if self.summands > MANY else self.operations
        return (1 + times * (steps + 1) // MANY) * (10 if self.program.transcendental else 1)

    @cached_property
    def summands(self) -> int:
        """The number of summands of the longest sum that is as long at all sizes."""
        bodies = (d.body for d in self.problem.definitions.values())
        return max(map(summands, (self.problem.claim.relation, *bodies)))

    @cached_property
    def operations(self) -> int:
        """Roughly the number of operations in a step and in the relation."""
        longest = max((n for lengths in self.lengths.values() for n in lengths), default=1)
        counts = [(self.lengths[d.tensor.name], operations(d.body)) for d in self.problem.definitions.values()]
        counts.append(((), operations(self.problem.claim.relation)))
        return sum(prod(own) * sum(n * longest**sums for sums, n in enumerate(numbers)) for own, numbers in counts)
