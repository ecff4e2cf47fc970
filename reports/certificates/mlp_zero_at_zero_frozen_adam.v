(* The certificate of the page `mlp-zero-at-zero-frozen-adam`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** with Adam, $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{W}_{2}$ never change *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_m_W1 : nat -> nat -> R; run11_now_s_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_m_b1 : nat -> R; run11_now_s_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_m_W2 : nat -> nat -> R; run11_now_s_W2 : nat -> nat -> R; run11_now_b2 : nat -> R; run11_now_m_b2 : nat -> R; run11_now_s_b2 : nat -> R; run11_now_p : R; run11_now_q : R }.

Section run11.
Variables (n0 n1 n2 : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  run11_now_W1 now i j - eta * (beta1 * run11_now_m_W1 now i j + (1 - beta1) * run11_next_G1 now t i j) * / (1 - beta1 * run11_now_p now) * / (sqrt ((beta2 * run11_now_s_W1 now i j + (1 - beta2) * run11_next_G1 now t i j ^ 2) * / (1 - beta2 * run11_now_q now)) + epsilon).
Definition run11_next_m_W1 (now : run11_state) (t i j : nat) : R :=
  beta1 * run11_now_m_W1 now i j + (1 - beta1) * run11_next_G1 now t i j.
Definition run11_next_s_W1 (now : run11_state) (t i j : nat) : R :=
  beta2 * run11_now_s_W1 now i j + (1 - beta2) * run11_next_G1 now t i j ^ 2.
Definition run11_next_b1 (now : run11_state) (t i : nat) : R :=
  run11_now_b1 now i - eta * (beta1 * run11_now_m_b1 now i + (1 - beta1) * run11_next_g1 now t i) * / (1 - beta1 * run11_now_p now) * / (sqrt ((beta2 * run11_now_s_b1 now i + (1 - beta2) * run11_next_g1 now t i ^ 2) * / (1 - beta2 * run11_now_q now)) + epsilon).
Definition run11_next_m_b1 (now : run11_state) (t i : nat) : R :=
  beta1 * run11_now_m_b1 now i + (1 - beta1) * run11_next_g1 now t i.
Definition run11_next_s_b1 (now : run11_state) (t i : nat) : R :=
  beta2 * run11_now_s_b1 now i + (1 - beta2) * run11_next_g1 now t i ^ 2.
Definition run11_next_W2 (now : run11_state) (t i j : nat) : R :=
  run11_now_W2 now i j - eta * (beta1 * run11_now_m_W2 now i j + (1 - beta1) * run11_next_G2 now t i j) * / (1 - beta1 * run11_now_p now) * / (sqrt ((beta2 * run11_now_s_W2 now i j + (1 - beta2) * run11_next_G2 now t i j ^ 2) * / (1 - beta2 * run11_now_q now)) + epsilon).
Definition run11_next_m_W2 (now : run11_state) (t i j : nat) : R :=
  beta1 * run11_now_m_W2 now i j + (1 - beta1) * run11_next_G2 now t i j.
Definition run11_next_s_W2 (now : run11_state) (t i j : nat) : R :=
  beta2 * run11_now_s_W2 now i j + (1 - beta2) * run11_next_G2 now t i j ^ 2.
Definition run11_next_b2 (now : run11_state) (t i : nat) : R :=
  run11_now_b2 now i - eta * (beta1 * run11_now_m_b2 now i + (1 - beta1) * run11_next_g2 now t i) * / (1 - beta1 * run11_now_p now) * / (sqrt ((beta2 * run11_now_s_b2 now i + (1 - beta2) * run11_next_g2 now t i ^ 2) * / (1 - beta2 * run11_now_q now)) + epsilon).
Definition run11_next_m_b2 (now : run11_state) (t i : nat) : R :=
  beta1 * run11_now_m_b2 now i + (1 - beta1) * run11_next_g2 now t i.
Definition run11_next_s_b2 (now : run11_state) (t i : nat) : R :=
  beta2 * run11_now_s_b2 now i + (1 - beta2) * run11_next_g2 now t i ^ 2.
Definition run11_next_p (now : run11_state) (t : nat) : R :=
  beta1 * run11_now_p now.
Definition run11_next_q (now : run11_state) (t : nat) : R :=
  beta2 * run11_now_q now.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_m_W1 := run11_next_m_W1 now t; run11_now_s_W1 := run11_next_s_W1 now t; run11_now_b1 := run11_next_b1 now t; run11_now_m_b1 := run11_next_m_b1 now t; run11_now_s_b1 := run11_next_s_b1 now t; run11_now_W2 := run11_next_W2 now t; run11_now_m_W2 := run11_next_m_W2 now t; run11_now_s_W2 := run11_next_s_W2 now t; run11_now_b2 := run11_next_b2 now t; run11_now_m_b2 := run11_next_m_b2 now t; run11_now_s_b2 := run11_next_s_b2 now t; run11_now_p := run11_next_p now t; run11_now_q := run11_next_q now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => 0; run11_now_m_W1 := fun i j => 0; run11_now_s_W1 := fun i j => 0; run11_now_b1 := fun i => 0; run11_now_m_b1 := fun i => 0; run11_now_s_b1 := fun i => 0; run11_now_W2 := fun i j => 0; run11_now_m_W2 := fun i j => 0; run11_now_s_W2 := fun i j => 0; run11_now_b2 := fun i => 0; run11_now_m_b2 := fun i => 0; run11_now_s_b2 := fun i => 0; run11_now_p := 1; run11_now_q := 1 |} | S t => run11_step (run11_after t) t end.
Definition run11_W1 (t : nat) := run11_now_W1 (run11_after t).
Definition run11_m_W1 (t : nat) := run11_now_m_W1 (run11_after t).
Definition run11_s_W1 (t : nat) := run11_now_s_W1 (run11_after t).
Definition run11_b1 (t : nat) := run11_now_b1 (run11_after t).
Definition run11_m_b1 (t : nat) := run11_now_m_b1 (run11_after t).
Definition run11_s_b1 (t : nat) := run11_now_s_b1 (run11_after t).
Definition run11_W2 (t : nat) := run11_now_W2 (run11_after t).
Definition run11_m_W2 (t : nat) := run11_now_m_W2 (run11_after t).
Definition run11_s_W2 (t : nat) := run11_now_s_W2 (run11_after t).
Definition run11_b2 (t : nat) := run11_now_b2 (run11_after t).
Definition run11_m_b2 (t : nat) := run11_now_m_b2 (run11_after t).
Definition run11_s_b2 (t : nat) := run11_now_s_b2 (run11_after t).
Definition run11_p (t : nat) := run11_now_p (run11_after t).
Definition run11_q (t : nat) := run11_now_q (run11_after t).
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

Lemma L1_1 (n0 n1 n2 : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 m_b_r2 : nat -> nat -> R) (p p_r q q_r : nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 s_b_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : p 0%nat = 1)
    (H3 : p_r 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H5 : q_r 0%nat = 1)
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall i : nat, m_b1 0%nat i = 0)
    (H10 : forall i : nat, m_b2 0%nat i = 0)
    (H11 : forall i : nat, m_b_r2 0%nat i = 0)
    (H12 : forall t : nat, p (S t) = beta1 * p t)
    (H13 : forall t : nat, p_r (S t) = beta1 * p_r t)
    (H14 : forall t : nat, q (S t) = beta2 * q t)
    (H15 : forall t : nat, q_r (S t) = beta2 * q_r t)
    (H16 : forall i : nat, s_b1 0%nat i = 0)
    (H17 : forall i : nat, s_b2 0%nat i = 0)
    (H18 : forall i : nat, s_b_r2 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H21 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H22 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H23 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H24 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H25 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H27 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H28 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H29 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H30 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H31 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H32 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H33 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H34 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H35 : forall t : nat, forall i : nat, m_b_r2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    (H36 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H37 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H38 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H39 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H40 : forall t : nat, forall i : nat, s_b_r2 (S t) i = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    (H41 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H42 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H43 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H44 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H47 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H48 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H51 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : 1 = 1)
    by (clear; exact (eq_refl (1))).
  assert (s3 : beta1 * 0 = 0)
    by (clear - beta1; exact (ring_fact [beta1] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s4 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2; exact (fun t H52 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))).
  assert (s5 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s6 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s7 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    z1 (S t) i = 0)
    by (clear - H41 n0 s5 s6 s7 x z1; exact (fun i t H52 => (eq_trans (H41 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H52) i j_0) (eq_refl (x (S t) j_0))) (s5 j_0 t)))) s6) ((proj1 (proj2 (proj2 (proj2 H52)))) i)) s7)))).
  assert (s9 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H21 a1 phi s8; exact (fun t H52 => (fun i : nat => (eq_trans (H21 t i) (eq_trans (f_equal phi (s8 i t H52)) H1))))).
  assert (s10 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s11 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s12 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H52 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))))))) i))).
  assert (s13 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s14 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H42 H43 n1 s10 s11 s12 s13 s4 s9 z2 z_r2; exact (fun i t H52 => (eq_trans (eq_trans (H42 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s4 t H52) i j_0) ((s9 t H52) j_0)) s10))) s11) (s12 i t H52)) (s13 i t))) (eq_sym (H43 t i))))).
  assert (s15 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H26 H27 delta2 delta_r2 ell_prime s14 y; exact (fun i t H52 => (eq_trans (eq_trans (H26 t i) (f_equal2 ell_prime (s14 i t H52) (eq_refl (y (S t) i)))) (eq_sym (H27 t i))))).
  assert (s16 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s17 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s18 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s19 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    delta1 (S t) i = 0)
    by (clear - H25 delta1 n2 phi_prime s15 s16 s17 s18 s4 s8; exact (fun i t H52 => (eq_trans (H25 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s4 t H52) j_0 i) ((fun i : nat => (s15 i t H52)) j_0)) (s16 j_0 t)))) s17) (f_equal phi_prime (s8 i t H52))) s18)))).
  assert (s20 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s21 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    G1 (S t) i j = 0)
    by (clear - G1 H44 s19 s20 x; exact (fun i j t H52 => (eq_trans (H44 t i j) (eq_trans (mul2 (s19 i t H52) (eq_refl (x (S t) j))) (s20 j t))))).
  assert (s22 : (1 - beta1) * 0 = 0)
    by (clear - beta1; exact (ring_fact [beta1] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s23 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j = 0)
    by (clear - G1 beta1 m_W1 s21 s22 s3 s7; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 H52)) i j)) s3) (eq_trans (mul2 (eq_refl (1 - beta1)) (s21 i j t H52)) s22)) s7))).
  assert (s24 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    p t = p_r t)
    by (clear - p p_r; exact (fun t H52 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))))))))).
  assert (s25 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta1 * p t) = / (1 - beta1 * p_r t))
    by (clear - beta1 p p_r s24; exact (fun t H52 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta1)) (s24 t H52))))))).
  assert (s26 : beta2 * 0 = 0)
    by (clear - beta2; exact (ring_fact [beta2] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s27 : 0 ^ 2 = 0)
    by (clear; exact (ring_fact [] (PEpow (PEc (0 # 1)) 2) (PEc (0 # 1)) eq_refl)).
  assert (s28 : (1 - beta2) * 0 = 0)
    by (clear - beta2; exact (ring_fact [beta2] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s29 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2 = 0)
    by (clear - G1 beta2 s21 s26 s27 s28 s7 s_W1; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 H52))) i j)) s26) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s21 i j t H52)) s27)) s28)) s7))).
  assert (s30 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    q t = q_r t)
    by (clear - q q_r; exact (fun t H52 => (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))))))))).
  assert (s31 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta2 * q t) = / (1 - beta2 * q_r t))
    by (clear - beta2 q q_r s30; exact (fun t H52 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta2)) (s30 t H52))))))).
  assert (s32 : forall (t : nat),
    0 * / (1 - beta2 * q_r t) = 0)
    by (clear - beta2 q_r y; exact (fun t => (eq_trans (y := 0 * / (- (q_r t * beta2) + 1)) (rewritten (PEmul (PEc (0 # 1)) (V 1)) [/ (1 - beta2 * q_r t)] [/ (- (q_r t * beta2) + 1)] (same_parts (inv1 (ring_fact [beta2; q_r t] (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEadd (PEopp (PEmul (V 2) (V 1))) (PEc (1 # 1))) eq_refl)) eq_refl)) (ring_fact [/ (- (q_r t * beta2) + 1)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)))).
  assert (s33 : 0 + epsilon = epsilon)
    by (clear - epsilon; exact (ring_fact [epsilon] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl)).
  assert (s34 : forall (t : nat),
    - (eta * 0 * / (1 - beta1 * p_r t) * / epsilon) = 0)
    by (clear - beta1 epsilon eta p_r y; exact (fun t => (eq_trans (y := - (eta * 0 * / (- (p_r t * beta1) + 1) * / epsilon)) (rewritten (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2)) (V 3))) [eta; / (1 - beta1 * p_r t); / epsilon] [eta; / (- (p_r t * beta1) + 1); / epsilon] (same_parts (eq_refl (eta)) (same_parts (inv1 (ring_fact [beta1; p_r t] (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEadd (PEopp (PEmul (V 2) (V 1))) (PEc (1 # 1))) eq_refl)) (same_parts (eq_refl (/ epsilon)) eq_refl)))) (ring_fact [eta; / (- (p_r t * beta1) + 1); / epsilon] (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2)) (V 3))) (PEc (0 # 1)) eq_refl)))).
  assert (s35 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i = 0)
    by (clear - H28 beta1 g1 m_b1 s19 s22 s3 s7; exact (fun i t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 H52))))) i)) s3) (eq_trans (mul2 (eq_refl (1 - beta1)) (eq_trans (H28 t i) (s19 i t H52))) s22)) s7))).
  assert (s36 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2 = 0)
    by (clear - H28 beta2 g1 s19 s26 s27 s28 s7 s_b1; exact (fun i t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))) i)) s26) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (eq_trans (H28 t i) (s19 i t H52))) s27)) s28)) s7))).
  assert (s37 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s38 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    G2 (S t) i j = 0)
    by (clear - G2 H45 s15 s37 s9; exact (fun i j t H52 => (eq_trans (H45 t i j) (eq_trans (mul2 (s15 i t H52) ((s9 t H52) j)) (s37 i t))))).
  assert (s39 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j = 0)
    by (clear - G2 beta1 m_W2 s22 s3 s38 s7; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))))) i j)) s3) (eq_trans (mul2 (eq_refl (1 - beta1)) (s38 i j t H52)) s22)) s7))).
  assert (s40 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2 = 0)
    by (clear - G2 beta2 s26 s27 s28 s38 s7 s_W2; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))) i j)) s26) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s38 i j t H52)) s27)) s28)) s7))).
  assert (s41 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H29 H30 g2 g_r2 s15; exact (fun i t H52 => (eq_trans (eq_trans (H29 t i) (s15 i t H52)) (eq_sym (H30 t i))))).
  assert (s42 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    by (clear - beta1 g2 g_r2 m_b2 m_b_r2 s41; exact (fun i t H52 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))))) i)) (mul2 (eq_refl (1 - beta1)) (s41 i t H52))))).
  assert (s43 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2 = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    by (clear - beta2 g2 g_r2 s41 s_b2 s_b_r2; exact (fun i t H52 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))))))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s41 i t H52)))))).
  assert (s44 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, m_b1 (S t) i = 0) /\ (forall i : nat, s_b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, m_b2 (S t) i = m_b_r2 (S t) i) /\ (forall i : nat, s_b2 (S t) i = s_b_r2 (S t) i) /\ p (S t) = p_r (S t) /\ q (S t) = q_r (S t))
    by (clear - H12 H13 H14 H15 H22 H23 H24 H33 H34 H35 H38 H39 H40 H46 H47 H48 H49 H50 H51 W1 W2 b1 b2 b_r2 beta1 beta2 epsilon eta m_W1 m_W2 m_b1 m_b2 m_b_r2 p p_r q q_r s12 s23 s24 s25 s29 s30 s31 s32 s33 s34 s35 s36 s39 s4 s40 s42 s43 s7 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (fun t H52 => (conj (fun i : nat => (fun j : nat => (eq_trans (H46 t i j) (eq_trans (add2 ((proj1 H52) i j) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s23 i j t H52)) (s25 t H52)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s29 i j t H52) (s31 t H52)) (s32 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s33)))) (s34 t))) s7)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H48 t i j) (s23 i j t H52)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H50 t i j) (s29 i j t H52)))) (conj (fun i : nat => (eq_trans (H22 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 H52)))) i) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s35 i t H52)) (s25 t H52)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s36 i t H52) (s31 t H52)) (s32 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s33)))) (s34 t))) s7))) (conj (fun i : nat => (eq_trans (H33 t i) (s35 i t H52))) (conj (fun i : nat => (eq_trans (H38 t i) (s36 i t H52))) (conj (fun i : nat => (fun j : nat => (eq_trans (H47 t i j) (eq_trans (add2 ((s4 t H52) i j) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s39 i j t H52)) (s25 t H52)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s40 i j t H52) (s31 t H52)) (s32 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s33)))) (s34 t))) s7)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H49 t i j) (s39 i j t H52)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H51 t i j) (s40 i j t H52)))) (conj (fun i : nat => (eq_trans (eq_trans (H23 t i) (add2 (s12 i t H52) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s42 i t H52)) (s25 t H52)) (inv1 (add2 (f_equal sqrt (mul2 (s43 i t H52) (s31 t H52))) (eq_refl (epsilon)))))))) (eq_sym (H24 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H34 t i) (s42 i t H52)) (eq_sym (H35 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H39 t i) (s43 i t H52)) (eq_sym (H40 t i)))) (conj (eq_trans (eq_trans (H12 t) (mul2 (eq_refl (beta1)) (s24 t H52))) (eq_sym (H13 t))) (eq_trans (eq_trans (H14 t) (mul2 (eq_refl (beta2)) (s30 t H52))) (eq_sym (H15 t)))))))))))))))))).
  assert (s45 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t)
    by (clear - H10 H11 H16 H17 H18 H19 H2 H20 H3 H31 H32 H36 H37 H4 H5 H6 H7 H8 H9 W1 W2 b1 b2 b_r2 m_W1 m_W2 m_b1 m_b2 m_b_r2 p p_r q q_r s44 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t) (conj H19 (conj H31 (conj H36 (conj H6 (conj H9 (conj H16 (conj H20 (conj H32 (conj H37 (conj (fun i : nat => (eq_trans (H7 i) (eq_sym (H8 i)))) (conj (fun i : nat => (eq_trans (H10 i) (eq_sym (H11 i)))) (conj (fun i : nat => (eq_trans (H17 i) (eq_sym (H18 i)))) (conj (eq_trans H2 (eq_sym H3)) (eq_trans H4 (eq_sym H5))))))))))))))) (fun t : nat => (fun H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t => (s44 t H52))))).
  assert (s46 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s45; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s45 t))))))).
  assert (s47 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s45; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s45 t)))))))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s45 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s45 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s46 t i) (eq_sym (s46 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s47 t i j) (eq_sym (s47 0%nat i j)))))))).
Qed.

Record small11_state := { small11_now_b_r2 : nat -> R; small11_now_m_b_r2 : nat -> R; small11_now_s_b_r2 : nat -> R; small11_now_p_r : R; small11_now_q_r : R }.

Section small11.
Variables (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small11_next_z_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r2 now i.
Definition small11_next_delta_r2 (now : small11_state) (t i : nat) : R :=
  ell_prime (small11_next_z_r2 now t i) (y (S t) i).
Definition small11_next_g_r2 (now : small11_state) (t i : nat) : R :=
  small11_next_delta_r2 now t i.
Definition small11_next_b_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r2 now i - eta * (beta1 * small11_now_m_b_r2 now i + (1 - beta1) * small11_next_g_r2 now t i) * / (1 - beta1 * small11_now_p_r now) * / (sqrt ((beta2 * small11_now_s_b_r2 now i + (1 - beta2) * small11_next_g_r2 now t i ^ 2) * / (1 - beta2 * small11_now_q_r now)) + epsilon).
Definition small11_next_m_b_r2 (now : small11_state) (t i : nat) : R :=
  beta1 * small11_now_m_b_r2 now i + (1 - beta1) * small11_next_g_r2 now t i.
Definition small11_next_s_b_r2 (now : small11_state) (t i : nat) : R :=
  beta2 * small11_now_s_b_r2 now i + (1 - beta2) * small11_next_g_r2 now t i ^ 2.
Definition small11_next_p_r (now : small11_state) (t : nat) : R :=
  beta1 * small11_now_p_r now.
Definition small11_next_q_r (now : small11_state) (t : nat) : R :=
  beta2 * small11_now_q_r now.
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_b_r2 := small11_next_b_r2 now t; small11_now_m_b_r2 := small11_next_m_b_r2 now t; small11_now_s_b_r2 := small11_next_s_b_r2 now t; small11_now_p_r := small11_next_p_r now t; small11_now_q_r := small11_next_q_r now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_b_r2 := fun i => 0; small11_now_m_b_r2 := fun i => 0; small11_now_s_b_r2 := fun i => 0; small11_now_p_r := 1; small11_now_q_r := 1 |} | S t => small11_step (small11_after t) t end.
Definition small11_b_r2 (t : nat) := small11_now_b_r2 (small11_after t).
Definition small11_m_b_r2 (t : nat) := small11_now_m_b_r2 (small11_after t).
Definition small11_s_b_r2 (t : nat) := small11_now_s_b_r2 (small11_after t).
Definition small11_p_r (t : nat) := small11_now_p_r (small11_after t).
Definition small11_q_r (t : nat) := small11_now_q_r (small11_after t).
Definition small11_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_z_r2 (small11_after t) t end.
Definition small11_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_delta_r2 (small11_after t) t end.
Definition small11_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_g_r2 (small11_after t) t end.
End small11.

Lemma L1_2 (n0 n1 n2 : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 : nat -> nat -> R) (p q : nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 x y z1 z2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : p 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H9 : forall i : nat, m_b1 0%nat i = 0)
    (H10 : forall i : nat, m_b2 0%nat i = 0)
    (H12 : forall t : nat, p (S t) = beta1 * p t)
    (H14 : forall t : nat, q (S t) = beta2 * q t)
    (H16 : forall i : nat, s_b1 0%nat i = 0)
    (H17 : forall i : nat, s_b2 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H21 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H22 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H23 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H25 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H28 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H29 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H31 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H32 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H33 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H34 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H36 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H37 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H38 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H39 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H41 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H42 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H44 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H47 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H48 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H51 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (m_b_r2 := fun _ _ : nat => 0).
  pose (p_r := fun _ : nat => 0).
  pose (q_r := fun _ : nat => 0).
  pose (s_b_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L1_1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 (small11_b_r2 beta1 beta2 epsilon eta ell_prime y) delta1 delta2 (small11_delta_r2 beta1 beta2 epsilon eta ell_prime y) g1 g2 (small11_g_r2 beta1 beta2 epsilon eta ell_prime y) m_W1 m_W2 m_b1 m_b2 (small11_m_b_r2 beta1 beta2 epsilon eta ell_prime y) p (small11_p_r beta1 beta2 epsilon eta ell_prime y) q (small11_q_r beta1 beta2 epsilon eta ell_prime y) s_W1 s_W2 s_b1 s_b2 (small11_s_b_r2 beta1 beta2 epsilon eta ell_prime y) x y z1 z2 (small11_z_r2 beta1 beta2 epsilon eta ell_prime y) H1 H2 eq_refl H4 eq_refl H6 H7 (fun _ => eq_refl) H9 H10 (fun _ => eq_refl) H12 (fun _ => eq_refl) H14 (fun _ => eq_refl) H16 H17 (fun _ => eq_refl) H19 H20 H21 H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 (fun _ _ => eq_refl) H31 H32 H33 H34 (fun _ _ => eq_refl) H36 H37 H38 H39 (fun _ _ => eq_refl) H41 H42 (fun _ _ => eq_refl) H44 H45 H46 H47 H48 H49 H50 H51).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let s_W1 := (run11_s_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let s_b1 := (run11_s_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let s_W2 := (run11_s_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let s_b2 := (run11_s_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let p := (run11_p n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let q := (run11_q n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let G1 := (run11_G1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let g1 := (run11_g1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let G2 := (run11_G2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let g2 := (run11_g2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  phi 0 = 0 ->
  (forall t : nat, 1 - beta1 * p t <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, 1 - beta2 * q t <> 0) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) ->
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  intros n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y W1 s_W1 b1 s_b1 W2 s_W2 s_b2 p q G1 g1 G2 g2 H1 H53 H54 H55 H56 H57 H58 H59 H60 H61 H62.
  exact (L1_2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime (run11_G1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_G2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_a1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_delta1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_delta2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_g1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_g2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_m_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_m_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_m_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_m_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_p n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_q n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_s_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_s_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_s_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_s_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) x y (run11_z1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run11_z2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) H1 eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let beta1 := (2 : R) in
  let beta2 := (1 / 2 : R) in
  let epsilon := (3 : R) in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run11_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat).
Proof.
  intros n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y b2.
  pose (m_b2 := (run11_m_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (W2 := (run11_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (W1 := (run11_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (b1 := (run11_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (z1 := (run11_z1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (g2 := (run11_g2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (p := (run11_p n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b2 := (run11_s_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (q := (run11_q n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W1 := (run11_s_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run11_delta1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (G1 := (run11_G1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b1 := (run11_s_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (g1 := (run11_g1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W2 := (run11_s_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (G2 := (run11_G2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
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
  assert (v11 : p 0%nat = 1)
    by (refine (eq_refl : p 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : s_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : q 0%nat = 1)
    by (refine (eq_refl : q 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b2 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * (beta1 * m_b2 0%nat 1%nat + (1 - beta1) * g2 1%nat 1%nat) * / (1 - beta1 * p 0%nat) * / (sqrt ((beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)) eq_refl (eq_trans (y := 0 - 1 * (2 * 0 + (1 - 2) * (-1)) * (-1) * (1 / 4)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (PEmul (PEsub (PEc (1 # 1)) (V 3)) (V 5)))) (V 6)) (V 7))) [b2 0%nat 1%nat; eta; beta1; m_b2 0%nat 1%nat; g2 1%nat 1%nat; / (1 - beta1 * p 0%nat); / (sqrt ((beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)] [0; 1; 2; 0; (-1); (-1); 1 / 4] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : beta1 = 2) (same_parts v2 (same_parts v10 (same_parts (eq_trans (y := / (-1)) (inv1 (eq_trans (y := 1 - 2 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta1; p 0%nat] [2; 1] (same_parts (eq_refl : beta1 = 2) (same_parts v11 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (2 # 1)) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))) (rewritten (V 1) [/ (-1)] [(-1)] (same_parts (inv_number (-1 # 1)) eq_refl))) (same_parts (eq_trans (y := / 4) (inv1 (eq_trans (y := 1 + 3) (rewritten (PEadd (V 1) (V 2)) [sqrt ((beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)); epsilon] [1; 3] (same_parts (eq_trans (f_equal sqrt (eq_trans (y := (1 / 2 * 0 + (1 - 1 / 2) * (-1) ^ 2) * 2) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) (V 4)) [beta2; s_b2 0%nat 1%nat; g2 1%nat 1%nat; / (1 - beta2 * q 0%nat)] [1 / 2; 0; (-1); 2] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v12 (same_parts v10 (same_parts (eq_trans (y := / (1 / 2)) (inv1 (eq_trans (y := 1 - 1 / 2 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta2; q 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v13 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 2)) (PEc (1 # 1)))) (PEc (1 # 2)) eq_refl))) (rewritten (V 1) [/ (1 / 2)] [2] (same_parts (inv_number (1 # 2)) eq_refl))) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (-1 # 1)) 2))) (PEc (2 # 1))) (PEc (1 # 1)) eq_refl))) law_sqrt_of_one) (same_parts (eq_refl : epsilon = 3) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (3 # 1))) (PEc (4 # 1)) eq_refl))) (rewritten (V 1) [/ 4] [1 / 4] (same_parts (inv_number (4 # 1)) eq_refl))) eq_refl)))))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (2 # 1))) (PEc (-1 # 1))))) (PEc (-1 # 1))) (PEc (1 # 4)))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : p 1%nat = 2)
    by (refine (eq_trans (y := beta1 * p 0%nat) eq_refl (eq_trans (y := 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta1; p 0%nat] [2; 1] (same_parts (eq_refl : beta1 = 2) (same_parts v11 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : s_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v3 (same_parts v9 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : G1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v17 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : s_W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v16 (same_parts v18 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : s_W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : G1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 0%nat] [0; 1] (same_parts v17 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : s_W1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 0%nat + (1 - beta2) * G1 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 0%nat; G1 1%nat 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v20 (same_parts v21 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : s_W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v24 (same_parts v9 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : G1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 1%nat] [0; 1] (same_parts v25 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : s_W1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 1%nat + (1 - beta2) * G1 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 1%nat; G1 1%nat 0%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v23 (same_parts v26 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : s_W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : G1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 0%nat] [0; 1] (same_parts v25 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : s_W1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 0%nat + (1 - beta2) * G1 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 0%nat; G1 1%nat 0%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v28 (same_parts v29 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : q 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta2 * q 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta2; q 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : s_b1 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : g1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1 1%nat 1%nat] [0] (same_parts v17 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : s_b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 1%nat + (1 - beta2) * g1 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 1%nat; g1 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v32 (same_parts v33 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : s_b1 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : g1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1 1%nat 0%nat] [0] (same_parts v25 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : s_b1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 0%nat + (1 - beta2) * g1 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 0%nat; g1 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v35 (same_parts v36 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : s_W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : G2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 1%nat] [(-1); 0] (same_parts v9 (same_parts v7 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : s_W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 1%nat + (1 - beta2) * G2 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 1%nat; G2 1%nat 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v38 (same_parts v39 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : s_W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : z1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [0; 1; 0] (same_parts v42 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v43 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : a1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 0%nat) eq_refl (rewritten (V 1) [z1 1%nat 0%nat] [0] (same_parts v44 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : G2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 0%nat] [(-1); 0] (same_parts v9 (same_parts v45 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : s_W2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 0%nat + (1 - beta2) * G2 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 0%nat; G2 1%nat 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v41 (same_parts v46 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : s_W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : z2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [0; 0; 0] (same_parts v49 (same_parts v7 (same_parts v50 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : delta2 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 0%nat; y 1%nat 0%nat] [0; 1] (same_parts v51 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : G2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 1%nat] [(-1); 0] (same_parts v52 (same_parts v7 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : s_W2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 1%nat + (1 - beta2) * G2 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 1%nat; G2 1%nat 0%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v48 (same_parts v53 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : s_W2 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : G2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 0%nat] [(-1); 0] (same_parts v52 (same_parts v45 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : s_W2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 0%nat + (1 - beta2) * G2 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 0%nat; G2 1%nat 0%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v55 (same_parts v56 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : s_b2 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 1%nat; g2 1%nat 1%nat] [1 / 2; 0; (-1)] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v12 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (-1 # 1)) 2))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : s_b2 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : g2 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := delta2 1%nat 0%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2 1%nat 0%nat] [(-1)] (same_parts v52 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v61 : s_b2 1%nat 0%nat = 1 / 2)
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 0%nat + (1 - beta2) * g2 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 0%nat; g2 1%nat 0%nat] [1 / 2; 0; (-1)] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v59 (same_parts v60 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (-1 # 1)) 2))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1 / 4] (same_parts v14 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 4) (0 # 1) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with Adam, $\mathbf{z}_{2}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_m_W1 : nat -> nat -> R; run21_now_s_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_m_b1 : nat -> R; run21_now_s_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_m_W2 : nat -> nat -> R; run21_now_s_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_m_b2 : nat -> R; run21_now_s_b2 : nat -> R; run21_now_p : R; run21_now_q : R }.

Section run21.
Variables (n0 n1 n2 : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  run21_now_W1 now i j - eta * (beta1 * run21_now_m_W1 now i j + (1 - beta1) * run21_next_G1 now t i j) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_W1 now i j + (1 - beta2) * run21_next_G1 now t i j ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_W1 (now : run21_state) (t i j : nat) : R :=
  beta1 * run21_now_m_W1 now i j + (1 - beta1) * run21_next_G1 now t i j.
Definition run21_next_s_W1 (now : run21_state) (t i j : nat) : R :=
  beta2 * run21_now_s_W1 now i j + (1 - beta2) * run21_next_G1 now t i j ^ 2.
Definition run21_next_b1 (now : run21_state) (t i : nat) : R :=
  run21_now_b1 now i - eta * (beta1 * run21_now_m_b1 now i + (1 - beta1) * run21_next_g1 now t i) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_b1 now i + (1 - beta2) * run21_next_g1 now t i ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_b1 (now : run21_state) (t i : nat) : R :=
  beta1 * run21_now_m_b1 now i + (1 - beta1) * run21_next_g1 now t i.
Definition run21_next_s_b1 (now : run21_state) (t i : nat) : R :=
  beta2 * run21_now_s_b1 now i + (1 - beta2) * run21_next_g1 now t i ^ 2.
Definition run21_next_W2 (now : run21_state) (t i j : nat) : R :=
  run21_now_W2 now i j - eta * (beta1 * run21_now_m_W2 now i j + (1 - beta1) * run21_next_G2 now t i j) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_W2 now i j + (1 - beta2) * run21_next_G2 now t i j ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_W2 (now : run21_state) (t i j : nat) : R :=
  beta1 * run21_now_m_W2 now i j + (1 - beta1) * run21_next_G2 now t i j.
Definition run21_next_s_W2 (now : run21_state) (t i j : nat) : R :=
  beta2 * run21_now_s_W2 now i j + (1 - beta2) * run21_next_G2 now t i j ^ 2.
Definition run21_next_b2 (now : run21_state) (t i : nat) : R :=
  run21_now_b2 now i - eta * (beta1 * run21_now_m_b2 now i + (1 - beta1) * run21_next_g2 now t i) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_b2 now i + (1 - beta2) * run21_next_g2 now t i ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_b2 (now : run21_state) (t i : nat) : R :=
  beta1 * run21_now_m_b2 now i + (1 - beta1) * run21_next_g2 now t i.
Definition run21_next_s_b2 (now : run21_state) (t i : nat) : R :=
  beta2 * run21_now_s_b2 now i + (1 - beta2) * run21_next_g2 now t i ^ 2.
Definition run21_next_p (now : run21_state) (t : nat) : R :=
  beta1 * run21_now_p now.
Definition run21_next_q (now : run21_state) (t : nat) : R :=
  beta2 * run21_now_q now.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_W1 := run21_next_W1 now t; run21_now_m_W1 := run21_next_m_W1 now t; run21_now_s_W1 := run21_next_s_W1 now t; run21_now_b1 := run21_next_b1 now t; run21_now_m_b1 := run21_next_m_b1 now t; run21_now_s_b1 := run21_next_s_b1 now t; run21_now_W2 := run21_next_W2 now t; run21_now_m_W2 := run21_next_m_W2 now t; run21_now_s_W2 := run21_next_s_W2 now t; run21_now_b2 := run21_next_b2 now t; run21_now_m_b2 := run21_next_m_b2 now t; run21_now_s_b2 := run21_next_s_b2 now t; run21_now_p := run21_next_p now t; run21_now_q := run21_next_q now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_W1 := fun i j => 0; run21_now_m_W1 := fun i j => 0; run21_now_s_W1 := fun i j => 0; run21_now_b1 := fun i => 0; run21_now_m_b1 := fun i => 0; run21_now_s_b1 := fun i => 0; run21_now_W2 := fun i j => 0; run21_now_m_W2 := fun i j => 0; run21_now_s_W2 := fun i j => 0; run21_now_b2 := fun i => 0; run21_now_m_b2 := fun i => 0; run21_now_s_b2 := fun i => 0; run21_now_p := 1; run21_now_q := 1 |} | S t => run21_step (run21_after t) t end.
Definition run21_W1 (t : nat) := run21_now_W1 (run21_after t).
Definition run21_m_W1 (t : nat) := run21_now_m_W1 (run21_after t).
Definition run21_s_W1 (t : nat) := run21_now_s_W1 (run21_after t).
Definition run21_b1 (t : nat) := run21_now_b1 (run21_after t).
Definition run21_m_b1 (t : nat) := run21_now_m_b1 (run21_after t).
Definition run21_s_b1 (t : nat) := run21_now_s_b1 (run21_after t).
Definition run21_W2 (t : nat) := run21_now_W2 (run21_after t).
Definition run21_m_W2 (t : nat) := run21_now_m_W2 (run21_after t).
Definition run21_s_W2 (t : nat) := run21_now_s_W2 (run21_after t).
Definition run21_b2 (t : nat) := run21_now_b2 (run21_after t).
Definition run21_m_b2 (t : nat) := run21_now_m_b2 (run21_after t).
Definition run21_s_b2 (t : nat) := run21_now_s_b2 (run21_after t).
Definition run21_p (t : nat) := run21_now_p (run21_after t).
Definition run21_q (t : nat) := run21_now_q (run21_after t).
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

Record run22_state := { run22_now_W1' : nat -> nat -> R; run22_now_m_W1' : nat -> nat -> R; run22_now_s_W1' : nat -> nat -> R; run22_now_b1' : nat -> R; run22_now_m_b1' : nat -> R; run22_now_s_b1' : nat -> R; run22_now_W2' : nat -> nat -> R; run22_now_m_W2' : nat -> nat -> R; run22_now_s_W2' : nat -> nat -> R; run22_now_b2' : nat -> R; run22_now_m_b2' : nat -> R; run22_now_s_b2' : nat -> R; run22_now_p' : R; run22_now_q' : R }.

Section run22.
Variables (n0 n1 n2 : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x' y : nat -> nat -> R).
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
  run22_now_W1' now i j - eta * (beta1 * run22_now_m_W1' now i j + (1 - beta1) * run22_next_G1' now t i j) * / (1 - beta1 * run22_now_p' now) * / (sqrt ((beta2 * run22_now_s_W1' now i j + (1 - beta2) * run22_next_G1' now t i j ^ 2) * / (1 - beta2 * run22_now_q' now)) + epsilon).
Definition run22_next_m_W1' (now : run22_state) (t i j : nat) : R :=
  beta1 * run22_now_m_W1' now i j + (1 - beta1) * run22_next_G1' now t i j.
Definition run22_next_s_W1' (now : run22_state) (t i j : nat) : R :=
  beta2 * run22_now_s_W1' now i j + (1 - beta2) * run22_next_G1' now t i j ^ 2.
Definition run22_next_b1' (now : run22_state) (t i : nat) : R :=
  run22_now_b1' now i - eta * (beta1 * run22_now_m_b1' now i + (1 - beta1) * run22_next_g1' now t i) * / (1 - beta1 * run22_now_p' now) * / (sqrt ((beta2 * run22_now_s_b1' now i + (1 - beta2) * run22_next_g1' now t i ^ 2) * / (1 - beta2 * run22_now_q' now)) + epsilon).
Definition run22_next_m_b1' (now : run22_state) (t i : nat) : R :=
  beta1 * run22_now_m_b1' now i + (1 - beta1) * run22_next_g1' now t i.
Definition run22_next_s_b1' (now : run22_state) (t i : nat) : R :=
  beta2 * run22_now_s_b1' now i + (1 - beta2) * run22_next_g1' now t i ^ 2.
Definition run22_next_W2' (now : run22_state) (t i j : nat) : R :=
  run22_now_W2' now i j - eta * (beta1 * run22_now_m_W2' now i j + (1 - beta1) * run22_next_G2' now t i j) * / (1 - beta1 * run22_now_p' now) * / (sqrt ((beta2 * run22_now_s_W2' now i j + (1 - beta2) * run22_next_G2' now t i j ^ 2) * / (1 - beta2 * run22_now_q' now)) + epsilon).
Definition run22_next_m_W2' (now : run22_state) (t i j : nat) : R :=
  beta1 * run22_now_m_W2' now i j + (1 - beta1) * run22_next_G2' now t i j.
Definition run22_next_s_W2' (now : run22_state) (t i j : nat) : R :=
  beta2 * run22_now_s_W2' now i j + (1 - beta2) * run22_next_G2' now t i j ^ 2.
Definition run22_next_b2' (now : run22_state) (t i : nat) : R :=
  run22_now_b2' now i - eta * (beta1 * run22_now_m_b2' now i + (1 - beta1) * run22_next_g2' now t i) * / (1 - beta1 * run22_now_p' now) * / (sqrt ((beta2 * run22_now_s_b2' now i + (1 - beta2) * run22_next_g2' now t i ^ 2) * / (1 - beta2 * run22_now_q' now)) + epsilon).
Definition run22_next_m_b2' (now : run22_state) (t i : nat) : R :=
  beta1 * run22_now_m_b2' now i + (1 - beta1) * run22_next_g2' now t i.
Definition run22_next_s_b2' (now : run22_state) (t i : nat) : R :=
  beta2 * run22_now_s_b2' now i + (1 - beta2) * run22_next_g2' now t i ^ 2.
Definition run22_next_p' (now : run22_state) (t : nat) : R :=
  beta1 * run22_now_p' now.
Definition run22_next_q' (now : run22_state) (t : nat) : R :=
  beta2 * run22_now_q' now.
Definition run22_step (now : run22_state) (t : nat) : run22_state := {| run22_now_W1' := run22_next_W1' now t; run22_now_m_W1' := run22_next_m_W1' now t; run22_now_s_W1' := run22_next_s_W1' now t; run22_now_b1' := run22_next_b1' now t; run22_now_m_b1' := run22_next_m_b1' now t; run22_now_s_b1' := run22_next_s_b1' now t; run22_now_W2' := run22_next_W2' now t; run22_now_m_W2' := run22_next_m_W2' now t; run22_now_s_W2' := run22_next_s_W2' now t; run22_now_b2' := run22_next_b2' now t; run22_now_m_b2' := run22_next_m_b2' now t; run22_now_s_b2' := run22_next_s_b2' now t; run22_now_p' := run22_next_p' now t; run22_now_q' := run22_next_q' now t |}.
Fixpoint run22_after (t : nat) : run22_state :=
  match t with O => {| run22_now_W1' := fun i j => 0; run22_now_m_W1' := fun i j => 0; run22_now_s_W1' := fun i j => 0; run22_now_b1' := fun i => 0; run22_now_m_b1' := fun i => 0; run22_now_s_b1' := fun i => 0; run22_now_W2' := fun i j => 0; run22_now_m_W2' := fun i j => 0; run22_now_s_W2' := fun i j => 0; run22_now_b2' := fun i => 0; run22_now_m_b2' := fun i => 0; run22_now_s_b2' := fun i => 0; run22_now_p' := 1; run22_now_q' := 1 |} | S t => run22_step (run22_after t) t end.
Definition run22_W1' (t : nat) := run22_now_W1' (run22_after t).
Definition run22_m_W1' (t : nat) := run22_now_m_W1' (run22_after t).
Definition run22_s_W1' (t : nat) := run22_now_s_W1' (run22_after t).
Definition run22_b1' (t : nat) := run22_now_b1' (run22_after t).
Definition run22_m_b1' (t : nat) := run22_now_m_b1' (run22_after t).
Definition run22_s_b1' (t : nat) := run22_now_s_b1' (run22_after t).
Definition run22_W2' (t : nat) := run22_now_W2' (run22_after t).
Definition run22_m_W2' (t : nat) := run22_now_m_W2' (run22_after t).
Definition run22_s_W2' (t : nat) := run22_now_s_W2' (run22_after t).
Definition run22_b2' (t : nat) := run22_now_b2' (run22_after t).
Definition run22_m_b2' (t : nat) := run22_now_m_b2' (run22_after t).
Definition run22_s_b2' (t : nat) := run22_now_s_b2' (run22_after t).
Definition run22_p' (t : nat) := run22_now_p' (run22_after t).
Definition run22_q' (t : nat) := run22_now_q' (run22_after t).
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

Lemma L2_1 (n0 n1 n2 : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 m_b_r2 : nat -> nat -> R) (p p_r q q_r : nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 s_b_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : p 0%nat = 1)
    (H3 : p_r 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H5 : q_r 0%nat = 1)
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall i : nat, m_b1 0%nat i = 0)
    (H10 : forall i : nat, m_b2 0%nat i = 0)
    (H11 : forall i : nat, m_b_r2 0%nat i = 0)
    (H12 : forall t : nat, p (S t) = beta1 * p t)
    (H13 : forall t : nat, p_r (S t) = beta1 * p_r t)
    (H14 : forall t : nat, q (S t) = beta2 * q t)
    (H15 : forall t : nat, q_r (S t) = beta2 * q_r t)
    (H16 : forall i : nat, s_b1 0%nat i = 0)
    (H17 : forall i : nat, s_b2 0%nat i = 0)
    (H18 : forall i : nat, s_b_r2 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H21 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H22 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H23 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H24 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H25 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H27 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H28 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H29 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H30 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H31 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H32 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H33 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H34 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H35 : forall t : nat, forall i : nat, m_b_r2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    (H36 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H37 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H38 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H39 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H40 : forall t : nat, forall i : nat, s_b_r2 (S t) i = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    (H41 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H42 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H43 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H44 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H47 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H48 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H51 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) :
  forall t : nat, forall i : nat, z2 (S t) i = z_r2 (S t) i.
Proof.
  assert (s1 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2; exact (fun t H52 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))).
  assert (s2 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    z1 (S t) i = 0)
    by (clear - H41 n0 s2 s3 s4 x z1; exact (fun i t H52 => (eq_trans (H41 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H52) i j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3) ((proj1 (proj2 (proj2 (proj2 H52)))) i)) s4)))).
  assert (s6 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H21 a1 phi s5; exact (fun t H52 => (fun i : nat => (eq_trans (H21 t i) (eq_trans (f_equal phi (s5 i t H52)) H1))))).
  assert (s7 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H52 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))))))) i))).
  assert (s10 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s11 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H42 H43 n1 s1 s10 s6 s7 s8 s9 z2 z_r2; exact (fun i t H52 => (eq_trans (eq_trans (H42 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H52) i j_0) ((s6 t H52) j_0)) s7))) s8) (s9 i t H52)) (s10 i t))) (eq_sym (H43 t i))))).
  assert (s12 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s13 : 1 = 1)
    by (clear; exact (eq_refl (1))).
  assert (s14 : beta1 * 0 = 0)
    by (clear - beta1; exact (ring_fact [beta1] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s15 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H26 H27 delta2 delta_r2 ell_prime s11 y; exact (fun i t H52 => (eq_trans (eq_trans (H26 t i) (f_equal2 ell_prime (s11 i t H52) (eq_refl (y (S t) i)))) (eq_sym (H27 t i))))).
  assert (s16 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s17 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s18 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s19 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    delta1 (S t) i = 0)
    by (clear - H25 delta1 n2 phi_prime s1 s15 s16 s17 s18 s5; exact (fun i t H52 => (eq_trans (H25 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H52) j_0 i) ((fun i : nat => (s15 i t H52)) j_0)) (s16 j_0 t)))) s17) (f_equal phi_prime (s5 i t H52))) s18)))).
  assert (s20 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s21 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    G1 (S t) i j = 0)
    by (clear - G1 H44 s19 s20 x; exact (fun i j t H52 => (eq_trans (H44 t i j) (eq_trans (mul2 (s19 i t H52) (eq_refl (x (S t) j))) (s20 j t))))).
  assert (s22 : (1 - beta1) * 0 = 0)
    by (clear - beta1; exact (ring_fact [beta1] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s23 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j = 0)
    by (clear - G1 beta1 m_W1 s14 s21 s22 s4; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 H52)) i j)) s14) (eq_trans (mul2 (eq_refl (1 - beta1)) (s21 i j t H52)) s22)) s4))).
  assert (s24 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    p t = p_r t)
    by (clear - p p_r; exact (fun t H52 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))))))))).
  assert (s25 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta1 * p t) = / (1 - beta1 * p_r t))
    by (clear - beta1 p p_r s24; exact (fun t H52 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta1)) (s24 t H52))))))).
  assert (s26 : beta2 * 0 = 0)
    by (clear - beta2; exact (ring_fact [beta2] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s27 : 0 ^ 2 = 0)
    by (clear; exact (ring_fact [] (PEpow (PEc (0 # 1)) 2) (PEc (0 # 1)) eq_refl)).
  assert (s28 : (1 - beta2) * 0 = 0)
    by (clear - beta2; exact (ring_fact [beta2] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s29 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2 = 0)
    by (clear - G1 beta2 s21 s26 s27 s28 s4 s_W1; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 H52))) i j)) s26) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s21 i j t H52)) s27)) s28)) s4))).
  assert (s30 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    q t = q_r t)
    by (clear - q q_r; exact (fun t H52 => (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))))))))).
  assert (s31 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta2 * q t) = / (1 - beta2 * q_r t))
    by (clear - beta2 q q_r s30; exact (fun t H52 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta2)) (s30 t H52))))))).
  assert (s32 : forall (t : nat),
    0 * / (1 - beta2 * q_r t) = 0)
    by (clear - beta2 q_r y; exact (fun t => (eq_trans (y := 0 * / (- (q_r t * beta2) + 1)) (rewritten (PEmul (PEc (0 # 1)) (V 1)) [/ (1 - beta2 * q_r t)] [/ (- (q_r t * beta2) + 1)] (same_parts (inv1 (ring_fact [beta2; q_r t] (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEadd (PEopp (PEmul (V 2) (V 1))) (PEc (1 # 1))) eq_refl)) eq_refl)) (ring_fact [/ (- (q_r t * beta2) + 1)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)))).
  assert (s33 : 0 + epsilon = epsilon)
    by (clear - epsilon; exact (ring_fact [epsilon] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl)).
  assert (s34 : forall (t : nat),
    - (eta * 0 * / (1 - beta1 * p_r t) * / epsilon) = 0)
    by (clear - beta1 epsilon eta p_r y; exact (fun t => (eq_trans (y := - (eta * 0 * / (- (p_r t * beta1) + 1) * / epsilon)) (rewritten (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2)) (V 3))) [eta; / (1 - beta1 * p_r t); / epsilon] [eta; / (- (p_r t * beta1) + 1); / epsilon] (same_parts (eq_refl (eta)) (same_parts (inv1 (ring_fact [beta1; p_r t] (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEadd (PEopp (PEmul (V 2) (V 1))) (PEc (1 # 1))) eq_refl)) (same_parts (eq_refl (/ epsilon)) eq_refl)))) (ring_fact [eta; / (- (p_r t * beta1) + 1); / epsilon] (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2)) (V 3))) (PEc (0 # 1)) eq_refl)))).
  assert (s35 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i = 0)
    by (clear - H28 beta1 g1 m_b1 s14 s19 s22 s4; exact (fun i t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 H52))))) i)) s14) (eq_trans (mul2 (eq_refl (1 - beta1)) (eq_trans (H28 t i) (s19 i t H52))) s22)) s4))).
  assert (s36 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2 = 0)
    by (clear - H28 beta2 g1 s19 s26 s27 s28 s4 s_b1; exact (fun i t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))) i)) s26) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (eq_trans (H28 t i) (s19 i t H52))) s27)) s28)) s4))).
  assert (s37 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s38 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    G2 (S t) i j = 0)
    by (clear - G2 H45 s15 s37 s6; exact (fun i j t H52 => (eq_trans (H45 t i j) (eq_trans (mul2 (s15 i t H52) ((s6 t H52) j)) (s37 i t))))).
  assert (s39 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j = 0)
    by (clear - G2 beta1 m_W2 s14 s22 s38 s4; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))))) i j)) s14) (eq_trans (mul2 (eq_refl (1 - beta1)) (s38 i j t H52)) s22)) s4))).
  assert (s40 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2 = 0)
    by (clear - G2 beta2 s26 s27 s28 s38 s4 s_W2; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))) i j)) s26) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s38 i j t H52)) s27)) s28)) s4))).
  assert (s41 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H29 H30 g2 g_r2 s15; exact (fun i t H52 => (eq_trans (eq_trans (H29 t i) (s15 i t H52)) (eq_sym (H30 t i))))).
  assert (s42 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    by (clear - beta1 g2 g_r2 m_b2 m_b_r2 s41; exact (fun i t H52 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))))) i)) (mul2 (eq_refl (1 - beta1)) (s41 i t H52))))).
  assert (s43 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2 = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    by (clear - beta2 g2 g_r2 s41 s_b2 s_b_r2; exact (fun i t H52 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))))))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s41 i t H52)))))).
  assert (s44 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, m_b1 (S t) i = 0) /\ (forall i : nat, s_b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, m_b2 (S t) i = m_b_r2 (S t) i) /\ (forall i : nat, s_b2 (S t) i = s_b_r2 (S t) i) /\ p (S t) = p_r (S t) /\ q (S t) = q_r (S t))
    by (clear - H12 H13 H14 H15 H22 H23 H24 H33 H34 H35 H38 H39 H40 H46 H47 H48 H49 H50 H51 W1 W2 b1 b2 b_r2 beta1 beta2 epsilon eta m_W1 m_W2 m_b1 m_b2 m_b_r2 p p_r q q_r s1 s23 s24 s25 s29 s30 s31 s32 s33 s34 s35 s36 s39 s4 s40 s42 s43 s9 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (fun t H52 => (conj (fun i : nat => (fun j : nat => (eq_trans (H46 t i j) (eq_trans (add2 ((proj1 H52) i j) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s23 i j t H52)) (s25 t H52)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s29 i j t H52) (s31 t H52)) (s32 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s33)))) (s34 t))) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H48 t i j) (s23 i j t H52)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H50 t i j) (s29 i j t H52)))) (conj (fun i : nat => (eq_trans (H22 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 H52)))) i) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s35 i t H52)) (s25 t H52)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s36 i t H52) (s31 t H52)) (s32 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s33)))) (s34 t))) s4))) (conj (fun i : nat => (eq_trans (H33 t i) (s35 i t H52))) (conj (fun i : nat => (eq_trans (H38 t i) (s36 i t H52))) (conj (fun i : nat => (fun j : nat => (eq_trans (H47 t i j) (eq_trans (add2 ((s1 t H52) i j) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s39 i j t H52)) (s25 t H52)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s40 i j t H52) (s31 t H52)) (s32 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s33)))) (s34 t))) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H49 t i j) (s39 i j t H52)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H51 t i j) (s40 i j t H52)))) (conj (fun i : nat => (eq_trans (eq_trans (H23 t i) (add2 (s9 i t H52) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s42 i t H52)) (s25 t H52)) (inv1 (add2 (f_equal sqrt (mul2 (s43 i t H52) (s31 t H52))) (eq_refl (epsilon)))))))) (eq_sym (H24 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H34 t i) (s42 i t H52)) (eq_sym (H35 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H39 t i) (s43 i t H52)) (eq_sym (H40 t i)))) (conj (eq_trans (eq_trans (H12 t) (mul2 (eq_refl (beta1)) (s24 t H52))) (eq_sym (H13 t))) (eq_trans (eq_trans (H14 t) (mul2 (eq_refl (beta2)) (s30 t H52))) (eq_sym (H15 t)))))))))))))))))).
  assert (s45 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t)
    by (clear - H10 H11 H16 H17 H18 H19 H2 H20 H3 H31 H32 H36 H37 H4 H5 H6 H7 H8 H9 W1 W2 b1 b2 b_r2 m_W1 m_W2 m_b1 m_b2 m_b_r2 p p_r q q_r s44 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t) (conj H19 (conj H31 (conj H36 (conj H6 (conj H9 (conj H16 (conj H20 (conj H32 (conj H37 (conj (fun i : nat => (eq_trans (H7 i) (eq_sym (H8 i)))) (conj (fun i : nat => (eq_trans (H10 i) (eq_sym (H11 i)))) (conj (fun i : nat => (eq_trans (H17 i) (eq_sym (H18 i)))) (conj (eq_trans H2 (eq_sym H3)) (eq_trans H4 (eq_sym H5))))))))))))))) (fun t : nat => (fun H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t => (s44 t H52))))).
  exact (fun t : nat => ((fun H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t => (fun i : nat => (s11 i t H52))) (s45 t))).
Qed.

Lemma L2_2 (n0 n1 n2 : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' b_r2 delta1 delta1' delta2 delta2' delta_r2 g1 g1' g2 g2' g_r2 : nat -> nat -> R) (m_W1 m_W1' m_W2 m_W2' : nat -> nat -> nat -> R) (m_b1 m_b1' m_b2 m_b2' m_b_r2 : nat -> nat -> R) (p p' p_r q q' q_r : nat -> R) (s_W1 s_W1' s_W2 s_W2' : nat -> nat -> nat -> R) (s_b1 s_b1' s_b2 s_b2' s_b_r2 x x' y z1 z1' z2 z2' z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : p 0%nat = 1)
    (H3 : p_r 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H5 : q_r 0%nat = 1)
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall i : nat, m_b1 0%nat i = 0)
    (H10 : forall i : nat, m_b2 0%nat i = 0)
    (H11 : forall i : nat, m_b_r2 0%nat i = 0)
    (H12 : forall t : nat, p (S t) = beta1 * p t)
    (H13 : forall t : nat, p_r (S t) = beta1 * p_r t)
    (H14 : forall t : nat, q (S t) = beta2 * q t)
    (H15 : forall t : nat, q_r (S t) = beta2 * q_r t)
    (H16 : forall i : nat, s_b1 0%nat i = 0)
    (H17 : forall i : nat, s_b2 0%nat i = 0)
    (H18 : forall i : nat, s_b_r2 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H21 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H22 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H23 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H24 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H25 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H27 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H28 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H29 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H30 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H31 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H32 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H33 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H34 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H35 : forall t : nat, forall i : nat, m_b_r2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    (H36 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H37 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H38 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H39 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H40 : forall t : nat, forall i : nat, s_b_r2 (S t) i = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    (H41 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H42 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H43 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H44 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H47 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H48 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H51 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2)
    (H53 : p' 0%nat = 1)
    (H54 : q' 0%nat = 1)
    (H55 : forall i : nat, b1' 0%nat i = 0)
    (H56 : forall i : nat, b2' 0%nat i = 0)
    (H57 : forall i : nat, m_b1' 0%nat i = 0)
    (H58 : forall i : nat, m_b2' 0%nat i = 0)
    (H59 : forall t : nat, p' (S t) = beta1 * p' t)
    (H60 : forall t : nat, q' (S t) = beta2 * q' t)
    (H61 : forall i : nat, s_b1' 0%nat i = 0)
    (H62 : forall i : nat, s_b2' 0%nat i = 0)
    (H63 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H64 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H65 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H66 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * (beta1 * m_b1' t i + (1 - beta1) * g1' (S t) i) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_b1' t i + (1 - beta2) * g1' (S t) i ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H67 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * (beta1 * m_b2' t i + (1 - beta1) * g2' (S t) i) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_b2' t i + (1 - beta2) * g2' (S t) i ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H68 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H69 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H70 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H71 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H72 : forall i : nat, forall j : nat, m_W1' 0%nat i j = 0)
    (H73 : forall i : nat, forall j : nat, m_W2' 0%nat i j = 0)
    (H74 : forall t : nat, forall i : nat, m_b1' (S t) i = beta1 * m_b1' t i + (1 - beta1) * g1' (S t) i)
    (H75 : forall t : nat, forall i : nat, m_b2' (S t) i = beta1 * m_b2' t i + (1 - beta1) * g2' (S t) i)
    (H76 : forall i : nat, forall j : nat, s_W1' 0%nat i j = 0)
    (H77 : forall i : nat, forall j : nat, s_W2' 0%nat i j = 0)
    (H78 : forall t : nat, forall i : nat, s_b1' (S t) i = beta2 * s_b1' t i + (1 - beta2) * g1' (S t) i ^ 2)
    (H79 : forall t : nat, forall i : nat, s_b2' (S t) i = beta2 * s_b2' t i + (1 - beta2) * g2' (S t) i ^ 2)
    (H80 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H81 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H82 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H83 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H84 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * (beta1 * m_W1' t i j + (1 - beta1) * G1' (S t) i j) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_W1' t i j + (1 - beta2) * G1' (S t) i j ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H85 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * (beta1 * m_W2' t i j + (1 - beta1) * G2' (S t) i j) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_W2' t i j + (1 - beta2) * G2' (S t) i j ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H86 : forall t : nat, forall i : nat, forall j : nat, m_W1' (S t) i j = beta1 * m_W1' t i j + (1 - beta1) * G1' (S t) i j)
    (H87 : forall t : nat, forall i : nat, forall j : nat, m_W2' (S t) i j = beta1 * m_W2' t i j + (1 - beta1) * G2' (S t) i j)
    (H88 : forall t : nat, forall i : nat, forall j : nat, s_W1' (S t) i j = beta2 * s_W1' t i j + (1 - beta2) * G1' (S t) i j ^ 2)
    (H89 : forall t : nat, forall i : nat, forall j : nat, s_W2' (S t) i j = beta2 * s_W2' t i j + (1 - beta2) * G2' (S t) i j ^ 2) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  assert (s46 : forall (i t : nat),
    z_r2 (S t) i = z_r2 (S t) i)
    by (clear - z_r2; exact (fun i t => (eq_refl (z_r2 (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L2_1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 m_W1 m_W2 m_b1 m_b2 m_b_r2 p p_r q q_r s_W1 s_W2 s_b1 s_b2 s_b_r2 x y z1 z2 z_r2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32 H33 H34 H35 H36 H37 H38 H39 H40 H41 H42 H43 H44 H45 H46 H47 H48 H49 H50 H51) t i) (eq_sym ((L2_1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime G1' G2' W1' W2' a1' b1' b2' b_r2 delta1' delta2' delta_r2 g1' g2' g_r2 m_W1' m_W2' m_b1' m_b2' m_b_r2 p' p_r q' q_r s_W1' s_W2' s_b1' s_b2' s_b_r2 x' y z1' z2' z_r2 H1 H53 H3 H54 H5 H55 H56 H8 H57 H58 H11 H59 H13 H60 H15 H61 H62 H18 H63 H64 H65 H66 H67 H24 H68 H69 H27 H70 H71 H30 H72 H73 H74 H75 H35 H76 H77 H78 H79 H40 H80 H81 H43 H82 H83 H84 H85 H86 H87 H88 H89) t i))))).
Qed.

Record small21_state := { small21_now_b_r2 : nat -> R; small21_now_m_b_r2 : nat -> R; small21_now_s_b_r2 : nat -> R; small21_now_p_r : R; small21_now_q_r : R }.

Section small21.
Variables (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small21_next_z_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r2 now i.
Definition small21_next_delta_r2 (now : small21_state) (t i : nat) : R :=
  ell_prime (small21_next_z_r2 now t i) (y (S t) i).
Definition small21_next_g_r2 (now : small21_state) (t i : nat) : R :=
  small21_next_delta_r2 now t i.
Definition small21_next_b_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r2 now i - eta * (beta1 * small21_now_m_b_r2 now i + (1 - beta1) * small21_next_g_r2 now t i) * / (1 - beta1 * small21_now_p_r now) * / (sqrt ((beta2 * small21_now_s_b_r2 now i + (1 - beta2) * small21_next_g_r2 now t i ^ 2) * / (1 - beta2 * small21_now_q_r now)) + epsilon).
Definition small21_next_m_b_r2 (now : small21_state) (t i : nat) : R :=
  beta1 * small21_now_m_b_r2 now i + (1 - beta1) * small21_next_g_r2 now t i.
Definition small21_next_s_b_r2 (now : small21_state) (t i : nat) : R :=
  beta2 * small21_now_s_b_r2 now i + (1 - beta2) * small21_next_g_r2 now t i ^ 2.
Definition small21_next_p_r (now : small21_state) (t : nat) : R :=
  beta1 * small21_now_p_r now.
Definition small21_next_q_r (now : small21_state) (t : nat) : R :=
  beta2 * small21_now_q_r now.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_b_r2 := small21_next_b_r2 now t; small21_now_m_b_r2 := small21_next_m_b_r2 now t; small21_now_s_b_r2 := small21_next_s_b_r2 now t; small21_now_p_r := small21_next_p_r now t; small21_now_q_r := small21_next_q_r now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_b_r2 := fun i => 0; small21_now_m_b_r2 := fun i => 0; small21_now_s_b_r2 := fun i => 0; small21_now_p_r := 1; small21_now_q_r := 1 |} | S t => small21_step (small21_after t) t end.
Definition small21_b_r2 (t : nat) := small21_now_b_r2 (small21_after t).
Definition small21_m_b_r2 (t : nat) := small21_now_m_b_r2 (small21_after t).
Definition small21_s_b_r2 (t : nat) := small21_now_s_b_r2 (small21_after t).
Definition small21_p_r (t : nat) := small21_now_p_r (small21_after t).
Definition small21_q_r (t : nat) := small21_now_q_r (small21_after t).
Definition small21_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_z_r2 (small21_after t) t end.
Definition small21_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_delta_r2 (small21_after t) t end.
Definition small21_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_g_r2 (small21_after t) t end.
End small21.

Lemma L2_3 (n0 n1 n2 : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' delta1 delta1' delta2 delta2' g1 g1' g2 g2' : nat -> nat -> R) (m_W1 m_W1' m_W2 m_W2' : nat -> nat -> nat -> R) (m_b1 m_b1' m_b2 m_b2' : nat -> nat -> R) (p p' q q' : nat -> R) (s_W1 s_W1' s_W2 s_W2' : nat -> nat -> nat -> R) (s_b1 s_b1' s_b2 s_b2' x x' y z1 z1' z2 z2' : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : p 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H9 : forall i : nat, m_b1 0%nat i = 0)
    (H10 : forall i : nat, m_b2 0%nat i = 0)
    (H12 : forall t : nat, p (S t) = beta1 * p t)
    (H14 : forall t : nat, q (S t) = beta2 * q t)
    (H16 : forall i : nat, s_b1 0%nat i = 0)
    (H17 : forall i : nat, s_b2 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H21 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H22 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H23 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H25 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H28 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H29 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H31 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H32 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H33 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H34 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H36 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H37 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H38 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H39 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H41 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H42 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H44 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H47 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H48 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H51 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2)
    (H53 : p' 0%nat = 1)
    (H54 : q' 0%nat = 1)
    (H55 : forall i : nat, b1' 0%nat i = 0)
    (H56 : forall i : nat, b2' 0%nat i = 0)
    (H57 : forall i : nat, m_b1' 0%nat i = 0)
    (H58 : forall i : nat, m_b2' 0%nat i = 0)
    (H59 : forall t : nat, p' (S t) = beta1 * p' t)
    (H60 : forall t : nat, q' (S t) = beta2 * q' t)
    (H61 : forall i : nat, s_b1' 0%nat i = 0)
    (H62 : forall i : nat, s_b2' 0%nat i = 0)
    (H63 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H64 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H65 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H66 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * (beta1 * m_b1' t i + (1 - beta1) * g1' (S t) i) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_b1' t i + (1 - beta2) * g1' (S t) i ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H67 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * (beta1 * m_b2' t i + (1 - beta1) * g2' (S t) i) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_b2' t i + (1 - beta2) * g2' (S t) i ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H68 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H69 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H70 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H71 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H72 : forall i : nat, forall j : nat, m_W1' 0%nat i j = 0)
    (H73 : forall i : nat, forall j : nat, m_W2' 0%nat i j = 0)
    (H74 : forall t : nat, forall i : nat, m_b1' (S t) i = beta1 * m_b1' t i + (1 - beta1) * g1' (S t) i)
    (H75 : forall t : nat, forall i : nat, m_b2' (S t) i = beta1 * m_b2' t i + (1 - beta1) * g2' (S t) i)
    (H76 : forall i : nat, forall j : nat, s_W1' 0%nat i j = 0)
    (H77 : forall i : nat, forall j : nat, s_W2' 0%nat i j = 0)
    (H78 : forall t : nat, forall i : nat, s_b1' (S t) i = beta2 * s_b1' t i + (1 - beta2) * g1' (S t) i ^ 2)
    (H79 : forall t : nat, forall i : nat, s_b2' (S t) i = beta2 * s_b2' t i + (1 - beta2) * g2' (S t) i ^ 2)
    (H80 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H81 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H82 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H83 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H84 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * (beta1 * m_W1' t i j + (1 - beta1) * G1' (S t) i j) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_W1' t i j + (1 - beta2) * G1' (S t) i j ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H85 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * (beta1 * m_W2' t i j + (1 - beta1) * G2' (S t) i j) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_W2' t i j + (1 - beta2) * G2' (S t) i j ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H86 : forall t : nat, forall i : nat, forall j : nat, m_W1' (S t) i j = beta1 * m_W1' t i j + (1 - beta1) * G1' (S t) i j)
    (H87 : forall t : nat, forall i : nat, forall j : nat, m_W2' (S t) i j = beta1 * m_W2' t i j + (1 - beta1) * G2' (S t) i j)
    (H88 : forall t : nat, forall i : nat, forall j : nat, s_W1' (S t) i j = beta2 * s_W1' t i j + (1 - beta2) * G1' (S t) i j ^ 2)
    (H89 : forall t : nat, forall i : nat, forall j : nat, s_W2' (S t) i j = beta2 * s_W2' t i j + (1 - beta2) * G2' (S t) i j ^ 2) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (m_b_r2 := fun _ _ : nat => 0).
  pose (p_r := fun _ : nat => 0).
  pose (q_r := fun _ : nat => 0).
  pose (s_b_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L2_2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime G1 G1' G2 G2' W1 W1' W2 W2' a1 a1' b1 b1' b2 b2' (small21_b_r2 beta1 beta2 epsilon eta ell_prime y) delta1 delta1' delta2 delta2' (small21_delta_r2 beta1 beta2 epsilon eta ell_prime y) g1 g1' g2 g2' (small21_g_r2 beta1 beta2 epsilon eta ell_prime y) m_W1 m_W1' m_W2 m_W2' m_b1 m_b1' m_b2 m_b2' (small21_m_b_r2 beta1 beta2 epsilon eta ell_prime y) p p' (small21_p_r beta1 beta2 epsilon eta ell_prime y) q q' (small21_q_r beta1 beta2 epsilon eta ell_prime y) s_W1 s_W1' s_W2 s_W2' s_b1 s_b1' s_b2 s_b2' (small21_s_b_r2 beta1 beta2 epsilon eta ell_prime y) x x' y z1 z1' z2 z2' (small21_z_r2 beta1 beta2 epsilon eta ell_prime y) H1 H2 eq_refl H4 eq_refl H6 H7 (fun _ => eq_refl) H9 H10 (fun _ => eq_refl) H12 (fun _ => eq_refl) H14 (fun _ => eq_refl) H16 H17 (fun _ => eq_refl) H19 H20 H21 H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 (fun _ _ => eq_refl) H31 H32 H33 H34 (fun _ _ => eq_refl) H36 H37 H38 H39 (fun _ _ => eq_refl) H41 H42 (fun _ _ => eq_refl) H44 H45 H46 H47 H48 H49 H50 H51 H53 H54 H55 H56 H57 H58 H59 H60 H61 H62 H63 H64 H65 H66 H67 H68 H69 H70 H71 H72 H73 H74 H75 H76 H77 H78 H79 H80 H81 H82 H83 H84 H85 H86 H87 H88 H89).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 : nat) (beta1 beta2 epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x x' y : nat -> nat -> R),
  let s_W1 := (run21_s_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let s_b1 := (run21_s_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let s_W2 := (run21_s_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let s_b2 := (run21_s_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let p := (run21_p n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let q := (run21_q n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let z2 := (run21_z2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let G1 := (run21_G1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let g1 := (run21_g1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let G2 := (run21_G2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let g2 := (run21_g2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  let s_W1' := (run22_s_W1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) in
  let s_b1' := (run22_s_b1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) in
  let s_W2' := (run22_s_W2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) in
  let s_b2' := (run22_s_b2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) in
  let p' := (run22_p' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) in
  let q' := (run22_q' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) in
  let z2' := (run22_z2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) in
  let G1' := (run22_G1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) in
  let g1' := (run22_g1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) in
  let G2' := (run22_G2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) in
  let g2' := (run22_g2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) in
  phi 0 = 0 ->
  (forall t : nat, 1 - beta1 * p t <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, 1 - beta2 * q t <> 0) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, 1 - beta1 * p' t <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W1' t i j + (1 - beta2) * G1' (S t) i j ^ 2) * / (1 - beta2 * q' t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W1' t i j + (1 - beta2) * G1' (S t) i j ^ 2) * / (1 - beta2 * q' t)) ->
  (forall t : nat, 1 - beta2 * q' t <> 0) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b1' t i + (1 - beta2) * g1' (S t) i ^ 2) * / (1 - beta2 * q' t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b1' t i + (1 - beta2) * g1' (S t) i ^ 2) * / (1 - beta2 * q' t)) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W2' t i j + (1 - beta2) * G2' (S t) i j ^ 2) * / (1 - beta2 * q' t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W2' t i j + (1 - beta2) * G2' (S t) i j ^ 2) * / (1 - beta2 * q' t)) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b2' t i + (1 - beta2) * g2' (S t) i ^ 2) * / (1 - beta2 * q' t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b2' t i + (1 - beta2) * g2' (S t) i ^ 2) * / (1 - beta2 * q' t)) ->
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  intros n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x x' y s_W1 s_b1 s_W2 s_b2 p q z2 G1 g1 G2 g2 s_W1' s_b1' s_W2' s_b2' p' q' z2' G1' g1' G2' g2' H1 H90 H91 H92 H93 H94 H95 H96 H97 H98 H99 H100 H101 H102 H103 H104 H105 H106 H107 H108 H109.
  exact (L2_3 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime (run21_G1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_G1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_G2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_G2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_W1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_W2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_a1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_a1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_b1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_b2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_delta1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_delta1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_delta2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_delta2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_g1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_g1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_g2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_g2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_m_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_m_W1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_m_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_m_W2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_m_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_m_b1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_m_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_m_b2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_p n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_p' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_q n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_q' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_s_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_s_W1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_s_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_s_W2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_s_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_s_b1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_s_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_s_b2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) x x' y (run21_z1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_z1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) (run21_z2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) (run22_z2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y) H1 eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let beta1 := (2 : R) in
  let beta2 := (1 / 2 : R) in
  let epsilon := (3 : R) in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let x' := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run21_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat).
Proof.
  intros n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x x' y b2.
  pose (m_b2 := (run21_m_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (W2 := (run21_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (W1 := (run21_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (b1 := (run21_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (z1 := (run21_z1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (g2 := (run21_g2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (p := (run21_p n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b2 := (run21_s_b2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (q := (run21_q n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W1 := (run21_s_W1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (G1 := (run21_G1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b1 := (run21_s_b1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (g1 := (run21_g1 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W2 := (run21_s_W2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (G2 := (run21_G2 n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x y)).
  pose (p' := (run22_p' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (s_W1' := (run22_s_W1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (W2' := (run22_W2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (W1' := (run22_W1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (b1' := (run22_b1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (z1' := (run22_z1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (a1' := (run22_a1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (b2' := (run22_b2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (z2' := (run22_z2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (delta2' := (run22_delta2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (delta1' := (run22_delta1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (G1' := (run22_G1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (q' := (run22_q' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (s_b1' := (run22_s_b1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (g1' := (run22_g1' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (s_W2' := (run22_s_W2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (G2' := (run22_G2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (s_b2' := (run22_s_b2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
  pose (g2' := (run22_g2' n0 n1 n2 beta1 beta2 epsilon eta ell_prime phi phi_prime x' y)).
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
  assert (v11 : p 0%nat = 1)
    by (refine (eq_refl : p 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : s_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : q 0%nat = 1)
    by (refine (eq_refl : q 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b2 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * (beta1 * m_b2 0%nat 1%nat + (1 - beta1) * g2 1%nat 1%nat) * / (1 - beta1 * p 0%nat) * / (sqrt ((beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)) eq_refl (eq_trans (y := 0 - 1 * (2 * 0 + (1 - 2) * (-1)) * (-1) * (1 / 4)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (PEmul (PEsub (PEc (1 # 1)) (V 3)) (V 5)))) (V 6)) (V 7))) [b2 0%nat 1%nat; eta; beta1; m_b2 0%nat 1%nat; g2 1%nat 1%nat; / (1 - beta1 * p 0%nat); / (sqrt ((beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)] [0; 1; 2; 0; (-1); (-1); 1 / 4] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : beta1 = 2) (same_parts v2 (same_parts v10 (same_parts (eq_trans (y := / (-1)) (inv1 (eq_trans (y := 1 - 2 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta1; p 0%nat] [2; 1] (same_parts (eq_refl : beta1 = 2) (same_parts v11 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (2 # 1)) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))) (rewritten (V 1) [/ (-1)] [(-1)] (same_parts (inv_number (-1 # 1)) eq_refl))) (same_parts (eq_trans (y := / 4) (inv1 (eq_trans (y := 1 + 3) (rewritten (PEadd (V 1) (V 2)) [sqrt ((beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)); epsilon] [1; 3] (same_parts (eq_trans (f_equal sqrt (eq_trans (y := (1 / 2 * 0 + (1 - 1 / 2) * (-1) ^ 2) * 2) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) (V 4)) [beta2; s_b2 0%nat 1%nat; g2 1%nat 1%nat; / (1 - beta2 * q 0%nat)] [1 / 2; 0; (-1); 2] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v12 (same_parts v10 (same_parts (eq_trans (y := / (1 / 2)) (inv1 (eq_trans (y := 1 - 1 / 2 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta2; q 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v13 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 2)) (PEc (1 # 1)))) (PEc (1 # 2)) eq_refl))) (rewritten (V 1) [/ (1 / 2)] [2] (same_parts (inv_number (1 # 2)) eq_refl))) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (-1 # 1)) 2))) (PEc (2 # 1))) (PEc (1 # 1)) eq_refl))) law_sqrt_of_one) (same_parts (eq_refl : epsilon = 3) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (3 # 1))) (PEc (4 # 1)) eq_refl))) (rewritten (V 1) [/ 4] [1 / 4] (same_parts (inv_number (4 # 1)) eq_refl))) eq_refl)))))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (2 # 1))) (PEc (-1 # 1))))) (PEc (-1 # 1))) (PEc (1 # 4)))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : p 1%nat = 2)
    by (refine (eq_trans (y := beta1 * p 0%nat) eq_refl (eq_trans (y := 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta1; p 0%nat] [2; 1] (same_parts (eq_refl : beta1 = 2) (same_parts v11 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : s_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v3 (same_parts v9 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : G1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v17 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : s_W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v16 (same_parts v18 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : s_W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : G1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 0%nat] [0; 1] (same_parts v17 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : s_W1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 0%nat + (1 - beta2) * G1 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 0%nat; G1 1%nat 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v20 (same_parts v21 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : s_W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v24 (same_parts v9 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : G1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 1%nat] [0; 1] (same_parts v25 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : s_W1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 1%nat + (1 - beta2) * G1 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 1%nat; G1 1%nat 0%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v23 (same_parts v26 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : s_W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : G1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 0%nat] [0; 1] (same_parts v25 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : s_W1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 0%nat + (1 - beta2) * G1 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 0%nat; G1 1%nat 0%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v28 (same_parts v29 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : q 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta2 * q 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta2; q 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : s_b1 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : g1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1 1%nat 1%nat] [0] (same_parts v17 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : s_b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 1%nat + (1 - beta2) * g1 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 1%nat; g1 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v32 (same_parts v33 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : s_b1 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : g1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1 1%nat 0%nat] [0] (same_parts v25 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : s_b1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 0%nat + (1 - beta2) * g1 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 0%nat; g1 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v35 (same_parts v36 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : s_W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : G2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 1%nat] [(-1); 0] (same_parts v9 (same_parts v7 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : s_W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 1%nat + (1 - beta2) * G2 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 1%nat; G2 1%nat 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v38 (same_parts v39 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : s_W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : z1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [0; 1; 0] (same_parts v42 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v43 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : a1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 0%nat) eq_refl (rewritten (V 1) [z1 1%nat 0%nat] [0] (same_parts v44 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : G2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 0%nat] [(-1); 0] (same_parts v9 (same_parts v45 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : s_W2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 0%nat + (1 - beta2) * G2 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 0%nat; G2 1%nat 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v41 (same_parts v46 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : s_W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : z2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [0; 0; 0] (same_parts v49 (same_parts v7 (same_parts v50 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : delta2 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 0%nat; y 1%nat 0%nat] [0; 1] (same_parts v51 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : G2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 1%nat] [(-1); 0] (same_parts v52 (same_parts v7 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : s_W2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 1%nat + (1 - beta2) * G2 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 1%nat; G2 1%nat 0%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v48 (same_parts v53 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : s_W2 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : G2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 0%nat] [(-1); 0] (same_parts v52 (same_parts v45 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : s_W2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 0%nat + (1 - beta2) * G2 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 0%nat; G2 1%nat 0%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v55 (same_parts v56 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : s_b2 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 1%nat; g2 1%nat 1%nat] [1 / 2; 0; (-1)] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v12 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (-1 # 1)) 2))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : s_b2 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : g2 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := delta2 1%nat 0%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2 1%nat 0%nat] [(-1)] (same_parts v52 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v61 : s_b2 1%nat 0%nat = 1 / 2)
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 0%nat + (1 - beta2) * g2 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 0%nat; g2 1%nat 0%nat] [1 / 2; 0; (-1)] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v59 (same_parts v60 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (-1 # 1)) 2))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v62 : p' 0%nat = 1)
    by (refine (eq_refl : p' 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v63 : p' 1%nat = 2)
    by (refine (eq_trans (y := beta1 * p' 0%nat) eq_refl (eq_trans (y := 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta1; p' 0%nat] [2; 1] (same_parts (eq_refl : beta1 = 2) (same_parts v62 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v64 : s_W1' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v65 : W2' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v66 : W1' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v67 : b1' 0%nat 1%nat = 0)
    by (refine (eq_refl : b1' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v68 : z1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1' 0%nat 1%nat 1%nat * x' 1%nat 1%nat + 0 + b1' 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1' 0%nat 1%nat 1%nat; x' 1%nat 1%nat; b1' 0%nat 1%nat] [0; 1; 0] (same_parts v66 (same_parts (eq_refl : x' 1%nat 1%nat = 1) (same_parts v67 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v69 : a1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1' 1%nat 1%nat) eq_refl (rewritten (V 1) [z1' 1%nat 1%nat] [0] (same_parts v68 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v70 : b2' 0%nat 1%nat = 0)
    by (refine (eq_refl : b2' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v71 : z2' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2' 0%nat 1%nat 1%nat * a1' 1%nat 1%nat + 0 + b2' 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2' 0%nat 1%nat 1%nat; a1' 1%nat 1%nat; b2' 0%nat 1%nat] [0; 0; 0] (same_parts v65 (same_parts v69 (same_parts v70 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v72 : delta2' 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2' 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2' 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v71 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v73 : delta1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2' 0%nat 1%nat 1%nat * delta2' 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2' 0%nat 1%nat 1%nat; delta2' 1%nat 1%nat] [0; (-1)] (same_parts v65 (same_parts v72 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v74 : G1' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 1%nat * x' 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 1%nat; x' 1%nat 1%nat] [0; 1] (same_parts v73 (same_parts (eq_refl : x' 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v75 : s_W1' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1' 0%nat 1%nat 1%nat + (1 - beta2) * G1' 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1' 0%nat 1%nat 1%nat; G1' 1%nat 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v64 (same_parts v74 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v76 : s_W1' 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v77 : G1' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 1%nat * x' 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 1%nat; x' 1%nat 0%nat] [0; 1] (same_parts v73 (same_parts (eq_refl : x' 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v78 : s_W1' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1' 0%nat 1%nat 0%nat + (1 - beta2) * G1' 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1' 0%nat 1%nat 0%nat; G1' 1%nat 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v76 (same_parts v77 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v79 : s_W1' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v80 : W2' 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2' 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v81 : delta1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2' 0%nat 1%nat 0%nat * delta2' 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2' 0%nat 1%nat 0%nat; delta2' 1%nat 1%nat] [0; (-1)] (same_parts v80 (same_parts v72 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v82 : G1' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 0%nat * x' 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 0%nat; x' 1%nat 1%nat] [0; 1] (same_parts v81 (same_parts (eq_refl : x' 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v83 : s_W1' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1' 0%nat 0%nat 1%nat + (1 - beta2) * G1' 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1' 0%nat 0%nat 1%nat; G1' 1%nat 0%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v79 (same_parts v82 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v84 : s_W1' 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v85 : G1' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 0%nat * x' 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 0%nat; x' 1%nat 0%nat] [0; 1] (same_parts v81 (same_parts (eq_refl : x' 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v86 : s_W1' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1' 0%nat 0%nat 0%nat + (1 - beta2) * G1' 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1' 0%nat 0%nat 0%nat; G1' 1%nat 0%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v84 (same_parts v85 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v87 : q' 0%nat = 1)
    by (refine (eq_refl : q' 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v88 : q' 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta2 * q' 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta2; q' 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v87 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v89 : s_b1' 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v90 : g1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1' 1%nat 1%nat] [0] (same_parts v73 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v91 : s_b1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1' 0%nat 1%nat + (1 - beta2) * g1' 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1' 0%nat 1%nat; g1' 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v89 (same_parts v90 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v92 : s_b1' 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v93 : g1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1' 1%nat 0%nat] [0] (same_parts v81 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v94 : s_b1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1' 0%nat 0%nat + (1 - beta2) * g1' 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1' 0%nat 0%nat; g1' 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v92 (same_parts v93 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v95 : s_W2' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v96 : G2' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 1%nat * a1' 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 1%nat; a1' 1%nat 1%nat] [(-1); 0] (same_parts v72 (same_parts v69 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v97 : s_W2' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2' 0%nat 1%nat 1%nat + (1 - beta2) * G2' 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2' 0%nat 1%nat 1%nat; G2' 1%nat 1%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v95 (same_parts v96 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v98 : s_W2' 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v99 : W1' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v100 : b1' 0%nat 0%nat = 0)
    by (refine (eq_refl : b1' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v101 : z1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1' 0%nat 0%nat 1%nat * x' 1%nat 1%nat + 0 + b1' 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1' 0%nat 0%nat 1%nat; x' 1%nat 1%nat; b1' 0%nat 0%nat] [0; 1; 0] (same_parts v99 (same_parts (eq_refl : x' 1%nat 1%nat = 1) (same_parts v100 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v102 : a1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z1' 1%nat 0%nat) eq_refl (rewritten (V 1) [z1' 1%nat 0%nat] [0] (same_parts v101 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v103 : G2' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 1%nat * a1' 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 1%nat; a1' 1%nat 0%nat] [(-1); 0] (same_parts v72 (same_parts v102 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v104 : s_W2' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2' 0%nat 1%nat 0%nat + (1 - beta2) * G2' 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2' 0%nat 1%nat 0%nat; G2' 1%nat 1%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v98 (same_parts v103 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v105 : s_W2' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v106 : W2' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v107 : b2' 0%nat 0%nat = 0)
    by (refine (eq_refl : b2' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v108 : z2' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2' 0%nat 0%nat 1%nat * a1' 1%nat 1%nat + 0 + b2' 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2' 0%nat 0%nat 1%nat; a1' 1%nat 1%nat; b2' 0%nat 0%nat] [0; 0; 0] (same_parts v106 (same_parts v69 (same_parts v107 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v109 : delta2' 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := z2' 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2' 1%nat 0%nat; y 1%nat 0%nat] [0; 1] (same_parts v108 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v110 : G2' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 0%nat * a1' 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 0%nat; a1' 1%nat 1%nat] [(-1); 0] (same_parts v109 (same_parts v69 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v111 : s_W2' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2' 0%nat 0%nat 1%nat + (1 - beta2) * G2' 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2' 0%nat 0%nat 1%nat; G2' 1%nat 0%nat 1%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v105 (same_parts v110 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v112 : s_W2' 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v113 : G2' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 0%nat * a1' 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 0%nat; a1' 1%nat 0%nat] [(-1); 0] (same_parts v109 (same_parts v102 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v114 : s_W2' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2' 0%nat 0%nat 0%nat + (1 - beta2) * G2' 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2' 0%nat 0%nat 0%nat; G2' 1%nat 0%nat 0%nat] [1 / 2; 0; 0] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v112 (same_parts v113 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v115 : s_b2' 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v116 : g2' 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := delta2' 1%nat 1%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2' 1%nat 1%nat] [(-1)] (same_parts v72 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v117 : s_b2' 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta2 * s_b2' 0%nat 1%nat + (1 - beta2) * g2' 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2' 0%nat 1%nat; g2' 1%nat 1%nat] [1 / 2; 0; (-1)] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v115 (same_parts v116 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (-1 # 1)) 2))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v118 : s_b2' 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v119 : g2' 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := delta2' 1%nat 0%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2' 1%nat 0%nat] [(-1)] (same_parts v109 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v120 : s_b2' 1%nat 0%nat = 1 / 2)
    by (refine (eq_trans (y := beta2 * s_b2' 0%nat 0%nat + (1 - beta2) * g2' 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 2 * 0 + (1 - 1 / 2) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2' 0%nat 0%nat; g2' 1%nat 0%nat] [1 / 2; 0; (-1)] (same_parts (eq_refl : beta2 = 1 / 2) (same_parts v118 (same_parts v119 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEpow (PEc (-1 # 1)) 2))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1 / 4] (same_parts v14 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 4) (0 # 1) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with AdamW, $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{W}_{2}$ never change *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_m_W1 : nat -> nat -> R; run31_now_s_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_m_b1 : nat -> R; run31_now_s_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_m_W2 : nat -> nat -> R; run31_now_s_W2 : nat -> nat -> R; run31_now_b2 : nat -> R; run31_now_m_b2 : nat -> R; run31_now_s_b2 : nat -> R; run31_now_p : R; run31_now_q : R }.

Section run31.
Variables (n0 n1 n2 : nat) (beta1 beta2 epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  (1 - eta * lambda) * run31_now_W1 now i j - eta * (beta1 * run31_now_m_W1 now i j + (1 - beta1) * run31_next_G1 now t i j) * / (1 - beta1 * run31_now_p now) * / (sqrt ((beta2 * run31_now_s_W1 now i j + (1 - beta2) * run31_next_G1 now t i j ^ 2) * / (1 - beta2 * run31_now_q now)) + epsilon).
Definition run31_next_m_W1 (now : run31_state) (t i j : nat) : R :=
  beta1 * run31_now_m_W1 now i j + (1 - beta1) * run31_next_G1 now t i j.
Definition run31_next_s_W1 (now : run31_state) (t i j : nat) : R :=
  beta2 * run31_now_s_W1 now i j + (1 - beta2) * run31_next_G1 now t i j ^ 2.
Definition run31_next_b1 (now : run31_state) (t i : nat) : R :=
  (1 - eta * lambda) * run31_now_b1 now i - eta * (beta1 * run31_now_m_b1 now i + (1 - beta1) * run31_next_g1 now t i) * / (1 - beta1 * run31_now_p now) * / (sqrt ((beta2 * run31_now_s_b1 now i + (1 - beta2) * run31_next_g1 now t i ^ 2) * / (1 - beta2 * run31_now_q now)) + epsilon).
Definition run31_next_m_b1 (now : run31_state) (t i : nat) : R :=
  beta1 * run31_now_m_b1 now i + (1 - beta1) * run31_next_g1 now t i.
Definition run31_next_s_b1 (now : run31_state) (t i : nat) : R :=
  beta2 * run31_now_s_b1 now i + (1 - beta2) * run31_next_g1 now t i ^ 2.
Definition run31_next_W2 (now : run31_state) (t i j : nat) : R :=
  (1 - eta * lambda) * run31_now_W2 now i j - eta * (beta1 * run31_now_m_W2 now i j + (1 - beta1) * run31_next_G2 now t i j) * / (1 - beta1 * run31_now_p now) * / (sqrt ((beta2 * run31_now_s_W2 now i j + (1 - beta2) * run31_next_G2 now t i j ^ 2) * / (1 - beta2 * run31_now_q now)) + epsilon).
Definition run31_next_m_W2 (now : run31_state) (t i j : nat) : R :=
  beta1 * run31_now_m_W2 now i j + (1 - beta1) * run31_next_G2 now t i j.
Definition run31_next_s_W2 (now : run31_state) (t i j : nat) : R :=
  beta2 * run31_now_s_W2 now i j + (1 - beta2) * run31_next_G2 now t i j ^ 2.
Definition run31_next_b2 (now : run31_state) (t i : nat) : R :=
  (1 - eta * lambda) * run31_now_b2 now i - eta * (beta1 * run31_now_m_b2 now i + (1 - beta1) * run31_next_g2 now t i) * / (1 - beta1 * run31_now_p now) * / (sqrt ((beta2 * run31_now_s_b2 now i + (1 - beta2) * run31_next_g2 now t i ^ 2) * / (1 - beta2 * run31_now_q now)) + epsilon).
Definition run31_next_m_b2 (now : run31_state) (t i : nat) : R :=
  beta1 * run31_now_m_b2 now i + (1 - beta1) * run31_next_g2 now t i.
Definition run31_next_s_b2 (now : run31_state) (t i : nat) : R :=
  beta2 * run31_now_s_b2 now i + (1 - beta2) * run31_next_g2 now t i ^ 2.
Definition run31_next_p (now : run31_state) (t : nat) : R :=
  beta1 * run31_now_p now.
Definition run31_next_q (now : run31_state) (t : nat) : R :=
  beta2 * run31_now_q now.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_m_W1 := run31_next_m_W1 now t; run31_now_s_W1 := run31_next_s_W1 now t; run31_now_b1 := run31_next_b1 now t; run31_now_m_b1 := run31_next_m_b1 now t; run31_now_s_b1 := run31_next_s_b1 now t; run31_now_W2 := run31_next_W2 now t; run31_now_m_W2 := run31_next_m_W2 now t; run31_now_s_W2 := run31_next_s_W2 now t; run31_now_b2 := run31_next_b2 now t; run31_now_m_b2 := run31_next_m_b2 now t; run31_now_s_b2 := run31_next_s_b2 now t; run31_now_p := run31_next_p now t; run31_now_q := run31_next_q now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => 0; run31_now_m_W1 := fun i j => 0; run31_now_s_W1 := fun i j => 0; run31_now_b1 := fun i => 0; run31_now_m_b1 := fun i => 0; run31_now_s_b1 := fun i => 0; run31_now_W2 := fun i j => 0; run31_now_m_W2 := fun i j => 0; run31_now_s_W2 := fun i j => 0; run31_now_b2 := fun i => 0; run31_now_m_b2 := fun i => 0; run31_now_s_b2 := fun i => 0; run31_now_p := 1; run31_now_q := 1 |} | S t => run31_step (run31_after t) t end.
Definition run31_W1 (t : nat) := run31_now_W1 (run31_after t).
Definition run31_m_W1 (t : nat) := run31_now_m_W1 (run31_after t).
Definition run31_s_W1 (t : nat) := run31_now_s_W1 (run31_after t).
Definition run31_b1 (t : nat) := run31_now_b1 (run31_after t).
Definition run31_m_b1 (t : nat) := run31_now_m_b1 (run31_after t).
Definition run31_s_b1 (t : nat) := run31_now_s_b1 (run31_after t).
Definition run31_W2 (t : nat) := run31_now_W2 (run31_after t).
Definition run31_m_W2 (t : nat) := run31_now_m_W2 (run31_after t).
Definition run31_s_W2 (t : nat) := run31_now_s_W2 (run31_after t).
Definition run31_b2 (t : nat) := run31_now_b2 (run31_after t).
Definition run31_m_b2 (t : nat) := run31_now_m_b2 (run31_after t).
Definition run31_s_b2 (t : nat) := run31_now_s_b2 (run31_after t).
Definition run31_p (t : nat) := run31_now_p (run31_after t).
Definition run31_q (t : nat) := run31_now_q (run31_after t).
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

Lemma L3_1 (n0 n1 n2 : nat) (beta1 beta2 epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 m_b_r2 : nat -> nat -> R) (p p_r q q_r : nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 s_b_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : p 0%nat = 1)
    (H3 : p_r 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H5 : q_r 0%nat = 1)
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall i : nat, m_b1 0%nat i = 0)
    (H10 : forall i : nat, m_b2 0%nat i = 0)
    (H11 : forall i : nat, m_b_r2 0%nat i = 0)
    (H12 : forall t : nat, p (S t) = beta1 * p t)
    (H13 : forall t : nat, p_r (S t) = beta1 * p_r t)
    (H14 : forall t : nat, q (S t) = beta2 * q t)
    (H15 : forall t : nat, q_r (S t) = beta2 * q_r t)
    (H16 : forall i : nat, s_b1 0%nat i = 0)
    (H17 : forall i : nat, s_b2 0%nat i = 0)
    (H18 : forall i : nat, s_b_r2 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H21 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H22 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H23 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H24 : forall t : nat, forall i : nat, b_r2 (S t) i = (1 - eta * lambda) * b_r2 t i - eta * (beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H25 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H27 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H28 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H29 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H30 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H31 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H32 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H33 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H34 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H35 : forall t : nat, forall i : nat, m_b_r2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    (H36 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H37 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H38 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H39 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H40 : forall t : nat, forall i : nat, s_b_r2 (S t) i = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    (H41 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H42 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H43 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H44 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H47 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H48 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H51 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : 1 = 1)
    by (clear; exact (eq_refl (1))).
  assert (s3 : (1 - eta * lambda) * 0 = 0)
    by (clear - eta lambda; exact (ring_fact [eta; lambda] (PEmul (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s4 : beta1 * 0 = 0)
    by (clear - beta1; exact (ring_fact [beta1] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2; exact (fun t H52 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))).
  assert (s6 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s7 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s8 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s9 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    z1 (S t) i = 0)
    by (clear - H41 n0 s6 s7 s8 x z1; exact (fun i t H52 => (eq_trans (H41 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H52) i j_0) (eq_refl (x (S t) j_0))) (s6 j_0 t)))) s7) ((proj1 (proj2 (proj2 (proj2 H52)))) i)) s8)))).
  assert (s10 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H21 a1 phi s9; exact (fun t H52 => (fun i : nat => (eq_trans (H21 t i) (eq_trans (f_equal phi (s9 i t H52)) H1))))).
  assert (s11 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s12 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s13 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H52 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))))))) i))).
  assert (s14 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s15 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H42 H43 n1 s10 s11 s12 s13 s14 s5 z2 z_r2; exact (fun i t H52 => (eq_trans (eq_trans (H42 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s5 t H52) i j_0) ((s10 t H52) j_0)) s11))) s12) (s13 i t H52)) (s14 i t))) (eq_sym (H43 t i))))).
  assert (s16 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H26 H27 delta2 delta_r2 ell_prime s15 y; exact (fun i t H52 => (eq_trans (eq_trans (H26 t i) (f_equal2 ell_prime (s15 i t H52) (eq_refl (y (S t) i)))) (eq_sym (H27 t i))))).
  assert (s17 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s18 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s19 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s20 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    delta1 (S t) i = 0)
    by (clear - H25 delta1 n2 phi_prime s16 s17 s18 s19 s5 s9; exact (fun i t H52 => (eq_trans (H25 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s5 t H52) j_0 i) ((fun i : nat => (s16 i t H52)) j_0)) (s17 j_0 t)))) s18) (f_equal phi_prime (s9 i t H52))) s19)))).
  assert (s21 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s22 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    G1 (S t) i j = 0)
    by (clear - G1 H44 s20 s21 x; exact (fun i j t H52 => (eq_trans (H44 t i j) (eq_trans (mul2 (s20 i t H52) (eq_refl (x (S t) j))) (s21 j t))))).
  assert (s23 : (1 - beta1) * 0 = 0)
    by (clear - beta1; exact (ring_fact [beta1] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s24 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j = 0)
    by (clear - G1 beta1 m_W1 s22 s23 s4 s8; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 H52)) i j)) s4) (eq_trans (mul2 (eq_refl (1 - beta1)) (s22 i j t H52)) s23)) s8))).
  assert (s25 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    p t = p_r t)
    by (clear - p p_r; exact (fun t H52 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))))))))).
  assert (s26 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta1 * p t) = / (1 - beta1 * p_r t))
    by (clear - beta1 p p_r s25; exact (fun t H52 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta1)) (s25 t H52))))))).
  assert (s27 : beta2 * 0 = 0)
    by (clear - beta2; exact (ring_fact [beta2] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s28 : 0 ^ 2 = 0)
    by (clear; exact (ring_fact [] (PEpow (PEc (0 # 1)) 2) (PEc (0 # 1)) eq_refl)).
  assert (s29 : (1 - beta2) * 0 = 0)
    by (clear - beta2; exact (ring_fact [beta2] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s30 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2 = 0)
    by (clear - G1 beta2 s22 s27 s28 s29 s8 s_W1; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 H52))) i j)) s27) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s22 i j t H52)) s28)) s29)) s8))).
  assert (s31 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    q t = q_r t)
    by (clear - q q_r; exact (fun t H52 => (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))))))))).
  assert (s32 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta2 * q t) = / (1 - beta2 * q_r t))
    by (clear - beta2 q q_r s31; exact (fun t H52 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta2)) (s31 t H52))))))).
  assert (s33 : forall (t : nat),
    0 * / (1 - beta2 * q_r t) = 0)
    by (clear - beta2 q_r y; exact (fun t => (eq_trans (y := 0 * / (- (q_r t * beta2) + 1)) (rewritten (PEmul (PEc (0 # 1)) (V 1)) [/ (1 - beta2 * q_r t)] [/ (- (q_r t * beta2) + 1)] (same_parts (inv1 (ring_fact [beta2; q_r t] (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEadd (PEopp (PEmul (V 2) (V 1))) (PEc (1 # 1))) eq_refl)) eq_refl)) (ring_fact [/ (- (q_r t * beta2) + 1)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)))).
  assert (s34 : 0 + epsilon = epsilon)
    by (clear - epsilon; exact (ring_fact [epsilon] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl)).
  assert (s35 : forall (t : nat),
    - (eta * 0 * / (1 - beta1 * p_r t) * / epsilon) = 0)
    by (clear - beta1 epsilon eta p_r y; exact (fun t => (eq_trans (y := - (eta * 0 * / (- (p_r t * beta1) + 1) * / epsilon)) (rewritten (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2)) (V 3))) [eta; / (1 - beta1 * p_r t); / epsilon] [eta; / (- (p_r t * beta1) + 1); / epsilon] (same_parts (eq_refl (eta)) (same_parts (inv1 (ring_fact [beta1; p_r t] (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEadd (PEopp (PEmul (V 2) (V 1))) (PEc (1 # 1))) eq_refl)) (same_parts (eq_refl (/ epsilon)) eq_refl)))) (ring_fact [eta; / (- (p_r t * beta1) + 1); / epsilon] (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2)) (V 3))) (PEc (0 # 1)) eq_refl)))).
  assert (s36 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i = 0)
    by (clear - H28 beta1 g1 m_b1 s20 s23 s4 s8; exact (fun i t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 H52))))) i)) s4) (eq_trans (mul2 (eq_refl (1 - beta1)) (eq_trans (H28 t i) (s20 i t H52))) s23)) s8))).
  assert (s37 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2 = 0)
    by (clear - H28 beta2 g1 s20 s27 s28 s29 s8 s_b1; exact (fun i t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))) i)) s27) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (eq_trans (H28 t i) (s20 i t H52))) s28)) s29)) s8))).
  assert (s38 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s39 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    G2 (S t) i j = 0)
    by (clear - G2 H45 s10 s16 s38; exact (fun i j t H52 => (eq_trans (H45 t i j) (eq_trans (mul2 (s16 i t H52) ((s10 t H52) j)) (s38 i t))))).
  assert (s40 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j = 0)
    by (clear - G2 beta1 m_W2 s23 s39 s4 s8; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))))) i j)) s4) (eq_trans (mul2 (eq_refl (1 - beta1)) (s39 i j t H52)) s23)) s8))).
  assert (s41 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2 = 0)
    by (clear - G2 beta2 s27 s28 s29 s39 s8 s_W2; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))) i j)) s27) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s39 i j t H52)) s28)) s29)) s8))).
  assert (s42 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H29 H30 g2 g_r2 s16; exact (fun i t H52 => (eq_trans (eq_trans (H29 t i) (s16 i t H52)) (eq_sym (H30 t i))))).
  assert (s43 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    by (clear - beta1 g2 g_r2 m_b2 m_b_r2 s42; exact (fun i t H52 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))))) i)) (mul2 (eq_refl (1 - beta1)) (s42 i t H52))))).
  assert (s44 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2 = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    by (clear - beta2 g2 g_r2 s42 s_b2 s_b_r2; exact (fun i t H52 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))))))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s42 i t H52)))))).
  assert (s45 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, m_b1 (S t) i = 0) /\ (forall i : nat, s_b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, m_b2 (S t) i = m_b_r2 (S t) i) /\ (forall i : nat, s_b2 (S t) i = s_b_r2 (S t) i) /\ p (S t) = p_r (S t) /\ q (S t) = q_r (S t))
    by (clear - H12 H13 H14 H15 H22 H23 H24 H33 H34 H35 H38 H39 H40 H46 H47 H48 H49 H50 H51 W1 W2 b1 b2 b_r2 beta1 beta2 epsilon eta lambda m_W1 m_W2 m_b1 m_b2 m_b_r2 p p_r q q_r s13 s24 s25 s26 s3 s30 s31 s32 s33 s34 s35 s36 s37 s40 s41 s43 s44 s5 s8 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (fun t H52 => (conj (fun i : nat => (fun j : nat => (eq_trans (H46 t i j) (eq_trans (add2 (eq_trans (mul2 (eq_refl (1 - eta * lambda)) ((proj1 H52) i j)) s3) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s24 i j t H52)) (s26 t H52)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s30 i j t H52) (s32 t H52)) (s33 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s34)))) (s35 t))) s8)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H48 t i j) (s24 i j t H52)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H50 t i j) (s30 i j t H52)))) (conj (fun i : nat => (eq_trans (H22 t i) (eq_trans (add2 (eq_trans (mul2 (eq_refl (1 - eta * lambda)) ((proj1 (proj2 (proj2 (proj2 H52)))) i)) s3) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s36 i t H52)) (s26 t H52)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s37 i t H52) (s32 t H52)) (s33 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s34)))) (s35 t))) s8))) (conj (fun i : nat => (eq_trans (H33 t i) (s36 i t H52))) (conj (fun i : nat => (eq_trans (H38 t i) (s37 i t H52))) (conj (fun i : nat => (fun j : nat => (eq_trans (H47 t i j) (eq_trans (add2 (eq_trans (mul2 (eq_refl (1 - eta * lambda)) ((s5 t H52) i j)) s3) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s40 i j t H52)) (s26 t H52)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s41 i j t H52) (s32 t H52)) (s33 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s34)))) (s35 t))) s8)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H49 t i j) (s40 i j t H52)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H51 t i j) (s41 i j t H52)))) (conj (fun i : nat => (eq_trans (eq_trans (H23 t i) (add2 (mul2 (eq_refl (1 - eta * lambda)) (s13 i t H52)) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s43 i t H52)) (s26 t H52)) (inv1 (add2 (f_equal sqrt (mul2 (s44 i t H52) (s32 t H52))) (eq_refl (epsilon)))))))) (eq_sym (H24 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H34 t i) (s43 i t H52)) (eq_sym (H35 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H39 t i) (s44 i t H52)) (eq_sym (H40 t i)))) (conj (eq_trans (eq_trans (H12 t) (mul2 (eq_refl (beta1)) (s25 t H52))) (eq_sym (H13 t))) (eq_trans (eq_trans (H14 t) (mul2 (eq_refl (beta2)) (s31 t H52))) (eq_sym (H15 t)))))))))))))))))).
  assert (s46 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t)
    by (clear - H10 H11 H16 H17 H18 H19 H2 H20 H3 H31 H32 H36 H37 H4 H5 H6 H7 H8 H9 W1 W2 b1 b2 b_r2 m_W1 m_W2 m_b1 m_b2 m_b_r2 p p_r q q_r s45 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t) (conj H19 (conj H31 (conj H36 (conj H6 (conj H9 (conj H16 (conj H20 (conj H32 (conj H37 (conj (fun i : nat => (eq_trans (H7 i) (eq_sym (H8 i)))) (conj (fun i : nat => (eq_trans (H10 i) (eq_sym (H11 i)))) (conj (fun i : nat => (eq_trans (H17 i) (eq_sym (H18 i)))) (conj (eq_trans H2 (eq_sym H3)) (eq_trans H4 (eq_sym H5))))))))))))))) (fun t : nat => (fun H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t => (s45 t H52))))).
  assert (s47 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s46; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s46 t))))))).
  assert (s48 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s46; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s46 t)))))))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s46 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s46 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s47 t i) (eq_sym (s47 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s48 t i j) (eq_sym (s48 0%nat i j)))))))).
Qed.

Record small31_state := { small31_now_b_r2 : nat -> R; small31_now_m_b_r2 : nat -> R; small31_now_s_b_r2 : nat -> R; small31_now_p_r : R; small31_now_q_r : R }.

Section small31.
Variables (beta1 beta2 epsilon eta lambda : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small31_next_z_r2 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r2 now i.
Definition small31_next_delta_r2 (now : small31_state) (t i : nat) : R :=
  ell_prime (small31_next_z_r2 now t i) (y (S t) i).
Definition small31_next_g_r2 (now : small31_state) (t i : nat) : R :=
  small31_next_delta_r2 now t i.
Definition small31_next_b_r2 (now : small31_state) (t i : nat) : R :=
  (1 - eta * lambda) * small31_now_b_r2 now i - eta * (beta1 * small31_now_m_b_r2 now i + (1 - beta1) * small31_next_g_r2 now t i) * / (1 - beta1 * small31_now_p_r now) * / (sqrt ((beta2 * small31_now_s_b_r2 now i + (1 - beta2) * small31_next_g_r2 now t i ^ 2) * / (1 - beta2 * small31_now_q_r now)) + epsilon).
Definition small31_next_m_b_r2 (now : small31_state) (t i : nat) : R :=
  beta1 * small31_now_m_b_r2 now i + (1 - beta1) * small31_next_g_r2 now t i.
Definition small31_next_s_b_r2 (now : small31_state) (t i : nat) : R :=
  beta2 * small31_now_s_b_r2 now i + (1 - beta2) * small31_next_g_r2 now t i ^ 2.
Definition small31_next_p_r (now : small31_state) (t : nat) : R :=
  beta1 * small31_now_p_r now.
Definition small31_next_q_r (now : small31_state) (t : nat) : R :=
  beta2 * small31_now_q_r now.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_b_r2 := small31_next_b_r2 now t; small31_now_m_b_r2 := small31_next_m_b_r2 now t; small31_now_s_b_r2 := small31_next_s_b_r2 now t; small31_now_p_r := small31_next_p_r now t; small31_now_q_r := small31_next_q_r now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_b_r2 := fun i => 0; small31_now_m_b_r2 := fun i => 0; small31_now_s_b_r2 := fun i => 0; small31_now_p_r := 1; small31_now_q_r := 1 |} | S t => small31_step (small31_after t) t end.
Definition small31_b_r2 (t : nat) := small31_now_b_r2 (small31_after t).
Definition small31_m_b_r2 (t : nat) := small31_now_m_b_r2 (small31_after t).
Definition small31_s_b_r2 (t : nat) := small31_now_s_b_r2 (small31_after t).
Definition small31_p_r (t : nat) := small31_now_p_r (small31_after t).
Definition small31_q_r (t : nat) := small31_now_q_r (small31_after t).
Definition small31_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_z_r2 (small31_after t) t end.
Definition small31_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_delta_r2 (small31_after t) t end.
Definition small31_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_g_r2 (small31_after t) t end.
End small31.

Lemma L3_2 (n0 n1 n2 : nat) (beta1 beta2 epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 : nat -> nat -> R) (p q : nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 x y z1 z2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : p 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H9 : forall i : nat, m_b1 0%nat i = 0)
    (H10 : forall i : nat, m_b2 0%nat i = 0)
    (H12 : forall t : nat, p (S t) = beta1 * p t)
    (H14 : forall t : nat, q (S t) = beta2 * q t)
    (H16 : forall i : nat, s_b1 0%nat i = 0)
    (H17 : forall i : nat, s_b2 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H21 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H22 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H23 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H25 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H28 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H29 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H31 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H32 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H33 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H34 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H36 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H37 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H38 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H39 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H41 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H42 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H44 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H47 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H48 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H51 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (m_b_r2 := fun _ _ : nat => 0).
  pose (p_r := fun _ : nat => 0).
  pose (q_r := fun _ : nat => 0).
  pose (s_b_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L3_1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 (small31_b_r2 beta1 beta2 epsilon eta lambda ell_prime y) delta1 delta2 (small31_delta_r2 beta1 beta2 epsilon eta lambda ell_prime y) g1 g2 (small31_g_r2 beta1 beta2 epsilon eta lambda ell_prime y) m_W1 m_W2 m_b1 m_b2 (small31_m_b_r2 beta1 beta2 epsilon eta lambda ell_prime y) p (small31_p_r beta1 beta2 epsilon eta lambda ell_prime y) q (small31_q_r beta1 beta2 epsilon eta lambda ell_prime y) s_W1 s_W2 s_b1 s_b2 (small31_s_b_r2 beta1 beta2 epsilon eta lambda ell_prime y) x y z1 z2 (small31_z_r2 beta1 beta2 epsilon eta lambda ell_prime y) H1 H2 eq_refl H4 eq_refl H6 H7 (fun _ => eq_refl) H9 H10 (fun _ => eq_refl) H12 (fun _ => eq_refl) H14 (fun _ => eq_refl) H16 H17 (fun _ => eq_refl) H19 H20 H21 H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 (fun _ _ => eq_refl) H31 H32 H33 H34 (fun _ _ => eq_refl) H36 H37 H38 H39 (fun _ _ => eq_refl) H41 H42 (fun _ _ => eq_refl) H44 H45 H46 H47 H48 H49 H50 H51).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 : nat) (beta1 beta2 epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run31_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let s_W1 := (run31_s_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let b1 := (run31_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let s_b1 := (run31_s_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let s_W2 := (run31_s_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let s_b2 := (run31_s_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let p := (run31_p n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let q := (run31_q n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let G1 := (run31_G1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let g1 := (run31_g1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let G2 := (run31_G2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let g2 := (run31_g2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  phi 0 = 0 ->
  (forall t : nat, 1 - beta1 * p t <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, 1 - beta2 * q t <> 0) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) ->
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  intros n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y W1 s_W1 b1 s_b1 W2 s_W2 s_b2 p q G1 g1 G2 g2 H1 H53 H54 H55 H56 H57 H58 H59 H60 H61 H62.
  exact (L3_2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime (run31_G1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_G2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_a1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_delta1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_delta2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_g1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_g2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_m_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_m_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_m_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_m_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_p n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_q n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_s_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_s_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_s_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_s_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) x y (run31_z1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run31_z2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) H1 eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let beta1 := (1 / 2 : R) in
  let beta2 := (3 : R) in
  let epsilon := (1 / 3 : R) in
  let eta := (1 : R) in
  let lambda := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run31_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat).
Proof.
  intros n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y b2.
  pose (m_b2 := (run31_m_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (W2 := (run31_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (W1 := (run31_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (b1 := (run31_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (z1 := (run31_z1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (a1 := (run31_a1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (z2 := (run31_z2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (delta2 := (run31_delta2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (g2 := (run31_g2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (p := (run31_p n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (s_b2 := (run31_s_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (q := (run31_q n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (s_W1 := (run31_s_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (delta1 := (run31_delta1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (G1 := (run31_G1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (s_b1 := (run31_s_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (g1 := (run31_g1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (s_W2 := (run31_s_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (G2 := (run31_G2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
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
  assert (v11 : p 0%nat = 1)
    by (refine (eq_refl : p 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : s_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : q 0%nat = 1)
    by (refine (eq_refl : q 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b2 1%nat 1%nat = 3 / 4)
    by (refine (eq_trans (y := (1 - eta * lambda) * b2 0%nat 1%nat - eta * (beta1 * m_b2 0%nat 1%nat + (1 - beta1) * g2 1%nat 1%nat) * / (1 - beta1 * p 0%nat) * / (sqrt ((beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)) eq_refl (eq_trans (y := (1 - 1 * 2) * 0 - 1 * (1 / 2 * 0 + (1 - 1 / 2) * (-1)) * 2 * (3 / 4)) (rewritten (PEsub (PEmul (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (V 3)) (PEmul (PEmul (PEmul (V 1) (PEadd (PEmul (V 4) (V 5)) (PEmul (PEsub (PEc (1 # 1)) (V 4)) (V 6)))) (V 7)) (V 8))) [eta; lambda; b2 0%nat 1%nat; beta1; m_b2 0%nat 1%nat; g2 1%nat 1%nat; / (1 - beta1 * p 0%nat); / (sqrt ((beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)] [1; 2; 0; 1 / 2; 0; (-1); 2; 3 / 4] (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : lambda = 2) (same_parts v1 (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v2 (same_parts v10 (same_parts (eq_trans (y := / (1 / 2)) (inv1 (eq_trans (y := 1 - 1 / 2 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta1; p 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v11 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 2)) (PEc (1 # 1)))) (PEc (1 # 2)) eq_refl))) (rewritten (V 1) [/ (1 / 2)] [2] (same_parts (inv_number (1 # 2)) eq_refl))) (same_parts (eq_trans (y := / (4 / 3)) (inv1 (eq_trans (y := 1 + 1 / 3) (rewritten (PEadd (V 1) (V 2)) [sqrt ((beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)); epsilon] [1; 1 / 3] (same_parts (eq_trans (f_equal sqrt (eq_trans (y := (3 * 0 + (1 - 3) * (-1) ^ 2) * (-1 / 2)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) (V 4)) [beta2; s_b2 0%nat 1%nat; g2 1%nat 1%nat; / (1 - beta2 * q 0%nat)] [3; 0; (-1); -1 / 2] (same_parts (eq_refl : beta2 = 3) (same_parts v12 (same_parts v10 (same_parts (eq_trans (y := / (-2)) (inv1 (eq_trans (y := 1 - 3 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta2; q 0%nat] [3; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v13 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (3 # 1)) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))) (rewritten (V 1) [/ (-2)] [-1 / 2] (same_parts (inv_number (-2 # 1)) eq_refl))) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (-1 # 1)) 2))) (PEc (-1 # 2))) (PEc (1 # 1)) eq_refl))) law_sqrt_of_one) (same_parts (eq_refl : epsilon = 1 / 3) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 3))) (PEc (4 # 3)) eq_refl))) (rewritten (V 1) [/ (4 / 3)] [3 / 4] (same_parts (inv_number (4 # 3)) eq_refl))) eq_refl))))))))) (ring_fact [] (PEsub (PEmul (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 1)) (PEc (2 # 1)))) (PEc (0 # 1))) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEc (-1 # 1))))) (PEc (2 # 1))) (PEc (3 # 4)))) (PEc (3 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : p 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta1 * p 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta1; p 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v11 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : s_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v3 (same_parts v9 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : G1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v17 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : s_W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v16 (same_parts v18 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : s_W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : G1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 0%nat] [0; 1] (same_parts v17 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : s_W1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 0%nat + (1 - beta2) * G1 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 0%nat; G1 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v20 (same_parts v21 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : s_W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v24 (same_parts v9 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : G1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 1%nat] [0; 1] (same_parts v25 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : s_W1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 1%nat + (1 - beta2) * G1 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 1%nat; G1 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v23 (same_parts v26 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : s_W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : G1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 0%nat] [0; 1] (same_parts v25 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : s_W1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 0%nat + (1 - beta2) * G1 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 0%nat; G1 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v28 (same_parts v29 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : q 1%nat = 3)
    by (refine (eq_trans (y := beta2 * q 0%nat) eq_refl (eq_trans (y := 3 * 1) (rewritten (PEmul (V 1) (V 2)) [beta2; q 0%nat] [3; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEc (3 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : s_b1 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : g1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1 1%nat 1%nat] [0] (same_parts v17 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : s_b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 1%nat + (1 - beta2) * g1 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 1%nat; g1 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v32 (same_parts v33 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : s_b1 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : g1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1 1%nat 0%nat] [0] (same_parts v25 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : s_b1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 0%nat + (1 - beta2) * g1 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 0%nat; g1 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v35 (same_parts v36 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : s_W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : G2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 1%nat] [(-1); 0] (same_parts v9 (same_parts v7 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : s_W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 1%nat + (1 - beta2) * G2 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 1%nat; G2 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v38 (same_parts v39 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : s_W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : z1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [0; 1; 0] (same_parts v42 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v43 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : a1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 0%nat) eq_refl (rewritten (V 1) [z1 1%nat 0%nat] [0] (same_parts v44 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : G2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 0%nat] [(-1); 0] (same_parts v9 (same_parts v45 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : s_W2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 0%nat + (1 - beta2) * G2 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 0%nat; G2 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v41 (same_parts v46 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : s_W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : z2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [0; 0; 0] (same_parts v49 (same_parts v7 (same_parts v50 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : delta2 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 0%nat; y 1%nat 0%nat] [0; 1] (same_parts v51 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : G2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 1%nat] [(-1); 0] (same_parts v52 (same_parts v7 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : s_W2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 1%nat + (1 - beta2) * G2 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 1%nat; G2 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v48 (same_parts v53 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : s_W2 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : G2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 0%nat] [(-1); 0] (same_parts v52 (same_parts v45 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : s_W2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 0%nat + (1 - beta2) * G2 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 0%nat; G2 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v55 (same_parts v56 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : s_b2 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 1%nat; g2 1%nat 1%nat] [3; 0; (-1)] (same_parts (eq_refl : beta2 = 3) (same_parts v12 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (-1 # 1)) 2))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : s_b2 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : g2 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := delta2 1%nat 0%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2 1%nat 0%nat] [(-1)] (same_parts v52 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v61 : s_b2 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 0%nat + (1 - beta2) * g2 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 0%nat; g2 1%nat 0%nat] [3; 0; (-1)] (same_parts (eq_refl : beta2 = 3) (same_parts v59 (same_parts v60 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (-1 # 1)) 2))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [3 / 4] (same_parts v14 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (3 # 4) (0 # 1) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with AdamW, $\mathbf{z}_{2}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run41_state := { run41_now_W1 : nat -> nat -> R; run41_now_m_W1 : nat -> nat -> R; run41_now_s_W1 : nat -> nat -> R; run41_now_b1 : nat -> R; run41_now_m_b1 : nat -> R; run41_now_s_b1 : nat -> R; run41_now_W2 : nat -> nat -> R; run41_now_m_W2 : nat -> nat -> R; run41_now_s_W2 : nat -> nat -> R; run41_now_b2 : nat -> R; run41_now_m_b2 : nat -> R; run41_now_s_b2 : nat -> R; run41_now_p : R; run41_now_q : R }.

Section run41.
Variables (n0 n1 n2 : nat) (beta1 beta2 epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  (1 - eta * lambda) * run41_now_W1 now i j - eta * (beta1 * run41_now_m_W1 now i j + (1 - beta1) * run41_next_G1 now t i j) * / (1 - beta1 * run41_now_p now) * / (sqrt ((beta2 * run41_now_s_W1 now i j + (1 - beta2) * run41_next_G1 now t i j ^ 2) * / (1 - beta2 * run41_now_q now)) + epsilon).
Definition run41_next_m_W1 (now : run41_state) (t i j : nat) : R :=
  beta1 * run41_now_m_W1 now i j + (1 - beta1) * run41_next_G1 now t i j.
Definition run41_next_s_W1 (now : run41_state) (t i j : nat) : R :=
  beta2 * run41_now_s_W1 now i j + (1 - beta2) * run41_next_G1 now t i j ^ 2.
Definition run41_next_b1 (now : run41_state) (t i : nat) : R :=
  (1 - eta * lambda) * run41_now_b1 now i - eta * (beta1 * run41_now_m_b1 now i + (1 - beta1) * run41_next_g1 now t i) * / (1 - beta1 * run41_now_p now) * / (sqrt ((beta2 * run41_now_s_b1 now i + (1 - beta2) * run41_next_g1 now t i ^ 2) * / (1 - beta2 * run41_now_q now)) + epsilon).
Definition run41_next_m_b1 (now : run41_state) (t i : nat) : R :=
  beta1 * run41_now_m_b1 now i + (1 - beta1) * run41_next_g1 now t i.
Definition run41_next_s_b1 (now : run41_state) (t i : nat) : R :=
  beta2 * run41_now_s_b1 now i + (1 - beta2) * run41_next_g1 now t i ^ 2.
Definition run41_next_W2 (now : run41_state) (t i j : nat) : R :=
  (1 - eta * lambda) * run41_now_W2 now i j - eta * (beta1 * run41_now_m_W2 now i j + (1 - beta1) * run41_next_G2 now t i j) * / (1 - beta1 * run41_now_p now) * / (sqrt ((beta2 * run41_now_s_W2 now i j + (1 - beta2) * run41_next_G2 now t i j ^ 2) * / (1 - beta2 * run41_now_q now)) + epsilon).
Definition run41_next_m_W2 (now : run41_state) (t i j : nat) : R :=
  beta1 * run41_now_m_W2 now i j + (1 - beta1) * run41_next_G2 now t i j.
Definition run41_next_s_W2 (now : run41_state) (t i j : nat) : R :=
  beta2 * run41_now_s_W2 now i j + (1 - beta2) * run41_next_G2 now t i j ^ 2.
Definition run41_next_b2 (now : run41_state) (t i : nat) : R :=
  (1 - eta * lambda) * run41_now_b2 now i - eta * (beta1 * run41_now_m_b2 now i + (1 - beta1) * run41_next_g2 now t i) * / (1 - beta1 * run41_now_p now) * / (sqrt ((beta2 * run41_now_s_b2 now i + (1 - beta2) * run41_next_g2 now t i ^ 2) * / (1 - beta2 * run41_now_q now)) + epsilon).
Definition run41_next_m_b2 (now : run41_state) (t i : nat) : R :=
  beta1 * run41_now_m_b2 now i + (1 - beta1) * run41_next_g2 now t i.
Definition run41_next_s_b2 (now : run41_state) (t i : nat) : R :=
  beta2 * run41_now_s_b2 now i + (1 - beta2) * run41_next_g2 now t i ^ 2.
Definition run41_next_p (now : run41_state) (t : nat) : R :=
  beta1 * run41_now_p now.
Definition run41_next_q (now : run41_state) (t : nat) : R :=
  beta2 * run41_now_q now.
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_W1 := run41_next_W1 now t; run41_now_m_W1 := run41_next_m_W1 now t; run41_now_s_W1 := run41_next_s_W1 now t; run41_now_b1 := run41_next_b1 now t; run41_now_m_b1 := run41_next_m_b1 now t; run41_now_s_b1 := run41_next_s_b1 now t; run41_now_W2 := run41_next_W2 now t; run41_now_m_W2 := run41_next_m_W2 now t; run41_now_s_W2 := run41_next_s_W2 now t; run41_now_b2 := run41_next_b2 now t; run41_now_m_b2 := run41_next_m_b2 now t; run41_now_s_b2 := run41_next_s_b2 now t; run41_now_p := run41_next_p now t; run41_now_q := run41_next_q now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_W1 := fun i j => 0; run41_now_m_W1 := fun i j => 0; run41_now_s_W1 := fun i j => 0; run41_now_b1 := fun i => 0; run41_now_m_b1 := fun i => 0; run41_now_s_b1 := fun i => 0; run41_now_W2 := fun i j => 0; run41_now_m_W2 := fun i j => 0; run41_now_s_W2 := fun i j => 0; run41_now_b2 := fun i => 0; run41_now_m_b2 := fun i => 0; run41_now_s_b2 := fun i => 0; run41_now_p := 1; run41_now_q := 1 |} | S t => run41_step (run41_after t) t end.
Definition run41_W1 (t : nat) := run41_now_W1 (run41_after t).
Definition run41_m_W1 (t : nat) := run41_now_m_W1 (run41_after t).
Definition run41_s_W1 (t : nat) := run41_now_s_W1 (run41_after t).
Definition run41_b1 (t : nat) := run41_now_b1 (run41_after t).
Definition run41_m_b1 (t : nat) := run41_now_m_b1 (run41_after t).
Definition run41_s_b1 (t : nat) := run41_now_s_b1 (run41_after t).
Definition run41_W2 (t : nat) := run41_now_W2 (run41_after t).
Definition run41_m_W2 (t : nat) := run41_now_m_W2 (run41_after t).
Definition run41_s_W2 (t : nat) := run41_now_s_W2 (run41_after t).
Definition run41_b2 (t : nat) := run41_now_b2 (run41_after t).
Definition run41_m_b2 (t : nat) := run41_now_m_b2 (run41_after t).
Definition run41_s_b2 (t : nat) := run41_now_s_b2 (run41_after t).
Definition run41_p (t : nat) := run41_now_p (run41_after t).
Definition run41_q (t : nat) := run41_now_q (run41_after t).
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

Record run42_state := { run42_now_W1' : nat -> nat -> R; run42_now_m_W1' : nat -> nat -> R; run42_now_s_W1' : nat -> nat -> R; run42_now_b1' : nat -> R; run42_now_m_b1' : nat -> R; run42_now_s_b1' : nat -> R; run42_now_W2' : nat -> nat -> R; run42_now_m_W2' : nat -> nat -> R; run42_now_s_W2' : nat -> nat -> R; run42_now_b2' : nat -> R; run42_now_m_b2' : nat -> R; run42_now_s_b2' : nat -> R; run42_now_p' : R; run42_now_q' : R }.

Section run42.
Variables (n0 n1 n2 : nat) (beta1 beta2 epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x' y : nat -> nat -> R).
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
  (1 - eta * lambda) * run42_now_W1' now i j - eta * (beta1 * run42_now_m_W1' now i j + (1 - beta1) * run42_next_G1' now t i j) * / (1 - beta1 * run42_now_p' now) * / (sqrt ((beta2 * run42_now_s_W1' now i j + (1 - beta2) * run42_next_G1' now t i j ^ 2) * / (1 - beta2 * run42_now_q' now)) + epsilon).
Definition run42_next_m_W1' (now : run42_state) (t i j : nat) : R :=
  beta1 * run42_now_m_W1' now i j + (1 - beta1) * run42_next_G1' now t i j.
Definition run42_next_s_W1' (now : run42_state) (t i j : nat) : R :=
  beta2 * run42_now_s_W1' now i j + (1 - beta2) * run42_next_G1' now t i j ^ 2.
Definition run42_next_b1' (now : run42_state) (t i : nat) : R :=
  (1 - eta * lambda) * run42_now_b1' now i - eta * (beta1 * run42_now_m_b1' now i + (1 - beta1) * run42_next_g1' now t i) * / (1 - beta1 * run42_now_p' now) * / (sqrt ((beta2 * run42_now_s_b1' now i + (1 - beta2) * run42_next_g1' now t i ^ 2) * / (1 - beta2 * run42_now_q' now)) + epsilon).
Definition run42_next_m_b1' (now : run42_state) (t i : nat) : R :=
  beta1 * run42_now_m_b1' now i + (1 - beta1) * run42_next_g1' now t i.
Definition run42_next_s_b1' (now : run42_state) (t i : nat) : R :=
  beta2 * run42_now_s_b1' now i + (1 - beta2) * run42_next_g1' now t i ^ 2.
Definition run42_next_W2' (now : run42_state) (t i j : nat) : R :=
  (1 - eta * lambda) * run42_now_W2' now i j - eta * (beta1 * run42_now_m_W2' now i j + (1 - beta1) * run42_next_G2' now t i j) * / (1 - beta1 * run42_now_p' now) * / (sqrt ((beta2 * run42_now_s_W2' now i j + (1 - beta2) * run42_next_G2' now t i j ^ 2) * / (1 - beta2 * run42_now_q' now)) + epsilon).
Definition run42_next_m_W2' (now : run42_state) (t i j : nat) : R :=
  beta1 * run42_now_m_W2' now i j + (1 - beta1) * run42_next_G2' now t i j.
Definition run42_next_s_W2' (now : run42_state) (t i j : nat) : R :=
  beta2 * run42_now_s_W2' now i j + (1 - beta2) * run42_next_G2' now t i j ^ 2.
Definition run42_next_b2' (now : run42_state) (t i : nat) : R :=
  (1 - eta * lambda) * run42_now_b2' now i - eta * (beta1 * run42_now_m_b2' now i + (1 - beta1) * run42_next_g2' now t i) * / (1 - beta1 * run42_now_p' now) * / (sqrt ((beta2 * run42_now_s_b2' now i + (1 - beta2) * run42_next_g2' now t i ^ 2) * / (1 - beta2 * run42_now_q' now)) + epsilon).
Definition run42_next_m_b2' (now : run42_state) (t i : nat) : R :=
  beta1 * run42_now_m_b2' now i + (1 - beta1) * run42_next_g2' now t i.
Definition run42_next_s_b2' (now : run42_state) (t i : nat) : R :=
  beta2 * run42_now_s_b2' now i + (1 - beta2) * run42_next_g2' now t i ^ 2.
Definition run42_next_p' (now : run42_state) (t : nat) : R :=
  beta1 * run42_now_p' now.
Definition run42_next_q' (now : run42_state) (t : nat) : R :=
  beta2 * run42_now_q' now.
Definition run42_step (now : run42_state) (t : nat) : run42_state := {| run42_now_W1' := run42_next_W1' now t; run42_now_m_W1' := run42_next_m_W1' now t; run42_now_s_W1' := run42_next_s_W1' now t; run42_now_b1' := run42_next_b1' now t; run42_now_m_b1' := run42_next_m_b1' now t; run42_now_s_b1' := run42_next_s_b1' now t; run42_now_W2' := run42_next_W2' now t; run42_now_m_W2' := run42_next_m_W2' now t; run42_now_s_W2' := run42_next_s_W2' now t; run42_now_b2' := run42_next_b2' now t; run42_now_m_b2' := run42_next_m_b2' now t; run42_now_s_b2' := run42_next_s_b2' now t; run42_now_p' := run42_next_p' now t; run42_now_q' := run42_next_q' now t |}.
Fixpoint run42_after (t : nat) : run42_state :=
  match t with O => {| run42_now_W1' := fun i j => 0; run42_now_m_W1' := fun i j => 0; run42_now_s_W1' := fun i j => 0; run42_now_b1' := fun i => 0; run42_now_m_b1' := fun i => 0; run42_now_s_b1' := fun i => 0; run42_now_W2' := fun i j => 0; run42_now_m_W2' := fun i j => 0; run42_now_s_W2' := fun i j => 0; run42_now_b2' := fun i => 0; run42_now_m_b2' := fun i => 0; run42_now_s_b2' := fun i => 0; run42_now_p' := 1; run42_now_q' := 1 |} | S t => run42_step (run42_after t) t end.
Definition run42_W1' (t : nat) := run42_now_W1' (run42_after t).
Definition run42_m_W1' (t : nat) := run42_now_m_W1' (run42_after t).
Definition run42_s_W1' (t : nat) := run42_now_s_W1' (run42_after t).
Definition run42_b1' (t : nat) := run42_now_b1' (run42_after t).
Definition run42_m_b1' (t : nat) := run42_now_m_b1' (run42_after t).
Definition run42_s_b1' (t : nat) := run42_now_s_b1' (run42_after t).
Definition run42_W2' (t : nat) := run42_now_W2' (run42_after t).
Definition run42_m_W2' (t : nat) := run42_now_m_W2' (run42_after t).
Definition run42_s_W2' (t : nat) := run42_now_s_W2' (run42_after t).
Definition run42_b2' (t : nat) := run42_now_b2' (run42_after t).
Definition run42_m_b2' (t : nat) := run42_now_m_b2' (run42_after t).
Definition run42_s_b2' (t : nat) := run42_now_s_b2' (run42_after t).
Definition run42_p' (t : nat) := run42_now_p' (run42_after t).
Definition run42_q' (t : nat) := run42_now_q' (run42_after t).
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

Lemma L4_1 (n0 n1 n2 : nat) (beta1 beta2 epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 m_b_r2 : nat -> nat -> R) (p p_r q q_r : nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 s_b_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : p 0%nat = 1)
    (H3 : p_r 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H5 : q_r 0%nat = 1)
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall i : nat, m_b1 0%nat i = 0)
    (H10 : forall i : nat, m_b2 0%nat i = 0)
    (H11 : forall i : nat, m_b_r2 0%nat i = 0)
    (H12 : forall t : nat, p (S t) = beta1 * p t)
    (H13 : forall t : nat, p_r (S t) = beta1 * p_r t)
    (H14 : forall t : nat, q (S t) = beta2 * q t)
    (H15 : forall t : nat, q_r (S t) = beta2 * q_r t)
    (H16 : forall i : nat, s_b1 0%nat i = 0)
    (H17 : forall i : nat, s_b2 0%nat i = 0)
    (H18 : forall i : nat, s_b_r2 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H21 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H22 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H23 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H24 : forall t : nat, forall i : nat, b_r2 (S t) i = (1 - eta * lambda) * b_r2 t i - eta * (beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H25 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H27 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H28 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H29 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H30 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H31 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H32 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H33 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H34 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H35 : forall t : nat, forall i : nat, m_b_r2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    (H36 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H37 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H38 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H39 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H40 : forall t : nat, forall i : nat, s_b_r2 (S t) i = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    (H41 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H42 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H43 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H44 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H47 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H48 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H51 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) :
  forall t : nat, forall i : nat, z2 (S t) i = z_r2 (S t) i.
Proof.
  assert (s1 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2; exact (fun t H52 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))).
  assert (s2 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    z1 (S t) i = 0)
    by (clear - H41 n0 s2 s3 s4 x z1; exact (fun i t H52 => (eq_trans (H41 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H52) i j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3) ((proj1 (proj2 (proj2 (proj2 H52)))) i)) s4)))).
  assert (s6 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H21 a1 phi s5; exact (fun t H52 => (fun i : nat => (eq_trans (H21 t i) (eq_trans (f_equal phi (s5 i t H52)) H1))))).
  assert (s7 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H52 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))))))) i))).
  assert (s10 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s11 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H42 H43 n1 s1 s10 s6 s7 s8 s9 z2 z_r2; exact (fun i t H52 => (eq_trans (eq_trans (H42 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H52) i j_0) ((s6 t H52) j_0)) s7))) s8) (s9 i t H52)) (s10 i t))) (eq_sym (H43 t i))))).
  assert (s12 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s13 : 1 = 1)
    by (clear; exact (eq_refl (1))).
  assert (s14 : (1 - eta * lambda) * 0 = 0)
    by (clear - eta lambda; exact (ring_fact [eta; lambda] (PEmul (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s15 : beta1 * 0 = 0)
    by (clear - beta1; exact (ring_fact [beta1] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s16 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H26 H27 delta2 delta_r2 ell_prime s11 y; exact (fun i t H52 => (eq_trans (eq_trans (H26 t i) (f_equal2 ell_prime (s11 i t H52) (eq_refl (y (S t) i)))) (eq_sym (H27 t i))))).
  assert (s17 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s18 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s19 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s20 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    delta1 (S t) i = 0)
    by (clear - H25 delta1 n2 phi_prime s1 s16 s17 s18 s19 s5; exact (fun i t H52 => (eq_trans (H25 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H52) j_0 i) ((fun i : nat => (s16 i t H52)) j_0)) (s17 j_0 t)))) s18) (f_equal phi_prime (s5 i t H52))) s19)))).
  assert (s21 : forall (j t : nat),
    0 * x (S t) j = 0)
    by (clear - x; exact (fun j t => (ring_fact [x (S t) j] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s22 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    G1 (S t) i j = 0)
    by (clear - G1 H44 s20 s21 x; exact (fun i j t H52 => (eq_trans (H44 t i j) (eq_trans (mul2 (s20 i t H52) (eq_refl (x (S t) j))) (s21 j t))))).
  assert (s23 : (1 - beta1) * 0 = 0)
    by (clear - beta1; exact (ring_fact [beta1] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s24 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j = 0)
    by (clear - G1 beta1 m_W1 s15 s22 s23 s4; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 H52)) i j)) s15) (eq_trans (mul2 (eq_refl (1 - beta1)) (s22 i j t H52)) s23)) s4))).
  assert (s25 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    p t = p_r t)
    by (clear - p p_r; exact (fun t H52 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))))))))).
  assert (s26 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta1 * p t) = / (1 - beta1 * p_r t))
    by (clear - beta1 p p_r s25; exact (fun t H52 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta1)) (s25 t H52))))))).
  assert (s27 : beta2 * 0 = 0)
    by (clear - beta2; exact (ring_fact [beta2] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s28 : 0 ^ 2 = 0)
    by (clear; exact (ring_fact [] (PEpow (PEc (0 # 1)) 2) (PEc (0 # 1)) eq_refl)).
  assert (s29 : (1 - beta2) * 0 = 0)
    by (clear - beta2; exact (ring_fact [beta2] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s30 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2 = 0)
    by (clear - G1 beta2 s22 s27 s28 s29 s4 s_W1; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 H52))) i j)) s27) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s22 i j t H52)) s28)) s29)) s4))).
  assert (s31 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    q t = q_r t)
    by (clear - q q_r; exact (fun t H52 => (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))))))))).
  assert (s32 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta2 * q t) = / (1 - beta2 * q_r t))
    by (clear - beta2 q q_r s31; exact (fun t H52 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta2)) (s31 t H52))))))).
  assert (s33 : forall (t : nat),
    0 * / (1 - beta2 * q_r t) = 0)
    by (clear - beta2 q_r y; exact (fun t => (eq_trans (y := 0 * / (- (q_r t * beta2) + 1)) (rewritten (PEmul (PEc (0 # 1)) (V 1)) [/ (1 - beta2 * q_r t)] [/ (- (q_r t * beta2) + 1)] (same_parts (inv1 (ring_fact [beta2; q_r t] (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEadd (PEopp (PEmul (V 2) (V 1))) (PEc (1 # 1))) eq_refl)) eq_refl)) (ring_fact [/ (- (q_r t * beta2) + 1)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)))).
  assert (s34 : 0 + epsilon = epsilon)
    by (clear - epsilon; exact (ring_fact [epsilon] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl)).
  assert (s35 : forall (t : nat),
    - (eta * 0 * / (1 - beta1 * p_r t) * / epsilon) = 0)
    by (clear - beta1 epsilon eta p_r y; exact (fun t => (eq_trans (y := - (eta * 0 * / (- (p_r t * beta1) + 1) * / epsilon)) (rewritten (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2)) (V 3))) [eta; / (1 - beta1 * p_r t); / epsilon] [eta; / (- (p_r t * beta1) + 1); / epsilon] (same_parts (eq_refl (eta)) (same_parts (inv1 (ring_fact [beta1; p_r t] (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (PEadd (PEopp (PEmul (V 2) (V 1))) (PEc (1 # 1))) eq_refl)) (same_parts (eq_refl (/ epsilon)) eq_refl)))) (ring_fact [eta; / (- (p_r t * beta1) + 1); / epsilon] (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2)) (V 3))) (PEc (0 # 1)) eq_refl)))).
  assert (s36 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i = 0)
    by (clear - H28 beta1 g1 m_b1 s15 s20 s23 s4; exact (fun i t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 H52))))) i)) s15) (eq_trans (mul2 (eq_refl (1 - beta1)) (eq_trans (H28 t i) (s20 i t H52))) s23)) s4))).
  assert (s37 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2 = 0)
    by (clear - H28 beta2 g1 s20 s27 s28 s29 s4 s_b1; exact (fun i t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))) i)) s27) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (eq_trans (H28 t i) (s20 i t H52))) s28)) s29)) s4))).
  assert (s38 : forall (i t : nat),
    delta_r2 (S t) i * 0 = 0)
    by (clear - delta_r2; exact (fun i t => (ring_fact [delta_r2 (S t) i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s39 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    G2 (S t) i j = 0)
    by (clear - G2 H45 s16 s38 s6; exact (fun i j t H52 => (eq_trans (H45 t i j) (eq_trans (mul2 (s16 i t H52) ((s6 t H52) j)) (s38 i t))))).
  assert (s40 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j = 0)
    by (clear - G2 beta1 m_W2 s15 s23 s39 s4; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))))) i j)) s15) (eq_trans (mul2 (eq_refl (1 - beta1)) (s39 i j t H52)) s23)) s4))).
  assert (s41 : forall (i j t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2 = 0)
    by (clear - G2 beta2 s27 s28 s29 s39 s4 s_W2; exact (fun i j t H52 => (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))) i j)) s27) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s39 i j t H52)) s28)) s29)) s4))).
  assert (s42 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H29 H30 g2 g_r2 s16; exact (fun i t H52 => (eq_trans (eq_trans (H29 t i) (s16 i t H52)) (eq_sym (H30 t i))))).
  assert (s43 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    by (clear - beta1 g2 g_r2 m_b2 m_b_r2 s42; exact (fun i t H52 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52))))))))))) i)) (mul2 (eq_refl (1 - beta1)) (s42 i t H52))))).
  assert (s44 : forall (i t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2 = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    by (clear - beta2 g2 g_r2 s42 s_b2 s_b_r2; exact (fun i t H52 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H52)))))))))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s42 i t H52)))))).
  assert (s45 : forall (t : nat) (H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_W1 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, m_b1 (S t) i = 0) /\ (forall i : nat, s_b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, m_W2 (S t) i j = 0) /\ (forall i : nat, forall j : nat, s_W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, m_b2 (S t) i = m_b_r2 (S t) i) /\ (forall i : nat, s_b2 (S t) i = s_b_r2 (S t) i) /\ p (S t) = p_r (S t) /\ q (S t) = q_r (S t))
    by (clear - H12 H13 H14 H15 H22 H23 H24 H33 H34 H35 H38 H39 H40 H46 H47 H48 H49 H50 H51 W1 W2 b1 b2 b_r2 beta1 beta2 epsilon eta lambda m_W1 m_W2 m_b1 m_b2 m_b_r2 p p_r q q_r s1 s14 s24 s25 s26 s30 s31 s32 s33 s34 s35 s36 s37 s4 s40 s41 s43 s44 s9 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (fun t H52 => (conj (fun i : nat => (fun j : nat => (eq_trans (H46 t i j) (eq_trans (add2 (eq_trans (mul2 (eq_refl (1 - eta * lambda)) ((proj1 H52) i j)) s14) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s24 i j t H52)) (s26 t H52)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s30 i j t H52) (s32 t H52)) (s33 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s34)))) (s35 t))) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H48 t i j) (s24 i j t H52)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H50 t i j) (s30 i j t H52)))) (conj (fun i : nat => (eq_trans (H22 t i) (eq_trans (add2 (eq_trans (mul2 (eq_refl (1 - eta * lambda)) ((proj1 (proj2 (proj2 (proj2 H52)))) i)) s14) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s36 i t H52)) (s26 t H52)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s37 i t H52) (s32 t H52)) (s33 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s34)))) (s35 t))) s4))) (conj (fun i : nat => (eq_trans (H33 t i) (s36 i t H52))) (conj (fun i : nat => (eq_trans (H38 t i) (s37 i t H52))) (conj (fun i : nat => (fun j : nat => (eq_trans (H47 t i j) (eq_trans (add2 (eq_trans (mul2 (eq_refl (1 - eta * lambda)) ((s1 t H52) i j)) s14) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s40 i j t H52)) (s26 t H52)) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (s41 i j t H52) (s32 t H52)) (s33 t))) law_sqrt_of_zero) (eq_refl (epsilon))) s34)))) (s35 t))) s4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H49 t i j) (s40 i j t H52)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H51 t i j) (s41 i j t H52)))) (conj (fun i : nat => (eq_trans (eq_trans (H23 t i) (add2 (mul2 (eq_refl (1 - eta * lambda)) (s9 i t H52)) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s43 i t H52)) (s26 t H52)) (inv1 (add2 (f_equal sqrt (mul2 (s44 i t H52) (s32 t H52))) (eq_refl (epsilon)))))))) (eq_sym (H24 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H34 t i) (s43 i t H52)) (eq_sym (H35 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H39 t i) (s44 i t H52)) (eq_sym (H40 t i)))) (conj (eq_trans (eq_trans (H12 t) (mul2 (eq_refl (beta1)) (s25 t H52))) (eq_sym (H13 t))) (eq_trans (eq_trans (H14 t) (mul2 (eq_refl (beta2)) (s31 t H52))) (eq_sym (H15 t)))))))))))))))))).
  assert (s46 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t)
    by (clear - H10 H11 H16 H17 H18 H19 H2 H20 H3 H31 H32 H36 H37 H4 H5 H6 H7 H8 H9 W1 W2 b1 b2 b_r2 m_W1 m_W2 m_b1 m_b2 m_b_r2 p p_r q q_r s45 s_W1 s_W2 s_b1 s_b2 s_b_r2; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t) (conj H19 (conj H31 (conj H36 (conj H6 (conj H9 (conj H16 (conj H20 (conj H32 (conj H37 (conj (fun i : nat => (eq_trans (H7 i) (eq_sym (H8 i)))) (conj (fun i : nat => (eq_trans (H10 i) (eq_sym (H11 i)))) (conj (fun i : nat => (eq_trans (H17 i) (eq_sym (H18 i)))) (conj (eq_trans H2 (eq_sym H3)) (eq_trans H4 (eq_sym H5))))))))))))))) (fun t : nat => (fun H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t => (s45 t H52))))).
  exact (fun t : nat => ((fun H52 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, forall j : nat, m_W1 t i j = 0) /\ (forall i : nat, forall j : nat, s_W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, m_b1 t i = 0) /\ (forall i : nat, s_b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, forall j : nat, m_W2 t i j = 0) /\ (forall i : nat, forall j : nat, s_W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t => (fun i : nat => (s11 i t H52))) (s46 t))).
Qed.

Lemma L4_2 (n0 n1 n2 : nat) (beta1 beta2 epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' b_r2 delta1 delta1' delta2 delta2' delta_r2 g1 g1' g2 g2' g_r2 : nat -> nat -> R) (m_W1 m_W1' m_W2 m_W2' : nat -> nat -> nat -> R) (m_b1 m_b1' m_b2 m_b2' m_b_r2 : nat -> nat -> R) (p p' p_r q q' q_r : nat -> R) (s_W1 s_W1' s_W2 s_W2' : nat -> nat -> nat -> R) (s_b1 s_b1' s_b2 s_b2' s_b_r2 x x' y z1 z1' z2 z2' z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : p 0%nat = 1)
    (H3 : p_r 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H5 : q_r 0%nat = 1)
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall i : nat, m_b1 0%nat i = 0)
    (H10 : forall i : nat, m_b2 0%nat i = 0)
    (H11 : forall i : nat, m_b_r2 0%nat i = 0)
    (H12 : forall t : nat, p (S t) = beta1 * p t)
    (H13 : forall t : nat, p_r (S t) = beta1 * p_r t)
    (H14 : forall t : nat, q (S t) = beta2 * q t)
    (H15 : forall t : nat, q_r (S t) = beta2 * q_r t)
    (H16 : forall i : nat, s_b1 0%nat i = 0)
    (H17 : forall i : nat, s_b2 0%nat i = 0)
    (H18 : forall i : nat, s_b_r2 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H21 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H22 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H23 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H24 : forall t : nat, forall i : nat, b_r2 (S t) i = (1 - eta * lambda) * b_r2 t i - eta * (beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H25 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H27 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H28 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H29 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H30 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H31 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H32 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H33 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H34 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H35 : forall t : nat, forall i : nat, m_b_r2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    (H36 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H37 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H38 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H39 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H40 : forall t : nat, forall i : nat, s_b_r2 (S t) i = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    (H41 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H42 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H43 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H44 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H47 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H48 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H51 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2)
    (H53 : p' 0%nat = 1)
    (H54 : q' 0%nat = 1)
    (H55 : forall i : nat, b1' 0%nat i = 0)
    (H56 : forall i : nat, b2' 0%nat i = 0)
    (H57 : forall i : nat, m_b1' 0%nat i = 0)
    (H58 : forall i : nat, m_b2' 0%nat i = 0)
    (H59 : forall t : nat, p' (S t) = beta1 * p' t)
    (H60 : forall t : nat, q' (S t) = beta2 * q' t)
    (H61 : forall i : nat, s_b1' 0%nat i = 0)
    (H62 : forall i : nat, s_b2' 0%nat i = 0)
    (H63 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H64 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H65 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H66 : forall t : nat, forall i : nat, b1' (S t) i = (1 - eta * lambda) * b1' t i - eta * (beta1 * m_b1' t i + (1 - beta1) * g1' (S t) i) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_b1' t i + (1 - beta2) * g1' (S t) i ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H67 : forall t : nat, forall i : nat, b2' (S t) i = (1 - eta * lambda) * b2' t i - eta * (beta1 * m_b2' t i + (1 - beta1) * g2' (S t) i) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_b2' t i + (1 - beta2) * g2' (S t) i ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H68 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H69 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H70 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H71 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H72 : forall i : nat, forall j : nat, m_W1' 0%nat i j = 0)
    (H73 : forall i : nat, forall j : nat, m_W2' 0%nat i j = 0)
    (H74 : forall t : nat, forall i : nat, m_b1' (S t) i = beta1 * m_b1' t i + (1 - beta1) * g1' (S t) i)
    (H75 : forall t : nat, forall i : nat, m_b2' (S t) i = beta1 * m_b2' t i + (1 - beta1) * g2' (S t) i)
    (H76 : forall i : nat, forall j : nat, s_W1' 0%nat i j = 0)
    (H77 : forall i : nat, forall j : nat, s_W2' 0%nat i j = 0)
    (H78 : forall t : nat, forall i : nat, s_b1' (S t) i = beta2 * s_b1' t i + (1 - beta2) * g1' (S t) i ^ 2)
    (H79 : forall t : nat, forall i : nat, s_b2' (S t) i = beta2 * s_b2' t i + (1 - beta2) * g2' (S t) i ^ 2)
    (H80 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H81 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H82 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H83 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H84 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = (1 - eta * lambda) * W1' t i j - eta * (beta1 * m_W1' t i j + (1 - beta1) * G1' (S t) i j) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_W1' t i j + (1 - beta2) * G1' (S t) i j ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H85 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = (1 - eta * lambda) * W2' t i j - eta * (beta1 * m_W2' t i j + (1 - beta1) * G2' (S t) i j) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_W2' t i j + (1 - beta2) * G2' (S t) i j ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H86 : forall t : nat, forall i : nat, forall j : nat, m_W1' (S t) i j = beta1 * m_W1' t i j + (1 - beta1) * G1' (S t) i j)
    (H87 : forall t : nat, forall i : nat, forall j : nat, m_W2' (S t) i j = beta1 * m_W2' t i j + (1 - beta1) * G2' (S t) i j)
    (H88 : forall t : nat, forall i : nat, forall j : nat, s_W1' (S t) i j = beta2 * s_W1' t i j + (1 - beta2) * G1' (S t) i j ^ 2)
    (H89 : forall t : nat, forall i : nat, forall j : nat, s_W2' (S t) i j = beta2 * s_W2' t i j + (1 - beta2) * G2' (S t) i j ^ 2) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  assert (s47 : forall (i t : nat),
    z_r2 (S t) i = z_r2 (S t) i)
    by (clear - z_r2; exact (fun i t => (eq_refl (z_r2 (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L4_1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime G1 G2 W1 W2 a1 b1 b2 b_r2 delta1 delta2 delta_r2 g1 g2 g_r2 m_W1 m_W2 m_b1 m_b2 m_b_r2 p p_r q q_r s_W1 s_W2 s_b1 s_b2 s_b_r2 x y z1 z2 z_r2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32 H33 H34 H35 H36 H37 H38 H39 H40 H41 H42 H43 H44 H45 H46 H47 H48 H49 H50 H51) t i) (eq_sym ((L4_1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime G1' G2' W1' W2' a1' b1' b2' b_r2 delta1' delta2' delta_r2 g1' g2' g_r2 m_W1' m_W2' m_b1' m_b2' m_b_r2 p' p_r q' q_r s_W1' s_W2' s_b1' s_b2' s_b_r2 x' y z1' z2' z_r2 H1 H53 H3 H54 H5 H55 H56 H8 H57 H58 H11 H59 H13 H60 H15 H61 H62 H18 H63 H64 H65 H66 H67 H24 H68 H69 H27 H70 H71 H30 H72 H73 H74 H75 H35 H76 H77 H78 H79 H40 H80 H81 H43 H82 H83 H84 H85 H86 H87 H88 H89) t i))))).
Qed.

Record small41_state := { small41_now_b_r2 : nat -> R; small41_now_m_b_r2 : nat -> R; small41_now_s_b_r2 : nat -> R; small41_now_p_r : R; small41_now_q_r : R }.

Section small41.
Variables (beta1 beta2 epsilon eta lambda : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small41_next_z_r2 (now : small41_state) (t i : nat) : R :=
  small41_now_b_r2 now i.
Definition small41_next_delta_r2 (now : small41_state) (t i : nat) : R :=
  ell_prime (small41_next_z_r2 now t i) (y (S t) i).
Definition small41_next_g_r2 (now : small41_state) (t i : nat) : R :=
  small41_next_delta_r2 now t i.
Definition small41_next_b_r2 (now : small41_state) (t i : nat) : R :=
  (1 - eta * lambda) * small41_now_b_r2 now i - eta * (beta1 * small41_now_m_b_r2 now i + (1 - beta1) * small41_next_g_r2 now t i) * / (1 - beta1 * small41_now_p_r now) * / (sqrt ((beta2 * small41_now_s_b_r2 now i + (1 - beta2) * small41_next_g_r2 now t i ^ 2) * / (1 - beta2 * small41_now_q_r now)) + epsilon).
Definition small41_next_m_b_r2 (now : small41_state) (t i : nat) : R :=
  beta1 * small41_now_m_b_r2 now i + (1 - beta1) * small41_next_g_r2 now t i.
Definition small41_next_s_b_r2 (now : small41_state) (t i : nat) : R :=
  beta2 * small41_now_s_b_r2 now i + (1 - beta2) * small41_next_g_r2 now t i ^ 2.
Definition small41_next_p_r (now : small41_state) (t : nat) : R :=
  beta1 * small41_now_p_r now.
Definition small41_next_q_r (now : small41_state) (t : nat) : R :=
  beta2 * small41_now_q_r now.
Definition small41_step (now : small41_state) (t : nat) : small41_state := {| small41_now_b_r2 := small41_next_b_r2 now t; small41_now_m_b_r2 := small41_next_m_b_r2 now t; small41_now_s_b_r2 := small41_next_s_b_r2 now t; small41_now_p_r := small41_next_p_r now t; small41_now_q_r := small41_next_q_r now t |}.
Fixpoint small41_after (t : nat) : small41_state :=
  match t with O => {| small41_now_b_r2 := fun i => 0; small41_now_m_b_r2 := fun i => 0; small41_now_s_b_r2 := fun i => 0; small41_now_p_r := 1; small41_now_q_r := 1 |} | S t => small41_step (small41_after t) t end.
Definition small41_b_r2 (t : nat) := small41_now_b_r2 (small41_after t).
Definition small41_m_b_r2 (t : nat) := small41_now_m_b_r2 (small41_after t).
Definition small41_s_b_r2 (t : nat) := small41_now_s_b_r2 (small41_after t).
Definition small41_p_r (t : nat) := small41_now_p_r (small41_after t).
Definition small41_q_r (t : nat) := small41_now_q_r (small41_after t).
Definition small41_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_z_r2 (small41_after t) t end.
Definition small41_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_delta_r2 (small41_after t) t end.
Definition small41_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_g_r2 (small41_after t) t end.
End small41.

Lemma L4_3 (n0 n1 n2 : nat) (beta1 beta2 epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G1' G2 G2' W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' delta1 delta1' delta2 delta2' g1 g1' g2 g2' : nat -> nat -> R) (m_W1 m_W1' m_W2 m_W2' : nat -> nat -> nat -> R) (m_b1 m_b1' m_b2 m_b2' : nat -> nat -> R) (p p' q q' : nat -> R) (s_W1 s_W1' s_W2 s_W2' : nat -> nat -> nat -> R) (s_b1 s_b1' s_b2 s_b2' x x' y z1 z1' z2 z2' : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : p 0%nat = 1)
    (H4 : q 0%nat = 1)
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H9 : forall i : nat, m_b1 0%nat i = 0)
    (H10 : forall i : nat, m_b2 0%nat i = 0)
    (H12 : forall t : nat, p (S t) = beta1 * p t)
    (H14 : forall t : nat, q (S t) = beta2 * q t)
    (H16 : forall i : nat, s_b1 0%nat i = 0)
    (H17 : forall i : nat, s_b2 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H21 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H22 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H23 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H25 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H28 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H29 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H31 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H32 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H33 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H34 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H36 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H37 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H38 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H39 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H41 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H42 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H44 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H47 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H48 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H51 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2)
    (H53 : p' 0%nat = 1)
    (H54 : q' 0%nat = 1)
    (H55 : forall i : nat, b1' 0%nat i = 0)
    (H56 : forall i : nat, b2' 0%nat i = 0)
    (H57 : forall i : nat, m_b1' 0%nat i = 0)
    (H58 : forall i : nat, m_b2' 0%nat i = 0)
    (H59 : forall t : nat, p' (S t) = beta1 * p' t)
    (H60 : forall t : nat, q' (S t) = beta2 * q' t)
    (H61 : forall i : nat, s_b1' 0%nat i = 0)
    (H62 : forall i : nat, s_b2' 0%nat i = 0)
    (H63 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H64 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H65 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H66 : forall t : nat, forall i : nat, b1' (S t) i = (1 - eta * lambda) * b1' t i - eta * (beta1 * m_b1' t i + (1 - beta1) * g1' (S t) i) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_b1' t i + (1 - beta2) * g1' (S t) i ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H67 : forall t : nat, forall i : nat, b2' (S t) i = (1 - eta * lambda) * b2' t i - eta * (beta1 * m_b2' t i + (1 - beta1) * g2' (S t) i) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_b2' t i + (1 - beta2) * g2' (S t) i ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H68 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H69 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H70 : forall t : nat, forall i : nat, g1' (S t) i = delta1' (S t) i)
    (H71 : forall t : nat, forall i : nat, g2' (S t) i = delta2' (S t) i)
    (H72 : forall i : nat, forall j : nat, m_W1' 0%nat i j = 0)
    (H73 : forall i : nat, forall j : nat, m_W2' 0%nat i j = 0)
    (H74 : forall t : nat, forall i : nat, m_b1' (S t) i = beta1 * m_b1' t i + (1 - beta1) * g1' (S t) i)
    (H75 : forall t : nat, forall i : nat, m_b2' (S t) i = beta1 * m_b2' t i + (1 - beta1) * g2' (S t) i)
    (H76 : forall i : nat, forall j : nat, s_W1' 0%nat i j = 0)
    (H77 : forall i : nat, forall j : nat, s_W2' 0%nat i j = 0)
    (H78 : forall t : nat, forall i : nat, s_b1' (S t) i = beta2 * s_b1' t i + (1 - beta2) * g1' (S t) i ^ 2)
    (H79 : forall t : nat, forall i : nat, s_b2' (S t) i = beta2 * s_b2' t i + (1 - beta2) * g2' (S t) i ^ 2)
    (H80 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H81 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H82 : forall t : nat, forall i : nat, forall j : nat, G1' (S t) i j = delta1' (S t) i * x' (S t) j)
    (H83 : forall t : nat, forall i : nat, forall j : nat, G2' (S t) i j = delta2' (S t) i * a1' (S t) j)
    (H84 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = (1 - eta * lambda) * W1' t i j - eta * (beta1 * m_W1' t i j + (1 - beta1) * G1' (S t) i j) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_W1' t i j + (1 - beta2) * G1' (S t) i j ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H85 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = (1 - eta * lambda) * W2' t i j - eta * (beta1 * m_W2' t i j + (1 - beta1) * G2' (S t) i j) * / (1 - beta1 * p' t) * / (sqrt ((beta2 * s_W2' t i j + (1 - beta2) * G2' (S t) i j ^ 2) * / (1 - beta2 * q' t)) + epsilon))
    (H86 : forall t : nat, forall i : nat, forall j : nat, m_W1' (S t) i j = beta1 * m_W1' t i j + (1 - beta1) * G1' (S t) i j)
    (H87 : forall t : nat, forall i : nat, forall j : nat, m_W2' (S t) i j = beta1 * m_W2' t i j + (1 - beta1) * G2' (S t) i j)
    (H88 : forall t : nat, forall i : nat, forall j : nat, s_W1' (S t) i j = beta2 * s_W1' t i j + (1 - beta2) * G1' (S t) i j ^ 2)
    (H89 : forall t : nat, forall i : nat, forall j : nat, s_W2' (S t) i j = beta2 * s_W2' t i j + (1 - beta2) * G2' (S t) i j ^ 2) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (m_b_r2 := fun _ _ : nat => 0).
  pose (p_r := fun _ : nat => 0).
  pose (q_r := fun _ : nat => 0).
  pose (s_b_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L4_2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime G1 G1' G2 G2' W1 W1' W2 W2' a1 a1' b1 b1' b2 b2' (small41_b_r2 beta1 beta2 epsilon eta lambda ell_prime y) delta1 delta1' delta2 delta2' (small41_delta_r2 beta1 beta2 epsilon eta lambda ell_prime y) g1 g1' g2 g2' (small41_g_r2 beta1 beta2 epsilon eta lambda ell_prime y) m_W1 m_W1' m_W2 m_W2' m_b1 m_b1' m_b2 m_b2' (small41_m_b_r2 beta1 beta2 epsilon eta lambda ell_prime y) p p' (small41_p_r beta1 beta2 epsilon eta lambda ell_prime y) q q' (small41_q_r beta1 beta2 epsilon eta lambda ell_prime y) s_W1 s_W1' s_W2 s_W2' s_b1 s_b1' s_b2 s_b2' (small41_s_b_r2 beta1 beta2 epsilon eta lambda ell_prime y) x x' y z1 z1' z2 z2' (small41_z_r2 beta1 beta2 epsilon eta lambda ell_prime y) H1 H2 eq_refl H4 eq_refl H6 H7 (fun _ => eq_refl) H9 H10 (fun _ => eq_refl) H12 (fun _ => eq_refl) H14 (fun _ => eq_refl) H16 H17 (fun _ => eq_refl) H19 H20 H21 H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 (fun _ _ => eq_refl) H31 H32 H33 H34 (fun _ _ => eq_refl) H36 H37 H38 H39 (fun _ _ => eq_refl) H41 H42 (fun _ _ => eq_refl) H44 H45 H46 H47 H48 H49 H50 H51 H53 H54 H55 H56 H57 H58 H59 H60 H61 H62 H63 H64 H65 H66 H67 H68 H69 H70 H71 H72 H73 H74 H75 H76 H77 H78 H79 H80 H81 H82 H83 H84 H85 H86 H87 H88 H89).
Qed.

Theorem claim4 :
  forall (n0 n1 n2 : nat) (beta1 beta2 epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x x' y : nat -> nat -> R),
  let s_W1 := (run41_s_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let s_b1 := (run41_s_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let s_W2 := (run41_s_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let s_b2 := (run41_s_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let p := (run41_p n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let q := (run41_q n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let z2 := (run41_z2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let G1 := (run41_G1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let g1 := (run41_g1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let G2 := (run41_G2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let g2 := (run41_g2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  let s_W1' := (run42_s_W1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) in
  let s_b1' := (run42_s_b1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) in
  let s_W2' := (run42_s_W2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) in
  let s_b2' := (run42_s_b2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) in
  let p' := (run42_p' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) in
  let q' := (run42_q' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) in
  let z2' := (run42_z2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) in
  let G1' := (run42_G1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) in
  let g1' := (run42_g1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) in
  let G2' := (run42_G2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) in
  let g2' := (run42_g2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) in
  phi 0 = 0 ->
  (forall t : nat, 1 - beta1 * p t <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, 1 - beta2 * q t <> 0) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, 1 - beta1 * p' t <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W1' t i j + (1 - beta2) * G1' (S t) i j ^ 2) * / (1 - beta2 * q' t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W1' t i j + (1 - beta2) * G1' (S t) i j ^ 2) * / (1 - beta2 * q' t)) ->
  (forall t : nat, 1 - beta2 * q' t <> 0) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b1' t i + (1 - beta2) * g1' (S t) i ^ 2) * / (1 - beta2 * q' t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b1' t i + (1 - beta2) * g1' (S t) i ^ 2) * / (1 - beta2 * q' t)) ->
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W2' t i j + (1 - beta2) * G2' (S t) i j ^ 2) * / (1 - beta2 * q' t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W2' t i j + (1 - beta2) * G2' (S t) i j ^ 2) * / (1 - beta2 * q' t)) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b2' t i + (1 - beta2) * g2' (S t) i ^ 2) * / (1 - beta2 * q' t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b2' t i + (1 - beta2) * g2' (S t) i ^ 2) * / (1 - beta2 * q' t)) ->
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  intros n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x x' y s_W1 s_b1 s_W2 s_b2 p q z2 G1 g1 G2 g2 s_W1' s_b1' s_W2' s_b2' p' q' z2' G1' g1' G2' g2' H1 H90 H91 H92 H93 H94 H95 H96 H97 H98 H99 H100 H101 H102 H103 H104 H105 H106 H107 H108 H109.
  exact (L4_3 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime (run41_G1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_G1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_G2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_G2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_W1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_W2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_a1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_a1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_b1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_b2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_delta1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_delta1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_delta2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_delta2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_g1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_g1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_g2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_g2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_m_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_m_W1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_m_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_m_W2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_m_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_m_b1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_m_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_m_b2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_p n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_p' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_q n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_q' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_s_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_s_W1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_s_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_s_W2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_s_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_s_b1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_s_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_s_b2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) x x' y (run41_z1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_z1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) (run41_z2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) (run42_z2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y) H1 eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim4_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let beta1 := (1 / 2 : R) in
  let beta2 := (3 : R) in
  let epsilon := (1 / 3 : R) in
  let eta := (1 : R) in
  let lambda := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let x' := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run41_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat).
Proof.
  intros n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x x' y b2.
  pose (m_b2 := (run41_m_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (W2 := (run41_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (W1 := (run41_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (b1 := (run41_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (z1 := (run41_z1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (a1 := (run41_a1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (z2 := (run41_z2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (delta2 := (run41_delta2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (g2 := (run41_g2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (p := (run41_p n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (s_b2 := (run41_s_b2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (q := (run41_q n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (s_W1 := (run41_s_W1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (delta1 := (run41_delta1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (G1 := (run41_G1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (s_b1 := (run41_s_b1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (g1 := (run41_g1 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (s_W2 := (run41_s_W2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (G2 := (run41_G2 n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (p' := (run42_p' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (s_W1' := (run42_s_W1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (W2' := (run42_W2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (W1' := (run42_W1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (b1' := (run42_b1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (z1' := (run42_z1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (a1' := (run42_a1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (b2' := (run42_b2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (z2' := (run42_z2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (delta2' := (run42_delta2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (delta1' := (run42_delta1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (G1' := (run42_G1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (q' := (run42_q' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (s_b1' := (run42_s_b1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (g1' := (run42_g1' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (s_W2' := (run42_s_W2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (G2' := (run42_G2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (s_b2' := (run42_s_b2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
  pose (g2' := (run42_g2' n0 n1 n2 beta1 beta2 epsilon eta lambda ell_prime phi phi_prime x' y)).
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
  assert (v11 : p 0%nat = 1)
    by (refine (eq_refl : p 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : s_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : q 0%nat = 1)
    by (refine (eq_refl : q 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b2 1%nat 1%nat = 3 / 4)
    by (refine (eq_trans (y := (1 - eta * lambda) * b2 0%nat 1%nat - eta * (beta1 * m_b2 0%nat 1%nat + (1 - beta1) * g2 1%nat 1%nat) * / (1 - beta1 * p 0%nat) * / (sqrt ((beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)) eq_refl (eq_trans (y := (1 - 1 * 2) * 0 - 1 * (1 / 2 * 0 + (1 - 1 / 2) * (-1)) * 2 * (3 / 4)) (rewritten (PEsub (PEmul (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (V 3)) (PEmul (PEmul (PEmul (V 1) (PEadd (PEmul (V 4) (V 5)) (PEmul (PEsub (PEc (1 # 1)) (V 4)) (V 6)))) (V 7)) (V 8))) [eta; lambda; b2 0%nat 1%nat; beta1; m_b2 0%nat 1%nat; g2 1%nat 1%nat; / (1 - beta1 * p 0%nat); / (sqrt ((beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)] [1; 2; 0; 1 / 2; 0; (-1); 2; 3 / 4] (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : lambda = 2) (same_parts v1 (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v2 (same_parts v10 (same_parts (eq_trans (y := / (1 / 2)) (inv1 (eq_trans (y := 1 - 1 / 2 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta1; p 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v11 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 2)) (PEc (1 # 1)))) (PEc (1 # 2)) eq_refl))) (rewritten (V 1) [/ (1 / 2)] [2] (same_parts (inv_number (1 # 2)) eq_refl))) (same_parts (eq_trans (y := / (4 / 3)) (inv1 (eq_trans (y := 1 + 1 / 3) (rewritten (PEadd (V 1) (V 2)) [sqrt ((beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)); epsilon] [1; 1 / 3] (same_parts (eq_trans (f_equal sqrt (eq_trans (y := (3 * 0 + (1 - 3) * (-1) ^ 2) * (-1 / 2)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) (V 4)) [beta2; s_b2 0%nat 1%nat; g2 1%nat 1%nat; / (1 - beta2 * q 0%nat)] [3; 0; (-1); -1 / 2] (same_parts (eq_refl : beta2 = 3) (same_parts v12 (same_parts v10 (same_parts (eq_trans (y := / (-2)) (inv1 (eq_trans (y := 1 - 3 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta2; q 0%nat] [3; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v13 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (3 # 1)) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))) (rewritten (V 1) [/ (-2)] [-1 / 2] (same_parts (inv_number (-2 # 1)) eq_refl))) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (-1 # 1)) 2))) (PEc (-1 # 2))) (PEc (1 # 1)) eq_refl))) law_sqrt_of_one) (same_parts (eq_refl : epsilon = 1 / 3) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 3))) (PEc (4 # 3)) eq_refl))) (rewritten (V 1) [/ (4 / 3)] [3 / 4] (same_parts (inv_number (4 # 3)) eq_refl))) eq_refl))))))))) (ring_fact [] (PEsub (PEmul (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 1)) (PEc (2 # 1)))) (PEc (0 # 1))) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEc (-1 # 1))))) (PEc (2 # 1))) (PEc (3 # 4)))) (PEc (3 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : p 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta1 * p 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta1; p 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v11 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : s_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v3 (same_parts v9 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : G1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v17 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : s_W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v16 (same_parts v18 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : s_W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : G1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 0%nat] [0; 1] (same_parts v17 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : s_W1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 0%nat + (1 - beta2) * G1 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 0%nat; G1 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v20 (same_parts v21 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : s_W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat] [0; (-1)] (same_parts v24 (same_parts v9 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : G1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 1%nat] [0; 1] (same_parts v25 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : s_W1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 1%nat + (1 - beta2) * G1 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 1%nat; G1 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v23 (same_parts v26 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : s_W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : G1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 0%nat] [0; 1] (same_parts v25 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : s_W1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 0%nat + (1 - beta2) * G1 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 0%nat; G1 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v28 (same_parts v29 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : q 1%nat = 3)
    by (refine (eq_trans (y := beta2 * q 0%nat) eq_refl (eq_trans (y := 3 * 1) (rewritten (PEmul (V 1) (V 2)) [beta2; q 0%nat] [3; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEc (3 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : s_b1 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : g1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1 1%nat 1%nat] [0] (same_parts v17 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : s_b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 1%nat + (1 - beta2) * g1 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 1%nat; g1 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v32 (same_parts v33 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : s_b1 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : g1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1 1%nat 0%nat] [0] (same_parts v25 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : s_b1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 0%nat + (1 - beta2) * g1 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 0%nat; g1 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v35 (same_parts v36 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : s_W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : G2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 1%nat] [(-1); 0] (same_parts v9 (same_parts v7 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : s_W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 1%nat + (1 - beta2) * G2 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 1%nat; G2 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v38 (same_parts v39 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : s_W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : z1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [0; 1; 0] (same_parts v42 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v43 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : a1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 0%nat) eq_refl (rewritten (V 1) [z1 1%nat 0%nat] [0] (same_parts v44 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : G2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 0%nat] [(-1); 0] (same_parts v9 (same_parts v45 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : s_W2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 0%nat + (1 - beta2) * G2 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 0%nat; G2 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v41 (same_parts v46 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : s_W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : z2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [0; 0; 0] (same_parts v49 (same_parts v7 (same_parts v50 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : delta2 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 0%nat; y 1%nat 0%nat] [0; 1] (same_parts v51 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : G2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 1%nat] [(-1); 0] (same_parts v52 (same_parts v7 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : s_W2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 1%nat + (1 - beta2) * G2 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 1%nat; G2 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v48 (same_parts v53 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : s_W2 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : G2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 0%nat] [(-1); 0] (same_parts v52 (same_parts v45 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : s_W2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 0%nat + (1 - beta2) * G2 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 0%nat; G2 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v55 (same_parts v56 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : s_b2 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 1%nat; g2 1%nat 1%nat] [3; 0; (-1)] (same_parts (eq_refl : beta2 = 3) (same_parts v12 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (-1 # 1)) 2))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : s_b2 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : g2 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := delta2 1%nat 0%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2 1%nat 0%nat] [(-1)] (same_parts v52 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v61 : s_b2 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 0%nat + (1 - beta2) * g2 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 0%nat; g2 1%nat 0%nat] [3; 0; (-1)] (same_parts (eq_refl : beta2 = 3) (same_parts v59 (same_parts v60 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (-1 # 1)) 2))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v62 : p' 0%nat = 1)
    by (refine (eq_refl : p' 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v63 : p' 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta1 * p' 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta1; p' 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v62 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v64 : s_W1' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v65 : W2' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v66 : W1' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v67 : b1' 0%nat 1%nat = 0)
    by (refine (eq_refl : b1' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v68 : z1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1' 0%nat 1%nat 1%nat * x' 1%nat 1%nat + 0 + b1' 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1' 0%nat 1%nat 1%nat; x' 1%nat 1%nat; b1' 0%nat 1%nat] [0; 1; 0] (same_parts v66 (same_parts (eq_refl : x' 1%nat 1%nat = 1) (same_parts v67 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v69 : a1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1' 1%nat 1%nat) eq_refl (rewritten (V 1) [z1' 1%nat 1%nat] [0] (same_parts v68 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v70 : b2' 0%nat 1%nat = 0)
    by (refine (eq_refl : b2' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v71 : z2' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2' 0%nat 1%nat 1%nat * a1' 1%nat 1%nat + 0 + b2' 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2' 0%nat 1%nat 1%nat; a1' 1%nat 1%nat; b2' 0%nat 1%nat] [0; 0; 0] (same_parts v65 (same_parts v69 (same_parts v70 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v72 : delta2' 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2' 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2' 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v71 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v73 : delta1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2' 0%nat 1%nat 1%nat * delta2' 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2' 0%nat 1%nat 1%nat; delta2' 1%nat 1%nat] [0; (-1)] (same_parts v65 (same_parts v72 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v74 : G1' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 1%nat * x' 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 1%nat; x' 1%nat 1%nat] [0; 1] (same_parts v73 (same_parts (eq_refl : x' 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v75 : s_W1' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1' 0%nat 1%nat 1%nat + (1 - beta2) * G1' 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1' 0%nat 1%nat 1%nat; G1' 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v64 (same_parts v74 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v76 : s_W1' 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v77 : G1' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 1%nat * x' 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 1%nat; x' 1%nat 0%nat] [0; 1] (same_parts v73 (same_parts (eq_refl : x' 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v78 : s_W1' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1' 0%nat 1%nat 0%nat + (1 - beta2) * G1' 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1' 0%nat 1%nat 0%nat; G1' 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v76 (same_parts v77 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v79 : s_W1' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v80 : W2' 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : W2' 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v81 : delta1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2' 0%nat 1%nat 0%nat * delta2' 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2' 0%nat 1%nat 0%nat; delta2' 1%nat 1%nat] [0; (-1)] (same_parts v80 (same_parts v72 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v82 : G1' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 0%nat * x' 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 0%nat; x' 1%nat 1%nat] [0; 1] (same_parts v81 (same_parts (eq_refl : x' 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v83 : s_W1' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1' 0%nat 0%nat 1%nat + (1 - beta2) * G1' 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1' 0%nat 0%nat 1%nat; G1' 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v79 (same_parts v82 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v84 : s_W1' 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1' 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v85 : G1' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 0%nat * x' 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1' 1%nat 0%nat; x' 1%nat 0%nat] [0; 1] (same_parts v81 (same_parts (eq_refl : x' 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v86 : s_W1' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1' 0%nat 0%nat 0%nat + (1 - beta2) * G1' 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1' 0%nat 0%nat 0%nat; G1' 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v84 (same_parts v85 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v87 : q' 0%nat = 1)
    by (refine (eq_refl : q' 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v88 : q' 1%nat = 3)
    by (refine (eq_trans (y := beta2 * q' 0%nat) eq_refl (eq_trans (y := 3 * 1) (rewritten (PEmul (V 1) (V 2)) [beta2; q' 0%nat] [3; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v87 eq_refl))) (ring_fact [] (PEmul (PEc (3 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v89 : s_b1' 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v90 : g1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1' 1%nat 1%nat] [0] (same_parts v73 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v91 : s_b1' 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1' 0%nat 1%nat + (1 - beta2) * g1' 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1' 0%nat 1%nat; g1' 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v89 (same_parts v90 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v92 : s_b1' 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v93 : g1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1' 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1' 1%nat 0%nat] [0] (same_parts v81 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v94 : s_b1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1' 0%nat 0%nat + (1 - beta2) * g1' 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1' 0%nat 0%nat; g1' 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v92 (same_parts v93 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v95 : s_W2' 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v96 : G2' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 1%nat * a1' 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 1%nat; a1' 1%nat 1%nat] [(-1); 0] (same_parts v72 (same_parts v69 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v97 : s_W2' 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2' 0%nat 1%nat 1%nat + (1 - beta2) * G2' 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2' 0%nat 1%nat 1%nat; G2' 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v95 (same_parts v96 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v98 : s_W2' 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v99 : W1' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W1' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v100 : b1' 0%nat 0%nat = 0)
    by (refine (eq_refl : b1' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v101 : z1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W1' 0%nat 0%nat 1%nat * x' 1%nat 1%nat + 0 + b1' 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1' 0%nat 0%nat 1%nat; x' 1%nat 1%nat; b1' 0%nat 0%nat] [0; 1; 0] (same_parts v99 (same_parts (eq_refl : x' 1%nat 1%nat = 1) (same_parts v100 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v102 : a1' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z1' 1%nat 0%nat) eq_refl (rewritten (V 1) [z1' 1%nat 0%nat] [0] (same_parts v101 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v103 : G2' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 1%nat * a1' 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 1%nat; a1' 1%nat 0%nat] [(-1); 0] (same_parts v72 (same_parts v102 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v104 : s_W2' 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2' 0%nat 1%nat 0%nat + (1 - beta2) * G2' 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2' 0%nat 1%nat 0%nat; G2' 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v98 (same_parts v103 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v105 : s_W2' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v106 : W2' 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : W2' 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v107 : b2' 0%nat 0%nat = 0)
    by (refine (eq_refl : b2' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v108 : z2' 1%nat 0%nat = 0)
    by (refine (eq_trans (y := W2' 0%nat 0%nat 1%nat * a1' 1%nat 1%nat + 0 + b2' 0%nat 0%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2' 0%nat 0%nat 1%nat; a1' 1%nat 1%nat; b2' 0%nat 0%nat] [0; 0; 0] (same_parts v106 (same_parts v69 (same_parts v107 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v109 : delta2' 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := z2' 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2' 1%nat 0%nat; y 1%nat 0%nat] [0; 1] (same_parts v108 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v110 : G2' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 0%nat * a1' 1%nat 1%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 0%nat; a1' 1%nat 1%nat] [(-1); 0] (same_parts v109 (same_parts v69 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v111 : s_W2' 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2' 0%nat 0%nat 1%nat + (1 - beta2) * G2' 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2' 0%nat 0%nat 1%nat; G2' 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v105 (same_parts v110 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v112 : s_W2' 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2' 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v113 : G2' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2' 1%nat 0%nat * a1' 1%nat 0%nat) eq_refl (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [delta2' 1%nat 0%nat; a1' 1%nat 0%nat] [(-1); 0] (same_parts v109 (same_parts v102 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v114 : s_W2' 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2' 0%nat 0%nat 0%nat + (1 - beta2) * G2' 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2' 0%nat 0%nat 0%nat; G2' 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v112 (same_parts v113 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v115 : s_b2' 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2' 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v116 : g2' 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := delta2' 1%nat 1%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2' 1%nat 1%nat] [(-1)] (same_parts v72 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v117 : s_b2' 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := beta2 * s_b2' 0%nat 1%nat + (1 - beta2) * g2' 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2' 0%nat 1%nat; g2' 1%nat 1%nat] [3; 0; (-1)] (same_parts (eq_refl : beta2 = 3) (same_parts v115 (same_parts v116 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (-1 # 1)) 2))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v118 : s_b2' 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2' 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v119 : g2' 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := delta2' 1%nat 0%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [delta2' 1%nat 0%nat] [(-1)] (same_parts v109 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v120 : s_b2' 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := beta2 * s_b2' 0%nat 0%nat + (1 - beta2) * g2' 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * (-1) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2' 0%nat 0%nat; g2' 1%nat 0%nat] [3; 0; (-1)] (same_parts (eq_refl : beta2 = 3) (same_parts v118 (same_parts v119 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (-1 # 1)) 2))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [3 / 4] (same_parts v14 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (3 # 4) (0 # 1) eq_refl))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim1_moves, claim2_moves, claim3_moves, claim4_moves).
Print Assumptions certified.
