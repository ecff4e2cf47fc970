"""Sentences about training from texts, each stated as claims with the verdict that mathematics gives for them.

Every module of this folder has functions marked `@sentence(id)`, named by what the sentence says, with the sentence as
docstring. A function yields its claims, `true(claim, because)` or `false(claim, because)`: first what was said, then
what is true instead. A claim that is beyond the engine is `undecided(true(…))`. `NOT_STATED` names the sentences that
the words of claims cannot state, and why.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from inspect import getdoc

from symbolic_init.claim import Claim
from symbolic_init.report import Outcome


@dataclass(frozen=True)
class Stated:
    """A claim, what mathematics says of it and why, and whether the engine finds that out."""

    claim: Claim
    verdict: Outcome
    because: str
    decided: bool = True

    @property
    def expected(self) -> Outcome:
        """What the engine should answer."""
        return self.verdict if self.decided else Outcome.UNDECIDED


@dataclass(frozen=True)
class Sentence:
    """What somebody said, under its number."""

    id: str
    name: str
    quote: str
    claims: Callable[[], tuple[Stated, ...]]


def true(claim: Claim, because: str) -> Stated:
    """The claim is a theorem."""
    return Stated(claim, Outcome.PROVED, because)


def false(claim: Claim, because: str) -> Stated:
    """The claim has a counterexample."""
    return Stated(claim, Outcome.REFUTED, because)


def undecided(stated: Stated) -> Stated:
    """The engine has no answer, though mathematics has one."""
    return replace(stated, decided=False)


_SENTENCES: list[Sentence] = []
_NOT_STATED: dict[str, str] = {}


def sentence(id: str) -> Callable[[Callable[[], Iterator[Stated]]], Callable[[], Iterator[Stated]]]:
    """Marks the function that states the sentence of that number."""

    def mark(claims: Callable[[], Iterator[Stated]]) -> Callable[[], Iterator[Stated]]:
        quote = " ".join((getdoc(claims) or "").split())
        _SENTENCES.append(Sentence(id, claims.__name__, quote, cache(lambda: tuple(claims()))))
        return claims

    return mark


def collected() -> tuple[list[Sentence], dict[str, str]]:
    """The sentences of every module of this folder, and those not stated with the reason."""
    for module in pkgutil.iter_modules(__path__, f"{__name__}."):
        _NOT_STATED.update(getattr(import_module(module.name), "NOT_STATED", {}))
    return _SENTENCES, _NOT_STATED
