(* The certificate of the page `mlp-equal-units-compute-one-neuron`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** with one hidden layer, this relation holds *)

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
End run11.

Lemma L1_1 (n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : forall j : nat, W_r1 0%nat j = c)
    (H3 : forall i : nat, W_r2 0%nat i = c)
    (H4 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H7 : forall t : nat, b_r1 (S t) = b_r1 t - eta * delta_r1 (S t))
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H10 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H13 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j - eta * delta_r1 (S t) * x (S t) j)
    (H14 : forall t : nat, forall i : nat, W_r2 (S t) i = W_r2 t i - eta * delta_r2 (S t) i * a_r1 (S t))
    (H15 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H17 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H18 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * delta_r2 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H21 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H22 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H23 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H24 : forall t : nat, forall i : nat, z_r2 (S t) i = INR n1 * W_r2 t i * a_r1 (S t) + b_r2 t i)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H26 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, forall i : nat, b2 t i + Sum 1 n1 (fun k => phi (b1 t k + Sum 1 n0 (fun j => W1 t k j * x (S t) j)) * W2 t i k) = INR n1 * phi (b1 t 1%nat + Sum 1 n0 (fun j => W1 t 1%nat j * x (S t) j)) * W2 t i 1%nat + b2 t i.
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
    by (clear - H1 H11 H12 H13 H14 H16 H17 H18 H2 H25 H26 H3 H5 H6 H7 H8 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta s4 s7 s8 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H11 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H5 i) (eq_sym H1))) (conj (fun i : nat => (fun j : nat => (eq_trans (H12 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H8 i))))))) (fun t : nat => (fun H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H25 t i j) (add2 ((proj1 H27) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s8 i t H27)) (eq_refl (x (S t) j)))))) (eq_sym (H13 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H16 t i) (add2 ((proj1 (proj2 H27)) i) (opp1 (mul2 (eq_refl (eta)) (s8 i t H27))))) (eq_sym (H7 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H26 t i j) (add2 ((proj1 (proj2 (proj2 H27))) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s7 i t H27)) ((s4 t H27) j))))) (eq_sym (H14 t i))))) (fun i : nat => (eq_trans (eq_trans (H17 t i) (add2 ((proj2 (proj2 (proj2 H27))) i) (opp1 (mul2 (eq_refl (eta)) (s7 i t H27))))) (eq_sym (H18 t i))))))))))).
  assert (s10 : forall (i t : nat),
    b2 t i = b_r2 t i)
    by (clear - b2 b_r2 s9; exact (fun i t => ((fun t : nat => (proj2 (proj2 (proj2 (s9 t))))) t i))).
  assert (s11 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2 s9; exact (fun t : nat => (proj1 (proj2 (proj2 (s9 t)))))).
  assert (s12 : forall (i t : nat),
    Sum 1 n1 (fun k => phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t i) = INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t i)
    by (clear - W_r1 W_r2 b_r1 n0 n1 phi x y; exact (fun i t => (eq_trans (y := phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t i * INR n1) (rewritten (V 1) [Sum 1 n1 (fun k => phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t i)] [phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t i * INR n1] (same_parts (eq_trans (y := phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t i * Sum 1 n1 (fun k => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun k => phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t i * 1 + 0) (fun k => (ring_fact [phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t i] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t i, fun k => 1)])) (eq_trans (y := phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t i * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t i; Sum 1 n1 (fun k => 1)] [phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t i; INR n1] (same_parts (eq_refl (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)))) (same_parts (eq_refl (W_r2 t i)) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t i; INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t i; INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s13 : forall (i t : nat),
    b_r2 t i + INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t i = INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t i + b_r2 t i)
    by (clear - W_r1 W_r2 b_r1 b_r2 n0 n1 phi x; exact (fun i t => (ring_fact [b_r2 t i; INR n1; phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t i] (PEadd (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) (PEadd (PEmul (PEmul (V 2) (V 3)) (V 4)) (V 1)) eq_refl))).
  exact (fun t : nat => (fun i : nat => (eq_trans (eq_trans (add2 (s10 i t) (eq_trans (sum_ext 1%nat n1 _ _ (fun k_0 : nat => (mul2 (f_equal phi (add2 ((fun t : nat => (proj1 (proj2 (s9 t)))) t k_0) (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (mul2 ((fun t : nat => (proj1 (s9 t))) t k_0 j_1) (eq_refl (x (S t) j_1))))))) (s11 t i k_0)))) (s12 i t))) (s13 i t)) (eq_sym (add2 (mul2 (mul2 (eq_refl (INR n1)) (f_equal phi (add2 ((fun t : nat => (proj1 (proj2 (s9 t)))) t 1%nat) (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((fun t : nat => (proj1 (s9 t))) t 1%nat j_0) (eq_refl (x (S t) j_0)))))))) (s11 t i 1%nat)) (s10 i t)))))).
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
Definition small11_next_W_r1 (now : small11_state) (t j : nat) : R :=
  small11_now_W_r1 now j - eta * small11_next_delta_r1 now t * x (S t) j.
Definition small11_next_b_r1 (now : small11_state) (t : nat) : R :=
  small11_now_b_r1 now - eta * small11_next_delta_r1 now t.
Definition small11_next_W_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_W_r2 now i - eta * small11_next_delta_r2 now t i * small11_next_a_r1 now t.
Definition small11_next_b_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r2 now i - eta * small11_next_delta_r2 now t i.
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
End small11.

Lemma L1_2 (n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H15 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H17 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H22 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H23 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H26 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, forall i : nat, b2 t i + Sum 1 n1 (fun k => phi (b1 t k + Sum 1 n0 (fun j => W1 t k j * x (S t) j)) * W2 t i k) = INR n1 * phi (b1 t 1%nat + Sum 1 n0 (fun j => W1 t 1%nat j * x (S t) j)) * W2 t i 1%nat + b2 t i.
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
  exact (L1_1 n0 n1 n2 c eta ell_prime phi phi_prime W1 W2 (small11_W_r1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_W_r2 n0 n1 n2 c eta ell_prime phi phi_prime x y) a1 (small11_a_r1 n0 n1 n2 c eta ell_prime phi phi_prime x y) b1 b2 (small11_b_r1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_b_r2 n0 n1 n2 c eta ell_prime phi phi_prime x y) delta1 delta2 (small11_delta_r1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_delta_r2 n0 n1 n2 c eta ell_prime phi phi_prime x y) x y z1 z2 (small11_z_r1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_z_r2 n0 n1 n2 c eta ell_prime phi phi_prime x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H11 H12 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H15 H16 H17 (fun _ _ => eq_refl) H19 H20 (fun _ _ => eq_refl) H22 H23 (fun _ _ => eq_refl) H25 H26).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  let b2 := (run11_b2 n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  forall t : nat, forall i : nat, b2 t i + Sum 1 n1 (fun k => phi (b1 t k + Sum 1 n0 (fun j => W1 t k j * x (S t) j)) * W2 t i k) = INR n1 * phi (b1 t 1%nat + Sum 1 n0 (fun j => W1 t 1%nat j * x (S t) j)) * W2 t i 1%nat + b2 t i.
Proof.
  intros n0 n1 n2 c eta ell_prime phi phi_prime x y W1 b1 W2 b2.
  exact (L1_2 n0 n1 n2 c eta ell_prime phi phi_prime (run11_W1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_W2 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_a1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_b1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_b2 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_delta1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_delta2 n0 n1 n2 c eta ell_prime phi phi_prime x y) x y (run11_z1 n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_z2 n0 n1 n2 c eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
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
  let b2 := (run11_b2 n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, b2 t i + Sum 1 n1 (fun k => phi (b1 t k + Sum 1 n0 (fun j => W1 t k j * x (S t) j)) * W2 t i k) = INR n1 * phi (b1 t 1%nat + Sum 1 n0 (fun j => W1 t 1%nat j * x (S t) j)) * W2 t i 1%nat + b2 t i).
Proof.
  intros n0 n1 n2 c eta ell_prime phi phi_prime x y W1 b1 W2 b2.
  pose (z1 := (run11_z1 n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run11_delta1 n0 n1 n2 c eta ell_prime phi phi_prime x y)).
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
  assert (v10 : W1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 2 - 1 * 2 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [2; 1; 2; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))))) (ring_fact [] (PEsub (PEc (2 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (1 # 2)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [1] (same_parts v10 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [2] (same_parts v1 eq_refl)) (number_apart (1 # 1) (2 # 1) eq_refl)) (claim1 n0 n1 n2 c eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with two hidden layers, this relation holds *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_W3 : nat -> nat -> R; run21_now_b3 : nat -> R }.

Section run21.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run21_now_W1 := fun i j => c; run21_now_b1 := fun i => 0; run21_now_W2 := fun i j => c; run21_now_b2 := fun i => 0; run21_now_W3 := fun i j => c; run21_now_b3 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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

Lemma L2_1 (n0 n1 n2 n3 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (W_r1 : nat -> nat -> R) (W_r2 : nat -> R) (W_r3 a1 a2 : nat -> nat -> R) (a_r1 a_r2 : nat -> R) (b1 b2 b3 : nat -> nat -> R) (b_r1 b_r2 : nat -> R) (b_r3 delta1 delta2 delta3 : nat -> nat -> R) (delta_r1 delta_r2 : nat -> R) (delta_r3 x y z1 z2 z3 : nat -> nat -> R) (z_r1 z_r2 : nat -> R) (z_r3 : nat -> nat -> R)
    (H1 : W_r2 0%nat = c)
    (H2 : b_r1 0%nat = 0)
    (H3 : b_r2 0%nat = 0)
    (H4 : forall j : nat, W_r1 0%nat j = c)
    (H5 : forall t : nat, W_r2 (S t) = W_r2 t - eta * delta_r2 (S t) * a_r1 (S t))
    (H6 : forall i : nat, W_r3 0%nat i = c)
    (H7 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H8 : forall t : nat, a_r2 (S t) = phi (z_r2 (S t)))
    (H9 : forall i : nat, b1 0%nat i = 0)
    (H10 : forall i : nat, b2 0%nat i = 0)
    (H11 : forall i : nat, b3 0%nat i = 0)
    (H12 : forall t : nat, b_r1 (S t) = b_r1 t - eta * delta_r1 (S t))
    (H13 : forall t : nat, b_r2 (S t) = b_r2 t - eta * delta_r2 (S t))
    (H14 : forall i : nat, b_r3 0%nat i = 0)
    (H15 : forall t : nat, delta_r1 (S t) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    (H16 : forall t : nat, delta_r2 (S t) = Sum 1 n3 (fun j => W_r3 t j * delta_r3 (S t) j) * phi_prime (z_r2 (S t)))
    (H17 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H18 : forall t : nat, z_r2 (S t) = INR n1 * W_r2 t * a_r1 (S t) + b_r2 t)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H21 : forall i : nat, forall j : nat, W3 0%nat i j = c)
    (H22 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j - eta * delta_r1 (S t) * x (S t) j)
    (H23 : forall t : nat, forall i : nat, W_r3 (S t) i = W_r3 t i - eta * delta_r3 (S t) i * a_r2 (S t))
    (H24 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H25 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H26 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H27 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H28 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H29 : forall t : nat, forall i : nat, b_r3 (S t) i = b_r3 t i - eta * delta_r3 (S t) i)
    (H30 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H31 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H32 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H33 : forall t : nat, forall i : nat, delta_r3 (S t) i = ell_prime (z_r3 (S t) i) (y (S t) i))
    (H34 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H35 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H36 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H37 : forall t : nat, forall i : nat, z_r3 (S t) i = INR n2 * W_r3 t i * a_r2 (S t) + b_r3 t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, forall i : nat, b3 t i + Sum 1 n2 (fun p => phi (b2 t p + Sum 1 n1 (fun k => phi (b1 t k + Sum 1 n0 (fun j => W1 t k j * x (S t) j)) * W2 t p k)) * W3 t i p) = INR n2 * phi (INR n1 * phi (b1 t 1%nat + Sum 1 n0 (fun j => W1 t 1%nat j * x (S t) j)) * W2 t 1%nat 1%nat + b2 t 1%nat) * W3 t i 1%nat + b3 t i.
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, forall j : nat, W3 t i j = W_r3 t i)
    by (clear - W3 W_r3; exact (fun t H41 => (proj1 (proj2 (proj2 (proj2 (proj2 H41))))))).
  assert (s4 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H17 H34 n0 x z1 z_r1; exact (fun i t H41 => (eq_trans (eq_trans (H34 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H41) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H41)) i))) (eq_sym (H17 t))))).
  assert (s5 : forall (t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H24 H7 a1 a_r1 phi s4; exact (fun t H41 => (fun i : nat => (eq_trans (eq_trans (H24 t i) (f_equal phi (s4 i t H41))) (eq_sym (H7 t)))))).
  assert (s6 : forall (t : nat),
    Sum 1 n1 (fun j => W_r2 t * a_r1 (S t)) = INR n1 * W_r2 t * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun t => (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t * a_r1 (S t))] [W_r2 t * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s7 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z2 (S t) i = z_r2 (S t))
    by (clear - H18 H35 n1 s5 s6 z2 z_r2; exact (fun i t H41 => (eq_trans (eq_trans (H35 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H41))) i j_0) ((s5 t H41) j_0)))) (s6 t)) ((proj1 (proj2 (proj2 (proj2 H41)))) i))) (eq_sym (H18 t))))).
  assert (s8 : forall (t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, a2 (S t) i = a_r2 (S t))
    by (clear - H25 H8 a2 a_r2 phi s7; exact (fun t H41 => (fun i : nat => (eq_trans (eq_trans (H25 t i) (f_equal phi (s7 i t H41))) (eq_sym (H8 t)))))).
  assert (s9 : forall (i t : nat),
    Sum 1 n2 (fun j => W_r3 t i * a_r2 (S t)) = INR n2 * W_r3 t i * a_r2 (S t))
    by (clear - W_r3 a_r2 n2 y; exact (fun i t => (eq_trans (y := W_r3 t i * a_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r3 t i * a_r2 (S t))] [W_r3 t i * a_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r3 t i * a_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r3 t i * a_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r3 t i; a_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r3 t i * a_r2 (S t), fun j => 1)])) (eq_trans (y := W_r3 t i * a_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r3 t i; a_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r3 t i; a_r2 (S t); INR n2] (same_parts (eq_refl (W_r3 t i)) (same_parts (eq_refl (a_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r3 t i; a_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r3 t i; a_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s10 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    b3 t i = b_r3 t i)
    by (clear - b3 b_r3; exact (fun i t H41 => ((proj2 (proj2 (proj2 (proj2 (proj2 H41))))) i))).
  assert (s11 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z3 (S t) i = z_r3 (S t) i)
    by (clear - H36 H37 n2 s10 s3 s8 s9 z3 z_r3; exact (fun i t H41 => (eq_trans (eq_trans (H36 t i) (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((s3 t H41) i j_0) ((s8 t H41) j_0)))) (s9 i t)) (s10 i t H41))) (eq_sym (H37 t i))))).
  assert (s12 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta3 (S t) i = delta_r3 (S t) i)
    by (clear - H32 H33 delta3 delta_r3 ell_prime s11 y; exact (fun i t H41 => (eq_trans (eq_trans (H32 t i) (f_equal2 ell_prime (s11 i t H41) (eq_refl (y (S t) i)))) (eq_sym (H33 t i))))).
  assert (s13 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta2 (S t) i = delta_r2 (S t))
    by (clear - H16 H31 delta2 delta_r2 n3 phi_prime s12 s3 s7; exact (fun i t H41 => (eq_trans (eq_trans (H31 t i) (mul2 (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 ((s3 t H41) j_0 i) ((fun i : nat => (s12 i t H41)) j_0)))) (f_equal phi_prime (s7 i t H41)))) (eq_sym (H16 t))))).
  assert (s14 : forall (t : nat),
    Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t)) = INR n2 * W_r2 t * delta_r2 (S t))
    by (clear - W_r2 delta_r2 n2 y; exact (fun t => (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t))] [W_r2 t * delta_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r2 t * delta_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r2 t * delta_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; delta_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r2 t * delta_r2 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; delta_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r2 t; delta_r2 (S t); INR n2] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (delta_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s15 : forall (t : nat),
    INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    by (clear - W_r2 delta_r2 n2 phi_prime z_r1; exact (fun t => (ring_fact [INR n2; W_r2 t; delta_r2 (S t); phi_prime (z_r1 (S t))] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) eq_refl))).
  assert (s16 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H15 H30 delta1 delta_r1 n2 phi_prime s13 s14 s15 s4; exact (fun i t H41 => (eq_trans (eq_trans (H30 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H41))) j_0 i) ((fun i : nat => (s13 i t H41)) j_0)))) (s14 t)) (f_equal phi_prime (s4 i t H41))) (s15 t))) (eq_sym (H15 t))))).
  assert (s17 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i))
    by (clear - H1 H10 H11 H12 H13 H14 H19 H2 H20 H21 H22 H23 H26 H27 H28 H29 H3 H38 H39 H4 H40 H5 H6 H9 W1 W2 W3 W_r1 W_r2 W_r3 b1 b2 b3 b_r1 b_r2 b_r3 eta s10 s12 s13 s16 s3 s5 s8 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H19 i j) (eq_sym (H4 j))))) (conj (fun i : nat => (eq_trans (H9 i) (eq_sym H2))) (conj (fun i : nat => (fun j : nat => (eq_trans (H20 i j) (eq_sym H1)))) (conj (fun i : nat => (eq_trans (H10 i) (eq_sym H3))) (conj (fun i : nat => (fun j : nat => (eq_trans (H21 i j) (eq_sym (H6 i))))) (fun i : nat => (eq_trans (H11 i) (eq_sym (H14 i))))))))) (fun t : nat => (fun H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H38 t i j) (add2 ((proj1 H41) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s16 i t H41)) (eq_refl (x (S t) j)))))) (eq_sym (H22 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H26 t i) (add2 ((proj1 (proj2 H41)) i) (opp1 (mul2 (eq_refl (eta)) (s16 i t H41))))) (eq_sym (H12 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H39 t i j) (add2 ((proj1 (proj2 (proj2 H41))) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s13 i t H41)) ((s5 t H41) j))))) (eq_sym (H5 t))))) (conj (fun i : nat => (eq_trans (eq_trans (H27 t i) (add2 ((proj1 (proj2 (proj2 (proj2 H41)))) i) (opp1 (mul2 (eq_refl (eta)) (s13 i t H41))))) (eq_sym (H13 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H40 t i j) (add2 ((s3 t H41) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s12 i t H41)) ((s8 t H41) j))))) (eq_sym (H23 t i))))) (fun i : nat => (eq_trans (eq_trans (H28 t i) (add2 (s10 i t H41) (opp1 (mul2 (eq_refl (eta)) (s12 i t H41))))) (eq_sym (H29 t i))))))))))))).
  assert (s18 : forall (i t : nat),
    b3 t i = b_r3 t i)
    by (clear - b3 b_r3 s17; exact (fun i t => ((fun t : nat => (proj2 (proj2 (proj2 (proj2 (proj2 (s17 t))))))) t i))).
  assert (s19 : forall t : nat, forall i : nat, b2 t i = b_r2 t)
    by (clear - b2 b_r2 s17; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s17 t))))))).
  assert (s20 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s17; exact (fun t : nat => (proj1 (proj2 (s17 t))))).
  assert (s21 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t)
    by (clear - W2 W_r2 s17; exact (fun t : nat => (proj1 (proj2 (proj2 (s17 t)))))).
  assert (s22 : forall (t : nat),
    Sum 1 n1 (fun k => phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t) = INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t)
    by (clear - W_r1 W_r2 b_r1 n0 n1 phi x y; exact (fun t => (eq_trans (y := phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1) (rewritten (V 1) [Sum 1 n1 (fun k => phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t)] [phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1] (same_parts (eq_trans (y := phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * Sum 1 n1 (fun k => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun k => phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * 1 + 0) (fun k => (ring_fact [phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t, fun k => 1)])) (eq_trans (y := phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t; Sum 1 n1 (fun k => 1)] [phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t; INR n1] (same_parts (eq_refl (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)))) (same_parts (eq_refl (W_r2 t)) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t; INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t; INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s23 : forall t : nat, forall i : nat, forall j : nat, W3 t i j = W_r3 t i)
    by (clear - W3 W_r3 s17; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s17 t)))))))).
  assert (s24 : forall (i t : nat),
    Sum 1 n2 (fun p => phi (b_r2 t + INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t) * W_r3 t i) = INR n2 * phi (b_r2 t + INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t) * W_r3 t i)
    by (clear - W_r1 W_r2 W_r3 b_r1 b_r2 n0 n1 n2 phi x y; exact (fun i t => (eq_trans (y := INR n2 * phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t) * W_r3 t i) (eq_trans (y := phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t) * W_r3 t i * INR n2) (rewritten (V 1) [Sum 1 n2 (fun p => phi (b_r2 t + INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t) * W_r3 t i)] [phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t) * W_r3 t i * INR n2] (same_parts (eq_trans (y := phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t) * W_r3 t i * Sum 1 n2 (fun p => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun p => phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t) * W_r3 t i * 1 + 0) (fun p => (eq_trans (y := phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t) * W_r3 t i) (rewritten (PEmul (V 1) (V 2)) [phi (b_r2 t + INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t); W_r3 t i] [phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t); W_r3 t i] (same_parts (f_equal phi (ring_fact [b_r2 t; INR n1; phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t] (PEadd (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) (PEadd (PEmul (PEmul (V 3) (V 4)) (V 2)) (V 1)) eq_refl)) (same_parts (eq_refl (W_r3 t i)) eq_refl))) (ring_fact [phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t); W_r3 t i] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl)))) (sum_linear 1%nat n2 [(phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t) * W_r3 t i, fun p => 1)])) (eq_trans (y := phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t) * W_r3 t i * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t); W_r3 t i; Sum 1 n2 (fun p => 1)] [phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t); W_r3 t i; INR n2] (same_parts (eq_refl (phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t))) (same_parts (eq_refl (W_r3 t i)) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t); W_r3 t i; INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t); W_r3 t i; INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)) (eq_sym (rewritten (PEmul (PEmul (V 1) (V 2)) (V 3)) [INR n2; phi (b_r2 t + INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t); W_r3 t i] [INR n2; phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t); W_r3 t i] (same_parts (eq_refl (INR n2)) (same_parts (f_equal phi (ring_fact [b_r2 t; INR n1; phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t] (PEadd (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) (PEadd (PEmul (PEmul (V 3) (V 4)) (V 2)) (V 1)) eq_refl)) (same_parts (eq_refl (W_r3 t i)) eq_refl)))))))).
  assert (s25 : forall (i t : nat),
    b_r3 t i + INR n2 * phi (b_r2 t + INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t) * W_r3 t i = INR n2 * phi (INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t + b_r2 t) * W_r3 t i + b_r3 t i)
    by (clear - W_r1 W_r2 W_r3 b_r1 b_r2 b_r3 n0 n1 n2 phi x y; exact (fun i t => (eq_trans (y := INR n2 * phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t) * W_r3 t i + b_r3 t i) (eq_trans (y := b_r3 t i + INR n2 * phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t) * W_r3 t i) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [b_r3 t i; INR n2; phi (b_r2 t + INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t); W_r3 t i] [b_r3 t i; INR n2; phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t); W_r3 t i] (same_parts (eq_refl (b_r3 t i)) (same_parts (eq_refl (INR n2)) (same_parts (f_equal phi (ring_fact [b_r2 t; INR n1; phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t] (PEadd (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) (PEadd (PEmul (PEmul (V 3) (V 4)) (V 2)) (V 1)) eq_refl)) (same_parts (eq_refl (W_r3 t i)) eq_refl))))) (ring_fact [b_r3 t i; INR n2; phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t); W_r3 t i] (PEadd (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) (PEadd (PEmul (PEmul (V 2) (V 3)) (V 4)) (V 1)) eq_refl)) (eq_sym (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) [INR n2; phi (INR n1 * phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t + b_r2 t); W_r3 t i; b_r3 t i] [INR n2; phi (phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)) * W_r2 t * INR n1 + b_r2 t); W_r3 t i; b_r3 t i] (same_parts (eq_refl (INR n2)) (same_parts (f_equal phi (ring_fact [INR n1; phi (b_r1 t + Sum 1 n0 (fun j => W_r1 t j * x (S t) j)); W_r2 t; b_r2 t] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEadd (PEmul (PEmul (V 2) (V 3)) (V 1)) (V 4)) eq_refl)) (same_parts (eq_refl (W_r3 t i)) (same_parts (eq_refl (b_r3 t i)) eq_refl))))))))).
  exact (fun t : nat => (fun i : nat => (eq_trans (eq_trans (add2 (s18 i t) (eq_trans (sum_ext 1%nat n2 _ _ (fun p_0 : nat => (mul2 (f_equal phi (add2 (s19 t p_0) (eq_trans (sum_ext 1%nat n1 _ _ (fun k_1 : nat => (mul2 (f_equal phi (add2 (s20 t k_1) (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (mul2 ((fun t : nat => (proj1 (s17 t))) t k_1 j_2) (eq_refl (x (S t) j_2))))))) (s21 t p_0 k_1)))) (s22 t)))) (s23 t i p_0)))) (s24 i t))) (s25 i t)) (eq_sym (add2 (mul2 (mul2 (eq_refl (INR n2)) (f_equal phi (add2 (mul2 (mul2 (eq_refl (INR n1)) (f_equal phi (add2 (s20 t 1%nat) (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((fun t : nat => (proj1 (s17 t))) t 1%nat j_0) (eq_refl (x (S t) j_0)))))))) (s21 t 1%nat 1%nat)) (s19 t 1%nat)))) (s23 t i 1%nat)) (s18 i t)))))).
Qed.

Record small21_state := { small21_now_W_r1 : nat -> R; small21_now_b_r1 : R; small21_now_W_r2 : R; small21_now_b_r2 : R; small21_now_W_r3 : nat -> R; small21_now_b_r3 : nat -> R }.

Section small21.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition small21_next_z_r1 (now : small21_state) (t : nat) : R :=
  Sum 1 n0 (fun j => small21_now_W_r1 now j * x (S t) j) + small21_now_b_r1 now.
Definition small21_next_a_r1 (now : small21_state) (t : nat) : R :=
  phi (small21_next_z_r1 now t).
Definition small21_next_z_r2 (now : small21_state) (t : nat) : R :=
  INR n1 * small21_now_W_r2 now * small21_next_a_r1 now t + small21_now_b_r2 now.
Definition small21_next_a_r2 (now : small21_state) (t : nat) : R :=
  phi (small21_next_z_r2 now t).
Definition small21_next_z_r3 (now : small21_state) (t i : nat) : R :=
  INR n2 * small21_now_W_r3 now i * small21_next_a_r2 now t + small21_now_b_r3 now i.
Definition small21_next_delta_r3 (now : small21_state) (t i : nat) : R :=
  ell_prime (small21_next_z_r3 now t i) (y (S t) i).
Definition small21_next_delta_r2 (now : small21_state) (t : nat) : R :=
  Sum 1 n3 (fun j => small21_now_W_r3 now j * small21_next_delta_r3 now t j) * phi_prime (small21_next_z_r2 now t).
Definition small21_next_delta_r1 (now : small21_state) (t : nat) : R :=
  INR n2 * small21_now_W_r2 now * small21_next_delta_r2 now t * phi_prime (small21_next_z_r1 now t).
Definition small21_next_W_r1 (now : small21_state) (t j : nat) : R :=
  small21_now_W_r1 now j - eta * small21_next_delta_r1 now t * x (S t) j.
Definition small21_next_b_r1 (now : small21_state) (t : nat) : R :=
  small21_now_b_r1 now - eta * small21_next_delta_r1 now t.
Definition small21_next_W_r2 (now : small21_state) (t : nat) : R :=
  small21_now_W_r2 now - eta * small21_next_delta_r2 now t * small21_next_a_r1 now t.
Definition small21_next_b_r2 (now : small21_state) (t : nat) : R :=
  small21_now_b_r2 now - eta * small21_next_delta_r2 now t.
Definition small21_next_W_r3 (now : small21_state) (t i : nat) : R :=
  small21_now_W_r3 now i - eta * small21_next_delta_r3 now t i * small21_next_a_r2 now t.
Definition small21_next_b_r3 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r3 now i - eta * small21_next_delta_r3 now t i.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_W_r1 := small21_next_W_r1 now t; small21_now_b_r1 := small21_next_b_r1 now t; small21_now_W_r2 := small21_next_W_r2 now t; small21_now_b_r2 := small21_next_b_r2 now t; small21_now_W_r3 := small21_next_W_r3 now t; small21_now_b_r3 := small21_next_b_r3 now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_W_r1 := fun j => c; small21_now_b_r1 := 0; small21_now_W_r2 := c; small21_now_b_r2 := 0; small21_now_W_r3 := fun i => c; small21_now_b_r3 := fun i => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_W_r1 (t : nat) := small21_now_W_r1 (small21_after t).
Definition small21_b_r1 (t : nat) := small21_now_b_r1 (small21_after t).
Definition small21_W_r2 (t : nat) := small21_now_W_r2 (small21_after t).
Definition small21_b_r2 (t : nat) := small21_now_b_r2 (small21_after t).
Definition small21_W_r3 (t : nat) := small21_now_W_r3 (small21_after t).
Definition small21_b_r3 (t : nat) := small21_now_b_r3 (small21_after t).
Definition small21_z_r1 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_z_r1 (small21_after t) t end.
Definition small21_a_r1 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_a_r1 (small21_after t) t end.
Definition small21_z_r2 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_z_r2 (small21_after t) t end.
Definition small21_a_r2 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_a_r2 (small21_after t) t end.
Definition small21_z_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_z_r3 (small21_after t) t end.
Definition small21_delta_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_delta_r3 (small21_after t) t end.
Definition small21_delta_r2 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_delta_r2 (small21_after t) t end.
Definition small21_delta_r1 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_delta_r1 (small21_after t) t end.
End small21.

Lemma L2_2 (n0 n1 n2 n3 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H9 : forall i : nat, b1 0%nat i = 0)
    (H10 : forall i : nat, b2 0%nat i = 0)
    (H11 : forall i : nat, b3 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H21 : forall i : nat, forall j : nat, W3 0%nat i j = c)
    (H24 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H25 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H26 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H27 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H28 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H30 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H31 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H32 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H34 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H35 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H36 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, forall i : nat, b3 t i + Sum 1 n2 (fun p => phi (b2 t p + Sum 1 n1 (fun k => phi (b1 t k + Sum 1 n0 (fun j => W1 t k j * x (S t) j)) * W2 t p k)) * W3 t i p) = INR n2 * phi (INR n1 * phi (b1 t 1%nat + Sum 1 n0 (fun j => W1 t 1%nat j * x (S t) j)) * W2 t 1%nat 1%nat + b2 t 1%nat) * W3 t i 1%nat + b3 t i.
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
  exact (L2_1 n0 n1 n2 n3 c eta ell_prime phi phi_prime W1 W2 W3 (small21_W_r1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (small21_W_r2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (small21_W_r3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) a1 a2 (small21_a_r1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (small21_a_r2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) b1 b2 b3 (small21_b_r1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (small21_b_r2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (small21_b_r3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) delta1 delta2 delta3 (small21_delta_r1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (small21_delta_r2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (small21_delta_r3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) x y z1 z2 z3 (small21_z_r1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (small21_z_r2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (small21_z_r3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H9 H10 H11 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H19 H20 H21 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H24 H25 H26 H27 H28 (fun _ _ => eq_refl) H30 H31 H32 (fun _ _ => eq_refl) H34 H35 H36 (fun _ _ => eq_refl) H38 H39 H40).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 n3 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run21_W1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) in
  let b1 := (run21_b1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) in
  let b2 := (run21_b2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) in
  let W3 := (run21_W3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) in
  let b3 := (run21_b3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) in
  forall t : nat, forall i : nat, b3 t i + Sum 1 n2 (fun p => phi (b2 t p + Sum 1 n1 (fun k => phi (b1 t k + Sum 1 n0 (fun j => W1 t k j * x (S t) j)) * W2 t p k)) * W3 t i p) = INR n2 * phi (INR n1 * phi (b1 t 1%nat + Sum 1 n0 (fun j => W1 t 1%nat j * x (S t) j)) * W2 t 1%nat 1%nat + b2 t 1%nat) * W3 t i 1%nat + b3 t i.
Proof.
  intros n0 n1 n2 n3 c eta ell_prime phi phi_prime x y W1 b1 W2 b2 W3 b3.
  exact (L2_2 n0 n1 n2 n3 c eta ell_prime phi phi_prime (run21_W1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (run21_W2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (run21_W3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (run21_a1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (run21_a2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (run21_b1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (run21_b2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (run21_b3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (run21_delta1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (run21_delta2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (run21_delta3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) x y (run21_z1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (run21_z2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (run21_z3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let c := (2 : R) in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 1 / 2 in
  let W1 := (run21_W1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) in
  let b1 := (run21_b1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) in
  let b2 := (run21_b2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) in
  let W3 := (run21_W3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) in
  let b3 := (run21_b3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, b3 t i + Sum 1 n2 (fun p => phi (b2 t p + Sum 1 n1 (fun k => phi (b1 t k + Sum 1 n0 (fun j => W1 t k j * x (S t) j)) * W2 t p k)) * W3 t i p) = INR n2 * phi (INR n1 * phi (b1 t 1%nat + Sum 1 n0 (fun j => W1 t 1%nat j * x (S t) j)) * W2 t 1%nat 1%nat + b2 t 1%nat) * W3 t i 1%nat + b3 t i).
Proof.
  intros n0 n1 n2 n3 c eta ell_prime phi phi_prime x y W1 b1 W2 b2 W3 b3.
  pose (z1 := (run21_z1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y)).
  pose (a2 := (run21_a2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y)).
  pose (z3 := (run21_z3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y)).
  pose (delta3 := (run21_delta3 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 2 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [2; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [2; 1; 0] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [2] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 2 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [2; 2; 0] (same_parts v3 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z3 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 4 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [4; 1 / 2] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (4 # 1)) (PEc (1 # 2))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 4)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [2; 2] (same_parts v3 (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 8)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 4 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [2; 4] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (4 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (8 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 2 - 1 * 8 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [2; 1; 8; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))))) (ring_fact [] (PEsub (PEc (2 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (8 # 1))) (PEc (1 # 2)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-2)] (same_parts v15 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [2] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (2 # 1) eq_refl)) (claim2 n0 n1 n2 n3 c eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim1_moves, claim2_moves).
Print Assumptions certified.
