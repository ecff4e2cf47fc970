(* The certificate of the page `mlp-identical-units-any-schedule`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** at any rate in each step, the entries of $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{b}_{2}$ along axis 1, of $\mathbf{W}_{2}$ along axes 1 and 2 and of $\mathbf{W}_{3}$ along axis 2 stay identical *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R; run11_now_W3 : nat -> nat -> R; run11_now_b3 : nat -> R }.

Section run11.
Variables (n0 n1 n2 n3 : nat) (c : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (eta : nat -> R) (x y : nat -> nat -> R).
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
  ell_prime (run11_next_z3 now t i) (y (S t) i).
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run11_now_W3 now j i * run11_next_delta3 now t j) * phi_prime (run11_next_z2 now t i).
Definition run11_next_delta1 (now : run11_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run11_now_W2 now j i * run11_next_delta2 now t j) * phi_prime (run11_next_z1 now t i).
Definition run11_next_W1 (now : run11_state) (t i j : nat) : R :=
  run11_now_W1 now i j - eta (S t) * run11_next_delta1 now t i * x (S t) j.
Definition run11_next_b1 (now : run11_state) (t i : nat) : R :=
  run11_now_b1 now i - eta (S t) * run11_next_delta1 now t i.
Definition run11_next_W2 (now : run11_state) (t i j : nat) : R :=
  run11_now_W2 now i j - eta (S t) * run11_next_delta2 now t i * run11_next_a1 now t j.
Definition run11_next_b2 (now : run11_state) (t i : nat) : R :=
  run11_now_b2 now i - eta (S t) * run11_next_delta2 now t i.
Definition run11_next_W3 (now : run11_state) (t i j : nat) : R :=
  run11_now_W3 now i j - eta (S t) * run11_next_delta3 now t i * run11_next_a2 now t j.
Definition run11_next_b3 (now : run11_state) (t i : nat) : R :=
  run11_now_b3 now i - eta (S t) * run11_next_delta3 now t i.
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

Lemma L1_1 (n0 n1 n2 n3 : nat) (c : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (W_r1 : nat -> nat -> R) (W_r2 : nat -> R) (W_r3 a1 a2 : nat -> nat -> R) (a_r1 a_r2 : nat -> R) (b1 b2 b3 : nat -> nat -> R) (b_r1 b_r2 : nat -> R) (b_r3 delta1 delta2 delta3 : nat -> nat -> R) (delta_r1 delta_r2 : nat -> R) (delta_r3 : nat -> nat -> R) (eta : nat -> R) (x y z1 z2 z3 : nat -> nat -> R) (z_r1 z_r2 : nat -> R) (z_r3 : nat -> nat -> R)
    (H1 : W_r2 0%nat = c)
    (H2 : b_r1 0%nat = 0)
    (H3 : b_r2 0%nat = 0)
    (H4 : forall j : nat, W_r1 0%nat j = c)
    (H5 : forall t : nat, W_r2 (S t) = W_r2 t - eta (S t) * delta_r2 (S t) * a_r1 (S t))
    (H6 : forall i : nat, W_r3 0%nat i = c)
    (H7 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H8 : forall t : nat, a_r2 (S t) = phi (z_r2 (S t)))
    (H9 : forall i : nat, b1 0%nat i = 0)
    (H10 : forall i : nat, b2 0%nat i = 0)
    (H11 : forall i : nat, b3 0%nat i = 0)
    (H12 : forall t : nat, b_r1 (S t) = b_r1 t - eta (S t) * delta_r1 (S t))
    (H13 : forall t : nat, b_r2 (S t) = b_r2 t - eta (S t) * delta_r2 (S t))
    (H14 : forall i : nat, b_r3 0%nat i = 0)
    (H15 : forall t : nat, delta_r1 (S t) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    (H16 : forall t : nat, delta_r2 (S t) = Sum 1 n3 (fun j => W_r3 t j * delta_r3 (S t) j) * phi_prime (z_r2 (S t)))
    (H17 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H18 : forall t : nat, z_r2 (S t) = INR n1 * W_r2 t * a_r1 (S t) + b_r2 t)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H21 : forall i : nat, forall j : nat, W3 0%nat i j = c)
    (H22 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j - eta (S t) * delta_r1 (S t) * x (S t) j)
    (H23 : forall t : nat, forall i : nat, W_r3 (S t) i = W_r3 t i - eta (S t) * delta_r3 (S t) i * a_r2 (S t))
    (H24 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H25 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H26 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta (S t) * delta1 (S t) i)
    (H27 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta (S t) * delta2 (S t) i)
    (H28 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta (S t) * delta3 (S t) i)
    (H29 : forall t : nat, forall i : nat, b_r3 (S t) i = b_r3 t i - eta (S t) * delta_r3 (S t) i)
    (H30 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H31 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H32 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H33 : forall t : nat, forall i : nat, delta_r3 (S t) i = ell_prime (z_r3 (S t) i) (y (S t) i))
    (H34 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H35 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H36 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H37 : forall t : nat, forall i : nat, z_r3 (S t) i = INR n2 * W_r3 t i * a_r2 (S t) + b_r3 t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta (S t) * delta1 (S t) i * x (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta (S t) * delta2 (S t) i * a1 (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta (S t) * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k).
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
    by (clear - H1 H10 H11 H12 H13 H14 H19 H2 H20 H21 H22 H23 H26 H27 H28 H29 H3 H38 H39 H4 H40 H5 H6 H9 W1 W2 W3 W_r1 W_r2 W_r3 b1 b2 b3 b_r1 b_r2 b_r3 eta s10 s12 s13 s16 s3 s5 s8 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H19 i j) (eq_sym (H4 j))))) (conj (fun i : nat => (eq_trans (H9 i) (eq_sym H2))) (conj (fun i : nat => (fun j : nat => (eq_trans (H20 i j) (eq_sym H1)))) (conj (fun i : nat => (eq_trans (H10 i) (eq_sym H3))) (conj (fun i : nat => (fun j : nat => (eq_trans (H21 i j) (eq_sym (H6 i))))) (fun i : nat => (eq_trans (H11 i) (eq_sym (H14 i))))))))) (fun t : nat => (fun H41 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H38 t i j) (add2 ((proj1 H41) i j) (opp1 (mul2 (mul2 (eq_refl (eta (S t))) (s16 i t H41)) (eq_refl (x (S t) j)))))) (eq_sym (H22 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H26 t i) (add2 ((proj1 (proj2 H41)) i) (opp1 (mul2 (eq_refl (eta (S t))) (s16 i t H41))))) (eq_sym (H12 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H39 t i j) (add2 ((proj1 (proj2 (proj2 H41))) i j) (opp1 (mul2 (mul2 (eq_refl (eta (S t))) (s13 i t H41)) ((s5 t H41) j))))) (eq_sym (H5 t))))) (conj (fun i : nat => (eq_trans (eq_trans (H27 t i) (add2 ((proj1 (proj2 (proj2 (proj2 H41)))) i) (opp1 (mul2 (eq_refl (eta (S t))) (s13 i t H41))))) (eq_sym (H13 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H40 t i j) (add2 ((s3 t H41) i j) (opp1 (mul2 (mul2 (eq_refl (eta (S t))) (s12 i t H41)) ((s8 t H41) j))))) (eq_sym (H23 t i))))) (fun i : nat => (eq_trans (eq_trans (H28 t i) (add2 (s10 i t H41) (opp1 (mul2 (eq_refl (eta (S t))) (s12 i t H41))))) (eq_sym (H29 t i))))))))))))).
  assert (s18 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s19 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s17; exact (fun t : nat => (proj1 (proj2 (s17 t))))).
  assert (s20 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s21 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t)
    by (clear - W2 W_r2 s17; exact (fun t : nat => (proj1 (proj2 (proj2 (s17 t)))))).
  assert (s22 : forall (t : nat),
    W_r2 t = W_r2 t)
    by (clear - W_r2; exact (fun t => (eq_refl (W_r2 t)))).
  assert (s23 : forall t : nat, forall i : nat, b2 t i = b_r2 t)
    by (clear - b2 b_r2 s17; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s17 t))))))).
  assert (s24 : forall (t : nat),
    b_r2 t = b_r2 t)
    by (clear - b_r2; exact (fun t => (eq_refl (b_r2 t)))).
  assert (s25 : forall t : nat, forall i : nat, forall j : nat, W3 t i j = W_r3 t i)
    by (clear - W3 W_r3 s17; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s17 t)))))))).
  assert (s26 : forall (i t : nat),
    W_r3 t i = W_r3 t i)
    by (clear - W_r3; exact (fun i t => (eq_refl (W_r3 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s17 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s17 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s19 t i) (eq_sym (s19 t k))))) (conj (fun i : nat => (fun j : nat => (fun k : nat => (fun l : nat => (eq_trans (s21 t i j) (eq_sym (s21 t k l))))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s23 t i) (eq_sym (s23 t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s25 t i j) (eq_sym (s25 t i k))))))))))).
Qed.

Record small11_state := { small11_now_W_r1 : nat -> R; small11_now_b_r1 : R; small11_now_W_r2 : R; small11_now_b_r2 : R; small11_now_W_r3 : nat -> R; small11_now_b_r3 : nat -> R }.

Section small11.
Variables (n0 n1 n2 n3 : nat) (c : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (eta : nat -> R) (x y : nat -> nat -> R).
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
  ell_prime (small11_next_z_r3 now t i) (y (S t) i).
Definition small11_next_delta_r2 (now : small11_state) (t : nat) : R :=
  Sum 1 n3 (fun j => small11_now_W_r3 now j * small11_next_delta_r3 now t j) * phi_prime (small11_next_z_r2 now t).
Definition small11_next_delta_r1 (now : small11_state) (t : nat) : R :=
  INR n2 * small11_now_W_r2 now * small11_next_delta_r2 now t * phi_prime (small11_next_z_r1 now t).
Definition small11_next_W_r1 (now : small11_state) (t j : nat) : R :=
  small11_now_W_r1 now j - eta (S t) * small11_next_delta_r1 now t * x (S t) j.
Definition small11_next_b_r1 (now : small11_state) (t : nat) : R :=
  small11_now_b_r1 now - eta (S t) * small11_next_delta_r1 now t.
Definition small11_next_W_r2 (now : small11_state) (t : nat) : R :=
  small11_now_W_r2 now - eta (S t) * small11_next_delta_r2 now t * small11_next_a_r1 now t.
Definition small11_next_b_r2 (now : small11_state) (t : nat) : R :=
  small11_now_b_r2 now - eta (S t) * small11_next_delta_r2 now t.
Definition small11_next_W_r3 (now : small11_state) (t i : nat) : R :=
  small11_now_W_r3 now i - eta (S t) * small11_next_delta_r3 now t i * small11_next_a_r2 now t.
Definition small11_next_b_r3 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r3 now i - eta (S t) * small11_next_delta_r3 now t i.
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

Lemma L1_2 (n0 n1 n2 n3 : nat) (c : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 : nat -> nat -> R) (eta : nat -> R) (x y z1 z2 z3 : nat -> nat -> R)
    (H9 : forall i : nat, b1 0%nat i = 0)
    (H10 : forall i : nat, b2 0%nat i = 0)
    (H11 : forall i : nat, b3 0%nat i = 0)
    (H19 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H20 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H21 : forall i : nat, forall j : nat, W3 0%nat i j = c)
    (H24 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H25 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H26 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta (S t) * delta1 (S t) i)
    (H27 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta (S t) * delta2 (S t) i)
    (H28 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta (S t) * delta3 (S t) i)
    (H30 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H31 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H32 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H34 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H35 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H36 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H38 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta (S t) * delta1 (S t) i * x (S t) j)
    (H39 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta (S t) * delta2 (S t) i * a1 (S t) j)
    (H40 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta (S t) * delta3 (S t) i * a2 (S t) j) :
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
  exact (L1_1 n0 n1 n2 n3 c ell_prime phi phi_prime W1 W2 W3 (small11_W_r1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (small11_W_r2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (small11_W_r3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) a1 a2 (small11_a_r1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (small11_a_r2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) b1 b2 b3 (small11_b_r1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (small11_b_r2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (small11_b_r3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) delta1 delta2 delta3 (small11_delta_r1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (small11_delta_r2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (small11_delta_r3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) eta x y z1 z2 z3 (small11_z_r1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (small11_z_r2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (small11_z_r3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H9 H10 H11 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H19 H20 H21 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H24 H25 H26 H27 H28 (fun _ _ => eq_refl) H30 H31 H32 (fun _ _ => eq_refl) H34 H35 H36 (fun _ _ => eq_refl) H38 H39 H40).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 n3 : nat) (c : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (eta : nat -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) in
  let b1 := (run11_b1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) in
  let W2 := (run11_W2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) in
  let b2 := (run11_b2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) in
  let W3 := (run11_W3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) in
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k).
Proof.
  intros n0 n1 n2 n3 c ell_prime phi phi_prime eta x y W1 b1 W2 b2 W3.
  exact (L1_2 n0 n1 n2 n3 c ell_prime phi phi_prime (run11_W1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (run11_W2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (run11_W3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (run11_a1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (run11_a2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (run11_b1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (run11_b2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (run11_b3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (run11_delta1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (run11_delta2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (run11_delta3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) eta x y (run11_z1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (run11_z2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (run11_z3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let c := (2 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let eta := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 1 / 2 in
  let W1 := (run11_W1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) in
  let b1 := (run11_b1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) in
  let W2 := (run11_W2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) in
  let b2 := (run11_b2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) in
  let W3 := (run11_W3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k)).
Proof.
  intros n0 n1 n2 n3 c ell_prime phi phi_prime eta x y W1 b1 W2 b2 W3.
  pose (z1 := (run11_z1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y)).
  pose (a1 := (run11_a1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y)).
  pose (z2 := (run11_z2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y)).
  pose (a2 := (run11_a2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y)).
  pose (b3 := (run11_b3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y)).
  pose (z3 := (run11_z3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y)).
  pose (delta3 := (run11_delta3 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y)).
  pose (delta1 := (run11_delta1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y)).
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
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta 1%nat * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 2 - 1 * 8 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta 1%nat; delta1 1%nat 1%nat; x 1%nat 1%nat] [2; 1; 8; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta 1%nat = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))))) (ring_fact [] (PEsub (PEc (2 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (8 # 1))) (PEc (1 # 2)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-2)] (same_parts v15 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [2] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (2 # 1) eq_refl)) (claim1 n0 n1 n2 n3 c ell_prime phi phi_prime eta x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with Adam and a rate that falls as a cosine, the entries of $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{b}_{2}$ along axis 1, of $\mathbf{W}_{2}$ along axes 1 and 2 and of $\mathbf{W}_{3}$ along axis 2 stay identical *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_m_W1 : nat -> nat -> R; run21_now_s_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_m_b1 : nat -> R; run21_now_s_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_m_W2 : nat -> nat -> R; run21_now_s_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_m_b2 : nat -> R; run21_now_s_b2 : nat -> R; run21_now_W3 : nat -> nat -> R; run21_now_m_W3 : nat -> nat -> R; run21_now_s_W3 : nat -> nat -> R; run21_now_b3 : nat -> R; run21_now_m_b3 : nat -> R; run21_now_s_b3 : nat -> R; run21_now_p : R; run21_now_q : R }.

Section run21.
Variables (n0 n1 n2 n3 : nat) (T beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
Definition run21_next_G1 (now : run21_state) (t i j : nat) : R :=
  run21_next_delta1 now t i * x (S t) j.
Definition run21_next_g1 (now : run21_state) (t i : nat) : R :=
  run21_next_delta1 now t i.
Definition run21_next_G2 (now : run21_state) (t i j : nat) : R :=
  run21_next_delta2 now t i * run21_next_a1 now t j.
Definition run21_next_g2 (now : run21_state) (t i : nat) : R :=
  run21_next_delta2 now t i.
Definition run21_next_G3 (now : run21_state) (t i j : nat) : R :=
  run21_next_delta3 now t i * run21_next_a2 now t j.
Definition run21_next_g3 (now : run21_state) (t i : nat) : R :=
  run21_next_delta3 now t i.
Definition run21_next_W1 (now : run21_state) (t i j : nat) : R :=
  run21_now_W1 now i j + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * run21_now_m_W1 now i j + (1 - beta1) * run21_next_G1 now t i j) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_W1 now i j + (1 - beta2) * run21_next_G1 now t i j ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_W1 (now : run21_state) (t i j : nat) : R :=
  beta1 * run21_now_m_W1 now i j + (1 - beta1) * run21_next_G1 now t i j.
Definition run21_next_s_W1 (now : run21_state) (t i j : nat) : R :=
  beta2 * run21_now_s_W1 now i j + (1 - beta2) * run21_next_G1 now t i j ^ 2.
Definition run21_next_b1 (now : run21_state) (t i : nat) : R :=
  run21_now_b1 now i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * run21_now_m_b1 now i + (1 - beta1) * run21_next_g1 now t i) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_b1 now i + (1 - beta2) * run21_next_g1 now t i ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_b1 (now : run21_state) (t i : nat) : R :=
  beta1 * run21_now_m_b1 now i + (1 - beta1) * run21_next_g1 now t i.
Definition run21_next_s_b1 (now : run21_state) (t i : nat) : R :=
  beta2 * run21_now_s_b1 now i + (1 - beta2) * run21_next_g1 now t i ^ 2.
Definition run21_next_W2 (now : run21_state) (t i j : nat) : R :=
  run21_now_W2 now i j + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * run21_now_m_W2 now i j + (1 - beta1) * run21_next_G2 now t i j) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_W2 now i j + (1 - beta2) * run21_next_G2 now t i j ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_W2 (now : run21_state) (t i j : nat) : R :=
  beta1 * run21_now_m_W2 now i j + (1 - beta1) * run21_next_G2 now t i j.
Definition run21_next_s_W2 (now : run21_state) (t i j : nat) : R :=
  beta2 * run21_now_s_W2 now i j + (1 - beta2) * run21_next_G2 now t i j ^ 2.
Definition run21_next_b2 (now : run21_state) (t i : nat) : R :=
  run21_now_b2 now i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * run21_now_m_b2 now i + (1 - beta1) * run21_next_g2 now t i) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_b2 now i + (1 - beta2) * run21_next_g2 now t i ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_b2 (now : run21_state) (t i : nat) : R :=
  beta1 * run21_now_m_b2 now i + (1 - beta1) * run21_next_g2 now t i.
Definition run21_next_s_b2 (now : run21_state) (t i : nat) : R :=
  beta2 * run21_now_s_b2 now i + (1 - beta2) * run21_next_g2 now t i ^ 2.
Definition run21_next_W3 (now : run21_state) (t i j : nat) : R :=
  run21_now_W3 now i j + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * run21_now_m_W3 now i j + (1 - beta1) * run21_next_G3 now t i j) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_W3 now i j + (1 - beta2) * run21_next_G3 now t i j ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_W3 (now : run21_state) (t i j : nat) : R :=
  beta1 * run21_now_m_W3 now i j + (1 - beta1) * run21_next_G3 now t i j.
Definition run21_next_s_W3 (now : run21_state) (t i j : nat) : R :=
  beta2 * run21_now_s_W3 now i j + (1 - beta2) * run21_next_G3 now t i j ^ 2.
Definition run21_next_b3 (now : run21_state) (t i : nat) : R :=
  run21_now_b3 now i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * run21_now_m_b3 now i + (1 - beta1) * run21_next_g3 now t i) * / (1 - beta1 * run21_now_p now) * / (sqrt ((beta2 * run21_now_s_b3 now i + (1 - beta2) * run21_next_g3 now t i ^ 2) * / (1 - beta2 * run21_now_q now)) + epsilon).
Definition run21_next_m_b3 (now : run21_state) (t i : nat) : R :=
  beta1 * run21_now_m_b3 now i + (1 - beta1) * run21_next_g3 now t i.
Definition run21_next_s_b3 (now : run21_state) (t i : nat) : R :=
  beta2 * run21_now_s_b3 now i + (1 - beta2) * run21_next_g3 now t i ^ 2.
Definition run21_next_p (now : run21_state) (t : nat) : R :=
  beta1 * run21_now_p now.
Definition run21_next_q (now : run21_state) (t : nat) : R :=
  beta2 * run21_now_q now.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_W1 := run21_next_W1 now t; run21_now_m_W1 := run21_next_m_W1 now t; run21_now_s_W1 := run21_next_s_W1 now t; run21_now_b1 := run21_next_b1 now t; run21_now_m_b1 := run21_next_m_b1 now t; run21_now_s_b1 := run21_next_s_b1 now t; run21_now_W2 := run21_next_W2 now t; run21_now_m_W2 := run21_next_m_W2 now t; run21_now_s_W2 := run21_next_s_W2 now t; run21_now_b2 := run21_next_b2 now t; run21_now_m_b2 := run21_next_m_b2 now t; run21_now_s_b2 := run21_next_s_b2 now t; run21_now_W3 := run21_next_W3 now t; run21_now_m_W3 := run21_next_m_W3 now t; run21_now_s_W3 := run21_next_s_W3 now t; run21_now_b3 := run21_next_b3 now t; run21_now_m_b3 := run21_next_m_b3 now t; run21_now_s_b3 := run21_next_s_b3 now t; run21_now_p := run21_next_p now t; run21_now_q := run21_next_q now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_W1 := fun i j => c; run21_now_m_W1 := fun i j => 0; run21_now_s_W1 := fun i j => 0; run21_now_b1 := fun i => 0; run21_now_m_b1 := fun i => 0; run21_now_s_b1 := fun i => 0; run21_now_W2 := fun i j => c; run21_now_m_W2 := fun i j => 0; run21_now_s_W2 := fun i j => 0; run21_now_b2 := fun i => 0; run21_now_m_b2 := fun i => 0; run21_now_s_b2 := fun i => 0; run21_now_W3 := fun i j => c; run21_now_m_W3 := fun i j => 0; run21_now_s_W3 := fun i j => 0; run21_now_b3 := fun i => 0; run21_now_m_b3 := fun i => 0; run21_now_s_b3 := fun i => 0; run21_now_p := 1; run21_now_q := 1 |} | S t => run21_step (run21_after t) t end.
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
Definition run21_W3 (t : nat) := run21_now_W3 (run21_after t).
Definition run21_m_W3 (t : nat) := run21_now_m_W3 (run21_after t).
Definition run21_s_W3 (t : nat) := run21_now_s_W3 (run21_after t).
Definition run21_b3 (t : nat) := run21_now_b3 (run21_after t).
Definition run21_m_b3 (t : nat) := run21_now_m_b3 (run21_after t).
Definition run21_s_b3 (t : nat) := run21_now_s_b3 (run21_after t).
Definition run21_p (t : nat) := run21_now_p (run21_after t).
Definition run21_q (t : nat) := run21_now_q (run21_after t).
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
Definition run21_G1 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run21_next_G1 (run21_after t) t end.
Definition run21_g1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_g1 (run21_after t) t end.
Definition run21_G2 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run21_next_G2 (run21_after t) t end.
Definition run21_g2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_g2 (run21_after t) t end.
Definition run21_G3 (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run21_next_G3 (run21_after t) t end.
Definition run21_g3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_g3 (run21_after t) t end.
End run21.

Lemma L2_1 (n0 n1 n2 n3 : nat) (T beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 G3 : nat -> nat -> nat -> R) (G_r1 : nat -> nat -> R) (G_r2 : nat -> R) (G_r3 : nat -> nat -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (W_r1 : nat -> nat -> R) (W_r2 : nat -> R) (W_r3 a1 a2 : nat -> nat -> R) (a_r1 a_r2 : nat -> R) (b1 b2 b3 : nat -> nat -> R) (b_r1 b_r2 : nat -> R) (b_r3 delta1 delta2 delta3 : nat -> nat -> R) (delta_r1 delta_r2 : nat -> R) (delta_r3 g1 g2 g3 : nat -> nat -> R) (g_r1 g_r2 : nat -> R) (g_r3 : nat -> nat -> R) (m_W1 m_W2 m_W3 : nat -> nat -> nat -> R) (m_W_r1 : nat -> nat -> R) (m_W_r2 : nat -> R) (m_W_r3 m_b1 m_b2 m_b3 : nat -> nat -> R) (m_b_r1 m_b_r2 : nat -> R) (m_b_r3 : nat -> nat -> R) (p p_r q q_r : nat -> R) (s_W1 s_W2 s_W3 : nat -> nat -> nat -> R) (s_W_r1 : nat -> nat -> R) (s_W_r2 : nat -> R) (s_W_r3 s_b1 s_b2 s_b3 : nat -> nat -> R) (s_b_r1 s_b_r2 : nat -> R) (s_b_r3 x y z1 z2 z3 : nat -> nat -> R) (z_r1 z_r2 : nat -> R) (z_r3 : nat -> nat -> R)
    (H1 : W_r2 0%nat = c)
    (H2 : b_r1 0%nat = 0)
    (H3 : b_r2 0%nat = 0)
    (H4 : m_W_r2 0%nat = 0)
    (H5 : m_b_r1 0%nat = 0)
    (H6 : m_b_r2 0%nat = 0)
    (H7 : p 0%nat = 1)
    (H8 : p_r 0%nat = 1)
    (H9 : q 0%nat = 1)
    (H10 : q_r 0%nat = 1)
    (H11 : s_W_r2 0%nat = 0)
    (H12 : s_b_r1 0%nat = 0)
    (H13 : s_b_r2 0%nat = 0)
    (H14 : forall t : nat, G_r2 (S t) = delta_r2 (S t) * a_r1 (S t))
    (H15 : forall j : nat, W_r1 0%nat j = c)
    (H16 : forall t : nat, W_r2 (S t) = W_r2 t + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_W_r2 t + (1 - beta1) * G_r2 (S t)) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_W_r2 t + (1 - beta2) * G_r2 (S t) ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H17 : forall i : nat, W_r3 0%nat i = c)
    (H18 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H19 : forall t : nat, a_r2 (S t) = phi (z_r2 (S t)))
    (H20 : forall i : nat, b1 0%nat i = 0)
    (H21 : forall i : nat, b2 0%nat i = 0)
    (H22 : forall i : nat, b3 0%nat i = 0)
    (H23 : forall t : nat, b_r1 (S t) = b_r1 t + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_b_r1 t + (1 - beta1) * g_r1 (S t)) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r1 t + (1 - beta2) * g_r1 (S t) ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H24 : forall t : nat, b_r2 (S t) = b_r2 t + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_b_r2 t + (1 - beta1) * g_r2 (S t)) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r2 t + (1 - beta2) * g_r2 (S t) ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H25 : forall i : nat, b_r3 0%nat i = 0)
    (H26 : forall t : nat, delta_r1 (S t) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    (H27 : forall t : nat, delta_r2 (S t) = Sum 1 n3 (fun j => W_r3 t j * delta_r3 (S t) j) * phi_prime (z_r2 (S t)))
    (H28 : forall t : nat, g_r1 (S t) = delta_r1 (S t))
    (H29 : forall t : nat, g_r2 (S t) = delta_r2 (S t))
    (H30 : forall j : nat, m_W_r1 0%nat j = 0)
    (H31 : forall t : nat, m_W_r2 (S t) = beta1 * m_W_r2 t + (1 - beta1) * G_r2 (S t))
    (H32 : forall i : nat, m_W_r3 0%nat i = 0)
    (H33 : forall i : nat, m_b1 0%nat i = 0)
    (H34 : forall i : nat, m_b2 0%nat i = 0)
    (H35 : forall i : nat, m_b3 0%nat i = 0)
    (H36 : forall t : nat, m_b_r1 (S t) = beta1 * m_b_r1 t + (1 - beta1) * g_r1 (S t))
    (H37 : forall t : nat, m_b_r2 (S t) = beta1 * m_b_r2 t + (1 - beta1) * g_r2 (S t))
    (H38 : forall i : nat, m_b_r3 0%nat i = 0)
    (H39 : forall t : nat, p (S t) = beta1 * p t)
    (H40 : forall t : nat, p_r (S t) = beta1 * p_r t)
    (H41 : forall t : nat, q (S t) = beta2 * q t)
    (H42 : forall t : nat, q_r (S t) = beta2 * q_r t)
    (H43 : forall j : nat, s_W_r1 0%nat j = 0)
    (H44 : forall t : nat, s_W_r2 (S t) = beta2 * s_W_r2 t + (1 - beta2) * G_r2 (S t) ^ 2)
    (H45 : forall i : nat, s_W_r3 0%nat i = 0)
    (H46 : forall i : nat, s_b1 0%nat i = 0)
    (H47 : forall i : nat, s_b2 0%nat i = 0)
    (H48 : forall i : nat, s_b3 0%nat i = 0)
    (H49 : forall t : nat, s_b_r1 (S t) = beta2 * s_b_r1 t + (1 - beta2) * g_r1 (S t) ^ 2)
    (H50 : forall t : nat, s_b_r2 (S t) = beta2 * s_b_r2 t + (1 - beta2) * g_r2 (S t) ^ 2)
    (H51 : forall i : nat, s_b_r3 0%nat i = 0)
    (H52 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H53 : forall t : nat, z_r2 (S t) = INR n1 * W_r2 t * a_r1 (S t) + b_r2 t)
    (H54 : forall t : nat, forall j : nat, G_r1 (S t) j = delta_r1 (S t) * x (S t) j)
    (H55 : forall t : nat, forall i : nat, G_r3 (S t) i = delta_r3 (S t) i * a_r2 (S t))
    (H56 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H57 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H58 : forall i : nat, forall j : nat, W3 0%nat i j = c)
    (H59 : forall t : nat, forall j : nat, W_r1 (S t) j = W_r1 t j + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_W_r1 t j + (1 - beta1) * G_r1 (S t) j) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_W_r1 t j + (1 - beta2) * G_r1 (S t) j ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H60 : forall t : nat, forall i : nat, W_r3 (S t) i = W_r3 t i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_W_r3 t i + (1 - beta1) * G_r3 (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_W_r3 t i + (1 - beta2) * G_r3 (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H61 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H62 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H63 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H64 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H65 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_b3 t i + (1 - beta1) * g3 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b3 t i + (1 - beta2) * g3 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H66 : forall t : nat, forall i : nat, b_r3 (S t) i = b_r3 t i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_b_r3 t i + (1 - beta1) * g_r3 (S t) i) * / (1 - beta1 * p_r t) * / (sqrt ((beta2 * s_b_r3 t i + (1 - beta2) * g_r3 (S t) i ^ 2) * / (1 - beta2 * q_r t)) + epsilon))
    (H67 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H68 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H69 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H70 : forall t : nat, forall i : nat, delta_r3 (S t) i = ell_prime (z_r3 (S t) i) (y (S t) i))
    (H71 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H72 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H73 : forall t : nat, forall i : nat, g3 (S t) i = delta3 (S t) i)
    (H74 : forall t : nat, forall i : nat, g_r3 (S t) i = delta_r3 (S t) i)
    (H75 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H76 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H77 : forall i : nat, forall j : nat, m_W3 0%nat i j = 0)
    (H78 : forall t : nat, forall j : nat, m_W_r1 (S t) j = beta1 * m_W_r1 t j + (1 - beta1) * G_r1 (S t) j)
    (H79 : forall t : nat, forall i : nat, m_W_r3 (S t) i = beta1 * m_W_r3 t i + (1 - beta1) * G_r3 (S t) i)
    (H80 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H81 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H82 : forall t : nat, forall i : nat, m_b3 (S t) i = beta1 * m_b3 t i + (1 - beta1) * g3 (S t) i)
    (H83 : forall t : nat, forall i : nat, m_b_r3 (S t) i = beta1 * m_b_r3 t i + (1 - beta1) * g_r3 (S t) i)
    (H84 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H85 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H86 : forall i : nat, forall j : nat, s_W3 0%nat i j = 0)
    (H87 : forall t : nat, forall j : nat, s_W_r1 (S t) j = beta2 * s_W_r1 t j + (1 - beta2) * G_r1 (S t) j ^ 2)
    (H88 : forall t : nat, forall i : nat, s_W_r3 (S t) i = beta2 * s_W_r3 t i + (1 - beta2) * G_r3 (S t) i ^ 2)
    (H89 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H90 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H91 : forall t : nat, forall i : nat, s_b3 (S t) i = beta2 * s_b3 t i + (1 - beta2) * g3 (S t) i ^ 2)
    (H92 : forall t : nat, forall i : nat, s_b_r3 (S t) i = beta2 * s_b_r3 t i + (1 - beta2) * g_r3 (S t) i ^ 2)
    (H93 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H94 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H95 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H96 : forall t : nat, forall i : nat, z_r3 (S t) i = INR n2 * W_r3 t i * a_r2 (S t) + b_r3 t i)
    (H97 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H98 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H99 : forall t : nat, forall i : nat, forall j : nat, G3 (S t) i j = delta3 (S t) i * a2 (S t) j)
    (H100 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H101 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H102 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_W3 t i j + (1 - beta1) * G3 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W3 t i j + (1 - beta2) * G3 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H103 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H104 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H105 : forall t : nat, forall i : nat, forall j : nat, m_W3 (S t) i j = beta1 * m_W3 t i j + (1 - beta1) * G3 (S t) i j)
    (H106 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H107 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2)
    (H108 : forall t : nat, forall i : nat, forall j : nat, s_W3 (S t) i j = beta2 * s_W3 t i j + (1 - beta2) * G3 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k).
Proof.
  assert (s1 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s2 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s3 : 1 = 1)
    by (clear; exact (eq_refl (1))).
  assert (s4 : forall (t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, forall j : nat, W2 t i j = W_r2 t)
    by (clear - W2 W_r2; exact (fun t H109 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109))))))))).
  assert (s5 : forall (t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, forall j : nat, W3 t i j = W_r3 t i)
    by (clear - W3 W_r3; exact (fun t H109 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109))))))))))))))).
  assert (s6 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    b1 t i = b_r1 t)
    by (clear - b1 b_r1; exact (fun i t H109 => ((proj1 (proj2 (proj2 (proj2 H109)))) i))).
  assert (s7 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    z1 (S t) i = z_r1 (S t))
    by (clear - H52 H93 n0 s6 x z1 z_r1; exact (fun i t H109 => (eq_trans (eq_trans (H93 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H109) i j_0) (eq_refl (x (S t) j_0))))) (s6 i t H109))) (eq_sym (H52 t))))).
  assert (s8 : forall (t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H18 H61 a1 a_r1 phi s7; exact (fun t H109 => (fun i : nat => (eq_trans (eq_trans (H61 t i) (f_equal phi (s7 i t H109))) (eq_sym (H18 t)))))).
  assert (s9 : forall (t : nat),
    Sum 1 n1 (fun j => W_r2 t * a_r1 (S t)) = INR n1 * W_r2 t * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun t => (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t * a_r1 (S t))] [W_r2 t * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s10 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    b2 t i = b_r2 t)
    by (clear - b2 b_r2; exact (fun i t H109 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109)))))))))) i))).
  assert (s11 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    z2 (S t) i = z_r2 (S t))
    by (clear - H53 H94 n1 s10 s4 s8 s9 z2 z_r2; exact (fun i t H109 => (eq_trans (eq_trans (H94 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((s4 t H109) i j_0) ((s8 t H109) j_0)))) (s9 t)) (s10 i t H109))) (eq_sym (H53 t))))).
  assert (s12 : forall (t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    forall i : nat, a2 (S t) i = a_r2 (S t))
    by (clear - H19 H62 a2 a_r2 phi s11; exact (fun t H109 => (fun i : nat => (eq_trans (eq_trans (H62 t i) (f_equal phi (s11 i t H109))) (eq_sym (H19 t)))))).
  assert (s13 : forall (i t : nat),
    Sum 1 n2 (fun j => W_r3 t i * a_r2 (S t)) = INR n2 * W_r3 t i * a_r2 (S t))
    by (clear - W_r3 a_r2 n2 y; exact (fun i t => (eq_trans (y := W_r3 t i * a_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r3 t i * a_r2 (S t))] [W_r3 t i * a_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r3 t i * a_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r3 t i * a_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r3 t i; a_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r3 t i * a_r2 (S t), fun j => 1)])) (eq_trans (y := W_r3 t i * a_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r3 t i; a_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r3 t i; a_r2 (S t); INR n2] (same_parts (eq_refl (W_r3 t i)) (same_parts (eq_refl (a_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r3 t i; a_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r3 t i; a_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s14 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    b3 t i = b_r3 t i)
    by (clear - b3 b_r3; exact (fun i t H109 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109)))))))))))))))) i))).
  assert (s15 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    z3 (S t) i = z_r3 (S t) i)
    by (clear - H95 H96 n2 s12 s13 s14 s5 z3 z_r3; exact (fun i t H109 => (eq_trans (eq_trans (H95 t i) (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((s5 t H109) i j_0) ((s12 t H109) j_0)))) (s13 i t)) (s14 i t H109))) (eq_sym (H96 t i))))).
  assert (s16 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    delta3 (S t) i = delta_r3 (S t) i)
    by (clear - H69 H70 delta3 delta_r3 ell_prime s15 y; exact (fun i t H109 => (eq_trans (eq_trans (H69 t i) (f_equal2 ell_prime (s15 i t H109) (eq_refl (y (S t) i)))) (eq_sym (H70 t i))))).
  assert (s17 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    delta2 (S t) i = delta_r2 (S t))
    by (clear - H27 H68 delta2 delta_r2 n3 phi_prime s11 s16 s5; exact (fun i t H109 => (eq_trans (eq_trans (H68 t i) (mul2 (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 ((s5 t H109) j_0 i) ((fun i : nat => (s16 i t H109)) j_0)))) (f_equal phi_prime (s11 i t H109)))) (eq_sym (H27 t))))).
  assert (s18 : forall (t : nat),
    Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t)) = INR n2 * W_r2 t * delta_r2 (S t))
    by (clear - W_r2 delta_r2 n2 y; exact (fun t => (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t))] [W_r2 t * delta_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r2 t * delta_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r2 t * delta_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; delta_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r2 t * delta_r2 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; delta_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r2 t; delta_r2 (S t); INR n2] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (delta_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s19 : forall (t : nat),
    INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    by (clear - W_r2 delta_r2 n2 phi_prime z_r1; exact (fun t => (ring_fact [INR n2; W_r2 t; delta_r2 (S t); phi_prime (z_r1 (S t))] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) eq_refl))).
  assert (s20 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H26 H67 delta1 delta_r1 n2 phi_prime s17 s18 s19 s4 s7; exact (fun i t H109 => (eq_trans (eq_trans (H67 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((s4 t H109) j_0 i) ((fun i : nat => (s17 i t H109)) j_0)))) (s18 t)) (f_equal phi_prime (s7 i t H109))) (s19 t))) (eq_sym (H26 t))))).
  assert (s21 : forall (i j t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    G1 (S t) i j = G_r1 (S t) j)
    by (clear - G1 G_r1 H54 H97 s20 x; exact (fun i j t H109 => (eq_trans (eq_trans (H97 t i j) (mul2 (s20 i t H109) (eq_refl (x (S t) j)))) (eq_sym (H54 t j))))).
  assert (s22 : forall (i j t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j = beta1 * m_W_r1 t j + (1 - beta1) * G_r1 (S t) j)
    by (clear - G1 G_r1 beta1 m_W1 m_W_r1 s21; exact (fun i j t H109 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 H109)) i j)) (mul2 (eq_refl (1 - beta1)) (s21 i j t H109))))).
  assert (s23 : forall (t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    p t = p_r t)
    by (clear - p p_r; exact (fun t H109 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109))))))))))))))))))))).
  assert (s24 : forall (t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta1 * p t) = / (1 - beta1 * p_r t))
    by (clear - beta1 p p_r s23; exact (fun t H109 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta1)) (s23 t H109))))))).
  assert (s25 : forall (i j t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2 = beta2 * s_W_r1 t j + (1 - beta2) * G_r1 (S t) j ^ 2)
    by (clear - G1 G_r1 beta2 s21 s_W1 s_W_r1; exact (fun i j t H109 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 H109))) i j)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s21 i j t H109)))))).
  assert (s26 : forall (t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    q t = q_r t)
    by (clear - q q_r; exact (fun t H109 => (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109))))))))))))))))))))).
  assert (s27 : forall (t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    / (1 - beta2 * q t) = / (1 - beta2 * q_r t))
    by (clear - beta2 q q_r s26; exact (fun t H109 => (inv1 (add2 (eq_refl (1)) (opp1 (mul2 (eq_refl (beta2)) (s26 t H109))))))).
  assert (s28 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    g1 (S t) i = g_r1 (S t))
    by (clear - H28 H71 g1 g_r1 s20; exact (fun i t H109 => (eq_trans (eq_trans (H71 t i) (s20 i t H109)) (eq_sym (H28 t))))).
  assert (s29 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i = beta1 * m_b_r1 t + (1 - beta1) * g_r1 (S t))
    by (clear - beta1 g1 g_r1 m_b1 m_b_r1 s28; exact (fun i t H109 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 H109))))) i)) (mul2 (eq_refl (1 - beta1)) (s28 i t H109))))).
  assert (s30 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2 = beta2 * s_b_r1 t + (1 - beta2) * g_r1 (S t) ^ 2)
    by (clear - beta2 g1 g_r1 s28 s_b1 s_b_r1; exact (fun i t H109 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H109)))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s28 i t H109)))))).
  assert (s31 : forall (i j t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    G2 (S t) i j = G_r2 (S t))
    by (clear - G2 G_r2 H14 H98 s17 s8; exact (fun i j t H109 => (eq_trans (eq_trans (H98 t i j) (mul2 (s17 i t H109) ((s8 t H109) j))) (eq_sym (H14 t))))).
  assert (s32 : forall (i j t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j = beta1 * m_W_r2 t + (1 - beta1) * G_r2 (S t))
    by (clear - G2 G_r2 beta1 m_W2 m_W_r2 s31; exact (fun i j t H109 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109)))))))) i j)) (mul2 (eq_refl (1 - beta1)) (s31 i j t H109))))).
  assert (s33 : forall (i j t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2 = beta2 * s_W_r2 t + (1 - beta2) * G_r2 (S t) ^ 2)
    by (clear - G2 G_r2 beta2 s31 s_W2 s_W_r2; exact (fun i j t H109 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109))))))))) i j)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s31 i j t H109)))))).
  assert (s34 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    g2 (S t) i = g_r2 (S t))
    by (clear - H29 H72 g2 g_r2 s17; exact (fun i t H109 => (eq_trans (eq_trans (H72 t i) (s17 i t H109)) (eq_sym (H29 t))))).
  assert (s35 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i = beta1 * m_b_r2 t + (1 - beta1) * g_r2 (S t))
    by (clear - beta1 g2 g_r2 m_b2 m_b_r2 s34; exact (fun i t H109 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109))))))))))) i)) (mul2 (eq_refl (1 - beta1)) (s34 i t H109))))).
  assert (s36 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2 = beta2 * s_b_r2 t + (1 - beta2) * g_r2 (S t) ^ 2)
    by (clear - beta2 g2 g_r2 s34 s_b2 s_b_r2; exact (fun i t H109 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109)))))))))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s34 i t H109)))))).
  assert (s37 : forall (i j t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    G3 (S t) i j = G_r3 (S t) i)
    by (clear - G3 G_r3 H55 H99 s12 s16; exact (fun i j t H109 => (eq_trans (eq_trans (H99 t i j) (mul2 (s16 i t H109) ((s12 t H109) j))) (eq_sym (H55 t i))))).
  assert (s38 : forall (i j t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_W3 t i j + (1 - beta1) * G3 (S t) i j = beta1 * m_W_r3 t i + (1 - beta1) * G_r3 (S t) i)
    by (clear - G3 G_r3 beta1 m_W3 m_W_r3 s37; exact (fun i j t H109 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109)))))))))))))) i j)) (mul2 (eq_refl (1 - beta1)) (s37 i j t H109))))).
  assert (s39 : forall (i j t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_W3 t i j + (1 - beta2) * G3 (S t) i j ^ 2 = beta2 * s_W_r3 t i + (1 - beta2) * G_r3 (S t) i ^ 2)
    by (clear - G3 G_r3 beta2 s37 s_W3 s_W_r3; exact (fun i j t H109 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109))))))))))))))) i j)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s37 i j t H109)))))).
  assert (s40 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    g3 (S t) i = g_r3 (S t) i)
    by (clear - H73 H74 g3 g_r3 s16; exact (fun i t H109 => (eq_trans (eq_trans (H73 t i) (s16 i t H109)) (eq_sym (H74 t i))))).
  assert (s41 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    beta1 * m_b3 t i + (1 - beta1) * g3 (S t) i = beta1 * m_b_r3 t i + (1 - beta1) * g_r3 (S t) i)
    by (clear - beta1 g3 g_r3 m_b3 m_b_r3 s40; exact (fun i t H109 => (add2 (mul2 (eq_refl (beta1)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109))))))))))))))))) i)) (mul2 (eq_refl (1 - beta1)) (s40 i t H109))))).
  assert (s42 : forall (i t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    beta2 * s_b3 t i + (1 - beta2) * g3 (S t) i ^ 2 = beta2 * s_b_r3 t i + (1 - beta2) * g_r3 (S t) i ^ 2)
    by (clear - beta2 g3 g_r3 s40 s_b3 s_b_r3; exact (fun i t H109 => (add2 (mul2 (eq_refl (beta2)) ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H109)))))))))))))))))) i)) (mul2 (eq_refl (1 - beta2)) (pow1 2 (s40 i t H109)))))).
  assert (s43 : forall (t : nat) (H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t),
    (forall i : nat, forall j : nat, W1 (S t) i j = W_r1 (S t) j) /\ (forall i : nat, forall j : nat, m_W1 (S t) i j = m_W_r1 (S t) j) /\ (forall i : nat, forall j : nat, s_W1 (S t) i j = s_W_r1 (S t) j) /\ (forall i : nat, b1 (S t) i = b_r1 (S t)) /\ (forall i : nat, m_b1 (S t) i = m_b_r1 (S t)) /\ (forall i : nat, s_b1 (S t) i = s_b_r1 (S t)) /\ (forall i : nat, forall j : nat, W2 (S t) i j = W_r2 (S t)) /\ (forall i : nat, forall j : nat, m_W2 (S t) i j = m_W_r2 (S t)) /\ (forall i : nat, forall j : nat, s_W2 (S t) i j = s_W_r2 (S t)) /\ (forall i : nat, b2 (S t) i = b_r2 (S t)) /\ (forall i : nat, m_b2 (S t) i = m_b_r2 (S t)) /\ (forall i : nat, s_b2 (S t) i = s_b_r2 (S t)) /\ (forall i : nat, forall j : nat, W3 (S t) i j = W_r3 (S t) i) /\ (forall i : nat, forall j : nat, m_W3 (S t) i j = m_W_r3 (S t) i) /\ (forall i : nat, forall j : nat, s_W3 (S t) i j = s_W_r3 (S t) i) /\ (forall i : nat, b3 (S t) i = b_r3 (S t) i) /\ (forall i : nat, m_b3 (S t) i = m_b_r3 (S t) i) /\ (forall i : nat, s_b3 (S t) i = s_b_r3 (S t) i) /\ p (S t) = p_r (S t) /\ q (S t) = q_r (S t))
    by (clear - H100 H101 H102 H103 H104 H105 H106 H107 H108 H16 H23 H24 H31 H36 H37 H39 H40 H41 H42 H44 H49 H50 H59 H60 H63 H64 H65 H66 H78 H79 H80 H81 H82 H83 H87 H88 H89 H90 H91 H92 T W1 W2 W3 W_r1 W_r2 W_r3 b1 b2 b3 b_r1 b_r2 b_r3 beta1 beta2 epsilon eta m_W1 m_W2 m_W3 m_W_r1 m_W_r2 m_W_r3 m_b1 m_b2 m_b3 m_b_r1 m_b_r2 m_b_r3 p p_r q q_r s10 s14 s22 s23 s24 s25 s26 s27 s29 s30 s32 s33 s35 s36 s38 s39 s4 s41 s42 s5 s6 s_W1 s_W2 s_W3 s_W_r1 s_W_r2 s_W_r3 s_b1 s_b2 s_b3 s_b_r1 s_b_r2 s_b_r3; exact (fun t H109 => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H100 t i j) (add2 ((proj1 H109) i j) (mul2 (mul2 (mul2 (mul2 (mul2 (eq_refl (-1 / 2)) (eq_refl (eta))) (eq_refl (1 + cos (INR t * / T * (4 * arctan 1))))) (s22 i j t H109)) (s24 t H109)) (inv1 (add2 (f_equal sqrt (mul2 (s25 i j t H109) (s27 t H109))) (eq_refl (epsilon))))))) (eq_sym (H59 t j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H103 t i j) (s22 i j t H109)) (eq_sym (H78 t j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H106 t i j) (s25 i j t H109)) (eq_sym (H87 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H63 t i) (add2 (s6 i t H109) (mul2 (mul2 (mul2 (mul2 (mul2 (eq_refl (-1 / 2)) (eq_refl (eta))) (eq_refl (1 + cos (INR t * / T * (4 * arctan 1))))) (s29 i t H109)) (s24 t H109)) (inv1 (add2 (f_equal sqrt (mul2 (s30 i t H109) (s27 t H109))) (eq_refl (epsilon))))))) (eq_sym (H23 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H80 t i) (s29 i t H109)) (eq_sym (H36 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H89 t i) (s30 i t H109)) (eq_sym (H49 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H101 t i j) (add2 ((s4 t H109) i j) (mul2 (mul2 (mul2 (mul2 (mul2 (eq_refl (-1 / 2)) (eq_refl (eta))) (eq_refl (1 + cos (INR t * / T * (4 * arctan 1))))) (s32 i j t H109)) (s24 t H109)) (inv1 (add2 (f_equal sqrt (mul2 (s33 i j t H109) (s27 t H109))) (eq_refl (epsilon))))))) (eq_sym (H16 t))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H104 t i j) (s32 i j t H109)) (eq_sym (H31 t))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H107 t i j) (s33 i j t H109)) (eq_sym (H44 t))))) (conj (fun i : nat => (eq_trans (eq_trans (H64 t i) (add2 (s10 i t H109) (mul2 (mul2 (mul2 (mul2 (mul2 (eq_refl (-1 / 2)) (eq_refl (eta))) (eq_refl (1 + cos (INR t * / T * (4 * arctan 1))))) (s35 i t H109)) (s24 t H109)) (inv1 (add2 (f_equal sqrt (mul2 (s36 i t H109) (s27 t H109))) (eq_refl (epsilon))))))) (eq_sym (H24 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H81 t i) (s35 i t H109)) (eq_sym (H37 t)))) (conj (fun i : nat => (eq_trans (eq_trans (H90 t i) (s36 i t H109)) (eq_sym (H50 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H102 t i j) (add2 ((s5 t H109) i j) (mul2 (mul2 (mul2 (mul2 (mul2 (eq_refl (-1 / 2)) (eq_refl (eta))) (eq_refl (1 + cos (INR t * / T * (4 * arctan 1))))) (s38 i j t H109)) (s24 t H109)) (inv1 (add2 (f_equal sqrt (mul2 (s39 i j t H109) (s27 t H109))) (eq_refl (epsilon))))))) (eq_sym (H60 t i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H105 t i j) (s38 i j t H109)) (eq_sym (H79 t i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H108 t i j) (s39 i j t H109)) (eq_sym (H88 t i))))) (conj (fun i : nat => (eq_trans (eq_trans (H65 t i) (add2 (s14 i t H109) (mul2 (mul2 (mul2 (mul2 (mul2 (eq_refl (-1 / 2)) (eq_refl (eta))) (eq_refl (1 + cos (INR t * / T * (4 * arctan 1))))) (s41 i t H109)) (s24 t H109)) (inv1 (add2 (f_equal sqrt (mul2 (s42 i t H109) (s27 t H109))) (eq_refl (epsilon))))))) (eq_sym (H66 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H82 t i) (s41 i t H109)) (eq_sym (H83 t i)))) (conj (fun i : nat => (eq_trans (eq_trans (H91 t i) (s42 i t H109)) (eq_sym (H92 t i)))) (conj (eq_trans (eq_trans (H39 t) (mul2 (eq_refl (beta1)) (s23 t H109))) (eq_sym (H40 t))) (eq_trans (eq_trans (H41 t) (mul2 (eq_refl (beta2)) (s26 t H109))) (eq_sym (H42 t)))))))))))))))))))))))).
  assert (s44 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t)
    by (clear - H1 H10 H11 H12 H13 H15 H17 H2 H20 H21 H22 H25 H3 H30 H32 H33 H34 H35 H38 H4 H43 H45 H46 H47 H48 H5 H51 H56 H57 H58 H6 H7 H75 H76 H77 H8 H84 H85 H86 H9 W1 W2 W3 W_r1 W_r2 W_r3 b1 b2 b3 b_r1 b_r2 b_r3 m_W1 m_W2 m_W3 m_W_r1 m_W_r2 m_W_r3 m_b1 m_b2 m_b3 m_b_r1 m_b_r2 m_b_r3 p p_r q q_r s43 s_W1 s_W2 s_W3 s_W_r1 s_W_r2 s_W_r3 s_b1 s_b2 s_b3 s_b_r1 s_b_r2 s_b_r3; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t) (conj (fun i : nat => (fun j : nat => (eq_trans (H56 i j) (eq_sym (H15 j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H75 i j) (eq_sym (H30 j))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H84 i j) (eq_sym (H43 j))))) (conj (fun i : nat => (eq_trans (H20 i) (eq_sym H2))) (conj (fun i : nat => (eq_trans (H33 i) (eq_sym H5))) (conj (fun i : nat => (eq_trans (H46 i) (eq_sym H12))) (conj (fun i : nat => (fun j : nat => (eq_trans (H57 i j) (eq_sym H1)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H76 i j) (eq_sym H4)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H85 i j) (eq_sym H11)))) (conj (fun i : nat => (eq_trans (H21 i) (eq_sym H3))) (conj (fun i : nat => (eq_trans (H34 i) (eq_sym H6))) (conj (fun i : nat => (eq_trans (H47 i) (eq_sym H13))) (conj (fun i : nat => (fun j : nat => (eq_trans (H58 i j) (eq_sym (H17 i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H77 i j) (eq_sym (H32 i))))) (conj (fun i : nat => (fun j : nat => (eq_trans (H86 i j) (eq_sym (H45 i))))) (conj (fun i : nat => (eq_trans (H22 i) (eq_sym (H25 i)))) (conj (fun i : nat => (eq_trans (H35 i) (eq_sym (H38 i)))) (conj (fun i : nat => (eq_trans (H48 i) (eq_sym (H51 i)))) (conj (eq_trans H7 (eq_sym H8)) (eq_trans H9 (eq_sym H10))))))))))))))))))))) (fun t : nat => (fun H109 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, forall j : nat, m_W1 t i j = m_W_r1 t j) /\ (forall i : nat, forall j : nat, s_W1 t i j = s_W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, m_b1 t i = m_b_r1 t) /\ (forall i : nat, s_b1 t i = s_b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, forall j : nat, m_W2 t i j = m_W_r2 t) /\ (forall i : nat, forall j : nat, s_W2 t i j = s_W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, m_b2 t i = m_b_r2 t) /\ (forall i : nat, s_b2 t i = s_b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t i) /\ (forall i : nat, forall j : nat, m_W3 t i j = m_W_r3 t i) /\ (forall i : nat, forall j : nat, s_W3 t i j = s_W_r3 t i) /\ (forall i : nat, b3 t i = b_r3 t i) /\ (forall i : nat, m_b3 t i = m_b_r3 t i) /\ (forall i : nat, s_b3 t i = s_b_r3 t i) /\ p t = p_r t /\ q t = q_r t => (s43 t H109))))).
  assert (s45 : forall (j t : nat),
    W_r1 t j = W_r1 t j)
    by (clear - W_r1; exact (fun j t => (eq_refl (W_r1 t j)))).
  assert (s46 : forall t : nat, forall i : nat, b1 t i = b_r1 t)
    by (clear - b1 b_r1 s44; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s44 t))))))).
  assert (s47 : forall (t : nat),
    b_r1 t = b_r1 t)
    by (clear - b_r1; exact (fun t => (eq_refl (b_r1 t)))).
  assert (s48 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W_r2 t)
    by (clear - W2 W_r2 s44; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s44 t)))))))))).
  assert (s49 : forall (t : nat),
    W_r2 t = W_r2 t)
    by (clear - W_r2; exact (fun t => (eq_refl (W_r2 t)))).
  assert (s50 : forall t : nat, forall i : nat, b2 t i = b_r2 t)
    by (clear - b2 b_r2 s44; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s44 t))))))))))))).
  assert (s51 : forall (t : nat),
    b_r2 t = b_r2 t)
    by (clear - b_r2; exact (fun t => (eq_refl (b_r2 t)))).
  assert (s52 : forall t : nat, forall i : nat, forall j : nat, W3 t i j = W_r3 t i)
    by (clear - W3 W_r3 s44; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s44 t)))))))))))))))).
  assert (s53 : forall (i t : nat),
    W_r3 t i = W_r3 t i)
    by (clear - W_r3; exact (fun i t => (eq_refl (W_r3 t i)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj1 (s44 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s44 t))) t k j)))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s46 t i) (eq_sym (s46 t k))))) (conj (fun i : nat => (fun j : nat => (fun k : nat => (fun l : nat => (eq_trans (s48 t i j) (eq_sym (s48 t k l))))))) (conj (fun i : nat => (fun k : nat => (eq_trans (s50 t i) (eq_sym (s50 t k))))) (fun i : nat => (fun j : nat => (fun k : nat => (eq_trans (s52 t i j) (eq_sym (s52 t i k))))))))))).
Qed.

Record small21_state := { small21_now_W_r1 : nat -> R; small21_now_m_W_r1 : nat -> R; small21_now_s_W_r1 : nat -> R; small21_now_b_r1 : R; small21_now_m_b_r1 : R; small21_now_s_b_r1 : R; small21_now_W_r2 : R; small21_now_m_W_r2 : R; small21_now_s_W_r2 : R; small21_now_b_r2 : R; small21_now_m_b_r2 : R; small21_now_s_b_r2 : R; small21_now_W_r3 : nat -> R; small21_now_m_W_r3 : nat -> R; small21_now_s_W_r3 : nat -> R; small21_now_b_r3 : nat -> R; small21_now_m_b_r3 : nat -> R; small21_now_s_b_r3 : nat -> R; small21_now_p_r : R; small21_now_q_r : R }.

Section small21.
Variables (n0 n1 n2 n3 : nat) (T beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
Definition small21_next_G_r1 (now : small21_state) (t j : nat) : R :=
  small21_next_delta_r1 now t * x (S t) j.
Definition small21_next_g_r1 (now : small21_state) (t : nat) : R :=
  small21_next_delta_r1 now t.
Definition small21_next_G_r2 (now : small21_state) (t : nat) : R :=
  small21_next_delta_r2 now t * small21_next_a_r1 now t.
Definition small21_next_g_r2 (now : small21_state) (t : nat) : R :=
  small21_next_delta_r2 now t.
Definition small21_next_G_r3 (now : small21_state) (t i : nat) : R :=
  small21_next_delta_r3 now t i * small21_next_a_r2 now t.
Definition small21_next_g_r3 (now : small21_state) (t i : nat) : R :=
  small21_next_delta_r3 now t i.
Definition small21_next_W_r1 (now : small21_state) (t j : nat) : R :=
  small21_now_W_r1 now j + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * small21_now_m_W_r1 now j + (1 - beta1) * small21_next_G_r1 now t j) * / (1 - beta1 * small21_now_p_r now) * / (sqrt ((beta2 * small21_now_s_W_r1 now j + (1 - beta2) * small21_next_G_r1 now t j ^ 2) * / (1 - beta2 * small21_now_q_r now)) + epsilon).
Definition small21_next_m_W_r1 (now : small21_state) (t j : nat) : R :=
  beta1 * small21_now_m_W_r1 now j + (1 - beta1) * small21_next_G_r1 now t j.
Definition small21_next_s_W_r1 (now : small21_state) (t j : nat) : R :=
  beta2 * small21_now_s_W_r1 now j + (1 - beta2) * small21_next_G_r1 now t j ^ 2.
Definition small21_next_b_r1 (now : small21_state) (t : nat) : R :=
  small21_now_b_r1 now + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * small21_now_m_b_r1 now + (1 - beta1) * small21_next_g_r1 now t) * / (1 - beta1 * small21_now_p_r now) * / (sqrt ((beta2 * small21_now_s_b_r1 now + (1 - beta2) * small21_next_g_r1 now t ^ 2) * / (1 - beta2 * small21_now_q_r now)) + epsilon).
Definition small21_next_m_b_r1 (now : small21_state) (t : nat) : R :=
  beta1 * small21_now_m_b_r1 now + (1 - beta1) * small21_next_g_r1 now t.
Definition small21_next_s_b_r1 (now : small21_state) (t : nat) : R :=
  beta2 * small21_now_s_b_r1 now + (1 - beta2) * small21_next_g_r1 now t ^ 2.
Definition small21_next_W_r2 (now : small21_state) (t : nat) : R :=
  small21_now_W_r2 now + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * small21_now_m_W_r2 now + (1 - beta1) * small21_next_G_r2 now t) * / (1 - beta1 * small21_now_p_r now) * / (sqrt ((beta2 * small21_now_s_W_r2 now + (1 - beta2) * small21_next_G_r2 now t ^ 2) * / (1 - beta2 * small21_now_q_r now)) + epsilon).
Definition small21_next_m_W_r2 (now : small21_state) (t : nat) : R :=
  beta1 * small21_now_m_W_r2 now + (1 - beta1) * small21_next_G_r2 now t.
Definition small21_next_s_W_r2 (now : small21_state) (t : nat) : R :=
  beta2 * small21_now_s_W_r2 now + (1 - beta2) * small21_next_G_r2 now t ^ 2.
Definition small21_next_b_r2 (now : small21_state) (t : nat) : R :=
  small21_now_b_r2 now + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * small21_now_m_b_r2 now + (1 - beta1) * small21_next_g_r2 now t) * / (1 - beta1 * small21_now_p_r now) * / (sqrt ((beta2 * small21_now_s_b_r2 now + (1 - beta2) * small21_next_g_r2 now t ^ 2) * / (1 - beta2 * small21_now_q_r now)) + epsilon).
Definition small21_next_m_b_r2 (now : small21_state) (t : nat) : R :=
  beta1 * small21_now_m_b_r2 now + (1 - beta1) * small21_next_g_r2 now t.
Definition small21_next_s_b_r2 (now : small21_state) (t : nat) : R :=
  beta2 * small21_now_s_b_r2 now + (1 - beta2) * small21_next_g_r2 now t ^ 2.
Definition small21_next_W_r3 (now : small21_state) (t i : nat) : R :=
  small21_now_W_r3 now i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * small21_now_m_W_r3 now i + (1 - beta1) * small21_next_G_r3 now t i) * / (1 - beta1 * small21_now_p_r now) * / (sqrt ((beta2 * small21_now_s_W_r3 now i + (1 - beta2) * small21_next_G_r3 now t i ^ 2) * / (1 - beta2 * small21_now_q_r now)) + epsilon).
Definition small21_next_m_W_r3 (now : small21_state) (t i : nat) : R :=
  beta1 * small21_now_m_W_r3 now i + (1 - beta1) * small21_next_G_r3 now t i.
Definition small21_next_s_W_r3 (now : small21_state) (t i : nat) : R :=
  beta2 * small21_now_s_W_r3 now i + (1 - beta2) * small21_next_G_r3 now t i ^ 2.
Definition small21_next_b_r3 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r3 now i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * small21_now_m_b_r3 now i + (1 - beta1) * small21_next_g_r3 now t i) * / (1 - beta1 * small21_now_p_r now) * / (sqrt ((beta2 * small21_now_s_b_r3 now i + (1 - beta2) * small21_next_g_r3 now t i ^ 2) * / (1 - beta2 * small21_now_q_r now)) + epsilon).
Definition small21_next_m_b_r3 (now : small21_state) (t i : nat) : R :=
  beta1 * small21_now_m_b_r3 now i + (1 - beta1) * small21_next_g_r3 now t i.
Definition small21_next_s_b_r3 (now : small21_state) (t i : nat) : R :=
  beta2 * small21_now_s_b_r3 now i + (1 - beta2) * small21_next_g_r3 now t i ^ 2.
Definition small21_next_p_r (now : small21_state) (t : nat) : R :=
  beta1 * small21_now_p_r now.
Definition small21_next_q_r (now : small21_state) (t : nat) : R :=
  beta2 * small21_now_q_r now.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_W_r1 := small21_next_W_r1 now t; small21_now_m_W_r1 := small21_next_m_W_r1 now t; small21_now_s_W_r1 := small21_next_s_W_r1 now t; small21_now_b_r1 := small21_next_b_r1 now t; small21_now_m_b_r1 := small21_next_m_b_r1 now t; small21_now_s_b_r1 := small21_next_s_b_r1 now t; small21_now_W_r2 := small21_next_W_r2 now t; small21_now_m_W_r2 := small21_next_m_W_r2 now t; small21_now_s_W_r2 := small21_next_s_W_r2 now t; small21_now_b_r2 := small21_next_b_r2 now t; small21_now_m_b_r2 := small21_next_m_b_r2 now t; small21_now_s_b_r2 := small21_next_s_b_r2 now t; small21_now_W_r3 := small21_next_W_r3 now t; small21_now_m_W_r3 := small21_next_m_W_r3 now t; small21_now_s_W_r3 := small21_next_s_W_r3 now t; small21_now_b_r3 := small21_next_b_r3 now t; small21_now_m_b_r3 := small21_next_m_b_r3 now t; small21_now_s_b_r3 := small21_next_s_b_r3 now t; small21_now_p_r := small21_next_p_r now t; small21_now_q_r := small21_next_q_r now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_W_r1 := fun j => c; small21_now_m_W_r1 := fun j => 0; small21_now_s_W_r1 := fun j => 0; small21_now_b_r1 := 0; small21_now_m_b_r1 := 0; small21_now_s_b_r1 := 0; small21_now_W_r2 := c; small21_now_m_W_r2 := 0; small21_now_s_W_r2 := 0; small21_now_b_r2 := 0; small21_now_m_b_r2 := 0; small21_now_s_b_r2 := 0; small21_now_W_r3 := fun i => c; small21_now_m_W_r3 := fun i => 0; small21_now_s_W_r3 := fun i => 0; small21_now_b_r3 := fun i => 0; small21_now_m_b_r3 := fun i => 0; small21_now_s_b_r3 := fun i => 0; small21_now_p_r := 1; small21_now_q_r := 1 |} | S t => small21_step (small21_after t) t end.
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
Definition small21_W_r3 (t : nat) := small21_now_W_r3 (small21_after t).
Definition small21_m_W_r3 (t : nat) := small21_now_m_W_r3 (small21_after t).
Definition small21_s_W_r3 (t : nat) := small21_now_s_W_r3 (small21_after t).
Definition small21_b_r3 (t : nat) := small21_now_b_r3 (small21_after t).
Definition small21_m_b_r3 (t : nat) := small21_now_m_b_r3 (small21_after t).
Definition small21_s_b_r3 (t : nat) := small21_now_s_b_r3 (small21_after t).
Definition small21_p_r (t : nat) := small21_now_p_r (small21_after t).
Definition small21_q_r (t : nat) := small21_now_q_r (small21_after t).
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
Definition small21_G_r1 (t : nat) : nat -> R :=
  match t with O => fun j => 0 | S t => small21_next_G_r1 (small21_after t) t end.
Definition small21_g_r1 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_g_r1 (small21_after t) t end.
Definition small21_G_r2 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_G_r2 (small21_after t) t end.
Definition small21_g_r2 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_g_r2 (small21_after t) t end.
Definition small21_G_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_G_r3 (small21_after t) t end.
Definition small21_g_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_g_r3 (small21_after t) t end.
End small21.

Lemma L2_2 (n0 n1 n2 n3 : nat) (T beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (G1 G2 G3 W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 g1 g2 g3 : nat -> nat -> R) (m_W1 m_W2 m_W3 : nat -> nat -> nat -> R) (m_b1 m_b2 m_b3 : nat -> nat -> R) (p q : nat -> R) (s_W1 s_W2 s_W3 : nat -> nat -> nat -> R) (s_b1 s_b2 s_b3 x y z1 z2 z3 : nat -> nat -> R)
    (H7 : p 0%nat = 1)
    (H9 : q 0%nat = 1)
    (H20 : forall i : nat, b1 0%nat i = 0)
    (H21 : forall i : nat, b2 0%nat i = 0)
    (H22 : forall i : nat, b3 0%nat i = 0)
    (H33 : forall i : nat, m_b1 0%nat i = 0)
    (H34 : forall i : nat, m_b2 0%nat i = 0)
    (H35 : forall i : nat, m_b3 0%nat i = 0)
    (H39 : forall t : nat, p (S t) = beta1 * p t)
    (H41 : forall t : nat, q (S t) = beta2 * q t)
    (H46 : forall i : nat, s_b1 0%nat i = 0)
    (H47 : forall i : nat, s_b2 0%nat i = 0)
    (H48 : forall i : nat, s_b3 0%nat i = 0)
    (H56 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H57 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H58 : forall i : nat, forall j : nat, W3 0%nat i j = c)
    (H61 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H62 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H63 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H64 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H65 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_b3 t i + (1 - beta1) * g3 (S t) i) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_b3 t i + (1 - beta2) * g3 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H67 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H68 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H69 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H71 : forall t : nat, forall i : nat, g1 (S t) i = delta1 (S t) i)
    (H72 : forall t : nat, forall i : nat, g2 (S t) i = delta2 (S t) i)
    (H73 : forall t : nat, forall i : nat, g3 (S t) i = delta3 (S t) i)
    (H75 : forall i : nat, forall j : nat, m_W1 0%nat i j = 0)
    (H76 : forall i : nat, forall j : nat, m_W2 0%nat i j = 0)
    (H77 : forall i : nat, forall j : nat, m_W3 0%nat i j = 0)
    (H80 : forall t : nat, forall i : nat, m_b1 (S t) i = beta1 * m_b1 t i + (1 - beta1) * g1 (S t) i)
    (H81 : forall t : nat, forall i : nat, m_b2 (S t) i = beta1 * m_b2 t i + (1 - beta1) * g2 (S t) i)
    (H82 : forall t : nat, forall i : nat, m_b3 (S t) i = beta1 * m_b3 t i + (1 - beta1) * g3 (S t) i)
    (H84 : forall i : nat, forall j : nat, s_W1 0%nat i j = 0)
    (H85 : forall i : nat, forall j : nat, s_W2 0%nat i j = 0)
    (H86 : forall i : nat, forall j : nat, s_W3 0%nat i j = 0)
    (H89 : forall t : nat, forall i : nat, s_b1 (S t) i = beta2 * s_b1 t i + (1 - beta2) * g1 (S t) i ^ 2)
    (H90 : forall t : nat, forall i : nat, s_b2 (S t) i = beta2 * s_b2 t i + (1 - beta2) * g2 (S t) i ^ 2)
    (H91 : forall t : nat, forall i : nat, s_b3 (S t) i = beta2 * s_b3 t i + (1 - beta2) * g3 (S t) i ^ 2)
    (H93 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H94 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H95 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H97 : forall t : nat, forall i : nat, forall j : nat, G1 (S t) i j = delta1 (S t) i * x (S t) j)
    (H98 : forall t : nat, forall i : nat, forall j : nat, G2 (S t) i j = delta2 (S t) i * a1 (S t) j)
    (H99 : forall t : nat, forall i : nat, forall j : nat, G3 (S t) i j = delta3 (S t) i * a2 (S t) j)
    (H100 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H101 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H102 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j + -1 / 2 * eta * (1 + cos (INR t * / T * (4 * arctan 1))) * (beta1 * m_W3 t i j + (1 - beta1) * G3 (S t) i j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_W3 t i j + (1 - beta2) * G3 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H103 : forall t : nat, forall i : nat, forall j : nat, m_W1 (S t) i j = beta1 * m_W1 t i j + (1 - beta1) * G1 (S t) i j)
    (H104 : forall t : nat, forall i : nat, forall j : nat, m_W2 (S t) i j = beta1 * m_W2 t i j + (1 - beta1) * G2 (S t) i j)
    (H105 : forall t : nat, forall i : nat, forall j : nat, m_W3 (S t) i j = beta1 * m_W3 t i j + (1 - beta1) * G3 (S t) i j)
    (H106 : forall t : nat, forall i : nat, forall j : nat, s_W1 (S t) i j = beta2 * s_W1 t i j + (1 - beta2) * G1 (S t) i j ^ 2)
    (H107 : forall t : nat, forall i : nat, forall j : nat, s_W2 (S t) i j = beta2 * s_W2 t i j + (1 - beta2) * G2 (S t) i j ^ 2)
    (H108 : forall t : nat, forall i : nat, forall j : nat, s_W3 (S t) i j = beta2 * s_W3 t i j + (1 - beta2) * G3 (S t) i j ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k).
Proof.
  pose (G_r1 := fun _ _ : nat => 0).
  pose (G_r2 := fun _ : nat => 0).
  pose (G_r3 := fun _ _ : nat => 0).
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
  pose (g_r1 := fun _ : nat => 0).
  pose (g_r2 := fun _ : nat => 0).
  pose (g_r3 := fun _ _ : nat => 0).
  pose (m_W_r1 := fun _ _ : nat => 0).
  pose (m_W_r2 := fun _ : nat => 0).
  pose (m_W_r3 := fun _ _ : nat => 0).
  pose (m_b_r1 := fun _ : nat => 0).
  pose (m_b_r2 := fun _ : nat => 0).
  pose (m_b_r3 := fun _ _ : nat => 0).
  pose (p_r := fun _ : nat => 0).
  pose (q_r := fun _ : nat => 0).
  pose (s_W_r1 := fun _ _ : nat => 0).
  pose (s_W_r2 := fun _ : nat => 0).
  pose (s_W_r3 := fun _ _ : nat => 0).
  pose (s_b_r1 := fun _ : nat => 0).
  pose (s_b_r2 := fun _ : nat => 0).
  pose (s_b_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ : nat => 0).
  pose (z_r2 := fun _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L2_1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime G1 G2 G3 (small21_G_r1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_G_r2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_G_r3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) W1 W2 W3 (small21_W_r1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_W_r2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_W_r3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) a1 a2 (small21_a_r1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_a_r2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) b1 b2 b3 (small21_b_r1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_b_r2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_b_r3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) delta1 delta2 delta3 (small21_delta_r1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_delta_r2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_delta_r3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) g1 g2 g3 (small21_g_r1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_g_r2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_g_r3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) m_W1 m_W2 m_W3 (small21_m_W_r1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_m_W_r2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_m_W_r3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) m_b1 m_b2 m_b3 (small21_m_b_r1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_m_b_r2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_m_b_r3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) p (small21_p_r n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) q (small21_q_r n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) s_W1 s_W2 s_W3 (small21_s_W_r1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_s_W_r2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_s_W_r3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) s_b1 s_b2 s_b3 (small21_s_b_r1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_s_b_r2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_s_b_r3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) x y z1 z2 z3 (small21_z_r1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_z_r2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (small21_z_r3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) eq_refl eq_refl eq_refl eq_refl eq_refl eq_refl H7 eq_refl H9 eq_refl eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H20 H21 H22 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H33 H34 H35 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H39 (fun _ => eq_refl) H41 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H46 H47 H48 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H56 H57 H58 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H61 H62 H63 H64 H65 (fun _ _ => eq_refl) H67 H68 H69 (fun _ _ => eq_refl) H71 H72 H73 (fun _ _ => eq_refl) H75 H76 H77 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H80 H81 H82 (fun _ _ => eq_refl) H84 H85 H86 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H89 H90 H91 (fun _ _ => eq_refl) H93 H94 H95 (fun _ _ => eq_refl) H97 H98 H99 H100 H101 H102 H103 H104 H105 H106 H107 H108).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 n3 : nat) (T beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run21_W1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let s_W1 := (run21_s_W1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let b1 := (run21_b1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let s_b1 := (run21_s_b1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let W2 := (run21_W2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let s_W2 := (run21_s_W2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let b2 := (run21_b2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let s_b2 := (run21_s_b2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let W3 := (run21_W3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let s_W3 := (run21_s_W3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let s_b3 := (run21_s_b3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let p := (run21_p n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let q := (run21_q n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let G1 := (run21_G1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let g1 := (run21_g1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let G2 := (run21_G2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let g2 := (run21_g2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let G3 := (run21_G3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  let g3 := (run21_g3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
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
  (forall t : nat, forall i : nat, forall j : nat, sqrt ((beta2 * s_W3 t i j + (1 - beta2) * G3 (S t) i j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall j : nat, 0 <= (beta2 * s_W3 t i j + (1 - beta2) * G3 (S t) i j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, forall i : nat, sqrt ((beta2 * s_b3 t i + (1 - beta2) * g3 (S t) i ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, 0 <= (beta2 * s_b3 t i + (1 - beta2) * g3 (S t) i ^ 2) * / (1 - beta2 * q t)) ->
  forall t : nat, (forall i : nat, forall j : nat, forall k : nat, W1 t i j = W1 t k j) /\ (forall i : nat, forall k : nat, b1 t i = b1 t k) /\ (forall i : nat, forall j : nat, forall k : nat, forall l : nat, W2 t i j = W2 t k l) /\ (forall i : nat, forall k : nat, b2 t i = b2 t k) /\ (forall i : nat, forall j : nat, forall k : nat, W3 t i j = W3 t i k).
Proof.
  intros n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y W1 s_W1 b1 s_b1 W2 s_W2 b2 s_b2 W3 s_W3 s_b3 p q G1 g1 G2 g2 G3 g3 H110 H111 H112 H113 H114 H115 H116 H117 H118 H119 H120 H121 H122 H123.
  exact (L2_2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime (run21_G1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_G2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_G3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_W1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_W2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_W3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_a1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_a2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_b1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_b2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_b3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_delta1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_delta2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_delta3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_g1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_g2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_g3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_m_W1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_m_W2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_m_W3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_m_b1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_m_b2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_m_b3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_p n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_q n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_s_W1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_s_W2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_s_W3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_s_b1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_s_b2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_s_b3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) x y (run21_z1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_z2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) (run21_z3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Lemma L1002_1 (T : R)
    (H1 : 0 < T) :
  0 < T.
Proof.
  exact H1.
Qed.

Theorem claim2_defined :
  forall (n0 n1 n2 n3 : nat) (T beta1 beta2 c epsilon eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  0 < T ->
  T <> 0.
Proof.
  intros n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y H1.
  exact (not_zero_of_pos _ ((L1002_1 T H1))).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let T := (1 : R) in
  let beta1 := (1 / 2 : R) in
  let beta2 := (1 / 3 : R) in
  let c := ((-1) : R) in
  let epsilon := (3 : R) in
  let eta := (3 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run21_W1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat).
Proof.
  intros n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y W1.
  pose (m_W1 := (run21_m_W1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (W2 := (run21_W2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (W3 := (run21_W3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (b1 := (run21_b1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (z1 := (run21_z1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (b2 := (run21_b2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (a2 := (run21_a2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (b3 := (run21_b3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (z3 := (run21_z3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (delta3 := (run21_delta3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (G1 := (run21_G1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (p := (run21_p n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W1 := (run21_s_W1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (q := (run21_q n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b1 := (run21_s_b1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (g1 := (run21_g1 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W2 := (run21_s_W2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (G2 := (run21_G2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b2 := (run21_s_b2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (g2 := (run21_g2 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (s_W3 := (run21_s_W3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (G3 := (run21_G3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (s_b3 := (run21_s_b3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  pose (g3 := (run21_g3 n0 n1 n2 n3 T beta1 beta2 c epsilon eta ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : inside (arctan 1) (stated 0xc90fdaa1100000000000 0xc90fdaa3300000000000))
    by (refine (atan_inside (1) (1 # 1, 1 # 1) _ (exactly (z := 1) (1 # 1) eq_refl) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : m_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : m_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W2 0%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W3 0%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z1 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := (-1) * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [(-1); 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a1 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [z1 1%nat 1%nat] [(-1)] (same_parts v7 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := (-1) * (-1) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [(-1); (-1); 0] (same_parts v4 (same_parts v8 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : a2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [1] (same_parts v10 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z3 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := (-1) * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [(-1); 1; 0] (same_parts v5 (same_parts v11 (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta3 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := (-1) - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [(-1); 1] (same_parts v13 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : delta2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := ((-1) * (-2) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [(-1); (-2)] (same_parts v5 (same_parts v14 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (-1 # 1)) (PEc (-2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta1 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := ((-1) * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [(-1); 2] (same_parts v4 (same_parts v15 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (-1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : G1 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := (-2) * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 1%nat] [(-2); 1] (same_parts v16 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (-2 # 1)) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : p 0%nat = 1)
    by (refine (eq_refl : p 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : s_W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : q 0%nat = 1)
    by (refine (eq_refl : q 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : W1 1%nat 1%nat 1%nat = 1 / 5)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat + -1 / 2 * eta * (1 + cos (0 * / T * (4 * arctan 1))) * (beta1 * m_W1 0%nat 1%nat 1%nat + (1 - beta1) * G1 1%nat 1%nat 1%nat) * / (1 - beta1 * p 0%nat) * / (sqrt ((beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)) eq_refl (eq_trans (y := (-1) + -1 / 2 * 3 * (1 + 1) * (1 / 2 * 0 + (1 - 1 / 2) * (-2)) * 2 * (1 / 5)) (rewritten (PEadd (V 1) (PEmul (PEmul (PEmul (PEmul (PEmul (PEc (-1 # 2)) (V 2)) (PEadd (PEc (1 # 1)) (V 3))) (PEadd (PEmul (V 4) (V 5)) (PEmul (PEsub (PEc (1 # 1)) (V 4)) (V 6)))) (V 7)) (V 8))) [W1 0%nat 1%nat 1%nat; eta; cos (0 * / T * (4 * arctan 1)); beta1; m_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat; / (1 - beta1 * p 0%nat); / (sqrt ((beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)] [(-1); 3; 1; 1 / 2; 0; (-2); 2; 1 / 5] (same_parts v1 (same_parts (eq_refl : eta = 3) (same_parts (eq_trans (f_equal cos (collapsed (z := 0 * / T * (4 * arctan 1)) (0 # 1) (enclosed (l := [/ T; arctan 1]) (PEmul (PEmul (PEc (0 # 1)) (V 1)) (PEmul (PEc (4 # 1)) (V 2))) _ (one_more (exactly (z := / T) (1 # 1) (eq_trans (y := / 1) (inv1 (rewritten (V 1) [T] [1] (same_parts (eq_refl : T = 1) eq_refl))) (rewritten (V 1) [/ 1] [1] (same_parts (inv_number (1 # 1)) eq_refl)))) (one_more v2 (Forall2_nil _))) _))) law_cos_of_zero) (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v3 (same_parts v17 (same_parts (eq_trans (y := / (1 / 2)) (inv1 (eq_trans (y := 1 - 1 / 2 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta1; p 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v18 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 2)) (PEc (1 # 1)))) (PEc (1 # 2)) eq_refl))) (rewritten (V 1) [/ (1 / 2)] [2] (same_parts (inv_number (1 # 2)) eq_refl))) (same_parts (eq_trans (y := / 5) (inv1 (eq_trans (y := 2 + 3) (rewritten (PEadd (V 1) (V 2)) [sqrt ((beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)); epsilon] [2; 3] (same_parts (eq_trans (f_equal sqrt (eq_trans (y := (1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) * (3 / 2)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) (V 4)) [beta2; s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat; / (1 - beta2 * q 0%nat)] [1 / 3; 0; (-2); 3 / 2] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v19 (same_parts v17 (same_parts (eq_trans (y := / (2 / 3)) (inv1 (eq_trans (y := 1 - 1 / 3 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta2; q 0%nat] [1 / 3; 1] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v20 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 3)) (PEc (1 # 1)))) (PEc (2 # 3)) eq_refl))) (rewritten (V 1) [/ (2 / 3)] [3 / 2] (same_parts (inv_number (2 # 3)) eq_refl))) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (3 # 2))) (PEc (4 # 1)) eq_refl))) (sqrt_known (4 # 1) (2 # 1) eq_refl)) (same_parts (eq_refl : epsilon = 3) eq_refl))) (ring_fact [] (PEadd (PEc (2 # 1)) (PEc (3 # 1))) (PEc (5 # 1)) eq_refl))) (rewritten (V 1) [/ 5] [1 / 5] (same_parts (inv_number (5 # 1)) eq_refl))) eq_refl))))))))) (ring_fact [] (PEadd (PEc (-1 # 1)) (PEmul (PEmul (PEmul (PEmul (PEmul (PEc (-1 # 2)) (PEc (3 # 1))) (PEadd (PEc (1 # 1)) (PEc (1 # 1)))) (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEc (-2 # 1))))) (PEc (2 # 1))) (PEc (1 # 5)))) (PEc (1 # 5)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : p 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta1 * p 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta1; p 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v18 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : s_W1 1%nat 1%nat 1%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 1%nat + (1 - beta2) * G1 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 1%nat; G1 1%nat 1%nat 1%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v19 (same_parts v17 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : s_W1 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : G1 1%nat 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := delta1 1%nat 1%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := (-2) * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 1%nat; x 1%nat 0%nat] [(-2); 1] (same_parts v16 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (-2 # 1)) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : s_W1 1%nat 1%nat 0%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 1%nat 0%nat + (1 - beta2) * G1 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 1%nat 0%nat; G1 1%nat 1%nat 0%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v24 (same_parts v25 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : s_W1 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : W2 0%nat 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : delta1 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := (W2 0%nat 1%nat 0%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := ((-1) * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 0%nat; delta2 1%nat 1%nat] [(-1); 2] (same_parts v28 (same_parts v15 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (-1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : G1 1%nat 0%nat 1%nat = (-2))
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := (-2) * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 1%nat] [(-2); 1] (same_parts v29 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (-2 # 1)) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : s_W1 1%nat 0%nat 1%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 1%nat + (1 - beta2) * G1 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 1%nat; G1 1%nat 0%nat 1%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v27 (same_parts v30 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : s_W1 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W1 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : G1 1%nat 0%nat 0%nat = (-2))
    by (refine (eq_trans (y := delta1 1%nat 0%nat * x 1%nat 0%nat) eq_refl (eq_trans (y := (-2) * 1) (rewritten (PEmul (V 1) (V 2)) [delta1 1%nat 0%nat; x 1%nat 0%nat] [(-2); 1] (same_parts v29 (same_parts (eq_refl : x 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEmul (PEc (-2 # 1)) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : s_W1 1%nat 0%nat 0%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_W1 0%nat 0%nat 0%nat + (1 - beta2) * G1 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W1 0%nat 0%nat 0%nat; G1 1%nat 0%nat 0%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v32 (same_parts v33 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v35 : q 1%nat = 1 / 3)
    by (refine (eq_trans (y := beta2 * q 0%nat) eq_refl (eq_trans (y := 1 / 3 * 1) (rewritten (PEmul (V 1) (V 2)) [beta2; q 0%nat] [1 / 3; 1] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v20 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 3)) (PEc (1 # 1))) (PEc (1 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v36 : s_b1 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v37 : g1 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := delta1 1%nat 1%nat) eq_refl (rewritten (V 1) [delta1 1%nat 1%nat] [(-2)] (same_parts v16 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v38 : s_b1 1%nat 1%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 1%nat + (1 - beta2) * g1 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 1%nat; g1 1%nat 1%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v36 (same_parts v37 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v39 : s_b1 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v40 : g1 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := delta1 1%nat 0%nat) eq_refl (rewritten (V 1) [delta1 1%nat 0%nat] [(-2)] (same_parts v29 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v41 : s_b1 1%nat 0%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_b1 0%nat 0%nat + (1 - beta2) * g1 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b1 0%nat 0%nat; g1 1%nat 0%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v39 (same_parts v40 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v42 : s_W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v43 : G2 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 2 * (-1)) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 1%nat] [2; (-1)] (same_parts v15 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (-1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v44 : s_W2 1%nat 1%nat 1%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 1%nat + (1 - beta2) * G2 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 1%nat; G2 1%nat 1%nat 1%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v42 (same_parts v43 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v45 : s_W2 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v46 : W1 0%nat 0%nat 1%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v47 : b1 0%nat 0%nat = 0)
    by (refine (eq_refl : b1 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v48 : z1 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := W1 0%nat 0%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 0%nat) eq_refl (eq_trans (y := (-1) * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 0%nat 1%nat; x 1%nat 1%nat; b1 0%nat 0%nat] [(-1); 1; 0] (same_parts v46 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v47 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v49 : a1 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := z1 1%nat 0%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [z1 1%nat 0%nat] [(-1)] (same_parts v48 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v50 : G2 1%nat 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := delta2 1%nat 1%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 2 * (-1)) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 1%nat; a1 1%nat 0%nat] [2; (-1)] (same_parts v15 (same_parts v49 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (-1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v51 : s_W2 1%nat 1%nat 0%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 1%nat 0%nat + (1 - beta2) * G2 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 1%nat 0%nat; G2 1%nat 1%nat 0%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v45 (same_parts v50 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v52 : s_W2 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v53 : W3 0%nat 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v54 : delta2 1%nat 0%nat = 2)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 0%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := ((-1) * (-2) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 0%nat; delta3 1%nat 1%nat] [(-1); (-2)] (same_parts v53 (same_parts v14 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (-1 # 1)) (PEc (-2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v55 : G2 1%nat 0%nat 1%nat = (-2))
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 2 * (-1)) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 1%nat] [2; (-1)] (same_parts v54 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (-1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v56 : s_W2 1%nat 0%nat 1%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 1%nat + (1 - beta2) * G2 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 1%nat; G2 1%nat 0%nat 1%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v52 (same_parts v55 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v57 : s_W2 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W2 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v58 : G2 1%nat 0%nat 0%nat = (-2))
    by (refine (eq_trans (y := delta2 1%nat 0%nat * a1 1%nat 0%nat) eq_refl (eq_trans (y := 2 * (-1)) (rewritten (PEmul (V 1) (V 2)) [delta2 1%nat 0%nat; a1 1%nat 0%nat] [2; (-1)] (same_parts v54 (same_parts v49 eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (-1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v59 : s_W2 1%nat 0%nat 0%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_W2 0%nat 0%nat 0%nat + (1 - beta2) * G2 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W2 0%nat 0%nat 0%nat; G2 1%nat 0%nat 0%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v57 (same_parts v58 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v60 : s_b2 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v61 : g2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := delta2 1%nat 1%nat) eq_refl (rewritten (V 1) [delta2 1%nat 1%nat] [2] (same_parts v15 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v62 : s_b2 1%nat 1%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 1%nat + (1 - beta2) * g2 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 2 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 1%nat; g2 1%nat 1%nat] [1 / 3; 0; 2] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v60 (same_parts v61 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v63 : s_b2 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v64 : g2 1%nat 0%nat = 2)
    by (refine (eq_trans (y := delta2 1%nat 0%nat) eq_refl (rewritten (V 1) [delta2 1%nat 0%nat] [2] (same_parts v54 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v65 : s_b2 1%nat 0%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_b2 0%nat 0%nat + (1 - beta2) * g2 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * 2 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b2 0%nat 0%nat; g2 1%nat 0%nat] [1 / 3; 0; 2] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v63 (same_parts v64 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v66 : s_W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v67 : G3 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := delta3 1%nat 1%nat * a2 1%nat 1%nat) eq_refl (eq_trans (y := (-2) * 1) (rewritten (PEmul (V 1) (V 2)) [delta3 1%nat 1%nat; a2 1%nat 1%nat] [(-2); 1] (same_parts v14 (same_parts v11 eq_refl))) (ring_fact [] (PEmul (PEc (-2 # 1)) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v68 : s_W3 1%nat 1%nat 1%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_W3 0%nat 1%nat 1%nat + (1 - beta2) * G3 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W3 0%nat 1%nat 1%nat; G3 1%nat 1%nat 1%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v66 (same_parts v67 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v69 : s_W3 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_W3 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v70 : W2 0%nat 0%nat 1%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v71 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v72 : z2 1%nat 0%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := (-1) * (-1) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [(-1); (-1); 0] (same_parts v70 (same_parts v8 (same_parts v71 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v73 : a2 1%nat 0%nat = 1)
    by (refine (eq_trans (y := z2 1%nat 0%nat) eq_refl (rewritten (V 1) [z2 1%nat 0%nat] [1] (same_parts v72 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v74 : G3 1%nat 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := delta3 1%nat 1%nat * a2 1%nat 0%nat) eq_refl (eq_trans (y := (-2) * 1) (rewritten (PEmul (V 1) (V 2)) [delta3 1%nat 1%nat; a2 1%nat 0%nat] [(-2); 1] (same_parts v14 (same_parts v73 eq_refl))) (ring_fact [] (PEmul (PEc (-2 # 1)) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v75 : s_W3 1%nat 1%nat 0%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_W3 0%nat 1%nat 0%nat + (1 - beta2) * G3 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W3 0%nat 1%nat 0%nat; G3 1%nat 1%nat 0%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v69 (same_parts v74 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v76 : s_W3 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_W3 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v77 : W3 0%nat 0%nat 1%nat = (-1))
    by (refine (eq_trans (y := c) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [c] [(-1)] (same_parts (eq_refl : c = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v78 : b3 0%nat 0%nat = 0)
    by (refine (eq_refl : b3 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v79 : z3 1%nat 0%nat = (-1))
    by (refine (eq_trans (y := W3 0%nat 0%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 0%nat) eq_refl (eq_trans (y := (-1) * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 0%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 0%nat] [(-1); 1; 0] (same_parts v77 (same_parts v11 (same_parts v78 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v80 : delta3 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := z3 1%nat 0%nat - y 1%nat 0%nat) eq_refl (eq_trans (y := (-1) - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 0%nat; y 1%nat 0%nat] [(-1); 1] (same_parts v79 (same_parts (eq_refl : y 1%nat 0%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v81 : G3 1%nat 0%nat 1%nat = (-2))
    by (refine (eq_trans (y := delta3 1%nat 0%nat * a2 1%nat 1%nat) eq_refl (eq_trans (y := (-2) * 1) (rewritten (PEmul (V 1) (V 2)) [delta3 1%nat 0%nat; a2 1%nat 1%nat] [(-2); 1] (same_parts v80 (same_parts v11 eq_refl))) (ring_fact [] (PEmul (PEc (-2 # 1)) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v82 : s_W3 1%nat 0%nat 1%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_W3 0%nat 0%nat 1%nat + (1 - beta2) * G3 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W3 0%nat 0%nat 1%nat; G3 1%nat 0%nat 1%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v76 (same_parts v81 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v83 : s_W3 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_W3 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v84 : G3 1%nat 0%nat 0%nat = (-2))
    by (refine (eq_trans (y := delta3 1%nat 0%nat * a2 1%nat 0%nat) eq_refl (eq_trans (y := (-2) * 1) (rewritten (PEmul (V 1) (V 2)) [delta3 1%nat 0%nat; a2 1%nat 0%nat] [(-2); 1] (same_parts v80 (same_parts v73 eq_refl))) (ring_fact [] (PEmul (PEc (-2 # 1)) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v85 : s_W3 1%nat 0%nat 0%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_W3 0%nat 0%nat 0%nat + (1 - beta2) * G3 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_W3 0%nat 0%nat 0%nat; G3 1%nat 0%nat 0%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v83 (same_parts v84 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v86 : s_b3 0%nat 1%nat = 0)
    by (refine (eq_refl : s_b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v87 : g3 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := delta3 1%nat 1%nat) eq_refl (rewritten (V 1) [delta3 1%nat 1%nat] [(-2)] (same_parts v14 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v88 : s_b3 1%nat 1%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_b3 0%nat 1%nat + (1 - beta2) * g3 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b3 0%nat 1%nat; g3 1%nat 1%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v86 (same_parts v87 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v89 : s_b3 0%nat 0%nat = 0)
    by (refine (eq_refl : s_b3 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v90 : g3 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := delta3 1%nat 0%nat) eq_refl (rewritten (V 1) [delta3 1%nat 0%nat] [(-2)] (same_parts v80 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v91 : s_b3 1%nat 0%nat = 8 / 3)
    by (refine (eq_trans (y := beta2 * s_b3 0%nat 0%nat + (1 - beta2) * g3 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 1 / 3 * 0 + (1 - 1 / 3) * (-2) ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_b3 0%nat 0%nat; g3 1%nat 0%nat] [1 / 3; 0; (-2)] (same_parts (eq_refl : beta2 = 1 / 3) (same_parts v89 (same_parts v90 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (1 # 3)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 3))) (PEpow (PEc (-2 # 1)) 2))) (PEc (8 # 3)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [1 / 5] (same_parts v21 eq_refl)) (eq_trans (y := (-1)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [(-1)] (same_parts v1 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (number_apart (1 # 5) (-1 # 1) eq_refl)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** from zeros, with $\phi(0) = 0$ and any rate in each step, $\mathbf{W}_{1}$, $\mathbf{b}_{1}$, $\mathbf{W}_{2}$, $\mathbf{b}_{2}$ and $\mathbf{W}_{3}$ never change *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R; run31_now_W3 : nat -> nat -> R; run31_now_b3 : nat -> R }.

Section run31.
Variables (n0 n1 n2 n3 : nat) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (eta : nat -> R) (x y : nat -> nat -> R).
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
  ell_prime (run31_next_z3 now t i) (y (S t) i).
Definition run31_next_delta2 (now : run31_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run31_now_W3 now j i * run31_next_delta3 now t j) * phi_prime (run31_next_z2 now t i).
Definition run31_next_delta1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run31_now_W2 now j i * run31_next_delta2 now t j) * phi_prime (run31_next_z1 now t i).
Definition run31_next_W1 (now : run31_state) (t i j : nat) : R :=
  run31_now_W1 now i j - eta (S t) * run31_next_delta1 now t i * x (S t) j.
Definition run31_next_b1 (now : run31_state) (t i : nat) : R :=
  run31_now_b1 now i - eta (S t) * run31_next_delta1 now t i.
Definition run31_next_W2 (now : run31_state) (t i j : nat) : R :=
  run31_now_W2 now i j - eta (S t) * run31_next_delta2 now t i * run31_next_a1 now t j.
Definition run31_next_b2 (now : run31_state) (t i : nat) : R :=
  run31_now_b2 now i - eta (S t) * run31_next_delta2 now t i.
Definition run31_next_W3 (now : run31_state) (t i j : nat) : R :=
  run31_now_W3 now i j - eta (S t) * run31_next_delta3 now t i * run31_next_a2 now t j.
Definition run31_next_b3 (now : run31_state) (t i : nat) : R :=
  run31_now_b3 now i - eta (S t) * run31_next_delta3 now t i.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_W1 := run31_next_W1 now t; run31_now_b1 := run31_next_b1 now t; run31_now_W2 := run31_next_W2 now t; run31_now_b2 := run31_next_b2 now t; run31_now_W3 := run31_next_W3 now t; run31_now_b3 := run31_next_b3 now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_W1 := fun i j => 0; run31_now_b1 := fun i => 0; run31_now_W2 := fun i j => 0; run31_now_b2 := fun i => 0; run31_now_W3 := fun i j => 0; run31_now_b3 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
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

Lemma L3_1 (n0 n1 n2 n3 : nat) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 b_r3 delta1 delta2 delta3 delta_r3 : nat -> nat -> R) (eta : nat -> R) (x y z1 z2 z3 z_r3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H4 : forall i : nat, b_r3 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H8 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H9 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H10 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta (S t) * delta1 (S t) i)
    (H11 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta (S t) * delta2 (S t) i)
    (H12 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta (S t) * delta3 (S t) i)
    (H13 : forall t : nat, forall i : nat, b_r3 (S t) i = b_r3 t i - eta (S t) * delta_r3 (S t) i)
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H16 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H17 : forall t : nat, forall i : nat, delta_r3 (S t) i = ell_prime (z_r3 (S t) i) (y (S t) i))
    (H18 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H19 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H20 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H21 : forall t : nat, forall i : nat, z_r3 (S t) i = b_r3 t i)
    (H22 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta (S t) * delta1 (S t) i * x (S t) j)
    (H23 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta (S t) * delta2 (S t) i * a1 (S t) j)
    (H24 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta (S t) * delta3 (S t) i * a2 (S t) j)
    (H25 : forall z : R, phi z = tanh z)
    (H26 : forall z : R, phi_prime z = 1 - tanh z ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, forall j : nat, W3 t i j = 0)
    by (clear - W3; exact (fun t H27 => (proj1 (proj2 (proj2 (proj2 (proj2 H27))))))).
  assert (s3 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s5 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z1 (S t) i = 0)
    by (clear - H18 n0 s3 s4 s5 x z1; exact (fun i t H27 => (eq_trans (H18 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H27) i j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) s4) ((proj1 (proj2 H27)) i)) s5)))).
  assert (s7 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H25 H8 a1 phi s6; exact (fun t H27 => (fun i : nat => (eq_trans (H8 t i) (eq_trans (f_equal phi (s6 i t H27)) (eq_trans (H25 0) law_tanh_of_zero)))))).
  assert (s8 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s9 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s10 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z2 (S t) i = 0)
    by (clear - H19 n1 s5 s7 s8 s9 z2; exact (fun i t H27 => (eq_trans (H19 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H27))) i j_0) ((s7 t H27) j_0)) s8))) s9) ((proj1 (proj2 (proj2 (proj2 H27)))) i)) s5)))).
  assert (s11 : forall (t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, a2 (S t) i = 0)
    by (clear - H25 H9 a2 phi s10; exact (fun t H27 => (fun i : nat => (eq_trans (H9 t i) (eq_trans (f_equal phi (s10 i t H27)) (eq_trans (H25 0) law_tanh_of_zero)))))).
  assert (s12 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s13 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    b3 t i = b_r3 t i)
    by (clear - b3 b_r3; exact (fun i t H27 => ((proj2 (proj2 (proj2 (proj2 (proj2 H27))))) i))).
  assert (s14 : forall (i t : nat),
    0 + b_r3 t i = b_r3 t i)
    by (clear - b_r3; exact (fun i t => (ring_fact [b_r3 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s15 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z3 (S t) i = z_r3 (S t) i)
    by (clear - H20 H21 n2 s11 s12 s13 s14 s2 s8 z3 z_r3; exact (fun i t H27 => (eq_trans (eq_trans (H20 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H27) i j_0) ((s11 t H27) j_0)) s8))) s12) (s13 i t H27)) (s14 i t))) (eq_sym (H21 t i))))).
  assert (s16 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta3 (S t) i = delta_r3 (S t) i)
    by (clear - H16 H17 delta3 delta_r3 ell_prime s15 y; exact (fun i t H27 => (eq_trans (eq_trans (H16 t i) (f_equal2 ell_prime (s15 i t H27) (eq_refl (y (S t) i)))) (eq_sym (H17 t i))))).
  assert (s17 : forall (j_0 t : nat),
    0 * delta_r3 (S t) j_0 = 0)
    by (clear - delta_r3; exact (fun j_0 t => (ring_fact [delta_r3 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s18 : Sum 1 n3 (fun j => 0) = 0)
    by (clear - n3 y; exact (rewritten (V 1) [Sum 1 n3 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n3 [])) (eq_refl (0))) eq_refl))).
  assert (s19 : 0 ^ 2 = 0)
    by (clear; exact (ring_fact [] (PEpow (PEc (0 # 1)) 2) (PEc (0 # 1)) eq_refl)).
  assert (s20 : - (0) = 0)
    by (clear; exact (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s21 : 1 + 0 = 1)
    by (clear; exact (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl)).
  assert (s22 : phi_prime 0 = 1)
    by (clear - H26 phi_prime s19 s20 s21; exact (eq_trans (H26 0) (eq_trans (add2 (eq_refl (1)) (eq_trans (opp1 (eq_trans (pow1 2 law_tanh_of_zero) s19)) s20)) s21))).
  assert (s23 : 0 * 1 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s24 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta2 (S t) i = 0)
    by (clear - H15 delta2 n3 phi_prime s10 s16 s17 s18 s2 s22 s23; exact (fun i t H27 => (eq_trans (H15 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H27) j_0 i) ((fun i : nat => (s16 i t H27)) j_0)) (s17 j_0 t)))) s18) (eq_trans (f_equal phi_prime (s10 i t H27)) s22)) s23)))).
  assert (s25 : forall (i t : nat) (H27 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta1 (S t) i = 0)
    by (clear - H14 delta1 n2 phi_prime s12 s22 s23 s24 s6 s8; exact (fun i t H27 => (eq_trans (H14 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H27))) j_0 i) ((fun i : nat => (s24 i t H27)) j_0)) s8))) s12) (eq_trans (f_equal phi_prime (s6 i t H27)) s22)) s23)))).
  assert (s26 : forall (j t : nat),
    - (eta (S t) * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta (S t); x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s27 : forall (t : nat),
    - (eta (S t) * 0) = 0)
    by (clear - eta; exact (fun t => (ring_fact [eta (S t)] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s28 : forall (t : nat),
    - (eta (S t) * 0 * 0) = 0)
    by (clear - eta; exact (fun t => (ring_fact [eta (S t)] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s29 : forall (i t : nat),
    - (eta (S t) * delta_r3 (S t) i * 0) = 0)
    by (clear - delta_r3 eta; exact (fun i t => (ring_fact [eta (S t); delta_r3 (S t) i] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s30 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i))
    by (clear - H1 H10 H11 H12 H13 H2 H22 H23 H24 H3 H4 H5 H6 H7 W1 W2 W3 b1 b2 b3 b_r3 eta s11 s13 s16 s2 s24 s25 s26 s27 s28 s29 s5 s7 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)) (conj H5 (conj H1 (conj H6 (conj H2 (conj H7 (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))))) (fun t : nat => (fun H27 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H22 t i j) (eq_trans (add2 ((proj1 H27) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta (S t))) (s25 i t H27)) (eq_refl (x (S t) j)))) (s26 j t))) s5)))) (conj (fun i : nat => (eq_trans (H10 t i) (eq_trans (add2 ((proj1 (proj2 H27)) i) (eq_trans (opp1 (mul2 (eq_refl (eta (S t))) (s25 i t H27))) (s27 t))) s5))) (conj (fun i : nat => (fun j : nat => (eq_trans (H23 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H27))) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta (S t))) (s24 i t H27)) ((s7 t H27) j))) (s28 t))) s5)))) (conj (fun i : nat => (eq_trans (H11 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 H27)))) i) (eq_trans (opp1 (mul2 (eq_refl (eta (S t))) (s24 i t H27))) (s27 t))) s5))) (conj (fun i : nat => (fun j : nat => (eq_trans (H24 t i j) (eq_trans (add2 ((s2 t H27) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta (S t))) (s16 i t H27)) ((s11 t H27) j))) (s29 i t))) s5)))) (fun i : nat => (eq_trans (eq_trans (H12 t i) (add2 (s13 i t H27) (opp1 (mul2 (eq_refl (eta (S t))) (s16 i t H27))))) (eq_sym (H13 t i))))))))))))).
  assert (s31 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s30; exact (fun t : nat => (proj1 (proj2 (s30 t))))).
  assert (s32 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s30; exact (fun t : nat => (proj1 (proj2 (proj2 (s30 t)))))).
  assert (s33 : forall t : nat, forall i : nat, b2 t i = 0)
    by (clear - b2 s30; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s30 t))))))).
  assert (s34 : forall t : nat, forall i : nat, forall j : nat, W3 t i j = 0)
    by (clear - W3 s30; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s30 t)))))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s30 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s30 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s31 t i) (eq_sym (s31 0%nat i)))) (conj (fun i : nat => (fun j : nat => (eq_trans (s32 t i j) (eq_sym (s32 0%nat i j))))) (conj (fun i : nat => (eq_trans (s33 t i) (eq_sym (s33 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s34 t i j) (eq_sym (s34 0%nat i j)))))))))).
Qed.

Record small31_state := { small31_now_b_r3 : nat -> R }.

Section small31.
Variables (ell_prime : R -> R -> R) (eta : nat -> R) (y : nat -> nat -> R).
Definition small31_next_z_r3 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r3 now i.
Definition small31_next_delta_r3 (now : small31_state) (t i : nat) : R :=
  ell_prime (small31_next_z_r3 now t i) (y (S t) i).
Definition small31_next_b_r3 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r3 now i - eta (S t) * small31_next_delta_r3 now t i.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_b_r3 := small31_next_b_r3 now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_b_r3 := fun i => 0 |} | S t => small31_step (small31_after t) t end.
Definition small31_b_r3 (t : nat) := small31_now_b_r3 (small31_after t).
Definition small31_z_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_z_r3 (small31_after t) t end.
Definition small31_delta_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_delta_r3 (small31_after t) t end.
End small31.

Lemma L3_2 (n0 n1 n2 n3 : nat) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 : nat -> nat -> R) (eta : nat -> R) (x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H8 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H9 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H10 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta (S t) * delta1 (S t) i)
    (H11 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta (S t) * delta2 (S t) i)
    (H12 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta (S t) * delta3 (S t) i)
    (H14 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H15 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H16 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H18 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H19 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H20 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H22 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta (S t) * delta1 (S t) i * x (S t) j)
    (H23 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta (S t) * delta2 (S t) i * a1 (S t) j)
    (H24 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta (S t) * delta3 (S t) i * a2 (S t) j)
    (H25 : forall z : R, phi z = tanh z)
    (H26 : forall z : R, phi_prime z = 1 - tanh z ^ 2) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j).
Proof.
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L3_1 n0 n1 n2 n3 ell_prime phi phi_prime W1 W2 W3 a1 a2 b1 b2 b3 (small31_b_r3 ell_prime eta y) delta1 delta2 delta3 (small31_delta_r3 ell_prime eta y) eta x y z1 z2 z3 (small31_z_r3 ell_prime eta y) H1 H2 H3 (fun _ => eq_refl) H5 H6 H7 H8 H9 H10 H11 H12 (fun _ _ => eq_refl) H14 H15 H16 (fun _ _ => eq_refl) H18 H19 H20 (fun _ _ => eq_refl) H22 H23 H24 H25 H26).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 n3 : nat) (ell_prime : R -> R -> R) (eta : nat -> R) (x y : nat -> nat -> R),
  let phi := fun z : R => tanh z in
  let phi_prime := fun z : R => 1 - tanh z ^ 2 in
  let W1 := (run31_W1 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) in
  let b1 := (run31_b1 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) in
  let W2 := (run31_W2 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) in
  let b2 := (run31_b2 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) in
  let W3 := (run31_W3 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) in
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j).
Proof.
  intros n0 n1 n2 n3 ell_prime eta x y phi phi_prime W1 b1 W2 b2 W3.
  exact (L3_2 n0 n1 n2 n3 ell_prime phi phi_prime (run31_W1 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (run31_W2 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (run31_W3 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (run31_a1 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (run31_a2 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (run31_b1 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (run31_b2 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (run31_b3 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (run31_delta1 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (run31_delta2 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (run31_delta3 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) eta x y (run31_z1 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (run31_z2 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (run31_z3 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl)).
Qed.

Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let eta := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let phi := fun z : R => tanh z in
  let phi_prime := fun z : R => 1 - tanh z ^ 2 in
  let W1 := (run31_W1 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) in
  let b1 := (run31_b1 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) in
  let W2 := (run31_W2 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) in
  let b2 := (run31_b2 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) in
  let W3 := (run31_W3 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) in
  let b3 := (run31_b3 n0 n1 n2 n3 ell_prime phi phi_prime eta x y) in
  (b3 1%nat 1%nat <> b3 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j)).
Proof.
  intros n0 n1 n2 n3 ell_prime eta x y phi phi_prime W1 b1 W2 b2 W3 b3.
  pose (z1 := (run31_z1 n0 n1 n2 n3 ell_prime phi phi_prime eta x y)).
  pose (a1 := (run31_a1 n0 n1 n2 n3 ell_prime phi phi_prime eta x y)).
  pose (z2 := (run31_z2 n0 n1 n2 n3 ell_prime phi phi_prime eta x y)).
  pose (a2 := (run31_a2 n0 n1 n2 n3 ell_prime phi phi_prime eta x y)).
  pose (z3 := (run31_z3 n0 n1 n2 n3 ell_prime phi phi_prime eta x y)).
  pose (delta3 := (run31_delta3 n0 n1 n2 n3 ell_prime phi phi_prime eta x y)).
  assert (v1 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v4 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v5 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := tanh (z1 1%nat 1%nat)) eq_refl (rewritten (V 1) [tanh (z1 1%nat 1%nat)] [0] (same_parts (eq_trans (f_equal tanh (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v6 eq_refl))) law_tanh_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v7 (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := tanh (z2 1%nat 1%nat)) eq_refl (rewritten (V 1) [tanh (z2 1%nat 1%nat)] [0] (same_parts (eq_trans (f_equal tanh (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v9 eq_refl))) law_tanh_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v10 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : b3 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b3 0%nat 1%nat - eta 1%nat * delta3 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b3 0%nat 1%nat; eta 1%nat; delta3 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta 1%nat = 1) (same_parts v12 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (b3 1%nat 1%nat) (b3 0%nat 1%nat) (rewritten (V 1) [b3 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (rewritten (V 1) [b3 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim3 n0 n1 n2 n3 ell_prime eta x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim1_moves, claim2_defined, claim2_moves, claim3_moves).
Print Assumptions certified.
