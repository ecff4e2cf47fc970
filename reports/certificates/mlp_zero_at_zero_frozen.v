(* The certificate of the page `mlp-zero-at-zero-frozen`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{W}_{2}$ never change *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run11_now_W1 := fun i j => 0; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => 0; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
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

Lemma L1_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H10 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * delta_r2 (S t) i)
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H16 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H14 n0 s2 s3 s4 x z1; exact (fun i t H19 => (eq_trans (H14 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H19) i j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3) ((proj1 (proj2 H19)) i)) s4)))).
  assert (s6 : forall (t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H7 a1 phi s5; exact (fun t H19 => (fun i : nat => (eq_trans (H7 t i) (eq_trans (f_equal phi (s5 i t H19)) H1))))).
  assert (s7 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s10 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H15 H16 n1 s6 s7 s8 s9 z2 z_r2; exact (fun i t H19 => (eq_trans (eq_trans (H15 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H19))) i j_0) ((s6 t H19) j_0)) s7))) s8) ((proj2 (proj2 (proj2 H19))) i)) (s9 i t))) (eq_sym (H16 t i))))).
  assert (s11 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H12 H13 delta2 delta_r2 ell_prime s10 y; exact (fun i t H19 => (eq_trans (eq_trans (H12 t i) (f_equal2 ell_prime (s10 i t H19) (eq_refl (y (S t) i)))) (eq_sym (H13 t i))))).
  assert (s12 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s13 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s14 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s15 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H11 delta1 n2 phi_prime s11 s12 s13 s14 s5; exact (fun i t H19 => (eq_trans (H11 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H19))) j_0 i) ((fun i : nat => (s11 i t H19)) j_0)) (s12 j_0 t)))) s13) (f_equal phi_prime (s5 i t H19))) s14)))).
  assert (s16 : forall (j t : nat),
    - (eta * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta; x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s17 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s18 : forall (i t : nat),
    - (eta * delta_r2 (S t) i * 0) = 0)
    by (clear - delta_r2 eta; exact (fun i t => (ring_fact [eta; delta_r2 (S t) i] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H10 H17 H18 H2 H3 H4 H5 H6 H8 H9 W1 W2 b1 b2 b_r2 eta s11 s15 s16 s17 s18 s4 s6 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj H5 (conj H2 (conj H6 (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))) (fun t : nat => (fun H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H17 t i j) (eq_trans (add2 ((proj1 H19) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s15 i t H19)) (eq_refl (x (S t) j)))) (s16 j t))) s4)))) (conj (fun i : nat => (eq_trans (H8 t i) (eq_trans (add2 ((proj1 (proj2 H19)) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s15 i t H19))) s17)) s4))) (conj (fun i : nat => (fun j : nat => (eq_trans (H18 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H19))) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s11 i t H19)) ((s6 t H19) j))) (s18 i t))) s4)))) (fun i : nat => (eq_trans (eq_trans (H9 t i) (add2 ((proj2 (proj2 (proj2 H19))) i) (opp1 (mul2 (eq_refl (eta)) (s11 i t H19))))) (eq_sym (H10 t i))))))))))).
  assert (s20 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s19; exact (fun t : nat => (proj1 (proj2 (s19 t))))).
  assert (s21 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s19; exact (fun t : nat => (proj1 (proj2 (proj2 (s19 t)))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s19 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s19 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s20 t i) (eq_sym (s20 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s21 t i j) (eq_sym (s21 0%nat i j)))))))).
Qed.

Record small11_state := { small11_now_b_r2 : nat -> R }.

Section small11.
Variables (eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small11_next_z_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r2 now i.
Definition small11_next_delta_r2 (now : small11_state) (t i : nat) : R :=
  ell_prime (small11_next_z_r2 now t i) (y (S t) i).
Definition small11_next_b_r2 (now : small11_state) (t i : nat) : R :=
  small11_now_b_r2 now i - eta * small11_next_delta_r2 now t i.
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_b_r2 := small11_next_b_r2 now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_b_r2 := fun i => 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_b_r2 (t : nat) := small11_now_b_r2 (small11_after t).
Definition small11_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_z_r2 (small11_after t) t end.
Definition small11_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small11_next_delta_r2 (small11_after t) t end.
End small11.

Lemma L1_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L1_1 n0 n1 n2 eta ell_prime phi phi_prime W1 W2 a1 b1 b2 (small11_b_r2 eta ell_prime y) delta1 delta2 (small11_delta_r2 eta ell_prime y) x y z1 z2 (small11_z_r2 eta ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 H7 H8 H9 (fun _ _ => eq_refl) H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  phi 0 = 0 ->
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime x y W1 b1 W2 H1.
  exact (L1_2 n0 n1 n2 eta ell_prime phi phi_prime (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_a1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_b2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_delta1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_delta2 n0 n1 n2 eta ell_prime phi phi_prime x y) x y (run11_z1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run11_z2 n0 n1 n2 eta ell_prime phi phi_prime x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let b1 := (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let W2 := (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let b2 := (run11_b2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j)).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime x y W1 b1 W2 b2.
  pose (z1 := (run11_z1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run11_a1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (z2 := (run11_z2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  assert (v1 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v6 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v8 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim1 n0 n1 n2 eta ell_prime phi phi_prime x y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{z}_{2}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R }.

Section run21.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run21_now_W1 := fun i j => 0; run21_now_b1 := fun i => 0; run21_now_W2 := fun i j => 0; run21_now_b2 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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

Record run22_state := { run22_now_W1' : nat -> nat -> R; run22_now_b1' : nat -> R; run22_now_W2' : nat -> nat -> R; run22_now_b2' : nat -> R }.

Section run22.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x' y : nat -> nat -> R).
Definition run22_next_z1' (now : run22_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run22_now_W1' now i j * x' (S t) j) + run22_now_b1' now i.
Definition run22_next_a1' (now : run22_state) (t i : nat) : R :=
  phi (run22_next_z1' now t i).
Definition run22_next_z2' (now : run22_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run22_now_W2' now i j * run22_next_a1' now t j) + run22_now_b2' now i.
Definition run22_next_delta2' (now : run22_state) (t i : nat) : R :=
  ell_prime (run22_next_z2' now t i) (y (S t) i).
Definition run22_next_delta1' (now : run22_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run22_now_W2' now j i * run22_next_delta2' now t j) * phi_prime (run22_next_z1' now t i).
Definition run22_next_W1' (now : run22_state) (t i j : nat) : R :=
  run22_now_W1' now i j - eta * run22_next_delta1' now t i * x' (S t) j.
Definition run22_next_b1' (now : run22_state) (t i : nat) : R :=
  run22_now_b1' now i - eta * run22_next_delta1' now t i.
Definition run22_next_W2' (now : run22_state) (t i j : nat) : R :=
  run22_now_W2' now i j - eta * run22_next_delta2' now t i * run22_next_a1' now t j.
Definition run22_next_b2' (now : run22_state) (t i : nat) : R :=
  run22_now_b2' now i - eta * run22_next_delta2' now t i.
Definition run22_step (now : run22_state) (t : nat) : run22_state := {| run22_now_W1' := run22_next_W1' now t; run22_now_b1' := run22_next_b1' now t; run22_now_W2' := run22_next_W2' now t; run22_now_b2' := run22_next_b2' now t |}.
Fixpoint run22_after (t : nat) : run22_state :=
  match t with O => {| run22_now_W1' := fun i j => 0; run22_now_b1' := fun i => 0; run22_now_W2' := fun i j => 0; run22_now_b2' := fun i => 0 |} | S t => run22_step (run22_after t) t end.
Definition run22_W1' (t : nat) := run22_now_W1' (run22_after t).
Definition run22_b1' (t : nat) := run22_now_b1' (run22_after t).
Definition run22_W2' (t : nat) := run22_now_W2' (run22_after t).
Definition run22_b2' (t : nat) := run22_now_b2' (run22_after t).
Definition run22_z1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_z1' (run22_after t) t end.
Definition run22_a1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_a1' (run22_after t) t end.
Definition run22_z2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_z2' (run22_after t) t end.
Definition run22_delta2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_delta2' (run22_after t) t end.
Definition run22_delta1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_delta1' (run22_after t) t end.
End run22.

Lemma L2_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (a1 b1 b2 b_r2 delta1 delta2 delta_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H10 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * delta_r2 (S t) i)
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H16 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j) :
  forall t : nat, forall i : nat, z2 (S t) i = z_r2 (S t) i.
Proof.
  assert (s1 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s2 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s3 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s4 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H14 n0 s1 s2 s3 x z1; exact (fun i t H19 => (eq_trans (H14 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H19) i j_0) (eq_refl (x (S t) j_0))) (s1 j_0 t)))) s2) ((proj1 (proj2 H19)) i)) s3)))).
  assert (s5 : forall (t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H1 H7 a1 phi s4; exact (fun t H19 => (fun i : nat => (eq_trans (H7 t i) (eq_trans (f_equal phi (s4 i t H19)) H1))))).
  assert (s6 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s8 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s9 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H15 H16 n1 s5 s6 s7 s8 z2 z_r2; exact (fun i t H19 => (eq_trans (eq_trans (H15 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H19))) i j_0) ((s5 t H19) j_0)) s6))) s7) ((proj2 (proj2 (proj2 H19))) i)) (s8 i t))) (eq_sym (H16 t i))))).
  assert (s10 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s11 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H12 H13 delta2 delta_r2 ell_prime s9 y; exact (fun i t H19 => (eq_trans (eq_trans (H12 t i) (f_equal2 ell_prime (s9 i t H19) (eq_refl (y (S t) i)))) (eq_sym (H13 t i))))).
  assert (s12 : forall (j_0 t : nat),
    0 * delta_r2 (S t) j_0 = 0)
    by (clear - delta_r2; exact (fun j_0 t => (ring_fact [delta_r2 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s13 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s14 : 0 * phi_prime 0 = 0)
    by (clear - phi_prime; exact (ring_fact [phi_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s15 : forall (i t : nat) (H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H11 delta1 n2 phi_prime s11 s12 s13 s14 s4; exact (fun i t H19 => (eq_trans (H11 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H19))) j_0 i) ((fun i : nat => (s11 i t H19)) j_0)) (s12 j_0 t)))) s13) (f_equal phi_prime (s4 i t H19))) s14)))).
  assert (s16 : forall (j t : nat),
    - (eta * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta; x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s17 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s18 : forall (i t : nat),
    - (eta * delta_r2 (S t) i * 0) = 0)
    by (clear - delta_r2 eta; exact (fun i t => (ring_fact [eta; delta_r2 (S t) i] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H10 H17 H18 H2 H3 H4 H5 H6 H8 H9 W1 W2 b1 b2 b_r2 eta s11 s15 s16 s17 s18 s3 s5 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj H5 (conj H2 (conj H6 (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))) (fun t : nat => (fun H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H17 t i j) (eq_trans (add2 ((proj1 H19) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s15 i t H19)) (eq_refl (x (S t) j)))) (s16 j t))) s3)))) (conj (fun i : nat => (eq_trans (H8 t i) (eq_trans (add2 ((proj1 (proj2 H19)) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s15 i t H19))) s17)) s3))) (conj (fun i : nat => (fun j : nat => (eq_trans (H18 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H19))) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s11 i t H19)) ((s5 t H19) j))) (s18 i t))) s3)))) (fun i : nat => (eq_trans (eq_trans (H9 t i) (add2 ((proj2 (proj2 (proj2 H19))) i) (opp1 (mul2 (eq_refl (eta)) (s11 i t H19))))) (eq_sym (H10 t i))))))))))).
  exact (fun t : nat => ((fun H19 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = b_r2 t i) => (fun i : nat => (s9 i t H19))) (s19 t))).
Qed.

Lemma L2_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' b_r2 delta1 delta1' delta2 delta2' delta_r2 x x' y z1 z1' z2 z2' z_r2 : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b_r2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H10 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * delta_r2 (S t) i)
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H16 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H20 : forall i : nat, b1' 0%nat i = 0)
    (H21 : forall i : nat, b2' 0%nat i = 0)
    (H22 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H23 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H24 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H25 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * delta1' (S t) i)
    (H26 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * delta2' (S t) i)
    (H27 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H28 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H29 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H30 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H31 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * delta1' (S t) i * x' (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * delta2' (S t) i * a1' (S t) j) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  assert (s20 : forall (i t : nat),
    z_r2 (S t) i = z_r2 (S t) i)
    by (clear - z_r2; exact (fun i t => (eq_refl (z_r2 (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L2_1 n0 n1 n2 eta ell_prime phi phi_prime W1 W2 a1 b1 b2 b_r2 delta1 delta2 delta_r2 x y z1 z2 z_r2 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18) t i) (eq_sym ((L2_1 n0 n1 n2 eta ell_prime phi phi_prime W1' W2' a1' b1' b2' b_r2 delta1' delta2' delta_r2 x' y z1' z2' z_r2 H1 H20 H21 H4 H22 H23 H24 H25 H26 H10 H27 H28 H13 H29 H30 H16 H31 H32) t i))))).
Qed.

Record small21_state := { small21_now_b_r2 : nat -> R }.

Section small21.
Variables (eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small21_next_z_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r2 now i.
Definition small21_next_delta_r2 (now : small21_state) (t i : nat) : R :=
  ell_prime (small21_next_z_r2 now t i) (y (S t) i).
Definition small21_next_b_r2 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r2 now i - eta * small21_next_delta_r2 now t i.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_b_r2 := small21_next_b_r2 now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_b_r2 := fun i => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_b_r2 (t : nat) := small21_now_b_r2 (small21_after t).
Definition small21_z_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_z_r2 (small21_after t) t end.
Definition small21_delta_r2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_delta_r2 (small21_after t) t end.
End small21.

Lemma L2_3 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W1' W2 W2' : nat -> nat -> nat -> R) (a1 a1' b1 b1' b2 b2' delta1 delta1' delta2 delta2' x x' y z1 z1' z2 z2' : nat -> nat -> R)
    (H1 : phi 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H8 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H9 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H11 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H14 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H15 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H18 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H20 : forall i : nat, b1' 0%nat i = 0)
    (H21 : forall i : nat, b2' 0%nat i = 0)
    (H22 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H23 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H24 : forall t : nat, forall i : nat, a1' (S t) i = phi (z1' (S t) i))
    (H25 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * delta1' (S t) i)
    (H26 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * delta2' (S t) i)
    (H27 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi_prime (z1' (S t) i))
    (H28 : forall t : nat, forall i : nat, delta2' (S t) i = ell_prime (z2' (S t) i) (y (S t) i))
    (H29 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H30 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H31 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * delta1' (S t) i * x' (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * delta2' (S t) i * a1' (S t) j) :
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L2_2 n0 n1 n2 eta ell_prime phi phi_prime W1 W1' W2 W2' a1 a1' b1 b1' b2 b2' (small21_b_r2 eta ell_prime y) delta1 delta1' delta2 delta2' (small21_delta_r2 eta ell_prime y) x x' y z1 z1' z2 z2' (small21_z_r2 eta ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 H7 H8 H9 (fun _ _ => eq_refl) H11 H12 (fun _ _ => eq_refl) H14 H15 (fun _ _ => eq_refl) H17 H18 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (x x' y : nat -> nat -> R),
  let z2 := (run21_z2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let z2' := (run22_z2' n0 n1 n2 eta ell_prime phi phi_prime x' y) in
  phi 0 = 0 ->
  forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i.
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime x x' y z2 z2' H1.
  exact (L2_3 n0 n1 n2 eta ell_prime phi phi_prime (run21_W1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run22_W1' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run21_W2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run22_W2' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run21_a1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run22_a1' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run21_b1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run22_b1' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run21_b2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run22_b2' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run21_delta1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run22_delta1' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run21_delta2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run22_delta2' n0 n1 n2 eta ell_prime phi phi_prime x' y) x x' y (run21_z1 n0 n1 n2 eta ell_prime phi phi_prime x y) (run22_z1' n0 n1 n2 eta ell_prime phi phi_prime x' y) (run21_z2 n0 n1 n2 eta ell_prime phi phi_prime x y) (run22_z2' n0 n1 n2 eta ell_prime phi phi_prime x' y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi := fun z : R => z in
  let phi_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let x' := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b2 := (run21_b2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let z2 := (run21_z2 n0 n1 n2 eta ell_prime phi phi_prime x y) in
  let z2' := (run22_z2' n0 n1 n2 eta ell_prime phi phi_prime x' y) in
  phi 0 = 0 /\ (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, forall i : nat, z2 (S t) i = z2' (S t) i).
Proof.
  intros n0 n1 n2 eta ell_prime phi phi_prime x x' y b2 z2 z2'.
  pose (W2 := (run21_W2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (W1 := (run21_W1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (b1 := (run21_b1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (z1 := (run21_z1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (a1 := (run21_a1 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  pose (delta2 := (run21_delta2 n0 n1 n2 eta ell_prime phi phi_prime x y)).
  assert (v1 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v6 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v8 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim2 n0 n1 n2 eta ell_prime phi phi_prime x x' y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{W}_{1}$, $\mathbf{b}_{1}$, $\mathbf{W}_{2}$, $\mathbf{b}_{2}$ and $\mathbf{W}_{3}$ never change *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R; run31_now_W3 : nat -> nat -> R; run31_now_b3 : nat -> R }.

Section run31.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x y : nat -> nat -> R).
Definition run31_next_z1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run31_now_W1 now i j * x (S t) j) + run31_now_b1 now i.
Definition run31_next_a1 (now : run31_state) (t i : nat) : R :=
  phi1 (run31_next_z1 now t i).
Definition run31_next_z2 (now : run31_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run31_now_W2 now i j * run31_next_a1 now t j) + run31_now_b2 now i.
Definition run31_next_a2 (now : run31_state) (t i : nat) : R :=
  phi2 (run31_next_z2 now t i).
Definition run31_next_z3 (now : run31_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run31_now_W3 now i j * run31_next_a2 now t j) + run31_now_b3 now i.
Definition run31_next_delta3 (now : run31_state) (t i : nat) : R :=
  ell_prime (run31_next_z3 now t i) (y (S t) i).
Definition run31_next_delta2 (now : run31_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run31_now_W3 now j i * run31_next_delta3 now t j) * phi2_prime (run31_next_z2 now t i).
Definition run31_next_delta1 (now : run31_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run31_now_W2 now j i * run31_next_delta2 now t j) * phi1_prime (run31_next_z1 now t i).
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

Lemma L3_1 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 b_r3 delta1 delta2 delta3 delta_r3 x y z1 z2 z3 z_r3 : nat -> nat -> R)
    (H1 : phi2 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b3 0%nat i = 0)
    (H5 : forall i : nat, b_r3 0%nat i = 0)
    (H6 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H7 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H8 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H9 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H10 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H13 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H14 : forall t : nat, forall i : nat, b_r3 (S t) i = b_r3 t i - eta * delta_r3 (S t) i)
    (H15 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi1_prime (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi2_prime (z2 (S t) i))
    (H17 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H18 : forall t : nat, forall i : nat, delta_r3 (S t) i = ell_prime (z_r3 (S t) i) (y (S t) i))
    (H19 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H20 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H21 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H22 : forall t : nat, forall i : nat, z_r3 (S t) i = b_r3 t i)
    (H23 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H24 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : forall (t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, forall j : nat, W3 t i j = 0)
    by (clear - W3; exact (fun t H26 => (proj1 (proj2 (proj2 (proj2 (proj2 H26))))))).
  assert (s3 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s5 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z1 (S t) i = 0)
    by (clear - H19 n0 s3 s4 s5 x z1; exact (fun i t H26 => (eq_trans (H19 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H26) i j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) s4) ((proj1 (proj2 H26)) i)) s5)))).
  assert (s7 : forall (t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, a1 (S t) i = phi1 0)
    by (clear - H9 a1 phi1 s6; exact (fun t H26 => (fun i : nat => (eq_trans (H9 t i) (f_equal phi1 (s6 i t H26)))))).
  assert (s8 : 0 * phi1 0 = 0)
    by (clear - phi1; exact (ring_fact [phi1 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s9 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s10 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z2 (S t) i = 0)
    by (clear - H20 n1 s5 s7 s8 s9 z2; exact (fun i t H26 => (eq_trans (H20 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H26))) i j_0) ((s7 t H26) j_0)) s8))) s9) ((proj1 (proj2 (proj2 (proj2 H26)))) i)) s5)))).
  assert (s11 : forall (t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, a2 (S t) i = 0)
    by (clear - H1 H10 a2 phi2 s10; exact (fun t H26 => (fun i : nat => (eq_trans (H10 t i) (eq_trans (f_equal phi2 (s10 i t H26)) H1))))).
  assert (s12 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s13 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s14 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    b3 t i = b_r3 t i)
    by (clear - b3 b_r3; exact (fun i t H26 => ((proj2 (proj2 (proj2 (proj2 (proj2 H26))))) i))).
  assert (s15 : forall (i t : nat),
    0 + b_r3 t i = b_r3 t i)
    by (clear - b_r3; exact (fun i t => (ring_fact [b_r3 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s16 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z3 (S t) i = z_r3 (S t) i)
    by (clear - H21 H22 n2 s11 s12 s13 s14 s15 s2 z3 z_r3; exact (fun i t H26 => (eq_trans (eq_trans (H21 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H26) i j_0) ((s11 t H26) j_0)) s12))) s13) (s14 i t H26)) (s15 i t))) (eq_sym (H22 t i))))).
  assert (s17 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta3 (S t) i = delta_r3 (S t) i)
    by (clear - H17 H18 delta3 delta_r3 ell_prime s16 y; exact (fun i t H26 => (eq_trans (eq_trans (H17 t i) (f_equal2 ell_prime (s16 i t H26) (eq_refl (y (S t) i)))) (eq_sym (H18 t i))))).
  assert (s18 : forall (j_0 t : nat),
    0 * delta_r3 (S t) j_0 = 0)
    by (clear - delta_r3; exact (fun j_0 t => (ring_fact [delta_r3 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s19 : Sum 1 n3 (fun j => 0) = 0)
    by (clear - n3 y; exact (rewritten (V 1) [Sum 1 n3 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n3 [])) (eq_refl (0))) eq_refl))).
  assert (s20 : 0 * phi2_prime 0 = 0)
    by (clear - phi2_prime; exact (ring_fact [phi2_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s21 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta2 (S t) i = 0)
    by (clear - H16 delta2 n3 phi2_prime s10 s17 s18 s19 s2 s20; exact (fun i t H26 => (eq_trans (H16 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H26) j_0 i) ((fun i : nat => (s17 i t H26)) j_0)) (s18 j_0 t)))) s19) (f_equal phi2_prime (s10 i t H26))) s20)))).
  assert (s22 : 0 * phi1_prime 0 = 0)
    by (clear - phi1_prime; exact (ring_fact [phi1_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s23 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta1 (S t) i = 0)
    by (clear - H15 delta1 n2 phi1_prime s12 s13 s21 s22 s6; exact (fun i t H26 => (eq_trans (H15 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H26))) j_0 i) ((fun i : nat => (s21 i t H26)) j_0)) s12))) s13) (f_equal phi1_prime (s6 i t H26))) s22)))).
  assert (s24 : forall (j t : nat),
    - (eta * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta; x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s25 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s26 : - (eta * 0 * phi1 0) = 0)
    by (clear - eta phi1; exact (ring_fact [eta; phi1 0] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s27 : forall (i t : nat),
    - (eta * delta_r3 (S t) i * 0) = 0)
    by (clear - delta_r3 eta; exact (fun i t => (ring_fact [eta; delta_r3 (S t) i] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s28 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i))
    by (clear - H11 H12 H13 H14 H2 H23 H24 H25 H3 H4 H5 H6 H7 H8 W1 W2 W3 b1 b2 b3 b_r3 eta s11 s14 s17 s2 s21 s23 s24 s25 s26 s27 s5 s7 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)) (conj H6 (conj H2 (conj H7 (conj H3 (conj H8 (fun i : nat => (eq_trans (H4 i) (eq_sym (H5 i))))))))) (fun t : nat => (fun H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H23 t i j) (eq_trans (add2 ((proj1 H26) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s23 i t H26)) (eq_refl (x (S t) j)))) (s24 j t))) s5)))) (conj (fun i : nat => (eq_trans (H11 t i) (eq_trans (add2 ((proj1 (proj2 H26)) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s23 i t H26))) s25)) s5))) (conj (fun i : nat => (fun j : nat => (eq_trans (H24 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H26))) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s21 i t H26)) ((s7 t H26) j))) s26)) s5)))) (conj (fun i : nat => (eq_trans (H12 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 H26)))) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s21 i t H26))) s25)) s5))) (conj (fun i : nat => (fun j : nat => (eq_trans (H25 t i j) (eq_trans (add2 ((s2 t H26) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s17 i t H26)) ((s11 t H26) j))) (s27 i t))) s5)))) (fun i : nat => (eq_trans (eq_trans (H13 t i) (add2 (s14 i t H26) (opp1 (mul2 (eq_refl (eta)) (s17 i t H26))))) (eq_sym (H14 t i))))))))))))).
  assert (s29 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s28; exact (fun t : nat => (proj1 (proj2 (s28 t))))).
  assert (s30 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s28; exact (fun t : nat => (proj1 (proj2 (proj2 (s28 t)))))).
  assert (s31 : forall t : nat, forall i : nat, b2 t i = 0)
    by (clear - b2 s28; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s28 t))))))).
  assert (s32 : forall t : nat, forall i : nat, forall j : nat, W3 t i j = 0)
    by (clear - W3 s28; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s28 t)))))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s28 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s28 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s29 t i) (eq_sym (s29 0%nat i)))) (conj (fun i : nat => (fun j : nat => (eq_trans (s30 t i j) (eq_sym (s30 0%nat i j))))) (conj (fun i : nat => (eq_trans (s31 t i) (eq_sym (s31 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s32 t i j) (eq_sym (s32 0%nat i j)))))))))).
Qed.

Record small31_state := { small31_now_b_r3 : nat -> R }.

Section small31.
Variables (eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small31_next_z_r3 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r3 now i.
Definition small31_next_delta_r3 (now : small31_state) (t i : nat) : R :=
  ell_prime (small31_next_z_r3 now t i) (y (S t) i).
Definition small31_next_b_r3 (now : small31_state) (t i : nat) : R :=
  small31_now_b_r3 now i - eta * small31_next_delta_r3 now t i.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_b_r3 := small31_next_b_r3 now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_b_r3 := fun i => 0 |} | S t => small31_step (small31_after t) t end.
Definition small31_b_r3 (t : nat) := small31_now_b_r3 (small31_after t).
Definition small31_z_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_z_r3 (small31_after t) t end.
Definition small31_delta_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small31_next_delta_r3 (small31_after t) t end.
End small31.

Lemma L3_2 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : phi2 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b3 0%nat i = 0)
    (H6 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H7 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H8 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H9 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H10 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H13 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H15 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi1_prime (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi2_prime (z2 (S t) i))
    (H17 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H19 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H20 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H21 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H23 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H24 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j).
Proof.
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L3_1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime W1 W2 W3 a1 a2 b1 b2 b3 (small31_b_r3 eta ell_prime y) delta1 delta2 delta3 (small31_delta_r3 eta ell_prime y) x y z1 z2 z3 (small31_z_r3 eta ell_prime y) H1 H2 H3 H4 (fun _ => eq_refl) H6 H7 H8 H9 H10 H11 H12 H13 (fun _ _ => eq_refl) H15 H16 H17 (fun _ _ => eq_refl) H19 H20 H21 (fun _ _ => eq_refl) H23 H24 H25).
Qed.

Theorem claim3 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run31_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let b1 := (run31_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let b2 := (run31_b2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let W3 := (run31_W3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  phi2 0 = 0 ->
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y W1 b1 W2 b2 W3 H1.
  exact (L3_2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime (run31_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_W2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_W3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_a1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_a2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_b2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_b3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_delta1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_delta2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_delta3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) x y (run31_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_z2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run31_z3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run31_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let b1 := (run31_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let W2 := (run31_W2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let b2 := (run31_b2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let W3 := (run31_W3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let b3 := (run31_b3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  phi2 0 = 0 /\ (b3 1%nat 1%nat <> b3 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j)).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y W1 b1 W2 b2 W3 b3.
  pose (z1 := (run31_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (a1 := (run31_a1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z2 := (run31_z2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (a2 := (run31_a2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z3 := (run31_z3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (delta3 := (run31_delta3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
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
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v6 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v7 (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v9 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v10 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : b3 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b3 0%nat 1%nat - eta * delta3 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b3 0%nat 1%nat; eta; delta3 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v12 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b3 1%nat 1%nat) (b3 0%nat 1%nat) (rewritten (V 1) [b3 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (rewritten (V 1) [b3 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{z}_{3}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run41_state := { run41_now_W1 : nat -> nat -> R; run41_now_b1 : nat -> R; run41_now_W2 : nat -> nat -> R; run41_now_b2 : nat -> R; run41_now_W3 : nat -> nat -> R; run41_now_b3 : nat -> R }.

Section run41.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x y : nat -> nat -> R).
Definition run41_next_z1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run41_now_W1 now i j * x (S t) j) + run41_now_b1 now i.
Definition run41_next_a1 (now : run41_state) (t i : nat) : R :=
  phi1 (run41_next_z1 now t i).
Definition run41_next_z2 (now : run41_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run41_now_W2 now i j * run41_next_a1 now t j) + run41_now_b2 now i.
Definition run41_next_a2 (now : run41_state) (t i : nat) : R :=
  phi2 (run41_next_z2 now t i).
Definition run41_next_z3 (now : run41_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run41_now_W3 now i j * run41_next_a2 now t j) + run41_now_b3 now i.
Definition run41_next_delta3 (now : run41_state) (t i : nat) : R :=
  ell_prime (run41_next_z3 now t i) (y (S t) i).
Definition run41_next_delta2 (now : run41_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run41_now_W3 now j i * run41_next_delta3 now t j) * phi2_prime (run41_next_z2 now t i).
Definition run41_next_delta1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run41_now_W2 now j i * run41_next_delta2 now t j) * phi1_prime (run41_next_z1 now t i).
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
  match t with O => {| run41_now_W1 := fun i j => 0; run41_now_b1 := fun i => 0; run41_now_W2 := fun i j => 0; run41_now_b2 := fun i => 0; run41_now_W3 := fun i j => 0; run41_now_b3 := fun i => 0 |} | S t => run41_step (run41_after t) t end.
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

Record run42_state := { run42_now_W1' : nat -> nat -> R; run42_now_b1' : nat -> R; run42_now_W2' : nat -> nat -> R; run42_now_b2' : nat -> R; run42_now_W3' : nat -> nat -> R; run42_now_b3' : nat -> R }.

Section run42.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x' y : nat -> nat -> R).
Definition run42_next_z1' (now : run42_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run42_now_W1' now i j * x' (S t) j) + run42_now_b1' now i.
Definition run42_next_a1' (now : run42_state) (t i : nat) : R :=
  phi1 (run42_next_z1' now t i).
Definition run42_next_z2' (now : run42_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run42_now_W2' now i j * run42_next_a1' now t j) + run42_now_b2' now i.
Definition run42_next_a2' (now : run42_state) (t i : nat) : R :=
  phi2 (run42_next_z2' now t i).
Definition run42_next_z3' (now : run42_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run42_now_W3' now i j * run42_next_a2' now t j) + run42_now_b3' now i.
Definition run42_next_delta3' (now : run42_state) (t i : nat) : R :=
  ell_prime (run42_next_z3' now t i) (y (S t) i).
Definition run42_next_delta2' (now : run42_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run42_now_W3' now j i * run42_next_delta3' now t j) * phi2_prime (run42_next_z2' now t i).
Definition run42_next_delta1' (now : run42_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run42_now_W2' now j i * run42_next_delta2' now t j) * phi1_prime (run42_next_z1' now t i).
Definition run42_next_W1' (now : run42_state) (t i j : nat) : R :=
  run42_now_W1' now i j - eta * run42_next_delta1' now t i * x' (S t) j.
Definition run42_next_b1' (now : run42_state) (t i : nat) : R :=
  run42_now_b1' now i - eta * run42_next_delta1' now t i.
Definition run42_next_W2' (now : run42_state) (t i j : nat) : R :=
  run42_now_W2' now i j - eta * run42_next_delta2' now t i * run42_next_a1' now t j.
Definition run42_next_b2' (now : run42_state) (t i : nat) : R :=
  run42_now_b2' now i - eta * run42_next_delta2' now t i.
Definition run42_next_W3' (now : run42_state) (t i j : nat) : R :=
  run42_now_W3' now i j - eta * run42_next_delta3' now t i * run42_next_a2' now t j.
Definition run42_next_b3' (now : run42_state) (t i : nat) : R :=
  run42_now_b3' now i - eta * run42_next_delta3' now t i.
Definition run42_step (now : run42_state) (t : nat) : run42_state := {| run42_now_W1' := run42_next_W1' now t; run42_now_b1' := run42_next_b1' now t; run42_now_W2' := run42_next_W2' now t; run42_now_b2' := run42_next_b2' now t; run42_now_W3' := run42_next_W3' now t; run42_now_b3' := run42_next_b3' now t |}.
Fixpoint run42_after (t : nat) : run42_state :=
  match t with O => {| run42_now_W1' := fun i j => 0; run42_now_b1' := fun i => 0; run42_now_W2' := fun i j => 0; run42_now_b2' := fun i => 0; run42_now_W3' := fun i j => 0; run42_now_b3' := fun i => 0 |} | S t => run42_step (run42_after t) t end.
Definition run42_W1' (t : nat) := run42_now_W1' (run42_after t).
Definition run42_b1' (t : nat) := run42_now_b1' (run42_after t).
Definition run42_W2' (t : nat) := run42_now_W2' (run42_after t).
Definition run42_b2' (t : nat) := run42_now_b2' (run42_after t).
Definition run42_W3' (t : nat) := run42_now_W3' (run42_after t).
Definition run42_b3' (t : nat) := run42_now_b3' (run42_after t).
Definition run42_z1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_z1' (run42_after t) t end.
Definition run42_a1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_a1' (run42_after t) t end.
Definition run42_z2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_z2' (run42_after t) t end.
Definition run42_a2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_a2' (run42_after t) t end.
Definition run42_z3' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_z3' (run42_after t) t end.
Definition run42_delta3' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_delta3' (run42_after t) t end.
Definition run42_delta2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_delta2' (run42_after t) t end.
Definition run42_delta1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run42_next_delta1' (run42_after t) t end.
End run42.

Lemma L4_1 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (W1 W2 W3 : nat -> nat -> nat -> R) (a1 a2 b1 b2 b3 b_r3 delta1 delta2 delta3 delta_r3 x y z1 z2 z3 z_r3 : nat -> nat -> R)
    (H1 : phi2 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b3 0%nat i = 0)
    (H5 : forall i : nat, b_r3 0%nat i = 0)
    (H6 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H7 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H8 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H9 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H10 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H13 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H14 : forall t : nat, forall i : nat, b_r3 (S t) i = b_r3 t i - eta * delta_r3 (S t) i)
    (H15 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi1_prime (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi2_prime (z2 (S t) i))
    (H17 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H18 : forall t : nat, forall i : nat, delta_r3 (S t) i = ell_prime (z_r3 (S t) i) (y (S t) i))
    (H19 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H20 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H21 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H22 : forall t : nat, forall i : nat, z_r3 (S t) i = b_r3 t i)
    (H23 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H24 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j) :
  forall t : nat, forall i : nat, z3 (S t) i = z_r3 (S t) i.
Proof.
  assert (s1 : forall (t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, forall j : nat, W3 t i j = 0)
    by (clear - W3; exact (fun t H26 => (proj1 (proj2 (proj2 (proj2 (proj2 H26))))))).
  assert (s2 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s4 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z1 (S t) i = 0)
    by (clear - H19 n0 s2 s3 s4 x z1; exact (fun i t H26 => (eq_trans (H19 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H26) i j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3) ((proj1 (proj2 H26)) i)) s4)))).
  assert (s6 : forall (t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, a1 (S t) i = phi1 0)
    by (clear - H9 a1 phi1 s5; exact (fun t H26 => (fun i : nat => (eq_trans (H9 t i) (f_equal phi1 (s5 i t H26)))))).
  assert (s7 : 0 * phi1 0 = 0)
    by (clear - phi1; exact (ring_fact [phi1 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s8 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z2 (S t) i = 0)
    by (clear - H20 n1 s4 s6 s7 s8 z2; exact (fun i t H26 => (eq_trans (H20 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H26))) i j_0) ((s6 t H26) j_0)) s7))) s8) ((proj1 (proj2 (proj2 (proj2 H26)))) i)) s4)))).
  assert (s10 : forall (t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, a2 (S t) i = 0)
    by (clear - H1 H10 a2 phi2 s9; exact (fun t H26 => (fun i : nat => (eq_trans (H10 t i) (eq_trans (f_equal phi2 (s9 i t H26)) H1))))).
  assert (s11 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s12 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s13 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    b3 t i = b_r3 t i)
    by (clear - b3 b_r3; exact (fun i t H26 => ((proj2 (proj2 (proj2 (proj2 (proj2 H26))))) i))).
  assert (s14 : forall (i t : nat),
    0 + b_r3 t i = b_r3 t i)
    by (clear - b_r3; exact (fun i t => (ring_fact [b_r3 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s15 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z3 (S t) i = z_r3 (S t) i)
    by (clear - H21 H22 n2 s1 s10 s11 s12 s13 s14 z3 z_r3; exact (fun i t H26 => (eq_trans (eq_trans (H21 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H26) i j_0) ((s10 t H26) j_0)) s11))) s12) (s13 i t H26)) (s14 i t))) (eq_sym (H22 t i))))).
  assert (s16 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s17 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta3 (S t) i = delta_r3 (S t) i)
    by (clear - H17 H18 delta3 delta_r3 ell_prime s15 y; exact (fun i t H26 => (eq_trans (eq_trans (H17 t i) (f_equal2 ell_prime (s15 i t H26) (eq_refl (y (S t) i)))) (eq_sym (H18 t i))))).
  assert (s18 : forall (j_0 t : nat),
    0 * delta_r3 (S t) j_0 = 0)
    by (clear - delta_r3; exact (fun j_0 t => (ring_fact [delta_r3 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s19 : Sum 1 n3 (fun j => 0) = 0)
    by (clear - n3 y; exact (rewritten (V 1) [Sum 1 n3 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n3 [])) (eq_refl (0))) eq_refl))).
  assert (s20 : 0 * phi2_prime 0 = 0)
    by (clear - phi2_prime; exact (ring_fact [phi2_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s21 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta2 (S t) i = 0)
    by (clear - H16 delta2 n3 phi2_prime s1 s17 s18 s19 s20 s9; exact (fun i t H26 => (eq_trans (H16 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H26) j_0 i) ((fun i : nat => (s17 i t H26)) j_0)) (s18 j_0 t)))) s19) (f_equal phi2_prime (s9 i t H26))) s20)))).
  assert (s22 : 0 * phi1_prime 0 = 0)
    by (clear - phi1_prime; exact (ring_fact [phi1_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s23 : forall (i t : nat) (H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta1 (S t) i = 0)
    by (clear - H15 delta1 n2 phi1_prime s11 s12 s21 s22 s5; exact (fun i t H26 => (eq_trans (H15 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H26))) j_0 i) ((fun i : nat => (s21 i t H26)) j_0)) s11))) s12) (f_equal phi1_prime (s5 i t H26))) s22)))).
  assert (s24 : forall (j t : nat),
    - (eta * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta; x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s25 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s26 : - (eta * 0 * phi1 0) = 0)
    by (clear - eta phi1; exact (ring_fact [eta; phi1 0] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s27 : forall (i t : nat),
    - (eta * delta_r3 (S t) i * 0) = 0)
    by (clear - delta_r3 eta; exact (fun i t => (ring_fact [eta; delta_r3 (S t) i] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s28 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i))
    by (clear - H11 H12 H13 H14 H2 H23 H24 H25 H3 H4 H5 H6 H7 H8 W1 W2 W3 b1 b2 b3 b_r3 eta s1 s10 s13 s17 s21 s23 s24 s25 s26 s27 s4 s6 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i)) (conj H6 (conj H2 (conj H7 (conj H3 (conj H8 (fun i : nat => (eq_trans (H4 i) (eq_sym (H5 i))))))))) (fun t : nat => (fun H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H23 t i j) (eq_trans (add2 ((proj1 H26) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s23 i t H26)) (eq_refl (x (S t) j)))) (s24 j t))) s4)))) (conj (fun i : nat => (eq_trans (H11 t i) (eq_trans (add2 ((proj1 (proj2 H26)) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s23 i t H26))) s25)) s4))) (conj (fun i : nat => (fun j : nat => (eq_trans (H24 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H26))) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s21 i t H26)) ((s6 t H26) j))) s26)) s4)))) (conj (fun i : nat => (eq_trans (H12 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 H26)))) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s21 i t H26))) s25)) s4))) (conj (fun i : nat => (fun j : nat => (eq_trans (H25 t i j) (eq_trans (add2 ((s1 t H26) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s17 i t H26)) ((s10 t H26) j))) (s27 i t))) s4)))) (fun i : nat => (eq_trans (eq_trans (H13 t i) (add2 (s13 i t H26) (opp1 (mul2 (eq_refl (eta)) (s17 i t H26))))) (eq_sym (H14 t i))))))))))))).
  exact (fun t : nat => ((fun H26 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = b_r3 t i) => (fun i : nat => (s15 i t H26))) (s28 t))).
Qed.

Lemma L4_2 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (W1 W1' W2 W2' W3 W3' : nat -> nat -> nat -> R) (a1 a1' a2 a2' b1 b1' b2 b2' b3 b3' b_r3 delta1 delta1' delta2 delta2' delta3 delta3' delta_r3 x x' y z1 z1' z2 z2' z3 z3' z_r3 : nat -> nat -> R)
    (H1 : phi2 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b3 0%nat i = 0)
    (H5 : forall i : nat, b_r3 0%nat i = 0)
    (H6 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H7 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H8 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H9 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H10 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H13 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H14 : forall t : nat, forall i : nat, b_r3 (S t) i = b_r3 t i - eta * delta_r3 (S t) i)
    (H15 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi1_prime (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi2_prime (z2 (S t) i))
    (H17 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H18 : forall t : nat, forall i : nat, delta_r3 (S t) i = ell_prime (z_r3 (S t) i) (y (S t) i))
    (H19 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H20 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H21 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H22 : forall t : nat, forall i : nat, z_r3 (S t) i = b_r3 t i)
    (H23 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H24 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j)
    (H27 : forall i : nat, b1' 0%nat i = 0)
    (H28 : forall i : nat, b2' 0%nat i = 0)
    (H29 : forall i : nat, b3' 0%nat i = 0)
    (H30 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H31 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H32 : forall i : nat, forall j : nat, W3' 0%nat i j = 0)
    (H33 : forall t : nat, forall i : nat, a1' (S t) i = phi1 (z1' (S t) i))
    (H34 : forall t : nat, forall i : nat, a2' (S t) i = phi2 (z2' (S t) i))
    (H35 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * delta1' (S t) i)
    (H36 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * delta2' (S t) i)
    (H37 : forall t : nat, forall i : nat, b3' (S t) i = b3' t i - eta * delta3' (S t) i)
    (H38 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi1_prime (z1' (S t) i))
    (H39 : forall t : nat, forall i : nat, delta2' (S t) i = Sum 1 n3 (fun j => W3' t j i * delta3' (S t) j) * phi2_prime (z2' (S t) i))
    (H40 : forall t : nat, forall i : nat, delta3' (S t) i = ell_prime (z3' (S t) i) (y (S t) i))
    (H41 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H42 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H43 : forall t : nat, forall i : nat, z3' (S t) i = Sum 1 n2 (fun j => W3' t i j * a2' (S t) j) + b3' t i)
    (H44 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * delta1' (S t) i * x' (S t) j)
    (H45 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * delta2' (S t) i * a1' (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, W3' (S t) i j = W3' t i j - eta * delta3' (S t) i * a2' (S t) j) :
  forall t : nat, forall i : nat, z3 (S t) i = z3' (S t) i.
Proof.
  assert (s29 : forall (i t : nat),
    z_r3 (S t) i = z_r3 (S t) i)
    by (clear - z_r3; exact (fun i t => (eq_refl (z_r3 (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L4_1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime W1 W2 W3 a1 a2 b1 b2 b3 b_r3 delta1 delta2 delta3 delta_r3 x y z1 z2 z3 z_r3 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25) t i) (eq_sym ((L4_1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime W1' W2' W3' a1' a2' b1' b2' b3' b_r3 delta1' delta2' delta3' delta_r3 x' y z1' z2' z3' z_r3 H1 H27 H28 H29 H5 H30 H31 H32 H33 H34 H35 H36 H37 H14 H38 H39 H40 H18 H41 H42 H43 H22 H44 H45 H46) t i))))).
Qed.

Record small41_state := { small41_now_b_r3 : nat -> R }.

Section small41.
Variables (eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small41_next_z_r3 (now : small41_state) (t i : nat) : R :=
  small41_now_b_r3 now i.
Definition small41_next_delta_r3 (now : small41_state) (t i : nat) : R :=
  ell_prime (small41_next_z_r3 now t i) (y (S t) i).
Definition small41_next_b_r3 (now : small41_state) (t i : nat) : R :=
  small41_now_b_r3 now i - eta * small41_next_delta_r3 now t i.
Definition small41_step (now : small41_state) (t : nat) : small41_state := {| small41_now_b_r3 := small41_next_b_r3 now t |}.
Fixpoint small41_after (t : nat) : small41_state :=
  match t with O => {| small41_now_b_r3 := fun i => 0 |} | S t => small41_step (small41_after t) t end.
Definition small41_b_r3 (t : nat) := small41_now_b_r3 (small41_after t).
Definition small41_z_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_z_r3 (small41_after t) t end.
Definition small41_delta_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small41_next_delta_r3 (small41_after t) t end.
End small41.

Lemma L4_3 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (W1 W1' W2 W2' W3 W3' : nat -> nat -> nat -> R) (a1 a1' a2 a2' b1 b1' b2 b2' b3 b3' delta1 delta1' delta2 delta2' delta3 delta3' x x' y z1 z1' z2 z2' z3 z3' : nat -> nat -> R)
    (H1 : phi2 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b3 0%nat i = 0)
    (H6 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H7 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H8 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H9 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H10 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H13 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H15 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi1_prime (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi2_prime (z2 (S t) i))
    (H17 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H19 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H20 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H21 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H23 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H24 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j)
    (H27 : forall i : nat, b1' 0%nat i = 0)
    (H28 : forall i : nat, b2' 0%nat i = 0)
    (H29 : forall i : nat, b3' 0%nat i = 0)
    (H30 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H31 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H32 : forall i : nat, forall j : nat, W3' 0%nat i j = 0)
    (H33 : forall t : nat, forall i : nat, a1' (S t) i = phi1 (z1' (S t) i))
    (H34 : forall t : nat, forall i : nat, a2' (S t) i = phi2 (z2' (S t) i))
    (H35 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * delta1' (S t) i)
    (H36 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * delta2' (S t) i)
    (H37 : forall t : nat, forall i : nat, b3' (S t) i = b3' t i - eta * delta3' (S t) i)
    (H38 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi1_prime (z1' (S t) i))
    (H39 : forall t : nat, forall i : nat, delta2' (S t) i = Sum 1 n3 (fun j => W3' t j i * delta3' (S t) j) * phi2_prime (z2' (S t) i))
    (H40 : forall t : nat, forall i : nat, delta3' (S t) i = ell_prime (z3' (S t) i) (y (S t) i))
    (H41 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H42 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H43 : forall t : nat, forall i : nat, z3' (S t) i = Sum 1 n2 (fun j => W3' t i j * a2' (S t) j) + b3' t i)
    (H44 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * delta1' (S t) i * x' (S t) j)
    (H45 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * delta2' (S t) i * a1' (S t) j)
    (H46 : forall t : nat, forall i : nat, forall j : nat, W3' (S t) i j = W3' t i j - eta * delta3' (S t) i * a2' (S t) j) :
  forall t : nat, forall i : nat, z3 (S t) i = z3' (S t) i.
Proof.
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L4_2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime W1 W1' W2 W2' W3 W3' a1 a1' a2 a2' b1 b1' b2 b2' b3 b3' (small41_b_r3 eta ell_prime y) delta1 delta1' delta2 delta2' delta3 delta3' (small41_delta_r3 eta ell_prime y) x x' y z1 z1' z2 z2' z3 z3' (small41_z_r3 eta ell_prime y) H1 H2 H3 H4 (fun _ => eq_refl) H6 H7 H8 H9 H10 H11 H12 H13 (fun _ _ => eq_refl) H15 H16 H17 (fun _ _ => eq_refl) H19 H20 H21 (fun _ _ => eq_refl) H23 H24 H25 H27 H28 H29 H30 H31 H32 H33 H34 H35 H36 H37 H38 H39 H40 H41 H42 H43 H44 H45 H46).
Qed.

Theorem claim4 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime : R -> R) (x x' y : nat -> nat -> R),
  let z3 := (run41_z3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let z3' := (run42_z3' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) in
  phi2 0 = 0 ->
  forall t : nat, forall i : nat, z3 (S t) i = z3' (S t) i.
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x x' y z3 z3' H1.
  exact (L4_3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime (run41_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_W1' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) (run41_W2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_W2' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) (run41_W3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_W3' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) (run41_a1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_a1' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) (run41_a2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_a2' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) (run41_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_b1' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) (run41_b2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_b2' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) (run41_b3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_b3' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) (run41_delta1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_delta1' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) (run41_delta2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_delta2' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) (run41_delta3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_delta3' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) x x' y (run41_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_z1' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) (run41_z2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_z2' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) (run41_z3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) (run42_z3' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim4_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let x' := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b3 := (run41_b3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let z3 := (run41_z3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y) in
  let z3' := (run42_z3' n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x' y) in
  phi2 0 = 0 /\ (b3 1%nat 1%nat <> b3 0%nat 1%nat) /\ (forall t : nat, forall i : nat, z3 (S t) i = z3' (S t) i).
Proof.
  intros n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x x' y b3 z3 z3'.
  pose (W3 := (run41_W3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (W2 := (run41_W2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (W1 := (run41_W1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (b1 := (run41_b1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z1 := (run41_z1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (a1 := (run41_a1 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (b2 := (run41_b2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (z2 := (run41_z2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (a2 := (run41_a2 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
  pose (delta3 := (run41_delta3 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x y)).
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
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v6 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v7 (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v9 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v10 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : b3 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b3 0%nat 1%nat - eta * delta3 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b3 0%nat 1%nat; eta; delta3 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v12 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b3 1%nat 1%nat) (b3 0%nat 1%nat) (rewritten (V 1) [b3 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (rewritten (V 1) [b3 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim4 n0 n1 n2 n3 eta ell_prime phi1 phi1_prime phi2 phi2_prime x x' y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{W}_{1}$, $\mathbf{b}_{1}$, $\mathbf{W}_{2}$, $\mathbf{b}_{2}$, $\mathbf{W}_{3}$, $\mathbf{b}_{3}$ and $\mathbf{W}_{4}$ never change *)

Record run51_state := { run51_now_W1 : nat -> nat -> R; run51_now_b1 : nat -> R; run51_now_W2 : nat -> nat -> R; run51_now_b2 : nat -> R; run51_now_W3 : nat -> nat -> R; run51_now_b3 : nat -> R; run51_now_W4 : nat -> nat -> R; run51_now_b4 : nat -> R }.

Section run51.
Variables (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R).
Definition run51_next_z1 (now : run51_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run51_now_W1 now i j * x (S t) j) + run51_now_b1 now i.
Definition run51_next_a1 (now : run51_state) (t i : nat) : R :=
  phi1 (run51_next_z1 now t i).
Definition run51_next_z2 (now : run51_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run51_now_W2 now i j * run51_next_a1 now t j) + run51_now_b2 now i.
Definition run51_next_a2 (now : run51_state) (t i : nat) : R :=
  phi2 (run51_next_z2 now t i).
Definition run51_next_z3 (now : run51_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run51_now_W3 now i j * run51_next_a2 now t j) + run51_now_b3 now i.
Definition run51_next_a3 (now : run51_state) (t i : nat) : R :=
  phi3 (run51_next_z3 now t i).
Definition run51_next_z4 (now : run51_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run51_now_W4 now i j * run51_next_a3 now t j) + run51_now_b4 now i.
Definition run51_next_delta4 (now : run51_state) (t i : nat) : R :=
  ell_prime (run51_next_z4 now t i) (y (S t) i).
Definition run51_next_delta3 (now : run51_state) (t i : nat) : R :=
  Sum 1 n4 (fun j => run51_now_W4 now j i * run51_next_delta4 now t j) * phi3_prime (run51_next_z3 now t i).
Definition run51_next_delta2 (now : run51_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run51_now_W3 now j i * run51_next_delta3 now t j) * phi2_prime (run51_next_z2 now t i).
Definition run51_next_delta1 (now : run51_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run51_now_W2 now j i * run51_next_delta2 now t j) * phi1_prime (run51_next_z1 now t i).
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
Definition run51_next_W4 (now : run51_state) (t i j : nat) : R :=
  run51_now_W4 now i j - eta * run51_next_delta4 now t i * run51_next_a3 now t j.
Definition run51_next_b4 (now : run51_state) (t i : nat) : R :=
  run51_now_b4 now i - eta * run51_next_delta4 now t i.
Definition run51_step (now : run51_state) (t : nat) : run51_state := {| run51_now_W1 := run51_next_W1 now t; run51_now_b1 := run51_next_b1 now t; run51_now_W2 := run51_next_W2 now t; run51_now_b2 := run51_next_b2 now t; run51_now_W3 := run51_next_W3 now t; run51_now_b3 := run51_next_b3 now t; run51_now_W4 := run51_next_W4 now t; run51_now_b4 := run51_next_b4 now t |}.
Fixpoint run51_after (t : nat) : run51_state :=
  match t with O => {| run51_now_W1 := fun i j => 0; run51_now_b1 := fun i => 0; run51_now_W2 := fun i j => 0; run51_now_b2 := fun i => 0; run51_now_W3 := fun i j => 0; run51_now_b3 := fun i => 0; run51_now_W4 := fun i j => 0; run51_now_b4 := fun i => 0 |} | S t => run51_step (run51_after t) t end.
Definition run51_W1 (t : nat) := run51_now_W1 (run51_after t).
Definition run51_b1 (t : nat) := run51_now_b1 (run51_after t).
Definition run51_W2 (t : nat) := run51_now_W2 (run51_after t).
Definition run51_b2 (t : nat) := run51_now_b2 (run51_after t).
Definition run51_W3 (t : nat) := run51_now_W3 (run51_after t).
Definition run51_b3 (t : nat) := run51_now_b3 (run51_after t).
Definition run51_W4 (t : nat) := run51_now_W4 (run51_after t).
Definition run51_b4 (t : nat) := run51_now_b4 (run51_after t).
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
Definition run51_a3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_a3 (run51_after t) t end.
Definition run51_z4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_z4 (run51_after t) t end.
Definition run51_delta4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta4 (run51_after t) t end.
Definition run51_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta3 (run51_after t) t end.
Definition run51_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta2 (run51_after t) t end.
Definition run51_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run51_next_delta1 (run51_after t) t end.
End run51.

Lemma L5_1 (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (a1 a2 a3 b1 b2 b3 b4 b_r4 delta1 delta2 delta3 delta4 delta_r4 x y z1 z2 z3 z4 z_r4 : nat -> nat -> R)
    (H1 : phi3 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b3 0%nat i = 0)
    (H5 : forall i : nat, b4 0%nat i = 0)
    (H6 : forall i : nat, b_r4 0%nat i = 0)
    (H7 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H8 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H10 : forall i : nat, forall j : nat, W4 0%nat i j = 0)
    (H11 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H13 : forall t : nat, forall i : nat, a3 (S t) i = phi3 (z3 (S t) i))
    (H14 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H15 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H16 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H17 : forall t : nat, forall i : nat, b4 (S t) i = b4 t i - eta * delta4 (S t) i)
    (H18 : forall t : nat, forall i : nat, b_r4 (S t) i = b_r4 t i - eta * delta_r4 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi1_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi2_prime (z2 (S t) i))
    (H21 : forall t : nat, forall i : nat, delta3 (S t) i = Sum 1 n4 (fun j => W4 t j i * delta4 (S t) j) * phi3_prime (z3 (S t) i))
    (H22 : forall t : nat, forall i : nat, delta4 (S t) i = ell_prime (z4 (S t) i) (y (S t) i))
    (H23 : forall t : nat, forall i : nat, delta_r4 (S t) i = ell_prime (z_r4 (S t) i) (y (S t) i))
    (H24 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H25 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H26 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H27 : forall t : nat, forall i : nat, z4 (S t) i = Sum 1 n3 (fun j => W4 t i j * a3 (S t) j) + b4 t i)
    (H28 : forall t : nat, forall i : nat, z_r4 (S t) i = b_r4 t i)
    (H29 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H31 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, W4 (S t) i j = W4 t i j - eta * delta4 (S t) i * a3 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j) /\ (forall i : nat, b3 t i = b3 0%nat i) /\ (forall i : nat, forall j : nat, W4 t i j = W4 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : forall (t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, forall j : nat, W3 t i j = 0)
    by (clear - W3; exact (fun t H33 => (proj1 (proj2 (proj2 (proj2 (proj2 H33))))))).
  assert (s3 : forall (t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, forall j : nat, W4 t i j = 0)
    by (clear - W4; exact (fun t H33 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H33))))))))).
  assert (s4 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s5 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s6 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z1 (S t) i = 0)
    by (clear - H24 n0 s4 s5 s6 x z1; exact (fun i t H33 => (eq_trans (H24 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H33) i j_0) (eq_refl (x (S t) j_0))) (s4 j_0 t)))) s5) ((proj1 (proj2 H33)) i)) s6)))).
  assert (s8 : forall (t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a1 (S t) i = phi1 0)
    by (clear - H11 a1 phi1 s7; exact (fun t H33 => (fun i : nat => (eq_trans (H11 t i) (f_equal phi1 (s7 i t H33)))))).
  assert (s9 : 0 * phi1 0 = 0)
    by (clear - phi1; exact (ring_fact [phi1 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s10 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s11 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z2 (S t) i = 0)
    by (clear - H25 n1 s10 s6 s8 s9 z2; exact (fun i t H33 => (eq_trans (H25 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H33))) i j_0) ((s8 t H33) j_0)) s9))) s10) ((proj1 (proj2 (proj2 (proj2 H33)))) i)) s6)))).
  assert (s12 : forall (t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a2 (S t) i = phi2 0)
    by (clear - H12 a2 phi2 s11; exact (fun t H33 => (fun i : nat => (eq_trans (H12 t i) (f_equal phi2 (s11 i t H33)))))).
  assert (s13 : 0 * phi2 0 = 0)
    by (clear - phi2; exact (ring_fact [phi2 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s14 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s15 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    b3 t i = 0)
    by (clear - b3; exact (fun i t H33 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H33)))))) i))).
  assert (s16 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z3 (S t) i = 0)
    by (clear - H26 n2 s12 s13 s14 s15 s2 s6 z3; exact (fun i t H33 => (eq_trans (H26 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H33) i j_0) ((s12 t H33) j_0)) s13))) s14) (s15 i t H33)) s6)))).
  assert (s17 : forall (t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a3 (S t) i = 0)
    by (clear - H1 H13 a3 phi3 s16; exact (fun t H33 => (fun i : nat => (eq_trans (H13 t i) (eq_trans (f_equal phi3 (s16 i t H33)) H1))))).
  assert (s18 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s19 : Sum 1 n3 (fun j => 0) = 0)
    by (clear - n3 y; exact (rewritten (V 1) [Sum 1 n3 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n3 [])) (eq_refl (0))) eq_refl))).
  assert (s20 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    b4 t i = b_r4 t i)
    by (clear - b4 b_r4; exact (fun i t H33 => ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H33))))))) i))).
  assert (s21 : forall (i t : nat),
    0 + b_r4 t i = b_r4 t i)
    by (clear - b_r4; exact (fun i t => (ring_fact [b_r4 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s22 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z4 (S t) i = z_r4 (S t) i)
    by (clear - H27 H28 n3 s17 s18 s19 s20 s21 s3 z4 z_r4; exact (fun i t H33 => (eq_trans (eq_trans (H27 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s3 t H33) i j_0) ((s17 t H33) j_0)) s18))) s19) (s20 i t H33)) (s21 i t))) (eq_sym (H28 t i))))).
  assert (s23 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta4 (S t) i = delta_r4 (S t) i)
    by (clear - H22 H23 delta4 delta_r4 ell_prime s22 y; exact (fun i t H33 => (eq_trans (eq_trans (H22 t i) (f_equal2 ell_prime (s22 i t H33) (eq_refl (y (S t) i)))) (eq_sym (H23 t i))))).
  assert (s24 : forall (j_0 t : nat),
    0 * delta_r4 (S t) j_0 = 0)
    by (clear - delta_r4; exact (fun j_0 t => (ring_fact [delta_r4 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s25 : Sum 1 n4 (fun j => 0) = 0)
    by (clear - n4 y; exact (rewritten (V 1) [Sum 1 n4 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n4 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n4 [])) (eq_refl (0))) eq_refl))).
  assert (s26 : 0 * phi3_prime 0 = 0)
    by (clear - phi3_prime; exact (ring_fact [phi3_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s27 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta3 (S t) i = 0)
    by (clear - H21 delta3 n4 phi3_prime s16 s23 s24 s25 s26 s3; exact (fun i t H33 => (eq_trans (H21 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n4 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s3 t H33) j_0 i) ((fun i : nat => (s23 i t H33)) j_0)) (s24 j_0 t)))) s25) (f_equal phi3_prime (s16 i t H33))) s26)))).
  assert (s28 : 0 * phi2_prime 0 = 0)
    by (clear - phi2_prime; exact (ring_fact [phi2_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s29 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta2 (S t) i = 0)
    by (clear - H20 delta2 n3 phi2_prime s11 s18 s19 s2 s27 s28; exact (fun i t H33 => (eq_trans (H20 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H33) j_0 i) ((fun i : nat => (s27 i t H33)) j_0)) s18))) s19) (f_equal phi2_prime (s11 i t H33))) s28)))).
  assert (s30 : 0 * phi1_prime 0 = 0)
    by (clear - phi1_prime; exact (ring_fact [phi1_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s31 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta1 (S t) i = 0)
    by (clear - H19 delta1 n2 phi1_prime s14 s18 s29 s30 s7; exact (fun i t H33 => (eq_trans (H19 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H33))) j_0 i) ((fun i : nat => (s29 i t H33)) j_0)) s18))) s14) (f_equal phi1_prime (s7 i t H33))) s30)))).
  assert (s32 : forall (j t : nat),
    - (eta * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta; x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s33 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s34 : - (eta * 0 * phi1 0) = 0)
    by (clear - eta phi1; exact (ring_fact [eta; phi1 0] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s35 : - (eta * 0 * phi2 0) = 0)
    by (clear - eta phi2; exact (ring_fact [eta; phi2 0] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s36 : forall (i t : nat),
    - (eta * delta_r4 (S t) i * 0) = 0)
    by (clear - delta_r4 eta; exact (fun i t => (ring_fact [eta; delta_r4 (S t) i] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s37 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = 0) /\ (forall i : nat, forall j : nat, W3 (S t) i j = 0) /\ (forall i : nat, b3 (S t) i = 0) /\ (forall i : nat, forall j : nat, W4 (S t) i j = 0) /\ (forall i : nat, b4 (S t) i = b_r4 (S t) i))
    by (clear - H14 H15 H16 H17 H18 H29 H30 H31 H32 W1 W2 W3 W4 b1 b2 b3 b4 b_r4 eta s12 s15 s17 s2 s20 s23 s27 s29 s3 s31 s32 s33 s34 s35 s36 s6 s8 x; exact (fun t => (fun H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H29 t i j) (eq_trans (add2 ((proj1 H33) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s31 i t H33)) (eq_refl (x (S t) j)))) (s32 j t))) s6)))) (conj (fun i : nat => (eq_trans (H14 t i) (eq_trans (add2 ((proj1 (proj2 H33)) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s31 i t H33))) s33)) s6))) (conj (fun i : nat => (fun j : nat => (eq_trans (H30 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H33))) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s29 i t H33)) ((s8 t H33) j))) s34)) s6)))) (conj (fun i : nat => (eq_trans (H15 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 H33)))) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s29 i t H33))) s33)) s6))) (conj (fun i : nat => (fun j : nat => (eq_trans (H31 t i j) (eq_trans (add2 ((s2 t H33) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s27 i t H33)) ((s12 t H33) j))) s35)) s6)))) (conj (fun i : nat => (eq_trans (H16 t i) (eq_trans (add2 (s15 i t H33) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s27 i t H33))) s33)) s6))) (conj (fun i : nat => (fun j : nat => (eq_trans (H32 t i j) (eq_trans (add2 ((s3 t H33) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s23 i t H33)) ((s17 t H33) j))) (s36 i t))) s6)))) (fun i : nat => (eq_trans (eq_trans (H17 t i) (add2 (s20 i t H33) (opp1 (mul2 (eq_refl (eta)) (s23 i t H33))))) (eq_sym (H18 t i)))))))))))))).
  assert (s38 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i))
    by (clear - H10 H2 H3 H4 H5 H6 H7 H8 H9 W1 W2 W3 W4 b1 b2 b3 b4 b_r4 s37; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)) (conj H7 (conj H2 (conj H8 (conj H3 (conj H9 (conj H4 (conj H10 (fun i : nat => (eq_trans (H5 i) (eq_sym (H6 i))))))))))) (fun t : nat => (s37 t)))).
  assert (s39 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s38; exact (fun t : nat => (proj1 (proj2 (s38 t))))).
  assert (s40 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s38; exact (fun t : nat => (proj1 (proj2 (proj2 (s38 t)))))).
  assert (s41 : forall t : nat, forall i : nat, b2 t i = 0)
    by (clear - b2 s38; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s38 t))))))).
  assert (s42 : forall t : nat, forall i : nat, forall j : nat, W3 t i j = 0)
    by (clear - W3 s38; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s38 t)))))))).
  assert (s43 : forall t : nat, forall i : nat, b3 t i = 0)
    by (clear - b3 s38; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (s38 t))))))))).
  assert (s44 : forall t : nat, forall i : nat, forall j : nat, W4 t i j = 0)
    by (clear - W4 s38; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (s38 t)))))))))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s38 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s38 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s39 t i) (eq_sym (s39 0%nat i)))) (conj (fun i : nat => (fun j : nat => (eq_trans (s40 t i j) (eq_sym (s40 0%nat i j))))) (conj (fun i : nat => (eq_trans (s41 t i) (eq_sym (s41 0%nat i)))) (conj (fun i : nat => (fun j : nat => (eq_trans (s42 t i j) (eq_sym (s42 0%nat i j))))) (conj (fun i : nat => (eq_trans (s43 t i) (eq_sym (s43 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s44 t i j) (eq_sym (s44 0%nat i j)))))))))))).
Qed.

Record small51_state := { small51_now_b_r4 : nat -> R }.

Section small51.
Variables (eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small51_next_z_r4 (now : small51_state) (t i : nat) : R :=
  small51_now_b_r4 now i.
Definition small51_next_delta_r4 (now : small51_state) (t i : nat) : R :=
  ell_prime (small51_next_z_r4 now t i) (y (S t) i).
Definition small51_next_b_r4 (now : small51_state) (t i : nat) : R :=
  small51_now_b_r4 now i - eta * small51_next_delta_r4 now t i.
Definition small51_step (now : small51_state) (t : nat) : small51_state := {| small51_now_b_r4 := small51_next_b_r4 now t |}.
Fixpoint small51_after (t : nat) : small51_state :=
  match t with O => {| small51_now_b_r4 := fun i => 0 |} | S t => small51_step (small51_after t) t end.
Definition small51_b_r4 (t : nat) := small51_now_b_r4 (small51_after t).
Definition small51_z_r4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small51_next_z_r4 (small51_after t) t end.
Definition small51_delta_r4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small51_next_delta_r4 (small51_after t) t end.
End small51.

Lemma L5_2 (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (a1 a2 a3 b1 b2 b3 b4 delta1 delta2 delta3 delta4 x y z1 z2 z3 z4 : nat -> nat -> R)
    (H1 : phi3 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b3 0%nat i = 0)
    (H5 : forall i : nat, b4 0%nat i = 0)
    (H7 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H8 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H10 : forall i : nat, forall j : nat, W4 0%nat i j = 0)
    (H11 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H13 : forall t : nat, forall i : nat, a3 (S t) i = phi3 (z3 (S t) i))
    (H14 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H15 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H16 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H17 : forall t : nat, forall i : nat, b4 (S t) i = b4 t i - eta * delta4 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi1_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi2_prime (z2 (S t) i))
    (H21 : forall t : nat, forall i : nat, delta3 (S t) i = Sum 1 n4 (fun j => W4 t j i * delta4 (S t) j) * phi3_prime (z3 (S t) i))
    (H22 : forall t : nat, forall i : nat, delta4 (S t) i = ell_prime (z4 (S t) i) (y (S t) i))
    (H24 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H25 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H26 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H27 : forall t : nat, forall i : nat, z4 (S t) i = Sum 1 n3 (fun j => W4 t i j * a3 (S t) j) + b4 t i)
    (H29 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H31 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, W4 (S t) i j = W4 t i j - eta * delta4 (S t) i * a3 (S t) j) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j) /\ (forall i : nat, b3 t i = b3 0%nat i) /\ (forall i : nat, forall j : nat, W4 t i j = W4 0%nat i j).
Proof.
  pose (b_r4 := fun _ _ : nat => 0).
  pose (delta_r4 := fun _ _ : nat => 0).
  pose (z_r4 := fun _ _ : nat => 0).
  exact (L5_1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime W1 W2 W3 W4 a1 a2 a3 b1 b2 b3 b4 (small51_b_r4 eta ell_prime y) delta1 delta2 delta3 delta4 (small51_delta_r4 eta ell_prime y) x y z1 z2 z3 z4 (small51_z_r4 eta ell_prime y) H1 H2 H3 H4 H5 (fun _ => eq_refl) H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 (fun _ _ => eq_refl) H19 H20 H21 H22 (fun _ _ => eq_refl) H24 H25 H26 H27 (fun _ _ => eq_refl) H29 H30 H31 H32).
Qed.

Theorem claim5 :
  forall (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R),
  let W1 := (run51_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let b1 := (run51_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let W2 := (run51_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let b2 := (run51_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let W3 := (run51_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let b3 := (run51_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let W4 := (run51_W4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  phi3 0 = 0 ->
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j) /\ (forall i : nat, b3 t i = b3 0%nat i) /\ (forall i : nat, forall j : nat, W4 t i j = W4 0%nat i j).
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y W1 b1 W2 b2 W3 b3 W4 H1.
  exact (L5_2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime (run51_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_W4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_a3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_b4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_delta1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_delta2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_delta3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_delta4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) x y (run51_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run51_z4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim5_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let phi3 := fun z : R => z in
  let phi3_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let W1 := (run51_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let b1 := (run51_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let W2 := (run51_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let b2 := (run51_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let W3 := (run51_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let b3 := (run51_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let W4 := (run51_W4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let b4 := (run51_b4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  phi3 0 = 0 /\ (b4 1%nat 1%nat <> b4 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j) /\ (forall i : nat, b3 t i = b3 0%nat i) /\ (forall i : nat, forall j : nat, W4 t i j = W4 0%nat i j)).
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y W1 b1 W2 b2 W3 b3 W4 b4.
  pose (z1 := (run51_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a1 := (run51_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z2 := (run51_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a2 := (run51_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z3 := (run51_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a3 := (run51_a3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z4 := (run51_z4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (delta4 := (run51_delta4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  assert (v1 : b4 0%nat 1%nat = 0)
    by (refine (eq_refl : b4 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W4 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W4 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v7 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v4 (same_parts v8 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v10 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v11 (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : a3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z3 1%nat 1%nat) eq_refl (rewritten (V 1) [z3 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : z4 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W4 0%nat 1%nat 1%nat * a3 1%nat 1%nat + 0 + b4 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W4 0%nat 1%nat 1%nat; a3 1%nat 1%nat; b4 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v14 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta4 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z4 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z4 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v15 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : b4 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b4 0%nat 1%nat - eta * delta4 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b4 0%nat 1%nat; eta; delta4 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v16 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b4 1%nat 1%nat) (b4 0%nat 1%nat) (rewritten (V 1) [b4 1%nat 1%nat] [1] (same_parts v17 eq_refl)) (rewritten (V 1) [b4 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim5 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{z}_{4}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$ *)

Record run61_state := { run61_now_W1 : nat -> nat -> R; run61_now_b1 : nat -> R; run61_now_W2 : nat -> nat -> R; run61_now_b2 : nat -> R; run61_now_W3 : nat -> nat -> R; run61_now_b3 : nat -> R; run61_now_W4 : nat -> nat -> R; run61_now_b4 : nat -> R }.

Section run61.
Variables (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x y : nat -> nat -> R).
Definition run61_next_z1 (now : run61_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run61_now_W1 now i j * x (S t) j) + run61_now_b1 now i.
Definition run61_next_a1 (now : run61_state) (t i : nat) : R :=
  phi1 (run61_next_z1 now t i).
Definition run61_next_z2 (now : run61_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run61_now_W2 now i j * run61_next_a1 now t j) + run61_now_b2 now i.
Definition run61_next_a2 (now : run61_state) (t i : nat) : R :=
  phi2 (run61_next_z2 now t i).
Definition run61_next_z3 (now : run61_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run61_now_W3 now i j * run61_next_a2 now t j) + run61_now_b3 now i.
Definition run61_next_a3 (now : run61_state) (t i : nat) : R :=
  phi3 (run61_next_z3 now t i).
Definition run61_next_z4 (now : run61_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run61_now_W4 now i j * run61_next_a3 now t j) + run61_now_b4 now i.
Definition run61_next_delta4 (now : run61_state) (t i : nat) : R :=
  ell_prime (run61_next_z4 now t i) (y (S t) i).
Definition run61_next_delta3 (now : run61_state) (t i : nat) : R :=
  Sum 1 n4 (fun j => run61_now_W4 now j i * run61_next_delta4 now t j) * phi3_prime (run61_next_z3 now t i).
Definition run61_next_delta2 (now : run61_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run61_now_W3 now j i * run61_next_delta3 now t j) * phi2_prime (run61_next_z2 now t i).
Definition run61_next_delta1 (now : run61_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run61_now_W2 now j i * run61_next_delta2 now t j) * phi1_prime (run61_next_z1 now t i).
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
Definition run61_next_W4 (now : run61_state) (t i j : nat) : R :=
  run61_now_W4 now i j - eta * run61_next_delta4 now t i * run61_next_a3 now t j.
Definition run61_next_b4 (now : run61_state) (t i : nat) : R :=
  run61_now_b4 now i - eta * run61_next_delta4 now t i.
Definition run61_step (now : run61_state) (t : nat) : run61_state := {| run61_now_W1 := run61_next_W1 now t; run61_now_b1 := run61_next_b1 now t; run61_now_W2 := run61_next_W2 now t; run61_now_b2 := run61_next_b2 now t; run61_now_W3 := run61_next_W3 now t; run61_now_b3 := run61_next_b3 now t; run61_now_W4 := run61_next_W4 now t; run61_now_b4 := run61_next_b4 now t |}.
Fixpoint run61_after (t : nat) : run61_state :=
  match t with O => {| run61_now_W1 := fun i j => 0; run61_now_b1 := fun i => 0; run61_now_W2 := fun i j => 0; run61_now_b2 := fun i => 0; run61_now_W3 := fun i j => 0; run61_now_b3 := fun i => 0; run61_now_W4 := fun i j => 0; run61_now_b4 := fun i => 0 |} | S t => run61_step (run61_after t) t end.
Definition run61_W1 (t : nat) := run61_now_W1 (run61_after t).
Definition run61_b1 (t : nat) := run61_now_b1 (run61_after t).
Definition run61_W2 (t : nat) := run61_now_W2 (run61_after t).
Definition run61_b2 (t : nat) := run61_now_b2 (run61_after t).
Definition run61_W3 (t : nat) := run61_now_W3 (run61_after t).
Definition run61_b3 (t : nat) := run61_now_b3 (run61_after t).
Definition run61_W4 (t : nat) := run61_now_W4 (run61_after t).
Definition run61_b4 (t : nat) := run61_now_b4 (run61_after t).
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
Definition run61_a3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_a3 (run61_after t) t end.
Definition run61_z4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_z4 (run61_after t) t end.
Definition run61_delta4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_delta4 (run61_after t) t end.
Definition run61_delta3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_delta3 (run61_after t) t end.
Definition run61_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_delta2 (run61_after t) t end.
Definition run61_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run61_next_delta1 (run61_after t) t end.
End run61.

Record run62_state := { run62_now_W1' : nat -> nat -> R; run62_now_b1' : nat -> R; run62_now_W2' : nat -> nat -> R; run62_now_b2' : nat -> R; run62_now_W3' : nat -> nat -> R; run62_now_b3' : nat -> R; run62_now_W4' : nat -> nat -> R; run62_now_b4' : nat -> R }.

Section run62.
Variables (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x' y : nat -> nat -> R).
Definition run62_next_z1' (now : run62_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run62_now_W1' now i j * x' (S t) j) + run62_now_b1' now i.
Definition run62_next_a1' (now : run62_state) (t i : nat) : R :=
  phi1 (run62_next_z1' now t i).
Definition run62_next_z2' (now : run62_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run62_now_W2' now i j * run62_next_a1' now t j) + run62_now_b2' now i.
Definition run62_next_a2' (now : run62_state) (t i : nat) : R :=
  phi2 (run62_next_z2' now t i).
Definition run62_next_z3' (now : run62_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run62_now_W3' now i j * run62_next_a2' now t j) + run62_now_b3' now i.
Definition run62_next_a3' (now : run62_state) (t i : nat) : R :=
  phi3 (run62_next_z3' now t i).
Definition run62_next_z4' (now : run62_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run62_now_W4' now i j * run62_next_a3' now t j) + run62_now_b4' now i.
Definition run62_next_delta4' (now : run62_state) (t i : nat) : R :=
  ell_prime (run62_next_z4' now t i) (y (S t) i).
Definition run62_next_delta3' (now : run62_state) (t i : nat) : R :=
  Sum 1 n4 (fun j => run62_now_W4' now j i * run62_next_delta4' now t j) * phi3_prime (run62_next_z3' now t i).
Definition run62_next_delta2' (now : run62_state) (t i : nat) : R :=
  Sum 1 n3 (fun j => run62_now_W3' now j i * run62_next_delta3' now t j) * phi2_prime (run62_next_z2' now t i).
Definition run62_next_delta1' (now : run62_state) (t i : nat) : R :=
  Sum 1 n2 (fun j => run62_now_W2' now j i * run62_next_delta2' now t j) * phi1_prime (run62_next_z1' now t i).
Definition run62_next_W1' (now : run62_state) (t i j : nat) : R :=
  run62_now_W1' now i j - eta * run62_next_delta1' now t i * x' (S t) j.
Definition run62_next_b1' (now : run62_state) (t i : nat) : R :=
  run62_now_b1' now i - eta * run62_next_delta1' now t i.
Definition run62_next_W2' (now : run62_state) (t i j : nat) : R :=
  run62_now_W2' now i j - eta * run62_next_delta2' now t i * run62_next_a1' now t j.
Definition run62_next_b2' (now : run62_state) (t i : nat) : R :=
  run62_now_b2' now i - eta * run62_next_delta2' now t i.
Definition run62_next_W3' (now : run62_state) (t i j : nat) : R :=
  run62_now_W3' now i j - eta * run62_next_delta3' now t i * run62_next_a2' now t j.
Definition run62_next_b3' (now : run62_state) (t i : nat) : R :=
  run62_now_b3' now i - eta * run62_next_delta3' now t i.
Definition run62_next_W4' (now : run62_state) (t i j : nat) : R :=
  run62_now_W4' now i j - eta * run62_next_delta4' now t i * run62_next_a3' now t j.
Definition run62_next_b4' (now : run62_state) (t i : nat) : R :=
  run62_now_b4' now i - eta * run62_next_delta4' now t i.
Definition run62_step (now : run62_state) (t : nat) : run62_state := {| run62_now_W1' := run62_next_W1' now t; run62_now_b1' := run62_next_b1' now t; run62_now_W2' := run62_next_W2' now t; run62_now_b2' := run62_next_b2' now t; run62_now_W3' := run62_next_W3' now t; run62_now_b3' := run62_next_b3' now t; run62_now_W4' := run62_next_W4' now t; run62_now_b4' := run62_next_b4' now t |}.
Fixpoint run62_after (t : nat) : run62_state :=
  match t with O => {| run62_now_W1' := fun i j => 0; run62_now_b1' := fun i => 0; run62_now_W2' := fun i j => 0; run62_now_b2' := fun i => 0; run62_now_W3' := fun i j => 0; run62_now_b3' := fun i => 0; run62_now_W4' := fun i j => 0; run62_now_b4' := fun i => 0 |} | S t => run62_step (run62_after t) t end.
Definition run62_W1' (t : nat) := run62_now_W1' (run62_after t).
Definition run62_b1' (t : nat) := run62_now_b1' (run62_after t).
Definition run62_W2' (t : nat) := run62_now_W2' (run62_after t).
Definition run62_b2' (t : nat) := run62_now_b2' (run62_after t).
Definition run62_W3' (t : nat) := run62_now_W3' (run62_after t).
Definition run62_b3' (t : nat) := run62_now_b3' (run62_after t).
Definition run62_W4' (t : nat) := run62_now_W4' (run62_after t).
Definition run62_b4' (t : nat) := run62_now_b4' (run62_after t).
Definition run62_z1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_z1' (run62_after t) t end.
Definition run62_a1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_a1' (run62_after t) t end.
Definition run62_z2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_z2' (run62_after t) t end.
Definition run62_a2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_a2' (run62_after t) t end.
Definition run62_z3' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_z3' (run62_after t) t end.
Definition run62_a3' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_a3' (run62_after t) t end.
Definition run62_z4' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_z4' (run62_after t) t end.
Definition run62_delta4' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_delta4' (run62_after t) t end.
Definition run62_delta3' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_delta3' (run62_after t) t end.
Definition run62_delta2' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_delta2' (run62_after t) t end.
Definition run62_delta1' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run62_next_delta1' (run62_after t) t end.
End run62.

Lemma L6_1 (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (W1 W2 W3 W4 : nat -> nat -> nat -> R) (a1 a2 a3 b1 b2 b3 b4 b_r4 delta1 delta2 delta3 delta4 delta_r4 x y z1 z2 z3 z4 z_r4 : nat -> nat -> R)
    (H1 : phi3 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b3 0%nat i = 0)
    (H5 : forall i : nat, b4 0%nat i = 0)
    (H6 : forall i : nat, b_r4 0%nat i = 0)
    (H7 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H8 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H10 : forall i : nat, forall j : nat, W4 0%nat i j = 0)
    (H11 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H13 : forall t : nat, forall i : nat, a3 (S t) i = phi3 (z3 (S t) i))
    (H14 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H15 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H16 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H17 : forall t : nat, forall i : nat, b4 (S t) i = b4 t i - eta * delta4 (S t) i)
    (H18 : forall t : nat, forall i : nat, b_r4 (S t) i = b_r4 t i - eta * delta_r4 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi1_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi2_prime (z2 (S t) i))
    (H21 : forall t : nat, forall i : nat, delta3 (S t) i = Sum 1 n4 (fun j => W4 t j i * delta4 (S t) j) * phi3_prime (z3 (S t) i))
    (H22 : forall t : nat, forall i : nat, delta4 (S t) i = ell_prime (z4 (S t) i) (y (S t) i))
    (H23 : forall t : nat, forall i : nat, delta_r4 (S t) i = ell_prime (z_r4 (S t) i) (y (S t) i))
    (H24 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H25 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H26 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H27 : forall t : nat, forall i : nat, z4 (S t) i = Sum 1 n3 (fun j => W4 t i j * a3 (S t) j) + b4 t i)
    (H28 : forall t : nat, forall i : nat, z_r4 (S t) i = b_r4 t i)
    (H29 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H31 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, W4 (S t) i j = W4 t i j - eta * delta4 (S t) i * a3 (S t) j) :
  forall t : nat, forall i : nat, z4 (S t) i = z_r4 (S t) i.
Proof.
  assert (s1 : forall (t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, forall j : nat, W4 t i j = 0)
    by (clear - W4; exact (fun t H33 => (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H33))))))))).
  assert (s2 : forall (t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, forall j : nat, W3 t i j = 0)
    by (clear - W3; exact (fun t H33 => (proj1 (proj2 (proj2 (proj2 (proj2 H33))))))).
  assert (s3 : forall (j_0 t : nat),
    0 * x (S t) j_0 = 0)
    by (clear - x; exact (fun j_0 t => (ring_fact [x (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 n0 (fun j => 0) = 0)
    by (clear - n0 y; exact (rewritten (V 1) [Sum 1 n0 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n0 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n0 [])) (eq_refl (0))) eq_refl))).
  assert (s5 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z1 (S t) i = 0)
    by (clear - H24 n0 s3 s4 s5 x z1; exact (fun i t H33 => (eq_trans (H24 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H33) i j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) s4) ((proj1 (proj2 H33)) i)) s5)))).
  assert (s7 : forall (t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a1 (S t) i = phi1 0)
    by (clear - H11 a1 phi1 s6; exact (fun t H33 => (fun i : nat => (eq_trans (H11 t i) (f_equal phi1 (s6 i t H33)))))).
  assert (s8 : 0 * phi1 0 = 0)
    by (clear - phi1; exact (ring_fact [phi1 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s9 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s10 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z2 (S t) i = 0)
    by (clear - H25 n1 s5 s7 s8 s9 z2; exact (fun i t H33 => (eq_trans (H25 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H33))) i j_0) ((s7 t H33) j_0)) s8))) s9) ((proj1 (proj2 (proj2 (proj2 H33)))) i)) s5)))).
  assert (s11 : forall (t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a2 (S t) i = phi2 0)
    by (clear - H12 a2 phi2 s10; exact (fun t H33 => (fun i : nat => (eq_trans (H12 t i) (f_equal phi2 (s10 i t H33)))))).
  assert (s12 : 0 * phi2 0 = 0)
    by (clear - phi2; exact (ring_fact [phi2 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s13 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s14 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    b3 t i = 0)
    by (clear - b3; exact (fun i t H33 => ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H33)))))) i))).
  assert (s15 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z3 (S t) i = 0)
    by (clear - H26 n2 s11 s12 s13 s14 s2 s5 z3; exact (fun i t H33 => (eq_trans (H26 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H33) i j_0) ((s11 t H33) j_0)) s12))) s13) (s14 i t H33)) s5)))).
  assert (s16 : forall (t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    forall i : nat, a3 (S t) i = 0)
    by (clear - H1 H13 a3 phi3 s15; exact (fun t H33 => (fun i : nat => (eq_trans (H13 t i) (eq_trans (f_equal phi3 (s15 i t H33)) H1))))).
  assert (s17 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s18 : Sum 1 n3 (fun j => 0) = 0)
    by (clear - n3 y; exact (rewritten (V 1) [Sum 1 n3 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n3 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n3 [])) (eq_refl (0))) eq_refl))).
  assert (s19 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    b4 t i = b_r4 t i)
    by (clear - b4 b_r4; exact (fun i t H33 => ((proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 H33))))))) i))).
  assert (s20 : forall (i t : nat),
    0 + b_r4 t i = b_r4 t i)
    by (clear - b_r4; exact (fun i t => (ring_fact [b_r4 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s21 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    z4 (S t) i = z_r4 (S t) i)
    by (clear - H27 H28 n3 s1 s16 s17 s18 s19 s20 z4 z_r4; exact (fun i t H33 => (eq_trans (eq_trans (H27 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H33) i j_0) ((s16 t H33) j_0)) s17))) s18) (s19 i t H33)) (s20 i t))) (eq_sym (H28 t i))))).
  assert (s22 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s23 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta4 (S t) i = delta_r4 (S t) i)
    by (clear - H22 H23 delta4 delta_r4 ell_prime s21 y; exact (fun i t H33 => (eq_trans (eq_trans (H22 t i) (f_equal2 ell_prime (s21 i t H33) (eq_refl (y (S t) i)))) (eq_sym (H23 t i))))).
  assert (s24 : forall (j_0 t : nat),
    0 * delta_r4 (S t) j_0 = 0)
    by (clear - delta_r4; exact (fun j_0 t => (ring_fact [delta_r4 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s25 : Sum 1 n4 (fun j => 0) = 0)
    by (clear - n4 y; exact (rewritten (V 1) [Sum 1 n4 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n4 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n4 [])) (eq_refl (0))) eq_refl))).
  assert (s26 : 0 * phi3_prime 0 = 0)
    by (clear - phi3_prime; exact (ring_fact [phi3_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s27 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta3 (S t) i = 0)
    by (clear - H21 delta3 n4 phi3_prime s1 s15 s23 s24 s25 s26; exact (fun i t H33 => (eq_trans (H21 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n4 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s1 t H33) j_0 i) ((fun i : nat => (s23 i t H33)) j_0)) (s24 j_0 t)))) s25) (f_equal phi3_prime (s15 i t H33))) s26)))).
  assert (s28 : 0 * phi2_prime 0 = 0)
    by (clear - phi2_prime; exact (ring_fact [phi2_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s29 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta2 (S t) i = 0)
    by (clear - H20 delta2 n3 phi2_prime s10 s17 s18 s2 s27 s28; exact (fun i t H33 => (eq_trans (H20 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H33) j_0 i) ((fun i : nat => (s27 i t H33)) j_0)) s17))) s18) (f_equal phi2_prime (s10 i t H33))) s28)))).
  assert (s30 : 0 * phi1_prime 0 = 0)
    by (clear - phi1_prime; exact (ring_fact [phi1_prime 0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)).
  assert (s31 : forall (i t : nat) (H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)),
    delta1 (S t) i = 0)
    by (clear - H19 delta1 n2 phi1_prime s13 s17 s29 s30 s6; exact (fun i t H33 => (eq_trans (H19 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H33))) j_0 i) ((fun i : nat => (s29 i t H33)) j_0)) s17))) s13) (f_equal phi1_prime (s6 i t H33))) s30)))).
  assert (s32 : forall (j t : nat),
    - (eta * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta; x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s33 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s34 : - (eta * 0 * phi1 0) = 0)
    by (clear - eta phi1; exact (ring_fact [eta; phi1 0] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s35 : - (eta * 0 * phi2 0) = 0)
    by (clear - eta phi2; exact (ring_fact [eta; phi2 0] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl)).
  assert (s36 : forall (i t : nat),
    - (eta * delta_r4 (S t) i * 0) = 0)
    by (clear - delta_r4 eta; exact (fun i t => (ring_fact [eta; delta_r4 (S t) i] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s37 : forall (t : nat),
    ((forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)) -> (forall i : nat, forall j : nat, W1 (S t) i j = 0) /\ (forall i : nat, b1 (S t) i = 0) /\ (forall i : nat, forall j : nat, W2 (S t) i j = 0) /\ (forall i : nat, b2 (S t) i = 0) /\ (forall i : nat, forall j : nat, W3 (S t) i j = 0) /\ (forall i : nat, b3 (S t) i = 0) /\ (forall i : nat, forall j : nat, W4 (S t) i j = 0) /\ (forall i : nat, b4 (S t) i = b_r4 (S t) i))
    by (clear - H14 H15 H16 H17 H18 H29 H30 H31 H32 W1 W2 W3 W4 b1 b2 b3 b4 b_r4 eta s1 s11 s14 s16 s19 s2 s23 s27 s29 s31 s32 s33 s34 s35 s36 s5 s7 x; exact (fun t => (fun H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H29 t i j) (eq_trans (add2 ((proj1 H33) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s31 i t H33)) (eq_refl (x (S t) j)))) (s32 j t))) s5)))) (conj (fun i : nat => (eq_trans (H14 t i) (eq_trans (add2 ((proj1 (proj2 H33)) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s31 i t H33))) s33)) s5))) (conj (fun i : nat => (fun j : nat => (eq_trans (H30 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H33))) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s29 i t H33)) ((s7 t H33) j))) s34)) s5)))) (conj (fun i : nat => (eq_trans (H15 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 H33)))) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s29 i t H33))) s33)) s5))) (conj (fun i : nat => (fun j : nat => (eq_trans (H31 t i j) (eq_trans (add2 ((s2 t H33) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s27 i t H33)) ((s11 t H33) j))) s35)) s5)))) (conj (fun i : nat => (eq_trans (H16 t i) (eq_trans (add2 (s14 i t H33) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s27 i t H33))) s33)) s5))) (conj (fun i : nat => (fun j : nat => (eq_trans (H32 t i j) (eq_trans (add2 ((s1 t H33) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s23 i t H33)) ((s16 t H33) j))) (s36 i t))) s5)))) (fun i : nat => (eq_trans (eq_trans (H17 t i) (add2 (s19 i t H33) (opp1 (mul2 (eq_refl (eta)) (s23 i t H33))))) (eq_sym (H18 t i)))))))))))))).
  assert (s38 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i))
    by (clear - H10 H2 H3 H4 H5 H6 H7 H8 H9 W1 W2 W3 W4 b1 b2 b3 b4 b_r4 s37; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i)) (conj H7 (conj H2 (conj H8 (conj H3 (conj H9 (conj H4 (conj H10 (fun i : nat => (eq_trans (H5 i) (eq_sym (H6 i))))))))))) (fun t : nat => (s37 t)))).
  exact (fun t : nat => ((fun H33 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = 0) /\ (forall i : nat, b3 t i = 0) /\ (forall i : nat, forall j : nat, W4 t i j = 0) /\ (forall i : nat, b4 t i = b_r4 t i) => (fun i : nat => (s21 i t H33))) (s38 t))).
Qed.

Lemma L6_2 (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (W1 W1' W2 W2' W3 W3' W4 W4' : nat -> nat -> nat -> R) (a1 a1' a2 a2' a3 a3' b1 b1' b2 b2' b3 b3' b4 b4' b_r4 delta1 delta1' delta2 delta2' delta3 delta3' delta4 delta4' delta_r4 x x' y z1 z1' z2 z2' z3 z3' z4 z4' z_r4 : nat -> nat -> R)
    (H1 : phi3 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b3 0%nat i = 0)
    (H5 : forall i : nat, b4 0%nat i = 0)
    (H6 : forall i : nat, b_r4 0%nat i = 0)
    (H7 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H8 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H10 : forall i : nat, forall j : nat, W4 0%nat i j = 0)
    (H11 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H13 : forall t : nat, forall i : nat, a3 (S t) i = phi3 (z3 (S t) i))
    (H14 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H15 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H16 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H17 : forall t : nat, forall i : nat, b4 (S t) i = b4 t i - eta * delta4 (S t) i)
    (H18 : forall t : nat, forall i : nat, b_r4 (S t) i = b_r4 t i - eta * delta_r4 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi1_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi2_prime (z2 (S t) i))
    (H21 : forall t : nat, forall i : nat, delta3 (S t) i = Sum 1 n4 (fun j => W4 t j i * delta4 (S t) j) * phi3_prime (z3 (S t) i))
    (H22 : forall t : nat, forall i : nat, delta4 (S t) i = ell_prime (z4 (S t) i) (y (S t) i))
    (H23 : forall t : nat, forall i : nat, delta_r4 (S t) i = ell_prime (z_r4 (S t) i) (y (S t) i))
    (H24 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H25 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H26 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H27 : forall t : nat, forall i : nat, z4 (S t) i = Sum 1 n3 (fun j => W4 t i j * a3 (S t) j) + b4 t i)
    (H28 : forall t : nat, forall i : nat, z_r4 (S t) i = b_r4 t i)
    (H29 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H31 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, W4 (S t) i j = W4 t i j - eta * delta4 (S t) i * a3 (S t) j)
    (H34 : forall i : nat, b1' 0%nat i = 0)
    (H35 : forall i : nat, b2' 0%nat i = 0)
    (H36 : forall i : nat, b3' 0%nat i = 0)
    (H37 : forall i : nat, b4' 0%nat i = 0)
    (H38 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H39 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H40 : forall i : nat, forall j : nat, W3' 0%nat i j = 0)
    (H41 : forall i : nat, forall j : nat, W4' 0%nat i j = 0)
    (H42 : forall t : nat, forall i : nat, a1' (S t) i = phi1 (z1' (S t) i))
    (H43 : forall t : nat, forall i : nat, a2' (S t) i = phi2 (z2' (S t) i))
    (H44 : forall t : nat, forall i : nat, a3' (S t) i = phi3 (z3' (S t) i))
    (H45 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * delta1' (S t) i)
    (H46 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * delta2' (S t) i)
    (H47 : forall t : nat, forall i : nat, b3' (S t) i = b3' t i - eta * delta3' (S t) i)
    (H48 : forall t : nat, forall i : nat, b4' (S t) i = b4' t i - eta * delta4' (S t) i)
    (H49 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi1_prime (z1' (S t) i))
    (H50 : forall t : nat, forall i : nat, delta2' (S t) i = Sum 1 n3 (fun j => W3' t j i * delta3' (S t) j) * phi2_prime (z2' (S t) i))
    (H51 : forall t : nat, forall i : nat, delta3' (S t) i = Sum 1 n4 (fun j => W4' t j i * delta4' (S t) j) * phi3_prime (z3' (S t) i))
    (H52 : forall t : nat, forall i : nat, delta4' (S t) i = ell_prime (z4' (S t) i) (y (S t) i))
    (H53 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H54 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H55 : forall t : nat, forall i : nat, z3' (S t) i = Sum 1 n2 (fun j => W3' t i j * a2' (S t) j) + b3' t i)
    (H56 : forall t : nat, forall i : nat, z4' (S t) i = Sum 1 n3 (fun j => W4' t i j * a3' (S t) j) + b4' t i)
    (H57 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * delta1' (S t) i * x' (S t) j)
    (H58 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * delta2' (S t) i * a1' (S t) j)
    (H59 : forall t : nat, forall i : nat, forall j : nat, W3' (S t) i j = W3' t i j - eta * delta3' (S t) i * a2' (S t) j)
    (H60 : forall t : nat, forall i : nat, forall j : nat, W4' (S t) i j = W4' t i j - eta * delta4' (S t) i * a3' (S t) j) :
  forall t : nat, forall i : nat, z4 (S t) i = z4' (S t) i.
Proof.
  assert (s39 : forall (i t : nat),
    z_r4 (S t) i = z_r4 (S t) i)
    by (clear - z_r4; exact (fun i t => (eq_refl (z_r4 (S t) i)))).
  exact (fun t : nat => (fun i : nat => (eq_trans ((L6_1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime W1 W2 W3 W4 a1 a2 a3 b1 b2 b3 b4 b_r4 delta1 delta2 delta3 delta4 delta_r4 x y z1 z2 z3 z4 z_r4 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32) t i) (eq_sym ((L6_1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime W1' W2' W3' W4' a1' a2' a3' b1' b2' b3' b4' b_r4 delta1' delta2' delta3' delta4' delta_r4 x' y z1' z2' z3' z4' z_r4 H1 H34 H35 H36 H37 H6 H38 H39 H40 H41 H42 H43 H44 H45 H46 H47 H48 H18 H49 H50 H51 H52 H23 H53 H54 H55 H56 H28 H57 H58 H59 H60) t i))))).
Qed.

Record small61_state := { small61_now_b_r4 : nat -> R }.

Section small61.
Variables (eta : R) (ell_prime : R -> R -> R) (y : nat -> nat -> R).
Definition small61_next_z_r4 (now : small61_state) (t i : nat) : R :=
  small61_now_b_r4 now i.
Definition small61_next_delta_r4 (now : small61_state) (t i : nat) : R :=
  ell_prime (small61_next_z_r4 now t i) (y (S t) i).
Definition small61_next_b_r4 (now : small61_state) (t i : nat) : R :=
  small61_now_b_r4 now i - eta * small61_next_delta_r4 now t i.
Definition small61_step (now : small61_state) (t : nat) : small61_state := {| small61_now_b_r4 := small61_next_b_r4 now t |}.
Fixpoint small61_after (t : nat) : small61_state :=
  match t with O => {| small61_now_b_r4 := fun i => 0 |} | S t => small61_step (small61_after t) t end.
Definition small61_b_r4 (t : nat) := small61_now_b_r4 (small61_after t).
Definition small61_z_r4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small61_next_z_r4 (small61_after t) t end.
Definition small61_delta_r4 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small61_next_delta_r4 (small61_after t) t end.
End small61.

Lemma L6_3 (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (W1 W1' W2 W2' W3 W3' W4 W4' : nat -> nat -> nat -> R) (a1 a1' a2 a2' a3 a3' b1 b1' b2 b2' b3 b3' b4 b4' delta1 delta1' delta2 delta2' delta3 delta3' delta4 delta4' x x' y z1 z1' z2 z2' z3 z3' z4 z4' : nat -> nat -> R)
    (H1 : phi3 0 = 0)
    (H2 : forall i : nat, b1 0%nat i = 0)
    (H3 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, b3 0%nat i = 0)
    (H5 : forall i : nat, b4 0%nat i = 0)
    (H7 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H8 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, W3 0%nat i j = 0)
    (H10 : forall i : nat, forall j : nat, W4 0%nat i j = 0)
    (H11 : forall t : nat, forall i : nat, a1 (S t) i = phi1 (z1 (S t) i))
    (H12 : forall t : nat, forall i : nat, a2 (S t) i = phi2 (z2 (S t) i))
    (H13 : forall t : nat, forall i : nat, a3 (S t) i = phi3 (z3 (S t) i))
    (H14 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H15 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H16 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H17 : forall t : nat, forall i : nat, b4 (S t) i = b4 t i - eta * delta4 (S t) i)
    (H19 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi1_prime (z1 (S t) i))
    (H20 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi2_prime (z2 (S t) i))
    (H21 : forall t : nat, forall i : nat, delta3 (S t) i = Sum 1 n4 (fun j => W4 t j i * delta4 (S t) j) * phi3_prime (z3 (S t) i))
    (H22 : forall t : nat, forall i : nat, delta4 (S t) i = ell_prime (z4 (S t) i) (y (S t) i))
    (H24 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H25 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H26 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H27 : forall t : nat, forall i : nat, z4 (S t) i = Sum 1 n3 (fun j => W4 t i j * a3 (S t) j) + b4 t i)
    (H29 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H31 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j)
    (H32 : forall t : nat, forall i : nat, forall j : nat, W4 (S t) i j = W4 t i j - eta * delta4 (S t) i * a3 (S t) j)
    (H34 : forall i : nat, b1' 0%nat i = 0)
    (H35 : forall i : nat, b2' 0%nat i = 0)
    (H36 : forall i : nat, b3' 0%nat i = 0)
    (H37 : forall i : nat, b4' 0%nat i = 0)
    (H38 : forall i : nat, forall j : nat, W1' 0%nat i j = 0)
    (H39 : forall i : nat, forall j : nat, W2' 0%nat i j = 0)
    (H40 : forall i : nat, forall j : nat, W3' 0%nat i j = 0)
    (H41 : forall i : nat, forall j : nat, W4' 0%nat i j = 0)
    (H42 : forall t : nat, forall i : nat, a1' (S t) i = phi1 (z1' (S t) i))
    (H43 : forall t : nat, forall i : nat, a2' (S t) i = phi2 (z2' (S t) i))
    (H44 : forall t : nat, forall i : nat, a3' (S t) i = phi3 (z3' (S t) i))
    (H45 : forall t : nat, forall i : nat, b1' (S t) i = b1' t i - eta * delta1' (S t) i)
    (H46 : forall t : nat, forall i : nat, b2' (S t) i = b2' t i - eta * delta2' (S t) i)
    (H47 : forall t : nat, forall i : nat, b3' (S t) i = b3' t i - eta * delta3' (S t) i)
    (H48 : forall t : nat, forall i : nat, b4' (S t) i = b4' t i - eta * delta4' (S t) i)
    (H49 : forall t : nat, forall i : nat, delta1' (S t) i = Sum 1 n2 (fun j => W2' t j i * delta2' (S t) j) * phi1_prime (z1' (S t) i))
    (H50 : forall t : nat, forall i : nat, delta2' (S t) i = Sum 1 n3 (fun j => W3' t j i * delta3' (S t) j) * phi2_prime (z2' (S t) i))
    (H51 : forall t : nat, forall i : nat, delta3' (S t) i = Sum 1 n4 (fun j => W4' t j i * delta4' (S t) j) * phi3_prime (z3' (S t) i))
    (H52 : forall t : nat, forall i : nat, delta4' (S t) i = ell_prime (z4' (S t) i) (y (S t) i))
    (H53 : forall t : nat, forall i : nat, z1' (S t) i = Sum 1 n0 (fun j => W1' t i j * x' (S t) j) + b1' t i)
    (H54 : forall t : nat, forall i : nat, z2' (S t) i = Sum 1 n1 (fun j => W2' t i j * a1' (S t) j) + b2' t i)
    (H55 : forall t : nat, forall i : nat, z3' (S t) i = Sum 1 n2 (fun j => W3' t i j * a2' (S t) j) + b3' t i)
    (H56 : forall t : nat, forall i : nat, z4' (S t) i = Sum 1 n3 (fun j => W4' t i j * a3' (S t) j) + b4' t i)
    (H57 : forall t : nat, forall i : nat, forall j : nat, W1' (S t) i j = W1' t i j - eta * delta1' (S t) i * x' (S t) j)
    (H58 : forall t : nat, forall i : nat, forall j : nat, W2' (S t) i j = W2' t i j - eta * delta2' (S t) i * a1' (S t) j)
    (H59 : forall t : nat, forall i : nat, forall j : nat, W3' (S t) i j = W3' t i j - eta * delta3' (S t) i * a2' (S t) j)
    (H60 : forall t : nat, forall i : nat, forall j : nat, W4' (S t) i j = W4' t i j - eta * delta4' (S t) i * a3' (S t) j) :
  forall t : nat, forall i : nat, z4 (S t) i = z4' (S t) i.
Proof.
  pose (b_r4 := fun _ _ : nat => 0).
  pose (delta_r4 := fun _ _ : nat => 0).
  pose (z_r4 := fun _ _ : nat => 0).
  exact (L6_2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime W1 W1' W2 W2' W3 W3' W4 W4' a1 a1' a2 a2' a3 a3' b1 b1' b2 b2' b3 b3' b4 b4' (small61_b_r4 eta ell_prime y) delta1 delta1' delta2 delta2' delta3 delta3' delta4 delta4' (small61_delta_r4 eta ell_prime y) x x' y z1 z1' z2 z2' z3 z3' z4 z4' (small61_z_r4 eta ell_prime y) H1 H2 H3 H4 H5 (fun _ => eq_refl) H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 (fun _ _ => eq_refl) H19 H20 H21 H22 (fun _ _ => eq_refl) H24 H25 H26 H27 (fun _ _ => eq_refl) H29 H30 H31 H32 H34 H35 H36 H37 H38 H39 H40 H41 H42 H43 H44 H45 H46 H47 H48 H49 H50 H51 H52 H53 H54 H55 H56 H57 H58 H59 H60).
Qed.

Theorem claim6 :
  forall (n0 n1 n2 n3 n4 : nat) (eta : R) (ell_prime : R -> R -> R) (phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime : R -> R) (x x' y : nat -> nat -> R),
  let z4 := (run61_z4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let z4' := (run62_z4' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) in
  phi3 0 = 0 ->
  forall t : nat, forall i : nat, z4 (S t) i = z4' (S t) i.
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x x' y z4 z4' H1.
  exact (L6_3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime (run61_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_W1' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_W2' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_W3' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_W4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_W4' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_a1' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_a2' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_a3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_a3' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_b1' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_b2' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_b3' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_b4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_b4' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_delta1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_delta1' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_delta2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_delta2' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_delta3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_delta3' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_delta4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_delta4' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) x x' y (run61_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_z1' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_z2' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_z3' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) (run61_z4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) (run62_z4' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) H1 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim6_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let n4 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let phi1 := fun z : R => z in
  let phi1_prime := fun z : R => 1 in
  let phi2 := fun z : R => z in
  let phi2_prime := fun z : R => 1 in
  let phi3 := fun z : R => z in
  let phi3_prime := fun z : R => 1 in
  let x := fun i1 i2 : nat => 1 in
  let x' := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let b4 := (run61_b4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let z4 := (run61_z4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y) in
  let z4' := (run62_z4' n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x' y) in
  phi3 0 = 0 /\ (b4 1%nat 1%nat <> b4 0%nat 1%nat) /\ (forall t : nat, forall i : nat, z4 (S t) i = z4' (S t) i).
Proof.
  intros n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x x' y b4 z4 z4'.
  pose (W4 := (run61_W4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W3 := (run61_W3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W2 := (run61_W2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (W1 := (run61_W1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b1 := (run61_b1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z1 := (run61_z1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a1 := (run61_a1 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b2 := (run61_b2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z2 := (run61_z2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a2 := (run61_a2 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (b3 := (run61_b3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (z3 := (run61_z3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (a3 := (run61_a3 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  pose (delta4 := (run61_delta4 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x y)).
  assert (v1 : b4 0%nat 1%nat = 0)
    by (refine (eq_refl : b4 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W4 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W4 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W3 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W3 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v5 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat) eq_refl (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v7 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v4 (same_parts v8 (same_parts v9 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat) eq_refl (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v10 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts v11 (same_parts v12 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : a3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z3 1%nat 1%nat) eq_refl (rewritten (V 1) [z3 1%nat 1%nat] [0] (same_parts v13 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : z4 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W4 0%nat 1%nat 1%nat * a3 1%nat 1%nat + 0 + b4 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W4 0%nat 1%nat 1%nat; a3 1%nat 1%nat; b4 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v14 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : delta4 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z4 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z4 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v15 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : b4 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b4 0%nat 1%nat - eta * delta4 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b4 0%nat 1%nat; eta; delta4 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v16 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_trans eq_refl (eq_sym eq_refl)) (conj (eq_fails (b4 1%nat 1%nat) (b4 0%nat 1%nat) (rewritten (V 1) [b4 1%nat 1%nat] [1] (same_parts v17 eq_refl)) (rewritten (V 1) [b4 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim6 n0 n1 n2 n3 n4 eta ell_prime phi1 phi1_prime phi2 phi2_prime phi3 phi3_prime x x' y (eq_trans eq_refl (eq_sym eq_refl))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for some data, step 1 changes $\mathbf{b}_{2}$ *)

Record run71_state := { run71_now_W1 : nat -> nat -> R; run71_now_b1 : nat -> R; run71_now_W2 : nat -> nat -> R; run71_now_b2 : nat -> R }.

Section run71.
Variables (n0 n1 n2 : nat) (eta : R) (phi phi_prime : R -> R) (x y : nat -> nat -> R).
Definition run71_next_z1 (now : run71_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run71_now_W1 now i j * x (S t) j) + run71_now_b1 now i.
Definition run71_next_a1 (now : run71_state) (t i : nat) : R :=
  phi (run71_next_z1 now t i).
Definition run71_next_z2 (now : run71_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run71_now_W2 now i j * run71_next_a1 now t j) + run71_now_b2 now i.
Definition run71_next_delta2 (now : run71_state) (t i : nat) : R :=
  run71_next_z2 now t i - y (S t) i.
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
Definition run71_step (now : run71_state) (t : nat) : run71_state := {| run71_now_W1 := run71_next_W1 now t; run71_now_b1 := run71_next_b1 now t; run71_now_W2 := run71_next_W2 now t; run71_now_b2 := run71_next_b2 now t |}.
Fixpoint run71_after (t : nat) : run71_state :=
  match t with O => {| run71_now_W1 := fun i j => 0; run71_now_b1 := fun i => 0; run71_now_W2 := fun i j => 0; run71_now_b2 := fun i => 0 |} | S t => run71_step (run71_after t) t end.
Definition run71_W1 (t : nat) := run71_now_W1 (run71_after t).
Definition run71_b1 (t : nat) := run71_now_b1 (run71_after t).
Definition run71_W2 (t : nat) := run71_now_W2 (run71_after t).
Definition run71_b2 (t : nat) := run71_now_b2 (run71_after t).
Definition run71_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_z1 (run71_after t) t end.
Definition run71_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_a1 (run71_after t) t end.
Definition run71_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_z2 (run71_after t) t end.
Definition run71_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta2 (run71_after t) t end.
Definition run71_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run71_next_delta1 (run71_after t) t end.
End run71.

Theorem claim7 :
  exists (n0 n1 n2 : nat) (eta : R) (x y : nat -> nat -> R),
  let phi := fun z : R => tanh z in
  let phi_prime := fun z : R => 1 - tanh z ^ 2 in
  let b2 := (run71_b2 n0 n1 n2 eta phi phi_prime x y) in
  0 < eta /\
  (~ (forall i : nat, b2 1%nat i = b2 0%nat i)).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (eta := (1 : R)).
  pose (x := fun i1 i2 : nat => 0).
  pose (y := fun i1 i2 : nat => 1).
  pose (phi := fun z : R => tanh z).
  pose (phi_prime := fun z : R => 1 - tanh z ^ 2).
  pose (b2 := (run71_b2 n0 n1 n2 eta phi phi_prime x y)).
  pose (W2 := (run71_W2 n0 n1 n2 eta phi phi_prime x y)).
  pose (W1 := (run71_W1 n0 n1 n2 eta phi phi_prime x y)).
  pose (b1 := (run71_b1 n0 n1 n2 eta phi phi_prime x y)).
  pose (z1 := (run71_z1 n0 n1 n2 eta phi phi_prime x y)).
  pose (a1 := (run71_a1 n0 n1 n2 eta phi phi_prime x y)).
  pose (z2 := (run71_z2 n0 n1 n2 eta phi phi_prime x y)).
  pose (delta2 := (run71_delta2 n0 n1 n2 eta phi phi_prime x y)).
  assert (v1 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 0; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 0) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := tanh (z1 1%nat 1%nat)) eq_refl (rewritten (V 1) [tanh (z1 1%nat 1%nat)] [0] (same_parts (eq_trans (f_equal tanh (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl))) law_tanh_of_zero) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 0; 0] (same_parts v2 (same_parts v6 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v8 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ eta (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, b2 1%nat i = b2 0%nat i => (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (h 1%nat))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim5, claim6, claim7, claim1_moves, claim2_moves, claim3_moves, claim4_moves, claim5_moves, claim6_moves).
Print Assumptions certified.
