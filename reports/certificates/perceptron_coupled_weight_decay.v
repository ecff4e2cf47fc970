(* The certificate of the page `perceptron-coupled-weight-decay`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: $\eta$ only rescales $\mathbf{w}$: $\mathbf{w}$ divided by $\eta$ is the same for every $\eta$ *)

Record run11_state := { run11_now_w : nat -> R }.

Section run11.
Variables (n : nat) (eta lambda : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run11_next_yhat (now : run11_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run11_now_w now j * x (S t) j)).
Definition run11_next_w (now : run11_state) (t k : nat) : R :=
  run11_now_w now k + eta * ((y (S t) - run11_next_yhat now t) * x (S t) k - lambda * run11_now_w now k).
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_w := run11_next_w now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_w := fun k => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_w (t : nat) := run11_now_w (run11_after t).
Definition run11_yhat (t : nat) : R :=
  match t with O => 0 | S t => run11_next_yhat (run11_after t) t end.
End run11.

Record run12_state := { run12_now_w' : nat -> R }.

Section run12.
Variables (n : nat) (eta' lambda : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run12_next_yhat' (now : run12_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run12_now_w' now j * x (S t) j)).
Definition run12_next_w' (now : run12_state) (t k : nat) : R :=
  run12_now_w' now k + eta' * ((y (S t) - run12_next_yhat' now t) * x (S t) k - lambda * run12_now_w' now k).
Definition run12_step (now : run12_state) (t : nat) : run12_state := {| run12_now_w' := run12_next_w' now t |}.
Fixpoint run12_after (t : nat) : run12_state :=
  match t with O => {| run12_now_w' := fun k => 0 |} | S t => run12_step (run12_after t) t end.
Definition run12_w' (t : nat) := run12_now_w' (run12_after t).
Definition run12_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run12_next_yhat' (run12_after t) t end.
End run12.

Theorem claim1 : ~ (
  forall (n : nat) (eta eta' lambda : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta lambda phi x y) in
  let w' := (run12_w' n eta' lambda phi x y) in
  0 < eta ->
  0 < lambda ->
  eta * lambda < 1 ->
  0 < eta' ->
  eta' * lambda < 1 ->
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k
  ).
Proof.
  pose (n := 1%nat).
  pose (eta := (1 : R)).
  pose (eta' := (2 : R)).
  pose (lambda := (1 / 3 : R)).
  pose (x := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (y := fun i1 : nat => (-1)).
  pose (phi := fun z : R => 2 * nonneg z + (-1)).
  pose (w := (run11_w n eta lambda phi x y)).
  pose (w' := (run12_w' n eta' lambda phi x y)).
  pose (yhat := (run11_yhat n eta lambda phi x y)).
  pose (yhat' := (run12_yhat' n eta' lambda phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * ((y 1%nat - yhat 1%nat) * x 1%nat 1%nat - lambda * w 0%nat 1%nat)) eq_refl (eq_trans (y := 0 + 1 * (((-1) - 1) * 1 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat; lambda] [0; 1; (-1); 1; 1; 1 / 3] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : w' 0%nat 1%nat = 0)
    by (refine (eq_refl : w' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : yhat' 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w' 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w' 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w' 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v4 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : w' 1%nat 1%nat = (-4))
    by (refine (eq_trans (y := w' 0%nat 1%nat + eta' * ((y 1%nat - yhat' 1%nat) * x 1%nat 1%nat - lambda * w' 0%nat 1%nat)) eq_refl (eq_trans (y := 0 + 2 * (((-1) - 1) * 1 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w' 0%nat 1%nat; eta'; y 1%nat; yhat' 1%nat; x 1%nat 1%nat; lambda] [0; 2; (-1); 1; 1; 1 / 3] (same_parts v4 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (2 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (-4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : w 0%nat 2%nat = 0)
    by (refine (eq_refl : w 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : w 1%nat 2%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 2%nat + eta * ((y 1%nat - yhat 1%nat) * x 1%nat 2%nat - lambda * w 0%nat 2%nat)) eq_refl (eq_trans (y := 0 + 1 * (((-1) - 1) * 1 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w 0%nat 2%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 2%nat; lambda] [0; 1; (-1); 1; 1; 1 / 3] (same_parts v7 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 2%nat = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : w' 0%nat 2%nat = 0)
    by (refine (eq_refl : w' 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : w' 1%nat 2%nat = (-4))
    by (refine (eq_trans (y := w' 0%nat 2%nat + eta' * ((y 1%nat - yhat' 1%nat) * x 1%nat 2%nat - lambda * w' 0%nat 2%nat)) eq_refl (eq_trans (y := 0 + 2 * (((-1) - 1) * 1 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w' 0%nat 2%nat; eta'; y 1%nat; yhat' 1%nat; x 1%nat 2%nat; lambda] [0; 2; (-1); 1; 1; 1 / 3] (same_parts v9 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v5 (same_parts (eq_refl : x 1%nat 2%nat = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (2 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (-4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : w 0%nat 0%nat = 0)
    by (refine (eq_refl : w 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : w 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 0%nat + eta * ((y 1%nat - yhat 1%nat) * x 1%nat 0%nat - lambda * w 0%nat 0%nat)) eq_refl (eq_trans (y := 0 + 1 * (((-1) - 1) * 1 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w 0%nat 0%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 0%nat; lambda] [0; 1; (-1); 1; 1; 1 / 3] (same_parts v11 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 0%nat = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : w' 0%nat 0%nat = 0)
    by (refine (eq_refl : w' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : w' 1%nat 0%nat = (-4))
    by (refine (eq_trans (y := w' 0%nat 0%nat + eta' * ((y 1%nat - yhat' 1%nat) * x 1%nat 0%nat - lambda * w' 0%nat 0%nat)) eq_refl (eq_trans (y := 0 + 2 * (((-1) - 1) * 1 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w' 0%nat 0%nat; eta'; y 1%nat; yhat' 1%nat; x 1%nat 0%nat; lambda] [0; 2; (-1); 1; 1; 1 / 3] (same_parts v13 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v5 (same_parts (eq_refl : x 1%nat 0%nat = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (2 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (-4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : yhat 2%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 1%nat 1%nat * x 2%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 1%nat 1%nat * x 2%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := (-2) * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 1%nat 1%nat; x 2%nat 1%nat] [(-2); 0] (same_parts v3 (same_parts (eq_refl : x 2%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (-2 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : w 2%nat 1%nat = -4 / 3)
    by (refine (eq_trans (y := w 1%nat 1%nat + eta * ((y 2%nat - yhat 2%nat) * x 2%nat 1%nat - lambda * w 1%nat 1%nat)) eq_refl (eq_trans (y := (-2) + 1 * (((-1) - 1) * 0 - 1 / 3 * (-2))) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w 1%nat 1%nat; eta; y 2%nat; yhat 2%nat; x 2%nat 1%nat; lambda] [(-2); 1; (-1); 1; 0; 1 / 3] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 2%nat = (-1)) (same_parts v15 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (-2 # 1)) (PEmul (PEc (1 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 3)) (PEc (-2 # 1)))))) (PEc (-4 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : yhat' 2%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w' 1%nat 1%nat * x 2%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w' 1%nat 1%nat * x 2%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := (-4) * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w' 1%nat 1%nat; x 2%nat 1%nat] [(-4); 0] (same_parts v6 (same_parts (eq_refl : x 2%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (-4 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : w' 2%nat 1%nat = -4 / 3)
    by (refine (eq_trans (y := w' 1%nat 1%nat + eta' * ((y 2%nat - yhat' 2%nat) * x 2%nat 1%nat - lambda * w' 1%nat 1%nat)) eq_refl (eq_trans (y := (-4) + 2 * (((-1) - 1) * 0 - 1 / 3 * (-4))) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w' 1%nat 1%nat; eta'; y 2%nat; yhat' 2%nat; x 2%nat 1%nat; lambda] [(-4); 2; (-1); 1; 0; 1 / 3] (same_parts v6 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 2%nat = (-1)) (same_parts v17 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (-4 # 1)) (PEmul (PEc (2 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 3)) (PEc (-4 # 1)))))) (PEc (-4 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall k : nat, eta' * w t k = eta * w' t k => (fun h : forall k : nat, eta' * w 2%nat k = eta * w' 2%nat k => (eq_fails (eta' * w 2%nat 1%nat) (eta * w' 2%nat 1%nat) (eq_trans (y := 2 * (-4 / 3)) (rewritten (PEmul (V 1) (V 2)) [eta'; w 2%nat 1%nat] [2; -4 / 3] (same_parts (eq_refl : eta' = 2) (same_parts v16 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (-4 # 3))) (PEc (-8 # 3)) eq_refl)) (eq_trans (y := 1 * (-4 / 3)) (rewritten (PEmul (V 1) (V 2)) [eta; w' 2%nat 1%nat] [1; -4 / 3] (same_parts (eq_refl : eta = 1) (same_parts v18 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (-4 # 3))) (PEc (-4 # 3)) eq_refl)) (number_apart (-8 # 3) (-4 # 3) eq_refl)) (h 1%nat)) (h 2%nat)) (all n eta eta' lambda x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (1 # 3) eq_refl) eq_refl (eq_sym (rewritten (V 1) [lambda] [1 / 3] (same_parts (eq_refl : lambda = 1 / 3) eq_refl)))) (lt_recast (number_lt (1 # 3) (1 # 1) eq_refl) (eq_sym (eq_trans (y := 1 * (1 / 3)) (rewritten (PEmul (V 1) (V 2)) [eta; lambda] [1; 1 / 3] (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (1 # 3))) (PEc (1 # 3)) eq_refl))) eq_refl) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (lt_recast (number_lt (2 # 3) (1 # 1) eq_refl) (eq_sym (eq_trans (y := 2 * (1 / 3)) (rewritten (PEmul (V 1) (V 2)) [eta'; lambda] [2; 1 / 3] (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 3))) (PEc (2 # 3)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: the direction of $\mathbf{w}$ is the same for $\eta$ and $\eta'$ *)

Record run21_state := { run21_now_w : nat -> R }.

Section run21.
Variables (n : nat) (eta lambda : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run21_next_yhat (now : run21_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run21_now_w now j * x (S t) j)).
Definition run21_next_w (now : run21_state) (t k : nat) : R :=
  run21_now_w now k + eta * ((y (S t) - run21_next_yhat now t) * x (S t) k - lambda * run21_now_w now k).
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_w := run21_next_w now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_w := fun k => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_w (t : nat) := run21_now_w (run21_after t).
Definition run21_yhat (t : nat) : R :=
  match t with O => 0 | S t => run21_next_yhat (run21_after t) t end.
End run21.

Record run22_state := { run22_now_w' : nat -> R }.

Section run22.
Variables (n : nat) (eta' lambda : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run22_next_yhat' (now : run22_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run22_now_w' now j * x (S t) j)).
Definition run22_next_w' (now : run22_state) (t k : nat) : R :=
  run22_now_w' now k + eta' * ((y (S t) - run22_next_yhat' now t) * x (S t) k - lambda * run22_now_w' now k).
Definition run22_step (now : run22_state) (t : nat) : run22_state := {| run22_now_w' := run22_next_w' now t |}.
Fixpoint run22_after (t : nat) : run22_state :=
  match t with O => {| run22_now_w' := fun k => 0 |} | S t => run22_step (run22_after t) t end.
Definition run22_w' (t : nat) := run22_now_w' (run22_after t).
Definition run22_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run22_next_yhat' (run22_after t) t end.
End run22.

Theorem claim2 : ~ (
  forall (n : nat) (eta eta' lambda : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run21_w n eta lambda phi x y) in
  let w' := (run22_w' n eta' lambda phi x y) in
  0 < eta ->
  0 < lambda ->
  eta * lambda < 1 ->
  0 < eta' ->
  eta' * lambda < 1 ->
  forall t : nat, (forall k : nat, forall l : nat, w t k * w' t l = w t l * w' t k) /\ 0 <= Sum 1 n (fun j => w t j * w' t j)
  ).
Proof.
  pose (n := 2%nat).
  pose (eta := (1 : R)).
  pose (eta' := (2 : R)).
  pose (lambda := (1 / 3 : R)).
  pose (x := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => match i2 with 0%nat | 1%nat => 1 | _ => 0 end | _ => match i2 with 0%nat | 1%nat => 0 | _ => 1 end end).
  pose (y := fun i1 : nat => (-1)).
  pose (phi := fun z : R => 2 * nonneg z + (-1)).
  pose (w := (run21_w n eta lambda phi x y)).
  pose (w' := (run22_w' n eta' lambda phi x y)).
  pose (yhat := (run21_yhat n eta lambda phi x y)).
  pose (yhat' := (run22_yhat' n eta' lambda phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : w 0%nat 2%nat = 0)
    by (refine (eq_refl : w 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + (w 0%nat 2%nat * x 1%nat 2%nat + 0)) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + (w 0%nat 2%nat * x 1%nat 2%nat + 0))] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + (0 * 0 + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [w 0%nat 1%nat; x 1%nat 1%nat; w 0%nat 2%nat; x 1%nat 2%nat] [0; 1; 0; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v2 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : w 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * ((y 1%nat - yhat 1%nat) * x 1%nat 1%nat - lambda * w 0%nat 1%nat)) eq_refl (eq_trans (y := 0 + 1 * (((-1) - 1) * 1 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat; lambda] [0; 1; (-1); 1; 1; 1 / 3] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : w' 0%nat 1%nat = 0)
    by (refine (eq_refl : w' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : w' 0%nat 2%nat = 0)
    by (refine (eq_refl : w' 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : yhat' 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w' 0%nat 1%nat * x 1%nat 1%nat + (w' 0%nat 2%nat * x 1%nat 2%nat + 0)) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w' 0%nat 1%nat * x 1%nat 1%nat + (w' 0%nat 2%nat * x 1%nat 2%nat + 0))] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + (0 * 0 + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [w' 0%nat 1%nat; x 1%nat 1%nat; w' 0%nat 2%nat; x 1%nat 2%nat] [0; 1; 0; 0] (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : w' 1%nat 1%nat = (-4))
    by (refine (eq_trans (y := w' 0%nat 1%nat + eta' * ((y 1%nat - yhat' 1%nat) * x 1%nat 1%nat - lambda * w' 0%nat 1%nat)) eq_refl (eq_trans (y := 0 + 2 * (((-1) - 1) * 1 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w' 0%nat 1%nat; eta'; y 1%nat; yhat' 1%nat; x 1%nat 1%nat; lambda] [0; 2; (-1); 1; 1; 1 / 3] (same_parts v5 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v7 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (2 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (-4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : w' 1%nat 2%nat = 0)
    by (refine (eq_trans (y := w' 0%nat 2%nat + eta' * ((y 1%nat - yhat' 1%nat) * x 1%nat 2%nat - lambda * w' 0%nat 2%nat)) eq_refl (eq_trans (y := 0 + 2 * (((-1) - 1) * 0 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w' 0%nat 2%nat; eta'; y 1%nat; yhat' 1%nat; x 1%nat 2%nat; lambda] [0; 2; (-1); 1; 0; 1 / 3] (same_parts v6 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v7 (same_parts (eq_refl : x 1%nat 2%nat = 0) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (2 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : w 1%nat 2%nat = 0)
    by (refine (eq_trans (y := w 0%nat 2%nat + eta * ((y 1%nat - yhat 1%nat) * x 1%nat 2%nat - lambda * w 0%nat 2%nat)) eq_refl (eq_trans (y := 0 + 1 * (((-1) - 1) * 0 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w 0%nat 2%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 2%nat; lambda] [0; 1; (-1); 1; 0; 1 / 3] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v3 (same_parts (eq_refl : x 1%nat 2%nat = 0) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : w' 0%nat 0%nat = 0)
    by (refine (eq_refl : w' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : w' 1%nat 0%nat = (-4))
    by (refine (eq_trans (y := w' 0%nat 0%nat + eta' * ((y 1%nat - yhat' 1%nat) * x 1%nat 0%nat - lambda * w' 0%nat 0%nat)) eq_refl (eq_trans (y := 0 + 2 * (((-1) - 1) * 1 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w' 0%nat 0%nat; eta'; y 1%nat; yhat' 1%nat; x 1%nat 0%nat; lambda] [0; 2; (-1); 1; 1; 1 / 3] (same_parts v11 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v7 (same_parts (eq_refl : x 1%nat 0%nat = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (2 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (-4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : w 0%nat 0%nat = 0)
    by (refine (eq_refl : w 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : w 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 0%nat + eta * ((y 1%nat - yhat 1%nat) * x 1%nat 0%nat - lambda * w 0%nat 0%nat)) eq_refl (eq_trans (y := 0 + 1 * (((-1) - 1) * 1 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w 0%nat 0%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 0%nat; lambda] [0; 1; (-1); 1; 1; 1 / 3] (same_parts v13 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v3 (same_parts (eq_refl : x 1%nat 0%nat = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : yhat 2%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 1%nat 1%nat * x 2%nat 1%nat + (w 1%nat 2%nat * x 2%nat 2%nat + 0)) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 1%nat 1%nat * x 2%nat 1%nat + (w 1%nat 2%nat * x 2%nat 2%nat + 0))] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := (-2) * 0 + (0 * 1 + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [w 1%nat 1%nat; x 2%nat 1%nat; w 1%nat 2%nat; x 2%nat 2%nat] [(-2); 0; 0; 1] (same_parts v4 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts v10 (same_parts (eq_refl : x 2%nat 2%nat = 1) eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (-2 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : w 2%nat 1%nat = -4 / 3)
    by (refine (eq_trans (y := w 1%nat 1%nat + eta * ((y 2%nat - yhat 2%nat) * x 2%nat 1%nat - lambda * w 1%nat 1%nat)) eq_refl (eq_trans (y := (-2) + 1 * (((-1) - 1) * 0 - 1 / 3 * (-2))) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w 1%nat 1%nat; eta; y 2%nat; yhat 2%nat; x 2%nat 1%nat; lambda] [(-2); 1; (-1); 1; 0; 1 / 3] (same_parts v4 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 2%nat = (-1)) (same_parts v15 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (-2 # 1)) (PEmul (PEc (1 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 3)) (PEc (-2 # 1)))))) (PEc (-4 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : yhat' 2%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w' 1%nat 1%nat * x 2%nat 1%nat + (w' 1%nat 2%nat * x 2%nat 2%nat + 0)) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w' 1%nat 1%nat * x 2%nat 1%nat + (w' 1%nat 2%nat * x 2%nat 2%nat + 0))] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := (-4) * 0 + (0 * 1 + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [w' 1%nat 1%nat; x 2%nat 1%nat; w' 1%nat 2%nat; x 2%nat 2%nat] [(-4); 0; 0; 1] (same_parts v8 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts v9 (same_parts (eq_refl : x 2%nat 2%nat = 1) eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (-4 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : w' 2%nat 1%nat = -4 / 3)
    by (refine (eq_trans (y := w' 1%nat 1%nat + eta' * ((y 2%nat - yhat' 2%nat) * x 2%nat 1%nat - lambda * w' 1%nat 1%nat)) eq_refl (eq_trans (y := (-4) + 2 * (((-1) - 1) * 0 - 1 / 3 * (-4))) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w' 1%nat 1%nat; eta'; y 2%nat; yhat' 2%nat; x 2%nat 1%nat; lambda] [(-4); 2; (-1); 1; 0; 1 / 3] (same_parts v8 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 2%nat = (-1)) (same_parts v17 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (-4 # 1)) (PEmul (PEc (2 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 3)) (PEc (-4 # 1)))))) (PEc (-4 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : w' 2%nat 2%nat = (-4))
    by (refine (eq_trans (y := w' 1%nat 2%nat + eta' * ((y 2%nat - yhat' 2%nat) * x 2%nat 2%nat - lambda * w' 1%nat 2%nat)) eq_refl (eq_trans (y := 0 + 2 * (((-1) - 1) * 1 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w' 1%nat 2%nat; eta'; y 2%nat; yhat' 2%nat; x 2%nat 2%nat; lambda] [0; 2; (-1); 1; 1; 1 / 3] (same_parts v9 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 2%nat = (-1)) (same_parts v17 (same_parts (eq_refl : x 2%nat 2%nat = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (2 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (-4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : w 2%nat 2%nat = (-2))
    by (refine (eq_trans (y := w 1%nat 2%nat + eta * ((y 2%nat - yhat 2%nat) * x 2%nat 2%nat - lambda * w 1%nat 2%nat)) eq_refl (eq_trans (y := 0 + 1 * (((-1) - 1) * 1 - 1 / 3 * 0)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEsub (PEmul (PEsub (V 3) (V 4)) (V 5)) (PEmul (V 6) (V 1))))) [w 1%nat 2%nat; eta; y 2%nat; yhat 2%nat; x 2%nat 2%nat; lambda] [0; 1; (-1); 1; 1; 1 / 3] (same_parts v10 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 2%nat = (-1)) (same_parts v15 (same_parts (eq_refl : x 2%nat 2%nat = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEsub (PEmul (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEmul (PEc (1 # 3)) (PEc (0 # 1)))))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, (forall k : nat, forall l : nat, w t k * w' t l = w t l * w' t k) /\ 0 <= Sum 1 n (fun j => w t j * w' t j) => (fun h : (forall k : nat, forall l : nat, w 2%nat k * w' 2%nat l = w 2%nat l * w' 2%nat k) /\ 0 <= Sum 1 n (fun j => w 2%nat j * w' 2%nat j) => (fun h : forall k : nat, forall l : nat, w 2%nat k * w' 2%nat l = w 2%nat l * w' 2%nat k => (fun h : forall l : nat, w 2%nat 1%nat * w' 2%nat l = w 2%nat l * w' 2%nat 1%nat => (eq_fails (w 2%nat 1%nat * w' 2%nat 2%nat) (w 2%nat 2%nat * w' 2%nat 1%nat) (eq_trans (y := -4 / 3 * (-4)) (rewritten (PEmul (V 1) (V 2)) [w 2%nat 1%nat; w' 2%nat 2%nat] [-4 / 3; (-4)] (same_parts v16 (same_parts v19 eq_refl))) (ring_fact [] (PEmul (PEc (-4 # 3)) (PEc (-4 # 1))) (PEc (16 # 3)) eq_refl)) (eq_trans (y := (-2) * (-4 / 3)) (rewritten (PEmul (V 1) (V 2)) [w 2%nat 2%nat; w' 2%nat 1%nat] [(-2); -4 / 3] (same_parts v20 (same_parts v18 eq_refl))) (ring_fact [] (PEmul (PEc (-2 # 1)) (PEc (-4 # 3))) (PEc (8 # 3)) eq_refl)) (number_apart (16 # 3) (8 # 3) eq_refl)) (h 2%nat)) (h 1%nat)) (proj1 h)) (h 2%nat)) (all n eta eta' lambda x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (1 # 3) eq_refl) eq_refl (eq_sym (rewritten (V 1) [lambda] [1 / 3] (same_parts (eq_refl : lambda = 1 / 3) eq_refl)))) (lt_recast (number_lt (1 # 3) (1 # 1) eq_refl) (eq_sym (eq_trans (y := 1 * (1 / 3)) (rewritten (PEmul (V 1) (V 2)) [eta; lambda] [1; 1 / 3] (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (1 # 3))) (PEc (1 # 3)) eq_refl))) eq_refl) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (lt_recast (number_lt (2 # 3) (1 # 1) eq_refl) (eq_sym (eq_trans (y := 2 * (1 / 3)) (rewritten (PEmul (V 1) (V 2)) [eta'; lambda] [2; 1 / 3] (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : lambda = 1 / 3) eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 3))) (PEc (2 # 3)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2).
Print Assumptions certified.
