"""Terms and formulas: immutable, checked when made, equal up to the names of bound variables."""

from __future__ import annotations

import copy
import pickle
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest

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
    replace,
)  # fmt: skip
from tests.kernel.nodes import ONE, ONE_OF_EACH, J, Lying, Twin, a, b, j, m, n, x


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


class Text(str):
    """A string that equals every string."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = str.__hash__


class Pair(tuple[Term, ...]):
    """A tuple that may do anything when it is read."""


MALFORMED: list[tuple[Any, ...]] = [
    (Num, True), (Num, 1.0), (Num, "1"), (Num, None), (Num, float("nan")), (Num,), (Num, 1, 2), (Num, Lying(int)),
    (Sym, ""), (Sym, 1), (Sym, "a", "complex"), (Sym, "a", Text("real")), (Sym, Text("a")), (Sym, "a", REAL, 1),
    (Bound, -1), (Bound, 0.0), (Bound, True), (Bound, 0, "x"), (Bound, 0, Text("index")),
    (Entry, "x", [n]), (Entry, "x", n), (Entry, "", (n,)), (Entry, "x", (a,)), (Entry, "x", (Num(-1),)),
    (Entry, "x", (Num(Fraction(1, 2)),)), (Entry, "x", (Pow(n, 2),)), (Entry, "x", (x(n),)),
    (Entry, "x", (Add((n, Num(-1))),)), (Entry, "x", (App("f", (n,)),)), (Entry, "x", (Sum(ONE, n, J),)),
    (Entry, "x", (Bound(0, REAL),)), (Entry, "x", (Lying(Sym),)), (Entry, "x", (1,)), (Entry, "x", (Lying(Num),)),
    (Entry, "x", frozenset((n,))), (Entry, "x", ""), (Add, frozenset((a,))), (Mul, ""), (App, "f", Pair((a, b))),
    (And, frozenset((Equal(a, b),))), (And, ""), (Sum, Lying(Num), n, a),
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


def test_a_node_mentions_its_free_variables_and_tensors_and_nothing_else() -> None:
    assert Entry("x", (n, Entry("#m", (j,)))).mentions == {"x", "#m", n, j}
    assert Sum(ONE, n, Mul((a, x(J)))).mentions == {"x", n, a}
    assert Num(3).mentions == Bound(0).mentions == App("f", ()).mentions == frozenset()


def test_so_many_nodes_are_kept_and_then_none() -> None:
    lost, first = list[int](), Num(0)
    for number in range(3 << 16):
        Num(number)
        if number % 16 == 0 and Num(0) is not first:
            lost.append(number)
            first = Num(0)
    assert len(lost) >= 2
    assert all(abs(after - before - (1 << 16)) <= 32 for before, after in pairwise(lost))


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
