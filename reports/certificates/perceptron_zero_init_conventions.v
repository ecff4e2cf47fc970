(* The certificate of the page `perceptron-zero-init-conventions`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** with the labels $-1$ and $1$ and $\phi(0) = 1$, $\eta$ only rescales $\mathbf{w}$: $\mathbf{w}$ divided by $\eta$ is the same for every $\eta$ *)

Record run11_state := { run11_now_w : nat -> R }.

Section run11.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run11_next_yhat (now : run11_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run11_now_w now j * x (S t) j)).
Definition run11_next_w (now : run11_state) (t k : nat) : R :=
  run11_now_w now k + eta * (y (S t) - run11_next_yhat now t) * x (S t) k.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_w := run11_next_w now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_w := fun k => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_w (t : nat) := run11_now_w (run11_after t).
Definition run11_yhat (t : nat) : R :=
  match t with O => 0 | S t => run11_next_yhat (run11_after t) t end.
End run11.

Record run12_state := { run12_now_w' : nat -> R }.

Section run12.
Variables (n : nat) (eta' : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run12_next_yhat' (now : run12_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run12_now_w' now j * x (S t) j)).
Definition run12_next_w' (now : run12_state) (t k : nat) : R :=
  run12_now_w' now k + eta' * (y (S t) - run12_next_yhat' now t) * x (S t) k.
Definition run12_step (now : run12_state) (t : nat) : run12_state := {| run12_now_w' := run12_next_w' now t |}.
Fixpoint run12_after (t : nat) : run12_state :=
  match t with O => {| run12_now_w' := fun k => 0 |} | S t => run12_step (run12_after t) t end.
Definition run12_w' (t : nat) := run12_now_w' (run12_after t).
Definition run12_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run12_next_yhat' (run12_after t) t end.
End run12.

Lemma L1_1 (n : nat) (eta : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < eta) :
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
  assert (s5 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s6 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s7 : forall (z_x : R) (H12 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H12 => (lt_rearrange (z_x) (0) (0) (- z_x) H12 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s8 : forall (c_x z_x : R) (H10 : 0 < c_x) (H12 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s7; exact (fun c_x z_x H10 H12 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H10 (s7 z_x H12)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s9 : forall (c_x z_x : R) (H10 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s8; exact (fun c_x z_x H10 => (order_cases (z_x) _ (fun H11 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H10) H11)) (eq_sym ((law_nonneg_of_nonnegative z_x) H11)))) (fun H12 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s8 c_x z_x H10 H12)) (eq_sym ((law_nonneg_of_negative z_x) H12))))))).
  assert (s10 : forall (z_x : R),
    2 * nonneg z_x + (-1) = 2 * nonneg z_x + (-1))
    by (clear; exact (fun z_x => (eq_refl (2 * nonneg z_x + (-1))))).
  assert (s11 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s12 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s13 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H1 H2 H3 H4 H5 H6 H7 H8 eta n phi s1 s11 s12 s2 s3 s4 s9 v w x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H2 k) s1) (mul2 (eq_refl (eta)) (eq_sym (H1 k))))) (fun t : nat => (fun H9 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H6 t k) (eq_trans (add2 (H9 k) (eq_trans (mul2 (mul2 s2 (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H9 j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) (s4 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s9 c_x z_x H10)) (eq_refl ((-1))))) (eq_sym (H7 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H8))) (eq_sym (H4 t)))))) (eq_refl (x (S t) k))) (s11 k t))) (s12 k t))) (mul2 (eq_refl (eta)) (eq_sym (H5 t k))))))))).
  exact (fun t : nat => (s13 t)).
Qed.

Lemma L1_2 (n : nat) (eta' : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H13 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * (y (S t) - yhat (S t)) * x (S t) k)
    (H14 : 0 < eta') :
  forall t : nat, forall k : nat, w t k = eta' * v t k.
Proof.
  exact (L1_1 n eta' phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H13 H7 H14).
Qed.

Lemma L1_3 (n : nat) (eta eta' : R) (phi : R -> R) (v w w' x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < eta)
    (H14 : 0 < eta')
    (H15 : forall k : nat, w' 0%nat k = 0)
    (H16 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H17 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  assert (s14 : forall (k t : nat),
    eta' * (eta * v t k) = eta * (eta' * v t k))
    by (clear - eta eta' v; exact (fun k t => (ring_fact [eta'; eta; v t k] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  exact (fun t : nat => (fun k : nat => (eq_trans (eq_trans (mul2 (eq_refl (eta')) ((L1_1 n eta phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8) t k)) (s14 k t)) (eq_sym (mul2 (eq_refl (eta)) ((L1_2 n eta' phi v w' x y yhat' yhat_r H1 H15 H16 H4 H5 H7 H17 H14) t k)))))).
Qed.

Record small11_state := { small11_now_v : nat -> R }.

Section small11.
Variables (n : nat) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small11_next_yhat_r (now : small11_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small11_now_v now j * x (S t) j)).
Definition small11_next_v (now : small11_state) (t k : nat) : R :=
  small11_now_v now k + (y (S t) - small11_next_yhat_r now t) * x (S t) k.
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_v := small11_next_v now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_v := fun k => 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_v (t : nat) := small11_now_v (small11_after t).
Definition small11_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small11_next_yhat_r (small11_after t) t end.
End small11.

Lemma L1_4 (n : nat) (eta eta' : R) (phi : R -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < eta)
    (H14 : 0 < eta')
    (H15 : forall k : nat, w' 0%nat k = 0)
    (H16 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H17 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L1_3 n eta eta' phi (small11_v n phi x y) w w' x y yhat yhat' (small11_yhat_r n phi x y) (fun _ => eq_refl) H2 H3 (fun _ => eq_refl) (fun _ _ => eq_refl) H6 H7 H8 H14 H15 H16 H17).
Qed.

Theorem claim1 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi x y) in
  let w' := (run12_w' n eta' phi x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  intros n eta eta' x y phi w w' H8 H14.
  exact (L1_4 n eta eta' phi (run11_w n eta phi x y) (run12_w' n eta' phi x y) x y (run11_yhat n eta phi x y) (run12_yhat' n eta' phi x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H8 H14 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi x y) in
  let w' := (run12_w' n eta' phi x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, forall k : nat, eta' * w t k = eta * w' t k).
Proof.
  intros n eta eta' x y phi w w'.
  pose (yhat := (run11_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [(-2)] (same_parts v3 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (claim1 n eta eta' x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with the labels $-1$ and $1$ and $\phi(0) = 0$, $\eta$ only rescales $\mathbf{w}$: $\mathbf{w}$ divided by $\eta$ is the same for every $\eta$ *)

Record run21_state := { run21_now_w : nat -> R }.

Section run21.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run21_next_yhat (now : run21_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run21_now_w now j * x (S t) j)).
Definition run21_next_w (now : run21_state) (t k : nat) : R :=
  run21_now_w now k + eta * (y (S t) - run21_next_yhat now t) * x (S t) k.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_w := run21_next_w now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_w := fun k => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_w (t : nat) := run21_now_w (run21_after t).
Definition run21_yhat (t : nat) : R :=
  match t with O => 0 | S t => run21_next_yhat (run21_after t) t end.
End run21.

Record run22_state := { run22_now_w' : nat -> R }.

Section run22.
Variables (n : nat) (eta' : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run22_next_yhat' (now : run22_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run22_now_w' now j * x (S t) j)).
Definition run22_next_w' (now : run22_state) (t k : nat) : R :=
  run22_now_w' now k + eta' * (y (S t) - run22_next_yhat' now t) * x (S t) k.
Definition run22_step (now : run22_state) (t : nat) : run22_state := {| run22_now_w' := run22_next_w' now t |}.
Fixpoint run22_after (t : nat) : run22_state :=
  match t with O => {| run22_now_w' := fun k => 0 |} | S t => run22_step (run22_after t) t end.
Definition run22_w' (t : nat) := run22_now_w' (run22_after t).
Definition run22_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run22_next_yhat' (run22_after t) t end.
End run22.

Lemma L2_1 (n : nat) (eta : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = nonneg z + pos z + (-1))
    (H8 : 0 < eta) :
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
  assert (s5 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s6 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s7 : forall (c_x z_x : R),
    c_x * z_x = c_x * z_x)
    by (clear - s5 s6; exact (fun c_x z_x => (eq_trans (mul2 (s5 c_x) (eq_refl (z_x))) (s6 c_x z_x)))).
  assert (s8 : forall (z_x : R) (H12 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H12 => (lt_rearrange (z_x) (0) (0) (- z_x) H12 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s9 : forall (c_x z_x : R) (H10 : 0 < c_x) (H12 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s8; exact (fun c_x z_x H10 H12 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H10 (s8 z_x H12)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s10 : forall (c_x z_x : R) (H10 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s9; exact (fun c_x z_x H10 => (order_cases (z_x) _ (fun H11 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H10) H11)) (eq_sym ((law_nonneg_of_nonnegative z_x) H11)))) (fun H12 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s9 c_x z_x H10 H12)) (eq_sym ((law_nonneg_of_negative z_x) H12))))))).
  assert (s11 : forall (c_x z_x : R) (H10 : 0 < c_x) (H13 : 0 <= - z_x),
    c_x * z_x <= 0)
    by (clear; exact (fun c_x z_x H10 H13 => (le_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (le_mul (Rlt_le _ _ H10) H13) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s12 : forall (z_x : R) (H13 : 0 <= - z_x),
    z_x <= 0)
    by (clear; exact (fun z_x H13 => (le_rearrange (0) (- z_x) (z_x) (0) H13 (ring_fact [z_x] (PEsub (PEc (0 # 1)) (V 1)) (PEsub (PEopp (V 1)) (PEc (0 # 1))) eq_refl)))).
  assert (s13 : forall (z_x : R) (H14 : - z_x < 0),
    0 < z_x)
    by (clear; exact (fun z_x H14 => (lt_rearrange (- z_x) (0) (0) (z_x) H14 (ring_fact [z_x] (PEsub (V 1) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEopp (V 1))) eq_refl)))).
  assert (s14 : forall (c_x z_x : R) (H10 : 0 < c_x),
    pos (c_x * z_x) = pos z_x)
    by (clear - s11 s12 s13; exact (fun c_x z_x H10 => (order_cases (- z_x) _ (fun H13 : 0 <= - z_x => (eq_trans ((law_pos_of_nonpositive (c_x * z_x)) (s11 c_x z_x H10 H13)) (eq_sym ((law_pos_of_nonpositive z_x) (s12 z_x H13))))) (fun H14 : - z_x < 0 => (eq_trans ((law_pos_of_positive (c_x * z_x)) (lt_mul H10 (s13 z_x H14))) (eq_sym ((law_pos_of_positive z_x) (s13 z_x H14)))))))).
  assert (s15 : forall (z_x : R),
    nonneg z_x + pos z_x + (-1) = nonneg z_x + pos z_x + (-1))
    by (clear; exact (fun z_x => (eq_refl (nonneg z_x + pos z_x + (-1))))).
  assert (s16 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s17 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s18 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H1 H2 H3 H4 H5 H6 H7 H8 eta n phi s1 s10 s14 s16 s17 s2 s3 s4 v w x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H2 k) s1) (mul2 (eq_refl (eta)) (eq_sym (H1 k))))) (fun t : nat => (fun H9 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H6 t k) (eq_trans (add2 (H9 k) (eq_trans (mul2 (mul2 s2 (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H9 j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) (s4 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (add2 (add2 (s10 c_x z_x H10) (s14 c_x z_x H10)) (eq_refl ((-1))))) (eq_sym (H7 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H8))) (eq_sym (H4 t)))))) (eq_refl (x (S t) k))) (s16 k t))) (s17 k t))) (mul2 (eq_refl (eta)) (eq_sym (H5 t k))))))))).
  exact (fun t : nat => (s18 t)).
Qed.

Lemma L2_2 (n : nat) (eta' : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = nonneg z + pos z + (-1))
    (H15 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * (y (S t) - yhat (S t)) * x (S t) k)
    (H16 : 0 < eta') :
  forall t : nat, forall k : nat, w t k = eta' * v t k.
Proof.
  exact (L2_1 n eta' phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H15 H7 H16).
Qed.

Lemma L2_3 (n : nat) (eta eta' : R) (phi : R -> R) (v w w' x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = nonneg z + pos z + (-1))
    (H8 : 0 < eta)
    (H16 : 0 < eta')
    (H17 : forall k : nat, w' 0%nat k = 0)
    (H18 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H19 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  assert (s19 : forall (k t : nat),
    eta' * (eta * v t k) = eta * (eta' * v t k))
    by (clear - eta eta' v; exact (fun k t => (ring_fact [eta'; eta; v t k] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  exact (fun t : nat => (fun k : nat => (eq_trans (eq_trans (mul2 (eq_refl (eta')) ((L2_1 n eta phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8) t k)) (s19 k t)) (eq_sym (mul2 (eq_refl (eta)) ((L2_2 n eta' phi v w' x y yhat' yhat_r H1 H17 H18 H4 H5 H7 H19 H16) t k)))))).
Qed.

Record small21_state := { small21_now_v : nat -> R }.

Section small21.
Variables (n : nat) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small21_next_yhat_r (now : small21_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small21_now_v now j * x (S t) j)).
Definition small21_next_v (now : small21_state) (t k : nat) : R :=
  small21_now_v now k + (y (S t) - small21_next_yhat_r now t) * x (S t) k.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_v := small21_next_v now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_v := fun k => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_v (t : nat) := small21_now_v (small21_after t).
Definition small21_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small21_next_yhat_r (small21_after t) t end.
End small21.

Lemma L2_4 (n : nat) (eta eta' : R) (phi : R -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = nonneg z + pos z + (-1))
    (H8 : 0 < eta)
    (H16 : 0 < eta')
    (H17 : forall k : nat, w' 0%nat k = 0)
    (H18 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H19 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L2_3 n eta eta' phi (small21_v n phi x y) w w' x y yhat yhat' (small21_yhat_r n phi x y) (fun _ => eq_refl) H2 H3 (fun _ => eq_refl) (fun _ _ => eq_refl) H6 H7 H8 H16 H17 H18 H19).
Qed.

Theorem claim2 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => nonneg z + pos z + (-1) in
  let w := (run21_w n eta phi x y) in
  let w' := (run22_w' n eta' phi x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  intros n eta eta' x y phi w w' H8 H16.
  exact (L2_4 n eta eta' phi (run21_w n eta phi x y) (run22_w' n eta' phi x y) x y (run21_yhat n eta phi x y) (run22_yhat' n eta' phi x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H8 H16 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => nonneg z + pos z + (-1) in
  let w := (run21_w n eta phi x y) in
  let w' := (run22_w' n eta' phi x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, forall k : nat, eta' * w t k = eta * w' t k).
Proof.
  intros n eta eta' x y phi w w'.
  pose (yhat := (run21_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 0)
    by (refine (eq_trans (y := nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + pos (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 1 + 0 + (-1)) (rewritten (PEadd (PEadd (V 1) (V 2)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0); pos (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1; 0] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) (same_parts (eq_trans (f_equal pos (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl))) (ring_fact [] (PEadd (PEadd (PEc (1 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * ((-1) - 0) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; (-1); 0; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (0 # 1)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [w 1%nat 1%nat] [(-1)] (same_parts v3 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (0 # 1) eq_refl)) (claim2 n eta eta' x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with the labels $-1$ and $1$ and $\phi(0) = -1$, $\eta$ only rescales $\mathbf{w}$: $\mathbf{w}$ divided by $\eta$ is the same for every $\eta$ *)

Record run31_state := { run31_now_w : nat -> R }.

Section run31.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run31_next_yhat (now : run31_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run31_now_w now j * x (S t) j)).
Definition run31_next_w (now : run31_state) (t k : nat) : R :=
  run31_now_w now k + eta * (y (S t) - run31_next_yhat now t) * x (S t) k.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_w := run31_next_w now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_w := fun k => 0 |} | S t => run31_step (run31_after t) t end.
Definition run31_w (t : nat) := run31_now_w (run31_after t).
Definition run31_yhat (t : nat) : R :=
  match t with O => 0 | S t => run31_next_yhat (run31_after t) t end.
End run31.

Record run32_state := { run32_now_w' : nat -> R }.

Section run32.
Variables (n : nat) (eta' : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run32_next_yhat' (now : run32_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run32_now_w' now j * x (S t) j)).
Definition run32_next_w' (now : run32_state) (t k : nat) : R :=
  run32_now_w' now k + eta' * (y (S t) - run32_next_yhat' now t) * x (S t) k.
Definition run32_step (now : run32_state) (t : nat) : run32_state := {| run32_now_w' := run32_next_w' now t |}.
Fixpoint run32_after (t : nat) : run32_state :=
  match t with O => {| run32_now_w' := fun k => 0 |} | S t => run32_step (run32_after t) t end.
Definition run32_w' (t : nat) := run32_now_w' (run32_after t).
Definition run32_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run32_next_yhat' (run32_after t) t end.
End run32.

Lemma L3_1 (n : nat) (eta : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * pos z + (-1))
    (H8 : 0 < eta) :
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
  assert (s5 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s6 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s7 : forall (c_x z_x : R) (H10 : 0 < c_x) (H11 : 0 <= - z_x),
    c_x * z_x <= 0)
    by (clear; exact (fun c_x z_x H10 H11 => (le_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (le_mul (Rlt_le _ _ H10) H11) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s8 : forall (z_x : R) (H11 : 0 <= - z_x),
    z_x <= 0)
    by (clear; exact (fun z_x H11 => (le_rearrange (0) (- z_x) (z_x) (0) H11 (ring_fact [z_x] (PEsub (PEc (0 # 1)) (V 1)) (PEsub (PEopp (V 1)) (PEc (0 # 1))) eq_refl)))).
  assert (s9 : forall (z_x : R) (H12 : - z_x < 0),
    0 < z_x)
    by (clear; exact (fun z_x H12 => (lt_rearrange (- z_x) (0) (0) (z_x) H12 (ring_fact [z_x] (PEsub (V 1) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEopp (V 1))) eq_refl)))).
  assert (s10 : forall (c_x z_x : R) (H10 : 0 < c_x),
    pos (c_x * z_x) = pos z_x)
    by (clear - s7 s8 s9; exact (fun c_x z_x H10 => (order_cases (- z_x) _ (fun H11 : 0 <= - z_x => (eq_trans ((law_pos_of_nonpositive (c_x * z_x)) (s7 c_x z_x H10 H11)) (eq_sym ((law_pos_of_nonpositive z_x) (s8 z_x H11))))) (fun H12 : - z_x < 0 => (eq_trans ((law_pos_of_positive (c_x * z_x)) (lt_mul H10 (s9 z_x H12))) (eq_sym ((law_pos_of_positive z_x) (s9 z_x H12)))))))).
  assert (s11 : forall (z_x : R),
    2 * pos z_x + (-1) = 2 * pos z_x + (-1))
    by (clear; exact (fun z_x => (eq_refl (2 * pos z_x + (-1))))).
  assert (s12 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s13 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s14 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H1 H2 H3 H4 H5 H6 H7 H8 eta n phi s1 s10 s12 s13 s2 s3 s4 v w x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H2 k) s1) (mul2 (eq_refl (eta)) (eq_sym (H1 k))))) (fun t : nat => (fun H9 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H6 t k) (eq_trans (add2 (H9 k) (eq_trans (mul2 (mul2 s2 (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H9 j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) (s4 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s10 c_x z_x H10)) (eq_refl ((-1))))) (eq_sym (H7 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H8))) (eq_sym (H4 t)))))) (eq_refl (x (S t) k))) (s12 k t))) (s13 k t))) (mul2 (eq_refl (eta)) (eq_sym (H5 t k))))))))).
  exact (fun t : nat => (s14 t)).
Qed.

Lemma L3_2 (n : nat) (eta' : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * pos z + (-1))
    (H13 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * (y (S t) - yhat (S t)) * x (S t) k)
    (H14 : 0 < eta') :
  forall t : nat, forall k : nat, w t k = eta' * v t k.
Proof.
  exact (L3_1 n eta' phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H13 H7 H14).
Qed.

Lemma L3_3 (n : nat) (eta eta' : R) (phi : R -> R) (v w w' x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * pos z + (-1))
    (H8 : 0 < eta)
    (H14 : 0 < eta')
    (H15 : forall k : nat, w' 0%nat k = 0)
    (H16 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H17 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  assert (s15 : forall (k t : nat),
    eta' * (eta * v t k) = eta * (eta' * v t k))
    by (clear - eta eta' v; exact (fun k t => (ring_fact [eta'; eta; v t k] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  exact (fun t : nat => (fun k : nat => (eq_trans (eq_trans (mul2 (eq_refl (eta')) ((L3_1 n eta phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8) t k)) (s15 k t)) (eq_sym (mul2 (eq_refl (eta)) ((L3_2 n eta' phi v w' x y yhat' yhat_r H1 H15 H16 H4 H5 H7 H17 H14) t k)))))).
Qed.

Record small31_state := { small31_now_v : nat -> R }.

Section small31.
Variables (n : nat) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small31_next_yhat_r (now : small31_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small31_now_v now j * x (S t) j)).
Definition small31_next_v (now : small31_state) (t k : nat) : R :=
  small31_now_v now k + (y (S t) - small31_next_yhat_r now t) * x (S t) k.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_v := small31_next_v now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_v := fun k => 0 |} | S t => small31_step (small31_after t) t end.
Definition small31_v (t : nat) := small31_now_v (small31_after t).
Definition small31_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small31_next_yhat_r (small31_after t) t end.
End small31.

Lemma L3_4 (n : nat) (eta eta' : R) (phi : R -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * pos z + (-1))
    (H8 : 0 < eta)
    (H14 : 0 < eta')
    (H15 : forall k : nat, w' 0%nat k = 0)
    (H16 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H17 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L3_3 n eta eta' phi (small31_v n phi x y) w w' x y yhat yhat' (small31_yhat_r n phi x y) (fun _ => eq_refl) H2 H3 (fun _ => eq_refl) (fun _ _ => eq_refl) H6 H7 H8 H14 H15 H16 H17).
Qed.

Theorem claim3 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * pos z + (-1) in
  let w := (run31_w n eta phi x y) in
  let w' := (run32_w' n eta' phi x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  intros n eta eta' x y phi w w' H8 H14.
  exact (L3_4 n eta eta' phi (run31_w n eta phi x y) (run32_w' n eta' phi x y) x y (run31_yhat n eta phi x y) (run32_yhat' n eta' phi x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H8 H14 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => 1 in
  let phi := fun z : R => 2 * pos z + (-1) in
  let w := (run31_w n eta phi x y) in
  let w' := (run32_w' n eta' phi x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, forall k : nat, eta' * w t k = eta * w' t k).
Proof.
  intros n eta eta' x y phi w w'.
  pose (yhat := (run31_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = (-1))
    by (refine (eq_trans (y := 2 * pos (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 0 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [pos (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [0] (same_parts (eq_trans (f_equal pos (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (0 # 1))) (PEc (-1 # 1))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = 2)
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * (1 - (-1)) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; 1; (-1); 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = 1) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (1 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)))) (PEc (2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [2] (same_parts v3 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (2 # 1) (0 # 1) eq_refl)) (claim3 n eta eta' x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with the labels $0$ and $1$ and $\phi(0) = 1$, $\eta$ only rescales $\mathbf{w}$: $\mathbf{w}$ divided by $\eta$ is the same for every $\eta$ *)

Record run41_state := { run41_now_w : nat -> R }.

Section run41.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run41_next_yhat (now : run41_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run41_now_w now j * x (S t) j)).
Definition run41_next_w (now : run41_state) (t k : nat) : R :=
  run41_now_w now k + eta * (y (S t) - run41_next_yhat now t) * x (S t) k.
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_w := run41_next_w now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_w := fun k => 0 |} | S t => run41_step (run41_after t) t end.
Definition run41_w (t : nat) := run41_now_w (run41_after t).
Definition run41_yhat (t : nat) : R :=
  match t with O => 0 | S t => run41_next_yhat (run41_after t) t end.
End run41.

Record run42_state := { run42_now_w' : nat -> R }.

Section run42.
Variables (n : nat) (eta' : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run42_next_yhat' (now : run42_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run42_now_w' now j * x (S t) j)).
Definition run42_next_w' (now : run42_state) (t k : nat) : R :=
  run42_now_w' now k + eta' * (y (S t) - run42_next_yhat' now t) * x (S t) k.
Definition run42_step (now : run42_state) (t : nat) : run42_state := {| run42_now_w' := run42_next_w' now t |}.
Fixpoint run42_after (t : nat) : run42_state :=
  match t with O => {| run42_now_w' := fun k => 0 |} | S t => run42_step (run42_after t) t end.
Definition run42_w' (t : nat) := run42_now_w' (run42_after t).
Definition run42_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run42_next_yhat' (run42_after t) t end.
End run42.

Lemma L4_1 (n : nat) (eta : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = nonneg z)
    (H8 : 0 < eta) :
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
  assert (s5 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s6 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s7 : forall (z_x : R) (H12 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H12 => (lt_rearrange (z_x) (0) (0) (- z_x) H12 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s8 : forall (c_x z_x : R) (H10 : 0 < c_x) (H12 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s7; exact (fun c_x z_x H10 H12 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H10 (s7 z_x H12)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s9 : forall (c_x z_x : R) (H10 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s8; exact (fun c_x z_x H10 => (order_cases (z_x) _ (fun H11 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H10) H11)) (eq_sym ((law_nonneg_of_nonnegative z_x) H11)))) (fun H12 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s8 c_x z_x H10 H12)) (eq_sym ((law_nonneg_of_negative z_x) H12))))))).
  assert (s10 : forall (z_x : R),
    nonneg z_x = nonneg z_x)
    by (clear; exact (fun z_x => (eq_refl (nonneg z_x)))).
  assert (s11 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s12 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s13 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H1 H2 H3 H4 H5 H6 H7 H8 eta n phi s1 s11 s12 s2 s3 s4 s9 v w x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H2 k) s1) (mul2 (eq_refl (eta)) (eq_sym (H1 k))))) (fun t : nat => (fun H9 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H6 t k) (eq_trans (add2 (H9 k) (eq_trans (mul2 (mul2 s2 (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H9 j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) (s4 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (s9 c_x z_x H10)) (eq_sym (H7 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H8))) (eq_sym (H4 t)))))) (eq_refl (x (S t) k))) (s11 k t))) (s12 k t))) (mul2 (eq_refl (eta)) (eq_sym (H5 t k))))))))).
  exact (fun t : nat => (s13 t)).
Qed.

Lemma L4_2 (n : nat) (eta' : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = nonneg z)
    (H13 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * (y (S t) - yhat (S t)) * x (S t) k)
    (H14 : 0 < eta') :
  forall t : nat, forall k : nat, w t k = eta' * v t k.
Proof.
  exact (L4_1 n eta' phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H13 H7 H14).
Qed.

Lemma L4_3 (n : nat) (eta eta' : R) (phi : R -> R) (v w w' x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = nonneg z)
    (H8 : 0 < eta)
    (H14 : 0 < eta')
    (H15 : forall k : nat, w' 0%nat k = 0)
    (H16 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H17 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  assert (s14 : forall (k t : nat),
    eta' * (eta * v t k) = eta * (eta' * v t k))
    by (clear - eta eta' v; exact (fun k t => (ring_fact [eta'; eta; v t k] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  exact (fun t : nat => (fun k : nat => (eq_trans (eq_trans (mul2 (eq_refl (eta')) ((L4_1 n eta phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8) t k)) (s14 k t)) (eq_sym (mul2 (eq_refl (eta)) ((L4_2 n eta' phi v w' x y yhat' yhat_r H1 H15 H16 H4 H5 H7 H17 H14) t k)))))).
Qed.

Record small41_state := { small41_now_v : nat -> R }.

Section small41.
Variables (n : nat) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small41_next_yhat_r (now : small41_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small41_now_v now j * x (S t) j)).
Definition small41_next_v (now : small41_state) (t k : nat) : R :=
  small41_now_v now k + (y (S t) - small41_next_yhat_r now t) * x (S t) k.
Definition small41_step (now : small41_state) (t : nat) : small41_state := {| small41_now_v := small41_next_v now t |}.
Fixpoint small41_after (t : nat) : small41_state :=
  match t with O => {| small41_now_v := fun k => 0 |} | S t => small41_step (small41_after t) t end.
Definition small41_v (t : nat) := small41_now_v (small41_after t).
Definition small41_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small41_next_yhat_r (small41_after t) t end.
End small41.

Lemma L4_4 (n : nat) (eta eta' : R) (phi : R -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = nonneg z)
    (H8 : 0 < eta)
    (H14 : 0 < eta')
    (H15 : forall k : nat, w' 0%nat k = 0)
    (H16 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H17 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L4_3 n eta eta' phi (small41_v n phi x y) w w' x y yhat yhat' (small41_yhat_r n phi x y) (fun _ => eq_refl) H2 H3 (fun _ => eq_refl) (fun _ _ => eq_refl) H6 H7 H8 H14 H15 H16 H17).
Qed.

Theorem claim4 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => nonneg z in
  let w := (run41_w n eta phi x y) in
  let w' := (run42_w' n eta' phi x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  intros n eta eta' x y phi w w' H8 H14.
  exact (L4_4 n eta eta' phi (run41_w n eta phi x y) (run42_w' n eta' phi x y) x y (run41_yhat n eta phi x y) (run42_yhat' n eta' phi x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H8 H14 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim4_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => 0 in
  let phi := fun z : R => nonneg z in
  let w := (run41_w n eta phi x y) in
  let w' := (run42_w' n eta' phi x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, forall k : nat, eta' * w t k = eta * w' t k).
Proof.
  intros n eta eta' x y phi w w'.
  pose (yhat := (run41_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)) eq_refl (rewritten (V 1) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * (0 - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; 0; 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = 0) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (0 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [w 1%nat 1%nat] [(-1)] (same_parts v3 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (0 # 1) eq_refl)) (claim4 n eta eta' x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with the labels $0$ and $1$ and $\phi(0) = 0$, $\eta$ only rescales $\mathbf{w}$: $\mathbf{w}$ divided by $\eta$ is the same for every $\eta$ *)

Record run51_state := { run51_now_w : nat -> R }.

Section run51.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run51_next_yhat (now : run51_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run51_now_w now j * x (S t) j)).
Definition run51_next_w (now : run51_state) (t k : nat) : R :=
  run51_now_w now k + eta * (y (S t) - run51_next_yhat now t) * x (S t) k.
Definition run51_step (now : run51_state) (t : nat) : run51_state := {| run51_now_w := run51_next_w now t |}.
Fixpoint run51_after (t : nat) : run51_state :=
  match t with O => {| run51_now_w := fun k => 0 |} | S t => run51_step (run51_after t) t end.
Definition run51_w (t : nat) := run51_now_w (run51_after t).
Definition run51_yhat (t : nat) : R :=
  match t with O => 0 | S t => run51_next_yhat (run51_after t) t end.
End run51.

Record run52_state := { run52_now_w' : nat -> R }.

Section run52.
Variables (n : nat) (eta' : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run52_next_yhat' (now : run52_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run52_now_w' now j * x (S t) j)).
Definition run52_next_w' (now : run52_state) (t k : nat) : R :=
  run52_now_w' now k + eta' * (y (S t) - run52_next_yhat' now t) * x (S t) k.
Definition run52_step (now : run52_state) (t : nat) : run52_state := {| run52_now_w' := run52_next_w' now t |}.
Fixpoint run52_after (t : nat) : run52_state :=
  match t with O => {| run52_now_w' := fun k => 0 |} | S t => run52_step (run52_after t) t end.
Definition run52_w' (t : nat) := run52_now_w' (run52_after t).
Definition run52_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run52_next_yhat' (run52_after t) t end.
End run52.

Lemma L5_1 (n : nat) (eta : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = pos z)
    (H8 : 0 < eta) :
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
  assert (s5 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s6 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s7 : forall (c_x z_x : R) (H10 : 0 < c_x) (H11 : 0 <= - z_x),
    c_x * z_x <= 0)
    by (clear; exact (fun c_x z_x H10 H11 => (le_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (le_mul (Rlt_le _ _ H10) H11) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s8 : forall (z_x : R) (H11 : 0 <= - z_x),
    z_x <= 0)
    by (clear; exact (fun z_x H11 => (le_rearrange (0) (- z_x) (z_x) (0) H11 (ring_fact [z_x] (PEsub (PEc (0 # 1)) (V 1)) (PEsub (PEopp (V 1)) (PEc (0 # 1))) eq_refl)))).
  assert (s9 : forall (z_x : R) (H12 : - z_x < 0),
    0 < z_x)
    by (clear; exact (fun z_x H12 => (lt_rearrange (- z_x) (0) (0) (z_x) H12 (ring_fact [z_x] (PEsub (V 1) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEopp (V 1))) eq_refl)))).
  assert (s10 : forall (c_x z_x : R) (H10 : 0 < c_x),
    pos (c_x * z_x) = pos z_x)
    by (clear - s7 s8 s9; exact (fun c_x z_x H10 => (order_cases (- z_x) _ (fun H11 : 0 <= - z_x => (eq_trans ((law_pos_of_nonpositive (c_x * z_x)) (s7 c_x z_x H10 H11)) (eq_sym ((law_pos_of_nonpositive z_x) (s8 z_x H11))))) (fun H12 : - z_x < 0 => (eq_trans ((law_pos_of_positive (c_x * z_x)) (lt_mul H10 (s9 z_x H12))) (eq_sym ((law_pos_of_positive z_x) (s9 z_x H12)))))))).
  assert (s11 : forall (z_x : R),
    pos z_x = pos z_x)
    by (clear; exact (fun z_x => (eq_refl (pos z_x)))).
  assert (s12 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s13 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s14 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H1 H2 H3 H4 H5 H6 H7 H8 eta n phi s1 s10 s12 s13 s2 s3 s4 v w x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H2 k) s1) (mul2 (eq_refl (eta)) (eq_sym (H1 k))))) (fun t : nat => (fun H9 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H6 t k) (eq_trans (add2 (H9 k) (eq_trans (mul2 (mul2 s2 (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H9 j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) (s4 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (s10 c_x z_x H10)) (eq_sym (H7 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H8))) (eq_sym (H4 t)))))) (eq_refl (x (S t) k))) (s12 k t))) (s13 k t))) (mul2 (eq_refl (eta)) (eq_sym (H5 t k))))))))).
  exact (fun t : nat => (s14 t)).
Qed.

Lemma L5_2 (n : nat) (eta' : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = pos z)
    (H13 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * (y (S t) - yhat (S t)) * x (S t) k)
    (H14 : 0 < eta') :
  forall t : nat, forall k : nat, w t k = eta' * v t k.
Proof.
  exact (L5_1 n eta' phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H13 H7 H14).
Qed.

Lemma L5_3 (n : nat) (eta eta' : R) (phi : R -> R) (v w w' x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = pos z)
    (H8 : 0 < eta)
    (H14 : 0 < eta')
    (H15 : forall k : nat, w' 0%nat k = 0)
    (H16 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H17 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  assert (s15 : forall (k t : nat),
    eta' * (eta * v t k) = eta * (eta' * v t k))
    by (clear - eta eta' v; exact (fun k t => (ring_fact [eta'; eta; v t k] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  exact (fun t : nat => (fun k : nat => (eq_trans (eq_trans (mul2 (eq_refl (eta')) ((L5_1 n eta phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8) t k)) (s15 k t)) (eq_sym (mul2 (eq_refl (eta)) ((L5_2 n eta' phi v w' x y yhat' yhat_r H1 H15 H16 H4 H5 H7 H17 H14) t k)))))).
Qed.

Record small51_state := { small51_now_v : nat -> R }.

Section small51.
Variables (n : nat) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small51_next_yhat_r (now : small51_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small51_now_v now j * x (S t) j)).
Definition small51_next_v (now : small51_state) (t k : nat) : R :=
  small51_now_v now k + (y (S t) - small51_next_yhat_r now t) * x (S t) k.
Definition small51_step (now : small51_state) (t : nat) : small51_state := {| small51_now_v := small51_next_v now t |}.
Fixpoint small51_after (t : nat) : small51_state :=
  match t with O => {| small51_now_v := fun k => 0 |} | S t => small51_step (small51_after t) t end.
Definition small51_v (t : nat) := small51_now_v (small51_after t).
Definition small51_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small51_next_yhat_r (small51_after t) t end.
End small51.

Lemma L5_4 (n : nat) (eta eta' : R) (phi : R -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = pos z)
    (H8 : 0 < eta)
    (H14 : 0 < eta')
    (H15 : forall k : nat, w' 0%nat k = 0)
    (H16 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H17 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L5_3 n eta eta' phi (small51_v n phi x y) w w' x y yhat yhat' (small51_yhat_r n phi x y) (fun _ => eq_refl) H2 H3 (fun _ => eq_refl) (fun _ _ => eq_refl) H6 H7 H8 H14 H15 H16 H17).
Qed.

Theorem claim5 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => pos z in
  let w := (run51_w n eta phi x y) in
  let w' := (run52_w' n eta' phi x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  intros n eta eta' x y phi w w' H8 H14.
  exact (L5_4 n eta eta' phi (run51_w n eta phi x y) (run52_w' n eta' phi x y) x y (run51_yhat n eta phi x y) (run52_yhat' n eta' phi x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H8 H14 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim5_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => 1 in
  let phi := fun z : R => pos z in
  let w := (run51_w n eta phi x y) in
  let w' := (run52_w' n eta' phi x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, forall k : nat, eta' * w t k = eta * w' t k).
Proof.
  intros n eta eta' x y phi w w'.
  pose (yhat := (run51_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 0)
    by (refine (eq_trans (y := pos (w 0%nat 1%nat * x 1%nat 1%nat + 0)) eq_refl (rewritten (V 1) [pos (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [0] (same_parts (eq_trans (f_equal pos (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = 1)
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * (1 - 0) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; 1; 0; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = 1) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (1 # 1)) (PEc (0 # 1)))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [1] (same_parts v3 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim5 n eta eta' x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with the labels $0$ and $1$ and $\phi(0) = -1$, $\eta$ only rescales $\mathbf{w}$: $\mathbf{w}$ divided by $\eta$ is the same for every $\eta$ *)

Record run61_state := { run61_now_w : nat -> R }.

Section run61.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run61_next_yhat (now : run61_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run61_now_w now j * x (S t) j)).
Definition run61_next_w (now : run61_state) (t k : nat) : R :=
  run61_now_w now k + eta * (y (S t) - run61_next_yhat now t) * x (S t) k.
Definition run61_step (now : run61_state) (t : nat) : run61_state := {| run61_now_w := run61_next_w now t |}.
Fixpoint run61_after (t : nat) : run61_state :=
  match t with O => {| run61_now_w := fun k => 0 |} | S t => run61_step (run61_after t) t end.
Definition run61_w (t : nat) := run61_now_w (run61_after t).
Definition run61_yhat (t : nat) : R :=
  match t with O => 0 | S t => run61_next_yhat (run61_after t) t end.
End run61.

Record run62_state := { run62_now_w' : nat -> R }.

Section run62.
Variables (n : nat) (eta' : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run62_next_yhat' (now : run62_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run62_now_w' now j * x (S t) j)).
Definition run62_next_w' (now : run62_state) (t k : nat) : R :=
  run62_now_w' now k + eta' * (y (S t) - run62_next_yhat' now t) * x (S t) k.
Definition run62_step (now : run62_state) (t : nat) : run62_state := {| run62_now_w' := run62_next_w' now t |}.
Fixpoint run62_after (t : nat) : run62_state :=
  match t with O => {| run62_now_w' := fun k => 0 |} | S t => run62_step (run62_after t) t end.
Definition run62_w' (t : nat) := run62_now_w' (run62_after t).
Definition run62_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run62_next_yhat' (run62_after t) t end.
End run62.

Lemma L6_1 (n : nat) (eta : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = - nonneg z + 2 * pos z)
    (H8 : 0 < eta) :
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
  assert (s5 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s6 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s7 : forall (c_x z_x : R),
    c_x * z_x = c_x * z_x)
    by (clear - s5 s6; exact (fun c_x z_x => (eq_trans (mul2 (s5 c_x) (eq_refl (z_x))) (s6 c_x z_x)))).
  assert (s8 : forall (z_x : R) (H12 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H12 => (lt_rearrange (z_x) (0) (0) (- z_x) H12 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s9 : forall (c_x z_x : R) (H10 : 0 < c_x) (H12 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s8; exact (fun c_x z_x H10 H12 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H10 (s8 z_x H12)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s10 : forall (c_x z_x : R) (H10 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s9; exact (fun c_x z_x H10 => (order_cases (z_x) _ (fun H11 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H10) H11)) (eq_sym ((law_nonneg_of_nonnegative z_x) H11)))) (fun H12 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s9 c_x z_x H10 H12)) (eq_sym ((law_nonneg_of_negative z_x) H12))))))).
  assert (s11 : forall (c_x z_x : R) (H10 : 0 < c_x) (H13 : 0 <= - z_x),
    c_x * z_x <= 0)
    by (clear; exact (fun c_x z_x H10 H13 => (le_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (le_mul (Rlt_le _ _ H10) H13) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s12 : forall (z_x : R) (H13 : 0 <= - z_x),
    z_x <= 0)
    by (clear; exact (fun z_x H13 => (le_rearrange (0) (- z_x) (z_x) (0) H13 (ring_fact [z_x] (PEsub (PEc (0 # 1)) (V 1)) (PEsub (PEopp (V 1)) (PEc (0 # 1))) eq_refl)))).
  assert (s13 : forall (z_x : R) (H14 : - z_x < 0),
    0 < z_x)
    by (clear; exact (fun z_x H14 => (lt_rearrange (- z_x) (0) (0) (z_x) H14 (ring_fact [z_x] (PEsub (V 1) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEopp (V 1))) eq_refl)))).
  assert (s14 : forall (c_x z_x : R) (H10 : 0 < c_x),
    pos (c_x * z_x) = pos z_x)
    by (clear - s11 s12 s13; exact (fun c_x z_x H10 => (order_cases (- z_x) _ (fun H13 : 0 <= - z_x => (eq_trans ((law_pos_of_nonpositive (c_x * z_x)) (s11 c_x z_x H10 H13)) (eq_sym ((law_pos_of_nonpositive z_x) (s12 z_x H13))))) (fun H14 : - z_x < 0 => (eq_trans ((law_pos_of_positive (c_x * z_x)) (lt_mul H10 (s13 z_x H14))) (eq_sym ((law_pos_of_positive z_x) (s13 z_x H14)))))))).
  assert (s15 : forall (z_x : R),
    - nonneg z_x + 2 * pos z_x = - nonneg z_x + 2 * pos z_x)
    by (clear; exact (fun z_x => (eq_refl (- nonneg z_x + 2 * pos z_x)))).
  assert (s16 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s17 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s18 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H1 H2 H3 H4 H5 H6 H7 H8 eta n phi s1 s10 s14 s16 s17 s2 s3 s4 v w x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H2 k) s1) (mul2 (eq_refl (eta)) (eq_sym (H1 k))))) (fun t : nat => (fun H9 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H6 t k) (eq_trans (add2 (H9 k) (eq_trans (mul2 (mul2 s2 (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H9 j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) (s4 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (add2 (opp1 (s10 c_x z_x H10)) (mul2 (eq_refl (2)) (s14 c_x z_x H10)))) (eq_sym (H7 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H8))) (eq_sym (H4 t)))))) (eq_refl (x (S t) k))) (s16 k t))) (s17 k t))) (mul2 (eq_refl (eta)) (eq_sym (H5 t k))))))))).
  exact (fun t : nat => (s18 t)).
Qed.

Lemma L6_2 (n : nat) (eta' : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = - nonneg z + 2 * pos z)
    (H15 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * (y (S t) - yhat (S t)) * x (S t) k)
    (H16 : 0 < eta') :
  forall t : nat, forall k : nat, w t k = eta' * v t k.
Proof.
  exact (L6_1 n eta' phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H15 H7 H16).
Qed.

Lemma L6_3 (n : nat) (eta eta' : R) (phi : R -> R) (v w w' x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = - nonneg z + 2 * pos z)
    (H8 : 0 < eta)
    (H16 : 0 < eta')
    (H17 : forall k : nat, w' 0%nat k = 0)
    (H18 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H19 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  assert (s19 : forall (k t : nat),
    eta' * (eta * v t k) = eta * (eta' * v t k))
    by (clear - eta eta' v; exact (fun k t => (ring_fact [eta'; eta; v t k] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  exact (fun t : nat => (fun k : nat => (eq_trans (eq_trans (mul2 (eq_refl (eta')) ((L6_1 n eta phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8) t k)) (s19 k t)) (eq_sym (mul2 (eq_refl (eta)) ((L6_2 n eta' phi v w' x y yhat' yhat_r H1 H17 H18 H4 H5 H7 H19 H16) t k)))))).
Qed.

Record small61_state := { small61_now_v : nat -> R }.

Section small61.
Variables (n : nat) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small61_next_yhat_r (now : small61_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small61_now_v now j * x (S t) j)).
Definition small61_next_v (now : small61_state) (t k : nat) : R :=
  small61_now_v now k + (y (S t) - small61_next_yhat_r now t) * x (S t) k.
Definition small61_step (now : small61_state) (t : nat) : small61_state := {| small61_now_v := small61_next_v now t |}.
Fixpoint small61_after (t : nat) : small61_state :=
  match t with O => {| small61_now_v := fun k => 0 |} | S t => small61_step (small61_after t) t end.
Definition small61_v (t : nat) := small61_now_v (small61_after t).
Definition small61_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small61_next_yhat_r (small61_after t) t end.
End small61.

Lemma L6_4 (n : nat) (eta eta' : R) (phi : R -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = - nonneg z + 2 * pos z)
    (H8 : 0 < eta)
    (H16 : 0 < eta')
    (H17 : forall k : nat, w' 0%nat k = 0)
    (H18 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H19 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L6_3 n eta eta' phi (small61_v n phi x y) w w' x y yhat yhat' (small61_yhat_r n phi x y) (fun _ => eq_refl) H2 H3 (fun _ => eq_refl) (fun _ _ => eq_refl) H6 H7 H8 H16 H17 H18 H19).
Qed.

Theorem claim6 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => - nonneg z + 2 * pos z in
  let w := (run61_w n eta phi x y) in
  let w' := (run62_w' n eta' phi x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  intros n eta eta' x y phi w w' H8 H16.
  exact (L6_4 n eta eta' phi (run61_w n eta phi x y) (run62_w' n eta' phi x y) x y (run61_yhat n eta phi x y) (run62_yhat' n eta' phi x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H8 H16 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim6_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => 0 in
  let phi := fun z : R => - nonneg z + 2 * pos z in
  let w := (run61_w n eta phi x y) in
  let w' := (run62_w' n eta' phi x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, forall k : nat, eta' * w t k = eta * w' t k).
Proof.
  intros n eta eta' x y phi w w'.
  pose (yhat := (run61_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = (-1))
    by (refine (eq_trans (y := - nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + 2 * pos (w 0%nat 1%nat * x 1%nat 1%nat + 0)) eq_refl (eq_trans (y := - (1) + 2 * 0) (rewritten (PEadd (PEopp (V 1)) (PEmul (PEc (2 # 1)) (V 2))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0); pos (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1; 0] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) (same_parts (eq_trans (f_equal pos (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl))) (ring_fact [] (PEadd (PEopp (PEc (1 # 1))) (PEmul (PEc (2 # 1)) (PEc (0 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = 1)
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * (0 - (-1)) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; 0; (-1); 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = 0) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (0 # 1)) (PEc (-1 # 1)))) (PEc (1 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [1] (same_parts v3 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (1 # 1) (0 # 1) eq_refl)) (claim6 n eta eta' x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim5, claim6, claim1_moves, claim2_moves, claim3_moves, claim4_moves, claim5_moves, claim6_moves).
Print Assumptions certified.
