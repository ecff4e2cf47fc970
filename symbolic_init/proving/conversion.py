"""Rewrites a term with equations for its entries and pulls powers of positive parameters out of it, with proof."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from symbolic_init.kernel import rules
from symbolic_init.kernel.normal_form import polynomial
from symbolic_init.kernel.terms import (
    Add,
    App,
    Entry,
    Less,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Syntax,
    Term,
    close_body,
    free_symbols,
    open_body,
    remembered,
    walk,
)
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.cancelling import with_units
from symbolic_init.proving.deltas import delta_value
from symbolic_init.proving.equation import Step, by_ring, chain, for_all, right, specialise
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.roots import root_of_square
from symbolic_init.proving.scale import PLAIN, Scale, cancelled_between, joined
from symbolic_init.proving.sign_lemmas import value_by_sign

ZERO, ONE = Num(0), Num(1)


class NotHomogeneousError(Exception):
    """The powers of a parameter do not come out of a term."""


class Rewriting(Protocol):
    """Equations for the entries of one tensor."""

    @property
    def scale(self) -> Scale:
        """What stands before the core on the right side."""

    @property
    def again(self) -> bool:
        """Is the right side to be converted itself?"""

    def at(self, entry: Entry) -> Theorem | None:
        """entry = scale · core, or None where nothing is known."""


@dataclass(frozen=True)
class Leaf:
    """An equation for the entries of a tensor at one time: ∀ indices. T[time, indices] = scale · core."""

    theorem: Theorem
    time: Term
    scale: Scale = PLAIN
    again: bool = False

    def at(self, entry: Entry) -> Theorem | None:
        """The equation at the entry's indices."""
        return specialise(self.theorem, entry.indices[1:]) if entry.indices[:1] == (self.time,) else None


@dataclass(frozen=True)
class Scaled:
    """term = scale · core, with its theorem (None: the term is the core itself)."""

    step: Step
    scale: Scale
    core: Term


@dataclass
class Conversion:
    """Rewrites bottom-up: entries by their equations, parameters into the scale, functions by their facts.

    What a term was converted to is kept, so the equations must stay the same.
    """

    facts: FunctionFacts
    leaves: Mapping[str, Rewriting] = field(default_factory=dict)
    parameters: frozenset[Sym] = frozenset()
    cancels: bool = False  # p · p⁻¹ for positive p, wherever it stands in a product
    unfolds: bool = False  # functions are replaced by their definitions
    depth: int = 0
    known: dict[int, tuple[Term, Scaled]] = field(default_factory=dict)  # by id: equal terms may have other hints

    def convert(self, term: Term) -> Scaled:
        """The term in the form scale · core; raises `NotHomogeneousError` when the powers do not match."""
        if id(term) not in self.known:
            self.known[id(term)] = term, self._converted(term)
        return self.known[id(term)][1]

    def _converted(self, term: Term) -> Scaled:
        match term:
            case Num():
                return Scaled(None, Scale(), term)
            case Sym():
                if term in self.parameters:
                    return Scaled(rules.ring(term, joined(Scale.of(term), ONE)), Scale.of(term), ONE)
                return Scaled(None, Scale(), term)
            case Entry():
                return self._entry(term)
            case Add(parts):
                return self._add(term, [self.convert(p) for p in parts])
            case Mul(parts):
                return self._mul(term, [self.convert(p) for p in parts])
            case Pow(base, exponent):
                return self._pow(term, self.convert(base), exponent)
            case App(_, arguments):
                return self._app(term, [self.convert(a) for a in arguments])
            case Sum():
                return self._sum(term)
        raise TypeError(f"expected a term, found {term!r}")

    def _entry(self, term: Entry) -> Scaled:
        leaf = self.leaves.get(term.tensor)
        theorem = leaf.at(term) if leaf else None
        if leaf is None or theorem is None:
            return Scaled(None, Scale(), term)
        new = right(theorem)
        if leaf.again:
            inner = self.convert(new)
            return Scaled(chain(theorem, inner.step), inner.scale, inner.core)
        if not leaf.scale:
            return Scaled(theorem, Scale(), new)
        assert isinstance(new, Mul)
        return Scaled(theorem, leaf.scale, new.parts[1])

    def _congruence(self, term: Term, parts: list[Scaled]) -> Step:
        steps = [part.step for part in parts if part.step]
        return rules.congruence(term, *steps) if steps else None

    def _finish(self, term: Term, step: Step, scale: Scale, core: Term, cancelled: tuple[Sym, ...] = ()) -> Scaled:
        """The step brought into the form scale · core, numbers worked out, cancelled parameters dropped."""
        if not isinstance(core, Num) and not any(isinstance(n, Sym | Entry | App) for n in walk(core)):
            value = polynomial(core)
            core = Num(next(iter(value.values()), 0))
        if isinstance(core, Add):
            core = _cancelled(core)
        scale = Scale() if core == ZERO else scale
        target = joined(scale, core)
        if cancelled and core != ZERO:
            shorter = with_units(self.facts.signs, target, right(step) if step else term, cancelled)
            return Scaled(chain(step, rules.symmetry(shorter)), scale, core)
        return Scaled(by_ring(step, term, target), scale, core)

    def _add(self, term: Add, parts: list[Scaled]) -> Scaled:
        step = self._congruence(term, parts)
        kept = [p for p in parts if p.core != ZERO]
        if not kept:
            return self._finish(term, step, Scale(), ZERO)
        if any(p.scale != kept[0].scale for p in kept):
            raise NotHomogeneousError
        cores = tuple(p.core for p in kept)
        core = term if cores == term.parts else cores[0] if len(cores) == 1 else Add(cores)
        return self._finish(term, step, kept[0].scale, core)

    def _mul(self, term: Mul, parts: list[Scaled]) -> Scaled:
        step = self._congruence(term, parts)
        if any(p.core == ZERO for p in parts):
            return self._finish(term, step, Scale(), ZERO)
        scale = Scale()
        for part in parts:
            scale = scale * part.scale
        counted = [_factors(p.core) if self.cancels or isinstance(old, Sum) else (p.core,)
                   for old, p in zip(term.parts, parts, strict=True)]  # fmt: skip
        cores = tuple(core for factors in counted for core in factors if core != ONE)
        units = cancelled_between([p.scale for p in parts])
        if self.cancels:
            more, cores = _without_inverses(cores, self.facts.signs)
            units = (*units, *more)
        core = term if cores == term.parts else cores[0] if len(cores) == 1 else Mul(cores) if cores else ONE
        return self._finish(term, step, scale, core, units)

    def _pow(self, term: Pow, base: Scaled, exponent: int) -> Scaled:
        step = self._congruence(term, [base])
        core = term if base.core == term.base else Pow(base.core, exponent)
        return self._finish(term, step, base.scale**exponent, core)

    def _app(self, term: App, arguments: list[Scaled]) -> Scaled:
        step = self._congruence(term, arguments)
        cores = tuple(a.core for a in arguments)
        scales = [a.scale for a in arguments]
        new = term if cores == term.arguments else App(term.function, cores)
        if any(scales):
            law = self.facts.homogeneity(term.function) if len(cores) == 1 and self.parameters else None
            if law is None:
                raise NotHomogeneousError
            step = chain(step, law.at(scales[0], cores[0], self.facts))
            return self._value(term, step, scales[0] ** law.degree, new)
        definition = self.facts.definition(term.function) if self.unfolds else None
        if definition is not None:
            unfolded = specialise(definition, cores)
            inner = self.convert(right(unfolded))
            return Scaled(chain(chain(step, unfolded), inner.step), inner.scale, inner.core)
        return self._value(term, step, Scale(), new)

    def _value(self, term: Term, step: Step, scale: Scale, new: App) -> Scaled:
        """A known value of the function replaces the application."""
        signs = self.facts.signs
        known = self.facts.value(new) or value_by_sign(new, signs) or root_of_square(new, signs) or delta_value(new)
        if known is None:
            return Scaled(step, scale, new)
        value = right(known)
        if not scale:
            return self._finish(term, chain(step, known), Scale(), value)
        outer = joined(scale, new)
        step = chain(step, rules.congruence(outer, known))
        return self._finish(term, step, scale, value)

    def _sum(self, term: Sum) -> Scaled:
        variable = Sym(f"{term.hint}:{self.depth}", "index")
        body = open_body(term.body, variable)
        assert isinstance(body, Term)
        self.depth += 1
        inner = self.convert(body)
        self.depth -= 1
        step: Step = None
        if inner.step:
            all_equal = for_all(inner.step, [variable])
            step = rules.sum_congruence(all_equal, term.lower, term.upper, term.hint)
        if inner.core == ZERO:
            return self._finish(term, step, Scale(), ZERO)
        if variable not in free_symbols(inner.core) and term.lower == ONE:
            factors = tuple(f for f in (term.upper, *_factors(inner.core)) if f != ONE)
            count = factors[0] if len(factors) == 1 else Mul(factors) if factors else ONE
            return self._finish(term, step, inner.scale, count)
        outside = [f for f in _factors(inner.core) if isinstance(f, Sym) and f != variable] if self.cancels else []
        inside = [f for f in _factors(inner.core) if f not in outside]
        body = (inside[0] if len(inside) == 1 else Mul(tuple(inside))) if outside else inner.core
        core: Term = Sum(term.lower, term.upper, close_body(body, variable), term.hint)
        core = Mul((*outside, core)) if outside else core if inner.step else term
        return self._finish(term, step, inner.scale, core)


def _without_inverses(factors: tuple[Term, ...], signs: Mapping[Term, Theorem]) -> tuple[list[Sym], tuple[Term, ...]]:
    """The positive symbols that stand beside their inverses, and the factors without both."""
    left, found = list(factors), list[Sym]()
    for factor in factors:
        if isinstance(factor, Pow) and factor.exponent == -1 and isinstance(factor.base, Sym):
            known = signs.get(factor.base)
            if known is not None and isinstance(known.conclusion, Less) and factor.base in left:
                left.remove(factor)
                left.remove(factor.base)
                found.append(factor.base)
    return found, tuple(left)


def _cancelled(core: Add) -> Term:
    """κ of κ − κ + κ, 0 of κ − κ: a sum of hyperparameters of which one product at most is left."""
    if not _of_symbols(core):
        return core
    left = polynomial(core)
    if len(left) > 1 or len(left) == len(core.parts):
        return core
    for monomial, coefficient in left.items():
        if not all(isinstance(factor, Sym) and exponent == 1 for factor, exponent in monomial):
            return core
        factors = tuple(factor for factor, _ in monomial if isinstance(factor, Sym))
        parts = factors if coefficient == 1 else (Num(coefficient), *factors)
        return parts[0] if len(parts) == 1 else Mul(parts)
    return ZERO


@remembered
def _of_symbols(term: Syntax) -> bool:
    """Is it made of sums and products of symbols and numbers alone?"""
    return isinstance(term, Add | Mul | Num | Sym) and all(map(_of_symbols, term.children()))


def _factors(term: Term) -> tuple[Term, ...]:
    return term.parts if isinstance(term, Mul) else (term,)
