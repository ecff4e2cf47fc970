(* The certificate of the page `mlp-all-weights-of-w1`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: with linear units, the entries of $\mathbf{W}_{1}$ along axes 1 and 2 stay identical *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 2 (fun j => run11_now_W1 now i j * x (S t) j) + run11_now_b1 now i.
Definition run11_next_a1 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z1 now t i).
Definition run11_next_z2 (now : run11_state) (t i : nat) : R :=
  Sum 1 2 (fun j => run11_now_W2 now i j * run11_next_a1 now t j) + run11_now_b2 now i.
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  run11_next_z2 now t i - y (S t) i.
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
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_b1 := run11_next_b1 now t; run11_now_W2 := run11_next_W2 now t; run11_now_b2 := run11_next_b2 now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => c; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => c; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
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
  forall (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W1 := (run11_W1 c eta phi phi_prime x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, forall l : nat, W1 t i j = W1 t k l
  ).
Proof.
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => match i2 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (y := fun i1 i2 : nat => 0).
  pose (phi := fun z : R => z).
  pose (phi_prime := fun z : R => 1).
  pose (W1 := (run11_W1 c eta phi phi_prime x y)).
  pose (W2 := (run11_W2 c eta phi phi_prime x y)).
  pose (b1 := (run11_b1 c eta phi phi_prime x y)).
  pose (z1 := (run11_z1 c eta phi phi_prime x y)).
  pose (a1 := (run11_a1 c eta phi phi_prime x y)).
  pose (b2 := (run11_b2 c eta phi phi_prime x y)).
  pose (z2 := (run11_z2 c eta phi phi_prime x y)).
  pose (delta2 := (run11_delta2 c eta phi phi_prime x y)).
  pose (delta1 := (run11_delta1 c eta phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 1%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + (1 * 0 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; W1 0%nat 1%nat 2%nat; x 1%nat 2%nat; b1 0%nat 1%nat] [1; 1; 1; 0; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 (same_parts (eq_refl : x 1%nat 2%nat = 0) (same_parts v4 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : W2 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : W1 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : W1 0%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b1 0%nat 2%nat = 0)
    by (refine (eq_refl : b1 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 2%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 2%nat) eq_refl (eq_trans (y := 1 * 1 + (1 * 0 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; W1 0%nat 2%nat 2%nat; x 1%nat 2%nat; b1 0%nat 2%nat] [1; 1; 1; 0; 0] (same_parts v8 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 2%nat = 0) (same_parts v10 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : a1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 2%nat) eq_refl (rewritten (V 1) [z1 1%nat 2%nat] [1] (same_parts v11 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : z2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + (1 * 1 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; W2 0%nat 1%nat 2%nat; a1 1%nat 2%nat; b2 0%nat 1%nat] [1; 1; 1; 1; 0] (same_parts v2 (same_parts v6 (same_parts v7 (same_parts v12 (same_parts v13 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : delta2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 2 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [2; 0] (same_parts v14 (same_parts (eq_refl : y 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (2 # 1)) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 2] (same_parts v2 (same_parts v15 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : W1 1%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 2 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 2; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v16 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : W1 1%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 2%nat - eta * delta1 1%nat 1%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 1 - 1 * 2 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 2%nat; eta; delta1 1%nat 1%nat; x 1%nat 2%nat] [1; 1; 2; 0] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v16 (same_parts (eq_refl : x 1%nat 2%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, forall k : nat, forall l : nat, W1 t i j = W1 t k l => (fun h : forall i : nat, forall j : nat, forall k : nat, forall l : nat, W1 1%nat i j = W1 1%nat k l => (fun h : forall j : nat, forall k : nat, forall l : nat, W1 1%nat 1%nat j = W1 1%nat k l => (fun h : forall k : nat, forall l : nat, W1 1%nat 1%nat 1%nat = W1 1%nat k l => (fun h : forall l : nat, W1 1%nat 1%nat 1%nat = W1 1%nat 1%nat l => (eq_fails (W1 1%nat 1%nat 1%nat) (W1 1%nat 1%nat 2%nat) (eq_trans (y := (-1)) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-1)] (same_parts v17 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [W1 1%nat 1%nat 2%nat] [1] (same_parts v18 eq_refl)) (number_apart (-1 # 1) (1 # 1) eq_refl)) (h 2%nat)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (all c eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: with the hyperbolic tangent, the entries of $\mathbf{W}_{1}$ along axes 1 and 2 stay identical *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run21_next_z1 (now : run21_state) (t i : nat) : R :=
  Sum 1 2 (fun j => run21_now_W1 now i j * x (S t) j) + run21_now_b1 now i.
Definition run21_next_a1 (now : run21_state) (t i : nat) : R :=
  phi (run21_next_z1 now t i).
Definition run21_next_z2 (now : run21_state) (t i : nat) : R :=
  Sum 1 2 (fun j => run21_now_W2 now i j * run21_next_a1 now t j) + run21_now_b2 now i.
Definition run21_next_delta2 (now : run21_state) (t i : nat) : R :=
  run21_next_z2 now t i - y (S t) i.
Definition run21_next_delta1 (now : run21_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run21_now_W2 now j i * run21_next_delta2 now t j) * phi_prime (run21_next_z1 now t i).
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
  match t with O => {| run21_now_W1 := fun i j => c; run21_now_b1 := fun i => 0; run21_now_W2 := fun i j => c; run21_now_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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
  forall (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => tanh z in
  let phi_prime := fun z : R => 1 - tanh z ^ 2 in
  let W1 := (run21_W1 c eta phi phi_prime x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, forall l : nat, W1 t i j = W1 t k l
  ).
Proof.
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => match i2 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (y := fun i1 i2 : nat => 0).
  pose (phi := fun z : R => tanh z).
  pose (phi_prime := fun z : R => 1 - tanh z ^ 2).
  pose (W1 := (run21_W1 c eta phi phi_prime x y)).
  pose (W2 := (run21_W2 c eta phi phi_prime x y)).
  pose (b1 := (run21_b1 c eta phi phi_prime x y)).
  pose (z1 := (run21_z1 c eta phi phi_prime x y)).
  pose (a1 := (run21_a1 c eta phi phi_prime x y)).
  pose (b2 := (run21_b2 c eta phi phi_prime x y)).
  pose (z2 := (run21_z2 c eta phi phi_prime x y)).
  pose (delta2 := (run21_delta2 c eta phi phi_prime x y)).
  pose (delta1 := (run21_delta1 c eta phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 1%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + (1 * 0 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; W1 0%nat 1%nat 2%nat; x 1%nat 2%nat; b1 0%nat 1%nat] [1; 1; 1; 0; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 (same_parts (eq_refl : x 1%nat 2%nat = 0) (same_parts v4 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : inside (tanh (z1 1%nat 1%nat)) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (tanh_inside (z1 1%nat 1%nat) (1 # 1, 1 # 1) _ (exactly (z := z1 1%nat 1%nat) (1 # 1) (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v5 eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : inside (a1 1%nat 1%nat) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (same_inside (y := tanh (z1 1%nat 1%nat)) eq_refl v6); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : W2 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : W1 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 0%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b1 0%nat 2%nat = 0)
    by (refine (eq_refl : b1 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : z1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 2%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 2%nat) eq_refl (eq_trans (y := 1 * 1 + (1 * 0 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; W1 0%nat 2%nat 2%nat; x 1%nat 2%nat; b1 0%nat 2%nat] [1; 1; 1; 0; 0] (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v10 (same_parts (eq_refl : x 1%nat 2%nat = 0) (same_parts v11 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : inside (tanh (z1 1%nat 2%nat)) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (tanh_inside (z1 1%nat 2%nat) (1 # 1, 1 # 1) _ (exactly (z := z1 1%nat 2%nat) (1 # 1) (rewritten (V 1) [z1 1%nat 2%nat] [1] (same_parts v12 eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : inside (a1 1%nat 2%nat) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (same_inside (y := tanh (z1 1%nat 2%nat)) eq_refl v13); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : inside (z2 1%nat 1%nat) (stated 0x185efab514e623e7705fc 0x185efab5150104c6db4b0))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; W2 0%nat 1%nat 2%nat; a1 1%nat 2%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v7 (one_more (exactly (z := W2 0%nat 1%nat 2%nat) (1 # 1) v8) (one_more v14 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v15) (Forall2_nil _)))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : inside (delta2 1%nat 1%nat) (stated 0x185efab514e623e7705fc 0x185efab5150104c6db4b0))
    by (refine (same_inside (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (enclosed (l := [z2 1%nat 1%nat; y 1%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v16 (one_more (exactly (z := y 1%nat 1%nat) (0 # 1) (eq_refl : y 1%nat 1%nat = 0)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : inside (delta1 1%nat 1%nat) (stated 0xa3c36137890029e90bbe 0xa3c361378ba7a93299fb))
    by (refine (same_inside (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (1 - tanh (z1 1%nat 1%nat) ^ 2)) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; tanh (z1 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEsub (PEc (1 # 1)) (PEpow (V 3) 2))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v17 (one_more v6 (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : inside (W1 1%nat 1%nat 1%nat) (stated 0x5c3c9ec8745856cd6605 0x5c3c9ec876ffd616f442))
    by (refine (same_inside (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (enclosed (l := [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v18 (one_more (exactly (z := x 1%nat 1%nat) (1 # 1) (eq_refl : x 1%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W1 1%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 2%nat - eta * delta1 1%nat 1%nat * x 1%nat 2%nat) eq_refl (collapsed (z := W1 0%nat 1%nat 2%nat - eta * delta1 1%nat 1%nat * x 1%nat 2%nat) (1 # 1) (enclosed (l := [W1 0%nat 1%nat 2%nat; eta; delta1 1%nat 1%nat; x 1%nat 2%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 1%nat 2%nat) (1 # 1) v3) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v18 (one_more (exactly (z := x 1%nat 2%nat) (0 # 1) (eq_refl : x 1%nat 2%nat = 0)) (Forall2_nil _))))) _))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, forall k : nat, forall l : nat, W1 t i j = W1 t k l => (fun h : forall i : nat, forall j : nat, forall k : nat, forall l : nat, W1 1%nat i j = W1 1%nat k l => (fun h : forall j : nat, forall k : nat, forall l : nat, W1 1%nat 1%nat j = W1 1%nat k l => (fun h : forall k : nat, forall l : nat, W1 1%nat 1%nat 1%nat = W1 1%nat k l => (fun h : forall l : nat, W1 1%nat 1%nat 1%nat = W1 1%nat 1%nat l => (Rlt_not_eq _ _ (less_inside v19 ((exactly (z := W1 1%nat 1%nat 2%nat) (1 # 1) (rewritten (V 1) [W1 1%nat 1%nat 2%nat] [1] (same_parts v20 eq_refl))) : inside (W1 1%nat 1%nat 2%nat) (1 # 1, 1 # 1)) _)) (h 2%nat)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (all c eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: with the sigmoid, the entries of $\mathbf{W}_{1}$ along axes 1 and 2 stay identical *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R }.

Section run31.
Variables (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run31_next_z1 (now : run31_state) (t i : nat) : R :=
  Sum 1 2 (fun j => run31_now_W1 now i j * x (S t) j) + run31_now_b1 now i.
Definition run31_next_a1 (now : run31_state) (t i : nat) : R :=
  phi (run31_next_z1 now t i).
Definition run31_next_z2 (now : run31_state) (t i : nat) : R :=
  Sum 1 2 (fun j => run31_now_W2 now i j * run31_next_a1 now t j) + run31_now_b2 now i.
Definition run31_next_delta2 (now : run31_state) (t i : nat) : R :=
  run31_next_z2 now t i - y (S t) i.
Definition run31_next_delta1 (now : run31_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run31_now_W2 now j i * run31_next_delta2 now t j) * phi_prime (run31_next_z1 now t i).
Definition run31_next_W1 (now : run31_state) (t i j : nat) : R :=
  run31_now_W1 now i j - eta * run31_next_delta1 now t i * x (S t) j.
Definition run31_next_b1 (now : run31_state) (t i : nat) : R :=
  run31_now_b1 now i - eta * run31_next_delta1 now t i.
Definition run31_next_W2 (now : run31_state) (t i j : nat) : R :=
  run31_now_W2 now i j - eta * run31_next_delta2 now t i * run31_next_a1 now t j.
Definition run31_next_b2 (now : run31_state) (t i : nat) : R :=
  run31_now_b2 now i - eta * run31_next_delta2 now t i.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_b1 := run31_next_b1 now t; run31_now_W2 := run31_next_W2 now t; run31_now_b2 := run31_next_b2 now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => c; run31_now_b1 := fun i => 0; run31_now_W2 := fun i j => c; run31_now_b2 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
Definition run31_W1 (t : nat) := run31_now_W1 (run31_after t).
Definition run31_b1 (t : nat) := run31_now_b1 (run31_after t).
Definition run31_W2 (t : nat) := run31_now_W2 (run31_after t).
Definition run31_b2 (t : nat) := run31_now_b2 (run31_after t).
Definition run31_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_z1 (run31_after t) t end.
Definition run31_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_a1 (run31_after t) t end.
Definition run31_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_z2 (run31_after t) t end.
Definition run31_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta2 (run31_after t) t end.
Definition run31_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta1 (run31_after t) t end.
End run31.

Theorem claim3 : ~ (
  forall (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run31_W1 c eta phi phi_prime x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, forall l : nat, W1 t i j = W1 t k l
  ).
Proof.
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => match i2 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (y := fun i1 i2 : nat => 0).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W1 := (run31_W1 c eta phi phi_prime x y)).
  pose (W2 := (run31_W2 c eta phi phi_prime x y)).
  pose (b1 := (run31_b1 c eta phi phi_prime x y)).
  pose (z1 := (run31_z1 c eta phi phi_prime x y)).
  pose (a1 := (run31_a1 c eta phi phi_prime x y)).
  pose (b2 := (run31_b2 c eta phi phi_prime x y)).
  pose (z2 := (run31_z2 c eta phi phi_prime x y)).
  pose (delta2 := (run31_delta2 c eta phi phi_prime x y)).
  pose (delta1 := (run31_delta1 c eta phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 1%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + (1 * 0 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; W1 0%nat 1%nat 2%nat; x 1%nat 2%nat; b1 0%nat 1%nat] [1; 1; 1; 0; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 (same_parts (eq_refl : x 1%nat 2%nat = 0) (same_parts v4 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : inside (exp (- z1 1%nat 1%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 1%nat 1%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 1%nat 1%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [1] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : inside (/ (1 + exp (- z1 1%nat 1%nat))) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (inverse_inside (1 + exp (- z1 1%nat 1%nat)) (stated 0x15e2d58d8b38dc83fa295 0x15e2d58d8b3ebf5c78c73) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : inside (a1 1%nat 1%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl v7); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : W2 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : W1 0%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b1 0%nat 2%nat = 0)
    by (refine (eq_refl : b1 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 2%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 2%nat) eq_refl (eq_trans (y := 1 * 1 + (1 * 0 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; W1 0%nat 2%nat 2%nat; x 1%nat 2%nat; b1 0%nat 2%nat] [1; 1; 1; 0; 0] (same_parts v10 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v11 (same_parts (eq_refl : x 1%nat 2%nat = 0) (same_parts v12 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : inside (exp (- z1 1%nat 2%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 1%nat 2%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 1%nat 2%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 1%nat 2%nat] [1] (same_parts v13 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : inside (/ (1 + exp (- z1 1%nat 2%nat))) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (inverse_inside (1 + exp (- z1 1%nat 2%nat)) (stated 0x15e2d58d8b38dc83fa295 0x15e2d58d8b3ebf5c78c73) _ (enclosed (l := [exp (- z1 1%nat 2%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v14 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : inside (a1 1%nat 2%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := / (1 + exp (- z1 1%nat 2%nat))) eq_refl v15); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : inside (z2 1%nat 1%nat) (stated 0x1764d4f5d59f9786afec0 0x1764d4f5d5a5e22ef0c94))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; W2 0%nat 1%nat 2%nat; a1 1%nat 2%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v8 (one_more (exactly (z := W2 0%nat 1%nat 2%nat) (1 # 1) v9) (one_more v16 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v17) (Forall2_nil _)))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : inside (delta2 1%nat 1%nat) (stated 0x1764d4f5d59f9786afec0 0x1764d4f5d5a5e22ef0c94))
    by (refine (same_inside (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (enclosed (l := [z2 1%nat 1%nat; y 1%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v18 (one_more (exactly (z := y 1%nat 1%nat) (0 # 1) (eq_refl : y 1%nat 1%nat = 0)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : inside (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2)) (stated 0x88d17ecf6669f2df61fb 0x88d17ecf66b38aa1179b))
    by (refine (inverse_inside ((1 + exp (- z1 1%nat 1%nat)) ^ 2) (stated 0x1df0006f8e5fc82475dcb 0x1df0006f8e6fe282461ce) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : inside (delta1 1%nat 1%nat) (stated 0x49979cee1e367c23ece5 0x49979cee1ebb7445137b))
    by (refine (same_inside (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2) * exp (- z1 1%nat 1%nat))) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 1%nat)) ^ 2); exp (- z1 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v19 (one_more v20 (one_more v6 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : inside (W1 1%nat 1%nat 1%nat) (stated 0xb6686311e1448bbaec85 0xb6686311e1c983dc131b))
    by (refine (same_inside (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (enclosed (l := [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v21 (one_more (exactly (z := x 1%nat 1%nat) (1 # 1) (eq_refl : x 1%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : W1 1%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 2%nat - eta * delta1 1%nat 1%nat * x 1%nat 2%nat) eq_refl (collapsed (z := W1 0%nat 1%nat 2%nat - eta * delta1 1%nat 1%nat * x 1%nat 2%nat) (1 # 1) (enclosed (l := [W1 0%nat 1%nat 2%nat; eta; delta1 1%nat 1%nat; x 1%nat 2%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 1%nat 2%nat) (1 # 1) v3) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v21 (one_more (exactly (z := x 1%nat 2%nat) (0 # 1) (eq_refl : x 1%nat 2%nat = 0)) (Forall2_nil _))))) _))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, forall k : nat, forall l : nat, W1 t i j = W1 t k l => (fun h : forall i : nat, forall j : nat, forall k : nat, forall l : nat, W1 1%nat i j = W1 1%nat k l => (fun h : forall j : nat, forall k : nat, forall l : nat, W1 1%nat 1%nat j = W1 1%nat k l => (fun h : forall k : nat, forall l : nat, W1 1%nat 1%nat 1%nat = W1 1%nat k l => (fun h : forall l : nat, W1 1%nat 1%nat 1%nat = W1 1%nat 1%nat l => (Rlt_not_eq _ _ (less_inside v22 ((exactly (z := W1 1%nat 1%nat 2%nat) (1 # 1) (rewritten (V 1) [W1 1%nat 1%nat 2%nat] [1] (same_parts v23 eq_refl))) : inside (W1 1%nat 1%nat 2%nat) (1 # 1, 1 # 1)) _)) (h 2%nat)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (all c eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3).
Print Assumptions certified.
