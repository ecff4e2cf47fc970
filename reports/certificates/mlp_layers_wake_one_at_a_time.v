(* The certificate of the page `mlp-layers-wake-one-at-a-time`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** with 2 layers of weights, for some data, step 1 changes $\mathbf{W}_{2}$ *)

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

Theorem claim1 :
  exists (n0 n1 n2 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W2 := (run11_W2 n0 n1 n2 eta phi phi_prime x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j)).
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
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ eta (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j => (fun h : forall j : nat, W2 1%nat 1%nat j = W2 0%nat 1%nat j => (eq_fails (W2 1%nat 1%nat 1%nat) (W2 0%nat 1%nat 1%nat) (rewritten (V 1) [W2 1%nat 1%nat 1%nat] [1 / 2] (same_parts v9 eq_refl)) (rewritten (V 1) [W2 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 2) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with 2 layers of weights, $\mathbf{W}_{1}$ does not change in the first step *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run21_next_z1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run21_now_W1 now i j * x (S t) j) + run21_now_b1 now i.
Definition run21_next_a1 (now : run21_state) (t i : nat) : R :=
  phi (run21_next_z1 now t i).
Definition run21_next_z2 (now : run21_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run21_now_W2 now i j * run21_next_a1 now t j) + run21_now_b2 now i.
Definition run21_next_delta2 (now : run21_state) (t i : nat) : R :=
  ell_prime (run21_next_z2 now t i) (y (S t) i).
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

Lemma L2_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H7 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H8 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H9 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H10 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j) :
  forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j.
Proof.
  assert (s1 : forall (i j : nat),
    W1 1%nat i j = W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)
    by (clear - H10 W1 delta1 eta x; exact (fun i j => (eq_trans (eq_refl (W1 1%nat i j)) (eq_trans (H10 0%nat i j) (eq_refl (W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)))))).
  assert (s2 : forall (i : nat),
    delta1 1%nat i = Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))
    by (clear - H6 W2 delta1 delta2 n2 phi_prime z1; exact (fun i => (eq_trans (eq_refl (delta1 1%nat i)) (eq_trans (H6 0%nat i) (eq_refl (Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))))))).
  assert (s3 : forall (j_0 : nat),
    delta2 1%nat j_0 = ell_prime (z2 1%nat j_0) (y 1%nat j_0))
    by (clear - H7 delta2 ell_prime y z2; exact (fun j_0 => (eq_trans (eq_refl (delta2 1%nat j_0)) (eq_trans (H7 0%nat j_0) (eq_refl (ell_prime (z2 1%nat j_0) (y 1%nat j_0))))))).
  assert (s4 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H9 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H9 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s5 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (z1 1%nat j_1))
    by (clear - H5 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H5 0%nat j_1) (eq_refl (phi (z1 1%nat j_1))))))).
  assert (s6 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H8 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H8 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s7 : forall (j_2 : nat),
    0 * x 1%nat j_2 = 0)
    by (clear - x; exact (fun j_2 => (ring_fact [x 1%nat j_2] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s8 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s10 : 0 * phi 0 = 0)
    by (clear - phi; exact (ring_fact [phi 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s11 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s12 : forall (j_0 : nat),
    0 * ell_prime 0 (y 1%nat j_0) = 0)
    by (clear - ell_prime y; exact (fun j_0 => (ring_fact [ell_prime 0 (y 1%nat j_0)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s13 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s14 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H8 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H8 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s15 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s16 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s17 : forall (j : nat),
    - (eta * 0 * x 1%nat j) = 0)
    by (clear - eta x; exact (fun j => (ring_fact [eta; x 1%nat j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s18 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s1 i j) (eq_trans (add2 (H3 i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (s2 i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 (H4 j_0 i) (eq_trans (s3 j_0) (f_equal2 ell_prime (eq_trans (s4 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (eq_trans (mul2 (H4 j_0 j_1) (eq_trans (s5 j_1) (f_equal phi (eq_trans (s6 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (eq_trans (mul2 (H3 j_1 j_2) (eq_refl (x 1%nat j_2))) (s7 j_2)))) s8) (H1 j_1)) s9))))) s10))) s11) (H2 j_0)) s9)) (eq_refl (y 1%nat j_0))))) (s12 j_0)))) s13) (f_equal phi_prime (eq_trans (s14 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H3 i j_0) (eq_refl (x 1%nat j_0))) (s15 j_0)))) s8) (H1 i)) s9)))) s16))) (eq_refl (x 1%nat j)))) (s17 j))) s9)) (eq_sym (H3 i j))))).
Qed.

Lemma L2_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H7 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H8 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H9 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H10 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j) :
  forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j.
Proof.
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L2_1 n0 n1 n2 eta ell_prime phi phi_prime W1 W2 a1 b1 b2 delta1 delta2 x y z1 z2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run21_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j.
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime x y W1.
  exact (L2_2 n0 n1 n2 eta ell_prime phi phi_prime (run21_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run21_W2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run21_a1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run21_b1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run21_b2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run21_delta1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run21_delta2 n0 n1 n2 eta ell_prime phi phi_prime x y) x y (run21_z1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run21_z2 n0 n1 n2 eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run21_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let b2 := (run21_b2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime x y W1 b2.
  pose (W2 := (run21_W2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (b1 := (run21_b1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (z1 := (run21_z1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  assert (v1 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v6 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v8 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim2 n0 n1 n2 eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with 2 layers of weights, for some data, step 2 changes $\mathbf{W}_{1}$ *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R }.

Section run31.
Variables (n0 n1 n2 : nat) (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run31_next_z1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run31_now_W1 now i j * x (S t) j) + run31_now_b1 now i.
Definition run31_next_a1 (now : run31_state) (t i : nat) : R :=
  phi (run31_next_z1 now t i).
Definition run31_next_z2 (now : run31_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run31_now_W2 now i j * run31_next_a1 now t j) + run31_now_b2 now i.
Definition run31_next_delta2 (now : run31_state) (t i : nat) : R :=
  run31_next_z2 now t i - y (S t) i.
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
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_b1 := run31_next_b1 now t; run31_now_W2 := run31_next_W2 now t; run31_now_b2 := run31_next_b2 now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => 0; run31_now_b1 := fun i => 0; run31_now_W2 := fun i j => 0; run31_now_b2 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
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

Theorem claim3 :
  exists (n0 n1 n2 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run31_W1 n0 n1 n2 eta phi phi_prime x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, W1 2%nat i j = W1 1%nat i j)).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (y := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W1 := (run31_W1 n0 n1 n2 eta phi phi_prime x y)).
  pose (W2 := (run31_W2 n0 n1 n2 eta phi phi_prime x y)).
  pose (b1 := (run31_b1 n0 n1 n2 eta phi phi_prime x y)).
  pose (z1 := (run31_z1 n0 n1 n2 eta phi phi_prime x y)).
  pose (a1 := (run31_a1 n0 n1 n2 eta phi phi_prime x y)).
  pose (b2 := (run31_b2 n0 n1 n2 eta phi phi_prime x y)).
  pose (z2 := (run31_z2 n0 n1 n2 eta phi phi_prime x y)).
  pose (delta2 := (run31_delta2 n0 n1 n2 eta phi phi_prime x y)).
  pose (delta1 := (run31_delta1 n0 n1 n2 eta phi phi_prime x y)).
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
  assert (v11 : W2 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1; (-1); 1 / 2] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts v8 (same_parts v5 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 2)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v9 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat; b1 1%nat 1%nat] [0; 1; 0] (same_parts v10 (same_parts (eq_refl : x 2%nat 1%nat = 1) (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : a1 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 2%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 2%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v13 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; (-1)] (same_parts v6 (same_parts (eq_refl : eta = 1) (same_parts v8 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : z2 2%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat * a1 2%nat 1%nat + 0 + b2 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * (1 / 2) + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 1%nat 1%nat 1%nat; a1 2%nat 1%nat; b2 1%nat 1%nat] [1 / 2; 1 / 2; 1] (same_parts v11 (same_parts v14 (same_parts v15 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : delta2 2%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := z2 2%nat 1%nat - y 2%nat 1%nat) eq_refl (eq_trans (y := 5 / 4 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 2%nat 1%nat; y 2%nat 1%nat] [5 / 4; 0] (same_parts v16 (same_parts (eq_refl : y 2%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (5 # 4)) (PEc (0 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : delta1 2%nat 1%nat = 5 / 32)
    by (refine (eq_trans (y := (W2 1%nat 1%nat 1%nat * delta2 2%nat 1%nat + 0) * (/ ((1 + exp (- z1 2%nat 1%nat)) ^ 2) * exp (- z1 2%nat 1%nat))) eq_refl (eq_trans (y := (1 / 2 * (5 / 4) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 1%nat 1%nat 1%nat; delta2 2%nat 1%nat; / ((1 + exp (- z1 2%nat 1%nat)) ^ 2); exp (- z1 2%nat 1%nat)] [1 / 2; 5 / 4; 1 / 4; 1] (same_parts v11 (same_parts v17 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v13 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v13 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 2)) (PEc (5 # 4))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (5 # 32)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : W1 2%nat 1%nat 1%nat = -5 / 32)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat - eta * delta1 2%nat 1%nat * x 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (5 / 32) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 1%nat 1%nat; eta; delta1 2%nat 1%nat; x 2%nat 1%nat] [0; 1; 5 / 32; 1] (same_parts v10 (same_parts (eq_refl : eta = 1) (same_parts v18 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (5 # 32))) (PEc (1 # 1)))) (PEc (-5 # 32)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ eta (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, W1 2%nat i j = W1 1%nat i j => (fun h : forall j : nat, W1 2%nat 1%nat j = W1 1%nat 1%nat j => (eq_fails (W1 2%nat 1%nat 1%nat) (W1 1%nat 1%nat 1%nat) (rewritten (V 1) [W1 2%nat 1%nat 1%nat] [-5 / 32] (same_parts v19 eq_refl)) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [0] (same_parts v10 eq_refl)) (number_apart (-5 # 32) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with 3 layers of weights, for some data, step 1 changes $\mathbf{W}_{3}$ *)

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

Theorem claim4 :
  exists (n0 n1 n2 n3 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W3 := (run41_W3 n0 n1 n2 n3 eta phi phi_prime x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j)).
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
  pose (W3 := (run41_W3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (W2 := (run41_W2 n0 n1 n2 n3 eta phi phi_prime x y)).
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
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ n3 (ex_intro _ eta (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j => (fun h : forall j : nat, W3 1%nat 1%nat j = W3 0%nat 1%nat j => (eq_fails (W3 1%nat 1%nat 1%nat) (W3 0%nat 1%nat 1%nat) (rewritten (V 1) [W3 1%nat 1%nat 1%nat] [1 / 2] (same_parts v13 eq_refl)) (rewritten (V 1) [W3 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 2) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with 3 layers of weights, $\mathbf{W}_{2}$ does not change in the first step *)

Record run51_state := { run51_now_W1 : nat -> nat -> R; run51_now_b1 : nat -> R; run51_now_W2 : nat -> nat -> R; run51_now_b2 : nat -> R; run51_now_W3 : nat -> nat -> R; run51_now_b3 : nat -> R }.

Section run51.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  ell_prime (run51_next_z3 now t i) (y (S t) i).
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

Lemma L5_1 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H10 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H11 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H12 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H13 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H14 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j.
Proof.
  assert (s1 : forall (i j : nat),
    W2 1%nat i j = W2 0%nat i j - eta * delta2 1%nat i * a1 1%nat j)
    by (clear - H14 W2 a1 delta2 eta; exact (fun i j => (eq_trans (eq_refl (W2 1%nat i j)) (eq_trans (H14 0%nat i j) (eq_refl (W2 0%nat i j - eta * delta2 1%nat i * a1 1%nat j)))))).
  assert (s2 : forall (i : nat),
    delta2 1%nat i = Sum 1 n3 (fun j => W3 0%nat j i * delta3 1%nat j) * phi_prime (z2 1%nat i))
    by (clear - H9 W3 delta2 delta3 n3 phi_prime z2; exact (fun i => (eq_trans (eq_refl (delta2 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j i * delta3 1%nat j) * phi_prime (z2 1%nat i))))))).
  assert (s3 : forall (j_0 : nat),
    delta3 1%nat j_0 = ell_prime (z3 1%nat j_0) (y 1%nat j_0))
    by (clear - H10 delta3 ell_prime y z3; exact (fun j_0 => (eq_trans (eq_refl (delta3 1%nat j_0)) (eq_trans (H10 0%nat j_0) (eq_refl (ell_prime (z3 1%nat j_0) (y 1%nat j_0))))))).
  assert (s4 : forall (j_0 : nat),
    z3 1%nat j_0 = Sum 1 n2 (fun j => W3 0%nat j_0 j * a2 1%nat j) + b3 0%nat j_0)
    by (clear - H13 W3 a2 b3 n2 z3; exact (fun j_0 => (eq_trans (eq_refl (z3 1%nat j_0)) (eq_trans (H13 0%nat j_0) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_0 j * a2 1%nat j) + b3 0%nat j_0)))))).
  assert (s5 : forall (j_1 : nat),
    a2 1%nat j_1 = phi (z2 1%nat j_1))
    by (clear - H8 a2 phi z2; exact (fun j_1 => (eq_trans (eq_refl (a2 1%nat j_1)) (eq_trans (H8 0%nat j_1) (eq_refl (phi (z2 1%nat j_1))))))).
  assert (s6 : forall (j_1 : nat),
    z2 1%nat j_1 = Sum 1 n1 (fun j => W2 0%nat j_1 j * a1 1%nat j) + b2 0%nat j_1)
    by (clear - H12 W2 a1 b2 n1 z2; exact (fun j_1 => (eq_trans (eq_refl (z2 1%nat j_1)) (eq_trans (H12 0%nat j_1) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_1 j * a1 1%nat j) + b2 0%nat j_1)))))).
  assert (s7 : forall (j_2 : nat),
    a1 1%nat j_2 = phi (z1 1%nat j_2))
    by (clear - H7 a1 phi z1; exact (fun j_2 => (eq_trans (eq_refl (a1 1%nat j_2)) (eq_trans (H7 0%nat j_2) (eq_refl (phi (z1 1%nat j_2))))))).
  assert (s8 : forall (j_2 : nat),
    z1 1%nat j_2 = Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)
    by (clear - H11 W1 b1 n0 x z1; exact (fun j_2 => (eq_trans (eq_refl (z1 1%nat j_2)) (eq_trans (H11 0%nat j_2) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)))))).
  assert (s9 : forall (j_3 : nat),
    0 * x 1%nat j_3 = 0)
    by (clear - x; exact (fun j_3 => (ring_fact [x 1%nat j_3] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s10 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s11 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s12 : 0 * phi 0 = 0)
    by (clear - phi; exact (ring_fact [phi 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s13 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s14 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s15 : forall (j_0 : nat),
    0 * ell_prime 0 (y 1%nat j_0) = 0)
    by (clear - ell_prime y; exact (fun j_0 => (ring_fact [ell_prime 0 (y 1%nat j_0)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s16 : Sum 1 n3 (fun j => 0) = 0)
    by (clear - n3 y; exact (rewritten (V 1) [Sum 1 n3 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n3 [])) (eq_refl (0))) eq_refl))).
  assert (s17 : forall (i : nat),
    z2 1%nat i = Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)
    by (clear - H12 W2 a1 b2 n1 z2; exact (fun i => (eq_trans (eq_refl (z2 1%nat i)) (eq_trans (H12 0%nat i) (eq_refl (Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)))))).
  assert (s18 : forall (j_0 : nat),
    a1 1%nat j_0 = phi (z1 1%nat j_0))
    by (clear - H7 a1 phi z1; exact (fun j_0 => (eq_trans (eq_refl (a1 1%nat j_0)) (eq_trans (H7 0%nat j_0) (eq_refl (phi (z1 1%nat j_0))))))).
  assert (s19 : forall (j_0 : nat),
    z1 1%nat j_0 = Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)
    by (clear - H11 W1 b1 n0 x z1; exact (fun j_0 => (eq_trans (eq_refl (z1 1%nat j_0)) (eq_trans (H11 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)))))).
  assert (s20 : forall (j_1 : nat),
    0 * x 1%nat j_1 = 0)
    by (clear - x; exact (fun j_1 => (ring_fact [x 1%nat j_1] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s21 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s22 : forall (j : nat),
    a1 1%nat j = phi (z1 1%nat j))
    by (clear - H7 a1 phi z1; exact (fun j => (eq_trans (eq_refl (a1 1%nat j)) (eq_trans (H7 0%nat j) (eq_refl (phi (z1 1%nat j))))))).
  assert (s23 : forall (j : nat),
    z1 1%nat j = Sum 1 n0 (fun j_ => W1 0%nat j j_ * x 1%nat j_) + b1 0%nat j)
    by (clear - H11 W1 b1 n0 x z1; exact (fun j => (eq_trans (eq_refl (z1 1%nat j)) (eq_trans (H11 0%nat j) (eq_refl (Sum 1 n0 (fun j_ => W1 0%nat j j_ * x 1%nat j_) + b1 0%nat j)))))).
  assert (s24 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s25 : - (eta * 0 * phi 0) = 0)
    by (clear - eta phi; exact (ring_fact [eta; phi 0] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s26 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s1 i j) (eq_trans (add2 (H5 i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (s2 i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (eq_trans (mul2 (H6 j_0 i) (eq_trans (s3 j_0) (f_equal2 ell_prime (eq_trans (s4 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_1 : nat => (eq_trans (mul2 (H6 j_0 j_1) (eq_trans (s5 j_1) (f_equal phi (eq_trans (s6 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_2 : nat => (eq_trans (mul2 (H5 j_1 j_2) (eq_trans (s7 j_2) (f_equal phi (eq_trans (s8 j_2) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_3 : nat => (eq_trans (mul2 (H4 j_2 j_3) (eq_refl (x 1%nat j_3))) (s9 j_3)))) s10) (H1 j_2)) s11))))) s12))) s13) (H2 j_1)) s11))))) s12))) s14) (H3 j_0)) s11)) (eq_refl (y 1%nat j_0))))) (s15 j_0)))) s16) (f_equal phi_prime (eq_trans (s17 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 (H5 i j_0) (eq_trans (s18 j_0) (f_equal phi (eq_trans (s19 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (eq_trans (mul2 (H4 j_0 j_1) (eq_refl (x 1%nat j_1))) (s20 j_1)))) s10) (H1 j_0)) s11))))) s12))) s13) (H2 i)) s11)))) s21))) (eq_trans (s22 j) (f_equal phi (eq_trans (s23 j) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H4 j j_0) (eq_refl (x 1%nat j_0))) (s24 j_0)))) s10) (H1 j)) s11)))))) s25)) s11)) (eq_sym (H5 i j))))).
Qed.

Lemma L5_2 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H10 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H11 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H12 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H13 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H14 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j.
Proof.
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ : nat => 0).
  pose (W_r3 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (a_r2 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ : nat => 0).
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L5_1 n0 n1 n2 n3 eta ell_prime phi phi_prime W1 W2 W3 a1 a2 b1 b2 b3 delta2 delta3 x y z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14).
Qed.

Theorem claim5 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W2 := (run51_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j.
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime x y W2.
  exact (L5_2 n0 n1 n2 n3 eta ell_prime phi phi_prime (run51_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run51_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run51_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run51_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run51_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run51_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run51_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run51_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run51_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run51_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) x y (run51_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run51_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run51_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim5_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W2 := (run51_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  let b3 := (run51_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  (b3 1%nat 1%nat <> b3 0%nat 1%nat) /\ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime x y W2 b3.
  pose (W3 := (run51_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (W1 := (run51_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (b1 := (run51_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (z1 := (run51_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run51_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (b2 := (run51_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (z2 := (run51_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (a2 := (run51_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (z3 := (run51_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (delta3 := (run51_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  assert (v1 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v4 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v5 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v6 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v7 (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v9 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v10 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : b3 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b3 0%nat 1%nat - eta * delta3 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b3 0%nat 1%nat; eta; delta3 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v12 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (b3 1%nat 1%nat) (b3 0%nat 1%nat) (rewritten (V 1) [b3 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (rewritten (V 1) [b3 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim5 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with 3 layers of weights, for some data, step 2 changes $\mathbf{W}_{2}$ *)

Record run61_state := { run61_now_W1 : nat -> nat -> R; run61_now_b1 : nat -> R; run61_now_W2 : nat -> nat -> R; run61_now_b2 : nat -> R; run61_now_W3 : nat -> nat -> R; run61_now_b3 : nat -> R }.

Section run61.
Variables (n0 n1 n2 n3 : nat) (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run61_next_z1 (now : run61_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run61_now_W1 now i j * x (S t) j) + run61_now_b1 now i.
Definition run61_next_a1 (now : run61_state) (t i : nat) : R :=
  phi (run61_next_z1 now t i).
Definition run61_next_z2 (now : run61_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run61_now_W2 now i j * run61_next_a1 now t j) + run61_now_b2 now i.
Definition run61_next_a2 (now : run61_state) (t i : nat) : R :=
  phi (run61_next_z2 now t i).
Definition run61_next_z3 (now : run61_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run61_now_W3 now i j * run61_next_a2 now t j) + run61_now_b3 now i.
Definition run61_next_delta3 (now : run61_state) (t i : nat) : R :=
  run61_next_z3 now t i - y (S t) i.
Definition run61_next_delta2 (now : run61_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run61_now_W3 now j i * run61_next_delta3 now t j) * phi_prime (run61_next_z2 now t i).
Definition run61_next_delta1 (now : run61_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run61_now_W2 now j i * run61_next_delta2 now t j) * phi_prime (run61_next_z1 now t i).
Definition run61_next_W1 (now : run61_state) (t i j : nat) : R :=
  run61_now_W1 now i j - eta * run61_next_delta1 now t i * x (S t) j.
Definition run61_next_b1 (now : run61_state) (t i : nat) : R :=
  run61_now_b1 now i - eta * run61_next_delta1 now t i.
Definition run61_next_W2 (now : run61_state) (t i j : nat) : R :=
  run61_now_W2 now i j - eta * run61_next_delta2 now t i * run61_next_a1 now t j.
Definition run61_next_b2 (now : run61_state) (t i : nat) : R :=
  run61_now_b2 now i - eta * run61_next_delta2 now t i.
Definition run61_next_W3 (now : run61_state) (t i j : nat) : R :=
  run61_now_W3 now i j - eta * run61_next_delta3 now t i * run61_next_a2 now t j.
Definition run61_next_b3 (now : run61_state) (t i : nat) : R :=
  run61_now_b3 now i - eta * run61_next_delta3 now t i.
Definition run61_step (now : run61_state) (t : nat) : run61_state := {| run61_now_W1 := run61_next_W1 now t; run61_now_b1 := run61_next_b1 now t; run61_now_W2 := run61_next_W2 now t; run61_now_b2 := run61_next_b2 now t; run61_now_W3 := run61_next_W3 now t; run61_now_b3 := run61_next_b3 now t |}.
Fixpoint run61_after (t : nat) : run61_state :=
  match t with O => {| run61_now_W1 := fun i j => 0; run61_now_b1 := fun i => 0; run61_now_W2 := fun i j => 0; run61_now_b2 := fun i => 0; run61_now_W3 := fun i j => 0; run61_now_b3 := fun i => 0 |} | S t => run61_step (run61_after t) t end.
Definition run61_W1 (t : nat) := run61_now_W1 (run61_after t).
Definition run61_b1 (t : nat) := run61_now_b1 (run61_after t).
Definition run61_W2 (t : nat) := run61_now_W2 (run61_after t).
Definition run61_b2 (t : nat) := run61_now_b2 (run61_after t).
Definition run61_W3 (t : nat) := run61_now_W3 (run61_after t).
Definition run61_b3 (t : nat) := run61_now_b3 (run61_after t).
Definition run61_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_z1 (run61_after t) t end.
Definition run61_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_a1 (run61_after t) t end.
Definition run61_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_z2 (run61_after t) t end.
Definition run61_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_a2 (run61_after t) t end.
Definition run61_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_z3 (run61_after t) t end.
Definition run61_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_delta3 (run61_after t) t end.
Definition run61_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_delta2 (run61_after t) t end.
Definition run61_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_delta1 (run61_after t) t end.
End run61.

Theorem claim6 :
  exists (n0 n1 n2 n3 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W2 := (run61_W2 n0 n1 n2 n3 eta phi phi_prime x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, W2 2%nat i j = W2 1%nat i j)).
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
  pose (W2 := (run61_W2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (W3 := (run61_W3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (W1 := (run61_W1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b1 := (run61_b1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z1 := (run61_z1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (a1 := (run61_a1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b2 := (run61_b2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z2 := (run61_z2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (a2 := (run61_a2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b3 := (run61_b3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z3 := (run61_z3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta3 := (run61_delta3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta2 := (run61_delta2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta1 := (run61_delta1 n0 n1 n2 n3 eta phi phi_prime x y)).
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
  assert (v15 : W3 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat - eta * delta3 1%nat 1%nat * a2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W3 0%nat 1%nat 1%nat; eta; delta3 1%nat 1%nat; a2 1%nat 1%nat] [0; 1; (-1); 1 / 2] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts v12 (same_parts v9 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 2)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2) * exp (- z1 1%nat 1%nat))) eq_refl (eq_trans (y := (0 * 0 + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 1%nat)) ^ 2); exp (- z1 1%nat 1%nat)] [0; 0; 1 / 4; 1] (same_parts v1 (same_parts v13 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v16 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [0; 1; 0] (same_parts v4 (same_parts (eq_refl : eta = 1) (same_parts v16 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : z1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat; b1 1%nat 1%nat] [0; 0; 0] (same_parts v17 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts v18 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : a1 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 2%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 2%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v19 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : b2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; 0] (same_parts v7 (same_parts (eq_refl : eta = 1) (same_parts v13 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : z2 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat * a1 2%nat 1%nat + 0 + b2 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 1%nat 1%nat 1%nat; a1 2%nat 1%nat; b2 1%nat 1%nat] [0; 1 / 2; 0] (same_parts v14 (same_parts v20 (same_parts v21 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : a2 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z2 2%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z2 2%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 2%nat 1%nat] [0] (same_parts v22 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : b3 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b3 0%nat 1%nat - eta * delta3 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b3 0%nat 1%nat; eta; delta3 1%nat 1%nat] [0; 1; (-1)] (same_parts v10 (same_parts (eq_refl : eta = 1) (same_parts v12 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : z3 2%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := W3 1%nat 1%nat 1%nat * a2 2%nat 1%nat + 0 + b3 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * (1 / 2) + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 1%nat 1%nat 1%nat; a2 2%nat 1%nat; b3 1%nat 1%nat] [1 / 2; 1 / 2; 1] (same_parts v15 (same_parts v23 (same_parts v24 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : delta3 2%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := z3 2%nat 1%nat - y 2%nat 1%nat) eq_refl (eq_trans (y := 5 / 4 - 0) (rewritten (PEsub (V 1) (V 2)) [z3 2%nat 1%nat; y 2%nat 1%nat] [5 / 4; 0] (same_parts v25 (same_parts (eq_refl : y 2%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (5 # 4)) (PEc (0 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : delta2 2%nat 1%nat = 5 / 32)
    by (refine (eq_trans (y := (W3 1%nat 1%nat 1%nat * delta3 2%nat 1%nat + 0) * (/ ((1 + exp (- z2 2%nat 1%nat)) ^ 2) * exp (- z2 2%nat 1%nat))) eq_refl (eq_trans (y := (1 / 2 * (5 / 4) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W3 1%nat 1%nat 1%nat; delta3 2%nat 1%nat; / ((1 + exp (- z2 2%nat 1%nat)) ^ 2); exp (- z2 2%nat 1%nat)] [1 / 2; 5 / 4; 1 / 4; 1] (same_parts v15 (same_parts v26 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 2%nat 1%nat] [0] (same_parts v22 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 2%nat 1%nat] [0] (same_parts v22 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 2)) (PEc (5 # 4))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (5 # 32)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : W2 2%nat 1%nat 1%nat = -5 / 64)
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat - eta * delta2 2%nat 1%nat * a1 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (5 / 32) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 1%nat 1%nat 1%nat; eta; delta2 2%nat 1%nat; a1 2%nat 1%nat] [0; 1; 5 / 32; 1 / 2] (same_parts v14 (same_parts (eq_refl : eta = 1) (same_parts v27 (same_parts v20 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (5 # 32))) (PEc (1 # 2)))) (PEc (-5 # 64)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ n3 (ex_intro _ eta (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, W2 2%nat i j = W2 1%nat i j => (fun h : forall j : nat, W2 2%nat 1%nat j = W2 1%nat 1%nat j => (eq_fails (W2 2%nat 1%nat 1%nat) (W2 1%nat 1%nat 1%nat) (rewritten (V 1) [W2 2%nat 1%nat 1%nat] [-5 / 64] (same_parts v28 eq_refl)) (rewritten (V 1) [W2 1%nat 1%nat 1%nat] [0] (same_parts v14 eq_refl)) (number_apart (-5 # 64) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat)))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with 3 layers of weights, $\mathbf{W}_{1}$ does not change in the first 2 steps *)

Record run71_state := { run71_now_W1 : nat -> nat -> R; run71_now_b1 : nat -> R; run71_now_W2 : nat -> nat -> R; run71_now_b2 : nat -> R; run71_now_W3 : nat -> nat -> R; run71_now_b3 : nat -> R }.

Section run71.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run71_next_z1 (now : run71_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run71_now_W1 now i j * x (S t) j) + run71_now_b1 now i.
Definition run71_next_a1 (now : run71_state) (t i : nat) : R :=
  phi (run71_next_z1 now t i).
Definition run71_next_z2 (now : run71_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run71_now_W2 now i j * run71_next_a1 now t j) + run71_now_b2 now i.
Definition run71_next_a2 (now : run71_state) (t i : nat) : R :=
  phi (run71_next_z2 now t i).
Definition run71_next_z3 (now : run71_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run71_now_W3 now i j * run71_next_a2 now t j) + run71_now_b3 now i.
Definition run71_next_delta3 (now : run71_state) (t i : nat) : R :=
  ell_prime (run71_next_z3 now t i) (y (S t) i).
Definition run71_next_delta2 (now : run71_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run71_now_W3 now j i * run71_next_delta3 now t j) * phi_prime (run71_next_z2 now t i).
Definition run71_next_delta1 (now : run71_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run71_now_W2 now j i * run71_next_delta2 now t j) * phi_prime (run71_next_z1 now t i).
Definition run71_next_W1 (now : run71_state) (t i j : nat) : R :=
  run71_now_W1 now i j - eta * run71_next_delta1 now t i * x (S t) j.
Definition run71_next_b1 (now : run71_state) (t i : nat) : R :=
  run71_now_b1 now i - eta * run71_next_delta1 now t i.
Definition run71_next_W2 (now : run71_state) (t i j : nat) : R :=
  run71_now_W2 now i j - eta * run71_next_delta2 now t i * run71_next_a1 now t j.
Definition run71_next_b2 (now : run71_state) (t i : nat) : R :=
  run71_now_b2 now i - eta * run71_next_delta2 now t i.
Definition run71_next_W3 (now : run71_state) (t i j : nat) : R :=
  run71_now_W3 now i j - eta * run71_next_delta3 now t i * run71_next_a2 now t j.
Definition run71_next_b3 (now : run71_state) (t i : nat) : R :=
  run71_now_b3 now i - eta * run71_next_delta3 now t i.
Definition run71_step (now : run71_state) (t : nat) : run71_state := {| run71_now_W1 := run71_next_W1 now t; run71_now_b1 := run71_next_b1 now t; run71_now_W2 := run71_next_W2 now t; run71_now_b2 := run71_next_b2 now t; run71_now_W3 := run71_next_W3 now t; run71_now_b3 := run71_next_b3 now t |}.
Fixpoint run71_after (t : nat) : run71_state :=
  match t with O => {| run71_now_W1 := fun i j => 0; run71_now_b1 := fun i => 0; run71_now_W2 := fun i j => 0; run71_now_b2 := fun i => 0; run71_now_W3 := fun i j => 0; run71_now_b3 := fun i => 0 |} | S t => run71_step (run71_after t) t end.
Definition run71_W1 (t : nat) := run71_now_W1 (run71_after t).
Definition run71_b1 (t : nat) := run71_now_b1 (run71_after t).
Definition run71_W2 (t : nat) := run71_now_W2 (run71_after t).
Definition run71_b2 (t : nat) := run71_now_b2 (run71_after t).
Definition run71_W3 (t : nat) := run71_now_W3 (run71_after t).
Definition run71_b3 (t : nat) := run71_now_b3 (run71_after t).
Definition run71_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_z1 (run71_after t) t end.
Definition run71_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_a1 (run71_after t) t end.
Definition run71_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_z2 (run71_after t) t end.
Definition run71_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_a2 (run71_after t) t end.
Definition run71_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_z3 (run71_after t) t end.
Definition run71_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta3 (run71_after t) t end.
Definition run71_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta2 (run71_after t) t end.
Definition run71_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta1 (run71_after t) t end.
End run71.

Lemma L7_1 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H10 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H11 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H12 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H13 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H14 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H15 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H16 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H17 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H19 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H20 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, forall j : nat, W1 2%nat i j = W1 0%nat i j).
Proof.
  assert (s1 : forall (i j : nat),
    W1 1%nat i j = W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)
    by (clear - H18 W1 delta1 eta x; exact (fun i j => (eq_trans (eq_refl (W1 1%nat i j)) (eq_trans (H18 0%nat i j) (eq_refl (W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)))))).
  assert (s2 : forall (i : nat),
    delta1 1%nat i = Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))
    by (clear - H12 W2 delta1 delta2 n2 phi_prime z1; exact (fun i => (eq_trans (eq_refl (delta1 1%nat i)) (eq_trans (H12 0%nat i) (eq_refl (Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))))))).
  assert (s3 : forall (j_0 : nat),
    delta2 1%nat j_0 = Sum 1 n3 (fun j => W3 0%nat j j_0 * delta3 1%nat j) * phi_prime (z2 1%nat j_0))
    by (clear - H13 W3 delta2 delta3 n3 phi_prime z2; exact (fun j_0 => (eq_trans (eq_refl (delta2 1%nat j_0)) (eq_trans (H13 0%nat j_0) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j j_0 * delta3 1%nat j) * phi_prime (z2 1%nat j_0))))))).
  assert (s4 : forall (j_1 : nat),
    delta3 1%nat j_1 = ell_prime (z3 1%nat j_1) (y 1%nat j_1))
    by (clear - H14 delta3 ell_prime y z3; exact (fun j_1 => (eq_trans (eq_refl (delta3 1%nat j_1)) (eq_trans (H14 0%nat j_1) (eq_refl (ell_prime (z3 1%nat j_1) (y 1%nat j_1))))))).
  assert (s5 : forall (j_1 : nat),
    z3 1%nat j_1 = Sum 1 n2 (fun j => W3 0%nat j_1 j * a2 1%nat j) + b3 0%nat j_1)
    by (clear - H17 W3 a2 b3 n2 z3; exact (fun j_1 => (eq_trans (eq_refl (z3 1%nat j_1)) (eq_trans (H17 0%nat j_1) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_1 j * a2 1%nat j) + b3 0%nat j_1)))))).
  assert (s6 : forall (j_2 : nat),
    a2 1%nat j_2 = phi (z2 1%nat j_2))
    by (clear - H8 a2 phi z2; exact (fun j_2 => (eq_trans (eq_refl (a2 1%nat j_2)) (eq_trans (H8 0%nat j_2) (eq_refl (phi (z2 1%nat j_2))))))).
  assert (s7 : forall (j_2 : nat),
    z2 1%nat j_2 = Sum 1 n1 (fun j => W2 0%nat j_2 j * a1 1%nat j) + b2 0%nat j_2)
    by (clear - H16 W2 a1 b2 n1 z2; exact (fun j_2 => (eq_trans (eq_refl (z2 1%nat j_2)) (eq_trans (H16 0%nat j_2) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_2 j * a1 1%nat j) + b2 0%nat j_2)))))).
  assert (s8 : forall (j_3 : nat),
    a1 1%nat j_3 = phi (z1 1%nat j_3))
    by (clear - H7 a1 phi z1; exact (fun j_3 => (eq_trans (eq_refl (a1 1%nat j_3)) (eq_trans (H7 0%nat j_3) (eq_refl (phi (z1 1%nat j_3))))))).
  assert (s9 : forall (j_3 : nat),
    z1 1%nat j_3 = Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)
    by (clear - H15 W1 b1 n0 x z1; exact (fun j_3 => (eq_trans (eq_refl (z1 1%nat j_3)) (eq_trans (H15 0%nat j_3) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)))))).
  assert (s10 : forall (j_4 : nat),
    0 * x 1%nat j_4 = 0)
    by (clear - x; exact (fun j_4 => (ring_fact [x 1%nat j_4] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s11 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s12 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s13 : forall (j_3 : nat),
    z1 1%nat j_3 = 0)
    by (clear - H1 H4 n0 s10 s11 s12 s9 x z1; exact (fun j_3 => (eq_trans (s9 j_3) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_4 : nat => (eq_trans (mul2 (H4 j_3 j_4) (eq_refl (x 1%nat j_4))) (s10 j_4)))) s11) (H1 j_3)) s12)))).
  assert (s14 : forall (j_3 : nat),
    a1 1%nat j_3 = phi 0)
    by (clear - a1 phi s13 s8; exact (fun j_3 => (eq_trans (s8 j_3) (f_equal phi (s13 j_3))))).
  assert (s15 : 0 * phi 0 = 0)
    by (clear - phi; exact (ring_fact [phi 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s16 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s17 : forall (j_2 : nat),
    z2 1%nat j_2 = 0)
    by (clear - H2 H5 n1 s12 s14 s15 s16 s7 z2; exact (fun j_2 => (eq_trans (s7 j_2) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_3 : nat => (eq_trans (mul2 (H5 j_2 j_3) (s14 j_3)) s15))) s16) (H2 j_2)) s12)))).
  assert (s18 : forall (j_2 : nat),
    a2 1%nat j_2 = phi 0)
    by (clear - a2 phi s17 s6; exact (fun j_2 => (eq_trans (s6 j_2) (f_equal phi (s17 j_2))))).
  assert (s19 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s20 : forall (j_1 : nat),
    delta3 1%nat j_1 = ell_prime 0 (y 1%nat j_1))
    by (clear - H3 H6 delta3 ell_prime n2 s12 s15 s18 s19 s4 s5 y; exact (fun j_1 => (eq_trans (s4 j_1) (f_equal2 ell_prime (eq_trans (s5 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_2 : nat => (eq_trans (mul2 (H6 j_1 j_2) (s18 j_2)) s15))) s19) (H3 j_1)) s12)) (eq_refl (y 1%nat j_1)))))).
  assert (s21 : forall (j_1 : nat),
    0 * ell_prime 0 (y 1%nat j_1) = 0)
    by (clear - ell_prime y; exact (fun j_1 => (ring_fact [ell_prime 0 (y 1%nat j_1)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s22 : Sum 1 n3 (fun j => 0) = 0)
    by (clear - n3 y; exact (rewritten (V 1) [Sum 1 n3 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n3 [])) (eq_refl (0))) eq_refl))).
  assert (s23 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H16 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H16 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s24 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (z1 1%nat j_1))
    by (clear - H7 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H7 0%nat j_1) (eq_refl (phi (z1 1%nat j_1))))))).
  assert (s25 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H15 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H15 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s26 : forall (j_2 : nat),
    0 * x 1%nat j_2 = 0)
    by (clear - x; exact (fun j_2 => (ring_fact [x 1%nat j_2] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s27 : forall (j_1 : nat),
    z1 1%nat j_1 = 0)
    by (clear - H1 H4 n0 s11 s12 s25 s26 x z1; exact (fun j_1 => (eq_trans (s25 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (eq_trans (mul2 (H4 j_1 j_2) (eq_refl (x 1%nat j_2))) (s26 j_2)))) s11) (H1 j_1)) s12)))).
  assert (s28 : forall (j_1 : nat),
    a1 1%nat j_1 = phi 0)
    by (clear - a1 phi s24 s27; exact (fun j_1 => (eq_trans (s24 j_1) (f_equal phi (s27 j_1))))).
  assert (s29 : forall (j_0 : nat),
    z2 1%nat j_0 = 0)
    by (clear - H2 H5 n1 s12 s15 s16 s23 s28 z2; exact (fun j_0 => (eq_trans (s23 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (eq_trans (mul2 (H5 j_0 j_1) (s28 j_1)) s15))) s16) (H2 j_0)) s12)))).
  assert (s30 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s31 : forall (j_0 : nat),
    delta2 1%nat j_0 = 0)
    by (clear - H6 delta2 n3 phi_prime s20 s21 s22 s29 s3 s30; exact (fun j_0 => (eq_trans (s3 j_0) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_1 : nat => (eq_trans (mul2 (H6 j_1 j_0) (s20 j_1)) (s21 j_1)))) s22) (f_equal phi_prime (s29 j_0))) s30)))).
  assert (s32 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s33 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H15 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H15 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s34 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s35 : forall (i : nat),
    z1 1%nat i = 0)
    by (clear - H1 H4 n0 s11 s12 s33 s34 x z1; exact (fun i => (eq_trans (s33 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H4 i j_0) (eq_refl (x 1%nat j_0))) (s34 j_0)))) s11) (H1 i)) s12)))).
  assert (s36 : forall (i : nat),
    delta1 1%nat i = 0)
    by (clear - H5 delta1 n2 phi_prime s19 s2 s30 s31 s32 s35; exact (fun i => (eq_trans (s2 i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 (H5 j_0 i) (s31 j_0)) s32))) s19) (f_equal phi_prime (s35 i))) s30)))).
  assert (s37 : forall (j : nat),
    - (eta * 0 * x 1%nat j) = 0)
    by (clear - eta x; exact (fun j => (ring_fact [eta; x 1%nat j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s38 : forall (i j : nat),
    W1 1%nat i j = 0)
    by (clear - H4 W1 eta s1 s12 s36 s37 x; exact (fun i j => (eq_trans (s1 i j) (eq_trans (add2 (H4 i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s36 i)) (eq_refl (x 1%nat j)))) (s37 j))) s12)))).
  assert (s39 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s40 : forall (i j : nat),
    W1 2%nat i j = W1 1%nat i j - eta * delta1 2%nat i * x 2%nat j)
    by (clear - H18 W1 delta1 eta x; exact (fun i j => (eq_trans (eq_refl (W1 2%nat i j)) (eq_trans (H18 1%nat i j) (eq_refl (W1 1%nat i j - eta * delta1 2%nat i * x 2%nat j)))))).
  assert (s41 : forall (i : nat),
    delta1 2%nat i = Sum 1 n2 (fun j => W2 1%nat j i * delta2 2%nat j) * phi_prime (z1 2%nat i))
    by (clear - H12 W2 delta1 delta2 n2 phi_prime z1; exact (fun i => (eq_trans (eq_refl (delta1 2%nat i)) (eq_trans (H12 1%nat i) (eq_refl (Sum 1 n2 (fun j => W2 1%nat j i * delta2 2%nat j) * phi_prime (z1 2%nat i))))))).
  assert (s42 : forall (i j_0 : nat),
    W2 1%nat j_0 i = W2 0%nat j_0 i - eta * delta2 1%nat j_0 * a1 1%nat i)
    by (clear - H19 W2 a1 delta2 eta; exact (fun i j_0 => (eq_trans (eq_refl (W2 1%nat j_0 i)) (eq_trans (H19 0%nat j_0 i) (eq_refl (W2 0%nat j_0 i - eta * delta2 1%nat j_0 * a1 1%nat i)))))).
  assert (s43 : forall (i : nat),
    a1 1%nat i = phi (z1 1%nat i))
    by (clear - H7 a1 phi z1; exact (fun i => (eq_trans (eq_refl (a1 1%nat i)) (eq_trans (H7 0%nat i) (eq_refl (phi (z1 1%nat i))))))).
  assert (s44 : - (eta * 0 * phi 0) = 0)
    by (clear - eta phi; exact (ring_fact [eta; phi 0] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s45 : forall (j_0 : nat),
    delta2 2%nat j_0 = Sum 1 n3 (fun j => W3 1%nat j j_0 * delta3 2%nat j) * phi_prime (z2 2%nat j_0))
    by (clear - H13 W3 delta2 delta3 n3 phi_prime z2; exact (fun j_0 => (eq_trans (eq_refl (delta2 2%nat j_0)) (eq_trans (H13 1%nat j_0) (eq_refl (Sum 1 n3 (fun j => W3 1%nat j j_0 * delta3 2%nat j) * phi_prime (z2 2%nat j_0))))))).
  assert (s46 : forall (j_0 j_1 : nat),
    W3 1%nat j_1 j_0 = W3 0%nat j_1 j_0 - eta * delta3 1%nat j_1 * a2 1%nat j_0)
    by (clear - H20 W3 a2 delta3 eta; exact (fun j_0 j_1 => (eq_trans (eq_refl (W3 1%nat j_1 j_0)) (eq_trans (H20 0%nat j_1 j_0) (eq_refl (W3 0%nat j_1 j_0 - eta * delta3 1%nat j_1 * a2 1%nat j_0)))))).
  assert (s47 : forall (j_0 : nat),
    a2 1%nat j_0 = phi (z2 1%nat j_0))
    by (clear - H8 a2 phi z2; exact (fun j_0 => (eq_trans (eq_refl (a2 1%nat j_0)) (eq_trans (H8 0%nat j_0) (eq_refl (phi (z2 1%nat j_0))))))).
  assert (s48 : forall (j_1 : nat),
    0 - eta * ell_prime 0 (y 1%nat j_1) * phi 0 = - (eta * ell_prime 0 (y 1%nat j_1) * phi 0))
    by (clear - ell_prime eta phi y; exact (fun j_1 => (ring_fact [eta; ell_prime 0 (y 1%nat j_1); phi 0] (PEsub (PEc (0 # 1)) (PEmul (PEmul (V 1) (V 2)) (V 3))) (PEopp (PEmul (PEmul (V 1) (V 2)) (V 3))) eq_refl))).
  assert (s49 : forall (j_1 : nat),
    delta3 2%nat j_1 = ell_prime (z3 2%nat j_1) (y 2%nat j_1))
    by (clear - H14 delta3 ell_prime y z3; exact (fun j_1 => (eq_trans (eq_refl (delta3 2%nat j_1)) (eq_trans (H14 1%nat j_1) (eq_refl (ell_prime (z3 2%nat j_1) (y 2%nat j_1))))))).
  assert (s50 : forall (j_1 : nat),
    z3 2%nat j_1 = Sum 1 n2 (fun j => W3 1%nat j_1 j * a2 2%nat j) + b3 1%nat j_1)
    by (clear - H17 W3 a2 b3 n2 z3; exact (fun j_1 => (eq_trans (eq_refl (z3 2%nat j_1)) (eq_trans (H17 1%nat j_1) (eq_refl (Sum 1 n2 (fun j => W3 1%nat j_1 j * a2 2%nat j) + b3 1%nat j_1)))))).
  assert (s51 : forall (j_1 j_2 : nat),
    W3 1%nat j_1 j_2 = W3 0%nat j_1 j_2 - eta * delta3 1%nat j_1 * a2 1%nat j_2)
    by (clear - H20 W3 a2 delta3 eta; exact (fun j_1 j_2 => (eq_trans (eq_refl (W3 1%nat j_1 j_2)) (eq_trans (H20 0%nat j_1 j_2) (eq_refl (W3 0%nat j_1 j_2 - eta * delta3 1%nat j_1 * a2 1%nat j_2)))))).
  assert (s52 : forall (j_2 : nat),
    a2 2%nat j_2 = phi (z2 2%nat j_2))
    by (clear - H8 a2 phi z2; exact (fun j_2 => (eq_trans (eq_refl (a2 2%nat j_2)) (eq_trans (H8 1%nat j_2) (eq_refl (phi (z2 2%nat j_2))))))).
  assert (s53 : forall (j_2 : nat),
    z2 2%nat j_2 = Sum 1 n1 (fun j => W2 1%nat j_2 j * a1 2%nat j) + b2 1%nat j_2)
    by (clear - H16 W2 a1 b2 n1 z2; exact (fun j_2 => (eq_trans (eq_refl (z2 2%nat j_2)) (eq_trans (H16 1%nat j_2) (eq_refl (Sum 1 n1 (fun j => W2 1%nat j_2 j * a1 2%nat j) + b2 1%nat j_2)))))).
  assert (s54 : forall (j_2 j_3 : nat),
    W2 1%nat j_2 j_3 = W2 0%nat j_2 j_3 - eta * delta2 1%nat j_2 * a1 1%nat j_3)
    by (clear - H19 W2 a1 delta2 eta; exact (fun j_2 j_3 => (eq_trans (eq_refl (W2 1%nat j_2 j_3)) (eq_trans (H19 0%nat j_2 j_3) (eq_refl (W2 0%nat j_2 j_3 - eta * delta2 1%nat j_2 * a1 1%nat j_3)))))).
  assert (s55 : forall (j_2 : nat),
    delta2 1%nat j_2 = Sum 1 n3 (fun j => W3 0%nat j j_2 * delta3 1%nat j) * phi_prime (z2 1%nat j_2))
    by (clear - H13 W3 delta2 delta3 n3 phi_prime z2; exact (fun j_2 => (eq_trans (eq_refl (delta2 1%nat j_2)) (eq_trans (H13 0%nat j_2) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j j_2 * delta3 1%nat j) * phi_prime (z2 1%nat j_2))))))).
  assert (s56 : forall (j_4 : nat),
    delta3 1%nat j_4 = ell_prime (z3 1%nat j_4) (y 1%nat j_4))
    by (clear - H14 delta3 ell_prime y z3; exact (fun j_4 => (eq_trans (eq_refl (delta3 1%nat j_4)) (eq_trans (H14 0%nat j_4) (eq_refl (ell_prime (z3 1%nat j_4) (y 1%nat j_4))))))).
  assert (s57 : forall (j_4 : nat),
    z3 1%nat j_4 = Sum 1 n2 (fun j => W3 0%nat j_4 j * a2 1%nat j) + b3 0%nat j_4)
    by (clear - H17 W3 a2 b3 n2 z3; exact (fun j_4 => (eq_trans (eq_refl (z3 1%nat j_4)) (eq_trans (H17 0%nat j_4) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_4 j * a2 1%nat j) + b3 0%nat j_4)))))).
  assert (s58 : forall (j_5 : nat),
    a2 1%nat j_5 = phi (z2 1%nat j_5))
    by (clear - H8 a2 phi z2; exact (fun j_5 => (eq_trans (eq_refl (a2 1%nat j_5)) (eq_trans (H8 0%nat j_5) (eq_refl (phi (z2 1%nat j_5))))))).
  assert (s59 : forall (j_5 : nat),
    z2 1%nat j_5 = Sum 1 n1 (fun j => W2 0%nat j_5 j * a1 1%nat j) + b2 0%nat j_5)
    by (clear - H16 W2 a1 b2 n1 z2; exact (fun j_5 => (eq_trans (eq_refl (z2 1%nat j_5)) (eq_trans (H16 0%nat j_5) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_5 j * a1 1%nat j) + b2 0%nat j_5)))))).
  assert (s60 : forall (j_6 : nat),
    a1 1%nat j_6 = phi (z1 1%nat j_6))
    by (clear - H7 a1 phi z1; exact (fun j_6 => (eq_trans (eq_refl (a1 1%nat j_6)) (eq_trans (H7 0%nat j_6) (eq_refl (phi (z1 1%nat j_6))))))).
  assert (s61 : forall (j_6 : nat),
    z1 1%nat j_6 = Sum 1 n0 (fun j => W1 0%nat j_6 j * x 1%nat j) + b1 0%nat j_6)
    by (clear - H15 W1 b1 n0 x z1; exact (fun j_6 => (eq_trans (eq_refl (z1 1%nat j_6)) (eq_trans (H15 0%nat j_6) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_6 j * x 1%nat j) + b1 0%nat j_6)))))).
  assert (s62 : forall (j_7 : nat),
    0 * x 1%nat j_7 = 0)
    by (clear - x; exact (fun j_7 => (ring_fact [x 1%nat j_7] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s63 : forall (j_5 : nat),
    z2 1%nat j_5 = 0)
    by (clear - H1 H2 H4 H5 n0 n1 phi s11 s12 s15 s16 s59 s60 s61 s62 x z2; exact (fun j_5 => (eq_trans (s59 j_5) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_6 : nat => (eq_trans (mul2 (H5 j_5 j_6) (eq_trans (s60 j_6) (f_equal phi (eq_trans (s61 j_6) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_7 : nat => (eq_trans (mul2 (H4 j_6 j_7) (eq_refl (x 1%nat j_7))) (s62 j_7)))) s11) (H1 j_6)) s12))))) s15))) s16) (H2 j_5)) s12)))).
  assert (s64 : forall (j_4 : nat),
    delta3 1%nat j_4 = ell_prime 0 (y 1%nat j_4))
    by (clear - H3 H6 delta3 ell_prime n2 phi s12 s15 s19 s56 s57 s58 s63 y; exact (fun j_4 => (eq_trans (s56 j_4) (f_equal2 ell_prime (eq_trans (s57 j_4) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_5 : nat => (eq_trans (mul2 (H6 j_4 j_5) (eq_trans (s58 j_5) (f_equal phi (s63 j_5)))) s15))) s19) (H3 j_4)) s12)) (eq_refl (y 1%nat j_4)))))).
  assert (s65 : forall (j_4 : nat),
    0 * ell_prime 0 (y 1%nat j_4) = 0)
    by (clear - ell_prime y; exact (fun j_4 => (ring_fact [ell_prime 0 (y 1%nat j_4)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s66 : forall (j_2 : nat),
    delta2 1%nat j_2 = 0)
    by (clear - H6 delta2 n3 phi_prime s17 s22 s30 s55 s64 s65; exact (fun j_2 => (eq_trans (s55 j_2) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_4 : nat => (eq_trans (mul2 (H6 j_4 j_2) (s64 j_4)) (s65 j_4)))) s22) (f_equal phi_prime (s17 j_2))) s30)))).
  assert (s67 : forall (j_3 : nat),
    a1 2%nat j_3 = phi (z1 2%nat j_3))
    by (clear - H7 a1 phi z1; exact (fun j_3 => (eq_trans (eq_refl (a1 2%nat j_3)) (eq_trans (H7 1%nat j_3) (eq_refl (phi (z1 2%nat j_3))))))).
  assert (s68 : forall (j_3 : nat),
    z1 2%nat j_3 = Sum 1 n0 (fun j => W1 1%nat j_3 j * x 2%nat j) + b1 1%nat j_3)
    by (clear - H15 W1 b1 n0 x z1; exact (fun j_3 => (eq_trans (eq_refl (z1 2%nat j_3)) (eq_trans (H15 1%nat j_3) (eq_refl (Sum 1 n0 (fun j => W1 1%nat j_3 j * x 2%nat j) + b1 1%nat j_3)))))).
  assert (s69 : forall (j_3 j_4 : nat),
    W1 1%nat j_3 j_4 = W1 0%nat j_3 j_4 - eta * delta1 1%nat j_3 * x 1%nat j_4)
    by (clear - H18 W1 delta1 eta x; exact (fun j_3 j_4 => (eq_trans (eq_refl (W1 1%nat j_3 j_4)) (eq_trans (H18 0%nat j_3 j_4) (eq_refl (W1 0%nat j_3 j_4 - eta * delta1 1%nat j_3 * x 1%nat j_4)))))).
  assert (s70 : forall (j_3 : nat),
    delta1 1%nat j_3 = Sum 1 n2 (fun j => W2 0%nat j j_3 * delta2 1%nat j) * phi_prime (z1 1%nat j_3))
    by (clear - H12 W2 delta1 delta2 n2 phi_prime z1; exact (fun j_3 => (eq_trans (eq_refl (delta1 1%nat j_3)) (eq_trans (H12 0%nat j_3) (eq_refl (Sum 1 n2 (fun j => W2 0%nat j j_3 * delta2 1%nat j) * phi_prime (z1 1%nat j_3))))))).
  assert (s71 : forall (j_5 : nat),
    delta2 1%nat j_5 = Sum 1 n3 (fun j => W3 0%nat j j_5 * delta3 1%nat j) * phi_prime (z2 1%nat j_5))
    by (clear - H13 W3 delta2 delta3 n3 phi_prime z2; exact (fun j_5 => (eq_trans (eq_refl (delta2 1%nat j_5)) (eq_trans (H13 0%nat j_5) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j j_5 * delta3 1%nat j) * phi_prime (z2 1%nat j_5))))))).
  assert (s72 : forall (j_6 : nat),
    delta3 1%nat j_6 = ell_prime (z3 1%nat j_6) (y 1%nat j_6))
    by (clear - H14 delta3 ell_prime y z3; exact (fun j_6 => (eq_trans (eq_refl (delta3 1%nat j_6)) (eq_trans (H14 0%nat j_6) (eq_refl (ell_prime (z3 1%nat j_6) (y 1%nat j_6))))))).
  assert (s73 : forall (j_6 : nat),
    z3 1%nat j_6 = Sum 1 n2 (fun j => W3 0%nat j_6 j * a2 1%nat j) + b3 0%nat j_6)
    by (clear - H17 W3 a2 b3 n2 z3; exact (fun j_6 => (eq_trans (eq_refl (z3 1%nat j_6)) (eq_trans (H17 0%nat j_6) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_6 j * a2 1%nat j) + b3 0%nat j_6)))))).
  assert (s74 : forall (j_7 : nat),
    a2 1%nat j_7 = phi (z2 1%nat j_7))
    by (clear - H8 a2 phi z2; exact (fun j_7 => (eq_trans (eq_refl (a2 1%nat j_7)) (eq_trans (H8 0%nat j_7) (eq_refl (phi (z2 1%nat j_7))))))).
  assert (s75 : forall (j_7 : nat),
    z2 1%nat j_7 = Sum 1 n1 (fun j => W2 0%nat j_7 j * a1 1%nat j) + b2 0%nat j_7)
    by (clear - H16 W2 a1 b2 n1 z2; exact (fun j_7 => (eq_trans (eq_refl (z2 1%nat j_7)) (eq_trans (H16 0%nat j_7) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_7 j * a1 1%nat j) + b2 0%nat j_7)))))).
  assert (s76 : forall (j_8 : nat),
    a1 1%nat j_8 = phi (z1 1%nat j_8))
    by (clear - H7 a1 phi z1; exact (fun j_8 => (eq_trans (eq_refl (a1 1%nat j_8)) (eq_trans (H7 0%nat j_8) (eq_refl (phi (z1 1%nat j_8))))))).
  assert (s77 : forall (j_8 : nat),
    z1 1%nat j_8 = Sum 1 n0 (fun j => W1 0%nat j_8 j * x 1%nat j) + b1 0%nat j_8)
    by (clear - H15 W1 b1 n0 x z1; exact (fun j_8 => (eq_trans (eq_refl (z1 1%nat j_8)) (eq_trans (H15 0%nat j_8) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_8 j * x 1%nat j) + b1 0%nat j_8)))))).
  assert (s78 : forall (j_9 : nat),
    0 * x 1%nat j_9 = 0)
    by (clear - x; exact (fun j_9 => (ring_fact [x 1%nat j_9] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s79 : forall (j_6 : nat),
    0 * ell_prime 0 (y 1%nat j_6) = 0)
    by (clear - ell_prime y; exact (fun j_6 => (ring_fact [ell_prime 0 (y 1%nat j_6)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s80 : forall (j_3 : nat),
    delta1 1%nat j_3 = 0)
    by (clear - H1 H2 H3 H4 H5 H6 delta1 ell_prime n0 n1 n2 n3 phi phi_prime s11 s12 s13 s15 s16 s19 s22 s30 s32 s63 s70 s71 s72 s73 s74 s75 s76 s77 s78 s79 x y; exact (fun j_3 => (eq_trans (s70 j_3) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_5 : nat => (eq_trans (mul2 (H5 j_5 j_3) (eq_trans (s71 j_5) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_6 : nat => (eq_trans (mul2 (H6 j_6 j_5) (eq_trans (s72 j_6) (f_equal2 ell_prime (eq_trans (s73 j_6) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_7 : nat => (eq_trans (mul2 (H6 j_6 j_7) (eq_trans (s74 j_7) (f_equal phi (eq_trans (s75 j_7) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_8 : nat => (eq_trans (mul2 (H5 j_7 j_8) (eq_trans (s76 j_8) (f_equal phi (eq_trans (s77 j_8) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_9 : nat => (eq_trans (mul2 (H4 j_8 j_9) (eq_refl (x 1%nat j_9))) (s78 j_9)))) s11) (H1 j_8)) s12))))) s15))) s16) (H2 j_7)) s12))))) s15))) s19) (H3 j_6)) s12)) (eq_refl (y 1%nat j_6))))) (s79 j_6)))) s22) (f_equal phi_prime (s63 j_5))) s30))) s32))) s19) (f_equal phi_prime (s13 j_3))) s30)))).
  assert (s81 : forall (j_4 : nat),
    - (eta * 0 * x 1%nat j_4) = 0)
    by (clear - eta x; exact (fun j_4 => (ring_fact [eta; x 1%nat j_4] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s82 : forall (j_4 : nat),
    0 * x 2%nat j_4 = 0)
    by (clear - x; exact (fun j_4 => (ring_fact [x 2%nat j_4] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s83 : forall (j_3 : nat),
    b1 1%nat j_3 = b1 0%nat j_3 - eta * delta1 1%nat j_3)
    by (clear - H9 b1 delta1 eta; exact (fun j_3 => (eq_trans (eq_refl (b1 1%nat j_3)) (eq_trans (H9 0%nat j_3) (eq_refl (b1 0%nat j_3 - eta * delta1 1%nat j_3)))))).
  assert (s84 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s85 : forall (j_2 : nat),
    b2 1%nat j_2 = b2 0%nat j_2 - eta * delta2 1%nat j_2)
    by (clear - H10 b2 delta2 eta; exact (fun j_2 => (eq_trans (eq_refl (b2 1%nat j_2)) (eq_trans (H10 0%nat j_2) (eq_refl (b2 0%nat j_2 - eta * delta2 1%nat j_2)))))).
  assert (s86 : forall (j_1 : nat),
    Sum 1 n2 (fun j => - (eta * ell_prime 0 (y 1%nat j_1) * phi 0) * phi 0) = INR n2 * - (eta * ell_prime 0 (y 1%nat j_1) * phi 0) * phi 0)
    by (clear - ell_prime eta n2 phi y; exact (fun j_1 => (eq_trans (y := - (ell_prime 0 (y 1%nat j_1) * phi 0 ^ 2 * eta * INR n2)) (rewritten (V 1) [Sum 1 n2 (fun j => - (eta * ell_prime 0 (y 1%nat j_1) * phi 0) * phi 0)] [- (ell_prime 0 (y 1%nat j_1) * phi 0 ^ 2 * eta * INR n2)] (same_parts (eq_trans (y := - (ell_prime 0 (y 1%nat j_1) * phi 0 ^ 2 * eta) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => - (ell_prime 0 (y 1%nat j_1) * phi 0 ^ 2 * eta) * 1 + 0) (fun j => (ring_fact [eta; ell_prime 0 (y 1%nat j_1); phi 0] (PEmul (PEopp (PEmul (PEmul (V 1) (V 2)) (V 3))) (V 3)) (PEadd (PEmul (PEopp (PEmul (PEmul (V 2) (PEpow (V 3) 2)) (V 1))) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(- (ell_prime 0 (y 1%nat j_1) * phi 0 ^ 2 * eta), fun j => 1)])) (eq_trans (y := - (ell_prime 0 (y 1%nat j_1) * phi 0 ^ 2 * eta) * INR n2 + 0) (rewritten (PEadd (PEmul (PEopp (PEmul (PEmul (V 1) (PEpow (V 2) 2)) (V 3))) (V 4)) (PEc (0 # 1))) [ell_prime 0 (y 1%nat j_1); phi 0; eta; Sum 1 n2 (fun j => 1)] [ell_prime 0 (y 1%nat j_1); phi 0; eta; INR n2] (same_parts (eq_refl (ell_prime 0 (y 1%nat j_1))) (same_parts (eq_refl (phi 0)) (same_parts (eq_refl (eta)) (same_parts (sum_ones_1 n2) eq_refl))))) (ring_fact [ell_prime 0 (y 1%nat j_1); phi 0; eta; INR n2] (PEadd (PEmul (PEopp (PEmul (PEmul (V 1) (PEpow (V 2) 2)) (V 3))) (V 4)) (PEc (0 # 1))) (PEopp (PEmul (PEmul (PEmul (V 1) (PEpow (V 2) 2)) (V 3)) (V 4))) eq_refl))) eq_refl)) (ring_fact [ell_prime 0 (y 1%nat j_1); phi 0; eta; INR n2] (PEopp (PEmul (PEmul (PEmul (V 1) (PEpow (V 2) 2)) (V 3)) (V 4))) (PEmul (PEmul (V 4) (PEopp (PEmul (PEmul (V 3) (V 1)) (V 2)))) (V 2)) eq_refl)))).
  assert (s87 : forall (j_1 : nat),
    b3 1%nat j_1 = b3 0%nat j_1 - eta * delta3 1%nat j_1)
    by (clear - H11 b3 delta3 eta; exact (fun j_1 => (eq_trans (eq_refl (b3 1%nat j_1)) (eq_trans (H11 0%nat j_1) (eq_refl (b3 0%nat j_1 - eta * delta3 1%nat j_1)))))).
  assert (s88 : forall (j_1 : nat),
    0 - eta * ell_prime 0 (y 1%nat j_1) = - (eta * ell_prime 0 (y 1%nat j_1)))
    by (clear - ell_prime eta y; exact (fun j_1 => (ring_fact [eta; ell_prime 0 (y 1%nat j_1)] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEopp (PEmul (V 1) (V 2))) eq_refl))).
  assert (s89 : forall (j_0 : nat),
    z2 2%nat j_0 = Sum 1 n1 (fun j => W2 1%nat j_0 j * a1 2%nat j) + b2 1%nat j_0)
    by (clear - H16 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 2%nat j_0)) (eq_trans (H16 1%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 1%nat j_0 j * a1 2%nat j) + b2 1%nat j_0)))))).
  assert (s90 : forall (j_0 j_1 : nat),
    W2 1%nat j_0 j_1 = W2 0%nat j_0 j_1 - eta * delta2 1%nat j_0 * a1 1%nat j_1)
    by (clear - H19 W2 a1 delta2 eta; exact (fun j_0 j_1 => (eq_trans (eq_refl (W2 1%nat j_0 j_1)) (eq_trans (H19 0%nat j_0 j_1) (eq_refl (W2 0%nat j_0 j_1 - eta * delta2 1%nat j_0 * a1 1%nat j_1)))))).
  assert (s91 : forall (j_1 : nat),
    a1 2%nat j_1 = phi (z1 2%nat j_1))
    by (clear - H7 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 2%nat j_1)) (eq_trans (H7 1%nat j_1) (eq_refl (phi (z1 2%nat j_1))))))).
  assert (s92 : forall (j_1 : nat),
    z1 2%nat j_1 = Sum 1 n0 (fun j => W1 1%nat j_1 j * x 2%nat j) + b1 1%nat j_1)
    by (clear - H15 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 2%nat j_1)) (eq_trans (H15 1%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 1%nat j_1 j * x 2%nat j) + b1 1%nat j_1)))))).
  assert (s93 : forall (j_1 j_2 : nat),
    W1 1%nat j_1 j_2 = W1 0%nat j_1 j_2 - eta * delta1 1%nat j_1 * x 1%nat j_2)
    by (clear - H18 W1 delta1 eta x; exact (fun j_1 j_2 => (eq_trans (eq_refl (W1 1%nat j_1 j_2)) (eq_trans (H18 0%nat j_1 j_2) (eq_refl (W1 0%nat j_1 j_2 - eta * delta1 1%nat j_1 * x 1%nat j_2)))))).
  assert (s94 : forall (j_1 : nat),
    delta1 1%nat j_1 = Sum 1 n2 (fun j => W2 0%nat j j_1 * delta2 1%nat j) * phi_prime (z1 1%nat j_1))
    by (clear - H12 W2 delta1 delta2 n2 phi_prime z1; exact (fun j_1 => (eq_trans (eq_refl (delta1 1%nat j_1)) (eq_trans (H12 0%nat j_1) (eq_refl (Sum 1 n2 (fun j => W2 0%nat j j_1 * delta2 1%nat j) * phi_prime (z1 1%nat j_1))))))).
  assert (s95 : forall (j_3 : nat),
    delta2 1%nat j_3 = Sum 1 n3 (fun j => W3 0%nat j j_3 * delta3 1%nat j) * phi_prime (z2 1%nat j_3))
    by (clear - H13 W3 delta2 delta3 n3 phi_prime z2; exact (fun j_3 => (eq_trans (eq_refl (delta2 1%nat j_3)) (eq_trans (H13 0%nat j_3) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j j_3 * delta3 1%nat j) * phi_prime (z2 1%nat j_3))))))).
  assert (s96 : forall (j_3 : nat),
    z2 1%nat j_3 = Sum 1 n1 (fun j => W2 0%nat j_3 j * a1 1%nat j) + b2 0%nat j_3)
    by (clear - H16 W2 a1 b2 n1 z2; exact (fun j_3 => (eq_trans (eq_refl (z2 1%nat j_3)) (eq_trans (H16 0%nat j_3) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_3 j * a1 1%nat j) + b2 0%nat j_3)))))).
  assert (s97 : forall (j_4 : nat),
    a1 1%nat j_4 = phi (z1 1%nat j_4))
    by (clear - H7 a1 phi z1; exact (fun j_4 => (eq_trans (eq_refl (a1 1%nat j_4)) (eq_trans (H7 0%nat j_4) (eq_refl (phi (z1 1%nat j_4))))))).
  assert (s98 : forall (j_4 : nat),
    z1 1%nat j_4 = Sum 1 n0 (fun j => W1 0%nat j_4 j * x 1%nat j) + b1 0%nat j_4)
    by (clear - H15 W1 b1 n0 x z1; exact (fun j_4 => (eq_trans (eq_refl (z1 1%nat j_4)) (eq_trans (H15 0%nat j_4) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_4 j * x 1%nat j) + b1 0%nat j_4)))))).
  assert (s99 : forall (j_5 : nat),
    0 * x 1%nat j_5 = 0)
    by (clear - x; exact (fun j_5 => (ring_fact [x 1%nat j_5] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s100 : forall (j_1 : nat),
    delta1 1%nat j_1 = 0)
    by (clear - H1 H2 H4 H5 H6 delta1 n0 n1 n2 n3 phi phi_prime s11 s12 s15 s16 s19 s22 s27 s30 s32 s64 s65 s94 s95 s96 s97 s98 s99 x; exact (fun j_1 => (eq_trans (s94 j_1) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_3 : nat => (eq_trans (mul2 (H5 j_3 j_1) (eq_trans (s95 j_3) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_4 : nat => (eq_trans (mul2 (H6 j_4 j_3) (s64 j_4)) (s65 j_4)))) s22) (f_equal phi_prime (eq_trans (s96 j_3) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_4 : nat => (eq_trans (mul2 (H5 j_3 j_4) (eq_trans (s97 j_4) (f_equal phi (eq_trans (s98 j_4) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_5 : nat => (eq_trans (mul2 (H4 j_4 j_5) (eq_refl (x 1%nat j_5))) (s99 j_5)))) s11) (H1 j_4)) s12))))) s15))) s16) (H2 j_3)) s12)))) s30))) s32))) s19) (f_equal phi_prime (s27 j_1))) s30)))).
  assert (s101 : forall (j_2 : nat),
    - (eta * 0 * x 1%nat j_2) = 0)
    by (clear - eta x; exact (fun j_2 => (ring_fact [eta; x 1%nat j_2] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s102 : forall (j_2 : nat),
    0 * x 2%nat j_2 = 0)
    by (clear - x; exact (fun j_2 => (ring_fact [x 2%nat j_2] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s103 : forall (j_1 : nat),
    b1 1%nat j_1 = b1 0%nat j_1 - eta * delta1 1%nat j_1)
    by (clear - H9 b1 delta1 eta; exact (fun j_1 => (eq_trans (eq_refl (b1 1%nat j_1)) (eq_trans (H9 0%nat j_1) (eq_refl (b1 0%nat j_1 - eta * delta1 1%nat j_1)))))).
  assert (s104 : forall (j_0 : nat),
    b2 1%nat j_0 = b2 0%nat j_0 - eta * delta2 1%nat j_0)
    by (clear - H10 b2 delta2 eta; exact (fun j_0 => (eq_trans (eq_refl (b2 1%nat j_0)) (eq_trans (H10 0%nat j_0) (eq_refl (b2 0%nat j_0 - eta * delta2 1%nat j_0)))))).
  assert (s105 : forall (j_0 : nat),
    Sum 1 n3 (fun j => W3 1%nat j j_0 * delta3 2%nat j) * phi_prime (z2 2%nat j_0) = Sum 1 n3 (fun j => - (eta * ell_prime 0 (y 1%nat j) * phi 0) * ell_prime (INR n2 * - (eta * ell_prime 0 (y 1%nat j) * phi 0) * phi 0 - eta * ell_prime 0 (y 1%nat j)) (y 2%nat j)) * phi_prime 0)
    by (clear - H1 H2 H3 H4 H5 H6 W3 delta3 ell_prime eta n0 n1 n2 n3 phi phi_prime s100 s101 s102 s103 s104 s11 s12 s14 s15 s16 s18 s20 s28 s29 s31 s44 s46 s47 s48 s49 s50 s51 s52 s53 s54 s66 s67 s68 s69 s80 s81 s82 s83 s84 s85 s86 s87 s88 s89 s90 s91 s92 s93 x y z2; exact (fun j_0 => (mul2 (sum_ext 1%nat n3 _ _ (fun j_1 : nat => (mul2 (eq_trans (s46 j_0 j_1) (eq_trans (add2 (H6 j_1 j_0) (opp1 (mul2 (mul2 (eq_refl (eta)) (s20 j_1)) (eq_trans (s47 j_0) (f_equal phi (s29 j_0)))))) (s48 j_1))) (eq_trans (s49 j_1) (f_equal2 ell_prime (eq_trans (s50 j_1) (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_2 : nat => (mul2 (eq_trans (s51 j_1 j_2) (eq_trans (add2 (H6 j_1 j_2) (opp1 (mul2 (mul2 (eq_refl (eta)) (s20 j_1)) (s18 j_2)))) (s48 j_1))) (eq_trans (s52 j_2) (f_equal phi (eq_trans (s53 j_2) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_3 : nat => (eq_trans (mul2 (eq_trans (s54 j_2 j_3) (eq_trans (add2 (H5 j_2 j_3) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s66 j_2)) (s14 j_3))) s44)) s12)) (eq_trans (s67 j_3) (f_equal phi (eq_trans (s68 j_3) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_4 : nat => (eq_trans (mul2 (eq_trans (s69 j_3 j_4) (eq_trans (add2 (H4 j_3 j_4) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s80 j_3)) (eq_refl (x 1%nat j_4)))) (s81 j_4))) s12)) (eq_refl (x 2%nat j_4))) (s82 j_4)))) s11) (eq_trans (s83 j_3) (eq_trans (add2 (H1 j_3) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s80 j_3))) s84)) s12))) s12))))) s15))) s16) (eq_trans (s85 j_2) (eq_trans (add2 (H2 j_2) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s66 j_2))) s84)) s12))) s12))))))) (s86 j_1)) (eq_trans (s87 j_1) (eq_trans (add2 (H3 j_1) (opp1 (mul2 (eq_refl (eta)) (s20 j_1)))) (s88 j_1))))) (eq_refl (y 2%nat j_1))))))) (f_equal phi_prime (eq_trans (s89 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (eq_trans (mul2 (eq_trans (s90 j_0 j_1) (eq_trans (add2 (H5 j_0 j_1) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s31 j_0)) (s28 j_1))) s44)) s12)) (eq_trans (s91 j_1) (f_equal phi (eq_trans (s92 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (eq_trans (mul2 (eq_trans (s93 j_1 j_2) (eq_trans (add2 (H4 j_1 j_2) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s100 j_1)) (eq_refl (x 1%nat j_2)))) (s101 j_2))) s12)) (eq_refl (x 2%nat j_2))) (s102 j_2)))) s11) (eq_trans (s103 j_1) (eq_trans (add2 (H1 j_1) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s100 j_1))) s84)) s12))) s12))))) s15))) s16) (eq_trans (s104 j_0) (eq_trans (add2 (H2 j_0) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s31 j_0))) s84)) s12))) s12)))))).
  assert (s106 : 0 * (Sum 1 n3 (fun j => - (eta * ell_prime 0 (y 1%nat j) * phi 0) * ell_prime (INR n2 * - (eta * ell_prime 0 (y 1%nat j) * phi 0) * phi 0 - eta * ell_prime 0 (y 1%nat j)) (y 2%nat j)) * phi_prime 0) = 0)
    by (clear - ell_prime eta n2 n3 phi phi_prime y; exact (eq_trans (y := 0 * (- (phi 0 * Sum 1 n3 (fun j => ell_prime (- (ell_prime 0 (y 1%nat j) * phi 0 ^ 2 * eta * INR n2) - ell_prime 0 (y 1%nat j) * eta) (y 2%nat j) * ell_prime 0 (y 1%nat j)) * eta) * phi_prime 0)) (rewritten (PEmul (PEc (0 # 1)) (PEmul (V 1) (V 2))) [Sum 1 n3 (fun j => - (eta * ell_prime 0 (y 1%nat j) * phi 0) * ell_prime (INR n2 * - (eta * ell_prime 0 (y 1%nat j) * phi 0) * phi 0 - eta * ell_prime 0 (y 1%nat j)) (y 2%nat j)); phi_prime 0] [- (phi 0 * Sum 1 n3 (fun j => ell_prime (- (ell_prime 0 (y 1%nat j) * phi 0 ^ 2 * eta * INR n2) - ell_prime 0 (y 1%nat j) * eta) (y 2%nat j) * ell_prime 0 (y 1%nat j)) * eta); phi_prime 0] (same_parts (eq_trans (y := - (phi 0 * eta) * Sum 1 n3 (fun j => ell_prime (- (ell_prime 0 (y 1%nat j) * phi 0 ^ 2 * eta * INR n2) - ell_prime 0 (y 1%nat j) * eta) (y 2%nat j) * ell_prime 0 (y 1%nat j)) + 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => - (phi 0 * eta) * (ell_prime (- (ell_prime 0 (y 1%nat j) * phi 0 ^ 2 * eta * INR n2) - ell_prime 0 (y 1%nat j) * eta) (y 2%nat j) * ell_prime 0 (y 1%nat j)) + 0) (fun j => (eq_trans (y := - (eta * ell_prime 0 (y 1%nat j) * phi 0) * ell_prime (- (ell_prime 0 (y 1%nat j) * phi 0 ^ 2 * eta * INR n2) - ell_prime 0 (y 1%nat j) * eta) (y 2%nat j)) (rewritten (PEmul (PEopp (PEmul (PEmul (V 1) (V 2)) (V 3))) (V 4)) [eta; ell_prime 0 (y 1%nat j); phi 0; ell_prime (INR n2 * - (eta * ell_prime 0 (y 1%nat j) * phi 0) * phi 0 - eta * ell_prime 0 (y 1%nat j)) (y 2%nat j)] [eta; ell_prime 0 (y 1%nat j); phi 0; ell_prime (- (ell_prime 0 (y 1%nat j) * phi 0 ^ 2 * eta * INR n2) - ell_prime 0 (y 1%nat j) * eta) (y 2%nat j)] (same_parts (eq_refl (eta)) (same_parts (eq_refl (ell_prime 0 (y 1%nat j))) (same_parts (eq_refl (phi 0)) (same_parts (f_equal2 ell_prime (ring_fact [INR n2; eta; ell_prime 0 (y 1%nat j); phi 0] (PEsub (PEmul (PEmul (V 1) (PEopp (PEmul (PEmul (V 2) (V 3)) (V 4)))) (V 4)) (PEmul (V 2) (V 3))) (PEsub (PEopp (PEmul (PEmul (PEmul (V 3) (PEpow (V 4) 2)) (V 2)) (V 1))) (PEmul (V 3) (V 2))) eq_refl) eq_refl) eq_refl))))) (ring_fact [eta; ell_prime 0 (y 1%nat j); phi 0; ell_prime (- (ell_prime 0 (y 1%nat j) * phi 0 ^ 2 * eta * INR n2) - ell_prime 0 (y 1%nat j) * eta) (y 2%nat j)] (PEmul (PEopp (PEmul (PEmul (V 1) (V 2)) (V 3))) (V 4)) (PEadd (PEmul (PEopp (PEmul (V 3) (V 1))) (PEmul (V 4) (V 2))) (PEc (0 # 1))) eq_refl)))) (sum_linear 1%nat n3 [(- (phi 0 * eta), fun j => ell_prime (- (ell_prime 0 (y 1%nat j) * phi 0 ^ 2 * eta * INR n2) - ell_prime 0 (y 1%nat j) * eta) (y 2%nat j) * ell_prime 0 (y 1%nat j))])) (ring_fact [phi 0; eta; Sum 1 n3 (fun j => ell_prime (- (ell_prime 0 (y 1%nat j) * phi 0 ^ 2 * eta * INR n2) - ell_prime 0 (y 1%nat j) * eta) (y 2%nat j) * ell_prime 0 (y 1%nat j))] (PEadd (PEmul (PEopp (PEmul (V 1) (V 2))) (V 3)) (PEc (0 # 1))) (PEopp (PEmul (PEmul (V 1) (V 3)) (V 2))) eq_refl)) (same_parts (eq_refl (phi_prime 0)) eq_refl))) (ring_fact [phi 0; Sum 1 n3 (fun j => ell_prime (- (ell_prime 0 (y 1%nat j) * phi 0 ^ 2 * eta * INR n2) - ell_prime 0 (y 1%nat j) * eta) (y 2%nat j) * ell_prime 0 (y 1%nat j)); eta; phi_prime 0] (PEmul (PEc (0 # 1)) (PEmul (PEopp (PEmul (PEmul (V 1) (V 2)) (V 3))) (V 4))) (PEc (0 # 1)) eq_refl))).
  assert (s107 : forall (i : nat),
    z1 2%nat i = Sum 1 n0 (fun j => W1 1%nat i j * x 2%nat j) + b1 1%nat i)
    by (clear - H15 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 2%nat i)) (eq_trans (H15 1%nat i) (eq_refl (Sum 1 n0 (fun j => W1 1%nat i j * x 2%nat j) + b1 1%nat i)))))).
  assert (s108 : forall (i j_0 : nat),
    W1 1%nat i j_0 = W1 0%nat i j_0 - eta * delta1 1%nat i * x 1%nat j_0)
    by (clear - H18 W1 delta1 eta x; exact (fun i j_0 => (eq_trans (eq_refl (W1 1%nat i j_0)) (eq_trans (H18 0%nat i j_0) (eq_refl (W1 0%nat i j_0 - eta * delta1 1%nat i * x 1%nat j_0)))))).
  assert (s109 : forall (j_0 : nat),
    - (eta * 0 * x 1%nat j_0) = 0)
    by (clear - eta x; exact (fun j_0 => (ring_fact [eta; x 1%nat j_0] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s110 : forall (j_0 : nat),
    0 * x 2%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 2%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s111 : forall (i : nat),
    b1 1%nat i = b1 0%nat i - eta * delta1 1%nat i)
    by (clear - H9 b1 delta1 eta; exact (fun i => (eq_trans (eq_refl (b1 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (b1 0%nat i - eta * delta1 1%nat i)))))).
  assert (s112 : forall (j : nat),
    - (eta * 0 * x 2%nat j) = 0)
    by (clear - eta x; exact (fun j => (ring_fact [eta; x 2%nat j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  exact (conj (fun i : nat => (fun j : nat => (eq_trans (s38 i j) (eq_sym (H4 i j))))) (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s40 i j) (eq_trans (add2 (s38 i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (s41 i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 (eq_trans (s42 i j_0) (eq_trans (add2 (H5 j_0 i) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s31 j_0)) (eq_trans (s43 i) (f_equal phi (s35 i))))) s44)) s12)) (eq_trans (s45 j_0) (s105 j_0))) s106))) s19) (f_equal phi_prime (eq_trans (s107 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (eq_trans (s108 i j_0) (eq_trans (add2 (H4 i j_0) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s36 i)) (eq_refl (x 1%nat j_0)))) (s109 j_0))) s12)) (eq_refl (x 2%nat j_0))) (s110 j_0)))) s11) (eq_trans (s111 i) (eq_trans (add2 (H1 i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s36 i))) s84)) s12))) s12)))) s30))) (eq_refl (x 2%nat j)))) (s112 j))) s12)) (eq_sym (H4 i j)))))).
Qed.

Lemma L7_2 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H10 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H11 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H12 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H13 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H14 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H15 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H16 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H17 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H19 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H20 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, forall j : nat, W1 2%nat i j = W1 0%nat i j).
Proof.
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ : nat => 0).
  pose (W_r3 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (a_r2 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ : nat => 0).
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L7_1 n0 n1 n2 n3 eta ell_prime phi phi_prime W1 W2 W3 a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20).
Qed.

Theorem claim7 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run71_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, forall j : nat, W1 2%nat i j = W1 0%nat i j).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime x y W1.
  exact (L7_2 n0 n1 n2 n3 eta ell_prime phi phi_prime (run71_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run71_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run71_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run71_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run71_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run71_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run71_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run71_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run71_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run71_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run71_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) x y (run71_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run71_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run71_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim7_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run71_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  let b3 := (run71_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  (b3 1%nat 1%nat <> b3 0%nat 1%nat) /\ ((forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, forall j : nat, W1 2%nat i j = W1 0%nat i j)).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime x y W1 b3.
  pose (W3 := (run71_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (W2 := (run71_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (b1 := (run71_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (z1 := (run71_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run71_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (b2 := (run71_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (z2 := (run71_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (a2 := (run71_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (z3 := (run71_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (delta3 := (run71_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  assert (v1 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v4 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v5 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v6 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v7 (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v9 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v10 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : b3 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b3 0%nat 1%nat - eta * delta3 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b3 0%nat 1%nat; eta; delta3 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v12 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (b3 1%nat 1%nat) (b3 0%nat 1%nat) (rewritten (V 1) [b3 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (rewritten (V 1) [b3 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim7 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with 3 layers of weights, for some data, step 3 changes $\mathbf{W}_{1}$ *)

Record run81_state := { run81_now_W1 : nat -> nat -> R; run81_now_b1 : nat -> R; run81_now_W2 : nat -> nat -> R; run81_now_b2 : nat -> R; run81_now_W3 : nat -> nat -> R; run81_now_b3 : nat -> R }.

Section run81.
Variables (n0 n1 n2 n3 : nat) (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run81_next_z1 (now : run81_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run81_now_W1 now i j * x (S t) j) + run81_now_b1 now i.
Definition run81_next_a1 (now : run81_state) (t i : nat) : R :=
  phi (run81_next_z1 now t i).
Definition run81_next_z2 (now : run81_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run81_now_W2 now i j * run81_next_a1 now t j) + run81_now_b2 now i.
Definition run81_next_a2 (now : run81_state) (t i : nat) : R :=
  phi (run81_next_z2 now t i).
Definition run81_next_z3 (now : run81_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run81_now_W3 now i j * run81_next_a2 now t j) + run81_now_b3 now i.
Definition run81_next_delta3 (now : run81_state) (t i : nat) : R :=
  run81_next_z3 now t i - y (S t) i.
Definition run81_next_delta2 (now : run81_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run81_now_W3 now j i * run81_next_delta3 now t j) * phi_prime (run81_next_z2 now t i).
Definition run81_next_delta1 (now : run81_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run81_now_W2 now j i * run81_next_delta2 now t j) * phi_prime (run81_next_z1 now t i).
Definition run81_next_W1 (now : run81_state) (t i j : nat) : R :=
  run81_now_W1 now i j - eta * run81_next_delta1 now t i * x (S t) j.
Definition run81_next_b1 (now : run81_state) (t i : nat) : R :=
  run81_now_b1 now i - eta * run81_next_delta1 now t i.
Definition run81_next_W2 (now : run81_state) (t i j : nat) : R :=
  run81_now_W2 now i j - eta * run81_next_delta2 now t i * run81_next_a1 now t j.
Definition run81_next_b2 (now : run81_state) (t i : nat) : R :=
  run81_now_b2 now i - eta * run81_next_delta2 now t i.
Definition run81_next_W3 (now : run81_state) (t i j : nat) : R :=
  run81_now_W3 now i j - eta * run81_next_delta3 now t i * run81_next_a2 now t j.
Definition run81_next_b3 (now : run81_state) (t i : nat) : R :=
  run81_now_b3 now i - eta * run81_next_delta3 now t i.
Definition run81_step (now : run81_state) (t : nat) : run81_state := {| run81_now_W1 := run81_next_W1 now t; run81_now_b1 := run81_next_b1 now t; run81_now_W2 := run81_next_W2 now t; run81_now_b2 := run81_next_b2 now t; run81_now_W3 := run81_next_W3 now t; run81_now_b3 := run81_next_b3 now t |}.
Fixpoint run81_after (t : nat) : run81_state :=
  match t with O => {| run81_now_W1 := fun i j => 0; run81_now_b1 := fun i => 0; run81_now_W2 := fun i j => 0; run81_now_b2 := fun i => 0; run81_now_W3 := fun i j => 0; run81_now_b3 := fun i => 0 |} | S t => run81_step (run81_after t) t end.
Definition run81_W1 (t : nat) := run81_now_W1 (run81_after t).
Definition run81_b1 (t : nat) := run81_now_b1 (run81_after t).
Definition run81_W2 (t : nat) := run81_now_W2 (run81_after t).
Definition run81_b2 (t : nat) := run81_now_b2 (run81_after t).
Definition run81_W3 (t : nat) := run81_now_W3 (run81_after t).
Definition run81_b3 (t : nat) := run81_now_b3 (run81_after t).
Definition run81_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_z1 (run81_after t) t end.
Definition run81_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_a1 (run81_after t) t end.
Definition run81_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_z2 (run81_after t) t end.
Definition run81_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_a2 (run81_after t) t end.
Definition run81_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_z3 (run81_after t) t end.
Definition run81_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_delta3 (run81_after t) t end.
Definition run81_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_delta2 (run81_after t) t end.
Definition run81_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_delta1 (run81_after t) t end.
End run81.

Theorem claim8 :
  exists (n0 n1 n2 n3 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run81_W1 n0 n1 n2 n3 eta phi phi_prime x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, W1 3%nat i j = W1 2%nat i j)).
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
  pose (W1 := (run81_W1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (W2 := (run81_W2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (W3 := (run81_W3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b1 := (run81_b1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z1 := (run81_z1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (a1 := (run81_a1 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b2 := (run81_b2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z2 := (run81_z2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (a2 := (run81_a2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (b3 := (run81_b3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (z3 := (run81_z3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta3 := (run81_delta3 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta2 := (run81_delta2 n0 n1 n2 n3 eta phi phi_prime x y)).
  pose (delta1 := (run81_delta1 n0 n1 n2 n3 eta phi phi_prime x y)).
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
  assert (v16 : W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1; 0; 1 / 2] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts v13 (same_parts v6 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 2)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : W3 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat - eta * delta3 1%nat 1%nat * a2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W3 0%nat 1%nat 1%nat; eta; delta3 1%nat 1%nat; a2 1%nat 1%nat] [0; 1; (-1); 1 / 2] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v12 (same_parts v9 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 2)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [0; 1; 0] (same_parts v4 (same_parts (eq_refl : eta = 1) (same_parts v14 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : z1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat; b1 1%nat 1%nat] [0; 0; 0] (same_parts v15 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts v18 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : a1 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 2%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 2%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v19 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : b2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; 0] (same_parts v7 (same_parts (eq_refl : eta = 1) (same_parts v13 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : z2 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat * a1 2%nat 1%nat + 0 + b2 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 1%nat 1%nat 1%nat; a1 2%nat 1%nat; b2 1%nat 1%nat] [0; 1 / 2; 0] (same_parts v16 (same_parts v20 (same_parts v21 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : a2 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z2 2%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z2 2%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 2%nat 1%nat] [0] (same_parts v22 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : b3 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b3 0%nat 1%nat - eta * delta3 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b3 0%nat 1%nat; eta; delta3 1%nat 1%nat] [0; 1; (-1)] (same_parts v10 (same_parts (eq_refl : eta = 1) (same_parts v12 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : z3 2%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := W3 1%nat 1%nat 1%nat * a2 2%nat 1%nat + 0 + b3 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * (1 / 2) + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 1%nat 1%nat 1%nat; a2 2%nat 1%nat; b3 1%nat 1%nat] [1 / 2; 1 / 2; 1] (same_parts v17 (same_parts v23 (same_parts v24 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : delta3 2%nat 1%nat = 5 / 4)
    by (refine (eq_trans (y := z3 2%nat 1%nat - y 2%nat 1%nat) eq_refl (eq_trans (y := 5 / 4 - 0) (rewritten (PEsub (V 1) (V 2)) [z3 2%nat 1%nat; y 2%nat 1%nat] [5 / 4; 0] (same_parts v25 (same_parts (eq_refl : y 2%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (5 # 4)) (PEc (0 # 1))) (PEc (5 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : delta2 2%nat 1%nat = 5 / 32)
    by (refine (eq_trans (y := (W3 1%nat 1%nat 1%nat * delta3 2%nat 1%nat + 0) * (/ ((1 + exp (- z2 2%nat 1%nat)) ^ 2) * exp (- z2 2%nat 1%nat))) eq_refl (eq_trans (y := (1 / 2 * (5 / 4) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W3 1%nat 1%nat 1%nat; delta3 2%nat 1%nat; / ((1 + exp (- z2 2%nat 1%nat)) ^ 2); exp (- z2 2%nat 1%nat)] [1 / 2; 5 / 4; 1 / 4; 1] (same_parts v17 (same_parts v26 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z2 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 2%nat 1%nat] [0] (same_parts v22 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z2 2%nat 1%nat] [0] (same_parts v22 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 2)) (PEc (5 # 4))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (5 # 32)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : delta1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 1%nat 1%nat 1%nat * delta2 2%nat 1%nat + 0) * (/ ((1 + exp (- z1 2%nat 1%nat)) ^ 2) * exp (- z1 2%nat 1%nat))) eq_refl (eq_trans (y := (0 * (5 / 32) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 1%nat 1%nat 1%nat; delta2 2%nat 1%nat; / ((1 + exp (- z1 2%nat 1%nat)) ^ 2); exp (- z1 2%nat 1%nat)] [0; 5 / 32; 1 / 4; 1] (same_parts v16 (same_parts v27 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v19 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v19 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (5 # 32))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : W1 2%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat - eta * delta1 2%nat 1%nat * x 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 1%nat 1%nat; eta; delta1 2%nat 1%nat; x 2%nat 1%nat] [0; 1; 0; 0] (same_parts v15 (same_parts (eq_refl : eta = 1) (same_parts v28 (same_parts (eq_refl : x 2%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : W2 2%nat 1%nat 1%nat = -5 / 64)
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat - eta * delta2 2%nat 1%nat * a1 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (5 / 32) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 1%nat 1%nat 1%nat; eta; delta2 2%nat 1%nat; a1 2%nat 1%nat] [0; 1; 5 / 32; 1 / 2] (same_parts v16 (same_parts (eq_refl : eta = 1) (same_parts v27 (same_parts v20 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (5 # 32))) (PEc (1 # 2)))) (PEc (-5 # 64)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : W3 2%nat 1%nat 1%nat = -1 / 8)
    by (refine (eq_trans (y := W3 1%nat 1%nat 1%nat - eta * delta3 2%nat 1%nat * a2 2%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 - 1 * (5 / 4) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W3 1%nat 1%nat 1%nat; eta; delta3 2%nat 1%nat; a2 2%nat 1%nat] [1 / 2; 1; 5 / 4; 1 / 2] (same_parts v17 (same_parts (eq_refl : eta = 1) (same_parts v26 (same_parts v23 eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 2)) (PEmul (PEmul (PEc (1 # 1)) (PEc (5 # 4))) (PEc (1 # 2)))) (PEc (-1 # 8)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : b1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 1%nat 1%nat - eta * delta1 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 1%nat 1%nat; eta; delta1 2%nat 1%nat] [0; 1; 0] (same_parts v18 (same_parts (eq_refl : eta = 1) (same_parts v28 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : z1 3%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 2%nat 1%nat 1%nat * x 3%nat 1%nat + 0 + b1 2%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 2%nat 1%nat 1%nat; x 3%nat 1%nat; b1 2%nat 1%nat] [0; 1; 0] (same_parts v29 (same_parts (eq_refl : x 3%nat 1%nat = 1) (same_parts v32 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : a1 3%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 3%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 3%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 3%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 3%nat 1%nat] [0] (same_parts v33 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : b2 2%nat 1%nat = -5 / 32)
    by (refine (eq_trans (y := b2 1%nat 1%nat - eta * delta2 2%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (5 / 32)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 1%nat 1%nat; eta; delta2 2%nat 1%nat] [0; 1; 5 / 32] (same_parts v21 (same_parts (eq_refl : eta = 1) (same_parts v27 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (5 # 32)))) (PEc (-5 # 32)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : z2 3%nat 1%nat = -25 / 128)
    by (refine (eq_trans (y := W2 2%nat 1%nat 1%nat * a1 3%nat 1%nat + 0 + b2 2%nat 1%nat) eq_refl (eq_trans (y := -5 / 64 * (1 / 2) + 0 + -5 / 32) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 2%nat 1%nat 1%nat; a1 3%nat 1%nat; b2 2%nat 1%nat] [-5 / 64; 1 / 2; -5 / 32] (same_parts v30 (same_parts v34 (same_parts v35 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-5 # 64)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (-5 # 32))) (PEc (-25 # 128)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : inside (exp (- z2 3%nat 1%nat)) (stated 0x1373783a721fb3557dd0e 0x1373783a72207152d9a8a))
    by (refine (exp_inside (- z2 3%nat 1%nat) (25 # 128, 25 # 128) _ (exactly (z := - z2 3%nat 1%nat) (25 # 128) (eq_trans (y := - (-25 / 128)) (rewritten (PEopp (V 1)) [z2 3%nat 1%nat] [-25 / 128] (same_parts v36 eq_refl)) (ring_fact [] (PEopp (PEc (-25 # 128))) (PEc (25 # 128)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : inside (/ (1 + exp (- z2 3%nat 1%nat))) (stated 0x738a22455069cfb23713 0x738a2245506c3ae5aea2))
    by (refine (inverse_inside (1 + exp (- z2 3%nat 1%nat)) (stated 0x2373783a721fb3557dd0e 0x2373783a72207152d9a8a) _ (enclosed (l := [exp (- z2 3%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v37 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : inside (a2 3%nat 1%nat) (stated 0x738a22455069cfb23713 0x738a2245506c3ae5aea2))
    by (refine (same_inside (y := / (1 + exp (- z2 3%nat 1%nat))) eq_refl v38); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : b3 2%nat 1%nat = -1 / 4)
    by (refine (eq_trans (y := b3 1%nat 1%nat - eta * delta3 2%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * (5 / 4)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b3 1%nat 1%nat; eta; delta3 2%nat 1%nat] [1; 1; 5 / 4] (same_parts v24 (same_parts (eq_refl : eta = 1) (same_parts v26 eq_refl)))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 1)) (PEc (5 # 4)))) (PEc (-1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : inside (z3 3%nat 1%nat) (stated (-0x4e714448aa0d875cb5d5) (-0x4e714448aa0d39f646e2)))
    by (refine (same_inside (y := W3 2%nat 1%nat 1%nat * a2 3%nat 1%nat + 0 + b3 2%nat 1%nat) eq_refl (enclosed (l := [W3 2%nat 1%nat 1%nat; a2 3%nat 1%nat; b3 2%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W3 2%nat 1%nat 1%nat) (-1 # 8) v31) (one_more v39 (one_more (exactly (z := b3 2%nat 1%nat) (-1 # 4) v40) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : inside (delta3 3%nat 1%nat) (stated (-0x4e714448aa0d875cb5d5) (-0x4e714448aa0d39f646e2)))
    by (refine (same_inside (y := z3 3%nat 1%nat - y 3%nat 1%nat) eq_refl (enclosed (l := [z3 3%nat 1%nat; y 3%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v41 (one_more (exactly (z := y 3%nat 1%nat) (0 # 1) (eq_refl : y 3%nat 1%nat = 0)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : inside (/ ((1 + exp (- z2 3%nat 1%nat)) ^ 2)) (stated 0x342565533d903ece9716 0x342565533d926dbb0dc6))
    by (refine (inverse_inside ((1 + exp (- z2 3%nat 1%nat)) ^ 2) (stated 0x4e8c6f5382e0bda2093cf 0x4e8c6f5382e4078cbc598) _ (enclosed (l := [exp (- z2 3%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v37 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : inside (delta2 3%nat 1%nat) (stated 0x26d97be3d272f6f509a 0x26d97be3d27639298f3))
    by (refine (same_inside (y := (W3 2%nat 1%nat 1%nat * delta3 3%nat 1%nat + 0) * (/ ((1 + exp (- z2 3%nat 1%nat)) ^ 2) * exp (- z2 3%nat 1%nat))) eq_refl (enclosed (l := [W3 2%nat 1%nat 1%nat; delta3 3%nat 1%nat; / ((1 + exp (- z2 3%nat 1%nat)) ^ 2); exp (- z2 3%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W3 2%nat 1%nat 1%nat) (-1 # 8) v31) (one_more v42 (one_more v43 (one_more v37 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : inside (delta1 3%nat 1%nat) (stated (-0xc23f6b731c4f1dcfd) (-0xc23f6b731c3ed2c93)))
    by (refine (same_inside (y := (W2 2%nat 1%nat 1%nat * delta2 3%nat 1%nat + 0) * (/ ((1 + exp (- z1 3%nat 1%nat)) ^ 2) * exp (- z1 3%nat 1%nat))) eq_refl (enclosed (l := [W2 2%nat 1%nat 1%nat; delta2 3%nat 1%nat; / ((1 + exp (- z1 3%nat 1%nat)) ^ 2); exp (- z1 3%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W2 2%nat 1%nat 1%nat) (-5 # 64) v30) (one_more v44 (one_more (exactly (z := / ((1 + exp (- z1 3%nat 1%nat)) ^ 2)) (1 # 4) (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 3%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 3%nat 1%nat] [0] (same_parts v33 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl)))) (one_more (exactly (z := exp (- z1 3%nat 1%nat)) (1 # 1) (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 3%nat 1%nat] [0] (same_parts v33 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : inside (W1 3%nat 1%nat 1%nat) (stated 0xc23f6b731c3ed2c93 0xc23f6b731c4f1dcfd))
    by (refine (same_inside (y := W1 2%nat 1%nat 1%nat - eta * delta1 3%nat 1%nat * x 3%nat 1%nat) eq_refl (enclosed (l := [W1 2%nat 1%nat 1%nat; eta; delta1 3%nat 1%nat; x 3%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 2%nat 1%nat 1%nat) (0 # 1) v29) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v45 (one_more (exactly (z := x 3%nat 1%nat) (1 # 1) (eq_refl : x 3%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ n3 (ex_intro _ eta (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, W1 3%nat i j = W1 2%nat i j => (fun h : forall j : nat, W1 3%nat 1%nat j = W1 2%nat 1%nat j => (not_eq_sym (Rlt_not_eq _ _ (less_inside ((exactly (z := W1 2%nat 1%nat 1%nat) (0 # 1) (rewritten (V 1) [W1 2%nat 1%nat 1%nat] [0] (same_parts v29 eq_refl))) : inside (W1 2%nat 1%nat 1%nat) (0 # 1, 0 # 1)) v46 _))) (h 1%nat)) (h 1%nat)))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim5, claim6, claim7, claim8, claim2_moves, claim5_moves, claim7_moves).
Print Assumptions certified.
