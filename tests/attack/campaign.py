"""The attacks, counted: derivations aimed at false goals, derivations spoilt at random, and false claims."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from symbolic_init.claim import Claim
from symbolic_init.proving.claim_proof import NotProvedError
from tests.attack.claim_mutants import FalseClaim, false_claims
from tests.attack.derivation_mutants import mutants, spoilt_at_random
from tests.attack.judge import Judgement, judged, our_kernel, proves_something_false
from tests.attack.proofs import Proof, prove

SEED = 20
Prover = Callable[[Claim, Proof], bool | None]  # is the claim, made from that of a proof, proved? None: cannot say


def aimed(wanted: int, proofs: Sequence[Proof]) -> Judgement:
    """Derivations aimed at false goals: none is accepted."""
    return judged(our_kernel, proofs, mutants(wanted, SEED, proofs))


def at_random(wanted: int, proofs: Sequence[Proof]) -> Judgement:
    """Derivations spoilt at random: none proves anything false on its way."""
    result = Judgement()
    for name, proof, steps in spoilt_at_random(wanted, SEED, proofs):
        result.count(proof, name)
        false = proves_something_false(proof, steps)
        if false is not None:
            result.faults.append(f"{proof.name!r} spoilt by {name} proves {false!r}")
    return result


def claims(wanted: int, proofs: Sequence[Proof]) -> Judgement:
    """False claims, each with an exact counterexample: none is proved."""
    return judged_claims(our_prover, (), false_claims(wanted, SEED, proofs))


def judged_claims(prover: Prover, proofs: Iterable[Proof], spoilt: Iterable[FalseClaim]) -> Judgement:
    """Every true claim must be proved, no false one may be."""
    result = Judgement()
    result.faults = [f"{p.name!r} is not proved" for p in proofs if prover(p.claim, p) is not True]
    for false in spoilt:
        result.count(false.proof, false.operator)
        answer = prover(false.claim, false.proof)
        if answer is not False:
            word = "proved" if answer else "not decided"
            result.faults.append(f"{false.proof.name!r}, {false.operator}: {word}: {false.claim.relation!r}")
    return result


def our_prover(claim: Claim, proof: Proof) -> bool | None:
    """The whole search, from the reductions that the proof's own loops have already."""
    try:
        prove(claim, proof.reductions)
    except NotProvedError:
        return False
    except Exception as error:
        print(f"{proof.name}: {type(error).__name__}: {error}: {claim.relation!r}")
        return None
    return True


def told(what: str, found: Judgement) -> str:
    """N, the seed, what was accepted, the proofs that were attacked, and the operators."""
    operators = ", ".join(f"{name} {count}" for name, count in sorted(found.operators.items()))
    return (f"{what}: N = {found.number}, seed {SEED}, accepted {len(found.faults)}; "
            f"made from {len(found.attacked)} proofs; operators: {operators}")  # fmt: skip
