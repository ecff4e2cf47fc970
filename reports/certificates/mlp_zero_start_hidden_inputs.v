(* The certificate of the page `mlp-zero-start-hidden-inputs`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\mathbf{z}_{1}^{(1)} = 0$ *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime : R -> R) (x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run11_now_W1 now i j * x (S t) j) + run11_now_b1 now i.
Definition run11_next_a1 (now : run11_state) (t i : nat) : R :=
  phi1 (run11_next_z1 now t i).
Definition run11_next_z2 (now : run11_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run11_now_W2 now i j * run11_next_a1 now t j) + run11_now_b2 now i.
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  ell_prime (run11_next_z2 now t i) (y (S t) i).
Definition run11_next_delta1 (now : run11_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run11_now_W2 now j i * run11_next_delta2 now t j) * phi1_prime (run11_next_z1 now t i).
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

Lemma L1_1 (n0 : nat) (W1 : nat -> nat -> nat -> R) (b1 x z1 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H3 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i) :
  forall i : nat, z1 1%nat i = 0.
Proof.
  assert (s1 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H3 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H3 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s2 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun i : nat => (eq_trans (s1 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H2 i j_0) (eq_refl (x 1%nat j_0))) (s2 j_0)))) s3) (H1 i)) s4))).
Qed.

Lemma L1_2 (n0 : nat) (W1 : nat -> nat -> nat -> R) (b1 x z1 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H3 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i) :
  forall i : nat, z1 1%nat i = 0.
Proof.
  pose (n1 := 0%nat).
  pose (n2 := 0%nat).
  pose (eta := 0).
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (y := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  pose (ell_prime := fun _ _ : R => 0).
  pose (phi1 := fun _ : R => 0).
  pose (phi1_prime := fun _ : R => 0).
  exact (L1_1 n0 W1 b1 x z1 H1 H2 H3).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime : R -> R) (x y : nat -> nat -> R),
  let z1 := (run11_z1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) in
  forall i : nat, z1 1%nat i = 0.
Proof.
  intros n0 n1 n2 eta ell_prime phi1 phi1_prime x y z1.
  exact (L1_2 n0 (run11_W1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) (run11_b1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) x (run11_z1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run11_b2 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) in
  let z1 := (run11_z1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) in
  (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall i : nat, z1 1%nat i = 0).
Proof.
  intros n0 n1 n2 eta ell_prime phi1 phi1_prime x y b2 z1.
  pose (W2 := (run11_W2 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)).
  pose (W1 := (run11_W1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)).
  pose (b1 := (run11_b1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)).
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
  refine (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{a}_{1}^{(1)} = \phi_{1}{\left(0 \right)}$ *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime : R -> R) (x y : nat -> nat -> R).
Definition run21_next_z1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run21_now_W1 now i j * x (S t) j) + run21_now_b1 now i.
Definition run21_next_a1 (now : run21_state) (t i : nat) : R :=
  phi1 (run21_next_z1 now t i).
Definition run21_next_z2 (now : run21_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run21_now_W2 now i j * run21_next_a1 now t j) + run21_now_b2 now i.
Definition run21_next_delta2 (now : run21_state) (t i : nat) : R :=
  ell_prime (run21_next_z2 now t i) (y (S t) i).
Definition run21_next_delta1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run21_now_W2 now j i * run21_next_delta2 now t j) * phi1_prime (run21_next_z1 now t i).
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

Lemma L2_1 (n0 : nat) (phi1 : R -> R) (W1 : nat -> nat -> nat -> R) (a1 b1 x z1 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H3 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H4 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i) :
  forall i : nat, a1 1%nat i = phi1 0.
Proof.
  assert (s1 : forall (i : nat),
    a1 1%nat i = phi1 (z1 1%nat i))
    by (clear - H3 a1 phi1 z1; exact (fun i => (eq_trans (eq_refl (a1 1%nat i)) (eq_trans (H3 0%nat i) (eq_refl (phi1 (z1 1%nat i))))))).
  assert (s2 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H4 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H4 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s3 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s5 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : phi1 0 = phi1 0)
    by (clear - phi1; exact (eq_refl (phi1 0))).
  exact (fun i : nat => (eq_trans (s1 i) (f_equal phi1 (eq_trans (s2 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H2 i j_0) (eq_refl (x 1%nat j_0))) (s3 j_0)))) s4) (H1 i)) s5))))).
Qed.

Lemma L2_2 (n0 : nat) (phi1 : R -> R) (W1 : nat -> nat -> nat -> R) (a1 b1 x z1 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H3 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H4 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i) :
  forall i : nat, a1 1%nat i = phi1 0.
Proof.
  pose (n1 := 0%nat).
  pose (n2 := 0%nat).
  pose (eta := 0).
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (y := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  pose (ell_prime := fun _ _ : R => 0).
  pose (phi1_prime := fun _ : R => 0).
  exact (L2_1 n0 phi1 W1 a1 b1 x z1 H1 H2 H3 H4).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime : R -> R) (x y : nat -> nat -> R),
  let a1 := (run21_a1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) in
  forall i : nat, a1 1%nat i = phi1 0.
Proof.
  intros n0 n1 n2 eta ell_prime phi1 phi1_prime x y a1.
  exact (L2_2 n0 phi1 (run21_W1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) (run21_a1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) (run21_b1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) x (run21_z1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run21_b2 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) in
  let a1 := (run21_a1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y) in
  (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall i : nat, a1 1%nat i = phi1 0).
Proof.
  intros n0 n1 n2 eta ell_prime phi1 phi1_prime x y b2 a1.
  pose (W2 := (run21_W2 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)).
  pose (W1 := (run21_W1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)).
  pose (b1 := (run21_b1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)).
  pose (z1 := (run21_z1 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)).
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
  refine (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim2 n0 n1 n2 eta ell_prime phi1 phi1_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{z}_{1}^{(1)} = 0$ *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R; run31_now_W3 : nat -> nat -> R; run31_now_b3 : nat -> R }.

Section run31.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x y : nat -> nat -> R).
Definition run31_next_z1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run31_now_W1 now i j * x (S t) j) + run31_now_b1 now i.
Definition run31_next_a1 (now : run31_state) (t i : nat) : R :=
  phi1 (run31_next_z1 now t i).
Definition run31_next_z2 (now : run31_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run31_now_W2 now i j * run31_next_a1 now t j) + run31_now_b2 now i.
Definition run31_next_a2 (now : run31_state) (t i : nat) : R :=
  phi2 (run31_next_z2 now t i).
Definition run31_next_z3 (now : run31_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run31_now_W3 now i j * run31_next_a2 now t j) + run31_now_b3 now i.
Definition run31_next_delta3 (now : run31_state) (t i : nat) : R :=
  ell_prime (run31_next_z3 now t i) (y (S t) i).
Definition run31_next_delta2 (now : run31_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run31_now_W3 now j i * run31_next_delta3 now t j) * phi2_prime (run31_next_z2 now t i).
Definition run31_next_delta1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run31_now_W2 now j i * run31_next_delta2 now t j) * phi1_prime (run31_next_z1 now t i).
Definition run31_next_W1 (now : run31_state) (t i j : nat) : R :=
  run31_now_W1 now i j - eta * run31_next_delta1 now t i * x (S t) j.
Definition run31_next_b1 (now : run31_state) (t i : nat) : R :=
  run31_now_b1 now i - eta * run31_next_delta1 now t i.
Definition run31_next_W2 (now : run31_state) (t i j : nat) : R :=
  run31_now_W2 now i j - eta * run31_next_delta2 now t i * run31_next_a1 now t j.
Definition run31_next_b2 (now : run31_state) (t i : nat) : R :=
  run31_now_b2 now i - eta * run31_next_delta2 now t i.
Definition run31_next_W3 (now : run31_state) (t i j : nat) : R :=
  run31_now_W3 now i j - eta * run31_next_delta3 now t i * run31_next_a2 now t j.
Definition run31_next_b3 (now : run31_state) (t i : nat) : R :=
  run31_now_b3 now i - eta * run31_next_delta3 now t i.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_b1 := run31_next_b1 now t; run31_now_W2 := run31_next_W2 now t; run31_now_b2 := run31_next_b2 now t; run31_now_W3 := run31_next_W3 now t; run31_now_b3 := run31_next_b3 now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => 0; run31_now_b1 := fun i => 0; run31_now_W2 := fun i j => 0; run31_now_b2 := fun i => 0; run31_now_W3 := fun i j => 0; run31_now_b3 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
Definition run31_W1 (t : nat) := run31_now_W1 (run31_after t).
Definition run31_b1 (t : nat) := run31_now_b1 (run31_after t).
Definition run31_W2 (t : nat) := run31_now_W2 (run31_after t).
Definition run31_b2 (t : nat) := run31_now_b2 (run31_after t).
Definition run31_W3 (t : nat) := run31_now_W3 (run31_after t).
Definition run31_b3 (t : nat) := run31_now_b3 (run31_after t).
Definition run31_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_z1 (run31_after t) t end.
Definition run31_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_a1 (run31_after t) t end.
Definition run31_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_z2 (run31_after t) t end.
Definition run31_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_a2 (run31_after t) t end.
Definition run31_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_z3 (run31_after t) t end.
Definition run31_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta3 (run31_after t) t end.
Definition run31_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta2 (run31_after t) t end.
Definition run31_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta1 (run31_after t) t end.
End run31.

Lemma L3_1 (n0 : nat) (W1 : nat -> nat -> nat -> R) (b1 x z1 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H3 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i) :
  forall i : nat, z1 1%nat i = 0.
Proof.
  assert (s1 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H3 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H3 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s2 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun i : nat => (eq_trans (s1 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H2 i j_0) (eq_refl (x 1%nat j_0))) (s2 j_0)))) s3) (H1 i)) s4))).
Qed.

Lemma L3_2 (n0 : nat) (W1 : nat -> nat -> nat -> R) (b1 x z1 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H3 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i) :
  forall i : nat, z1 1%nat i = 0.
Proof.
  pose (n1 := 0%nat).
  pose (n2 := 0%nat).
  pose (n3 := 0%nat).
  pose (eta := 0).
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
  pose (y := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  pose (ell_prime := fun _ _ : R => 0).
  pose (phi1 := fun _ : R => 0).
  pose (phi1_prime := fun _ : R => 0).
  pose (phi2 := fun _ : R => 0).
  pose (phi2_prime := fun _ : R => 0).
  exact (L3_1 n0 W1 b1 x z1 H1 H2 H3).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x y : nat -> nat -> R),
  let z1 := (run31_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  forall i : nat, z1 1%nat i = 0.
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y z1.
  exact (L3_2 n0 (run31_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) x (run31_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b3 := (run31_b3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let z1 := (run31_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  (b3 1%nat 1%nat <> b3 0%nat 1%nat) /\ (forall i : nat, z1 1%nat i = 0).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y b3 z1.
  pose (W3 := (run31_W3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (W2 := (run31_W2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (W1 := (run31_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (b1 := (run31_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (a1 := (run31_a1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (b2 := (run31_b2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z2 := (run31_z2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (a2 := (run31_a2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z3 := (run31_z3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (delta3 := (run31_delta3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
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
  refine (conj (eq_fails (b3 1%nat 1%nat) (b3 0%nat 1%nat) (rewritten (V 1) [b3 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (rewritten (V 1) [b3 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{a}_{1}^{(1)} = \phi_{1}{\left(0 \right)}$ *)

Record run41_state := { run41_now_W1 : nat -> nat -> R; run41_now_b1 : nat -> R; run41_now_W2 : nat -> nat -> R; run41_now_b2 : nat -> R; run41_now_W3 : nat -> nat -> R; run41_now_b3 : nat -> R }.

Section run41.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x y : nat -> nat -> R).
Definition run41_next_z1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run41_now_W1 now i j * x (S t) j) + run41_now_b1 now i.
Definition run41_next_a1 (now : run41_state) (t i : nat) : R :=
  phi1 (run41_next_z1 now t i).
Definition run41_next_z2 (now : run41_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run41_now_W2 now i j * run41_next_a1 now t j) + run41_now_b2 now i.
Definition run41_next_a2 (now : run41_state) (t i : nat) : R :=
  phi2 (run41_next_z2 now t i).
Definition run41_next_z3 (now : run41_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run41_now_W3 now i j * run41_next_a2 now t j) + run41_now_b3 now i.
Definition run41_next_delta3 (now : run41_state) (t i : nat) : R :=
  ell_prime (run41_next_z3 now t i) (y (S t) i).
Definition run41_next_delta2 (now : run41_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run41_now_W3 now j i * run41_next_delta3 now t j) * phi2_prime (run41_next_z2 now t i).
Definition run41_next_delta1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run41_now_W2 now j i * run41_next_delta2 now t j) * phi1_prime (run41_next_z1 now t i).
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

Lemma L4_1 (n0 : nat) (phi1 : R -> R) (W1 : nat -> nat -> nat -> R) (a1 b1 x z1 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H3 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H4 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i) :
  forall i : nat, a1 1%nat i = phi1 0.
Proof.
  assert (s1 : forall (i : nat),
    a1 1%nat i = phi1 (z1 1%nat i))
    by (clear - H3 a1 phi1 z1; exact (fun i => (eq_trans (eq_refl (a1 1%nat i)) (eq_trans (H3 0%nat i) (eq_refl (phi1 (z1 1%nat i))))))).
  assert (s2 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H4 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H4 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s3 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s5 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : phi1 0 = phi1 0)
    by (clear - phi1; exact (eq_refl (phi1 0))).
  exact (fun i : nat => (eq_trans (s1 i) (f_equal phi1 (eq_trans (s2 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H2 i j_0) (eq_refl (x 1%nat j_0))) (s3 j_0)))) s4) (H1 i)) s5))))).
Qed.

Lemma L4_2 (n0 : nat) (phi1 : R -> R) (W1 : nat -> nat -> nat -> R) (a1 b1 x z1 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H3 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H4 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i) :
  forall i : nat, a1 1%nat i = phi1 0.
Proof.
  pose (n1 := 0%nat).
  pose (n2 := 0%nat).
  pose (n3 := 0%nat).
  pose (eta := 0).
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
  pose (y := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  pose (ell_prime := fun _ _ : R => 0).
  pose (phi1_prime := fun _ : R => 0).
  pose (phi2 := fun _ : R => 0).
  pose (phi2_prime := fun _ : R => 0).
  exact (L4_1 n0 phi1 W1 a1 b1 x z1 H1 H2 H3 H4).
Qed.

Theorem claim4 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x y : nat -> nat -> R),
  let a1 := (run41_a1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  forall i : nat, a1 1%nat i = phi1 0.
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y a1.
  exact (L4_2 n0 phi1 (run41_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run41_a1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run41_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) x (run41_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim4_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b3 := (run41_b3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let a1 := (run41_a1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  (b3 1%nat 1%nat <> b3 0%nat 1%nat) /\ (forall i : nat, a1 1%nat i = phi1 0).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y b3 a1.
  pose (W3 := (run41_W3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (W2 := (run41_W2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (W1 := (run41_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (b1 := (run41_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z1 := (run41_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (b2 := (run41_b2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z2 := (run41_z2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (a2 := (run41_a2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z3 := (run41_z3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (delta3 := (run41_delta3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
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
  refine (conj (eq_fails (b3 1%nat 1%nat) (b3 0%nat 1%nat) (rewritten (V 1) [b3 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (rewritten (V 1) [b3 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim4 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{z}_{2}^{(1)} = 0$ *)

Record run51_state := { run51_now_W1 : nat -> nat -> R; run51_now_b1 : nat -> R; run51_now_W2 : nat -> nat -> R; run51_now_b2 : nat -> R; run51_now_W3 : nat -> nat -> R; run51_now_b3 : nat -> R }.

Section run51.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x y : nat -> nat -> R).
Definition run51_next_z1 (now : run51_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run51_now_W1 now i j * x (S t) j) + run51_now_b1 now i.
Definition run51_next_a1 (now : run51_state) (t i : nat) : R :=
  phi1 (run51_next_z1 now t i).
Definition run51_next_z2 (now : run51_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run51_now_W2 now i j * run51_next_a1 now t j) + run51_now_b2 now i.
Definition run51_next_a2 (now : run51_state) (t i : nat) : R :=
  phi2 (run51_next_z2 now t i).
Definition run51_next_z3 (now : run51_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run51_now_W3 now i j * run51_next_a2 now t j) + run51_now_b3 now i.
Definition run51_next_delta3 (now : run51_state) (t i : nat) : R :=
  ell_prime (run51_next_z3 now t i) (y (S t) i).
Definition run51_next_delta2 (now : run51_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run51_now_W3 now j i * run51_next_delta3 now t j) * phi2_prime (run51_next_z2 now t i).
Definition run51_next_delta1 (now : run51_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run51_now_W2 now j i * run51_next_delta2 now t j) * phi1_prime (run51_next_z1 now t i).
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

Lemma L5_1 (n0 n1 : nat) (phi1 : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 x z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H7 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i) :
  forall i : nat, z2 1%nat i = 0.
Proof.
  assert (s1 : forall (i : nat),
    z2 1%nat i = Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)
    by (clear - H7 W2 a1 b2 n1 z2; exact (fun i => (eq_trans (eq_refl (z2 1%nat i)) (eq_trans (H7 0%nat i) (eq_refl (Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)))))).
  assert (s2 : forall (j_0 : nat),
    a1 1%nat j_0 = phi1 (z1 1%nat j_0))
    by (clear - H5 a1 phi1 z1; exact (fun j_0 => (eq_trans (eq_refl (a1 1%nat j_0)) (eq_trans (H5 0%nat j_0) (eq_refl (phi1 (z1 1%nat j_0))))))).
  assert (s3 : forall (j_0 : nat),
    z1 1%nat j_0 = Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)
    by (clear - H6 W1 b1 n0 x z1; exact (fun j_0 => (eq_trans (eq_refl (z1 1%nat j_0)) (eq_trans (H6 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)))))).
  assert (s4 : forall (j_1 : nat),
    0 * x 1%nat j_1 = 0)
    by (clear - x; exact (fun j_1 => (ring_fact [x 1%nat j_1] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s5 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s6 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : 0 * phi1 0 = 0)
    by (clear - phi1; exact (ring_fact [phi1 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s8 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun i : nat => (eq_trans (s1 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 (H4 i j_0) (eq_trans (s2 j_0) (f_equal phi1 (eq_trans (s3 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (eq_trans (mul2 (H3 j_0 j_1) (eq_refl (x 1%nat j_1))) (s4 j_1)))) s5) (H1 j_0)) s6))))) s7))) s8) (H2 i)) s6))).
Qed.

Lemma L5_2 (n0 n1 : nat) (phi1 : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 x z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H7 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i) :
  forall i : nat, z2 1%nat i = 0.
Proof.
  pose (n2 := 0%nat).
  pose (n3 := 0%nat).
  pose (eta := 0).
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
  pose (y := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  pose (ell_prime := fun _ _ : R => 0).
  pose (phi1_prime := fun _ : R => 0).
  pose (phi2 := fun _ : R => 0).
  pose (phi2_prime := fun _ : R => 0).
  exact (L5_1 n0 n1 phi1 W1 W2 a1 b1 b2 x z1 z2 H1 H2 H3 H4 H5 H6 H7).
Qed.

Theorem claim5 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x y : nat -> nat -> R),
  let z2 := (run51_z2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  forall i : nat, z2 1%nat i = 0.
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y z2.
  exact (L5_2 n0 n1 phi1 (run51_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run51_W2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run51_a1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run51_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run51_b2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) x (run51_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run51_z2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim5_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b3 := (run51_b3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let z2 := (run51_z2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  (b3 1%nat 1%nat <> b3 0%nat 1%nat) /\ (forall i : nat, z2 1%nat i = 0).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y b3 z2.
  pose (W3 := (run51_W3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (W2 := (run51_W2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (W1 := (run51_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (b1 := (run51_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z1 := (run51_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (a1 := (run51_a1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (b2 := (run51_b2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (a2 := (run51_a2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z3 := (run51_z3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (delta3 := (run51_delta3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
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
  refine (conj (eq_fails (b3 1%nat 1%nat) (b3 0%nat 1%nat) (rewritten (V 1) [b3 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (rewritten (V 1) [b3 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim5 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{a}_{2}^{(1)} = \phi_{2}{\left(0 \right)}$ *)

Record run61_state := { run61_now_W1 : nat -> nat -> R; run61_now_b1 : nat -> R; run61_now_W2 : nat -> nat -> R; run61_now_b2 : nat -> R; run61_now_W3 : nat -> nat -> R; run61_now_b3 : nat -> R }.

Section run61.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x y : nat -> nat -> R).
Definition run61_next_z1 (now : run61_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run61_now_W1 now i j * x (S t) j) + run61_now_b1 now i.
Definition run61_next_a1 (now : run61_state) (t i : nat) : R :=
  phi1 (run61_next_z1 now t i).
Definition run61_next_z2 (now : run61_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run61_now_W2 now i j * run61_next_a1 now t j) + run61_now_b2 now i.
Definition run61_next_a2 (now : run61_state) (t i : nat) : R :=
  phi2 (run61_next_z2 now t i).
Definition run61_next_z3 (now : run61_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run61_now_W3 now i j * run61_next_a2 now t j) + run61_now_b3 now i.
Definition run61_next_delta3 (now : run61_state) (t i : nat) : R :=
  ell_prime (run61_next_z3 now t i) (y (S t) i).
Definition run61_next_delta2 (now : run61_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run61_now_W3 now j i * run61_next_delta3 now t j) * phi2_prime (run61_next_z2 now t i).
Definition run61_next_delta1 (now : run61_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run61_now_W2 now j i * run61_next_delta2 now t j) * phi1_prime (run61_next_z1 now t i).
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

Lemma L6_1 (n0 n1 : nat) (phi1 phi2 : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 a2 b1 b2 x z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H7 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H8 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i) :
  forall i : nat, a2 1%nat i = phi2 0.
Proof.
  assert (s1 : forall (i : nat),
    a2 1%nat i = phi2 (z2 1%nat i))
    by (clear - H6 a2 phi2 z2; exact (fun i => (eq_trans (eq_refl (a2 1%nat i)) (eq_trans (H6 0%nat i) (eq_refl (phi2 (z2 1%nat i))))))).
  assert (s2 : forall (i : nat),
    z2 1%nat i = Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)
    by (clear - H8 W2 a1 b2 n1 z2; exact (fun i => (eq_trans (eq_refl (z2 1%nat i)) (eq_trans (H8 0%nat i) (eq_refl (Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)))))).
  assert (s3 : forall (j_0 : nat),
    a1 1%nat j_0 = phi1 (z1 1%nat j_0))
    by (clear - H5 a1 phi1 z1; exact (fun j_0 => (eq_trans (eq_refl (a1 1%nat j_0)) (eq_trans (H5 0%nat j_0) (eq_refl (phi1 (z1 1%nat j_0))))))).
  assert (s4 : forall (j_0 : nat),
    z1 1%nat j_0 = Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)
    by (clear - H7 W1 b1 n0 x z1; exact (fun j_0 => (eq_trans (eq_refl (z1 1%nat j_0)) (eq_trans (H7 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)))))).
  assert (s5 : forall (j_1 : nat),
    0 * x 1%nat j_1 = 0)
    by (clear - x; exact (fun j_1 => (ring_fact [x 1%nat j_1] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s6 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s7 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : 0 * phi1 0 = 0)
    by (clear - phi1; exact (ring_fact [phi1 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s9 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s10 : phi2 0 = phi2 0)
    by (clear - phi2; exact (eq_refl (phi2 0))).
  exact (fun i : nat => (eq_trans (s1 i) (f_equal phi2 (eq_trans (s2 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 (H4 i j_0) (eq_trans (s3 j_0) (f_equal phi1 (eq_trans (s4 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (eq_trans (mul2 (H3 j_0 j_1) (eq_refl (x 1%nat j_1))) (s5 j_1)))) s6) (H1 j_0)) s7))))) s8))) s9) (H2 i)) s7))))).
Qed.

Lemma L6_2 (n0 n1 : nat) (phi1 phi2 : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 a2 b1 b2 x z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H7 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H8 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i) :
  forall i : nat, a2 1%nat i = phi2 0.
Proof.
  pose (n2 := 0%nat).
  pose (n3 := 0%nat).
  pose (eta := 0).
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
  pose (y := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  pose (ell_prime := fun _ _ : R => 0).
  pose (phi1_prime := fun _ : R => 0).
  pose (phi2_prime := fun _ : R => 0).
  exact (L6_1 n0 n1 phi1 phi2 W1 W2 a1 a2 b1 b2 x z1 z2 H1 H2 H3 H4 H5 H6 H7 H8).
Qed.

Theorem claim6 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x y : nat -> nat -> R),
  let a2 := (run61_a2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  forall i : nat, a2 1%nat i = phi2 0.
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y a2.
  exact (L6_2 n0 n1 phi1 phi2 (run61_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run61_W2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run61_a1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run61_a2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run61_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run61_b2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) x (run61_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run61_z2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim6_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b3 := (run61_b3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let a2 := (run61_a2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  (b3 1%nat 1%nat <> b3 0%nat 1%nat) /\ (forall i : nat, a2 1%nat i = phi2 0).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y b3 a2.
  pose (W3 := (run61_W3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (W2 := (run61_W2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (W1 := (run61_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (b1 := (run61_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z1 := (run61_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (a1 := (run61_a1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (b2 := (run61_b2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z2 := (run61_z2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z3 := (run61_z3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (delta3 := (run61_delta3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
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
  refine (conj (eq_fails (b3 1%nat 1%nat) (b3 0%nat 1%nat) (rewritten (V 1) [b3 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (rewritten (V 1) [b3 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim6 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{z}_{1}^{(1)} = 0$ *)

Record run71_state := { run71_now_W1 : nat -> nat -> R; run71_now_b1 : nat -> R; run71_now_W2 : nat -> nat -> R; run71_now_b2 : nat -> R; run71_now_W3 : nat -> nat -> R; run71_now_b3 : nat -> R; run71_now_W4 : nat -> nat -> R; run71_now_b4 : nat -> R }.

Section run71.
Variables (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R).
Definition run71_next_z1 (now : run71_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run71_now_W1 now i j * x (S t) j) + run71_now_b1 now i.
Definition run71_next_a1 (now : run71_state) (t i : nat) : R :=
  phi1 (run71_next_z1 now t i).
Definition run71_next_z2 (now : run71_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run71_now_W2 now i j * run71_next_a1 now t j) + run71_now_b2 now i.
Definition run71_next_a2 (now : run71_state) (t i : nat) : R :=
  phi2 (run71_next_z2 now t i).
Definition run71_next_z3 (now : run71_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run71_now_W3 now i j * run71_next_a2 now t j) + run71_now_b3 now i.
Definition run71_next_a3 (now : run71_state) (t i : nat) : R :=
  phi3 (run71_next_z3 now t i).
Definition run71_next_z4 (now : run71_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run71_now_W4 now i j * run71_next_a3 now t j) + run71_now_b4 now i.
Definition run71_next_delta4 (now : run71_state) (t i : nat) : R :=
  ell_prime (run71_next_z4 now t i) (y (S t) i).
Definition run71_next_delta3 (now : run71_state) (t i : nat) : R :=
  Sum 1 n4 (fun j => run71_now_W4 now j i * run71_next_delta4 now t j) * phi3_prime (run71_next_z3 now t i).
Definition run71_next_delta2 (now : run71_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run71_now_W3 now j i * run71_next_delta3 now t j) * phi2_prime (run71_next_z2 now t i).
Definition run71_next_delta1 (now : run71_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run71_now_W2 now j i * run71_next_delta2 now t j) * phi1_prime (run71_next_z1 now t i).
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
Definition run71_next_W4 (now : run71_state) (t i j : nat) : R :=
  run71_now_W4 now i j - eta * run71_next_delta4 now t i * run71_next_a3 now t j.
Definition run71_next_b4 (now : run71_state) (t i : nat) : R :=
  run71_now_b4 now i - eta * run71_next_delta4 now t i.
Definition run71_step (now : run71_state) (t : nat) : run71_state := {| run71_now_W1 := run71_next_W1 now t; run71_now_b1 := run71_next_b1 now t; run71_now_W2 := run71_next_W2 now t; run71_now_b2 := run71_next_b2 now t; run71_now_W3 := run71_next_W3 now t; run71_now_b3 := run71_next_b3 now t; run71_now_W4 := run71_next_W4 now t; run71_now_b4 := run71_next_b4 now t |}.
Fixpoint run71_after (t : nat) : run71_state :=
  match t with O => {| run71_now_W1 := fun i j => 0; run71_now_b1 := fun i => 0; run71_now_W2 := fun i j => 0; run71_now_b2 := fun i => 0; run71_now_W3 := fun i j => 0; run71_now_b3 := fun i => 0; run71_now_W4 := fun i j => 0; run71_now_b4 := fun i => 0 |} | S t => run71_step (run71_after t) t end.
Definition run71_W1 (t : nat) := run71_now_W1 (run71_after t).
Definition run71_b1 (t : nat) := run71_now_b1 (run71_after t).
Definition run71_W2 (t : nat) := run71_now_W2 (run71_after t).
Definition run71_b2 (t : nat) := run71_now_b2 (run71_after t).
Definition run71_W3 (t : nat) := run71_now_W3 (run71_after t).
Definition run71_b3 (t : nat) := run71_now_b3 (run71_after t).
Definition run71_W4 (t : nat) := run71_now_W4 (run71_after t).
Definition run71_b4 (t : nat) := run71_now_b4 (run71_after t).
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
Definition run71_a3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_a3 (run71_after t) t end.
Definition run71_z4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_z4 (run71_after t) t end.
Definition run71_delta4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta4 (run71_after t) t end.
Definition run71_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta3 (run71_after t) t end.
Definition run71_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta2 (run71_after t) t end.
Definition run71_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta1 (run71_after t) t end.
End run71.

Lemma L7_1 (n0 : nat) (W1 : nat -> nat -> nat -> R) (b1 x z1 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H3 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i) :
  forall i : nat, z1 1%nat i = 0.
Proof.
  assert (s1 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H3 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H3 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s2 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun i : nat => (eq_trans (s1 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H2 i j_0) (eq_refl (x 1%nat j_0))) (s2 j_0)))) s3) (H1 i)) s4))).
Qed.

Lemma L7_2 (n0 : nat) (W1 : nat -> nat -> nat -> R) (b1 x z1 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H3 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i) :
  forall i : nat, z1 1%nat i = 0.
Proof.
  pose (n1 := 0%nat).
  pose (n2 := 0%nat).
  pose (n3 := 0%nat).
  pose (n4 := 0%nat).
  pose (eta := 0).
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ : nat => 0).
  pose (W_r3 := fun _ : nat => 0).
  pose (W_r4 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (a_r2 := fun _ : nat => 0).
  pose (a_r3 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ : nat => 0).
  pose (b_r3 := fun _ : nat => 0).
  pose (b_r4 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ : nat => 0).
  pose (delta_r3 := fun _ : nat => 0).
  pose (delta_r4 := fun _ _ : nat => 0).
  pose (y := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ : nat => 0).
  pose (z_r4 := fun _ _ : nat => 0).
  pose (ell_prime := fun _ _ : R => 0).
  pose (phi1 := fun _ : R => 0).
  pose (phi1_prime := fun _ : R => 0).
  pose (phi2 := fun _ : R => 0).
  pose (phi2_prime := fun _ : R => 0).
  pose (phi3 := fun _ : R => 0).
  pose (phi3_prime := fun _ : R => 0).
  exact (L7_1 n0 W1 b1 x z1 H1 H2 H3).
Qed.

Theorem claim7 :
  forall (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R),
  let z1 := (run71_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  forall i : nat, z1 1%nat i = 0.
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y z1.
  exact (L7_2 n0 (run71_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run71_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) x (run71_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim7_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let phi3 := fun z : R => z in
  let phi3_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b4 := (run71_b4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let z1 := (run71_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  (b4 1%nat 1%nat <> b4 0%nat 1%nat) /\ (forall i : nat, z1 1%nat i = 0).
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y b4 z1.
  pose (W4 := (run71_W4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W3 := (run71_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W2 := (run71_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W1 := (run71_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b1 := (run71_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a1 := (run71_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b2 := (run71_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z2 := (run71_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a2 := (run71_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b3 := (run71_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z3 := (run71_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a3 := (run71_a3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z4 := (run71_z4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (delta4 := (run71_delta4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  assert (v1 : b4 0%nat 1%nat = 0)
    by (refine (eq_refl : b4 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W4 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W4 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v7 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v4 (same_parts v8 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v10 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v11 (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : a3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z3 1%nat 1%nat) eq_refl (rewritten (V 1) [z3 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : z4 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W4 0%nat 1%nat 1%nat * a3 1%nat 1%nat + 0 + b4 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W4 0%nat 1%nat 1%nat; a3 1%nat 1%nat; b4 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v14 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta4 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z4 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z4 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v15 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : b4 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b4 0%nat 1%nat - eta * delta4 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b4 0%nat 1%nat; eta; delta4 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v16 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (b4 1%nat 1%nat) (b4 0%nat 1%nat) (rewritten (V 1) [b4 1%nat 1%nat] [1] (same_parts v17 eq_refl)) (rewritten (V 1) [b4 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim7 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{a}_{1}^{(1)} = \phi_{1}{\left(0 \right)}$ *)

Record run81_state := { run81_now_W1 : nat -> nat -> R; run81_now_b1 : nat -> R; run81_now_W2 : nat -> nat -> R; run81_now_b2 : nat -> R; run81_now_W3 : nat -> nat -> R; run81_now_b3 : nat -> R; run81_now_W4 : nat -> nat -> R; run81_now_b4 : nat -> R }.

Section run81.
Variables (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R).
Definition run81_next_z1 (now : run81_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run81_now_W1 now i j * x (S t) j) + run81_now_b1 now i.
Definition run81_next_a1 (now : run81_state) (t i : nat) : R :=
  phi1 (run81_next_z1 now t i).
Definition run81_next_z2 (now : run81_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run81_now_W2 now i j * run81_next_a1 now t j) + run81_now_b2 now i.
Definition run81_next_a2 (now : run81_state) (t i : nat) : R :=
  phi2 (run81_next_z2 now t i).
Definition run81_next_z3 (now : run81_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run81_now_W3 now i j * run81_next_a2 now t j) + run81_now_b3 now i.
Definition run81_next_a3 (now : run81_state) (t i : nat) : R :=
  phi3 (run81_next_z3 now t i).
Definition run81_next_z4 (now : run81_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run81_now_W4 now i j * run81_next_a3 now t j) + run81_now_b4 now i.
Definition run81_next_delta4 (now : run81_state) (t i : nat) : R :=
  ell_prime (run81_next_z4 now t i) (y (S t) i).
Definition run81_next_delta3 (now : run81_state) (t i : nat) : R :=
  Sum 1 n4 (fun j => run81_now_W4 now j i * run81_next_delta4 now t j) * phi3_prime (run81_next_z3 now t i).
Definition run81_next_delta2 (now : run81_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run81_now_W3 now j i * run81_next_delta3 now t j) * phi2_prime (run81_next_z2 now t i).
Definition run81_next_delta1 (now : run81_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run81_now_W2 now j i * run81_next_delta2 now t j) * phi1_prime (run81_next_z1 now t i).
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
Definition run81_next_W4 (now : run81_state) (t i j : nat) : R :=
  run81_now_W4 now i j - eta * run81_next_delta4 now t i * run81_next_a3 now t j.
Definition run81_next_b4 (now : run81_state) (t i : nat) : R :=
  run81_now_b4 now i - eta * run81_next_delta4 now t i.
Definition run81_step (now : run81_state) (t : nat) : run81_state := {| run81_now_W1 := run81_next_W1 now t; run81_now_b1 := run81_next_b1 now t; run81_now_W2 := run81_next_W2 now t; run81_now_b2 := run81_next_b2 now t; run81_now_W3 := run81_next_W3 now t; run81_now_b3 := run81_next_b3 now t; run81_now_W4 := run81_next_W4 now t; run81_now_b4 := run81_next_b4 now t |}.
Fixpoint run81_after (t : nat) : run81_state :=
  match t with O => {| run81_now_W1 := fun i j => 0; run81_now_b1 := fun i => 0; run81_now_W2 := fun i j => 0; run81_now_b2 := fun i => 0; run81_now_W3 := fun i j => 0; run81_now_b3 := fun i => 0; run81_now_W4 := fun i j => 0; run81_now_b4 := fun i => 0 |} | S t => run81_step (run81_after t) t end.
Definition run81_W1 (t : nat) := run81_now_W1 (run81_after t).
Definition run81_b1 (t : nat) := run81_now_b1 (run81_after t).
Definition run81_W2 (t : nat) := run81_now_W2 (run81_after t).
Definition run81_b2 (t : nat) := run81_now_b2 (run81_after t).
Definition run81_W3 (t : nat) := run81_now_W3 (run81_after t).
Definition run81_b3 (t : nat) := run81_now_b3 (run81_after t).
Definition run81_W4 (t : nat) := run81_now_W4 (run81_after t).
Definition run81_b4 (t : nat) := run81_now_b4 (run81_after t).
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
Definition run81_a3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_a3 (run81_after t) t end.
Definition run81_z4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_z4 (run81_after t) t end.
Definition run81_delta4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_delta4 (run81_after t) t end.
Definition run81_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_delta3 (run81_after t) t end.
Definition run81_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_delta2 (run81_after t) t end.
Definition run81_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_delta1 (run81_after t) t end.
End run81.

Lemma L8_1 (n0 : nat) (phi1 : R -> R) (W1 : nat -> nat -> nat -> R) (a1 b1 x z1 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H3 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H4 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i) :
  forall i : nat, a1 1%nat i = phi1 0.
Proof.
  assert (s1 : forall (i : nat),
    a1 1%nat i = phi1 (z1 1%nat i))
    by (clear - H3 a1 phi1 z1; exact (fun i => (eq_trans (eq_refl (a1 1%nat i)) (eq_trans (H3 0%nat i) (eq_refl (phi1 (z1 1%nat i))))))).
  assert (s2 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H4 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H4 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s3 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s5 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : phi1 0 = phi1 0)
    by (clear - phi1; exact (eq_refl (phi1 0))).
  exact (fun i : nat => (eq_trans (s1 i) (f_equal phi1 (eq_trans (s2 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H2 i j_0) (eq_refl (x 1%nat j_0))) (s3 j_0)))) s4) (H1 i)) s5))))).
Qed.

Lemma L8_2 (n0 : nat) (phi1 : R -> R) (W1 : nat -> nat -> nat -> R) (a1 b1 x z1 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H3 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H4 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i) :
  forall i : nat, a1 1%nat i = phi1 0.
Proof.
  pose (n1 := 0%nat).
  pose (n2 := 0%nat).
  pose (n3 := 0%nat).
  pose (n4 := 0%nat).
  pose (eta := 0).
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ : nat => 0).
  pose (W_r3 := fun _ : nat => 0).
  pose (W_r4 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (a_r2 := fun _ : nat => 0).
  pose (a_r3 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ : nat => 0).
  pose (b_r3 := fun _ : nat => 0).
  pose (b_r4 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ : nat => 0).
  pose (delta_r3 := fun _ : nat => 0).
  pose (delta_r4 := fun _ _ : nat => 0).
  pose (y := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ : nat => 0).
  pose (z_r4 := fun _ _ : nat => 0).
  pose (ell_prime := fun _ _ : R => 0).
  pose (phi1_prime := fun _ : R => 0).
  pose (phi2 := fun _ : R => 0).
  pose (phi2_prime := fun _ : R => 0).
  pose (phi3 := fun _ : R => 0).
  pose (phi3_prime := fun _ : R => 0).
  exact (L8_1 n0 phi1 W1 a1 b1 x z1 H1 H2 H3 H4).
Qed.

Theorem claim8 :
  forall (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R),
  let a1 := (run81_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  forall i : nat, a1 1%nat i = phi1 0.
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y a1.
  exact (L8_2 n0 phi1 (run81_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run81_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run81_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) x (run81_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim8_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let phi3 := fun z : R => z in
  let phi3_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b4 := (run81_b4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let a1 := (run81_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  (b4 1%nat 1%nat <> b4 0%nat 1%nat) /\ (forall i : nat, a1 1%nat i = phi1 0).
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y b4 a1.
  pose (W4 := (run81_W4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W3 := (run81_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W2 := (run81_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W1 := (run81_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b1 := (run81_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z1 := (run81_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b2 := (run81_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z2 := (run81_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a2 := (run81_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b3 := (run81_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z3 := (run81_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a3 := (run81_a3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z4 := (run81_z4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (delta4 := (run81_delta4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  assert (v1 : b4 0%nat 1%nat = 0)
    by (refine (eq_refl : b4 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W4 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W4 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v7 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v4 (same_parts v8 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v10 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v11 (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : a3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z3 1%nat 1%nat) eq_refl (rewritten (V 1) [z3 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : z4 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W4 0%nat 1%nat 1%nat * a3 1%nat 1%nat + 0 + b4 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W4 0%nat 1%nat 1%nat; a3 1%nat 1%nat; b4 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v14 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta4 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z4 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z4 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v15 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : b4 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b4 0%nat 1%nat - eta * delta4 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b4 0%nat 1%nat; eta; delta4 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v16 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (b4 1%nat 1%nat) (b4 0%nat 1%nat) (rewritten (V 1) [b4 1%nat 1%nat] [1] (same_parts v17 eq_refl)) (rewritten (V 1) [b4 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim8 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{z}_{2}^{(1)} = 0$ *)

Record run91_state := { run91_now_W1 : nat -> nat -> R; run91_now_b1 : nat -> R; run91_now_W2 : nat -> nat -> R; run91_now_b2 : nat -> R; run91_now_W3 : nat -> nat -> R; run91_now_b3 : nat -> R; run91_now_W4 : nat -> nat -> R; run91_now_b4 : nat -> R }.

Section run91.
Variables (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R).
Definition run91_next_z1 (now : run91_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run91_now_W1 now i j * x (S t) j) + run91_now_b1 now i.
Definition run91_next_a1 (now : run91_state) (t i : nat) : R :=
  phi1 (run91_next_z1 now t i).
Definition run91_next_z2 (now : run91_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run91_now_W2 now i j * run91_next_a1 now t j) + run91_now_b2 now i.
Definition run91_next_a2 (now : run91_state) (t i : nat) : R :=
  phi2 (run91_next_z2 now t i).
Definition run91_next_z3 (now : run91_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run91_now_W3 now i j * run91_next_a2 now t j) + run91_now_b3 now i.
Definition run91_next_a3 (now : run91_state) (t i : nat) : R :=
  phi3 (run91_next_z3 now t i).
Definition run91_next_z4 (now : run91_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run91_now_W4 now i j * run91_next_a3 now t j) + run91_now_b4 now i.
Definition run91_next_delta4 (now : run91_state) (t i : nat) : R :=
  ell_prime (run91_next_z4 now t i) (y (S t) i).
Definition run91_next_delta3 (now : run91_state) (t i : nat) : R :=
  Sum 1 n4 (fun j => run91_now_W4 now j i * run91_next_delta4 now t j) * phi3_prime (run91_next_z3 now t i).
Definition run91_next_delta2 (now : run91_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run91_now_W3 now j i * run91_next_delta3 now t j) * phi2_prime (run91_next_z2 now t i).
Definition run91_next_delta1 (now : run91_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run91_now_W2 now j i * run91_next_delta2 now t j) * phi1_prime (run91_next_z1 now t i).
Definition run91_next_W1 (now : run91_state) (t i j : nat) : R :=
  run91_now_W1 now i j - eta * run91_next_delta1 now t i * x (S t) j.
Definition run91_next_b1 (now : run91_state) (t i : nat) : R :=
  run91_now_b1 now i - eta * run91_next_delta1 now t i.
Definition run91_next_W2 (now : run91_state) (t i j : nat) : R :=
  run91_now_W2 now i j - eta * run91_next_delta2 now t i * run91_next_a1 now t j.
Definition run91_next_b2 (now : run91_state) (t i : nat) : R :=
  run91_now_b2 now i - eta * run91_next_delta2 now t i.
Definition run91_next_W3 (now : run91_state) (t i j : nat) : R :=
  run91_now_W3 now i j - eta * run91_next_delta3 now t i * run91_next_a2 now t j.
Definition run91_next_b3 (now : run91_state) (t i : nat) : R :=
  run91_now_b3 now i - eta * run91_next_delta3 now t i.
Definition run91_next_W4 (now : run91_state) (t i j : nat) : R :=
  run91_now_W4 now i j - eta * run91_next_delta4 now t i * run91_next_a3 now t j.
Definition run91_next_b4 (now : run91_state) (t i : nat) : R :=
  run91_now_b4 now i - eta * run91_next_delta4 now t i.
Definition run91_step (now : run91_state) (t : nat) : run91_state := {| run91_now_W1 := run91_next_W1 now t; run91_now_b1 := run91_next_b1 now t; run91_now_W2 := run91_next_W2 now t; run91_now_b2 := run91_next_b2 now t; run91_now_W3 := run91_next_W3 now t; run91_now_b3 := run91_next_b3 now t; run91_now_W4 := run91_next_W4 now t; run91_now_b4 := run91_next_b4 now t |}.
Fixpoint run91_after (t : nat) : run91_state :=
  match t with O => {| run91_now_W1 := fun i j => 0; run91_now_b1 := fun i => 0; run91_now_W2 := fun i j => 0; run91_now_b2 := fun i => 0; run91_now_W3 := fun i j => 0; run91_now_b3 := fun i => 0; run91_now_W4 := fun i j => 0; run91_now_b4 := fun i => 0 |} | S t => run91_step (run91_after t) t end.
Definition run91_W1 (t : nat) := run91_now_W1 (run91_after t).
Definition run91_b1 (t : nat) := run91_now_b1 (run91_after t).
Definition run91_W2 (t : nat) := run91_now_W2 (run91_after t).
Definition run91_b2 (t : nat) := run91_now_b2 (run91_after t).
Definition run91_W3 (t : nat) := run91_now_W3 (run91_after t).
Definition run91_b3 (t : nat) := run91_now_b3 (run91_after t).
Definition run91_W4 (t : nat) := run91_now_W4 (run91_after t).
Definition run91_b4 (t : nat) := run91_now_b4 (run91_after t).
Definition run91_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_z1 (run91_after t) t end.
Definition run91_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_a1 (run91_after t) t end.
Definition run91_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_z2 (run91_after t) t end.
Definition run91_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_a2 (run91_after t) t end.
Definition run91_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_z3 (run91_after t) t end.
Definition run91_a3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_a3 (run91_after t) t end.
Definition run91_z4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_z4 (run91_after t) t end.
Definition run91_delta4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_delta4 (run91_after t) t end.
Definition run91_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_delta3 (run91_after t) t end.
Definition run91_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_delta2 (run91_after t) t end.
Definition run91_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_delta1 (run91_after t) t end.
End run91.

Lemma L9_1 (n0 n1 : nat) (phi1 : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 x z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H7 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i) :
  forall i : nat, z2 1%nat i = 0.
Proof.
  assert (s1 : forall (i : nat),
    z2 1%nat i = Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)
    by (clear - H7 W2 a1 b2 n1 z2; exact (fun i => (eq_trans (eq_refl (z2 1%nat i)) (eq_trans (H7 0%nat i) (eq_refl (Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)))))).
  assert (s2 : forall (j_0 : nat),
    a1 1%nat j_0 = phi1 (z1 1%nat j_0))
    by (clear - H5 a1 phi1 z1; exact (fun j_0 => (eq_trans (eq_refl (a1 1%nat j_0)) (eq_trans (H5 0%nat j_0) (eq_refl (phi1 (z1 1%nat j_0))))))).
  assert (s3 : forall (j_0 : nat),
    z1 1%nat j_0 = Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)
    by (clear - H6 W1 b1 n0 x z1; exact (fun j_0 => (eq_trans (eq_refl (z1 1%nat j_0)) (eq_trans (H6 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)))))).
  assert (s4 : forall (j_1 : nat),
    0 * x 1%nat j_1 = 0)
    by (clear - x; exact (fun j_1 => (ring_fact [x 1%nat j_1] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s5 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s6 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : 0 * phi1 0 = 0)
    by (clear - phi1; exact (ring_fact [phi1 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s8 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun i : nat => (eq_trans (s1 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 (H4 i j_0) (eq_trans (s2 j_0) (f_equal phi1 (eq_trans (s3 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (eq_trans (mul2 (H3 j_0 j_1) (eq_refl (x 1%nat j_1))) (s4 j_1)))) s5) (H1 j_0)) s6))))) s7))) s8) (H2 i)) s6))).
Qed.

Lemma L9_2 (n0 n1 : nat) (phi1 : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 x z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H7 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i) :
  forall i : nat, z2 1%nat i = 0.
Proof.
  pose (n2 := 0%nat).
  pose (n3 := 0%nat).
  pose (n4 := 0%nat).
  pose (eta := 0).
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ : nat => 0).
  pose (W_r3 := fun _ : nat => 0).
  pose (W_r4 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (a_r2 := fun _ : nat => 0).
  pose (a_r3 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ : nat => 0).
  pose (b_r3 := fun _ : nat => 0).
  pose (b_r4 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ : nat => 0).
  pose (delta_r3 := fun _ : nat => 0).
  pose (delta_r4 := fun _ _ : nat => 0).
  pose (y := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ : nat => 0).
  pose (z_r4 := fun _ _ : nat => 0).
  pose (ell_prime := fun _ _ : R => 0).
  pose (phi1_prime := fun _ : R => 0).
  pose (phi2 := fun _ : R => 0).
  pose (phi2_prime := fun _ : R => 0).
  pose (phi3 := fun _ : R => 0).
  pose (phi3_prime := fun _ : R => 0).
  exact (L9_1 n0 n1 phi1 W1 W2 a1 b1 b2 x z1 z2 H1 H2 H3 H4 H5 H6 H7).
Qed.

Theorem claim9 :
  forall (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R),
  let z2 := (run91_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  forall i : nat, z2 1%nat i = 0.
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y z2.
  exact (L9_2 n0 n1 phi1 (run91_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run91_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run91_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run91_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run91_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) x (run91_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run91_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim9_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let phi3 := fun z : R => z in
  let phi3_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b4 := (run91_b4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let z2 := (run91_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  (b4 1%nat 1%nat <> b4 0%nat 1%nat) /\ (forall i : nat, z2 1%nat i = 0).
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y b4 z2.
  pose (W4 := (run91_W4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W3 := (run91_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W2 := (run91_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W1 := (run91_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b1 := (run91_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z1 := (run91_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a1 := (run91_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b2 := (run91_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a2 := (run91_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b3 := (run91_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z3 := (run91_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a3 := (run91_a3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z4 := (run91_z4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (delta4 := (run91_delta4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  assert (v1 : b4 0%nat 1%nat = 0)
    by (refine (eq_refl : b4 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W4 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W4 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v7 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v4 (same_parts v8 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v10 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v11 (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : a3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z3 1%nat 1%nat) eq_refl (rewritten (V 1) [z3 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : z4 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W4 0%nat 1%nat 1%nat * a3 1%nat 1%nat + 0 + b4 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W4 0%nat 1%nat 1%nat; a3 1%nat 1%nat; b4 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v14 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta4 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z4 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z4 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v15 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : b4 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b4 0%nat 1%nat - eta * delta4 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b4 0%nat 1%nat; eta; delta4 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v16 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (b4 1%nat 1%nat) (b4 0%nat 1%nat) (rewritten (V 1) [b4 1%nat 1%nat] [1] (same_parts v17 eq_refl)) (rewritten (V 1) [b4 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim9 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{a}_{2}^{(1)} = \phi_{2}{\left(0 \right)}$ *)

Record run101_state := { run101_now_W1 : nat -> nat -> R; run101_now_b1 : nat -> R; run101_now_W2 : nat -> nat -> R; run101_now_b2 : nat -> R; run101_now_W3 : nat -> nat -> R; run101_now_b3 : nat -> R; run101_now_W4 : nat -> nat -> R; run101_now_b4 : nat -> R }.

Section run101.
Variables (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R).
Definition run101_next_z1 (now : run101_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run101_now_W1 now i j * x (S t) j) + run101_now_b1 now i.
Definition run101_next_a1 (now : run101_state) (t i : nat) : R :=
  phi1 (run101_next_z1 now t i).
Definition run101_next_z2 (now : run101_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run101_now_W2 now i j * run101_next_a1 now t j) + run101_now_b2 now i.
Definition run101_next_a2 (now : run101_state) (t i : nat) : R :=
  phi2 (run101_next_z2 now t i).
Definition run101_next_z3 (now : run101_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run101_now_W3 now i j * run101_next_a2 now t j) + run101_now_b3 now i.
Definition run101_next_a3 (now : run101_state) (t i : nat) : R :=
  phi3 (run101_next_z3 now t i).
Definition run101_next_z4 (now : run101_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run101_now_W4 now i j * run101_next_a3 now t j) + run101_now_b4 now i.
Definition run101_next_delta4 (now : run101_state) (t i : nat) : R :=
  ell_prime (run101_next_z4 now t i) (y (S t) i).
Definition run101_next_delta3 (now : run101_state) (t i : nat) : R :=
  Sum 1 n4 (fun j => run101_now_W4 now j i * run101_next_delta4 now t j) * phi3_prime (run101_next_z3 now t i).
Definition run101_next_delta2 (now : run101_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run101_now_W3 now j i * run101_next_delta3 now t j) * phi2_prime (run101_next_z2 now t i).
Definition run101_next_delta1 (now : run101_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run101_now_W2 now j i * run101_next_delta2 now t j) * phi1_prime (run101_next_z1 now t i).
Definition run101_next_W1 (now : run101_state) (t i j : nat) : R :=
  run101_now_W1 now i j - eta * run101_next_delta1 now t i * x (S t) j.
Definition run101_next_b1 (now : run101_state) (t i : nat) : R :=
  run101_now_b1 now i - eta * run101_next_delta1 now t i.
Definition run101_next_W2 (now : run101_state) (t i j : nat) : R :=
  run101_now_W2 now i j - eta * run101_next_delta2 now t i * run101_next_a1 now t j.
Definition run101_next_b2 (now : run101_state) (t i : nat) : R :=
  run101_now_b2 now i - eta * run101_next_delta2 now t i.
Definition run101_next_W3 (now : run101_state) (t i j : nat) : R :=
  run101_now_W3 now i j - eta * run101_next_delta3 now t i * run101_next_a2 now t j.
Definition run101_next_b3 (now : run101_state) (t i : nat) : R :=
  run101_now_b3 now i - eta * run101_next_delta3 now t i.
Definition run101_next_W4 (now : run101_state) (t i j : nat) : R :=
  run101_now_W4 now i j - eta * run101_next_delta4 now t i * run101_next_a3 now t j.
Definition run101_next_b4 (now : run101_state) (t i : nat) : R :=
  run101_now_b4 now i - eta * run101_next_delta4 now t i.
Definition run101_step (now : run101_state) (t : nat) : run101_state := {| run101_now_W1 := run101_next_W1 now t; run101_now_b1 := run101_next_b1 now t; run101_now_W2 := run101_next_W2 now t; run101_now_b2 := run101_next_b2 now t; run101_now_W3 := run101_next_W3 now t; run101_now_b3 := run101_next_b3 now t; run101_now_W4 := run101_next_W4 now t; run101_now_b4 := run101_next_b4 now t |}.
Fixpoint run101_after (t : nat) : run101_state :=
  match t with O => {| run101_now_W1 := fun i j => 0; run101_now_b1 := fun i => 0; run101_now_W2 := fun i j => 0; run101_now_b2 := fun i => 0; run101_now_W3 := fun i j => 0; run101_now_b3 := fun i => 0; run101_now_W4 := fun i j => 0; run101_now_b4 := fun i => 0 |} | S t => run101_step (run101_after t) t end.
Definition run101_W1 (t : nat) := run101_now_W1 (run101_after t).
Definition run101_b1 (t : nat) := run101_now_b1 (run101_after t).
Definition run101_W2 (t : nat) := run101_now_W2 (run101_after t).
Definition run101_b2 (t : nat) := run101_now_b2 (run101_after t).
Definition run101_W3 (t : nat) := run101_now_W3 (run101_after t).
Definition run101_b3 (t : nat) := run101_now_b3 (run101_after t).
Definition run101_W4 (t : nat) := run101_now_W4 (run101_after t).
Definition run101_b4 (t : nat) := run101_now_b4 (run101_after t).
Definition run101_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_z1 (run101_after t) t end.
Definition run101_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_a1 (run101_after t) t end.
Definition run101_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_z2 (run101_after t) t end.
Definition run101_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_a2 (run101_after t) t end.
Definition run101_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_z3 (run101_after t) t end.
Definition run101_a3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_a3 (run101_after t) t end.
Definition run101_z4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_z4 (run101_after t) t end.
Definition run101_delta4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_delta4 (run101_after t) t end.
Definition run101_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_delta3 (run101_after t) t end.
Definition run101_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_delta2 (run101_after t) t end.
Definition run101_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_delta1 (run101_after t) t end.
End run101.

Lemma L10_1 (n0 n1 : nat) (phi1 phi2 : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 a2 b1 b2 x z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H7 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H8 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i) :
  forall i : nat, a2 1%nat i = phi2 0.
Proof.
  assert (s1 : forall (i : nat),
    a2 1%nat i = phi2 (z2 1%nat i))
    by (clear - H6 a2 phi2 z2; exact (fun i => (eq_trans (eq_refl (a2 1%nat i)) (eq_trans (H6 0%nat i) (eq_refl (phi2 (z2 1%nat i))))))).
  assert (s2 : forall (i : nat),
    z2 1%nat i = Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)
    by (clear - H8 W2 a1 b2 n1 z2; exact (fun i => (eq_trans (eq_refl (z2 1%nat i)) (eq_trans (H8 0%nat i) (eq_refl (Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)))))).
  assert (s3 : forall (j_0 : nat),
    a1 1%nat j_0 = phi1 (z1 1%nat j_0))
    by (clear - H5 a1 phi1 z1; exact (fun j_0 => (eq_trans (eq_refl (a1 1%nat j_0)) (eq_trans (H5 0%nat j_0) (eq_refl (phi1 (z1 1%nat j_0))))))).
  assert (s4 : forall (j_0 : nat),
    z1 1%nat j_0 = Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)
    by (clear - H7 W1 b1 n0 x z1; exact (fun j_0 => (eq_trans (eq_refl (z1 1%nat j_0)) (eq_trans (H7 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)))))).
  assert (s5 : forall (j_1 : nat),
    0 * x 1%nat j_1 = 0)
    by (clear - x; exact (fun j_1 => (ring_fact [x 1%nat j_1] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s6 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s7 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : 0 * phi1 0 = 0)
    by (clear - phi1; exact (ring_fact [phi1 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s9 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s10 : phi2 0 = phi2 0)
    by (clear - phi2; exact (eq_refl (phi2 0))).
  exact (fun i : nat => (eq_trans (s1 i) (f_equal phi2 (eq_trans (s2 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 (H4 i j_0) (eq_trans (s3 j_0) (f_equal phi1 (eq_trans (s4 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (eq_trans (mul2 (H3 j_0 j_1) (eq_refl (x 1%nat j_1))) (s5 j_1)))) s6) (H1 j_0)) s7))))) s8))) s9) (H2 i)) s7))))).
Qed.

Lemma L10_2 (n0 n1 : nat) (phi1 phi2 : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 a2 b1 b2 x z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H7 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H8 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i) :
  forall i : nat, a2 1%nat i = phi2 0.
Proof.
  pose (n2 := 0%nat).
  pose (n3 := 0%nat).
  pose (n4 := 0%nat).
  pose (eta := 0).
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ : nat => 0).
  pose (W_r3 := fun _ : nat => 0).
  pose (W_r4 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (a_r2 := fun _ : nat => 0).
  pose (a_r3 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ : nat => 0).
  pose (b_r3 := fun _ : nat => 0).
  pose (b_r4 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ : nat => 0).
  pose (delta_r3 := fun _ : nat => 0).
  pose (delta_r4 := fun _ _ : nat => 0).
  pose (y := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ : nat => 0).
  pose (z_r4 := fun _ _ : nat => 0).
  pose (ell_prime := fun _ _ : R => 0).
  pose (phi1_prime := fun _ : R => 0).
  pose (phi2_prime := fun _ : R => 0).
  pose (phi3 := fun _ : R => 0).
  pose (phi3_prime := fun _ : R => 0).
  exact (L10_1 n0 n1 phi1 phi2 W1 W2 a1 a2 b1 b2 x z1 z2 H1 H2 H3 H4 H5 H6 H7 H8).
Qed.

Theorem claim10 :
  forall (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R),
  let a2 := (run101_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  forall i : nat, a2 1%nat i = phi2 0.
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y a2.
  exact (L10_2 n0 n1 phi1 phi2 (run101_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run101_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run101_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run101_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run101_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run101_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) x (run101_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run101_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim10_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let phi3 := fun z : R => z in
  let phi3_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b4 := (run101_b4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let a2 := (run101_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  (b4 1%nat 1%nat <> b4 0%nat 1%nat) /\ (forall i : nat, a2 1%nat i = phi2 0).
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y b4 a2.
  pose (W4 := (run101_W4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W3 := (run101_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W2 := (run101_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W1 := (run101_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b1 := (run101_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z1 := (run101_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a1 := (run101_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b2 := (run101_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z2 := (run101_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b3 := (run101_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z3 := (run101_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a3 := (run101_a3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z4 := (run101_z4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (delta4 := (run101_delta4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  assert (v1 : b4 0%nat 1%nat = 0)
    by (refine (eq_refl : b4 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W4 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W4 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v7 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v4 (same_parts v8 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v10 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v11 (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : a3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z3 1%nat 1%nat) eq_refl (rewritten (V 1) [z3 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : z4 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W4 0%nat 1%nat 1%nat * a3 1%nat 1%nat + 0 + b4 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W4 0%nat 1%nat 1%nat; a3 1%nat 1%nat; b4 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v14 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta4 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z4 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z4 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v15 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : b4 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b4 0%nat 1%nat - eta * delta4 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b4 0%nat 1%nat; eta; delta4 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v16 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (b4 1%nat 1%nat) (b4 0%nat 1%nat) (rewritten (V 1) [b4 1%nat 1%nat] [1] (same_parts v17 eq_refl)) (rewritten (V 1) [b4 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim10 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{z}_{3}^{(1)} = 0$ *)

Record run111_state := { run111_now_W1 : nat -> nat -> R; run111_now_b1 : nat -> R; run111_now_W2 : nat -> nat -> R; run111_now_b2 : nat -> R; run111_now_W3 : nat -> nat -> R; run111_now_b3 : nat -> R; run111_now_W4 : nat -> nat -> R; run111_now_b4 : nat -> R }.

Section run111.
Variables (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R).
Definition run111_next_z1 (now : run111_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run111_now_W1 now i j * x (S t) j) + run111_now_b1 now i.
Definition run111_next_a1 (now : run111_state) (t i : nat) : R :=
  phi1 (run111_next_z1 now t i).
Definition run111_next_z2 (now : run111_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run111_now_W2 now i j * run111_next_a1 now t j) + run111_now_b2 now i.
Definition run111_next_a2 (now : run111_state) (t i : nat) : R :=
  phi2 (run111_next_z2 now t i).
Definition run111_next_z3 (now : run111_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run111_now_W3 now i j * run111_next_a2 now t j) + run111_now_b3 now i.
Definition run111_next_a3 (now : run111_state) (t i : nat) : R :=
  phi3 (run111_next_z3 now t i).
Definition run111_next_z4 (now : run111_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run111_now_W4 now i j * run111_next_a3 now t j) + run111_now_b4 now i.
Definition run111_next_delta4 (now : run111_state) (t i : nat) : R :=
  ell_prime (run111_next_z4 now t i) (y (S t) i).
Definition run111_next_delta3 (now : run111_state) (t i : nat) : R :=
  Sum 1 n4 (fun j => run111_now_W4 now j i * run111_next_delta4 now t j) * phi3_prime (run111_next_z3 now t i).
Definition run111_next_delta2 (now : run111_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run111_now_W3 now j i * run111_next_delta3 now t j) * phi2_prime (run111_next_z2 now t i).
Definition run111_next_delta1 (now : run111_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run111_now_W2 now j i * run111_next_delta2 now t j) * phi1_prime (run111_next_z1 now t i).
Definition run111_next_W1 (now : run111_state) (t i j : nat) : R :=
  run111_now_W1 now i j - eta * run111_next_delta1 now t i * x (S t) j.
Definition run111_next_b1 (now : run111_state) (t i : nat) : R :=
  run111_now_b1 now i - eta * run111_next_delta1 now t i.
Definition run111_next_W2 (now : run111_state) (t i j : nat) : R :=
  run111_now_W2 now i j - eta * run111_next_delta2 now t i * run111_next_a1 now t j.
Definition run111_next_b2 (now : run111_state) (t i : nat) : R :=
  run111_now_b2 now i - eta * run111_next_delta2 now t i.
Definition run111_next_W3 (now : run111_state) (t i j : nat) : R :=
  run111_now_W3 now i j - eta * run111_next_delta3 now t i * run111_next_a2 now t j.
Definition run111_next_b3 (now : run111_state) (t i : nat) : R :=
  run111_now_b3 now i - eta * run111_next_delta3 now t i.
Definition run111_next_W4 (now : run111_state) (t i j : nat) : R :=
  run111_now_W4 now i j - eta * run111_next_delta4 now t i * run111_next_a3 now t j.
Definition run111_next_b4 (now : run111_state) (t i : nat) : R :=
  run111_now_b4 now i - eta * run111_next_delta4 now t i.
Definition run111_step (now : run111_state) (t : nat) : run111_state := {| run111_now_W1 := run111_next_W1 now t; run111_now_b1 := run111_next_b1 now t; run111_now_W2 := run111_next_W2 now t; run111_now_b2 := run111_next_b2 now t; run111_now_W3 := run111_next_W3 now t; run111_now_b3 := run111_next_b3 now t; run111_now_W4 := run111_next_W4 now t; run111_now_b4 := run111_next_b4 now t |}.
Fixpoint run111_after (t : nat) : run111_state :=
  match t with O => {| run111_now_W1 := fun i j => 0; run111_now_b1 := fun i => 0; run111_now_W2 := fun i j => 0; run111_now_b2 := fun i => 0; run111_now_W3 := fun i j => 0; run111_now_b3 := fun i => 0; run111_now_W4 := fun i j => 0; run111_now_b4 := fun i => 0 |} | S t => run111_step (run111_after t) t end.
Definition run111_W1 (t : nat) := run111_now_W1 (run111_after t).
Definition run111_b1 (t : nat) := run111_now_b1 (run111_after t).
Definition run111_W2 (t : nat) := run111_now_W2 (run111_after t).
Definition run111_b2 (t : nat) := run111_now_b2 (run111_after t).
Definition run111_W3 (t : nat) := run111_now_W3 (run111_after t).
Definition run111_b3 (t : nat) := run111_now_b3 (run111_after t).
Definition run111_W4 (t : nat) := run111_now_W4 (run111_after t).
Definition run111_b4 (t : nat) := run111_now_b4 (run111_after t).
Definition run111_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run111_next_z1 (run111_after t) t end.
Definition run111_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run111_next_a1 (run111_after t) t end.
Definition run111_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run111_next_z2 (run111_after t) t end.
Definition run111_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run111_next_a2 (run111_after t) t end.
Definition run111_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run111_next_z3 (run111_after t) t end.
Definition run111_a3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run111_next_a3 (run111_after t) t end.
Definition run111_z4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run111_next_z4 (run111_after t) t end.
Definition run111_delta4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run111_next_delta4 (run111_after t) t end.
Definition run111_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run111_next_delta3 (run111_after t) t end.
Definition run111_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run111_next_delta2 (run111_after t) t end.
Definition run111_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run111_next_delta1 (run111_after t) t end.
End run111.

Lemma L11_1 (n0 n1 n2 : nat) (phi1 phi2 : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 x z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H10 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H11 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, z3 1%nat i = 0.
Proof.
  assert (s1 : forall (i : nat),
    z3 1%nat i = Sum 1 n2 (fun j => W3 0%nat i j * a2 1%nat j) + b3 0%nat i)
    by (clear - H11 W3 a2 b3 n2 z3; exact (fun i => (eq_trans (eq_refl (z3 1%nat i)) (eq_trans (H11 0%nat i) (eq_refl (Sum 1 n2 (fun j => W3 0%nat i j * a2 1%nat j) + b3 0%nat i)))))).
  assert (s2 : forall (j_0 : nat),
    a2 1%nat j_0 = phi2 (z2 1%nat j_0))
    by (clear - H8 a2 phi2 z2; exact (fun j_0 => (eq_trans (eq_refl (a2 1%nat j_0)) (eq_trans (H8 0%nat j_0) (eq_refl (phi2 (z2 1%nat j_0))))))).
  assert (s3 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H10 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H10 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s4 : forall (j_1 : nat),
    a1 1%nat j_1 = phi1 (z1 1%nat j_1))
    by (clear - H7 a1 phi1 z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H7 0%nat j_1) (eq_refl (phi1 (z1 1%nat j_1))))))).
  assert (s5 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H9 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H9 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s6 : forall (j_2 : nat),
    0 * x 1%nat j_2 = 0)
    by (clear - x; exact (fun j_2 => (ring_fact [x 1%nat j_2] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s7 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s8 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s9 : 0 * phi1 0 = 0)
    by (clear - phi1; exact (ring_fact [phi1 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s10 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s11 : 0 * phi2 0 = 0)
    by (clear - phi2; exact (ring_fact [phi2 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s12 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s13 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun i : nat => (eq_trans (s1 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 (H6 i j_0) (eq_trans (s2 j_0) (f_equal phi2 (eq_trans (s3 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (eq_trans (mul2 (H5 j_0 j_1) (eq_trans (s4 j_1) (f_equal phi1 (eq_trans (s5 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (eq_trans (mul2 (H4 j_1 j_2) (eq_refl (x 1%nat j_2))) (s6 j_2)))) s7) (H1 j_1)) s8))))) s9))) s10) (H2 j_0)) s8))))) s11))) s12) (H3 i)) s8))).
Qed.

Lemma L11_2 (n0 n1 n2 : nat) (phi1 phi2 : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 x z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H10 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H11 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, z3 1%nat i = 0.
Proof.
  pose (n3 := 0%nat).
  pose (n4 := 0%nat).
  pose (eta := 0).
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ : nat => 0).
  pose (W_r3 := fun _ : nat => 0).
  pose (W_r4 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (a_r2 := fun _ : nat => 0).
  pose (a_r3 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ : nat => 0).
  pose (b_r3 := fun _ : nat => 0).
  pose (b_r4 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ : nat => 0).
  pose (delta_r3 := fun _ : nat => 0).
  pose (delta_r4 := fun _ _ : nat => 0).
  pose (y := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ : nat => 0).
  pose (z_r4 := fun _ _ : nat => 0).
  pose (ell_prime := fun _ _ : R => 0).
  pose (phi1_prime := fun _ : R => 0).
  pose (phi2_prime := fun _ : R => 0).
  pose (phi3 := fun _ : R => 0).
  pose (phi3_prime := fun _ : R => 0).
  exact (L11_1 n0 n1 n2 phi1 phi2 W1 W2 W3 a1 a2 b1 b2 b3 x z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11).
Qed.

Theorem claim11 :
  forall (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R),
  let z3 := (run111_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  forall i : nat, z3 1%nat i = 0.
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y z3.
  exact (L11_2 n0 n1 n2 phi1 phi2 (run111_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run111_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run111_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run111_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run111_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run111_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run111_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run111_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) x (run111_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run111_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run111_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim11_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let phi3 := fun z : R => z in
  let phi3_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b4 := (run111_b4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let z3 := (run111_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  (b4 1%nat 1%nat <> b4 0%nat 1%nat) /\ (forall i : nat, z3 1%nat i = 0).
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y b4 z3.
  pose (W4 := (run111_W4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W3 := (run111_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W2 := (run111_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W1 := (run111_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b1 := (run111_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z1 := (run111_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a1 := (run111_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b2 := (run111_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z2 := (run111_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a2 := (run111_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b3 := (run111_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a3 := (run111_a3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z4 := (run111_z4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (delta4 := (run111_delta4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  assert (v1 : b4 0%nat 1%nat = 0)
    by (refine (eq_refl : b4 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W4 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W4 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v7 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v4 (same_parts v8 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v10 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v11 (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : a3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z3 1%nat 1%nat) eq_refl (rewritten (V 1) [z3 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : z4 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W4 0%nat 1%nat 1%nat * a3 1%nat 1%nat + 0 + b4 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W4 0%nat 1%nat 1%nat; a3 1%nat 1%nat; b4 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v14 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta4 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z4 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z4 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v15 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : b4 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b4 0%nat 1%nat - eta * delta4 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b4 0%nat 1%nat; eta; delta4 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v16 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (b4 1%nat 1%nat) (b4 0%nat 1%nat) (rewritten (V 1) [b4 1%nat 1%nat] [1] (same_parts v17 eq_refl)) (rewritten (V 1) [b4 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim11 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{a}_{3}^{(1)} = \phi_{3}{\left(0 \right)}$ *)

Record run121_state := { run121_now_W1 : nat -> nat -> R; run121_now_b1 : nat -> R; run121_now_W2 : nat -> nat -> R; run121_now_b2 : nat -> R; run121_now_W3 : nat -> nat -> R; run121_now_b3 : nat -> R; run121_now_W4 : nat -> nat -> R; run121_now_b4 : nat -> R }.

Section run121.
Variables (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R).
Definition run121_next_z1 (now : run121_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run121_now_W1 now i j * x (S t) j) + run121_now_b1 now i.
Definition run121_next_a1 (now : run121_state) (t i : nat) : R :=
  phi1 (run121_next_z1 now t i).
Definition run121_next_z2 (now : run121_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run121_now_W2 now i j * run121_next_a1 now t j) + run121_now_b2 now i.
Definition run121_next_a2 (now : run121_state) (t i : nat) : R :=
  phi2 (run121_next_z2 now t i).
Definition run121_next_z3 (now : run121_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run121_now_W3 now i j * run121_next_a2 now t j) + run121_now_b3 now i.
Definition run121_next_a3 (now : run121_state) (t i : nat) : R :=
  phi3 (run121_next_z3 now t i).
Definition run121_next_z4 (now : run121_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run121_now_W4 now i j * run121_next_a3 now t j) + run121_now_b4 now i.
Definition run121_next_delta4 (now : run121_state) (t i : nat) : R :=
  ell_prime (run121_next_z4 now t i) (y (S t) i).
Definition run121_next_delta3 (now : run121_state) (t i : nat) : R :=
  Sum 1 n4 (fun j => run121_now_W4 now j i * run121_next_delta4 now t j) * phi3_prime (run121_next_z3 now t i).
Definition run121_next_delta2 (now : run121_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run121_now_W3 now j i * run121_next_delta3 now t j) * phi2_prime (run121_next_z2 now t i).
Definition run121_next_delta1 (now : run121_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run121_now_W2 now j i * run121_next_delta2 now t j) * phi1_prime (run121_next_z1 now t i).
Definition run121_next_W1 (now : run121_state) (t i j : nat) : R :=
  run121_now_W1 now i j - eta * run121_next_delta1 now t i * x (S t) j.
Definition run121_next_b1 (now : run121_state) (t i : nat) : R :=
  run121_now_b1 now i - eta * run121_next_delta1 now t i.
Definition run121_next_W2 (now : run121_state) (t i j : nat) : R :=
  run121_now_W2 now i j - eta * run121_next_delta2 now t i * run121_next_a1 now t j.
Definition run121_next_b2 (now : run121_state) (t i : nat) : R :=
  run121_now_b2 now i - eta * run121_next_delta2 now t i.
Definition run121_next_W3 (now : run121_state) (t i j : nat) : R :=
  run121_now_W3 now i j - eta * run121_next_delta3 now t i * run121_next_a2 now t j.
Definition run121_next_b3 (now : run121_state) (t i : nat) : R :=
  run121_now_b3 now i - eta * run121_next_delta3 now t i.
Definition run121_next_W4 (now : run121_state) (t i j : nat) : R :=
  run121_now_W4 now i j - eta * run121_next_delta4 now t i * run121_next_a3 now t j.
Definition run121_next_b4 (now : run121_state) (t i : nat) : R :=
  run121_now_b4 now i - eta * run121_next_delta4 now t i.
Definition run121_step (now : run121_state) (t : nat) : run121_state := {| run121_now_W1 := run121_next_W1 now t; run121_now_b1 := run121_next_b1 now t; run121_now_W2 := run121_next_W2 now t; run121_now_b2 := run121_next_b2 now t; run121_now_W3 := run121_next_W3 now t; run121_now_b3 := run121_next_b3 now t; run121_now_W4 := run121_next_W4 now t; run121_now_b4 := run121_next_b4 now t |}.
Fixpoint run121_after (t : nat) : run121_state :=
  match t with O => {| run121_now_W1 := fun i j => 0; run121_now_b1 := fun i => 0; run121_now_W2 := fun i j => 0; run121_now_b2 := fun i => 0; run121_now_W3 := fun i j => 0; run121_now_b3 := fun i => 0; run121_now_W4 := fun i j => 0; run121_now_b4 := fun i => 0 |} | S t => run121_step (run121_after t) t end.
Definition run121_W1 (t : nat) := run121_now_W1 (run121_after t).
Definition run121_b1 (t : nat) := run121_now_b1 (run121_after t).
Definition run121_W2 (t : nat) := run121_now_W2 (run121_after t).
Definition run121_b2 (t : nat) := run121_now_b2 (run121_after t).
Definition run121_W3 (t : nat) := run121_now_W3 (run121_after t).
Definition run121_b3 (t : nat) := run121_now_b3 (run121_after t).
Definition run121_W4 (t : nat) := run121_now_W4 (run121_after t).
Definition run121_b4 (t : nat) := run121_now_b4 (run121_after t).
Definition run121_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run121_next_z1 (run121_after t) t end.
Definition run121_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run121_next_a1 (run121_after t) t end.
Definition run121_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run121_next_z2 (run121_after t) t end.
Definition run121_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run121_next_a2 (run121_after t) t end.
Definition run121_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run121_next_z3 (run121_after t) t end.
Definition run121_a3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run121_next_a3 (run121_after t) t end.
Definition run121_z4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run121_next_z4 (run121_after t) t end.
Definition run121_delta4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run121_next_delta4 (run121_after t) t end.
Definition run121_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run121_next_delta3 (run121_after t) t end.
Definition run121_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run121_next_delta2 (run121_after t) t end.
Definition run121_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run121_next_delta1 (run121_after t) t end.
End run121.

Lemma L12_1 (n0 n1 n2 : nat) (phi1 phi2 phi3 : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 a3 b1 b2 b3 x z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, a3 (S t) i = phi3 (z3 (S t) i))
    (H10 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H11 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H12 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, a3 1%nat i = phi3 0.
Proof.
  assert (s1 : forall (i : nat),
    a3 1%nat i = phi3 (z3 1%nat i))
    by (clear - H9 a3 phi3 z3; exact (fun i => (eq_trans (eq_refl (a3 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (phi3 (z3 1%nat i))))))).
  assert (s2 : forall (i : nat),
    z3 1%nat i = Sum 1 n2 (fun j => W3 0%nat i j * a2 1%nat j) + b3 0%nat i)
    by (clear - H12 W3 a2 b3 n2 z3; exact (fun i => (eq_trans (eq_refl (z3 1%nat i)) (eq_trans (H12 0%nat i) (eq_refl (Sum 1 n2 (fun j => W3 0%nat i j * a2 1%nat j) + b3 0%nat i)))))).
  assert (s3 : forall (j_0 : nat),
    a2 1%nat j_0 = phi2 (z2 1%nat j_0))
    by (clear - H8 a2 phi2 z2; exact (fun j_0 => (eq_trans (eq_refl (a2 1%nat j_0)) (eq_trans (H8 0%nat j_0) (eq_refl (phi2 (z2 1%nat j_0))))))).
  assert (s4 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H11 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H11 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s5 : forall (j_1 : nat),
    a1 1%nat j_1 = phi1 (z1 1%nat j_1))
    by (clear - H7 a1 phi1 z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H7 0%nat j_1) (eq_refl (phi1 (z1 1%nat j_1))))))).
  assert (s6 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H10 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H10 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s7 : forall (j_2 : nat),
    0 * x 1%nat j_2 = 0)
    by (clear - x; exact (fun j_2 => (ring_fact [x 1%nat j_2] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s8 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s10 : 0 * phi1 0 = 0)
    by (clear - phi1; exact (ring_fact [phi1 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s11 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s12 : 0 * phi2 0 = 0)
    by (clear - phi2; exact (ring_fact [phi2 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s13 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s14 : phi3 0 = phi3 0)
    by (clear - phi3; exact (eq_refl (phi3 0))).
  exact (fun i : nat => (eq_trans (s1 i) (f_equal phi3 (eq_trans (s2 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 (H6 i j_0) (eq_trans (s3 j_0) (f_equal phi2 (eq_trans (s4 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (eq_trans (mul2 (H5 j_0 j_1) (eq_trans (s5 j_1) (f_equal phi1 (eq_trans (s6 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (eq_trans (mul2 (H4 j_1 j_2) (eq_refl (x 1%nat j_2))) (s7 j_2)))) s8) (H1 j_1)) s9))))) s10))) s11) (H2 j_0)) s9))))) s12))) s13) (H3 i)) s9))))).
Qed.

Lemma L12_2 (n0 n1 n2 : nat) (phi1 phi2 phi3 : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 a3 b1 b2 b3 x z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, a3 (S t) i = phi3 (z3 (S t) i))
    (H10 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H11 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H12 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, a3 1%nat i = phi3 0.
Proof.
  pose (n3 := 0%nat).
  pose (n4 := 0%nat).
  pose (eta := 0).
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ : nat => 0).
  pose (W_r3 := fun _ : nat => 0).
  pose (W_r4 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (a_r2 := fun _ : nat => 0).
  pose (a_r3 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ : nat => 0).
  pose (b_r3 := fun _ : nat => 0).
  pose (b_r4 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ : nat => 0).
  pose (delta_r3 := fun _ : nat => 0).
  pose (delta_r4 := fun _ _ : nat => 0).
  pose (y := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ : nat => 0).
  pose (z_r4 := fun _ _ : nat => 0).
  pose (ell_prime := fun _ _ : R => 0).
  pose (phi1_prime := fun _ : R => 0).
  pose (phi2_prime := fun _ : R => 0).
  pose (phi3_prime := fun _ : R => 0).
  exact (L12_1 n0 n1 n2 phi1 phi2 phi3 W1 W2 W3 a1 a2 a3 b1 b2 b3 x z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12).
Qed.

Theorem claim12 :
  forall (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R),
  let a3 := (run121_a3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  forall i : nat, a3 1%nat i = phi3 0.
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y a3.
  exact (L12_2 n0 n1 n2 phi1 phi2 phi3 (run121_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run121_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run121_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run121_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run121_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run121_a3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run121_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run121_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run121_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) x (run121_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run121_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run121_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim12_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let phi3 := fun z : R => z in
  let phi3_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b4 := (run121_b4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let a3 := (run121_a3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  (b4 1%nat 1%nat <> b4 0%nat 1%nat) /\ (forall i : nat, a3 1%nat i = phi3 0).
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y b4 a3.
  pose (W4 := (run121_W4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W3 := (run121_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W2 := (run121_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W1 := (run121_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b1 := (run121_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z1 := (run121_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a1 := (run121_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b2 := (run121_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z2 := (run121_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a2 := (run121_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b3 := (run121_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z3 := (run121_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z4 := (run121_z4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (delta4 := (run121_delta4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  assert (v1 : b4 0%nat 1%nat = 0)
    by (refine (eq_refl : b4 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W4 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W4 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v7 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v4 (same_parts v8 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v10 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v11 (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : a3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z3 1%nat 1%nat) eq_refl (rewritten (V 1) [z3 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : z4 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W4 0%nat 1%nat 1%nat * a3 1%nat 1%nat + 0 + b4 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W4 0%nat 1%nat 1%nat; a3 1%nat 1%nat; b4 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v14 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta4 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z4 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z4 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v15 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : b4 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b4 0%nat 1%nat - eta * delta4 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b4 0%nat 1%nat; eta; delta4 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v16 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (b4 1%nat 1%nat) (b4 0%nat 1%nat) (rewritten (V 1) [b4 1%nat 1%nat] [1] (same_parts v17 eq_refl)) (rewritten (V 1) [b4 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim12 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim5, claim6, claim7, claim8, claim9, claim10, claim11, claim12, claim1_moves, claim2_moves, claim3_moves, claim4_moves, claim5_moves, claim6_moves, claim7_moves, claim8_moves, claim9_moves, claim10_moves, claim11_moves, claim12_moves).
Print Assumptions certified.
