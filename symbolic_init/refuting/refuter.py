"""Counterexamples and witnesses: exact instances, found by search, shrunk, and re-run by a second evaluator."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from symbolic_init.claim import Claim, Run, When
from symbolic_init.kernel.terms import And, Equal, ForAll, Formula, Less, Num, Term
from symbolic_init.refuting.certified import Interval
from symbolic_init.refuting.errors import DisagreementError, UndecidedError
from symbolic_init.refuting.interpretation import interpretations, with_bodies
from symbolic_init.refuting.layout import entry_of
from symbolic_init.refuting.problem import problem
from symbolic_init.refuting.replay import replayed
from symbolic_init.refuting.search import Limits, Search, Settled
from symbolic_init.refuting.shrinking import polished, trimmed
from symbolic_init.report import Enclosure, Trace, Value
from symbolic_init.system import NEXT, Tensor, TransitionSystem, generalise, last_named_step

DEFAULT = Limits()
FEW = 80  # evaluations suffice, as a rule, where something can move at all


def refute(claim: Claim, *, max_evaluations: int = DEFAULT.evaluations, max_size: int = DEFAULT.size,
           max_steps: int = DEFAULT.steps) -> Trace | None:  # fmt: skip
    """Data that satisfy the hypotheses and on which the relation fails, with the first step at which it does.

    None says only that none was found. Hypotheses about all steps hold at the steps of the instance, and there are
    further steps, for ever, at which they hold; that terms have values is asked of the steps of the instance.
    An unknown function gets a body that certainly satisfies the laws assumed of it.
    A "for some" claim has witnesses, not counterexamples: see `find_witness`.
    """
    if claim.exists:
        raise ValueError('expected a claim about all data, found one "for some data": call find_witness')
    limits = Limits(max_evaluations, size=max_size, steps=max_steps)
    return _telling(claim, limits) or _settle(claim, False, limits)


def find_witness(claim: Claim, *, max_evaluations: int = DEFAULT.evaluations, max_size: int = DEFAULT.size,
                 max_steps: int = DEFAULT.steps) -> Trace | None:  # fmt: skip
    """Data that satisfy the hypotheses and on which the relation of a "for some" claim holds, at all its indices."""
    if not claim.exists:
        raise ValueError('expected a claim "for some data", found one about all data: call refute')
    return _settle(claim, True, Limits(max_evaluations, size=max_size, steps=max_steps))


def non_vacuity(claim: Claim, *, max_evaluations: int = DEFAULT.evaluations) -> Trace | None:
    """An instance of the claim's hypotheses in which a state of its first run moves.

    If none is found, one in which the data are not all 0. The first that comes along is taken, without idle steps.
    Hypotheses about all steps hold at the steps of the instance; nothing is said of later ones.
    """
    system, last = claim.runs[0].system, _last_named_step(claim)
    stills: tuple[Claim, ...] = (standstill(system), silence(system))
    if last:  # the steps that make a state move may end before it
        stills = (*stills, replace(contradiction(system), when=When(at=last)))
    for limits in (Limits(min(FEW, max_evaluations), size=2, steps=2), Limits(max_evaluations)):
        for still in stills:
            posed = replace(still, runs=claim.runs, hypotheses=claim.hypotheses)
            if (trace := _settle(posed, False, limits, trimmed, lasting=False)) is not None:
                return trace
    return None


def satisfiable(hypotheses: tuple[Formula, ...], system: TransitionSystem, *,
                max_evaluations: int = DEFAULT.evaluations) -> Trace | None:  # fmt: skip
    """An instance of one step that satisfies the hypotheses and the system's assumptions, or None if none is found."""
    return _settle(contradiction(system, hypotheses), False, Limits(max_evaluations), lasting=False)


def standstill(system: TransitionSystem, hypotheses: tuple[Formula, ...] = ()) -> Claim:
    """The claim that every state keeps its initial value."""
    still = tuple(generalise(Equal(T.at(NEXT), T.at(Num(0))), *T.indices) for T in system.state)
    return Claim("no state ever moves", (Run(system, ""),), And(still), offset=1, hypotheses=hypotheses)


def silence(system: TransitionSystem, hypotheses: tuple[Formula, ...] = ()) -> Claim:
    """The claim that all inputs are 0 (of a loop without inputs: that no state is anything but 0)."""
    tensors: Sequence[Tensor] = [i.tensor for i in system.inputs] or system.state
    zero = tuple(generalise(Equal(T.at(NEXT), Num(0)), *T.indices) for T in tensors)
    return Claim("the data are 0", (Run(system, ""),), And(zero), offset=1, hypotheses=hypotheses)


def contradiction(system: TransitionSystem, hypotheses: tuple[Formula, ...] = ()) -> Claim:
    """The claim that something false holds at step 1: it fails on every instance of the hypotheses."""
    return Claim("no data satisfy the hypotheses", (Run(system, ""),), Less(NEXT, Num(0)), when=When(at=1), offset=1,
                 hypotheses=hypotheses)  # fmt: skip


def _telling(claim: Claim, limits: Limits) -> Trace | None:
    """Of a claim of equations and inequalities, vectors of which an equation fails, if no earlier step refutes it.

    Where the direction of a vector should stay, two that are not collinear say more than a change of sign.
    """
    equations, others = _equations(claim.relation)
    if not equations or not others or min(limits.size, limits.evaluations // FEW) < 2:
        return None
    few = replace(limits, evaluations=FEW, least=2, size=2)
    found = _search(replace(claim, relation=And(equations)), False, few)
    if found is None:
        return None
    steps = found.settled.steps - 1
    sooner = _settle(claim, False, replace(limits, evaluations=FEW // 2, size=1, steps=steps)) if steps > 0 else None
    if sooner is not None and len(sooner.inputs) <= steps:
        return sooner
    try:
        return _replayed(claim, found)
    except UndecidedError:
        return None


def _equations(relation: Formula) -> tuple[tuple[Formula, ...], tuple[Formula, ...]]:
    """The parts of a conjunction that are equations, for all indices, and the others."""

    def inside(formula: Formula) -> Formula:
        return inside(formula.body) if isinstance(formula, ForAll) else formula

    parts = relation.parts if isinstance(relation, And) else (relation,)
    equations = tuple(part for part in parts if isinstance(inside(part), Equal))
    return equations, tuple(part for part in parts if part not in equations)


@dataclass(frozen=True)
class _Found:
    """What a search has found, and the bodies of the unknown functions there."""

    search: Search
    settled: Settled
    bodies: Mapping[str, Term]


def _settle(claim: Claim, wanted: bool, limits: Limits,
            dressed: Callable[[Search, Settled], Settled] = polished, *,
            lasting: bool = True) -> Trace | None:  # fmt: skip
    """What is found for a claim, as the second evaluator sees it; the search is believed in nothing.

    `lasting`: hypotheses about all steps are known to hold after the instance too.
    """
    found = _search(claim, wanted, limits, dressed)
    if found is None:
        return None
    try:
        trace = _replayed(claim, found, lasting=lasting) or _shorter(claim, found, lasting=lasting)
    except (UndecidedError, RecursionError):  # what the second evaluator cannot run is not believed
        return None
    if trace is None:
        raise _disagreement(claim, found)
    return trace


def _shorter(claim: Claim, found: _Found, *, lasting: bool) -> Trace | None:
    """The first steps of the instance, where they settle the claim already: a false part can need fewer than all."""
    instance = found.settled.instance
    prefixes = (
        replace(instance, samples=instance.samples[:steps])
        for steps in range(_last_named_step(claim), len(instance.samples))
    )
    cut = (replace(found, settled=replace(found.settled, instance=prefix)) for prefix in prefixes)
    return next(
        (trace for part in cut if (trace := _replayed(claim, part, agreeing=False, lasting=lasting)) is not None), None
    )


def _search(claim: Claim, wanted: bool, limits: Limits,
            dressed: Callable[[Search, Settled], Settled] = polished) -> _Found | None:  # fmt: skip
    posed = problem(claim)
    choices = interpretations(posed)
    if not choices:
        return None
    search = Search(posed, wanted, limits, tuple(with_bodies(posed, bodies) for bodies in choices))
    settled = search.find()
    if settled is None:
        return None
    settled = dressed(search, settled)
    if settled.steps < _last_named_step(claim):
        return None
    return _Found(search, settled, dict(choices[settled.instance.bodies]))


def _last_named_step(claim: Claim) -> int:
    """The last step that a hypothesis names by its number: of a shorter instance it says nothing."""
    fixed = {T.name for run in claim.runs for T in run.system.constants}
    assumed = (*claim.hypotheses, *(a for run in claim.runs for a in run.system.assumptions))
    return max((last_named_step(hypothesis, fixed) for hypothesis in assumed), default=0)


def _replayed(claim: Claim, found: _Found, *, agreeing: bool = True, lasting: bool = True) -> Trace | None:
    """The instance run by the second evaluator, with the same numbers; None if that does not settle the claim.

    `agreeing`: an error unless both evaluators found it at the same step.
    """
    posed, instance = found.search.problem, found.settled.instance
    trial = found.search.trial(instance.sizes, instance.bodies)
    named = dict(zip(trial.parameters, map(Fraction, instance.parameters), strict=True))
    declared = {h.name for run in claim.runs for h in run.system.hyperparameters}
    hyperparameters = {name: x for (name, i), x in named.items() if i == () and name in declared}
    trace = replayed(
        claim,
        found.search.wanted,
        dict(zip(posed.sizes, instance.sizes, strict=True)),
        {key: x for key, x in named.items() if key[0] not in hyperparameters},
        [dict(zip(trial.inputs, map(Fraction, sample), strict=True)) for sample in instance.samples],
        hyperparameters,
        found.bodies,
        lasting=lasting,
    )
    if trace is not None and agreeing and not _agree(found.settled, trace):
        raise _disagreement(claim, found)
    return trace


def _disagreement(claim: Claim, found: _Found) -> DisagreementError:
    return DisagreementError(
        f"expected both evaluators to settle the claim {claim.words!r} alike, found that they differ on "
        f"{found.settled.instance}: this is a fault of the refuter, please report it"
    )


def _agree(settled: Settled, trace: Trace) -> bool:
    """Have both evaluators come to the same numbers?"""
    return len(trace.inputs) == settled.steps and all(
        _same(entry_of(settled.rows[name][time], indices), value)
        for run in trace.runs
        for numbers in (run.states, run.values)
        for time, row in enumerate(numbers)
        for (name, indices), value in row.items()
    )


def _same(ours: Any, theirs: Value) -> bool:
    if isinstance(ours, Interval):
        low, high = ours.bounds()
        return isinstance(theirs, Enclosure) and low <= theirs.upper and theirs.lower <= high
    return type(theirs) is Fraction and ours.as_integer_ratio() == theirs.as_integer_ratio()
