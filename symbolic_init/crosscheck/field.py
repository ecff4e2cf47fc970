"""Is it the gradient? ⟨∇, v⟩ against the forward derivative of the loss, exactly, at random points of a prime field.

The loss is evaluated by the definitions of its intermediates in dual numbers a + a' ε with a' = v at the parameters,
which gives its derivative along v without any derived error. An uninterpreted function becomes a random polynomial:
a uniformly random value and slope at each of the N points where it is asked, which is by Hermite interpolation a
uniformly random polynomial of degree below 2 N. So do the elementary functions, of which only the slope is known.

Error bound (Schwartz 1980, Zippel 1979). Let ∇ be wrong: ⟨∇, v⟩ minus the derivative, as a rational function of all
that is drawn (entries, v, hyperparameters, and the value and slope of each function at formally different arguments),
is not 0 over the field, where numbers count modulo p. One repetition accepts with a probability of at most E / p,
where E adds up

- the degree of the difference's numerator,
- for each function with N arguments of degree at most d: d N (N - 1) / 2, in case two different arguments coincide,
- for each division its divisor's degree, in case it is 0,

and r independent repetitions accept with a probability of at most (E / p)^r, which is made at most 2^-100. A correct
gradient is always accepted, except where it needs more of exp, tanh, … than their slopes (such as exp(a + b)).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from symbolic_init.crosscheck.dual_numbers import CheckError, DualNumbers, Statement
from symbolic_init.crosscheck.residues import LARGE, SMALL, Degrees, Residues
from symbolic_init.kernel.terms import Term
from symbolic_init.system import TransitionSystem

__all__ = ["ERROR_BITS", "CheckError", "FieldCheck", "check_gradient"]

ERROR_BITS = 100
WORTH_REPEATING = 2**22  # below, a few repetitions in 64-bit integers are faster than one in long ones


@dataclass(frozen=True)
class FieldCheck:
    """What was found; `excess` is the E of the module's docstring."""

    holds: bool
    prime: int
    repetitions: int
    excess: int

    @property
    def error(self) -> Fraction:
        """At most the probability that a wrong gradient is accepted."""
        return Fraction(self.excess, self.prime) ** self.repetitions


def check_gradient(
    system: TransitionSystem,
    loss: Term,
    gradient: Mapping[str, Term],
    sizes: Mapping[str, int],
    *,
    errors: Sequence[Statement] = (),
    seed: int | None = None,
) -> FieldCheck:
    """Is the gradient, a term for each tensor of the state at its own index variables, that of the loss?

    The loss and the gradient are terms in the system's state, inputs and intermediates; the gradient may use `errors`
    too, each with its definition. `sizes`: the symbolic sizes as numbers. Without a `seed` the points are fresh ones.
    Raises `CheckError`.
    """
    program, degrees = DualNumbers(system, errors, sizes).program(loss, gradient), Degrees()
    reverse, forward = program.run(degrees)
    excess = degrees.excess + degrees.add(reverse, forward)[0]
    prime = SMALL if excess < WORTH_REPEATING else LARGE
    repetitions = next(r for r in range(1, 1000) if excess**r << ERROR_BITS <= prime**r)
    residues = Residues(prime, repetitions, np.random.default_rng(seed))
    backwards, forwards = program.run(residues)
    return FieldCheck(bool(np.all(backwards == forwards)), prime, repetitions, excess)
