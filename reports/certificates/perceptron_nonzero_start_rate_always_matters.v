(* The certificate of the page `perceptron-nonzero-start-rate-always-matters`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: whatever the data, it is not true that $\hat{y}$ is the same for $\eta$ and $\eta'$ in each of the first 3 steps *)

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

Record run12_state := { run12_now_w' : nat -> R }.

Section run12.
Variables (n : nat) (eta' : R) (phi : R -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run12_next_yhat' (now : run12_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run12_now_w' now j * x (S t) j)).
Definition run12_next_w' (now : run12_state) (t k : nat) : R :=
  run12_now_w' now k + eta' * (y (S t) - run12_next_yhat' now t) * x (S t) k.
Definition run12_step (now : run12_state) (t : nat) : run12_state := {| run12_now_w' := run12_next_w' now t |}.
Fixpoint run12_after (t : nat) : run12_state :=
  match t with O => {| run12_now_w' := fun k => w0 k |} | S t => run12_step (run12_after t) t end.
Definition run12_w' (t : nat) := run12_now_w' (run12_after t).
Definition run12_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run12_next_yhat' (run12_after t) t end.
End run12.

Theorem claim1 : ~ (
  forall (n : nat) (eta eta' : R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let yhat := (run11_yhat n eta phi w0 x y) in
  let yhat' := (run12_yhat' n eta' phi w0 x y) in
  0 < eta ->
  0 < eta' ->
  (~ (forall k : nat, w0 k = 0)) ->
  (forall t : nat, ~ (forall k : nat, x (S t) k = 0)) ->
  (eta <> eta') ->
  ~ (yhat 1%nat = yhat' 1%nat /\ yhat 2%nat = yhat' 2%nat /\ yhat 3%nat = yhat' 3%nat)
  ).
Proof.
  pose (n := 1%nat).
  pose (eta := (1 : R)).
  pose (eta' := (2 : R)).
  pose (w0 := fun i1 : nat => 1).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 : nat => (-1)).
  pose (phi := fun z : R => 2 * nonneg z + (-1)).
  pose (yhat := (run11_yhat n eta phi w0 x y)).
  pose (yhat' := (run12_yhat' n eta' phi w0 x y)).
  pose (w := (run11_w n eta phi w0 x y)).
  pose (w' := (run12_w' n eta' phi w0 x y)).
  assert (v1 : w 0%nat 1%nat = 1)
    by (refine (eq_trans (y := w0 1%nat) eq_refl (rewritten (V 1) [w0 1%nat] [1] (same_parts (eq_refl : w0 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (law_nonneg_of_nonnegative (1) (number_le (0 # 1) (1 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w' 0%nat 1%nat = 1)
    by (refine (eq_trans (y := w0 1%nat) eq_refl (rewritten (V 1) [w0 1%nat] [1] (same_parts (eq_refl : w0 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : yhat' 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w' 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w' 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w' 0%nat 1%nat; x 1%nat 1%nat] [1; 1] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (law_nonneg_of_nonnegative (1) (number_le (0 # 1) (1 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : w 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 + 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [1; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : yhat 2%nat = (-1))
    by (refine (eq_trans (y := 2 * nonneg (w 1%nat 1%nat * x 2%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 0 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 1%nat 1%nat * x 2%nat 1%nat + 0)] [0] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := (-1) * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 1%nat 1%nat; x 2%nat 1%nat] [(-1); 1] (same_parts v5 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (-1 # 1)) eq_refl))) (law_nonneg_of_negative ((-1)) (number_lt (-1 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : w' 1%nat 1%nat = (-3))
    by (refine (eq_trans (y := w' 0%nat 1%nat + eta' * (y 1%nat - yhat' 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 + 2 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w' 0%nat 1%nat; eta'; y 1%nat; yhat' 1%nat; x 1%nat 1%nat] [1; 2; (-1); 1; 1] (same_parts v3 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v4 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : yhat' 2%nat = (-1))
    by (refine (eq_trans (y := 2 * nonneg (w' 1%nat 1%nat * x 2%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 0 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w' 1%nat 1%nat * x 2%nat 1%nat + 0)] [0] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := (-3) * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w' 1%nat 1%nat; x 2%nat 1%nat] [(-3); 1] (same_parts v7 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (-3 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (-3 # 1)) eq_refl))) (law_nonneg_of_negative ((-3)) (number_lt (-3 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : w 2%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 1%nat 1%nat + eta * (y 2%nat - yhat 2%nat) * x 2%nat 1%nat) eq_refl (eq_trans (y := (-1) + 1 * ((-1) - (-1)) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 1%nat 1%nat; eta; y 2%nat; yhat 2%nat; x 2%nat 1%nat] [(-1); 1; (-1); (-1); 1] (same_parts v5 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 2%nat = (-1)) (same_parts v6 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (-1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : yhat 3%nat = (-1))
    by (refine (eq_trans (y := 2 * nonneg (w 2%nat 1%nat * x 3%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 0 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 2%nat 1%nat * x 3%nat 1%nat + 0)] [0] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := (-1) * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 2%nat 1%nat; x 3%nat 1%nat] [(-1); 1] (same_parts v9 (same_parts (eq_refl : x 3%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (-1 # 1)) eq_refl))) (law_nonneg_of_negative ((-1)) (number_lt (-1 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : w' 2%nat 1%nat = (-3))
    by (refine (eq_trans (y := w' 1%nat 1%nat + eta' * (y 2%nat - yhat' 2%nat) * x 2%nat 1%nat) eq_refl (eq_trans (y := (-3) + 2 * ((-1) - (-1)) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w' 1%nat 1%nat; eta'; y 2%nat; yhat' 2%nat; x 2%nat 1%nat] [(-3); 2; (-1); (-1); 1] (same_parts v7 (same_parts (eq_refl : eta' = 2) (same_parts (eq_refl : y 2%nat = (-1)) (same_parts v8 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (-3 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEsub (PEc (-1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)))) (PEc (-3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : yhat' 3%nat = (-1))
    by (refine (eq_trans (y := 2 * nonneg (w' 2%nat 1%nat * x 3%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 0 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w' 2%nat 1%nat * x 3%nat 1%nat + 0)] [0] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := (-3) * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w' 2%nat 1%nat; x 3%nat 1%nat] [(-3); 1] (same_parts v11 (same_parts (eq_refl : x 3%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (-3 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (-3 # 1)) eq_refl))) (law_nonneg_of_negative ((-3)) (number_lt (-3 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : ~ (yhat 1%nat = yhat' 1%nat /\ yhat 2%nat = yhat' 2%nat /\ yhat 3%nat = yhat' 3%nat) => h (conj (eq_trans (rewritten (V 1) [yhat 1%nat] [1] (same_parts v2 eq_refl)) (eq_sym (rewritten (V 1) [yhat' 1%nat] [1] (same_parts v4 eq_refl)))) (conj (eq_trans (eq_trans (y := (-1)) (rewritten (V 1) [yhat 2%nat] [(-1)] (same_parts v6 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (eq_sym (eq_trans (y := (-1)) (rewritten (V 1) [yhat' 2%nat] [(-1)] (same_parts v8 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)))) (eq_trans (eq_trans (y := (-1)) (rewritten (V 1) [yhat 3%nat] [(-1)] (same_parts v10 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (eq_sym (eq_trans (y := (-1)) (rewritten (V 1) [yhat' 3%nat] [(-1)] (same_parts v12 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))))))) (all n eta eta' w0 x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (fun h : forall k : nat, w0 k = 0 => (eq_fails (w0 1%nat) (0) (rewritten (V 1) [w0 1%nat] [1] (same_parts (eq_refl : w0 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (h 1%nat)) (fun t : nat => match t return ~ (forall k : nat, x (S t) k = 0) with 1%nat => (fun h : forall k : nat, x 2%nat k = 0 => (eq_fails (x 2%nat 1%nat) (0) (rewritten (V 1) [x 2%nat 1%nat] [1] (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (h 1%nat)) | 2%nat => (fun h : forall k : nat, x 3%nat k = 0 => (eq_fails (x 3%nat 1%nat) (0) (rewritten (V 1) [x 3%nat 1%nat] [1] (same_parts (eq_refl : x 3%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (h 1%nat)) | 3%nat => (fun h : forall k : nat, x 4%nat k = 0 => (eq_fails (x 4%nat 1%nat) (0) (rewritten (V 1) [x 4%nat 1%nat] [1] (same_parts (eq_refl : x 4%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (h 1%nat)) | 0%nat => (fun h : forall k : nat, x 1%nat k = 0 => (eq_fails (x 1%nat 1%nat) (0) (rewritten (V 1) [x 1%nat 1%nat] [1] (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (h 1%nat)) | (S (S (S (S beyond0)))) => (fun h : forall k : nat, x (S (S (S (S (S beyond0))))) k = 0 => (eq_fails (x (S (S (S (S (S beyond0))))) 1%nat) (0) (rewritten (V 1) [x (S (S (S (S (S beyond0))))) 1%nat] [1] (same_parts (eq_refl : x (S (S (S (S (S beyond0))))) 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (h 1%nat)) end) (eq_fails (eta) (eta') (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)) (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)) (number_apart (1 # 1) (2 # 1) eq_refl)))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1).
Print Assumptions certified.
