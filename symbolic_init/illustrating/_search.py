"""The search for samples on which runs at several learning rates tell much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, pairwise
from random import Random

from symbolic_init.claim import Claim
from symbolic_init.illustrating._geometry import Point, crossed, plane, turned
from symbolic_init.illustrating._rates import RATES, Rates, Start, plane_of, rate_of
from symbolic_init.illustrating._running import (
    START,
    Key,
    Sample,
    Setting,
    indices_of,
    instance_of,
    path,
    run_in,
    samples,
    setting_of,
    started_elsewhere,
)
from symbolic_init.kernel.terms import Sym, tensor_names
from symbolic_init.report import Entries, Evidence, Trace
from symbolic_init.system import Tensor

STEPS, MOVES = 8, 4
CANDIDATES, ENOUGH = 100, 13
AT_ANY_RATE = 8  # candidates that are looked at although they move little
ENTRIES = (-2, -1, 1, 2)
STARTS = ((3, -2), (-3, 2), (2, 3), (-2, -3), (4, 1))
NORMALS = ((1, 2), (-2, 1), (1, -3), (3, 1))  # of lines on whose two sides the labels are
KEPT = 64  # pictures of pages before


def runs_at(evidence: Evidence, rates: tuple[Fraction, ...] = RATES) -> Rates | None:
    """The runs on samples that tell much: the weights turn often, and from another start the labels part."""
    claim, trace = evidence.claim, instance_of(evidence)
    assert claim is not None and trace is not None
    symbol, weights = rate_of(claim), plane_of(claim)
    assert symbol is not None and weights is not None
    size = weights.axes[0].size
    assert isinstance(size, Sym)
    sizes = {**trace.sizes, size.name: 2}
    setting = setting_of(trace, sizes=sizes, inputs=(), constants=_constants(claim, trace, sizes))
    numbers = {name: number for name, number in setting.hyperparameters.items() if name not in _both(claim, symbol)}
    setting = replace(setting, hyperparameters=numbers)
    return _most_telling(_Question(_key(claim, weights, setting), claim, weights, symbol, setting), rates)


@dataclass(frozen=True)
class _Question:
    """What is to be run: pages whose key is the same have the same pictures."""

    key: tuple[object, ...]
    claim: Claim = field(compare=False)
    weights: Tensor = field(compare=False)
    symbol: Sym = field(compare=False)
    setting: Setting = field(compare=False)

    @property
    def given(self) -> str | None:
        """What is read at each step and can be multiplied by the weights."""
        read = (i.tensor for i in self.claim.runs[0].system.inputs)
        size = self.weights.axes[0].size
        return next((T.name for T in read if [axis.size for axis in T.axes] == [size]), None)

    def at(self, rates: tuple[Fraction, ...], *starts: Start) -> Rates:
        """The runs, as the pictures have them."""
        return Rates(self.weights, self.given, self.symbol, rates, starts)


def _key(claim: Claim, weights: Tensor, setting: Setting) -> tuple[object, ...]:
    runs = tuple((run.base.key, run.primed, run.values) for run in claim.runs)
    tables = (setting.sizes, setting.constants, setting.hyperparameters, setting.interpretations)
    return runs, claim.hypotheses, weights, *(tuple(sorted(table.items())) for table in tables)


@lru_cache(maxsize=KEPT)
def _most_telling(question: _Question, rates: tuple[Fraction, ...]) -> Rates | None:
    for _, posed in sorted(_candidates(question), key=lambda found: -found[0]):
        starts = [_start(*one, question.symbol, rates) for one in posed]
        made = tuple(start for start in starts if start is not None)
        if len(made) == len(starts):
            return question.at(rates, *made)
    return None


def _candidates(question: _Question) -> Iterator[tuple[int, tuple[tuple[Claim, Setting], ...]]]:
    """The starts on one choice of samples after the other, each with how much they tell, until that is enough.

    They are the loop's own, if that is a fixed one, and another; the own is tried at one rate.
    """
    claim, weights, symbol = question.claim, question.weights, question.symbol
    fixed, elsewhere = not tensor_names(claim.runs[0].base.initial[weights.name]), started_elsewhere(claim, weights)
    for seed in range(CANDIDATES):
        inputs = _samples(claim, question.setting.sizes, question.given, Random(seed))
        own = claim, replace(question.setting, inputs=inputs)
        glimpse = _start(*own, symbol, RATES[:1])
        moves = None if glimpse is None else _moves(path(glimpse.runs[0], weights.name))
        if (fixed or seed >= AT_ANY_RATE) and moves is None:
            continue
        if seed >= AT_ANY_RATE and len(moves or ()) < MOVES:
            continue
        away: dict[Key, Fraction] = {
            (START + weights.name, (at,)): Fraction(x) for at, x in enumerate(STARTS[seed % len(STARTS)], 1)
        }
        other = elsewhere, replace(own[1], constants={**own[1].constants, **away})
        start = _start(*other, symbol, RATES)
        if start is not None:
            shown = moves if fixed and moves is not None else _moves(path(start.runs[0], weights.name))
            yield (telling := _telling(question.at(RATES, start), shown)), (own, other)[not fixed :]
            if telling >= ENOUGH:
                return


def _moves(points: Iterable[Entries]) -> list[Point]:
    """The steps that change the weights, as vectors."""
    return [(c - a, d - b) for (a, b), (c, d) in pairwise(map(plane, points)) if (a, b) != (c, d)]


def _telling(found: Rates, moves: Sequence[Point]) -> int:
    """How much runs tell: moves that do not stay on a line, labels that part early, ends that are far apart."""
    (start,) = found.starts
    turns = min(len(moves), MOVES) if any(crossed(p, q) for p in moves for q in moves) else 0
    parted = 2 <= found.parting(start) <= 4
    apart = sum(turned(p[-1], q[-1]) for p, q in combinations(found.paths(start), 2))
    return 2 * turns + 4 * parted + apart


def _both(claim: Claim, symbol: Sym) -> set[str]:
    """The names of the rates of the two runs."""
    other = claim.runs[1].values[0][1]
    return {symbol.name, *([other.name] if isinstance(other, Sym) else [])}


def _start(claim: Claim, setting: Setting, symbol: Sym, rates: tuple[Fraction, ...]) -> Start | None:
    """The claim's first run at each of the rates, if it can be run; its second one is then at another."""
    runs = []
    for rate in rates:
        another = next(other for other in RATES if other != rate)
        numbers = {**dict.fromkeys(_both(claim, symbol), another), symbol.name: rate}
        found = run_in(claim, replace(setting, hyperparameters={**setting.hyperparameters, **numbers}))
        if found is None:
            return None
        runs.append(found)
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
