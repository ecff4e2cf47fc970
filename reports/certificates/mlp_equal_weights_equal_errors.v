(* The certificate of the page `mlp-equal-weights-equal-errors`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** the entries of $\mathbf{\delta}_{1}$ along axis 1 stay identical *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R; run11_now_W3 : nat -> nat -> R; run11_now_b3 : nat -> R; run11_now_W4 : nat -> nat -> R; run11_now_b4 : nat -> R }.

Section run11.
Variables (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
Definition run11_next_a3 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z3 now t i).
Definition run11_next_z4 (now : run11_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run11_now_W4 now i j * run11_next_a3 now t j) + run11_now_b4 now i.
Definition run11_next_delta4 (now : run11_state) (t i : nat) : R :=
  ell_prime (run11_next_z4 now t i) (y (S t) i).
Definition run11_next_delta3 (now : run11_state) (t i : nat) : R :=
  Sum 1 n4 (fun j => run11_now_W4 now j i * run11_next_delta4 now t j) * phi_prime (run11_next_z3 now t i).
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
Definition run11_next_W4 (now : run11_state) (t i j : nat) : R :=
  run11_now_W4 now i j - eta * run11_next_delta4 now t i * run11_next_a3 now t j.
Definition run11_next_b4 (now : run11_state) (t i : nat) : R :=
  run11_now_b4 now i - eta * run11_next_delta4 now t i.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_W1 := run11_next_W1 now t; run11_now_b1 := run11_next_b1 now t; run11_now_W2 := run11_next_W2 now t; run11_now_b2 := run11_next_b2 now t; run11_now_W3 := run11_next_W3 now t; run11_now_b3 := run11_next_b3 now t; run11_now_W4 := run11_next_W4 now t; run11_now_b4 := run11_next_b4 now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_W1 := fun i j => c; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => c; run11_now_b2 := fun i => 0; run11_now_W3 := fun i j => c; run11_now_b3 := fun i => 0; run11_now_W4 := fun i j => c; run11_now_b4 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_W1 (t : nat) := run11_now_W1 (run11_after t).
Definition run11_b1 (t : nat) := run11_now_b1 (run11_after t).
Definition run11_W2 (t : nat) := run11_now_W2 (run11_after t).
Definition run11_b2 (t : nat) := run11_now_b2 (run11_after t).
Definition run11_W3 (t : nat) := run11_now_W3 (run11_after t).
Definition run11_b3 (t : nat) := run11_now_b3 (run11_after t).
Definition run11_W4 (t : nat) := run11_now_W4 (run11_after t).
Definition run11_b4 (t : nat) := run11_now_b4 (run11_after t).
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
Definition run11_a3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_a3 (run11_after t) t end.
Definition run11_z4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_z4 (run11_after t) t end.
Definition run11_delta4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta4 (run11_after t) t end.
Definition run11_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta3 (run11_after t) t end.
Definition run11_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta2 (run11_after t) t end.
Definition run11_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run11_next_delta1 (run11_after t) t end.
End run11.

Lemma L1_1 (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (W_r1 : nat -> nat -> R) (W_r2 W_r3 : nat -> R) (W_r4 a1 a2 a3 : nat -> nat -> R) (a_r1 a_r2 a_r3 : nat -> R) (b1 b2 b3 b4 : nat -> nat -> R) (b_r1 b_r2 b_r3 : nat -> R) (b_r4 delta1 delta2 delta3 delta4 : nat -> nat -> R) (delta_r1 delta_r2 delta_r3 : nat -> R) (delta_r4 x y z1 z2 z3 z4 : nat -> nat -> R) (z_r1 z_r2 z_r3 : nat -> R) (z_r4 : nat -> nat -> R)
    (H1 : W_r2 0%nat = c)
    (H2 : W_r3 0%nat = c)
    (H3 : b_r1 0%nat = 0)
    (H4 : b_r2 0%nat = 0)
    (H5 : b_r3 0%nat = 0)
    (H6 : forall j : nat, W_r1 0%nat j = c)
    (H7 : forall t : nat, W_r2 (S t) = W_r2 t - eta * delta_r2 (S t) * a_r1 (S t))
    (H8 : forall t : nat, W_r3 (S t) = W_r3 t - eta * delta_r3 (S t) * a_r2 (S t))
    (H9 : forall i : nat, W_r4 0%nat i = c)
    (H10 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H11 : forall t : nat, a_r2 (S t) = phi (z_r2 (S t)))
    (H12 : forall t : nat, a_r3 (S t) = phi (z_r3 (S t)))
    (H13 : forall i : nat, b1 0%nat i = 0)
    (H14 : forall i : nat, b2 0%nat i = 0)
    (H15 : forall i : nat, b3 0%nat i = 0)
    (H16 : forall i : nat, b4 0%nat i = 0)
    (H17 : forall t : nat, b_r1 (S t) = b_r1 t - eta * delta_r1 (S t))
    (H18 : forall t : nat, b_r2 (S t) = b_r2 t - eta * delta_r2 (S t))
    (H19 : forall t : nat, b_r3 (S t) = b_r3 t - eta * delta_r3 (S t))
    (H20 : forall i : nat, b_r4 0%nat i = 0)
    (H21 : forall t : nat, delta_r1 (S t) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    (H22 : forall t : nat, delta_r2 (S t) = INR n3 * W_r3 t * delta_r3 (S t) * phi_prime (z_r2 (S t)))
    (H23 : forall t : nat, delta_r3 (S t) = Sum 1 n4 (fun j => W_r4 t j * delta_r4 (S t) j) * phi_prime (z_r3 (S t)))
    (H24 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H25 : forall t : nat, z_r2 (S t) = INR n1 * W_r2 t * a_r1 (S t) + b_r2 t)
    (H26 : forall t : nat, z_r3 (S t) = INR n2 * W_r3 t * a_r2 (S t) + b_r3 t)
    (H27 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H28 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H29 : forall i : nat, forall j : nat, W3 0%nat i j = c)
    (H30 : forall i : nat, forall j : nat, W4 0%nat i j = c)
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
  forall t : nat, forall i : nat, forall k : nat, delta1 (S t) i = delta1 (S t) k.
Proof.
  assert (s1 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, forall j : nat, W3 t i j = W_r3 t)
    by (clear - W3 W_r3; exact (fun t H55 => (proj1 (proj2 (proj2 (proj2 (proj2 H55))))))).
  assert (s2 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, forall j : nat, W4 t i j = W_r4 t i)
    by (clear - W4 W_r4; exact (fun t H55 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H55))))))))).
  assert (s3 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H24 H46 n0 x z1 z_r1; exact (fun i t H55 => (eq_trans (eq_trans (H46 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H55) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H55)) i))) (eq_sym (H24 t))))).
  assert (s4 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H10 H33 a1 a_r1 phi s3; exact (fun t H55 => (fun i : nat => (eq_trans (eq_trans (H33 t i) (f_equal phi (s3 i t H55))) (eq_sym (H10 t)))))).
  assert (s5 : forall (t : nat),
    Sum 1 n1 (fun j => W_r2 t * a_r1 (S t)) = INR n1 * W_r2 t * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun t => (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t * a_r1 (S t))] [W_r2 t * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s6 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z2 (S t) i = z_r2 (S t))
    by (clear - H25 H47 n1 s4 s5 z2 z_r2; exact (fun i t H55 => (eq_trans (eq_trans (H47 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H55))) i j_0) ((s4 t H55) j_0)))) (s5 t)) ((proj1 (proj2 (proj2 (proj2 H55)))) i))) (eq_sym (H25 t))))).
  assert (s7 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a2 (S t) i = a_r2 (S t))
    by (clear - H11 H34 a2 a_r2 phi s6; exact (fun t H55 => (fun i : nat => (eq_trans (eq_trans (H34 t i) (f_equal phi (s6 i t H55))) (eq_sym (H11 t)))))).
  assert (s8 : forall (t : nat),
    Sum 1 n2 (fun j => W_r3 t * a_r2 (S t)) = INR n2 * W_r3 t * a_r2 (S t))
    by (clear - W_r3 a_r2 n2 y; exact (fun t => (eq_trans (y := W_r3 t * a_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r3 t * a_r2 (S t))] [W_r3 t * a_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r3 t * a_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r3 t * a_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r3 t; a_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r3 t * a_r2 (S t), fun j => 1)])) (eq_trans (y := W_r3 t * a_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r3 t; a_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r3 t; a_r2 (S t); INR n2] (same_parts (eq_refl (W_r3 t)) (same_parts (eq_refl (a_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r3 t; a_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r3 t; a_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s9 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    b3 t i = b_r3 t)
    by (clear - b3 b_r3; exact (fun i t H55 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H55)))))) i))).
  assert (s10 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z3 (S t) i = z_r3 (S t))
    by (clear - H26 H48 n2 s1 s7 s8 s9 z3 z_r3; exact (fun i t H55 => (eq_trans (eq_trans (H48 t i) (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((s1 t H55) i j_0) ((s7 t H55) j_0)))) (s8 t)) (s9 i t H55))) (eq_sym (H26 t))))).
  assert (s11 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a3 (S t) i = a_r3 (S t))
    by (clear - H12 H35 a3 a_r3 phi s10; exact (fun t H55 => (fun i : nat => (eq_trans (eq_trans (H35 t i) (f_equal phi (s10 i t H55))) (eq_sym (H12 t)))))).
  assert (s12 : forall (i t : nat),
    Sum 1 n3 (fun j => W_r4 t i * a_r3 (S t)) = INR n3 * W_r4 t i * a_r3 (S t))
    by (clear - W_r4 a_r3 n3 y; exact (fun i t => (eq_trans (y := W_r4 t i * a_r3 (S t) * INR n3) (rewritten (V 1) [Sum 1 n3 (fun j => W_r4 t i * a_r3 (S t))] [W_r4 t i * a_r3 (S t) * INR n3] (same_parts (eq_trans (y := W_r4 t i * a_r3 (S t) * Sum 1 n3 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => W_r4 t i * a_r3 (S t) * 1 + 0) (fun j => (ring_fact [W_r4 t i; a_r3 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n3 [(W_r4 t i * a_r3 (S t), fun j => 1)])) (eq_trans (y := W_r4 t i * a_r3 (S t) * INR n3 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r4 t i; a_r3 (S t); Sum 1 n3 (fun j => 1)] [W_r4 t i; a_r3 (S t); INR n3] (same_parts (eq_refl (W_r4 t i)) (same_parts (eq_refl (a_r3 (S t))) (same_parts (sum_ones_1 n3) eq_refl)))) (ring_fact [W_r4 t i; a_r3 (S t); INR n3] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r4 t i; a_r3 (S t); INR n3] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s13 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    b4 t i = b_r4 t i)
    by (clear - b4 b_r4; exact (fun i t H55 => ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H55))))))) i))).
  assert (s14 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z4 (S t) i = z_r4 (S t) i)
    by (clear - H49 H50 n3 s11 s12 s13 s2 z4 z_r4; exact (fun i t H55 => (eq_trans (eq_trans (H49 t i) (add2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 ((s2 t H55) i j_0) ((s11 t H55) j_0)))) (s12 i t)) (s13 i t H55))) (eq_sym (H50 t i))))).
  assert (s15 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta4 (S t) i = delta_r4 (S t) i)
    by (clear - H44 H45 delta4 delta_r4 ell_prime s14 y; exact (fun i t H55 => (eq_trans (eq_trans (H44 t i) (f_equal2 ell_prime (s14 i t H55) (eq_refl (y (S t) i)))) (eq_sym (H45 t i))))).
  assert (s16 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta3 (S t) i = delta_r3 (S t))
    by (clear - H23 H43 delta3 delta_r3 n4 phi_prime s10 s15 s2; exact (fun i t H55 => (eq_trans (eq_trans (H43 t i) (mul2 (sum_ext 1%nat n4 _ _ (fun j_0 : nat => (mul2 ((s2 t H55) j_0 i) ((fun i : nat => (s15 i t H55)) j_0)))) (f_equal phi_prime (s10 i t H55)))) (eq_sym (H23 t))))).
  assert (s17 : forall (t : nat),
    Sum 1 n3 (fun j => W_r3 t * delta_r3 (S t)) = INR n3 * W_r3 t * delta_r3 (S t))
    by (clear - W_r3 delta_r3 n3 y; exact (fun t => (eq_trans (y := W_r3 t * delta_r3 (S t) * INR n3) (rewritten (V 1) [Sum 1 n3 (fun j => W_r3 t * delta_r3 (S t))] [W_r3 t * delta_r3 (S t) * INR n3] (same_parts (eq_trans (y := W_r3 t * delta_r3 (S t) * Sum 1 n3 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => W_r3 t * delta_r3 (S t) * 1 + 0) (fun j => (ring_fact [W_r3 t; delta_r3 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n3 [(W_r3 t * delta_r3 (S t), fun j => 1)])) (eq_trans (y := W_r3 t * delta_r3 (S t) * INR n3 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r3 t; delta_r3 (S t); Sum 1 n3 (fun j => 1)] [W_r3 t; delta_r3 (S t); INR n3] (same_parts (eq_refl (W_r3 t)) (same_parts (eq_refl (delta_r3 (S t))) (same_parts (sum_ones_1 n3) eq_refl)))) (ring_fact [W_r3 t; delta_r3 (S t); INR n3] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r3 t; delta_r3 (S t); INR n3] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s18 : forall (t : nat),
    INR n3 * W_r3 t * delta_r3 (S t) * phi_prime (z_r2 (S t)) = INR n3 * W_r3 t * delta_r3 (S t) * phi_prime (z_r2 (S t)))
    by (clear - W_r3 delta_r3 n3 phi_prime z_r2; exact (fun t => (ring_fact [INR n3; W_r3 t; delta_r3 (S t); phi_prime (z_r2 (S t))] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) eq_refl))).
  assert (s19 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta2 (S t) i = delta_r2 (S t))
    by (clear - H22 H42 delta2 delta_r2 n3 phi_prime s1 s16 s17 s18 s6; exact (fun i t H55 => (eq_trans (eq_trans (H42 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 ((s1 t H55) j_0 i) ((fun i : nat => (s16 i t H55)) j_0)))) (s17 t)) (f_equal phi_prime (s6 i t H55))) (s18 t))) (eq_sym (H22 t))))).
  assert (s20 : forall (t : nat),
    Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t)) = INR n2 * W_r2 t * delta_r2 (S t))
    by (clear - W_r2 delta_r2 n2 y; exact (fun t => (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t))] [W_r2 t * delta_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r2 t * delta_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r2 t * delta_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; delta_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r2 t * delta_r2 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; delta_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r2 t; delta_r2 (S t); INR n2] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (delta_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s21 : forall (t : nat),
    INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    by (clear - W_r2 delta_r2 n2 phi_prime z_r1; exact (fun t => (ring_fact [INR n2; W_r2 t; delta_r2 (S t); phi_prime (z_r1 (S t))] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) eq_refl))).
  assert (s22 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H21 H41 delta1 delta_r1 n2 phi_prime s19 s20 s21 s3; exact (fun i t H55 => (eq_trans (eq_trans (H41 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H55))) j_0 i) ((fun i : nat => (s19 i t H55)) j_0)))) (s20 t)) (f_equal phi_prime (s3 i t H55))) (s21 t))) (eq_sym (H21 t))))).
  assert (s23 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s24 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s25 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = W_r1 (S t) j) /\ (forall i : nat, b1 (S t) i = b_r1 (S t)) /\ (forall i : nat, forall j : nat, W2 (S t) i j = W_r2 (S t)) /\ (forall i : nat, b2 (S t) i = b_r2 (S t)) /\ (forall i : nat, forall j : nat, W3 (S t) i j = W_r3 (S t)) /\ (forall i : nat, b3 (S t) i = b_r3 (S t)) /\ (forall i : nat, forall j : nat, W4 (S t) i j = W_r4 (S t) i) /\ (forall i : nat, b4 (S t) i = b_r4 (S t) i))
    by (clear - H17 H18 H19 H31 H32 H36 H37 H38 H39 H40 H51 H52 H53 H54 H7 H8 W1 W2 W3 W4 W_r1 W_r2 W_r3 W_r4 b1 b2 b3 b4 b_r1 b_r2 b_r3 b_r4 eta s1 s11 s13 s15 s16 s19 s2 s22 s4 s7 s9 x; exact (fun t => (fun H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H51 t i j) (add2 ((proj1 H55) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s22 i t H55)) (eq_refl (x (S t) j)))))) (eq_sym (H31 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H36 t i) (add2 ((proj1 (proj2 H55)) i) (opp1 (mul2 (eq_refl (eta)) (s22 i t H55))))) (eq_sym (H17 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H52 t i j) (add2 ((proj1 (proj2 (proj2 H55))) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s19 i t H55)) ((s4 t H55) j))))) (eq_sym (H7 t))))) (conj (fun i : nat => (eq_trans (eq_trans (H37 t i) (add2 ((proj1 (proj2 (proj2 (proj2 H55)))) i) (opp1 (mul2 (eq_refl (eta)) (s19 i t H55))))) (eq_sym (H18 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H53 t i j) (add2 ((s1 t H55) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s16 i t H55)) ((s7 t H55) j))))) (eq_sym (H8 t))))) (conj (fun i : nat => (eq_trans (eq_trans (H38 t i) (add2 (s9 i t H55) (opp1 (mul2 (eq_refl (eta)) (s16 i t H55))))) (eq_sym (H19 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H54 t i j) (add2 ((s2 t H55) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s15 i t H55)) ((s11 t H55) j))))) (eq_sym (H32 t i))))) (fun i : nat => (eq_trans (eq_trans (H39 t i) (add2 (s13 i t H55) (opp1 (mul2 (eq_refl (eta)) (s15 i t H55))))) (eq_sym (H40 t i)))))))))))))).
  assert (s26 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i))
    by (clear - H1 H13 H14 H15 H16 H2 H20 H27 H28 H29 H3 H30 H4 H5 H6 H9 W1 W2 W3 W4 W_r1 W_r2 W_r3 W_r4 b1 b2 b3 b4 b_r1 b_r2 b_r3 b_r4 s25; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H27 i j) (eq_sym (H6 j))))) (conj (fun i : nat => (eq_trans (H13 i) (eq_sym H3))) (conj (fun i : nat => (fun j : nat => (eq_trans (H28 i j) (eq_sym H1)))) (conj (fun i : nat => (eq_trans (H14 i) (eq_sym H4))) (conj (fun i : nat => (fun j : nat => (eq_trans (H29 i j) (eq_sym H2)))) (conj (fun i : nat => (eq_trans (H15 i) (eq_sym H5))) (conj (fun i : nat => (fun j : nat => (eq_trans (H30 i j) (eq_sym (H9 i))))) (fun i : nat => (eq_trans (H16 i) (eq_sym (H20 i))))))))))) (fun t : nat => (s25 t)))).
  assert (s27 : forall t : nat, forall i : nat, delta1 (S t) i = delta_r1 (S t))
    by (clear - W1 W2 W3 W4 W_r1 W_r2 W_r3 W_r4 b1 b2 b3 b4 b_r1 b_r2 b_r3 b_r4 delta1 delta_r1 s22 s26; exact (fun t : nat => ((fun H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i) => (fun i : nat => (s22 i t H55))) (s26 t)))).
  assert (s28 : forall (t : nat),
    delta_r1 (S t) = delta_r1 (S t))
    by (clear - delta_r1; exact (fun t => (eq_refl (delta_r1 (S t))))).
  exact (fun t : nat => (fun i : nat => (fun k : nat => (eq_trans (s27 t i) (eq_sym (s27 t k)))))).
Qed.

Record small11_state := { small11_now_W_r1 : nat -> R; small11_now_b_r1 : R; small11_now_W_r2 : R; small11_now_b_r2 : R; small11_now_W_r3 : R; small11_now_b_r3 : R; small11_now_W_r4 : nat -> R; small11_now_b_r4 : nat -> R }.

Section small11.
Variables (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition small11_next_z_r1 (now : small11_state) (t : nat) : R :=
  Sum 1 n0 (fun j => small11_now_W_r1 now j * x (S t) j) + small11_now_b_r1 now.
Definition small11_next_a_r1 (now : small11_state) (t : nat) : R :=
  phi (small11_next_z_r1 now t).
Definition small11_next_z_r2 (now : small11_state) (t : nat) : R :=
  INR n1 * small11_now_W_r2 now * small11_next_a_r1 now t + small11_now_b_r2 now.
Definition small11_next_a_r2 (now : small11_state) (t : nat) : R :=
  phi (small11_next_z_r2 now t).
Definition small11_next_z_r3 (now : small11_state) (t : nat) : R :=
  INR n2 * small11_now_W_r3 now * small11_next_a_r2 now t + small11_now_b_r3 now.
Definition small11_next_a_r3 (now : small11_state) (t : nat) : R :=
  phi (small11_next_z_r3 now t).
Definition small11_next_z_r4 (now : small11_state) (t i : nat) : R :=
  INR n3 * small11_now_W_r4 now i * small11_next_a_r3 now t + small11_now_b_r4 now i.
Definition small11_next_delta_r4 (now : small11_state) (t i : nat) : R :=
  ell_prime (small11_next_z_r4 now t i) (y (S t) i).
Definition small11_next_delta_r3 (now : small11_state) (t : nat) : R :=
  Sum 1 n4 (fun j => small11_now_W_r4 now j * small11_next_delta_r4 now t j) * phi_prime (small11_next_z_r3 now t).
Definition small11_next_delta_r2 (now : small11_state) (t : nat) : R :=
  INR n3 * small11_now_W_r3 now * small11_next_delta_r3 now t * phi_prime (small11_next_z_r2 now t).
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
Definition small11_next_W_r3 (now : small11_state) (t : nat) : R :=
  small11_now_W_r3 now - eta * small11_next_delta_r3 now t * small11_next_a_r2 now t.
Definition small11_next_b_r3 (now : small11_state) (t : nat) : R :=
  small11_now_b_r3 now - eta * small11_next_delta_r3 now t.
Definition small11_next_W_r4 (now : small11_state) (t i : nat) : R :=
  small11_now_W_r4 now i - eta * small11_next_delta_r4 now t i * small11_next_a_r3 now t.
Definition small11_next_b_r4 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r4 now i - eta * small11_next_delta_r4 now t i.
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_W_r1 := small11_next_W_r1 now t; small11_now_b_r1 := small11_next_b_r1 now t; small11_now_W_r2 := small11_next_W_r2 now t; small11_now_b_r2 := small11_next_b_r2 now t; small11_now_W_r3 := small11_next_W_r3 now t; small11_now_b_r3 := small11_next_b_r3 now t; small11_now_W_r4 := small11_next_W_r4 now t; small11_now_b_r4 := small11_next_b_r4 now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_W_r1 := fun j => c; small11_now_b_r1 := 0; small11_now_W_r2 := c; small11_now_b_r2 := 0; small11_now_W_r3 := c; small11_now_b_r3 := 0; small11_now_W_r4 := fun i => c; small11_now_b_r4 := fun i => 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_W_r1 (t : nat) := small11_now_W_r1 (small11_after t).
Definition small11_b_r1 (t : nat) := small11_now_b_r1 (small11_after t).
Definition small11_W_r2 (t : nat) := small11_now_W_r2 (small11_after t).
Definition small11_b_r2 (t : nat) := small11_now_b_r2 (small11_after t).
Definition small11_W_r3 (t : nat) := small11_now_W_r3 (small11_after t).
Definition small11_b_r3 (t : nat) := small11_now_b_r3 (small11_after t).
Definition small11_W_r4 (t : nat) := small11_now_W_r4 (small11_after t).
Definition small11_b_r4 (t : nat) := small11_now_b_r4 (small11_after t).
Definition small11_z_r1 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_z_r1 (small11_after t) t end.
Definition small11_a_r1 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_a_r1 (small11_after t) t end.
Definition small11_z_r2 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_z_r2 (small11_after t) t end.
Definition small11_a_r2 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_a_r2 (small11_after t) t end.
Definition small11_z_r3 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_z_r3 (small11_after t) t end.
Definition small11_a_r3 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_a_r3 (small11_after t) t end.
Definition small11_z_r4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_z_r4 (small11_after t) t end.
Definition small11_delta_r4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_delta_r4 (small11_after t) t end.
Definition small11_delta_r3 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_delta_r3 (small11_after t) t end.
Definition small11_delta_r2 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_delta_r2 (small11_after t) t end.
Definition small11_delta_r1 (t : nat) : R :=
  match t with O => 0 | S t => small11_next_delta_r1 (small11_after t) t end.
End small11.

Lemma L1_2 (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (a1 a2 a3 b1 b2 b3 b4 delta1 delta2 delta3 delta4 x y z1 z2 z3 z4 : nat -> nat -> R)
    (H13 : forall i : nat, b1 0%nat i = 0)
    (H14 : forall i : nat, b2 0%nat i = 0)
    (H15 : forall i : nat, b3 0%nat i = 0)
    (H16 : forall i : nat, b4 0%nat i = 0)
    (H27 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H28 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H29 : forall i : nat, forall j : nat, W3 0%nat i j = c)
    (H30 : forall i : nat, forall j : nat, W4 0%nat i j = c)
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
  forall t : nat, forall i : nat, forall k : nat, delta1 (S t) i = delta1 (S t) k.
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
  exact (L1_1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime W1 W2 W3 W4 (small11_W_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_W_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_W_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_W_r4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) a1 a2 a3 (small11_a_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_a_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_a_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) b1 b2 b3 b4 (small11_b_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_b_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_b_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_b_r4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) delta1 delta2 delta3 delta4 (small11_delta_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_delta_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_delta_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_delta_r4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) x y z1 z2 z3 z4 (small11_z_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_z_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_z_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small11_z_r4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) eq_refl eq_refl eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H13 H14 H15 H16 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H27 H28 H29 H30 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H33 H34 H35 H36 H37 H38 H39 (fun _ _ => eq_refl) H41 H42 H43 H44 (fun _ _ => eq_refl) H46 H47 H48 H49 (fun _ _ => eq_refl) H51 H52 H53 H54).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let delta1 := (run11_delta1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) in
  forall t : nat, forall i : nat, forall k : nat, delta1 (S t) i = delta1 (S t) k.
Proof.
  intros n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y delta1.
  exact (L1_2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime (run11_W1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_W2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_W3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_W4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_a1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_a2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_a3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_b1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_b2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_b3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_b4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_delta1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_delta2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_delta3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_delta4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) x y (run11_z1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_z2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_z3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run11_z4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let c := (2 : R) in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 1 / 2 in
  let W1 := (run11_W1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) in
  let delta1 := (run11_delta1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, forall k : nat, delta1 (S t) i = delta1 (S t) k).
Proof.
  intros n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y W1 delta1.
  pose (W2 := (run11_W2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (W3 := (run11_W3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (W4 := (run11_W4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (b1 := (run11_b1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (z1 := (run11_z1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (b2 := (run11_b2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (a2 := (run11_a2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (b3 := (run11_b3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (z3 := (run11_z3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (a3 := (run11_a3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (b4 := (run11_b4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (z4 := (run11_z4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (delta4 := (run11_delta4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (delta3 := (run11_delta3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W4 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 2 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [2; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v5 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v6 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [2; 1; 0] (same_parts v2 (same_parts v7 (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [2] (same_parts v9 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 2 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [2; 2; 0] (same_parts v3 (same_parts v10 (same_parts v11 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : a3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := z3 1%nat 1%nat) eq_refl (rewritten (V 1) [z3 1%nat 1%nat] [4] (same_parts v12 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b4 0%nat 1%nat = 0)
    by (refine (eq_refl : b4 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : z4 1%nat 1%nat = 8)
    by (refine (eq_trans (y := W4 0%nat 1%nat 1%nat * a3 1%nat 1%nat + 0 + b4 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 4 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W4 0%nat 1%nat 1%nat; a3 1%nat 1%nat; b4 0%nat 1%nat] [2; 4; 0] (same_parts v4 (same_parts v13 (same_parts v14 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (4 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (8 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta4 1%nat 1%nat = 4)
    by (refine (eq_trans (y := z4 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 8 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [z4 1%nat 1%nat; y 1%nat 1%nat] [8; 1 / 2] (same_parts v15 (same_parts (eq_refl : y 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (8 # 1)) (PEc (1 # 2))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : delta3 1%nat 1%nat = 8)
    by (refine (eq_trans (y := (W4 0%nat 1%nat 1%nat * delta4 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 4 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W4 0%nat 1%nat 1%nat; delta4 1%nat 1%nat] [2; 4] (same_parts v4 (same_parts v16 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (4 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (8 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : delta2 1%nat 1%nat = 16)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 8 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [2; 8] (same_parts v3 (same_parts v17 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (8 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (16 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : delta1 1%nat 1%nat = 32)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 16 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [2; 16] (same_parts v2 (same_parts v18 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (16 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (32 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W1 1%nat 1%nat 1%nat = (-14))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 2 - 1 * 32 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [2; 1; 32; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v19 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))))) (ring_fact [] (PEsub (PEc (2 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (32 # 1))) (PEc (1 # 2)))) (PEc (-14 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-14)] (same_parts v20 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [2] (same_parts v1 eq_refl)) (number_apart (-14 # 1) (2 # 1) eq_refl)) (claim1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** the entries of $\mathbf{\delta}_{2}$ along axis 1 stay identical *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_W3 : nat -> nat -> R; run21_now_b3 : nat -> R; run21_now_W4 : nat -> nat -> R; run21_now_b4 : nat -> R }.

Section run21.
Variables (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
Definition run21_next_a3 (now : run21_state) (t i : nat) : R :=
  phi (run21_next_z3 now t i).
Definition run21_next_z4 (now : run21_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run21_now_W4 now i j * run21_next_a3 now t j) + run21_now_b4 now i.
Definition run21_next_delta4 (now : run21_state) (t i : nat) : R :=
  ell_prime (run21_next_z4 now t i) (y (S t) i).
Definition run21_next_delta3 (now : run21_state) (t i : nat) : R :=
  Sum 1 n4 (fun j => run21_now_W4 now j i * run21_next_delta4 now t j) * phi_prime (run21_next_z3 now t i).
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
Definition run21_next_W4 (now : run21_state) (t i j : nat) : R :=
  run21_now_W4 now i j - eta * run21_next_delta4 now t i * run21_next_a3 now t j.
Definition run21_next_b4 (now : run21_state) (t i : nat) : R :=
  run21_now_b4 now i - eta * run21_next_delta4 now t i.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_W1 := run21_next_W1 now t; run21_now_b1 := run21_next_b1 now t; run21_now_W2 := run21_next_W2 now t; run21_now_b2 := run21_next_b2 now t; run21_now_W3 := run21_next_W3 now t; run21_now_b3 := run21_next_b3 now t; run21_now_W4 := run21_next_W4 now t; run21_now_b4 := run21_next_b4 now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_W1 := fun i j => c; run21_now_b1 := fun i => 0; run21_now_W2 := fun i j => c; run21_now_b2 := fun i => 0; run21_now_W3 := fun i j => c; run21_now_b3 := fun i => 0; run21_now_W4 := fun i j => c; run21_now_b4 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_W1 (t : nat) := run21_now_W1 (run21_after t).
Definition run21_b1 (t : nat) := run21_now_b1 (run21_after t).
Definition run21_W2 (t : nat) := run21_now_W2 (run21_after t).
Definition run21_b2 (t : nat) := run21_now_b2 (run21_after t).
Definition run21_W3 (t : nat) := run21_now_W3 (run21_after t).
Definition run21_b3 (t : nat) := run21_now_b3 (run21_after t).
Definition run21_W4 (t : nat) := run21_now_W4 (run21_after t).
Definition run21_b4 (t : nat) := run21_now_b4 (run21_after t).
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
Definition run21_a3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_a3 (run21_after t) t end.
Definition run21_z4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_z4 (run21_after t) t end.
Definition run21_delta4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_delta4 (run21_after t) t end.
Definition run21_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_delta3 (run21_after t) t end.
Definition run21_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_delta2 (run21_after t) t end.
Definition run21_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_delta1 (run21_after t) t end.
End run21.

Lemma L2_1 (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (W_r1 : nat -> nat -> R) (W_r2 W_r3 : nat -> R) (W_r4 a1 a2 a3 : nat -> nat -> R) (a_r1 a_r2 a_r3 : nat -> R) (b1 b2 b3 b4 : nat -> nat -> R) (b_r1 b_r2 b_r3 : nat -> R) (b_r4 delta1 delta2 delta3 delta4 : nat -> nat -> R) (delta_r1 delta_r2 delta_r3 : nat -> R) (delta_r4 x y z1 z2 z3 z4 : nat -> nat -> R) (z_r1 z_r2 z_r3 : nat -> R) (z_r4 : nat -> nat -> R)
    (H1 : W_r2 0%nat = c)
    (H2 : W_r3 0%nat = c)
    (H3 : b_r1 0%nat = 0)
    (H4 : b_r2 0%nat = 0)
    (H5 : b_r3 0%nat = 0)
    (H6 : forall j : nat, W_r1 0%nat j = c)
    (H7 : forall t : nat, W_r2 (S t) = W_r2 t - eta * delta_r2 (S t) * a_r1 (S t))
    (H8 : forall t : nat, W_r3 (S t) = W_r3 t - eta * delta_r3 (S t) * a_r2 (S t))
    (H9 : forall i : nat, W_r4 0%nat i = c)
    (H10 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H11 : forall t : nat, a_r2 (S t) = phi (z_r2 (S t)))
    (H12 : forall t : nat, a_r3 (S t) = phi (z_r3 (S t)))
    (H13 : forall i : nat, b1 0%nat i = 0)
    (H14 : forall i : nat, b2 0%nat i = 0)
    (H15 : forall i : nat, b3 0%nat i = 0)
    (H16 : forall i : nat, b4 0%nat i = 0)
    (H17 : forall t : nat, b_r1 (S t) = b_r1 t - eta * delta_r1 (S t))
    (H18 : forall t : nat, b_r2 (S t) = b_r2 t - eta * delta_r2 (S t))
    (H19 : forall t : nat, b_r3 (S t) = b_r3 t - eta * delta_r3 (S t))
    (H20 : forall i : nat, b_r4 0%nat i = 0)
    (H21 : forall t : nat, delta_r1 (S t) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    (H22 : forall t : nat, delta_r2 (S t) = INR n3 * W_r3 t * delta_r3 (S t) * phi_prime (z_r2 (S t)))
    (H23 : forall t : nat, delta_r3 (S t) = Sum 1 n4 (fun j => W_r4 t j * delta_r4 (S t) j) * phi_prime (z_r3 (S t)))
    (H24 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H25 : forall t : nat, z_r2 (S t) = INR n1 * W_r2 t * a_r1 (S t) + b_r2 t)
    (H26 : forall t : nat, z_r3 (S t) = INR n2 * W_r3 t * a_r2 (S t) + b_r3 t)
    (H27 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H28 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H29 : forall i : nat, forall j : nat, W3 0%nat i j = c)
    (H30 : forall i : nat, forall j : nat, W4 0%nat i j = c)
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
  forall t : nat, forall i : nat, forall k : nat, delta2 (S t) i = delta2 (S t) k.
Proof.
  assert (s1 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, forall j : nat, W3 t i j = W_r3 t)
    by (clear - W3 W_r3; exact (fun t H55 => (proj1 (proj2 (proj2 (proj2 (proj2 H55))))))).
  assert (s2 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, forall j : nat, W4 t i j = W_r4 t i)
    by (clear - W4 W_r4; exact (fun t H55 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H55))))))))).
  assert (s3 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H24 H46 n0 x z1 z_r1; exact (fun i t H55 => (eq_trans (eq_trans (H46 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H55) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H55)) i))) (eq_sym (H24 t))))).
  assert (s4 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H10 H33 a1 a_r1 phi s3; exact (fun t H55 => (fun i : nat => (eq_trans (eq_trans (H33 t i) (f_equal phi (s3 i t H55))) (eq_sym (H10 t)))))).
  assert (s5 : forall (t : nat),
    Sum 1 n1 (fun j => W_r2 t * a_r1 (S t)) = INR n1 * W_r2 t * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun t => (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t * a_r1 (S t))] [W_r2 t * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s6 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z2 (S t) i = z_r2 (S t))
    by (clear - H25 H47 n1 s4 s5 z2 z_r2; exact (fun i t H55 => (eq_trans (eq_trans (H47 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H55))) i j_0) ((s4 t H55) j_0)))) (s5 t)) ((proj1 (proj2 (proj2 (proj2 H55)))) i))) (eq_sym (H25 t))))).
  assert (s7 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a2 (S t) i = a_r2 (S t))
    by (clear - H11 H34 a2 a_r2 phi s6; exact (fun t H55 => (fun i : nat => (eq_trans (eq_trans (H34 t i) (f_equal phi (s6 i t H55))) (eq_sym (H11 t)))))).
  assert (s8 : forall (t : nat),
    Sum 1 n2 (fun j => W_r3 t * a_r2 (S t)) = INR n2 * W_r3 t * a_r2 (S t))
    by (clear - W_r3 a_r2 n2 y; exact (fun t => (eq_trans (y := W_r3 t * a_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r3 t * a_r2 (S t))] [W_r3 t * a_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r3 t * a_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r3 t * a_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r3 t; a_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r3 t * a_r2 (S t), fun j => 1)])) (eq_trans (y := W_r3 t * a_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r3 t; a_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r3 t; a_r2 (S t); INR n2] (same_parts (eq_refl (W_r3 t)) (same_parts (eq_refl (a_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r3 t; a_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r3 t; a_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s9 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    b3 t i = b_r3 t)
    by (clear - b3 b_r3; exact (fun i t H55 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H55)))))) i))).
  assert (s10 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z3 (S t) i = z_r3 (S t))
    by (clear - H26 H48 n2 s1 s7 s8 s9 z3 z_r3; exact (fun i t H55 => (eq_trans (eq_trans (H48 t i) (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((s1 t H55) i j_0) ((s7 t H55) j_0)))) (s8 t)) (s9 i t H55))) (eq_sym (H26 t))))).
  assert (s11 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a3 (S t) i = a_r3 (S t))
    by (clear - H12 H35 a3 a_r3 phi s10; exact (fun t H55 => (fun i : nat => (eq_trans (eq_trans (H35 t i) (f_equal phi (s10 i t H55))) (eq_sym (H12 t)))))).
  assert (s12 : forall (i t : nat),
    Sum 1 n3 (fun j => W_r4 t i * a_r3 (S t)) = INR n3 * W_r4 t i * a_r3 (S t))
    by (clear - W_r4 a_r3 n3 y; exact (fun i t => (eq_trans (y := W_r4 t i * a_r3 (S t) * INR n3) (rewritten (V 1) [Sum 1 n3 (fun j => W_r4 t i * a_r3 (S t))] [W_r4 t i * a_r3 (S t) * INR n3] (same_parts (eq_trans (y := W_r4 t i * a_r3 (S t) * Sum 1 n3 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => W_r4 t i * a_r3 (S t) * 1 + 0) (fun j => (ring_fact [W_r4 t i; a_r3 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n3 [(W_r4 t i * a_r3 (S t), fun j => 1)])) (eq_trans (y := W_r4 t i * a_r3 (S t) * INR n3 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r4 t i; a_r3 (S t); Sum 1 n3 (fun j => 1)] [W_r4 t i; a_r3 (S t); INR n3] (same_parts (eq_refl (W_r4 t i)) (same_parts (eq_refl (a_r3 (S t))) (same_parts (sum_ones_1 n3) eq_refl)))) (ring_fact [W_r4 t i; a_r3 (S t); INR n3] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r4 t i; a_r3 (S t); INR n3] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s13 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    b4 t i = b_r4 t i)
    by (clear - b4 b_r4; exact (fun i t H55 => ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H55))))))) i))).
  assert (s14 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z4 (S t) i = z_r4 (S t) i)
    by (clear - H49 H50 n3 s11 s12 s13 s2 z4 z_r4; exact (fun i t H55 => (eq_trans (eq_trans (H49 t i) (add2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 ((s2 t H55) i j_0) ((s11 t H55) j_0)))) (s12 i t)) (s13 i t H55))) (eq_sym (H50 t i))))).
  assert (s15 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta4 (S t) i = delta_r4 (S t) i)
    by (clear - H44 H45 delta4 delta_r4 ell_prime s14 y; exact (fun i t H55 => (eq_trans (eq_trans (H44 t i) (f_equal2 ell_prime (s14 i t H55) (eq_refl (y (S t) i)))) (eq_sym (H45 t i))))).
  assert (s16 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta3 (S t) i = delta_r3 (S t))
    by (clear - H23 H43 delta3 delta_r3 n4 phi_prime s10 s15 s2; exact (fun i t H55 => (eq_trans (eq_trans (H43 t i) (mul2 (sum_ext 1%nat n4 _ _ (fun j_0 : nat => (mul2 ((s2 t H55) j_0 i) ((fun i : nat => (s15 i t H55)) j_0)))) (f_equal phi_prime (s10 i t H55)))) (eq_sym (H23 t))))).
  assert (s17 : forall (t : nat),
    Sum 1 n3 (fun j => W_r3 t * delta_r3 (S t)) = INR n3 * W_r3 t * delta_r3 (S t))
    by (clear - W_r3 delta_r3 n3 y; exact (fun t => (eq_trans (y := W_r3 t * delta_r3 (S t) * INR n3) (rewritten (V 1) [Sum 1 n3 (fun j => W_r3 t * delta_r3 (S t))] [W_r3 t * delta_r3 (S t) * INR n3] (same_parts (eq_trans (y := W_r3 t * delta_r3 (S t) * Sum 1 n3 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => W_r3 t * delta_r3 (S t) * 1 + 0) (fun j => (ring_fact [W_r3 t; delta_r3 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n3 [(W_r3 t * delta_r3 (S t), fun j => 1)])) (eq_trans (y := W_r3 t * delta_r3 (S t) * INR n3 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r3 t; delta_r3 (S t); Sum 1 n3 (fun j => 1)] [W_r3 t; delta_r3 (S t); INR n3] (same_parts (eq_refl (W_r3 t)) (same_parts (eq_refl (delta_r3 (S t))) (same_parts (sum_ones_1 n3) eq_refl)))) (ring_fact [W_r3 t; delta_r3 (S t); INR n3] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r3 t; delta_r3 (S t); INR n3] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s18 : forall (t : nat),
    INR n3 * W_r3 t * delta_r3 (S t) * phi_prime (z_r2 (S t)) = INR n3 * W_r3 t * delta_r3 (S t) * phi_prime (z_r2 (S t)))
    by (clear - W_r3 delta_r3 n3 phi_prime z_r2; exact (fun t => (ring_fact [INR n3; W_r3 t; delta_r3 (S t); phi_prime (z_r2 (S t))] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) eq_refl))).
  assert (s19 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta2 (S t) i = delta_r2 (S t))
    by (clear - H22 H42 delta2 delta_r2 n3 phi_prime s1 s16 s17 s18 s6; exact (fun i t H55 => (eq_trans (eq_trans (H42 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 ((s1 t H55) j_0 i) ((fun i : nat => (s16 i t H55)) j_0)))) (s17 t)) (f_equal phi_prime (s6 i t H55))) (s18 t))) (eq_sym (H22 t))))).
  assert (s20 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s21 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s22 : forall (t : nat),
    Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t)) = INR n2 * W_r2 t * delta_r2 (S t))
    by (clear - W_r2 delta_r2 n2 y; exact (fun t => (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t))] [W_r2 t * delta_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r2 t * delta_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r2 t * delta_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; delta_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r2 t * delta_r2 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; delta_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r2 t; delta_r2 (S t); INR n2] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (delta_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s23 : forall (t : nat),
    INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    by (clear - W_r2 delta_r2 n2 phi_prime z_r1; exact (fun t => (ring_fact [INR n2; W_r2 t; delta_r2 (S t); phi_prime (z_r1 (S t))] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) eq_refl))).
  assert (s24 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H21 H41 delta1 delta_r1 n2 phi_prime s19 s22 s23 s3; exact (fun i t H55 => (eq_trans (eq_trans (H41 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H55))) j_0 i) ((fun i : nat => (s19 i t H55)) j_0)))) (s22 t)) (f_equal phi_prime (s3 i t H55))) (s23 t))) (eq_sym (H21 t))))).
  assert (s25 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = W_r1 (S t) j) /\ (forall i : nat, b1 (S t) i = b_r1 (S t)) /\ (forall i : nat, forall j : nat, W2 (S t) i j = W_r2 (S t)) /\ (forall i : nat, b2 (S t) i = b_r2 (S t)) /\ (forall i : nat, forall j : nat, W3 (S t) i j = W_r3 (S t)) /\ (forall i : nat, b3 (S t) i = b_r3 (S t)) /\ (forall i : nat, forall j : nat, W4 (S t) i j = W_r4 (S t) i) /\ (forall i : nat, b4 (S t) i = b_r4 (S t) i))
    by (clear - H17 H18 H19 H31 H32 H36 H37 H38 H39 H40 H51 H52 H53 H54 H7 H8 W1 W2 W3 W4 W_r1 W_r2 W_r3 W_r4 b1 b2 b3 b4 b_r1 b_r2 b_r3 b_r4 eta s1 s11 s13 s15 s16 s19 s2 s24 s4 s7 s9 x; exact (fun t => (fun H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H51 t i j) (add2 ((proj1 H55) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s24 i t H55)) (eq_refl (x (S t) j)))))) (eq_sym (H31 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H36 t i) (add2 ((proj1 (proj2 H55)) i) (opp1 (mul2 (eq_refl (eta)) (s24 i t H55))))) (eq_sym (H17 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H52 t i j) (add2 ((proj1 (proj2 (proj2 H55))) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s19 i t H55)) ((s4 t H55) j))))) (eq_sym (H7 t))))) (conj (fun i : nat => (eq_trans (eq_trans (H37 t i) (add2 ((proj1 (proj2 (proj2 (proj2 H55)))) i) (opp1 (mul2 (eq_refl (eta)) (s19 i t H55))))) (eq_sym (H18 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H53 t i j) (add2 ((s1 t H55) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s16 i t H55)) ((s7 t H55) j))))) (eq_sym (H8 t))))) (conj (fun i : nat => (eq_trans (eq_trans (H38 t i) (add2 (s9 i t H55) (opp1 (mul2 (eq_refl (eta)) (s16 i t H55))))) (eq_sym (H19 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H54 t i j) (add2 ((s2 t H55) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s15 i t H55)) ((s11 t H55) j))))) (eq_sym (H32 t i))))) (fun i : nat => (eq_trans (eq_trans (H39 t i) (add2 (s13 i t H55) (opp1 (mul2 (eq_refl (eta)) (s15 i t H55))))) (eq_sym (H40 t i)))))))))))))).
  assert (s26 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i))
    by (clear - H1 H13 H14 H15 H16 H2 H20 H27 H28 H29 H3 H30 H4 H5 H6 H9 W1 W2 W3 W4 W_r1 W_r2 W_r3 W_r4 b1 b2 b3 b4 b_r1 b_r2 b_r3 b_r4 s25; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H27 i j) (eq_sym (H6 j))))) (conj (fun i : nat => (eq_trans (H13 i) (eq_sym H3))) (conj (fun i : nat => (fun j : nat => (eq_trans (H28 i j) (eq_sym H1)))) (conj (fun i : nat => (eq_trans (H14 i) (eq_sym H4))) (conj (fun i : nat => (fun j : nat => (eq_trans (H29 i j) (eq_sym H2)))) (conj (fun i : nat => (eq_trans (H15 i) (eq_sym H5))) (conj (fun i : nat => (fun j : nat => (eq_trans (H30 i j) (eq_sym (H9 i))))) (fun i : nat => (eq_trans (H16 i) (eq_sym (H20 i))))))))))) (fun t : nat => (s25 t)))).
  assert (s27 : forall t : nat, forall i : nat, delta2 (S t) i = delta_r2 (S t))
    by (clear - W1 W2 W3 W4 W_r1 W_r2 W_r3 W_r4 b1 b2 b3 b4 b_r1 b_r2 b_r3 b_r4 delta2 delta_r2 s19 s26; exact (fun t : nat => ((fun H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i) => (fun i : nat => (s19 i t H55))) (s26 t)))).
  assert (s28 : forall (t : nat),
    delta_r2 (S t) = delta_r2 (S t))
    by (clear - delta_r2; exact (fun t => (eq_refl (delta_r2 (S t))))).
  exact (fun t : nat => (fun i : nat => (fun k : nat => (eq_trans (s27 t i) (eq_sym (s27 t k)))))).
Qed.

Record small21_state := { small21_now_W_r1 : nat -> R; small21_now_b_r1 : R; small21_now_W_r2 : R; small21_now_b_r2 : R; small21_now_W_r3 : R; small21_now_b_r3 : R; small21_now_W_r4 : nat -> R; small21_now_b_r4 : nat -> R }.

Section small21.
Variables (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition small21_next_z_r1 (now : small21_state) (t : nat) : R :=
  Sum 1 n0 (fun j => small21_now_W_r1 now j * x (S t) j) + small21_now_b_r1 now.
Definition small21_next_a_r1 (now : small21_state) (t : nat) : R :=
  phi (small21_next_z_r1 now t).
Definition small21_next_z_r2 (now : small21_state) (t : nat) : R :=
  INR n1 * small21_now_W_r2 now * small21_next_a_r1 now t + small21_now_b_r2 now.
Definition small21_next_a_r2 (now : small21_state) (t : nat) : R :=
  phi (small21_next_z_r2 now t).
Definition small21_next_z_r3 (now : small21_state) (t : nat) : R :=
  INR n2 * small21_now_W_r3 now * small21_next_a_r2 now t + small21_now_b_r3 now.
Definition small21_next_a_r3 (now : small21_state) (t : nat) : R :=
  phi (small21_next_z_r3 now t).
Definition small21_next_z_r4 (now : small21_state) (t i : nat) : R :=
  INR n3 * small21_now_W_r4 now i * small21_next_a_r3 now t + small21_now_b_r4 now i.
Definition small21_next_delta_r4 (now : small21_state) (t i : nat) : R :=
  ell_prime (small21_next_z_r4 now t i) (y (S t) i).
Definition small21_next_delta_r3 (now : small21_state) (t : nat) : R :=
  Sum 1 n4 (fun j => small21_now_W_r4 now j * small21_next_delta_r4 now t j) * phi_prime (small21_next_z_r3 now t).
Definition small21_next_delta_r2 (now : small21_state) (t : nat) : R :=
  INR n3 * small21_now_W_r3 now * small21_next_delta_r3 now t * phi_prime (small21_next_z_r2 now t).
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
Definition small21_next_W_r3 (now : small21_state) (t : nat) : R :=
  small21_now_W_r3 now - eta * small21_next_delta_r3 now t * small21_next_a_r2 now t.
Definition small21_next_b_r3 (now : small21_state) (t : nat) : R :=
  small21_now_b_r3 now - eta * small21_next_delta_r3 now t.
Definition small21_next_W_r4 (now : small21_state) (t i : nat) : R :=
  small21_now_W_r4 now i - eta * small21_next_delta_r4 now t i * small21_next_a_r3 now t.
Definition small21_next_b_r4 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r4 now i - eta * small21_next_delta_r4 now t i.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_W_r1 := small21_next_W_r1 now t; small21_now_b_r1 := small21_next_b_r1 now t; small21_now_W_r2 := small21_next_W_r2 now t; small21_now_b_r2 := small21_next_b_r2 now t; small21_now_W_r3 := small21_next_W_r3 now t; small21_now_b_r3 := small21_next_b_r3 now t; small21_now_W_r4 := small21_next_W_r4 now t; small21_now_b_r4 := small21_next_b_r4 now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_W_r1 := fun j => c; small21_now_b_r1 := 0; small21_now_W_r2 := c; small21_now_b_r2 := 0; small21_now_W_r3 := c; small21_now_b_r3 := 0; small21_now_W_r4 := fun i => c; small21_now_b_r4 := fun i => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_W_r1 (t : nat) := small21_now_W_r1 (small21_after t).
Definition small21_b_r1 (t : nat) := small21_now_b_r1 (small21_after t).
Definition small21_W_r2 (t : nat) := small21_now_W_r2 (small21_after t).
Definition small21_b_r2 (t : nat) := small21_now_b_r2 (small21_after t).
Definition small21_W_r3 (t : nat) := small21_now_W_r3 (small21_after t).
Definition small21_b_r3 (t : nat) := small21_now_b_r3 (small21_after t).
Definition small21_W_r4 (t : nat) := small21_now_W_r4 (small21_after t).
Definition small21_b_r4 (t : nat) := small21_now_b_r4 (small21_after t).
Definition small21_z_r1 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_z_r1 (small21_after t) t end.
Definition small21_a_r1 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_a_r1 (small21_after t) t end.
Definition small21_z_r2 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_z_r2 (small21_after t) t end.
Definition small21_a_r2 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_a_r2 (small21_after t) t end.
Definition small21_z_r3 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_z_r3 (small21_after t) t end.
Definition small21_a_r3 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_a_r3 (small21_after t) t end.
Definition small21_z_r4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_z_r4 (small21_after t) t end.
Definition small21_delta_r4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_delta_r4 (small21_after t) t end.
Definition small21_delta_r3 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_delta_r3 (small21_after t) t end.
Definition small21_delta_r2 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_delta_r2 (small21_after t) t end.
Definition small21_delta_r1 (t : nat) : R :=
  match t with O => 0 | S t => small21_next_delta_r1 (small21_after t) t end.
End small21.

Lemma L2_2 (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (a1 a2 a3 b1 b2 b3 b4 delta1 delta2 delta3 delta4 x y z1 z2 z3 z4 : nat -> nat -> R)
    (H13 : forall i : nat, b1 0%nat i = 0)
    (H14 : forall i : nat, b2 0%nat i = 0)
    (H15 : forall i : nat, b3 0%nat i = 0)
    (H16 : forall i : nat, b4 0%nat i = 0)
    (H27 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H28 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H29 : forall i : nat, forall j : nat, W3 0%nat i j = c)
    (H30 : forall i : nat, forall j : nat, W4 0%nat i j = c)
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
  forall t : nat, forall i : nat, forall k : nat, delta2 (S t) i = delta2 (S t) k.
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
  exact (L2_1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime W1 W2 W3 W4 (small21_W_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_W_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_W_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_W_r4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) a1 a2 a3 (small21_a_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_a_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_a_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) b1 b2 b3 b4 (small21_b_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_b_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_b_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_b_r4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) delta1 delta2 delta3 delta4 (small21_delta_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_delta_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_delta_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_delta_r4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) x y z1 z2 z3 z4 (small21_z_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_z_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_z_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small21_z_r4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) eq_refl eq_refl eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H13 H14 H15 H16 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H27 H28 H29 H30 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H33 H34 H35 H36 H37 H38 H39 (fun _ _ => eq_refl) H41 H42 H43 H44 (fun _ _ => eq_refl) H46 H47 H48 H49 (fun _ _ => eq_refl) H51 H52 H53 H54).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let delta2 := (run21_delta2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) in
  forall t : nat, forall i : nat, forall k : nat, delta2 (S t) i = delta2 (S t) k.
Proof.
  intros n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y delta2.
  exact (L2_2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime (run21_W1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_W2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_W3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_W4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_a1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_a2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_a3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_b1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_b2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_b3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_b4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_delta1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_delta2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_delta3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_delta4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) x y (run21_z1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_z2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_z3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run21_z4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let c := (2 : R) in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 1 / 2 in
  let W1 := (run21_W1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) in
  let delta2 := (run21_delta2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, forall k : nat, delta2 (S t) i = delta2 (S t) k).
Proof.
  intros n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y W1 delta2.
  pose (W2 := (run21_W2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (W3 := (run21_W3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (W4 := (run21_W4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (b1 := (run21_b1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (z1 := (run21_z1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (b2 := (run21_b2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (z2 := (run21_z2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (a2 := (run21_a2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (b3 := (run21_b3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (z3 := (run21_z3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (a3 := (run21_a3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (b4 := (run21_b4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (z4 := (run21_z4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (delta4 := (run21_delta4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (delta3 := (run21_delta3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W4 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 2 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [2; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v5 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v6 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [2; 1; 0] (same_parts v2 (same_parts v7 (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [2] (same_parts v9 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 2 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [2; 2; 0] (same_parts v3 (same_parts v10 (same_parts v11 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : a3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := z3 1%nat 1%nat) eq_refl (rewritten (V 1) [z3 1%nat 1%nat] [4] (same_parts v12 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b4 0%nat 1%nat = 0)
    by (refine (eq_refl : b4 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : z4 1%nat 1%nat = 8)
    by (refine (eq_trans (y := W4 0%nat 1%nat 1%nat * a3 1%nat 1%nat + 0 + b4 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 4 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W4 0%nat 1%nat 1%nat; a3 1%nat 1%nat; b4 0%nat 1%nat] [2; 4; 0] (same_parts v4 (same_parts v13 (same_parts v14 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (4 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (8 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta4 1%nat 1%nat = 4)
    by (refine (eq_trans (y := z4 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 8 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [z4 1%nat 1%nat; y 1%nat 1%nat] [8; 1 / 2] (same_parts v15 (same_parts (eq_refl : y 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (8 # 1)) (PEc (1 # 2))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : delta3 1%nat 1%nat = 8)
    by (refine (eq_trans (y := (W4 0%nat 1%nat 1%nat * delta4 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 4 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W4 0%nat 1%nat 1%nat; delta4 1%nat 1%nat] [2; 4] (same_parts v4 (same_parts v16 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (4 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (8 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : delta2 1%nat 1%nat = 16)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 8 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [2; 8] (same_parts v3 (same_parts v17 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (8 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (16 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : delta1 1%nat 1%nat = 32)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 16 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [2; 16] (same_parts v2 (same_parts v18 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (16 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (32 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W1 1%nat 1%nat 1%nat = (-14))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 2 - 1 * 32 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [2; 1; 32; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v19 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))))) (ring_fact [] (PEsub (PEc (2 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (32 # 1))) (PEc (1 # 2)))) (PEc (-14 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-14)] (same_parts v20 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [2] (same_parts v1 eq_refl)) (number_apart (-14 # 1) (2 # 1) eq_refl)) (claim2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** the entries of $\mathbf{\delta}_{3}$ along axis 1 stay identical *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R; run31_now_W3 : nat -> nat -> R; run31_now_b3 : nat -> R; run31_now_W4 : nat -> nat -> R; run31_now_b4 : nat -> R }.

Section run31.
Variables (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run31_now_W1 := fun i j => c; run31_now_b1 := fun i => 0; run31_now_W2 := fun i j => c; run31_now_b2 := fun i => 0; run31_now_W3 := fun i j => c; run31_now_b3 := fun i => 0; run31_now_W4 := fun i j => c; run31_now_b4 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
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

Lemma L3_1 (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (W_r1 : nat -> nat -> R) (W_r2 W_r3 : nat -> R) (W_r4 a1 a2 a3 : nat -> nat -> R) (a_r1 a_r2 a_r3 : nat -> R) (b1 b2 b3 b4 : nat -> nat -> R) (b_r1 b_r2 b_r3 : nat -> R) (b_r4 delta1 delta2 delta3 delta4 : nat -> nat -> R) (delta_r1 delta_r2 delta_r3 : nat -> R) (delta_r4 x y z1 z2 z3 z4 : nat -> nat -> R) (z_r1 z_r2 z_r3 : nat -> R) (z_r4 : nat -> nat -> R)
    (H1 : W_r2 0%nat = c)
    (H2 : W_r3 0%nat = c)
    (H3 : b_r1 0%nat = 0)
    (H4 : b_r2 0%nat = 0)
    (H5 : b_r3 0%nat = 0)
    (H6 : forall j : nat, W_r1 0%nat j = c)
    (H7 : forall t : nat, W_r2 (S t) = W_r2 t - eta * delta_r2 (S t) * a_r1 (S t))
    (H8 : forall t : nat, W_r3 (S t) = W_r3 t - eta * delta_r3 (S t) * a_r2 (S t))
    (H9 : forall i : nat, W_r4 0%nat i = c)
    (H10 : forall t : nat, a_r1 (S t) = phi (z_r1 (S t)))
    (H11 : forall t : nat, a_r2 (S t) = phi (z_r2 (S t)))
    (H12 : forall t : nat, a_r3 (S t) = phi (z_r3 (S t)))
    (H13 : forall i : nat, b1 0%nat i = 0)
    (H14 : forall i : nat, b2 0%nat i = 0)
    (H15 : forall i : nat, b3 0%nat i = 0)
    (H16 : forall i : nat, b4 0%nat i = 0)
    (H17 : forall t : nat, b_r1 (S t) = b_r1 t - eta * delta_r1 (S t))
    (H18 : forall t : nat, b_r2 (S t) = b_r2 t - eta * delta_r2 (S t))
    (H19 : forall t : nat, b_r3 (S t) = b_r3 t - eta * delta_r3 (S t))
    (H20 : forall i : nat, b_r4 0%nat i = 0)
    (H21 : forall t : nat, delta_r1 (S t) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    (H22 : forall t : nat, delta_r2 (S t) = INR n3 * W_r3 t * delta_r3 (S t) * phi_prime (z_r2 (S t)))
    (H23 : forall t : nat, delta_r3 (S t) = Sum 1 n4 (fun j => W_r4 t j * delta_r4 (S t) j) * phi_prime (z_r3 (S t)))
    (H24 : forall t : nat, z_r1 (S t) = Sum 1 n0 (fun j => W_r1 t j * x (S t) j) + b_r1 t)
    (H25 : forall t : nat, z_r2 (S t) = INR n1 * W_r2 t * a_r1 (S t) + b_r2 t)
    (H26 : forall t : nat, z_r3 (S t) = INR n2 * W_r3 t * a_r2 (S t) + b_r3 t)
    (H27 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H28 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H29 : forall i : nat, forall j : nat, W3 0%nat i j = c)
    (H30 : forall i : nat, forall j : nat, W4 0%nat i j = c)
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
  forall t : nat, forall i : nat, forall k : nat, delta3 (S t) i = delta3 (S t) k.
Proof.
  assert (s1 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, forall j : nat, W4 t i j = W_r4 t i)
    by (clear - W4 W_r4; exact (fun t H55 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H55))))))))).
  assert (s2 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, forall j : nat, W3 t i j = W_r3 t)
    by (clear - W3 W_r3; exact (fun t H55 => (proj1 (proj2 (proj2 (proj2 (proj2 H55))))))).
  assert (s3 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z1 (S t) i = z_r1 (S t))
    by (clear - H24 H46 n0 x z1 z_r1; exact (fun i t H55 => (eq_trans (eq_trans (H46 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H55) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H55)) i))) (eq_sym (H24 t))))).
  assert (s4 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t))
    by (clear - H10 H33 a1 a_r1 phi s3; exact (fun t H55 => (fun i : nat => (eq_trans (eq_trans (H33 t i) (f_equal phi (s3 i t H55))) (eq_sym (H10 t)))))).
  assert (s5 : forall (t : nat),
    Sum 1 n1 (fun j => W_r2 t * a_r1 (S t)) = INR n1 * W_r2 t * a_r1 (S t))
    by (clear - W_r2 a_r1 n1 y; exact (fun t => (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1) (rewritten (V 1) [Sum 1 n1 (fun j => W_r2 t * a_r1 (S t))] [W_r2 t * a_r1 (S t) * INR n1] (same_parts (eq_trans (y := W_r2 t * a_r1 (S t) * Sum 1 n1 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => W_r2 t * a_r1 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; a_r1 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n1 [(W_r2 t * a_r1 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * a_r1 (S t) * INR n1 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; a_r1 (S t); Sum 1 n1 (fun j => 1)] [W_r2 t; a_r1 (S t); INR n1] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (a_r1 (S t))) (same_parts (sum_ones_1 n1) eq_refl)))) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; a_r1 (S t); INR n1] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s6 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z2 (S t) i = z_r2 (S t))
    by (clear - H25 H47 n1 s4 s5 z2 z_r2; exact (fun i t H55 => (eq_trans (eq_trans (H47 t i) (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H55))) i j_0) ((s4 t H55) j_0)))) (s5 t)) ((proj1 (proj2 (proj2 (proj2 H55)))) i))) (eq_sym (H25 t))))).
  assert (s7 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a2 (S t) i = a_r2 (S t))
    by (clear - H11 H34 a2 a_r2 phi s6; exact (fun t H55 => (fun i : nat => (eq_trans (eq_trans (H34 t i) (f_equal phi (s6 i t H55))) (eq_sym (H11 t)))))).
  assert (s8 : forall (t : nat),
    Sum 1 n2 (fun j => W_r3 t * a_r2 (S t)) = INR n2 * W_r3 t * a_r2 (S t))
    by (clear - W_r3 a_r2 n2 y; exact (fun t => (eq_trans (y := W_r3 t * a_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r3 t * a_r2 (S t))] [W_r3 t * a_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r3 t * a_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r3 t * a_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r3 t; a_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r3 t * a_r2 (S t), fun j => 1)])) (eq_trans (y := W_r3 t * a_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r3 t; a_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r3 t; a_r2 (S t); INR n2] (same_parts (eq_refl (W_r3 t)) (same_parts (eq_refl (a_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r3 t; a_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r3 t; a_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s9 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    b3 t i = b_r3 t)
    by (clear - b3 b_r3; exact (fun i t H55 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H55)))))) i))).
  assert (s10 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z3 (S t) i = z_r3 (S t))
    by (clear - H26 H48 n2 s2 s7 s8 s9 z3 z_r3; exact (fun i t H55 => (eq_trans (eq_trans (H48 t i) (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((s2 t H55) i j_0) ((s7 t H55) j_0)))) (s8 t)) (s9 i t H55))) (eq_sym (H26 t))))).
  assert (s11 : forall (t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a3 (S t) i = a_r3 (S t))
    by (clear - H12 H35 a3 a_r3 phi s10; exact (fun t H55 => (fun i : nat => (eq_trans (eq_trans (H35 t i) (f_equal phi (s10 i t H55))) (eq_sym (H12 t)))))).
  assert (s12 : forall (i t : nat),
    Sum 1 n3 (fun j => W_r4 t i * a_r3 (S t)) = INR n3 * W_r4 t i * a_r3 (S t))
    by (clear - W_r4 a_r3 n3 y; exact (fun i t => (eq_trans (y := W_r4 t i * a_r3 (S t) * INR n3) (rewritten (V 1) [Sum 1 n3 (fun j => W_r4 t i * a_r3 (S t))] [W_r4 t i * a_r3 (S t) * INR n3] (same_parts (eq_trans (y := W_r4 t i * a_r3 (S t) * Sum 1 n3 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => W_r4 t i * a_r3 (S t) * 1 + 0) (fun j => (ring_fact [W_r4 t i; a_r3 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n3 [(W_r4 t i * a_r3 (S t), fun j => 1)])) (eq_trans (y := W_r4 t i * a_r3 (S t) * INR n3 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r4 t i; a_r3 (S t); Sum 1 n3 (fun j => 1)] [W_r4 t i; a_r3 (S t); INR n3] (same_parts (eq_refl (W_r4 t i)) (same_parts (eq_refl (a_r3 (S t))) (same_parts (sum_ones_1 n3) eq_refl)))) (ring_fact [W_r4 t i; a_r3 (S t); INR n3] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r4 t i; a_r3 (S t); INR n3] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s13 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    b4 t i = b_r4 t i)
    by (clear - b4 b_r4; exact (fun i t H55 => ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H55))))))) i))).
  assert (s14 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z4 (S t) i = z_r4 (S t) i)
    by (clear - H49 H50 n3 s1 s11 s12 s13 z4 z_r4; exact (fun i t H55 => (eq_trans (eq_trans (H49 t i) (add2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 ((s1 t H55) i j_0) ((s11 t H55) j_0)))) (s12 i t)) (s13 i t H55))) (eq_sym (H50 t i))))).
  assert (s15 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta4 (S t) i = delta_r4 (S t) i)
    by (clear - H44 H45 delta4 delta_r4 ell_prime s14 y; exact (fun i t H55 => (eq_trans (eq_trans (H44 t i) (f_equal2 ell_prime (s14 i t H55) (eq_refl (y (S t) i)))) (eq_sym (H45 t i))))).
  assert (s16 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta3 (S t) i = delta_r3 (S t))
    by (clear - H23 H43 delta3 delta_r3 n4 phi_prime s1 s10 s15; exact (fun i t H55 => (eq_trans (eq_trans (H43 t i) (mul2 (sum_ext 1%nat n4 _ _ (fun j_0 : nat => (mul2 ((s1 t H55) j_0 i) ((fun i : nat => (s15 i t H55)) j_0)))) (f_equal phi_prime (s10 i t H55)))) (eq_sym (H23 t))))).
  assert (s17 : c = c)
    by (clear - c; exact (eq_refl (c))).
  assert (s18 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s19 : forall (t : nat),
    Sum 1 n3 (fun j => W_r3 t * delta_r3 (S t)) = INR n3 * W_r3 t * delta_r3 (S t))
    by (clear - W_r3 delta_r3 n3 y; exact (fun t => (eq_trans (y := W_r3 t * delta_r3 (S t) * INR n3) (rewritten (V 1) [Sum 1 n3 (fun j => W_r3 t * delta_r3 (S t))] [W_r3 t * delta_r3 (S t) * INR n3] (same_parts (eq_trans (y := W_r3 t * delta_r3 (S t) * Sum 1 n3 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => W_r3 t * delta_r3 (S t) * 1 + 0) (fun j => (ring_fact [W_r3 t; delta_r3 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n3 [(W_r3 t * delta_r3 (S t), fun j => 1)])) (eq_trans (y := W_r3 t * delta_r3 (S t) * INR n3 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r3 t; delta_r3 (S t); Sum 1 n3 (fun j => 1)] [W_r3 t; delta_r3 (S t); INR n3] (same_parts (eq_refl (W_r3 t)) (same_parts (eq_refl (delta_r3 (S t))) (same_parts (sum_ones_1 n3) eq_refl)))) (ring_fact [W_r3 t; delta_r3 (S t); INR n3] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r3 t; delta_r3 (S t); INR n3] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s20 : forall (t : nat),
    INR n3 * W_r3 t * delta_r3 (S t) * phi_prime (z_r2 (S t)) = INR n3 * W_r3 t * delta_r3 (S t) * phi_prime (z_r2 (S t)))
    by (clear - W_r3 delta_r3 n3 phi_prime z_r2; exact (fun t => (ring_fact [INR n3; W_r3 t; delta_r3 (S t); phi_prime (z_r2 (S t))] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) eq_refl))).
  assert (s21 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta2 (S t) i = delta_r2 (S t))
    by (clear - H22 H42 delta2 delta_r2 n3 phi_prime s16 s19 s2 s20 s6; exact (fun i t H55 => (eq_trans (eq_trans (H42 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 ((s2 t H55) j_0 i) ((fun i : nat => (s16 i t H55)) j_0)))) (s19 t)) (f_equal phi_prime (s6 i t H55))) (s20 t))) (eq_sym (H22 t))))).
  assert (s22 : forall (t : nat),
    Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t)) = INR n2 * W_r2 t * delta_r2 (S t))
    by (clear - W_r2 delta_r2 n2 y; exact (fun t => (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2) (rewritten (V 1) [Sum 1 n2 (fun j => W_r2 t * delta_r2 (S t))] [W_r2 t * delta_r2 (S t) * INR n2] (same_parts (eq_trans (y := W_r2 t * delta_r2 (S t) * Sum 1 n2 (fun j => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => W_r2 t * delta_r2 (S t) * 1 + 0) (fun j => (ring_fact [W_r2 t; delta_r2 (S t)] (PEmul (V 1) (V 2)) (PEadd (PEmul (PEmul (V 1) (V 2)) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n2 [(W_r2 t * delta_r2 (S t), fun j => 1)])) (eq_trans (y := W_r2 t * delta_r2 (S t) * INR n2 + 0) (rewritten (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) [W_r2 t; delta_r2 (S t); Sum 1 n2 (fun j => 1)] [W_r2 t; delta_r2 (S t); INR n2] (same_parts (eq_refl (W_r2 t)) (same_parts (eq_refl (delta_r2 (S t))) (same_parts (sum_ones_1 n2) eq_refl)))) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))) eq_refl)) (ring_fact [W_r2 t; delta_r2 (S t); INR n2] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))).
  assert (s23 : forall (t : nat),
    INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)) = INR n2 * W_r2 t * delta_r2 (S t) * phi_prime (z_r1 (S t)))
    by (clear - W_r2 delta_r2 n2 phi_prime z_r1; exact (fun t => (ring_fact [INR n2; W_r2 t; delta_r2 (S t); phi_prime (z_r1 (S t))] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) eq_refl))).
  assert (s24 : forall (i t : nat) (H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta1 (S t) i = delta_r1 (S t))
    by (clear - H21 H41 delta1 delta_r1 n2 phi_prime s21 s22 s23 s3; exact (fun i t H55 => (eq_trans (eq_trans (H41 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H55))) j_0 i) ((fun i : nat => (s21 i t H55)) j_0)))) (s22 t)) (f_equal phi_prime (s3 i t H55))) (s23 t))) (eq_sym (H21 t))))).
  assert (s25 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = W_r1 (S t) j) /\ (forall i : nat, b1 (S t) i = b_r1 (S t)) /\ (forall i : nat, forall j : nat, W2 (S t) i j = W_r2 (S t)) /\ (forall i : nat, b2 (S t) i = b_r2 (S t)) /\ (forall i : nat, forall j : nat, W3 (S t) i j = W_r3 (S t)) /\ (forall i : nat, b3 (S t) i = b_r3 (S t)) /\ (forall i : nat, forall j : nat, W4 (S t) i j = W_r4 (S t) i) /\ (forall i : nat, b4 (S t) i = b_r4 (S t) i))
    by (clear - H17 H18 H19 H31 H32 H36 H37 H38 H39 H40 H51 H52 H53 H54 H7 H8 W1 W2 W3 W4 W_r1 W_r2 W_r3 W_r4 b1 b2 b3 b4 b_r1 b_r2 b_r3 b_r4 eta s1 s11 s13 s15 s16 s2 s21 s24 s4 s7 s9 x; exact (fun t => (fun H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H51 t i j) (add2 ((proj1 H55) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s24 i t H55)) (eq_refl (x (S t) j)))))) (eq_sym (H31 t j))))) (conj (fun i : nat => (eq_trans (eq_trans (H36 t i) (add2 ((proj1 (proj2 H55)) i) (opp1 (mul2 (eq_refl (eta)) (s24 i t H55))))) (eq_sym (H17 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H52 t i j) (add2 ((proj1 (proj2 (proj2 H55))) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s21 i t H55)) ((s4 t H55) j))))) (eq_sym (H7 t))))) (conj (fun i : nat => (eq_trans (eq_trans (H37 t i) (add2 ((proj1 (proj2 (proj2 (proj2 H55)))) i) (opp1 (mul2 (eq_refl (eta)) (s21 i t H55))))) (eq_sym (H18 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H53 t i j) (add2 ((s2 t H55) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s16 i t H55)) ((s7 t H55) j))))) (eq_sym (H8 t))))) (conj (fun i : nat => (eq_trans (eq_trans (H38 t i) (add2 (s9 i t H55) (opp1 (mul2 (eq_refl (eta)) (s16 i t H55))))) (eq_sym (H19 t)))) (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (H54 t i j) (add2 ((s1 t H55) i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s15 i t H55)) ((s11 t H55) j))))) (eq_sym (H32 t i))))) (fun i : nat => (eq_trans (eq_trans (H39 t i) (add2 (s13 i t H55) (opp1 (mul2 (eq_refl (eta)) (s15 i t H55))))) (eq_sym (H40 t i)))))))))))))).
  assert (s26 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i))
    by (clear - H1 H13 H14 H15 H16 H2 H20 H27 H28 H29 H3 H30 H4 H5 H6 H9 W1 W2 W3 W4 W_r1 W_r2 W_r3 W_r4 b1 b2 b3 b4 b_r1 b_r2 b_r3 b_r4 s25; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i)) (conj (fun i : nat => (fun j : nat => (eq_trans (H27 i j) (eq_sym (H6 j))))) (conj (fun i : nat => (eq_trans (H13 i) (eq_sym H3))) (conj (fun i : nat => (fun j : nat => (eq_trans (H28 i j) (eq_sym H1)))) (conj (fun i : nat => (eq_trans (H14 i) (eq_sym H4))) (conj (fun i : nat => (fun j : nat => (eq_trans (H29 i j) (eq_sym H2)))) (conj (fun i : nat => (eq_trans (H15 i) (eq_sym H5))) (conj (fun i : nat => (fun j : nat => (eq_trans (H30 i j) (eq_sym (H9 i))))) (fun i : nat => (eq_trans (H16 i) (eq_sym (H20 i))))))))))) (fun t : nat => (s25 t)))).
  assert (s27 : forall t : nat, forall i : nat, delta3 (S t) i = delta_r3 (S t))
    by (clear - W1 W2 W3 W4 W_r1 W_r2 W_r3 W_r4 b1 b2 b3 b4 b_r1 b_r2 b_r3 b_r4 delta3 delta_r3 s16 s26; exact (fun t : nat => ((fun H55 : (forall i : nat, forall j : nat, W1 t i j = W_r1 t j) /\ (forall i : nat, b1 t i = b_r1 t) /\ (forall i : nat, forall j : nat, W2 t i j = W_r2 t) /\ (forall i : nat, b2 t i = b_r2 t) /\ (forall i : nat, forall j : nat, W3 t i j = W_r3 t) /\ (forall i : nat, b3 t i = b_r3 t) /\ (forall i : nat, forall j : nat, W4 t i j = W_r4 t i) /\ (forall i : nat, b4 t i = b_r4 t i) => (fun i : nat => (s16 i t H55))) (s26 t)))).
  assert (s28 : forall (t : nat),
    delta_r3 (S t) = delta_r3 (S t))
    by (clear - delta_r3; exact (fun t => (eq_refl (delta_r3 (S t))))).
  exact (fun t : nat => (fun i : nat => (fun k : nat => (eq_trans (s27 t i) (eq_sym (s27 t k)))))).
Qed.

Record small31_state := { small31_now_W_r1 : nat -> R; small31_now_b_r1 : R; small31_now_W_r2 : R; small31_now_b_r2 : R; small31_now_W_r3 : R; small31_now_b_r3 : R; small31_now_W_r4 : nat -> R; small31_now_b_r4 : nat -> R }.

Section small31.
Variables (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  match t with O => {| small31_now_W_r1 := fun j => c; small31_now_b_r1 := 0; small31_now_W_r2 := c; small31_now_b_r2 := 0; small31_now_W_r3 := c; small31_now_b_r3 := 0; small31_now_W_r4 := fun i => c; small31_now_b_r4 := fun i => 0 |} | S t => small31_step (small31_after t) t end.
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

Lemma L3_2 (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (a1 a2 a3 b1 b2 b3 b4 delta1 delta2 delta3 delta4 x y z1 z2 z3 z4 : nat -> nat -> R)
    (H13 : forall i : nat, b1 0%nat i = 0)
    (H14 : forall i : nat, b2 0%nat i = 0)
    (H15 : forall i : nat, b3 0%nat i = 0)
    (H16 : forall i : nat, b4 0%nat i = 0)
    (H27 : forall i : nat, forall j : nat, W1 0%nat i j = c)
    (H28 : forall i : nat, forall j : nat, W2 0%nat i j = c)
    (H29 : forall i : nat, forall j : nat, W3 0%nat i j = c)
    (H30 : forall i : nat, forall j : nat, W4 0%nat i j = c)
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
  forall t : nat, forall i : nat, forall k : nat, delta3 (S t) i = delta3 (S t) k.
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
  exact (L3_1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime W1 W2 W3 W4 (small31_W_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_W_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_W_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_W_r4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) a1 a2 a3 (small31_a_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_a_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_a_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) b1 b2 b3 b4 (small31_b_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_b_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_b_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_b_r4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) delta1 delta2 delta3 delta4 (small31_delta_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_delta_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_delta_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_delta_r4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) x y z1 z2 z3 z4 (small31_z_r1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_z_r2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_z_r3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (small31_z_r4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) eq_refl eq_refl eq_refl eq_refl eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H13 H14 H15 H16 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) H27 H28 H29 H30 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H33 H34 H35 H36 H37 H38 H39 (fun _ _ => eq_refl) H41 H42 H43 H44 (fun _ _ => eq_refl) H46 H47 H48 H49 (fun _ _ => eq_refl) H51 H52 H53 H54).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 n3 n4 : nat) (c eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let delta3 := (run31_delta3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) in
  forall t : nat, forall i : nat, forall k : nat, delta3 (S t) i = delta3 (S t) k.
Proof.
  intros n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y delta3.
  exact (L3_2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime (run31_W1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_W2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_W3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_W4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_a1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_a2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_a3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_b1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_b2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_b3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_b4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_delta1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_delta2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_delta3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_delta4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) x y (run31_z1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_z2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_z3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (run31_z4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let c := (2 : R) in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ * z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 / 2 in
  let y := fun i1 i2 : nat => 1 / 2 in
  let W1 := (run31_W1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) in
  let delta3 := (run31_delta3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall t : nat, forall i : nat, forall k : nat, delta3 (S t) i = delta3 (S t) k).
Proof.
  intros n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y W1 delta3.
  pose (W2 := (run31_W2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (W3 := (run31_W3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (W4 := (run31_W4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (b1 := (run31_b1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (z1 := (run31_z1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (a1 := (run31_a1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (b2 := (run31_b2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (z2 := (run31_z2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (a2 := (run31_a2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (b3 := (run31_b3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (z3 := (run31_z3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (a3 := (run31_a3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (b4 := (run31_b4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (z4 := (run31_z4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (delta4 := (run31_delta4 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run31_delta2 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  pose (delta1 := (run31_delta1 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W4 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := c) eq_refl (rewritten (V 1) [c] [2] (same_parts (eq_refl : c = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 2 * (1 / 2) + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [2; 1 / 2; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) (same_parts v5 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 2))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v6 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [2; 1; 0] (same_parts v2 (same_parts v7 (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [2] (same_parts v9 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 2 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [2; 2; 0] (same_parts v3 (same_parts v10 (same_parts v11 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : a3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := z3 1%nat 1%nat) eq_refl (rewritten (V 1) [z3 1%nat 1%nat] [4] (same_parts v12 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : b4 0%nat 1%nat = 0)
    by (refine (eq_refl : b4 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : z4 1%nat 1%nat = 8)
    by (refine (eq_trans (y := W4 0%nat 1%nat 1%nat * a3 1%nat 1%nat + 0 + b4 0%nat 1%nat) eq_refl (eq_trans (y := 2 * 4 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W4 0%nat 1%nat 1%nat; a3 1%nat 1%nat; b4 0%nat 1%nat] [2; 4; 0] (same_parts v4 (same_parts v13 (same_parts v14 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (2 # 1)) (PEc (4 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (8 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta4 1%nat 1%nat = 4)
    by (refine (eq_trans (y := z4 1%nat 1%nat * y 1%nat 1%nat) eq_refl (eq_trans (y := 8 * (1 / 2)) (rewritten (PEmul (V 1) (V 2)) [z4 1%nat 1%nat; y 1%nat 1%nat] [8; 1 / 2] (same_parts v15 (same_parts (eq_refl : y 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEmul (PEc (8 # 1)) (PEc (1 # 2))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : delta3 1%nat 1%nat = 8)
    by (refine (eq_trans (y := (W4 0%nat 1%nat 1%nat * delta4 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 4 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W4 0%nat 1%nat 1%nat; delta4 1%nat 1%nat] [2; 4] (same_parts v4 (same_parts v16 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (4 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (8 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : delta2 1%nat 1%nat = 16)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 8 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [2; 8] (same_parts v3 (same_parts v17 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (8 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (16 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : delta1 1%nat 1%nat = 32)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (2 * 16 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [2; 16] (same_parts v2 (same_parts v18 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (2 # 1)) (PEc (16 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (32 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : W1 1%nat 1%nat 1%nat = (-14))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 2 - 1 * 32 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [2; 1; 32; 1 / 2] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v19 (same_parts (eq_refl : x 1%nat 1%nat = 1 / 2) eq_refl))))) (ring_fact [] (PEsub (PEc (2 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (32 # 1))) (PEc (1 # 2)))) (PEc (-14 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-14)] (same_parts v20 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [2] (same_parts v1 eq_refl)) (number_apart (-14 # 1) (2 # 1) eq_refl)) (claim3 n0 n1 n2 n3 n4 c eta ell_prime phi phi_prime x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim1_moves, claim2_moves, claim3_moves).
Print Assumptions certified.
