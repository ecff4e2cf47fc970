"""What a theorem carries with it: the steps by which it was derived."""

from __future__ import annotations

from symbolic_init.kernel.theorem import Theorem


def steps_of(theorem: Theorem) -> list[Theorem]:
    """The theorem and every one that its derivation cites, directly or not; each once."""
    found, seen = [theorem], {id(theorem)}
    for step in found:
        for premise in step.arguments:
            if type(premise) is Theorem and id(premise) not in seen:
                seen.add(id(premise))
                found.append(premise)
    return found
