(* The certificate of the page `residual-zero-branches`: its report states the same theorems. *)

From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From SymbolicInit Require Import Support Functions Enclosures Elementary Angles.
Import ListNotations.
Open Scope R_scope.

(** through any number of blocks, $\mathbf{h}$, $\mathbf{e}$ and $\mathbf{P}$ never change *)

Record run11_state := { run11_now_h_ : nat -> R; run11_now_e_ : nat -> R; run11_now_P : nat -> nat -> R }.

Section run11.
Variables (m n : nat) (J : nat -> nat -> nat -> R) (e0 : nat -> R) (f : nat -> nat -> R) (h0_ : nat -> R).
Definition run11_next_h_ (now : run11_state) (t i : nat) : R :=
  run11_now_h_ now i + Sum 1 m (fun k => run11_now_P now i k * f (S t) k).
Definition run11_next_e_ (now : run11_state) (t i : nat) : R :=
  run11_now_e_ now i + Sum 1 m (fun k => Sum 1 n (fun j => run11_now_e_ now j * run11_now_P now j k) * J (S t) k i).
Definition run11_next_P (now : run11_state) (t i k : nat) : R :=
  run11_now_P now i k.
Definition run11_step (now : run11_state) (t : nat) : run11_state := {| run11_now_h_ := run11_next_h_ now t; run11_now_e_ := run11_next_e_ now t; run11_now_P := run11_next_P now t |}.
Fixpoint run11_after (t : nat) : run11_state :=
  match t with O => {| run11_now_h_ := fun i => h0_ i; run11_now_e_ := fun i => e0 i; run11_now_P := fun i k => 0 |} | S t => run11_step (run11_after t) t end.
Definition run11_h_ (t : nat) := run11_now_h_ (run11_after t).
Definition run11_e_ (t : nat) := run11_now_e_ (run11_after t).
Definition run11_P (t : nat) := run11_now_P (run11_after t).
End run11.

Lemma L1_1 (m n : nat) (J P : nat -> nat -> nat -> R) (e_ : nat -> nat -> R) (e0 : nat -> R) (f h_ : nat -> nat -> R) (h0_ : nat -> R)
    (H1 : forall i : nat, e_ 0%nat i = e0 i)
    (H2 : forall i : nat, h_ 0%nat i = h0_ i)
    (H3 : forall i : nat, forall k : nat, P 0%nat i k = 0)
    (H4 : forall t : nat, forall i : nat, e_ (S t) i = e_ t i + Sum 1 m (fun k => Sum 1 n (fun j => e_ t j * P t j k) * J (S t) k i))
    (H5 : forall t : nat, forall i : nat, h_ (S t) i = h_ t i + Sum 1 m (fun k => P t i k * f (S t) k))
    (H6 : forall t : nat, forall i : nat, forall k : nat, P (S t) i k = P t i k) :
  forall t : nat, (forall i : nat, h_ t i = h_ 0%nat i) /\ (forall i : nat, e_ t i = e_ 0%nat i) /\ (forall i : nat, forall k : nat, P t i k = P 0%nat i k).
Proof.
  assert (s1 : forall (k_0 t : nat),
    0 * f (S t) k_0 = 0)
    by (clear - f; exact (fun k_0 t => (ring_fact [f (S t) k_0] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s2 : Sum 1 m (fun k => 0) = 0)
    by (clear - m; exact (rewritten (V 1) [Sum 1 m (fun k => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat m _ (fun k => 0) (fun k => eq_refl)) (sum_linear 1%nat m [])) (eq_refl (0))) eq_refl))).
  assert (s3 : forall (i : nat),
    h0_ i + 0 = h0_ i)
    by (clear - h0_; exact (fun i => (ring_fact [h0_ i] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s4 : forall (j_1 : nat),
    e0 j_1 * 0 = 0)
    by (clear - e0; exact (fun j_1 => (ring_fact [e0 j_1] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s5 : Sum 1 n (fun j => 0) = 0)
    by (clear - n; exact (rewritten (V 1) [Sum 1 n (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n [])) (eq_refl (0))) eq_refl))).
  assert (s6 : forall (i k_0 t : nat),
    0 * J (S t) k_0 i = 0)
    by (clear - J; exact (fun i k_0 t => (ring_fact [J (S t) k_0 i] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s7 : forall (i : nat),
    e0 i + 0 = e0 i)
    by (clear - e0; exact (fun i => (ring_fact [e0 i] (PEadd (V 1) (PEc (0 # 1))) (V 1) eq_refl))).
  assert (s8 : forall t : nat, (forall i : nat, h_ t i = h0_ i) /\ (forall i : nat, e_ t i = e0 i) /\ (forall i : nat, forall k : nat, P t i k = 0))
    by (clear - H1 H2 H3 H4 H5 H6 J P e0 e_ f h0_ h_ m n s1 s2 s3 s4 s5 s6 s7; exact (nat_ind (fun t => (forall i : nat, h_ t i = h0_ i) /\ (forall i : nat, e_ t i = e0 i) /\ (forall i : nat, forall k : nat, P t i k = 0)) (conj H2 (conj H1 H3)) (fun t : nat => (fun H7 : (forall i : nat, h_ t i = h0_ i) /\ (forall i : nat, e_ t i = e0 i) /\ (forall i : nat, forall k : nat, P t i k = 0) => (conj (fun i : nat => (eq_trans (H5 t i) (eq_trans (add2 ((proj1 H7) i) (eq_trans (sum_ext 1%nat m _ _ (fun k_0 : nat => (eq_trans (mul2 ((proj2 (proj2 H7)) i k_0) (eq_refl (f (S t) k_0))) (s1 k_0 t)))) s2)) (s3 i)))) (conj (fun i : nat => (eq_trans (H4 t i) (eq_trans (add2 ((proj1 (proj2 H7)) i) (eq_trans (sum_ext 1%nat m _ _ (fun k_0 : nat => (eq_trans (mul2 (eq_trans (sum_ext 1%nat n _ _ (fun j_1 : nat => (eq_trans (mul2 ((proj1 (proj2 H7)) j_1) ((proj2 (proj2 H7)) j_1 k_0)) (s4 j_1)))) s5) (eq_refl (J (S t) k_0 i))) (s6 i k_0 t)))) s2)) (s7 i)))) (fun i : nat => (fun k : nat => (eq_trans (H6 t i k) ((proj2 (proj2 H7)) i k)))))))))).
  assert (s9 : forall (i : nat),
    h0_ i = h0_ i)
    by (clear - h0_; exact (fun i => (eq_refl (h0_ i)))).
  assert (s10 : forall (i : nat),
    e0 i = e0 i)
    by (clear - e0; exact (fun i => (eq_refl (e0 i)))).
  assert (s11 : 0 = 0)
    by (clear; exact (eq_refl (0))).
  exact (fun t : nat => (conj (fun i : nat => (eq_trans ((fun t : nat => (proj1 (s8 t))) t i) (eq_sym ((fun t : nat => (proj1 (s8 t))) 0%nat i)))) (conj (fun i : nat => (eq_trans ((fun t : nat => (proj1 (proj2 (s8 t)))) t i) (eq_sym ((fun t : nat => (proj1 (proj2 (s8 t)))) 0%nat i)))) (fun i : nat => (fun k : nat => (eq_trans ((fun t : nat => (proj2 (proj2 (s8 t)))) t i k) (eq_sym ((fun t : nat => (proj2 (proj2 (s8 t)))) 0%nat i k)))))))).
Qed.

Lemma L1_2 (m n : nat) (J P : nat -> nat -> nat -> R) (e_ : nat -> nat -> R) (e0 : nat -> R) (f h_ : nat -> nat -> R) (h0_ : nat -> R)
    (H1 : forall i : nat, e_ 0%nat i = e0 i)
    (H2 : forall i : nat, h_ 0%nat i = h0_ i)
    (H3 : forall i : nat, forall k : nat, P 0%nat i k = 0)
    (H4 : forall t : nat, forall i : nat, e_ (S t) i = e_ t i + Sum 1 m (fun k => Sum 1 n (fun j => e_ t j * P t j k) * J (S t) k i))
    (H5 : forall t : nat, forall i : nat, h_ (S t) i = h_ t i + Sum 1 m (fun k => P t i k * f (S t) k))
    (H6 : forall t : nat, forall i : nat, forall k : nat, P (S t) i k = P t i k) :
  forall t : nat, (forall i : nat, h_ t i = h_ 0%nat i) /\ (forall i : nat, e_ t i = e_ 0%nat i) /\ (forall i : nat, forall k : nat, P t i k = P 0%nat i k).
Proof.
  exact (L1_1 m n J P e_ e0 f h_ h0_ H1 H2 H3 H4 H5 H6).
Qed.

Theorem claim1 :
  forall (m n : nat) (J : nat -> nat -> nat -> R) (e0 : nat -> R) (f : nat -> nat -> R) (h0_ : nat -> R),
  let h_ := (run11_h_ m n J e0 f h0_) in
  let e_ := (run11_e_ m n J e0 f h0_) in
  let P := (run11_P m n J e0 f h0_) in
  forall t : nat, (forall i : nat, h_ t i = h_ 0%nat i) /\ (forall i : nat, e_ t i = e_ 0%nat i) /\ (forall i : nat, forall k : nat, P t i k = P 0%nat i k).
Proof.
  intros m n J e0 f h0_ h_ e_ P.
  exact (L1_2 m n J (run11_P m n J e0 f h0_) (run11_e_ m n J e0 f h0_) e0 f (run11_h_ m n J e0 f h0_) h0_ (fun _ => eq_refl) (fun _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim1_moves :
  let m := 1%nat in
  let n := 1%nat in
  let J := fun i1 i2 i3 : nat => 1 in
  let e0 := fun i1 : nat => 1 in
  let f := fun i1 i2 : nat => 1 in
  let h0_ := fun i1 : nat => 1 in
  let h_ := (run11_h_ m n J e0 f h0_) in
  let e_ := (run11_e_ m n J e0 f h0_) in
  let P := (run11_P m n J e0 f h0_) in
  (f 1%nat 1%nat <> 0) /\ (forall t : nat, (forall i : nat, h_ t i = h_ 0%nat i) /\ (forall i : nat, e_ t i = e_ 0%nat i) /\ (forall i : nat, forall k : nat, P t i k = P 0%nat i k)).
Proof.
  intros m n J e0 f h0_ h_ e_ P.
  refine (conj (eq_fails (f 1%nat 1%nat) (0) (rewritten (V 1) [f 1%nat 1%nat] [1] (same_parts (eq_refl : f 1%nat 1%nat = 1) eq_refl)) eq_refl (number_apart (1 # 1) (0 # 1) eq_refl)) (claim1 m n J e0 f h0_)); vm_cast_no_check (@eq_refl bool true).
Qed.

(** after the first step, $\mathbf{S}$ in the first run is $\mathbf{S}$ in the second and $\mathbf{C}$ in the first run is $\mathbf{C}$ in the second *)

Record run21_state := { run21_now_S_ : nat -> nat -> R; run21_now_C : nat -> nat -> R; run21_now_W1 : nat -> nat -> R; run21_now_P1 : nat -> nat -> R; run21_now_W2 : nat -> nat -> R; run21_now_P2 : nat -> nat -> R }.

Section run21.
Variables (m n n0 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (C0 S0 W10 W20 x y : nat -> nat -> R).
Definition run21_next_h0_ (now : run21_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run21_now_S_ now i j * x (S t) j).
Definition run21_next_u1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n (fun j => run21_now_W1 now i j * run21_next_h0_ now t j).
Definition run21_next_a1 (now : run21_state) (t i : nat) : R :=
  phi (run21_next_u1 now t i).
Definition run21_next_h1_ (now : run21_state) (t i : nat) : R :=
  Sum 1 m (fun j => run21_now_P1 now i j * run21_next_a1 now t j) + run21_next_h0_ now t i.
Definition run21_next_u2 (now : run21_state) (t i : nat) : R :=
  Sum 1 n (fun j => run21_now_W2 now i j * run21_next_h1_ now t j).
Definition run21_next_a2 (now : run21_state) (t i : nat) : R :=
  phi (run21_next_u2 now t i).
Definition run21_next_h2_ (now : run21_state) (t i : nat) : R :=
  Sum 1 m (fun j => run21_now_P2 now i j * run21_next_a2 now t j) + run21_next_h1_ now t i.
Definition run21_next_z (now : run21_state) (t i : nat) : R :=
  Sum 1 n (fun j => run21_now_C now i j * run21_next_h2_ now t j).
Definition run21_next_d (now : run21_state) (t i : nat) : R :=
  ell_prime (run21_next_z now t i) (y (S t) i).
Definition run21_next_e2 (now : run21_state) (t i : nat) : R :=
  Sum 1 n (fun j => run21_now_C now j i * run21_next_d now t j).
Definition run21_next_c2 (now : run21_state) (t i : nat) : R :=
  Sum 1 n (fun j => run21_now_P2 now j i * run21_next_e2 now t j) * phi_prime (run21_next_u2 now t i).
Definition run21_next_e1 (now : run21_state) (t i : nat) : R :=
  Sum 1 m (fun j => run21_now_W2 now j i * run21_next_c2 now t j) + run21_next_e2 now t i.
Definition run21_next_c1 (now : run21_state) (t i : nat) : R :=
  Sum 1 n (fun j => run21_now_P1 now j i * run21_next_e1 now t j) * phi_prime (run21_next_u1 now t i).
Definition run21_next_e0 (now : run21_state) (t i : nat) : R :=
  Sum 1 m (fun j => run21_now_W1 now j i * run21_next_c1 now t j) + run21_next_e1 now t i.
Definition run21_next_S_ (now : run21_state) (t i j : nat) : R :=
  run21_now_S_ now i j - eta * run21_next_e0 now t i * x (S t) j.
Definition run21_next_C (now : run21_state) (t i j : nat) : R :=
  run21_now_C now i j - eta * run21_next_d now t i * run21_next_h2_ now t j.
Definition run21_next_W1 (now : run21_state) (t i j : nat) : R :=
  run21_now_W1 now i j - eta * run21_next_c1 now t i * run21_next_h0_ now t j.
Definition run21_next_P1 (now : run21_state) (t i j : nat) : R :=
  run21_now_P1 now i j - eta * run21_next_e1 now t i * run21_next_a1 now t j.
Definition run21_next_W2 (now : run21_state) (t i j : nat) : R :=
  run21_now_W2 now i j - eta * run21_next_c2 now t i * run21_next_h1_ now t j.
Definition run21_next_P2 (now : run21_state) (t i j : nat) : R :=
  run21_now_P2 now i j - eta * run21_next_e2 now t i * run21_next_a2 now t j.
Definition run21_step (now : run21_state) (t : nat) : run21_state := {| run21_now_S_ := run21_next_S_ now t; run21_now_C := run21_next_C now t; run21_now_W1 := run21_next_W1 now t; run21_now_P1 := run21_next_P1 now t; run21_now_W2 := run21_next_W2 now t; run21_now_P2 := run21_next_P2 now t |}.
Fixpoint run21_after (t : nat) : run21_state :=
  match t with O => {| run21_now_S_ := fun i j => S0 i j; run21_now_C := fun i j => C0 i j; run21_now_W1 := fun i j => W10 i j; run21_now_P1 := fun i j => 0; run21_now_W2 := fun i j => W20 i j; run21_now_P2 := fun i j => 0 |} | S t => run21_step (run21_after t) t end.
Definition run21_S_ (t : nat) := run21_now_S_ (run21_after t).
Definition run21_C (t : nat) := run21_now_C (run21_after t).
Definition run21_W1 (t : nat) := run21_now_W1 (run21_after t).
Definition run21_P1 (t : nat) := run21_now_P1 (run21_after t).
Definition run21_W2 (t : nat) := run21_now_W2 (run21_after t).
Definition run21_P2 (t : nat) := run21_now_P2 (run21_after t).
Definition run21_h0_ (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_h0_ (run21_after t) t end.
Definition run21_u1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_u1 (run21_after t) t end.
Definition run21_a1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_a1 (run21_after t) t end.
Definition run21_h1_ (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_h1_ (run21_after t) t end.
Definition run21_u2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_u2 (run21_after t) t end.
Definition run21_a2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_a2 (run21_after t) t end.
Definition run21_h2_ (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_h2_ (run21_after t) t end.
Definition run21_z (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_z (run21_after t) t end.
Definition run21_d (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_d (run21_after t) t end.
Definition run21_e2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_e2 (run21_after t) t end.
Definition run21_c2 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_c2 (run21_after t) t end.
Definition run21_e1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_e1 (run21_after t) t end.
Definition run21_c1 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_c1 (run21_after t) t end.
Definition run21_e0 (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run21_next_e0 (run21_after t) t end.
End run21.

Record run22_state := { run22_now_S' : nat -> nat -> R; run22_now_C' : nat -> nat -> R }.

Section run22.
Variables (n n0 : nat) (eta : R) (ell_prime : R -> R -> R) (C0 S0 x y : nat -> nat -> R).
Definition run22_next_h0' (now : run22_state) (t i : nat) : R :=
  Sum 1 n0 (fun j => run22_now_S' now i j * x (S t) j).
Definition run22_next_z' (now : run22_state) (t i : nat) : R :=
  Sum 1 n (fun j => run22_now_C' now i j * run22_next_h0' now t j).
Definition run22_next_d' (now : run22_state) (t i : nat) : R :=
  ell_prime (run22_next_z' now t i) (y (S t) i).
Definition run22_next_e0' (now : run22_state) (t i : nat) : R :=
  Sum 1 n (fun j => run22_now_C' now j i * run22_next_d' now t j).
Definition run22_next_S' (now : run22_state) (t i j : nat) : R :=
  run22_now_S' now i j - eta * run22_next_e0' now t i * x (S t) j.
Definition run22_next_C' (now : run22_state) (t i j : nat) : R :=
  run22_now_C' now i j - eta * run22_next_d' now t i * run22_next_h0' now t j.
Definition run22_step (now : run22_state) (t : nat) : run22_state := {| run22_now_S' := run22_next_S' now t; run22_now_C' := run22_next_C' now t |}.
Fixpoint run22_after (t : nat) : run22_state :=
  match t with O => {| run22_now_S' := fun i j => S0 i j; run22_now_C' := fun i j => C0 i j |} | S t => run22_step (run22_after t) t end.
Definition run22_S' (t : nat) := run22_now_S' (run22_after t).
Definition run22_C' (t : nat) := run22_now_C' (run22_after t).
Definition run22_h0' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_h0' (run22_after t) t end.
Definition run22_z' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_z' (run22_after t) t end.
Definition run22_d' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_d' (run22_after t) t end.
Definition run22_e0' (t : nat) : nat -> R :=
  match t with O => fun i => 0 | S t => run22_next_e0' (run22_after t) t end.
End run22.

Lemma L2_1 (m n n0 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (C C' : nat -> nat -> nat -> R) (C0 : nat -> nat -> R) (P1 P2 S_ S' : nat -> nat -> nat -> R) (S0 : nat -> nat -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 a1 a2 c1 c2 d d' e0 e0' e1 e2 h0_ h0' h1_ h2_ u1 u2 x y z z' : nat -> nat -> R)
    (H1 : forall i : nat, forall j : nat, C' 0%nat i j = C0 i j)
    (H2 : forall i : nat, forall j : nat, S' 0%nat i j = S0 i j)
    (H3 : forall t : nat, forall i : nat, d' (S t) i = ell_prime (z' (S t) i) (y (S t) i))
    (H4 : forall t : nat, forall i : nat, e0' (S t) i = Sum 1 n (fun j => C' t j i * d' (S t) j))
    (H5 : forall t : nat, forall i : nat, h0' (S t) i = Sum 1 n0 (fun j => S' t i j * x (S t) j))
    (H6 : forall t : nat, forall i : nat, z' (S t) i = Sum 1 n (fun j => C' t i j * h0' (S t) j))
    (H7 : forall i : nat, forall j : nat, C 0%nat i j = C0 i j)
    (H8 : forall i : nat, forall j : nat, P1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, P2 0%nat i j = 0)
    (H10 : forall i : nat, forall j : nat, S_ 0%nat i j = S0 i j)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H13 : forall t : nat, forall i : nat, a1 (S t) i = phi (u1 (S t) i))
    (H14 : forall t : nat, forall i : nat, a2 (S t) i = phi (u2 (S t) i))
    (H15 : forall t : nat, forall i : nat, c1 (S t) i = Sum 1 n (fun j => P1 t j i * e1 (S t) j) * phi_prime (u1 (S t) i))
    (H16 : forall t : nat, forall i : nat, c2 (S t) i = Sum 1 n (fun j => P2 t j i * e2 (S t) j) * phi_prime (u2 (S t) i))
    (H17 : forall t : nat, forall i : nat, d (S t) i = ell_prime (z (S t) i) (y (S t) i))
    (H18 : forall t : nat, forall i : nat, e0 (S t) i = Sum 1 m (fun j => W1 t j i * c1 (S t) j) + e1 (S t) i)
    (H19 : forall t : nat, forall i : nat, e1 (S t) i = Sum 1 m (fun j => W2 t j i * c2 (S t) j) + e2 (S t) i)
    (H20 : forall t : nat, forall i : nat, e2 (S t) i = Sum 1 n (fun j => C t j i * d (S t) j))
    (H21 : forall t : nat, forall i : nat, h0_ (S t) i = Sum 1 n0 (fun j => S_ t i j * x (S t) j))
    (H22 : forall t : nat, forall i : nat, h1_ (S t) i = Sum 1 m (fun j => P1 t i j * a1 (S t) j) + h0_ (S t) i)
    (H23 : forall t : nat, forall i : nat, h2_ (S t) i = Sum 1 m (fun j => P2 t i j * a2 (S t) j) + h1_ (S t) i)
    (H24 : forall t : nat, forall i : nat, u1 (S t) i = Sum 1 n (fun j => W1 t i j * h0_ (S t) j))
    (H25 : forall t : nat, forall i : nat, u2 (S t) i = Sum 1 n (fun j => W2 t i j * h1_ (S t) j))
    (H26 : forall t : nat, forall i : nat, z (S t) i = Sum 1 n (fun j => C t i j * h2_ (S t) j))
    (H27 : forall t : nat, forall i : nat, forall j : nat, C' (S t) i j = C' t i j - eta * d' (S t) i * h0' (S t) j)
    (H28 : forall t : nat, forall i : nat, forall j : nat, S' (S t) i j = S' t i j - eta * e0' (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, C (S t) i j = C t i j - eta * d (S t) i * h2_ (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, S_ (S t) i j = S_ t i j - eta * e0 (S t) i * x (S t) j) :
  (forall i : nat, forall j : nat, S_ 1%nat i j = S' 1%nat i j) /\ (forall i : nat, forall j : nat, C 1%nat i j = C' 1%nat i j).
Proof.
  assert (s1 : forall (i j : nat),
    S_ 1%nat i j = S_ 0%nat i j - eta * e0 1%nat i * x 1%nat j)
    by (clear - H30 S_ e0 eta x; exact (fun i j => (eq_trans (eq_refl (S_ 1%nat i j)) (eq_trans (H30 0%nat i j) (eq_refl (S_ 0%nat i j - eta * e0 1%nat i * x 1%nat j)))))).
  assert (s2 : forall (i : nat),
    e0 1%nat i = Sum 1 m (fun j => W1 0%nat j i * c1 1%nat j) + e1 1%nat i)
    by (clear - H18 W1 c1 e0 e1 m; exact (fun i => (eq_trans (eq_refl (e0 1%nat i)) (eq_trans (H18 0%nat i) (eq_refl (Sum 1 m (fun j => W1 0%nat j i * c1 1%nat j) + e1 1%nat i)))))).
  assert (s3 : forall (j_0 : nat),
    c1 1%nat j_0 = Sum 1 n (fun j => P1 0%nat j j_0 * e1 1%nat j) * phi_prime (u1 1%nat j_0))
    by (clear - H15 P1 c1 e1 n phi_prime u1; exact (fun j_0 => (eq_trans (eq_refl (c1 1%nat j_0)) (eq_trans (H15 0%nat j_0) (eq_refl (Sum 1 n (fun j => P1 0%nat j j_0 * e1 1%nat j) * phi_prime (u1 1%nat j_0))))))).
  assert (s4 : forall (j_1 : nat),
    e1 1%nat j_1 = Sum 1 m (fun j => W2 0%nat j j_1 * c2 1%nat j) + e2 1%nat j_1)
    by (clear - H19 W2 c2 e1 e2 m; exact (fun j_1 => (eq_trans (eq_refl (e1 1%nat j_1)) (eq_trans (H19 0%nat j_1) (eq_refl (Sum 1 m (fun j => W2 0%nat j j_1 * c2 1%nat j) + e2 1%nat j_1)))))).
  assert (s5 : forall (j_2 : nat),
    c2 1%nat j_2 = Sum 1 n (fun j => P2 0%nat j j_2 * e2 1%nat j) * phi_prime (u2 1%nat j_2))
    by (clear - H16 P2 c2 e2 n phi_prime u2; exact (fun j_2 => (eq_trans (eq_refl (c2 1%nat j_2)) (eq_trans (H16 0%nat j_2) (eq_refl (Sum 1 n (fun j => P2 0%nat j j_2 * e2 1%nat j) * phi_prime (u2 1%nat j_2))))))).
  assert (s6 : forall (j_3 : nat),
    e2 1%nat j_3 = Sum 1 n (fun j => C 0%nat j j_3 * d 1%nat j))
    by (clear - C H20 d e2 n; exact (fun j_3 => (eq_trans (eq_refl (e2 1%nat j_3)) (eq_trans (H20 0%nat j_3) (eq_refl (Sum 1 n (fun j => C 0%nat j j_3 * d 1%nat j))))))).
  assert (s7 : forall (j_4 : nat),
    d 1%nat j_4 = ell_prime (z 1%nat j_4) (y 1%nat j_4))
    by (clear - H17 d ell_prime y z; exact (fun j_4 => (eq_trans (eq_refl (d 1%nat j_4)) (eq_trans (H17 0%nat j_4) (eq_refl (ell_prime (z 1%nat j_4) (y 1%nat j_4))))))).
  assert (s8 : forall (j_4 : nat),
    z 1%nat j_4 = Sum 1 n (fun j => C 0%nat j_4 j * h2_ 1%nat j))
    by (clear - C H26 h2_ n z; exact (fun j_4 => (eq_trans (eq_refl (z 1%nat j_4)) (eq_trans (H26 0%nat j_4) (eq_refl (Sum 1 n (fun j => C 0%nat j_4 j * h2_ 1%nat j))))))).
  assert (s9 : forall (j_5 : nat),
    h2_ 1%nat j_5 = Sum 1 m (fun j => P2 0%nat j_5 j * a2 1%nat j) + h1_ 1%nat j_5)
    by (clear - H23 P2 a2 h1_ h2_ m; exact (fun j_5 => (eq_trans (eq_refl (h2_ 1%nat j_5)) (eq_trans (H23 0%nat j_5) (eq_refl (Sum 1 m (fun j => P2 0%nat j_5 j * a2 1%nat j) + h1_ 1%nat j_5)))))).
  assert (s10 : forall (j_6 : nat),
    a2 1%nat j_6 = phi (u2 1%nat j_6))
    by (clear - H14 a2 phi u2; exact (fun j_6 => (eq_trans (eq_refl (a2 1%nat j_6)) (eq_trans (H14 0%nat j_6) (eq_refl (phi (u2 1%nat j_6))))))).
  assert (s11 : forall (j_6 : nat),
    u2 1%nat j_6 = Sum 1 n (fun j => W2 0%nat j_6 j * h1_ 1%nat j))
    by (clear - H25 W2 h1_ n u2; exact (fun j_6 => (eq_trans (eq_refl (u2 1%nat j_6)) (eq_trans (H25 0%nat j_6) (eq_refl (Sum 1 n (fun j => W2 0%nat j_6 j * h1_ 1%nat j))))))).
  assert (s12 : forall (j_7 : nat),
    h1_ 1%nat j_7 = Sum 1 m (fun j => P1 0%nat j_7 j * a1 1%nat j) + h0_ 1%nat j_7)
    by (clear - H22 P1 a1 h0_ h1_ m; exact (fun j_7 => (eq_trans (eq_refl (h1_ 1%nat j_7)) (eq_trans (H22 0%nat j_7) (eq_refl (Sum 1 m (fun j => P1 0%nat j_7 j * a1 1%nat j) + h0_ 1%nat j_7)))))).
  assert (s13 : forall (j_8 : nat),
    a1 1%nat j_8 = phi (u1 1%nat j_8))
    by (clear - H13 a1 phi u1; exact (fun j_8 => (eq_trans (eq_refl (a1 1%nat j_8)) (eq_trans (H13 0%nat j_8) (eq_refl (phi (u1 1%nat j_8))))))).
  assert (s14 : forall (j_8 : nat),
    u1 1%nat j_8 = Sum 1 n (fun j => W1 0%nat j_8 j * h0_ 1%nat j))
    by (clear - H24 W1 h0_ n u1; exact (fun j_8 => (eq_trans (eq_refl (u1 1%nat j_8)) (eq_trans (H24 0%nat j_8) (eq_refl (Sum 1 n (fun j => W1 0%nat j_8 j * h0_ 1%nat j))))))).
  assert (s15 : forall (j_9 : nat),
    h0_ 1%nat j_9 = Sum 1 n0 (fun j => S_ 0%nat j_9 j * x 1%nat j))
    by (clear - H21 S_ h0_ n0 x; exact (fun j_9 => (eq_trans (eq_refl (h0_ 1%nat j_9)) (eq_trans (H21 0%nat j_9) (eq_refl (Sum 1 n0 (fun j => S_ 0%nat j_9 j * x 1%nat j))))))).
  assert (s16 : forall (j_8 : nat),
    0 * phi (Sum 1 n (fun j => W10 j_8 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W10 n n0 phi x; exact (fun j_8 => (ring_fact [phi (Sum 1 n (fun j => W10 j_8 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s17 : Sum 1 m (fun j => 0) = 0)
    by (clear - m y; exact (rewritten (V 1) [Sum 1 m (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat m _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat m [])) (eq_refl (0))) eq_refl))).
  assert (s18 : forall (j_7 : nat),
    h0_ 1%nat j_7 = Sum 1 n0 (fun j => S_ 0%nat j_7 j * x 1%nat j))
    by (clear - H21 S_ h0_ n0 x; exact (fun j_7 => (eq_trans (eq_refl (h0_ 1%nat j_7)) (eq_trans (H21 0%nat j_7) (eq_refl (Sum 1 n0 (fun j => S_ 0%nat j_7 j * x 1%nat j))))))).
  assert (s19 : forall (j_7 : nat),
    h0_ 1%nat j_7 = Sum 1 n0 (fun j => S0 j_7 j * x 1%nat j))
    by (clear - H10 S0 h0_ n0 s18 x; exact (fun j_7 => (eq_trans (s18 j_7) (sum_ext 1%nat n0 _ _ (fun j_8 : nat => (mul2 (H10 j_7 j_8) (eq_refl (x 1%nat j_8)))))))).
  assert (s20 : forall (j_7 : nat),
    0 + Sum 1 n0 (fun j => S0 j_7 j * x 1%nat j) = Sum 1 n0 (fun j => S0 j_7 j * x 1%nat j))
    by (clear - S0 n0 x; exact (fun j_7 => (ring_fact [Sum 1 n0 (fun j => S0 j_7 j * x 1%nat j)] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s21 : forall (j_6 : nat),
    0 * phi (Sum 1 n (fun j => W20 j_6 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W20 n n0 phi x; exact (fun j_6 => (ring_fact [phi (Sum 1 n (fun j => W20 j_6 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s22 : forall (j_5 : nat),
    h1_ 1%nat j_5 = Sum 1 m (fun j => P1 0%nat j_5 j * a1 1%nat j) + h0_ 1%nat j_5)
    by (clear - H22 P1 a1 h0_ h1_ m; exact (fun j_5 => (eq_trans (eq_refl (h1_ 1%nat j_5)) (eq_trans (H22 0%nat j_5) (eq_refl (Sum 1 m (fun j => P1 0%nat j_5 j * a1 1%nat j) + h0_ 1%nat j_5)))))).
  assert (s23 : forall (j_6 : nat),
    a1 1%nat j_6 = phi (u1 1%nat j_6))
    by (clear - H13 a1 phi u1; exact (fun j_6 => (eq_trans (eq_refl (a1 1%nat j_6)) (eq_trans (H13 0%nat j_6) (eq_refl (phi (u1 1%nat j_6))))))).
  assert (s24 : forall (j_6 : nat),
    u1 1%nat j_6 = Sum 1 n (fun j => W1 0%nat j_6 j * h0_ 1%nat j))
    by (clear - H24 W1 h0_ n u1; exact (fun j_6 => (eq_trans (eq_refl (u1 1%nat j_6)) (eq_trans (H24 0%nat j_6) (eq_refl (Sum 1 n (fun j => W1 0%nat j_6 j * h0_ 1%nat j))))))).
  assert (s25 : forall (j_6 : nat),
    0 * phi (Sum 1 n (fun j => W10 j_6 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W10 n n0 phi x; exact (fun j_6 => (ring_fact [phi (Sum 1 n (fun j => W10 j_6 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s26 : forall (j_5 : nat),
    h0_ 1%nat j_5 = Sum 1 n0 (fun j => S_ 0%nat j_5 j * x 1%nat j))
    by (clear - H21 S_ h0_ n0 x; exact (fun j_5 => (eq_trans (eq_refl (h0_ 1%nat j_5)) (eq_trans (H21 0%nat j_5) (eq_refl (Sum 1 n0 (fun j => S_ 0%nat j_5 j * x 1%nat j))))))).
  assert (s27 : forall (j_5 : nat),
    h0_ 1%nat j_5 = Sum 1 n0 (fun j => S0 j_5 j * x 1%nat j))
    by (clear - H10 S0 h0_ n0 s26 x; exact (fun j_5 => (eq_trans (s26 j_5) (sum_ext 1%nat n0 _ _ (fun j_6 : nat => (mul2 (H10 j_5 j_6) (eq_refl (x 1%nat j_6)))))))).
  assert (s28 : forall (j_5 : nat),
    0 + Sum 1 n0 (fun j => S0 j_5 j * x 1%nat j) = Sum 1 n0 (fun j => S0 j_5 j * x 1%nat j))
    by (clear - S0 n0 x; exact (fun j_5 => (ring_fact [Sum 1 n0 (fun j => S0 j_5 j * x 1%nat j)] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s29 : forall (j_5 : nat),
    h1_ 1%nat j_5 = Sum 1 n0 (fun j => S0 j_5 j * x 1%nat j))
    by (clear - H11 H8 S0 h1_ m n n0 phi s17 s19 s22 s23 s24 s25 s27 s28 x; exact (fun j_5 => (eq_trans (s22 j_5) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_6 : nat => (eq_trans (mul2 (H8 j_5 j_6) (eq_trans (s23 j_6) (f_equal phi (eq_trans (s24 j_6) (sum_ext 1%nat n _ _ (fun j_7 : nat => (mul2 (H11 j_6 j_7) (s19 j_7)))))))) (s25 j_6)))) s17) (s27 j_5)) (s28 j_5))))).
  assert (s30 : forall (j_3 : nat),
    0 * Sum 1 n (fun j => C0 j j_3 * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)) = 0)
    by (clear - C0 S0 ell_prime n n0 x y; exact (fun j_3 => (eq_trans (y := 0 * Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j j_3)) (rewritten (PEmul (PEc (0 # 1)) (V 1)) [Sum 1 n (fun j => C0 j j_3 * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j))] [Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j j_3)] (same_parts (sum_ext 1%nat n _ _ (fun j => (ring_fact [C0 j j_3; ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j j_3)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)))).
  assert (s31 : Sum 1 n (fun j => 0) = 0)
    by (clear - n y; exact (rewritten (V 1) [Sum 1 n (fun j => 0)] [0] (same_parts (eq_trans (y := 0) (eq_trans (sum_ext 1%nat n _ (fun j => 0) (fun j => eq_refl)) (sum_linear 1%nat n [])) (eq_refl (0))) eq_refl))).
  assert (s32 : forall (j_2 : nat),
    u2 1%nat j_2 = Sum 1 n (fun j => W2 0%nat j_2 j * h1_ 1%nat j))
    by (clear - H25 W2 h1_ n u2; exact (fun j_2 => (eq_trans (eq_refl (u2 1%nat j_2)) (eq_trans (H25 0%nat j_2) (eq_refl (Sum 1 n (fun j => W2 0%nat j_2 j * h1_ 1%nat j))))))).
  assert (s33 : forall (j_3 : nat),
    h1_ 1%nat j_3 = Sum 1 m (fun j => P1 0%nat j_3 j * a1 1%nat j) + h0_ 1%nat j_3)
    by (clear - H22 P1 a1 h0_ h1_ m; exact (fun j_3 => (eq_trans (eq_refl (h1_ 1%nat j_3)) (eq_trans (H22 0%nat j_3) (eq_refl (Sum 1 m (fun j => P1 0%nat j_3 j * a1 1%nat j) + h0_ 1%nat j_3)))))).
  assert (s34 : forall (j_4 : nat),
    a1 1%nat j_4 = phi (u1 1%nat j_4))
    by (clear - H13 a1 phi u1; exact (fun j_4 => (eq_trans (eq_refl (a1 1%nat j_4)) (eq_trans (H13 0%nat j_4) (eq_refl (phi (u1 1%nat j_4))))))).
  assert (s35 : forall (j_4 : nat),
    u1 1%nat j_4 = Sum 1 n (fun j => W1 0%nat j_4 j * h0_ 1%nat j))
    by (clear - H24 W1 h0_ n u1; exact (fun j_4 => (eq_trans (eq_refl (u1 1%nat j_4)) (eq_trans (H24 0%nat j_4) (eq_refl (Sum 1 n (fun j => W1 0%nat j_4 j * h0_ 1%nat j))))))).
  assert (s36 : forall (j_4 : nat),
    0 * phi (Sum 1 n (fun j => W10 j_4 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W10 n n0 phi x; exact (fun j_4 => (ring_fact [phi (Sum 1 n (fun j => W10 j_4 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s37 : forall (j_3 : nat),
    h0_ 1%nat j_3 = Sum 1 n0 (fun j => S_ 0%nat j_3 j * x 1%nat j))
    by (clear - H21 S_ h0_ n0 x; exact (fun j_3 => (eq_trans (eq_refl (h0_ 1%nat j_3)) (eq_trans (H21 0%nat j_3) (eq_refl (Sum 1 n0 (fun j => S_ 0%nat j_3 j * x 1%nat j))))))).
  assert (s38 : forall (j_3 : nat),
    h0_ 1%nat j_3 = Sum 1 n0 (fun j => S0 j_3 j * x 1%nat j))
    by (clear - H10 S0 h0_ n0 s37 x; exact (fun j_3 => (eq_trans (s37 j_3) (sum_ext 1%nat n0 _ _ (fun j_4 : nat => (mul2 (H10 j_3 j_4) (eq_refl (x 1%nat j_4)))))))).
  assert (s39 : forall (j_3 : nat),
    0 + Sum 1 n0 (fun j => S0 j_3 j * x 1%nat j) = Sum 1 n0 (fun j => S0 j_3 j * x 1%nat j))
    by (clear - S0 n0 x; exact (fun j_3 => (ring_fact [Sum 1 n0 (fun j => S0 j_3 j * x 1%nat j)] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s40 : forall (j_3 : nat),
    h1_ 1%nat j_3 = Sum 1 n0 (fun j => S0 j_3 j * x 1%nat j))
    by (clear - H11 H8 S0 h1_ m n n0 phi s17 s27 s33 s34 s35 s36 s38 s39 x; exact (fun j_3 => (eq_trans (s33 j_3) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_4 : nat => (eq_trans (mul2 (H8 j_3 j_4) (eq_trans (s34 j_4) (f_equal phi (eq_trans (s35 j_4) (sum_ext 1%nat n _ _ (fun j_5 : nat => (mul2 (H11 j_4 j_5) (s27 j_5)))))))) (s36 j_4)))) s17) (s38 j_3)) (s39 j_3))))).
  assert (s41 : forall (j_2 : nat),
    u2 1%nat j_2 = Sum 1 n (fun j => W20 j_2 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))
    by (clear - H12 S0 W20 n n0 s32 s40 u2 x; exact (fun j_2 => (eq_trans (s32 j_2) (sum_ext 1%nat n _ _ (fun j_3 : nat => (mul2 (H12 j_2 j_3) (s40 j_3))))))).
  assert (s42 : forall (j_2 : nat),
    0 * phi_prime (Sum 1 n (fun j => W20 j_2 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W20 n n0 phi_prime x; exact (fun j_2 => (ring_fact [phi_prime (Sum 1 n (fun j => W20 j_2 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s43 : forall (j_1 j_2 : nat),
    W20 j_2 j_1 * 0 = 0)
    by (clear - W20; exact (fun j_1 j_2 => (ring_fact [W20 j_2 j_1] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s44 : forall (j_1 : nat),
    e2 1%nat j_1 = Sum 1 n (fun j => C 0%nat j j_1 * d 1%nat j))
    by (clear - C H20 d e2 n; exact (fun j_1 => (eq_trans (eq_refl (e2 1%nat j_1)) (eq_trans (H20 0%nat j_1) (eq_refl (Sum 1 n (fun j => C 0%nat j j_1 * d 1%nat j))))))).
  assert (s45 : forall (j_2 : nat),
    d 1%nat j_2 = ell_prime (z 1%nat j_2) (y 1%nat j_2))
    by (clear - H17 d ell_prime y z; exact (fun j_2 => (eq_trans (eq_refl (d 1%nat j_2)) (eq_trans (H17 0%nat j_2) (eq_refl (ell_prime (z 1%nat j_2) (y 1%nat j_2))))))).
  assert (s46 : forall (j_2 : nat),
    z 1%nat j_2 = Sum 1 n (fun j => C 0%nat j_2 j * h2_ 1%nat j))
    by (clear - C H26 h2_ n z; exact (fun j_2 => (eq_trans (eq_refl (z 1%nat j_2)) (eq_trans (H26 0%nat j_2) (eq_refl (Sum 1 n (fun j => C 0%nat j_2 j * h2_ 1%nat j))))))).
  assert (s47 : forall (j_3 : nat),
    h2_ 1%nat j_3 = Sum 1 m (fun j => P2 0%nat j_3 j * a2 1%nat j) + h1_ 1%nat j_3)
    by (clear - H23 P2 a2 h1_ h2_ m; exact (fun j_3 => (eq_trans (eq_refl (h2_ 1%nat j_3)) (eq_trans (H23 0%nat j_3) (eq_refl (Sum 1 m (fun j => P2 0%nat j_3 j * a2 1%nat j) + h1_ 1%nat j_3)))))).
  assert (s48 : forall (j_4 : nat),
    a2 1%nat j_4 = phi (u2 1%nat j_4))
    by (clear - H14 a2 phi u2; exact (fun j_4 => (eq_trans (eq_refl (a2 1%nat j_4)) (eq_trans (H14 0%nat j_4) (eq_refl (phi (u2 1%nat j_4))))))).
  assert (s49 : forall (j_4 : nat),
    u2 1%nat j_4 = Sum 1 n (fun j => W2 0%nat j_4 j * h1_ 1%nat j))
    by (clear - H25 W2 h1_ n u2; exact (fun j_4 => (eq_trans (eq_refl (u2 1%nat j_4)) (eq_trans (H25 0%nat j_4) (eq_refl (Sum 1 n (fun j => W2 0%nat j_4 j * h1_ 1%nat j))))))).
  assert (s50 : forall (j_4 : nat),
    0 * phi (Sum 1 n (fun j => W20 j_4 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W20 n n0 phi x; exact (fun j_4 => (ring_fact [phi (Sum 1 n (fun j => W20 j_4 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s51 : forall (j_1 : nat),
    e2 1%nat j_1 = Sum 1 n (fun j => C0 j j_1 * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)))
    by (clear - C0 H12 H7 H9 S0 e2 ell_prime m n n0 phi s17 s29 s39 s40 s44 s45 s46 s47 s48 s49 s50 x y; exact (fun j_1 => (eq_trans (s44 j_1) (sum_ext 1%nat n _ _ (fun j_2 : nat => (mul2 (H7 j_2 j_1) (eq_trans (s45 j_2) (f_equal2 ell_prime (eq_trans (s46 j_2) (sum_ext 1%nat n _ _ (fun j_3 : nat => (mul2 (H7 j_2 j_3) (eq_trans (s47 j_3) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_4 : nat => (eq_trans (mul2 (H9 j_3 j_4) (eq_trans (s48 j_4) (f_equal phi (eq_trans (s49 j_4) (sum_ext 1%nat n _ _ (fun j_5 : nat => (mul2 (H12 j_4 j_5) (s29 j_5)))))))) (s50 j_4)))) s17) (s40 j_3)) (s39 j_3))))))) (eq_refl (y 1%nat j_2)))))))))).
  assert (s52 : forall (j_1 : nat),
    0 + Sum 1 n (fun j => C0 j j_1 * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)) = Sum 1 n (fun j => C0 j j_1 * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)))
    by (clear - C0 S0 ell_prime n n0 x y; exact (fun j_1 => (eq_trans (y := Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j j_1)) (eq_trans (y := 0 + Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j j_1)) (rewritten (PEadd (PEc (0 # 1)) (V 1)) [Sum 1 n (fun j => C0 j j_1 * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j))] [Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j j_1)] (same_parts (sum_ext 1%nat n _ _ (fun j => (ring_fact [C0 j j_1; ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j j_1)] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl)) (eq_sym (rewritten (V 1) [Sum 1 n (fun j => C0 j j_1 * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j))] [Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j j_1)] (same_parts (sum_ext 1%nat n _ _ (fun j => (ring_fact [C0 j j_1; ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)))))).
  assert (s53 : forall (j_1 : nat),
    0 * Sum 1 n (fun j => C0 j j_1 * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)) = 0)
    by (clear - C0 S0 ell_prime n n0 x y; exact (fun j_1 => (eq_trans (y := 0 * Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j j_1)) (rewritten (PEmul (PEc (0 # 1)) (V 1)) [Sum 1 n (fun j => C0 j j_1 * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j))] [Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j j_1)] (same_parts (sum_ext 1%nat n _ _ (fun j => (ring_fact [C0 j j_1; ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j j_1)] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl)))).
  assert (s54 : forall (j_0 : nat),
    u1 1%nat j_0 = Sum 1 n (fun j => W1 0%nat j_0 j * h0_ 1%nat j))
    by (clear - H24 W1 h0_ n u1; exact (fun j_0 => (eq_trans (eq_refl (u1 1%nat j_0)) (eq_trans (H24 0%nat j_0) (eq_refl (Sum 1 n (fun j => W1 0%nat j_0 j * h0_ 1%nat j))))))).
  assert (s55 : forall (j_1 : nat),
    h0_ 1%nat j_1 = Sum 1 n0 (fun j => S_ 0%nat j_1 j * x 1%nat j))
    by (clear - H21 S_ h0_ n0 x; exact (fun j_1 => (eq_trans (eq_refl (h0_ 1%nat j_1)) (eq_trans (H21 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => S_ 0%nat j_1 j * x 1%nat j))))))).
  assert (s56 : forall (j_1 : nat),
    h0_ 1%nat j_1 = Sum 1 n0 (fun j => S0 j_1 j * x 1%nat j))
    by (clear - H10 S0 h0_ n0 s55 x; exact (fun j_1 => (eq_trans (s55 j_1) (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (mul2 (H10 j_1 j_2) (eq_refl (x 1%nat j_2)))))))).
  assert (s57 : forall (j_0 : nat),
    u1 1%nat j_0 = Sum 1 n (fun j => W10 j_0 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))
    by (clear - H11 S0 W10 n n0 s54 s56 u1 x; exact (fun j_0 => (eq_trans (s54 j_0) (sum_ext 1%nat n _ _ (fun j_1 : nat => (mul2 (H11 j_0 j_1) (s56 j_1))))))).
  assert (s58 : forall (j_0 : nat),
    0 * phi_prime (Sum 1 n (fun j => W10 j_0 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W10 n n0 phi_prime x; exact (fun j_0 => (ring_fact [phi_prime (Sum 1 n (fun j => W10 j_0 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s59 : forall (i j_0 : nat),
    W10 j_0 i * 0 = 0)
    by (clear - W10; exact (fun i j_0 => (ring_fact [W10 j_0 i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s60 : forall (i : nat),
    e1 1%nat i = Sum 1 m (fun j => W2 0%nat j i * c2 1%nat j) + e2 1%nat i)
    by (clear - H19 W2 c2 e1 e2 m; exact (fun i => (eq_trans (eq_refl (e1 1%nat i)) (eq_trans (H19 0%nat i) (eq_refl (Sum 1 m (fun j => W2 0%nat j i * c2 1%nat j) + e2 1%nat i)))))).
  assert (s61 : forall (j_0 : nat),
    c2 1%nat j_0 = Sum 1 n (fun j => P2 0%nat j j_0 * e2 1%nat j) * phi_prime (u2 1%nat j_0))
    by (clear - H16 P2 c2 e2 n phi_prime u2; exact (fun j_0 => (eq_trans (eq_refl (c2 1%nat j_0)) (eq_trans (H16 0%nat j_0) (eq_refl (Sum 1 n (fun j => P2 0%nat j j_0 * e2 1%nat j) * phi_prime (u2 1%nat j_0))))))).
  assert (s62 : forall (j_0 : nat),
    u2 1%nat j_0 = Sum 1 n (fun j => W2 0%nat j_0 j * h1_ 1%nat j))
    by (clear - H25 W2 h1_ n u2; exact (fun j_0 => (eq_trans (eq_refl (u2 1%nat j_0)) (eq_trans (H25 0%nat j_0) (eq_refl (Sum 1 n (fun j => W2 0%nat j_0 j * h1_ 1%nat j))))))).
  assert (s63 : forall (j_1 : nat),
    h1_ 1%nat j_1 = Sum 1 m (fun j => P1 0%nat j_1 j * a1 1%nat j) + h0_ 1%nat j_1)
    by (clear - H22 P1 a1 h0_ h1_ m; exact (fun j_1 => (eq_trans (eq_refl (h1_ 1%nat j_1)) (eq_trans (H22 0%nat j_1) (eq_refl (Sum 1 m (fun j => P1 0%nat j_1 j * a1 1%nat j) + h0_ 1%nat j_1)))))).
  assert (s64 : forall (j_2 : nat),
    a1 1%nat j_2 = phi (u1 1%nat j_2))
    by (clear - H13 a1 phi u1; exact (fun j_2 => (eq_trans (eq_refl (a1 1%nat j_2)) (eq_trans (H13 0%nat j_2) (eq_refl (phi (u1 1%nat j_2))))))).
  assert (s65 : forall (j_2 : nat),
    u1 1%nat j_2 = Sum 1 n (fun j => W1 0%nat j_2 j * h0_ 1%nat j))
    by (clear - H24 W1 h0_ n u1; exact (fun j_2 => (eq_trans (eq_refl (u1 1%nat j_2)) (eq_trans (H24 0%nat j_2) (eq_refl (Sum 1 n (fun j => W1 0%nat j_2 j * h0_ 1%nat j))))))).
  assert (s66 : forall (j_2 : nat),
    0 * phi (Sum 1 n (fun j => W10 j_2 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W10 n n0 phi x; exact (fun j_2 => (ring_fact [phi (Sum 1 n (fun j => W10 j_2 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s67 : forall (j_1 : nat),
    0 + Sum 1 n0 (fun j => S0 j_1 j * x 1%nat j) = Sum 1 n0 (fun j => S0 j_1 j * x 1%nat j))
    by (clear - S0 n0 x; exact (fun j_1 => (ring_fact [Sum 1 n0 (fun j => S0 j_1 j * x 1%nat j)] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s68 : forall (j_1 : nat),
    h1_ 1%nat j_1 = Sum 1 n0 (fun j => S0 j_1 j * x 1%nat j))
    by (clear - H11 H8 S0 h1_ m n n0 phi s17 s38 s56 s63 s64 s65 s66 s67 x; exact (fun j_1 => (eq_trans (s63 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_2 : nat => (eq_trans (mul2 (H8 j_1 j_2) (eq_trans (s64 j_2) (f_equal phi (eq_trans (s65 j_2) (sum_ext 1%nat n _ _ (fun j_3 : nat => (mul2 (H11 j_2 j_3) (s38 j_3)))))))) (s66 j_2)))) s17) (s56 j_1)) (s67 j_1))))).
  assert (s69 : forall (j_0 : nat),
    u2 1%nat j_0 = Sum 1 n (fun j => W20 j_0 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))
    by (clear - H12 S0 W20 n n0 s62 s68 u2 x; exact (fun j_0 => (eq_trans (s62 j_0) (sum_ext 1%nat n _ _ (fun j_1 : nat => (mul2 (H12 j_0 j_1) (s68 j_1))))))).
  assert (s70 : forall (j_0 : nat),
    0 * phi_prime (Sum 1 n (fun j => W20 j_0 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W20 n n0 phi_prime x; exact (fun j_0 => (ring_fact [phi_prime (Sum 1 n (fun j => W20 j_0 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s71 : forall (i j_0 : nat),
    W20 j_0 i * 0 = 0)
    by (clear - W20; exact (fun i j_0 => (ring_fact [W20 j_0 i] (PEmul (V 1) (PEc (0 # 1))) (PEc (0 # 1)) eq_refl))).
  assert (s72 : forall (i : nat),
    e2 1%nat i = Sum 1 n (fun j => C 0%nat j i * d 1%nat j))
    by (clear - C H20 d e2 n; exact (fun i => (eq_trans (eq_refl (e2 1%nat i)) (eq_trans (H20 0%nat i) (eq_refl (Sum 1 n (fun j => C 0%nat j i * d 1%nat j))))))).
  assert (s73 : forall (j_0 : nat),
    d 1%nat j_0 = ell_prime (z 1%nat j_0) (y 1%nat j_0))
    by (clear - H17 d ell_prime y z; exact (fun j_0 => (eq_trans (eq_refl (d 1%nat j_0)) (eq_trans (H17 0%nat j_0) (eq_refl (ell_prime (z 1%nat j_0) (y 1%nat j_0))))))).
  assert (s74 : forall (j_0 : nat),
    z 1%nat j_0 = Sum 1 n (fun j => C 0%nat j_0 j * h2_ 1%nat j))
    by (clear - C H26 h2_ n z; exact (fun j_0 => (eq_trans (eq_refl (z 1%nat j_0)) (eq_trans (H26 0%nat j_0) (eq_refl (Sum 1 n (fun j => C 0%nat j_0 j * h2_ 1%nat j))))))).
  assert (s75 : forall (j_1 : nat),
    h2_ 1%nat j_1 = Sum 1 m (fun j => P2 0%nat j_1 j * a2 1%nat j) + h1_ 1%nat j_1)
    by (clear - H23 P2 a2 h1_ h2_ m; exact (fun j_1 => (eq_trans (eq_refl (h2_ 1%nat j_1)) (eq_trans (H23 0%nat j_1) (eq_refl (Sum 1 m (fun j => P2 0%nat j_1 j * a2 1%nat j) + h1_ 1%nat j_1)))))).
  assert (s76 : forall (j_2 : nat),
    a2 1%nat j_2 = phi (u2 1%nat j_2))
    by (clear - H14 a2 phi u2; exact (fun j_2 => (eq_trans (eq_refl (a2 1%nat j_2)) (eq_trans (H14 0%nat j_2) (eq_refl (phi (u2 1%nat j_2))))))).
  assert (s77 : forall (j_2 : nat),
    0 * phi (Sum 1 n (fun j => W20 j_2 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W20 n n0 phi x; exact (fun j_2 => (ring_fact [phi (Sum 1 n (fun j => W20 j_2 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s78 : forall (i : nat),
    0 + Sum 1 n (fun j => C0 j i * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)) = Sum 1 n (fun j => C0 j i * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)))
    by (clear - C0 S0 ell_prime n n0 x y; exact (fun i => (eq_trans (y := Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j i)) (eq_trans (y := 0 + Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j i)) (rewritten (PEadd (PEc (0 # 1)) (V 1)) [Sum 1 n (fun j => C0 j i * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j))] [Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j i)] (same_parts (sum_ext 1%nat n _ _ (fun j => (ring_fact [C0 j i; ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)) (ring_fact [Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j i)] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl)) (eq_sym (rewritten (V 1) [Sum 1 n (fun j => C0 j i * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j))] [Sum 1 n (fun j => ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j) * C0 j i)] (same_parts (sum_ext 1%nat n _ _ (fun j => (ring_fact [C0 j i; ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)] (PEmul (V 1) (V 2)) (PEmul (V 2) (V 1)) eq_refl))) eq_refl)))))).
  assert (s79 : forall (i : nat),
    Sum 1 m (fun j => W1 0%nat j i * c1 1%nat j) + e1 1%nat i = 0 + Sum 1 n (fun j => C0 j i * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)))
    by (clear - C0 H10 H11 H12 H7 H8 H9 S0 W1 c1 e1 ell_prime m n n0 phi phi_prime s10 s11 s12 s13 s14 s15 s16 s17 s19 s20 s21 s28 s29 s3 s30 s31 s4 s41 s42 s43 s5 s51 s52 s53 s57 s58 s59 s6 s60 s61 s67 s68 s69 s7 s70 s71 s72 s73 s74 s75 s76 s77 s78 s8 s9 x y; exact (fun i => (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_0 : nat => (eq_trans (mul2 (H11 j_0 i) (eq_trans (s3 j_0) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n _ _ (fun j_1 : nat => (eq_trans (mul2 (H8 j_1 j_0) (eq_trans (s4 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_2 : nat => (eq_trans (mul2 (H12 j_2 j_1) (eq_trans (s5 j_2) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n _ _ (fun j_3 : nat => (eq_trans (mul2 (H9 j_3 j_2) (eq_trans (s6 j_3) (sum_ext 1%nat n _ _ (fun j_4 : nat => (mul2 (H7 j_4 j_3) (eq_trans (s7 j_4) (f_equal2 ell_prime (eq_trans (s8 j_4) (sum_ext 1%nat n _ _ (fun j_5 : nat => (mul2 (H7 j_4 j_5) (eq_trans (s9 j_5) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_6 : nat => (eq_trans (mul2 (H9 j_5 j_6) (eq_trans (s10 j_6) (f_equal phi (eq_trans (s11 j_6) (sum_ext 1%nat n _ _ (fun j_7 : nat => (mul2 (H12 j_6 j_7) (eq_trans (s12 j_7) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_8 : nat => (eq_trans (mul2 (H8 j_7 j_8) (eq_trans (s13 j_8) (f_equal phi (eq_trans (s14 j_8) (sum_ext 1%nat n _ _ (fun j_9 : nat => (mul2 (H11 j_8 j_9) (eq_trans (s15 j_9) (sum_ext 1%nat n0 _ _ (fun j_10 : nat => (mul2 (H10 j_9 j_10) (eq_refl (x 1%nat j_10))))))))))))) (s16 j_8)))) s17) (s19 j_7)) (s20 j_7)))))))))) (s21 j_6)))) s17) (s29 j_5)) (s28 j_5))))))) (eq_refl (y 1%nat j_4))))))))) (s30 j_3)))) s31) (f_equal phi_prime (s41 j_2))) (s42 j_2)))) (s43 j_1 j_2)))) s17) (s51 j_1)) (s52 j_1)))) (s53 j_1)))) s31) (f_equal phi_prime (s57 j_0))) (s58 j_0)))) (s59 i j_0)))) s17) (eq_trans (s60 i) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_0 : nat => (eq_trans (mul2 (H12 j_0 i) (eq_trans (s61 j_0) (eq_trans (mul2 (eq_trans (sum_ext 1%nat n _ _ (fun j_1 : nat => (eq_trans (mul2 (H9 j_1 j_0) (s51 j_1)) (s53 j_1)))) s31) (f_equal phi_prime (s69 j_0))) (s70 j_0)))) (s71 i j_0)))) s17) (eq_trans (s72 i) (sum_ext 1%nat n _ _ (fun j_0 : nat => (mul2 (H7 j_0 i) (eq_trans (s73 j_0) (f_equal2 ell_prime (eq_trans (s74 j_0) (sum_ext 1%nat n _ _ (fun j_1 : nat => (mul2 (H7 j_0 j_1) (eq_trans (s75 j_1) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_2 : nat => (eq_trans (mul2 (H9 j_1 j_2) (eq_trans (s76 j_2) (f_equal phi (s41 j_2)))) (s77 j_2)))) s17) (s68 j_1)) (s67 j_1))))))) (eq_refl (y 1%nat j_0))))))))) (s78 i)))))).
  assert (s80 : forall (i j : nat),
    S0 i j - eta * Sum 1 n (fun j => C0 j i * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)) * x 1%nat j = S0 i j - eta * Sum 1 n (fun j => C0 j i * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)) * x 1%nat j)
    by (clear - C0 S0 ell_prime eta n n0 x y; exact (fun i j => (eq_refl (S0 i j - eta * Sum 1 n (fun j => C0 j i * ell_prime (Sum 1 n (fun j_ => C0 j j_ * Sum 1 n0 (fun j_1 => S0 j_ j_1 * x 1%nat j_1))) (y 1%nat j)) * x 1%nat j)))).
  assert (s81 : forall (i j : nat),
    S' 1%nat i j = S' 0%nat i j - eta * e0' 1%nat i * x 1%nat j)
    by (clear - H28 S' e0' eta x; exact (fun i j => (eq_trans (eq_refl (S' 1%nat i j)) (eq_trans (H28 0%nat i j) (eq_refl (S' 0%nat i j - eta * e0' 1%nat i * x 1%nat j)))))).
  assert (s82 : forall (i : nat),
    e0' 1%nat i = Sum 1 n (fun j => C' 0%nat j i * d' 1%nat j))
    by (clear - C' H4 d' e0' n; exact (fun i => (eq_trans (eq_refl (e0' 1%nat i)) (eq_trans (H4 0%nat i) (eq_refl (Sum 1 n (fun j => C' 0%nat j i * d' 1%nat j))))))).
  assert (s83 : forall (j_0 : nat),
    d' 1%nat j_0 = ell_prime (z' 1%nat j_0) (y 1%nat j_0))
    by (clear - H3 d' ell_prime y z'; exact (fun j_0 => (eq_trans (eq_refl (d' 1%nat j_0)) (eq_trans (H3 0%nat j_0) (eq_refl (ell_prime (z' 1%nat j_0) (y 1%nat j_0))))))).
  assert (s84 : forall (j_0 : nat),
    z' 1%nat j_0 = Sum 1 n (fun j => C' 0%nat j_0 j * h0' 1%nat j))
    by (clear - C' H6 h0' n z'; exact (fun j_0 => (eq_trans (eq_refl (z' 1%nat j_0)) (eq_trans (H6 0%nat j_0) (eq_refl (Sum 1 n (fun j => C' 0%nat j_0 j * h0' 1%nat j))))))).
  assert (s85 : forall (j_1 : nat),
    h0' 1%nat j_1 = Sum 1 n0 (fun j => S' 0%nat j_1 j * x 1%nat j))
    by (clear - H5 S' h0' n0 x; exact (fun j_1 => (eq_trans (eq_refl (h0' 1%nat j_1)) (eq_trans (H5 0%nat j_1) (eq_refl (Sum 1 n0 (fun j => S' 0%nat j_1 j * x 1%nat j))))))).
  assert (s86 : forall (i j : nat),
    C 1%nat i j = C 0%nat i j - eta * d 1%nat i * h2_ 1%nat j)
    by (clear - C H29 d eta h2_; exact (fun i j => (eq_trans (eq_refl (C 1%nat i j)) (eq_trans (H29 0%nat i j) (eq_refl (C 0%nat i j - eta * d 1%nat i * h2_ 1%nat j)))))).
  assert (s87 : forall (i : nat),
    d 1%nat i = ell_prime (z 1%nat i) (y 1%nat i))
    by (clear - H17 d ell_prime y z; exact (fun i => (eq_trans (eq_refl (d 1%nat i)) (eq_trans (H17 0%nat i) (eq_refl (ell_prime (z 1%nat i) (y 1%nat i))))))).
  assert (s88 : forall (i : nat),
    z 1%nat i = Sum 1 n (fun j => C 0%nat i j * h2_ 1%nat j))
    by (clear - C H26 h2_ n z; exact (fun i => (eq_trans (eq_refl (z 1%nat i)) (eq_trans (H26 0%nat i) (eq_refl (Sum 1 n (fun j => C 0%nat i j * h2_ 1%nat j))))))).
  assert (s89 : forall (j_0 : nat),
    h2_ 1%nat j_0 = Sum 1 m (fun j => P2 0%nat j_0 j * a2 1%nat j) + h1_ 1%nat j_0)
    by (clear - H23 P2 a2 h1_ h2_ m; exact (fun j_0 => (eq_trans (eq_refl (h2_ 1%nat j_0)) (eq_trans (H23 0%nat j_0) (eq_refl (Sum 1 m (fun j => P2 0%nat j_0 j * a2 1%nat j) + h1_ 1%nat j_0)))))).
  assert (s90 : forall (j_1 : nat),
    a2 1%nat j_1 = phi (u2 1%nat j_1))
    by (clear - H14 a2 phi u2; exact (fun j_1 => (eq_trans (eq_refl (a2 1%nat j_1)) (eq_trans (H14 0%nat j_1) (eq_refl (phi (u2 1%nat j_1))))))).
  assert (s91 : forall (j_1 : nat),
    u2 1%nat j_1 = Sum 1 n (fun j => W2 0%nat j_1 j * h1_ 1%nat j))
    by (clear - H25 W2 h1_ n u2; exact (fun j_1 => (eq_trans (eq_refl (u2 1%nat j_1)) (eq_trans (H25 0%nat j_1) (eq_refl (Sum 1 n (fun j => W2 0%nat j_1 j * h1_ 1%nat j))))))).
  assert (s92 : forall (j_2 : nat),
    h1_ 1%nat j_2 = Sum 1 m (fun j => P1 0%nat j_2 j * a1 1%nat j) + h0_ 1%nat j_2)
    by (clear - H22 P1 a1 h0_ h1_ m; exact (fun j_2 => (eq_trans (eq_refl (h1_ 1%nat j_2)) (eq_trans (H22 0%nat j_2) (eq_refl (Sum 1 m (fun j => P1 0%nat j_2 j * a1 1%nat j) + h0_ 1%nat j_2)))))).
  assert (s93 : forall (j_3 : nat),
    a1 1%nat j_3 = phi (u1 1%nat j_3))
    by (clear - H13 a1 phi u1; exact (fun j_3 => (eq_trans (eq_refl (a1 1%nat j_3)) (eq_trans (H13 0%nat j_3) (eq_refl (phi (u1 1%nat j_3))))))).
  assert (s94 : forall (j_3 : nat),
    u1 1%nat j_3 = Sum 1 n (fun j => W1 0%nat j_3 j * h0_ 1%nat j))
    by (clear - H24 W1 h0_ n u1; exact (fun j_3 => (eq_trans (eq_refl (u1 1%nat j_3)) (eq_trans (H24 0%nat j_3) (eq_refl (Sum 1 n (fun j => W1 0%nat j_3 j * h0_ 1%nat j))))))).
  assert (s95 : forall (j_4 : nat),
    h0_ 1%nat j_4 = Sum 1 n0 (fun j => S_ 0%nat j_4 j * x 1%nat j))
    by (clear - H21 S_ h0_ n0 x; exact (fun j_4 => (eq_trans (eq_refl (h0_ 1%nat j_4)) (eq_trans (H21 0%nat j_4) (eq_refl (Sum 1 n0 (fun j => S_ 0%nat j_4 j * x 1%nat j))))))).
  assert (s96 : forall (j_3 : nat),
    0 * phi (Sum 1 n (fun j => W10 j_3 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W10 n n0 phi x; exact (fun j_3 => (ring_fact [phi (Sum 1 n (fun j => W10 j_3 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s97 : forall (j_2 : nat),
    h0_ 1%nat j_2 = Sum 1 n0 (fun j => S_ 0%nat j_2 j * x 1%nat j))
    by (clear - H21 S_ h0_ n0 x; exact (fun j_2 => (eq_trans (eq_refl (h0_ 1%nat j_2)) (eq_trans (H21 0%nat j_2) (eq_refl (Sum 1 n0 (fun j => S_ 0%nat j_2 j * x 1%nat j))))))).
  assert (s98 : forall (j_2 : nat),
    h0_ 1%nat j_2 = Sum 1 n0 (fun j => S0 j_2 j * x 1%nat j))
    by (clear - H10 S0 h0_ n0 s97 x; exact (fun j_2 => (eq_trans (s97 j_2) (sum_ext 1%nat n0 _ _ (fun j_3 : nat => (mul2 (H10 j_2 j_3) (eq_refl (x 1%nat j_3)))))))).
  assert (s99 : forall (j_2 : nat),
    0 + Sum 1 n0 (fun j => S0 j_2 j * x 1%nat j) = Sum 1 n0 (fun j => S0 j_2 j * x 1%nat j))
    by (clear - S0 n0 x; exact (fun j_2 => (ring_fact [Sum 1 n0 (fun j => S0 j_2 j * x 1%nat j)] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s100 : forall (j_1 : nat),
    0 * phi (Sum 1 n (fun j => W20 j_1 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W20 n n0 phi x; exact (fun j_1 => (ring_fact [phi (Sum 1 n (fun j => W20 j_1 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s101 : forall (j_0 : nat),
    h1_ 1%nat j_0 = Sum 1 m (fun j => P1 0%nat j_0 j * a1 1%nat j) + h0_ 1%nat j_0)
    by (clear - H22 P1 a1 h0_ h1_ m; exact (fun j_0 => (eq_trans (eq_refl (h1_ 1%nat j_0)) (eq_trans (H22 0%nat j_0) (eq_refl (Sum 1 m (fun j => P1 0%nat j_0 j * a1 1%nat j) + h0_ 1%nat j_0)))))).
  assert (s102 : forall (j_1 : nat),
    a1 1%nat j_1 = phi (u1 1%nat j_1))
    by (clear - H13 a1 phi u1; exact (fun j_1 => (eq_trans (eq_refl (a1 1%nat j_1)) (eq_trans (H13 0%nat j_1) (eq_refl (phi (u1 1%nat j_1))))))).
  assert (s103 : forall (j_1 : nat),
    u1 1%nat j_1 = Sum 1 n (fun j => W1 0%nat j_1 j * h0_ 1%nat j))
    by (clear - H24 W1 h0_ n u1; exact (fun j_1 => (eq_trans (eq_refl (u1 1%nat j_1)) (eq_trans (H24 0%nat j_1) (eq_refl (Sum 1 n (fun j => W1 0%nat j_1 j * h0_ 1%nat j))))))).
  assert (s104 : forall (j_1 : nat),
    0 * phi (Sum 1 n (fun j => W10 j_1 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W10 n n0 phi x; exact (fun j_1 => (ring_fact [phi (Sum 1 n (fun j => W10 j_1 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s105 : forall (j_0 : nat),
    h0_ 1%nat j_0 = Sum 1 n0 (fun j => S_ 0%nat j_0 j * x 1%nat j))
    by (clear - H21 S_ h0_ n0 x; exact (fun j_0 => (eq_trans (eq_refl (h0_ 1%nat j_0)) (eq_trans (H21 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => S_ 0%nat j_0 j * x 1%nat j))))))).
  assert (s106 : forall (j_0 : nat),
    0 + Sum 1 n0 (fun j => S0 j_0 j * x 1%nat j) = Sum 1 n0 (fun j => S0 j_0 j * x 1%nat j))
    by (clear - S0 n0 x; exact (fun j_0 => (ring_fact [Sum 1 n0 (fun j => S0 j_0 j * x 1%nat j)] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s107 : forall (j : nat),
    h2_ 1%nat j = Sum 1 m (fun j_ => P2 0%nat j j_ * a2 1%nat j_) + h1_ 1%nat j)
    by (clear - H23 P2 a2 h1_ h2_ m; exact (fun j => (eq_trans (eq_refl (h2_ 1%nat j)) (eq_trans (H23 0%nat j) (eq_refl (Sum 1 m (fun j_ => P2 0%nat j j_ * a2 1%nat j_) + h1_ 1%nat j)))))).
  assert (s108 : forall (j_0 : nat),
    a2 1%nat j_0 = phi (u2 1%nat j_0))
    by (clear - H14 a2 phi u2; exact (fun j_0 => (eq_trans (eq_refl (a2 1%nat j_0)) (eq_trans (H14 0%nat j_0) (eq_refl (phi (u2 1%nat j_0))))))).
  assert (s109 : forall (j_0 : nat),
    0 * phi (Sum 1 n (fun j => W20 j_0 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W20 n n0 phi x; exact (fun j_0 => (ring_fact [phi (Sum 1 n (fun j => W20 j_0 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s110 : forall (j : nat),
    h1_ 1%nat j = Sum 1 m (fun j_ => P1 0%nat j j_ * a1 1%nat j_) + h0_ 1%nat j)
    by (clear - H22 P1 a1 h0_ h1_ m; exact (fun j => (eq_trans (eq_refl (h1_ 1%nat j)) (eq_trans (H22 0%nat j) (eq_refl (Sum 1 m (fun j_ => P1 0%nat j j_ * a1 1%nat j_) + h0_ 1%nat j)))))).
  assert (s111 : forall (j_0 : nat),
    a1 1%nat j_0 = phi (u1 1%nat j_0))
    by (clear - H13 a1 phi u1; exact (fun j_0 => (eq_trans (eq_refl (a1 1%nat j_0)) (eq_trans (H13 0%nat j_0) (eq_refl (phi (u1 1%nat j_0))))))).
  assert (s112 : forall (j_0 : nat),
    0 * phi (Sum 1 n (fun j => W10 j_0 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) = 0)
    by (clear - S0 W10 n n0 phi x; exact (fun j_0 => (ring_fact [phi (Sum 1 n (fun j => W10 j_0 j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))] (PEmul (PEc (0 # 1)) (V 1)) (PEc (0 # 1)) eq_refl))).
  assert (s113 : forall (j : nat),
    h0_ 1%nat j = Sum 1 n0 (fun j_ => S_ 0%nat j j_ * x 1%nat j_))
    by (clear - H21 S_ h0_ n0 x; exact (fun j => (eq_trans (eq_refl (h0_ 1%nat j)) (eq_trans (H21 0%nat j) (eq_refl (Sum 1 n0 (fun j_ => S_ 0%nat j j_ * x 1%nat j_))))))).
  assert (s114 : forall (j : nat),
    0 + Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_) = Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))
    by (clear - S0 n0 x; exact (fun j => (ring_fact [Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)] (PEadd (PEc (0 # 1)) (V 1)) (V 1) eq_refl))).
  assert (s115 : forall (i j : nat),
    - (eta * d 1%nat i * h2_ 1%nat j) = - (eta * ell_prime (Sum 1 n (fun j => C0 i j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) (y 1%nat i) * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_)))
    by (clear - C0 H10 H11 H12 H7 H8 H9 S0 d ell_prime eta h2_ m n n0 phi s100 s101 s102 s103 s104 s105 s106 s107 s108 s109 s110 s111 s112 s113 s114 s17 s57 s69 s87 s88 s89 s90 s91 s92 s93 s94 s95 s96 s98 s99 x y; exact (fun i j => (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (s87 i) (f_equal2 ell_prime (eq_trans (s88 i) (sum_ext 1%nat n _ _ (fun j_0 : nat => (mul2 (H7 i j_0) (eq_trans (s89 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_1 : nat => (eq_trans (mul2 (H9 j_0 j_1) (eq_trans (s90 j_1) (f_equal phi (eq_trans (s91 j_1) (sum_ext 1%nat n _ _ (fun j_2 : nat => (mul2 (H12 j_1 j_2) (eq_trans (s92 j_2) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_3 : nat => (eq_trans (mul2 (H8 j_2 j_3) (eq_trans (s93 j_3) (f_equal phi (eq_trans (s94 j_3) (sum_ext 1%nat n _ _ (fun j_4 : nat => (mul2 (H11 j_3 j_4) (eq_trans (s95 j_4) (sum_ext 1%nat n0 _ _ (fun j_5 : nat => (mul2 (H10 j_4 j_5) (eq_refl (x 1%nat j_5))))))))))))) (s96 j_3)))) s17) (s98 j_2)) (s99 j_2)))))))))) (s100 j_1)))) s17) (eq_trans (s101 j_0) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_1 : nat => (eq_trans (mul2 (H8 j_0 j_1) (eq_trans (s102 j_1) (f_equal phi (eq_trans (s103 j_1) (sum_ext 1%nat n _ _ (fun j_2 : nat => (mul2 (H11 j_1 j_2) (s98 j_2)))))))) (s104 j_1)))) s17) (eq_trans (s105 j_0) (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (mul2 (H10 j_0 j_1) (eq_refl (x 1%nat j_1))))))) (s106 j_0)))) (s106 j_0))))))) (eq_refl (y 1%nat i))))) (eq_trans (s107 j) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_0 : nat => (eq_trans (mul2 (H9 j j_0) (eq_trans (s108 j_0) (f_equal phi (s69 j_0)))) (s109 j_0)))) s17) (eq_trans (s110 j) (eq_trans (add2 (eq_trans (sum_ext 1%nat m _ _ (fun j_0 : nat => (eq_trans (mul2 (H8 j j_0) (eq_trans (s111 j_0) (f_equal phi (s57 j_0)))) (s112 j_0)))) s17) (eq_trans (s113 j) (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 (H10 j j_0) (eq_refl (x 1%nat j_0))))))) (s114 j)))) (s114 j))))))).
  assert (s116 : forall (i j : nat),
    C0 i j - eta * ell_prime (Sum 1 n (fun j => C0 i j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) (y 1%nat i) * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_) = C0 i j - eta * ell_prime (Sum 1 n (fun j => C0 i j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) (y 1%nat i) * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))
    by (clear - C0 S0 ell_prime eta n n0 x y; exact (fun i j => (eq_refl (C0 i j - eta * ell_prime (Sum 1 n (fun j => C0 i j * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))) (y 1%nat i) * Sum 1 n0 (fun j_ => S0 j j_ * x 1%nat j_))))).
  assert (s117 : forall (i j : nat),
    C' 1%nat i j = C' 0%nat i j - eta * d' 1%nat i * h0' 1%nat j)
    by (clear - C' H27 d' eta h0'; exact (fun i j => (eq_trans (eq_refl (C' 1%nat i j)) (eq_trans (H27 0%nat i j) (eq_refl (C' 0%nat i j - eta * d' 1%nat i * h0' 1%nat j)))))).
  assert (s118 : forall (i : nat),
    d' 1%nat i = ell_prime (z' 1%nat i) (y 1%nat i))
    by (clear - H3 d' ell_prime y z'; exact (fun i => (eq_trans (eq_refl (d' 1%nat i)) (eq_trans (H3 0%nat i) (eq_refl (ell_prime (z' 1%nat i) (y 1%nat i))))))).
  assert (s119 : forall (i : nat),
    z' 1%nat i = Sum 1 n (fun j => C' 0%nat i j * h0' 1%nat j))
    by (clear - C' H6 h0' n z'; exact (fun i => (eq_trans (eq_refl (z' 1%nat i)) (eq_trans (H6 0%nat i) (eq_refl (Sum 1 n (fun j => C' 0%nat i j * h0' 1%nat j))))))).
  assert (s120 : forall (j_0 : nat),
    h0' 1%nat j_0 = Sum 1 n0 (fun j => S' 0%nat j_0 j * x 1%nat j))
    by (clear - H5 S' h0' n0 x; exact (fun j_0 => (eq_trans (eq_refl (h0' 1%nat j_0)) (eq_trans (H5 0%nat j_0) (eq_refl (Sum 1 n0 (fun j => S' 0%nat j_0 j * x 1%nat j))))))).
  assert (s121 : forall (j : nat),
    h0' 1%nat j = Sum 1 n0 (fun j_ => S' 0%nat j j_ * x 1%nat j_))
    by (clear - H5 S' h0' n0 x; exact (fun j => (eq_trans (eq_refl (h0' 1%nat j)) (eq_trans (H5 0%nat j) (eq_refl (Sum 1 n0 (fun j_ => S' 0%nat j j_ * x 1%nat j_))))))).
  exact (conj (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s1 i j) (add2 (H10 i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (s2 i) (eq_trans (s79 i) (s78 i)))) (eq_refl (x 1%nat j)))))) (eq_sym (eq_trans (s81 i j) (add2 (H2 i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (s82 i) (sum_ext 1%nat n _ _ (fun j_0 : nat => (mul2 (H1 j_0 i) (eq_trans (s83 j_0) (f_equal2 ell_prime (eq_trans (s84 j_0) (sum_ext 1%nat n _ _ (fun j_1 : nat => (mul2 (H1 j_0 j_1) (eq_trans (s85 j_1) (sum_ext 1%nat n0 _ _ (fun j_2 : nat => (mul2 (H2 j_1 j_2) (eq_refl (x 1%nat j_2)))))))))) (eq_refl (y 1%nat j_0))))))))) (eq_refl (x 1%nat j)))))))))) (fun i : nat => (fun j : nat => (eq_trans (eq_trans (s86 i j) (add2 (H7 i j) (s115 i j))) (eq_sym (eq_trans (s117 i j) (add2 (H1 i j) (opp1 (mul2 (mul2 (eq_refl (eta)) (eq_trans (s118 i) (f_equal2 ell_prime (eq_trans (s119 i) (sum_ext 1%nat n _ _ (fun j_0 : nat => (mul2 (H1 i j_0) (eq_trans (s120 j_0) (sum_ext 1%nat n0 _ _ (fun j_1 : nat => (mul2 (H2 j_0 j_1) (eq_refl (x 1%nat j_1)))))))))) (eq_refl (y 1%nat i))))) (eq_trans (s121 j) (sum_ext 1%nat n0 _ _ (fun j_0 : nat => (mul2 (H2 j j_0) (eq_refl (x 1%nat j_0))))))))))))))).
Qed.

Lemma L2_2 (m n n0 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (C C' : nat -> nat -> nat -> R) (C0 : nat -> nat -> R) (P1 P2 S_ S' : nat -> nat -> nat -> R) (S0 : nat -> nat -> R) (W1 : nat -> nat -> nat -> R) (W10 : nat -> nat -> R) (W2 : nat -> nat -> nat -> R) (W20 a1 a2 c1 c2 d d' e0 e0' e1 e2 h0_ h0' h1_ h2_ u1 u2 x y z z' : nat -> nat -> R)
    (H1 : forall i : nat, forall j : nat, C' 0%nat i j = C0 i j)
    (H2 : forall i : nat, forall j : nat, S' 0%nat i j = S0 i j)
    (H3 : forall t : nat, forall i : nat, d' (S t) i = ell_prime (z' (S t) i) (y (S t) i))
    (H4 : forall t : nat, forall i : nat, e0' (S t) i = Sum 1 n (fun j => C' t j i * d' (S t) j))
    (H5 : forall t : nat, forall i : nat, h0' (S t) i = Sum 1 n0 (fun j => S' t i j * x (S t) j))
    (H6 : forall t : nat, forall i : nat, z' (S t) i = Sum 1 n (fun j => C' t i j * h0' (S t) j))
    (H7 : forall i : nat, forall j : nat, C 0%nat i j = C0 i j)
    (H8 : forall i : nat, forall j : nat, P1 0%nat i j = 0)
    (H9 : forall i : nat, forall j : nat, P2 0%nat i j = 0)
    (H10 : forall i : nat, forall j : nat, S_ 0%nat i j = S0 i j)
    (H11 : forall i : nat, forall j : nat, W1 0%nat i j = W10 i j)
    (H12 : forall i : nat, forall j : nat, W2 0%nat i j = W20 i j)
    (H13 : forall t : nat, forall i : nat, a1 (S t) i = phi (u1 (S t) i))
    (H14 : forall t : nat, forall i : nat, a2 (S t) i = phi (u2 (S t) i))
    (H15 : forall t : nat, forall i : nat, c1 (S t) i = Sum 1 n (fun j => P1 t j i * e1 (S t) j) * phi_prime (u1 (S t) i))
    (H16 : forall t : nat, forall i : nat, c2 (S t) i = Sum 1 n (fun j => P2 t j i * e2 (S t) j) * phi_prime (u2 (S t) i))
    (H17 : forall t : nat, forall i : nat, d (S t) i = ell_prime (z (S t) i) (y (S t) i))
    (H18 : forall t : nat, forall i : nat, e0 (S t) i = Sum 1 m (fun j => W1 t j i * c1 (S t) j) + e1 (S t) i)
    (H19 : forall t : nat, forall i : nat, e1 (S t) i = Sum 1 m (fun j => W2 t j i * c2 (S t) j) + e2 (S t) i)
    (H20 : forall t : nat, forall i : nat, e2 (S t) i = Sum 1 n (fun j => C t j i * d (S t) j))
    (H21 : forall t : nat, forall i : nat, h0_ (S t) i = Sum 1 n0 (fun j => S_ t i j * x (S t) j))
    (H22 : forall t : nat, forall i : nat, h1_ (S t) i = Sum 1 m (fun j => P1 t i j * a1 (S t) j) + h0_ (S t) i)
    (H23 : forall t : nat, forall i : nat, h2_ (S t) i = Sum 1 m (fun j => P2 t i j * a2 (S t) j) + h1_ (S t) i)
    (H24 : forall t : nat, forall i : nat, u1 (S t) i = Sum 1 n (fun j => W1 t i j * h0_ (S t) j))
    (H25 : forall t : nat, forall i : nat, u2 (S t) i = Sum 1 n (fun j => W2 t i j * h1_ (S t) j))
    (H26 : forall t : nat, forall i : nat, z (S t) i = Sum 1 n (fun j => C t i j * h2_ (S t) j))
    (H27 : forall t : nat, forall i : nat, forall j : nat, C' (S t) i j = C' t i j - eta * d' (S t) i * h0' (S t) j)
    (H28 : forall t : nat, forall i : nat, forall j : nat, S' (S t) i j = S' t i j - eta * e0' (S t) i * x (S t) j)
    (H29 : forall t : nat, forall i : nat, forall j : nat, C (S t) i j = C t i j - eta * d (S t) i * h2_ (S t) j)
    (H30 : forall t : nat, forall i : nat, forall j : nat, S_ (S t) i j = S_ t i j - eta * e0 (S t) i * x (S t) j) :
  (forall i : nat, forall j : nat, S_ 1%nat i j = S' 1%nat i j) /\ (forall i : nat, forall j : nat, C 1%nat i j = C' 1%nat i j).
Proof.
  pose (C_r := fun _ _ _ : nat => 0).
  pose (C_r' := fun _ _ _ : nat => 0).
  pose (P_r1 := fun _ _ _ : nat => 0).
  pose (P_r2 := fun _ _ _ : nat => 0).
  pose (S_r := fun _ _ _ : nat => 0).
  pose (S_r' := fun _ _ _ : nat => 0).
  pose (W_r1 := fun _ _ _ : nat => 0).
  pose (W_r2 := fun _ _ _ : nat => 0).
  pose (a_r1 := fun _ _ : nat => 0).
  pose (a_r2 := fun _ _ : nat => 0).
  pose (c_r1 := fun _ _ : nat => 0).
  pose (c_r2 := fun _ _ : nat => 0).
  pose (d_r := fun _ _ : nat => 0).
  pose (d_r' := fun _ _ : nat => 0).
  pose (e_r0 := fun _ _ : nat => 0).
  pose (e_r0' := fun _ _ : nat => 0).
  pose (e_r1 := fun _ _ : nat => 0).
  pose (e_r2 := fun _ _ : nat => 0).
  pose (h_r0 := fun _ _ : nat => 0).
  pose (h_r0' := fun _ _ : nat => 0).
  pose (h_r1 := fun _ _ : nat => 0).
  pose (h_r2 := fun _ _ : nat => 0).
  pose (u_r1 := fun _ _ : nat => 0).
  pose (u_r2 := fun _ _ : nat => 0).
  pose (z_r := fun _ _ : nat => 0).
  pose (z_r' := fun _ _ : nat => 0).
  exact (L2_1 m n n0 eta ell_prime phi phi_prime C C' C0 P1 P2 S_ S' S0 W1 W10 W2 W20 a1 a2 c1 c2 d d' e0 e0' e1 e2 h0_ h0' h1_ h2_ u1 u2 x y z z' H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30).
Qed.

Theorem claim2 :
  forall (m n n0 : nat) (eta : R) (ell_prime : R -> R -> R) (phi phi_prime : R -> R) (C0 S0 W10 W20 x y : nat -> nat -> R),
  let S_ := (run21_S_ m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) in
  let C := (run21_C m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) in
  let S' := (run22_S' n n0 eta ell_prime C0 S0 x y) in
  let C' := (run22_C' n n0 eta ell_prime C0 S0 x y) in
  (forall i : nat, forall j : nat, S_ 1%nat i j = S' 1%nat i j) /\ (forall i : nat, forall j : nat, C 1%nat i j = C' 1%nat i j).
Proof.
  intros m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y S_ C S' C'.
  exact (L2_2 m n n0 eta ell_prime phi phi_prime (run21_C m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run22_C' n n0 eta ell_prime C0 S0 x y) C0 (run21_P1 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run21_P2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run21_S_ m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run22_S' n n0 eta ell_prime C0 S0 x y) S0 (run21_W1 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) W10 (run21_W2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) W20 (run21_a1 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run21_a2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run21_c1 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run21_c2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run21_d m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run22_d' n n0 eta ell_prime C0 S0 x y) (run21_e0 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run22_e0' n n0 eta ell_prime C0 S0 x y) (run21_e1 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run21_e2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run21_h0_ m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run22_h0' n n0 eta ell_prime C0 S0 x y) (run21_h1_ m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run21_h2_ m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run21_u1 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run21_u2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) x y (run21_z m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) (run22_z' n n0 eta ell_prime C0 S0 x y) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl) (fun _ _ _ => eq_refl)).
Qed.

Example claim2_moves :
  let m := 1%nat in
  let n := 1%nat in
  let n0 := 1%nat in
  let eta := (1 / 3 : R) in
  let ell_prime := fun z1 z2 : R => (z1 - z2) ^ 2 in
  let phi := fun z_ : R => z_ in
  let phi_prime := fun z_ : R => 1 in
  let C0 := fun i1 i2 : nat => 2 in
  let S0 := fun i1 i2 : nat => (-1) in
  let W10 := fun i1 i2 : nat => 1 in
  let W20 := fun i1 i2 : nat => 1 in
  let x := fun i1 i2 : nat => 2 in
  let y := fun i1 i2 : nat => 1 / 2 in
  let S_ := (run21_S_ m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) in
  let C := (run21_C m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y) in
  let S' := (run22_S' n n0 eta ell_prime C0 S0 x y) in
  let C' := (run22_C' n n0 eta ell_prime C0 S0 x y) in
  (S_ 1%nat 1%nat 1%nat <> S_ 0%nat 1%nat 1%nat) /\ ((forall i : nat, forall j : nat, S_ 1%nat i j = S' 1%nat i j) /\ (forall i : nat, forall j : nat, C 1%nat i j = C' 1%nat i j)).
Proof.
  intros m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y S_ C S' C'.
  pose (W1 := (run21_W1 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (P1 := (run21_P1 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (W2 := (run21_W2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (P2 := (run21_P2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (h0_ := (run21_h0_ m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (u1 := (run21_u1 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (a1 := (run21_a1 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (h1_ := (run21_h1_ m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (u2 := (run21_u2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (a2 := (run21_a2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (h2_ := (run21_h2_ m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (z := (run21_z m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (d := (run21_d m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (e2 := (run21_e2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (c2 := (run21_c2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (e1 := (run21_e1 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (c1 := (run21_c1 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  pose (e0 := (run21_e0 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)).
  assert (v1 : S_ 0%nat 1%nat 1%nat = (-1))
    by (refine (eq_trans (y := S0 1%nat 1%nat) eq_refl (eq_trans (y := (-1)) (rewritten (V 1) [S0 1%nat 1%nat] [(-1)] (same_parts (eq_refl : S0 1%nat 1%nat = (-1)) eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v2 : W1 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W10 1%nat 1%nat) eq_refl (rewritten (V 1) [W10 1%nat 1%nat] [1] (same_parts (eq_refl : W10 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v3 : P1 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : P1 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v4 : W2 0%nat 1%nat 1%nat = 1)
    by (refine (eq_trans (y := W20 1%nat 1%nat) eq_refl (rewritten (V 1) [W20 1%nat 1%nat] [1] (same_parts (eq_refl : W20 1%nat 1%nat = 1) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v5 : P2 0%nat 1%nat 1%nat = 0)
    by (refine (eq_refl : P2 0%nat 1%nat 1%nat = 0); vm_cast_no_check (@eq_refl bool true)).
  assert (v6 : C 0%nat 1%nat 1%nat = 2)
    by (refine (eq_trans (y := C0 1%nat 1%nat) eq_refl (rewritten (V 1) [C0 1%nat 1%nat] [2] (same_parts (eq_refl : C0 1%nat 1%nat = 2) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v7 : h0_ 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := S_ 0%nat 1%nat 1%nat * x 1%nat 1%nat + 0) eq_refl (eq_trans (y := (-1) * 2 + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [S_ 0%nat 1%nat 1%nat; x 1%nat 1%nat] [(-1); 2] (same_parts v1 (same_parts (eq_refl : x 1%nat 1%nat = 2) eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (-1 # 1)) (PEc (2 # 1))) (PEc (0 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v8 : u1 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * h0_ 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * (-2) + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W1 0%nat 1%nat 1%nat; h0_ 1%nat 1%nat] [1; (-2)] (same_parts v2 (same_parts v7 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (-2 # 1))) (PEc (0 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v9 : a1 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := u1 1%nat 1%nat) eq_refl (rewritten (V 1) [u1 1%nat 1%nat] [(-2)] (same_parts v8 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v10 : h1_ 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := P1 0%nat 1%nat 1%nat * a1 1%nat 1%nat + 0 + h0_ 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (-2) + 0 + (-2)) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [P1 0%nat 1%nat 1%nat; a1 1%nat 1%nat; h0_ 1%nat 1%nat] [0; (-2); (-2)] (same_parts v3 (same_parts v9 (same_parts v7 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (-2 # 1))) (PEc (0 # 1))) (PEc (-2 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v11 : u2 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * h1_ 1%nat 1%nat + 0) eq_refl (eq_trans (y := 1 * (-2) + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [W2 0%nat 1%nat 1%nat; h1_ 1%nat 1%nat] [1; (-2)] (same_parts v4 (same_parts v10 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (1 # 1)) (PEc (-2 # 1))) (PEc (0 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v12 : a2 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := u2 1%nat 1%nat) eq_refl (rewritten (V 1) [u2 1%nat 1%nat] [(-2)] (same_parts v11 eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v13 : h2_ 1%nat 1%nat = (-2))
    by (refine (eq_trans (y := P2 0%nat 1%nat 1%nat * a2 1%nat 1%nat + 0 + h1_ 1%nat 1%nat) eq_refl (eq_trans (y := 0 * (-2) + 0 + (-2)) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [P2 0%nat 1%nat 1%nat; a2 1%nat 1%nat; h1_ 1%nat 1%nat] [0; (-2); (-2)] (same_parts v5 (same_parts v12 (same_parts v10 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (0 # 1)) (PEc (-2 # 1))) (PEc (0 # 1))) (PEc (-2 # 1))) (PEc (-2 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v14 : z 1%nat 1%nat = (-4))
    by (refine (eq_trans (y := C 0%nat 1%nat 1%nat * h2_ 1%nat 1%nat + 0) eq_refl (eq_trans (y := 2 * (-2) + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [C 0%nat 1%nat 1%nat; h2_ 1%nat 1%nat] [2; (-2)] (same_parts v6 (same_parts v13 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (-2 # 1))) (PEc (0 # 1))) (PEc (-4 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v15 : d 1%nat 1%nat = 81 / 4)
    by (refine (eq_trans (y := (z 1%nat 1%nat - y 1%nat 1%nat) ^ 2) eq_refl (eq_trans (y := ((-4) - 1 / 2) ^ 2) (rewritten (PEpow (PEsub (V 1) (V 2)) 2) [z 1%nat 1%nat; y 1%nat 1%nat] [(-4); 1 / 2] (same_parts v14 (same_parts (eq_refl : y 1%nat 1%nat = 1 / 2) eq_refl))) (ring_fact [] (PEpow (PEsub (PEc (-4 # 1)) (PEc (1 # 2))) 2) (PEc (81 # 4)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v16 : e2 1%nat 1%nat = 81 / 2)
    by (refine (eq_trans (y := C 0%nat 1%nat 1%nat * d 1%nat 1%nat + 0) eq_refl (eq_trans (y := 2 * (81 / 4) + 0) (rewritten (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) [C 0%nat 1%nat 1%nat; d 1%nat 1%nat] [2; 81 / 4] (same_parts v6 (same_parts v15 eq_refl))) (ring_fact [] (PEadd (PEmul (PEc (2 # 1)) (PEc (81 # 4))) (PEc (0 # 1))) (PEc (81 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v17 : c2 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (P2 0%nat 1%nat 1%nat * e2 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (81 / 2) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [P2 0%nat 1%nat 1%nat; e2 1%nat 1%nat] [0; 81 / 2] (same_parts v5 (same_parts v16 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (81 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v18 : e1 1%nat 1%nat = 81 / 2)
    by (refine (eq_trans (y := W2 0%nat 1%nat 1%nat * c2 1%nat 1%nat + 0 + e2 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 0 + 0 + 81 / 2) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W2 0%nat 1%nat 1%nat; c2 1%nat 1%nat; e2 1%nat 1%nat] [1; 0; 81 / 2] (same_parts v4 (same_parts v17 (same_parts v16 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (81 # 2))) (PEc (81 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v19 : c1 1%nat 1%nat = 0)
    by (refine (eq_trans (y := (P1 0%nat 1%nat 1%nat * e1 1%nat 1%nat + 0) * 1) eq_refl (eq_trans (y := (0 * (81 / 2) + 0) * 1) (rewritten (PEmul (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (PEc (1 # 1))) [P1 0%nat 1%nat 1%nat; e1 1%nat 1%nat] [0; 81 / 2] (same_parts v3 (same_parts v18 eq_refl))) (ring_fact [] (PEmul (PEadd (PEmul (PEc (0 # 1)) (PEc (81 # 2))) (PEc (0 # 1))) (PEc (1 # 1))) (PEc (0 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v20 : e0 1%nat 1%nat = 81 / 2)
    by (refine (eq_trans (y := W1 0%nat 1%nat 1%nat * c1 1%nat 1%nat + 0 + e1 1%nat 1%nat) eq_refl (eq_trans (y := 1 * 0 + 0 + 81 / 2) (rewritten (PEadd (PEadd (PEmul (V 1) (V 2)) (PEc (0 # 1))) (V 3)) [W1 0%nat 1%nat 1%nat; c1 1%nat 1%nat; e1 1%nat 1%nat] [1; 0; 81 / 2] (same_parts v2 (same_parts v19 (same_parts v18 eq_refl)))) (ring_fact [] (PEadd (PEadd (PEmul (PEc (1 # 1)) (PEc (0 # 1))) (PEc (0 # 1))) (PEc (81 # 2))) (PEc (81 # 2)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  assert (v21 : S_ 1%nat 1%nat 1%nat = (-28))
    by (refine (eq_trans (y := S_ 0%nat 1%nat 1%nat - eta * e0 1%nat 1%nat * x 1%nat 1%nat) eq_refl (eq_trans (y := (-1) - 1 / 3 * (81 / 2) * 2) (rewritten (PEsub (V 1) (PEmul (PEmul (V 2) (V 3)) (V 4))) [S_ 0%nat 1%nat 1%nat; eta; e0 1%nat 1%nat; x 1%nat 1%nat] [(-1); 1 / 3; 81 / 2; 2] (same_parts v1 (same_parts (eq_refl : eta = 1 / 3) (same_parts v20 (same_parts (eq_refl : x 1%nat 1%nat = 2) eq_refl))))) (ring_fact [] (PEsub (PEc (-1 # 1)) (PEmul (PEmul (PEc (1 # 3)) (PEc (81 # 2))) (PEc (2 # 1)))) (PEc (-28 # 1)) eq_refl))); vm_cast_no_check (@eq_refl bool true)).
  refine (conj (eq_fails (S_ 1%nat 1%nat 1%nat) (S_ 0%nat 1%nat 1%nat) (rewritten (V 1) [S_ 1%nat 1%nat 1%nat] [(-28)] (same_parts v21 eq_refl)) (eq_trans (y := (-1)) (rewritten (V 1) [S_ 0%nat 1%nat 1%nat] [(-1)] (same_parts v1 eq_refl)) (ring_fact [] (PEc (-1 # 1)) (PEc (-1 # 1)) eq_refl)) (number_apart (-28 # 1) (-1 # 1) eq_refl)) (claim2 m n n0 eta ell_prime phi phi_prime C0 S0 W10 W20 x y)); vm_cast_no_check (@eq_refl bool true).
Qed.

Definition certified := (claim1, claim2, claim1_moves, claim2_moves).
Print Assumptions certified.
