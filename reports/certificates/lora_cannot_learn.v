(* The certificate of the page `lora-cannot-learn`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: $\mathbf{B}$ never changes *)

Record run11_state := { run11_now_A : nat -> nat -> R; run11_now_B : nat -> nat -> R }.

Section run11.
Variables (m n r : nat) (c eta : R) (A0 V_ x y : nat -> nat -> R).
Definition run11_next_W (now : run11_state) (t i j : nat) : R :=
  c * Sum 1 r (fun k => run11_now_A now k j * run11_now_B now i k) + V_ i j.
Definition run11_next_z (now : run11_state) (t i : nat) : R :=
  Sum 1 n (fun j => x (S t) j * run11_next_W now t i j).
Definition run11_next_error (now : run11_state) (t i : nat) : R :=
  run11_next_z now t i - y (S t) i.
Definition run11_next_A (now : run11_state) (t k j : nat) : R :=
  run11_now_A now k j - eta * c * x (S t) j * Sum 1 m (fun i => run11_now_B now i k * run11_next_error now t i).
Definition run11_next_B (now : run11_state) (t i k : nat) : R :=
  run11_now_B now i k - eta * c * run11_next_error now t i * Sum 1 n (fun j => run11_now_A now k j * x (S t) j).
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_A := run11_next_A now t; run11_now_B := run11_next_B now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_A := fun k j => A0 k j; run11_now_B := fun i k => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_A (t : nat) := run11_now_A (run11_after t).
Definition run11_B (t : nat) := run11_now_B (run11_after t).
Definition run11_W (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run11_next_W (run11_after t) t end.
Definition run11_z (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z (run11_after t) t end.
Definition run11_error (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_error (run11_after t) t end.
End run11.

Theorem claim1 : ~ (
  forall (m n r : nat) (c eta : R) (A0 V_ x y : nat -> nat -> R),
  let B := (run11_B m n r c eta A0 V_ x y) in
  0 < c ->
  0 < eta ->
  forall t : nat, forall i : nat, forall k : nat, B t i k = B 0%nat i k
  ).
Proof.
  pose (m := 1%nat).
  pose (n := 1%nat).
  pose (r := 1%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (A0 := fun i1 i2 : nat => 1).
  pose (V_ := fun i1 i2 : nat => 1).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 0).
  pose (B := (run11_B m n r c eta A0 V_ x y)).
  pose (A := (run11_A m n r c eta A0 V_ x y)).
  pose (W := (run11_W m n r c eta A0 V_ x y)).
  pose (z := (run11_z m n r c eta A0 V_ x y)).
  pose (error := (run11_error m n r c eta A0 V_ x y)).
  assert (v1 : B 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : B 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : A 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := A0 1%nat 1%nat) eq_refl (rewritten (V 1) [A0 1%nat 1%nat] [1] (same_parts (eq_refl : A0 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c * (A 0%nat 1%nat 1%nat * B 0%nat 1%nat 1%nat + 0) + V_ 1%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 * 0 + 0) + 1) (rewritten (PEadd (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (V 4)) [c; A 0%nat 1%nat 1%nat; B 0%nat 1%nat 1%nat; V_ 1%nat 1%nat] [1; 1; 0; 1] (same_parts (eq_refl : c = 1) (same_parts v2 (same_parts v1 (same_parts (eq_refl : V_ 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z 1%nat 1%nat = 1)
    by (refine (eq_trans (y := x 1%nat 1%nat * W 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [x 1%nat 1%nat; W 1%nat 1%nat 1%nat] [1; 1] (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : error 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 0) (rewritten (PEsub (V 1) (V 2)) [z 1%nat 1%nat; y 1%nat 1%nat] [1; 0] (same_parts v4 (same_parts (eq_refl : y 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : B 1%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := B 0%nat 1%nat 1%nat - eta * c * error 1%nat 1%nat * (A 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 - 1 * 1 * 1 * (1 * 1 + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [B 0%nat 1%nat 1%nat; eta; c; error 1%nat 1%nat; A 0%nat 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 1; 1; 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : c = 1) (same_parts v5 (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall k : nat, B t i k = B 0%nat i k => (fun h : forall i : nat, forall k : nat, B 1%nat i k = B 0%nat i k => (fun h : forall k : nat, B 1%nat 1%nat k = B 0%nat 1%nat k => (eq_fails (B 1%nat 1%nat 1%nat) (B 0%nat 1%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [B 1%nat 1%nat 1%nat] [(-1)] (same_parts v6 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [B 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)) (h 1%nat)) (all m n r c eta A0 V_ x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: $\mathbf{A}$ never changes *)

Record run21_state := { run21_now_A : nat -> nat -> R; run21_now_B : nat -> nat -> R }.

Section run21.
Variables (m n r : nat) (c eta : R) (A0 V_ x y : nat -> nat -> R).
Definition run21_next_W (now : run21_state) (t i j : nat) : R :=
  c * Sum 1 r (fun k => run21_now_A now k j * run21_now_B now i k) + V_ i j.
Definition run21_next_z (now : run21_state) (t i : nat) : R :=
  Sum 1 n (fun j => x (S t) j * run21_next_W now t i j).
Definition run21_next_error (now : run21_state) (t i : nat) : R :=
  run21_next_z now t i - y (S t) i.
Definition run21_next_A (now : run21_state) (t k j : nat) : R :=
  run21_now_A now k j - eta * c * x (S t) j * Sum 1 m (fun i => run21_now_B now i k * run21_next_error now t i).
Definition run21_next_B (now : run21_state) (t i k : nat) : R :=
  run21_now_B now i k - eta * c * run21_next_error now t i * Sum 1 n (fun j => run21_now_A now k j * x (S t) j).
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_A := run21_next_A now t; run21_now_B := run21_next_B now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_A := fun k j => A0 k j; run21_now_B := fun i k => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_A (t : nat) := run21_now_A (run21_after t).
Definition run21_B (t : nat) := run21_now_B (run21_after t).
Definition run21_W (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run21_next_W (run21_after t) t end.
Definition run21_z (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_z (run21_after t) t end.
Definition run21_error (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_error (run21_after t) t end.
End run21.

Theorem claim2 : ~ (
  forall (m n r : nat) (c eta : R) (A0 V_ x y : nat -> nat -> R),
  let A := (run21_A m n r c eta A0 V_ x y) in
  0 < c ->
  0 < eta ->
  forall t : nat, forall k : nat, forall j : nat, A t k j = A 0%nat k j
  ).
Proof.
  pose (m := 1%nat).
  pose (n := 1%nat).
  pose (r := 1%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (A0 := fun i1 i2 : nat => 1).
  pose (V_ := fun i1 i2 : nat => 0).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (A := (run21_A m n r c eta A0 V_ x y)).
  pose (B := (run21_B m n r c eta A0 V_ x y)).
  pose (W := (run21_W m n r c eta A0 V_ x y)).
  pose (z := (run21_z m n r c eta A0 V_ x y)).
  pose (error := (run21_error m n r c eta A0 V_ x y)).
  assert (v1 : A 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := A0 1%nat 1%nat) eq_refl (rewritten (V 1) [A0 1%nat 1%nat] [1] (same_parts (eq_refl : A0 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : B 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : B 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := c * (A 0%nat 1%nat 1%nat * B 0%nat 1%nat 1%nat + 0) + V_ 1%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 * 0 + 0) + 0) (rewritten (PEadd (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (V 4)) [c; A 0%nat 1%nat 1%nat; B 0%nat 1%nat 1%nat; V_ 1%nat 1%nat] [1; 1; 0; 0] (same_parts (eq_refl : c = 1) (same_parts v1 (same_parts v2 (same_parts (eq_refl : V_ 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z 1%nat 1%nat = 0)
    by (refine (eq_trans (y := x 1%nat 1%nat * W 1%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 0 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [x 1%nat 1%nat; W 1%nat 1%nat 1%nat] [1; 0] (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : error 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v4 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : A 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := A 0%nat 1%nat 1%nat - eta * c * x 1%nat 1%nat * (B 0%nat 1%nat 1%nat * error 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 - 1 * 1 * 1 * (0 * (-1) + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [A 0%nat 1%nat 1%nat; eta; c; x 1%nat 1%nat; B 0%nat 1%nat 1%nat; error 1%nat 1%nat] [1; 1; 1; 1; 0; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : c = 1) (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v2 (same_parts v5 eq_refl))))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : A 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := A0 1%nat 2%nat) eq_refl (rewritten (V 1) [A0 1%nat 2%nat] [1] (same_parts (eq_refl : A0 1%nat 2%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : A 1%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := A 0%nat 1%nat 2%nat - eta * c * x 1%nat 2%nat * (B 0%nat 1%nat 1%nat * error 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 - 1 * 1 * 1 * (0 * (-1) + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [A 0%nat 1%nat 2%nat; eta; c; x 1%nat 2%nat; B 0%nat 1%nat 1%nat; error 1%nat 1%nat] [1; 1; 1; 1; 0; (-1)] (same_parts v7 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : c = 1) (same_parts (eq_refl : x 1%nat 2%nat = 1) (same_parts v2 (same_parts v5 eq_refl))))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : A 0%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := A0 1%nat 0%nat) eq_refl (rewritten (V 1) [A0 1%nat 0%nat] [1] (same_parts (eq_refl : A0 1%nat 0%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : A 1%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := A 0%nat 1%nat 0%nat - eta * c * x 1%nat 0%nat * (B 0%nat 1%nat 1%nat * error 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 - 1 * 1 * 1 * (0 * (-1) + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [A 0%nat 1%nat 0%nat; eta; c; x 1%nat 0%nat; B 0%nat 1%nat 1%nat; error 1%nat 1%nat] [1; 1; 1; 1; 0; (-1)] (same_parts v9 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : c = 1) (same_parts (eq_refl : x 1%nat 0%nat = 1) (same_parts v2 (same_parts v5 eq_refl))))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : A 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := A0 2%nat 1%nat) eq_refl (rewritten (V 1) [A0 2%nat 1%nat] [1] (same_parts (eq_refl : A0 2%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : B 0%nat 1%nat 2%nat = 0)
    by (refine (eq_refl : B 0%nat 1%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : A 1%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := A 0%nat 2%nat 1%nat - eta * c * x 1%nat 1%nat * (B 0%nat 1%nat 2%nat * error 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 - 1 * 1 * 1 * (0 * (-1) + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [A 0%nat 2%nat 1%nat; eta; c; x 1%nat 1%nat; B 0%nat 1%nat 2%nat; error 1%nat 1%nat] [1; 1; 1; 1; 0; (-1)] (same_parts v11 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : c = 1) (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v12 (same_parts v5 eq_refl))))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : A 0%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := A0 2%nat 2%nat) eq_refl (rewritten (V 1) [A0 2%nat 2%nat] [1] (same_parts (eq_refl : A0 2%nat 2%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : A 1%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := A 0%nat 2%nat 2%nat - eta * c * x 1%nat 2%nat * (B 0%nat 1%nat 2%nat * error 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 - 1 * 1 * 1 * (0 * (-1) + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [A 0%nat 2%nat 2%nat; eta; c; x 1%nat 2%nat; B 0%nat 1%nat 2%nat; error 1%nat 1%nat] [1; 1; 1; 1; 0; (-1)] (same_parts v14 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : c = 1) (same_parts (eq_refl : x 1%nat 2%nat = 1) (same_parts v12 (same_parts v5 eq_refl))))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : A 0%nat 2%nat 0%nat = 1)
    by (refine (eq_trans (y := A0 2%nat 0%nat) eq_refl (rewritten (V 1) [A0 2%nat 0%nat] [1] (same_parts (eq_refl : A0 2%nat 0%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : A 1%nat 2%nat 0%nat = 1)
    by (refine (eq_trans (y := A 0%nat 2%nat 0%nat - eta * c * x 1%nat 0%nat * (B 0%nat 1%nat 2%nat * error 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 - 1 * 1 * 1 * (0 * (-1) + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [A 0%nat 2%nat 0%nat; eta; c; x 1%nat 0%nat; B 0%nat 1%nat 2%nat; error 1%nat 1%nat] [1; 1; 1; 1; 0; (-1)] (same_parts v16 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : c = 1) (same_parts (eq_refl : x 1%nat 0%nat = 1) (same_parts v12 (same_parts v5 eq_refl))))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : A 0%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := A0 0%nat 1%nat) eq_refl (rewritten (V 1) [A0 0%nat 1%nat] [1] (same_parts (eq_refl : A0 0%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : B 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : B 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : A 1%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := A 0%nat 0%nat 1%nat - eta * c * x 1%nat 1%nat * (B 0%nat 1%nat 0%nat * error 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 - 1 * 1 * 1 * (0 * (-1) + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [A 0%nat 0%nat 1%nat; eta; c; x 1%nat 1%nat; B 0%nat 1%nat 0%nat; error 1%nat 1%nat] [1; 1; 1; 1; 0; (-1)] (same_parts v18 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : c = 1) (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v19 (same_parts v5 eq_refl))))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : A 0%nat 0%nat 2%nat = 1)
    by (refine (eq_trans (y := A0 0%nat 2%nat) eq_refl (rewritten (V 1) [A0 0%nat 2%nat] [1] (same_parts (eq_refl : A0 0%nat 2%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : A 1%nat 0%nat 2%nat = 1)
    by (refine (eq_trans (y := A 0%nat 0%nat 2%nat - eta * c * x 1%nat 2%nat * (B 0%nat 1%nat 0%nat * error 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 - 1 * 1 * 1 * (0 * (-1) + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [A 0%nat 0%nat 2%nat; eta; c; x 1%nat 2%nat; B 0%nat 1%nat 0%nat; error 1%nat 1%nat] [1; 1; 1; 1; 0; (-1)] (same_parts v21 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : c = 1) (same_parts (eq_refl : x 1%nat 2%nat = 1) (same_parts v19 (same_parts v5 eq_refl))))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : A 0%nat 0%nat 0%nat = 1)
    by (refine (eq_trans (y := A0 0%nat 0%nat) eq_refl (rewritten (V 1) [A0 0%nat 0%nat] [1] (same_parts (eq_refl : A0 0%nat 0%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : A 1%nat 0%nat 0%nat = 1)
    by (refine (eq_trans (y := A 0%nat 0%nat 0%nat - eta * c * x 1%nat 0%nat * (B 0%nat 1%nat 0%nat * error 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 - 1 * 1 * 1 * (0 * (-1) + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [A 0%nat 0%nat 0%nat; eta; c; x 1%nat 0%nat; B 0%nat 1%nat 0%nat; error 1%nat 1%nat] [1; 1; 1; 1; 0; (-1)] (same_parts v23 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : c = 1) (same_parts (eq_refl : x 1%nat 0%nat = 1) (same_parts v19 (same_parts v5 eq_refl))))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : B 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := B 0%nat 1%nat 1%nat - eta * c * error 1%nat 1%nat * (A 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 - 1 * 1 * (-1) * (1 * 1 + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [B 0%nat 1%nat 1%nat; eta; c; error 1%nat 1%nat; A 0%nat 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 1; (-1); 1; 1] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : c = 1) (same_parts v5 (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : W 2%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c * (A 1%nat 1%nat 1%nat * B 1%nat 1%nat 1%nat + 0) + V_ 1%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 * 1 + 0) + 0) (rewritten (PEadd (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) (V 4)) [c; A 1%nat 1%nat 1%nat; B 1%nat 1%nat 1%nat; V_ 1%nat 1%nat] [1; 1; 1; 0] (same_parts (eq_refl : c = 1) (same_parts v6 (same_parts v25 (same_parts (eq_refl : V_ 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : z 2%nat 1%nat = 1)
    by (refine (eq_trans (y := x 2%nat 1%nat * W 2%nat 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [x 2%nat 1%nat; W 2%nat 1%nat 1%nat] [1; 1] (same_parts (eq_refl : x 2%nat 1%nat = 1) (same_parts v26 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : error 2%nat 1%nat = 1)
    by (refine (eq_trans (y := z 2%nat 1%nat - y 2%nat 1%nat) eq_refl (eq_trans (y := 1 - 0) (rewritten (PEsub (V 1) (V 2)) [z 2%nat 1%nat; y 2%nat 1%nat] [1; 0] (same_parts v27 (same_parts (eq_refl : y 2%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : A 2%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := A 1%nat 1%nat 1%nat - eta * c * x 2%nat 1%nat * (B 1%nat 1%nat 1%nat * error 2%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 - 1 * 1 * 1 * (1 * 1 + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (PEadd (PEmul (V 5) (V 6)) (PEc (0 # 1))))) [A 1%nat 1%nat 1%nat; eta; c; x 2%nat 1%nat; B 1%nat 1%nat 1%nat; error 2%nat 1%nat] [1; 1; 1; 1; 1; 1] (same_parts v6 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : c = 1) (same_parts (eq_refl : x 2%nat 1%nat = 1) (same_parts v25 (same_parts v28 eq_refl))))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall k : nat, forall j : nat, A t k j = A 0%nat k j => (fun h : forall k : nat, forall j : nat, A 2%nat k j = A 0%nat k j => (fun h : forall j : nat, A 2%nat 1%nat j = A 0%nat 1%nat j => (eq_fails (A 2%nat 1%nat 1%nat) (A 0%nat 1%nat 1%nat) (rewritten (V 1) [A 2%nat 1%nat 1%nat] [0] (same_parts v29 eq_refl)) (rewritten (V 1) [A 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (0 # 1) (1 # 1) eq_refl)) (h 1%nat)) (h 1%nat)) (h 2%nat)) (all m n r c eta A0 V_ x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2).
Print Assumptions certified.
