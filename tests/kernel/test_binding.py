"""Bound variables are opened and closed, free ones substituted: against evaluation, and without capture."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    App,
    Bound,
    Entry,
    Equal,
    ForAll,
    Implies,
    Less,
    MalformedError,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Syntax,
    Term,
    close_body,
    free_symbols,
    is_index,
    open_body,
    rename_tensors,
    replace,
    tensor_names,
    walk,
)  # fmt: skip
from tests import strategies as some
from tests.kernel.meaning import World
from tests.kernel.nodes import ONE, ONE_OF_EACH, J, Lying, Twin, a, b, j, m, n, x

often = settings(max_examples=120, suppress_health_check=list(HealthCheck))


# Bound variables


@often
@given(body=some.terms((INDEX,)), world=some.worlds)
def test_opening_puts_the_value_in(body: Term, world: World) -> None:
    for size in range(5):
        assert world.value(open_body(body, Num(size))) == world.value(body, (size,))


@often
@given(body=st.one_of(some.terms((INDEX,)), some.formulas((INDEX,))))
def test_closing_is_the_inverse_of_opening(body: Any) -> None:
    fresh = Sym("fresh", INDEX)
    assert close_body(open_body(body, fresh), fresh) == body


@often
@given(term=some.terms(), variable=st.one_of(some.index_symbols, some.real_symbols))
def test_opening_is_the_inverse_of_closing(term: Term, variable: Sym) -> None:
    closed = close_body(term, variable)
    assert variable not in free_symbols(closed)
    assert open_body(closed, variable) == term


@often
@given(body=some.terms((INDEX,)), value=some.index_terms(), world=some.worlds)
def test_a_value_below_binders_keeps_its_variables(body: Term, value: Term, world: World) -> None:
    assert world.value(open_body(body, value)) == world.value(body, (world.value(value),))


def test_a_bound_index_captures_nothing() -> None:
    total = Sum(ONE, Num(3), Mul((Sym("j", INDEX), x(J))), "j")
    assert open_body(close_body(total, j), j) == total
    assert replace(Sum(ONE, n, Mul((a, x(J))), "j"), {a: j}) == Sum(ONE, n, Mul((j, x(J))), "j")
    quantified = ForAll(INDEX, Equal(x(J), Sum(ONE, n, Mul((x(J), x(Bound(1)))), "k")), "k")
    world = World(3)
    for size in range(5):
        opened = open_body(quantified.body, Num(size))
        assert world.holds(opened) == world.holds(quantified.body, (size,))


def test_variables_of_binders_further_out_are_counted_anew() -> None:
    assert open_body(x(J, Bound(1), Bound(3)), n) == x(n, J, Bound(2))
    assert open_body(Sum(J, Bound(1), x(J, Bound(1), Bound(2))), n) == Sum(n, J, x(J, n, Bound(1)))
    inner = ForAll(INDEX, Equal(x(J, Bound(1)), Bound(2, REAL)))
    assert open_body(inner, n) == ForAll(INDEX, Equal(x(J, n), Bound(1, REAL)))


@pytest.mark.parametrize("value", [J, Add((J, ONE)), x(J), Equal(a, b), 1, Lying(Num)])
def test_an_open_value_is_refused(value: Any) -> None:
    with pytest.raises(MalformedError):
        open_body(x(J), value)
    with pytest.raises(MalformedError):
        replace(a, {a: value})


def test_what_is_remembered_of_a_body_is_not_given_for_an_equal_one() -> None:
    for hint in ("i", "j"):
        opened = open_body(Sum(ONE, n, x(J, Bound(1)), hint), n)
        assert (opened, opened.hint) == (Sum(ONE, n, x(J, n)), hint)
        closed = close_body(Sum(ONE, n, x(J, m), hint), m)
        assert (closed, closed.hint) == (Sum(ONE, n, x(J, Bound(1))), hint)

    assert open_body(x(J), ONE) == x(ONE)
    for _ in range(2):
        with pytest.raises(MalformedError):
            open_body(x(J), Twin())  # type: ignore[arg-type]
    assert open_body(x(J), ONE) == x(ONE)


def test_closing_a_loose_body_is_refused() -> None:
    with pytest.raises(MalformedError):
        close_body(x(J), n)


def test_loose_variables_are_known_by_level_and_sort() -> None:
    assert [J.loose, Bound(0, REAL).loose, Bound(2).loose, Bound(2, REAL).loose] == [1, 2, 16, 32]
    assert Sum(Bound(0), Bound(1), Mul((J, Bound(3, REAL)))).loose == 1 | 4 | 32
    assert all(node.loose == 0 for node in ONE_OF_EACH if node != J)


# Substitution against brute force: sizes 0 to 4


@often
@given(term=some.terms(), world=some.worlds, value=some.index_terms(), other=some.terms(depth=1))
def test_substitution_is_evaluation_with_other_values(term: Term, world: World, value: Term, other: Term) -> None:
    changed = World(world.seed, {"n": world.value(value), "a": world.value(other)})
    both = {n: value, a: other, Sym("n", REAL): Num(world.value(value))}
    assert world.value(replace(term, both)) == changed.value(term)


@pytest.mark.parametrize("size", range(5))
@pytest.mark.parametrize("seed", range(20))
def test_substitution_commutes_with_writing_sums_out(size: int, seed: int) -> None:
    world = World(seed)
    total = Sum(ONE, n, Mul((a, x(J, m), Sum(J, m, x(J, Bound(1))))))
    values: dict[Sym, Term] = {n: Num(size), m: Add((m, j)), a: Sum(ONE, j, x(J, j))}
    assert world.value(replace(total, values)) == world.value(written_out(replace(total, values), world))


def written_out(term: Syntax, world: World) -> Term:
    """Every sum as an explicit sum of its parts."""
    match term:
        case Sum(lower, upper, body):
            steps = range(int(world.value(lower)), int(world.value(upper)) + 1)
            return Add(tuple(written_out(open_body(body, Num(i)), world) for i in steps))
    result = term.map(lambda part, depth: written_out(part, world), 0)
    assert isinstance(result, Term)
    return result


def test_substitution_is_simultaneous() -> None:
    assert replace(Add((a, b)), {a: b, b: a}) == Add((b, a))


@pytest.mark.parametrize("value", [a, Num(-1), Num(Fraction(1, 2)), Pow(n, 2), x(n), Sum(ONE, n, J)])
def test_a_real_number_cannot_stand_for_an_index(value: Term) -> None:
    with pytest.raises(MalformedError, match="index term for n"):
        replace(x(n), {n: value})


def test_only_variables_are_substituted() -> None:
    for key in (x(n), "n", Lying(Sym)):
        with pytest.raises(MalformedError):
            replace(x(n), {key: ONE})  # type: ignore[dict-item]


def test_tensors_are_renamed_everywhere_and_at_once() -> None:
    term = Sum(ONE, n, Mul((x(J), Entry("y", (n,)), App("x", (a,)))))
    new = rename_tensors(term, {"x": "y", "y": "x"})
    assert new == Sum(ONE, n, Mul((Entry("y", (J,)), x(n), App("x", (a,)))))
    assert tensor_names(new) == {"x", "y"}
    assert rename_tensors(Equal(x(n), a), {}) == Equal(x(n), a)


# Reading


@pytest.mark.parametrize("node", ONE_OF_EACH, ids=repr)
def test_mapping_the_identity_gives_the_node(node: Syntax) -> None:
    depths: list[int] = []
    assert node.map(lambda part, depth: depths.append(depth) or part, 0) == node  # type: ignore[func-returns-value]
    assert len(depths) == len(list(node.children()))
    assert next(walk(node)) is node


def test_free_variables_and_tensors() -> None:
    formula = ForAll(INDEX, Implies(Less(a, x(J, m)), Equal(Sum(ONE, n, J), App("f", (b,)))))
    assert free_symbols(formula) == {a, b, m, n}
    assert tensor_names(formula) == {"x"}


@pytest.mark.parametrize(
    ("term", "natural"),
    [(Num(0), True), (n, True), (J, True), (Add((n, Mul((m, Num(2))))), True), (Add(()), True), (a, False),
     (Num(-1), False), (Num(Fraction(1, 2)), False), (Bound(0, REAL), False), (Add((n, a)), False), (Pow(n, 1), False),
     (x(n), False), (Entry("#x", (n,)), True), (Equal(n, n), False), ("n", False)],
)  # fmt: skip
def test_index_terms_are_known_by_their_form(term: Any, natural: bool) -> None:
    assert is_index(term) is natural
