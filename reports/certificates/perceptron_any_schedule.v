(* The certificate of the page `perceptron-any-schedule`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** for any schedule, $\eta$ only rescales $\mathbf{w}$: $\mathbf{w}$ divided by $\eta$ is the same for every $\eta$ *)

Record run11_state := { run11_now_w : nat -> R }.

Section run11.
Variables (n : nat) (eta : R) (phi : R -> R) (s : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run11_next_yhat (now : run11_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run11_now_w now j * x (S t) j)).
Definition run11_next_w (now : run11_state) (t k : nat) : R :=
  run11_now_w now k + eta * s (S t) * (y (S t) - run11_next_yhat now t) * x (S t) k.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_w := run11_next_w now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_w := fun k => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_w (t : nat) := run11_now_w (run11_after t).
Definition run11_yhat (t : nat) : R :=
  match t with O => 0 | S t => run11_next_yhat (run11_after t) t end.
End run11.

Record run12_state := { run12_now_w' : nat -> R }.

Section run12.
Variables (n : nat) (eta' : R) (phi : R -> R) (s : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run12_next_yhat' (now : run12_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run12_now_w' now j * x (S t) j)).
Definition run12_next_w' (now : run12_state) (t k : nat) : R :=
  run12_now_w' now k + eta' * s (S t) * (y (S t) - run12_next_yhat' now t) * x (S t) k.
Definition run12_step (now : run12_state) (t : nat) : run12_state := {| run12_now_w' := run12_next_w' now t |}.
Fixpoint run12_after (t : nat) : run12_state :=
  match t with O => {| run12_now_w' := fun k => 0 |} | S t => run12_step (run12_after t) t end.
Definition run12_w' (t : nat) := run12_now_w' (run12_after t).
Definition run12_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run12_next_yhat' (run12_after t) t end.
End run12.

Lemma L1_1 (n : nat) (eta : R) (phi : R -> R) (s : nat -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + s (S t) * (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * s (S t) * (y (S t) - yhat (S t)) * x (S t) k)
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
    eta * 1 * s (S t) * (y (S t) - yhat_r (S t)) * x (S t) k = eta * (s (S t) * (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta s x y yhat_r; exact (fun k t => (ring_fact [eta; s (S t); y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEsub (V 3) (V 4))) (V 5)) (PEmul (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) eq_refl))).
  assert (s12 : forall (k t : nat),
    eta * v t k + eta * (s (S t) * (y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + s (S t) * (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta s v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; s (S t); y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEmul (V 3) (PEsub (V 4) (V 5))) (V 6)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEmul (V 3) (PEsub (V 4) (V 5))) (V 6)))) eq_refl))).
  assert (s13 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H1 H2 H3 H4 H5 H6 H7 H8 eta n phi s s1 s11 s12 s2 s3 s4 s9 v w x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H2 k) s1) (mul2 (eq_refl (eta)) (eq_sym (H1 k))))) (fun t : nat => (fun H9 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H6 t k) (eq_trans (add2 (H9 k) (eq_trans (mul2 (mul2 (mul2 s2 (eq_refl (s (S t)))) (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H9 j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) (s4 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s9 c_x z_x H10)) (eq_refl ((-1))))) (eq_sym (H7 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H8))) (eq_sym (H4 t)))))) (eq_refl (x (S t) k))) (s11 k t))) (s12 k t))) (mul2 (eq_refl (eta)) (eq_sym (H5 t k))))))))).
  exact (fun t : nat => (s13 t)).
Qed.

Lemma L1_2 (n : nat) (eta' : R) (phi : R -> R) (s : nat -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + s (S t) * (y (S t) - yhat_r (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H13 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * s (S t) * (y (S t) - yhat (S t)) * x (S t) k)
    (H14 : 0 < eta') :
  forall t : nat, forall k : nat, w t k = eta' * v t k.
Proof.
  exact (L1_1 n eta' phi s v w x y yhat yhat_r H1 H2 H3 H4 H5 H13 H7 H14).
Qed.

Lemma L1_3 (n : nat) (eta eta' : R) (phi : R -> R) (s : nat -> R) (v w w' x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + s (S t) * (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * s (S t) * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < eta)
    (H14 : 0 < eta')
    (H15 : forall k : nat, w' 0%nat k = 0)
    (H16 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H17 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * s (S t) * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  assert (s14 : forall (k t : nat),
    eta' * (eta * v t k) = eta * (eta' * v t k))
    by (clear - eta eta' v; exact (fun k t => (ring_fact [eta'; eta; v t k] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  exact (fun t : nat => (fun k : nat => (eq_trans (eq_trans (mul2 (eq_refl (eta')) ((L1_1 n eta phi s v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8) t k)) (s14 k t)) (eq_sym (mul2 (eq_refl (eta)) ((L1_2 n eta' phi s v w' x y yhat' yhat_r H1 H15 H16 H4 H5 H7 H17 H14) t k)))))).
Qed.

Record small11_state := { small11_now_v : nat -> R }.

Section small11.
Variables (n : nat) (phi : R -> R) (s : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small11_next_yhat_r (now : small11_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small11_now_v now j * x (S t) j)).
Definition small11_next_v (now : small11_state) (t k : nat) : R :=
  small11_now_v now k + s (S t) * (y (S t) - small11_next_yhat_r now t) * x (S t) k.
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_v := small11_next_v now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_v := fun k => 0 |} | S t => small11_step (small11_after t) t end.
Definition small11_v (t : nat) := small11_now_v (small11_after t).
Definition small11_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small11_next_yhat_r (small11_after t) t end.
End small11.

Lemma L1_4 (n : nat) (eta eta' : R) (phi : R -> R) (s : nat -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * s (S t) * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < eta)
    (H14 : 0 < eta')
    (H15 : forall k : nat, w' 0%nat k = 0)
    (H16 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H17 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * s (S t) * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L1_3 n eta eta' phi s (small11_v n phi s x y) w w' x y yhat yhat' (small11_yhat_r n phi s x y) (fun _ => eq_refl) H2 H3 (fun _ => eq_refl) (fun _ _ => eq_refl) H6 H7 H8 H14 H15 H16 H17).
Qed.

Theorem claim1 :
  forall (n : nat) (eta eta' : R) (s : nat -> R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi s x y) in
  let w' := (run12_w' n eta' phi s x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  intros n eta eta' s x y phi w w' H8 H14.
  exact (L1_4 n eta eta' phi s (run11_w n eta phi s x y) (run12_w' n eta' phi s x y) x y (run11_yhat n eta phi s x y) (run12_yhat' n eta' phi s x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H8 H14 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let s := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi s x y) in
  let w' := (run12_w' n eta' phi s x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, forall k : nat, eta' * w t k = eta * w' t k).
Proof.
  intros n eta eta' s x y phi w w'.
  pose (yhat := (run11_yhat n eta phi s x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * s 1%nat * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (PEsub (V 4) (V 5))) (V 6))) [w 0%nat 1%nat; eta; s 1%nat; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : s 1%nat = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [(-2)] (same_parts v3 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (claim1 n eta eta' s x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for $1 / \sqrt{t + 1}$, $\eta$ only rescales $\mathbf{w}$: $\mathbf{w}$ divided by $\eta$ is the same for every $\eta$ *)

Record run21_state := { run21_now_w : nat -> R }.

Section run21.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run21_next_yhat (now : run21_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run21_now_w now j * x (S t) j)).
Definition run21_next_w (now : run21_state) (t k : nat) : R :=
  run21_now_w now k + eta * / sqrt (INR t + 1) * (y (S t) - run21_next_yhat now t) * x (S t) k.
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
  run22_now_w' now k + eta' * / sqrt (INR t + 1) * (y (S t) - run22_next_yhat' now t) * x (S t) k.
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
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + / sqrt (INR t + 1) * (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * / sqrt (INR t + 1) * (y (S t) - yhat (S t)) * x (S t) k)
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
    eta * 1 * / sqrt (INR t + 1) * (y (S t) - yhat_r (S t)) * x (S t) k = eta * (/ sqrt (INR t + 1) * (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; / sqrt (INR t + 1); y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEsub (V 3) (V 4))) (V 5)) (PEmul (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) eq_refl))).
  assert (s12 : forall (k t : nat),
    eta * v t k + eta * (/ sqrt (INR t + 1) * (y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + / sqrt (INR t + 1) * (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; / sqrt (INR t + 1); y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEmul (V 3) (PEsub (V 4) (V 5))) (V 6)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEmul (V 3) (PEsub (V 4) (V 5))) (V 6)))) eq_refl))).
  assert (s13 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H1 H2 H3 H4 H5 H6 H7 H8 eta n phi s1 s11 s12 s2 s3 s4 s9 v w x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H2 k) s1) (mul2 (eq_refl (eta)) (eq_sym (H1 k))))) (fun t : nat => (fun H9 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H6 t k) (eq_trans (add2 (H9 k) (eq_trans (mul2 (mul2 (mul2 s2 (eq_refl (/ sqrt (INR t + 1)))) (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H9 j_0) (eq_refl (x (S t) j_0))) (s3 j_0 t)))) (s4 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s9 c_x z_x H10)) (eq_refl ((-1))))) (eq_sym (H7 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H8))) (eq_sym (H4 t)))))) (eq_refl (x (S t) k))) (s11 k t))) (s12 k t))) (mul2 (eq_refl (eta)) (eq_sym (H5 t k))))))))).
  exact (fun t : nat => (s13 t)).
Qed.

Lemma L2_2 (n : nat) (eta' : R) (phi : R -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + / sqrt (INR t + 1) * (y (S t) - yhat_r (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H13 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * / sqrt (INR t + 1) * (y (S t) - yhat (S t)) * x (S t) k)
    (H14 : 0 < eta') :
  forall t : nat, forall k : nat, w t k = eta' * v t k.
Proof.
  exact (L2_1 n eta' phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H13 H7 H14).
Qed.

Lemma L2_3 (n : nat) (eta eta' : R) (phi : R -> R) (v w w' x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = 0)
    (H2 : forall k : nat, w 0%nat k = 0)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + / sqrt (INR t + 1) * (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * / sqrt (INR t + 1) * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < eta)
    (H14 : 0 < eta')
    (H15 : forall k : nat, w' 0%nat k = 0)
    (H16 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H17 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * / sqrt (INR t + 1) * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  assert (s14 : forall (k t : nat),
    eta' * (eta * v t k) = eta * (eta' * v t k))
    by (clear - eta eta' v; exact (fun k t => (ring_fact [eta'; eta; v t k] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  exact (fun t : nat => (fun k : nat => (eq_trans (eq_trans (mul2 (eq_refl (eta')) ((L2_1 n eta phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8) t k)) (s14 k t)) (eq_sym (mul2 (eq_refl (eta)) ((L2_2 n eta' phi v w' x y yhat' yhat_r H1 H15 H16 H4 H5 H7 H17 H14) t k)))))).
Qed.

Record small21_state := { small21_now_v : nat -> R }.

Section small21.
Variables (n : nat) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small21_next_yhat_r (now : small21_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small21_now_v now j * x (S t) j)).
Definition small21_next_v (now : small21_state) (t k : nat) : R :=
  small21_now_v now k + / sqrt (INR t + 1) * (y (S t) - small21_next_yhat_r now t) * x (S t) k.
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
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * / sqrt (INR t + 1) * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < eta)
    (H14 : 0 < eta')
    (H15 : forall k : nat, w' 0%nat k = 0)
    (H16 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H17 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * / sqrt (INR t + 1) * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L2_3 n eta eta' phi (small21_v n phi x y) w w' x y yhat yhat' (small21_yhat_r n phi x y) (fun _ => eq_refl) H2 H3 (fun _ => eq_refl) (fun _ _ => eq_refl) H6 H7 H8 H14 H15 H16 H17).
Qed.

Theorem claim2 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run21_w n eta phi x y) in
  let w' := (run22_w' n eta' phi x y) in
  0 < eta ->
  0 < eta' ->
  (forall t : nat, sqrt (INR t + 1) <> 0) ->
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  intros n eta eta' x y phi w w' H8 H14 H18.
  exact (L2_4 n eta eta' phi (run21_w n eta phi x y) (run22_w' n eta' phi x y) x y (run21_yhat n eta phi x y) (run22_yhat' n eta' phi x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H8 H14 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Lemma L1002_1 :
  forall t_0 : nat, 0 <= INR t_0 + 1.
Proof.
  assert (s1 : 0 < 1)
    by (clear; exact ((number_lt (0 # 1) (1 # 1) eq_refl) : 0 < 1)).
  assert (s2 : forall (t_0 : nat),
    0 <= INR t_0)
    by (clear - s1; exact (fun t_0 => (le_rearrange (0) (Sum 1 t_0 (fun i => 1)) (0) (INR t_0) (sum_nonneg 1%nat t_0 _ (fun i_x : nat => (Rlt_le _ _ s1))) (eq_sym (rewritten (PEsub (V 1) (PEc (0 # 1))) [Sum 1 t_0 (fun i => 1)] [INR t_0] (same_parts (eq_trans (y := Sum 1 t_0 (fun i => 1)) (sum_ext 1%nat t_0 _ _ (fun i => eq_refl)) (rewritten (V 1) [Sum 1 t_0 (fun i => 1)] [INR t_0] (same_parts (sum_ones_1 t_0) eq_refl))) eq_refl)))))).
  assert (s3 : forall (t_0 : nat),
    0 < INR t_0 + 1)
    by (clear - s1 s2; exact (fun t_0 => (lt_rearrange (0 + 0) (INR t_0 + 1) (0) (INR t_0 + 1) (le_add_lt (s2 t_0) s1) (ring_fact [INR t_0] (PEsub (PEadd (V 1) (PEc (1 # 1))) (PEc (0 # 1))) (PEsub (PEadd (V 1) (PEc (1 # 1))) (PEadd (PEc (0 # 1)) (PEc (0 # 1)))) eq_refl)))).
  exact (fun t_0 : nat => (Rlt_le _ _ (s3 t_0))).
Qed.

Theorem claim2_defined :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  forall t : nat, 0 <= INR t + 1.
Proof.
  intros n eta eta' x y phi.
  exact (fun h0_0 => (L1002_1 h0_0)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim2_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run21_w n eta phi x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat).
Proof.
  intros n eta eta' x y phi w.
  pose (yhat := (run21_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * / sqrt (0 + 1) * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (PEsub (V 4) (V 5))) (V 6))) [w 0%nat 1%nat; eta; / sqrt (0 + 1); y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_trans (y := / 1) (inv1 (rewritten (V 1) [sqrt (0 + 1)] [1] (same_parts (eq_trans (f_equal sqrt (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (1 # 1))) (PEc (1 # 1)) eq_refl)) law_sqrt_of_one) eq_refl))) (rewritten (V 1) [/ 1] [1] (same_parts (inv_number (1 # 1)) eq_refl))) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : inside (sqrt (1 + 1)) (stated 0x16a09e667f3bcc908b2fb 0x16a09e667f3bcc908b2fc))
    by (refine (sqrt_inside (1 + 1) (2 # 1, 2 # 1) _ (exactly (z := 1 + 1) (2 # 1) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 1))) (PEc (2 # 1)) eq_refl)) _); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [(-2)] (same_parts v3 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** for $\gamma^t$, $\eta$ only rescales $\mathbf{w}$: $\mathbf{w}$ divided by $\eta$ is the same for every $\eta$ *)

Record run31_state := { run31_now_w : nat -> R; run31_now_decay : R }.

Section run31.
Variables (n : nat) (eta gamma : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run31_next_yhat (now : run31_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run31_now_w now j * x (S t) j)).
Definition run31_next_w (now : run31_state) (t k : nat) : R :=
  run31_now_w now k + eta * run31_now_decay now * (y (S t) - run31_next_yhat now t) * x (S t) k.
Definition run31_next_decay (now : run31_state) (t : nat) : R :=
  gamma * run31_now_decay now.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_w := run31_next_w now t; run31_now_decay := run31_next_decay now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_w := fun k => 0; run31_now_decay := 1 |} | S t => run31_step (run31_after t) t end.
Definition run31_w (t : nat) := run31_now_w (run31_after t).
Definition run31_decay (t : nat) := run31_now_decay (run31_after t).
Definition run31_yhat (t : nat) : R :=
  match t with O => 0 | S t => run31_next_yhat (run31_after t) t end.
End run31.

Record run32_state := { run32_now_w' : nat -> R; run32_now_decay' : R }.

Section run32.
Variables (n : nat) (eta' gamma : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run32_next_yhat' (now : run32_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run32_now_w' now j * x (S t) j)).
Definition run32_next_w' (now : run32_state) (t k : nat) : R :=
  run32_now_w' now k + eta' * run32_now_decay' now * (y (S t) - run32_next_yhat' now t) * x (S t) k.
Definition run32_next_decay' (now : run32_state) (t : nat) : R :=
  gamma * run32_now_decay' now.
Definition run32_step (now : run32_state) (t : nat) : run32_state := {| run32_now_w' := run32_next_w' now t; run32_now_decay' := run32_next_decay' now t |}.
Fixpoint run32_after (t : nat) : run32_state :=
  match t with O => {| run32_now_w' := fun k => 0; run32_now_decay' := 1 |} | S t => run32_step (run32_after t) t end.
Definition run32_w' (t : nat) := run32_now_w' (run32_after t).
Definition run32_decay' (t : nat) := run32_now_decay' (run32_after t).
Definition run32_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run32_next_yhat' (run32_after t) t end.
End run32.

Lemma L3_1 (n : nat) (eta gamma : R) (phi : R -> R) (decay decay_r : nat -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : decay 0%nat = 1)
    (H2 : decay_r 0%nat = 1)
    (H3 : forall t : nat, decay (S t) = gamma * decay t)
    (H4 : forall t : nat, decay_r (S t) = gamma * decay_r t)
    (H5 : forall k : nat, v 0%nat k = 0)
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H8 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H9 : forall t : nat, forall k : nat, v (S t) k = v t k + decay_r t * (y (S t) - yhat_r (S t)) * x (S t) k)
    (H10 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * decay t * (y (S t) - yhat (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H12 : 0 < eta) :
  forall t : nat, forall k : nat, w t k = eta * v t k.
Proof.
  assert (s1 : 0 = eta * 0)
    by (clear - eta; exact (ring_fact [eta] (PEc (0 # 1)) (PEmul (V 1) (PEc (0 # 1))) eq_refl)).
  assert (s2 : 1 = 1)
    by (clear; exact (eq_refl (1))).
  assert (s3 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s4 : forall (j_0 t : nat),
    eta * v t j_0 * x (S t) j_0 = eta * (v t j_0 * x (S t) j_0))
    by (clear - eta v x; exact (fun j_0 t => (ring_fact [eta; v t j_0; x (S t) j_0] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s5 : forall (t : nat),
    Sum 1 n (fun j => eta * (v t j * x (S t) j)) = eta * Sum 1 n (fun j => v t j * x (S t) j))
    by (clear - eta n v x y; exact (fun t => (eq_trans (y := Sum 1 n (fun j => v t j * x (S t) j) * eta) (rewritten (V 1) [Sum 1 n (fun j => eta * (v t j * x (S t) j))] [Sum 1 n (fun j => v t j * x (S t) j) * eta] (same_parts (eq_trans (y := eta * Sum 1 n (fun j => v t j * x (S t) j) + 0) (eq_trans (sum_ext 1%nat n _ (fun j => eta * (v t j * x (S t) j) + 0) (fun j => (ring_fact [eta; v t j; x (S t) j] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEadd (PEmul (V 1) (PEmul (V 2) (V 3))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n [(eta, fun j => v t j * x (S t) j)])) (ring_fact [eta; Sum 1 n (fun j => v t j * x (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 2) (V 1)) eq_refl)) eq_refl)) (ring_fact [Sum 1 n (fun j => v t j * x (S t) j); eta] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))).
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
  assert (s12 : forall (k t : nat),
    eta * 1 * decay_r t * (y (S t) - yhat_r (S t)) * x (S t) k = eta * (decay_r t * (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - decay_r eta x y yhat_r; exact (fun k t => (ring_fact [eta; decay_r t; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEsub (V 3) (V 4))) (V 5)) (PEmul (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) eq_refl))).
  assert (s13 : forall (k t : nat),
    eta * v t k + eta * (decay_r t * (y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + decay_r t * (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - decay_r eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; decay_r t; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEmul (V 3) (PEsub (V 4) (V 5))) (V 6)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEmul (V 3) (PEsub (V 4) (V 5))) (V 6)))) eq_refl))).
  assert (s14 : forall t : nat, (forall k : nat, w t k = eta * v t k) /\ decay t = decay_r t)
    by (clear - H1 H10 H11 H12 H2 H3 H4 H5 H6 H7 H8 H9 decay decay_r eta gamma n phi s1 s10 s12 s13 s3 s4 s5 v w x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k) /\ decay t = decay_r t) (conj (fun k : nat => (eq_trans (eq_trans (H6 k) s1) (mul2 (eq_refl (eta)) (eq_sym (H5 k))))) (eq_trans H1 (eq_sym H2))) (fun t : nat => (fun H13 : (forall k : nat, w t k = eta * v t k) /\ decay t = decay_r t => (conj (fun k : nat => (eq_trans (eq_trans (H10 t k) (eq_trans (add2 ((proj1 H13) k) (eq_trans (mul2 (mul2 (mul2 s3 (proj2 H13)) (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H7 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H13) j_0) (eq_refl (x (S t) j_0))) (s4 j_0 t)))) (s5 t))) (((fun c_x : R => (fun z_x : R => (fun H14 : 0 < c_x => (eq_trans (eq_trans (H11 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s10 c_x z_x H14)) (eq_refl ((-1))))) (eq_sym (H11 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H12))) (eq_sym (H8 t)))))) (eq_refl (x (S t) k))) (s12 k t))) (s13 k t))) (mul2 (eq_refl (eta)) (eq_sym (H9 t k))))) (eq_trans (eq_trans (H3 t) (mul2 (eq_refl (gamma)) (proj2 H13))) (eq_sym (H4 t)))))))).
  exact (fun t : nat => (proj1 (s14 t))).
Qed.

Lemma L3_2 (n : nat) (eta' gamma : R) (phi : R -> R) (decay decay_r : nat -> R) (v w x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : decay 0%nat = 1)
    (H2 : decay_r 0%nat = 1)
    (H3 : forall t : nat, decay (S t) = gamma * decay t)
    (H4 : forall t : nat, decay_r (S t) = gamma * decay_r t)
    (H5 : forall k : nat, v 0%nat k = 0)
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H8 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H9 : forall t : nat, forall k : nat, v (S t) k = v t k + decay_r t * (y (S t) - yhat_r (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H17 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * decay t * (y (S t) - yhat (S t)) * x (S t) k)
    (H18 : 0 < eta') :
  forall t : nat, forall k : nat, w t k = eta' * v t k.
Proof.
  exact (L3_1 n eta' gamma phi decay decay_r v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8 H9 H17 H11 H18).
Qed.

Lemma L3_3 (n : nat) (eta eta' gamma : R) (phi : R -> R) (decay decay' decay_r : nat -> R) (v w w' x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : decay 0%nat = 1)
    (H2 : decay_r 0%nat = 1)
    (H3 : forall t : nat, decay (S t) = gamma * decay t)
    (H4 : forall t : nat, decay_r (S t) = gamma * decay_r t)
    (H5 : forall k : nat, v 0%nat k = 0)
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H8 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H9 : forall t : nat, forall k : nat, v (S t) k = v t k + decay_r t * (y (S t) - yhat_r (S t)) * x (S t) k)
    (H10 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * decay t * (y (S t) - yhat (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H12 : 0 < eta)
    (H18 : 0 < eta')
    (H19 : decay' 0%nat = 1)
    (H20 : forall t : nat, decay' (S t) = gamma * decay' t)
    (H21 : forall k : nat, w' 0%nat k = 0)
    (H22 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H23 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * decay' t * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  assert (s15 : forall (k t : nat),
    eta' * (eta * v t k) = eta * (eta' * v t k))
    by (clear - eta eta' v; exact (fun k t => (ring_fact [eta'; eta; v t k] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  exact (fun t : nat => (fun k : nat => (eq_trans (eq_trans (mul2 (eq_refl (eta')) ((L3_1 n eta gamma phi decay decay_r v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12) t k)) (s15 k t)) (eq_sym (mul2 (eq_refl (eta)) ((L3_2 n eta' gamma phi decay' decay_r v w' x y yhat' yhat_r H19 H2 H20 H4 H5 H21 H22 H8 H9 H11 H23 H18) t k)))))).
Qed.

Record small31_state := { small31_now_v : nat -> R; small31_now_decay_r : R }.

Section small31.
Variables (n : nat) (gamma : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small31_next_yhat_r (now : small31_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small31_now_v now j * x (S t) j)).
Definition small31_next_v (now : small31_state) (t k : nat) : R :=
  small31_now_v now k + small31_now_decay_r now * (y (S t) - small31_next_yhat_r now t) * x (S t) k.
Definition small31_next_decay_r (now : small31_state) (t : nat) : R :=
  gamma * small31_now_decay_r now.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_v := small31_next_v now t; small31_now_decay_r := small31_next_decay_r now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_v := fun k => 0; small31_now_decay_r := 1 |} | S t => small31_step (small31_after t) t end.
Definition small31_v (t : nat) := small31_now_v (small31_after t).
Definition small31_decay_r (t : nat) := small31_now_decay_r (small31_after t).
Definition small31_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small31_next_yhat_r (small31_after t) t end.
End small31.

Lemma L3_4 (n : nat) (eta eta' gamma : R) (phi : R -> R) (decay decay' : nat -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H1 : decay 0%nat = 1)
    (H3 : forall t : nat, decay (S t) = gamma * decay t)
    (H6 : forall k : nat, w 0%nat k = 0)
    (H7 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H10 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * decay t * (y (S t) - yhat (S t)) * x (S t) k)
    (H11 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H12 : 0 < eta)
    (H18 : 0 < eta')
    (H19 : decay' 0%nat = 1)
    (H20 : forall t : nat, decay' (S t) = gamma * decay' t)
    (H21 : forall k : nat, w' 0%nat k = 0)
    (H22 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H23 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * decay' t * (y (S t) - yhat' (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  pose (decay_r := fun _ : nat => 0).
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L3_3 n eta eta' gamma phi decay decay' (small31_decay_r n gamma phi x y) (small31_v n gamma phi x y) w w' x y yhat yhat' (small31_yhat_r n gamma phi x y) H1 eq_refl H3 (fun _ => eq_refl) (fun _ => eq_refl) H6 H7 (fun _ => eq_refl) (fun _ _ => eq_refl) H10 H11 H12 H18 H19 H20 H21 H22 H23).
Qed.

Theorem claim3 :
  forall (n : nat) (eta eta' gamma : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run31_w n eta gamma phi x y) in
  let w' := (run32_w' n eta' gamma phi x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, forall k : nat, eta' * w t k = eta * w' t k.
Proof.
  intros n eta eta' gamma x y phi w w' H12 H18.
  exact (L3_4 n eta eta' gamma phi (run31_decay n eta gamma phi x y) (run32_decay' n eta' gamma phi x y) (run31_w n eta gamma phi x y) (run32_w' n eta' gamma phi x y) x y (run31_yhat n eta gamma phi x y) (run32_yhat' n eta' gamma phi x y) eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H12 H18 eq_refl (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim3_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let gamma := (1 / 2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run31_w n eta gamma phi x y) in
  let w' := (run32_w' n eta' gamma phi x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, forall k : nat, eta' * w t k = eta * w' t k).
Proof.
  intros n eta eta' gamma x y phi w w'.
  pose (decay := (run31_decay n eta gamma phi x y)).
  pose (yhat := (run31_yhat n eta gamma phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : decay 0%nat = 1)
    by (refine (eq_refl : decay 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : w 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * decay 0%nat * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (PEsub (V 4) (V 5))) (V 6))) [w 0%nat 1%nat; eta; decay 0%nat; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v2 (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v3 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [(-2)] (same_parts v4 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (claim3 n eta eta' gamma x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim1_moves, claim2_defined, claim2_moves, claim3_moves).
Print Assumptions certified.
