"""Terms and formulas: immutable, checked when made, equal up to the names of bound variables; substitution is right."""

from __future__ import annotations

import copy
import pickle
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    And,
    App,
    AtMost,
    Bound,
    Entry,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    MalformedError,
    Mul,
    Not,
    Num,
    Pow,
    Relation,
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

a, b, j = Sym("a"), Sym("b"), Sym("j", INDEX)
m, n = Sym("m", INDEX), Sym("n", INDEX)
ONE, J = Num(1), Bound(0)
often = settings(max_examples=120, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def x(*indices: Term) -> Term:
    return Entry("x", indices)


ONE_OF_EACH: list[Syntax] = [
    ONE, a, J, x(n), Add((a, b)), Mul((a, b)), Pow(a, 2), App("f", (a,)), Sum(ONE, n, x(J)), Equal(a, b), Less(a, b),
    AtMost(a, b), Not(Equal(a, b)), And((Equal(a, b),)), Implies(Equal(a, b), Less(a, b)),
    ForAll(INDEX, Equal(x(J), a)),
]  # fmt: skip


def kinds(base: type[Syntax]) -> set[type[Syntax]]:
    return {base}.union(*map(kinds, base.__subclasses__()))


def test_there_is_an_example_of_every_kind() -> None:
    found = {kind for kind in kinds(Syntax) if hasattr(kind, "__match_args__")} - {Relation}
    assert {type(node) for node in ONE_OF_EACH} == found


# Made once and for all


@pytest.mark.parametrize("node", ONE_OF_EACH, ids=repr)
def test_nothing_about_a_node_can_be_changed(node: Syntax) -> None:
    before, code = repr(node), hash(node)
    for name in (*node.__match_args__, "_identity", "_hash", "loose", "__class__", "new"):
        with pytest.raises(AttributeError):
            setattr(node, name, ONE)
        with pytest.raises(AttributeError):
            delattr(node, name)
    node.__init__(*([Num(7)] * len(node.__match_args__)))  # type: ignore[misc]
    assert not hasattr(node, "__setstate__")
    assert not hasattr(node, "__dict__")
    for copied in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises((MalformedError, AttributeError, TypeError, ValueError)):
            pickle.loads(copied(node)) if copied is pickle.dumps else copied(node)
    assert (repr(node), hash(node)) == (before, code)


def test_no_kind_of_node_can_be_added() -> None:
    for base in (Term, Formula, Num, Equal, Syntax):
        with pytest.raises(MalformedError, match="no kinds of nodes but the kernel's"):
            type("Mine", (base,), {"__module__": "symbolic_init.kernel.terms"})


class Lying:
    """Says that it is a term, a formula, a name, whatever is wanted."""

    def __init__(self, kind: type) -> None:
        self.kind = kind

    def __repr__(self) -> str:
        return f"Lying({self.kind.__name__})"

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return self.kind

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0

    loose = 0
    value = 0
    sort = INDEX


class Text(str):
    """A string that equals every string."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = str.__hash__


MALFORMED: list[tuple[Any, ...]] = [
    (Num, True), (Num, 1.0), (Num, "1"), (Num, None), (Num, float("nan")), (Num,), (Num, 1, 2), (Num, Lying(int)),
    (Sym, ""), (Sym, 1), (Sym, "a", "complex"), (Sym, "a", Text("real")), (Sym, Text("a")), (Sym, "a", REAL, 1),
    (Bound, -1), (Bound, 0.0), (Bound, True), (Bound, 0, "x"), (Bound, 0, Text("index")),
    (Entry, "x", [n]), (Entry, "x", n), (Entry, "", (n,)), (Entry, "x", (a,)), (Entry, "x", (Num(-1),)),
    (Entry, "x", (Num(Fraction(1, 2)),)), (Entry, "x", (Pow(n, 2),)), (Entry, "x", (x(n),)),
    (Entry, "x", (Add((n, Num(-1))),)), (Entry, "x", (App("f", (n,)),)), (Entry, "x", (Sum(ONE, n, J),)),
    (Entry, "x", (Bound(0, REAL),)), (Entry, "x", (Lying(Sym),)), (Entry, "x", (1,)),
    (Add, [a, b]), (Add, (a, 1)), (Add, (Equal(a, b),)), (Add, (Lying(Num),)), (Mul, (a, True)), (Mul, a),
    (Pow, a, 2.0), (Pow, a, True), (Pow, a, Num(2)), (Pow, 2, 2), (Pow, a, Fraction(2)),
    (App, "f", a), (App, "", (a,)), (App, "f", (1.5,)), (App, Text("f"), (a,)),
    (Sum, ONE, n), (Sum, a, n, J), (Sum, ONE, a, J), (Sum, ONE, n, Equal(a, b)), (Sum, ONE, n, a, ""), (Sum, 1, n, a),
    (Sum, ONE, n, Bound(0, REAL)), (Sum, ONE, n, Sum(ONE, n, Bound(1, REAL))), (Sum, ONE, n, Lying(Num)),
    (Sum, Num(-1), n, a), (Sum, Bound(0, REAL), n, a),
    (Equal, a, 0), (Equal, a), (Equal, a, b, a), (Less, a, Equal(a, b)), (AtMost, a, Lying(Num)), (Not, a),
    (Not, Lying(Equal)), (And, Equal(a, b)), (And, (a,)), (And, (Lying(Equal),)), (Implies, a, Equal(a, b)),
    (ForAll, "real", a), (ForAll, "nat", Equal(a, b)), (ForAll, REAL, Equal(J, a)),
    (ForAll, INDEX, Equal(Bound(0, REAL), a)), (ForAll, REAL, Equal(Sum(ONE, n, Bound(1)), a)),
    (ForAll, INDEX, ForAll(REAL, Equal(Bound(1, REAL), a))), (ForAll, Text("real"), Equal(a, b)),
    (ForAll, REAL, Equal(Sum(Bound(0), n, a), a)),
]  # fmt: skip


@pytest.mark.parametrize("parts", MALFORMED, ids=lambda parts: f"{parts[0].__name__}{parts[1:]}")
def test_what_is_malformed_is_refused(parts: tuple[Any, ...]) -> None:
    with pytest.raises((ValueError, TypeError)):
        parts[0](*parts[1:])


def test_a_message_says_what_was_expected_and_found() -> None:
    with pytest.raises(MalformedError, match=r"expected Indices, found \(Sym\('a', 'real'\),\)"):
        Entry("x", (a,))


def test_whole_fractions_are_integers() -> None:
    assert type(Num(Fraction(4, 2)).value) is int
    assert Num(Fraction(4, 2)) == Num(2)
    assert hash(Num(Fraction(4, 2))) == hash(Num(2))
    assert Num(Fraction(1, 2)) != Num(0)


# Equality


def test_names_of_bound_variables_do_not_matter() -> None:
    assert Sum(ONE, n, x(J), "i") == Sum(ONE, n, x(J), "j")
    assert hash(Sum(ONE, n, x(J), "i")) == hash(Sum(ONE, n, x(J), "j"))
    assert ForAll(REAL, Less(a, Bound(0, REAL)), "z") == ForAll(REAL, Less(a, Bound(0, REAL)), "c")
    assert close_body(x(j), j) == close_body(x(m), m)


def test_each_term_keeps_the_names_that_its_author_gave() -> None:
    for hint in "ijk":
        total = Sum(ONE, n, x(J), hint)
        formula = ForAll(REAL, Equal(Bound(0, REAL), Add((total, a))), hint + "0")
        assert (formula.hint, formula.body.right.parts[0].hint) == (hint + "0", hint)  # type: ignore[attr-defined]
        assert replace(Mul((total, b)), {b: a}).parts[0].hint == hint  # type: ignore[attr-defined]


def test_a_lying_part_is_refused_also_where_the_node_was_made_before() -> None:
    class Twin:
        """Equals every node, and has the hash of one."""

        __class__ = Num  # type: ignore[assignment]

        def __eq__(self, other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return hash(ONE)

    for make in (lambda part: Add((part, a)), lambda part: Pow(part, 2), lambda part: Equal(part, a)):
        assert make(ONE) == make(ONE)
        with pytest.raises(MalformedError):
            make(Twin())
    assert Pow(a, 1).exponent is not True
    for one in (True, 1.0, Fraction(1)):
        with pytest.raises(MalformedError):
            Pow(a, one)  # type: ignore[arg-type]


@pytest.mark.parametrize("left", ONE_OF_EACH, ids=repr)
def test_nodes_of_different_kinds_differ(left: Syntax) -> None:
    for right in ONE_OF_EACH:
        assert (left == right) == (left is right)
    assert left != "a"
    assert left.__eq__(Lying(type(left))) is False
    assert len({left, *ONE_OF_EACH}) == len(ONE_OF_EACH)


def test_sorts_and_order_are_part_of_the_identity() -> None:
    assert Sym("a", INDEX) != Sym("a", REAL)
    assert Bound(0, INDEX) != Bound(0, REAL)
    assert Add((a, b)) != Add((b, a))
    assert Equal(a, b) != Relation(a, b)
    assert App("x", (n,)) != Entry("x", (n,))


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

    class Twin:
        """Equals every node, and has the hash of one."""

        __class__ = Num  # type: ignore[assignment]

        def __eq__(self, other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return hash(ONE)

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
     (x(n), False), (Equal(n, n), False), ("n", False)],
)  # fmt: skip
def test_index_terms_are_known_by_their_form(term: Any, natural: bool) -> None:
    assert is_index(term) is natural
