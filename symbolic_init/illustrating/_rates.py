"""Runs of one loop at several learning rates on the same samples, from its own start and from another."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from symbolic_init.claim import Claim, When
from symbolic_init.illustrating._geometry import ZERO, Point, dotted, plane
from symbolic_init.illustrating._running import Setting, instance_of, path, subject
from symbolic_init.kernel.terms import Bound, Entry, Equal, Mul, Num, Sum, Sym
from symbolic_init.report import Entries, Evidence, RunTrace, Value
from symbolic_init.system import TIME, Tensor

RATES = (Fraction(1, 2), Fraction(1), Fraction(2))


@dataclass(frozen=True)
class Start:
    """The runs from one start, one for each rate."""

    claim: Claim
    setting: Setting
    runs: tuple[RunTrace, ...]


@dataclass(frozen=True)
class Rates:
    """What the runs are of, the rates, and the starts: the loop's own, and another where that is a fixed one."""

    weights: Tensor
    given: str | None  # the vector that is read at each step and can be multiplied by the weights
    symbol: Sym
    rates: tuple[Fraction, ...]
    starts: tuple[Start, ...]

    @property
    def others(self) -> dict[str, Fraction]:
        """The hyperparameters that all runs share."""
        shared = self.starts[0].runs[0].hyperparameters.items()
        return {name: number for name, number in shared if name != self.symbol.name}

    def paths(self, start: Start) -> tuple[tuple[Point, ...], ...]:
        """The weights after each step, for each rate."""
        return tuple(tuple(map(plane, path(run, self.weights.name))) for run in start.runs)

    def cells(self, start: Start) -> tuple[tuple[Entries, ...], ...]:
        """The same as they are shown in a table."""
        return tuple(path(run, self.weights.name) for run in start.runs)

    def labels(self, start: Start) -> list[list[Value]]:
        """What the runs put out at each step, for each rate: of the intermediates, the first that takes two values."""
        for key in start.runs[0].values[1]:
            found = [[row[key] for row in run.values[1:]] for run in start.runs]
            if len({label for row in found for label in row}) == 2:
                return found
        return []

    def parting(self, start: Start) -> int:
        """The first step at which the runs put out different labels, or 0."""
        steps = enumerate(zip(*self.labels(start), strict=True), 1)
        return next((step for step, labels in steps if len(set(labels)) > 1), 0)

    def is_boundary(self) -> bool:
        """Do the labels say on which side of the line w · x = 0 a sample is? With a bias they do not."""
        seen = set()
        for start in self.starts:
            for points, labels in zip(self.paths(start), self.labels(start), strict=False):
                for step, label in enumerate(labels, 1):
                    side = dotted(points[step - 1], self.sample(step) or ZERO)
                    seen |= {(side > 0, label)} if side else set()
        return len(seen) == len({side for side, _ in seen}) == len({label for _, label in seen})

    def sample(self, step: int) -> Point | None:
        """The vector's entries at a step (0: none)."""
        if self.given is None or not step:
            return None
        inputs = self.starts[0].setting.inputs[step - 1]
        return inputs[self.given, (1,)], inputs[self.given, (2,)]

    def divided(self, start: Start, step: int) -> Point | None:
        """The sample of a step, if the line w · x = 0 runs between the weights that the runs have before it."""
        sample = self.sample(step)
        if sample is None:
            return None
        sides = [dotted(points[step - 1], sample) for points in self.paths(start)]
        return sample if min(sides) <= 0 <= max(sides) and min(sides) < max(sides) else None

    def unseen(self, step: int) -> Equal:
        """What the weights fulfil that are at a right angle to a sample: w · x = 0."""
        product = Mul((Entry(self.weights.name, (TIME, Bound(0))), Entry(self.given or "", (Num(step), Bound(0)))))
        return Equal(Sum(Num(1), self.weights.axes[0].size, product), Num(0))


def rate_of(claim: Claim) -> Sym | None:
    """The hyperparameter that the claim's two runs differ in, and in nothing else."""
    if len(claim.runs) != 2:
        return None
    values = claim.runs[1].values
    constants = {T.name for T in claim.runs[0].base.constants} | {i.tensor.name for i in claim.runs[0].base.inputs}
    alike = claim.runs[0].base.state == claim.runs[1].base.state and not constants & claim.runs[1].primed
    return values[0][0] if len(values) == 1 and alike else None


def plane_of(claim: Claim) -> Tensor | None:
    """A vector of weights whose length may be 2."""
    found = subject(claim, 1)
    return found if found is not None and isinstance(found.axes[0].size, Sym) else None


def fits(evidence: Evidence) -> bool:
    """Is the claim about two runs at two rates, and is there a vector of weights to look at?"""
    claim = evidence.claim
    if claim is None or instance_of(evidence) is None or claim.when != When():
        return False  # a path goes on where a claim about the first steps says nothing more
    return bool(rate_of(claim) and plane_of(claim))
