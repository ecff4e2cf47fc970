(* The certificate of the page `perceptron-mistakes-ignore-rate`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $y - \hat{y}$ is the same for $\eta$ and $\eta'$ *)

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
  forall t : nat, yhat (S t) = yhat_r (S t).
Proof.
  assert (s1 : forall (j_0 t : nat),
    eta * v t j_0 * x (S t) j_0 = eta * (v t j_0 * x (S t) j_0))
    by (clear - eta v x; exact (fun j_0 t => (ring_fact [eta; v t j_0; x (S t) j_0] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s2 : forall (t : nat),
    Sum 1 n (fun j => eta * (v t j * x (S t) j)) = eta * Sum 1 n (fun j => v t j * x (S t) j))
    by (clear - eta n v x y; exact (fun t => (eq_trans (y := Sum 1 n (fun j => v t j * x (S t) j) * eta) (rewritten (V 1) [Sum 1 n (fun j => eta * (v t j * x (S t) j))] [Sum 1 n (fun j => v t j * x (S t) j) * eta] (same_parts (eq_trans (y := eta * Sum 1 n (fun j => v t j * x (S t) j) + 0) (eq_trans (sum_ext 1%nat n _ (fun j => eta * (v t j * x (S t) j) + 0) (fun j => (ring_fact [eta; v t j; x (S t) j] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEadd (PEmul (V 1) (PEmul (V 2) (V 3))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n [(eta, fun j => v t j * x (S t) j)])) (ring_fact [eta; Sum 1 n (fun j => v t j * x (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 2) (V 1)) eq_refl)) eq_refl)) (ring_fact [Sum 1 n (fun j => v t j * x (S t) j); eta] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))).
  assert (s3 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s4 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s5 : forall (z_x : R) (H12 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H12 => (lt_rearrange (z_x) (0) (0) (- z_x) H12 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s6 : forall (c_x z_x : R) (H10 : 0 < c_x) (H12 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s5; exact (fun c_x z_x H10 H12 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H10 (s5 z_x H12)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s7 : forall (c_x z_x : R) (H10 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s6; exact (fun c_x z_x H10 => (order_cases (z_x) _ (fun H11 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H10) H11)) (eq_sym ((law_nonneg_of_nonnegative z_x) H11)))) (fun H12 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s6 c_x z_x H10 H12)) (eq_sym ((law_nonneg_of_negative z_x) H12))))))).
  assert (s8 : forall (z_x : R),
    2 * nonneg z_x + (-1) = 2 * nonneg z_x + (-1))
    by (clear; exact (fun z_x => (eq_refl (2 * nonneg z_x + (-1))))).
  assert (s9 : forall (t : nat) (H9 : (forall k : nat, w t k = eta * v t k)),
    yhat (S t) = yhat_r (S t))
    by (clear - H3 H4 H7 H8 eta n phi s1 s2 s7 v x yhat yhat_r; exact (fun t H9 => (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H9 j_0) (eq_refl (x (S t) j_0))) (s1 j_0 t)))) (s2 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s7 c_x z_x H10)) (eq_refl ((-1))))) (eq_sym (H7 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H8))) (eq_sym (H4 t))))).
  assert (s10 : 0 = eta * 0)
    by (clear - eta; exact (ring_fact [eta] (PEc (0 # 1)) (PEmul (V 1) (PEc (0 # 1))) eq_refl)).
  assert (s11 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s12 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s13 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s14 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H1 H2 H5 H6 eta s10 s11 s12 s13 s9 v w x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H2 k) s10) (mul2 (eq_refl (eta)) (eq_sym (H1 k))))) (fun t : nat => (fun H9 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H6 t k) (eq_trans (add2 (H9 k) (eq_trans (mul2 (mul2 s11 (add2 (eq_refl (y (S t))) (opp1 (s9 t H9)))) (eq_refl (x (S t) k))) (s12 k t))) (s13 k t))) (mul2 (eq_refl (eta)) (eq_sym (H5 t k))))))))).
  exact (fun t : nat => ((fun H9 : (forall k : nat, w t k = eta * v t k) => (s9 t H9)) (s14 t))).
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
  forall t : nat, yhat (S t) = yhat_r (S t).
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
  forall t : nat, y (S t) - yhat (S t) = y (S t) - yhat' (S t).
Proof.
  assert (s15 : forall (t : nat),
    y (S t) - yhat_r (S t) = y (S t) - yhat_r (S t))
    by (clear - y yhat_r; exact (fun t => (eq_refl (y (S t) - yhat_r (S t))))).
  exact (fun t : nat => (eq_trans (add2 (eq_refl (y (S t))) (opp1 ((L1_1 n eta phi v w x y yhat yhat_r H1 H2 H3 H4 H5 H6 H7 H8) t))) (eq_sym (add2 (eq_refl (y (S t))) (opp1 ((L1_2 n eta' phi v w' x y yhat' yhat_r H1 H15 H16 H4 H5 H7 H17 H14) t)))))).
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
  forall t : nat, y (S t) - yhat (S t) = y (S t) - yhat' (S t).
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L1_3 n eta eta' phi (small11_v n phi x y) w w' x y yhat yhat' (small11_yhat_r n phi x y) (fun _ => eq_refl) H2 H3 (fun _ => eq_refl) (fun _ _ => eq_refl) H6 H7 H8 H14 H15 H16 H17).
Qed.

Theorem claim1 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let yhat := (run11_yhat n eta phi x y) in
  let yhat' := (run12_yhat' n eta' phi x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, y (S t) - yhat (S t) = y (S t) - yhat' (S t).
Proof.
  intros n eta eta' x y phi yhat yhat' H8 H14.
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
  let yhat := (run11_yhat n eta phi x y) in
  let yhat' := (run12_yhat' n eta' phi x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, y (S t) - yhat (S t) = y (S t) - yhat' (S t)).
Proof.
  intros n eta eta' x y phi w yhat yhat'.
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_nonneg_of_nonnegative (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (rewritten (V 1) [w 1%nat 1%nat] [(-2)] (same_parts v3 eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (claim1 n eta eta' x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** updating when $y\,(\mathbf{w} \cdot \mathbf{x}) \le 0$, $mistake$ is the same for $\eta$ and $\eta'$ *)

Record run21_state := { run21_now_w : nat -> R }.

Section run21.
Variables (n : nat) (eta : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run21_next_z (now : run21_state) (t : nat) : R :=
  Sum 1 n (fun j => run21_now_w now j * x (S t) j).
Definition run21_next_yhat (now : run21_state) (t : nat) : R :=
  phi (run21_next_z now t).
Definition run21_next_mistake (now : run21_state) (t : nat) : R :=
  1 - pos (y (S t) * run21_next_z now t).
Definition run21_next_w (now : run21_state) (t k : nat) : R :=
  run21_now_w now k + eta * run21_next_mistake now t * y (S t) * x (S t) k.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_w := run21_next_w now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_w := fun k => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_w (t : nat) := run21_now_w (run21_after t).
Definition run21_z (t : nat) : R :=
  match t with O => 0 | S t => run21_next_z (run21_after t) t end.
Definition run21_yhat (t : nat) : R :=
  match t with O => 0 | S t => run21_next_yhat (run21_after t) t end.
Definition run21_mistake (t : nat) : R :=
  match t with O => 0 | S t => run21_next_mistake (run21_after t) t end.
End run21.

Record run22_state := { run22_now_w' : nat -> R }.

Section run22.
Variables (n : nat) (eta' : R) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run22_next_z' (now : run22_state) (t : nat) : R :=
  Sum 1 n (fun j => run22_now_w' now j * x (S t) j).
Definition run22_next_yhat' (now : run22_state) (t : nat) : R :=
  phi (run22_next_z' now t).
Definition run22_next_mistake' (now : run22_state) (t : nat) : R :=
  1 - pos (y (S t) * run22_next_z' now t).
Definition run22_next_w' (now : run22_state) (t k : nat) : R :=
  run22_now_w' now k + eta' * run22_next_mistake' now t * y (S t) * x (S t) k.
Definition run22_step (now : run22_state) (t : nat) : run22_state := {| run22_now_w' := run22_next_w' now t |}.
Fixpoint run22_after (t : nat) : run22_state :=
  match t with O => {| run22_now_w' := fun k => 0 |} | S t => run22_step (run22_after t) t end.
Definition run22_w' (t : nat) := run22_now_w' (run22_after t).
Definition run22_z' (t : nat) : R :=
  match t with O => 0 | S t => run22_next_z' (run22_after t) t end.
Definition run22_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run22_next_yhat' (run22_after t) t end.
Definition run22_mistake' (t : nat) : R :=
  match t with O => 0 | S t => run22_next_mistake' (run22_after t) t end.
End run22.

Lemma L2_1 (n : nat) (eta : R) (mistake mistake_r : nat -> R) (v w x : nat -> nat -> R) (y z z_r : nat -> R)
    (H1 : forall t : nat, mistake (S t) = 1 - pos (y (S t) * z (S t)))
    (H2 : forall t : nat, mistake_r (S t) = 1 - pos (y (S t) * z_r (S t)))
    (H3 : forall k : nat, v 0%nat k = 0)
    (H4 : forall k : nat, w 0%nat k = 0)
    (H5 : forall t : nat, z (S t) = Sum 1 n (fun j => w t j * x (S t) j))
    (H6 : forall t : nat, z_r (S t) = Sum 1 n (fun j => v t j * x (S t) j))
    (H7 : forall t : nat, forall k : nat, v (S t) k = v t k + mistake_r (S t) * y (S t) * x (S t) k)
    (H8 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * mistake (S t) * y (S t) * x (S t) k)
    (H9 : 0 < eta) :
  forall t : nat, mistake (S t) = mistake_r (S t).
Proof.
  assert (s1 : forall (j_0 t : nat),
    eta * v t j_0 * x (S t) j_0 = eta * (v t j_0 * x (S t) j_0))
    by (clear - eta v x; exact (fun j_0 t => (ring_fact [eta; v t j_0; x (S t) j_0] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s2 : forall (t : nat),
    Sum 1 n (fun j => eta * (v t j * x (S t) j)) = eta * Sum 1 n (fun j => v t j * x (S t) j))
    by (clear - eta n v x y; exact (fun t => (eq_trans (y := Sum 1 n (fun j => v t j * x (S t) j) * eta) (rewritten (V 1) [Sum 1 n (fun j => eta * (v t j * x (S t) j))] [Sum 1 n (fun j => v t j * x (S t) j) * eta] (same_parts (eq_trans (y := eta * Sum 1 n (fun j => v t j * x (S t) j) + 0) (eq_trans (sum_ext 1%nat n _ (fun j => eta * (v t j * x (S t) j) + 0) (fun j => (ring_fact [eta; v t j; x (S t) j] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEadd (PEmul (V 1) (PEmul (V 2) (V 3))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n [(eta, fun j => v t j * x (S t) j)])) (ring_fact [eta; Sum 1 n (fun j => v t j * x (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 2) (V 1)) eq_refl)) eq_refl)) (ring_fact [Sum 1 n (fun j => v t j * x (S t) j); eta] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))).
  assert (s3 : forall (t : nat),
    y (S t) * (eta * z_r (S t)) = eta * (y (S t) * z_r (S t)))
    by (clear - eta y z_r; exact (fun t => (ring_fact [y (S t); eta; z_r (S t)] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  assert (s4 : forall (c_x z_x : R) (H11 : 0 < c_x) (H12 : 0 <= - z_x),
    c_x * z_x <= 0)
    by (clear; exact (fun c_x z_x H11 H12 => (le_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (le_mul (Rlt_le _ _ H11) H12) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s5 : forall (z_x : R) (H12 : 0 <= - z_x),
    z_x <= 0)
    by (clear; exact (fun z_x H12 => (le_rearrange (0) (- z_x) (z_x) (0) H12 (ring_fact [z_x] (PEsub (PEc (0 # 1)) (V 1)) (PEsub (PEopp (V 1)) (PEc (0 # 1))) eq_refl)))).
  assert (s6 : forall (z_x : R) (H13 : - z_x < 0),
    0 < z_x)
    by (clear; exact (fun z_x H13 => (lt_rearrange (- z_x) (0) (0) (z_x) H13 (ring_fact [z_x] (PEsub (V 1) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (PEopp (V 1))) eq_refl)))).
  assert (s7 : forall (t : nat) (H10 : (forall k : nat, w t k = eta * v t k)),
    mistake (S t) = mistake_r (S t))
    by (clear - H1 H2 H5 H6 H9 eta mistake mistake_r n s1 s2 s3 s4 s5 s6 x y z_r; exact (fun t H10 => (eq_trans (eq_trans (H1 t) (add2 (eq_refl (1)) (opp1 (eq_trans (f_equal pos (eq_trans (mul2 (eq_refl (y (S t))) (eq_trans (eq_trans (H5 t) (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H10 j_0) (eq_refl (x (S t) j_0))) (s1 j_0 t)))) (s2 t))) (mul2 (eq_refl (eta)) (eq_sym (H6 t))))) (s3 t))) (((fun c_x : R => (fun z_x : R => (fun H11 : 0 < c_x => (order_cases (- z_x) _ (fun H12 : 0 <= - z_x => (eq_trans ((law_pos_of_nonpositive (c_x * z_x)) (s4 c_x z_x H11 H12)) (eq_sym ((law_pos_of_nonpositive z_x) (s5 z_x H12))))) (fun H13 : - z_x < 0 => (eq_trans ((law_pos_of_positive (c_x * z_x)) (lt_mul H11 (s6 z_x H13))) (eq_sym ((law_pos_of_positive z_x) (s6 z_x H13))))))))) eta (y (S t) * z_r (S t))) H9))))) (eq_sym (H2 t))))).
  assert (s8 : 0 = eta * 0)
    by (clear - eta; exact (ring_fact [eta] (PEc (0 # 1)) (PEmul (V 1) (PEc (0 # 1))) eq_refl)).
  assert (s9 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s10 : forall (k t : nat),
    eta * 1 * mistake_r (S t) * y (S t) * x (S t) k = eta * (mistake_r (S t) * y (S t) * x (S t) k))
    by (clear - eta mistake_r x y; exact (fun k t => (ring_fact [eta; mistake_r (S t); y (S t); x (S t) k] (PEmul (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (V 3)) (V 4)) (PEmul (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s11 : forall (k t : nat),
    eta * v t k + eta * (mistake_r (S t) * y (S t) * x (S t) k) = eta * (v t k + mistake_r (S t) * y (S t) * x (S t) k))
    by (clear - eta mistake_r v x y; exact (fun k t => (ring_fact [eta; v t k; mistake_r (S t); y (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEmul (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEmul (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s12 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H3 H4 H7 H8 eta s10 s11 s7 s8 s9 v w x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H4 k) s8) (mul2 (eq_refl (eta)) (eq_sym (H3 k))))) (fun t : nat => (fun H10 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H8 t k) (eq_trans (add2 (H10 k) (eq_trans (mul2 (mul2 (mul2 s9 (s7 t H10)) (eq_refl (y (S t)))) (eq_refl (x (S t) k))) (s10 k t))) (s11 k t))) (mul2 (eq_refl (eta)) (eq_sym (H7 t k))))))))).
  exact (fun t : nat => ((fun H10 : (forall k : nat, w t k = eta * v t k) => (s7 t H10)) (s12 t))).
Qed.

Lemma L2_2 (n : nat) (eta' : R) (mistake mistake_r : nat -> R) (v w x : nat -> nat -> R) (y z z_r : nat -> R)
    (H1 : forall t : nat, mistake (S t) = 1 - pos (y (S t) * z (S t)))
    (H2 : forall t : nat, mistake_r (S t) = 1 - pos (y (S t) * z_r (S t)))
    (H3 : forall k : nat, v 0%nat k = 0)
    (H4 : forall k : nat, w 0%nat k = 0)
    (H5 : forall t : nat, z (S t) = Sum 1 n (fun j => w t j * x (S t) j))
    (H6 : forall t : nat, z_r (S t) = Sum 1 n (fun j => v t j * x (S t) j))
    (H7 : forall t : nat, forall k : nat, v (S t) k = v t k + mistake_r (S t) * y (S t) * x (S t) k)
    (H14 : forall t : nat, forall k : nat, w (S t) k = w t k + eta' * mistake (S t) * y (S t) * x (S t) k)
    (H15 : 0 < eta') :
  forall t : nat, mistake (S t) = mistake_r (S t).
Proof.
  exact (L2_1 n eta' mistake mistake_r v w x y z z_r H1 H2 H3 H4 H5 H6 H7 H14 H15).
Qed.

Lemma L2_3 (n : nat) (eta eta' : R) (mistake mistake' mistake_r : nat -> R) (v w w' x : nat -> nat -> R) (y z z' z_r : nat -> R)
    (H1 : forall t : nat, mistake (S t) = 1 - pos (y (S t) * z (S t)))
    (H2 : forall t : nat, mistake_r (S t) = 1 - pos (y (S t) * z_r (S t)))
    (H3 : forall k : nat, v 0%nat k = 0)
    (H4 : forall k : nat, w 0%nat k = 0)
    (H5 : forall t : nat, z (S t) = Sum 1 n (fun j => w t j * x (S t) j))
    (H6 : forall t : nat, z_r (S t) = Sum 1 n (fun j => v t j * x (S t) j))
    (H7 : forall t : nat, forall k : nat, v (S t) k = v t k + mistake_r (S t) * y (S t) * x (S t) k)
    (H8 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * mistake (S t) * y (S t) * x (S t) k)
    (H9 : 0 < eta)
    (H15 : 0 < eta')
    (H16 : forall t : nat, mistake' (S t) = 1 - pos (y (S t) * z' (S t)))
    (H17 : forall k : nat, w' 0%nat k = 0)
    (H18 : forall t : nat, z' (S t) = Sum 1 n (fun j => w' t j * x (S t) j))
    (H19 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * mistake' (S t) * y (S t) * x (S t) k) :
  forall t : nat, mistake (S t) = mistake' (S t).
Proof.
  assert (s13 : forall (t : nat),
    mistake_r (S t) = mistake_r (S t))
    by (clear - mistake_r; exact (fun t => (eq_refl (mistake_r (S t))))).
  exact (fun t : nat => (eq_trans ((L2_1 n eta mistake mistake_r v w x y z z_r H1 H2 H3 H4 H5 H6 H7 H8 H9) t) (eq_sym ((L2_2 n eta' mistake' mistake_r v w' x y z' z_r H16 H2 H3 H17 H18 H6 H7 H19 H15) t)))).
Qed.

Record small21_state := { small21_now_v : nat -> R }.

Section small21.
Variables (n : nat) (phi : R -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small21_next_z_r (now : small21_state) (t : nat) : R :=
  Sum 1 n (fun j => small21_now_v now j * x (S t) j).
Definition small21_next_yhat_r (now : small21_state) (t : nat) : R :=
  phi (small21_next_z_r now t).
Definition small21_next_mistake_r (now : small21_state) (t : nat) : R :=
  1 - pos (y (S t) * small21_next_z_r now t).
Definition small21_next_v (now : small21_state) (t k : nat) : R :=
  small21_now_v now k + small21_next_mistake_r now t * y (S t) * x (S t) k.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_v := small21_next_v now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_v := fun k => 0 |} | S t => small21_step (small21_after t) t end.
Definition small21_v (t : nat) := small21_now_v (small21_after t).
Definition small21_z_r (t : nat) : R :=
  match t with O => 0 | S t => small21_next_z_r (small21_after t) t end.
Definition small21_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small21_next_yhat_r (small21_after t) t end.
Definition small21_mistake_r (t : nat) : R :=
  match t with O => 0 | S t => small21_next_mistake_r (small21_after t) t end.
End small21.

Lemma L2_4 (n : nat) (eta eta' : R) (mistake mistake' : nat -> R) (w w' x : nat -> nat -> R) (y z z' : nat -> R)
    (H1 : forall t : nat, mistake (S t) = 1 - pos (y (S t) * z (S t)))
    (H4 : forall k : nat, w 0%nat k = 0)
    (H5 : forall t : nat, z (S t) = Sum 1 n (fun j => w t j * x (S t) j))
    (H8 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * mistake (S t) * y (S t) * x (S t) k)
    (H9 : 0 < eta)
    (H15 : 0 < eta')
    (H16 : forall t : nat, mistake' (S t) = 1 - pos (y (S t) * z' (S t)))
    (H17 : forall k : nat, w' 0%nat k = 0)
    (H18 : forall t : nat, z' (S t) = Sum 1 n (fun j => w' t j * x (S t) j))
    (H19 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * mistake' (S t) * y (S t) * x (S t) k) :
  forall t : nat, mistake (S t) = mistake' (S t).
Proof.
  pose (mistake_r := fun _ : nat => 0).
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  pose (z_r := fun _ : nat => 0).
  pose (phi := fun _ : R => 0).
  exact (L2_3 n eta eta' mistake mistake' (small21_mistake_r n x y) (small21_v n x y) w w' x y z z' (small21_z_r n x y) H1 (fun _ => eq_refl) (fun _ => eq_refl) H4 H5 (fun _ => eq_refl) (fun _ _ => eq_refl) H8 H9 H15 H16 H17 H18 H19).
Qed.

Theorem claim2 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z_ : R => 2 * nonneg z_ + (-1) in
  let mistake := (run21_mistake n eta x y) in
  let mistake' := (run22_mistake' n eta' x y) in
  0 < eta ->
  0 < eta' ->
  forall t : nat, mistake (S t) = mistake' (S t).
Proof.
  intros n eta eta' x y phi mistake mistake' H9 H15.
  exact (L2_4 n eta eta' (run21_mistake n eta x y) (run22_mistake' n eta' x y) (run21_w n eta x y) (run22_w' n eta' x y) x y (run21_z n eta x y) (run22_z' n eta' x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) H9 H15 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z_ : R => 2 * nonneg z_ + (-1) in
  let w := (run21_w n eta x y) in
  let mistake := (run21_mistake n eta x y) in
  let mistake' := (run22_mistake' n eta' x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, mistake (S t) = mistake' (S t)).
Proof.
  intros n eta eta' x y phi w mistake mistake'.
  pose (z := (run21_z n eta x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : z 1%nat = 0)
    by (refine (eq_trans (y := w 0%nat 1%nat * x 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : mistake 1%nat = 1)
    by (refine (eq_trans (y := 1 - pos (y 1%nat * z 1%nat)) eq_refl (eq_trans (y := 1 - 0) (rewritten (PEsub (PEc (1 # 1)) (V 1)) [pos (y 1%nat * z 1%nat)] [0] (same_parts (eq_trans (f_equal pos (eq_trans (y := (-1) * 0) (rewritten (PEmul (V 1) (V 2)) [y 1%nat; z 1%nat] [(-1); 0] (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 eq_refl))) (ring_fact [] (PEmul (PEc (-1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))) (law_pos_of_nonpositive (0) (number_le (0 # 1) (0 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEsub (PEc (1 # 1)) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : w 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * mistake 1%nat * y 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * 1 * (-1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (PEmul (V 2) (V 3)) (V 4)) (V 5))) [w 0%nat 1%nat; eta; mistake 1%nat; y 1%nat; x 1%nat 1%nat] [0; 1; 1; (-1); 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts v3 (same_parts (eq_refl : y 1%nat = (-1)) (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [w 1%nat 1%nat] [(-1)] (same_parts v4 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (0 # 1) eq_refl)) (claim2 n eta eta' x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim1_moves, claim2_moves).
Print Assumptions certified.
