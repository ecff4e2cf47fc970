(* The certificate of the page `mlp-equal-start-one-layer-learns`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: in logistic regression from zeros, $\mathbf{W}_{1}$ never changes *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R }.

Section run11.
Variables (n0 : nat) (eta : R) (h_prime : R -> R) (x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run11_now_W1 now i j * x (S t) j) + run11_now_b1 now i.
Definition run11_next_delta1 (now : run11_state) (t i : nat) : R :=
  h_prime (run11_next_z1 now t i) - y (S t) i.
Definition run11_next_W1 (now : run11_state) (t i j : nat) : R :=
  run11_now_W1 now i j - eta * run11_next_delta1 now t i * x (S t) j.
Definition run11_next_b1 (now : run11_state) (t i : nat) : R :=
  run11_now_b1 now i - eta * run11_next_delta1 now t i.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_b1 := run11_next_b1 now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => 0; run11_now_b1 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_W1 (t : nat) := run11_now_W1 (run11_after t).
Definition run11_b1 (t : nat) := run11_now_b1 (run11_after t).
Definition run11_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z1 (run11_after t) t end.
Definition run11_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta1 (run11_after t) t end.
End run11.

Theorem claim1 : ~ (
  forall (n0 : nat) (eta : R) (x y : nat -> nat -> R),
  let h_prime := fun z : R => / (1 + exp (- z)) in
  let W1 := (run11_W1 n0 eta h_prime x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j
  ).
Proof.
  pose (n0 := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 0).
  pose (h_prime := fun z : R => / (1 + exp (- z))).
  pose (W1 := (run11_W1 n0 eta h_prime x y)).
  pose (b1 := (run11_b1 n0 eta h_prime x y)).
  pose (z1 := (run11_z1 n0 eta h_prime x y)).
  pose (delta1 := (run11_delta1 n0 eta h_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v2 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : delta1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 1%nat)) - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 - 0) (rewritten (PEsub (V 1) (V 2)) [/ (1 + exp (- z1 1%nat 1%nat)); y 1%nat 1%nat] [1 / 2; 0] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v3 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts (eq_refl : y 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 2)) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W1 1%nat 1%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (1 / 2) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 1 / 2; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v4 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (1 # 1)))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j => (fun h : forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j => (fun h : forall j : nat, W1 1%nat 1%nat j = W1 0%nat 1%nat j => (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [-1 / 2] (same_parts v5 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-1 # 2) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (all n0 eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: in softmax regression from zeros, $\mathbf{W}_{1}$ never changes *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R }.

Section run21.
Variables (n0 n1 : nat) (eta : R) (x y : nat -> nat -> R).
Definition run21_next_z1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run21_now_W1 now i j * x (S t) j) + run21_now_b1 now i.
Definition run21_next_delta1 (now : run21_state) (t i : nat) : R :=
  / Sum 1 n1 (fun i => exp (run21_next_z1 now t i)) * exp (run21_next_z1 now t i) - y (S t) i.
Definition run21_next_W1 (now : run21_state) (t i j : nat) : R :=
  run21_now_W1 now i j - eta * run21_next_delta1 now t i * x (S t) j.
Definition run21_next_b1 (now : run21_state) (t i : nat) : R :=
  run21_now_b1 now i - eta * run21_next_delta1 now t i.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_W1 := run21_next_W1 now t; run21_now_b1 := run21_next_b1 now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_W1 := fun i j => 0; run21_now_b1 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_W1 (t : nat) := run21_now_W1 (run21_after t).
Definition run21_b1 (t : nat) := run21_now_b1 (run21_after t).
Definition run21_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_z1 (run21_after t) t end.
Definition run21_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_delta1 (run21_after t) t end.
End run21.

Theorem claim2 : ~ (
  forall (n0 n1 : nat) (eta : R) (x y : nat -> nat -> R),
  let W1 := (run21_W1 n0 n1 eta x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j
  ).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 0).
  pose (W1 := (run21_W1 n0 n1 eta x y)).
  pose (b1 := (run21_b1 n0 n1 eta x y)).
  pose (z1 := (run21_z1 n0 n1 eta x y)).
  pose (delta1 := (run21_delta1 n0 n1 eta x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v2 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : delta1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := / (exp (z1 1%nat 1%nat) + 0) * exp (z1 1%nat 1%nat) - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 - 0) (rewritten (PEsub (PEmul (V 1) (V 2)) (V 3)) [/ (exp (z1 1%nat 1%nat) + 0); exp (z1 1%nat 1%nat); y 1%nat 1%nat] [1; 1; 0] (same_parts (eq_trans (y := / 1) (inv1 (eq_trans (y := 1 + 0) (rewritten (PEadd (V 1) (PEc (0 # 1))) [exp (z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v3 eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (rewritten (V 1) [/ 1] [1] (same_parts (inv_number (1 # 1)) eq_refl))) (same_parts (eq_trans (f_equal exp (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v3 eq_refl))) law_exp_of_zero) (same_parts (eq_refl : y 1%nat 1%nat = 0) eq_refl)))) (ring_fact [] (PEsub (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W1 1%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 1 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v4 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j => (fun h : forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j => (fun h : forall j : nat, W1 1%nat 1%nat j = W1 0%nat 1%nat j => (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-1)] (same_parts v5 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (all n0 n1 eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: in softmax regression from equal weights, $\mathbf{W}_{1}$ never changes *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R }.

Section run31.
Variables (n0 n1 : nat) (c eta : R) (x y : nat -> nat -> R).
Definition run31_next_z1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run31_now_W1 now i j * x (S t) j) + run31_now_b1 now i.
Definition run31_next_delta1 (now : run31_state) (t i : nat) : R :=
  / Sum 1 n1 (fun i => exp (run31_next_z1 now t i)) * exp (run31_next_z1 now t i) - y (S t) i.
Definition run31_next_W1 (now : run31_state) (t i j : nat) : R :=
  run31_now_W1 now i j - eta * run31_next_delta1 now t i * x (S t) j.
Definition run31_next_b1 (now : run31_state) (t i : nat) : R :=
  run31_now_b1 now i - eta * run31_next_delta1 now t i.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_b1 := run31_next_b1 now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => c; run31_now_b1 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
Definition run31_W1 (t : nat) := run31_now_W1 (run31_after t).
Definition run31_b1 (t : nat) := run31_now_b1 (run31_after t).
Definition run31_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_z1 (run31_after t) t end.
Definition run31_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta1 (run31_after t) t end.
End run31.

Theorem claim3 : ~ (
  forall (n0 n1 : nat) (c eta : R) (x y : nat -> nat -> R),
  let W1 := (run31_W1 n0 n1 c eta x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j
  ).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 0).
  pose (W1 := (run31_W1 n0 n1 c eta x y)).
  pose (b1 := (run31_b1 n0 n1 c eta x y)).
  pose (z1 := (run31_z1 n0 n1 c eta x y)).
  pose (delta1 := (run31_delta1 n0 n1 c eta x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v2 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : inside (exp (z1 1%nat 1%nat)) (stated 0x2b7e15162899139bf2236 0x2b7e151628c491c6c4caf))
    by (refine (exp_inside (z1 1%nat 1%nat) (1 # 1, 1 # 1) _ (exactly (z := z1 1%nat 1%nat) (1 # 1) (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v3 eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : inside (/ (exp (z1 1%nat 1%nat) + 0)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (inverse_inside (exp (z1 1%nat 1%nat) + 0) (stated 0x2b7e15162899139bf2236 0x2b7e151628c491c6c4caf) _ (enclosed (l := [exp (z1 1%nat 1%nat)]) (PEadd (V 1) (PEc (0 # 1))) _ (one_more v4 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : inside (delta1 1%nat 1%nat) (stated 0xfffffffffeffff800efb 0x1000000000100007ff107))
    by (refine (same_inside (y := / (exp (z1 1%nat 1%nat) + 0) * exp (z1 1%nat 1%nat) - y 1%nat 1%nat) eq_refl (enclosed (l := [/ (exp (z1 1%nat 1%nat) + 0); exp (z1 1%nat 1%nat); y 1%nat 1%nat]) (PEsub (PEmul (V 1) (V 2)) (V 3)) _ (one_more v5 (one_more v4 (one_more (exactly (z := y 1%nat 1%nat) (0 # 1) (eq_refl : y 1%nat 1%nat = 0)) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : inside (W1 1%nat 1%nat 1%nat) (stated (-0x100007ff107) 0x100007ff105))
    by (refine (same_inside (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (enclosed (l := [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v6 (one_more (exactly (z := x 1%nat 1%nat) (1 # 1) (eq_refl : x 1%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j => (fun h : forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j => (fun h : forall j : nat, W1 1%nat 1%nat j = W1 0%nat 1%nat j => (Rlt_not_eq _ _ (less_inside v7 ((exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl))) : inside (W1 0%nat 1%nat 1%nat) (1 # 1, 1 # 1)) _)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (all n0 n1 c eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: in softmax regression from equal weights, the entries of $\mathbf{W}_{1}$ along axis 1 stay identical *)

Record run41_state := { run41_now_W1 : nat -> nat -> R; run41_now_b1 : nat -> R }.

Section run41.
Variables (n0 n1 : nat) (c eta : R) (x y : nat -> nat -> R).
Definition run41_next_z1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run41_now_W1 now i j * x (S t) j) + run41_now_b1 now i.
Definition run41_next_delta1 (now : run41_state) (t i : nat) : R :=
  / Sum 1 n1 (fun i => exp (run41_next_z1 now t i)) * exp (run41_next_z1 now t i) - y (S t) i.
Definition run41_next_W1 (now : run41_state) (t i j : nat) : R :=
  run41_now_W1 now i j - eta * run41_next_delta1 now t i * x (S t) j.
Definition run41_next_b1 (now : run41_state) (t i : nat) : R :=
  run41_now_b1 now i - eta * run41_next_delta1 now t i.
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_W1 := run41_next_W1 now t; run41_now_b1 := run41_next_b1 now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_W1 := fun i j => c; run41_now_b1 := fun i => 0 |} | S t => run41_step (run41_after t) t end.
Definition run41_W1 (t : nat) := run41_now_W1 (run41_after t).
Definition run41_b1 (t : nat) := run41_now_b1 (run41_after t).
Definition run41_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_z1 (run41_after t) t end.
Definition run41_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_delta1 (run41_after t) t end.
End run41.

Theorem claim4 : ~ (
  forall (n0 n1 : nat) (c eta : R) (x y : nat -> nat -> R),
  let W1 := (run41_W1 n0 n1 c eta x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j
  ).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 2%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (y := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => match i2 with 0%nat | 1%nat => 1 | _ => 0 end | _ => 0 end).
  pose (W1 := (run41_W1 n0 n1 c eta x y)).
  pose (b1 := (run41_b1 n0 n1 c eta x y)).
  pose (z1 := (run41_z1 n0 n1 c eta x y)).
  pose (delta1 := (run41_delta1 n0 n1 c eta x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 0; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v2 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W1 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : b1 0%nat 2%nat = 0)
    by (refine (eq_refl : b1 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : z1 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 2%nat) eq_refl (eq_trans (y := 1 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; b1 0%nat 2%nat] [1; 0; 0] (same_parts v4 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v5 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : delta1 1%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := / (exp (z1 1%nat 1%nat) + (exp (z1 1%nat 2%nat) + 0)) * exp (z1 1%nat 1%nat) - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * 1 - 1) (rewritten (PEsub (PEmul (V 1) (V 2)) (V 3)) [/ (exp (z1 1%nat 1%nat) + (exp (z1 1%nat 2%nat) + 0)); exp (z1 1%nat 1%nat); y 1%nat 1%nat] [1 / 2; 1; 1] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + (1 + 0)) (rewritten (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) [exp (z1 1%nat 1%nat); exp (z1 1%nat 2%nat)] [1; 1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v3 eq_refl))) law_exp_of_zero) (same_parts (eq_trans (f_equal exp (rewritten (V 1) [z1 1%nat 2%nat] [0] (same_parts v6 eq_refl))) law_exp_of_zero) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts (eq_trans (f_equal exp (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v3 eq_refl))) law_exp_of_zero) (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl)))) (ring_fact [] (PEsub (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 1))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : W1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * (-1 / 2) * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; -1 / 2; 0] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v7 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 2))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 2%nat = 1 / 2)
    by (refine (eq_trans (y := / (exp (z1 1%nat 1%nat) + (exp (z1 1%nat 2%nat) + 0)) * exp (z1 1%nat 2%nat) - y 1%nat 2%nat) eq_refl (eq_trans (y := 1 / 2 * 1 - 0) (rewritten (PEsub (PEmul (V 1) (V 2)) (V 3)) [/ (exp (z1 1%nat 1%nat) + (exp (z1 1%nat 2%nat) + 0)); exp (z1 1%nat 2%nat); y 1%nat 2%nat] [1 / 2; 1; 0] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + (1 + 0)) (rewritten (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) [exp (z1 1%nat 1%nat); exp (z1 1%nat 2%nat)] [1; 1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v3 eq_refl))) law_exp_of_zero) (same_parts (eq_trans (f_equal exp (rewritten (V 1) [z1 1%nat 2%nat] [0] (same_parts v6 eq_refl))) law_exp_of_zero) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts (eq_trans (f_equal exp (rewritten (V 1) [z1 1%nat 2%nat] [0] (same_parts v6 eq_refl))) law_exp_of_zero) (same_parts (eq_refl : y 1%nat 2%nat = 0) eq_refl)))) (ring_fact [] (PEsub (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat - eta * delta1 1%nat 2%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * (1 / 2) * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 1%nat; eta; delta1 1%nat 2%nat; x 1%nat 1%nat] [1; 1; 1 / 2; 0] (same_parts v4 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : W1 0%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 1 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [1; 0; 0] (same_parts v11 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 0%nat = -1 / 2)
    by (refine (eq_trans (y := / (exp (z1 1%nat 1%nat) + (exp (z1 1%nat 2%nat) + 0)) * exp (z1 1%nat 0%nat) - y 1%nat 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1 - 1) (rewritten (PEsub (PEmul (V 1) (V 2)) (V 3)) [/ (exp (z1 1%nat 1%nat) + (exp (z1 1%nat 2%nat) + 0)); exp (z1 1%nat 0%nat); y 1%nat 0%nat] [1 / 2; 1; 1] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + (1 + 0)) (rewritten (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) [exp (z1 1%nat 1%nat); exp (z1 1%nat 2%nat)] [1; 1] (same_parts (eq_trans (f_equal exp (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v3 eq_refl))) law_exp_of_zero) (same_parts (eq_trans (f_equal exp (rewritten (V 1) [z1 1%nat 2%nat] [0] (same_parts v6 eq_refl))) law_exp_of_zero) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts (eq_trans (f_equal exp (rewritten (V 1) [z1 1%nat 0%nat] [0] (same_parts v13 eq_refl))) law_exp_of_zero) (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl)))) (ring_fact [] (PEsub (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 1))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat - eta * delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * (-1 / 2) * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 1%nat; eta; delta1 1%nat 0%nat; x 1%nat 1%nat] [1; 1; -1 / 2; 0] (same_parts v11 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 2))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : W1 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : W1 1%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 2%nat - eta * delta1 1%nat 1%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 1 - 1 * (-1 / 2) * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 2%nat; eta; delta1 1%nat 1%nat; x 1%nat 2%nat] [1; 1; -1 / 2; 0] (same_parts v16 (same_parts (eq_refl : eta = 1) (same_parts v7 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 2))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : W1 0%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : W1 1%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 2%nat - eta * delta1 1%nat 2%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 1 - 1 * (1 / 2) * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 2%nat; eta; delta1 1%nat 2%nat; x 1%nat 2%nat] [1; 1; 1 / 2; 0] (same_parts v18 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W1 0%nat 0%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : W1 1%nat 0%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 0%nat 2%nat - eta * delta1 1%nat 0%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 1 - 1 * (-1 / 2) * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 2%nat; eta; delta1 1%nat 0%nat; x 1%nat 2%nat] [1; 1; -1 / 2; 0] (same_parts v20 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 2))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : W1 0%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : W1 1%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 0%nat - eta * delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 1 - 1 * (-1 / 2) * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 0%nat; eta; delta1 1%nat 1%nat; x 1%nat 0%nat] [1; 1; -1 / 2; 0] (same_parts v22 (same_parts (eq_refl : eta = 1) (same_parts v7 (same_parts (eq_refl : x 1%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 2))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : W1 0%nat 2%nat 0%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : W1 1%nat 2%nat 0%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 0%nat - eta * delta1 1%nat 2%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 1 - 1 * (1 / 2) * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 0%nat; eta; delta1 1%nat 2%nat; x 1%nat 0%nat] [1; 1; 1 / 2; 0] (same_parts v24 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : W1 0%nat 0%nat 0%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : W1 1%nat 0%nat 0%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 0%nat 0%nat - eta * delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 1 - 1 * (-1 / 2) * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 0%nat; eta; delta1 1%nat 0%nat; x 1%nat 0%nat] [1; 1; -1 / 2; 0] (same_parts v26 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 2))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : b1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1 / 2)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [0; 1; -1 / 2] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts v7 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 2)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : z1 2%nat 1%nat = 3 / 2)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1 / 2) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat; b1 1%nat 1%nat] [1; 1; 1 / 2] (same_parts v8 (same_parts (eq_refl : x 2%nat 1%nat = 1) (same_parts v28 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 2))) (PEc (3 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : inside (exp (z1 2%nat 1%nat)) (stated 0x47b4ff993ec459bf920ca 0x47b4ff993f65b12284bd9))
    by (refine (exp_inside (z1 2%nat 1%nat) (3 # 2, 3 # 2) _ (exactly (z := z1 2%nat 1%nat) (3 # 2) (rewritten (V 1) [z1 2%nat 1%nat] [3 / 2] (same_parts v29 eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : b1 1%nat 2%nat = -1 / 2)
    by (refine (eq_trans (y := b1 0%nat 2%nat - eta * delta1 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 2%nat; eta; delta1 1%nat 2%nat] [0; 1; 1 / 2] (same_parts v5 (same_parts (eq_refl : eta = 1) (same_parts v9 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (1 # 2)))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : z1 2%nat 2%nat = 1 / 2)
    by (refine (eq_trans (y := W1 1%nat 2%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 2%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + -1 / 2) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 2%nat 1%nat; x 2%nat 1%nat; b1 1%nat 2%nat] [1; 1; -1 / 2] (same_parts v10 (same_parts (eq_refl : x 2%nat 1%nat = 1) (same_parts v31 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (-1 # 2))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : inside (exp (z1 2%nat 2%nat)) (stated 0x1a61298e1e034fa432854 0x1a61298e1e09e7fbc6461))
    by (refine (exp_inside (z1 2%nat 2%nat) (1 # 2, 1 # 2) _ (exactly (z := z1 2%nat 2%nat) (1 # 2) (rewritten (V 1) [z1 2%nat 2%nat] [1 / 2] (same_parts v32 eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : inside (/ (exp (z1 2%nat 1%nat) + (exp (z1 2%nat 2%nat) + 0))) (stated 0x29c24fe76c5550787e2a 0x29c24fe76c9ccf9e7917))
    by (refine (inverse_inside (exp (z1 2%nat 1%nat) + (exp (z1 2%nat 2%nat) + 0)) (stated 0x621629275cc7a963c491e 0x621629275d6f991e4b03a) _ (enclosed (l := [exp (z1 2%nat 1%nat); exp (z1 2%nat 2%nat)]) (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) _ (one_more v30 (one_more v33 (Forall2_nil _))) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : inside (delta1 2%nat 1%nat) (stated 0xbb26a7aeaba3249c0db0 0xbb26a7aeae88a8f8046b))
    by (refine (same_inside (y := / (exp (z1 2%nat 1%nat) + (exp (z1 2%nat 2%nat) + 0)) * exp (z1 2%nat 1%nat) - y 2%nat 1%nat) eq_refl (enclosed (l := [/ (exp (z1 2%nat 1%nat) + (exp (z1 2%nat 2%nat) + 0)); exp (z1 2%nat 1%nat); y 2%nat 1%nat]) (PEsub (PEmul (V 1) (V 2)) (V 3)) _ (one_more v34 (one_more v30 (one_more (exactly (z := y 2%nat 1%nat) (0 # 1) (eq_refl : y 2%nat 1%nat = 0)) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : inside (W1 2%nat 1%nat 1%nat) (stated 0x44d9585151775707fb95 0x44d95851545cdb63f250))
    by (refine (same_inside (y := W1 1%nat 1%nat 1%nat - eta * delta1 2%nat 1%nat * x 2%nat 1%nat) eq_refl (enclosed (l := [W1 1%nat 1%nat 1%nat; eta; delta1 2%nat 1%nat; x 2%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 1%nat 1%nat 1%nat) (1 # 1) v8) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v35 (one_more (exactly (z := x 2%nat 1%nat) (1 # 1) (eq_refl : x 2%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : inside (delta1 2%nat 2%nat) (stated 0x44d9585152a68d949779 0x44d95851532da4d7566e))
    by (refine (same_inside (y := / (exp (z1 2%nat 1%nat) + (exp (z1 2%nat 2%nat) + 0)) * exp (z1 2%nat 2%nat) - y 2%nat 2%nat) eq_refl (enclosed (l := [/ (exp (z1 2%nat 1%nat) + (exp (z1 2%nat 2%nat) + 0)); exp (z1 2%nat 2%nat); y 2%nat 2%nat]) (PEsub (PEmul (V 1) (V 2)) (V 3)) _ (one_more v34 (one_more v33 (one_more (exactly (z := y 2%nat 2%nat) (0 # 1) (eq_refl : y 2%nat 2%nat = 0)) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : inside (W1 2%nat 2%nat 1%nat) (stated 0xbb26a7aeacd25b28a992 0xbb26a7aead59726b6887))
    by (refine (same_inside (y := W1 1%nat 2%nat 1%nat - eta * delta1 2%nat 2%nat * x 2%nat 1%nat) eq_refl (enclosed (l := [W1 1%nat 2%nat 1%nat; eta; delta1 2%nat 2%nat; x 2%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 1%nat 2%nat 1%nat) (1 # 1) v10) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v37 (one_more (exactly (z := x 2%nat 1%nat) (1 # 1) (eq_refl : x 2%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j => (fun h : forall i : nat, forall j : nat, forall k : nat, W1 2%nat i j = W1 2%nat k j => (fun h : forall j : nat, forall k : nat, W1 2%nat 1%nat j = W1 2%nat k j => (fun h : forall k : nat, W1 2%nat 1%nat 1%nat = W1 2%nat k 1%nat => (Rlt_not_eq _ _ (less_inside v36 v38 _)) (h 2%nat)) (h 1%nat)) (h 1%nat)) (h 2%nat)) (all n0 n1 c eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4).
Print Assumptions certified.
