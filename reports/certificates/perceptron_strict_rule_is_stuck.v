(* The certificate of the page `perceptron-strict-rule-is-stuck`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\mathbf{w}$ never changes *)

Record run11_state := { run11_now_w : nat -> R }.

Section run11.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run11_next_z (now : run11_state) (t : nat) : R :=
  Sum 1 n (fun j => run11_now_w now j * x (S t) j).
Definition run11_next_yhat (now : run11_state) (t : nat) : R :=
  phi (run11_next_z now t).
Definition run11_next_mistake (now : run11_state) (t : nat) : R :=
  1 - nonneg (y (S t) * run11_next_z now t).
Definition run11_next_w (now : run11_state) (t k : nat) : R :=
  run11_now_w now k + eta * run11_next_mistake now t * y (S t) * x (S t) k.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_w := run11_next_w now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_w := fun k => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_w (t : nat) := run11_now_w (run11_after t).
Definition run11_z (t : nat) : R :=
  match t with O => 0 | S t => run11_next_z (run11_after t) t end.
Definition run11_yhat (t : nat) : R :=
  match t with O => 0 | S t => run11_next_yhat (run11_after t) t end.
Definition run11_mistake (t : nat) : R :=
  match t with O => 0 | S t => run11_next_mistake (run11_after t) t end.
End run11.

Lemma L1_1 (n : nat) (eta : R) (mistake : nat -> R) (w x : nat -> nat -> R) (y z : nat -> R)
    (H1 : forall t : nat, mistake (S t) = 1 - nonneg (y (S t) * z (S t)))
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, z (S t) = Sum 1 n (fun j => w t j * x (S t) j))
    (H4 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * mistake (S t) * y (S t) * x (S t) k) :
  forall t : nat, forall k : nat, w t k = w 0%nat k.
Proof.
  assert (s1 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s2 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n (fun j => 0) = 0)
    by (clear - n y; exact (rewritten (V 1) [Sum 1 n (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n [])) (eq_refl (0))) eq_refl))).
  assert (s4 : forall (t : nat),
    y (S t) * 0 = 0)
    by (clear - y; exact (fun t => (ring_fact [y (S t)] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s5 : 0 <= 0)
    by (clear; exact (le_rearrange (0) (0) (0) (0) (Rle_refl 0) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEc (0 # 1))) eq_refl))).
  assert (s6 : - (1) = (-1))
    by (clear; exact (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl)).
  assert (s7 : 1 + (-1) = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : forall (k t : nat),
    eta * 1 * 0 * y (S t) * x (S t) k = 0)
    by (clear - eta x y; exact (fun k t => (ring_fact [eta; y (S t); x (S t) k] (PEmul (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEc (0 # 1))) (V 2)) (V 3)) (PEc (0 # 1)) eq_refl))).
  assert (s9 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s10 : forall t : nat, (forall k : nat, w t k = 0))
    by (clear - H1 H2 H3 H4 n s1 s2 s3 s4 s5 s6 s7 s8 s9 w x y; exact (nat_ind (fun t => (forall k : nat, w t k = 0)) H2 (fun t : nat => (fun H5 : (forall k : nat, w t k = 0) => (fun k : nat => (eq_trans (H4 t k) (eq_trans (add2 (H5 k) (eq_trans (mul2 (mul2 (mul2 s1 (eq_trans (H1 t) (eq_trans (add2 (eq_refl (1)) (eq_trans (opp1 (eq_trans (f_equal nonneg (eq_trans (mul2 (eq_refl (y (S t))) (eq_trans (H3 t) (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H5 j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3))) (s4 t))) ((law_nonneg_of_nonnegative 0) s5))) s6)) s7))) (eq_refl (y (S t)))) (eq_refl (x (S t) k))) (s8 k t))) s9))))))).
  assert (s11 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun t : nat => (fun k : nat => (eq_trans ((fun t : nat => (s10 t)) t k) (eq_sym ((fun t : nat => (s10 t)) 0%nat k))))).
Qed.

Lemma L1_2 (n : nat) (eta : R) (mistake : nat -> R) (w x : nat -> nat -> R) (y z : nat -> R)
    (H1 : forall t : nat, mistake (S t) = 1 - nonneg (y (S t) * z (S t)))
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, z (S t) = Sum 1 n (fun j => w t j * x (S t) j))
    (H4 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * mistake (S t) * y (S t) * x (S t) k) :
  forall t : nat, forall k : nat, w t k = w 0%nat k.
Proof.
  exact (L1_1 n eta mistake w x y z H1 H2 H3 H4).
Qed.

Theorem claim1 :
  forall (n : nat) (eta : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z_ : R => 2 * nonneg z_ + (-1) in
  let w := (run11_w n eta x y) in
  forall t : nat, forall k : nat, w t k = w 0%nat k.
Proof.
  intros n eta x y phi w.
  exact (L1_2 n eta (run11_mistake n eta x y) (run11_w n eta x y) x y (run11_z n eta x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z_ : R => 2 * nonneg z_ + (-1) in
  let w := (run11_w n eta x y) in
  (x 1%nat 1%nat <> 0) /\ (forall t : nat, forall k : nat, w t k = w 0%nat k).
Proof.
  intros n eta x y phi w.
  refine (conj (eq_fails (x 1%nat 1%nat) (0) (rewritten (V 1) [x 1%nat 1%nat] [1] (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (claim1 n eta x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim1_moves).
Print Assumptions certified.
