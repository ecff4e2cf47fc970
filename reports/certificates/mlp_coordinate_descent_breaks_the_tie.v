(* The certificate of the page `mlp-coordinate-descent-breaks-the-tie`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: the entries of $\mathbf{W}_{1}$ along axis 1 stay identical *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (turn x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run11_now_W1 now i j * x (S t) j) + run11_now_b1 now i.
Definition run11_next_a1 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z1 now t i).
Definition run11_next_z2 (now : run11_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run11_now_W2 now i j * run11_next_a1 now t j) + run11_now_b2 now i.
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  ell_prime (run11_next_z2 now t i) (y (S t) i).
Definition run11_next_delta1 (now : run11_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run11_now_W2 now j i * run11_next_delta2 now t j) * phi_prime (run11_next_z1 now t i).
Definition run11_next_W1 (now : run11_state) (t i j : nat) : R :=
  run11_now_W1 now i j - eta * turn (S t) i * run11_next_delta1 now t i * x (S t) j.
Definition run11_next_b1 (now : run11_state) (t i : nat) : R :=
  run11_now_b1 now i.
Definition run11_next_W2 (now : run11_state) (t i j : nat) : R :=
  run11_now_W2 now i j.
Definition run11_next_b2 (now : run11_state) (t i : nat) : R :=
  run11_now_b2 now i.
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
  forall (n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (turn x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 c eta ell_prime phi phi_prime turn x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j
  ).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 2%nat).
  pose (n2 := 1%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (ell_prime := fun z1_ z2_ : R => z1_ + z2_).
  pose (phi := fun z : R => z).
  pose (phi_prime := fun z : R => 1).
  pose (turn := fun i1 i2 : nat => match i2 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 0).
  pose (W1 := (run11_W1 n0 n1 n2 c eta ell_prime phi phi_prime turn x y)).
  pose (W2 := (run11_W2 n0 n1 n2 c eta ell_prime phi phi_prime turn x y)).
  pose (b1 := (run11_b1 n0 n1 n2 c eta ell_prime phi phi_prime turn x y)).
  pose (z1 := (run11_z1 n0 n1 n2 c eta ell_prime phi phi_prime turn x y)).
  pose (a1 := (run11_a1 n0 n1 n2 c eta ell_prime phi phi_prime turn x y)).
  pose (b2 := (run11_b2 n0 n1 n2 c eta ell_prime phi phi_prime turn x y)).
  pose (z2 := (run11_z2 n0 n1 n2 c eta ell_prime phi phi_prime turn x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 c eta ell_prime phi phi_prime turn x y)).
  pose (delta1 := (run11_delta1 n0 n1 n2 c eta ell_prime phi phi_prime turn x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : W2 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : W1 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b1 0%nat 2%nat = 0)
    by (refine (eq_refl : b1 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 2%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; b1 0%nat 2%nat] [1; 1; 0] (same_parts v7 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 2%nat) eq_refl (rewritten (V 1) [z1 1%nat 2%nat] [1] (same_parts v9 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : z2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + (1 * 1 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; W2 0%nat 1%nat 2%nat; a1 1%nat 2%nat; b2 0%nat 1%nat] [1; 1; 1; 1; 0] (same_parts v2 (same_parts v5 (same_parts v6 (same_parts v10 (same_parts v11 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat + y 1%nat 1%nat) eq_refl (eq_trans (y := 2 + 0) (rewritten (PEadd (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [2; 0] (same_parts v12 (same_parts (eq_refl : y 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEadd (PEc (2 # 1)) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 2] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * turn 1%nat 1%nat * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 2 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (V 5))) [W1 0%nat 1%nat 1%nat; eta; turn 1%nat 1%nat; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 0; 2; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : turn 1%nat 1%nat = 0) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (2 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta1 1%nat 2%nat = 2)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 2%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 2%nat; delta2 1%nat 1%nat] [1; 2] (same_parts v6 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : W1 1%nat 2%nat 1%nat = (-1))
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat - eta * turn 1%nat 2%nat * delta1 1%nat 2%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 1 * 2 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (V 5))) [W1 0%nat 2%nat 1%nat; eta; turn 1%nat 2%nat; delta1 1%nat 2%nat; x 1%nat 1%nat] [1; 1; 1; 2; 1] (same_parts v7 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : turn 1%nat 2%nat = 1) (same_parts v16 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j => (fun h : forall i : nat, forall j : nat, forall k : nat, W1 1%nat i j = W1 1%nat k j => (fun h : forall j : nat, forall k : nat, W1 1%nat 1%nat j = W1 1%nat k j => (fun h : forall k : nat, W1 1%nat 1%nat 1%nat = W1 1%nat k 1%nat => (eq_fails (W1 1%nat 1%nat 1%nat) (W1 1%nat 2%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [1] (same_parts v15 eq_refl)) (eq_trans (y := (-1)) (rewritten (V 1) [W1 1%nat 2%nat 1%nat] [(-1)] (same_parts v17 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (number_apart (1 # 1) (-1 # 1) eq_refl)) (h 2%nat)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (all n0 n1 n2 c eta ell_prime phi phi_prime turn x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1).
Print Assumptions certified.
