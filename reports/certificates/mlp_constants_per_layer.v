(* The certificate of the page `mlp-constants-per-layer`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** the entries of $\mathbf{W}_{1}$ and $\mathbf{b}_{1}$ along axis 1 and of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (c1 c2 d1 d2 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run11_now_W1 := fun i j => c1; run11_now_b1 := fun i => d1; run11_now_W2 := fun i j => c2; run11_now_b2 := fun i => d2 |} | S t => run11_step (run11_after t) t end.
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

Lemma L1_1 (n0 n1 n2 : nat) (c1 c2 d1 d2 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 a1 : nat -> nat -> R) (a_r1 : nat -> R) (b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 delta1 delta2 : nat -> nat -> R) (delta_r1 : nat -> R) (delta_r2 x y z1 z2 : nat -> nat -> R) (z_r1 : nat -> R) (z_r2 : nat -> nat -> R)
    (H1 : b_r1 0%nat = d1)
    (H2 : forall j : nat, W_r1 0%nat j = c1)
    (H3 : forall i : nat, W_r2 0%nat i = c2)
    (H4 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H5 : forall i : nat, b1 0%nat i = d1)
    (H6 : forall i : nat, b2 0%nat i = d2)
    (H7 : forall t : nat, b_r1 (S t) = b_r1 t - eta * delta_r1 (S t))
    (H8 : forall i : nat, b_r2 0%nat i = d2)
    (H9 : forall t : nat, delta_r1 (S t) = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) j) * phi_prime (z_r1 (S t)))
    (H10 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = c1)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = c2)
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
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  assert (s1 : c1 = c1)
    by (clear - c1; exact (eq_refl (c1))).
  assert (s2 : d1 = d1)
    by (clear - d1; exact (eq_refl (d1))).
  assert (s3 : c2 = c2)
    by (clear - c2; exact (eq_refl (c2))).
  assert (s4 : d2 = d2)
    by (clear - d2; exact (eq_refl (d2))).
  assert (s5 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H10 H22 n0 x z1 z_r1; exact (fun i t H27 => (eq_trans (eq_trans (H22 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H27) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H27)) i))) (eq_sym (H10 t))))).
  assert (s6 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H15 H4 a1 a_r1 phi s5; exact (fun t H27 => (fun i : nat => (eq_trans (eq_trans (H15 t i) (f_equal phi (s5 i t H27))) (eq_sym (H4 t)))))).
  assert (s7 : forall (i t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t)) = INR n1 * W_r2 t i * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun i t => (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t))] [W_r2 t i * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s8 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H23 H24 n1 s6 s7 z2 z_r2; exact (fun i t H27 => (eq_trans (eq_trans (H23 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) i j_0) ((s6 t H27) j_0)))) (s7 i t)) ((proj2 (proj2 (proj2 H27))) i))) (eq_sym (H24 t i))))).
  assert (s9 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H20 H21 delta2 delta_r2 ell_prime s8 y; exact (fun i t H27 => (eq_trans (eq_trans (H20 t i) (f_equal2 ell_prime (s8 i t H27) (eq_refl (y (S t) i)))) (eq_sym (H21 t i))))).
  assert (s10 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H19 H9 delta1 delta_r1 n2 phi_prime s5 s9; exact (fun i t H27 => (eq_trans (eq_trans (H19 t i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) j_0 i) ((fun i : nat => (s9 i t H27)) j_0)))) (f_equal phi_prime (s5 i t H27)))) (eq_sym (H9 t))))).
  assert (s11 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H1 H11 H12 H13 H14 H16 H17 H18 H2 H25 H26 H3 H5 H6 H7 H8 W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta s10 s6 s9 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H11 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H5 i) (eq_sym H1))) (conj (fun i : nat => (fun j : nat => (eq_trans (H12 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H6 i) (eq_sym (H8 i))))))) (fun t : nat => (fun H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H25 t i j) (add2 ((proj1 H27) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s10 i t H27)) (eq_refl (x (S t) j)))))) (eq_sym (H13 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H16 t i) (add2 ((proj1 (proj2 H27)) i) (opp1 (mul2 (eq_refl (eta)) (s10 i t H27))))) (eq_sym (H7 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H26 t i j) (add2 ((proj1 (proj2 (proj2 H27))) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s9 i t H27)) ((s6 t H27) j))))) (eq_sym (H14 t i))))) (fun i : nat => (eq_trans (eq_trans (H17 t i) (add2 ((proj2 (proj2 (proj2 H27))) i) (opp1 (mul2 (eq_refl (eta)) (s9 i t H27))))) (eq_sym (H18 t i))))))))))).
  assert (s12 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s13 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s11; exact (fun t : nat => (proj1 (proj2 (s11 t))))).
  assert (s14 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s15 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2 s11; exact (fun t : nat => (proj1 (proj2 (proj2 (s11 t)))))).
  assert (s16 : forall (i t : nat),
    W_r2 t i = W_r2 t i)
    by (clear - W_r2; exact (fun i t => (eq_refl (W_r2 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s11 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s11 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s13 t i) (eq_sym (s13 t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s15 t i j) (eq_sym (s15 t i k))))))))).
Qed.

Record small11_state := { small11_now_W_r1 : nat -> R; small11_now_b_r1 : R; small11_now_W_r2 : nat -> R; small11_now_b_r2 : nat -> R }.

Section small11.
Variables (n0 n1 n2 : nat) (c1 c2 d1 d2 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  match t with O => {| small11_now_W_r1 := fun j => c1; small11_now_b_r1 := d1; small11_now_W_r2 := fun i => c2; small11_now_b_r2 := fun i => d2 |} | S t => small11_step (small11_after t) t end.
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

Lemma L1_2 (n0 n1 n2 : nat) (c1 c2 d1 d2 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H5 : forall i : nat, b1 0%nat i = d1)
    (H6 : forall i : nat, b2 0%nat i = d2)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = c1)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = c2)
    (H15 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H17 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H22 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H23 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H26 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
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
  exact (L1_1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime W1 W2 (small11_W_r1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) (small11_W_r2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) a1 (small11_a_r1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) b1 b2 (small11_b_r1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) (small11_b_r2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) delta1 delta2 (small11_delta_r1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) (small11_delta_r2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) x y z1 z2 (small11_z_r1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) (small11_z_r2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H5 H6 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H11 H12 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H15 H16 H17 (fun _ _ => eq_refl) H19 H20 (fun _ _ => eq_refl) H22 H23 (fun _ _ => eq_refl) H25 H26).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (c1 c2 d1 d2 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  intros n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y W1 b1 W2.
  exact (L1_2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime (run11_W1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) (run11_W2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) (run11_a1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) (run11_b1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) (run11_b2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) (run11_delta1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) (run11_delta2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) x y (run11_z1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) (run11_z2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let c1 := (1 : R) in
  let c2 := (1 / 2 : R) in
  let d1 := (2 : R) in
  let d2 := (3 : R) in
  let eta := (1 / 3 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run11_W1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k)).
Proof.
  intros n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y W1 b1 W2.
  pose (z1 := (run11_z1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y)).
  pose (b2 := (run11_b2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run11_delta1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c1) eq_refl (rewritten (V 1) [c1] [1] (same_parts (eq_refl : c1 = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := c2) eq_refl (rewritten (V 1) [c2] [1 / 2] (same_parts (eq_refl : c2 = 1 / 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 2)
    by (refine (eq_trans (y := d1) eq_refl (rewritten (V 1) [d1] [2] (same_parts (eq_refl : d1 = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 3)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 2) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 2] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (2 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [3] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 3)
    by (refine (eq_trans (y := d2) eq_refl (rewritten (V 1) [d2] [3] (same_parts (eq_refl : d2 = 3) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 9 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 / 2 * 3 + 0 + 3) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1 / 2; 3; 3] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 2)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (3 # 1))) (PEc (9 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = 7 / 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 9 / 2 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [9 / 2; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (9 # 2)) (PEc (1 # 1))) (PEc (7 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = 7 / 4)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 / 2 * (7 / 2) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1 / 2; 7 / 2] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 2)) (PEc (7 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (7 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = 5 / 12)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 / 3 * (7 / 4) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1 / 3; 7 / 4; 1] (same_parts v1 (same_parts (eq_refl : eta = 1 / 3) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 3)) (PEc (7 # 4))) (PEc (1 # 1)))) (PEc (5 # 12)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [5 / 12] (same_parts v10 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (5 # 12) (1 # 1) eq_refl)) (claim1 n0 n1 n2 c1 c2 d1 d2 eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** the entries of $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{b}_{2}$ along axis 1, of $\mathbf{W}_{2}$ along axes 1 and 2 and of $\mathbf{W}_{3}$ along axis 2 stay identical *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_W3 : nat -> nat -> R; run21_now_b3 : nat -> R }.

Section run21.
Variables (n0 n1 n2 n3 : nat) (c1 c2 c3 d1 d2 d3 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run21_now_W1 := fun i j => c1; run21_now_b1 := fun i => d1; run21_now_W2 := fun i j => c2; run21_now_b2 := fun i => d2; run21_now_W3 := fun i j => c3; run21_now_b3 := fun i => d3 |} | S t => run21_step (run21_after t) t end.
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

Lemma L2_1 (n0 n1 n2 n3 : nat) (c1 c2 c3 d1 d2 d3 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (W_r1 : nat -> nat -> R) (W_r2 : nat -> R) (W_r3 a1 a2 : nat -> nat -> R) (a_r1 a_r2 : nat -> R) (b1 b2 b3 : nat -> nat -> R) (b_r1 b_r2 : nat -> R) (b_r3 delta1 delta2 delta3 : nat -> nat -> R) (delta_r1 delta_r2 : nat -> R) (delta_r3 x y z1 z2 z3 : nat -> nat -> R) (z_r1 z_r2 : nat -> R) (z_r3 : nat -> nat -> R)
    (H1 : W_r2 0%nat = c2)
    (H2 : b_r1 0%nat = d1)
    (H3 : b_r2 0%nat = d2)
    (H4 : forall j : nat, W_r1 0%nat j = c1)
    (H5 : forall t : nat, W_r2 (S t) = W_r2 t - eta * delta_r2 (S t) * a_r1 (S t))
    (H6 : forall i : nat, W_r3 0%nat i = c3)
    (H7 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H8 : forall t : nat, a_r2 (S t) = phi (z_r2 (S t)))
    (H9 : forall i : nat, b1 0%nat i = d1)
    (H10 : forall i : nat, b2 0%nat i = d2)
    (H11 : forall i : nat, b3 0%nat i = d3)
    (H12 : forall t : nat, b_r1 (S t) = b_r1 t - eta * delta_r1 (S t))
    (H13 : forall t : nat, b_r2 (S t) = b_r2 t - eta * delta_r2 (S t))
    (H14 : forall i : nat, b_r3 0%nat i = d3)
    (H15 : forall t : nat, delta_r1 (S t) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    (H16 : forall t : nat, delta_r2 (S t) = Sum 1 n3 (fun j => W_r3 t j * delta_r3 (S t) j) * phi_prime (z_r2 (S t)))
    (H17 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H18 : forall t : nat, z_r2 (S t) = INR n1 * W_r2 t * a_r1 (S t) + b_r2 t)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = c1)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = c2)
    (H21 : forall i : nat, forall j : nat, W3 0%nat i j = c3)
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
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k).
Proof.
  assert (s1 : c1 = c1)
    by (clear - c1; exact (eq_refl (c1))).
  assert (s2 : d1 = d1)
    by (clear - d1; exact (eq_refl (d1))).
  assert (s3 : c2 = c2)
    by (clear - c2; exact (eq_refl (c2))).
  assert (s4 : d2 = d2)
    by (clear - d2; exact (eq_refl (d2))).
  assert (s5 : c3 = c3)
    by (clear - c3; exact (eq_refl (c3))).
  assert (s6 : d3 = d3)
    by (clear - d3; exact (eq_refl (d3))).
  assert (s7 : forall (t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, forall j : nat, W3 t i j = W_r3 t i)
    by (clear - W3 W_r3; exact (fun t H41 => (proj1 (proj2 (proj2 (proj2 (proj2 H41))))))).
  assert (s8 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H17 H34 n0 x z1 z_r1; exact (fun i t H41 => (eq_trans (eq_trans (H34 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H41) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H41)) i))) (eq_sym (H17 t))))).
  assert (s9 : forall (t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H24 H7 a1 a_r1 phi s8; exact (fun t H41 => (fun i : nat => (eq_trans (eq_trans (H24 t i) (f_equal phi (s8 i t H41))) (eq_sym (H7 t)))))).
  assert (s10 : forall (t : nat),
    Sum 1 n1 (fun j => W_r2 t * a_r1 (S t)) = INR n1 * W_r2 t * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun t => (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t * a_r1 (S t))] [W_r2 t * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s11 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z2 (S t) i = z_r2 (S t))
    by (clear - H18 H35 n1 s10 s9 z2 z_r2; exact (fun i t H41 => (eq_trans (eq_trans (H35 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H41))) i j_0) ((s9 t H41) j_0)))) (s10 t)) ((proj1 (proj2 (proj2 (proj2 H41)))) i))) (eq_sym (H18 t))))).
  assert (s12 : forall (t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, a2 (S t) i = a_r2 (S t))
    by (clear - H25 H8 a2 a_r2 phi s11; exact (fun t H41 => (fun i : nat => (eq_trans (eq_trans (H25 t i) (f_equal phi (s11 i t H41))) (eq_sym (H8 t)))))).
  assert (s13 : forall (i t : nat),
    Sum 1 n2 (fun j => W_r3 t i * a_r2 (S t)) = INR n2 * W_r3 t i * a_r2 (S t))
    by (clear - W_r3 a_r2 n2 y; exact (fun i t => (eq_trans (y := W_r3 t i * a_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r3 t i * a_r2 (S t))] [W_r3 t i * a_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r3 t i * a_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r3 t i * a_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r3 t i; a_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r3 t i * a_r2 (S t), fun j => 1)])) (eq_trans (y := W_r3 t i * a_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r3 t i; a_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r3 t i; a_r2 (S t); INR n2] (same_parts (eq_refl (W_r3 t i)) (same_parts (eq_refl (a_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r3 t i; a_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r3 t i; a_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s14 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    b3 t i = b_r3 t i)
    by (clear - b3 b_r3; exact (fun i t H41 => ((proj2 (proj2 (proj2 (proj2 (proj2 H41))))) i))).
  assert (s15 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z3 (S t) i = z_r3 (S t) i)
    by (clear - H36 H37 n2 s12 s13 s14 s7 z3 z_r3; exact (fun i t H41 => (eq_trans (eq_trans (H36 t i) (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((s7 t H41) i j_0) ((s12 t H41) j_0)))) (s13 i t)) (s14 i t H41))) (eq_sym (H37 t i))))).
  assert (s16 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta3 (S t) i = delta_r3 (S t) i)
    by (clear - H32 H33 delta3 delta_r3 ell_prime s15 y; exact (fun i t H41 => (eq_trans (eq_trans (H32 t i) (f_equal2 ell_prime (s15 i t H41) (eq_refl (y (S t) i)))) (eq_sym (H33 t i))))).
  assert (s17 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta2 (S t) i = delta_r2 (S t))
    by (clear - H16 H31 delta2 delta_r2 n3 phi_prime s11 s16 s7; exact (fun i t H41 => (eq_trans (eq_trans (H31 t i) (mul2 (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 ((s7 t H41) j_0 i) ((fun i : nat => (s16 i t H41)) j_0)))) (f_equal phi_prime (s11 i t H41)))) (eq_sym (H16 t))))).
  assert (s18 : forall (t : nat),
    Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t)) = INR n2 * W_r2 t * delta_r2 (S t))
    by (clear - W_r2 delta_r2 n2 y; exact (fun t => (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t))] [W_r2 t * delta_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r2 t * delta_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r2 t * delta_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; delta_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r2 t * delta_r2 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; delta_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r2 t; delta_r2 (S t); INR n2] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (delta_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s19 : forall (t : nat),
    INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    by (clear - W_r2 delta_r2 n2 phi_prime z_r1; exact (fun t => (ring_fact [INR n2; W_r2 t; delta_r2 (S t); phi_prime (z_r1 (S t))] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) eq_refl))).
  assert (s20 : forall (i t : nat) (H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H15 H30 delta1 delta_r1 n2 phi_prime s17 s18 s19 s8; exact (fun i t H41 => (eq_trans (eq_trans (H30 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H41))) j_0 i) ((fun i : nat => (s17 i t H41)) j_0)))) (s18 t)) (f_equal phi_prime (s8 i t H41))) (s19 t))) (eq_sym (H15 t))))).
  assert (s21 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i))
    by (clear - H1 H10 H11 H12 H13 H14 H19 H2 H20 H21 H22 H23 H26 H27 H28 H29 H3 H38 H39 H4 H40 H5 H6 H9 W1 W2 W3 W_r1 W_r2 W_r3 b1 b2 b3 b_r1 b_r2 b_r3 eta s12 s14 s16 s17 s20 s7 s9 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H19 i j) (eq_sym (H4 j))))) (conj (fun i : nat => (eq_trans (H9 i) (eq_sym H2))) (conj (fun i : nat => (fun j : nat => (eq_trans (H20 i j) (eq_sym H1)))) (conj (fun i : nat => (eq_trans (H10 i) (eq_sym H3))) (conj (fun i : nat => (fun j : nat => (eq_trans (H21 i j) (eq_sym (H6 i))))) (fun i : nat => (eq_trans (H11 i) (eq_sym (H14 i))))))))) (fun t : nat => (fun H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H38 t i j) (add2 ((proj1 H41) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s20 i t H41)) (eq_refl (x (S t) j)))))) (eq_sym (H22 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H26 t i) (add2 ((proj1 (proj2 H41)) i) (opp1 (mul2 (eq_refl (eta)) (s20 i t H41))))) (eq_sym (H12 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H39 t i j) (add2 ((proj1 (proj2 (proj2 H41))) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s17 i t H41)) ((s9 t H41) j))))) (eq_sym (H5 t))))) (conj (fun i : nat => (eq_trans (eq_trans (H27 t i) (add2 ((proj1 (proj2 (proj2 (proj2 H41)))) i) (opp1 (mul2 (eq_refl (eta)) (s17 i t H41))))) (eq_sym (H13 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H40 t i j) (add2 ((s7 t H41) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s16 i t H41)) ((s12 t H41) j))))) (eq_sym (H23 t i))))) (fun i : nat => (eq_trans (eq_trans (H28 t i) (add2 (s14 i t H41) (opp1 (mul2 (eq_refl (eta)) (s16 i t H41))))) (eq_sym (H29 t i))))))))))))).
  assert (s22 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s23 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s21; exact (fun t : nat => (proj1 (proj2 (s21 t))))).
  assert (s24 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s25 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t)
    by (clear - W2 W_r2 s21; exact (fun t : nat => (proj1 (proj2 (proj2 (s21 t)))))).
  assert (s26 : forall (t : nat),
    W_r2 t = W_r2 t)
    by (clear - W_r2; exact (fun t => (eq_refl (W_r2 t)))).
  assert (s27 : forall t : nat, forall i : nat, b2 t i = b_r2 t)
    by (clear - b2 b_r2 s21; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s21 t))))))).
  assert (s28 : forall (t : nat),
    b_r2 t = b_r2 t)
    by (clear - b_r2; exact (fun t => (eq_refl (b_r2 t)))).
  assert (s29 : forall t : nat, forall i : nat, forall j : nat, W3 t i j = W_r3 t i)
    by (clear - W3 W_r3 s21; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s21 t)))))))).
  assert (s30 : forall (i t : nat),
    W_r3 t i = W_r3 t i)
    by (clear - W_r3; exact (fun i t => (eq_refl (W_r3 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s21 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s21 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s23 t i) (eq_sym (s23 t k))))) (conj (fun i : nat => (fun j : nat => (fun k : nat => (fun l : nat => (eq_trans (s25 t i j) (eq_sym (s25 t k l))))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s27 t i) (eq_sym (s27 t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s29 t i j) (eq_sym (s29 t i k))))))))))).
Qed.

Record small21_state := { small21_now_W_r1 : nat -> R; small21_now_b_r1 : R; small21_now_W_r2 : R; small21_now_b_r2 : R; small21_now_W_r3 : nat -> R; small21_now_b_r3 : nat -> R }.

Section small21.
Variables (n0 n1 n2 n3 : nat) (c1 c2 c3 d1 d2 d3 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  match t with O => {| small21_now_W_r1 := fun j => c1; small21_now_b_r1 := d1; small21_now_W_r2 := c2; small21_now_b_r2 := d2; small21_now_W_r3 := fun i => c3; small21_now_b_r3 := fun i => d3 |} | S t => small21_step (small21_after t) t end.
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

Lemma L2_2 (n0 n1 n2 n3 : nat) (c1 c2 c3 d1 d2 d3 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H9 : forall i : nat, b1 0%nat i = d1)
    (H10 : forall i : nat, b2 0%nat i = d2)
    (H11 : forall i : nat, b3 0%nat i = d3)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = c1)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = c2)
    (H21 : forall i : nat, forall j : nat, W3 0%nat i j = c3)
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
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k).
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
  exact (L2_1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime W1 W2 W3 (small21_W_r1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (small21_W_r2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (small21_W_r3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) a1 a2 (small21_a_r1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (small21_a_r2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) b1 b2 b3 (small21_b_r1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (small21_b_r2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (small21_b_r3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) delta1 delta2 delta3 (small21_delta_r1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (small21_delta_r2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (small21_delta_r3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) x y z1 z2 z3 (small21_z_r1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (small21_z_r2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (small21_z_r3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H9 H10 H11 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H19 H20 H21 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H24 H25 H26 H27 H28 (fun _ _ => eq_refl) H30 H31 H32 (fun _ _ => eq_refl) H34 H35 H36 (fun _ _ => eq_refl) H38 H39 H40).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 n3 : nat) (c1 c2 c3 d1 d2 d3 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run21_W1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) in
  let b1 := (run21_b1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) in
  let b2 := (run21_b2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) in
  let W3 := (run21_W3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k).
Proof.
  intros n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y W1 b1 W2 b2 W3.
  exact (L2_2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime (run21_W1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (run21_W2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (run21_W3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (run21_a1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (run21_a2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (run21_b1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (run21_b2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (run21_b3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (run21_delta1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (run21_delta2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (run21_delta3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) x y (run21_z1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (run21_z2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (run21_z3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let c1 := ((-1) : R) in
  let c2 := (1 : R) in
  let c3 := (-1 / 2 : R) in
  let d1 := ((-1) : R) in
  let d2 := (1 / 3 : R) in
  let d3 := ((-2) : R) in
  let eta := (3 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run21_W1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) in
  let b1 := (run21_b1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) in
  let b2 := (run21_b2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) in
  let W3 := (run21_W3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k)).
Proof.
  intros n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y W1 b1 W2 b2 W3.
  pose (z1 := (run21_z1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y)).
  pose (a2 := (run21_a2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y)).
  pose (b3 := (run21_b3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y)).
  pose (z3 := (run21_z3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y)).
  pose (delta3 := (run21_delta3 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := c1) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c1] [(-1)] (same_parts (eq_refl : c1 = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c2) eq_refl (rewritten (V 1) [c2] [1] (same_parts (eq_refl : c2 = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := c3) eq_refl (rewritten (V 1) [c3] [-1 / 2] (same_parts (eq_refl : c3 = -1 / 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = (-1))
    by (refine (eq_trans (y := d1) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [d1] [(-1)] (same_parts (eq_refl : d1 = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := (-1) * 1 + 0 + (-1)) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [(-1); 1; (-1)] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [(-2)] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 1 / 3)
    by (refine (eq_trans (y := d2) eq_refl (rewritten (V 1) [d2] [1 / 3] (same_parts (eq_refl : d2 = 1 / 3) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = -5 / 3)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (-2) + 0 + 1 / 3) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; (-2); 1 / 3] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (-2 # 1))) (PEc (0 # 1))) (PEc (1 # 3))) (PEc (-5 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = -5 / 3)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [-5 / 3] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = (-2))
    by (refine (eq_trans (y := d3) eq_refl (rewritten (V 1) [d3] [(-2)] (same_parts (eq_refl : d3 = (-2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = -7 / 6)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := -1 / 2 * (-5 / 3) + 0 + (-2)) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [-1 / 2; -5 / 3; (-2)] (same_parts v3 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 2)) (PEc (-5 # 3))) (PEc (0 # 1))) (PEc (-2 # 1))) (PEc (-7 # 6)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = -13 / 6)
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := -7 / 6 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [-7 / 6; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (-7 # 6)) (PEc (1 # 1))) (PEc (-13 # 6)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 13 / 12)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (-1 / 2 * (-13 / 6) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [-1 / 2; -13 / 6] (same_parts v3 (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (-1 # 2)) (PEc (-13 # 6))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (13 # 12)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 13 / 12)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * (13 / 12) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 13 / 12] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (13 # 12))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (13 # 12)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = -17 / 4)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := (-1) - 3 * (13 / 12) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [(-1); 3; 13 / 12; 1] (same_parts v1 (same_parts (eq_refl : eta = 3) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (-1 # 1)) (PEmul (PEmul (PEc (3 # 1)) (PEc (13 # 12))) (PEc (1 # 1)))) (PEc (-17 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [-17 / 4] (same_parts v15 eq_refl)) (eq_trans (y := (-1)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [(-1)] (same_parts v1 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (number_apart (-17 # 4) (-1 # 1) eq_refl)) (claim2 n0 n1 n2 n3 c1 c2 c3 d1 d2 d3 eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** the entries of $\mathbf{W}_{1}$, $\mathbf{b}_{1}$, $\mathbf{b}_{2}$ and $\mathbf{b}_{3}$ along axis 1, of $\mathbf{W}_{2}$ and $\mathbf{W}_{3}$ along axes 1 and 2 and of $\mathbf{W}_{4}$ along axis 2 stay identical *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R; run31_now_W3 : nat -> nat -> R; run31_now_b3 : nat -> R; run31_now_W4 : nat -> nat -> R; run31_now_b4 : nat -> R }.

Section run31.
Variables (n0 n1 n2 n3 n4 : nat) (c1 c2 c3 c4 d1 d2 d3 d4 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run31_now_W1 := fun i j => c1; run31_now_b1 := fun i => d1; run31_now_W2 := fun i j => c2; run31_now_b2 := fun i => d2; run31_now_W3 := fun i j => c3; run31_now_b3 := fun i => d3; run31_now_W4 := fun i j => c4; run31_now_b4 := fun i => d4 |} | S t => run31_step (run31_after t) t end.
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

Lemma L3_1 (n0 n1 n2 n3 n4 : nat) (c1 c2 c3 c4 d1 d2 d3 d4 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (W_r1 : nat -> nat -> R) (W_r2 W_r3 : nat -> R) (W_r4 a1 a2 a3 : nat -> nat -> R) (a_r1 a_r2 a_r3 : nat -> R) (b1 b2 b3 b4 : nat -> nat -> R) (b_r1 b_r2 b_r3 : nat -> R) (b_r4 delta1 delta2 delta3 delta4 : nat -> nat -> R) (delta_r1 delta_r2 delta_r3 : nat -> R) (delta_r4 x y z1 z2 z3 z4 : nat -> nat -> R) (z_r1 z_r2 z_r3 : nat -> R) (z_r4 : nat -> nat -> R)
    (H1 : W_r2 0%nat = c2)
    (H2 : W_r3 0%nat = c3)
    (H3 : b_r1 0%nat = d1)
    (H4 : b_r2 0%nat = d2)
    (H5 : b_r3 0%nat = d3)
    (H6 : forall j : nat, W_r1 0%nat j = c1)
    (H7 : forall t : nat, W_r2 (S t) = W_r2 t - eta * delta_r2 (S t) * a_r1 (S t))
    (H8 : forall t : nat, W_r3 (S t) = W_r3 t - eta * delta_r3 (S t) * a_r2 (S t))
    (H9 : forall i : nat, W_r4 0%nat i = c4)
    (H10 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H11 : forall t : nat, a_r2 (S t) = phi (z_r2 (S t)))
    (H12 : forall t : nat, a_r3 (S t) = phi (z_r3 (S t)))
    (H13 : forall i : nat, b1 0%nat i = d1)
    (H14 : forall i : nat, b2 0%nat i = d2)
    (H15 : forall i : nat, b3 0%nat i = d3)
    (H16 : forall i : nat, b4 0%nat i = d4)
    (H17 : forall t : nat, b_r1 (S t) = b_r1 t - eta * delta_r1 (S t))
    (H18 : forall t : nat, b_r2 (S t) = b_r2 t - eta * delta_r2 (S t))
    (H19 : forall t : nat, b_r3 (S t) = b_r3 t - eta * delta_r3 (S t))
    (H20 : forall i : nat, b_r4 0%nat i = d4)
    (H21 : forall t : nat, delta_r1 (S t) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    (H22 : forall t : nat, delta_r2 (S t) = INR n3 * W_r3 t * delta_r3 (S t) * phi_prime (z_r2 (S t)))
    (H23 : forall t : nat, delta_r3 (S t) = Sum 1 n4 (fun j => W_r4 t j * delta_r4 (S t) j) * phi_prime (z_r3 (S t)))
    (H24 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H25 : forall t : nat, z_r2 (S t) = INR n1 * W_r2 t * a_r1 (S t) + b_r2 t)
    (H26 : forall t : nat, z_r3 (S t) = INR n2 * W_r3 t * a_r2 (S t) + b_r3 t)
    (H27 : forall i : nat, forall j : nat, W1 0%nat i j = c1)
    (H28 : forall i : nat, forall j : nat, W2 0%nat i j = c2)
    (H29 : forall i : nat, forall j : nat, W3 0%nat i j = c3)
    (H30 : forall i : nat, forall j : nat, W4 0%nat i j = c4)
    (H31 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j - eta * delta_r1 (S t) * x (S t) j)
    (H32 : forall t : nat, forall i : nat, W_r4 (S t) i = W_r4 t i - eta * delta_r4 (S t) i * a_r3 (S t))
    (H33 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H34 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H35 : forall t : nat, forall i : nat, a3 (S t) i = phi (z3 (S t) i))
    (H36 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H37 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H38 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H39 : forall t : nat, forall i : nat, b4 (S t) i = b4 t i - eta * delta4 (S t) i)
    (H40 : forall t : nat, forall i : nat, b_r4 (S t) i = b_r4 t i - eta * delta_r4 (S t) i)
    (H41 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H42 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H43 : forall t : nat, forall i : nat, delta3 (S t) i = Sum 1 n4 (fun j => W4 t j i * delta4 (S t) j) * phi_prime (z3 (S t) i))
    (H44 : forall t : nat, forall i : nat, delta4 (S t) i = ell_prime (z4 (S t) i) (y (S t) i))
    (H45 : forall t : nat, forall i : nat, delta_r4 (S t) i = ell_prime (z_r4 (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H47 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H48 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H49 : forall t : nat, forall i : nat, z4 (S t) i = Sum 1 n3 (fun j => W4 t i j * a3 (S t) j) + b4 t i)
    (H50 : forall t : nat, forall i : nat, z_r4 (S t) i = INR n3 * W_r4 t i * a_r3 (S t) + b_r4 t i)
    (H51 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H52 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H53 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j)
    (H54 : forall t : nat, forall i : nat, forall j : nat, W4 (S t) i j = W4 t i j - eta * delta4 (S t) i * a3 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W3 t i j = W3 t k l) /\ (forall i : nat, forall k : nat, b3 t i = b3 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W4 t i j = W4 t i k).
Proof.
  assert (s1 : c1 = c1)
    by (clear - c1; exact (eq_refl (c1))).
  assert (s2 : d1 = d1)
    by (clear - d1; exact (eq_refl (d1))).
  assert (s3 : c2 = c2)
    by (clear - c2; exact (eq_refl (c2))).
  assert (s4 : d2 = d2)
    by (clear - d2; exact (eq_refl (d2))).
  assert (s5 : c3 = c3)
    by (clear - c3; exact (eq_refl (c3))).
  assert (s6 : d3 = d3)
    by (clear - d3; exact (eq_refl (d3))).
  assert (s7 : c4 = c4)
    by (clear - c4; exact (eq_refl (c4))).
  assert (s8 : d4 = d4)
    by (clear - d4; exact (eq_refl (d4))).
  assert (s9 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, forall j : nat, W3 t i j = W_r3 t)
    by (clear - W3 W_r3; exact (fun t H55 => (proj1 (proj2 (proj2 (proj2 (proj2 H55))))))).
  assert (s10 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, forall j : nat, W4 t i j = W_r4 t i)
    by (clear - W4 W_r4; exact (fun t H55 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H55))))))))).
  assert (s11 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H24 H46 n0 x z1 z_r1; exact (fun i t H55 => (eq_trans (eq_trans (H46 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H55) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H55)) i))) (eq_sym (H24 t))))).
  assert (s12 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H10 H33 a1 a_r1 phi s11; exact (fun t H55 => (fun i : nat => (eq_trans (eq_trans (H33 t i) (f_equal phi (s11 i t H55))) (eq_sym (H10 t)))))).
  assert (s13 : forall (t : nat),
    Sum 1 n1 (fun j => W_r2 t * a_r1 (S t)) = INR n1 * W_r2 t * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun t => (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t * a_r1 (S t))] [W_r2 t * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s14 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z2 (S t) i = z_r2 (S t))
    by (clear - H25 H47 n1 s12 s13 z2 z_r2; exact (fun i t H55 => (eq_trans (eq_trans (H47 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H55))) i j_0) ((s12 t H55) j_0)))) (s13 t)) ((proj1 (proj2 (proj2 (proj2 H55)))) i))) (eq_sym (H25 t))))).
  assert (s15 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a2 (S t) i = a_r2 (S t))
    by (clear - H11 H34 a2 a_r2 phi s14; exact (fun t H55 => (fun i : nat => (eq_trans (eq_trans (H34 t i) (f_equal phi (s14 i t H55))) (eq_sym (H11 t)))))).
  assert (s16 : forall (t : nat),
    Sum 1 n2 (fun j => W_r3 t * a_r2 (S t)) = INR n2 * W_r3 t * a_r2 (S t))
    by (clear - W_r3 a_r2 n2 y; exact (fun t => (eq_trans (y := W_r3 t * a_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r3 t * a_r2 (S t))] [W_r3 t * a_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r3 t * a_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r3 t * a_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r3 t; a_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r3 t * a_r2 (S t), fun j => 1)])) (eq_trans (y := W_r3 t * a_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r3 t; a_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r3 t; a_r2 (S t); INR n2] (same_parts (eq_refl (W_r3 t)) (same_parts (eq_refl (a_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r3 t; a_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r3 t; a_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s17 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    b3 t i = b_r3 t)
    by (clear - b3 b_r3; exact (fun i t H55 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H55)))))) i))).
  assert (s18 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z3 (S t) i = z_r3 (S t))
    by (clear - H26 H48 n2 s15 s16 s17 s9 z3 z_r3; exact (fun i t H55 => (eq_trans (eq_trans (H48 t i) (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((s9 t H55) i j_0) ((s15 t H55) j_0)))) (s16 t)) (s17 i t H55))) (eq_sym (H26 t))))).
  assert (s19 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a3 (S t) i = a_r3 (S t))
    by (clear - H12 H35 a3 a_r3 phi s18; exact (fun t H55 => (fun i : nat => (eq_trans (eq_trans (H35 t i) (f_equal phi (s18 i t H55))) (eq_sym (H12 t)))))).
  assert (s20 : forall (i t : nat),
    Sum 1 n3 (fun j => W_r4 t i * a_r3 (S t)) = INR n3 * W_r4 t i * a_r3 (S t))
    by (clear - W_r4 a_r3 n3 y; exact (fun i t => (eq_trans (y := W_r4 t i * a_r3 (S t) * INR n3) (rewritten (V 1) [Sum 1 n3 (fun j => W_r4 t i * a_r3 (S t))] [W_r4 t i * a_r3 (S t) * INR n3] (same_parts (eq_trans (y := W_r4 t i * a_r3 (S t) * Sum 1 n3 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => W_r4 t i * a_r3 (S t) * 1 + 0) (fun j => (ring_fact [W_r4 t i; a_r3 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n3 [(W_r4 t i * a_r3 (S t), fun j => 1)])) (eq_trans (y := W_r4 t i * a_r3 (S t) * INR n3 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r4 t i; a_r3 (S t); Sum 1 n3 (fun j => 1)] [W_r4 t i; a_r3 (S t); INR n3] (same_parts (eq_refl (W_r4 t i)) (same_parts (eq_refl (a_r3 (S t))) (same_parts (sum_ones_1 n3) eq_refl)))) (ring_fact [W_r4 t i; a_r3 (S t); INR n3] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r4 t i; a_r3 (S t); INR n3] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s21 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    b4 t i = b_r4 t i)
    by (clear - b4 b_r4; exact (fun i t H55 => ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H55))))))) i))).
  assert (s22 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z4 (S t) i = z_r4 (S t) i)
    by (clear - H49 H50 n3 s10 s19 s20 s21 z4 z_r4; exact (fun i t H55 => (eq_trans (eq_trans (H49 t i) (add2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 ((s10 t H55) i j_0) ((s19 t H55) j_0)))) (s20 i t)) (s21 i t H55))) (eq_sym (H50 t i))))).
  assert (s23 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta4 (S t) i = delta_r4 (S t) i)
    by (clear - H44 H45 delta4 delta_r4 ell_prime s22 y; exact (fun i t H55 => (eq_trans (eq_trans (H44 t i) (f_equal2 ell_prime (s22 i t H55) (eq_refl (y (S t) i)))) (eq_sym (H45 t i))))).
  assert (s24 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta3 (S t) i = delta_r3 (S t))
    by (clear - H23 H43 delta3 delta_r3 n4 phi_prime s10 s18 s23; exact (fun i t H55 => (eq_trans (eq_trans (H43 t i) (mul2 (sum_ext 1%nat n4 _ _ (fun j_0 : nat => (mul2 ((s10 t H55) j_0 i) ((fun i : nat => (s23 i t H55)) j_0)))) (f_equal phi_prime (s18 i t H55)))) (eq_sym (H23 t))))).
  assert (s25 : forall (t : nat),
    Sum 1 n3 (fun j => W_r3 t * delta_r3 (S t)) = INR n3 * W_r3 t * delta_r3 (S t))
    by (clear - W_r3 delta_r3 n3 y; exact (fun t => (eq_trans (y := W_r3 t * delta_r3 (S t) * INR n3) (rewritten (V 1) [Sum 1 n3 (fun j => W_r3 t * delta_r3 (S t))] [W_r3 t * delta_r3 (S t) * INR n3] (same_parts (eq_trans (y := W_r3 t * delta_r3 (S t) * Sum 1 n3 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => W_r3 t * delta_r3 (S t) * 1 + 0) (fun j => (ring_fact [W_r3 t; delta_r3 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n3 [(W_r3 t * delta_r3 (S t), fun j => 1)])) (eq_trans (y := W_r3 t * delta_r3 (S t) * INR n3 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r3 t; delta_r3 (S t); Sum 1 n3 (fun j => 1)] [W_r3 t; delta_r3 (S t); INR n3] (same_parts (eq_refl (W_r3 t)) (same_parts (eq_refl (delta_r3 (S t))) (same_parts (sum_ones_1 n3) eq_refl)))) (ring_fact [W_r3 t; delta_r3 (S t); INR n3] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r3 t; delta_r3 (S t); INR n3] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s26 : forall (t : nat),
    INR n3 * W_r3 t * delta_r3 (S t) * phi_prime (z_r2 (S t)) = INR n3 * W_r3 t * delta_r3 (S t) * phi_prime (z_r2 (S t)))
    by (clear - W_r3 delta_r3 n3 phi_prime z_r2; exact (fun t => (ring_fact [INR n3; W_r3 t; delta_r3 (S t); phi_prime (z_r2 (S t))] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) eq_refl))).
  assert (s27 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta2 (S t) i = delta_r2 (S t))
    by (clear - H22 H42 delta2 delta_r2 n3 phi_prime s14 s24 s25 s26 s9; exact (fun i t H55 => (eq_trans (eq_trans (H42 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 ((s9 t H55) j_0 i) ((fun i : nat => (s24 i t H55)) j_0)))) (s25 t)) (f_equal phi_prime (s14 i t H55))) (s26 t))) (eq_sym (H22 t))))).
  assert (s28 : forall (t : nat),
    Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t)) = INR n2 * W_r2 t * delta_r2 (S t))
    by (clear - W_r2 delta_r2 n2 y; exact (fun t => (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t))] [W_r2 t * delta_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r2 t * delta_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r2 t * delta_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; delta_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r2 t * delta_r2 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; delta_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r2 t; delta_r2 (S t); INR n2] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (delta_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s29 : forall (t : nat),
    INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    by (clear - W_r2 delta_r2 n2 phi_prime z_r1; exact (fun t => (ring_fact [INR n2; W_r2 t; delta_r2 (S t); phi_prime (z_r1 (S t))] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) eq_refl))).
  assert (s30 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H21 H41 delta1 delta_r1 n2 phi_prime s11 s27 s28 s29; exact (fun i t H55 => (eq_trans (eq_trans (H41 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H55))) j_0 i) ((fun i : nat => (s27 i t H55)) j_0)))) (s28 t)) (f_equal phi_prime (s11 i t H55))) (s29 t))) (eq_sym (H21 t))))).
  assert (s31 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = W_r1 (S t) j) /\ (forall i : nat, b1 (S t) i = b_r1 (S t)) /\ (forall i : nat, forall j : nat, W2 (S t) i j = W_r2 (S t)) /\ (forall i : nat, b2 (S t) i = b_r2 (S t)) /\ (forall i : nat, forall j : nat, W3 (S t) i j = W_r3 (S t)) /\ (forall i : nat, b3 (S t) i = b_r3 (S t)) /\ (forall i : nat, forall j : nat, W4 (S t) i j = W_r4 (S t) i) /\ (forall i : nat, b4 (S t) i = b_r4 (S t) i))
    by (clear - H17 H18 H19 H31 H32 H36 H37 H38 H39 H40 H51 H52 H53 H54 H7 H8 W1 W2 W3 W4 W_r1 W_r2 W_r3 W_r4 b1 b2 b3 b4 b_r1 b_r2 b_r3 b_r4 eta s10 s12 s15 s17 s19 s21 s23 s24 s27 s30 s9 x; exact (fun t => (fun H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H51 t i j) (add2 ((proj1 H55) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s30 i t H55)) (eq_refl (x (S t) j)))))) (eq_sym (H31 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H36 t i) (add2 ((proj1 (proj2 H55)) i) (opp1 (mul2 (eq_refl (eta)) (s30 i t H55))))) (eq_sym (H17 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H52 t i j) (add2 ((proj1 (proj2 (proj2 H55))) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s27 i t H55)) ((s12 t H55) j))))) (eq_sym (H7 t))))) (conj (fun i : nat => (eq_trans (eq_trans (H37 t i) (add2 ((proj1 (proj2 (proj2 (proj2 H55)))) i) (opp1 (mul2 (eq_refl (eta)) (s27 i t H55))))) (eq_sym (H18 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H53 t i j) (add2 ((s9 t H55) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s24 i t H55)) ((s15 t H55) j))))) (eq_sym (H8 t))))) (conj (fun i : nat => (eq_trans (eq_trans (H38 t i) (add2 (s17 i t H55) (opp1 (mul2 (eq_refl (eta)) (s24 i t H55))))) (eq_sym (H19 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H54 t i j) (add2 ((s10 t H55) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s23 i t H55)) ((s19 t H55) j))))) (eq_sym (H32 t i))))) (fun i : nat => (eq_trans (eq_trans (H39 t i) (add2 (s21 i t H55) (opp1 (mul2 (eq_refl (eta)) (s23 i t H55))))) (eq_sym (H40 t i)))))))))))))).
  assert (s32 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i))
    by (clear - H1 H13 H14 H15 H16 H2 H20 H27 H28 H29 H3 H30 H4 H5 H6 H9 W1 W2 W3 W4 W_r1 W_r2 W_r3 W_r4 b1 b2 b3 b4 b_r1 b_r2 b_r3 b_r4 s31; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H27 i j) (eq_sym (H6 j))))) (conj (fun i : nat => (eq_trans (H13 i) (eq_sym H3))) (conj (fun i : nat => (fun j : nat => (eq_trans (H28 i j) (eq_sym H1)))) (conj (fun i : nat => (eq_trans (H14 i) (eq_sym H4))) (conj (fun i : nat => (fun j : nat => (eq_trans (H29 i j) (eq_sym H2)))) (conj (fun i : nat => (eq_trans (H15 i) (eq_sym H5))) (conj (fun i : nat => (fun j : nat => (eq_trans (H30 i j) (eq_sym (H9 i))))) (fun i : nat => (eq_trans (H16 i) (eq_sym (H20 i))))))))))) (fun t : nat => (s31 t)))).
  assert (s33 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s34 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s32; exact (fun t : nat => (proj1 (proj2 (s32 t))))).
  assert (s35 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s36 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t)
    by (clear - W2 W_r2 s32; exact (fun t : nat => (proj1 (proj2 (proj2 (s32 t)))))).
  assert (s37 : forall (t : nat),
    W_r2 t = W_r2 t)
    by (clear - W_r2; exact (fun t => (eq_refl (W_r2 t)))).
  assert (s38 : forall t : nat, forall i : nat, b2 t i = b_r2 t)
    by (clear - b2 b_r2 s32; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s32 t))))))).
  assert (s39 : forall (t : nat),
    b_r2 t = b_r2 t)
    by (clear - b_r2; exact (fun t => (eq_refl (b_r2 t)))).
  assert (s40 : forall t : nat, forall i : nat, forall j : nat, W3 t i j = W_r3 t)
    by (clear - W3 W_r3 s32; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s32 t)))))))).
  assert (s41 : forall (t : nat),
    W_r3 t = W_r3 t)
    by (clear - W_r3; exact (fun t => (eq_refl (W_r3 t)))).
  assert (s42 : forall t : nat, forall i : nat, b3 t i = b_r3 t)
    by (clear - b3 b_r3 s32; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (s32 t))))))))).
  assert (s43 : forall (t : nat),
    b_r3 t = b_r3 t)
    by (clear - b_r3; exact (fun t => (eq_refl (b_r3 t)))).
  assert (s44 : forall t : nat, forall i : nat, forall j : nat, W4 t i j = W_r4 t i)
    by (clear - W4 W_r4 s32; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s32 t)))))))))).
  assert (s45 : forall (i t : nat),
    W_r4 t i = W_r4 t i)
    by (clear - W_r4; exact (fun i t => (eq_refl (W_r4 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s32 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s32 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s34 t i) (eq_sym (s34 t k))))) (conj (fun i : nat => (fun j : nat => (fun k : nat => (fun l : nat => (eq_trans (s36 t i j) (eq_sym (s36 t k l))))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s38 t i) (eq_sym (s38 t k))))) (conj (fun i : nat => (fun j : nat => (fun k : nat => (fun l : nat => (eq_trans (s40 t i j) (eq_sym (s40 t k l))))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s42 t i) (eq_sym (s42 t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s44 t i j) (eq_sym (s44 t i k))))))))))))).
Qed.

Record small31_state := { small31_now_W_r1 : nat -> R; small31_now_b_r1 : R; small31_now_W_r2 : R; small31_now_b_r2 : R; small31_now_W_r3 : R; small31_now_b_r3 : R; small31_now_W_r4 : nat -> R; small31_now_b_r4 : nat -> R }.

Section small31.
Variables (n0 n1 n2 n3 n4 : nat) (c1 c2 c3 c4 d1 d2 d3 d4 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition small31_next_z_r1 (now : small31_state) (t : nat) : R :=
  Sum 1 n0 (fun j => small31_now_W_r1 now j * x (S t) j) + small31_now_b_r1 now.
Definition small31_next_a_r1 (now : small31_state) (t : nat) : R :=
  phi (small31_next_z_r1 now t).
Definition small31_next_z_r2 (now : small31_state) (t : nat) : R :=
  INR n1 * small31_now_W_r2 now * small31_next_a_r1 now t + small31_now_b_r2 now.
Definition small31_next_a_r2 (now : small31_state) (t : nat) : R :=
  phi (small31_next_z_r2 now t).
Definition small31_next_z_r3 (now : small31_state) (t : nat) : R :=
  INR n2 * small31_now_W_r3 now * small31_next_a_r2 now t + small31_now_b_r3 now.
Definition small31_next_a_r3 (now : small31_state) (t : nat) : R :=
  phi (small31_next_z_r3 now t).
Definition small31_next_z_r4 (now : small31_state) (t i : nat) : R :=
  INR n3 * small31_now_W_r4 now i * small31_next_a_r3 now t + small31_now_b_r4 now i.
Definition small31_next_delta_r4 (now : small31_state) (t i : nat) : R :=
  ell_prime (small31_next_z_r4 now t i) (y (S t) i).
Definition small31_next_delta_r3 (now : small31_state) (t : nat) : R :=
  Sum 1 n4 (fun j => small31_now_W_r4 now j * small31_next_delta_r4 now t j) * phi_prime (small31_next_z_r3 now t).
Definition small31_next_delta_r2 (now : small31_state) (t : nat) : R :=
  INR n3 * small31_now_W_r3 now * small31_next_delta_r3 now t * phi_prime (small31_next_z_r2 now t).
Definition small31_next_delta_r1 (now : small31_state) (t : nat) : R :=
  INR n2 * small31_now_W_r2 now * small31_next_delta_r2 now t * phi_prime (small31_next_z_r1 now t).
Definition small31_next_W_r1 (now : small31_state) (t j : nat) : R :=
  small31_now_W_r1 now j - eta * small31_next_delta_r1 now t * x (S t) j.
Definition small31_next_b_r1 (now : small31_state) (t : nat) : R :=
  small31_now_b_r1 now - eta * small31_next_delta_r1 now t.
Definition small31_next_W_r2 (now : small31_state) (t : nat) : R :=
  small31_now_W_r2 now - eta * small31_next_delta_r2 now t * small31_next_a_r1 now t.
Definition small31_next_b_r2 (now : small31_state) (t : nat) : R :=
  small31_now_b_r2 now - eta * small31_next_delta_r2 now t.
Definition small31_next_W_r3 (now : small31_state) (t : nat) : R :=
  small31_now_W_r3 now - eta * small31_next_delta_r3 now t * small31_next_a_r2 now t.
Definition small31_next_b_r3 (now : small31_state) (t : nat) : R :=
  small31_now_b_r3 now - eta * small31_next_delta_r3 now t.
Definition small31_next_W_r4 (now : small31_state) (t i : nat) : R :=
  small31_now_W_r4 now i - eta * small31_next_delta_r4 now t i * small31_next_a_r3 now t.
Definition small31_next_b_r4 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r4 now i - eta * small31_next_delta_r4 now t i.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_W_r1 := small31_next_W_r1 now t; small31_now_b_r1 := small31_next_b_r1 now t; small31_now_W_r2 := small31_next_W_r2 now t; small31_now_b_r2 := small31_next_b_r2 now t; small31_now_W_r3 := small31_next_W_r3 now t; small31_now_b_r3 := small31_next_b_r3 now t; small31_now_W_r4 := small31_next_W_r4 now t; small31_now_b_r4 := small31_next_b_r4 now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_W_r1 := fun j => c1; small31_now_b_r1 := d1; small31_now_W_r2 := c2; small31_now_b_r2 := d2; small31_now_W_r3 := c3; small31_now_b_r3 := d3; small31_now_W_r4 := fun i => c4; small31_now_b_r4 := fun i => d4 |} | S t => small31_step (small31_after t) t end.
Definition small31_W_r1 (t : nat) := small31_now_W_r1 (small31_after t).
Definition small31_b_r1 (t : nat) := small31_now_b_r1 (small31_after t).
Definition small31_W_r2 (t : nat) := small31_now_W_r2 (small31_after t).
Definition small31_b_r2 (t : nat) := small31_now_b_r2 (small31_after t).
Definition small31_W_r3 (t : nat) := small31_now_W_r3 (small31_after t).
Definition small31_b_r3 (t : nat) := small31_now_b_r3 (small31_after t).
Definition small31_W_r4 (t : nat) := small31_now_W_r4 (small31_after t).
Definition small31_b_r4 (t : nat) := small31_now_b_r4 (small31_after t).
Definition small31_z_r1 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_z_r1 (small31_after t) t end.
Definition small31_a_r1 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_a_r1 (small31_after t) t end.
Definition small31_z_r2 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_z_r2 (small31_after t) t end.
Definition small31_a_r2 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_a_r2 (small31_after t) t end.
Definition small31_z_r3 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_z_r3 (small31_after t) t end.
Definition small31_a_r3 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_a_r3 (small31_after t) t end.
Definition small31_z_r4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_z_r4 (small31_after t) t end.
Definition small31_delta_r4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_delta_r4 (small31_after t) t end.
Definition small31_delta_r3 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_delta_r3 (small31_after t) t end.
Definition small31_delta_r2 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_delta_r2 (small31_after t) t end.
Definition small31_delta_r1 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_delta_r1 (small31_after t) t end.
End small31.

Lemma L3_2 (n0 n1 n2 n3 n4 : nat) (c1 c2 c3 c4 d1 d2 d3 d4 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (a1 a2 a3 b1 b2 b3 b4 delta1 delta2 delta3 delta4 x y z1 z2 z3 z4 : nat -> nat -> R)
    (H13 : forall i : nat, b1 0%nat i = d1)
    (H14 : forall i : nat, b2 0%nat i = d2)
    (H15 : forall i : nat, b3 0%nat i = d3)
    (H16 : forall i : nat, b4 0%nat i = d4)
    (H27 : forall i : nat, forall j : nat, W1 0%nat i j = c1)
    (H28 : forall i : nat, forall j : nat, W2 0%nat i j = c2)
    (H29 : forall i : nat, forall j : nat, W3 0%nat i j = c3)
    (H30 : forall i : nat, forall j : nat, W4 0%nat i j = c4)
    (H33 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H34 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H35 : forall t : nat, forall i : nat, a3 (S t) i = phi (z3 (S t) i))
    (H36 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H37 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H38 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H39 : forall t : nat, forall i : nat, b4 (S t) i = b4 t i - eta * delta4 (S t) i)
    (H41 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H42 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H43 : forall t : nat, forall i : nat, delta3 (S t) i = Sum 1 n4 (fun j => W4 t j i * delta4 (S t) j) * phi_prime (z3 (S t) i))
    (H44 : forall t : nat, forall i : nat, delta4 (S t) i = ell_prime (z4 (S t) i) (y (S t) i))
    (H46 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H47 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H48 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H49 : forall t : nat, forall i : nat, z4 (S t) i = Sum 1 n3 (fun j => W4 t i j * a3 (S t) j) + b4 t i)
    (H51 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H52 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H53 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j)
    (H54 : forall t : nat, forall i : nat, forall j : nat, W4 (S t) i j = W4 t i j - eta * delta4 (S t) i * a3 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W3 t i j = W3 t k l) /\ (forall i : nat, forall k : nat, b3 t i = b3 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W4 t i j = W4 t i k).
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
  exact (L3_1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime W1 W2 W3 W4 (small31_W_r1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_W_r2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_W_r3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_W_r4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) a1 a2 a3 (small31_a_r1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_a_r2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_a_r3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) b1 b2 b3 b4 (small31_b_r1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_b_r2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_b_r3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_b_r4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) delta1 delta2 delta3 delta4 (small31_delta_r1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_delta_r2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_delta_r3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_delta_r4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) x y z1 z2 z3 z4 (small31_z_r1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_z_r2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_z_r3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (small31_z_r4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) eq_refl eq_refl eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H13 H14 H15 H16 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H27 H28 H29 H30 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H33 H34 H35 H36 H37 H38 H39 (fun _ _ => eq_refl) H41 H42 H43 H44 (fun _ _ => eq_refl) H46 H47 H48 H49 (fun _ _ => eq_refl) H51 H52 H53 H54).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 n3 n4 : nat) (c1 c2 c3 c4 d1 d2 d3 d4 eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run31_W1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  let b1 := (run31_b1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  let b2 := (run31_b2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  let W3 := (run31_W3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  let b3 := (run31_b3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  let W4 := (run31_W4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W3 t i j = W3 t k l) /\ (forall i : nat, forall k : nat, b3 t i = b3 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W4 t i j = W4 t i k).
Proof.
  intros n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y W1 b1 W2 b2 W3 b3 W4.
  exact (L3_2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime (run31_W1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_W2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_W3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_W4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_a1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_a2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_a3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_b1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_b2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_b3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_b4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_delta1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_delta2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_delta3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_delta4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) x y (run31_z1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_z2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_z3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (run31_z4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let c1 := ((-1) : R) in
  let c2 := (1 : R) in
  let c3 := (-1 / 2 : R) in
  let c4 := ((-1) : R) in
  let d1 := ((-1) : R) in
  let d2 := (1 / 3 : R) in
  let d3 := ((-2) : R) in
  let d4 := (1 / 3 : R) in
  let eta := (3 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run31_W1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  let b1 := (run31_b1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  let b2 := (run31_b2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  let W3 := (run31_W3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  let b3 := (run31_b3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  let W4 := (run31_W4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W3 t i j = W3 t k l) /\ (forall i : nat, forall k : nat, b3 t i = b3 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W4 t i j = W4 t i k)).
Proof.
  intros n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y W1 b1 W2 b2 W3 b3 W4.
  pose (z1 := (run31_z1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run31_a1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)).
  pose (z2 := (run31_z2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)).
  pose (a2 := (run31_a2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)).
  pose (z3 := (run31_z3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)).
  pose (a3 := (run31_a3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)).
  pose (b4 := (run31_b4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)).
  pose (z4 := (run31_z4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)).
  pose (delta4 := (run31_delta4 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)).
  pose (delta3 := (run31_delta3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run31_delta2 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run31_delta1 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := c1) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c1] [(-1)] (same_parts (eq_refl : c1 = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c2) eq_refl (rewritten (V 1) [c2] [1] (same_parts (eq_refl : c2 = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := c3) eq_refl (rewritten (V 1) [c3] [-1 / 2] (same_parts (eq_refl : c3 = -1 / 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W4 0%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := c4) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c4] [(-1)] (same_parts (eq_refl : c4 = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : b1 0%nat 1%nat = (-1))
    by (refine (eq_trans (y := d1) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [d1] [(-1)] (same_parts (eq_refl : d1 = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : z1 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := (-1) * 1 + 0 + (-1)) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [(-1); 1; (-1)] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v5 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : a1 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [(-2)] (same_parts v6 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b2 0%nat 1%nat = 1 / 3)
    by (refine (eq_trans (y := d2) eq_refl (rewritten (V 1) [d2] [1 / 3] (same_parts (eq_refl : d2 = 1 / 3) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z2 1%nat 1%nat = -5 / 3)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (-2) + 0 + 1 / 3) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; (-2); 1 / 3] (same_parts v2 (same_parts v7 (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (-2 # 1))) (PEc (0 # 1))) (PEc (1 # 3))) (PEc (-5 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a2 1%nat 1%nat = -5 / 3)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [-5 / 3] (same_parts v9 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b3 0%nat 1%nat = (-2))
    by (refine (eq_trans (y := d3) eq_refl (rewritten (V 1) [d3] [(-2)] (same_parts (eq_refl : d3 = (-2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : z3 1%nat 1%nat = -7 / 6)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := -1 / 2 * (-5 / 3) + 0 + (-2)) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [-1 / 2; -5 / 3; (-2)] (same_parts v3 (same_parts v10 (same_parts v11 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 2)) (PEc (-5 # 3))) (PEc (0 # 1))) (PEc (-2 # 1))) (PEc (-7 # 6)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : a3 1%nat 1%nat = -7 / 6)
    by (refine (eq_trans (y := z3 1%nat 1%nat) eq_refl (rewritten (V 1) [z3 1%nat 1%nat] [-7 / 6] (same_parts v12 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b4 0%nat 1%nat = 1 / 3)
    by (refine (eq_trans (y := d4) eq_refl (rewritten (V 1) [d4] [1 / 3] (same_parts (eq_refl : d4 = 1 / 3) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : z4 1%nat 1%nat = 3 / 2)
    by (refine (eq_trans (y := W4 0%nat 1%nat 1%nat * a3 1%nat 1%nat + 0 + b4 0%nat 1%nat) eq_refl (eq_trans (y := (-1) * (-7 / 6) + 0 + 1 / 3) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W4 0%nat 1%nat 1%nat; a3 1%nat 1%nat; b4 0%nat 1%nat] [(-1); -7 / 6; 1 / 3] (same_parts v4 (same_parts v13 (same_parts v14 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (-7 # 6))) (PEc (0 # 1))) (PEc (1 # 3))) (PEc (3 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta4 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := z4 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 3 / 2 - 1) (rewritten (PEsub (V 1) (V 2)) [z4 1%nat 1%nat; y 1%nat 1%nat] [3 / 2; 1] (same_parts v15 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (3 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : delta3 1%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := (W4 0%nat 1%nat 1%nat * delta4 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := ((-1) * (1 / 2) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W4 0%nat 1%nat 1%nat; delta4 1%nat 1%nat] [(-1); 1 / 2] (same_parts v4 (same_parts v16 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : delta2 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (-1 / 2 * (-1 / 2) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [-1 / 2; -1 / 2] (same_parts v3 (same_parts v17 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (-1 # 2)) (PEc (-1 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : delta1 1%nat 1%nat = 1 / 4)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * (1 / 4) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 1 / 4] (same_parts v2 (same_parts v18 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 4))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W1 1%nat 1%nat 1%nat = -7 / 4)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := (-1) - 3 * (1 / 4) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [(-1); 3; 1 / 4; 1] (same_parts v1 (same_parts (eq_refl : eta = 3) (same_parts v19 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (-1 # 1)) (PEmul (PEmul (PEc (3 # 1)) (PEc (1 # 4))) (PEc (1 # 1)))) (PEc (-7 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [-7 / 4] (same_parts v20 eq_refl)) (eq_trans (y := (-1)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [(-1)] (same_parts v1 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (number_apart (-7 # 4) (-1 # 1) eq_refl)) (claim3 n0 n1 n2 n3 n4 c1 c2 c3 c4 d1 d2 d3 d4 eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim1_moves, claim2_moves, claim3_moves).
Print Assumptions certified.
