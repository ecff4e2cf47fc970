(* The certificate of the page `mlp-errors-linear-in-the-weights-above`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\mathbf{\delta}_{2}$ is linear in $\mathbf{W}_{3}$, with the other quantities in its equation held fixed *)

Definition run11_state := unit.

Section run11.
Variables (n3 : nat) (phi_prime : R -> R) (U V_ : nat -> nat -> nat -> R) (alpha beta : nat -> R) (delta3 z2 : nat -> nat -> R).
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta3 (S t) j) * phi_prime (z2 (S t) i).
Definition run11_step (now : run11_state) (t : nat) : run11_state := tt.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => tt | S t => run11_step (run11_after t) t end.
Definition run11_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta2 (run11_after t) t end.
End run11.

Lemma L1_1 (n3 : nat) (phi_prime : R -> R) (U V_ : nat -> nat -> nat -> R) (alpha beta : nat -> R) (delta3 z2 : nat -> nat -> R) :
  forall t : nat, forall i : nat, Sum 1 n3 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta3 (S t) j) * phi_prime (z2 (S t) i) = alpha (S t) * Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i) + beta (S t) * Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i).
Proof.
  assert (s1 : forall (i t : nat),
    Sum 1 n3 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta3 (S t) j) * phi_prime (z2 (S t) i) = Sum 1 n3 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta3 (S t) j) * phi_prime (z2 (S t) i))
    by (clear - U V_ alpha beta delta3 n3 phi_prime z2; exact (fun i t => (eq_refl (Sum 1 n3 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta3 (S t) j) * phi_prime (z2 (S t) i))))).
  assert (s2 : forall (i t : nat),
    Sum 1 n3 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta3 (S t) j) * phi_prime (z2 (S t) i) = alpha (S t) * Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i) + beta (S t) * Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    by (clear - U V_ alpha beta delta3 n3 phi_prime z2; exact (fun i t => (eq_trans (y := (alpha (S t) * Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j) + beta (S t) * Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j)) * phi_prime (z2 (S t) i)) (rewritten (PEmul (V 1) (V 2)) [Sum 1 n3 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta3 (S t) j); phi_prime (z2 (S t) i)] [alpha (S t) * Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j) + beta (S t) * Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j); phi_prime (z2 (S t) i)] (same_parts (eq_trans (y := alpha (S t) * Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j) + (beta (S t) * Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j) + 0)) (eq_trans (sum_ext 1%nat n3 _ (fun j => alpha (S t) * (U (S t) j i * delta3 (S t) j) + (beta (S t) * (V_ (S t) j i * delta3 (S t) j) + 0)) (fun j => (ring_fact [alpha (S t); U (S t) j i; beta (S t); V_ (S t) j i; delta3 (S t) j] (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4))) (V 5)) (PEadd (PEmul (V 1) (PEmul (V 2) (V 5))) (PEadd (PEmul (V 3) (PEmul (V 4) (V 5))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n3 [(alpha (S t), fun j => U (S t) j i * delta3 (S t) j); (beta (S t), fun j => V_ (S t) j i * delta3 (S t) j)])) (ring_fact [alpha (S t); Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j); beta (S t); Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (PEadd (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4))) eq_refl)) (same_parts (eq_refl (phi_prime (z2 (S t) i))) eq_refl))) (ring_fact [alpha (S t); Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j); beta (S t); Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j); phi_prime (z2 (S t) i)] (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4))) (V 5)) (PEadd (PEmul (PEmul (V 1) (V 2)) (V 5)) (PEmul (PEmul (V 3) (V 4)) (V 5))) eq_refl)))).
  assert (s3 : forall (i t : nat),
    alpha (S t) * Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i) + beta (S t) * Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i) = alpha (S t) * Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i) + beta (S t) * Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    by (clear - U V_ alpha beta delta3 n3 phi_prime z2; exact (fun i t => (eq_refl (alpha (S t) * Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i) + beta (S t) * Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i))))).
  exact (fun t : nat => (fun i : nat => (s2 i t))).
Qed.

Lemma L1_2 (n3 : nat) (phi_prime : R -> R) (U V_ : nat -> nat -> nat -> R) (alpha beta : nat -> R) (delta3 z2 : nat -> nat -> R) :
  forall t : nat, forall i : nat, Sum 1 n3 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta3 (S t) j) * phi_prime (z2 (S t) i) = alpha (S t) * Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i) + beta (S t) * Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i).
Proof.
  pose (delta_r2 := fun _ _ : nat => 0).
  exact (L1_1 n3 phi_prime U V_ alpha beta delta3 z2).
Qed.

Theorem claim1 :
  forall (n3 : nat) (phi_prime : R -> R) (U V_ : nat -> nat -> nat -> R) (alpha beta : nat -> R) (delta3 z2 : nat -> nat -> R),
  forall t : nat, forall i : nat, Sum 1 n3 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta3 (S t) j) * phi_prime (z2 (S t) i) = alpha (S t) * Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i) + beta (S t) * Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i).
Proof.
  intros n3 phi_prime U V_ alpha beta delta3 z2.
  exact (L1_2 n3 phi_prime U V_ alpha beta delta3 z2).
Qed.

Example claim1_moves :
  let n3 := 1%nat in
  let phi_prime := fun z : R => z in
  let U := fun i1 i2 i3 : nat => 1 in
  let V_ := fun i1 i2 i3 : nat => 1 in
  let alpha := fun i1 : nat => 1 in
  let beta := fun i1 : nat => 1 in
  let delta3 := fun i1 i2 : nat => 1 in
  let z2 := fun i1 i2 : nat => 1 in
  (z2 1%nat 1%nat <> 0) /\ (forall t : nat, forall i : nat, Sum 1 n3 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta3 (S t) j) * phi_prime (z2 (S t) i) = alpha (S t) * Sum 1 n3 (fun j => U (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i) + beta (S t) * Sum 1 n3 (fun j => V_ (S t) j i * delta3 (S t) j) * phi_prime (z2 (S t) i)).
Proof.
  intros n3 phi_prime U V_ alpha beta delta3 z2.
  refine (conj (eq_fails (z2 1%nat 1%nat) (0) (rewritten (V 1) [z2 1%nat 1%nat] [1] (same_parts (eq_refl : z2 1%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (claim1 n3 phi_prime U V_ alpha beta delta3 z2)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{\delta}_{1}$ is linear in $\mathbf{W}_{2}$, with the other quantities in its equation held fixed *)

Definition run21_state := unit.

Section run21.
Variables (n2 : nat) (phi_prime : R -> R) (U V_ : nat -> nat -> nat -> R) (alpha beta : nat -> R) (delta2 z1 : nat -> nat -> R).
Definition run21_next_delta1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta2 (S t) j) * phi_prime (z1 (S t) i).
Definition run21_step (now : run21_state) (t : nat) : run21_state := tt.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => tt | S t => run21_step (run21_after t) t end.
Definition run21_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_delta1 (run21_after t) t end.
End run21.

Lemma L2_1 (n2 : nat) (phi_prime : R -> R) (U V_ : nat -> nat -> nat -> R) (alpha beta : nat -> R) (delta2 z1 : nat -> nat -> R) :
  forall t : nat, forall i : nat, Sum 1 n2 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta2 (S t) j) * phi_prime (z1 (S t) i) = alpha (S t) * Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i).
Proof.
  assert (s1 : forall (i t : nat),
    Sum 1 n2 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta2 (S t) j) * phi_prime (z1 (S t) i) = Sum 1 n2 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta2 (S t) j) * phi_prime (z1 (S t) i))
    by (clear - U V_ alpha beta delta2 n2 phi_prime z1; exact (fun i t => (eq_refl (Sum 1 n2 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta2 (S t) j) * phi_prime (z1 (S t) i))))).
  assert (s2 : forall (i t : nat),
    Sum 1 n2 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta2 (S t) j) * phi_prime (z1 (S t) i) = alpha (S t) * Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    by (clear - U V_ alpha beta delta2 n2 phi_prime z1; exact (fun i t => (eq_trans (y := (alpha (S t) * Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j)) * phi_prime (z1 (S t) i)) (rewritten (PEmul (V 1) (V 2)) [Sum 1 n2 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta2 (S t) j); phi_prime (z1 (S t) i)] [alpha (S t) * Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j); phi_prime (z1 (S t) i)] (same_parts (eq_trans (y := alpha (S t) * Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j) + (beta (S t) * Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j) + 0)) (eq_trans (sum_ext 1%nat n2 _ (fun j => alpha (S t) * (U (S t) j i * delta2 (S t) j) + (beta (S t) * (V_ (S t) j i * delta2 (S t) j) + 0)) (fun j => (ring_fact [alpha (S t); U (S t) j i; beta (S t); V_ (S t) j i; delta2 (S t) j] (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4))) (V 5)) (PEadd (PEmul (V 1) (PEmul (V 2) (V 5))) (PEadd (PEmul (V 3) (PEmul (V 4) (V 5))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n2 [(alpha (S t), fun j => U (S t) j i * delta2 (S t) j); (beta (S t), fun j => V_ (S t) j i * delta2 (S t) j)])) (ring_fact [alpha (S t); Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j); beta (S t); Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (PEadd (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4))) eq_refl)) (same_parts (eq_refl (phi_prime (z1 (S t) i))) eq_refl))) (ring_fact [alpha (S t); Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j); beta (S t); Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j); phi_prime (z1 (S t) i)] (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4))) (V 5)) (PEadd (PEmul (PEmul (V 1) (V 2)) (V 5)) (PEmul (PEmul (V 3) (V 4)) (V 5))) eq_refl)))).
  assert (s3 : forall (i t : nat),
    alpha (S t) * Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i) = alpha (S t) * Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    by (clear - U V_ alpha beta delta2 n2 phi_prime z1; exact (fun i t => (eq_refl (alpha (S t) * Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i))))).
  exact (fun t : nat => (fun i : nat => (s2 i t))).
Qed.

Lemma L2_2 (n2 : nat) (phi_prime : R -> R) (U V_ : nat -> nat -> nat -> R) (alpha beta : nat -> R) (delta2 z1 : nat -> nat -> R) :
  forall t : nat, forall i : nat, Sum 1 n2 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta2 (S t) j) * phi_prime (z1 (S t) i) = alpha (S t) * Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i).
Proof.
  pose (delta_r1 := fun _ _ : nat => 0).
  exact (L2_1 n2 phi_prime U V_ alpha beta delta2 z1).
Qed.

Theorem claim2 :
  forall (n2 : nat) (phi_prime : R -> R) (U V_ : nat -> nat -> nat -> R) (alpha beta : nat -> R) (delta2 z1 : nat -> nat -> R),
  forall t : nat, forall i : nat, Sum 1 n2 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta2 (S t) j) * phi_prime (z1 (S t) i) = alpha (S t) * Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i).
Proof.
  intros n2 phi_prime U V_ alpha beta delta2 z1.
  exact (L2_2 n2 phi_prime U V_ alpha beta delta2 z1).
Qed.

Example claim2_moves :
  let n2 := 1%nat in
  let phi_prime := fun z : R => z in
  let U := fun i1 i2 i3 : nat => 1 in
  let V_ := fun i1 i2 i3 : nat => 1 in
  let alpha := fun i1 : nat => 1 in
  let beta := fun i1 : nat => 1 in
  let delta2 := fun i1 i2 : nat => 1 in
  let z1 := fun i1 i2 : nat => 1 in
  (z1 1%nat 1%nat <> 0) /\ (forall t : nat, forall i : nat, Sum 1 n2 (fun j => (alpha (S t) * U (S t) j i + beta (S t) * V_ (S t) j i) * delta2 (S t) j) * phi_prime (z1 (S t) i) = alpha (S t) * Sum 1 n2 (fun j => U (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j i * delta2 (S t) j) * phi_prime (z1 (S t) i)).
Proof.
  intros n2 phi_prime U V_ alpha beta delta2 z1.
  refine (conj (eq_fails (z1 1%nat 1%nat) (0) (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts (eq_refl : z1 1%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (claim2 n2 phi_prime U V_ alpha beta delta2 z1)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{\delta}_{1}$ is linear in $\mathbf{\delta}_{2}$, with the other quantities in its equation held fixed *)

Definition run31_state := unit.

Section run31.
Variables (n2 : nat) (phi_prime : R -> R) (U V_ : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (alpha beta : nat -> R) (z1 : nat -> nat -> R).
Definition run31_next_delta1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => W2 (S t) j i * (alpha (S t) * U (S t) j + beta (S t) * V_ (S t) j)) * phi_prime (z1 (S t) i).
Definition run31_step (now : run31_state) (t : nat) : run31_state := tt.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => tt | S t => run31_step (run31_after t) t end.
Definition run31_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta1 (run31_after t) t end.
End run31.

Lemma L3_1 (n2 : nat) (phi_prime : R -> R) (U V_ : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (alpha beta : nat -> R) (z1 : nat -> nat -> R) :
  forall t : nat, forall i : nat, Sum 1 n2 (fun j => W2 (S t) j i * (alpha (S t) * U (S t) j + beta (S t) * V_ (S t) j)) * phi_prime (z1 (S t) i) = alpha (S t) * Sum 1 n2 (fun j => W2 (S t) j i * U (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => W2 (S t) j i * V_ (S t) j) * phi_prime (z1 (S t) i).
Proof.
  assert (s1 : forall (i t : nat),
    Sum 1 n2 (fun j => W2 (S t) j i * (alpha (S t) * U (S t) j + beta (S t) * V_ (S t) j)) * phi_prime (z1 (S t) i) = Sum 1 n2 (fun j => W2 (S t) j i * (alpha (S t) * U (S t) j + beta (S t) * V_ (S t) j)) * phi_prime (z1 (S t) i))
    by (clear - U V_ W2 alpha beta n2 phi_prime z1; exact (fun i t => (eq_refl (Sum 1 n2 (fun j => W2 (S t) j i * (alpha (S t) * U (S t) j + beta (S t) * V_ (S t) j)) * phi_prime (z1 (S t) i))))).
  assert (s2 : forall (i t : nat),
    Sum 1 n2 (fun j => W2 (S t) j i * (alpha (S t) * U (S t) j + beta (S t) * V_ (S t) j)) * phi_prime (z1 (S t) i) = alpha (S t) * Sum 1 n2 (fun j => W2 (S t) j i * U (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => W2 (S t) j i * V_ (S t) j) * phi_prime (z1 (S t) i))
    by (clear - U V_ W2 alpha beta n2 phi_prime z1; exact (fun i t => (eq_trans (y := alpha (S t) * Sum 1 n2 (fun j => U (S t) j * W2 (S t) j i) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j * W2 (S t) j i) * phi_prime (z1 (S t) i)) (eq_trans (y := (alpha (S t) * Sum 1 n2 (fun j => U (S t) j * W2 (S t) j i) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j * W2 (S t) j i)) * phi_prime (z1 (S t) i)) (rewritten (PEmul (V 1) (V 2)) [Sum 1 n2 (fun j => W2 (S t) j i * (alpha (S t) * U (S t) j + beta (S t) * V_ (S t) j)); phi_prime (z1 (S t) i)] [alpha (S t) * Sum 1 n2 (fun j => U (S t) j * W2 (S t) j i) + beta (S t) * Sum 1 n2 (fun j => V_ (S t) j * W2 (S t) j i); phi_prime (z1 (S t) i)] (same_parts (eq_trans (y := alpha (S t) * Sum 1 n2 (fun j => U (S t) j * W2 (S t) j i) + (beta (S t) * Sum 1 n2 (fun j => V_ (S t) j * W2 (S t) j i) + 0)) (eq_trans (sum_ext 1%nat n2 _ (fun j => alpha (S t) * (U (S t) j * W2 (S t) j i) + (beta (S t) * (V_ (S t) j * W2 (S t) j i) + 0)) (fun j => (ring_fact [W2 (S t) j i; alpha (S t); U (S t) j; beta (S t); V_ (S t) j] (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEmul (V 4) (V 5)))) (PEadd (PEmul (V 2) (PEmul (V 3) (V 1))) (PEadd (PEmul (V 4) (PEmul (V 5) (V 1))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n2 [(alpha (S t), fun j => U (S t) j * W2 (S t) j i); (beta (S t), fun j => V_ (S t) j * W2 (S t) j i)])) (ring_fact [alpha (S t); Sum 1 n2 (fun j => U (S t) j * W2 (S t) j i); beta (S t); Sum 1 n2 (fun j => V_ (S t) j * W2 (S t) j i)] (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (PEadd (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4))) eq_refl)) (same_parts (eq_refl (phi_prime (z1 (S t) i))) eq_refl))) (ring_fact [alpha (S t); Sum 1 n2 (fun j => U (S t) j * W2 (S t) j i); beta (S t); Sum 1 n2 (fun j => V_ (S t) j * W2 (S t) j i); phi_prime (z1 (S t) i)] (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4))) (V 5)) (PEadd (PEmul (PEmul (V 1) (V 2)) (V 5)) (PEmul (PEmul (V 3) (V 4)) (V 5))) eq_refl)) (eq_sym (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 4) (V 5)) (V 3))) [alpha (S t); Sum 1 n2 (fun j => W2 (S t) j i * U (S t) j); phi_prime (z1 (S t) i); beta (S t); Sum 1 n2 (fun j => W2 (S t) j i * V_ (S t) j)] [alpha (S t); Sum 1 n2 (fun j => U (S t) j * W2 (S t) j i); phi_prime (z1 (S t) i); beta (S t); Sum 1 n2 (fun j => V_ (S t) j * W2 (S t) j i)] (same_parts (eq_refl (alpha (S t))) (same_parts (sum_ext 1%nat n2 _ _ (fun j => (ring_fact [W2 (S t) j i; U (S t) j] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) (same_parts (eq_refl (phi_prime (z1 (S t) i))) (same_parts (eq_refl (beta (S t))) (same_parts (sum_ext 1%nat n2 _ _ (fun j => (ring_fact [W2 (S t) j i; V_ (S t) j] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)))))))))).
  assert (s3 : forall (i t : nat),
    alpha (S t) * Sum 1 n2 (fun j => W2 (S t) j i * U (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => W2 (S t) j i * V_ (S t) j) * phi_prime (z1 (S t) i) = alpha (S t) * Sum 1 n2 (fun j => W2 (S t) j i * U (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => W2 (S t) j i * V_ (S t) j) * phi_prime (z1 (S t) i))
    by (clear - U V_ W2 alpha beta n2 phi_prime z1; exact (fun i t => (eq_refl (alpha (S t) * Sum 1 n2 (fun j => W2 (S t) j i * U (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => W2 (S t) j i * V_ (S t) j) * phi_prime (z1 (S t) i))))).
  exact (fun t : nat => (fun i : nat => (s2 i t))).
Qed.

Lemma L3_2 (n2 : nat) (phi_prime : R -> R) (U V_ : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (alpha beta : nat -> R) (z1 : nat -> nat -> R) :
  forall t : nat, forall i : nat, Sum 1 n2 (fun j => W2 (S t) j i * (alpha (S t) * U (S t) j + beta (S t) * V_ (S t) j)) * phi_prime (z1 (S t) i) = alpha (S t) * Sum 1 n2 (fun j => W2 (S t) j i * U (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => W2 (S t) j i * V_ (S t) j) * phi_prime (z1 (S t) i).
Proof.
  pose (delta_r1 := fun _ _ : nat => 0).
  exact (L3_1 n2 phi_prime U V_ W2 alpha beta z1).
Qed.

Theorem claim3 :
  forall (n2 : nat) (phi_prime : R -> R) (U V_ : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (alpha beta : nat -> R) (z1 : nat -> nat -> R),
  forall t : nat, forall i : nat, Sum 1 n2 (fun j => W2 (S t) j i * (alpha (S t) * U (S t) j + beta (S t) * V_ (S t) j)) * phi_prime (z1 (S t) i) = alpha (S t) * Sum 1 n2 (fun j => W2 (S t) j i * U (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => W2 (S t) j i * V_ (S t) j) * phi_prime (z1 (S t) i).
Proof.
  intros n2 phi_prime U V_ W2 alpha beta z1.
  exact (L3_2 n2 phi_prime U V_ W2 alpha beta z1).
Qed.

Example claim3_moves :
  let n2 := 1%nat in
  let phi_prime := fun z : R => z in
  let U := fun i1 i2 : nat => 1 in
  let V_ := fun i1 i2 : nat => 1 in
  let W2 := fun i1 i2 i3 : nat => 1 in
  let alpha := fun i1 : nat => 1 in
  let beta := fun i1 : nat => 1 in
  let z1 := fun i1 i2 : nat => 1 in
  (z1 1%nat 1%nat <> 0) /\ (forall t : nat, forall i : nat, Sum 1 n2 (fun j => W2 (S t) j i * (alpha (S t) * U (S t) j + beta (S t) * V_ (S t) j)) * phi_prime (z1 (S t) i) = alpha (S t) * Sum 1 n2 (fun j => W2 (S t) j i * U (S t) j) * phi_prime (z1 (S t) i) + beta (S t) * Sum 1 n2 (fun j => W2 (S t) j i * V_ (S t) j) * phi_prime (z1 (S t) i)).
Proof.
  intros n2 phi_prime U V_ W2 alpha beta z1.
  refine (conj (eq_fails (z1 1%nat 1%nat) (0) (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts (eq_refl : z1 1%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (claim3 n2 phi_prime U V_ W2 alpha beta z1)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim1_moves, claim2_moves, claim3_moves).
Print Assumptions certified.
