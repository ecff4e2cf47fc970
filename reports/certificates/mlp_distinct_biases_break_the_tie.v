(* The certificate of the page `mlp-distinct-biases-break-the-tie`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\mathbf{W}_{1}^{(1)} = 0$ *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (b10 : nat -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run11_now_W1 := fun i j => 0; run11_now_b1 := fun i => b10 i; run11_now_W2 := fun i j => 0; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
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

Lemma L1_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H7 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H8 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H9 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H10 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j) :
  forall i : nat, forall j : nat, W1 1%nat i j = 0.
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
  assert (s9 : forall (j_1 : nat),
    0 + b10 j_1 = b10 j_1)
    by (clear - b10; exact (fun j_1 => (ring_fact [b10 j_1] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s10 : forall (j_1 : nat),
    0 * phi (b10 j_1) = 0)
    by (clear - b10 phi; exact (fun j_1 => (ring_fact [phi (b10 j_1)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s11 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s12 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s13 : forall (j_0 : nat),
    0 * ell_prime 0 (y 1%nat j_0) = 0)
    by (clear - ell_prime y; exact (fun j_0 => (ring_fact [ell_prime 0 (y 1%nat j_0)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s14 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s15 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H8 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H8 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s16 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s17 : forall (i : nat),
    0 + b10 i = b10 i)
    by (clear - b10; exact (fun i => (ring_fact [b10 i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s18 : forall (i : nat),
    0 * phi_prime (b10 i) = 0)
    by (clear - b10 phi_prime; exact (fun i => (ring_fact [phi_prime (b10 i)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall (j : nat),
    - (eta * 0 * x 1%nat j) = 0)
    by (clear - eta x; exact (fun j => (ring_fact [eta; x 1%nat j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s20 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun i : nat => (fun j : nat => (eq_trans (s1 i j) (eq_trans (add2 (H3 i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (s2 i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 (H4 j_0 i) (eq_trans (s3 j_0) (f_equal2 ell_prime (eq_trans (s4 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (eq_trans (mul2 (H4 j_0 j_1) (eq_trans (s5 j_1) (f_equal phi (eq_trans (s6 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (eq_trans (mul2 (H3 j_1 j_2) (eq_refl (x 1%nat j_2))) (s7 j_2)))) s8) (H1 j_1)) (s9 j_1)))))) (s10 j_1)))) s11) (H2 j_0)) s12)) (eq_refl (y 1%nat j_0))))) (s13 j_0)))) s14) (f_equal phi_prime (eq_trans (s15 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H3 i j_0) (eq_refl (x 1%nat j_0))) (s16 j_0)))) s8) (H1 i)) (s17 i))))) (s18 i)))) (eq_refl (x 1%nat j)))) (s19 j))) s12)))).
Qed.

Lemma L1_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H7 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H8 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H9 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H10 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j) :
  forall i : nat, forall j : nat, W1 1%nat i j = 0.
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
  exact (L1_1 n0 n1 n2 eta ell_prime phi phi_prime W1 W2 a1 b1 b10 b2 delta1 delta2 x y z1 z2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (b10 : nat -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime b10 x y) in
  forall i : nat, forall j : nat, W1 1%nat i j = 0.
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime b10 x y W1.
  exact (L1_2 n0 n1 n2 eta ell_prime phi phi_prime (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime b10 x y) (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime b10 x y) (run11_a1 n0 n1 n2 eta ell_prime phi phi_prime b10 x y) (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime b10 x y) b10 (run11_b2 n0 n1 n2 eta ell_prime phi phi_prime b10 x y) (run11_delta1 n0 n1 n2 eta ell_prime phi phi_prime b10 x y) (run11_delta2 n0 n1 n2 eta ell_prime phi phi_prime b10 x y) x y (run11_z1 n0 n1 n2 eta ell_prime phi phi_prime b10 x y) (run11_z2 n0 n1 n2 eta ell_prime phi phi_prime b10 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let b10 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime b10 x y) in
  let W2 := (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime b10 x y) in
  (W2 1%nat 1%nat 1%nat <> W2 0%nat 1%nat 1%nat) /\ (forall i : nat, forall j : nat, W1 1%nat i j = 0).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime b10 x y W1 W2.
  pose (b1 := (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime b10 x y)).
  pose (z1 := (run11_z1 n0 n1 n2 eta ell_prime phi phi_prime b10 x y)).
  pose (a1 := (run11_a1 n0 n1 n2 eta ell_prime phi phi_prime b10 x y)).
  pose (b2 := (run11_b2 n0 n1 n2 eta ell_prime phi phi_prime b10 x y)).
  pose (z2 := (run11_z2 n0 n1 n2 eta ell_prime phi phi_prime b10 x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 eta ell_prime phi phi_prime b10 x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [1] (same_parts (eq_refl : b10 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 1] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
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
  refine (conj (eq_fails (W2 1%nat 1%nat 1%nat) (W2 0%nat 1%nat 1%nat) (rewritten (V 1) [W2 1%nat 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [W2 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim1 n0 n1 n2 eta ell_prime phi phi_prime b10 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data it is not true that $W_{2,1,1}^{(1)} = W_{2,1,2}^{(1)}$ *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (eta : R) (phi phi_prime : R -> R) (b10 : nat -> R) (x y : nat -> nat -> R).
Definition run21_next_z1 (now : run21_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run21_now_W1 now i j * x (S t) j) + run21_now_b1 now i.
Definition run21_next_a1 (now : run21_state) (t i : nat) : R :=
  phi (run21_next_z1 now t i).
Definition run21_next_z2 (now : run21_state) (t i : nat) : R :=
  Sum 1 2 (fun j => run21_now_W2 now i j * run21_next_a1 now t j) + run21_now_b2 now i.
Definition run21_next_delta2 (now : run21_state) (t i : nat) : R :=
  run21_next_z2 now t i - y (S t) i.
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
  match t with O => {| run21_now_W1 := fun i j => 0; run21_now_b1 := fun i => b10 i; run21_now_W2 := fun i j => 0; run21_now_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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
  exists (eta : R) (b10 : nat -> R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W2 := (run21_W2 eta phi phi_prime b10 x y) in
  0 < eta /\
  (W2 1%nat 1%nat 1%nat <> W2 1%nat 1%nat 2%nat).
Proof.
  pose (eta := (1 : R)).
  pose (b10 := fun i1 : nat => match i1 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => 1).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W2 := (run21_W2 eta phi phi_prime b10 x y)).
  pose (W1 := (run21_W1 eta phi phi_prime b10 x y)).
  pose (b1 := (run21_b1 eta phi phi_prime b10 x y)).
  pose (z1 := (run21_z1 eta phi phi_prime b10 x y)).
  pose (a1 := (run21_a1 eta phi phi_prime b10 x y)).
  pose (b2 := (run21_b2 eta phi phi_prime b10 x y)).
  pose (z2 := (run21_z2 eta phi phi_prime b10 x y)).
  pose (delta2 := (run21_delta2 eta phi phi_prime b10 x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [0] (same_parts (eq_refl : b10 1%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : W2 0%nat 1%nat 2%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : W1 0%nat 2%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 2%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b1 0%nat 2%nat = 1)
    by (refine (eq_trans (y := b10 2%nat) eq_refl (rewritten (V 1) [b10 2%nat] [1] (same_parts (eq_refl : b10 2%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 2%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; b1 0%nat 2%nat] [0; 0; 1] (same_parts v7 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : inside (exp (- z1 1%nat 2%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 1%nat 2%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 1%nat 2%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 1%nat 2%nat] [1] (same_parts v9 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : inside (/ (1 + exp (- z1 1%nat 2%nat))) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (inverse_inside (1 + exp (- z1 1%nat 2%nat)) (stated 0x15e2d58d8b38dc83fa295 0x15e2d58d8b3ebf5c78c73) _ (enclosed (l := [exp (- z1 1%nat 2%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v10 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : inside (a1 1%nat 2%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := / (1 + exp (- z1 1%nat 2%nat))) eq_refl v11); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 1%nat) eq_refl (collapsed (z := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 1%nat) (0 # 1) (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; W2 0%nat 1%nat 2%nat; a1 1%nat 2%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (0 # 1) v1) (one_more (exactly (z := a1 1%nat 1%nat) (1 # 2) v5) (one_more (exactly (z := W2 0%nat 1%nat 2%nat) (0 # 1) v6) (one_more v12 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v13) (Forall2_nil _)))))) _))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v14 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : W2 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1; (-1); 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v15 (same_parts v5 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 2)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : inside (W2 1%nat 1%nat 2%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := W2 0%nat 1%nat 2%nat - eta * delta2 1%nat 1%nat * a1 1%nat 2%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 2%nat; eta; delta2 1%nat 1%nat; a1 1%nat 2%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 2%nat) (0 # 1) v6) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more (exactly (z := delta2 1%nat 1%nat) (-1 # 1) v15) (one_more v12 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ eta (ex_intro _ b10 (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (Rlt_not_eq _ _ (less_inside ((exactly (z := W2 1%nat 1%nat 1%nat) (1 # 2) (rewritten (V 1) [W2 1%nat 1%nat 1%nat] [1 / 2] (same_parts v16 eq_refl))) : inside (W2 1%nat 1%nat 1%nat) (1 # 2, 1 # 2)) v17 _))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data it is not true that $W_{1,1,1}^{(2)} = W_{1,2,1}^{(2)}$ *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R }.

Section run31.
Variables (eta : R) (phi phi_prime : R -> R) (b10 : nat -> R) (x y : nat -> nat -> R).
Definition run31_next_z1 (now : run31_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run31_now_W1 now i j * x (S t) j) + run31_now_b1 now i.
Definition run31_next_a1 (now : run31_state) (t i : nat) : R :=
  phi (run31_next_z1 now t i).
Definition run31_next_z2 (now : run31_state) (t i : nat) : R :=
  Sum 1 2 (fun j => run31_now_W2 now i j * run31_next_a1 now t j) + run31_now_b2 now i.
Definition run31_next_delta2 (now : run31_state) (t i : nat) : R :=
  run31_next_z2 now t i - y (S t) i.
Definition run31_next_delta1 (now : run31_state) (t i : nat) : R :=
  Sum 1 1 (fun j => run31_now_W2 now j i * run31_next_delta2 now t j) * phi_prime (run31_next_z1 now t i).
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
  match t with O => {| run31_now_W1 := fun i j => 0; run31_now_b1 := fun i => b10 i; run31_now_W2 := fun i j => 0; run31_now_b2 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
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
  exists (eta : R) (b10 : nat -> R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run31_W1 eta phi phi_prime b10 x y) in
  0 < eta /\
  (W1 2%nat 1%nat 1%nat <> W1 2%nat 2%nat 1%nat).
Proof.
  pose (eta := (1 : R)).
  pose (b10 := fun i1 : nat => match i1 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (x := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (y := fun i1 i2 : nat => match i1 with 0%nat | 1%nat => 1 | _ => 0 end).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W1 := (run31_W1 eta phi phi_prime b10 x y)).
  pose (W2 := (run31_W2 eta phi phi_prime b10 x y)).
  pose (b1 := (run31_b1 eta phi phi_prime b10 x y)).
  pose (z1 := (run31_z1 eta phi phi_prime b10 x y)).
  pose (a1 := (run31_a1 eta phi phi_prime b10 x y)).
  pose (b2 := (run31_b2 eta phi phi_prime b10 x y)).
  pose (z2 := (run31_z2 eta phi phi_prime b10 x y)).
  pose (delta2 := (run31_delta2 eta phi phi_prime b10 x y)).
  pose (delta1 := (run31_delta1 eta phi phi_prime b10 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [0] (same_parts (eq_refl : b10 1%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 0; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : W2 0%nat 1%nat 2%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : W1 0%nat 2%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 2%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b1 0%nat 2%nat = 1)
    by (refine (eq_trans (y := b10 2%nat) eq_refl (rewritten (V 1) [b10 2%nat] [1] (same_parts (eq_refl : b10 2%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 2%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 2%nat 1%nat; x 1%nat 1%nat; b1 0%nat 2%nat] [0; 0; 1] (same_parts v7 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : inside (exp (- z1 1%nat 2%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 1%nat 2%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 1%nat 2%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 1%nat 2%nat] [1] (same_parts v9 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : inside (/ (1 + exp (- z1 1%nat 2%nat))) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (inverse_inside (1 + exp (- z1 1%nat 2%nat)) (stated 0x15e2d58d8b38dc83fa295 0x15e2d58d8b3ebf5c78c73) _ (enclosed (l := [exp (- z1 1%nat 2%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v10 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : inside (a1 1%nat 2%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := / (1 + exp (- z1 1%nat 2%nat))) eq_refl v11); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 1%nat) eq_refl (collapsed (z := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + (W2 0%nat 1%nat 2%nat * a1 1%nat 2%nat + 0) + b2 0%nat 1%nat) (0 # 1) (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; W2 0%nat 1%nat 2%nat; a1 1%nat 2%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (0 # 1) v2) (one_more (exactly (z := a1 1%nat 1%nat) (1 # 2) v5) (one_more (exactly (z := W2 0%nat 1%nat 2%nat) (0 # 1) v6) (one_more v12 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v13) (Forall2_nil _)))))) _))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v14 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2) * exp (- z1 1%nat 1%nat))) eq_refl (eq_trans (y := (0 * (-1) + 0) * (1 / 4 * 1)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 1%nat)) ^ 2); exp (- z1 1%nat 1%nat)] [0; (-1); 1 / 4; 1] (same_parts v2 (same_parts v15 (same_parts (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEmul (PEc (1 # 4)) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v16 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : W2 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1; (-1); 1 / 2] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts v15 (same_parts v5 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 2)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v16 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : z1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat; b1 1%nat 1%nat] [0; 1; 0] (same_parts v17 (same_parts (eq_refl : x 2%nat 1%nat = 1) (same_parts v19 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : a1 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 2%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 2%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v20 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : inside (W2 1%nat 1%nat 2%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := W2 0%nat 1%nat 2%nat - eta * delta2 1%nat 1%nat * a1 1%nat 2%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 2%nat; eta; delta2 1%nat 1%nat; a1 1%nat 2%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 2%nat) (0 # 1) v6) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more (exactly (z := delta2 1%nat 1%nat) (-1 # 1) v15) (one_more v12 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : inside (/ ((1 + exp (- z1 1%nat 2%nat)) ^ 2)) (stated 0x88d17ecf6669f2df61fb 0x88d17ecf66b38aa1179b))
    by (refine (inverse_inside ((1 + exp (- z1 1%nat 2%nat)) ^ 2) (stated 0x1df0006f8e5fc82475dcb 0x1df0006f8e6fe282461ce) _ (enclosed (l := [exp (- z1 1%nat 2%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v10 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : delta1 1%nat 2%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 2%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 2%nat)) ^ 2) * exp (- z1 1%nat 2%nat))) eq_refl (collapsed (z := (W2 0%nat 1%nat 2%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 2%nat)) ^ 2) * exp (- z1 1%nat 2%nat))) (0 # 1) (enclosed (l := [W2 0%nat 1%nat 2%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 2%nat)) ^ 2); exp (- z1 1%nat 2%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 2%nat) (0 # 1) v6) (one_more (exactly (z := delta2 1%nat 1%nat) (-1 # 1) v15) (one_more v23 (one_more v10 (Forall2_nil _))))) _))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : W1 1%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 2%nat 1%nat - eta * delta1 1%nat 2%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 2%nat 1%nat; eta; delta1 1%nat 2%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v7 (same_parts (eq_refl : eta = 1) (same_parts v24 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : b1 1%nat 2%nat = 1)
    by (refine (eq_trans (y := b1 0%nat 2%nat - eta * delta1 1%nat 2%nat) eq_refl (eq_trans (y := 1 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 2%nat; eta; delta1 1%nat 2%nat] [1; 1; 0] (same_parts v8 (same_parts (eq_refl : eta = 1) (same_parts v24 eq_refl)))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : z1 2%nat 2%nat = 1)
    by (refine (eq_trans (y := W1 1%nat 2%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 2%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 2%nat 1%nat; x 2%nat 1%nat; b1 1%nat 2%nat] [0; 1; 1] (same_parts v25 (same_parts (eq_refl : x 2%nat 1%nat = 1) (same_parts v26 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : inside (exp (- z1 2%nat 2%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 2%nat 2%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 2%nat 2%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 2%nat 2%nat] [1] (same_parts v27 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : inside (/ (1 + exp (- z1 2%nat 2%nat))) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (inverse_inside (1 + exp (- z1 2%nat 2%nat)) (stated 0x15e2d58d8b38dc83fa295 0x15e2d58d8b3ebf5c78c73) _ (enclosed (l := [exp (- z1 2%nat 2%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v28 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : inside (a1 2%nat 2%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := / (1 + exp (- z1 2%nat 2%nat))) eq_refl v29); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; (-1)] (same_parts v13 (same_parts (eq_refl : eta = 1) (same_parts v15 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : inside (z2 2%nat 1%nat) (stated 0x1c8d17ecf6669f2df61fa 0x1c8d17ecf66b38aa1179b))
    by (refine (same_inside (y := W2 1%nat 1%nat 1%nat * a1 2%nat 1%nat + (W2 1%nat 1%nat 2%nat * a1 2%nat 2%nat + 0) + b2 1%nat 1%nat) eq_refl (enclosed (l := [W2 1%nat 1%nat 1%nat; a1 2%nat 1%nat; W2 1%nat 1%nat 2%nat; a1 2%nat 2%nat; b2 1%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (V 5)) _ (one_more (exactly (z := W2 1%nat 1%nat 1%nat) (1 # 2) v18) (one_more (exactly (z := a1 2%nat 1%nat) (1 # 2) v21) (one_more v22 (one_more v30 (one_more (exactly (z := b2 1%nat 1%nat) (1 # 1) v31) (Forall2_nil _)))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : inside (delta2 2%nat 1%nat) (stated 0x1c8d17ecf6669f2df61fa 0x1c8d17ecf66b38aa1179b))
    by (refine (same_inside (y := z2 2%nat 1%nat - y 2%nat 1%nat) eq_refl (enclosed (l := [z2 2%nat 1%nat; y 2%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v32 (one_more (exactly (z := y 2%nat 1%nat) (0 # 1) (eq_refl : y 2%nat 1%nat = 0)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : inside (delta1 2%nat 1%nat) (stated 0x391a2fd9eccd3e5bec3f 0x391a2fd9ecd6715422f4))
    by (refine (same_inside (y := (W2 1%nat 1%nat 1%nat * delta2 2%nat 1%nat + 0) * (/ ((1 + exp (- z1 2%nat 1%nat)) ^ 2) * exp (- z1 2%nat 1%nat))) eq_refl (enclosed (l := [W2 1%nat 1%nat 1%nat; delta2 2%nat 1%nat; / ((1 + exp (- z1 2%nat 1%nat)) ^ 2); exp (- z1 2%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W2 1%nat 1%nat 1%nat) (1 # 2) v18) (one_more v33 (one_more (exactly (z := / ((1 + exp (- z1 2%nat 1%nat)) ^ 2)) (1 # 4) (eq_trans (y := / (2 ^ 2)) (inv1 (pow1 2 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 2%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v20 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)))) (rewritten (V 1) [/ (2 ^ 2)] [1 / 4] (same_parts (eq_trans (y := (1 / 2) ^ 2) (eq_trans (y := (/ 2) ^ 2) (inv_power (2) 2) (pow1 2 (inv_number (2 # 1)))) (ring_fact [] (PEpow (PEc (1 # 2)) 2) (PEc (1 # 4)) eq_refl)) eq_refl)))) (one_more (exactly (z := exp (- z1 2%nat 1%nat)) (1 # 1) (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 2%nat 1%nat] [0] (same_parts v20 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : inside (W1 2%nat 1%nat 1%nat) (stated (-0x391a2fd9ecd6715422f4) (-0x391a2fd9eccd3e5bec3f)))
    by (refine (same_inside (y := W1 1%nat 1%nat 1%nat - eta * delta1 2%nat 1%nat * x 2%nat 1%nat) eq_refl (enclosed (l := [W1 1%nat 1%nat 1%nat; eta; delta1 2%nat 1%nat; x 2%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 1%nat 1%nat 1%nat) (0 # 1) v17) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v34 (one_more (exactly (z := x 2%nat 1%nat) (1 # 1) (eq_refl : x 2%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : inside (/ ((1 + exp (- z1 2%nat 2%nat)) ^ 2)) (stated 0x88d17ecf6669f2df61fb 0x88d17ecf66b38aa1179b))
    by (refine (inverse_inside ((1 + exp (- z1 2%nat 2%nat)) ^ 2) (stated 0x1df0006f8e5fc82475dcb 0x1df0006f8e6fe282461ce) _ (enclosed (l := [exp (- z1 2%nat 2%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v28 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : inside (delta1 2%nat 2%nat) (stated 0x41a92461c13ed6462ede 0x41a92461c1c00d99dc30))
    by (refine (same_inside (y := (W2 1%nat 1%nat 2%nat * delta2 2%nat 1%nat + 0) * (/ ((1 + exp (- z1 2%nat 2%nat)) ^ 2) * exp (- z1 2%nat 2%nat))) eq_refl (enclosed (l := [W2 1%nat 1%nat 2%nat; delta2 2%nat 1%nat; / ((1 + exp (- z1 2%nat 2%nat)) ^ 2); exp (- z1 2%nat 2%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more v22 (one_more v33 (one_more v36 (one_more v28 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : inside (W1 2%nat 2%nat 1%nat) (stated (-0x41a92461c1c00d99dc30) (-0x41a92461c13ed6462ede)))
    by (refine (same_inside (y := W1 1%nat 2%nat 1%nat - eta * delta1 2%nat 2%nat * x 2%nat 1%nat) eq_refl (enclosed (l := [W1 1%nat 2%nat 1%nat; eta; delta1 2%nat 2%nat; x 2%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 1%nat 2%nat 1%nat) (0 # 1) v25) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v37 (one_more (exactly (z := x 2%nat 1%nat) (1 # 1) (eq_refl : x 2%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ eta (ex_intro _ b10 (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (not_eq_sym (Rlt_not_eq _ _ (less_inside v38 v35 _)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim1_moves).
Print Assumptions certified.
