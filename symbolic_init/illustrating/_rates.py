"""Runs of one loop at several learning rates on the same samples, from its own start and from another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations, pairwise
from random import Random

from symbolic_init.claim import Claim, When
from symbolic_init.illustrating._geometry import ZERO, Point, crossed, dotted, plane, turned
from symbolic_init.illustrating._running import (
    START,
    Key,
    Sample,
    Setting,
    indices_of,
    instance_of,
    path,
    runs_in,
    samples,
    setting_of,
    started_elsewhere,
    subject,
)
from symbolic_init.kernel.terms import Bound, Entry, Equal, Mul, Num, Sum, Sym, tensor_names
from symbolic_init.report import Entries, Evidence, RunTrace, Trace, Value
from symbolic_init.system import TIME, Tensor

RATES = (Fraction(1, 2), Fraction(1), Fraction(2))
STEPS, MOVES = 8, 4
CANDIDATES, ENOUGH = 100, 13
AT_ANY_RATE = 8  # candidates that are looked at although they move little
ENTRIES = (-2, -1, 1, 2)
STARTS = ((3, -2), (-3, 2), (2, 3), (-2, -3), (4, 1))
NORMALS = ((1, 2), (-2, 1), (1, -3), (3, 1))  # of lines on whose two sides the labels are


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


def runs_at(evidence: Evidence, rates: tuple[Fraction, ...] = RATES) -> Rates | None:
    """The runs on samples that tell much: the weights turn often, and from another start the labels part."""
    best = max(_candidates(evidence), key=lambda found: (found[0], -found[1]), default=None)
    if best is None or rates == RATES:
        return best and best[2]
    found = best[2]
    starts = [_start(start.claim, start.setting, found.symbol, rates) for start in found.starts]
    return replace(found, rates=rates, starts=tuple(start for start in starts if start is not None))


def _candidates(evidence: Evidence) -> Iterator[tuple[int, int, Rates]]:
    """Runs on one choice of samples after the other, each with how much it tells, until that is enough."""
    claim, trace = evidence.claim, instance_of(evidence)
    assert claim is not None and trace is not None
    symbol, weights = rate_of(claim), plane_of(claim)
    assert symbol is not None and weights is not None
    size = weights.axes[0].size
    assert isinstance(size, Sym)
    sizes = {**trace.sizes, size.name: 2}
    given = (i.tensor for i in claim.runs[0].system.inputs)
    read = next((T.name for T in given if [axis.size for axis in T.axes] == [size]), None)
    for seed in range(CANDIDATES):
        inputs = _samples(claim, sizes, read, Random(seed))
        setting = setting_of(trace, sizes=sizes, inputs=inputs, constants=_constants(claim, trace, sizes))
        glimpse = _start(claim, setting, symbol, RATES[:1])
        if seed >= AT_ANY_RATE and (glimpse is None or len(_moves(path(glimpse.runs[0], weights.name))) < MOVES):
            continue
        starts = _starts(claim, setting, weights, symbol, STARTS[seed % len(STARTS)])
        if starts:
            found = Rates(weights, read, symbol, RATES, starts)
            yield (telling := _telling(found)), seed, found
            if telling >= ENOUGH:
                return


def _moves(points: Iterable[Entries]) -> list[Point]:
    """The steps that change the weights, as vectors."""
    return [(c - a, d - b) for (a, b), (c, d) in pairwise(map(plane, points)) if (a, b) != (c, d)]


def _telling(found: Rates) -> int:
    """How much the runs tell: moves that do not stay on a line, labels that part early, ends that are far apart."""
    own, other = found.paths(found.starts[0]), found.paths(found.starts[-1])
    moves = _moves(own[0])
    turns = min(len(moves), MOVES) if any(crossed(p, q) for p in moves for q in moves) else 0
    parted = 2 <= found.parting(found.starts[-1]) <= 4
    apart = sum(turned(p[-1], q[-1]) for p, q in combinations(other, 2))
    return 2 * turns + 4 * parted + apart


def _starts(claim: Claim, setting: Setting, weights: Tensor, symbol: Sym, other: tuple[int, int]) -> tuple[Start, ...]:
    """From the loop's own start, if that is a fixed one, and from another; none if one of the runs cannot be run."""
    moved: dict[Key, Fraction] = {(START + weights.name, (at,)): Fraction(x) for at, x in enumerate(other, 1)}
    elsewhere = started_elsewhere(claim, weights), replace(setting, constants={**setting.constants, **moved})
    fixed = not tensor_names(claim.runs[0].base.initial[weights.name])
    found = [_start(*posed, symbol, RATES) for posed in ((claim, setting), elsewhere)[not fixed :]]
    return tuple(start for start in found if start is not None) if None not in found else ()


def _start(claim: Claim, setting: Setting, symbol: Sym, rates: tuple[Fraction, ...]) -> Start | None:
    """The claim's first run at each of the rates; its second one is then at another."""
    other = claim.runs[1].values[0][1]
    runs = []
    for rate in rates:
        numbers = {**setting.hyperparameters, symbol.name: rate}
        numbers |= {other.name: next(r for r in RATES if r != rate)} if isinstance(other, Sym) else {}
        found = runs_in(claim, replace(setting, hyperparameters=numbers))
        if found is None:
            return None
        runs.append(found[0])
    return Start(claim, setting, tuple(runs))


def _samples(claim: Claim, sizes: Mapping[str, int], read: str | None, draw: Random) -> tuple[Sample, ...]:
    """Different points of the plane, labelled by the side of a line that they are on; the rest as it comes."""
    found = samples(claim, sizes, STEPS, [draw.choice(ENTRIES) for _ in range(STEPS * len(ENTRIES))])
    points = draw.sample([(a, b) for a in ENTRIES for b in ENTRIES], STEPS)
    a, b = draw.choice(NORMALS)
    placed = []
    for sample, (x, y) in zip(found, points, strict=True):
        own: dict[Key, Fraction] = dict(sample)
        if read is not None:
            own[read, (1,)], own[read, (2,)] = Fraction(x), Fraction(y)
            for given in claim.runs[0].system.inputs:
                if given.values is not None and len(given.values) == 2 and not given.tensor.axes:
                    own[given.tensor.name, ()] = given.values[a * x + b * y > 0]
        placed.append(own)
    return tuple(placed)


def _constants(claim: Claim, trace: Trace, sizes: Mapping[str, int]) -> dict[Key, Fraction]:
    """Those of the known instance; tensors may have another shape now, and get other entries."""
    tensors = {T.name: T for run in claim.runs for T in run.system.constants}
    found = {key: x for key, x in trace.constants.items() if key[0] not in tensors}
    draw = Random(1)
    for T in tensors.values():
        found |= {(T.name, at): Fraction(draw.choice(ENTRIES)) for at in indices_of(T, sizes)}
    return found
