"""Which power of a hyperparameter scales each tensor: solved for by homogeneity, exactly, never guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction

from symbolic_init.kernel.terms import Add, App, Entry, Mul, Num, Pow, Sum, Sym, Term

LinearForm = dict[str, Fraction]  # unknown -> coefficient; the constant stands under ""
ANY = None  # the degree of 0
DegreeOf = Callable[[str], int | None]  # degree of homogeneity of a function, None: not homogeneous


def solve_exponents(
    parameter: Sym,
    equations: Iterable[tuple[str, Term]],
    starts: Iterable[tuple[str, Term]],
    unknowns: Mapping[str, str],
    degree_of: DegreeOf,
) -> dict[str, int] | None:
    """The power of the parameter for each unknown that makes every equation tensor = term homogeneous in it.

    A solution under which the starts are homogeneous too is preferred. None: there is no integer solution.
    """
    degrees = _Degrees(parameter, unknowns, degree_of)
    for name, term in equations:
        degrees.require_degree(term, {name: Fraction(1)})
    hard = list(degrees.constraints)
    for name, term in starts:
        degrees.require_degree(term, {name: Fraction(1)})
    for constraints in (degrees.constraints, hard):
        solution = _solve(constraints, sorted(set(unknowns.values())))
        if solution is not None and all(v.denominator == 1 for v in solution.values()):
            return {name: int(value) for name, value in solution.items()}
    return None


class _Degrees:
    """Collects the linear equations between exponents that homogeneity needs."""

    def __init__(self, parameter: Sym, unknowns: Mapping[str, str], degree_of: DegreeOf) -> None:
        self.parameter, self.unknowns, self.degree_of = parameter, unknowns, degree_of
        self.constraints: list[LinearForm] = []

    def require_degree(self, term: Term, form: LinearForm) -> None:
        degree = self.degree(term)
        if degree is not ANY:
            self._equal(degree, form)

    def _equal(self, left: LinearForm, right: LinearForm) -> None:
        difference = _combine(left, right, Fraction(-1))
        if difference:
            self.constraints.append(difference)

    def degree(self, term: Term) -> LinearForm | None:
        match term:
            case Num(0):
                return ANY
            case Sym():
                return {"": Fraction(1)} if term == self.parameter else {}
            case Entry(tensor):
                return {self.unknowns[tensor]: Fraction(1)} if tensor in self.unknowns else {}
            case Add(parts):
                return self._common(parts)
            case Mul(parts):
                total: LinearForm = {}
                for part in parts:
                    degree = self.degree(part)
                    if degree is ANY:
                        return ANY
                    total = _combine(total, degree, Fraction(1))
                return total
            case Pow(base, exponent):
                return self._times(self.degree(base), exponent)
            case Sum(_, _, body):
                return self.degree(body)
            case App(function, arguments):
                return self._application(function, arguments)
        return {}

    def _common(self, parts: tuple[Term, ...]) -> LinearForm | None:
        degrees = [d for d in map(self.degree, parts) if d is not ANY]
        for degree in degrees[1:]:
            self._equal(degree, degrees[0])
        return degrees[0] if degrees else ANY

    def _application(self, function: str, arguments: tuple[Term, ...]) -> LinearForm:
        law = self.degree_of(function) if len(arguments) == 1 else None
        if law is not None:
            return self._times(self.degree(arguments[0]), law) or {}
        for argument in arguments:
            self.require_degree(argument, {})
        return {}

    @staticmethod
    def _times(form: LinearForm | None, factor: int) -> LinearForm | None:
        return ANY if form is ANY else {name: c * factor for name, c in form.items() if factor}


def _combine(left: LinearForm, right: LinearForm, factor: Fraction) -> LinearForm:
    total = dict(left)
    for name, coefficient in right.items():
        total[name] = total.get(name, Fraction(0)) + factor * coefficient
    return {name: c for name, c in total.items() if c}


def _solve(constraints: list[LinearForm], unknowns: list[str]) -> dict[str, Fraction] | None:
    """Gaussian elimination; unknowns that stay free are 0; None when there is no solution."""
    solved: dict[str, LinearForm] = {}
    for constraint in constraints:
        for name, form in solved.items():
            if name in constraint:
                factor = constraint[name]
                constraint = _combine({k: v for k, v in constraint.items() if k != name}, form, factor)
        pivots = [name for name in constraint if name]
        if not pivots:
            if constraint:
                return None
            continue
        pivot = pivots[0]
        scale = -1 / constraint[pivot]
        form = {k: v * scale for k, v in constraint.items() if k != pivot}
        for name, old in solved.items():
            if pivot in old:
                solved[name] = _combine({k: v for k, v in old.items() if k != pivot}, form, old[pivot])
        solved[pivot] = form
    return {name: solved.get(name, {}).get("", Fraction(0)) for name in unknowns}
