"""What follows from facts by arithmetic: no sum of their products, and of what is to be shown to fail, is below 0.

To show 0 ≤ g, suppose g < 0. Facts are multiplied with one another and with monomials until numbers are found with
which the products, one of them positive, add up to 0: a contradiction. The numbers come from an exact linear
programme; they are believed in nothing, for the kernel adds the products up itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import chain as joined
from itertools import combinations_with_replacement, islice

from symbolic_init.kernel import rules
from symbolic_init.kernel.normal_form import polynomial
from symbolic_init.kernel.terms import Add, AtMost, Equal, Less, Mul, Num, Term
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.extent import afford
from symbolic_init.proving.linear_programme import Column, Echelon, vanishing_sum
from symbolic_init.proving.order import ZERO
from symbolic_init.proving.products import Fact, Monomial, Multiplier, anything, fact, product, scaled
from symbolic_init.proving.sums_of_squares import sums_of_squares

MOST_COLUMNS, MOST_DEGREE, ROUNDS = 1000, 3, 2
ONE = Num(1)
Relation = Equal | Less | AtMost


def follows(goal: Relation, known: Sequence[Theorem], *, cases: int = 0) -> Theorem | None:
    """The goal, from theorems that are equations and inequalities, or None if it was not found to follow.

    `cases`: how many of them, the last ones, are what distinguishes this case from others.
    """
    gap = Add((goal.right, Mul((Num(-1), goal.left))))
    afford(gap)
    facts = [fact(theorem) for theorem in known]
    match goal:
        case Equal():
            return _equation(goal, gap, facts) or _vacuous(goal, facts, cases)
        case AtMost():
            denied = _impossible(facts, fact(rules.assume(Less(gap, ZERO))))
            if denied is None:
                return None
            shown = rules.assume(AtMost(ZERO, gap))
            return rules.rearrange(rules.order_cases(gap, shown, anything(denied, AtMost(ZERO, gap))), goal)
    turned = Add((goal.left, Mul((Num(-1), goal.right))))
    denied = _impossible(facts, fact(rules.assume(AtMost(ZERO, turned))))
    if denied is None:
        return None
    shown = rules.rearrange(rules.assume(Less(turned, ZERO)), goal)
    return rules.order_cases(turned, anything(denied, goal), shown)


def _vacuous(goal: Equal, facts: list[Fact], cases: int) -> Theorem | None:
    """The goal in a case that there is not."""
    for place in range(len(facts) - cases, len(facts)):
        denied = _impossible([*facts[:place], *facts[place + 1 :]], facts[place])
        if denied is not None:
            return anything(denied, goal)
    return None


def _equation(goal: Equal, gap: Term, facts: list[Fact]) -> Theorem | None:
    if not polynomial(gap):
        return rules.ring(goal.left, goal.right)
    equations = [known for known in facts if known.kind is Equal]
    multiplier = Multiplier(facts)
    multiplier.learn(gap)
    for found in _growing(multiplier, equations, polynomial(gap)):
        echelon = Echelon()
        for place, known in enumerate(found):
            echelon.insert(place, known.polynomial)
        left, used = echelon.reduce(polynomial(gap))
        if not left:
            parts = [scaled(found[place].theorem, Num(number)) for place, number in used.items() if number]
            whole = rules.congruence(Add(tuple(part.conclusion.left for part in parts)), *parts)  # type: ignore[attr-defined]
            return rules.rearrange(rules.symmetry(whole), goal)
    return None


def _growing(multiplier: Multiplier, equations: list[Fact], goal: Iterable[Monomial]) -> Iterator[list[Fact]]:
    """The equations, then more and more of their multiples."""
    yield equations
    monomials = dict.fromkeys(goal)
    for _ in range(ROUNDS):
        multiples = (more for known in equations for more in multiplier.towards(known, monomials))
        found = list(islice(joined(equations, multiples), MOST_COLUMNS))
        monomials |= _monomials(found)
        yield found


def _impossible(facts: list[Fact], denied: Fact) -> Theorem | None:
    """0 < 0, from facts that contradict one more."""
    facts = [fact(rules.positive_number(ONE)), *facts]
    facts += [fact(theorem) for theorem in sums_of_squares([one.term for one in (denied, *facts)])]
    for near in _nearby(denied, facts):
        base = [denied, *near]
        for columns in _rounds(Multiplier(base), base, denied):
            if len(columns) > MOST_COLUMNS:
                break
            numbers = vanishing_sum([Column(c.polynomial, c.kind is Equal, c.kind is Less) for c in columns])
            if numbers is not None:
                return _contradiction([(columns[place], number) for place, number in sorted(numbers.items())])
    return None


def _nearby(goal: Fact, facts: list[Fact]) -> Iterator[list[Fact]]:
    """The facts about nothing but what the goal is about; then with those about something else too; at last all."""
    about = _factors_of(goal)
    count = -1
    while True:
        near = [known for known in facts if _factors_of(known) <= about]
        if len(near) > count:
            count = len(near)
            yield near
        wider = about.union(*(_factors_of(known) for known in facts if not about.isdisjoint(_factors_of(known))))
        if wider == about:
            break
        about = wider
    if count < len(facts):
        yield facts


def _factors_of(known: Fact) -> set[object]:
    return {factor for monomial in known.polynomial for factor, _ in monomial}


def _rounds(multiplier: Multiplier, base: list[Fact], denied: Fact) -> Iterator[list[Fact]]:
    """More and more products of the facts."""
    yield base
    limit = max(map(_degree, denied.polynomial), default=0) + MOST_DEGREE
    monomials = dict.fromkeys(denied.polynomial)
    columns = list(base)
    for _ in range(ROUNDS):
        columns = _unique(joined(base, _multiples(multiplier, base, monomials, limit)))
        monomials |= _monomials(columns)
        yield [*columns, *multiplier.squares(monomials)]
    longer = [one for one in base if one.kind is not Equal and _is_compound(one)]
    pairs = [product(first, second) for first, second in combinations_with_replacement(longer, 2)]
    pairs.sort(key=lambda pair: max(map(_degree, pair.polynomial), default=0))
    monomials = _monomials([denied, *pairs[: len(longer)]])
    columns = _unique([*columns, *pairs])
    yield columns
    for _ in range(ROUNDS):
        columns = _unique(joined(columns, _multiples(multiplier, [*base, *pairs], monomials, limit + 2)))
        monomials |= _monomials(columns)
        yield columns


def _is_compound(known: Fact) -> bool:
    """Is it about more than one factor?"""
    return len(known.polynomial) > 1 or any(_degree(monomial) > 1 for monomial in known.polynomial)


def _multiples(multiplier: Multiplier, base: list[Fact], monomials: Iterable[Monomial], limit: int) -> Iterator[Fact]:
    for known in base:
        for multiple in multiplier.towards(known, monomials):
            if max(map(_degree, multiple.polynomial), default=0) <= limit:
                yield multiple


def _unique(facts: Iterable[Fact]) -> list[Fact]:
    """Each once; no more are made when they are too many already."""
    found: dict[object, Fact] = {}
    for one in facts:
        found.setdefault((one.kind, frozenset(one.polynomial.items())), one)
        if len(found) > MOST_COLUMNS:
            break
    return list(found.values())


def _monomials(facts: Iterable[Fact]) -> dict[Monomial, None]:
    """What occurs in the facts, each once and in order: what is found must not depend on how sets are sorted."""
    return dict.fromkeys(monomial for one in facts for monomial in one.polynomial)


def _degree(monomial: Monomial) -> int:
    return sum(exponent for _, exponent in monomial)


def _contradiction(parts: list[tuple[Fact, Fraction]]) -> Theorem:
    """0 < 0, from facts and the numbers with which they add up to it."""
    theorems = []
    for known, number in parts:
        if known.kind is Equal:
            theorems.append(rules.symmetry(scaled(known.theorem, Num(number))))
        else:
            theorems.append(rules.product_sign(rules.positive_number(Num(number)), known.theorem))
    return rules.rearrange(rules.add_order(*theorems), Less(ZERO, ZERO))
