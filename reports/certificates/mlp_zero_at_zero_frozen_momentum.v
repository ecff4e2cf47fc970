(* The certificate of the page `mlp-zero-at-zero-frozen-momentum`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** with momentum, $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{W}_{2}$ never change *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_m_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_m_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_m_W2 : nat -> nat -> R; run11_now_b2 : nat -> R; run11_now_m_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  run11_now_W1 now i j - eta * (mu * run11_now_m_W1 now i j + run11_next_G1 now t i j).
Definition run11_next_m_W1 (now : run11_state) (t i j : nat) : R :=
  mu * run11_now_m_W1 now i j + run11_next_G1 now t i j.
Definition run11_next_b1 (now : run11_state) (t i : nat) : R :=
  run11_now_b1 now i - eta * (mu * run11_now_m_b1 now i + run11_next_g1 now t i).
Definition run11_next_m_b1 (now : run11_state) (t i : nat) : R :=
  mu * run11_now_m_b1 now i + run11_next_g1 now t i.
Definition run11_next_W2 (now : run11_state) (t i j : nat) : R :=
  run11_now_W2 now i j - eta * (mu * run11_now_m_W2 now i j + run11_next_G2 now t i j).
Definition run11_next_m_W2 (now : run11_state) (t i j : nat) : R :=
  mu * run11_now_m_W2 now i j + run11_next_G2 now t i j.
Definition run11_next_b2 (now : run11_state) (t i : nat) : R :=
  run11_now_b2 now i - eta * (mu * run11_now_m_b2 now i + run11_next_g2 now t i).
Definition run11_next_m_b2 (now : run11_state) (t i : nat) : R :=
  mu * run11_now_m_b2 now i + run11_next_g2 now t i.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_m_W1 := run11_next_m_W1 now t; run11_now_b1 := run11_next_b1 now t; run11_now_m_b1 := run11_next_m_b1 now t; run11_now_W2 := run11_next_W2 now t; run11_now_m_W2 := run11_next_m_W2 now t; run11_now_b2 := run11_next_b2 now t; run11_now_m_b2 := run11_next_m_b2 now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => 0; run11_now_m_W1 := fun i j => 0; run11_now_b1 := fun i => 0; run11_now_m_b1 := fun i => 0; run11_now_W2 := fun i j => 0; run11_now_m_W2 := fun i j => 0; run11_now_b2 := fun i => 0; run11_now_m_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_W1 (t : nat) := run11_now_W1 (run11_after t).
Definition run11_m_W1 (t : nat) := run11_now_m_W1 (run11_after t).
Definition run11_b1 (t : nat) := run11_now_b1 (run11_after t).
Definition run11_m_b1 (t : nat) := run11_now_m_b1 (run11_after t).
Definition run11_W2 (t : nat) := run11_now_W2 (run11_after t).
Definition run11_m_W2 (t : nat) := run11_now_m_W2 (run11_after t).
Definition run11_b2 (t : nat) := run11_now_b2 (run11_after t).
Definition run11_m_b2 (t : nat) := run11_now_m_b2 (run11_after t).
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

Lemma L1_1 (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 m_b_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, m_b1 0%nat i = 0)
    (H6 : forall i : nat, m_b2 0%nat i = 0)
    (H7 : forall i : nat, m_b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (mu * m_b1 t i + g1 (S t) i))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (mu * m_b2 t i + g2 (S t) i))
    (H13 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (mu * m_b_r2 t i + g_r2 (S t) i))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H16 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H20 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H23 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H24 : forall t : nat, forall i : nat, m_b_r2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H27 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (mu * m_W1 t i j + G1 (S t) i j))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (mu * m_W2 t i j + G2 (S t) i j))
    (H32 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : mu * 0 = 0)
    by (clear - mu; exact (ring_fact [mu] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s3 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2; exact (fun t H34 => (proj1 (proj2 (proj2 (proj2 (proj2 H34))))))).
  assert (s4 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s5 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s6 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H25 n0 s4 s5 s6 x z1; exact (fun i t H34 => (eq_trans (H25 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H34) i j_0) (eq_refl (x (S t) j_0))) (s4 j_0 t)))) s5) ((proj1 (proj2 (proj2 H34))) i)) s6)))).
  assert (s8 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H10 a1 phi s7; exact (fun t H34 => (fun i : nat => (eq_trans (H10 t i) (eq_trans (f_equal phi (s7 i t H34)) H1))))).
  assert (s9 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s10 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s11 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H34 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i))).
  assert (s12 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s13 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H26 H27 n1 s10 s11 s12 s3 s8 s9 z2 z_r2; exact (fun i t H34 => (eq_trans (eq_trans (H26 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s3 t H34) i j_0) ((s8 t H34) j_0)) s9))) s10) (s11 i t H34)) (s12 i t))) (eq_sym (H27 t i))))).
  assert (s14 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H15 H16 delta2 delta_r2 ell_prime s13 y; exact (fun i t H34 => (eq_trans (eq_trans (H15 t i) (f_equal2 ell_prime (s13 i t H34) (eq_refl (y (S t) i)))) (eq_sym (H16 t i))))).
  assert (s15 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s16 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s17 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s18 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H14 delta1 n2 phi_prime s14 s15 s16 s17 s3 s7; exact (fun i t H34 => (eq_trans (H14 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s3 t H34) j_0 i) ((fun i : nat => (s14 i t H34)) j_0)) (s15 j_0 t)))) s16) (f_equal phi_prime (s7 i t H34))) s17)))).
  assert (s19 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s20 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    G1 (S t) i j = 0)
    by (clear - G1 H28 s18 s19 x; exact (fun i j t H34 => (eq_trans (H28 t i j) (eq_trans (mul2 (s18 i t H34) (eq_refl (x (S t) j))) (s19 j t))))).
  assert (s21 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_W1 t i j + G1 (S t) i j = 0)
    by (clear - G1 m_W1 mu s2 s20 s6; exact (fun i j t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 H34)) i j)) s2) (s20 i j t H34)) s6))).
  assert (s22 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s23 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_b1 t i + g1 (S t) i = 0)
    by (clear - H17 g1 m_b1 mu s18 s2 s6; exact (fun i t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 H34)))) i)) s2) (eq_trans (H17 t i) (s18 i t H34))) s6))).
  assert (s24 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s25 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    G2 (S t) i j = 0)
    by (clear - G2 H29 s14 s24 s8; exact (fun i j t H34 => (eq_trans (H29 t i j) (eq_trans (mul2 (s14 i t H34) ((s8 t H34) j)) (s24 i t))))).
  assert (s26 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_W2 t i j + G2 (S t) i j = 0)
    by (clear - G2 m_W2 mu s2 s25 s6; exact (fun i j t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H34)))))) i j)) s2) (s25 i j t H34)) s6))).
  assert (s27 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H18 H19 g2 g_r2 s14; exact (fun i t H34 => (eq_trans (eq_trans (H18 t i) (s14 i t H34)) (eq_sym (H19 t i))))).
  assert (s28 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_b2 t i + g2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    by (clear - g2 g_r2 m_b2 m_b_r2 mu s27; exact (fun i t H34 => (add2 (mul2 (eq_refl (mu)) ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i)) (s27 i t H34)))).
  assert (s29 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i))
    by (clear - H11 H12 H13 H2 H20 H21 H22 H23 H24 H3 H30 H31 H32 H33 H4 H5 H6 H7 H8 H9 W1 W2 b1 b2 b_r2 eta m_W1 m_W2 m_b1 m_b2 m_b_r2 s11 s21 s22 s23 s26 s28 s3 s6; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)) (conj H8 (conj H20 (conj H2 (conj H5 (conj H9 (conj H21 (conj (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i)))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H7 i))))))))))) (fun t : nat => (fun H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H30 t i j) (eq_trans (add2 ((proj1 H34) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s21 i j t H34))) s22)) s6)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H32 t i j) (s21 i j t H34)))) (conj (fun i : nat => (eq_trans (H11 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 H34))) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s23 i t H34))) s22)) s6))) (conj (fun i : nat => (eq_trans (H22 t i) (s23 i t H34))) (conj (fun i : nat => (fun j : nat => (eq_trans (H31 t i j) (eq_trans (add2 ((s3 t H34) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s26 i j t H34))) s22)) s6)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H33 t i j) (s26 i j t H34)))) (conj (fun i : nat => (eq_trans (eq_trans (H12 t i) (add2 (s11 i t H34) (opp1 (mul2 (eq_refl (eta)) (s28 i t H34))))) (eq_sym (H13 t i)))) (fun i : nat => (eq_trans (eq_trans (H23 t i) (s28 i t H34)) (eq_sym (H24 t i))))))))))))))).
  assert (s30 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s29; exact (fun t : nat => (proj1 (proj2 (proj2 (s29 t)))))).
  assert (s31 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s29; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s29 t)))))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s29 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s29 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s30 t i) (eq_sym (s30 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s31 t i j) (eq_sym (s31 0%nat i j)))))))).
Qed.

Record small11_state := { small11_now_b_r2 : nat -> R; small11_now_m_b_r2 : nat -> R }.

Section small11.
Variables (eta mu : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small11_next_z_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r2 now i.
Definition small11_next_delta_r2 (now : small11_state) (t i : nat) : R :=
  ell_prime (small11_next_z_r2 now t i) (y (S t) i).
Definition small11_next_g_r2 (now : small11_state) (t i : nat) : R :=
  small11_next_delta_r2 now t i.
Definition small11_next_b_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r2 now i - eta * (mu * small11_now_m_b_r2 now i + small11_next_g_r2 now t i).
Definition small11_next_m_b_r2 (now : small11_state) (t i : nat) : R :=
  mu * small11_now_m_b_r2 now i + small11_next_g_r2 now t i.
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_b_r2 := small11_next_b_r2 now t; small11_now_m_b_r2 := small11_next_m_b_r2 now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_b_r2 := fun i => 0; small11_now_m_b_r2 := fun i => 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_b_r2 (t : nat) := small11_now_b_r2 (small11_after t).
Definition small11_m_b_r2 (t : nat) := small11_now_m_b_r2 (small11_after t).
Definition small11_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_z_r2 (small11_after t) t end.
Definition small11_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_delta_r2 (small11_after t) t end.
Definition small11_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_g_r2 (small11_after t) t end.
End small11.

Lemma L1_2 (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 x y z1 z2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, m_b1 0%nat i = 0)
    (H6 : forall i : nat, m_b2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (mu * m_b1 t i + g1 (S t) i))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (mu * m_b2 t i + g2 (S t) i))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H20 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H23 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (mu * m_W1 t i j + G1 (S t) i j))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (mu * m_W2 t i j + G2 (S t) i j))
    (H32 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (m_b_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L1_1 n0 n1 n2 eta mu ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 (small11_b_r2 eta mu ell_prime y) delta1 delta2 (small11_delta_r2 eta mu ell_prime y) g1 g2 (small11_g_r2 eta mu ell_prime y) m_W1 m_W2 m_b1 m_b2 (small11_m_b_r2 eta mu ell_prime y) x y z1 z2 (small11_z_r2 eta mu ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) H8 H9 H10 H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 (fun _ _ => eq_refl) H20 H21 H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 H30 H31 H32 H33).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  phi 0 = 0 ->
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  intros n0 n1 n2 eta mu ell_prime phi phi_prime x y W1 b1 W2 H1.
  exact (L1_2 n0 n1 n2 eta mu ell_prime phi phi_prime (run11_G1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_G2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_a1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_delta1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_delta2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_g1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_g2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_m_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_m_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_m_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_m_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) x y (run11_z1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run11_z2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let mu := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run11_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let b2 := (run11_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j)).
Proof.
  intros n0 n1 n2 eta mu ell_prime phi phi_prime x y W1 b1 W2 b2.
  pose (m_b2 := (run11_m_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (z1 := (run11_z1 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (g2 := (run11_g2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  assert (v1 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : m_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : m_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
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
  assert (v8 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v7 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v8 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : g2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := delta2 1%nat 1%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2 1%nat 1%nat] [(-1)] (same_parts v9 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * (mu * m_b2 0%nat 1%nat + g2 1%nat 1%nat)) eq_refl (eq_trans (y := 0 - 1 * (2 * 0 + (-1))) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (V 5)))) [b2 0%nat 1%nat; eta; mu; m_b2 0%nat 1%nat; g2 1%nat 1%nat] [0; 1; 2; 0; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : mu = 2) (same_parts v2 (same_parts v10 eq_refl)))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v11 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim1 n0 n1 n2 eta mu ell_prime phi phi_prime x y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with momentum, $\mathbf{z}_{2}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_m_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_m_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_m_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_m_b2 : nat -> R }.

Section run21.
Variables (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  run21_now_W1 now i j - eta * (mu * run21_now_m_W1 now i j + run21_next_G1 now t i j).
Definition run21_next_m_W1 (now : run21_state) (t i j : nat) : R :=
  mu * run21_now_m_W1 now i j + run21_next_G1 now t i j.
Definition run21_next_b1 (now : run21_state) (t i : nat) : R :=
  run21_now_b1 now i - eta * (mu * run21_now_m_b1 now i + run21_next_g1 now t i).
Definition run21_next_m_b1 (now : run21_state) (t i : nat) : R :=
  mu * run21_now_m_b1 now i + run21_next_g1 now t i.
Definition run21_next_W2 (now : run21_state) (t i j : nat) : R :=
  run21_now_W2 now i j - eta * (mu * run21_now_m_W2 now i j + run21_next_G2 now t i j).
Definition run21_next_m_W2 (now : run21_state) (t i j : nat) : R :=
  mu * run21_now_m_W2 now i j + run21_next_G2 now t i j.
Definition run21_next_b2 (now : run21_state) (t i : nat) : R :=
  run21_now_b2 now i - eta * (mu * run21_now_m_b2 now i + run21_next_g2 now t i).
Definition run21_next_m_b2 (now : run21_state) (t i : nat) : R :=
  mu * run21_now_m_b2 now i + run21_next_g2 now t i.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_W1 := run21_next_W1 now t; run21_now_m_W1 := run21_next_m_W1 now t; run21_now_b1 := run21_next_b1 now t; run21_now_m_b1 := run21_next_m_b1 now t; run21_now_W2 := run21_next_W2 now t; run21_now_m_W2 := run21_next_m_W2 now t; run21_now_b2 := run21_next_b2 now t; run21_now_m_b2 := run21_next_m_b2 now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_W1 := fun i j => 0; run21_now_m_W1 := fun i j => 0; run21_now_b1 := fun i => 0; run21_now_m_b1 := fun i => 0; run21_now_W2 := fun i j => 0; run21_now_m_W2 := fun i j => 0; run21_now_b2 := fun i => 0; run21_now_m_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_W1 (t : nat) := run21_now_W1 (run21_after t).
Definition run21_m_W1 (t : nat) := run21_now_m_W1 (run21_after t).
Definition run21_b1 (t : nat) := run21_now_b1 (run21_after t).
Definition run21_m_b1 (t : nat) := run21_now_m_b1 (run21_after t).
Definition run21_W2 (t : nat) := run21_now_W2 (run21_after t).
Definition run21_m_W2 (t : nat) := run21_now_m_W2 (run21_after t).
Definition run21_b2 (t : nat) := run21_now_b2 (run21_after t).
Definition run21_m_b2 (t : nat) := run21_now_m_b2 (run21_after t).
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

Record run22_state := { run22_now_W1' : nat -> nat -> R; run22_now_m_W1' : nat -> nat -> R; run22_now_b1' : nat -> R; run22_now_m_b1' : nat -> R; run22_now_W2' : nat -> nat -> R; run22_now_m_W2' : nat -> nat -> R; run22_now_b2' : nat -> R; run22_now_m_b2' : nat -> R }.

Section run22.
Variables (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x' y : nat -> nat -> R).
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
  run22_now_W1' now i j - eta * (mu * run22_now_m_W1' now i j + run22_next_G1' now t i j).
Definition run22_next_m_W1' (now : run22_state) (t i j : nat) : R :=
  mu * run22_now_m_W1' now i j + run22_next_G1' now t i j.
Definition run22_next_b1' (now : run22_state) (t i : nat) : R :=
  run22_now_b1' now i - eta * (mu * run22_now_m_b1' now i + run22_next_g1' now t i).
Definition run22_next_m_b1' (now : run22_state) (t i : nat) : R :=
  mu * run22_now_m_b1' now i + run22_next_g1' now t i.
Definition run22_next_W2' (now : run22_state) (t i j : nat) : R :=
  run22_now_W2' now i j - eta * (mu * run22_now_m_W2' now i j + run22_next_G2' now t i j).
Definition run22_next_m_W2' (now : run22_state) (t i j : nat) : R :=
  mu * run22_now_m_W2' now i j + run22_next_G2' now t i j.
Definition run22_next_b2' (now : run22_state) (t i : nat) : R :=
  run22_now_b2' now i - eta * (mu * run22_now_m_b2' now i + run22_next_g2' now t i).
Definition run22_next_m_b2' (now : run22_state) (t i : nat) : R :=
  mu * run22_now_m_b2' now i + run22_next_g2' now t i.
Definition run22_step (now : run22_state) (t : nat) : run22_state := {| run22_now_W1' := run22_next_W1' now t; run22_now_m_W1' := run22_next_m_W1' now t; run22_now_b1' := run22_next_b1' now t; run22_now_m_b1' := run22_next_m_b1' now t; run22_now_W2' := run22_next_W2' now t; run22_now_m_W2' := run22_next_m_W2' now t; run22_now_b2' := run22_next_b2' now t; run22_now_m_b2' := run22_next_m_b2' now t |}.
Fixpoint run22_after (t : nat) : run22_state :=
  match t with O => {| run22_now_W1' := fun i j => 0; run22_now_m_W1' := fun i j => 0; run22_now_b1' := fun i => 0; run22_now_m_b1' := fun i => 0; run22_now_W2' := fun i j => 0; run22_now_m_W2' := fun i j => 0; run22_now_b2' := fun i => 0; run22_now_m_b2' := fun i => 0 |} | S t => run22_step (run22_after t) t end.
Definition run22_W1' (t : nat) := run22_now_W1' (run22_after t).
Definition run22_m_W1' (t : nat) := run22_now_m_W1' (run22_after t).
Definition run22_b1' (t : nat) := run22_now_b1' (run22_after t).
Definition run22_m_b1' (t : nat) := run22_now_m_b1' (run22_after t).
Definition run22_W2' (t : nat) := run22_now_W2' (run22_after t).
Definition run22_m_W2' (t : nat) := run22_now_m_W2' (run22_after t).
Definition run22_b2' (t : nat) := run22_now_b2' (run22_after t).
Definition run22_m_b2' (t : nat) := run22_now_m_b2' (run22_after t).
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

Lemma L2_1 (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 m_b_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, m_b1 0%nat i = 0)
    (H6 : forall i : nat, m_b2 0%nat i = 0)
    (H7 : forall i : nat, m_b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (mu * m_b1 t i + g1 (S t) i))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (mu * m_b2 t i + g2 (S t) i))
    (H13 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (mu * m_b_r2 t i + g_r2 (S t) i))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H16 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H20 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H23 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H24 : forall t : nat, forall i : nat, m_b_r2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H27 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (mu * m_W1 t i j + G1 (S t) i j))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (mu * m_W2 t i j + G2 (S t) i j))
    (H32 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j) :
  forall t : nat, forall i : nat, z2 (S t) i = z_r2 (S t) i.
Proof.
  assert (s1 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2; exact (fun t H34 => (proj1 (proj2 (proj2 (proj2 (proj2 H34))))))).
  assert (s2 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H25 n0 s2 s3 s4 x z1; exact (fun i t H34 => (eq_trans (H25 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H34) i j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3) ((proj1 (proj2 (proj2 H34))) i)) s4)))).
  assert (s6 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H10 a1 phi s5; exact (fun t H34 => (fun i : nat => (eq_trans (H10 t i) (eq_trans (f_equal phi (s5 i t H34)) H1))))).
  assert (s7 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H34 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i))).
  assert (s10 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s11 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H26 H27 n1 s1 s10 s6 s7 s8 s9 z2 z_r2; exact (fun i t H34 => (eq_trans (eq_trans (H26 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H34) i j_0) ((s6 t H34) j_0)) s7))) s8) (s9 i t H34)) (s10 i t))) (eq_sym (H27 t i))))).
  assert (s12 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s13 : mu * 0 = 0)
    by (clear - mu; exact (ring_fact [mu] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s14 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H15 H16 delta2 delta_r2 ell_prime s11 y; exact (fun i t H34 => (eq_trans (eq_trans (H15 t i) (f_equal2 ell_prime (s11 i t H34) (eq_refl (y (S t) i)))) (eq_sym (H16 t i))))).
  assert (s15 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s16 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s17 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s18 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H14 delta1 n2 phi_prime s1 s14 s15 s16 s17 s5; exact (fun i t H34 => (eq_trans (H14 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H34) j_0 i) ((fun i : nat => (s14 i t H34)) j_0)) (s15 j_0 t)))) s16) (f_equal phi_prime (s5 i t H34))) s17)))).
  assert (s19 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s20 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    G1 (S t) i j = 0)
    by (clear - G1 H28 s18 s19 x; exact (fun i j t H34 => (eq_trans (H28 t i j) (eq_trans (mul2 (s18 i t H34) (eq_refl (x (S t) j))) (s19 j t))))).
  assert (s21 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_W1 t i j + G1 (S t) i j = 0)
    by (clear - G1 m_W1 mu s13 s20 s4; exact (fun i j t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 H34)) i j)) s13) (s20 i j t H34)) s4))).
  assert (s22 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s23 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_b1 t i + g1 (S t) i = 0)
    by (clear - H17 g1 m_b1 mu s13 s18 s4; exact (fun i t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 H34)))) i)) s13) (eq_trans (H17 t i) (s18 i t H34))) s4))).
  assert (s24 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s25 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    G2 (S t) i j = 0)
    by (clear - G2 H29 s14 s24 s6; exact (fun i j t H34 => (eq_trans (H29 t i j) (eq_trans (mul2 (s14 i t H34) ((s6 t H34) j)) (s24 i t))))).
  assert (s26 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_W2 t i j + G2 (S t) i j = 0)
    by (clear - G2 m_W2 mu s13 s25 s4; exact (fun i j t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H34)))))) i j)) s13) (s25 i j t H34)) s4))).
  assert (s27 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H18 H19 g2 g_r2 s14; exact (fun i t H34 => (eq_trans (eq_trans (H18 t i) (s14 i t H34)) (eq_sym (H19 t i))))).
  assert (s28 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_b2 t i + g2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    by (clear - g2 g_r2 m_b2 m_b_r2 mu s27; exact (fun i t H34 => (add2 (mul2 (eq_refl (mu)) ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i)) (s27 i t H34)))).
  assert (s29 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i))
    by (clear - H11 H12 H13 H2 H20 H21 H22 H23 H24 H3 H30 H31 H32 H33 H4 H5 H6 H7 H8 H9 W1 W2 b1 b2 b_r2 eta m_W1 m_W2 m_b1 m_b2 m_b_r2 s1 s21 s22 s23 s26 s28 s4 s9; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)) (conj H8 (conj H20 (conj H2 (conj H5 (conj H9 (conj H21 (conj (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i)))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H7 i))))))))))) (fun t : nat => (fun H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H30 t i j) (eq_trans (add2 ((proj1 H34) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s21 i j t H34))) s22)) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H32 t i j) (s21 i j t H34)))) (conj (fun i : nat => (eq_trans (H11 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 H34))) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s23 i t H34))) s22)) s4))) (conj (fun i : nat => (eq_trans (H22 t i) (s23 i t H34))) (conj (fun i : nat => (fun j : nat => (eq_trans (H31 t i j) (eq_trans (add2 ((s1 t H34) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s26 i j t H34))) s22)) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H33 t i j) (s26 i j t H34)))) (conj (fun i : nat => (eq_trans (eq_trans (H12 t i) (add2 (s9 i t H34) (opp1 (mul2 (eq_refl (eta)) (s28 i t H34))))) (eq_sym (H13 t i)))) (fun i : nat => (eq_trans (eq_trans (H23 t i) (s28 i t H34)) (eq_sym (H24 t i))))))))))))))).
  exact (fun t : nat => ((fun H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) => (fun i : nat => (s11 i t H34))) (s29 t))).
Qed.

Lemma L2_2 (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' b_r2 delta1 delta1' delta2 delta2' delta_r2 g1 g1' g2 g2' g_r2 : nat -> nat -> R) (m_W1 m_W1' m_W2 m_W2' : nat -> nat -> nat -> R) (m_b1 m_b1' m_b2 m_b2' m_b_r2 x x' y z1 z1' z2 z2' z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, m_b1 0%nat i = 0)
    (H6 : forall i : nat, m_b2 0%nat i = 0)
    (H7 : forall i : nat, m_b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (mu * m_b1 t i + g1 (S t) i))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (mu * m_b2 t i + g2 (S t) i))
    (H13 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (mu * m_b_r2 t i + g_r2 (S t) i))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H16 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H20 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H23 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H24 : forall t : nat, forall i : nat, m_b_r2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H27 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (mu * m_W1 t i j + G1 (S t) i j))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (mu * m_W2 t i j + G2 (S t) i j))
    (H32 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j)
    (H35 : forall i : nat, b1' 0%nat i = 0)
    (H36 : forall i : nat, b2' 0%nat i = 0)
    (H37 : forall i : nat, m_b1' 0%nat i = 0)
    (H38 : forall i : nat, m_b2' 0%nat i = 0)
    (H39 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H40 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H41 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H42 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * (mu * m_b1' t i + g1' (S t) i))
    (H43 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * (mu * m_b2' t i + g2' (S t) i))
    (H44 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H45 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H47 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H48 : forall i : nat, forall j : nat, m_W1' 0%nat i j = 0)
    (H49 : forall i : nat, forall j : nat, m_W2' 0%nat i j = 0)
    (H50 : forall t : nat, forall i : nat, m_b1' (S t) i = mu * m_b1' t i + g1' (S t) i)
    (H51 : forall t : nat, forall i : nat, m_b2' (S t) i = mu * m_b2' t i + g2' (S t) i)
    (H52 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H53 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H54 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H55 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H56 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * (mu * m_W1' t i j + G1' (S t) i j))
    (H57 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * (mu * m_W2' t i j + G2' (S t) i j))
    (H58 : forall t : nat, forall i : nat, forall j : nat, m_W1' (S t) i j = mu * m_W1' t i j + G1' (S t) i j)
    (H59 : forall t : nat, forall i : nat, forall j : nat, m_W2' (S t) i j = mu * m_W2' t i j + G2' (S t) i j) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  assert (s30 : forall (i t : nat),
    z_r2 (S t) i = z_r2 (S t) i)
    by (clear - z_r2; exact (fun i t => (eq_refl (z_r2 (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L2_1 n0 n1 n2 eta mu ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 m_W1 m_W2 m_b1 m_b2 m_b_r2 x y z1 z2 z_r2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32 H33) t i) (eq_sym ((L2_1 n0 n1 n2 eta mu ell_prime phi phi_prime G1' G2' W1' W2' a1' b1' b2' b_r2 delta1' delta2' delta_r2 g1' g2' g_r2 m_W1' m_W2' m_b1' m_b2' m_b_r2 x' y z1' z2' z_r2 H1 H35 H36 H4 H37 H38 H7 H39 H40 H41 H42 H43 H13 H44 H45 H16 H46 H47 H19 H48 H49 H50 H51 H24 H52 H53 H27 H54 H55 H56 H57 H58 H59) t i))))).
Qed.

Record small21_state := { small21_now_b_r2 : nat -> R; small21_now_m_b_r2 : nat -> R }.

Section small21.
Variables (eta mu : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small21_next_z_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r2 now i.
Definition small21_next_delta_r2 (now : small21_state) (t i : nat) : R :=
  ell_prime (small21_next_z_r2 now t i) (y (S t) i).
Definition small21_next_g_r2 (now : small21_state) (t i : nat) : R :=
  small21_next_delta_r2 now t i.
Definition small21_next_b_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r2 now i - eta * (mu * small21_now_m_b_r2 now i + small21_next_g_r2 now t i).
Definition small21_next_m_b_r2 (now : small21_state) (t i : nat) : R :=
  mu * small21_now_m_b_r2 now i + small21_next_g_r2 now t i.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_b_r2 := small21_next_b_r2 now t; small21_now_m_b_r2 := small21_next_m_b_r2 now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_b_r2 := fun i => 0; small21_now_m_b_r2 := fun i => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_b_r2 (t : nat) := small21_now_b_r2 (small21_after t).
Definition small21_m_b_r2 (t : nat) := small21_now_m_b_r2 (small21_after t).
Definition small21_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_z_r2 (small21_after t) t end.
Definition small21_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_delta_r2 (small21_after t) t end.
Definition small21_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_g_r2 (small21_after t) t end.
End small21.

Lemma L2_3 (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' delta1 delta1' delta2 delta2' g1 g1' g2 g2' : nat -> nat -> R) (m_W1 m_W1' m_W2 m_W2' : nat -> nat -> nat -> R) (m_b1 m_b1' m_b2 m_b2' x x' y z1 z1' z2 z2' : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, m_b1 0%nat i = 0)
    (H6 : forall i : nat, m_b2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (mu * m_b1 t i + g1 (S t) i))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (mu * m_b2 t i + g2 (S t) i))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H20 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H23 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (mu * m_W1 t i j + G1 (S t) i j))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (mu * m_W2 t i j + G2 (S t) i j))
    (H32 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j)
    (H35 : forall i : nat, b1' 0%nat i = 0)
    (H36 : forall i : nat, b2' 0%nat i = 0)
    (H37 : forall i : nat, m_b1' 0%nat i = 0)
    (H38 : forall i : nat, m_b2' 0%nat i = 0)
    (H39 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H40 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H41 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H42 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * (mu * m_b1' t i + g1' (S t) i))
    (H43 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * (mu * m_b2' t i + g2' (S t) i))
    (H44 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H45 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H47 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H48 : forall i : nat, forall j : nat, m_W1' 0%nat i j = 0)
    (H49 : forall i : nat, forall j : nat, m_W2' 0%nat i j = 0)
    (H50 : forall t : nat, forall i : nat, m_b1' (S t) i = mu * m_b1' t i + g1' (S t) i)
    (H51 : forall t : nat, forall i : nat, m_b2' (S t) i = mu * m_b2' t i + g2' (S t) i)
    (H52 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H53 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H54 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H55 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H56 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * (mu * m_W1' t i j + G1' (S t) i j))
    (H57 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * (mu * m_W2' t i j + G2' (S t) i j))
    (H58 : forall t : nat, forall i : nat, forall j : nat, m_W1' (S t) i j = mu * m_W1' t i j + G1' (S t) i j)
    (H59 : forall t : nat, forall i : nat, forall j : nat, m_W2' (S t) i j = mu * m_W2' t i j + G2' (S t) i j) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (m_b_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L2_2 n0 n1 n2 eta mu ell_prime phi phi_prime G1 G1' G2 G2' W1 W1' W2 W2' a1 a1' b1 b1' b2 b2' (small21_b_r2 eta mu ell_prime y) delta1 delta1' delta2 delta2' (small21_delta_r2 eta mu ell_prime y) g1 g1' g2 g2' (small21_g_r2 eta mu ell_prime y) m_W1 m_W1' m_W2 m_W2' m_b1 m_b1' m_b2 m_b2' (small21_m_b_r2 eta mu ell_prime y) x x' y z1 z1' z2 z2' (small21_z_r2 eta mu ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) H8 H9 H10 H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 (fun _ _ => eq_refl) H20 H21 H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 H30 H31 H32 H33 H35 H36 H37 H38 H39 H40 H41 H42 H43 H44 H45 H46 H47 H48 H49 H50 H51 H52 H53 H54 H55 H56 H57 H58 H59).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x x' y : nat -> nat -> R),
  let z2 := (run21_z2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let z2' := (run22_z2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) in
  phi 0 = 0 ->
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  intros n0 n1 n2 eta mu ell_prime phi phi_prime x x' y z2 z2' H1.
  exact (L2_3 n0 n1 n2 eta mu ell_prime phi phi_prime (run21_G1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_G1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_G2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_G2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_W1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_W2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_a1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_a1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_b1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_b2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_delta1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_delta1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_delta2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_delta2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_g1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_g1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_g2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_g2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_m_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_m_W1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_m_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_m_W2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_m_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_m_b1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_m_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_m_b2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) x x' y (run21_z1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_z1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run21_z2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run22_z2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let mu := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let x' := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run21_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let z2 := (run21_z2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let z2' := (run22_z2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i).
Proof.
  intros n0 n1 n2 eta mu ell_prime phi phi_prime x x' y b2 z2 z2'.
  pose (m_b2 := (run21_m_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (W2 := (run21_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (W1 := (run21_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (b1 := (run21_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (z1 := (run21_z1 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (g2 := (run21_g2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  assert (v1 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : m_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : m_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
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
  assert (v8 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v7 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v8 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : g2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := delta2 1%nat 1%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2 1%nat 1%nat] [(-1)] (same_parts v9 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * (mu * m_b2 0%nat 1%nat + g2 1%nat 1%nat)) eq_refl (eq_trans (y := 0 - 1 * (2 * 0 + (-1))) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (V 5)))) [b2 0%nat 1%nat; eta; mu; m_b2 0%nat 1%nat; g2 1%nat 1%nat] [0; 1; 2; 0; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : mu = 2) (same_parts v2 (same_parts v10 eq_refl)))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v11 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim2 n0 n1 n2 eta mu ell_prime phi phi_prime x x' y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with Nesterov's momentum, $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{W}_{2}$ never change *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_m_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_m_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_m_W2 : nat -> nat -> R; run31_now_b2 : nat -> R; run31_now_m_b2 : nat -> R }.

Section run31.
Variables (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  run31_now_W1 now i j - eta * (run31_next_G1 now t i j + mu * (mu * run31_now_m_W1 now i j + run31_next_G1 now t i j)).
Definition run31_next_m_W1 (now : run31_state) (t i j : nat) : R :=
  mu * run31_now_m_W1 now i j + run31_next_G1 now t i j.
Definition run31_next_b1 (now : run31_state) (t i : nat) : R :=
  run31_now_b1 now i - eta * (run31_next_g1 now t i + mu * (mu * run31_now_m_b1 now i + run31_next_g1 now t i)).
Definition run31_next_m_b1 (now : run31_state) (t i : nat) : R :=
  mu * run31_now_m_b1 now i + run31_next_g1 now t i.
Definition run31_next_W2 (now : run31_state) (t i j : nat) : R :=
  run31_now_W2 now i j - eta * (run31_next_G2 now t i j + mu * (mu * run31_now_m_W2 now i j + run31_next_G2 now t i j)).
Definition run31_next_m_W2 (now : run31_state) (t i j : nat) : R :=
  mu * run31_now_m_W2 now i j + run31_next_G2 now t i j.
Definition run31_next_b2 (now : run31_state) (t i : nat) : R :=
  run31_now_b2 now i - eta * (run31_next_g2 now t i + mu * (mu * run31_now_m_b2 now i + run31_next_g2 now t i)).
Definition run31_next_m_b2 (now : run31_state) (t i : nat) : R :=
  mu * run31_now_m_b2 now i + run31_next_g2 now t i.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_m_W1 := run31_next_m_W1 now t; run31_now_b1 := run31_next_b1 now t; run31_now_m_b1 := run31_next_m_b1 now t; run31_now_W2 := run31_next_W2 now t; run31_now_m_W2 := run31_next_m_W2 now t; run31_now_b2 := run31_next_b2 now t; run31_now_m_b2 := run31_next_m_b2 now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => 0; run31_now_m_W1 := fun i j => 0; run31_now_b1 := fun i => 0; run31_now_m_b1 := fun i => 0; run31_now_W2 := fun i j => 0; run31_now_m_W2 := fun i j => 0; run31_now_b2 := fun i => 0; run31_now_m_b2 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
Definition run31_W1 (t : nat) := run31_now_W1 (run31_after t).
Definition run31_m_W1 (t : nat) := run31_now_m_W1 (run31_after t).
Definition run31_b1 (t : nat) := run31_now_b1 (run31_after t).
Definition run31_m_b1 (t : nat) := run31_now_m_b1 (run31_after t).
Definition run31_W2 (t : nat) := run31_now_W2 (run31_after t).
Definition run31_m_W2 (t : nat) := run31_now_m_W2 (run31_after t).
Definition run31_b2 (t : nat) := run31_now_b2 (run31_after t).
Definition run31_m_b2 (t : nat) := run31_now_m_b2 (run31_after t).
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

Lemma L3_1 (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 m_b_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, m_b1 0%nat i = 0)
    (H6 : forall i : nat, m_b2 0%nat i = 0)
    (H7 : forall i : nat, m_b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (g1 (S t) i + mu * (mu * m_b1 t i + g1 (S t) i)))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (g2 (S t) i + mu * (mu * m_b2 t i + g2 (S t) i)))
    (H13 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (g_r2 (S t) i + mu * (mu * m_b_r2 t i + g_r2 (S t) i)))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H16 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H20 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H23 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H24 : forall t : nat, forall i : nat, m_b_r2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H27 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (G1 (S t) i j + mu * (mu * m_W1 t i j + G1 (S t) i j)))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (G2 (S t) i j + mu * (mu * m_W2 t i j + G2 (S t) i j)))
    (H32 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2; exact (fun t H34 => (proj1 (proj2 (proj2 (proj2 (proj2 H34))))))).
  assert (s3 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s5 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H25 n0 s3 s4 s5 x z1; exact (fun i t H34 => (eq_trans (H25 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H34) i j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) s4) ((proj1 (proj2 (proj2 H34))) i)) s5)))).
  assert (s7 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H10 a1 phi s6; exact (fun t H34 => (fun i : nat => (eq_trans (H10 t i) (eq_trans (f_equal phi (s6 i t H34)) H1))))).
  assert (s8 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s9 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s10 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H34 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i))).
  assert (s11 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s12 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H26 H27 n1 s10 s11 s2 s7 s8 s9 z2 z_r2; exact (fun i t H34 => (eq_trans (eq_trans (H26 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H34) i j_0) ((s7 t H34) j_0)) s8))) s9) (s10 i t H34)) (s11 i t))) (eq_sym (H27 t i))))).
  assert (s13 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H15 H16 delta2 delta_r2 ell_prime s12 y; exact (fun i t H34 => (eq_trans (eq_trans (H15 t i) (f_equal2 ell_prime (s12 i t H34) (eq_refl (y (S t) i)))) (eq_sym (H16 t i))))).
  assert (s14 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s15 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s16 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s17 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H14 delta1 n2 phi_prime s13 s14 s15 s16 s2 s6; exact (fun i t H34 => (eq_trans (H14 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H34) j_0 i) ((fun i : nat => (s13 i t H34)) j_0)) (s14 j_0 t)))) s15) (f_equal phi_prime (s6 i t H34))) s16)))).
  assert (s18 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    G1 (S t) i j = 0)
    by (clear - G1 H28 s17 s18 x; exact (fun i j t H34 => (eq_trans (H28 t i j) (eq_trans (mul2 (s17 i t H34) (eq_refl (x (S t) j))) (s18 j t))))).
  assert (s20 : mu * 0 = 0)
    by (clear - mu; exact (ring_fact [mu] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s21 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_W1 t i j + G1 (S t) i j = 0)
    by (clear - G1 m_W1 mu s19 s20 s5; exact (fun i j t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 H34)) i j)) s20) (s19 i j t H34)) s5))).
  assert (s22 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s23 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_b1 t i + g1 (S t) i = 0)
    by (clear - H17 g1 m_b1 mu s17 s20 s5; exact (fun i t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 H34)))) i)) s20) (eq_trans (H17 t i) (s17 i t H34))) s5))).
  assert (s24 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s25 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    G2 (S t) i j = 0)
    by (clear - G2 H29 s13 s24 s7; exact (fun i j t H34 => (eq_trans (H29 t i j) (eq_trans (mul2 (s13 i t H34) ((s7 t H34) j)) (s24 i t))))).
  assert (s26 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_W2 t i j + G2 (S t) i j = 0)
    by (clear - G2 m_W2 mu s20 s25 s5; exact (fun i j t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H34)))))) i j)) s20) (s25 i j t H34)) s5))).
  assert (s27 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H18 H19 g2 g_r2 s13; exact (fun i t H34 => (eq_trans (eq_trans (H18 t i) (s13 i t H34)) (eq_sym (H19 t i))))).
  assert (s28 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_b2 t i + g2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    by (clear - g2 g_r2 m_b2 m_b_r2 mu s27; exact (fun i t H34 => (add2 (mul2 (eq_refl (mu)) ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i)) (s27 i t H34)))).
  assert (s29 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, m_b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, m_b2 (S t) i = m_b_r2 (S t) i))
    by (clear - H11 H12 H13 H17 H22 H23 H24 H30 H31 H32 H33 W1 W2 b1 b2 b_r2 eta m_W1 m_W2 m_b1 m_b2 m_b_r2 mu s10 s17 s19 s2 s20 s21 s22 s23 s25 s26 s27 s28 s5; exact (fun t => (fun H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H30 t i j) (eq_trans (add2 ((proj1 H34) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (s19 i j t H34) (eq_trans (mul2 (eq_refl (mu)) (s21 i j t H34)) s20)) s5))) s22)) s5)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H32 t i j) (s21 i j t H34)))) (conj (fun i : nat => (eq_trans (H11 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 H34))) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (eq_trans (H17 t i) (s17 i t H34)) (eq_trans (mul2 (eq_refl (mu)) (s23 i t H34)) s20)) s5))) s22)) s5))) (conj (fun i : nat => (eq_trans (H22 t i) (s23 i t H34))) (conj (fun i : nat => (fun j : nat => (eq_trans (H31 t i j) (eq_trans (add2 ((s2 t H34) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (s25 i j t H34) (eq_trans (mul2 (eq_refl (mu)) (s26 i j t H34)) s20)) s5))) s22)) s5)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H33 t i j) (s26 i j t H34)))) (conj (fun i : nat => (eq_trans (eq_trans (H12 t i) (add2 (s10 i t H34) (opp1 (mul2 (eq_refl (eta)) (add2 (s27 i t H34) (mul2 (eq_refl (mu)) (s28 i t H34))))))) (eq_sym (H13 t i)))) (fun i : nat => (eq_trans (eq_trans (H23 t i) (s28 i t H34)) (eq_sym (H24 t i)))))))))))))).
  assert (s30 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i))
    by (clear - H2 H20 H21 H3 H4 H5 H6 H7 H8 H9 W1 W2 b1 b2 b_r2 m_W1 m_W2 m_b1 m_b2 m_b_r2 s29; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)) (conj H8 (conj H20 (conj H2 (conj H5 (conj H9 (conj H21 (conj (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i)))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H7 i))))))))))) (fun t : nat => (s29 t)))).
  assert (s31 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s30; exact (fun t : nat => (proj1 (proj2 (proj2 (s30 t)))))).
  assert (s32 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s30; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s30 t)))))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s30 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s30 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s31 t i) (eq_sym (s31 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s32 t i j) (eq_sym (s32 0%nat i j)))))))).
Qed.

Record small31_state := { small31_now_b_r2 : nat -> R; small31_now_m_b_r2 : nat -> R }.

Section small31.
Variables (eta mu : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small31_next_z_r2 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r2 now i.
Definition small31_next_delta_r2 (now : small31_state) (t i : nat) : R :=
  ell_prime (small31_next_z_r2 now t i) (y (S t) i).
Definition small31_next_g_r2 (now : small31_state) (t i : nat) : R :=
  small31_next_delta_r2 now t i.
Definition small31_next_b_r2 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r2 now i - eta * (small31_next_g_r2 now t i + mu * (mu * small31_now_m_b_r2 now i + small31_next_g_r2 now t i)).
Definition small31_next_m_b_r2 (now : small31_state) (t i : nat) : R :=
  mu * small31_now_m_b_r2 now i + small31_next_g_r2 now t i.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_b_r2 := small31_next_b_r2 now t; small31_now_m_b_r2 := small31_next_m_b_r2 now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_b_r2 := fun i => 0; small31_now_m_b_r2 := fun i => 0 |} | S t => small31_step (small31_after t) t end.
Definition small31_b_r2 (t : nat) := small31_now_b_r2 (small31_after t).
Definition small31_m_b_r2 (t : nat) := small31_now_m_b_r2 (small31_after t).
Definition small31_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_z_r2 (small31_after t) t end.
Definition small31_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_delta_r2 (small31_after t) t end.
Definition small31_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_g_r2 (small31_after t) t end.
End small31.

Lemma L3_2 (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 x y z1 z2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, m_b1 0%nat i = 0)
    (H6 : forall i : nat, m_b2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (g1 (S t) i + mu * (mu * m_b1 t i + g1 (S t) i)))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (g2 (S t) i + mu * (mu * m_b2 t i + g2 (S t) i)))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H20 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H23 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (G1 (S t) i j + mu * (mu * m_W1 t i j + G1 (S t) i j)))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (G2 (S t) i j + mu * (mu * m_W2 t i j + G2 (S t) i j)))
    (H32 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (m_b_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L3_1 n0 n1 n2 eta mu ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 (small31_b_r2 eta mu ell_prime y) delta1 delta2 (small31_delta_r2 eta mu ell_prime y) g1 g2 (small31_g_r2 eta mu ell_prime y) m_W1 m_W2 m_b1 m_b2 (small31_m_b_r2 eta mu ell_prime y) x y z1 z2 (small31_z_r2 eta mu ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) H8 H9 H10 H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 (fun _ _ => eq_refl) H20 H21 H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 H30 H31 H32 H33).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run31_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let b1 := (run31_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  phi 0 = 0 ->
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  intros n0 n1 n2 eta mu ell_prime phi phi_prime x y W1 b1 W2 H1.
  exact (L3_2 n0 n1 n2 eta mu ell_prime phi phi_prime (run31_G1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_G2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_a1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_delta1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_delta2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_g1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_g2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_m_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_m_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_m_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_m_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) x y (run31_z1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run31_z2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let mu := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run31_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let b1 := (run31_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let b2 := (run31_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j)).
Proof.
  intros n0 n1 n2 eta mu ell_prime phi phi_prime x y W1 b1 W2 b2.
  pose (z1 := (run31_z1 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (a1 := (run31_a1 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (z2 := (run31_z2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (delta2 := (run31_delta2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (g2 := (run31_g2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (m_b2 := (run31_m_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
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
  assert (v10 : m_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : m_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * (g2 1%nat 1%nat + mu * (mu * m_b2 0%nat 1%nat + g2 1%nat 1%nat))) eq_refl (eq_trans (y := 0 - 1 * ((-1) + 2 * (2 * 0 + (-1)))) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (V 3) (PEmul (V 4) (PEadd (PEmul (V 4) (V 5)) (V 3)))))) [b2 0%nat 1%nat; eta; g2 1%nat 1%nat; mu; m_b2 0%nat 1%nat] [0; 1; (-1); 2; 0] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : mu = 2) (same_parts v10 eq_refl)))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEc (-1 # 1)) (PEmul (PEc (2 # 1)) (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))))))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [3] (same_parts v11 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (3 # 1) (0 # 1) eq_refl)) (claim3 n0 n1 n2 eta mu ell_prime phi phi_prime x y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with Nesterov's momentum, $\mathbf{z}_{2}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run41_state := { run41_now_W1 : nat -> nat -> R; run41_now_m_W1 : nat -> nat -> R; run41_now_b1 : nat -> R; run41_now_m_b1 : nat -> R; run41_now_W2 : nat -> nat -> R; run41_now_m_W2 : nat -> nat -> R; run41_now_b2 : nat -> R; run41_now_m_b2 : nat -> R }.

Section run41.
Variables (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  run41_now_W1 now i j - eta * (run41_next_G1 now t i j + mu * (mu * run41_now_m_W1 now i j + run41_next_G1 now t i j)).
Definition run41_next_m_W1 (now : run41_state) (t i j : nat) : R :=
  mu * run41_now_m_W1 now i j + run41_next_G1 now t i j.
Definition run41_next_b1 (now : run41_state) (t i : nat) : R :=
  run41_now_b1 now i - eta * (run41_next_g1 now t i + mu * (mu * run41_now_m_b1 now i + run41_next_g1 now t i)).
Definition run41_next_m_b1 (now : run41_state) (t i : nat) : R :=
  mu * run41_now_m_b1 now i + run41_next_g1 now t i.
Definition run41_next_W2 (now : run41_state) (t i j : nat) : R :=
  run41_now_W2 now i j - eta * (run41_next_G2 now t i j + mu * (mu * run41_now_m_W2 now i j + run41_next_G2 now t i j)).
Definition run41_next_m_W2 (now : run41_state) (t i j : nat) : R :=
  mu * run41_now_m_W2 now i j + run41_next_G2 now t i j.
Definition run41_next_b2 (now : run41_state) (t i : nat) : R :=
  run41_now_b2 now i - eta * (run41_next_g2 now t i + mu * (mu * run41_now_m_b2 now i + run41_next_g2 now t i)).
Definition run41_next_m_b2 (now : run41_state) (t i : nat) : R :=
  mu * run41_now_m_b2 now i + run41_next_g2 now t i.
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_W1 := run41_next_W1 now t; run41_now_m_W1 := run41_next_m_W1 now t; run41_now_b1 := run41_next_b1 now t; run41_now_m_b1 := run41_next_m_b1 now t; run41_now_W2 := run41_next_W2 now t; run41_now_m_W2 := run41_next_m_W2 now t; run41_now_b2 := run41_next_b2 now t; run41_now_m_b2 := run41_next_m_b2 now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_W1 := fun i j => 0; run41_now_m_W1 := fun i j => 0; run41_now_b1 := fun i => 0; run41_now_m_b1 := fun i => 0; run41_now_W2 := fun i j => 0; run41_now_m_W2 := fun i j => 0; run41_now_b2 := fun i => 0; run41_now_m_b2 := fun i => 0 |} | S t => run41_step (run41_after t) t end.
Definition run41_W1 (t : nat) := run41_now_W1 (run41_after t).
Definition run41_m_W1 (t : nat) := run41_now_m_W1 (run41_after t).
Definition run41_b1 (t : nat) := run41_now_b1 (run41_after t).
Definition run41_m_b1 (t : nat) := run41_now_m_b1 (run41_after t).
Definition run41_W2 (t : nat) := run41_now_W2 (run41_after t).
Definition run41_m_W2 (t : nat) := run41_now_m_W2 (run41_after t).
Definition run41_b2 (t : nat) := run41_now_b2 (run41_after t).
Definition run41_m_b2 (t : nat) := run41_now_m_b2 (run41_after t).
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

Record run42_state := { run42_now_W1' : nat -> nat -> R; run42_now_m_W1' : nat -> nat -> R; run42_now_b1' : nat -> R; run42_now_m_b1' : nat -> R; run42_now_W2' : nat -> nat -> R; run42_now_m_W2' : nat -> nat -> R; run42_now_b2' : nat -> R; run42_now_m_b2' : nat -> R }.

Section run42.
Variables (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x' y : nat -> nat -> R).
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
  run42_now_W1' now i j - eta * (run42_next_G1' now t i j + mu * (mu * run42_now_m_W1' now i j + run42_next_G1' now t i j)).
Definition run42_next_m_W1' (now : run42_state) (t i j : nat) : R :=
  mu * run42_now_m_W1' now i j + run42_next_G1' now t i j.
Definition run42_next_b1' (now : run42_state) (t i : nat) : R :=
  run42_now_b1' now i - eta * (run42_next_g1' now t i + mu * (mu * run42_now_m_b1' now i + run42_next_g1' now t i)).
Definition run42_next_m_b1' (now : run42_state) (t i : nat) : R :=
  mu * run42_now_m_b1' now i + run42_next_g1' now t i.
Definition run42_next_W2' (now : run42_state) (t i j : nat) : R :=
  run42_now_W2' now i j - eta * (run42_next_G2' now t i j + mu * (mu * run42_now_m_W2' now i j + run42_next_G2' now t i j)).
Definition run42_next_m_W2' (now : run42_state) (t i j : nat) : R :=
  mu * run42_now_m_W2' now i j + run42_next_G2' now t i j.
Definition run42_next_b2' (now : run42_state) (t i : nat) : R :=
  run42_now_b2' now i - eta * (run42_next_g2' now t i + mu * (mu * run42_now_m_b2' now i + run42_next_g2' now t i)).
Definition run42_next_m_b2' (now : run42_state) (t i : nat) : R :=
  mu * run42_now_m_b2' now i + run42_next_g2' now t i.
Definition run42_step (now : run42_state) (t : nat) : run42_state := {| run42_now_W1' := run42_next_W1' now t; run42_now_m_W1' := run42_next_m_W1' now t; run42_now_b1' := run42_next_b1' now t; run42_now_m_b1' := run42_next_m_b1' now t; run42_now_W2' := run42_next_W2' now t; run42_now_m_W2' := run42_next_m_W2' now t; run42_now_b2' := run42_next_b2' now t; run42_now_m_b2' := run42_next_m_b2' now t |}.
Fixpoint run42_after (t : nat) : run42_state :=
  match t with O => {| run42_now_W1' := fun i j => 0; run42_now_m_W1' := fun i j => 0; run42_now_b1' := fun i => 0; run42_now_m_b1' := fun i => 0; run42_now_W2' := fun i j => 0; run42_now_m_W2' := fun i j => 0; run42_now_b2' := fun i => 0; run42_now_m_b2' := fun i => 0 |} | S t => run42_step (run42_after t) t end.
Definition run42_W1' (t : nat) := run42_now_W1' (run42_after t).
Definition run42_m_W1' (t : nat) := run42_now_m_W1' (run42_after t).
Definition run42_b1' (t : nat) := run42_now_b1' (run42_after t).
Definition run42_m_b1' (t : nat) := run42_now_m_b1' (run42_after t).
Definition run42_W2' (t : nat) := run42_now_W2' (run42_after t).
Definition run42_m_W2' (t : nat) := run42_now_m_W2' (run42_after t).
Definition run42_b2' (t : nat) := run42_now_b2' (run42_after t).
Definition run42_m_b2' (t : nat) := run42_now_m_b2' (run42_after t).
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

Lemma L4_1 (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 m_b_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, m_b1 0%nat i = 0)
    (H6 : forall i : nat, m_b2 0%nat i = 0)
    (H7 : forall i : nat, m_b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (g1 (S t) i + mu * (mu * m_b1 t i + g1 (S t) i)))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (g2 (S t) i + mu * (mu * m_b2 t i + g2 (S t) i)))
    (H13 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (g_r2 (S t) i + mu * (mu * m_b_r2 t i + g_r2 (S t) i)))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H16 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H20 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H23 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H24 : forall t : nat, forall i : nat, m_b_r2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H27 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (G1 (S t) i j + mu * (mu * m_W1 t i j + G1 (S t) i j)))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (G2 (S t) i j + mu * (mu * m_W2 t i j + G2 (S t) i j)))
    (H32 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j) :
  forall t : nat, forall i : nat, z2 (S t) i = z_r2 (S t) i.
Proof.
  assert (s1 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2; exact (fun t H34 => (proj1 (proj2 (proj2 (proj2 (proj2 H34))))))).
  assert (s2 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H25 n0 s2 s3 s4 x z1; exact (fun i t H34 => (eq_trans (H25 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H34) i j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3) ((proj1 (proj2 (proj2 H34))) i)) s4)))).
  assert (s6 : forall (t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H10 a1 phi s5; exact (fun t H34 => (fun i : nat => (eq_trans (H10 t i) (eq_trans (f_equal phi (s5 i t H34)) H1))))).
  assert (s7 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H34 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i))).
  assert (s10 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s11 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H26 H27 n1 s1 s10 s6 s7 s8 s9 z2 z_r2; exact (fun i t H34 => (eq_trans (eq_trans (H26 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H34) i j_0) ((s6 t H34) j_0)) s7))) s8) (s9 i t H34)) (s10 i t))) (eq_sym (H27 t i))))).
  assert (s12 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s13 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H15 H16 delta2 delta_r2 ell_prime s11 y; exact (fun i t H34 => (eq_trans (eq_trans (H15 t i) (f_equal2 ell_prime (s11 i t H34) (eq_refl (y (S t) i)))) (eq_sym (H16 t i))))).
  assert (s14 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s15 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s16 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s17 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H14 delta1 n2 phi_prime s1 s13 s14 s15 s16 s5; exact (fun i t H34 => (eq_trans (H14 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H34) j_0 i) ((fun i : nat => (s13 i t H34)) j_0)) (s14 j_0 t)))) s15) (f_equal phi_prime (s5 i t H34))) s16)))).
  assert (s18 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    G1 (S t) i j = 0)
    by (clear - G1 H28 s17 s18 x; exact (fun i j t H34 => (eq_trans (H28 t i j) (eq_trans (mul2 (s17 i t H34) (eq_refl (x (S t) j))) (s18 j t))))).
  assert (s20 : mu * 0 = 0)
    by (clear - mu; exact (ring_fact [mu] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s21 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_W1 t i j + G1 (S t) i j = 0)
    by (clear - G1 m_W1 mu s19 s20 s4; exact (fun i j t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 H34)) i j)) s20) (s19 i j t H34)) s4))).
  assert (s22 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s23 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_b1 t i + g1 (S t) i = 0)
    by (clear - H17 g1 m_b1 mu s17 s20 s4; exact (fun i t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 H34)))) i)) s20) (eq_trans (H17 t i) (s17 i t H34))) s4))).
  assert (s24 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s25 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    G2 (S t) i j = 0)
    by (clear - G2 H29 s13 s24 s6; exact (fun i j t H34 => (eq_trans (H29 t i j) (eq_trans (mul2 (s13 i t H34) ((s6 t H34) j)) (s24 i t))))).
  assert (s26 : forall (i j t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_W2 t i j + G2 (S t) i j = 0)
    by (clear - G2 m_W2 mu s20 s25 s4; exact (fun i j t H34 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H34)))))) i j)) s20) (s25 i j t H34)) s4))).
  assert (s27 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H18 H19 g2 g_r2 s13; exact (fun i t H34 => (eq_trans (eq_trans (H18 t i) (s13 i t H34)) (eq_sym (H19 t i))))).
  assert (s28 : forall (i t : nat) (H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_b2 t i + g2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    by (clear - g2 g_r2 m_b2 m_b_r2 mu s27; exact (fun i t H34 => (add2 (mul2 (eq_refl (mu)) ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H34))))))) i)) (s27 i t H34)))).
  assert (s29 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, m_b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, m_b2 (S t) i = m_b_r2 (S t) i))
    by (clear - H11 H12 H13 H17 H22 H23 H24 H30 H31 H32 H33 W1 W2 b1 b2 b_r2 eta m_W1 m_W2 m_b1 m_b2 m_b_r2 mu s1 s17 s19 s20 s21 s22 s23 s25 s26 s27 s28 s4 s9; exact (fun t => (fun H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H30 t i j) (eq_trans (add2 ((proj1 H34) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (s19 i j t H34) (eq_trans (mul2 (eq_refl (mu)) (s21 i j t H34)) s20)) s4))) s22)) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H32 t i j) (s21 i j t H34)))) (conj (fun i : nat => (eq_trans (H11 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 H34))) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (eq_trans (H17 t i) (s17 i t H34)) (eq_trans (mul2 (eq_refl (mu)) (s23 i t H34)) s20)) s4))) s22)) s4))) (conj (fun i : nat => (eq_trans (H22 t i) (s23 i t H34))) (conj (fun i : nat => (fun j : nat => (eq_trans (H31 t i j) (eq_trans (add2 ((s1 t H34) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (s25 i j t H34) (eq_trans (mul2 (eq_refl (mu)) (s26 i j t H34)) s20)) s4))) s22)) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H33 t i j) (s26 i j t H34)))) (conj (fun i : nat => (eq_trans (eq_trans (H12 t i) (add2 (s9 i t H34) (opp1 (mul2 (eq_refl (eta)) (add2 (s27 i t H34) (mul2 (eq_refl (mu)) (s28 i t H34))))))) (eq_sym (H13 t i)))) (fun i : nat => (eq_trans (eq_trans (H23 t i) (s28 i t H34)) (eq_sym (H24 t i)))))))))))))).
  assert (s30 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i))
    by (clear - H2 H20 H21 H3 H4 H5 H6 H7 H8 H9 W1 W2 b1 b2 b_r2 m_W1 m_W2 m_b1 m_b2 m_b_r2 s29; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)) (conj H8 (conj H20 (conj H2 (conj H5 (conj H9 (conj H21 (conj (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i)))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H7 i))))))))))) (fun t : nat => (s29 t)))).
  exact (fun t : nat => ((fun H34 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) => (fun i : nat => (s11 i t H34))) (s30 t))).
Qed.

Lemma L4_2 (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' b_r2 delta1 delta1' delta2 delta2' delta_r2 g1 g1' g2 g2' g_r2 : nat -> nat -> R) (m_W1 m_W1' m_W2 m_W2' : nat -> nat -> nat -> R) (m_b1 m_b1' m_b2 m_b2' m_b_r2 x x' y z1 z1' z2 z2' z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, m_b1 0%nat i = 0)
    (H6 : forall i : nat, m_b2 0%nat i = 0)
    (H7 : forall i : nat, m_b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (g1 (S t) i + mu * (mu * m_b1 t i + g1 (S t) i)))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (g2 (S t) i + mu * (mu * m_b2 t i + g2 (S t) i)))
    (H13 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (g_r2 (S t) i + mu * (mu * m_b_r2 t i + g_r2 (S t) i)))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H16 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H20 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H23 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H24 : forall t : nat, forall i : nat, m_b_r2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H27 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (G1 (S t) i j + mu * (mu * m_W1 t i j + G1 (S t) i j)))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (G2 (S t) i j + mu * (mu * m_W2 t i j + G2 (S t) i j)))
    (H32 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j)
    (H35 : forall i : nat, b1' 0%nat i = 0)
    (H36 : forall i : nat, b2' 0%nat i = 0)
    (H37 : forall i : nat, m_b1' 0%nat i = 0)
    (H38 : forall i : nat, m_b2' 0%nat i = 0)
    (H39 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H40 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H41 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H42 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * (g1' (S t) i + mu * (mu * m_b1' t i + g1' (S t) i)))
    (H43 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * (g2' (S t) i + mu * (mu * m_b2' t i + g2' (S t) i)))
    (H44 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H45 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H47 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H48 : forall i : nat, forall j : nat, m_W1' 0%nat i j = 0)
    (H49 : forall i : nat, forall j : nat, m_W2' 0%nat i j = 0)
    (H50 : forall t : nat, forall i : nat, m_b1' (S t) i = mu * m_b1' t i + g1' (S t) i)
    (H51 : forall t : nat, forall i : nat, m_b2' (S t) i = mu * m_b2' t i + g2' (S t) i)
    (H52 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H53 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H54 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H55 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H56 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * (G1' (S t) i j + mu * (mu * m_W1' t i j + G1' (S t) i j)))
    (H57 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * (G2' (S t) i j + mu * (mu * m_W2' t i j + G2' (S t) i j)))
    (H58 : forall t : nat, forall i : nat, forall j : nat, m_W1' (S t) i j = mu * m_W1' t i j + G1' (S t) i j)
    (H59 : forall t : nat, forall i : nat, forall j : nat, m_W2' (S t) i j = mu * m_W2' t i j + G2' (S t) i j) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  assert (s31 : forall (i t : nat),
    z_r2 (S t) i = z_r2 (S t) i)
    by (clear - z_r2; exact (fun i t => (eq_refl (z_r2 (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L4_1 n0 n1 n2 eta mu ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 m_W1 m_W2 m_b1 m_b2 m_b_r2 x y z1 z2 z_r2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32 H33) t i) (eq_sym ((L4_1 n0 n1 n2 eta mu ell_prime phi phi_prime G1' G2' W1' W2' a1' b1' b2' b_r2 delta1' delta2' delta_r2 g1' g2' g_r2 m_W1' m_W2' m_b1' m_b2' m_b_r2 x' y z1' z2' z_r2 H1 H35 H36 H4 H37 H38 H7 H39 H40 H41 H42 H43 H13 H44 H45 H16 H46 H47 H19 H48 H49 H50 H51 H24 H52 H53 H27 H54 H55 H56 H57 H58 H59) t i))))).
Qed.

Record small41_state := { small41_now_b_r2 : nat -> R; small41_now_m_b_r2 : nat -> R }.

Section small41.
Variables (eta mu : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small41_next_z_r2 (now : small41_state) (t i : nat) : R :=
  small41_now_b_r2 now i.
Definition small41_next_delta_r2 (now : small41_state) (t i : nat) : R :=
  ell_prime (small41_next_z_r2 now t i) (y (S t) i).
Definition small41_next_g_r2 (now : small41_state) (t i : nat) : R :=
  small41_next_delta_r2 now t i.
Definition small41_next_b_r2 (now : small41_state) (t i : nat) : R :=
  small41_now_b_r2 now i - eta * (small41_next_g_r2 now t i + mu * (mu * small41_now_m_b_r2 now i + small41_next_g_r2 now t i)).
Definition small41_next_m_b_r2 (now : small41_state) (t i : nat) : R :=
  mu * small41_now_m_b_r2 now i + small41_next_g_r2 now t i.
Definition small41_step (now : small41_state) (t : nat) : small41_state := {| small41_now_b_r2 := small41_next_b_r2 now t; small41_now_m_b_r2 := small41_next_m_b_r2 now t |}.
Fixpoint small41_after (t : nat) : small41_state :=
  match t with O => {| small41_now_b_r2 := fun i => 0; small41_now_m_b_r2 := fun i => 0 |} | S t => small41_step (small41_after t) t end.
Definition small41_b_r2 (t : nat) := small41_now_b_r2 (small41_after t).
Definition small41_m_b_r2 (t : nat) := small41_now_m_b_r2 (small41_after t).
Definition small41_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_z_r2 (small41_after t) t end.
Definition small41_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_delta_r2 (small41_after t) t end.
Definition small41_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_g_r2 (small41_after t) t end.
End small41.

Lemma L4_3 (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' delta1 delta1' delta2 delta2' g1 g1' g2 g2' : nat -> nat -> R) (m_W1 m_W1' m_W2 m_W2' : nat -> nat -> nat -> R) (m_b1 m_b1' m_b2 m_b2' x x' y z1 z1' z2 z2' : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, m_b1 0%nat i = 0)
    (H6 : forall i : nat, m_b2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H10 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (g1 (S t) i + mu * (mu * m_b1 t i + g1 (S t) i)))
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (g2 (S t) i + mu * (mu * m_b2 t i + g2 (S t) i)))
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H18 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H20 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H21 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H22 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H23 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H25 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H26 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H28 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (G1 (S t) i j + mu * (mu * m_W1 t i j + G1 (S t) i j)))
    (H31 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (G2 (S t) i j + mu * (mu * m_W2 t i j + G2 (S t) i j)))
    (H32 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j)
    (H35 : forall i : nat, b1' 0%nat i = 0)
    (H36 : forall i : nat, b2' 0%nat i = 0)
    (H37 : forall i : nat, m_b1' 0%nat i = 0)
    (H38 : forall i : nat, m_b2' 0%nat i = 0)
    (H39 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H40 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H41 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H42 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * (g1' (S t) i + mu * (mu * m_b1' t i + g1' (S t) i)))
    (H43 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * (g2' (S t) i + mu * (mu * m_b2' t i + g2' (S t) i)))
    (H44 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H45 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H47 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H48 : forall i : nat, forall j : nat, m_W1' 0%nat i j = 0)
    (H49 : forall i : nat, forall j : nat, m_W2' 0%nat i j = 0)
    (H50 : forall t : nat, forall i : nat, m_b1' (S t) i = mu * m_b1' t i + g1' (S t) i)
    (H51 : forall t : nat, forall i : nat, m_b2' (S t) i = mu * m_b2' t i + g2' (S t) i)
    (H52 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H53 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H54 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H55 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H56 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * (G1' (S t) i j + mu * (mu * m_W1' t i j + G1' (S t) i j)))
    (H57 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * (G2' (S t) i j + mu * (mu * m_W2' t i j + G2' (S t) i j)))
    (H58 : forall t : nat, forall i : nat, forall j : nat, m_W1' (S t) i j = mu * m_W1' t i j + G1' (S t) i j)
    (H59 : forall t : nat, forall i : nat, forall j : nat, m_W2' (S t) i j = mu * m_W2' t i j + G2' (S t) i j) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (m_b_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L4_2 n0 n1 n2 eta mu ell_prime phi phi_prime G1 G1' G2 G2' W1 W1' W2 W2' a1 a1' b1 b1' b2 b2' (small41_b_r2 eta mu ell_prime y) delta1 delta1' delta2 delta2' (small41_delta_r2 eta mu ell_prime y) g1 g1' g2 g2' (small41_g_r2 eta mu ell_prime y) m_W1 m_W1' m_W2 m_W2' m_b1 m_b1' m_b2 m_b2' (small41_m_b_r2 eta mu ell_prime y) x x' y z1 z1' z2 z2' (small41_z_r2 eta mu ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) H8 H9 H10 H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 (fun _ _ => eq_refl) H20 H21 H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 H30 H31 H32 H33 H35 H36 H37 H38 H39 H40 H41 H42 H43 H44 H45 H46 H47 H48 H49 H50 H51 H52 H53 H54 H55 H56 H57 H58 H59).
Qed.

Theorem claim4 :
  forall (n0 n1 n2 : nat) (eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x x' y : nat -> nat -> R),
  let z2 := (run41_z2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let z2' := (run42_z2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) in
  phi 0 = 0 ->
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  intros n0 n1 n2 eta mu ell_prime phi phi_prime x x' y z2 z2' H1.
  exact (L4_3 n0 n1 n2 eta mu ell_prime phi phi_prime (run41_G1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_G1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_G2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_G2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_W1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_W2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_a1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_a1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_b1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_b2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_delta1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_delta1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_delta2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_delta2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_g1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_g1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_g2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_g2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_m_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_m_W1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_m_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_m_W2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_m_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_m_b1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_m_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_m_b2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) x x' y (run41_z1 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_z1' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) (run41_z2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) (run42_z2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim4_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let mu := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let x' := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run41_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let z2 := (run41_z2 n0 n1 n2 eta mu ell_prime phi phi_prime x y) in
  let z2' := (run42_z2' n0 n1 n2 eta mu ell_prime phi phi_prime x' y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i).
Proof.
  intros n0 n1 n2 eta mu ell_prime phi phi_prime x x' y b2 z2 z2'.
  pose (W2 := (run41_W2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (W1 := (run41_W1 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (b1 := (run41_b1 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (z1 := (run41_z1 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (a1 := (run41_a1 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (delta2 := (run41_delta2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (g2 := (run41_g2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
  pose (m_b2 := (run41_m_b2 n0 n1 n2 eta mu ell_prime phi phi_prime x y)).
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
  assert (v10 : m_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : m_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * (g2 1%nat 1%nat + mu * (mu * m_b2 0%nat 1%nat + g2 1%nat 1%nat))) eq_refl (eq_trans (y := 0 - 1 * ((-1) + 2 * (2 * 0 + (-1)))) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (V 3) (PEmul (V 4) (PEadd (PEmul (V 4) (V 5)) (V 3)))))) [b2 0%nat 1%nat; eta; g2 1%nat 1%nat; mu; m_b2 0%nat 1%nat] [0; 1; (-1); 2; 0] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : mu = 2) (same_parts v10 eq_refl)))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEc (-1 # 1)) (PEmul (PEc (2 # 1)) (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))))))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [3] (same_parts v11 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (3 # 1) (0 # 1) eq_refl)) (claim4 n0 n1 n2 eta mu ell_prime phi phi_prime x x' y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with weight decay in the gradient, $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{W}_{2}$ never change *)

Record run51_state := { run51_now_W1 : nat -> nat -> R; run51_now_b1 : nat -> R; run51_now_W2 : nat -> nat -> R; run51_now_b2 : nat -> R }.

Section run51.
Variables (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run51_next_z1 (now : run51_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run51_now_W1 now i j * x (S t) j) + run51_now_b1 now i.
Definition run51_next_a1 (now : run51_state) (t i : nat) : R :=
  phi (run51_next_z1 now t i).
Definition run51_next_z2 (now : run51_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run51_now_W2 now i j * run51_next_a1 now t j) + run51_now_b2 now i.
Definition run51_next_delta2 (now : run51_state) (t i : nat) : R :=
  ell_prime (run51_next_z2 now t i) (y (S t) i).
Definition run51_next_delta1 (now : run51_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run51_now_W2 now j i * run51_next_delta2 now t j) * phi_prime (run51_next_z1 now t i).
Definition run51_next_W1 (now : run51_state) (t i j : nat) : R :=
  run51_now_W1 now i j - eta * (run51_next_delta1 now t i * x (S t) j + lambda * run51_now_W1 now i j).
Definition run51_next_b1 (now : run51_state) (t i : nat) : R :=
  run51_now_b1 now i - eta * (run51_next_delta1 now t i + lambda * run51_now_b1 now i).
Definition run51_next_W2 (now : run51_state) (t i j : nat) : R :=
  run51_now_W2 now i j - eta * (run51_next_delta2 now t i * run51_next_a1 now t j + lambda * run51_now_W2 now i j).
Definition run51_next_b2 (now : run51_state) (t i : nat) : R :=
  run51_now_b2 now i - eta * (run51_next_delta2 now t i + lambda * run51_now_b2 now i).
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

Lemma L5_1 (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (delta1 (S t) i + lambda * b1 t i))
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (delta2 (S t) i + lambda * b2 t i))
    (H10 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (delta_r2 (S t) i + lambda * b_r2 t i))
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H16 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (delta1 (S t) i * x (S t) j + lambda * W1 t i j))
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (delta2 (S t) i * a1 (S t) j + lambda * W2 t i j)) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H14 n0 s2 s3 s4 x z1; exact (fun i t H19 => (eq_trans (H14 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H19) i j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3) ((proj1 (proj2 H19)) i)) s4)))).
  assert (s6 : forall (t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H7 a1 phi s5; exact (fun t H19 => (fun i : nat => (eq_trans (H7 t i) (eq_trans (f_equal phi (s5 i t H19)) H1))))).
  assert (s7 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s10 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H15 H16 n1 s6 s7 s8 s9 z2 z_r2; exact (fun i t H19 => (eq_trans (eq_trans (H15 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H19))) i j_0) ((s6 t H19) j_0)) s7))) s8) ((proj2 (proj2 (proj2 H19))) i)) (s9 i t))) (eq_sym (H16 t i))))).
  assert (s11 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H12 H13 delta2 delta_r2 ell_prime s10 y; exact (fun i t H19 => (eq_trans (eq_trans (H12 t i) (f_equal2 ell_prime (s10 i t H19) (eq_refl (y (S t) i)))) (eq_sym (H13 t i))))).
  assert (s12 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s13 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s14 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s15 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H11 delta1 n2 phi_prime s11 s12 s13 s14 s5; exact (fun i t H19 => (eq_trans (H11 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H19))) j_0 i) ((fun i : nat => (s11 i t H19)) j_0)) (s12 j_0 t)))) s13) (f_equal phi_prime (s5 i t H19))) s14)))).
  assert (s16 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s17 : lambda * 0 = 0)
    by (clear - lambda; exact (ring_fact [lambda] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s18 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s19 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s20 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H10 H17 H18 H2 H3 H4 H5 H6 H8 H9 W1 W2 b1 b2 b_r2 eta lambda s11 s15 s16 s17 s18 s19 s4 s6 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj H5 (conj H2 (conj H6 (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))) (fun t : nat => (fun H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H17 t i j) (eq_trans (add2 ((proj1 H19) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (eq_trans (mul2 (s15 i t H19) (eq_refl (x (S t) j))) (s16 j t)) (eq_trans (mul2 (eq_refl (lambda)) ((proj1 H19) i j)) s17)) s4))) s18)) s4)))) (conj (fun i : nat => (eq_trans (H8 t i) (eq_trans (add2 ((proj1 (proj2 H19)) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (s15 i t H19) (eq_trans (mul2 (eq_refl (lambda)) ((proj1 (proj2 H19)) i)) s17)) s4))) s18)) s4))) (conj (fun i : nat => (fun j : nat => (eq_trans (H18 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H19))) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (eq_trans (mul2 (s11 i t H19) ((s6 t H19) j)) (s19 i t)) (eq_trans (mul2 (eq_refl (lambda)) ((proj1 (proj2 (proj2 H19))) i j)) s17)) s4))) s18)) s4)))) (fun i : nat => (eq_trans (eq_trans (H9 t i) (add2 ((proj2 (proj2 (proj2 H19))) i) (opp1 (mul2 (eq_refl (eta)) (add2 (s11 i t H19) (mul2 (eq_refl (lambda)) ((proj2 (proj2 (proj2 H19))) i))))))) (eq_sym (H10 t i))))))))))).
  assert (s21 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s20; exact (fun t : nat => (proj1 (proj2 (s20 t))))).
  assert (s22 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s20; exact (fun t : nat => (proj1 (proj2 (proj2 (s20 t)))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s20 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s20 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s21 t i) (eq_sym (s21 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s22 t i j) (eq_sym (s22 0%nat i j)))))))).
Qed.

Record small51_state := { small51_now_b_r2 : nat -> R }.

Section small51.
Variables (eta lambda : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small51_next_z_r2 (now : small51_state) (t i : nat) : R :=
  small51_now_b_r2 now i.
Definition small51_next_delta_r2 (now : small51_state) (t i : nat) : R :=
  ell_prime (small51_next_z_r2 now t i) (y (S t) i).
Definition small51_next_b_r2 (now : small51_state) (t i : nat) : R :=
  small51_now_b_r2 now i - eta * (small51_next_delta_r2 now t i + lambda * small51_now_b_r2 now i).
Definition small51_step (now : small51_state) (t : nat) : small51_state := {| small51_now_b_r2 := small51_next_b_r2 now t |}.
Fixpoint small51_after (t : nat) : small51_state :=
  match t with O => {| small51_now_b_r2 := fun i => 0 |} | S t => small51_step (small51_after t) t end.
Definition small51_b_r2 (t : nat) := small51_now_b_r2 (small51_after t).
Definition small51_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small51_next_z_r2 (small51_after t) t end.
Definition small51_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small51_next_delta_r2 (small51_after t) t end.
End small51.

Lemma L5_2 (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (delta1 (S t) i + lambda * b1 t i))
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (delta2 (S t) i + lambda * b2 t i))
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (delta1 (S t) i * x (S t) j + lambda * W1 t i j))
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (delta2 (S t) i * a1 (S t) j + lambda * W2 t i j)) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L5_1 n0 n1 n2 eta lambda ell_prime phi phi_prime W1 W2 a1 b1 b2 (small51_b_r2 eta lambda ell_prime y) delta1 delta2 (small51_delta_r2 eta lambda ell_prime y) x y z1 z2 (small51_z_r2 eta lambda ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 H7 H8 H9 (fun _ _ => eq_refl) H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18).
Qed.

Theorem claim5 :
  forall (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run51_W1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let b1 := (run51_b1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let W2 := (run51_W2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  phi 0 = 0 ->
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  intros n0 n1 n2 eta lambda ell_prime phi phi_prime x y W1 b1 W2 H1.
  exact (L5_2 n0 n1 n2 eta lambda ell_prime phi phi_prime (run51_W1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run51_W2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run51_a1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run51_b1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run51_b2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run51_delta1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run51_delta2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) x y (run51_z1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run51_z2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim5_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let lambda := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run51_W1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let b1 := (run51_b1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let W2 := (run51_W2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let b2 := (run51_b2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j)).
Proof.
  intros n0 n1 n2 eta lambda ell_prime phi phi_prime x y W1 b1 W2 b2.
  pose (z1 := (run51_z1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (a1 := (run51_a1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (z2 := (run51_z2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (delta2 := (run51_delta2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
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
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * (delta2 1%nat 1%nat + lambda * b2 0%nat 1%nat)) eq_refl (eq_trans (y := 0 - 1 * ((-1) + 2 * 0)) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (V 3) (PEmul (V 4) (V 1))))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat; lambda] [0; 1; (-1); 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v8 (same_parts (eq_refl : lambda = 2) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEc (-1 # 1)) (PEmul (PEc (2 # 1)) (PEc (0 # 1)))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim5 n0 n1 n2 eta lambda ell_prime phi phi_prime x y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with weight decay in the gradient, $\mathbf{z}_{2}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run61_state := { run61_now_W1 : nat -> nat -> R; run61_now_b1 : nat -> R; run61_now_W2 : nat -> nat -> R; run61_now_b2 : nat -> R }.

Section run61.
Variables (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run61_next_z1 (now : run61_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run61_now_W1 now i j * x (S t) j) + run61_now_b1 now i.
Definition run61_next_a1 (now : run61_state) (t i : nat) : R :=
  phi (run61_next_z1 now t i).
Definition run61_next_z2 (now : run61_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run61_now_W2 now i j * run61_next_a1 now t j) + run61_now_b2 now i.
Definition run61_next_delta2 (now : run61_state) (t i : nat) : R :=
  ell_prime (run61_next_z2 now t i) (y (S t) i).
Definition run61_next_delta1 (now : run61_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run61_now_W2 now j i * run61_next_delta2 now t j) * phi_prime (run61_next_z1 now t i).
Definition run61_next_W1 (now : run61_state) (t i j : nat) : R :=
  run61_now_W1 now i j - eta * (run61_next_delta1 now t i * x (S t) j + lambda * run61_now_W1 now i j).
Definition run61_next_b1 (now : run61_state) (t i : nat) : R :=
  run61_now_b1 now i - eta * (run61_next_delta1 now t i + lambda * run61_now_b1 now i).
Definition run61_next_W2 (now : run61_state) (t i j : nat) : R :=
  run61_now_W2 now i j - eta * (run61_next_delta2 now t i * run61_next_a1 now t j + lambda * run61_now_W2 now i j).
Definition run61_next_b2 (now : run61_state) (t i : nat) : R :=
  run61_now_b2 now i - eta * (run61_next_delta2 now t i + lambda * run61_now_b2 now i).
Definition run61_step (now : run61_state) (t : nat) : run61_state := {| run61_now_W1 := run61_next_W1 now t; run61_now_b1 := run61_next_b1 now t; run61_now_W2 := run61_next_W2 now t; run61_now_b2 := run61_next_b2 now t |}.
Fixpoint run61_after (t : nat) : run61_state :=
  match t with O => {| run61_now_W1 := fun i j => 0; run61_now_b1 := fun i => 0; run61_now_W2 := fun i j => 0; run61_now_b2 := fun i => 0 |} | S t => run61_step (run61_after t) t end.
Definition run61_W1 (t : nat) := run61_now_W1 (run61_after t).
Definition run61_b1 (t : nat) := run61_now_b1 (run61_after t).
Definition run61_W2 (t : nat) := run61_now_W2 (run61_after t).
Definition run61_b2 (t : nat) := run61_now_b2 (run61_after t).
Definition run61_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_z1 (run61_after t) t end.
Definition run61_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_a1 (run61_after t) t end.
Definition run61_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_z2 (run61_after t) t end.
Definition run61_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_delta2 (run61_after t) t end.
Definition run61_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_delta1 (run61_after t) t end.
End run61.

Record run62_state := { run62_now_W1' : nat -> nat -> R; run62_now_b1' : nat -> R; run62_now_W2' : nat -> nat -> R; run62_now_b2' : nat -> R }.

Section run62.
Variables (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x' y : nat -> nat -> R).
Definition run62_next_z1' (now : run62_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run62_now_W1' now i j * x' (S t) j) + run62_now_b1' now i.
Definition run62_next_a1' (now : run62_state) (t i : nat) : R :=
  phi (run62_next_z1' now t i).
Definition run62_next_z2' (now : run62_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run62_now_W2' now i j * run62_next_a1' now t j) + run62_now_b2' now i.
Definition run62_next_delta2' (now : run62_state) (t i : nat) : R :=
  ell_prime (run62_next_z2' now t i) (y (S t) i).
Definition run62_next_delta1' (now : run62_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run62_now_W2' now j i * run62_next_delta2' now t j) * phi_prime (run62_next_z1' now t i).
Definition run62_next_W1' (now : run62_state) (t i j : nat) : R :=
  run62_now_W1' now i j - eta * (run62_next_delta1' now t i * x' (S t) j + lambda * run62_now_W1' now i j).
Definition run62_next_b1' (now : run62_state) (t i : nat) : R :=
  run62_now_b1' now i - eta * (run62_next_delta1' now t i + lambda * run62_now_b1' now i).
Definition run62_next_W2' (now : run62_state) (t i j : nat) : R :=
  run62_now_W2' now i j - eta * (run62_next_delta2' now t i * run62_next_a1' now t j + lambda * run62_now_W2' now i j).
Definition run62_next_b2' (now : run62_state) (t i : nat) : R :=
  run62_now_b2' now i - eta * (run62_next_delta2' now t i + lambda * run62_now_b2' now i).
Definition run62_step (now : run62_state) (t : nat) : run62_state := {| run62_now_W1' := run62_next_W1' now t; run62_now_b1' := run62_next_b1' now t; run62_now_W2' := run62_next_W2' now t; run62_now_b2' := run62_next_b2' now t |}.
Fixpoint run62_after (t : nat) : run62_state :=
  match t with O => {| run62_now_W1' := fun i j => 0; run62_now_b1' := fun i => 0; run62_now_W2' := fun i j => 0; run62_now_b2' := fun i => 0 |} | S t => run62_step (run62_after t) t end.
Definition run62_W1' (t : nat) := run62_now_W1' (run62_after t).
Definition run62_b1' (t : nat) := run62_now_b1' (run62_after t).
Definition run62_W2' (t : nat) := run62_now_W2' (run62_after t).
Definition run62_b2' (t : nat) := run62_now_b2' (run62_after t).
Definition run62_z1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_z1' (run62_after t) t end.
Definition run62_a1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_a1' (run62_after t) t end.
Definition run62_z2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_z2' (run62_after t) t end.
Definition run62_delta2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_delta2' (run62_after t) t end.
Definition run62_delta1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_delta1' (run62_after t) t end.
End run62.

Lemma L6_1 (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (delta1 (S t) i + lambda * b1 t i))
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (delta2 (S t) i + lambda * b2 t i))
    (H10 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (delta_r2 (S t) i + lambda * b_r2 t i))
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H16 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (delta1 (S t) i * x (S t) j + lambda * W1 t i j))
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (delta2 (S t) i * a1 (S t) j + lambda * W2 t i j)) :
  forall t : nat, forall i : nat, z2 (S t) i = z_r2 (S t) i.
Proof.
  assert (s1 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s2 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s3 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s4 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H14 n0 s1 s2 s3 x z1; exact (fun i t H19 => (eq_trans (H14 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H19) i j_0) (eq_refl (x (S t) j_0))) (s1 j_0 t)))) s2) ((proj1 (proj2 H19)) i)) s3)))).
  assert (s5 : forall (t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H7 a1 phi s4; exact (fun t H19 => (fun i : nat => (eq_trans (H7 t i) (eq_trans (f_equal phi (s4 i t H19)) H1))))).
  assert (s6 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s8 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s9 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H15 H16 n1 s5 s6 s7 s8 z2 z_r2; exact (fun i t H19 => (eq_trans (eq_trans (H15 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H19))) i j_0) ((s5 t H19) j_0)) s6))) s7) ((proj2 (proj2 (proj2 H19))) i)) (s8 i t))) (eq_sym (H16 t i))))).
  assert (s10 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s11 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H12 H13 delta2 delta_r2 ell_prime s9 y; exact (fun i t H19 => (eq_trans (eq_trans (H12 t i) (f_equal2 ell_prime (s9 i t H19) (eq_refl (y (S t) i)))) (eq_sym (H13 t i))))).
  assert (s12 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s13 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s14 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s15 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H11 delta1 n2 phi_prime s11 s12 s13 s14 s4; exact (fun i t H19 => (eq_trans (H11 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H19))) j_0 i) ((fun i : nat => (s11 i t H19)) j_0)) (s12 j_0 t)))) s13) (f_equal phi_prime (s4 i t H19))) s14)))).
  assert (s16 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s17 : lambda * 0 = 0)
    by (clear - lambda; exact (ring_fact [lambda] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s18 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s19 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s20 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H10 H17 H18 H2 H3 H4 H5 H6 H8 H9 W1 W2 b1 b2 b_r2 eta lambda s11 s15 s16 s17 s18 s19 s3 s5 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj H5 (conj H2 (conj H6 (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))) (fun t : nat => (fun H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H17 t i j) (eq_trans (add2 ((proj1 H19) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (eq_trans (mul2 (s15 i t H19) (eq_refl (x (S t) j))) (s16 j t)) (eq_trans (mul2 (eq_refl (lambda)) ((proj1 H19) i j)) s17)) s3))) s18)) s3)))) (conj (fun i : nat => (eq_trans (H8 t i) (eq_trans (add2 ((proj1 (proj2 H19)) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (s15 i t H19) (eq_trans (mul2 (eq_refl (lambda)) ((proj1 (proj2 H19)) i)) s17)) s3))) s18)) s3))) (conj (fun i : nat => (fun j : nat => (eq_trans (H18 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H19))) i j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (eq_trans (mul2 (s11 i t H19) ((s5 t H19) j)) (s19 i t)) (eq_trans (mul2 (eq_refl (lambda)) ((proj1 (proj2 (proj2 H19))) i j)) s17)) s3))) s18)) s3)))) (fun i : nat => (eq_trans (eq_trans (H9 t i) (add2 ((proj2 (proj2 (proj2 H19))) i) (opp1 (mul2 (eq_refl (eta)) (add2 (s11 i t H19) (mul2 (eq_refl (lambda)) ((proj2 (proj2 (proj2 H19))) i))))))) (eq_sym (H10 t i))))))))))).
  exact (fun t : nat => ((fun H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) => (fun i : nat => (s9 i t H19))) (s20 t))).
Qed.

Lemma L6_2 (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' b_r2 delta1 delta1' delta2 delta2' delta_r2 x x' y z1 z1' z2 z2' z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (delta1 (S t) i + lambda * b1 t i))
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (delta2 (S t) i + lambda * b2 t i))
    (H10 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (delta_r2 (S t) i + lambda * b_r2 t i))
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H16 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (delta1 (S t) i * x (S t) j + lambda * W1 t i j))
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (delta2 (S t) i * a1 (S t) j + lambda * W2 t i j))
    (H20 : forall i : nat, b1' 0%nat i = 0)
    (H21 : forall i : nat, b2' 0%nat i = 0)
    (H22 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H23 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H24 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H25 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * (delta1' (S t) i + lambda * b1' t i))
    (H26 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * (delta2' (S t) i + lambda * b2' t i))
    (H27 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H28 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H29 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H30 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H31 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * (delta1' (S t) i * x' (S t) j + lambda * W1' t i j))
    (H32 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * (delta2' (S t) i * a1' (S t) j + lambda * W2' t i j)) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  assert (s21 : forall (i t : nat),
    z_r2 (S t) i = z_r2 (S t) i)
    by (clear - z_r2; exact (fun i t => (eq_refl (z_r2 (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L6_1 n0 n1 n2 eta lambda ell_prime phi phi_prime W1 W2 a1 b1 b2 b_r2 delta1 delta2 delta_r2 x y z1 z2 z_r2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18) t i) (eq_sym ((L6_1 n0 n1 n2 eta lambda ell_prime phi phi_prime W1' W2' a1' b1' b2' b_r2 delta1' delta2' delta_r2 x' y z1' z2' z_r2 H1 H20 H21 H4 H22 H23 H24 H25 H26 H10 H27 H28 H13 H29 H30 H16 H31 H32) t i))))).
Qed.

Record small61_state := { small61_now_b_r2 : nat -> R }.

Section small61.
Variables (eta lambda : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small61_next_z_r2 (now : small61_state) (t i : nat) : R :=
  small61_now_b_r2 now i.
Definition small61_next_delta_r2 (now : small61_state) (t i : nat) : R :=
  ell_prime (small61_next_z_r2 now t i) (y (S t) i).
Definition small61_next_b_r2 (now : small61_state) (t i : nat) : R :=
  small61_now_b_r2 now i - eta * (small61_next_delta_r2 now t i + lambda * small61_now_b_r2 now i).
Definition small61_step (now : small61_state) (t : nat) : small61_state := {| small61_now_b_r2 := small61_next_b_r2 now t |}.
Fixpoint small61_after (t : nat) : small61_state :=
  match t with O => {| small61_now_b_r2 := fun i => 0 |} | S t => small61_step (small61_after t) t end.
Definition small61_b_r2 (t : nat) := small61_now_b_r2 (small61_after t).
Definition small61_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small61_next_z_r2 (small61_after t) t end.
Definition small61_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small61_next_delta_r2 (small61_after t) t end.
End small61.

Lemma L6_3 (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' delta1 delta1' delta2 delta2' x x' y z1 z1' z2 z2' : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (delta1 (S t) i + lambda * b1 t i))
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (delta2 (S t) i + lambda * b2 t i))
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (delta1 (S t) i * x (S t) j + lambda * W1 t i j))
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (delta2 (S t) i * a1 (S t) j + lambda * W2 t i j))
    (H20 : forall i : nat, b1' 0%nat i = 0)
    (H21 : forall i : nat, b2' 0%nat i = 0)
    (H22 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H23 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H24 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H25 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * (delta1' (S t) i + lambda * b1' t i))
    (H26 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * (delta2' (S t) i + lambda * b2' t i))
    (H27 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H28 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H29 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H30 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H31 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * (delta1' (S t) i * x' (S t) j + lambda * W1' t i j))
    (H32 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * (delta2' (S t) i * a1' (S t) j + lambda * W2' t i j)) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L6_2 n0 n1 n2 eta lambda ell_prime phi phi_prime W1 W1' W2 W2' a1 a1' b1 b1' b2 b2' (small61_b_r2 eta lambda ell_prime y) delta1 delta1' delta2 delta2' (small61_delta_r2 eta lambda ell_prime y) x x' y z1 z1' z2 z2' (small61_z_r2 eta lambda ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 H7 H8 H9 (fun _ _ => eq_refl) H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32).
Qed.

Theorem claim6 :
  forall (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x x' y : nat -> nat -> R),
  let z2 := (run61_z2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let z2' := (run62_z2' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) in
  phi 0 = 0 ->
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  intros n0 n1 n2 eta lambda ell_prime phi phi_prime x x' y z2 z2' H1.
  exact (L6_3 n0 n1 n2 eta lambda ell_prime phi phi_prime (run61_W1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run62_W1' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run61_W2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run62_W2' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run61_a1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run62_a1' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run61_b1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run62_b1' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run61_b2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run62_b2' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run61_delta1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run62_delta1' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run61_delta2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run62_delta2' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) x x' y (run61_z1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run62_z1' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run61_z2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run62_z2' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim6_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let lambda := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let x' := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run61_b2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let z2 := (run61_z2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let z2' := (run62_z2' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i).
Proof.
  intros n0 n1 n2 eta lambda ell_prime phi phi_prime x x' y b2 z2 z2'.
  pose (W2 := (run61_W2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (W1 := (run61_W1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (b1 := (run61_b1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (z1 := (run61_z1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (a1 := (run61_a1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (delta2 := (run61_delta2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
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
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * (delta2 1%nat 1%nat + lambda * b2 0%nat 1%nat)) eq_refl (eq_trans (y := 0 - 1 * ((-1) + 2 * 0)) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (V 3) (PEmul (V 4) (V 1))))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat; lambda] [0; 1; (-1); 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v8 (same_parts (eq_refl : lambda = 2) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEc (-1 # 1)) (PEmul (PEc (2 # 1)) (PEc (0 # 1)))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim6 n0 n1 n2 eta lambda ell_prime phi phi_prime x x' y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with decoupled weight decay, $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{W}_{2}$ never change *)

Record run71_state := { run71_now_W1 : nat -> nat -> R; run71_now_b1 : nat -> R; run71_now_W2 : nat -> nat -> R; run71_now_b2 : nat -> R }.

Section run71.
Variables (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run71_next_z1 (now : run71_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run71_now_W1 now i j * x (S t) j) + run71_now_b1 now i.
Definition run71_next_a1 (now : run71_state) (t i : nat) : R :=
  phi (run71_next_z1 now t i).
Definition run71_next_z2 (now : run71_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run71_now_W2 now i j * run71_next_a1 now t j) + run71_now_b2 now i.
Definition run71_next_delta2 (now : run71_state) (t i : nat) : R :=
  ell_prime (run71_next_z2 now t i) (y (S t) i).
Definition run71_next_delta1 (now : run71_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run71_now_W2 now j i * run71_next_delta2 now t j) * phi_prime (run71_next_z1 now t i).
Definition run71_next_W1 (now : run71_state) (t i j : nat) : R :=
  (1 - eta * lambda) * run71_now_W1 now i j - eta * run71_next_delta1 now t i * x (S t) j.
Definition run71_next_b1 (now : run71_state) (t i : nat) : R :=
  (1 - eta * lambda) * run71_now_b1 now i - eta * run71_next_delta1 now t i.
Definition run71_next_W2 (now : run71_state) (t i j : nat) : R :=
  (1 - eta * lambda) * run71_now_W2 now i j - eta * run71_next_delta2 now t i * run71_next_a1 now t j.
Definition run71_next_b2 (now : run71_state) (t i : nat) : R :=
  (1 - eta * lambda) * run71_now_b2 now i - eta * run71_next_delta2 now t i.
Definition run71_step (now : run71_state) (t : nat) : run71_state := {| run71_now_W1 := run71_next_W1 now t; run71_now_b1 := run71_next_b1 now t; run71_now_W2 := run71_next_W2 now t; run71_now_b2 := run71_next_b2 now t |}.
Fixpoint run71_after (t : nat) : run71_state :=
  match t with O => {| run71_now_W1 := fun i j => 0; run71_now_b1 := fun i => 0; run71_now_W2 := fun i j => 0; run71_now_b2 := fun i => 0 |} | S t => run71_step (run71_after t) t end.
Definition run71_W1 (t : nat) := run71_now_W1 (run71_after t).
Definition run71_b1 (t : nat) := run71_now_b1 (run71_after t).
Definition run71_W2 (t : nat) := run71_now_W2 (run71_after t).
Definition run71_b2 (t : nat) := run71_now_b2 (run71_after t).
Definition run71_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_z1 (run71_after t) t end.
Definition run71_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_a1 (run71_after t) t end.
Definition run71_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_z2 (run71_after t) t end.
Definition run71_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta2 (run71_after t) t end.
Definition run71_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta1 (run71_after t) t end.
End run71.

Lemma L7_1 (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * delta1 (S t) i)
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * delta2 (S t) i)
    (H10 : forall t : nat, forall i : nat, b_r2 (S t) i = (1 - eta * lambda) * b_r2 t i - eta * delta_r2 (S t) i)
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H16 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : (1 - eta * lambda) * 0 = 0)
    by (clear - eta lambda; exact (ring_fact [eta; lambda] (PEmul (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s3 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s5 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H14 n0 s3 s4 s5 x z1; exact (fun i t H19 => (eq_trans (H14 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H19) i j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) s4) ((proj1 (proj2 H19)) i)) s5)))).
  assert (s7 : forall (t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H7 a1 phi s6; exact (fun t H19 => (fun i : nat => (eq_trans (H7 t i) (eq_trans (f_equal phi (s6 i t H19)) H1))))).
  assert (s8 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s9 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s10 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s11 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H15 H16 n1 s10 s7 s8 s9 z2 z_r2; exact (fun i t H19 => (eq_trans (eq_trans (H15 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H19))) i j_0) ((s7 t H19) j_0)) s8))) s9) ((proj2 (proj2 (proj2 H19))) i)) (s10 i t))) (eq_sym (H16 t i))))).
  assert (s12 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H12 H13 delta2 delta_r2 ell_prime s11 y; exact (fun i t H19 => (eq_trans (eq_trans (H12 t i) (f_equal2 ell_prime (s11 i t H19) (eq_refl (y (S t) i)))) (eq_sym (H13 t i))))).
  assert (s13 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s14 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s15 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s16 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H11 delta1 n2 phi_prime s12 s13 s14 s15 s6; exact (fun i t H19 => (eq_trans (H11 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H19))) j_0 i) ((fun i : nat => (s12 i t H19)) j_0)) (s13 j_0 t)))) s14) (f_equal phi_prime (s6 i t H19))) s15)))).
  assert (s17 : forall (j t : nat),
    - (eta * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta; x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s18 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s19 : forall (i t : nat),
    - (eta * delta_r2 (S t) i * 0) = 0)
    by (clear - delta_r2 eta; exact (fun i t => (ring_fact [eta; delta_r2 (S t) i] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s20 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H10 H17 H18 H2 H3 H4 H5 H6 H8 H9 W1 W2 b1 b2 b_r2 eta lambda s12 s16 s17 s18 s19 s2 s5 s7 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj H5 (conj H2 (conj H6 (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))) (fun t : nat => (fun H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H17 t i j) (eq_trans (add2 (eq_trans (mul2 (eq_refl (1 - eta * lambda)) ((proj1 H19) i j)) s2) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s16 i t H19)) (eq_refl (x (S t) j)))) (s17 j t))) s5)))) (conj (fun i : nat => (eq_trans (H8 t i) (eq_trans (add2 (eq_trans (mul2 (eq_refl (1 - eta * lambda)) ((proj1 (proj2 H19)) i)) s2) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s16 i t H19))) s18)) s5))) (conj (fun i : nat => (fun j : nat => (eq_trans (H18 t i j) (eq_trans (add2 (eq_trans (mul2 (eq_refl (1 - eta * lambda)) ((proj1 (proj2 (proj2 H19))) i j)) s2) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s12 i t H19)) ((s7 t H19) j))) (s19 i t))) s5)))) (fun i : nat => (eq_trans (eq_trans (H9 t i) (add2 (mul2 (eq_refl (1 - eta * lambda)) ((proj2 (proj2 (proj2 H19))) i)) (opp1 (mul2 (eq_refl (eta)) (s12 i t H19))))) (eq_sym (H10 t i))))))))))).
  assert (s21 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s20; exact (fun t : nat => (proj1 (proj2 (s20 t))))).
  assert (s22 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s20; exact (fun t : nat => (proj1 (proj2 (proj2 (s20 t)))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s20 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s20 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s21 t i) (eq_sym (s21 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s22 t i j) (eq_sym (s22 0%nat i j)))))))).
Qed.

Record small71_state := { small71_now_b_r2 : nat -> R }.

Section small71.
Variables (eta lambda : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small71_next_z_r2 (now : small71_state) (t i : nat) : R :=
  small71_now_b_r2 now i.
Definition small71_next_delta_r2 (now : small71_state) (t i : nat) : R :=
  ell_prime (small71_next_z_r2 now t i) (y (S t) i).
Definition small71_next_b_r2 (now : small71_state) (t i : nat) : R :=
  (1 - eta * lambda) * small71_now_b_r2 now i - eta * small71_next_delta_r2 now t i.
Definition small71_step (now : small71_state) (t : nat) : small71_state := {| small71_now_b_r2 := small71_next_b_r2 now t |}.
Fixpoint small71_after (t : nat) : small71_state :=
  match t with O => {| small71_now_b_r2 := fun i => 0 |} | S t => small71_step (small71_after t) t end.
Definition small71_b_r2 (t : nat) := small71_now_b_r2 (small71_after t).
Definition small71_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small71_next_z_r2 (small71_after t) t end.
Definition small71_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small71_next_delta_r2 (small71_after t) t end.
End small71.

Lemma L7_2 (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * delta1 (S t) i)
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * delta2 (S t) i)
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L7_1 n0 n1 n2 eta lambda ell_prime phi phi_prime W1 W2 a1 b1 b2 (small71_b_r2 eta lambda ell_prime y) delta1 delta2 (small71_delta_r2 eta lambda ell_prime y) x y z1 z2 (small71_z_r2 eta lambda ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 H7 H8 H9 (fun _ _ => eq_refl) H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18).
Qed.

Theorem claim7 :
  forall (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run71_W1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let b1 := (run71_b1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let W2 := (run71_W2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  phi 0 = 0 ->
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  intros n0 n1 n2 eta lambda ell_prime phi phi_prime x y W1 b1 W2 H1.
  exact (L7_2 n0 n1 n2 eta lambda ell_prime phi phi_prime (run71_W1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run71_W2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run71_a1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run71_b1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run71_b2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run71_delta1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run71_delta2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) x y (run71_z1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run71_z2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim7_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let lambda := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run71_W1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let b1 := (run71_b1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let W2 := (run71_W2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let b2 := (run71_b2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j)).
Proof.
  intros n0 n1 n2 eta lambda ell_prime phi phi_prime x y W1 b1 W2 b2.
  pose (z1 := (run71_z1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (a1 := (run71_a1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (z2 := (run71_z2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (delta2 := (run71_delta2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
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
    by (refine (eq_trans (y := (1 - eta * lambda) * b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := (1 - 1 * 2) * 0 - 1 * (-1)) (rewritten (PEsub (PEmul (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (V 3)) (PEmul (V 1) (V 4))) [eta; lambda; b2 0%nat 1%nat; delta2 1%nat 1%nat] [1; 2; 0; (-1)] (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : lambda = 2) (same_parts v1 (same_parts v8 eq_refl))))) (ring_fact [] (PEsub (PEmul (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 1)) (PEc (2 # 1)))) (PEc (0 # 1))) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim7 n0 n1 n2 eta lambda ell_prime phi phi_prime x y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with decoupled weight decay, $\mathbf{z}_{2}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run81_state := { run81_now_W1 : nat -> nat -> R; run81_now_b1 : nat -> R; run81_now_W2 : nat -> nat -> R; run81_now_b2 : nat -> R }.

Section run81.
Variables (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run81_next_z1 (now : run81_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run81_now_W1 now i j * x (S t) j) + run81_now_b1 now i.
Definition run81_next_a1 (now : run81_state) (t i : nat) : R :=
  phi (run81_next_z1 now t i).
Definition run81_next_z2 (now : run81_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run81_now_W2 now i j * run81_next_a1 now t j) + run81_now_b2 now i.
Definition run81_next_delta2 (now : run81_state) (t i : nat) : R :=
  ell_prime (run81_next_z2 now t i) (y (S t) i).
Definition run81_next_delta1 (now : run81_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run81_now_W2 now j i * run81_next_delta2 now t j) * phi_prime (run81_next_z1 now t i).
Definition run81_next_W1 (now : run81_state) (t i j : nat) : R :=
  (1 - eta * lambda) * run81_now_W1 now i j - eta * run81_next_delta1 now t i * x (S t) j.
Definition run81_next_b1 (now : run81_state) (t i : nat) : R :=
  (1 - eta * lambda) * run81_now_b1 now i - eta * run81_next_delta1 now t i.
Definition run81_next_W2 (now : run81_state) (t i j : nat) : R :=
  (1 - eta * lambda) * run81_now_W2 now i j - eta * run81_next_delta2 now t i * run81_next_a1 now t j.
Definition run81_next_b2 (now : run81_state) (t i : nat) : R :=
  (1 - eta * lambda) * run81_now_b2 now i - eta * run81_next_delta2 now t i.
Definition run81_step (now : run81_state) (t : nat) : run81_state := {| run81_now_W1 := run81_next_W1 now t; run81_now_b1 := run81_next_b1 now t; run81_now_W2 := run81_next_W2 now t; run81_now_b2 := run81_next_b2 now t |}.
Fixpoint run81_after (t : nat) : run81_state :=
  match t with O => {| run81_now_W1 := fun i j => 0; run81_now_b1 := fun i => 0; run81_now_W2 := fun i j => 0; run81_now_b2 := fun i => 0 |} | S t => run81_step (run81_after t) t end.
Definition run81_W1 (t : nat) := run81_now_W1 (run81_after t).
Definition run81_b1 (t : nat) := run81_now_b1 (run81_after t).
Definition run81_W2 (t : nat) := run81_now_W2 (run81_after t).
Definition run81_b2 (t : nat) := run81_now_b2 (run81_after t).
Definition run81_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_z1 (run81_after t) t end.
Definition run81_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_a1 (run81_after t) t end.
Definition run81_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_z2 (run81_after t) t end.
Definition run81_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_delta2 (run81_after t) t end.
Definition run81_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_delta1 (run81_after t) t end.
End run81.

Record run82_state := { run82_now_W1' : nat -> nat -> R; run82_now_b1' : nat -> R; run82_now_W2' : nat -> nat -> R; run82_now_b2' : nat -> R }.

Section run82.
Variables (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x' y : nat -> nat -> R).
Definition run82_next_z1' (now : run82_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run82_now_W1' now i j * x' (S t) j) + run82_now_b1' now i.
Definition run82_next_a1' (now : run82_state) (t i : nat) : R :=
  phi (run82_next_z1' now t i).
Definition run82_next_z2' (now : run82_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run82_now_W2' now i j * run82_next_a1' now t j) + run82_now_b2' now i.
Definition run82_next_delta2' (now : run82_state) (t i : nat) : R :=
  ell_prime (run82_next_z2' now t i) (y (S t) i).
Definition run82_next_delta1' (now : run82_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run82_now_W2' now j i * run82_next_delta2' now t j) * phi_prime (run82_next_z1' now t i).
Definition run82_next_W1' (now : run82_state) (t i j : nat) : R :=
  (1 - eta * lambda) * run82_now_W1' now i j - eta * run82_next_delta1' now t i * x' (S t) j.
Definition run82_next_b1' (now : run82_state) (t i : nat) : R :=
  (1 - eta * lambda) * run82_now_b1' now i - eta * run82_next_delta1' now t i.
Definition run82_next_W2' (now : run82_state) (t i j : nat) : R :=
  (1 - eta * lambda) * run82_now_W2' now i j - eta * run82_next_delta2' now t i * run82_next_a1' now t j.
Definition run82_next_b2' (now : run82_state) (t i : nat) : R :=
  (1 - eta * lambda) * run82_now_b2' now i - eta * run82_next_delta2' now t i.
Definition run82_step (now : run82_state) (t : nat) : run82_state := {| run82_now_W1' := run82_next_W1' now t; run82_now_b1' := run82_next_b1' now t; run82_now_W2' := run82_next_W2' now t; run82_now_b2' := run82_next_b2' now t |}.
Fixpoint run82_after (t : nat) : run82_state :=
  match t with O => {| run82_now_W1' := fun i j => 0; run82_now_b1' := fun i => 0; run82_now_W2' := fun i j => 0; run82_now_b2' := fun i => 0 |} | S t => run82_step (run82_after t) t end.
Definition run82_W1' (t : nat) := run82_now_W1' (run82_after t).
Definition run82_b1' (t : nat) := run82_now_b1' (run82_after t).
Definition run82_W2' (t : nat) := run82_now_W2' (run82_after t).
Definition run82_b2' (t : nat) := run82_now_b2' (run82_after t).
Definition run82_z1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run82_next_z1' (run82_after t) t end.
Definition run82_a1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run82_next_a1' (run82_after t) t end.
Definition run82_z2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run82_next_z2' (run82_after t) t end.
Definition run82_delta2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run82_next_delta2' (run82_after t) t end.
Definition run82_delta1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run82_next_delta1' (run82_after t) t end.
End run82.

Lemma L8_1 (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * delta1 (S t) i)
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * delta2 (S t) i)
    (H10 : forall t : nat, forall i : nat, b_r2 (S t) i = (1 - eta * lambda) * b_r2 t i - eta * delta_r2 (S t) i)
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H16 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, forall i : nat, z2 (S t) i = z_r2 (S t) i.
Proof.
  assert (s1 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s2 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s3 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s4 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H14 n0 s1 s2 s3 x z1; exact (fun i t H19 => (eq_trans (H14 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H19) i j_0) (eq_refl (x (S t) j_0))) (s1 j_0 t)))) s2) ((proj1 (proj2 H19)) i)) s3)))).
  assert (s5 : forall (t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H7 a1 phi s4; exact (fun t H19 => (fun i : nat => (eq_trans (H7 t i) (eq_trans (f_equal phi (s4 i t H19)) H1))))).
  assert (s6 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s8 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s9 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H15 H16 n1 s5 s6 s7 s8 z2 z_r2; exact (fun i t H19 => (eq_trans (eq_trans (H15 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H19))) i j_0) ((s5 t H19) j_0)) s6))) s7) ((proj2 (proj2 (proj2 H19))) i)) (s8 i t))) (eq_sym (H16 t i))))).
  assert (s10 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s11 : (1 - eta * lambda) * 0 = 0)
    by (clear - eta lambda; exact (ring_fact [eta; lambda] (PEmul (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s12 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H12 H13 delta2 delta_r2 ell_prime s9 y; exact (fun i t H19 => (eq_trans (eq_trans (H12 t i) (f_equal2 ell_prime (s9 i t H19) (eq_refl (y (S t) i)))) (eq_sym (H13 t i))))).
  assert (s13 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s14 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s15 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s16 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H11 delta1 n2 phi_prime s12 s13 s14 s15 s4; exact (fun i t H19 => (eq_trans (H11 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H19))) j_0 i) ((fun i : nat => (s12 i t H19)) j_0)) (s13 j_0 t)))) s14) (f_equal phi_prime (s4 i t H19))) s15)))).
  assert (s17 : forall (j t : nat),
    - (eta * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta; x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s18 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s19 : forall (i t : nat),
    - (eta * delta_r2 (S t) i * 0) = 0)
    by (clear - delta_r2 eta; exact (fun i t => (ring_fact [eta; delta_r2 (S t) i] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s20 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H10 H17 H18 H2 H3 H4 H5 H6 H8 H9 W1 W2 b1 b2 b_r2 eta lambda s11 s12 s16 s17 s18 s19 s3 s5 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj H5 (conj H2 (conj H6 (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))) (fun t : nat => (fun H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H17 t i j) (eq_trans (add2 (eq_trans (mul2 (eq_refl (1 - eta * lambda)) ((proj1 H19) i j)) s11) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s16 i t H19)) (eq_refl (x (S t) j)))) (s17 j t))) s3)))) (conj (fun i : nat => (eq_trans (H8 t i) (eq_trans (add2 (eq_trans (mul2 (eq_refl (1 - eta * lambda)) ((proj1 (proj2 H19)) i)) s11) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s16 i t H19))) s18)) s3))) (conj (fun i : nat => (fun j : nat => (eq_trans (H18 t i j) (eq_trans (add2 (eq_trans (mul2 (eq_refl (1 - eta * lambda)) ((proj1 (proj2 (proj2 H19))) i j)) s11) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s12 i t H19)) ((s5 t H19) j))) (s19 i t))) s3)))) (fun i : nat => (eq_trans (eq_trans (H9 t i) (add2 (mul2 (eq_refl (1 - eta * lambda)) ((proj2 (proj2 (proj2 H19))) i)) (opp1 (mul2 (eq_refl (eta)) (s12 i t H19))))) (eq_sym (H10 t i))))))))))).
  exact (fun t : nat => ((fun H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) => (fun i : nat => (s9 i t H19))) (s20 t))).
Qed.

Lemma L8_2 (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' b_r2 delta1 delta1' delta2 delta2' delta_r2 x x' y z1 z1' z2 z2' z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * delta1 (S t) i)
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * delta2 (S t) i)
    (H10 : forall t : nat, forall i : nat, b_r2 (S t) i = (1 - eta * lambda) * b_r2 t i - eta * delta_r2 (S t) i)
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H16 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H20 : forall i : nat, b1' 0%nat i = 0)
    (H21 : forall i : nat, b2' 0%nat i = 0)
    (H22 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H23 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H24 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H25 : forall t : nat, forall i : nat, b1' (S t) i = (1 - eta * lambda) * b1' t i - eta * delta1' (S t) i)
    (H26 : forall t : nat, forall i : nat, b2' (S t) i = (1 - eta * lambda) * b2' t i - eta * delta2' (S t) i)
    (H27 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H28 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H29 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H30 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H31 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = (1 - eta * lambda) * W1' t i j - eta * delta1' (S t) i * x' (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = (1 - eta * lambda) * W2' t i j - eta * delta2' (S t) i * a1' (S t) j) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  assert (s21 : forall (i t : nat),
    z_r2 (S t) i = z_r2 (S t) i)
    by (clear - z_r2; exact (fun i t => (eq_refl (z_r2 (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L8_1 n0 n1 n2 eta lambda ell_prime phi phi_prime W1 W2 a1 b1 b2 b_r2 delta1 delta2 delta_r2 x y z1 z2 z_r2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18) t i) (eq_sym ((L8_1 n0 n1 n2 eta lambda ell_prime phi phi_prime W1' W2' a1' b1' b2' b_r2 delta1' delta2' delta_r2 x' y z1' z2' z_r2 H1 H20 H21 H4 H22 H23 H24 H25 H26 H10 H27 H28 H13 H29 H30 H16 H31 H32) t i))))).
Qed.

Record small81_state := { small81_now_b_r2 : nat -> R }.

Section small81.
Variables (eta lambda : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small81_next_z_r2 (now : small81_state) (t i : nat) : R :=
  small81_now_b_r2 now i.
Definition small81_next_delta_r2 (now : small81_state) (t i : nat) : R :=
  ell_prime (small81_next_z_r2 now t i) (y (S t) i).
Definition small81_next_b_r2 (now : small81_state) (t i : nat) : R :=
  (1 - eta * lambda) * small81_now_b_r2 now i - eta * small81_next_delta_r2 now t i.
Definition small81_step (now : small81_state) (t : nat) : small81_state := {| small81_now_b_r2 := small81_next_b_r2 now t |}.
Fixpoint small81_after (t : nat) : small81_state :=
  match t with O => {| small81_now_b_r2 := fun i => 0 |} | S t => small81_step (small81_after t) t end.
Definition small81_b_r2 (t : nat) := small81_now_b_r2 (small81_after t).
Definition small81_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small81_next_z_r2 (small81_after t) t end.
Definition small81_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small81_next_delta_r2 (small81_after t) t end.
End small81.

Lemma L8_3 (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' delta1 delta1' delta2 delta2' x x' y z1 z1' z2 z2' : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * delta1 (S t) i)
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * delta2 (S t) i)
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H20 : forall i : nat, b1' 0%nat i = 0)
    (H21 : forall i : nat, b2' 0%nat i = 0)
    (H22 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H23 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H24 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H25 : forall t : nat, forall i : nat, b1' (S t) i = (1 - eta * lambda) * b1' t i - eta * delta1' (S t) i)
    (H26 : forall t : nat, forall i : nat, b2' (S t) i = (1 - eta * lambda) * b2' t i - eta * delta2' (S t) i)
    (H27 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H28 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H29 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H30 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H31 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = (1 - eta * lambda) * W1' t i j - eta * delta1' (S t) i * x' (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = (1 - eta * lambda) * W2' t i j - eta * delta2' (S t) i * a1' (S t) j) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L8_2 n0 n1 n2 eta lambda ell_prime phi phi_prime W1 W1' W2 W2' a1 a1' b1 b1' b2 b2' (small81_b_r2 eta lambda ell_prime y) delta1 delta1' delta2 delta2' (small81_delta_r2 eta lambda ell_prime y) x x' y z1 z1' z2 z2' (small81_z_r2 eta lambda ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 H7 H8 H9 (fun _ _ => eq_refl) H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32).
Qed.

Theorem claim8 :
  forall (n0 n1 n2 : nat) (eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x x' y : nat -> nat -> R),
  let z2 := (run81_z2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let z2' := (run82_z2' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) in
  phi 0 = 0 ->
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  intros n0 n1 n2 eta lambda ell_prime phi phi_prime x x' y z2 z2' H1.
  exact (L8_3 n0 n1 n2 eta lambda ell_prime phi phi_prime (run81_W1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run82_W1' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run81_W2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run82_W2' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run81_a1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run82_a1' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run81_b1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run82_b1' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run81_b2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run82_b2' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run81_delta1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run82_delta1' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run81_delta2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run82_delta2' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) x x' y (run81_z1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run82_z1' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) (run81_z2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) (run82_z2' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim8_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let lambda := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let x' := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run81_b2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let z2 := (run81_z2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y) in
  let z2' := (run82_z2' n0 n1 n2 eta lambda ell_prime phi phi_prime x' y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i).
Proof.
  intros n0 n1 n2 eta lambda ell_prime phi phi_prime x x' y b2 z2 z2'.
  pose (W2 := (run81_W2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (W1 := (run81_W1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (b1 := (run81_b1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (z1 := (run81_z1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (a1 := (run81_a1 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
  pose (delta2 := (run81_delta2 n0 n1 n2 eta lambda ell_prime phi phi_prime x y)).
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
    by (refine (eq_trans (y := (1 - eta * lambda) * b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := (1 - 1 * 2) * 0 - 1 * (-1)) (rewritten (PEsub (PEmul (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (V 3)) (PEmul (V 1) (V 4))) [eta; lambda; b2 0%nat 1%nat; delta2 1%nat 1%nat] [1; 2; 0; (-1)] (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : lambda = 2) (same_parts v1 (same_parts v8 eq_refl))))) (ring_fact [] (PEsub (PEmul (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 1)) (PEc (2 # 1)))) (PEc (0 # 1))) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim8 n0 n1 n2 eta lambda ell_prime phi phi_prime x x' y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with the signs of the gradient, $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{W}_{2}$ never change *)

Record run91_state := { run91_now_W1 : nat -> nat -> R; run91_now_b1 : nat -> R; run91_now_W2 : nat -> nat -> R; run91_now_b2 : nat -> R }.

Section run91.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run91_next_z1 (now : run91_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run91_now_W1 now i j * x (S t) j) + run91_now_b1 now i.
Definition run91_next_a1 (now : run91_state) (t i : nat) : R :=
  phi (run91_next_z1 now t i).
Definition run91_next_z2 (now : run91_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run91_now_W2 now i j * run91_next_a1 now t j) + run91_now_b2 now i.
Definition run91_next_delta2 (now : run91_state) (t i : nat) : R :=
  ell_prime (run91_next_z2 now t i) (y (S t) i).
Definition run91_next_delta1 (now : run91_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run91_now_W2 now j i * run91_next_delta2 now t j) * phi_prime (run91_next_z1 now t i).
Definition run91_next_G1 (now : run91_state) (t i j : nat) : R :=
  run91_next_delta1 now t i * x (S t) j.
Definition run91_next_g1 (now : run91_state) (t i : nat) : R :=
  run91_next_delta1 now t i.
Definition run91_next_G2 (now : run91_state) (t i j : nat) : R :=
  run91_next_delta2 now t i * run91_next_a1 now t j.
Definition run91_next_g2 (now : run91_state) (t i : nat) : R :=
  run91_next_delta2 now t i.
Definition run91_next_W1 (now : run91_state) (t i j : nat) : R :=
  run91_now_W1 now i j + eta * (nonneg (- run91_next_G1 now t i j) + pos (- run91_next_G1 now t i j) + (-1)).
Definition run91_next_b1 (now : run91_state) (t i : nat) : R :=
  run91_now_b1 now i + eta * (nonneg (- run91_next_g1 now t i) + pos (- run91_next_g1 now t i) + (-1)).
Definition run91_next_W2 (now : run91_state) (t i j : nat) : R :=
  run91_now_W2 now i j + eta * (nonneg (- run91_next_G2 now t i j) + pos (- run91_next_G2 now t i j) + (-1)).
Definition run91_next_b2 (now : run91_state) (t i : nat) : R :=
  run91_now_b2 now i + eta * (nonneg (- run91_next_g2 now t i) + pos (- run91_next_g2 now t i) + (-1)).
Definition run91_step (now : run91_state) (t : nat) : run91_state := {| run91_now_W1 := run91_next_W1 now t; run91_now_b1 := run91_next_b1 now t; run91_now_W2 := run91_next_W2 now t; run91_now_b2 := run91_next_b2 now t |}.
Fixpoint run91_after (t : nat) : run91_state :=
  match t with O => {| run91_now_W1 := fun i j => 0; run91_now_b1 := fun i => 0; run91_now_W2 := fun i j => 0; run91_now_b2 := fun i => 0 |} | S t => run91_step (run91_after t) t end.
Definition run91_W1 (t : nat) := run91_now_W1 (run91_after t).
Definition run91_b1 (t : nat) := run91_now_b1 (run91_after t).
Definition run91_W2 (t : nat) := run91_now_W2 (run91_after t).
Definition run91_b2 (t : nat) := run91_now_b2 (run91_after t).
Definition run91_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_z1 (run91_after t) t end.
Definition run91_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_a1 (run91_after t) t end.
Definition run91_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_z2 (run91_after t) t end.
Definition run91_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_delta2 (run91_after t) t end.
Definition run91_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_delta1 (run91_after t) t end.
Definition run91_G1 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run91_next_G1 (run91_after t) t end.
Definition run91_g1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_g1 (run91_after t) t end.
Definition run91_G2 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run91_next_G2 (run91_after t) t end.
Definition run91_g2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_g2 (run91_after t) t end.
End run91.

Lemma L9_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i + eta * (nonneg (- g1 (S t) i) + pos (- g1 (S t) i) + (-1)))
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i + eta * (nonneg (- g2 (S t) i) + pos (- g2 (S t) i) + (-1)))
    (H10 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i + eta * (nonneg (- g_r2 (S t) i) + pos (- g_r2 (S t) i) + (-1)))
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H15 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H16 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H17 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H18 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H19 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H20 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H21 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H22 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j + eta * (nonneg (- G1 (S t) i j) + pos (- G1 (S t) i j) + (-1)))
    (H23 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j + eta * (nonneg (- G2 (S t) i j) + pos (- G2 (S t) i j) + (-1))) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (i t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H17 n0 s2 s3 s4 x z1; exact (fun i t H24 => (eq_trans (H17 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H24) i j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3) ((proj1 (proj2 H24)) i)) s4)))).
  assert (s6 : forall (t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H7 a1 phi s5; exact (fun t H24 => (fun i : nat => (eq_trans (H7 t i) (eq_trans (f_equal phi (s5 i t H24)) H1))))).
  assert (s7 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s10 : forall (i t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H18 H19 n1 s6 s7 s8 s9 z2 z_r2; exact (fun i t H24 => (eq_trans (eq_trans (H18 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H24))) i j_0) ((s6 t H24) j_0)) s7))) s8) ((proj2 (proj2 (proj2 H24))) i)) (s9 i t))) (eq_sym (H19 t i))))).
  assert (s11 : forall (i t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H12 H13 delta2 delta_r2 ell_prime s10 y; exact (fun i t H24 => (eq_trans (eq_trans (H12 t i) (f_equal2 ell_prime (s10 i t H24) (eq_refl (y (S t) i)))) (eq_sym (H13 t i))))).
  assert (s12 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s13 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s14 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s15 : forall (i t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H11 delta1 n2 phi_prime s11 s12 s13 s14 s5; exact (fun i t H24 => (eq_trans (H11 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H24))) j_0 i) ((fun i : nat => (s11 i t H24)) j_0)) (s12 j_0 t)))) s13) (f_equal phi_prime (s5 i t H24))) s14)))).
  assert (s16 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s17 : forall (i j t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    G1 (S t) i j = 0)
    by (clear - G1 H20 s15 s16 x; exact (fun i j t H24 => (eq_trans (H20 t i j) (eq_trans (mul2 (s15 i t H24) (eq_refl (x (S t) j))) (s16 j t))))).
  assert (s18 : - (0) = 0)
    by (clear; exact (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s19 : 0 <= 0)
    by (clear; exact (le_rearrange (0) (0) (0) (0) (Rle_refl 0) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEc (0 # 1))) eq_refl))).
  assert (s20 : 1 + 0 + (-1) = 0)
    by (clear; exact (ring_fact [] (PEadd (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s21 : eta * 0 = 0)
    by (clear - eta; exact (ring_fact [eta] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s22 : forall (i t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    - g1 (S t) i = 0)
    by (clear - H14 g1 s15 s18; exact (fun i t H24 => (eq_trans (opp1 (eq_trans (H14 t i) (s15 i t H24))) s18))).
  assert (s23 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s24 : forall (i j t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    G2 (S t) i j = 0)
    by (clear - G2 H21 s11 s23 s6; exact (fun i j t H24 => (eq_trans (H21 t i j) (eq_trans (mul2 (s11 i t H24) ((s6 t H24) j)) (s23 i t))))).
  assert (s25 : forall (i t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H15 H16 g2 g_r2 s11; exact (fun i t H24 => (eq_trans (eq_trans (H15 t i) (s11 i t H24)) (eq_sym (H16 t i))))).
  assert (s26 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i))
    by (clear - H10 H22 H23 H8 H9 W1 W2 b1 b2 b_r2 eta s17 s18 s19 s20 s21 s22 s24 s25 s4; exact (fun t => (fun H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H22 t i j) (eq_trans (add2 ((proj1 H24) i j) (eq_trans (mul2 (eq_refl (eta)) (eq_trans (add2 (add2 (eq_trans (f_equal nonneg (eq_trans (opp1 (s17 i j t H24)) s18)) ((law_nonneg_of_nonnegative 0) s19)) (eq_trans (f_equal pos (eq_trans (opp1 (s17 i j t H24)) s18)) ((law_pos_of_nonpositive 0) s19))) (eq_refl ((-1)))) s20)) s21)) s4)))) (conj (fun i : nat => (eq_trans (H8 t i) (eq_trans (add2 ((proj1 (proj2 H24)) i) (eq_trans (mul2 (eq_refl (eta)) (eq_trans (add2 (add2 (eq_trans (f_equal nonneg (s22 i t H24)) ((law_nonneg_of_nonnegative 0) s19)) (eq_trans (f_equal pos (s22 i t H24)) ((law_pos_of_nonpositive 0) s19))) (eq_refl ((-1)))) s20)) s21)) s4))) (conj (fun i : nat => (fun j : nat => (eq_trans (H23 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H24))) i j) (eq_trans (mul2 (eq_refl (eta)) (eq_trans (add2 (add2 (eq_trans (f_equal nonneg (eq_trans (opp1 (s24 i j t H24)) s18)) ((law_nonneg_of_nonnegative 0) s19)) (eq_trans (f_equal pos (eq_trans (opp1 (s24 i j t H24)) s18)) ((law_pos_of_nonpositive 0) s19))) (eq_refl ((-1)))) s20)) s21)) s4)))) (fun i : nat => (eq_trans (eq_trans (H9 t i) (add2 ((proj2 (proj2 (proj2 H24))) i) (mul2 (eq_refl (eta)) (add2 (add2 (f_equal nonneg (opp1 (s25 i t H24))) (f_equal pos (opp1 (s25 i t H24)))) (eq_refl ((-1))))))) (eq_sym (H10 t i)))))))))).
  assert (s27 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H2 H3 H4 H5 H6 W1 W2 b1 b2 b_r2 s26; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj H5 (conj H2 (conj H6 (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))) (fun t : nat => (s26 t)))).
  assert (s28 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s27; exact (fun t : nat => (proj1 (proj2 (s27 t))))).
  assert (s29 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s27; exact (fun t : nat => (proj1 (proj2 (proj2 (s27 t)))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s27 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s27 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s28 t i) (eq_sym (s28 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s29 t i j) (eq_sym (s29 0%nat i j)))))))).
Qed.

Record small91_state := { small91_now_b_r2 : nat -> R }.

Section small91.
Variables (eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small91_next_z_r2 (now : small91_state) (t i : nat) : R :=
  small91_now_b_r2 now i.
Definition small91_next_delta_r2 (now : small91_state) (t i : nat) : R :=
  ell_prime (small91_next_z_r2 now t i) (y (S t) i).
Definition small91_next_g_r2 (now : small91_state) (t i : nat) : R :=
  small91_next_delta_r2 now t i.
Definition small91_next_b_r2 (now : small91_state) (t i : nat) : R :=
  small91_now_b_r2 now i + eta * (nonneg (- small91_next_g_r2 now t i) + pos (- small91_next_g_r2 now t i) + (-1)).
Definition small91_step (now : small91_state) (t : nat) : small91_state := {| small91_now_b_r2 := small91_next_b_r2 now t |}.
Fixpoint small91_after (t : nat) : small91_state :=
  match t with O => {| small91_now_b_r2 := fun i => 0 |} | S t => small91_step (small91_after t) t end.
Definition small91_b_r2 (t : nat) := small91_now_b_r2 (small91_after t).
Definition small91_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small91_next_z_r2 (small91_after t) t end.
Definition small91_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small91_next_delta_r2 (small91_after t) t end.
Definition small91_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small91_next_g_r2 (small91_after t) t end.
End small91.

Lemma L9_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 x y z1 z2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i + eta * (nonneg (- g1 (S t) i) + pos (- g1 (S t) i) + (-1)))
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i + eta * (nonneg (- g2 (S t) i) + pos (- g2 (S t) i) + (-1)))
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H15 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H17 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H18 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H20 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H21 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H22 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j + eta * (nonneg (- G1 (S t) i j) + pos (- G1 (S t) i j) + (-1)))
    (H23 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j + eta * (nonneg (- G2 (S t) i j) + pos (- G2 (S t) i j) + (-1))) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L9_1 n0 n1 n2 eta ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 (small91_b_r2 eta ell_prime y) delta1 delta2 (small91_delta_r2 eta ell_prime y) g1 g2 (small91_g_r2 eta ell_prime y) x y z1 z2 (small91_z_r2 eta ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 H7 H8 H9 (fun _ _ => eq_refl) H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 (fun _ _ => eq_refl) H20 H21 H22 H23).
Qed.

Theorem claim9 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run91_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let b1 := (run91_b1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let W2 := (run91_W2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  phi 0 = 0 ->
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime x y W1 b1 W2 H1.
  exact (L9_2 n0 n1 n2 eta ell_prime phi phi_prime (run91_G1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run91_G2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run91_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run91_W2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run91_a1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run91_b1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run91_b2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run91_delta1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run91_delta2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run91_g1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run91_g2 n0 n1 n2 eta ell_prime phi phi_prime x y) x y (run91_z1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run91_z2 n0 n1 n2 eta ell_prime phi phi_prime x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim9_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run91_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let b1 := (run91_b1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let W2 := (run91_W2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let b2 := (run91_b2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j)).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime x y W1 b1 W2 b2.
  pose (z1 := (run91_z1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run91_a1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (z2 := (run91_z2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run91_delta2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (g2 := (run91_g2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
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
  assert (v10 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat + eta * (nonneg (- g2 1%nat 1%nat) + pos (- g2 1%nat 1%nat) + (-1))) eq_refl (eq_trans (y := 0 + 1 * (1 + 1 + (-1))) (rewritten (PEadd (V 1) (PEmul (V 2) (PEadd (PEadd (V 3) (V 4)) (PEc (-1 # 1))))) [b2 0%nat 1%nat; eta; nonneg (- g2 1%nat 1%nat); pos (- g2 1%nat 1%nat)] [0; 1; 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_trans (f_equal nonneg (eq_trans (y := - (-1)) (rewritten (PEopp (V 1)) [g2 1%nat 1%nat] [(-1)] (same_parts v9 eq_refl)) (ring_fact [] (PEopp (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))) (law_nonneg_of_nonnegative (1) (number_le (0 # 1) (1 # 1) eq_refl))) (same_parts (eq_trans (f_equal pos (eq_trans (y := - (-1)) (rewritten (PEopp (V 1)) [g2 1%nat 1%nat] [(-1)] (same_parts v9 eq_refl)) (ring_fact [] (PEopp (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))) (law_pos_of_positive (1) (number_lt (0 # 1) (1 # 1) eq_refl))) eq_refl))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v10 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim9 n0 n1 n2 eta ell_prime phi phi_prime x y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with the signs of the gradient, $\mathbf{z}_{2}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run101_state := { run101_now_W1 : nat -> nat -> R; run101_now_b1 : nat -> R; run101_now_W2 : nat -> nat -> R; run101_now_b2 : nat -> R }.

Section run101.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run101_next_z1 (now : run101_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run101_now_W1 now i j * x (S t) j) + run101_now_b1 now i.
Definition run101_next_a1 (now : run101_state) (t i : nat) : R :=
  phi (run101_next_z1 now t i).
Definition run101_next_z2 (now : run101_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run101_now_W2 now i j * run101_next_a1 now t j) + run101_now_b2 now i.
Definition run101_next_delta2 (now : run101_state) (t i : nat) : R :=
  ell_prime (run101_next_z2 now t i) (y (S t) i).
Definition run101_next_delta1 (now : run101_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run101_now_W2 now j i * run101_next_delta2 now t j) * phi_prime (run101_next_z1 now t i).
Definition run101_next_G1 (now : run101_state) (t i j : nat) : R :=
  run101_next_delta1 now t i * x (S t) j.
Definition run101_next_g1 (now : run101_state) (t i : nat) : R :=
  run101_next_delta1 now t i.
Definition run101_next_G2 (now : run101_state) (t i j : nat) : R :=
  run101_next_delta2 now t i * run101_next_a1 now t j.
Definition run101_next_g2 (now : run101_state) (t i : nat) : R :=
  run101_next_delta2 now t i.
Definition run101_next_W1 (now : run101_state) (t i j : nat) : R :=
  run101_now_W1 now i j + eta * (nonneg (- run101_next_G1 now t i j) + pos (- run101_next_G1 now t i j) + (-1)).
Definition run101_next_b1 (now : run101_state) (t i : nat) : R :=
  run101_now_b1 now i + eta * (nonneg (- run101_next_g1 now t i) + pos (- run101_next_g1 now t i) + (-1)).
Definition run101_next_W2 (now : run101_state) (t i j : nat) : R :=
  run101_now_W2 now i j + eta * (nonneg (- run101_next_G2 now t i j) + pos (- run101_next_G2 now t i j) + (-1)).
Definition run101_next_b2 (now : run101_state) (t i : nat) : R :=
  run101_now_b2 now i + eta * (nonneg (- run101_next_g2 now t i) + pos (- run101_next_g2 now t i) + (-1)).
Definition run101_step (now : run101_state) (t : nat) : run101_state := {| run101_now_W1 := run101_next_W1 now t; run101_now_b1 := run101_next_b1 now t; run101_now_W2 := run101_next_W2 now t; run101_now_b2 := run101_next_b2 now t |}.
Fixpoint run101_after (t : nat) : run101_state :=
  match t with O => {| run101_now_W1 := fun i j => 0; run101_now_b1 := fun i => 0; run101_now_W2 := fun i j => 0; run101_now_b2 := fun i => 0 |} | S t => run101_step (run101_after t) t end.
Definition run101_W1 (t : nat) := run101_now_W1 (run101_after t).
Definition run101_b1 (t : nat) := run101_now_b1 (run101_after t).
Definition run101_W2 (t : nat) := run101_now_W2 (run101_after t).
Definition run101_b2 (t : nat) := run101_now_b2 (run101_after t).
Definition run101_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_z1 (run101_after t) t end.
Definition run101_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_a1 (run101_after t) t end.
Definition run101_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_z2 (run101_after t) t end.
Definition run101_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_delta2 (run101_after t) t end.
Definition run101_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_delta1 (run101_after t) t end.
Definition run101_G1 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run101_next_G1 (run101_after t) t end.
Definition run101_g1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_g1 (run101_after t) t end.
Definition run101_G2 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run101_next_G2 (run101_after t) t end.
Definition run101_g2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_g2 (run101_after t) t end.
End run101.

Record run102_state := { run102_now_W1' : nat -> nat -> R; run102_now_b1' : nat -> R; run102_now_W2' : nat -> nat -> R; run102_now_b2' : nat -> R }.

Section run102.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x' y : nat -> nat -> R).
Definition run102_next_z1' (now : run102_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run102_now_W1' now i j * x' (S t) j) + run102_now_b1' now i.
Definition run102_next_a1' (now : run102_state) (t i : nat) : R :=
  phi (run102_next_z1' now t i).
Definition run102_next_z2' (now : run102_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run102_now_W2' now i j * run102_next_a1' now t j) + run102_now_b2' now i.
Definition run102_next_delta2' (now : run102_state) (t i : nat) : R :=
  ell_prime (run102_next_z2' now t i) (y (S t) i).
Definition run102_next_delta1' (now : run102_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run102_now_W2' now j i * run102_next_delta2' now t j) * phi_prime (run102_next_z1' now t i).
Definition run102_next_G1' (now : run102_state) (t i j : nat) : R :=
  run102_next_delta1' now t i * x' (S t) j.
Definition run102_next_g1' (now : run102_state) (t i : nat) : R :=
  run102_next_delta1' now t i.
Definition run102_next_G2' (now : run102_state) (t i j : nat) : R :=
  run102_next_delta2' now t i * run102_next_a1' now t j.
Definition run102_next_g2' (now : run102_state) (t i : nat) : R :=
  run102_next_delta2' now t i.
Definition run102_next_W1' (now : run102_state) (t i j : nat) : R :=
  run102_now_W1' now i j + eta * (nonneg (- run102_next_G1' now t i j) + pos (- run102_next_G1' now t i j) + (-1)).
Definition run102_next_b1' (now : run102_state) (t i : nat) : R :=
  run102_now_b1' now i + eta * (nonneg (- run102_next_g1' now t i) + pos (- run102_next_g1' now t i) + (-1)).
Definition run102_next_W2' (now : run102_state) (t i j : nat) : R :=
  run102_now_W2' now i j + eta * (nonneg (- run102_next_G2' now t i j) + pos (- run102_next_G2' now t i j) + (-1)).
Definition run102_next_b2' (now : run102_state) (t i : nat) : R :=
  run102_now_b2' now i + eta * (nonneg (- run102_next_g2' now t i) + pos (- run102_next_g2' now t i) + (-1)).
Definition run102_step (now : run102_state) (t : nat) : run102_state := {| run102_now_W1' := run102_next_W1' now t; run102_now_b1' := run102_next_b1' now t; run102_now_W2' := run102_next_W2' now t; run102_now_b2' := run102_next_b2' now t |}.
Fixpoint run102_after (t : nat) : run102_state :=
  match t with O => {| run102_now_W1' := fun i j => 0; run102_now_b1' := fun i => 0; run102_now_W2' := fun i j => 0; run102_now_b2' := fun i => 0 |} | S t => run102_step (run102_after t) t end.
Definition run102_W1' (t : nat) := run102_now_W1' (run102_after t).
Definition run102_b1' (t : nat) := run102_now_b1' (run102_after t).
Definition run102_W2' (t : nat) := run102_now_W2' (run102_after t).
Definition run102_b2' (t : nat) := run102_now_b2' (run102_after t).
Definition run102_z1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run102_next_z1' (run102_after t) t end.
Definition run102_a1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run102_next_a1' (run102_after t) t end.
Definition run102_z2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run102_next_z2' (run102_after t) t end.
Definition run102_delta2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run102_next_delta2' (run102_after t) t end.
Definition run102_delta1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run102_next_delta1' (run102_after t) t end.
Definition run102_G1' (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run102_next_G1' (run102_after t) t end.
Definition run102_g1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run102_next_g1' (run102_after t) t end.
Definition run102_G2' (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run102_next_G2' (run102_after t) t end.
Definition run102_g2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run102_next_g2' (run102_after t) t end.
End run102.

Lemma L10_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i + eta * (nonneg (- g1 (S t) i) + pos (- g1 (S t) i) + (-1)))
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i + eta * (nonneg (- g2 (S t) i) + pos (- g2 (S t) i) + (-1)))
    (H10 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i + eta * (nonneg (- g_r2 (S t) i) + pos (- g_r2 (S t) i) + (-1)))
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H15 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H16 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H17 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H18 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H19 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H20 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H21 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H22 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j + eta * (nonneg (- G1 (S t) i j) + pos (- G1 (S t) i j) + (-1)))
    (H23 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j + eta * (nonneg (- G2 (S t) i j) + pos (- G2 (S t) i j) + (-1))) :
  forall t : nat, forall i : nat, z2 (S t) i = z_r2 (S t) i.
Proof.
  assert (s1 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s2 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s3 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s4 : forall (i t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H17 n0 s1 s2 s3 x z1; exact (fun i t H24 => (eq_trans (H17 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H24) i j_0) (eq_refl (x (S t) j_0))) (s1 j_0 t)))) s2) ((proj1 (proj2 H24)) i)) s3)))).
  assert (s5 : forall (t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H7 a1 phi s4; exact (fun t H24 => (fun i : nat => (eq_trans (H7 t i) (eq_trans (f_equal phi (s4 i t H24)) H1))))).
  assert (s6 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s8 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s9 : forall (i t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H18 H19 n1 s5 s6 s7 s8 z2 z_r2; exact (fun i t H24 => (eq_trans (eq_trans (H18 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H24))) i j_0) ((s5 t H24) j_0)) s6))) s7) ((proj2 (proj2 (proj2 H24))) i)) (s8 i t))) (eq_sym (H19 t i))))).
  assert (s10 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s11 : forall (i t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H12 H13 delta2 delta_r2 ell_prime s9 y; exact (fun i t H24 => (eq_trans (eq_trans (H12 t i) (f_equal2 ell_prime (s9 i t H24) (eq_refl (y (S t) i)))) (eq_sym (H13 t i))))).
  assert (s12 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s13 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s14 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s15 : forall (i t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H11 delta1 n2 phi_prime s11 s12 s13 s14 s4; exact (fun i t H24 => (eq_trans (H11 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H24))) j_0 i) ((fun i : nat => (s11 i t H24)) j_0)) (s12 j_0 t)))) s13) (f_equal phi_prime (s4 i t H24))) s14)))).
  assert (s16 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s17 : forall (i j t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    G1 (S t) i j = 0)
    by (clear - G1 H20 s15 s16 x; exact (fun i j t H24 => (eq_trans (H20 t i j) (eq_trans (mul2 (s15 i t H24) (eq_refl (x (S t) j))) (s16 j t))))).
  assert (s18 : - (0) = 0)
    by (clear; exact (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s19 : 0 <= 0)
    by (clear; exact (le_rearrange (0) (0) (0) (0) (Rle_refl 0) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEc (0 # 1))) eq_refl))).
  assert (s20 : 1 + 0 + (-1) = 0)
    by (clear; exact (ring_fact [] (PEadd (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s21 : eta * 0 = 0)
    by (clear - eta; exact (ring_fact [eta] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s22 : forall (i t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    - g1 (S t) i = 0)
    by (clear - H14 g1 s15 s18; exact (fun i t H24 => (eq_trans (opp1 (eq_trans (H14 t i) (s15 i t H24))) s18))).
  assert (s23 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s24 : forall (i j t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    G2 (S t) i j = 0)
    by (clear - G2 H21 s11 s23 s5; exact (fun i j t H24 => (eq_trans (H21 t i j) (eq_trans (mul2 (s11 i t H24) ((s5 t H24) j)) (s23 i t))))).
  assert (s25 : forall (i t : nat) (H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H15 H16 g2 g_r2 s11; exact (fun i t H24 => (eq_trans (eq_trans (H15 t i) (s11 i t H24)) (eq_sym (H16 t i))))).
  assert (s26 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i))
    by (clear - H10 H22 H23 H8 H9 W1 W2 b1 b2 b_r2 eta s17 s18 s19 s20 s21 s22 s24 s25 s3; exact (fun t => (fun H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H22 t i j) (eq_trans (add2 ((proj1 H24) i j) (eq_trans (mul2 (eq_refl (eta)) (eq_trans (add2 (add2 (eq_trans (f_equal nonneg (eq_trans (opp1 (s17 i j t H24)) s18)) ((law_nonneg_of_nonnegative 0) s19)) (eq_trans (f_equal pos (eq_trans (opp1 (s17 i j t H24)) s18)) ((law_pos_of_nonpositive 0) s19))) (eq_refl ((-1)))) s20)) s21)) s3)))) (conj (fun i : nat => (eq_trans (H8 t i) (eq_trans (add2 ((proj1 (proj2 H24)) i) (eq_trans (mul2 (eq_refl (eta)) (eq_trans (add2 (add2 (eq_trans (f_equal nonneg (s22 i t H24)) ((law_nonneg_of_nonnegative 0) s19)) (eq_trans (f_equal pos (s22 i t H24)) ((law_pos_of_nonpositive 0) s19))) (eq_refl ((-1)))) s20)) s21)) s3))) (conj (fun i : nat => (fun j : nat => (eq_trans (H23 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H24))) i j) (eq_trans (mul2 (eq_refl (eta)) (eq_trans (add2 (add2 (eq_trans (f_equal nonneg (eq_trans (opp1 (s24 i j t H24)) s18)) ((law_nonneg_of_nonnegative 0) s19)) (eq_trans (f_equal pos (eq_trans (opp1 (s24 i j t H24)) s18)) ((law_pos_of_nonpositive 0) s19))) (eq_refl ((-1)))) s20)) s21)) s3)))) (fun i : nat => (eq_trans (eq_trans (H9 t i) (add2 ((proj2 (proj2 (proj2 H24))) i) (mul2 (eq_refl (eta)) (add2 (add2 (f_equal nonneg (opp1 (s25 i t H24))) (f_equal pos (opp1 (s25 i t H24)))) (eq_refl ((-1))))))) (eq_sym (H10 t i)))))))))).
  assert (s27 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H2 H3 H4 H5 H6 W1 W2 b1 b2 b_r2 s26; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj H5 (conj H2 (conj H6 (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))) (fun t : nat => (s26 t)))).
  exact (fun t : nat => ((fun H24 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) => (fun i : nat => (s9 i t H24))) (s27 t))).
Qed.

Lemma L10_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' b_r2 delta1 delta1' delta2 delta2' delta_r2 g1 g1' g2 g2' g_r2 x x' y z1 z1' z2 z2' z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i + eta * (nonneg (- g1 (S t) i) + pos (- g1 (S t) i) + (-1)))
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i + eta * (nonneg (- g2 (S t) i) + pos (- g2 (S t) i) + (-1)))
    (H10 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i + eta * (nonneg (- g_r2 (S t) i) + pos (- g_r2 (S t) i) + (-1)))
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H15 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H16 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H17 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H18 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H19 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H20 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H21 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H22 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j + eta * (nonneg (- G1 (S t) i j) + pos (- G1 (S t) i j) + (-1)))
    (H23 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j + eta * (nonneg (- G2 (S t) i j) + pos (- G2 (S t) i j) + (-1)))
    (H25 : forall i : nat, b1' 0%nat i = 0)
    (H26 : forall i : nat, b2' 0%nat i = 0)
    (H27 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H28 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H29 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H30 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i + eta * (nonneg (- g1' (S t) i) + pos (- g1' (S t) i) + (-1)))
    (H31 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i + eta * (nonneg (- g2' (S t) i) + pos (- g2' (S t) i) + (-1)))
    (H32 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H33 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H34 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H35 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H36 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H37 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j + eta * (nonneg (- G1' (S t) i j) + pos (- G1' (S t) i j) + (-1)))
    (H41 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j + eta * (nonneg (- G2' (S t) i j) + pos (- G2' (S t) i j) + (-1))) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  assert (s28 : forall (i t : nat),
    z_r2 (S t) i = z_r2 (S t) i)
    by (clear - z_r2; exact (fun i t => (eq_refl (z_r2 (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L10_1 n0 n1 n2 eta ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 x y z1 z2 z_r2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23) t i) (eq_sym ((L10_1 n0 n1 n2 eta ell_prime phi phi_prime G1' G2' W1' W2' a1' b1' b2' b_r2 delta1' delta2' delta_r2 g1' g2' g_r2 x' y z1' z2' z_r2 H1 H25 H26 H4 H27 H28 H29 H30 H31 H10 H32 H33 H13 H34 H35 H16 H36 H37 H19 H38 H39 H40 H41) t i))))).
Qed.

Record small101_state := { small101_now_b_r2 : nat -> R }.

Section small101.
Variables (eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small101_next_z_r2 (now : small101_state) (t i : nat) : R :=
  small101_now_b_r2 now i.
Definition small101_next_delta_r2 (now : small101_state) (t i : nat) : R :=
  ell_prime (small101_next_z_r2 now t i) (y (S t) i).
Definition small101_next_g_r2 (now : small101_state) (t i : nat) : R :=
  small101_next_delta_r2 now t i.
Definition small101_next_b_r2 (now : small101_state) (t i : nat) : R :=
  small101_now_b_r2 now i + eta * (nonneg (- small101_next_g_r2 now t i) + pos (- small101_next_g_r2 now t i) + (-1)).
Definition small101_step (now : small101_state) (t : nat) : small101_state := {| small101_now_b_r2 := small101_next_b_r2 now t |}.
Fixpoint small101_after (t : nat) : small101_state :=
  match t with O => {| small101_now_b_r2 := fun i => 0 |} | S t => small101_step (small101_after t) t end.
Definition small101_b_r2 (t : nat) := small101_now_b_r2 (small101_after t).
Definition small101_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small101_next_z_r2 (small101_after t) t end.
Definition small101_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small101_next_delta_r2 (small101_after t) t end.
Definition small101_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small101_next_g_r2 (small101_after t) t end.
End small101.

Lemma L10_3 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' delta1 delta1' delta2 delta2' g1 g1' g2 g2' x x' y z1 z1' z2 z2' : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i + eta * (nonneg (- g1 (S t) i) + pos (- g1 (S t) i) + (-1)))
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i + eta * (nonneg (- g2 (S t) i) + pos (- g2 (S t) i) + (-1)))
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H15 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H17 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H18 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H20 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H21 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H22 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j + eta * (nonneg (- G1 (S t) i j) + pos (- G1 (S t) i j) + (-1)))
    (H23 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j + eta * (nonneg (- G2 (S t) i j) + pos (- G2 (S t) i j) + (-1)))
    (H25 : forall i : nat, b1' 0%nat i = 0)
    (H26 : forall i : nat, b2' 0%nat i = 0)
    (H27 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H28 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H29 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H30 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i + eta * (nonneg (- g1' (S t) i) + pos (- g1' (S t) i) + (-1)))
    (H31 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i + eta * (nonneg (- g2' (S t) i) + pos (- g2' (S t) i) + (-1)))
    (H32 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H33 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H34 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H35 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H36 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H37 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j + eta * (nonneg (- G1' (S t) i j) + pos (- G1' (S t) i j) + (-1)))
    (H41 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j + eta * (nonneg (- G2' (S t) i j) + pos (- G2' (S t) i j) + (-1))) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L10_2 n0 n1 n2 eta ell_prime phi phi_prime G1 G1' G2 G2' W1 W1' W2 W2' a1 a1' b1 b1' b2 b2' (small101_b_r2 eta ell_prime y) delta1 delta1' delta2 delta2' (small101_delta_r2 eta ell_prime y) g1 g1' g2 g2' (small101_g_r2 eta ell_prime y) x x' y z1 z1' z2 z2' (small101_z_r2 eta ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 H7 H8 H9 (fun _ _ => eq_refl) H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 (fun _ _ => eq_refl) H20 H21 H22 H23 H25 H26 H27 H28 H29 H30 H31 H32 H33 H34 H35 H36 H37 H38 H39 H40 H41).
Qed.

Theorem claim10 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x x' y : nat -> nat -> R),
  let z2 := (run101_z2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let z2' := (run102_z2' n0 n1 n2 eta ell_prime phi phi_prime x' y) in
  phi 0 = 0 ->
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime x x' y z2 z2' H1.
  exact (L10_3 n0 n1 n2 eta ell_prime phi phi_prime (run101_G1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_G1' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run101_G2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_G2' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run101_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_W1' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run101_W2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_W2' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run101_a1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_a1' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run101_b1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_b1' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run101_b2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_b2' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run101_delta1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_delta1' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run101_delta2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_delta2' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run101_g1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_g1' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run101_g2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_g2' n0 n1 n2 eta ell_prime phi phi_prime x' y) x x' y (run101_z1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_z1' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run101_z2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run102_z2' n0 n1 n2 eta ell_prime phi phi_prime x' y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim10_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let x' := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run101_b2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let z2 := (run101_z2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let z2' := (run102_z2' n0 n1 n2 eta ell_prime phi phi_prime x' y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime x x' y b2 z2 z2'.
  pose (W2 := (run101_W2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (W1 := (run101_W1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (b1 := (run101_b1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (z1 := (run101_z1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run101_a1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run101_delta2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (g2 := (run101_g2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
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
  assert (v10 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat + eta * (nonneg (- g2 1%nat 1%nat) + pos (- g2 1%nat 1%nat) + (-1))) eq_refl (eq_trans (y := 0 + 1 * (1 + 1 + (-1))) (rewritten (PEadd (V 1) (PEmul (V 2) (PEadd (PEadd (V 3) (V 4)) (PEc (-1 # 1))))) [b2 0%nat 1%nat; eta; nonneg (- g2 1%nat 1%nat); pos (- g2 1%nat 1%nat)] [0; 1; 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_trans (f_equal nonneg (eq_trans (y := - (-1)) (rewritten (PEopp (V 1)) [g2 1%nat 1%nat] [(-1)] (same_parts v9 eq_refl)) (ring_fact [] (PEopp (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))) (law_nonneg_of_nonnegative (1) (number_le (0 # 1) (1 # 1) eq_refl))) (same_parts (eq_trans (f_equal pos (eq_trans (y := - (-1)) (rewritten (PEopp (V 1)) [g2 1%nat 1%nat] [(-1)] (same_parts v9 eq_refl)) (ring_fact [] (PEopp (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))) (law_pos_of_positive (1) (number_lt (0 # 1) (1 # 1) eq_refl))) eq_refl))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v10 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim10 n0 n1 n2 eta ell_prime phi phi_prime x x' y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim5, claim6, claim7, claim8, claim9, claim10, claim1_moves, claim2_moves, claim3_moves, claim4_moves, claim5_moves, claim6_moves, claim7_moves, claim8_moves, claim9_moves, claim10_moves).
Print Assumptions certified.
