(* The certificate of the page `mlp-zeroed-relu-layer-convention`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** with one hidden layer, zeroed, and the slope 0, $\mathbf{W}_{1}$, $\mathbf{b}_{1}$ and $\mathbf{W}_{2}$ never change *)

Record run11_state := { run11_now_W1 : nat -> nat -> R; run11_now_b1 : nat -> R; run11_now_W2 : nat -> nat -> R; run11_now_b2 : nat -> R }.

Section run11.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W20 x y : nat -> nat -> R).
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
  match t with O => {| run11_now_W1 := fun i j => 0; run11_now_b1 := fun i => 0; run11_now_W2 := fun i j => W20 i j; run11_now_b2 := fun i => 0 |} | S t => run11_step (run11_after t) t end.
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

Lemma L1_1 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (W20 a1 b1 b2 b_r2 delta1 delta2 delta_r2 x y z1 z2 z_r2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b_r2 0%nat i = 0)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H7 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H8 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H9 : forall t : nat, forall i : nat, b_r2 (S t) i = b_r2 t i - eta * delta_r2 (S t) i)
    (H10 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H12 : forall t : nat, forall i : nat, delta_r2 (S t) i = ell_prime (z_r2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H14 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H15 : forall t : nat, forall i : nat, z_r2 (S t) i = b_r2 t i)
    (H16 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H18 : forall z : R, phi z = z * pos z)
    (H19 : forall z : R, phi_prime z = pos z) :
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
  assert (s5 : forall (i t : nat) (H20 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = W20 i j) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z1 (S t) i = 0)
    by (clear - H13 n0 s2 s3 s4 x z1; exact (fun i t H20 => (eq_trans (H13 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H20) i j_0) (eq_refl (x (S t) j_0))) (s2 j_0 t)))) s3) ((proj1 (proj2 H20)) i)) s4)))).
  assert (s6 : 0 <= 0)
    by (clear; exact (le_rearrange (0) (0) (0) (0) (Rle_refl 0) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEc (0 # 1))) eq_refl))).
  assert (s7 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : forall (t : nat) (H20 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = W20 i j) /\ (forall i : nat, b2 t i = b_r2 t i)),
    forall i : nat, a1 (S t) i = 0)
    by (clear - H18 H6 a1 phi s5 s6 s7; exact (fun t H20 => (fun i : nat => (eq_trans (H6 t i) (eq_trans (f_equal phi (s5 i t H20)) (eq_trans (H18 0) (eq_trans (mul2 (eq_refl (0)) ((law_pos_of_nonpositive 0) s6)) s7))))))).
  assert (s9 : forall (i j_0 : nat),
    W20 i j_0 * 0 = 0)
    by (clear - W20; exact (fun i j_0 => (ring_fact [W20 i j_0] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s10 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s11 : forall (i t : nat),
    0 + b_r2 t i = b_r2 t i)
    by (clear - b_r2; exact (fun i t => (ring_fact [b_r2 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s12 : forall (i t : nat) (H20 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = W20 i j) /\ (forall i : nat, b2 t i = b_r2 t i)),
    z2 (S t) i = z_r2 (S t) i)
    by (clear - H14 H15 n1 s10 s11 s8 s9 z2 z_r2; exact (fun i t H20 => (eq_trans (eq_trans (H14 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H20))) i j_0) ((s8 t H20) j_0)) (s9 i j_0)))) s10) ((proj2 (proj2 (proj2 H20))) i)) (s11 i t))) (eq_sym (H15 t i))))).
  assert (s13 : forall (i t : nat) (H20 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = W20 i j) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta2 (S t) i = delta_r2 (S t) i)
    by (clear - H11 H12 delta2 delta_r2 ell_prime s12 y; exact (fun i t H20 => (eq_trans (eq_trans (H11 t i) (f_equal2 ell_prime (s12 i t H20) (eq_refl (y (S t) i)))) (eq_sym (H12 t i))))).
  assert (s14 : forall (i t : nat),
    Sum 1 n2 (fun j => W20 j i * delta_r2 (S t) j) * 0 = 0)
    by (clear - W20 delta_r2 n2; exact (fun i t => (ring_fact [Sum 1 n2 (fun j => W20 j i * delta_r2 (S t) j)] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s15 : forall (i t : nat) (H20 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = W20 i j) /\ (forall i : nat, b2 t i = b_r2 t i)),
    delta1 (S t) i = 0)
    by (clear - H10 H19 delta1 n2 phi_prime s13 s14 s5 s6; exact (fun i t H20 => (eq_trans (H10 t i) (eq_trans (mul2 (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (mul2 ((proj1 (proj2 (proj2 H20))) j_0 i) ((fun i : nat => (s13 i t H20)) j_0)))) (eq_trans (f_equal phi_prime (s5 i t H20)) (eq_trans (H19 0) ((law_pos_of_nonpositive 0) s6)))) (s14 i t))))).
  assert (s16 : forall (j t : nat),
    - (eta * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta; x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s17 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s18 : forall (i t : nat),
    - (eta * delta_r2 (S t) i * 0) = 0)
    by (clear - delta_r2 eta; exact (fun i t => (ring_fact [eta; delta_r2 (S t) i] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall (i j : nat),
    W20 i j + 0 = W20 i j)
    by (clear - W20; exact (fun i j => (ring_fact [W20 i j] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s20 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = W20 i j) /\ (forall i : nat, b2 t i = b_r2 t i))
    by (clear - H1 H16 H17 H2 H3 H4 H5 H7 H8 H9 W1 W2 W20 b1 b2 b_r2 eta s13 s15 s16 s17 s18 s19 s4 s8 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = W20 i j) /\ (forall i : nat, b2 t i = b_r2 t i)) (conj H4 (conj H1 (conj H5 (fun i : nat => (eq_trans (H2 i) (eq_sym (H3 i))))))) (fun t : nat => (fun H20 : (forall i : nat, forall j : nat, W1 t i j = 0) /\ (forall i : nat, b1 t i = 0) /\ (forall i : nat, forall j : nat, W2 t i j = W20 i j) /\ (forall i : nat, b2 t i = b_r2 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H16 t i j) (eq_trans (add2 ((proj1 H20) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s15 i t H20)) (eq_refl (x (S t) j)))) (s16 j t))) s4)))) (conj (fun i : nat => (eq_trans (H7 t i) (eq_trans (add2 ((proj1 (proj2 H20)) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s15 i t H20))) s17)) s4))) (conj (fun i : nat => (fun j : nat => (eq_trans (H17 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H20))) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s13 i t H20)) ((s8 t H20) j))) (s18 i t))) (s19 i j))))) (fun i : nat => (eq_trans (eq_trans (H8 t i) (add2 ((proj2 (proj2 (proj2 H20))) i) (opp1 (mul2 (eq_refl (eta)) (s13 i t H20))))) (eq_sym (H9 t i))))))))))).
  assert (s21 : forall t : nat, forall i : nat, b1 t i = 0)
    by (clear - b1 s20; exact (fun t : nat => (proj1 (proj2 (s20 t))))).
  assert (s22 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = W20 i j)
    by (clear - W2 W20 s20; exact (fun t : nat => (proj1 (proj2 (proj2 (s20 t)))))).
  assert (s23 : forall (i j : nat),
    W20 i j = W20 i j)
    by (clear - W20; exact (fun i j => (eq_refl (W20 i j)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s20 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s20 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s21 t i) (eq_sym (s21 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s22 t i j) (eq_sym (s22 0%nat i j)))))))).
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

Lemma L1_2 (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 W2 : nat -> nat -> nat -> R) (W20 a1 b1 b2 delta1 delta2 x y z1 z2 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = 0)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H4 : forall i : nat, forall j : nat, W1 0%nat i j = 0)
    (H5 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H6 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H7 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H8 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H10 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H11 : forall t : nat, forall i : nat, delta2 (S t) i = ell_prime (z2 (S t) i) (y (S t) i))
    (H13 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H14 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H16 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H17 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H18 : forall z : R, phi z = z * pos z)
    (H19 : forall z : R, phi_prime z = pos z) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  pose (b_r2 := fun _ _ : nat => 0).
  pose (delta_r2 := fun _ _ : nat => 0).
  pose (z_r2 := fun _ _ : nat => 0).
  exact (L1_1 n0 n1 n2 eta ell_prime phi phi_prime W1 W2 W20 a1 b1 b2 (small11_b_r2 eta ell_prime y) delta1 delta2 (small11_delta_r2 eta ell_prime y) x y z1 z2 (small11_z_r2 eta ell_prime y) H1 H2 (fun _ => eq_refl) H4 H5 H6 H7 H8 (fun _ _ => eq_refl) H10 H11 (fun _ _ => eq_refl) H13 H14 (fun _ _ => eq_refl) H16 H17 H18 H19).
Qed.

Theorem claim1 :
  forall (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (W20 x y : nat -> nat -> R),
  let phi := fun z : R => z * pos z in
  let phi_prime := fun z : R => pos z in
  let W1 := (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) in
  let b1 := (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) in
  let W2 := (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) in
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j).
Proof.
  intros n0 n1 n2 eta ell_prime W20 x y phi phi_prime W1 b1 W2.
  exact (L1_2 n0 n1 n2 eta ell_prime phi phi_prime (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) W20 (run11_a1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) (run11_b2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) (run11_delta1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) (run11_delta2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) x y (run11_z1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) (run11_z2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl)).
Qed.

Example claim1_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let W20 := fun i1 i2 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let phi := fun z : R => z * pos z in
  let phi_prime := fun z : R => pos z in
  let W1 := (run11_W1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) in
  let b1 := (run11_b1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) in
  let W2 := (run11_W2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) in
  let b2 := (run11_b2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) in
  (b2 1%nat 1%nat <> b2 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j)).
Proof.
  intros n0 n1 n2 eta ell_prime W20 x y phi phi_prime W1 b1 W2 b2.
  pose (z1 := (run11_z1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (a1 := (run11_a1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (z2 := (run11_z2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (delta2 := (run11_delta2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  assert (v1 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat * pos (z1 1%nat 1%nat)) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z1 1%nat 1%nat; pos (z1 1%nat 1%nat)] [0; 0] (same_parts v5 (same_parts (eq_trans (f_equal pos (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v5 eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 0; 0] (same_parts v2 (same_parts v6 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : b2 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b2 0%nat 1%nat - eta * delta2 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b2 0%nat 1%nat; eta; delta2 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v8 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (b2 1%nat 1%nat) (b2 0%nat 1%nat) (rewritten (V 1) [b2 1%nat 1%nat] [1] (same_parts v9 eq_refl)) (rewritten (V 1) [b2 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim1 n0 n1 n2 eta ell_prime W20 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with two hidden layers, the second one zeroed, and the slope 0, $\mathbf{W}_{1}$, $\mathbf{b}_{1}$, $\mathbf{W}_{2}$, $\mathbf{b}_{2}$ and $\mathbf{W}_{3}$ never change *)

Record run21_state := { run21_now_W1 : nat -> nat -> R; run21_now_b1 : nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_b2 : nat -> R; run21_now_W3 : nat -> nat -> R; run21_now_b3 : nat -> R }.

Section run21.
Variables (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W10 W30 : nat -> nat -> R) (b10 : nat -> R) (x y : nat -> nat -> R).
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
  match t with O => {| run21_now_W1 := fun i j => W10 i j; run21_now_b1 := fun i => b10 i; run21_now_W2 := fun i j => 0; run21_now_b2 := fun i => 0; run21_now_W3 := fun i j => W30 i j; run21_now_b3 := fun i => 0 |} | S t => run21_step (run21_after t) t end.
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

Lemma L2_1 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 W3 : nat -> nat -> nat -> R) (W30 a1 a2 a_r1 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 b3 b_r3 delta1 delta2 delta3 delta_r3 x y z1 z2 z3 z_r1 z_r3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H4 : forall i : nat, b_r3 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H8 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H9 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H10 : forall t : nat, forall i : nat, a_r1 (S t) i = phi (z_r1 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H13 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H14 : forall t : nat, forall i : nat, b_r3 (S t) i = b_r3 t i - eta * delta_r3 (S t) i)
    (H15 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H17 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H18 : forall t : nat, forall i : nat, delta_r3 (S t) i = ell_prime (z_r3 (S t) i) (y (S t) i))
    (H19 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H20 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H21 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H22 : forall t : nat, forall i : nat, z_r1 (S t) i = Sum 1 n0 (fun j => W10 i j * x (S t) j) + b10 i)
    (H23 : forall t : nat, forall i : nat, z_r3 (S t) i = b_r3 t i)
    (H24 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H26 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j)
    (H27 : forall z : R, phi z = z * pos z)
    (H28 : forall z : R, phi_prime z = pos z) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j).
Proof.
  assert (s1 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  assert (s2 : forall (t : nat) (H29 : (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, forall j : nat, W3 t i j = W30 i j)
    by (clear - W3 W30; exact (fun t H29 => (proj1 (proj2 (proj2 (proj2 (proj2 H29))))))).
  assert (s3 : forall (i t : nat) (H29 : (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z1 (S t) i = z_r1 (S t) i)
    by (clear - H19 H22 n0 x z1 z_r1; exact (fun i t H29 => (eq_trans (eq_trans (H19 t i) (add2 (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 ((proj1 H29) i j_0) (eq_refl (x (S t) j_0))))) ((proj1 (proj2 H29)) i))) (eq_sym (H22 t i))))).
  assert (s4 : forall (t : nat) (H29 : (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, a1 (S t) i = a_r1 (S t) i)
    by (clear - H10 H8 a1 a_r1 phi s3; exact (fun t H29 => (fun i : nat => (eq_trans (eq_trans (H8 t i) (f_equal phi (s3 i t H29))) (eq_sym (H10 t i)))))).
  assert (s5 : forall (j_0 t : nat),
    0 * a_r1 (S t) j_0 = 0)
    by (clear - a_r1; exact (fun j_0 t => (ring_fact [a_r1 (S t) j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s6 : Sum 1 n1 (fun j => 0) = 0)
    by (clear - n1 y; exact (rewritten (V 1) [Sum 1 n1 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n1 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n1 [])) (eq_refl (0))) eq_refl))).
  assert (s7 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : forall (i t : nat) (H29 : (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z2 (S t) i = 0)
    by (clear - H20 n1 s4 s5 s6 s7 z2; exact (fun i t H29 => (eq_trans (H20 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n1 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H29))) i j_0) ((s4 t H29) j_0)) (s5 j_0 t)))) s6) ((proj1 (proj2 (proj2 (proj2 H29)))) i)) s7)))).
  assert (s9 : 0 <= 0)
    by (clear; exact (le_rearrange (0) (0) (0) (0) (Rle_refl 0) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEc (0 # 1))) eq_refl))).
  assert (s10 : 0 * 0 = 0)
    by (clear; exact (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s11 : forall (t : nat) (H29 : (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i)),
    forall i : nat, a2 (S t) i = 0)
    by (clear - H27 H9 a2 phi s10 s8 s9; exact (fun t H29 => (fun i : nat => (eq_trans (H9 t i) (eq_trans (f_equal phi (s8 i t H29)) (eq_trans (H27 0) (eq_trans (mul2 (eq_refl (0)) ((law_pos_of_nonpositive 0) s9)) s10))))))).
  assert (s12 : forall (i j_0 : nat),
    W30 i j_0 * 0 = 0)
    by (clear - W30; exact (fun i j_0 => (ring_fact [W30 i j_0] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s13 : Sum 1 n2 (fun j => 0) = 0)
    by (clear - n2 y; exact (rewritten (V 1) [Sum 1 n2 (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n2 _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n2 [])) (eq_refl (0))) eq_refl))).
  assert (s14 : forall (i t : nat) (H29 : (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i)),
    b3 t i = b_r3 t i)
    by (clear - b3 b_r3; exact (fun i t H29 => ((proj2 (proj2 (proj2 (proj2 (proj2 H29))))) i))).
  assert (s15 : forall (i t : nat),
    0 + b_r3 t i = b_r3 t i)
    by (clear - b_r3; exact (fun i t => (ring_fact [b_r3 t i] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s16 : forall (i t : nat) (H29 : (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i)),
    z3 (S t) i = z_r3 (S t) i)
    by (clear - H21 H23 n2 s11 s12 s13 s14 s15 s2 z3 z_r3; exact (fun i t H29 => (eq_trans (eq_trans (H21 t i) (eq_trans (add2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((s2 t H29) i j_0) ((s11 t H29) j_0)) (s12 i j_0)))) s13) (s14 i t H29)) (s15 i t))) (eq_sym (H23 t i))))).
  assert (s17 : forall (i t : nat) (H29 : (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta3 (S t) i = delta_r3 (S t) i)
    by (clear - H17 H18 delta3 delta_r3 ell_prime s16 y; exact (fun i t H29 => (eq_trans (eq_trans (H17 t i) (f_equal2 ell_prime (s16 i t H29) (eq_refl (y (S t) i)))) (eq_sym (H18 t i))))).
  assert (s18 : forall (i t : nat),
    Sum 1 n3 (fun j => W30 j i * delta_r3 (S t) j) * 0 = 0)
    by (clear - W30 delta_r3 n3; exact (fun i t => (ring_fact [Sum 1 n3 (fun j => W30 j i * delta_r3 (S t) j)] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s19 : forall (i t : nat) (H29 : (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta2 (S t) i = 0)
    by (clear - H16 H28 delta2 n3 phi_prime s17 s18 s2 s8 s9; exact (fun i t H29 => (eq_trans (H16 t i) (eq_trans (mul2 (sum_ext 1%nat n3 _ _ (fun j_0 : nat => (mul2 ((s2 t H29) j_0 i) ((fun i : nat => (s17 i t H29)) j_0)))) (eq_trans (f_equal phi_prime (s8 i t H29)) (eq_trans (H28 0) ((law_pos_of_nonpositive 0) s9)))) (s18 i t))))).
  assert (s20 : forall (i t : nat),
    0 * phi_prime (z_r1 (S t) i) = 0)
    by (clear - phi_prime z_r1; exact (fun i t => (ring_fact [phi_prime (z_r1 (S t) i)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s21 : forall (i t : nat) (H29 : (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i)),
    delta1 (S t) i = 0)
    by (clear - H15 delta1 n2 phi_prime s10 s13 s19 s20 s3; exact (fun i t H29 => (eq_trans (H15 t i) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n2 _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 (proj2 (proj2 H29))) j_0 i) ((fun i : nat => (s19 i t H29)) j_0)) s10))) s13) (f_equal phi_prime (s3 i t H29))) (s20 i t))))).
  assert (s22 : forall (j t : nat),
    - (eta * 0 * x (S t) j) = 0)
    by (clear - eta x; exact (fun j t => (ring_fact [eta; x (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s23 : forall (i j : nat),
    W10 i j + 0 = W10 i j)
    by (clear - W10; exact (fun i j => (ring_fact [W10 i j] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s24 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s25 : forall (i : nat),
    b10 i + 0 = b10 i)
    by (clear - b10; exact (fun i => (ring_fact [b10 i] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s26 : forall (j t : nat),
    - (eta * 0 * a_r1 (S t) j) = 0)
    by (clear - a_r1 eta; exact (fun j t => (ring_fact [eta; a_r1 (S t) j] (PEopp (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2))) (PEc (0 # 1)) eq_refl))).
  assert (s27 : forall (i t : nat),
    - (eta * delta_r3 (S t) i * 0) = 0)
    by (clear - delta_r3 eta; exact (fun i t => (ring_fact [eta; delta_r3 (S t) i] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))).
  assert (s28 : forall (i j : nat),
    W30 i j + 0 = W30 i j)
    by (clear - W30; exact (fun i j => (ring_fact [W30 i j] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s29 : forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i))
    by (clear - H1 H11 H12 H13 H14 H2 H24 H25 H26 H3 H4 H5 H6 H7 W1 W10 W2 W3 W30 b1 b10 b2 b3 b_r3 eta s11 s14 s17 s19 s2 s21 s22 s23 s24 s25 s26 s27 s28 s4 s7 x; exact (nat_ind (fun t => (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i)) (conj H5 (conj H1 (conj H6 (conj H2 (conj H7 (fun i : nat => (eq_trans (H3 i) (eq_sym (H4 i))))))))) (fun t : nat => (fun H29 : (forall i : nat, forall j : nat, W1 t i j = W10 i j) /\ (forall i : nat, b1 t i = b10 i) /\ (forall i : nat, forall j : nat, W2 t i j = 0) /\ (forall i : nat, b2 t i = 0) /\ (forall i : nat, forall j : nat, W3 t i j = W30 i j) /\ (forall i : nat, b3 t i = b_r3 t i) => (conj (fun i : nat => (fun j : nat => (eq_trans (H24 t i j) (eq_trans (add2 ((proj1 H29) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s21 i t H29)) (eq_refl (x (S t) j)))) (s22 j t))) (s23 i j))))) (conj (fun i : nat => (eq_trans (H11 t i) (eq_trans (add2 ((proj1 (proj2 H29)) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s21 i t H29))) s24)) (s25 i)))) (conj (fun i : nat => (fun j : nat => (eq_trans (H25 t i j) (eq_trans (add2 ((proj1 (proj2 (proj2 H29))) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s19 i t H29)) ((s4 t H29) j))) (s26 j t))) s7)))) (conj (fun i : nat => (eq_trans (H12 t i) (eq_trans (add2 ((proj1 (proj2 (proj2 (proj2 H29)))) i) (eq_trans (opp1 (mul2 (eq_refl (eta)) (s19 i t H29))) s24)) s7))) (conj (fun i : nat => (fun j : nat => (eq_trans (H26 t i j) (eq_trans (add2 ((s2 t H29) i j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (s17 i t H29)) ((s11 t H29) j))) (s27 i t))) (s28 i j))))) (fun i : nat => (eq_trans (eq_trans (H13 t i) (add2 (s14 i t H29) (opp1 (mul2 (eq_refl (eta)) (s17 i t H29))))) (eq_sym (H14 t i))))))))))))).
  assert (s30 : forall (i j : nat),
    W10 i j = W10 i j)
    by (clear - W10; exact (fun i j => (eq_refl (W10 i j)))).
  assert (s31 : forall t : nat, forall i : nat, b1 t i = b10 i)
    by (clear - b1 b10 s29; exact (fun t : nat => (proj1 (proj2 (s29 t))))).
  assert (s32 : forall (i : nat),
    b10 i = b10 i)
    by (clear - b10; exact (fun i => (eq_refl (b10 i)))).
  assert (s33 : forall t : nat, forall i : nat, forall j : nat, W2 t i j = 0)
    by (clear - W2 s29; exact (fun t : nat => (proj1 (proj2 (proj2 (s29 t)))))).
  assert (s34 : forall t : nat, forall i : nat, b2 t i = 0)
    by (clear - b2 s29; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (s29 t))))))).
  assert (s35 : forall t : nat, forall i : nat, forall j : nat, W3 t i j = W30 i j)
    by (clear - W3 W30 s29; exact (fun t : nat => (proj1 (proj2 (proj2 (proj2 (proj2 (s29 t)))))))).
  assert (s36 : forall (i j : nat),
    W30 i j = W30 i j)
    by (clear - W30; exact (fun i j => (eq_refl (W30 i j)))).
  exact (fun t : nat => (conj (fun i : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s29 t))) t i j) (eq_sym ((fun t : nat => (proj1 (s29 t))) 0%nat i j))))) (conj (fun i : nat => (eq_trans (s31 t i) (eq_sym (s31 0%nat i)))) (conj (fun i : nat => (fun j : nat => (eq_trans (s33 t i j) (eq_sym (s33 0%nat i j))))) (conj (fun i : nat => (eq_trans (s34 t i) (eq_sym (s34 0%nat i)))) (fun i : nat => (fun j : nat => (eq_trans (s35 t i j) (eq_sym (s35 0%nat i j)))))))))).
Qed.

Record small21_state := { small21_now_b_r3 : nat -> R }.

Section small21.
Variables (n0 : nat) (eta : R) (ell_prime : R -> R -> R) (phi : R -> R) (W10 : nat -> nat -> R) (b10 : nat -> R) (x y : nat -> nat -> R).
Definition small21_next_z_r1 (now : small21_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => W10 i j * x (S t) j) + b10 i.
Definition small21_next_a_r1 (now : small21_state) (t i : nat) : R :=
  phi (small21_next_z_r1 now t i).
Definition small21_next_z_r3 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r3 now i.
Definition small21_next_delta_r3 (now : small21_state) (t i : nat) : R :=
  ell_prime (small21_next_z_r3 now t i) (y (S t) i).
Definition small21_next_b_r3 (now : small21_state) (t i : nat) : R :=
  small21_now_b_r3 now i - eta * small21_next_delta_r3 now t i.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_b_r3 := small21_next_b_r3 now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_b_r3 := fun i => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_b_r3 (t : nat) := small21_now_b_r3 (small21_after t).
Definition small21_z_r1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_z_r1 (small21_after t) t end.
Definition small21_a_r1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_a_r1 (small21_after t) t end.
Definition small21_z_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_z_r3 (small21_after t) t end.
Definition small21_delta_r3 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => small21_next_delta_r3 (small21_after t) t end.
End small21.

Lemma L2_2 (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 W3 : nat -> nat -> nat -> R) (W30 a1 a2 b1 : nat -> nat -> R) (b10 : nat -> R) (b2 b3 delta1 delta2 delta3 x y z1 z2 z3 : nat -> nat -> R)
    (H1 : forall i : nat, b1 0%nat i = b10 i)
    (H2 : forall i : nat, b2 0%nat i = 0)
    (H3 : forall i : nat, b3 0%nat i = 0)
    (H5 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H6 : forall i : nat, forall j : nat, W2 0%nat i j = 0)
    (H7 : forall i : nat, forall j : nat, W3 0%nat i j = W30 i j)
    (H8 : forall t : nat, forall i : nat, a1 (S t) i = phi (z1 (S t) i))
    (H9 : forall t : nat, forall i : nat, a2 (S t) i = phi (z2 (S t) i))
    (H11 : forall t : nat, forall i : nat, b1 (S t) i = b1 t i - eta * delta1 (S t) i)
    (H12 : forall t : nat, forall i : nat, b2 (S t) i = b2 t i - eta * delta2 (S t) i)
    (H13 : forall t : nat, forall i : nat, b3 (S t) i = b3 t i - eta * delta3 (S t) i)
    (H15 : forall t : nat, forall i : nat, delta1 (S t) i = Sum 1 n2 (fun j => W2 t j i * delta2 (S t) j) * phi_prime (z1 (S t) i))
    (H16 : forall t : nat, forall i : nat, delta2 (S t) i = Sum 1 n3 (fun j => W3 t j i * delta3 (S t) j) * phi_prime (z2 (S t) i))
    (H17 : forall t : nat, forall i : nat, delta3 (S t) i = ell_prime (z3 (S t) i) (y (S t) i))
    (H19 : forall t : nat, forall i : nat, z1 (S t) i = Sum 1 n0 (fun j => W1 t i j * x (S t) j) + b1 t i)
    (H20 : forall t : nat, forall i : nat, z2 (S t) i = Sum 1 n1 (fun j => W2 t i j * a1 (S t) j) + b2 t i)
    (H21 : forall t : nat, forall i : nat, z3 (S t) i = Sum 1 n2 (fun j => W3 t i j * a2 (S t) j) + b3 t i)
    (H24 : forall t : nat, forall i : nat, forall j : nat, W1 (S t) i j = W1 t i j - eta * delta1 (S t) i * x (S t) j)
    (H25 : forall t : nat, forall i : nat, forall j : nat, W2 (S t) i j = W2 t i j - eta * delta2 (S t) i * a1 (S t) j)
    (H26 : forall t : nat, forall i : nat, forall j : nat, W3 (S t) i j = W3 t i j - eta * delta3 (S t) i * a2 (S t) j)
    (H27 : forall z : R, phi z = z * pos z)
    (H28 : forall z : R, phi_prime z = pos z) :
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j).
Proof.
  pose (a_r1 := fun _ _ : nat => 0).
  pose (b_r3 := fun _ _ : nat => 0).
  pose (delta_r3 := fun _ _ : nat => 0).
  pose (z_r1 := fun _ _ : nat => 0).
  pose (z_r3 := fun _ _ : nat => 0).
  exact (L2_1 n0 n1 n2 n3 eta ell_prime phi phi_prime W1 W10 W2 W3 W30 a1 a2 (small21_a_r1 n0 eta ell_prime phi W10 b10 x y) b1 b10 b2 b3 (small21_b_r3 eta ell_prime y) delta1 delta2 delta3 (small21_delta_r3 eta ell_prime y) x y z1 z2 z3 (small21_z_r1 n0 eta ell_prime W10 b10 x y) (small21_z_r3 eta ell_prime y) H1 H2 H3 (fun _ => eq_refl) H5 H6 H7 H8 H9 (fun _ _ => eq_refl) H11 H12 H13 (fun _ _ => eq_refl) H15 H16 H17 (fun _ _ => eq_refl) H19 H20 H21 (fun _ _ => eq_refl) (fun _ _ => eq_refl) H24 H25 H26 H27 H28).
Qed.

Theorem claim2 :
  forall (n0 n1 n2 n3 : nat) (eta : R) (ell_prime : R -> R -> R) (W10 W30 : nat -> nat -> R) (b10 : nat -> R) (x y : nat -> nat -> R),
  let phi := fun z : R => z * pos z in
  let phi_prime := fun z : R => pos z in
  let W1 := (run21_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) in
  let b1 := (run21_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) in
  let W2 := (run21_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) in
  let b2 := (run21_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) in
  let W3 := (run21_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) in
  forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j).
Proof.
  intros n0 n1 n2 n3 eta ell_prime W10 W30 b10 x y phi phi_prime W1 b1 W2 b2 W3.
  exact (L2_2 n0 n1 n2 n3 eta ell_prime phi phi_prime (run21_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) W10 (run21_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) (run21_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) W30 (run21_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) (run21_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) (run21_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) b10 (run21_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) (run21_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) (run21_delta1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) (run21_delta2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) (run21_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) x y (run21_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) (run21_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) (run21_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl)).
Qed.

Example claim2_moves :
  let n0 := 1%nat in
  let n1 := 1%nat in
  let n2 := 1%nat in
  let n3 := 1%nat in
  let eta := (1 : R) in
  let ell_prime := fun z1_ z2_ : R => z1_ - z2_ in
  let W10 := fun i1 i2 : nat => 1 in
  let W30 := fun i1 i2 : nat => 1 in
  let b10 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 i2 : nat => 1 in
  let phi := fun z : R => z * pos z in
  let phi_prime := fun z : R => pos z in
  let W1 := (run21_W1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) in
  let b1 := (run21_b1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) in
  let W2 := (run21_W2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) in
  let b2 := (run21_b2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) in
  let W3 := (run21_W3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) in
  let b3 := (run21_b3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y) in
  (b3 1%nat 1%nat <> b3 0%nat 1%nat) /\ (forall t : nat, (forall i : nat, forall j : nat, W1 t i j = W1 0%nat i j) /\ (forall i : nat, b1 t i = b1 0%nat i) /\ (forall i : nat, forall j : nat, W2 t i j = W2 0%nat i j) /\ (forall i : nat, b2 t i = b2 0%nat i) /\ (forall i : nat, forall j : nat, W3 t i j = W3 0%nat i j)).
Proof.
  intros n0 n1 n2 n3 eta ell_prime W10 W30 b10 x y phi phi_prime W1 b1 W2 b2 W3 b3.
  pose (z1 := (run21_z1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y)).
  pose (a1 := (run21_a1 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y)).
  pose (z2 := (run21_z2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y)).
  pose (a2 := (run21_a2 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y)).
  pose (z3 := (run21_z3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y)).
  pose (delta3 := (run21_delta3 n0 n1 n2 n3 eta ell_prime phi phi_prime W10 W30 b10 x y)).
  assert (v1 : b3 0%nat 1%nat = 0)
    by (refine (eq_refl : b3 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W3 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W30 1%nat 1%nat) eq_refl (rewritten (V 1) [W30 1%nat 1%nat] [1] (same_parts (eq_refl : W30 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : W2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : b1 0%nat 1%nat = 1)
    by (refine (eq_trans (y := b10 1%nat) eq_refl (rewritten (V 1) [b10 1%nat] [1] (same_parts (eq_refl : b10 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : z1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 1 + 0 + 1) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [1; 1; 1] (same_parts v4 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v5 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : a1 1%nat 1%nat = 2)
    by (refine (eq_trans (y := z1 1%nat 1%nat * pos (z1 1%nat 1%nat)) eq_refl (eq_trans (y := 2 * 1) (rewritten (PEmul (V 1) (V 2)) [z1 1%nat 1%nat; pos (z1 1%nat 1%nat)] [2; 1] (same_parts v6 (same_parts (eq_trans (f_equal pos (rewritten (V 1) [z1 1%nat 1%nat] [2] (same_parts v6 eq_refl))) (law_pos_of_positive (2) (number_lt (0 # 1) (2 # 1) eq_refl))) eq_refl))) (ring_fact [] (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 2 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [0; 2; 0] (same_parts v3 (same_parts v7 (same_parts v8 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : a2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z2 1%nat 1%nat * pos (z2 1%nat 1%nat)) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z2 1%nat 1%nat; pos (z2 1%nat 1%nat)] [0; 0] (same_parts v9 (same_parts (eq_trans (f_equal pos (rewritten (V 1) [z2 1%nat 1%nat] [0] (same_parts v9 eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : z3 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W3 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + b3 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W3 0%nat 1%nat 1%nat; a2 1%nat 1%nat; b3 0%nat 1%nat] [1; 0; 0] (same_parts v2 (same_parts v10 (same_parts v1 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : delta3 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z3 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z3 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v11 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : b3 1%nat 1%nat = 1)
    by (refine (eq_trans (y := b3 0%nat 1%nat - eta * delta3 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1)) (rewritten (PEsub (V 1) (PEmul (V 2) (V 3))) [b3 0%nat 1%nat; eta; delta3 1%nat 1%nat] [0; 1; (-1)] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v12 eq_refl)))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (b3 1%nat 1%nat) (b3 0%nat 1%nat) (rewritten (V 1) [b3 1%nat 1%nat] [1] (same_parts v13 eq_refl)) (rewritten (V 1) [b3 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim2 n0 n1 n2 n3 eta ell_prime W10 W30 b10 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with one hidden layer, zeroed, and the slope 1/2, for some data it is not true that $\mathbf{W}_{1}$ never changes *)

Record run31_state := { run31_now_W1 : nat -> nat -> R; run31_now_b1 : nat -> R; run31_now_W2 : nat -> nat -> R; run31_now_b2 : nat -> R }.

Section run31.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W20 x y : nat -> nat -> R).
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
  match t with O => {| run31_now_W1 := fun i j => 0; run31_now_b1 := fun i => 0; run31_now_W2 := fun i j => W20 i j; run31_now_b2 := fun i => 0 |} | S t => run31_step (run31_after t) t end.
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

Theorem claim3 :
  exists (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (W20 x y : nat -> nat -> R),
  let phi := fun z : R => z * pos z in
  let phi_prime := fun z : R => 1 / 2 * nonneg z + 1 / 2 * pos z in
  let W1 := (run31_W1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j)).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (eta := (1 : R)).
  pose (ell_prime := fun z1_ z2_ : R => z1_ - z2_).
  pose (W20 := fun i1 i2 : nat => 1).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 1).
  pose (phi := fun z : R => z * pos z).
  pose (phi_prime := fun z : R => 1 / 2 * nonneg z + 1 / 2 * pos z).
  pose (W1 := (run31_W1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (W2 := (run31_W2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (b1 := (run31_b1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (z1 := (run31_z1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (a1 := (run31_a1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (b2 := (run31_b2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (z2 := (run31_z2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (delta2 := (run31_delta2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (delta1 := (run31_delta1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat * pos (z1 1%nat 1%nat)) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z1 1%nat 1%nat; pos (z1 1%nat 1%nat)] [0; 0] (same_parts v4 (same_parts (eq_trans (f_equal pos (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 0; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = -1 / 2)
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * (1 / 2 * nonneg (z1 1%nat 1%nat) + 1 / 2 * pos (z1 1%nat 1%nat))) eq_refl (eq_trans (y := (1 * (-1) + 0) * (1 / 2 * 1 + 1 / 2 * 0)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 2)) (V 3)) (PEmul (PEc (1 # 2)) (V 4)))) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; nonneg (z1 1%nat 1%nat); pos (z1 1%nat 1%nat)] [1; (-1); 1; 0] (same_parts v2 (same_parts v8 (same_parts (eq_trans (f_equal nonneg (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) (same_parts (eq_trans (f_equal pos (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEadd (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEmul (PEc (1 # 2)) (PEc (0 # 1))))) (PEc (-1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = 1 / 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1 / 2) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1; -1 / 2; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 2))) (PEc (1 # 1)))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ eta (ex_intro _ ell_prime (ex_intro _ W20 (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j => (fun h : forall j : nat, W1 1%nat 1%nat j = W1 0%nat 1%nat j => (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [1 / 2] (same_parts v10 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 2) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with one hidden layer, zeroed, and the slope 1, for some data it is not true that $\mathbf{W}_{1}$ never changes *)

Record run41_state := { run41_now_W1 : nat -> nat -> R; run41_now_b1 : nat -> R; run41_now_W2 : nat -> nat -> R; run41_now_b2 : nat -> R }.

Section run41.
Variables (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (W20 x y : nat -> nat -> R).
Definition run41_next_z1 (now : run41_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run41_now_W1 now i j * x (S t) j) + run41_now_b1 now i.
Definition run41_next_a1 (now : run41_state) (t i : nat) : R :=
  phi (run41_next_z1 now t i).
Definition run41_next_z2 (now : run41_state) (t i : nat) : R :=
  Sum 1 n1 (fun j => run41_now_W2 now i j * run41_next_a1 now t j) + run41_now_b2 now i.
Definition run41_next_delta2 (now : run41_state) (t i : nat) : R :=
  ell_prime (run41_next_z2 now t i) (y (S t) i).
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
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_W1 := run41_next_W1 now t; run41_now_b1 := run41_next_b1 now t; run41_now_W2 := run41_next_W2 now t; run41_now_b2 := run41_next_b2 now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_W1 := fun i j => 0; run41_now_b1 := fun i => 0; run41_now_W2 := fun i j => W20 i j; run41_now_b2 := fun i => 0 |} | S t => run41_step (run41_after t) t end.
Definition run41_W1 (t : nat) := run41_now_W1 (run41_after t).
Definition run41_b1 (t : nat) := run41_now_b1 (run41_after t).
Definition run41_W2 (t : nat) := run41_now_W2 (run41_after t).
Definition run41_b2 (t : nat) := run41_now_b2 (run41_after t).
Definition run41_z1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_z1 (run41_after t) t end.
Definition run41_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_a1 (run41_after t) t end.
Definition run41_z2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_z2 (run41_after t) t end.
Definition run41_delta2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_delta2 (run41_after t) t end.
Definition run41_delta1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run41_next_delta1 (run41_after t) t end.
End run41.

Theorem claim4 :
  exists (n0 n1 n2 : nat) (eta : R) (ell_prime : R -> R -> R) (W20 x y : nat -> nat -> R),
  let phi := fun z : R => z * pos z in
  let phi_prime := fun z : R => nonneg z in
  let W1 := (run41_W1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y) in
  0 < eta /\
  (~ (forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j)).
Proof.
  pose (n0 := 1%nat).
  pose (n1 := 1%nat).
  pose (n2 := 1%nat).
  pose (eta := (1 : R)).
  pose (ell_prime := fun z1_ z2_ : R => z1_ - z2_).
  pose (W20 := fun i1 i2 : nat => 1).
  pose (x := fun i1 i2 : nat => 1).
  pose (y := fun i1 i2 : nat => 1).
  pose (phi := fun z : R => z * pos z).
  pose (phi_prime := fun z : R => nonneg z).
  pose (W1 := (run41_W1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (W2 := (run41_W2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (b1 := (run41_b1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (z1 := (run41_z1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (a1 := (run41_a1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (b2 := (run41_b2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (z2 := (run41_z2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (delta2 := (run41_delta2 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  pose (delta1 := (run41_delta1 n0 n1 n2 eta ell_prime phi phi_prime W20 x y)).
  assert (v1 : W1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : W1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : b1 0%nat 1%nat = 0)
    by (refine (eq_refl : b1 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : z1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0 + b1 0%nat 1%nat) eq_refl (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; x 1%nat 1%nat; b1 0%nat 1%nat] [0; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v3 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : a1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := z1 1%nat 1%nat * pos (z1 1%nat 1%nat)) eq_refl (eq_trans (y := 0 * 0) (rewritten (PEmul (V 1) (V 2)) [z1 1%nat 1%nat; pos (z1 1%nat 1%nat)] [0; 0] (same_parts v4 (same_parts (eq_trans (f_equal pos (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl))) (ring_fact [] (PEmul (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : b2 0%nat 1%nat = 0)
    by (refine (eq_refl : b2 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : z2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + b2 0%nat 1%nat) eq_refl (eq_trans (y := 1 * 0 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; a1 1%nat 1%nat; b2 0%nat 1%nat] [1; 0; 0] (same_parts v2 (same_parts v5 (same_parts v6 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : delta2 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := z2 1%nat 1%nat - y 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1) (rewritten (PEsub (V 1) (V 2)) [z2 1%nat 1%nat; y 1%nat 1%nat] [0; 1] (same_parts v7 (same_parts (eq_refl : y 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : delta1 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := (W2 0%nat 1%nat 1%nat * delta2 1%nat 1%nat + 0) * nonneg (z1 1%nat 1%nat)) eq_refl (eq_trans (y := (1 * (-1) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; delta2 1%nat 1%nat; nonneg (z1 1%nat 1%nat)] [1; (-1); 1] (same_parts v2 (same_parts v8 (same_parts (eq_trans (f_equal nonneg (rewritten (V 1) [z1 1%nat 1%nat] [0] (same_parts v4 eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : W1 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat - eta * delta1 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 - 1 * (-1) * 1) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [W1 0%nat 1%nat 1%nat; eta; delta1 1%nat 1%nat; x 1%nat 1%nat] [0; 1; (-1); 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v9 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEc (-1 # 1))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (ex_intro _ n0 (ex_intro _ n1 (ex_intro _ n2 (ex_intro _ eta (ex_intro _ ell_prime (ex_intro _ W20 (ex_intro _ x (ex_intro _ y (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (fun h : forall i : nat, forall j : nat, W1 1%nat i j = W1 0%nat i j => (fun h : forall j : nat, W1 1%nat 1%nat j = W1 0%nat 1%nat j => (eq_fails (W1 1%nat 1%nat 1%nat) (W1 0%nat 1%nat 1%nat) (rewritten (V 1) [W1 1%nat 1%nat 1%nat] [1] (same_parts v10 eq_refl)) (rewritten (V 1) [W1 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (h 1%nat)) (h 1%nat))))))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim1_moves, claim2_moves).
Print Assumptions certified.
