(* The certificate of the page `mlp-equal-weights-biases`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: the entries of $\mathbf{a}_{1}$ along axis 1 stay identical *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n : nat) (c eta : R) (phi phi_prime : R -> R) (b10 : nat -> R) (x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 n (fun j => run11_now_W1 now i j * x (S t) j) + run11_now_b1 now i.
Definition run11_next_a1 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z1 now t i).
Definition run11_next_z2 (now : run11_state) (t i : nat) : R :=
  Sum 1 n (fun j => run11_now_W2 now i j * run11_next_a1 now t j) + run11_now_b2 now i.
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  run11_next_z2 now t i - y (S t) i.
Definition run11_next_delta1 (now : run11_state) (t i : nat) : R :=
  Sum 1 n (fun j => run11_now_W2 now j i * run11_next_delta2 now t j) * phi_prime (run11_next_z1 now t i).
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
  match t with O => {| run11_now_W1 := fun i j => c; run11_now_b1 := fun i => b10 i; run11_now_W2 := fun i j => c; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
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
  forall (n : nat) (c eta : R) (b10 : nat -> R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let a1 := (run11_a1 n c eta phi phi_prime b10 x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall k : nat, a1 (S t) i = a1 (S t) k
  ).
Proof.
  pose (n := 2%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (b10 := fun i1 : nat => match i1 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => 0).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (a1 := (run11_a1 n c eta phi phi_prime b10 x y)).
  pose (W1 := (run11_W1 n c eta phi phi_prime b10 x y)).
  pose (b1 := (run11_b1 n c eta phi phi_prime b10 x y)).
  pose (z1 := (run11_z1 n c eta phi phi_prime b10 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [0] (same_parts (eq_refl : b10 1%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 1%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 0 + (1 * 0 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; W1 0%nat 1%nat 2%nat; x 1%nat 2%nat; b1 0%nat 1%nat] [1; 0; 1; 0; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v2 (same_parts (eq_refl : x 1%nat 2%nat = 0) (same_parts v3 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : W1 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : W1 0%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b1 0%nat 2%nat = 1)
    by (refine (eq_trans (y := b10 2%nat) eq_refl (rewritten (V 1) [b10 2%nat] [1] (same_parts (eq_refl : b10 2%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 2%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 2%nat) eq_refl (eq_trans (y := 1 * 0 + (1 * 0 + 0) + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; W1 0%nat 2%nat 2%nat; x 1%nat 2%nat; b1 0%nat 2%nat] [1; 0; 1; 0; 1] (same_parts v6 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v7 (same_parts (eq_refl : x 1%nat 2%nat = 0) (same_parts v8 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : inside (exp (- z1 1%nat 2%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 1%nat 2%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 1%nat 2%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 1%nat 2%nat] [1] (same_parts v9 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : inside (/ (1 + exp (- z1 1%nat 2%nat))) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (inverse_inside (1 + exp (- z1 1%nat 2%nat)) (stated 0x15e2d58d8b38dc83fa295 0x15e2d58d8b3ebf5c78c73) _ (enclosed (l := [exp (- z1 1%nat 2%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v10 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : inside (a1 1%nat 2%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := / (1 + exp (- z1 1%nat 2%nat))) eq_refl v11); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall k : nat, a1 (S t) i = a1 (S t) k => (fun h : forall i : nat, forall k : nat, a1 1%nat i = a1 1%nat k => (fun h : forall k : nat, a1 1%nat 1%nat = a1 1%nat k => (Rlt_not_eq _ _ (less_inside ((exactly (z := a1 1%nat 1%nat) (1 # 2) (rewritten (V 1) [a1 1%nat 1%nat] [1 / 2] (same_parts v5 eq_refl))) : inside (a1 1%nat 1%nat) (1 # 2, 1 # 2)) v12 _)) (h 2%nat)) (h 1%nat)) (h 0%nat)) (all n c eta b10 x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: the entries of $\mathbf{W}_{1}$ along axis 1 stay identical *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (n : nat) (c eta : R) (phi phi_prime : R -> R) (b10 : nat -> R) (x y : nat -> nat -> R).
Definition run21_next_z1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n (fun j => run21_now_W1 now i j * x (S t) j) + run21_now_b1 now i.
Definition run21_next_a1 (now : run21_state) (t i : nat) : R :=
  phi (run21_next_z1 now t i).
Definition run21_next_z2 (now : run21_state) (t i : nat) : R :=
  Sum 1 n (fun j => run21_now_W2 now i j * run21_next_a1 now t j) + run21_now_b2 now i.
Definition run21_next_delta2 (now : run21_state) (t i : nat) : R :=
  run21_next_z2 now t i - y (S t) i.
Definition run21_next_delta1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n (fun j => run21_now_W2 now j i * run21_next_delta2 now t j) * phi_prime (run21_next_z1 now t i).
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
  match t with O => {| run21_now_W1 := fun i j => c; run21_now_b1 := fun i => b10 i; run21_now_W2 := fun i j => c; run21_now_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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
  forall (n : nat) (c eta : R) (b10 : nat -> R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run21_W1 n c eta phi phi_prime b10 x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j
  ).
Proof.
  pose (n := 2%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (b10 := fun i1 : nat => match i1 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (x := fun i1 i2 : nat => match i2 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (y := fun i1 i2 : nat => 0).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W1 := (run21_W1 n c eta phi phi_prime b10 x y)).
  pose (W2 := (run21_W2 n c eta phi phi_prime b10 x y)).
  pose (b1 := (run21_b1 n c eta phi phi_prime b10 x y)).
  pose (z1 := (run21_z1 n c eta phi phi_prime b10 x y)).
  pose (a1 := (run21_a1 n c eta phi phi_prime b10 x y)).
  pose (b2 := (run21_b2 n c eta phi phi_prime b10 x y)).
  pose (z2 := (run21_z2 n c eta phi phi_prime b10 x y)).
  pose (delta2 := (run21_delta2 n c eta phi phi_prime b10 x y)).
  pose (delta1 := (run21_delta1 n c eta phi phi_prime b10 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [0] (same_parts (eq_refl : b10 1%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 1%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 0 + (1 * 1 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; W1 0%nat 1%nat 2%nat; x 1%nat 2%nat; b1 0%nat 1%nat] [1; 0; 1; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v3 (same_parts (eq_refl : x 1%nat 2%nat = 1) (same_parts v4 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
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
  assert (v12 : b1 0%nat 2%nat = 1)
    by (refine (eq_trans (y := b10 2%nat) eq_refl (rewritten (V 1) [b10 2%nat] [1] (same_parts (eq_refl : b10 2%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z1 1%nat 2%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 2%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 2%nat) eq_refl (eq_trans (y := 1 * 0 + (1 * 1 + 0) + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; W1 0%nat 2%nat 2%nat; x 1%nat 2%nat; b1 0%nat 2%nat] [1; 0; 1; 1; 1] (same_parts v10 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v11 (same_parts (eq_refl : x 1%nat 2%nat = 1) (same_parts v12 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : inside (exp (- z1 1%nat 2%nat)) (stated 0x22a555477ebe4c8421a3 0x22a555477f48e1ea8e3d))
    by (refine (exp_inside (- z1 1%nat 2%nat) (-2 # 1, -2 # 1) _ (exactly (z := - z1 1%nat 2%nat) (-2 # 1) (eq_trans (y := - (2)) (rewritten (PEopp (V 1)) [z1 1%nat 2%nat] [2] (same_parts v13 eq_refl)) (ring_fact [] (PEopp (PEc (2 # 1))) (PEc (-2 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : inside (/ (1 + exp (- z1 1%nat 2%nat))) (stated 0xe17bead453988f9dc17e 0xe17bead45404131b6d2d))
    by (refine (inverse_inside (1 + exp (- z1 1%nat 2%nat)) (stated 0x122a555477ebe4c8421a3 0x122a555477f48e1ea8e3d) _ (enclosed (l := [exp (- z1 1%nat 2%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v14 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : inside (a1 1%nat 2%nat) (stated 0xe17bead453988f9dc17e 0xe17bead45404131b6d2d))
    by (refine (same_inside (y := / (1 + exp (- z1 1%nat 2%nat))) eq_refl v15); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : inside (z2 1%nat 1%nat) (stated 0x19ca2928300954bd340de 0x19ca2928301332492f377))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; W2 0%nat 1%nat 2%nat; a1 1%nat 2%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v8 (one_more (exactly (z := W2 0%nat 1%nat 2%nat) (1 # 1) v9) (one_more v16 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v17) (Forall2_nil _)))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : inside (delta2 1%nat 1%nat) (stated 0x19ca2928300954bd340de 0x19ca2928301332492f377))
    by (refine (same_inside (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (enclosed (l := [z2 1%nat 1%nat; y 1%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v18 (one_more (exactly (z := y 1%nat 1%nat) (0 # 1) (eq_refl : y 1%nat 1%nat = 0)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W2 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : W2 0%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : b2 0%nat 2%nat = 0)
    by (refine (eq_refl : b2 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : inside (z2 1%nat 2%nat) (stated 0x19ca2928300954bd340de 0x19ca2928301332492f377))
    by (refine (same_inside (y := W2 0%nat 2%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 2%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 2%nat) eq_refl (enclosed (l := [W2 0%nat 2%nat 1%nat; a1 1%nat 1%nat; W2 0%nat 2%nat 2%nat; a1 1%nat 2%nat; b2 0%nat 2%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) _ (one_more (exactly (z := W2 0%nat 2%nat 1%nat) (1 # 1) v20) (one_more v8 (one_more (exactly (z := W2 0%nat 2%nat 2%nat) (1 # 1) v21) (one_more v16 (one_more (exactly (z := b2 0%nat 2%nat) (0 # 1) v22) (Forall2_nil _)))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : inside (delta2 1%nat 2%nat) (stated 0x19ca2928300954bd340de 0x19ca2928301332492f377))
    by (refine (same_inside (y := z2 1%nat 2%nat - y 1%nat 2%nat) eq_refl (enclosed (l := [z2 1%nat 2%nat; y 1%nat 2%nat]) (PEsub (V 1) (V 2)) _ (one_more v23 (one_more (exactly (z := y 1%nat 2%nat) (0 # 1) (eq_refl : y 1%nat 2%nat = 0)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : inside (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2)) (stated 0x88d17ecf6669f2df61fb 0x88d17ecf66b38aa1179b))
    by (refine (inverse_inside ((1 + exp (- z1 1%nat 1%nat)) ^ 2) (stated 0x1df0006f8e5fc82475dcb 0x1df0006f8e6fe282461ce) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : inside (delta1 1%nat 1%nat) (stated 0xa24208f30b1cbd6e28a7 0xa24208f30c54583bb257))
    by (refine (same_inside (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + (W2 0%nat 2%nat 1%nat * delta2 1%nat 2%nat + 0)) * (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2) * exp (- z1 1%nat 1%nat))) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; W2 0%nat 2%nat 1%nat; delta2 1%nat 2%nat; / ((1 + exp (- z1 1%nat 1%nat)) ^ 2); exp (- z1 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (PEmul (V 5) (V 6))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v19 (one_more (exactly (z := W2 0%nat 2%nat 1%nat) (1 # 1) v20) (one_more v24 (one_more v25 (one_more v6 (Forall2_nil _))))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : W1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (collapsed (z := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) (1 # 1) (enclosed (l := [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v26 (one_more (exactly (z := x 1%nat 1%nat) (0 # 1) (eq_refl : x 1%nat 1%nat = 0)) (Forall2_nil _))))) _))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : inside (/ ((1 + exp (- z1 1%nat 2%nat)) ^ 2)) (stated 0xc69b0ec4ba6359fac63e 0xc69b0ec4bb20bf334784))
    by (refine (inverse_inside ((1 + exp (- z1 1%nat 2%nat)) ^ 2) (stated 0x149fafffd05b914cbe9a6 0x149fafffd06f3c248e25b) _ (enclosed (l := [exp (- z1 1%nat 2%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v14 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : inside (delta1 1%nat 2%nat) (stated 0x56a5e7acb4c8f0964458 0x56a5e7acb6974eeb11f8))
    by (refine (same_inside (y := (W2 0%nat 1%nat 2%nat * delta2 1%nat 1%nat + (W2 0%nat 2%nat 2%nat * delta2 1%nat 2%nat + 0)) * (/ ((1 + exp (- z1 1%nat 2%nat)) ^ 2) * exp (- z1 1%nat 2%nat))) eq_refl (enclosed (l := [W2 0%nat 1%nat 2%nat; delta2 1%nat 1%nat; W2 0%nat 2%nat 2%nat; delta2 1%nat 2%nat; / ((1 + exp (- z1 1%nat 2%nat)) ^ 2); exp (- z1 1%nat 2%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (PEmul (V 5) (V 6))) _ (one_more (exactly (z := W2 0%nat 1%nat 2%nat) (1 # 1) v9) (one_more v19 (one_more (exactly (z := W2 0%nat 2%nat 2%nat) (1 # 1) v21) (one_more v24 (one_more v28 (one_more v14 (Forall2_nil _))))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : W1 1%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat - eta * delta1 1%nat 2%nat * x 1%nat 1%nat) eq_refl (collapsed (z := W1 0%nat 2%nat 1%nat - eta * delta1 1%nat 2%nat * x 1%nat 1%nat) (1 # 1) (enclosed (l := [W1 0%nat 2%nat 1%nat; eta; delta1 1%nat 2%nat; x 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 2%nat 1%nat) (1 # 1) v10) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v29 (one_more (exactly (z := x 1%nat 1%nat) (0 # 1) (eq_refl : x 1%nat 1%nat = 0)) (Forall2_nil _))))) _))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : W1 0%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : W2 0%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : W2 0%nat 2%nat 0%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : W1 0%nat 0%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : b1 0%nat 0%nat = 0)
    by (refine (eq_trans (y := b10 0%nat) eq_refl (rewritten (V 1) [b10 0%nat] [0] (same_parts (eq_refl : b10 0%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : z1 1%nat 0%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 0%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 0%nat) eq_refl (eq_trans (y := 1 * 0 + (1 * 1 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; W1 0%nat 0%nat 2%nat; x 1%nat 2%nat; b1 0%nat 0%nat] [1; 0; 1; 1; 0] (same_parts v31 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v34 (same_parts (eq_refl : x 1%nat 2%nat = 1) (same_parts v35 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : inside (exp (- z1 1%nat 0%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 1%nat 0%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 1%nat 0%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 1%nat 0%nat] [1] (same_parts v36 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : inside (/ ((1 + exp (- z1 1%nat 0%nat)) ^ 2)) (stated 0x88d17ecf6669f2df61fb 0x88d17ecf66b38aa1179b))
    by (refine (inverse_inside ((1 + exp (- z1 1%nat 0%nat)) ^ 2) (stated 0x1df0006f8e5fc82475dcb 0x1df0006f8e6fe282461ce) _ (enclosed (l := [exp (- z1 1%nat 0%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v37 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : inside (delta1 1%nat 0%nat) (stated 0xa24208f30b1cbd6e28a7 0xa24208f30c54583bb257))
    by (refine (same_inside (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + (W2 0%nat 2%nat 0%nat * delta2 1%nat 2%nat + 0)) * (/ ((1 + exp (- z1 1%nat 0%nat)) ^ 2) * exp (- z1 1%nat 0%nat))) eq_refl (enclosed (l := [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat; W2 0%nat 2%nat 0%nat; delta2 1%nat 2%nat; / ((1 + exp (- z1 1%nat 0%nat)) ^ 2); exp (- z1 1%nat 0%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (PEmul (V 5) (V 6))) _ (one_more (exactly (z := W2 0%nat 1%nat 0%nat) (1 # 1) v32) (one_more v19 (one_more (exactly (z := W2 0%nat 2%nat 0%nat) (1 # 1) v33) (one_more v24 (one_more v38 (one_more v37 (Forall2_nil _))))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : W1 1%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat - eta * delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (collapsed (z := W1 0%nat 0%nat 1%nat - eta * delta1 1%nat 0%nat * x 1%nat 1%nat) (1 # 1) (enclosed (l := [W1 0%nat 0%nat 1%nat; eta; delta1 1%nat 0%nat; x 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 0%nat 1%nat) (1 # 1) v31) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v39 (one_more (exactly (z := x 1%nat 1%nat) (0 # 1) (eq_refl : x 1%nat 1%nat = 0)) (Forall2_nil _))))) _))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : inside (W1 1%nat 1%nat 2%nat) (stated 0x5dbdf70cf3aba7c44da9 0x5dbdf70cf4e34291d759))
    by (refine (same_inside (y := W1 0%nat 1%nat 2%nat - eta * delta1 1%nat 1%nat * x 1%nat 2%nat) eq_refl (enclosed (l := [W1 0%nat 1%nat 2%nat; eta; delta1 1%nat 1%nat; x 1%nat 2%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 1%nat 2%nat) (1 # 1) v3) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v26 (one_more (exactly (z := x 1%nat 2%nat) (1 # 1) (eq_refl : x 1%nat 2%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : inside (W1 1%nat 2%nat 2%nat) (stated 0xa95a18534968b114ee08 0xa95a18534b370f69bba8))
    by (refine (same_inside (y := W1 0%nat 2%nat 2%nat - eta * delta1 1%nat 2%nat * x 1%nat 2%nat) eq_refl (enclosed (l := [W1 0%nat 2%nat 2%nat; eta; delta1 1%nat 2%nat; x 1%nat 2%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 2%nat 2%nat) (1 # 1) v11) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v29 (one_more (exactly (z := x 1%nat 2%nat) (1 # 1) (eq_refl : x 1%nat 2%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j => (fun h : forall i : nat, forall j : nat, forall k : nat, W1 1%nat i j = W1 1%nat k j => (fun h : forall j : nat, forall k : nat, W1 1%nat 1%nat j = W1 1%nat k j => (fun h : forall k : nat, W1 1%nat 1%nat 2%nat = W1 1%nat k 2%nat => (Rlt_not_eq _ _ (less_inside v41 v42 _)) (h 2%nat)) (h 2%nat)) (h 1%nat)) (h 1%nat)) (all n c eta b10 x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: the entries of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R }.

Section run31.
Variables (n : nat) (c eta : R) (phi phi_prime : R -> R) (b10 : nat -> R) (x y : nat -> nat -> R).
Definition run31_next_z1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n (fun j => run31_now_W1 now i j * x (S t) j) + run31_now_b1 now i.
Definition run31_next_a1 (now : run31_state) (t i : nat) : R :=
  phi (run31_next_z1 now t i).
Definition run31_next_z2 (now : run31_state) (t i : nat) : R :=
  Sum 1 n (fun j => run31_now_W2 now i j * run31_next_a1 now t j) + run31_now_b2 now i.
Definition run31_next_delta2 (now : run31_state) (t i : nat) : R :=
  run31_next_z2 now t i - y (S t) i.
Definition run31_next_delta1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n (fun j => run31_now_W2 now j i * run31_next_delta2 now t j) * phi_prime (run31_next_z1 now t i).
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
  match t with O => {| run31_now_W1 := fun i j => c; run31_now_b1 := fun i => b10 i; run31_now_W2 := fun i j => c; run31_now_b2 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
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
  forall (n : nat) (c eta : R) (b10 : nat -> R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W2 := (run31_W2 n c eta phi phi_prime b10 x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k
  ).
Proof.
  pose (n := 2%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (b10 := fun i1 : nat => match i1 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => 0).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W2 := (run31_W2 n c eta phi phi_prime b10 x y)).
  pose (W1 := (run31_W1 n c eta phi phi_prime b10 x y)).
  pose (b1 := (run31_b1 n c eta phi phi_prime b10 x y)).
  pose (z1 := (run31_z1 n c eta phi phi_prime b10 x y)).
  pose (a1 := (run31_a1 n c eta phi phi_prime b10 x y)).
  pose (b2 := (run31_b2 n c eta phi phi_prime b10 x y)).
  pose (z2 := (run31_z2 n c eta phi phi_prime b10 x y)).
  pose (delta2 := (run31_delta2 n c eta phi phi_prime b10 x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [0] (same_parts (eq_refl : b10 1%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 1%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 0 + (1 * 0 + 0) + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; W1 0%nat 1%nat 2%nat; x 1%nat 2%nat; b1 0%nat 1%nat] [1; 0; 1; 0; 0] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v3 (same_parts (eq_refl : x 1%nat 2%nat = 0) (same_parts v4 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : W2 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : W1 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : W1 0%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b1 0%nat 2%nat = 1)
    by (refine (eq_trans (y := b10 2%nat) eq_refl (rewritten (V 1) [b10 2%nat] [1] (same_parts (eq_refl : b10 2%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + (W1 0%nat 2%nat 2%nat * x 1%nat 2%nat + 0) + b1 0%nat 2%nat) eq_refl (eq_trans (y := 1 * 0 + (1 * 0 + 0) + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; W1 0%nat 2%nat 2%nat; x 1%nat 2%nat; b1 0%nat 2%nat] [1; 0; 1; 0; 1] (same_parts v8 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v9 (same_parts (eq_refl : x 1%nat 2%nat = 0) (same_parts v10 eq_refl)))))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : inside (exp (- z1 1%nat 2%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 1%nat 2%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 1%nat 2%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 1%nat 2%nat] [1] (same_parts v11 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : inside (/ (1 + exp (- z1 1%nat 2%nat))) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (inverse_inside (1 + exp (- z1 1%nat 2%nat)) (stated 0x15e2d58d8b38dc83fa295 0x15e2d58d8b3ebf5c78c73) _ (enclosed (l := [exp (- z1 1%nat 2%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v12 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : inside (a1 1%nat 2%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := / (1 + exp (- z1 1%nat 2%nat))) eq_refl v13); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : inside (z2 1%nat 1%nat) (stated 0x13b26a7aeacfcbc357f60 0x13b26a7aead2f1177864a))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; W2 0%nat 1%nat 2%nat; a1 1%nat 2%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := a1 1%nat 1%nat) (1 # 2) v6) (one_more (exactly (z := W2 0%nat 1%nat 2%nat) (1 # 1) v7) (one_more v14 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v15) (Forall2_nil _)))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : inside (delta2 1%nat 1%nat) (stated 0x13b26a7aeacfcbc357f60 0x13b26a7aead2f1177864a))
    by (refine (same_inside (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (enclosed (l := [z2 1%nat 1%nat; y 1%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v16 (one_more (exactly (z := y 1%nat 1%nat) (0 # 1) (eq_refl : y 1%nat 1%nat = 0)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : inside (W2 1%nat 1%nat 1%nat) (stated 0x626cac28a96877443cdb 0x626cac28a981a1e54050))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v17 (one_more (exactly (z := a1 1%nat 1%nat) (1 # 2) v6) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : inside (W2 1%nat 1%nat 2%nat) (stated 0x199b2d5942b4eca32540 0x199b2d594317af05de56))
    by (refine (same_inside (y := W2 0%nat 1%nat 2%nat - eta * delta2 1%nat 1%nat * a1 1%nat 2%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 2%nat; eta; delta2 1%nat 1%nat; a1 1%nat 2%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 2%nat) (1 # 1) v7) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v17 (one_more v14 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k => (fun h : forall i : nat, forall j : nat, forall k : nat, W2 1%nat i j = W2 1%nat i k => (fun h : forall j : nat, forall k : nat, W2 1%nat 1%nat j = W2 1%nat 1%nat k => (fun h : forall k : nat, W2 1%nat 1%nat 1%nat = W2 1%nat 1%nat k => (not_eq_sym (Rlt_not_eq _ _ (less_inside v19 v18 _))) (h 2%nat)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (all n c eta b10 x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3).
Print Assumptions certified.
