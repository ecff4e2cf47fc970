(* The certificate of the page `mlp-unequal-start-can-break-the-tie`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** for some data it is not true that $W_{1,1,1}^{(1)} = W_{1,2,1}^{(1)}$ *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run11_now_W1 now i j * x (S t) j) + run11_now_b1 now i.
Definition run11_next_a1 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z1 now t i).
Definition run11_next_z2 (now : run11_state) (t i : nat) : R :=
  Sum 1 2 (fun j => run11_now_W2 now i j * run11_next_a1 now t j) + run11_now_b2 now i.
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  ell_prime (run11_next_z2 now t i) (y (S t) i).
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
  match t with O => {| run11_now_W1 := fun i j => W10 i j; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => W20 i j; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
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

Theorem claim1 :
  exists (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 x y : nat -> nat -> R),
  let W1 := (run11_W1 eta ell_prime phi phi_prime W10 W20 x y) in
  0 < eta /\
  (W1 1%nat 1%nat 1%nat <> W1 1%nat 2%nat 1%nat).
Proof.
  pose (eta := (1 : R)).
  pose (ell_prime := fun z1_ z2_ : R => z1_ * z2_).
  pose (phi := fun z : R => z).
  pose (phi_prime := fun z : R => 1).
  pose (W10 := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (W20 := fun i1 i2 : nat => 0).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => 0).
  pose (W1 := (run11_W1 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (W2 := (run11_W2 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (b1 := (run11_b1 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (z1 := (run11_z1 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (a1 := (run11_a1 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (b2 := (run11_b2 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (z2 := (run11_z2 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (delta2 := (run11_delta2 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (delta1 := (run11_delta1 eta ell_prime phi phi_prime W10 W20 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [0] (same_parts (eq_refl : W10 1%nat 1%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [0] (same_parts (eq_refl : W20 1%nat 1%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 0; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : W2 0%nat 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W20 1%nat 2%nat) eq_refl (rewritten (V 1) [W20 1%nat 2%nat] [0] (same_parts (eq_refl : W20 1%nat 2%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : W1 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 2%nat 1%nat) eq_refl (rewritten (V 1) [W10 2%nat 1%nat] [1] (same_parts (eq_refl : W10 2%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b1 0%nat 2%nat = 0)
    by (refine (eq_refl : b1 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z1 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 2%nat) eq_refl (eq_trans (y := 1 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; b1 0%nat 2%nat] [1; 0; 0] (same_parts v7 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a1 1%nat 2%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 2%nat) eq_refl (rewritten (V 1) [z1 1%nat 2%nat] [0] (same_parts v9 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + (0 * 0 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; W2 0%nat 1%nat 2%nat; a1 1%nat 2%nat; b2 0%nat 1%nat] [0; 0; 0; 0; 0] (same_parts v2 (same_parts v5 (same_parts v6 (same_parts v10 (same_parts v11 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 0] (same_parts v12 (same_parts (eq_refl : y 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * 0 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [0; 0] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta1 1%nat 2%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 2%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * 0 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 2%nat; delta2 1%nat 1%nat] [0; 0] (same_parts v6 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : W1 1%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat - eta * delta1 1%nat 2%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 1%nat; eta; delta1 1%nat 2%nat; x 1%nat 1%nat] [1; 1; 0; 0] (same_parts v7 (same_parts (eq_refl : eta = 1) (same_parts v16 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ eta (ex_intro _ ell_prime (ex_intro _ phi (ex_intro _ phi_prime (ex_intro _ W10 (ex_intro _ W20 (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (eq_fails (W1 1%nat 1%nat 1%nat) (W1 1%nat 2%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [0] (same_parts v15 eq_refl)) (rewritten (V 1) [W1 1%nat 2%nat 1%nat] [1] (same_parts v17 eq_refl)) (number_apart (0 # 1) (1 # 1) eq_refl))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data it is not true that $a_{1,1}^{(2)} = a_{1,2}^{(2)}$ *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 x y : nat -> nat -> R).
Definition run21_next_z1 (now : run21_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run21_now_W1 now i j * x (S t) j) + run21_now_b1 now i.
Definition run21_next_a1 (now : run21_state) (t i : nat) : R :=
  phi (run21_next_z1 now t i).
Definition run21_next_z2 (now : run21_state) (t i : nat) : R :=
  Sum 1 2 (fun j => run21_now_W2 now i j * run21_next_a1 now t j) + run21_now_b2 now i.
Definition run21_next_delta2 (now : run21_state) (t i : nat) : R :=
  ell_prime (run21_next_z2 now t i) (y (S t) i).
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
  match t with O => {| run21_now_W1 := fun i j => W10 i j; run21_now_b1 := fun i => 0; run21_now_W2 := fun i j => W20 i j; run21_now_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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

Theorem claim2 :
  exists (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 x y : nat -> nat -> R),
  let a1 := (run21_a1 eta ell_prime phi phi_prime W10 W20 x y) in
  0 < eta /\
  (a1 2%nat 1%nat <> a1 2%nat 2%nat).
Proof.
  pose (eta := (1 : R)).
  pose (ell_prime := fun z1_ z2_ : R => z1_ * z2_).
  pose (phi := fun z : R => z).
  pose (phi_prime := fun z : R => 1).
  pose (W10 := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (W20 := fun i1 i2 : nat => match i2 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (x := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (y := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (a1 := (run21_a1 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (W1 := (run21_W1 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (W2 := (run21_W2 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (b1 := (run21_b1 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (z1 := (run21_z1 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (b2 := (run21_b2 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (z2 := (run21_z2 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (delta2 := (run21_delta2 eta ell_prime phi phi_prime W10 W20 x y)).
  pose (delta1 := (run21_delta1 eta ell_prime phi phi_prime W10 W20 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [0] (same_parts (eq_refl : W10 1%nat 1%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [0] (same_parts (eq_refl : W20 1%nat 1%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : W2 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 2%nat) eq_refl (rewritten (V 1) [W20 1%nat 2%nat] [1] (same_parts (eq_refl : W20 1%nat 2%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : W1 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 2%nat 1%nat) eq_refl (rewritten (V 1) [W10 2%nat 1%nat] [1] (same_parts (eq_refl : W10 2%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b1 0%nat 2%nat = 0)
    by (refine (eq_refl : b1 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 2%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; b1 0%nat 2%nat] [1; 1; 0] (same_parts v7 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 2%nat) eq_refl (rewritten (V 1) [z1 1%nat 2%nat] [1] (same_parts v9 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : z2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + (1 * 1 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; W2 0%nat 1%nat 2%nat; a1 1%nat 2%nat; b2 0%nat 1%nat] [0; 0; 1; 1; 0] (same_parts v2 (same_parts v5 (same_parts v6 (same_parts v10 (same_parts v11 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z2 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 1) (rewritten (PEmul (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [1; 1] (same_parts v12 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * 1 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [0; 1] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 0; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v14 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : z1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat; b1 1%nat 1%nat] [0; 0; 0] (same_parts v15 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts v16 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : a1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 2%nat 1%nat) eq_refl (rewritten (V 1) [z1 2%nat 1%nat] [0] (same_parts v17 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : delta1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 2%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 1 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 2%nat; delta2 1%nat 1%nat] [1; 1] (same_parts v6 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W1 1%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat - eta * delta1 1%nat 2%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 1 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 1%nat; eta; delta1 1%nat 2%nat; x 1%nat 1%nat] [1; 1; 1; 1] (same_parts v7 (same_parts (eq_refl : eta = 1) (same_parts v19 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : b1 1%nat 2%nat = (-1))
    by (refine (eq_trans (y := b1 0%nat 2%nat - eta * delta1 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * 1) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 2%nat; eta; delta1 1%nat 2%nat] [0; 1; 1] (same_parts v8 (same_parts (eq_refl : eta = 1) (same_parts v19 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : z1 2%nat 2%nat = (-1))
    by (refine (eq_trans (y := W1 1%nat 2%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 2%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + (-1)) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 2%nat 1%nat; x 2%nat 1%nat; b1 1%nat 2%nat] [0; 0; (-1)] (same_parts v20 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts v21 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : a1 2%nat 2%nat = (-1))
    by (refine (eq_trans (y := z1 2%nat 2%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [z1 2%nat 2%nat] [(-1)] (same_parts v22 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ eta (ex_intro _ ell_prime (ex_intro _ phi (ex_intro _ phi_prime (ex_intro _ W10 (ex_intro _ W20 (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (eq_fails (a1 2%nat 1%nat) (a1 2%nat 2%nat) (rewritten (V 1) [a1 2%nat 1%nat] [0] (same_parts v18 eq_refl)) (eq_trans (y := (-1)) (rewritten (V 1) [a1 2%nat 2%nat] [(-1)] (same_parts v23 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (number_apart (0 # 1) (-1 # 1) eq_refl))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2).
Print Assumptions certified.
