"""Calculations: chains of terms in which the kernel has proved every line equal to the one before."""

from __future__ import annotations

from dataclasses import dataclass, replace

from symbolic_init.displayed import Displayed
from symbolic_init.kernel import rules
from symbolic_init.kernel.normal_form import frozen
from symbolic_init.kernel.terms import (
    Add,
    App,
    Entry,
    Equal,
    Formula,
    Less,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
    close_body,
    free_symbols,
    open_body,
    walk,
)
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.conversion import Conversion, NotHomogeneousError, Rewriting
from symbolic_init.proving.equation import Step, equation, right
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.scale import PLAIN, Scale, joined
from symbolic_init.report import Derivation, Line, Remark
from symbolic_init.system import TransitionSystem


@dataclass(frozen=True)
class Calculation(Displayed):
    """A derivation with the theorems that justify its lines: theorems[i] says lines[i] = lines[i + 1]."""

    derivation: Derivation
    theorems: tuple[Theorem, ...]

    @property
    def theorem(self) -> Theorem:
        """The first line equals the last."""
        result = self.theorems[0]
        for theorem in self.theorems[1:]:
            result = rules.transitivity(result, theorem)
        return result

    def _data_(self) -> Derivation:
        return self.derivation


class Writer:
    """Builds a calculation line by line; a line that changes nothing is not written."""

    def __init__(self, title: Remark, start: Term, facts: FunctionFacts) -> None:
        self.title, self.facts = title, facts
        self.lines = [Line(start, "")]
        self.theorems: list[Theorem] = []

    @property
    def last(self) -> Term:
        """The term on the last line."""
        return self.lines[-1].term

    def write(self, theorem: Step, reason: Remark) -> None:
        """The next line, by a theorem last = …"""
        if theorem is not None and right(theorem) != self.last:
            self.theorems.append(theorem)
            self.lines.append(Line(right(theorem), reason))

    def explain(self, reason: Remark) -> None:
        """Another reason for the last line."""
        if self.theorems:
            self.lines[-1] = replace(self.lines[-1], reason=reason)

    def rewrite(self, rewritings: dict[str, Rewriting], reason: Remark) -> None:
        """Entries by their equations."""
        self.write(Conversion(self.facts, rewritings).convert(self.last).step, reason)

    def by_ring(self, term: Term, reason: Remark) -> None:
        """The same number, written otherwise."""
        if term != self.last and frozen(term) == frozen(self.last):
            self.write(rules.ring(self.last, term), reason)

    def pull_out(self, parameters: frozenset[Sym]) -> None:
        """Powers of positive parameters out of functions that are homogeneous, and in front."""
        try:
            scaled = Conversion(self.facts, {}, parameters).convert(self.last)
        except NotHomogeneousError:
            return
        theorem = equation(scaled.step, self.last)
        new = tidy(right(theorem))
        if new != right(theorem):
            theorem = rules.transitivity(theorem, rules.ring(right(theorem), new))
        self.write(theorem, self.laws_used(self.last))

    def laws_used(self, term: Term) -> Remark:
        """The homogeneity of the functions in a term, as a reason."""
        reason: list[str | Term | Formula] = []
        for name in dict.fromkeys(node.function for node in walk(term) if isinstance(node, App)):
            law = self.facts.homogeneity(name)
            if law is not None:
                c, z = Sym("c"), Sym("z")
                result = joined(Scale.of(c, law.degree), App(name, (z,)))
                reason += [
                    ", " if reason else "",
                    Equal(App(name, (Mul((c, z)),)), result),
                    " for every ",
                    Less(Num(0), c),
                ]
        return tuple(reason) or "collected"

    def finish(
        self, where: tuple[tuple[Term, Term], ...] = (), loops: tuple[TransitionSystem, ...] = ()
    ) -> Calculation:
        """The calculation, about quantities of the loops."""
        return Calculation(Derivation(self.title, tuple(self.lines), where, loops), tuple(self.theorems))


@dataclass(frozen=True)
class Only:
    """A rewriting for one entry of a tensor alone, at one time: the others stay."""

    inner: Rewriting
    time: Term
    scale: Scale = PLAIN
    again: bool = False

    def at(self, entry: Entry) -> Theorem | None:
        """The inner equation, at that time only."""
        return self.inner.at(entry) if entry.indices[:1] == (self.time,) else None


def tidy(term: Term) -> Term:
    """Products flattened, and what does not depend on the summation index in front of the sum."""
    match term:
        case Mul(parts):
            flat: list[Term] = []
            for part in map(tidy, parts):
                flat.extend(part.parts if isinstance(part, Mul) else (part,))
            return Mul(tuple(flat))
        case Add(parts):
            return Add(tuple(map(tidy, parts)))
        case Pow(base, exponent):
            return Pow(tidy(base), exponent)
        case App(function, arguments):
            return App(function, tuple(map(tidy, arguments)))
        case Sum(lower, upper, body, hint):
            variable = Sym(f"{hint}:", "index")
            opened = open_body(body, variable)
            assert isinstance(opened, Term)
            return _tidy_sum(lower, upper, tidy(opened), variable, hint)
    return term


def _tidy_sum(lower: Term, upper: Term, body: Term, variable: Sym, hint: str) -> Term:
    factors = body.parts if isinstance(body, Mul) else (body,)
    outside = tuple(f for f in factors if variable not in free_symbols(f))
    inside = tuple(f for f in factors if f not in outside)
    if not inside:
        return Sum(lower, upper, close_body(body, variable), hint)
    inner = inside[0] if len(inside) == 1 else Mul(inside)
    total = Sum(lower, upper, close_body(inner, variable), hint)
    return Mul((*outside, total)) if outside else total


def increment(update: Term, old: Term) -> Term:
    """What an update adds to the old value: the other parts of a sum that has it as a part, else the difference."""
    if isinstance(update, Add) and update.parts.count(old) == 1:
        rest = tuple(part for part in update.parts if part != old)
        return rest[0] if len(rest) == 1 else Add(rest)
    return Add((update, Mul((Num(-1), old))))
