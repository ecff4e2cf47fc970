"""Words that change a claim: for some, never, under further hypotheses."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from symbolic_init.claim import Claim, When
from symbolic_init.kernel.terms import (
    Entry,
    Equal,
    Formula,
    Not,
    Num,
    free_symbols,
)
from symbolic_init.proving.claim_proof import statement_of
from symbolic_init.system import NEXT, TIME, generalise
from symbolic_init.vocabulary.parts import (
    ClaimError,
    hyperparameter_of,
    need_axes,
    primed,
    quantified,
)


def remarked(claim: Claim, remark: str) -> Claim:
    """The claim with a remark on its circumstances in front of its words: "with the labels 0 and 1, …"."""
    return replace(claim, words=f"{remark}, {claim.words}")


def for_some(claim: Claim) -> Claim:
    """There are data (and hyperparameters) for which the claim holds at some step."""
    return replace(_about_all(claim, "for_some"), exists=True, words=f"for some data, {claim.words}")


def fails_for_some(claim: Claim) -> Claim:
    """There are data (and hyperparameters) for which the claim fails at some step."""
    relation = Not(quantified(_about_all(claim, "fails_for_some")))
    words = f"for some data it is not true that {claim.words}"
    return replace(claim, exists=True, relation=relation, indices=(), words=words)


def never(claim: Claim) -> Claim:
    """Whatever the data, the claim fails at one at least of its steps, which are finitely many (`first=` or `at=`)."""
    if _about_all(claim, "never").when == When() and TIME in free_symbols(claim.relation):
        raise ClaimError("never: expected a claim about finitely many steps, found one about all; give first= or at=")
    words = f"whatever the data, it is not true that {claim.words}"
    return replace(claim, relation=Not(statement_of(claim)), indices=(), when=When(), words=words)


def _about_all(claim: Claim, word: str) -> Claim:
    if claim.exists:
        raise ClaimError(f"{word}: expected a claim about all data, found one that is already about some data")
    return claim


def assuming(claim: Claim, *hypotheses: Formula) -> Claim:
    """The claim under further hypotheses."""
    for hypothesis in hypotheses:
        need_axes(hypothesis, claim.runs, f"assuming, of {claim.words}")
    return replace(claim, hypotheses=(*claim.hypotheses, *hypotheses))


def nonzero(loop: Any, tensor: str) -> Formula:
    """The hypothesis that a constant tensor (a symbolic start), or an input at every step, has a non-zero entry."""
    constants = {T.name: T for T in loop.system.constants}
    inputs = {given.tensor.name: given.tensor for given in loop.system.inputs}
    if tensor in constants:
        T = constants[tensor]
        return Not(generalise(Equal(Entry(T.name, T.indices), Num(0)), *T.indices))
    if tensor in inputs:
        T = inputs[tensor]
        return generalise(Not(generalise(Equal(T.at(NEXT), Num(0)), *T.indices)), TIME)
    known = ", ".join((*constants, *inputs)) or "none"
    raise ClaimError(f"{loop.name} has no constant or input {tensor!r}: expected one of {known}")


def different(loop: Any, hyperparameter: str) -> Formula:
    """The hypothesis that the two runs of a claim have different values of the hyperparameter."""
    symbol = hyperparameter_of(loop, hyperparameter)
    return Not(Equal(symbol, primed(symbol)))
