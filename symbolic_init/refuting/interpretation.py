"""Bodies to try for a function of which nothing is known but the assumptions: rational ones, so all stays exact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product

from symbolic_init.kernel.terms import Add, App, Mul, Num, Pow, Term
from symbolic_init.refuting.laws import holds
from symbolic_init.refuting.problem import Problem
from symbolic_init.system import Function, derivative_of

MOST = 12
HALF = Num(Fraction(1, 2))


@dataclass(frozen=True)
class Candidate:
    """A body with its derivative in the first variable (None: it has a kink)."""

    body: Term
    derivative: Term | None


def interpretations(problem: Problem) -> tuple[Mapping[str, Term], ...]:
    """Ways to choose the bodies of the unknown functions that make every law true; simplest first.

    The derivative of an unknown function (see `system.derivative_of`) is its derivative.
    """
    unknown = [f for f in problem.functions.values() if f.body is None]
    names = {f.name for f in unknown}
    derived = {base: f for f in unknown if (base := derivative_of(f.name)) in names}
    free = [f for f in unknown if f not in derived.values()]
    if not derived.keys() <= {f.name for f in free}:  # second derivatives
        return ()
    found: list[Mapping[str, Term]] = []
    choices = product(*(candidates(f) for f in free))
    for choice in sorted(choices, key=lambda row: len(set(row))) if len(free) < 3 else choices:
        if any(f.name in derived and c.derivative is None for f, c in zip(free, choice, strict=True)):
            continue
        bodies = {f.name: c.body for f, c in zip(free, choice, strict=True)}
        bodies |= {
            derived[f.name].name: c.derivative
            for f, c in zip(free, choice, strict=True)
            if f.name in derived and c.derivative is not None
        }
        if all(holds(law, problem.functions, bodies) for law in problem.laws):
            found.append(bodies)
        if len(found) == MOST:
            break
    return tuple(found)


def with_bodies(problem: Problem, bodies: Mapping[str, Term]) -> Mapping[str, Function]:
    """The functions of the problem, each with a body."""
    return {f.name: replace(f, body=bodies[f.name]) if f.body is None else f for f in problem.functions.values()}


def candidates(function: Function) -> tuple[Candidate, ...]:
    """Bodies to try for one function, in its own parameters."""
    first, *others = function.parameters
    if not others:
        return _univariate(first)
    second = others[0]
    gap, one = Add((first, Mul((Num(-1), second)))), Num(1)
    return (
        Candidate(gap, one),
        Candidate(Mul((first, second)), second),
        Candidate(Add((first, second)), one),
        Candidate(Pow(gap, 2), Mul((Num(2), gap))),
        Candidate(first, one),
    )


def _univariate(z: Term) -> tuple[Candidate, ...]:
    one = Num(1)
    shrunk = Pow(Add((one, App("abs", (z,)))), -1)
    slope = Pow(Add((one, App("abs", (z,)))), -2)
    return (
        Candidate(z, one),
        Candidate(Pow(z, 2), Mul((Num(2), z))),
        Candidate(Add((one, z)), one),
        Candidate(Mul((z, App("pos", (z,)))), None),
        Candidate(Pow(z, 3), Mul((Num(3), Pow(z, 2)))),
        Candidate(Add((Mul((Num(2), App("nonneg", (z,)))), Num(-1))), None),
        Candidate(Mul((z, shrunk)), slope),
        Candidate(Add((HALF, Mul((HALF, z, shrunk)))), Mul((HALF, slope))),
        Candidate(App("nonneg", (z,)), None),
        Candidate(one, Num(0)),
        Candidate(Num(0), Num(0)),
    )
