"""Loops trained on random instances, beside their reductions; claims about the same runs share what was trained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from weakref import WeakKeyDictionary

from symbolic_init.claim import SUFFIX, Claim, Run
from symbolic_init.crosscheck.batches import Tally
from symbolic_init.crosscheck.comparison import check_lines
from symbolic_init.crosscheck.evaluation import Where, define
from symbolic_init.crosscheck.instances import Drawer, Function, Instances, Kind, NoInstanceError
from symbolic_init.crosscheck.pool import History, Pool, Value
from symbolic_init.crosscheck.smaller_loop import embedded, is_shared, named, reduced_pool, run_numbers
from symbolic_init.crosscheck.trainer import Given, Trainer
from symbolic_init.report import Derivation
from symbolic_init.system import TIME

INSTANCES = 30  # in each draw: two exact ones make more than 50 exact points for every line of a calculation
TRAINERS: WeakKeyDictionary[Any, Trainer] = WeakKeyDictionary()


@dataclass(frozen=True)
class Trained:
    """Every quantity of every run on some instances, and how the runs agree with their reductions."""

    drawn: Instances
    pool: Pool
    reductions: Tally
    _lines: dict[int, tuple[Derivation, Tally]] = field(default_factory=dict)

    def lines(self, derivation: Derivation) -> Tally:
        """How the lines of a derivation agree with each other."""
        if id(derivation) not in self._lines:
            self._lines[id(derivation)] = derivation, sum(check_lines(derivation, self.pool), Tally())
        return self._lines[id(derivation)][1]


class Training:
    """The runs of a claim on instances of its hypotheses; each draw is trained once."""

    def __init__(self, claim: Claim, reductions: Sequence[Any]) -> None:
        self.runs, self.reductions = claim.runs, tuple(reductions)
        self.trainers = [trainer_of(run.loop) for run in claim.runs]
        self.drawer = Drawer(claim)
        self._drawn: dict[tuple[int, Kind, int], Trained | None] = {}

    def on(self, number: int, kind: Kind, steps: int) -> Trained | None:
        """What became of the instances of a draw; None if there are none."""
        key = number, kind, steps
        if key not in self._drawn:
            self._drawn[key] = self._trained(*key)
        return self._drawn[key]

    def _trained(self, number: int, kind: Kind, steps: int) -> Trained | None:
        try:
            drawn = self.drawer.draw(number, INSTANCES, kind, steps)
        except NoInstanceError:
            return None
        if not drawn.count:
            return None
        pool, steps = self.trained(drawn)
        drawn = replace(drawn, steps=steps)
        return Trained(drawn, pool, self.against_reductions(drawn, pool))

    def trained(self, drawn: Instances) -> tuple[Pool, int]:
        """Every quantity of every run, and for how many steps there are any."""
        pool = drawn.pool()
        for run in self.runs:
            define(pool, run.system.functions)
        for trainer in dict.fromkeys(self.trainers):
            runs = [run for run, own in zip(self.runs, self.trainers, strict=True) if own is trainer]
            drawn = replace(drawn, steps=self.train(runs, trainer, drawn, pool))
        return pool, drawn.steps

    def against_reductions(self, drawn: Instances, pool: Pool) -> Tally:
        """Each run against its reduction, which is run only once where the runs share it."""
        total, known = Tally(), dict[int, Pool]()
        for run, reduction in zip(self.runs, self.reductions, strict=False):
            small = known.get(id(reduction)) if is_shared(run, reduction.reduced) else None
            small = small or reduced_pool(run, reduction.reduced, pool, drawn.steps, drawn.count)
            known.setdefault(id(reduction), small)
            total += self.against_reduction(run, reduction, small, pool)
        return total

    def train(self, runs: Sequence[Run], trainer: Trainer, drawn: Instances, pool: Pool) -> int:
        """Runs of one loop, side by side: the quantities of each under the names that the claim gives them.

        How many steps they took.
        """
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
        return len(values)

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


class Trainings:
    """What was trained for earlier claims."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], Training] = {}

    def of(self, claim: Claim, reductions: Sequence[Any]) -> Training:
        """The training of the claim's runs under its hypotheses."""
        runs = tuple((id(run.loop), run.base.key, run.primed, run.values) for run in claim.runs)
        key = runs, claim.hypotheses, tuple(map(id, reductions))
        if key not in self._known:
            self._known[key] = Training(claim, reductions)
        return self._known[key]


def _unknown(run: Run, drawn: Instances) -> dict[str, Function]:
    """What was drawn for the functions that the loop leaves open, by their names in the loop as it was written."""
    pairs = zip(run.loop.system.functions, run.base.functions, strict=True)
    return {written.name: drawn.functions[claimed.name] for written, claimed in pairs if claimed.body is None}


def trainer_of(loop: Any) -> Trainer:
    """The trainer of a loop, which reads it once."""
    if loop not in TRAINERS:
        TRAINERS[loop] = Trainer(loop)
    return TRAINERS[loop]
