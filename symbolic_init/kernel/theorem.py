"""TRUSTED. What a theorem is, how rules make them, and replay. Standard library only."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from symbolic_init.kernel.terms import Formula, Unchanging, need

Law = tuple[str, Formula]
Conclusion = Formula | tuple[Formula, frozenset[Formula]]


class RefusedError(ValueError):
    """A rule does not apply to what it was given; the message names the rule and what it expected."""


class ForgedError(Exception):
    """A theorem that its own derivation does not give."""


class Theorem(Unchanging):
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

    def __repr__(self) -> str:
        return f"Theorem({len(self.hypotheses)} hypotheses ⊢ {self.conclusion!r})"


_NONE: frozenset[Any] = frozenset()


def _joined(first: frozenset[Any], second: frozenset[Any]) -> frozenset[Any]:
    """All of both; the first itself if it has them all."""
    return first if second is first or second <= first else second if not first else first | second


_RULES: dict[str, Callable[..., Theorem]] = {}
RULES = MappingProxyType(_RULES)


def rule(*kinds: type, repeat: type | None = None) -> Callable[[Callable[..., Conclusion]], Callable[..., Theorem]]:
    """Make an inference rule of a function that checks its arguments and returns the conclusion.

    The arguments must be of the kinds, then any number of kind `repeat`, without loose bound variables. The theorem has
    the hypotheses of all premises, unless the function returns others with the conclusion.
    """

    def make(function: Callable[..., Conclusion]) -> Callable[..., Theorem]:
        name = function.__name__
        need(function.__module__ == "symbolic_init.kernel.rules", "no rules but the kernel's")

        def infer(*arguments: Any) -> Theorem:
            try:
                laws, inherited = frozenset((arguments,)) if name == "law" else _NONE, _NONE
                wanted = (*kinds, *[repeat] * (len(arguments) - len(kinds))) if repeat else kinds
                for given, kind in zip(arguments, wanted, strict=True):
                    if not issubclass(type(given), kind) or (kind is not Theorem and getattr(given, "loose", False)):
                        raise ValueError(f"expected a closed {kind.__name__}")
                    if kind is Theorem:
                        laws, inherited = _joined(laws, given.laws), _joined(inherited, given.hypotheses)
                result = function(*arguments)
                conclusion, hypotheses = result if isinstance(result, tuple) else (result, inherited)
                new = () if hypotheses is inherited else hypotheses - inherited  # the others are closed already
                need(not (conclusion.loose or any(p.loose for p in new)), "no bound variable to escape")
                theorem, put = object.__new__(Theorem), object.__setattr__
                values = (arguments, conclusion, hypotheses, laws, name)
                for field, value in zip(Theorem.__slots__, values, strict=True):
                    put(theorem, field, value)
                return theorem
            except Exception as error:
                raise RefusedError(f"{name}: {error}") from error

        infer.__name__, infer.__doc__ = name, function.__doc__
        _RULES[name] = infer
        return infer

    return make


Known = dict[int, tuple[Theorem, Theorem]]  # by the id of a theorem: itself, lest another get the id, and derived again


def replay(theorem: Theorem, known: Known | None = None) -> Theorem:
    """Derive the theorem again from nothing, by the rules that it names; `ForgedError` if the result differs.

    `known`: empty at first; give the same for several theorems, and the steps that they share are derived again once.
    """
    if type(theorem) is not Theorem:
        raise ForgedError("what is to be replayed is not a theorem")
    done, begun, path = {} if known is None else known, set[int](), [theorem]
    while path:
        current = path[-1]
        missing = [a for a in current.arguments if type(a) is Theorem and id(a) not in done]
        if missing and id(current) in begun:
            raise ForgedError("the derivation is cyclic")
        begun.add(id(current))
        path += missing
        if not missing and (id(path.pop()) not in done or not path):
            done[id(current)] = current, _again(current, done)
    return done[id(theorem)][1]


def _again(old: Theorem, done: Known) -> Theorem:
    try:
        new = RULES[old.rule](*[done[id(a)][1] if type(a) is Theorem else a for a in old.arguments])
    except (RefusedError, KeyError, TypeError) as error:
        raise ForgedError(f"no theorem by the rule {old.rule!r}: {error}") from error
    if (new.hypotheses, new.conclusion, new.laws) != (old.hypotheses, old.conclusion, old.laws):
        raise ForgedError(f"the rule {old.rule} gives another theorem than the one stated")
    return new
