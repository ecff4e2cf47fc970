"""TRUSTED. What a theorem is, how rules make them, and replay. Standard library only."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Any, NamedTuple

from symbolic_init.kernel.terms import Formula, Unchanging, is_a, need

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

        def infer(*arguments: object) -> Theorem:
            try:
                wanted = (*kinds, *[repeat] * (len(arguments) - len(kinds))) if repeat else kinds
                for given, kind in zip(arguments, wanted, strict=True):
                    if not is_a(kind, given) or getattr(given, "loose", False):
                        raise ValueError(f"expected a closed {kind.__name__}")
                result, premises = function(*arguments), [a for a in arguments if isinstance(a, Theorem)]
                laws = _NONE.union(*[p.laws for p in premises], [arguments] if name == "law" else [])
                inherited = _NONE.union(*[p.hypotheses for p in premises])  # closed already
                conclusion, hypotheses = result if isinstance(result, tuple) else (result, inherited)
                need(not any(p.loose for p in (conclusion, *(hypotheses - inherited))), "no bound variable to escape")
                theorem = object.__new__(Theorem)
                values = (arguments, conclusion, hypotheses, laws, name)
                for field, value in zip(Theorem.__slots__, values, strict=True):
                    object.__setattr__(theorem, field, value)
                return theorem
            except Exception as error:
                raise RefusedError(f"{name}: {error}") from error

        infer.__name__, infer.__doc__ = name, function.__doc__
        _RULES[name] = infer
        return infer

    return make


def _premises(theorem: Theorem) -> list[Theorem]:
    if type(theorem) is not Theorem:
        raise ForgedError("a premise is not a theorem")
    return [argument for argument in theorem.arguments if isinstance(argument, Theorem)]


class Replayed(NamedTuple):
    """The re-derived theorem, the laws that it rests on, and the number of rule applications."""

    theorem: Theorem
    laws: frozenset[Law]
    steps: int


def replay(theorem: Theorem) -> Replayed:
    """Derive the theorem again from nothing, by the rules that it names; `ForgedError` if the result differs."""
    done: dict[int, Theorem] = {}
    begun, path = {id(theorem)}, [(theorem, iter(_premises(theorem)))]
    while path:
        current, premises = path[-1]
        missing = next((p for p in premises if id(p) not in done), None)
        if missing is None:
            path.pop()
            done[id(current)] = _again(current, done)
        elif id(missing) in begun:
            raise ForgedError("the derivation is cyclic")
        else:
            begun.add(id(missing))
            path.append((missing, iter(_premises(missing))))
    return Replayed(done[id(theorem)], done[id(theorem)].laws, len(done))


def _again(old: Theorem, done: dict[int, Theorem]) -> Theorem:
    try:
        new = RULES[old.rule](*(done[id(a)] if isinstance(a, Theorem) else a for a in old.arguments))
    except (RefusedError, KeyError, TypeError) as error:
        raise ForgedError(f"no theorem by the rule {old.rule!r}: {error}") from error
    if (new.hypotheses, new.conclusion, new.laws) != (old.hypotheses, old.conclusion, old.laws):
        raise ForgedError(f"the rule {old.rule} gives another theorem than the one stated")
    return new
