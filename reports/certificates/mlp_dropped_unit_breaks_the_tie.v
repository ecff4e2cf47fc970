(* The certificate of the page `mlp-dropped-unit-breaks-the-tie`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** without a mask, on minibatches of any size, the entries of $\mathbf{W}_{1}$ along axis 1 stay identical *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (N_ n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t s i : nat) : R :=
  Sum 1 n0 (fun j => run11_now_W1 now i j * x (S t) s j) + run11_now_b1 now i.
Definition run11_next_a1 (now : run11_state) (t s i : nat) : R :=
  phi (run11_next_z1 now t s i).
Definition run11_next_z2 (now : run11_state) (t s i : nat) : R :=
  Sum 1 n1 (fun j => run11_now_W2 now i j * run11_next_a1 now t s j) + run11_now_b2 now i.
Definition run11_next_delta2 (now : run11_state) (t s i : nat) : R :=
  / INR N_ * ell_prime (run11_next_z2 now t s i) (y (S t) s i).
Definition run11_next_delta1 (now : run11_state) (t s i : nat) : R :=
  Sum 1 n2 (fun j => run11_now_W2 now j i * run11_next_delta2 now t s j) * phi_prime (run11_next_z1 now t s i).
Definition run11_next_W1 (now : run11_state) (t i j : nat) : R :=
  run11_now_W1 now i j - eta * Sum 1 N_ (fun s => run11_next_delta1 now t s i * x (S t) s j).
Definition run11_next_b1 (now : run11_state) (t i : nat) : R :=
  run11_now_b1 now i - eta * Sum 1 N_ (fun s => run11_next_delta1 now t s i).
Definition run11_next_W2 (now : run11_state) (t i j : nat) : R :=
  run11_now_W2 now i j - eta * Sum 1 N_ (fun s => run11_next_delta2 now t s i * run11_next_a1 now t s j).
Definition run11_next_b2 (now : run11_state) (t i : nat) : R :=
  run11_now_b2 now i - eta * Sum 1 N_ (fun s => run11_next_delta2 now t s i).
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_b1 := run11_next_b1 now t; run11_now_W2 := run11_next_W2 now t; run11_now_b2 := run11_next_b2 now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => c; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => c; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_W1 (t : nat) := run11_now_W1 (run11_after t).
Definition run11_b1 (t : nat) := run11_now_b1 (run11_after t).
Definition run11_W2 (t : nat) := run11_now_W2 (run11_after t).
Definition run11_b2 (t : nat) := run11_now_b2 (run11_after t).
Definition run11_z1 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run11_next_z1 (run11_after t) t end.
Definition run11_a1 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run11_next_a1 (run11_after t) t end.
Definition run11_z2 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run11_next_z2 (run11_after t) t end.
Definition run11_delta2 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run11_next_delta2 (run11_after t) t end.
Definition run11_delta1 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run11_next_delta1 (run11_after t) t end.
End run11.

Lemma L1_1 (N_ n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 : nat -> nat -> R) (a1 : nat -> nat -> nat -> R) (a_r1 b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 : nat -> nat -> R) (delta1 delta2 : nat -> nat -> nat -> R) (delta_r1 : nat -> nat -> R) (delta_r2 x y z1 z2 : nat -> nat -> nat -> R) (z_r1 : nat -> nat -> R) (z_r2 : nat -> nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : forall j : nat, W_r1 0%nat j = c)
    (H3 : forall i : nat, W_r2 0%nat i = c)
    (H4 : forall i : nat, b1 0%nat i = 0)
    (H5 : forall i : nat, b2 0%nat i = 0)
    (H6 : forall t : nat, b_r1 (S t) = b_r1 t - eta * Sum 1 N_ (fun s => delta_r1 (S t) s))
    (H7 : forall i : nat, b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H10 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j - eta * Sum 1 N_ (fun s => delta_r1 (S t) s * x (S t) s j))
    (H11 : forall t : nat, forall i : nat, W_r2 (S t) i = W_r2 t i - eta * Sum 1 N_ (fun s => delta_r2 (S t) s i * a_r1 (S t) s))
    (H12 : forall t : nat, forall s : nat, a_r1 (S t) s = phi (z_r1 (S t) s))
    (H13 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * Sum 1 N_ (fun s => delta1 (S t) s i))
    (H14 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * Sum 1 N_ (fun s => delta2 (S t) s i))
    (H15 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * Sum 1 N_ (fun s => delta_r2 (S t) s i))
    (H16 : forall t : nat, forall s : nat, delta_r1 (S t) s = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) s j) * phi_prime (z_r1 (S t) s))
    (H17 : forall t : nat, forall s : nat, z_r1 (S t) s = Sum 1 n0 (fun j => W_r1 t j * x (S t) s j) + b_r1 t)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * Sum 1 N_ (fun s => delta1 (S t) s i * x (S t) s j))
    (H19 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * Sum 1 N_ (fun s => delta2 (S t) s i * a1 (S t) s j))
    (H20 : forall t : nat, forall s : nat, forall i : nat, a1 (S t) s i = phi (z1 (S t) s i))
    (H21 : forall t : nat, forall s : nat, forall i : nat, delta1 (S t) s i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) s j) * phi_prime (z1 (S t) s i))
    (H22 : forall t : nat, forall s : nat, forall i : nat, delta2 (S t) s i = / INR N_ * ell_prime (z2 (S t) s i) (y (S t) s i))
    (H23 : forall t : nat, forall s : nat, forall i : nat, delta_r2 (S t) s i = / INR N_ * ell_prime (z_r2 (S t) s i) (y (S t) s i))
    (H24 : forall t : nat, forall s : nat, forall i : nat, z1 (S t) s i = Sum 1 n0 (fun j => W1 t i j * x (S t) s j) + b1 t i)
    (H25 : forall t : nat, forall s : nat, forall i : nat, z2 (S t) s i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) s j) + b2 t i)
    (H26 : forall t : nat, forall s : nat, forall i : nat, z_r2 (S t) s i = INR n1 * W_r2 t i * a_r1 (S t) s + b_r2 t i) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j.
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (i s t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) s i = z_r1 (S t) s)
    by (clear - H17 H24 n0 x z1 z_r1; exact (fun i s t H27 => (eq_trans (eq_trans (H24 t s i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H27) i j_0) (eq_refl (x (S t) s j_0))))) ((proj1 (proj2 H27)) i))) (eq_sym (H17 t s))))).
  assert (s4 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall s : nat, forall i : nat, a1 (S t) s i = a_r1 (S t) s)
    by (clear - H12 H20 a1 a_r1 phi s3; exact (fun t H27 => (fun s : nat => (fun i : nat => (eq_trans (eq_trans (H20 t s i) (f_equal phi (s3 i s t H27))) (eq_sym (H12 t s))))))).
  assert (s5 : forall (i s t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t) s) = INR n1 * W_r2 t i * a_r1 (S t) s)
    by (clear - W_r2 a_r1 n1 y; exact (fun i s t => (eq_trans (y := W_r2 t i * a_r1 (S t) s * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t) s)] [W_r2 t i * a_r1 (S t) s * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) s * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) s * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t) s] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t) s, fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) s * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t) s; Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t) s; INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t) s)) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t) s; INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t) s; INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s6 : forall (i s t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) s i = z_r2 (S t) s i)
    by (clear - H25 H26 n1 s4 s5 z2 z_r2; exact (fun i s t H27 => (eq_trans (eq_trans (H25 t s i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) i j_0) ((s4 t H27) s j_0)))) (s5 i s t)) ((proj2 (proj2 (proj2 H27))) i))) (eq_sym (H26 t s i))))).
  assert (s7 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall s : nat, forall i : nat, delta2 (S t) s i = delta_r2 (S t) s i)
    by (clear - H22 H23 N_ delta2 delta_r2 ell_prime s6 y; exact (fun t H27 => (fun s : nat => (fun i : nat => (eq_trans (eq_trans (H22 t s i) (mul2 (eq_refl (/ INR N_)) (f_equal2 ell_prime (s6 i s t H27) (eq_refl (y (S t) s i))))) (eq_sym (H23 t s i))))))).
  assert (s8 : forall (i s_0 t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) s_0 i = delta_r1 (S t) s_0)
    by (clear - H16 H21 delta1 delta_r1 n2 phi_prime s3 s7; exact (fun i s_0 t H27 => ((fun s : nat => (fun i : nat => (eq_trans (eq_trans (H21 t s i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) j_0 i) ((s7 t H27) s j_0)))) (f_equal phi_prime (s3 i s t H27)))) (eq_sym (H16 t s))))) s_0 i))).
  assert (s9 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H1 H10 H11 H13 H14 H15 H18 H19 H2 H3 H4 H5 H6 H7 H8 H9 N_ W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta s4 s7 s8 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H8 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H4 i) (eq_sym H1))) (conj (fun i : nat => (fun j : nat => (eq_trans (H9 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H5 i) (eq_sym (H7 i))))))) (fun t : nat => (fun H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H18 t i j) (add2 ((proj1 H27) i j) (opp1 (mul2 (eq_refl (eta)) (sum_ext 1%nat N_ _ _ (fun s_0 : nat => (mul2 (s8 i s_0 t H27) (eq_refl (x (S t) s_0 j))))))))) (eq_sym (H10 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H13 t i) (add2 ((proj1 (proj2 H27)) i) (opp1 (mul2 (eq_refl (eta)) (sum_ext 1%nat N_ _ _ (fun s_0 : nat => (s8 i s_0 t H27))))))) (eq_sym (H6 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H19 t i j) (add2 ((proj1 (proj2 (proj2 H27))) i j) (opp1 (mul2 (eq_refl (eta)) (sum_ext 1%nat N_ _ _ (fun s_0 : nat => (mul2 ((s7 t H27) s_0 i) ((s4 t H27) s_0 j)))))))) (eq_sym (H11 t i))))) (fun i : nat => (eq_trans (eq_trans (H14 t i) (add2 ((proj2 (proj2 (proj2 H27))) i) (opp1 (mul2 (eq_refl (eta)) (sum_ext 1%nat N_ _ _ (fun s_0 : nat => ((s7 t H27) s_0 i))))))) (eq_sym (H15 t i))))))))))).
  assert (s10 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  exact (fun t : nat => (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s9 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s9 t))) t k j))))))).
Qed.

Record small11_state := { small11_now_W_r1 : nat -> R; small11_now_b_r1 : R; small11_now_W_r2 : nat -> R; small11_now_b_r2 : nat -> R }.

Section small11.
Variables (N_ n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> nat -> R).
Definition small11_next_z_r1 (now : small11_state) (t s : nat) : R :=
  Sum 1 n0 (fun j => small11_now_W_r1 now j * x (S t) s j) + small11_now_b_r1 now.
Definition small11_next_a_r1 (now : small11_state) (t s : nat) : R :=
  phi (small11_next_z_r1 now t s).
Definition small11_next_z_r2 (now : small11_state) (t s i : nat) : R :=
  INR n1 * small11_now_W_r2 now i * small11_next_a_r1 now t s + small11_now_b_r2 now i.
Definition small11_next_delta_r2 (now : small11_state) (t s i : nat) : R :=
  / INR N_ * ell_prime (small11_next_z_r2 now t s i) (y (S t) s i).
Definition small11_next_delta_r1 (now : small11_state) (t s : nat) : R :=
  Sum 1 n2 (fun j => small11_now_W_r2 now j * small11_next_delta_r2 now t s j) * phi_prime (small11_next_z_r1 now t s).
Definition small11_next_W_r1 (now : small11_state) (t j : nat) : R :=
  small11_now_W_r1 now j - eta * Sum 1 N_ (fun s => small11_next_delta_r1 now t s * x (S t) s j).
Definition small11_next_b_r1 (now : small11_state) (t : nat) : R :=
  small11_now_b_r1 now - eta * Sum 1 N_ (fun s => small11_next_delta_r1 now t s).
Definition small11_next_W_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_W_r2 now i - eta * Sum 1 N_ (fun s => small11_next_delta_r2 now t s i * small11_next_a_r1 now t s).
Definition small11_next_b_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r2 now i - eta * Sum 1 N_ (fun s => small11_next_delta_r2 now t s i).
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_W_r1 := small11_next_W_r1 now t; small11_now_b_r1 := small11_next_b_r1 now t; small11_now_W_r2 := small11_next_W_r2 now t; small11_now_b_r2 := small11_next_b_r2 now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_W_r1 := fun j => c; small11_now_b_r1 := 0; small11_now_W_r2 := fun i => c; small11_now_b_r2 := fun i => 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_W_r1 (t : nat) := small11_now_W_r1 (small11_after t).
Definition small11_b_r1 (t : nat) := small11_now_b_r1 (small11_after t).
Definition small11_W_r2 (t : nat) := small11_now_W_r2 (small11_after t).
Definition small11_b_r2 (t : nat) := small11_now_b_r2 (small11_after t).
Definition small11_z_r1 (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => small11_next_z_r1 (small11_after t) t end.
Definition small11_a_r1 (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => small11_next_a_r1 (small11_after t) t end.
Definition small11_z_r2 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => small11_next_z_r2 (small11_after t) t end.
Definition small11_delta_r2 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => small11_next_delta_r2 (small11_after t) t end.
Definition small11_delta_r1 (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => small11_next_delta_r1 (small11_after t) t end.
End small11.

Lemma L1_2 (N_ n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 a1 : nat -> nat -> nat -> R) (b1 b2 : nat -> nat -> R) (delta1 delta2 x y z1 z2 : nat -> nat -> nat -> R)
    (H4 : forall i : nat, b1 0%nat i = 0)
    (H5 : forall i : nat, b2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H13 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * Sum 1 N_ (fun s => delta1 (S t) s i))
    (H14 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * Sum 1 N_ (fun s => delta2 (S t) s i))
    (H18 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * Sum 1 N_ (fun s => delta1 (S t) s i * x (S t) s j))
    (H19 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * Sum 1 N_ (fun s => delta2 (S t) s i * a1 (S t) s j))
    (H20 : forall t : nat, forall s : nat, forall i : nat, a1 (S t) s i = phi (z1 (S t) s i))
    (H21 : forall t : nat, forall s : nat, forall i : nat, delta1 (S t) s i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) s j) * phi_prime (z1 (S t) s i))
    (H22 : forall t : nat, forall s : nat, forall i : nat, delta2 (S t) s i = / INR N_ * ell_prime (z2 (S t) s i) (y (S t) s i))
    (H24 : forall t : nat, forall s : nat, forall i : nat, z1 (S t) s i = Sum 1 n0 (fun j => W1 t i j * x (S t) s j) + b1 t i)
    (H25 : forall t : nat, forall s : nat, forall i : nat, z2 (S t) s i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) s j) + b2 t i) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j.
Proof.
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ _ : nat => 0).
  exact (L1_1 N_ n0 n1 n2 c eta ell_prime phi phi_prime W1 W2 (small11_W_r1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_W_r2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) a1 (small11_a_r1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) b1 b2 (small11_b_r1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_b_r2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) delta1 delta2 (small11_delta_r1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_delta_r2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) x y z1 z2 (small11_z_r1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (small11_z_r2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) H4 H5 (fun _ => eq_refl) (fun _ => eq_refl) H8 H9 (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H13 H14 (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H18 H19 H20 H21 H22 (fun _ _ _ => eq_refl) H24 H25 (fun _ _ _ => eq_refl)).
Qed.

Theorem claim1 :
  forall (N_ n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> nat -> R),
  let W1 := (run11_W1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j.
Proof.
  intros N_ n0 n1 n2 c eta ell_prime phi phi_prime x y W1.
  exact (L1_2 N_ n0 n1 n2 c eta ell_prime phi phi_prime (run11_W1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_W2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_a1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_b1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_b2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_delta1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_delta2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) x y (run11_z1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run11_z2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Lemma L1001_1 (N_ : nat)
    (H1 : 0 < INR N_) :
  0 < INR N_.
Proof.
  exact H1.
Qed.

Theorem claim1_defined :
  forall (N_ n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> nat -> R),
  0 < INR N_ ->
  INR N_ <> 0.
Proof.
  intros N_ n0 n1 n2 c eta ell_prime phi phi_prime x y H1.
  exact (not_zero_of_pos _ ((L1001_1 N_ H1))).
Qed.

Example claim1_moves :
  let N_ := 1%nat in
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let c := (2 : R) in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 i3 : nat => 1 / 2 in
  let y := fun i1 i2 i3 : nat => 1 / 2 in
  let W1 := (run11_W1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j).
Proof.
  intros N_ n0 n1 n2 c eta ell_prime phi phi_prime x y W1.
  pose (W2 := (run11_W2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (b1 := (run11_b1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (z1 := (run11_z1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (b2 := (run11_b2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run11_delta2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run11_delta1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 2 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat 1%nat; b1 0%nat 1%nat] [2; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat 1%nat = 1 / 2) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat 1%nat] [1] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat 1%nat; b2 0%nat 1%nat] [2; 1; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := / INR N_ * (z2 1%nat 1%nat 1%nat * y 1%nat 1%nat 1%nat)) eq_refl (eq_trans (y := 1 * (2 * (1 / 2))) (rewritten (PEmul (V 1) (PEmul (V 2) (V 3))) [/ INR N_; z2 1%nat 1%nat 1%nat; y 1%nat 1%nat 1%nat] [1; 2; 1 / 2] (same_parts (eq_trans (y := / 1) (inv1 (rewritten (V 1) [INR N_] [1] (same_parts (INR_IZR_INZ N_ : INR N_ = 1) eq_refl))) (rewritten (V 1) [/ 1] [1] (same_parts (inv_number (1 # 1)) eq_refl))) (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat 1%nat = 1 / 2) eq_refl)))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEmul (PEc (2 # 1)) (PEc (1 # 2)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 1 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat 1%nat] [2; 1] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * (delta1 1%nat 1%nat 1%nat * x 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 2 - 1 * (2 * (1 / 2) + 0)) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1))))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat 1%nat; x 1%nat 1%nat 1%nat] [2; 1; 2; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat 1%nat = 1 / 2) eq_refl))))) (ring_fact [] (PEsub (PEc (2 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [1] (same_parts v10 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [2] (same_parts v1 eq_refl)) (number_apart (1 # 1) (2 # 1) eq_refl)) (claim1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** without a mask, on minibatches of any size, the entries of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (N_ n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> nat -> R).
Definition run21_next_z1 (now : run21_state) (t s i : nat) : R :=
  Sum 1 n0 (fun j => run21_now_W1 now i j * x (S t) s j) + run21_now_b1 now i.
Definition run21_next_a1 (now : run21_state) (t s i : nat) : R :=
  phi (run21_next_z1 now t s i).
Definition run21_next_z2 (now : run21_state) (t s i : nat) : R :=
  Sum 1 n1 (fun j => run21_now_W2 now i j * run21_next_a1 now t s j) + run21_now_b2 now i.
Definition run21_next_delta2 (now : run21_state) (t s i : nat) : R :=
  / INR N_ * ell_prime (run21_next_z2 now t s i) (y (S t) s i).
Definition run21_next_delta1 (now : run21_state) (t s i : nat) : R :=
  Sum 1 n2 (fun j => run21_now_W2 now j i * run21_next_delta2 now t s j) * phi_prime (run21_next_z1 now t s i).
Definition run21_next_W1 (now : run21_state) (t i j : nat) : R :=
  run21_now_W1 now i j - eta * Sum 1 N_ (fun s => run21_next_delta1 now t s i * x (S t) s j).
Definition run21_next_b1 (now : run21_state) (t i : nat) : R :=
  run21_now_b1 now i - eta * Sum 1 N_ (fun s => run21_next_delta1 now t s i).
Definition run21_next_W2 (now : run21_state) (t i j : nat) : R :=
  run21_now_W2 now i j - eta * Sum 1 N_ (fun s => run21_next_delta2 now t s i * run21_next_a1 now t s j).
Definition run21_next_b2 (now : run21_state) (t i : nat) : R :=
  run21_now_b2 now i - eta * Sum 1 N_ (fun s => run21_next_delta2 now t s i).
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_W1 := run21_next_W1 now t; run21_now_b1 := run21_next_b1 now t; run21_now_W2 := run21_next_W2 now t; run21_now_b2 := run21_next_b2 now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_W1 := fun i j => c; run21_now_b1 := fun i => 0; run21_now_W2 := fun i j => c; run21_now_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_W1 (t : nat) := run21_now_W1 (run21_after t).
Definition run21_b1 (t : nat) := run21_now_b1 (run21_after t).
Definition run21_W2 (t : nat) := run21_now_W2 (run21_after t).
Definition run21_b2 (t : nat) := run21_now_b2 (run21_after t).
Definition run21_z1 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run21_next_z1 (run21_after t) t end.
Definition run21_a1 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run21_next_a1 (run21_after t) t end.
Definition run21_z2 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run21_next_z2 (run21_after t) t end.
Definition run21_delta2 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run21_next_delta2 (run21_after t) t end.
Definition run21_delta1 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => run21_next_delta1 (run21_after t) t end.
End run21.

Lemma L2_1 (N_ n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (W_r1 W_r2 : nat -> nat -> R) (a1 : nat -> nat -> nat -> R) (a_r1 b1 b2 : nat -> nat -> R) (b_r1 : nat -> R) (b_r2 : nat -> nat -> R) (delta1 delta2 : nat -> nat -> nat -> R) (delta_r1 : nat -> nat -> R) (delta_r2 x y z1 z2 : nat -> nat -> nat -> R) (z_r1 : nat -> nat -> R) (z_r2 : nat -> nat -> nat -> R)
    (H1 : b_r1 0%nat = 0)
    (H2 : forall j : nat, W_r1 0%nat j = c)
    (H3 : forall i : nat, W_r2 0%nat i = c)
    (H4 : forall i : nat, b1 0%nat i = 0)
    (H5 : forall i : nat, b2 0%nat i = 0)
    (H6 : forall t : nat, b_r1 (S t) = b_r1 t - eta * Sum 1 N_ (fun s => delta_r1 (S t) s))
    (H7 : forall i : nat, b_r2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H10 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j - eta * Sum 1 N_ (fun s => delta_r1 (S t) s * x (S t) s j))
    (H11 : forall t : nat, forall i : nat, W_r2 (S t) i = W_r2 t i - eta * Sum 1 N_ (fun s => delta_r2 (S t) s i * a_r1 (S t) s))
    (H12 : forall t : nat, forall s : nat, a_r1 (S t) s = phi (z_r1 (S t) s))
    (H13 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * Sum 1 N_ (fun s => delta1 (S t) s i))
    (H14 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * Sum 1 N_ (fun s => delta2 (S t) s i))
    (H15 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * Sum 1 N_ (fun s => delta_r2 (S t) s i))
    (H16 : forall t : nat, forall s : nat, delta_r1 (S t) s = Sum 1 n2 (fun j => W_r2 t j * delta_r2 (S t) s j) * phi_prime (z_r1 (S t) s))
    (H17 : forall t : nat, forall s : nat, z_r1 (S t) s = Sum 1 n0 (fun j => W_r1 t j * x (S t) s j) + b_r1 t)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * Sum 1 N_ (fun s => delta1 (S t) s i * x (S t) s j))
    (H19 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * Sum 1 N_ (fun s => delta2 (S t) s i * a1 (S t) s j))
    (H20 : forall t : nat, forall s : nat, forall i : nat, a1 (S t) s i = phi (z1 (S t) s i))
    (H21 : forall t : nat, forall s : nat, forall i : nat, delta1 (S t) s i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) s j) * phi_prime (z1 (S t) s i))
    (H22 : forall t : nat, forall s : nat, forall i : nat, delta2 (S t) s i = / INR N_ * ell_prime (z2 (S t) s i) (y (S t) s i))
    (H23 : forall t : nat, forall s : nat, forall i : nat, delta_r2 (S t) s i = / INR N_ * ell_prime (z_r2 (S t) s i) (y (S t) s i))
    (H24 : forall t : nat, forall s : nat, forall i : nat, z1 (S t) s i = Sum 1 n0 (fun j => W1 t i j * x (S t) s j) + b1 t i)
    (H25 : forall t : nat, forall s : nat, forall i : nat, z2 (S t) s i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) s j) + b2 t i)
    (H26 : forall t : nat, forall s : nat, forall i : nat, z_r2 (S t) s i = INR n1 * W_r2 t i * a_r1 (S t) s + b_r2 t i) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k.
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : forall (i s t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) s i = z_r1 (S t) s)
    by (clear - H17 H24 n0 x z1 z_r1; exact (fun i s t H27 => (eq_trans (eq_trans (H24 t s i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H27) i j_0) (eq_refl (x (S t) s j_0))))) ((proj1 (proj2 H27)) i))) (eq_sym (H17 t s))))).
  assert (s4 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall s : nat, forall i : nat, a1 (S t) s i = a_r1 (S t) s)
    by (clear - H12 H20 a1 a_r1 phi s3; exact (fun t H27 => (fun s : nat => (fun i : nat => (eq_trans (eq_trans (H20 t s i) (f_equal phi (s3 i s t H27))) (eq_sym (H12 t s))))))).
  assert (s5 : forall (i s t : nat),
    Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t) s) = INR n1 * W_r2 t i * a_r1 (S t) s)
    by (clear - W_r2 a_r1 n1 y; exact (fun i s t => (eq_trans (y := W_r2 t i * a_r1 (S t) s * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t i * a_r1 (S t) s)] [W_r2 t i * a_r1 (S t) s * INR n1] (same_parts (eq_trans (y := W_r2 t i * a_r1 (S t) s * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t i * a_r1 (S t) s * 1 + 0) (fun j => (ring_fact [W_r2 t i; a_r1 (S t) s] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t i * a_r1 (S t) s, fun j => 1)])) (eq_trans (y := W_r2 t i * a_r1 (S t) s * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t i; a_r1 (S t) s; Sum 1 n1 (fun j => 1)] [W_r2 t i; a_r1 (S t) s; INR n1] (same_parts (eq_refl (W_r2 t i)) (same_parts (eq_refl (a_r1 (S t) s)) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t i; a_r1 (S t) s; INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t i; a_r1 (S t) s; INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s6 : forall (i s t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) s i = z_r2 (S t) s i)
    by (clear - H25 H26 n1 s4 s5 z2 z_r2; exact (fun i s t H27 => (eq_trans (eq_trans (H25 t s i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) i j_0) ((s4 t H27) s j_0)))) (s5 i s t)) ((proj2 (proj2 (proj2 H27))) i))) (eq_sym (H26 t s i))))).
  assert (s7 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall s : nat, forall i : nat, delta2 (S t) s i = delta_r2 (S t) s i)
    by (clear - H22 H23 N_ delta2 delta_r2 ell_prime s6 y; exact (fun t H27 => (fun s : nat => (fun i : nat => (eq_trans (eq_trans (H22 t s i) (mul2 (eq_refl (/ INR N_)) (f_equal2 ell_prime (s6 i s t H27) (eq_refl (y (S t) s i))))) (eq_sym (H23 t s i))))))).
  assert (s8 : forall (i s_0 t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) s_0 i = delta_r1 (S t) s_0)
    by (clear - H16 H21 delta1 delta_r1 n2 phi_prime s3 s7; exact (fun i s_0 t H27 => ((fun s : nat => (fun i : nat => (eq_trans (eq_trans (H21 t s i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H27))) j_0 i) ((s7 t H27) s j_0)))) (f_equal phi_prime (s3 i s t H27)))) (eq_sym (H16 t s))))) s_0 i))).
  assert (s9 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H1 H10 H11 H13 H14 H15 H18 H19 H2 H3 H4 H5 H6 H7 H8 H9 N_ W1 W2 W_r1 W_r2 b1 b2 b_r1 b_r2 eta s4 s7 s8 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H8 i j) (eq_sym (H2 j))))) (conj (fun i : nat => (eq_trans (H4 i) (eq_sym H1))) (conj (fun i : nat => (fun j : nat => (eq_trans (H9 i j) (eq_sym (H3 i))))) (fun i : nat => (eq_trans (H5 i) (eq_sym (H7 i))))))) (fun t : nat => (fun H27 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t i) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H18 t i j) (add2 ((proj1 H27) i j) (opp1 (mul2 (eq_refl (eta)) (sum_ext 1%nat N_ _ _ (fun s_0 : nat => (mul2 (s8 i s_0 t H27) (eq_refl (x (S t) s_0 j))))))))) (eq_sym (H10 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H13 t i) (add2 ((proj1 (proj2 H27)) i) (opp1 (mul2 (eq_refl (eta)) (sum_ext 1%nat N_ _ _ (fun s_0 : nat => (s8 i s_0 t H27))))))) (eq_sym (H6 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H19 t i j) (add2 ((proj1 (proj2 (proj2 H27))) i j) (opp1 (mul2 (eq_refl (eta)) (sum_ext 1%nat N_ _ _ (fun s_0 : nat => (mul2 ((s7 t H27) s_0 i) ((s4 t H27) s_0 j)))))))) (eq_sym (H11 t i))))) (fun i : nat => (eq_trans (eq_trans (H14 t i) (add2 ((proj2 (proj2 (proj2 H27))) i) (opp1 (mul2 (eq_refl (eta)) (sum_ext 1%nat N_ _ _ (fun s_0 : nat => ((s7 t H27) s_0 i))))))) (eq_sym (H15 t i))))))))))).
  assert (s10 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t i)
    by (clear - W2 W_r2 s9; exact (fun t : nat => (proj1 (proj2 (proj2 (s9 t)))))).
  assert (s11 : forall (i t : nat),
    W_r2 t i = W_r2 t i)
    by (clear - W_r2; exact (fun i t => (eq_refl (W_r2 t i)))).
  exact (fun t : nat => (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s10 t i j) (eq_sym (s10 t i k))))))).
Qed.

Record small21_state := { small21_now_W_r1 : nat -> R; small21_now_b_r1 : R; small21_now_W_r2 : nat -> R; small21_now_b_r2 : nat -> R }.

Section small21.
Variables (N_ n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> nat -> R).
Definition small21_next_z_r1 (now : small21_state) (t s : nat) : R :=
  Sum 1 n0 (fun j => small21_now_W_r1 now j * x (S t) s j) + small21_now_b_r1 now.
Definition small21_next_a_r1 (now : small21_state) (t s : nat) : R :=
  phi (small21_next_z_r1 now t s).
Definition small21_next_z_r2 (now : small21_state) (t s i : nat) : R :=
  INR n1 * small21_now_W_r2 now i * small21_next_a_r1 now t s + small21_now_b_r2 now i.
Definition small21_next_delta_r2 (now : small21_state) (t s i : nat) : R :=
  / INR N_ * ell_prime (small21_next_z_r2 now t s i) (y (S t) s i).
Definition small21_next_delta_r1 (now : small21_state) (t s : nat) : R :=
  Sum 1 n2 (fun j => small21_now_W_r2 now j * small21_next_delta_r2 now t s j) * phi_prime (small21_next_z_r1 now t s).
Definition small21_next_W_r1 (now : small21_state) (t j : nat) : R :=
  small21_now_W_r1 now j - eta * Sum 1 N_ (fun s => small21_next_delta_r1 now t s * x (S t) s j).
Definition small21_next_b_r1 (now : small21_state) (t : nat) : R :=
  small21_now_b_r1 now - eta * Sum 1 N_ (fun s => small21_next_delta_r1 now t s).
Definition small21_next_W_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_W_r2 now i - eta * Sum 1 N_ (fun s => small21_next_delta_r2 now t s i * small21_next_a_r1 now t s).
Definition small21_next_b_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r2 now i - eta * Sum 1 N_ (fun s => small21_next_delta_r2 now t s i).
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_W_r1 := small21_next_W_r1 now t; small21_now_b_r1 := small21_next_b_r1 now t; small21_now_W_r2 := small21_next_W_r2 now t; small21_now_b_r2 := small21_next_b_r2 now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_W_r1 := fun j => c; small21_now_b_r1 := 0; small21_now_W_r2 := fun i => c; small21_now_b_r2 := fun i => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_W_r1 (t : nat) := small21_now_W_r1 (small21_after t).
Definition small21_b_r1 (t : nat) := small21_now_b_r1 (small21_after t).
Definition small21_W_r2 (t : nat) := small21_now_W_r2 (small21_after t).
Definition small21_b_r2 (t : nat) := small21_now_b_r2 (small21_after t).
Definition small21_z_r1 (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => small21_next_z_r1 (small21_after t) t end.
Definition small21_a_r1 (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => small21_next_a_r1 (small21_after t) t end.
Definition small21_z_r2 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => small21_next_z_r2 (small21_after t) t end.
Definition small21_delta_r2 (t : nat) : nat -> nat -> R :=
  match t with O => fun s i => 0 | S t => small21_next_delta_r2 (small21_after t) t end.
Definition small21_delta_r1 (t : nat) : nat -> R :=
  match t with O => fun s => 0 | S t => small21_next_delta_r1 (small21_after t) t end.
End small21.

Lemma L2_2 (N_ n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 a1 : nat -> nat -> nat -> R) (b1 b2 : nat -> nat -> R) (delta1 delta2 x y z1 z2 : nat -> nat -> nat -> R)
    (H4 : forall i : nat, b1 0%nat i = 0)
    (H5 : forall i : nat, b2 0%nat i = 0)
    (H8 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H9 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H13 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * Sum 1 N_ (fun s => delta1 (S t) s i))
    (H14 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * Sum 1 N_ (fun s => delta2 (S t) s i))
    (H18 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * Sum 1 N_ (fun s => delta1 (S t) s i * x (S t) s j))
    (H19 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * Sum 1 N_ (fun s => delta2 (S t) s i * a1 (S t) s j))
    (H20 : forall t : nat, forall s : nat, forall i : nat, a1 (S t) s i = phi (z1 (S t) s i))
    (H21 : forall t : nat, forall s : nat, forall i : nat, delta1 (S t) s i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) s j) * phi_prime (z1 (S t) s i))
    (H22 : forall t : nat, forall s : nat, forall i : nat, delta2 (S t) s i = / INR N_ * ell_prime (z2 (S t) s i) (y (S t) s i))
    (H24 : forall t : nat, forall s : nat, forall i : nat, z1 (S t) s i = Sum 1 n0 (fun j => W1 t i j * x (S t) s j) + b1 t i)
    (H25 : forall t : nat, forall s : nat, forall i : nat, z2 (S t) s i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) s j) + b2 t i) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k.
Proof.
  pose (W_r1 := fun _ _ : nat => 0).
  pose (W_r2 := fun _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ _ : nat => 0).
  exact (L2_1 N_ n0 n1 n2 c eta ell_prime phi phi_prime W1 W2 (small21_W_r1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (small21_W_r2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) a1 (small21_a_r1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) b1 b2 (small21_b_r1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (small21_b_r2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) delta1 delta2 (small21_delta_r1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (small21_delta_r2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) x y z1 z2 (small21_z_r1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (small21_z_r2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) H4 H5 (fun _ => eq_refl) (fun _ => eq_refl) H8 H9 (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H13 H14 (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H18 H19 H20 H21 H22 (fun _ _ _ => eq_refl) H24 H25 (fun _ _ _ => eq_refl)).
Qed.

Theorem claim2 :
  forall (N_ n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> nat -> R),
  let W2 := (run21_W2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k.
Proof.
  intros N_ n0 n1 n2 c eta ell_prime phi phi_prime x y W2.
  exact (L2_2 N_ n0 n1 n2 c eta ell_prime phi phi_prime (run21_W1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run21_W2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run21_a1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run21_b1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run21_b2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run21_delta1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run21_delta2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) x y (run21_z1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (run21_z2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Lemma L1002_1 (N_ : nat)
    (H1 : 0 < INR N_) :
  0 < INR N_.
Proof.
  exact H1.
Qed.

Theorem claim2_defined :
  forall (N_ n0 n1 n2 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> nat -> R),
  0 < INR N_ ->
  INR N_ <> 0.
Proof.
  intros N_ n0 n1 n2 c eta ell_prime phi phi_prime x y H1.
  exact (not_zero_of_pos _ ((L1002_1 N_ H1))).
Qed.

Example claim2_moves :
  let N_ := 1%nat in
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let c := (2 : R) in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 i3 : nat => 1 / 2 in
  let y := fun i1 i2 i3 : nat => 1 / 2 in
  let W1 := (run21_W1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  intros N_ n0 n1 n2 c eta ell_prime phi phi_prime x y W1 W2.
  pose (b1 := (run21_b1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (z1 := (run21_z1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (b2 := (run21_b2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (z2 := (run21_z2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run21_delta2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run21_delta1 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 2 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat 1%nat; b1 0%nat 1%nat] [2; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat 1%nat = 1 / 2) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat 1%nat] [1] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat 1%nat; b2 0%nat 1%nat] [2; 1; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := / INR N_ * (z2 1%nat 1%nat 1%nat * y 1%nat 1%nat 1%nat)) eq_refl (eq_trans (y := 1 * (2 * (1 / 2))) (rewritten (PEmul (V 1) (PEmul (V 2) (V 3))) [/ INR N_; z2 1%nat 1%nat 1%nat; y 1%nat 1%nat 1%nat] [1; 2; 1 / 2] (same_parts (eq_trans (y := / 1) (inv1 (rewritten (V 1) [INR N_] [1] (same_parts (INR_IZR_INZ N_ : INR N_ = 1) eq_refl))) (rewritten (V 1) [/ 1] [1] (same_parts (inv_number (1 # 1)) eq_refl))) (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat 1%nat = 1 / 2) eq_refl)))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEmul (PEc (2 # 1)) (PEc (1 # 2)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 1 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat 1%nat] [2; 1] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * (delta1 1%nat 1%nat 1%nat * x 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 2 - 1 * (2 * (1 / 2) + 0)) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1))))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat 1%nat; x 1%nat 1%nat 1%nat] [2; 1; 2; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat 1%nat = 1 / 2) eq_refl))))) (ring_fact [] (PEsub (PEc (2 # 1)) (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (0 # 1))))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [1] (same_parts v10 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [2] (same_parts v1 eq_refl)) (number_apart (1 # 1) (2 # 1) eq_refl)) (claim2 N_ n0 n1 n2 c eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** under a mask, for some data it is not true that the entries of $\mathbf{W}$ along axis 1 stay identical *)

Record run31_state := { run31_now_W : nat -> nat -> R; run31_now_b : nat -> R; run31_now_v : nat -> R }.

Section run31.
Variables (m n : nat) (c eta : R) (phi phi_prime : R -> R) (mask x : nat -> nat -> R) (y : nat -> R).
Definition run31_next_z (now : run31_state) (t i : nat) : R :=
  run31_now_b now i + Sum 1 n (fun j => run31_now_W now i j * x (S t) j).
Definition run31_next_a (now : run31_state) (t i : nat) : R :=
  phi (run31_next_z now t i) * mask (S t) i.
Definition run31_next_output (now : run31_state) (t : nat) : R :=
  Sum 1 m (fun i => run31_now_v now i * run31_next_a now t i).
Definition run31_next_error (now : run31_state) (t i : nat) : R :=
  run31_now_v now i * (run31_next_output now t - y (S t)) * mask (S t) i * phi_prime (run31_next_z now t i).
Definition run31_next_W (now : run31_state) (t i j : nat) : R :=
  run31_now_W now i j - eta * run31_next_error now t i * x (S t) j.
Definition run31_next_b (now : run31_state) (t i : nat) : R :=
  run31_now_b now i - eta * run31_next_error now t i.
Definition run31_next_v (now : run31_state) (t i : nat) : R :=
  run31_now_v now i - eta * (run31_next_output now t - y (S t)) * run31_next_a now t i.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W := run31_next_W now t; run31_now_b := run31_next_b now t; run31_now_v := run31_next_v now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W := fun i j => c; run31_now_b := fun i => 0; run31_now_v := fun i => c |} | S t => run31_step (run31_after t) t end.
Definition run31_W (t : nat) := run31_now_W (run31_after t).
Definition run31_b (t : nat) := run31_now_b (run31_after t).
Definition run31_v (t : nat) := run31_now_v (run31_after t).
Definition run31_z (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_z (run31_after t) t end.
Definition run31_a (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_a (run31_after t) t end.
Definition run31_output (t : nat) : R :=
  match t with O => 0 | S t => run31_next_output (run31_after t) t end.
Definition run31_error (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_error (run31_after t) t end.
End run31.

Theorem claim3 :
  exists (m n : nat) (c eta : R) (phi phi_prime : R -> R) (mask x : nat -> nat -> R) (y : nat -> R),
  let W := (run31_W m n c eta phi phi_prime mask x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, forall k : nat, W 1%nat i j = W 1%nat k j)).
Proof.
  pose (m := 2%nat).
  pose (n := 1%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (phi := fun z_ : R => 1 + z_).
  pose (phi_prime := fun z_ : R => 1).
  pose (mask := fun i1 i2 : nat => match i2 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 : nat => 0).
  pose (W := (run31_W m n c eta phi phi_prime mask x y)).
  pose (v := (run31_v m n c eta phi phi_prime mask x y)).
  pose (b := (run31_b m n c eta phi phi_prime mask x y)).
  pose (z := (run31_z m n c eta phi phi_prime mask x y)).
  pose (a := (run31_a m n c eta phi phi_prime mask x y)).
  pose (output := (run31_output m n c eta phi phi_prime mask x y)).
  pose (error := (run31_error m n c eta phi phi_prime mask x y)).
  assert (v1 : W 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : v 0%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b 0%nat 1%nat = 0)
    by (refine (eq_refl : b 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b 0%nat 1%nat + (W 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 + (1 * 1 + 0)) (rewritten (PEadd (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [b 0%nat 1%nat; W 0%nat 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 1] (same_parts v3 (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (1 + z 1%nat 1%nat) * mask 1%nat 1%nat) eq_refl (eq_trans (y := (1 + 1) * 0) (rewritten (PEmul (PEadd (PEc (1 # 1)) (V 1)) (V 2)) [z 1%nat 1%nat; mask 1%nat 1%nat] [1; 0] (same_parts v4 (same_parts (eq_refl : mask 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEmul (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : v 0%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b 0%nat 2%nat = 0)
    by (refine (eq_refl : b 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : W 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z 1%nat 2%nat = 1)
    by (refine (eq_trans (y := b 0%nat 2%nat + (W 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 + (1 * 1 + 0)) (rewritten (PEadd (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [b 0%nat 2%nat; W 0%nat 2%nat 1%nat; x 1%nat 1%nat] [0; 1; 1] (same_parts v7 (same_parts v8 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a 1%nat 2%nat = 2)
    by (refine (eq_trans (y := (1 + z 1%nat 2%nat) * mask 1%nat 2%nat) eq_refl (eq_trans (y := (1 + 1) * 1) (rewritten (PEmul (PEadd (PEc (1 # 1)) (V 1)) (V 2)) [z 1%nat 2%nat; mask 1%nat 2%nat] [1; 1] (same_parts v9 (same_parts (eq_refl : mask 1%nat 2%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : output 1%nat = 2)
    by (refine (eq_trans (y := v 0%nat 1%nat * a 1%nat 1%nat + (v 0%nat 2%nat * a 1%nat 2%nat + 0)) eq_refl (eq_trans (y := 1 * 0 + (1 * 2 + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [v 0%nat 1%nat; a 1%nat 1%nat; v 0%nat 2%nat; a 1%nat 2%nat] [1; 0; 1; 2] (same_parts v2 (same_parts v5 (same_parts v6 (same_parts v10 eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : error 1%nat 1%nat = 0)
    by (refine (eq_trans (y := v 0%nat 1%nat * (output 1%nat - y 1%nat) * mask 1%nat 1%nat * 1) eq_refl (eq_trans (y := 1 * (2 - 0) * 0 * 1) (rewritten (PEmul (PEmul (PEmul (V 1) (PEsub (V 2) (V 3))) (V 4)) (PEc (1 # 1))) [v 0%nat 1%nat; output 1%nat; y 1%nat; mask 1%nat 1%nat] [1; 2; 0; 0] (same_parts v2 (same_parts v11 (same_parts (eq_refl : y 1%nat = 0) (same_parts (eq_refl : mask 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (2 # 1)) (PEc (0 # 1)))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : W 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W 0%nat 1%nat 1%nat - eta * error 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 0 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W 0%nat 1%nat 1%nat; eta; error 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 0; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v12 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : error 1%nat 2%nat = 2)
    by (refine (eq_trans (y := v 0%nat 2%nat * (output 1%nat - y 1%nat) * mask 1%nat 2%nat * 1) eq_refl (eq_trans (y := 1 * (2 - 0) * 1 * 1) (rewritten (PEmul (PEmul (PEmul (V 1) (PEsub (V 2) (V 3))) (V 4)) (PEc (1 # 1))) [v 0%nat 2%nat; output 1%nat; y 1%nat; mask 1%nat 2%nat] [1; 2; 0; 1] (same_parts v6 (same_parts v11 (same_parts (eq_refl : y 1%nat = 0) (same_parts (eq_refl : mask 1%nat 2%nat = 1) eq_refl))))) (ring_fact [] (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (2 # 1)) (PEc (0 # 1)))) (PEc (1 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W 1%nat 2%nat 1%nat = (-1))
    by (refine (eq_trans (y := W 0%nat 2%nat 1%nat - eta * error 1%nat 2%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 2 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W 0%nat 2%nat 1%nat; eta; error 1%nat 2%nat; x 1%nat 1%nat] [1; 1; 2; 1] (same_parts v8 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ m (ex_intro _ n (ex_intro _ c (ex_intro _ eta (ex_intro _ phi (ex_intro _ phi_prime (ex_intro _ mask (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, forall k : nat, W 1%nat i j = W 1%nat k j => (fun h : forall j : nat, forall k : nat, W 1%nat 1%nat j = W 1%nat k j => (fun h : forall k : nat, W 1%nat 1%nat 1%nat = W 1%nat k 1%nat => (eq_fails (W 1%nat 1%nat 1%nat) (W 1%nat 2%nat 1%nat) (rewritten (V 1) [W 1%nat 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (eq_trans (y := (-1)) (rewritten (V 1) [W 1%nat 2%nat 1%nat] [(-1)] (same_parts v15 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (number_apart (1 # 1) (-1 # 1) eq_refl)) (h 2%nat)) (h 1%nat)) (h 1%nat)))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** under a mask, for some data it is not true that the entries of $\mathbf{v}$ along axis 1 stay identical *)

Record run41_state := { run41_now_W : nat -> nat -> R; run41_now_b : nat -> R; run41_now_v : nat -> R }.

Section run41.
Variables (m n : nat) (c eta : R) (phi phi_prime : R -> R) (mask x : nat -> nat -> R) (y : nat -> R).
Definition run41_next_z (now : run41_state) (t i : nat) : R :=
  run41_now_b now i + Sum 1 n (fun j => run41_now_W now i j * x (S t) j).
Definition run41_next_a (now : run41_state) (t i : nat) : R :=
  phi (run41_next_z now t i) * mask (S t) i.
Definition run41_next_output (now : run41_state) (t : nat) : R :=
  Sum 1 m (fun i => run41_now_v now i * run41_next_a now t i).
Definition run41_next_error (now : run41_state) (t i : nat) : R :=
  run41_now_v now i * (run41_next_output now t - y (S t)) * mask (S t) i * phi_prime (run41_next_z now t i).
Definition run41_next_W (now : run41_state) (t i j : nat) : R :=
  run41_now_W now i j - eta * run41_next_error now t i * x (S t) j.
Definition run41_next_b (now : run41_state) (t i : nat) : R :=
  run41_now_b now i - eta * run41_next_error now t i.
Definition run41_next_v (now : run41_state) (t i : nat) : R :=
  run41_now_v now i - eta * (run41_next_output now t - y (S t)) * run41_next_a now t i.
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_W := run41_next_W now t; run41_now_b := run41_next_b now t; run41_now_v := run41_next_v now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_W := fun i j => c; run41_now_b := fun i => 0; run41_now_v := fun i => c |} | S t => run41_step (run41_after t) t end.
Definition run41_W (t : nat) := run41_now_W (run41_after t).
Definition run41_b (t : nat) := run41_now_b (run41_after t).
Definition run41_v (t : nat) := run41_now_v (run41_after t).
Definition run41_z (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_z (run41_after t) t end.
Definition run41_a (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_a (run41_after t) t end.
Definition run41_output (t : nat) : R :=
  match t with O => 0 | S t => run41_next_output (run41_after t) t end.
Definition run41_error (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_error (run41_after t) t end.
End run41.

Theorem claim4 :
  exists (m n : nat) (c eta : R) (phi phi_prime : R -> R) (mask x : nat -> nat -> R) (y : nat -> R),
  let v := (run41_v m n c eta phi phi_prime mask x y) in
  0 < eta /\
  (~ (forall i : nat, forall k : nat, v 1%nat i = v 1%nat k)).
Proof.
  pose (m := 2%nat).
  pose (n := 1%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (phi := fun z_ : R => 1 + z_).
  pose (phi_prime := fun z_ : R => 1).
  pose (mask := fun i1 i2 : nat => match i2 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 : nat => 0).
  pose (v := (run41_v m n c eta phi phi_prime mask x y)).
  pose (b := (run41_b m n c eta phi phi_prime mask x y)).
  pose (W := (run41_W m n c eta phi phi_prime mask x y)).
  pose (z := (run41_z m n c eta phi phi_prime mask x y)).
  pose (a := (run41_a m n c eta phi phi_prime mask x y)).
  pose (output := (run41_output m n c eta phi phi_prime mask x y)).
  assert (v1 : v 0%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : b 0%nat 1%nat = 0)
    by (refine (eq_refl : b 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b 0%nat 1%nat + (W 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 + (1 * 0 + 0)) (rewritten (PEadd (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [b 0%nat 1%nat; W 0%nat 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 0] (same_parts v2 (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl)))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (1 + z 1%nat 1%nat) * mask 1%nat 1%nat) eq_refl (eq_trans (y := (1 + 0) * 0) (rewritten (PEmul (PEadd (PEc (1 # 1)) (V 1)) (V 2)) [z 1%nat 1%nat; mask 1%nat 1%nat] [0; 0] (same_parts v4 (same_parts (eq_refl : mask 1%nat 1%nat = 0) eq_refl))) (ring_fact [] (PEmul (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : v 0%nat 2%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b 0%nat 2%nat = 0)
    by (refine (eq_refl : b 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : W 0%nat 2%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z 1%nat 2%nat = 0)
    by (refine (eq_trans (y := b 0%nat 2%nat + (W 0%nat 2%nat 1%nat * x 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 + (1 * 0 + 0)) (rewritten (PEadd (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [b 0%nat 2%nat; W 0%nat 2%nat 1%nat; x 1%nat 1%nat] [0; 1; 0] (same_parts v7 (same_parts v8 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl)))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a 1%nat 2%nat = 1)
    by (refine (eq_trans (y := (1 + z 1%nat 2%nat) * mask 1%nat 2%nat) eq_refl (eq_trans (y := (1 + 0) * 1) (rewritten (PEmul (PEadd (PEc (1 # 1)) (V 1)) (V 2)) [z 1%nat 2%nat; mask 1%nat 2%nat] [0; 1] (same_parts v9 (same_parts (eq_refl : mask 1%nat 2%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : output 1%nat = 1)
    by (refine (eq_trans (y := v 0%nat 1%nat * a 1%nat 1%nat + (v 0%nat 2%nat * a 1%nat 2%nat + 0)) eq_refl (eq_trans (y := 1 * 0 + (1 * 1 + 0)) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) [v 0%nat 1%nat; a 1%nat 1%nat; v 0%nat 2%nat; a 1%nat 2%nat] [1; 0; 1; 1] (same_parts v1 (same_parts v5 (same_parts v6 (same_parts v10 eq_refl))))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : v 1%nat 1%nat = 1)
    by (refine (eq_trans (y := v 0%nat 1%nat - eta * (output 1%nat - y 1%nat) * a 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * (1 - 0) * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [v 0%nat 1%nat; eta; output 1%nat; y 1%nat; a 1%nat 1%nat] [1; 1; 1; 0; 0] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v11 (same_parts (eq_refl : y 1%nat = 0) (same_parts v5 eq_refl)))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : v 1%nat 2%nat = 0)
    by (refine (eq_trans (y := v 0%nat 2%nat - eta * (output 1%nat - y 1%nat) * a 1%nat 2%nat) eq_refl (eq_trans (y := 1 - 1 * (1 - 0) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [v 0%nat 2%nat; eta; output 1%nat; y 1%nat; a 1%nat 2%nat] [1; 1; 1; 0; 1] (same_parts v6 (same_parts (eq_refl : eta = 1) (same_parts v11 (same_parts (eq_refl : y 1%nat = 0) (same_parts v10 eq_refl)))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (1 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ m (ex_intro _ n (ex_intro _ c (ex_intro _ eta (ex_intro _ phi (ex_intro _ phi_prime (ex_intro _ mask (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall k : nat, v 1%nat i = v 1%nat k => (fun h : forall k : nat, v 1%nat 1%nat = v 1%nat k => (eq_fails (v 1%nat 1%nat) (v 1%nat 2%nat) (rewritten (V 1) [v 1%nat 1%nat] [1] (same_parts v12 eq_refl)) (rewritten (V 1) [v 1%nat 2%nat] [0] (same_parts v13 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (h 2%nat)) (h 1%nat)))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim1_defined, claim1_moves, claim2_defined, claim2_moves).
Print Assumptions certified.
