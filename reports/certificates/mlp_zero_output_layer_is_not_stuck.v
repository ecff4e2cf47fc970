(* The certificate of the page `mlp-zero-output-layer-is-not-stuck`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** This is false: $\mathbf{W}_{2}$ never changes *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (eta : R) (phi phi_prime : R -> R) (W10 x y : nat -> nat -> R).
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
  match t with O => {| run11_now_W1 := fun i j => W10 i j; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => 0; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
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
  forall (n0 n1 n2 : nat) (eta : R) (W10 x y : nat -> nat -> R),
  let phi := fun z : R => tanh z in
  let phi_prime := fun z : R => 1 - tanh z ^ 2 in
  let W2 := (run11_W2 n0 n1 n2 eta phi phi_prime W10 x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j
  ).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (eta := (1 : R)).
  pose (W10 := fun i1 i2 : nat => 1).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 1).
  pose (phi := fun z : R => tanh z).
  pose (phi_prime := fun z : R => 1 - tanh z ^ 2).
  pose (W2 := (run11_W2 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (W1 := (run11_W1 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (b1 := (run11_b1 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (z1 := (run11_z1 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (a1 := (run11_a1 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (b2 := (run11_b2 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (z2 := (run11_z2 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 eta phi phi_prime W10 x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : inside (tanh (z1 1%nat 1%nat)) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (tanh_inside (z1 1%nat 1%nat) (1 # 1, 1 # 1) _ (exactly (z := z1 1%nat 1%nat) (1 # 1) (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v4 eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : inside (a1 1%nat 1%nat) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (same_inside (y := tanh (z1 1%nat 1%nat)) eq_refl v5); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (collapsed (z := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) (0 # 1) (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (0 # 1) v1) (one_more v6 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v7) (Forall2_nil _)))) _))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v8 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : inside (W2 1%nat 1%nat 1%nat) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (0 # 1) v1) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more (exactly (z := delta2 1%nat 1%nat) (-1 # 1) v9) (one_more v6 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j => (fun h : forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j => (fun h : forall j : nat, W2 1%nat 1%nat j = W2 0%nat 1%nat j => (not_eq_sym (Rlt_not_eq _ _ (less_inside ((exactly (z := W2 0%nat 1%nat 1%nat) (0 # 1) (rewritten (V 1) [W2 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl))) : inside (W2 0%nat 1%nat 1%nat) (0 # 1, 0 # 1)) v10 _))) (h 1%nat)) (h 1%nat)) (h 1%nat)) (all n0 n1 n2 eta W10 x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** This is false: $\mathbf{W}_{1}$ never changes *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (n0 n1 n2 : nat) (eta : R) (phi phi_prime : R -> R) (W10 x y : nat -> nat -> R).
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
  match t with O => {| run21_now_W1 := fun i j => W10 i j; run21_now_b1 := fun i => 0; run21_now_W2 := fun i j => 0; run21_now_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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
  forall (n0 n1 n2 : nat) (eta : R) (W10 x y : nat -> nat -> R),
  let phi := fun z : R => tanh z in
  let phi_prime := fun z : R => 1 - tanh z ^ 2 in
  let W1 := (run21_W1 n0 n1 n2 eta phi phi_prime W10 x y) in
  0 < eta ->
  forall t : nat, forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j
  ).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (eta := (1 : R)).
  pose (W10 := fun i1 i2 : nat => 1).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (phi := fun z : R => tanh z).
  pose (phi_prime := fun z : R => 1 - tanh z ^ 2).
  pose (W1 := (run21_W1 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (W2 := (run21_W2 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (b1 := (run21_b1 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (z1 := (run21_z1 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (a1 := (run21_a1 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (b2 := (run21_b2 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (z2 := (run21_z2 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 eta phi phi_prime W10 x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 eta phi phi_prime W10 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : inside (tanh (z1 1%nat 1%nat)) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (tanh_inside (z1 1%nat 1%nat) (1 # 1, 1 # 1) _ (exactly (z := z1 1%nat 1%nat) (1 # 1) (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v4 eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : inside (a1 1%nat 1%nat) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (same_inside (y := tanh (z1 1%nat 1%nat)) eq_refl v5); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (collapsed (z := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) (0 # 1) (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (0 # 1) v2) (one_more v6 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v7) (Forall2_nil _)))) _))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v8 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (1 - tanh (z1 1%nat 1%nat) ^ 2)) eq_refl (collapsed (z := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (1 - tanh (z1 1%nat 1%nat) ^ 2)) (0 # 1) (enclosed (l := [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; tanh (z1 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEsub (PEc (1 # 1)) (PEpow (V 3) 2))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (0 # 1) v2) (one_more (exactly (z := delta2 1%nat 1%nat) (-1 # 1) v9) (one_more v5 (Forall2_nil _)))) _))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : W1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 0; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v10 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : W1 0%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 2%nat) eq_refl (rewritten (V 1) [W10 1%nat 2%nat] [1] (same_parts (eq_refl : W10 1%nat 2%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : W1 1%nat 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 2%nat - eta * delta1 1%nat 1%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 2%nat; eta; delta1 1%nat 1%nat; x 1%nat 2%nat] [1; 1; 0; 1] (same_parts v12 (same_parts (eq_refl : eta = 1) (same_parts v10 (same_parts (eq_refl : x 1%nat 2%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : W1 0%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 0%nat) eq_refl (rewritten (V 1) [W10 1%nat 0%nat] [1] (same_parts (eq_refl : W10 1%nat 0%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 0%nat - eta * delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 0%nat; eta; delta1 1%nat 1%nat; x 1%nat 0%nat] [1; 1; 0; 1] (same_parts v14 (same_parts (eq_refl : eta = 1) (same_parts v10 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : W1 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 2%nat 1%nat) eq_refl (rewritten (V 1) [W10 2%nat 1%nat] [1] (same_parts (eq_refl : W10 2%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : W2 0%nat 1%nat 2%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : b1 0%nat 2%nat = 0)
    by (refine (eq_refl : b1 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : z1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 2%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; b1 0%nat 2%nat] [1; 1; 0] (same_parts v16 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v18 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : inside (tanh (z1 1%nat 2%nat)) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (tanh_inside (z1 1%nat 2%nat) (1 # 1, 1 # 1) _ (exactly (z := z1 1%nat 2%nat) (1 # 1) (rewritten (V 1) [z1 1%nat 2%nat] [1] (same_parts v19 eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : delta1 1%nat 2%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 2%nat * delta2 1%nat 1%nat + 0) * (1 - tanh (z1 1%nat 2%nat) ^ 2)) eq_refl (collapsed (z := (W2 0%nat 1%nat 2%nat * delta2 1%nat 1%nat + 0) * (1 - tanh (z1 1%nat 2%nat) ^ 2)) (0 # 1) (enclosed (l := [W2 0%nat 1%nat 2%nat; delta2 1%nat 1%nat; tanh (z1 1%nat 2%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEsub (PEc (1 # 1)) (PEpow (V 3) 2))) _ (one_more (exactly (z := W2 0%nat 1%nat 2%nat) (0 # 1) v17) (one_more (exactly (z := delta2 1%nat 1%nat) (-1 # 1) v9) (one_more v20 (Forall2_nil _)))) _))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : W1 1%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat - eta * delta1 1%nat 2%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 1%nat; eta; delta1 1%nat 2%nat; x 1%nat 1%nat] [1; 1; 0; 1] (same_parts v16 (same_parts (eq_refl : eta = 1) (same_parts v21 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : W1 0%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := W10 2%nat 2%nat) eq_refl (rewritten (V 1) [W10 2%nat 2%nat] [1] (same_parts (eq_refl : W10 2%nat 2%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : W1 1%nat 2%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 2%nat - eta * delta1 1%nat 2%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 2%nat; eta; delta1 1%nat 2%nat; x 1%nat 2%nat] [1; 1; 0; 1] (same_parts v23 (same_parts (eq_refl : eta = 1) (same_parts v21 (same_parts (eq_refl : x 1%nat 2%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : W1 0%nat 2%nat 0%nat = 1)
    by (refine (eq_trans (y := W10 2%nat 0%nat) eq_refl (rewritten (V 1) [W10 2%nat 0%nat] [1] (same_parts (eq_refl : W10 2%nat 0%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : W1 1%nat 2%nat 0%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 0%nat - eta * delta1 1%nat 2%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 0%nat; eta; delta1 1%nat 2%nat; x 1%nat 0%nat] [1; 1; 0; 1] (same_parts v25 (same_parts (eq_refl : eta = 1) (same_parts v21 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : W1 0%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 0%nat 1%nat) eq_refl (rewritten (V 1) [W10 0%nat 1%nat] [1] (same_parts (eq_refl : W10 0%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : z1 1%nat 0%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [1; 1; 0] (same_parts v27 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v29 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : inside (tanh (z1 1%nat 0%nat)) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (tanh_inside (z1 1%nat 0%nat) (1 # 1, 1 # 1) _ (exactly (z := z1 1%nat 0%nat) (1 # 1) (rewritten (V 1) [z1 1%nat 0%nat] [1] (same_parts v30 eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * (1 - tanh (z1 1%nat 0%nat) ^ 2)) eq_refl (collapsed (z := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * (1 - tanh (z1 1%nat 0%nat) ^ 2)) (0 # 1) (enclosed (l := [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat; tanh (z1 1%nat 0%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEsub (PEc (1 # 1)) (PEpow (V 3) 2))) _ (one_more (exactly (z := W2 0%nat 1%nat 0%nat) (0 # 1) v28) (one_more (exactly (z := delta2 1%nat 1%nat) (-1 # 1) v9) (one_more v31 (Forall2_nil _)))) _))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : W1 1%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat - eta * delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 1%nat; eta; delta1 1%nat 0%nat; x 1%nat 1%nat] [1; 1; 0; 1] (same_parts v27 (same_parts (eq_refl : eta = 1) (same_parts v32 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : W1 0%nat 0%nat 2%nat = 1)
    by (refine (eq_trans (y := W10 0%nat 2%nat) eq_refl (rewritten (V 1) [W10 0%nat 2%nat] [1] (same_parts (eq_refl : W10 0%nat 2%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : W1 1%nat 0%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 0%nat 2%nat - eta * delta1 1%nat 0%nat * x 1%nat 2%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 2%nat; eta; delta1 1%nat 0%nat; x 1%nat 2%nat] [1; 1; 0; 1] (same_parts v34 (same_parts (eq_refl : eta = 1) (same_parts v32 (same_parts (eq_refl : x 1%nat 2%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : W1 0%nat 0%nat 0%nat = 1)
    by (refine (eq_trans (y := W10 0%nat 0%nat) eq_refl (rewritten (V 1) [W10 0%nat 0%nat] [1] (same_parts (eq_refl : W10 0%nat 0%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : W1 1%nat 0%nat 0%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 0%nat 0%nat - eta * delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 0%nat 0%nat; eta; delta1 1%nat 0%nat; x 1%nat 0%nat] [1; 1; 0; 1] (same_parts v36 (same_parts (eq_refl : eta = 1) (same_parts v32 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : inside (W2 1%nat 1%nat 1%nat) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (0 # 1) v2) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more (exactly (z := delta2 1%nat 1%nat) (-1 # 1) v9) (one_more v6 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v10 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : z1 2%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat; b1 1%nat 1%nat] [1; 1; 0] (same_parts v11 (same_parts (eq_refl : x 2%nat 1%nat = 1) (same_parts v39 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : inside (tanh (z1 2%nat 1%nat)) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (tanh_inside (z1 2%nat 1%nat) (1 # 1, 1 # 1) _ (exactly (z := z1 2%nat 1%nat) (1 # 1) (rewritten (V 1) [z1 2%nat 1%nat] [1] (same_parts v40 eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : inside (a1 2%nat 1%nat) (stated 0xc2f7d5a8a7311f3b82fe 0xc2f7d5a8a8082636da58))
    by (refine (same_inside (y := tanh (z1 2%nat 1%nat)) eq_refl v41); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; (-1)] (same_parts v7 (same_parts (eq_refl : eta = 1) (same_parts v9 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : inside (z2 2%nat 1%nat) (stated 0x1947c8fc19b2b29741302 0x1947c8fc19c72b05f695b))
    by (refine (same_inside (y := W2 1%nat 1%nat 1%nat * a1 2%nat 1%nat + 0 + b2 1%nat 1%nat) eq_refl (enclosed (l := [W2 1%nat 1%nat 1%nat; a1 2%nat 1%nat; b2 1%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more v38 (one_more v42 (one_more (exactly (z := b2 1%nat 1%nat) (1 # 1) v43) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : inside (delta2 2%nat 1%nat) (stated 0x1947c8fc19b2b29741302 0x1947c8fc19c72b05f695b))
    by (refine (same_inside (y := z2 2%nat 1%nat - y 2%nat 1%nat) eq_refl (enclosed (l := [z2 2%nat 1%nat; y 2%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v44 (one_more (exactly (z := y 2%nat 1%nat) (0 # 1) (eq_refl : y 2%nat 1%nat = 0)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : inside (delta1 2%nat 1%nat) (stated 0x816002025bfbeb67f9be 0x816002025e7d7d97a000))
    by (refine (same_inside (y := (W2 1%nat 1%nat 1%nat * delta2 2%nat 1%nat + 0) * (1 - tanh (z1 2%nat 1%nat) ^ 2)) eq_refl (enclosed (l := [W2 1%nat 1%nat 1%nat; delta2 2%nat 1%nat; tanh (z1 2%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEsub (PEc (1 # 1)) (PEpow (V 3) 2))) _ (one_more v38 (one_more v45 (one_more v41 (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : inside (W1 2%nat 1%nat 1%nat) (stated 0x7e9ffdfda18282686000 0x7e9ffdfda40414980642))
    by (refine (same_inside (y := W1 1%nat 1%nat 1%nat - eta * delta1 2%nat 1%nat * x 2%nat 1%nat) eq_refl (enclosed (l := [W1 1%nat 1%nat 1%nat; eta; delta1 2%nat 1%nat; x 2%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 1%nat 1%nat 1%nat) (1 # 1) v11) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v46 (one_more (exactly (z := x 2%nat 1%nat) (1 # 1) (eq_refl : x 2%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (fun all => (fun h : forall t : nat, forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j => (fun h : forall i : nat, forall j : nat, W1 2%nat i j = W1 0%nat i j => (fun h : forall j : nat, W1 2%nat 1%nat j = W1 0%nat 1%nat j => (Rlt_not_eq _ _ (less_inside v47 ((exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl))) : inside (W1 0%nat 1%nat 1%nat) (1 # 1, 1 # 1)) _)) (h 1%nat)) (h 1%nat)) (h 2%nat)) (all n0 n1 n2 eta W10 x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2).
Print Assumptions certified.
