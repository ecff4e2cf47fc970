"""Which of a claim's obligations of definedness are theorems; the others become hypotheses that the claim states."""

from __future__ import annotations

from collections.abc import Mapping

from symbolic_init.claim import Claim
from symbolic_init.definedness import of_claim
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


def settle(claim: Claim) -> tuple[tuple[Formula, ...], tuple[Formula, ...]]:
    """The obligations that follow from the signs of hyperparameters and of exponentials, and those that do not."""
    assumptions = [a for run in claim.runs for a in run.system.assumptions] + list(claim.hypotheses)
    signs = FunctionFacts((), assumptions).signs
    found = of_claim(claim)
    proved = tuple(formula for formula in found if _follows(formula, signs, 0))
    return proved, tuple(formula for formula in found if formula not in proved and formula not in claim.hypotheses)


def _follows(formula: Formula, signs: Mapping[Term, Theorem], depth: int) -> bool:
    match formula:
        case ForAll(sort, body, hint):
            return _follows(open_body(body, Sym(f"{hint}/{depth}", sort)), signs, depth + 1)
        case Implies(_, conclusion):
            return _follows(conclusion, signs, depth)
        case Not(Equal(term, Num(0))):
            return _is(Less, term, signs) or _is(Less, Mul((Num(-1), term)), signs)
        case Less(Num(0), term):
            return _is(Less, term, signs)
        case AtMost(Num(0), term):
            return prove_sign(term, signs) is not None
    return False


def _is(relation: type, term: Term, signs: Mapping[Term, Theorem]) -> bool:
    theorem = prove_sign(term, signs)
    return theorem is not None and isinstance(theorem.conclusion, relation)
