(* The certificate of the page `adaline-zero-init-first-step`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** $\eta$ only rescales $\mathbf{w}$: $\mathbf{w}$ divided by $\eta$ is the same for every $\eta$ after the first step *)

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

Lemma L1_1 (n : nat) (eta eta' : R) (phi : R -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H1 : forall k : nat, w' 0%nat k = 0)
    (H2 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H3 : forall k : nat, w 0%nat k = 0)
    (H4 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = z) :
  forall k : nat, eta' * w 1%nat k = eta * w' 1%nat k.
Proof.
  assert (s1 : forall (k : nat),
    w 1%nat k = w 0%nat k + eta * (y 1%nat - yhat 1%nat) * x 1%nat k)
    by (clear - H6 eta w x y yhat; exact (fun k => (eq_trans (eq_refl (w 1%nat k)) (eq_trans (H6 0%nat k) (eq_refl (w 0%nat k + eta * (y 1%nat - yhat 1%nat) * x 1%nat k)))))).
  assert (s2 : yhat 1%nat = phi (Sum 1 n (fun j => w 0%nat j * x 1%nat j)))
    by (clear - H4 n phi w x yhat; exact (eq_trans (eq_refl (yhat 1%nat)) (eq_trans (H4 0%nat) (eq_refl (phi (Sum 1 n (fun j => w 0%nat j * x 1%nat j))))))).
  assert (s3 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 n (fun j => 0) = 0)
    by (clear - n y; exact (rewritten (V 1) [Sum 1 n (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n [])) (eq_refl (0))) eq_refl))).
  assert (s5 : - (0) = 0)
    by (clear; exact (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : y 1%nat + 0 = y 1%nat)
    by (clear - y; exact (ring_fact [y 1%nat] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl)).
  assert (s7 : forall (k : nat),
    0 + eta * y 1%nat * x 1%nat k = eta * y 1%nat * x 1%nat k)
    by (clear - eta x y; exact (fun k => (ring_fact [eta; y 1%nat; x 1%nat k] (PEadd (PEc (0 # 1)) (PEmul (PEmul (V 1) (V 2)) (V 3))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))).
  assert (s8 : forall (k : nat),
    eta' * (eta * y 1%nat * x 1%nat k) = eta * (eta' * y 1%nat * x 1%nat k))
    by (clear - eta eta' x y; exact (fun k => (ring_fact [eta'; eta; y 1%nat; x 1%nat k] (PEmul (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) (PEmul (V 2) (PEmul (PEmul (V 1) (V 3)) (V 4))) eq_refl))).
  assert (s9 : forall (k : nat),
    w' 1%nat k = w' 0%nat k + eta' * (y 1%nat - yhat' 1%nat) * x 1%nat k)
    by (clear - H5 eta' w' x y yhat'; exact (fun k => (eq_trans (eq_refl (w' 1%nat k)) (eq_trans (H5 0%nat k) (eq_refl (w' 0%nat k + eta' * (y 1%nat - yhat' 1%nat) * x 1%nat k)))))).
  assert (s10 : yhat' 1%nat = phi (Sum 1 n (fun j => w' 0%nat j * x 1%nat j)))
    by (clear - H2 n phi w' x yhat'; exact (eq_trans (eq_refl (yhat' 1%nat)) (eq_trans (H2 0%nat) (eq_refl (phi (Sum 1 n (fun j => w' 0%nat j * x 1%nat j))))))).
  assert (s11 : forall (k : nat),
    0 + eta' * y 1%nat * x 1%nat k = eta' * y 1%nat * x 1%nat k)
    by (clear - eta' x y; exact (fun k => (ring_fact [eta'; y 1%nat; x 1%nat k] (PEadd (PEc (0 # 1)) (PEmul (PEmul (V 1) (V 2)) (V 3))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))).
  exact (fun k : nat => (eq_trans (eq_trans (mul2 (eq_refl (eta')) (eq_trans (s1 k) (eq_trans (add2 (H3 k) (mul2 (mul2 (eq_refl (eta)) (eq_trans (add2 (eq_refl (y 1%nat)) (eq_trans (opp1 (eq_trans s2 (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H3 j_0) (eq_refl (x 1%nat j_0))) (s3 j_0)))) s4)) (H7 0)))) s5)) s6)) (eq_refl (x 1%nat k)))) (s7 k)))) (s8 k)) (eq_sym (mul2 (eq_refl (eta)) (eq_trans (s9 k) (eq_trans (add2 (H1 k) (mul2 (mul2 (eq_refl (eta')) (eq_trans (add2 (eq_refl (y 1%nat)) (eq_trans (opp1 (eq_trans s10 (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H1 j_0) (eq_refl (x 1%nat j_0))) (s3 j_0)))) s4)) (H7 0)))) s5)) s6)) (eq_refl (x 1%nat k)))) (s11 k))))))).
Qed.

Lemma L1_2 (n : nat) (eta eta' : R) (phi : R -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H1 : forall k : nat, w' 0%nat k = 0)
    (H2 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H3 : forall k : nat, w 0%nat k = 0)
    (H4 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = z) :
  forall k : nat, eta' * w 1%nat k = eta * w' 1%nat k.
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (v' := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  pose (yhat_r' := fun _ : nat => 0).
  exact (L1_1 n eta eta' phi w w' x y yhat yhat' H1 H2 H3 H4 H5 H6 H7).
Qed.

Theorem claim1 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => z in
  let w := (run11_w n eta phi x y) in
  let w' := (run12_w' n eta' phi x y) in
  forall k : nat, eta' * w 1%nat k = eta * w' 1%nat k.
Proof.
  intros n eta eta' x y phi w w'.
  exact (L1_2 n eta eta' phi (run11_w n eta phi x y) (run12_w' n eta' phi x y) x y (run11_yhat n eta phi x y) (run12_yhat' n eta' phi x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl)).
Qed.

Example claim1_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => z in
  let w := (run11_w n eta phi x y) in
  let w' := (run12_w' n eta' phi x y) in
  (w 1%nat 1%nat <> w 0%nat 1%nat) /\ (forall k : nat, eta' * w 1%nat k = eta * w' 1%nat k).
Proof.
  intros n eta eta' x y phi w w'.
  pose (yhat := (run11_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 0)
    by (refine (eq_trans (y := w 0%nat 1%nat * x 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * ((-1) - 0) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; (-1); 0; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (0 # 1)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [w 1%nat 1%nat] [(-1)] (same_parts v3 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (0 # 1) eq_refl)) (claim1 n eta eta' x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** the direction of $\mathbf{w}$ is the same for $\eta$ and $\eta'$ after the first step *)

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

Lemma L2_1 (n : nat) (eta eta' : R) (phi : R -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H1 : forall k : nat, w' 0%nat k = 0)
    (H2 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H3 : forall k : nat, w 0%nat k = 0)
    (H4 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = z)
    (H8 : 0 < eta')
    (H9 : 0 < eta) :
  (forall k : nat, forall l : nat, w 1%nat k * w' 1%nat l = w 1%nat l * w' 1%nat k) /\ 0 <= Sum 1 n (fun j => w 1%nat j * w' 1%nat j).
Proof.
  assert (s1 : forall (k : nat),
    w 1%nat k = w 0%nat k + eta * (y 1%nat - yhat 1%nat) * x 1%nat k)
    by (clear - H6 eta w x y yhat; exact (fun k => (eq_trans (eq_refl (w 1%nat k)) (eq_trans (H6 0%nat k) (eq_refl (w 0%nat k + eta * (y 1%nat - yhat 1%nat) * x 1%nat k)))))).
  assert (s2 : yhat 1%nat = phi (Sum 1 n (fun j => w 0%nat j * x 1%nat j)))
    by (clear - H4 n phi w x yhat; exact (eq_trans (eq_refl (yhat 1%nat)) (eq_trans (H4 0%nat) (eq_refl (phi (Sum 1 n (fun j => w 0%nat j * x 1%nat j))))))).
  assert (s3 : forall (j_0 : nat),
    0 * x 1%nat j_0 = 0)
    by (clear - x; exact (fun j_0 => (ring_fact [x 1%nat j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 n (fun j => 0) = 0)
    by (clear - n y; exact (rewritten (V 1) [Sum 1 n (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n [])) (eq_refl (0))) eq_refl))).
  assert (s5 : - (0) = 0)
    by (clear; exact (ring_fact [] (PEopp (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : y 1%nat + 0 = y 1%nat)
    by (clear - y; exact (ring_fact [y 1%nat] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl)).
  assert (s7 : y 1%nat - yhat 1%nat = y 1%nat)
    by (clear - H3 H7 n phi s2 s3 s4 s5 s6 x y yhat; exact (eq_trans (add2 (eq_refl (y 1%nat)) (eq_trans (opp1 (eq_trans s2 (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H3 j_0) (eq_refl (x 1%nat j_0))) (s3 j_0)))) s4)) (H7 0)))) s5)) s6)).
  assert (s8 : forall (k : nat),
    0 + eta * y 1%nat * x 1%nat k = eta * y 1%nat * x 1%nat k)
    by (clear - eta x y; exact (fun k => (ring_fact [eta; y 1%nat; x 1%nat k] (PEadd (PEc (0 # 1)) (PEmul (PEmul (V 1) (V 2)) (V 3))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))).
  assert (s9 : forall (l : nat),
    w' 1%nat l = w' 0%nat l + eta' * (y 1%nat - yhat' 1%nat) * x 1%nat l)
    by (clear - H5 eta' w' x y yhat'; exact (fun l => (eq_trans (eq_refl (w' 1%nat l)) (eq_trans (H5 0%nat l) (eq_refl (w' 0%nat l + eta' * (y 1%nat - yhat' 1%nat) * x 1%nat l)))))).
  assert (s10 : yhat' 1%nat = phi (Sum 1 n (fun j => w' 0%nat j * x 1%nat j)))
    by (clear - H2 n phi w' x yhat'; exact (eq_trans (eq_refl (yhat' 1%nat)) (eq_trans (H2 0%nat) (eq_refl (phi (Sum 1 n (fun j => w' 0%nat j * x 1%nat j))))))).
  assert (s11 : y 1%nat - yhat' 1%nat = y 1%nat)
    by (clear - H1 H7 n phi s10 s3 s4 s5 s6 x y yhat'; exact (eq_trans (add2 (eq_refl (y 1%nat)) (eq_trans (opp1 (eq_trans s10 (eq_trans (f_equal phi (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 (H1 j_0) (eq_refl (x 1%nat j_0))) (s3 j_0)))) s4)) (H7 0)))) s5)) s6)).
  assert (s12 : forall (l : nat),
    0 + eta' * y 1%nat * x 1%nat l = eta' * y 1%nat * x 1%nat l)
    by (clear - eta' x y; exact (fun l => (ring_fact [eta'; y 1%nat; x 1%nat l] (PEadd (PEc (0 # 1)) (PEmul (PEmul (V 1) (V 2)) (V 3))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))).
  assert (s13 : forall (k l : nat),
    eta * y 1%nat * x 1%nat k * (eta' * y 1%nat * x 1%nat l) = eta * y 1%nat * x 1%nat l * (eta' * y 1%nat * x 1%nat k))
    by (clear - eta eta' x y; exact (fun k l => (ring_fact [eta; y 1%nat; x 1%nat k; eta'; x 1%nat l] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 4) (V 2)) (V 5))) (PEmul (PEmul (PEmul (V 1) (V 2)) (V 5)) (PEmul (PEmul (V 4) (V 2)) (V 3))) eq_refl))).
  assert (s14 : forall (l : nat),
    w 1%nat l = w 0%nat l + eta * (y 1%nat - yhat 1%nat) * x 1%nat l)
    by (clear - H6 eta w x y yhat; exact (fun l => (eq_trans (eq_refl (w 1%nat l)) (eq_trans (H6 0%nat l) (eq_refl (w 0%nat l + eta * (y 1%nat - yhat 1%nat) * x 1%nat l)))))).
  assert (s15 : forall (l : nat),
    0 + eta * y 1%nat * x 1%nat l = eta * y 1%nat * x 1%nat l)
    by (clear - eta x y; exact (fun l => (ring_fact [eta; y 1%nat; x 1%nat l] (PEadd (PEc (0 # 1)) (PEmul (PEmul (V 1) (V 2)) (V 3))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))).
  assert (s16 : forall (k : nat),
    w' 1%nat k = w' 0%nat k + eta' * (y 1%nat - yhat' 1%nat) * x 1%nat k)
    by (clear - H5 eta' w' x y yhat'; exact (fun k => (eq_trans (eq_refl (w' 1%nat k)) (eq_trans (H5 0%nat k) (eq_refl (w' 0%nat k + eta' * (y 1%nat - yhat' 1%nat) * x 1%nat k)))))).
  assert (s17 : forall (k : nat),
    0 + eta' * y 1%nat * x 1%nat k = eta' * y 1%nat * x 1%nat k)
    by (clear - eta' x y; exact (fun k => (ring_fact [eta'; y 1%nat; x 1%nat k] (PEadd (PEc (0 # 1)) (PEmul (PEmul (V 1) (V 2)) (V 3))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))).
  assert (s18 : forall (j_0 : nat),
    0 <= eta * y 1%nat * x 1%nat j_0 * (eta' * y 1%nat * x 1%nat j_0))
    by (clear - H8 H9 eta eta' x y; exact (fun j_0 => (le_rearrange (0) (eta * eta' * (y 1%nat * x 1%nat j_0) ^ 2) (0) (eta * y 1%nat * x 1%nat j_0 * (eta' * y 1%nat * x 1%nat j_0)) (le_mul (le_mul (Rlt_le _ _ H9) (Rlt_le _ _ H8)) (pow2_ge_0 (y 1%nat * x 1%nat j_0))) (ring_fact [eta; y 1%nat; x 1%nat j_0; eta'] (PEsub (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 4) (V 2)) (V 3))) (PEc (0 # 1))) (PEsub (PEmul (PEmul (V 1) (V 4)) (PEpow (PEmul (V 2) (V 3)) 2)) (PEc (0 # 1))) eq_refl)))).
  assert (s19 : forall (j_0 : nat),
    w 1%nat j_0 = w 0%nat j_0 + eta * (y 1%nat - yhat 1%nat) * x 1%nat j_0)
    by (clear - H6 eta w x y yhat; exact (fun j_0 => (eq_trans (eq_refl (w 1%nat j_0)) (eq_trans (H6 0%nat j_0) (eq_refl (w 0%nat j_0 + eta * (y 1%nat - yhat 1%nat) * x 1%nat j_0)))))).
  assert (s20 : forall (j_0 : nat),
    0 + eta * y 1%nat * x 1%nat j_0 = eta * y 1%nat * x 1%nat j_0)
    by (clear - eta x y; exact (fun j_0 => (ring_fact [eta; y 1%nat; x 1%nat j_0] (PEadd (PEc (0 # 1)) (PEmul (PEmul (V 1) (V 2)) (V 3))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))).
  assert (s21 : forall (j_0 : nat),
    w' 1%nat j_0 = w' 0%nat j_0 + eta' * (y 1%nat - yhat' 1%nat) * x 1%nat j_0)
    by (clear - H5 eta' w' x y yhat'; exact (fun j_0 => (eq_trans (eq_refl (w' 1%nat j_0)) (eq_trans (H5 0%nat j_0) (eq_refl (w' 0%nat j_0 + eta' * (y 1%nat - yhat' 1%nat) * x 1%nat j_0)))))).
  assert (s22 : forall (j_0 : nat),
    0 + eta' * y 1%nat * x 1%nat j_0 = eta' * y 1%nat * x 1%nat j_0)
    by (clear - eta' x y; exact (fun j_0 => (ring_fact [eta'; y 1%nat; x 1%nat j_0] (PEadd (PEc (0 # 1)) (PEmul (PEmul (V 1) (V 2)) (V 3))) (PEmul (PEmul (V 1) (V 2)) (V 3)) eq_refl))).
  assert (s23 : 0 <= Sum 1 n (fun j => w 1%nat j * w' 1%nat j))
    by (clear - H1 H3 eta eta' n s11 s18 s19 s20 s21 s22 s7 w w' x y; exact (le_rearrange (0 + Sum 1 n (fun j => eta * y 1%nat * x 1%nat j * (eta' * y 1%nat * x 1%nat j))) (Sum 1 n (fun j => eta * y 1%nat * x 1%nat j * (eta' * y 1%nat * x 1%nat j)) + Sum 1 n (fun j => w 1%nat j * w' 1%nat j)) (0) (Sum 1 n (fun j => w 1%nat j * w' 1%nat j)) (le_add_le (sum_nonneg 1%nat n _ (fun j_0 : nat => (s18 j_0))) (Req_le _ _ (eq_sym (sum_ext 1%nat n _ _ (fun j_0 : nat => (mul2 (eq_trans (s19 j_0) (eq_trans (add2 (H3 j_0) (mul2 (mul2 (eq_refl (eta)) s7) (eq_refl (x 1%nat j_0)))) (s20 j_0))) (eq_trans (s21 j_0) (eq_trans (add2 (H1 j_0) (mul2 (mul2 (eq_refl (eta')) s11) (eq_refl (x 1%nat j_0)))) (s22 j_0))))))))) (eq_trans (y := y 1%nat ^ 2 * Sum 1 n (fun j => x 1%nat j ^ 2) * eta' * eta + Sum 1 n (fun j => w 1%nat j * w' 1%nat j) - (0 + y 1%nat ^ 2 * Sum 1 n (fun j => x 1%nat j ^ 2) * eta' * eta)) (ring_fact [Sum 1 n (fun j => w 1%nat j * w' 1%nat j); y 1%nat; Sum 1 n (fun j => x 1%nat j ^ 2); eta'; eta] (PEsub (V 1) (PEc (0 # 1))) (PEsub (PEadd (PEmul (PEmul (PEmul (PEpow (V 2) 2) (V 3)) (V 4)) (V 5)) (V 1)) (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEmul (PEpow (V 2) 2) (V 3)) (V 4)) (V 5)))) eq_refl) (eq_sym (rewritten (PEsub (PEadd (V 1) (V 2)) (PEadd (PEc (0 # 1)) (V 1))) [Sum 1 n (fun j => eta * y 1%nat * x 1%nat j * (eta' * y 1%nat * x 1%nat j)); Sum 1 n (fun j => w 1%nat j * w' 1%nat j)] [y 1%nat ^ 2 * Sum 1 n (fun j => x 1%nat j ^ 2) * eta' * eta; Sum 1 n (fun j => w 1%nat j * w' 1%nat j)] (same_parts (eq_trans (y := y 1%nat ^ 2 * eta' * eta * Sum 1 n (fun j => x 1%nat j ^ 2) + 0) (eq_trans (sum_ext 1%nat n _ (fun j => y 1%nat ^ 2 * eta' * eta * x 1%nat j ^ 2 + 0) (fun j => (ring_fact [eta; y 1%nat; x 1%nat j; eta'] (PEmul (PEmul (PEmul (V 1) (V 2)) (V 3)) (PEmul (PEmul (V 4) (V 2)) (V 3))) (PEadd (PEmul (PEmul (PEmul (PEpow (V 2) 2) (V 4)) (V 1)) (PEpow (V 3) 2)) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat n [(y 1%nat ^ 2 * eta' * eta, fun j => x 1%nat j ^ 2)])) (ring_fact [y 1%nat; eta'; eta; Sum 1 n (fun j => x 1%nat j ^ 2)] (PEadd (PEmul (PEmul (PEmul (PEpow (V 1) 2) (V 2)) (V 3)) (V 4)) (PEc (0 # 1))) (PEmul (PEmul (PEmul (PEpow (V 1) 2) (V 4)) (V 2)) (V 3)) eq_refl)) (same_parts (eq_refl (Sum 1 n (fun j => w 1%nat j * w' 1%nat j))) eq_refl))))))).
  exact (conj (fun k : nat => (fun l : nat => (eq_trans (eq_trans (mul2 (eq_trans (s1 k) (eq_trans (add2 (H3 k) (mul2 (mul2 (eq_refl (eta)) s7) (eq_refl (x 1%nat k)))) (s8 k))) (eq_trans (s9 l) (eq_trans (add2 (H1 l) (mul2 (mul2 (eq_refl (eta')) s11) (eq_refl (x 1%nat l)))) (s12 l)))) (s13 k l)) (eq_sym (mul2 (eq_trans (s14 l) (eq_trans (add2 (H3 l) (mul2 (mul2 (eq_refl (eta)) s7) (eq_refl (x 1%nat l)))) (s15 l))) (eq_trans (s16 k) (eq_trans (add2 (H1 k) (mul2 (mul2 (eq_refl (eta')) s11) (eq_refl (x 1%nat k)))) (s17 k)))))))) s23).
Qed.

Lemma L2_2 (n : nat) (eta eta' : R) (phi : R -> R) (w w' x : nat -> nat -> R) (y yhat yhat' : nat -> R)
    (H1 : forall k : nat, w' 0%nat k = 0)
    (H2 : forall t : nat, yhat' (S t) = phi (Sum 1 n (fun j => w' t j * x (S t) j)))
    (H3 : forall k : nat, w 0%nat k = 0)
    (H4 : forall t : nat, yhat (S t) = phi (Sum 1 n (fun j => w t j * x (S t) j)))
    (H5 : forall t : nat, forall k : nat, w' (S t) k = w' t k + eta' * (y (S t) - yhat' (S t)) * x (S t) k)
    (H6 : forall t : nat, forall k : nat, w (S t) k = w t k + eta * (y (S t) - yhat (S t)) * x (S t) k)
    (H7 : forall z : R, phi z = z)
    (H8 : 0 < eta')
    (H9 : 0 < eta) :
  (forall k : nat, forall l : nat, w 1%nat k * w' 1%nat l = w 1%nat l * w' 1%nat k) /\ 0 <= Sum 1 n (fun j => w 1%nat j * w' 1%nat j).
Proof.
  pose (v := fun _ _ : nat => 0).
  pose (v' := fun _ _ : nat => 0).
  pose (yhat_r := fun _ : nat => 0).
  pose (yhat_r' := fun _ : nat => 0).
  exact (L2_1 n eta eta' phi w w' x y yhat yhat' H1 H2 H3 H4 H5 H6 H7 H8 H9).
Qed.

Theorem claim2 :
  forall (n : nat) (eta eta' : R) (x : nat -> nat -> R) (y : nat -> R),
  let phi := fun z : R => z in
  let w := (run21_w n eta phi x y) in
  let w' := (run22_w' n eta' phi x y) in
  0 < eta ->
  0 < eta' ->
  (forall k : nat, forall l : nat, w 1%nat k * w' 1%nat l = w 1%nat l * w' 1%nat k) /\ 0 <= Sum 1 n (fun j => w 1%nat j * w' 1%nat j).
Proof.
  intros n eta eta' x y phi w w' H9 H8.
  exact (L2_2 n eta eta' phi (run21_w n eta phi x y) (run22_w' n eta' phi x y) x y (run21_yhat n eta phi x y) (run22_yhat' n eta' phi x y) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ => eq_refl) H8 H9).
Qed.

Example claim2_moves :
  let n := 1%nat in
  let eta := (1 : R) in
  let eta' := (2 : R) in
  let x := fun i1 i2 : nat => 1 in
  let y := fun i1 : nat => (-1) in
  let phi := fun z : R => z in
  let w := (run21_w n eta phi x y) in
  let w' := (run22_w' n eta' phi x y) in
  0 < eta /\ 0 < eta' /\ (w 1%nat 1%nat <> w 0%nat 1%nat) /\ ((forall k : nat, forall l : nat, w 1%nat k * w' 1%nat l = w 1%nat l * w' 1%nat k) /\ 0 <= Sum 1 n (fun j => w 1%nat j * w' 1%nat j)).
Proof.
  intros n eta eta' x y phi w w'.
  pose (yhat := (run21_yhat n eta phi x y)).
  assert (v1 : w 0%nat 1%nat = 0)
    by (refine (eq_refl : w 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : yhat 1%nat = 0)
    by (refine (eq_trans (y := w 0%nat 1%nat * x 1%nat 1%nat + 0) eq_refl (eq_trans (y := 0 * 1 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [w 0%nat 1%nat; x 1%nat 1%nat] [0; 1] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (0 # 1)) (PEc (1 # 1))) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : w 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := w 0%nat 1%nat + eta * (y 1%nat - yhat 1%nat) * x 1%nat 1%nat) eq_refl (eq_trans (y := 0 + 1 * ((-1) - 0) * 1) (rewritten (PEadd (V 1) (PEmul (PEmul (V 2) (PEsub (V 3) (V 4))) (V 5))) [w 0%nat 1%nat; eta; y 1%nat; yhat 1%nat; x 1%nat 1%nat] [0; 1; (-1); 0; 1] (same_parts v1 (same_parts (eq_refl : eta = 1) (same_parts (eq_refl : y 1%nat = (-1)) (same_parts v2 (same_parts (eq_refl : x 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEadd (PEc (0 # 1)) (PEmul (PEmul (PEc (1 # 1)) (PEsub (PEc (-1 # 1)) (PEc (0 # 1)))) (PEc (1 # 1)))) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (conj (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))) (conj (eq_fails (w 1%nat 1%nat) (w 0%nat 1%nat) (eq_trans (y := (-1)) (rewritten (V 1) [w 1%nat 1%nat] [(-1)] (same_parts v3 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (rewritten (V 1) [w 0%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-1 # 1) (0 # 1) eq_refl)) (claim2 n eta eta' x y (lt_recast (number_lt (0 # 1) (1 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta] [1] (same_parts (eq_refl : eta = 1) eq_refl)))) (lt_recast (number_lt (0 # 1) (2 # 1) eq_refl) eq_refl (eq_sym (rewritten (V 1) [eta'] [2] (same_parts (eq_refl : eta' = 2) eq_refl)))))))); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim1_moves, claim2_moves).
Print Assumptions certified.
