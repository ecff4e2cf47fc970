"""Claims about training loops: a formula over the quantities of one or several runs, and when it should hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from symbolic_init.displayed import Displayed
from symbolic_init.kernel.terms import Formula, Sym, Term
from symbolic_init.system import Axis, TransitionSystem

SUFFIX = "'"


@dataclass(frozen=True)
class Run:
    """One training run: a loop, with primes on what is its own where a claim is about two runs.

    `primed` are the tensors renamed, `values` the hyperparameters replaced. `loop` is the loop as the user wrote it
    (for the numeric judge).
    """

    base: TransitionSystem
    label: str
    primed: frozenset[str] = frozenset()
    values: tuple[tuple[Sym, Term], ...] = ()
    loop: Any = field(default=None, compare=False)

    @cached_property
    def system(self) -> TransitionSystem:
        """The system under the run's own names."""
        return self.base.renamed(SUFFIX, set(self.primed), dict(self.values)) if self.primed else self.base


@dataclass(frozen=True)
class When:
    """The steps a claim is about: every one (both None), the first few, or one."""

    first: int | None = None
    at: int | None = None


@dataclass(frozen=True)
class Claim(Displayed):
    """For all data (or for some), at the steps `when`, the relation holds between the quantities of the runs.

    The relation mentions entries at `TIME` (states) or `NEXT` (inputs, intermediates) and `indices`, over which it is
    quantified; it may also mention explicit times. `offset` is 1 where "step s" means `NEXT` = s (predictions) and 0
    where it means `TIME` = s (states).
    """

    words: str
    runs: tuple[Run, ...]
    relation: Formula
    indices: tuple[Axis, ...] = ()
    when: When = When()
    offset: int = 0
    exists: bool = False
    hypotheses: tuple[Formula, ...] = ()

    @cached_property
    def stated(self) -> tuple[Formula, ...]:
        """Everything that a theorem for the claim may assume: its hypotheses, and what the runs' loops are."""
        loops = (formula for run in self.runs for formula in run.system.hypotheses())
        return tuple(dict.fromkeys((*self.hypotheses, *loops)))
