(* The certificate of the page `mlp-equal-start-learns-as-one-unit`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** the entries of $\mathbf{W}_{1}$ along axis 1 stay identical *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R; run11_now_W3 : nat -> nat -> R; run11_now_b3 : nat -> R }.

Section run11.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run11_now_W1 now i j * x (S t) j) + run11_now_b1 now i.
Definition run11_next_a1 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z1 now t i).
Definition run11_next_z2 (now : run11_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run11_now_W2 now i j * run11_next_a1 now t j) + run11_now_b2 now i.
Definition run11_next_a2 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z2 now t i).
Definition run11_next_z3 (now : run11_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run11_now_W3 now i j * run11_next_a2 now t j) + run11_now_b3 now i.
Definition run11_next_delta3 (now : run11_state) (t i : nat) : R :=
  run11_next_z3 now t i - y (S t) i.
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run11_now_W3 now j i * run11_next_delta3 now t j) * phi_prime (run11_next_z2 now t i).
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
Definition run11_next_W3 (now : run11_state) (t i j : nat) : R :=
  run11_now_W3 now i j - eta * run11_next_delta3 now t i * run11_next_a2 now t j.
Definition run11_next_b3 (now : run11_state) (t i : nat) : R :=
  run11_now_b3 now i - eta * run11_next_delta3 now t i.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_b1 := run11_next_b1 now t; run11_now_W2 := run11_next_W2 now t; run11_now_b2 := run11_next_b2 now t; run11_now_W3 := run11_next_W3 now t; run11_now_b3 := run11_next_b3 now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => c; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => c; run11_now_b2 := fun i => 0; run11_now_W3 := fun i j => c; run11_now_b3 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_W1 (t : nat) := run11_now_W1 (run11_after t).
Definition run11_b1 (t : nat) := run11_now_b1 (run11_after t).
Definition run11_W2 (t : nat) := run11_now_W2 (run11_after t).
Definition run11_b2 (t : nat) := run11_now_b2 (run11_after t).
Definition run11_W3 (t : nat) := run11_now_W3 (run11_after t).
Definition run11_b3 (t : nat) := run11_now_b3 (run11_after t).
Definition run11_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z1 (run11_after t) t end.
Definition run11_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_a1 (run11_after t) t end.
Definition run11_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z2 (run11_after t) t end.
Definition run11_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_a2 (run11_after t) t end.
Definition run11_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z3 (run11_after t) t end.
Definition run11_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta3 (run11_after t) t end.
Definition run11_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta2 (run11_after t) t end.
Definition run11_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta1 (run11_after t) t end.
End run11.

Lemma L1_1 (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (W_r1 : nat -> nat -> R) (W_r2 : nat -> R) (W_r3 a1 a2 : nat -> nat -> R) (a_r1 a_r2 : nat -> R) (b1 b2 b3 : nat -> nat -> R) (b_r1 b_r2 : nat -> R) (b_r3 delta1 delta2 delta3 : nat -> nat -> R) (delta_r1 delta_r2 : nat -> R) (delta_r3 x y z1 z2 z3 : nat -> nat -> R) (z_r1 z_r2 : nat -> R) (z_r3 : nat -> nat -> R)
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
    (H32 : forall t : nat, forall i : nat, delta3 (S t) i = z3 (S t) i - y (S t) i)
    (H33 : forall t : nat, forall i : nat, delta_r3 (S t) i = z_r3 (S t) i - y (S t) i)
    (H34 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H35 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H36 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H37 : forall t : nat, forall i : nat, z_r3 (S t) i = INR n2 * W_r3 t i * a_r2 (S t) + b_r3 t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j.
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
    by (clear - H32 H33 delta3 delta_r3 s11 y; exact (fun i t H41 => (eq_trans (eq_trans (H32 t i) (add2 (s11 i t H41) (eq_refl (- y (S t) i)))) (eq_sym (H33 t i))))).
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
  assert (s18 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  exact (fun t : nat => (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s17 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s17 t))) t k j))))))).
Qed.

Record small11_state := { small11_now_W_r1 : nat -> R; small11_now_b_r1 : R; small11_now_W_r2 : R; small11_now_b_r2 : R; small11_now_W_r3 : nat -> R; small11_now_b_r3 : nat -> R }.

Section small11.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition small11_next_z_r1 (now : small11_state) (t : nat) : R :=
  Sum 1 n0 (fun j => small11_now_W_r1 now j * x (S t) j) + small11_now_b_r1 now.
Definition small11_next_a_r1 (now : small11_state) (t : nat) : R :=
  phi (small11_next_z_r1 now t).
Definition small11_next_z_r2 (now : small11_state) (t : nat) : R :=
  INR n1 * small11_now_W_r2 now * small11_next_a_r1 now t + small11_now_b_r2 now.
Definition small11_next_a_r2 (now : small11_state) (t : nat) : R :=
  phi (small11_next_z_r2 now t).
Definition small11_next_z_r3 (now : small11_state) (t i : nat) : R :=
  INR n2 * small11_now_W_r3 now i * small11_next_a_r2 now t + small11_now_b_r3 now i.
Definition small11_next_delta_r3 (now : small11_state) (t i : nat) : R :=
  small11_next_z_r3 now t i - y (S t) i.
Definition small11_next_delta_r2 (now : small11_state) (t : nat) : R :=
  Sum 1 n3 (fun j => small11_now_W_r3 now j * small11_next_delta_r3 now t j) * phi_prime (small11_next_z_r2 now t).
Definition small11_next_delta_r1 (now : small11_state) (t : nat) : R :=
  INR n2 * small11_now_W_r2 now * small11_next_delta_r2 now t * phi_prime (small11_next_z_r1 now t).
Definition small11_next_W_r1 (now : small11_state) (t j : nat) : R :=
  small11_now_W_r1 now j - eta * small11_next_delta_r1 now t * x (S t) j.
Definition small11_next_b_r1 (now : small11_state) (t : nat) : R :=
  small11_now_b_r1 now - eta * small11_next_delta_r1 now t.
Definition small11_next_W_r2 (now : small11_state) (t : nat) : R :=
  small11_now_W_r2 now - eta * small11_next_delta_r2 now t * small11_next_a_r1 now t.
Definition small11_next_b_r2 (now : small11_state) (t : nat) : R :=
  small11_now_b_r2 now - eta * small11_next_delta_r2 now t.
Definition small11_next_W_r3 (now : small11_state) (t i : nat) : R :=
  small11_now_W_r3 now i - eta * small11_next_delta_r3 now t i * small11_next_a_r2 now t.
Definition small11_next_b_r3 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r3 now i - eta * small11_next_delta_r3 now t i.
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_W_r1 := small11_next_W_r1 now t; small11_now_b_r1 := small11_next_b_r1 now t; small11_now_W_r2 := small11_next_W_r2 now t; small11_now_b_r2 := small11_next_b_r2 now t; small11_now_W_r3 := small11_next_W_r3 now t; small11_now_b_r3 := small11_next_b_r3 now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_W_r1 := fun j => c; small11_now_b_r1 := 0; small11_now_W_r2 := c; small11_now_b_r2 := 0; small11_now_W_r3 := fun i => c; small11_now_b_r3 := fun i => 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_W_r1 (t : nat) := small11_now_W_r1 (small11_after t).
Definition small11_b_r1 (t : nat) := small11_now_b_r1 (small11_after t).
Definition small11_W_r2 (t : nat) := small11_now_W_r2 (small11_after t).
Definition small11_b_r2 (t : nat) := small11_now_b_r2 (small11_after t).
Definition small11_W_r3 (t : nat) := small11_now_W_r3 (small11_after t).
Definition small11_b_r3 (t : nat) := small11_now_b_r3 (small11_after t).
Definition small11_z_r1 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_z_r1 (small11_after t) t end.
Definition small11_a_r1 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_a_r1 (small11_after t) t end.
Definition small11_z_r2 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_z_r2 (small11_after t) t end.
Definition small11_a_r2 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_a_r2 (small11_after t) t end.
Definition small11_z_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_z_r3 (small11_after t) t end.
Definition small11_delta_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_delta_r3 (small11_after t) t end.
Definition small11_delta_r2 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_delta_r2 (small11_after t) t end.
Definition small11_delta_r1 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_delta_r1 (small11_after t) t end.
End small11.

Lemma L1_2 (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
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
    (H32 : forall t : nat, forall i : nat, delta3 (S t) i = z3 (S t) i - y (S t) i)
    (H34 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H35 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H36 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j.
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
  exact (L1_1 n0 n1 n2 n3 c eta phi phi_prime W1 W2 W3 (small11_W_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small11_W_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small11_W_r3 n0 n1 n2 n3 c eta phi phi_prime x y) a1 a2 (small11_a_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small11_a_r2 n0 n1 n2 n3 c eta phi phi_prime x y) b1 b2 b3 (small11_b_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small11_b_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small11_b_r3 n0 n1 n2 n3 c eta phi phi_prime x y) delta1 delta2 delta3 (small11_delta_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small11_delta_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small11_delta_r3 n0 n1 n2 n3 c eta phi phi_prime x y) x y z1 z2 z3 (small11_z_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small11_z_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small11_z_r3 n0 n1 n2 n3 c eta phi phi_prime x y) eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H9 H10 H11 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H19 H20 H21 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H24 H25 H26 H27 H28 (fun _ _ => eq_refl) H30 H31 H32 (fun _ _ => eq_refl) H34 H35 H36 (fun _ _ => eq_refl) H38 H39 H40).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 n3 : nat) (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run11_W1 n0 n1 n2 n3 c eta phi phi_prime x y) in
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j.
Proof.
  intros n0 n1 n2 n3 c eta x y phi phi_prime W1.
  exact (L1_2 n0 n1 n2 n3 c eta phi phi_prime (run11_W1 n0 n1 n2 n3 c eta phi phi_prime x y) (run11_W2 n0 n1 n2 n3 c eta phi phi_prime x y) (run11_W3 n0 n1 n2 n3 c eta phi phi_prime x y) (run11_a1 n0 n1 n2 n3 c eta phi phi_prime x y) (run11_a2 n0 n1 n2 n3 c eta phi phi_prime x y) (run11_b1 n0 n1 n2 n3 c eta phi phi_prime x y) (run11_b2 n0 n1 n2 n3 c eta phi phi_prime x y) (run11_b3 n0 n1 n2 n3 c eta phi phi_prime x y) (run11_delta1 n0 n1 n2 n3 c eta phi phi_prime x y) (run11_delta2 n0 n1 n2 n3 c eta phi phi_prime x y) (run11_delta3 n0 n1 n2 n3 c eta phi phi_prime x y) x y (run11_z1 n0 n1 n2 n3 c eta phi phi_prime x y) (run11_z2 n0 n1 n2 n3 c eta phi phi_prime x y) (run11_z3 n0 n1 n2 n3 c eta phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Lemma L1001_1 (z1 : nat -> nat -> R) :
  forall t_0 : nat, forall i_1 : nat, 0 < 1 + exp (- z1 (S t_0) i_1).
Proof.
  assert (s1 : forall (i_1 t_0 : nat),
    0 < 1 + exp (- z1 (S t_0) i_1))
    by (clear - z1; exact (fun i_1 t_0 => (lt_rearrange (0 + 0) (1 + exp (- z1 (S t_0) i_1)) (0) (1 + exp (- z1 (S t_0) i_1)) (lt_add_lt ((number_lt (0 # 1) (1 # 1) eq_refl) : 0 < 1) (law_exp_positive (- z1 (S t_0) i_1))) (ring_fact [exp (- z1 (S t_0) i_1)] (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  exact (fun t_0 : nat => (fun i_1 : nat => (s1 i_1 t_0))).
Qed.

Lemma L1001_2 (z2 : nat -> nat -> R) :
  forall t_0 : nat, forall i_1 : nat, 0 < 1 + exp (- z2 (S t_0) i_1).
Proof.
  assert (s2 : forall (i_1 t_0 : nat),
    0 < 1 + exp (- z2 (S t_0) i_1))
    by (clear - z2; exact (fun i_1 t_0 => (lt_rearrange (0 + 0) (1 + exp (- z2 (S t_0) i_1)) (0) (1 + exp (- z2 (S t_0) i_1)) (lt_add_lt ((number_lt (0 # 1) (1 # 1) eq_refl) : 0 < 1) (law_exp_positive (- z2 (S t_0) i_1))) (ring_fact [exp (- z2 (S t_0) i_1)] (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  exact (fun t_0 : nat => (fun i_1 : nat => (s2 i_1 t_0))).
Qed.

Theorem claim1_defined :
  forall (n0 n1 n2 n3 : nat) (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let z1 := (run11_z1 n0 n1 n2 n3 c eta phi phi_prime x y) in
  let z2 := (run11_z2 n0 n1 n2 n3 c eta phi phi_prime x y) in
  (forall t : nat, forall i : nat, 1 + exp (- z1 (S t) i) <> 0) /\ (forall t : nat, forall i : nat, 1 + exp (- z2 (S t) i) <> 0).
Proof.
  intros n0 n1 n2 n3 c eta x y phi phi_prime z1 z2.
  exact (conj (fun h0_0 h1_0 => (not_zero_of_pos _ ((L1001_1 (run11_z1 n0 n1 n2 n3 c eta phi phi_prime x y)) h0_0 h1_0))) (fun h0_0 h1_0 => (not_zero_of_pos _ ((L1001_2 (run11_z2 n0 n1 n2 n3 c eta phi phi_prime x y)) h0_0 h1_0)))).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let c := (1 : R) in
  let eta := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run11_W1 n0 n1 n2 n3 c eta phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j).
Proof.
  intros n0 n1 n2 n3 c eta x y phi phi_prime W1.
  pose (W2 := (run11_W2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (W3 := (run11_W3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b1 := (run11_b1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z1 := (run11_z1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b2 := (run11_b2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a2 := (run11_a2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b3 := (run11_b3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z3 := (run11_z3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta3 := (run11_delta3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta1 := (run11_delta1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : inside (exp (- z1 1%nat 1%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 1%nat 1%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 1%nat 1%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [1] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : inside (/ (1 + exp (- z1 1%nat 1%nat))) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (inverse_inside (1 + exp (- z1 1%nat 1%nat)) (stated 0x15e2d58d8b38dc83fa295 0x15e2d58d8b3ebf5c78c73) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : inside (a1 1%nat 1%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl v7); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : inside (z2 1%nat 1%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v8 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v9) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : inside (exp (- z2 1%nat 1%nat)) (stated 0x7b3cf90af04e81213124 0x7b3cf90af0a89a599aec))
    by (refine (exp_inside (- z2 1%nat 1%nat) (stated (-0xbb26a7aead2f1177864a) (-0xbb26a7aeacfcbc357f60)) _ (enclosed (l := [z2 1%nat 1%nat]) (PEopp (V 1)) _ (one_more v10 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : inside (/ (1 + exp (- z2 1%nat 1%nat))) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (inverse_inside (1 + exp (- z2 1%nat 1%nat)) (stated 0x17b3cf90af04e81213124 0x17b3cf90af0a89a599aec) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v11 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : inside (a2 1%nat 1%nat) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (same_inside (y := / (1 + exp (- z2 1%nat 1%nat))) eq_refl v12); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : inside (z3 1%nat 1%nat) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (same_inside (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v3) (one_more v13 (one_more (exactly (z := b3 0%nat 1%nat) (0 # 1) v14) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : inside (delta3 1%nat 1%nat) (stated (-0x5330bd98581a43fdf8ca) (-0x5330bd9857f135bb844a)))
    by (refine (same_inside (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (enclosed (l := [z3 1%nat 1%nat; y 1%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v15 (one_more (exactly (z := y 1%nat 1%nat) (1 # 1) (eq_refl : y 1%nat 1%nat = 1)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : inside (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2)) (stated 0x74a72907be77d6b3c2e4 0x74a72907beaf44576b82))
    by (refine (inverse_inside ((1 + exp (- z2 1%nat 1%nat)) ^ 2) (stated 0x231cd97ec12ef5f152df7 0x231cd97ec13fa50ad5663) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v11 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : inside (delta2 1%nat 1%nat) (stated (-0x123fb155e0917db9704c) (-0x123fb155e07278f4655c)))
    by (refine (same_inside (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2) * exp (- z2 1%nat 1%nat))) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat; / ((1 + exp (- z2 1%nat 1%nat)) ^ 2); exp (- z2 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v3) (one_more v16 (one_more v17 (one_more v11 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : inside (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2)) (stated 0x88d17ecf6669f2df61fb 0x88d17ecf66b38aa1179b))
    by (refine (inverse_inside ((1 + exp (- z1 1%nat 1%nat)) ^ 2) (stated 0x1df0006f8e5fc82475dcb 0x1df0006f8e6fe282461ce) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : inside (delta1 1%nat 1%nat) (stated (-0x39682b2859aaefb1e14) (-0x39682b2858f11289211)))
    by (refine (same_inside (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2) * exp (- z1 1%nat 1%nat))) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 1%nat)) ^ 2); exp (- z1 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v18 (one_more v19 (one_more v6 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : inside (W1 1%nat 1%nat 1%nat) (stated 0x1072d05650b1e22512422 0x1072d05650b355df63c28))
    by (refine (same_inside (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (enclosed (l := [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := eta) (2 # 1) (eq_refl : eta = 2)) (one_more v20 (one_more (exactly (z := x 1%nat 1%nat) (1 # 1) (eq_refl : x 1%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (not_eq_sym (Rlt_not_eq _ _ (less_inside ((exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl))) : inside (W1 0%nat 1%nat 1%nat) (1 # 1, 1 # 1)) v21 _))) (claim1 n0 n1 n2 n3 c eta x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** the entries of $\mathbf{W}_{2}$ along axis 1 stay identical *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_W3 : nat -> nat -> R; run21_now_b3 : nat -> R }.

Section run21.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  run21_next_z3 now t i - y (S t) i.
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

Lemma L2_1 (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (W_r1 : nat -> nat -> R) (W_r2 : nat -> R) (W_r3 a1 a2 : nat -> nat -> R) (a_r1 a_r2 : nat -> R) (b1 b2 b3 : nat -> nat -> R) (b_r1 b_r2 : nat -> R) (b_r3 delta1 delta2 delta3 : nat -> nat -> R) (delta_r1 delta_r2 : nat -> R) (delta_r3 x y z1 z2 z3 : nat -> nat -> R) (z_r1 z_r2 : nat -> R) (z_r3 : nat -> nat -> R)
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
    (H32 : forall t : nat, forall i : nat, delta3 (S t) i = z3 (S t) i - y (S t) i)
    (H33 : forall t : nat, forall i : nat, delta_r3 (S t) i = z_r3 (S t) i - y (S t) i)
    (H34 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H35 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H36 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H37 : forall t : nat, forall i : nat, z_r3 (S t) i = INR n2 * W_r3 t i * a_r2 (S t) + b_r3 t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t k j.
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
    by (clear - H32 H33 delta3 delta_r3 s11 y; exact (fun i t H41 => (eq_trans (eq_trans (H32 t i) (add2 (s11 i t H41) (eq_refl (- y (S t) i)))) (eq_sym (H33 t i))))).
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
  assert (s18 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t)
    by (clear - W2 W_r2 s17; exact (fun t : nat => (proj1 (proj2 (proj2 (s17 t)))))).
  assert (s19 : forall (t : nat),
    W_r2 t = W_r2 t)
    by (clear - W_r2; exact (fun t => (eq_refl (W_r2 t)))).
  exact (fun t : nat => (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s18 t i j) (eq_sym (s18 t k j))))))).
Qed.

Record small21_state := { small21_now_W_r1 : nat -> R; small21_now_b_r1 : R; small21_now_W_r2 : R; small21_now_b_r2 : R; small21_now_W_r3 : nat -> R; small21_now_b_r3 : nat -> R }.

Section small21.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  small21_next_z_r3 now t i - y (S t) i.
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

Lemma L2_2 (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
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
    (H32 : forall t : nat, forall i : nat, delta3 (S t) i = z3 (S t) i - y (S t) i)
    (H34 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H35 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H36 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t k j.
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
  exact (L2_1 n0 n1 n2 n3 c eta phi phi_prime W1 W2 W3 (small21_W_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small21_W_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small21_W_r3 n0 n1 n2 n3 c eta phi phi_prime x y) a1 a2 (small21_a_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small21_a_r2 n0 n1 n2 n3 c eta phi phi_prime x y) b1 b2 b3 (small21_b_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small21_b_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small21_b_r3 n0 n1 n2 n3 c eta phi phi_prime x y) delta1 delta2 delta3 (small21_delta_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small21_delta_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small21_delta_r3 n0 n1 n2 n3 c eta phi phi_prime x y) x y z1 z2 z3 (small21_z_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small21_z_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small21_z_r3 n0 n1 n2 n3 c eta phi phi_prime x y) eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H9 H10 H11 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H19 H20 H21 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H24 H25 H26 H27 H28 (fun _ _ => eq_refl) H30 H31 H32 (fun _ _ => eq_refl) H34 H35 H36 (fun _ _ => eq_refl) H38 H39 H40).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 n3 : nat) (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W2 := (run21_W2 n0 n1 n2 n3 c eta phi phi_prime x y) in
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t k j.
Proof.
  intros n0 n1 n2 n3 c eta x y phi phi_prime W2.
  exact (L2_2 n0 n1 n2 n3 c eta phi phi_prime (run21_W1 n0 n1 n2 n3 c eta phi phi_prime x y) (run21_W2 n0 n1 n2 n3 c eta phi phi_prime x y) (run21_W3 n0 n1 n2 n3 c eta phi phi_prime x y) (run21_a1 n0 n1 n2 n3 c eta phi phi_prime x y) (run21_a2 n0 n1 n2 n3 c eta phi phi_prime x y) (run21_b1 n0 n1 n2 n3 c eta phi phi_prime x y) (run21_b2 n0 n1 n2 n3 c eta phi phi_prime x y) (run21_b3 n0 n1 n2 n3 c eta phi phi_prime x y) (run21_delta1 n0 n1 n2 n3 c eta phi phi_prime x y) (run21_delta2 n0 n1 n2 n3 c eta phi phi_prime x y) (run21_delta3 n0 n1 n2 n3 c eta phi phi_prime x y) x y (run21_z1 n0 n1 n2 n3 c eta phi phi_prime x y) (run21_z2 n0 n1 n2 n3 c eta phi phi_prime x y) (run21_z3 n0 n1 n2 n3 c eta phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Lemma L1002_1 (z1 : nat -> nat -> R) :
  forall t_0 : nat, forall i_1 : nat, 0 < 1 + exp (- z1 (S t_0) i_1).
Proof.
  assert (s1 : forall (i_1 t_0 : nat),
    0 < 1 + exp (- z1 (S t_0) i_1))
    by (clear - z1; exact (fun i_1 t_0 => (lt_rearrange (0 + 0) (1 + exp (- z1 (S t_0) i_1)) (0) (1 + exp (- z1 (S t_0) i_1)) (lt_add_lt ((number_lt (0 # 1) (1 # 1) eq_refl) : 0 < 1) (law_exp_positive (- z1 (S t_0) i_1))) (ring_fact [exp (- z1 (S t_0) i_1)] (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  exact (fun t_0 : nat => (fun i_1 : nat => (s1 i_1 t_0))).
Qed.

Lemma L1002_2 (z2 : nat -> nat -> R) :
  forall t_0 : nat, forall i_1 : nat, 0 < 1 + exp (- z2 (S t_0) i_1).
Proof.
  assert (s2 : forall (i_1 t_0 : nat),
    0 < 1 + exp (- z2 (S t_0) i_1))
    by (clear - z2; exact (fun i_1 t_0 => (lt_rearrange (0 + 0) (1 + exp (- z2 (S t_0) i_1)) (0) (1 + exp (- z2 (S t_0) i_1)) (lt_add_lt ((number_lt (0 # 1) (1 # 1) eq_refl) : 0 < 1) (law_exp_positive (- z2 (S t_0) i_1))) (ring_fact [exp (- z2 (S t_0) i_1)] (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  exact (fun t_0 : nat => (fun i_1 : nat => (s2 i_1 t_0))).
Qed.

Theorem claim2_defined :
  forall (n0 n1 n2 n3 : nat) (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let z1 := (run21_z1 n0 n1 n2 n3 c eta phi phi_prime x y) in
  let z2 := (run21_z2 n0 n1 n2 n3 c eta phi phi_prime x y) in
  (forall t : nat, forall i : nat, 1 + exp (- z1 (S t) i) <> 0) /\ (forall t : nat, forall i : nat, 1 + exp (- z2 (S t) i) <> 0).
Proof.
  intros n0 n1 n2 n3 c eta x y phi phi_prime z1 z2.
  exact (conj (fun h0_0 h1_0 => (not_zero_of_pos _ ((L1002_1 (run21_z1 n0 n1 n2 n3 c eta phi phi_prime x y)) h0_0 h1_0))) (fun h0_0 h1_0 => (not_zero_of_pos _ ((L1002_2 (run21_z2 n0 n1 n2 n3 c eta phi phi_prime x y)) h0_0 h1_0)))).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let c := (1 : R) in
  let eta := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run21_W1 n0 n1 n2 n3 c eta phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 n3 c eta phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t k j).
Proof.
  intros n0 n1 n2 n3 c eta x y phi phi_prime W1 W2.
  pose (W3 := (run21_W3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b1 := (run21_b1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z1 := (run21_z1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b2 := (run21_b2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a2 := (run21_a2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b3 := (run21_b3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z3 := (run21_z3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta3 := (run21_delta3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : inside (exp (- z1 1%nat 1%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 1%nat 1%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 1%nat 1%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [1] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : inside (/ (1 + exp (- z1 1%nat 1%nat))) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (inverse_inside (1 + exp (- z1 1%nat 1%nat)) (stated 0x15e2d58d8b38dc83fa295 0x15e2d58d8b3ebf5c78c73) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : inside (a1 1%nat 1%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl v7); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : inside (z2 1%nat 1%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v8 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v9) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : inside (exp (- z2 1%nat 1%nat)) (stated 0x7b3cf90af04e81213124 0x7b3cf90af0a89a599aec))
    by (refine (exp_inside (- z2 1%nat 1%nat) (stated (-0xbb26a7aead2f1177864a) (-0xbb26a7aeacfcbc357f60)) _ (enclosed (l := [z2 1%nat 1%nat]) (PEopp (V 1)) _ (one_more v10 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : inside (/ (1 + exp (- z2 1%nat 1%nat))) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (inverse_inside (1 + exp (- z2 1%nat 1%nat)) (stated 0x17b3cf90af04e81213124 0x17b3cf90af0a89a599aec) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v11 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : inside (a2 1%nat 1%nat) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (same_inside (y := / (1 + exp (- z2 1%nat 1%nat))) eq_refl v12); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : inside (z3 1%nat 1%nat) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (same_inside (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v3) (one_more v13 (one_more (exactly (z := b3 0%nat 1%nat) (0 # 1) v14) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : inside (delta3 1%nat 1%nat) (stated (-0x5330bd98581a43fdf8ca) (-0x5330bd9857f135bb844a)))
    by (refine (same_inside (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (enclosed (l := [z3 1%nat 1%nat; y 1%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v15 (one_more (exactly (z := y 1%nat 1%nat) (1 # 1) (eq_refl : y 1%nat 1%nat = 1)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : inside (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2)) (stated 0x74a72907be77d6b3c2e4 0x74a72907beaf44576b82))
    by (refine (inverse_inside ((1 + exp (- z2 1%nat 1%nat)) ^ 2) (stated 0x231cd97ec12ef5f152df7 0x231cd97ec13fa50ad5663) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v11 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : inside (delta2 1%nat 1%nat) (stated (-0x123fb155e0917db9704c) (-0x123fb155e07278f4655c)))
    by (refine (same_inside (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2) * exp (- z2 1%nat 1%nat))) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat; / ((1 + exp (- z2 1%nat 1%nat)) ^ 2); exp (- z2 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v3) (one_more v16 (one_more v17 (one_more v11 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : inside (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2)) (stated 0x88d17ecf6669f2df61fb 0x88d17ecf66b38aa1179b))
    by (refine (inverse_inside ((1 + exp (- z1 1%nat 1%nat)) ^ 2) (stated 0x1df0006f8e5fc82475dcb 0x1df0006f8e6fe282461ce) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : inside (delta1 1%nat 1%nat) (stated (-0x39682b2859aaefb1e14) (-0x39682b2858f11289211)))
    by (refine (same_inside (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2) * exp (- z1 1%nat 1%nat))) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 1%nat)) ^ 2); exp (- z1 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v18 (one_more v19 (one_more v6 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : inside (W1 1%nat 1%nat 1%nat) (stated 0x1072d05650b1e22512422 0x1072d05650b355df63c28))
    by (refine (same_inside (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (enclosed (l := [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := eta) (2 # 1) (eq_refl : eta = 2)) (one_more v20 (one_more (exactly (z := x 1%nat 1%nat) (1 # 1) (eq_refl : x 1%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (not_eq_sym (Rlt_not_eq _ _ (less_inside ((exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl))) : inside (W1 0%nat 1%nat 1%nat) (1 # 1, 1 # 1)) v21 _))) (claim2 n0 n1 n2 n3 c eta x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** the entries of $\mathbf{W}_{2}$ along axis 2 stay identical *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R; run31_now_W3 : nat -> nat -> R; run31_now_b3 : nat -> R }.

Section run31.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
Definition run31_next_delta3 (now : run31_state) (t i : nat) : R :=
  run31_next_z3 now t i - y (S t) i.
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
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_b1 := run31_next_b1 now t; run31_now_W2 := run31_next_W2 now t; run31_now_b2 := run31_next_b2 now t; run31_now_W3 := run31_next_W3 now t; run31_now_b3 := run31_next_b3 now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => c; run31_now_b1 := fun i => 0; run31_now_W2 := fun i j => c; run31_now_b2 := fun i => 0; run31_now_W3 := fun i j => c; run31_now_b3 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
Definition run31_W1 (t : nat) := run31_now_W1 (run31_after t).
Definition run31_b1 (t : nat) := run31_now_b1 (run31_after t).
Definition run31_W2 (t : nat) := run31_now_W2 (run31_after t).
Definition run31_b2 (t : nat) := run31_now_b2 (run31_after t).
Definition run31_W3 (t : nat) := run31_now_W3 (run31_after t).
Definition run31_b3 (t : nat) := run31_now_b3 (run31_after t).
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
Definition run31_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta3 (run31_after t) t end.
Definition run31_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta2 (run31_after t) t end.
Definition run31_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run31_next_delta1 (run31_after t) t end.
End run31.

Lemma L3_1 (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (W_r1 : nat -> nat -> R) (W_r2 : nat -> R) (W_r3 a1 a2 : nat -> nat -> R) (a_r1 a_r2 : nat -> R) (b1 b2 b3 : nat -> nat -> R) (b_r1 b_r2 : nat -> R) (b_r3 delta1 delta2 delta3 : nat -> nat -> R) (delta_r1 delta_r2 : nat -> R) (delta_r3 x y z1 z2 z3 : nat -> nat -> R) (z_r1 z_r2 : nat -> R) (z_r3 : nat -> nat -> R)
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
    (H32 : forall t : nat, forall i : nat, delta3 (S t) i = z3 (S t) i - y (S t) i)
    (H33 : forall t : nat, forall i : nat, delta_r3 (S t) i = z_r3 (S t) i - y (S t) i)
    (H34 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H35 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H36 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H37 : forall t : nat, forall i : nat, z_r3 (S t) i = INR n2 * W_r3 t i * a_r2 (S t) + b_r3 t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k.
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
    by (clear - H32 H33 delta3 delta_r3 s11 y; exact (fun i t H41 => (eq_trans (eq_trans (H32 t i) (add2 (s11 i t H41) (eq_refl (- y (S t) i)))) (eq_sym (H33 t i))))).
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
  assert (s18 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t)
    by (clear - W2 W_r2 s17; exact (fun t : nat => (proj1 (proj2 (proj2 (s17 t)))))).
  assert (s19 : forall (t : nat),
    W_r2 t = W_r2 t)
    by (clear - W_r2; exact (fun t => (eq_refl (W_r2 t)))).
  exact (fun t : nat => (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s18 t i j) (eq_sym (s18 t i k))))))).
Qed.

Record small31_state := { small31_now_W_r1 : nat -> R; small31_now_b_r1 : R; small31_now_W_r2 : R; small31_now_b_r2 : R; small31_now_W_r3 : nat -> R; small31_now_b_r3 : nat -> R }.

Section small31.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition small31_next_z_r1 (now : small31_state) (t : nat) : R :=
  Sum 1 n0 (fun j => small31_now_W_r1 now j * x (S t) j) + small31_now_b_r1 now.
Definition small31_next_a_r1 (now : small31_state) (t : nat) : R :=
  phi (small31_next_z_r1 now t).
Definition small31_next_z_r2 (now : small31_state) (t : nat) : R :=
  INR n1 * small31_now_W_r2 now * small31_next_a_r1 now t + small31_now_b_r2 now.
Definition small31_next_a_r2 (now : small31_state) (t : nat) : R :=
  phi (small31_next_z_r2 now t).
Definition small31_next_z_r3 (now : small31_state) (t i : nat) : R :=
  INR n2 * small31_now_W_r3 now i * small31_next_a_r2 now t + small31_now_b_r3 now i.
Definition small31_next_delta_r3 (now : small31_state) (t i : nat) : R :=
  small31_next_z_r3 now t i - y (S t) i.
Definition small31_next_delta_r2 (now : small31_state) (t : nat) : R :=
  Sum 1 n3 (fun j => small31_now_W_r3 now j * small31_next_delta_r3 now t j) * phi_prime (small31_next_z_r2 now t).
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
Definition small31_next_W_r3 (now : small31_state) (t i : nat) : R :=
  small31_now_W_r3 now i - eta * small31_next_delta_r3 now t i * small31_next_a_r2 now t.
Definition small31_next_b_r3 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r3 now i - eta * small31_next_delta_r3 now t i.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_W_r1 := small31_next_W_r1 now t; small31_now_b_r1 := small31_next_b_r1 now t; small31_now_W_r2 := small31_next_W_r2 now t; small31_now_b_r2 := small31_next_b_r2 now t; small31_now_W_r3 := small31_next_W_r3 now t; small31_now_b_r3 := small31_next_b_r3 now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_W_r1 := fun j => c; small31_now_b_r1 := 0; small31_now_W_r2 := c; small31_now_b_r2 := 0; small31_now_W_r3 := fun i => c; small31_now_b_r3 := fun i => 0 |} | S t => small31_step (small31_after t) t end.
Definition small31_W_r1 (t : nat) := small31_now_W_r1 (small31_after t).
Definition small31_b_r1 (t : nat) := small31_now_b_r1 (small31_after t).
Definition small31_W_r2 (t : nat) := small31_now_W_r2 (small31_after t).
Definition small31_b_r2 (t : nat) := small31_now_b_r2 (small31_after t).
Definition small31_W_r3 (t : nat) := small31_now_W_r3 (small31_after t).
Definition small31_b_r3 (t : nat) := small31_now_b_r3 (small31_after t).
Definition small31_z_r1 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_z_r1 (small31_after t) t end.
Definition small31_a_r1 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_a_r1 (small31_after t) t end.
Definition small31_z_r2 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_z_r2 (small31_after t) t end.
Definition small31_a_r2 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_a_r2 (small31_after t) t end.
Definition small31_z_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_z_r3 (small31_after t) t end.
Definition small31_delta_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_delta_r3 (small31_after t) t end.
Definition small31_delta_r2 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_delta_r2 (small31_after t) t end.
Definition small31_delta_r1 (t : nat) : R :=
  match t with O => 0 | S t => small31_next_delta_r1 (small31_after t) t end.
End small31.

Lemma L3_2 (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
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
    (H32 : forall t : nat, forall i : nat, delta3 (S t) i = z3 (S t) i - y (S t) i)
    (H34 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H35 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H36 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k.
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
  exact (L3_1 n0 n1 n2 n3 c eta phi phi_prime W1 W2 W3 (small31_W_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small31_W_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small31_W_r3 n0 n1 n2 n3 c eta phi phi_prime x y) a1 a2 (small31_a_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small31_a_r2 n0 n1 n2 n3 c eta phi phi_prime x y) b1 b2 b3 (small31_b_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small31_b_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small31_b_r3 n0 n1 n2 n3 c eta phi phi_prime x y) delta1 delta2 delta3 (small31_delta_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small31_delta_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small31_delta_r3 n0 n1 n2 n3 c eta phi phi_prime x y) x y z1 z2 z3 (small31_z_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small31_z_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small31_z_r3 n0 n1 n2 n3 c eta phi phi_prime x y) eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H9 H10 H11 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H19 H20 H21 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H24 H25 H26 H27 H28 (fun _ _ => eq_refl) H30 H31 H32 (fun _ _ => eq_refl) H34 H35 H36 (fun _ _ => eq_refl) H38 H39 H40).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 n3 : nat) (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W2 := (run31_W2 n0 n1 n2 n3 c eta phi phi_prime x y) in
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k.
Proof.
  intros n0 n1 n2 n3 c eta x y phi phi_prime W2.
  exact (L3_2 n0 n1 n2 n3 c eta phi phi_prime (run31_W1 n0 n1 n2 n3 c eta phi phi_prime x y) (run31_W2 n0 n1 n2 n3 c eta phi phi_prime x y) (run31_W3 n0 n1 n2 n3 c eta phi phi_prime x y) (run31_a1 n0 n1 n2 n3 c eta phi phi_prime x y) (run31_a2 n0 n1 n2 n3 c eta phi phi_prime x y) (run31_b1 n0 n1 n2 n3 c eta phi phi_prime x y) (run31_b2 n0 n1 n2 n3 c eta phi phi_prime x y) (run31_b3 n0 n1 n2 n3 c eta phi phi_prime x y) (run31_delta1 n0 n1 n2 n3 c eta phi phi_prime x y) (run31_delta2 n0 n1 n2 n3 c eta phi phi_prime x y) (run31_delta3 n0 n1 n2 n3 c eta phi phi_prime x y) x y (run31_z1 n0 n1 n2 n3 c eta phi phi_prime x y) (run31_z2 n0 n1 n2 n3 c eta phi phi_prime x y) (run31_z3 n0 n1 n2 n3 c eta phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Lemma L1003_1 (z1 : nat -> nat -> R) :
  forall t_0 : nat, forall i_1 : nat, 0 < 1 + exp (- z1 (S t_0) i_1).
Proof.
  assert (s1 : forall (i_1 t_0 : nat),
    0 < 1 + exp (- z1 (S t_0) i_1))
    by (clear - z1; exact (fun i_1 t_0 => (lt_rearrange (0 + 0) (1 + exp (- z1 (S t_0) i_1)) (0) (1 + exp (- z1 (S t_0) i_1)) (lt_add_lt ((number_lt (0 # 1) (1 # 1) eq_refl) : 0 < 1) (law_exp_positive (- z1 (S t_0) i_1))) (ring_fact [exp (- z1 (S t_0) i_1)] (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  exact (fun t_0 : nat => (fun i_1 : nat => (s1 i_1 t_0))).
Qed.

Lemma L1003_2 (z2 : nat -> nat -> R) :
  forall t_0 : nat, forall i_1 : nat, 0 < 1 + exp (- z2 (S t_0) i_1).
Proof.
  assert (s2 : forall (i_1 t_0 : nat),
    0 < 1 + exp (- z2 (S t_0) i_1))
    by (clear - z2; exact (fun i_1 t_0 => (lt_rearrange (0 + 0) (1 + exp (- z2 (S t_0) i_1)) (0) (1 + exp (- z2 (S t_0) i_1)) (lt_add_lt ((number_lt (0 # 1) (1 # 1) eq_refl) : 0 < 1) (law_exp_positive (- z2 (S t_0) i_1))) (ring_fact [exp (- z2 (S t_0) i_1)] (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  exact (fun t_0 : nat => (fun i_1 : nat => (s2 i_1 t_0))).
Qed.

Theorem claim3_defined :
  forall (n0 n1 n2 n3 : nat) (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let z1 := (run31_z1 n0 n1 n2 n3 c eta phi phi_prime x y) in
  let z2 := (run31_z2 n0 n1 n2 n3 c eta phi phi_prime x y) in
  (forall t : nat, forall i : nat, 1 + exp (- z1 (S t) i) <> 0) /\ (forall t : nat, forall i : nat, 1 + exp (- z2 (S t) i) <> 0).
Proof.
  intros n0 n1 n2 n3 c eta x y phi phi_prime z1 z2.
  exact (conj (fun h0_0 h1_0 => (not_zero_of_pos _ ((L1003_1 (run31_z1 n0 n1 n2 n3 c eta phi phi_prime x y)) h0_0 h1_0))) (fun h0_0 h1_0 => (not_zero_of_pos _ ((L1003_2 (run31_z2 n0 n1 n2 n3 c eta phi phi_prime x y)) h0_0 h1_0)))).
Qed.

Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let c := (1 : R) in
  let eta := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run31_W1 n0 n1 n2 n3 c eta phi phi_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 n3 c eta phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, forall j : nat, forall k : nat, W2 t i j = W2 t i k).
Proof.
  intros n0 n1 n2 n3 c eta x y phi phi_prime W1 W2.
  pose (W3 := (run31_W3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b1 := (run31_b1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z1 := (run31_z1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a1 := (run31_a1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b2 := (run31_b2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z2 := (run31_z2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a2 := (run31_a2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b3 := (run31_b3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z3 := (run31_z3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta3 := (run31_delta3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta2 := (run31_delta2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta1 := (run31_delta1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : inside (exp (- z1 1%nat 1%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 1%nat 1%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 1%nat 1%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [1] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : inside (/ (1 + exp (- z1 1%nat 1%nat))) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (inverse_inside (1 + exp (- z1 1%nat 1%nat)) (stated 0x15e2d58d8b38dc83fa295 0x15e2d58d8b3ebf5c78c73) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : inside (a1 1%nat 1%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl v7); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : inside (z2 1%nat 1%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v8 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v9) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : inside (exp (- z2 1%nat 1%nat)) (stated 0x7b3cf90af04e81213124 0x7b3cf90af0a89a599aec))
    by (refine (exp_inside (- z2 1%nat 1%nat) (stated (-0xbb26a7aead2f1177864a) (-0xbb26a7aeacfcbc357f60)) _ (enclosed (l := [z2 1%nat 1%nat]) (PEopp (V 1)) _ (one_more v10 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : inside (/ (1 + exp (- z2 1%nat 1%nat))) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (inverse_inside (1 + exp (- z2 1%nat 1%nat)) (stated 0x17b3cf90af04e81213124 0x17b3cf90af0a89a599aec) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v11 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : inside (a2 1%nat 1%nat) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (same_inside (y := / (1 + exp (- z2 1%nat 1%nat))) eq_refl v12); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : inside (z3 1%nat 1%nat) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (same_inside (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v3) (one_more v13 (one_more (exactly (z := b3 0%nat 1%nat) (0 # 1) v14) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : inside (delta3 1%nat 1%nat) (stated (-0x5330bd98581a43fdf8ca) (-0x5330bd9857f135bb844a)))
    by (refine (same_inside (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (enclosed (l := [z3 1%nat 1%nat; y 1%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v15 (one_more (exactly (z := y 1%nat 1%nat) (1 # 1) (eq_refl : y 1%nat 1%nat = 1)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : inside (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2)) (stated 0x74a72907be77d6b3c2e4 0x74a72907beaf44576b82))
    by (refine (inverse_inside ((1 + exp (- z2 1%nat 1%nat)) ^ 2) (stated 0x231cd97ec12ef5f152df7 0x231cd97ec13fa50ad5663) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v11 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : inside (delta2 1%nat 1%nat) (stated (-0x123fb155e0917db9704c) (-0x123fb155e07278f4655c)))
    by (refine (same_inside (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2) * exp (- z2 1%nat 1%nat))) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat; / ((1 + exp (- z2 1%nat 1%nat)) ^ 2); exp (- z2 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v3) (one_more v16 (one_more v17 (one_more v11 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : inside (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2)) (stated 0x88d17ecf6669f2df61fb 0x88d17ecf66b38aa1179b))
    by (refine (inverse_inside ((1 + exp (- z1 1%nat 1%nat)) ^ 2) (stated 0x1df0006f8e5fc82475dcb 0x1df0006f8e6fe282461ce) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : inside (delta1 1%nat 1%nat) (stated (-0x39682b2859aaefb1e14) (-0x39682b2858f11289211)))
    by (refine (same_inside (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2) * exp (- z1 1%nat 1%nat))) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 1%nat)) ^ 2); exp (- z1 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v18 (one_more v19 (one_more v6 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : inside (W1 1%nat 1%nat 1%nat) (stated 0x1072d05650b1e22512422 0x1072d05650b355df63c28))
    by (refine (same_inside (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (enclosed (l := [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := eta) (2 # 1) (eq_refl : eta = 2)) (one_more v20 (one_more (exactly (z := x 1%nat 1%nat) (1 # 1) (eq_refl : x 1%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (not_eq_sym (Rlt_not_eq _ _ (less_inside ((exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl))) : inside (W1 0%nat 1%nat 1%nat) (1 # 1, 1 # 1)) v21 _))) (claim3 n0 n1 n2 n3 c eta x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** the entries of $\mathbf{W}_{3}$ along axis 2 stay identical *)

Record run41_state := { run41_now_W1 : nat -> nat -> R; run41_now_b1 : nat -> R; run41_now_W2 : nat -> nat -> R; run41_now_b2 : nat -> R; run41_now_W3 : nat -> nat -> R; run41_now_b3 : nat -> R }.

Section run41.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run41_next_z1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run41_now_W1 now i j * x (S t) j) + run41_now_b1 now i.
Definition run41_next_a1 (now : run41_state) (t i : nat) : R :=
  phi (run41_next_z1 now t i).
Definition run41_next_z2 (now : run41_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run41_now_W2 now i j * run41_next_a1 now t j) + run41_now_b2 now i.
Definition run41_next_a2 (now : run41_state) (t i : nat) : R :=
  phi (run41_next_z2 now t i).
Definition run41_next_z3 (now : run41_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run41_now_W3 now i j * run41_next_a2 now t j) + run41_now_b3 now i.
Definition run41_next_delta3 (now : run41_state) (t i : nat) : R :=
  run41_next_z3 now t i - y (S t) i.
Definition run41_next_delta2 (now : run41_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run41_now_W3 now j i * run41_next_delta3 now t j) * phi_prime (run41_next_z2 now t i).
Definition run41_next_delta1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run41_now_W2 now j i * run41_next_delta2 now t j) * phi_prime (run41_next_z1 now t i).
Definition run41_next_W1 (now : run41_state) (t i j : nat) : R :=
  run41_now_W1 now i j - eta * run41_next_delta1 now t i * x (S t) j.
Definition run41_next_b1 (now : run41_state) (t i : nat) : R :=
  run41_now_b1 now i - eta * run41_next_delta1 now t i.
Definition run41_next_W2 (now : run41_state) (t i j : nat) : R :=
  run41_now_W2 now i j - eta * run41_next_delta2 now t i * run41_next_a1 now t j.
Definition run41_next_b2 (now : run41_state) (t i : nat) : R :=
  run41_now_b2 now i - eta * run41_next_delta2 now t i.
Definition run41_next_W3 (now : run41_state) (t i j : nat) : R :=
  run41_now_W3 now i j - eta * run41_next_delta3 now t i * run41_next_a2 now t j.
Definition run41_next_b3 (now : run41_state) (t i : nat) : R :=
  run41_now_b3 now i - eta * run41_next_delta3 now t i.
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_W1 := run41_next_W1 now t; run41_now_b1 := run41_next_b1 now t; run41_now_W2 := run41_next_W2 now t; run41_now_b2 := run41_next_b2 now t; run41_now_W3 := run41_next_W3 now t; run41_now_b3 := run41_next_b3 now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_W1 := fun i j => c; run41_now_b1 := fun i => 0; run41_now_W2 := fun i j => c; run41_now_b2 := fun i => 0; run41_now_W3 := fun i j => c; run41_now_b3 := fun i => 0 |} | S t => run41_step (run41_after t) t end.
Definition run41_W1 (t : nat) := run41_now_W1 (run41_after t).
Definition run41_b1 (t : nat) := run41_now_b1 (run41_after t).
Definition run41_W2 (t : nat) := run41_now_W2 (run41_after t).
Definition run41_b2 (t : nat) := run41_now_b2 (run41_after t).
Definition run41_W3 (t : nat) := run41_now_W3 (run41_after t).
Definition run41_b3 (t : nat) := run41_now_b3 (run41_after t).
Definition run41_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_z1 (run41_after t) t end.
Definition run41_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_a1 (run41_after t) t end.
Definition run41_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_z2 (run41_after t) t end.
Definition run41_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_a2 (run41_after t) t end.
Definition run41_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_z3 (run41_after t) t end.
Definition run41_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_delta3 (run41_after t) t end.
Definition run41_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_delta2 (run41_after t) t end.
Definition run41_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_delta1 (run41_after t) t end.
End run41.

Lemma L4_1 (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (W_r1 : nat -> nat -> R) (W_r2 : nat -> R) (W_r3 a1 a2 : nat -> nat -> R) (a_r1 a_r2 : nat -> R) (b1 b2 b3 : nat -> nat -> R) (b_r1 b_r2 : nat -> R) (b_r3 delta1 delta2 delta3 : nat -> nat -> R) (delta_r1 delta_r2 : nat -> R) (delta_r3 x y z1 z2 z3 : nat -> nat -> R) (z_r1 z_r2 : nat -> R) (z_r3 : nat -> nat -> R)
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
    (H32 : forall t : nat, forall i : nat, delta3 (S t) i = z3 (S t) i - y (S t) i)
    (H33 : forall t : nat, forall i : nat, delta_r3 (S t) i = z_r3 (S t) i - y (S t) i)
    (H34 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H35 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H36 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H37 : forall t : nat, forall i : nat, z_r3 (S t) i = INR n2 * W_r3 t i * a_r2 (S t) + b_r3 t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k.
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
    by (clear - H32 H33 delta3 delta_r3 s11 y; exact (fun i t H41 => (eq_trans (eq_trans (H32 t i) (add2 (s11 i t H41) (eq_refl (- y (S t) i)))) (eq_sym (H33 t i))))).
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
  assert (s18 : forall t : nat, forall i : nat, forall j : nat, W3 t i j = W_r3 t i)
    by (clear - W3 W_r3 s17; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s17 t)))))))).
  assert (s19 : forall (i t : nat),
    W_r3 t i = W_r3 t i)
    by (clear - W_r3; exact (fun i t => (eq_refl (W_r3 t i)))).
  exact (fun t : nat => (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s18 t i j) (eq_sym (s18 t i k))))))).
Qed.

Record small41_state := { small41_now_W_r1 : nat -> R; small41_now_b_r1 : R; small41_now_W_r2 : R; small41_now_b_r2 : R; small41_now_W_r3 : nat -> R; small41_now_b_r3 : nat -> R }.

Section small41.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition small41_next_z_r1 (now : small41_state) (t : nat) : R :=
  Sum 1 n0 (fun j => small41_now_W_r1 now j * x (S t) j) + small41_now_b_r1 now.
Definition small41_next_a_r1 (now : small41_state) (t : nat) : R :=
  phi (small41_next_z_r1 now t).
Definition small41_next_z_r2 (now : small41_state) (t : nat) : R :=
  INR n1 * small41_now_W_r2 now * small41_next_a_r1 now t + small41_now_b_r2 now.
Definition small41_next_a_r2 (now : small41_state) (t : nat) : R :=
  phi (small41_next_z_r2 now t).
Definition small41_next_z_r3 (now : small41_state) (t i : nat) : R :=
  INR n2 * small41_now_W_r3 now i * small41_next_a_r2 now t + small41_now_b_r3 now i.
Definition small41_next_delta_r3 (now : small41_state) (t i : nat) : R :=
  small41_next_z_r3 now t i - y (S t) i.
Definition small41_next_delta_r2 (now : small41_state) (t : nat) : R :=
  Sum 1 n3 (fun j => small41_now_W_r3 now j * small41_next_delta_r3 now t j) * phi_prime (small41_next_z_r2 now t).
Definition small41_next_delta_r1 (now : small41_state) (t : nat) : R :=
  INR n2 * small41_now_W_r2 now * small41_next_delta_r2 now t * phi_prime (small41_next_z_r1 now t).
Definition small41_next_W_r1 (now : small41_state) (t j : nat) : R :=
  small41_now_W_r1 now j - eta * small41_next_delta_r1 now t * x (S t) j.
Definition small41_next_b_r1 (now : small41_state) (t : nat) : R :=
  small41_now_b_r1 now - eta * small41_next_delta_r1 now t.
Definition small41_next_W_r2 (now : small41_state) (t : nat) : R :=
  small41_now_W_r2 now - eta * small41_next_delta_r2 now t * small41_next_a_r1 now t.
Definition small41_next_b_r2 (now : small41_state) (t : nat) : R :=
  small41_now_b_r2 now - eta * small41_next_delta_r2 now t.
Definition small41_next_W_r3 (now : small41_state) (t i : nat) : R :=
  small41_now_W_r3 now i - eta * small41_next_delta_r3 now t i * small41_next_a_r2 now t.
Definition small41_next_b_r3 (now : small41_state) (t i : nat) : R :=
  small41_now_b_r3 now i - eta * small41_next_delta_r3 now t i.
Definition small41_step (now : small41_state) (t : nat) : small41_state := {| small41_now_W_r1 := small41_next_W_r1 now t; small41_now_b_r1 := small41_next_b_r1 now t; small41_now_W_r2 := small41_next_W_r2 now t; small41_now_b_r2 := small41_next_b_r2 now t; small41_now_W_r3 := small41_next_W_r3 now t; small41_now_b_r3 := small41_next_b_r3 now t |}.
Fixpoint small41_after (t : nat) : small41_state :=
  match t with O => {| small41_now_W_r1 := fun j => c; small41_now_b_r1 := 0; small41_now_W_r2 := c; small41_now_b_r2 := 0; small41_now_W_r3 := fun i => c; small41_now_b_r3 := fun i => 0 |} | S t => small41_step (small41_after t) t end.
Definition small41_W_r1 (t : nat) := small41_now_W_r1 (small41_after t).
Definition small41_b_r1 (t : nat) := small41_now_b_r1 (small41_after t).
Definition small41_W_r2 (t : nat) := small41_now_W_r2 (small41_after t).
Definition small41_b_r2 (t : nat) := small41_now_b_r2 (small41_after t).
Definition small41_W_r3 (t : nat) := small41_now_W_r3 (small41_after t).
Definition small41_b_r3 (t : nat) := small41_now_b_r3 (small41_after t).
Definition small41_z_r1 (t : nat) : R :=
  match t with O => 0 | S t => small41_next_z_r1 (small41_after t) t end.
Definition small41_a_r1 (t : nat) : R :=
  match t with O => 0 | S t => small41_next_a_r1 (small41_after t) t end.
Definition small41_z_r2 (t : nat) : R :=
  match t with O => 0 | S t => small41_next_z_r2 (small41_after t) t end.
Definition small41_a_r2 (t : nat) : R :=
  match t with O => 0 | S t => small41_next_a_r2 (small41_after t) t end.
Definition small41_z_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_z_r3 (small41_after t) t end.
Definition small41_delta_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_delta_r3 (small41_after t) t end.
Definition small41_delta_r2 (t : nat) : R :=
  match t with O => 0 | S t => small41_next_delta_r2 (small41_after t) t end.
Definition small41_delta_r1 (t : nat) : R :=
  match t with O => 0 | S t => small41_next_delta_r1 (small41_after t) t end.
End small41.

Lemma L4_2 (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
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
    (H32 : forall t : nat, forall i : nat, delta3 (S t) i = z3 (S t) i - y (S t) i)
    (H34 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H35 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H36 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k.
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
  exact (L4_1 n0 n1 n2 n3 c eta phi phi_prime W1 W2 W3 (small41_W_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small41_W_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small41_W_r3 n0 n1 n2 n3 c eta phi phi_prime x y) a1 a2 (small41_a_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small41_a_r2 n0 n1 n2 n3 c eta phi phi_prime x y) b1 b2 b3 (small41_b_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small41_b_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small41_b_r3 n0 n1 n2 n3 c eta phi phi_prime x y) delta1 delta2 delta3 (small41_delta_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small41_delta_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small41_delta_r3 n0 n1 n2 n3 c eta phi phi_prime x y) x y z1 z2 z3 (small41_z_r1 n0 n1 n2 n3 c eta phi phi_prime x y) (small41_z_r2 n0 n1 n2 n3 c eta phi phi_prime x y) (small41_z_r3 n0 n1 n2 n3 c eta phi phi_prime x y) eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H9 H10 H11 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H19 H20 H21 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H24 H25 H26 H27 H28 (fun _ _ => eq_refl) H30 H31 H32 (fun _ _ => eq_refl) H34 H35 H36 (fun _ _ => eq_refl) H38 H39 H40).
Qed.

Theorem claim4 :
  forall (n0 n1 n2 n3 : nat) (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W3 := (run41_W3 n0 n1 n2 n3 c eta phi phi_prime x y) in
  forall t : nat, forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k.
Proof.
  intros n0 n1 n2 n3 c eta x y phi phi_prime W3.
  exact (L4_2 n0 n1 n2 n3 c eta phi phi_prime (run41_W1 n0 n1 n2 n3 c eta phi phi_prime x y) (run41_W2 n0 n1 n2 n3 c eta phi phi_prime x y) (run41_W3 n0 n1 n2 n3 c eta phi phi_prime x y) (run41_a1 n0 n1 n2 n3 c eta phi phi_prime x y) (run41_a2 n0 n1 n2 n3 c eta phi phi_prime x y) (run41_b1 n0 n1 n2 n3 c eta phi phi_prime x y) (run41_b2 n0 n1 n2 n3 c eta phi phi_prime x y) (run41_b3 n0 n1 n2 n3 c eta phi phi_prime x y) (run41_delta1 n0 n1 n2 n3 c eta phi phi_prime x y) (run41_delta2 n0 n1 n2 n3 c eta phi phi_prime x y) (run41_delta3 n0 n1 n2 n3 c eta phi phi_prime x y) x y (run41_z1 n0 n1 n2 n3 c eta phi phi_prime x y) (run41_z2 n0 n1 n2 n3 c eta phi phi_prime x y) (run41_z3 n0 n1 n2 n3 c eta phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Lemma L1004_1 (z1 : nat -> nat -> R) :
  forall t_0 : nat, forall i_1 : nat, 0 < 1 + exp (- z1 (S t_0) i_1).
Proof.
  assert (s1 : forall (i_1 t_0 : nat),
    0 < 1 + exp (- z1 (S t_0) i_1))
    by (clear - z1; exact (fun i_1 t_0 => (lt_rearrange (0 + 0) (1 + exp (- z1 (S t_0) i_1)) (0) (1 + exp (- z1 (S t_0) i_1)) (lt_add_lt ((number_lt (0 # 1) (1 # 1) eq_refl) : 0 < 1) (law_exp_positive (- z1 (S t_0) i_1))) (ring_fact [exp (- z1 (S t_0) i_1)] (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  exact (fun t_0 : nat => (fun i_1 : nat => (s1 i_1 t_0))).
Qed.

Lemma L1004_2 (z2 : nat -> nat -> R) :
  forall t_0 : nat, forall i_1 : nat, 0 < 1 + exp (- z2 (S t_0) i_1).
Proof.
  assert (s2 : forall (i_1 t_0 : nat),
    0 < 1 + exp (- z2 (S t_0) i_1))
    by (clear - z2; exact (fun i_1 t_0 => (lt_rearrange (0 + 0) (1 + exp (- z2 (S t_0) i_1)) (0) (1 + exp (- z2 (S t_0) i_1)) (lt_add_lt ((number_lt (0 # 1) (1 # 1) eq_refl) : 0 < 1) (law_exp_positive (- z2 (S t_0) i_1))) (ring_fact [exp (- z2 (S t_0) i_1)] (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEsub (PEadd (PEc (1 # 1)) (V 1)) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  exact (fun t_0 : nat => (fun i_1 : nat => (s2 i_1 t_0))).
Qed.

Theorem claim4_defined :
  forall (n0 n1 n2 n3 : nat) (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let z1 := (run41_z1 n0 n1 n2 n3 c eta phi phi_prime x y) in
  let z2 := (run41_z2 n0 n1 n2 n3 c eta phi phi_prime x y) in
  (forall t : nat, forall i : nat, 1 + exp (- z1 (S t) i) <> 0) /\ (forall t : nat, forall i : nat, 1 + exp (- z2 (S t) i) <> 0).
Proof.
  intros n0 n1 n2 n3 c eta x y phi phi_prime z1 z2.
  exact (conj (fun h0_0 h1_0 => (not_zero_of_pos _ ((L1004_1 (run41_z1 n0 n1 n2 n3 c eta phi phi_prime x y)) h0_0 h1_0))) (fun h0_0 h1_0 => (not_zero_of_pos _ ((L1004_2 (run41_z2 n0 n1 n2 n3 c eta phi phi_prime x y)) h0_0 h1_0)))).
Qed.

Example claim4_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let c := (1 : R) in
  let eta := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run41_W1 n0 n1 n2 n3 c eta phi phi_prime x y) in
  let W3 := (run41_W3 n0 n1 n2 n3 c eta phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k).
Proof.
  intros n0 n1 n2 n3 c eta x y phi phi_prime W1 W3.
  pose (W2 := (run41_W2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b1 := (run41_b1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z1 := (run41_z1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a1 := (run41_a1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b2 := (run41_b2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z2 := (run41_z2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a2 := (run41_a2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b3 := (run41_b3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z3 := (run41_z3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta3 := (run41_delta3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta2 := (run41_delta2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta1 := (run41_delta1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : inside (exp (- z1 1%nat 1%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 1%nat 1%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 1%nat 1%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [1] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : inside (/ (1 + exp (- z1 1%nat 1%nat))) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (inverse_inside (1 + exp (- z1 1%nat 1%nat)) (stated 0x15e2d58d8b38dc83fa295 0x15e2d58d8b3ebf5c78c73) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : inside (a1 1%nat 1%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl v7); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : inside (z2 1%nat 1%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v8 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v9) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : inside (exp (- z2 1%nat 1%nat)) (stated 0x7b3cf90af04e81213124 0x7b3cf90af0a89a599aec))
    by (refine (exp_inside (- z2 1%nat 1%nat) (stated (-0xbb26a7aead2f1177864a) (-0xbb26a7aeacfcbc357f60)) _ (enclosed (l := [z2 1%nat 1%nat]) (PEopp (V 1)) _ (one_more v10 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : inside (/ (1 + exp (- z2 1%nat 1%nat))) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (inverse_inside (1 + exp (- z2 1%nat 1%nat)) (stated 0x17b3cf90af04e81213124 0x17b3cf90af0a89a599aec) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v11 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : inside (a2 1%nat 1%nat) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (same_inside (y := / (1 + exp (- z2 1%nat 1%nat))) eq_refl v12); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : inside (z3 1%nat 1%nat) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (same_inside (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v3) (one_more v13 (one_more (exactly (z := b3 0%nat 1%nat) (0 # 1) v14) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : inside (delta3 1%nat 1%nat) (stated (-0x5330bd98581a43fdf8ca) (-0x5330bd9857f135bb844a)))
    by (refine (same_inside (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (enclosed (l := [z3 1%nat 1%nat; y 1%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v15 (one_more (exactly (z := y 1%nat 1%nat) (1 # 1) (eq_refl : y 1%nat 1%nat = 1)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : inside (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2)) (stated 0x74a72907be77d6b3c2e4 0x74a72907beaf44576b82))
    by (refine (inverse_inside ((1 + exp (- z2 1%nat 1%nat)) ^ 2) (stated 0x231cd97ec12ef5f152df7 0x231cd97ec13fa50ad5663) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v11 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : inside (delta2 1%nat 1%nat) (stated (-0x123fb155e0917db9704c) (-0x123fb155e07278f4655c)))
    by (refine (same_inside (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2) * exp (- z2 1%nat 1%nat))) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat; / ((1 + exp (- z2 1%nat 1%nat)) ^ 2); exp (- z2 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v3) (one_more v16 (one_more v17 (one_more v11 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : inside (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2)) (stated 0x88d17ecf6669f2df61fb 0x88d17ecf66b38aa1179b))
    by (refine (inverse_inside ((1 + exp (- z1 1%nat 1%nat)) ^ 2) (stated 0x1df0006f8e5fc82475dcb 0x1df0006f8e6fe282461ce) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : inside (delta1 1%nat 1%nat) (stated (-0x39682b2859aaefb1e14) (-0x39682b2858f11289211)))
    by (refine (same_inside (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2) * exp (- z1 1%nat 1%nat))) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 1%nat)) ^ 2); exp (- z1 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v18 (one_more v19 (one_more v6 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : inside (W1 1%nat 1%nat 1%nat) (stated 0x1072d05650b1e22512422 0x1072d05650b355df63c28))
    by (refine (same_inside (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (enclosed (l := [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := eta) (2 # 1) (eq_refl : eta = 2)) (one_more v20 (one_more (exactly (z := x 1%nat 1%nat) (1 # 1) (eq_refl : x 1%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (not_eq_sym (Rlt_not_eq _ _ (less_inside ((exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl))) : inside (W1 0%nat 1%nat 1%nat) (1 # 1, 1 # 1)) v21 _))) (claim4 n0 n1 n2 n3 c eta x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data it is not true that $\mathbf{W}_{1}$ never changes *)

Record run51_state := { run51_now_W1 : nat -> nat -> R; run51_now_b1 : nat -> R; run51_now_W2 : nat -> nat -> R; run51_now_b2 : nat -> R; run51_now_W3 : nat -> nat -> R; run51_now_b3 : nat -> R }.

Section run51.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run51_next_z1 (now : run51_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run51_now_W1 now i j * x (S t) j) + run51_now_b1 now i.
Definition run51_next_a1 (now : run51_state) (t i : nat) : R :=
  phi (run51_next_z1 now t i).
Definition run51_next_z2 (now : run51_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run51_now_W2 now i j * run51_next_a1 now t j) + run51_now_b2 now i.
Definition run51_next_a2 (now : run51_state) (t i : nat) : R :=
  phi (run51_next_z2 now t i).
Definition run51_next_z3 (now : run51_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run51_now_W3 now i j * run51_next_a2 now t j) + run51_now_b3 now i.
Definition run51_next_delta3 (now : run51_state) (t i : nat) : R :=
  run51_next_z3 now t i - y (S t) i.
Definition run51_next_delta2 (now : run51_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run51_now_W3 now j i * run51_next_delta3 now t j) * phi_prime (run51_next_z2 now t i).
Definition run51_next_delta1 (now : run51_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run51_now_W2 now j i * run51_next_delta2 now t j) * phi_prime (run51_next_z1 now t i).
Definition run51_next_W1 (now : run51_state) (t i j : nat) : R :=
  run51_now_W1 now i j - eta * run51_next_delta1 now t i * x (S t) j.
Definition run51_next_b1 (now : run51_state) (t i : nat) : R :=
  run51_now_b1 now i - eta * run51_next_delta1 now t i.
Definition run51_next_W2 (now : run51_state) (t i j : nat) : R :=
  run51_now_W2 now i j - eta * run51_next_delta2 now t i * run51_next_a1 now t j.
Definition run51_next_b2 (now : run51_state) (t i : nat) : R :=
  run51_now_b2 now i - eta * run51_next_delta2 now t i.
Definition run51_next_W3 (now : run51_state) (t i j : nat) : R :=
  run51_now_W3 now i j - eta * run51_next_delta3 now t i * run51_next_a2 now t j.
Definition run51_next_b3 (now : run51_state) (t i : nat) : R :=
  run51_now_b3 now i - eta * run51_next_delta3 now t i.
Definition run51_step (now : run51_state) (t : nat) : run51_state := {| run51_now_W1 := run51_next_W1 now t; run51_now_b1 := run51_next_b1 now t; run51_now_W2 := run51_next_W2 now t; run51_now_b2 := run51_next_b2 now t; run51_now_W3 := run51_next_W3 now t; run51_now_b3 := run51_next_b3 now t |}.
Fixpoint run51_after (t : nat) : run51_state :=
  match t with O => {| run51_now_W1 := fun i j => c; run51_now_b1 := fun i => 0; run51_now_W2 := fun i j => c; run51_now_b2 := fun i => 0; run51_now_W3 := fun i j => c; run51_now_b3 := fun i => 0 |} | S t => run51_step (run51_after t) t end.
Definition run51_W1 (t : nat) := run51_now_W1 (run51_after t).
Definition run51_b1 (t : nat) := run51_now_b1 (run51_after t).
Definition run51_W2 (t : nat) := run51_now_W2 (run51_after t).
Definition run51_b2 (t : nat) := run51_now_b2 (run51_after t).
Definition run51_W3 (t : nat) := run51_now_W3 (run51_after t).
Definition run51_b3 (t : nat) := run51_now_b3 (run51_after t).
Definition run51_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_z1 (run51_after t) t end.
Definition run51_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_a1 (run51_after t) t end.
Definition run51_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_z2 (run51_after t) t end.
Definition run51_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_a2 (run51_after t) t end.
Definition run51_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_z3 (run51_after t) t end.
Definition run51_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta3 (run51_after t) t end.
Definition run51_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta2 (run51_after t) t end.
Definition run51_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta1 (run51_after t) t end.
End run51.

Theorem claim5 :
  exists (n0 n1 n2 n3 : nat) (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W1 := (run51_W1 n0 n1 n2 n3 c eta phi phi_prime x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j)).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (n3 := 1%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 0).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W1 := (run51_W1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (W2 := (run51_W2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (W3 := (run51_W3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b1 := (run51_b1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z1 := (run51_z1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a1 := (run51_a1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b2 := (run51_b2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z2 := (run51_z2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a2 := (run51_a2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b3 := (run51_b3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z3 := (run51_z3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta3 := (run51_delta3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta2 := (run51_delta2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta1 := (run51_delta1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : inside (exp (- z1 1%nat 1%nat)) (stated 0x5e2d58d8b38dc83fa295 0x5e2d58d8b3ebf5c78c73))
    by (refine (exp_inside (- z1 1%nat 1%nat) (-1 # 1, -1 # 1) _ (exactly (z := - z1 1%nat 1%nat) (-1 # 1) (eq_trans (y := - (1)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [1] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : inside (/ (1 + exp (- z1 1%nat 1%nat))) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (inverse_inside (1 + exp (- z1 1%nat 1%nat)) (stated 0x15e2d58d8b38dc83fa295 0x15e2d58d8b3ebf5c78c73) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : inside (a1 1%nat 1%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl v7); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : inside (z2 1%nat 1%nat) (stated 0xbb26a7aeacfcbc357f60 0xbb26a7aead2f1177864a))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v8 (one_more (exactly (z := b2 0%nat 1%nat) (0 # 1) v9) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : inside (exp (- z2 1%nat 1%nat)) (stated 0x7b3cf90af04e81213124 0x7b3cf90af0a89a599aec))
    by (refine (exp_inside (- z2 1%nat 1%nat) (stated (-0xbb26a7aead2f1177864a) (-0xbb26a7aeacfcbc357f60)) _ (enclosed (l := [z2 1%nat 1%nat]) (PEopp (V 1)) _ (one_more v10 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : inside (/ (1 + exp (- z2 1%nat 1%nat))) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (inverse_inside (1 + exp (- z2 1%nat 1%nat)) (stated 0x17b3cf90af04e81213124 0x17b3cf90af0a89a599aec) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v11 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : inside (a2 1%nat 1%nat) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (same_inside (y := / (1 + exp (- z2 1%nat 1%nat))) eq_refl v12); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : inside (z3 1%nat 1%nat) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (same_inside (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v3) (one_more v13 (one_more (exactly (z := b3 0%nat 1%nat) (0 # 1) v14) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : inside (delta3 1%nat 1%nat) (stated 0xaccf4267a7e5bc020736 0xaccf4267a80eca447bb6))
    by (refine (same_inside (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (enclosed (l := [z3 1%nat 1%nat; y 1%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v15 (one_more (exactly (z := y 1%nat 1%nat) (0 # 1) (eq_refl : y 1%nat 1%nat = 0)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : inside (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2)) (stated 0x74a72907be77d6b3c2e4 0x74a72907beaf44576b82))
    by (refine (inverse_inside ((1 + exp (- z2 1%nat 1%nat)) ^ 2) (stated 0x231cd97ec12ef5f152df7 0x231cd97ec13fa50ad5663) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v11 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : inside (delta2 1%nat 1%nat) (stated 0x25e8680a08c95c8a94d1 0x25e8680a09001802ea0e))
    by (refine (same_inside (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2) * exp (- z2 1%nat 1%nat))) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat; / ((1 + exp (- z2 1%nat 1%nat)) ^ 2); exp (- z2 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v3) (one_more v16 (one_more v17 (one_more v11 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : inside (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2)) (stated 0x88d17ecf6669f2df61fb 0x88d17ecf66b38aa1179b))
    by (refine (inverse_inside ((1 + exp (- z1 1%nat 1%nat)) ^ 2) (stated 0x1df0006f8e5fc82475dcb 0x1df0006f8e6fe282461ce) _ (enclosed (l := [exp (- z1 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v6 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : inside (delta1 1%nat 1%nat) (stated 0x7740089e12c45d5f3bc 0x7740089e1427ef6cb5f))
    by (refine (same_inside (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (/ ((1 + exp (- z1 1%nat 1%nat)) ^ 2) * exp (- z1 1%nat 1%nat))) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; / ((1 + exp (- z1 1%nat 1%nat)) ^ 2); exp (- z1 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v18 (one_more v19 (one_more v6 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : inside (W1 1%nat 1%nat 1%nat) (stated 0xf88bff761ebd810934a1 0xf88bff761ed3ba2a0c44))
    by (refine (same_inside (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (enclosed (l := [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v20 (one_more (exactly (z := x 1%nat 1%nat) (1 # 1) (eq_refl : x 1%nat 1%nat = 1)) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ n3 (ex_intro _ c (ex_intro _ eta (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j => (fun h : forall j : nat, W1 1%nat 1%nat j = W1 0%nat 1%nat j => (Rlt_not_eq _ _ (less_inside v21 ((exactly (z := W1 0%nat 1%nat 1%nat) (1 # 1) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl))) : inside (W1 0%nat 1%nat 1%nat) (1 # 1, 1 # 1)) _)) (h 1%nat)) (h 1%nat))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data it is not true that $\mathbf{W}_{2}$ never changes *)

Record run61_state := { run61_now_W1 : nat -> nat -> R; run61_now_b1 : nat -> R; run61_now_W2 : nat -> nat -> R; run61_now_b2 : nat -> R; run61_now_W3 : nat -> nat -> R; run61_now_b3 : nat -> R }.

Section run61.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run61_next_z1 (now : run61_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run61_now_W1 now i j * x (S t) j) + run61_now_b1 now i.
Definition run61_next_a1 (now : run61_state) (t i : nat) : R :=
  phi (run61_next_z1 now t i).
Definition run61_next_z2 (now : run61_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run61_now_W2 now i j * run61_next_a1 now t j) + run61_now_b2 now i.
Definition run61_next_a2 (now : run61_state) (t i : nat) : R :=
  phi (run61_next_z2 now t i).
Definition run61_next_z3 (now : run61_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run61_now_W3 now i j * run61_next_a2 now t j) + run61_now_b3 now i.
Definition run61_next_delta3 (now : run61_state) (t i : nat) : R :=
  run61_next_z3 now t i - y (S t) i.
Definition run61_next_delta2 (now : run61_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run61_now_W3 now j i * run61_next_delta3 now t j) * phi_prime (run61_next_z2 now t i).
Definition run61_next_delta1 (now : run61_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run61_now_W2 now j i * run61_next_delta2 now t j) * phi_prime (run61_next_z1 now t i).
Definition run61_next_W1 (now : run61_state) (t i j : nat) : R :=
  run61_now_W1 now i j - eta * run61_next_delta1 now t i * x (S t) j.
Definition run61_next_b1 (now : run61_state) (t i : nat) : R :=
  run61_now_b1 now i - eta * run61_next_delta1 now t i.
Definition run61_next_W2 (now : run61_state) (t i j : nat) : R :=
  run61_now_W2 now i j - eta * run61_next_delta2 now t i * run61_next_a1 now t j.
Definition run61_next_b2 (now : run61_state) (t i : nat) : R :=
  run61_now_b2 now i - eta * run61_next_delta2 now t i.
Definition run61_next_W3 (now : run61_state) (t i j : nat) : R :=
  run61_now_W3 now i j - eta * run61_next_delta3 now t i * run61_next_a2 now t j.
Definition run61_next_b3 (now : run61_state) (t i : nat) : R :=
  run61_now_b3 now i - eta * run61_next_delta3 now t i.
Definition run61_step (now : run61_state) (t : nat) : run61_state := {| run61_now_W1 := run61_next_W1 now t; run61_now_b1 := run61_next_b1 now t; run61_now_W2 := run61_next_W2 now t; run61_now_b2 := run61_next_b2 now t; run61_now_W3 := run61_next_W3 now t; run61_now_b3 := run61_next_b3 now t |}.
Fixpoint run61_after (t : nat) : run61_state :=
  match t with O => {| run61_now_W1 := fun i j => c; run61_now_b1 := fun i => 0; run61_now_W2 := fun i j => c; run61_now_b2 := fun i => 0; run61_now_W3 := fun i j => c; run61_now_b3 := fun i => 0 |} | S t => run61_step (run61_after t) t end.
Definition run61_W1 (t : nat) := run61_now_W1 (run61_after t).
Definition run61_b1 (t : nat) := run61_now_b1 (run61_after t).
Definition run61_W2 (t : nat) := run61_now_W2 (run61_after t).
Definition run61_b2 (t : nat) := run61_now_b2 (run61_after t).
Definition run61_W3 (t : nat) := run61_now_W3 (run61_after t).
Definition run61_b3 (t : nat) := run61_now_b3 (run61_after t).
Definition run61_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_z1 (run61_after t) t end.
Definition run61_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_a1 (run61_after t) t end.
Definition run61_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_z2 (run61_after t) t end.
Definition run61_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_a2 (run61_after t) t end.
Definition run61_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_z3 (run61_after t) t end.
Definition run61_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_delta3 (run61_after t) t end.
Definition run61_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_delta2 (run61_after t) t end.
Definition run61_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_delta1 (run61_after t) t end.
End run61.

Theorem claim6 :
  exists (n0 n1 n2 n3 : nat) (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W2 := (run61_W2 n0 n1 n2 n3 c eta phi phi_prime x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j)).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (n3 := 1%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => 0).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W2 := (run61_W2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (W3 := (run61_W3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (W1 := (run61_W1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b1 := (run61_b1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z1 := (run61_z1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a1 := (run61_a1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b2 := (run61_b2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z2 := (run61_z2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a2 := (run61_a2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b3 := (run61_b3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z3 := (run61_z3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta3 := (run61_delta3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta2 := (run61_delta2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 0; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 1 / 2; 0] (same_parts v1 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : inside (exp (- z2 1%nat 1%nat)) (stated 0x9b4597e37c9ce6f38f34 0x9b4597e37cc3b8a728c6))
    by (refine (exp_inside (- z2 1%nat 1%nat) (-1 # 2, -1 # 2) _ (exactly (z := - z2 1%nat 1%nat) (-1 # 2) (eq_trans (y := - (1 / 2)) (rewritten (PEopp (V 1)) [z2 1%nat 1%nat] [1 / 2] (same_parts v8 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 2))) (PEc (-1 # 2)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : inside (/ (1 + exp (- z2 1%nat 1%nat))) (stated 0x9f597ea69a1500ca92fc 0x9f597ea69a240b35a95d))
    by (refine (inverse_inside (1 + exp (- z2 1%nat 1%nat)) (stated 0x19b4597e37c9ce6f38f34 0x19b4597e37cc3b8a728c6) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v9 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : inside (a2 1%nat 1%nat) (stated 0x9f597ea69a1500ca92fc 0x9f597ea69a240b35a95d))
    by (refine (same_inside (y := / (1 + exp (- z2 1%nat 1%nat))) eq_refl v10); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : inside (z3 1%nat 1%nat) (stated 0x9f597ea69a1500ca92fc 0x9f597ea69a240b35a95d))
    by (refine (same_inside (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v11 (one_more (exactly (z := b3 0%nat 1%nat) (0 # 1) v12) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : inside (delta3 1%nat 1%nat) (stated 0x9f597ea69a1500ca92fc 0x9f597ea69a240b35a95d))
    by (refine (same_inside (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (enclosed (l := [z3 1%nat 1%nat; y 1%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v13 (one_more (exactly (z := y 1%nat 1%nat) (0 # 1) (eq_refl : y 1%nat 1%nat = 0)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : inside (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2)) (stated 0x63304a9c41e5a5af0c31 0x63304a9c41f85f243248))
    by (refine (inverse_inside ((1 + exp (- z2 1%nat 1%nat)) ^ 2) (stated 0x294b8889facdf214de079 0x294b8889fad5bdbbfaac5) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEpow (PEadd (PEc (1 # 1)) (V 1)) 2) _ (one_more v9 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : inside (delta2 1%nat 1%nat) (stated 0x25729f68f2df444dc8bf 0x25729f68f2f33b9ed526))
    by (refine (same_inside (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * (/ ((1 + exp (- z2 1%nat 1%nat)) ^ 2) * exp (- z2 1%nat 1%nat))) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat; / ((1 + exp (- z2 1%nat 1%nat)) ^ 2); exp (- z2 1%nat 1%nat)]) (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 3) (V 4))) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v2) (one_more v14 (one_more v15 (one_more v9 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : inside (W2 1%nat 1%nat 1%nat) (stated 0xed46b04b86866230956d 0xed46b04b86905dd91ba1))
    by (refine (same_inside (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (enclosed (l := [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v16 (one_more (exactly (z := a1 1%nat 1%nat) (1 # 2) v6) (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ n3 (ex_intro _ c (ex_intro _ eta (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j => (fun h : forall j : nat, W2 1%nat 1%nat j = W2 0%nat 1%nat j => (Rlt_not_eq _ _ (less_inside v17 ((exactly (z := W2 0%nat 1%nat 1%nat) (1 # 1) (rewritten (V 1) [W2 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl))) : inside (W2 0%nat 1%nat 1%nat) (1 # 1, 1 # 1)) _)) (h 1%nat)) (h 1%nat))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data it is not true that $\mathbf{W}_{3}$ never changes *)

Record run71_state := { run71_now_W1 : nat -> nat -> R; run71_now_b1 : nat -> R; run71_now_W2 : nat -> nat -> R; run71_now_b2 : nat -> R; run71_now_W3 : nat -> nat -> R; run71_now_b3 : nat -> R }.

Section run71.
Variables (n0 n1 n2 n3 : nat) (c eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run71_next_z1 (now : run71_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run71_now_W1 now i j * x (S t) j) + run71_now_b1 now i.
Definition run71_next_a1 (now : run71_state) (t i : nat) : R :=
  phi (run71_next_z1 now t i).
Definition run71_next_z2 (now : run71_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run71_now_W2 now i j * run71_next_a1 now t j) + run71_now_b2 now i.
Definition run71_next_a2 (now : run71_state) (t i : nat) : R :=
  phi (run71_next_z2 now t i).
Definition run71_next_z3 (now : run71_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run71_now_W3 now i j * run71_next_a2 now t j) + run71_now_b3 now i.
Definition run71_next_delta3 (now : run71_state) (t i : nat) : R :=
  run71_next_z3 now t i - y (S t) i.
Definition run71_next_delta2 (now : run71_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run71_now_W3 now j i * run71_next_delta3 now t j) * phi_prime (run71_next_z2 now t i).
Definition run71_next_delta1 (now : run71_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run71_now_W2 now j i * run71_next_delta2 now t j) * phi_prime (run71_next_z1 now t i).
Definition run71_next_W1 (now : run71_state) (t i j : nat) : R :=
  run71_now_W1 now i j - eta * run71_next_delta1 now t i * x (S t) j.
Definition run71_next_b1 (now : run71_state) (t i : nat) : R :=
  run71_now_b1 now i - eta * run71_next_delta1 now t i.
Definition run71_next_W2 (now : run71_state) (t i j : nat) : R :=
  run71_now_W2 now i j - eta * run71_next_delta2 now t i * run71_next_a1 now t j.
Definition run71_next_b2 (now : run71_state) (t i : nat) : R :=
  run71_now_b2 now i - eta * run71_next_delta2 now t i.
Definition run71_next_W3 (now : run71_state) (t i j : nat) : R :=
  run71_now_W3 now i j - eta * run71_next_delta3 now t i * run71_next_a2 now t j.
Definition run71_next_b3 (now : run71_state) (t i : nat) : R :=
  run71_now_b3 now i - eta * run71_next_delta3 now t i.
Definition run71_step (now : run71_state) (t : nat) : run71_state := {| run71_now_W1 := run71_next_W1 now t; run71_now_b1 := run71_next_b1 now t; run71_now_W2 := run71_next_W2 now t; run71_now_b2 := run71_next_b2 now t; run71_now_W3 := run71_next_W3 now t; run71_now_b3 := run71_next_b3 now t |}.
Fixpoint run71_after (t : nat) : run71_state :=
  match t with O => {| run71_now_W1 := fun i j => c; run71_now_b1 := fun i => 0; run71_now_W2 := fun i j => c; run71_now_b2 := fun i => 0; run71_now_W3 := fun i j => c; run71_now_b3 := fun i => 0 |} | S t => run71_step (run71_after t) t end.
Definition run71_W1 (t : nat) := run71_now_W1 (run71_after t).
Definition run71_b1 (t : nat) := run71_now_b1 (run71_after t).
Definition run71_W2 (t : nat) := run71_now_W2 (run71_after t).
Definition run71_b2 (t : nat) := run71_now_b2 (run71_after t).
Definition run71_W3 (t : nat) := run71_now_W3 (run71_after t).
Definition run71_b3 (t : nat) := run71_now_b3 (run71_after t).
Definition run71_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_z1 (run71_after t) t end.
Definition run71_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_a1 (run71_after t) t end.
Definition run71_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_z2 (run71_after t) t end.
Definition run71_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_a2 (run71_after t) t end.
Definition run71_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_z3 (run71_after t) t end.
Definition run71_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta3 (run71_after t) t end.
Definition run71_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta2 (run71_after t) t end.
Definition run71_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta1 (run71_after t) t end.
End run71.

Theorem claim7 :
  exists (n0 n1 n2 n3 : nat) (c eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => / (1 + exp (- z)) in
  let phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z) in
  let W3 := (run71_W3 n0 n1 n2 n3 c eta phi phi_prime x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j)).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (n3 := 1%nat).
  pose (c := (1 : R)).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => 0).
  pose (phi := fun z : R => / (1 + exp (- z))).
  pose (phi_prime := fun z : R => / ((1 + exp (- z)) ^ 2) * exp (- z)).
  pose (W3 := (run71_W3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (W2 := (run71_W2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (W1 := (run71_W1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b1 := (run71_b1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z1 := (run71_z1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a1 := (run71_a1 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b2 := (run71_b2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z2 := (run71_z2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (a2 := (run71_a2 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (b3 := (run71_b3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (z3 := (run71_z3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  pose (delta3 := (run71_delta3 n0 n1 n2 n3 c eta phi phi_prime x y)).
  assert (v1 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [1] (same_parts (eq_refl : c = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 0; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := / (1 + exp (- z1 1%nat 1%nat))) eq_refl (rewritten (V 1) [/ (1 + exp (- z1 1%nat 1%nat))] [1 / 2] (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + 1) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [exp (- z1 1%nat 1%nat)] [1] (same_parts (eq_trans (f_equal exp (eq_trans (y := - (0)) (rewritten (PEopp (V 1)) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl)) (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 1 / 2; 0] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : inside (exp (- z2 1%nat 1%nat)) (stated 0x9b4597e37c9ce6f38f34 0x9b4597e37cc3b8a728c6))
    by (refine (exp_inside (- z2 1%nat 1%nat) (-1 # 2, -1 # 2) _ (exactly (z := - z2 1%nat 1%nat) (-1 # 2) (eq_trans (y := - (1 / 2)) (rewritten (PEopp (V 1)) [z2 1%nat 1%nat] [1 / 2] (same_parts v8 eq_refl)) (ring_fact [] (PEopp (PEc (1 # 2))) (PEc (-1 # 2)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : inside (/ (1 + exp (- z2 1%nat 1%nat))) (stated 0x9f597ea69a1500ca92fc 0x9f597ea69a240b35a95d))
    by (refine (inverse_inside (1 + exp (- z2 1%nat 1%nat)) (stated 0x19b4597e37c9ce6f38f34 0x19b4597e37cc3b8a728c6) _ (enclosed (l := [exp (- z2 1%nat 1%nat)]) (PEadd (PEc (1 # 1)) (V 1)) _ (one_more v9 (Forall2_nil _)) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : inside (a2 1%nat 1%nat) (stated 0x9f597ea69a1500ca92fc 0x9f597ea69a240b35a95d))
    by (refine (same_inside (y := / (1 + exp (- z2 1%nat 1%nat))) eq_refl v10); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : inside (z3 1%nat 1%nat) (stated 0x9f597ea69a1500ca92fc 0x9f597ea69a240b35a95d))
    by (refine (same_inside (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat]) (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more v11 (one_more (exactly (z := b3 0%nat 1%nat) (0 # 1) v12) (Forall2_nil _)))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : inside (delta3 1%nat 1%nat) (stated 0x9f597ea69a1500ca92fc 0x9f597ea69a240b35a95d))
    by (refine (same_inside (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (enclosed (l := [z3 1%nat 1%nat; y 1%nat 1%nat]) (PEsub (V 1) (V 2)) _ (one_more v13 (one_more (exactly (z := y 1%nat 1%nat) (0 # 1) (eq_refl : y 1%nat 1%nat = 0)) (Forall2_nil _))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : inside (W3 1%nat 1%nat 1%nat) (stated 0x9ccfb563be07a0dbcdb7 0x9ccfb563be1a5a50f3d0))
    by (refine (same_inside (y := W3 0%nat 1%nat 1%nat - eta * delta3 1%nat 1%nat * a2 1%nat 1%nat) eq_refl (enclosed (l := [W3 0%nat 1%nat 1%nat; eta; delta3 1%nat 1%nat; a2 1%nat 1%nat]) (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) _ (one_more (exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) v1) (one_more (exactly (z := eta) (1 # 1) (eq_refl : eta = 1)) (one_more v14 (one_more v11 (Forall2_nil _))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ n3 (ex_intro _ c (ex_intro _ eta (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j => (fun h : forall j : nat, W3 1%nat 1%nat j = W3 0%nat 1%nat j => (Rlt_not_eq _ _ (less_inside v15 ((exactly (z := W3 0%nat 1%nat 1%nat) (1 # 1) (rewritten (V 1) [W3 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl))) : inside (W3 0%nat 1%nat 1%nat) (1 # 1, 1 # 1)) _)) (h 1%nat)) (h 1%nat))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim5, claim6, claim7, claim1_defined, claim1_moves, claim2_defined, claim2_moves, claim3_defined, claim3_moves, claim4_defined, claim4_moves).
Print Assumptions certified.
