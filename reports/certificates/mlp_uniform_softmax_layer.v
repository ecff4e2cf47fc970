(* The certificate of the page `mlp-uniform-softmax-layer`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\sum_{k=1}^{n_{2}} W_{2,k,i}^{(0)} \delta_{2,k}^{(1)} = 0$ *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (eta : R) (phi phi_prime : R -> R) (W10 : nat -> nat -> R) (v : nat -> R) (x y : nat -> nat -> R).
Definition run11_next_z1 (now : run11_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run11_now_W1 now i j * x (S t) j) + run11_now_b1 now i.
Definition run11_next_a1 (now : run11_state) (t i : nat) : R :=
  phi (run11_next_z1 now t i).
Definition run11_next_z2 (now : run11_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run11_now_W2 now i j * run11_next_a1 now t j) + run11_now_b2 now i.
Definition run11_next_delta2 (now : run11_state) (t i : nat) : R :=
  Sum 1 n2 (fun p => y (S t) p * / Sum 1 n2 (fun q => exp (run11_next_z2 now t q - run11_next_z2 now t p)) * exp (run11_next_z2 now t i - run11_next_z2 now t p)) - y (S t) i * / Sum 1 n2 (fun q => exp (run11_next_z2 now t q - run11_next_z2 now t i)) * Sum 1 n2 (fun q => exp (run11_next_z2 now t q - run11_next_z2 now t i)).
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
  match t with O => {| run11_now_W1 := fun i j => W10 i j; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => v j; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
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

Lemma L1_1 (n0 n1 n2 : nat) (phi : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta2 : nat -> nat -> R) (v : nat -> R) (x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = v j)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n2 (fun p => y (S t) p * / Sum 1 n2 (fun q => exp (z2 (S t) q - z2 (S t) p)) * exp (z2 (S t) i - z2 (S t) p)) - y (S t) i * / Sum 1 n2 (fun q => exp (z2 (S t) q - z2 (S t) i)) * Sum 1 n2 (fun q => exp (z2 (S t) q - z2 (S t) i)))
    (H7 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H8 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i) :
  forall i : nat, Sum 1 n2 (fun k => W2 0%nat k i * delta2 1%nat k) = 0.
Proof.
  assert (s1 : forall (k_0 : nat),
    delta2 1%nat k_0 = Sum 1 n2 (fun p => y 1%nat p * / Sum 1 n2 (fun q => exp (z2 1%nat q - z2 1%nat p)) * exp (z2 1%nat k_0 - z2 1%nat p)) - y 1%nat k_0 * / Sum 1 n2 (fun q => exp (z2 1%nat q - z2 1%nat k_0)) * Sum 1 n2 (fun q => exp (z2 1%nat q - z2 1%nat k_0)))
    by (clear - H6 delta2 n2 y z2; exact (fun k_0 => (eq_trans (eq_refl (delta2 1%nat k_0)) (eq_trans (H6 0%nat k_0) (eq_refl (Sum 1 n2 (fun p => y 1%nat p * / Sum 1 n2 (fun q => exp (z2 1%nat q - z2 1%nat p)) * exp (z2 1%nat k_0 - z2 1%nat p)) - y 1%nat k_0 * / Sum 1 n2 (fun q => exp (z2 1%nat q - z2 1%nat k_0)) * Sum 1 n2 (fun q => exp (z2 1%nat q - z2 1%nat k_0)))))))).
  assert (s2 : forall (q_2 : nat),
    z2 1%nat q_2 = Sum 1 n1 (fun j => W2 0%nat q_2 j * a1 1%nat j) + b2 0%nat q_2)
    by (clear - H8 W2 a1 b2 n1 z2; exact (fun q_2 => (eq_trans (eq_refl (z2 1%nat q_2)) (eq_trans (H8 0%nat q_2) (eq_refl (Sum 1 n1 (fun j => W2 0%nat q_2 j * a1 1%nat j) + b2 0%nat q_2)))))).
  assert (s3 : forall (j_3 : nat),
    a1 1%nat j_3 = phi (z1 1%nat j_3))
    by (clear - H5 a1 phi z1; exact (fun j_3 => (eq_trans (eq_refl (a1 1%nat j_3)) (eq_trans (H5 0%nat j_3) (eq_refl (phi (z1 1%nat j_3))))))).
  assert (s4 : forall (j_3 : nat),
    z1 1%nat j_3 = Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)
    by (clear - H7 W1 b1 n0 x z1; exact (fun j_3 => (eq_trans (eq_refl (z1 1%nat j_3)) (eq_trans (H7 0%nat j_3) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)))))).
  assert (s5 : forall (j_3 : nat),
    Sum 1 n0 (fun j => W10 j_3 j * x 1%nat j) + 0 = Sum 1 n0 (fun j => W10 j_3 j * x 1%nat j))
    by (clear - W10 n0 x; exact (fun j_3 => (ring_fact [Sum 1 n0 (fun j => W10 j_3 j * x 1%nat j)] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s6 : forall (j_3 : nat),
    a1 1%nat j_3 = phi (Sum 1 n0 (fun j => W10 j_3 j * x 1%nat j)))
    by (clear - H1 H3 W10 a1 n0 phi s3 s4 s5 x; exact (fun j_3 => (eq_trans (s3 j_3) (f_equal phi (eq_trans (s4 j_3) (eq_trans (add2 (sum_ext 1%nat n0 _ _ (fun j_4 : nat => (mul2 (H3 j_3 j_4) (eq_refl (x 1%nat j_4))))) (H1 j_3)) (s5 j_3))))))).
  assert (s7 : Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) + 0 = Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))
    by (clear - W10 n0 n1 phi v x y; exact (eq_trans (y := Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)) (eq_trans (y := Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j) + 0) (rewritten (PEadd (V 1) (PEc (0 # 1))) [Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))] [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (ring_fact [v j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl)) (eq_sym (rewritten (V 1) [Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))] [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (ring_fact [v j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl))))).
  assert (s8 : forall (p_1 : nat),
    z2 1%nat p_1 = Sum 1 n1 (fun j => W2 0%nat p_1 j * a1 1%nat j) + b2 0%nat p_1)
    by (clear - H8 W2 a1 b2 n1 z2; exact (fun p_1 => (eq_trans (eq_refl (z2 1%nat p_1)) (eq_trans (H8 0%nat p_1) (eq_refl (Sum 1 n1 (fun j => W2 0%nat p_1 j * a1 1%nat j) + b2 0%nat p_1)))))).
  assert (s9 : forall (p_1 : nat),
    - z2 1%nat p_1 = - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))
    by (clear - H2 H4 W10 n0 n1 phi s6 s7 s8 v x z2; exact (fun p_1 => (opp1 (eq_trans (s8 p_1) (eq_trans (add2 (sum_ext 1%nat n1 _ _ (fun j_3 : nat => (mul2 (H4 p_1 j_3) (s6 j_3)))) (H2 p_1)) s7))))).
  assert (s10 : Sum 1 n2 (fun q => exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))) = INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))))
    by (clear - W10 n0 n1 n2 phi v x y; exact (eq_trans (y := INR n2 * exp 0) (eq_trans (y := exp 0 * INR n2) (rewritten (V 1) [Sum 1 n2 (fun q => exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))))] [exp 0 * INR n2] (same_parts (eq_trans (y := exp 0 * Sum 1 n2 (fun q => 1) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun q => exp 0 * 1 + 0) (fun q => (eq_trans (y := exp 0) (rewritten (V 1) [exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))] [exp 0] (same_parts (f_equal exp (eq_trans (y := Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j) - Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)) (rewritten (PEsub (V 1) (V 1)) [Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))] [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (ring_fact [v j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (PEsub (V 1) (V 1)) (PEc (0 # 1)) eq_refl))) eq_refl)) (ring_fact [exp 0] (V 1) (PEadd (PEmul (V 1) (PEc (1 # 1))) (PEc (0 # 1))) eq_refl)))) (sum_linear 1%nat n2 [(exp 0, fun q => 1)])) (eq_trans (y := exp 0 * INR n2 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [exp 0; Sum 1 n2 (fun q => 1)] [exp 0; INR n2] (same_parts (eq_refl (exp 0)) (same_parts (sum_ones_1 n2) eq_refl))) (ring_fact [exp 0; INR n2] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 1) (V 2)) eq_refl))) eq_refl)) (ring_fact [exp 0; INR n2] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)) (eq_sym (rewritten (PEmul (V 1) (V 2)) [INR n2; exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))] [INR n2; exp 0] (same_parts (eq_refl (INR n2)) (same_parts (f_equal exp (eq_trans (y := Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j) - Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)) (rewritten (PEsub (V 1) (V 1)) [Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))] [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (ring_fact [v j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (PEsub (V 1) (V 1)) (PEc (0 # 1)) eq_refl))) eq_refl)))))).
  assert (s11 : forall (k_0 : nat),
    z2 1%nat k_0 = Sum 1 n1 (fun j => W2 0%nat k_0 j * a1 1%nat j) + b2 0%nat k_0)
    by (clear - H8 W2 a1 b2 n1 z2; exact (fun k_0 => (eq_trans (eq_refl (z2 1%nat k_0)) (eq_trans (H8 0%nat k_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat k_0 j * a1 1%nat j) + b2 0%nat k_0)))))).
  assert (s12 : forall (j_2 : nat),
    a1 1%nat j_2 = phi (z1 1%nat j_2))
    by (clear - H5 a1 phi z1; exact (fun j_2 => (eq_trans (eq_refl (a1 1%nat j_2)) (eq_trans (H5 0%nat j_2) (eq_refl (phi (z1 1%nat j_2))))))).
  assert (s13 : forall (j_2 : nat),
    z1 1%nat j_2 = Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)
    by (clear - H7 W1 b1 n0 x z1; exact (fun j_2 => (eq_trans (eq_refl (z1 1%nat j_2)) (eq_trans (H7 0%nat j_2) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)))))).
  assert (s14 : forall (j_2 : nat),
    Sum 1 n0 (fun j => W10 j_2 j * x 1%nat j) + 0 = Sum 1 n0 (fun j => W10 j_2 j * x 1%nat j))
    by (clear - W10 n0 x; exact (fun j_2 => (ring_fact [Sum 1 n0 (fun j => W10 j_2 j * x 1%nat j)] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s15 : forall (j_2 : nat),
    a1 1%nat j_2 = phi (Sum 1 n0 (fun j => W10 j_2 j * x 1%nat j)))
    by (clear - H1 H3 W10 a1 n0 phi s12 s13 s14 x; exact (fun j_2 => (eq_trans (s12 j_2) (f_equal phi (eq_trans (s13 j_2) (eq_trans (add2 (sum_ext 1%nat n0 _ _ (fun j_3 : nat => (mul2 (H3 j_2 j_3) (eq_refl (x 1%nat j_3))))) (H1 j_2)) (s14 j_2))))))).
  assert (s16 : forall (k_0 : nat),
    z2 1%nat k_0 = Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))
    by (clear - H2 H4 W10 n0 n1 phi s11 s15 s7 v x z2; exact (fun k_0 => (eq_trans (s11 k_0) (eq_trans (add2 (sum_ext 1%nat n1 _ _ (fun j_2 : nat => (mul2 (H4 k_0 j_2) (s15 j_2)))) (H2 k_0)) s7)))).
  assert (s17 : forall (q_1 : nat),
    z2 1%nat q_1 = Sum 1 n1 (fun j => W2 0%nat q_1 j * a1 1%nat j) + b2 0%nat q_1)
    by (clear - H8 W2 a1 b2 n1 z2; exact (fun q_1 => (eq_trans (eq_refl (z2 1%nat q_1)) (eq_trans (H8 0%nat q_1) (eq_refl (Sum 1 n1 (fun j => W2 0%nat q_1 j * a1 1%nat j) + b2 0%nat q_1)))))).
  assert (s18 : forall (k_0 : nat),
    Sum 1 n2 (fun q => exp (z2 1%nat q - z2 1%nat k_0)) = INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))))
    by (clear - H2 H4 W10 n0 n1 n2 phi s10 s15 s16 s17 s7 v x z2; exact (fun k_0 => (eq_trans (sum_ext 1%nat n2 _ _ (fun q_1 : nat => (f_equal exp (add2 (eq_trans (s17 q_1) (eq_trans (add2 (sum_ext 1%nat n1 _ _ (fun j_2 : nat => (mul2 (H4 q_1 j_2) (s15 j_2)))) (H2 q_1)) s7)) (opp1 (s16 k_0)))))) s10))).
  assert (s19 : forall (k_0 : nat),
    - (y 1%nat k_0 * / (INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))) * (INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))))) = - (y 1%nat k_0 * / (INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))) * INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))))
    by (clear - W10 n0 n1 n2 phi v x y; exact (fun k_0 => (eq_trans (y := - (y 1%nat k_0 * (/ INR n2 * / exp 0) * INR n2 * exp 0)) (eq_trans (y := - (y 1%nat k_0 * (/ INR n2 * / exp 0) * (INR n2 * exp 0))) (rewritten (PEopp (PEmul (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4)))) [y 1%nat k_0; / (INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))); INR n2; exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))] [y 1%nat k_0; / INR n2 * / exp 0; INR n2; exp 0] (same_parts (eq_refl (y 1%nat k_0)) (same_parts (eq_trans (y := / exp 0 * / INR n2) (eq_trans (y := / (exp 0 * INR n2)) (inv1 (eq_trans (y := INR n2 * exp 0) (rewritten (PEmul (V 1) (V 2)) [INR n2; exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))] [INR n2; exp 0] (same_parts (eq_refl (INR n2)) (same_parts (f_equal exp (eq_trans (y := Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j) - Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)) (rewritten (PEsub (V 1) (V 1)) [Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))] [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (ring_fact [v j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (PEsub (V 1) (V 1)) (PEc (0 # 1)) eq_refl))) eq_refl))) (ring_fact [INR n2; exp 0] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) (Rinv_mult (exp 0) (INR n2))) (ring_fact [/ exp 0; / INR n2] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)) (same_parts (eq_refl (INR n2)) (same_parts (f_equal exp (eq_trans (y := Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j) - Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)) (rewritten (PEsub (V 1) (V 1)) [Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))] [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (ring_fact [v j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (PEsub (V 1) (V 1)) (PEc (0 # 1)) eq_refl))) eq_refl))))) (ring_fact [y 1%nat k_0; / INR n2; / exp 0; INR n2; exp 0] (PEopp (PEmul (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 4) (V 5)))) (PEopp (PEmul (PEmul (PEmul (V 1) (PEmul (V 2) (V 3))) (V 4)) (V 5))) eq_refl)) (eq_sym (rewritten (PEopp (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4))) [y 1%nat k_0; / (INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))); INR n2; exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))] [y 1%nat k_0; / INR n2 * / exp 0; INR n2; exp 0] (same_parts (eq_refl (y 1%nat k_0)) (same_parts (eq_trans (y := / exp 0 * / INR n2) (eq_trans (y := / (exp 0 * INR n2)) (inv1 (eq_trans (y := INR n2 * exp 0) (rewritten (PEmul (V 1) (V 2)) [INR n2; exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))] [INR n2; exp 0] (same_parts (eq_refl (INR n2)) (same_parts (f_equal exp (eq_trans (y := Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j) - Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)) (rewritten (PEsub (V 1) (V 1)) [Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))] [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (ring_fact [v j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (PEsub (V 1) (V 1)) (PEc (0 # 1)) eq_refl))) eq_refl))) (ring_fact [INR n2; exp 0] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) (Rinv_mult (exp 0) (INR n2))) (ring_fact [/ exp 0; / INR n2] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)) (same_parts (eq_refl (INR n2)) (same_parts (f_equal exp (eq_trans (y := Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j) - Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)) (rewritten (PEsub (V 1) (V 1)) [Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))] [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (ring_fact [v j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (PEsub (V 1) (V 1)) (PEc (0 # 1)) eq_refl))) eq_refl))))))))).
  assert (s20 : forall (i : nat),
    Sum 1 n2 (fun k => v i * (Sum 1 n2 (fun p => y 1%nat p * / (INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))) * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))) - y 1%nat k * / (INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))) * INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))))) = 0)
    by (clear - W10 n0 n1 n2 phi v x y; exact (fun i => (rewritten (V 1) [Sum 1 n2 (fun k => v i * (Sum 1 n2 (fun p => y 1%nat p * / (INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))) * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))) - y 1%nat k * / (INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))) * INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))))] [0] (same_parts (eq_trans (y := exp 0 * v i * Sum 1 n2 (fun j => y 1%nat j) * / INR n2 * / exp 0 * Sum 1 n2 (fun k => 1) + (- (exp 0 * v i * INR n2 * / INR n2 * / exp 0) * Sum 1 n2 (fun k => y 1%nat k) + 0)) (eq_trans (sum_ext 1%nat n2 _ (fun k => exp 0 * v i * Sum 1 n2 (fun j => y 1%nat j) * / INR n2 * / exp 0 * 1 + (- (exp 0 * v i * INR n2 * / INR n2 * / exp 0) * y 1%nat k + 0)) (fun k => (eq_trans (y := v i * (exp 0 * Sum 1 n2 (fun j => y 1%nat j) * / INR n2 * / exp 0 - y 1%nat k * (/ INR n2 * / exp 0) * INR n2 * exp 0)) (rewritten (PEmul (V 1) (PEsub (V 2) (PEmul (PEmul (PEmul (V 3) (V 4)) (V 5)) (V 6)))) [v i; Sum 1 n2 (fun p => y 1%nat p * / (INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))) * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))); y 1%nat k; / (INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))); INR n2; exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))] [v i; exp 0 * Sum 1 n2 (fun j => y 1%nat j) * / INR n2 * / exp 0; y 1%nat k; / INR n2 * / exp 0; INR n2; exp 0] (same_parts (eq_refl (v i)) (same_parts (eq_trans (y := exp 0 * / INR n2 * / exp 0 * Sum 1 n2 (fun p => y 1%nat p) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun p => exp 0 * / INR n2 * / exp 0 * y 1%nat p + 0) (fun p => (eq_trans (y := y 1%nat p * (/ INR n2 * / exp 0) * exp 0) (rewritten (PEmul (PEmul (V 1) (V 2)) (V 3)) [y 1%nat p; / (INR n2 * exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))); exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))] [y 1%nat p; / INR n2 * / exp 0; exp 0] (same_parts (eq_refl (y 1%nat p)) (same_parts (eq_trans (y := / exp 0 * / INR n2) (eq_trans (y := / (exp 0 * INR n2)) (inv1 (eq_trans (y := INR n2 * exp 0) (rewritten (PEmul (V 1) (V 2)) [INR n2; exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))] [INR n2; exp 0] (same_parts (eq_refl (INR n2)) (same_parts (f_equal exp (eq_trans (y := Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j) - Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)) (rewritten (PEsub (V 1) (V 1)) [Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))] [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (ring_fact [v j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (PEsub (V 1) (V 1)) (PEc (0 # 1)) eq_refl))) eq_refl))) (ring_fact [INR n2; exp 0] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) (Rinv_mult (exp 0) (INR n2))) (ring_fact [/ exp 0; / INR n2] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)) (same_parts (f_equal exp (eq_trans (y := Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j) - Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)) (rewritten (PEsub (V 1) (V 1)) [Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))] [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (ring_fact [v j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (PEsub (V 1) (V 1)) (PEc (0 # 1)) eq_refl))) eq_refl)))) (ring_fact [y 1%nat p; / INR n2; / exp 0; exp 0] (PEmul (PEmul (V 1) (PEmul (V 2) (V 3))) (V 4)) (PEadd (PEmul (PEmul (PEmul (V 4) (V 2)) (V 3)) (V 1)) (PEc (0 # 1))) eq_refl)))) (sum_linear 1%nat n2 [(exp 0 * / INR n2 * / exp 0, fun p => y 1%nat p)])) (ring_fact [exp 0; / INR n2; / exp 0; Sum 1 n2 (fun p => y 1%nat p)] (PEadd (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEc (0 # 1))) (PEmul (PEmul (PEmul (V 1) (V 4)) (V 2)) (V 3)) eq_refl)) (same_parts (eq_refl (y 1%nat k)) (same_parts (eq_trans (y := / exp 0 * / INR n2) (eq_trans (y := / (exp 0 * INR n2)) (inv1 (eq_trans (y := INR n2 * exp 0) (rewritten (PEmul (V 1) (V 2)) [INR n2; exp (Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) - Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))))] [INR n2; exp 0] (same_parts (eq_refl (INR n2)) (same_parts (f_equal exp (eq_trans (y := Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j) - Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)) (rewritten (PEsub (V 1) (V 1)) [Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))] [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (ring_fact [v j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (PEsub (V 1) (V 1)) (PEc (0 # 1)) eq_refl))) eq_refl))) (ring_fact [INR n2; exp 0] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) (Rinv_mult (exp 0) (INR n2))) (ring_fact [/ exp 0; / INR n2] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)) (same_parts (eq_refl (INR n2)) (same_parts (f_equal exp (eq_trans (y := Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j) - Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)) (rewritten (PEsub (V 1) (V 1)) [Sum 1 n1 (fun j => v j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)))] [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (ring_fact [v j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n1 (fun j => phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * v j)] (PEsub (V 1) (V 1)) (PEc (0 # 1)) eq_refl))) eq_refl))))))) (ring_fact [v i; exp 0; Sum 1 n2 (fun j => y 1%nat j); / INR n2; / exp 0; y 1%nat k; INR n2] (PEmul (V 1) (PEsub (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (V 5)) (PEmul (PEmul (PEmul (V 6) (PEmul (V 4) (V 5))) (V 7)) (V 2)))) (PEadd (PEmul (PEmul (PEmul (PEmul (PEmul (V 2) (V 1)) (V 3)) (V 4)) (V 5)) (PEc (1 # 1))) (PEadd (PEmul (PEopp (PEmul (PEmul (PEmul (PEmul (V 2) (V 1)) (V 7)) (V 4)) (V 5))) (V 6)) (PEc (0 # 1)))) eq_refl)))) (sum_linear 1%nat n2 [(exp 0 * v i * Sum 1 n2 (fun j => y 1%nat j) * / INR n2 * / exp 0, fun k => 1); (- (exp 0 * v i * INR n2 * / INR n2 * / exp 0), fun k => y 1%nat k)])) (eq_trans (y := exp 0 * v i * Sum 1 n2 (fun j => y 1%nat j) * / INR n2 * / exp 0 * INR n2 + (- (exp 0 * v i * INR n2 * / INR n2 * / exp 0) * Sum 1 n2 (fun j => y 1%nat j) + 0)) (rewritten (PEadd (PEmul (PEmul (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (V 5)) (V 6)) (PEadd (PEmul (PEopp (PEmul (PEmul (PEmul (PEmul (V 1) (V 2)) (V 7)) (V 4)) (V 5))) (V 3)) (PEc (0 # 1)))) [exp 0; v i; Sum 1 n2 (fun j => y 1%nat j); / INR n2; / exp 0; Sum 1 n2 (fun k => 1); INR n2] [exp 0; v i; Sum 1 n2 (fun j => y 1%nat j); / INR n2; / exp 0; INR n2; INR n2] (same_parts (eq_refl (exp 0)) (same_parts (eq_refl (v i)) (same_parts (eq_refl (Sum 1 n2 (fun j => y 1%nat j))) (same_parts (eq_refl (/ INR n2)) (same_parts (eq_refl (/ exp 0)) (same_parts (sum_ones_1 n2) (same_parts (eq_refl (INR n2)) eq_refl)))))))) (ring_fact [exp 0; v i; Sum 1 n2 (fun j => y 1%nat j); / INR n2; / exp 0; INR n2] (PEadd (PEmul (PEmul (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (V 5)) (V 6)) (PEadd (PEmul (PEopp (PEmul (PEmul (PEmul (PEmul (V 1) (V 2)) (V 6)) (V 4)) (V 5))) (V 3)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))) eq_refl)))).
  assert (s21 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun i : nat => (eq_trans (sum_ext 1%nat n2 _ _ (fun k_0 : nat => (mul2 (H4 k_0 i) (eq_trans (s1 k_0) (add2 (sum_ext 1%nat n2 _ _ (fun p_1 : nat => (mul2 (mul2 (eq_refl (y 1%nat p_1)) (inv1 (eq_trans (sum_ext 1%nat n2 _ _ (fun q_2 : nat => (f_equal exp (add2 (eq_trans (s2 q_2) (eq_trans (add2 (sum_ext 1%nat n1 _ _ (fun j_3 : nat => (mul2 (H4 q_2 j_3) (s6 j_3)))) (H2 q_2)) s7)) (s9 p_1))))) s10))) (f_equal exp (add2 (s16 k_0) (s9 p_1)))))) (eq_trans (opp1 (mul2 (mul2 (eq_refl (y 1%nat k_0)) (inv1 (s18 k_0))) (s18 k_0))) (s19 k_0))))))) (s20 i))).
Qed.

Lemma L1_2 (n0 n1 n2 : nat) (phi : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta2 : nat -> nat -> R) (v : nat -> R) (x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = v j)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n2 (fun p => y (S t) p * / Sum 1 n2 (fun q => exp (z2 (S t) q - z2 (S t) p)) * exp (z2 (S t) i - z2 (S t) p)) - y (S t) i * / Sum 1 n2 (fun q => exp (z2 (S t) q - z2 (S t) i)) * Sum 1 n2 (fun q => exp (z2 (S t) q - z2 (S t) i)))
    (H7 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H8 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i) :
  forall i : nat, Sum 1 n2 (fun k => W2 0%nat k i * delta2 1%nat k) = 0.
Proof.
  pose (eta := 0).
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  pose (phi_prime := fun _ : R => 0).
  exact (L1_1 n0 n1 n2 phi W1 W10 W2 a1 b1 b2 delta2 v x y z1 z2 H1 H2 H3 H4 H5 H6 H7 H8).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (eta : R) (phi phi_prime : R -> R) (W10 : nat -> nat -> R) (v : nat -> R) (x y : nat -> nat -> R),
  let W2 := (run11_W2 n0 n1 n2 eta phi phi_prime W10 v x y) in
  let z2 := (run11_z2 n0 n1 n2 eta phi phi_prime W10 v x y) in
  let delta2 := (run11_delta2 n0 n1 n2 eta phi phi_prime W10 v x y) in
  (forall t : nat, forall p : nat, (1 <= INR p /\ INR p <= INR n2) -> Sum 1 n2 (fun q => exp (z2 (S t) q - z2 (S t) p)) <> 0) ->
  (forall t : nat, forall i : nat, Sum 1 n2 (fun q => exp (z2 (S t) q - z2 (S t) i)) <> 0) ->
  forall i : nat, Sum 1 n2 (fun k => W2 0%nat k i * delta2 1%nat k) = 0.
Proof.
  intros n0 n1 n2 eta phi phi_prime W10 v x y W2 z2 delta2 H9 H10.
  exact (L1_2 n0 n1 n2 phi (run11_W1 n0 n1 n2 eta phi phi_prime W10 v x y) W10 (run11_W2 n0 n1 n2 eta phi phi_prime W10 v x y) (run11_a1 n0 n1 n2 eta phi phi_prime W10 v x y) (run11_b1 n0 n1 n2 eta phi phi_prime W10 v x y) (run11_b2 n0 n1 n2 eta phi phi_prime W10 v x y) (run11_delta2 n0 n1 n2 eta phi phi_prime W10 v x y) v x y (run11_z1 n0 n1 n2 eta phi phi_prime W10 v x y) (run11_z2 n0 n1 n2 eta phi phi_prime W10 v x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W10 := fun i1 i2 : nat => 1 in
  let v := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  (x 1%nat 1%nat <> 0).
Proof.
  intros n0 n1 n2 eta phi phi_prime W10 v x y.
  pose (W2 := (run11_W2 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (W1 := (run11_W1 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (b1 := (run11_b1 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (z1 := (run11_z1 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (a1 := (run11_a1 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (b2 := (run11_b2 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (z2 := (run11_z2 n0 n1 n2 eta phi phi_prime W10 v x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := v 1%nat) eq_refl (rewritten (V 1) [v 1%nat] [1] (same_parts (eq_refl : v 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 0] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [1] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 1; 0] (same_parts v1 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : W2 0%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := v 1%nat) eq_refl (rewritten (V 1) [v 1%nat] [1] (same_parts (eq_refl : v 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 0%nat = 0)
    by (refine (eq_refl : b2 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z2 1%nat 0%nat = 1)
    by (refine (eq_trans (y := W2 0%nat 0%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 0%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 0%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 0%nat] [1; 1; 0] (same_parts v8 (same_parts v5 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (eq_fails (x 1%nat 1%nat) (0) (rewritten (V 1) [x 1%nat 1%nat] [1] (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data it is not true that $\sum_{k=1}^{n_{2}} W_{2,k,i}^{(1)} \delta_{2,k}^{(2)} = 0$ *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (n0 n1 n2 : nat) (eta : R) (phi phi_prime : R -> R) (W10 : nat -> nat -> R) (v : nat -> R) (x y : nat -> nat -> R).
Definition run21_next_z1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run21_now_W1 now i j * x (S t) j) + run21_now_b1 now i.
Definition run21_next_a1 (now : run21_state) (t i : nat) : R :=
  phi (run21_next_z1 now t i).
Definition run21_next_z2 (now : run21_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run21_now_W2 now i j * run21_next_a1 now t j) + run21_now_b2 now i.
Definition run21_next_delta2 (now : run21_state) (t i : nat) : R :=
  Sum 1 n2 (fun p => y (S t) p * / Sum 1 n2 (fun q => exp (run21_next_z2 now t q - run21_next_z2 now t p)) * exp (run21_next_z2 now t i - run21_next_z2 now t p)) - y (S t) i * / Sum 1 n2 (fun q => exp (run21_next_z2 now t q - run21_next_z2 now t i)) * Sum 1 n2 (fun q => exp (run21_next_z2 now t q - run21_next_z2 now t i)).
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
  match t with O => {| run21_now_W1 := fun i j => W10 i j; run21_now_b1 := fun i => 0; run21_now_W2 := fun i j => v j; run21_now_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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

Theorem claim2 :
  exists (n0 n1 n2 : nat) (eta : R) (phi phi_prime : R -> R) (W10 : nat -> nat -> R) (v : nat -> R) (x y : nat -> nat -> R),
  let W2 := (run21_W2 n0 n1 n2 eta phi phi_prime W10 v x y) in
  let delta2 := (run21_delta2 n0 n1 n2 eta phi phi_prime W10 v x y) in
  0 < eta /\
  (~ (forall i : nat, Sum 1 n2 (fun k => W2 1%nat k i * delta2 2%nat k) = 0)).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 2%nat).
  pose (eta := (1 : R)).
  pose (phi := fun z : R => 1 + z).
  pose (phi_prime := fun z : R => 1).
  pose (W10 := fun i1 i2 : nat => 0).
  pose (v := fun i1 : nat => 0).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => match i2 with 0%nat | 1%nat => 0 | _ => 1 end).
  pose (W2 := (run21_W2 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (W1 := (run21_W1 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (b1 := (run21_b1 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (z1 := (run21_z1 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (a1 := (run21_a1 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (b2 := (run21_b2 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (z2 := (run21_z2 n0 n1 n2 eta phi phi_prime W10 v x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 eta phi phi_prime W10 v x y)).
  assert (v1 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := v 1%nat) eq_refl (rewritten (V 1) [v 1%nat] [0] (same_parts (eq_refl : v 1%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [0] (same_parts (eq_refl : W10 1%nat 1%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 1)
    by (refine (eq_trans (y := 1 + z1 1%nat 1%nat) eq_refl (eq_trans (y := 1 + 0) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 1; 0] (same_parts v1 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : W2 0%nat 2%nat 1%nat = 0)
    by (refine (eq_trans (y := v 1%nat) eq_refl (rewritten (V 1) [v 1%nat] [0] (same_parts (eq_refl : v 1%nat = 0) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 2%nat = 0)
    by (refine (eq_refl : b2 0%nat 2%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z2 1%nat 2%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 2%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 2%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 2%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 2%nat] [0; 1; 0] (same_parts v8 (same_parts v5 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : delta2 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := y 1%nat 1%nat * / (exp (z2 1%nat 1%nat - z2 1%nat 1%nat) + (exp (z2 1%nat 2%nat - z2 1%nat 1%nat) + 0)) * exp (z2 1%nat 1%nat - z2 1%nat 1%nat) + (y 1%nat 2%nat * / (exp (z2 1%nat 1%nat - z2 1%nat 2%nat) + (exp (z2 1%nat 2%nat - z2 1%nat 2%nat) + 0)) * exp (z2 1%nat 1%nat - z2 1%nat 2%nat) + 0) - y 1%nat 1%nat * / (exp (z2 1%nat 1%nat - z2 1%nat 1%nat) + (exp (z2 1%nat 2%nat - z2 1%nat 1%nat) + 0)) * (exp (z2 1%nat 1%nat - z2 1%nat 1%nat) + (exp (z2 1%nat 2%nat - z2 1%nat 1%nat) + 0))) eq_refl (eq_trans (y := 0 * (1 / 2) * 1 + (1 * (1 / 2) * 1 + 0) - 0 * (1 / 2) * (1 + (1 + 0))) (rewritten (PEsub (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEadd (PEmul (PEmul (V 4) (V 5)) (V 6)) (PEc (0 # 1)))) (PEmul (PEmul (V 1) (V 2)) (PEadd (V 3) (PEadd (V 7) (PEc (0 # 1)))))) [y 1%nat 1%nat; / (exp (z2 1%nat 1%nat - z2 1%nat 1%nat) + (exp (z2 1%nat 2%nat - z2 1%nat 1%nat) + 0)); exp (z2 1%nat 1%nat - z2 1%nat 1%nat); y 1%nat 2%nat; / (exp (z2 1%nat 1%nat - z2 1%nat 2%nat) + (exp (z2 1%nat 2%nat - z2 1%nat 2%nat) + 0)); exp (z2 1%nat 1%nat - z2 1%nat 2%nat); exp (z2 1%nat 2%nat - z2 1%nat 1%nat)] [0; 1 / 2; 1; 1; 1 / 2; 1; 1] (same_parts (eq_refl : y 1%nat 1%nat = 0) (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + (1 + 0)) (rewritten (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) [exp (z2 1%nat 1%nat - z2 1%nat 1%nat); exp (z2 1%nat 2%nat - z2 1%nat 1%nat)] [1; 1] (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 1)) [z2 1%nat 1%nat] [0] (same_parts v7 eq_refl)) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 2%nat; z2 1%nat 1%nat] [0; 0] (same_parts v10 (same_parts v7 eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 1)) [z2 1%nat 1%nat] [0] (same_parts v7 eq_refl)) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) (same_parts (eq_refl : y 1%nat 2%nat = 1) (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + (1 + 0)) (rewritten (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) [exp (z2 1%nat 1%nat - z2 1%nat 2%nat); exp (z2 1%nat 2%nat - z2 1%nat 2%nat)] [1; 1] (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; z2 1%nat 2%nat] [0; 0] (same_parts v7 (same_parts v10 eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 1)) [z2 1%nat 2%nat] [0] (same_parts v10 eq_refl)) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; z2 1%nat 2%nat] [0; 0] (same_parts v7 (same_parts v10 eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 2%nat; z2 1%nat 1%nat] [0; 0] (same_parts v10 (same_parts v7 eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)))))))) (ring_fact [] (PEsub (PEadd (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (1 # 1))) (PEadd (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (1 # 1))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : W2 1%nat 1%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat - eta * delta2 1%nat 1%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (1 / 2) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 1%nat 1%nat; eta; delta2 1%nat 1%nat; a1 1%nat 1%nat] [0; 1; 1 / 2; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v11 (same_parts v5 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (1 # 1)))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 2%nat = -1 / 2)
    by (refine (eq_trans (y := y 1%nat 1%nat * / (exp (z2 1%nat 1%nat - z2 1%nat 1%nat) + (exp (z2 1%nat 2%nat - z2 1%nat 1%nat) + 0)) * exp (z2 1%nat 2%nat - z2 1%nat 1%nat) + (y 1%nat 2%nat * / (exp (z2 1%nat 1%nat - z2 1%nat 2%nat) + (exp (z2 1%nat 2%nat - z2 1%nat 2%nat) + 0)) * exp (z2 1%nat 2%nat - z2 1%nat 2%nat) + 0) - y 1%nat 2%nat * / (exp (z2 1%nat 1%nat - z2 1%nat 2%nat) + (exp (z2 1%nat 2%nat - z2 1%nat 2%nat) + 0)) * (exp (z2 1%nat 1%nat - z2 1%nat 2%nat) + (exp (z2 1%nat 2%nat - z2 1%nat 2%nat) + 0))) eq_refl (eq_trans (y := 0 * (1 / 2) * 1 + (1 * (1 / 2) * 1 + 0) - 1 * (1 / 2) * (1 + (1 + 0))) (rewritten (PEsub (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEadd (PEmul (PEmul (V 4) (V 5)) (V 6)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (V 5)) (PEadd (V 7) (PEadd (V 6) (PEc (0 # 1)))))) [y 1%nat 1%nat; / (exp (z2 1%nat 1%nat - z2 1%nat 1%nat) + (exp (z2 1%nat 2%nat - z2 1%nat 1%nat) + 0)); exp (z2 1%nat 2%nat - z2 1%nat 1%nat); y 1%nat 2%nat; / (exp (z2 1%nat 1%nat - z2 1%nat 2%nat) + (exp (z2 1%nat 2%nat - z2 1%nat 2%nat) + 0)); exp (z2 1%nat 2%nat - z2 1%nat 2%nat); exp (z2 1%nat 1%nat - z2 1%nat 2%nat)] [0; 1 / 2; 1; 1; 1 / 2; 1; 1] (same_parts (eq_refl : y 1%nat 1%nat = 0) (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + (1 + 0)) (rewritten (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) [exp (z2 1%nat 1%nat - z2 1%nat 1%nat); exp (z2 1%nat 2%nat - z2 1%nat 1%nat)] [1; 1] (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 1)) [z2 1%nat 1%nat] [0] (same_parts v7 eq_refl)) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 2%nat; z2 1%nat 1%nat] [0; 0] (same_parts v10 (same_parts v7 eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 2%nat; z2 1%nat 1%nat] [0; 0] (same_parts v10 (same_parts v7 eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) (same_parts (eq_refl : y 1%nat 2%nat = 1) (same_parts (eq_trans (y := / 2) (inv1 (eq_trans (y := 1 + (1 + 0)) (rewritten (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) [exp (z2 1%nat 1%nat - z2 1%nat 2%nat); exp (z2 1%nat 2%nat - z2 1%nat 2%nat)] [1; 1] (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; z2 1%nat 2%nat] [0; 0] (same_parts v7 (same_parts v10 eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 1)) [z2 1%nat 2%nat] [0] (same_parts v10 eq_refl)) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (2 # 1)) eq_refl))) (rewritten (V 1) [/ 2] [1 / 2] (same_parts (inv_number (2 # 1)) eq_refl))) (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 1)) [z2 1%nat 2%nat] [0] (same_parts v10 eq_refl)) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) (same_parts (eq_trans (f_equal exp (eq_trans (y := 0 - 0) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; z2 1%nat 2%nat] [0; 0] (same_parts v7 (same_parts v10 eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero) eq_refl)))))))) (ring_fact [] (PEsub (PEadd (PEmul (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEc (1 # 1))) (PEadd (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEc (1 # 1))) (PEc (0 # 1)))) (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 2))) (PEadd (PEc (1 # 1)) (PEadd (PEc (1 # 1)) (PEc (0 # 1)))))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + (W2 0%nat 2%nat 1%nat * delta2 1%nat 2%nat + 0)) * 1) eq_refl (eq_trans (y := (0 * (1 / 2) + (0 * (-1 / 2) + 0)) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; W2 0%nat 2%nat 1%nat; delta2 1%nat 2%nat] [0; 1 / 2; 0; -1 / 2] (same_parts v1 (same_parts v11 (same_parts v8 (same_parts v13 eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 2))) (PEadd (PEmul (PEc (0 # 1)) (PEc (-1 # 2))) (PEc (0 # 1)))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0 * 0) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1; 0; 0] (same_parts v2 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 0) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : b1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := b1 0%nat 1%nat - eta * delta1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * 0) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b1 0%nat 1%nat; eta; delta1 1%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : eta = 1) (same_parts v14 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : z1 2%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 1%nat 1%nat 1%nat * x 2%nat 1%nat + 0 + b1 1%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 1%nat 1%nat 1%nat; x 2%nat 1%nat; b1 1%nat 1%nat] [0; 0; 0] (same_parts v15 (same_parts (eq_refl : x 2%nat 1%nat = 0) (same_parts v16 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : a1 2%nat 1%nat = 1)
    by (refine (eq_trans (y := 1 + z1 2%nat 1%nat) eq_refl (eq_trans (y := 1 + 0) (rewritten (PEadd (PEc (1 # 1)) (V 1)) [z1 2%nat 1%nat] [0] (same_parts v17 eq_refl)) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : b2 1%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (1 / 2)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; 1 / 2] (same_parts v6 (same_parts (eq_refl : eta = 1) (same_parts v11 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (1 # 2)))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : z2 2%nat 1%nat = (-1))
    by (refine (eq_trans (y := W2 1%nat 1%nat 1%nat * a1 2%nat 1%nat + 0 + b2 1%nat 1%nat) eq_refl (eq_trans (y := -1 / 2 * 1 + 0 + -1 / 2) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 1%nat 1%nat 1%nat; a1 2%nat 1%nat; b2 1%nat 1%nat] [-1 / 2; 1; -1 / 2] (same_parts v12 (same_parts v18 (same_parts v19 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (-1 # 2)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (-1 # 2))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : W2 1%nat 2%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W2 0%nat 2%nat 1%nat - eta * delta2 1%nat 2%nat * a1 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1 / 2) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W2 0%nat 2%nat 1%nat; eta; delta2 1%nat 2%nat; a1 1%nat 1%nat] [0; 1; -1 / 2; 1] (same_parts v8 (same_parts (eq_refl : eta = 1) (same_parts v13 (same_parts v5 eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 2))) (PEc (1 # 1)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : b2 1%nat 2%nat = 1 / 2)
    by (refine (eq_trans (y := b2 0%nat 2%nat - eta * delta2 1%nat 2%nat) eq_refl (eq_trans (y := 0 - 1 * (-1 / 2)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 2%nat; eta; delta2 1%nat 2%nat] [0; 1; -1 / 2] (same_parts v9 (same_parts (eq_refl : eta = 1) (same_parts v13 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 2)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : z2 2%nat 2%nat = 1)
    by (refine (eq_trans (y := W2 1%nat 2%nat 1%nat * a1 2%nat 1%nat + 0 + b2 1%nat 2%nat) eq_refl (eq_trans (y := 1 / 2 * 1 + 0 + 1 / 2) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 1%nat 2%nat 1%nat; a1 2%nat 1%nat; b2 1%nat 2%nat] [1 / 2; 1; 1 / 2] (same_parts v21 (same_parts v18 (same_parts v22 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 2))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : inside (exp (z2 2%nat 2%nat - z2 2%nat 1%nat)) (stated 0x763992e3528a440a11272 0x763992e354632a90ad675))
    by (refine (exp_inside (z2 2%nat 2%nat - z2 2%nat 1%nat) (2 # 1, 2 # 1) _ (exactly (z := z2 2%nat 2%nat - z2 2%nat 1%nat) (2 # 1) (eq_trans (y := 1 - (-1)) (rewritten (PEsub (V 1) (V 2)) [z2 2%nat 2%nat; z2 2%nat 1%nat] [1; (-1)] (same_parts v23 (same_parts v20 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (2 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : inside (/ (exp (z2 2%nat 1%nat - z2 2%nat 1%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 1%nat) + 0))) (stated 0x1e84152babfbece492d4 0x1e84152bac6770623e81))
    by (refine (inverse_inside (exp (z2 2%nat 1%nat - z2 2%nat 1%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 1%nat) + 0)) (stated 0x863992e3528a440a11272 0x863992e354632a90ad675) _ (enclosed (l := [exp (z2 2%nat 1%nat - z2 2%nat 1%nat); exp (z2 2%nat 2%nat - z2 2%nat 1%nat)]) (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) _ (one_more (exactly (z := exp (z2 2%nat 1%nat - z2 2%nat 1%nat)) (1 # 1) (eq_trans (f_equal exp (eq_trans (y := (-1) - (-1)) (rewritten (PEsub (V 1) (V 1)) [z2 2%nat 1%nat] [(-1)] (same_parts v20 eq_refl)) (ring_fact [] (PEsub (PEc (-1 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero)) (one_more v24 (Forall2_nil _))) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : inside (exp (z2 2%nat 1%nat - z2 2%nat 2%nat)) (stated 0x22a555477ebe4c8421a3 0x22a555477f48e1ea8e3d))
    by (refine (exp_inside (z2 2%nat 1%nat - z2 2%nat 2%nat) (-2 # 1, -2 # 1) _ (exactly (z := z2 2%nat 1%nat - z2 2%nat 2%nat) (-2 # 1) (eq_trans (y := (-1) - 1) (rewritten (PEsub (V 1) (V 2)) [z2 2%nat 1%nat; z2 2%nat 2%nat] [(-1); 1] (same_parts v20 (same_parts v23 eq_refl))) (ring_fact [] (PEsub (PEc (-1 # 1)) (PEc (1 # 1))) (PEc (-2 # 1)) eq_refl))) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : inside (/ (exp (z2 2%nat 1%nat - z2 2%nat 2%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 2%nat) + 0))) (stated 0xe17bead453988f9dc17e 0xe17bead45404131b6d2d))
    by (refine (inverse_inside (exp (z2 2%nat 1%nat - z2 2%nat 2%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 2%nat) + 0)) (stated 0x122a555477ebe4c8421a3 0x122a555477f48e1ea8e3d) _ (enclosed (l := [exp (z2 2%nat 1%nat - z2 2%nat 2%nat); exp (z2 2%nat 2%nat - z2 2%nat 2%nat)]) (PEadd (V 1) (PEadd (V 2) (PEc (0 # 1)))) _ (one_more v26 (one_more (exactly (z := exp (z2 2%nat 2%nat - z2 2%nat 2%nat)) (1 # 1) (eq_trans (f_equal exp (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (V 1)) [z2 2%nat 2%nat] [1] (same_parts v23 eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero)) (Forall2_nil _))) _) _); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : inside (delta2 2%nat 1%nat) (stated 0x1e84152babed5ffe5157 0x1e84152bac75fd487fff))
    by (refine (same_inside (y := y 2%nat 1%nat * / (exp (z2 2%nat 1%nat - z2 2%nat 1%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 1%nat) + 0)) * exp (z2 2%nat 1%nat - z2 2%nat 1%nat) + (y 2%nat 2%nat * / (exp (z2 2%nat 1%nat - z2 2%nat 2%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 2%nat) + 0)) * exp (z2 2%nat 1%nat - z2 2%nat 2%nat) + 0) - y 2%nat 1%nat * / (exp (z2 2%nat 1%nat - z2 2%nat 1%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 1%nat) + 0)) * (exp (z2 2%nat 1%nat - z2 2%nat 1%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 1%nat) + 0))) eq_refl (enclosed (l := [y 2%nat 1%nat; / (exp (z2 2%nat 1%nat - z2 2%nat 1%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 1%nat) + 0)); exp (z2 2%nat 1%nat - z2 2%nat 1%nat); y 2%nat 2%nat; / (exp (z2 2%nat 1%nat - z2 2%nat 2%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 2%nat) + 0)); exp (z2 2%nat 1%nat - z2 2%nat 2%nat); exp (z2 2%nat 2%nat - z2 2%nat 1%nat)]) (PEsub (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEadd (PEmul (PEmul (V 4) (V 5)) (V 6)) (PEc (0 # 1)))) (PEmul (PEmul (V 1) (V 2)) (PEadd (V 3) (PEadd (V 7) (PEc (0 # 1)))))) _ (one_more (exactly (z := y 2%nat 1%nat) (0 # 1) (eq_refl : y 2%nat 1%nat = 0)) (one_more v25 (one_more (exactly (z := exp (z2 2%nat 1%nat - z2 2%nat 1%nat)) (1 # 1) (eq_trans (f_equal exp (eq_trans (y := (-1) - (-1)) (rewritten (PEsub (V 1) (V 1)) [z2 2%nat 1%nat] [(-1)] (same_parts v20 eq_refl)) (ring_fact [] (PEsub (PEc (-1 # 1)) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero)) (one_more (exactly (z := y 2%nat 2%nat) (1 # 1) (eq_refl : y 2%nat 2%nat = 1)) (one_more v27 (one_more v26 (one_more v24 (Forall2_nil _)))))))) _)); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : inside (delta2 2%nat 2%nat) (stated (-0x1e84152bace180c62bae) (-0x1e84152bab81dc80a5a8)))
    by (refine (same_inside (y := y 2%nat 1%nat * / (exp (z2 2%nat 1%nat - z2 2%nat 1%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 1%nat) + 0)) * exp (z2 2%nat 2%nat - z2 2%nat 1%nat) + (y 2%nat 2%nat * / (exp (z2 2%nat 1%nat - z2 2%nat 2%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 2%nat) + 0)) * exp (z2 2%nat 2%nat - z2 2%nat 2%nat) + 0) - y 2%nat 2%nat * / (exp (z2 2%nat 1%nat - z2 2%nat 2%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 2%nat) + 0)) * (exp (z2 2%nat 1%nat - z2 2%nat 2%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 2%nat) + 0))) eq_refl (enclosed (l := [y 2%nat 1%nat; / (exp (z2 2%nat 1%nat - z2 2%nat 1%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 1%nat) + 0)); exp (z2 2%nat 2%nat - z2 2%nat 1%nat); y 2%nat 2%nat; / (exp (z2 2%nat 1%nat - z2 2%nat 2%nat) + (exp (z2 2%nat 2%nat - z2 2%nat 2%nat) + 0)); exp (z2 2%nat 2%nat - z2 2%nat 2%nat); exp (z2 2%nat 1%nat - z2 2%nat 2%nat)]) (PEsub (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEadd (PEmul (PEmul (V 4) (V 5)) (V 6)) (PEc (0 # 1)))) (PEmul (PEmul (V 4) (V 5)) (PEadd (V 7) (PEadd (V 6) (PEc (0 # 1)))))) _ (one_more (exactly (z := y 2%nat 1%nat) (0 # 1) (eq_refl : y 2%nat 1%nat = 0)) (one_more v25 (one_more v24 (one_more (exactly (z := y 2%nat 2%nat) (1 # 1) (eq_refl : y 2%nat 2%nat = 1)) (one_more v27 (one_more (exactly (z := exp (z2 2%nat 2%nat - z2 2%nat 2%nat)) (1 # 1) (eq_trans (f_equal exp (eq_trans (y := 1 - 1) (rewritten (PEsub (V 1) (V 1)) [z2 2%nat 2%nat] [1] (same_parts v23 eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))) law_exp_of_zero)) (one_more v26 (Forall2_nil _)))))))) _)); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ eta (ex_intro _ phi (ex_intro _ phi_prime (ex_intro _ W10 (ex_intro _ v (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, Sum 1 n2 (fun k => W2 1%nat k i * delta2 2%nat k) = 0 => (Rlt_not_eq _ _ (less_inside ((enclosed (l := [W2 1%nat 1%nat 1%nat; delta2 2%nat 1%nat; W2 1%nat 2%nat 1%nat; delta2 2%nat 2%nat]) (PEadd (PEmul (V 1) (V 2)) (PEadd (PEmul (V 3) (V 4)) (PEc (0 # 1)))) _ (one_more (exactly (z := W2 1%nat 1%nat 1%nat) (-1 # 2) v12) (one_more v28 (one_more (exactly (z := W2 1%nat 2%nat 1%nat) (1 # 2) v21) (one_more v29 (Forall2_nil _))))) _) : inside (Sum 1 n2 (fun k => W2 1%nat k 1%nat * delta2 2%nat k)) (stated (-0x1e84152bacabbf0755d7) (-0x1e84152babb79e3f7b7f))) ((exactly (z := 0) (0 # 1) eq_refl) : inside (0) (0 # 1, 0 # 1)) _)) (h 1%nat))))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim1_moves).
Print Assumptions certified.
