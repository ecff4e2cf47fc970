(* The certificate of the page `mlp-unequal-weights-can-be-clones`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** the entries of $\mathbf{W}_{1}$ along axis 1 stay identical *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (u v : nat -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run11_now_W1 := fun i j => u j; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => v i; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
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

Lemma L1_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 : nat -> nat -> R) (u v : nat -> R) (x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : forall j : nat, W_r1 0%nat j = u j)
    (H3 : forall i : nat, W_r2 0%nat i = v i)
    (H4 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H7 : forall t : nat, b_r1 (S t) = b_r1 t - eta * delta_r1 (S t))
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H10 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = u j)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = v i)
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
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j.
Proof.
  assert (s1 : forall (j : nat),
    u j = u j)
    by (clear - u; exact (fun j => (eq_refl (u j)))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (i : nat),
    v i = v i)
    by (clear - v; exact (fun i => (eq_refl (v i)))).
  assert (s4 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H10 H22 n0 x z1 z_r1; exact (fun i t H27 => (eq_trans (eq_trans (H22 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H27) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H27)) i))) (eq_sym (H10 t))))).
  assert (s5 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H15 H4 a1 a_r1 phi s4; exact (fun t H27 => (fun i : nat => (eq_trans (eq_trans (H15 t i) (f_equal phi (s4 i t H27))) (eq_sym (H4 t)))))).
  assert (s6 : forall (i t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t)) = INR n1 * W_r2 t i * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun i t => (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t))] [W_r2 t i * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s7 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H23 H24 n1 s5 s6 z2 z_r2; exact (fun i t H27 => (eq_trans (eq_trans (H23 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) i j_0) ((s5 t H27) j_0)))) (s6 i t)) ((proj2 (proj2 (proj2 H27))) i))) (eq_sym (H24 t i))))).
  assert (s8 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H20 H21 delta2 delta_r2 ell_prime s7 y; exact (fun i t H27 => (eq_trans (eq_trans (H20 t i) (f_equal2 ell_prime (s7 i t H27) (eq_refl (y (S t) i)))) (eq_sym (H21 t i))))).
  assert (s9 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H19 H9 delta1 delta_r1 n2 phi_prime s4 s8; exact (fun i t H27 => (eq_trans (eq_trans (H19 t i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) j_0 i) ((fun i : nat => (s8 i t H27)) j_0)))) (f_equal phi_prime (s4 i t H27)))) (eq_sym (H9 t))))).
  assert (s10 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H1 H11 H12 H13 H14 H16 H17 H18 H2 H25 H26 H3 H5 H6 H7 H8 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta s5 s8 s9 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H11 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H5 i) (eq_sym H1))) (conj (fun i : nat => (fun j : nat => (eq_trans (H12 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H8 i))))))) (fun t : nat => (fun H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H25 t i j) (add2 ((proj1 H27) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s9 i t H27)) (eq_refl (x (S t) j)))))) (eq_sym (H13 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H16 t i) (add2 ((proj1 (proj2 H27)) i) (opp1 (mul2 (eq_refl (eta)) (s9 i t H27))))) (eq_sym (H7 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H26 t i j) (add2 ((proj1 (proj2 (proj2 H27))) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s8 i t H27)) ((s5 t H27) j))))) (eq_sym (H14 t i))))) (fun i : nat => (eq_trans (eq_trans (H17 t i) (add2 ((proj2 (proj2 (proj2 H27))) i) (opp1 (mul2 (eq_refl (eta)) (s8 i t H27))))) (eq_sym (H18 t i))))))))))).
  assert (s11 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  exact (fun t : nat => (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s10 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s10 t))) t k j))))))).
Qed.

Record small11_state := { small11_now_W_r1 : nat -> R; small11_now_b_r1 : R; small11_now_W_r2 : nat -> R; small11_now_b_r2 : nat -> R }.

Section small11.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (u v : nat -> R) (x y : nat -> nat -> R).
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
  match t with O => {| small11_now_W_r1 := fun j => u j; small11_now_b_r1 := 0; small11_now_W_r2 := fun i => v i; small11_now_b_r2 := fun i => 0 |} | S t => small11_step (small11_after t) t end.
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

Lemma L1_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 : nat -> nat -> R) (u v : nat -> R) (x y z1 z2 : nat -> nat -> R)
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = u j)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = v i)
    (H15 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H17 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H22 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H23 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H26 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j.
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
  exact (L1_1 n0 n1 n2 eta ell_prime phi phi_prime W1 W2 (small11_W_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (small11_W_r2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) a1 (small11_a_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) b1 b2 (small11_b_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (small11_b_r2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) delta1 delta2 (small11_delta_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (small11_delta_r2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) u v x y z1 z2 (small11_z_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (small11_z_r2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H11 H12 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H15 H16 H17 (fun _ _ => eq_refl) H19 H20 (fun _ _ => eq_refl) H22 H23 (fun _ _ => eq_refl) H25 H26).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (u v : nat -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) in
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j.
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime u v x y W1.
  exact (L1_2 n0 n1 n2 eta ell_prime phi phi_prime (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run11_a1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run11_b2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run11_delta1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run11_delta2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) u v x y (run11_z1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run11_z2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let u := fun i1 : nat => 1 in
  let v := fun i1 : nat => 2 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 2 in
  let W1 := (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime u v x y W1.
  pose (W2 := (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (b1 := (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (z1 := (run11_z1 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (a1 := (run11_a1 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (b2 := (run11_b2 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (z2 := (run11_z2 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (delta1 := (run11_delta1 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := u 1%nat) eq_refl (rewritten (V 1) [u 1%nat] [1] (same_parts (eq_refl : u 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := v 1%nat) eq_refl (rewritten (V 1) [v 1%nat] [2] (same_parts (eq_refl : v 1%nat = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1 / 2] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 2 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [2; 1 / 2; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 2) (rewritten (PEmul (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [1; 2] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 2) eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = 4)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [2; 2] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = (-3))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 2 * 4 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 2; 4; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 2) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEc (4 # 1))) (PEc (1 # 2)))) (PEc (-3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-3)] (same_parts v10 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-3 # 1) (1 # 1) eq_refl)) (claim1 n0 n1 n2 eta ell_prime phi phi_prime u v x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** the entries of $\mathbf{b}_{1}$ along axis 1 stay identical *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (u v : nat -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run21_now_W1 := fun i j => u j; run21_now_b1 := fun i => 0; run21_now_W2 := fun i j => v i; run21_now_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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

Lemma L2_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 : nat -> nat -> R) (u v : nat -> R) (x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : forall j : nat, W_r1 0%nat j = u j)
    (H3 : forall i : nat, W_r2 0%nat i = v i)
    (H4 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H7 : forall t : nat, b_r1 (S t) = b_r1 t - eta * delta_r1 (S t))
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H10 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = u j)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = v i)
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
  forall t : nat, forall i : nat, forall k : nat, b1 t i = b1 t k.
Proof.
  assert (s1 : forall (j : nat),
    u j = u j)
    by (clear - u; exact (fun j => (eq_refl (u j)))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (i : nat),
    v i = v i)
    by (clear - v; exact (fun i => (eq_refl (v i)))).
  assert (s4 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H10 H22 n0 x z1 z_r1; exact (fun i t H27 => (eq_trans (eq_trans (H22 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H27) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H27)) i))) (eq_sym (H10 t))))).
  assert (s5 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H15 H4 a1 a_r1 phi s4; exact (fun t H27 => (fun i : nat => (eq_trans (eq_trans (H15 t i) (f_equal phi (s4 i t H27))) (eq_sym (H4 t)))))).
  assert (s6 : forall (i t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t)) = INR n1 * W_r2 t i * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun i t => (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t))] [W_r2 t i * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s7 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H23 H24 n1 s5 s6 z2 z_r2; exact (fun i t H27 => (eq_trans (eq_trans (H23 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) i j_0) ((s5 t H27) j_0)))) (s6 i t)) ((proj2 (proj2 (proj2 H27))) i))) (eq_sym (H24 t i))))).
  assert (s8 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H20 H21 delta2 delta_r2 ell_prime s7 y; exact (fun i t H27 => (eq_trans (eq_trans (H20 t i) (f_equal2 ell_prime (s7 i t H27) (eq_refl (y (S t) i)))) (eq_sym (H21 t i))))).
  assert (s9 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H19 H9 delta1 delta_r1 n2 phi_prime s4 s8; exact (fun i t H27 => (eq_trans (eq_trans (H19 t i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) j_0 i) ((fun i : nat => (s8 i t H27)) j_0)))) (f_equal phi_prime (s4 i t H27)))) (eq_sym (H9 t))))).
  assert (s10 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H1 H11 H12 H13 H14 H16 H17 H18 H2 H25 H26 H3 H5 H6 H7 H8 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta s5 s8 s9 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H11 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H5 i) (eq_sym H1))) (conj (fun i : nat => (fun j : nat => (eq_trans (H12 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H8 i))))))) (fun t : nat => (fun H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H25 t i j) (add2 ((proj1 H27) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s9 i t H27)) (eq_refl (x (S t) j)))))) (eq_sym (H13 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H16 t i) (add2 ((proj1 (proj2 H27)) i) (opp1 (mul2 (eq_refl (eta)) (s9 i t H27))))) (eq_sym (H7 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H26 t i j) (add2 ((proj1 (proj2 (proj2 H27))) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s8 i t H27)) ((s5 t H27) j))))) (eq_sym (H14 t i))))) (fun i : nat => (eq_trans (eq_trans (H17 t i) (add2 ((proj2 (proj2 (proj2 H27))) i) (opp1 (mul2 (eq_refl (eta)) (s8 i t H27))))) (eq_sym (H18 t i))))))))))).
  assert (s11 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s10; exact (fun t : nat => (proj1 (proj2 (s10 t))))).
  assert (s12 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  exact (fun t : nat => (fun i : nat => (fun k : nat => (eq_trans (s11 t i) (eq_sym (s11 t k)))))).
Qed.

Record small21_state := { small21_now_W_r1 : nat -> R; small21_now_b_r1 : R; small21_now_W_r2 : nat -> R; small21_now_b_r2 : nat -> R }.

Section small21.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (u v : nat -> R) (x y : nat -> nat -> R).
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
Definition small21_next_W_r1 (now : small21_state) (t j : nat) : R :=
  small21_now_W_r1 now j - eta * small21_next_delta_r1 now t * x (S t) j.
Definition small21_next_b_r1 (now : small21_state) (t : nat) : R :=
  small21_now_b_r1 now - eta * small21_next_delta_r1 now t.
Definition small21_next_W_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_W_r2 now i - eta * small21_next_delta_r2 now t i * small21_next_a_r1 now t.
Definition small21_next_b_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r2 now i - eta * small21_next_delta_r2 now t i.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_W_r1 := small21_next_W_r1 now t; small21_now_b_r1 := small21_next_b_r1 now t; small21_now_W_r2 := small21_next_W_r2 now t; small21_now_b_r2 := small21_next_b_r2 now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_W_r1 := fun j => u j; small21_now_b_r1 := 0; small21_now_W_r2 := fun i => v i; small21_now_b_r2 := fun i => 0 |} | S t => small21_step (small21_after t) t end.
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
End small21.

Lemma L2_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 : nat -> nat -> R) (u v : nat -> R) (x y z1 z2 : nat -> nat -> R)
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = u j)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = v i)
    (H15 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H17 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H22 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H23 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H26 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, forall i : nat, forall k : nat, b1 t i = b1 t k.
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
  exact (L2_1 n0 n1 n2 eta ell_prime phi phi_prime W1 W2 (small21_W_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (small21_W_r2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) a1 (small21_a_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) b1 b2 (small21_b_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (small21_b_r2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) delta1 delta2 (small21_delta_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (small21_delta_r2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) u v x y z1 z2 (small21_z_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (small21_z_r2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H11 H12 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H15 H16 H17 (fun _ _ => eq_refl) H19 H20 (fun _ _ => eq_refl) H22 H23 (fun _ _ => eq_refl) H25 H26).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (u v : nat -> R) (x y : nat -> nat -> R),
  let b1 := (run21_b1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) in
  forall t : nat, forall i : nat, forall k : nat, b1 t i = b1 t k.
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime u v x y b1.
  exact (L2_2 n0 n1 n2 eta ell_prime phi phi_prime (run21_W1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run21_W2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run21_a1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run21_b1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run21_b2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run21_delta1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run21_delta2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) u v x y (run21_z1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run21_z2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let u := fun i1 : nat => 1 in
  let v := fun i1 : nat => 2 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 2 in
  let W1 := (run21_W1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) in
  let b1 := (run21_b1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, forall k : nat, b1 t i = b1 t k).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime u v x y W1 b1.
  pose (W2 := (run21_W2 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (z1 := (run21_z1 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (a1 := (run21_a1 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (b2 := (run21_b2 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (z2 := (run21_z2 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := u 1%nat) eq_refl (rewritten (V 1) [u 1%nat] [1] (same_parts (eq_refl : u 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := v 1%nat) eq_refl (rewritten (V 1) [v 1%nat] [2] (same_parts (eq_refl : v 1%nat = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1 / 2] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 2 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [2; 1 / 2; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 2) (rewritten (PEmul (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [1; 2] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 2) eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = 4)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [2; 2] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = (-3))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 2 * 4 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 2; 4; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 2) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEc (4 # 1))) (PEc (1 # 2)))) (PEc (-3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-3)] (same_parts v10 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-3 # 1) (1 # 1) eq_refl)) (claim2 n0 n1 n2 eta ell_prime phi phi_prime u v x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** the entries of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R }.

Section run31.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (u v : nat -> R) (x y : nat -> nat -> R).
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
  run31_now_W1 now i j - eta * run31_next_delta1 now t i * x (S t) j.
Definition run31_next_b1 (now : run31_state) (t i : nat) : R :=
  run31_now_b1 now i - eta * run31_next_delta1 now t i.
Definition run31_next_W2 (now : run31_state) (t i j : nat) : R :=
  run31_now_W2 now i j - eta * run31_next_delta2 now t i * run31_next_a1 now t j.
Definition run31_next_b2 (now : run31_state) (t i : nat) : R :=
  run31_now_b2 now i - eta * run31_next_delta2 now t i.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_b1 := run31_next_b1 now t; run31_now_W2 := run31_next_W2 now t; run31_now_b2 := run31_next_b2 now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => u j; run31_now_b1 := fun i => 0; run31_now_W2 := fun i j => v i; run31_now_b2 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
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

Lemma L3_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 : nat -> nat -> R) (u v : nat -> R) (x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : forall j : nat, W_r1 0%nat j = u j)
    (H3 : forall i : nat, W_r2 0%nat i = v i)
    (H4 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H7 : forall t : nat, b_r1 (S t) = b_r1 t - eta * delta_r1 (S t))
    (H8 : forall i : nat, b_r2 0%nat i = 0)
    (H9 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H10 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = u j)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = v i)
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
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k.
Proof.
  assert (s1 : forall (j : nat),
    u j = u j)
    by (clear - u; exact (fun j => (eq_refl (u j)))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (i : nat),
    v i = v i)
    by (clear - v; exact (fun i => (eq_refl (v i)))).
  assert (s4 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H10 H22 n0 x z1 z_r1; exact (fun i t H27 => (eq_trans (eq_trans (H22 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H27) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H27)) i))) (eq_sym (H10 t))))).
  assert (s5 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H15 H4 a1 a_r1 phi s4; exact (fun t H27 => (fun i : nat => (eq_trans (eq_trans (H15 t i) (f_equal phi (s4 i t H27))) (eq_sym (H4 t)))))).
  assert (s6 : forall (i t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t)) = INR n1 * W_r2 t i * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun i t => (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t))] [W_r2 t i * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s7 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H23 H24 n1 s5 s6 z2 z_r2; exact (fun i t H27 => (eq_trans (eq_trans (H23 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) i j_0) ((s5 t H27) j_0)))) (s6 i t)) ((proj2 (proj2 (proj2 H27))) i))) (eq_sym (H24 t i))))).
  assert (s8 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H20 H21 delta2 delta_r2 ell_prime s7 y; exact (fun i t H27 => (eq_trans (eq_trans (H20 t i) (f_equal2 ell_prime (s7 i t H27) (eq_refl (y (S t) i)))) (eq_sym (H21 t i))))).
  assert (s9 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H19 H9 delta1 delta_r1 n2 phi_prime s4 s8; exact (fun i t H27 => (eq_trans (eq_trans (H19 t i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) j_0 i) ((fun i : nat => (s8 i t H27)) j_0)))) (f_equal phi_prime (s4 i t H27)))) (eq_sym (H9 t))))).
  assert (s10 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H1 H11 H12 H13 H14 H16 H17 H18 H2 H25 H26 H3 H5 H6 H7 H8 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta s5 s8 s9 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H11 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H5 i) (eq_sym H1))) (conj (fun i : nat => (fun j : nat => (eq_trans (H12 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H8 i))))))) (fun t : nat => (fun H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H25 t i j) (add2 ((proj1 H27) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s9 i t H27)) (eq_refl (x (S t) j)))))) (eq_sym (H13 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H16 t i) (add2 ((proj1 (proj2 H27)) i) (opp1 (mul2 (eq_refl (eta)) (s9 i t H27))))) (eq_sym (H7 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H26 t i j) (add2 ((proj1 (proj2 (proj2 H27))) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s8 i t H27)) ((s5 t H27) j))))) (eq_sym (H14 t i))))) (fun i : nat => (eq_trans (eq_trans (H17 t i) (add2 ((proj2 (proj2 (proj2 H27))) i) (opp1 (mul2 (eq_refl (eta)) (s8 i t H27))))) (eq_sym (H18 t i))))))))))).
  assert (s11 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2 s10; exact (fun t : nat => (proj1 (proj2 (proj2 (s10 t)))))).
  assert (s12 : forall (i t : nat),
    W_r2 t i = W_r2 t i)
    by (clear - W_r2; exact (fun i t => (eq_refl (W_r2 t i)))).
  exact (fun t : nat => (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s11 t i j) (eq_sym (s11 t i k))))))).
Qed.

Record small31_state := { small31_now_W_r1 : nat -> R; small31_now_b_r1 : R; small31_now_W_r2 : nat -> R; small31_now_b_r2 : nat -> R }.

Section small31.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (u v : nat -> R) (x y : nat -> nat -> R).
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
  small31_now_W_r1 now j - eta * small31_next_delta_r1 now t * x (S t) j.
Definition small31_next_b_r1 (now : small31_state) (t : nat) : R :=
  small31_now_b_r1 now - eta * small31_next_delta_r1 now t.
Definition small31_next_W_r2 (now : small31_state) (t i : nat) : R :=
  small31_now_W_r2 now i - eta * small31_next_delta_r2 now t i * small31_next_a_r1 now t.
Definition small31_next_b_r2 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r2 now i - eta * small31_next_delta_r2 now t i.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_W_r1 := small31_next_W_r1 now t; small31_now_b_r1 := small31_next_b_r1 now t; small31_now_W_r2 := small31_next_W_r2 now t; small31_now_b_r2 := small31_next_b_r2 now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_W_r1 := fun j => u j; small31_now_b_r1 := 0; small31_now_W_r2 := fun i => v i; small31_now_b_r2 := fun i => 0 |} | S t => small31_step (small31_after t) t end.
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

Lemma L3_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 : nat -> nat -> R) (u v : nat -> R) (x y z1 z2 : nat -> nat -> R)
    (H5 : forall i : nat, b1 0%nat i = 0)
    (H6 : forall i : nat, b2 0%nat i = 0)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = u j)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = v i)
    (H15 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H17 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H22 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H23 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H26 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k.
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
  exact (L3_1 n0 n1 n2 eta ell_prime phi phi_prime W1 W2 (small31_W_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (small31_W_r2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) a1 (small31_a_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) b1 b2 (small31_b_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (small31_b_r2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) delta1 delta2 (small31_delta_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (small31_delta_r2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) u v x y z1 z2 (small31_z_r1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (small31_z_r2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H11 H12 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H15 H16 H17 (fun _ _ => eq_refl) H19 H20 (fun _ _ => eq_refl) H22 H23 (fun _ _ => eq_refl) H25 H26).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (u v : nat -> R) (x y : nat -> nat -> R),
  let W2 := (run31_W2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) in
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k.
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime u v x y W2.
  exact (L3_2 n0 n1 n2 eta ell_prime phi phi_prime (run31_W1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run31_W2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run31_a1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run31_b1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run31_b2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run31_delta1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run31_delta2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) u v x y (run31_z1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (run31_z2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let u := fun i1 : nat => 1 in
  let v := fun i1 : nat => 2 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 2 in
  let W1 := (run31_W1 n0 n1 n2 eta ell_prime phi phi_prime u v x y) in
  let W2 := (run31_W2 n0 n1 n2 eta ell_prime phi phi_prime u v x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime u v x y W1 W2.
  pose (b1 := (run31_b1 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (z1 := (run31_z1 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (a1 := (run31_a1 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (b2 := (run31_b2 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (z2 := (run31_z2 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (delta2 := (run31_delta2 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  pose (delta1 := (run31_delta1 n0 n1 n2 eta ell_prime phi phi_prime u v x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := u 1%nat) eq_refl (rewritten (V 1) [u 1%nat] [1] (same_parts (eq_refl : u 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := v 1%nat) eq_refl (rewritten (V 1) [v 1%nat] [2] (same_parts (eq_refl : v 1%nat = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1 / 2] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 2 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [2; 1 / 2; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 2) (rewritten (PEmul (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [1; 2] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 2) eq_refl))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = 4)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [2; 2] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = (-3))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 2 * 4 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 2; 4; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 2) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEc (4 # 1))) (PEc (1 # 2)))) (PEc (-3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-3)] (same_parts v10 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-3 # 1) (1 # 1) eq_refl)) (claim3 n0 n1 n2 eta ell_prime phi phi_prime u v x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim1_moves, claim2_moves, claim3_moves).
Print Assumptions certified.
