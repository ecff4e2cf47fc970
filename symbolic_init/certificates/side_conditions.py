"""What must hold for a claim's terms to have a meaning, as theorems: from the signs that make them follow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from symbolic_init.claim import Claim
from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    AtMost,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Not,
    Num,
    Sym,
    Term,
    open_body,
)
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.order import prove_sign


@dataclass(frozen=True)
class SideCondition:
    """An obligation, and the theorem of the sign from which it follows: by `wrap`, under its quantifiers."""

    formula: Formula
    sign: Theorem
    depth: int  # how many quantifiers and premises stand before the sign
    rule: str  # the lemma that leads from the sign to the obligation; none: it is the sign


def side_conditions(claim: Claim, defined: tuple[Formula, ...]) -> tuple[SideCondition, ...]:
    """The theorems behind obligations that were found to follow."""
    assumptions = [a for run in claim.runs for a in run.system.assumptions] + list(claim.hypotheses)
    signs = FunctionFacts((), assumptions).signs
    found = (_followed(formula, formula, signs, 0, lambda theorem: theorem) for formula in defined)
    return tuple(one for one in found if one is not None)


def _followed(
    whole: Formula, formula: Formula, signs: Mapping[Term, Theorem], depth: int, close: Callable[[Theorem], Theorem]
) -> SideCondition | None:
    match formula:
        case ForAll(sort, body, hint):
            variable = Sym(f"{hint}/{depth}", sort)
            return _followed(whole, open_body(body, variable), signs, depth + 1,
                             lambda theorem: close(rules.generalise(variable, theorem)))  # fmt: skip
        case Implies(premise, conclusion):
            return _followed(whole, conclusion, signs, depth + 1,
                             lambda theorem: close(rules.discharge(premise, theorem)))  # fmt: skip
        case Not(Equal(term, Num(0))):
            for side, rule in ((term, "not_zero_of_pos"), (Mul((Num(-1), term)), "not_zero_of_neg")):
                sign = prove_sign(side, signs)
                if sign is not None and isinstance(sign.conclusion, Less):
                    return SideCondition(whole, close(sign), depth, rule)
        case Less(Num(0), term) | AtMost(Num(0), term):
            sign = prove_sign(term, signs)
            if sign is not None and type(sign.conclusion) is type(formula):
                return SideCondition(whole, close(sign), depth, "")
            if sign is not None and isinstance(formula, AtMost):
                return SideCondition(whole, close(rules.weaken(sign)), depth, "")
    return None
