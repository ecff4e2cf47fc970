"""TRUSTED. What a theorem is, how rules make them, and replay. Standard library only."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from symbolic_init.kernel.terms import Formula, MalformedError, Syntax

Law = tuple[str, Formula]
Conclusion = Formula | tuple[Formula, frozenset[Formula]]


class RefusedError(ValueError):
    """A rule does not apply to what it was given; the message names the rule and what it expected."""


class ForgedError(Exception):
    """A theorem that its own derivation does not give."""


class Theorem:
    """hypotheses ⊢ conclusion, resting on laws. Made only by rules; carries the rule and its arguments."""

    __slots__ = ("arguments", "conclusion", "hypotheses", "laws", "rule")
    hypotheses: frozenset[Formula]
    conclusion: Formula
    laws: frozenset[Law]
    rule: str
    arguments: tuple[object, ...]

    def __init__(self) -> None:
        raise ForgedError("theorems are made by rules only")

    def __init_subclass__(cls) -> None:
        raise ForgedError("there is one kind of theorem only")

    def __setattr__(self, name: str, value: object) -> None:
        raise ForgedError("theorems cannot be changed")

    def __repr__(self) -> str:
        return f"Theorem({len(self.hypotheses)} hypotheses ⊢ {self.conclusion!r})"


RULES: dict[str, Callable[..., Theorem]] = {}


def require(condition: bool, expected: str) -> None:
    """Refuse unless the side condition of the rule holds."""
    if not condition:
        raise RefusedError(f"expected {expected}")


def rule(*kinds: type, repeat: type | None = None) -> Callable[[Callable[..., Conclusion]], Callable[..., Theorem]]:
    """Make an inference rule of a function that checks its arguments and returns the conclusion.

    The arguments must be of the kinds, then any number of kind `repeat`, without loose bound variables. The theorem has
    the hypotheses of all premises, unless the function returns others with the conclusion.
    """

    def make(function: Callable[..., Conclusion]) -> Callable[..., Theorem]:
        name = function.__name__

        def infer(*arguments: object) -> Theorem:
            extra = len(arguments) - len(kinds) if repeat else 0
            try:
                for given, kind in zip(arguments, (*kinds, *[repeat or object] * extra), strict=True):
                    require(isinstance(given, kind) and not getattr(given, "loose", 0), f"a closed {kind.__name__}")
                result = function(*arguments)
            except (ValueError, TypeError, MalformedError) as error:
                raise RefusedError(f"{name}: {error}") from error
            premises = [a for a in arguments if isinstance(a, Theorem)]
            hypotheses = frozenset[Formula]().union(*(p.hypotheses for p in premises))
            laws = frozenset[Law]().union(*(p.laws for p in premises), [arguments] if name == "law" else [])
            conclusion, hypotheses = result if isinstance(result, tuple) else (result, hypotheses)
            return _make(arguments, conclusion, hypotheses, laws, name)

        infer.__name__, infer.__doc__ = name, function.__doc__
        RULES[name] = infer
        return infer

    return make


def _make(*fields: object) -> Theorem:
    theorem = object.__new__(Theorem)
    for name, value in zip(Theorem.__slots__, fields, strict=True):
        object.__setattr__(theorem, name, value)
    if theorem.conclusion.loose or any(h.loose for h in theorem.hypotheses):
        raise RefusedError(f"{theorem.rule}: a bound variable escapes")
    return theorem


class Replayed(NamedTuple):
    """The re-derived theorem, the laws that it rests on, and the number of rule applications."""

    theorem: Theorem
    laws: frozenset[Law]
    steps: int


def replay(theorem: Theorem) -> Replayed:
    """Derive the theorem again from nothing, by the rules that it names; `ForgedError` if the result differs."""
    done: dict[int, Theorem] = {}
    open_, pending = set[int](), [theorem]
    while pending:
        current = pending[-1]
        if id(current) in done:
            pending.pop()
            continue
        if type(current) is not Theorem:
            raise ForgedError("a premise is not a theorem")
        missing = [a for a in current.arguments if isinstance(a, Theorem) and id(a) not in done]
        if missing and id(current) in open_:
            raise ForgedError("the derivation is cyclic")
        open_.add(id(current))
        pending.extend(missing)
        if not missing:
            done[id(current)] = _again(current, done)
    result = done[id(theorem)]
    return Replayed(result, result.laws, len(done))


def _again(old: Theorem, done: dict[int, Theorem]) -> Theorem:
    if old.rule not in RULES:
        raise ForgedError(f"there is no rule {old.rule!r}")
    try:
        new = RULES[old.rule](*(done[id(a)] if isinstance(a, Theorem) else a for a in old.arguments))
    except RefusedError as error:
        raise ForgedError(f"a step does not follow: {error}") from error
    if (new.hypotheses, new.conclusion, new.laws) != (old.hypotheses, old.conclusion, old.laws):
        raise ForgedError(f"the rule {old.rule} gives another theorem than the one stated")
    return new
