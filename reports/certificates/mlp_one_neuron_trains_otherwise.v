(* The certificate of the page `mlp-one-neuron-trains-otherwise`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: $\mathbf{z}_{2}$ in the first run is $\mathbf{z}_{2}$ in the second *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_W2 : nat -> nat -> R }.

Section run11.
Variables (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run11_now_W1 now i j * x (S t) j).
Definition run11_next_a1 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z1 now t i).
Definition run11_next_z2 (now : run11_state) (t i : nat) : R :=
  Sum 1 2 (fun j => run11_now_W2 now i j * run11_next_a1 now t j).
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  run11_next_z2 now t i - y (S t) i.
Definition run11_next_delta1 (now : run11_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run11_now_W2 now j i * run11_next_delta2 now t j) * phi_prime (run11_next_z1 now t i).
Definition run11_next_W1 (now : run11_state) (t i j : nat) : R :=
  run11_now_W1 now i j - eta * run11_next_delta1 now t i * x (S t) j.
Definition run11_next_W2 (now : run11_state) (t i j : nat) : R :=
  run11_now_W2 now i j - eta * run11_next_delta2 now t i * run11_next_a1 now t j.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_W2 := run11_next_W2 now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => 1; run11_now_W2 := fun i j => 1 / 2 |} | S t => run11_step (run11_after t) t end.
Definition run11_W1 (t : nat) := run11_now_W1 (run11_after t).
Definition run11_W2 (t : nat) := run11_now_W2 (run11_after t).
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

Record run12_state := { run12_now_W1' : nat -> nat -> R; run12_now_W2' : nat -> nat -> R }.

Section run12.
Variables (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run12_next_z1' (now : run12_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run12_now_W1' now i j * x (S t) j).
Definition run12_next_a1' (now : run12_state) (t i : nat) : R :=
  phi (run12_next_z1' now t i).
Definition run12_next_z2' (now : run12_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run12_now_W2' now i j * run12_next_a1' now t j).
Definition run12_next_delta2' (now : run12_state) (t i : nat) : R :=
  run12_next_z2' now t i - y (S t) i.
Definition run12_next_delta1' (now : run12_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run12_now_W2' now j i * run12_next_delta2' now t j) * phi_prime (run12_next_z1' now t i).
Definition run12_next_W1' (now : run12_state) (t i j : nat) : R :=
  run12_now_W1' now i j - eta * run12_next_delta1' now t i * x (S t) j.
Definition run12_next_W2' (now : run12_state) (t i j : nat) : R :=
  run12_now_W2' now i j - eta * run12_next_delta2' now t i * run12_next_a1' now t j.
Definition run12_step (now : run12_state) (t : nat) : run12_state := {| run12_now_W1' := run12_next_W1' now t; run12_now_W2' := run12_next_W2' now t |}.
Fixpoint run12_after (t : nat) : run12_state :=
  match t with O => {| run12_now_W1' := fun i j => 1; run12_now_W2' := fun i j => 1 |} | S t => run12_step (run12_after t) t end.
Definition run12_W1' (t : nat) := run12_now_W1' (run12_after t).
Definition run12_W2' (t : nat) := run12_now_W2' (run12_after t).
Definition run12_z1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run12_next_z1' (run12_after t) t end.
Definition run12_a1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run12_next_a1' (run12_after t) t end.
Definition run12_z2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run12_next_z2' (run12_after t) t end.
Definition run12_delta2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run12_next_delta2' (run12_after t) t end.
Definition run12_delta1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run12_next_delta1' (run12_after t) t end.
End run12.

Theorem claim1 : ~ (
  forall (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let z2 := (run11_z2 eta phi phi_prime x y) in
  let z2' := (run12_z2' eta phi phi_prime x y) in
  0 < eta ->
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i
  ).
Proof.
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 0).
  pose (phi := fun z : R => z).
  pose (phi_prime := fun z : R => 1).
  pose (z2 := (run11_z2 eta phi phi_prime x y)).
  pose (z2' := (run12_z2' eta phi phi_prime x y)).
  pose (W2 := (run11_W2 eta phi phi_prime x y)).
  pose (W1 := (run11_W1 eta phi phi_prime x y)).
  pose (z1 := (run11_z1 eta phi phi_prime x y)).
  pose (a1 := (run11_a1 eta phi phi_prime x y)).
  pose (delta2 := (run11_delta2 eta phi phi_prime x y)).
  pose (delta1 := (run11_delta1 eta phi phi_prime x y)).
  pose (W2' := (run12_W2' eta phi phi_prime x y)).
  pose (W1' := (run12_W1' eta phi phi_prime x y)).
  pose (z1' := (run12_z1' eta phi phi_prime x y)).
  pose (a1' := (run12_a1' eta phi phi_prime x y)).
  pose (delta2' := (run12_delta2' eta phi phi_prime x y)).
  pose (delta1' := (run12_delta1' eta phi phi_prime x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 1 / 2); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat] [1; 1] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v3 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W2 0%nat 1%nat 2%nat = 1 / 2)
    by (refine (eq_refl : W2 0%nat 1%nat 2%nat = 1 / 2); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : W1 0%nat 2%nat 1%nat = 1)
    by (refine (eq_refl : W1 0%nat 2%nat 1%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat] [1; 1] (same_parts v6 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 2%nat) eq_refl (rewritten (V 1) [z1 1%nat 2%nat] [1] (same_parts v7 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0)) eq_refl (eq_trans (y := 1 / 2 * 1 + (1 / 2 * 1 + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; W2 0%nat 1%nat 2%nat; a1 1%nat 2%nat] [1 / 2; 1; 1 / 2; 1] (same_parts v1 (same_parts v4 (same_parts v5 (same_parts v8 eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : delta2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [1; 0] (same_parts v9 (same_parts (eq_refl : y 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : W2 1%nat 1%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 - 1 * 1 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [1 / 2; 1; 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v10 (same_parts v4 eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 2)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1)))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 / 2 * 1 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1 / 2; 1] (same_parts v1 (same_parts v10 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : W1 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * (1 / 2) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 1 / 2; 1] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts v12 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (1 # 1)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : z1 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0) eq_refl (eq_trans (y := 1 / 2 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat] [1 / 2; 1] (same_parts v13 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : a1 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := z1 2%nat 1%nat) eq_refl (rewritten (V 1) [z1 2%nat 1%nat] [1 / 2] (same_parts v14 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : W2 1%nat 1%nat 2%nat = -1 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 2%nat - eta * delta2 1%nat 1%nat * a1 1%nat 2%nat) eq_refl (eq_trans (y := 1 / 2 - 1 * 1 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 2%nat; eta; delta2 1%nat 1%nat; a1 1%nat 2%nat] [1 / 2; 1; 1; 1] (same_parts v5 (same_parts (eq_refl : eta = 1) (same_parts v10 (same_parts v8 eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 2)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1)))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : delta1 1%nat 2%nat = 1 / 2)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 2%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 / 2 * 1 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 2%nat; delta2 1%nat 1%nat] [1 / 2; 1] (same_parts v5 (same_parts v10 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : W1 1%nat 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat - eta * delta1 1%nat 2%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * (1 / 2) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 1%nat; eta; delta1 1%nat 2%nat; x 1%nat 1%nat] [1; 1; 1 / 2; 1] (same_parts v6 (same_parts (eq_refl : eta = 1) (same_parts v17 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (1 # 1)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : z1 2%nat 2%nat = 1 / 2)
    by (refine (eq_trans (y := W1 1%nat 2%nat 1%nat * x 2%nat 1%nat + 0) eq_refl (eq_trans (y := 1 / 2 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W1 1%nat 2%nat 1%nat; x 2%nat 1%nat] [1 / 2; 1] (same_parts v18 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : a1 2%nat 2%nat = 1 / 2)
    by (refine (eq_trans (y := z1 2%nat 2%nat) eq_refl (rewritten (V 1) [z1 2%nat 2%nat] [1 / 2] (same_parts v19 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : z2 2%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat * a1 2%nat 1%nat + (W2 1%nat 1%nat 2%nat * a1 2%nat 2%nat + 0)) eq_refl (eq_trans (y := -1 / 2 * (1 / 2) + (-1 / 2 * (1 / 2) + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [W2 1%nat 1%nat 1%nat; a1 2%nat 1%nat; W2 1%nat 1%nat 2%nat; a1 2%nat 2%nat] [-1 / 2; 1 / 2; -1 / 2; 1 / 2] (same_parts v11 (same_parts v15 (same_parts v16 (same_parts v20 eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (-1 # 2)) (PEc (1 # 2))) (PEadd (PEmul (PEc (-1 # 2)) (PEc (1 # 2))) (PEc (0 # 1)))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : W2' 0%nat 1%nat 1%nat = 1)
    by (refine (eq_refl : W2' 0%nat 1%nat 1%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : W1' 0%nat 1%nat 1%nat = 1)
    by (refine (eq_refl : W1' 0%nat 1%nat 1%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : z1' 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1' 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W1' 0%nat 1%nat 1%nat; x 1%nat 1%nat] [1; 1] (same_parts v23 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : a1' 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1' 1%nat 1%nat) eq_refl (rewritten (V 1) [z1' 1%nat 1%nat] [1] (same_parts v24 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : z2' 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2' 0%nat 1%nat 1%nat * a1' 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W2' 0%nat 1%nat 1%nat; a1' 1%nat 1%nat] [1; 1] (same_parts v22 (same_parts v25 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : delta2' 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z2' 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 0) (rewritten (PEsub (V 1) (V 2)) [z2' 1%nat 1%nat; y 1%nat 1%nat] [1; 0] (same_parts v26 (same_parts (eq_refl : y 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : W2' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2' 0%nat 1%nat 1%nat - eta * delta2' 1%nat 1%nat * a1' 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 1 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2' 0%nat 1%nat 1%nat; eta; delta2' 1%nat 1%nat; a1' 1%nat 1%nat] [1; 1; 1; 1] (same_parts v22 (same_parts (eq_refl : eta = 1) (same_parts v27 (same_parts v25 eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : delta1' 1%nat 1%nat = 1)
    by (refine (eq_trans (y := (W2' 0%nat 1%nat 1%nat * delta2' 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 1 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2' 0%nat 1%nat 1%nat; delta2' 1%nat 1%nat] [1; 1] (same_parts v22 (same_parts v27 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : W1' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1' 0%nat 1%nat 1%nat - eta * delta1' 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 1 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1' 0%nat 1%nat 1%nat; eta; delta1' 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 1; 1] (same_parts v23 (same_parts (eq_refl : eta = 1) (same_parts v29 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : z1' 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1' 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W1' 1%nat 1%nat 1%nat; x 2%nat 1%nat] [0; 1] (same_parts v30 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : a1' 2%nat 1%nat = 0)
    by (refine (eq_trans (y := z1' 2%nat 1%nat) eq_refl (rewritten (V 1) [z1' 2%nat 1%nat] [0] (same_parts v31 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : z2' 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W2' 1%nat 1%nat 1%nat * a1' 2%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W2' 1%nat 1%nat 1%nat; a1' 2%nat 1%nat] [0; 0] (same_parts v28 (same_parts v32 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i => (fun h : forall i : nat, z2 2%nat i = z2' 2%nat i => (eq_fails (z2 2%nat 1%nat) (z2' 2%nat 1%nat) (rewritten (V 1) [z2 2%nat 1%nat] [-1 / 2] (same_parts v21 eq_refl)) (rewritten (V 1) [z2' 2%nat 1%nat] [0] (same_parts v33 eq_refl)) (number_apart (-1 # 2) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)) (all eta x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1).
Print Assumptions certified.
