"""Short names for chains of kernel rules about equations and quantifiers."""

from __future__ import annotations

from collections.abc import Iterable

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Equal, Sym, Term
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.extent import afford

Step = Theorem | None  # None: the term is unchanged, no rule was needed


def left(equation: Theorem) -> Term:
    """a, of a theorem a = b."""
    assert isinstance(equation.conclusion, Equal)
    return equation.conclusion.left


def right(equation: Theorem) -> Term:
    """b, of a theorem a = b."""
    assert isinstance(equation.conclusion, Equal)
    return equation.conclusion.right


def chain(first: Step, second: Step) -> Step:
    """a = b and b = c to a = c."""
    return rules.transitivity(first, second) if first and second else first or second


def ring(old: Term, new: Term) -> Theorem:
    """old = new, which have the same normal form; `RefusedError` if not, or if it were too much work to see."""
    afford(old, new)
    return rules.ring(old, new)


def by_ring(step: Step, term: Term, new: Term) -> Step:
    """From term = … to term = new, which has the same normal form as what stands there."""
    old = right(step) if step else term
    return step if old == new else chain(step, ring(old, new))


def equation(step: Step, term: Term) -> Theorem:
    """The step as a theorem, also where nothing changed."""
    return step or ring(term, term)


def through(start: Term, *equations: Theorem, end: Term) -> Theorem:
    """start = … = end: the equations in turn, and between them terms with the same normal form."""
    result, last = ring(start, start), start
    for equation in equations:
        between = rules.transitivity(ring(last, left(equation)), equation)
        result, last = rules.transitivity(result, between), right(equation)
    return rules.transitivity(result, ring(last, end))


def specialise(theorem: Theorem, values: Iterable[Term]) -> Theorem:
    """The theorem for given values of its outer variables."""
    chosen = tuple(values)
    return rules.instantiate(theorem, *chosen) if chosen else theorem


def for_all(theorem: Theorem, variables: Iterable[Sym]) -> Theorem:
    """The theorem for all values of the variables."""
    for variable in reversed(tuple(variables)):
        theorem = rules.generalise(variable, theorem)
    return theorem


def apply(implication: Theorem, premise: Theorem) -> Theorem:
    """p → q and p to q."""
    return rules.modus_ponens(implication, premise)
