(* The certificate of the page `mlp-zero-output-layer-wakes-up`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** for some data, step 1 changes $\mathbf{W}_{2}$ *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 x y : nat -> nat -> R).
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

Theorem claim1 :
  exists (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 x y : nat -> nat -> R),
  let W2 := (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j)).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (eta := (1 : R)).
  pose (ell_prime := fun z1_ z2_ : R => z1_ - z2_).
  pose (phi := fun z : R => z).
  pose (phi_prime := fun z : R => 1).
  pose (W10 := fun i1 i2 : nat => 1).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 1).
  pose (W2 := (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (W1 := (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (b1 := (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (z1 := (run11_z1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (a1 := (run11_a1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (b2 := (run11_b2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (z2 := (run11_z2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 1; 0] (same_parts v1 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : W2 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1; (-1); 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v8 (same_parts v5 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ eta (ex_intro _ ell_prime (ex_intro _ phi (ex_intro _ phi_prime (ex_intro _ W10 (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j => (fun h : forall j : nat, W2 1%nat 1%nat j = W2 0%nat 1%nat j => (eq_fails (W2 1%nat 1%nat 1%nat) (W2 0%nat 1%nat 1%nat) (rewritten (V 1) [W2 1%nat 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [W2 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat))))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{W}_{1}$ does not change in the first step *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 x y : nat -> nat -> R).
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

Lemma L2_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
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
  assert (s7 : forall (j_1 : nat),
    Sum 1 n0 (fun j => W10 j_1 j * x 1%nat j) + 0 = Sum 1 n0 (fun j => W10 j_1 j * x 1%nat j))
    by (clear - W10 n0 x; exact (fun j_1 => (ring_fact [Sum 1 n0 (fun j => W10 j_1 j * x 1%nat j)] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s8 : forall (j_1 : nat),
    0 * phi (Sum 1 n0 (fun j => W10 j_1 j * x 1%nat j)) = 0)
    by (clear - W10 n0 phi x; exact (fun j_1 => (ring_fact [phi (Sum 1 n0 (fun j => W10 j_1 j * x 1%nat j))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s9 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s10 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s11 : forall (j_0 : nat),
    0 * ell_prime 0 (y 1%nat j_0) = 0)
    by (clear - ell_prime y; exact (fun j_0 => (ring_fact [ell_prime 0 (y 1%nat j_0)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s12 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s13 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H8 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H8 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s14 : forall (i : nat),
    Sum 1 n0 (fun j => W10 i j * x 1%nat j) + 0 = Sum 1 n0 (fun j => W10 i j * x 1%nat j))
    by (clear - W10 n0 x; exact (fun i => (ring_fact [Sum 1 n0 (fun j => W10 i j * x 1%nat j)] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s15 : forall (i : nat),
    0 * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j)) = 0)
    by (clear - W10 n0 phi_prime x; exact (fun i => (ring_fact [phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s16 : forall (j : nat),
    - (eta * 0 * x 1%nat j) = 0)
    by (clear - eta x; exact (fun j => (ring_fact [eta; x 1%nat j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s17 : forall (i j : nat),
    W10 i j + 0 = W10 i j)
    by (clear - W10; exact (fun i j => (ring_fact [W10 i j] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s18 : forall (i j : nat),
    W10 i j = W10 i j)
    by (clear - W10; exact (fun i j => (eq_refl (W10 i j)))).
  exact (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s1 i j) (eq_trans (add2 (H3 i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (s2 i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 (H4 j_0 i) (eq_trans (s3 j_0) (f_equal2 ell_prime (eq_trans (s4 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (eq_trans (mul2 (H4 j_0 j_1) (eq_trans (s5 j_1) (f_equal phi (eq_trans (s6 j_1) (eq_trans (add2 (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (mul2 (H3 j_1 j_2) (eq_refl (x 1%nat j_2))))) (H1 j_1)) (s7 j_1)))))) (s8 j_1)))) s9) (H2 j_0)) s10)) (eq_refl (y 1%nat j_0))))) (s11 j_0)))) s12) (f_equal phi_prime (eq_trans (s13 i) (eq_trans (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 (H3 i j_0) (eq_refl (x 1%nat j_0))))) (H1 i)) (s14 i))))) (s15 i)))) (eq_refl (x 1%nat j)))) (s16 j))) (s17 i j))) (eq_sym (H3 i j))))).
Qed.

Lemma L2_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H7 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H8 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H9 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H10 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j) :
  forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j.
Proof.
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L2_1 n0 n1 n2 eta ell_prime phi phi_prime W1 W10 W2 a1 b1 b2 delta1 delta2 x y z1 z2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 x y : nat -> nat -> R),
  let W1 := (run21_W1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) in
  forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j.
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime W10 x y W1.
  exact (L2_2 n0 n1 n2 eta ell_prime phi phi_prime (run21_W1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) W10 (run21_W2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) (run21_a1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) (run21_b1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) (run21_b2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) (run21_delta1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) (run21_delta2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) x y (run21_z1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) (run21_z2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W10 := fun i1 i2 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run21_W1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) in
  let W2 := (run21_W2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) in
  (W2 1%nat 1%nat 1%nat <> W2 0%nat 1%nat 1%nat) /\ (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime W10 x y W1 W2.
  pose (b1 := (run21_b1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (z1 := (run21_z1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (a1 := (run21_a1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (b2 := (run21_b2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (z2 := (run21_z2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 1; 0] (same_parts v1 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : W2 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1; (-1); 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v8 (same_parts v5 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W2 1%nat 1%nat 1%nat) (W2 0%nat 1%nat 1%nat) (rewritten (V 1) [W2 1%nat 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [W2 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data, step 2 changes $\mathbf{W}_{1}$ *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R }.

Section run31.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 x y : nat -> nat -> R).
Definition run31_next_z1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run31_now_W1 now i j * x (S t) j) + run31_now_b1 now i.
Definition run31_next_a1 (now : run31_state) (t i : nat) : R :=
  phi (run31_next_z1 now t i).
Definition run31_next_z2 (now : run31_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run31_now_W2 now i j * run31_next_a1 now t j) + run31_now_b2 now i.
Definition run31_next_delta2 (now : run31_state) (t i : nat) : R :=
  ell_prime (run31_next_z2 now t i) (y (S t) i).
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
  match t with O => {| run31_now_W1 := fun i j => W10 i j; run31_now_b1 := fun i => 0; run31_now_W2 := fun i j => 0; run31_now_b2 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
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
  exists (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 x y : nat -> nat -> R),
  let W1 := (run31_W1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, W1 2%nat i j = W1 1%nat i j)).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (eta := (1 : R)).
  pose (ell_prime := fun z1_ z2_ : R => z1_ - z2_).
  pose (phi := fun z : R => z).
  pose (phi_prime := fun z : R => 1).
  pose (W10 := fun i1 i2 : nat => 1).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (W1 := (run31_W1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (W2 := (run31_W2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (b1 := (run31_b1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (z1 := (run31_z1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (a1 := (run31_a1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (b2 := (run31_b2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (z2 := (run31_z2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (delta2 := (run31_delta2 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  pose (delta1 := (run31_delta1 n0 n1 n2 eta ell_prime phi phi_prime W10 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 1; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 0; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : W2 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1; (-1); 1] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts v8 (same_parts v5 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v9 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z1 2%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat; b1 1%nat 1%nat] [1; 1; 0] (same_parts v10 (same_parts (eq_refl : x 2%nat 1%nat = 1) (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : a1 2%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 2%nat 1%nat) eq_refl (rewritten (V 1) [z1 2%nat 1%nat] [1] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; (-1)] (same_parts v6 (same_parts (eq_refl : eta = 1) (same_parts v8 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : z2 2%nat 1%nat = 2)
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat * a1 2%nat 1%nat + 0 + b2 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 1%nat 1%nat 1%nat; a1 2%nat 1%nat; b2 1%nat 1%nat] [1; 1; 1] (same_parts v11 (same_parts v14 (same_parts v15 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : delta2 2%nat 1%nat = 2)
    by (refine (eq_trans (y := z2 2%nat 1%nat - y 2%nat 1%nat) eq_refl (eq_trans (y := 2 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 2%nat 1%nat; y 2%nat 1%nat] [2; 0] (same_parts v16 (same_parts (eq_refl : y 2%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEsub (PEc (2 # 1)) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : delta1 2%nat 1%nat = 2)
    by (refine (eq_trans (y := (W2 1%nat 1%nat 1%nat * delta2 2%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 1%nat 1%nat 1%nat; delta2 2%nat 1%nat] [1; 2] (same_parts v11 (same_parts v17 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : W1 2%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat - eta * delta1 2%nat 1%nat * x 2%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 2 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 1%nat 1%nat 1%nat; eta; delta1 2%nat 1%nat; x 2%nat 1%nat] [1; 1; 2; 1] (same_parts v10 (same_parts (eq_refl : eta = 1) (same_parts v18 (same_parts (eq_refl : x 2%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ eta (ex_intro _ ell_prime (ex_intro _ phi (ex_intro _ phi_prime (ex_intro _ W10 (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, W1 2%nat i j = W1 1%nat i j => (fun h : forall j : nat, W1 2%nat 1%nat j = W1 1%nat 1%nat j => (eq_fails (W1 2%nat 1%nat 1%nat) (W1 1%nat 1%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [W1 2%nat 1%nat 1%nat] [(-1)] (same_parts v19 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [1] (same_parts v10 eq_refl)) (number_apart (-1 # 1) (1 # 1) eq_refl)) (h 1%nat)) (h 1%nat))))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim2_moves).
Print Assumptions certified.
