(* The certificate of the page `mlp-identical-units-adam`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** with Adam, the entries of $\mathbf{W}_{1}$ and $\mathbf{b}_{1}$ along axis 1 and of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_m_W1 : nat -> nat -> R; run11_now_s_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_m_b1 : nat -> R; run11_now_s_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_m_W2 : nat -> nat -> R; run11_now_s_W2 : nat -> nat -> R; run11_now_b2 : nat -> R; run11_now_m_b2 : nat -> R; run11_now_s_b2 : nat -> R; run11_now_p : R; run11_now_q : R }.

Section run11.
Variables (n0 n1 n2 : nat) (beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run11_now_W1 := fun i j => c; run11_now_m_W1 := fun i j => 0; run11_now_s_W1 := fun i j => 0; run11_now_b1 := fun i => 0; run11_now_m_b1 := fun i => 0; run11_now_s_b1 := fun i => 0; run11_now_W2 := fun i j => c; run11_now_m_W2 := fun i j => 0; run11_now_s_W2 := fun i j => 0; run11_now_b2 := fun i => 0; run11_now_m_b2 := fun i => 0; run11_now_s_b2 := fun i => 0; run11_now_p := 1; run11_now_q := 1 |} | S t => run11_step (run11_after t) t end.
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

Lemma L1_1 (n0 n1 n2 : nat) (beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 : nat -> nat -> nat -> R) (G_r1 G_r2 : nat -> nat -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 g1 g2 : nat -> nat -> R) (g_r1 : nat -> R) (g_r2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_W_r1 m_W_r2 m_b1 m_b2 : nat -> nat -> R) (m_b_r1 : nat -> R) (m_b_r2 : nat -> nat -> R) (p p_r q q_r : nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_W_r1 s_W_r2 s_b1 s_b2 : nat -> nat -> R) (s_b_r1 : nat -> R) (s_b_r2 x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : m_b_r1 0%nat = 0)
    (H3 : p 0%nat = 1)
    (H4 : p_r 0%nat = 1)
    (H5 : q 0%nat = 1)
    (H6 : q_r 0%nat = 1)
    (H7 : s_b_r1 0%nat = 0)
    (H8 : forall j : nat, W_r1 0%nat j = c)
    (H9 : forall i : nat, W_r2 0%nat i = c)
    (H10 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H11 : forall i : nat, b1 0%nat i = 0)
    (H12 : forall i : nat, b2 0%nat i = 0)
    (H13 : forall t : nat, b_r1 (S t) = b_r1 t - eta * (beta1 * m_b_r1 t + (1 - beta1) * g_r1 (S t)) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r1 t + (1 - beta2) * g_r1 (S t) ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H14 : forall i : nat, b_r2 0%nat i = 0)
    (H15 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H16 : forall t : nat, g_r1 (S t) = delta_r1 (S t))
    (H17 : forall j : nat, m_W_r1 0%nat j = 0)
    (H18 : forall i : nat, m_W_r2 0%nat i = 0)
    (H19 : forall i : nat, m_b1 0%nat i = 0)
    (H20 : forall i : nat, m_b2 0%nat i = 0)
    (H21 : forall t : nat, m_b_r1 (S t) = beta1 * m_b_r1 t + (1 - beta1) * g_r1 (S t))
    (H22 : forall i : nat, m_b_r2 0%nat i = 0)
    (H23 : forall t : nat, p (S t) = beta1 * p t)
    (H24 : forall t : nat, p_r (S t) = beta1 * p_r t)
    (H25 : forall t : nat, q (S t) = beta2 * q t)
    (H26 : forall t : nat, q_r (S t) = beta2 * q_r t)
    (H27 : forall j : nat, s_W_r1 0%nat j = 0)
    (H28 : forall i : nat, s_W_r2 0%nat i = 0)
    (H29 : forall i : nat, s_b1 0%nat i = 0)
    (H30 : forall i : nat, s_b2 0%nat i = 0)
    (H31 : forall t : nat, s_b_r1 (S t) = beta2 * s_b_r1 t + (1 - beta2) * g_r1 (S t) ^ 2)
    (H32 : forall i : nat, s_b_r2 0%nat i = 0)
    (H33 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H34 : forall t : nat, forall j : nat, G_r1 (S t) j = delta_r1 (S t) * x (S t) j)
    (H35 : forall t : nat, forall i : nat, G_r2 (S t) i = delta_r2 (S t) i * a_r1 (S t))
    (H36 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H37 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H38 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j - eta * (beta1 * m_W_r1 t j + (1 - beta1) * G_r1 (S t) j) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_W_r1 t j + (1 - beta2) * G_r1 (S t) j ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H39 : forall t : nat, forall i : nat, W_r2 (S t) i = W_r2 t i - eta * (beta1 * m_W_r2 t i + (1 - beta1) * G_r2 (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_W_r2 t i + (1 - beta2) * G_r2 (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H40 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H41 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H42 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H43 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H44 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H45 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H47 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H48 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H49 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H50 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H51 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H52 : forall t : nat, forall j : nat, m_W_r1 (S t) j = beta1 * m_W_r1 t j + (1 - beta1) * G_r1 (S t) j)
    (H53 : forall t : nat, forall i : nat, m_W_r2 (S t) i = beta1 * m_W_r2 t i + (1 - beta1) * G_r2 (S t) i)
    (H54 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H55 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H56 : forall t : nat, forall i : nat, m_b_r2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    (H57 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H58 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H59 : forall t : nat, forall j : nat, s_W_r1 (S t) j = beta2 * s_W_r1 t j + (1 - beta2) * G_r1 (S t) j ^ 2)
    (H60 : forall t : nat, forall i : nat, s_W_r2 (S t) i = beta2 * s_W_r2 t i + (1 - beta2) * G_r2 (S t) i ^ 2)
    (H61 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H62 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H63 : forall t : nat, forall i : nat, s_b_r2 (S t) i = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    (H64 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H65 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H66 : forall t : nat, forall i : nat, z_r2 (S t) i = INR n1 * W_r2 t i * a_r1 (S t) + b_r2 t i)
    (H67 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H68 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H69 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H70 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H71 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H72 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H73 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H74 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : 1 = 1)
    by (clear; exact (eq_refl (1))).
  assert (s4 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2; exact (fun t H75 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75))))))))).
  assert (s5 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    z1 (S t) i = z_r1 (S t))
    by (clear - H33 H64 n0 x z1 z_r1; exact (fun i t H75 => (eq_trans (eq_trans (H64 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H75) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 (proj2 (proj2 H75)))) i))) (eq_sym (H33 t))))).
  assert (s6 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H10 H40 a1 a_r1 phi s5; exact (fun t H75 => (fun i : nat => (eq_trans (eq_trans (H40 t i) (f_equal phi (s5 i t H75))) (eq_sym (H10 t)))))).
  assert (s7 : forall (i t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t)) = INR n1 * W_r2 t i * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun i t => (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t))] [W_r2 t i * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s8 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H75 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75)))))))))) i))).
  assert (s9 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H65 H66 n1 s4 s6 s7 s8 z2 z_r2; exact (fun i t H75 => (eq_trans (eq_trans (H65 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((s4 t H75) i j_0) ((s6 t H75) j_0)))) (s7 i t)) (s8 i t H75))) (eq_sym (H66 t i))))).
  assert (s10 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H45 H46 delta2 delta_r2 ell_prime s9 y; exact (fun i t H75 => (eq_trans (eq_trans (H45 t i) (f_equal2 ell_prime (s9 i t H75) (eq_refl (y (S t) i)))) (eq_sym (H46 t i))))).
  assert (s11 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H15 H44 delta1 delta_r1 n2 phi_prime s10 s4 s5; exact (fun i t H75 => (eq_trans (eq_trans (H44 t i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((s4 t H75) j_0 i) ((fun i : nat => (s10 i t H75)) j_0)))) (f_equal phi_prime (s5 i t H75)))) (eq_sym (H15 t))))).
  assert (s12 : forall (i j t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    G1 (S t) i j = G_r1 (S t) j)
    by (clear - G1 G_r1 H34 H67 s11 x; exact (fun i j t H75 => (eq_trans (eq_trans (H67 t i j) (mul2 (s11 i t H75) (eq_refl (x (S t) j)))) (eq_sym (H34 t j))))).
  assert (s13 : forall (i j t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j = beta1 * m_W_r1 t j + (1 - beta1) * G_r1 (S t) j)
    by (clear - G1 G_r1 beta1 m_W1 m_W_r1 s12; exact (fun i j t H75 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 H75)) i j)) (mul2 (eq_refl (1 - beta1)) (s12 i j t H75))))).
  assert (s14 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    p t = p_r t)
    by (clear - p p_r; exact (fun t H75 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75))))))))))))))).
  assert (s15 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta1 * p t) = / (1 - beta1 * p_r t))
    by (clear - beta1 p p_r s14; exact (fun t H75 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta1)) (s14 t H75))))))).
  assert (s16 : forall (i j t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2 = beta2 * s_W_r1 t j + (1 - beta2) * G_r1 (S t) j ^ 2)
    by (clear - G1 G_r1 beta2 s12 s_W1 s_W_r1; exact (fun i j t H75 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 H75))) i j)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s12 i j t H75)))))).
  assert (s17 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    q t = q_r t)
    by (clear - q q_r; exact (fun t H75 => (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75))))))))))))))).
  assert (s18 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta2 * q t) = / (1 - beta2 * q_r t))
    by (clear - beta2 q q_r s17; exact (fun t H75 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta2)) (s17 t H75))))))).
  assert (s19 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    g1 (S t) i = g_r1 (S t))
    by (clear - H16 H47 g1 g_r1 s11; exact (fun i t H75 => (eq_trans (eq_trans (H47 t i) (s11 i t H75)) (eq_sym (H16 t))))).
  assert (s20 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i = beta1 * m_b_r1 t + (1 - beta1) * g_r1 (S t))
    by (clear - beta1 g1 g_r1 m_b1 m_b_r1 s19; exact (fun i t H75 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 H75))))) i)) (mul2 (eq_refl (1 - beta1)) (s19 i t H75))))).
  assert (s21 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2 = beta2 * s_b_r1 t + (1 - beta2) * g_r1 (S t) ^ 2)
    by (clear - beta2 g1 g_r1 s19 s_b1 s_b_r1; exact (fun i t H75 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H75)))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s19 i t H75)))))).
  assert (s22 : forall (i j t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    G2 (S t) i j = G_r2 (S t) i)
    by (clear - G2 G_r2 H35 H68 s10 s6; exact (fun i j t H75 => (eq_trans (eq_trans (H68 t i j) (mul2 (s10 i t H75) ((s6 t H75) j))) (eq_sym (H35 t i))))).
  assert (s23 : forall (i j t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j = beta1 * m_W_r2 t i + (1 - beta1) * G_r2 (S t) i)
    by (clear - G2 G_r2 beta1 m_W2 m_W_r2 s22; exact (fun i j t H75 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75)))))))) i j)) (mul2 (eq_refl (1 - beta1)) (s22 i j t H75))))).
  assert (s24 : forall (i j t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2 = beta2 * s_W_r2 t i + (1 - beta2) * G_r2 (S t) i ^ 2)
    by (clear - G2 G_r2 beta2 s22 s_W2 s_W_r2; exact (fun i j t H75 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75))))))))) i j)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s22 i j t H75)))))).
  assert (s25 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H48 H49 g2 g_r2 s10; exact (fun i t H75 => (eq_trans (eq_trans (H48 t i) (s10 i t H75)) (eq_sym (H49 t i))))).
  assert (s26 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    by (clear - beta1 g2 g_r2 m_b2 m_b_r2 s25; exact (fun i t H75 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75))))))))))) i)) (mul2 (eq_refl (1 - beta1)) (s25 i t H75))))).
  assert (s27 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2 = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    by (clear - beta2 g2 g_r2 s25 s_b2 s_b_r2; exact (fun i t H75 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75)))))))))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s25 i t H75)))))).
  assert (s28 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    (forall i : nat, forall j : nat, W1 (S t) i j = W_r1 (S t) j) /\ (forall i : nat, forall j : nat, m_W1 (S t) i j = m_W_r1 (S t) j) /\ (forall i : nat, forall j : nat, s_W1 (S t) i j = s_W_r1 (S t) j) /\ (forall i : nat, b1 (S t) i = b_r1 (S t)) /\ (forall i : nat, m_b1 (S t) i = m_b_r1 (S t)) /\ (forall i : nat, s_b1 (S t) i = s_b_r1 (S t)) /\ (forall i : nat, forall j : nat, W2 (S t) i j = W_r2 (S t) i) /\ (forall i : nat, forall j : nat, m_W2 (S t) i j = m_W_r2 (S t) i) /\ (forall i : nat, forall j : nat, s_W2 (S t) i j = s_W_r2 (S t) i) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, m_b2 (S t) i = m_b_r2 (S t) i) /\ (forall i : nat, s_b2 (S t) i = s_b_r2 (S t) i) /\ p (S t) = p_r (S t) /\ q (S t) = q_r (S t))
    by (clear - H13 H21 H23 H24 H25 H26 H31 H38 H39 H41 H42 H43 H52 H53 H54 H55 H56 H59 H60 H61 H62 H63 H69 H70 H71 H72 H73 H74 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 beta1 beta2 epsilon eta m_W1 m_W2 m_W_r1 m_W_r2 m_b1 m_b2 m_b_r1 m_b_r2 p p_r q q_r s13 s14 s15 s16 s17 s18 s20 s21 s23 s24 s26 s27 s4 s8 s_W1 s_W2 s_W_r1 s_W_r2 s_b1 s_b2 s_b_r1 s_b_r2; exact (fun t H75 => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H69 t i j) (add2 ((proj1 H75) i j) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s13 i j t H75)) (s15 t H75)) (inv1 (add2 (f_equal sqrt (mul2 (s16 i j t H75) (s18 t H75))) (eq_refl (epsilon)))))))) (eq_sym (H38 t j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H71 t i j) (s13 i j t H75)) (eq_sym (H52 t j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H73 t i j) (s16 i j t H75)) (eq_sym (H59 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H41 t i) (add2 ((proj1 (proj2 (proj2 (proj2 H75)))) i) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s20 i t H75)) (s15 t H75)) (inv1 (add2 (f_equal sqrt (mul2 (s21 i t H75) (s18 t H75))) (eq_refl (epsilon)))))))) (eq_sym (H13 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H54 t i) (s20 i t H75)) (eq_sym (H21 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H61 t i) (s21 i t H75)) (eq_sym (H31 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H70 t i j) (add2 ((s4 t H75) i j) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s23 i j t H75)) (s15 t H75)) (inv1 (add2 (f_equal sqrt (mul2 (s24 i j t H75) (s18 t H75))) (eq_refl (epsilon)))))))) (eq_sym (H39 t i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H72 t i j) (s23 i j t H75)) (eq_sym (H53 t i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H74 t i j) (s24 i j t H75)) (eq_sym (H60 t i))))) (conj (fun i : nat => (eq_trans (eq_trans (H42 t i) (add2 (s8 i t H75) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s26 i t H75)) (s15 t H75)) (inv1 (add2 (f_equal sqrt (mul2 (s27 i t H75) (s18 t H75))) (eq_refl (epsilon)))))))) (eq_sym (H43 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H55 t i) (s26 i t H75)) (eq_sym (H56 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H62 t i) (s27 i t H75)) (eq_sym (H63 t i)))) (conj (eq_trans (eq_trans (H23 t) (mul2 (eq_refl (beta1)) (s14 t H75))) (eq_sym (H24 t))) (eq_trans (eq_trans (H25 t) (mul2 (eq_refl (beta2)) (s17 t H75))) (eq_sym (H26 t)))))))))))))))))).
  assert (s29 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t)
    by (clear - H1 H11 H12 H14 H17 H18 H19 H2 H20 H22 H27 H28 H29 H3 H30 H32 H36 H37 H4 H5 H50 H51 H57 H58 H6 H7 H8 H9 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 m_W1 m_W2 m_W_r1 m_W_r2 m_b1 m_b2 m_b_r1 m_b_r2 p p_r q q_r s28 s_W1 s_W2 s_W_r1 s_W_r2 s_b1 s_b2 s_b_r1 s_b_r2; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t) (conj (fun i : nat => (fun j : nat => (eq_trans (H36 i j) (eq_sym (H8 j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H50 i j) (eq_sym (H17 j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H57 i j) (eq_sym (H27 j))))) (conj (fun i : nat => (eq_trans (H11 i) (eq_sym H1))) (conj (fun i : nat => (eq_trans (H19 i) (eq_sym H2))) (conj (fun i : nat => (eq_trans (H29 i) (eq_sym H7))) (conj (fun i : nat => (fun j : nat => (eq_trans (H37 i j) (eq_sym (H9 i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H51 i j) (eq_sym (H18 i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H58 i j) (eq_sym (H28 i))))) (conj (fun i : nat => (eq_trans (H12 i) (eq_sym (H14 i)))) (conj (fun i : nat => (eq_trans (H20 i) (eq_sym (H22 i)))) (conj (fun i : nat => (eq_trans (H30 i) (eq_sym (H32 i)))) (conj (eq_trans H3 (eq_sym H4)) (eq_trans H5 (eq_sym H6))))))))))))))) (fun t : nat => (fun H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t => (s28 t H75))))).
  assert (s30 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s31 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s29; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s29 t))))))).
  assert (s32 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s33 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2 s29; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s29 t)))))))))).
  assert (s34 : forall (i t : nat),
    W_r2 t i = W_r2 t i)
    by (clear - W_r2; exact (fun i t => (eq_refl (W_r2 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s29 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s29 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s31 t i) (eq_sym (s31 t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s33 t i j) (eq_sym (s33 t i k))))))))).
Qed.

Record small11_state := { small11_now_W_r1 : nat -> R; small11_now_m_W_r1 : nat -> R; small11_now_s_W_r1 : nat -> R; small11_now_b_r1 : R; small11_now_m_b_r1 : R; small11_now_s_b_r1 : R; small11_now_W_r2 : nat -> R; small11_now_m_W_r2 : nat -> R; small11_now_s_W_r2 : nat -> R; small11_now_b_r2 : nat -> R; small11_now_m_b_r2 : nat -> R; small11_now_s_b_r2 : nat -> R; small11_now_p_r : R; small11_now_q_r : R }.

Section small11.
Variables (n0 n1 n2 : nat) (beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition small11_next_z_r1 (now : small11_state) (t : nat) : R :=
  Sum 1 n0 (fun j => small11_now_W_r1 now j * x (S t) j) + small11_now_b_r1 now.
Definition small11_next_a_r1 (now : small11_state) (t : nat) : R :=
  phi (small11_next_z_r1 now t).
Definition small11_next_z_r2 (now : small11_state) (t i : nat) : R :=
  INR n1 * small11_now_W_r2 now i * small11_next_a_r1 now t + small11_now_b_r2 now i.
Definition small11_next_delta_r2 (now : small11_state) (t i : nat) : R :=
  ell_prime (small11_next_z_r2 now t i) (y (S t) i).
Definition small11_next_delta_r1 (now : small11_state) (t : nat) : R :=
  Sum 1 n2 (fun j => small11_now_W_r2 now j * small11_next_delta_r2 now t j) * phi_prime (small11_next_z_r1 now t).
Definition small11_next_G_r1 (now : small11_state) (t j : nat) : R :=
  small11_next_delta_r1 now t * x (S t) j.
Definition small11_next_g_r1 (now : small11_state) (t : nat) : R :=
  small11_next_delta_r1 now t.
Definition small11_next_G_r2 (now : small11_state) (t i : nat) : R :=
  small11_next_delta_r2 now t i * small11_next_a_r1 now t.
Definition small11_next_g_r2 (now : small11_state) (t i : nat) : R :=
  small11_next_delta_r2 now t i.
Definition small11_next_W_r1 (now : small11_state) (t j : nat) : R :=
  small11_now_W_r1 now j - eta * (beta1 * small11_now_m_W_r1 now j + (1 - beta1) * small11_next_G_r1 now t j) * / (1 - beta1 * small11_now_p_r now) * / (sqrt ((beta2 * small11_now_s_W_r1 now j + (1 - beta2) * small11_next_G_r1 now t j ^ 2) * / (1 - beta2 * small11_now_q_r now)) + epsilon).
Definition small11_next_m_W_r1 (now : small11_state) (t j : nat) : R :=
  beta1 * small11_now_m_W_r1 now j + (1 - beta1) * small11_next_G_r1 now t j.
Definition small11_next_s_W_r1 (now : small11_state) (t j : nat) : R :=
  beta2 * small11_now_s_W_r1 now j + (1 - beta2) * small11_next_G_r1 now t j ^ 2.
Definition small11_next_b_r1 (now : small11_state) (t : nat) : R :=
  small11_now_b_r1 now - eta * (beta1 * small11_now_m_b_r1 now + (1 - beta1) * small11_next_g_r1 now t) * / (1 - beta1 * small11_now_p_r now) * / (sqrt ((beta2 * small11_now_s_b_r1 now + (1 - beta2) * small11_next_g_r1 now t ^ 2) * / (1 - beta2 * small11_now_q_r now)) + epsilon).
Definition small11_next_m_b_r1 (now : small11_state) (t : nat) : R :=
  beta1 * small11_now_m_b_r1 now + (1 - beta1) * small11_next_g_r1 now t.
Definition small11_next_s_b_r1 (now : small11_state) (t : nat) : R :=
  beta2 * small11_now_s_b_r1 now + (1 - beta2) * small11_next_g_r1 now t ^ 2.
Definition small11_next_W_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_W_r2 now i - eta * (beta1 * small11_now_m_W_r2 now i + (1 - beta1) * small11_next_G_r2 now t i) * / (1 - beta1 * small11_now_p_r now) * / (sqrt ((beta2 * small11_now_s_W_r2 now i + (1 - beta2) * small11_next_G_r2 now t i ^ 2) * / (1 - beta2 * small11_now_q_r now)) + epsilon).
Definition small11_next_m_W_r2 (now : small11_state) (t i : nat) : R :=
  beta1 * small11_now_m_W_r2 now i + (1 - beta1) * small11_next_G_r2 now t i.
Definition small11_next_s_W_r2 (now : small11_state) (t i : nat) : R :=
  beta2 * small11_now_s_W_r2 now i + (1 - beta2) * small11_next_G_r2 now t i ^ 2.
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
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_W_r1 := small11_next_W_r1 now t; small11_now_m_W_r1 := small11_next_m_W_r1 now t; small11_now_s_W_r1 := small11_next_s_W_r1 now t; small11_now_b_r1 := small11_next_b_r1 now t; small11_now_m_b_r1 := small11_next_m_b_r1 now t; small11_now_s_b_r1 := small11_next_s_b_r1 now t; small11_now_W_r2 := small11_next_W_r2 now t; small11_now_m_W_r2 := small11_next_m_W_r2 now t; small11_now_s_W_r2 := small11_next_s_W_r2 now t; small11_now_b_r2 := small11_next_b_r2 now t; small11_now_m_b_r2 := small11_next_m_b_r2 now t; small11_now_s_b_r2 := small11_next_s_b_r2 now t; small11_now_p_r := small11_next_p_r now t; small11_now_q_r := small11_next_q_r now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_W_r1 := fun j => c; small11_now_m_W_r1 := fun j => 0; small11_now_s_W_r1 := fun j => 0; small11_now_b_r1 := 0; small11_now_m_b_r1 := 0; small11_now_s_b_r1 := 0; small11_now_W_r2 := fun i => c; small11_now_m_W_r2 := fun i => 0; small11_now_s_W_r2 := fun i => 0; small11_now_b_r2 := fun i => 0; small11_now_m_b_r2 := fun i => 0; small11_now_s_b_r2 := fun i => 0; small11_now_p_r := 1; small11_now_q_r := 1 |} | S t => small11_step (small11_after t) t end.
Definition small11_W_r1 (t : nat) := small11_now_W_r1 (small11_after t).
Definition small11_m_W_r1 (t : nat) := small11_now_m_W_r1 (small11_after t).
Definition small11_s_W_r1 (t : nat) := small11_now_s_W_r1 (small11_after t).
Definition small11_b_r1 (t : nat) := small11_now_b_r1 (small11_after t).
Definition small11_m_b_r1 (t : nat) := small11_now_m_b_r1 (small11_after t).
Definition small11_s_b_r1 (t : nat) := small11_now_s_b_r1 (small11_after t).
Definition small11_W_r2 (t : nat) := small11_now_W_r2 (small11_after t).
Definition small11_m_W_r2 (t : nat) := small11_now_m_W_r2 (small11_after t).
Definition small11_s_W_r2 (t : nat) := small11_now_s_W_r2 (small11_after t).
Definition small11_b_r2 (t : nat) := small11_now_b_r2 (small11_after t).
Definition small11_m_b_r2 (t : nat) := small11_now_m_b_r2 (small11_after t).
Definition small11_s_b_r2 (t : nat) := small11_now_s_b_r2 (small11_after t).
Definition small11_p_r (t : nat) := small11_now_p_r (small11_after t).
Definition small11_q_r (t : nat) := small11_now_q_r (small11_after t).
Definition small11_z_r1 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_z_r1 (small11_after t) t end.
Definition small11_a_r1 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_a_r1 (small11_after t) t end.
Definition small11_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_z_r2 (small11_after t) t end.
Definition small11_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_delta_r2 (small11_after t) t end.
Definition small11_delta_r1 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_delta_r1 (small11_after t) t end.
Definition small11_G_r1 (t : nat) : nat -> R :=
  match t with O => fun j => 0 | S t => small11_next_G_r1 (small11_after t) t end.
Definition small11_g_r1 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_g_r1 (small11_after t) t end.
Definition small11_G_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_G_r2 (small11_after t) t end.
Definition small11_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_g_r2 (small11_after t) t end.
End small11.

Lemma L1_2 (n0 n1 n2 : nat) (beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 : nat -> nat -> R) (p q : nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 x y z1 z2 : nat -> nat -> R)
    (H3 : p 0%nat = 1)
    (H5 : q 0%nat = 1)
    (H11 : forall i : nat, b1 0%nat i = 0)
    (H12 : forall i : nat, b2 0%nat i = 0)
    (H19 : forall i : nat, m_b1 0%nat i = 0)
    (H20 : forall i : nat, m_b2 0%nat i = 0)
    (H23 : forall t : nat, p (S t) = beta1 * p t)
    (H25 : forall t : nat, q (S t) = beta2 * q t)
    (H29 : forall i : nat, s_b1 0%nat i = 0)
    (H30 : forall i : nat, s_b2 0%nat i = 0)
    (H36 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H37 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H40 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H41 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H42 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H44 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H45 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H47 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H48 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H50 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H51 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H54 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H55 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H57 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H58 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H61 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H62 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H64 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H65 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H67 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H68 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H69 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H70 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H71 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H72 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H73 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H74 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  pose (G_r1 := fun _ _ : nat => 0).
  pose (G_r2 := fun _ _ : nat => 0).
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r1 := fun _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (m_W_r1 := fun _ _ : nat => 0).
  pose (m_W_r2 := fun _ _ : nat => 0).
  pose (m_b_r1 := fun _ : nat => 0).
  pose (m_b_r2 := fun _ _ : nat => 0).
  pose (p_r := fun _ : nat => 0).
  pose (q_r := fun _ : nat => 0).
  pose (s_W_r1 := fun _ _ : nat => 0).
  pose (s_W_r2 := fun _ _ : nat => 0).
  pose (s_b_r1 := fun _ : nat => 0).
  pose (s_b_r2 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L1_1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime G1 G2 (small11_G_r1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small11_G_r2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) W1 W2 (small11_W_r1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small11_W_r2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) a1 (small11_a_r1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) b1 b2 (small11_b_r1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small11_b_r2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) delta1 delta2 (small11_delta_r1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small11_delta_r2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) g1 g2 (small11_g_r1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small11_g_r2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) m_W1 m_W2 (small11_m_W_r1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small11_m_W_r2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) m_b1 m_b2 (small11_m_b_r1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small11_m_b_r2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) p (small11_p_r n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) q (small11_q_r n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) s_W1 s_W2 (small11_s_W_r1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small11_s_W_r2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) s_b1 s_b2 (small11_s_b_r1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small11_s_b_r2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) x y z1 z2 (small11_z_r1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small11_z_r2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) eq_refl eq_refl H3 eq_refl H5 eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H11 H12 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H19 H20 (fun _ => eq_refl) (fun _ => eq_refl) H23 (fun _ => eq_refl) H25 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H29 H30 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H36 H37 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H40 H41 H42 (fun _ _ => eq_refl) H44 H45 (fun _ _ => eq_refl) H47 H48 (fun _ _ => eq_refl) H50 H51 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H54 H55 (fun _ _ => eq_refl) H57 H58 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H61 H62 (fun _ _ => eq_refl) H64 H65 (fun _ _ => eq_refl) H67 H68 H69 H70 H71 H72 H73 H74).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let s_W1 := (run11_s_W1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let s_b1 := (run11_s_b1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let s_W2 := (run11_s_W2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let s_b2 := (run11_s_b2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let p := (run11_p n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let q := (run11_q n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let G1 := (run11_G1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let g1 := (run11_g1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let G2 := (run11_G2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let g2 := (run11_g2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
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
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  intros n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y W1 s_W1 b1 s_b1 W2 s_W2 s_b2 p q G1 g1 G2 g2 H76 H77 H78 H79 H80 H81 H82 H83 H84 H85.
  exact (L1_2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime (run11_G1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_G2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_W1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_W2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_a1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_b1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_b2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_delta1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_delta2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_g1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_g2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_m_W1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_m_W2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_m_b1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_m_b2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_p n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_q n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_s_W1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_s_W2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_s_b1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_s_b2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) x y (run11_z1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run11_z2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let beta1 := (1 / 2 : R) in
  let beta2 := (3 : R) in
  let c := (1 : R) in
  let epsilon := (1 / 3 : R) in
  let eta := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let p := (run11_p n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  (p 1%nat <> p 0%nat).
Proof.
  intros n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y p.
  pose (s_W1 := (run11_s_W1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (W2 := (run11_W2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (W1 := (run11_W1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (b1 := (run11_b1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (z1 := (run11_z1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (b2 := (run11_b2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run11_delta1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (G1 := (run11_G1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (q := (run11_q n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b1 := (run11_s_b1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (g1 := (run11_g1 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W2 := (run11_s_W2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (G2 := (run11_G2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b2 := (run11_s_b2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (g2 := (run11_g2 n0 n1 n2 beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  assert (v1 : p 0%nat = 1)
    by (refine (eq_refl : p 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : p 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta1 * p 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta1; p 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v1 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : s_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v7 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 1; 0] (same_parts v4 (same_parts v8 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : delta2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [1; 1] (same_parts v10 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 0 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 0] (same_parts v4 (same_parts v11 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : G1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v12 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : s_W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v3 (same_parts v13 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : s_W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : G1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 0%nat] [0; 1] (same_parts v12 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : s_W1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 0%nat + (1 - beta2) * G1 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 0%nat; G1 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v15 (same_parts v16 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : s_W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : W2 0%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 0 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat] [1; 0] (same_parts v19 (same_parts v11 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : G1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 1%nat] [0; 1] (same_parts v20 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : s_W1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 1%nat + (1 - beta2) * G1 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 1%nat; G1 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v18 (same_parts v21 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : s_W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : G1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 0%nat] [0; 1] (same_parts v20 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : s_W1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 0%nat + (1 - beta2) * G1 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 0%nat; G1 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v23 (same_parts v24 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : q 0%nat = 1)
    by (refine (eq_refl : q 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : q 1%nat = 3)
    by (refine (eq_trans (y := beta2 * q 0%nat) eq_refl (eq_trans (y := 3 * 1) (rewritten (PEmul (V 1) (V 2)) [beta2; q 0%nat] [3; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v26 eq_refl))) (ring_fact [] (PEmul (PEc (3 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : s_b1 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : g1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1 1%nat 1%nat] [0] (same_parts v12 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : s_b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 1%nat + (1 - beta2) * g1 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 1%nat; g1 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v28 (same_parts v29 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : s_b1 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : g1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1 1%nat 0%nat] [0] (same_parts v20 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : s_b1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 0%nat + (1 - beta2) * g1 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 0%nat; g1 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v31 (same_parts v32 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : s_W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : G2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1] (same_parts v11 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : s_W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 1%nat + (1 - beta2) * G2 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 1%nat; G2 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v34 (same_parts v35 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : s_W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : W1 0%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : z1 1%nat 0%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [1; 1; 0] (same_parts v38 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v39 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : a1 1%nat 0%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 0%nat) eq_refl (rewritten (V 1) [z1 1%nat 0%nat] [1] (same_parts v40 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : G2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 0%nat] [0; 1] (same_parts v11 (same_parts v41 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : s_W2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 0%nat + (1 - beta2) * G2 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 0%nat; G2 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v37 (same_parts v42 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : s_W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : W2 0%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : z2 1%nat 0%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [1; 1; 0] (same_parts v45 (same_parts v8 (same_parts v46 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : delta2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 0%nat; y 1%nat 0%nat] [1; 1] (same_parts v47 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : G2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 1%nat] [0; 1] (same_parts v48 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : s_W2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 1%nat + (1 - beta2) * G2 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 1%nat; G2 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v44 (same_parts v49 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : s_W2 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : G2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 0%nat] [0; 1] (same_parts v48 (same_parts v41 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : s_W2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 0%nat + (1 - beta2) * G2 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 0%nat; G2 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v51 (same_parts v52 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : s_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : g2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat) eq_refl (rewritten (V 1) [delta2 1%nat 1%nat] [0] (same_parts v11 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : s_b2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 1%nat; g2 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v54 (same_parts v55 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : s_b2 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : g2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat) eq_refl (rewritten (V 1) [delta2 1%nat 0%nat] [0] (same_parts v48 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : s_b2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 0%nat + (1 - beta2) * g2 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 0%nat; g2 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v57 (same_parts v58 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (eq_fails (p 1%nat) (p 0%nat) (rewritten (V 1) [p 1%nat] [1 / 2] (same_parts v2 eq_refl)) (rewritten (V 1) [p 0%nat] [1] (same_parts v1 eq_refl)) (number_apart (1 # 2) (1 # 1) eq_refl)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with AdamW, the entries of $\mathbf{W}_{1}$ and $\mathbf{b}_{1}$ along axis 1 and of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_m_W1 : nat -> nat -> R; run21_now_s_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_m_b1 : nat -> R; run21_now_s_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_m_W2 : nat -> nat -> R; run21_now_s_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_m_b2 : nat -> R; run21_now_s_b2 : nat -> R; run21_now_p : R; run21_now_q : R }.

Section run21.
Variables (n0 n1 n2 : nat) (beta1 beta2 c epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  (1 - eta * lambda) * run21_now_W1 now i j - eta * (beta1 * run21_now_m_W1 now i j + (1 - beta1) * run21_next_G1 now t i j) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_W1 now i j + (1 - beta2) * run21_next_G1 now t i j ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_W1 (now : run21_state) (t i j : nat) : R :=
  beta1 * run21_now_m_W1 now i j + (1 - beta1) * run21_next_G1 now t i j.
Definition run21_next_s_W1 (now : run21_state) (t i j : nat) : R :=
  beta2 * run21_now_s_W1 now i j + (1 - beta2) * run21_next_G1 now t i j ^ 2.
Definition run21_next_b1 (now : run21_state) (t i : nat) : R :=
  (1 - eta * lambda) * run21_now_b1 now i - eta * (beta1 * run21_now_m_b1 now i + (1 - beta1) * run21_next_g1 now t i) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_b1 now i + (1 - beta2) * run21_next_g1 now t i ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_b1 (now : run21_state) (t i : nat) : R :=
  beta1 * run21_now_m_b1 now i + (1 - beta1) * run21_next_g1 now t i.
Definition run21_next_s_b1 (now : run21_state) (t i : nat) : R :=
  beta2 * run21_now_s_b1 now i + (1 - beta2) * run21_next_g1 now t i ^ 2.
Definition run21_next_W2 (now : run21_state) (t i j : nat) : R :=
  (1 - eta * lambda) * run21_now_W2 now i j - eta * (beta1 * run21_now_m_W2 now i j + (1 - beta1) * run21_next_G2 now t i j) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_W2 now i j + (1 - beta2) * run21_next_G2 now t i j ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_W2 (now : run21_state) (t i j : nat) : R :=
  beta1 * run21_now_m_W2 now i j + (1 - beta1) * run21_next_G2 now t i j.
Definition run21_next_s_W2 (now : run21_state) (t i j : nat) : R :=
  beta2 * run21_now_s_W2 now i j + (1 - beta2) * run21_next_G2 now t i j ^ 2.
Definition run21_next_b2 (now : run21_state) (t i : nat) : R :=
  (1 - eta * lambda) * run21_now_b2 now i - eta * (beta1 * run21_now_m_b2 now i + (1 - beta1) * run21_next_g2 now t i) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_b2 now i + (1 - beta2) * run21_next_g2 now t i ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
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
  match t with O => {| run21_now_W1 := fun i j => c; run21_now_m_W1 := fun i j => 0; run21_now_s_W1 := fun i j => 0; run21_now_b1 := fun i => 0; run21_now_m_b1 := fun i => 0; run21_now_s_b1 := fun i => 0; run21_now_W2 := fun i j => c; run21_now_m_W2 := fun i j => 0; run21_now_s_W2 := fun i j => 0; run21_now_b2 := fun i => 0; run21_now_m_b2 := fun i => 0; run21_now_s_b2 := fun i => 0; run21_now_p := 1; run21_now_q := 1 |} | S t => run21_step (run21_after t) t end.
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

Lemma L2_1 (n0 n1 n2 : nat) (beta1 beta2 c epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 : nat -> nat -> nat -> R) (G_r1 G_r2 : nat -> nat -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 g1 g2 : nat -> nat -> R) (g_r1 : nat -> R) (g_r2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_W_r1 m_W_r2 m_b1 m_b2 : nat -> nat -> R) (m_b_r1 : nat -> R) (m_b_r2 : nat -> nat -> R) (p p_r q q_r : nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_W_r1 s_W_r2 s_b1 s_b2 : nat -> nat -> R) (s_b_r1 : nat -> R) (s_b_r2 x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : m_b_r1 0%nat = 0)
    (H3 : p 0%nat = 1)
    (H4 : p_r 0%nat = 1)
    (H5 : q 0%nat = 1)
    (H6 : q_r 0%nat = 1)
    (H7 : s_b_r1 0%nat = 0)
    (H8 : forall j : nat, W_r1 0%nat j = c)
    (H9 : forall i : nat, W_r2 0%nat i = c)
    (H10 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H11 : forall i : nat, b1 0%nat i = 0)
    (H12 : forall i : nat, b2 0%nat i = 0)
    (H13 : forall t : nat, b_r1 (S t) = (1 - eta * lambda) * b_r1 t - eta * (beta1 * m_b_r1 t + (1 - beta1) * g_r1 (S t)) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r1 t + (1 - beta2) * g_r1 (S t) ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H14 : forall i : nat, b_r2 0%nat i = 0)
    (H15 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H16 : forall t : nat, g_r1 (S t) = delta_r1 (S t))
    (H17 : forall j : nat, m_W_r1 0%nat j = 0)
    (H18 : forall i : nat, m_W_r2 0%nat i = 0)
    (H19 : forall i : nat, m_b1 0%nat i = 0)
    (H20 : forall i : nat, m_b2 0%nat i = 0)
    (H21 : forall t : nat, m_b_r1 (S t) = beta1 * m_b_r1 t + (1 - beta1) * g_r1 (S t))
    (H22 : forall i : nat, m_b_r2 0%nat i = 0)
    (H23 : forall t : nat, p (S t) = beta1 * p t)
    (H24 : forall t : nat, p_r (S t) = beta1 * p_r t)
    (H25 : forall t : nat, q (S t) = beta2 * q t)
    (H26 : forall t : nat, q_r (S t) = beta2 * q_r t)
    (H27 : forall j : nat, s_W_r1 0%nat j = 0)
    (H28 : forall i : nat, s_W_r2 0%nat i = 0)
    (H29 : forall i : nat, s_b1 0%nat i = 0)
    (H30 : forall i : nat, s_b2 0%nat i = 0)
    (H31 : forall t : nat, s_b_r1 (S t) = beta2 * s_b_r1 t + (1 - beta2) * g_r1 (S t) ^ 2)
    (H32 : forall i : nat, s_b_r2 0%nat i = 0)
    (H33 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H34 : forall t : nat, forall j : nat, G_r1 (S t) j = delta_r1 (S t) * x (S t) j)
    (H35 : forall t : nat, forall i : nat, G_r2 (S t) i = delta_r2 (S t) i * a_r1 (S t))
    (H36 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H37 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H38 : forall t : nat, forall j : nat, W_r1 (S t) j = (1 - eta * lambda) * W_r1 t j - eta * (beta1 * m_W_r1 t j + (1 - beta1) * G_r1 (S t) j) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_W_r1 t j + (1 - beta2) * G_r1 (S t) j ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H39 : forall t : nat, forall i : nat, W_r2 (S t) i = (1 - eta * lambda) * W_r2 t i - eta * (beta1 * m_W_r2 t i + (1 - beta1) * G_r2 (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_W_r2 t i + (1 - beta2) * G_r2 (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H40 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H41 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H42 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H43 : forall t : nat, forall i : nat, b_r2 (S t) i = (1 - eta * lambda) * b_r2 t i - eta * (beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H44 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H45 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H47 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H48 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H49 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H50 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H51 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H52 : forall t : nat, forall j : nat, m_W_r1 (S t) j = beta1 * m_W_r1 t j + (1 - beta1) * G_r1 (S t) j)
    (H53 : forall t : nat, forall i : nat, m_W_r2 (S t) i = beta1 * m_W_r2 t i + (1 - beta1) * G_r2 (S t) i)
    (H54 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H55 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H56 : forall t : nat, forall i : nat, m_b_r2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    (H57 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H58 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H59 : forall t : nat, forall j : nat, s_W_r1 (S t) j = beta2 * s_W_r1 t j + (1 - beta2) * G_r1 (S t) j ^ 2)
    (H60 : forall t : nat, forall i : nat, s_W_r2 (S t) i = beta2 * s_W_r2 t i + (1 - beta2) * G_r2 (S t) i ^ 2)
    (H61 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H62 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H63 : forall t : nat, forall i : nat, s_b_r2 (S t) i = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    (H64 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H65 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H66 : forall t : nat, forall i : nat, z_r2 (S t) i = INR n1 * W_r2 t i * a_r1 (S t) + b_r2 t i)
    (H67 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H68 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H69 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H70 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H71 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H72 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H73 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H74 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : 1 = 1)
    by (clear; exact (eq_refl (1))).
  assert (s4 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2; exact (fun t H75 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75))))))))).
  assert (s5 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    z1 (S t) i = z_r1 (S t))
    by (clear - H33 H64 n0 x z1 z_r1; exact (fun i t H75 => (eq_trans (eq_trans (H64 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H75) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 (proj2 (proj2 H75)))) i))) (eq_sym (H33 t))))).
  assert (s6 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H10 H40 a1 a_r1 phi s5; exact (fun t H75 => (fun i : nat => (eq_trans (eq_trans (H40 t i) (f_equal phi (s5 i t H75))) (eq_sym (H10 t)))))).
  assert (s7 : forall (i t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t)) = INR n1 * W_r2 t i * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun i t => (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t))] [W_r2 t i * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s8 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H75 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75)))))))))) i))).
  assert (s9 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H65 H66 n1 s4 s6 s7 s8 z2 z_r2; exact (fun i t H75 => (eq_trans (eq_trans (H65 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((s4 t H75) i j_0) ((s6 t H75) j_0)))) (s7 i t)) (s8 i t H75))) (eq_sym (H66 t i))))).
  assert (s10 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H45 H46 delta2 delta_r2 ell_prime s9 y; exact (fun i t H75 => (eq_trans (eq_trans (H45 t i) (f_equal2 ell_prime (s9 i t H75) (eq_refl (y (S t) i)))) (eq_sym (H46 t i))))).
  assert (s11 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H15 H44 delta1 delta_r1 n2 phi_prime s10 s4 s5; exact (fun i t H75 => (eq_trans (eq_trans (H44 t i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((s4 t H75) j_0 i) ((fun i : nat => (s10 i t H75)) j_0)))) (f_equal phi_prime (s5 i t H75)))) (eq_sym (H15 t))))).
  assert (s12 : forall (i j t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    G1 (S t) i j = G_r1 (S t) j)
    by (clear - G1 G_r1 H34 H67 s11 x; exact (fun i j t H75 => (eq_trans (eq_trans (H67 t i j) (mul2 (s11 i t H75) (eq_refl (x (S t) j)))) (eq_sym (H34 t j))))).
  assert (s13 : forall (i j t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j = beta1 * m_W_r1 t j + (1 - beta1) * G_r1 (S t) j)
    by (clear - G1 G_r1 beta1 m_W1 m_W_r1 s12; exact (fun i j t H75 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 H75)) i j)) (mul2 (eq_refl (1 - beta1)) (s12 i j t H75))))).
  assert (s14 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    p t = p_r t)
    by (clear - p p_r; exact (fun t H75 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75))))))))))))))).
  assert (s15 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta1 * p t) = / (1 - beta1 * p_r t))
    by (clear - beta1 p p_r s14; exact (fun t H75 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta1)) (s14 t H75))))))).
  assert (s16 : forall (i j t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2 = beta2 * s_W_r1 t j + (1 - beta2) * G_r1 (S t) j ^ 2)
    by (clear - G1 G_r1 beta2 s12 s_W1 s_W_r1; exact (fun i j t H75 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 H75))) i j)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s12 i j t H75)))))).
  assert (s17 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    q t = q_r t)
    by (clear - q q_r; exact (fun t H75 => (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75))))))))))))))).
  assert (s18 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta2 * q t) = / (1 - beta2 * q_r t))
    by (clear - beta2 q q_r s17; exact (fun t H75 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta2)) (s17 t H75))))))).
  assert (s19 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    g1 (S t) i = g_r1 (S t))
    by (clear - H16 H47 g1 g_r1 s11; exact (fun i t H75 => (eq_trans (eq_trans (H47 t i) (s11 i t H75)) (eq_sym (H16 t))))).
  assert (s20 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i = beta1 * m_b_r1 t + (1 - beta1) * g_r1 (S t))
    by (clear - beta1 g1 g_r1 m_b1 m_b_r1 s19; exact (fun i t H75 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 H75))))) i)) (mul2 (eq_refl (1 - beta1)) (s19 i t H75))))).
  assert (s21 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2 = beta2 * s_b_r1 t + (1 - beta2) * g_r1 (S t) ^ 2)
    by (clear - beta2 g1 g_r1 s19 s_b1 s_b_r1; exact (fun i t H75 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H75)))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s19 i t H75)))))).
  assert (s22 : forall (i j t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    G2 (S t) i j = G_r2 (S t) i)
    by (clear - G2 G_r2 H35 H68 s10 s6; exact (fun i j t H75 => (eq_trans (eq_trans (H68 t i j) (mul2 (s10 i t H75) ((s6 t H75) j))) (eq_sym (H35 t i))))).
  assert (s23 : forall (i j t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j = beta1 * m_W_r2 t i + (1 - beta1) * G_r2 (S t) i)
    by (clear - G2 G_r2 beta1 m_W2 m_W_r2 s22; exact (fun i j t H75 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75)))))))) i j)) (mul2 (eq_refl (1 - beta1)) (s22 i j t H75))))).
  assert (s24 : forall (i j t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2 = beta2 * s_W_r2 t i + (1 - beta2) * G_r2 (S t) i ^ 2)
    by (clear - G2 G_r2 beta2 s22 s_W2 s_W_r2; exact (fun i j t H75 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75))))))))) i j)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s22 i j t H75)))))).
  assert (s25 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H48 H49 g2 g_r2 s10; exact (fun i t H75 => (eq_trans (eq_trans (H48 t i) (s10 i t H75)) (eq_sym (H49 t i))))).
  assert (s26 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i = beta1 * m_b_r2 t i + (1 - beta1) * g_r2 (S t) i)
    by (clear - beta1 g2 g_r2 m_b2 m_b_r2 s25; exact (fun i t H75 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75))))))))))) i)) (mul2 (eq_refl (1 - beta1)) (s25 i t H75))))).
  assert (s27 : forall (i t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2 = beta2 * s_b_r2 t i + (1 - beta2) * g_r2 (S t) i ^ 2)
    by (clear - beta2 g2 g_r2 s25 s_b2 s_b_r2; exact (fun i t H75 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H75)))))))))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s25 i t H75)))))).
  assert (s28 : forall (t : nat) (H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t),
    (forall i : nat, forall j : nat, W1 (S t) i j = W_r1 (S t) j) /\ (forall i : nat, forall j : nat, m_W1 (S t) i j = m_W_r1 (S t) j) /\ (forall i : nat, forall j : nat, s_W1 (S t) i j = s_W_r1 (S t) j) /\ (forall i : nat, b1 (S t) i = b_r1 (S t)) /\ (forall i : nat, m_b1 (S t) i = m_b_r1 (S t)) /\ (forall i : nat, s_b1 (S t) i = s_b_r1 (S t)) /\ (forall i : nat, forall j : nat, W2 (S t) i j = W_r2 (S t) i) /\ (forall i : nat, forall j : nat, m_W2 (S t) i j = m_W_r2 (S t) i) /\ (forall i : nat, forall j : nat, s_W2 (S t) i j = s_W_r2 (S t) i) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, m_b2 (S t) i = m_b_r2 (S t) i) /\ (forall i : nat, s_b2 (S t) i = s_b_r2 (S t) i) /\ p (S t) = p_r (S t) /\ q (S t) = q_r (S t))
    by (clear - H13 H21 H23 H24 H25 H26 H31 H38 H39 H41 H42 H43 H52 H53 H54 H55 H56 H59 H60 H61 H62 H63 H69 H70 H71 H72 H73 H74 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 beta1 beta2 epsilon eta lambda m_W1 m_W2 m_W_r1 m_W_r2 m_b1 m_b2 m_b_r1 m_b_r2 p p_r q q_r s13 s14 s15 s16 s17 s18 s20 s21 s23 s24 s26 s27 s4 s8 s_W1 s_W2 s_W_r1 s_W_r2 s_b1 s_b2 s_b_r1 s_b_r2; exact (fun t H75 => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H69 t i j) (add2 (mul2 (eq_refl (1 - eta * lambda)) ((proj1 H75) i j)) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s13 i j t H75)) (s15 t H75)) (inv1 (add2 (f_equal sqrt (mul2 (s16 i j t H75) (s18 t H75))) (eq_refl (epsilon)))))))) (eq_sym (H38 t j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H71 t i j) (s13 i j t H75)) (eq_sym (H52 t j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H73 t i j) (s16 i j t H75)) (eq_sym (H59 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H41 t i) (add2 (mul2 (eq_refl (1 - eta * lambda)) ((proj1 (proj2 (proj2 (proj2 H75)))) i)) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s20 i t H75)) (s15 t H75)) (inv1 (add2 (f_equal sqrt (mul2 (s21 i t H75) (s18 t H75))) (eq_refl (epsilon)))))))) (eq_sym (H13 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H54 t i) (s20 i t H75)) (eq_sym (H21 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H61 t i) (s21 i t H75)) (eq_sym (H31 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H70 t i j) (add2 (mul2 (eq_refl (1 - eta * lambda)) ((s4 t H75) i j)) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s23 i j t H75)) (s15 t H75)) (inv1 (add2 (f_equal sqrt (mul2 (s24 i j t H75) (s18 t H75))) (eq_refl (epsilon)))))))) (eq_sym (H39 t i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H72 t i j) (s23 i j t H75)) (eq_sym (H53 t i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H74 t i j) (s24 i j t H75)) (eq_sym (H60 t i))))) (conj (fun i : nat => (eq_trans (eq_trans (H42 t i) (add2 (mul2 (eq_refl (1 - eta * lambda)) (s8 i t H75)) (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (s26 i t H75)) (s15 t H75)) (inv1 (add2 (f_equal sqrt (mul2 (s27 i t H75) (s18 t H75))) (eq_refl (epsilon)))))))) (eq_sym (H43 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H55 t i) (s26 i t H75)) (eq_sym (H56 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H62 t i) (s27 i t H75)) (eq_sym (H63 t i)))) (conj (eq_trans (eq_trans (H23 t) (mul2 (eq_refl (beta1)) (s14 t H75))) (eq_sym (H24 t))) (eq_trans (eq_trans (H25 t) (mul2 (eq_refl (beta2)) (s17 t H75))) (eq_sym (H26 t)))))))))))))))))).
  assert (s29 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t)
    by (clear - H1 H11 H12 H14 H17 H18 H19 H2 H20 H22 H27 H28 H29 H3 H30 H32 H36 H37 H4 H5 H50 H51 H57 H58 H6 H7 H8 H9 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 m_W1 m_W2 m_W_r1 m_W_r2 m_b1 m_b2 m_b_r1 m_b_r2 p p_r q q_r s28 s_W1 s_W2 s_W_r1 s_W_r2 s_b1 s_b2 s_b_r1 s_b_r2; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t) (conj (fun i : nat => (fun j : nat => (eq_trans (H36 i j) (eq_sym (H8 j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H50 i j) (eq_sym (H17 j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H57 i j) (eq_sym (H27 j))))) (conj (fun i : nat => (eq_trans (H11 i) (eq_sym H1))) (conj (fun i : nat => (eq_trans (H19 i) (eq_sym H2))) (conj (fun i : nat => (eq_trans (H29 i) (eq_sym H7))) (conj (fun i : nat => (fun j : nat => (eq_trans (H37 i j) (eq_sym (H9 i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H51 i j) (eq_sym (H18 i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H58 i j) (eq_sym (H28 i))))) (conj (fun i : nat => (eq_trans (H12 i) (eq_sym (H14 i)))) (conj (fun i : nat => (eq_trans (H20 i) (eq_sym (H22 i)))) (conj (fun i : nat => (eq_trans (H30 i) (eq_sym (H32 i)))) (conj (eq_trans H3 (eq_sym H4)) (eq_trans H5 (eq_sym H6))))))))))))))) (fun t : nat => (fun H75 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) /\ (forall i : nat, s_b2 t i = s_b_r2 t i) /\ p t = p_r t /\ q t = q_r t => (s28 t H75))))).
  assert (s30 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s31 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s29; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s29 t))))))).
  assert (s32 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s33 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2 s29; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s29 t)))))))))).
  assert (s34 : forall (i t : nat),
    W_r2 t i = W_r2 t i)
    by (clear - W_r2; exact (fun i t => (eq_refl (W_r2 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s29 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s29 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s31 t i) (eq_sym (s31 t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s33 t i j) (eq_sym (s33 t i k))))))))).
Qed.

Record small21_state := { small21_now_W_r1 : nat -> R; small21_now_m_W_r1 : nat -> R; small21_now_s_W_r1 : nat -> R; small21_now_b_r1 : R; small21_now_m_b_r1 : R; small21_now_s_b_r1 : R; small21_now_W_r2 : nat -> R; small21_now_m_W_r2 : nat -> R; small21_now_s_W_r2 : nat -> R; small21_now_b_r2 : nat -> R; small21_now_m_b_r2 : nat -> R; small21_now_s_b_r2 : nat -> R; small21_now_p_r : R; small21_now_q_r : R }.

Section small21.
Variables (n0 n1 n2 : nat) (beta1 beta2 c epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition small21_next_z_r1 (now : small21_state) (t : nat) : R :=
  Sum 1 n0 (fun j => small21_now_W_r1 now j * x (S t) j) + small21_now_b_r1 now.
Definition small21_next_a_r1 (now : small21_state) (t : nat) : R :=
  phi (small21_next_z_r1 now t).
Definition small21_next_z_r2 (now : small21_state) (t i : nat) : R :=
  INR n1 * small21_now_W_r2 now i * small21_next_a_r1 now t + small21_now_b_r2 now i.
Definition small21_next_delta_r2 (now : small21_state) (t i : nat) : R :=
  ell_prime (small21_next_z_r2 now t i) (y (S t) i).
Definition small21_next_delta_r1 (now : small21_state) (t : nat) : R :=
  Sum 1 n2 (fun j => small21_now_W_r2 now j * small21_next_delta_r2 now t j) * phi_prime (small21_next_z_r1 now t).
Definition small21_next_G_r1 (now : small21_state) (t j : nat) : R :=
  small21_next_delta_r1 now t * x (S t) j.
Definition small21_next_g_r1 (now : small21_state) (t : nat) : R :=
  small21_next_delta_r1 now t.
Definition small21_next_G_r2 (now : small21_state) (t i : nat) : R :=
  small21_next_delta_r2 now t i * small21_next_a_r1 now t.
Definition small21_next_g_r2 (now : small21_state) (t i : nat) : R :=
  small21_next_delta_r2 now t i.
Definition small21_next_W_r1 (now : small21_state) (t j : nat) : R :=
  (1 - eta * lambda) * small21_now_W_r1 now j - eta * (beta1 * small21_now_m_W_r1 now j + (1 - beta1) * small21_next_G_r1 now t j) * / (1 - beta1 * small21_now_p_r now) * / (sqrt ((beta2 * small21_now_s_W_r1 now j + (1 - beta2) * small21_next_G_r1 now t j ^ 2) * / (1 - beta2 * small21_now_q_r now)) + epsilon).
Definition small21_next_m_W_r1 (now : small21_state) (t j : nat) : R :=
  beta1 * small21_now_m_W_r1 now j + (1 - beta1) * small21_next_G_r1 now t j.
Definition small21_next_s_W_r1 (now : small21_state) (t j : nat) : R :=
  beta2 * small21_now_s_W_r1 now j + (1 - beta2) * small21_next_G_r1 now t j ^ 2.
Definition small21_next_b_r1 (now : small21_state) (t : nat) : R :=
  (1 - eta * lambda) * small21_now_b_r1 now - eta * (beta1 * small21_now_m_b_r1 now + (1 - beta1) * small21_next_g_r1 now t) * / (1 - beta1 * small21_now_p_r now) * / (sqrt ((beta2 * small21_now_s_b_r1 now + (1 - beta2) * small21_next_g_r1 now t ^ 2) * / (1 - beta2 * small21_now_q_r now)) + epsilon).
Definition small21_next_m_b_r1 (now : small21_state) (t : nat) : R :=
  beta1 * small21_now_m_b_r1 now + (1 - beta1) * small21_next_g_r1 now t.
Definition small21_next_s_b_r1 (now : small21_state) (t : nat) : R :=
  beta2 * small21_now_s_b_r1 now + (1 - beta2) * small21_next_g_r1 now t ^ 2.
Definition small21_next_W_r2 (now : small21_state) (t i : nat) : R :=
  (1 - eta * lambda) * small21_now_W_r2 now i - eta * (beta1 * small21_now_m_W_r2 now i + (1 - beta1) * small21_next_G_r2 now t i) * / (1 - beta1 * small21_now_p_r now) * / (sqrt ((beta2 * small21_now_s_W_r2 now i + (1 - beta2) * small21_next_G_r2 now t i ^ 2) * / (1 - beta2 * small21_now_q_r now)) + epsilon).
Definition small21_next_m_W_r2 (now : small21_state) (t i : nat) : R :=
  beta1 * small21_now_m_W_r2 now i + (1 - beta1) * small21_next_G_r2 now t i.
Definition small21_next_s_W_r2 (now : small21_state) (t i : nat) : R :=
  beta2 * small21_now_s_W_r2 now i + (1 - beta2) * small21_next_G_r2 now t i ^ 2.
Definition small21_next_b_r2 (now : small21_state) (t i : nat) : R :=
  (1 - eta * lambda) * small21_now_b_r2 now i - eta * (beta1 * small21_now_m_b_r2 now i + (1 - beta1) * small21_next_g_r2 now t i) * / (1 - beta1 * small21_now_p_r now) * / (sqrt ((beta2 * small21_now_s_b_r2 now i + (1 - beta2) * small21_next_g_r2 now t i ^ 2) * / (1 - beta2 * small21_now_q_r now)) + epsilon).
Definition small21_next_m_b_r2 (now : small21_state) (t i : nat) : R :=
  beta1 * small21_now_m_b_r2 now i + (1 - beta1) * small21_next_g_r2 now t i.
Definition small21_next_s_b_r2 (now : small21_state) (t i : nat) : R :=
  beta2 * small21_now_s_b_r2 now i + (1 - beta2) * small21_next_g_r2 now t i ^ 2.
Definition small21_next_p_r (now : small21_state) (t : nat) : R :=
  beta1 * small21_now_p_r now.
Definition small21_next_q_r (now : small21_state) (t : nat) : R :=
  beta2 * small21_now_q_r now.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_W_r1 := small21_next_W_r1 now t; small21_now_m_W_r1 := small21_next_m_W_r1 now t; small21_now_s_W_r1 := small21_next_s_W_r1 now t; small21_now_b_r1 := small21_next_b_r1 now t; small21_now_m_b_r1 := small21_next_m_b_r1 now t; small21_now_s_b_r1 := small21_next_s_b_r1 now t; small21_now_W_r2 := small21_next_W_r2 now t; small21_now_m_W_r2 := small21_next_m_W_r2 now t; small21_now_s_W_r2 := small21_next_s_W_r2 now t; small21_now_b_r2 := small21_next_b_r2 now t; small21_now_m_b_r2 := small21_next_m_b_r2 now t; small21_now_s_b_r2 := small21_next_s_b_r2 now t; small21_now_p_r := small21_next_p_r now t; small21_now_q_r := small21_next_q_r now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_W_r1 := fun j => c; small21_now_m_W_r1 := fun j => 0; small21_now_s_W_r1 := fun j => 0; small21_now_b_r1 := 0; small21_now_m_b_r1 := 0; small21_now_s_b_r1 := 0; small21_now_W_r2 := fun i => c; small21_now_m_W_r2 := fun i => 0; small21_now_s_W_r2 := fun i => 0; small21_now_b_r2 := fun i => 0; small21_now_m_b_r2 := fun i => 0; small21_now_s_b_r2 := fun i => 0; small21_now_p_r := 1; small21_now_q_r := 1 |} | S t => small21_step (small21_after t) t end.
Definition small21_W_r1 (t : nat) := small21_now_W_r1 (small21_after t).
Definition small21_m_W_r1 (t : nat) := small21_now_m_W_r1 (small21_after t).
Definition small21_s_W_r1 (t : nat) := small21_now_s_W_r1 (small21_after t).
Definition small21_b_r1 (t : nat) := small21_now_b_r1 (small21_after t).
Definition small21_m_b_r1 (t : nat) := small21_now_m_b_r1 (small21_after t).
Definition small21_s_b_r1 (t : nat) := small21_now_s_b_r1 (small21_after t).
Definition small21_W_r2 (t : nat) := small21_now_W_r2 (small21_after t).
Definition small21_m_W_r2 (t : nat) := small21_now_m_W_r2 (small21_after t).
Definition small21_s_W_r2 (t : nat) := small21_now_s_W_r2 (small21_after t).
Definition small21_b_r2 (t : nat) := small21_now_b_r2 (small21_after t).
Definition small21_m_b_r2 (t : nat) := small21_now_m_b_r2 (small21_after t).
Definition small21_s_b_r2 (t : nat) := small21_now_s_b_r2 (small21_after t).
Definition small21_p_r (t : nat) := small21_now_p_r (small21_after t).
Definition small21_q_r (t : nat) := small21_now_q_r (small21_after t).
Definition small21_z_r1 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_z_r1 (small21_after t) t end.
Definition small21_a_r1 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_a_r1 (small21_after t) t end.
Definition small21_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_z_r2 (small21_after t) t end.
Definition small21_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_delta_r2 (small21_after t) t end.
Definition small21_delta_r1 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_delta_r1 (small21_after t) t end.
Definition small21_G_r1 (t : nat) : nat -> R :=
  match t with O => fun j => 0 | S t => small21_next_G_r1 (small21_after t) t end.
Definition small21_g_r1 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_g_r1 (small21_after t) t end.
Definition small21_G_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_G_r2 (small21_after t) t end.
Definition small21_g_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_g_r2 (small21_after t) t end.
End small21.

Lemma L2_2 (n0 n1 n2 : nat) (beta1 beta2 c epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 : nat -> nat -> R) (p q : nat -> R) (s_W1 s_W2 : nat -> nat -> nat -> R) (s_b1 s_b2 x y z1 z2 : nat -> nat -> R)
    (H3 : p 0%nat = 1)
    (H5 : q 0%nat = 1)
    (H11 : forall i : nat, b1 0%nat i = 0)
    (H12 : forall i : nat, b2 0%nat i = 0)
    (H19 : forall i : nat, m_b1 0%nat i = 0)
    (H20 : forall i : nat, m_b2 0%nat i = 0)
    (H23 : forall t : nat, p (S t) = beta1 * p t)
    (H25 : forall t : nat, q (S t) = beta2 * q t)
    (H29 : forall i : nat, s_b1 0%nat i = 0)
    (H30 : forall i : nat, s_b2 0%nat i = 0)
    (H36 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H37 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H40 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H41 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H42 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H44 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H45 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H47 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H48 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H50 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H51 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H54 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H55 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H57 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H58 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H61 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H62 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H64 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H65 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H67 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H68 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H69 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H70 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H71 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H72 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H73 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H74 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  pose (G_r1 := fun _ _ : nat => 0).
  pose (G_r2 := fun _ _ : nat => 0).
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (g_r1 := fun _ : nat => 0).
  pose (g_r2 := fun _ _ : nat => 0).
  pose (m_W_r1 := fun _ _ : nat => 0).
  pose (m_W_r2 := fun _ _ : nat => 0).
  pose (m_b_r1 := fun _ : nat => 0).
  pose (m_b_r2 := fun _ _ : nat => 0).
  pose (p_r := fun _ : nat => 0).
  pose (q_r := fun _ : nat => 0).
  pose (s_W_r1 := fun _ _ : nat => 0).
  pose (s_W_r2 := fun _ _ : nat => 0).
  pose (s_b_r1 := fun _ : nat => 0).
  pose (s_b_r2 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L2_1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime G1 G2 (small21_G_r1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (small21_G_r2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) W1 W2 (small21_W_r1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (small21_W_r2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) a1 (small21_a_r1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) b1 b2 (small21_b_r1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (small21_b_r2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) delta1 delta2 (small21_delta_r1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (small21_delta_r2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) g1 g2 (small21_g_r1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (small21_g_r2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) m_W1 m_W2 (small21_m_W_r1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (small21_m_W_r2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) m_b1 m_b2 (small21_m_b_r1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (small21_m_b_r2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) p (small21_p_r n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) q (small21_q_r n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) s_W1 s_W2 (small21_s_W_r1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (small21_s_W_r2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) s_b1 s_b2 (small21_s_b_r1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (small21_s_b_r2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) x y z1 z2 (small21_z_r1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (small21_z_r2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) eq_refl eq_refl H3 eq_refl H5 eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H11 H12 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H19 H20 (fun _ => eq_refl) (fun _ => eq_refl) H23 (fun _ => eq_refl) H25 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H29 H30 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H36 H37 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H40 H41 H42 (fun _ _ => eq_refl) H44 H45 (fun _ _ => eq_refl) H47 H48 (fun _ _ => eq_refl) H50 H51 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H54 H55 (fun _ _ => eq_refl) H57 H58 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H61 H62 (fun _ _ => eq_refl) H64 H65 (fun _ _ => eq_refl) H67 H68 H69 H70 H71 H72 H73 H74).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 : nat) (beta1 beta2 c epsilon eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run21_W1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  let s_W1 := (run21_s_W1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  let b1 := (run21_b1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  let s_b1 := (run21_s_b1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  let s_W2 := (run21_s_W2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  let s_b2 := (run21_s_b2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  let p := (run21_p n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  let q := (run21_q n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  let G1 := (run21_G1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  let g1 := (run21_g1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  let G2 := (run21_G2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  let g2 := (run21_g2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
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
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  intros n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y W1 s_W1 b1 s_b1 W2 s_W2 s_b2 p q G1 g1 G2 g2 H76 H77 H78 H79 H80 H81 H82 H83 H84 H85.
  exact (L2_2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime (run21_G1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_G2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_W1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_W2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_a1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_b1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_b2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_delta1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_delta2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_g1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_g2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_m_W1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_m_W2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_m_b1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_m_b2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_p n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_q n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_s_W1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_s_W2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_s_b1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_s_b2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) x y (run21_z1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) (run21_z2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let beta1 := (1 / 2 : R) in
  let beta2 := (1 / 3 : R) in
  let c := ((-1) : R) in
  let epsilon := (3 : R) in
  let eta := (3 : R) in
  let lambda := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run21_W1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat).
Proof.
  intros n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y W1.
  pose (m_W1 := (run21_m_W1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (W2 := (run21_W2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (b1 := (run21_b1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (z1 := (run21_z1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (b2 := (run21_b2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (G1 := (run21_G1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (p := (run21_p n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (s_W1 := (run21_s_W1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (q := (run21_q n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (s_b1 := (run21_s_b1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (g1 := (run21_g1 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (s_W2 := (run21_s_W2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (G2 := (run21_G2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (s_b2 := (run21_s_b2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  pose (g2 := (run21_g2 n0 n1 n2 beta1 beta2 c epsilon eta lambda ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : m_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : m_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W2 0%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := (-1) * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [(-1); 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [z1 1%nat 1%nat] [(-1)] (same_parts v5 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := (-1) * (-1) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [(-1); (-1); 0] (same_parts v3 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [1; 1] (same_parts v8 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := ((-1) * 0 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [(-1); 0] (same_parts v3 (same_parts v9 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : G1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v10 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : p 0%nat = 1)
    by (refine (eq_refl : p 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : s_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : q 0%nat = 1)
    by (refine (eq_refl : q 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := (1 - eta * lambda) * W1 0%nat 1%nat 1%nat - eta * (beta1 * m_W1 0%nat 1%nat 1%nat + (1 - beta1) * G1 1%nat 1%nat 1%nat) * / (1 - beta1 * p 0%nat) * / (sqrt ((beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)) eq_refl (eq_trans (y := (1 - 3 * 1) * (-1) - 3 * (1 / 2 * 0 + (1 - 1 / 2) * 0) * 2 * (1 / 3)) (rewritten (PEsub (PEmul (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (V 3)) (PEmul (PEmul (PEmul (V 1) (PEadd (PEmul (V 4) (V 5)) (PEmul (PEsub (PEc (1 # 1)) (V 4)) (V 6)))) (V 7)) (V 8))) [eta; lambda; W1 0%nat 1%nat 1%nat; beta1; m_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat; / (1 - beta1 * p 0%nat); / (sqrt ((beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)] [3; 1; (-1); 1 / 2; 0; 0; 2; 1 / 3] (same_parts (eq_refl : eta = 3) (same_parts (eq_refl : lambda = 1) (same_parts v1 (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v2 (same_parts v11 (same_parts (eq_trans (y := / (1 / 2)) (inv1 (eq_trans (y := 1 - 1 / 2 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta1; p 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v12 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 2)) (PEc (1 # 1)))) (PEc (1 # 2)) eq_refl))) (rewritten (V 1) [/ (1 / 2)] [2] (same_parts (inv_number (1 # 2)) eq_refl))) (same_parts (eq_trans (y := / 3) (inv1 (eq_trans (y := 0 + 3) (rewritten (PEadd (V 1) (V 2)) [sqrt ((beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)); epsilon] [0; 3] (same_parts (eq_trans (f_equal sqrt (eq_trans (y := (1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) * (3 / 2)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) (V 4)) [beta2; s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat; / (1 - beta2 * q 0%nat)] [1 / 3; 0; 0; 3 / 2] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v13 (same_parts v11 (same_parts (eq_trans (y := / (2 / 3)) (inv1 (eq_trans (y := 1 - 1 / 3 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta2; q 0%nat] [1 / 3; 1] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v14 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 3)) (PEc (1 # 1)))) (PEc (2 # 3)) eq_refl))) (rewritten (V 1) [/ (2 / 3)] [3 / 2] (same_parts (inv_number (2 # 3)) eq_refl))) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (3 # 2))) (PEc (0 # 1)) eq_refl))) law_sqrt_of_zero) (same_parts (eq_refl : epsilon = 3) eq_refl))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (3 # 1))) (PEc (3 # 1)) eq_refl))) (rewritten (V 1) [/ 3] [1 / 3] (same_parts (inv_number (3 # 1)) eq_refl))) eq_refl))))))))) (ring_fact [] (PEsub (PEmul (PEsub (PEc (1 # 1)) (PEmul (PEc (3 # 1)) (PEc (1 # 1)))) (PEc (-1 # 1))) (PEmul (PEmul (PEmul (PEc (3 # 1)) (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1))))) (PEc (2 # 1))) (PEc (1 # 3)))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : p 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta1 * p 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta1; p 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : s_W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat] [1 / 3; 0; 0] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v13 (same_parts v11 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : s_W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : G1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 0%nat] [0; 1] (same_parts v10 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : s_W1 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 0%nat + (1 - beta2) * G1 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 0%nat; G1 1%nat 1%nat 0%nat] [1 / 3; 0; 0] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v18 (same_parts v19 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : s_W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : W2 0%nat 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : delta1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := ((-1) * 0 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat] [(-1); 0] (same_parts v22 (same_parts v9 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : G1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 1%nat] [0; 1] (same_parts v23 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : s_W1 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 1%nat + (1 - beta2) * G1 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 1%nat; G1 1%nat 0%nat 1%nat] [1 / 3; 0; 0] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v21 (same_parts v24 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : s_W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : G1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := 0 * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 0%nat] [0; 1] (same_parts v23 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : s_W1 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 0%nat + (1 - beta2) * G1 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 0%nat; G1 1%nat 0%nat 0%nat] [1 / 3; 0; 0] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v26 (same_parts v27 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : q 1%nat = 1 / 3)
    by (refine (eq_trans (y := beta2 * q 0%nat) eq_refl (eq_trans (y := 1 / 3 * 1) (rewritten (PEmul (V 1) (V 2)) [beta2; q 0%nat] [1 / 3; 1] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v14 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 3)) (PEc (1 # 1))) (PEc (1 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : s_b1 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : g1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1 1%nat 1%nat] [0] (same_parts v10 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : s_b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 1%nat + (1 - beta2) * g1 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 1%nat; g1 1%nat 1%nat] [1 / 3; 0; 0] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v30 (same_parts v31 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : s_b1 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : g1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta1 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1 1%nat 0%nat] [0] (same_parts v23 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : s_b1 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 0%nat + (1 - beta2) * g1 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 0%nat; g1 1%nat 0%nat] [1 / 3; 0; 0] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v33 (same_parts v34 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : s_W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : G2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (-1)) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; (-1)] (same_parts v9 (same_parts v6 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : s_W2 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 1%nat + (1 - beta2) * G2 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 1%nat; G2 1%nat 1%nat 1%nat] [1 / 3; 0; 0] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v36 (same_parts v37 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : s_W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : W1 0%nat 0%nat 1%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : z1 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := (-1) * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [(-1); 1; 0] (same_parts v40 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v41 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : a1 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := z1 1%nat 0%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [z1 1%nat 0%nat] [(-1)] (same_parts v42 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : G2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 0 * (-1)) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 0%nat] [0; (-1)] (same_parts v9 (same_parts v43 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : s_W2 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 0%nat + (1 - beta2) * G2 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 0%nat; G2 1%nat 1%nat 0%nat] [1 / 3; 0; 0] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v39 (same_parts v44 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : s_W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : W2 0%nat 0%nat 1%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : z2 1%nat 0%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := (-1) * (-1) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [(-1); (-1); 0] (same_parts v47 (same_parts v6 (same_parts v48 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : delta2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 0%nat; y 1%nat 0%nat] [1; 1] (same_parts v49 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : G2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (-1)) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 1%nat] [0; (-1)] (same_parts v50 (same_parts v6 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : s_W2 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 1%nat + (1 - beta2) * G2 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 1%nat; G2 1%nat 0%nat 1%nat] [1 / 3; 0; 0] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v46 (same_parts v51 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : s_W2 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : G2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 0 * (-1)) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 0%nat] [0; (-1)] (same_parts v50 (same_parts v43 eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : s_W2 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 0%nat + (1 - beta2) * G2 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 0%nat; G2 1%nat 0%nat 0%nat] [1 / 3; 0; 0] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v53 (same_parts v54 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : s_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : g2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 1%nat) eq_refl (rewritten (V 1) [delta2 1%nat 1%nat] [0] (same_parts v9 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : s_b2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 1%nat; g2 1%nat 1%nat] [1 / 3; 0; 0] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v56 (same_parts v57 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : s_b2 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : g2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := delta2 1%nat 0%nat) eq_refl (rewritten (V 1) [delta2 1%nat 0%nat] [0] (same_parts v50 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v61 : s_b2 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 0%nat + (1 - beta2) * g2 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 0%nat; g2 1%nat 0%nat] [1 / 3; 0; 0] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v59 (same_parts v60 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [2] (same_parts v15 eq_refl)) (eq_trans (y := (-1)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [(-1)] (same_parts v1 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (number_apart (2 # 1) (-1 # 1) eq_refl)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim1_moves, claim2_moves).
Print Assumptions certified.
