(* The certificate of the page `mlp-zero-at-zero-frozen-adaptive`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** with AdaGrad, $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{W}_{2}$ never change *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_s_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_s_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_s_W2 : nat -> nat -> R; run11_now_b2 : nat -> R; run11_now_s_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
Definition run11_next_G1 (now : run11_state) (t i j : nat) : R :=
  run11_next_delta1 now t i * x (S t) j.
Definition run11_next_g1 (now : run11_state) (t i : nat) : R :=
  run11_next_delta1 now t i.
Definition run11_next_G2 (now : run11_state) (t i j : nat) : R :=
  run11_next_delta2 now t i * run11_next_a1 now t j.
Definition run11_next_g2 (now : run11_state) (t i : nat) : R :=
  run11_next_delta2 now t i.
Definition run11_next_W1 (now : run11_state) (t i j : nat) : R :=
  run11_now_W1 now i j - eta * run11_next_G1 now t i j * / (sqrt (run11_now_s_W1 now i j + run11_next_G1 now t i j ^ 2) + epsilon).
Definition run11_next_s_W1 (now : run11_state) (t i j : nat) : R :=
  run11_now_s_W1 now i j + run11_next_G1 now t i j ^ 2.
Definition run11_next_b1 (now : run11_state) (t i : nat) : R :=
  run11_now_b1 now i - eta * run11_next_g1 now t i * / (sqrt (run11_now_s_b1 now i + run11_next_g1 now t i ^ 2) + epsilon).
Definition run11_next_s_b1 (now : run11_state) (t i : nat) : R :=
  run11_now_s_b1 now i + run11_next_g1 now t i ^ 2.
Definition run11_next_W2 (now : run11_state) (t i j : nat) : R :=
  run11_now_W2 now i j - eta * run11_next_G2 now t i j * / (sqrt (run11_now_s_W2 now i j + run11_next_G2 now t i j ^ 2) + epsilon).
Definition run11_next_s_W2 (now : run11_state) (t i j : nat) : R :=
  run11_now_s_W2 now i j + run11_next_G2 now t i j ^ 2.
Definition run11_next_b2 (now : run11_state) (t i : nat) : R :=
  run11_now_b2 now i - eta * run11_next_g2 now t i * / (sqrt (run11_now_s_b2 now i + run11_next_g2 now t i ^ 2) + epsilon).
Definition run11_next_s_b2 (now : run11_state) (t i : nat) : R :=
  run11_now_s_b2 now i + run11_next_g2 now t i ^ 2.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_s_W1 := run11_next_s_W1 now t; run11_now_b1 := run11_next_b1 now t; run11_now_s_b1 := run11_next_s_b1 now t; run11_now_W2 := run11_next_W2 now t; run11_now_s_W2 := run11_next_s_W2 now t; run11_now_b2 := run11_next_b2 now t; run11_now_s_b2 := run11_next_s_b2 now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => 0; run11_now_s_W1 := fun i j => 0; run11_now_b1 := fun i => 0; run11_now_s_b1 := fun i => 0; run11_now_W2 := fun i j => 0; run11_now_s_W2 := fun i j => 0; run11_now_b2 := fun i => 0; run11_now_s_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_W1 (t : nat) := run11_now_W1 (run11_after t).
Definition run11_s_W1 (t : nat) := run11_now_s_W1 (run11_after t).
Definition run11_b1 (t : nat) := run11_now_b1 (run11_after t).
Definition run11_s_b1 (t : nat) := run11_now_s_b1 (run11_after t).
Definition run11_W2 (t : nat) := run11_now_W2 (run11_after t).
Definition run11_s_W2 (t : nat) := run11_now_s_W2 (run11_after t).
Definition run11_b2 (t : nat) := run11_now_b2 (run11_after t).
Definition run11_s_b2 (t : nat) := run11_now_s_b2 (run11_after t).
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
Definition run11_G1 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run11_next_G1 (run11_after t) t end.
Definition run11_g1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_g1 (run11_after t) t end.
Definition run11_G2 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run11_next_G2 (run11_after t) t end.
Definition run11_g2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_g2 (run11_after t) t end.
End run11.

Lemma L1_1 (n0 n1 n2 : nat) (epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 : nat -> nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 s_b_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, s_b1 0%nat i = 0)
    (H6 : forall i : nat, s_b2 0%nat i = 0)
    (H7 : forall i : nat, s_b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * g1 (S t) i * / (sqrt (s_b1 t i + g1 (S t) i ^ 2) + epsilon))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * g2 (S t) i * / (sqrt (s_b2 t i + g2 (S t) i ^ 2) + epsilon))
    (H13 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * g_r2 (S t) i * / (sqrt (s_b_r2 t i + g_r2 (S t) i ^ 2) + epsilon))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H16 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H20 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, s_b1 (S t) i = s_b1 t i + g1 (S t) i ^ 2)
    (H23 : forall t : nat, forall i : nat, s_b2 (S t) i = s_b2 t i + g2 (S t) i ^ 2)
    (H24 : forall t : nat, forall i : nat, s_b_r2 (S t) i = s_b_r2 t i + g_r2 (S t) i ^ 2)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H27 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * G1 (S t) i j * / (sqrt (s_W1 t i j + G1 (S t) i j ^ 2) + epsilon))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * G2 (S t) i j * / (sqrt (s_W2 t i j + G2 (S t) i j ^ 2) + epsilon))
    (H32 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = s_W1 t i j + G1 (S t) i j ^ 2)
    (H33 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = s_W2 t i j + G2 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2; exact (fun t H34 => (proj1 (proj2 (proj2 (proj2 (proj2 H34))))))).
  assert (s3 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s5 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H25 n0 s3 s4 s5 x z1; exact (fun i t H34 => (eq_trans (H25 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H34) i j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) s4) ((proj1 (proj2 (proj2 H34))) i)) s5)))).
  assert (s7 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H10 a1 phi s6; exact (fun t H34 => (fun i : nat => (eq_trans (H10 t i) (eq_trans (f_equal phi (s6 i t H34)) H1))))).
  assert (s8 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s9 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s10 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H34 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i))).
  assert (s11 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s12 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H26 H27 n1 s10 s11 s2 s7 s8 s9 z2 z_r2; exact (fun i t H34 => (eq_trans (eq_trans (H26 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H34) i j_0) ((s7 t H34) j_0)) s8))) s9) (s10 i t H34)) (s11 i t))) (eq_sym (H27 t i))))).
  assert (s13 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H15 H16 delta2 delta_r2 ell_prime s12 y; exact (fun i t H34 => (eq_trans (eq_trans (H15 t i) (f_equal2 ell_prime (s12 i t H34) (eq_refl (y (S t) i)))) (eq_sym (H16 t i))))).
  assert (s14 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s15 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s16 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s17 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H14 delta1 n2 phi_prime s13 s14 s15 s16 s2 s6; exact (fun i t H34 => (eq_trans (H14 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H34) j_0 i) ((fun i : nat => (s13 i t H34)) j_0)) (s14 j_0 t)))) s15) (f_equal phi_prime (s6 i t H34))) s16)))).
  assert (s18 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    G1 (S t) i j = 0)
    by (clear - G1 H28 s17 s18 x; exact (fun i j t H34 => (eq_trans (H28 t i j) (eq_trans (mul2 (s17 i t H34) (eq_refl (x (S t) j))) (s18 j t))))).
  assert (s20 : 0 ^ 2 = 0)
    by (clear; exact (ring_fact [] (PEpow (PEc (0 # 1)) 2) (PEc (0 # 1)) eq_refl)).
  assert (s21 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    s_W1 t i j + G1 (S t) i j ^ 2 = 0)
    by (clear - G1 s19 s20 s5 s_W1; exact (fun i j t H34 => (eq_trans (add2 ((proj1 (proj2 H34)) i j) (eq_trans (pow1 2 (s19 i j t H34)) s20)) s5))).
  assert (s22 : 0 + epsilon = epsilon)
    by (clear - epsilon; exact (ring_fact [epsilon] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl)).
  assert (s23 : - (eta * 0 * / epsilon) = 0)
    by (clear - epsilon eta; exact (ring_fact [eta; / epsilon] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s24 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    s_b1 t i + g1 (S t) i ^ 2 = 0)
    by (clear - H17 g1 s17 s20 s5 s_b1; exact (fun i t H34 => (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 H34)))) i) (eq_trans (pow1 2 (eq_trans (H17 t i) (s17 i t H34))) s20)) s5))).
  assert (s25 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s26 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    G2 (S t) i j = 0)
    by (clear - G2 H29 s13 s25 s7; exact (fun i j t H34 => (eq_trans (H29 t i j) (eq_trans (mul2 (s13 i t H34) ((s7 t H34) j)) (s25 i t))))).
  assert (s27 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    s_W2 t i j + G2 (S t) i j ^ 2 = 0)
    by (clear - G2 s20 s26 s5 s_W2; exact (fun i j t H34 => (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H34)))))) i j) (eq_trans (pow1 2 (s26 i j t H34)) s20)) s5))).
  assert (s28 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H18 H19 g2 g_r2 s13; exact (fun i t H34 => (eq_trans (eq_trans (H18 t i) (s13 i t H34)) (eq_sym (H19 t i))))).
  assert (s29 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    s_b2 t i + g2 (S t) i ^ 2 = s_b_r2 t i + g_r2 (S t) i ^ 2)
    by (clear - g2 g_r2 s28 s_b2 s_b_r2; exact (fun i t H34 => (add2 ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i) (pow1 2 (s28 i t H34))))).
  assert (s30 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, s_b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, s_b2 (S t) i = s_b_r2 (S t) i))
    by (clear - H11 H12 H13 H17 H22 H23 H24 H30 H31 H32 H33 W1 W2 b1 b2 b_r2 epsilon eta s10 s17 s19 s2 s21 s22 s23 s24 s26 s27 s28 s29 s5 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (fun t => (fun H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H30 t i j) (eq_trans (add2 ((proj1 H34) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s19 i j t H34)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (s21 i j t H34)) law_sqrt_of_zero) (eq_refl (epsilon))) s22)))) s23)) s5)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H32 t i j) (s21 i j t H34)))) (conj (fun i : nat => (eq_trans (H11 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 H34))) i) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (H17 t i) (s17 i t H34))) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (s24 i t H34)) law_sqrt_of_zero) (eq_refl (epsilon))) s22)))) s23)) s5))) (conj (fun i : nat => (eq_trans (H22 t i) (s24 i t H34))) (conj (fun i : nat => (fun j : nat => (eq_trans (H31 t i j) (eq_trans (add2 ((s2 t H34) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s26 i j t H34)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (s27 i j t H34)) law_sqrt_of_zero) (eq_refl (epsilon))) s22)))) s23)) s5)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H33 t i j) (s27 i j t H34)))) (conj (fun i : nat => (eq_trans (eq_trans (H12 t i) (add2 (s10 i t H34) (opp1 (mul2 (mul2 (eq_refl (eta)) (s28 i t H34)) (inv1 (add2 (f_equal sqrt (s29 i t H34)) (eq_refl (epsilon)))))))) (eq_sym (H13 t i)))) (fun i : nat => (eq_trans (eq_trans (H23 t i) (s29 i t H34)) (eq_sym (H24 t i)))))))))))))).
  assert (s31 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i))
    by (clear - H2 H20 H21 H3 H4 H5 H6 H7 H8 H9 W1 W2 b1 b2 b_r2 s30 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)) (conj H8 (conj H20 (conj H2 (conj H5 (conj H9 (conj H21 (conj (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i)))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H7 i))))))))))) (fun t : nat => (s30 t)))).
  assert (s32 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s31; exact (fun t : nat => (proj1 (proj2 (proj2 (s31 t)))))).
  assert (s33 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s31; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s31 t)))))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s31 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s31 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s32 t i) (eq_sym (s32 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s33 t i j) (eq_sym (s33 0%nat i j)))))))).
Qed.

Record small11_state := { small11_now_b_r2 : nat -> R; small11_now_s_b_r2 : nat -> R }.

Section small11.
Variables (epsilon eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small11_next_z_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r2 now i.
Definition small11_next_delta_r2 (now : small11_state) (t i : nat) : R :=
  ell_prime (small11_next_z_r2 now t i) (y (S t) i).
Definition small11_next_g_r2 (now : small11_state) (t i : nat) : R :=
  small11_next_delta_r2 now t i.
Definition small11_next_b_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r2 now i - eta * small11_next_g_r2 now t i * / (sqrt (small11_now_s_b_r2 now i + small11_next_g_r2 now t i ^ 2) + epsilon).
Definition small11_next_s_b_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_s_b_r2 now i + small11_next_g_r2 now t i ^ 2.
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_b_r2 := small11_next_b_r2 now t; small11_now_s_b_r2 := small11_next_s_b_r2 now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_b_r2 := fun i => 0; small11_now_s_b_r2 := fun i => 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_b_r2 (t : nat) := small11_now_b_r2 (small11_after t).
Definition small11_s_b_r2 (t : nat) := small11_now_s_b_r2 (small11_after t).
Definition small11_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_z_r2 (small11_after t) t end.
Definition small11_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_delta_r2 (small11_after t) t end.
Definition small11_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_g_r2 (small11_after t) t end.
End small11.

Lemma L1_2 (n0 n1 n2 : nat) (epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 : nat -> nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 x y z1 z2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, s_b1 0%nat i = 0)
    (H6 : forall i : nat, s_b2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * g1 (S t) i * / (sqrt (s_b1 t i + g1 (S t) i ^ 2) + epsilon))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * g2 (S t) i * / (sqrt (s_b2 t i + g2 (S t) i ^ 2) + epsilon))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H20 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, s_b1 (S t) i = s_b1 t i + g1 (S t) i ^ 2)
    (H23 : forall t : nat, forall i : nat, s_b2 (S t) i = s_b2 t i + g2 (S t) i ^ 2)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * G1 (S t) i j * / (sqrt (s_W1 t i j + G1 (S t) i j ^ 2) + epsilon))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * G2 (S t) i j * / (sqrt (s_W2 t i j + G2 (S t) i j ^ 2) + epsilon))
    (H32 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = s_W1 t i j + G1 (S t) i j ^ 2)
    (H33 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = s_W2 t i j + G2 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (s_b_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L1_1 n0 n1 n2 epsilon eta ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 (small11_b_r2 epsilon eta ell_prime y) delta1 delta2 (small11_delta_r2 epsilon eta ell_prime y) g1 g2 (small11_g_r2 epsilon eta ell_prime y) s_W1 s_W2 s_b1 s_b2 (small11_s_b_r2 epsilon eta ell_prime y) x y z1 z2 (small11_z_r2 epsilon eta ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) H8 H9 H10 H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 (fun _ _ => eq_refl) H20 H21 H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 H30 H31 H32 H33).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let s_W1 := (run11_s_W1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let s_b1 := (run11_s_b1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let s_W2 := (run11_s_W2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let s_b2 := (run11_s_b2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let G1 := (run11_G1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let g1 := (run11_g1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let G2 := (run11_G2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let g2 := (run11_g2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  phi 0 = 0 ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt (s_W1 t i j + G1 (S t) i j ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= s_W1 t i j + G1 (S t) i j ^ 2) ->
  (forall t : nat, forall i : nat, sqrt (s_b1 t i + g1 (S t) i ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= s_b1 t i + g1 (S t) i ^ 2) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt (s_W2 t i j + G2 (S t) i j ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= s_W2 t i j + G2 (S t) i j ^ 2) ->
  (forall t : nat, forall i : nat, sqrt (s_b2 t i + g2 (S t) i ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= s_b2 t i + g2 (S t) i ^ 2) ->
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  intros n0 n1 n2 epsilon eta ell_prime phi phi_prime x y W1 s_W1 b1 s_b1 W2 s_W2 s_b2 G1 g1 G2 g2 H1 H35 H36 H37 H38 H39 H40 H41 H42.
  exact (L1_2 n0 n1 n2 epsilon eta ell_prime phi phi_prime (run11_G1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_G2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_W1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_W2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_a1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_b1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_b2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_delta1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_delta2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_g1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_g2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_s_W1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_s_W2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_s_b1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_s_b2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) x y (run11_z1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run11_z2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let epsilon := (2 : R) in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run11_b2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat).
Proof.
  intros n0 n1 n2 epsilon eta ell_prime phi phi_prime x y b2.
  pose (W2 := (run11_W2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (W1 := (run11_W1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (b1 := (run11_b1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (z1 := (run11_z1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (g2 := (run11_g2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b2 := (run11_s_b2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W1 := (run11_s_W1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run11_delta1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (G1 := (run11_G1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b1 := (run11_s_b1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (g1 := (run11_g1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W2 := (run11_s_W2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (G2 := (run11_G2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
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
  assert (v9 : g2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := delta2 1%nat 1%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2 1%nat 1%nat] [(-1)] (same_parts v8 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : s_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b2 1%nat 1%nat = 1 / 3)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * g2 1%nat 1%nat * / (sqrt (s_b2 0%nat 1%nat + g2 1%nat 1%nat ^ 2) + epsilon)) eq_refl (eq_trans (y := 0 - 1 * (-1) * (1 / 3)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [b2 0%nat 1%nat; eta; g2 1%nat 1%nat; / (sqrt (s_b2 0%nat 1%nat + g2 1%nat 1%nat ^ 2) + epsilon)] [0; 1; (-1); 1 / 3] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_trans (y := / 3) (inv1 (eq_trans (y := 1 + 2) (rewritten (PEadd (V 1) (V 2)) [sqrt (s_b2 0%nat 1%nat + g2 1%nat 1%nat ^ 2); epsilon] [1; 2] (same_parts (eq_trans (f_equal sqrt (eq_trans (y := 0 + (-1) ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b2 0%nat 1%nat; g2 1%nat 1%nat] [0; (-1)] (same_parts v10 (same_parts v9 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (-1 # 1)) 2)) (PEc (1 # 1)) eq_refl))) law_sqrt_of_one) (same_parts (eq_refl : epsilon = 2) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (2 # 1))) (PEc (3 # 1)) eq_refl))) (rewritten (V 1) [/ 3] [1 / 3] (same_parts (inv_number (3 # 1)) eq_refl))) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 3)))) (PEc (1 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : s_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : G1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v13 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : s_W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := s_W1 0%nat 1%nat 1%nat + G1 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat] [0; 0] (same_parts v12 (same_parts v14 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : s_W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : G1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 0%nat] [0; 1] (same_parts v13 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : s_W1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := s_W1 0%nat 1%nat 0%nat + G1 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W1 0%nat 1%nat 0%nat; G1 1%nat 1%nat 0%nat] [0; 0] (same_parts v16 (same_parts v17 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : s_W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v20 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : G1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 1%nat] [0; 1] (same_parts v21 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : s_W1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := s_W1 0%nat 0%nat 1%nat + G1 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W1 0%nat 0%nat 1%nat; G1 1%nat 0%nat 1%nat] [0; 0] (same_parts v19 (same_parts v22 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : s_W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : G1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 0%nat] [0; 1] (same_parts v21 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : s_W1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := s_W1 0%nat 0%nat 0%nat + G1 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W1 0%nat 0%nat 0%nat; G1 1%nat 0%nat 0%nat] [0; 0] (same_parts v24 (same_parts v25 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : s_b1 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : g1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : s_b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := s_b1 0%nat 1%nat + g1 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b1 0%nat 1%nat; g1 1%nat 1%nat] [0; 0] (same_parts v27 (same_parts v28 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : s_b1 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : g1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1 1%nat 0%nat] [0] (same_parts v21 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : s_b1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := s_b1 0%nat 0%nat + g1 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b1 0%nat 0%nat; g1 1%nat 0%nat] [0; 0] (same_parts v30 (same_parts v31 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : s_W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : G2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 1%nat] [(-1); 0] (same_parts v8 (same_parts v6 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : s_W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := s_W2 0%nat 1%nat 1%nat + G2 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W2 0%nat 1%nat 1%nat; G2 1%nat 1%nat 1%nat] [0; 0] (same_parts v33 (same_parts v34 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : s_W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : z1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [0; 1; 0] (same_parts v37 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v38 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : a1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 0%nat) eq_refl (rewritten (V 1) [z1 1%nat 0%nat] [0] (same_parts v39 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : G2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 0%nat] [(-1); 0] (same_parts v8 (same_parts v40 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : s_W2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := s_W2 0%nat 1%nat 0%nat + G2 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W2 0%nat 1%nat 0%nat; G2 1%nat 1%nat 0%nat] [0; 0] (same_parts v36 (same_parts v41 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : s_W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : z2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [0; 0; 0] (same_parts v44 (same_parts v6 (same_parts v45 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : delta2 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 0%nat; y 1%nat 0%nat] [0; 1] (same_parts v46 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : G2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 1%nat] [(-1); 0] (same_parts v47 (same_parts v6 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : s_W2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := s_W2 0%nat 0%nat 1%nat + G2 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W2 0%nat 0%nat 1%nat; G2 1%nat 0%nat 1%nat] [0; 0] (same_parts v43 (same_parts v48 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : s_W2 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : G2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 0%nat] [(-1); 0] (same_parts v47 (same_parts v40 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : s_W2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := s_W2 0%nat 0%nat 0%nat + G2 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W2 0%nat 0%nat 0%nat; G2 1%nat 0%nat 0%nat] [0; 0] (same_parts v50 (same_parts v51 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : s_b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := s_b2 0%nat 1%nat + g2 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + (-1) ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b2 0%nat 1%nat; g2 1%nat 1%nat] [0; (-1)] (same_parts v10 (same_parts v9 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (-1 # 1)) 2)) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : s_b2 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : g2 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := delta2 1%nat 0%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2 1%nat 0%nat] [(-1)] (same_parts v47 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : s_b2 1%nat 0%nat = 1)
    by (refine (eq_trans (y := s_b2 0%nat 0%nat + g2 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + (-1) ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b2 0%nat 0%nat; g2 1%nat 0%nat] [0; (-1)] (same_parts v54 (same_parts v55 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (-1 # 1)) 2)) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1 / 3] (same_parts v11 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 3) (0 # 1) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with AdaGrad, $\mathbf{z}_{2}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_s_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_s_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_s_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_s_b2 : nat -> R }.

Section run21.
Variables (n0 n1 n2 : nat) (epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
Definition run21_next_G1 (now : run21_state) (t i j : nat) : R :=
  run21_next_delta1 now t i * x (S t) j.
Definition run21_next_g1 (now : run21_state) (t i : nat) : R :=
  run21_next_delta1 now t i.
Definition run21_next_G2 (now : run21_state) (t i j : nat) : R :=
  run21_next_delta2 now t i * run21_next_a1 now t j.
Definition run21_next_g2 (now : run21_state) (t i : nat) : R :=
  run21_next_delta2 now t i.
Definition run21_next_W1 (now : run21_state) (t i j : nat) : R :=
  run21_now_W1 now i j - eta * run21_next_G1 now t i j * / (sqrt (run21_now_s_W1 now i j + run21_next_G1 now t i j ^ 2) + epsilon).
Definition run21_next_s_W1 (now : run21_state) (t i j : nat) : R :=
  run21_now_s_W1 now i j + run21_next_G1 now t i j ^ 2.
Definition run21_next_b1 (now : run21_state) (t i : nat) : R :=
  run21_now_b1 now i - eta * run21_next_g1 now t i * / (sqrt (run21_now_s_b1 now i + run21_next_g1 now t i ^ 2) + epsilon).
Definition run21_next_s_b1 (now : run21_state) (t i : nat) : R :=
  run21_now_s_b1 now i + run21_next_g1 now t i ^ 2.
Definition run21_next_W2 (now : run21_state) (t i j : nat) : R :=
  run21_now_W2 now i j - eta * run21_next_G2 now t i j * / (sqrt (run21_now_s_W2 now i j + run21_next_G2 now t i j ^ 2) + epsilon).
Definition run21_next_s_W2 (now : run21_state) (t i j : nat) : R :=
  run21_now_s_W2 now i j + run21_next_G2 now t i j ^ 2.
Definition run21_next_b2 (now : run21_state) (t i : nat) : R :=
  run21_now_b2 now i - eta * run21_next_g2 now t i * / (sqrt (run21_now_s_b2 now i + run21_next_g2 now t i ^ 2) + epsilon).
Definition run21_next_s_b2 (now : run21_state) (t i : nat) : R :=
  run21_now_s_b2 now i + run21_next_g2 now t i ^ 2.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_W1 := run21_next_W1 now t; run21_now_s_W1 := run21_next_s_W1 now t; run21_now_b1 := run21_next_b1 now t; run21_now_s_b1 := run21_next_s_b1 now t; run21_now_W2 := run21_next_W2 now t; run21_now_s_W2 := run21_next_s_W2 now t; run21_now_b2 := run21_next_b2 now t; run21_now_s_b2 := run21_next_s_b2 now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_W1 := fun i j => 0; run21_now_s_W1 := fun i j => 0; run21_now_b1 := fun i => 0; run21_now_s_b1 := fun i => 0; run21_now_W2 := fun i j => 0; run21_now_s_W2 := fun i j => 0; run21_now_b2 := fun i => 0; run21_now_s_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_W1 (t : nat) := run21_now_W1 (run21_after t).
Definition run21_s_W1 (t : nat) := run21_now_s_W1 (run21_after t).
Definition run21_b1 (t : nat) := run21_now_b1 (run21_after t).
Definition run21_s_b1 (t : nat) := run21_now_s_b1 (run21_after t).
Definition run21_W2 (t : nat) := run21_now_W2 (run21_after t).
Definition run21_s_W2 (t : nat) := run21_now_s_W2 (run21_after t).
Definition run21_b2 (t : nat) := run21_now_b2 (run21_after t).
Definition run21_s_b2 (t : nat) := run21_now_s_b2 (run21_after t).
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
Definition run21_G1 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run21_next_G1 (run21_after t) t end.
Definition run21_g1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_g1 (run21_after t) t end.
Definition run21_G2 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run21_next_G2 (run21_after t) t end.
Definition run21_g2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_g2 (run21_after t) t end.
End run21.

Record run22_state := { run22_now_W1' : nat -> nat -> R; run22_now_s_W1' : nat -> nat -> R; run22_now_b1' : nat -> R; run22_now_s_b1' : nat -> R; run22_now_W2' : nat -> nat -> R; run22_now_s_W2' : nat -> nat -> R; run22_now_b2' : nat -> R; run22_now_s_b2' : nat -> R }.

Section run22.
Variables (n0 n1 n2 : nat) (epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x' y : nat -> nat -> R).
Definition run22_next_z1' (now : run22_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run22_now_W1' now i j * x' (S t) j) + run22_now_b1' now i.
Definition run22_next_a1' (now : run22_state) (t i : nat) : R :=
  phi (run22_next_z1' now t i).
Definition run22_next_z2' (now : run22_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run22_now_W2' now i j * run22_next_a1' now t j) + run22_now_b2' now i.
Definition run22_next_delta2' (now : run22_state) (t i : nat) : R :=
  ell_prime (run22_next_z2' now t i) (y (S t) i).
Definition run22_next_delta1' (now : run22_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run22_now_W2' now j i * run22_next_delta2' now t j) * phi_prime (run22_next_z1' now t i).
Definition run22_next_G1' (now : run22_state) (t i j : nat) : R :=
  run22_next_delta1' now t i * x' (S t) j.
Definition run22_next_g1' (now : run22_state) (t i : nat) : R :=
  run22_next_delta1' now t i.
Definition run22_next_G2' (now : run22_state) (t i j : nat) : R :=
  run22_next_delta2' now t i * run22_next_a1' now t j.
Definition run22_next_g2' (now : run22_state) (t i : nat) : R :=
  run22_next_delta2' now t i.
Definition run22_next_W1' (now : run22_state) (t i j : nat) : R :=
  run22_now_W1' now i j - eta * run22_next_G1' now t i j * / (sqrt (run22_now_s_W1' now i j + run22_next_G1' now t i j ^ 2) + epsilon).
Definition run22_next_s_W1' (now : run22_state) (t i j : nat) : R :=
  run22_now_s_W1' now i j + run22_next_G1' now t i j ^ 2.
Definition run22_next_b1' (now : run22_state) (t i : nat) : R :=
  run22_now_b1' now i - eta * run22_next_g1' now t i * / (sqrt (run22_now_s_b1' now i + run22_next_g1' now t i ^ 2) + epsilon).
Definition run22_next_s_b1' (now : run22_state) (t i : nat) : R :=
  run22_now_s_b1' now i + run22_next_g1' now t i ^ 2.
Definition run22_next_W2' (now : run22_state) (t i j : nat) : R :=
  run22_now_W2' now i j - eta * run22_next_G2' now t i j * / (sqrt (run22_now_s_W2' now i j + run22_next_G2' now t i j ^ 2) + epsilon).
Definition run22_next_s_W2' (now : run22_state) (t i j : nat) : R :=
  run22_now_s_W2' now i j + run22_next_G2' now t i j ^ 2.
Definition run22_next_b2' (now : run22_state) (t i : nat) : R :=
  run22_now_b2' now i - eta * run22_next_g2' now t i * / (sqrt (run22_now_s_b2' now i + run22_next_g2' now t i ^ 2) + epsilon).
Definition run22_next_s_b2' (now : run22_state) (t i : nat) : R :=
  run22_now_s_b2' now i + run22_next_g2' now t i ^ 2.
Definition run22_step (now : run22_state) (t : nat) : run22_state := {| run22_now_W1' := run22_next_W1' now t; run22_now_s_W1' := run22_next_s_W1' now t; run22_now_b1' := run22_next_b1' now t; run22_now_s_b1' := run22_next_s_b1' now t; run22_now_W2' := run22_next_W2' now t; run22_now_s_W2' := run22_next_s_W2' now t; run22_now_b2' := run22_next_b2' now t; run22_now_s_b2' := run22_next_s_b2' now t |}.
Fixpoint run22_after (t : nat) : run22_state :=
  match t with O => {| run22_now_W1' := fun i j => 0; run22_now_s_W1' := fun i j => 0; run22_now_b1' := fun i => 0; run22_now_s_b1' := fun i => 0; run22_now_W2' := fun i j => 0; run22_now_s_W2' := fun i j => 0; run22_now_b2' := fun i => 0; run22_now_s_b2' := fun i => 0 |} | S t => run22_step (run22_after t) t end.
Definition run22_W1' (t : nat) := run22_now_W1' (run22_after t).
Definition run22_s_W1' (t : nat) := run22_now_s_W1' (run22_after t).
Definition run22_b1' (t : nat) := run22_now_b1' (run22_after t).
Definition run22_s_b1' (t : nat) := run22_now_s_b1' (run22_after t).
Definition run22_W2' (t : nat) := run22_now_W2' (run22_after t).
Definition run22_s_W2' (t : nat) := run22_now_s_W2' (run22_after t).
Definition run22_b2' (t : nat) := run22_now_b2' (run22_after t).
Definition run22_s_b2' (t : nat) := run22_now_s_b2' (run22_after t).
Definition run22_z1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_z1' (run22_after t) t end.
Definition run22_a1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_a1' (run22_after t) t end.
Definition run22_z2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_z2' (run22_after t) t end.
Definition run22_delta2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_delta2' (run22_after t) t end.
Definition run22_delta1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_delta1' (run22_after t) t end.
Definition run22_G1' (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run22_next_G1' (run22_after t) t end.
Definition run22_g1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_g1' (run22_after t) t end.
Definition run22_G2' (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run22_next_G2' (run22_after t) t end.
Definition run22_g2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_g2' (run22_after t) t end.
End run22.

Lemma L2_1 (n0 n1 n2 : nat) (epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 : nat -> nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 s_b_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, s_b1 0%nat i = 0)
    (H6 : forall i : nat, s_b2 0%nat i = 0)
    (H7 : forall i : nat, s_b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * g1 (S t) i * / (sqrt (s_b1 t i + g1 (S t) i ^ 2) + epsilon))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * g2 (S t) i * / (sqrt (s_b2 t i + g2 (S t) i ^ 2) + epsilon))
    (H13 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * g_r2 (S t) i * / (sqrt (s_b_r2 t i + g_r2 (S t) i ^ 2) + epsilon))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H16 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H20 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, s_b1 (S t) i = s_b1 t i + g1 (S t) i ^ 2)
    (H23 : forall t : nat, forall i : nat, s_b2 (S t) i = s_b2 t i + g2 (S t) i ^ 2)
    (H24 : forall t : nat, forall i : nat, s_b_r2 (S t) i = s_b_r2 t i + g_r2 (S t) i ^ 2)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H27 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * G1 (S t) i j * / (sqrt (s_W1 t i j + G1 (S t) i j ^ 2) + epsilon))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * G2 (S t) i j * / (sqrt (s_W2 t i j + G2 (S t) i j ^ 2) + epsilon))
    (H32 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = s_W1 t i j + G1 (S t) i j ^ 2)
    (H33 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = s_W2 t i j + G2 (S t) i j ^ 2) :
  forall t : nat, forall i : nat, z2 (S t) i = z_r2 (S t) i.
Proof.
  assert (s1 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2; exact (fun t H34 => (proj1 (proj2 (proj2 (proj2 (proj2 H34))))))).
  assert (s2 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H25 n0 s2 s3 s4 x z1; exact (fun i t H34 => (eq_trans (H25 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H34) i j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3) ((proj1 (proj2 (proj2 H34))) i)) s4)))).
  assert (s6 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H10 a1 phi s5; exact (fun t H34 => (fun i : nat => (eq_trans (H10 t i) (eq_trans (f_equal phi (s5 i t H34)) H1))))).
  assert (s7 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H34 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i))).
  assert (s10 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s11 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H26 H27 n1 s1 s10 s6 s7 s8 s9 z2 z_r2; exact (fun i t H34 => (eq_trans (eq_trans (H26 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H34) i j_0) ((s6 t H34) j_0)) s7))) s8) (s9 i t H34)) (s10 i t))) (eq_sym (H27 t i))))).
  assert (s12 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s13 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H15 H16 delta2 delta_r2 ell_prime s11 y; exact (fun i t H34 => (eq_trans (eq_trans (H15 t i) (f_equal2 ell_prime (s11 i t H34) (eq_refl (y (S t) i)))) (eq_sym (H16 t i))))).
  assert (s14 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s15 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s16 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s17 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H14 delta1 n2 phi_prime s1 s13 s14 s15 s16 s5; exact (fun i t H34 => (eq_trans (H14 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H34) j_0 i) ((fun i : nat => (s13 i t H34)) j_0)) (s14 j_0 t)))) s15) (f_equal phi_prime (s5 i t H34))) s16)))).
  assert (s18 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    G1 (S t) i j = 0)
    by (clear - G1 H28 s17 s18 x; exact (fun i j t H34 => (eq_trans (H28 t i j) (eq_trans (mul2 (s17 i t H34) (eq_refl (x (S t) j))) (s18 j t))))).
  assert (s20 : 0 ^ 2 = 0)
    by (clear; exact (ring_fact [] (PEpow (PEc (0 # 1)) 2) (PEc (0 # 1)) eq_refl)).
  assert (s21 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    s_W1 t i j + G1 (S t) i j ^ 2 = 0)
    by (clear - G1 s19 s20 s4 s_W1; exact (fun i j t H34 => (eq_trans (add2 ((proj1 (proj2 H34)) i j) (eq_trans (pow1 2 (s19 i j t H34)) s20)) s4))).
  assert (s22 : 0 + epsilon = epsilon)
    by (clear - epsilon; exact (ring_fact [epsilon] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl)).
  assert (s23 : - (eta * 0 * / epsilon) = 0)
    by (clear - epsilon eta; exact (ring_fact [eta; / epsilon] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s24 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    s_b1 t i + g1 (S t) i ^ 2 = 0)
    by (clear - H17 g1 s17 s20 s4 s_b1; exact (fun i t H34 => (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 H34)))) i) (eq_trans (pow1 2 (eq_trans (H17 t i) (s17 i t H34))) s20)) s4))).
  assert (s25 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s26 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    G2 (S t) i j = 0)
    by (clear - G2 H29 s13 s25 s6; exact (fun i j t H34 => (eq_trans (H29 t i j) (eq_trans (mul2 (s13 i t H34) ((s6 t H34) j)) (s25 i t))))).
  assert (s27 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    s_W2 t i j + G2 (S t) i j ^ 2 = 0)
    by (clear - G2 s20 s26 s4 s_W2; exact (fun i j t H34 => (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H34)))))) i j) (eq_trans (pow1 2 (s26 i j t H34)) s20)) s4))).
  assert (s28 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H18 H19 g2 g_r2 s13; exact (fun i t H34 => (eq_trans (eq_trans (H18 t i) (s13 i t H34)) (eq_sym (H19 t i))))).
  assert (s29 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    s_b2 t i + g2 (S t) i ^ 2 = s_b_r2 t i + g_r2 (S t) i ^ 2)
    by (clear - g2 g_r2 s28 s_b2 s_b_r2; exact (fun i t H34 => (add2 ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i) (pow1 2 (s28 i t H34))))).
  assert (s30 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, s_b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, s_b2 (S t) i = s_b_r2 (S t) i))
    by (clear - H11 H12 H13 H17 H22 H23 H24 H30 H31 H32 H33 W1 W2 b1 b2 b_r2 epsilon eta s1 s17 s19 s21 s22 s23 s24 s26 s27 s28 s29 s4 s9 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (fun t => (fun H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H30 t i j) (eq_trans (add2 ((proj1 H34) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s19 i j t H34)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (s21 i j t H34)) law_sqrt_of_zero) (eq_refl (epsilon))) s22)))) s23)) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H32 t i j) (s21 i j t H34)))) (conj (fun i : nat => (eq_trans (H11 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 H34))) i) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (H17 t i) (s17 i t H34))) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (s24 i t H34)) law_sqrt_of_zero) (eq_refl (epsilon))) s22)))) s23)) s4))) (conj (fun i : nat => (eq_trans (H22 t i) (s24 i t H34))) (conj (fun i : nat => (fun j : nat => (eq_trans (H31 t i j) (eq_trans (add2 ((s1 t H34) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s26 i j t H34)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (s27 i j t H34)) law_sqrt_of_zero) (eq_refl (epsilon))) s22)))) s23)) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H33 t i j) (s27 i j t H34)))) (conj (fun i : nat => (eq_trans (eq_trans (H12 t i) (add2 (s9 i t H34) (opp1 (mul2 (mul2 (eq_refl (eta)) (s28 i t H34)) (inv1 (add2 (f_equal sqrt (s29 i t H34)) (eq_refl (epsilon)))))))) (eq_sym (H13 t i)))) (fun i : nat => (eq_trans (eq_trans (H23 t i) (s29 i t H34)) (eq_sym (H24 t i)))))))))))))).
  assert (s31 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i))
    by (clear - H2 H20 H21 H3 H4 H5 H6 H7 H8 H9 W1 W2 b1 b2 b_r2 s30 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)) (conj H8 (conj H20 (conj H2 (conj H5 (conj H9 (conj H21 (conj (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i)))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H7 i))))))))))) (fun t : nat => (s30 t)))).
  exact (fun t : nat => ((fun H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) => (fun i : nat => (s11 i t H34))) (s31 t))).
Qed.

Lemma L2_2 (n0 n1 n2 : nat) (epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' b_r2 delta1 delta1' delta2 delta2' delta_r2 g1 g1' g2 g2' g_r2 : nat -> nat -> R) (s_W1 s_W1' s_W2 s_W2' : nat -> nat -> nat -> R) (s_b1 s_b1' s_b2 s_b2' s_b_r2 x x' y z1 z1' z2 z2' z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, s_b1 0%nat i = 0)
    (H6 : forall i : nat, s_b2 0%nat i = 0)
    (H7 : forall i : nat, s_b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * g1 (S t) i * / (sqrt (s_b1 t i + g1 (S t) i ^ 2) + epsilon))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * g2 (S t) i * / (sqrt (s_b2 t i + g2 (S t) i ^ 2) + epsilon))
    (H13 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * g_r2 (S t) i * / (sqrt (s_b_r2 t i + g_r2 (S t) i ^ 2) + epsilon))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H16 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H20 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, s_b1 (S t) i = s_b1 t i + g1 (S t) i ^ 2)
    (H23 : forall t : nat, forall i : nat, s_b2 (S t) i = s_b2 t i + g2 (S t) i ^ 2)
    (H24 : forall t : nat, forall i : nat, s_b_r2 (S t) i = s_b_r2 t i + g_r2 (S t) i ^ 2)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H27 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * G1 (S t) i j * / (sqrt (s_W1 t i j + G1 (S t) i j ^ 2) + epsilon))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * G2 (S t) i j * / (sqrt (s_W2 t i j + G2 (S t) i j ^ 2) + epsilon))
    (H32 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = s_W1 t i j + G1 (S t) i j ^ 2)
    (H33 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = s_W2 t i j + G2 (S t) i j ^ 2)
    (H35 : forall i : nat, b1' 0%nat i = 0)
    (H36 : forall i : nat, b2' 0%nat i = 0)
    (H37 : forall i : nat, s_b1' 0%nat i = 0)
    (H38 : forall i : nat, s_b2' 0%nat i = 0)
    (H39 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H40 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H41 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H42 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * g1' (S t) i * / (sqrt (s_b1' t i + g1' (S t) i ^ 2) + epsilon))
    (H43 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * g2' (S t) i * / (sqrt (s_b2' t i + g2' (S t) i ^ 2) + epsilon))
    (H44 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H45 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H47 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H48 : forall i : nat, forall j : nat, s_W1' 0%nat i j = 0)
    (H49 : forall i : nat, forall j : nat, s_W2' 0%nat i j = 0)
    (H50 : forall t : nat, forall i : nat, s_b1' (S t) i = s_b1' t i + g1' (S t) i ^ 2)
    (H51 : forall t : nat, forall i : nat, s_b2' (S t) i = s_b2' t i + g2' (S t) i ^ 2)
    (H52 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H53 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H54 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H55 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H56 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * G1' (S t) i j * / (sqrt (s_W1' t i j + G1' (S t) i j ^ 2) + epsilon))
    (H57 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * G2' (S t) i j * / (sqrt (s_W2' t i j + G2' (S t) i j ^ 2) + epsilon))
    (H58 : forall t : nat, forall i : nat, forall j : nat, s_W1' (S t) i j = s_W1' t i j + G1' (S t) i j ^ 2)
    (H59 : forall t : nat, forall i : nat, forall j : nat, s_W2' (S t) i j = s_W2' t i j + G2' (S t) i j ^ 2) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  assert (s32 : forall (i t : nat),
    z_r2 (S t) i = z_r2 (S t) i)
    by (clear - z_r2; exact (fun i t => (eq_refl (z_r2 (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L2_1 n0 n1 n2 epsilon eta ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 s_W1 s_W2 s_b1 s_b2 s_b_r2 x y z1 z2 z_r2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32 H33) t i) (eq_sym ((L2_1 n0 n1 n2 epsilon eta ell_prime phi phi_prime G1' G2' W1' W2' a1' b1' b2' b_r2 delta1' delta2' delta_r2 g1' g2' g_r2 s_W1' s_W2' s_b1' s_b2' s_b_r2 x' y z1' z2' z_r2 H1 H35 H36 H4 H37 H38 H7 H39 H40 H41 H42 H43 H13 H44 H45 H16 H46 H47 H19 H48 H49 H50 H51 H24 H52 H53 H27 H54 H55 H56 H57 H58 H59) t i))))).
Qed.

Record small21_state := { small21_now_b_r2 : nat -> R; small21_now_s_b_r2 : nat -> R }.

Section small21.
Variables (epsilon eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small21_next_z_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r2 now i.
Definition small21_next_delta_r2 (now : small21_state) (t i : nat) : R :=
  ell_prime (small21_next_z_r2 now t i) (y (S t) i).
Definition small21_next_g_r2 (now : small21_state) (t i : nat) : R :=
  small21_next_delta_r2 now t i.
Definition small21_next_b_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r2 now i - eta * small21_next_g_r2 now t i * / (sqrt (small21_now_s_b_r2 now i + small21_next_g_r2 now t i ^ 2) + epsilon).
Definition small21_next_s_b_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_s_b_r2 now i + small21_next_g_r2 now t i ^ 2.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_b_r2 := small21_next_b_r2 now t; small21_now_s_b_r2 := small21_next_s_b_r2 now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_b_r2 := fun i => 0; small21_now_s_b_r2 := fun i => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_b_r2 (t : nat) := small21_now_b_r2 (small21_after t).
Definition small21_s_b_r2 (t : nat) := small21_now_s_b_r2 (small21_after t).
Definition small21_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_z_r2 (small21_after t) t end.
Definition small21_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_delta_r2 (small21_after t) t end.
Definition small21_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_g_r2 (small21_after t) t end.
End small21.

Lemma L2_3 (n0 n1 n2 : nat) (epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' delta1 delta1' delta2 delta2' g1 g1' g2 g2' : nat -> nat -> R) (s_W1 s_W1' s_W2 s_W2' : nat -> nat -> nat -> R) (s_b1 s_b1' s_b2 s_b2' x x' y z1 z1' z2 z2' : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, s_b1 0%nat i = 0)
    (H6 : forall i : nat, s_b2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * g1 (S t) i * / (sqrt (s_b1 t i + g1 (S t) i ^ 2) + epsilon))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * g2 (S t) i * / (sqrt (s_b2 t i + g2 (S t) i ^ 2) + epsilon))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H20 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, s_b1 (S t) i = s_b1 t i + g1 (S t) i ^ 2)
    (H23 : forall t : nat, forall i : nat, s_b2 (S t) i = s_b2 t i + g2 (S t) i ^ 2)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * G1 (S t) i j * / (sqrt (s_W1 t i j + G1 (S t) i j ^ 2) + epsilon))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * G2 (S t) i j * / (sqrt (s_W2 t i j + G2 (S t) i j ^ 2) + epsilon))
    (H32 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = s_W1 t i j + G1 (S t) i j ^ 2)
    (H33 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = s_W2 t i j + G2 (S t) i j ^ 2)
    (H35 : forall i : nat, b1' 0%nat i = 0)
    (H36 : forall i : nat, b2' 0%nat i = 0)
    (H37 : forall i : nat, s_b1' 0%nat i = 0)
    (H38 : forall i : nat, s_b2' 0%nat i = 0)
    (H39 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H40 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H41 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H42 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * g1' (S t) i * / (sqrt (s_b1' t i + g1' (S t) i ^ 2) + epsilon))
    (H43 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * g2' (S t) i * / (sqrt (s_b2' t i + g2' (S t) i ^ 2) + epsilon))
    (H44 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H45 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H47 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H48 : forall i : nat, forall j : nat, s_W1' 0%nat i j = 0)
    (H49 : forall i : nat, forall j : nat, s_W2' 0%nat i j = 0)
    (H50 : forall t : nat, forall i : nat, s_b1' (S t) i = s_b1' t i + g1' (S t) i ^ 2)
    (H51 : forall t : nat, forall i : nat, s_b2' (S t) i = s_b2' t i + g2' (S t) i ^ 2)
    (H52 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H53 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H54 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H55 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H56 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * G1' (S t) i j * / (sqrt (s_W1' t i j + G1' (S t) i j ^ 2) + epsilon))
    (H57 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * G2' (S t) i j * / (sqrt (s_W2' t i j + G2' (S t) i j ^ 2) + epsilon))
    (H58 : forall t : nat, forall i : nat, forall j : nat, s_W1' (S t) i j = s_W1' t i j + G1' (S t) i j ^ 2)
    (H59 : forall t : nat, forall i : nat, forall j : nat, s_W2' (S t) i j = s_W2' t i j + G2' (S t) i j ^ 2) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (s_b_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L2_2 n0 n1 n2 epsilon eta ell_prime phi phi_prime G1 G1' G2 G2' W1 W1' W2 W2' a1 a1' b1 b1' b2 b2' (small21_b_r2 epsilon eta ell_prime y) delta1 delta1' delta2 delta2' (small21_delta_r2 epsilon eta ell_prime y) g1 g1' g2 g2' (small21_g_r2 epsilon eta ell_prime y) s_W1 s_W1' s_W2 s_W2' s_b1 s_b1' s_b2 s_b2' (small21_s_b_r2 epsilon eta ell_prime y) x x' y z1 z1' z2 z2' (small21_z_r2 epsilon eta ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) H8 H9 H10 H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 (fun _ _ => eq_refl) H20 H21 H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 H30 H31 H32 H33 H35 H36 H37 H38 H39 H40 H41 H42 H43 H44 H45 H46 H47 H48 H49 H50 H51 H52 H53 H54 H55 H56 H57 H58 H59).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 : nat) (epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x x' y : nat -> nat -> R),
  let s_W1 := (run21_s_W1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let s_b1 := (run21_s_b1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let s_W2 := (run21_s_W2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let s_b2 := (run21_s_b2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let z2 := (run21_z2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let G1 := (run21_G1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let g1 := (run21_g1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let G2 := (run21_G2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let g2 := (run21_g2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  let s_W1' := (run22_s_W1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) in
  let s_b1' := (run22_s_b1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) in
  let s_W2' := (run22_s_W2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) in
  let s_b2' := (run22_s_b2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) in
  let z2' := (run22_z2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) in
  let G1' := (run22_G1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) in
  let g1' := (run22_g1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) in
  let G2' := (run22_G2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) in
  let g2' := (run22_g2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) in
  phi 0 = 0 ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt (s_W1 t i j + G1 (S t) i j ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= s_W1 t i j + G1 (S t) i j ^ 2) ->
  (forall t : nat, forall i : nat, sqrt (s_b1 t i + g1 (S t) i ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= s_b1 t i + g1 (S t) i ^ 2) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt (s_W2 t i j + G2 (S t) i j ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= s_W2 t i j + G2 (S t) i j ^ 2) ->
  (forall t : nat, forall i : nat, sqrt (s_b2 t i + g2 (S t) i ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= s_b2 t i + g2 (S t) i ^ 2) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt (s_W1' t i j + G1' (S t) i j ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= s_W1' t i j + G1' (S t) i j ^ 2) ->
  (forall t : nat, forall i : nat, sqrt (s_b1' t i + g1' (S t) i ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= s_b1' t i + g1' (S t) i ^ 2) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt (s_W2' t i j + G2' (S t) i j ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= s_W2' t i j + G2' (S t) i j ^ 2) ->
  (forall t : nat, forall i : nat, sqrt (s_b2' t i + g2' (S t) i ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= s_b2' t i + g2' (S t) i ^ 2) ->
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  intros n0 n1 n2 epsilon eta ell_prime phi phi_prime x x' y s_W1 s_b1 s_W2 s_b2 z2 G1 g1 G2 g2 s_W1' s_b1' s_W2' s_b2' z2' G1' g1' G2' g2' H1 H60 H61 H62 H63 H64 H65 H66 H67 H68 H69 H70 H71 H72 H73 H74 H75.
  exact (L2_3 n0 n1 n2 epsilon eta ell_prime phi phi_prime (run21_G1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_G1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_G2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_G2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_W1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_W1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_W2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_W2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_a1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_a1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_b1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_b1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_b2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_b2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_delta1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_delta1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_delta2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_delta2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_g1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_g1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_g2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_g2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_s_W1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_s_W1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_s_W2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_s_W2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_s_b1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_s_b1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_s_b2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_s_b2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) x x' y (run21_z1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_z1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) (run21_z2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) (run22_z2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let epsilon := (2 : R) in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let x' := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run21_b2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat).
Proof.
  intros n0 n1 n2 epsilon eta ell_prime phi phi_prime x x' y b2.
  pose (W2 := (run21_W2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (W1 := (run21_W1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (b1 := (run21_b1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (z1 := (run21_z1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (g2 := (run21_g2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b2 := (run21_s_b2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W1 := (run21_s_W1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (G1 := (run21_G1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b1 := (run21_s_b1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (g1 := (run21_g1 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W2 := (run21_s_W2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (G2 := (run21_G2 n0 n1 n2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W1' := (run22_s_W1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (W2' := (run22_W2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (W1' := (run22_W1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (b1' := (run22_b1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (z1' := (run22_z1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (a1' := (run22_a1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (b2' := (run22_b2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (z2' := (run22_z2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (delta2' := (run22_delta2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (delta1' := (run22_delta1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (G1' := (run22_G1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (s_b1' := (run22_s_b1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (g1' := (run22_g1' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (s_W2' := (run22_s_W2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (G2' := (run22_G2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (s_b2' := (run22_s_b2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (g2' := (run22_g2' n0 n1 n2 epsilon eta ell_prime phi phi_prime x' y)).
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
  assert (v9 : g2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := delta2 1%nat 1%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2 1%nat 1%nat] [(-1)] (same_parts v8 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : s_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b2 1%nat 1%nat = 1 / 3)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * g2 1%nat 1%nat * / (sqrt (s_b2 0%nat 1%nat + g2 1%nat 1%nat ^ 2) + epsilon)) eq_refl (eq_trans (y := 0 - 1 * (-1) * (1 / 3)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [b2 0%nat 1%nat; eta; g2 1%nat 1%nat; / (sqrt (s_b2 0%nat 1%nat + g2 1%nat 1%nat ^ 2) + epsilon)] [0; 1; (-1); 1 / 3] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_trans (y := / 3) (inv1 (eq_trans (y := 1 + 2) (rewritten (PEadd (V 1) (V 2)) [sqrt (s_b2 0%nat 1%nat + g2 1%nat 1%nat ^ 2); epsilon] [1; 2] (same_parts (eq_trans (f_equal sqrt (eq_trans (y := 0 + (-1) ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b2 0%nat 1%nat; g2 1%nat 1%nat] [0; (-1)] (same_parts v10 (same_parts v9 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (-1 # 1)) 2)) (PEc (1 # 1)) eq_refl))) law_sqrt_of_one) (same_parts (eq_refl : epsilon = 2) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (2 # 1))) (PEc (3 # 1)) eq_refl))) (rewritten (V 1) [/ 3] [1 / 3] (same_parts (inv_number (3 # 1)) eq_refl))) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 3)))) (PEc (1 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : s_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : G1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v13 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : s_W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := s_W1 0%nat 1%nat 1%nat + G1 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat] [0; 0] (same_parts v12 (same_parts v14 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : s_W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : G1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 0%nat] [0; 1] (same_parts v13 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : s_W1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := s_W1 0%nat 1%nat 0%nat + G1 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W1 0%nat 1%nat 0%nat; G1 1%nat 1%nat 0%nat] [0; 0] (same_parts v16 (same_parts v17 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : s_W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v20 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : G1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 1%nat] [0; 1] (same_parts v21 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : s_W1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := s_W1 0%nat 0%nat 1%nat + G1 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W1 0%nat 0%nat 1%nat; G1 1%nat 0%nat 1%nat] [0; 0] (same_parts v19 (same_parts v22 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : s_W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : G1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 0%nat] [0; 1] (same_parts v21 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : s_W1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := s_W1 0%nat 0%nat 0%nat + G1 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W1 0%nat 0%nat 0%nat; G1 1%nat 0%nat 0%nat] [0; 0] (same_parts v24 (same_parts v25 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : s_b1 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : g1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : s_b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := s_b1 0%nat 1%nat + g1 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b1 0%nat 1%nat; g1 1%nat 1%nat] [0; 0] (same_parts v27 (same_parts v28 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : s_b1 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : g1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1 1%nat 0%nat] [0] (same_parts v21 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : s_b1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := s_b1 0%nat 0%nat + g1 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b1 0%nat 0%nat; g1 1%nat 0%nat] [0; 0] (same_parts v30 (same_parts v31 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : s_W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : G2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 1%nat] [(-1); 0] (same_parts v8 (same_parts v6 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : s_W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := s_W2 0%nat 1%nat 1%nat + G2 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W2 0%nat 1%nat 1%nat; G2 1%nat 1%nat 1%nat] [0; 0] (same_parts v33 (same_parts v34 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : s_W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : z1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [0; 1; 0] (same_parts v37 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v38 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : a1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 0%nat) eq_refl (rewritten (V 1) [z1 1%nat 0%nat] [0] (same_parts v39 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : G2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 0%nat] [(-1); 0] (same_parts v8 (same_parts v40 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : s_W2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := s_W2 0%nat 1%nat 0%nat + G2 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W2 0%nat 1%nat 0%nat; G2 1%nat 1%nat 0%nat] [0; 0] (same_parts v36 (same_parts v41 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : s_W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : z2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [0; 0; 0] (same_parts v44 (same_parts v6 (same_parts v45 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : delta2 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 0%nat; y 1%nat 0%nat] [0; 1] (same_parts v46 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : G2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 1%nat] [(-1); 0] (same_parts v47 (same_parts v6 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : s_W2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := s_W2 0%nat 0%nat 1%nat + G2 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W2 0%nat 0%nat 1%nat; G2 1%nat 0%nat 1%nat] [0; 0] (same_parts v43 (same_parts v48 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : s_W2 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : G2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 0%nat] [(-1); 0] (same_parts v47 (same_parts v40 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : s_W2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := s_W2 0%nat 0%nat 0%nat + G2 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W2 0%nat 0%nat 0%nat; G2 1%nat 0%nat 0%nat] [0; 0] (same_parts v50 (same_parts v51 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : s_b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := s_b2 0%nat 1%nat + g2 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + (-1) ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b2 0%nat 1%nat; g2 1%nat 1%nat] [0; (-1)] (same_parts v10 (same_parts v9 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (-1 # 1)) 2)) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : s_b2 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : g2 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := delta2 1%nat 0%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2 1%nat 0%nat] [(-1)] (same_parts v47 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : s_b2 1%nat 0%nat = 1)
    by (refine (eq_trans (y := s_b2 0%nat 0%nat + g2 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + (-1) ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b2 0%nat 0%nat; g2 1%nat 0%nat] [0; (-1)] (same_parts v54 (same_parts v55 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (-1 # 1)) 2)) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : s_W1' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : W2' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : W1' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : b1' 0%nat 1%nat = 0)
    by (refine (eq_refl : b1' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v61 : z1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1' 0%nat 1%nat 1%nat * x' 1%nat 1%nat + 0 + b1' 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1' 0%nat 1%nat 1%nat; x' 1%nat 1%nat; b1' 0%nat 1%nat] [0; 1; 0] (same_parts v59 (same_parts (eq_refl : x' 1%nat 1%nat = 1) (same_parts v60 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v62 : a1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1' 1%nat 1%nat) eq_refl (rewritten (V 1) [z1' 1%nat 1%nat] [0] (same_parts v61 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v63 : b2' 0%nat 1%nat = 0)
    by (refine (eq_refl : b2' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v64 : z2' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2' 0%nat 1%nat 1%nat * a1' 1%nat 1%nat + 0 + b2' 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2' 0%nat 1%nat 1%nat; a1' 1%nat 1%nat; b2' 0%nat 1%nat] [0; 0; 0] (same_parts v58 (same_parts v62 (same_parts v63 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v65 : delta2' 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2' 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2' 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v64 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v66 : delta1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2' 0%nat 1%nat 1%nat * delta2' 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2' 0%nat 1%nat 1%nat; delta2' 1%nat 1%nat] [0; (-1)] (same_parts v58 (same_parts v65 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v67 : G1' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 1%nat * x' 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 1%nat; x' 1%nat 1%nat] [0; 1] (same_parts v66 (same_parts (eq_refl : x' 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v68 : s_W1' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := s_W1' 0%nat 1%nat 1%nat + G1' 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W1' 0%nat 1%nat 1%nat; G1' 1%nat 1%nat 1%nat] [0; 0] (same_parts v57 (same_parts v67 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v69 : s_W1' 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v70 : G1' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 1%nat * x' 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 1%nat; x' 1%nat 0%nat] [0; 1] (same_parts v66 (same_parts (eq_refl : x' 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v71 : s_W1' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := s_W1' 0%nat 1%nat 0%nat + G1' 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W1' 0%nat 1%nat 0%nat; G1' 1%nat 1%nat 0%nat] [0; 0] (same_parts v69 (same_parts v70 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v72 : s_W1' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v73 : W2' 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2' 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v74 : delta1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2' 0%nat 1%nat 0%nat * delta2' 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2' 0%nat 1%nat 0%nat; delta2' 1%nat 1%nat] [0; (-1)] (same_parts v73 (same_parts v65 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v75 : G1' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 0%nat * x' 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 0%nat; x' 1%nat 1%nat] [0; 1] (same_parts v74 (same_parts (eq_refl : x' 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v76 : s_W1' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := s_W1' 0%nat 0%nat 1%nat + G1' 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W1' 0%nat 0%nat 1%nat; G1' 1%nat 0%nat 1%nat] [0; 0] (same_parts v72 (same_parts v75 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v77 : s_W1' 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v78 : G1' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 0%nat * x' 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 0%nat; x' 1%nat 0%nat] [0; 1] (same_parts v74 (same_parts (eq_refl : x' 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v79 : s_W1' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := s_W1' 0%nat 0%nat 0%nat + G1' 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W1' 0%nat 0%nat 0%nat; G1' 1%nat 0%nat 0%nat] [0; 0] (same_parts v77 (same_parts v78 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v80 : s_b1' 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v81 : g1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1' 1%nat 1%nat] [0] (same_parts v66 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v82 : s_b1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := s_b1' 0%nat 1%nat + g1' 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b1' 0%nat 1%nat; g1' 1%nat 1%nat] [0; 0] (same_parts v80 (same_parts v81 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v83 : s_b1' 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v84 : g1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1' 1%nat 0%nat] [0] (same_parts v74 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v85 : s_b1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := s_b1' 0%nat 0%nat + g1' 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b1' 0%nat 0%nat; g1' 1%nat 0%nat] [0; 0] (same_parts v83 (same_parts v84 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v86 : s_W2' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v87 : G2' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 1%nat * a1' 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 1%nat; a1' 1%nat 1%nat] [(-1); 0] (same_parts v65 (same_parts v62 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v88 : s_W2' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := s_W2' 0%nat 1%nat 1%nat + G2' 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W2' 0%nat 1%nat 1%nat; G2' 1%nat 1%nat 1%nat] [0; 0] (same_parts v86 (same_parts v87 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v89 : s_W2' 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v90 : W1' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v91 : b1' 0%nat 0%nat = 0)
    by (refine (eq_refl : b1' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v92 : z1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1' 0%nat 0%nat 1%nat * x' 1%nat 1%nat + 0 + b1' 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1' 0%nat 0%nat 1%nat; x' 1%nat 1%nat; b1' 0%nat 0%nat] [0; 1; 0] (same_parts v90 (same_parts (eq_refl : x' 1%nat 1%nat = 1) (same_parts v91 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v93 : a1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z1' 1%nat 0%nat) eq_refl (rewritten (V 1) [z1' 1%nat 0%nat] [0] (same_parts v92 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v94 : G2' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 1%nat * a1' 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 1%nat; a1' 1%nat 0%nat] [(-1); 0] (same_parts v65 (same_parts v93 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v95 : s_W2' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := s_W2' 0%nat 1%nat 0%nat + G2' 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W2' 0%nat 1%nat 0%nat; G2' 1%nat 1%nat 0%nat] [0; 0] (same_parts v89 (same_parts v94 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v96 : s_W2' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v97 : W2' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v98 : b2' 0%nat 0%nat = 0)
    by (refine (eq_refl : b2' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v99 : z2' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2' 0%nat 0%nat 1%nat * a1' 1%nat 1%nat + 0 + b2' 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2' 0%nat 0%nat 1%nat; a1' 1%nat 1%nat; b2' 0%nat 0%nat] [0; 0; 0] (same_parts v97 (same_parts v62 (same_parts v98 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v100 : delta2' 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := z2' 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2' 1%nat 0%nat; y 1%nat 0%nat] [0; 1] (same_parts v99 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v101 : G2' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 0%nat * a1' 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 0%nat; a1' 1%nat 1%nat] [(-1); 0] (same_parts v100 (same_parts v62 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v102 : s_W2' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := s_W2' 0%nat 0%nat 1%nat + G2' 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W2' 0%nat 0%nat 1%nat; G2' 1%nat 0%nat 1%nat] [0; 0] (same_parts v96 (same_parts v101 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v103 : s_W2' 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v104 : G2' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 0%nat * a1' 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 0%nat; a1' 1%nat 0%nat] [(-1); 0] (same_parts v100 (same_parts v93 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v105 : s_W2' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := s_W2' 0%nat 0%nat 0%nat + G2' 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + 0 ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_W2' 0%nat 0%nat 0%nat; G2' 1%nat 0%nat 0%nat] [0; 0] (same_parts v103 (same_parts v104 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (0 # 1)) 2)) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v106 : s_b2' 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v107 : g2' 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := delta2' 1%nat 1%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2' 1%nat 1%nat] [(-1)] (same_parts v65 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v108 : s_b2' 1%nat 1%nat = 1)
    by (refine (eq_trans (y := s_b2' 0%nat 1%nat + g2' 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 0 + (-1) ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b2' 0%nat 1%nat; g2' 1%nat 1%nat] [0; (-1)] (same_parts v106 (same_parts v107 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (-1 # 1)) 2)) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v109 : s_b2' 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v110 : g2' 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := delta2' 1%nat 0%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2' 1%nat 0%nat] [(-1)] (same_parts v100 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v111 : s_b2' 1%nat 0%nat = 1)
    by (refine (eq_trans (y := s_b2' 0%nat 0%nat + g2' 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 0 + (-1) ^ 2) (rewritten (PEadd (V 1) (PEpow (V 2) 2)) [s_b2' 0%nat 0%nat; g2' 1%nat 0%nat] [0; (-1)] (same_parts v109 (same_parts v110 eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEpow (PEc (-1 # 1)) 2)) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1 / 3] (same_parts v11 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 3) (0 # 1) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with RMSprop, $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{W}_{2}$ never change *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_s_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_s_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_s_W2 : nat -> nat -> R; run31_now_b2 : nat -> R; run31_now_s_b2 : nat -> R }.

Section run31.
Variables (n0 n1 n2 : nat) (epsilon eta rho : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
Definition run31_next_G1 (now : run31_state) (t i j : nat) : R :=
  run31_next_delta1 now t i * x (S t) j.
Definition run31_next_g1 (now : run31_state) (t i : nat) : R :=
  run31_next_delta1 now t i.
Definition run31_next_G2 (now : run31_state) (t i j : nat) : R :=
  run31_next_delta2 now t i * run31_next_a1 now t j.
Definition run31_next_g2 (now : run31_state) (t i : nat) : R :=
  run31_next_delta2 now t i.
Definition run31_next_W1 (now : run31_state) (t i j : nat) : R :=
  run31_now_W1 now i j - eta * run31_next_G1 now t i j * / (sqrt (rho * run31_now_s_W1 now i j + (1 - rho) * run31_next_G1 now t i j ^ 2) + epsilon).
Definition run31_next_s_W1 (now : run31_state) (t i j : nat) : R :=
  rho * run31_now_s_W1 now i j + (1 - rho) * run31_next_G1 now t i j ^ 2.
Definition run31_next_b1 (now : run31_state) (t i : nat) : R :=
  run31_now_b1 now i - eta * run31_next_g1 now t i * / (sqrt (rho * run31_now_s_b1 now i + (1 - rho) * run31_next_g1 now t i ^ 2) + epsilon).
Definition run31_next_s_b1 (now : run31_state) (t i : nat) : R :=
  rho * run31_now_s_b1 now i + (1 - rho) * run31_next_g1 now t i ^ 2.
Definition run31_next_W2 (now : run31_state) (t i j : nat) : R :=
  run31_now_W2 now i j - eta * run31_next_G2 now t i j * / (sqrt (rho * run31_now_s_W2 now i j + (1 - rho) * run31_next_G2 now t i j ^ 2) + epsilon).
Definition run31_next_s_W2 (now : run31_state) (t i j : nat) : R :=
  rho * run31_now_s_W2 now i j + (1 - rho) * run31_next_G2 now t i j ^ 2.
Definition run31_next_b2 (now : run31_state) (t i : nat) : R :=
  run31_now_b2 now i - eta * run31_next_g2 now t i * / (sqrt (rho * run31_now_s_b2 now i + (1 - rho) * run31_next_g2 now t i ^ 2) + epsilon).
Definition run31_next_s_b2 (now : run31_state) (t i : nat) : R :=
  rho * run31_now_s_b2 now i + (1 - rho) * run31_next_g2 now t i ^ 2.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_s_W1 := run31_next_s_W1 now t; run31_now_b1 := run31_next_b1 now t; run31_now_s_b1 := run31_next_s_b1 now t; run31_now_W2 := run31_next_W2 now t; run31_now_s_W2 := run31_next_s_W2 now t; run31_now_b2 := run31_next_b2 now t; run31_now_s_b2 := run31_next_s_b2 now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => 0; run31_now_s_W1 := fun i j => 0; run31_now_b1 := fun i => 0; run31_now_s_b1 := fun i => 0; run31_now_W2 := fun i j => 0; run31_now_s_W2 := fun i j => 0; run31_now_b2 := fun i => 0; run31_now_s_b2 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
Definition run31_W1 (t : nat) := run31_now_W1 (run31_after t).
Definition run31_s_W1 (t : nat) := run31_now_s_W1 (run31_after t).
Definition run31_b1 (t : nat) := run31_now_b1 (run31_after t).
Definition run31_s_b1 (t : nat) := run31_now_s_b1 (run31_after t).
Definition run31_W2 (t : nat) := run31_now_W2 (run31_after t).
Definition run31_s_W2 (t : nat) := run31_now_s_W2 (run31_after t).
Definition run31_b2 (t : nat) := run31_now_b2 (run31_after t).
Definition run31_s_b2 (t : nat) := run31_now_s_b2 (run31_after t).
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
Definition run31_G1 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run31_next_G1 (run31_after t) t end.
Definition run31_g1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_g1 (run31_after t) t end.
Definition run31_G2 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run31_next_G2 (run31_after t) t end.
Definition run31_g2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_g2 (run31_after t) t end.
End run31.

Lemma L3_1 (n0 n1 n2 : nat) (epsilon eta rho : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 : nat -> nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 s_b_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, s_b1 0%nat i = 0)
    (H6 : forall i : nat, s_b2 0%nat i = 0)
    (H7 : forall i : nat, s_b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * g1 (S t) i * / (sqrt (rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2) + epsilon))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * g2 (S t) i * / (sqrt (rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2) + epsilon))
    (H13 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * g_r2 (S t) i * / (sqrt (rho * s_b_r2 t i + (1 - rho) * g_r2 (S t) i ^ 2) + epsilon))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H16 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H20 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, s_b1 (S t) i = rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2)
    (H23 : forall t : nat, forall i : nat, s_b2 (S t) i = rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2)
    (H24 : forall t : nat, forall i : nat, s_b_r2 (S t) i = rho * s_b_r2 t i + (1 - rho) * g_r2 (S t) i ^ 2)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H27 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * G1 (S t) i j * / (sqrt (rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2) + epsilon))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * G2 (S t) i j * / (sqrt (rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2) + epsilon))
    (H32 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2)
    (H33 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2; exact (fun t H34 => (proj1 (proj2 (proj2 (proj2 (proj2 H34))))))).
  assert (s3 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s5 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H25 n0 s3 s4 s5 x z1; exact (fun i t H34 => (eq_trans (H25 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H34) i j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) s4) ((proj1 (proj2 (proj2 H34))) i)) s5)))).
  assert (s7 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H10 a1 phi s6; exact (fun t H34 => (fun i : nat => (eq_trans (H10 t i) (eq_trans (f_equal phi (s6 i t H34)) H1))))).
  assert (s8 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s9 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s10 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H34 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i))).
  assert (s11 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s12 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H26 H27 n1 s10 s11 s2 s7 s8 s9 z2 z_r2; exact (fun i t H34 => (eq_trans (eq_trans (H26 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H34) i j_0) ((s7 t H34) j_0)) s8))) s9) (s10 i t H34)) (s11 i t))) (eq_sym (H27 t i))))).
  assert (s13 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H15 H16 delta2 delta_r2 ell_prime s12 y; exact (fun i t H34 => (eq_trans (eq_trans (H15 t i) (f_equal2 ell_prime (s12 i t H34) (eq_refl (y (S t) i)))) (eq_sym (H16 t i))))).
  assert (s14 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s15 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s16 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s17 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H14 delta1 n2 phi_prime s13 s14 s15 s16 s2 s6; exact (fun i t H34 => (eq_trans (H14 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H34) j_0 i) ((fun i : nat => (s13 i t H34)) j_0)) (s14 j_0 t)))) s15) (f_equal phi_prime (s6 i t H34))) s16)))).
  assert (s18 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    G1 (S t) i j = 0)
    by (clear - G1 H28 s17 s18 x; exact (fun i j t H34 => (eq_trans (H28 t i j) (eq_trans (mul2 (s17 i t H34) (eq_refl (x (S t) j))) (s18 j t))))).
  assert (s20 : rho * 0 = 0)
    by (clear - rho; exact (ring_fact [rho] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s21 : 0 ^ 2 = 0)
    by (clear; exact (ring_fact [] (PEpow (PEc (0 # 1)) 2) (PEc (0 # 1)) eq_refl)).
  assert (s22 : (1 - rho) * 0 = 0)
    by (clear - rho; exact (ring_fact [rho] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s23 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2 = 0)
    by (clear - G1 rho s19 s20 s21 s22 s5 s_W1; exact (fun i j t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (rho)) ((proj1 (proj2 H34)) i j)) s20) (eq_trans (mul2 (eq_refl (1 - rho)) (eq_trans (pow1 2 (s19 i j t H34)) s21)) s22)) s5))).
  assert (s24 : 0 + epsilon = epsilon)
    by (clear - epsilon; exact (ring_fact [epsilon] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl)).
  assert (s25 : - (eta * 0 * / epsilon) = 0)
    by (clear - epsilon eta; exact (ring_fact [eta; / epsilon] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s26 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2 = 0)
    by (clear - H17 g1 rho s17 s20 s21 s22 s5 s_b1; exact (fun i t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (rho)) ((proj1 (proj2 (proj2 (proj2 H34)))) i)) s20) (eq_trans (mul2 (eq_refl (1 - rho)) (eq_trans (pow1 2 (eq_trans (H17 t i) (s17 i t H34))) s21)) s22)) s5))).
  assert (s27 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s28 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    G2 (S t) i j = 0)
    by (clear - G2 H29 s13 s27 s7; exact (fun i j t H34 => (eq_trans (H29 t i j) (eq_trans (mul2 (s13 i t H34) ((s7 t H34) j)) (s27 i t))))).
  assert (s29 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2 = 0)
    by (clear - G2 rho s20 s21 s22 s28 s5 s_W2; exact (fun i j t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (rho)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H34)))))) i j)) s20) (eq_trans (mul2 (eq_refl (1 - rho)) (eq_trans (pow1 2 (s28 i j t H34)) s21)) s22)) s5))).
  assert (s30 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H18 H19 g2 g_r2 s13; exact (fun i t H34 => (eq_trans (eq_trans (H18 t i) (s13 i t H34)) (eq_sym (H19 t i))))).
  assert (s31 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2 = rho * s_b_r2 t i + (1 - rho) * g_r2 (S t) i ^ 2)
    by (clear - g2 g_r2 rho s30 s_b2 s_b_r2; exact (fun i t H34 => (add2 (mul2 (eq_refl (rho)) ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i)) (mul2 (eq_refl (1 - rho)) (pow1 2 (s30 i t H34)))))).
  assert (s32 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, s_b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, s_b2 (S t) i = s_b_r2 (S t) i))
    by (clear - H11 H12 H13 H17 H22 H23 H24 H30 H31 H32 H33 W1 W2 b1 b2 b_r2 epsilon eta s10 s17 s19 s2 s23 s24 s25 s26 s28 s29 s30 s31 s5 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (fun t => (fun H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H30 t i j) (eq_trans (add2 ((proj1 H34) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s19 i j t H34)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (s23 i j t H34)) law_sqrt_of_zero) (eq_refl (epsilon))) s24)))) s25)) s5)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H32 t i j) (s23 i j t H34)))) (conj (fun i : nat => (eq_trans (H11 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 H34))) i) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (H17 t i) (s17 i t H34))) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (s26 i t H34)) law_sqrt_of_zero) (eq_refl (epsilon))) s24)))) s25)) s5))) (conj (fun i : nat => (eq_trans (H22 t i) (s26 i t H34))) (conj (fun i : nat => (fun j : nat => (eq_trans (H31 t i j) (eq_trans (add2 ((s2 t H34) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s28 i j t H34)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (s29 i j t H34)) law_sqrt_of_zero) (eq_refl (epsilon))) s24)))) s25)) s5)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H33 t i j) (s29 i j t H34)))) (conj (fun i : nat => (eq_trans (eq_trans (H12 t i) (add2 (s10 i t H34) (opp1 (mul2 (mul2 (eq_refl (eta)) (s30 i t H34)) (inv1 (add2 (f_equal sqrt (s31 i t H34)) (eq_refl (epsilon)))))))) (eq_sym (H13 t i)))) (fun i : nat => (eq_trans (eq_trans (H23 t i) (s31 i t H34)) (eq_sym (H24 t i)))))))))))))).
  assert (s33 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i))
    by (clear - H2 H20 H21 H3 H4 H5 H6 H7 H8 H9 W1 W2 b1 b2 b_r2 s32 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)) (conj H8 (conj H20 (conj H2 (conj H5 (conj H9 (conj H21 (conj (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i)))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H7 i))))))))))) (fun t : nat => (s32 t)))).
  assert (s34 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s33; exact (fun t : nat => (proj1 (proj2 (proj2 (s33 t)))))).
  assert (s35 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s33; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s33 t)))))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s33 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s33 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s34 t i) (eq_sym (s34 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s35 t i j) (eq_sym (s35 0%nat i j)))))))).
Qed.

Record small31_state := { small31_now_b_r2 : nat -> R; small31_now_s_b_r2 : nat -> R }.

Section small31.
Variables (epsilon eta rho : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small31_next_z_r2 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r2 now i.
Definition small31_next_delta_r2 (now : small31_state) (t i : nat) : R :=
  ell_prime (small31_next_z_r2 now t i) (y (S t) i).
Definition small31_next_g_r2 (now : small31_state) (t i : nat) : R :=
  small31_next_delta_r2 now t i.
Definition small31_next_b_r2 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r2 now i - eta * small31_next_g_r2 now t i * / (sqrt (rho * small31_now_s_b_r2 now i + (1 - rho) * small31_next_g_r2 now t i ^ 2) + epsilon).
Definition small31_next_s_b_r2 (now : small31_state) (t i : nat) : R :=
  rho * small31_now_s_b_r2 now i + (1 - rho) * small31_next_g_r2 now t i ^ 2.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_b_r2 := small31_next_b_r2 now t; small31_now_s_b_r2 := small31_next_s_b_r2 now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_b_r2 := fun i => 0; small31_now_s_b_r2 := fun i => 0 |} | S t => small31_step (small31_after t) t end.
Definition small31_b_r2 (t : nat) := small31_now_b_r2 (small31_after t).
Definition small31_s_b_r2 (t : nat) := small31_now_s_b_r2 (small31_after t).
Definition small31_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_z_r2 (small31_after t) t end.
Definition small31_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_delta_r2 (small31_after t) t end.
Definition small31_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_g_r2 (small31_after t) t end.
End small31.

Lemma L3_2 (n0 n1 n2 : nat) (epsilon eta rho : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 : nat -> nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 x y z1 z2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, s_b1 0%nat i = 0)
    (H6 : forall i : nat, s_b2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * g1 (S t) i * / (sqrt (rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2) + epsilon))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * g2 (S t) i * / (sqrt (rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2) + epsilon))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H20 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, s_b1 (S t) i = rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2)
    (H23 : forall t : nat, forall i : nat, s_b2 (S t) i = rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * G1 (S t) i j * / (sqrt (rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2) + epsilon))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * G2 (S t) i j * / (sqrt (rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2) + epsilon))
    (H32 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2)
    (H33 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (s_b_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L3_1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 (small31_b_r2 epsilon eta rho ell_prime y) delta1 delta2 (small31_delta_r2 epsilon eta rho ell_prime y) g1 g2 (small31_g_r2 epsilon eta rho ell_prime y) s_W1 s_W2 s_b1 s_b2 (small31_s_b_r2 epsilon eta rho ell_prime y) x y z1 z2 (small31_z_r2 epsilon eta rho ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) H8 H9 H10 H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 (fun _ _ => eq_refl) H20 H21 H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 H30 H31 H32 H33).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 : nat) (epsilon eta rho : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run31_W1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let s_W1 := (run31_s_W1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let b1 := (run31_b1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let s_b1 := (run31_s_b1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let s_W2 := (run31_s_W2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let s_b2 := (run31_s_b2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let G1 := (run31_G1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let g1 := (run31_g1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let G2 := (run31_G2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let g2 := (run31_g2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  phi 0 = 0 ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt (rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2) ->
  (forall t : nat, forall i : nat, sqrt (rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt (rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2) ->
  (forall t : nat, forall i : nat, sqrt (rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2) ->
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  intros n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y W1 s_W1 b1 s_b1 W2 s_W2 s_b2 G1 g1 G2 g2 H1 H35 H36 H37 H38 H39 H40 H41 H42.
  exact (L3_2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime (run31_G1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_G2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_W1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_W2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_a1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_b1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_b2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_delta1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_delta2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_g1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_g2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_s_W1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_s_W2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_s_b1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_s_b2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) x y (run31_z1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run31_z2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let epsilon := (1 / 2 : R) in
  let eta := (2 : R) in
  let rho := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ + z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 0 in
  let y := fun i1 i2 : nat => 1 / 2 in
  let b2 := (run31_b2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat).
Proof.
  intros n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y b2.
  pose (W2 := (run31_W2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (W1 := (run31_W1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (b1 := (run31_b1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (z1 := (run31_z1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (a1 := (run31_a1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (z2 := (run31_z2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (delta2 := (run31_delta2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (g2 := (run31_g2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (s_b2 := (run31_s_b2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (s_W1 := (run31_s_W1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (delta1 := (run31_delta1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (G1 := (run31_G1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (s_b1 := (run31_s_b1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (g1 := (run31_g1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (s_W2 := (run31_s_W2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (G2 := (run31_G2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
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
  assert (v6 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v6 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat + y 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 / 2) (rewritten (PEadd (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1 / 2] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (1 # 2))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : g2 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := delta2 1%nat 1%nat) eq_refl (rewritten (V 1) [delta2 1%nat 1%nat] [1 / 2] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : s_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b2 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * g2 1%nat 1%nat * / (sqrt (rho * s_b2 0%nat 1%nat + (1 - rho) * g2 1%nat 1%nat ^ 2) + epsilon)) eq_refl (eq_trans (y := 0 - 2 * (1 / 2) * 2) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [b2 0%nat 1%nat; eta; g2 1%nat 1%nat; / (sqrt (rho * s_b2 0%nat 1%nat + (1 - rho) * g2 1%nat 1%nat ^ 2) + epsilon)] [0; 2; 1 / 2; 2] (same_parts v1 (same_parts (eq_refl : eta = 2) (same_parts v9 (same_parts (eq_trans (y := / (1 / 2)) (inv1 (eq_trans (y := 0 + 1 / 2) (rewritten (PEadd (V 1) (V 2)) [sqrt (rho * s_b2 0%nat 1%nat + (1 - rho) * g2 1%nat 1%nat ^ 2); epsilon] [0; 1 / 2] (same_parts (eq_trans (f_equal sqrt (eq_trans (y := 1 * 0 + (1 - 1) * (1 / 2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b2 0%nat 1%nat; g2 1%nat 1%nat] [1; 0; 1 / 2] (same_parts (eq_refl : rho = 1) (same_parts v10 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (1 # 2)) 2))) (PEc (0 # 1)) eq_refl))) law_sqrt_of_zero) (same_parts (eq_refl : epsilon = 1 / 2) eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (1 # 2))) (PEc (1 # 2)) eq_refl))) (rewritten (V 1) [/ (1 / 2)] [2] (same_parts (inv_number (1 # 2)) eq_refl))) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (2 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : s_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (1 / 2) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [0; 1 / 2] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : G1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 0] (same_parts v13 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : s_W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_W1 0%nat 1%nat 1%nat + (1 - rho) * G1 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v12 (same_parts v14 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : s_W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : G1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 0%nat] [0; 0] (same_parts v13 (same_parts (eq_refl : x 1%nat 0%nat = 0) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : s_W1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_W1 0%nat 1%nat 0%nat + (1 - rho) * G1 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W1 0%nat 1%nat 0%nat; G1 1%nat 1%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v16 (same_parts v17 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : s_W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (1 / 2) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat] [0; 1 / 2] (same_parts v20 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : G1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 1%nat] [0; 0] (same_parts v21 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : s_W1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_W1 0%nat 0%nat 1%nat + (1 - rho) * G1 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W1 0%nat 0%nat 1%nat; G1 1%nat 0%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v19 (same_parts v22 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : s_W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : G1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 0%nat] [0; 0] (same_parts v21 (same_parts (eq_refl : x 1%nat 0%nat = 0) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : s_W1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_W1 0%nat 0%nat 0%nat + (1 - rho) * G1 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W1 0%nat 0%nat 0%nat; G1 1%nat 0%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v24 (same_parts v25 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : s_b1 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : g1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : s_b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_b1 0%nat 1%nat + (1 - rho) * g1 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b1 0%nat 1%nat; g1 1%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v27 (same_parts v28 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : s_b1 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : g1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1 1%nat 0%nat] [0] (same_parts v21 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : s_b1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_b1 0%nat 0%nat + (1 - rho) * g1 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b1 0%nat 0%nat; g1 1%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v30 (same_parts v31 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : s_W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : G2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 1%nat] [1 / 2; 0] (same_parts v8 (same_parts v6 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : s_W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_W2 0%nat 1%nat 1%nat + (1 - rho) * G2 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W2 0%nat 1%nat 1%nat; G2 1%nat 1%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v33 (same_parts v34 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : s_W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : z1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [0; 0; 0] (same_parts v37 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v38 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : a1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 0%nat) eq_refl (rewritten (V 1) [z1 1%nat 0%nat] [0] (same_parts v39 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : G2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 1 / 2 * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 0%nat] [1 / 2; 0] (same_parts v8 (same_parts v40 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : s_W2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_W2 0%nat 1%nat 0%nat + (1 - rho) * G2 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W2 0%nat 1%nat 0%nat; G2 1%nat 1%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v36 (same_parts v41 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : s_W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : z2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [0; 0; 0] (same_parts v44 (same_parts v6 (same_parts v45 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : delta2 1%nat 0%nat = 1 / 2)
    by (refine (eq_trans (y := z2 1%nat 0%nat + y 1%nat 0%nat) eq_refl (eq_trans (y := 0 + 1 / 2) (rewritten (PEadd (V 1) (V 2)) [z2 1%nat 0%nat; y 1%nat 0%nat] [0; 1 / 2] (same_parts v46 (same_parts (eq_refl : y 1%nat 0%nat = 1 / 2) eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (1 # 2))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : G2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 1%nat] [1 / 2; 0] (same_parts v47 (same_parts v6 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : s_W2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_W2 0%nat 0%nat 1%nat + (1 - rho) * G2 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W2 0%nat 0%nat 1%nat; G2 1%nat 0%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v43 (same_parts v48 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : s_W2 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : G2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 1 / 2 * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 0%nat] [1 / 2; 0] (same_parts v47 (same_parts v40 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : s_W2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_W2 0%nat 0%nat 0%nat + (1 - rho) * G2 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W2 0%nat 0%nat 0%nat; G2 1%nat 0%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v50 (same_parts v51 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : s_b2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_b2 0%nat 1%nat + (1 - rho) * g2 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * (1 / 2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b2 0%nat 1%nat; g2 1%nat 1%nat] [1; 0; 1 / 2] (same_parts (eq_refl : rho = 1) (same_parts v10 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (1 # 2)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : s_b2 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : g2 1%nat 0%nat = 1 / 2)
    by (refine (eq_trans (y := delta2 1%nat 0%nat) eq_refl (rewritten (V 1) [delta2 1%nat 0%nat] [1 / 2] (same_parts v47 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : s_b2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_b2 0%nat 0%nat + (1 - rho) * g2 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * (1 / 2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b2 0%nat 0%nat; g2 1%nat 0%nat] [1; 0; 1 / 2] (same_parts (eq_refl : rho = 1) (same_parts v54 (same_parts v55 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (1 # 2)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [(-2)] (same_parts v11 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with RMSprop, $\mathbf{z}_{2}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run41_state := { run41_now_W1 : nat -> nat -> R; run41_now_s_W1 : nat -> nat -> R; run41_now_b1 : nat -> R; run41_now_s_b1 : nat -> R; run41_now_W2 : nat -> nat -> R; run41_now_s_W2 : nat -> nat -> R; run41_now_b2 : nat -> R; run41_now_s_b2 : nat -> R }.

Section run41.
Variables (n0 n1 n2 : nat) (epsilon eta rho : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run41_next_z1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run41_now_W1 now i j * x (S t) j) + run41_now_b1 now i.
Definition run41_next_a1 (now : run41_state) (t i : nat) : R :=
  phi (run41_next_z1 now t i).
Definition run41_next_z2 (now : run41_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run41_now_W2 now i j * run41_next_a1 now t j) + run41_now_b2 now i.
Definition run41_next_delta2 (now : run41_state) (t i : nat) : R :=
  ell_prime (run41_next_z2 now t i) (y (S t) i).
Definition run41_next_delta1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run41_now_W2 now j i * run41_next_delta2 now t j) * phi_prime (run41_next_z1 now t i).
Definition run41_next_G1 (now : run41_state) (t i j : nat) : R :=
  run41_next_delta1 now t i * x (S t) j.
Definition run41_next_g1 (now : run41_state) (t i : nat) : R :=
  run41_next_delta1 now t i.
Definition run41_next_G2 (now : run41_state) (t i j : nat) : R :=
  run41_next_delta2 now t i * run41_next_a1 now t j.
Definition run41_next_g2 (now : run41_state) (t i : nat) : R :=
  run41_next_delta2 now t i.
Definition run41_next_W1 (now : run41_state) (t i j : nat) : R :=
  run41_now_W1 now i j - eta * run41_next_G1 now t i j * / (sqrt (rho * run41_now_s_W1 now i j + (1 - rho) * run41_next_G1 now t i j ^ 2) + epsilon).
Definition run41_next_s_W1 (now : run41_state) (t i j : nat) : R :=
  rho * run41_now_s_W1 now i j + (1 - rho) * run41_next_G1 now t i j ^ 2.
Definition run41_next_b1 (now : run41_state) (t i : nat) : R :=
  run41_now_b1 now i - eta * run41_next_g1 now t i * / (sqrt (rho * run41_now_s_b1 now i + (1 - rho) * run41_next_g1 now t i ^ 2) + epsilon).
Definition run41_next_s_b1 (now : run41_state) (t i : nat) : R :=
  rho * run41_now_s_b1 now i + (1 - rho) * run41_next_g1 now t i ^ 2.
Definition run41_next_W2 (now : run41_state) (t i j : nat) : R :=
  run41_now_W2 now i j - eta * run41_next_G2 now t i j * / (sqrt (rho * run41_now_s_W2 now i j + (1 - rho) * run41_next_G2 now t i j ^ 2) + epsilon).
Definition run41_next_s_W2 (now : run41_state) (t i j : nat) : R :=
  rho * run41_now_s_W2 now i j + (1 - rho) * run41_next_G2 now t i j ^ 2.
Definition run41_next_b2 (now : run41_state) (t i : nat) : R :=
  run41_now_b2 now i - eta * run41_next_g2 now t i * / (sqrt (rho * run41_now_s_b2 now i + (1 - rho) * run41_next_g2 now t i ^ 2) + epsilon).
Definition run41_next_s_b2 (now : run41_state) (t i : nat) : R :=
  rho * run41_now_s_b2 now i + (1 - rho) * run41_next_g2 now t i ^ 2.
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_W1 := run41_next_W1 now t; run41_now_s_W1 := run41_next_s_W1 now t; run41_now_b1 := run41_next_b1 now t; run41_now_s_b1 := run41_next_s_b1 now t; run41_now_W2 := run41_next_W2 now t; run41_now_s_W2 := run41_next_s_W2 now t; run41_now_b2 := run41_next_b2 now t; run41_now_s_b2 := run41_next_s_b2 now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_W1 := fun i j => 0; run41_now_s_W1 := fun i j => 0; run41_now_b1 := fun i => 0; run41_now_s_b1 := fun i => 0; run41_now_W2 := fun i j => 0; run41_now_s_W2 := fun i j => 0; run41_now_b2 := fun i => 0; run41_now_s_b2 := fun i => 0 |} | S t => run41_step (run41_after t) t end.
Definition run41_W1 (t : nat) := run41_now_W1 (run41_after t).
Definition run41_s_W1 (t : nat) := run41_now_s_W1 (run41_after t).
Definition run41_b1 (t : nat) := run41_now_b1 (run41_after t).
Definition run41_s_b1 (t : nat) := run41_now_s_b1 (run41_after t).
Definition run41_W2 (t : nat) := run41_now_W2 (run41_after t).
Definition run41_s_W2 (t : nat) := run41_now_s_W2 (run41_after t).
Definition run41_b2 (t : nat) := run41_now_b2 (run41_after t).
Definition run41_s_b2 (t : nat) := run41_now_s_b2 (run41_after t).
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
Definition run41_G1 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run41_next_G1 (run41_after t) t end.
Definition run41_g1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_g1 (run41_after t) t end.
Definition run41_G2 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run41_next_G2 (run41_after t) t end.
Definition run41_g2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_g2 (run41_after t) t end.
End run41.

Record run42_state := { run42_now_W1' : nat -> nat -> R; run42_now_s_W1' : nat -> nat -> R; run42_now_b1' : nat -> R; run42_now_s_b1' : nat -> R; run42_now_W2' : nat -> nat -> R; run42_now_s_W2' : nat -> nat -> R; run42_now_b2' : nat -> R; run42_now_s_b2' : nat -> R }.

Section run42.
Variables (n0 n1 n2 : nat) (epsilon eta rho : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x' y : nat -> nat -> R).
Definition run42_next_z1' (now : run42_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run42_now_W1' now i j * x' (S t) j) + run42_now_b1' now i.
Definition run42_next_a1' (now : run42_state) (t i : nat) : R :=
  phi (run42_next_z1' now t i).
Definition run42_next_z2' (now : run42_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run42_now_W2' now i j * run42_next_a1' now t j) + run42_now_b2' now i.
Definition run42_next_delta2' (now : run42_state) (t i : nat) : R :=
  ell_prime (run42_next_z2' now t i) (y (S t) i).
Definition run42_next_delta1' (now : run42_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run42_now_W2' now j i * run42_next_delta2' now t j) * phi_prime (run42_next_z1' now t i).
Definition run42_next_G1' (now : run42_state) (t i j : nat) : R :=
  run42_next_delta1' now t i * x' (S t) j.
Definition run42_next_g1' (now : run42_state) (t i : nat) : R :=
  run42_next_delta1' now t i.
Definition run42_next_G2' (now : run42_state) (t i j : nat) : R :=
  run42_next_delta2' now t i * run42_next_a1' now t j.
Definition run42_next_g2' (now : run42_state) (t i : nat) : R :=
  run42_next_delta2' now t i.
Definition run42_next_W1' (now : run42_state) (t i j : nat) : R :=
  run42_now_W1' now i j - eta * run42_next_G1' now t i j * / (sqrt (rho * run42_now_s_W1' now i j + (1 - rho) * run42_next_G1' now t i j ^ 2) + epsilon).
Definition run42_next_s_W1' (now : run42_state) (t i j : nat) : R :=
  rho * run42_now_s_W1' now i j + (1 - rho) * run42_next_G1' now t i j ^ 2.
Definition run42_next_b1' (now : run42_state) (t i : nat) : R :=
  run42_now_b1' now i - eta * run42_next_g1' now t i * / (sqrt (rho * run42_now_s_b1' now i + (1 - rho) * run42_next_g1' now t i ^ 2) + epsilon).
Definition run42_next_s_b1' (now : run42_state) (t i : nat) : R :=
  rho * run42_now_s_b1' now i + (1 - rho) * run42_next_g1' now t i ^ 2.
Definition run42_next_W2' (now : run42_state) (t i j : nat) : R :=
  run42_now_W2' now i j - eta * run42_next_G2' now t i j * / (sqrt (rho * run42_now_s_W2' now i j + (1 - rho) * run42_next_G2' now t i j ^ 2) + epsilon).
Definition run42_next_s_W2' (now : run42_state) (t i j : nat) : R :=
  rho * run42_now_s_W2' now i j + (1 - rho) * run42_next_G2' now t i j ^ 2.
Definition run42_next_b2' (now : run42_state) (t i : nat) : R :=
  run42_now_b2' now i - eta * run42_next_g2' now t i * / (sqrt (rho * run42_now_s_b2' now i + (1 - rho) * run42_next_g2' now t i ^ 2) + epsilon).
Definition run42_next_s_b2' (now : run42_state) (t i : nat) : R :=
  rho * run42_now_s_b2' now i + (1 - rho) * run42_next_g2' now t i ^ 2.
Definition run42_step (now : run42_state) (t : nat) : run42_state := {| run42_now_W1' := run42_next_W1' now t; run42_now_s_W1' := run42_next_s_W1' now t; run42_now_b1' := run42_next_b1' now t; run42_now_s_b1' := run42_next_s_b1' now t; run42_now_W2' := run42_next_W2' now t; run42_now_s_W2' := run42_next_s_W2' now t; run42_now_b2' := run42_next_b2' now t; run42_now_s_b2' := run42_next_s_b2' now t |}.
Fixpoint run42_after (t : nat) : run42_state :=
  match t with O => {| run42_now_W1' := fun i j => 0; run42_now_s_W1' := fun i j => 0; run42_now_b1' := fun i => 0; run42_now_s_b1' := fun i => 0; run42_now_W2' := fun i j => 0; run42_now_s_W2' := fun i j => 0; run42_now_b2' := fun i => 0; run42_now_s_b2' := fun i => 0 |} | S t => run42_step (run42_after t) t end.
Definition run42_W1' (t : nat) := run42_now_W1' (run42_after t).
Definition run42_s_W1' (t : nat) := run42_now_s_W1' (run42_after t).
Definition run42_b1' (t : nat) := run42_now_b1' (run42_after t).
Definition run42_s_b1' (t : nat) := run42_now_s_b1' (run42_after t).
Definition run42_W2' (t : nat) := run42_now_W2' (run42_after t).
Definition run42_s_W2' (t : nat) := run42_now_s_W2' (run42_after t).
Definition run42_b2' (t : nat) := run42_now_b2' (run42_after t).
Definition run42_s_b2' (t : nat) := run42_now_s_b2' (run42_after t).
Definition run42_z1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_z1' (run42_after t) t end.
Definition run42_a1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_a1' (run42_after t) t end.
Definition run42_z2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_z2' (run42_after t) t end.
Definition run42_delta2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_delta2' (run42_after t) t end.
Definition run42_delta1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_delta1' (run42_after t) t end.
Definition run42_G1' (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run42_next_G1' (run42_after t) t end.
Definition run42_g1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_g1' (run42_after t) t end.
Definition run42_G2' (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run42_next_G2' (run42_after t) t end.
Definition run42_g2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_g2' (run42_after t) t end.
End run42.

Lemma L4_1 (n0 n1 n2 : nat) (epsilon eta rho : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 : nat -> nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 s_b_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, s_b1 0%nat i = 0)
    (H6 : forall i : nat, s_b2 0%nat i = 0)
    (H7 : forall i : nat, s_b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * g1 (S t) i * / (sqrt (rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2) + epsilon))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * g2 (S t) i * / (sqrt (rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2) + epsilon))
    (H13 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * g_r2 (S t) i * / (sqrt (rho * s_b_r2 t i + (1 - rho) * g_r2 (S t) i ^ 2) + epsilon))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H16 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H20 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, s_b1 (S t) i = rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2)
    (H23 : forall t : nat, forall i : nat, s_b2 (S t) i = rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2)
    (H24 : forall t : nat, forall i : nat, s_b_r2 (S t) i = rho * s_b_r2 t i + (1 - rho) * g_r2 (S t) i ^ 2)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H27 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * G1 (S t) i j * / (sqrt (rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2) + epsilon))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * G2 (S t) i j * / (sqrt (rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2) + epsilon))
    (H32 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2)
    (H33 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2) :
  forall t : nat, forall i : nat, z2 (S t) i = z_r2 (S t) i.
Proof.
  assert (s1 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2; exact (fun t H34 => (proj1 (proj2 (proj2 (proj2 (proj2 H34))))))).
  assert (s2 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H25 n0 s2 s3 s4 x z1; exact (fun i t H34 => (eq_trans (H25 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H34) i j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3) ((proj1 (proj2 (proj2 H34))) i)) s4)))).
  assert (s6 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H10 a1 phi s5; exact (fun t H34 => (fun i : nat => (eq_trans (H10 t i) (eq_trans (f_equal phi (s5 i t H34)) H1))))).
  assert (s7 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H34 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i))).
  assert (s10 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s11 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H26 H27 n1 s1 s10 s6 s7 s8 s9 z2 z_r2; exact (fun i t H34 => (eq_trans (eq_trans (H26 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H34) i j_0) ((s6 t H34) j_0)) s7))) s8) (s9 i t H34)) (s10 i t))) (eq_sym (H27 t i))))).
  assert (s12 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s13 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H15 H16 delta2 delta_r2 ell_prime s11 y; exact (fun i t H34 => (eq_trans (eq_trans (H15 t i) (f_equal2 ell_prime (s11 i t H34) (eq_refl (y (S t) i)))) (eq_sym (H16 t i))))).
  assert (s14 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s15 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s16 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s17 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H14 delta1 n2 phi_prime s1 s13 s14 s15 s16 s5; exact (fun i t H34 => (eq_trans (H14 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H34) j_0 i) ((fun i : nat => (s13 i t H34)) j_0)) (s14 j_0 t)))) s15) (f_equal phi_prime (s5 i t H34))) s16)))).
  assert (s18 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    G1 (S t) i j = 0)
    by (clear - G1 H28 s17 s18 x; exact (fun i j t H34 => (eq_trans (H28 t i j) (eq_trans (mul2 (s17 i t H34) (eq_refl (x (S t) j))) (s18 j t))))).
  assert (s20 : rho * 0 = 0)
    by (clear - rho; exact (ring_fact [rho] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s21 : 0 ^ 2 = 0)
    by (clear; exact (ring_fact [] (PEpow (PEc (0 # 1)) 2) (PEc (0 # 1)) eq_refl)).
  assert (s22 : (1 - rho) * 0 = 0)
    by (clear - rho; exact (ring_fact [rho] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s23 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2 = 0)
    by (clear - G1 rho s19 s20 s21 s22 s4 s_W1; exact (fun i j t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (rho)) ((proj1 (proj2 H34)) i j)) s20) (eq_trans (mul2 (eq_refl (1 - rho)) (eq_trans (pow1 2 (s19 i j t H34)) s21)) s22)) s4))).
  assert (s24 : 0 + epsilon = epsilon)
    by (clear - epsilon; exact (ring_fact [epsilon] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl)).
  assert (s25 : - (eta * 0 * / epsilon) = 0)
    by (clear - epsilon eta; exact (ring_fact [eta; / epsilon] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s26 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2 = 0)
    by (clear - H17 g1 rho s17 s20 s21 s22 s4 s_b1; exact (fun i t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (rho)) ((proj1 (proj2 (proj2 (proj2 H34)))) i)) s20) (eq_trans (mul2 (eq_refl (1 - rho)) (eq_trans (pow1 2 (eq_trans (H17 t i) (s17 i t H34))) s21)) s22)) s4))).
  assert (s27 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s28 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    G2 (S t) i j = 0)
    by (clear - G2 H29 s13 s27 s6; exact (fun i j t H34 => (eq_trans (H29 t i j) (eq_trans (mul2 (s13 i t H34) ((s6 t H34) j)) (s27 i t))))).
  assert (s29 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2 = 0)
    by (clear - G2 rho s20 s21 s22 s28 s4 s_W2; exact (fun i j t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (rho)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H34)))))) i j)) s20) (eq_trans (mul2 (eq_refl (1 - rho)) (eq_trans (pow1 2 (s28 i j t H34)) s21)) s22)) s4))).
  assert (s30 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H18 H19 g2 g_r2 s13; exact (fun i t H34 => (eq_trans (eq_trans (H18 t i) (s13 i t H34)) (eq_sym (H19 t i))))).
  assert (s31 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)),
    rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2 = rho * s_b_r2 t i + (1 - rho) * g_r2 (S t) i ^ 2)
    by (clear - g2 g_r2 rho s30 s_b2 s_b_r2; exact (fun i t H34 => (add2 (mul2 (eq_refl (rho)) ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i)) (mul2 (eq_refl (1 - rho)) (pow1 2 (s30 i t H34)))))).
  assert (s32 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, s_b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, s_b2 (S t) i = s_b_r2 (S t) i))
    by (clear - H11 H12 H13 H17 H22 H23 H24 H30 H31 H32 H33 W1 W2 b1 b2 b_r2 epsilon eta s1 s17 s19 s23 s24 s25 s26 s28 s29 s30 s31 s4 s9 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (fun t => (fun H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H30 t i j) (eq_trans (add2 ((proj1 H34) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s19 i j t H34)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (s23 i j t H34)) law_sqrt_of_zero) (eq_refl (epsilon))) s24)))) s25)) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H32 t i j) (s23 i j t H34)))) (conj (fun i : nat => (eq_trans (H11 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 H34))) i) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (H17 t i) (s17 i t H34))) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (s26 i t H34)) law_sqrt_of_zero) (eq_refl (epsilon))) s24)))) s25)) s4))) (conj (fun i : nat => (eq_trans (H22 t i) (s26 i t H34))) (conj (fun i : nat => (fun j : nat => (eq_trans (H31 t i j) (eq_trans (add2 ((s1 t H34) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s28 i j t H34)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (s29 i j t H34)) law_sqrt_of_zero) (eq_refl (epsilon))) s24)))) s25)) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H33 t i j) (s29 i j t H34)))) (conj (fun i : nat => (eq_trans (eq_trans (H12 t i) (add2 (s9 i t H34) (opp1 (mul2 (mul2 (eq_refl (eta)) (s30 i t H34)) (inv1 (add2 (f_equal sqrt (s31 i t H34)) (eq_refl (epsilon)))))))) (eq_sym (H13 t i)))) (fun i : nat => (eq_trans (eq_trans (H23 t i) (s31 i t H34)) (eq_sym (H24 t i)))))))))))))).
  assert (s33 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i))
    by (clear - H2 H20 H21 H3 H4 H5 H6 H7 H8 H9 W1 W2 b1 b2 b_r2 s32 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i)) (conj H8 (conj H20 (conj H2 (conj H5 (conj H9 (conj H21 (conj (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i)))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H7 i))))))))))) (fun t : nat => (s32 t)))).
  exact (fun t : nat => ((fun H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) => (fun i : nat => (s11 i t H34))) (s33 t))).
Qed.

Lemma L4_2 (n0 n1 n2 : nat) (epsilon eta rho : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' b_r2 delta1 delta1' delta2 delta2' delta_r2 g1 g1' g2 g2' g_r2 : nat -> nat -> R) (s_W1 s_W1' s_W2 s_W2' : nat -> nat -> nat -> R) (s_b1 s_b1' s_b2 s_b2' s_b_r2 x x' y z1 z1' z2 z2' z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, s_b1 0%nat i = 0)
    (H6 : forall i : nat, s_b2 0%nat i = 0)
    (H7 : forall i : nat, s_b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * g1 (S t) i * / (sqrt (rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2) + epsilon))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * g2 (S t) i * / (sqrt (rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2) + epsilon))
    (H13 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * g_r2 (S t) i * / (sqrt (rho * s_b_r2 t i + (1 - rho) * g_r2 (S t) i ^ 2) + epsilon))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H16 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H20 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, s_b1 (S t) i = rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2)
    (H23 : forall t : nat, forall i : nat, s_b2 (S t) i = rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2)
    (H24 : forall t : nat, forall i : nat, s_b_r2 (S t) i = rho * s_b_r2 t i + (1 - rho) * g_r2 (S t) i ^ 2)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H27 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * G1 (S t) i j * / (sqrt (rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2) + epsilon))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * G2 (S t) i j * / (sqrt (rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2) + epsilon))
    (H32 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2)
    (H33 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2)
    (H35 : forall i : nat, b1' 0%nat i = 0)
    (H36 : forall i : nat, b2' 0%nat i = 0)
    (H37 : forall i : nat, s_b1' 0%nat i = 0)
    (H38 : forall i : nat, s_b2' 0%nat i = 0)
    (H39 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H40 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H41 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H42 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * g1' (S t) i * / (sqrt (rho * s_b1' t i + (1 - rho) * g1' (S t) i ^ 2) + epsilon))
    (H43 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * g2' (S t) i * / (sqrt (rho * s_b2' t i + (1 - rho) * g2' (S t) i ^ 2) + epsilon))
    (H44 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H45 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H47 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H48 : forall i : nat, forall j : nat, s_W1' 0%nat i j = 0)
    (H49 : forall i : nat, forall j : nat, s_W2' 0%nat i j = 0)
    (H50 : forall t : nat, forall i : nat, s_b1' (S t) i = rho * s_b1' t i + (1 - rho) * g1' (S t) i ^ 2)
    (H51 : forall t : nat, forall i : nat, s_b2' (S t) i = rho * s_b2' t i + (1 - rho) * g2' (S t) i ^ 2)
    (H52 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H53 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H54 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H55 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H56 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * G1' (S t) i j * / (sqrt (rho * s_W1' t i j + (1 - rho) * G1' (S t) i j ^ 2) + epsilon))
    (H57 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * G2' (S t) i j * / (sqrt (rho * s_W2' t i j + (1 - rho) * G2' (S t) i j ^ 2) + epsilon))
    (H58 : forall t : nat, forall i : nat, forall j : nat, s_W1' (S t) i j = rho * s_W1' t i j + (1 - rho) * G1' (S t) i j ^ 2)
    (H59 : forall t : nat, forall i : nat, forall j : nat, s_W2' (S t) i j = rho * s_W2' t i j + (1 - rho) * G2' (S t) i j ^ 2) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  assert (s34 : forall (i t : nat),
    z_r2 (S t) i = z_r2 (S t) i)
    by (clear - z_r2; exact (fun i t => (eq_refl (z_r2 (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L4_1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 s_W1 s_W2 s_b1 s_b2 s_b_r2 x y z1 z2 z_r2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32 H33) t i) (eq_sym ((L4_1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime G1' G2' W1' W2' a1' b1' b2' b_r2 delta1' delta2' delta_r2 g1' g2' g_r2 s_W1' s_W2' s_b1' s_b2' s_b_r2 x' y z1' z2' z_r2 H1 H35 H36 H4 H37 H38 H7 H39 H40 H41 H42 H43 H13 H44 H45 H16 H46 H47 H19 H48 H49 H50 H51 H24 H52 H53 H27 H54 H55 H56 H57 H58 H59) t i))))).
Qed.

Record small41_state := { small41_now_b_r2 : nat -> R; small41_now_s_b_r2 : nat -> R }.

Section small41.
Variables (epsilon eta rho : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small41_next_z_r2 (now : small41_state) (t i : nat) : R :=
  small41_now_b_r2 now i.
Definition small41_next_delta_r2 (now : small41_state) (t i : nat) : R :=
  ell_prime (small41_next_z_r2 now t i) (y (S t) i).
Definition small41_next_g_r2 (now : small41_state) (t i : nat) : R :=
  small41_next_delta_r2 now t i.
Definition small41_next_b_r2 (now : small41_state) (t i : nat) : R :=
  small41_now_b_r2 now i - eta * small41_next_g_r2 now t i * / (sqrt (rho * small41_now_s_b_r2 now i + (1 - rho) * small41_next_g_r2 now t i ^ 2) + epsilon).
Definition small41_next_s_b_r2 (now : small41_state) (t i : nat) : R :=
  rho * small41_now_s_b_r2 now i + (1 - rho) * small41_next_g_r2 now t i ^ 2.
Definition small41_step (now : small41_state) (t : nat) : small41_state := {| small41_now_b_r2 := small41_next_b_r2 now t; small41_now_s_b_r2 := small41_next_s_b_r2 now t |}.
Fixpoint small41_after (t : nat) : small41_state :=
  match t with O => {| small41_now_b_r2 := fun i => 0; small41_now_s_b_r2 := fun i => 0 |} | S t => small41_step (small41_after t) t end.
Definition small41_b_r2 (t : nat) := small41_now_b_r2 (small41_after t).
Definition small41_s_b_r2 (t : nat) := small41_now_s_b_r2 (small41_after t).
Definition small41_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_z_r2 (small41_after t) t end.
Definition small41_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_delta_r2 (small41_after t) t end.
Definition small41_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_g_r2 (small41_after t) t end.
End small41.

Lemma L4_3 (n0 n1 n2 : nat) (epsilon eta rho : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' delta1 delta1' delta2 delta2' g1 g1' g2 g2' : nat -> nat -> R) (s_W1 s_W1' s_W2 s_W2' : nat -> nat -> nat -> R) (s_b1 s_b1' s_b2 s_b2' x x' y z1 z1' z2 z2' : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, s_b1 0%nat i = 0)
    (H6 : forall i : nat, s_b2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * g1 (S t) i * / (sqrt (rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2) + epsilon))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * g2 (S t) i * / (sqrt (rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2) + epsilon))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H20 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, s_b1 (S t) i = rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2)
    (H23 : forall t : nat, forall i : nat, s_b2 (S t) i = rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * G1 (S t) i j * / (sqrt (rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2) + epsilon))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * G2 (S t) i j * / (sqrt (rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2) + epsilon))
    (H32 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2)
    (H33 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2)
    (H35 : forall i : nat, b1' 0%nat i = 0)
    (H36 : forall i : nat, b2' 0%nat i = 0)
    (H37 : forall i : nat, s_b1' 0%nat i = 0)
    (H38 : forall i : nat, s_b2' 0%nat i = 0)
    (H39 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H40 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H41 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H42 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * g1' (S t) i * / (sqrt (rho * s_b1' t i + (1 - rho) * g1' (S t) i ^ 2) + epsilon))
    (H43 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * g2' (S t) i * / (sqrt (rho * s_b2' t i + (1 - rho) * g2' (S t) i ^ 2) + epsilon))
    (H44 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H45 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H47 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H48 : forall i : nat, forall j : nat, s_W1' 0%nat i j = 0)
    (H49 : forall i : nat, forall j : nat, s_W2' 0%nat i j = 0)
    (H50 : forall t : nat, forall i : nat, s_b1' (S t) i = rho * s_b1' t i + (1 - rho) * g1' (S t) i ^ 2)
    (H51 : forall t : nat, forall i : nat, s_b2' (S t) i = rho * s_b2' t i + (1 - rho) * g2' (S t) i ^ 2)
    (H52 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H53 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H54 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H55 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H56 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * G1' (S t) i j * / (sqrt (rho * s_W1' t i j + (1 - rho) * G1' (S t) i j ^ 2) + epsilon))
    (H57 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * G2' (S t) i j * / (sqrt (rho * s_W2' t i j + (1 - rho) * G2' (S t) i j ^ 2) + epsilon))
    (H58 : forall t : nat, forall i : nat, forall j : nat, s_W1' (S t) i j = rho * s_W1' t i j + (1 - rho) * G1' (S t) i j ^ 2)
    (H59 : forall t : nat, forall i : nat, forall j : nat, s_W2' (S t) i j = rho * s_W2' t i j + (1 - rho) * G2' (S t) i j ^ 2) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (s_b_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L4_2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime G1 G1' G2 G2' W1 W1' W2 W2' a1 a1' b1 b1' b2 b2' (small41_b_r2 epsilon eta rho ell_prime y) delta1 delta1' delta2 delta2' (small41_delta_r2 epsilon eta rho ell_prime y) g1 g1' g2 g2' (small41_g_r2 epsilon eta rho ell_prime y) s_W1 s_W1' s_W2 s_W2' s_b1 s_b1' s_b2 s_b2' (small41_s_b_r2 epsilon eta rho ell_prime y) x x' y z1 z1' z2 z2' (small41_z_r2 epsilon eta rho ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) H8 H9 H10 H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 (fun _ _ => eq_refl) H20 H21 H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 H30 H31 H32 H33 H35 H36 H37 H38 H39 H40 H41 H42 H43 H44 H45 H46 H47 H48 H49 H50 H51 H52 H53 H54 H55 H56 H57 H58 H59).
Qed.

Theorem claim4 :
  forall (n0 n1 n2 : nat) (epsilon eta rho : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x x' y : nat -> nat -> R),
  let s_W1 := (run41_s_W1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let s_b1 := (run41_s_b1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let s_W2 := (run41_s_W2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let s_b2 := (run41_s_b2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let z2 := (run41_z2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let G1 := (run41_G1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let g1 := (run41_g1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let G2 := (run41_G2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let g2 := (run41_g2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  let s_W1' := (run42_s_W1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) in
  let s_b1' := (run42_s_b1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) in
  let s_W2' := (run42_s_W2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) in
  let s_b2' := (run42_s_b2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) in
  let z2' := (run42_z2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) in
  let G1' := (run42_G1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) in
  let g1' := (run42_g1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) in
  let G2' := (run42_G2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) in
  let g2' := (run42_g2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) in
  phi 0 = 0 ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt (rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= rho * s_W1 t i j + (1 - rho) * G1 (S t) i j ^ 2) ->
  (forall t : nat, forall i : nat, sqrt (rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= rho * s_b1 t i + (1 - rho) * g1 (S t) i ^ 2) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt (rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= rho * s_W2 t i j + (1 - rho) * G2 (S t) i j ^ 2) ->
  (forall t : nat, forall i : nat, sqrt (rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= rho * s_b2 t i + (1 - rho) * g2 (S t) i ^ 2) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt (rho * s_W1' t i j + (1 - rho) * G1' (S t) i j ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= rho * s_W1' t i j + (1 - rho) * G1' (S t) i j ^ 2) ->
  (forall t : nat, forall i : nat, sqrt (rho * s_b1' t i + (1 - rho) * g1' (S t) i ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= rho * s_b1' t i + (1 - rho) * g1' (S t) i ^ 2) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt (rho * s_W2' t i j + (1 - rho) * G2' (S t) i j ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= rho * s_W2' t i j + (1 - rho) * G2' (S t) i j ^ 2) ->
  (forall t : nat, forall i : nat, sqrt (rho * s_b2' t i + (1 - rho) * g2' (S t) i ^ 2) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= rho * s_b2' t i + (1 - rho) * g2' (S t) i ^ 2) ->
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  intros n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x x' y s_W1 s_b1 s_W2 s_b2 z2 G1 g1 G2 g2 s_W1' s_b1' s_W2' s_b2' z2' G1' g1' G2' g2' H1 H60 H61 H62 H63 H64 H65 H66 H67 H68 H69 H70 H71 H72 H73 H74 H75.
  exact (L4_3 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime (run41_G1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_G1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_G2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_G2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_W1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_W1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_W2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_W2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_a1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_a1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_b1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_b1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_b2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_b2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_delta1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_delta1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_delta2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_delta2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_g1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_g1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_g2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_g2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_s_W1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_s_W1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_s_W2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_s_W2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_s_b1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_s_b1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_s_b2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_s_b2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) x x' y (run41_z1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_z1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) (run41_z2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) (run42_z2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim4_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let epsilon := (1 / 2 : R) in
  let eta := (2 : R) in
  let rho := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ + z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let x' := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 2 in
  let b2 := (run41_b2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat).
Proof.
  intros n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x x' y b2.
  pose (W2 := (run41_W2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (W1 := (run41_W1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (b1 := (run41_b1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (z1 := (run41_z1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (a1 := (run41_a1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (z2 := (run41_z2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (delta2 := (run41_delta2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (g2 := (run41_g2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (s_b2 := (run41_s_b2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (s_W1 := (run41_s_W1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (delta1 := (run41_delta1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (G1 := (run41_G1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (s_b1 := (run41_s_b1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (g1 := (run41_g1 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (s_W2 := (run41_s_W2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (G2 := (run41_G2 n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x y)).
  pose (s_W1' := (run42_s_W1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (W2' := (run42_W2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (W1' := (run42_W1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (b1' := (run42_b1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (z1' := (run42_z1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (a1' := (run42_a1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (b2' := (run42_b2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (z2' := (run42_z2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (delta2' := (run42_delta2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (delta1' := (run42_delta1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (G1' := (run42_G1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (s_b1' := (run42_s_b1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (g1' := (run42_g1' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (s_W2' := (run42_s_W2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (G2' := (run42_G2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (s_b2' := (run42_s_b2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  pose (g2' := (run42_g2' n0 n1 n2 epsilon eta rho ell_prime phi phi_prime x' y)).
  assert (v1 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1 / 2; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v6 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat + y 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 2) (rewritten (PEadd (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 2] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 2) eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (2 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : g2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := delta2 1%nat 1%nat) eq_refl (rewritten (V 1) [delta2 1%nat 1%nat] [2] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : s_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b2 1%nat 1%nat = (-8))
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * g2 1%nat 1%nat * / (sqrt (rho * s_b2 0%nat 1%nat + (1 - rho) * g2 1%nat 1%nat ^ 2) + epsilon)) eq_refl (eq_trans (y := 0 - 2 * 2 * 2) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [b2 0%nat 1%nat; eta; g2 1%nat 1%nat; / (sqrt (rho * s_b2 0%nat 1%nat + (1 - rho) * g2 1%nat 1%nat ^ 2) + epsilon)] [0; 2; 2; 2] (same_parts v1 (same_parts (eq_refl : eta = 2) (same_parts v9 (same_parts (eq_trans (y := / (1 / 2)) (inv1 (eq_trans (y := 0 + 1 / 2) (rewritten (PEadd (V 1) (V 2)) [sqrt (rho * s_b2 0%nat 1%nat + (1 - rho) * g2 1%nat 1%nat ^ 2); epsilon] [0; 1 / 2] (same_parts (eq_trans (f_equal sqrt (eq_trans (y := 1 * 0 + (1 - 1) * 2 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b2 0%nat 1%nat; g2 1%nat 1%nat] [1; 0; 2] (same_parts (eq_refl : rho = 1) (same_parts v10 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (2 # 1)) 2))) (PEc (0 # 1)) eq_refl))) law_sqrt_of_zero) (same_parts (eq_refl : epsilon = 1 / 2) eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (1 # 2))) (PEc (1 # 2)) eq_refl))) (rewritten (V 1) [/ (1 / 2)] [2] (same_parts (inv_number (1 # 2)) eq_refl))) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEc (2 # 1))) (PEc (2 # 1)))) (PEc (-8 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : s_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [0; 2] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : G1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1 / 2] (same_parts v13 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : s_W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_W1 0%nat 1%nat 1%nat + (1 - rho) * G1 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v12 (same_parts v14 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : s_W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : G1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 0%nat] [0; 1 / 2] (same_parts v13 (same_parts (eq_refl : x 1%nat 0%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : s_W1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_W1 0%nat 1%nat 0%nat + (1 - rho) * G1 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W1 0%nat 1%nat 0%nat; G1 1%nat 1%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v16 (same_parts v17 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : s_W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat] [0; 2] (same_parts v20 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : G1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 1%nat] [0; 1 / 2] (same_parts v21 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : s_W1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_W1 0%nat 0%nat 1%nat + (1 - rho) * G1 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W1 0%nat 0%nat 1%nat; G1 1%nat 0%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v19 (same_parts v22 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : s_W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : G1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 0%nat] [0; 1 / 2] (same_parts v21 (same_parts (eq_refl : x 1%nat 0%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : s_W1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_W1 0%nat 0%nat 0%nat + (1 - rho) * G1 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W1 0%nat 0%nat 0%nat; G1 1%nat 0%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v24 (same_parts v25 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : s_b1 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : g1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : s_b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_b1 0%nat 1%nat + (1 - rho) * g1 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b1 0%nat 1%nat; g1 1%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v27 (same_parts v28 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : s_b1 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : g1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1 1%nat 0%nat] [0] (same_parts v21 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : s_b1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_b1 0%nat 0%nat + (1 - rho) * g1 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b1 0%nat 0%nat; g1 1%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v30 (same_parts v31 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : s_W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : G2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 2 * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 1%nat] [2; 0] (same_parts v8 (same_parts v6 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : s_W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_W2 0%nat 1%nat 1%nat + (1 - rho) * G2 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W2 0%nat 1%nat 1%nat; G2 1%nat 1%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v33 (same_parts v34 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : s_W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : z1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [0; 1 / 2; 0] (same_parts v37 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v38 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : a1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 0%nat) eq_refl (rewritten (V 1) [z1 1%nat 0%nat] [0] (same_parts v39 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : G2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 2 * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 0%nat] [2; 0] (same_parts v8 (same_parts v40 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : s_W2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_W2 0%nat 1%nat 0%nat + (1 - rho) * G2 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W2 0%nat 1%nat 0%nat; G2 1%nat 1%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v36 (same_parts v41 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : s_W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : z2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [0; 0; 0] (same_parts v44 (same_parts v6 (same_parts v45 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : delta2 1%nat 0%nat = 2)
    by (refine (eq_trans (y := z2 1%nat 0%nat + y 1%nat 0%nat) eq_refl (eq_trans (y := 0 + 2) (rewritten (PEadd (V 1) (V 2)) [z2 1%nat 0%nat; y 1%nat 0%nat] [0; 2] (same_parts v46 (same_parts (eq_refl : y 1%nat 0%nat = 2) eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (2 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : G2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 2 * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 1%nat] [2; 0] (same_parts v47 (same_parts v6 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : s_W2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_W2 0%nat 0%nat 1%nat + (1 - rho) * G2 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W2 0%nat 0%nat 1%nat; G2 1%nat 0%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v43 (same_parts v48 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : s_W2 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : G2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 2 * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 0%nat] [2; 0] (same_parts v47 (same_parts v40 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : s_W2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_W2 0%nat 0%nat 0%nat + (1 - rho) * G2 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W2 0%nat 0%nat 0%nat; G2 1%nat 0%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v50 (same_parts v51 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : s_b2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_b2 0%nat 1%nat + (1 - rho) * g2 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 2 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b2 0%nat 1%nat; g2 1%nat 1%nat] [1; 0; 2] (same_parts (eq_refl : rho = 1) (same_parts v10 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (2 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : s_b2 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : g2 1%nat 0%nat = 2)
    by (refine (eq_trans (y := delta2 1%nat 0%nat) eq_refl (rewritten (V 1) [delta2 1%nat 0%nat] [2] (same_parts v47 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : s_b2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_b2 0%nat 0%nat + (1 - rho) * g2 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 2 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b2 0%nat 0%nat; g2 1%nat 0%nat] [1; 0; 2] (same_parts (eq_refl : rho = 1) (same_parts v54 (same_parts v55 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (2 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : s_W1' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : W2' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : W1' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : b1' 0%nat 1%nat = 0)
    by (refine (eq_refl : b1' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v61 : z1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1' 0%nat 1%nat 1%nat * x' 1%nat 1%nat + 0 + b1' 0%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1' 0%nat 1%nat 1%nat; x' 1%nat 1%nat; b1' 0%nat 1%nat] [0; 1 / 2; 0] (same_parts v59 (same_parts (eq_refl : x' 1%nat 1%nat = 1 / 2) (same_parts v60 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v62 : a1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1' 1%nat 1%nat) eq_refl (rewritten (V 1) [z1' 1%nat 1%nat] [0] (same_parts v61 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v63 : b2' 0%nat 1%nat = 0)
    by (refine (eq_refl : b2' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v64 : z2' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2' 0%nat 1%nat 1%nat * a1' 1%nat 1%nat + 0 + b2' 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2' 0%nat 1%nat 1%nat; a1' 1%nat 1%nat; b2' 0%nat 1%nat] [0; 0; 0] (same_parts v58 (same_parts v62 (same_parts v63 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v65 : delta2' 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z2' 1%nat 1%nat + y 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 2) (rewritten (PEadd (V 1) (V 2)) [z2' 1%nat 1%nat; y 1%nat 1%nat] [0; 2] (same_parts v64 (same_parts (eq_refl : y 1%nat 1%nat = 2) eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (2 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v66 : delta1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2' 0%nat 1%nat 1%nat * delta2' 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2' 0%nat 1%nat 1%nat; delta2' 1%nat 1%nat] [0; 2] (same_parts v58 (same_parts v65 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v67 : G1' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 1%nat * x' 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 1%nat; x' 1%nat 1%nat] [0; 1 / 2] (same_parts v66 (same_parts (eq_refl : x' 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v68 : s_W1' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_W1' 0%nat 1%nat 1%nat + (1 - rho) * G1' 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W1' 0%nat 1%nat 1%nat; G1' 1%nat 1%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v57 (same_parts v67 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v69 : s_W1' 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v70 : G1' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 1%nat * x' 1%nat 0%nat) eq_refl (eq_trans (y := 0 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 1%nat; x' 1%nat 0%nat] [0; 1 / 2] (same_parts v66 (same_parts (eq_refl : x' 1%nat 0%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v71 : s_W1' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_W1' 0%nat 1%nat 0%nat + (1 - rho) * G1' 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W1' 0%nat 1%nat 0%nat; G1' 1%nat 1%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v69 (same_parts v70 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v72 : s_W1' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v73 : W2' 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2' 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v74 : delta1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2' 0%nat 1%nat 0%nat * delta2' 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2' 0%nat 1%nat 0%nat; delta2' 1%nat 1%nat] [0; 2] (same_parts v73 (same_parts v65 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v75 : G1' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 0%nat * x' 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 0%nat; x' 1%nat 1%nat] [0; 1 / 2] (same_parts v74 (same_parts (eq_refl : x' 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v76 : s_W1' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_W1' 0%nat 0%nat 1%nat + (1 - rho) * G1' 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W1' 0%nat 0%nat 1%nat; G1' 1%nat 0%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v72 (same_parts v75 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v77 : s_W1' 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v78 : G1' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 0%nat * x' 1%nat 0%nat) eq_refl (eq_trans (y := 0 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 0%nat; x' 1%nat 0%nat] [0; 1 / 2] (same_parts v74 (same_parts (eq_refl : x' 1%nat 0%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v79 : s_W1' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_W1' 0%nat 0%nat 0%nat + (1 - rho) * G1' 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W1' 0%nat 0%nat 0%nat; G1' 1%nat 0%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v77 (same_parts v78 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v80 : s_b1' 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v81 : g1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1' 1%nat 1%nat] [0] (same_parts v66 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v82 : s_b1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_b1' 0%nat 1%nat + (1 - rho) * g1' 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b1' 0%nat 1%nat; g1' 1%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v80 (same_parts v81 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v83 : s_b1' 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v84 : g1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1' 1%nat 0%nat] [0] (same_parts v74 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v85 : s_b1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_b1' 0%nat 0%nat + (1 - rho) * g1' 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b1' 0%nat 0%nat; g1' 1%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v83 (same_parts v84 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v86 : s_W2' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v87 : G2' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 1%nat * a1' 1%nat 1%nat) eq_refl (eq_trans (y := 2 * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 1%nat; a1' 1%nat 1%nat] [2; 0] (same_parts v65 (same_parts v62 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v88 : s_W2' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_W2' 0%nat 1%nat 1%nat + (1 - rho) * G2' 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W2' 0%nat 1%nat 1%nat; G2' 1%nat 1%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v86 (same_parts v87 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v89 : s_W2' 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v90 : W1' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v91 : b1' 0%nat 0%nat = 0)
    by (refine (eq_refl : b1' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v92 : z1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1' 0%nat 0%nat 1%nat * x' 1%nat 1%nat + 0 + b1' 0%nat 0%nat) eq_refl (eq_trans (y := 0 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1' 0%nat 0%nat 1%nat; x' 1%nat 1%nat; b1' 0%nat 0%nat] [0; 1 / 2; 0] (same_parts v90 (same_parts (eq_refl : x' 1%nat 1%nat = 1 / 2) (same_parts v91 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v93 : a1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z1' 1%nat 0%nat) eq_refl (rewritten (V 1) [z1' 1%nat 0%nat] [0] (same_parts v92 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v94 : G2' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 1%nat * a1' 1%nat 0%nat) eq_refl (eq_trans (y := 2 * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 1%nat; a1' 1%nat 0%nat] [2; 0] (same_parts v65 (same_parts v93 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v95 : s_W2' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_W2' 0%nat 1%nat 0%nat + (1 - rho) * G2' 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W2' 0%nat 1%nat 0%nat; G2' 1%nat 1%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v89 (same_parts v94 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v96 : s_W2' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v97 : W2' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v98 : b2' 0%nat 0%nat = 0)
    by (refine (eq_refl : b2' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v99 : z2' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2' 0%nat 0%nat 1%nat * a1' 1%nat 1%nat + 0 + b2' 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2' 0%nat 0%nat 1%nat; a1' 1%nat 1%nat; b2' 0%nat 0%nat] [0; 0; 0] (same_parts v97 (same_parts v62 (same_parts v98 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v100 : delta2' 1%nat 0%nat = 2)
    by (refine (eq_trans (y := z2' 1%nat 0%nat + y 1%nat 0%nat) eq_refl (eq_trans (y := 0 + 2) (rewritten (PEadd (V 1) (V 2)) [z2' 1%nat 0%nat; y 1%nat 0%nat] [0; 2] (same_parts v99 (same_parts (eq_refl : y 1%nat 0%nat = 2) eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (2 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v101 : G2' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 0%nat * a1' 1%nat 1%nat) eq_refl (eq_trans (y := 2 * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 0%nat; a1' 1%nat 1%nat] [2; 0] (same_parts v100 (same_parts v62 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v102 : s_W2' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_W2' 0%nat 0%nat 1%nat + (1 - rho) * G2' 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W2' 0%nat 0%nat 1%nat; G2' 1%nat 0%nat 1%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v96 (same_parts v101 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v103 : s_W2' 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v104 : G2' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 0%nat * a1' 1%nat 0%nat) eq_refl (eq_trans (y := 2 * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 0%nat; a1' 1%nat 0%nat] [2; 0] (same_parts v100 (same_parts v93 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v105 : s_W2' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_W2' 0%nat 0%nat 0%nat + (1 - rho) * G2' 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_W2' 0%nat 0%nat 0%nat; G2' 1%nat 0%nat 0%nat] [1; 0; 0] (same_parts (eq_refl : rho = 1) (same_parts v103 (same_parts v104 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v106 : s_b2' 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v107 : g2' 1%nat 1%nat = 2)
    by (refine (eq_trans (y := delta2' 1%nat 1%nat) eq_refl (rewritten (V 1) [delta2' 1%nat 1%nat] [2] (same_parts v65 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v108 : s_b2' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := rho * s_b2' 0%nat 1%nat + (1 - rho) * g2' 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 2 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b2' 0%nat 1%nat; g2' 1%nat 1%nat] [1; 0; 2] (same_parts (eq_refl : rho = 1) (same_parts v106 (same_parts v107 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (2 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v109 : s_b2' 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v110 : g2' 1%nat 0%nat = 2)
    by (refine (eq_trans (y := delta2' 1%nat 0%nat) eq_refl (rewritten (V 1) [delta2' 1%nat 0%nat] [2] (same_parts v100 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v111 : s_b2' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := rho * s_b2' 0%nat 0%nat + (1 - rho) * g2' 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 * 0 + (1 - 1) * 2 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [rho; s_b2' 0%nat 0%nat; g2' 1%nat 0%nat] [1; 0; 2] (same_parts (eq_refl : rho = 1) (same_parts v109 (same_parts v110 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEpow (PEc (2 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [(-8)] (same_parts v11 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-8 # 1) (0 # 1) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim1_moves, claim2_moves, claim3_moves, claim4_moves).
Print Assumptions certified.
