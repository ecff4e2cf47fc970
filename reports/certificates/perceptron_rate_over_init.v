(* The certificate of the page `perceptron-rate-over-init`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\mathbf{w}$ in the first run is $\eta$ times $\mathbf{w}$ in the second *)

Record run11_state := { run11_now_w : nat -> R }.

Section run11.
Variables (n : nat) (eta : R) (phi : R -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run11_next_yhat (now : run11_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run11_now_w now j * x (S t) j)).
Definition run11_next_w (now : run11_state) (t k : nat) : R :=
  run11_now_w now k + eta * (y (S t) - run11_next_yhat now t) * x (S t) k.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_w := run11_next_w now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_w := fun k => w0 k |} | S t => run11_step (run11_after t) t end.
Definition run11_w (t : nat) := run11_now_w (run11_after t).
Definition run11_yhat (t : nat) : R :=
  match t with O => 0 | S t => run11_next_yhat (run11_after t) t end.
End run11.

Record run12_state := { run12_now_w' : nat -> R }.

Section run12.
Variables (n : nat) (eta : R) (phi : R -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run12_next_yhat' (now : run12_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run12_now_w' now j * x (S t) j)).
Definition run12_next_w' (now : run12_state) (t k : nat) : R :=
  run12_now_w' now k + (y (S t) - run12_next_yhat' now t) * x (S t) k.
Definition run12_step (now : run12_state) (t : nat) : run12_state := {| run12_now_w' := run12_next_w' now t |}.
Fixpoint run12_after (t : nat) : run12_state :=
  match t with O => {| run12_now_w' := fun k => / eta * w0 k |} | S t => run12_step (run12_after t) t end.
Definition run12_w' (t : nat) := run12_now_w' (run12_after t).
Definition run12_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run12_next_yhat' (run12_after t) t end.
End run12.

Lemma L1_1 (n : nat) (eta : R) (phi : R -> R) (v w : nat -> nat -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = / eta * w0 k)
    (H2 : forall k : nat, w 0%nat k = / eta * w0 k)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + (y (S t) - yhat (S t)) * x (S t) k) :
  forall t : nat, forall k : nat, w t k = v t k.
Proof.
  assert (s1 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s2 : / (eta * 1) = / eta * 1)
    by (clear - eta y; exact (eq_trans (y := / eta) (rewritten (V 1) [/ (eta * 1)] [/ eta] (same_parts (inv1 (ring_fact [eta] (PEmul (V 1) (PEc (1 # 1))) (V 1) eq_refl)) eq_refl)) (ring_fact [/ eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s3 : forall (k : nat),
    / eta * 1 * w0 k = / eta * w0 k)
    by (clear - eta w0; exact (fun k => (ring_fact [/ eta; w0 k] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s4 : forall t : nat, (forall k : nat, w t k = v t k))
    by (clear - H1 H2 H3 H4 H5 H6 n phi v w x y; exact (nat_ind (fun t => (forall k : nat, w t k = v t k)) (fun k : nat => (eq_trans (H2 k) (eq_sym (H1 k)))) (fun t : nat => (fun H7 : (forall k : nat, w t k = v t k) => (fun k : nat => (eq_trans (eq_trans (H6 t k) (add2 (H7 k) (mul2 (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H3 t) (f_equal phi (sum_ext 1%nat n _ _ (fun j_0 : nat => (mul2 (H7 j_0) (eq_refl (x (S t) j_0))))))) (eq_sym (H4 t))))) (eq_refl (x (S t) k))))) (eq_sym (H5 t k)))))))).
  exact (fun t : nat => (s4 t)).
Qed.

Lemma L1_2 (n : nat) (eta : R) (phi : R -> R) (v w w' : nat -> nat -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = / eta * w0 k)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H8 : forall k : nat, w' 0%nat k = / eta * w0 k)
    (H9 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H10 : forall k : nat, w 0%nat k = w0 k)
    (H11 : forall t : nat, forall k : nat, w' (S t) k = w' t k + (y (S t) - yhat' (S t)) * x (S t) k)
    (H12 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H13 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H14 : 0 < eta) :
  forall t : nat, forall k : nat, w t k = eta * w' t k.
Proof.
  assert (s5 : forall (k : nat),
    w0 k = 1 * w0 k)
    by (clear - w0; exact (fun k => (ring_fact [w0 k] (V 1) (PEmul (PEc (1 # 1)) (V 1)) eq_refl))).
  assert (s6 : eta * / eta = (eta - 0) * / (eta - 0))
    by (clear - eta y; exact (eq_trans (y := (eta - 0) * / eta) (ring_fact [eta; / eta] (PEmul (V 1) (V 2)) (PEmul (PEsub (V 1) (PEc (0 # 1))) (V 2)) eq_refl) (eq_sym (rewritten (PEmul (PEsub (V 1) (PEc (0 # 1))) (V 2)) [eta; / (eta - 0)] [eta; / eta] (same_parts (eq_refl (eta)) (same_parts (inv1 (ring_fact [eta] (PEsub (V 1) (PEc (0 # 1))) (V 1) eq_refl)) eq_refl)))))).
  assert (s7 : forall (k : nat),
    eta * / eta * w0 k = eta * (/ eta * w0 k))
    by (clear - eta w0; exact (fun k => (ring_fact [eta; / eta; w0 k] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s8 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s9 : forall (j_0 t : nat),
    eta * v t j_0 * x (S t) j_0 = eta * (v t j_0 * x (S t) j_0))
    by (clear - eta v x; exact (fun j_0 t => (ring_fact [eta; v t j_0; x (S t) j_0] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s10 : forall (t : nat),
    Sum 1 n (fun j => eta * (v t j * x (S t) j)) = eta * Sum 1 n (fun j => v t j * x (S t) j))
    by (clear - eta n v x y; exact (fun t => (eq_trans (y := Sum 1 n (fun j => v t j * x (S t) j) * eta) (rewritten (V 1) [Sum 1 n (fun j => eta * (v t j * x (S t) j))] [Sum 1 n (fun j => v t j * x (S t) j) * eta] (same_parts (eq_trans (y := eta * Sum 1 n (fun j => v t j * x (S t) j) + 0) (eq_trans (sum_ext 1%nat n _ (fun j => eta * (v t j * x (S t) j) + 0) (fun j => (ring_fact [eta; v t j; x (S t) j] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEadd (PEmul (V 1) (PEmul (V 2) (V 3))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n [(eta, fun j => v t j * x (S t) j)])) (ring_fact [eta; Sum 1 n (fun j => v t j * x (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 2) (V 1)) eq_refl)) eq_refl)) (ring_fact [Sum 1 n (fun j => v t j * x (S t) j); eta] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))).
  assert (s11 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s12 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s13 : forall (z_x : R) (H18 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H18 => (lt_rearrange (z_x) (0) (0) (- z_x) H18 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s14 : forall (c_x z_x : R) (H16 : 0 < c_x) (H18 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s13; exact (fun c_x z_x H16 H18 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H16 (s13 z_x H18)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s15 : forall (c_x z_x : R) (H16 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s14; exact (fun c_x z_x H16 => (order_cases (z_x) _ (fun H17 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H16) H17)) (eq_sym ((law_nonneg_of_nonnegative z_x) H17)))) (fun H18 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s14 c_x z_x H16 H18)) (eq_sym ((law_nonneg_of_negative z_x) H18))))))).
  assert (s16 : forall (z_x : R),
    2 * nonneg z_x + (-1) = 2 * nonneg z_x + (-1))
    by (clear; exact (fun z_x => (eq_refl (2 * nonneg z_x + (-1))))).
  assert (s17 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s18 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s19 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H1 H10 H12 H13 H14 H3 H4 H5 eta n phi s10 s15 s17 s18 s5 s6 s7 s8 s9 v w w0 x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H10 k) (eq_trans (eq_trans (s5 k) (eq_sym (mul2 (eq_trans s6 (cancel H14)) (eq_refl (w0 k))))) (s7 k))) (mul2 (eq_refl (eta)) (eq_sym (H1 k))))) (fun t : nat => (fun H15 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H12 t k) (eq_trans (add2 (H15 k) (eq_trans (mul2 (mul2 s8 (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H15 j_0) (eq_refl (x (S t) j_0))) (s9 j_0 t)))) (s10 t))) (((fun c_x : R => (fun z_x : R => (fun H16 : 0 < c_x => (eq_trans (eq_trans (H13 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s15 c_x z_x H16)) (eq_refl ((-1))))) (eq_sym (H13 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H14))) (eq_sym (H4 t)))))) (eq_refl (x (S t) k))) (s17 k t))) (s18 k t))) (mul2 (eq_refl (eta)) (eq_sym (H5 t k))))))))).
  assert (s20 : forall (k t : nat),
    eta * v t k = eta * v t k)
    by (clear - eta v; exact (fun k t => (eq_refl (eta * v t k)))).
  exact (fun t : nat => (fun k : nat => (eq_trans ((fun t : nat => (s19 t)) t k) (eq_sym (mul2 (eq_refl (eta)) ((L1_1 n eta phi v w' w0 x y yhat' yhat_r H1 H8 H9 H4 H5 H11) t k)))))).
Qed.

Record small11_state := { small11_now_v : nat -> R }.

Section small11.
Variables (n : nat) (eta : R) (phi : R -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small11_next_yhat_r (now : small11_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small11_now_v now j * x (S t) j)).
Definition small11_next_v (now : small11_state) (t k : nat) : R :=
  small11_now_v now k + (y (S t) - small11_next_yhat_r now t) * x (S t) k.
Definition small11_step (now : small11_state) (t : nat) : small11_state := {| small11_now_v := small11_next_v now t |}.
Fixpoint small11_after (t : nat) : small11_state :=
  match t with O => {| small11_now_v := fun k => / eta * w0 k |} | S t => small11_step (small11_after t) t end.
Definition small11_v (t : nat) := small11_now_v (small11_after t).
Definition small11_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small11_next_yhat_r (small11_after t) t end.
End small11.

Lemma L1_3 (n : nat) (eta : R) (phi : R -> R) (w w' : nat -> nat -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H8 : forall k : nat, w' 0%nat k = / eta * w0 k)
    (H9 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H10 : forall k : nat, w 0%nat k = w0 k)
    (H11 : forall t : nat, forall k : nat, w' (S t) k = w' t k + (y (S t) - yhat' (S t)) * x (S t) k)
    (H12 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H13 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H14 : 0 < eta) :
  forall t : nat, forall k : nat, w t k = eta * w' t k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L1_2 n eta phi (small11_v n eta phi w0 x y) w w' w0 x y yhat yhat' (small11_yhat_r n eta phi w0 x y) (fun _ => eq_refl) H3 (fun _ => eq_refl) (fun _ _ => eq_refl) H8 H9 H10 H11 H12 H13 H14).
Qed.

Theorem claim1 :
  forall (n : nat) (eta : R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi w0 x y) in
  let w' := (run12_w' n eta phi w0 x y) in
  0 < eta ->
  forall t : nat, forall k : nat, w t k = eta * w' t k.
Proof.
  intros n eta w0 x y phi w w' H14.
  exact (L1_3 n eta phi (run11_w n eta phi w0 x y) (run12_w' n eta phi w0 x y) w0 x y (run11_yhat n eta phi w0 x y) (run12_yhat' n eta phi w0 x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H14).
Qed.

Lemma L1001_1 (eta : R)
    (H1 : 0 < eta) :
  0 < eta.
Proof.
  exact H1.
Qed.

Theorem claim1_defined :
  forall (n : nat) (eta : R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  0 < eta ->
  eta <> 0.
Proof.
  intros n eta w0 x y phi H1.
  exact (not_zero_of_pos _ ((L1001_1 eta H1))).
Qed.

Example claim1_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let w0 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run11_w n eta phi w0 x y) in
  let w' := (run12_w' n eta phi w0 x y) in
  0 < eta /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, forall k : nat, w t k = eta * w' t k).
Proof.
  intros n eta w0 x y phi w w'.
  pose (yhat := (run11_yhat n eta phi w0 x y)).
  assert (v1 : w 0%nat 1%nat = 1)
    by (refine (eq_trans (y := w0 1%nat) eq_refl (rewritten (V 1) [w0 1%nat] [1] (same_parts (eq_refl : w0 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (law_nonneg_of_nonnegative (1) (number_le (0 # 1) (1 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 + 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [1; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [w 1%nat 1%nat] [(-1)] (same_parts v3 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (1 # 1) eq_refl)) (claim1 n eta w0 x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{w}$ in the first run is $\frac{\eta}{\rho}$ times $\mathbf{w}$ in the second *)

Record run21_state := { run21_now_w : nat -> R }.

Section run21.
Variables (n : nat) (eta : R) (phi : R -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run21_next_yhat (now : run21_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run21_now_w now j * x (S t) j)).
Definition run21_next_w (now : run21_state) (t k : nat) : R :=
  run21_now_w now k + eta * (y (S t) - run21_next_yhat now t) * x (S t) k.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_w := run21_next_w now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_w := fun k => w0 k |} | S t => run21_step (run21_after t) t end.
Definition run21_w (t : nat) := run21_now_w (run21_after t).
Definition run21_yhat (t : nat) : R :=
  match t with O => 0 | S t => run21_next_yhat (run21_after t) t end.
End run21.

Record run22_state := { run22_now_w' : nat -> R }.

Section run22.
Variables (n : nat) (eta rho : R) (phi : R -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run22_next_yhat' (now : run22_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run22_now_w' now j * x (S t) j)).
Definition run22_next_w' (now : run22_state) (t k : nat) : R :=
  run22_now_w' now k + rho * (y (S t) - run22_next_yhat' now t) * x (S t) k.
Definition run22_step (now : run22_state) (t : nat) : run22_state := {| run22_now_w' := run22_next_w' now t |}.
Fixpoint run22_after (t : nat) : run22_state :=
  match t with O => {| run22_now_w' := fun k => rho * / eta * w0 k |} | S t => run22_step (run22_after t) t end.
Definition run22_w' (t : nat) := run22_now_w' (run22_after t).
Definition run22_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run22_next_yhat' (run22_after t) t end.
End run22.

Lemma L2_1 (n : nat) (eta rho : R) (phi : R -> R) (v w : nat -> nat -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = / eta * w0 k)
    (H2 : forall k : nat, w 0%nat k = rho * / eta * w0 k)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + rho * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < rho) :
  forall t : nat, forall k : nat, w t k = rho * v t k.
Proof.
  assert (s1 : rho = rho * 1)
    by (clear - rho; exact (ring_fact [rho] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s2 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s3 : / (eta * 1) = / eta * 1)
    by (clear - eta y; exact (eq_trans (y := / eta) (rewritten (V 1) [/ (eta * 1)] [/ eta] (same_parts (inv1 (ring_fact [eta] (PEmul (V 1) (PEc (1 # 1))) (V 1) eq_refl)) eq_refl)) (ring_fact [/ eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s4 : forall (k : nat),
    rho * 1 * (/ eta * 1) * w0 k = / eta * rho * w0 k)
    by (clear - eta rho w0; exact (fun k => (ring_fact [rho; / eta; w0 k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEmul (V 2) (PEc (1 # 1)))) (V 3)) (PEmul (PEmul (V 2) (V 1)) (V 3)) eq_refl))).
  assert (s5 : forall (k : nat),
    / eta * rho * w0 k = rho * (/ eta * w0 k))
    by (clear - eta rho w0; exact (fun k => (ring_fact [/ eta; rho; w0 k] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  assert (s6 : forall (j_0 t : nat),
    rho * v t j_0 * x (S t) j_0 = rho * (v t j_0 * x (S t) j_0))
    by (clear - rho v x; exact (fun j_0 t => (ring_fact [rho; v t j_0; x (S t) j_0] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s7 : forall (t : nat),
    Sum 1 n (fun j => rho * (v t j * x (S t) j)) = rho * Sum 1 n (fun j => v t j * x (S t) j))
    by (clear - n rho v x y; exact (fun t => (eq_trans (y := Sum 1 n (fun j => v t j * x (S t) j) * rho) (rewritten (V 1) [Sum 1 n (fun j => rho * (v t j * x (S t) j))] [Sum 1 n (fun j => v t j * x (S t) j) * rho] (same_parts (eq_trans (y := rho * Sum 1 n (fun j => v t j * x (S t) j) + 0) (eq_trans (sum_ext 1%nat n _ (fun j => rho * (v t j * x (S t) j) + 0) (fun j => (ring_fact [rho; v t j; x (S t) j] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEadd (PEmul (V 1) (PEmul (V 2) (V 3))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n [(rho, fun j => v t j * x (S t) j)])) (ring_fact [rho; Sum 1 n (fun j => v t j * x (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 2) (V 1)) eq_refl)) eq_refl)) (ring_fact [Sum 1 n (fun j => v t j * x (S t) j); rho] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))).
  assert (s8 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s9 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s10 : forall (z_x : R) (H12 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H12 => (lt_rearrange (z_x) (0) (0) (- z_x) H12 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s11 : forall (c_x z_x : R) (H10 : 0 < c_x) (H12 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s10; exact (fun c_x z_x H10 H12 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H10 (s10 z_x H12)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s12 : forall (c_x z_x : R) (H10 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s11; exact (fun c_x z_x H10 => (order_cases (z_x) _ (fun H11 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H10) H11)) (eq_sym ((law_nonneg_of_nonnegative z_x) H11)))) (fun H12 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s11 c_x z_x H10 H12)) (eq_sym ((law_nonneg_of_negative z_x) H12))))))).
  assert (s13 : forall (z_x : R),
    2 * nonneg z_x + (-1) = 2 * nonneg z_x + (-1))
    by (clear; exact (fun z_x => (eq_refl (2 * nonneg z_x + (-1))))).
  assert (s14 : forall (k t : nat),
    rho * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = rho * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - rho x y yhat_r; exact (fun k t => (ring_fact [rho; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s15 : forall (k t : nat),
    rho * v t k + rho * ((y (S t) - yhat_r (S t)) * x (S t) k) = rho * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - rho v x y yhat_r; exact (fun k t => (ring_fact [rho; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s16 : forall t : nat, (forall k : nat, w t k = rho * v t k))
    by (clear - H1 H2 H3 H4 H5 H6 H7 H8 n phi rho s1 s12 s14 s15 s2 s3 s4 s5 s6 s7 v w w0 x y; exact (nat_ind (fun t => (forall k : nat, w t k = rho * v t k)) (fun k : nat => (eq_trans (eq_trans (H2 k) (eq_trans (eq_trans (mul2 (mul2 s1 (eq_trans (inv1 s2) s3)) (eq_refl (w0 k))) (s4 k)) (s5 k))) (mul2 (eq_refl (rho)) (eq_sym (H1 k))))) (fun t : nat => (fun H9 : (forall k : nat, w t k = rho * v t k) => (fun k : nat => (eq_trans (eq_trans (H6 t k) (eq_trans (add2 (H9 k) (eq_trans (mul2 (mul2 s1 (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H9 j_0) (eq_refl (x (S t) j_0))) (s6 j_0 t)))) (s7 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s12 c_x z_x H10)) (eq_refl ((-1))))) (eq_sym (H7 z_x)))))) rho (Sum 1 n (fun j => v t j * x (S t) j))) H8))) (eq_sym (H4 t)))))) (eq_refl (x (S t) k))) (s14 k t))) (s15 k t))) (mul2 (eq_refl (rho)) (eq_sym (H5 t k))))))))).
  exact (fun t : nat => (s16 t)).
Qed.

Lemma L2_2 (n : nat) (eta rho : R) (phi : R -> R) (v w w' : nat -> nat -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = / eta * w0 k)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < rho)
    (H13 : forall k : nat, w' 0%nat k = rho * / eta * w0 k)
    (H14 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H15 : forall k : nat, w 0%nat k = w0 k)
    (H16 : forall t : nat, forall k : nat, w' (S t) k = w' t k + rho * (y (S t) - yhat' (S t)) * x (S t) k)
    (H17 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H18 : 0 < eta) :
  forall t : nat, forall k : nat, rho * w t k = eta * w' t k.
Proof.
  assert (s17 : forall (k : nat),
    w0 k = 1 * w0 k)
    by (clear - w0; exact (fun k => (ring_fact [w0 k] (V 1) (PEmul (PEc (1 # 1)) (V 1)) eq_refl))).
  assert (s18 : eta * / eta = (eta - 0) * / (eta - 0))
    by (clear - eta y; exact (eq_trans (y := (eta - 0) * / eta) (ring_fact [eta; / eta] (PEmul (V 1) (V 2)) (PEmul (PEsub (V 1) (PEc (0 # 1))) (V 2)) eq_refl) (eq_sym (rewritten (PEmul (PEsub (V 1) (PEc (0 # 1))) (V 2)) [eta; / (eta - 0)] [eta; / eta] (same_parts (eq_refl (eta)) (same_parts (inv1 (ring_fact [eta] (PEsub (V 1) (PEc (0 # 1))) (V 1) eq_refl)) eq_refl)))))).
  assert (s19 : forall (k : nat),
    eta * / eta * w0 k = eta * (/ eta * w0 k))
    by (clear - eta w0; exact (fun k => (ring_fact [eta; / eta; w0 k] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s20 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s21 : forall (j_0 t : nat),
    eta * v t j_0 * x (S t) j_0 = eta * (v t j_0 * x (S t) j_0))
    by (clear - eta v x; exact (fun j_0 t => (ring_fact [eta; v t j_0; x (S t) j_0] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s22 : forall (t : nat),
    Sum 1 n (fun j => eta * (v t j * x (S t) j)) = eta * Sum 1 n (fun j => v t j * x (S t) j))
    by (clear - eta n v x y; exact (fun t => (eq_trans (y := Sum 1 n (fun j => v t j * x (S t) j) * eta) (rewritten (V 1) [Sum 1 n (fun j => eta * (v t j * x (S t) j))] [Sum 1 n (fun j => v t j * x (S t) j) * eta] (same_parts (eq_trans (y := eta * Sum 1 n (fun j => v t j * x (S t) j) + 0) (eq_trans (sum_ext 1%nat n _ (fun j => eta * (v t j * x (S t) j) + 0) (fun j => (ring_fact [eta; v t j; x (S t) j] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEadd (PEmul (V 1) (PEmul (V 2) (V 3))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n [(eta, fun j => v t j * x (S t) j)])) (ring_fact [eta; Sum 1 n (fun j => v t j * x (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 2) (V 1)) eq_refl)) eq_refl)) (ring_fact [Sum 1 n (fun j => v t j * x (S t) j); eta] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))).
  assert (s23 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s24 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s25 : forall (z_x : R) (H12 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H12 => (lt_rearrange (z_x) (0) (0) (- z_x) H12 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s26 : forall (c_x z_x : R) (H10 : 0 < c_x) (H12 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s25; exact (fun c_x z_x H10 H12 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H10 (s25 z_x H12)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s27 : forall (c_x z_x : R) (H10 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s26; exact (fun c_x z_x H10 => (order_cases (z_x) _ (fun H11 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H10) H11)) (eq_sym ((law_nonneg_of_nonnegative z_x) H11)))) (fun H12 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s26 c_x z_x H10 H12)) (eq_sym ((law_nonneg_of_negative z_x) H12))))))).
  assert (s28 : forall (z_x : R),
    2 * nonneg z_x + (-1) = 2 * nonneg z_x + (-1))
    by (clear; exact (fun z_x => (eq_refl (2 * nonneg z_x + (-1))))).
  assert (s29 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s30 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s31 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H1 H15 H17 H18 H3 H4 H5 H7 eta n phi s17 s18 s19 s20 s21 s22 s27 s29 s30 v w w0 x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H15 k) (eq_trans (eq_trans (s17 k) (eq_sym (mul2 (eq_trans s18 (cancel H18)) (eq_refl (w0 k))))) (s19 k))) (mul2 (eq_refl (eta)) (eq_sym (H1 k))))) (fun t : nat => (fun H19 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H17 t k) (eq_trans (add2 (H19 k) (eq_trans (mul2 (mul2 s20 (add2 (eq_refl (y (S t))) (opp1 (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H19 j_0) (eq_refl (x (S t) j_0))) (s21 j_0 t)))) (s22 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s27 c_x z_x H10)) (eq_refl ((-1))))) (eq_sym (H7 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H18))) (eq_sym (H4 t)))))) (eq_refl (x (S t) k))) (s29 k t))) (s30 k t))) (mul2 (eq_refl (eta)) (eq_sym (H5 t k))))))))).
  assert (s32 : forall (k t : nat),
    rho * (eta * v t k) = eta * (rho * v t k))
    by (clear - eta rho v; exact (fun k t => (ring_fact [rho; eta; v t k] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  exact (fun t : nat => (fun k : nat => (eq_trans (eq_trans (mul2 (eq_refl (rho)) ((fun t : nat => (s31 t)) t k)) (s32 k t)) (eq_sym (mul2 (eq_refl (eta)) ((L2_1 n eta rho phi v w' w0 x y yhat' yhat_r H1 H13 H14 H4 H5 H16 H7 H8) t k)))))).
Qed.

Record small21_state := { small21_now_v : nat -> R }.

Section small21.
Variables (n : nat) (eta : R) (phi : R -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small21_next_yhat_r (now : small21_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small21_now_v now j * x (S t) j)).
Definition small21_next_v (now : small21_state) (t k : nat) : R :=
  small21_now_v now k + (y (S t) - small21_next_yhat_r now t) * x (S t) k.
Definition small21_step (now : small21_state) (t : nat) : small21_state := {| small21_now_v := small21_next_v now t |}.
Fixpoint small21_after (t : nat) : small21_state :=
  match t with O => {| small21_now_v := fun k => / eta * w0 k |} | S t => small21_step (small21_after t) t end.
Definition small21_v (t : nat) := small21_now_v (small21_after t).
Definition small21_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small21_next_yhat_r (small21_after t) t end.
End small21.

Lemma L2_3 (n : nat) (eta rho : R) (phi : R -> R) (w w' : nat -> nat -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < rho)
    (H13 : forall k : nat, w' 0%nat k = rho * / eta * w0 k)
    (H14 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H15 : forall k : nat, w 0%nat k = w0 k)
    (H16 : forall t : nat, forall k : nat, w' (S t) k = w' t k + rho * (y (S t) - yhat' (S t)) * x (S t) k)
    (H17 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H18 : 0 < eta) :
  forall t : nat, forall k : nat, rho * w t k = eta * w' t k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L2_2 n eta rho phi (small21_v n eta phi w0 x y) w w' w0 x y yhat yhat' (small21_yhat_r n eta phi w0 x y) (fun _ => eq_refl) H3 (fun _ => eq_refl) (fun _ _ => eq_refl) H7 H8 H13 H14 H15 H16 H17 H18).
Qed.

Theorem claim2 :
  forall (n : nat) (eta rho : R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run21_w n eta phi w0 x y) in
  let w' := (run22_w' n eta rho phi w0 x y) in
  0 < eta ->
  0 < rho ->
  forall t : nat, forall k : nat, rho * w t k = eta * w' t k.
Proof.
  intros n eta rho w0 x y phi w w' H18 H8.
  exact (L2_3 n eta rho phi (run21_w n eta phi w0 x y) (run22_w' n eta rho phi w0 x y) w0 x y (run21_yhat n eta phi w0 x y) (run22_yhat' n eta rho phi w0 x y) (fun _ => eq_refl) (fun _ => eq_refl) H8 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H18).
Qed.

Lemma L1002_1 (eta : R)
    (H1 : 0 < eta) :
  0 < eta.
Proof.
  exact H1.
Qed.

Theorem claim2_defined :
  forall (n : nat) (eta rho : R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  0 < eta ->
  eta <> 0.
Proof.
  intros n eta rho w0 x y phi H1.
  exact (not_zero_of_pos _ ((L1002_1 eta H1))).
Qed.

Example claim2_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let rho := (2 : R) in
  let w0 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run21_w n eta phi w0 x y) in
  let w' := (run22_w' n eta rho phi w0 x y) in
  0 < eta /\ 0 < rho /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, forall k : nat, rho * w t k = eta * w' t k).
Proof.
  intros n eta rho w0 x y phi w w'.
  pose (yhat := (run21_yhat n eta phi w0 x y)).
  assert (v1 : w 0%nat 1%nat = 1)
    by (refine (eq_trans (y := w0 1%nat) eq_refl (rewritten (V 1) [w0 1%nat] [1] (same_parts (eq_refl : w0 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (law_nonneg_of_nonnegative (1) (number_le (0 # 1) (1 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 + 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [1; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [rho] [2] (same_parts (eq_refl : rho = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [w 1%nat 1%nat] [(-1)] (same_parts v3 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (1 # 1) eq_refl)) (claim2 n eta rho w0 x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [rho] [2] (same_parts (eq_refl : rho = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\hat{y}$ in the first run is $\hat{y}$ in the second *)

Record run31_state := { run31_now_w : nat -> R }.

Section run31.
Variables (n : nat) (eta : R) (phi : R -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run31_next_yhat (now : run31_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run31_now_w now j * x (S t) j)).
Definition run31_next_w (now : run31_state) (t k : nat) : R :=
  run31_now_w now k + eta * (y (S t) - run31_next_yhat now t) * x (S t) k.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_w := run31_next_w now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_w := fun k => w0 k |} | S t => run31_step (run31_after t) t end.
Definition run31_w (t : nat) := run31_now_w (run31_after t).
Definition run31_yhat (t : nat) : R :=
  match t with O => 0 | S t => run31_next_yhat (run31_after t) t end.
End run31.

Record run32_state := { run32_now_w' : nat -> R }.

Section run32.
Variables (n : nat) (eta rho : R) (phi : R -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition run32_next_yhat' (now : run32_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => run32_now_w' now j * x (S t) j)).
Definition run32_next_w' (now : run32_state) (t k : nat) : R :=
  run32_now_w' now k + rho * (y (S t) - run32_next_yhat' now t) * x (S t) k.
Definition run32_step (now : run32_state) (t : nat) : run32_state := {| run32_now_w' := run32_next_w' now t |}.
Fixpoint run32_after (t : nat) : run32_state :=
  match t with O => {| run32_now_w' := fun k => rho * / eta * w0 k |} | S t => run32_step (run32_after t) t end.
Definition run32_w' (t : nat) := run32_now_w' (run32_after t).
Definition run32_yhat' (t : nat) : R :=
  match t with O => 0 | S t => run32_next_yhat' (run32_after t) t end.
End run32.

Lemma L3_1 (n : nat) (eta rho : R) (phi : R -> R) (v w : nat -> nat -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y yhat yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = / eta * w0 k)
    (H2 : forall k : nat, w 0%nat k = rho * / eta * w0 k)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + rho * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < rho) :
  forall t : nat, yhat (S t) = yhat_r (S t).
Proof.
  assert (s1 : forall (j_0 t : nat),
    rho * v t j_0 * x (S t) j_0 = rho * (v t j_0 * x (S t) j_0))
    by (clear - rho v x; exact (fun j_0 t => (ring_fact [rho; v t j_0; x (S t) j_0] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s2 : forall (t : nat),
    Sum 1 n (fun j => rho * (v t j * x (S t) j)) = rho * Sum 1 n (fun j => v t j * x (S t) j))
    by (clear - n rho v x y; exact (fun t => (eq_trans (y := Sum 1 n (fun j => v t j * x (S t) j) * rho) (rewritten (V 1) [Sum 1 n (fun j => rho * (v t j * x (S t) j))] [Sum 1 n (fun j => v t j * x (S t) j) * rho] (same_parts (eq_trans (y := rho * Sum 1 n (fun j => v t j * x (S t) j) + 0) (eq_trans (sum_ext 1%nat n _ (fun j => rho * (v t j * x (S t) j) + 0) (fun j => (ring_fact [rho; v t j; x (S t) j] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEadd (PEmul (V 1) (PEmul (V 2) (V 3))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n [(rho, fun j => v t j * x (S t) j)])) (ring_fact [rho; Sum 1 n (fun j => v t j * x (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 2) (V 1)) eq_refl)) eq_refl)) (ring_fact [Sum 1 n (fun j => v t j * x (S t) j); rho] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))).
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
  assert (s9 : forall (t : nat) (H9 : (forall k : nat, w t k = rho * v t k)),
    yhat (S t) = yhat_r (S t))
    by (clear - H3 H4 H7 H8 n phi rho s1 s2 s7 v x yhat yhat_r; exact (fun t H9 => (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H9 j_0) (eq_refl (x (S t) j_0))) (s1 j_0 t)))) (s2 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s7 c_x z_x H10)) (eq_refl ((-1))))) (eq_sym (H7 z_x)))))) rho (Sum 1 n (fun j => v t j * x (S t) j))) H8))) (eq_sym (H4 t))))).
  assert (s10 : rho = rho * 1)
    by (clear - rho; exact (ring_fact [rho] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s11 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s12 : / (eta * 1) = / eta * 1)
    by (clear - eta y; exact (eq_trans (y := / eta) (rewritten (V 1) [/ (eta * 1)] [/ eta] (same_parts (inv1 (ring_fact [eta] (PEmul (V 1) (PEc (1 # 1))) (V 1) eq_refl)) eq_refl)) (ring_fact [/ eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s13 : forall (k : nat),
    rho * 1 * (/ eta * 1) * w0 k = / eta * rho * w0 k)
    by (clear - eta rho w0; exact (fun k => (ring_fact [rho; / eta; w0 k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEmul (V 2) (PEc (1 # 1)))) (V 3)) (PEmul (PEmul (V 2) (V 1)) (V 3)) eq_refl))).
  assert (s14 : forall (k : nat),
    / eta * rho * w0 k = rho * (/ eta * w0 k))
    by (clear - eta rho w0; exact (fun k => (ring_fact [/ eta; rho; w0 k] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 2) (PEmul (V 1) (V 3))) eq_refl))).
  assert (s15 : forall (k t : nat),
    rho * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = rho * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - rho x y yhat_r; exact (fun k t => (ring_fact [rho; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s16 : forall (k t : nat),
    rho * v t k + rho * ((y (S t) - yhat_r (S t)) * x (S t) k) = rho * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - rho v x y yhat_r; exact (fun k t => (ring_fact [rho; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s17 : forall t : nat, (forall k : nat, w t k = rho * v t k))
    by (clear - H1 H2 H5 H6 rho s10 s11 s12 s13 s14 s15 s16 s9 v w w0 x y; exact (nat_ind (fun t => (forall k : nat, w t k = rho * v t k)) (fun k : nat => (eq_trans (eq_trans (H2 k) (eq_trans (eq_trans (mul2 (mul2 s10 (eq_trans (inv1 s11) s12)) (eq_refl (w0 k))) (s13 k)) (s14 k))) (mul2 (eq_refl (rho)) (eq_sym (H1 k))))) (fun t : nat => (fun H9 : (forall k : nat, w t k = rho * v t k) => (fun k : nat => (eq_trans (eq_trans (H6 t k) (eq_trans (add2 (H9 k) (eq_trans (mul2 (mul2 s10 (add2 (eq_refl (y (S t))) (opp1 (s9 t H9)))) (eq_refl (x (S t) k))) (s15 k t))) (s16 k t))) (mul2 (eq_refl (rho)) (eq_sym (H5 t k))))))))).
  exact (fun t : nat => ((fun H9 : (forall k : nat, w t k = rho * v t k) => (s9 t H9)) (s17 t))).
Qed.

Lemma L3_2 (n : nat) (eta rho : R) (phi : R -> R) (v w w' : nat -> nat -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y yhat yhat' yhat_r : nat -> R)
    (H1 : forall k : nat, v 0%nat k = / eta * w0 k)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H4 : forall t : nat, yhat_r (S t) = phi (Sum 1 n (fun j => v t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, v (S t) k = v t k + (y (S t) - yhat_r (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < rho)
    (H13 : forall k : nat, w' 0%nat k = rho * / eta * w0 k)
    (H14 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H15 : forall k : nat, w 0%nat k = w0 k)
    (H16 : forall t : nat, forall k : nat, w' (S t) k = w' t k + rho * (y (S t) - yhat' (S t)) * x (S t) k)
    (H17 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H18 : 0 < eta) :
  forall t : nat, yhat (S t) = yhat' (S t).
Proof.
  assert (s18 : forall (j_0 t : nat),
    eta * v t j_0 * x (S t) j_0 = eta * (v t j_0 * x (S t) j_0))
    by (clear - eta v x; exact (fun j_0 t => (ring_fact [eta; v t j_0; x (S t) j_0] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s19 : forall (t : nat),
    Sum 1 n (fun j => eta * (v t j * x (S t) j)) = eta * Sum 1 n (fun j => v t j * x (S t) j))
    by (clear - eta n v x y; exact (fun t => (eq_trans (y := Sum 1 n (fun j => v t j * x (S t) j) * eta) (rewritten (V 1) [Sum 1 n (fun j => eta * (v t j * x (S t) j))] [Sum 1 n (fun j => v t j * x (S t) j) * eta] (same_parts (eq_trans (y := eta * Sum 1 n (fun j => v t j * x (S t) j) + 0) (eq_trans (sum_ext 1%nat n _ (fun j => eta * (v t j * x (S t) j) + 0) (fun j => (ring_fact [eta; v t j; x (S t) j] (PEmul (V 1) (PEmul (V 2) (V 3))) (PEadd (PEmul (V 1) (PEmul (V 2) (V 3))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n [(eta, fun j => v t j * x (S t) j)])) (ring_fact [eta; Sum 1 n (fun j => v t j * x (S t) j)] (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEmul (V 2) (V 1)) eq_refl)) eq_refl)) (ring_fact [Sum 1 n (fun j => v t j * x (S t) j); eta] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl)))).
  assert (s20 : forall (c_x : R),
    c_x = c_x * 1)
    by (clear; exact (fun c_x => (ring_fact [c_x] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl))).
  assert (s21 : forall (c_x z_x : R),
    c_x * 1 * z_x = c_x * z_x)
    by (clear; exact (fun c_x z_x => (ring_fact [c_x; z_x] (PEmul (PEmul (V 1) (PEc (1 # 1))) (V 2)) (PEmul (V 1) (V 2)) eq_refl))).
  assert (s22 : forall (z_x : R) (H12 : z_x < 0),
    0 < - z_x)
    by (clear; exact (fun z_x H12 => (lt_rearrange (z_x) (0) (0) (- z_x) H12 (ring_fact [z_x] (PEsub (PEopp (V 1)) (PEc (0 # 1))) (PEsub (PEc (0 # 1)) (V 1)) eq_refl)))).
  assert (s23 : forall (c_x z_x : R) (H10 : 0 < c_x) (H12 : z_x < 0),
    c_x * z_x < 0)
    by (clear - s22; exact (fun c_x z_x H10 H12 => (lt_rearrange (0) (c_x * - z_x) (c_x * z_x) (0) (lt_mul H10 (s22 z_x H12)) (ring_fact [c_x; z_x] (PEsub (PEc (0 # 1)) (PEmul (V 1) (V 2))) (PEsub (PEmul (V 1) (PEopp (V 2))) (PEc (0 # 1))) eq_refl)))).
  assert (s24 : forall (c_x z_x : R) (H10 : 0 < c_x),
    nonneg (c_x * z_x) = nonneg z_x)
    by (clear - s23; exact (fun c_x z_x H10 => (order_cases (z_x) _ (fun H11 : 0 <= z_x => (eq_trans ((law_nonneg_of_nonnegative (c_x * z_x)) (le_mul (Rlt_le _ _ H10) H11)) (eq_sym ((law_nonneg_of_nonnegative z_x) H11)))) (fun H12 : z_x < 0 => (eq_trans ((law_nonneg_of_negative (c_x * z_x)) (s23 c_x z_x H10 H12)) (eq_sym ((law_nonneg_of_negative z_x) H12))))))).
  assert (s25 : forall (z_x : R),
    2 * nonneg z_x + (-1) = 2 * nonneg z_x + (-1))
    by (clear; exact (fun z_x => (eq_refl (2 * nonneg z_x + (-1))))).
  assert (s26 : forall (t : nat) (H19 : (forall k : nat, w t k = eta * v t k)),
    yhat (S t) = yhat_r (S t))
    by (clear - H18 H3 H4 H7 eta n phi s18 s19 s24 v x yhat yhat_r; exact (fun t H19 => (eq_trans (eq_trans (H3 t) (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H19 j_0) (eq_refl (x (S t) j_0))) (s18 j_0 t)))) (s19 t))) (((fun c_x : R => (fun z_x : R => (fun H10 : 0 < c_x => (eq_trans (eq_trans (H7 (c_x * z_x)) (add2 (mul2 (eq_refl (2)) (s24 c_x z_x H10)) (eq_refl ((-1))))) (eq_sym (H7 z_x)))))) eta (Sum 1 n (fun j => v t j * x (S t) j))) H18))) (eq_sym (H4 t))))).
  assert (s27 : forall (k : nat),
    w0 k = 1 * w0 k)
    by (clear - w0; exact (fun k => (ring_fact [w0 k] (V 1) (PEmul (PEc (1 # 1)) (V 1)) eq_refl))).
  assert (s28 : eta * / eta = (eta - 0) * / (eta - 0))
    by (clear - eta y; exact (eq_trans (y := (eta - 0) * / eta) (ring_fact [eta; / eta] (PEmul (V 1) (V 2)) (PEmul (PEsub (V 1) (PEc (0 # 1))) (V 2)) eq_refl) (eq_sym (rewritten (PEmul (PEsub (V 1) (PEc (0 # 1))) (V 2)) [eta; / (eta - 0)] [eta; / eta] (same_parts (eq_refl (eta)) (same_parts (inv1 (ring_fact [eta] (PEsub (V 1) (PEc (0 # 1))) (V 1) eq_refl)) eq_refl)))))).
  assert (s29 : forall (k : nat),
    eta * / eta * w0 k = eta * (/ eta * w0 k))
    by (clear - eta w0; exact (fun k => (ring_fact [eta; / eta; w0 k] (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (V 1) (PEmul (V 2) (V 3))) eq_refl))).
  assert (s30 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s31 : forall (k t : nat),
    eta * 1 * (y (S t) - yhat_r (S t)) * x (S t) k = eta * ((y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta x y yhat_r; exact (fun k t => (ring_fact [eta; y (S t); yhat_r (S t); x (S t) k] (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEsub (V 2) (V 3))) (V 4)) (PEmul (V 1) (PEmul (PEsub (V 2) (V 3)) (V 4))) eq_refl))).
  assert (s32 : forall (k t : nat),
    eta * v t k + eta * ((y (S t) - yhat_r (S t)) * x (S t) k) = eta * (v t k + (y (S t) - yhat_r (S t)) * x (S t) k))
    by (clear - eta v x y yhat_r; exact (fun k t => (ring_fact [eta; v t k; y (S t); yhat_r (S t); x (S t) k] (PEadd (PEmul (V 1) (V 2)) (PEmul (V 1) (PEmul (PEsub (V 3) (V 4)) (V 5)))) (PEmul (V 1) (PEadd (V 2) (PEmul (PEsub (V 3) (V 4)) (V 5)))) eq_refl))).
  assert (s33 : forall t : nat, (forall k : nat, w t k = eta * v t k))
    by (clear - H1 H15 H17 H18 H5 eta s26 s27 s28 s29 s30 s31 s32 v w w0 x y; exact (nat_ind (fun t => (forall k : nat, w t k = eta * v t k)) (fun k : nat => (eq_trans (eq_trans (H15 k) (eq_trans (eq_trans (s27 k) (eq_sym (mul2 (eq_trans s28 (cancel H18)) (eq_refl (w0 k))))) (s29 k))) (mul2 (eq_refl (eta)) (eq_sym (H1 k))))) (fun t : nat => (fun H19 : (forall k : nat, w t k = eta * v t k) => (fun k : nat => (eq_trans (eq_trans (H17 t k) (eq_trans (add2 (H19 k) (eq_trans (mul2 (mul2 s30 (add2 (eq_refl (y (S t))) (opp1 (s26 t H19)))) (eq_refl (x (S t) k))) (s31 k t))) (s32 k t))) (mul2 (eq_refl (eta)) (eq_sym (H5 t k))))))))).
  assert (s34 : forall (t : nat),
    yhat (S t) = yhat_r (S t))
    by (clear - eta s26 s33 v w yhat yhat_r; exact (fun t => ((fun H19 : (forall k : nat, w t k = eta * v t k) => (s26 t H19)) (s33 t)))).
  assert (s35 : forall (t : nat),
    yhat_r (S t) = yhat_r (S t))
    by (clear - yhat_r; exact (fun t => (eq_refl (yhat_r (S t))))).
  exact (fun t : nat => (eq_trans (s34 t) (eq_sym ((L3_1 n eta rho phi v w' w0 x y yhat' yhat_r H1 H13 H14 H4 H5 H16 H7 H8) t)))).
Qed.

Record small31_state := { small31_now_v : nat -> R }.

Section small31.
Variables (n : nat) (eta : R) (phi : R -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R).
Definition small31_next_yhat_r (now : small31_state) (t : nat) : R :=
  phi (Sum 1 n (fun j => small31_now_v now j * x (S t) j)).
Definition small31_next_v (now : small31_state) (t k : nat) : R :=
  small31_now_v now k + (y (S t) - small31_next_yhat_r now t) * x (S t) k.
Definition small31_step (now : small31_state) (t : nat) : small31_state := {| small31_now_v := small31_next_v now t |}.
Fixpoint small31_after (t : nat) : small31_state :=
  match t with O => {| small31_now_v := fun k => / eta * w0 k |} | S t => small31_step (small31_after t) t end.
Definition small31_v (t : nat) := small31_now_v (small31_after t).
Definition small31_yhat_r (t : nat) : R :=
  match t with O => 0 | S t => small31_next_yhat_r (small31_after t) t end.
End small31.

Lemma L3_3 (n : nat) (eta rho : R) (phi : R -> R) (w w' : nat -> nat -> R) (w0 : nat -> R) (x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H3 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H7 : forall z : R, phi z = 2 * nonneg z + (-1))
    (H8 : 0 < rho)
    (H13 : forall k : nat, w' 0%nat k = rho * / eta * w0 k)
    (H14 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H15 : forall k : nat, w 0%nat k = w0 k)
    (H16 : forall t : nat, forall k : nat, w' (S t) k = w' t k + rho * (y (S t) - yhat' (S t)) * x (S t) k)
    (H17 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H18 : 0 < eta) :
  forall t : nat, yhat (S t) = yhat' (S t).
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  exact (L3_2 n eta rho phi (small31_v n eta phi w0 x y) w w' w0 x y yhat yhat' (small31_yhat_r n eta phi w0 x y) (fun _ => eq_refl) H3 (fun _ => eq_refl) (fun _ _ => eq_refl) H7 H8 H13 H14 H15 H16 H17 H18).
Qed.

Theorem claim3 :
  forall (n : nat) (eta rho : R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let yhat := (run31_yhat n eta phi w0 x y) in
  let yhat' := (run32_yhat' n eta rho phi w0 x y) in
  0 < eta ->
  0 < rho ->
  forall t : nat, yhat (S t) = yhat' (S t).
Proof.
  intros n eta rho w0 x y phi yhat yhat' H18 H8.
  exact (L3_3 n eta rho phi (run31_w n eta phi w0 x y) (run32_w' n eta rho phi w0 x y) w0 x y (run31_yhat n eta phi w0 x y) (run32_yhat' n eta rho phi w0 x y) (fun _ => eq_refl) (fun _ => eq_refl) H8 (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) H18).
Qed.

Lemma L1003_1 (eta : R)
    (H1 : 0 < eta) :
  0 < eta.
Proof.
  exact H1.
Qed.

Theorem claim3_defined :
  forall (n : nat) (eta rho : R) (w0 : nat -> R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => 2 * nonneg z + (-1) in
  0 < eta ->
  eta <> 0.
Proof.
  intros n eta rho w0 x y phi H1.
  exact (not_zero_of_pos _ ((L1003_1 eta H1))).
Qed.

Example claim3_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let rho := (2 : R) in
  let w0 := fun i1 : nat => 1 in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => 2 * nonneg z + (-1) in
  let w := (run31_w n eta phi w0 x y) in
  let yhat := (run31_yhat n eta phi w0 x y) in
  let yhat' := (run32_yhat' n eta rho phi w0 x y) in
  0 < eta /\ 0 < rho /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall t : nat, yhat (S t) = yhat' (S t)).
Proof.
  intros n eta rho w0 x y phi w yhat yhat'.
  assert (v1 : w 0%nat 1%nat = 1)
    by (refine (eq_trans (y := w0 1%nat) eq_refl (rewritten (V 1) [w0 1%nat] [1] (same_parts (eq_refl : w0 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 1)
    by (refine (eq_trans (y := 2 * nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0) + (-1)) eq_refl (eq_trans (y := 2 * 1 + (-1)) (rewritten (PEadd (PEmul (PEc (2 # 1)) (V 1)) (PEc (-1 # 1))) [nonneg (w 0%nat 1%nat * x 1%nat 1%nat + 0)] [1] (same_parts (eq_trans (f_equal nonneg (eq_trans (y := 1 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [1; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (1 # 1)) eq_refl))) (law_nonneg_of_nonnegative (1) (number_le (0 # 1) (1 # 1) eq_refl))) eq_refl)) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEc (-1 # 1))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 1 + 1 * ((-1) - 1) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [1; 1; (-1); 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (1 # 1)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [rho] [2] (same_parts (eq_refl : rho = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [w 1%nat 1%nat] [(-1)] (same_parts v3 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [1] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (1 # 1) eq_refl)) (claim3 n eta rho w0 x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [rho] [2] (same_parts (eq_refl : rho = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim1_defined, claim1_moves, claim2_defined, claim2_moves, claim3_defined, claim3_moves).
Print Assumptions certified.
