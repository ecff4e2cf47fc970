"""The judge: what a kernel may be trusted with, after every attack on it. It does not know whose kernel it is."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field

from symbolic_init.kernel.terms import Formula
from symbolic_init.kernel.theorem import ForgedError, RefusedError, Theorem, replay
from symbolic_init.theories import axioms
from tests.attack.derivation import Derivation, run
from tests.attack.proofs import Proof
from tests.attack.worlds import is_false

LAWS = frozenset(axioms().items())
Kernel = Callable[[Proof, Derivation, Formula], bool | None]  # do the steps prove the goal? None: cannot say


@dataclass(frozen=True)
class Mutant:
    """A spoilt derivation, and the false goal that it is said to prove."""

    operators: tuple[str, ...]
    proof: Proof
    steps: Derivation
    goal: Formula


@dataclass
class Judgement:
    """What came out; `faults` are reasons not to trust the kernel, or the prover."""

    number: int = 0
    operators: Counter[str] = field(default_factory=Counter)
    attacked: Counter[str] = field(default_factory=Counter)  # how often each proof was
    faults: list[str] = field(default_factory=list)

    def count(self, proof: Proof, *operators: str) -> None:
        """One attack."""
        self.number += 1
        self.operators.update(operators)
        self.attacked[proof.name] += 1

    def __iadd__(self, other: Judgement) -> Judgement:
        self.number += other.number
        self.operators.update(other.operators)
        self.attacked.update(other.attacked)
        self.faults += other.faults
        return self


def judged(kernel: Kernel, proofs: Iterable[Proof], mutants: Iterable[Mutant]) -> Judgement:
    """Every true proof must be accepted, no mutant with a false goal may be."""
    result = Judgement()
    for proof in proofs:
        if kernel(proof, proof.steps, proof.goal) is not True:
            result.faults.append(f"the proof of {proof.name!r} is not accepted")
    for mutant in mutants:
        result.count(mutant.proof, *mutant.operators)
        answer = kernel(mutant.proof, mutant.steps, mutant.goal)
        if answer is not False:
            word = "accepted" if answer else "not decided"
            result.faults.append(f"a mutant of {mutant.proof.name!r} by {mutant.operators} is {word}: {mutant.goal!r}")
    return result


def our_kernel(proof: Proof, steps: Derivation, goal: Formula) -> bool | None:
    """Run the steps; the last theorem must be the goal, under the claim's hypotheses and known laws, and replay."""
    theorem = theorem_of(proof, steps)
    if theorem is None or theorem.conclusion != goal or not admissible(proof, theorem):
        return False
    try:
        return replay(theorem).conclusion == goal
    except ForgedError:
        return False


def theorem_of(proof: Proof, steps: Derivation) -> Theorem | None:
    """What the steps prove, if they prove anything."""
    try:
        *_, (theorem, _) = run(steps, proof.known)
        return theorem
    except RefusedError:
        return None


def admissible(proof: Proof, theorem: Theorem) -> bool:
    """Does the theorem rest on nothing but what the claim allows and known laws?"""
    return theorem.hypotheses <= proof.allowed and theorem.laws <= LAWS


def proves_something_false(proof: Proof, steps: Derivation) -> Theorem | None:
    """A theorem on the way, up to the first refusal, that is false where all holds that the claim allows."""
    found: deque[Theorem] = deque(maxlen=4)
    with suppress(RefusedError):
        found.extend(theorem for theorem, new in run(steps, proof.known) if new and theorem.laws <= LAWS)
    return next((theorem for theorem in found if is_false(theorem.conclusion, proof, theorem.hypotheses)), None)


def accepts_all(proof: Proof, steps: Derivation, goal: Formula) -> bool | None:
    return True


def rejects_all(proof: Proof, steps: Derivation, goal: Formula) -> bool | None:
    return False


def decides_nothing(proof: Proof, steps: Derivation, goal: Formula) -> bool | None:
    return None
