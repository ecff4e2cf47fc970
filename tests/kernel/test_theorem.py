"""Theorems: made by rules only, never changed, derived again from nothing; whoever edits a derivation is found out."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from symbolic_init.kernel import rules, terms, theorem
from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    And,
    App,
    Bound,
    Equal,
    ForAll,
    Formula,
    Less,
    Mul,
    Num,
    Sym,
    Term,
)
from symbolic_init.kernel.theorem import RULES, ForgedError, RefusedError, Theorem, replay

a, b, n = Sym("a"), Sym("b"), Sym("n", INDEX)
ZERO, ONE = Num(0), Num(1)
FALSE = Equal(ZERO, ONE)
LAW = ForAll(REAL, Less(ZERO, App("exp", (Bound(0, REAL),))))


def derived() -> Theorem:
    """a < b ⊢ ∀n. a·exp(0) < b·exp(0), or nearly: a derivation with shared premises and a law."""
    gap = rules.assume(Less(a, b))
    moved = rules.rearrange(gap, Less(ZERO, Add((b, Mul((Num(-1), a))))))
    positive = rules.instantiate(rules.law("exp-positive", LAW), ZERO)
    product = rules.product_sign(moved, positive, positive)
    return rules.generalise(n, rules.conjunction(product, moved, gap))


def test_replay_derives_the_same_theorem_again() -> None:
    old = derived()
    new = replay(old)
    assert new is not old
    assert (new.conclusion, new.hypotheses, new.laws) == (old.conclusion, old.hypotheses, old.laws)
    assert new.laws == {("exp-positive", LAW)}


def test_replay_runs_every_rule_again(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[str] = []

    def spied(name: str) -> Callable[..., Theorem]:
        return lambda *arguments: called.append(name) or RULES[name](*arguments)  # type: ignore[func-returns-value]

    monkeypatch.setattr(theorem, "RULES", {name: spied(name) for name in RULES})
    old = derived()
    replay(old)
    assert sorted(called) == ["assume", "conjunction", "generalise", "instantiate", "law", "product_sign", "rearrange"]


def test_long_derivations_are_replayed() -> None:
    chain = rules.ring(a, a)
    for _ in range(5000):
        chain = rules.symmetry(chain)
    assert replay(chain).conclusion == chain.conclusion


def test_a_theorem_shows_how_many_hypotheses_it_has() -> None:
    assert repr(rules.assume(FALSE)) == "Theorem(1 hypotheses ⊢ Equal(Num(0), Num(1)))"


# Making theorems without rules


def test_a_theorem_cannot_be_made() -> None:
    attempts: list[tuple[object, ...]] = [(), (FALSE,), (frozenset(), FALSE)]
    for arguments in attempts:
        with pytest.raises((ForgedError, TypeError)):
            Theorem(*arguments)
    with pytest.raises(ForgedError, match="one kind of theorem"):
        type("Mine", (Theorem,), {})


def test_an_empty_theorem_is_no_premise() -> None:
    with pytest.raises(RefusedError):
        rules.symmetry(object.__new__(Theorem))


@pytest.mark.parametrize("name", [*Theorem.__slots__, "__class__", "new"])
def test_a_theorem_cannot_be_changed(name: str) -> None:
    theorem = rules.ring(a, a)
    with pytest.raises(AttributeError, match="never changed"):
        setattr(theorem, name, FALSE)
    with pytest.raises(AttributeError, match="never changed"):
        delattr(theorem, name)
    with pytest.raises(ForgedError):
        theorem.__init__()  # type: ignore[misc]
    assert not hasattr(theorem, "__dict__")


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda theorem: pickle.loads(pickle.dumps(theorem))])
def test_a_theorem_cannot_be_copied(copied: Callable[[Theorem], Theorem]) -> None:
    with pytest.raises((ForgedError, AttributeError, TypeError, ValueError)):
        copied(rules.ring(a, a))


def test_no_rule_can_be_added() -> None:
    with pytest.raises(ValueError, match="no rules but the kernel's"):

        @theorem.rule()
        def cheat() -> Formula:
            return FALSE

    with pytest.raises(TypeError):
        RULES["cheat"] = lambda: derived()  # type: ignore[index]
    assert "cheat" not in RULES


def test_what_goes_wrong_inside_a_rule_is_a_refusal() -> None:
    deep: Term = a
    for _ in range(20_000):
        deep = Add((deep, ONE))
    for rule, arguments in {
        "ring": (deep, deep),
        "assume": (Less(ZERO, deep),),
        "substitute": (rules.assume(Less(ZERO, deep)), (a, b)),
        "generalise": (a, rules.square_nonnegative(deep)),
    }.items():
        if rule == "assume":
            assert RULES[rule](*arguments).conclusion == arguments[0]
            continue
        with pytest.raises(RefusedError, match="recursion depth"):
            RULES[rule](*arguments)


def test_no_bound_variable_escapes_even_if_substitution_were_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    theorem, closed = rules.assume(ForAll(REAL, Less(a, Bound(0, REAL)))), rules.assume(Less(a, b))
    monkeypatch.setattr(terms, "open_body", lambda body, value: body)
    with pytest.raises(RefusedError, match="no bound variable to escape"):
        rules.instantiate(theorem, a)
    loose = frozenset({Less(a, Bound(0, REAL))})
    monkeypatch.setattr(terms, "replace", lambda node, values: node if node != closed.conclusion else Equal(a, a))
    monkeypatch.setattr(rules, "frozenset", lambda formulas: loose, raising=False)
    with pytest.raises(RefusedError, match="no bound variable to escape"):
        rules.substitute(closed, (a, b))


def test_a_message_names_the_rule_and_what_it_expected() -> None:
    with pytest.raises(RefusedError, match=r"^transitivity: expected the same term in the middle$"):
        rules.transitivity(rules.ring(a, a), rules.ring(b, b))
    with pytest.raises(RefusedError, match=r"^instantiate: expected a closed Theorem$"):
        rules.instantiate(FALSE, a)


# Editing a theorem behind Python's back: replay finds it out


def edited(theorem: Theorem, **changes: Any) -> Theorem:
    for name, value in changes.items():
        object.__setattr__(theorem, name, value)
    return theorem


EDITS: dict[str, Callable[[], Theorem]] = {
    "another conclusion": lambda: edited(rules.ring(a, a), conclusion=FALSE),
    "another conclusion of a premise": lambda: rules.symmetry(edited(rules.ring(a, a), conclusion=FALSE)),
    "a hypothesis dropped": lambda: edited(rules.assume(FALSE), hypotheses=frozenset()),
    "a hypothesis of a premise dropped": lambda: rules.symmetry(edited(rules.assume(FALSE), hypotheses=frozenset())),
    "a hypothesis added": lambda: edited(rules.ring(a, a), hypotheses=frozenset({FALSE})),
    "a law hidden": lambda: edited(rules.law("false", FALSE), laws=frozenset()),
    "a law hidden in a premise": lambda: rules.symmetry(edited(rules.law("false", FALSE), laws=frozenset())),
    "another law named": lambda: edited(rules.law("false", FALSE), laws=frozenset({("exp-positive", LAW)})),
    "an unknown rule": lambda: edited(rules.ring(a, a), rule="oracle", conclusion=FALSE),
    "a private rule": lambda: edited(rules.ring(a, a), rule="_make"),
    "a rule that is no name": lambda: edited(rules.ring(a, a), rule=[]),
    "another rule": lambda: edited(rules.ring(a, a), rule="symmetry"),
    "other arguments": lambda: edited(rules.ring(a, a), arguments=(a, b)),
    "fewer arguments": lambda: edited(rules.ring(a, a), arguments=(a,)),
    "another premise": lambda: edited(rules.symmetry(rules.assume(Equal(a, b))), arguments=(rules.ring(a, a),)),
    "a formula as premise": lambda: edited(rules.symmetry(rules.ring(a, a)), arguments=(FALSE,)),
    "itself as premise": lambda: itself_as_premise(),
    "a circle": lambda: a_circle(),
    "a premise that lies": lambda: edited(rules.symmetry(rules.ring(a, a)), arguments=(Lying(),), conclusion=FALSE),
}


class Lying:
    """Says that it is a theorem."""

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return Theorem

    hypotheses: frozenset[Formula] = frozenset()
    laws = hypotheses
    rule = "assume"
    arguments = ()
    conclusion = Equal(ONE, ZERO)


def itself_as_premise() -> Theorem:
    theorem = rules.symmetry(rules.ring(a, a))
    return edited(theorem, arguments=(theorem,), conclusion=FALSE)


def a_circle() -> Theorem:
    first = rules.symmetry(rules.ring(a, a))
    second = rules.symmetry(first)
    edited(first, arguments=(second,))
    return rules.conjunction(second, first)


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_an_edited_derivation_is_found_out(edit: Callable[[], Theorem]) -> None:
    with pytest.raises(ForgedError):
        replay(edit())


def test_what_is_no_theorem_is_not_replayed() -> None:
    for value in (FALSE, None, Lying()):
        with pytest.raises((ForgedError, AttributeError)):
            replay(value)  # type: ignore[arg-type]
    with pytest.raises(ForgedError, match="not a theorem"):
        replay(Lying())  # type: ignore[arg-type]


def test_what_theorems_share_is_derived_again_once(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[str] = []

    def spied(name: str) -> Callable[..., Theorem]:
        return lambda *arguments: called.append(name) or RULES[name](*arguments)  # type: ignore[func-returns-value]

    monkeypatch.setattr(theorem, "RULES", {name: spied(name) for name in RULES})
    known: theorem.Known = {}
    old = derived()
    replay(old, known)
    called.clear()
    assert replay(rules.conjunction(old), known).conclusion == And((old.conclusion,))
    assert called == ["conjunction"]
    called.clear()
    assert replay(old, known).conclusion == old.conclusion
    assert called == ["generalise"]


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_a_theorem_edited_after_it_was_known_is_found_out(edit: Callable[[], Theorem]) -> None:
    known: theorem.Known = {}
    for premise in (rules.ring(a, a), rules.assume(FALSE), derived()):
        replay(premise, known)
    with pytest.raises(ForgedError):
        replay(edit(), known)


def test_what_was_known_before_an_edit_proves_what_it_said_then() -> None:
    known: theorem.Known = {}
    premise = rules.ring(a, a)
    replay(premise, known)
    edited(premise, conclusion=FALSE)
    with pytest.raises(ForgedError):
        replay(premise, known)
    with pytest.raises(ForgedError):
        replay(rules.conjunction(premise), known)
