"""Whatever is derived is true: random derivations are checked in random worlds."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    And,
    App,
    AtMost,
    Bound,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Num,
    Pow,
    Sym,
    Term,
    free_symbols,
    walk,
)  # fmt: skip
from symbolic_init.kernel.theorem import RULES, RefusedError, Theorem, replay
from symbolic_init.theories import axiom
from tests import strategies as some
from tests.kernel.meaning import TooManyError, World

WORLDS = [World(seed) for seed in range(8)]
LAWS = ["nonneg-of-nonnegative", "nonneg-of-negative", "pos-of-positive", "pos-of-nonpositive"]
ZERO, ONE = Num(0), Num(1)
a, n, t = Sym("a"), Sym("n", INDEX), Sym("t", INDEX)
J = Bound(0)


class Derivation:
    """A pool of theorems and terms that grows by random applications of rules."""

    def __init__(self, terms: list[Term], formulas: list[Formula], random: Random) -> None:
        self.random, self.terms, self.formulas = random, [a, n, ZERO, ONE, *terms], formulas
        self.theorems = [rules.assume(f) for f in formulas] + [axiom(name) for name in LAWS]
        self.theorems += [rules.ring(term, self.variant(term)) for term in self.terms]
        self.theorems += [rules.square_nonnegative(term) for term in self.terms]
        self.made: Counter[str] = Counter()

    def variant(self, term: Term) -> Term:
        """Another term with the same normal form."""
        match term:
            case Add(parts) | Mul(parts) if len(parts) > 1:
                return type(term)(tuple(map(self.variant, self.random.sample(parts, len(parts)))))
        pick = self.random.choice
        return pick((term, Add((term, ZERO)), Mul((ONE, term)), Pow(term, 1), Add((term, term, Mul((Num(-1), term))))))

    def arguments(self, name: str) -> tuple[Any, ...]:
        pick, some_theorem = self.random.choice, self.some_theorem
        variables = [*sorted({s for term in self.terms for s in free_symbols(term)}, key=repr), a, n]
        indices = [term for term in self.terms if isinstance(term, Sym) and term.sort == INDEX] + [ZERO, ONE, Num(3)]
        match name:
            case "symmetry":
                return (some_theorem(Equal),)
            case "weaken" | "cancel":
                return (some_theorem(Less),)
            case "transitivity":
                first = some_theorem(Equal)
                *_, middle = first.conclusion.children()
                return first, pick(
                    [th for th in self.theorems if next(th.conclusion.children(), None) == middle] or [first]
                )
            case "congruence":
                parts = [some_theorem(Equal) for _ in range(pick((1, 2)))]
                sides = tuple(p.conclusion.left for p in parts)  # type: ignore[attr-defined]
                sides = pick((sides, (*sides, pick(self.terms))))
                kind = pick((Add, Mul, lambda s: Pow(s[0], pick((-2, -1, 0, 2))), lambda s: App("f", s)))
                return kind(sides), *parts
            case "sum_congruence" | "sum_sign":
                return some_theorem(ForAll), pick(indices), pick(indices), "j"
            case "ring":
                term = pick(self.terms)
                return term, self.variant(term)
            case "recast" | "rearrange":
                theorem = some_theorem(Equal, Less, AtMost)
                left, right = theorem.conclusion.children()
                assert isinstance(left, Term)
                assert isinstance(right, Term)
                moved = Add((right, Mul((Num(-1), left))))
                new = (ZERO, moved) if name == "rearrange" else (self.variant(left), self.variant(right))
                return theorem, type(theorem.conclusion)(*new)
            case "assume":
                return (pick(self.formulas),)
            case "discharge":
                return pick(self.formulas), some_theorem()
            case "modus_ponens":
                implication = some_theorem(Implies)
                premise = [th for th in self.theorems if th.conclusion == next(implication.conclusion.children(), None)]
                return implication, pick(premise or [implication])
            case "generalise":
                return pick(variables), some_theorem()
            case "instantiate":
                return some_theorem(ForAll), *(pick(self.terms) for _ in range(pick((0, 1, 1, 2))))
            case "conjunction" | "product_sign" | "add_order":
                kinds = {"product_sign": (Less, AtMost), "add_order": (Less, AtMost, Equal)}.get(name, ())
                return tuple(some_theorem(*kinds) for _ in range(pick((0, 1, 2))))
            case "conjunct":
                return some_theorem(And), pick((0, 1))
            case "substitute":
                return some_theorem(), *((pick(variables), pick(self.terms)) for _ in range(pick((1, 2))))
            case "rename":
                return some_theorem(), (pick("wx"), pick("wxy"))
            case "induction":
                goal = Equal(Mul((t, pick(self.terms))), ZERO)
                return rules.assume(goal), some_theorem(ForAll)
            case "positive_number":
                return (pick((ONE, Num(3), ZERO, Num(-1))),)
            case "square_nonnegative":
                return (pick(self.terms),)
            case "power_sign":
                return some_theorem(Less), pick((-3, 0, 2, 3))
            case "order_cases":
                case = some_theorem()
                return pick(self.terms), case, pick([th for th in self.theorems if th.conclusion == case.conclusion])
        return ()

    def some_theorem(self, *kinds: type) -> Theorem:
        fitting = [th for th in self.theorems if not kinds or isinstance(th.conclusion, kinds)]
        return self.random.choice(fitting or self.theorems)

    def bodies(self) -> list[Term]:
        closed = [th.conclusion.body for th in self.theorems if isinstance(th.conclusion, ForAll)]
        sides = [side for body in closed for side in body.children() if isinstance(side, Term) and not side.loose & 2]
        return [side for side in sides if side.loose in (0, 1)] or [J]

    def step(self) -> Theorem | None:
        name = self.random.choice([*RULES])
        try:
            theorem = RULES[name](*self.arguments(name))
        except RefusedError:
            return None
        if sum(1 for _ in walk(theorem.conclusion)) > 60:
            return None
        self.theorems.append(theorem)
        self.made[name] += 1
        return theorem


MADE: Counter[str] = Counter()


def test_what_is_derived_at_random_is_true() -> None:
    MADE.clear()
    explore()
    print(f"random derivations: {sum(MADE.values())} theorems, {dict(MADE)}")
    assert sum(MADE.values()) > 3000
    assert RULES.keys() - MADE.keys() <= {"law", "drop_definitions", "induction", "sum_congruence", "sum_sign"}


@settings(max_examples=80, suppress_health_check=list(HealthCheck))
@given(
    terms=st.lists(some.terms(depth=2), min_size=3, max_size=5),
    formulas=st.lists(some.formulas(depth=0), min_size=3, max_size=5),
    random=st.randoms(use_true_random=False),
)
def explore(terms: list[Term], formulas: list[Formula], random: Random) -> None:
    derivation = Derivation(terms, formulas, Random(random.random()))
    for _ in range(100):
        theorem = derivation.step()
        if theorem is None:
            continue
        for world in WORLDS:
            with suppress(TooManyError):
                if all(map(world.holds, theorem.hypotheses)):
                    assert world.holds(theorem.conclusion), (theorem.rule, theorem, world)
    replay(random.choice(derivation.theorems))
    MADE.update(derivation.made)
