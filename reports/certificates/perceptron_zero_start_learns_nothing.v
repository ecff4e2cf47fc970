(* The certificate of the page `perceptron-zero-start-learns-nothing`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: with $\phi(0) = 1$, $\mathbf{w}$ never changes *)

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

Theorem claim1 : ~ (
  forall (n : nat) (eta : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi x y) in
  0 < eta ->
  forall t : nat, forall k : nat, w t k = w 0%nat k
  ).
Proof.
  pose (n := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 : nat => (-1)).
  pose (phi := fun z : R => 2 * nonneg z + (-1)).
  pose (w := (run11_w n eta phi x y)).
  pose (yhat := (run11_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall k : nat, w t k = w 0%nat k => (fun h : forall k : nat, w 1%nat k = w 0%nat k => (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [(-2)] (same_parts v3 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)) (all n eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: with $\phi(0) = 0$, $\mathbf{w}$ never changes *)

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

Theorem claim2 : ~ (
  forall (n : nat) (eta : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => nonneg z + pos z + (-1) in
  let w := (run21_w n eta phi x y) in
  0 < eta ->
  forall t : nat, forall k : nat, w t k = w 0%nat k
  ).
Proof.
  pose (n := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 : nat => (-1)).
  pose (phi := fun z : R => nonneg z + pos z + (-1)).
  pose (w := (run21_w n eta phi x y)).
  pose (yhat := (run21_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 0)
    by (refine (eq_trans (y := nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + pos (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 1 + 0 + (-1)) (rewritten (PEadd (PEadd (V 1) (V 2)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0); pos (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1; 0] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) (same_parts (eq_trans (f_equal pos (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl))) (ring_fact [] (PEadd (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * ((-1) - 0) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; (-1); 0; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (0 # 1)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall k : nat, w t k = w 0%nat k => (fun h : forall k : nat, w 1%nat k = w 0%nat k => (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [w 1%nat 1%nat] [(-1)] (same_parts v3 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)) (all n eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: updating when $y\,(\mathbf{w} \cdot \mathbf{x}) \le 0$, $\mathbf{w}$ never changes *)

Record run31_state := { run31_now_w : nat -> R }.

Section run31.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run31_next_z (now : run31_state) (t : nat) : R :=
  Sum 1 n (fun j => run31_now_w now j * x (S t) j).
Definition run31_next_yhat (now : run31_state) (t : nat) : R :=
  phi (run31_next_z now t).
Definition run31_next_mistake (now : run31_state) (t : nat) : R :=
  1 - pos (y (S t) * run31_next_z now t).
Definition run31_next_w (now : run31_state) (t k : nat) : R :=
  run31_now_w now k + eta * run31_next_mistake now t * y (S t) * x (S t) k.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_w := run31_next_w now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_w := fun k => 0 |} | S t => run31_step (run31_after t) t end.
Definition run31_w (t : nat) := run31_now_w (run31_after t).
Definition run31_z (t : nat) : R :=
  match t with O => 0 | S t => run31_next_z (run31_after t) t end.
Definition run31_yhat (t : nat) : R :=
  match t with O => 0 | S t => run31_next_yhat (run31_after t) t end.
Definition run31_mistake (t : nat) : R :=
  match t with O => 0 | S t => run31_next_mistake (run31_after t) t end.
End run31.

Theorem claim3 : ~ (
  forall (n : nat) (eta : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z_ : R => 2 * nonneg z_ + (-1) in
  let w := (run31_w n eta x y) in
  0 < eta ->
  forall t : nat, forall k : nat, w t k = w 0%nat k
  ).
Proof.
  pose (n := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 : nat => (-1)).
  pose (phi := fun z_ : R => 2 * nonneg z_ + (-1)).
  pose (w := (run31_w n eta x y)).
  pose (z := (run31_z n eta x y)).
  pose (mistake := (run31_mistake n eta x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : z 1%nat = 0)
    by (refine (eq_trans (y := w 0%nat 1%nat * x 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : mistake 1%nat = 1)
    by (refine (eq_trans (y := 1 - pos (y 1%nat * z 1%nat)) eq_refl (eq_trans (y := 1 - 0) (rewritten (PEsub (PEc (1 # 1)) (V 1)) [pos (y 1%nat * z 1%nat)] [0] (same_parts (eq_trans (f_equal pos (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [y 1%nat; z 1%nat] [(-1); 0] (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : w 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * mistake 1%nat * y 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * 1 * (-1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (V 5))) [w 0%nat 1%nat; eta; mistake 1%nat; y 1%nat; x 1%nat 1%nat] [0; 1; 1; (-1); 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v3 (same_parts (eq_refl : y 1%nat = (-1)) (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall k : nat, w t k = w 0%nat k => (fun h : forall k : nat, w 1%nat k = w 0%nat k => (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [w 1%nat 1%nat] [(-1)] (same_parts v4 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)) (all n eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3).
Print Assumptions certified.
