"""Relations from facts, by arithmetic and by cases: where [u > 0] or [u ≥ 0] occurs, one for each sign of u."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain as joined
from typing import cast

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    INDEX,
    App,
    AtMost,
    Equal,
    Less,
    Mul,
    Num,
    Pow,
    Sym,
    Term,
    walk,
)
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.budget import size, spend
from symbolic_init.proving.consequences import Relation, follows
from symbolic_init.proving.conversion import Conversion, NotHomogeneousError
from symbolic_init.proving.equation import apply, equation
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.order import ZERO, Signs, natural_order, prove_sign
from symbolic_init.proving.roots import zero_between
from symbolic_init.proving.sign_lemmas import opposite
from symbolic_init.proving.under_sums import summand_by_summand
from symbolic_init.theories import axiom

MOST_SPLITS = 3
ONE = Num(1)


def converted(theorem: Theorem, method: Conversion) -> Theorem:
    """A relation with both sides rewritten."""
    relation = cast(Relation, theorem.conclusion)
    new, left, right = _sides(relation, method)
    if isinstance(relation, Equal):
        return rules.transitivity(rules.transitivity(rules.symmetry(left), theorem), right)
    return rules.rearrange(rules.add_order(theorem, rules.symmetry(left), right), new)


def _sides(relation: Relation, method: Conversion) -> tuple[Relation, Theorem, Theorem]:
    left, right = (equation(method.convert(side).step, side) for side in (relation.left, relation.right))
    new = type(relation)(left.conclusion.right, right.conclusion.right)  # type: ignore[attr-defined]
    return new, left, right


def shown(goal: Relation, facts: Sequence[Theorem], method: Conversion, *, cases: int = 0) -> Theorem | None:
    """The goal, from facts, of which the last are the `cases`; goal and facts are rewritten before."""
    try:
        new, left, right = _sides(goal, method)
        known = [converted(one, method) for one in facts]
        theorem = _by_cases(new, known, method.facts, cases)
    except (NotHomogeneousError, ValueError):  # a normal form may be too large
        return None
    if theorem is None:
        return None
    if isinstance(goal, Equal):
        return rules.transitivity(rules.transitivity(left, theorem), rules.symmetry(right))
    return rules.rearrange(rules.add_order(theorem, left, rules.symmetry(right)), goal)


def _by_cases(goal: Relation, facts: Sequence[Theorem], known: FunctionFacts, cases: int) -> Theorem | None:
    spend(size(goal) + sum(size(fact.conclusion) for fact in facts))
    indicator = next(_indicators(goal, facts), None) if cases < MOST_SPLITS else None
    if indicator is None:
        terms = [side for one in (goal, *(fact.conclusion for fact in facts)) for side in one.children()]
        background = _background(cast(list[Term], terms), known.signs | _positive(facts))
        theorem = follows(goal, [*background, *facts], cases=cases)
        if theorem is None and isinstance(goal, Equal):
            return summand_by_summand(goal, lambda inner: _by_cases(inner, facts, known, cases))
        return theorem
    (inner,) = indicator.arguments
    split = inner if indicator.function == "nonneg" else opposite(inner)
    theorems = []
    for case, signs in _signs_of(split):
        local = known.with_signs(signs)
        theorem = shown(goal, [*facts, case], Conversion(local), cases=cases + 1)
        if theorem is None:
            return None
        theorems.append(theorem)
    return rules.order_cases(split, *theorems)


def _signs_of(term: Term) -> Iterator[tuple[Theorem, Signs]]:
    """The two cases 0 ≤ u and u < 0, with what they say of u and of -u."""
    above, below = rules.assume(AtMost(ZERO, term)), rules.assume(Less(term, ZERO))
    yield above, {term: above}
    minus = opposite(term)
    yield below, {minus: rules.rearrange(below, Less(ZERO, minus))}


def _indicators(goal: Relation, facts: Sequence[Theorem]) -> Iterator[App]:
    """The indicators of the signs of terms without bound variables, those of the goal first."""
    for node in joined(walk(goal), *(walk(fact.conclusion) for fact in facts)):
        if isinstance(node, App) and node.function in ("nonneg", "pos") and not node.loose:
            yield node


def _positive(facts: Sequence[Theorem]) -> dict[Term, Theorem]:
    """What the facts say is positive."""
    return {fact.conclusion.right: fact for fact in facts
            if isinstance(fact.conclusion, Less) and fact.conclusion.left == ZERO}  # fmt: skip


def _background(terms: Sequence[Term], signs: Signs) -> Iterator[Theorem]:
    """What is known of some kinds of terms: sizes, exponentials, and what is divided by."""
    for node in dict.fromkeys(node for term in terms for node in walk(term) if not node.loose):
        match node:
            case Sym(_, sort) if sort == INDEX and node not in signs:
                yield natural_order(node)
            case App("exp", (argument,)):
                yield rules.instantiate(axiom("exp-positive"), argument)
            case Pow(base, exponent) if exponent < 0:
                for divisor in (base, opposite(base)):
                    positive = prove_sign(divisor, signs)
                    if positive is not None and isinstance(positive.conclusion, Less):
                        yield rules.rearrange(rules.cancel(positive), Equal(Mul((base, Pow(base, -1))), ONE))
                        yield rules.power_sign(positive, -1)
    for term, above in signs.items():
        below = signs.get(opposite(term))
        if below is not None and isinstance(above.conclusion, AtMost) and isinstance(below.conclusion, AtMost):
            law = apply(rules.instantiate(zero_between(), term), above)
            yield apply(law, rules.rearrange(below, AtMost(ZERO, Mul((Num(-1), term)))))
