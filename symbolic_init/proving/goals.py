"""Proves goals: quantifiers and connectives are taken apart, atoms rewritten until an identity or a sign is left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, reduce

from symbolic_init.claim import Claim
from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    Add,
    And,
    AtMost,
    Entry,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Num,
    Sym,
    Term,
    open_body,
    walk,
)
from symbolic_init.kernel.theorem import RefusedError, Theorem
from symbolic_init.proving.calculation import Calculation, Writer
from symbolic_init.proving.conversion import Conversion, NotHomogeneousError, Rewriting
from symbolic_init.proving.equation import Step, equation, for_all, right, ring
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.increments import sign_of_increments
from symbolic_init.proving.joint_induction import Known, by_induction, solved_parts
from symbolic_init.proving.monomials import NotMultipliedOutError
from symbolic_init.proving.monotone import monotone_functions
from symbolic_init.proving.order import prove_sign
from symbolic_init.proving.quotients import Quotients, unchanged
from symbolic_init.proving.reduced_runs import ReducedRun
from symbolic_init.proving.rewritings import OneStep, Unfolding, definitions
from symbolic_init.proving.standing_parts import by_arithmetic
from symbolic_init.proving.statement import at_time, times_of
from symbolic_init.system import NEXT, TIME, last_named_step

MOST_UNFOLDED_STEPS = 6
TITLE = "The two sides of the claim"


class NotProvedError(Exception):
    """The search ends here; the message says what remains open."""


class ExhaustedError(NotProvedError):
    """The search was stopped: one that looks further would be stopped at the same place."""


class Prover:
    """The goals of one claim, with what its runs' reductions and definitions say."""

    def __init__(self, claim: Claim, runs: Iterable[ReducedRun]) -> None:
        self.claim = claim
        functions = [f for run in claim.runs for f in run.system.functions]
        assumptions = [a for run in claim.runs for a in run.system.assumptions] + list(claim.hypotheses)
        self.facts = FunctionFacts(functions, assumptions)
        self.by_reduction: dict[str, Rewriting] = {}
        for run in runs:
            self.by_reduction |= run.equations
        self.reducing = Conversion(self.facts, self.by_reduction)
        self.opened = {TIME}
        self.known: Known = {}
        self.title = TITLE
        self.calculations: list[Calculation] = []

    @cached_property
    def monotone(self) -> Mapping[str, Theorem]:
        """The functions that are monotone."""
        runs = self.claim.runs
        assumptions = [a for run in runs for a in run.system.assumptions] + list(self.claim.hypotheses)
        return monotone_functions([f for run in runs for f in run.system.functions], assumptions)

    @cached_property
    def unfolding(self) -> tuple[Conversion, Conversion]:
        """The definitions put in, without and with the powers of the signed rates in front."""
        rates = (h for run in self.claim.runs for h in run.system.hyperparameters)
        signed = frozenset(rate for rate in rates if rate in self.facts.signs)
        return Conversion(self.facts, self.by_definition), Conversion(self.facts, self.by_definition, signed)

    @cached_property
    def by_definition(self) -> dict[str, Unfolding]:
        """The definitions of all runs."""
        return {name: unfolding for run in self.claim.runs for name, unfolding in definitions(run.system).items()}

    def theorem(self, *, searching: bool = True) -> Theorem:
        """The claim's formula for all its steps; `searching` among products of facts, where rewriting does not do."""
        try:
            return self._by_rewriting()
        except NotProvedError:
            if not searching:
                raise
            found = by_arithmetic(self.claim, self.facts, self.by_definition)
            if found is None:
                raise
            self.calculations.clear()
            return found

    def _by_rewriting(self) -> Theorem:
        """The claim, if identities and signs are all that is left when entries are replaced."""
        claim, variables = self.claim, tuple(axis.index for axis in self.claim.indices)
        times = times_of(claim)
        if times is None:
            try:
                return for_all(self.prove(claim.relation), (TIME, *variables))
            except NotProvedError:
                invariant = solved_parts(claim.relation, variables)
                if not invariant:
                    raise
            self.calculations.clear()
            self.opened = {TIME}
            self.known = by_induction(invariant, self.proved)
            self.title, told = TITLE, len(self.calculations)
            theorem = for_all(self.prove(claim.relation), (TIME, *variables))
            if len(invariant) == (len(claim.relation.parts) if isinstance(claim.relation, And) else 1):
                del self.calculations[told:]  # nothing is left that was not said
            return theorem
        parts = [for_all(self.prove(at_time(claim.relation, time)), variables) for time in times]
        return parts[0] if len(parts) == 1 else rules.conjunction(*parts)

    def proved(self, goal: Formula, known: Known) -> Theorem:
        """The goal, given equations for entries at t."""
        self.known = known
        self.title = "The claim after a step, if it holds before it" if known else "The claim before the first step"
        return self.prove(goal)

    def prove(self, goal: Formula) -> Theorem:
        """The goal as a theorem."""
        match goal:
            case ForAll(sort, body, hint):
                variable = self.fresh(hint, sort)
                opened = open_body(body, variable)
                assert isinstance(opened, Formula)
                theorem = rules.generalise(variable, self.prove(opened))
                self.opened.discard(variable)
                return rules.recast(theorem, goal)
            case And(parts):
                return rules.conjunction(*map(self.prove, parts))
            case Implies(premise, conclusion):
                return rules.discharge(premise, self.prove(conclusion))
            case Equal(left, right_side):
                return self._equal(left, right_side)
            case AtMost(left, right_side) | Less(left, right_side):
                return self._order(goal, left, right_side)
        raise NotProvedError(f"no method for {type(goal).__name__} goals")

    def fresh(self, hint: str, sort: str) -> Sym:
        """A variable for an opened quantifier: the hinted name, with a number if an earlier one has it."""
        names = (hint, *(f"{hint}{number}" for number in range(1, len(self.opened) + 2)))
        variable = next(Sym(name, sort) for name in names if Sym(name, sort) not in self.opened)
        self.opened.add(variable)
        return variable

    def _rewritten(self, term: Term, method: Conversion) -> Theorem:
        return equation(method.convert(term).step, term)

    def _methods(self, *terms: Term) -> Iterator[Conversion]:
        """Definitions are unfolded only at few explicit steps: each unfolding repeats the ones before."""
        if self.known:
            yield self.given
            return
        yield self.reducing
        put_in: list[Mapping[str, Rewriting]] = [self.by_reduction]
        if all(last_named_step(term) <= MOST_UNFOLDED_STEPS for term in terms):
            yield from self.unfolding
            put_in.append(self.by_definition)
        if any(isinstance(node, Entry) and node.indices[:1] == (NEXT,) for term in terms for node in walk(term)):
            yield from (Conversion(self.facts, leaves) for leaves in self.one_step)
            put_in += self.one_step
        if self.facts.signs:
            yield from (Conversion(self.facts, leaves, cancels=True) for leaves in put_in)
        if self.facts.has_definitions:
            yield from (Conversion(self.facts, leaves, unfolds=True) for leaves in put_in)

    @property
    def given(self) -> Conversion:
        """What is known of entries at t put in, and the definitions of what stands at t + 1."""
        leaves = {name: OneStep(unfolding.step, self.known.get(name) or self.by_reduction.get(name))
                  for name, unfolding in self.by_definition.items()}  # fmt: skip
        return Conversion(self.facts, leaves, cancels=True)

    @cached_property
    def one_step(self) -> tuple[Mapping[str, Rewriting], Mapping[str, Rewriting]]:
        """The definitions of what stands at t + 1, and beside them the reductions of what stands at t."""
        steps = {name: unfolding.step for name, unfolding in self.by_definition.items()}
        plain = {name: OneStep(step) for name, step in steps.items()}
        return plain, {name: OneStep(step, self.by_reduction.get(name)) for name, step in steps.items()}

    def _equal(self, left: Term, right_side: Term) -> Theorem:
        for last in (unchanged, Quotients(self.facts.signs).settled):
            tried = set[tuple[Term, ...]]()
            for method in self._methods(left, right_side):
                try:
                    rewritten = [(method.convert(side).step, side) for side in (left, right_side)]
                    ends = tuple(right(step) if step else side for step, side in rewritten)
                    if ends in tried:
                        continue
                    tried.add(ends)
                    first, second = (equation(step, side) for step, side in rewritten)
                    up, down = map(last, ends)
                    middle = ring(right(up or first), right(down or second))
                except (NotHomogeneousError, NotMultipliedOutError, RefusedError):
                    continue
                steps = first, up, middle, down and rules.symmetry(down), rules.symmetry(second)
                self._tell(left, steps, method)
                return reduce(rules.transitivity, filter(None, steps))
        raise NotProvedError("the two sides stay different after every run is replaced by its reduction")

    def _tell(self, left: Term, steps: Iterable[Step], method: Conversion) -> None:
        """The steps from left to right as lines; steps that change nothing are left out."""
        writer = Writer(self.title, left, self.facts)
        used = "the reduction" if method is self.reducing else "the definitions"
        if self.known:
            used = "the induction" if self.title == TITLE else "the claim before the step, and the definitions"
        same, cancelled = "the same, written otherwise", "quotients worked out"
        reasons = used, cancelled, same, f"{cancelled}, backwards", f"{used}, backwards"
        for step, reason in zip(steps, reasons, strict=True):
            writer.write(step, reason)
        if len(writer.lines) > 1:
            self.calculations.append(writer.finish())

    def _order(self, goal: Formula, left: Term, right_side: Term) -> Theorem:
        gap = Add((right_side, Mul((Num(-1), left)))) if left != Num(0) else right_side
        for method in self._methods(left, right_side):
            try:
                step = self._rewritten(gap, method)
            except NotHomogeneousError:
                continue
            signs, gap_now = self.facts.signs, right(step)
            sign = prove_sign(gap_now, signs) or sign_of_increments(gap_now, self.monotone, signs)
            if sign is None or (isinstance(goal, Less) and not isinstance(sign.conclusion, Less)):
                continue
            sign = sign if isinstance(goal, Less) or isinstance(sign.conclusion, AtMost) else rules.weaken(sign)
            back = rules.rearrange(rules.add_order(sign, rules.symmetry(step)), _at_least(goal, right(step), gap))
            return rules.rearrange(back, goal)
        raise NotProvedError("the sign of the difference is not known after every run is replaced by its reduction")


def _at_least(goal: Formula, new: Term, old: Term) -> Formula:
    """0 + new R new' + old, from 0 R new' and new = old."""
    return type(goal)(Add((Num(0), new)), Add((new, old)))
