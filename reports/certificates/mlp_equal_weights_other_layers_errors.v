(* The certificate of the page `mlp-equal-weights-other-layers-errors`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: $\delta_{1,1} = \delta_{2,1}$ *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R; run11_now_W3 : nat -> nat -> R; run11_now_b3 : nat -> R }.

Section run11.
Variables (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run11_now_W1 now i j * x (S t) j) + run11_now_b1 now i.
Definition run11_next_a1 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z1 now t i).
Definition run11_next_z2 (now : run11_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run11_now_W2 now i j * run11_next_a1 now t j) + run11_now_b2 now i.
Definition run11_next_a2 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z2 now t i).
Definition run11_next_z3 (now : run11_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run11_now_W3 now i j * run11_next_a2 now t j) + run11_now_b3 now i.
Definition run11_next_delta3 (now : run11_state) (t i : nat) : R :=
  ell_prime (run11_next_z3 now t i) (y (S t) i).
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run11_now_W3 now j i * run11_next_delta3 now t j) * phi_prime (run11_next_z2 now t i).
Definition run11_next_delta1 (now : run11_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run11_now_W2 now j i * run11_next_delta2 now t j) * phi_prime (run11_next_z1 now t i).
Definition run11_next_W1 (now : run11_state) (t i j : nat) : R :=
  run11_now_W1 now i j - eta * run11_next_delta1 now t i * x (S t) j.
Definition run11_next_b1 (now : run11_state) (t i : nat) : R :=
  run11_now_b1 now i - eta * run11_next_delta1 now t i.
Definition run11_next_W2 (now : run11_state) (t i j : nat) : R :=
  run11_now_W2 now i j - eta * run11_next_delta2 now t i * run11_next_a1 now t j.
Definition run11_next_b2 (now : run11_state) (t i : nat) : R :=
  run11_now_b2 now i - eta * run11_next_delta2 now t i.
Definition run11_next_W3 (now : run11_state) (t i j : nat) : R :=
  run11_now_W3 now i j - eta * run11_next_delta3 now t i * run11_next_a2 now t j.
Definition run11_next_b3 (now : run11_state) (t i : nat) : R :=
  run11_now_b3 now i - eta * run11_next_delta3 now t i.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_b1 := run11_next_b1 now t; run11_now_W2 := run11_next_W2 now t; run11_now_b2 := run11_next_b2 now t; run11_now_W3 := run11_next_W3 now t; run11_now_b3 := run11_next_b3 now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => c; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => c; run11_now_b2 := fun i => 0; run11_now_W3 := fun i j => c; run11_now_b3 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_W1 (t : nat) := run11_now_W1 (run11_after t).
Definition run11_b1 (t : nat) := run11_now_b1 (run11_after t).
Definition run11_W2 (t : nat) := run11_now_W2 (run11_after t).
Definition run11_b2 (t : nat) := run11_now_b2 (run11_after t).
Definition run11_W3 (t : nat) := run11_now_W3 (run11_after t).
Definition run11_b3 (t : nat) := run11_now_b3 (run11_after t).
Definition run11_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z1 (run11_after t) t end.
Definition run11_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_a1 (run11_after t) t end.
Definition run11_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z2 (run11_after t) t end.
Definition run11_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_a2 (run11_after t) t end.
Definition run11_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z3 (run11_after t) t end.
Definition run11_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta3 (run11_after t) t end.
Definition run11_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta2 (run11_after t) t end.
Definition run11_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta1 (run11_after t) t end.
End run11.

Theorem claim1 : ~ (
  forall (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let delta2 := (run11_delta2 c eta ell_prime phi phi_prime x y) in
  let delta1 := (run11_delta1 c eta ell_prime phi phi_prime x y) in
  0 < eta ->
  forall t : nat, delta1 (S t) 1%nat = delta2 (S t) 1%nat
  ).
Proof.
  pose (c := (2 : R)).
  pose (eta := (1 : R)).
  pose (ell_prime := fun z1_ z2_ : R => z1_ * z2_).
  pose (phi := fun z : R => z).
  pose (phi_prime := fun z : R => 1).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 1).
  pose (delta2 := (run11_delta2 c eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run11_delta1 c eta ell_prime phi phi_prime x y)).
  pose (W2 := (run11_W2 c eta ell_prime phi phi_prime x y)).
  pose (W3 := (run11_W3 c eta ell_prime phi phi_prime x y)).
  pose (W1 := (run11_W1 c eta ell_prime phi phi_prime x y)).
  pose (b1 := (run11_b1 c eta ell_prime phi phi_prime x y)).
  pose (z1 := (run11_z1 c eta ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 c eta ell_prime phi phi_prime x y)).
  pose (b2 := (run11_b2 c eta ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 c eta ell_prime phi phi_prime x y)).
  pose (a2 := (run11_a2 c eta ell_prime phi phi_prime x y)).
  pose (b3 := (run11_b3 c eta ell_prime phi phi_prime x y)).
  pose (z3 := (run11_z3 c eta ell_prime phi phi_prime x y)).
  pose (delta3 := (run11_delta3 c eta ell_prime phi phi_prime x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W3 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [2; 1; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 2 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [2; 2; 0] (same_parts v1 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 4)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [4] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 8)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 4 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [2; 4; 0] (same_parts v2 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (4 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (8 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = 8)
    by (refine (eq_trans (y := z3 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 8 * 1) (rewritten (PEmul (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [8; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (8 # 1)) (PEc (1 # 1))) (PEc (8 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 16)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 8 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [2; 8] (same_parts v2 (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (8 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (16 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 32)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 16 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [2; 16] (same_parts v1 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (16 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (32 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, delta1 (S t) 1%nat = delta2 (S t) 1%nat => (eq_fails (delta1 1%nat 1%nat) (delta2 1%nat 1%nat) (rewritten (V 1) [delta1 1%nat 1%nat] [32] (same_parts v14 eq_refl)) (rewritten (V 1) [delta2 1%nat 1%nat] [16] (same_parts v13 eq_refl)) (number_apart (32 # 1) (16 # 1) eq_refl)) (h 0%nat)) (all c eta ell_prime phi phi_prime x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1).
Print Assumptions certified.
