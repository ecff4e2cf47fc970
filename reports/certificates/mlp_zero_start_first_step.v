(* The certificate of the page `mlp-zero-start-first-step`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\mathbf{W}_{1}$ and $\mathbf{b}_{1}$ do not change in the first step *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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

Lemma L1_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H7 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H9 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H10 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H11 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j) :
  (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, b1 1%nat i = b1 0%nat i).
Proof.
  assert (s1 : forall (i j : nat),
    W1 1%nat i j = W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)
    by (clear - H11 W1 delta1 eta x; exact (fun i j => (eq_trans (eq_refl (W1 1%nat i j)) (eq_trans (H11 0%nat i j) (eq_refl (W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)))))).
  assert (s2 : forall (i : nat),
    delta1 1%nat i = Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))
    by (clear - H7 W2 delta1 delta2 n2 phi_prime z1; exact (fun i => (eq_trans (eq_refl (delta1 1%nat i)) (eq_trans (H7 0%nat i) (eq_refl (Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))))))).
  assert (s3 : forall (j_0 : nat),
    delta2 1%nat j_0 = ell_prime (z2 1%nat j_0) (y 1%nat j_0))
    by (clear - H8 delta2 ell_prime y z2; exact (fun j_0 => (eq_trans (eq_refl (delta2 1%nat j_0)) (eq_trans (H8 0%nat j_0) (eq_refl (ell_prime (z2 1%nat j_0) (y 1%nat j_0))))))).
  assert (s4 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H10 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H10 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s5 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (z1 1%nat j_1))
    by (clear - H5 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H5 0%nat j_1) (eq_refl (phi (z1 1%nat j_1))))))).
  assert (s6 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H9 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H9 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
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
    by (clear - H9 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s15 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s16 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s17 : forall (i : nat),
    delta1 1%nat i = 0)
    by (clear - H1 H2 H3 H4 delta1 ell_prime n0 n1 n2 phi phi_prime s10 s11 s12 s13 s14 s15 s16 s2 s3 s4 s5 s6 s7 s8 s9 x y; exact (fun i => (eq_trans (s2 i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 (H4 j_0 i) (eq_trans (s3 j_0) (f_equal2 ell_prime (eq_trans (s4 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (eq_trans (mul2 (H4 j_0 j_1) (eq_trans (s5 j_1) (f_equal phi (eq_trans (s6 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (eq_trans (mul2 (H3 j_1 j_2) (eq_refl (x 1%nat j_2))) (s7 j_2)))) s8) (H1 j_1)) s9))))) s10))) s11) (H2 j_0)) s9)) (eq_refl (y 1%nat j_0))))) (s12 j_0)))) s13) (f_equal phi_prime (eq_trans (s14 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H3 i j_0) (eq_refl (x 1%nat j_0))) (s15 j_0)))) s8) (H1 i)) s9)))) s16)))).
  assert (s18 : forall (j : nat),
    - (eta * 0 * x 1%nat j) = 0)
    by (clear - eta x; exact (fun j => (ring_fact [eta; x 1%nat j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s19 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s20 : forall (i : nat),
    b1 1%nat i = b1 0%nat i - eta * delta1 1%nat i)
    by (clear - H6 b1 delta1 eta; exact (fun i => (eq_trans (eq_refl (b1 1%nat i)) (eq_trans (H6 0%nat i) (eq_refl (b1 0%nat i - eta * delta1 1%nat i)))))).
  assert (s21 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  exact (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s1 i j) (eq_trans (add2 (H3 i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s17 i)) (eq_refl (x 1%nat j)))) (s18 j))) s9)) (eq_sym (H3 i j))))) (fun i : nat => (eq_trans (eq_trans (s20 i) (eq_trans (add2 (H1 i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s17 i))) s21)) s9)) (eq_sym (H1 i))))).
Qed.

Lemma L1_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H7 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H9 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H10 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H11 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j) :
  (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, b1 1%nat i = b1 0%nat i).
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
  exact (L1_1 n0 n1 n2 eta ell_prime phi phi_prime W1 W2 a1 b1 b2 delta1 delta2 x y z1 z2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, b1 1%nat i = b1 0%nat i).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime x y W1 b1.
  exact (L1_2 n0 n1 n2 eta ell_prime phi phi_prime (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_a1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_b2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_delta1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_delta2 n0 n1 n2 eta ell_prime phi phi_prime x y) x y (run11_z1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_z2 n0 n1 n2 eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let b2 := (run11_b2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ ((forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, b1 1%nat i = b1 0%nat i)).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime x y W1 b1 b2.
  pose (W2 := (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (z1 := (run11_z1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
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
  refine (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim1 n0 n1 n2 eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{W}_{1}$, $\mathbf{b}_{1}$, $\mathbf{W}_{2}$ and $\mathbf{b}_{2}$ do not change in the first step *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_W3 : nat -> nat -> R; run21_now_b3 : nat -> R }.

Section run21.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run21_next_z1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run21_now_W1 now i j * x (S t) j) + run21_now_b1 now i.
Definition run21_next_a1 (now : run21_state) (t i : nat) : R :=
  phi (run21_next_z1 now t i).
Definition run21_next_z2 (now : run21_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run21_now_W2 now i j * run21_next_a1 now t j) + run21_now_b2 now i.
Definition run21_next_a2 (now : run21_state) (t i : nat) : R :=
  phi (run21_next_z2 now t i).
Definition run21_next_z3 (now : run21_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run21_now_W3 now i j * run21_next_a2 now t j) + run21_now_b3 now i.
Definition run21_next_delta3 (now : run21_state) (t i : nat) : R :=
  ell_prime (run21_next_z3 now t i) (y (S t) i).
Definition run21_next_delta2 (now : run21_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run21_now_W3 now j i * run21_next_delta3 now t j) * phi_prime (run21_next_z2 now t i).
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
Definition run21_next_W3 (now : run21_state) (t i j : nat) : R :=
  run21_now_W3 now i j - eta * run21_next_delta3 now t i * run21_next_a2 now t j.
Definition run21_next_b3 (now : run21_state) (t i : nat) : R :=
  run21_now_b3 now i - eta * run21_next_delta3 now t i.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_W1 := run21_next_W1 now t; run21_now_b1 := run21_next_b1 now t; run21_now_W2 := run21_next_W2 now t; run21_now_b2 := run21_next_b2 now t; run21_now_W3 := run21_next_W3 now t; run21_now_b3 := run21_next_b3 now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_W1 := fun i j => 0; run21_now_b1 := fun i => 0; run21_now_W2 := fun i j => 0; run21_now_b2 := fun i => 0; run21_now_W3 := fun i j => 0; run21_now_b3 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_W1 (t : nat) := run21_now_W1 (run21_after t).
Definition run21_b1 (t : nat) := run21_now_b1 (run21_after t).
Definition run21_W2 (t : nat) := run21_now_W2 (run21_after t).
Definition run21_b2 (t : nat) := run21_now_b2 (run21_after t).
Definition run21_W3 (t : nat) := run21_now_W3 (run21_after t).
Definition run21_b3 (t : nat) := run21_now_b3 (run21_after t).
Definition run21_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_z1 (run21_after t) t end.
Definition run21_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_a1 (run21_after t) t end.
Definition run21_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_z2 (run21_after t) t end.
Definition run21_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_a2 (run21_after t) t end.
Definition run21_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_z3 (run21_after t) t end.
Definition run21_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_delta3 (run21_after t) t end.
Definition run21_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_delta2 (run21_after t) t end.
Definition run21_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_delta1 (run21_after t) t end.
End run21.

Lemma L2_1 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
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
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H13 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H16 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, b1 1%nat i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j) /\ (forall i : nat, b2 1%nat i = b2 0%nat i).
Proof.
  assert (s1 : forall (i j : nat),
    W1 1%nat i j = W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)
    by (clear - H17 W1 delta1 eta x; exact (fun i j => (eq_trans (eq_refl (W1 1%nat i j)) (eq_trans (H17 0%nat i j) (eq_refl (W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)))))).
  assert (s2 : forall (i : nat),
    delta1 1%nat i = Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))
    by (clear - H11 W2 delta1 delta2 n2 phi_prime z1; exact (fun i => (eq_trans (eq_refl (delta1 1%nat i)) (eq_trans (H11 0%nat i) (eq_refl (Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))))))).
  assert (s3 : forall (j_0 : nat),
    delta2 1%nat j_0 = Sum 1 n3 (fun j => W3 0%nat j j_0 * delta3 1%nat j) * phi_prime (z2 1%nat j_0))
    by (clear - H12 W3 delta2 delta3 n3 phi_prime z2; exact (fun j_0 => (eq_trans (eq_refl (delta2 1%nat j_0)) (eq_trans (H12 0%nat j_0) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j j_0 * delta3 1%nat j) * phi_prime (z2 1%nat j_0))))))).
  assert (s4 : forall (j_1 : nat),
    delta3 1%nat j_1 = ell_prime (z3 1%nat j_1) (y 1%nat j_1))
    by (clear - H13 delta3 ell_prime y z3; exact (fun j_1 => (eq_trans (eq_refl (delta3 1%nat j_1)) (eq_trans (H13 0%nat j_1) (eq_refl (ell_prime (z3 1%nat j_1) (y 1%nat j_1))))))).
  assert (s5 : forall (j_1 : nat),
    z3 1%nat j_1 = Sum 1 n2 (fun j => W3 0%nat j_1 j * a2 1%nat j) + b3 0%nat j_1)
    by (clear - H16 W3 a2 b3 n2 z3; exact (fun j_1 => (eq_trans (eq_refl (z3 1%nat j_1)) (eq_trans (H16 0%nat j_1) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_1 j * a2 1%nat j) + b3 0%nat j_1)))))).
  assert (s6 : forall (j_2 : nat),
    a2 1%nat j_2 = phi (z2 1%nat j_2))
    by (clear - H8 a2 phi z2; exact (fun j_2 => (eq_trans (eq_refl (a2 1%nat j_2)) (eq_trans (H8 0%nat j_2) (eq_refl (phi (z2 1%nat j_2))))))).
  assert (s7 : forall (j_2 : nat),
    z2 1%nat j_2 = Sum 1 n1 (fun j => W2 0%nat j_2 j * a1 1%nat j) + b2 0%nat j_2)
    by (clear - H15 W2 a1 b2 n1 z2; exact (fun j_2 => (eq_trans (eq_refl (z2 1%nat j_2)) (eq_trans (H15 0%nat j_2) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_2 j * a1 1%nat j) + b2 0%nat j_2)))))).
  assert (s8 : forall (j_3 : nat),
    a1 1%nat j_3 = phi (z1 1%nat j_3))
    by (clear - H7 a1 phi z1; exact (fun j_3 => (eq_trans (eq_refl (a1 1%nat j_3)) (eq_trans (H7 0%nat j_3) (eq_refl (phi (z1 1%nat j_3))))))).
  assert (s9 : forall (j_3 : nat),
    z1 1%nat j_3 = Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)
    by (clear - H14 W1 b1 n0 x z1; exact (fun j_3 => (eq_trans (eq_refl (z1 1%nat j_3)) (eq_trans (H14 0%nat j_3) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)))))).
  assert (s10 : forall (j_4 : nat),
    0 * x 1%nat j_4 = 0)
    by (clear - x; exact (fun j_4 => (ring_fact [x 1%nat j_4] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s11 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s12 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s13 : 0 * phi 0 = 0)
    by (clear - phi; exact (ring_fact [phi 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s14 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s15 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s16 : forall (j_1 : nat),
    0 * ell_prime 0 (y 1%nat j_1) = 0)
    by (clear - ell_prime y; exact (fun j_1 => (ring_fact [ell_prime 0 (y 1%nat j_1)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s17 : Sum 1 n3 (fun j => 0) = 0)
    by (clear - n3 y; exact (rewritten (V 1) [Sum 1 n3 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n3 [])) (eq_refl (0))) eq_refl))).
  assert (s18 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H15 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H15 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s19 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (z1 1%nat j_1))
    by (clear - H7 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H7 0%nat j_1) (eq_refl (phi (z1 1%nat j_1))))))).
  assert (s20 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H14 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H14 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s21 : forall (j_2 : nat),
    0 * x 1%nat j_2 = 0)
    by (clear - x; exact (fun j_2 => (ring_fact [x 1%nat j_2] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s22 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s23 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s24 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H14 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H14 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s25 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s26 : forall (i : nat),
    delta1 1%nat i = 0)
    by (clear - H1 H2 H3 H4 H5 H6 delta1 ell_prime n0 n1 n2 n3 phi phi_prime s10 s11 s12 s13 s14 s15 s16 s17 s18 s19 s2 s20 s21 s22 s23 s24 s25 s3 s4 s5 s6 s7 s8 s9 x y; exact (fun i => (eq_trans (s2 i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 (H5 j_0 i) (eq_trans (s3 j_0) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_1 : nat => (eq_trans (mul2 (H6 j_1 j_0) (eq_trans (s4 j_1) (f_equal2 ell_prime (eq_trans (s5 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_2 : nat => (eq_trans (mul2 (H6 j_1 j_2) (eq_trans (s6 j_2) (f_equal phi (eq_trans (s7 j_2) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_3 : nat => (eq_trans (mul2 (H5 j_2 j_3) (eq_trans (s8 j_3) (f_equal phi (eq_trans (s9 j_3) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_4 : nat => (eq_trans (mul2 (H4 j_3 j_4) (eq_refl (x 1%nat j_4))) (s10 j_4)))) s11) (H1 j_3)) s12))))) s13))) s14) (H2 j_2)) s12))))) s13))) s15) (H3 j_1)) s12)) (eq_refl (y 1%nat j_1))))) (s16 j_1)))) s17) (f_equal phi_prime (eq_trans (s18 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (eq_trans (mul2 (H5 j_0 j_1) (eq_trans (s19 j_1) (f_equal phi (eq_trans (s20 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (eq_trans (mul2 (H4 j_1 j_2) (eq_refl (x 1%nat j_2))) (s21 j_2)))) s11) (H1 j_1)) s12))))) s13))) s14) (H2 j_0)) s12)))) s22))) s23))) s15) (f_equal phi_prime (eq_trans (s24 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H4 i j_0) (eq_refl (x 1%nat j_0))) (s25 j_0)))) s11) (H1 i)) s12)))) s22)))).
  assert (s27 : forall (j : nat),
    - (eta * 0 * x 1%nat j) = 0)
    by (clear - eta x; exact (fun j => (ring_fact [eta; x 1%nat j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s28 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s29 : forall (i : nat),
    b1 1%nat i = b1 0%nat i - eta * delta1 1%nat i)
    by (clear - H9 b1 delta1 eta; exact (fun i => (eq_trans (eq_refl (b1 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (b1 0%nat i - eta * delta1 1%nat i)))))).
  assert (s30 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s31 : forall (i j : nat),
    W2 1%nat i j = W2 0%nat i j - eta * delta2 1%nat i * a1 1%nat j)
    by (clear - H18 W2 a1 delta2 eta; exact (fun i j => (eq_trans (eq_refl (W2 1%nat i j)) (eq_trans (H18 0%nat i j) (eq_refl (W2 0%nat i j - eta * delta2 1%nat i * a1 1%nat j)))))).
  assert (s32 : forall (i : nat),
    delta2 1%nat i = Sum 1 n3 (fun j => W3 0%nat j i * delta3 1%nat j) * phi_prime (z2 1%nat i))
    by (clear - H12 W3 delta2 delta3 n3 phi_prime z2; exact (fun i => (eq_trans (eq_refl (delta2 1%nat i)) (eq_trans (H12 0%nat i) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j i * delta3 1%nat j) * phi_prime (z2 1%nat i))))))).
  assert (s33 : forall (j_0 : nat),
    delta3 1%nat j_0 = ell_prime (z3 1%nat j_0) (y 1%nat j_0))
    by (clear - H13 delta3 ell_prime y z3; exact (fun j_0 => (eq_trans (eq_refl (delta3 1%nat j_0)) (eq_trans (H13 0%nat j_0) (eq_refl (ell_prime (z3 1%nat j_0) (y 1%nat j_0))))))).
  assert (s34 : forall (j_0 : nat),
    z3 1%nat j_0 = Sum 1 n2 (fun j => W3 0%nat j_0 j * a2 1%nat j) + b3 0%nat j_0)
    by (clear - H16 W3 a2 b3 n2 z3; exact (fun j_0 => (eq_trans (eq_refl (z3 1%nat j_0)) (eq_trans (H16 0%nat j_0) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_0 j * a2 1%nat j) + b3 0%nat j_0)))))).
  assert (s35 : forall (j_1 : nat),
    a2 1%nat j_1 = phi (z2 1%nat j_1))
    by (clear - H8 a2 phi z2; exact (fun j_1 => (eq_trans (eq_refl (a2 1%nat j_1)) (eq_trans (H8 0%nat j_1) (eq_refl (phi (z2 1%nat j_1))))))).
  assert (s36 : forall (j_1 : nat),
    z2 1%nat j_1 = Sum 1 n1 (fun j => W2 0%nat j_1 j * a1 1%nat j) + b2 0%nat j_1)
    by (clear - H15 W2 a1 b2 n1 z2; exact (fun j_1 => (eq_trans (eq_refl (z2 1%nat j_1)) (eq_trans (H15 0%nat j_1) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_1 j * a1 1%nat j) + b2 0%nat j_1)))))).
  assert (s37 : forall (j_2 : nat),
    a1 1%nat j_2 = phi (z1 1%nat j_2))
    by (clear - H7 a1 phi z1; exact (fun j_2 => (eq_trans (eq_refl (a1 1%nat j_2)) (eq_trans (H7 0%nat j_2) (eq_refl (phi (z1 1%nat j_2))))))).
  assert (s38 : forall (j_2 : nat),
    z1 1%nat j_2 = Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)
    by (clear - H14 W1 b1 n0 x z1; exact (fun j_2 => (eq_trans (eq_refl (z1 1%nat j_2)) (eq_trans (H14 0%nat j_2) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)))))).
  assert (s39 : forall (j_3 : nat),
    0 * x 1%nat j_3 = 0)
    by (clear - x; exact (fun j_3 => (ring_fact [x 1%nat j_3] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s40 : forall (j_0 : nat),
    0 * ell_prime 0 (y 1%nat j_0) = 0)
    by (clear - ell_prime y; exact (fun j_0 => (ring_fact [ell_prime 0 (y 1%nat j_0)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s41 : forall (i : nat),
    z2 1%nat i = Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)
    by (clear - H15 W2 a1 b2 n1 z2; exact (fun i => (eq_trans (eq_refl (z2 1%nat i)) (eq_trans (H15 0%nat i) (eq_refl (Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)))))).
  assert (s42 : forall (j_0 : nat),
    a1 1%nat j_0 = phi (z1 1%nat j_0))
    by (clear - H7 a1 phi z1; exact (fun j_0 => (eq_trans (eq_refl (a1 1%nat j_0)) (eq_trans (H7 0%nat j_0) (eq_refl (phi (z1 1%nat j_0))))))).
  assert (s43 : forall (j_0 : nat),
    z1 1%nat j_0 = Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)
    by (clear - H14 W1 b1 n0 x z1; exact (fun j_0 => (eq_trans (eq_refl (z1 1%nat j_0)) (eq_trans (H14 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)))))).
  assert (s44 : forall (j_1 : nat),
    0 * x 1%nat j_1 = 0)
    by (clear - x; exact (fun j_1 => (ring_fact [x 1%nat j_1] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s45 : forall (i : nat),
    delta2 1%nat i = 0)
    by (clear - H1 H2 H3 H4 H5 H6 delta2 ell_prime n0 n1 n2 n3 phi phi_prime s11 s12 s13 s14 s15 s17 s22 s32 s33 s34 s35 s36 s37 s38 s39 s40 s41 s42 s43 s44 x y; exact (fun i => (eq_trans (s32 i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (eq_trans (mul2 (H6 j_0 i) (eq_trans (s33 j_0) (f_equal2 ell_prime (eq_trans (s34 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_1 : nat => (eq_trans (mul2 (H6 j_0 j_1) (eq_trans (s35 j_1) (f_equal phi (eq_trans (s36 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_2 : nat => (eq_trans (mul2 (H5 j_1 j_2) (eq_trans (s37 j_2) (f_equal phi (eq_trans (s38 j_2) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_3 : nat => (eq_trans (mul2 (H4 j_2 j_3) (eq_refl (x 1%nat j_3))) (s39 j_3)))) s11) (H1 j_2)) s12))))) s13))) s14) (H2 j_1)) s12))))) s13))) s15) (H3 j_0)) s12)) (eq_refl (y 1%nat j_0))))) (s40 j_0)))) s17) (f_equal phi_prime (eq_trans (s41 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 (H5 i j_0) (eq_trans (s42 j_0) (f_equal phi (eq_trans (s43 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (eq_trans (mul2 (H4 j_0 j_1) (eq_refl (x 1%nat j_1))) (s44 j_1)))) s11) (H1 j_0)) s12))))) s13))) s14) (H2 i)) s12)))) s22)))).
  assert (s46 : forall (j : nat),
    a1 1%nat j = phi (z1 1%nat j))
    by (clear - H7 a1 phi z1; exact (fun j => (eq_trans (eq_refl (a1 1%nat j)) (eq_trans (H7 0%nat j) (eq_refl (phi (z1 1%nat j))))))).
  assert (s47 : forall (j : nat),
    z1 1%nat j = Sum 1 n0 (fun j_ => W1 0%nat j j_ * x 1%nat j_) + b1 0%nat j)
    by (clear - H14 W1 b1 n0 x z1; exact (fun j => (eq_trans (eq_refl (z1 1%nat j)) (eq_trans (H14 0%nat j) (eq_refl (Sum 1 n0 (fun j_ => W1 0%nat j j_ * x 1%nat j_) + b1 0%nat j)))))).
  assert (s48 : - (eta * 0 * phi 0) = 0)
    by (clear - eta phi; exact (ring_fact [eta; phi 0] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s49 : forall (i : nat),
    b2 1%nat i = b2 0%nat i - eta * delta2 1%nat i)
    by (clear - H10 b2 delta2 eta; exact (fun i => (eq_trans (eq_refl (b2 1%nat i)) (eq_trans (H10 0%nat i) (eq_refl (b2 0%nat i - eta * delta2 1%nat i)))))).
  exact (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s1 i j) (eq_trans (add2 (H4 i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s26 i)) (eq_refl (x 1%nat j)))) (s27 j))) s12)) (eq_sym (H4 i j))))) (conj (fun i : nat => (eq_trans (eq_trans (s29 i) (eq_trans (add2 (H1 i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s26 i))) s30)) s12)) (eq_sym (H1 i)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s31 i j) (eq_trans (add2 (H5 i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s45 i)) (eq_trans (s46 j) (f_equal phi (eq_trans (s47 j) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H4 j j_0) (eq_refl (x 1%nat j_0))) (s25 j_0)))) s11) (H1 j)) s12)))))) s48)) s12)) (eq_sym (H5 i j))))) (fun i : nat => (eq_trans (eq_trans (s49 i) (eq_trans (add2 (H2 i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s45 i))) s30)) s12)) (eq_sym (H2 i))))))).
Qed.

Lemma L2_2 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
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
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H13 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H16 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, b1 1%nat i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j) /\ (forall i : nat, b2 1%nat i = b2 0%nat i).
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
  exact (L2_1 n0 n1 n2 n3 eta ell_prime phi phi_prime W1 W2 W3 a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run21_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  let b1 := (run21_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  let b2 := (run21_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, b1 1%nat i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j) /\ (forall i : nat, b2 1%nat i = b2 0%nat i).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime x y W1 b1 W2 b2.
  exact (L2_2 n0 n1 n2 n3 eta ell_prime phi phi_prime (run21_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run21_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run21_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run21_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run21_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run21_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run21_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run21_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run21_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run21_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run21_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) x y (run21_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run21_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (run21_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
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
  let W1 := (run21_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  let b1 := (run21_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  let b2 := (run21_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  let b3 := (run21_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y) in
  (b3 1%nat 1%nat <> b3 0%nat 1%nat) /\ ((forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, b1 1%nat i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j) /\ (forall i : nat, b2 1%nat i = b2 0%nat i)).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime x y W1 b1 W2 b2 b3.
  pose (W3 := (run21_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (z1 := (run21_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (a2 := (run21_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (z3 := (run21_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
  pose (delta3 := (run21_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)).
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
  refine (conj (eq_fails (b3 1%nat 1%nat) (b3 0%nat 1%nat) (rewritten (V 1) [b3 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (rewritten (V 1) [b3 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim2 n0 n1 n2 n3 eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{W}_{1}$, $\mathbf{b}_{1}$, $\mathbf{W}_{2}$, $\mathbf{b}_{2}$, $\mathbf{W}_{3}$ and $\mathbf{b}_{3}$ do not change in the first step *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R; run31_now_W3 : nat -> nat -> R; run31_now_b3 : nat -> R; run31_now_W4 : nat -> nat -> R; run31_now_b4 : nat -> R }.

Section run31.
Variables (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run31_next_z1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run31_now_W1 now i j * x (S t) j) + run31_now_b1 now i.
Definition run31_next_a1 (now : run31_state) (t i : nat) : R :=
  phi (run31_next_z1 now t i).
Definition run31_next_z2 (now : run31_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run31_now_W2 now i j * run31_next_a1 now t j) + run31_now_b2 now i.
Definition run31_next_a2 (now : run31_state) (t i : nat) : R :=
  phi (run31_next_z2 now t i).
Definition run31_next_z3 (now : run31_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run31_now_W3 now i j * run31_next_a2 now t j) + run31_now_b3 now i.
Definition run31_next_a3 (now : run31_state) (t i : nat) : R :=
  phi (run31_next_z3 now t i).
Definition run31_next_z4 (now : run31_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run31_now_W4 now i j * run31_next_a3 now t j) + run31_now_b4 now i.
Definition run31_next_delta4 (now : run31_state) (t i : nat) : R :=
  ell_prime (run31_next_z4 now t i) (y (S t) i).
Definition run31_next_delta3 (now : run31_state) (t i : nat) : R :=
  Sum 1 n4 (fun j => run31_now_W4 now j i * run31_next_delta4 now t j) * phi_prime (run31_next_z3 now t i).
Definition run31_next_delta2 (now : run31_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run31_now_W3 now j i * run31_next_delta3 now t j) * phi_prime (run31_next_z2 now t i).
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
Definition run31_next_W3 (now : run31_state) (t i j : nat) : R :=
  run31_now_W3 now i j - eta * run31_next_delta3 now t i * run31_next_a2 now t j.
Definition run31_next_b3 (now : run31_state) (t i : nat) : R :=
  run31_now_b3 now i - eta * run31_next_delta3 now t i.
Definition run31_next_W4 (now : run31_state) (t i j : nat) : R :=
  run31_now_W4 now i j - eta * run31_next_delta4 now t i * run31_next_a3 now t j.
Definition run31_next_b4 (now : run31_state) (t i : nat) : R :=
  run31_now_b4 now i - eta * run31_next_delta4 now t i.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_b1 := run31_next_b1 now t; run31_now_W2 := run31_next_W2 now t; run31_now_b2 := run31_next_b2 now t; run31_now_W3 := run31_next_W3 now t; run31_now_b3 := run31_next_b3 now t; run31_now_W4 := run31_next_W4 now t; run31_now_b4 := run31_next_b4 now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => 0; run31_now_b1 := fun i => 0; run31_now_W2 := fun i j => 0; run31_now_b2 := fun i => 0; run31_now_W3 := fun i j => 0; run31_now_b3 := fun i => 0; run31_now_W4 := fun i j => 0; run31_now_b4 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
Definition run31_W1 (t : nat) := run31_now_W1 (run31_after t).
Definition run31_b1 (t : nat) := run31_now_b1 (run31_after t).
Definition run31_W2 (t : nat) := run31_now_W2 (run31_after t).
Definition run31_b2 (t : nat) := run31_now_b2 (run31_after t).
Definition run31_W3 (t : nat) := run31_now_W3 (run31_after t).
Definition run31_b3 (t : nat) := run31_now_b3 (run31_after t).
Definition run31_W4 (t : nat) := run31_now_W4 (run31_after t).
Definition run31_b4 (t : nat) := run31_now_b4 (run31_after t).
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
Definition run31_a3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_a3 (run31_after t) t end.
Definition run31_z4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_z4 (run31_after t) t end.
Definition run31_delta4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta4 (run31_after t) t end.
Definition run31_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta3 (run31_after t) t end.
Definition run31_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta2 (run31_after t) t end.
Definition run31_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta1 (run31_after t) t end.
End run31.

Lemma L3_1 (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (a1 a2 a3 b1 b2 b3 b4 delta1 delta2 delta3 delta4 x y z1 z2 z3 z4 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H4 : forall i : nat, b4 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H8 : forall i : nat, forall j : nat, W4 0%nat i j = 0)
    (H9 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H10 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, a3 (S t) i = phi (z3 (S t) i))
    (H12 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H13 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H14 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H15 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H17 : forall t : nat, forall i : nat, delta3 (S t) i = Sum 1 n4 (fun j => W4 t j i * delta4 (S t) j) * phi_prime (z3 (S t) i))
    (H18 : forall t : nat, forall i : nat, delta4 (S t) i = ell_prime (z4 (S t) i) (y (S t) i))
    (H19 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H20 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H21 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H22 : forall t : nat, forall i : nat, z4 (S t) i = Sum 1 n3 (fun j => W4 t i j * a3 (S t) j) + b4 t i)
    (H23 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H24 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, b1 1%nat i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j) /\ (forall i : nat, b2 1%nat i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j) /\ (forall i : nat, b3 1%nat i = b3 0%nat i).
Proof.
  assert (s1 : forall (i j : nat),
    W1 1%nat i j = W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)
    by (clear - H23 W1 delta1 eta x; exact (fun i j => (eq_trans (eq_refl (W1 1%nat i j)) (eq_trans (H23 0%nat i j) (eq_refl (W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)))))).
  assert (s2 : forall (i : nat),
    delta1 1%nat i = Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))
    by (clear - H15 W2 delta1 delta2 n2 phi_prime z1; exact (fun i => (eq_trans (eq_refl (delta1 1%nat i)) (eq_trans (H15 0%nat i) (eq_refl (Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))))))).
  assert (s3 : forall (j_0 : nat),
    delta2 1%nat j_0 = Sum 1 n3 (fun j => W3 0%nat j j_0 * delta3 1%nat j) * phi_prime (z2 1%nat j_0))
    by (clear - H16 W3 delta2 delta3 n3 phi_prime z2; exact (fun j_0 => (eq_trans (eq_refl (delta2 1%nat j_0)) (eq_trans (H16 0%nat j_0) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j j_0 * delta3 1%nat j) * phi_prime (z2 1%nat j_0))))))).
  assert (s4 : forall (j_1 : nat),
    delta3 1%nat j_1 = Sum 1 n4 (fun j => W4 0%nat j j_1 * delta4 1%nat j) * phi_prime (z3 1%nat j_1))
    by (clear - H17 W4 delta3 delta4 n4 phi_prime z3; exact (fun j_1 => (eq_trans (eq_refl (delta3 1%nat j_1)) (eq_trans (H17 0%nat j_1) (eq_refl (Sum 1 n4 (fun j => W4 0%nat j j_1 * delta4 1%nat j) * phi_prime (z3 1%nat j_1))))))).
  assert (s5 : forall (j_2 : nat),
    delta4 1%nat j_2 = ell_prime (z4 1%nat j_2) (y 1%nat j_2))
    by (clear - H18 delta4 ell_prime y z4; exact (fun j_2 => (eq_trans (eq_refl (delta4 1%nat j_2)) (eq_trans (H18 0%nat j_2) (eq_refl (ell_prime (z4 1%nat j_2) (y 1%nat j_2))))))).
  assert (s6 : forall (j_2 : nat),
    z4 1%nat j_2 = Sum 1 n3 (fun j => W4 0%nat j_2 j * a3 1%nat j) + b4 0%nat j_2)
    by (clear - H22 W4 a3 b4 n3 z4; exact (fun j_2 => (eq_trans (eq_refl (z4 1%nat j_2)) (eq_trans (H22 0%nat j_2) (eq_refl (Sum 1 n3 (fun j => W4 0%nat j_2 j * a3 1%nat j) + b4 0%nat j_2)))))).
  assert (s7 : forall (j_3 : nat),
    a3 1%nat j_3 = phi (z3 1%nat j_3))
    by (clear - H11 a3 phi z3; exact (fun j_3 => (eq_trans (eq_refl (a3 1%nat j_3)) (eq_trans (H11 0%nat j_3) (eq_refl (phi (z3 1%nat j_3))))))).
  assert (s8 : forall (j_3 : nat),
    z3 1%nat j_3 = Sum 1 n2 (fun j => W3 0%nat j_3 j * a2 1%nat j) + b3 0%nat j_3)
    by (clear - H21 W3 a2 b3 n2 z3; exact (fun j_3 => (eq_trans (eq_refl (z3 1%nat j_3)) (eq_trans (H21 0%nat j_3) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_3 j * a2 1%nat j) + b3 0%nat j_3)))))).
  assert (s9 : forall (j_4 : nat),
    a2 1%nat j_4 = phi (z2 1%nat j_4))
    by (clear - H10 a2 phi z2; exact (fun j_4 => (eq_trans (eq_refl (a2 1%nat j_4)) (eq_trans (H10 0%nat j_4) (eq_refl (phi (z2 1%nat j_4))))))).
  assert (s10 : forall (j_4 : nat),
    z2 1%nat j_4 = Sum 1 n1 (fun j => W2 0%nat j_4 j * a1 1%nat j) + b2 0%nat j_4)
    by (clear - H20 W2 a1 b2 n1 z2; exact (fun j_4 => (eq_trans (eq_refl (z2 1%nat j_4)) (eq_trans (H20 0%nat j_4) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_4 j * a1 1%nat j) + b2 0%nat j_4)))))).
  assert (s11 : forall (j_5 : nat),
    a1 1%nat j_5 = phi (z1 1%nat j_5))
    by (clear - H9 a1 phi z1; exact (fun j_5 => (eq_trans (eq_refl (a1 1%nat j_5)) (eq_trans (H9 0%nat j_5) (eq_refl (phi (z1 1%nat j_5))))))).
  assert (s12 : forall (j_5 : nat),
    z1 1%nat j_5 = Sum 1 n0 (fun j => W1 0%nat j_5 j * x 1%nat j) + b1 0%nat j_5)
    by (clear - H19 W1 b1 n0 x z1; exact (fun j_5 => (eq_trans (eq_refl (z1 1%nat j_5)) (eq_trans (H19 0%nat j_5) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_5 j * x 1%nat j) + b1 0%nat j_5)))))).
  assert (s13 : forall (j_6 : nat),
    0 * x 1%nat j_6 = 0)
    by (clear - x; exact (fun j_6 => (ring_fact [x 1%nat j_6] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s14 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s15 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s16 : 0 * phi 0 = 0)
    by (clear - phi; exact (ring_fact [phi 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s17 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s18 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s19 : Sum 1 n3 (fun j => 0) = 0)
    by (clear - n3 y; exact (rewritten (V 1) [Sum 1 n3 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n3 [])) (eq_refl (0))) eq_refl))).
  assert (s20 : forall (j_2 : nat),
    0 * ell_prime 0 (y 1%nat j_2) = 0)
    by (clear - ell_prime y; exact (fun j_2 => (ring_fact [ell_prime 0 (y 1%nat j_2)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s21 : Sum 1 n4 (fun j => 0) = 0)
    by (clear - n4 y; exact (rewritten (V 1) [Sum 1 n4 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n4 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n4 [])) (eq_refl (0))) eq_refl))).
  assert (s22 : forall (j_1 : nat),
    z3 1%nat j_1 = Sum 1 n2 (fun j => W3 0%nat j_1 j * a2 1%nat j) + b3 0%nat j_1)
    by (clear - H21 W3 a2 b3 n2 z3; exact (fun j_1 => (eq_trans (eq_refl (z3 1%nat j_1)) (eq_trans (H21 0%nat j_1) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_1 j * a2 1%nat j) + b3 0%nat j_1)))))).
  assert (s23 : forall (j_2 : nat),
    a2 1%nat j_2 = phi (z2 1%nat j_2))
    by (clear - H10 a2 phi z2; exact (fun j_2 => (eq_trans (eq_refl (a2 1%nat j_2)) (eq_trans (H10 0%nat j_2) (eq_refl (phi (z2 1%nat j_2))))))).
  assert (s24 : forall (j_2 : nat),
    z2 1%nat j_2 = Sum 1 n1 (fun j => W2 0%nat j_2 j * a1 1%nat j) + b2 0%nat j_2)
    by (clear - H20 W2 a1 b2 n1 z2; exact (fun j_2 => (eq_trans (eq_refl (z2 1%nat j_2)) (eq_trans (H20 0%nat j_2) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_2 j * a1 1%nat j) + b2 0%nat j_2)))))).
  assert (s25 : forall (j_3 : nat),
    a1 1%nat j_3 = phi (z1 1%nat j_3))
    by (clear - H9 a1 phi z1; exact (fun j_3 => (eq_trans (eq_refl (a1 1%nat j_3)) (eq_trans (H9 0%nat j_3) (eq_refl (phi (z1 1%nat j_3))))))).
  assert (s26 : forall (j_3 : nat),
    z1 1%nat j_3 = Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)
    by (clear - H19 W1 b1 n0 x z1; exact (fun j_3 => (eq_trans (eq_refl (z1 1%nat j_3)) (eq_trans (H19 0%nat j_3) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)))))).
  assert (s27 : forall (j_4 : nat),
    0 * x 1%nat j_4 = 0)
    by (clear - x; exact (fun j_4 => (ring_fact [x 1%nat j_4] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s28 : forall (j_1 : nat),
    z3 1%nat j_1 = 0)
    by (clear - H1 H2 H3 H5 H6 H7 n0 n1 n2 phi s14 s15 s16 s17 s18 s22 s23 s24 s25 s26 s27 x z3; exact (fun j_1 => (eq_trans (s22 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_2 : nat => (eq_trans (mul2 (H7 j_1 j_2) (eq_trans (s23 j_2) (f_equal phi (eq_trans (s24 j_2) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_3 : nat => (eq_trans (mul2 (H6 j_2 j_3) (eq_trans (s25 j_3) (f_equal phi (eq_trans (s26 j_3) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_4 : nat => (eq_trans (mul2 (H5 j_3 j_4) (eq_refl (x 1%nat j_4))) (s27 j_4)))) s14) (H1 j_3)) s15))))) s16))) s17) (H2 j_2)) s15))))) s16))) s18) (H3 j_1)) s15)))).
  assert (s29 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s30 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s31 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H20 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H20 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s32 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (z1 1%nat j_1))
    by (clear - H9 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H9 0%nat j_1) (eq_refl (phi (z1 1%nat j_1))))))).
  assert (s33 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H19 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H19 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s34 : forall (j_2 : nat),
    0 * x 1%nat j_2 = 0)
    by (clear - x; exact (fun j_2 => (ring_fact [x 1%nat j_2] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s35 : forall (j_0 : nat),
    z2 1%nat j_0 = 0)
    by (clear - H1 H2 H5 H6 n0 n1 phi s14 s15 s16 s17 s31 s32 s33 s34 x z2; exact (fun j_0 => (eq_trans (s31 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (eq_trans (mul2 (H6 j_0 j_1) (eq_trans (s32 j_1) (f_equal phi (eq_trans (s33 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (eq_trans (mul2 (H5 j_1 j_2) (eq_refl (x 1%nat j_2))) (s34 j_2)))) s14) (H1 j_1)) s15))))) s16))) s17) (H2 j_0)) s15)))).
  assert (s36 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H19 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H19 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s37 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s38 : forall (i : nat),
    delta1 1%nat i = 0)
    by (clear - H1 H2 H3 H4 H5 H6 H7 H8 delta1 ell_prime n0 n1 n2 n3 n4 phi phi_prime s10 s11 s12 s13 s14 s15 s16 s17 s18 s19 s2 s20 s21 s28 s29 s3 s30 s35 s36 s37 s4 s5 s6 s7 s8 s9 x y; exact (fun i => (eq_trans (s2 i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 (H6 j_0 i) (eq_trans (s3 j_0) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_1 : nat => (eq_trans (mul2 (H7 j_1 j_0) (eq_trans (s4 j_1) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n4 _ _ (fun j_2 : nat => (eq_trans (mul2 (H8 j_2 j_1) (eq_trans (s5 j_2) (f_equal2 ell_prime (eq_trans (s6 j_2) (eq_trans (add2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_3 : nat => (eq_trans (mul2 (H8 j_2 j_3) (eq_trans (s7 j_3) (f_equal phi (eq_trans (s8 j_3) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_4 : nat => (eq_trans (mul2 (H7 j_3 j_4) (eq_trans (s9 j_4) (f_equal phi (eq_trans (s10 j_4) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_5 : nat => (eq_trans (mul2 (H6 j_4 j_5) (eq_trans (s11 j_5) (f_equal phi (eq_trans (s12 j_5) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_6 : nat => (eq_trans (mul2 (H5 j_5 j_6) (eq_refl (x 1%nat j_6))) (s13 j_6)))) s14) (H1 j_5)) s15))))) s16))) s17) (H2 j_4)) s15))))) s16))) s18) (H3 j_3)) s15))))) s16))) s19) (H4 j_2)) s15)) (eq_refl (y 1%nat j_2))))) (s20 j_2)))) s21) (f_equal phi_prime (s28 j_1))) s29))) s30))) s19) (f_equal phi_prime (s35 j_0))) s29))) s30))) s18) (f_equal phi_prime (eq_trans (s36 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H5 i j_0) (eq_refl (x 1%nat j_0))) (s37 j_0)))) s14) (H1 i)) s15)))) s29)))).
  assert (s39 : forall (j : nat),
    - (eta * 0 * x 1%nat j) = 0)
    by (clear - eta x; exact (fun j => (ring_fact [eta; x 1%nat j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s40 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s41 : forall (i : nat),
    b1 1%nat i = b1 0%nat i - eta * delta1 1%nat i)
    by (clear - H12 b1 delta1 eta; exact (fun i => (eq_trans (eq_refl (b1 1%nat i)) (eq_trans (H12 0%nat i) (eq_refl (b1 0%nat i - eta * delta1 1%nat i)))))).
  assert (s42 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s43 : forall (i j : nat),
    W2 1%nat i j = W2 0%nat i j - eta * delta2 1%nat i * a1 1%nat j)
    by (clear - H24 W2 a1 delta2 eta; exact (fun i j => (eq_trans (eq_refl (W2 1%nat i j)) (eq_trans (H24 0%nat i j) (eq_refl (W2 0%nat i j - eta * delta2 1%nat i * a1 1%nat j)))))).
  assert (s44 : forall (i : nat),
    delta2 1%nat i = Sum 1 n3 (fun j => W3 0%nat j i * delta3 1%nat j) * phi_prime (z2 1%nat i))
    by (clear - H16 W3 delta2 delta3 n3 phi_prime z2; exact (fun i => (eq_trans (eq_refl (delta2 1%nat i)) (eq_trans (H16 0%nat i) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j i * delta3 1%nat j) * phi_prime (z2 1%nat i))))))).
  assert (s45 : forall (j_0 : nat),
    delta3 1%nat j_0 = Sum 1 n4 (fun j => W4 0%nat j j_0 * delta4 1%nat j) * phi_prime (z3 1%nat j_0))
    by (clear - H17 W4 delta3 delta4 n4 phi_prime z3; exact (fun j_0 => (eq_trans (eq_refl (delta3 1%nat j_0)) (eq_trans (H17 0%nat j_0) (eq_refl (Sum 1 n4 (fun j => W4 0%nat j j_0 * delta4 1%nat j) * phi_prime (z3 1%nat j_0))))))).
  assert (s46 : forall (j_1 : nat),
    delta4 1%nat j_1 = ell_prime (z4 1%nat j_1) (y 1%nat j_1))
    by (clear - H18 delta4 ell_prime y z4; exact (fun j_1 => (eq_trans (eq_refl (delta4 1%nat j_1)) (eq_trans (H18 0%nat j_1) (eq_refl (ell_prime (z4 1%nat j_1) (y 1%nat j_1))))))).
  assert (s47 : forall (j_1 : nat),
    z4 1%nat j_1 = Sum 1 n3 (fun j => W4 0%nat j_1 j * a3 1%nat j) + b4 0%nat j_1)
    by (clear - H22 W4 a3 b4 n3 z4; exact (fun j_1 => (eq_trans (eq_refl (z4 1%nat j_1)) (eq_trans (H22 0%nat j_1) (eq_refl (Sum 1 n3 (fun j => W4 0%nat j_1 j * a3 1%nat j) + b4 0%nat j_1)))))).
  assert (s48 : forall (j_2 : nat),
    a3 1%nat j_2 = phi (z3 1%nat j_2))
    by (clear - H11 a3 phi z3; exact (fun j_2 => (eq_trans (eq_refl (a3 1%nat j_2)) (eq_trans (H11 0%nat j_2) (eq_refl (phi (z3 1%nat j_2))))))).
  assert (s49 : forall (j_2 : nat),
    z3 1%nat j_2 = Sum 1 n2 (fun j => W3 0%nat j_2 j * a2 1%nat j) + b3 0%nat j_2)
    by (clear - H21 W3 a2 b3 n2 z3; exact (fun j_2 => (eq_trans (eq_refl (z3 1%nat j_2)) (eq_trans (H21 0%nat j_2) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_2 j * a2 1%nat j) + b3 0%nat j_2)))))).
  assert (s50 : forall (j_3 : nat),
    a2 1%nat j_3 = phi (z2 1%nat j_3))
    by (clear - H10 a2 phi z2; exact (fun j_3 => (eq_trans (eq_refl (a2 1%nat j_3)) (eq_trans (H10 0%nat j_3) (eq_refl (phi (z2 1%nat j_3))))))).
  assert (s51 : forall (j_3 : nat),
    z2 1%nat j_3 = Sum 1 n1 (fun j => W2 0%nat j_3 j * a1 1%nat j) + b2 0%nat j_3)
    by (clear - H20 W2 a1 b2 n1 z2; exact (fun j_3 => (eq_trans (eq_refl (z2 1%nat j_3)) (eq_trans (H20 0%nat j_3) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_3 j * a1 1%nat j) + b2 0%nat j_3)))))).
  assert (s52 : forall (j_4 : nat),
    a1 1%nat j_4 = phi (z1 1%nat j_4))
    by (clear - H9 a1 phi z1; exact (fun j_4 => (eq_trans (eq_refl (a1 1%nat j_4)) (eq_trans (H9 0%nat j_4) (eq_refl (phi (z1 1%nat j_4))))))).
  assert (s53 : forall (j_4 : nat),
    z1 1%nat j_4 = Sum 1 n0 (fun j => W1 0%nat j_4 j * x 1%nat j) + b1 0%nat j_4)
    by (clear - H19 W1 b1 n0 x z1; exact (fun j_4 => (eq_trans (eq_refl (z1 1%nat j_4)) (eq_trans (H19 0%nat j_4) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_4 j * x 1%nat j) + b1 0%nat j_4)))))).
  assert (s54 : forall (j_5 : nat),
    0 * x 1%nat j_5 = 0)
    by (clear - x; exact (fun j_5 => (ring_fact [x 1%nat j_5] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s55 : forall (j_1 : nat),
    0 * ell_prime 0 (y 1%nat j_1) = 0)
    by (clear - ell_prime y; exact (fun j_1 => (ring_fact [ell_prime 0 (y 1%nat j_1)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s56 : forall (j_0 : nat),
    z3 1%nat j_0 = Sum 1 n2 (fun j => W3 0%nat j_0 j * a2 1%nat j) + b3 0%nat j_0)
    by (clear - H21 W3 a2 b3 n2 z3; exact (fun j_0 => (eq_trans (eq_refl (z3 1%nat j_0)) (eq_trans (H21 0%nat j_0) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_0 j * a2 1%nat j) + b3 0%nat j_0)))))).
  assert (s57 : forall (j_1 : nat),
    a2 1%nat j_1 = phi (z2 1%nat j_1))
    by (clear - H10 a2 phi z2; exact (fun j_1 => (eq_trans (eq_refl (a2 1%nat j_1)) (eq_trans (H10 0%nat j_1) (eq_refl (phi (z2 1%nat j_1))))))).
  assert (s58 : forall (j_1 : nat),
    z2 1%nat j_1 = Sum 1 n1 (fun j => W2 0%nat j_1 j * a1 1%nat j) + b2 0%nat j_1)
    by (clear - H20 W2 a1 b2 n1 z2; exact (fun j_1 => (eq_trans (eq_refl (z2 1%nat j_1)) (eq_trans (H20 0%nat j_1) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_1 j * a1 1%nat j) + b2 0%nat j_1)))))).
  assert (s59 : forall (j_2 : nat),
    a1 1%nat j_2 = phi (z1 1%nat j_2))
    by (clear - H9 a1 phi z1; exact (fun j_2 => (eq_trans (eq_refl (a1 1%nat j_2)) (eq_trans (H9 0%nat j_2) (eq_refl (phi (z1 1%nat j_2))))))).
  assert (s60 : forall (j_2 : nat),
    z1 1%nat j_2 = Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)
    by (clear - H19 W1 b1 n0 x z1; exact (fun j_2 => (eq_trans (eq_refl (z1 1%nat j_2)) (eq_trans (H19 0%nat j_2) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)))))).
  assert (s61 : forall (j_3 : nat),
    0 * x 1%nat j_3 = 0)
    by (clear - x; exact (fun j_3 => (ring_fact [x 1%nat j_3] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s62 : forall (i j_0 : nat),
    W3 0%nat j_0 i * delta3 1%nat j_0 = 0)
    by (clear - H1 H2 H3 H4 H5 H6 H7 H8 W3 delta3 ell_prime n0 n1 n2 n3 n4 phi phi_prime s14 s15 s16 s17 s18 s19 s21 s29 s30 s45 s46 s47 s48 s49 s50 s51 s52 s53 s54 s55 s56 s57 s58 s59 s60 s61 x y; exact (fun i j_0 => (eq_trans (mul2 (H7 j_0 i) (eq_trans (s45 j_0) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n4 _ _ (fun j_1 : nat => (eq_trans (mul2 (H8 j_1 j_0) (eq_trans (s46 j_1) (f_equal2 ell_prime (eq_trans (s47 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_2 : nat => (eq_trans (mul2 (H8 j_1 j_2) (eq_trans (s48 j_2) (f_equal phi (eq_trans (s49 j_2) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_3 : nat => (eq_trans (mul2 (H7 j_2 j_3) (eq_trans (s50 j_3) (f_equal phi (eq_trans (s51 j_3) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_4 : nat => (eq_trans (mul2 (H6 j_3 j_4) (eq_trans (s52 j_4) (f_equal phi (eq_trans (s53 j_4) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_5 : nat => (eq_trans (mul2 (H5 j_4 j_5) (eq_refl (x 1%nat j_5))) (s54 j_5)))) s14) (H1 j_4)) s15))))) s16))) s17) (H2 j_3)) s15))))) s16))) s18) (H3 j_2)) s15))))) s16))) s19) (H4 j_1)) s15)) (eq_refl (y 1%nat j_1))))) (s55 j_1)))) s21) (f_equal phi_prime (eq_trans (s56 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_1 : nat => (eq_trans (mul2 (H7 j_0 j_1) (eq_trans (s57 j_1) (f_equal phi (eq_trans (s58 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_2 : nat => (eq_trans (mul2 (H6 j_1 j_2) (eq_trans (s59 j_2) (f_equal phi (eq_trans (s60 j_2) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_3 : nat => (eq_trans (mul2 (H5 j_2 j_3) (eq_refl (x 1%nat j_3))) (s61 j_3)))) s14) (H1 j_2)) s15))))) s16))) s17) (H2 j_1)) s15))))) s16))) s18) (H3 j_0)) s15)))) s29))) s30))).
  assert (s63 : forall (i : nat),
    z2 1%nat i = Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)
    by (clear - H20 W2 a1 b2 n1 z2; exact (fun i => (eq_trans (eq_refl (z2 1%nat i)) (eq_trans (H20 0%nat i) (eq_refl (Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)))))).
  assert (s64 : forall (j_0 : nat),
    a1 1%nat j_0 = phi (z1 1%nat j_0))
    by (clear - H9 a1 phi z1; exact (fun j_0 => (eq_trans (eq_refl (a1 1%nat j_0)) (eq_trans (H9 0%nat j_0) (eq_refl (phi (z1 1%nat j_0))))))).
  assert (s65 : forall (j_0 : nat),
    z1 1%nat j_0 = Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)
    by (clear - H19 W1 b1 n0 x z1; exact (fun j_0 => (eq_trans (eq_refl (z1 1%nat j_0)) (eq_trans (H19 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)))))).
  assert (s66 : forall (j_1 : nat),
    0 * x 1%nat j_1 = 0)
    by (clear - x; exact (fun j_1 => (ring_fact [x 1%nat j_1] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s67 : forall (j_0 : nat),
    a1 1%nat j_0 = phi 0)
    by (clear - H1 H5 a1 n0 phi s14 s15 s64 s65 s66 x; exact (fun j_0 => (eq_trans (s64 j_0) (f_equal phi (eq_trans (s65 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (eq_trans (mul2 (H5 j_0 j_1) (eq_refl (x 1%nat j_1))) (s66 j_1)))) s14) (H1 j_0)) s15)))))).
  assert (s68 : forall (i : nat),
    delta2 1%nat i = 0)
    by (clear - H2 H6 delta2 n1 n3 phi_prime s15 s16 s17 s19 s29 s44 s62 s63 s67; exact (fun i => (eq_trans (s44 i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (s62 i j_0))) s19) (f_equal phi_prime (eq_trans (s63 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 (H6 i j_0) (s67 j_0)) s16))) s17) (H2 i)) s15)))) s29)))).
  assert (s69 : forall (j : nat),
    a1 1%nat j = phi (z1 1%nat j))
    by (clear - H9 a1 phi z1; exact (fun j => (eq_trans (eq_refl (a1 1%nat j)) (eq_trans (H9 0%nat j) (eq_refl (phi (z1 1%nat j))))))).
  assert (s70 : forall (j : nat),
    z1 1%nat j = Sum 1 n0 (fun j_ => W1 0%nat j j_ * x 1%nat j_) + b1 0%nat j)
    by (clear - H19 W1 b1 n0 x z1; exact (fun j => (eq_trans (eq_refl (z1 1%nat j)) (eq_trans (H19 0%nat j) (eq_refl (Sum 1 n0 (fun j_ => W1 0%nat j j_ * x 1%nat j_) + b1 0%nat j)))))).
  assert (s71 : - (eta * 0 * phi 0) = 0)
    by (clear - eta phi; exact (ring_fact [eta; phi 0] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s72 : forall (i : nat),
    b2 1%nat i = b2 0%nat i - eta * delta2 1%nat i)
    by (clear - H13 b2 delta2 eta; exact (fun i => (eq_trans (eq_refl (b2 1%nat i)) (eq_trans (H13 0%nat i) (eq_refl (b2 0%nat i - eta * delta2 1%nat i)))))).
  assert (s73 : forall (i j : nat),
    W3 1%nat i j = W3 0%nat i j - eta * delta3 1%nat i * a2 1%nat j)
    by (clear - H25 W3 a2 delta3 eta; exact (fun i j => (eq_trans (eq_refl (W3 1%nat i j)) (eq_trans (H25 0%nat i j) (eq_refl (W3 0%nat i j - eta * delta3 1%nat i * a2 1%nat j)))))).
  assert (s74 : forall (i : nat),
    delta3 1%nat i = Sum 1 n4 (fun j => W4 0%nat j i * delta4 1%nat j) * phi_prime (z3 1%nat i))
    by (clear - H17 W4 delta3 delta4 n4 phi_prime z3; exact (fun i => (eq_trans (eq_refl (delta3 1%nat i)) (eq_trans (H17 0%nat i) (eq_refl (Sum 1 n4 (fun j => W4 0%nat j i * delta4 1%nat j) * phi_prime (z3 1%nat i))))))).
  assert (s75 : forall (j_0 : nat),
    delta4 1%nat j_0 = ell_prime (z4 1%nat j_0) (y 1%nat j_0))
    by (clear - H18 delta4 ell_prime y z4; exact (fun j_0 => (eq_trans (eq_refl (delta4 1%nat j_0)) (eq_trans (H18 0%nat j_0) (eq_refl (ell_prime (z4 1%nat j_0) (y 1%nat j_0))))))).
  assert (s76 : forall (j_0 : nat),
    z4 1%nat j_0 = Sum 1 n3 (fun j => W4 0%nat j_0 j * a3 1%nat j) + b4 0%nat j_0)
    by (clear - H22 W4 a3 b4 n3 z4; exact (fun j_0 => (eq_trans (eq_refl (z4 1%nat j_0)) (eq_trans (H22 0%nat j_0) (eq_refl (Sum 1 n3 (fun j => W4 0%nat j_0 j * a3 1%nat j) + b4 0%nat j_0)))))).
  assert (s77 : forall (j_1 : nat),
    a3 1%nat j_1 = phi (z3 1%nat j_1))
    by (clear - H11 a3 phi z3; exact (fun j_1 => (eq_trans (eq_refl (a3 1%nat j_1)) (eq_trans (H11 0%nat j_1) (eq_refl (phi (z3 1%nat j_1))))))).
  assert (s78 : forall (j_0 : nat),
    0 * ell_prime 0 (y 1%nat j_0) = 0)
    by (clear - ell_prime y; exact (fun j_0 => (ring_fact [ell_prime 0 (y 1%nat j_0)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s79 : forall (i : nat),
    z3 1%nat i = Sum 1 n2 (fun j => W3 0%nat i j * a2 1%nat j) + b3 0%nat i)
    by (clear - H21 W3 a2 b3 n2 z3; exact (fun i => (eq_trans (eq_refl (z3 1%nat i)) (eq_trans (H21 0%nat i) (eq_refl (Sum 1 n2 (fun j => W3 0%nat i j * a2 1%nat j) + b3 0%nat i)))))).
  assert (s80 : forall (j_0 : nat),
    a2 1%nat j_0 = phi (z2 1%nat j_0))
    by (clear - H10 a2 phi z2; exact (fun j_0 => (eq_trans (eq_refl (a2 1%nat j_0)) (eq_trans (H10 0%nat j_0) (eq_refl (phi (z2 1%nat j_0))))))).
  assert (s81 : forall (i : nat),
    delta3 1%nat i = 0)
    by (clear - H3 H4 H7 H8 delta3 ell_prime n2 n3 n4 phi phi_prime s15 s16 s18 s19 s21 s28 s29 s35 s74 s75 s76 s77 s78 s79 s80 y; exact (fun i => (eq_trans (s74 i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n4 _ _ (fun j_0 : nat => (eq_trans (mul2 (H8 j_0 i) (eq_trans (s75 j_0) (f_equal2 ell_prime (eq_trans (s76 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_1 : nat => (eq_trans (mul2 (H8 j_0 j_1) (eq_trans (s77 j_1) (f_equal phi (s28 j_1)))) s16))) s19) (H4 j_0)) s15)) (eq_refl (y 1%nat j_0))))) (s78 j_0)))) s21) (f_equal phi_prime (eq_trans (s79 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 (H7 i j_0) (eq_trans (s80 j_0) (f_equal phi (s35 j_0)))) s16))) s18) (H3 i)) s15)))) s29)))).
  assert (s82 : forall (j : nat),
    a2 1%nat j = phi (z2 1%nat j))
    by (clear - H10 a2 phi z2; exact (fun j => (eq_trans (eq_refl (a2 1%nat j)) (eq_trans (H10 0%nat j) (eq_refl (phi (z2 1%nat j))))))).
  assert (s83 : forall (j : nat),
    z2 1%nat j = Sum 1 n1 (fun j_ => W2 0%nat j j_ * a1 1%nat j_) + b2 0%nat j)
    by (clear - H20 W2 a1 b2 n1 z2; exact (fun j => (eq_trans (eq_refl (z2 1%nat j)) (eq_trans (H20 0%nat j) (eq_refl (Sum 1 n1 (fun j_ => W2 0%nat j j_ * a1 1%nat j_) + b2 0%nat j)))))).
  assert (s84 : forall (i : nat),
    b3 1%nat i = b3 0%nat i - eta * delta3 1%nat i)
    by (clear - H14 b3 delta3 eta; exact (fun i => (eq_trans (eq_refl (b3 1%nat i)) (eq_trans (H14 0%nat i) (eq_refl (b3 0%nat i - eta * delta3 1%nat i)))))).
  exact (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s1 i j) (eq_trans (add2 (H5 i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s38 i)) (eq_refl (x 1%nat j)))) (s39 j))) s15)) (eq_sym (H5 i j))))) (conj (fun i : nat => (eq_trans (eq_trans (s41 i) (eq_trans (add2 (H1 i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s38 i))) s42)) s15)) (eq_sym (H1 i)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s43 i j) (eq_trans (add2 (H6 i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s68 i)) (eq_trans (s69 j) (f_equal phi (eq_trans (s70 j) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 (H5 j j_0) (eq_refl (x 1%nat j_0))) (s37 j_0)))) s14) (H1 j)) s15)))))) s71)) s15)) (eq_sym (H6 i j))))) (conj (fun i : nat => (eq_trans (eq_trans (s72 i) (eq_trans (add2 (H2 i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s68 i))) s42)) s15)) (eq_sym (H2 i)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s73 i j) (eq_trans (add2 (H7 i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s81 i)) (eq_trans (s82 j) (f_equal phi (eq_trans (s83 j) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 (H6 j j_0) (s67 j_0)) s16))) s17) (H2 j)) s15)))))) s71)) s15)) (eq_sym (H7 i j))))) (fun i : nat => (eq_trans (eq_trans (s84 i) (eq_trans (add2 (H3 i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s81 i))) s42)) s15)) (eq_sym (H3 i))))))))).
Qed.

Lemma L3_2 (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (a1 a2 a3 b1 b2 b3 b4 delta1 delta2 delta3 delta4 x y z1 z2 z3 z4 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H4 : forall i : nat, b4 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H8 : forall i : nat, forall j : nat, W4 0%nat i j = 0)
    (H9 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H10 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, a3 (S t) i = phi (z3 (S t) i))
    (H12 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H13 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H14 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H15 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H17 : forall t : nat, forall i : nat, delta3 (S t) i = Sum 1 n4 (fun j => W4 t j i * delta4 (S t) j) * phi_prime (z3 (S t) i))
    (H18 : forall t : nat, forall i : nat, delta4 (S t) i = ell_prime (z4 (S t) i) (y (S t) i))
    (H19 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H20 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H21 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H22 : forall t : nat, forall i : nat, z4 (S t) i = Sum 1 n3 (fun j => W4 t i j * a3 (S t) j) + b4 t i)
    (H23 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H24 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, b1 1%nat i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j) /\ (forall i : nat, b2 1%nat i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j) /\ (forall i : nat, b3 1%nat i = b3 0%nat i).
Proof.
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
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ : nat => 0).
  pose (z_r4 := fun _ _ : nat => 0).
  exact (L3_1 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime W1 W2 W3 W4 a1 a2 a3 b1 b2 b3 b4 delta1 delta2 delta3 delta4 x y z1 z2 z3 z4 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run31_W1 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  let b1 := (run31_b1 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  let b2 := (run31_b2 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  let W3 := (run31_W3 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  let b3 := (run31_b3 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, b1 1%nat i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j) /\ (forall i : nat, b2 1%nat i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j) /\ (forall i : nat, b3 1%nat i = b3 0%nat i).
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y W1 b1 W2 b2 W3 b3.
  exact (L3_2 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime (run31_W1 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_W2 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_W3 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_W4 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_a1 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_a2 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_a3 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_b1 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_b2 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_b3 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_b4 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_delta1 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_delta2 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_delta3 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_delta4 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) x y (run31_z1 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_z2 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_z3 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (run31_z4 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run31_W1 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  let b1 := (run31_b1 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  let b2 := (run31_b2 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  let W3 := (run31_W3 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  let b3 := (run31_b3 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  let b4 := (run31_b4 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y) in
  (b4 1%nat 1%nat <> b4 0%nat 1%nat) /\ ((forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j) /\ (forall i : nat, b1 1%nat i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j) /\ (forall i : nat, b2 1%nat i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j) /\ (forall i : nat, b3 1%nat i = b3 0%nat i)).
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y W1 b1 W2 b2 W3 b3 b4.
  pose (W4 := (run31_W4 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y)).
  pose (z1 := (run31_z1 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run31_a1 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y)).
  pose (z2 := (run31_z2 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y)).
  pose (a2 := (run31_a2 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y)).
  pose (z3 := (run31_z3 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y)).
  pose (a3 := (run31_a3 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y)).
  pose (z4 := (run31_z4 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y)).
  pose (delta4 := (run31_delta4 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y)).
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
  refine (conj (eq_fails (b4 1%nat 1%nat) (b4 0%nat 1%nat) (rewritten (V 1) [b4 1%nat 1%nat] [1] (same_parts v17 eq_refl)) (rewritten (V 1) [b4 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim3 n0 n1 n2 n3 n4 eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data, step 1 changes $\mathbf{W}_{2}$ *)

Record run41_state := { run41_now_W1 : nat -> nat -> R; run41_now_b1 : nat -> R; run41_now_W2 : nat -> nat -> R; run41_now_b2 : nat -> R }.

Section run41.
Variables (n0 n1 n2 : nat) (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run41_next_z1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run41_now_W1 now i j * x (S t) j) + run41_now_b1 now i.
Definition run41_next_a1 (now : run41_state) (t i : nat) : R :=
  phi (run41_next_z1 now t i).
Definition run41_next_z2 (now : run41_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run41_now_W2 now i j * run41_next_a1 now t j) + run41_now_b2 now i.
Definition run41_next_delta2 (now : run41_state) (t i : nat) : R :=
  run41_next_z2 now t i - y (S t) i.
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
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_W1 := run41_next_W1 now t; run41_now_b1 := run41_next_b1 now t; run41_now_W2 := run41_next_W2 now t; run41_now_b2 := run41_next_b2 now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_W1 := fun i j => 0; run41_now_b1 := fun i => 0; run41_now_W2 := fun i j => 0; run41_now_b2 := fun i => 0 |} | S t => run41_step (run41_after t) t end.
Definition run41_W1 (t : nat) := run41_now_W1 (run41_after t).
Definition run41_b1 (t : nat) := run41_now_b1 (run41_after t).
Definition run41_W2 (t : nat) := run41_now_W2 (run41_after t).
Definition run41_b2 (t : nat) := run41_now_b2 (run41_after t).
Definition run41_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_z1 (run41_after t) t end.
Definition run41_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_a1 (run41_after t) t end.
Definition run41_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_z2 (run41_after t) t end.
Definition run41_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_delta2 (run41_after t) t end.
Definition run41_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_delta1 (run41_after t) t end.
End run41.

Theorem claim4 :
  exists (n0 n1 n2 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W2 := (run41_W2 n0 n1 n2 eta phi phi_prime x y) in
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
  pose (W2 := (run41_W2 n0 n1 n2 eta phi phi_prime x y)).
  pose (W1 := (run41_W1 n0 n1 n2 eta phi phi_prime x y)).
  pose (b1 := (run41_b1 n0 n1 n2 eta phi phi_prime x y)).
  pose (z1 := (run41_z1 n0 n1 n2 eta phi phi_prime x y)).
  pose (a1 := (run41_a1 n0 n1 n2 eta phi phi_prime x y)).
  pose (b2 := (run41_b2 n0 n1 n2 eta phi phi_prime x y)).
  pose (z2 := (run41_z2 n0 n1 n2 eta phi phi_prime x y)).
  pose (delta2 := (run41_delta2 n0 n1 n2 eta phi phi_prime x y)).
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

(** for some data, step 1 changes $\mathbf{b}_{2}$ *)

Record run51_state := { run51_now_W1 : nat -> nat -> R; run51_now_b1 : nat -> R; run51_now_W2 : nat -> nat -> R; run51_now_b2 : nat -> R }.

Section run51.
Variables (n0 n1 n2 : nat) (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run51_next_z1 (now : run51_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run51_now_W1 now i j * x (S t) j) + run51_now_b1 now i.
Definition run51_next_a1 (now : run51_state) (t i : nat) : R :=
  phi (run51_next_z1 now t i).
Definition run51_next_z2 (now : run51_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run51_now_W2 now i j * run51_next_a1 now t j) + run51_now_b2 now i.
Definition run51_next_delta2 (now : run51_state) (t i : nat) : R :=
  run51_next_z2 now t i - y (S t) i.
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
Definition run51_step (now : run51_state) (t : nat) : run51_state := {| run51_now_W1 := run51_next_W1 now t; run51_now_b1 := run51_next_b1 now t; run51_now_W2 := run51_next_W2 now t; run51_now_b2 := run51_next_b2 now t |}.
Fixpoint run51_after (t : nat) : run51_state :=
  match t with O => {| run51_now_W1 := fun i j => 0; run51_now_b1 := fun i => 0; run51_now_W2 := fun i j => 0; run51_now_b2 := fun i => 0 |} | S t => run51_step (run51_after t) t end.
Definition run51_W1 (t : nat) := run51_now_W1 (run51_after t).
Definition run51_b1 (t : nat) := run51_now_b1 (run51_after t).
Definition run51_W2 (t : nat) := run51_now_W2 (run51_after t).
Definition run51_b2 (t : nat) := run51_now_b2 (run51_after t).
Definition run51_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_z1 (run51_after t) t end.
Definition run51_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_a1 (run51_after t) t end.
Definition run51_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_z2 (run51_after t) t end.
Definition run51_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta2 (run51_after t) t end.
Definition run51_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta1 (run51_after t) t end.
End run51.

Theorem claim5 :
  exists (n0 n1 n2 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let b2 := (run51_b2 n0 n1 n2 eta phi phi_prime x y) in
  0 < eta /\
  (~ (forall i : nat, b2 1%nat i = b2 0%nat i)).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => 1).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (b2 := (run51_b2 n0 n1 n2 eta phi phi_prime x y)).
  pose (W2 := (run51_W2 n0 n1 n2 eta phi phi_prime x y)).
  pose (W1 := (run51_W1 n0 n1 n2 eta phi phi_prime x y)).
  pose (b1 := (run51_b1 n0 n1 n2 eta phi phi_prime x y)).
  pose (z1 := (run51_z1 n0 n1 n2 eta phi phi_prime x y)).
  pose (a1 := (run51_a1 n0 n1 n2 eta phi phi_prime x y)).
  pose (z2 := (run51_z2 n0 n1 n2 eta phi phi_prime x y)).
  pose (delta2 := (run51_delta2 n0 n1 n2 eta phi phi_prime x y)).
  assert (v1 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
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
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 1 / 2; 0] (same_parts v2 (same_parts v6 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v8 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ eta (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, b2 1%nat i = b2 0%nat i => (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (h 1%nat))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim5, claim1_moves, claim2_moves, claim3_moves).
Print Assumptions certified.
