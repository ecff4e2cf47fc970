"""Every rule gives what its figure says and refuses what it does not cover. A rule without cases fails the suite."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import AtMost, Equal, ForAll, Formula, Less, Mul
from symbolic_init.kernel.theorem import RULES, RefusedError, Theorem, replay
from tests.kernel.meaning import World
from tests.kernel.rule_cases import CASES, ZERO, a, b, known


def test_every_rule_has_its_cases() -> None:
    assert CASES.keys() == RULES.keys()
    assert all(accepted and refused for accepted, refused in CASES.values())


def rule(name: str) -> Callable[..., Theorem]:
    return RULES[name]


@pytest.mark.parametrize(
    ("name", "arguments", "hypotheses", "conclusion"),
    [(name, *case) for name, (accepted, _) in CASES.items() for case in accepted],
)
def test_a_rule_gives_what_its_figure_says(
    name: str, arguments: tuple[Any, ...], hypotheses: set[Formula], conclusion: Formula
) -> None:
    theorem = rule(name)(*arguments)
    assert theorem.conclusion == conclusion
    assert theorem.hypotheses == hypotheses
    assert (theorem.rule, theorem.arguments) == (name, arguments)
    assert theorem.laws == ({arguments} if name == "law" else set())
    assert replay(theorem).conclusion == conclusion
    for world in (World(seed) for seed in range(30)):
        if name != "law" and all(world.holds(h) for h in hypotheses):
            assert world.holds(conclusion) or any(isinstance(h, ForAll) for h in hypotheses)


@pytest.mark.parametrize(
    ("name", "arguments"), [(name, arguments) for name, (_, refused) in CASES.items() for arguments in refused]
)
def test_a_rule_refuses_what_its_figure_does_not_cover(name: str, arguments: tuple[Any, ...]) -> None:
    with pytest.raises(RefusedError, match=f"^{name}: "):
        rule(name)(*arguments)


class FakePremise:
    """Says that it is a theorem, of 0 = 1."""

    hypotheses: frozenset[Formula] = frozenset()
    laws: frozenset[Any] = frozenset()
    loose = 0

    def __init__(self, conclusion: Formula) -> None:
        self.conclusion = conclusion

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return Theorem


@pytest.mark.parametrize("name", CASES)
def test_premises_are_theorems(name: str) -> None:
    for arguments, _, _ in CASES[name][0]:
        for place, argument in enumerate(arguments):
            for fake in (None, object(), Theorem, 1.5, *fakes(argument)):
                changed = (*arguments[:place], fake, *arguments[place + 1 :])
                with pytest.raises(RefusedError):
                    rule(name)(*changed)


def fakes(argument: object) -> list[object]:
    if not isinstance(argument, Theorem):
        return []
    return [FakePremise(argument.conclusion), argument.conclusion, object.__new__(Theorem)]


@pytest.mark.parametrize("name", CASES)
def test_the_number_of_arguments_is_checked(name: str) -> None:
    arguments, _, _ = CASES[name][0][0]
    with pytest.raises(RefusedError):
        rule(name)(*arguments, None)
    if name != "conjunction" and name != "product_sign" and name != "add_order":
        with pytest.raises(RefusedError):
            rule(name)()


def test_both_cases_of_a_split_are_needed() -> None:
    yes, no = known(AtMost(ZERO, a)), known(Less(a, ZERO))
    goal = Equal(Mul((ZERO, a)), ZERO)
    first = rules.modus_ponens(rules.discharge(AtMost(ZERO, a), rules.ring(*goal._identity)), yes)
    second = rules.modus_ponens(rules.discharge(Less(a, ZERO), rules.ring(*goal._identity)), no)
    assert rules.order_cases(a, first, second).hypotheses == frozenset()
    assert rules.order_cases(a, first, first).hypotheses == {AtMost(ZERO, a)}
    assert rules.order_cases(a, second, second).hypotheses == {Less(a, ZERO)}
    assert rules.order_cases(b, first, second).hypotheses == {AtMost(ZERO, a), Less(a, ZERO)}
