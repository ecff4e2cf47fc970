"""What is known of the functions of a system: values at numbers and degrees of homogeneity, derived with proof."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from symbolic_init.kernel import rules
from symbolic_init.kernel.normal_form import frozen, polynomial
from symbolic_init.kernel.terms import (
    REAL,
    Add,
    App,
    Bound,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Num,
    Pow,
    Term,
    walk,
)
from symbolic_init.kernel.terms import replace as put
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import apply, for_all, right, specialise
from symbolic_init.proving.order import ZERO, prove_sign
from symbolic_init.proving.scale import Scale, joined
from symbolic_init.proving.sign_lemmas import C, Z, scale_invariance, value_at
from symbolic_init.system import Function, generalise
from symbolic_init.theories import axiom, axioms


@dataclass(frozen=True)
class Homogeneity:
    """∀c, z. 0 < c → f(c·z) = c^degree · f(z)"""

    degree: int
    theorem: Theorem

    def at(self, scale: Scale, core: Term, facts: FunctionFacts) -> Theorem:
        """f(scale · core) = scale^degree · f(core)"""
        law = apply(specialise(self.theorem, (scale.term(), core)), facts.positive(scale))
        result = joined(scale**self.degree, _application(right(law)))
        return law if right(law) == result else rules.transitivity(law, rules.ring(right(law), result))


def _application(term: Term) -> Term:
    return term.parts[-1] if isinstance(term, Mul) else term


class FunctionFacts:
    """Facts about defined, primitive and uninterpreted functions; each is derived once for all that share them."""

    def __init__(self, functions: Iterable[Function], assumptions: Iterable[Formula]) -> None:
        self._functions = {f.name: f for f in functions}
        self._assumptions = tuple(assumptions)
        self._homogeneity: dict[str, Homogeneity | None] = {}
        self._values: dict[App, Theorem | None] = {}
        self.signs: dict[Term, Theorem] = {
            a.right: rules.assume(a) for a in self._assumptions if isinstance(a, Less) and a.left == ZERO
        }

    @property
    def has_definitions(self) -> bool:
        """Is any of the functions defined?"""
        return any(function.body is not None for function in self._functions.values())

    def with_signs(self, signs: Mapping[Term, Theorem]) -> FunctionFacts:
        """The same facts where more signs are known."""
        new = FunctionFacts(self._functions.values(), self._assumptions)
        new.signs = {**self.signs, **signs}
        return new

    def positive(self, scale: Scale) -> Theorem:
        """0 < scale"""
        theorem = prove_sign(scale.term(), self.signs)
        if theorem is None:
            raise ValueError(f"expected parameters known to be positive, found {scale.term()!r}")
        return theorem

    def definition(self, name: str) -> Theorem | None:
        """∀z. f(z) = body, as a hypothesis."""
        function = self._functions.get(name)
        if function is None or function.body is None:
            return None
        head = App(name, function.parameters)
        return rules.assume(generalise(Equal(head, function.body), *function.parameters))

    def homogeneity(self, name: str) -> Homogeneity | None:
        """The degree of the function with its theorem, or None."""
        if name not in self._homogeneity:
            found = _homogeneity_search(tuple(self._functions.values()), self._assumptions, name)
            for other, law in found.items():
                self._homogeneity.setdefault(other, law)
        return self._homogeneity[name]

    def value(self, application: App) -> Theorem | None:
        """f(q) = number, or None."""
        if not all(isinstance(a, Num) for a in application.arguments):
            return None
        if application not in self._values:
            found = _value_search(tuple(self._functions.values()), self._assumptions, application)
            for other, theorem in found.items():
                self._values.setdefault(other, theorem)
        return self._values[application]

    def values_used(self) -> list[Formula]:
        """The values of the system's own functions that were needed so far."""
        return [theorem.conclusion for _, theorem in self._named_values()]

    def laws(self) -> list[tuple[str, Formula]]:
        """The facts about the system's own functions that were derived so far, with names."""
        found = [(f"{name} is homogeneous of degree {law.degree}", law.theorem.conclusion)
                 for name, law in self._homogeneity.items() if law and name in self._functions]  # fmt: skip
        return found + [(f"a value of {name}", theorem.conclusion) for name, theorem in self._named_values()]

    def _named_values(self) -> list[tuple[str, Theorem]]:
        return [(a.function, th) for a, th in self._values.items() if th and a.function in self._functions]


@lru_cache(maxsize=4096)
def _homogeneity_search(
    functions: tuple[Function, ...], assumptions: tuple[Formula, ...], name: str
) -> dict[str, Homogeneity | None]:
    """The degrees of a function and of the functions that it uses."""
    search = _Search(functions, assumptions)
    search.homogeneity(name)
    return search._homogeneity


@lru_cache(maxsize=4096)
def _value_search(
    functions: tuple[Function, ...], assumptions: tuple[Formula, ...], application: App
) -> dict[App, Theorem | None]:
    """The value of an application and of the applications in its definition."""
    search = _Search(functions, assumptions)
    search.value(application)
    return search._values


class _Search(FunctionFacts):
    """Derives the facts."""

    def homogeneity(self, name: str) -> Homogeneity | None:
        """The degree of the function with its theorem, or None."""
        if name not in self._homogeneity:
            self._homogeneity[name] = None  # a function defined by itself has none
            self._homogeneity[name] = self._find_homogeneity(name)
        return self._homogeneity[name]

    def _find_homogeneity(self, name: str) -> Homogeneity | None:
        if name in ("nonneg", "pos"):
            return Homogeneity(0, scale_invariance(name))
        definition = self.definition(name)
        if definition is not None:
            return self._homogeneity_of(self._functions[name], definition)
        for formula in self._assumptions:
            degree = _assumed_degree(formula, name)
            if degree is not None:
                return Homogeneity(degree, rules.assume(formula))
        return None

    def _homogeneity_of(self, function: Function, definition: Theorem) -> Homogeneity | None:
        from symbolic_init.proving.conversion import Conversion, NotHomogeneousError

        if len(function.parameters) != 1 or function.body is None:
            return None
        (parameter,) = function.parameters
        local = _Search(self._functions.values(), self._assumptions)
        local._homogeneity = self._homogeneity
        local.signs[C] = rules.assume(Less(ZERO, C))
        unfolded = rules.instantiate(definition, Mul((C, Z)))
        try:
            scaled = Conversion(local, parameters=frozenset((C,))).convert(right(unfolded))
        except NotHomogeneousError:
            return None
        body = put(function.body, {parameter: Z})
        assert isinstance(body, Term)
        if frozen(scaled.core) != frozen(body):
            return None
        degree = dict(scaled.scale.powers).get(C, 0)
        folded = rules.symmetry(rules.instantiate(definition, Z))
        goal = App(function.name, (Z,))
        theorem = rules.transitivity(unfolded, scaled.step) if scaled.step else unfolded
        theorem = rules.transitivity(theorem, rules.ring(right(theorem), joined(scaled.scale, body)))
        back = rules.congruence(joined(scaled.scale, body), folded) if scaled.scale else folded
        theorem = rules.transitivity(theorem, back)
        assert right(theorem) == joined(scaled.scale, goal)
        return Homogeneity(degree, for_all(rules.discharge(Less(ZERO, C), theorem), [C, Z]))

    def value(self, application: App) -> Theorem | None:
        """f(q) = number, or None."""
        if not all(isinstance(a, Num) for a in application.arguments):
            return None
        if application not in self._values:
            self._values[application] = self._find_value(application)
        return self._values[application]

    def _find_value(self, application: App) -> Theorem | None:
        from symbolic_init.proving.conversion import Conversion

        for formula in self._assumptions:
            if isinstance(formula, Equal) and formula.left == application and isinstance(formula.right, Num):
                return rules.assume(formula)
        if application in _stated_values():
            return axiom(_stated_values()[application])
        definition = self.definition(application.function)
        if definition is None:
            return value_at(application) or self._zero_at_zero(application)
        unfolded = specialise(definition, application.arguments)
        worked_out = Conversion(self).convert(right(unfolded))
        if not isinstance(worked_out.core, Num):
            return None
        return rules.transitivity(unfolded, worked_out.step) if worked_out.step else unfolded

    def _zero_at_zero(self, application: App) -> Theorem | None:
        """f(0) = 0, where an instance of an assumption at 0 says so: f(−0) = −f(0), or f(2 · 0) = 2 f(0)."""
        if application.arguments != (ZERO,):
            return None
        for formula in self._assumptions:
            if application.function in _applied(formula):
                found = _solved(_at_zero(formula), application)
                if found is not None:
                    return found
        return None


def _solved(equation: Theorem, unknown: App) -> Theorem | None:
    """unknown = 0, of an equation whose two sides differ by a multiple of it."""
    if not isinstance(equation.conclusion, Equal):
        return None
    left, right_side = equation.conclusion.left, equation.conclusion.right
    gap, one = polynomial(Add((right_side, Mul((Num(-1), left))))), polynomial(unknown)
    if gap.keys() != one.keys():
        return None
    factor = Num(-1 / Fraction(next(iter(gap.values()))))
    scaled = rules.congruence(Mul((factor, left)), equation)
    return rules.rearrange(scaled, Equal(unknown, ZERO))


def _at_zero(formula: Formula) -> Theorem:
    """The assumption at 0, with 2 for a variable that has to be positive."""
    theorem = rules.assume(formula)
    while isinstance(theorem.conclusion, ForAll) and theorem.conclusion.sort == REAL:
        inner = theorem.conclusion.body
        while isinstance(inner, ForAll):
            inner = inner.body
        depth = sum(1 for _ in _quantifiers(theorem.conclusion)) - 1
        signed = isinstance(inner, Implies) and inner.premise == Less(ZERO, Bound(depth, REAL))
        theorem = rules.instantiate(theorem, Num(2) if signed else ZERO)
    match theorem.conclusion:
        case Implies(Less(Num(0), Num(2)), _):
            return apply(theorem, rules.positive_number(Num(2)))
    return theorem


def _quantifiers(formula: Formula) -> Iterator[Formula]:
    while isinstance(formula, ForAll):
        yield formula
        formula = formula.body


def _applied(formula: Formula) -> set[str]:
    return {node.function for node in walk(formula) if isinstance(node, App)}


@lru_cache(maxsize=1)
def _stated_values() -> dict[Term, str]:
    """The axioms that say f(q) = number, by the application."""
    return {formula.left: name for name, formula in axioms().items()
            if isinstance(formula, Equal) and isinstance(formula.right, Num)}  # fmt: skip


def _assumed_degree(formula: Formula, name: str) -> int | None:
    """m, of an assumption ∀c, z. 0 < c → f(c·z) = c^m · f(z)."""
    body = formula
    while isinstance(body, ForAll):
        body = body.body
    match body:
        case Implies(Less(Num(0), c), Equal(App(f, (Mul((d, z)),)), value)) if f == name and c == d:
            match value:
                case App(g, (y,)) if g == name and y == z:
                    return 0
                case Mul((e, App(g, (y,)))) if g == name and y == z and e == c:
                    return 1
                case Mul((Pow(e, m), App(g, (y,)))) if g == name and y == z and e == c:
                    return m
    return None
