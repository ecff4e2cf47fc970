(* The certificate of the page `mlp-identical-units-momentum`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** with momentum, the entries of $\mathbf{W}_{1}$ and $\mathbf{b}_{1}$ along axis 1 and of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_m_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_m_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_m_W2 : nat -> nat -> R; run11_now_b2 : nat -> R; run11_now_m_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run11_now_W1 := fun i j => c; run11_now_m_W1 := fun i j => 0; run11_now_b1 := fun i => 0; run11_now_m_b1 := fun i => 0; run11_now_W2 := fun i j => c; run11_now_m_W2 := fun i j => 0; run11_now_b2 := fun i => 0; run11_now_m_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
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

Lemma L1_1 (n0 n1 n2 : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 : nat -> nat -> nat -> R) (G_r1 G_r2 : nat -> nat -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 g1 g2 : nat -> nat -> R) (g_r1 : nat -> R) (g_r2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_W_r1 m_W_r2 m_b1 m_b2 : nat -> nat -> R) (m_b_r1 : nat -> R) (m_b_r2 x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : m_b_r1 0%nat = 0)
    (H3 : forall j : nat, W_r1 0%nat j = c)
    (H4 : forall i : nat, W_r2 0%nat i = c)
    (H5 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H8 : forall t : nat, b_r1 (S t) = b_r1 t - eta * (mu * m_b_r1 t + g_r1 (S t)))
    (H9 : forall i : nat, b_r2 0%nat i = 0)
    (H10 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H11 : forall t : nat, g_r1 (S t) = delta_r1 (S t))
    (H12 : forall j : nat, m_W_r1 0%nat j = 0)
    (H13 : forall i : nat, m_W_r2 0%nat i = 0)
    (H14 : forall i : nat, m_b1 0%nat i = 0)
    (H15 : forall i : nat, m_b2 0%nat i = 0)
    (H16 : forall t : nat, m_b_r1 (S t) = mu * m_b_r1 t + g_r1 (S t))
    (H17 : forall i : nat, m_b_r2 0%nat i = 0)
    (H18 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H19 : forall t : nat, forall j : nat, G_r1 (S t) j = delta_r1 (S t) * x (S t) j)
    (H20 : forall t : nat, forall i : nat, G_r2 (S t) i = delta_r2 (S t) i * a_r1 (S t))
    (H21 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H22 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H23 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j - eta * (mu * m_W_r1 t j + G_r1 (S t) j))
    (H24 : forall t : nat, forall i : nat, W_r2 (S t) i = W_r2 t i - eta * (mu * m_W_r2 t i + G_r2 (S t) i))
    (H25 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (mu * m_b1 t i + g1 (S t) i))
    (H27 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (mu * m_b2 t i + g2 (S t) i))
    (H28 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (mu * m_b_r2 t i + g_r2 (S t) i))
    (H29 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H30 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H31 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H32 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H33 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H34 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H35 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H36 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H37 : forall t : nat, forall j : nat, m_W_r1 (S t) j = mu * m_W_r1 t j + G_r1 (S t) j)
    (H38 : forall t : nat, forall i : nat, m_W_r2 (S t) i = mu * m_W_r2 t i + G_r2 (S t) i)
    (H39 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H40 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H41 : forall t : nat, forall i : nat, m_b_r2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    (H42 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H43 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H44 : forall t : nat, forall i : nat, z_r2 (S t) i = INR n1 * W_r2 t i * a_r1 (S t) + b_r2 t i)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H47 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (mu * m_W1 t i j + G1 (S t) i j))
    (H48 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (mu * m_W2 t i j + G2 (S t) i j))
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2; exact (fun t H51 => (proj1 (proj2 (proj2 (proj2 (proj2 H51))))))).
  assert (s4 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H18 H42 n0 x z1 z_r1; exact (fun i t H51 => (eq_trans (eq_trans (H42 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H51) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 (proj2 H51))) i))) (eq_sym (H18 t))))).
  assert (s5 : forall (t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H25 H5 a1 a_r1 phi s4; exact (fun t H51 => (fun i : nat => (eq_trans (eq_trans (H25 t i) (f_equal phi (s4 i t H51))) (eq_sym (H5 t)))))).
  assert (s6 : forall (i t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t)) = INR n1 * W_r2 t i * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun i t => (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t))] [W_r2 t i * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s7 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H51 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H51))))))) i))).
  assert (s8 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H43 H44 n1 s3 s5 s6 s7 z2 z_r2; exact (fun i t H51 => (eq_trans (eq_trans (H43 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((s3 t H51) i j_0) ((s5 t H51) j_0)))) (s6 i t)) (s7 i t H51))) (eq_sym (H44 t i))))).
  assert (s9 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H30 H31 delta2 delta_r2 ell_prime s8 y; exact (fun i t H51 => (eq_trans (eq_trans (H30 t i) (f_equal2 ell_prime (s8 i t H51) (eq_refl (y (S t) i)))) (eq_sym (H31 t i))))).
  assert (s10 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H10 H29 delta1 delta_r1 n2 phi_prime s3 s4 s9; exact (fun i t H51 => (eq_trans (eq_trans (H29 t i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((s3 t H51) j_0 i) ((fun i : nat => (s9 i t H51)) j_0)))) (f_equal phi_prime (s4 i t H51)))) (eq_sym (H10 t))))).
  assert (s11 : forall (i j t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    G1 (S t) i j = G_r1 (S t) j)
    by (clear - G1 G_r1 H19 H45 s10 x; exact (fun i j t H51 => (eq_trans (eq_trans (H45 t i j) (mul2 (s10 i t H51) (eq_refl (x (S t) j)))) (eq_sym (H19 t j))))).
  assert (s12 : forall (i j t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_W1 t i j + G1 (S t) i j = mu * m_W_r1 t j + G_r1 (S t) j)
    by (clear - G1 G_r1 m_W1 m_W_r1 mu s11; exact (fun i j t H51 => (add2 (mul2 (eq_refl (mu)) ((proj1 (proj2 H51)) i j)) (s11 i j t H51)))).
  assert (s13 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    g1 (S t) i = g_r1 (S t))
    by (clear - H11 H32 g1 g_r1 s10; exact (fun i t H51 => (eq_trans (eq_trans (H32 t i) (s10 i t H51)) (eq_sym (H11 t))))).
  assert (s14 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_b1 t i + g1 (S t) i = mu * m_b_r1 t + g_r1 (S t))
    by (clear - g1 g_r1 m_b1 m_b_r1 mu s13; exact (fun i t H51 => (add2 (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 H51)))) i)) (s13 i t H51)))).
  assert (s15 : forall (i j t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    G2 (S t) i j = G_r2 (S t) i)
    by (clear - G2 G_r2 H20 H46 s5 s9; exact (fun i j t H51 => (eq_trans (eq_trans (H46 t i j) (mul2 (s9 i t H51) ((s5 t H51) j))) (eq_sym (H20 t i))))).
  assert (s16 : forall (i j t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_W2 t i j + G2 (S t) i j = mu * m_W_r2 t i + G_r2 (S t) i)
    by (clear - G2 G_r2 m_W2 m_W_r2 mu s15; exact (fun i j t H51 => (add2 (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H51)))))) i j)) (s15 i j t H51)))).
  assert (s17 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H33 H34 g2 g_r2 s9; exact (fun i t H51 => (eq_trans (eq_trans (H33 t i) (s9 i t H51)) (eq_sym (H34 t i))))).
  assert (s18 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_b2 t i + g2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    by (clear - g2 g_r2 m_b2 m_b_r2 mu s17; exact (fun i t H51 => (add2 (mul2 (eq_refl (mu)) ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H51))))))) i)) (s17 i t H51)))).
  assert (s19 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i))
    by (clear - H1 H12 H13 H14 H15 H16 H17 H2 H21 H22 H23 H24 H26 H27 H28 H3 H35 H36 H37 H38 H39 H4 H40 H41 H47 H48 H49 H50 H6 H7 H8 H9 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta m_W1 m_W2 m_W_r1 m_W_r2 m_b1 m_b2 m_b_r1 m_b_r2 s12 s14 s16 s18 s3 s7; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H21 i j) (eq_sym (H3 j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H35 i j) (eq_sym (H12 j))))) (conj (fun i : nat => (eq_trans (H6 i) (eq_sym H1))) (conj (fun i : nat => (eq_trans (H14 i) (eq_sym H2))) (conj (fun i : nat => (fun j : nat => (eq_trans (H22 i j) (eq_sym (H4 i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H36 i j) (eq_sym (H13 i))))) (conj (fun i : nat => (eq_trans (H7 i) (eq_sym (H9 i)))) (fun i : nat => (eq_trans (H15 i) (eq_sym (H17 i))))))))))) (fun t : nat => (fun H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H47 t i j) (add2 ((proj1 H51) i j) (opp1 (mul2 (eq_refl (eta)) (s12 i j t H51))))) (eq_sym (H23 t j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H49 t i j) (s12 i j t H51)) (eq_sym (H37 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H26 t i) (add2 ((proj1 (proj2 (proj2 H51))) i) (opp1 (mul2 (eq_refl (eta)) (s14 i t H51))))) (eq_sym (H8 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H39 t i) (s14 i t H51)) (eq_sym (H16 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H48 t i j) (add2 ((s3 t H51) i j) (opp1 (mul2 (eq_refl (eta)) (s16 i j t H51))))) (eq_sym (H24 t i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H50 t i j) (s16 i j t H51)) (eq_sym (H38 t i))))) (conj (fun i : nat => (eq_trans (eq_trans (H27 t i) (add2 (s7 i t H51) (opp1 (mul2 (eq_refl (eta)) (s18 i t H51))))) (eq_sym (H28 t i)))) (fun i : nat => (eq_trans (eq_trans (H40 t i) (s18 i t H51)) (eq_sym (H41 t i))))))))))))))).
  assert (s20 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s21 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s19; exact (fun t : nat => (proj1 (proj2 (proj2 (s19 t)))))).
  assert (s22 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s23 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2 s19; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s19 t)))))))).
  assert (s24 : forall (i t : nat),
    W_r2 t i = W_r2 t i)
    by (clear - W_r2; exact (fun i t => (eq_refl (W_r2 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s19 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s19 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s21 t i) (eq_sym (s21 t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s23 t i j) (eq_sym (s23 t i k))))))))).
Qed.

Record small11_state := { small11_now_W_r1 : nat -> R; small11_now_m_W_r1 : nat -> R; small11_now_b_r1 : R; small11_now_m_b_r1 : R; small11_now_W_r2 : nat -> R; small11_now_m_W_r2 : nat -> R; small11_now_b_r2 : nat -> R; small11_now_m_b_r2 : nat -> R }.

Section small11.
Variables (n0 n1 n2 : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  small11_now_W_r1 now j - eta * (mu * small11_now_m_W_r1 now j + small11_next_G_r1 now t j).
Definition small11_next_m_W_r1 (now : small11_state) (t j : nat) : R :=
  mu * small11_now_m_W_r1 now j + small11_next_G_r1 now t j.
Definition small11_next_b_r1 (now : small11_state) (t : nat) : R :=
  small11_now_b_r1 now - eta * (mu * small11_now_m_b_r1 now + small11_next_g_r1 now t).
Definition small11_next_m_b_r1 (now : small11_state) (t : nat) : R :=
  mu * small11_now_m_b_r1 now + small11_next_g_r1 now t.
Definition small11_next_W_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_W_r2 now i - eta * (mu * small11_now_m_W_r2 now i + small11_next_G_r2 now t i).
Definition small11_next_m_W_r2 (now : small11_state) (t i : nat) : R :=
  mu * small11_now_m_W_r2 now i + small11_next_G_r2 now t i.
Definition small11_next_b_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r2 now i - eta * (mu * small11_now_m_b_r2 now i + small11_next_g_r2 now t i).
Definition small11_next_m_b_r2 (now : small11_state) (t i : nat) : R :=
  mu * small11_now_m_b_r2 now i + small11_next_g_r2 now t i.
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_W_r1 := small11_next_W_r1 now t; small11_now_m_W_r1 := small11_next_m_W_r1 now t; small11_now_b_r1 := small11_next_b_r1 now t; small11_now_m_b_r1 := small11_next_m_b_r1 now t; small11_now_W_r2 := small11_next_W_r2 now t; small11_now_m_W_r2 := small11_next_m_W_r2 now t; small11_now_b_r2 := small11_next_b_r2 now t; small11_now_m_b_r2 := small11_next_m_b_r2 now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_W_r1 := fun j => c; small11_now_m_W_r1 := fun j => 0; small11_now_b_r1 := 0; small11_now_m_b_r1 := 0; small11_now_W_r2 := fun i => c; small11_now_m_W_r2 := fun i => 0; small11_now_b_r2 := fun i => 0; small11_now_m_b_r2 := fun i => 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_W_r1 (t : nat) := small11_now_W_r1 (small11_after t).
Definition small11_m_W_r1 (t : nat) := small11_now_m_W_r1 (small11_after t).
Definition small11_b_r1 (t : nat) := small11_now_b_r1 (small11_after t).
Definition small11_m_b_r1 (t : nat) := small11_now_m_b_r1 (small11_after t).
Definition small11_W_r2 (t : nat) := small11_now_W_r2 (small11_after t).
Definition small11_m_W_r2 (t : nat) := small11_now_m_W_r2 (small11_after t).
Definition small11_b_r2 (t : nat) := small11_now_b_r2 (small11_after t).
Definition small11_m_b_r2 (t : nat) := small11_now_m_b_r2 (small11_after t).
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

Lemma L1_2 (n0 n1 n2 : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 x y z1 z2 : nat -> nat -> R)
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H14 : forall i : nat, m_b1 0%nat i = 0)
    (H15 : forall i : nat, m_b2 0%nat i = 0)
    (H21 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H22 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H25 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (mu * m_b1 t i + g1 (S t) i))
    (H27 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (mu * m_b2 t i + g2 (S t) i))
    (H29 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H30 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H32 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H33 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H35 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H36 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H39 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H40 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H42 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H43 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H47 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (mu * m_W1 t i j + G1 (S t) i j))
    (H48 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (mu * m_W2 t i j + G2 (S t) i j))
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j) :
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
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L1_1 n0 n1 n2 c eta mu ell_prime phi phi_prime G1 G2 (small11_G_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small11_G_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) W1 W2 (small11_W_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small11_W_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) a1 (small11_a_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) b1 b2 (small11_b_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small11_b_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) delta1 delta2 (small11_delta_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small11_delta_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) g1 g2 (small11_g_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small11_g_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) m_W1 m_W2 (small11_m_W_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small11_m_W_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) m_b1 m_b2 (small11_m_b_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small11_m_b_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) x y z1 z2 (small11_z_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small11_z_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H6 H7 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H14 H15 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H21 H22 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H25 H26 H27 (fun _ _ => eq_refl) H29 H30 (fun _ _ => eq_refl) H32 H33 (fun _ _ => eq_refl) H35 H36 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H39 H40 (fun _ _ => eq_refl) H42 H43 (fun _ _ => eq_refl) H45 H46 H47 H48 H49 H50).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  intros n0 n1 n2 c eta mu ell_prime phi phi_prime x y W1 b1 W2.
  exact (L1_2 n0 n1 n2 c eta mu ell_prime phi phi_prime (run11_G1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_G2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_W1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_W2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_a1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_b1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_b2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_delta1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_delta2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_g1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_g2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_m_W1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_m_W2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_m_b1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_m_b2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) x y (run11_z1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run11_z2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let c := (1 : R) in
  let eta := (1 / 2 : R) in
  let mu := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 1 / 2 in
  let W1 := (run11_W1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k)).
Proof.
  intros n0 n1 n2 c eta mu ell_prime phi phi_prime x y W1 b1 W2.
  pose (m_W1 := (run11_m_W1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (z1 := (run11_z1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (b2 := (run11_b2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (delta1 := (run11_delta1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (G1 := (run11_G1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : m_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : m_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1 / 2] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 1 / 2; 0] (same_parts v3 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta2 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := z2 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [1 / 2; 1 / 2] (same_parts v8 (same_parts (eq_refl : y 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 2))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : delta1 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * (1 / 4) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 1 / 4] (same_parts v3 (same_parts v9 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 4))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : G1 1%nat 1%nat 1%nat = 1 / 8)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 4 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [1 / 4; 1 / 2] (same_parts v10 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (1 # 4)) (PEc (1 # 2))) (PEc (1 # 8)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : W1 1%nat 1%nat 1%nat = 15 / 16)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * (mu * m_W1 0%nat 1%nat 1%nat + G1 1%nat 1%nat 1%nat)) eq_refl (eq_trans (y := 1 - 1 / 2 * (2 * 0 + 1 / 8)) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (V 5)))) [W1 0%nat 1%nat 1%nat; eta; mu; m_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat] [1; 1 / 2; 2; 0; 1 / 8] (same_parts v1 (same_parts (eq_refl : eta = 1 / 2) (same_parts (eq_refl : mu = 2) (same_parts v2 (same_parts v11 eq_refl)))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 2)) (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (1 # 8))))) (PEc (15 # 16)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [15 / 16] (same_parts v12 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (15 # 16) (1 # 1) eq_refl)) (claim1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with Nesterov's momentum, the entries of $\mathbf{W}_{1}$ and $\mathbf{b}_{1}$ along axis 1 and of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_m_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_m_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_m_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_m_b2 : nat -> R }.

Section run21.
Variables (n0 n1 n2 : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  run21_now_W1 now i j - eta * (run21_next_G1 now t i j + mu * (mu * run21_now_m_W1 now i j + run21_next_G1 now t i j)).
Definition run21_next_m_W1 (now : run21_state) (t i j : nat) : R :=
  mu * run21_now_m_W1 now i j + run21_next_G1 now t i j.
Definition run21_next_b1 (now : run21_state) (t i : nat) : R :=
  run21_now_b1 now i - eta * (run21_next_g1 now t i + mu * (mu * run21_now_m_b1 now i + run21_next_g1 now t i)).
Definition run21_next_m_b1 (now : run21_state) (t i : nat) : R :=
  mu * run21_now_m_b1 now i + run21_next_g1 now t i.
Definition run21_next_W2 (now : run21_state) (t i j : nat) : R :=
  run21_now_W2 now i j - eta * (run21_next_G2 now t i j + mu * (mu * run21_now_m_W2 now i j + run21_next_G2 now t i j)).
Definition run21_next_m_W2 (now : run21_state) (t i j : nat) : R :=
  mu * run21_now_m_W2 now i j + run21_next_G2 now t i j.
Definition run21_next_b2 (now : run21_state) (t i : nat) : R :=
  run21_now_b2 now i - eta * (run21_next_g2 now t i + mu * (mu * run21_now_m_b2 now i + run21_next_g2 now t i)).
Definition run21_next_m_b2 (now : run21_state) (t i : nat) : R :=
  mu * run21_now_m_b2 now i + run21_next_g2 now t i.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_W1 := run21_next_W1 now t; run21_now_m_W1 := run21_next_m_W1 now t; run21_now_b1 := run21_next_b1 now t; run21_now_m_b1 := run21_next_m_b1 now t; run21_now_W2 := run21_next_W2 now t; run21_now_m_W2 := run21_next_m_W2 now t; run21_now_b2 := run21_next_b2 now t; run21_now_m_b2 := run21_next_m_b2 now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_W1 := fun i j => c; run21_now_m_W1 := fun i j => 0; run21_now_b1 := fun i => 0; run21_now_m_b1 := fun i => 0; run21_now_W2 := fun i j => c; run21_now_m_W2 := fun i j => 0; run21_now_b2 := fun i => 0; run21_now_m_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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

Lemma L2_1 (n0 n1 n2 : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 : nat -> nat -> nat -> R) (G_r1 G_r2 : nat -> nat -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 g1 g2 : nat -> nat -> R) (g_r1 : nat -> R) (g_r2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_W_r1 m_W_r2 m_b1 m_b2 : nat -> nat -> R) (m_b_r1 : nat -> R) (m_b_r2 x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : m_b_r1 0%nat = 0)
    (H3 : forall j : nat, W_r1 0%nat j = c)
    (H4 : forall i : nat, W_r2 0%nat i = c)
    (H5 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H8 : forall t : nat, b_r1 (S t) = b_r1 t - eta * (g_r1 (S t) + mu * (mu * m_b_r1 t + g_r1 (S t))))
    (H9 : forall i : nat, b_r2 0%nat i = 0)
    (H10 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H11 : forall t : nat, g_r1 (S t) = delta_r1 (S t))
    (H12 : forall j : nat, m_W_r1 0%nat j = 0)
    (H13 : forall i : nat, m_W_r2 0%nat i = 0)
    (H14 : forall i : nat, m_b1 0%nat i = 0)
    (H15 : forall i : nat, m_b2 0%nat i = 0)
    (H16 : forall t : nat, m_b_r1 (S t) = mu * m_b_r1 t + g_r1 (S t))
    (H17 : forall i : nat, m_b_r2 0%nat i = 0)
    (H18 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H19 : forall t : nat, forall j : nat, G_r1 (S t) j = delta_r1 (S t) * x (S t) j)
    (H20 : forall t : nat, forall i : nat, G_r2 (S t) i = delta_r2 (S t) i * a_r1 (S t))
    (H21 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H22 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H23 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j - eta * (G_r1 (S t) j + mu * (mu * m_W_r1 t j + G_r1 (S t) j)))
    (H24 : forall t : nat, forall i : nat, W_r2 (S t) i = W_r2 t i - eta * (G_r2 (S t) i + mu * (mu * m_W_r2 t i + G_r2 (S t) i)))
    (H25 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (g1 (S t) i + mu * (mu * m_b1 t i + g1 (S t) i)))
    (H27 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (g2 (S t) i + mu * (mu * m_b2 t i + g2 (S t) i)))
    (H28 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (g_r2 (S t) i + mu * (mu * m_b_r2 t i + g_r2 (S t) i)))
    (H29 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H30 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H31 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H32 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H33 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H34 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H35 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H36 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H37 : forall t : nat, forall j : nat, m_W_r1 (S t) j = mu * m_W_r1 t j + G_r1 (S t) j)
    (H38 : forall t : nat, forall i : nat, m_W_r2 (S t) i = mu * m_W_r2 t i + G_r2 (S t) i)
    (H39 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H40 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H41 : forall t : nat, forall i : nat, m_b_r2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    (H42 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H43 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H44 : forall t : nat, forall i : nat, z_r2 (S t) i = INR n1 * W_r2 t i * a_r1 (S t) + b_r2 t i)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H47 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (G1 (S t) i j + mu * (mu * m_W1 t i j + G1 (S t) i j)))
    (H48 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (G2 (S t) i j + mu * (mu * m_W2 t i j + G2 (S t) i j)))
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2; exact (fun t H51 => (proj1 (proj2 (proj2 (proj2 (proj2 H51))))))).
  assert (s4 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H18 H42 n0 x z1 z_r1; exact (fun i t H51 => (eq_trans (eq_trans (H42 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H51) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 (proj2 H51))) i))) (eq_sym (H18 t))))).
  assert (s5 : forall (t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H25 H5 a1 a_r1 phi s4; exact (fun t H51 => (fun i : nat => (eq_trans (eq_trans (H25 t i) (f_equal phi (s4 i t H51))) (eq_sym (H5 t)))))).
  assert (s6 : forall (i t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t)) = INR n1 * W_r2 t i * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun i t => (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t))] [W_r2 t i * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s7 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2; exact (fun i t H51 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H51))))))) i))).
  assert (s8 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H43 H44 n1 s3 s5 s6 s7 z2 z_r2; exact (fun i t H51 => (eq_trans (eq_trans (H43 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((s3 t H51) i j_0) ((s5 t H51) j_0)))) (s6 i t)) (s7 i t H51))) (eq_sym (H44 t i))))).
  assert (s9 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H30 H31 delta2 delta_r2 ell_prime s8 y; exact (fun i t H51 => (eq_trans (eq_trans (H30 t i) (f_equal2 ell_prime (s8 i t H51) (eq_refl (y (S t) i)))) (eq_sym (H31 t i))))).
  assert (s10 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H10 H29 delta1 delta_r1 n2 phi_prime s3 s4 s9; exact (fun i t H51 => (eq_trans (eq_trans (H29 t i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((s3 t H51) j_0 i) ((fun i : nat => (s9 i t H51)) j_0)))) (f_equal phi_prime (s4 i t H51)))) (eq_sym (H10 t))))).
  assert (s11 : forall (i j t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    G1 (S t) i j = G_r1 (S t) j)
    by (clear - G1 G_r1 H19 H45 s10 x; exact (fun i j t H51 => (eq_trans (eq_trans (H45 t i j) (mul2 (s10 i t H51) (eq_refl (x (S t) j)))) (eq_sym (H19 t j))))).
  assert (s12 : forall (i j t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_W1 t i j + G1 (S t) i j = mu * m_W_r1 t j + G_r1 (S t) j)
    by (clear - G1 G_r1 m_W1 m_W_r1 mu s11; exact (fun i j t H51 => (add2 (mul2 (eq_refl (mu)) ((proj1 (proj2 H51)) i j)) (s11 i j t H51)))).
  assert (s13 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    g1 (S t) i = g_r1 (S t))
    by (clear - H11 H32 g1 g_r1 s10; exact (fun i t H51 => (eq_trans (eq_trans (H32 t i) (s10 i t H51)) (eq_sym (H11 t))))).
  assert (s14 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_b1 t i + g1 (S t) i = mu * m_b_r1 t + g_r1 (S t))
    by (clear - g1 g_r1 m_b1 m_b_r1 mu s13; exact (fun i t H51 => (add2 (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 H51)))) i)) (s13 i t H51)))).
  assert (s15 : forall (i j t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    G2 (S t) i j = G_r2 (S t) i)
    by (clear - G2 G_r2 H20 H46 s5 s9; exact (fun i j t H51 => (eq_trans (eq_trans (H46 t i j) (mul2 (s9 i t H51) ((s5 t H51) j))) (eq_sym (H20 t i))))).
  assert (s16 : forall (i j t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_W2 t i j + G2 (S t) i j = mu * m_W_r2 t i + G_r2 (S t) i)
    by (clear - G2 G_r2 m_W2 m_W_r2 mu s15; exact (fun i j t H51 => (add2 (mul2 (eq_refl (mu)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H51)))))) i j)) (s15 i j t H51)))).
  assert (s17 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H33 H34 g2 g_r2 s9; exact (fun i t H51 => (eq_trans (eq_trans (H33 t i) (s9 i t H51)) (eq_sym (H34 t i))))).
  assert (s18 : forall (i t : nat) (H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)),
    mu * m_b2 t i + g2 (S t) i = mu * m_b_r2 t i + g_r2 (S t) i)
    by (clear - g2 g_r2 m_b2 m_b_r2 mu s17; exact (fun i t H51 => (add2 (mul2 (eq_refl (mu)) ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H51))))))) i)) (s17 i t H51)))).
  assert (s19 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = W_r1 (S t) j) /\ (forall i : nat, forall j : nat, m_W1 (S t) i j = m_W_r1 (S t) j) /\ (forall i : nat, b1 (S t) i = b_r1 (S t)) /\ (forall i : nat, m_b1 (S t) i = m_b_r1 (S t)) /\ (forall i : nat, forall j : nat, W2 (S t) i j = W_r2 (S t) i) /\ (forall i : nat, forall j : nat, m_W2 (S t) i j = m_W_r2 (S t) i) /\ (forall i : nat, b2 (S t) i = b_r2 (S t) i) /\ (forall i : nat, m_b2 (S t) i = m_b_r2 (S t) i))
    by (clear - H16 H23 H24 H26 H27 H28 H37 H38 H39 H40 H41 H47 H48 H49 H50 H8 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta m_W1 m_W2 m_W_r1 m_W_r2 m_b1 m_b2 m_b_r1 m_b_r2 mu s11 s12 s13 s14 s15 s16 s17 s18 s3 s7; exact (fun t => (fun H51 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H47 t i j) (add2 ((proj1 H51) i j) (opp1 (mul2 (eq_refl (eta)) (add2 (s11 i j t H51) (mul2 (eq_refl (mu)) (s12 i j t H51))))))) (eq_sym (H23 t j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H49 t i j) (s12 i j t H51)) (eq_sym (H37 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H26 t i) (add2 ((proj1 (proj2 (proj2 H51))) i) (opp1 (mul2 (eq_refl (eta)) (add2 (s13 i t H51) (mul2 (eq_refl (mu)) (s14 i t H51))))))) (eq_sym (H8 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H39 t i) (s14 i t H51)) (eq_sym (H16 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H48 t i j) (add2 ((s3 t H51) i j) (opp1 (mul2 (eq_refl (eta)) (add2 (s15 i j t H51) (mul2 (eq_refl (mu)) (s16 i j t H51))))))) (eq_sym (H24 t i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H50 t i j) (s16 i j t H51)) (eq_sym (H38 t i))))) (conj (fun i : nat => (eq_trans (eq_trans (H27 t i) (add2 (s7 i t H51) (opp1 (mul2 (eq_refl (eta)) (add2 (s17 i t H51) (mul2 (eq_refl (mu)) (s18 i t H51))))))) (eq_sym (H28 t i)))) (fun i : nat => (eq_trans (eq_trans (H40 t i) (s18 i t H51)) (eq_sym (H41 t i)))))))))))))).
  assert (s20 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i))
    by (clear - H1 H12 H13 H14 H15 H17 H2 H21 H22 H3 H35 H36 H4 H6 H7 H9 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 m_W1 m_W2 m_W_r1 m_W_r2 m_b1 m_b2 m_b_r1 m_b_r2 s19; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) /\ (forall i : nat, m_b2 t i = m_b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H21 i j) (eq_sym (H3 j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H35 i j) (eq_sym (H12 j))))) (conj (fun i : nat => (eq_trans (H6 i) (eq_sym H1))) (conj (fun i : nat => (eq_trans (H14 i) (eq_sym H2))) (conj (fun i : nat => (fun j : nat => (eq_trans (H22 i j) (eq_sym (H4 i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H36 i j) (eq_sym (H13 i))))) (conj (fun i : nat => (eq_trans (H7 i) (eq_sym (H9 i)))) (fun i : nat => (eq_trans (H15 i) (eq_sym (H17 i))))))))))) (fun t : nat => (s19 t)))).
  assert (s21 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s22 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s20; exact (fun t : nat => (proj1 (proj2 (proj2 (s20 t)))))).
  assert (s23 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s24 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2 s20; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s20 t)))))))).
  assert (s25 : forall (i t : nat),
    W_r2 t i = W_r2 t i)
    by (clear - W_r2; exact (fun i t => (eq_refl (W_r2 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s20 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s20 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s22 t i) (eq_sym (s22 t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s24 t i j) (eq_sym (s24 t i k))))))))).
Qed.

Record small21_state := { small21_now_W_r1 : nat -> R; small21_now_m_W_r1 : nat -> R; small21_now_b_r1 : R; small21_now_m_b_r1 : R; small21_now_W_r2 : nat -> R; small21_now_m_W_r2 : nat -> R; small21_now_b_r2 : nat -> R; small21_now_m_b_r2 : nat -> R }.

Section small21.
Variables (n0 n1 n2 : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  small21_now_W_r1 now j - eta * (small21_next_G_r1 now t j + mu * (mu * small21_now_m_W_r1 now j + small21_next_G_r1 now t j)).
Definition small21_next_m_W_r1 (now : small21_state) (t j : nat) : R :=
  mu * small21_now_m_W_r1 now j + small21_next_G_r1 now t j.
Definition small21_next_b_r1 (now : small21_state) (t : nat) : R :=
  small21_now_b_r1 now - eta * (small21_next_g_r1 now t + mu * (mu * small21_now_m_b_r1 now + small21_next_g_r1 now t)).
Definition small21_next_m_b_r1 (now : small21_state) (t : nat) : R :=
  mu * small21_now_m_b_r1 now + small21_next_g_r1 now t.
Definition small21_next_W_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_W_r2 now i - eta * (small21_next_G_r2 now t i + mu * (mu * small21_now_m_W_r2 now i + small21_next_G_r2 now t i)).
Definition small21_next_m_W_r2 (now : small21_state) (t i : nat) : R :=
  mu * small21_now_m_W_r2 now i + small21_next_G_r2 now t i.
Definition small21_next_b_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r2 now i - eta * (small21_next_g_r2 now t i + mu * (mu * small21_now_m_b_r2 now i + small21_next_g_r2 now t i)).
Definition small21_next_m_b_r2 (now : small21_state) (t i : nat) : R :=
  mu * small21_now_m_b_r2 now i + small21_next_g_r2 now t i.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_W_r1 := small21_next_W_r1 now t; small21_now_m_W_r1 := small21_next_m_W_r1 now t; small21_now_b_r1 := small21_next_b_r1 now t; small21_now_m_b_r1 := small21_next_m_b_r1 now t; small21_now_W_r2 := small21_next_W_r2 now t; small21_now_m_W_r2 := small21_next_m_W_r2 now t; small21_now_b_r2 := small21_next_b_r2 now t; small21_now_m_b_r2 := small21_next_m_b_r2 now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_W_r1 := fun j => c; small21_now_m_W_r1 := fun j => 0; small21_now_b_r1 := 0; small21_now_m_b_r1 := 0; small21_now_W_r2 := fun i => c; small21_now_m_W_r2 := fun i => 0; small21_now_b_r2 := fun i => 0; small21_now_m_b_r2 := fun i => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_W_r1 (t : nat) := small21_now_W_r1 (small21_after t).
Definition small21_m_W_r1 (t : nat) := small21_now_m_W_r1 (small21_after t).
Definition small21_b_r1 (t : nat) := small21_now_b_r1 (small21_after t).
Definition small21_m_b_r1 (t : nat) := small21_now_m_b_r1 (small21_after t).
Definition small21_W_r2 (t : nat) := small21_now_W_r2 (small21_after t).
Definition small21_m_W_r2 (t : nat) := small21_now_m_W_r2 (small21_after t).
Definition small21_b_r2 (t : nat) := small21_now_b_r2 (small21_after t).
Definition small21_m_b_r2 (t : nat) := small21_now_m_b_r2 (small21_after t).
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

Lemma L2_2 (n0 n1 n2 : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 : nat -> nat -> R) (m_W1 m_W2 : nat -> nat -> nat -> R) (m_b1 m_b2 x y z1 z2 : nat -> nat -> R)
    (H6 : forall i : nat, b1 0%nat i = 0)
    (H7 : forall i : nat, b2 0%nat i = 0)
    (H14 : forall i : nat, m_b1 0%nat i = 0)
    (H15 : forall i : nat, m_b2 0%nat i = 0)
    (H21 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H22 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H25 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H26 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (g1 (S t) i + mu * (mu * m_b1 t i + g1 (S t) i)))
    (H27 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (g2 (S t) i + mu * (mu * m_b2 t i + g2 (S t) i)))
    (H29 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H30 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H32 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H33 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H35 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H36 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H39 : forall t : nat, forall i : nat, m_b1 (S t) i = mu * m_b1 t i + g1 (S t) i)
    (H40 : forall t : nat, forall i : nat, m_b2 (S t) i = mu * m_b2 t i + g2 (S t) i)
    (H42 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H43 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H45 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H47 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (G1 (S t) i j + mu * (mu * m_W1 t i j + G1 (S t) i j)))
    (H48 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (G2 (S t) i j + mu * (mu * m_W2 t i j + G2 (S t) i j)))
    (H49 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = mu * m_W1 t i j + G1 (S t) i j)
    (H50 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = mu * m_W2 t i j + G2 (S t) i j) :
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
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L2_1 n0 n1 n2 c eta mu ell_prime phi phi_prime G1 G2 (small21_G_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small21_G_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) W1 W2 (small21_W_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small21_W_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) a1 (small21_a_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) b1 b2 (small21_b_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small21_b_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) delta1 delta2 (small21_delta_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small21_delta_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) g1 g2 (small21_g_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small21_g_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) m_W1 m_W2 (small21_m_W_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small21_m_W_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) m_b1 m_b2 (small21_m_b_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small21_m_b_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) x y z1 z2 (small21_z_r1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (small21_z_r2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H6 H7 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H14 H15 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H21 H22 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H25 H26 H27 (fun _ _ => eq_refl) H29 H30 (fun _ _ => eq_refl) H32 H33 (fun _ _ => eq_refl) H35 H36 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H39 H40 (fun _ _ => eq_refl) H42 H43 (fun _ _ => eq_refl) H45 H46 H47 H48 H49 H50).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 : nat) (c eta mu : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run21_W1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) in
  let b1 := (run21_b1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  intros n0 n1 n2 c eta mu ell_prime phi phi_prime x y W1 b1 W2.
  exact (L2_2 n0 n1 n2 c eta mu ell_prime phi phi_prime (run21_G1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_G2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_W1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_W2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_a1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_b1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_b2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_delta1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_delta2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_g1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_g2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_m_W1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_m_W2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_m_b1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_m_b2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) x y (run21_z1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (run21_z2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let c := (1 : R) in
  let eta := (1 / 2 : R) in
  let mu := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 1 / 2 in
  let W1 := (run21_W1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) in
  let b1 := (run21_b1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k)).
Proof.
  intros n0 n1 n2 c eta mu ell_prime phi phi_prime x y W1 b1 W2.
  pose (z1 := (run21_z1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (b2 := (run21_b2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (G1 := (run21_G1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  pose (m_W1 := (run21_m_W1 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1 / 2] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 1 / 2; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := z2 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [1 / 2; 1 / 2] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 2))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * (1 / 4) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 1 / 4] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 4))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : G1 1%nat 1%nat 1%nat = 1 / 8)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 / 4 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [1 / 4; 1 / 2] (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (1 # 4)) (PEc (1 # 2))) (PEc (1 # 8)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : m_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : m_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : W1 1%nat 1%nat 1%nat = 13 / 16)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * (G1 1%nat 1%nat 1%nat + mu * (mu * m_W1 0%nat 1%nat 1%nat + G1 1%nat 1%nat 1%nat))) eq_refl (eq_trans (y := 1 - 1 / 2 * (1 / 8 + 2 * (2 * 0 + 1 / 8))) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (V 3) (PEmul (V 4) (PEadd (PEmul (V 4) (V 5)) (V 3)))))) [W1 0%nat 1%nat 1%nat; eta; G1 1%nat 1%nat 1%nat; mu; m_W1 0%nat 1%nat 1%nat] [1; 1 / 2; 1 / 8; 2; 0] (same_parts v1 (same_parts (eq_refl : eta = 1 / 2) (same_parts v10 (same_parts (eq_refl : mu = 2) (same_parts v11 eq_refl)))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 2)) (PEadd (PEc (1 # 8)) (PEmul (PEc (2 # 1)) (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (1 # 8))))))) (PEc (13 # 16)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [13 / 16] (same_parts v12 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (13 # 16) (1 # 1) eq_refl)) (claim2 n0 n1 n2 c eta mu ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with weight decay in the gradient, the entries of $\mathbf{W}_{1}$ and $\mathbf{b}_{1}$ along axis 1 and of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R }.

Section run31.
Variables (n0 n1 n2 : nat) (c eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  run31_now_W1 now i j - eta * (run31_next_delta1 now t i * x (S t) j + lambda * run31_now_W1 now i j).
Definition run31_next_b1 (now : run31_state) (t i : nat) : R :=
  run31_now_b1 now i - eta * (run31_next_delta1 now t i + lambda * run31_now_b1 now i).
Definition run31_next_W2 (now : run31_state) (t i j : nat) : R :=
  run31_now_W2 now i j - eta * (run31_next_delta2 now t i * run31_next_a1 now t j + lambda * run31_now_W2 now i j).
Definition run31_next_b2 (now : run31_state) (t i : nat) : R :=
  run31_now_b2 now i - eta * (run31_next_delta2 now t i + lambda * run31_now_b2 now i).
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_b1 := run31_next_b1 now t; run31_now_W2 := run31_next_W2 now t; run31_now_b2 := run31_next_b2 now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => c; run31_now_b1 := fun i => 0; run31_now_W2 := fun i j => c; run31_now_b2 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
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

Lemma L3_1 (n0 n1 n2 : nat) (c eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : forall j : nat, W_r1 0%nat j = c)
    (H3 : forall i : nat, W_r2 0%nat i = c)
    (H4 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H7 : forall t : nat, b_r1 (S t) = b_r1 t - eta * (delta_r1 (S t) + lambda * b_r1 t))
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H10 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H13 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j - eta * (delta_r1 (S t) * x (S t) j + lambda * W_r1 t j))
    (H14 : forall t : nat, forall i : nat, W_r2 (S t) i = W_r2 t i - eta * (delta_r2 (S t) i * a_r1 (S t) + lambda * W_r2 t i))
    (H15 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (delta1 (S t) i + lambda * b1 t i))
    (H17 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (delta2 (S t) i + lambda * b2 t i))
    (H18 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * (delta_r2 (S t) i + lambda * b_r2 t i))
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H21 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H22 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H23 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H24 : forall t : nat, forall i : nat, z_r2 (S t) i = INR n1 * W_r2 t i * a_r1 (S t) + b_r2 t i)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (delta1 (S t) i * x (S t) j + lambda * W1 t i j))
    (H26 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (delta2 (S t) i * a1 (S t) j + lambda * W2 t i j)) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H10 H22 n0 x z1 z_r1; exact (fun i t H27 => (eq_trans (eq_trans (H22 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H27) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H27)) i))) (eq_sym (H10 t))))).
  assert (s4 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H15 H4 a1 a_r1 phi s3; exact (fun t H27 => (fun i : nat => (eq_trans (eq_trans (H15 t i) (f_equal phi (s3 i t H27))) (eq_sym (H4 t)))))).
  assert (s5 : forall (i t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t)) = INR n1 * W_r2 t i * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun i t => (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t))] [W_r2 t i * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s6 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H23 H24 n1 s4 s5 z2 z_r2; exact (fun i t H27 => (eq_trans (eq_trans (H23 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) i j_0) ((s4 t H27) j_0)))) (s5 i t)) ((proj2 (proj2 (proj2 H27))) i))) (eq_sym (H24 t i))))).
  assert (s7 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H20 H21 delta2 delta_r2 ell_prime s6 y; exact (fun i t H27 => (eq_trans (eq_trans (H20 t i) (f_equal2 ell_prime (s6 i t H27) (eq_refl (y (S t) i)))) (eq_sym (H21 t i))))).
  assert (s8 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H19 H9 delta1 delta_r1 n2 phi_prime s3 s7; exact (fun i t H27 => (eq_trans (eq_trans (H19 t i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) j_0 i) ((fun i : nat => (s7 i t H27)) j_0)))) (f_equal phi_prime (s3 i t H27)))) (eq_sym (H9 t))))).
  assert (s9 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H1 H11 H12 H13 H14 H16 H17 H18 H2 H25 H26 H3 H5 H6 H7 H8 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta lambda s4 s7 s8 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H11 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H5 i) (eq_sym H1))) (conj (fun i : nat => (fun j : nat => (eq_trans (H12 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H8 i))))))) (fun t : nat => (fun H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H25 t i j) (add2 ((proj1 H27) i j) (opp1 (mul2 (eq_refl (eta)) (add2 (mul2 (s8 i t H27) (eq_refl (x (S t) j))) (mul2 (eq_refl (lambda)) ((proj1 H27) i j))))))) (eq_sym (H13 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H16 t i) (add2 ((proj1 (proj2 H27)) i) (opp1 (mul2 (eq_refl (eta)) (add2 (s8 i t H27) (mul2 (eq_refl (lambda)) ((proj1 (proj2 H27)) i))))))) (eq_sym (H7 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H26 t i j) (add2 ((proj1 (proj2 (proj2 H27))) i j) (opp1 (mul2 (eq_refl (eta)) (add2 (mul2 (s7 i t H27) ((s4 t H27) j)) (mul2 (eq_refl (lambda)) ((proj1 (proj2 (proj2 H27))) i j))))))) (eq_sym (H14 t i))))) (fun i : nat => (eq_trans (eq_trans (H17 t i) (add2 ((proj2 (proj2 (proj2 H27))) i) (opp1 (mul2 (eq_refl (eta)) (add2 (s7 i t H27) (mul2 (eq_refl (lambda)) ((proj2 (proj2 (proj2 H27))) i))))))) (eq_sym (H18 t i))))))))))).
  assert (s10 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s11 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s12 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2 s9; exact (fun t : nat => (proj1 (proj2 (proj2 (s9 t)))))).
  assert (s13 : forall (i t : nat),
    W_r2 t i = W_r2 t i)
    by (clear - W_r2; exact (fun i t => (eq_refl (W_r2 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s9 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s9 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (proj2 (s9 t)))) t i) (eq_sym ((fun t : nat => (proj1 (proj2 (s9 t)))) t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s12 t i j) (eq_sym (s12 t i k))))))))).
Qed.

Record small31_state := { small31_now_W_r1 : nat -> R; small31_now_b_r1 : R; small31_now_W_r2 : nat -> R; small31_now_b_r2 : nat -> R }.

Section small31.
Variables (n0 n1 n2 : nat) (c eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition small31_next_z_r1 (now : small31_state) (t : nat) : R :=
  Sum 1 n0 (fun j => small31_now_W_r1 now j * x (S t) j) + small31_now_b_r1 now.
Definition small31_next_a_r1 (now : small31_state) (t : nat) : R :=
  phi (small31_next_z_r1 now t).
Definition small31_next_z_r2 (now : small31_state) (t i : nat) : R :=
  INR n1 * small31_now_W_r2 now i * small31_next_a_r1 now t + small31_now_b_r2 now i.
Definition small31_next_delta_r2 (now : small31_state) (t i : nat) : R :=
  ell_prime (small31_next_z_r2 now t i) (y (S t) i).
Definition small31_next_delta_r1 (now : small31_state) (t : nat) : R :=
  Sum 1 n2 (fun j => small31_now_W_r2 now j * small31_next_delta_r2 now t j) * phi_prime (small31_next_z_r1 now t).
Definition small31_next_W_r1 (now : small31_state) (t j : nat) : R :=
  small31_now_W_r1 now j - eta * (small31_next_delta_r1 now t * x (S t) j + lambda * small31_now_W_r1 now j).
Definition small31_next_b_r1 (now : small31_state) (t : nat) : R :=
  small31_now_b_r1 now - eta * (small31_next_delta_r1 now t + lambda * small31_now_b_r1 now).
Definition small31_next_W_r2 (now : small31_state) (t i : nat) : R :=
  small31_now_W_r2 now i - eta * (small31_next_delta_r2 now t i * small31_next_a_r1 now t + lambda * small31_now_W_r2 now i).
Definition small31_next_b_r2 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r2 now i - eta * (small31_next_delta_r2 now t i + lambda * small31_now_b_r2 now i).
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_W_r1 := small31_next_W_r1 now t; small31_now_b_r1 := small31_next_b_r1 now t; small31_now_W_r2 := small31_next_W_r2 now t; small31_now_b_r2 := small31_next_b_r2 now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_W_r1 := fun j => c; small31_now_b_r1 := 0; small31_now_W_r2 := fun i => c; small31_now_b_r2 := fun i => 0 |} | S t => small31_step (small31_after t) t end.
Definition small31_W_r1 (t : nat) := small31_now_W_r1 (small31_after t).
Definition small31_b_r1 (t : nat) := small31_now_b_r1 (small31_after t).
Definition small31_W_r2 (t : nat) := small31_now_W_r2 (small31_after t).
Definition small31_b_r2 (t : nat) := small31_now_b_r2 (small31_after t).
Definition small31_z_r1 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_z_r1 (small31_after t) t end.
Definition small31_a_r1 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_a_r1 (small31_after t) t end.
Definition small31_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_z_r2 (small31_after t) t end.
Definition small31_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_delta_r2 (small31_after t) t end.
Definition small31_delta_r1 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_delta_r1 (small31_after t) t end.
End small31.

Lemma L3_2 (n0 n1 n2 : nat) (c eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H15 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * (delta1 (S t) i + lambda * b1 t i))
    (H17 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * (delta2 (S t) i + lambda * b2 t i))
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H22 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H23 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * (delta1 (S t) i * x (S t) j + lambda * W1 t i j))
    (H26 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * (delta2 (S t) i * a1 (S t) j + lambda * W2 t i j)) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
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
  exact (L3_1 n0 n1 n2 c eta lambda ell_prime phi phi_prime W1 W2 (small31_W_r1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (small31_W_r2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) a1 (small31_a_r1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) b1 b2 (small31_b_r1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (small31_b_r2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) delta1 delta2 (small31_delta_r1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (small31_delta_r2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) x y z1 z2 (small31_z_r1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (small31_z_r2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H11 H12 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H15 H16 H17 (fun _ _ => eq_refl) H19 H20 (fun _ _ => eq_refl) H22 H23 (fun _ _ => eq_refl) H25 H26).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 : nat) (c eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run31_W1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) in
  let b1 := (run31_b1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  intros n0 n1 n2 c eta lambda ell_prime phi phi_prime x y W1 b1 W2.
  exact (L3_2 n0 n1 n2 c eta lambda ell_prime phi phi_prime (run31_W1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run31_W2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run31_a1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run31_b1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run31_b2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run31_delta1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run31_delta2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) x y (run31_z1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run31_z2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let c := (1 : R) in
  let eta := (2 : R) in
  let lambda := (1 / 2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run31_W1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) in
  let b1 := (run31_b1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k)).
Proof.
  intros n0 n1 n2 c eta lambda ell_prime phi phi_prime x y W1 b1 W2.
  pose (z1 := (run31_z1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)).
  pose (a1 := (run31_a1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)).
  pose (b2 := (run31_b2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)).
  pose (z2 := (run31_z2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)).
  pose (delta2 := (run31_delta2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)).
  pose (delta1 := (run31_delta1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 1; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [1; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 0 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 0] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * (delta1 1%nat 1%nat * x 1%nat 1%nat + lambda * W1 0%nat 1%nat 1%nat)) eq_refl (eq_trans (y := 1 - 2 * (0 * 1 + 1 / 2 * 1)) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (PEmul (V 5) (V 1))))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat; lambda] [1; 2; 0; 1; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 2) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts (eq_refl : lambda = 1 / 2) eq_refl)))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (2 # 1)) (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEmul (PEc (1 # 2)) (PEc (1 # 1)))))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [0] (same_parts v10 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (0 # 1) (1 # 1) eq_refl)) (claim3 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with decoupled weight decay, the entries of $\mathbf{W}_{1}$ and $\mathbf{b}_{1}$ along axis 1 and of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run41_state := { run41_now_W1 : nat -> nat -> R; run41_now_b1 : nat -> R; run41_now_W2 : nat -> nat -> R; run41_now_b2 : nat -> R }.

Section run41.
Variables (n0 n1 n2 : nat) (c eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
Definition run41_next_W1 (now : run41_state) (t i j : nat) : R :=
  (1 - eta * lambda) * run41_now_W1 now i j - eta * run41_next_delta1 now t i * x (S t) j.
Definition run41_next_b1 (now : run41_state) (t i : nat) : R :=
  (1 - eta * lambda) * run41_now_b1 now i - eta * run41_next_delta1 now t i.
Definition run41_next_W2 (now : run41_state) (t i j : nat) : R :=
  (1 - eta * lambda) * run41_now_W2 now i j - eta * run41_next_delta2 now t i * run41_next_a1 now t j.
Definition run41_next_b2 (now : run41_state) (t i : nat) : R :=
  (1 - eta * lambda) * run41_now_b2 now i - eta * run41_next_delta2 now t i.
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_W1 := run41_next_W1 now t; run41_now_b1 := run41_next_b1 now t; run41_now_W2 := run41_next_W2 now t; run41_now_b2 := run41_next_b2 now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_W1 := fun i j => c; run41_now_b1 := fun i => 0; run41_now_W2 := fun i j => c; run41_now_b2 := fun i => 0 |} | S t => run41_step (run41_after t) t end.
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

Lemma L4_1 (n0 n1 n2 : nat) (c eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : forall j : nat, W_r1 0%nat j = c)
    (H3 : forall i : nat, W_r2 0%nat i = c)
    (H4 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H7 : forall t : nat, b_r1 (S t) = (1 - eta * lambda) * b_r1 t - eta * delta_r1 (S t))
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H10 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H13 : forall t : nat, forall j : nat, W_r1 (S t) j = (1 - eta * lambda) * W_r1 t j - eta * delta_r1 (S t) * x (S t) j)
    (H14 : forall t : nat, forall i : nat, W_r2 (S t) i = (1 - eta * lambda) * W_r2 t i - eta * delta_r2 (S t) i * a_r1 (S t))
    (H15 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * delta1 (S t) i)
    (H17 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * delta2 (S t) i)
    (H18 : forall t : nat, forall i : nat, b_r2 (S t) i = (1 - eta * lambda) * b_r2 t i - eta * delta_r2 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H21 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H22 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H23 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H24 : forall t : nat, forall i : nat, z_r2 (S t) i = INR n1 * W_r2 t i * a_r1 (S t) + b_r2 t i)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H26 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H10 H22 n0 x z1 z_r1; exact (fun i t H27 => (eq_trans (eq_trans (H22 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H27) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H27)) i))) (eq_sym (H10 t))))).
  assert (s4 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H15 H4 a1 a_r1 phi s3; exact (fun t H27 => (fun i : nat => (eq_trans (eq_trans (H15 t i) (f_equal phi (s3 i t H27))) (eq_sym (H4 t)))))).
  assert (s5 : forall (i t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t)) = INR n1 * W_r2 t i * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun i t => (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t))] [W_r2 t i * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s6 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H23 H24 n1 s4 s5 z2 z_r2; exact (fun i t H27 => (eq_trans (eq_trans (H23 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) i j_0) ((s4 t H27) j_0)))) (s5 i t)) ((proj2 (proj2 (proj2 H27))) i))) (eq_sym (H24 t i))))).
  assert (s7 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H20 H21 delta2 delta_r2 ell_prime s6 y; exact (fun i t H27 => (eq_trans (eq_trans (H20 t i) (f_equal2 ell_prime (s6 i t H27) (eq_refl (y (S t) i)))) (eq_sym (H21 t i))))).
  assert (s8 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H19 H9 delta1 delta_r1 n2 phi_prime s3 s7; exact (fun i t H27 => (eq_trans (eq_trans (H19 t i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) j_0 i) ((fun i : nat => (s7 i t H27)) j_0)))) (f_equal phi_prime (s3 i t H27)))) (eq_sym (H9 t))))).
  assert (s9 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H1 H11 H12 H13 H14 H16 H17 H18 H2 H25 H26 H3 H5 H6 H7 H8 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta lambda s4 s7 s8 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H11 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H5 i) (eq_sym H1))) (conj (fun i : nat => (fun j : nat => (eq_trans (H12 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H8 i))))))) (fun t : nat => (fun H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H25 t i j) (add2 (mul2 (eq_refl (1 - eta * lambda)) ((proj1 H27) i j)) (opp1 (mul2 (mul2 (eq_refl (eta)) (s8 i t H27)) (eq_refl (x (S t) j)))))) (eq_sym (H13 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H16 t i) (add2 (mul2 (eq_refl (1 - eta * lambda)) ((proj1 (proj2 H27)) i)) (opp1 (mul2 (eq_refl (eta)) (s8 i t H27))))) (eq_sym (H7 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H26 t i j) (add2 (mul2 (eq_refl (1 - eta * lambda)) ((proj1 (proj2 (proj2 H27))) i j)) (opp1 (mul2 (mul2 (eq_refl (eta)) (s7 i t H27)) ((s4 t H27) j))))) (eq_sym (H14 t i))))) (fun i : nat => (eq_trans (eq_trans (H17 t i) (add2 (mul2 (eq_refl (1 - eta * lambda)) ((proj2 (proj2 (proj2 H27))) i)) (opp1 (mul2 (eq_refl (eta)) (s7 i t H27))))) (eq_sym (H18 t i))))))))))).
  assert (s10 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s11 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s12 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2 s9; exact (fun t : nat => (proj1 (proj2 (proj2 (s9 t)))))).
  assert (s13 : forall (i t : nat),
    W_r2 t i = W_r2 t i)
    by (clear - W_r2; exact (fun i t => (eq_refl (W_r2 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s9 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s9 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (proj2 (s9 t)))) t i) (eq_sym ((fun t : nat => (proj1 (proj2 (s9 t)))) t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s12 t i j) (eq_sym (s12 t i k))))))))).
Qed.

Record small41_state := { small41_now_W_r1 : nat -> R; small41_now_b_r1 : R; small41_now_W_r2 : nat -> R; small41_now_b_r2 : nat -> R }.

Section small41.
Variables (n0 n1 n2 : nat) (c eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition small41_next_z_r1 (now : small41_state) (t : nat) : R :=
  Sum 1 n0 (fun j => small41_now_W_r1 now j * x (S t) j) + small41_now_b_r1 now.
Definition small41_next_a_r1 (now : small41_state) (t : nat) : R :=
  phi (small41_next_z_r1 now t).
Definition small41_next_z_r2 (now : small41_state) (t i : nat) : R :=
  INR n1 * small41_now_W_r2 now i * small41_next_a_r1 now t + small41_now_b_r2 now i.
Definition small41_next_delta_r2 (now : small41_state) (t i : nat) : R :=
  ell_prime (small41_next_z_r2 now t i) (y (S t) i).
Definition small41_next_delta_r1 (now : small41_state) (t : nat) : R :=
  Sum 1 n2 (fun j => small41_now_W_r2 now j * small41_next_delta_r2 now t j) * phi_prime (small41_next_z_r1 now t).
Definition small41_next_W_r1 (now : small41_state) (t j : nat) : R :=
  (1 - eta * lambda) * small41_now_W_r1 now j - eta * small41_next_delta_r1 now t * x (S t) j.
Definition small41_next_b_r1 (now : small41_state) (t : nat) : R :=
  (1 - eta * lambda) * small41_now_b_r1 now - eta * small41_next_delta_r1 now t.
Definition small41_next_W_r2 (now : small41_state) (t i : nat) : R :=
  (1 - eta * lambda) * small41_now_W_r2 now i - eta * small41_next_delta_r2 now t i * small41_next_a_r1 now t.
Definition small41_next_b_r2 (now : small41_state) (t i : nat) : R :=
  (1 - eta * lambda) * small41_now_b_r2 now i - eta * small41_next_delta_r2 now t i.
Definition small41_step (now : small41_state) (t : nat) : small41_state := {| small41_now_W_r1 := small41_next_W_r1 now t; small41_now_b_r1 := small41_next_b_r1 now t; small41_now_W_r2 := small41_next_W_r2 now t; small41_now_b_r2 := small41_next_b_r2 now t |}.
Fixpoint small41_after (t : nat) : small41_state :=
  match t with O => {| small41_now_W_r1 := fun j => c; small41_now_b_r1 := 0; small41_now_W_r2 := fun i => c; small41_now_b_r2 := fun i => 0 |} | S t => small41_step (small41_after t) t end.
Definition small41_W_r1 (t : nat) := small41_now_W_r1 (small41_after t).
Definition small41_b_r1 (t : nat) := small41_now_b_r1 (small41_after t).
Definition small41_W_r2 (t : nat) := small41_now_W_r2 (small41_after t).
Definition small41_b_r2 (t : nat) := small41_now_b_r2 (small41_after t).
Definition small41_z_r1 (t : nat) : R :=
  match t with O => 0 | S t => small41_next_z_r1 (small41_after t) t end.
Definition small41_a_r1 (t : nat) : R :=
  match t with O => 0 | S t => small41_next_a_r1 (small41_after t) t end.
Definition small41_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_z_r2 (small41_after t) t end.
Definition small41_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_delta_r2 (small41_after t) t end.
Definition small41_delta_r1 (t : nat) : R :=
  match t with O => 0 | S t => small41_next_delta_r1 (small41_after t) t end.
End small41.

Lemma L4_2 (n0 n1 n2 : nat) (c eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H15 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, b1 (S t) i = (1 - eta * lambda) * b1 t i - eta * delta1 (S t) i)
    (H17 : forall t : nat, forall i : nat, b2 (S t) i = (1 - eta * lambda) * b2 t i - eta * delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H22 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H23 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = (1 - eta * lambda) * W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H26 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = (1 - eta * lambda) * W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
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
  exact (L4_1 n0 n1 n2 c eta lambda ell_prime phi phi_prime W1 W2 (small41_W_r1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (small41_W_r2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) a1 (small41_a_r1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) b1 b2 (small41_b_r1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (small41_b_r2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) delta1 delta2 (small41_delta_r1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (small41_delta_r2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) x y z1 z2 (small41_z_r1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (small41_z_r2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H11 H12 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H15 H16 H17 (fun _ _ => eq_refl) H19 H20 (fun _ _ => eq_refl) H22 H23 (fun _ _ => eq_refl) H25 H26).
Qed.

Theorem claim4 :
  forall (n0 n1 n2 : nat) (c eta lambda : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run41_W1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) in
  let b1 := (run41_b1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) in
  let W2 := (run41_W2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  intros n0 n1 n2 c eta lambda ell_prime phi phi_prime x y W1 b1 W2.
  exact (L4_2 n0 n1 n2 c eta lambda ell_prime phi phi_prime (run41_W1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run41_W2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run41_a1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run41_b1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run41_b2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run41_delta1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run41_delta2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) x y (run41_z1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (run41_z2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim4_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let c := (1 : R) in
  let eta := (2 : R) in
  let lambda := (1 / 2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run41_W1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) in
  let b1 := (run41_b1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) in
  let W2 := (run41_W2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k)).
Proof.
  intros n0 n1 n2 c eta lambda ell_prime phi phi_prime x y W1 b1 W2.
  pose (z1 := (run41_z1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)).
  pose (a1 := (run41_a1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)).
  pose (b2 := (run41_b2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)).
  pose (z2 := (run41_z2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)).
  pose (delta2 := (run41_delta2 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)).
  pose (delta1 := (run41_delta1 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 1; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [1; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 0 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 0] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (1 - eta * lambda) * W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := (1 - 2 * (1 / 2)) * 1 - 2 * 0 * 1) (rewritten (PEsub (PEmul (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) (V 3)) (PEmul (PEmul (V 1) (V 4)) (V 5))) [eta; lambda; W1 0%nat 1%nat 1%nat; delta1 1%nat 1%nat; x 1%nat 1%nat] [2; 1 / 2; 1; 0; 1] (same_parts (eq_refl : eta = 2) (same_parts (eq_refl : lambda = 1 / 2) (same_parts v1 (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEsub (PEmul (PEsub (PEc (1 # 1)) (PEmul (PEc (2 # 1)) (PEc (1 # 2)))) (PEc (1 # 1))) (PEmul (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [0] (same_parts v10 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (0 # 1) (1 # 1) eq_refl)) (claim4 n0 n1 n2 c eta lambda ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim1_moves, claim2_moves, claim3_moves, claim4_moves).
Print Assumptions certified.
