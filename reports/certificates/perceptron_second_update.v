(* The certificate of the page `perceptron-second-update`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** the update of $\mathbf{w}$ at step 2 is the last line of its calculation *)

Record run11_state := { run11_now_w : nat -> R }.

Section run11.
Variables (n : nat) (eta : R) (phi : R -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run11_next_yhat (now : run11_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run11_now_w now j * x (S t) j)).
Definition run11_next_w (now : run11_state) (t k : nat) : R :=
  run11_now_w now k + eta * (y (S t) - run11_next_yhat now t) * x (S t) k.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_w := run11_next_w now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_w := fun k => w0 k |} | S t => run11_step (run11_after t) t end.
Definition run11_w (t : nat) := run11_now_w (run11_after t).
Definition run11_yhat (t : nat) : R :=
  match t with O => 0 | S t => run11_next_yhat (run11_after t) t end.
End run11.

Lemma L1_1 (n : nat) (eta : R) (phi : R -> R) (w : nat -> nat -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y yhat : nat -> R)
    (H1 : forall k : nat, w 0%nat k = w0 k)
    (H2 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H3 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k) :
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
  assert (s4 : phi (Sum 1 n (fun j => w 0%nat j * x 1%nat j)) = phi (Sum 1 n (fun j => w0 j * x 1%nat j)))
    by (clear - H1 n phi w w0 x; exact (f_equal phi (sum_ext 1%nat n _ _ (fun j_0 : nat => (mul2 (H1 j_0) (eq_refl (x 1%nat j_0))))))).
  assert (s5 : y 1%nat - yhat 1%nat = y 1%nat - phi (Sum 1 n (fun j => w0 j * x 1%nat j)))
    by (clear - n phi s3 s4 w0 x y yhat; exact (add2 (eq_refl (y 1%nat)) (opp1 (eq_trans s3 s4)))).
  assert (s6 : forall (k : nat),
    w 1%nat k = w0 k + eta * (y 1%nat - phi (Sum 1 n (fun j => w0 j * x 1%nat j))) * x 1%nat k)
    by (clear - H1 eta n phi s2 s5 w w0 x y; exact (fun k => (eq_trans (s2 k) (add2 (H1 k) (mul2 (mul2 (eq_refl (eta)) s5) (eq_refl (x 1%nat k))))))).
  assert (s7 : yhat 2%nat = phi (Sum 1 n (fun j => w 1%nat j * x 2%nat j)))
    by (clear - H2 n phi w x yhat; exact (eq_trans (eq_refl (yhat 2%nat)) (eq_trans (H2 1%nat) (eq_refl (phi (Sum 1 n (fun j => w 1%nat j * x 2%nat j))))))).
  assert (s8 : forall (j_0 : nat),
    w 1%nat j_0 = w 0%nat j_0 + eta * (y 1%nat - yhat 1%nat) * x 1%nat j_0)
    by (clear - H3 eta w x y yhat; exact (fun j_0 => (eq_trans (eq_refl (w 1%nat j_0)) (eq_trans (H3 0%nat j_0) (eq_refl (w 0%nat j_0 + eta * (y 1%nat - yhat 1%nat) * x 1%nat j_0)))))).
  assert (s9 : forall (k : nat),
    w0 k + eta * (y 1%nat - phi (Sum 1 n (fun j => w0 j * x 1%nat j))) * x 1%nat k + eta * (y 2%nat - phi (Sum 1 n (fun j => (w0 j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w0 j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j))) * x 2%nat k - (w0 k + eta * (y 1%nat - phi (Sum 1 n (fun j => w0 j * x 1%nat j))) * x 1%nat k) = eta * (y 2%nat - phi (Sum 1 n (fun j => (w0 j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w0 j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j))) * x 2%nat k)
    by (clear - eta n phi w0 x y; exact (fun k => (eq_trans (y := eta * (y 2%nat - phi (- (phi (Sum 1 n (fun j => w0 j * x 1%nat j)) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta) + y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta + Sum 1 n (fun j => w0 j * x 2%nat j))) * x 2%nat k) (eq_trans (y := w0 k + eta * (y 1%nat - phi (Sum 1 n (fun j => w0 j * x 1%nat j))) * x 1%nat k + eta * (y 2%nat - phi (- (phi (Sum 1 n (fun j => w0 j * x 1%nat j)) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta) + y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta + Sum 1 n (fun j => w0 j * x 2%nat j))) * x 2%nat k - (w0 k + eta * (y 1%nat - phi (Sum 1 n (fun j => w0 j * x 1%nat j))) * x 1%nat k)) (rewritten (PEsub (PEadd (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) (PEmul (PEmul (V 2) (PEsub (V 6) (V 7))) (V 8))) (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5)))) [w0 k; eta; y 1%nat; phi (Sum 1 n (fun j => w0 j * x 1%nat j)); x 1%nat k; y 2%nat; phi (Sum 1 n (fun j => (w0 j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w0 j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j)); x 2%nat k] [w0 k; eta; y 1%nat; phi (Sum 1 n (fun j => w0 j * x 1%nat j)); x 1%nat k; y 2%nat; phi (- (phi (Sum 1 n (fun j => w0 j * x 1%nat j)) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta) + y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta + Sum 1 n (fun j => w0 j * x 2%nat j)); x 2%nat k] (same_parts (eq_refl (w0 k)) (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 1%nat)) (same_parts (eq_refl (phi (Sum 1 n (fun j => w0 j * x 1%nat j)))) (same_parts (eq_refl (x 1%nat k)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (rewritten (V 1) [Sum 1 n (fun j => (w0 j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w0 j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j)] [- (phi (Sum 1 n (fun j => w0 j * x 1%nat j)) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta) + y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta + Sum 1 n (fun j => w0 j * x 2%nat j)] (same_parts (eq_trans (y := 1 * Sum 1 n (fun j => w0 j * x 2%nat j) + (y 1%nat * eta * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + (- (phi (Sum 1 n (fun j => w0 j * x 1%nat j)) * eta) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0))) (eq_trans (sum_ext 1%nat n _ (fun j => 1 * (w0 j * x 2%nat j) + (y 1%nat * eta * (x 2%nat j * x 1%nat j) + (- (phi (Sum 1 n (fun j_ => w0 j_ * x 1%nat j_)) * eta) * (x 2%nat j * x 1%nat j) + 0))) (fun j => (ring_fact [w0 j; eta; y 1%nat; phi (Sum 1 n (fun j_ => w0 j_ * x 1%nat j_)); x 1%nat j; x 2%nat j] (PEmul (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) (V 6)) (PEadd (PEmul (PEc (1 # 1)) (PEmul (V 1) (V 6))) (PEadd (PEmul (PEmul (V 3) (V 2)) (PEmul (V 6) (V 5))) (PEadd (PEmul (PEopp (PEmul (V 4) (V 2))) (PEmul (V 6) (V 5))) (PEc (0 # 1))))) eq_refl))) (sum_linear 1%nat n [(1, fun j => w0 j * x 2%nat j); (y 1%nat * eta, fun j => x 2%nat j * x 1%nat j); (- (phi (Sum 1 n (fun j => w0 j * x 1%nat j)) * eta), fun j => x 2%nat j * x 1%nat j)])) (ring_fact [Sum 1 n (fun j => w0 j * x 2%nat j); y 1%nat; eta; Sum 1 n (fun j => x 2%nat j * x 1%nat j); phi (Sum 1 n (fun j => w0 j * x 1%nat j))] (PEadd (PEmul (PEc (1 # 1)) (V 1)) (PEadd (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (PEopp (PEmul (V 5) (V 3))) (V 4)) (PEc (0 # 1))))) (PEadd (PEadd (PEopp (PEmul (PEmul (V 5) (V 4)) (V 3))) (PEmul (PEmul (V 2) (V 4)) (V 3))) (V 1)) eq_refl)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))))))) (ring_fact [w0 k; eta; y 1%nat; phi (Sum 1 n (fun j => w0 j * x 1%nat j)); x 1%nat k; y 2%nat; phi (- (phi (Sum 1 n (fun j => w0 j * x 1%nat j)) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta) + y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta + Sum 1 n (fun j => w0 j * x 2%nat j)); x 2%nat k] (PEsub (PEadd (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) (PEmul (PEmul (V 2) (PEsub (V 6) (V 7))) (V 8))) (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5)))) (PEmul (PEmul (V 2) (PEsub (V 6) (V 7))) (V 8)) eq_refl)) (eq_sym (rewritten (PEmul (PEmul (V 1) (PEsub (V 2) (V 3))) (V 4)) [eta; y 2%nat; phi (Sum 1 n (fun j => (w0 j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w0 j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j)); x 2%nat k] [eta; y 2%nat; phi (- (phi (Sum 1 n (fun j => w0 j * x 1%nat j)) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta) + y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta + Sum 1 n (fun j => w0 j * x 2%nat j)); x 2%nat k] (same_parts (eq_refl (eta)) (same_parts (eq_refl (y 2%nat)) (same_parts (f_equal phi (rewritten (V 1) [Sum 1 n (fun j => (w0 j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w0 j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j)] [- (phi (Sum 1 n (fun j => w0 j * x 1%nat j)) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta) + y 1%nat * Sum 1 n (fun j => x 2%nat j * x 1%nat j) * eta + Sum 1 n (fun j => w0 j * x 2%nat j)] (same_parts (eq_trans (y := 1 * Sum 1 n (fun j => w0 j * x 2%nat j) + (y 1%nat * eta * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + (- (phi (Sum 1 n (fun j => w0 j * x 1%nat j)) * eta) * Sum 1 n (fun j => x 2%nat j * x 1%nat j) + 0))) (eq_trans (sum_ext 1%nat n _ (fun j => 1 * (w0 j * x 2%nat j) + (y 1%nat * eta * (x 2%nat j * x 1%nat j) + (- (phi (Sum 1 n (fun j_ => w0 j_ * x 1%nat j_)) * eta) * (x 2%nat j * x 1%nat j) + 0))) (fun j => (ring_fact [w0 j; eta; y 1%nat; phi (Sum 1 n (fun j_ => w0 j_ * x 1%nat j_)); x 1%nat j; x 2%nat j] (PEmul (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) (V 6)) (PEadd (PEmul (PEc (1 # 1)) (PEmul (V 1) (V 6))) (PEadd (PEmul (PEmul (V 3) (V 2)) (PEmul (V 6) (V 5))) (PEadd (PEmul (PEopp (PEmul (V 4) (V 2))) (PEmul (V 6) (V 5))) (PEc (0 # 1))))) eq_refl))) (sum_linear 1%nat n [(1, fun j => w0 j * x 2%nat j); (y 1%nat * eta, fun j => x 2%nat j * x 1%nat j); (- (phi (Sum 1 n (fun j => w0 j * x 1%nat j)) * eta), fun j => x 2%nat j * x 1%nat j)])) (ring_fact [Sum 1 n (fun j => w0 j * x 2%nat j); y 1%nat; eta; Sum 1 n (fun j => x 2%nat j * x 1%nat j); phi (Sum 1 n (fun j => w0 j * x 1%nat j))] (PEadd (PEmul (PEc (1 # 1)) (V 1)) (PEadd (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (PEopp (PEmul (V 5) (V 3))) (V 4)) (PEc (0 # 1))))) (PEadd (PEadd (PEopp (PEmul (PEmul (V 5) (V 4)) (V 3))) (PEmul (PEmul (V 2) (V 4)) (V 3))) (V 1)) eq_refl)) eq_refl))) (same_parts (eq_refl (x 2%nat k)) eq_refl))))))))).
  exact (fun k : nat => (eq_trans (eq_trans (add2 (eq_trans (s1 k) (add2 (s6 k) (mul2 (mul2 (eq_refl (eta)) (add2 (eq_refl (y 2%nat)) (opp1 (eq_trans s7 (f_equal phi (sum_ext 1%nat n _ _ (fun j_0 : nat => (mul2 (eq_trans (s8 j_0) (add2 (H1 j_0) (mul2 (mul2 (eq_refl (eta)) s5) (eq_refl (x 1%nat j_0))))) (eq_refl (x 2%nat j_0)))))))))) (eq_refl (x 2%nat k))))) (opp1 (s6 k))) (s9 k)) (eq_sym (mul2 (mul2 (eq_refl (eta)) (add2 (eq_refl (y 2%nat)) (opp1 (f_equal phi (sum_ext 1%nat n _ _ (fun j_0 : nat => (mul2 (add2 (H1 j_0) (mul2 (mul2 (eq_refl (eta)) (add2 (eq_refl (y 1%nat)) (opp1 s4))) (eq_refl (x 1%nat j_0)))) (eq_refl (x 2%nat j_0))))))))) (eq_refl (x 2%nat k)))))).
Qed.

Lemma L1_2 (n : nat) (eta : R) (phi : R -> R) (w : nat -> nat -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y yhat : nat -> R)
    (H1 : forall k : nat, w 0%nat k = w0 k)
    (H2 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H3 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k) :
  forall k : nat, w 2%nat k - w 1%nat k = eta * (y 2%nat - phi (Sum 1 n (fun j => (w 0%nat j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w 0%nat j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j))) * x 2%nat k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L1_1 n eta phi w w0 x y yhat H1 H2 H3).
Qed.

Theorem claim1 :
  forall (n : nat) (eta : R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi w0 x y) in
  forall k : nat, w 2%nat k - w 1%nat k = eta * (y 2%nat - phi (Sum 1 n (fun j => (w 0%nat j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w 0%nat j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j))) * x 2%nat k.
Proof.
  intros n eta w0 x y phi w.
  exact (L1_2 n eta phi (run11_w n eta phi w0 x y) w0 x y (run11_yhat n eta phi w0 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let w0 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi w0 x y) in
  (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall k : nat, w 2%nat k - w 1%nat k = eta * (y 2%nat - phi (Sum 1 n (fun j => (w 0%nat j + eta * (y 1%nat - phi (Sum 1 n (fun j_ => w 0%nat j_ * x 1%nat j_))) * x 1%nat j) * x 2%nat j))) * x 2%nat k).
Proof.
  intros n eta w0 x y phi w.
  pose (yhat := (run11_yhat n eta phi w0 x y)).
  assert (v1 : w 0%nat 1%nat = 1)
    by (refine (eq_trans (y := w0 1%nat) eq_refl (rewritten (V 1) [w0 1%nat] [1] (same_parts (eq_refl : w0 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (law_nonneg_of_nonnegative (1) (number_le (0 # 1) (1 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 + 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [1; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [w 1%nat 1%nat] [(-1)] (same_parts v3 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (1 # 1) eq_refl)) (claim1 n eta w0 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim1_moves).
Print Assumptions certified.
