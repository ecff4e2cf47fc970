"""Claims about training loops: a formula over the quantities of one or several runs, and when it should hold."""

from __future__ import annotations

from dataclasses import dataclass

from symbolic_init.kernel.terms import Formula
from symbolic_init.system import Axis, TransitionSystem


@dataclass(frozen=True)
class Run:
    """One training run: a system whose tensor names are its own, except for what it shares with other runs."""

    system: TransitionSystem
    label: str


@dataclass(frozen=True)
class When:
    """The steps a claim is about: every one (both None), the first few, or one."""

    first: int | None = None
    at: int | None = None


@dataclass(frozen=True)
class Claim:
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
