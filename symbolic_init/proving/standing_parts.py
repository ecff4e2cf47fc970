"""Claims some of whose parts stand by induction, all together, and from which the others follow by arithmetic.

Every part that could be an invariant is supposed to be one. Those that do not hold before the first step, or that a
step does not keep, given all that are left, are dropped until nothing changes: what is left is proved by one induction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from symbolic_init.claim import Claim
from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    And,
    AtMost,
    Entry,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Num,
    Sym,
    Term,
    open_body,
    replace,
    walk,
)
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.by_cases import shown
from symbolic_init.proving.conversion import Conversion
from symbolic_init.proving.equation import apply, for_all, specialise
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.joint_induction import solved_parts
from symbolic_init.proving.rewritings import OneStep, Unfolding
from symbolic_init.proving.statement import at_time, times_of
from symbolic_init.system import NEXT, TIME, generalise, last_named_step

MOST_UNFOLDED_STEPS = 4
MOST_INSTANCES = 16


def by_arithmetic(claim: Claim, facts: FunctionFacts, definitions: Mapping[str, Unfolding]) -> Theorem | None:
    """The claim's formula for all its steps, or None."""
    return _Arithmetic(claim, facts, definitions).theorem()


@dataclass
class _Arithmetic:
    claim: Claim
    facts: FunctionFacts
    definitions: Mapping[str, Unfolding]

    def __post_init__(self) -> None:
        assumed = [a for run in self.claim.runs for a in run.system.assumptions]
        self.assumed = [rules.assume(a) for a in dict.fromkeys((*self.claim.hypotheses, *assumed))]
        self.at_numbers = Conversion(self.facts, self.definitions, unfolds=True)
        self.variables = tuple(axis.index for axis in self.claim.indices)

    def one_step(self, known: Mapping[Formula, Theorem]) -> Conversion:
        """The definitions of what stands at t + 1, and what is known of entries at t."""
        given = {one.entry.tensor: one.leaf(known[one.formula]) for one in solved_parts(And(tuple(known)), ())}
        steps = {name: OneStep(unfolding.step, given.get(name)) for name, unfolding in self.definitions.items()}
        return Conversion(self.facts, steps, unfolds=True)

    def theorem(self) -> Theorem | None:
        """All parts at all steps."""
        times = times_of(self.claim)
        if times is None:
            whole = self.whole(self.always())
            return whole and rules.generalise(TIME, whole)
        found = []
        for time in times:
            relation = at_time(self.claim.relation, time)
            last = max(last_named_step(relation), time)
            if last > MOST_UNFOLDED_STEPS:
                return None
            steps = [Num(step) for step in range(max(last, 1))]
            whole = self.whole([self.proved(part, self.assumed, self.at_numbers, steps) for part in _parts(relation)])
            if whole is None:
                return None
            found.append(whole)
        return found[0] if len(found) == 1 else rules.conjunction(*found)

    def whole(self, parts: Sequence[Theorem | None]) -> Theorem | None:
        """The parts together, for all indices."""
        if any(part is None for part in parts):
            return None
        together = parts[0] if not isinstance(self.claim.relation, And) else rules.conjunction(*parts)
        assert together is not None
        return for_all(together, self.variables)

    def always(self) -> list[Theorem | None]:
        """The parts at every t: those about one step alone, those that stand by induction, those that follow."""
        parts = _parts(self.claim.relation)
        closed = [generalise(part, *(v for v in self.variables if v in part.mentions)) for part in parts]
        steps = self.about_one_step([formula for formula in dict.fromkeys(closed) if not _is_state(formula)])
        standing = [formula for formula in dict.fromkeys(closed) if _is_state(formula)]
        invariants = self.by_induction(standing, list(steps.values()))
        shown = steps | {formula: rules.instantiate(one, TIME) for formula, one in invariants.items()}
        later = (rules.instantiate(one, NEXT) for one in invariants.values())
        known = [*self.assumed, *shown.values(), *later]
        method = self.one_step({formula: shown[formula] for formula in invariants})
        found: list[Theorem | None] = []
        for part, formula in zip(parts, closed, strict=True):
            if formula in shown:
                own = [v for v in self.variables if v in part.mentions]
                theorem: Theorem | None = rules.recast(specialise(shown[formula], own), part)
            else:
                theorem = self.proved(part, known, method, [TIME])
                if theorem is None:
                    return [None]
                known.append(theorem)
            found.append(theorem)
        return found

    def about_one_step(self, formulas: list[Formula]) -> dict[Formula, Theorem]:
        """Those of the formulas that follow from the definitions of a step, whatever the state before it is."""
        found: dict[Formula, Theorem] = {}
        method = self.one_step({})
        for formula in formulas:
            theorem = self.proved(formula, [*self.assumed, *found.values()], method, [TIME])
            if theorem is not None:
                found[formula] = theorem
        return found

    def by_induction(self, formulas: list[Formula], steps: list[Theorem]) -> dict[Formula, Theorem]:
        """Those of the formulas that a joint induction proves, for every t, from what is known of a step at t."""
        starts = {f: self.proved(_at(f, Num(0)), self.assumed, self.at_numbers, [Num(0)]) for f in formulas}
        left = [formula for formula in formulas if starts[formula] is not None]
        while left:
            known = [*self.assumed, *steps, *map(rules.assume, left)]
            method = self.one_step({f: rules.assume(f) for f in left})
            after = {f: self.proved(_at(f, NEXT), known, method, [TIME]) for f in left}
            kept = [formula for formula in left if after[formula] is not None]
            if kept == left:
                break
            left = kept
        if not left:
            return {}
        claim = And(tuple(left))
        together = rules.assume(claim)
        base = rules.conjunction(*(rules.recast(start, _at(f, Num(0))) for f in left if (start := starts[f])))
        step = rules.conjunction(*(one for f in left if (one := after[f])))
        for place, formula in enumerate(left):
            step = apply(rules.discharge(formula, step), rules.conjunct(together, place))
        always = rules.induction(base, rules.generalise(TIME, rules.discharge(claim, step)))
        at_t = rules.instantiate(always, TIME)
        return {f: rules.generalise(TIME, rules.conjunct(at_t, place)) for place, f in enumerate(left)}

    def proved(self, goal: Formula, known: Iterable[Theorem], method: Conversion, times: Sequence[Term],
               opened: tuple[Sym, ...] = ()) -> Theorem | None:  # fmt: skip
        """The goal from what is known, at these times and at the indices that were opened."""
        match goal:
            case ForAll(sort, body, hint):
                variable = Sym(f"{hint};{len(opened)}", sort)
                inner = open_body(body, variable)
                theorem = self.proved(inner, known, method, times, (*opened, variable))
                return theorem and rules.recast(rules.generalise(variable, theorem), goal)
            case And(parts):
                theorems = [self.proved(part, known, method, times, opened) for part in parts]
                return None if None in theorems else rules.conjunction(*theorems)
            case Implies(premise, conclusion):
                theorem = self.proved(conclusion, [*known, rules.assume(premise)], method, times, opened)
                return theorem and rules.discharge(premise, theorem)
            case Equal() | Less() | AtMost():
                own = [v for v in self.variables if v in goal.mentions]
                facts = [one for theorem in known for one in _instances(theorem, times, (*opened, *own))]
                return shown(goal, facts, method)
        return None


def _instances(theorem: Theorem, times: Sequence[Term], indices: tuple[Sym, ...]) -> Iterator[Theorem]:
    """The relations that a theorem states, at these times and indices."""
    axes: list[Sequence[Term]] = []
    inner = theorem.conclusion
    while isinstance(inner, ForAll):
        axes.append(times if inner.hint == TIME.name else [v for v in indices if v.sort == inner.sort])
        inner = inner.body
    for number, values in enumerate(product(*axes)):
        if number < MOST_INSTANCES:
            one = rules.instantiate(theorem, *values) if values else theorem
            yield from _relations(rules.recast(one, at_time(one.conclusion, 0)) if Num(0) in times else one)


def _relations(theorem: Theorem) -> Iterator[Theorem]:
    match theorem.conclusion:
        case And(parts):
            for place in range(len(parts)):
                yield from _relations(rules.conjunct(theorem, place))
        case Equal() | Less() | AtMost():
            yield theorem


def _parts(relation: Formula) -> tuple[Formula, ...]:
    return relation.parts if isinstance(relation, And) else (relation,)


def _at(formula: Formula, time: Term) -> Formula:
    return replace(formula, {TIME: time})


def _is_state(formula: Formula) -> bool:
    """Does the formula speak of what there is before a step?"""
    entries = [node for node in walk(formula) if isinstance(node, Entry)]
    return any(e.indices[:1] == (TIME,) for e in entries) and not any(e.indices[:1] == (NEXT,) for e in entries)
