"""Equations for a tensor at every time: from a reduction, or from the loop's definitions at explicit steps."""

from __future__ import annotations

from dataclasses import dataclass

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Add, Entry, Equal, Num, Term
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.conversion import Rewriting
from symbolic_init.proving.equation import specialise
from symbolic_init.proving.scale import PLAIN, Scale
from symbolic_init.system import NEXT, TIME, TransitionSystem


def predecessor(time: Term) -> Term | None:
    """t, of t + 1; m - 1, of a number m > 0."""
    match time:
        case Add((before, Num(1))):
            return before
        case Num(int(m)) if m > 0:
            return Num(m - 1)
    return None


@dataclass(frozen=True)
class AtEveryTime:
    """∀t, indices. T[t, …] = …, or, with `shifted`, an equation for T[t + 1, …]."""

    theorem: Theorem
    shifted: bool
    scale: Scale = PLAIN
    again: bool = False

    def at(self, entry: Entry) -> Theorem | None:
        """The equation at the entry's time and indices."""
        time, *indices = entry.indices
        if not self.shifted:
            return specialise(self.theorem, (time, *indices))
        before = predecessor(time)
        if before is None:
            return None
        return with_left(specialise(self.theorem, (before, *indices)), entry)


@dataclass(frozen=True)
class Unfolding:
    """The definition of a tensor at explicit steps: its start at 0, its defining equation after."""

    start: Theorem | None
    step: Theorem
    scale: Scale = PLAIN
    again: bool = True

    def at(self, entry: Entry) -> Theorem | None:
        """The definition at the entry's step, or None when the step is not a number."""
        time, *indices = entry.indices
        if not isinstance(time, Num):
            return None
        if time.value == 0:
            return self.start and specialise(self.start, indices)
        before = predecessor(time)
        if before is None:
            return None
        return with_left(specialise(self.step, (before, *indices)), entry)


@dataclass(frozen=True)
class OneStep:
    """The definition of a tensor at t + 1, for the symbolic t; at other times what is known otherwise."""

    step: Theorem
    otherwise: Rewriting | None = None
    scale: Scale = PLAIN
    again: bool = True

    def at(self, entry: Entry) -> Theorem | None:
        """The definition at t + 1."""
        time, *indices = entry.indices
        if time == NEXT:
            return specialise(self.step, (TIME, *indices))
        return self.otherwise.at(entry) if self.otherwise else None


def with_left(equation: Theorem, entry: Entry) -> Theorem:
    """The same equation with times worked out: T[1 + 1] becomes T[2], on both sides."""
    conclusion = equation.conclusion
    assert isinstance(conclusion, Equal)
    new = Equal(entry, with_numbers(conclusion.right))
    return equation if new == conclusion else rules.recast(equation, new)


def with_numbers(term: Term) -> Term:
    """The term with sums of numbers in indices worked out."""

    def visit(node: Term, depth: int) -> Term:
        if isinstance(node, Entry):
            return Entry(node.tensor, tuple(map(_worked_out, node.indices)))
        new = node.map(visit, depth)
        assert isinstance(new, Term)
        return new

    return visit(term, 0)


def _worked_out(index: Term) -> Term:
    if isinstance(index, Add) and all(isinstance(p, Num) for p in index.parts):
        return Num(sum(p.value for p in index.parts if isinstance(p, Num)))
    return index


def definitions(system: TransitionSystem) -> dict[str, Unfolding]:
    """The definition of every tensor of a system, as hypotheses; of those defined layer by layer there is no one."""
    starts = len(system.state)
    first = {name: rules.assume(equation) for name, equation in system.definitions[:starts]}
    layered = {T.name for T, body in system.intermediates if system.mentions_itself(T, body)}
    steps = {name: rules.assume(equation) for name, equation in system.definitions[starts:] if name not in layered}
    return {name: Unfolding(first.get(name), steps[name]) for name in (*first, *steps)}
