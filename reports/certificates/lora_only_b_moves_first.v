(* The certificate of the page `lora-only-b-moves-first`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** with sgd, $\mathbf{A}$ does not change in the first step *)

Record run11_state := { run11_now_A : nat -> nat -> R; run11_now_B : nat -> nat -> R }.

Section run11.
Variables (m n r : nat) (c eta : R) (A0 : nat -> nat -> R) (S_ : nat -> nat -> nat -> R) (V_ : nat -> nat -> R).
Definition run11_next_W (now : run11_state) (t i j : nat) : R :=
  c * Sum 1 r (fun k => run11_now_A now k j * run11_now_B now i k) + V_ i j.
Definition run11_next_A (now : run11_state) (t k j : nat) : R :=
  run11_now_A now k j - eta * c * Sum 1 m (fun i => S_ (S t) i j * run11_now_B now i k).
Definition run11_next_B (now : run11_state) (t i k : nat) : R :=
  run11_now_B now i k - eta * c * Sum 1 n (fun j => run11_now_A now k j * S_ (S t) i j).
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_A := run11_next_A now t; run11_now_B := run11_next_B now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_A := fun k j => A0 k j; run11_now_B := fun i k => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_A (t : nat) := run11_now_A (run11_after t).
Definition run11_B (t : nat) := run11_now_B (run11_after t).
Definition run11_W (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run11_next_W (run11_after t) t end.
End run11.

Lemma L1_1 (m : nat) (c eta : R) (A : nat -> nat -> nat -> R) (A0 : nat -> nat -> R) (B S_ : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, A 0%nat k j = A0 k j)
    (H2 : forall i : nat, forall k : nat, B 0%nat i k = 0)
    (H3 : forall t : nat, forall k : nat, forall j : nat, A (S t) k j = A t k j - eta * c * Sum 1 m (fun i => S_ (S t) i j * B t i k)) :
  forall k : nat, forall j : nat, A 1%nat k j = A 0%nat k j.
Proof.
  assert (s1 : forall (j k : nat),
    A 1%nat k j = A 0%nat k j - eta * c * Sum 1 m (fun i => S_ 1%nat i j * B 0%nat i k))
    by (clear - A B H3 S_ c eta m; exact (fun j k => (eq_trans (eq_refl (A 1%nat k j)) (eq_trans (H3 0%nat k j) (eq_refl (A 0%nat k j - eta * c * Sum 1 m (fun i => S_ 1%nat i j * B 0%nat i k))))))).
  assert (s2 : forall (i_0 j : nat),
    S_ 1%nat i_0 j * 0 = 0)
    by (clear - S_; exact (fun i_0 j => (ring_fact [S_ 1%nat i_0 j] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s3 : Sum 1 m (fun i => 0) = 0)
    by (clear - m; exact (rewritten (V 1) [Sum 1 m (fun i => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat m _ (fun i => 0) (fun i => eq_refl)) (sum_linear 1%nat m [])) (eq_refl (0))) eq_refl))).
  assert (s4 : - (eta * c * 0) = 0)
    by (clear - c eta; exact (ring_fact [eta; c] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s5 : forall (j k : nat),
    A0 k j + 0 = A0 k j)
    by (clear - A0; exact (fun j k => (ring_fact [A0 k j] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s6 : forall (j k : nat),
    A0 k j = A0 k j)
    by (clear - A0; exact (fun j k => (eq_refl (A0 k j)))).
  exact (fun k : nat => (fun j : nat => (eq_trans (eq_trans (s1 j k) (eq_trans (add2 (H1 k j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_refl (c))) (eq_trans (sum_ext 1%nat m _ _ (fun i_0 : nat => (eq_trans (mul2 (eq_refl (S_ 1%nat i_0 j)) (H2 i_0 k)) (s2 i_0 j)))) s3))) s4)) (s5 j k))) (eq_sym (H1 k j))))).
Qed.

Lemma L1_2 (m : nat) (c eta : R) (A : nat -> nat -> nat -> R) (A0 : nat -> nat -> R) (B S_ : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, A 0%nat k j = A0 k j)
    (H2 : forall i : nat, forall k : nat, B 0%nat i k = 0)
    (H3 : forall t : nat, forall k : nat, forall j : nat, A (S t) k j = A t k j - eta * c * Sum 1 m (fun i => S_ (S t) i j * B t i k)) :
  forall k : nat, forall j : nat, A 1%nat k j = A 0%nat k j.
Proof.
  pose (n := 0%nat).
  pose (r := 0%nat).
  pose (A_r := fun _ _ _ : nat => 0).
  pose (B_r := fun _ _ _ : nat => 0).
  pose (V_ := fun _ _ : nat => 0).
  pose (W_r := fun _ _ _ : nat => 0).
  exact (L1_1 m c eta A A0 B S_ H1 H2 H3).
Qed.

Theorem claim1 :
  forall (m n r : nat) (c eta : R) (A0 : nat -> nat -> R) (S_ : nat -> nat -> nat -> R) (V_ : nat -> nat -> R),
  let A := (run11_A m n c eta A0 S_) in
  forall k : nat, forall j : nat, A 1%nat k j = A 0%nat k j.
Proof.
  intros m n r c eta A0 S_ V_ A.
  exact (L1_2 m c eta (run11_A m n c eta A0 S_) A0 (run11_B m n c eta A0 S_) S_ (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let m := 1%nat in
  let n := 1%nat in
  let r := 1%nat in
  let c := (1 : R) in
  let eta := (2 : R) in
  let A0 := fun i1 i2 : nat => 1 in
  let S_ := fun i1 i2 i3 : nat => 1 in
  let V_ := fun i1 i2 : nat => 1 in
  let A := (run11_A m n c eta A0 S_) in
  let B := (run11_B m n c eta A0 S_) in
  (B 1%nat 1%nat 1%nat <> B 0%nat 1%nat 1%nat) /\ (forall k : nat, forall j : nat, A 1%nat k j = A 0%nat k j).
Proof.
  intros m n r c eta A0 S_ V_ A B.
  assert (v1 : B 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : B 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : A 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := A0 1%nat 1%nat) eq_refl (rewritten (V 1) [A0 1%nat 1%nat] [1] (same_parts (eq_refl : A0 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : B 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := B 0%nat 1%nat 1%nat - eta * c * (A 0%nat 1%nat 1%nat * S_ 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 - 2 * 1 * (1 * 1 + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (PEadd (PEmul (V 4) (V 5)) (PEc (0 # 1))))) [B 0%nat 1%nat 1%nat; eta; c; A 0%nat 1%nat 1%nat; S_ 1%nat 1%nat 1%nat] [0; 2; 1; 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 2) (same_parts (eq_refl : c = 1) (same_parts v2 (same_parts (eq_refl : S_ 1%nat 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (B 1%nat 1%nat 1%nat) (B 0%nat 1%nat 1%nat) (rewritten (V 1) [B 1%nat 1%nat 1%nat] [(-2)] (same_parts v3 eq_refl)) (rewritten (V 1) [B 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (claim1 m n r c eta A0 S_ V_)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with momentum, $\mathbf{A}$ does not change in the first step *)

Record run21_state := { run21_now_A : nat -> nat -> R; run21_now_m_A : nat -> nat -> R; run21_now_B : nat -> nat -> R; run21_now_m_B : nat -> nat -> R }.

Section run21.
Variables (m n r : nat) (c eta mu : R) (A0 : nat -> nat -> R) (S_ : nat -> nat -> nat -> R) (V_ : nat -> nat -> R).
Definition run21_next_W (now : run21_state) (t i j : nat) : R :=
  c * Sum 1 r (fun k => run21_now_A now k j * run21_now_B now i k) + V_ i j.
Definition run21_next_GA (now : run21_state) (t k j : nat) : R :=
  c * Sum 1 m (fun i => S_ (S t) i j * run21_now_B now i k).
Definition run21_next_G (now : run21_state) (t i k : nat) : R :=
  c * Sum 1 n (fun j => run21_now_A now k j * S_ (S t) i j).
Definition run21_next_A (now : run21_state) (t k j : nat) : R :=
  run21_now_A now k j - eta * (mu * run21_now_m_A now k j + run21_next_GA now t k j).
Definition run21_next_m_A (now : run21_state) (t k j : nat) : R :=
  mu * run21_now_m_A now k j + run21_next_GA now t k j.
Definition run21_next_B (now : run21_state) (t i k : nat) : R :=
  run21_now_B now i k - eta * (mu * run21_now_m_B now i k + run21_next_G now t i k).
Definition run21_next_m_B (now : run21_state) (t i k : nat) : R :=
  mu * run21_now_m_B now i k + run21_next_G now t i k.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_A := run21_next_A now t; run21_now_m_A := run21_next_m_A now t; run21_now_B := run21_next_B now t; run21_now_m_B := run21_next_m_B now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_A := fun k j => A0 k j; run21_now_m_A := fun k j => 0; run21_now_B := fun i k => 0; run21_now_m_B := fun i k => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_A (t : nat) := run21_now_A (run21_after t).
Definition run21_m_A (t : nat) := run21_now_m_A (run21_after t).
Definition run21_B (t : nat) := run21_now_B (run21_after t).
Definition run21_m_B (t : nat) := run21_now_m_B (run21_after t).
Definition run21_W (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run21_next_W (run21_after t) t end.
Definition run21_GA (t : nat) : nat -> nat -> R :=
  match t with O => fun k j => 0 | S t => run21_next_GA (run21_after t) t end.
Definition run21_G (t : nat) : nat -> nat -> R :=
  match t with O => fun i k => 0 | S t => run21_next_G (run21_after t) t end.
End run21.

Lemma L2_1 (m : nat) (c eta mu : R) (A : nat -> nat -> nat -> R) (A0 : nat -> nat -> R) (B GA S_ m_A : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, A 0%nat k j = A0 k j)
    (H2 : forall i : nat, forall k : nat, B 0%nat i k = 0)
    (H3 : forall k : nat, forall j : nat, m_A 0%nat k j = 0)
    (H4 : forall t : nat, forall k : nat, forall j : nat, A (S t) k j = A t k j - eta * (mu * m_A t k j + GA (S t) k j))
    (H5 : forall t : nat, forall k : nat, forall j : nat, GA (S t) k j = c * Sum 1 m (fun i => S_ (S t) i j * B t i k)) :
  forall k : nat, forall j : nat, A 1%nat k j = A 0%nat k j.
Proof.
  assert (s1 : forall (j k : nat),
    A 1%nat k j = A 0%nat k j - eta * (mu * m_A 0%nat k j + GA 1%nat k j))
    by (clear - A GA H4 eta m_A mu; exact (fun j k => (eq_trans (eq_refl (A 1%nat k j)) (eq_trans (H4 0%nat k j) (eq_refl (A 0%nat k j - eta * (mu * m_A 0%nat k j + GA 1%nat k j))))))).
  assert (s2 : mu * 0 = 0)
    by (clear - mu; exact (ring_fact [mu] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s3 : forall (j k : nat),
    GA 1%nat k j = c * Sum 1 m (fun i => S_ 1%nat i j * B 0%nat i k))
    by (clear - B GA H5 S_ c m; exact (fun j k => (eq_trans (eq_refl (GA 1%nat k j)) (eq_trans (H5 0%nat k j) (eq_refl (c * Sum 1 m (fun i => S_ 1%nat i j * B 0%nat i k))))))).
  assert (s4 : forall (i_0 j : nat),
    S_ 1%nat i_0 j * 0 = 0)
    by (clear - S_; exact (fun i_0 j => (ring_fact [S_ 1%nat i_0 j] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s5 : Sum 1 m (fun i => 0) = 0)
    by (clear - m; exact (rewritten (V 1) [Sum 1 m (fun i => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat m _ (fun i => 0) (fun i => eq_refl)) (sum_linear 1%nat m [])) (eq_refl (0))) eq_refl))).
  assert (s6 : c * 0 = 0)
    by (clear - c; exact (ring_fact [c] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s8 : - (eta * 0) = 0)
    by (clear - eta; exact (ring_fact [eta] (PEopp (PEmul (V 1) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s9 : forall (j k : nat),
    A0 k j + 0 = A0 k j)
    by (clear - A0; exact (fun j k => (ring_fact [A0 k j] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s10 : forall (j k : nat),
    A0 k j = A0 k j)
    by (clear - A0; exact (fun j k => (eq_refl (A0 k j)))).
  exact (fun k : nat => (fun j : nat => (eq_trans (eq_trans (s1 j k) (eq_trans (add2 (H1 k j) (eq_trans (opp1 (mul2 (eq_refl (eta)) (eq_trans (add2 (eq_trans (mul2 (eq_refl (mu)) (H3 k j)) s2) (eq_trans (s3 j k) (eq_trans (mul2 (eq_refl (c)) (eq_trans (sum_ext 1%nat m _ _ (fun i_0 : nat => (eq_trans (mul2 (eq_refl (S_ 1%nat i_0 j)) (H2 i_0 k)) (s4 i_0 j)))) s5)) s6))) s7))) s8)) (s9 j k))) (eq_sym (H1 k j))))).
Qed.

Lemma L2_2 (m : nat) (c eta mu : R) (A : nat -> nat -> nat -> R) (A0 : nat -> nat -> R) (B GA S_ m_A : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, A 0%nat k j = A0 k j)
    (H2 : forall i : nat, forall k : nat, B 0%nat i k = 0)
    (H3 : forall k : nat, forall j : nat, m_A 0%nat k j = 0)
    (H4 : forall t : nat, forall k : nat, forall j : nat, A (S t) k j = A t k j - eta * (mu * m_A t k j + GA (S t) k j))
    (H5 : forall t : nat, forall k : nat, forall j : nat, GA (S t) k j = c * Sum 1 m (fun i => S_ (S t) i j * B t i k)) :
  forall k : nat, forall j : nat, A 1%nat k j = A 0%nat k j.
Proof.
  pose (n := 0%nat).
  pose (r := 0%nat).
  pose (A_r := fun _ _ _ : nat => 0).
  pose (B_r := fun _ _ _ : nat => 0).
  pose (GA_r := fun _ _ _ : nat => 0).
  pose (G_r := fun _ _ _ : nat => 0).
  pose (V_ := fun _ _ : nat => 0).
  pose (W_r := fun _ _ _ : nat => 0).
  pose (m_A_r := fun _ _ _ : nat => 0).
  pose (m_B_r := fun _ _ _ : nat => 0).
  exact (L2_1 m c eta mu A A0 B GA S_ m_A H1 H2 H3 H4 H5).
Qed.

Theorem claim2 :
  forall (m n r : nat) (c eta mu : R) (A0 : nat -> nat -> R) (S_ : nat -> nat -> nat -> R) (V_ : nat -> nat -> R),
  let A := (run21_A m n c eta mu A0 S_) in
  forall k : nat, forall j : nat, A 1%nat k j = A 0%nat k j.
Proof.
  intros m n r c eta mu A0 S_ V_ A.
  exact (L2_2 m c eta mu (run21_A m n c eta mu A0 S_) A0 (run21_B m n c eta mu A0 S_) (run21_GA m n c eta mu A0 S_) S_ (run21_m_A m n c eta mu A0 S_) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let m := 1%nat in
  let n := 1%nat in
  let r := 1%nat in
  let c := (1 : R) in
  let eta := (2 : R) in
  let mu := (1 / 2 : R) in
  let A0 := fun i1 i2 : nat => 1 in
  let S_ := fun i1 i2 i3 : nat => 1 in
  let V_ := fun i1 i2 : nat => 1 in
  let A := (run21_A m n c eta mu A0 S_) in
  let B := (run21_B m n c eta mu A0 S_) in
  (B 1%nat 1%nat 1%nat <> B 0%nat 1%nat 1%nat) /\ (forall k : nat, forall j : nat, A 1%nat k j = A 0%nat k j).
Proof.
  intros m n r c eta mu A0 S_ V_ A B.
  pose (m_B := (run21_m_B m n c eta mu A0 S_)).
  pose (G := (run21_G m n c eta mu A0 S_)).
  assert (v1 : B 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : B 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : m_B 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : m_B 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : A 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := A0 1%nat 1%nat) eq_refl (rewritten (V 1) [A0 1%nat 1%nat] [1] (same_parts (eq_refl : A0 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : G 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c * (A 0%nat 1%nat 1%nat * S_ 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * (1 * 1 + 0)) (rewritten (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [c; A 0%nat 1%nat 1%nat; S_ 1%nat 1%nat 1%nat] [1; 1; 1] (same_parts (eq_refl : c = 1) (same_parts v3 (same_parts (eq_refl : S_ 1%nat 1%nat 1%nat = 1) eq_refl)))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : B 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := B 0%nat 1%nat 1%nat - eta * (mu * m_B 0%nat 1%nat 1%nat + G 1%nat 1%nat 1%nat)) eq_refl (eq_trans (y := 0 - 2 * (1 / 2 * 0 + 1)) (rewritten (PEsub (V 1) (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (V 5)))) [B 0%nat 1%nat 1%nat; eta; mu; m_B 0%nat 1%nat 1%nat; G 1%nat 1%nat 1%nat] [0; 2; 1 / 2; 0; 1] (same_parts v1 (same_parts (eq_refl : eta = 2) (same_parts (eq_refl : mu = 1 / 2) (same_parts v2 (same_parts v4 eq_refl)))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEc (2 # 1)) (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEc (1 # 1))))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (B 1%nat 1%nat 1%nat) (B 0%nat 1%nat 1%nat) (rewritten (V 1) [B 1%nat 1%nat 1%nat] [(-2)] (same_parts v5 eq_refl)) (rewritten (V 1) [B 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (claim2 m n r c eta mu A0 S_ V_)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with adam, $\mathbf{A}$ does not change in the first step *)

Record run31_state := { run31_now_A : nat -> nat -> R; run31_now_m_A : nat -> nat -> R; run31_now_s_A : nat -> nat -> R; run31_now_B : nat -> nat -> R; run31_now_m_B : nat -> nat -> R; run31_now_s_B : nat -> nat -> R; run31_now_p : R; run31_now_q : R }.

Section run31.
Variables (m n r : nat) (beta1 beta2 c epsilon eta : R) (A0 : nat -> nat -> R) (S_ : nat -> nat -> nat -> R) (V_ : nat -> nat -> R).
Definition run31_next_W (now : run31_state) (t i j : nat) : R :=
  c * Sum 1 r (fun k => run31_now_A now k j * run31_now_B now i k) + V_ i j.
Definition run31_next_GA (now : run31_state) (t k j : nat) : R :=
  c * Sum 1 m (fun i => S_ (S t) i j * run31_now_B now i k).
Definition run31_next_G (now : run31_state) (t i k : nat) : R :=
  c * Sum 1 n (fun j => run31_now_A now k j * S_ (S t) i j).
Definition run31_next_A (now : run31_state) (t k j : nat) : R :=
  run31_now_A now k j - eta * (beta1 * run31_now_m_A now k j + (1 - beta1) * run31_next_GA now t k j) * / (1 - beta1 * run31_now_p now) * / (sqrt ((beta2 * run31_now_s_A now k j + (1 - beta2) * run31_next_GA now t k j ^ 2) * / (1 - beta2 * run31_now_q now)) + epsilon).
Definition run31_next_m_A (now : run31_state) (t k j : nat) : R :=
  beta1 * run31_now_m_A now k j + (1 - beta1) * run31_next_GA now t k j.
Definition run31_next_s_A (now : run31_state) (t k j : nat) : R :=
  beta2 * run31_now_s_A now k j + (1 - beta2) * run31_next_GA now t k j ^ 2.
Definition run31_next_B (now : run31_state) (t i k : nat) : R :=
  run31_now_B now i k - eta * (beta1 * run31_now_m_B now i k + (1 - beta1) * run31_next_G now t i k) * / (1 - beta1 * run31_now_p now) * / (sqrt ((beta2 * run31_now_s_B now i k + (1 - beta2) * run31_next_G now t i k ^ 2) * / (1 - beta2 * run31_now_q now)) + epsilon).
Definition run31_next_m_B (now : run31_state) (t i k : nat) : R :=
  beta1 * run31_now_m_B now i k + (1 - beta1) * run31_next_G now t i k.
Definition run31_next_s_B (now : run31_state) (t i k : nat) : R :=
  beta2 * run31_now_s_B now i k + (1 - beta2) * run31_next_G now t i k ^ 2.
Definition run31_next_p (now : run31_state) (t : nat) : R :=
  beta1 * run31_now_p now.
Definition run31_next_q (now : run31_state) (t : nat) : R :=
  beta2 * run31_now_q now.
Definition run31_step (now : run31_state) (t : nat) : run31_state := {| run31_now_A := run31_next_A now t; run31_now_m_A := run31_next_m_A now t; run31_now_s_A := run31_next_s_A now t; run31_now_B := run31_next_B now t; run31_now_m_B := run31_next_m_B now t; run31_now_s_B := run31_next_s_B now t; run31_now_p := run31_next_p now t; run31_now_q := run31_next_q now t |}.
Fixpoint run31_after (t : nat) : run31_state :=
  match t with O => {| run31_now_A := fun k j => A0 k j; run31_now_m_A := fun k j => 0; run31_now_s_A := fun k j => 0; run31_now_B := fun i k => 0; run31_now_m_B := fun i k => 0; run31_now_s_B := fun i k => 0; run31_now_p := 1; run31_now_q := 1 |} | S t => run31_step (run31_after t) t end.
Definition run31_A (t : nat) := run31_now_A (run31_after t).
Definition run31_m_A (t : nat) := run31_now_m_A (run31_after t).
Definition run31_s_A (t : nat) := run31_now_s_A (run31_after t).
Definition run31_B (t : nat) := run31_now_B (run31_after t).
Definition run31_m_B (t : nat) := run31_now_m_B (run31_after t).
Definition run31_s_B (t : nat) := run31_now_s_B (run31_after t).
Definition run31_p (t : nat) := run31_now_p (run31_after t).
Definition run31_q (t : nat) := run31_now_q (run31_after t).
Definition run31_W (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run31_next_W (run31_after t) t end.
Definition run31_GA (t : nat) : nat -> nat -> R :=
  match t with O => fun k j => 0 | S t => run31_next_GA (run31_after t) t end.
Definition run31_G (t : nat) : nat -> nat -> R :=
  match t with O => fun i k => 0 | S t => run31_next_G (run31_after t) t end.
End run31.

Lemma L3_1 (m : nat) (beta1 beta2 c epsilon eta : R) (A : nat -> nat -> nat -> R) (A0 : nat -> nat -> R) (B GA S_ m_A : nat -> nat -> nat -> R) (p q : nat -> R) (s_A : nat -> nat -> nat -> R)
    (H1 : p 0%nat = 1)
    (H2 : q 0%nat = 1)
    (H3 : forall k : nat, forall j : nat, A 0%nat k j = A0 k j)
    (H4 : forall i : nat, forall k : nat, B 0%nat i k = 0)
    (H5 : forall k : nat, forall j : nat, m_A 0%nat k j = 0)
    (H6 : forall k : nat, forall j : nat, s_A 0%nat k j = 0)
    (H7 : forall t : nat, forall k : nat, forall j : nat, A (S t) k j = A t k j - eta * (beta1 * m_A t k j + (1 - beta1) * GA (S t) k j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_A t k j + (1 - beta2) * GA (S t) k j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H8 : forall t : nat, forall k : nat, forall j : nat, GA (S t) k j = c * Sum 1 m (fun i => S_ (S t) i j * B t i k)) :
  forall k : nat, forall j : nat, A 1%nat k j = A 0%nat k j.
Proof.
  assert (s1 : forall (j k : nat),
    A 1%nat k j = A 0%nat k j - eta * (beta1 * m_A 0%nat k j + (1 - beta1) * GA 1%nat k j) * / (1 - beta1 * p 0%nat) * / (sqrt ((beta2 * s_A 0%nat k j + (1 - beta2) * GA 1%nat k j ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon))
    by (clear - A GA H7 beta1 beta2 epsilon eta m_A p q s_A; exact (fun j k => (eq_trans (eq_refl (A 1%nat k j)) (eq_trans (H7 0%nat k j) (eq_refl (A 0%nat k j - eta * (beta1 * m_A 0%nat k j + (1 - beta1) * GA 1%nat k j) * / (1 - beta1 * p 0%nat) * / (sqrt ((beta2 * s_A 0%nat k j + (1 - beta2) * GA 1%nat k j ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon))))))).
  assert (s2 : beta1 * 0 = 0)
    by (clear - beta1; exact (ring_fact [beta1] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s3 : forall (j k : nat),
    GA 1%nat k j = c * Sum 1 m (fun i => S_ 1%nat i j * B 0%nat i k))
    by (clear - B GA H8 S_ c m; exact (fun j k => (eq_trans (eq_refl (GA 1%nat k j)) (eq_trans (H8 0%nat k j) (eq_refl (c * Sum 1 m (fun i => S_ 1%nat i j * B 0%nat i k))))))).
  assert (s4 : forall (i_0 j : nat),
    S_ 1%nat i_0 j * 0 = 0)
    by (clear - S_; exact (fun i_0 j => (ring_fact [S_ 1%nat i_0 j] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s5 : Sum 1 m (fun i => 0) = 0)
    by (clear - m; exact (rewritten (V 1) [Sum 1 m (fun i => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat m _ (fun i => 0) (fun i => eq_refl)) (sum_linear 1%nat m [])) (eq_refl (0))) eq_refl))).
  assert (s6 : c * 0 = 0)
    by (clear - c; exact (ring_fact [c] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : forall (j k : nat),
    GA 1%nat k j = 0)
    by (clear - GA H4 S_ c m s3 s4 s5 s6; exact (fun j k => (eq_trans (s3 j k) (eq_trans (mul2 (eq_refl (c)) (eq_trans (sum_ext 1%nat m _ _ (fun i_0 : nat => (eq_trans (mul2 (eq_refl (S_ 1%nat i_0 j)) (H4 i_0 k)) (s4 i_0 j)))) s5)) s6)))).
  assert (s8 : (1 - beta1) * 0 = 0)
    by (clear - beta1; exact (ring_fact [beta1] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s9 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s10 : - (beta1 * 1) = - beta1)
    by (clear - beta1; exact (ring_fact [beta1] (PEopp (PEmul (V 1) (PEc (1 # 1)))) (PEopp (V 1)) eq_refl)).
  assert (s11 : beta2 * 0 = 0)
    by (clear - beta2; exact (ring_fact [beta2] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s12 : 0 ^ 2 = 0)
    by (clear; exact (ring_fact [] (PEpow (PEc (0 # 1)) 2) (PEc (0 # 1)) eq_refl)).
  assert (s13 : (1 - beta2) * 0 = 0)
    by (clear - beta2; exact (ring_fact [beta2] (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s14 : - (beta2 * 1) = - beta2)
    by (clear - beta2; exact (ring_fact [beta2] (PEopp (PEmul (V 1) (PEc (1 # 1)))) (PEopp (V 1)) eq_refl)).
  assert (s15 : 0 * / (1 - beta2) = 0)
    by (clear - beta2; exact (eq_trans (y := 0 * / (- beta2 + 1)) (rewritten (PEmul (PEc (0 # 1)) (V 1)) [/ (1 - beta2)] [/ (- beta2 + 1)] (same_parts (inv1 (ring_fact [beta2] (PEsub (PEc (1 # 1)) (V 1)) (PEadd (PEopp (V 1)) (PEc (1 # 1))) eq_refl)) eq_refl)) (ring_fact [/ (- beta2 + 1)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s16 : 0 + epsilon = epsilon)
    by (clear - epsilon; exact (ring_fact [epsilon] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl)).
  assert (s17 : - (eta * 0 * / (1 - beta1) * / epsilon) = 0)
    by (clear - beta1 epsilon eta; exact (eq_trans (y := - (eta * 0 * / (- beta1 + 1) * / epsilon)) (rewritten (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2)) (V 3))) [eta; / (1 - beta1); / epsilon] [eta; / (- beta1 + 1); / epsilon] (same_parts (eq_refl (eta)) (same_parts (inv1 (ring_fact [beta1] (PEsub (PEc (1 # 1)) (V 1)) (PEadd (PEopp (V 1)) (PEc (1 # 1))) eq_refl)) (same_parts (eq_refl (/ epsilon)) eq_refl)))) (ring_fact [eta; / (- beta1 + 1); / epsilon] (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (0 # 1))) (V 2)) (V 3))) (PEc (0 # 1)) eq_refl))).
  assert (s18 : forall (j k : nat),
    A0 k j + 0 = A0 k j)
    by (clear - A0; exact (fun j k => (ring_fact [A0 k j] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s19 : forall (j k : nat),
    A0 k j = A0 k j)
    by (clear - A0; exact (fun j k => (eq_refl (A0 k j)))).
  exact (fun k : nat => (fun j : nat => (eq_trans (eq_trans (s1 j k) (eq_trans (add2 (H3 k j) (eq_trans (opp1 (mul2 (mul2 (mul2 (eq_refl (eta)) (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta1)) (H5 k j)) s2) (eq_trans (mul2 (eq_refl (1 - beta1)) (s7 j k)) s8)) s9)) (inv1 (add2 (eq_refl (1)) (eq_trans (opp1 (mul2 (eq_refl (beta1)) H1)) s10)))) (inv1 (eq_trans (add2 (eq_trans (f_equal sqrt (eq_trans (mul2 (eq_trans (add2 (eq_trans (mul2 (eq_refl (beta2)) (H6 k j)) s11) (eq_trans (mul2 (eq_refl (1 - beta2)) (eq_trans (pow1 2 (s7 j k)) s12)) s13)) s9) (inv1 (add2 (eq_refl (1)) (eq_trans (opp1 (mul2 (eq_refl (beta2)) H2)) s14)))) s15)) law_sqrt_of_zero) (eq_refl (epsilon))) s16)))) s17)) (s18 j k))) (eq_sym (H3 k j))))).
Qed.

Lemma L3_2 (m : nat) (beta1 beta2 c epsilon eta : R) (A : nat -> nat -> nat -> R) (A0 : nat -> nat -> R) (B GA S_ m_A : nat -> nat -> nat -> R) (p q : nat -> R) (s_A : nat -> nat -> nat -> R)
    (H1 : p 0%nat = 1)
    (H2 : q 0%nat = 1)
    (H3 : forall k : nat, forall j : nat, A 0%nat k j = A0 k j)
    (H4 : forall i : nat, forall k : nat, B 0%nat i k = 0)
    (H5 : forall k : nat, forall j : nat, m_A 0%nat k j = 0)
    (H6 : forall k : nat, forall j : nat, s_A 0%nat k j = 0)
    (H7 : forall t : nat, forall k : nat, forall j : nat, A (S t) k j = A t k j - eta * (beta1 * m_A t k j + (1 - beta1) * GA (S t) k j) * / (1 - beta1 * p t) * / (sqrt ((beta2 * s_A t k j + (1 - beta2) * GA (S t) k j ^ 2) * / (1 - beta2 * q t)) + epsilon))
    (H8 : forall t : nat, forall k : nat, forall j : nat, GA (S t) k j = c * Sum 1 m (fun i => S_ (S t) i j * B t i k)) :
  forall k : nat, forall j : nat, A 1%nat k j = A 0%nat k j.
Proof.
  pose (n := 0%nat).
  pose (r := 0%nat).
  pose (A_r := fun _ _ _ : nat => 0).
  pose (B_r := fun _ _ _ : nat => 0).
  pose (GA_r := fun _ _ _ : nat => 0).
  pose (G_r := fun _ _ _ : nat => 0).
  pose (V_ := fun _ _ : nat => 0).
  pose (W_r := fun _ _ _ : nat => 0).
  pose (m_A_r := fun _ _ _ : nat => 0).
  pose (m_B_r := fun _ _ _ : nat => 0).
  pose (p_r := fun _ : nat => 0).
  pose (q_r := fun _ : nat => 0).
  pose (s_A_r := fun _ _ _ : nat => 0).
  pose (s_B_r := fun _ _ _ : nat => 0).
  exact (L3_1 m beta1 beta2 c epsilon eta A A0 B GA S_ m_A p q s_A H1 H2 H3 H4 H5 H6 H7 H8).
Qed.

Theorem claim3 :
  forall (m n r : nat) (beta1 beta2 c epsilon eta : R) (A0 : nat -> nat -> R) (S_ : nat -> nat -> nat -> R) (V_ : nat -> nat -> R),
  let A := (run31_A m n beta1 beta2 c epsilon eta A0 S_) in
  let s_A := (run31_s_A m n beta1 beta2 c epsilon eta A0 S_) in
  let s_B := (run31_s_B m n beta1 beta2 c epsilon eta A0 S_) in
  let p := (run31_p m n beta1 beta2 c epsilon eta A0 S_) in
  let q := (run31_q m n beta1 beta2 c epsilon eta A0 S_) in
  let GA := (run31_GA m n beta1 beta2 c epsilon eta A0 S_) in
  let G := (run31_G m n beta1 beta2 c epsilon eta A0 S_) in
  (forall t : nat, 1 - beta1 * p t <> 0) ->
  (forall t : nat, forall k : nat, forall j : nat, sqrt ((beta2 * s_A t k j + (1 - beta2) * GA (S t) k j ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall k : nat, forall j : nat, 0 <= (beta2 * s_A t k j + (1 - beta2) * GA (S t) k j ^ 2) * / (1 - beta2 * q t)) ->
  (forall t : nat, 1 - beta2 * q t <> 0) ->
  (forall t : nat, forall i : nat, forall k : nat, sqrt ((beta2 * s_B t i k + (1 - beta2) * G (S t) i k ^ 2) * / (1 - beta2 * q t)) + epsilon <> 0) ->
  (forall t : nat, forall i : nat, forall k : nat, 0 <= (beta2 * s_B t i k + (1 - beta2) * G (S t) i k ^ 2) * / (1 - beta2 * q t)) ->
  forall k : nat, forall j : nat, A 1%nat k j = A 0%nat k j.
Proof.
  intros m n r beta1 beta2 c epsilon eta A0 S_ V_ A s_A s_B p q GA G H9 H10 H11 H12 H13 H14.
  exact (L3_2 m beta1 beta2 c epsilon eta (run31_A m n beta1 beta2 c epsilon eta A0 S_) A0 (run31_B m n beta1 beta2 c epsilon eta A0 S_) (run31_GA m n beta1 beta2 c epsilon eta A0 S_) S_ (run31_m_A m n beta1 beta2 c epsilon eta A0 S_) (run31_p m n beta1 beta2 c epsilon eta A0 S_) (run31_q m n beta1 beta2 c epsilon eta A0 S_) (run31_s_A m n beta1 beta2 c epsilon eta A0 S_) eq_refl eq_refl (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

(* The hypotheses about all steps are not instantiated. *)
Example claim3_moves :
  let m := 1%nat in
  let n := 1%nat in
  let r := 1%nat in
  let beta1 := (1 / 2 : R) in
  let beta2 := (3 : R) in
  let c := (1 : R) in
  let epsilon := (1 / 3 : R) in
  let eta := (2 : R) in
  let A0 := fun i1 i2 : nat => 1 in
  let S_ := fun i1 i2 i3 : nat => 1 in
  let V_ := fun i1 i2 : nat => 1 in
  let B := (run31_B m n beta1 beta2 c epsilon eta A0 S_) in
  (B 1%nat 1%nat 1%nat <> B 0%nat 1%nat 1%nat).
Proof.
  intros m n r beta1 beta2 c epsilon eta A0 S_ V_ B.
  pose (m_B := (run31_m_B m n beta1 beta2 c epsilon eta A0 S_)).
  pose (A := (run31_A m n beta1 beta2 c epsilon eta A0 S_)).
  pose (G := (run31_G m n beta1 beta2 c epsilon eta A0 S_)).
  pose (p := (run31_p m n beta1 beta2 c epsilon eta A0 S_)).
  pose (s_B := (run31_s_B m n beta1 beta2 c epsilon eta A0 S_)).
  pose (q := (run31_q m n beta1 beta2 c epsilon eta A0 S_)).
  pose (s_A := (run31_s_A m n beta1 beta2 c epsilon eta A0 S_)).
  pose (GA := (run31_GA m n beta1 beta2 c epsilon eta A0 S_)).
  assert (v1 : B 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : B 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : m_B 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : m_B 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : A 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := A0 1%nat 1%nat) eq_refl (rewritten (V 1) [A0 1%nat 1%nat] [1] (same_parts (eq_refl : A0 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : G 1%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := c * (A 0%nat 1%nat 1%nat * S_ 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * (1 * 1 + 0)) (rewritten (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [c; A 0%nat 1%nat 1%nat; S_ 1%nat 1%nat 1%nat] [1; 1; 1] (same_parts (eq_refl : c = 1) (same_parts v3 (same_parts (eq_refl : S_ 1%nat 1%nat 1%nat = 1) eq_refl)))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : p 0%nat = 1)
    by (refine (eq_refl : p 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : s_B 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_B 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : q 0%nat = 1)
    by (refine (eq_refl : q 0%nat = 1); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : B 1%nat 1%nat 1%nat = -3 / 2)
    by (refine (eq_trans (y := B 0%nat 1%nat 1%nat - eta * (beta1 * m_B 0%nat 1%nat 1%nat + (1 - beta1) * G 1%nat 1%nat 1%nat) * / (1 - beta1 * p 0%nat) * / (sqrt ((beta2 * s_B 0%nat 1%nat 1%nat + (1 - beta2) * G 1%nat 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)) eq_refl (eq_trans (y := 0 - 2 * (1 / 2 * 0 + (1 - 1 / 2) * 1) * 2 * (3 / 4)) (rewritten (PEsub (V 1) (PEmul (PEmul (PEmul (V 2) (PEadd (PEmul (V 3) (V 4)) (PEmul (PEsub (PEc (1 # 1)) (V 3)) (V 5)))) (V 6)) (V 7))) [B 0%nat 1%nat 1%nat; eta; beta1; m_B 0%nat 1%nat 1%nat; G 1%nat 1%nat 1%nat; / (1 - beta1 * p 0%nat); / (sqrt ((beta2 * s_B 0%nat 1%nat 1%nat + (1 - beta2) * G 1%nat 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)) + epsilon)] [0; 2; 1 / 2; 0; 1; 2; 3 / 4] (same_parts v1 (same_parts (eq_refl : eta = 2) (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v2 (same_parts v4 (same_parts (eq_trans (y := / (1 / 2)) (inv1 (eq_trans (y := 1 - 1 / 2 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta1; p 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v5 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (1 # 2)) (PEc (1 # 1)))) (PEc (1 # 2)) eq_refl))) (rewritten (V 1) [/ (1 / 2)] [2] (same_parts (inv_number (1 # 2)) eq_refl))) (same_parts (eq_trans (y := / (4 / 3)) (inv1 (eq_trans (y := 1 + 1 / 3) (rewritten (PEadd (V 1) (V 2)) [sqrt ((beta2 * s_B 0%nat 1%nat 1%nat + (1 - beta2) * G 1%nat 1%nat 1%nat ^ 2) * / (1 - beta2 * q 0%nat)); epsilon] [1; 1 / 3] (same_parts (eq_trans (f_equal sqrt (eq_trans (y := (3 * 0 + (1 - 3) * 1 ^ 2) * (-1 / 2)) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) (V 4)) [beta2; s_B 0%nat 1%nat 1%nat; G 1%nat 1%nat 1%nat; / (1 - beta2 * q 0%nat)] [3; 0; 1; -1 / 2] (same_parts (eq_refl : beta2 = 3) (same_parts v6 (same_parts v4 (same_parts (eq_trans (y := / (-2)) (inv1 (eq_trans (y := 1 - 3 * 1) (rewritten (PEsub (PEc (1 # 1)) (PEmul (V 1) (V 2))) [beta2; q 0%nat] [3; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v7 eq_refl))) (ring_fact [] (PEsub (PEc (1 # 1)) (PEmul (PEc (3 # 1)) (PEc (1 # 1)))) (PEc (-2 # 1)) eq_refl))) (rewritten (V 1) [/ (-2)] [-1 / 2] (same_parts (inv_number (-2 # 1)) eq_refl))) eq_refl))))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (1 # 1)) 2))) (PEc (-1 # 2))) (PEc (1 # 1)) eq_refl))) law_sqrt_of_one) (same_parts (eq_refl : epsilon = 1 / 3) eq_refl))) (ring_fact [] (PEadd (PEc (1 # 1)) (PEc (1 # 3))) (PEc (4 # 3)) eq_refl))) (rewritten (V 1) [/ (4 / 3)] [3 / 4] (same_parts (inv_number (4 # 3)) eq_refl))) eq_refl)))))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEmul (PEc (2 # 1)) (PEadd (PEmul (PEc (1 # 2)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (1 # 2))) (PEc (1 # 1))))) (PEc (2 # 1))) (PEc (3 # 4)))) (PEc (-3 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : p 1%nat = 1 / 2)
    by (refine (eq_trans (y := beta1 * p 0%nat) eq_refl (eq_trans (y := 1 / 2 * 1) (rewritten (PEmul (V 1) (V 2)) [beta1; p 0%nat] [1 / 2; 1] (same_parts (eq_refl : beta1 = 1 / 2) (same_parts v5 eq_refl))) (ring_fact [] (PEmul (PEc (1 # 2)) (PEc (1 # 1))) (PEc (1 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : s_A 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : s_A 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : GA 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := c * (S_ 1%nat 1%nat 1%nat * B 0%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * (1 * 0 + 0)) (rewritten (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [c; S_ 1%nat 1%nat 1%nat; B 0%nat 1%nat 1%nat] [1; 1; 0] (same_parts (eq_refl : c = 1) (same_parts (eq_refl : S_ 1%nat 1%nat 1%nat = 1) (same_parts v1 eq_refl)))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : s_A 1%nat 1%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_A 0%nat 1%nat 1%nat + (1 - beta2) * GA 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_A 0%nat 1%nat 1%nat; GA 1%nat 1%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v10 (same_parts v11 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : s_A 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_A 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : GA 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := c * (S_ 1%nat 1%nat 0%nat * B 0%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * (1 * 0 + 0)) (rewritten (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [c; S_ 1%nat 1%nat 0%nat; B 0%nat 1%nat 1%nat] [1; 1; 0] (same_parts (eq_refl : c = 1) (same_parts (eq_refl : S_ 1%nat 1%nat 0%nat = 1) (same_parts v1 eq_refl)))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : s_A 1%nat 1%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_A 0%nat 1%nat 0%nat + (1 - beta2) * GA 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_A 0%nat 1%nat 0%nat; GA 1%nat 1%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v13 (same_parts v14 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : s_A 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_A 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : B 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : B 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : GA 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := c * (S_ 1%nat 1%nat 1%nat * B 0%nat 1%nat 0%nat + 0)) eq_refl (eq_trans (y := 1 * (1 * 0 + 0)) (rewritten (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [c; S_ 1%nat 1%nat 1%nat; B 0%nat 1%nat 0%nat] [1; 1; 0] (same_parts (eq_refl : c = 1) (same_parts (eq_refl : S_ 1%nat 1%nat 1%nat = 1) (same_parts v17 eq_refl)))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : s_A 1%nat 0%nat 1%nat = 0)
    by (refine (eq_trans (y := beta2 * s_A 0%nat 0%nat 1%nat + (1 - beta2) * GA 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_A 0%nat 0%nat 1%nat; GA 1%nat 0%nat 1%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v16 (same_parts v18 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : s_A 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_A 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : GA 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := c * (S_ 1%nat 1%nat 0%nat * B 0%nat 1%nat 0%nat + 0)) eq_refl (eq_trans (y := 1 * (1 * 0 + 0)) (rewritten (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [c; S_ 1%nat 1%nat 0%nat; B 0%nat 1%nat 0%nat] [1; 1; 0] (same_parts (eq_refl : c = 1) (same_parts (eq_refl : S_ 1%nat 1%nat 0%nat = 1) (same_parts v17 eq_refl)))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v22 : s_A 1%nat 0%nat 0%nat = 0)
    by (refine (eq_trans (y := beta2 * s_A 0%nat 0%nat 0%nat + (1 - beta2) * GA 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 0 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_A 0%nat 0%nat 0%nat; GA 1%nat 0%nat 0%nat] [3; 0; 0] (same_parts (eq_refl : beta2 = 3) (same_parts v20 (same_parts v21 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (0 # 1)) 2))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v23 : q 1%nat = 3)
    by (refine (eq_trans (y := beta2 * q 0%nat) eq_refl (eq_trans (y := 3 * 1) (rewritten (PEmul (V 1) (V 2)) [beta2; q 0%nat] [3; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v7 eq_refl))) (ring_fact [] (PEmul (PEc (3 # 1)) (PEc (1 # 1))) (PEc (3 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v24 : s_B 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := beta2 * s_B 0%nat 1%nat 1%nat + (1 - beta2) * G 1%nat 1%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 1 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_B 0%nat 1%nat 1%nat; G 1%nat 1%nat 1%nat] [3; 0; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v6 (same_parts v4 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (1 # 1)) 2))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v25 : s_B 0%nat 1%nat 0%nat = 0)
    by (refine (eq_refl : s_B 0%nat 1%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v26 : A 0%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := A0 0%nat 1%nat) eq_refl (rewritten (V 1) [A0 0%nat 1%nat] [1] (same_parts (eq_refl : A0 0%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v27 : G 1%nat 1%nat 0%nat = 1)
    by (refine (eq_trans (y := c * (A 0%nat 0%nat 1%nat * S_ 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * (1 * 1 + 0)) (rewritten (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [c; A 0%nat 0%nat 1%nat; S_ 1%nat 1%nat 1%nat] [1; 1; 1] (same_parts (eq_refl : c = 1) (same_parts v26 (same_parts (eq_refl : S_ 1%nat 1%nat 1%nat = 1) eq_refl)))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v28 : s_B 1%nat 1%nat 0%nat = (-2))
    by (refine (eq_trans (y := beta2 * s_B 0%nat 1%nat 0%nat + (1 - beta2) * G 1%nat 1%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 1 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_B 0%nat 1%nat 0%nat; G 1%nat 1%nat 0%nat] [3; 0; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v25 (same_parts v27 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (1 # 1)) 2))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v29 : s_B 0%nat 0%nat 1%nat = 0)
    by (refine (eq_refl : s_B 0%nat 0%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v30 : G 1%nat 0%nat 1%nat = 1)
    by (refine (eq_trans (y := c * (A 0%nat 1%nat 1%nat * S_ 1%nat 0%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * (1 * 1 + 0)) (rewritten (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [c; A 0%nat 1%nat 1%nat; S_ 1%nat 0%nat 1%nat] [1; 1; 1] (same_parts (eq_refl : c = 1) (same_parts v3 (same_parts (eq_refl : S_ 1%nat 0%nat 1%nat = 1) eq_refl)))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v31 : s_B 1%nat 0%nat 1%nat = (-2))
    by (refine (eq_trans (y := beta2 * s_B 0%nat 0%nat 1%nat + (1 - beta2) * G 1%nat 0%nat 1%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 1 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_B 0%nat 0%nat 1%nat; G 1%nat 0%nat 1%nat] [3; 0; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v29 (same_parts v30 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (1 # 1)) 2))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v32 : s_B 0%nat 0%nat 0%nat = 0)
    by (refine (eq_refl : s_B 0%nat 0%nat 0%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v33 : G 1%nat 0%nat 0%nat = 1)
    by (refine (eq_trans (y := c * (A 0%nat 0%nat 1%nat * S_ 1%nat 0%nat 1%nat + 0)) eq_refl (eq_trans (y := 1 * (1 * 1 + 0)) (rewritten (PEmul (V 1) (PEadd (PEmul (V 2) (V 3)) (PEc (0 # 1)))) [c; A 0%nat 0%nat 1%nat; S_ 1%nat 0%nat 1%nat] [1; 1; 1] (same_parts (eq_refl : c = 1) (same_parts v26 (same_parts (eq_refl : S_ 1%nat 0%nat 1%nat = 1) eq_refl)))) (ring_fact [] (PEmul (PEc (1 # 1)) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1)))) (PEc (1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v34 : s_B 1%nat 0%nat 0%nat = (-2))
    by (refine (eq_trans (y := beta2 * s_B 0%nat 0%nat 0%nat + (1 - beta2) * G 1%nat 0%nat 0%nat ^ 2) eq_refl (eq_trans (y := 3 * 0 + (1 - 3) * 1 ^ 2) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEmul (PEsub (PEc (1 # 1)) (V 1)) (PEpow (V 3) 2))) [beta2; s_B 0%nat 0%nat 0%nat; G 1%nat 0%nat 0%nat] [3; 0; 1] (same_parts (eq_refl : beta2 = 3) (same_parts v32 (same_parts v33 eq_refl)))) (ring_fact [] (PEadd (PEmul (PEc (3 # 1)) (PEc (0 # 1))) (PEmul (PEsub (PEc (1 # 1)) (PEc (3 # 1))) (PEpow (PEc (1 # 1)) 2))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (eq_fails (B 1%nat 1%nat 1%nat) (B 0%nat 1%nat 1%nat) (rewritten (V 1) [B 1%nat 1%nat 1%nat] [-3 / 2] (same_parts v8 eq_refl)) (rewritten (V 1) [B 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-3 # 2) (0 # 1) eq_refl)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{B}^{(1)} = - c \eta \sum_{h=1}^{n} A_{0,k,h} S_{i,h}^{(1)}$ *)

Record run41_state := { run41_now_A : nat -> nat -> R; run41_now_B : nat -> nat -> R }.

Section run41.
Variables (m n r : nat) (c eta : R) (A0 : nat -> nat -> R) (S_ : nat -> nat -> nat -> R) (V_ : nat -> nat -> R).
Definition run41_next_W (now : run41_state) (t i j : nat) : R :=
  c * Sum 1 r (fun k => run41_now_A now k j * run41_now_B now i k) + V_ i j.
Definition run41_next_A (now : run41_state) (t k j : nat) : R :=
  run41_now_A now k j - eta * c * Sum 1 m (fun i => S_ (S t) i j * run41_now_B now i k).
Definition run41_next_B (now : run41_state) (t i k : nat) : R :=
  run41_now_B now i k - eta * c * Sum 1 n (fun j => run41_now_A now k j * S_ (S t) i j).
Definition run41_step (now : run41_state) (t : nat) : run41_state := {| run41_now_A := run41_next_A now t; run41_now_B := run41_next_B now t |}.
Fixpoint run41_after (t : nat) : run41_state :=
  match t with O => {| run41_now_A := fun k j => A0 k j; run41_now_B := fun i k => 0 |} | S t => run41_step (run41_after t) t end.
Definition run41_A (t : nat) := run41_now_A (run41_after t).
Definition run41_B (t : nat) := run41_now_B (run41_after t).
Definition run41_W (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run41_next_W (run41_after t) t end.
End run41.

Lemma L4_1 (n : nat) (c eta : R) (A : nat -> nat -> nat -> R) (A0 : nat -> nat -> R) (B S_ : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, A 0%nat k j = A0 k j)
    (H2 : forall i : nat, forall k : nat, B 0%nat i k = 0)
    (H3 : forall t : nat, forall i : nat, forall k : nat, B (S t) i k = B t i k - eta * c * Sum 1 n (fun j => A t k j * S_ (S t) i j)) :
  forall k : nat, forall i : nat, B 1%nat i k = - (c * eta * Sum 1 n (fun h_ => A0 k h_ * S_ 1%nat i h_)).
Proof.
  assert (s1 : forall (i k : nat),
    B 1%nat i k = B 0%nat i k - eta * c * Sum 1 n (fun j => A 0%nat k j * S_ 1%nat i j))
    by (clear - A B H3 S_ c eta n; exact (fun i k => (eq_trans (eq_refl (B 1%nat i k)) (eq_trans (H3 0%nat i k) (eq_refl (B 0%nat i k - eta * c * Sum 1 n (fun j => A 0%nat k j * S_ 1%nat i j))))))).
  assert (s2 : forall (i k : nat),
    0 - eta * c * Sum 1 n (fun j => A0 k j * S_ 1%nat i j) = - (eta * c * Sum 1 n (fun j => A0 k j * S_ 1%nat i j)))
    by (clear - A0 S_ c eta n; exact (fun i k => (ring_fact [eta; c; Sum 1 n (fun j => A0 k j * S_ 1%nat i j)] (PEsub (PEc (0 # 1)) (PEmul (PEmul (V 1) (V 2)) (V 3))) (PEopp (PEmul (PEmul (V 1) (V 2)) (V 3))) eq_refl))).
  assert (s3 : forall (i k : nat),
    - (eta * c * Sum 1 n (fun j => A0 k j * S_ 1%nat i j)) = - (c * eta * Sum 1 n (fun h_ => A0 k h_ * S_ 1%nat i h_)))
    by (clear - A0 S_ c eta n; exact (fun i k => (ring_fact [eta; c; Sum 1 n (fun j => A0 k j * S_ 1%nat i j)] (PEopp (PEmul (PEmul (V 1) (V 2)) (V 3))) (PEopp (PEmul (PEmul (V 2) (V 1)) (V 3))) eq_refl))).
  assert (s4 : forall (i k : nat),
    - (c * eta * Sum 1 n (fun h_ => A0 k h_ * S_ 1%nat i h_)) = - (c * eta * Sum 1 n (fun h_ => A0 k h_ * S_ 1%nat i h_)))
    by (clear - A0 S_ c eta n; exact (fun i k => (eq_refl (- (c * eta * Sum 1 n (fun h_ => A0 k h_ * S_ 1%nat i h_)))))).
  exact (fun k : nat => (fun i : nat => (eq_trans (eq_trans (s1 i k) (eq_trans (add2 (H2 i k) (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_refl (c))) (sum_ext 1%nat n _ _ (fun j_0 : nat => (mul2 (H1 k j_0) (eq_refl (S_ 1%nat i j_0)))))))) (s2 i k))) (s3 i k)))).
Qed.

Lemma L4_2 (n : nat) (c eta : R) (A : nat -> nat -> nat -> R) (A0 : nat -> nat -> R) (B S_ : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, A 0%nat k j = A0 k j)
    (H2 : forall i : nat, forall k : nat, B 0%nat i k = 0)
    (H3 : forall t : nat, forall i : nat, forall k : nat, B (S t) i k = B t i k - eta * c * Sum 1 n (fun j => A t k j * S_ (S t) i j)) :
  forall k : nat, forall i : nat, B 1%nat i k = - (c * eta * Sum 1 n (fun h_ => A0 k h_ * S_ 1%nat i h_)).
Proof.
  pose (m := 0%nat).
  pose (r := 0%nat).
  pose (A_r := fun _ _ _ : nat => 0).
  pose (B_r := fun _ _ _ : nat => 0).
  pose (V_ := fun _ _ : nat => 0).
  pose (W_r := fun _ _ _ : nat => 0).
  exact (L4_1 n c eta A A0 B S_ H1 H2 H3).
Qed.

Theorem claim4 :
  forall (m n r : nat) (c eta : R) (A0 : nat -> nat -> R) (S_ : nat -> nat -> nat -> R) (V_ : nat -> nat -> R),
  let B := (run41_B m n c eta A0 S_) in
  forall k : nat, forall i : nat, B 1%nat i k = - (c * eta * Sum 1 n (fun h_ => A0 k h_ * S_ 1%nat i h_)).
Proof.
  intros m n r c eta A0 S_ V_ B.
  exact (L4_2 n c eta (run41_A m n c eta A0 S_) A0 (run41_B m n c eta A0 S_) S_ (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim4_moves :
  let m := 1%nat in
  let n := 1%nat in
  let r := 1%nat in
  let c := (1 : R) in
  let eta := (2 : R) in
  let A0 := fun i1 i2 : nat => 1 in
  let S_ := fun i1 i2 i3 : nat => 1 in
  let V_ := fun i1 i2 : nat => 1 in
  let B := (run41_B m n c eta A0 S_) in
  (B 1%nat 1%nat 1%nat <> B 0%nat 1%nat 1%nat) /\ (forall k : nat, forall i : nat, B 1%nat i k = - (c * eta * Sum 1 n (fun h_ => A0 k h_ * S_ 1%nat i h_))).
Proof.
  intros m n r c eta A0 S_ V_ B.
  pose (A := (run41_A m n c eta A0 S_)).
  assert (v1 : B 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : B 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : A 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := A0 1%nat 1%nat) eq_refl (rewritten (V 1) [A0 1%nat 1%nat] [1] (same_parts (eq_refl : A0 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : B 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := B 0%nat 1%nat 1%nat - eta * c * (A 0%nat 1%nat 1%nat * S_ 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 - 2 * 1 * (1 * 1 + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (PEadd (PEmul (V 4) (V 5)) (PEc (0 # 1))))) [B 0%nat 1%nat 1%nat; eta; c; A 0%nat 1%nat 1%nat; S_ 1%nat 1%nat 1%nat] [0; 2; 1; 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 2) (same_parts (eq_refl : c = 1) (same_parts v2 (same_parts (eq_refl : S_ 1%nat 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (B 1%nat 1%nat 1%nat) (B 0%nat 1%nat 1%nat) (rewritten (V 1) [B 1%nat 1%nat 1%nat] [(-2)] (same_parts v3 eq_refl)) (rewritten (V 1) [B 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (claim4 m n r c eta A0 S_ V_)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** $\mathbf{A}^{(2)} - \mathbf{A}^{(1)} = - c \eta \sum_{i=1}^{m} \mathbf{B}^{(1)} \mathbf{S}^{(2)}$ *)

Record run51_state := { run51_now_A : nat -> nat -> R; run51_now_B : nat -> nat -> R }.

Section run51.
Variables (m n r : nat) (c eta : R) (A0 : nat -> nat -> R) (S_ : nat -> nat -> nat -> R) (V_ : nat -> nat -> R).
Definition run51_next_W (now : run51_state) (t i j : nat) : R :=
  c * Sum 1 r (fun k => run51_now_A now k j * run51_now_B now i k) + V_ i j.
Definition run51_next_A (now : run51_state) (t k j : nat) : R :=
  run51_now_A now k j - eta * c * Sum 1 m (fun i => S_ (S t) i j * run51_now_B now i k).
Definition run51_next_B (now : run51_state) (t i k : nat) : R :=
  run51_now_B now i k - eta * c * Sum 1 n (fun j => run51_now_A now k j * S_ (S t) i j).
Definition run51_step (now : run51_state) (t : nat) : run51_state := {| run51_now_A := run51_next_A now t; run51_now_B := run51_next_B now t |}.
Fixpoint run51_after (t : nat) : run51_state :=
  match t with O => {| run51_now_A := fun k j => A0 k j; run51_now_B := fun i k => 0 |} | S t => run51_step (run51_after t) t end.
Definition run51_A (t : nat) := run51_now_A (run51_after t).
Definition run51_B (t : nat) := run51_now_B (run51_after t).
Definition run51_W (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run51_next_W (run51_after t) t end.
End run51.

Lemma L5_1 (m n : nat) (c eta : R) (A : nat -> nat -> nat -> R) (A0 : nat -> nat -> R) (B S_ : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, A 0%nat k j = A0 k j)
    (H2 : forall i : nat, forall k : nat, B 0%nat i k = 0)
    (H3 : forall t : nat, forall k : nat, forall j : nat, A (S t) k j = A t k j - eta * c * Sum 1 m (fun i => S_ (S t) i j * B t i k))
    (H4 : forall t : nat, forall i : nat, forall k : nat, B (S t) i k = B t i k - eta * c * Sum 1 n (fun j => A t k j * S_ (S t) i j)) :
  forall k : nat, forall j : nat, A 2%nat k j - A 1%nat k j = - (c * eta * Sum 1 m (fun i => B 1%nat i k * S_ 2%nat i j)).
Proof.
  assert (s1 : forall (j k : nat),
    A 2%nat k j = A 1%nat k j - eta * c * Sum 1 m (fun i => S_ 2%nat i j * B 1%nat i k))
    by (clear - A B H3 S_ c eta m; exact (fun j k => (eq_trans (eq_refl (A 2%nat k j)) (eq_trans (H3 1%nat k j) (eq_refl (A 1%nat k j - eta * c * Sum 1 m (fun i => S_ 2%nat i j * B 1%nat i k))))))).
  assert (s2 : forall (j k : nat),
    A 1%nat k j = A 0%nat k j - eta * c * Sum 1 m (fun i => S_ 1%nat i j * B 0%nat i k))
    by (clear - A B H3 S_ c eta m; exact (fun j k => (eq_trans (eq_refl (A 1%nat k j)) (eq_trans (H3 0%nat k j) (eq_refl (A 0%nat k j - eta * c * Sum 1 m (fun i => S_ 1%nat i j * B 0%nat i k))))))).
  assert (s3 : forall (i_0 j : nat),
    S_ 1%nat i_0 j * 0 = 0)
    by (clear - S_; exact (fun i_0 j => (ring_fact [S_ 1%nat i_0 j] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 m (fun i => 0) = 0)
    by (clear - m; exact (rewritten (V 1) [Sum 1 m (fun i => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat m _ (fun i => 0) (fun i => eq_refl)) (sum_linear 1%nat m [])) (eq_refl (0))) eq_refl))).
  assert (s5 : - (eta * c * 0) = 0)
    by (clear - c eta; exact (ring_fact [eta; c] (PEopp (PEmul (PEmul (V 1) (V 2)) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : forall (j k : nat),
    A0 k j + 0 = A0 k j)
    by (clear - A0; exact (fun j k => (ring_fact [A0 k j] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s7 : forall (j k : nat),
    A 1%nat k j = A0 k j)
    by (clear - A A0 H1 H2 S_ c eta m s2 s3 s4 s5 s6; exact (fun j k => (eq_trans (s2 j k) (eq_trans (add2 (H1 k j) (eq_trans (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_refl (c))) (eq_trans (sum_ext 1%nat m _ _ (fun i_0 : nat => (eq_trans (mul2 (eq_refl (S_ 1%nat i_0 j)) (H2 i_0 k)) (s3 i_0 j)))) s4))) s5)) (s6 j k))))).
  assert (s8 : forall (i_0 k : nat),
    B 1%nat i_0 k = B 0%nat i_0 k - eta * c * Sum 1 n (fun j => A 0%nat k j * S_ 1%nat i_0 j))
    by (clear - A B H4 S_ c eta n; exact (fun i_0 k => (eq_trans (eq_refl (B 1%nat i_0 k)) (eq_trans (H4 0%nat i_0 k) (eq_refl (B 0%nat i_0 k - eta * c * Sum 1 n (fun j => A 0%nat k j * S_ 1%nat i_0 j))))))).
  assert (s9 : forall (i_0 k : nat),
    0 - eta * c * Sum 1 n (fun j => A0 k j * S_ 1%nat i_0 j) = - (eta * c * Sum 1 n (fun j => A0 k j * S_ 1%nat i_0 j)))
    by (clear - A0 S_ c eta n; exact (fun i_0 k => (ring_fact [eta; c; Sum 1 n (fun j => A0 k j * S_ 1%nat i_0 j)] (PEsub (PEc (0 # 1)) (PEmul (PEmul (V 1) (V 2)) (V 3))) (PEopp (PEmul (PEmul (V 1) (V 2)) (V 3))) eq_refl))).
  assert (s10 : forall (i_0 k : nat),
    B 1%nat i_0 k = - (eta * c * Sum 1 n (fun j => A0 k j * S_ 1%nat i_0 j)))
    by (clear - A0 B H1 H2 S_ c eta n s8 s9; exact (fun i_0 k => (eq_trans (s8 i_0 k) (eq_trans (add2 (H2 i_0 k) (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_refl (c))) (sum_ext 1%nat n _ _ (fun j_1 : nat => (mul2 (H1 k j_1) (eq_refl (S_ 1%nat i_0 j_1)))))))) (s9 i_0 k))))).
  assert (s11 : forall (j k : nat),
    A0 k j - eta * c * Sum 1 m (fun i => S_ 2%nat i j * - (eta * c * Sum 1 n (fun j => A0 k j * S_ 1%nat i j))) - A0 k j = - (c * eta * Sum 1 m (fun i => - (eta * c * Sum 1 n (fun j => A0 k j * S_ 1%nat i j)) * S_ 2%nat i j)))
    by (clear - A0 S_ c eta m n; exact (fun j k => (eq_trans (y := - (c * eta * - (Sum 1 m (fun j_ => S_ 2%nat j_ j * Sum 1 n (fun j => A0 k j * S_ 1%nat j_ j)) * c * eta))) (eq_trans (y := A0 k j - eta * c * - (Sum 1 m (fun j_ => S_ 2%nat j_ j * Sum 1 n (fun j => A0 k j * S_ 1%nat j_ j)) * c * eta) - A0 k j) (rewritten (PEsub (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) (V 1)) [A0 k j; eta; c; Sum 1 m (fun i => S_ 2%nat i j * - (eta * c * Sum 1 n (fun j => A0 k j * S_ 1%nat i j)))] [A0 k j; eta; c; - (Sum 1 m (fun j_ => S_ 2%nat j_ j * Sum 1 n (fun j => A0 k j * S_ 1%nat j_ j)) * c * eta)] (same_parts (eq_refl (A0 k j)) (same_parts (eq_refl (eta)) (same_parts (eq_refl (c)) (same_parts (eq_trans (y := - (c * eta) * Sum 1 m (fun i => S_ 2%nat i j * Sum 1 n (fun j => A0 k j * S_ 1%nat i j)) + 0) (eq_trans (sum_ext 1%nat m _ (fun i => - (c * eta) * (S_ 2%nat i j * Sum 1 n (fun j => A0 k j * S_ 1%nat i j)) + 0) (fun i => (ring_fact [S_ 2%nat i j; eta; c; Sum 1 n (fun j => A0 k j * S_ 1%nat i j)] (PEmul (V 1) (PEopp (PEmul (PEmul (V 2) (V 3)) (V 4)))) (PEadd (PEmul (PEopp (PEmul (V 3) (V 2))) (PEmul (V 1) (V 4))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat m [(- (c * eta), fun i => S_ 2%nat i j * Sum 1 n (fun j => A0 k j * S_ 1%nat i j))])) (ring_fact [c; eta; Sum 1 m (fun i => S_ 2%nat i j * Sum 1 n (fun j => A0 k j * S_ 1%nat i j))] (PEadd (PEmul (PEopp (PEmul (V 1) (V 2))) (V 3)) (PEc (0 # 1))) (PEopp (PEmul (PEmul (V 3) (V 1)) (V 2))) eq_refl)) eq_refl))))) (ring_fact [A0 k j; eta; c; Sum 1 m (fun j_ => S_ 2%nat j_ j * Sum 1 n (fun j => A0 k j * S_ 1%nat j_ j))] (PEsub (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (PEopp (PEmul (PEmul (V 4) (V 3)) (V 2))))) (V 1)) (PEopp (PEmul (PEmul (V 3) (V 2)) (PEopp (PEmul (PEmul (V 4) (V 3)) (V 2))))) eq_refl)) (eq_sym (rewritten (PEopp (PEmul (PEmul (V 1) (V 2)) (V 3))) [c; eta; Sum 1 m (fun i => - (eta * c * Sum 1 n (fun j => A0 k j * S_ 1%nat i j)) * S_ 2%nat i j)] [c; eta; - (Sum 1 m (fun j_ => S_ 2%nat j_ j * Sum 1 n (fun j => A0 k j * S_ 1%nat j_ j)) * c * eta)] (same_parts (eq_refl (c)) (same_parts (eq_refl (eta)) (same_parts (eq_trans (y := - (c * eta) * Sum 1 m (fun i => S_ 2%nat i j * Sum 1 n (fun j => A0 k j * S_ 1%nat i j)) + 0) (eq_trans (sum_ext 1%nat m _ (fun i => - (c * eta) * (S_ 2%nat i j * Sum 1 n (fun j => A0 k j * S_ 1%nat i j)) + 0) (fun i => (ring_fact [eta; c; Sum 1 n (fun j => A0 k j * S_ 1%nat i j); S_ 2%nat i j] (PEmul (PEopp (PEmul (PEmul (V 1) (V 2)) (V 3))) (V 4)) (PEadd (PEmul (PEopp (PEmul (V 2) (V 1))) (PEmul (V 4) (V 3))) (PEc (0 # 1))) eq_refl))) (sum_linear 1%nat m [(- (c * eta), fun i => S_ 2%nat i j * Sum 1 n (fun j => A0 k j * S_ 1%nat i j))])) (ring_fact [c; eta; Sum 1 m (fun i => S_ 2%nat i j * Sum 1 n (fun j => A0 k j * S_ 1%nat i j))] (PEadd (PEmul (PEopp (PEmul (V 1) (V 2))) (V 3)) (PEc (0 # 1))) (PEopp (PEmul (PEmul (V 3) (V 1)) (V 2))) eq_refl)) eq_refl)))))))).
  exact (fun k : nat => (fun j : nat => (eq_trans (eq_trans (add2 (eq_trans (s1 j k) (add2 (s7 j k) (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_refl (c))) (sum_ext 1%nat m _ _ (fun i_0 : nat => (mul2 (eq_refl (S_ 2%nat i_0 j)) (s10 i_0 k)))))))) (opp1 (s7 j k))) (s11 j k)) (eq_sym (opp1 (mul2 (mul2 (eq_refl (c)) (eq_refl (eta))) (sum_ext 1%nat m _ _ (fun i_0 : nat => (mul2 (s10 i_0 k) (eq_refl (S_ 2%nat i_0 j))))))))))).
Qed.

Lemma L5_2 (m n : nat) (c eta : R) (A : nat -> nat -> nat -> R) (A0 : nat -> nat -> R) (B S_ : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, A 0%nat k j = A0 k j)
    (H2 : forall i : nat, forall k : nat, B 0%nat i k = 0)
    (H3 : forall t : nat, forall k : nat, forall j : nat, A (S t) k j = A t k j - eta * c * Sum 1 m (fun i => S_ (S t) i j * B t i k))
    (H4 : forall t : nat, forall i : nat, forall k : nat, B (S t) i k = B t i k - eta * c * Sum 1 n (fun j => A t k j * S_ (S t) i j)) :
  forall k : nat, forall j : nat, A 2%nat k j - A 1%nat k j = - (c * eta * Sum 1 m (fun i => B 1%nat i k * S_ 2%nat i j)).
Proof.
  pose (r := 0%nat).
  pose (A_r := fun _ _ _ : nat => 0).
  pose (B_r := fun _ _ _ : nat => 0).
  pose (V_ := fun _ _ : nat => 0).
  pose (W_r := fun _ _ _ : nat => 0).
  exact (L5_1 m n c eta A A0 B S_ H1 H2 H3 H4).
Qed.

Theorem claim5 :
  forall (m n r : nat) (c eta : R) (A0 : nat -> nat -> R) (S_ : nat -> nat -> nat -> R) (V_ : nat -> nat -> R),
  let A := (run51_A m n c eta A0 S_) in
  let B := (run51_B m n c eta A0 S_) in
  forall k : nat, forall j : nat, A 2%nat k j - A 1%nat k j = - (c * eta * Sum 1 m (fun i => B 1%nat i k * S_ 2%nat i j)).
Proof.
  intros m n r c eta A0 S_ V_ A B.
  exact (L5_2 m n c eta (run51_A m n c eta A0 S_) A0 (run51_B m n c eta A0 S_) S_ (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim5_moves :
  let m := 1%nat in
  let n := 1%nat in
  let r := 1%nat in
  let c := (1 : R) in
  let eta := (2 : R) in
  let A0 := fun i1 i2 : nat => 1 in
  let S_ := fun i1 i2 i3 : nat => 1 in
  let V_ := fun i1 i2 : nat => 1 in
  let A := (run51_A m n c eta A0 S_) in
  let B := (run51_B m n c eta A0 S_) in
  (B 1%nat 1%nat 1%nat <> B 0%nat 1%nat 1%nat) /\ (forall k : nat, forall j : nat, A 2%nat k j - A 1%nat k j = - (c * eta * Sum 1 m (fun i => B 1%nat i k * S_ 2%nat i j))).
Proof.
  intros m n r c eta A0 S_ V_ A B.
  assert (v1 : B 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : B 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : A 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := A0 1%nat 1%nat) eq_refl (rewritten (V 1) [A0 1%nat 1%nat] [1] (same_parts (eq_refl : A0 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : B 1%nat 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := B 0%nat 1%nat 1%nat - eta * c * (A 0%nat 1%nat 1%nat * S_ 1%nat 1%nat 1%nat + 0)) eq_refl (eq_trans (y := 0 - 2 * 1 * (1 * 1 + 0)) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (PEadd (PEmul (V 4) (V 5)) (PEc (0 # 1))))) [B 0%nat 1%nat 1%nat; eta; c; A 0%nat 1%nat 1%nat; S_ 1%nat 1%nat 1%nat] [0; 2; 1; 1; 1] (same_parts v1 (same_parts (eq_refl : eta = 2) (same_parts (eq_refl : c = 1) (same_parts v2 (same_parts (eq_refl : S_ 1%nat 1%nat 1%nat = 1) eq_refl)))))) (ring_fact [] (PEsub (PEc (0 # 1)) (PEmul (PEmul (PEc (2 # 1)) (PEc (1 # 1))) (PEadd (PEmul (PEc (1 # 1)) (PEc (1 # 1))) (PEc (0 # 1))))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (B 1%nat 1%nat 1%nat) (B 0%nat 1%nat 1%nat) (rewritten (V 1) [B 1%nat 1%nat 1%nat] [(-2)] (same_parts v3 eq_refl)) (rewritten (V 1) [B 0%nat 1%nat 1%nat] [0] (same_parts v1 eq_refl)) (number_apart (-2 # 1) (0 # 1) eq_refl)) (claim5 m n r c eta A0 S_ V_)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** with $\mathbf{A} = \mathbf{0}$ as well, $\mathbf{A}$ and $\mathbf{B}$ never change *)

Record run61_state := { run61_now_A : nat -> nat -> R; run61_now_B : nat -> nat -> R }.

Section run61.
Variables (m n r : nat) (c eta : R) (S_ : nat -> nat -> nat -> R) (V_ : nat -> nat -> R).
Definition run61_next_W (now : run61_state) (t i j : nat) : R :=
  c * Sum 1 r (fun k => run61_now_A now k j * run61_now_B now i k) + V_ i j.
Definition run61_next_A (now : run61_state) (t k j : nat) : R :=
  run61_now_A now k j - eta * c * Sum 1 m (fun i => S_ (S t) i j * run61_now_B now i k).
Definition run61_next_B (now : run61_state) (t i k : nat) : R :=
  run61_now_B now i k - eta * c * Sum 1 n (fun j => run61_now_A now k j * S_ (S t) i j).
Definition run61_step (now : run61_state) (t : nat) : run61_state := {| run61_now_A := run61_next_A now t; run61_now_B := run61_next_B now t |}.
Fixpoint run61_after (t : nat) : run61_state :=
  match t with O => {| run61_now_A := fun k j => 0; run61_now_B := fun i k => 0 |} | S t => run61_step (run61_after t) t end.
Definition run61_A (t : nat) := run61_now_A (run61_after t).
Definition run61_B (t : nat) := run61_now_B (run61_after t).
Definition run61_W (t : nat) : nat -> nat -> R :=
  match t with O => fun i j => 0 | S t => run61_next_W (run61_after t) t end.
End run61.

Lemma L6_1 (m n : nat) (c eta : R) (A B S_ : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, A 0%nat k j = 0)
    (H2 : forall i : nat, forall k : nat, B 0%nat i k = 0)
    (H3 : forall t : nat, forall k : nat, forall j : nat, A (S t) k j = A t k j - eta * c * Sum 1 m (fun i => S_ (S t) i j * B t i k))
    (H4 : forall t : nat, forall i : nat, forall k : nat, B (S t) i k = B t i k - eta * c * Sum 1 n (fun j => A t k j * S_ (S t) i j)) :
  forall t : nat, (forall k : nat, forall j : nat, A t k j = A 0%nat k j) /\ (forall i : nat, forall k : nat, B t i k = B 0%nat i k).
Proof.
  assert (s1 : eta = eta * 1)
    by (clear - eta; exact (ring_fact [eta] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s2 : c = c * 1)
    by (clear - c; exact (ring_fact [c] (V 1) (PEmul (V 1) (PEc (1 # 1))) eq_refl)).
  assert (s3 : forall (i_0 j t : nat),
    S_ (S t) i_0 j * 0 = 0)
    by (clear - S_; exact (fun i_0 j t => (ring_fact [S_ (S t) i_0 j] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s4 : Sum 1 m (fun i => 0) = 0)
    by (clear - m; exact (rewritten (V 1) [Sum 1 m (fun i => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat m _ (fun i => 0) (fun i => eq_refl)) (sum_linear 1%nat m [])) (eq_refl (0))) eq_refl))).
  assert (s5 : - (eta * 1 * (c * 1) * 0) = 0)
    by (clear - c eta; exact (ring_fact [eta; c] (PEopp (PEmul (PEmul (PEmul (V 1) (PEc (1 # 1))) (PEmul (V 2) (PEc (1 # 1)))) (PEc (0 # 1)))) (PEc (0 # 1)) eq_refl)).
  assert (s6 : 0 + 0 = 0)
    by (clear; exact (ring_fact [] (PEadd (PEc (0 # 1)) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl)).
  assert (s7 : forall (i j_0 t : nat),
    0 * S_ (S t) i j_0 = 0)
    by (clear - S_; exact (fun i j_0 t => (ring_fact [S_ (S t) i j_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s8 : Sum 1 n (fun j => 0) = 0)
    by (clear - n; exact (rewritten (V 1) [Sum 1 n (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n [])) (eq_refl (0))) eq_refl))).
  assert (s9 : forall t : nat, (forall k : nat, forall j : nat, A t k j = 0) /\ (forall i : nat, forall k : nat, B t i k = 0))
    by (clear - A B H1 H2 H3 H4 S_ m n s1 s2 s3 s4 s5 s6 s7 s8; exact (nat_ind (fun t => (forall k : nat, forall j : nat, A t k j = 0) /\ (forall i : nat, forall k : nat, B t i k = 0)) (conj H1 H2) (fun t : nat => (fun H5 : (forall k : nat, forall j : nat, A t k j = 0) /\ (forall i : nat, forall k : nat, B t i k = 0) => (conj (fun k : nat => (fun j : nat => (eq_trans (H3 t k j) (eq_trans (add2 ((proj1 H5) k j) (eq_trans (opp1 (mul2 (mul2 s1 s2) (eq_trans (sum_ext 1%nat m _ _ (fun i_0 : nat => (eq_trans (mul2 (eq_refl (S_ (S t) i_0 j)) ((proj2 H5) i_0 k)) (s3 i_0 j t)))) s4))) s5)) s6)))) (fun i : nat => (fun k : nat => (eq_trans (H4 t i k) (eq_trans (add2 ((proj2 H5) i k) (eq_trans (opp1 (mul2 (mul2 s1 s2) (eq_trans (sum_ext 1%nat n _ _ (fun j_0 : nat => (eq_trans (mul2 ((proj1 H5) k j_0) (eq_refl (S_ (S t) i j_0))) (s7 i j_0 t)))) s8))) s5)) s6))))))))).
  assert (s10 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun t : nat => (conj (fun k : nat => (fun j : nat => (eq_trans ((fun t : nat => (proj1 (s9 t))) t k j) (eq_sym ((fun t : nat => (proj1 (s9 t))) 0%nat k j))))) (fun i : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj2 (s9 t))) t i k) (eq_sym ((fun t : nat => (proj2 (s9 t))) 0%nat i k))))))).
Qed.

Lemma L6_2 (m n : nat) (c eta : R) (A B S_ : nat -> nat -> nat -> R)
    (H1 : forall k : nat, forall j : nat, A 0%nat k j = 0)
    (H2 : forall i : nat, forall k : nat, B 0%nat i k = 0)
    (H3 : forall t : nat, forall k : nat, forall j : nat, A (S t) k j = A t k j - eta * c * Sum 1 m (fun i => S_ (S t) i j * B t i k))
    (H4 : forall t : nat, forall i : nat, forall k : nat, B (S t) i k = B t i k - eta * c * Sum 1 n (fun j => A t k j * S_ (S t) i j)) :
  forall t : nat, (forall k : nat, forall j : nat, A t k j = A 0%nat k j) /\ (forall i : nat, forall k : nat, B t i k = B 0%nat i k).
Proof.
  exact (L6_1 m n c eta A B S_ H1 H2 H3 H4).
Qed.

Theorem claim6 :
  forall (m n r : nat) (c eta : R) (S_ : nat -> nat -> nat -> R) (V_ : nat -> nat -> R),
  let A := (run61_A m n c eta S_) in
  let B := (run61_B m n c eta S_) in
  forall t : nat, (forall k : nat, forall j : nat, A t k j = A 0%nat k j) /\ (forall i : nat, forall k : nat, B t i k = B 0%nat i k).
Proof.
  intros m n r c eta S_ V_ A B.
  exact (L6_2 m n c eta (run61_A m n c eta S_) (run61_B m n c eta S_) S_ (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim6_moves :
  let m := 1%nat in
  let n := 1%nat in
  let r := 1%nat in
  let c := (1 : R) in
  let eta := (2 : R) in
  let S_ := fun i1 i2 i3 : nat => 1 in
  let V_ := fun i1 i2 : nat => 1 in
  let A := (run61_A m n c eta S_) in
  let B := (run61_B m n c eta S_) in
  (S_ 1%nat 1%nat 1%nat <> 0) /\ (forall t : nat, (forall k : nat, forall j : nat, A t k j = A 0%nat k j) /\ (forall i : nat, forall k : nat, B t i k = B 0%nat i k)).
Proof.
  intros m n r c eta S_ V_ A B.
  refine (conj (eq_fails (S_ 1%nat 1%nat 1%nat) (0) (rewritten (V 1) [S_ 1%nat 1%nat 1%nat] [1] (same_parts (eq_refl : S_ 1%nat 1%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (claim6 m n r c eta S_ V_)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim3, claim4, claim5, claim6, claim1_moves, claim2_moves, claim3_moves, claim4_moves, claim5_moves, claim6_moves).
Print Assumptions certified.
