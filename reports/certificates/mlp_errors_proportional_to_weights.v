(* The certificate of the page `mlp-errors-proportional-to-weights`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: $\mathbf{\delta}_{1}$ in the first run is $c$ times $\mathbf{\delta}_{1}$ in the second *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_W2 : nat -> nat -> R }.

Section run11.
Variables (c eta : R) (phi phi_prime : R -> R) (W10 W20 x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run11_now_W1 now i j * x (S t) j).
Definition run11_next_a1 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z1 now t i).
Definition run11_next_z2 (now : run11_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run11_now_W2 now i j * run11_next_a1 now t j).
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
  match t with O => {| run11_now_W1 := fun i j => c * W10 i j; run11_now_W2 := fun i j => c * W20 i j |} | S t => run11_step (run11_after t) t end.
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
Variables (eta : R) (phi phi_prime : R -> R) (W10 W20 x y : nat -> nat -> R).
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
  match t with O => {| run12_now_W1' := fun i j => W10 i j; run12_now_W2' := fun i j => W20 i j |} | S t => run12_step (run12_after t) t end.
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
  forall (c eta : R) (W10 W20 x y : nat -> nat -> R),
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let delta1 := (run11_delta1 c eta phi phi_prime W10 W20 x y) in
  let delta1' := (run12_delta1' eta phi phi_prime W10 W20 x y) in
  0 < c ->
  0 < eta ->
  forall t : nat, forall i : nat, delta1 (S t) i = c * delta1' (S t) i
  ).
Proof.
  pose (c := (2 : R)).
  pose (eta := (1 : R)).
  pose (W10 := fun i1 i2 : nat => 1).
  pose (W20 := fun i1 i2 : nat => 1).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 0).
  pose (phi := fun z : R => z).
  pose (phi_prime := fun z : R => 1).
  pose (delta1 := (run11_delta1 c eta phi phi_prime W10 W20 x y)).
  pose (delta1' := (run12_delta1' eta phi phi_prime W10 W20 x y)).
  pose (W2 := (run11_W2 c eta phi phi_prime W10 W20 x y)).
  pose (W1 := (run11_W1 c eta phi phi_prime W10 W20 x y)).
  pose (z1 := (run11_z1 c eta phi phi_prime W10 W20 x y)).
  pose (a1 := (run11_a1 c eta phi phi_prime W10 W20 x y)).
  pose (z2 := (run11_z2 c eta phi phi_prime W10 W20 x y)).
  pose (delta2 := (run11_delta2 c eta phi phi_prime W10 W20 x y)).
  pose (W2' := (run12_W2' eta phi phi_prime W10 W20 x y)).
  pose (W1' := (run12_W1' eta phi phi_prime W10 W20 x y)).
  pose (z1' := (run12_z1' eta phi phi_prime W10 W20 x y)).
  pose (a1' := (run12_a1' eta phi phi_prime W10 W20 x y)).
  pose (z2' := (run12_z2' eta phi phi_prime W10 W20 x y)).
  pose (delta2' := (run12_delta2' eta phi phi_prime W10 W20 x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c * W20 1%nat 1%nat) eq_refl (eq_trans (y := 2 * 1) (rewritten (PEmul (V 1) (V 2)) [c; W20 1%nat 1%nat] [2; 1] (same_parts (eq_refl : c = 2) (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c * W10 1%nat 1%nat) eq_refl (eq_trans (y := 2 * 1) (rewritten (PEmul (V 1) (V 2)) [c; W10 1%nat 1%nat] [2; 1] (same_parts (eq_refl : c = 2) (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0) eq_refl (eq_trans (y := 2 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat] [2; 1] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v3 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z2 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0) eq_refl (eq_trans (y := 2 * 2 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat] [2; 2] (same_parts v1 (same_parts v4 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : delta2 1%nat 1%nat = 4)
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 4 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [4; 0] (same_parts v5 (same_parts (eq_refl : y 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (4 # 1)) (PEc (0 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : delta1 1%nat 1%nat = 8)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 4 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [2; 4] (same_parts v1 (same_parts v6 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (4 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (8 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : W2' 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : W1' 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z1' 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1' 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W1' 0%nat 1%nat 1%nat; x 1%nat 1%nat] [1; 1] (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : a1' 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1' 1%nat 1%nat) eq_refl (rewritten (V 1) [z1' 1%nat 1%nat] [1] (same_parts v10 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : z2' 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2' 0%nat 1%nat 1%nat * a1' 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W2' 0%nat 1%nat 1%nat; a1' 1%nat 1%nat] [1; 1] (same_parts v8 (same_parts v11 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2' 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z2' 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 0) (rewritten (PEsub (V 1) (V 2)) [z2' 1%nat 1%nat; y 1%nat 1%nat] [1; 0] (same_parts v12 (same_parts (eq_refl : y 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1' 1%nat 1%nat = 1)
    by (refine (eq_trans (y := (W2' 0%nat 1%nat 1%nat * delta2' 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 1 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2' 0%nat 1%nat 1%nat; delta2' 1%nat 1%nat] [1; 1] (same_parts v8 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, delta1 (S t) i = c * delta1' (S t) i => (fun h : forall i : nat, delta1 1%nat i = c * delta1' 1%nat i => (eq_fails (delta1 1%nat 1%nat) (c * delta1' 1%nat 1%nat) (rewritten (V 1) [delta1 1%nat 1%nat] [8] (same_parts v7 eq_refl)) (eq_trans (y := 2 * 1) (rewritten (PEmul (V 1) (V 2)) [c; delta1' 1%nat 1%nat] [2; 1] (same_parts (eq_refl : c = 2) (same_parts v14 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)) (number_apart (8 # 1) (2 # 1) eq_refl)) (h 1%nat)) (h 0%nat)) (all c eta W10 W20 x y (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl)))) (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1).
Print Assumptions certified.
