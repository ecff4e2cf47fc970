"""The equations of a training loop by their left sides, to be put into another, and what its steps change."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symbolic_init.modelling.training_loop import TrainingLoop


def intermediates_of(loop: TrainingLoop) -> dict[Any, Any]:
    """What each intermediate is."""
    return {loop.targets[name]: body for name, body in loop.intermediates.items()}


def updates_of(loop: TrainingLoop) -> dict[Any, Any]:
    """What each state becomes."""
    return {loop.targets[name]: body for name, body in loop.update.items()}


def change(loop: TrainingLoop, entry: Any, step: int = 1) -> sp.Expr:
    """What the step adds to an entry of the state."""
    return loop.at(entry, step) - loop.at(entry, step - 1)
