(* The certificate of the page `perceptron-zero-init-bias`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\eta$ only rescales $\mathbf{w}$ and $b$: $\mathbf{w}$ and $b$ divided by $\eta$ are the same for every $\eta$ *)

Record run11_state := { run11_now_w : nat -> R; run11_now_b : R }.

Section run11.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run11_next_yhat (now : run11_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run11_now_w now j * x (S t) j) + run11_now_b now).
Definition run11_next_w (now : run11_state) (t k : nat) : R :=
  run11_now_w now k + eta * (y (S t) - run11_next_yhat now t) * x (S t) k.
Definition run11_next_b (now : run11_state) (t : nat) : R :=
  run11_now_b now + eta * (y (S t) - run11_next_yhat now t).
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_w := run11_next_w now t; run11_now_b := run11_next_b now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_w := fun k => 0; run11_now_b := 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_w (t : nat) := run11_now_w (run11_after t).
Definition run11_b (t : nat) := run11_now_b (run11_after t).
Definition run11_yhat (t : nat) : R :=
  match t with O => 0 | S t => run11_next_yhat (run11_after t) t end.
End run11.

Record run12_state := { run12_now_w' : nat -> R; run12_now_b' : R }.

Section run12.
Variables (n : nat) (eta' : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run12_next_yhat' (now : run12_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run12_now_w' now j * x (S t) j) + run12_now_b' now).
Definition run12_next_w' (now : run12_state) (t k : nat) : R :=
  run12_now_w' now k + eta' * (y (S t) - run12_next_yhat' now t) * x (S t) k.
Definition run12_next_b' (now : run12_state) (t : nat) : R :=
  run12_now_b' now + eta' * (y (S t) - run12_next_yhat' now t).
Definition run12_step (now : run12_state) (t : nat) : run12_state := {| run12_now_w' := run12_next_w' now t; run12_now_b' := run12_next_b' now t |}.
Fixpoint run12_after (t : nat) : run12_state :=
  match t with O => {| run12_now_w' := fun k => 0; run12_now_b' := 0 |} | S t => run12_step (run12_after t) t end.
Definition run12_w' (t : nat) := run12_now_w' (run12_after t).
Definition run12_b' (t : nat) := run12_now_b' (run12_after t).
Definition run12_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run12_next_yhat' (run12_after t) t end.
End run12.

Lemma L1_1 (n : nat) (eta : R) (phi : R -> R) (b b_r : nat -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : b 0%nat = 0)
    (H2 : b_r 0%nat = 0)
    (H3 : forall t : nat, b (S t) = b t + eta * (y (S t) - yhat (S t)))
    (H4 : forall t : nat, b_r (S t) = b_r t + (y (S t) - yhat_r (S t)))
    (H5 : forall k : nat, v 0%nat k = 0)
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j) + b t))
    (H8 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j) + b_r t))
    (H9 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H10 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H12 : 0 < eta) :
  forall t : nat, forall k : nat, w t k = eta * v t k.
Proof.
  assert (s1 : 0 = eta * 0)
    by (clear - eta; exact (ring_fact [eta] (PEc (0 # 1)) (PEmul (V 1) (PEc (0 # 1))) eq_refl)).
  assert (s2 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s3 : forall (j_0 t : nat),
    eta * v t j_0 * x (S t) j_0 = eta * (v t j_0 * x (S t) j_0))
    by (clear - eta v x; exact (fun j_0 t => (ring_fact [eta; v t j_0; x (S t) j_0] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s4 : forall (t : nat),
    Sum 1 n (fun j => eta * (v t j * x (S t) j)) = eta * Sum 1 n (fun j => v t j * x (S t) j))
    by (clear - eta n v x y; exact (fun t => (eq_trans (y := Sum 1 n (fun j => v t j * x (S t) j) * eta) (rewritten (V 1) [Sum 1 n (fun j => eta * (v t j * x (S t) j))] [Sum 1 n (fun j => v t j * x (S t) j) * eta] (same_parts (eq_trans (y := eta * Sum 1 n (fun j => v t j * x (S t) j) + 0) (eq_trans (sum_ext 1%nat n _ (fun j => eta * (v t j * x (S t) j) + 0) (fun j => (ring_fact [eta; v t j; x (S t) j] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEadd (PEmul (V 1) (PEmul (V 2) (V 3))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n [(eta, fun j => v t j * x (S t) j)])) (ring_fact [eta; Sum 1 n (fun j => v t j * x (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 2) (V 1)) eq_refl)) eq_refl)) (ring_fact [Sum 1 n (fun j => v t j * x (S t) j); eta] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))).
  assert (s5 : forall (t : nat),
    eta * Sum 1 n (fun j => v t j * x (S t) j) + eta * b_r t = eta * (Sum 1 n (fun j => v t j * x (S t) j) + b_r t))
    by (clear - b_r eta n v x; exact (fun t => (ring_fact [eta; Sum 1 n (fun j => v t j * x (S t) j); b_r t] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (V 3))) (PEmul (V 1) (PEadd (V 2) (V 3))) eq_refl))).
  assert (s6 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s7 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s8 : forall (z_x : R) (H16 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H16 => (lt_rearrange (z_x) (0) (0) (- z_x) H16 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s9 : forall (c_x z_x : R) (H14 : 0 < c_x) (H16 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s8; exact (fun c_x z_x H14 H16 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H14 (s8 z_x H16)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s10 : forall (c_x z_x : R) (H14 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s9; exact (fun c_x z_x H14 => (order_cases (z_x) _ (fun H15 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H14) H15)) (eq_sym ((law_nonneg_of_nonnegative z_x) H15)))) (fun H16 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s9 c_x z_x H14 H16)) (eq_sym ((law_nonneg_of_negative z_x) H16))))))).
  assert (s11 : forall (z_x : R),
    2 * nonneg z_x + (-1) = 2 * nonneg z_x + (-1))
    by (clear; exact (fun z_x => (eq_refl (2 * nonneg z_x + (-1))))).
  assert (s12 : forall (t : nat) (H13 : (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t),
    y (S t) - yhat (S t) = y (S t) - yhat_r (S t))
    by (clear - H11 H12 H7 H8 b_r eta n phi s10 s3 s4 s5 v x y yhat yhat_r; exact (fun t H13 => (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H7 t) (eq_trans (f_equal phi (eq_trans (add2 (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H13) j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) (s4 t)) (proj2 H13)) (s5 t))) (((fun c_x : R => (fun z_x : R => (fun H14 : 0 < c_x => (eq_trans (eq_trans (H11 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s10 c_x z_x H14)) (eq_refl ((-1))))) (eq_sym (H11 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j) + b_r t)) H12))) (eq_sym (H8 t))))))).
  assert (s13 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s14 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s15 : forall (t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) = eta * (y (S t) - yhat_r (S t)))
    by (clear - eta y yhat_r; exact (fun t => (ring_fact [eta; y (S t); yhat_r (S t)] (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (PEmul (V 1) (PEsub (V 2) (V 3))) eq_refl))).
  assert (s16 : forall (t : nat),
    eta * b_r t + eta * (y (S t) - yhat_r (S t)) = eta * (b_r t + (y (S t) - yhat_r (S t))))
    by (clear - b_r eta y yhat_r; exact (fun t => (ring_fact [eta; b_r t; y (S t); yhat_r (S t)] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEsub (V 3) (V 4)))) (PEmul (V 1) (PEadd (V 2) (PEsub (V 3) (V 4)))) eq_refl))).
  assert (s17 : forall t : nat, (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t)
    by (clear - H1 H10 H2 H3 H4 H5 H6 H9 b b_r eta s1 s12 s13 s14 s15 s16 s2 v w x; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t) (conj (fun k : nat => (eq_trans (eq_trans (H6 k) s1) (mul2 (eq_refl (eta)) (eq_sym (H5 k))))) (eq_trans (eq_trans H1 s1) (mul2 (eq_refl (eta)) (eq_sym H2)))) (fun t : nat => (fun H13 : (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t => (conj (fun k : nat => (eq_trans (eq_trans (H10 t k) (eq_trans (add2 ((proj1 H13) k) (eq_trans (mul2 (mul2 s2 (s12 t H13)) (eq_refl (x (S t) k))) (s13 k t))) (s14 k t))) (mul2 (eq_refl (eta)) (eq_sym (H9 t k))))) (eq_trans (eq_trans (H3 t) (eq_trans (add2 (proj2 H13) (eq_trans (mul2 s2 (s12 t H13)) (s15 t))) (s16 t))) (mul2 (eq_refl (eta)) (eq_sym (H4 t))))))))).
  exact (fun t : nat => (proj1 (s17 t))).
Qed.

Lemma L1_2 (n : nat) (eta' : R) (phi : R -> R) (b b_r : nat -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : b 0%nat = 0)
    (H2 : b_r 0%nat = 0)
    (H4 : forall t : nat, b_r (S t) = b_r t + (y (S t) - yhat_r (S t)))
    (H5 : forall k : nat, v 0%nat k = 0)
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j) + b t))
    (H8 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j) + b_r t))
    (H9 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H17 : forall t : nat, b (S t) = b t + eta' * (y (S t) - yhat (S t)))
    (H18 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * (y (S t) - yhat (S t)) * x (S t) k)
    (H19 : 0 < eta') :
  forall t : nat, forall k : nat, w t k = eta' * v t k.
Proof.
  exact (L1_1 n eta' phi b b_r v w x y yhat yhat_r H1 H2 H17 H4 H5 H6 H7 H8 H9 H18 H11 H19).
Qed.

Lemma L1_3 (n : nat) (eta : R) (phi : R -> R) (b b_r : nat -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : b 0%nat = 0)
    (H2 : b_r 0%nat = 0)
    (H3 : forall t : nat, b (S t) = b t + eta * (y (S t) - yhat (S t)))
    (H4 : forall t : nat, b_r (S t) = b_r t + (y (S t) - yhat_r (S t)))
    (H5 : forall k : nat, v 0%nat k = 0)
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j) + b t))
    (H8 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j) + b_r t))
    (H9 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H10 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H12 : 0 < eta) :
  forall t : nat, b t = eta * b_r t.
Proof.
  assert (s18 : 0 = eta * 0)
    by (clear - eta; exact (ring_fact [eta] (PEc (0 # 1)) (PEmul (V 1) (PEc (0 # 1))) eq_refl)).
  assert (s19 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s20 : forall (j_0 t : nat),
    eta * v t j_0 * x (S t) j_0 = eta * (v t j_0 * x (S t) j_0))
    by (clear - eta v x; exact (fun j_0 t => (ring_fact [eta; v t j_0; x (S t) j_0] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s21 : forall (t : nat),
    Sum 1 n (fun j => eta * (v t j * x (S t) j)) = eta * Sum 1 n (fun j => v t j * x (S t) j))
    by (clear - eta n v x y; exact (fun t => (eq_trans (y := Sum 1 n (fun j => v t j * x (S t) j) * eta) (rewritten (V 1) [Sum 1 n (fun j => eta * (v t j * x (S t) j))] [Sum 1 n (fun j => v t j * x (S t) j) * eta] (same_parts (eq_trans (y := eta * Sum 1 n (fun j => v t j * x (S t) j) + 0) (eq_trans (sum_ext 1%nat n _ (fun j => eta * (v t j * x (S t) j) + 0) (fun j => (ring_fact [eta; v t j; x (S t) j] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEadd (PEmul (V 1) (PEmul (V 2) (V 3))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n [(eta, fun j => v t j * x (S t) j)])) (ring_fact [eta; Sum 1 n (fun j => v t j * x (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 2) (V 1)) eq_refl)) eq_refl)) (ring_fact [Sum 1 n (fun j => v t j * x (S t) j); eta] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))).
  assert (s22 : forall (t : nat),
    eta * Sum 1 n (fun j => v t j * x (S t) j) + eta * b_r t = eta * (Sum 1 n (fun j => v t j * x (S t) j) + b_r t))
    by (clear - b_r eta n v x; exact (fun t => (ring_fact [eta; Sum 1 n (fun j => v t j * x (S t) j); b_r t] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (V 3))) (PEmul (V 1) (PEadd (V 2) (V 3))) eq_refl))).
  assert (s23 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s24 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s25 : forall (z_x : R) (H16 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H16 => (lt_rearrange (z_x) (0) (0) (- z_x) H16 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s26 : forall (c_x z_x : R) (H14 : 0 < c_x) (H16 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s25; exact (fun c_x z_x H14 H16 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H14 (s25 z_x H16)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s27 : forall (c_x z_x : R) (H14 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s26; exact (fun c_x z_x H14 => (order_cases (z_x) _ (fun H15 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H14) H15)) (eq_sym ((law_nonneg_of_nonnegative z_x) H15)))) (fun H16 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s26 c_x z_x H14 H16)) (eq_sym ((law_nonneg_of_negative z_x) H16))))))).
  assert (s28 : forall (z_x : R),
    2 * nonneg z_x + (-1) = 2 * nonneg z_x + (-1))
    by (clear; exact (fun z_x => (eq_refl (2 * nonneg z_x + (-1))))).
  assert (s29 : forall (t : nat) (H13 : (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t),
    y (S t) - yhat (S t) = y (S t) - yhat_r (S t))
    by (clear - H11 H12 H7 H8 b_r eta n phi s20 s21 s22 s27 v x y yhat yhat_r; exact (fun t H13 => (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H7 t) (eq_trans (f_equal phi (eq_trans (add2 (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H13) j_0) (eq_refl (x (S t) j_0))) (s20 j_0 t)))) (s21 t)) (proj2 H13)) (s22 t))) (((fun c_x : R => (fun z_x : R => (fun H14 : 0 < c_x => (eq_trans (eq_trans (H11 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s27 c_x z_x H14)) (eq_refl ((-1))))) (eq_sym (H11 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j) + b_r t)) H12))) (eq_sym (H8 t))))))).
  assert (s30 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s31 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s32 : forall (t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) = eta * (y (S t) - yhat_r (S t)))
    by (clear - eta y yhat_r; exact (fun t => (ring_fact [eta; y (S t); yhat_r (S t)] (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (PEmul (V 1) (PEsub (V 2) (V 3))) eq_refl))).
  assert (s33 : forall (t : nat),
    eta * b_r t + eta * (y (S t) - yhat_r (S t)) = eta * (b_r t + (y (S t) - yhat_r (S t))))
    by (clear - b_r eta y yhat_r; exact (fun t => (ring_fact [eta; b_r t; y (S t); yhat_r (S t)] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEsub (V 3) (V 4)))) (PEmul (V 1) (PEadd (V 2) (PEsub (V 3) (V 4)))) eq_refl))).
  assert (s34 : forall t : nat, (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t)
    by (clear - H1 H10 H2 H3 H4 H5 H6 H9 b b_r eta s18 s19 s29 s30 s31 s32 s33 v w x; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t) (conj (fun k : nat => (eq_trans (eq_trans (H6 k) s18) (mul2 (eq_refl (eta)) (eq_sym (H5 k))))) (eq_trans (eq_trans H1 s18) (mul2 (eq_refl (eta)) (eq_sym H2)))) (fun t : nat => (fun H13 : (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t => (conj (fun k : nat => (eq_trans (eq_trans (H10 t k) (eq_trans (add2 ((proj1 H13) k) (eq_trans (mul2 (mul2 s19 (s29 t H13)) (eq_refl (x (S t) k))) (s30 k t))) (s31 k t))) (mul2 (eq_refl (eta)) (eq_sym (H9 t k))))) (eq_trans (eq_trans (H3 t) (eq_trans (add2 (proj2 H13) (eq_trans (mul2 s19 (s29 t H13)) (s32 t))) (s33 t))) (mul2 (eq_refl (eta)) (eq_sym (H4 t))))))))).
  exact (fun t : nat => (proj2 (s34 t))).
Qed.

Lemma L1_4 (n : nat) (eta' : R) (phi : R -> R) (b b_r : nat -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : b 0%nat = 0)
    (H2 : b_r 0%nat = 0)
    (H4 : forall t : nat, b_r (S t) = b_r t + (y (S t) - yhat_r (S t)))
    (H5 : forall k : nat, v 0%nat k = 0)
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j) + b t))
    (H8 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j) + b_r t))
    (H9 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H17 : forall t : nat, b (S t) = b t + eta' * (y (S t) - yhat (S t)))
    (H18 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * (y (S t) - yhat (S t)) * x (S t) k)
    (H19 : 0 < eta') :
  forall t : nat, b t = eta' * b_r t.
Proof.
  exact (L1_3 n eta' phi b b_r v w x y yhat yhat_r H1 H2 H17 H4 H5 H6 H7 H8 H9 H18 H11 H19).
Qed.

Lemma L1_5 (n : nat) (eta eta' : R) (phi : R -> R) (b b' b_r : nat -> R) (v w w' x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : b 0%nat = 0)
    (H2 : b_r 0%nat = 0)
    (H3 : forall t : nat, b (S t) = b t + eta * (y (S t) - yhat (S t)))
    (H4 : forall t : nat, b_r (S t) = b_r t + (y (S t) - yhat_r (S t)))
    (H5 : forall k : nat, v 0%nat k = 0)
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j) + b t))
    (H8 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j) + b_r t))
    (H9 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H10 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H12 : 0 < eta)
    (H19 : 0 < eta')
    (H20 : b' 0%nat = 0)
    (H21 : forall t : nat, b' (S t) = b' t + eta' * (y (S t) - yhat' (S t)))
    (H22 : forall k : nat, w' 0%nat k = 0)
    (H23 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j) + b' t))
    (H24 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, (forall k : nat, eta' * w t k = eta * w' t k) /\ eta' * b t = eta * b' t.
Proof.
  assert (s35 : forall (k t : nat),
    eta' * (eta * v t k) = eta * (eta' * v t k))
    by (clear - eta eta' v; exact (fun k t => (ring_fact [eta'; eta; v t k] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  assert (s36 : forall (t : nat),
    eta' * (eta * b_r t) = eta * (eta' * b_r t))
    by (clear - b_r eta eta'; exact (fun t => (ring_fact [eta'; eta; b_r t] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  exact (fun t : nat => (conj (fun k : nat => (eq_trans (eq_trans (mul2 (eq_refl (eta')) ((L1_1 n eta phi b b_r v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12) t k)) (s35 k t)) (eq_sym (mul2 (eq_refl (eta)) ((L1_2 n eta' phi b' b_r v w' x y yhat' yhat_r H20 H2 H4 H5 H22 H23 H8 H9 H11 H21 H24 H19) t k))))) (eq_trans (eq_trans (mul2 (eq_refl (eta')) ((L1_3 n eta phi b b_r v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12) t)) (s36 t)) (eq_sym (mul2 (eq_refl (eta)) ((L1_4 n eta' phi b' b_r v w' x y yhat' yhat_r H20 H2 H4 H5 H22 H23 H8 H9 H11 H21 H24 H19) t)))))).
Qed.

Record small11_state := { small11_now_v : nat -> R; small11_now_b_r : R }.

Section small11.
Variables (n : nat) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small11_next_yhat_r (now : small11_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small11_now_v now j * x (S t) j) + small11_now_b_r now).
Definition small11_next_v (now : small11_state) (t k : nat) : R :=
  small11_now_v now k + (y (S t) - small11_next_yhat_r now t) * x (S t) k.
Definition small11_next_b_r (now : small11_state) (t : nat) : R :=
  small11_now_b_r now + (y (S t) - small11_next_yhat_r now t).
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_v := small11_next_v now t; small11_now_b_r := small11_next_b_r now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_v := fun k => 0; small11_now_b_r := 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_v (t : nat) := small11_now_v (small11_after t).
Definition small11_b_r (t : nat) := small11_now_b_r (small11_after t).
Definition small11_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small11_next_yhat_r (small11_after t) t end.
End small11.

Lemma L1_6 (n : nat) (eta eta' : R) (phi : R -> R) (b b' : nat -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H1 : b 0%nat = 0)
    (H3 : forall t : nat, b (S t) = b t + eta * (y (S t) - yhat (S t)))
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j) + b t))
    (H10 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H12 : 0 < eta)
    (H19 : 0 < eta')
    (H20 : b' 0%nat = 0)
    (H21 : forall t : nat, b' (S t) = b' t + eta' * (y (S t) - yhat' (S t)))
    (H22 : forall k : nat, w' 0%nat k = 0)
    (H23 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j) + b' t))
    (H24 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, (forall k : nat, eta' * w t k = eta * w' t k) /\ eta' * b t = eta * b' t.
Proof.
  pose (b_r := fun _ : nat => 0).
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L1_5 n eta eta' phi b b' (small11_b_r n phi x y) (small11_v n phi x y) w w' x y yhat yhat' (small11_yhat_r n phi x y) H1 eq_refl H3 (fun _ => eq_refl) (fun _ => eq_refl) H6 H7 (fun _ => eq_refl) (fun _ _ => eq_refl) H10 H11 H12 H19 H20 H21 H22 H23 H24).
Qed.

Theorem claim1 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi x y) in
  let b := (run11_b n eta phi x y) in
  let w' := (run12_w' n eta' phi x y) in
  let b' := (run12_b' n eta' phi x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, (forall k : nat, eta' * w t k = eta * w' t k) /\ eta' * b t = eta * b' t.
Proof.
  intros n eta eta' x y phi w b w' b' H12 H19.
  exact (L1_6 n eta eta' phi (run11_b n eta phi x y) (run12_b' n eta' phi x y) (run11_w n eta phi x y) (run12_w' n eta' phi x y) x y (run11_yhat n eta phi x y) (run12_yhat' n eta' phi x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H12 H19 eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi x y) in
  let b := (run11_b n eta phi x y) in
  let w' := (run12_w' n eta' phi x y) in
  let b' := (run12_b' n eta' phi x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, (forall k : nat, eta' * w t k = eta * w' t k) /\ eta' * b t = eta * b' t).
Proof.
  intros n eta eta' x y phi w b w' b'.
  pose (yhat := (run11_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : b 0%nat = 0)
    by (refine (eq_refl : b 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0 + b 0%nat) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0 + b 0%nat)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [w 0%nat 1%nat; x 1%nat 1%nat; b 0%nat] [0; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v2 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : w 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [(-2)] (same_parts v4 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (claim1 n eta eta' x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\hat{y}$ is the same for $\eta$ and $\eta'$ *)

Record run21_state := { run21_now_w : nat -> R; run21_now_b : R }.

Section run21.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run21_next_yhat (now : run21_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run21_now_w now j * x (S t) j) + run21_now_b now).
Definition run21_next_w (now : run21_state) (t k : nat) : R :=
  run21_now_w now k + eta * (y (S t) - run21_next_yhat now t) * x (S t) k.
Definition run21_next_b (now : run21_state) (t : nat) : R :=
  run21_now_b now + eta * (y (S t) - run21_next_yhat now t).
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_w := run21_next_w now t; run21_now_b := run21_next_b now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_w := fun k => 0; run21_now_b := 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_w (t : nat) := run21_now_w (run21_after t).
Definition run21_b (t : nat) := run21_now_b (run21_after t).
Definition run21_yhat (t : nat) : R :=
  match t with O => 0 | S t => run21_next_yhat (run21_after t) t end.
End run21.

Record run22_state := { run22_now_w' : nat -> R; run22_now_b' : R }.

Section run22.
Variables (n : nat) (eta' : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run22_next_yhat' (now : run22_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run22_now_w' now j * x (S t) j) + run22_now_b' now).
Definition run22_next_w' (now : run22_state) (t k : nat) : R :=
  run22_now_w' now k + eta' * (y (S t) - run22_next_yhat' now t) * x (S t) k.
Definition run22_next_b' (now : run22_state) (t : nat) : R :=
  run22_now_b' now + eta' * (y (S t) - run22_next_yhat' now t).
Definition run22_step (now : run22_state) (t : nat) : run22_state := {| run22_now_w' := run22_next_w' now t; run22_now_b' := run22_next_b' now t |}.
Fixpoint run22_after (t : nat) : run22_state :=
  match t with O => {| run22_now_w' := fun k => 0; run22_now_b' := 0 |} | S t => run22_step (run22_after t) t end.
Definition run22_w' (t : nat) := run22_now_w' (run22_after t).
Definition run22_b' (t : nat) := run22_now_b' (run22_after t).
Definition run22_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run22_next_yhat' (run22_after t) t end.
End run22.

Lemma L2_1 (n : nat) (eta : R) (phi : R -> R) (b b_r : nat -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : b 0%nat = 0)
    (H2 : b_r 0%nat = 0)
    (H3 : forall t : nat, b (S t) = b t + eta * (y (S t) - yhat (S t)))
    (H4 : forall t : nat, b_r (S t) = b_r t + (y (S t) - yhat_r (S t)))
    (H5 : forall k : nat, v 0%nat k = 0)
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j) + b t))
    (H8 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j) + b_r t))
    (H9 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H10 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H12 : 0 < eta) :
  forall t : nat, yhat (S t) = yhat_r (S t).
Proof.
  assert (s1 : forall (j_0 t : nat),
    eta * v t j_0 * x (S t) j_0 = eta * (v t j_0 * x (S t) j_0))
    by (clear - eta v x; exact (fun j_0 t => (ring_fact [eta; v t j_0; x (S t) j_0] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s2 : forall (t : nat),
    Sum 1 n (fun j => eta * (v t j * x (S t) j)) = eta * Sum 1 n (fun j => v t j * x (S t) j))
    by (clear - eta n v x y; exact (fun t => (eq_trans (y := Sum 1 n (fun j => v t j * x (S t) j) * eta) (rewritten (V 1) [Sum 1 n (fun j => eta * (v t j * x (S t) j))] [Sum 1 n (fun j => v t j * x (S t) j) * eta] (same_parts (eq_trans (y := eta * Sum 1 n (fun j => v t j * x (S t) j) + 0) (eq_trans (sum_ext 1%nat n _ (fun j => eta * (v t j * x (S t) j) + 0) (fun j => (ring_fact [eta; v t j; x (S t) j] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEadd (PEmul (V 1) (PEmul (V 2) (V 3))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n [(eta, fun j => v t j * x (S t) j)])) (ring_fact [eta; Sum 1 n (fun j => v t j * x (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 2) (V 1)) eq_refl)) eq_refl)) (ring_fact [Sum 1 n (fun j => v t j * x (S t) j); eta] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))).
  assert (s3 : forall (t : nat),
    eta * Sum 1 n (fun j => v t j * x (S t) j) + eta * b_r t = eta * (Sum 1 n (fun j => v t j * x (S t) j) + b_r t))
    by (clear - b_r eta n v x; exact (fun t => (ring_fact [eta; Sum 1 n (fun j => v t j * x (S t) j); b_r t] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (V 3))) (PEmul (V 1) (PEadd (V 2) (V 3))) eq_refl))).
  assert (s4 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s5 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s6 : forall (z_x : R) (H16 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H16 => (lt_rearrange (z_x) (0) (0) (- z_x) H16 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s7 : forall (c_x z_x : R) (H14 : 0 < c_x) (H16 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s6; exact (fun c_x z_x H14 H16 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H14 (s6 z_x H16)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s8 : forall (c_x z_x : R) (H14 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s7; exact (fun c_x z_x H14 => (order_cases (z_x) _ (fun H15 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H14) H15)) (eq_sym ((law_nonneg_of_nonnegative z_x) H15)))) (fun H16 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s7 c_x z_x H14 H16)) (eq_sym ((law_nonneg_of_negative z_x) H16))))))).
  assert (s9 : forall (z_x : R),
    2 * nonneg z_x + (-1) = 2 * nonneg z_x + (-1))
    by (clear; exact (fun z_x => (eq_refl (2 * nonneg z_x + (-1))))).
  assert (s10 : forall (t : nat) (H13 : (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t),
    yhat (S t) = yhat_r (S t))
    by (clear - H11 H12 H7 H8 b_r eta n phi s1 s2 s3 s8 v x yhat yhat_r; exact (fun t H13 => (eq_trans (eq_trans (H7 t) (eq_trans (f_equal phi (eq_trans (add2 (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H13) j_0) (eq_refl (x (S t) j_0))) (s1 j_0 t)))) (s2 t)) (proj2 H13)) (s3 t))) (((fun c_x : R => (fun z_x : R => (fun H14 : 0 < c_x => (eq_trans (eq_trans (H11 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s8 c_x z_x H14)) (eq_refl ((-1))))) (eq_sym (H11 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j) + b_r t)) H12))) (eq_sym (H8 t))))).
  assert (s11 : 0 = eta * 0)
    by (clear - eta; exact (ring_fact [eta] (PEc (0 # 1)) (PEmul (V 1) (PEc (0 # 1))) eq_refl)).
  assert (s12 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s13 : forall (t : nat) (H13 : (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t),
    y (S t) - yhat (S t) = y (S t) - yhat_r (S t))
    by (clear - s10 y yhat yhat_r; exact (fun t H13 => (add2 (eq_refl (y (S t))) (opp1 (s10 t H13))))).
  assert (s14 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s15 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s16 : forall (t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) = eta * (y (S t) - yhat_r (S t)))
    by (clear - eta y yhat_r; exact (fun t => (ring_fact [eta; y (S t); yhat_r (S t)] (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (PEmul (V 1) (PEsub (V 2) (V 3))) eq_refl))).
  assert (s17 : forall (t : nat),
    eta * b_r t + eta * (y (S t) - yhat_r (S t)) = eta * (b_r t + (y (S t) - yhat_r (S t))))
    by (clear - b_r eta y yhat_r; exact (fun t => (ring_fact [eta; b_r t; y (S t); yhat_r (S t)] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEsub (V 3) (V 4)))) (PEmul (V 1) (PEadd (V 2) (PEsub (V 3) (V 4)))) eq_refl))).
  assert (s18 : forall t : nat, (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t)
    by (clear - H1 H10 H2 H3 H4 H5 H6 H9 b b_r eta s11 s12 s13 s14 s15 s16 s17 v w x; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t) (conj (fun k : nat => (eq_trans (eq_trans (H6 k) s11) (mul2 (eq_refl (eta)) (eq_sym (H5 k))))) (eq_trans (eq_trans H1 s11) (mul2 (eq_refl (eta)) (eq_sym H2)))) (fun t : nat => (fun H13 : (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t => (conj (fun k : nat => (eq_trans (eq_trans (H10 t k) (eq_trans (add2 ((proj1 H13) k) (eq_trans (mul2 (mul2 s12 (s13 t H13)) (eq_refl (x (S t) k))) (s14 k t))) (s15 k t))) (mul2 (eq_refl (eta)) (eq_sym (H9 t k))))) (eq_trans (eq_trans (H3 t) (eq_trans (add2 (proj2 H13) (eq_trans (mul2 s12 (s13 t H13)) (s16 t))) (s17 t))) (mul2 (eq_refl (eta)) (eq_sym (H4 t))))))))).
  exact (fun t : nat => ((fun H13 : (forall k : nat, w t k = eta * v t k) /\ b t = eta * b_r t => (s10 t H13)) (s18 t))).
Qed.

Lemma L2_2 (n : nat) (eta' : R) (phi : R -> R) (b b_r : nat -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : b 0%nat = 0)
    (H2 : b_r 0%nat = 0)
    (H4 : forall t : nat, b_r (S t) = b_r t + (y (S t) - yhat_r (S t)))
    (H5 : forall k : nat, v 0%nat k = 0)
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j) + b t))
    (H8 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j) + b_r t))
    (H9 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H17 : forall t : nat, b (S t) = b t + eta' * (y (S t) - yhat (S t)))
    (H18 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * (y (S t) - yhat (S t)) * x (S t) k)
    (H19 : 0 < eta') :
  forall t : nat, yhat (S t) = yhat_r (S t).
Proof.
  exact (L2_1 n eta' phi b b_r v w x y yhat yhat_r H1 H2 H17 H4 H5 H6 H7 H8 H9 H18 H11 H19).
Qed.

Lemma L2_3 (n : nat) (eta eta' : R) (phi : R -> R) (b b' b_r : nat -> R) (v w w' x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : b 0%nat = 0)
    (H2 : b_r 0%nat = 0)
    (H3 : forall t : nat, b (S t) = b t + eta * (y (S t) - yhat (S t)))
    (H4 : forall t : nat, b_r (S t) = b_r t + (y (S t) - yhat_r (S t)))
    (H5 : forall k : nat, v 0%nat k = 0)
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j) + b t))
    (H8 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j) + b_r t))
    (H9 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H10 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H12 : 0 < eta)
    (H19 : 0 < eta')
    (H20 : b' 0%nat = 0)
    (H21 : forall t : nat, b' (S t) = b' t + eta' * (y (S t) - yhat' (S t)))
    (H22 : forall k : nat, w' 0%nat k = 0)
    (H23 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j) + b' t))
    (H24 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, yhat (S t) = yhat' (S t).
Proof.
  assert (s19 : forall (t : nat),
    yhat_r (S t) = yhat_r (S t))
    by (clear - yhat_r; exact (fun t => (eq_refl (yhat_r (S t))))).
  exact (fun t : nat => (eq_trans ((L2_1 n eta phi b b_r v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12) t) (eq_sym ((L2_2 n eta' phi b' b_r v w' x y yhat' yhat_r H20 H2 H4 H5 H22 H23 H8 H9 H11 H21 H24 H19) t)))).
Qed.

Record small21_state := { small21_now_v : nat -> R; small21_now_b_r : R }.

Section small21.
Variables (n : nat) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small21_next_yhat_r (now : small21_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small21_now_v now j * x (S t) j) + small21_now_b_r now).
Definition small21_next_v (now : small21_state) (t k : nat) : R :=
  small21_now_v now k + (y (S t) - small21_next_yhat_r now t) * x (S t) k.
Definition small21_next_b_r (now : small21_state) (t : nat) : R :=
  small21_now_b_r now + (y (S t) - small21_next_yhat_r now t).
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_v := small21_next_v now t; small21_now_b_r := small21_next_b_r now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_v := fun k => 0; small21_now_b_r := 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_v (t : nat) := small21_now_v (small21_after t).
Definition small21_b_r (t : nat) := small21_now_b_r (small21_after t).
Definition small21_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small21_next_yhat_r (small21_after t) t end.
End small21.

Lemma L2_4 (n : nat) (eta eta' : R) (phi : R -> R) (b b' : nat -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H1 : b 0%nat = 0)
    (H3 : forall t : nat, b (S t) = b t + eta * (y (S t) - yhat (S t)))
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j) + b t))
    (H10 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H12 : 0 < eta)
    (H19 : 0 < eta')
    (H20 : b' 0%nat = 0)
    (H21 : forall t : nat, b' (S t) = b' t + eta' * (y (S t) - yhat' (S t)))
    (H22 : forall k : nat, w' 0%nat k = 0)
    (H23 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j) + b' t))
    (H24 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, yhat (S t) = yhat' (S t).
Proof.
  pose (b_r := fun _ : nat => 0).
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L2_3 n eta eta' phi b b' (small21_b_r n phi x y) (small21_v n phi x y) w w' x y yhat yhat' (small21_yhat_r n phi x y) H1 eq_refl H3 (fun _ => eq_refl) (fun _ => eq_refl) H6 H7 (fun _ => eq_refl) (fun _ _ => eq_refl) H10 H11 H12 H19 H20 H21 H22 H23 H24).
Qed.

Theorem claim2 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let yhat := (run21_yhat n eta phi x y) in
  let yhat' := (run22_yhat' n eta' phi x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, yhat (S t) = yhat' (S t).
Proof.
  intros n eta eta' x y phi yhat yhat' H12 H19.
  exact (L2_4 n eta eta' phi (run21_b n eta phi x y) (run22_b' n eta' phi x y) (run21_w n eta phi x y) (run22_w' n eta' phi x y) x y (run21_yhat n eta phi x y) (run22_yhat' n eta' phi x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H12 H19 eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run21_w n eta phi x y) in
  let yhat := (run21_yhat n eta phi x y) in
  let yhat' := (run22_yhat' n eta' phi x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, yhat (S t) = yhat' (S t)).
Proof.
  intros n eta eta' x y phi w yhat yhat'.
  pose (b := (run21_b n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : b 0%nat = 0)
    by (refine (eq_refl : b 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0 + b 0%nat) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0 + b 0%nat)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0 + 0) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [w 0%nat 1%nat; x 1%nat 1%nat; b 0%nat] [0; 1; 0] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) (same_parts v2 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : w 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [(-2)] (same_parts v4 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (claim2 n eta eta' x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim1_moves, claim2_moves).
Print Assumptions certified.
