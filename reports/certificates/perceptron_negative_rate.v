(* The certificate of the page `perceptron-negative-rate`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: whatever $\eta$ is, $\mathbf{w}$ is $\eta$ times what it is with $\eta = 1$ *)

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

Record run12_state := { run12_now_w' : nat -> R }.

Section run12.
Variables (n : nat) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run12_next_yhat' (now : run12_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run12_now_w' now j * x (S t) j)).
Definition run12_next_w' (now : run12_state) (t k : nat) : R :=
  run12_now_w' now k + (y (S t) - run12_next_yhat' now t) * x (S t) k.
Definition run12_step (now : run12_state) (t : nat) : run12_state := {| run12_now_w' := run12_next_w' now t |}.
Fixpoint run12_after (t : nat) : run12_state :=
  match t with O => {| run12_now_w' := fun k => 0 |} | S t => run12_step (run12_after t) t end.
Definition run12_w' (t : nat) := run12_now_w' (run12_after t).
Definition run12_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run12_next_yhat' (run12_after t) t end.
End run12.

Theorem claim1 : ~ (
  forall (n : nat) (eta : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi x y) in
  let w' := (run12_w' n phi x y) in
  eta < 0 ->
  forall t : nat, forall k : nat, w t k = eta * w' t k
  ).
Proof.
  pose (n := 1%nat).
  pose (eta := ((-1) : R)).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 : nat => (-1)).
  pose (phi := fun z : R => 2 * nonneg z + (-1)).
  pose (w := (run11_w n eta phi x y)).
  pose (w' := (run12_w' n phi x y)).
  pose (yhat := (run11_yhat n eta phi x y)).
  pose (yhat' := (run12_yhat' n phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = 2)
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + (-1) * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; (-1); (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = (-1)) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (-1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : w' 0%nat 1%nat = 0)
    by (refine (eq_refl : w' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : yhat' 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w' 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w' 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w' 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v4 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : w' 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w' 0%nat 1%nat + (y 1%nat - yhat' 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) [w' 0%nat 1%nat; y 1%nat; yhat' 1%nat; x 1%nat 1%nat] [0; (-1); 1; 1] (same_parts v4 (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : w 0%nat 2%nat = 0)
    by (refine (eq_refl : w 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : w 1%nat 2%nat = 2)
    by (refine (eq_trans (y := w 0%nat 2%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 2%nat) eq_refl (eq_trans (y := 0 + (-1) * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 2%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 2%nat] [0; (-1); (-1); 1; 1] (same_parts v7 (same_parts (eq_refl : eta = (-1)) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 2%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (-1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : w' 0%nat 2%nat = 0)
    by (refine (eq_refl : w' 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : w' 1%nat 2%nat = (-2))
    by (refine (eq_trans (y := w' 0%nat 2%nat + (y 1%nat - yhat' 1%nat) * x 1%nat 2%nat) eq_refl (eq_trans (y := 0 + ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) [w' 0%nat 2%nat; y 1%nat; yhat' 1%nat; x 1%nat 2%nat] [0; (-1); 1; 1] (same_parts v9 (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v5 (same_parts (eq_refl : x 1%nat 2%nat = 1) eq_refl))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : w 0%nat 0%nat = 0)
    by (refine (eq_refl : w 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : w 1%nat 0%nat = 2)
    by (refine (eq_trans (y := w 0%nat 0%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 + (-1) * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 0%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 0%nat] [0; (-1); (-1); 1; 1] (same_parts v11 (same_parts (eq_refl : eta = (-1)) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (-1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : w' 0%nat 0%nat = 0)
    by (refine (eq_refl : w' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : w' 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := w' 0%nat 0%nat + (y 1%nat - yhat' 1%nat) * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 + ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) [w' 0%nat 0%nat; y 1%nat; yhat' 1%nat; x 1%nat 0%nat] [0; (-1); 1; 1] (same_parts v13 (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v5 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : yhat 2%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 1%nat 1%nat * x 2%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 1%nat 1%nat * x 2%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 2 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 1%nat 1%nat; x 2%nat 1%nat] [2; 1] (same_parts v3 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))) (law_nonneg_of_nonnegative (2) (number_le (0 # 1) (2 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : w 2%nat 1%nat = 4)
    by (refine (eq_trans (y := w 1%nat 1%nat + eta * (y 2%nat - yhat 2%nat) * x 2%nat 1%nat) eq_refl (eq_trans (y := 2 + (-1) * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 1%nat 1%nat; eta; y 2%nat; yhat 2%nat; x 2%nat 1%nat] [2; (-1); (-1); 1; 1] (same_parts v3 (same_parts (eq_refl : eta = (-1)) (same_parts (eq_refl : y 2%nat = (-1)) (same_parts v15 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (2 # 1)) (PEmul (PEmul (PEc (-1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : yhat' 2%nat = (-1))
    by (refine (eq_trans (y := 2 * nonneg (w' 1%nat 1%nat * x 2%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 0 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w' 1%nat 1%nat * x 2%nat 1%nat + 0)] [0] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := (-2) * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w' 1%nat 1%nat; x 2%nat 1%nat] [(-2); 1] (same_parts v6 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (-2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (-2 # 1)) eq_refl))) (law_nonneg_of_negative ((-2)) (number_lt (-2 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : w' 2%nat 1%nat = (-2))
    by (refine (eq_trans (y := w' 1%nat 1%nat + (y 2%nat - yhat' 2%nat) * x 2%nat 1%nat) eq_refl (eq_trans (y := (-2) + ((-1) - (-1)) * 1) (rewritten (PEadd (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) [w' 1%nat 1%nat; y 2%nat; yhat' 2%nat; x 2%nat 1%nat] [(-2); (-1); (-1); 1] (same_parts v6 (same_parts (eq_refl : y 2%nat = (-1)) (same_parts v17 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEadd (PEc (-2 # 1)) (PEmul (PEsub (PEc (-1 # 1)) (PEc (-1 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall k : nat, w t k = eta * w' t k => (fun h : forall k : nat, w 2%nat k = eta * w' 2%nat k => (eq_fails (w 2%nat 1%nat) (eta * w' 2%nat 1%nat) (rewritten (V 1) [w 2%nat 1%nat] [4] (same_parts v16 eq_refl)) (eq_trans (y := (-1) * (-2)) (rewritten (PEmul (V 1) (V 2)) [eta; w' 2%nat 1%nat] [(-1); (-2)] (same_parts (eq_refl : eta = (-1)) (same_parts v18 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (-2 # 1))) (PEc (2 # 1)) eq_refl)) (number_apart (4 # 1) (2 # 1) eq_refl)) (h 1%nat)) (h 2%nat)) (all n eta x y (lt_recast (number_lt (-1 # 1) (0 # 1) eq_refl) (eq_sym (eq_trans (y := (-1)) (rewritten (V 1) [eta] [(-1)] (same_parts (eq_refl : eta = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1).
Print Assumptions certified.
