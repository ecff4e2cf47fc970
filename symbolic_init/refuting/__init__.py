"""Counterexamples and witnesses: exact search, certified intervals, shrinking, and a second evaluator's word."""

from symbolic_init.refuting.refuter import (
    contradiction,
    find_witness,
    non_vacuity,
    refute,
    satisfiable,
    silence,
    standstill,
)
from symbolic_init.refuting.replay import recheck

__all__ = ["contradiction", "find_witness", "non_vacuity", "recheck", "refute", "satisfiable", "silence", "standstill"]
