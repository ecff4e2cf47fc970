"""Nobody derives 0 = 1: every trick, each of which one side condition stops, is refused or proves nothing false."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    App,
    AtMost,
    Bound,
    Entry,
    Equal,
    ForAll,
    Implies,
    Less,
    Mul,
    Not,
    Num,
    Pow,
    Sum,
    Sym,
)  # fmt: skip
from symbolic_init.kernel.theorem import Theorem, replay
from tests.kernel.meaning import World

ZERO, ONE = Num(0), Num(1)
FALSE = Equal(ZERO, ONE)
J = Bound(0)
a, b, n, t = Sym("a"), Sym("b"), Sym("n", INDEX), Sym("t", INDEX)


def from_false_at_the_reserved_name() -> Theorem:
    """p(k) is "k + t? = t? + t? or k = 0", written as an equation; the step is true only at the reserved name."""
    reserved = Sym("t?", INDEX)
    base = rules.ring(Mul((ZERO, reserved)), ZERO)
    premise = Equal(Mul((J, Add((J, Mul((Num(-1), reserved)))))), ZERO)
    after = Equal(Mul((Add((J, ONE)), Add((reserved, Mul((Num(-1), reserved)))))), ZERO)
    return rules.induction(base, rules.assume(ForAll(INDEX, Implies(premise, after))))


def by_generalising_a_hypothesis() -> Theorem:
    everywhere = rules.generalise(a, rules.assume(Equal(a, ZERO)))
    return rules.instantiate(everywhere, ONE)


def by_generalising_over_the_other_sort() -> Theorem:
    """t the real variable is not t the index."""
    assumed = rules.assume(Equal(Mul((t, ONE)), ZERO))
    return rules.instantiate(rules.generalise(t, rules.generalise(Sym("t"), assumed)), ONE)


def by_a_negative_index() -> Theorem:
    counted = rules.generalise(n, rules.ring(Sum(ONE, n, ONE), n))
    return rules.instantiate(counted, Num(-1))


def by_a_real_bound() -> Theorem:
    return rules.substitute(rules.ring(Sum(ONE, n, ONE), n), (n, a))


def by_dividing_by_zero() -> Theorem:
    return rules.substitute(rules.ring(Mul((a, Pow(a, -1))), ONE), (a, ZERO))


def by_counting_an_empty_sum() -> Theorem:
    return rules.ring(Sum(Num(3), n, ONE), Add((n, Num(-2))))


def by_counting_an_empty_sum_of_numbers() -> Theorem:
    return rules.ring(Sum(Num(3), ZERO, ONE), Num(-2))


def by_a_power_of_a_sum() -> Theorem:
    return rules.ring(Pow(Sum(ONE, n, J), 2), Sum(ONE, n, Pow(J, 2)))


def by_capture() -> Theorem:
    """Σⱼ a = n·a, then j for a."""
    total = rules.substitute(rules.ring(Sum(ONE, n, a, "j"), Mul((n, a))), (a, Sym("j", INDEX)))
    return rules.transitivity(total, rules.ring(Mul((n, Sym("j", INDEX))), Sum(ONE, n, J, "j")))


def by_renaming_together_in_the_conclusion_only() -> Theorem:
    different = Less(Entry("v", (n,)), Entry("w", (n,)))
    renamed = rules.rename(rules.assume(different), ("v", "w"))
    return rules.discharge(different, renamed)


def by_renaming_a_law() -> Theorem:
    return rules.rename(rules.law("w is positive", ForAll(INDEX, Less(ZERO, Entry("w", (J,))))), ("w", "v"))


def by_a_definition_of_a_tensor_in_use() -> Theorem:
    start = Equal(Entry("v", (ZERO,)), ZERO)
    return rules.drop_definitions(rules.assume(start), start)


def by_an_impossible_definition() -> Theorem:
    impossible = Equal(Entry("v", (ZERO,)), Add((Entry("v", (ZERO,)), ONE)))
    return rules.drop_definitions(rules.rearrange(rules.assume(impossible), FALSE), impossible)


def by_a_definition_of_a_natural_tensor() -> Theorem:
    """A natural number that is 1/2: then Σⱼ 1 from 1 to it would be 1/2, and 0 or 1 or more."""
    width = Entry("#v", (ZERO,))
    half = Equal(width, Num(Fraction(1, 2)))
    count = rules.transitivity(rules.ring(Sum(ONE, width, ONE), width), rules.assume(half))
    return rules.drop_definitions(count, half)


def by_taking_a_natural_tensor_for_any() -> Theorem:
    counts = rules.instantiate(rules.law("n is not negative", ForAll(INDEX, AtMost(ZERO, J))), Entry("#v", (ZERO,)))
    return rules.rename(counts, ("#v", "v"))


def by_summing_up_to_a_real_entry() -> Theorem:
    return rules.ring(Sum(ONE, Entry("v", (ZERO,)), ONE), Entry("v", (ZERO,)))


def by_two_definitions() -> Theorem:
    first, second = (Equal(Entry("v", (ZERO,)), value) for value in (ZERO, ONE))
    clash = rules.transitivity(rules.symmetry(rules.assume(first)), rules.assume(second))
    return rules.drop_definitions(clash, first, second)


def by_a_definition_for_all_reals() -> Theorem:
    odd = ForAll(REAL, Equal(Entry("v", (ZERO,)), Bound(0, REAL)))
    clash = rules.transitivity(rules.symmetry(rules.instantiate(rules.assume(odd), ZERO)),
                               rules.instantiate(rules.assume(odd), ONE))  # fmt: skip
    return rules.drop_definitions(clash, odd)


def by_a_definition_whose_index_is_not_on_the_left() -> Theorem:
    odd = ForAll(INDEX, Equal(Entry("v", (ZERO,)), J))
    clash = rules.transitivity(rules.symmetry(rules.instantiate(rules.assume(odd), ZERO)),
                               rules.instantiate(rules.assume(odd), ONE))  # fmt: skip
    return rules.drop_definitions(clash, odd)


def by_one_case() -> Theorem:
    case = rules.assume(Less(a, ZERO))
    both = rules.order_cases(a, case, case)
    return rules.instantiate(rules.generalise(a, both), ONE)


def by_the_wrong_cases() -> Theorem:
    goal = rules.weaken(rules.assume(Less(a, ZERO)))
    return rules.discharge(Less(a, ZERO), rules.order_cases(b, goal, goal))


def by_making_an_order_strict() -> Theorem:
    zero = rules.rearrange(rules.add_order(), AtMost(ZERO, ZERO))
    return rules.cancel(rules.rearrange(zero, Less(ZERO, ZERO)))


def by_cancelling_zero() -> Theorem:
    return rules.transitivity(
        rules.cancel(rules.rearrange(rules.add_order(), AtMost(ZERO, ZERO))), rules.ring(ONE, ONE)
    )


def by_a_product_of_negatives() -> Theorem:
    negative = rules.rearrange(rules.positive_number(ONE), Less(Num(-1), ZERO))
    return rules.product_sign(negative, negative, negative)


def by_multiplying_an_equation_by_zero() -> Theorem:
    return rules.rearrange(rules.ring(Mul((ZERO, ONE)), Mul((ZERO, ZERO))), Equal(ONE, ZERO))


def by_mixing_up_binders() -> Theorem:
    """∀x, y. x = x to ∀x, y. x = y."""
    same = ForAll(REAL, ForAll(REAL, Equal(Bound(1, REAL), Bound(1, REAL))))
    proved = rules.generalise(a, rules.generalise(b, rules.ring(a, a)))
    assert proved.conclusion == same
    return rules.recast(proved, ForAll(REAL, ForAll(REAL, Equal(Bound(1, REAL), Bound(0, REAL)))))


def by_an_open_theorem() -> Theorem:
    return rules.ring(J, Bound(0, REAL))


def by_an_open_assumption() -> Theorem:
    return rules.generalise(n, rules.assume(Equal(J, ZERO)))


def by_taking_an_entry_for_an_application() -> Theorem:
    return rules.instantiate(rules.law("f", ForAll(REAL, Equal(App("f", (Bound(0, REAL),)), ZERO))), Entry("f", (a,)))


def by_negating() -> Theorem:
    return rules.recast(rules.assume(Not(FALSE)), FALSE)


def by_a_law_that_names_a_variable() -> Theorem:
    return rules.instantiate(rules.generalise(a, rules.law("a is 0", Equal(a, ZERO))), ONE)


TRICKS = [trick for name, trick in list(globals().items()) if name.startswith(("by_", "from_"))]


HARMLESS = {by_the_wrong_cases, by_renaming_together_in_the_conclusion_only}  # what these prove is true


@pytest.mark.parametrize("trick", TRICKS, ids=lambda trick: trick.__name__)
def test_a_trick_is_refused_or_proves_nothing_false(trick: Callable[[], Theorem]) -> None:
    if trick not in HARMLESS:
        with pytest.raises(ValueError):
            trick()
        return
    theorem = replay(trick())
    worlds = [World(seed) for seed in range(200)]
    tested = [world for world in worlds if all(map(world.holds, theorem.hypotheses))]
    assert all(world.holds(theorem.conclusion) for world in tested)
