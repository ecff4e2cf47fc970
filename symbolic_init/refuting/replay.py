"""The second evaluator: an instance re-run from the claim, and the verdict on it.

It believes nothing it is told: states, values, steps and verdict are computed again from the data alone, and a trace
that differs in anything is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from typing import Any

from symbolic_init.claim import Claim, Run
from symbolic_init.definedness import of_claim
from symbolic_init.kernel.terms import INDEX, ForAll, Formula, Sym, Term, free_symbols, walk
from symbolic_init.refuting.errors import OutsideError, UndecidedError
from symbolic_init.refuting.extending import (
    about_data_of_one_step,
    about_every_step,
    next_samples,
    reads_clock,
    stands_still,
)
from symbolic_init.refuting.judging import Decision, Judge, conjunction
from symbolic_init.refuting.laws import holds
from symbolic_init.refuting.rounding import rounded, rounded_apart
from symbolic_init.refuting.walking import Inside, Key, Where
from symbolic_init.report import RunTrace, Trace, Value
from symbolic_init.system import TIME, Tensor, generalise

MOST_FURTHER_STEPS = 3


def recheck(claim: Claim, trace: Trace) -> bool:
    """Is the trace what its data give, and does it refute the claim (or bear witness to a "for some")?"""
    hyperparameters: dict[str, Fraction] = {}
    for run in trace.runs:
        for name, number in run.hyperparameters.items():
            if hyperparameters.setdefault(name, number) != number:
                return False
    try:
        again = replayed(
            claim, claim.exists, trace.sizes, trace.constants, trace.inputs, hyperparameters, trace.interpretations
        )
    except (LookupError, ArithmeticError, ValueError, TypeError):
        return False
    return again == trace


def replayed(claim: Claim, wanted: bool, sizes: Mapping[str, int], constants: Mapping[Key, Fraction],
             inputs: Sequence[Mapping[Key, Fraction]], hyperparameters: Mapping[str, Fraction],
             interpretations: Mapping[str, Term], *, lasting: bool = True) -> Trace | None:  # fmt: skip
    """The trace of the data, or None unless every hypothesis holds and the relation has the wanted truth at the end.

    `lasting`: hypotheses about all steps must go on to hold; `UndecidedError` if no such steps are known.
    """
    replay = Replay(claim, sizes, constants, inputs, hyperparameters, interpretations)
    if not replay.data_are_complete() or not replay.hypotheses_hold():
        return None
    trace = replay.trace(wanted)
    if trace is not None and lasting and not replay.can_go_on():
        raise UndecidedError("no further steps are known at which the hypotheses hold as well")
    return trace


class Replay(Judge):
    """An instance of a claim: whether its data are complete and its hypotheses hold, and what its runs are."""

    def data_are_complete(self) -> bool:
        """Is there exactly one allowed number for each size, constant and input, and a body for each function?"""
        rows: list[Mapping[Any, Fraction]] = [self.constants, self.hyperparameters, *self.inputs]
        sample = {(name, e): i.values for name, i in self.given.items() for e in self.entries(i.tensor)}
        fixed = {(T.name, e) for T in self.fixed.values() for e in self.entries(T)}
        return (
            all(type(x) is Fraction for row in rows for x in row.values())
            and all(type(n) is int and n >= 1 for n in self.sizes.values())
            and all(s.keys() == sample.keys() for s in self.inputs)
            and all(allowed is None or s[key] in allowed for s in self.inputs for key, allowed in sample.items())
            and fixed <= self.constants.keys()
            and self.interpretations.keys() == {f.name for f in self.functions.values() if f.body is None}
        )

    def nothing_is_idle(self) -> bool:
        """Is every size and every number outside tensors part of the claim? A size is that some tensor has."""
        loose = {name for name, indices in self.constants if name not in self.fixed}
        tensors = (
            *self.fixed.values(),
            *(i.tensor for i in self.given.values()),
            *(rule[0] for rule in self.rules.values()),
        )
        sizes = {symbol.name for T in tensors for axis in T.axes for symbol in free_symbols(axis.size)}
        return self.used | sizes >= self.sizes.keys() | loose

    # Verdict

    def hypotheses_hold(self) -> bool:
        """Does every hypothesis hold, at all indices and at all times of the instance?"""
        bodies = {f.name: f for f in self.functions.values()}
        return all(self.holds_everywhere(c) or holds(c, bodies, self.interpretations) for c in self.conditions())

    def conditions(self) -> Iterable[Formula]:
        """The hypotheses, each once."""
        return dict.fromkeys([*(a for s in self.systems for a in s.assumptions), *self.claim.hypotheses])

    def can_go_on(self) -> bool:
        """Are there steps after the last one, for ever, at which the hypotheses for all steps hold?

        What is said of the data of one step is true of a step repeated; else a step is looked for that changes nothing.
        What is said of the number of a step is not known of those to come. That all terms have values is asked of the
        steps of the instance only.
        """
        lasting = [c for c in self.conditions() if about_every_step(c, self) or reads_clock(c, self)]
        if lasting:
            defined = set(of_claim(self.claim))
            lasting = [c for c in lasting if c not in defined]
        if any(reads_clock(c, self) for c in lasting):
            return False
        about_data = all(about_data_of_one_step(c, self) for c in lasting)
        return not lasting or any(further.holds_on(about_data) for further in self.continued())

    def continued(self) -> Iterator[Replay]:
        """The instance with a few steps more, of the same inputs each."""
        for more in range(1, MOST_FURTHER_STEPS + 1):
            for sample in next_samples(self):
                inputs = [*self.inputs, *[sample] * more]
                yield Replay(self.claim, self.sizes, self.constants, inputs, self.hyperparameters, self.interpretations)

    def holds_on(self, about_data: bool) -> bool:
        """Do the hypotheses hold at the new last step, which can be repeated?"""
        try:
            return self.data_are_complete() and self.hypotheses_hold() and (about_data or stands_still(self))
        except (ArithmeticError, OutsideError):
            return False

    def holds_everywhere(self, formula: Formula) -> bool:
        """Is the formula true at every value of its free indices and at every time?"""
        names = dict.fromkeys(
            node.name for node in walk(formula)
            if isinstance(node, Sym) and node.sort == INDEX and node.name not in self.sizes
        )  # fmt: skip
        places = (dict(zip(names, values, strict=True)) for values in product(*(self.values_of(n) for n in names)))
        return all(self.holds_below(formula, where, ()) for where in places)

    def holds_below(self, formula: Formula, where: Where, inside: Inside) -> bool:
        """Is what the outermost "for all indices" bind true, at every time of the instance?"""
        if isinstance(formula, ForAll) and formula.sort == INDEX:
            return all(self.holds_below(formula.body, where, (i, *inside)) for i in self.range_of(formula.body))
        try:
            return self.truth(formula, where, inside) is True
        except OutsideError:
            return True

    def values_of(self, name: str) -> range:
        """The values of a free index variable."""
        if name == TIME.name:
            return range(self.horizon + 1)
        tensors = [*self.fixed.values(), *(i.tensor for i in self.given.values()), *(r[0] for r in self.rules.values())]
        axes = [*self.claim.indices, *(axis for T in tensors for axis in T.axes)]
        return range(1, min(self.length(axis) for axis in axes if axis.index.name == name) + 1)

    def due(self) -> Iterator[int]:
        """The times at which the claim is about its relation."""
        when, offset = self.claim.when, self.claim.offset
        if TIME not in self.claim.relation.mentions:
            yield 0
        elif when.at is not None:
            yield when.at - offset
        elif when.first is not None:
            yield from range(1 - offset, when.first - offset + 1)
        else:
            yield from range(self.horizon + 1)

    def trace(self, wanted: bool) -> Trace | None:
        """The trace, if the relation has the wanted truth for the first time and that needs all of the steps."""
        relation = self.claim.relation
        timed = TIME in relation.mentions
        ranges = [range(1, self.length(axis) + 1) for axis in self.claim.indices]
        indices = [axis.index for axis in self.claim.indices]
        for time in self.due():
            self.reached = 0
            places = ({**dict(zip([i.name for i in indices], values, strict=True)), TIME.name: time}
                      for values in product(*ranges))  # fmt: skip
            whole: tuple[Formula, Where, Inside] = (generalise(relation, *indices), {TIME.name: time}, ())
            try:
                truth, decision = conjunction((self.examined(relation, where, ()) for where in places), whole)
            except OutsideError:
                continue
            if truth is wanted:
                step = time + self.claim.offset if timed else self.reached
                complete = self.reached == self.horizon and self.nothing_is_idle()
                return self.told(step, decision) if decision is not None and complete else None
        return None

    def told(self, step: int, decision: Decision) -> Trace:
        """Everything that a report shows, numbers rounded outwards where they are enclosures."""
        low, high = rounded_apart(decision.left, decision.right)
        return Trace(
            sizes=dict(self.sizes),
            constants=dict(self.constants),
            inputs=tuple(dict(sample) for sample in self.inputs),
            runs=tuple(map(self.run, self.claim.runs)),
            step=step,
            formula=self.shown(decision.formula, decision.where, decision.inside),
            left=low,
            right=high,
            interpretations=dict(self.interpretations),
        )

    def run(self, run: Run) -> RunTrace:
        """One run's hyperparameters, states and intermediate values."""
        system = run.system
        states, middle = system.state, [T for T, _ in system.intermediates]

        def at(time: int, tensors: Sequence[Tensor]) -> dict[Key, Value]:
            return {(T.name, e): rounded(self.entry(T.name, (time, *e))) for T in tensors for e in self.entries(T)}

        times = range(self.horizon + 1)
        return RunTrace(
            label=run.label,
            hyperparameters={h.name: self.hyperparameters[h.name] for h in system.hyperparameters},
            states=tuple(at(time, states) for time in times),
            values=tuple(at(time, middle if time else ()) for time in times),
        )
