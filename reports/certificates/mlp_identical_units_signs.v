(* The certificate of the page `mlp-identical-units-signs`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** with the signs of the gradient, the entries of $\mathbf{W}_{1}$ and $\mathbf{b}_{1}$ along axis 1 and of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  run11_now_W1 now i j + eta * (nonneg (- run11_next_G1 now t i j) + pos (- run11_next_G1 now t i j) + (-1)).
Definition run11_next_b1 (now : run11_state) (t i : nat) : R :=
  run11_now_b1 now i + eta * (nonneg (- run11_next_g1 now t i) + pos (- run11_next_g1 now t i) + (-1)).
Definition run11_next_W2 (now : run11_state) (t i j : nat) : R :=
  run11_now_W2 now i j + eta * (nonneg (- run11_next_G2 now t i j) + pos (- run11_next_G2 now t i j) + (-1)).
Definition run11_next_b2 (now : run11_state) (t i : nat) : R :=
  run11_now_b2 now i + eta * (nonneg (- run11_next_g2 now t i) + pos (- run11_next_g2 now t i) + (-1)).
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_b1 := run11_next_b1 now t; run11_now_W2 := run11_next_W2 now t; run11_now_b2 := run11_next_b2 now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => c; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => c; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
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
Definition run11_G1 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run11_next_G1 (run11_after t) t end.
Definition run11_g1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_g1 (run11_after t) t end.
Definition run11_G2 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run11_next_G2 (run11_after t) t end.
Definition run11_g2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_g2 (run11_after t) t end.
End run11.

Lemma L1_1 (n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 : nat -> nat -> nat -> R) (G_r1 G_r2 : nat -> nat -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 g1 g2 : nat -> nat -> R) (g_r1 : nat -> R) (g_r2 x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : forall j : nat, W_r1 0%nat j = c)
    (H3 : forall i : nat, W_r2 0%nat i = c)
    (H4 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H7 : forall t : nat, b_r1 (S t) = b_r1 t + eta * (nonneg (- g_r1 (S t)) + pos (- g_r1 (S t)) + (-1)))
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H10 : forall t : nat, g_r1 (S t) = delta_r1 (S t))
    (H11 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H12 : forall t : nat, forall j : nat, G_r1 (S t) j = delta_r1 (S t) * x (S t) j)
    (H13 : forall t : nat, forall i : nat, G_r2 (S t) i = delta_r2 (S t) i * a_r1 (S t))
    (H14 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H15 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H16 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j + eta * (nonneg (- G_r1 (S t) j) + pos (- G_r1 (S t) j) + (-1)))
    (H17 : forall t : nat, forall i : nat, W_r2 (S t) i = W_r2 t i + eta * (nonneg (- G_r2 (S t) i) + pos (- G_r2 (S t) i) + (-1)))
    (H18 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H19 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i + eta * (nonneg (- g1 (S t) i) + pos (- g1 (S t) i) + (-1)))
    (H20 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i + eta * (nonneg (- g2 (S t) i) + pos (- g2 (S t) i) + (-1)))
    (H21 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i + eta * (nonneg (- g_r2 (S t) i) + pos (- g_r2 (S t) i) + (-1)))
    (H22 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H23 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H24 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H25 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H26 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H27 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H28 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H29 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H30 : forall t : nat, forall i : nat, z_r2 (S t) i = INR n1 * W_r2 t i * a_r1 (S t) + b_r2 t i)
    (H31 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j + eta * (nonneg (- G1 (S t) i j) + pos (- G1 (S t) i j) + (-1)))
    (H34 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j + eta * (nonneg (- G2 (S t) i j) + pos (- G2 (S t) i j) + (-1))) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H11 H28 n0 x z1 z_r1; exact (fun i t H35 => (eq_trans (eq_trans (H28 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H35) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H35)) i))) (eq_sym (H11 t))))).
  assert (s4 : forall (t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H18 H4 a1 a_r1 phi s3; exact (fun t H35 => (fun i : nat => (eq_trans (eq_trans (H18 t i) (f_equal phi (s3 i t H35))) (eq_sym (H4 t)))))).
  assert (s5 : forall (i t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t)) = INR n1 * W_r2 t i * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun i t => (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t))] [W_r2 t i * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s6 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H29 H30 n1 s4 s5 z2 z_r2; exact (fun i t H35 => (eq_trans (eq_trans (H29 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H35))) i j_0) ((s4 t H35) j_0)))) (s5 i t)) ((proj2 (proj2 (proj2 H35))) i))) (eq_sym (H30 t i))))).
  assert (s7 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H23 H24 delta2 delta_r2 ell_prime s6 y; exact (fun i t H35 => (eq_trans (eq_trans (H23 t i) (f_equal2 ell_prime (s6 i t H35) (eq_refl (y (S t) i)))) (eq_sym (H24 t i))))).
  assert (s8 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H22 H9 delta1 delta_r1 n2 phi_prime s3 s7; exact (fun i t H35 => (eq_trans (eq_trans (H22 t i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H35))) j_0 i) ((fun i : nat => (s7 i t H35)) j_0)))) (f_equal phi_prime (s3 i t H35)))) (eq_sym (H9 t))))).
  assert (s9 : forall (i j t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    G1 (S t) i j = G_r1 (S t) j)
    by (clear - G1 G_r1 H12 H31 s8 x; exact (fun i j t H35 => (eq_trans (eq_trans (H31 t i j) (mul2 (s8 i t H35) (eq_refl (x (S t) j)))) (eq_sym (H12 t j))))).
  assert (s10 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    g1 (S t) i = g_r1 (S t))
    by (clear - H10 H25 g1 g_r1 s8; exact (fun i t H35 => (eq_trans (eq_trans (H25 t i) (s8 i t H35)) (eq_sym (H10 t))))).
  assert (s11 : forall (i j t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    G2 (S t) i j = G_r2 (S t) i)
    by (clear - G2 G_r2 H13 H32 s4 s7; exact (fun i j t H35 => (eq_trans (eq_trans (H32 t i j) (mul2 (s7 i t H35) ((s4 t H35) j))) (eq_sym (H13 t i))))).
  assert (s12 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H26 H27 g2 g_r2 s7; exact (fun i t H35 => (eq_trans (eq_trans (H26 t i) (s7 i t H35)) (eq_sym (H27 t i))))).
  assert (s13 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H1 H14 H15 H16 H17 H19 H2 H20 H21 H3 H33 H34 H5 H6 H7 H8 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta s10 s11 s12 s9; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H14 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H5 i) (eq_sym H1))) (conj (fun i : nat => (fun j : nat => (eq_trans (H15 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H8 i))))))) (fun t : nat => (fun H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H33 t i j) (add2 ((proj1 H35) i j) (mul2 (eq_refl (eta)) (add2 (add2 (f_equal nonneg (opp1 (s9 i j t H35))) (f_equal pos (opp1 (s9 i j t H35)))) (eq_refl ((-1))))))) (eq_sym (H16 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H19 t i) (add2 ((proj1 (proj2 H35)) i) (mul2 (eq_refl (eta)) (add2 (add2 (f_equal nonneg (opp1 (s10 i t H35))) (f_equal pos (opp1 (s10 i t H35)))) (eq_refl ((-1))))))) (eq_sym (H7 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H34 t i j) (add2 ((proj1 (proj2 (proj2 H35))) i j) (mul2 (eq_refl (eta)) (add2 (add2 (f_equal nonneg (opp1 (s11 i j t H35))) (f_equal pos (opp1 (s11 i j t H35)))) (eq_refl ((-1))))))) (eq_sym (H17 t i))))) (fun i : nat => (eq_trans (eq_trans (H20 t i) (add2 ((proj2 (proj2 (proj2 H35))) i) (mul2 (eq_refl (eta)) (add2 (add2 (f_equal nonneg (opp1 (s12 i t H35))) (f_equal pos (opp1 (s12 i t H35)))) (eq_refl ((-1))))))) (eq_sym (H21 t i))))))))))).
  assert (s14 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s15 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s13; exact (fun t : nat => (proj1 (proj2 (s13 t))))).
  assert (s16 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s17 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2 s13; exact (fun t : nat => (proj1 (proj2 (proj2 (s13 t)))))).
  assert (s18 : forall (i t : nat),
    W_r2 t i = W_r2 t i)
    by (clear - W_r2; exact (fun i t => (eq_refl (W_r2 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s13 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s13 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s15 t i) (eq_sym (s15 t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s17 t i j) (eq_sym (s17 t i k))))))))).
Qed.

Record small11_state := { small11_now_W_r1 : nat -> R; small11_now_b_r1 : R; small11_now_W_r2 : nat -> R; small11_now_b_r2 : nat -> R }.

Section small11.
Variables (n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  small11_now_W_r1 now j + eta * (nonneg (- small11_next_G_r1 now t j) + pos (- small11_next_G_r1 now t j) + (-1)).
Definition small11_next_b_r1 (now : small11_state) (t : nat) : R :=
  small11_now_b_r1 now + eta * (nonneg (- small11_next_g_r1 now t) + pos (- small11_next_g_r1 now t) + (-1)).
Definition small11_next_W_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_W_r2 now i + eta * (nonneg (- small11_next_G_r2 now t i) + pos (- small11_next_G_r2 now t i) + (-1)).
Definition small11_next_b_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r2 now i + eta * (nonneg (- small11_next_g_r2 now t i) + pos (- small11_next_g_r2 now t i) + (-1)).
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_W_r1 := small11_next_W_r1 now t; small11_now_b_r1 := small11_next_b_r1 now t; small11_now_W_r2 := small11_next_W_r2 now t; small11_now_b_r2 := small11_next_b_r2 now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_W_r1 := fun j => c; small11_now_b_r1 := 0; small11_now_W_r2 := fun i => c; small11_now_b_r2 := fun i => 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_W_r1 (t : nat) := small11_now_W_r1 (small11_after t).
Definition small11_b_r1 (t : nat) := small11_now_b_r1 (small11_after t).
Definition small11_W_r2 (t : nat) := small11_now_W_r2 (small11_after t).
Definition small11_b_r2 (t : nat) := small11_now_b_r2 (small11_after t).
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

Lemma L1_2 (n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 x y z1 z2 : nat -> nat -> R)
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H14 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H15 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H18 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H19 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i + eta * (nonneg (- g1 (S t) i) + pos (- g1 (S t) i) + (-1)))
    (H20 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i + eta * (nonneg (- g2 (S t) i) + pos (- g2 (S t) i) + (-1)))
    (H22 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H23 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H25 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H26 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H28 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H29 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H31 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j + eta * (nonneg (- G1 (S t) i j) + pos (- G1 (S t) i j) + (-1)))
    (H34 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j + eta * (nonneg (- G2 (S t) i j) + pos (- G2 (S t) i j) + (-1))) :
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
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L1_1 n0 n1 n2 c eta ell_prime phi phi_prime G1 G2 (small11_G_r1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_G_r2 n0 n1 n2 c eta ell_prime phi phi_prime x y) W1 W2 (small11_W_r1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_W_r2 n0 n1 n2 c eta ell_prime phi phi_prime x y) a1 (small11_a_r1 n0 n1 n2 c eta ell_prime phi phi_prime x y) b1 b2 (small11_b_r1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_b_r2 n0 n1 n2 c eta ell_prime phi phi_prime x y) delta1 delta2 (small11_delta_r1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_delta_r2 n0 n1 n2 c eta ell_prime phi phi_prime x y) g1 g2 (small11_g_r1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_g_r2 n0 n1 n2 c eta ell_prime phi phi_prime x y) x y z1 z2 (small11_z_r1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_z_r2 n0 n1 n2 c eta ell_prime phi phi_prime x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H18 H19 H20 (fun _ _ => eq_refl) H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 (fun _ _ => eq_refl) H31 H32 H33 H34).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  intros n0 n1 n2 c eta ell_prime phi phi_prime x y W1 b1 W2.
  exact (L1_2 n0 n1 n2 c eta ell_prime phi phi_prime (run11_G1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_G2 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_W1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_W2 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_a1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_b1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_b2 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_delta1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_delta2 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_g1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_g2 n0 n1 n2 c eta ell_prime phi phi_prime x y) x y (run11_z1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_z2 n0 n1 n2 c eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let c := (2 : R) in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 1 / 2 in
  let W1 := (run11_W1 n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k)).
Proof.
  intros n0 n1 n2 c eta ell_prime phi phi_prime x y W1 b1 W2.
  pose (z1 := (run11_z1 n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (b2 := (run11_b2 n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run11_delta1 n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (G1 := (run11_G1 n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 2 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [2; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [2; 1; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z2 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 2 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [2; 1 / 2] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 1 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [2; 1] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : G1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 2 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [2; 1 / 2] (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : W1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat + eta * (nonneg (- G1 1%nat 1%nat 1%nat) + pos (- G1 1%nat 1%nat 1%nat) + (-1))) eq_refl (eq_trans (y := 2 + 1 * (0 + 0 + (-1))) (rewritten (PEadd (V 1) (PEmul (V 2) (PEadd (PEadd (V 3) (V 4)) (PEc (-1 # 1))))) [W1 0%nat 1%nat 1%nat; eta; nonneg (- G1 1%nat 1%nat 1%nat); pos (- G1 1%nat 1%nat 1%nat)] [2; 1; 0; 0] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_trans (f_equal nonneg (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [G1 1%nat 1%nat 1%nat] [1] (same_parts v10 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) (law_nonneg_of_negative ((-1)) (number_lt (-1 # 1) (0 # 1) eq_refl))) (same_parts (eq_trans (f_equal pos (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [G1 1%nat 1%nat 1%nat] [1] (same_parts v10 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) (law_pos_of_nonpositive ((-1)) (number_le (-1 # 1) (0 # 1) eq_refl))) eq_refl))))) (ring_fact [] (PEadd (PEc (2 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [1] (same_parts v11 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [2] (same_parts v1 eq_refl)) (number_apart (1 # 1) (2 # 1) eq_refl)) (claim1 n0 n1 n2 c eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with clipped gradients, the entries of $\mathbf{W}_{1}$ and $\mathbf{b}_{1}$ along axis 1 and of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (n0 n1 n2 : nat) (c eta kappa : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  run21_now_W1 now i j + eta * (- kappa + (kappa + (- run21_next_G1 now t i j - kappa) * pos (kappa + run21_next_G1 now t i j) + kappa) * pos (kappa + (- run21_next_G1 now t i j - kappa) * pos (kappa + run21_next_G1 now t i j) + kappa)).
Definition run21_next_b1 (now : run21_state) (t i : nat) : R :=
  run21_now_b1 now i + eta * (- kappa + (kappa + (- run21_next_g1 now t i - kappa) * pos (kappa + run21_next_g1 now t i) + kappa) * pos (kappa + (- run21_next_g1 now t i - kappa) * pos (kappa + run21_next_g1 now t i) + kappa)).
Definition run21_next_W2 (now : run21_state) (t i j : nat) : R :=
  run21_now_W2 now i j + eta * (- kappa + (kappa + (- run21_next_G2 now t i j - kappa) * pos (kappa + run21_next_G2 now t i j) + kappa) * pos (kappa + (- run21_next_G2 now t i j - kappa) * pos (kappa + run21_next_G2 now t i j) + kappa)).
Definition run21_next_b2 (now : run21_state) (t i : nat) : R :=
  run21_now_b2 now i + eta * (- kappa + (kappa + (- run21_next_g2 now t i - kappa) * pos (kappa + run21_next_g2 now t i) + kappa) * pos (kappa + (- run21_next_g2 now t i - kappa) * pos (kappa + run21_next_g2 now t i) + kappa)).
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_W1 := run21_next_W1 now t; run21_now_b1 := run21_next_b1 now t; run21_now_W2 := run21_next_W2 now t; run21_now_b2 := run21_next_b2 now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_W1 := fun i j => c; run21_now_b1 := fun i => 0; run21_now_W2 := fun i j => c; run21_now_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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
Definition run21_G1 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run21_next_G1 (run21_after t) t end.
Definition run21_g1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_g1 (run21_after t) t end.
Definition run21_G2 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run21_next_G2 (run21_after t) t end.
Definition run21_g2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_g2 (run21_after t) t end.
End run21.

Lemma L2_1 (n0 n1 n2 : nat) (c eta kappa : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 : nat -> nat -> nat -> R) (G_r1 G_r2 : nat -> nat -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 g1 g2 : nat -> nat -> R) (g_r1 : nat -> R) (g_r2 x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : forall j : nat, W_r1 0%nat j = c)
    (H3 : forall i : nat, W_r2 0%nat i = c)
    (H4 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H7 : forall t : nat, b_r1 (S t) = b_r1 t + eta * (- kappa + (kappa + (- g_r1 (S t) - kappa) * pos (kappa + g_r1 (S t)) + kappa) * pos (kappa + (- g_r1 (S t) - kappa) * pos (kappa + g_r1 (S t)) + kappa)))
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H10 : forall t : nat, g_r1 (S t) = delta_r1 (S t))
    (H11 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H12 : forall t : nat, forall j : nat, G_r1 (S t) j = delta_r1 (S t) * x (S t) j)
    (H13 : forall t : nat, forall i : nat, G_r2 (S t) i = delta_r2 (S t) i * a_r1 (S t))
    (H14 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H15 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H16 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j + eta * (- kappa + (kappa + (- G_r1 (S t) j - kappa) * pos (kappa + G_r1 (S t) j) + kappa) * pos (kappa + (- G_r1 (S t) j - kappa) * pos (kappa + G_r1 (S t) j) + kappa)))
    (H17 : forall t : nat, forall i : nat, W_r2 (S t) i = W_r2 t i + eta * (- kappa + (kappa + (- G_r2 (S t) i - kappa) * pos (kappa + G_r2 (S t) i) + kappa) * pos (kappa + (- G_r2 (S t) i - kappa) * pos (kappa + G_r2 (S t) i) + kappa)))
    (H18 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H19 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i + eta * (- kappa + (kappa + (- g1 (S t) i - kappa) * pos (kappa + g1 (S t) i) + kappa) * pos (kappa + (- g1 (S t) i - kappa) * pos (kappa + g1 (S t) i) + kappa)))
    (H20 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i + eta * (- kappa + (kappa + (- g2 (S t) i - kappa) * pos (kappa + g2 (S t) i) + kappa) * pos (kappa + (- g2 (S t) i - kappa) * pos (kappa + g2 (S t) i) + kappa)))
    (H21 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i + eta * (- kappa + (kappa + (- g_r2 (S t) i - kappa) * pos (kappa + g_r2 (S t) i) + kappa) * pos (kappa + (- g_r2 (S t) i - kappa) * pos (kappa + g_r2 (S t) i) + kappa)))
    (H22 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H23 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H24 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H25 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H26 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H27 : forall t : nat, forall i : nat, g_r2 (S t) i = delta_r2 (S t) i)
    (H28 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H29 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H30 : forall t : nat, forall i : nat, z_r2 (S t) i = INR n1 * W_r2 t i * a_r1 (S t) + b_r2 t i)
    (H31 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j + eta * (- kappa + (kappa + (- G1 (S t) i j - kappa) * pos (kappa + G1 (S t) i j) + kappa) * pos (kappa + (- G1 (S t) i j - kappa) * pos (kappa + G1 (S t) i j) + kappa)))
    (H34 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j + eta * (- kappa + (kappa + (- G2 (S t) i j - kappa) * pos (kappa + G2 (S t) i j) + kappa) * pos (kappa + (- G2 (S t) i j - kappa) * pos (kappa + G2 (S t) i j) + kappa))) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H11 H28 n0 x z1 z_r1; exact (fun i t H35 => (eq_trans (eq_trans (H28 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H35) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H35)) i))) (eq_sym (H11 t))))).
  assert (s4 : forall (t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H18 H4 a1 a_r1 phi s3; exact (fun t H35 => (fun i : nat => (eq_trans (eq_trans (H18 t i) (f_equal phi (s3 i t H35))) (eq_sym (H4 t)))))).
  assert (s5 : forall (i t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t)) = INR n1 * W_r2 t i * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun i t => (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t))] [W_r2 t i * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s6 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H29 H30 n1 s4 s5 z2 z_r2; exact (fun i t H35 => (eq_trans (eq_trans (H29 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H35))) i j_0) ((s4 t H35) j_0)))) (s5 i t)) ((proj2 (proj2 (proj2 H35))) i))) (eq_sym (H30 t i))))).
  assert (s7 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H23 H24 delta2 delta_r2 ell_prime s6 y; exact (fun i t H35 => (eq_trans (eq_trans (H23 t i) (f_equal2 ell_prime (s6 i t H35) (eq_refl (y (S t) i)))) (eq_sym (H24 t i))))).
  assert (s8 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H22 H9 delta1 delta_r1 n2 phi_prime s3 s7; exact (fun i t H35 => (eq_trans (eq_trans (H22 t i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H35))) j_0 i) ((fun i : nat => (s7 i t H35)) j_0)))) (f_equal phi_prime (s3 i t H35)))) (eq_sym (H9 t))))).
  assert (s9 : forall (i j t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    G1 (S t) i j = G_r1 (S t) j)
    by (clear - G1 G_r1 H12 H31 s8 x; exact (fun i j t H35 => (eq_trans (eq_trans (H31 t i j) (mul2 (s8 i t H35) (eq_refl (x (S t) j)))) (eq_sym (H12 t j))))).
  assert (s10 : forall (i j t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    kappa + (- G1 (S t) i j - kappa) * pos (kappa + G1 (S t) i j) + kappa = kappa + (- G_r1 (S t) j - kappa) * pos (kappa + G_r1 (S t) j) + kappa)
    by (clear - G1 G_r1 kappa s9; exact (fun i j t H35 => (add2 (add2 (eq_refl (kappa)) (mul2 (add2 (opp1 (s9 i j t H35)) (eq_refl (- kappa))) (f_equal pos (add2 (eq_refl (kappa)) (s9 i j t H35))))) (eq_refl (kappa))))).
  assert (s11 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    g1 (S t) i = g_r1 (S t))
    by (clear - H10 H25 g1 g_r1 s8; exact (fun i t H35 => (eq_trans (eq_trans (H25 t i) (s8 i t H35)) (eq_sym (H10 t))))).
  assert (s12 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    kappa + (- g1 (S t) i - kappa) * pos (kappa + g1 (S t) i) + kappa = kappa + (- g_r1 (S t) - kappa) * pos (kappa + g_r1 (S t)) + kappa)
    by (clear - g1 g_r1 kappa s11; exact (fun i t H35 => (add2 (add2 (eq_refl (kappa)) (mul2 (add2 (opp1 (s11 i t H35)) (eq_refl (- kappa))) (f_equal pos (add2 (eq_refl (kappa)) (s11 i t H35))))) (eq_refl (kappa))))).
  assert (s13 : forall (i j t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    G2 (S t) i j = G_r2 (S t) i)
    by (clear - G2 G_r2 H13 H32 s4 s7; exact (fun i j t H35 => (eq_trans (eq_trans (H32 t i j) (mul2 (s7 i t H35) ((s4 t H35) j))) (eq_sym (H13 t i))))).
  assert (s14 : forall (i j t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    kappa + (- G2 (S t) i j - kappa) * pos (kappa + G2 (S t) i j) + kappa = kappa + (- G_r2 (S t) i - kappa) * pos (kappa + G_r2 (S t) i) + kappa)
    by (clear - G2 G_r2 kappa s13; exact (fun i j t H35 => (add2 (add2 (eq_refl (kappa)) (mul2 (add2 (opp1 (s13 i j t H35)) (eq_refl (- kappa))) (f_equal pos (add2 (eq_refl (kappa)) (s13 i j t H35))))) (eq_refl (kappa))))).
  assert (s15 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    g2 (S t) i = g_r2 (S t) i)
    by (clear - H26 H27 g2 g_r2 s7; exact (fun i t H35 => (eq_trans (eq_trans (H26 t i) (s7 i t H35)) (eq_sym (H27 t i))))).
  assert (s16 : forall (i t : nat) (H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    kappa + (- g2 (S t) i - kappa) * pos (kappa + g2 (S t) i) + kappa = kappa + (- g_r2 (S t) i - kappa) * pos (kappa + g_r2 (S t) i) + kappa)
    by (clear - g2 g_r2 kappa s15; exact (fun i t H35 => (add2 (add2 (eq_refl (kappa)) (mul2 (add2 (opp1 (s15 i t H35)) (eq_refl (- kappa))) (f_equal pos (add2 (eq_refl (kappa)) (s15 i t H35))))) (eq_refl (kappa))))).
  assert (s17 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H1 H14 H15 H16 H17 H19 H2 H20 H21 H3 H33 H34 H5 H6 H7 H8 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta kappa s10 s12 s14 s16; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H14 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H5 i) (eq_sym H1))) (conj (fun i : nat => (fun j : nat => (eq_trans (H15 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H8 i))))))) (fun t : nat => (fun H35 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H33 t i j) (add2 ((proj1 H35) i j) (mul2 (eq_refl (eta)) (add2 (eq_refl (- kappa)) (mul2 (s10 i j t H35) (f_equal pos (s10 i j t H35))))))) (eq_sym (H16 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H19 t i) (add2 ((proj1 (proj2 H35)) i) (mul2 (eq_refl (eta)) (add2 (eq_refl (- kappa)) (mul2 (s12 i t H35) (f_equal pos (s12 i t H35))))))) (eq_sym (H7 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H34 t i j) (add2 ((proj1 (proj2 (proj2 H35))) i j) (mul2 (eq_refl (eta)) (add2 (eq_refl (- kappa)) (mul2 (s14 i j t H35) (f_equal pos (s14 i j t H35))))))) (eq_sym (H17 t i))))) (fun i : nat => (eq_trans (eq_trans (H20 t i) (add2 ((proj2 (proj2 (proj2 H35))) i) (mul2 (eq_refl (eta)) (add2 (eq_refl (- kappa)) (mul2 (s16 i t H35) (f_equal pos (s16 i t H35))))))) (eq_sym (H21 t i))))))))))).
  assert (s18 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s19 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s17; exact (fun t : nat => (proj1 (proj2 (s17 t))))).
  assert (s20 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s21 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2 s17; exact (fun t : nat => (proj1 (proj2 (proj2 (s17 t)))))).
  assert (s22 : forall (i t : nat),
    W_r2 t i = W_r2 t i)
    by (clear - W_r2; exact (fun i t => (eq_refl (W_r2 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s17 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s17 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s19 t i) (eq_sym (s19 t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s21 t i j) (eq_sym (s21 t i k))))))))).
Qed.

Record small21_state := { small21_now_W_r1 : nat -> R; small21_now_b_r1 : R; small21_now_W_r2 : nat -> R; small21_now_b_r2 : nat -> R }.

Section small21.
Variables (n0 n1 n2 : nat) (c eta kappa : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  small21_now_W_r1 now j + eta * (- kappa + (kappa + (- small21_next_G_r1 now t j - kappa) * pos (kappa + small21_next_G_r1 now t j) + kappa) * pos (kappa + (- small21_next_G_r1 now t j - kappa) * pos (kappa + small21_next_G_r1 now t j) + kappa)).
Definition small21_next_b_r1 (now : small21_state) (t : nat) : R :=
  small21_now_b_r1 now + eta * (- kappa + (kappa + (- small21_next_g_r1 now t - kappa) * pos (kappa + small21_next_g_r1 now t) + kappa) * pos (kappa + (- small21_next_g_r1 now t - kappa) * pos (kappa + small21_next_g_r1 now t) + kappa)).
Definition small21_next_W_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_W_r2 now i + eta * (- kappa + (kappa + (- small21_next_G_r2 now t i - kappa) * pos (kappa + small21_next_G_r2 now t i) + kappa) * pos (kappa + (- small21_next_G_r2 now t i - kappa) * pos (kappa + small21_next_G_r2 now t i) + kappa)).
Definition small21_next_b_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r2 now i + eta * (- kappa + (kappa + (- small21_next_g_r2 now t i - kappa) * pos (kappa + small21_next_g_r2 now t i) + kappa) * pos (kappa + (- small21_next_g_r2 now t i - kappa) * pos (kappa + small21_next_g_r2 now t i) + kappa)).
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_W_r1 := small21_next_W_r1 now t; small21_now_b_r1 := small21_next_b_r1 now t; small21_now_W_r2 := small21_next_W_r2 now t; small21_now_b_r2 := small21_next_b_r2 now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_W_r1 := fun j => c; small21_now_b_r1 := 0; small21_now_W_r2 := fun i => c; small21_now_b_r2 := fun i => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_W_r1 (t : nat) := small21_now_W_r1 (small21_after t).
Definition small21_b_r1 (t : nat) := small21_now_b_r1 (small21_after t).
Definition small21_W_r2 (t : nat) := small21_now_W_r2 (small21_after t).
Definition small21_b_r2 (t : nat) := small21_now_b_r2 (small21_after t).
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

Lemma L2_2 (n0 n1 n2 : nat) (c eta kappa : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 g1 g2 x y z1 z2 : nat -> nat -> R)
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H14 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H15 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H18 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H19 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i + eta * (- kappa + (kappa + (- g1 (S t) i - kappa) * pos (kappa + g1 (S t) i) + kappa) * pos (kappa + (- g1 (S t) i - kappa) * pos (kappa + g1 (S t) i) + kappa)))
    (H20 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i + eta * (- kappa + (kappa + (- g2 (S t) i - kappa) * pos (kappa + g2 (S t) i) + kappa) * pos (kappa + (- g2 (S t) i - kappa) * pos (kappa + g2 (S t) i) + kappa)))
    (H22 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H23 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H25 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H26 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H28 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H29 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H31 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H33 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j + eta * (- kappa + (kappa + (- G1 (S t) i j - kappa) * pos (kappa + G1 (S t) i j) + kappa) * pos (kappa + (- G1 (S t) i j - kappa) * pos (kappa + G1 (S t) i j) + kappa)))
    (H34 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j + eta * (- kappa + (kappa + (- G2 (S t) i j - kappa) * pos (kappa + G2 (S t) i j) + kappa) * pos (kappa + (- G2 (S t) i j - kappa) * pos (kappa + G2 (S t) i j) + kappa))) :
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
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L2_1 n0 n1 n2 c eta kappa ell_prime phi phi_prime G1 G2 (small21_G_r1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (small21_G_r2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) W1 W2 (small21_W_r1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (small21_W_r2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) a1 (small21_a_r1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) b1 b2 (small21_b_r1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (small21_b_r2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) delta1 delta2 (small21_delta_r1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (small21_delta_r2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) g1 g2 (small21_g_r1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (small21_g_r2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) x y z1 z2 (small21_z_r1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (small21_z_r2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H18 H19 H20 (fun _ _ => eq_refl) H22 H23 (fun _ _ => eq_refl) H25 H26 (fun _ _ => eq_refl) H28 H29 (fun _ _ => eq_refl) H31 H32 H33 H34).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 : nat) (c eta kappa : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run21_W1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) in
  let b1 := (run21_b1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  intros n0 n1 n2 c eta kappa ell_prime phi phi_prime x y W1 b1 W2.
  exact (L2_2 n0 n1 n2 c eta kappa ell_prime phi phi_prime (run21_G1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (run21_G2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (run21_W1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (run21_W2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (run21_a1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (run21_b1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (run21_b2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (run21_delta1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (run21_delta2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (run21_g1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (run21_g2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) x y (run21_z1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (run21_z2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let c := (1 : R) in
  let eta := (1 / 2 : R) in
  let kappa := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 1 / 2 in
  let W1 := (run21_W1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) in
  let b1 := (run21_b1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k)).
Proof.
  intros n0 n1 n2 c eta kappa ell_prime phi phi_prime x y W1 b1 W2.
  pose (z1 := (run21_z1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y)).
  pose (b2 := (run21_b2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y)).
  pose (G1 := (run21_G1 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y)).
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
  assert (v11 : W1 1%nat 1%nat 1%nat = 15 / 16)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat + eta * (- kappa + (kappa + (- G1 1%nat 1%nat 1%nat - kappa) * pos (kappa + G1 1%nat 1%nat 1%nat) + kappa) * pos (kappa + (- G1 1%nat 1%nat 1%nat - kappa) * pos (kappa + G1 1%nat 1%nat 1%nat) + kappa))) eq_refl (eq_trans (y := 1 + 1 / 2 * (- (2) + (2 + (- (1 / 8) - 2) * 1 + 2) * 1)) (rewritten (PEadd (V 1) (PEmul (V 2) (PEadd (PEopp (V 3)) (PEmul (PEadd (PEadd (V 3) (PEmul (PEsub (PEopp (V 4)) (V 3)) (V 5))) (V 3)) (V 6))))) [W1 0%nat 1%nat 1%nat; eta; kappa; G1 1%nat 1%nat 1%nat; pos (kappa + G1 1%nat 1%nat 1%nat); pos (kappa + (- G1 1%nat 1%nat 1%nat - kappa) * pos (kappa + G1 1%nat 1%nat 1%nat) + kappa)] [1; 1 / 2; 2; 1 / 8; 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1 / 2) (same_parts (eq_refl : kappa = 2) (same_parts v10 (same_parts (eq_trans (f_equal pos (eq_trans (y := 2 + 1 / 8) (rewritten (PEadd (V 1) (V 2)) [kappa; G1 1%nat 1%nat 1%nat] [2; 1 / 8] (same_parts (eq_refl : kappa = 2) (same_parts v10 eq_refl))) (ring_fact [] (PEadd (PEc (2 # 1)) (PEc (1 # 8))) (PEc (17 # 8)) eq_refl))) (law_pos_of_positive (17 / 8) (number_lt (0 # 1) (17 # 8) eq_refl))) (same_parts (eq_trans (f_equal pos (eq_trans (y := 2 + (- (1 / 8) - 2) * 1 + 2) (rewritten (PEadd (PEadd (V 1) (PEmul (PEsub (PEopp (V 2)) (V 1)) (V 3))) (V 1)) [kappa; G1 1%nat 1%nat 1%nat; pos (kappa + G1 1%nat 1%nat 1%nat)] [2; 1 / 8; 1] (same_parts (eq_refl : kappa = 2) (same_parts v10 (same_parts (eq_trans (f_equal pos (eq_trans (y := 2 + 1 / 8) (rewritten (PEadd (V 1) (V 2)) [kappa; G1 1%nat 1%nat 1%nat] [2; 1 / 8] (same_parts (eq_refl : kappa = 2) (same_parts v10 eq_refl))) (ring_fact [] (PEadd (PEc (2 # 1)) (PEc (1 # 8))) (PEc (17 # 8)) eq_refl))) (law_pos_of_positive (17 / 8) (number_lt (0 # 1) (17 # 8) eq_refl))) eq_refl)))) (ring_fact [] (PEadd (PEadd (PEc (2 # 1)) (PEmul (PEsub (PEopp (PEc (1 # 8))) (PEc (2 # 1))) (PEc (1 # 1)))) (PEc (2 # 1))) (PEc (15 # 8)) eq_refl))) (law_pos_of_positive (15 / 8) (number_lt (0 # 1) (15 # 8) eq_refl))) eq_refl))))))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEmul (PEc (1 # 2)) (PEadd (PEopp (PEc (2 # 1))) (PEmul (PEadd (PEadd (PEc (2 # 1)) (PEmul (PEsub (PEopp (PEc (1 # 8))) (PEc (2 # 1))) (PEc (1 # 1)))) (PEc (2 # 1))) (PEc (1 # 1)))))) (PEc (15 # 16)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [15 / 16] (same_parts v11 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (15 # 16) (1 # 1) eq_refl)) (claim2 n0 n1 n2 c eta kappa ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim1_moves, claim2_moves).
Print Assumptions certified.
