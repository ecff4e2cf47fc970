(* The certificate of the page `backprop-is-the-chain-rule`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\mathbf{\delta}_{3}^{(1)} = \ell'\left(\mathbf{z}_{3}^{(1)}, \mathbf{y}^{(1)}\right)$ *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R; run11_now_W3 : nat -> nat -> R; run11_now_b3 : nat -> R }.

Section run11.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run11_now_W1 := fun i j => W10 i j; run11_now_b1 := fun i => b10 i; run11_now_W2 := fun i j => W20 i j; run11_now_b2 := fun i => b20 i; run11_now_W3 := fun i j => W30 i j; run11_now_b3 := fun i => b30 i |} | S t => run11_step (run11_after t) t end.
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

Lemma L1_1 (n0 n1 n2 : nat) (ell_prime : R -> R -> R) (phi : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H10 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H11 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H12 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, delta3 1%nat i = ell_prime (z3 1%nat i) (y 1%nat i).
Proof.
  assert (s1 : forall (i : nat),
    delta3 1%nat i = ell_prime (z3 1%nat i) (y 1%nat i))
    by (clear - H9 delta3 ell_prime y z3; exact (fun i => (eq_trans (eq_refl (delta3 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (ell_prime (z3 1%nat i) (y 1%nat i))))))).
  assert (s2 : forall (i : nat),
    z3 1%nat i = Sum 1 n2 (fun j => W3 0%nat i j * a2 1%nat j) + b3 0%nat i)
    by (clear - H12 W3 a2 b3 n2 z3; exact (fun i => (eq_trans (eq_refl (z3 1%nat i)) (eq_trans (H12 0%nat i) (eq_refl (Sum 1 n2 (fun j => W3 0%nat i j * a2 1%nat j) + b3 0%nat i)))))).
  assert (s3 : forall (j_0 : nat),
    a2 1%nat j_0 = phi (z2 1%nat j_0))
    by (clear - H8 a2 phi z2; exact (fun j_0 => (eq_trans (eq_refl (a2 1%nat j_0)) (eq_trans (H8 0%nat j_0) (eq_refl (phi (z2 1%nat j_0))))))).
  assert (s4 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H11 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H11 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s5 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (z1 1%nat j_1))
    by (clear - H7 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H7 0%nat j_1) (eq_refl (phi (z1 1%nat j_1))))))).
  assert (s6 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H10 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H10 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s7 : forall (i : nat),
    ell_prime (z3 1%nat i) (y 1%nat i) = ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i))
    by (clear - H1 H2 H3 H4 H5 H6 W10 W20 W30 b10 b20 b30 ell_prime n0 n1 n2 phi s2 s3 s4 s5 s6 x y z3; exact (fun i => (f_equal2 ell_prime (eq_trans (s2 i) (add2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 (H6 i j_0) (eq_trans (s3 j_0) (f_equal phi (eq_trans (s4 j_0) (add2 (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (mul2 (H5 j_0 j_1) (eq_trans (s5 j_1) (f_equal phi (eq_trans (s6 j_1) (add2 (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (mul2 (H4 j_1 j_2) (eq_refl (x 1%nat j_2))))) (H1 j_1)))))))) (H2 j_0)))))))) (H3 i))) (eq_refl (y 1%nat i))))).
  assert (s8 : forall (i : nat),
    ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i) = ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i))
    by (clear - W10 W20 W30 b10 b20 b30 ell_prime n0 n1 n2 phi x y; exact (fun i => (eq_refl (ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i))))).
  exact (fun i : nat => (eq_trans (eq_trans (s1 i) (s7 i)) (eq_sym (s7 i)))).
Qed.

Lemma L1_2 (n0 n1 n2 : nat) (ell_prime : R -> R -> R) (phi : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H10 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H11 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H12 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, delta3 1%nat i = ell_prime (z3 1%nat i) (y 1%nat i).
Proof.
  pose (n3 := 0%nat).
  pose (eta := 0).
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (W_r3 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (a_r2 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  pose (phi_prime := fun _ : R => 0).
  exact (L1_1 n0 n1 n2 ell_prime phi W1 W10 W2 W20 W3 W30 a1 a2 b1 b10 b2 b20 b3 b30 delta3 x y z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R),
  let z3 := (run11_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta3 := (run11_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  forall i : nat, delta3 1%nat i = ell_prime (z3 1%nat i) (y 1%nat i).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y z3 delta3.
  exact (L1_2 n0 n1 n2 ell_prime phi (run11_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W10 (run11_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W20 (run11_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W30 (run11_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run11_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run11_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b10 (run11_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b20 (run11_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b30 (run11_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) x y (run11_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run11_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run11_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W10 := fun i1 i2 : nat => 1 in
  let W20 := fun i1 i2 : nat => 1 in
  let W30 := fun i1 i2 : nat => 1 in
  let b10 := fun i1 : nat => 1 in
  let b20 := fun i1 : nat => 1 in
  let b30 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run11_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let z3 := (run11_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta3 := (run11_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall i : nat, delta3 1%nat i = ell_prime (z3 1%nat i) (y 1%nat i)).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W1 z3 delta3.
  pose (W2 := (run11_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (W3 := (run11_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b1 := (run11_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z1 := (run11_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a1 := (run11_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b2 := (run11_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z2 := (run11_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a2 := (run11_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b3 := (run11_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta1 := (run11_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W30 1%nat 1%nat) eq_refl (rewritten (V 1) [W30 1%nat 1%nat] [1] (same_parts (eq_refl : W30 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [1] (same_parts (eq_refl : b10 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b20 1%nat) eq_refl (rewritten (V 1) [b20 1%nat] [1] (same_parts (eq_refl : b20 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 2 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 2; 1] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [3] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b30 1%nat) eq_refl (rewritten (V 1) [b30 1%nat] [1] (same_parts (eq_refl : b30 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 3 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [1; 3; 1] (same_parts v3 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 4 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [4; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (4 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [1; 3] (same_parts v3 (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 3] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 3 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 3; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-2)] (same_parts v15 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (1 # 1) eq_refl)) (claim1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{\delta}_{2}^{(1)} = \sum_{k=1}^{n_{3}} \phi'\left(\mathbf{z}_{2}^{(1)}\right) W_{3,k,i}^{(0)} \delta_{3,k}^{(1)}$ *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_W3 : nat -> nat -> R; run21_now_b3 : nat -> R }.

Section run21.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run21_now_W1 := fun i j => W10 i j; run21_now_b1 := fun i => b10 i; run21_now_W2 := fun i j => W20 i j; run21_now_b2 := fun i => b20 i; run21_now_W3 := fun i j => W30 i j; run21_now_b3 := fun i => b30 i |} | S t => run21_step (run21_after t) t end.
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

Lemma L2_1 (n0 n1 n2 n3 : nat) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H10 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H11 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H12 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H13 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, delta2 1%nat i = Sum 1 n3 (fun k => phi_prime (z2 1%nat i) * W3 0%nat k i * delta3 1%nat k).
Proof.
  assert (s1 : forall (i : nat),
    delta2 1%nat i = Sum 1 n3 (fun j => W3 0%nat j i * delta3 1%nat j) * phi_prime (z2 1%nat i))
    by (clear - H9 W3 delta2 delta3 n3 phi_prime z2; exact (fun i => (eq_trans (eq_refl (delta2 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j i * delta3 1%nat j) * phi_prime (z2 1%nat i))))))).
  assert (s2 : forall (j_0 : nat),
    delta3 1%nat j_0 = ell_prime (z3 1%nat j_0) (y 1%nat j_0))
    by (clear - H10 delta3 ell_prime y z3; exact (fun j_0 => (eq_trans (eq_refl (delta3 1%nat j_0)) (eq_trans (H10 0%nat j_0) (eq_refl (ell_prime (z3 1%nat j_0) (y 1%nat j_0))))))).
  assert (s3 : forall (j_0 : nat),
    z3 1%nat j_0 = Sum 1 n2 (fun j => W3 0%nat j_0 j * a2 1%nat j) + b3 0%nat j_0)
    by (clear - H13 W3 a2 b3 n2 z3; exact (fun j_0 => (eq_trans (eq_refl (z3 1%nat j_0)) (eq_trans (H13 0%nat j_0) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_0 j * a2 1%nat j) + b3 0%nat j_0)))))).
  assert (s4 : forall (j_1 : nat),
    a2 1%nat j_1 = phi (z2 1%nat j_1))
    by (clear - H8 a2 phi z2; exact (fun j_1 => (eq_trans (eq_refl (a2 1%nat j_1)) (eq_trans (H8 0%nat j_1) (eq_refl (phi (z2 1%nat j_1))))))).
  assert (s5 : forall (j_1 : nat),
    z2 1%nat j_1 = Sum 1 n1 (fun j => W2 0%nat j_1 j * a1 1%nat j) + b2 0%nat j_1)
    by (clear - H12 W2 a1 b2 n1 z2; exact (fun j_1 => (eq_trans (eq_refl (z2 1%nat j_1)) (eq_trans (H12 0%nat j_1) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_1 j * a1 1%nat j) + b2 0%nat j_1)))))).
  assert (s6 : forall (j_2 : nat),
    a1 1%nat j_2 = phi (z1 1%nat j_2))
    by (clear - H7 a1 phi z1; exact (fun j_2 => (eq_trans (eq_refl (a1 1%nat j_2)) (eq_trans (H7 0%nat j_2) (eq_refl (phi (z1 1%nat j_2))))))).
  assert (s7 : forall (j_2 : nat),
    z1 1%nat j_2 = Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)
    by (clear - H11 W1 b1 n0 x z1; exact (fun j_2 => (eq_trans (eq_refl (z1 1%nat j_2)) (eq_trans (H11 0%nat j_2) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)))))).
  assert (s8 : forall (j_1 : nat),
    a2 1%nat j_1 = phi (Sum 1 n1 (fun j => W20 j_1 j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 j_1))
    by (clear - H1 H2 H4 H5 W10 W20 a2 b10 b20 n0 n1 phi s4 s5 s6 s7 x; exact (fun j_1 => (eq_trans (s4 j_1) (f_equal phi (eq_trans (s5 j_1) (add2 (sum_ext 1%nat n1 _ _ (fun j_2 : nat => (mul2 (H5 j_1 j_2) (eq_trans (s6 j_2) (f_equal phi (eq_trans (s7 j_2) (add2 (sum_ext 1%nat n0 _ _ (fun j_3 : nat => (mul2 (H4 j_2 j_3) (eq_refl (x 1%nat j_3))))) (H1 j_2)))))))) (H2 j_1))))))).
  assert (s9 : forall (i : nat),
    z2 1%nat i = Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)
    by (clear - H12 W2 a1 b2 n1 z2; exact (fun i => (eq_trans (eq_refl (z2 1%nat i)) (eq_trans (H12 0%nat i) (eq_refl (Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)))))).
  assert (s10 : forall (j_0 : nat),
    a1 1%nat j_0 = phi (z1 1%nat j_0))
    by (clear - H7 a1 phi z1; exact (fun j_0 => (eq_trans (eq_refl (a1 1%nat j_0)) (eq_trans (H7 0%nat j_0) (eq_refl (phi (z1 1%nat j_0))))))).
  assert (s11 : forall (j_0 : nat),
    z1 1%nat j_0 = Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)
    by (clear - H11 W1 b1 n0 x z1; exact (fun j_0 => (eq_trans (eq_refl (z1 1%nat j_0)) (eq_trans (H11 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)))))).
  assert (s12 : forall (i : nat),
    phi_prime (z2 1%nat i) = phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i))
    by (clear - H1 H2 H4 H5 W10 W20 b10 b20 n0 n1 phi phi_prime s10 s11 s9 x z2; exact (fun i => (f_equal phi_prime (eq_trans (s9 i) (add2 (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 (H5 i j_0) (eq_trans (s10 j_0) (f_equal phi (eq_trans (s11 j_0) (add2 (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (mul2 (H4 j_0 j_1) (eq_refl (x 1%nat j_1))))) (H1 j_0)))))))) (H2 i)))))).
  assert (s13 : forall (i : nat),
    Sum 1 n3 (fun j => W30 j i * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)) * phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i) = Sum 1 n3 (fun k => phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i) * W30 k i * ell_prime (Sum 1 n2 (fun j => W30 k j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 k) (y 1%nat k)))
    by (clear - W10 W20 W30 b10 b20 b30 ell_prime n0 n1 n2 n3 phi phi_prime x y; exact (fun i => (eq_trans (y := phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j)) * Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j i)) (eq_trans (y := Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j i) * phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j))) (rewritten (PEmul (V 1) (V 2)) [Sum 1 n3 (fun j => W30 j i * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)); phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i)] [Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j i); phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j))] (same_parts (sum_ext 1%nat n3 _ _ (fun j => (eq_trans (y := W30 j i * ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j)) (rewritten (PEmul (V 1) (V 2)) [W30 j i; ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)] [W30 j i; ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j)] (same_parts (eq_refl (W30 j i)) (same_parts (f_equal2 ell_prime (eq_trans (y := Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_) + b30 j) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)); b30 j] [Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_); b30 j] (same_parts (sum_ext 1%nat n2 _ _ (fun j_ => (eq_trans (y := W30 j j_ * phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1))) (rewritten (PEmul (V 1) (V 2)) [W30 j j_; phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)] [W30 j j_; phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1))] (same_parts (eq_refl (W30 j j_)) (same_parts (f_equal phi (eq_trans (y := Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1) + b20 j_) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)); b20 j_] [Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1); b20 j_] (same_parts (sum_ext 1%nat n1 _ _ (fun j_1 => (eq_trans (y := W20 j_ j_1 * phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2))) (rewritten (PEmul (V 1) (V 2)) [W20 j_ j_1; phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)] [W20 j_ j_1; phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2))] (same_parts (eq_refl (W20 j_ j_1)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2); b10 j_1] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 j_ j_1; phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 j_)) eq_refl))) (ring_fact [Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1); b20 j_] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl))) (ring_fact [W30 j j_; phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b30 j)) eq_refl))) (ring_fact [Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_); b30 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl) eq_refl))) (ring_fact [W30 j i; ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j)] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (f_equal phi_prime (eq_trans (y := Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j) + b20 i) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)); b20 i] [Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j); b20 i] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (eq_trans (y := W20 i j * phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) (rewritten (PEmul (V 1) (V 2)) [W20 i j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)] [W20 i j; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (same_parts (eq_refl (W20 i j)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_); b10 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 i j; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 i)) eq_refl))) (ring_fact [Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j); b20 i] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl))) (ring_fact [Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j i); phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)) (eq_sym (rewritten (V 1) [Sum 1 n3 (fun k => phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i) * W30 k i * ell_prime (Sum 1 n2 (fun j => W30 k j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 k) (y 1%nat k))] [phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j)) * Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j i)] (same_parts (eq_trans (y := phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j)) * Sum 1 n3 (fun k => ell_prime (b30 k + Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 k j)) (y 1%nat k) * W30 k i) + 0) (eq_trans (sum_ext 1%nat n3 _ (fun k => phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j)) * (ell_prime (b30 k + Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 k j)) (y 1%nat k) * W30 k i) + 0) (fun k => (eq_trans (y := phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j)) * W30 k i * ell_prime (b30 k + Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 k j)) (y 1%nat k)) (rewritten (PEmul (PEmul (V 1) (V 2)) (V 3)) [phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i); W30 k i; ell_prime (Sum 1 n2 (fun j => W30 k j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 k) (y 1%nat k)] [phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j)); W30 k i; ell_prime (b30 k + Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 k j)) (y 1%nat k)] (same_parts (f_equal phi_prime (eq_trans (y := Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j) + b20 i) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)); b20 i] [Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j); b20 i] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (eq_trans (y := W20 i j * phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) (rewritten (PEmul (V 1) (V 2)) [W20 i j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)] [W20 i j; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (same_parts (eq_refl (W20 i j)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_); b10 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 i j; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 i)) eq_refl))) (ring_fact [Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j); b20 i] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) (same_parts (eq_refl (W30 k i)) (same_parts (f_equal2 ell_prime (eq_trans (y := Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 k j) + b30 k) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n2 (fun j => W30 k j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)); b30 k] [Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 k j); b30 k] (same_parts (sum_ext 1%nat n2 _ _ (fun j => (eq_trans (y := W30 k j * phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_))) (rewritten (PEmul (V 1) (V 2)) [W30 k j; phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)] [W30 k j; phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_))] (same_parts (eq_refl (W30 k j)) (same_parts (f_equal phi (eq_trans (y := Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_) + b20 j) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)); b20 j] [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_); b20 j] (same_parts (sum_ext 1%nat n1 _ _ (fun j_ => (eq_trans (y := W20 j j_ * phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))) (rewritten (PEmul (V 1) (V 2)) [W20 j j_; phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)] [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))] (same_parts (eq_refl (W20 j j_)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1); b10 j_] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 j)) eq_refl))) (ring_fact [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_); b20 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl))) (ring_fact [W30 k j; phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b30 k)) eq_refl))) (ring_fact [Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 k j); b30 k] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl) eq_refl)))) (ring_fact [phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j)); W30 k i; ell_prime (b30 k + Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 k j)) (y 1%nat k)] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEadd (PEmul (V 1) (PEmul (V 3) (V 2))) (PEc (0 # 1))) eq_refl)))) (sum_linear 1%nat n3 [(phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j)), fun k => ell_prime (b30 k + Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 k j)) (y 1%nat k) * W30 k i)])) (ring_fact [phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j)); Sum 1 n3 (fun k => ell_prime (b30 k + Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 k j)) (y 1%nat k) * W30 k i)] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 1) (V 2)) eq_refl)) eq_refl)))))).
  assert (s14 : forall (k_0 : nat),
    delta3 1%nat k_0 = ell_prime (z3 1%nat k_0) (y 1%nat k_0))
    by (clear - H10 delta3 ell_prime y z3; exact (fun k_0 => (eq_trans (eq_refl (delta3 1%nat k_0)) (eq_trans (H10 0%nat k_0) (eq_refl (ell_prime (z3 1%nat k_0) (y 1%nat k_0))))))).
  assert (s15 : forall (k_0 : nat),
    z3 1%nat k_0 = Sum 1 n2 (fun j => W3 0%nat k_0 j * a2 1%nat j) + b3 0%nat k_0)
    by (clear - H13 W3 a2 b3 n2 z3; exact (fun k_0 => (eq_trans (eq_refl (z3 1%nat k_0)) (eq_trans (H13 0%nat k_0) (eq_refl (Sum 1 n2 (fun j => W3 0%nat k_0 j * a2 1%nat j) + b3 0%nat k_0)))))).
  exact (fun i : nat => (eq_trans (eq_trans (eq_trans (s1 i) (mul2 (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 (H6 j_0 i) (eq_trans (s2 j_0) (f_equal2 ell_prime (eq_trans (s3 j_0) (add2 (sum_ext 1%nat n2 _ _ (fun j_1 : nat => (mul2 (H6 j_0 j_1) (s8 j_1)))) (H3 j_0))) (eq_refl (y 1%nat j_0))))))) (s12 i))) (s13 i)) (eq_sym (sum_ext 1%nat n3 _ _ (fun k_0 : nat => (mul2 (mul2 (s12 i) (H6 k_0 i)) (eq_trans (s14 k_0) (f_equal2 ell_prime (eq_trans (s15 k_0) (add2 (sum_ext 1%nat n2 _ _ (fun j_1 : nat => (mul2 (H6 k_0 j_1) (s8 j_1)))) (H3 k_0))) (eq_refl (y 1%nat k_0)))))))))).
Qed.

Lemma L2_2 (n0 n1 n2 n3 : nat) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H10 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H11 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H12 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H13 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, delta2 1%nat i = Sum 1 n3 (fun k => phi_prime (z2 1%nat i) * W3 0%nat k i * delta3 1%nat k).
Proof.
  pose (eta := 0).
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (W_r3 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (a_r2 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L2_1 n0 n1 n2 n3 ell_prime phi phi_prime W1 W10 W2 W20 W3 W30 a1 a2 b1 b10 b2 b20 b3 b30 delta2 delta3 x y z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R),
  let W3 := (run21_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let z2 := (run21_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta3 := (run21_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta2 := (run21_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  forall i : nat, delta2 1%nat i = Sum 1 n3 (fun k => phi_prime (z2 1%nat i) * W3 0%nat k i * delta3 1%nat k).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W3 z2 delta3 delta2.
  exact (L2_2 n0 n1 n2 n3 ell_prime phi phi_prime (run21_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W10 (run21_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W20 (run21_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W30 (run21_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run21_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run21_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b10 (run21_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b20 (run21_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b30 (run21_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run21_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) x y (run21_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run21_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run21_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W10 := fun i1 i2 : nat => 1 in
  let W20 := fun i1 i2 : nat => 1 in
  let W30 := fun i1 i2 : nat => 1 in
  let b10 := fun i1 : nat => 1 in
  let b20 := fun i1 : nat => 1 in
  let b30 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run21_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let W3 := (run21_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let z2 := (run21_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta3 := (run21_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta2 := (run21_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall i : nat, delta2 1%nat i = Sum 1 n3 (fun k => phi_prime (z2 1%nat i) * W3 0%nat k i * delta3 1%nat k)).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W1 W3 z2 delta3 delta2.
  pose (W2 := (run21_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b1 := (run21_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z1 := (run21_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a1 := (run21_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b2 := (run21_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a2 := (run21_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b3 := (run21_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z3 := (run21_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta1 := (run21_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W30 1%nat 1%nat) eq_refl (rewritten (V 1) [W30 1%nat 1%nat] [1] (same_parts (eq_refl : W30 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [1] (same_parts (eq_refl : b10 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b20 1%nat) eq_refl (rewritten (V 1) [b20 1%nat] [1] (same_parts (eq_refl : b20 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 2 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 2; 1] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [3] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b30 1%nat) eq_refl (rewritten (V 1) [b30 1%nat] [1] (same_parts (eq_refl : b30 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 3 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [1; 3; 1] (same_parts v3 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 4 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [4; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (4 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [1; 3] (same_parts v3 (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 3] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 3 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 3; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-2)] (same_parts v15 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (1 # 1) eq_refl)) (claim2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{\delta}_{1}^{(1)} = \sum_{k=1}^{n_{2}} \phi'\left(\mathbf{z}_{1}^{(1)}\right) W_{2,k,i}^{(0)} \delta_{2,k}^{(1)}$ *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R; run31_now_W3 : nat -> nat -> R; run31_now_b3 : nat -> R }.

Section run31.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run31_now_W1 := fun i j => W10 i j; run31_now_b1 := fun i => b10 i; run31_now_W2 := fun i j => W20 i j; run31_now_b2 := fun i => b20 i; run31_now_W3 := fun i j => W30 i j; run31_now_b3 := fun i => b30 i |} | S t => run31_step (run31_after t) t end.
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

Lemma L3_1 (n0 n1 n2 n3 : nat) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H10 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H12 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H13 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H14 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, delta1 1%nat i = Sum 1 n2 (fun k => phi_prime (z1 1%nat i) * W2 0%nat k i * delta2 1%nat k).
Proof.
  assert (s1 : forall (i : nat),
    delta1 1%nat i = Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))
    by (clear - H9 W2 delta1 delta2 n2 phi_prime z1; exact (fun i => (eq_trans (eq_refl (delta1 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))))))).
  assert (s2 : forall (j_0 : nat),
    delta2 1%nat j_0 = Sum 1 n3 (fun j => W3 0%nat j j_0 * delta3 1%nat j) * phi_prime (z2 1%nat j_0))
    by (clear - H10 W3 delta2 delta3 n3 phi_prime z2; exact (fun j_0 => (eq_trans (eq_refl (delta2 1%nat j_0)) (eq_trans (H10 0%nat j_0) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j j_0 * delta3 1%nat j) * phi_prime (z2 1%nat j_0))))))).
  assert (s3 : forall (j_1 : nat),
    delta3 1%nat j_1 = ell_prime (z3 1%nat j_1) (y 1%nat j_1))
    by (clear - H11 delta3 ell_prime y z3; exact (fun j_1 => (eq_trans (eq_refl (delta3 1%nat j_1)) (eq_trans (H11 0%nat j_1) (eq_refl (ell_prime (z3 1%nat j_1) (y 1%nat j_1))))))).
  assert (s4 : forall (j_1 : nat),
    z3 1%nat j_1 = Sum 1 n2 (fun j => W3 0%nat j_1 j * a2 1%nat j) + b3 0%nat j_1)
    by (clear - H14 W3 a2 b3 n2 z3; exact (fun j_1 => (eq_trans (eq_refl (z3 1%nat j_1)) (eq_trans (H14 0%nat j_1) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_1 j * a2 1%nat j) + b3 0%nat j_1)))))).
  assert (s5 : forall (j_2 : nat),
    a2 1%nat j_2 = phi (z2 1%nat j_2))
    by (clear - H8 a2 phi z2; exact (fun j_2 => (eq_trans (eq_refl (a2 1%nat j_2)) (eq_trans (H8 0%nat j_2) (eq_refl (phi (z2 1%nat j_2))))))).
  assert (s6 : forall (j_2 : nat),
    z2 1%nat j_2 = Sum 1 n1 (fun j => W2 0%nat j_2 j * a1 1%nat j) + b2 0%nat j_2)
    by (clear - H13 W2 a1 b2 n1 z2; exact (fun j_2 => (eq_trans (eq_refl (z2 1%nat j_2)) (eq_trans (H13 0%nat j_2) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_2 j * a1 1%nat j) + b2 0%nat j_2)))))).
  assert (s7 : forall (j_3 : nat),
    a1 1%nat j_3 = phi (z1 1%nat j_3))
    by (clear - H7 a1 phi z1; exact (fun j_3 => (eq_trans (eq_refl (a1 1%nat j_3)) (eq_trans (H7 0%nat j_3) (eq_refl (phi (z1 1%nat j_3))))))).
  assert (s8 : forall (j_3 : nat),
    z1 1%nat j_3 = Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)
    by (clear - H12 W1 b1 n0 x z1; exact (fun j_3 => (eq_trans (eq_refl (z1 1%nat j_3)) (eq_trans (H12 0%nat j_3) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)))))).
  assert (s9 : forall (j_1 : nat),
    delta3 1%nat j_1 = ell_prime (Sum 1 n2 (fun j => W30 j_1 j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 j_1) (y 1%nat j_1))
    by (clear - H1 H2 H3 H4 H5 H6 W10 W20 W30 b10 b20 b30 delta3 ell_prime n0 n1 n2 phi s3 s4 s5 s6 s7 s8 x y; exact (fun j_1 => (eq_trans (s3 j_1) (f_equal2 ell_prime (eq_trans (s4 j_1) (add2 (sum_ext 1%nat n2 _ _ (fun j_2 : nat => (mul2 (H6 j_1 j_2) (eq_trans (s5 j_2) (f_equal phi (eq_trans (s6 j_2) (add2 (sum_ext 1%nat n1 _ _ (fun j_3 : nat => (mul2 (H5 j_2 j_3) (eq_trans (s7 j_3) (f_equal phi (eq_trans (s8 j_3) (add2 (sum_ext 1%nat n0 _ _ (fun j_4 : nat => (mul2 (H4 j_3 j_4) (eq_refl (x 1%nat j_4))))) (H1 j_3)))))))) (H2 j_2)))))))) (H3 j_1))) (eq_refl (y 1%nat j_1)))))).
  assert (s10 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H13 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H13 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s11 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (z1 1%nat j_1))
    by (clear - H7 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H7 0%nat j_1) (eq_refl (phi (z1 1%nat j_1))))))).
  assert (s12 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H12 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H12 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s13 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (Sum 1 n0 (fun j => W10 j_1 j * x 1%nat j) + b10 j_1))
    by (clear - H1 H4 W10 a1 b10 n0 phi s11 s12 x; exact (fun j_1 => (eq_trans (s11 j_1) (f_equal phi (eq_trans (s12 j_1) (add2 (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (mul2 (H4 j_1 j_2) (eq_refl (x 1%nat j_2))))) (H1 j_1))))))).
  assert (s14 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H12 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H12 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s15 : forall (i : nat),
    phi_prime (z1 1%nat i) = phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i))
    by (clear - H1 H4 W10 b10 n0 phi_prime s14 x z1; exact (fun i => (f_equal phi_prime (eq_trans (s14 i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 (H4 i j_0) (eq_refl (x 1%nat j_0))))) (H1 i)))))).
  assert (s16 : forall (i : nat),
    Sum 1 n2 (fun j => W20 j i * (Sum 1 n3 (fun j_ => W30 j_ j * ell_prime (Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)) + b30 j_) (y 1%nat j_)) * phi_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j))) * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i) = Sum 1 n2 (fun k => phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i) * W20 k i * (Sum 1 n3 (fun j => W30 j k * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)) * phi_prime (Sum 1 n1 (fun j => W20 k j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 k))))
    by (clear - W10 W20 W30 b10 b20 b30 ell_prime n0 n1 n2 n3 phi phi_prime x y; exact (fun i => (eq_trans (y := phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)) * Sum 1 n2 (fun j => phi_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W20 j i * Sum 1 n3 (fun j_ => ell_prime (b30 j_ + Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1)) (y 1%nat j_) * W30 j_ j))) (eq_trans (y := Sum 1 n2 (fun j => phi_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W20 j i * Sum 1 n3 (fun j_ => ell_prime (b30 j_ + Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1)) (y 1%nat j_) * W30 j_ j)) * phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j))) (rewritten (PEmul (V 1) (V 2)) [Sum 1 n2 (fun j => W20 j i * (Sum 1 n3 (fun j_ => W30 j_ j * ell_prime (Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)) + b30 j_) (y 1%nat j_)) * phi_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j))); phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i)] [Sum 1 n2 (fun j => phi_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W20 j i * Sum 1 n3 (fun j_ => ell_prime (b30 j_ + Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1)) (y 1%nat j_) * W30 j_ j)); phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j))] (same_parts (sum_ext 1%nat n2 _ _ (fun j => (eq_trans (y := W20 j i * (Sum 1 n3 (fun j_ => ell_prime (b30 j_ + Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1)) (y 1%nat j_) * W30 j_ j) * phi_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)))) (rewritten (PEmul (V 1) (PEmul (V 2) (V 3))) [W20 j i; Sum 1 n3 (fun j_ => W30 j_ j * ell_prime (Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)) + b30 j_) (y 1%nat j_)); phi_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)] [W20 j i; Sum 1 n3 (fun j_ => ell_prime (b30 j_ + Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1)) (y 1%nat j_) * W30 j_ j); phi_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_))] (same_parts (eq_refl (W20 j i)) (same_parts (sum_ext 1%nat n3 _ _ (fun j_ => (eq_trans (y := W30 j_ j * ell_prime (b30 j_ + Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1)) (y 1%nat j_)) (rewritten (PEmul (V 1) (V 2)) [W30 j_ j; ell_prime (Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)) + b30 j_) (y 1%nat j_)] [W30 j_ j; ell_prime (b30 j_ + Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1)) (y 1%nat j_)] (same_parts (eq_refl (W30 j_ j)) (same_parts (f_equal2 ell_prime (eq_trans (y := Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1) + b30 j_) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)); b30 j_] [Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1); b30 j_] (same_parts (sum_ext 1%nat n2 _ _ (fun j_1 => (eq_trans (y := W30 j_ j_1 * phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2))) (rewritten (PEmul (V 1) (V 2)) [W30 j_ j_1; phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)] [W30 j_ j_1; phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2))] (same_parts (eq_refl (W30 j_ j_1)) (same_parts (f_equal phi (eq_trans (y := Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2) + b20 j_1) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)); b20 j_1] [Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2); b20 j_1] (same_parts (sum_ext 1%nat n1 _ _ (fun j_2 => (eq_trans (y := W20 j_1 j_2 * phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3))) (rewritten (PEmul (V 1) (V 2)) [W20 j_1 j_2; phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)] [W20 j_1 j_2; phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3))] (same_parts (eq_refl (W20 j_1 j_2)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3); b10 j_2] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 j_1 j_2; phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 j_1)) eq_refl))) (ring_fact [Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2); b20 j_1] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl))) (ring_fact [W30 j_ j_1; phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b30 j_)) eq_refl))) (ring_fact [Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1); b30 j_] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl) eq_refl))) (ring_fact [W30 j_ j; ell_prime (b30 j_ + Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1)) (y 1%nat j_)] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (f_equal phi_prime (eq_trans (y := Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_) + b20 j) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)); b20 j] [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_); b20 j] (same_parts (sum_ext 1%nat n1 _ _ (fun j_ => (eq_trans (y := W20 j j_ * phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))) (rewritten (PEmul (V 1) (V 2)) [W20 j j_; phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)] [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))] (same_parts (eq_refl (W20 j j_)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1); b10 j_] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 j)) eq_refl))) (ring_fact [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_); b20 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl)))) (ring_fact [W20 j i; Sum 1 n3 (fun j_ => ell_prime (b30 j_ + Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1)) (y 1%nat j_) * W30 j_ j); phi_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_))] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (PEmul (V 3) (V 1)) (V 2)) eq_refl)))) (same_parts (f_equal phi_prime (ring_fact [Sum 1 n0 (fun j => W10 i j * x 1%nat j); b10 i] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [Sum 1 n2 (fun j => phi_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W20 j i * Sum 1 n3 (fun j_ => ell_prime (b30 j_ + Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1)) (y 1%nat j_) * W30 j_ j)); phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)) (eq_sym (rewritten (V 1) [Sum 1 n2 (fun k => phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i) * W20 k i * (Sum 1 n3 (fun j => W30 j k * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)) * phi_prime (Sum 1 n1 (fun j => W20 k j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 k)))] [phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)) * Sum 1 n2 (fun j => phi_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W20 j i * Sum 1 n3 (fun j_ => ell_prime (b30 j_ + Sum 1 n2 (fun j_1 => phi (b20 j_1 + Sum 1 n1 (fun j_2 => phi (b10 j_2 + Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3)) * W20 j_1 j_2)) * W30 j_ j_1)) (y 1%nat j_) * W30 j_ j))] (same_parts (eq_trans (y := phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)) * Sum 1 n2 (fun k => phi_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j)) * W20 k i * Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j k)) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun k => phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)) * (phi_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j)) * W20 k i * Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j k)) + 0) (fun k => (eq_trans (y := phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)) * W20 k i * (Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j k) * phi_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j)))) (rewritten (PEmul (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4))) [phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i); W20 k i; Sum 1 n3 (fun j => W30 j k * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)); phi_prime (Sum 1 n1 (fun j => W20 k j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 k)] [phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)); W20 k i; Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j k); phi_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j))] (same_parts (f_equal phi_prime (ring_fact [Sum 1 n0 (fun j => W10 i j * x 1%nat j); b10 i] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) (same_parts (eq_refl (W20 k i)) (same_parts (sum_ext 1%nat n3 _ _ (fun j => (eq_trans (y := W30 j k * ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j)) (rewritten (PEmul (V 1) (V 2)) [W30 j k; ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)] [W30 j k; ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j)] (same_parts (eq_refl (W30 j k)) (same_parts (f_equal2 ell_prime (eq_trans (y := Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_) + b30 j) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)); b30 j] [Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_); b30 j] (same_parts (sum_ext 1%nat n2 _ _ (fun j_ => (eq_trans (y := W30 j j_ * phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1))) (rewritten (PEmul (V 1) (V 2)) [W30 j j_; phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)] [W30 j j_; phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1))] (same_parts (eq_refl (W30 j j_)) (same_parts (f_equal phi (eq_trans (y := Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1) + b20 j_) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)); b20 j_] [Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1); b20 j_] (same_parts (sum_ext 1%nat n1 _ _ (fun j_1 => (eq_trans (y := W20 j_ j_1 * phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2))) (rewritten (PEmul (V 1) (V 2)) [W20 j_ j_1; phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)] [W20 j_ j_1; phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2))] (same_parts (eq_refl (W20 j_ j_1)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2); b10 j_1] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 j_ j_1; phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 j_)) eq_refl))) (ring_fact [Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1); b20 j_] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl))) (ring_fact [W30 j j_; phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b30 j)) eq_refl))) (ring_fact [Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_); b30 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl) eq_refl))) (ring_fact [W30 j k; ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j)] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (f_equal phi_prime (eq_trans (y := Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j) + b20 k) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j => W20 k j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)); b20 k] [Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j); b20 k] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (eq_trans (y := W20 k j * phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) (rewritten (PEmul (V 1) (V 2)) [W20 k j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)] [W20 k j; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (same_parts (eq_refl (W20 k j)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_); b10 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 k j; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 k)) eq_refl))) (ring_fact [Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j); b20 k] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl))))) (ring_fact [phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)); W20 k i; Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j k); phi_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j))] (PEmul (PEmul (V 1) (V 2)) (PEmul (V 3) (V 4))) (PEadd (PEmul (V 1) (PEmul (PEmul (V 4) (V 2)) (V 3))) (PEc (0 # 1))) eq_refl)))) (sum_linear 1%nat n2 [(phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)), fun k => phi_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j)) * W20 k i * Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j k))])) (ring_fact [phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)); Sum 1 n2 (fun k => phi_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j)) * W20 k i * Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j k))] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 1) (V 2)) eq_refl)) eq_refl)))))).
  assert (s17 : forall (k_0 : nat),
    delta2 1%nat k_0 = Sum 1 n3 (fun j => W3 0%nat j k_0 * delta3 1%nat j) * phi_prime (z2 1%nat k_0))
    by (clear - H10 W3 delta2 delta3 n3 phi_prime z2; exact (fun k_0 => (eq_trans (eq_refl (delta2 1%nat k_0)) (eq_trans (H10 0%nat k_0) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j k_0 * delta3 1%nat j) * phi_prime (z2 1%nat k_0))))))).
  assert (s18 : forall (k_0 : nat),
    z2 1%nat k_0 = Sum 1 n1 (fun j => W2 0%nat k_0 j * a1 1%nat j) + b2 0%nat k_0)
    by (clear - H13 W2 a1 b2 n1 z2; exact (fun k_0 => (eq_trans (eq_refl (z2 1%nat k_0)) (eq_trans (H13 0%nat k_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat k_0 j * a1 1%nat j) + b2 0%nat k_0)))))).
  exact (fun i : nat => (eq_trans (eq_trans (eq_trans (s1 i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 (H5 j_0 i) (eq_trans (s2 j_0) (mul2 (sum_ext 1%nat n3 _ _ (fun j_1 : nat => (mul2 (H6 j_1 j_0) (s9 j_1)))) (f_equal phi_prime (eq_trans (s10 j_0) (add2 (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (mul2 (H5 j_0 j_1) (s13 j_1)))) (H2 j_0))))))))) (s15 i))) (s16 i)) (eq_sym (sum_ext 1%nat n2 _ _ (fun k_0 : nat => (mul2 (mul2 (s15 i) (H5 k_0 i)) (eq_trans (s17 k_0) (mul2 (sum_ext 1%nat n3 _ _ (fun j_1 : nat => (mul2 (H6 j_1 k_0) (s9 j_1)))) (f_equal phi_prime (eq_trans (s18 k_0) (add2 (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (mul2 (H5 k_0 j_1) (s13 j_1)))) (H2 k_0)))))))))))).
Qed.

Lemma L3_2 (n0 n1 n2 n3 : nat) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H10 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H12 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H13 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H14 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, delta1 1%nat i = Sum 1 n2 (fun k => phi_prime (z1 1%nat i) * W2 0%nat k i * delta2 1%nat k).
Proof.
  pose (eta := 0).
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (W_r3 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (a_r2 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L3_1 n0 n1 n2 n3 ell_prime phi phi_prime W1 W10 W2 W20 W3 W30 a1 a2 b1 b10 b2 b20 b3 b30 delta1 delta2 delta3 x y z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R),
  let W2 := (run31_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let z1 := (run31_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta2 := (run31_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta1 := (run31_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  forall i : nat, delta1 1%nat i = Sum 1 n2 (fun k => phi_prime (z1 1%nat i) * W2 0%nat k i * delta2 1%nat k).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W2 z1 delta2 delta1.
  exact (L3_2 n0 n1 n2 n3 ell_prime phi phi_prime (run31_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W10 (run31_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W20 (run31_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W30 (run31_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run31_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run31_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b10 (run31_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b20 (run31_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b30 (run31_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run31_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run31_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) x y (run31_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run31_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run31_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W10 := fun i1 i2 : nat => 1 in
  let W20 := fun i1 i2 : nat => 1 in
  let W30 := fun i1 i2 : nat => 1 in
  let b10 := fun i1 : nat => 1 in
  let b20 := fun i1 : nat => 1 in
  let b30 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run31_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let W2 := (run31_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let z1 := (run31_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta2 := (run31_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta1 := (run31_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall i : nat, delta1 1%nat i = Sum 1 n2 (fun k => phi_prime (z1 1%nat i) * W2 0%nat k i * delta2 1%nat k)).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W1 W2 z1 delta2 delta1.
  pose (W3 := (run31_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b1 := (run31_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a1 := (run31_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b2 := (run31_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z2 := (run31_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a2 := (run31_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b3 := (run31_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z3 := (run31_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta3 := (run31_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W30 1%nat 1%nat) eq_refl (rewritten (V 1) [W30 1%nat 1%nat] [1] (same_parts (eq_refl : W30 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [1] (same_parts (eq_refl : b10 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b20 1%nat) eq_refl (rewritten (V 1) [b20 1%nat] [1] (same_parts (eq_refl : b20 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 2 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 2; 1] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [3] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b30 1%nat) eq_refl (rewritten (V 1) [b30 1%nat] [1] (same_parts (eq_refl : b30 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 3 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [1; 3; 1] (same_parts v3 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 4 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [4; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (4 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [1; 3] (same_parts v3 (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 3] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 3 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 3; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-2)] (same_parts v15 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (1 # 1) eq_refl)) (claim3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{W}_{3}^{(1)} = \mathbf{W}_{3}^{(0)} - \eta a_{2,j}^{(1)} \mathbf{\delta}_{3}^{(1)}$ *)

Record run41_state := { run41_now_W1 : nat -> nat -> R; run41_now_b1 : nat -> R; run41_now_W2 : nat -> nat -> R; run41_now_b2 : nat -> R; run41_now_W3 : nat -> nat -> R; run41_now_b3 : nat -> R }.

Section run41.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R).
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
  ell_prime (run41_next_z3 now t i) (y (S t) i).
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
  match t with O => {| run41_now_W1 := fun i j => W10 i j; run41_now_b1 := fun i => b10 i; run41_now_W2 := fun i j => W20 i j; run41_now_b2 := fun i => b20 i; run41_now_W3 := fun i j => W30 i j; run41_now_b3 := fun i => b30 i |} | S t => run41_step (run41_after t) t end.
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

Lemma L4_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H10 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H11 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H12 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H13 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j - eta * a2 1%nat j * delta3 1%nat i.
Proof.
  assert (s1 : forall (i j : nat),
    W3 1%nat i j = W3 0%nat i j - eta * delta3 1%nat i * a2 1%nat j)
    by (clear - H13 W3 a2 delta3 eta; exact (fun i j => (eq_trans (eq_refl (W3 1%nat i j)) (eq_trans (H13 0%nat i j) (eq_refl (W3 0%nat i j - eta * delta3 1%nat i * a2 1%nat j)))))).
  assert (s2 : forall (i : nat),
    delta3 1%nat i = ell_prime (z3 1%nat i) (y 1%nat i))
    by (clear - H9 delta3 ell_prime y z3; exact (fun i => (eq_trans (eq_refl (delta3 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (ell_prime (z3 1%nat i) (y 1%nat i))))))).
  assert (s3 : forall (i : nat),
    z3 1%nat i = Sum 1 n2 (fun j => W3 0%nat i j * a2 1%nat j) + b3 0%nat i)
    by (clear - H12 W3 a2 b3 n2 z3; exact (fun i => (eq_trans (eq_refl (z3 1%nat i)) (eq_trans (H12 0%nat i) (eq_refl (Sum 1 n2 (fun j => W3 0%nat i j * a2 1%nat j) + b3 0%nat i)))))).
  assert (s4 : forall (j_0 : nat),
    a2 1%nat j_0 = phi (z2 1%nat j_0))
    by (clear - H8 a2 phi z2; exact (fun j_0 => (eq_trans (eq_refl (a2 1%nat j_0)) (eq_trans (H8 0%nat j_0) (eq_refl (phi (z2 1%nat j_0))))))).
  assert (s5 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H11 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H11 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s6 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (z1 1%nat j_1))
    by (clear - H7 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H7 0%nat j_1) (eq_refl (phi (z1 1%nat j_1))))))).
  assert (s7 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H10 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H10 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s8 : forall (i : nat),
    delta3 1%nat i = ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i))
    by (clear - H1 H2 H3 H4 H5 H6 W10 W20 W30 b10 b20 b30 delta3 ell_prime n0 n1 n2 phi s2 s3 s4 s5 s6 s7 x y; exact (fun i => (eq_trans (s2 i) (f_equal2 ell_prime (eq_trans (s3 i) (add2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 (H6 i j_0) (eq_trans (s4 j_0) (f_equal phi (eq_trans (s5 j_0) (add2 (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (mul2 (H5 j_0 j_1) (eq_trans (s6 j_1) (f_equal phi (eq_trans (s7 j_1) (add2 (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (mul2 (H4 j_1 j_2) (eq_refl (x 1%nat j_2))))) (H1 j_1)))))))) (H2 j_0)))))))) (H3 i))) (eq_refl (y 1%nat i)))))).
  assert (s9 : forall (j : nat),
    a2 1%nat j = phi (z2 1%nat j))
    by (clear - H8 a2 phi z2; exact (fun j => (eq_trans (eq_refl (a2 1%nat j)) (eq_trans (H8 0%nat j) (eq_refl (phi (z2 1%nat j))))))).
  assert (s10 : forall (j : nat),
    z2 1%nat j = Sum 1 n1 (fun j_ => W2 0%nat j j_ * a1 1%nat j_) + b2 0%nat j)
    by (clear - H11 W2 a1 b2 n1 z2; exact (fun j => (eq_trans (eq_refl (z2 1%nat j)) (eq_trans (H11 0%nat j) (eq_refl (Sum 1 n1 (fun j_ => W2 0%nat j j_ * a1 1%nat j_) + b2 0%nat j)))))).
  assert (s11 : forall (j_0 : nat),
    a1 1%nat j_0 = phi (z1 1%nat j_0))
    by (clear - H7 a1 phi z1; exact (fun j_0 => (eq_trans (eq_refl (a1 1%nat j_0)) (eq_trans (H7 0%nat j_0) (eq_refl (phi (z1 1%nat j_0))))))).
  assert (s12 : forall (j_0 : nat),
    z1 1%nat j_0 = Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)
    by (clear - H10 W1 b1 n0 x z1; exact (fun j_0 => (eq_trans (eq_refl (z1 1%nat j_0)) (eq_trans (H10 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)))))).
  assert (s13 : forall (j : nat),
    a2 1%nat j = phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j => W10 j_ j * x 1%nat j) + b10 j_)) + b20 j))
    by (clear - H1 H2 H4 H5 W10 W20 a2 b10 b20 n0 n1 phi s10 s11 s12 s9 x; exact (fun j => (eq_trans (s9 j) (f_equal phi (eq_trans (s10 j) (add2 (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 (H5 j j_0) (eq_trans (s11 j_0) (f_equal phi (eq_trans (s12 j_0) (add2 (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (mul2 (H4 j_0 j_1) (eq_refl (x 1%nat j_1))))) (H1 j_0)))))))) (H2 j))))))).
  assert (s14 : forall (i j : nat),
    W30 i j - eta * ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i) * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j => W10 j_ j * x 1%nat j) + b10 j_)) + b20 j) = W30 i j - eta * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j => W10 j_ j * x 1%nat j) + b10 j_)) + b20 j) * ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i))
    by (clear - W10 W20 W30 b10 b20 b30 ell_prime eta n0 n1 n2 phi x y; exact (fun i j => (eq_trans (y := W30 i j - eta * phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j)) * W20 j j_)) * ell_prime (b30 i + Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 i j)) (y 1%nat i)) (eq_trans (y := W30 i j - eta * ell_prime (b30 i + Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 i j)) (y 1%nat i) * phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j)) * W20 j j_))) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W30 i j; eta; ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i); phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j => W10 j_ j * x 1%nat j) + b10 j_)) + b20 j)] [W30 i j; eta; ell_prime (b30 i + Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 i j)) (y 1%nat i); phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j)) * W20 j j_))] (same_parts (eq_refl (W30 i j)) (same_parts (eq_refl (eta)) (same_parts (f_equal2 ell_prime (eq_trans (y := Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 i j) + b30 i) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)); b30 i] [Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 i j); b30 i] (same_parts (sum_ext 1%nat n2 _ _ (fun j => (eq_trans (y := W30 i j * phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_))) (rewritten (PEmul (V 1) (V 2)) [W30 i j; phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)] [W30 i j; phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_))] (same_parts (eq_refl (W30 i j)) (same_parts (f_equal phi (eq_trans (y := Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_) + b20 j) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)); b20 j] [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_); b20 j] (same_parts (sum_ext 1%nat n1 _ _ (fun j_ => (eq_trans (y := W20 j j_ * phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))) (rewritten (PEmul (V 1) (V 2)) [W20 j j_; phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)] [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))] (same_parts (eq_refl (W20 j j_)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1); b10 j_] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 j)) eq_refl))) (ring_fact [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_); b20 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl))) (ring_fact [W30 i j; phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b30 i)) eq_refl))) (ring_fact [Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 i j); b30 i] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl) (same_parts (f_equal phi (eq_trans (y := Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j)) * W20 j j_) + b20 j) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j => W10 j_ j * x 1%nat j) + b10 j_)); b20 j] [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j)) * W20 j j_); b20 j] (same_parts (sum_ext 1%nat n1 _ _ (fun j_ => (eq_trans (y := W20 j j_ * phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j))) (rewritten (PEmul (V 1) (V 2)) [W20 j j_; phi (Sum 1 n0 (fun j => W10 j_ j * x 1%nat j) + b10 j_)] [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j))] (same_parts (eq_refl (W20 j j_)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j => W10 j_ j * x 1%nat j); b10 j_] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 j)) eq_refl))) (ring_fact [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j)) * W20 j j_); b20 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl))))) (ring_fact [W30 i j; eta; ell_prime (b30 i + Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 i j)) (y 1%nat i); phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j)) * W20 j j_))] (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) (PEsub (V 1) (PEmul (PEmul (V 2) (V 4)) (V 3))) eq_refl)) (eq_sym (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W30 i j; eta; phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j => W10 j_ j * x 1%nat j) + b10 j_)) + b20 j); ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i)] [W30 i j; eta; phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j)) * W20 j j_)); ell_prime (b30 i + Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 i j)) (y 1%nat i)] (same_parts (eq_refl (W30 i j)) (same_parts (eq_refl (eta)) (same_parts (f_equal phi (eq_trans (y := Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j)) * W20 j j_) + b20 j) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j => W10 j_ j * x 1%nat j) + b10 j_)); b20 j] [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j)) * W20 j j_); b20 j] (same_parts (sum_ext 1%nat n1 _ _ (fun j_ => (eq_trans (y := W20 j j_ * phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j))) (rewritten (PEmul (V 1) (V 2)) [W20 j j_; phi (Sum 1 n0 (fun j => W10 j_ j * x 1%nat j) + b10 j_)] [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j))] (same_parts (eq_refl (W20 j j_)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j => W10 j_ j * x 1%nat j); b10 j_] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 j)) eq_refl))) (ring_fact [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j => W10 j_ j * x 1%nat j)) * W20 j j_); b20 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) (same_parts (f_equal2 ell_prime (eq_trans (y := Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 i j) + b30 i) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)); b30 i] [Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 i j); b30 i] (same_parts (sum_ext 1%nat n2 _ _ (fun j => (eq_trans (y := W30 i j * phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_))) (rewritten (PEmul (V 1) (V 2)) [W30 i j; phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)] [W30 i j; phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_))] (same_parts (eq_refl (W30 i j)) (same_parts (f_equal phi (eq_trans (y := Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_) + b20 j) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)); b20 j] [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_); b20 j] (same_parts (sum_ext 1%nat n1 _ _ (fun j_ => (eq_trans (y := W20 j j_ * phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))) (rewritten (PEmul (V 1) (V 2)) [W20 j j_; phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)] [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))] (same_parts (eq_refl (W20 j j_)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1); b10 j_] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 j)) eq_refl))) (ring_fact [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_); b20 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl))) (ring_fact [W30 i j; phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b30 i)) eq_refl))) (ring_fact [Sum 1 n2 (fun j => phi (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) * W30 i j); b30 i] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl) eq_refl))))))))).
  exact (fun i : nat => (fun j : nat => (eq_trans (eq_trans (eq_trans (s1 i j) (add2 (H6 i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s8 i)) (s13 j))))) (s14 i j)) (eq_sym (add2 (H6 i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s13 j)) (s8 i)))))))).
Qed.

Lemma L4_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H10 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H11 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H12 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H13 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j - eta * a2 1%nat j * delta3 1%nat i.
Proof.
  pose (n3 := 0%nat).
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (W_r3 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (a_r2 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  pose (phi_prime := fun _ : R => 0).
  exact (L4_1 n0 n1 n2 eta ell_prime phi W1 W10 W2 W20 W3 W30 a1 a2 b1 b10 b2 b20 b3 b30 delta3 x y z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13).
Qed.

Theorem claim4 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R),
  let W3 := (run41_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let a2 := (run41_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta3 := (run41_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j - eta * a2 1%nat j * delta3 1%nat i.
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W3 a2 delta3.
  exact (L4_2 n0 n1 n2 eta ell_prime phi (run41_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W10 (run41_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W20 (run41_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W30 (run41_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run41_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run41_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b10 (run41_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b20 (run41_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b30 (run41_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) x y (run41_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run41_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run41_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim4_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W10 := fun i1 i2 : nat => 1 in
  let W20 := fun i1 i2 : nat => 1 in
  let W30 := fun i1 i2 : nat => 1 in
  let b10 := fun i1 : nat => 1 in
  let b20 := fun i1 : nat => 1 in
  let b30 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run41_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let W3 := (run41_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let a2 := (run41_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta3 := (run41_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall i : nat, forall j : nat, W3 1%nat i j = W3 0%nat i j - eta * a2 1%nat j * delta3 1%nat i).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W1 W3 a2 delta3.
  pose (W2 := (run41_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b1 := (run41_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z1 := (run41_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a1 := (run41_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b2 := (run41_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z2 := (run41_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b3 := (run41_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z3 := (run41_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta2 := (run41_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta1 := (run41_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W30 1%nat 1%nat) eq_refl (rewritten (V 1) [W30 1%nat 1%nat] [1] (same_parts (eq_refl : W30 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [1] (same_parts (eq_refl : b10 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b20 1%nat) eq_refl (rewritten (V 1) [b20 1%nat] [1] (same_parts (eq_refl : b20 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 2 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 2; 1] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [3] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b30 1%nat) eq_refl (rewritten (V 1) [b30 1%nat] [1] (same_parts (eq_refl : b30 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 3 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [1; 3; 1] (same_parts v3 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 4 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [4; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (4 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [1; 3] (same_parts v3 (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 3] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 3 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 3; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-2)] (same_parts v15 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (1 # 1) eq_refl)) (claim4 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{b}_{3}^{(1)} = \mathbf{b}_{3}^{(0)} - \eta \mathbf{\delta}_{3}^{(1)}$ *)

Record run51_state := { run51_now_W1 : nat -> nat -> R; run51_now_b1 : nat -> R; run51_now_W2 : nat -> nat -> R; run51_now_b2 : nat -> R; run51_now_W3 : nat -> nat -> R; run51_now_b3 : nat -> R }.

Section run51.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R).
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
  ell_prime (run51_next_z3 now t i) (y (S t) i).
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
  match t with O => {| run51_now_W1 := fun i j => W10 i j; run51_now_b1 := fun i => b10 i; run51_now_W2 := fun i j => W20 i j; run51_now_b2 := fun i => b20 i; run51_now_W3 := fun i j => W30 i j; run51_now_b3 := fun i => b30 i |} | S t => run51_step (run51_after t) t end.
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

Lemma L5_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H10 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H11 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H12 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H13 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, b3 1%nat i = b3 0%nat i - eta * delta3 1%nat i.
Proof.
  assert (s1 : forall (i : nat),
    b3 1%nat i = b3 0%nat i - eta * delta3 1%nat i)
    by (clear - H9 b3 delta3 eta; exact (fun i => (eq_trans (eq_refl (b3 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (b3 0%nat i - eta * delta3 1%nat i)))))).
  assert (s2 : forall (i : nat),
    delta3 1%nat i = ell_prime (z3 1%nat i) (y 1%nat i))
    by (clear - H10 delta3 ell_prime y z3; exact (fun i => (eq_trans (eq_refl (delta3 1%nat i)) (eq_trans (H10 0%nat i) (eq_refl (ell_prime (z3 1%nat i) (y 1%nat i))))))).
  assert (s3 : forall (i : nat),
    z3 1%nat i = Sum 1 n2 (fun j => W3 0%nat i j * a2 1%nat j) + b3 0%nat i)
    by (clear - H13 W3 a2 b3 n2 z3; exact (fun i => (eq_trans (eq_refl (z3 1%nat i)) (eq_trans (H13 0%nat i) (eq_refl (Sum 1 n2 (fun j => W3 0%nat i j * a2 1%nat j) + b3 0%nat i)))))).
  assert (s4 : forall (j_0 : nat),
    a2 1%nat j_0 = phi (z2 1%nat j_0))
    by (clear - H8 a2 phi z2; exact (fun j_0 => (eq_trans (eq_refl (a2 1%nat j_0)) (eq_trans (H8 0%nat j_0) (eq_refl (phi (z2 1%nat j_0))))))).
  assert (s5 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H12 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H12 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s6 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (z1 1%nat j_1))
    by (clear - H7 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H7 0%nat j_1) (eq_refl (phi (z1 1%nat j_1))))))).
  assert (s7 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H11 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H11 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s8 : forall (i : nat),
    b3 0%nat i - eta * delta3 1%nat i = b30 i - eta * ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i))
    by (clear - H1 H2 H3 H4 H5 H6 W10 W20 W30 b10 b20 b3 b30 delta3 ell_prime eta n0 n1 n2 phi s2 s3 s4 s5 s6 s7 x y; exact (fun i => (add2 (H3 i) (opp1 (mul2 (eq_refl (eta)) (eq_trans (s2 i) (f_equal2 ell_prime (eq_trans (s3 i) (add2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 (H6 i j_0) (eq_trans (s4 j_0) (f_equal phi (eq_trans (s5 j_0) (add2 (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (mul2 (H5 j_0 j_1) (eq_trans (s6 j_1) (f_equal phi (eq_trans (s7 j_1) (add2 (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (mul2 (H4 j_1 j_2) (eq_refl (x 1%nat j_2))))) (H1 j_1)))))))) (H2 j_0)))))))) (H3 i))) (eq_refl (y 1%nat i))))))))).
  assert (s9 : forall (i : nat),
    b30 i - eta * ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i) = b30 i - eta * ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i))
    by (clear - W10 W20 W30 b10 b20 b30 ell_prime eta n0 n1 n2 phi x y; exact (fun i => (eq_refl (b30 i - eta * ell_prime (Sum 1 n2 (fun j => W30 i j * phi (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j)) + b30 i) (y 1%nat i))))).
  exact (fun i : nat => (eq_trans (eq_trans (s1 i) (s8 i)) (eq_sym (s8 i)))).
Qed.

Lemma L5_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H10 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H11 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H12 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H13 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, b3 1%nat i = b3 0%nat i - eta * delta3 1%nat i.
Proof.
  pose (n3 := 0%nat).
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (W_r3 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (a_r2 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  pose (phi_prime := fun _ : R => 0).
  exact (L5_1 n0 n1 n2 eta ell_prime phi W1 W10 W2 W20 W3 W30 a1 a2 b1 b10 b2 b20 b3 b30 delta3 x y z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13).
Qed.

Theorem claim5 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R),
  let b3 := (run51_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta3 := (run51_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  forall i : nat, b3 1%nat i = b3 0%nat i - eta * delta3 1%nat i.
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y b3 delta3.
  exact (L5_2 n0 n1 n2 eta ell_prime phi (run51_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W10 (run51_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W20 (run51_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W30 (run51_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run51_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run51_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b10 (run51_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b20 (run51_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b30 (run51_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) x y (run51_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run51_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run51_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim5_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W10 := fun i1 i2 : nat => 1 in
  let W20 := fun i1 i2 : nat => 1 in
  let W30 := fun i1 i2 : nat => 1 in
  let b10 := fun i1 : nat => 1 in
  let b20 := fun i1 : nat => 1 in
  let b30 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run51_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let b3 := (run51_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta3 := (run51_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall i : nat, b3 1%nat i = b3 0%nat i - eta * delta3 1%nat i).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W1 b3 delta3.
  pose (W2 := (run51_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (W3 := (run51_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b1 := (run51_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z1 := (run51_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a1 := (run51_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b2 := (run51_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z2 := (run51_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a2 := (run51_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z3 := (run51_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta2 := (run51_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta1 := (run51_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W30 1%nat 1%nat) eq_refl (rewritten (V 1) [W30 1%nat 1%nat] [1] (same_parts (eq_refl : W30 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [1] (same_parts (eq_refl : b10 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b20 1%nat) eq_refl (rewritten (V 1) [b20 1%nat] [1] (same_parts (eq_refl : b20 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 2 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 2; 1] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [3] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b30 1%nat) eq_refl (rewritten (V 1) [b30 1%nat] [1] (same_parts (eq_refl : b30 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 3 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [1; 3; 1] (same_parts v3 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 4 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [4; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (4 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [1; 3] (same_parts v3 (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 3] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 3 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 3; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-2)] (same_parts v15 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (1 # 1) eq_refl)) (claim5 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{W}_{2}^{(1)} = \mathbf{W}_{2}^{(0)} - \eta a_{1,j}^{(1)} \mathbf{\delta}_{2}^{(1)}$ *)

Record run61_state := { run61_now_W1 : nat -> nat -> R; run61_now_b1 : nat -> R; run61_now_W2 : nat -> nat -> R; run61_now_b2 : nat -> R; run61_now_W3 : nat -> nat -> R; run61_now_b3 : nat -> R }.

Section run61.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R).
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
  ell_prime (run61_next_z3 now t i) (y (S t) i).
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
  match t with O => {| run61_now_W1 := fun i j => W10 i j; run61_now_b1 := fun i => b10 i; run61_now_W2 := fun i j => W20 i j; run61_now_b2 := fun i => b20 i; run61_now_W3 := fun i j => W30 i j; run61_now_b3 := fun i => b30 i |} | S t => run61_step (run61_after t) t end.
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

Lemma L6_1 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H10 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H11 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H12 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H13 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H14 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j - eta * a1 1%nat j * delta2 1%nat i.
Proof.
  assert (s1 : forall (i j : nat),
    W2 1%nat i j = W2 0%nat i j - eta * delta2 1%nat i * a1 1%nat j)
    by (clear - H14 W2 a1 delta2 eta; exact (fun i j => (eq_trans (eq_refl (W2 1%nat i j)) (eq_trans (H14 0%nat i j) (eq_refl (W2 0%nat i j - eta * delta2 1%nat i * a1 1%nat j)))))).
  assert (s2 : forall (i : nat),
    delta2 1%nat i = Sum 1 n3 (fun j => W3 0%nat j i * delta3 1%nat j) * phi_prime (z2 1%nat i))
    by (clear - H9 W3 delta2 delta3 n3 phi_prime z2; exact (fun i => (eq_trans (eq_refl (delta2 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j i * delta3 1%nat j) * phi_prime (z2 1%nat i))))))).
  assert (s3 : forall (j_0 : nat),
    delta3 1%nat j_0 = ell_prime (z3 1%nat j_0) (y 1%nat j_0))
    by (clear - H10 delta3 ell_prime y z3; exact (fun j_0 => (eq_trans (eq_refl (delta3 1%nat j_0)) (eq_trans (H10 0%nat j_0) (eq_refl (ell_prime (z3 1%nat j_0) (y 1%nat j_0))))))).
  assert (s4 : forall (j_0 : nat),
    z3 1%nat j_0 = Sum 1 n2 (fun j => W3 0%nat j_0 j * a2 1%nat j) + b3 0%nat j_0)
    by (clear - H13 W3 a2 b3 n2 z3; exact (fun j_0 => (eq_trans (eq_refl (z3 1%nat j_0)) (eq_trans (H13 0%nat j_0) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_0 j * a2 1%nat j) + b3 0%nat j_0)))))).
  assert (s5 : forall (j_1 : nat),
    a2 1%nat j_1 = phi (z2 1%nat j_1))
    by (clear - H8 a2 phi z2; exact (fun j_1 => (eq_trans (eq_refl (a2 1%nat j_1)) (eq_trans (H8 0%nat j_1) (eq_refl (phi (z2 1%nat j_1))))))).
  assert (s6 : forall (j_1 : nat),
    z2 1%nat j_1 = Sum 1 n1 (fun j => W2 0%nat j_1 j * a1 1%nat j) + b2 0%nat j_1)
    by (clear - H12 W2 a1 b2 n1 z2; exact (fun j_1 => (eq_trans (eq_refl (z2 1%nat j_1)) (eq_trans (H12 0%nat j_1) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_1 j * a1 1%nat j) + b2 0%nat j_1)))))).
  assert (s7 : forall (j_2 : nat),
    a1 1%nat j_2 = phi (z1 1%nat j_2))
    by (clear - H7 a1 phi z1; exact (fun j_2 => (eq_trans (eq_refl (a1 1%nat j_2)) (eq_trans (H7 0%nat j_2) (eq_refl (phi (z1 1%nat j_2))))))).
  assert (s8 : forall (j_2 : nat),
    z1 1%nat j_2 = Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)
    by (clear - H11 W1 b1 n0 x z1; exact (fun j_2 => (eq_trans (eq_refl (z1 1%nat j_2)) (eq_trans (H11 0%nat j_2) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)))))).
  assert (s9 : forall (i : nat),
    z2 1%nat i = Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)
    by (clear - H12 W2 a1 b2 n1 z2; exact (fun i => (eq_trans (eq_refl (z2 1%nat i)) (eq_trans (H12 0%nat i) (eq_refl (Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)))))).
  assert (s10 : forall (j_0 : nat),
    a1 1%nat j_0 = phi (z1 1%nat j_0))
    by (clear - H7 a1 phi z1; exact (fun j_0 => (eq_trans (eq_refl (a1 1%nat j_0)) (eq_trans (H7 0%nat j_0) (eq_refl (phi (z1 1%nat j_0))))))).
  assert (s11 : forall (j_0 : nat),
    z1 1%nat j_0 = Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)
    by (clear - H11 W1 b1 n0 x z1; exact (fun j_0 => (eq_trans (eq_refl (z1 1%nat j_0)) (eq_trans (H11 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)))))).
  assert (s12 : forall (i : nat),
    delta2 1%nat i = Sum 1 n3 (fun j => W30 j i * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)) * phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i))
    by (clear - H1 H2 H3 H4 H5 H6 W10 W20 W30 b10 b20 b30 delta2 ell_prime n0 n1 n2 n3 phi phi_prime s10 s11 s2 s3 s4 s5 s6 s7 s8 s9 x y; exact (fun i => (eq_trans (s2 i) (mul2 (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 (H6 j_0 i) (eq_trans (s3 j_0) (f_equal2 ell_prime (eq_trans (s4 j_0) (add2 (sum_ext 1%nat n2 _ _ (fun j_1 : nat => (mul2 (H6 j_0 j_1) (eq_trans (s5 j_1) (f_equal phi (eq_trans (s6 j_1) (add2 (sum_ext 1%nat n1 _ _ (fun j_2 : nat => (mul2 (H5 j_1 j_2) (eq_trans (s7 j_2) (f_equal phi (eq_trans (s8 j_2) (add2 (sum_ext 1%nat n0 _ _ (fun j_3 : nat => (mul2 (H4 j_2 j_3) (eq_refl (x 1%nat j_3))))) (H1 j_2)))))))) (H2 j_1)))))))) (H3 j_0))) (eq_refl (y 1%nat j_0))))))) (f_equal phi_prime (eq_trans (s9 i) (add2 (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 (H5 i j_0) (eq_trans (s10 j_0) (f_equal phi (eq_trans (s11 j_0) (add2 (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (mul2 (H4 j_0 j_1) (eq_refl (x 1%nat j_1))))) (H1 j_0)))))))) (H2 i)))))))).
  assert (s13 : forall (j : nat),
    a1 1%nat j = phi (z1 1%nat j))
    by (clear - H7 a1 phi z1; exact (fun j => (eq_trans (eq_refl (a1 1%nat j)) (eq_trans (H7 0%nat j) (eq_refl (phi (z1 1%nat j))))))).
  assert (s14 : forall (j : nat),
    z1 1%nat j = Sum 1 n0 (fun j_ => W1 0%nat j j_ * x 1%nat j_) + b1 0%nat j)
    by (clear - H11 W1 b1 n0 x z1; exact (fun j => (eq_trans (eq_refl (z1 1%nat j)) (eq_trans (H11 0%nat j) (eq_refl (Sum 1 n0 (fun j_ => W1 0%nat j j_ * x 1%nat j_) + b1 0%nat j)))))).
  assert (s15 : forall (j : nat),
    a1 1%nat j = phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j))
    by (clear - H1 H4 W10 a1 b10 n0 phi s13 s14 x; exact (fun j => (eq_trans (s13 j) (f_equal phi (eq_trans (s14 j) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 (H4 j j_0) (eq_refl (x 1%nat j_0))))) (H1 j))))))).
  assert (s16 : forall (i j : nat),
    W20 i j - eta * (Sum 1 n3 (fun j => W30 j i * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)) * phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i)) * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j) = W20 i j - eta * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j) * (Sum 1 n3 (fun j => W30 j i * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)) * phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i)))
    by (clear - W10 W20 W30 b10 b20 b30 ell_prime eta n0 n1 n2 n3 phi phi_prime x y; exact (fun i j => (eq_trans (y := W20 i j - eta * phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * (Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j i) * phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j)))) (eq_trans (y := W20 i j - eta * (Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j i) * phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j))) * phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (PEmul (V 3) (V 4))) (V 5))) [W20 i j; eta; Sum 1 n3 (fun j => W30 j i * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)); phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i); phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)] [W20 i j; eta; Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j i); phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j)); phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (same_parts (eq_refl (W20 i j)) (same_parts (eq_refl (eta)) (same_parts (sum_ext 1%nat n3 _ _ (fun j => (eq_trans (y := W30 j i * ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j)) (rewritten (PEmul (V 1) (V 2)) [W30 j i; ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)] [W30 j i; ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j)] (same_parts (eq_refl (W30 j i)) (same_parts (f_equal2 ell_prime (eq_trans (y := Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_) + b30 j) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)); b30 j] [Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_); b30 j] (same_parts (sum_ext 1%nat n2 _ _ (fun j_ => (eq_trans (y := W30 j j_ * phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1))) (rewritten (PEmul (V 1) (V 2)) [W30 j j_; phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)] [W30 j j_; phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1))] (same_parts (eq_refl (W30 j j_)) (same_parts (f_equal phi (eq_trans (y := Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1) + b20 j_) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)); b20 j_] [Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1); b20 j_] (same_parts (sum_ext 1%nat n1 _ _ (fun j_1 => (eq_trans (y := W20 j_ j_1 * phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2))) (rewritten (PEmul (V 1) (V 2)) [W20 j_ j_1; phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)] [W20 j_ j_1; phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2))] (same_parts (eq_refl (W20 j_ j_1)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2); b10 j_1] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 j_ j_1; phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 j_)) eq_refl))) (ring_fact [Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1); b20 j_] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl))) (ring_fact [W30 j j_; phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b30 j)) eq_refl))) (ring_fact [Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_); b30 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl) eq_refl))) (ring_fact [W30 j i; ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j)] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (f_equal phi_prime (eq_trans (y := Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j) + b20 i) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)); b20 i] [Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j); b20 i] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (eq_trans (y := W20 i j * phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) (rewritten (PEmul (V 1) (V 2)) [W20 i j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)] [W20 i j; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (same_parts (eq_refl (W20 i j)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_); b10 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 i j; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 i)) eq_refl))) (ring_fact [Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j); b20 i] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_); b10 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl)))))) (ring_fact [W20 i j; eta; Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j i); phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j)); phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEsub (V 1) (PEmul (PEmul (V 2) (PEmul (V 3) (V 4))) (V 5))) (PEsub (V 1) (PEmul (PEmul (V 2) (V 5)) (PEmul (V 3) (V 4)))) eq_refl)) (eq_sym (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (PEmul (V 4) (V 5)))) [W20 i j; eta; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j); Sum 1 n3 (fun j => W30 j i * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)); phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i)] [W20 i j; eta; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)); Sum 1 n3 (fun j => ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j) * W30 j i); phi_prime (b20 i + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j))] (same_parts (eq_refl (W20 i j)) (same_parts (eq_refl (eta)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_); b10 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) (same_parts (sum_ext 1%nat n3 _ _ (fun j => (eq_trans (y := W30 j i * ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j)) (rewritten (PEmul (V 1) (V 2)) [W30 j i; ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)] [W30 j i; ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j)] (same_parts (eq_refl (W30 j i)) (same_parts (f_equal2 ell_prime (eq_trans (y := Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_) + b30 j) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)); b30 j] [Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_); b30 j] (same_parts (sum_ext 1%nat n2 _ _ (fun j_ => (eq_trans (y := W30 j j_ * phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1))) (rewritten (PEmul (V 1) (V 2)) [W30 j j_; phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)] [W30 j j_; phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1))] (same_parts (eq_refl (W30 j j_)) (same_parts (f_equal phi (eq_trans (y := Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1) + b20 j_) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)); b20 j_] [Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1); b20 j_] (same_parts (sum_ext 1%nat n1 _ _ (fun j_1 => (eq_trans (y := W20 j_ j_1 * phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2))) (rewritten (PEmul (V 1) (V 2)) [W20 j_ j_1; phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)] [W20 j_ j_1; phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2))] (same_parts (eq_refl (W20 j_ j_1)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2); b10 j_1] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 j_ j_1; phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 j_)) eq_refl))) (ring_fact [Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1); b20 j_] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl))) (ring_fact [W30 j j_; phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b30 j)) eq_refl))) (ring_fact [Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_); b30 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl) eq_refl))) (ring_fact [W30 j i; ell_prime (b30 j + Sum 1 n2 (fun j_ => phi (b20 j_ + Sum 1 n1 (fun j_1 => phi (b10 j_1 + Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2)) * W20 j_ j_1)) * W30 j j_)) (y 1%nat j)] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (f_equal phi_prime (eq_trans (y := Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j) + b20 i) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)); b20 i] [Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j); b20 i] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (eq_trans (y := W20 i j * phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) (rewritten (PEmul (V 1) (V 2)) [W20 i j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)] [W20 i j; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (same_parts (eq_refl (W20 i j)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_); b10 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 i j; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 i)) eq_refl))) (ring_fact [Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 i j); b20 i] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl))) eq_refl)))))))))).
  exact (fun i : nat => (fun j : nat => (eq_trans (eq_trans (eq_trans (s1 i j) (add2 (H5 i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s12 i)) (s15 j))))) (s16 i j)) (eq_sym (add2 (H5 i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (s15 j)) (s12 i)))))))).
Qed.

Lemma L6_2 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H10 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H11 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H12 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H13 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H14 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j - eta * a1 1%nat j * delta2 1%nat i.
Proof.
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (W_r3 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (a_r2 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L6_1 n0 n1 n2 n3 eta ell_prime phi phi_prime W1 W10 W2 W20 W3 W30 a1 a2 b1 b10 b2 b20 b3 b30 delta2 delta3 x y z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14).
Qed.

Theorem claim6 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R),
  let W2 := (run61_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let a1 := (run61_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta2 := (run61_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j - eta * a1 1%nat j * delta2 1%nat i.
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W2 a1 delta2.
  exact (L6_2 n0 n1 n2 n3 eta ell_prime phi phi_prime (run61_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W10 (run61_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W20 (run61_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W30 (run61_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run61_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run61_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b10 (run61_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b20 (run61_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b30 (run61_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run61_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) x y (run61_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run61_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run61_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim6_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W10 := fun i1 i2 : nat => 1 in
  let W20 := fun i1 i2 : nat => 1 in
  let W30 := fun i1 i2 : nat => 1 in
  let b10 := fun i1 : nat => 1 in
  let b20 := fun i1 : nat => 1 in
  let b30 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run61_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let W2 := (run61_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let a1 := (run61_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta2 := (run61_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall i : nat, forall j : nat, W2 1%nat i j = W2 0%nat i j - eta * a1 1%nat j * delta2 1%nat i).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W1 W2 a1 delta2.
  pose (W3 := (run61_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b1 := (run61_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z1 := (run61_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b2 := (run61_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z2 := (run61_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a2 := (run61_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b3 := (run61_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z3 := (run61_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta3 := (run61_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta1 := (run61_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W30 1%nat 1%nat) eq_refl (rewritten (V 1) [W30 1%nat 1%nat] [1] (same_parts (eq_refl : W30 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [1] (same_parts (eq_refl : b10 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b20 1%nat) eq_refl (rewritten (V 1) [b20 1%nat] [1] (same_parts (eq_refl : b20 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 2 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 2; 1] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [3] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b30 1%nat) eq_refl (rewritten (V 1) [b30 1%nat] [1] (same_parts (eq_refl : b30 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 3 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [1; 3; 1] (same_parts v3 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 4 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [4; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (4 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [1; 3] (same_parts v3 (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 3] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 3 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 3; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-2)] (same_parts v15 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (1 # 1) eq_refl)) (claim6 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{b}_{2}^{(1)} = \mathbf{b}_{2}^{(0)} - \eta \mathbf{\delta}_{2}^{(1)}$ *)

Record run71_state := { run71_now_W1 : nat -> nat -> R; run71_now_b1 : nat -> R; run71_now_W2 : nat -> nat -> R; run71_now_b2 : nat -> R; run71_now_W3 : nat -> nat -> R; run71_now_b3 : nat -> R }.

Section run71.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R).
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
  ell_prime (run71_next_z3 now t i) (y (S t) i).
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
  match t with O => {| run71_now_W1 := fun i j => W10 i j; run71_now_b1 := fun i => b10 i; run71_now_W2 := fun i j => W20 i j; run71_now_b2 := fun i => b20 i; run71_now_W3 := fun i j => W30 i j; run71_now_b3 := fun i => b30 i |} | S t => run71_step (run71_after t) t end.
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

Lemma L7_1 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H10 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H12 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H13 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H14 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, b2 1%nat i = b2 0%nat i - eta * delta2 1%nat i.
Proof.
  assert (s1 : forall (i : nat),
    b2 1%nat i = b2 0%nat i - eta * delta2 1%nat i)
    by (clear - H9 b2 delta2 eta; exact (fun i => (eq_trans (eq_refl (b2 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (b2 0%nat i - eta * delta2 1%nat i)))))).
  assert (s2 : forall (i : nat),
    delta2 1%nat i = Sum 1 n3 (fun j => W3 0%nat j i * delta3 1%nat j) * phi_prime (z2 1%nat i))
    by (clear - H10 W3 delta2 delta3 n3 phi_prime z2; exact (fun i => (eq_trans (eq_refl (delta2 1%nat i)) (eq_trans (H10 0%nat i) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j i * delta3 1%nat j) * phi_prime (z2 1%nat i))))))).
  assert (s3 : forall (j_0 : nat),
    delta3 1%nat j_0 = ell_prime (z3 1%nat j_0) (y 1%nat j_0))
    by (clear - H11 delta3 ell_prime y z3; exact (fun j_0 => (eq_trans (eq_refl (delta3 1%nat j_0)) (eq_trans (H11 0%nat j_0) (eq_refl (ell_prime (z3 1%nat j_0) (y 1%nat j_0))))))).
  assert (s4 : forall (j_0 : nat),
    z3 1%nat j_0 = Sum 1 n2 (fun j => W3 0%nat j_0 j * a2 1%nat j) + b3 0%nat j_0)
    by (clear - H14 W3 a2 b3 n2 z3; exact (fun j_0 => (eq_trans (eq_refl (z3 1%nat j_0)) (eq_trans (H14 0%nat j_0) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_0 j * a2 1%nat j) + b3 0%nat j_0)))))).
  assert (s5 : forall (j_1 : nat),
    a2 1%nat j_1 = phi (z2 1%nat j_1))
    by (clear - H8 a2 phi z2; exact (fun j_1 => (eq_trans (eq_refl (a2 1%nat j_1)) (eq_trans (H8 0%nat j_1) (eq_refl (phi (z2 1%nat j_1))))))).
  assert (s6 : forall (j_1 : nat),
    z2 1%nat j_1 = Sum 1 n1 (fun j => W2 0%nat j_1 j * a1 1%nat j) + b2 0%nat j_1)
    by (clear - H13 W2 a1 b2 n1 z2; exact (fun j_1 => (eq_trans (eq_refl (z2 1%nat j_1)) (eq_trans (H13 0%nat j_1) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_1 j * a1 1%nat j) + b2 0%nat j_1)))))).
  assert (s7 : forall (j_2 : nat),
    a1 1%nat j_2 = phi (z1 1%nat j_2))
    by (clear - H7 a1 phi z1; exact (fun j_2 => (eq_trans (eq_refl (a1 1%nat j_2)) (eq_trans (H7 0%nat j_2) (eq_refl (phi (z1 1%nat j_2))))))).
  assert (s8 : forall (j_2 : nat),
    z1 1%nat j_2 = Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)
    by (clear - H12 W1 b1 n0 x z1; exact (fun j_2 => (eq_trans (eq_refl (z1 1%nat j_2)) (eq_trans (H12 0%nat j_2) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_2 j * x 1%nat j) + b1 0%nat j_2)))))).
  assert (s9 : forall (i : nat),
    z2 1%nat i = Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)
    by (clear - H13 W2 a1 b2 n1 z2; exact (fun i => (eq_trans (eq_refl (z2 1%nat i)) (eq_trans (H13 0%nat i) (eq_refl (Sum 1 n1 (fun j => W2 0%nat i j * a1 1%nat j) + b2 0%nat i)))))).
  assert (s10 : forall (j_0 : nat),
    a1 1%nat j_0 = phi (z1 1%nat j_0))
    by (clear - H7 a1 phi z1; exact (fun j_0 => (eq_trans (eq_refl (a1 1%nat j_0)) (eq_trans (H7 0%nat j_0) (eq_refl (phi (z1 1%nat j_0))))))).
  assert (s11 : forall (j_0 : nat),
    z1 1%nat j_0 = Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)
    by (clear - H12 W1 b1 n0 x z1; exact (fun j_0 => (eq_trans (eq_refl (z1 1%nat j_0)) (eq_trans (H12 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_0 j * x 1%nat j) + b1 0%nat j_0)))))).
  assert (s12 : forall (i : nat),
    b2 0%nat i - eta * delta2 1%nat i = b20 i - eta * (Sum 1 n3 (fun j => W30 j i * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)) * phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i)))
    by (clear - H1 H2 H3 H4 H5 H6 W10 W20 W30 b10 b2 b20 b30 delta2 ell_prime eta n0 n1 n2 n3 phi phi_prime s10 s11 s2 s3 s4 s5 s6 s7 s8 s9 x y; exact (fun i => (add2 (H2 i) (opp1 (mul2 (eq_refl (eta)) (eq_trans (s2 i) (mul2 (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 (H6 j_0 i) (eq_trans (s3 j_0) (f_equal2 ell_prime (eq_trans (s4 j_0) (add2 (sum_ext 1%nat n2 _ _ (fun j_1 : nat => (mul2 (H6 j_0 j_1) (eq_trans (s5 j_1) (f_equal phi (eq_trans (s6 j_1) (add2 (sum_ext 1%nat n1 _ _ (fun j_2 : nat => (mul2 (H5 j_1 j_2) (eq_trans (s7 j_2) (f_equal phi (eq_trans (s8 j_2) (add2 (sum_ext 1%nat n0 _ _ (fun j_3 : nat => (mul2 (H4 j_2 j_3) (eq_refl (x 1%nat j_3))))) (H1 j_2)))))))) (H2 j_1)))))))) (H3 j_0))) (eq_refl (y 1%nat j_0))))))) (f_equal phi_prime (eq_trans (s9 i) (add2 (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (mul2 (H5 i j_0) (eq_trans (s10 j_0) (f_equal phi (eq_trans (s11 j_0) (add2 (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (mul2 (H4 j_0 j_1) (eq_refl (x 1%nat j_1))))) (H1 j_0)))))))) (H2 i))))))))))).
  assert (s13 : forall (i : nat),
    b20 i - eta * (Sum 1 n3 (fun j => W30 j i * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)) * phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i)) = b20 i - eta * (Sum 1 n3 (fun j => W30 j i * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)) * phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i)))
    by (clear - W10 W20 W30 b10 b20 b30 ell_prime eta n0 n1 n2 n3 phi phi_prime x y; exact (fun i => (eq_refl (b20 i - eta * (Sum 1 n3 (fun j => W30 j i * ell_prime (Sum 1 n2 (fun j_ => W30 j j_ * phi (Sum 1 n1 (fun j_1 => W20 j_ j_1 * phi (Sum 1 n0 (fun j_2 => W10 j_1 j_2 * x 1%nat j_2) + b10 j_1)) + b20 j_)) + b30 j) (y 1%nat j)) * phi_prime (Sum 1 n1 (fun j => W20 i j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 i)))))).
  exact (fun i : nat => (eq_trans (eq_trans (s1 i) (s12 i)) (eq_sym (s12 i)))).
Qed.

Lemma L7_2 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H10 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H12 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H13 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H14 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, b2 1%nat i = b2 0%nat i - eta * delta2 1%nat i.
Proof.
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (W_r3 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (a_r2 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L7_1 n0 n1 n2 n3 eta ell_prime phi phi_prime W1 W10 W2 W20 W3 W30 a1 a2 b1 b10 b2 b20 b3 b30 delta2 delta3 x y z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14).
Qed.

Theorem claim7 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R),
  let b2 := (run71_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta2 := (run71_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  forall i : nat, b2 1%nat i = b2 0%nat i - eta * delta2 1%nat i.
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y b2 delta2.
  exact (L7_2 n0 n1 n2 n3 eta ell_prime phi phi_prime (run71_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W10 (run71_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W20 (run71_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W30 (run71_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run71_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run71_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b10 (run71_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b20 (run71_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b30 (run71_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run71_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) x y (run71_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run71_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run71_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim7_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W10 := fun i1 i2 : nat => 1 in
  let W20 := fun i1 i2 : nat => 1 in
  let W30 := fun i1 i2 : nat => 1 in
  let b10 := fun i1 : nat => 1 in
  let b20 := fun i1 : nat => 1 in
  let b30 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run71_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let b2 := (run71_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta2 := (run71_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall i : nat, b2 1%nat i = b2 0%nat i - eta * delta2 1%nat i).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W1 b2 delta2.
  pose (W2 := (run71_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (W3 := (run71_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b1 := (run71_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z1 := (run71_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a1 := (run71_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z2 := (run71_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a2 := (run71_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b3 := (run71_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z3 := (run71_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta3 := (run71_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta1 := (run71_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W30 1%nat 1%nat) eq_refl (rewritten (V 1) [W30 1%nat 1%nat] [1] (same_parts (eq_refl : W30 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [1] (same_parts (eq_refl : b10 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b20 1%nat) eq_refl (rewritten (V 1) [b20 1%nat] [1] (same_parts (eq_refl : b20 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 2 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 2; 1] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [3] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b30 1%nat) eq_refl (rewritten (V 1) [b30 1%nat] [1] (same_parts (eq_refl : b30 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 3 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [1; 3; 1] (same_parts v3 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 4 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [4; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (4 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [1; 3] (same_parts v3 (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 3] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 3 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 3; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-2)] (same_parts v15 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (1 # 1) eq_refl)) (claim7 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{W}_{1}^{(1)} = \mathbf{W}_{1}^{(0)} - \eta \mathbf{\delta}_{1}^{(1)} \mathbf{x}^{(1)}$ *)

Record run81_state := { run81_now_W1 : nat -> nat -> R; run81_now_b1 : nat -> R; run81_now_W2 : nat -> nat -> R; run81_now_b2 : nat -> R; run81_now_W3 : nat -> nat -> R; run81_now_b3 : nat -> R }.

Section run81.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R).
Definition run81_next_z1 (now : run81_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run81_now_W1 now i j * x (S t) j) + run81_now_b1 now i.
Definition run81_next_a1 (now : run81_state) (t i : nat) : R :=
  phi (run81_next_z1 now t i).
Definition run81_next_z2 (now : run81_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run81_now_W2 now i j * run81_next_a1 now t j) + run81_now_b2 now i.
Definition run81_next_a2 (now : run81_state) (t i : nat) : R :=
  phi (run81_next_z2 now t i).
Definition run81_next_z3 (now : run81_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run81_now_W3 now i j * run81_next_a2 now t j) + run81_now_b3 now i.
Definition run81_next_delta3 (now : run81_state) (t i : nat) : R :=
  ell_prime (run81_next_z3 now t i) (y (S t) i).
Definition run81_next_delta2 (now : run81_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run81_now_W3 now j i * run81_next_delta3 now t j) * phi_prime (run81_next_z2 now t i).
Definition run81_next_delta1 (now : run81_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run81_now_W2 now j i * run81_next_delta2 now t j) * phi_prime (run81_next_z1 now t i).
Definition run81_next_W1 (now : run81_state) (t i j : nat) : R :=
  run81_now_W1 now i j - eta * run81_next_delta1 now t i * x (S t) j.
Definition run81_next_b1 (now : run81_state) (t i : nat) : R :=
  run81_now_b1 now i - eta * run81_next_delta1 now t i.
Definition run81_next_W2 (now : run81_state) (t i j : nat) : R :=
  run81_now_W2 now i j - eta * run81_next_delta2 now t i * run81_next_a1 now t j.
Definition run81_next_b2 (now : run81_state) (t i : nat) : R :=
  run81_now_b2 now i - eta * run81_next_delta2 now t i.
Definition run81_next_W3 (now : run81_state) (t i j : nat) : R :=
  run81_now_W3 now i j - eta * run81_next_delta3 now t i * run81_next_a2 now t j.
Definition run81_next_b3 (now : run81_state) (t i : nat) : R :=
  run81_now_b3 now i - eta * run81_next_delta3 now t i.
Definition run81_step (now : run81_state) (t : nat) : run81_state := {| run81_now_W1 := run81_next_W1 now t; run81_now_b1 := run81_next_b1 now t; run81_now_W2 := run81_next_W2 now t; run81_now_b2 := run81_next_b2 now t; run81_now_W3 := run81_next_W3 now t; run81_now_b3 := run81_next_b3 now t |}.
Fixpoint run81_after (t : nat) : run81_state :=
  match t with O => {| run81_now_W1 := fun i j => W10 i j; run81_now_b1 := fun i => b10 i; run81_now_W2 := fun i j => W20 i j; run81_now_b2 := fun i => b20 i; run81_now_W3 := fun i j => W30 i j; run81_now_b3 := fun i => b30 i |} | S t => run81_step (run81_after t) t end.
Definition run81_W1 (t : nat) := run81_now_W1 (run81_after t).
Definition run81_b1 (t : nat) := run81_now_b1 (run81_after t).
Definition run81_W2 (t : nat) := run81_now_W2 (run81_after t).
Definition run81_b2 (t : nat) := run81_now_b2 (run81_after t).
Definition run81_W3 (t : nat) := run81_now_W3 (run81_after t).
Definition run81_b3 (t : nat) := run81_now_b3 (run81_after t).
Definition run81_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_z1 (run81_after t) t end.
Definition run81_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_a1 (run81_after t) t end.
Definition run81_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_z2 (run81_after t) t end.
Definition run81_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_a2 (run81_after t) t end.
Definition run81_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_z3 (run81_after t) t end.
Definition run81_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_delta3 (run81_after t) t end.
Definition run81_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_delta2 (run81_after t) t end.
Definition run81_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run81_next_delta1 (run81_after t) t end.
End run81.

Lemma L8_1 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H10 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H12 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H13 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H14 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H15 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j) :
  forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j.
Proof.
  assert (s1 : forall (i j : nat),
    W1 1%nat i j = W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)
    by (clear - H15 W1 delta1 eta x; exact (fun i j => (eq_trans (eq_refl (W1 1%nat i j)) (eq_trans (H15 0%nat i j) (eq_refl (W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)))))).
  assert (s2 : forall (i : nat),
    delta1 1%nat i = Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))
    by (clear - H9 W2 delta1 delta2 n2 phi_prime z1; exact (fun i => (eq_trans (eq_refl (delta1 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))))))).
  assert (s3 : forall (j_0 : nat),
    delta2 1%nat j_0 = Sum 1 n3 (fun j => W3 0%nat j j_0 * delta3 1%nat j) * phi_prime (z2 1%nat j_0))
    by (clear - H10 W3 delta2 delta3 n3 phi_prime z2; exact (fun j_0 => (eq_trans (eq_refl (delta2 1%nat j_0)) (eq_trans (H10 0%nat j_0) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j j_0 * delta3 1%nat j) * phi_prime (z2 1%nat j_0))))))).
  assert (s4 : forall (j_1 : nat),
    delta3 1%nat j_1 = ell_prime (z3 1%nat j_1) (y 1%nat j_1))
    by (clear - H11 delta3 ell_prime y z3; exact (fun j_1 => (eq_trans (eq_refl (delta3 1%nat j_1)) (eq_trans (H11 0%nat j_1) (eq_refl (ell_prime (z3 1%nat j_1) (y 1%nat j_1))))))).
  assert (s5 : forall (j_1 : nat),
    z3 1%nat j_1 = Sum 1 n2 (fun j => W3 0%nat j_1 j * a2 1%nat j) + b3 0%nat j_1)
    by (clear - H14 W3 a2 b3 n2 z3; exact (fun j_1 => (eq_trans (eq_refl (z3 1%nat j_1)) (eq_trans (H14 0%nat j_1) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_1 j * a2 1%nat j) + b3 0%nat j_1)))))).
  assert (s6 : forall (j_2 : nat),
    a2 1%nat j_2 = phi (z2 1%nat j_2))
    by (clear - H8 a2 phi z2; exact (fun j_2 => (eq_trans (eq_refl (a2 1%nat j_2)) (eq_trans (H8 0%nat j_2) (eq_refl (phi (z2 1%nat j_2))))))).
  assert (s7 : forall (j_2 : nat),
    z2 1%nat j_2 = Sum 1 n1 (fun j => W2 0%nat j_2 j * a1 1%nat j) + b2 0%nat j_2)
    by (clear - H13 W2 a1 b2 n1 z2; exact (fun j_2 => (eq_trans (eq_refl (z2 1%nat j_2)) (eq_trans (H13 0%nat j_2) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_2 j * a1 1%nat j) + b2 0%nat j_2)))))).
  assert (s8 : forall (j_3 : nat),
    a1 1%nat j_3 = phi (z1 1%nat j_3))
    by (clear - H7 a1 phi z1; exact (fun j_3 => (eq_trans (eq_refl (a1 1%nat j_3)) (eq_trans (H7 0%nat j_3) (eq_refl (phi (z1 1%nat j_3))))))).
  assert (s9 : forall (j_3 : nat),
    z1 1%nat j_3 = Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)
    by (clear - H12 W1 b1 n0 x z1; exact (fun j_3 => (eq_trans (eq_refl (z1 1%nat j_3)) (eq_trans (H12 0%nat j_3) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)))))).
  assert (s10 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H13 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H13 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s11 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (z1 1%nat j_1))
    by (clear - H7 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H7 0%nat j_1) (eq_refl (phi (z1 1%nat j_1))))))).
  assert (s12 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H12 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H12 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s13 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H12 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H12 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s14 : forall (i j : nat),
    W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j = W10 i j - eta * (Sum 1 n2 (fun j => W20 j i * (Sum 1 n3 (fun j_ => W30 j_ j * ell_prime (Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)) + b30 j_) (y 1%nat j_)) * phi_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j))) * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i)) * x 1%nat j)
    by (clear - H1 H2 H3 H4 H5 H6 W1 W10 W20 W30 b10 b20 b30 delta1 ell_prime eta n0 n1 n2 n3 phi phi_prime s10 s11 s12 s13 s2 s3 s4 s5 s6 s7 s8 s9 x y; exact (fun i j => (add2 (H4 i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (s2 i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 (H5 j_0 i) (eq_trans (s3 j_0) (mul2 (sum_ext 1%nat n3 _ _ (fun j_1 : nat => (mul2 (H6 j_1 j_0) (eq_trans (s4 j_1) (f_equal2 ell_prime (eq_trans (s5 j_1) (add2 (sum_ext 1%nat n2 _ _ (fun j_2 : nat => (mul2 (H6 j_1 j_2) (eq_trans (s6 j_2) (f_equal phi (eq_trans (s7 j_2) (add2 (sum_ext 1%nat n1 _ _ (fun j_3 : nat => (mul2 (H5 j_2 j_3) (eq_trans (s8 j_3) (f_equal phi (eq_trans (s9 j_3) (add2 (sum_ext 1%nat n0 _ _ (fun j_4 : nat => (mul2 (H4 j_3 j_4) (eq_refl (x 1%nat j_4))))) (H1 j_3)))))))) (H2 j_2)))))))) (H3 j_1))) (eq_refl (y 1%nat j_1))))))) (f_equal phi_prime (eq_trans (s10 j_0) (add2 (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (mul2 (H5 j_0 j_1) (eq_trans (s11 j_1) (f_equal phi (eq_trans (s12 j_1) (add2 (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (mul2 (H4 j_1 j_2) (eq_refl (x 1%nat j_2))))) (H1 j_1)))))))) (H2 j_0))))))))) (f_equal phi_prime (eq_trans (s13 i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 (H4 i j_0) (eq_refl (x 1%nat j_0))))) (H1 i))))))) (eq_refl (x 1%nat j))))))).
  assert (s15 : forall (i j : nat),
    W10 i j - eta * (Sum 1 n2 (fun j => W20 j i * (Sum 1 n3 (fun j_ => W30 j_ j * ell_prime (Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)) + b30 j_) (y 1%nat j_)) * phi_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j))) * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i)) * x 1%nat j = W10 i j - eta * (Sum 1 n2 (fun j => W20 j i * (Sum 1 n3 (fun j_ => W30 j_ j * ell_prime (Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)) + b30 j_) (y 1%nat j_)) * phi_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j))) * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i)) * x 1%nat j)
    by (clear - W10 W20 W30 b10 b20 b30 ell_prime eta n0 n1 n2 n3 phi phi_prime x y; exact (fun i j => (eq_refl (W10 i j - eta * (Sum 1 n2 (fun j => W20 j i * (Sum 1 n3 (fun j_ => W30 j_ j * ell_prime (Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)) + b30 j_) (y 1%nat j_)) * phi_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j))) * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i)) * x 1%nat j)))).
  exact (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s1 i j) (s14 i j)) (eq_sym (s14 i j))))).
Qed.

Lemma L8_2 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H10 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H12 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H13 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H14 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H15 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j) :
  forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j.
Proof.
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (W_r3 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (a_r2 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L8_1 n0 n1 n2 n3 eta ell_prime phi phi_prime W1 W10 W2 W20 W3 W30 a1 a2 b1 b10 b2 b20 b3 b30 delta1 delta2 delta3 x y z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15).
Qed.

Theorem claim8 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R),
  let W1 := (run81_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta1 := (run81_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j.
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W1 delta1.
  exact (L8_2 n0 n1 n2 n3 eta ell_prime phi phi_prime (run81_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W10 (run81_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W20 (run81_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W30 (run81_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run81_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run81_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b10 (run81_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b20 (run81_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b30 (run81_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run81_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run81_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) x y (run81_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run81_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run81_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim8_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W10 := fun i1 i2 : nat => 1 in
  let W20 := fun i1 i2 : nat => 1 in
  let W30 := fun i1 i2 : nat => 1 in
  let b10 := fun i1 : nat => 1 in
  let b20 := fun i1 : nat => 1 in
  let b30 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run81_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta1 := (run81_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W1 delta1.
  pose (W2 := (run81_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (W3 := (run81_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b1 := (run81_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z1 := (run81_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a1 := (run81_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b2 := (run81_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z2 := (run81_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a2 := (run81_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b3 := (run81_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z3 := (run81_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta3 := (run81_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta2 := (run81_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W30 1%nat 1%nat) eq_refl (rewritten (V 1) [W30 1%nat 1%nat] [1] (same_parts (eq_refl : W30 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [1] (same_parts (eq_refl : b10 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b20 1%nat) eq_refl (rewritten (V 1) [b20 1%nat] [1] (same_parts (eq_refl : b20 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 2 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 2; 1] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [3] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b30 1%nat) eq_refl (rewritten (V 1) [b30 1%nat] [1] (same_parts (eq_refl : b30 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 3 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [1; 3; 1] (same_parts v3 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 4 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [4; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (4 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [1; 3] (same_parts v3 (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 3] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 3 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 3; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-2)] (same_parts v15 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (1 # 1) eq_refl)) (claim8 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{b}_{1}^{(1)} = \mathbf{b}_{1}^{(0)} - \eta \mathbf{\delta}_{1}^{(1)}$ *)

Record run91_state := { run91_now_W1 : nat -> nat -> R; run91_now_b1 : nat -> R; run91_now_W2 : nat -> nat -> R; run91_now_b2 : nat -> R; run91_now_W3 : nat -> nat -> R; run91_now_b3 : nat -> R }.

Section run91.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R).
Definition run91_next_z1 (now : run91_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run91_now_W1 now i j * x (S t) j) + run91_now_b1 now i.
Definition run91_next_a1 (now : run91_state) (t i : nat) : R :=
  phi (run91_next_z1 now t i).
Definition run91_next_z2 (now : run91_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run91_now_W2 now i j * run91_next_a1 now t j) + run91_now_b2 now i.
Definition run91_next_a2 (now : run91_state) (t i : nat) : R :=
  phi (run91_next_z2 now t i).
Definition run91_next_z3 (now : run91_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run91_now_W3 now i j * run91_next_a2 now t j) + run91_now_b3 now i.
Definition run91_next_delta3 (now : run91_state) (t i : nat) : R :=
  ell_prime (run91_next_z3 now t i) (y (S t) i).
Definition run91_next_delta2 (now : run91_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run91_now_W3 now j i * run91_next_delta3 now t j) * phi_prime (run91_next_z2 now t i).
Definition run91_next_delta1 (now : run91_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run91_now_W2 now j i * run91_next_delta2 now t j) * phi_prime (run91_next_z1 now t i).
Definition run91_next_W1 (now : run91_state) (t i j : nat) : R :=
  run91_now_W1 now i j - eta * run91_next_delta1 now t i * x (S t) j.
Definition run91_next_b1 (now : run91_state) (t i : nat) : R :=
  run91_now_b1 now i - eta * run91_next_delta1 now t i.
Definition run91_next_W2 (now : run91_state) (t i j : nat) : R :=
  run91_now_W2 now i j - eta * run91_next_delta2 now t i * run91_next_a1 now t j.
Definition run91_next_b2 (now : run91_state) (t i : nat) : R :=
  run91_now_b2 now i - eta * run91_next_delta2 now t i.
Definition run91_next_W3 (now : run91_state) (t i j : nat) : R :=
  run91_now_W3 now i j - eta * run91_next_delta3 now t i * run91_next_a2 now t j.
Definition run91_next_b3 (now : run91_state) (t i : nat) : R :=
  run91_now_b3 now i - eta * run91_next_delta3 now t i.
Definition run91_step (now : run91_state) (t : nat) : run91_state := {| run91_now_W1 := run91_next_W1 now t; run91_now_b1 := run91_next_b1 now t; run91_now_W2 := run91_next_W2 now t; run91_now_b2 := run91_next_b2 now t; run91_now_W3 := run91_next_W3 now t; run91_now_b3 := run91_next_b3 now t |}.
Fixpoint run91_after (t : nat) : run91_state :=
  match t with O => {| run91_now_W1 := fun i j => W10 i j; run91_now_b1 := fun i => b10 i; run91_now_W2 := fun i j => W20 i j; run91_now_b2 := fun i => b20 i; run91_now_W3 := fun i j => W30 i j; run91_now_b3 := fun i => b30 i |} | S t => run91_step (run91_after t) t end.
Definition run91_W1 (t : nat) := run91_now_W1 (run91_after t).
Definition run91_b1 (t : nat) := run91_now_b1 (run91_after t).
Definition run91_W2 (t : nat) := run91_now_W2 (run91_after t).
Definition run91_b2 (t : nat) := run91_now_b2 (run91_after t).
Definition run91_W3 (t : nat) := run91_now_W3 (run91_after t).
Definition run91_b3 (t : nat) := run91_now_b3 (run91_after t).
Definition run91_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_z1 (run91_after t) t end.
Definition run91_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_a1 (run91_after t) t end.
Definition run91_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_z2 (run91_after t) t end.
Definition run91_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_a2 (run91_after t) t end.
Definition run91_z3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_z3 (run91_after t) t end.
Definition run91_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_delta3 (run91_after t) t end.
Definition run91_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_delta2 (run91_after t) t end.
Definition run91_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run91_next_delta1 (run91_after t) t end.
End run91.

Lemma L9_1 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H10 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H14 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H15 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, b1 1%nat i = b1 0%nat i - eta * delta1 1%nat i.
Proof.
  assert (s1 : forall (i : nat),
    b1 1%nat i = b1 0%nat i - eta * delta1 1%nat i)
    by (clear - H9 b1 delta1 eta; exact (fun i => (eq_trans (eq_refl (b1 1%nat i)) (eq_trans (H9 0%nat i) (eq_refl (b1 0%nat i - eta * delta1 1%nat i)))))).
  assert (s2 : forall (i : nat),
    delta1 1%nat i = Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))
    by (clear - H10 W2 delta1 delta2 n2 phi_prime z1; exact (fun i => (eq_trans (eq_refl (delta1 1%nat i)) (eq_trans (H10 0%nat i) (eq_refl (Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))))))).
  assert (s3 : forall (j_0 : nat),
    delta2 1%nat j_0 = Sum 1 n3 (fun j => W3 0%nat j j_0 * delta3 1%nat j) * phi_prime (z2 1%nat j_0))
    by (clear - H11 W3 delta2 delta3 n3 phi_prime z2; exact (fun j_0 => (eq_trans (eq_refl (delta2 1%nat j_0)) (eq_trans (H11 0%nat j_0) (eq_refl (Sum 1 n3 (fun j => W3 0%nat j j_0 * delta3 1%nat j) * phi_prime (z2 1%nat j_0))))))).
  assert (s4 : forall (j_1 : nat),
    delta3 1%nat j_1 = ell_prime (z3 1%nat j_1) (y 1%nat j_1))
    by (clear - H12 delta3 ell_prime y z3; exact (fun j_1 => (eq_trans (eq_refl (delta3 1%nat j_1)) (eq_trans (H12 0%nat j_1) (eq_refl (ell_prime (z3 1%nat j_1) (y 1%nat j_1))))))).
  assert (s5 : forall (j_1 : nat),
    z3 1%nat j_1 = Sum 1 n2 (fun j => W3 0%nat j_1 j * a2 1%nat j) + b3 0%nat j_1)
    by (clear - H15 W3 a2 b3 n2 z3; exact (fun j_1 => (eq_trans (eq_refl (z3 1%nat j_1)) (eq_trans (H15 0%nat j_1) (eq_refl (Sum 1 n2 (fun j => W3 0%nat j_1 j * a2 1%nat j) + b3 0%nat j_1)))))).
  assert (s6 : forall (j_2 : nat),
    a2 1%nat j_2 = phi (z2 1%nat j_2))
    by (clear - H8 a2 phi z2; exact (fun j_2 => (eq_trans (eq_refl (a2 1%nat j_2)) (eq_trans (H8 0%nat j_2) (eq_refl (phi (z2 1%nat j_2))))))).
  assert (s7 : forall (j_2 : nat),
    z2 1%nat j_2 = Sum 1 n1 (fun j => W2 0%nat j_2 j * a1 1%nat j) + b2 0%nat j_2)
    by (clear - H14 W2 a1 b2 n1 z2; exact (fun j_2 => (eq_trans (eq_refl (z2 1%nat j_2)) (eq_trans (H14 0%nat j_2) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_2 j * a1 1%nat j) + b2 0%nat j_2)))))).
  assert (s8 : forall (j_3 : nat),
    a1 1%nat j_3 = phi (z1 1%nat j_3))
    by (clear - H7 a1 phi z1; exact (fun j_3 => (eq_trans (eq_refl (a1 1%nat j_3)) (eq_trans (H7 0%nat j_3) (eq_refl (phi (z1 1%nat j_3))))))).
  assert (s9 : forall (j_3 : nat),
    z1 1%nat j_3 = Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)
    by (clear - H13 W1 b1 n0 x z1; exact (fun j_3 => (eq_trans (eq_refl (z1 1%nat j_3)) (eq_trans (H13 0%nat j_3) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_3 j * x 1%nat j) + b1 0%nat j_3)))))).
  assert (s10 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H14 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H14 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s11 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (z1 1%nat j_1))
    by (clear - H7 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H7 0%nat j_1) (eq_refl (phi (z1 1%nat j_1))))))).
  assert (s12 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H13 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H13 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s13 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H13 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H13 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s14 : forall (i : nat),
    b1 0%nat i - eta * delta1 1%nat i = b10 i - eta * (Sum 1 n2 (fun j => W20 j i * (Sum 1 n3 (fun j_ => W30 j_ j * ell_prime (Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)) + b30 j_) (y 1%nat j_)) * phi_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j))) * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i)))
    by (clear - H1 H2 H3 H4 H5 H6 W10 W20 W30 b1 b10 b20 b30 delta1 ell_prime eta n0 n1 n2 n3 phi phi_prime s10 s11 s12 s13 s2 s3 s4 s5 s6 s7 s8 s9 x y; exact (fun i => (add2 (H1 i) (opp1 (mul2 (eq_refl (eta)) (eq_trans (s2 i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 (H5 j_0 i) (eq_trans (s3 j_0) (mul2 (sum_ext 1%nat n3 _ _ (fun j_1 : nat => (mul2 (H6 j_1 j_0) (eq_trans (s4 j_1) (f_equal2 ell_prime (eq_trans (s5 j_1) (add2 (sum_ext 1%nat n2 _ _ (fun j_2 : nat => (mul2 (H6 j_1 j_2) (eq_trans (s6 j_2) (f_equal phi (eq_trans (s7 j_2) (add2 (sum_ext 1%nat n1 _ _ (fun j_3 : nat => (mul2 (H5 j_2 j_3) (eq_trans (s8 j_3) (f_equal phi (eq_trans (s9 j_3) (add2 (sum_ext 1%nat n0 _ _ (fun j_4 : nat => (mul2 (H4 j_3 j_4) (eq_refl (x 1%nat j_4))))) (H1 j_3)))))))) (H2 j_2)))))))) (H3 j_1))) (eq_refl (y 1%nat j_1))))))) (f_equal phi_prime (eq_trans (s10 j_0) (add2 (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (mul2 (H5 j_0 j_1) (eq_trans (s11 j_1) (f_equal phi (eq_trans (s12 j_1) (add2 (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (mul2 (H4 j_1 j_2) (eq_refl (x 1%nat j_2))))) (H1 j_1)))))))) (H2 j_0))))))))) (f_equal phi_prime (eq_trans (s13 i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 (H4 i j_0) (eq_refl (x 1%nat j_0))))) (H1 i))))))))))).
  assert (s15 : forall (i : nat),
    b10 i - eta * (Sum 1 n2 (fun j => W20 j i * (Sum 1 n3 (fun j_ => W30 j_ j * ell_prime (Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)) + b30 j_) (y 1%nat j_)) * phi_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j))) * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i)) = b10 i - eta * (Sum 1 n2 (fun j => W20 j i * (Sum 1 n3 (fun j_ => W30 j_ j * ell_prime (Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)) + b30 j_) (y 1%nat j_)) * phi_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j))) * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i)))
    by (clear - W10 W20 W30 b10 b20 b30 ell_prime eta n0 n1 n2 n3 phi phi_prime x y; exact (fun i => (eq_refl (b10 i - eta * (Sum 1 n2 (fun j => W20 j i * (Sum 1 n3 (fun j_ => W30 j_ j * ell_prime (Sum 1 n2 (fun j_1 => W30 j_ j_1 * phi (Sum 1 n1 (fun j_2 => W20 j_1 j_2 * phi (Sum 1 n0 (fun j_3 => W10 j_2 j_3 * x 1%nat j_3) + b10 j_2)) + b20 j_1)) + b30 j_) (y 1%nat j_)) * phi_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j))) * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i)))))).
  exact (fun i : nat => (eq_trans (eq_trans (s1 i) (s14 i)) (eq_sym (s14 i)))).
Qed.

Lemma L9_2 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 : nat -> nat -> R) (W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (b3 : nat -> nat -> R) (b30 : nat -> R) (delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, b3 0%nat i = b30 i)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H9 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H10 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H14 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H15 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i) :
  forall i : nat, b1 1%nat i = b1 0%nat i - eta * delta1 1%nat i.
Proof.
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (W_r3 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (a_r2 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L9_1 n0 n1 n2 n3 eta ell_prime phi phi_prime W1 W10 W2 W20 W3 W30 a1 a2 b1 b10 b2 b20 b3 b30 delta1 delta2 delta3 x y z1 z2 z3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15).
Qed.

Theorem claim9 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 W30 : nat -> nat -> R) (b10 b20 b30 : nat -> R) (x y : nat -> nat -> R),
  let b1 := (run91_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta1 := (run91_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  forall i : nat, b1 1%nat i = b1 0%nat i - eta * delta1 1%nat i.
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y b1 delta1.
  exact (L9_2 n0 n1 n2 n3 eta ell_prime phi phi_prime (run91_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W10 (run91_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W20 (run91_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) W30 (run91_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run91_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run91_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b10 (run91_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b20 (run91_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) b30 (run91_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run91_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run91_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) x y (run91_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run91_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (run91_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim9_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W10 := fun i1 i2 : nat => 1 in
  let W20 := fun i1 i2 : nat => 1 in
  let W30 := fun i1 i2 : nat => 1 in
  let b10 := fun i1 : nat => 1 in
  let b20 := fun i1 : nat => 1 in
  let b30 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run91_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let b1 := (run91_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  let delta1 := (run91_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall i : nat, b1 1%nat i = b1 0%nat i - eta * delta1 1%nat i).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y W1 b1 delta1.
  pose (W2 := (run91_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (W3 := (run91_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z1 := (run91_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a1 := (run91_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b2 := (run91_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z2 := (run91_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (a2 := (run91_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (b3 := (run91_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (z3 := (run91_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta3 := (run91_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  pose (delta2 := (run91_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W30 1%nat 1%nat) eq_refl (rewritten (V 1) [W30 1%nat 1%nat] [1] (same_parts (eq_refl : W30 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [1] (same_parts (eq_refl : b10 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : b2 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b20 1%nat) eq_refl (rewritten (V 1) [b20 1%nat] [1] (same_parts (eq_refl : b20 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : z2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 2 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 2; 1] (same_parts v2 (same_parts v6 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [3] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : b3 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b30 1%nat) eq_refl (rewritten (V 1) [b30 1%nat] [1] (same_parts (eq_refl : b30 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 4)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 3 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [1; 3; 1] (same_parts v3 (same_parts v9 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = 3)
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 4 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [4; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (4 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : delta2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W3 0%nat 1%nat 1%nat * delta3 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W3 0%nat 1%nat 1%nat; delta3 1%nat 1%nat] [1; 3] (same_parts v3 (same_parts v12 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : delta1 1%nat 1%nat = 3)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 3 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 3] (same_parts v2 (same_parts v13 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : W1 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 3 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 3; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v14 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (3 # 1))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-2)] (same_parts v15 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (1 # 1) eq_refl)) (claim9 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W20 W30 b10 b20 b30 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** this relation holds *)

Record run101_state := { run101_now_W1 : nat -> nat -> R; run101_now_b1 : nat -> R; run101_now_W2 : nat -> nat -> R; run101_now_b2 : nat -> R }.

Section run101.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 : nat -> nat -> R) (b10 b20 : nat -> R) (x y : nat -> nat -> R).
Definition run101_next_z1 (now : run101_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run101_now_W1 now i j * x (S t) j) + run101_now_b1 now i.
Definition run101_next_a1 (now : run101_state) (t i : nat) : R :=
  phi (run101_next_z1 now t i).
Definition run101_next_z2 (now : run101_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run101_now_W2 now i j * run101_next_a1 now t j) + run101_now_b2 now i.
Definition run101_next_delta2 (now : run101_state) (t i : nat) : R :=
  ell_prime (run101_next_z2 now t i) (y (S t) i).
Definition run101_next_delta1 (now : run101_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run101_now_W2 now j i * run101_next_delta2 now t j) * phi_prime (run101_next_z1 now t i).
Definition run101_next_W1 (now : run101_state) (t i j : nat) : R :=
  run101_now_W1 now i j - eta * run101_next_delta1 now t i * x (S t) j.
Definition run101_next_b1 (now : run101_state) (t i : nat) : R :=
  run101_now_b1 now i - eta * run101_next_delta1 now t i.
Definition run101_next_W2 (now : run101_state) (t i j : nat) : R :=
  run101_now_W2 now i j - eta * run101_next_delta2 now t i * run101_next_a1 now t j.
Definition run101_next_b2 (now : run101_state) (t i : nat) : R :=
  run101_now_b2 now i - eta * run101_next_delta2 now t i.
Definition run101_step (now : run101_state) (t : nat) : run101_state := {| run101_now_W1 := run101_next_W1 now t; run101_now_b1 := run101_next_b1 now t; run101_now_W2 := run101_next_W2 now t; run101_now_b2 := run101_next_b2 now t |}.
Fixpoint run101_after (t : nat) : run101_state :=
  match t with O => {| run101_now_W1 := fun i j => W10 i j; run101_now_b1 := fun i => b10 i; run101_now_W2 := fun i j => W20 i j; run101_now_b2 := fun i => b20 i |} | S t => run101_step (run101_after t) t end.
Definition run101_W1 (t : nat) := run101_now_W1 (run101_after t).
Definition run101_b1 (t : nat) := run101_now_b1 (run101_after t).
Definition run101_W2 (t : nat) := run101_now_W2 (run101_after t).
Definition run101_b2 (t : nat) := run101_now_b2 (run101_after t).
Definition run101_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_z1 (run101_after t) t end.
Definition run101_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_a1 (run101_after t) t end.
Definition run101_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_z2 (run101_after t) t end.
Definition run101_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_delta2 (run101_after t) t end.
Definition run101_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run101_next_delta1 (run101_after t) t end.
End run101.

Lemma L10_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 a1 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H7 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H8 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H9 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H10 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j) :
  forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j - eta * Sum 1 n2 (fun k => ell_prime (z2 1%nat k) (y 1%nat k) * phi_prime (z1 1%nat i) * W2 0%nat k i * x 1%nat j).
Proof.
  assert (s1 : forall (i j : nat),
    W1 1%nat i j = W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)
    by (clear - H10 W1 delta1 eta x; exact (fun i j => (eq_trans (eq_refl (W1 1%nat i j)) (eq_trans (H10 0%nat i j) (eq_refl (W1 0%nat i j - eta * delta1 1%nat i * x 1%nat j)))))).
  assert (s2 : forall (i : nat),
    delta1 1%nat i = Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))
    by (clear - H6 W2 delta1 delta2 n2 phi_prime z1; exact (fun i => (eq_trans (eq_refl (delta1 1%nat i)) (eq_trans (H6 0%nat i) (eq_refl (Sum 1 n2 (fun j => W2 0%nat j i * delta2 1%nat j) * phi_prime (z1 1%nat i))))))).
  assert (s3 : forall (j_0 : nat),
    delta2 1%nat j_0 = ell_prime (z2 1%nat j_0) (y 1%nat j_0))
    by (clear - H7 delta2 ell_prime y z2; exact (fun j_0 => (eq_trans (eq_refl (delta2 1%nat j_0)) (eq_trans (H7 0%nat j_0) (eq_refl (ell_prime (z2 1%nat j_0) (y 1%nat j_0))))))).
  assert (s4 : forall (j_0 : nat),
    z2 1%nat j_0 = Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)
    by (clear - H9 W2 a1 b2 n1 z2; exact (fun j_0 => (eq_trans (eq_refl (z2 1%nat j_0)) (eq_trans (H9 0%nat j_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat j_0 j * a1 1%nat j) + b2 0%nat j_0)))))).
  assert (s5 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (z1 1%nat j_1))
    by (clear - H5 a1 phi z1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H5 0%nat j_1) (eq_refl (phi (z1 1%nat j_1))))))).
  assert (s6 : forall (j_1 : nat),
    z1 1%nat j_1 = Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)
    by (clear - H8 W1 b1 n0 x z1; exact (fun j_1 => (eq_trans (eq_refl (z1 1%nat j_1)) (eq_trans (H8 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => W1 0%nat j_1 j * x 1%nat j) + b1 0%nat j_1)))))).
  assert (s7 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (Sum 1 n0 (fun j => W10 j_1 j * x 1%nat j) + b10 j_1))
    by (clear - H1 H3 W10 a1 b10 n0 phi s5 s6 x; exact (fun j_1 => (eq_trans (s5 j_1) (f_equal phi (eq_trans (s6 j_1) (add2 (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (mul2 (H3 j_1 j_2) (eq_refl (x 1%nat j_2))))) (H1 j_1))))))).
  assert (s8 : forall (i : nat),
    z1 1%nat i = Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)
    by (clear - H8 W1 b1 n0 x z1; exact (fun i => (eq_trans (eq_refl (z1 1%nat i)) (eq_trans (H8 0%nat i) (eq_refl (Sum 1 n0 (fun j => W1 0%nat i j * x 1%nat j) + b1 0%nat i)))))).
  assert (s9 : forall (i : nat),
    phi_prime (z1 1%nat i) = phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i))
    by (clear - H1 H3 W10 b10 n0 phi_prime s8 x z1; exact (fun i => (f_equal phi_prime (eq_trans (s8 i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 (H3 i j_0) (eq_refl (x 1%nat j_0))))) (H1 i)))))).
  assert (s10 : forall (i j : nat),
    W10 i j - eta * (Sum 1 n2 (fun j => W20 j i * ell_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j) (y 1%nat j)) * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i)) * x 1%nat j = W10 i j - eta * Sum 1 n2 (fun k => ell_prime (Sum 1 n1 (fun j => W20 k j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 k) (y 1%nat k) * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i) * W20 k i * x 1%nat j))
    by (clear - W10 W20 b10 b20 ell_prime eta n0 n1 n2 phi phi_prime x y; exact (fun i j => (eq_trans (y := W10 i j - eta * (phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)) * x 1%nat j * Sum 1 n2 (fun j => ell_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) (y 1%nat j) * W20 j i))) (eq_trans (y := W10 i j - eta * (Sum 1 n2 (fun j => ell_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) (y 1%nat j) * W20 j i) * phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j))) * x 1%nat j) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (PEmul (V 3) (V 4))) (V 5))) [W10 i j; eta; Sum 1 n2 (fun j => W20 j i * ell_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j) (y 1%nat j)); phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i); x 1%nat j] [W10 i j; eta; Sum 1 n2 (fun j => ell_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) (y 1%nat j) * W20 j i); phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)); x 1%nat j] (same_parts (eq_refl (W10 i j)) (same_parts (eq_refl (eta)) (same_parts (sum_ext 1%nat n2 _ _ (fun j => (eq_trans (y := W20 j i * ell_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) (y 1%nat j)) (rewritten (PEmul (V 1) (V 2)) [W20 j i; ell_prime (Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)) + b20 j) (y 1%nat j)] [W20 j i; ell_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) (y 1%nat j)] (same_parts (eq_refl (W20 j i)) (same_parts (f_equal2 ell_prime (eq_trans (y := Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_) + b20 j) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j_ => W20 j j_ * phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)); b20 j] [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_); b20 j] (same_parts (sum_ext 1%nat n1 _ _ (fun j_ => (eq_trans (y := W20 j j_ * phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))) (rewritten (PEmul (V 1) (V 2)) [W20 j j_; phi (Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1) + b10 j_)] [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))] (same_parts (eq_refl (W20 j j_)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1); b10 j_] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 j j_; phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 j)) eq_refl))) (ring_fact [Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_); b20 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl) eq_refl))) (ring_fact [W20 j i; ell_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) (y 1%nat j)] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (f_equal phi_prime (ring_fact [Sum 1 n0 (fun j => W10 i j * x 1%nat j); b10 i] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) (same_parts (eq_refl (x 1%nat j)) eq_refl)))))) (ring_fact [W10 i j; eta; Sum 1 n2 (fun j => ell_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) (y 1%nat j) * W20 j i); phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)); x 1%nat j] (PEsub (V 1) (PEmul (PEmul (V 2) (PEmul (V 3) (V 4))) (V 5))) (PEsub (V 1) (PEmul (V 2) (PEmul (PEmul (V 4) (V 5)) (V 3)))) eq_refl)) (eq_sym (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [W10 i j; eta; Sum 1 n2 (fun k => ell_prime (Sum 1 n1 (fun j => W20 k j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 k) (y 1%nat k) * phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i) * W20 k i * x 1%nat j)] [W10 i j; eta; phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)) * x 1%nat j * Sum 1 n2 (fun j => ell_prime (b20 j + Sum 1 n1 (fun j_ => phi (b10 j_ + Sum 1 n0 (fun j_1 => W10 j_ j_1 * x 1%nat j_1)) * W20 j j_)) (y 1%nat j) * W20 j i)] (same_parts (eq_refl (W10 i j)) (same_parts (eq_refl (eta)) (same_parts (eq_trans (y := phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)) * x 1%nat j * Sum 1 n2 (fun k => ell_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j)) (y 1%nat k) * W20 k i) + 0) (eq_trans (sum_ext 1%nat n2 _ (fun k => phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)) * x 1%nat j * (ell_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j)) (y 1%nat k) * W20 k i) + 0) (fun k => (eq_trans (y := ell_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j)) (y 1%nat k) * phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)) * W20 k i * x 1%nat j) (rewritten (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) [ell_prime (Sum 1 n1 (fun j => W20 k j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)) + b20 k) (y 1%nat k); phi_prime (Sum 1 n0 (fun j => W10 i j * x 1%nat j) + b10 i); W20 k i; x 1%nat j] [ell_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j)) (y 1%nat k); phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)); W20 k i; x 1%nat j] (same_parts (f_equal2 ell_prime (eq_trans (y := Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j) + b20 k) (rewritten (PEadd (V 1) (V 2)) [Sum 1 n1 (fun j => W20 k j * phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)); b20 k] [Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j); b20 k] (same_parts (sum_ext 1%nat n1 _ _ (fun j => (eq_trans (y := W20 k j * phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))) (rewritten (PEmul (V 1) (V 2)) [W20 k j; phi (Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_) + b10 j)] [W20 k j; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (same_parts (eq_refl (W20 k j)) (same_parts (f_equal phi (ring_fact [Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_); b10 j] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl))) (ring_fact [W20 k j; phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_))] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))) (same_parts (eq_refl (b20 k)) eq_refl))) (ring_fact [Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j); b20 k] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) eq_refl) (same_parts (f_equal phi_prime (ring_fact [Sum 1 n0 (fun j => W10 i j * x 1%nat j); b10 i] (PEadd (V 1) (V 2)) (PEadd (V 2) (V 1)) eq_refl)) (same_parts (eq_refl (W20 k i)) (same_parts (eq_refl (x 1%nat j)) eq_refl))))) (ring_fact [ell_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j)) (y 1%nat k); phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)); W20 k i; x 1%nat j] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (V 4)) (PEadd (PEmul (PEmul (V 2) (V 4)) (PEmul (V 1) (V 3))) (PEc (0 # 1))) eq_refl)))) (sum_linear 1%nat n2 [(phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)) * x 1%nat j, fun k => ell_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j)) (y 1%nat k) * W20 k i)])) (ring_fact [phi_prime (b10 i + Sum 1 n0 (fun j => W10 i j * x 1%nat j)); x 1%nat j; Sum 1 n2 (fun k => ell_prime (b20 k + Sum 1 n1 (fun j => phi (b10 j + Sum 1 n0 (fun j_ => W10 j j_ * x 1%nat j_)) * W20 k j)) (y 1%nat k) * W20 k i)] (PEadd (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEc (0 # 1))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl)) eq_refl)))))))).
  assert (s11 : forall (k_0 : nat),
    z2 1%nat k_0 = Sum 1 n1 (fun j => W2 0%nat k_0 j * a1 1%nat j) + b2 0%nat k_0)
    by (clear - H9 W2 a1 b2 n1 z2; exact (fun k_0 => (eq_trans (eq_refl (z2 1%nat k_0)) (eq_trans (H9 0%nat k_0) (eq_refl (Sum 1 n1 (fun j => W2 0%nat k_0 j * a1 1%nat j) + b2 0%nat k_0)))))).
  exact (fun i : nat => (fun j : nat => (eq_trans (eq_trans (eq_trans (s1 i j) (add2 (H3 i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (s2 i) (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 (H4 j_0 i) (eq_trans (s3 j_0) (f_equal2 ell_prime (eq_trans (s4 j_0) (add2 (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (mul2 (H4 j_0 j_1) (s7 j_1)))) (H2 j_0))) (eq_refl (y 1%nat j_0))))))) (s9 i)))) (eq_refl (x 1%nat j)))))) (s10 i j)) (eq_sym (add2 (H3 i j) (opp1 (mul2 (eq_refl (eta)) (sum_ext 1%nat n2 _ _ (fun k_0 : nat => (mul2 (mul2 (mul2 (f_equal2 ell_prime (eq_trans (s11 k_0) (add2 (sum_ext 1%nat n1 _ _ (fun j_1 : nat => (mul2 (H4 k_0 j_1) (s7 j_1)))) (H2 k_0))) (eq_refl (y 1%nat k_0))) (s9 i)) (H4 k_0 i)) (eq_refl (x 1%nat j)))))))))))).
Qed.

Lemma L10_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 a1 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 : nat -> nat -> R) (b20 : nat -> R) (delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = b20 i)
    (H3 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H4 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H5 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H6 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H7 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H8 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H9 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H10 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j) :
  forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j - eta * Sum 1 n2 (fun k => ell_prime (z2 1%nat k) (y 1%nat k) * phi_prime (z1 1%nat i) * W2 0%nat k i * x 1%nat j).
Proof.
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (b_r1 := fun _ _ : nat => 0).
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r1 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L10_1 n0 n1 n2 eta ell_prime phi phi_prime W1 W10 W2 W20 a1 b1 b10 b2 b20 delta1 delta2 x y z1 z2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10).
Qed.

Theorem claim10 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W20 : nat -> nat -> R) (b10 b20 : nat -> R) (x y : nat -> nat -> R),
  let W1 := (run101_W1 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) in
  let W2 := (run101_W2 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) in
  let z1 := (run101_z1 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) in
  let z2 := (run101_z2 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) in
  forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j - eta * Sum 1 n2 (fun k => ell_prime (z2 1%nat k) (y 1%nat k) * phi_prime (z1 1%nat i) * W2 0%nat k i * x 1%nat j).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y W1 W2 z1 z2.
  exact (L10_2 n0 n1 n2 eta ell_prime phi phi_prime (run101_W1 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) W10 (run101_W2 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) W20 (run101_a1 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) (run101_b1 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) b10 (run101_b2 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) b20 (run101_delta1 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) (run101_delta2 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) x y (run101_z1 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) (run101_z2 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim10_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let W10 := fun i1 i2 : nat => 1 in
  let W20 := fun i1 i2 : nat => 1 in
  let b10 := fun i1 : nat => 1 in
  let b20 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run101_W1 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) in
  let W2 := (run101_W2 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) in
  let z1 := (run101_z1 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) in
  let z2 := (run101_z2 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y) in
  (W1 1%nat 1%nat 1%nat <> W1 0%nat 1%nat 1%nat) /\ (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j - eta * Sum 1 n2 (fun k => ell_prime (z2 1%nat k) (y 1%nat k) * phi_prime (z1 1%nat i) * W2 0%nat k i * x 1%nat j)).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y W1 W2 z1 z2.
  pose (b1 := (run101_b1 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y)).
  pose (a1 := (run101_a1 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y)).
  pose (b2 := (run101_b2 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y)).
  pose (delta2 := (run101_delta2 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y)).
  pose (delta1 := (run101_delta1 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [1] (same_parts (eq_refl : b10 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v4 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b20 1%nat) eq_refl (rewritten (V 1) [b20 1%nat] [1] (same_parts (eq_refl : b20 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 3)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 2 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 2; 1] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 3 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [3; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (3 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (1 * 2 + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat] [1; 2] (same_parts v2 (same_parts v8 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 - 1 * 2 * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [1; 1; 2; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (2 # 1))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [(-1)] (same_parts v10 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (1 # 1) eq_refl)) (claim10 n0 n1 n2 eta ell_prime phi phi_prime W10 W20 b10 b20 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim5, claim6, claim7, claim8, claim9, claim10, claim1_moves, claim2_moves, claim3_moves, claim4_moves, claim5_moves, claim6_moves, claim7_moves, claim8_moves, claim9_moves, claim10_moves).
Print Assumptions certified.
