(* The certificate of the page `mlp-zero-start-gradient-dies-out`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: with one hidden layer, $\mathbf{W}_{2}$ never changes *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run11_now_W1 now i j * x (S t) j) + run11_now_b1 now i.
Definition run11_next_a1 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z1 now t i).
Definition run11_next_z2 (now : run11_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run11_now_W2 now i j * run11_next_a1 now t j) + run11_now_b2 now i.
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  run11_next_z2 now t i - y (S t) i.
Definition run11_next_delta1 (now : run11_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run11_now_W2 now j i * run11_next_delta2 now t j) * phi_prime (run11_next_z1 now t i).
Definition run11_next_W1 (now : run11_state) (t i j : nat) : R :=
  run11_now_W1 now i j - eta * run11_next_delta1 now t i * x (S t) j.
Definition run11_next_b1 (now : run11_state) (t i : nat) : R :=
  run11_now_b1 now i - eta * run11_next_delta1 now t i.
Definition run11_next_W2 (now : run11_state) (t i j : nat) : R :=
  run11_now_W2 now i j - eta * run11_next_delta2 now t i * run11_next_a1 now t j.
Definition run11_next_b2 (now : run11_state) (t i : nat) : R :=
  run11_now_b2 now i - eta * run11_next_delta2 now t i.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_b1 := run11_next_b1 now t; run11_now_W2 := run11_next_W2 now t; run11_now_b2 := run11_next_b2 now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => 0; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => 0; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_W1 (t : nat) := run11_now_W1 (run11_after t).
Definition run11_b1 (t : nat) := run11_now_b1 (run11_after t).
Definition run11_W2 (t : nat) := run11_now_W2 (run11_after t).
Definition run11_b2 (t : nat) := run11_now_b2 (run11_after t).
Definition run11_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z1 (run11_after t) t end.
Definition run11_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_a1 (run11_after t) t end.
Definition run11_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z2 (run11_after t) t end.
Definition run11_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta2 (run11_after t) t end.
Definition run11_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta1 (run11_after t) t end.
End run11.

Theorem claim1 : ~ (
  forall (n0 n1 n2 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W2 := (run11_W2 n0 n1 n2 eta phi phi_prime x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j
  ).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => 1).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W2 := (run11_W2 n0 n1 n2 eta phi phi_prime x y)).
  pose (W1 := (run11_W1 n0 n1 n2 eta phi phi_prime x y)).
  pose (b1 := (run11_b1 n0 n1 n2 eta phi phi_prime x y)).
  pose (z1 := (run11_z1 n0 n1 n2 eta phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 eta phi phi_prime x y)).
  pose (b2 := (run11_b2 n0 n1 n2 eta phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 eta phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 eta phi phi_prime x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 1 / 2; 0] (same_parts v1 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : W2 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1; (-1); 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v8 (same_parts v5 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 2)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j => (fun h : forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j => (fun h : forall j : nat, W2 1%nat 1%nat j = W2 0%nat 1%nat j => (eq_fails (W2 1%nat 1%nat 1%nat) (W2 0%nat 1%nat 1%nat) (rewritten (V 1) [W2 1%nat 1%nat 1%nat] [1 / 2] (same_parts v9 eq_refl)) (rewritten (V 1) [W2 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 2) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (all n0 n1 n2 eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: with one hidden layer, $\mathbf{W}_{1}$ never changes *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (n0 n1 n2 : nat) (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run21_next_z1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run21_now_W1 now i j * x (S t) j) + run21_now_b1 now i.
Definition run21_next_a1 (now : run21_state) (t i : nat) : R :=
  phi (run21_next_z1 now t i).
Definition run21_next_z2 (now : run21_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run21_now_W2 now i j * run21_next_a1 now t j) + run21_now_b2 now i.
Definition run21_next_delta2 (now : run21_state) (t i : nat) : R :=
  run21_next_z2 now t i - y (S t) i.
Definition run21_next_delta1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run21_now_W2 now j i * run21_next_delta2 now t j) * phi_prime (run21_next_z1 now t i).
Definition run21_next_W1 (now : run21_state) (t i j : nat) : R :=
  run21_now_W1 now i j - eta * run21_next_delta1 now t i * x (S t) j.
Definition run21_next_b1 (now : run21_state) (t i : nat) : R :=
  run21_now_b1 now i - eta * run21_next_delta1 now t i.
Definition run21_next_W2 (now : run21_state) (t i j : nat) : R :=
  run21_now_W2 now i j - eta * run21_next_delta2 now t i * run21_next_a1 now t j.
Definition run21_next_b2 (now : run21_state) (t i : nat) : R :=
  run21_now_b2 now i - eta * run21_next_delta2 now t i.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_W1 := run21_next_W1 now t; run21_now_b1 := run21_next_b1 now t; run21_now_W2 := run21_next_W2 now t; run21_now_b2 := run21_next_b2 now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_W1 := fun i j => 0; run21_now_b1 := fun i => 0; run21_now_W2 := fun i j => 0; run21_now_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_W1 (t : nat) := run21_now_W1 (run21_after t).
Definition run21_b1 (t : nat) := run21_now_b1 (run21_after t).
Definition run21_W2 (t : nat) := run21_now_W2 (run21_after t).
Definition run21_b2 (t : nat) := run21_now_b2 (run21_after t).
Definition run21_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_z1 (run21_after t) t end.
Definition run21_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_a1 (run21_after t) t end.
Definition run21_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_z2 (run21_after t) t end.
Definition run21_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_delta2 (run21_after t) t end.
Definition run21_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_delta1 (run21_after t) t end.
End run21.

Theorem claim2 : ~ (
  forall (n0 n1 n2 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run21_W1 n0 n1 n2 eta phi phi_prime x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j
  ).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (y := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W1 := (run21_W1 n0 n1 n2 eta phi phi_prime x y)).
  pose (W2 := (run21_W2 n0 n1 n2 eta phi phi_prime x y)).
  pose (b1 := (run21_b1 n0 n1 n2 eta phi phi_prime x y)).
  pose (z1 := (run21_z1 n0 n1 n2 eta phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 eta phi phi_prime x y)).
  pose (b2 := (run21_b2 n0 n1 n2 eta phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 eta phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 eta phi phi_prime x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 eta phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 0; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 1 / 2; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2) * exp (- z1 1%nat 1%nat))) eq_refl (eq_trans (y := (0 * (-1) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 1%nat)) ^ 2); exp (- z1 1%nat 1%nat)] [0; (-1); 1 / 4; 1] (same_parts v2 (same_parts v8 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : W1 0%nat 1%nat 2%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : W1 1%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 2%nat - eta * delta1 1%nat 1%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 2%nat; eta; delta1 1%nat 1%nat; x 1%nat 2%nat] [0; 1; 0; 0] (same_parts v11 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : W1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 0%nat - eta * delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 0%nat; eta; delta1 1%nat 1%nat; x 1%nat 0%nat] [0; 1; 0; 0] (same_parts v13 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 0%nat 2%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 2%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : W2 0%nat 1%nat 2%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : b1 0%nat 2%nat = 0)
    by (refine (eq_refl : b1 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : z1 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 2%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; b1 0%nat 2%nat] [0; 0; 0] (same_parts v15 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v17 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : delta1 1%nat 2%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 2%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 2%nat)) ^ 2) * exp (- z1 1%nat 2%nat))) eq_refl (eq_trans (y := (0 * (-1) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 0%nat 1%nat 2%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 2%nat)) ^ 2); exp (- z1 1%nat 2%nat)] [0; (-1); 1 / 4; 1] (same_parts v16 (same_parts v8 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 2%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 2%nat] [0] (same_parts v18 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 2%nat] [0] (same_parts v18 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W1 1%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat - eta * delta1 1%nat 2%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 1%nat; eta; delta1 1%nat 2%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v15 (same_parts (eq_refl : eta = 1) (same_parts v19 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : W1 0%nat 2%nat 2%nat = 0)
    by (refine (eq_refl : W1 0%nat 2%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : W1 1%nat 2%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 2%nat - eta * delta1 1%nat 2%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 2%nat; eta; delta1 1%nat 2%nat; x 1%nat 2%nat] [0; 1; 0; 0] (same_parts v21 (same_parts (eq_refl : eta = 1) (same_parts v19 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : W1 0%nat 2%nat 0%nat = 0)
    by (refine (eq_refl : W1 0%nat 2%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : W1 1%nat 2%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 0%nat - eta * delta1 1%nat 2%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 0%nat; eta; delta1 1%nat 2%nat; x 1%nat 0%nat] [0; 1; 0; 0] (same_parts v23 (same_parts (eq_refl : eta = 1) (same_parts v19 (same_parts (eq_refl : x 1%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : z1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [0; 0; 0] (same_parts v25 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v27 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 0%nat)) ^ 2) * exp (- z1 1%nat 0%nat))) eq_refl (eq_trans (y := (0 * (-1) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 0%nat)) ^ 2); exp (- z1 1%nat 0%nat)] [0; (-1); 1 / 4; 1] (same_parts v26 (same_parts v8 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 0%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 0%nat] [0] (same_parts v28 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 0%nat] [0] (same_parts v28 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : W1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat - eta * delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 1%nat; eta; delta1 1%nat 0%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v25 (same_parts (eq_refl : eta = 1) (same_parts v29 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : W1 0%nat 0%nat 2%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : W1 1%nat 0%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 2%nat - eta * delta1 1%nat 0%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 2%nat; eta; delta1 1%nat 0%nat; x 1%nat 2%nat] [0; 1; 0; 0] (same_parts v31 (same_parts (eq_refl : eta = 1) (same_parts v29 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : W1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 0%nat - eta * delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 0%nat; eta; delta1 1%nat 0%nat; x 1%nat 0%nat] [0; 1; 0; 0] (same_parts v33 (same_parts (eq_refl : eta = 1) (same_parts v29 (same_parts (eq_refl : x 1%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : W2 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1; (-1); 1 / 2] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts v8 (same_parts v5 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 2)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v9 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : z1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat; b1 1%nat 1%nat] [0; 1; 0] (same_parts v10 (same_parts (eq_refl : x 2%nat 1%nat = 1) (same_parts v36 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : a1 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 2%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 2%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v37 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; (-1)] (same_parts v6 (same_parts (eq_refl : eta = 1) (same_parts v8 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : z2 2%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat * a1 2%nat 1%nat + 0 + b2 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * (1 / 2) + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 1%nat 1%nat 1%nat; a1 2%nat 1%nat; b2 1%nat 1%nat] [1 / 2; 1 / 2; 1] (same_parts v35 (same_parts v38 (same_parts v39 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : delta2 2%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := z2 2%nat 1%nat - y 2%nat 1%nat) eq_refl (eq_trans (y := 5 / 4 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 2%nat 1%nat; y 2%nat 1%nat] [5 / 4; 0] (same_parts v40 (same_parts (eq_refl : y 2%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (5 # 4)) (PEc (0 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : delta1 2%nat 1%nat = 5 / 32)
    by (refine (eq_trans (y := (W2 1%nat 1%nat 1%nat * delta2 2%nat 1%nat + 0) * (/ ((1 + exp (- z1 2%nat 1%nat)) ^ 2) * exp (- z1 2%nat 1%nat))) eq_refl (eq_trans (y := (1 / 2 * (5 / 4) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 1%nat 1%nat 1%nat; delta2 2%nat 1%nat; / ((1 + exp (- z1 2%nat 1%nat)) ^ 2); exp (- z1 2%nat 1%nat)] [1 / 2; 5 / 4; 1 / 4; 1] (same_parts v35 (same_parts v41 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v37 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v37 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 2)) (PEc (5 # 4))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (5 # 32)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : W1 2%nat 1%nat 1%nat = -5 / 32)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat - eta * delta1 2%nat 1%nat * x 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (5 / 32) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 1%nat 1%nat; eta; delta1 2%nat 1%nat; x 2%nat 1%nat] [0; 1; 5 / 32; 1] (same_parts v10 (same_parts (eq_refl : eta = 1) (same_parts v42 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (5 # 32))) (PEc (1 # 1)))) (PEc (-5 # 32)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j => (fun h : forall i : nat, forall j : nat, W1 2%nat i j = W1 0%nat i j => (fun h : forall j : nat, W1 2%nat 1%nat j = W1 0%nat 1%nat j => (eq_fails (W1 2%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 2%nat 1%nat 1%nat] [-5 / 32] (same_parts v43 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-5 # 32) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)) (h 2%nat)) (all n0 n1 n2 eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: with two hidden layers, $\mathbf{W}_{3}$ never changes *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R; run31_now_W3 : nat -> nat -> R; run31_now_b3 : nat -> R }.

Section run31.
Variables (n0 n1 n2 n3 : nat) (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run31_next_z1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run31_now_W1 now i j * x (S t) j) + run31_now_b1 now i.
Definition run31_next_a1 (now : run31_state) (t i : nat) : R :=
  phi (run31_next_z1 now t i).
Definition run31_next_z2 (now : run31_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run31_now_W2 now i j * run31_next_a1 now t j) + run31_now_b2 now i.
Definition run31_next_a2 (now : run31_state) (t i : nat) : R :=
  phi (run31_next_z2 now t i).
Definition run31_next_z3 (now : run31_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run31_now_W3 now i j * run31_next_a2 now t j) + run31_now_b3 now i.
Definition run31_next_delta3 (now : run31_state) (t i : nat) : R :=
  run31_next_z3 now t i - y (S t) i.
Definition run31_next_delta2 (now : run31_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run31_now_W3 now j i * run31_next_delta3 now t j) * phi_prime (run31_next_z2 now t i).
Definition run31_next_delta1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run31_now_W2 now j i * run31_next_delta2 now t j) * phi_prime (run31_next_z1 now t i).
Definition run31_next_W1 (now : run31_state) (t i j : nat) : R :=
  run31_now_W1 now i j - eta * run31_next_delta1 now t i * x (S t) j.
Definition run31_next_b1 (now : run31_state) (t i : nat) : R :=
  run31_now_b1 now i - eta * run31_next_delta1 now t i.
Definition run31_next_W2 (now : run31_state) (t i j : nat) : R :=
  run31_now_W2 now i j - eta * run31_next_delta2 now t i * run31_next_a1 now t j.
Definition run31_next_b2 (now : run31_state) (t i : nat) : R :=
  run31_now_b2 now i - eta * run31_next_delta2 now t i.
Definition run31_next_W3 (now : run31_state) (t i j : nat) : R :=
  run31_now_W3 now i j - eta * run31_next_delta3 now t i * run31_next_a2 now t j.
Definition run31_next_b3 (now : run31_state) (t i : nat) : R :=
  run31_now_b3 now i - eta * run31_next_delta3 now t i.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_b1 := run31_next_b1 now t; run31_now_W2 := run31_next_W2 now t; run31_now_b2 := run31_next_b2 now t; run31_now_W3 := run31_next_W3 now t; run31_now_b3 := run31_next_b3 now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => 0; run31_now_b1 := fun i => 0; run31_now_W2 := fun i j => 0; run31_now_b2 := fun i => 0; run31_now_W3 := fun i j => 0; run31_now_b3 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
Definition run31_W1 (t : nat) := run31_now_W1 (run31_after t).
Definition run31_b1 (t : nat) := run31_now_b1 (run31_after t).
Definition run31_W2 (t : nat) := run31_now_W2 (run31_after t).
Definition run31_b2 (t : nat) := run31_now_b2 (run31_after t).
Definition run31_W3 (t : nat) := run31_now_W3 (run31_after t).
Definition run31_b3 (t : nat) := run31_now_b3 (run31_after t).
Definition run31_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_z1 (run31_after t) t end.
Definition run31_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_a1 (run31_after t) t end.
Definition run31_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_z2 (run31_after t) t end.
Definition run31_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_a2 (run31_after t) t end.
Definition run31_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_z3 (run31_after t) t end.
Definition run31_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta3 (run31_after t) t end.
Definition run31_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta2 (run31_after t) t end.
Definition run31_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta1 (run31_after t) t end.
End run31.

Theorem claim3 : ~ (
  forall (n0 n1 n2 n3 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W3 := (run31_W3 n0 n1 n2 n3 eta phi phi_prime x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j
  ).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (n3 := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => 1).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W3 := (run31_W3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (W2 := (run31_W2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (W1 := (run31_W1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b1 := (run31_b1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z1 := (run31_z1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (a1 := (run31_a1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b2 := (run31_b2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z2 := (run31_z2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (a2 := (run31_a2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b3 := (run31_b3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z3 := (run31_z3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta3 := (run31_delta3 n0 n1 n2 n3 eta phi phi_prime x y)).
  assert (v1 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 1 / 2; 0] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z2 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z2 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 1%nat 1%nat] [0] (same_parts v8 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 1 / 2; 0] (same_parts v1 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : W3 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat - eta * delta3 1%nat 1%nat * a2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W3 0%nat 1%nat 1%nat; eta; delta3 1%nat 1%nat; a2 1%nat 1%nat] [0; 1; (-1); 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v12 (same_parts v9 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 2)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j => (fun h : forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j => (fun h : forall j : nat, W3 1%nat 1%nat j = W3 0%nat 1%nat j => (eq_fails (W3 1%nat 1%nat 1%nat) (W3 0%nat 1%nat 1%nat) (rewritten (V 1) [W3 1%nat 1%nat 1%nat] [1 / 2] (same_parts v13 eq_refl)) (rewritten (V 1) [W3 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 2) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (all n0 n1 n2 n3 eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: with two hidden layers, $\mathbf{W}_{2}$ never changes *)

Record run41_state := { run41_now_W1 : nat -> nat -> R; run41_now_b1 : nat -> R; run41_now_W2 : nat -> nat -> R; run41_now_b2 : nat -> R; run41_now_W3 : nat -> nat -> R; run41_now_b3 : nat -> R }.

Section run41.
Variables (n0 n1 n2 n3 : nat) (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run41_next_z1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run41_now_W1 now i j * x (S t) j) + run41_now_b1 now i.
Definition run41_next_a1 (now : run41_state) (t i : nat) : R :=
  phi (run41_next_z1 now t i).
Definition run41_next_z2 (now : run41_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run41_now_W2 now i j * run41_next_a1 now t j) + run41_now_b2 now i.
Definition run41_next_a2 (now : run41_state) (t i : nat) : R :=
  phi (run41_next_z2 now t i).
Definition run41_next_z3 (now : run41_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run41_now_W3 now i j * run41_next_a2 now t j) + run41_now_b3 now i.
Definition run41_next_delta3 (now : run41_state) (t i : nat) : R :=
  run41_next_z3 now t i - y (S t) i.
Definition run41_next_delta2 (now : run41_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run41_now_W3 now j i * run41_next_delta3 now t j) * phi_prime (run41_next_z2 now t i).
Definition run41_next_delta1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run41_now_W2 now j i * run41_next_delta2 now t j) * phi_prime (run41_next_z1 now t i).
Definition run41_next_W1 (now : run41_state) (t i j : nat) : R :=
  run41_now_W1 now i j - eta * run41_next_delta1 now t i * x (S t) j.
Definition run41_next_b1 (now : run41_state) (t i : nat) : R :=
  run41_now_b1 now i - eta * run41_next_delta1 now t i.
Definition run41_next_W2 (now : run41_state) (t i j : nat) : R :=
  run41_now_W2 now i j - eta * run41_next_delta2 now t i * run41_next_a1 now t j.
Definition run41_next_b2 (now : run41_state) (t i : nat) : R :=
  run41_now_b2 now i - eta * run41_next_delta2 now t i.
Definition run41_next_W3 (now : run41_state) (t i j : nat) : R :=
  run41_now_W3 now i j - eta * run41_next_delta3 now t i * run41_next_a2 now t j.
Definition run41_next_b3 (now : run41_state) (t i : nat) : R :=
  run41_now_b3 now i - eta * run41_next_delta3 now t i.
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_W1 := run41_next_W1 now t; run41_now_b1 := run41_next_b1 now t; run41_now_W2 := run41_next_W2 now t; run41_now_b2 := run41_next_b2 now t; run41_now_W3 := run41_next_W3 now t; run41_now_b3 := run41_next_b3 now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_W1 := fun i j => 0; run41_now_b1 := fun i => 0; run41_now_W2 := fun i j => 0; run41_now_b2 := fun i => 0; run41_now_W3 := fun i j => 0; run41_now_b3 := fun i => 0 |} | S t => run41_step (run41_after t) t end.
Definition run41_W1 (t : nat) := run41_now_W1 (run41_after t).
Definition run41_b1 (t : nat) := run41_now_b1 (run41_after t).
Definition run41_W2 (t : nat) := run41_now_W2 (run41_after t).
Definition run41_b2 (t : nat) := run41_now_b2 (run41_after t).
Definition run41_W3 (t : nat) := run41_now_W3 (run41_after t).
Definition run41_b3 (t : nat) := run41_now_b3 (run41_after t).
Definition run41_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_z1 (run41_after t) t end.
Definition run41_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_a1 (run41_after t) t end.
Definition run41_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_z2 (run41_after t) t end.
Definition run41_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_a2 (run41_after t) t end.
Definition run41_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_z3 (run41_after t) t end.
Definition run41_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_delta3 (run41_after t) t end.
Definition run41_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_delta2 (run41_after t) t end.
Definition run41_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_delta1 (run41_after t) t end.
End run41.

Theorem claim4 : ~ (
  forall (n0 n1 n2 n3 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W2 := (run41_W2 n0 n1 n2 n3 eta phi phi_prime x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j
  ).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (n3 := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W2 := (run41_W2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (W3 := (run41_W3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (W1 := (run41_W1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b1 := (run41_b1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z1 := (run41_z1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (a1 := (run41_a1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b2 := (run41_b2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z2 := (run41_z2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (a2 := (run41_a2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b3 := (run41_b3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z3 := (run41_z3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta3 := (run41_delta3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta2 := (run41_delta2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta1 := (run41_delta1 n0 n1 n2 n3 eta phi phi_prime x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 1 / 2; 0] (same_parts v1 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z2 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z2 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 1%nat 1%nat] [0] (same_parts v8 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 1 / 2; 0] (same_parts v2 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2) * exp (- z2 1%nat 1%nat))) eq_refl (eq_trans (y := (0 * (-1) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat; / ((1 + exp (- z2 1%nat 1%nat)) ^ 2); exp (- z2 1%nat 1%nat)] [0; (-1); 1 / 4; 1] (same_parts v2 (same_parts v12 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 1%nat 1%nat] [0] (same_parts v8 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 1%nat 1%nat] [0] (same_parts v8 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1; 0; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v13 (same_parts v6 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W2 0%nat 1%nat 2%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : W1 0%nat 2%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 2%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : b1 0%nat 2%nat = 0)
    by (refine (eq_refl : b1 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : z1 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 2%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; b1 0%nat 2%nat] [0; 0; 0] (same_parts v16 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v17 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : a1 1%nat 2%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 2%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 2%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 2%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 2%nat] [0] (same_parts v18 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W2 1%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 2%nat - eta * delta2 1%nat 1%nat * a1 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 2%nat; eta; delta2 1%nat 1%nat; a1 1%nat 2%nat] [0; 1; 0; 1 / 2] (same_parts v15 (same_parts (eq_refl : eta = 1) (same_parts v13 (same_parts v19 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : z1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [0; 0; 0] (same_parts v22 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v23 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : a1 1%nat 0%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 0%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 0%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 0%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 0%nat] [0] (same_parts v24 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : W2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 0%nat - eta * delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 0%nat; eta; delta2 1%nat 1%nat; a1 1%nat 0%nat] [0; 1; 0; 1 / 2] (same_parts v21 (same_parts (eq_refl : eta = 1) (same_parts v13 (same_parts v25 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : W2 0%nat 2%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 2%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : W3 0%nat 1%nat 2%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : b2 0%nat 2%nat = 0)
    by (refine (eq_refl : b2 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : z2 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 2%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 2%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 2%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 2%nat] [0; 1 / 2; 0] (same_parts v27 (same_parts v6 (same_parts v29 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : delta2 1%nat 2%nat = 0)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 2%nat * delta3 1%nat 1%nat + 0) * (/ ((1 + exp (- z2 1%nat 2%nat)) ^ 2) * exp (- z2 1%nat 2%nat))) eq_refl (eq_trans (y := (0 * (-1) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W3 0%nat 1%nat 2%nat; delta3 1%nat 1%nat; / ((1 + exp (- z2 1%nat 2%nat)) ^ 2); exp (- z2 1%nat 2%nat)] [0; (-1); 1 / 4; 1] (same_parts v28 (same_parts v12 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 1%nat 2%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 1%nat 2%nat] [0] (same_parts v30 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 1%nat 2%nat] [0] (same_parts v30 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : W2 1%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 2%nat 1%nat - eta * delta2 1%nat 2%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 2%nat 1%nat; eta; delta2 1%nat 2%nat; a1 1%nat 1%nat] [0; 1; 0; 1 / 2] (same_parts v27 (same_parts (eq_refl : eta = 1) (same_parts v31 (same_parts v6 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : W2 0%nat 2%nat 2%nat = 0)
    by (refine (eq_refl : W2 0%nat 2%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : W2 1%nat 2%nat 2%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 2%nat 2%nat - eta * delta2 1%nat 2%nat * a1 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 2%nat 2%nat; eta; delta2 1%nat 2%nat; a1 1%nat 2%nat] [0; 1; 0; 1 / 2] (same_parts v33 (same_parts (eq_refl : eta = 1) (same_parts v31 (same_parts v19 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : W2 0%nat 2%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 2%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : W2 1%nat 2%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 2%nat 0%nat - eta * delta2 1%nat 2%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 2%nat 0%nat; eta; delta2 1%nat 2%nat; a1 1%nat 0%nat] [0; 1; 0; 1 / 2] (same_parts v35 (same_parts (eq_refl : eta = 1) (same_parts v31 (same_parts v25 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : W3 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : z2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [0; 1 / 2; 0] (same_parts v37 (same_parts v6 (same_parts v39 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : delta2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 0%nat * delta3 1%nat 1%nat + 0) * (/ ((1 + exp (- z2 1%nat 0%nat)) ^ 2) * exp (- z2 1%nat 0%nat))) eq_refl (eq_trans (y := (0 * (-1) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W3 0%nat 1%nat 0%nat; delta3 1%nat 1%nat; / ((1 + exp (- z2 1%nat 0%nat)) ^ 2); exp (- z2 1%nat 0%nat)] [0; (-1); 1 / 4; 1] (same_parts v38 (same_parts v12 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 1%nat 0%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 1%nat 0%nat] [0] (same_parts v40 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 1%nat 0%nat] [0] (same_parts v40 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : W2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat - eta * delta2 1%nat 0%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 0%nat 1%nat; eta; delta2 1%nat 0%nat; a1 1%nat 1%nat] [0; 1; 0; 1 / 2] (same_parts v37 (same_parts (eq_refl : eta = 1) (same_parts v41 (same_parts v6 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : W2 0%nat 0%nat 2%nat = 0)
    by (refine (eq_refl : W2 0%nat 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : W2 1%nat 0%nat 2%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 0%nat 2%nat - eta * delta2 1%nat 0%nat * a1 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 0%nat 2%nat; eta; delta2 1%nat 0%nat; a1 1%nat 2%nat] [0; 1; 0; 1 / 2] (same_parts v43 (same_parts (eq_refl : eta = 1) (same_parts v41 (same_parts v19 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : W2 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : W2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 0%nat 0%nat - eta * delta2 1%nat 0%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 0%nat 0%nat; eta; delta2 1%nat 0%nat; a1 1%nat 0%nat] [0; 1; 0; 1 / 2] (same_parts v45 (same_parts (eq_refl : eta = 1) (same_parts v41 (same_parts v25 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : W3 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat - eta * delta3 1%nat 1%nat * a2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W3 0%nat 1%nat 1%nat; eta; delta3 1%nat 1%nat; a2 1%nat 1%nat] [0; 1; (-1); 1 / 2] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts v12 (same_parts v9 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 2)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2) * exp (- z1 1%nat 1%nat))) eq_refl (eq_trans (y := (0 * 0 + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 1%nat)) ^ 2); exp (- z1 1%nat 1%nat)] [0; 0; 1 / 4; 1] (same_parts v1 (same_parts v13 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v48 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [0; 1; 0] (same_parts v4 (same_parts (eq_refl : eta = 1) (same_parts v48 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : z1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat; b1 1%nat 1%nat] [0; 0; 0] (same_parts v49 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts v50 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : a1 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 2%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 2%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v51 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : b2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; 0] (same_parts v7 (same_parts (eq_refl : eta = 1) (same_parts v13 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : z2 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat * a1 2%nat 1%nat + 0 + b2 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 1%nat 1%nat 1%nat; a1 2%nat 1%nat; b2 1%nat 1%nat] [0; 1 / 2; 0] (same_parts v14 (same_parts v52 (same_parts v53 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : a2 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z2 2%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z2 2%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 2%nat 1%nat] [0] (same_parts v54 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : b3 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b3 0%nat 1%nat - eta * delta3 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b3 0%nat 1%nat; eta; delta3 1%nat 1%nat] [0; 1; (-1)] (same_parts v10 (same_parts (eq_refl : eta = 1) (same_parts v12 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : z3 2%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := W3 1%nat 1%nat 1%nat * a2 2%nat 1%nat + 0 + b3 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * (1 / 2) + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 1%nat 1%nat 1%nat; a2 2%nat 1%nat; b3 1%nat 1%nat] [1 / 2; 1 / 2; 1] (same_parts v47 (same_parts v55 (same_parts v56 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : delta3 2%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := z3 2%nat 1%nat - y 2%nat 1%nat) eq_refl (eq_trans (y := 5 / 4 - 0) (rewritten (PEsub (V 1) (V 2)) [z3 2%nat 1%nat; y 2%nat 1%nat] [5 / 4; 0] (same_parts v57 (same_parts (eq_refl : y 2%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (5 # 4)) (PEc (0 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : delta2 2%nat 1%nat = 5 / 32)
    by (refine (eq_trans (y := (W3 1%nat 1%nat 1%nat * delta3 2%nat 1%nat + 0) * (/ ((1 + exp (- z2 2%nat 1%nat)) ^ 2) * exp (- z2 2%nat 1%nat))) eq_refl (eq_trans (y := (1 / 2 * (5 / 4) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W3 1%nat 1%nat 1%nat; delta3 2%nat 1%nat; / ((1 + exp (- z2 2%nat 1%nat)) ^ 2); exp (- z2 2%nat 1%nat)] [1 / 2; 5 / 4; 1 / 4; 1] (same_parts v47 (same_parts v58 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 2%nat 1%nat] [0] (same_parts v54 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 2%nat 1%nat] [0] (same_parts v54 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 2)) (PEc (5 # 4))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (5 # 32)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : W2 2%nat 1%nat 1%nat = -5 / 64)
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat - eta * delta2 2%nat 1%nat * a1 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (5 / 32) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 1%nat 1%nat 1%nat; eta; delta2 2%nat 1%nat; a1 2%nat 1%nat] [0; 1; 5 / 32; 1 / 2] (same_parts v14 (same_parts (eq_refl : eta = 1) (same_parts v59 (same_parts v52 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (5 # 32))) (PEc (1 # 2)))) (PEc (-5 # 64)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j => (fun h : forall i : nat, forall j : nat, W2 2%nat i j = W2 0%nat i j => (fun h : forall j : nat, W2 2%nat 1%nat j = W2 0%nat 1%nat j => (eq_fails (W2 2%nat 1%nat 1%nat) (W2 0%nat 1%nat 1%nat) (rewritten (V 1) [W2 2%nat 1%nat 1%nat] [-5 / 64] (same_parts v60 eq_refl)) (rewritten (V 1) [W2 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-5 # 64) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)) (h 2%nat)) (all n0 n1 n2 n3 eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: with two hidden layers, $\mathbf{W}_{1}$ never changes *)

Record run51_state := { run51_now_W1 : nat -> nat -> R; run51_now_b1 : nat -> R; run51_now_W2 : nat -> nat -> R; run51_now_b2 : nat -> R; run51_now_W3 : nat -> nat -> R; run51_now_b3 : nat -> R }.

Section run51.
Variables (n0 n1 n2 n3 : nat) (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run51_next_z1 (now : run51_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run51_now_W1 now i j * x (S t) j) + run51_now_b1 now i.
Definition run51_next_a1 (now : run51_state) (t i : nat) : R :=
  phi (run51_next_z1 now t i).
Definition run51_next_z2 (now : run51_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run51_now_W2 now i j * run51_next_a1 now t j) + run51_now_b2 now i.
Definition run51_next_a2 (now : run51_state) (t i : nat) : R :=
  phi (run51_next_z2 now t i).
Definition run51_next_z3 (now : run51_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run51_now_W3 now i j * run51_next_a2 now t j) + run51_now_b3 now i.
Definition run51_next_delta3 (now : run51_state) (t i : nat) : R :=
  run51_next_z3 now t i - y (S t) i.
Definition run51_next_delta2 (now : run51_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run51_now_W3 now j i * run51_next_delta3 now t j) * phi_prime (run51_next_z2 now t i).
Definition run51_next_delta1 (now : run51_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run51_now_W2 now j i * run51_next_delta2 now t j) * phi_prime (run51_next_z1 now t i).
Definition run51_next_W1 (now : run51_state) (t i j : nat) : R :=
  run51_now_W1 now i j - eta * run51_next_delta1 now t i * x (S t) j.
Definition run51_next_b1 (now : run51_state) (t i : nat) : R :=
  run51_now_b1 now i - eta * run51_next_delta1 now t i.
Definition run51_next_W2 (now : run51_state) (t i j : nat) : R :=
  run51_now_W2 now i j - eta * run51_next_delta2 now t i * run51_next_a1 now t j.
Definition run51_next_b2 (now : run51_state) (t i : nat) : R :=
  run51_now_b2 now i - eta * run51_next_delta2 now t i.
Definition run51_next_W3 (now : run51_state) (t i j : nat) : R :=
  run51_now_W3 now i j - eta * run51_next_delta3 now t i * run51_next_a2 now t j.
Definition run51_next_b3 (now : run51_state) (t i : nat) : R :=
  run51_now_b3 now i - eta * run51_next_delta3 now t i.
Definition run51_step (now : run51_state) (t : nat) : run51_state := {| run51_now_W1 := run51_next_W1 now t; run51_now_b1 := run51_next_b1 now t; run51_now_W2 := run51_next_W2 now t; run51_now_b2 := run51_next_b2 now t; run51_now_W3 := run51_next_W3 now t; run51_now_b3 := run51_next_b3 now t |}.
Fixpoint run51_after (t : nat) : run51_state :=
  match t with O => {| run51_now_W1 := fun i j => 0; run51_now_b1 := fun i => 0; run51_now_W2 := fun i j => 0; run51_now_b2 := fun i => 0; run51_now_W3 := fun i j => 0; run51_now_b3 := fun i => 0 |} | S t => run51_step (run51_after t) t end.
Definition run51_W1 (t : nat) := run51_now_W1 (run51_after t).
Definition run51_b1 (t : nat) := run51_now_b1 (run51_after t).
Definition run51_W2 (t : nat) := run51_now_W2 (run51_after t).
Definition run51_b2 (t : nat) := run51_now_b2 (run51_after t).
Definition run51_W3 (t : nat) := run51_now_W3 (run51_after t).
Definition run51_b3 (t : nat) := run51_now_b3 (run51_after t).
Definition run51_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_z1 (run51_after t) t end.
Definition run51_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_a1 (run51_after t) t end.
Definition run51_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_z2 (run51_after t) t end.
Definition run51_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_a2 (run51_after t) t end.
Definition run51_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_z3 (run51_after t) t end.
Definition run51_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta3 (run51_after t) t end.
Definition run51_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta2 (run51_after t) t end.
Definition run51_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta1 (run51_after t) t end.
End run51.

Theorem claim5 : ~ (
  forall (n0 n1 n2 n3 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run51_W1 n0 n1 n2 n3 eta phi phi_prime x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j
  ).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (n3 := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 0 | 2%nat => 0 | _ => 1 end).
  pose (y := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 1 | 2%nat => 0 | _ => 0 end).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W1 := (run51_W1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (W2 := (run51_W2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (W3 := (run51_W3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b1 := (run51_b1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z1 := (run51_z1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (a1 := (run51_a1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b2 := (run51_b2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z2 := (run51_z2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (a2 := (run51_a2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b3 := (run51_b3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z3 := (run51_z3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta3 := (run51_delta3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta2 := (run51_delta2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta1 := (run51_delta1 n0 n1 n2 n3 eta phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 0; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 1 / 2; 0] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z2 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z2 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 1%nat 1%nat] [0] (same_parts v8 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 1 / 2; 0] (same_parts v3 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2) * exp (- z2 1%nat 1%nat))) eq_refl (eq_trans (y := (0 * (-1) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat; / ((1 + exp (- z2 1%nat 1%nat)) ^ 2); exp (- z2 1%nat 1%nat)] [0; (-1); 1 / 4; 1] (same_parts v3 (same_parts v12 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 1%nat 1%nat] [0] (same_parts v8 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 1%nat 1%nat] [0] (same_parts v8 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2) * exp (- z1 1%nat 1%nat))) eq_refl (eq_trans (y := (0 * 0 + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 1%nat)) ^ 2); exp (- z1 1%nat 1%nat)] [0; 0; 1 / 4; 1] (same_parts v2 (same_parts v13 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : W1 0%nat 1%nat 2%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : W1 1%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 2%nat - eta * delta1 1%nat 1%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 2%nat; eta; delta1 1%nat 1%nat; x 1%nat 2%nat] [0; 1; 0; 0] (same_parts v16 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : W1 0%nat 1%nat 3%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 3%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : W1 1%nat 1%nat 3%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 3%nat - eta * delta1 1%nat 1%nat * x 1%nat 3%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 3%nat; eta; delta1 1%nat 1%nat; x 1%nat 3%nat] [0; 1; 0; 0] (same_parts v18 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 3%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : W1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 0%nat - eta * delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 0%nat; eta; delta1 1%nat 1%nat; x 1%nat 0%nat] [0; 1; 0; 0] (same_parts v20 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : W1 0%nat 2%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 2%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : W2 0%nat 1%nat 2%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : b1 0%nat 2%nat = 0)
    by (refine (eq_refl : b1 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : z1 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 2%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; b1 0%nat 2%nat] [0; 0; 0] (same_parts v22 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v24 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : delta1 1%nat 2%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 2%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 2%nat)) ^ 2) * exp (- z1 1%nat 2%nat))) eq_refl (eq_trans (y := (0 * 0 + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 0%nat 1%nat 2%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 2%nat)) ^ 2); exp (- z1 1%nat 2%nat)] [0; 0; 1 / 4; 1] (same_parts v23 (same_parts v13 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 2%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 2%nat] [0] (same_parts v25 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 2%nat] [0] (same_parts v25 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : W1 1%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat - eta * delta1 1%nat 2%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 1%nat; eta; delta1 1%nat 2%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v22 (same_parts (eq_refl : eta = 1) (same_parts v26 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : W1 0%nat 2%nat 2%nat = 0)
    by (refine (eq_refl : W1 0%nat 2%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : W1 1%nat 2%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 2%nat - eta * delta1 1%nat 2%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 2%nat; eta; delta1 1%nat 2%nat; x 1%nat 2%nat] [0; 1; 0; 0] (same_parts v28 (same_parts (eq_refl : eta = 1) (same_parts v26 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : W1 0%nat 2%nat 3%nat = 0)
    by (refine (eq_refl : W1 0%nat 2%nat 3%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : W1 1%nat 2%nat 3%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 3%nat - eta * delta1 1%nat 2%nat * x 1%nat 3%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 3%nat; eta; delta1 1%nat 2%nat; x 1%nat 3%nat] [0; 1; 0; 0] (same_parts v30 (same_parts (eq_refl : eta = 1) (same_parts v26 (same_parts (eq_refl : x 1%nat 3%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : W1 0%nat 2%nat 0%nat = 0)
    by (refine (eq_refl : W1 0%nat 2%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : W1 1%nat 2%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 0%nat - eta * delta1 1%nat 2%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 0%nat; eta; delta1 1%nat 2%nat; x 1%nat 0%nat] [0; 1; 0; 0] (same_parts v32 (same_parts (eq_refl : eta = 1) (same_parts v26 (same_parts (eq_refl : x 1%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : W1 0%nat 3%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 3%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : W2 0%nat 1%nat 3%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 3%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : b1 0%nat 3%nat = 0)
    by (refine (eq_refl : b1 0%nat 3%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : z1 1%nat 3%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 3%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 3%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 3%nat 1%nat; x 1%nat 1%nat; b1 0%nat 3%nat] [0; 0; 0] (same_parts v34 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v36 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : delta1 1%nat 3%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 3%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 3%nat)) ^ 2) * exp (- z1 1%nat 3%nat))) eq_refl (eq_trans (y := (0 * 0 + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 0%nat 1%nat 3%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 3%nat)) ^ 2); exp (- z1 1%nat 3%nat)] [0; 0; 1 / 4; 1] (same_parts v35 (same_parts v13 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 3%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 3%nat] [0] (same_parts v37 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 3%nat] [0] (same_parts v37 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : W1 1%nat 3%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 3%nat 1%nat - eta * delta1 1%nat 3%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 3%nat 1%nat; eta; delta1 1%nat 3%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v34 (same_parts (eq_refl : eta = 1) (same_parts v38 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : W1 0%nat 3%nat 2%nat = 0)
    by (refine (eq_refl : W1 0%nat 3%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : W1 1%nat 3%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 3%nat 2%nat - eta * delta1 1%nat 3%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 3%nat 2%nat; eta; delta1 1%nat 3%nat; x 1%nat 2%nat] [0; 1; 0; 0] (same_parts v40 (same_parts (eq_refl : eta = 1) (same_parts v38 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : W1 0%nat 3%nat 3%nat = 0)
    by (refine (eq_refl : W1 0%nat 3%nat 3%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : W1 1%nat 3%nat 3%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 3%nat 3%nat - eta * delta1 1%nat 3%nat * x 1%nat 3%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 3%nat 3%nat; eta; delta1 1%nat 3%nat; x 1%nat 3%nat] [0; 1; 0; 0] (same_parts v42 (same_parts (eq_refl : eta = 1) (same_parts v38 (same_parts (eq_refl : x 1%nat 3%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : W1 0%nat 3%nat 0%nat = 0)
    by (refine (eq_refl : W1 0%nat 3%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : W1 1%nat 3%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 3%nat 0%nat - eta * delta1 1%nat 3%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 3%nat 0%nat; eta; delta1 1%nat 3%nat; x 1%nat 0%nat] [0; 1; 0; 0] (same_parts v44 (same_parts (eq_refl : eta = 1) (same_parts v38 (same_parts (eq_refl : x 1%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : z1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [0; 0; 0] (same_parts v46 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v48 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 0%nat)) ^ 2) * exp (- z1 1%nat 0%nat))) eq_refl (eq_trans (y := (0 * 0 + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 0%nat)) ^ 2); exp (- z1 1%nat 0%nat)] [0; 0; 1 / 4; 1] (same_parts v47 (same_parts v13 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 0%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 0%nat] [0] (same_parts v49 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 0%nat] [0] (same_parts v49 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : W1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat - eta * delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 1%nat; eta; delta1 1%nat 0%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v46 (same_parts (eq_refl : eta = 1) (same_parts v50 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : W1 0%nat 0%nat 2%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : W1 1%nat 0%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 2%nat - eta * delta1 1%nat 0%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 2%nat; eta; delta1 1%nat 0%nat; x 1%nat 2%nat] [0; 1; 0; 0] (same_parts v52 (same_parts (eq_refl : eta = 1) (same_parts v50 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : W1 0%nat 0%nat 3%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 3%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : W1 1%nat 0%nat 3%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 3%nat - eta * delta1 1%nat 0%nat * x 1%nat 3%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 3%nat; eta; delta1 1%nat 0%nat; x 1%nat 3%nat] [0; 1; 0; 0] (same_parts v54 (same_parts (eq_refl : eta = 1) (same_parts v50 (same_parts (eq_refl : x 1%nat 3%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : W1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 0%nat - eta * delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 0%nat; eta; delta1 1%nat 0%nat; x 1%nat 0%nat] [0; 1; 0; 0] (same_parts v56 (same_parts (eq_refl : eta = 1) (same_parts v50 (same_parts (eq_refl : x 1%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1; 0; 1 / 2] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts v13 (same_parts v6 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : W3 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat - eta * delta3 1%nat 1%nat * a2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W3 0%nat 1%nat 1%nat; eta; delta3 1%nat 1%nat; a2 1%nat 1%nat] [0; 1; (-1); 1 / 2] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v12 (same_parts v9 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 2)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [0; 1; 0] (same_parts v4 (same_parts (eq_refl : eta = 1) (same_parts v14 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v61 : z1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat; b1 1%nat 1%nat] [0; 0; 0] (same_parts v15 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts v60 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v62 : a1 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 2%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 2%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v61 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v63 : b2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; 0] (same_parts v7 (same_parts (eq_refl : eta = 1) (same_parts v13 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v64 : z2 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat * a1 2%nat 1%nat + 0 + b2 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 1%nat 1%nat 1%nat; a1 2%nat 1%nat; b2 1%nat 1%nat] [0; 1 / 2; 0] (same_parts v58 (same_parts v62 (same_parts v63 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v65 : a2 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z2 2%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z2 2%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 2%nat 1%nat] [0] (same_parts v64 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v66 : b3 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b3 0%nat 1%nat - eta * delta3 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b3 0%nat 1%nat; eta; delta3 1%nat 1%nat] [0; 1; (-1)] (same_parts v10 (same_parts (eq_refl : eta = 1) (same_parts v12 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v67 : z3 2%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := W3 1%nat 1%nat 1%nat * a2 2%nat 1%nat + 0 + b3 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * (1 / 2) + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 1%nat 1%nat 1%nat; a2 2%nat 1%nat; b3 1%nat 1%nat] [1 / 2; 1 / 2; 1] (same_parts v59 (same_parts v65 (same_parts v66 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v68 : delta3 2%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := z3 2%nat 1%nat - y 2%nat 1%nat) eq_refl (eq_trans (y := 5 / 4 - 0) (rewritten (PEsub (V 1) (V 2)) [z3 2%nat 1%nat; y 2%nat 1%nat] [5 / 4; 0] (same_parts v67 (same_parts (eq_refl : y 2%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (5 # 4)) (PEc (0 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v69 : delta2 2%nat 1%nat = 5 / 32)
    by (refine (eq_trans (y := (W3 1%nat 1%nat 1%nat * delta3 2%nat 1%nat + 0) * (/ ((1 + exp (- z2 2%nat 1%nat)) ^ 2) * exp (- z2 2%nat 1%nat))) eq_refl (eq_trans (y := (1 / 2 * (5 / 4) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W3 1%nat 1%nat 1%nat; delta3 2%nat 1%nat; / ((1 + exp (- z2 2%nat 1%nat)) ^ 2); exp (- z2 2%nat 1%nat)] [1 / 2; 5 / 4; 1 / 4; 1] (same_parts v59 (same_parts v68 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 2%nat 1%nat] [0] (same_parts v64 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 2%nat 1%nat] [0] (same_parts v64 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 2)) (PEc (5 # 4))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (5 # 32)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v70 : delta1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 1%nat 1%nat 1%nat * delta2 2%nat 1%nat + 0) * (/ ((1 + exp (- z1 2%nat 1%nat)) ^ 2) * exp (- z1 2%nat 1%nat))) eq_refl (eq_trans (y := (0 * (5 / 32) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 1%nat 1%nat 1%nat; delta2 2%nat 1%nat; / ((1 + exp (- z1 2%nat 1%nat)) ^ 2); exp (- z1 2%nat 1%nat)] [0; 5 / 32; 1 / 4; 1] (same_parts v58 (same_parts v69 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v61 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v61 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (5 # 32))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v71 : W1 2%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat - eta * delta1 2%nat 1%nat * x 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 1%nat 1%nat; eta; delta1 2%nat 1%nat; x 2%nat 1%nat] [0; 1; 0; 0] (same_parts v15 (same_parts (eq_refl : eta = 1) (same_parts v70 (same_parts (eq_refl : x 2%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v72 : W1 2%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 2%nat - eta * delta1 2%nat 1%nat * x 2%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 1%nat 2%nat; eta; delta1 2%nat 1%nat; x 2%nat 2%nat] [0; 1; 0; 0] (same_parts v17 (same_parts (eq_refl : eta = 1) (same_parts v70 (same_parts (eq_refl : x 2%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v73 : W1 2%nat 1%nat 3%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 3%nat - eta * delta1 2%nat 1%nat * x 2%nat 3%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 1%nat 3%nat; eta; delta1 2%nat 1%nat; x 2%nat 3%nat] [0; 1; 0; 0] (same_parts v19 (same_parts (eq_refl : eta = 1) (same_parts v70 (same_parts (eq_refl : x 2%nat 3%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v74 : W1 2%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 0%nat - eta * delta1 2%nat 1%nat * x 2%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 1%nat 0%nat; eta; delta1 2%nat 1%nat; x 2%nat 0%nat] [0; 1; 0; 0] (same_parts v21 (same_parts (eq_refl : eta = 1) (same_parts v70 (same_parts (eq_refl : x 2%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v75 : a1 1%nat 2%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 2%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 2%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 2%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 2%nat] [0] (same_parts v25 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v76 : W2 1%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 2%nat - eta * delta2 1%nat 1%nat * a1 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 2%nat; eta; delta2 1%nat 1%nat; a1 1%nat 2%nat] [0; 1; 0; 1 / 2] (same_parts v23 (same_parts (eq_refl : eta = 1) (same_parts v13 (same_parts v75 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v77 : b1 1%nat 2%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 2%nat - eta * delta1 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 2%nat; eta; delta1 1%nat 2%nat] [0; 1; 0] (same_parts v24 (same_parts (eq_refl : eta = 1) (same_parts v26 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v78 : z1 2%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 2%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 2%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 2%nat 1%nat; x 2%nat 1%nat; b1 1%nat 2%nat] [0; 0; 0] (same_parts v27 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts v77 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v79 : delta1 2%nat 2%nat = 0)
    by (refine (eq_trans (y := (W2 1%nat 1%nat 2%nat * delta2 2%nat 1%nat + 0) * (/ ((1 + exp (- z1 2%nat 2%nat)) ^ 2) * exp (- z1 2%nat 2%nat))) eq_refl (eq_trans (y := (0 * (5 / 32) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 1%nat 1%nat 2%nat; delta2 2%nat 1%nat; / ((1 + exp (- z1 2%nat 2%nat)) ^ 2); exp (- z1 2%nat 2%nat)] [0; 5 / 32; 1 / 4; 1] (same_parts v76 (same_parts v69 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 2%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 2%nat] [0] (same_parts v78 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 2%nat] [0] (same_parts v78 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (5 # 32))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v80 : W1 2%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 2%nat 1%nat - eta * delta1 2%nat 2%nat * x 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 2%nat 1%nat; eta; delta1 2%nat 2%nat; x 2%nat 1%nat] [0; 1; 0; 0] (same_parts v27 (same_parts (eq_refl : eta = 1) (same_parts v79 (same_parts (eq_refl : x 2%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v81 : W1 2%nat 2%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 2%nat 2%nat - eta * delta1 2%nat 2%nat * x 2%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 2%nat 2%nat; eta; delta1 2%nat 2%nat; x 2%nat 2%nat] [0; 1; 0; 0] (same_parts v29 (same_parts (eq_refl : eta = 1) (same_parts v79 (same_parts (eq_refl : x 2%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v82 : W1 2%nat 2%nat 3%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 2%nat 3%nat - eta * delta1 2%nat 2%nat * x 2%nat 3%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 2%nat 3%nat; eta; delta1 2%nat 2%nat; x 2%nat 3%nat] [0; 1; 0; 0] (same_parts v31 (same_parts (eq_refl : eta = 1) (same_parts v79 (same_parts (eq_refl : x 2%nat 3%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v83 : W1 2%nat 2%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 2%nat 0%nat - eta * delta1 2%nat 2%nat * x 2%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 2%nat 0%nat; eta; delta1 2%nat 2%nat; x 2%nat 0%nat] [0; 1; 0; 0] (same_parts v33 (same_parts (eq_refl : eta = 1) (same_parts v79 (same_parts (eq_refl : x 2%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v84 : a1 1%nat 3%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 3%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 3%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 3%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 3%nat] [0] (same_parts v37 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v85 : W2 1%nat 1%nat 3%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 3%nat - eta * delta2 1%nat 1%nat * a1 1%nat 3%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 3%nat; eta; delta2 1%nat 1%nat; a1 1%nat 3%nat] [0; 1; 0; 1 / 2] (same_parts v35 (same_parts (eq_refl : eta = 1) (same_parts v13 (same_parts v84 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v86 : b1 1%nat 3%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 3%nat - eta * delta1 1%nat 3%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 3%nat; eta; delta1 1%nat 3%nat] [0; 1; 0] (same_parts v36 (same_parts (eq_refl : eta = 1) (same_parts v38 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v87 : z1 2%nat 3%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 3%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 3%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 3%nat 1%nat; x 2%nat 1%nat; b1 1%nat 3%nat] [0; 0; 0] (same_parts v39 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts v86 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v88 : delta1 2%nat 3%nat = 0)
    by (refine (eq_trans (y := (W2 1%nat 1%nat 3%nat * delta2 2%nat 1%nat + 0) * (/ ((1 + exp (- z1 2%nat 3%nat)) ^ 2) * exp (- z1 2%nat 3%nat))) eq_refl (eq_trans (y := (0 * (5 / 32) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 1%nat 1%nat 3%nat; delta2 2%nat 1%nat; / ((1 + exp (- z1 2%nat 3%nat)) ^ 2); exp (- z1 2%nat 3%nat)] [0; 5 / 32; 1 / 4; 1] (same_parts v85 (same_parts v69 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 3%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 3%nat] [0] (same_parts v87 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 3%nat] [0] (same_parts v87 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (5 # 32))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v89 : W1 2%nat 3%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 3%nat 1%nat - eta * delta1 2%nat 3%nat * x 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 3%nat 1%nat; eta; delta1 2%nat 3%nat; x 2%nat 1%nat] [0; 1; 0; 0] (same_parts v39 (same_parts (eq_refl : eta = 1) (same_parts v88 (same_parts (eq_refl : x 2%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v90 : W1 2%nat 3%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 3%nat 2%nat - eta * delta1 2%nat 3%nat * x 2%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 3%nat 2%nat; eta; delta1 2%nat 3%nat; x 2%nat 2%nat] [0; 1; 0; 0] (same_parts v41 (same_parts (eq_refl : eta = 1) (same_parts v88 (same_parts (eq_refl : x 2%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v91 : W1 2%nat 3%nat 3%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 3%nat 3%nat - eta * delta1 2%nat 3%nat * x 2%nat 3%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 3%nat 3%nat; eta; delta1 2%nat 3%nat; x 2%nat 3%nat] [0; 1; 0; 0] (same_parts v43 (same_parts (eq_refl : eta = 1) (same_parts v88 (same_parts (eq_refl : x 2%nat 3%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v92 : W1 2%nat 3%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 3%nat 0%nat - eta * delta1 2%nat 3%nat * x 2%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 3%nat 0%nat; eta; delta1 2%nat 3%nat; x 2%nat 0%nat] [0; 1; 0; 0] (same_parts v45 (same_parts (eq_refl : eta = 1) (same_parts v88 (same_parts (eq_refl : x 2%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v93 : a1 1%nat 0%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 0%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 0%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 0%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 0%nat] [0] (same_parts v49 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v94 : W2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 0%nat - eta * delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 0%nat; eta; delta2 1%nat 1%nat; a1 1%nat 0%nat] [0; 1; 0; 1 / 2] (same_parts v47 (same_parts (eq_refl : eta = 1) (same_parts v13 (same_parts v93 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v95 : b1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 0%nat - eta * delta1 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 0%nat; eta; delta1 1%nat 0%nat] [0; 1; 0] (same_parts v48 (same_parts (eq_refl : eta = 1) (same_parts v50 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v96 : z1 2%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 0%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 0%nat 1%nat; x 2%nat 1%nat; b1 1%nat 0%nat] [0; 0; 0] (same_parts v51 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts v95 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v97 : delta1 2%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 1%nat 1%nat 0%nat * delta2 2%nat 1%nat + 0) * (/ ((1 + exp (- z1 2%nat 0%nat)) ^ 2) * exp (- z1 2%nat 0%nat))) eq_refl (eq_trans (y := (0 * (5 / 32) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 1%nat 1%nat 0%nat; delta2 2%nat 1%nat; / ((1 + exp (- z1 2%nat 0%nat)) ^ 2); exp (- z1 2%nat 0%nat)] [0; 5 / 32; 1 / 4; 1] (same_parts v94 (same_parts v69 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 0%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 0%nat] [0] (same_parts v96 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 0%nat] [0] (same_parts v96 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (5 # 32))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v98 : W1 2%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 0%nat 1%nat - eta * delta1 2%nat 0%nat * x 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 0%nat 1%nat; eta; delta1 2%nat 0%nat; x 2%nat 1%nat] [0; 1; 0; 0] (same_parts v51 (same_parts (eq_refl : eta = 1) (same_parts v97 (same_parts (eq_refl : x 2%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v99 : W1 2%nat 0%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 0%nat 2%nat - eta * delta1 2%nat 0%nat * x 2%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 0%nat 2%nat; eta; delta1 2%nat 0%nat; x 2%nat 2%nat] [0; 1; 0; 0] (same_parts v53 (same_parts (eq_refl : eta = 1) (same_parts v97 (same_parts (eq_refl : x 2%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v100 : W1 2%nat 0%nat 3%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 0%nat 3%nat - eta * delta1 2%nat 0%nat * x 2%nat 3%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 0%nat 3%nat; eta; delta1 2%nat 0%nat; x 2%nat 3%nat] [0; 1; 0; 0] (same_parts v55 (same_parts (eq_refl : eta = 1) (same_parts v97 (same_parts (eq_refl : x 2%nat 3%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v101 : W1 2%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 0%nat 0%nat - eta * delta1 2%nat 0%nat * x 2%nat 0%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 0%nat 0%nat; eta; delta1 2%nat 0%nat; x 2%nat 0%nat] [0; 1; 0; 0] (same_parts v57 (same_parts (eq_refl : eta = 1) (same_parts v97 (same_parts (eq_refl : x 2%nat 0%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v102 : W2 2%nat 1%nat 1%nat = -5 / 64)
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat - eta * delta2 2%nat 1%nat * a1 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (5 / 32) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 1%nat 1%nat 1%nat; eta; delta2 2%nat 1%nat; a1 2%nat 1%nat] [0; 1; 5 / 32; 1 / 2] (same_parts v58 (same_parts (eq_refl : eta = 1) (same_parts v69 (same_parts v62 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (5 # 32))) (PEc (1 # 2)))) (PEc (-5 # 64)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v103 : W3 2%nat 1%nat 1%nat = -1 / 8)
    by (refine (eq_trans (y := W3 1%nat 1%nat 1%nat - eta * delta3 2%nat 1%nat * a2 2%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 - 1 * (5 / 4) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W3 1%nat 1%nat 1%nat; eta; delta3 2%nat 1%nat; a2 2%nat 1%nat] [1 / 2; 1; 5 / 4; 1 / 2] (same_parts v59 (same_parts (eq_refl : eta = 1) (same_parts v68 (same_parts v65 eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 2)) (PEmul (PEmul (PEc (1 # 1)) (PEc (5 # 4))) (PEc (1 # 2)))) (PEc (-1 # 8)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v104 : b1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 1%nat 1%nat - eta * delta1 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 1%nat 1%nat; eta; delta1 2%nat 1%nat] [0; 1; 0] (same_parts v60 (same_parts (eq_refl : eta = 1) (same_parts v70 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v105 : z1 3%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 2%nat 1%nat 1%nat * x 3%nat 1%nat + 0 + b1 2%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 2%nat 1%nat 1%nat; x 3%nat 1%nat; b1 2%nat 1%nat] [0; 1; 0] (same_parts v71 (same_parts (eq_refl : x 3%nat 1%nat = 1) (same_parts v104 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v106 : a1 3%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 3%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 3%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 3%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 3%nat 1%nat] [0] (same_parts v105 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v107 : b2 2%nat 1%nat = -5 / 32)
    by (refine (eq_trans (y := b2 1%nat 1%nat - eta * delta2 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (5 / 32)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 1%nat 1%nat; eta; delta2 2%nat 1%nat] [0; 1; 5 / 32] (same_parts v63 (same_parts (eq_refl : eta = 1) (same_parts v69 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (5 # 32)))) (PEc (-5 # 32)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v108 : z2 3%nat 1%nat = -25 / 128)
    by (refine (eq_trans (y := W2 2%nat 1%nat 1%nat * a1 3%nat 1%nat + 0 + b2 2%nat 1%nat) eq_refl (eq_trans (y := -5 / 64 * (1 / 2) + 0 + -5 / 32) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 2%nat 1%nat 1%nat; a1 3%nat 1%nat; b2 2%nat 1%nat] [-5 / 64; 1 / 2; -5 / 32] (same_parts v102 (same_parts v106 (same_parts v107 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-5 # 64)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (-5 # 32))) (PEc (-25 # 128)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v109 : inside (exp (- z2 3%nat 1%nat)) (stated 0x1373783a721fb3557dd0e 0x1373783a72207152d9a8a))
    by (refine (exp_inside (- z2 3%nat 1%nat) (25 # 128, 25 # 128) _ (exactly (z := - z2 3%nat 1%nat) (25 # 128) (eq_trans (y := - (-25 / 128)) (rewritten (PEopp (V 1)) [z2 3%nat 1%nat] [-25 / 128] (same_parts v108 eq_refl)) (ring_fact [] (PEopp (PEc (-25 # 128))) (PEc (25 # 128)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v110 : inside (/ (1 + exp (- z2 3%nat 1%nat))) (stated 0x738a22455069cfb23713 0x738a2245506c3ae5aea2))
    by (refine (inverse_inside (1 + exp (- z2 3%nat 1%nat)) (stated 0x2373783a721fb3557dd0e 0x2373783a72207152d9a8a) _ (enclosed (l := [exp (- z2 3%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v109 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v111 : inside (a2 3%nat 1%nat) (stated 0x738a22455069cfb23713 0x738a2245506c3ae5aea2))
    by (refine (same_inside (y := / (1 + exp (- z2 3%nat 1%nat))) eq_refl v110); vm_cast_no_check (@eq_refl bool true)).
  assert (v112 : b3 2%nat 1%nat = -1 / 4)
    by (refine (eq_trans (y := b3 1%nat 1%nat - eta * delta3 2%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * (5 / 4)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b3 1%nat 1%nat; eta; delta3 2%nat 1%nat] [1; 1; 5 / 4] (same_parts v66 (same_parts (eq_refl : eta = 1) (same_parts v68 eq_refl)))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 1)) (PEc (5 # 4)))) (PEc (-1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v113 : inside (z3 3%nat 1%nat) (stated (-0x4e714448aa0d875cb5d5) (-0x4e714448aa0d39f646e2)))
    by (refine (same_inside (y := W3 2%nat 1%nat 1%nat * a2 3%nat 1%nat + 0 + b3 2%nat 1%nat) eq_refl (enclosed (l := [W3 2%nat 1%nat 1%nat; a2 3%nat 1%nat; b3 2%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W3 2%nat 1%nat 1%nat) (-1 # 8) v103) (one_more v111 (one_more (exactly (z := b3 2%nat 1%nat) (-1 # 4) v112) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v114 : inside (delta3 3%nat 1%nat) (stated (-0x4e714448aa0d875cb5d5) (-0x4e714448aa0d39f646e2)))
    by (refine (same_inside (y := z3 3%nat 1%nat - y 3%nat 1%nat) eq_refl (enclosed (l := [z3 3%nat 1%nat; y 3%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v113 (one_more (exactly (z := y 3%nat 1%nat) (0 # 1) (eq_refl : y 3%nat 1%nat = 0)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v115 : inside (/ ((1 + exp (- z2 3%nat 1%nat)) ^ 2)) (stated 0x342565533d903ece9716 0x342565533d926dbb0dc6))
    by (refine (inverse_inside ((1 + exp (- z2 3%nat 1%nat)) ^ 2) (stated 0x4e8c6f5382e0bda2093cf 0x4e8c6f5382e4078cbc598) _ (enclosed (l := [exp (- z2 3%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v109 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v116 : inside (delta2 3%nat 1%nat) (stated 0x26d97be3d272f6f509a 0x26d97be3d27639298f3))
    by (refine (same_inside (y := (W3 2%nat 1%nat 1%nat * delta3 3%nat 1%nat + 0) * (/ ((1 + exp (- z2 3%nat 1%nat)) ^ 2) * exp (- z2 3%nat 1%nat))) eq_refl (enclosed (l := [W3 2%nat 1%nat 1%nat; delta3 3%nat 1%nat; / ((1 + exp (- z2 3%nat 1%nat)) ^ 2); exp (- z2 3%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W3 2%nat 1%nat 1%nat) (-1 # 8) v103) (one_more v114 (one_more v115 (one_more v109 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v117 : inside (delta1 3%nat 1%nat) (stated (-0xc23f6b731c4f1dcfd) (-0xc23f6b731c3ed2c93)))
    by (refine (same_inside (y := (W2 2%nat 1%nat 1%nat * delta2 3%nat 1%nat + 0) * (/ ((1 + exp (- z1 3%nat 1%nat)) ^ 2) * exp (- z1 3%nat 1%nat))) eq_refl (enclosed (l := [W2 2%nat 1%nat 1%nat; delta2 3%nat 1%nat; / ((1 + exp (- z1 3%nat 1%nat)) ^ 2); exp (- z1 3%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W2 2%nat 1%nat 1%nat) (-5 # 64) v102) (one_more v116 (one_more (exactly (z := / ((1 + exp (- z1 3%nat 1%nat)) ^ 2)) (1 # 4) (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 3%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 3%nat 1%nat] [0] (same_parts v105 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl)))) (one_more (exactly (z := exp (- z1 3%nat 1%nat)) (1 # 1) (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 3%nat 1%nat] [0] (same_parts v105 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v118 : inside (W1 3%nat 1%nat 1%nat) (stated 0xc23f6b731c3ed2c93 0xc23f6b731c4f1dcfd))
    by (refine (same_inside (y := W1 2%nat 1%nat 1%nat - eta * delta1 3%nat 1%nat * x 3%nat 1%nat) eq_refl (enclosed (l := [W1 2%nat 1%nat 1%nat; eta; delta1 3%nat 1%nat; x 3%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 2%nat 1%nat 1%nat) (0 # 1) v71) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v117 (one_more (exactly (z := x 3%nat 1%nat) (1 # 1) (eq_refl : x 3%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j => (fun h : forall i : nat, forall j : nat, W1 3%nat i j = W1 0%nat i j => (fun h : forall j : nat, W1 3%nat 1%nat j = W1 0%nat 1%nat j => (not_eq_sym (Rlt_not_eq _ _ (less_inside ((exactly (z := W1 0%nat 1%nat 1%nat) (0 # 1) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl))) : inside (W1 0%nat 1%nat 1%nat) (0 # 1, 0 # 1)) v118 _))) (h 1%nat)) (h 1%nat)) (h 3%nat)) (all n0 n1 n2 n3 eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim5).
Print Assumptions certified.
