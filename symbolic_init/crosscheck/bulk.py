"""Is it the gradient? ⟨∇, v⟩ against the forward derivative of the loss in floats, at very many random points.

The other check (`field.py`) is exact, but knows no more of exp, tanh, … than their slopes, and nothing of cases such
as [z > 0]. This one takes functions by their definitions, moved along v as well, so that the derivatives that a model
gives them are judged too; what is wrong by less than rounding, or at kinks alone, it accepts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from symbolic_init.crosscheck.batches import Tally
from symbolic_init.crosscheck.doubles import Doubles
from symbolic_init.crosscheck.dual_numbers import CheckError, DualNumbers, Statement
from symbolic_init.crosscheck.floats import Floats
from symbolic_init.kernel.terms import Term
from symbolic_init.system import Function, TransitionSystem

CACHED = 2**20  # floats drawn for as many points as are worked out together: with what is made of them, in the cache


@dataclass(frozen=True)
class FloatCheck:
    """What was found: where both are defined, they are equal up to rounding (see `Floats.compared`)."""

    tally: Tally

    @property
    def holds(self) -> bool:
        """They are equal, and defined at half of the points or more."""
        return not self.tally.disagreements and self.tally.points >= max(1, self.tally.undefined)


def check_in_floats(
    system: TransitionSystem,
    loss: Term,
    gradient: Mapping[str, Term],
    sizes: Mapping[str, int],
    *,
    errors: Sequence[Statement] = (),
    functions: Iterable[Function] = (),
    points: int = 10_000,
    seed: int | None = None,
) -> FloatCheck:
    """Is the gradient that of the loss? The arguments are those of `check_gradient` (see `field.py`).

    Every point has a state, a direction v, inputs and hyperparameters of its own. `functions`: definitions besides
    the system's own, such as those of derivatives; a derivative without one is worked out from its function's.
    Raises `CheckError`.
    """
    if points < 1:
        raise CheckError(f"points: expected at least 1, found {points}")
    program = DualNumbers(system, errors, sizes, (*system.functions, *functions)).program(loss, gradient)
    together = min(points, max(1, CACHED // max(1, program.drawn)))
    random, memory, found = np.random.default_rng(seed), np.empty(program.drawn * together), Tally()
    with np.errstate(all="ignore"):
        for begun in range(0, points, together):
            numbers = Doubles(min(together, points - begun), random, memory)
            reverse, forward = (Floats(np.broadcast_to(side, numbers.points)) for side in program.run(numbers))
            found += reverse.compared(forward)
    return FloatCheck(found)
