"""Coq's judgement: what is proved is accepted, what is not is refused, whatever the script does to hide it."""

from __future__ import annotations

import pytest

from symbolic_init.certificates.coqc import AXIOMS, Coq, Judgement
from symbolic_init.certificates.library import HEADER

TRUE = "Theorem claim1 : forall x : R, x + 0 = x.\nProof. intro x. ring. Qed."
UNPROVED = "Theorem claim1 : forall x : R, x + 1 = x."
REFUSED = {
    "a false statement": f"{UNPROVED}\nProof. intro x. ring. Qed.",
    "an axiom of its own": f"Axiom absurd : False.\n{UNPROVED}\nProof. destruct absurd. Qed.",
    "a parameter": f"Parameter absurd : False.\n{UNPROVED}\nProof. destruct absurd. Qed.",
    "a variable outside a section": f"Variable absurd : False.\n{UNPROVED}\nProof. destruct absurd. Qed.",
    "a hypothesis outside a section": f"Hypothesis absurd : False.\n{UNPROVED}\nProof. destruct absurd. Qed.",
    "an axiom with the name of a listed one": (
        "Module ClassicalDedekindReals. Axiom sig_not_dec : False. End ClassicalDedekindReals.\n"
        f"{UNPROVED}\nProof. destruct ClassicalDedekindReals.sig_not_dec. Qed."
    ),
    "an admitted proof": f"{UNPROVED}\nAdmitted.",
    "an admitted lemma": f"Lemma absurd : False.\nAdmitted.\n{UNPROVED}\nProof. destruct absurd. Qed.",
    "an admitted goal": f"{UNPROVED}\nProof. admit. Admitted.",
    "a proof without an end": f"{UNPROVED}\nProof. intro x.",
    "a loop that is no recursion": (
        "Unset Guard Checking.\nFixpoint absurd (n : nat) {struct n} : False := absurd n.\nSet Guard Checking.\n"
        f"{UNPROVED}\nProof. destruct (absurd 0%nat). Qed."
    ),
    "another theorem": TRUE.replace("claim1", "claim2"),
    "a comment that does not end": f"{TRUE}\n(*",
    "words that look like the answer": (
        f'{UNPROVED}\nAdmitted.\nGoal True. idtac "Closed under the global context". Abort.'
    ),
    "an output that goes elsewhere": f'{UNPROVED}\nAdmitted.\nRedirect "x" Print Assumptions claim1.',
    "an axiom of logic that is not listed": (
        "From Coq Require Import Classical_Prop.\nTheorem claim1 : forall P : Prop, P \\/ ~ P.\n"
        "Proof. exact classic. Qed."
    ),
}


def test_a_proof_is_accepted_with_what_it_assumes(coq: Coq) -> None:
    answer = coq.check(f"{HEADER}\n{TRUE}\n", ["claim1"])
    assert answer.judgement is Judgement.AGREE, answer.reason
    assert dict(answer.assumptions).items() <= AXIOMS.items()


def test_a_theorem_of_logic_rests_on_no_axiom(coq: Coq) -> None:
    answer = coq.check(f"{HEADER}\nTheorem claim1 : True.\nProof. exact I. Qed.\n", ["claim1"])
    assert (answer.judgement, answer.assumptions) == (Judgement.AGREE, ())


@pytest.mark.parametrize("script", REFUSED.values(), ids=REFUSED)
def test_what_is_not_proved_is_refused(coq: Coq, script: str) -> None:
    answer = coq.check(f"{HEADER}\n{script}\n", ["claim1"])
    assert answer.judgement is Judgement.DISAGREE
    assert answer.reason


def test_what_takes_too_long_is_not_judged(coq: Coq) -> None:
    endless = "Fixpoint many (n : nat) : nat := match n with O => 1 | S m => many m + many m end.\n"
    answer = coq.check(
        f"{HEADER}\n{endless}Theorem claim1 : many 60 = 0%nat.\nProof. vm_compute. Abort.\n", ["claim1"], 2
    )
    assert answer.judgement is Judgement.NOT_AVAILABLE
    assert "2 s" in answer.reason


def test_what_takes_too_much_memory_is_not_judged() -> None:
    doubled = "Fixpoint many (n : nat) : list nat := match n with O => [1%nat] | S m => many m ++ many m end.\n"
    with Coq(memory=1 << 30) as small:
        if small.fault == "coqc is not installed":
            pytest.skip("needs the program 'coqc', which is not installed")
        answer = small.check(f"{HEADER}\n{doubled}Definition claim1 := Eval vm_compute in many 28.\n", ["claim1"])
    assert answer.judgement is Judgement.NOT_AVAILABLE
    assert answer.reason == "coqc did not end within 1024 MiB"


def test_without_coq_nothing_is_judged() -> None:
    with Coq("/no/such/coqc") as missing:
        answer = missing.check(TRUE, ["claim1"])
    assert answer.judgement is Judgement.NOT_AVAILABLE
    assert "coqc" in answer.reason


def test_a_script_without_theorems_is_not_judged(coq: Coq) -> None:
    assert coq.check(HEADER, []).judgement is Judgement.NOT_AVAILABLE
