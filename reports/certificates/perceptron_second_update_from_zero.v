(* The certificate of the page `perceptron-second-update-from-zero`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** the update of $\mathbf{w}$ at step 2 is the last line of its calculation *)

Record run11_state := { run11_now_w : nat -> R }.

Section run11.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run11_next_yhat (now : run11_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run11_now_w now j * x (S t) j)).
Definition run11_next_w (now : run11_state) (t k : nat) : R :=
  run11_now_w now k + eta * (y (S t) - run11_next_yhat now t) * x (S t) k.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_w := run11_next_w now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_w := fun k => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_w (t : nat) := run11_now_w (run11_after t).
Definition run11_yhat (t : nat) : R :=
  match t with O => 0 | S t => run11_next_yhat (run11_after t) t end.
End run11.

Lemma L1_1 (n : nat) (eta : R) (phi : R -> R) (w x : nat -> nat -> R) (y yhat : nat -> R)
    (H1 : forall k : nat, w 0%nat k = 0)
    (H2 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H3 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H4 : forall z : R, phi z = 2 * nonneg z + (-1)) :
  forall k : nat, w 2%nat k - w 1%nat k = eta * (y 2%nat - phi (Sum 1 n (fun j => (w 0%nat j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w 0%nat j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j))) * x 2%nat k.
Proof.
  assert (s1 : forall (k : nat),
    w 2%nat k = w 1%nat k + eta * (y 2%nat - yhat 2%nat) * x 2%nat k)
    by (clear - H3 eta w x y yhat; exact (fun k => (eq_trans (eq_refl (w 2%nat k)) (eq_trans (H3 1%nat k) (eq_refl (w 1%nat k + eta * (y 2%nat - yhat 2%nat) * x 2%nat k)))))).
  assert (s2 : forall (k : nat),
    w 1%nat k = w 0%nat k + eta * (y 1%nat - yhat 1%nat) * x 1%nat k)
    by (clear - H3 eta w x y yhat; exact (fun k => (eq_trans (eq_refl (w 1%nat k)) (eq_trans (H3 0%nat k) (eq_refl (w 0%nat k + eta * (y 1%nat - yhat 1%nat) * x 1%nat k)))))).
  assert (s3 : yhat 1%nat = phi (Sum 1 n (fun j => w 0%nat j * x 1%nat j)))
    by (clear - H2 n phi w x yhat; exact (eq_trans (eq_refl (yhat 1%nat)) (eq_trans (H2 0%nat) (eq_refl (phi (Sum 1 n (fun j => w 0%nat j * x 1%nat j))))))).
  assert (s4 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s5 : Sum 1 n (fun j => 0) = 0)
    by (clear - n y; exact (rewritten (V 1) [Sum 1 n (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n [])) (eq_refl (0))) eq_refl))).
  assert (s6 : 0 <= 0)
    by (clear; exact (le_rearrange (0) (0) (0) (0) (Rle_refl 0) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEc (0 # 1))) eq_refl))).
  assert (s7 : 2 * 1 = 2)
    by (clear; exact (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)).
  assert (s8 : 2 + (-1) = 1)
    by (clear; exact (ring_fact [] (PEadd (PEc (2 # 1)) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl)).
  assert (s9 : phi (Sum 1 n (fun j => w 0%nat j * x 1%nat j)) = 1)
    by (clear - H1 H4 n phi s4 s5 s6 s7 s8 w x; exact (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H1 j_0) (eq_refl (x 1%nat j_0))) (s4 j_0)))) s5)) (eq_trans (H4 0) (eq_trans (add2 (eq_trans (mul2 (eq_refl (2)) ((law_nonneg_of_nonnegative 0) s6)) s7) (eq_refl ((-1)))) s8)))).
  assert (s10 : - (1) = (-1))
    by (clear; exact (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl)).
  assert (s11 : y 1%nat - yhat 1%nat = y 1%nat + (-1))
    by (clear - s10 s3 s9 y yhat; exact (add2 (eq_refl (y 1%nat)) (eq_trans (opp1 (eq_trans s3 s9)) s10))).
  assert (s12 : forall (k : nat),
    0 + eta * (y 1%nat + (-1)) * x 1%nat k = eta * (y 1%nat + (-1)) * x 1%nat k)
    by (clear - eta x y; exact (fun k => (ring_fact [eta; y 1%nat; x 1%nat k] (PEadd (PEc (0 # 1)) (PEmul (PEmul (V 1) (PEadd (V 2) (PEc (-1 # 1)))) (V 3))) (PEmul (PEmul (V 1) (PEadd (V 2) (PEc (-1 # 1)))) (V 3)) eq_refl))).
  assert (s13 : forall (k : nat),
    w 1%nat k = eta * (y 1%nat + (-1)) * x 1%nat k)
    by (clear - H1 eta s11 s12 s2 w x y; exact (fun k => (eq_trans (s2 k) (eq_trans (add2 (H1 k) (mul2 (mul2 (eq_refl (eta)) s11) (eq_refl (x 1%nat k)))) (s12 k))))).
  assert (s14 : yhat 2%nat = phi (Sum 1 n (fun j => w 1%nat j * x 2%nat j)))
    by (clear - H2 n phi w x yhat; exact (eq_trans (eq_refl (yhat 2%nat)) (eq_trans (H2 1%nat) (eq_refl (phi (Sum 1 n (fun j => w 1%nat j * x 2%nat j))))))).
  assert (s15 : forall (j_0 : nat),
    w 1%nat j_0 = w 0%nat j_0 + eta * (y 1%nat - yhat 1%nat) * x 1%nat j_0)
    by (clear - H3 eta w x y yhat; exact (fun j_0 => (eq_trans (eq_refl (w 1%nat j_0)) (eq_trans (H3 0%nat j_0) (eq_refl (w 0%nat j_0 + eta * (y 1%nat - yhat 1%nat) * x 1%nat j_0)))))).
  assert (s16 : forall (j_0 : nat),
    0 + eta * (y 1%nat + (-1)) * x 1%nat j_0 = eta * (y 1%nat + (-1)) * x 1%nat j_0)
    by (clear - eta x y; exact (fun j_0 => (ring_fact [eta; y 1%nat; x 1%nat j_0] (PEadd (PEc (0 # 1)) (PEmul (PEmul (V 1) (PEadd (V 2) (PEc (-1 # 1)))) (V 3))) (PEmul (PEmul (V 1) (PEadd (V 2) (PEc (-1 # 1)))) (V 3)) eq_refl))).
  assert (s17 : forall (k : nat),
    eta * (y 1%nat + (-1)) * x 1%nat k + eta * (y 2%nat - phi (Sum 1 n (fun j => eta * (y 1%nat + (-1)) * x 1%nat j * x 2%nat j))) * x 2%nat k - eta * (y 1%nat + (-1)) * x 1%nat k = eta * (y 2%nat - phi (Sum 1 n (fun j => eta * (y 1%nat + (-1)) * x 1%nat j * x 2%nat j))) * x 2%nat k)
    by (clear - eta n phi x y; exact (fun k => (eq_trans (y := eta * (y 2%nat - phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta - Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta)) * x 2%nat k) (eq_trans (y := eta * (y 1%nat + (-1)) * x 1%nat k + eta * (y 2%nat - phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta - Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta)) * x 2%nat k - eta * (y 1%nat + (-1)) * x 1%nat k) (rewritten (PEsub (PEadd (PEmul (PEmul (V 1) (PEadd (V 2) (PEc (-1 # 1)))) (V 3)) (PEmul (PEmul (V 1) (PEsub (V 4) (V 5))) (V 6))) (PEmul (PEmul (V 1) (PEadd (V 2) (PEc (-1 # 1)))) (V 3))) [eta; y 1%nat; x 1%nat k; y 2%nat; phi (Sum 1 n (fun j => eta * (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)); x 2%nat k] [eta; y 1%nat; x 1%nat k; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta - Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 1%nat)) (same_parts (eq_refl (x 1%nat k)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (rewritten (V 1) [Sum 1 n (fun j => eta * (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)] [y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta - Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta] (same_parts (eq_trans (y := y 1%nat * eta * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + (- eta * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0)) (eq_trans (sum_ext 1%nat n _ (fun j => y 1%nat * eta * (x 2%nat j * x 1%nat j) + (- eta * (x 2%nat j * x 1%nat j) + 0)) (fun j => (ring_fact [eta; y 1%nat; x 1%nat j; x 2%nat j] (PEmul (PEmul (PEmul (V 1) (PEadd (V 2) (PEc (-1 # 1)))) (V 3)) (V 4)) (PEadd (PEmul (PEmul (V 2) (V 1)) (PEmul (V 4) (V 3))) (PEadd (PEmul (PEopp (V 1)) (PEmul (V 4) (V 3))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n [(y 1%nat * eta, fun j => x 2%nat j * x 1%nat j); (- eta, fun j => x 2%nat j * x 1%nat j)])) (ring_fact [y 1%nat; eta; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEadd (PEmul (PEopp (V 2)) (V 3)) (PEc (0 # 1)))) (PEsub (PEmul (PEmul (V 1) (V 3)) (V 2)) (PEmul (V 3) (V 2))) eq_refl)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))))) (ring_fact [eta; y 1%nat; x 1%nat k; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta - Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta); x 2%nat k] (PEsub (PEadd (PEmul (PEmul (V 1) (PEadd (V 2) (PEc (-1 # 1)))) (V 3)) (PEmul (PEmul (V 1) (PEsub (V 4) (V 5))) (V 6))) (PEmul (PEmul (V 1) (PEadd (V 2) (PEc (-1 # 1)))) (V 3))) (PEmul (PEmul (V 1) (PEsub (V 4) (V 5))) (V 6)) eq_refl)) (eq_sym (rewritten (PEmul (PEmul (V 1) (PEsub (V 2) (V 3))) (V 4)) [eta; y 2%nat; phi (Sum 1 n (fun j => eta * (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)); x 2%nat k] [eta; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta - Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (rewritten (V 1) [Sum 1 n (fun j => eta * (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)] [y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta - Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta] (same_parts (eq_trans (y := y 1%nat * eta * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + (- eta * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0)) (eq_trans (sum_ext 1%nat n _ (fun j => y 1%nat * eta * (x 2%nat j * x 1%nat j) + (- eta * (x 2%nat j * x 1%nat j) + 0)) (fun j => (ring_fact [eta; y 1%nat; x 1%nat j; x 2%nat j] (PEmul (PEmul (PEmul (V 1) (PEadd (V 2) (PEc (-1 # 1)))) (V 3)) (V 4)) (PEadd (PEmul (PEmul (V 2) (V 1)) (PEmul (V 4) (V 3))) (PEadd (PEmul (PEopp (V 1)) (PEmul (V 4) (V 3))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n [(y 1%nat * eta, fun j => x 2%nat j * x 1%nat j); (- eta, fun j => x 2%nat j * x 1%nat j)])) (ring_fact [y 1%nat; eta; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEadd (PEmul (PEopp (V 2)) (V 3)) (PEc (0 # 1)))) (PEsub (PEmul (PEmul (V 1) (V 3)) (V 2)) (PEmul (V 3) (V 2))) eq_refl)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))))))).
  exact (fun k : nat => (eq_trans (eq_trans (add2 (eq_trans (s1 k) (add2 (s13 k) (mul2 (mul2 (eq_refl (eta)) (add2 (eq_refl (y 2%nat)) (opp1 (eq_trans s14 (f_equal phi (sum_ext 1%nat n _ _ (fun j_0 : nat => (mul2 (eq_trans (s15 j_0) (eq_trans (add2 (H1 j_0) (mul2 (mul2 (eq_refl (eta)) s11) (eq_refl (x 1%nat j_0)))) (s16 j_0))) (eq_refl (x 2%nat j_0)))))))))) (eq_refl (x 2%nat k))))) (opp1 (s13 k))) (s17 k)) (eq_sym (mul2 (mul2 (eq_refl (eta)) (add2 (eq_refl (y 2%nat)) (opp1 (f_equal phi (sum_ext 1%nat n _ _ (fun j_0 : nat => (mul2 (eq_trans (add2 (H1 j_0) (mul2 (mul2 (eq_refl (eta)) (add2 (eq_refl (y 1%nat)) (eq_trans (opp1 s9) s10))) (eq_refl (x 1%nat j_0)))) (s16 j_0)) (eq_refl (x 2%nat j_0))))))))) (eq_refl (x 2%nat k)))))).
Qed.

Lemma L1_2 (n : nat) (eta : R) (phi : R -> R) (w x : nat -> nat -> R) (y yhat : nat -> R)
    (H1 : forall k : nat, w 0%nat k = 0)
    (H2 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H3 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H4 : forall z : R, phi z = 2 * nonneg z + (-1)) :
  forall k : nat, w 2%nat k - w 1%nat k = eta * (y 2%nat - phi (Sum 1 n (fun j => (w 0%nat j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w 0%nat j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j))) * x 2%nat k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L1_1 n eta phi w x y yhat H1 H2 H3 H4).
Qed.

Theorem claim1 :
  forall (n : nat) (eta : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi x y) in
  forall k : nat, w 2%nat k - w 1%nat k = eta * (y 2%nat - phi (Sum 1 n (fun j => (w 0%nat j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w 0%nat j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j))) * x 2%nat k.
Proof.
  intros n eta x y phi w.
  exact (L1_2 n eta phi (run11_w n eta phi x y) x y (run11_yhat n eta phi x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl)).
Qed.

Example claim1_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi x y) in
  (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall k : nat, w 2%nat k - w 1%nat k = eta * (y 2%nat - phi (Sum 1 n (fun j => (w 0%nat j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w 0%nat j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j))) * x 2%nat k).
Proof.
  intros n eta x y phi w.
  pose (yhat := (run11_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [(-2)] (same_parts v3 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (claim1 n eta x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** the update of $\mathbf{w}$ at step 2 is the last line of its calculation *)

Record run21_state := { run21_now_w : nat -> R }.

Section run21.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run21_next_yhat (now : run21_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run21_now_w now j * x (S t) j)).
Definition run21_next_w (now : run21_state) (t k : nat) : R :=
  run21_now_w now k + eta * (y (S t) - run21_next_yhat now t) * x (S t) k.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_w := run21_next_w now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_w := fun k => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_w (t : nat) := run21_now_w (run21_after t).
Definition run21_yhat (t : nat) : R :=
  match t with O => 0 | S t => run21_next_yhat (run21_after t) t end.
End run21.

Lemma L2_1 (n : nat) (eta : R) (phi : R -> R) (w x : nat -> nat -> R) (y yhat : nat -> R)
    (H1 : forall k : nat, w 0%nat k = 0)
    (H2 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H3 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H4 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H5 : 0 < eta) :
  forall k : nat, w 2%nat k - w 1%nat k = eta * (y 2%nat - phi ((y 1%nat + (-1)) * Sum 1 n (fun j => x 1%nat j * x 2%nat j))) * x 2%nat k.
Proof.
  assert (s1 : forall (k : nat),
    w 2%nat k = w 1%nat k + eta * (y 2%nat - yhat 2%nat) * x 2%nat k)
    by (clear - H3 eta w x y yhat; exact (fun k => (eq_trans (eq_refl (w 2%nat k)) (eq_trans (H3 1%nat k) (eq_refl (w 1%nat k + eta * (y 2%nat - yhat 2%nat) * x 2%nat k)))))).
  assert (s2 : forall (k : nat),
    w 1%nat k = w 0%nat k + eta * (y 1%nat - yhat 1%nat) * x 1%nat k)
    by (clear - H3 eta w x y yhat; exact (fun k => (eq_trans (eq_refl (w 1%nat k)) (eq_trans (H3 0%nat k) (eq_refl (w 0%nat k + eta * (y 1%nat - yhat 1%nat) * x 1%nat k)))))).
  assert (s3 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s4 : yhat 1%nat = phi (Sum 1 n (fun j => w 0%nat j * x 1%nat j)))
    by (clear - H2 n phi w x yhat; exact (eq_trans (eq_refl (yhat 1%nat)) (eq_trans (H2 0%nat) (eq_refl (phi (Sum 1 n (fun j => w 0%nat j * x 1%nat j))))))).
  assert (s5 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s6 : Sum 1 n (fun j => 0) = 0)
    by (clear - n y; exact (rewritten (V 1) [Sum 1 n (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n [])) (eq_refl (0))) eq_refl))).
  assert (s7 : 0 <= 0)
    by (clear; exact (le_rearrange (0) (0) (0) (0) (Rle_refl 0) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEc (0 # 1))) eq_refl))).
  assert (s8 : 2 * 1 = 2)
    by (clear; exact (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)).
  assert (s9 : 2 + (-1) = 1)
    by (clear; exact (ring_fact [] (PEadd (PEc (2 # 1)) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl)).
  assert (s10 : - (1) = (-1))
    by (clear; exact (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl)).
  assert (s11 : y 1%nat - yhat 1%nat = y 1%nat + (-1))
    by (clear - H1 H4 n phi s10 s4 s5 s6 s7 s8 s9 x y yhat; exact (add2 (eq_refl (y 1%nat)) (eq_trans (opp1 (eq_trans s4 (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H1 j_0) (eq_refl (x 1%nat j_0))) (s5 j_0)))) s6)) (eq_trans (H4 0) (eq_trans (add2 (eq_trans (mul2 (eq_refl (2)) ((law_nonneg_of_nonnegative 0) s7)) s8) (eq_refl ((-1)))) s9))))) s10))).
  assert (s12 : forall (k : nat),
    eta * 1 * (y 1%nat + (-1)) * x 1%nat k = eta * ((y 1%nat + (-1)) * x 1%nat k))
    by (clear - eta x y; exact (fun k => (ring_fact [eta; y 1%nat; x 1%nat k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (V 2) (PEc (-1 # 1)))) (V 3)) (PEmul (V 1) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3))) eq_refl))).
  assert (s13 : forall (k : nat),
    0 + eta * ((y 1%nat + (-1)) * x 1%nat k) = eta * ((y 1%nat + (-1)) * x 1%nat k))
    by (clear - eta x y; exact (fun k => (ring_fact [eta; y 1%nat; x 1%nat k] (PEadd (PEc (0 # 1)) (PEmul (V 1) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)))) (PEmul (V 1) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3))) eq_refl))).
  assert (s14 : forall (k : nat),
    w 1%nat k = eta * ((y 1%nat + (-1)) * x 1%nat k))
    by (clear - H1 eta s11 s12 s13 s2 s3 w x y; exact (fun k => (eq_trans (s2 k) (eq_trans (add2 (H1 k) (eq_trans (mul2 (mul2 s3 s11) (eq_refl (x 1%nat k))) (s12 k))) (s13 k))))).
  assert (s15 : yhat 2%nat = phi (Sum 1 n (fun j => w 1%nat j * x 2%nat j)))
    by (clear - H2 n phi w x yhat; exact (eq_trans (eq_refl (yhat 2%nat)) (eq_trans (H2 1%nat) (eq_refl (phi (Sum 1 n (fun j => w 1%nat j * x 2%nat j))))))).
  assert (s16 : forall (j_0 : nat),
    w 1%nat j_0 = w 0%nat j_0 + eta * (y 1%nat - yhat 1%nat) * x 1%nat j_0)
    by (clear - H3 eta w x y yhat; exact (fun j_0 => (eq_trans (eq_refl (w 1%nat j_0)) (eq_trans (H3 0%nat j_0) (eq_refl (w 0%nat j_0 + eta * (y 1%nat - yhat 1%nat) * x 1%nat j_0)))))).
  assert (s17 : forall (j_0 : nat),
    eta * 1 * (y 1%nat + (-1)) * x 1%nat j_0 = eta * ((y 1%nat + (-1)) * x 1%nat j_0))
    by (clear - eta x y; exact (fun j_0 => (ring_fact [eta; y 1%nat; x 1%nat j_0] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEadd (V 2) (PEc (-1 # 1)))) (V 3)) (PEmul (V 1) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3))) eq_refl))).
  assert (s18 : forall (j_0 : nat),
    0 + eta * ((y 1%nat + (-1)) * x 1%nat j_0) = eta * ((y 1%nat + (-1)) * x 1%nat j_0))
    by (clear - eta x y; exact (fun j_0 => (ring_fact [eta; y 1%nat; x 1%nat j_0] (PEadd (PEc (0 # 1)) (PEmul (V 1) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)))) (PEmul (V 1) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3))) eq_refl))).
  assert (s19 : forall (j_0 : nat),
    eta * ((y 1%nat + (-1)) * x 1%nat j_0) * x 2%nat j_0 = eta * ((y 1%nat + (-1)) * x 1%nat j_0 * x 2%nat j_0))
    by (clear - eta x y; exact (fun j_0 => (ring_fact [eta; y 1%nat; x 1%nat j_0; x 2%nat j_0] (PEmul (PEmul (V 1) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)) (V 4))) eq_refl))).
  assert (s20 : Sum 1 n (fun j => eta * ((y 1%nat + (-1)) * x 1%nat j * x 2%nat j)) = eta * Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j))
    by (clear - eta n x y; exact (eq_trans (y := eta * (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j))) (eq_trans (y := y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta - Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta) (rewritten (V 1) [Sum 1 n (fun j => eta * ((y 1%nat + (-1)) * x 1%nat j * x 2%nat j))] [y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta - Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta] (same_parts (eq_trans (y := y 1%nat * eta * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + (- eta * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0)) (eq_trans (sum_ext 1%nat n _ (fun j => y 1%nat * eta * (x 2%nat j * x 1%nat j) + (- eta * (x 2%nat j * x 1%nat j) + 0)) (fun j => (ring_fact [eta; y 1%nat; x 1%nat j; x 2%nat j] (PEmul (V 1) (PEmul (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)) (V 4))) (PEadd (PEmul (PEmul (V 2) (V 1)) (PEmul (V 4) (V 3))) (PEadd (PEmul (PEopp (V 1)) (PEmul (V 4) (V 3))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n [(y 1%nat * eta, fun j => x 2%nat j * x 1%nat j); (- eta, fun j => x 2%nat j * x 1%nat j)])) (ring_fact [y 1%nat; eta; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEadd (PEmul (PEopp (V 2)) (V 3)) (PEc (0 # 1)))) (PEsub (PEmul (PEmul (V 1) (V 3)) (V 2)) (PEmul (V 3) (V 2))) eq_refl)) eq_refl)) (ring_fact [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j); eta] (PEsub (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 2) (V 3))) (PEmul (V 3) (PEsub (PEmul (V 1) (V 2)) (V 2))) eq_refl)) (eq_sym (rewritten (PEmul (V 1) (V 2)) [eta; Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)] [eta; y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (same_parts (eq_refl (eta)) (same_parts (eq_trans (y := y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + ((-1) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0)) (eq_trans (sum_ext 1%nat n _ (fun j => y 1%nat * (x 2%nat j * x 1%nat j) + ((-1) * (x 2%nat j * x 1%nat j) + 0)) (fun j => (ring_fact [y 1%nat; x 1%nat j; x 2%nat j] (PEmul (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) (V 3)) (PEadd (PEmul (V 1) (PEmul (V 3) (V 2))) (PEadd (PEmul (PEc (-1 # 1)) (PEmul (V 3) (V 2))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n [(y 1%nat, fun j => x 2%nat j * x 1%nat j); ((-1), fun j => x 2%nat j * x 1%nat j)])) (ring_fact [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (PEc (-1 # 1)) (V 2)) (PEc (0 # 1)))) (PEsub (PEmul (V 1) (V 2)) (V 2)) eq_refl)) eq_refl)))))).
  assert (s21 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s22 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s23 : forall (z_x : R) (H8 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H8 => (lt_rearrange (z_x) (0) (0) (- z_x) H8 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s24 : forall (c_x z_x : R) (H6 : 0 < c_x) (H8 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s23; exact (fun c_x z_x H6 H8 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H6 (s23 z_x H8)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s25 : forall (c_x z_x : R) (H6 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s24; exact (fun c_x z_x H6 => (order_cases (z_x) _ (fun H7 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H6) H7)) (eq_sym ((law_nonneg_of_nonnegative z_x) H7)))) (fun H8 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s24 c_x z_x H6 H8)) (eq_sym ((law_nonneg_of_negative z_x) H8))))))).
  assert (s26 : forall (z_x : R),
    2 * nonneg z_x + (-1) = 2 * nonneg z_x + (-1))
    by (clear; exact (fun z_x => (eq_refl (2 * nonneg z_x + (-1))))).
  assert (s27 : forall (k : nat),
    eta * 1 * (y 2%nat - phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j))) * x 2%nat k = eta * ((y 2%nat - phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j))) * x 2%nat k))
    by (clear - eta n phi x y; exact (fun k => (eq_trans (y := eta * ((y 2%nat - phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j))) * x 2%nat k)) (eq_trans (y := eta * 1 * (y 2%nat - phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j))) * x 2%nat k) (rewritten (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) [eta; y 2%nat; phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)); x 2%nat k] [eta; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (rewritten (V 1) [Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)] [y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (same_parts (eq_trans (y := y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + ((-1) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0)) (eq_trans (sum_ext 1%nat n _ (fun j => y 1%nat * (x 2%nat j * x 1%nat j) + ((-1) * (x 2%nat j * x 1%nat j) + 0)) (fun j => (ring_fact [y 1%nat; x 1%nat j; x 2%nat j] (PEmul (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) (V 3)) (PEadd (PEmul (V 1) (PEmul (V 3) (V 2))) (PEadd (PEmul (PEc (-1 # 1)) (PEmul (V 3) (V 2))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n [(y 1%nat, fun j => x 2%nat j * x 1%nat j); ((-1), fun j => x 2%nat j * x 1%nat j)])) (ring_fact [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (PEc (-1 # 1)) (V 2)) (PEc (0 # 1)))) (PEsub (PEmul (V 1) (V 2)) (V 2)) eq_refl)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))) (ring_fact [eta; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl)) (eq_sym (rewritten (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) [eta; y 2%nat; phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)); x 2%nat k] [eta; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (rewritten (V 1) [Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)] [y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (same_parts (eq_trans (y := y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + ((-1) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0)) (eq_trans (sum_ext 1%nat n _ (fun j => y 1%nat * (x 2%nat j * x 1%nat j) + ((-1) * (x 2%nat j * x 1%nat j) + 0)) (fun j => (ring_fact [y 1%nat; x 1%nat j; x 2%nat j] (PEmul (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) (V 3)) (PEadd (PEmul (V 1) (PEmul (V 3) (V 2))) (PEadd (PEmul (PEc (-1 # 1)) (PEmul (V 3) (V 2))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n [(y 1%nat, fun j => x 2%nat j * x 1%nat j); ((-1), fun j => x 2%nat j * x 1%nat j)])) (ring_fact [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (PEc (-1 # 1)) (V 2)) (PEc (0 # 1)))) (PEsub (PEmul (V 1) (V 2)) (V 2)) eq_refl)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))))))).
  assert (s28 : forall (k : nat),
    eta * ((y 1%nat + (-1)) * x 1%nat k) + eta * ((y 2%nat - phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j))) * x 2%nat k) = eta * ((y 1%nat + (-1)) * x 1%nat k + (y 2%nat - phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j))) * x 2%nat k))
    by (clear - eta n phi x y; exact (fun k => (eq_trans (y := eta * ((y 1%nat + (-1)) * x 1%nat k + (y 2%nat - phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j))) * x 2%nat k)) (eq_trans (y := eta * ((y 1%nat + (-1)) * x 1%nat k) + eta * ((y 2%nat - phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j))) * x 2%nat k)) (rewritten (PEadd (PEmul (V 1) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3))) (PEmul (V 1) (PEmul (PEsub (V 4) (V 5)) (V 6)))) [eta; y 1%nat; x 1%nat k; y 2%nat; phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)); x 2%nat k] [eta; y 1%nat; x 1%nat k; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 1%nat)) (same_parts (eq_refl (x 1%nat k)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (rewritten (V 1) [Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)] [y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (same_parts (eq_trans (y := y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + ((-1) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0)) (eq_trans (sum_ext 1%nat n _ (fun j => y 1%nat * (x 2%nat j * x 1%nat j) + ((-1) * (x 2%nat j * x 1%nat j) + 0)) (fun j => (ring_fact [y 1%nat; x 1%nat j; x 2%nat j] (PEmul (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) (V 3)) (PEadd (PEmul (V 1) (PEmul (V 3) (V 2))) (PEadd (PEmul (PEc (-1 # 1)) (PEmul (V 3) (V 2))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n [(y 1%nat, fun j => x 2%nat j * x 1%nat j); ((-1), fun j => x 2%nat j * x 1%nat j)])) (ring_fact [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (PEc (-1 # 1)) (V 2)) (PEc (0 # 1)))) (PEsub (PEmul (V 1) (V 2)) (V 2)) eq_refl)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))))) (ring_fact [eta; y 1%nat; x 1%nat k; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (PEadd (PEmul (V 1) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3))) (PEmul (V 1) (PEmul (PEsub (V 4) (V 5)) (V 6)))) (PEmul (V 1) (PEadd (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)) (PEmul (PEsub (V 4) (V 5)) (V 6)))) eq_refl)) (eq_sym (rewritten (PEmul (V 1) (PEadd (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)) (PEmul (PEsub (V 4) (V 5)) (V 6)))) [eta; y 1%nat; x 1%nat k; y 2%nat; phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)); x 2%nat k] [eta; y 1%nat; x 1%nat k; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 1%nat)) (same_parts (eq_refl (x 1%nat k)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (rewritten (V 1) [Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)] [y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (same_parts (eq_trans (y := y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + ((-1) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0)) (eq_trans (sum_ext 1%nat n _ (fun j => y 1%nat * (x 2%nat j * x 1%nat j) + ((-1) * (x 2%nat j * x 1%nat j) + 0)) (fun j => (ring_fact [y 1%nat; x 1%nat j; x 2%nat j] (PEmul (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) (V 3)) (PEadd (PEmul (V 1) (PEmul (V 3) (V 2))) (PEadd (PEmul (PEc (-1 # 1)) (PEmul (V 3) (V 2))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n [(y 1%nat, fun j => x 2%nat j * x 1%nat j); ((-1), fun j => x 2%nat j * x 1%nat j)])) (ring_fact [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (PEc (-1 # 1)) (V 2)) (PEc (0 # 1)))) (PEsub (PEmul (V 1) (V 2)) (V 2)) eq_refl)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))))))))).
  assert (s29 : forall (k : nat),
    - (eta * ((y 1%nat + (-1)) * x 1%nat k)) = eta * - ((y 1%nat + (-1)) * x 1%nat k))
    by (clear - eta x y; exact (fun k => (ring_fact [eta; y 1%nat; x 1%nat k] (PEopp (PEmul (V 1) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)))) (PEmul (V 1) (PEopp (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)))) eq_refl))).
  assert (s30 : forall (k : nat),
    eta * ((y 1%nat + (-1)) * x 1%nat k + (y 2%nat - phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j))) * x 2%nat k) + eta * - ((y 1%nat + (-1)) * x 1%nat k) = eta * ((y 1%nat + (-1)) * x 1%nat k + (y 2%nat - phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j))) * x 2%nat k - (y 1%nat + (-1)) * x 1%nat k))
    by (clear - eta n phi x y; exact (fun k => (eq_trans (y := eta * ((y 1%nat + (-1)) * x 1%nat k + (y 2%nat - phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j))) * x 2%nat k - (y 1%nat + (-1)) * x 1%nat k)) (eq_trans (y := eta * ((y 1%nat + (-1)) * x 1%nat k + (y 2%nat - phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j))) * x 2%nat k) + eta * - ((y 1%nat + (-1)) * x 1%nat k)) (rewritten (PEadd (PEmul (V 1) (PEadd (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)) (PEmul (PEsub (V 4) (V 5)) (V 6)))) (PEmul (V 1) (PEopp (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3))))) [eta; y 1%nat; x 1%nat k; y 2%nat; phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)); x 2%nat k] [eta; y 1%nat; x 1%nat k; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 1%nat)) (same_parts (eq_refl (x 1%nat k)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (rewritten (V 1) [Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)] [y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (same_parts (eq_trans (y := y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + ((-1) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0)) (eq_trans (sum_ext 1%nat n _ (fun j => y 1%nat * (x 2%nat j * x 1%nat j) + ((-1) * (x 2%nat j * x 1%nat j) + 0)) (fun j => (ring_fact [y 1%nat; x 1%nat j; x 2%nat j] (PEmul (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) (V 3)) (PEadd (PEmul (V 1) (PEmul (V 3) (V 2))) (PEadd (PEmul (PEc (-1 # 1)) (PEmul (V 3) (V 2))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n [(y 1%nat, fun j => x 2%nat j * x 1%nat j); ((-1), fun j => x 2%nat j * x 1%nat j)])) (ring_fact [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (PEc (-1 # 1)) (V 2)) (PEc (0 # 1)))) (PEsub (PEmul (V 1) (V 2)) (V 2)) eq_refl)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))))) (ring_fact [eta; y 1%nat; x 1%nat k; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (PEadd (PEmul (V 1) (PEadd (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)) (PEmul (PEsub (V 4) (V 5)) (V 6)))) (PEmul (V 1) (PEopp (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3))))) (PEmul (V 1) (PEsub (PEadd (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)) (PEmul (PEsub (V 4) (V 5)) (V 6))) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)))) eq_refl)) (eq_sym (rewritten (PEmul (V 1) (PEsub (PEadd (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)) (PEmul (PEsub (V 4) (V 5)) (V 6))) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)))) [eta; y 1%nat; x 1%nat k; y 2%nat; phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)); x 2%nat k] [eta; y 1%nat; x 1%nat k; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 1%nat)) (same_parts (eq_refl (x 1%nat k)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (rewritten (V 1) [Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)] [y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (same_parts (eq_trans (y := y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + ((-1) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0)) (eq_trans (sum_ext 1%nat n _ (fun j => y 1%nat * (x 2%nat j * x 1%nat j) + ((-1) * (x 2%nat j * x 1%nat j) + 0)) (fun j => (ring_fact [y 1%nat; x 1%nat j; x 2%nat j] (PEmul (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) (V 3)) (PEadd (PEmul (V 1) (PEmul (V 3) (V 2))) (PEadd (PEmul (PEc (-1 # 1)) (PEmul (V 3) (V 2))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n [(y 1%nat, fun j => x 2%nat j * x 1%nat j); ((-1), fun j => x 2%nat j * x 1%nat j)])) (ring_fact [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (PEc (-1 # 1)) (V 2)) (PEc (0 # 1)))) (PEsub (PEmul (V 1) (V 2)) (V 2)) eq_refl)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))))))))).
  assert (s31 : forall (k : nat),
    eta * ((y 1%nat + (-1)) * x 1%nat k + (y 2%nat - phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j))) * x 2%nat k - (y 1%nat + (-1)) * x 1%nat k) = eta * ((y 2%nat - phi ((y 1%nat + (-1)) * Sum 1 n (fun j => x 1%nat j * x 2%nat j))) * x 2%nat k))
    by (clear - eta n phi x y; exact (fun k => (eq_trans (y := eta * ((y 2%nat - phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j))) * x 2%nat k)) (eq_trans (y := eta * ((y 1%nat + (-1)) * x 1%nat k + (y 2%nat - phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j))) * x 2%nat k - (y 1%nat + (-1)) * x 1%nat k)) (rewritten (PEmul (V 1) (PEsub (PEadd (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)) (PEmul (PEsub (V 4) (V 5)) (V 6))) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)))) [eta; y 1%nat; x 1%nat k; y 2%nat; phi (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)); x 2%nat k] [eta; y 1%nat; x 1%nat k; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 1%nat)) (same_parts (eq_refl (x 1%nat k)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (rewritten (V 1) [Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j)] [y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (same_parts (eq_trans (y := y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + ((-1) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0)) (eq_trans (sum_ext 1%nat n _ (fun j => y 1%nat * (x 2%nat j * x 1%nat j) + ((-1) * (x 2%nat j * x 1%nat j) + 0)) (fun j => (ring_fact [y 1%nat; x 1%nat j; x 2%nat j] (PEmul (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) (V 3)) (PEadd (PEmul (V 1) (PEmul (V 3) (V 2))) (PEadd (PEmul (PEc (-1 # 1)) (PEmul (V 3) (V 2))) (PEc (0 # 1)))) eq_refl))) (sum_linear 1%nat n [(y 1%nat, fun j => x 2%nat j * x 1%nat j); ((-1), fun j => x 2%nat j * x 1%nat j)])) (ring_fact [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (PEc (-1 # 1)) (V 2)) (PEc (0 # 1)))) (PEsub (PEmul (V 1) (V 2)) (V 2)) eq_refl)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))))) (ring_fact [eta; y 1%nat; x 1%nat k; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (PEmul (V 1) (PEsub (PEadd (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)) (PEmul (PEsub (V 4) (V 5)) (V 6))) (PEmul (PEadd (V 2) (PEc (-1 # 1))) (V 3)))) (PEmul (V 1) (PEmul (PEsub (V 4) (V 5)) (V 6))) eq_refl)) (eq_sym (rewritten (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) [eta; y 2%nat; phi ((y 1%nat + (-1)) * Sum 1 n (fun j => x 1%nat j * x 2%nat j)); x 2%nat k] [eta; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (eq_trans (y := (y 1%nat + (-1)) * Sum 1 n (fun j => x 2%nat j * x 1%nat j)) (rewritten (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) [y 1%nat; Sum 1 n (fun j => x 1%nat j * x 2%nat j)] [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (same_parts (eq_refl (y 1%nat)) (same_parts (sum_ext 1%nat n _ _ (fun j => (ring_fact [x 1%nat j; x 2%nat j] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl))) (ring_fact [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) (PEsub (PEmul (V 1) (V 2)) (V 2)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))))))).
  assert (s32 : forall (k : nat),
    eta * 1 * (y 2%nat - phi ((y 1%nat + (-1)) * Sum 1 n (fun j => x 1%nat j * x 2%nat j))) * x 2%nat k = eta * ((y 2%nat - phi ((y 1%nat + (-1)) * Sum 1 n (fun j => x 1%nat j * x 2%nat j))) * x 2%nat k))
    by (clear - eta n phi x y; exact (fun k => (eq_trans (y := eta * ((y 2%nat - phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j))) * x 2%nat k)) (eq_trans (y := eta * 1 * (y 2%nat - phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j))) * x 2%nat k) (rewritten (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) [eta; y 2%nat; phi ((y 1%nat + (-1)) * Sum 1 n (fun j => x 1%nat j * x 2%nat j)); x 2%nat k] [eta; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (eq_trans (y := (y 1%nat + (-1)) * Sum 1 n (fun j => x 2%nat j * x 1%nat j)) (rewritten (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) [y 1%nat; Sum 1 n (fun j => x 1%nat j * x 2%nat j)] [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (same_parts (eq_refl (y 1%nat)) (same_parts (sum_ext 1%nat n _ _ (fun j => (ring_fact [x 1%nat j; x 2%nat j] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl))) (ring_fact [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) (PEsub (PEmul (V 1) (V 2)) (V 2)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))) (ring_fact [eta; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl)) (eq_sym (rewritten (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) [eta; y 2%nat; phi ((y 1%nat + (-1)) * Sum 1 n (fun j => x 1%nat j * x 2%nat j)); x 2%nat k] [eta; y 2%nat; phi (y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) - Sum 1 n (fun j => x 2%nat j * x 1%nat j)); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (eq_trans (y := (y 1%nat + (-1)) * Sum 1 n (fun j => x 2%nat j * x 1%nat j)) (rewritten (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) [y 1%nat; Sum 1 n (fun j => x 1%nat j * x 2%nat j)] [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (same_parts (eq_refl (y 1%nat)) (same_parts (sum_ext 1%nat n _ _ (fun j => (ring_fact [x 1%nat j; x 2%nat j] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl))) (ring_fact [y 1%nat; Sum 1 n (fun j => x 2%nat j * x 1%nat j)] (PEmul (PEadd (V 1) (PEc (-1 # 1))) (V 2)) (PEsub (PEmul (V 1) (V 2)) (V 2)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))))))).
  exact (fun k : nat => (eq_trans (eq_trans (eq_trans (add2 (eq_trans (s1 k) (eq_trans (add2 (s14 k) (eq_trans (mul2 (mul2 s3 (add2 (eq_refl (y 2%nat)) (opp1 (eq_trans s15 (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (eq_trans (s16 j_0) (eq_trans (add2 (H1 j_0) (eq_trans (mul2 (mul2 s3 s11) (eq_refl (x 1%nat j_0))) (s17 j_0))) (s18 j_0))) (eq_refl (x 2%nat j_0))) (s19 j_0)))) s20)) (((fun c_x : R => (fun z_x : R => (fun H6 : 0 < c_x => (eq_trans (eq_trans (H4 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s25 c_x z_x H6)) (eq_refl ((-1))))) (eq_sym (H4 z_x)))))) eta (Sum 1 n (fun j => (y 1%nat + (-1)) * x 1%nat j * x 2%nat j))) H5)))))) (eq_refl (x 2%nat k))) (s27 k))) (s28 k))) (eq_trans (opp1 (s14 k)) (s29 k))) (s30 k)) (s31 k)) (eq_sym (eq_trans (mul2 (mul2 s3 (eq_refl (y 2%nat - phi ((y 1%nat + (-1)) * Sum 1 n (fun j => x 1%nat j * x 2%nat j))))) (eq_refl (x 2%nat k))) (s32 k))))).
Qed.

Lemma L2_2 (n : nat) (eta : R) (phi : R -> R) (w x : nat -> nat -> R) (y yhat : nat -> R)
    (H1 : forall k : nat, w 0%nat k = 0)
    (H2 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H3 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H4 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H5 : 0 < eta) :
  forall k : nat, w 2%nat k - w 1%nat k = eta * (y 2%nat - phi ((y 1%nat + (-1)) * Sum 1 n (fun j => x 1%nat j * x 2%nat j))) * x 2%nat k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L2_1 n eta phi w x y yhat H1 H2 H3 H4 H5).
Qed.

Theorem claim2 :
  forall (n : nat) (eta : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run21_w n eta phi x y) in
  0 < eta ->
  forall k : nat, w 2%nat k - w 1%nat k = eta * (y 2%nat - phi ((y 1%nat + (-1)) * Sum 1 n (fun j => x 1%nat j * x 2%nat j))) * x 2%nat k.
Proof.
  intros n eta x y phi w H5.
  exact (L2_2 n eta phi (run21_w n eta phi x y) x y (run21_yhat n eta phi x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H5).
Qed.

Example claim2_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run21_w n eta phi x y) in
  0 < eta /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall k : nat, w 2%nat k - w 1%nat k = eta * (y 2%nat - phi ((y 1%nat + (-1)) * Sum 1 n (fun j => x 1%nat j * x 2%nat j))) * x 2%nat k).
Proof.
  intros n eta x y phi w.
  pose (yhat := (run21_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [(-2)] (same_parts v3 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (claim2 n eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim1_moves, claim2_moves).
Print Assumptions certified.
